"""Closed sets of values in description-wrapper."""

from typing import Literal, TypeAlias

from ._runtime import OpenEnum


class ShelfType(OpenEnum):
    FICTION = "FICTION"
    HISTORY = "HISTORY"
    SCIENCE = "SCIENCE"


ShelfTypeLiteral: TypeAlias = Literal[
    "FICTION",
    "HISTORY",
    "SCIENCE",
]
ShelfTypeInput: TypeAlias = ShelfType | ShelfTypeLiteral
