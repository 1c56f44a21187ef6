"""The same operations with dictionaries in and out."""

from typing import Unpack

from ._async_raw import AsyncRawClient
from .operations import BORROW_BOOK
from .typed_dicts import BorrowBookRequestDict, BorrowBookResponseDict


class AsyncRawUntypedExceptionClient(AsyncRawClient):
    """Every operation of untyped-exception with dictionaries in and out."""

    async def borrow_book(
        self, **request: Unpack[BorrowBookRequestDict]
    ) -> BorrowBookResponseDict:
        """Calls `BorrowBook`."""
        answer: BorrowBookResponseDict = await self._call(BORROW_BOOK, request)
        return answer
