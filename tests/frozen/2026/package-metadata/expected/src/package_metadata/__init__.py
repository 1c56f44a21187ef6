"""Book.Shelf: typed models."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime import UNSET, Unset
    from .errors import ValidationError, Violation
    from .models import Book

_HOMES = {
    "Book": "models",
    "UNSET": "_runtime",
    "Unset": "_runtime",
    "ValidationError": "errors",
    "Violation": "errors",
}

__all__ = [
    "Book",
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
