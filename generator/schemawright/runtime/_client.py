"""What all sync clients have in common."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast, overload

from ._base_client import BaseClient
from ._calls import decoded, wire_request
from ._operations import Operation
from ._paging import Paging, items_of
from ._runtime import Request, Response, Structure
from .hooks import watched
from .transports import Transport, default_transport

if TYPE_CHECKING:
    from types import TracebackType

T = TypeVar("T", bound=Structure)


class ServiceClient(BaseClient[Transport, Transport]):
    """Sends requests and decodes answers. May be used from several threads at once.

    Args:
        transport: How requests travel. Defaults to botocore, with its usual credentials and settings.
        region_name: AWS region, where no transport is given.
        validate: Whether requests are checked before they are sent.
        strict_answers: Whether answers must fit their schemas as requests must. Otherwise unknown members and values
            of enums pass, and a required member that is missing is None.
        timeout: Seconds until an answer is needed, for every call; None leaves it to the transport.
        hooks: See every call, in this order.
    """

    def _travelling(
        self, transport: Transport | None, region_name: str | None
    ) -> Transport:
        if transport is None:
            return default_transport(region_name)
        if iscoroutinefunction(transport.send):
            name = type(transport).__name__
            raise TypeError(f"{name} is for async code; give it to an async client")
        return transport

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives back what the transport holds: connections, mostly."""
        close = getattr(self._transport, "close", None)
        if close is not None:
            close()

    def send(
        self, request: Request[Response], *, timeout: float | None = None
    ) -> Response:
        """Sends a request object and returns the answer that belongs to it.

        Args:
            request: Any request of the API.
            timeout: Seconds until the answer is needed. Defaults to that of the client.

        Raises:
            ValidationError: The request breaks its schema; nothing was sent.
            ServiceError: The service refused; one class for each error of the operation.
            TransportError: No usable answer arrived.
        """
        return cast(Response, self._answer(request.operation, request, timeout))

    @overload
    def _invoke(
        self, operation: Operation, request: Structure | None, output: type[T]
    ) -> T: ...
    @overload
    def _invoke(
        self, operation: Operation, request: Structure | None, output: None
    ) -> None: ...
    def _invoke(
        self, operation: Operation, request: Structure | None, output: type[T] | None
    ) -> T | None:
        """Calls an operation whose request does not tell which it is."""
        del output  # is there for type checkers
        return cast("T | None", self._answer(operation, request))

    def _answer(
        self,
        operation: Operation,
        request: Structure | None,
        timeout: float | None = None,
    ) -> Any:
        settings = self._settings
        wire = wire_request(request, settings)
        timeout = settings.within(timeout)
        with watched(settings.hooks, operation, wire) as call:
            answer = self._transport.send(operation, wire, timeout=timeout)
            call.unredacted_answer = answer
            return decoded(operation, answer, settings)

    def _pages(
        self, operation: Operation, request: Structure, limit: int | None
    ) -> Iterator[Any]:
        """The pages of an operation; what is wrong with the request is told at once, not at the first page."""
        wire = wire_request(request, self._settings)
        return self._turned(operation, Paging(operation, wire, limit=limit))

    def _items(
        self, operation: Operation, request: Structure, limit: int | None
    ) -> Iterator[Any]:
        """The items of all pages."""
        pages = self._pages(operation, request, limit)
        return (item for page in pages for item in items_of(operation, page))

    def _turned(self, operation: Operation, paging: Paging) -> Iterator[Any]:
        settings = self._settings
        while paging.request is not None:
            with watched(settings.hooks, operation, paging.request) as call:
                answer = self._transport.send(
                    operation, paging.request, timeout=settings.timeout
                )
                call.unredacted_answer = answer
                page = decoded(operation, paging.turn(answer), settings)
            yield page
