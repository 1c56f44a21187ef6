"""Patterns that only the general walker meets: those inside schemas that judge a value and become no type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from ..shapes import Model, Shape, Union

_VALUES = frozenset(("const", "enum", "default", "examples"))
_NAMED = frozenset(("properties", "patternProperties", "dependentSchemas", "$defs"))


def walked_patterns(
    model: Model, shapes: Iterable[Shape]
) -> Iterator[tuple[Shape, str]]:
    """Every pattern that the walker can come upon, with the shape that asks it."""
    seen: set[str] = set()
    for shape in shapes:
        if shape.walk or (isinstance(shape, Union) and shape.exclusive):
            node = at_pointer(model.bundle, shape.pointer)
            for pattern in _patterns(model.bundle, node, seen):
                yield shape, pattern


def _patterns(bundle: Mapping[str, Any], node: object, seen: set[str]) -> Iterator[str]:
    if isinstance(node, list):
        for each in cast("list[object]", node):
            yield from _patterns(bundle, each, seen)
    if not isinstance(node, Mapping):
        return
    for keyword, value in cast("Mapping[str, Any]", node).items():
        match keyword:
            case "pattern" if isinstance(value, str):
                yield value
            case "$ref" if isinstance(value, str) and value not in seen:
                seen.add(value)
                yield from _patterns(bundle, at_pointer(bundle, value[1:]), seen)
            case _ if keyword in _NAMED:
                named = cast("Mapping[str, object]", value)
                if keyword == "patternProperties":
                    yield from named
                for inner in named.values():
                    yield from _patterns(bundle, inner, seen)
            case _ if keyword not in _VALUES:
                yield from _patterns(bundle, value, seen)
            case _:
                pass


def at_pointer(bundle: Mapping[str, Any], pointer: str) -> Any:
    """What an RFC 6901 pointer into the bundle leads to.

    Raises:
        KeyError: It leads nowhere.
    """
    node: Any = bundle
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        node = _step(node, key)
    return node


def _step(node: Any, key: str) -> Any:
    return node[int(key) if isinstance(node, list) else key]
