"""Closed sets of values in map-of-lists."""

from typing import Literal, TypeAlias

from ._runtime import OpenEnum


class KeyType(OpenEnum):
    MON = "MON"
    TUE = "TUE"
    WED = "WED"


KeyTypeLiteral: TypeAlias = Literal[
    "MON",
    "TUE",
    "WED",
]
KeyTypeInput: TypeAlias = KeyType | KeyTypeLiteral
