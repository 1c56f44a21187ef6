"""Closed sets of values in non-identifier-keys."""

from typing import Literal, TypeAlias

from ._runtime import OpenEnum


class UnitType(OpenEnum):
    M_S = "m/s"
    C = "°C"
    EMPTY = ""
    VALUE_100 = "100%"
    VALUE_2ND = "2nd"


UnitTypeLiteral: TypeAlias = Literal[
    "m/s",
    "°C",
    "",
    "100%",
    "2nd",
]
UnitTypeInput: TypeAlias = UnitType | UnitTypeLiteral
