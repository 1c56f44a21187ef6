"""Schemas of a bundle as values that can be compared: texts left out, order left out where it means nothing."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import Any

from ..schemas.nodes import LISTS, MAPS, ONES
from ..schemas.sites import target_name
from ..schemas.values import is_list, is_object, value_key

Naming = Callable[[str], str | None]
"""The name that both sides have for an entry, or None where there is none."""

_TEXTS = frozenset(("title", "description", "examples", "deprecated"))
_SETS = frozenset(("required", "enum", "type"))


def content(node: object, settled: Naming, defs: Mapping[str, Any]) -> Hashable:
    """What a schema demands. An entry with a settled name stands for itself; others are looked into."""
    return _content(node, settled, defs, ())


def _content(
    node: object, settled: Naming, defs: Mapping[str, Any], way: tuple[str, ...]
) -> Hashable:
    if not is_object(node):
        return value_key(node)

    def inner(each: object) -> Hashable:
        return _content(each, settled, defs, way)

    found: dict[str, Hashable] = {}
    for keyword, value in node.items():
        if keyword in _TEXTS:
            continue
        if keyword == "$ref":
            found[keyword] = _reference(target_name(value), settled, defs, way)
        elif keyword in MAPS:
            found[keyword] = frozenset((name, inner(value[name])) for name in value)
        elif keyword in ONES:
            found[keyword] = inner(value)
        elif keyword in LISTS:
            found[keyword] = tuple(map(inner, value))
        elif keyword in _SETS and is_list(value):
            found[keyword] = frozenset(map(value_key, value))
        else:
            found[keyword] = value_key(value)
    return frozenset(found.items())


def _reference(
    name: str, settled: Naming, defs: Mapping[str, Any], way: tuple[str, ...]
) -> Hashable:
    known = settled(name)
    if known is not None:
        return ("entry", known)
    if name in way:
        return ("again", len(way) - way.index(name))
    return _content(defs[name], settled, defs, (*way, name))


def node_at(bundle: Mapping[str, Any], pointer: str) -> object:
    """What a pointer of a bundle leads to."""
    node: Any = bundle
    for token in pointer.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        node = node[int(name) if is_list(node) else name]
    found: object = node
    return found
