"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, UNSET, Codec, Invalid, new
from ._wire import (
    array,
    entries,
    instance,
    integer,
    mapping,
    member_of,
    number,
    record,
    text,
)
from .enums import KeyType
from .models import SlotType, Timetable

AWS = False
KEY_TYPE = {member.value: member for member in KeyType}

SLOT_TYPE: dict[str, str] = {
    "Start": "start",
    "End": "end",
}


def decode_slot_type(data: Any) -> SlotType:
    get = record(data, SLOT_TYPE).get
    self = new(SlotType)
    self.start = integer(get("Start"))
    self.end = integer(get("End"))
    return self


def encode_slot_type(data: Any) -> dict[str, Any]:
    self = instance(data, SlotType)
    out: dict[str, Any] = {
        "Start": self.start,
        "End": self.end,
    }
    return out


TIMETABLE: dict[str, str] = {
    "ByDay": "by_day",
    "Slots": "slots",
    "Nested": "nested",
}


def decode_timetable(data: Any) -> Timetable:
    get = record(data, TIMETABLE).get
    self = new(Timetable)
    self.by_day = decode_timetable_by_day(get("ByDay"))
    value = get("Slots", UNSET)
    self.slots = None if value is UNSET else decode_timetable_slots(value)
    value = get("Nested", UNSET)
    self.nested = None if value is UNSET else decode_timetable_nested(value)
    return self


def encode_timetable(data: Any) -> dict[str, Any]:
    self = instance(data, Timetable)
    out: dict[str, Any] = {
        "ByDay": encode_timetable_by_day(self.by_day),
    }
    if self.slots is not None:
        out["Slots"] = encode_timetable_slots(self.slots)
    if self.nested is not None:
        out["Nested"] = self.nested
    return out


def decode_timetable_by_day(data: Any) -> dict[str, list[int]]:
    items = entries(data)
    for key in items:
        member_of(KEY_TYPE, key)
    return {key: decode_hours_type(value) for key, value in items.items()}


def encode_timetable_by_day(data: Any) -> Any:
    return {text(key): value for key, value in mapping(data).items()}


def decode_hours_type(data: Any) -> list[int]:
    items = array(data)
    if not len(items) <= 24:
        raise Invalid
    return [integer(item, 0, 23) for item in items]


def decode_timetable_slots(data: Any) -> dict[str, list[SlotType]]:
    items = entries(data)
    if not 1 <= len(items) <= 7:
        raise Invalid
    for key in items:
        if not isinstance(key, str):
            raise Invalid
    return {key: decode_timetable_slots_value(value) for key, value in items.items()}


def encode_timetable_slots(data: Any) -> Any:
    return {
        key: encode_timetable_slots_value(value) for key, value in mapping(data).items()
    }


def decode_timetable_slots_value(data: Any) -> list[SlotType]:
    items = array(data)
    return [decode_slot_type(item) for item in items]


def encode_timetable_slots_value(data: Any) -> Any:
    return [encode_slot_type(item) for item in array(data)]


def decode_timetable_nested(data: Any) -> dict[str, dict[str, float]]:
    items = entries(data)
    for key in items:
        if not isinstance(key, str):
            raise Invalid
    return {key: decode_timetable_nested_value(value) for key, value in items.items()}


def decode_timetable_nested_value(data: Any) -> dict[str, float]:
    items = entries(data)
    for key in items:
        if not isinstance(key, str):
            raise Invalid
    return {key: number(value) for key, value in items.items()}


CODECS[SlotType] = Codec(
    decode_slot_type, decode_slot_type, encode_slot_type, "SlotType", SLOT_TYPE
)
CODECS[Timetable] = Codec(
    decode_timetable, decode_timetable, encode_timetable, "Timetable", TIMETABLE
)

PATTERNS: dict[str, Callable[[str], object]] = {}
