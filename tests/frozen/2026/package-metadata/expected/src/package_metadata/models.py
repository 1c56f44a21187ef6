"""Data of Book.Shelf: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Structure


@dataclass(kw_only=True, slots=True)
class Book(Structure):
    """A book on a shelf."""

    title: str
    """At least 1 character."""
