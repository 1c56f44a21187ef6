"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, UNSET, Codec, Invalid, new
from ._wire import instance, integer, member_of, number, record, text
from .enums import UnitType
from .models import Headers, Reading

AWS = False
UNIT_TYPE = {member.value: member for member in UnitType}

HEADERS: dict[str, str] = {
    "content-type": "content_type",
    "x.trace id": "x_trace_id",
    "1st": "field_1st",
    "$value": "value",
    "größe": "gro_u00df_e",
    "custom:tenant": "custom_tenant",
    "plain": "plain",
}


def decode_headers(data: Any) -> Headers:
    get = record(data, HEADERS).get
    self = new(Headers)
    value = get("content-type")
    if not isinstance(value, str):
        raise Invalid
    self.content_type = value
    value = get("x.trace id", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.x_trace_id = value
    self.field_1st = integer(get("1st"))
    value = get("$value", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.value = value
    value = get("größe", UNSET)
    self.gro_u00df_e = None if value is UNSET else number(value)
    value = get("custom:tenant", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.custom_tenant = value
    value = get("plain", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.plain = value
    return self


def encode_headers(data: Any) -> dict[str, Any]:
    self = instance(data, Headers)
    out: dict[str, Any] = {
        "content-type": self.content_type,
        "1st": self.field_1st,
    }
    if self.x_trace_id is not None:
        out["x.trace id"] = self.x_trace_id
    if self.value is not None:
        out["$value"] = self.value
    if self.gro_u00df_e is not None:
        out["größe"] = self.gro_u00df_e
    if self.custom_tenant is not None:
        out["custom:tenant"] = self.custom_tenant
    if self.plain is not None:
        out["plain"] = self.plain
    return out


READING: dict[str, str] = {
    "unit": "unit",
    "headers": "headers",
}


def decode_reading(data: Any) -> Reading:
    get = record(data, READING).get
    self = new(Reading)
    self.unit = member_of(UNIT_TYPE, get("unit"))
    value = get("headers", UNSET)
    self.headers = None if value is UNSET else decode_headers(value)
    return self


def encode_reading(data: Any) -> dict[str, Any]:
    self = instance(data, Reading)
    out: dict[str, Any] = {
        "unit": text(self.unit),
    }
    if self.headers is not None:
        out["headers"] = encode_headers(self.headers)
    return out


CODECS[Headers] = Codec(
    decode_headers, decode_headers, encode_headers, "Headers", HEADERS
)
CODECS[Reading] = Codec(
    decode_reading, decode_reading, encode_reading, "Reading", READING
)

PATTERNS: dict[str, Callable[[str], object]] = {}
