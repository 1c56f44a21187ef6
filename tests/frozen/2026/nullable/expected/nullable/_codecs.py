"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, UNSET, Codec, Invalid, new
from ._wire import array, instance, integer, record
from .models import Task

AWS = False

TASK: dict[str, str] = {
    "required_or_null": "required_or_null",
    "openapi": "openapi",
    "any_of": "any_of",
    "one_of": "one_of",
    "never_null": "never_null",
    "list_of_nullable": "list_of_nullable",
}


def decode_task(data: Any) -> Task:
    get = record(data, TASK).get
    self = new(Task)
    value = get("required_or_null", UNSET)
    if not (value is None or (isinstance(value, str))):
        raise Invalid
    self.required_or_null = value
    value = get("openapi", UNSET)
    if value is not UNSET and value is not None:
        if not isinstance(value, str):
            raise Invalid
    self.openapi = value
    value = get("any_of", UNSET)
    if value is not UNSET and value is not None:
        if not (isinstance(value, str) and len(value) <= 20):
            raise Invalid
    self.any_of = value
    value = get("one_of", UNSET)
    if value is not UNSET and value is not None:
        value = integer(value, 1)
    self.one_of = value
    value = get("never_null", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.never_null = value
    value = get("list_of_nullable", UNSET)
    self.list_of_nullable = (
        None if value is UNSET else decode_task_list_of_nullable(value)
    )
    return self


def encode_task(data: Any) -> dict[str, Any]:
    self = instance(data, Task)
    out: dict[str, Any] = {
        "required_or_null": self.required_or_null,
    }
    if self.openapi is not UNSET:
        out["openapi"] = self.openapi
    if self.any_of is not UNSET:
        out["any_of"] = self.any_of
    if self.one_of is not UNSET:
        out["one_of"] = self.one_of
    if self.never_null is not None:
        out["never_null"] = self.never_null
    if self.list_of_nullable is not None:
        out["list_of_nullable"] = self.list_of_nullable
    return out


def decode_task_list_of_nullable(data: Any) -> list[int | None]:
    items = array(data)
    return [None if item is None else integer(item) for item in items]


CODECS[Task] = Codec(decode_task, decode_task, encode_task, "Task", TASK)

PATTERNS: dict[str, Callable[[str], object]] = {}
