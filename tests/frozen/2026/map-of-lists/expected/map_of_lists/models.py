"""Data of map-of-lists: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Structure


@dataclass(kw_only=True, slots=True)
class SlotType(Structure):
    start: int

    end: int


@dataclass(kw_only=True, slots=True)
class Timetable(Structure):
    by_day: dict[str, list[int]]

    slots: dict[str, list[SlotType]] | None = None
    """1 to 7 entries."""

    nested: dict[str, dict[str, float]] | None = None
