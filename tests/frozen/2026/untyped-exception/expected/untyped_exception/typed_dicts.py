"""Data of untyped-exception in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict


class BorrowBookRequestDict(TypedDict):
    Isbn: str
    """At least 10 characters."""


class BorrowBookResponseDict(TypedDict):
    Due: NotRequired[str]
