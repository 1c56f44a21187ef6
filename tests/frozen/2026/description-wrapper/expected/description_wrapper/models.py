"""Data of description-wrapper: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass

from ._runtime import Request
from .enums import ShelfTypeInput
from .operations import ADD_BOOK


@dataclass(kw_only=True, slots=True)
class AddBookRequest(Request[None]):
    """Input of `AddBook`."""

    operation = ADD_BOOK

    isbn: str
    """The edition that was bought. 10 to 17 characters; pattern `^[0-9-]+$`."""

    replaces: str | None = None
    """The edition that goes away for it. 10 to 17 characters; pattern `^[0-9-]+$`."""

    shelf: ShelfTypeInput | None = None
    """Where it will stand. Deprecated."""

    bare: str | None = None
    """Identifies an edition of a book. 10 to 17 characters; pattern `^[0-9-]+$`."""

    direct: str | None = None
    """Identifies an edition of a book. 10 to 17 characters; pattern `^[0-9-]+$`."""

    filler: ShelfTypeInput | None = None
