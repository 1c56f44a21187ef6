"""Data of open-enum in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict

from .enums import LampColorLiteral, LampStateLiteral


class SetLampRequestDict(TypedDict):
    lamp: str
    """At least 1 character."""

    state: LampStateLiteral
    """What it shall do."""

    color: NotRequired[LampColorLiteral]


class SetLampResponseDict(TypedDict):
    before: str
    """What it did before."""

    history: NotRequired[list[str]]
