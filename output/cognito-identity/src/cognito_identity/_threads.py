"""Sync transports in async code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from contextvars import copy_context
from functools import partial
from inspect import iscoroutinefunction
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ._errors import TimeoutExpired
from ._operations import Operation

if TYPE_CHECKING:
    from .transports import AsyncTransport, Transport

T = TypeVar("T")


class ThreadedTransport:
    """Lets a sync transport work in threads, so that the event loop does not wait for it.

    A task that is cancelled goes on at once. Its request may have left all the same: the thread ends by itself, and
    what it brings is dropped.

    Args:
        transport: Any sync transport.
        executor: Whose threads to use. Defaults to those of the event loop; their number (32 at most) is how many calls
            can be under way.
    """

    def __init__(
        self, transport: Transport, *, executor: Executor | None = None
    ) -> None:
        self.transport = transport
        self._executor = executor

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.transport!r})"

    @property
    def region_name(self) -> str | None:
        """AWS region, where the transport knows it."""
        return getattr(self.transport, "region_name", None)

    @property
    def endpoint_url(self) -> str | None:
        """Where the service is, where the transport tells it."""
        return getattr(self.transport, "endpoint_url", None)

    async def send(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        /,
        *,
        timeout: float | None = None,
    ) -> Mapping[str, Any]:
        """See `Transport.send`. Time spent waiting for a thread counts."""
        deadline = None if timeout is None else monotonic() + timeout

        def send() -> Mapping[str, Any]:
            left = timeout
            if deadline is not None:
                left = deadline - monotonic()
                if left <= 0:
                    raise TimeoutExpired(
                        f"{operation.name}: no thread was free within {timeout:g} s"
                    )
            return self.transport.send(operation, request, timeout=left)

        return await self.run(send)

    async def run(self, function: Callable[[], T]) -> T:
        """Calls a function in a thread, with the context variables of the task."""
        from asyncio import get_running_loop

        call = partial(copy_context().run, function)
        return await get_running_loop().run_in_executor(self._executor, call)

    async def aclose(self) -> None:
        """Closes the transport. An executor that was handed in stays as it is."""
        close = getattr(self.transport, "close", None)
        if close is not None:
            await self.run(close)


class PromptTransport(ThreadedTransport):
    """A sync transport that never waits, such as a stub: it is called where it is, and calls keep their order."""

    async def run(self, function: Callable[[], T]) -> T:
        """Calls a function."""
        return function()


def in_threads(
    transport: Transport, *, executor: Executor | None = None
) -> ThreadedTransport:
    """A sync transport for an async client, by way of threads."""
    return ThreadedTransport(transport, executor=executor)


def awaitable(transport: Transport | AsyncTransport) -> AsyncTransport:
    """The transport itself, if its `send` is `async def`; otherwise one that works in threads.

    A transport with a false attribute `blocking` needs none.
    """
    if iscoroutinefunction(transport.send):
        return cast("AsyncTransport", transport)
    blocking = getattr(transport, "blocking", True)
    kind = ThreadedTransport if blocking else PromptTransport
    return kind(cast("Transport", transport))
