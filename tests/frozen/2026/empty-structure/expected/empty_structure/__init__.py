"""empty-structure: typed models, dictionaries and clients."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime import UNSET, Unset
    from .aio import AsyncClient, AsyncEmptyStructureClient
    from .client import Client, EmptyStructureClient
    from .errors import (
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
    from .hooks import Hook, HookCall
    from .models import Envelope, PingRequest, PingResponse, ResetRequest
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
        EnvelopeDict,
        PingRequestDict,
        PingResponseDict,
        ResetRequestDict,
    )

_HOMES = {
    "AsyncClient": "aio",
    "AsyncEmptyStructureClient": "aio",
    "AsyncTransport": "transports",
    "BotocoreTransport": "transports",
    "Client": "client",
    "ConnectionFailed": "errors",
    "DependencyMissing": "errors",
    "EmptyStructureClient": "client",
    "Envelope": "models",
    "EnvelopeDict": "typed_dicts",
    "Hook": "hooks",
    "HookCall": "hooks",
    "HttpTransport": "transports",
    "HttpxTransport": "transports",
    "MalformedAnswer": "errors",
    "PingRequest": "models",
    "PingRequestDict": "typed_dicts",
    "PingResponse": "models",
    "PingResponseDict": "typed_dicts",
    "ResetRequest": "models",
    "ResetRequestDict": "typed_dicts",
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
    "AsyncEmptyStructureClient",
    "AsyncTransport",
    "BotocoreTransport",
    "Client",
    "ConnectionFailed",
    "DependencyMissing",
    "EmptyStructureClient",
    "Envelope",
    "EnvelopeDict",
    "Hook",
    "HookCall",
    "HttpTransport",
    "HttpxTransport",
    "MalformedAnswer",
    "PingRequest",
    "PingRequestDict",
    "PingResponse",
    "PingResponseDict",
    "ResetRequest",
    "ResetRequestDict",
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
