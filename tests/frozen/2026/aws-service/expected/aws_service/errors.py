"""Errors of Town Scans."""

from __future__ import annotations

from datetime import datetime

from ._errors import (
    ConnectionFailed,
    DependencyMissing,
    MalformedAnswer,
    ServiceError,
    TimeoutExpired,
    TlsFailed,
    TransportError,
    ValidationError,
    Violation,
)

__all__ = [
    "ERRORS",
    "ConnectionFailed",
    "DependencyMissing",
    "MalformedAnswer",
    "ScannerBusyException",
    "ServiceError",
    "TimeoutExpired",
    "TlsFailed",
    "TransportError",
    "ValidationError",
    "Violation",
]


class ScannerBusyException(ServiceError):
    """The service answered `ScannerBusyException`."""

    code = "ScannerBusyException"

    @property
    def until(self) -> datetime | None:
        value: datetime | None = self.response.get("Until")
        return value


ERRORS: dict[str, type[ServiceError]] = {
    "ScannerBusyException": ScannerBusyException,
}
"""The class of each error, by its code."""
