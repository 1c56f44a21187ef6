"""Structures, enums and unions inside other schemas, made entries of their own with a qualified name."""

from __future__ import annotations

from .folding import NAMELESS
from .nodes import Node, Schema
from .typed import (
    is_composite,
    judging_slots,
    lets_null_in,
    null_branch,
    slots,
    split_texts,
    without_null,
)

_AT_THE_USE = frozenset(("default", "examples", "deprecated", "readOnly", "writeOnly"))
"""Annotations of a member that are not those of its type."""


class Hoisting:
    """Builds the final table of entries.

    Attributes:
        entries: Named entries in source order, each followed by those that were inside it.
    """

    def __init__(self, entries: dict[str, Node]) -> None:
        self._source = entries
        self._taken = {name for name in entries if not name.startswith(NAMELESS)}
        self._names: dict[str, str] = {}
        self._found: list[tuple[str, Node]] = []
        self.entries: dict[str, Node] = {}

    def run(self) -> dict[str, Node]:
        for name, node in self._source.items():
            if not name.startswith(NAMELESS):
                self._settle(name, node)
        return self.entries

    def _settle(self, name: str, node: Node) -> None:
        """Adds an entry, and after it those inside it. They may be nested deeper than Python's stack."""
        waiting = [(name, node)]
        while waiting:
            name, node = waiting.pop()
            self.entries[name] = node
            if isinstance(node, Schema):
                self._inside(node, name)
            waiting.extend(reversed(self._found))
            self._found.clear()

    def _inside(self, node: Schema, parent: str) -> None:
        for container, key, word in slots(node):
            child = container[key]
            if isinstance(child, Schema):
                container[key] = self._child(child, parent, word)
        for container, key, word in judging_slots(node):
            container[key] = self._judging(container[key], parent, word)

    def _judging(self, node: Node, parent: str, word: str) -> Node:
        """A schema that becomes no type keeps what is inside it; only entries without a name get one."""
        if not isinstance(node, Schema):
            return node
        if "$ref" in node:
            return (
                self._nameless(node, parent, word)
                if node["$ref"].startswith(NAMELESS)
                else node
            )
        for container, key, inner in (*slots(node), *judging_slots(node)):
            container[key] = self._judging(container[key], parent, word + inner)
        return node

    def _child(self, node: Schema, parent: str, word: str) -> Node:
        if "$ref" in node:
            return (
                self._nameless(node, parent, word)
                if node["$ref"].startswith(NAMELESS)
                else node
            )
        if null_branch(node) is not None or not is_composite(node):
            self._inside(node, parent + word)
            return node
        name = self._free(parent + word)
        self._settle_inner(name, node)
        return _use(node, name, split_texts(node)[1], null=lets_null_in(node))

    def _nameless(self, node: Schema, parent: str, word: str) -> Node:
        """Gives an entry that was made on the way its name, or puts it where it is used."""
        key = node["$ref"]
        made = self._source[key]
        if not isinstance(made, Schema):
            return made
        texts = split_texts(node)[1]
        if key not in self._names:
            if _is_simple(made):
                return self._child(made.like({**made, **texts}), parent, word)
            self._names[key] = self._free(parent + word)
            self._settle_inner(self._names[key], made)
        texts = {**split_texts(made)[1], **texts}
        return _use(node, self._names[key], texts, null=lets_null_in(made))

    def _settle_inner(self, name: str, node: Schema) -> None:
        """The entry for a schema that stood inside another; null stays at its use."""
        demands, texts = split_texts(node)
        own = {k: v for k, v in texts.items() if k not in _AT_THE_USE}
        inner = node.like({**demands, **own})
        made = without_null(inner) if lets_null_in(node) else inner
        self._found.append((name, made))

    def _free(self, wanted: str) -> str:
        name, number = wanted, 1
        while name in self._taken:
            number += 1
            name = f"{wanted}{number}"
        self._taken.add(name)
        return name


def _is_simple(node: Node) -> bool:
    """Whether the schema can stand where it is used: nothing inside it could lead back to it."""
    if not isinstance(node, Schema) or "$ref" in node:
        return True
    lone = null_branch(node)
    if lone is not None:
        return _is_simple(lone)
    return not is_composite(node) and not any(
        True for _ in (*slots(node), *judging_slots(node))
    )


def _use(node: Schema, name: str, texts: dict[str, object], *, null: bool) -> Schema:
    at_use = {
        keyword: value
        for keyword, value in texts.items()
        if keyword not in ("title", "x-sensitive", "x-streaming")
    }
    content: dict[str, object] = {"$ref": name, **at_use}
    if null:
        branches = [
            Schema(node.place, {"$ref": name}),
            Schema(node.place, {"type": "null"}),
        ]
        content = {"anyOf": branches, **at_use}
    return Schema(node.place, content, (*node.steps, f"named {name}"))
