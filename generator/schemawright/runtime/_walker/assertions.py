"""Keywords that judge a value by itself (JSON Schema 2020-12 validation, section 6)."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from operator import ge, gt, le, lt
from typing import Any
from uuid import UUID

from .._times import CalendarDuration
from .._wire import is_multiple
from .formats import FORMATS, byte
from .places import Node
from .values import (
    choice,
    counted,
    described,
    identity,
    is_array,
    is_object,
    kind_of,
    named,
    repeated,
    shown,
)
from .walk import Keyword, Walk

# What a datetime can hold: the years 1 to 9999, in seconds since 1970.
_FIRST_SECOND = -62_135_596_800
_LAST_SECOND = 253_402_300_799

_NUMBERS = ("integer", "number")

_MEMBER_VALUES: Mapping[Any, tuple[type[object], ...]] = {
    "date-time": (datetime,),
    "date": (date,),
    "time": (time,),
    "duration": (timedelta, CalendarDuration),
    "uuid": (UUID,),
    "byte": (bytes, bytearray),
}
"""What members of dataclasses hold for text of each format."""


def type_(walk: Walk, value: Any, node: Node) -> bool:
    kinds: list[str] = [value] if isinstance(value, str) else value
    if walk.rules.members and "string" in kinds:
        held = _held(node)
        if held and isinstance(node.data, str):
            classes = " or ".join(each.__name__ for each in held)
            return walk.fail(node.place, "type", f"is text; give {classes}")
        if isinstance(node.data, held):
            return True
    kind = kind_of(node.data)
    if kind in kinds or (kind == "integer" and "number" in kinds):
        return kind != "object" or walk.texts(node.data, node.place)
    if walk.rules.aws and "string" in kinds:
        return _aws_type(walk, kinds, node)
    return _wrong_type(walk, kinds, node)


def _held(node: Node) -> tuple[type[object], ...]:
    """The classes that a member of a dataclass holds in place of text; none where it holds text."""
    # Names of members stay text, and so do the values of enums.
    if node.place.prefix or not {"enum", "const"}.isdisjoint(node.schema):
        return ()
    encoded = node.schema.get("contentEncoding") == "base64"
    name = "byte" if encoded else node.schema.get("format")
    if name == "date" and isinstance(node.data, datetime):
        return ()
    return _MEMBER_VALUES.get(name, ())


def _aws_type(walk: Walk, kinds: list[str], node: Node) -> bool:
    """The same for what boto3 has in place of text: datetimes and numbers for timestamps, bytes for blobs."""
    data = node.data
    match node.schema.get("format"):
        case "date-time" if isinstance(data, datetime):
            return True
        case "date-time" if kind_of(data) in _NUMBERS:
            if _FIRST_SECOND <= data <= _LAST_SECOND:
                return True
            message = "must be in the years 1 to 9999, in seconds since 1970"
            return walk.fail(node.place, "format", message)
        case "byte" if isinstance(data, bytes | bytearray):
            return True
        case _:
            return _wrong_type(walk, kinds, node)


def _wrong_type(walk: Walk, kinds: list[str], node: Node) -> bool:
    message = f"must be {named(kinds)}, not {described(node.data)}"
    return walk.fail(node.place, "type", message)


def enum(walk: Walk, value: Any, node: Node) -> bool:
    data = node.data
    if isinstance(data, str):
        if data in value:
            return True
    else:
        wanted = identity(data)
        if any(identity(one) == wanted for one in value):
            return True
    return walk.fail(node.place, "enum", f"must be {_one_of(value)}")


def _one_of(values: list[Any]) -> str:
    return choice(values) if len(values) == 1 else f"one of {choice(values)}"


def const(walk: Walk, value: Any, node: Node) -> bool:
    if identity(value) == identity(node.data):
        return True
    return walk.fail(node.place, "const", f"must be {shown(value)}")


def pattern(walk: Walk, value: Any, node: Node) -> bool:
    finds = walk.rules.patterns.get(value)
    if finds is None or not isinstance(node.data, str):
        return True
    # A pattern may be slow on texts that are longer than its schema lets in; those are refused for that.
    if len(node.data) > node.schema.get("maxLength", math.inf) or finds(node.data):
        return True
    return walk.fail(
        node.place, "pattern", f"must match the pattern {_abbreviated(value)}"
    )


def _abbreviated(text: str) -> str:
    return text if len(text) <= 100 else f"{text[:99]}…"


def format_(walk: Walk, value: Any, node: Node) -> bool:
    if value not in walk.rules.formats or not isinstance(node.data, str):
        return True
    fits, words = FORMATS.get(value, (None, ""))
    if fits is None or fits(node.data):
        return True
    return walk.fail(node.place, "format", f"must be {words}")


def content_encoding(walk: Walk, value: Any, node: Node) -> bool:
    if value != "base64" or not isinstance(node.data, str) or byte(node.data):
        return True
    return walk.fail(node.place, "contentEncoding", f"must be {FORMATS['byte'][1]}")


def multiple_of(walk: Walk, value: Any, node: Node) -> bool:
    if kind_of(node.data) not in _NUMBERS:
        return True
    if is_multiple(node.data, value):
        return True
    return walk.fail(node.place, "multipleOf", f"must be a multiple of {shown(value)}")


def _bound(rule: str, breaks: Callable[[float, float], bool], words: str) -> Keyword:
    def holds(walk: Walk, value: Any, node: Node, /) -> bool:
        if kind_of(node.data) not in _NUMBERS or not breaks(node.data, value):
            return True
        return walk.fail(node.place, rule, f"must be {words} {shown(value)}")

    return holds


def _length(data: Any) -> int | None:
    """In code points; for bytes, of the base64 text that stands for them in JSON."""
    if isinstance(data, bytes | bytearray):
        return (len(data) + 2) // 3 * 4
    return len(data) if isinstance(data, str) else None


def _items(data: Any) -> int | None:
    return len(data) if is_array(data) else None


def _members(data: Any) -> int | None:
    return len(data) if is_object(data) else None


def _size(
    rule: str, measure: Callable[[Any], int | None], noun: str, *, least: bool
) -> Keyword:
    def holds(walk: Walk, value: Any, node: Node, /) -> bool:
        size = measure(node.data)
        if size is None or (size >= value if least else size <= value):
            return True
        message = (
            f"must have at {'least' if least else 'most'} {counted(int(value), noun)}"
        )
        # How long a secret is helps to guess it.
        actual = "" if node.place.secret else f", not {size}"
        return walk.fail(node.place, rule, message + actual)

    return holds


def unique_items(walk: Walk, value: Any, node: Node) -> bool:
    if not value or not is_array(node.data):
        return True
    pair = repeated(node.data)
    if pair is None:
        return True
    return walk.fail(
        node.place,
        "uniqueItems",
        f"must not repeat items: [{pair[0]}] and [{pair[1]}] are equal",
    )


ASSERTIONS: Mapping[str, Keyword] = {
    "type": type_,
    "enum": enum,
    "const": const,
    "pattern": pattern,
    "format": format_,
    "contentEncoding": content_encoding,
    "multipleOf": multiple_of,
    "minimum": _bound("minimum", lt, "at least"),
    "maximum": _bound("maximum", gt, "at most"),
    "exclusiveMinimum": _bound("exclusiveMinimum", le, "more than"),
    "exclusiveMaximum": _bound("exclusiveMaximum", ge, "less than"),
    "minLength": _size("minLength", _length, "character", least=True),
    "maxLength": _size("maxLength", _length, "character", least=False),
    "minItems": _size("minItems", _items, "item", least=True),
    "maxItems": _size("maxItems", _items, "item", least=False),
    "minProperties": _size("minProperties", _members, "member", least=True),
    "maxProperties": _size("maxProperties", _members, "member", least=False),
    "uniqueItems": unique_items,
}
