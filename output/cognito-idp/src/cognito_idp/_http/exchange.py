"""One request and its answer over httpx."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from ssl import SSLError
from typing import Any

from .._errors import (
    ConnectionFailed,
    MalformedAnswer,
    TimeoutExpired,
    TlsFailed,
    TransportError,
)
from .course import Failed
from .messages import HttpAnswer, HttpRequest


async def exchange(
    client: Any,
    operation: str,
    message: HttpRequest,
    url: str,
    headers: Mapping[str, str],
    most_bytes: int,
) -> HttpAnswer | Failed:
    """Sends a request and reads the whole answer, without a limit of time."""
    httpx = import_module("httpx")
    begun = False
    try:
        async with client.stream(
            message.method,
            url,
            headers=dict(headers),
            content=message.body or None,
            follow_redirects=False,
        ) as response:
            begun = True
            body = await _body(response, most_bytes)
            if isinstance(body, str):
                return Failed(MalformedAnswer(f"{operation}: {body}"))
            answer_headers = {k.lower(): v for k, v in response.headers.items()}
            return HttpAnswer(response.status_code, answer_headers, body)
    except httpx.HTTPError as error:
        failure = _failure(error, operation, begun)
    except httpx.InvalidURL:
        failure = TransportError(f"{operation}: httpx does not take the endpoint's URL")
    again = not begun and type(failure) is ConnectionFailed
    return Failed(failure, again=again)


async def _body(response: Any, most_bytes: int) -> bytes | str:
    """The body, or what is wrong with it."""
    if response.headers.get("content-encoding", "identity").lower() != "identity":
        return "the answer is compressed"
    body = bytearray()
    async for piece in response.aiter_raw():
        body += piece
        if len(body) > most_bytes:
            return f"the answer is longer than {most_bytes} bytes"
    return bytes(body)


def _failure(error: Exception, operation: str, begun: bool) -> TransportError:
    """The typed form of httpx's exceptions, whose texts may show what arrived."""
    httpx = import_module("httpx")
    secure = _tls_cause(error)
    if secure is not None:
        reason = getattr(secure, "verify_message", "") or secure.reason or "no TLS"
        return TlsFailed(f"{operation}: {reason}")
    if isinstance(error, httpx.RemoteProtocolError):
        if begun:
            return MalformedAnswer(f"{operation}: the answer ends too early")
        # Nothing but the text tells this case from an answer that is no HTTP.
        if "disconnected" not in str(error):
            return MalformedAnswer(f"{operation}: the answer is no HTTP")
    if isinstance(error, httpx.TimeoutException):
        return TimeoutExpired(f"{operation}: no answer within the limits of the client")
    if isinstance(error, httpx.NetworkError | httpx.RemoteProtocolError):
        return ConnectionFailed(f"{operation}: the connection failed")
    return TransportError(f"{operation}: httpx failed with {type(error).__name__}")


def _tls_cause(error: BaseException) -> SSLError | None:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, SSLError):
            return cause
        cause = cause.__cause__ or cause.__context__
    return None
