"""Timestamps and blobs between JSON and the wire form of AWS packages, found by the schema."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeAlias, cast

from .._runtime import bundle
from .._wire import is_list, is_mapping

Leaf: TypeAlias = Callable[[str, Any], Any]
"""Converts a value whose schema has the given `format`."""

_FORMATS = frozenset({"date-time", "byte"})


def from_json(title: str, data: Any) -> Any:
    """An answer as boto3 gives it: datetimes and bytes. What does not fit is left to the decoder, which says so."""
    return _converted({"$ref": f"#/$defs/{title}"}, data, _read)


def to_json(title: str, data: Any) -> Any:
    """A request as `json.dumps` takes it with `_wire.json_form`: timestamps that are text become datetimes."""
    return _converted({"$ref": f"#/$defs/{title}"}, data, _write)


def _read(form: str, value: Any) -> Any:
    try:
        if form == "byte" and isinstance(value, str):
            return b64decode(value, validate=True)
        if form == "date-time" and type(value) in {int, float}:
            return datetime.fromtimestamp(value, UTC)
    except (ValueError, OverflowError, OSError):
        return value
    return _moment(form, value)


def _write(form: str, value: Any) -> Any:
    return _moment(form, value)


def _moment(form: str, value: Any) -> Any:
    if form != "date-time" or not isinstance(value, str):
        return value
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return value


def _converted(schema: Mapping[str, Any], data: Any, leaf: Leaf) -> Any:
    title = _title(schema)
    if title is not None:
        if title not in _affected():
            return data
        schema = bundle()["$defs"][title]
    if schema.get("format") in _FORMATS:
        return leaf(schema["format"], data)
    for branch in schema.get("anyOf", ()):
        data = _converted(branch, data, leaf)
    if is_mapping(data):
        return _members(schema, data, leaf)
    items: Any = schema.get("items")
    if is_mapping(items) and isinstance(data, list | tuple):
        sequence = cast("Sequence[Any]", data)
        return [_converted(items, item, leaf) for item in sequence]
    return data


def _members(
    schema: Mapping[str, Any], data: Mapping[str, Any], leaf: Leaf
) -> dict[str, Any]:
    members = schema.get("properties", {})
    rest = schema.get("additionalProperties")
    return {
        name: (
            _converted(inner, value, leaf)
            if is_mapping(inner := members.get(name, rest))
            else value
        )
        for name, value in data.items()
    }


def _title(schema: Mapping[str, Any]) -> str | None:
    reference = schema.get("$ref")
    return None if reference is None else str(reference).removeprefix("#/$defs/")


@cache
def _affected() -> frozenset[str]:
    """Titles of the schemas that hold a timestamp or a blob somewhere."""
    definitions: dict[str, Any] = bundle()["$defs"]
    inside = {title: list(_parts(schema)) for title, schema in definitions.items()}
    found = {
        title
        for title, parts in inside.items()
        if any(part.get("format") in _FORMATS for part in parts)
    }
    grown = True
    while grown:
        more = {
            title
            for title, parts in inside.items()
            if title not in found and any(_title(part) in found for part in parts)
        }
        found |= more
        grown = bool(more)
    return frozenset(found)


def _parts(schema: Any) -> Iterator[Mapping[str, Any]]:
    """A schema and those inside of it."""
    if is_mapping(schema):
        yield schema
        for inner in schema.values():
            yield from _parts(inner)
    elif is_list(schema):
        for inner in schema:
            yield from _parts(inner)
