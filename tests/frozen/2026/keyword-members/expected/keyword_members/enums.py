"""Closed sets of values in keyword-members."""

from typing import Literal, TypeAlias

from ._runtime import OpenEnum


class WordType(OpenEnum):
    NONE = "None"
    TRUE = "True"
    CLASS = "class"
    NAME = "name"
    VALUE = "value"
    MRO = "mro"


WordTypeLiteral: TypeAlias = Literal[
    "None",
    "True",
    "class",
    "name",
    "value",
    "mro",
]
WordTypeInput: TypeAlias = WordType | WordTypeLiteral
