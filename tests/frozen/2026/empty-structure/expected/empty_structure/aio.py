"""Async client of empty-structure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._async_client import AsyncServiceClient
from .models import PingRequest, ResetRequest

if TYPE_CHECKING:
    from .aio_raw import AsyncRawEmptyStructureClient
    from .models import PingResponse


class AsyncEmptyStructureClient(AsyncServiceClient):
    """Every operation of empty-structure as a method.

    Args:
        transport: How requests travel; a sync transport works in threads.
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
    def raw(self) -> AsyncRawEmptyStructureClient:
        """The same operations with dictionaries in and out, named and shaped like a boto3 client."""
        from .aio_raw import AsyncRawEmptyStructureClient

        return AsyncRawEmptyStructureClient(self._transport, self._settings)

    async def ping(self) -> PingResponse:
        """Calls `Ping`."""
        return await self.send(PingRequest())

    async def reset(self) -> None:
        """Calls `Reset`."""
        return await self.send(ResetRequest())


AsyncClient = AsyncEmptyStructureClient
