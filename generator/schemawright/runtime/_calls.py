"""What a call consists of besides its way to the service: the same for clients that wait and those that await."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from ._http.course import checked_timeout
from ._operations import Operation
from ._runtime import Invalid, Structure, codec_titled, malformed
from .hooks import Hook

METADATA = "ResponseMetadata"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSettings:
    """How a client makes its calls.

    Attributes:
        validate: Requests are checked before they are sent.
        strict_answers: Answers are checked as strictly as requests; otherwise what is new in them passes.
        timeout: Seconds until an answer is needed; None leaves it to the transport.
        hooks: See every call, in this order.
    """

    validate: bool = True
    strict_answers: bool = False
    timeout: float | None = None
    hooks: tuple[Hook, ...] = ()

    def __post_init__(self) -> None:
        if self.timeout is not None:
            checked_timeout(self.timeout)

    def within(self, timeout: float | None) -> float | None:
        """Seconds that a call may take that names a timeout of its own, or none."""
        return self.timeout if timeout is None else checked_timeout(timeout)


def wire_request(request: Structure | None, settings: CallSettings) -> dict[str, Any]:
    """A request in wire form.

    Raises:
        ValidationError: It breaks its schema, or cannot be written down.
    """
    if request is None:
        return {}
    if settings.validate:
        request.validate()
    return request.to_dict()


def decoded(
    operation: Operation, answer: Mapping[str, Any], settings: CallSettings
) -> Any:
    """An answer as its dataclass; None where the operation has none.

    Read leniently, an answer may have members and values of enums that this package does not know, and values beyond
    their limits; a required member that is missing is None.

    Raises:
        MalformedAnswer: A value has another type than its schema says; read strictly, the answer breaks its schema.
    """
    if operation.output is None:
        return None
    codec = codec_titled(operation.output)
    if METADATA in answer:
        answer = {name: value for name, value in answer.items() if name != METADATA}
    with suppress(Invalid, RecursionError):
        return (codec.decode if settings.strict_answers else codec.parse)(answer)
    error = malformed(operation, codec, answer)
    del answer  # reports of errors may show the variables of each frame
    raise error
