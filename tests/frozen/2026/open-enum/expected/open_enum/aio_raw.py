"""The same operations with dictionaries in and out."""

from typing import Unpack

from ._async_raw import AsyncRawClient
from .operations import SET_LAMP
from .typed_dicts import SetLampRequestDict, SetLampResponseDict


class AsyncRawOpenEnumClient(AsyncRawClient):
    """Every operation of open-enum with dictionaries in and out."""

    async def set_lamp(
        self, **request: Unpack[SetLampRequestDict]
    ) -> SetLampResponseDict:
        """Calls `SetLamp`."""
        answer: SetLampResponseDict = await self._call(SET_LAMP, request)
        return answer
