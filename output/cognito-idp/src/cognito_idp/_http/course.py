"""How long a call may take, and whether it is tried again; for the sync and the async transports."""

from __future__ import annotations

from dataclasses import dataclass
from random import SystemRandom
from threading import TIMEOUT_MAX
from time import monotonic

from .._errors import TimeoutExpired

FIRST_PAUSE = 0.5
"""Seconds before the second attempt, at most; twice as long before each further one."""

LONGEST_PAUSE = 20.0

_random = SystemRandom()


@dataclass(frozen=True, slots=True)
class Failed:
    """An attempt without success.

    Attributes:
        again: Whether another attempt may help and can do no harm.
        wait: Seconds that the service asks to wait before it.
    """

    error: Exception
    again: bool = False
    wait: float | None = None


class Course:
    """One call with all its attempts.

    Attributes:
        retries: Attempts that failed so far.
    """

    def __init__(self, operation: str, timeout: float, allowed: int) -> None:
        self.operation = operation
        self.retries = 0
        self._timeout = timeout
        self._deadline = monotonic() + timeout
        self._allowed = allowed

    def left(self) -> float:
        """Seconds until the deadline.

        Raises:
            TimeoutExpired: There are none.
        """
        left = self._deadline - monotonic()
        if left <= 0:
            raise self.expired()
        return left

    def expired(self) -> TimeoutExpired:
        return TimeoutExpired(f"{self.operation}: no answer within {self._timeout:g} s")

    def pause(self, failed: Failed) -> float | None:
        """Seconds to wait before the next attempt; None where there shall be none.

        Exponential, with full jitter: anything from nothing to the bound, so that clients that failed together do not
        come back together. An attempt that could not begin before the deadline is not waited for.
        """
        if not failed.again or self.retries >= self._allowed:
            return None
        bound = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0**self.retries)
        pause = max(_random.uniform(0, bound), failed.wait or 0.0)
        if pause >= self._deadline - monotonic():
            return None
        self.retries += 1
        return pause


def checked_timeout(timeout: float) -> float:
    """Raises:
    ValueError: Not a positive number of seconds, or more of them than the system can count.
    """
    if not 0 < timeout <= TIMEOUT_MAX:
        raise ValueError(
            "timeout must be a positive number of seconds, and not endless"
        )
    return timeout


def checked_count(name: str, count: int, least: int) -> int:
    """Raises:
    ValueError: Less than the least that makes sense.
    """
    if count < least:
        raise ValueError(f"{name} must be {least} or more")
    return count
