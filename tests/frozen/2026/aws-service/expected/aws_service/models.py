"""Data of Town Scans: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ._runtime import Request, Structure
from .operations import LIST_SCANS


@dataclass(kw_only=True, slots=True)
class ListScansRequest(Request["ListScansResponse"]):
    """Input of `ListScans`."""

    operation = LIST_SCANS

    next_token: str | None = None
    """Where the last page ended. At least 1 character."""

    after: datetime | None = None
    """Only scans made later."""


@dataclass(kw_only=True, slots=True)
class ListScansResponse(Structure):
    """Output of `ListScans`."""

    scans: list[ScanDescription] | None = None

    next_token: str | None = None
    """At least 1 character."""


@dataclass(kw_only=True, slots=True)
class ScanDescription(Structure):
    made: datetime

    image: bytes | None = None
