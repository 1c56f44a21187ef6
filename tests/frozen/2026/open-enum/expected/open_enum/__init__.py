"""open-enum: typed models, dictionaries and clients."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime import UNSET, Unset
    from .aio import AsyncClient, AsyncOpenEnumClient
    from .client import Client, OpenEnumClient
    from .enums import LampColor, LampState
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
    from .models import SetLampRequest, SetLampResponse
    from .testing import StubError, StubTransport
    from .transports import (
        AsyncTransport,
        BotocoreTransport,
        HttpTransport,
        HttpxTransport,
        Transport,
        in_threads,
    )
    from .typed_dicts import SetLampRequestDict, SetLampResponseDict

_HOMES = {
    "AsyncClient": "aio",
    "AsyncOpenEnumClient": "aio",
    "AsyncTransport": "transports",
    "BotocoreTransport": "transports",
    "Client": "client",
    "ConnectionFailed": "errors",
    "DependencyMissing": "errors",
    "Hook": "hooks",
    "HookCall": "hooks",
    "HttpTransport": "transports",
    "HttpxTransport": "transports",
    "LampColor": "enums",
    "LampState": "enums",
    "MalformedAnswer": "errors",
    "OpenEnumClient": "client",
    "ServiceError": "errors",
    "SetLampRequest": "models",
    "SetLampRequestDict": "typed_dicts",
    "SetLampResponse": "models",
    "SetLampResponseDict": "typed_dicts",
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
    "AsyncOpenEnumClient",
    "AsyncTransport",
    "BotocoreTransport",
    "Client",
    "ConnectionFailed",
    "DependencyMissing",
    "Hook",
    "HookCall",
    "HttpTransport",
    "HttpxTransport",
    "LampColor",
    "LampState",
    "MalformedAnswer",
    "OpenEnumClient",
    "ServiceError",
    "SetLampRequest",
    "SetLampRequestDict",
    "SetLampResponse",
    "SetLampResponseDict",
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
