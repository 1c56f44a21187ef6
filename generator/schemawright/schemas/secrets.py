"""Which schemas hold what must never be shown, and how the bundle says so."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from .nodes import Node, Schema
from .typed import slots
from .values import is_object


def mark_secrets(entries: Mapping[str, Node], names: Iterable[str]) -> None:
    """Marks the entries that the service calls sensitive, and whatever is `writeOnly`."""
    for name in names:
        node = entries.get(name)
        if isinstance(node, Schema):
            mark(node)
    for node in entries.values():
        if isinstance(node, Schema):
            _mark_write_only(node)


def mark(node: Schema) -> None:
    """Text gets `format: password`, where it has no other format; all else `x-sensitive`."""
    if (
        node.get("type") == "string"
        and "enum" not in node
        and node.get("format", "password") == "password"
    ):
        node["format"] = "password"
    else:
        node["x-sensitive"] = True


def _mark_write_only(node: Schema) -> None:
    if node.get("writeOnly") and "$ref" not in node:
        mark(node)
    for container, key, _ in slots(node):
        child = container[key]
        if isinstance(child, Schema) and "$ref" not in child:
            _mark_write_only(child)


def secret_names(defs: Mapping[str, Any]) -> frozenset[str]:
    """Names of the entries of a bundle that are secret, or lists, maps or unions of secrets."""
    secret: set[str] = set()
    grown = True
    while grown:
        found = {
            name
            for name, node in defs.items()
            if name not in secret and is_secret(node, secret)
        }
        grown = bool(found)
        secret |= found
    return frozenset(secret)


def is_secret(node: Any, names: Iterable[str]) -> bool:
    """Whether a schema of a bundle is secret, given the names that are."""
    if not is_object(node):
        return False
    if (
        node.get("format") == "password"
        or node.get("writeOnly") is True
        or node.get("x-sensitive") is True
    ):
        return True
    if "$ref" in node and node["$ref"].removeprefix("#/$defs/") in names:
        return True
    if node.get("properties"):
        return False
    inner = [node[keyword] for keyword in _SINGLE if keyword in node]
    for keyword in _LISTED:
        inner.extend(node.get(keyword, ()))
    for keyword in _NAMED:
        inner.extend(node.get(keyword, {}).values())
    return any(is_secret(each, names) for each in inner)


def secret_members(
    node: Mapping[str, Any], defs: Mapping[str, Any], names: Collection[str]
) -> frozenset[str]:
    """Members that a part of an object's schema calls secret, be it one that holds for some objects only."""
    found: set[str] = set()
    waiting, seen = [node], {id(node)}
    while waiting:
        part = waiting.pop()
        found.update(
            name
            for name, schema in part.get("properties", {}).items()
            if is_secret(schema, names)
        )
        inner = [part[keyword] for keyword in ("if", "then", "else") if keyword in part]
        for keyword in ("anyOf", "oneOf", "allOf"):
            inner.extend(part.get(keyword, ()))
        inner.extend(part.get("dependentSchemas", {}).values())
        if "$ref" in part:
            inner.append(defs[part["$ref"].removeprefix("#/$defs/")])
        for each in inner:
            if is_object(each) and id(each) not in seen:
                seen.add(id(each))
                waiting.append(each)
    return frozenset(found)


_SINGLE = (
    *("items", "contains", "unevaluatedItems"),
    *("additionalProperties", "propertyNames", "unevaluatedProperties"),
    *("if", "then", "else"),
)
_LISTED = ("prefixItems", "anyOf", "oneOf", "allOf")
_NAMED = ("patternProperties", "dependentSchemas")
"""Keywords whose schemas tell what a value is or holds, by how they are written."""
