"""Errors of description-wrapper."""

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
    "ServiceError",
    "TimeoutExpired",
    "TlsFailed",
    "TransportError",
    "ValidationError",
    "Violation",
]


ERRORS: dict[str, type[ServiceError]] = {}
"""The class of each error, by its code."""
