"""What happens inside botocore during a call, in the terms of this package."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from importlib import import_module
from time import monotonic
from typing import Any

from ._botocore_answers import at_hand
from ._botocore_failures import not_answered
from ._deadlines import in_time
from ._errors import (
    MalformedAnswer,
    ServiceError,
    TimeoutExpired,
    ValidationError,
    Violation,
)
from ._operations import Operation
from ._refusals import phrase, refusal
from ._runtime import structure_titled


class Watch:
    """What is seen of one call while it runs.

    Attributes:
        operation: Name of the operation.
        deadline: When the time is over, on the monotonic clock.
        sent: Whether the latest attempt has left.
        answer: The latest answer as botocore's parser gets it: `status_code`, `headers`, `body`.
    """

    def __init__(self, operation: str, timeout: float | None) -> None:
        self.operation = operation
        self.timeout = timeout
        self.deadline = None if timeout is None else monotonic() + timeout
        self.sent = False
        self.answer: Mapping[str, Any] | None = None


_JSON = frozenset({"json", "rest-json"})
"""Protocols where botocore goes on with a body that it cannot read; XML that cannot be read is an error there."""

# botocore calls the handlers below in the thread of the call; calls that are not ours have no watch.
_watch: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextmanager
def _watched_by(watch: Watch) -> Generator[None]:
    token = _watch.set(watch)
    try:
        yield
    finally:
        _watch.reset(token)


def attach(client: Any) -> None:
    """Lets a botocore client report to the watch of the running call; twice does no harm."""
    events = client.meta.events
    for event, handler in _HANDLERS.items():
        register = events.register_first if event == "needs-retry" else events.register
        register(event, handler, unique_id=f"{__name__}.{event}")


def _on_request_created(request: Any, **_: Any) -> None:
    watch = _watch.get()
    if watch is None:
        return
    watch.sent = False
    if watch.deadline is not None:
        left = watch.deadline - monotonic()
        if left <= 0:
            raise _out_of_time(watch)
        # Read by botocore's HTTP session; releases from before it had this setting ignore it.
        request.context["read_timeout"] = left


def _on_before_send(**_: Any) -> None:
    watch = _watch.get()
    if watch is not None:
        watch.sent = True


def _on_response_received(
    response_dict: Mapping[str, Any] | None = None, **_: Any
) -> None:
    watch = _watch.get()
    if watch is not None:
        watch.answer = response_dict


def _on_needs_retry(**_: Any) -> bool | None:
    """False forbids another attempt, None leaves it to botocore."""
    watch = _watch.get()
    if watch is None or watch.deadline is None or monotonic() < watch.deadline:
        return None
    return False


_HANDLERS: dict[str, Callable[..., Any]] = {
    "request-created": _on_request_created,
    "before-send": _on_before_send,
    "response-received": _on_response_received,
    "needs-retry": _on_needs_retry,
}


def outcome(
    method: Any,
    operation: Operation,
    request: Mapping[str, Any],
    timeout: float | None,
) -> Mapping[str, Any] | Exception:
    """What comes of a call of a client's method: the answer, or the exception that says why there is none."""
    watch = Watch(operation.name, timeout)
    call = partial(_outcome, method, operation, request, watch)
    if timeout is None:
        return call()
    try:
        return in_time(call, timeout)
    except TimeoutError:
        return _out_of_time(watch)


