"""Errors of untyped-exception."""

from __future__ import annotations

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
    "BookLentException",
    "ConnectionFailed",
    "DependencyMissing",
    "MalformedAnswer",
    "ServiceError",
    "TimeoutExpired",
    "TlsFailed",
    "TransportError",
    "UnknownBookException",
    "ValidationError",
    "Violation",
]


class BookLentException(ServiceError):
    """The service answered `BookLentException`."""

    code = "BookLentException"


class UnknownBookException(ServiceError):
    """The service answered `UnknownBookException`."""

    code = "UnknownBookException"

    @property
    def isbn(self) -> str | None:
        value: str | None = self.response.get("Isbn")
        return value


ERRORS: dict[str, type[ServiceError]] = {
    "BookLentException": BookLentException,
    "UnknownBookException": UnknownBookException,
}
"""The class of each error, by its code."""
