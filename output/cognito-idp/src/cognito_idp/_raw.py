"""What all boto3-shaped faces have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Never

from ._calls import CallSettings
from ._errors import ServiceError, ValidationError
from ._operations import Operation
from ._raw_forms import Parameters, boto3_answer
from .errors import ERRORS
from .hooks import watched
from .operations import OPERATIONS, SERVICE
from .transports import BotocoreTransport, Transport


class RawClient:
    """Dictionaries in and out, as a client of boto3 has them, so that code written for one takes this.

    Over botocore it is botocore that answers, checks, raises, and decides how long to wait. Over any other transport the
    answers have its form, requests are checked as botocore checks them (`ValidationError`), and errors are those of this
    package, with the same `response`.

    Args:
        transport: How requests travel.
        settings: How calls are made; `strict_answers` means nothing here.
    """

    def __init__(
        self, transport: Transport, settings: CallSettings | None = None
    ) -> None:
        self._transport = transport
        self._settings = CallSettings() if settings is None else settings

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._transport!r})"

    if not TYPE_CHECKING:
        # For checkers there is nothing but the operations, so that they find a wrong name.
        def __getattr__(self, name: str) -> Any:
            """What else a client of botocore has."""
            transport = self.__dict__.get("_transport")
            if isinstance(transport, BotocoreTransport) and not name.startswith("__"):
                return getattr(transport.client, name)
            public = [each for each in dir(type(self)) if not each.startswith("_")]
            near = get_close_matches(name, public, cutoff=0.7)
            hint = f"; did you mean {', '.join(near)}?" if near else ""
            raise AttributeError(f"{type(self).__name__} has no {name!r}{hint}")

    def _call(self, operation: Operation, params: Mapping[str, Any]) -> Any:
        transport, settings = self._transport, self._settings
        if isinstance(transport, BotocoreTransport):
            with watched(settings.hooks, operation, params) as call:
                answer = transport.call(operation, params)
                call.unredacted_answer = answer
                return answer
        request = wire_params(operation, params, settings)
        with watched(settings.hooks, operation, request) as call:
            found = transport.send(operation, request, timeout=settings.timeout)
            answer = boto3_answer(operation.output, found)
            call.unredacted_answer = answer
            return answer

    def can_paginate(self, operation_name: str) -> bool:
        """Whether there is a paginator for a method.

        Raises:
            KeyError: There is no such method.
        """
        return can_paginate(self._transport, operation_name)

    def get_paginator(self, operation_name: str) -> Any:
        """What iterates over the pages of a method: `get_paginator("list_users").paginate(UserPoolId=…)`.

        Raises:
            ValueError: The method gives no pages; over botocore it is botocore's `OperationNotPageableError`.
            KeyError: There is no such method.
        """
        from ._raw_paging import RawPaginator

        transport, settings = self._transport, self._settings
        if isinstance(transport, BotocoreTransport) and not settings.hooks:
            return transport.client.get_paginator(operation_name)
        operation = pageable(transport, operation_name)
        return RawPaginator(operation, getattr(self, operation_name))

    @property
    def waiter_names(self) -> list[str]:
        """Names of waiters; only botocore has any."""
        transport = self._transport
        if isinstance(transport, BotocoreTransport):
            names: list[str] = transport.client.waiter_names
            return names
        return []

    def get_waiter(self, waiter_name: str) -> Any:
        """What waits until something is the case.

        Raises:
            ValueError: There is no such waiter.
        """
        transport = self._transport
        if isinstance(transport, BotocoreTransport):
            return transport.client.get_waiter(waiter_name)
        raise ValueError(f"there is no waiter {waiter_name!r}")

    def close(self) -> None:
        """Gives back what the transport holds: connections, mostly."""
        close = getattr(self._transport, "close", None)
        if close is not None:
            close()

    @property
    def meta(self) -> Any:
        """Region, service and names of operations (`RawMeta`, or over botocore what its client has)."""
        transport = self._transport
        if isinstance(transport, BotocoreTransport):
            return transport.client.meta
        return RawMeta(
            region_name=getattr(transport, "region_name", None),
            endpoint_url=getattr(transport, "endpoint_url", None),
            service_model=RawServiceModel(
                service_name=SERVICE.name,
                api_version=SERVICE.api_version,
                signing_name=SERVICE.signing_name,
                endpoint_prefix=SERVICE.endpoint_prefix,
                operation_names=tuple(OPERATIONS),
            ),
            method_to_api_mapping={
                operation.method: name for name, operation in OPERATIONS.items()
            },
        )

    @property
    def exceptions(self) -> Any:
        """Classes of the errors, to catch what this client raises: `client.exceptions.UserNotFoundException`."""
        transport = self._transport
        if isinstance(transport, BotocoreTransport):
            return transport.client.exceptions
        return RawExceptions()


def wire_params(
    operation: Operation, params: Mapping[str, Any], settings: CallSettings
) -> dict[str, Any]:
    """A request in wire form.

    Raises:
        ValidationError: botocore would not send it.
    """
    parameters = Parameters()
    request = parameters.read(operation.input, params)
    if parameters.violations and settings.validate:
        shape = operation.input or operation.name
        raise ValidationError(shape, parameters.violations)
    return request


def can_paginate(transport: object, method: str) -> bool:
    """Whether there is a paginator for a method.

    Raises:
        KeyError: There is no such method.
    """
    if isinstance(transport, BotocoreTransport):
        known: bool = transport.client.can_paginate(method)
        return known
    paginator = _operation(method).paginator
    # boto3 knows of no pages but those that the API declares; other services have no boto3.
    inferred = paginator is not None and paginator.inferred
    return paginator is not None and not (inferred and SERVICE.protocol != "http")


def pageable(transport: object, method: str) -> Operation:
    """The operation of a method that gives pages.

    Raises:
        ValueError: It gives none; over botocore it is botocore's `OperationNotPageableError`.
        KeyError: There is no such method.
    """
    if isinstance(transport, BotocoreTransport):
        # Only for what it raises.
        transport.client.get_paginator(method)
    elif not can_paginate(transport, method):
        raise ValueError(f"{method} gives no pages")
    return _operation(method)


def _operation(name: str) -> Operation:
    for operation in OPERATIONS.values():
        if operation.method == name:
            return operation
    raise KeyError(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class RawServiceModel:
    """The part of botocore's `ServiceModel` that needs no model."""

    service_name: str
    api_version: str
    signing_name: str
    endpoint_prefix: str
    operation_names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawMeta:
    """The part of a boto3 client's `meta` that any transport has.

    Attributes:
        region_name: None where the transport knows of no region.
        endpoint_url: None where the transport tells no endpoint.
        method_to_api_mapping: Names of the operations, by name of the method.
    """

    region_name: str | None
    endpoint_url: str | None = field(repr=False)
    service_model: RawServiceModel
    method_to_api_mapping: Mapping[str, str]


class RawExceptions:
    """Classes of errors, by code."""

    ClientError = ServiceError

    def from_code(self, code: str) -> type[ServiceError]:
        """The class of a code; unknown ones are `ServiceError` itself."""
        return ERRORS.get(code, ServiceError)

    def __getattr__(self, name: str) -> type[ServiceError]:
        found = ERRORS.get(name)
        if found is None:
            _no_error(name)
        return found

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *ERRORS})


def _no_error(name: str) -> Never:
    near = get_close_matches(name, ERRORS)
    hint = f"; did you mean {', '.join(near)}?" if near else ""
    raise AttributeError(f"{SERVICE.title} has no error {name}{hint}")
