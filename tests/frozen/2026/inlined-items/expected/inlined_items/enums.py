"""Closed sets of values in inlined-items."""

from typing import Literal, TypeAlias

from ._runtime import OpenEnum


class DirectionType(OpenEnum):
    INBOUND = "INBOUND"
    OUTBOUND = "OUTBOUND"


DirectionTypeLiteral: TypeAlias = Literal[
    "INBOUND",
    "OUTBOUND",
]
DirectionTypeInput: TypeAlias = DirectionType | DirectionTypeLiteral


class ListStopsResponseWeather(OpenEnum):
    DRY = "DRY"
    WET = "WET"


ListStopsResponseWeatherLiteral: TypeAlias = Literal[
    "DRY",
    "WET",
]
ListStopsResponseWeatherInput: TypeAlias = (
    ListStopsResponseWeather | ListStopsResponseWeatherLiteral
)
