"""untyped-exception: typed models, dictionaries and clients."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime import UNSET, Unset
    from .aio import AsyncClient, AsyncUntypedExceptionClient
    from .client import Client, UntypedExceptionClient
    from .errors import (
        BookLentException,
        ConnectionFailed,
        DependencyMissing,
        MalformedAnswer,
        ServiceError,
        TimeoutExpired,
        TlsFailed,
        TransportError,
        UnknownBookException,
        ValidationError,
        Violation,
    )
    from .hooks import Hook, HookCall
    from .models import BorrowBookRequest, BorrowBookResponse
    from .testing import StubError, StubTransport
    from .transports import (
        AsyncTransport,
        BotocoreTransport,
        HttpTransport,
        HttpxTransport,
        Transport,
        in_threads,
    )
    from .typed_dicts import BorrowBookRequestDict, BorrowBookResponseDict

_HOMES = {
    "AsyncClient": "aio",
    "AsyncTransport": "transports",
    "AsyncUntypedExceptionClient": "aio",
    "BookLentException": "errors",
    "BorrowBookRequest": "models",
    "BorrowBookRequestDict": "typed_dicts",
    "BorrowBookResponse": "models",
    "BorrowBookResponseDict": "typed_dicts",
    "BotocoreTransport": "transports",
    "Client": "client",
    "ConnectionFailed": "errors",
    "DependencyMissing": "errors",
    "Hook": "hooks",
    "HookCall": "hooks",
    "HttpTransport": "transports",
    "HttpxTransport": "transports",
    "MalformedAnswer": "errors",
    "ServiceError": "errors",
    "StubError": "testing",
    "StubTransport": "testing",
    "TimeoutExpired": "errors",
    "TlsFailed": "errors",
    "Transport": "transports",
    "TransportError": "errors",
    "UNSET": "_runtime",
    "UnknownBookException": "errors",
    "Unset": "_runtime",
    "UntypedExceptionClient": "client",
    "ValidationError": "errors",
    "Violation": "errors",
    "in_threads": "transports",
}

__all__ = [
    "AsyncClient",
    "AsyncTransport",
    "AsyncUntypedExceptionClient",
    "BookLentException",
    "BorrowBookRequest",
    "BorrowBookRequestDict",
    "BorrowBookResponse",
    "BorrowBookResponseDict",
    "BotocoreTransport",
    "Client",
    "ConnectionFailed",
    "DependencyMissing",
    "Hook",
    "HookCall",
    "HttpTransport",
    "HttpxTransport",
    "MalformedAnswer",
    "ServiceError",
    "StubError",
    "StubTransport",
    "TimeoutExpired",
    "TlsFailed",
    "Transport",
    "TransportError",
    "UNSET",
    "UnknownBookException",
    "Unset",
    "UntypedExceptionClient",
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
