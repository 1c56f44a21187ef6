"""Data of inlined-items in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict

from .enums import DirectionTypeLiteral, ListStopsResponseWeatherLiteral


class StopTypeDict(TypedDict):
    Name: str
    """At least 1 character."""

    Minutes: NotRequired[int]
    """At least 0."""


class ListStopsResponseNoticesItemDict(TypedDict):
    Text: str


class ListStopsResponseDict(TypedDict):
    Stops: NotRequired[list[StopTypeDict]]

    Direction: NotRequired[DirectionTypeLiteral]

    Notices: NotRequired[list[ListStopsResponseNoticesItemDict]]

    Weather: NotRequired[ListStopsResponseWeatherLiteral]
