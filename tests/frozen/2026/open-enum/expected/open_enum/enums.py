"""Closed sets of values in open-enum."""

from typing import Literal, TypeAlias

from ._runtime import OpenEnum


class LampState(OpenEnum):
    """What a lamp does."""

    ON = "ON"
    OFF = "OFF"
    DIMMED = "DIMMED"


LampStateLiteral: TypeAlias = Literal[
    "ON",
    "OFF",
    "DIMMED",
]
LampStateInput: TypeAlias = LampState | LampStateLiteral


class LampColor(OpenEnum):
    WARM_WHITE = "warm-white"
    COLD_WHITE = "cold-white"
    VALUE_2700_K = "2700K"


LampColorLiteral: TypeAlias = Literal[
    "warm-white",
    "cold-white",
    "2700K",
]
LampColorInput: TypeAlias = LampColor | LampColorLiteral
