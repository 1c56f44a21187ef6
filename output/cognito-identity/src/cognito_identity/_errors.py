"""What goes wrong: data that breaks its schema, answers that do not come, and requests that a service refuses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Violation:
    """One way in which data breaks its schema. Holds no value of the data.

    Attributes:
        path: As in Python: `user_attributes[3].name`; empty for the whole.
        pointer: As on the wire, a JSON Pointer: `/UserAttributes/3/Name`.
        rule: The keyword of JSON Schema that is broken: `required`, `maxLength`, ….
        message: What is wrong, and what would be right.
    """

    path: str
    pointer: str
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.path or '(root)'}: {self.message}"


class ValidationError(ValueError):
    """Data that its schema does not accept.

    Attributes:
        shape: Title of the schema.
        errors: Every violation, in document order.
    """

    def __init__(self, shape: str, errors: list[Violation]) -> None:
        self.shape = shape
        self.errors = errors
        count = "1 problem" if len(errors) == 1 else f"{len(errors)} problems"
        super().__init__("\n  ".join([f"{shape}: {count}", *map(str, errors)]))

    def __reduce__(self) -> tuple[type[Self], tuple[str, list[Violation]]]:
        return type(self), (self.shape, self.errors)


class TransportError(Exception):
    """No usable answer arrived: no connection, no time left, or an answer that cannot be read."""


class ConnectionFailed(TransportError):
    """No connection, or one that broke off; the request may have arrived all the same."""


class TlsFailed(ConnectionFailed):
    """The other end is not who it should be, or speaks no TLS."""


class TimeoutExpired(TransportError):
    """No answer in time; the request may have arrived all the same."""


class MalformedAnswer(TransportError):
    """An answer that cannot be read."""


class DependencyMissing(TransportError, ImportError):
    """A transport needs a package that is not installed."""


class ServiceError(Exception):
    """The service refused a request. One subclass for each error of the API; unknown codes are this class itself.

    Attributes:
        operation: Name of the operation, as the API spells it.
        code: Name of the error, as the API spells it.
        message: What the service says.
        request_id: ID to quote to the service's support, where it gave one.
        http_status: Status of the HTTP answer, where there was one; on the class, the usual one.
        retryable: Whether the same request may succeed later.
        response: The whole answer, shaped like `botocore.exceptions.ClientError.response`: `Error` with `Code` and
            `Message`, and `ResponseMetadata`.
    """

    code: str = ""
    http_status: int | None = None
    retryable: bool = False

    def __init__(
        self,
        message: str = "",
        *,
        operation: str = "",
        code: str | None = None,
        request_id: str | None = None,
        http_status: int | None = None,
        retryable: bool | None = None,
        response: Mapping[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.operation = operation
        if code is not None:
            self.code = code
        if retryable is not None:
            self.retryable = retryable
        if http_status is not None:
            self.http_status = http_status
        self.request_id = request_id
        self.response: Mapping[str, Any] = (
            self._response() if response is None else response
        )
        super().__init__(message)

    def _response(self) -> dict[str, Any]:
        """What the service would have answered."""
        return {
            "Error": {"Code": self.code, "Message": self.message},
            "ResponseMetadata": {
                "RequestId": self.request_id or "",
                "HTTPStatusCode": self.http_status or 400,
                "HTTPHeaders": {},
                "RetryAttempts": 0,
            },
        }

    @property
    def operation_name(self) -> str:
        """The operation, by the name that this attribute has in botocore."""
        return self.operation

    def __str__(self) -> str:
        where = f" in {self.operation}" if self.operation else ""
        said = f": {self.message}" if self.message else ""
        return f"{self.code or type(self).__name__}{where}{said}"
