"""Data of map-of-lists in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict


class SlotTypeDict(TypedDict):
    Start: int

    End: int


class TimetableDict(TypedDict):
    ByDay: dict[str, list[int]]

    Slots: NotRequired[dict[str, list[SlotTypeDict]]]
    """1 to 7 entries."""

    Nested: NotRequired[dict[str, dict[str, float]]]
