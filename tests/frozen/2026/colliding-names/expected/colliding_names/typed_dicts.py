"""Data of colliding-names in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict

from .enums import ModeTypeLiteral


class CollidingDict(TypedDict):
    fooBar: NotRequired[str]

    foo_bar: int

    FooBar: NotRequired[bool]

    other: NotRequired[str]


class SettingsDict(TypedDict):
    mode: NotRequired[ModeTypeLiteral]
