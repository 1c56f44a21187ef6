"""description-wrapper: typed models and dictionaries."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime import UNSET, Unset
    from .enums import ShelfType
    from .errors import ValidationError, Violation
    from .models import AddBookRequest
    from .typed_dicts import AddBookRequestDict

_HOMES = {
    "AddBookRequest": "models",
    "AddBookRequestDict": "typed_dicts",
    "ShelfType": "enums",
    "UNSET": "_runtime",
    "Unset": "_runtime",
    "ValidationError": "errors",
    "Violation": "errors",
}

__all__ = [
    "AddBookRequest",
    "AddBookRequestDict",
    "ShelfType",
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
