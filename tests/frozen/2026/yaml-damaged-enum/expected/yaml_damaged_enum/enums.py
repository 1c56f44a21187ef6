"""Closed sets of values in yaml-damaged-enum."""

from typing import Literal, TypeAlias

from ._runtime import OpenEnum


class AnswerType(OpenEnum):
    ON = "ON"
    OFF = "OFF"


AnswerTypeLiteral: TypeAlias = Literal[
    "ON",
    "OFF",
]
AnswerTypeInput: TypeAlias = AnswerType | AnswerTypeLiteral


class MfaType(OpenEnum):
    OFF = "OFF"
    ON = "ON"
    OPTIONAL = "OPTIONAL"


MfaTypeLiteral: TypeAlias = Literal[
    "OFF",
    "ON",
    "OPTIONAL",
]
MfaTypeInput: TypeAlias = MfaType | MfaTypeLiteral
