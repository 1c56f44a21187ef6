"""How requests travel."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, Any, Protocol, Self

from ._errors import DependencyMissing, TransportError
from ._extras import how_to_install
from ._http.asynchronous import HttpxTransport
from ._http.plain import HttpTransport
from ._operations import Operation
from ._threads import ThreadedTransport, in_threads
from .operations import SERVICE

if TYPE_CHECKING:
    from types import TracebackType

__all__ = [
    "AsyncTransport",
    "BotocoreTransport",
    "HttpTransport",
    "HttpxTransport",
    "ThreadedTransport",
    "Transport",
    "default_async_transport",
    "default_transport",
    "in_threads",
]


class Transport(Protocol):
    """Carries one request to the service and brings its answer back."""

    def send(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        /,
        *,
        timeout: float | None = None,
    ) -> Mapping[str, Any]:
        """Sends a request and waits for its answer. May be called from several threads at once.

        Args:
            operation: What is asked for.
            request: The input as `to_dict()` gives it.
            timeout: Seconds until the answer is needed; None leaves it to the settings of the transport.

        Returns:
            The output in the form that `from_dict()` reads. A member `ResponseMetadata`, shaped as in boto3, may stand
            beside the members of the schema.

        Raises:
            ServiceError: The service refused.
            TransportError: No usable answer arrived.
            ValidationError: The request cannot be written down; nothing was sent.
        """
        ...


class AsyncTransport(Protocol):
    """The same for async code. `send` is told by its `async def`."""

    async def send(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        /,
        *,
        timeout: float | None = None,
    ) -> Mapping[str, Any]:
        """See `Transport.send`. Many tasks may be in here at once, and each may be cancelled."""
        ...


class BotocoreTransport:
    """Credentials, signatures, retries and endpoints by botocore, which is loaded at the first call.

    Without arguments it finds region and credentials where the AWS command line finds them. Operations that need no
    signature need no credentials. How often it tries, which proxies it uses and what it trusts is botocore's business;
    so is the size of answers, which has no limit.

    Args:
        client: A client of boto3 or botocore that is made already. Goes with no other argument.
        session: A session of boto3 or botocore to make the client with.
        region_name: AWS region.
        profile_name: Section of the AWS configuration files; goes with no session.
        endpoint_url: Where the service is, if not where the region says.
        config: A `botocore.config.Config`: retries, timeouts, proxies, ….
        settings: More arguments of `create_client`: `aws_access_key_id`, `aws_secret_access_key`, `aws_session_token`,
            `verify`, `use_ssl`.

    Raises:
        TypeError: Arguments that do not go together.
    """

    def __init__(
        self,
        client: Any = None,
        *,
        session: Any = None,
        region_name: str | None = None,
        profile_name: str | None = None,
        endpoint_url: str | None = None,
        config: Any = None,
        **settings: Any,
    ) -> None:
        named = {
            "region_name": region_name,
            "endpoint_url": endpoint_url,
            "config": config,
            **settings,
        }
        self._settings = {
            name: value for name, value in named.items() if value is not None
        }
        self._session = session
        self._profile_name = profile_name
        self._given = client
        self._client: Any = None
        self._methods: dict[str, str] = {}
        self._lock = RLock()
        if session is not None and profile_name is not None:
            raise TypeError("a session has its profile already; leave out profile_name")
        if session is not None and not _makes_clients(session):
            raise TypeError(
                f"an object of type {type(session).__name__} is no session of boto3; a client is given as client, "
                "a profile as profile_name"
            )
        if client is not None:
            self._check_given(client)

    def _check_given(self, client: Any) -> None:
        extra = [*self._settings]
        extra += ["session"] if self._session is not None else []
        extra += ["profile_name"] if self._profile_name is not None else []
        if extra:
            names = ", ".join(sorted(extra))
            raise TypeError(f"a client has its settings already; leave out {names}")
        if not hasattr(getattr(client, "meta", None), "events"):
            raise TypeError(
                f"an object of type {type(client).__name__} is no client of boto3; a session is given as session, "
                "a region as region_name"
            )
        service = client.meta.service_model.service_name
        if isinstance(service, str) and service != SERVICE.name:
            raise TypeError(
                f"this is a client of {service}; give one of {SERVICE.name}"
            )

    def __repr__(self) -> str:
        # Settings may hold credentials.
        if self._given is not None:
            return f"{type(self).__name__}(<client>)"
        return f"{type(self).__name__}(region_name={self.region_name!r})"

    @property
    def region_name(self) -> str | None:
        """AWS region, where it is known before the first call."""
        client = self._given or self._client
        if client is not None:
            name: str | None = client.meta.region_name
            return name
        return self._settings.get("region_name")

    @property
    def client(self) -> Any:
        """The client of botocore, made when it is first needed.

        Raises:
            DependencyMissing: botocore is not installed.
            TransportError: The settings do not do: no region, no such profile, ….
        """
        with self._lock:
            if self._client is None:
                from ._botocore import attach

                client = self._create() if self._given is None else self._given
                attach(client)
                methods = client.meta.method_to_api_mapping
                self._methods = {name: method for method, name in methods.items()}
                self._client = client
            return self._client

    def _create(self) -> Any:
        from ._botocore_failures import not_answered

        try:
            sessions = import_module("botocore.session")
        except ImportError as error:
            message = how_to_install("BotocoreTransport", "botocore", "aws")
            raise DependencyMissing(message) from error
        failures = import_module("botocore.exceptions")
        try:
            session = self._session
            if session is None:
                session = sessions.Session(profile=self._profile_name)
            # A session of boto3 calls it `client`, one of botocore `create_client`.
            create = getattr(session, "create_client", None) or session.client
            return create(SERVICE.name, **self._settings)
        except failures.BotoCoreError as error:
            failure = not_answered(error, f"no client of {SERVICE.name}")
        except ValueError:
            # Its text shows the address, and a password in it.
            failure = TransportError(
                f"no client of {SERVICE.name}: botocore does not take endpoint_url; give one like https://host"
            )
        raise failure

    def call(self, operation: Operation, request: Mapping[str, Any], /) -> Any:
        """Sends a request as boto3 does: its answers, its checks, its exceptions."""
        method = self._method(operation)
        return method(**request)

    def _method(self, operation: Operation) -> Any:
        client = self.client
        name = self._methods.get(operation.name)
        if name is None:
            version = import_module("botocore").__version__
            raise TransportError(
                f"{operation.name}: unknown to the installed botocore {version}; upgrade botocore"
            )
        return getattr(client, name)

    def send(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        /,
        *,
        timeout: float | None = None,
    ) -> Mapping[str, Any]:
        """See `Transport.send`. A timeout is a deadline for everything but the making of the client: credentials,
        connecting, sending, reading, pausing, and all attempts together. botocore cannot be interrupted, so what it is
        doing then ends by itself, in a thread; it tries no further after that. Bodies and events that boto3 hands on as a
        stream are read to their end.
        """
        from ._botocore import outcome

        answer = outcome(self._method(operation), operation, request, timeout)
        if isinstance(answer, Exception):
            # Outside of any `except`, so that no exception of botocore comes along as its context.
            raise answer
        return answer

    def close(self) -> None:
        """Closes idle connections. A client that was handed in stays as it is; the next call opens new ones."""
        with self._lock:
            client, self._client = self._client, None
        if client is not None and self._given is None:
            client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def _makes_clients(session: object) -> bool:
    """Whether a session is one of botocore or boto3."""
    return hasattr(session, "create_client") or hasattr(session, "client")


def default_transport(region_name: str | None = None) -> Transport:
    """The transport of a client that is given none.

    Raises:
        TransportError: The service is not one of AWS, so that nothing says where it is.
    """
    if SERVICE.protocol == "http":
        raise TransportError(
            f"nothing says where {SERVICE.title} is; give the client a transport"
        )
    return BotocoreTransport(region_name=region_name)


def default_async_transport(region_name: str | None = None) -> AsyncTransport:
    """The transport of an async client that is given none: httpx, or botocore in threads where the protocol is not for
    httpx.

    Raises:
        TransportError: The service is not one of AWS, so that nothing says where it is.
    """
    if SERVICE.protocol == "json":
        return HttpxTransport(region_name=region_name)
    return in_threads(default_transport(region_name))
