"""Data of sibling-keywords in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict


class OrderDict(TypedDict):
    customer: str
    """Who ordered. 1 to 100 characters."""

    initials: NotRequired[str]
    """Two or three letters. 2 to 3 characters."""

    loaves: int
    """1 to 1000."""

    rolls: NotRequired[int]
    """0 to 50; a multiple of 5."""
