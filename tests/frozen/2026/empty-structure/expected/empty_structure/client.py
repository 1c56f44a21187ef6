"""Client of empty-structure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._client import ServiceClient
from .models import PingRequest, ResetRequest

if TYPE_CHECKING:
    from .models import PingResponse
    from .raw import RawEmptyStructureClient


class EmptyStructureClient(ServiceClient):
    """Every operation of empty-structure as a method.

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
    def raw(self) -> RawEmptyStructureClient:
        """The same operations with dictionaries in and out, named and shaped like a boto3 client."""
        from .raw import RawEmptyStructureClient

        return RawEmptyStructureClient(self._transport, self._settings)

    def ping(self) -> PingResponse:
        """Calls `Ping`."""
        return self.send(PingRequest())

    def reset(self) -> None:
        """Calls `Reset`."""
        return self.send(ResetRequest())


Client = EmptyStructureClient
