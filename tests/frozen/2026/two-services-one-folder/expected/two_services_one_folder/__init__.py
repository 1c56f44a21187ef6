"""two-services-one-folder: typed models and dictionaries."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime import UNSET, Unset
    from .errors import ValidationError, Violation
    from .models import ListTagsRequest, ListTagsResponse, Tag
    from .typed_dicts import ListTagsRequestDict, ListTagsResponseDict, TagDict

_HOMES = {
    "ListTagsRequest": "models",
    "ListTagsRequestDict": "typed_dicts",
    "ListTagsResponse": "models",
    "ListTagsResponseDict": "typed_dicts",
    "Tag": "models",
    "TagDict": "typed_dicts",
    "UNSET": "_runtime",
    "Unset": "_runtime",
    "ValidationError": "errors",
    "Violation": "errors",
}

__all__ = [
    "ListTagsRequest",
    "ListTagsRequestDict",
    "ListTagsResponse",
    "ListTagsResponseDict",
    "Tag",
    "TagDict",
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
