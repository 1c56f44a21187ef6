"""The same operations with dictionaries in and out."""

from typing import Unpack

from ._raw import RawClient
from .operations import PING, RESET
from .typed_dicts import PingRequestDict, PingResponseDict, ResetRequestDict


class RawEmptyStructureClient(RawClient):
    """Every operation of empty-structure with dictionaries in and out."""

    def ping(self, **request: Unpack[PingRequestDict]) -> PingResponseDict:
        """Calls `Ping`."""
        answer: PingResponseDict = self._call(PING, request)
        return answer

    def reset(self, **request: Unpack[ResetRequestDict]) -> None:
        """Calls `Reset`."""
        self._call(RESET, request)
