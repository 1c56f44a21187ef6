"""What all boto3-shaped faces have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from ._runtime import Operation, ServiceError
from .errors import ERRORS
from .operations import OPERATIONS, SERVICE
from .transports import BotocoreTransport, Transport


class RawClient:
    """Dictionaries in and out. Over botocore it is botocore that answers, checks and raises; over any other transport the
    answers have its form, and errors are those of this package.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._transport!r})"

    def _call(self, operation: Operation, params: Mapping[str, Any]) -> Any:
        transport = self._transport
        if isinstance(transport, BotocoreTransport):
            return transport.call(operation, params)
        answer = dict(transport.send(operation, params))
        answer.setdefault(
            "ResponseMetadata",
            {
                "RequestId": "",
                "HTTPStatusCode": 200,
                "HTTPHeaders": {},
                "RetryAttempts": 0,
            },
        )
        return answer

    @property
    def meta(self) -> Any:
        """Region, service and names of operations (`RawMeta`, or over botocore what its client has)."""
        transport = self._transport
        if isinstance(transport, BotocoreTransport):
            return transport.client.meta
        return RawMeta(
            region_name=getattr(transport, "region_name", None),
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
        method_to_api_mapping: Names of the operations, by name of the method.
    """

    region_name: str | None
    service_model: RawServiceModel
    method_to_api_mapping: Mapping[str, str]


class RawExceptions:
    """Classes of errors, by code."""

    ClientError = ServiceError

    def from_code(self, code: str) -> type[ServiceError]:
        """The class of a code; unknown ones are `ServiceError` itself."""
        return ERRORS.get(code, ServiceError)

    def __getattr__(self, name: str) -> type[ServiceError]:
        if name in ERRORS:
            return ERRORS[name]
        near = get_close_matches(name, ERRORS)
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        raise AttributeError(f"{SERVICE.title} has no error {name}{hint}")

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *ERRORS})
