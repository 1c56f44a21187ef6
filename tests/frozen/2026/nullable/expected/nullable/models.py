"""Data of nullable: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import UNSET, Structure, Unset


@dataclass(kw_only=True, slots=True)
class Task(Structure):
    required_or_null: str | None

    openapi: str | None | Unset = UNSET

    any_of: str | None | Unset = UNSET
    """A note, or the statement that there is none. At most 20 characters."""

    one_of: int | None | Unset = UNSET
    """At least 1."""

    never_null: str | None = None

    list_of_nullable: list[int | None] | None = None
