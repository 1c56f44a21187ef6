"""Requests and answers of HTTP, written and read without a network; for the sync and the async transports."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from time import time
from typing import Any, NoReturn, cast
from urllib.parse import urlencode

from .._errors import MalformedAnswer, TransportError, ValidationError, Violation
from .._operations import HttpBinding, Operation
from .._refusals import THROTTLING, phrase, refusal
from .._runtime import bundle
from .._wire import is_mapping, json_form
from .bindings import headers_of, target_of
from .course import Failed
from .forms import from_json, to_json

METADATA = "ResponseMetadata"
NO_HEADERS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """A request that is ready to be sent.

    Attributes:
        target: Path and query.
    """

    method: str
    target: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """A whole answer.

    Attributes:
        headers: Names in lower case; of a name that occurs twice, the last.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


def written(
    operation: Operation,
    request: Mapping[str, Any],
    base: str = "",
    extra: Mapping[str, str] = NO_HEADERS,
) -> HttpRequest:
    """The request of an operation; `base` is the path of the endpoint, `extra` are headers that every request has.

    AWS JSON: everything in the body, the operation in a header. Other services: the method and the path of the
    operation, the members as the operation says; else as a JSON object in the body, or in the query where the method has
    no body.

    Raises:
        ValidationError: A value that JSON cannot hold.
        TransportError: A path with parameters, of which nothing says where they come from; an answer that is a stream of
            events.
    """
    service = operation.service
    agent = {
        "Accept-Encoding": "identity",
        "User-Agent": f"{service.name}-python",
        **extra,
    }
    if service.protocol == "json":
        if _answers_with_events(operation):
            raise TransportError(
                f"{operation.name} answers with a stream of events, which only BotocoreTransport reads"
            )
        headers = {
            "Content-Type": f"application/x-amz-json-{service.json_version}",
            "X-Amz-Target": f"{service.target_prefix}.{operation.name}",
            **agent,
        }
        if operation.input is not None:
            request = to_json(operation.input, request)
        return HttpRequest("POST", f"{base}/", headers, _body(operation, request))
    if operation.binding is not None:
        return _bound(operation, operation.binding, request, base, agent)
    if "{" in operation.http_uri:
        raise TransportError(
            f"{operation.name}: its path has parameters, which HttpTransport cannot fill"
        )
    target = base + operation.http_uri
    headers = {"Accept": "application/json", **agent}
    if operation.http_method in {"GET", "HEAD", "DELETE"}:
        if request:
            target += f"{'&' if '?' in target else '?'}{_query(operation, request)}"
        return HttpRequest(operation.http_method, target, headers, b"")
    headers["Content-Type"] = "application/json"
    body = _body(operation, request)
    return HttpRequest(operation.http_method, target, headers, body)


def _answers_with_events(operation: Operation) -> bool:
    if operation.output is None:
        return False
    schema = bundle()["$defs"][operation.output]
    return any(
        member.get("x-streaming") is True and member.get("type") == "array"
        for member in schema.get("properties", {}).values()
        if is_mapping(member)
    )


def _bound(
    operation: Operation,
    binding: HttpBinding,
    request: Mapping[str, Any],
    base: str,
    agent: Mapping[str, str],
) -> HttpRequest:
    target = base + target_of(operation, binding, request)
    headers = {"Accept": "application/json", **agent}
    headers |= headers_of(operation, binding, request)
    body = b""
    if binding.body is not None and binding.body in request:
        headers["Content-Type"] = "application/json"
        body = _body(operation, request[binding.body])
    return HttpRequest(operation.http_method, target, headers, body)


def _body(operation: Operation, request: Any) -> bytes:
    message = "holds what JSON cannot"
    try:
        text = json.dumps(
            request, default=json_form, allow_nan=False, separators=(",", ":")
        )
    except TypeError as error:
        # Names the type, not the value.
        message = f"{message}: {error}"
    except (ValueError, RecursionError):
        pass
    else:
        return text.encode()
    title = operation.input or operation.name
    raise ValidationError(title, [Violation("", "", "json", message)])


def _query(operation: Operation, request: Mapping[str, Any]) -> str:
    values = {
        name: value if isinstance(value, str) else _body(operation, value).decode()
        for name, value in request.items()
    }
    return urlencode(values)


