"""Requests and answers without what their schemas call secret: for logs, traces and the like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ._runtime import bundle
from ._wire import is_list, is_mapping

HIDDEN: Final = "<hidden>"
"""Stands where a secret was."""


def redacted(title: str | None, data: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of data in wire form, secrets and members that the schema does not know hidden.

    Args:
        title: Of the schema; None where nothing is known of the data, so that all of it is hidden.
    """
    if title is None:
        return dict.fromkeys(data, HIDDEN)
    shown = _value({"$ref": f"#/$defs/{title}"}, data)
    return dict(shown) if is_mapping(shown) else {}


def _value(schema: Any, value: Any) -> Any:
    if value is None:
        return None
    node = schema
    while is_mapping(node):
        if is_secret(node):
            return HIDDEN
        branches = _branches(node)
        if "$ref" in node:
            node = _named(node["$ref"])
        elif len(branches) == 1:
            node = branches[0]
        elif branches:
            # Which branch the value belongs to is not looked into.
            return HIDDEN if _holds_secret(node, set()) else value
        else:
            return _inside(node, value)
    return value if node is True else HIDDEN


def _inside(schema: Mapping[str, Any], value: Any) -> Any:
    if is_mapping(value):
        members = schema.get("properties", {})
        # What the schema does not name is hidden, unless it says that other members are there.
        rest = schema.get("additionalProperties")
        return {
            name: _value(members.get(name, rest), item) for name, item in value.items()
        }
    if is_list(value):
        if "prefixItems" in schema:
            return HIDDEN if _holds_secret(schema, set()) else value
        inner = schema.get("items", True)
        return [_value(inner, item) for item in value]
    return value


def _branches(schema: Mapping[str, Any]) -> list[Any]:
    """The alternatives that are more than `null`."""
    return [
        branch
        for keyword in ("anyOf", "oneOf", "allOf")
        for branch in schema.get(keyword, ())
        if branch != {"type": "null"}
    ]


def is_secret(schema: Mapping[str, Any]) -> bool:
    """Whether a schema itself calls its values secret."""
    return (
        schema.get("format") == "password"
        or schema.get("writeOnly") is True
        or schema.get("x-sensitive") is True
    )


def _holds_secret(schema: Any, seen: set[str]) -> bool:
    for part in _parts(schema):
        if is_secret(part):
            return True
        reference = part.get("$ref")
        if isinstance(reference, str) and reference not in seen:
            seen.add(reference)
            if _holds_secret(_named(reference), seen):
                return True
    return False


def _parts(schema: Any) -> Iterator[Mapping[str, Any]]:
    """A schema and those inside of it."""
    if is_mapping(schema):
        yield schema
        for inner in schema.values():
            yield from _parts(inner)
    elif is_list(schema):
        for inner in schema:
            yield from _parts(inner)


def _named(reference: str) -> Any:
    return bundle()["$defs"][reference.removeprefix("#/$defs/")]
