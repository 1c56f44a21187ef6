"""Closed sets of values in colliding-names."""

from typing import Literal, TypeAlias

from ._runtime import OpenEnum


class ModeType(OpenEnum):
    A_B_1 = "a-b"
    a_b = "a_b"
    A_B_2 = "A B"
    C = "c"


ModeTypeLiteral: TypeAlias = Literal[
    "a-b",
    "a_b",
    "A B",
    "c",
]
ModeTypeInput: TypeAlias = ModeType | ModeTypeLiteral
