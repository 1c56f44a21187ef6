"""Data of empty-structure: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Request, Structure
from .operations import PING, RESET


@dataclass(kw_only=True, slots=True)
class PingRequest(Request["PingResponse"]):
    """Input of `Ping`."""

    operation = PING


@dataclass(kw_only=True, slots=True)
class PingResponse(Structure):
    """Output of `Ping`."""


@dataclass(kw_only=True, slots=True)
class ResetRequest(Request[None]):
    """Input of `Reset`."""

    operation = RESET


@dataclass(kw_only=True, slots=True)
class Envelope(Structure):
    payload: PingResponse | None = None
