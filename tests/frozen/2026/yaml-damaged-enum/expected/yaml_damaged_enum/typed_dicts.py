"""Data of yaml-damaged-enum in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict

from .enums import AnswerTypeLiteral, MfaTypeLiteral


class PolicyDict(TypedDict):
    Mfa: MfaTypeLiteral
    """Whether a second factor is asked for."""

    Answer: NotRequired[AnswerTypeLiteral]
