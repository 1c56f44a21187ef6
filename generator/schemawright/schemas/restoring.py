"""Schemas written out where they are used, given back the name of the one schema that says the same."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..errors import Diagnostics
from .folding import NAMELESS
from .keywords import ANNOTATIONS
from .nodes import LISTS, MAPS, ONES, Node, Schema, same
from .typed import (
    is_composite,
    lets_null_in,
    null_branch,
    slots,
    split_texts,
    without_null,
)
from .values import is_list, value_key

_BARE = frozenset(("type", "format", "contentEncoding"))
_SCALAR = frozenset(("string", "integer", "number", "boolean"))


class Restoring:
    """Replaces what equals exactly one named schema by a reference to it."""

    def __init__(
        self,
        entries: dict[str, Node],
        made_up: Iterable[str],
        titles: Iterable[str],
        diagnostics: Diagnostics,
    ) -> None:
        self._entries = entries
        self._diagnostics = diagnostics
        self._titles = frozenset(titles)
        self._named: dict[object, list[str]] = {}
        unfit = set(made_up)
        for name, node in entries.items():
            if (
                isinstance(node, Schema)
                and _tells(node)
                and name not in unfit
                and not name.startswith(NAMELESS)
            ):
                self._named.setdefault(_signature(node), []).append(name)

    def run(self) -> None:
        """Goes over all entries until nothing is found: what is restored inside a schema can make it equal another."""
        nodes = [node for node in self._entries.values() if isinstance(node, Schema)]
        while sum(self._restore_inside(node) for node in nodes):
            pass

    def _restore_inside(self, node: Schema) -> bool:
        restored = False
        for container, key, _ in slots(node):
            child = container[key]
            if not isinstance(child, Schema):
                continue
            if "$ref" not in child:
                restored |= self._restore_inside(child)
            reference = self._restored(child)
            if reference is not None:
                container[key] = reference
                restored = True
        return restored

    def _is_known(self, name: str, node: Schema) -> bool:
        """What a file defines inside itself is not known in others."""
        entry = self._entries[name]
        own = isinstance(entry, Schema) and entry.place.file == node.place.file
        return own or name in self._titles

    def _restored(self, node: Schema) -> Schema | None:
        whole: Node = node
        if "$ref" in node:
            nameless = node["$ref"].startswith(NAMELESS)
            whole = self._entries[node["$ref"]] if nameless else True
        if not isinstance(whole, Schema):
            return None
        null = lets_null_in(whole) and null_branch(whole) is None
        plain = without_null(whole) if null else whole
        if not _tells(plain):
            return None
        alike = self._named.get(_signature(plain), ())
        equal = (
            name
            for name in alike
            if self._is_known(name, plain) and same(self._entries[name], plain)
        )
        name = next(equal, None)
        if name is None or next(equal, None) is not None:
            return None
        self._diagnostics.counts["shapes restored"] += 1
        entry = self._entries[name]
        known = dict(entry) if isinstance(entry, Schema) else {}
        texts = {
            k: v
            for k, v in split_texts(node)[1].items()
            if known.get(k) != v and k != "title"
        }
        content = {"$ref": name, **texts}
        if null:
            branches = [
                Schema(node.place, {"$ref": name}),
                Schema(node.place, {"type": "null"}),
            ]
            content = {"anyOf": branches, **texts}
        return Schema(
            node.place,
            content,
            (*node.steps, f"equal to {name} alone, and named so again"),
        )


def _tells(node: Schema) -> bool:
    """Whether the schema says enough to be known again: a type alone, or an empty object, does not."""
    if "$ref" in node or null_branch(node) is not None:
        return False
    if is_composite(node):
        return node.get("properties") != {}
    return (
        str(node.get("type")) in _SCALAR
        and any(k not in ANNOTATIONS and k not in _BARE for k in node)
    ) or "const" in node


def _signature(node: Schema) -> object:
    """Equal for equal schemas, cheap, and the same whatever becomes of the schemas inside."""
    return frozenset(
        (keyword, _outline(keyword, value))
        for keyword, value in node.items()
        if keyword not in ANNOTATIONS
    )


def _outline(keyword: str, value: Any) -> object:
    if keyword in MAPS:
        return frozenset(value)
    if keyword in LISTS:
        return len(value)
    if keyword in ONES:
        return None
    return frozenset(map(value_key, value)) if is_list(value) else value_key(value)
