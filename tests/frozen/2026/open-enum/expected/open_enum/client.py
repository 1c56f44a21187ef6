"""Client of open-enum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._client import ServiceClient
from .models import SetLampRequest

if TYPE_CHECKING:
    from .enums import LampColorInput, LampStateInput
    from .models import SetLampResponse
    from .raw import RawOpenEnumClient


class OpenEnumClient(ServiceClient):
    """Every operation of open-enum as a method.

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
    def raw(self) -> RawOpenEnumClient:
        """The same operations with dictionaries in and out, named and shaped like a boto3 client."""
        from .raw import RawOpenEnumClient

        return RawOpenEnumClient(self._transport, self._settings)

    def set_lamp(
        self,
        *,
        lamp: str,
        state: LampStateInput,
        color: LampColorInput | None = None,
    ) -> SetLampResponse:
        """Calls `SetLamp`.

        Args:
            state: What it shall do.
        """
        return self.send(
            SetLampRequest(
                lamp=lamp,
                state=state,
                color=color,
            )
        )


Client = OpenEnumClient
