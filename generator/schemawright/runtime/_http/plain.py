"""HTTP by the standard library alone."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from time import sleep
from typing import TYPE_CHECKING, Any, Self

from .._errors import TransportError
from .._operations import Operation
from ..operations import SERVICE
from .bindings import checked_headers
from .course import Course, Failed, checked_count, checked_timeout
from .endpoint import (
    check_protocol,
    endpoint_at,
    endpoint_in,
    no_region,
    region_of_environment,
)

if TYPE_CHECKING:
    from ssl import SSLContext
    from types import TracebackType

    from .connections import Connections


class HttpTransport:
    """Plain HTTP for operations that need no signature: no botocore, no credentials, nothing to install.

    Connections are kept alive and shared by threads. The certificate of the service is verified. Redirects are not
    followed, and proxies are not used. It tries again on throttling (status 429 or 503, or an error code of that
    meaning; `Retry-After` is honoured) and when a connection fails before a byte of the answer has arrived, after a
    random pause that may be twice as long each time; on nothing else, and not beyond the timeout.

    It speaks AWS JSON. With a service that is not one of AWS, the members of a request travel as a JSON object to the
    path of the operation; in the query, where the method is GET, HEAD or DELETE. Where an OpenAPI document says how members
    travel, they travel so. Other paths with parameters it cannot fill.

    Args:
        endpoint_url: Where the service is, if not where the region says.
        region_name: AWS region. Defaults to that of the environment (`AWS_REGION`, `AWS_DEFAULT_REGION`).
        timeout: Seconds that a call may take, all in all, where the call itself says nothing.
        retries: Further attempts after the first.
        max_answer_bytes: Size of the longest body that is accepted.
        tls: How to verify the service. Defaults to `ssl.create_default_context()`.
        headers: Sent along with every request, as for a token; a signature does not cover them.

    Raises:
        ValueError: An argument out of its range. No text shows a URL, which may hold a password.
        TransportError: Nothing says where the service is, or it speaks another protocol.
    """

    def __init__(
        self,
        endpoint_url: str | None = None,
        *,
        region_name: str | None = None,
        timeout: float = 60.0,
        retries: int = 2,
        max_answer_bytes: int = 10 * 2**20,
        tls: SSLContext | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        check_protocol(SERVICE, type(self).__name__)
        region = region_name or region_of_environment()
        self._region_name = region
        if endpoint_url is not None:
            self._endpoint = endpoint_at(endpoint_url)
        elif region is not None and SERVICE.protocol != "http":
            self._endpoint = endpoint_in(SERVICE, region)
        else:
            raise no_region(SERVICE)
        self._timeout = checked_timeout(timeout)
        self._retries = checked_count("retries", retries, 0)
        self._most_bytes = checked_count("max_answer_bytes", max_answer_bytes, 1)
        self._tls = tls
        self._headers = checked_headers(headers or {})
        self._connections: Connections | None = None
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self._endpoint)!r})"

    @property
    def region_name(self) -> str | None:
        """AWS region, where one is known."""
        return self._region_name

    @property
    def endpoint_url(self) -> str:
        """Where the service is."""
        return str(self._endpoint)

    def send(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        /,
        *,
        timeout: float | None = None,
    ) -> Mapping[str, Any]:
        """See `Transport.send`. The timeout is a deadline for everything: finding the host, connecting, sending,
        reading, pausing, and all attempts together.
        """
        from .messages import read, written

        if operation.signed and operation.service.protocol != "http":
            raise _needs_signature(operation)
        limit = self._timeout if timeout is None else checked_timeout(timeout)
        course = Course(operation.name, limit, self._retries)
        connections = self._opened()
        message = written(operation, request, self._endpoint.path, self._headers)
        while True:
            answer = connections.exchange(message, course)
            if not isinstance(answer, Failed):
                outcome = read(operation, answer, course.retries)
                if not isinstance(outcome, Failed):
                    return outcome
                answer = outcome
            pause = course.pause(answer)
            if pause is None:
                raise answer.error
            sleep(pause)

    def _opened(self) -> Connections:
        with self._lock:
            if self._connections is None:
                from .connections import Connections

                self._connections = Connections(
                    self._endpoint, self._tls, self._most_bytes
                )
            return self._connections

    def close(self) -> None:
        """Closes the connections, those in use as soon as their call ends; the next call opens new ones."""
        with self._lock:
            connections, self._connections = self._connections, None
        if connections is not None:
            connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def _needs_signature(operation: Operation) -> TransportError:
    return TransportError(
        f"{operation.name} must be signed, which HttpTransport cannot do; use BotocoreTransport, "
        "or HttpxTransport in async code"
    )
