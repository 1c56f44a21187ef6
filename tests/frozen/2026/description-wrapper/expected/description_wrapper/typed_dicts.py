"""Data of description-wrapper in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict

from .enums import ShelfTypeLiteral


class AddBookRequestDict(TypedDict):
    Isbn: str
    """The edition that was bought. 10 to 17 characters; pattern `^[0-9-]+$`."""

    Replaces: NotRequired[str]
    """The edition that goes away for it. 10 to 17 characters; pattern `^[0-9-]+$`."""

    Shelf: NotRequired[ShelfTypeLiteral]
    """Where it will stand. Deprecated."""

    Bare: NotRequired[str]
    """Identifies an edition of a book. 10 to 17 characters; pattern `^[0-9-]+$`."""

    Direct: NotRequired[str]
    """Identifies an edition of a book. 10 to 17 characters; pattern `^[0-9-]+$`."""

    Filler: NotRequired[ShelfTypeLiteral]
