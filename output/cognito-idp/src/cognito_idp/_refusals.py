"""What a service says when it refuses a request, as an exception; the same for every transport."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from ._errors import ServiceError
from .errors import ERRORS

# LimitExceededException is not among them: it stands for a quota, which waiting does not refill.
THROTTLING = frozenset(
    {
        "BandwidthLimitExceeded",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
    }
)


def refusal(
    operation: str,
    *,
    code: str,
    message: str,
    request_id: str | None,
    status: int | None,
    response: Mapping[str, Any],
    name: str | None = None,
) -> ServiceError:
    """The exception of an error code, or of a status where errors are told by it; else `ServiceError` itself.

    Args:
        name: What the error is called today, where the service keeps a code from before.
    """
    keys = (name or code, code, str(status), f"{str(status)[:1]}XX")
    kind = next((ERRORS[key] for key in keys if key in ERRORS), ServiceError)
    broken = status is not None and (status == 429 or status >= 500)
    return kind(
        message,
        operation=operation,
        code=code,
        request_id=request_id,
        http_status=status,
        retryable=kind.retryable or broken or code in THROTTLING,
        response=response,
    )


def phrase(status: Any) -> str:
    """What HTTP calls a status; said in place of a body that cannot be read."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "an answer that cannot be read"
