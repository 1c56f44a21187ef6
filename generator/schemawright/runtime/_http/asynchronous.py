"""HTTP for async code, by httpx."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from threading import Lock
from typing import TYPE_CHECKING, Any, Self
from weakref import WeakKeyDictionary

from .._errors import DependencyMissing, TransportError
from .._operations import Operation
from ..operations import SERVICE
from .bindings import checked_headers
from .course import Course, Failed, checked_count, checked_timeout
from .endpoint import (
    Endpoint,
    check_protocol,
    endpoint_at,
    endpoint_in,
    no_region,
    region_of_environment,
)

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from ssl import SSLContext
    from types import TracebackType

    from .messages import HttpAnswer, HttpRequest
    from .signing import Signer


class HttpxTransport:
    """HTTP for async code: by httpx, which is loaded at the first call, in asyncio.

    Operations that need no signature need nothing else. Others are signed by botocore, where it is installed, with the
    credentials that it finds. What `HttpTransport` says of attempts, redirects and other services holds here too; a
    connection that fails is tried again as long as the head of the answer has not arrived. Proxies are used where the
    environment names them (`HTTPS_PROXY`, `NO_PROXY`, …).

    A task that is cancelled gives its connection back at once; the request may have arrived all the same.

    Args:
        endpoint_url: Where the service is, if not where the region says.
        region_name: AWS region. Defaults to that of the environment (`AWS_REGION`, `AWS_DEFAULT_REGION`), or else to
            that of the session.
        session: A session of boto3 or botocore, whose credentials sign.
        profile_name: Section of the AWS configuration files whose credentials sign; goes with no session.
        timeout: Seconds that a call may take, all in all, where the call itself says nothing.
        retries: Further attempts after the first.
        max_answer_bytes: Size of the longest body that is accepted.
        tls: How to verify the service. Defaults to `ssl.create_default_context()`.
        headers: Sent along with every request, as for a token; a signature does not cover them.
        client: An `httpx.AsyncClient` to send with: for proxies, limits, …. It is not closed, and belongs to the event loop
            that it is first used in. Goes with no `tls`.

    Raises:
        TypeError: Arguments that do not go together.
        ValueError: An argument out of its range. No text shows a URL, which may hold a password.
        TransportError: The service speaks another protocol.
    """

    def __init__(
        self,
        endpoint_url: str | None = None,
        *,
        region_name: str | None = None,
        session: Any = None,
        profile_name: str | None = None,
        timeout: float = 60.0,
        retries: int = 2,
        max_answer_bytes: int = 10 * 2**20,
        tls: SSLContext | None = None,
        headers: Mapping[str, str] | None = None,
        client: Any = None,
    ) -> None:
        check_protocol(SERVICE, type(self).__name__)
        if session is not None and profile_name is not None:
            raise TypeError("a session has its profile already; leave out profile_name")
        if client is not None and tls is not None:
            raise TypeError("a client has its TLS settings already; leave out tls")
        if client is not None and not hasattr(client, "aclose"):
            raise TypeError(
                f"client is of type {type(client).__name__}; give an httpx.AsyncClient"
            )
        self._region_name = region_name or region_of_environment()
        self._endpoint = self._known_endpoint(endpoint_url)
        self._timeout = checked_timeout(timeout)
        self._retries = checked_count("retries", retries, 0)
        self._most_bytes = checked_count("max_answer_bytes", max_answer_bytes, 1)
        self._tls = tls
        self._headers = checked_headers(headers or {})
        self._session = session
        self._profile_name = profile_name
        self._signer: Signer | None = None
        self._given = client
        # Connections of httpx belong to the event loop that they were made in.
        self._clients: WeakKeyDictionary[AbstractEventLoop, Any] = WeakKeyDictionary()
        self._lock = Lock()

    def _known_endpoint(self, url: str | None) -> Endpoint | None:
        if url is not None:
            return endpoint_at(url)
        if SERVICE.protocol == "http":
            raise no_region(SERVICE)
        if self._region_name is not None:
            return endpoint_in(SERVICE, self._region_name)
        return None

    def __repr__(self) -> str:
        where = "" if self._endpoint is None else repr(str(self._endpoint))
        return f"{type(self).__name__}({where})"

    @property
    def region_name(self) -> str | None:
        """AWS region, where it is known already."""
        return self._region_name

    @property
    def endpoint_url(self) -> str | None:
        """Where the service is, where it is known already."""
        return None if self._endpoint is None else str(self._endpoint)

    async def send(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        /,
        *,
        timeout: float | None = None,
    ) -> Mapping[str, Any]:
        """See `Transport.send`. The timeout is a deadline for everything: credentials, connecting, sending, reading,
        pausing, and all attempts together.
        """
        from asyncio import timeout as within

        limit = self._timeout if timeout is None else checked_timeout(timeout)
        course = Course(operation.name, limit, self._retries)
        try:
            async with within(limit):
                outcome = await self._outcome(operation, request, course)
        except TimeoutError:
            outcome = course.expired()
        if isinstance(outcome, Exception):
            # Outside of any `except`, so that no exception of httpx comes along as its context.
            raise outcome
        return outcome

    async def _outcome(
        self, operation: Operation, request: Mapping[str, Any], course: Course
    ) -> Mapping[str, Any] | Exception:
        from asyncio import sleep

        from .messages import read, written

        endpoint = await self._found_endpoint()
        message = written(operation, request, endpoint.path, self._headers)
        while True:
            answer = await self._attempt(operation, message, endpoint)
            if not isinstance(answer, Failed):
                outcome = read(operation, answer, course.retries)
                if not isinstance(outcome, Failed):
                    return outcome
                answer = outcome
            pause = course.pause(answer)
            if pause is None:
                return answer.error
            await sleep(pause)

    async def _attempt(
        self, operation: Operation, message: HttpRequest, endpoint: Endpoint
    ) -> HttpAnswer | Failed:
        from .exchange import exchange

        # Without the path, which the message has.
        url = f"{str(endpoint).removesuffix(endpoint.path)}{message.target}"
        headers = message.headers
        if operation.signed and operation.service.protocol != "http":
            headers = await self._signed(operation, message, url)
        return await exchange(
            self._client(endpoint),
            operation.name,
            message,
            url,
            headers,
            self._most_bytes,
        )

    async def _signed(
        self, operation: Operation, message: HttpRequest, url: str
    ) -> Mapping[str, str]:
        from asyncio import to_thread

        signer = self._opened_signer()
        region = self._region_name or await to_thread(signer.region)
        if region is None:
            raise no_region(operation.service)
        self._region_name = region
        return await to_thread(signer.headers, operation, message, url, region)

    async def _found_endpoint(self) -> Endpoint:
        from asyncio import to_thread

        if self._endpoint is None:
            region: str | None = None
            # What is missing without botocore is a region, whether or not there is something to sign.
            with suppress(DependencyMissing):
                region = await to_thread(self._opened_signer().region)
            if region is None:
                raise no_region(SERVICE)
            self._region_name = region
            self._endpoint = endpoint_in(SERVICE, region)
        return self._endpoint

    def _opened_signer(self) -> Signer:
        from .signing import Signer

        with self._lock:
            if self._signer is None:
                self._signer = Signer(self._session, self._profile_name)
            return self._signer

    def _client(self, endpoint: Endpoint) -> Any:
        """The client of this event loop."""
        from asyncio import get_running_loop

        if self._given is not None:
            if self._given.is_closed:
                raise TransportError("the client of httpx that was given is closed")
            return self._given
        loop = get_running_loop()
        with self._lock:
            if loop not in self._clients:
                self._clients[loop] = _new_client(self._tls, endpoint)
            return self._clients[loop]

    async def aclose(self) -> None:
        """Closes the connections of this event loop, so that calls under way fail; the next call opens new ones."""
        from asyncio import get_running_loop

        with self._lock:
            client = self._clients.pop(get_running_loop(), None)
        if client is not None:
            await client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


def _new_client(tls: SSLContext | None, endpoint: Endpoint) -> Any:
    import ssl
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    from .._extras import how_to_install

    try:
        httpx = import_module("httpx")
    except ImportError as error:
        raise DependencyMissing(
            how_to_install("HttpxTransport", "httpx", "async")
        ) from error
    if tls is None and endpoint.tls:
        tls = ssl.create_default_context()
    elif tls is None:
        # Trusts nobody; httpx would load a bundle of certificates, which takes a while.
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # Our deadline is the only one, and nothing but it limits how many calls are under way. What a cookie says of one call
    # is not told in another, which may be that of another user.
    failure: TransportError
    try:
        return httpx.AsyncClient(
            verify=tls,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            timeout=None,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=32),
            follow_redirects=False,
        )
    except ImportError:
        text = "a SOCKS proxy, which the environment names, needs socksio, which is not installed; run: pip install socksio"
        failure = DependencyMissing(text)
    except (ValueError, httpx.InvalidURL):
        # Their texts may show the password of the proxy.
        failure = TransportError(
            "httpx does not take the proxy that the environment names"
        )
    raise failure
