"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, UNSET, Codec, Invalid, new
from ._wire import instance, integer, record
from .models import Order

AWS = False

ORDER: dict[str, str] = {
    "customer": "customer",
    "initials": "initials",
    "loaves": "loaves",
    "rolls": "rolls",
}


def decode_order(data: Any) -> Order:
    get = record(data, ORDER).get
    self = new(Order)
    value = get("customer")
    if not (isinstance(value, str) and 1 <= len(value) <= 100):
        raise Invalid
    self.customer = value
    value = get("initials", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 2 <= len(value) <= 3):
        raise Invalid
    self.initials = value
    self.loaves = integer(get("loaves"), 1, 1000)
    value = get("rolls", UNSET)
    self.rolls = None if value is UNSET else integer(value, 0, 50, multiple_of=5)
    return self


def encode_order(data: Any) -> dict[str, Any]:
    self = instance(data, Order)
    out: dict[str, Any] = {
        "customer": self.customer,
        "loaves": self.loaves,
    }
    if self.initials is not None:
        out["initials"] = self.initials
    if self.rolls is not None:
        out["rolls"] = self.rolls
    return out


CODECS[Order] = Codec(decode_order, decode_order, encode_order, "Order", ORDER)

PATTERNS: dict[str, Callable[[str], object]] = {}
