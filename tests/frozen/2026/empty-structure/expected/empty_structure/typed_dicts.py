"""Data of empty-structure in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict


class PingRequestDict(TypedDict):
    """Has no members."""


class PingResponseDict(TypedDict):
    """Has no members."""


class ResetRequestDict(TypedDict):
    """Has no members."""


class EnvelopeDict(TypedDict):
    Payload: NotRequired[PingResponseDict]
