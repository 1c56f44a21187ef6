"""keyword-members: typed models and dictionaries."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime import UNSET, Unset
    from .enums import WordType
    from .errors import ValidationError, Violation
    from .models import Holder, Odd
    from .typed_dicts import HolderDict, OddDict

_HOMES = {
    "Holder": "models",
    "HolderDict": "typed_dicts",
    "Odd": "models",
    "OddDict": "typed_dicts",
    "UNSET": "_runtime",
    "Unset": "_runtime",
    "ValidationError": "errors",
    "Violation": "errors",
    "WordType": "enums",
}

__all__ = [
    "Holder",
    "HolderDict",
    "Odd",
    "OddDict",
    "UNSET",
    "Unset",
    "ValidationError",
    "Violation",
    "WordType",
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
