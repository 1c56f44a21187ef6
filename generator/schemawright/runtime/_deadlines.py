"""Waiting no longer than until a deadline for what cannot be interrupted."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


def in_time(function: Callable[[], T], seconds: float) -> T:
    """What a function returns or raises. It runs in a thread, with the context variables of the caller; where it takes
    longer, the thread is left behind with it, and what comes of it is dropped.

    Raises:
        TimeoutError: It took longer.
    """
    future: Future[T] = Future()
    context = copy_context()

    def work() -> None:
        try:
            result = context.run(function)
        except BaseException as error:  # noqa: BLE001 - goes on in the caller
            future.set_exception(error)
        else:
            future.set_result(result)

    Thread(target=work, daemon=True, name="in-time").start()
    return future.result(max(0.0, seconds))
