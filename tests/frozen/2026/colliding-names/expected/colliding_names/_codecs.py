"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, UNSET, Codec, Invalid, new
from ._wire import instance, integer, member_of, record, text
from .enums import ModeType
from .models import Colliding, Settings

AWS = False
MODE_TYPE = {member.value: member for member in ModeType}

COLLIDING: dict[str, str] = {
    "fooBar": "foo_bar_1",
    "foo_bar": "foo_bar_2",
    "FooBar": "foo_bar_3",
    "other": "other",
}


def decode_colliding(data: Any) -> Colliding:
    get = record(data, COLLIDING).get
    self = new(Colliding)
    value = get("fooBar", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.foo_bar_1 = value
    self.foo_bar_2 = integer(get("foo_bar"))
    value = get("FooBar", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.foo_bar_3 = value
    value = get("other", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.other = value
    return self


def encode_colliding(data: Any) -> dict[str, Any]:
    self = instance(data, Colliding)
    out: dict[str, Any] = {
        "foo_bar": self.foo_bar_2,
    }
    if self.foo_bar_1 is not None:
        out["fooBar"] = self.foo_bar_1
    if self.foo_bar_3 is not None:
        out["FooBar"] = self.foo_bar_3
    if self.other is not None:
        out["other"] = self.other
    return out


SETTINGS: dict[str, str] = {
    "mode": "mode",
}


def decode_settings(data: Any) -> Settings:
    get = record(data, SETTINGS).get
    self = new(Settings)
    value = get("mode", UNSET)
    self.mode = None if value is UNSET else member_of(MODE_TYPE, value)
    return self


def encode_settings(data: Any) -> dict[str, Any]:
    self = instance(data, Settings)
    out: dict[str, Any] = {}
    if self.mode is not None:
        out["mode"] = text(self.mode)
    return out


CODECS[Colliding] = Codec(
    decode_colliding, decode_colliding, encode_colliding, "Colliding", COLLIDING
)
CODECS[Settings] = Codec(
    decode_settings, decode_settings, encode_settings, "Settings", SETTINGS
)

PATTERNS: dict[str, Callable[[str], object]] = {}
