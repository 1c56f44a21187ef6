"""JSON values: what kind they are, when two are equal, and how messages show them."""

from __future__ import annotations

import json
from typing import Any, TypeGuard

JSON_TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_whole(value: object) -> TypeGuard[int | float]:
    """Whether JSON Schema takes the value for an integer: 1.0 is one (2020-12 validation, 6.1.1)."""
    return is_number(value) and (isinstance(value, int) or value.is_integer())


def is_of_type(value: object, kind: str) -> bool:
    """Whether a value has one of JSON Schema's types."""
    match kind:
        case "null":
            return value is None
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return is_whole(value)
        case "number":
            return is_number(value)
        case "string":
            return isinstance(value, str)
        case "array":
            return isinstance(value, list)
        case _:
            return isinstance(value, dict)


def value_key(value: object) -> object:
    """A hashable stand-in that is equal for equal JSON values: 1 is 1.0, and true is neither."""
    if isinstance(value, bool):
        return ("bool", value)
    if is_list(value):
        return ("list", tuple(map(value_key, value)))
    if is_object(value):
        pairs = [(name, value_key(each)) for name, each in value.items()]
        return ("dict", frozenset(pairs))
    return value


def listed(value: str | list[str]) -> list[str]:
    """The value of `type` as a list."""
    return [value] if isinstance(value, str) else value


def shown(value: object) -> str:
    """The value as JSON, cut to a readable length."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 40 else text[:37] + "..."
