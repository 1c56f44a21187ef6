"""Data of inlined-items: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Structure
from .enums import DirectionTypeInput, ListStopsResponseWeatherInput


@dataclass(kw_only=True, slots=True)
class ListStopsResponse(Structure):
    stops: list[StopType] | None = None

    direction: DirectionTypeInput | None = None

    notices: list[ListStopsResponseNoticesItem] | None = None

    weather: ListStopsResponseWeatherInput | None = None


@dataclass(kw_only=True, slots=True)
class StopType(Structure):
    name: str
    """At least 1 character."""

    minutes: int | None = None
    """At least 0."""


@dataclass(kw_only=True, slots=True)
class ListStopsResponseNoticesItem(Structure):
    text: str
