"""The same operations with dictionaries in and out."""

from typing import Unpack

from ._async_raw import AsyncRawClient
from .operations import PING, RESET
from .typed_dicts import PingRequestDict, PingResponseDict, ResetRequestDict


class AsyncRawEmptyStructureClient(AsyncRawClient):
    """Every operation of empty-structure with dictionaries in and out."""

    async def ping(self, **request: Unpack[PingRequestDict]) -> PingResponseDict:
        """Calls `Ping`."""
        answer: PingResponseDict = await self._call(PING, request)
        return answer

    async def reset(self, **request: Unpack[ResetRequestDict]) -> None:
        """Calls `Reset`."""
        await self._call(RESET, request)