def _outcome(
    method: Any, operation: Operation, request: Mapping[str, Any], watch: Watch
) -> Mapping[str, Any] | Exception:
    failures = import_module("botocore.exceptions")
    parsers = import_module("botocore.parsers")
    streams = import_module("botocore.eventstream")
    protocol = operation.service.protocol
    with _watched_by(watch):
        try:
            answer = at_hand(method(**request), operation.service.name)
        except failures.ClientError as error:
            if _of_others(watch, protocol):
                return _unreadable(watch)
            return _refused_by_service(error, watch, protocol)
        except failures.ParamValidationError:
            return _refused_before_sending(operation, request)
        except failures.BotoCoreError as error:
            return not_answered(error, operation.name)
        except TimeoutExpired:
            return _out_of_time(watch)
        except (parsers.ResponseParserError, streams.ParserError):
            return _unreadable(watch)
        except (AttributeError, LookupError, RuntimeError, TypeError, ValueError):
            # botocore's parsers trip over data of another shape than they expect.
            if not watch.sent:
                raise
            return _unreadable(watch)
    if (
        _of_others(watch, protocol)
        or _lost(answer, watch, protocol)
        or _cut_short(watch, operation)
    ):
        return _unreadable(watch)
    return answer


def _of_others(watch: Watch, protocol: str) -> bool:
    """Whether the status is one that services with AWS JSON do not answer with: an interim one, or a redirect."""
    if watch.answer is None or protocol != "json":
        return False
    status = watch.answer["status_code"]
    return not (200 <= status < 300 or status >= 400)


def _cut_short(watch: Watch, operation: Operation) -> bool:
    """Whether the connection ended before the whole body was there, which botocore does not look at."""
    answer = watch.answer
    if answer is None or operation.http_method == "HEAD":
        return False
    body, length = answer["body"], str(answer["headers"].get("content-length", ""))
    return isinstance(body, bytes) and length.isdecimal() and len(body) < int(length)


def _lost(answer: Mapping[str, Any], watch: Watch, protocol: str) -> bool:
    """Whether botocore could not read the body and went on without it.

    It takes the text of an unreadable body for a member called "message", and drops it where there is none; so an
    answer without another member is looked at again.
    """
    if watch.answer is None or protocol not in _JSON:
        return False
    bare = answer.keys() <= {"ResponseMetadata", "message"}
    return bare and not _readable(watch.answer)


def _out_of_time(watch: Watch) -> TimeoutExpired:
    return TimeoutExpired(f"{watch.operation}: no answer within {watch.timeout:g} s")


def _unreadable(watch: Watch) -> MalformedAnswer:
    status = "" if watch.answer is None else f" (status {watch.answer['status_code']})"
    text = f"{watch.operation}: the answer{status} is not what the service sends; a proxy may stand in between"
    return MalformedAnswer(text)


def _readable(answer: Mapping[str, Any]) -> bool:
    body = answer["body"]
    if not isinstance(body, bytes) or not body.strip():
        return True
    try:
        return isinstance(json.loads(body), dict)
    except (ValueError, RecursionError):
        return False


def _refused_by_service(error: Any, watch: Watch, protocol: str) -> ServiceError:
    """The typed form of a ClientError."""
    response: Mapping[str, Any] = error.response
    problem = response.get("Error", {})
    metadata = response.get("ResponseMetadata", {})
    status = metadata.get("HTTPStatusCode")
    message = problem.get("Message") or ""
    if protocol in _JSON and watch.answer is not None and not _readable(watch.answer):
        # The message is then the body, whatever that is.
        message = phrase(status)
    return refusal(
        watch.operation,
        code=str(problem.get("Code", "")),
        name=problem.get("QueryErrorCode"),
        message=str(message),
        request_id=metadata.get("RequestId"),
        status=status,
        response=response,
    )


def _refused_before_sending(
    operation: Operation, request: Mapping[str, Any]
) -> ValidationError:
    """What is wrong with a request that botocore refuses. botocore's own report shows values, so it is not used."""
    shape = None if operation.input is None else structure_titled(operation.input)
    try:
        if shape is not None:
            shape.from_dict(request)
    except ValidationError as error:
        # botocore's error, which shows values.
        error.__context__ = None
        return error
    message = (
        "has members that botocore does not accept; it may be older than this package"
    )
    return ValidationError(
        operation.input or operation.name, [Violation("", "", "botocore", message)]
    )
