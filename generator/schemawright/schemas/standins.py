"""Definitions that only stand for a structure: they are that structure wherever they are used.

As types of their own they would be copies that do not fit one another, of any size (`{"$ref": "#"}` under a hundred
names). A file that stands for another one stays a type, for its title was chosen to be one; and so does another name
for a union, a list or a text, which costs nothing and fits the original.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from .keywords import ANNOTATIONS
from .nodes import Node, Schema, children

_OF_THE_TYPE = frozenset(("title", "default"))
"""Annotations that are not those of a member that has the type."""
_MARKS = frozenset(("x-sensitive", "writeOnly"))
"""What makes a type another one than the one that it stands for."""


def dissolve(entries: dict[str, Node], lasting: Collection[str]) -> None:
    """Leads references past such definitions and takes these out; those that nothing refers to stay.

    Args:
        lasting: Names that stay types whatever they stand for.
    """
    ends: dict[str, str] = {}
    for name, node in entries.items():
        if name not in lasting and _stands_in(node):
            end = _end_of(name, entries)
            target = entries.get(end)
            if isinstance(target, Schema) and "properties" in target:
                ends[name] = end
    if not ends:
        return
    met: set[str] = set()
    texts = {name: _texts(name, ends, entries) for name in ends}
    for node in entries.values():
        _redirect(node, ends, texts, met)
    for name in met:
        del entries[name]


def _stands_in(node: Node) -> bool:
    if not isinstance(node, Schema) or "$ref" not in node:
        return False
    return all(key == "$ref" or key in ANNOTATIONS - _MARKS for key in node)


def _end_of(name: str, entries: Mapping[str, Node]) -> str:
    """The entry at the end of a chain of names; nothing goes round in a circle there."""
    while _stands_in(node := entries[name]):
        assert isinstance(node, Schema)
        name = node["$ref"]
    return name


def _texts(
    name: str, ends: Mapping[str, str], entries: Mapping[str, Node]
) -> dict[str, Any]:
    """What is said on the way to the end of a chain, the nearest first."""
    texts: dict[str, Any] = {}
    while name in ends:
        node = entries[name]
        assert isinstance(node, Schema)
        own = ANNOTATIONS - _OF_THE_TYPE
        texts = {**{key: node[key] for key in node if key in own}, **texts}
        name = node["$ref"]
    return texts


def _redirect(
    node: Node,
    ends: Mapping[str, str],
    texts: Mapping[str, dict[str, Any]],
    met: set[str],
) -> None:
    if not isinstance(node, Schema):
        return
    name: str = node.get("$ref", "")
    if name in ends:
        met.add(name)
        node["$ref"] = ends[name]
        for key, value in texts[name].items():
            node.setdefault(key, value)
        node.steps += (f"{name} stands for {ends[name]} and says no more",)
    for child in children(node):
        _redirect(child, ends, texts, met)
