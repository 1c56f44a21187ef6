"""Data of secret-members in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict


class CredentialsTypeDict(TypedDict):
    User: str

    Pin: str
    """Four digits. Secret; pattern `^[0-9]{4}$`."""


class OpenDoorRequestDict(TypedDict):
    Door: str

    Pin: str
    """Secret; pattern `^[0-9]{4}$`."""

    Answer: NotRequired[str]
    """Secret."""

    Pins: NotRequired[list[str]]
    """Secret."""

    Tokens: NotRequired[dict[str, str]]
    """Secret."""

    Credentials: NotRequired[CredentialsTypeDict]

    Comment: NotRequired[str]
