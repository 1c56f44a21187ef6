"""What all async boto3-shaped faces have in common."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, cast

from ._calls import CallSettings
from ._raw import RawClient, wire_params
from ._raw_forms import boto3_answer
from ._runtime import Operation
from ._threads import ThreadedTransport
from .hooks import watched
from .transports import AsyncTransport, BotocoreTransport, Transport


class AsyncRawClient:
    """Dictionaries in and out, as a client of boto3 has them, each method to be awaited.

    What `RawClient` says of answers, checks and errors holds here too. There are no paginators and no waiters: pages
    are what the typed client iterates over.

    Args:
        transport: How requests travel.
        settings: How calls are made; `strict_answers` means nothing here.
    """

    def __init__(self, transport: AsyncTransport, settings: CallSettings) -> None:
        self._transport = transport
        self._settings = settings

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._transport!r})"

    async def _call(self, operation: Operation, params: Mapping[str, Any]) -> Any:
        transport, settings = self._transport, self._settings
        if isinstance(transport, ThreadedTransport) and isinstance(
            transport.transport, BotocoreTransport
        ):
            send = partial(transport.transport.call, operation, params)
            with watched(settings.hooks, operation, params) as call:
                answer = await transport.run(send)
                call.unredacted_answer = answer
                return answer
        request = wire_params(operation, params, settings)
        with watched(settings.hooks, operation, request) as call:
            found = await transport.send(operation, request, timeout=settings.timeout)
            answer = boto3_answer(operation.output, found)
            call.unredacted_answer = answer
            return answer

    def _sync(self) -> RawClient:
        """The face that waits; only for what sends nothing."""
        transport: object = self._transport
        if isinstance(transport, ThreadedTransport):
            transport = transport.transport
        return RawClient(cast("Transport", transport), self._settings)

    @property
    def meta(self) -> Any:
        """Region, service and names of operations, as `RawClient` has them."""
        return self._sync().meta

    @property
    def exceptions(self) -> Any:
        """Classes of the errors, to catch what this client raises: `client.exceptions.UserNotFoundException`."""
        return self._sync().exceptions
