"""Town Scans: typed models, dictionaries and clients."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime import UNSET, Unset
    from .aio import AsyncClient, AsyncScansClient
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
    from .hooks import Hook, HookCall
    from .models import ListScansRequest, ListScansResponse, ScanDescription
    from .testing import StubError, StubTransport
    from .transports import (
        AsyncTransport,
        BotocoreTransport,
        HttpTransport,
        HttpxTransport,
        Transport,
        in_threads,
    )
    from .typed_dicts import (
        ListScansRequestDict,
        ListScansResponseDict,
        ScanDescriptionDict,
    )

_HOMES = {
    "AsyncClient": "aio",
    "AsyncScansClient": "aio",
    "AsyncTransport": "transports",
    "BotocoreTransport": "transports",
    "Client": "client",
    "ConnectionFailed": "errors",
    "DependencyMissing": "errors",
    "Hook": "hooks",
    "HookCall": "hooks",
    "HttpTransport": "transports",
    "HttpxTransport": "transports",
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
    "StubError": "testing",
    "StubTransport": "testing",
    "TimeoutExpired": "errors",
    "TlsFailed": "errors",
    "Transport": "transports",
    "TransportError": "errors",
    "UNSET": "_runtime",
    "Unset": "_runtime",
    "ValidationError": "errors",
    "Violation": "errors",
    "in_threads": "transports",
}

__all__ = [
    "AsyncClient",
    "AsyncScansClient",
    "AsyncTransport",
    "BotocoreTransport",
    "Client",
    "ConnectionFailed",
    "DependencyMissing",
    "Hook",
    "HookCall",
    "HttpTransport",
    "HttpxTransport",
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
    "StubError",
    "StubTransport",
    "TimeoutExpired",
    "TlsFailed",
    "Transport",
    "TransportError",
    "UNSET",
    "Unset",
    "ValidationError",
    "Violation",
    "in_threads",
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
