"""secret-members: typed models and dictionaries."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime import UNSET, Unset
    from .errors import ValidationError, Violation
    from .models import CredentialsType, OpenDoorRequest
    from .typed_dicts import CredentialsTypeDict, OpenDoorRequestDict

_HOMES = {
    "CredentialsType": "models",
    "CredentialsTypeDict": "typed_dicts",
    "OpenDoorRequest": "models",
    "OpenDoorRequestDict": "typed_dicts",
    "UNSET": "_runtime",
    "Unset": "_runtime",
    "ValidationError": "errors",
    "Violation": "errors",
}

__all__ = [
    "CredentialsType",
    "CredentialsTypeDict",
    "OpenDoorRequest",
    "OpenDoorRequestDict",
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
