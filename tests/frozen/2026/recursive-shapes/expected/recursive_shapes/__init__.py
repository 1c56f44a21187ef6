"""recursive-shapes: typed models and dictionaries."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime import UNSET, Unset
    from .errors import ValidationError, Violation
    from .models import Deep, File, Folder, Nested, Node
    from .typed_dicts import DeepDict, FileDict, FolderDict, NestedDict, NodeDict

_HOMES = {
    "Deep": "models",
    "DeepDict": "typed_dicts",
    "File": "models",
    "FileDict": "typed_dicts",
    "Folder": "models",
    "FolderDict": "typed_dicts",
    "Nested": "models",
    "NestedDict": "typed_dicts",
    "Node": "models",
    "NodeDict": "typed_dicts",
    "UNSET": "_runtime",
    "Unset": "_runtime",
    "ValidationError": "errors",
    "Violation": "errors",
}

__all__ = [
    "Deep",
    "DeepDict",
    "File",
    "FileDict",
    "Folder",
    "FolderDict",
    "Nested",
    "NestedDict",
    "Node",
    "NodeDict",
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
