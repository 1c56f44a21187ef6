"""The same operations with dictionaries in and out."""

from typing import Unpack

from ._raw import RawClient
from .operations import BORROW_BOOK
from .typed_dicts import BorrowBookRequestDict, BorrowBookResponseDict


class RawUntypedExceptionClient(RawClient):
    """Every operation of untyped-exception with dictionaries in and out."""

    def borrow_book(
        self, **request: Unpack[BorrowBookRequestDict]
    ) -> BorrowBookResponseDict:
        """Calls `BorrowBook`."""
        answer: BorrowBookResponseDict = self._call(BORROW_BOOK, request)
        return answer
