"""What all async clients have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar, cast, overload

from ._runtime import (
    Invalid,
    Operation,
    Request,
    Response,
    Structure,
    codec_titled,
    refuse_answer,
)
from ._threads import awaitable
from .transports import AsyncTransport, Transport, default_async_transport

if TYPE_CHECKING:
    from types import TracebackType

T = TypeVar("T", bound=Structure)


class AsyncServiceClient:
    """Sends requests and decodes answers, in asyncio. Any number of tasks may share it.

    Args:
        transport: How requests travel; a sync one works in threads. Defaults to httpx.
        region_name: AWS region, where no transport is given.
        validate: Whether requests are checked before they are sent.
    """

    def __init__(
        self,
        transport: AsyncTransport | Transport | None = None,
        *,
        region_name: str | None = None,
        validate: bool = True,
    ) -> None:
        if transport is None:
            transport = default_async_transport(region_name)
        self._transport = awaitable(transport)
        self._validate = validate

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
        await self.aclose()

    async def aclose(self) -> None:
        """Gives back what the transport holds: connections, mostly."""
        close = getattr(self._transport, "aclose", None)
        if close is not None:
            await close()

    async def send(self, request: Request[Response]) -> Response:
        """Sends a request object and returns the answer that belongs to it.

        Raises:
            ValidationError: The request breaks its schema; nothing was sent.
            ServiceError: The service refused; one class for each error of the operation.
            TransportError: No usable answer arrived.
        """
        return cast(Response, await self._answer(request.operation, request))

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

    async def _answer(self, operation: Operation, request: Structure | None) -> Any:
        wire: dict[str, Any] = {}
        if request is not None:
            if self._validate:
                request.validate()
            wire = request.to_dict()
        answer = await self._transport.send(operation, wire)
        if operation.output is None:
            return None
        codec = codec_titled(operation.output)
        try:
            return codec.parse(answer)
        except (Invalid, RecursionError):
            refuse_answer(operation, codec, answer)
