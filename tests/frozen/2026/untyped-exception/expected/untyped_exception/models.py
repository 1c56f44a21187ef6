"""Data of untyped-exception: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ._runtime import Request, Structure
from .operations import BORROW_BOOK


@dataclass(kw_only=True, slots=True)
class BorrowBookRequest(Request["BorrowBookResponse"]):
    """Input of `BorrowBook`."""

    operation = BORROW_BOOK

    isbn: str
    """At least 10 characters."""


@dataclass(kw_only=True, slots=True)
class BorrowBookResponse(Structure):
    """Output of `BorrowBook`."""

    due: datetime | None = None
