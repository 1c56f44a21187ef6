"""JSON values as Python holds them: their kinds, when two are equal, and how to speak of them without showing them."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, TypeGuard, cast

_ARTICLES = {
    "null": "null",
    "boolean": "a boolean",
    "integer": "an integer",
    "number": "a number",
    "string": "a string",
    "array": "an array",
    "object": "an object",
}
_MOST_VALUES = 8
_LONGEST = 40
_LONGEST_KEY = 64


def kind_of(value: object) -> str | None:
    """The type that JSON Schema gives a value, `number` for one that is not whole; None for what is no JSON."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return "integer" if value.is_integer() else "number"
    if isinstance(value, str):
        return "string"
    if isinstance(value, list):
        return "array"
    return "object" if isinstance(value, Mapping) else None


def is_object(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def named(kinds: Iterable[str]) -> str:
    """Kinds in words: `a string or null`."""
    return listed([_ARTICLES.get(kind, kind) for kind in kinds])


def listed(words: Sequence[str], last: str = "or") -> str:
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def described(value: object) -> str:
    """What a value is, and what to make of it where it is no JSON; never the value itself."""
    kind = kind_of(value)
    if kind is not None:
        return _ARTICLES[kind]
    name = type(value).__name__
    if isinstance(value, float):
        return "NaN or infinity; give a finite number"
    return f"{name}; {_remedy(value)}"


def _remedy(value: object) -> str:
    match value:
        case tuple() | set() | frozenset():
            return "make it a list"
        case Decimal():
            return "make it an int or a float"
        case bytes() | bytearray():
            return "make it text, in base64"
        case datetime():
            return "make it RFC 3339 text with isoformat()"
        case date() | time():
            return "make it text with isoformat()"
        case _ if hasattr(value, "to_dict"):
            return "pass what its to_dict() gives"
        case _:
            return "JSON has no such type"


def shown(value: object) -> str:
    """A value of the schema, shortened."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def choice(values: Sequence[object]) -> str:
    """Values of the schema to choose from, the first few of many."""
    words = [shown(value) for value in values]
    if len(words) <= _MOST_VALUES:
        return listed(words)
    return f"{', '.join(words[:_MOST_VALUES])}, … ({len(words)} in all)"


def key_text(key: str) -> str:
    """A name from the data, cut short where it is long or holds what does not print."""
    if len(key) <= _LONGEST_KEY and key.isprintable():
        return key
    return "".join(char for char in key[:16] if char.isprintable()) + "…"


def counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def identity(value: object) -> object:
    """Something hashable that is the same for values that are equal as JSON: 1 and 1.0 are, 1 and true are not.

    Numbers become text, for equal hashes of numbers can be made up to slow a set down, and those of text cannot.
    """
    match value:
        case None | str():
            return value
        case bool():
            return (value,)
        case int():
            return ("n", hex(value))
        case float():
            return ("n", hex(int(value)) if value.is_integer() else value.hex())
        case list():
            items = cast(list[object], value)
            return ("[", *map(identity, items))
        case Mapping():
            members = cast(Mapping[object, object], value)
            return frozenset((key, identity(item)) for key, item in members.items())
        case bytearray():
            return bytes(value)
        case _:
            try:
                hash(value)
            except TypeError:
                return id(value)
            return value


def same(one: object, other: object) -> bool:
    """Whether two values are equal as JSON."""
    return identity(one) == identity(other)


def repeated(items: Sequence[object]) -> tuple[int, int] | None:
    """The first two items that are equal as JSON, by their places."""
    seen: dict[object, int] = {}
    for place, item in enumerate(items):
        key = identity(item)
        if key in seen:
            return seen[key], place
        seen[key] = place
    return None
