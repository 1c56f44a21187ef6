"""Town Scans: typed models, dictionaries and clients."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime import UNSET, Unset
    from .client import Client, ScansClient
    from .errors import (
        ConnectionFailed,
        DependencyMissing,
        MalformedAnswer,
        ScannerBusyException,
        ServiceError,
        TimeoutExpired,
        TlsFailed,
        TransportError,
        ValidationError,
        Violation,
    )
    from .models import ListScansRequest, ListScansResponse, ScanDescription
    from .testing import StubTransport
    from .transports import BotocoreTransport, Transport
    from .typed_dicts import (
        ListScansRequestDict,
        ListScansResponseDict,
        ScanDescriptionDict,
    )

_HOMES = {
    "BotocoreTransport": "transports",
    "Client": "client",
    "ConnectionFailed": "errors",
    "DependencyMissing": "errors",
    "ListScansRequest": "models",
    "ListScansRequestDict": "typed_dicts",
    "ListScansResponse": "models",
    "ListScansResponseDict": "typed_dicts",
    "MalformedAnswer": "errors",
    "ScanDescription": "models",
    "ScanDescriptionDict": "typed_dicts",
    "ScannerBusyException": "errors",
    "ScansClient": "client",
    "ServiceError": "errors",
    "StubTransport": "testing",
    "TimeoutExpired": "errors",
    "TlsFailed": "errors",
    "Transport": "transports",
    "TransportError": "errors",
    "UNSET": "_runtime",
    "Unset": "_runtime",
    "ValidationError": "errors",
    "Violation": "errors",
}

__all__ = [
    "BotocoreTransport",
    "Client",
    "ConnectionFailed",
    "DependencyMissing",
    "ListScansRequest",
    "ListScansRequestDict",
    "ListScansResponse",
    "ListScansResponseDict",
    "MalformedAnswer",
    "ScanDescription",
    "ScanDescriptionDict",
    "ScannerBusyException",
    "ScansClient",
    "ServiceError",
    "StubTransport",
    "TimeoutExpired",
    "TlsFailed",
    "Transport",
    "TransportError",
    "UNSET",
    "Unset",
    "ValidationError",
    "Violation",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
