"""Data of keyword-members: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Structure
from .enums import WordTypeInput


@dataclass(kw_only=True, slots=True)
class Holder(Structure):
    word: WordTypeInput | None = None

    odds: list[Odd] | None = None


@dataclass(kw_only=True, slots=True)
class Odd(Structure):
    class_: str

    list_: str

    from_: str | None = None

    none: str | None = None

    import_: str | None = None

    self_: str | None = None

    validate_: str | None = None

    to_dict_: str | None = None

    from_dict_: str | None = None

    str_: str | None = None

    type_: str | None = None

    field_: str | None = None

    match: str | None = None

    print: str | None = None

    init: str | None = None

    private: str | None = None

    datetime_: str | None = None
