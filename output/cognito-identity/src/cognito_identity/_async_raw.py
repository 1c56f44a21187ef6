"""What all async boto3-shaped faces have in common."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Self, cast

from ._calls import CallSettings
from ._operations import Operation
from ._raw import RawClient, can_paginate, pageable, wire_params
from ._raw_forms import boto3_answer
from ._threads import ThreadedTransport
from .hooks import watched
from .transports import AsyncTransport, BotocoreTransport, Transport

if TYPE_CHECKING:
    from types import TracebackType

    from ._async_raw_paging import AsyncRawPaginator


class AsyncRawClient:
    """Dictionaries in and out, as a client of aioboto3 has them: that of boto3, each method to be awaited.

    What `RawClient` says of answers, checks and errors holds here too. There are no waiters.

    Args:
        transport: How requests travel.
        settings: How calls are made; `strict_answers` means nothing here.
    """

    def __init__(
        self, transport: AsyncTransport, settings: CallSettings | None = None
    ) -> None:
        self._transport = transport
        self._settings = CallSettings() if settings is None else settings

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._transport!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

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

    def can_paginate(self, operation_name: str) -> bool:
        """Whether there is a paginator for a method.

        Raises:
            KeyError: There is no such method.
        """
        return can_paginate(self._sync_transport(), operation_name)

    def get_paginator(self, operation_name: str) -> AsyncRawPaginator:
        """What iterates over the pages of a method, by `async for`: `get_paginator("list_users").paginate(UserPoolId=…)`.

        Raises:
            ValueError: The method gives no pages; over botocore it is botocore's `OperationNotPageableError`.
            KeyError: There is no such method.
        """
        from ._async_raw_paging import AsyncRawPaginator

        operation = pageable(self._sync_transport(), operation_name)
        return AsyncRawPaginator(operation, getattr(self, operation_name))

    async def close(self) -> None:
        """Gives back what the transport holds: connections, mostly."""
        close = getattr(self._transport, "aclose", None)
        if close is not None:
            await close()

    @property
    def meta(self) -> Any:
        """Region, service and names of operations, as `RawClient` has them."""
        return self._sync().meta

    @property
    def exceptions(self) -> Any:
        """Classes of the errors, to catch what this client raises: `client.exceptions.UserNotFoundException`."""
        return self._sync().exceptions

    def _sync(self) -> RawClient:
        """The face that waits; only for what sends nothing."""
        return RawClient(cast("Transport", self._sync_transport()), self._settings)

    def _sync_transport(self) -> object:
        """The transport that works in threads, where it is one."""
        transport = self._transport
        if isinstance(transport, ThreadedTransport):
            return transport.transport
        return transport