def read(
    operation: Operation, answer: HttpAnswer, retries: int
) -> dict[str, Any] | Failed:
    """What an answer says; `retries` counts the attempts before it."""
    metadata = {
        "RequestId": _request_id(answer) or "",
        "HTTPStatusCode": answer.status,
        "HTTPHeaders": dict(answer.headers),
        "RetryAttempts": retries,
    }
    if answer.status >= 400:
        return _refused(operation, answer, metadata)
    if not 200 <= answer.status < 300:
        sent_away = answer.status >= 300
        why = (
            "redirects are not followed" if sent_away else "its status is no final one"
        )
        return Failed(_unreadable(operation, answer, why))
    output: dict[str, Any] = {}
    if answer.body.strip():
        # Stand-ins for AWS name another type at times, but they do give the request an ID.
        if not _says_json(answer) and _request_id(answer) is None:
            return Failed(_unreadable(operation, answer, "its content type is another"))
        whole = None if operation.binding is None else operation.binding.answer
        data = _json(answer.body)
        if whole is not None and data is not _NO_JSON:
            output = {whole: data}
        elif is_mapping(data):
            output = dict(data)
        else:
            return Failed(_unreadable(operation, answer, "it is no JSON object"))
    if operation.output is not None and operation.service.protocol == "json":
        output = from_json(operation.output, output)
    return {**output, METADATA: metadata}


def _request_id(answer: HttpAnswer) -> str | None:
    for name in ("x-amzn-requestid", "x-amz-request-id", "x-request-id"):
        if name in answer.headers:
            return answer.headers[name]
    return None


def _says_json(answer: HttpAnswer) -> bool:
    kind = answer.headers.get("content-type", "application/json")
    kind = kind.partition(";")[0].strip().lower()
    return kind.startswith("application/x-amz-json-") or kind.endswith(
        ("/json", "+json")
    )


_NO_JSON = object()


def _json(body: bytes) -> Any:
    """What a body says; `_NO_JSON` where it says nothing."""
    try:
        return json.loads(body.decode(), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return _NO_JSON


def _object(body: bytes) -> dict[str, Any] | None:
    data = _json(body)
    return cast("dict[str, Any]", data) if isinstance(data, dict) else None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _unreadable(operation: Operation, answer: HttpAnswer, why: str) -> MalformedAnswer:
    return MalformedAnswer(
        f"{operation.name}: the answer (status {answer.status}) is not what the service sends: {why}"
    )


def _refused(
    operation: Operation, answer: HttpAnswer, metadata: Mapping[str, Any]
) -> Failed:
    data = _object(answer.body)
    said = {} if data is None else data
    name = code = _code(answer, said)
    message = said.get("message") or said.get("Message")
    if not isinstance(message, str):
        message = phrase(answer.status) if data is None else ""
    problem = {"Message": message}
    older, _, fault = answer.headers.get("x-amzn-query-error", "").partition(";")
    if older and fault:
        # Services that once spoke AWS Query keep its codes.
        problem |= {"QueryErrorCode": name, "Type": fault}
        code = older
    members = {key: said[key] for key in said if key.lower() not in _MARKS}
    error = refusal(
        operation.name,
        code=code,
        name=name,
        message=message,
        request_id=_request_id(answer),
        status=answer.status,
        response={
            **members,
            "Error": {**problem, "Code": code},
            METADATA: metadata,
        },
    )
    slow_down = answer.status in {429, 503} or code in THROTTLING
    return Failed(error, again=slow_down, wait=_wait(answer))


_MARKS = frozenset({"__type", "code", "message"})


def _code(answer: HttpAnswer, said: Mapping[str, Any]) -> str:
    """The name of an error, without the namespace before `#` and the address behind `:`."""
    for mark in (
        answer.headers.get("x-amzn-errortype"),
        said.get("__type"),
        said.get("code"),
        said.get("Code"),
    ):
        if isinstance(mark, str) and mark:
            return mark.partition(":")[0].rpartition("#")[2]
    return str(answer.status)


def _wait(answer: HttpAnswer) -> float | None:
    """Seconds of a Retry-After header (RFC 9110, section 10.2.3)."""
    said = answer.headers.get("retry-after", "").strip()
    if said.isascii() and said.isdecimal():
        return float(said)
    try:
        return max(0.0, parsedate_to_datetime(said).timestamp() - time())
    except (ValueError, OverflowError):
        return None
