"""Data of secret-members: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass, field

from ._runtime import Request, Structure
from .operations import OPEN_DOOR


@dataclass(kw_only=True, slots=True)
class OpenDoorRequest(Request[None]):
    """Input of `OpenDoor`."""

    operation = OPEN_DOOR

    door: str

    pin: str = field(repr=False)
    """Secret; pattern `^[0-9]{4}$`."""

    answer: str | None = field(default=None, repr=False)
    """Secret."""

    pins: list[str] | None = field(default=None, repr=False)
    """Secret."""

    tokens: dict[str, str] | None = field(default=None, repr=False)
    """Secret."""

    credentials: CredentialsType | None = None

    comment: str | None = None


@dataclass(kw_only=True, slots=True)
class CredentialsType(Structure):
    user: str

    pin: str = field(repr=False)
    """Four digits. Secret; pattern `^[0-9]{4}$`."""
