"""Seeing the calls of a client: for logs, traces and metrics."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from time import perf_counter
from typing import Any

from ._operations import Operation
from ._redaction import redacted

__all__ = ["Hook", "HookCall"]


class HookCall:
    """One call, as hooks see it. Its `repr`, `request` and `answer` show no secrets.

    Attributes:
        operation: Name of the operation, as the API spells it.
        service: Name of the service, as boto3 spells it.
        notes: For the hooks themselves: what `before` puts there, `after` finds there.
        error: What was raised in place of an answer.
        seconds: How long the call took, retries included; None while it runs.
        unredacted_request: The request in wire form, secrets and all.
        unredacted_answer: The answer in wire form, secrets and all; None where there is none.
    """

    def __init__(self, operation: Operation, request: Mapping[str, Any]) -> None:
        self.operation = operation.name
        self.service = operation.service.name
        self.notes: dict[str, Any] = {}
        self.error: BaseException | None = None
        self.seconds: float | None = None
        self.unredacted_request = request
        self.unredacted_answer: Mapping[str, Any] | None = None
        self._input = operation.input
        self._output = operation.output

    @property
    def request(self) -> dict[str, Any]:
        """The request in wire form, secrets hidden."""
        return redacted(self._input, self.unredacted_request)

    @property
    def answer(self) -> dict[str, Any] | None:
        """The answer in wire form, secrets hidden; None where there is none."""
        if self.unredacted_answer is None:
            return None
        found = {**self.unredacted_answer}
        metadata = found.pop("ResponseMetadata", None)
        shown = redacted(self._output, found)
        return shown if metadata is None else {**shown, "ResponseMetadata": metadata}

    def __repr__(self) -> str:
        said = [self.operation, f"request={self.request!r}"]
        if self.answer is not None:
            said.append(f"answer={self.answer!r}")
        if self.error is not None:
            said.append(f"error={type(self.error).__name__}")
        if self.seconds is not None:
            said.append(f"seconds={self.seconds:.3f}")
        return f"<{type(self).__name__} {', '.join(said)}>"


class Hook:
    """Base of what watches calls: override one method or both.

    Methods may be called from several threads at once. What `before` raises ends the call before anything is sent;
    what `after` raises reaches the caller in place of the answer, once the other hooks have had their turn.
    """

    def before(self, call: HookCall, /) -> None:
        """Called when a request is about to be sent; it has passed validation."""

    def after(self, call: HookCall, /) -> None:
        """Called when the answer is read, or when there is none; in the reverse order of `before`."""


@contextmanager
def watched(
    hooks: Sequence[Hook], operation: Operation, request: Mapping[str, Any]
) -> Generator[HookCall]:
    """Lets hooks see what happens in the block, which sets `unredacted_answer`; around an `await` just as well."""
    call = HookCall(operation, request)
    begin = perf_counter()
    # One that raises does not keep the others from their `after`.
    with ExitStack() as started:
        try:
            for hook in hooks:
                hook.before(call)
                started.callback(hook.after, call)
            begin = perf_counter()
            yield call
        except BaseException as error:
            call.error = error
            raise
        finally:
            call.seconds = perf_counter() - begin
