"""What all async clients have in common."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast, overload

from ._base_client import BaseClient
from ._calls import decoded, wire_request
from ._operations import Operation
from ._paging import Paging, items_of
from ._runtime import Request, Response, Structure
from ._threads import awaitable
from .hooks import watched
from .transports import AsyncTransport, Transport, default_async_transport

if TYPE_CHECKING:
    from types import TracebackType

T = TypeVar("T", bound=Structure)


class AsyncServiceClient(BaseClient[AsyncTransport | Transport, AsyncTransport]):
    """Sends requests and decodes answers, in asyncio. Any number of tasks may share it.

    Args:
        transport: How requests travel; a sync one works in threads. Defaults to httpx.
        region_name: AWS region, where no transport is given.
        validate: Whether requests are checked before they are sent.
        strict_answers: Whether answers must fit their schemas as requests must. Otherwise unknown members and values
            of enums pass, and a required member that is missing is None.
        timeout: Seconds until an answer is needed, for every call; None leaves it to the transport.
        hooks: See every call, in this order.
    """

    def _travelling(
        self, transport: AsyncTransport | Transport | None, region_name: str | None
    ) -> AsyncTransport:
        if transport is None:
            return default_async_transport(region_name)
        return awaitable(transport)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Gives back what the transport holds: connections, mostly."""
        close = getattr(self._transport, "aclose", None)
        if close is not None:
            await close()

    async def send(
        self, request: Request[Response], *, timeout: float | None = None
    ) -> Response:
        """Sends a request object and returns the answer that belongs to it.

        A task that is cancelled here gives back what it held; the request may have arrived all the same.

        Args:
            request: Any request of the API.
            timeout: Seconds until the answer is needed. Defaults to that of the client.

        Raises:
            ValidationError: The request breaks its schema; nothing was sent.
            ServiceError: The service refused; one class for each error of the operation.
            TransportError: No usable answer arrived.
        """
        return cast(Response, await self._answer(request.operation, request, timeout))

    @overload
    async def _invoke(
        self, operation: Operation, request: Structure | None, output: type[T]
    ) -> T: ...
    @overload
    async def _invoke(
        self, operation: Operation, request: Structure | None, output: None
    ) -> None: ...
    async def _invoke(
        self, operation: Operation, request: Structure | None, output: type[T] | None
    ) -> T | None:
        """Calls an operation whose request does not tell which it is."""
        del output  # is there for type checkers
        return cast("T | None", await self._answer(operation, request))

    async def _answer(
        self,
        operation: Operation,
        request: Structure | None,
        timeout: float | None = None,
    ) -> Any:
        settings = self._settings
        wire = wire_request(request, settings)
        timeout = settings.within(timeout)
        with watched(settings.hooks, operation, wire) as call:
            answer = await self._transport.send(operation, wire, timeout=timeout)
            call.unredacted_answer = answer
            return decoded(operation, answer, settings)

    def _pages(
        self, operation: Operation, request: Structure, limit: int | None
    ) -> AsyncIterator[Any]:
        """The pages of an operation; what is wrong with the request is told at once, not at the first page."""
        wire = wire_request(request, self._settings)
        return self._turned(operation, Paging(operation, wire, limit=limit))

    def _items(
        self, operation: Operation, request: Structure, limit: int | None
    ) -> AsyncIterator[Any]:
        """The items of all pages."""
        pages = self._pages(operation, request, limit)
        return self._opened(operation, pages)

    async def _opened(
        self, operation: Operation, pages: AsyncIterator[Any]
    ) -> AsyncIterator[Any]:
        async for page in pages:
            for item in items_of(operation, page):
                yield item

    async def _turned(self, operation: Operation, paging: Paging) -> AsyncIterator[Any]:
        settings = self._settings
        while paging.request is not None:
            with watched(settings.hooks, operation, paging.request) as call:
                answer = await self._transport.send(
                    operation, paging.request, timeout=settings.timeout
                )
                call.unredacted_answer = answer
                page = decoded(operation, paging.turn(answer), settings)
            yield page
