"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, UNSET, Codec, Invalid, new
from ._wire import instance, record
from .models import Letter

AWS = False

LETTER: dict[str, str] = {
    "Opening": "opening",
    "Body": "body",
    "Closing": "closing",
    "Quoted": "quoted",
    "Empty": "empty",
}


def decode_letter(data: Any) -> Letter:
    get = record(data, LETTER).get
    self = new(Letter)
    value = get("Opening", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.opening = value
    value = get("Body", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.body = value
    value = get("Closing", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.closing = value
    value = get("Quoted", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.quoted = value
    value = get("Empty", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.empty = value
    return self


def encode_letter(data: Any) -> dict[str, Any]:
    self = instance(data, Letter)
    out: dict[str, Any] = {}
    if self.opening is not None:
        out["Opening"] = self.opening
    if self.body is not None:
        out["Body"] = self.body
    if self.closing is not None:
        out["Closing"] = self.closing
    if self.quoted is not None:
        out["Quoted"] = self.quoted
    if self.empty is not None:
        out["Empty"] = self.empty
    return out


CODECS[Letter] = Codec(decode_letter, decode_letter, encode_letter, "Letter", LETTER)

PATTERNS: dict[str, Callable[[str], object]] = {}
