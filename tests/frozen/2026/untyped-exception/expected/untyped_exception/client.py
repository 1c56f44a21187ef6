"""Client of untyped-exception."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._client import ServiceClient
from .models import BorrowBookRequest

if TYPE_CHECKING:
    from .models import BorrowBookResponse
    from .raw import RawUntypedExceptionClient


class UntypedExceptionClient(ServiceClient):
    """Every operation of untyped-exception as a method.

    Args:
        transport: How requests travel.
        region_name: AWS region, where no transport is given.
        validate: Whether requests are checked before they are sent.
        strict_answers: Whether answers must fit their schemas as requests must.
            Otherwise unknown members and values of enums pass, and a required member
            that is missing is None.
        timeout: Seconds until an answer is needed, for every call; None leaves it to
            the transport.
        hooks: See every call, in this order.
    """

    @property
    def raw(self) -> RawUntypedExceptionClient:
        """The same operations with dictionaries in and out, named and shaped like a boto3 client."""
        from .raw import RawUntypedExceptionClient

        return RawUntypedExceptionClient(self._transport, self._settings)

    def borrow_book(
        self,
        *,
        isbn: str,
    ) -> BorrowBookResponse:
        """Calls `BorrowBook`."""
        return self.send(
            BorrowBookRequest(
                isbn=isbn,
            )
        )


Client = UntypedExceptionClient
