"""What happens inside botocore during a call, in the terms of this package."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import closing, contextmanager
from contextvars import ContextVar
from importlib import import_module
from time import monotonic
from typing import Any

from ._refusals import phrase, refusal
from ._runtime import (
    ConnectionFailed,
    MalformedAnswer,
    Operation,
    ServiceError,
    TimeoutExpired,
    TlsFailed,
    TransportError,
    ValidationError,
    Violation,
    structure_titled,
)
from ._wire import is_list, is_mapping

# By the name of botocore's class; the nearest ancestor counts. Their texts hold an address or a cause, never a value.
_FAILURES: dict[str, type[TransportError]] = {
    "ConnectTimeoutError": TimeoutExpired,
    "ReadTimeoutError": TimeoutExpired,
    "SSLError": TlsFailed,
    "ConnectionError": ConnectionFailed,
    "ConnectionClosedError": ConnectionFailed,
    "ResponseStreamingError": ConnectionFailed,
    "ChecksumError": MalformedAnswer,
    "FlexibleChecksumError": MalformedAnswer,
    "IncompleteReadError": MalformedAnswer,
    "ConfigNotFound": TransportError,
    "ConfigParseError": TransportError,
    "CredentialRetrievalError": TransportError,
    "EndpointVariantError": TransportError,
    "InvalidConfigError": TransportError,
    "InvalidProxiesConfigError": TransportError,
    "InvalidRegionError": TransportError,
    "LoginError": TransportError,
    "MissingDependencyException": TransportError,
    "PartialCredentialsError": TransportError,
    "ProfileNotFound": TransportError,
    "SSOError": TransportError,
    "TokenRetrievalError": TransportError,
    "UnknownServiceError": TransportError,
}

# Texts of these and of all others may hold a header or a value of the request.
_UNSHOWN: dict[str, type[TransportError]] = {
    "HTTPClientError": ConnectionFailed,
    "BotoCoreError": TransportError,
}

_OBJECTS: dict[str, frozenset[str]] = {
    "cloudformation": frozenset({"TemplateBody"}),
    "iam": frozenset({"AssumeRolePolicyDocument", "Document", "PolicyDocument"}),
}
"""Texts of which botocore makes objects, by service."""

_REMEDIES = {
    "NoCredentialsError": "no AWS credentials were found, and this operation needs a signature; configure some, or name "
    "a profile that has them (profile_name)",
    "NoRegionError": "no AWS region is known; give region_name, or set AWS_DEFAULT_REGION",
}


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


# botocore calls the handlers below in the thread of the call; calls that are not ours have no watch.
_watch: ContextVar[Watch | None] = ContextVar("watch", default=None)


@contextmanager
def _watching(operation: str, timeout: float | None) -> Generator[Watch]:
    watch = Watch(operation, timeout)
    token = _watch.set(watch)
    try:
        yield watch
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
    failures = import_module("botocore.exceptions")
    parsers = import_module("botocore.parsers")
    streams = import_module("botocore.eventstream")
    with _watching(operation.name, timeout) as watch:
        try:
            answer = _at_hand(method(**request), operation.service.name)
        except failures.ClientError as error:
            return _refused_by_service(error, watch)
        except failures.ParamValidationError:
            return _refused_before_sending(operation, request)
        except failures.BotoCoreError as error:
            return not_answered(error, operation.name)
        except (parsers.ResponseParserError, streams.ParserError):
            return _unreadable(watch)
        except (AttributeError, LookupError, RecursionError, TypeError, ValueError):
            # botocore's parsers trip over data of another shape than they expect.
            if not watch.sent:
                raise
            return _unreadable(watch)
    if _lost(answer, watch, operation.service.protocol):
        return _unreadable(watch)
    return answer


def _at_hand(answer: Mapping[str, Any], service: str) -> Mapping[str, Any]:
    """An answer in the form of its schema: bodies are read, events collected, and texts are texts again."""
    events = import_module("botocore.eventstream").EventStream

    def settled(value: Any) -> Any:
        if isinstance(value, events):
            with closing(value):
                return list(value)
        if hasattr(value, "read"):
            with closing(value):
                return value.read()
        return value

    whole = {name: settled(value) for name, value in answer.items()}
    objects = _OBJECTS.get(service)
    return whole if objects is None else _as_texts(whole, objects)


def _as_texts(value: Any, names: frozenset[str]) -> Any:
    """The value with the members of these names as JSON text where they are objects."""
    if is_list(value):
        return [_as_texts(item, names) for item in value]
    if not is_mapping(value):
        return value
    return {
        name: (
            json.dumps(item)
            if name in names and is_mapping(item)
            else _as_texts(item, names)
        )
        for name, item in value.items()
    }


def _lost(answer: Mapping[str, Any], watch: Watch, protocol: str) -> bool:
    """Whether botocore could not read the body and went on without it.

    It takes the text of an unreadable body for a member called "message", and drops it where there is none; so an
    answer without another member is looked at again.
    """
    if watch.answer is None or protocol not in {"json", "rest-json"}:
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
    if not isinstance(body, bytes):
        return True
    if not body.strip():
        length = str(answer["headers"].get("content-length", ""))
        return not length.isdecimal() or int(length) <= len(body)
    try:
        return isinstance(json.loads(body), dict)
    except (ValueError, RecursionError):
        return False


def _refused_by_service(error: Any, watch: Watch) -> ServiceError:
    """The typed form of a ClientError."""
    response: Mapping[str, Any] = error.response
    problem = response.get("Error", {})
    metadata = response.get("ResponseMetadata", {})
    status = metadata.get("HTTPStatusCode")
    message = problem.get("Message") or ""
    if watch.answer is not None and not _readable(watch.answer):
        # The message is then the body, whatever that is.
        message = phrase(status)
    return refusal(
        watch.operation,
        code=str(problem.get("Code", "")),
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


def not_answered(error: Exception, subject: str) -> TransportError:
    """The typed form of a BotoCoreError that is neither of the above."""
    for name in (base.__name__ for base in type(error).__mro__):
        if name in _REMEDIES:
            return TransportError(f"{subject}: {_REMEDIES[name]}")
        if name in _FAILURES:
            failure = _FAILURES[name](f"{subject}: {error}")
            failure.__cause__ = error
            return failure
        if name in _UNSHOWN:
            text = f"{subject}: botocore failed with {type(error).__name__}"
            return _UNSHOWN[name](text)
    return TransportError(f"{subject}: {type(error).__name__}")
