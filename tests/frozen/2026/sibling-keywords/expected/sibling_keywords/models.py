"""Data of sibling-keywords: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Structure


@dataclass(kw_only=True, slots=True)
class Order(Structure):
    customer: str
    """Who ordered. 1 to 100 characters."""

    loaves: int
    """1 to 1000."""

    initials: str | None = None
    """Two or three letters. 2 to 3 characters."""

    rolls: int | None = None
    """0 to 50; a multiple of 5."""
