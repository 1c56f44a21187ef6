"""What the values of keywords must be, in code and in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from .values import JSON_TYPES, is_list, is_number, is_object, is_whole


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the value of a keyword must be.

    Attributes:
        text: For messages; goes after "must be".
    """

    text: str
    holds_for: Callable[[object], bool]


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_address(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        urlsplit(value)
    except ValueError:  # `http://[` begins an address of IPv6 that never ends
        return False
    return True


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_count(value: object) -> bool:
    return is_whole(value) and value >= 0


def _is_positive(value: object) -> bool:
    return is_number(value) and value > 0


def _is_bound(value: object) -> bool:
    return isinstance(value, bool | int | float)


def _is_full_list(value: object) -> bool:
    return is_list(value) and bool(value)


def _are_names(value: object) -> bool:
    if not is_list(value):
        return False
    return all(isinstance(each, str) for each in value) and (
        len(set(value)) == len(value)
    )


def _is_schema(value: object) -> bool:
    return isinstance(value, dict | bool)


def _is_schema_or_list(value: object) -> bool:
    return isinstance(value, dict | bool | list)


def _is_type(value: object) -> bool:
    if isinstance(value, str):
        return value in JSON_TYPES
    return (
        is_list(value)
        and bool(value)
        and _are_names(value)
        and set(value) <= set(JSON_TYPES)
    )


def _are_names_by_name(value: object) -> bool:
    return is_object(value) and all(map(_are_names, value.values()))


def _are_dependencies(value: object) -> bool:
    return is_object(value) and all(
        _is_schema(each) or _are_names(each) for each in value.values()
    )


def _is_anything(value: object) -> bool:
    del value
    return True


TEXT = Expectation("text", _is_text)
ADDRESS = Expectation("a URI, or a reference relative to one", _is_address)
FLAG = Expectation("true or false", _is_flag)
COUNT = Expectation("a whole number from 0 up", _is_count)
NUMBER = Expectation("a number", is_number)
BOUND = Expectation("a number", _is_bound)
POSITIVE = Expectation("a number above 0", _is_positive)
NAMES = Expectation("a list of distinct names", _are_names)
LIST = Expectation("a list", is_list)
FULL_LIST = Expectation("a list of at least one value", _is_full_list)
SCHEMA = Expectation("a schema (an object, true or false)", _is_schema)
SCHEMAS = Expectation("a list of at least one schema", _is_full_list)
NAMED = Expectation("an object of schemas by name", is_object)
OBJECT = Expectation("an object", is_object)
ANYTHING = Expectation("anything", _is_anything)
TYPES = Expectation(f"one of {', '.join(JSON_TYPES)}, or a list of them", _is_type)
ITEMS = Expectation("a schema, or (in older drafts) a list of them", _is_schema_or_list)
NAMES_BY_NAME = Expectation("an object of lists of distinct names", _are_names_by_name)
DEPENDENCIES = Expectation(
    "an object of schemas or lists of distinct names", _are_dependencies
)

REMEDIES = {
    "required": "list the names of required members in the schema around them",
    "properties": 'write {"name": {schema}, …}',
    "type": "correct the type",
    "items": "write one schema; `prefixItems` takes a list",
    "enum": "list the values",
}
"""What to do about a wrong value, by keyword; for the others see their text."""
