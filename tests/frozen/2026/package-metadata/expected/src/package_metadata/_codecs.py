"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, Codec, Invalid, new
from ._wire import instance, record
from .models import Book

AWS = False

BOOK: dict[str, str] = {
    "title": "title",
}


def decode_book(data: Any) -> Book:
    get = record(data, BOOK).get
    self = new(Book)
    value = get("title")
    if not (isinstance(value, str) and len(value) >= 1):
        raise Invalid
    self.title = value
    return self


def encode_book(data: Any) -> dict[str, Any]:
    self = instance(data, Book)
    out: dict[str, Any] = {
        "title": self.title,
    }
    return out


CODECS[Book] = Codec(decode_book, decode_book, encode_book, "Book", BOOK)

PATTERNS: dict[str, Callable[[str], object]] = {}
