"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._patterns import pattern
from ._runtime import CODECS, UNSET, Codec, Invalid, new
from ._wire import instance, member_of, record, text
from .enums import ShelfType
from .models import AddBookRequest

AWS = False
SHELF_TYPE = {member.value: member for member in ShelfType}
ISBN_TYPE_PATTERN = pattern(r"^[0-9\-]+\Z")

ADD_BOOK_REQUEST: dict[str, str] = {
    "Isbn": "isbn",
    "Replaces": "replaces",
    "Shelf": "shelf",
    "Bare": "bare",
    "Direct": "direct",
    "Filler": "filler",
}


def decode_add_book_request(data: Any) -> AddBookRequest:
    get = record(data, ADD_BOOK_REQUEST).get
    self = new(AddBookRequest)
    value = get("Isbn")
    if not (
        isinstance(value, str) and 10 <= len(value) <= 17 and ISBN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.isbn = value
    value = get("Replaces", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 10 <= len(value) <= 17 and ISBN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.replaces = value
    value = get("Shelf", UNSET)
    self.shelf = None if value is UNSET else member_of(SHELF_TYPE, value)
    value = get("Bare", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 10 <= len(value) <= 17 and ISBN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.bare = value
    value = get("Direct", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 10 <= len(value) <= 17 and ISBN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.direct = value
    value = get("Filler", UNSET)
    self.filler = None if value is UNSET else member_of(SHELF_TYPE, value)
    return self


def encode_add_book_request(data: Any) -> dict[str, Any]:
    self = instance(data, AddBookRequest)
    out: dict[str, Any] = {
        "Isbn": self.isbn,
    }
    if self.replaces is not None:
        out["Replaces"] = self.replaces
    if self.shelf is not None:
        out["Shelf"] = text(self.shelf)
    if self.bare is not None:
        out["Bare"] = self.bare
    if self.direct is not None:
        out["Direct"] = self.direct
    if self.filler is not None:
        out["Filler"] = text(self.filler)
    return out


CODECS[AddBookRequest] = Codec(
    decode_add_book_request,
    decode_add_book_request,
    encode_add_book_request,
    "AddBookRequest",
    ADD_BOOK_REQUEST,
)

PATTERNS: dict[str, Callable[[str], object]] = {
    "^[0-9-]+$": ISBN_TYPE_PATTERN,
}
