"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, UNSET, Codec, Invalid, new
from ._times import date_time, encode_date_time
from ._wire import instance, mapping, record
from .models import BorrowBookRequest, BorrowBookResponse

AWS = False

BORROW_BOOK_REQUEST: dict[str, str] = {
    "Isbn": "isbn",
}


def decode_borrow_book_request(data: Any) -> BorrowBookRequest:
    get = record(data, BORROW_BOOK_REQUEST).get
    self = new(BorrowBookRequest)
    value = get("Isbn")
    if not (isinstance(value, str) and len(value) >= 10):
        raise Invalid
    self.isbn = value
    return self


def encode_borrow_book_request(data: Any) -> dict[str, Any]:
    self = instance(data, BorrowBookRequest)
    out: dict[str, Any] = {
        "Isbn": self.isbn,
    }
    return out


BORROW_BOOK_RESPONSE: dict[str, str] = {
    "Due": "due",
}


def decode_borrow_book_response(data: Any) -> BorrowBookResponse:
    get = record(data, BORROW_BOOK_RESPONSE).get
    self = new(BorrowBookResponse)
    value = get("Due", UNSET)
    self.due = None if value is UNSET else date_time(value)
    return self


def parse_borrow_book_response(data: Any) -> BorrowBookResponse:
    get = mapping(data).get
    self = new(BorrowBookResponse)
    value = get("Due")
    self.due = None if value is None else date_time(value)
    return self


def encode_borrow_book_response(data: Any) -> dict[str, Any]:
    self = instance(data, BorrowBookResponse)
    out: dict[str, Any] = {}
    if self.due is not None:
        out["Due"] = encode_date_time(self.due)
    return out


CODECS[BorrowBookRequest] = Codec(
    decode_borrow_book_request,
    decode_borrow_book_request,
    encode_borrow_book_request,
    "BorrowBookRequest",
    BORROW_BOOK_REQUEST,
)
CODECS[BorrowBookResponse] = Codec(
    decode_borrow_book_response,
    parse_borrow_book_response,
    encode_borrow_book_response,
    "BorrowBookResponse",
    BORROW_BOOK_RESPONSE,
)

PATTERNS: dict[str, Callable[[str], object]] = {}
