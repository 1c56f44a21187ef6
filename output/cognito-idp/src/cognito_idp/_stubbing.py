"""What a service could be asked and could answer: the checks of `StubTransport`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from difflib import get_close_matches
from inspect import iscoroutinefunction
from typing import Any, cast

from ._errors import ServiceError, TransportError, ValidationError
from ._operations import Operation
from ._redaction import redacted
from ._runtime import Structure, structure_titled
from .operations import OPERATIONS

METADATA = "ResponseMetadata"


class StubError(AssertionError):
    """The test and the code under test do not agree with each other, or not with the API."""


class Unread(dict[str, Any]):
    """A request that its schema does not accept, in wire form. Its `repr` shows no secrets."""

    def __init__(self, title: str | None, request: Mapping[str, Any]) -> None:
        super().__init__(request)
        self._title = title

    def __repr__(self) -> str:
        return repr(redacted(self._title, self))


def operation_of(request: Any) -> Operation:
    operation = getattr(request, "operation", None)
    if isinstance(request, type) and isinstance(operation, Operation):
        return operation
    raise StubError(f"{_kind(request)} is no class of requests of this API")


def operation_named(name: Any) -> Operation:
    if isinstance(name, Operation):
        return name
    if not isinstance(name, str):
        raise StubError(
            f"{_kind(name)} is no name of an operation; for a class of requests there is on(…)"
        )
    if name in OPERATIONS:
        return OPERATIONS[name]
    methods = {operation.method: operation for operation in OPERATIONS.values()}
    if name in methods:
        return methods[name]
    near = get_close_matches(name, [*OPERATIONS, *methods])
    raise StubError(f"there is no operation {name!r}{_did_you_mean(near)}")


def _did_you_mean(names: list[str]) -> str:
    return f"; did you mean {', '.join(names)}?" if names else ""


def is_function(answer: Any) -> bool:
    """Whether an answer is to be computed.

    Raises:
        StubError: It is to be awaited, which a stub cannot do.
    """
    if iscoroutinefunction(answer):
        raise StubError("a stub calls plain functions; write def, not async def")
    return callable(answer) and not isinstance(answer, type)


def result_of(function: Callable[[Any], Any], request: Any) -> Any:
    """What a function answers; an error of the service is an answer, whether it is returned or raised."""
    try:
        return function(request)
    except ServiceError as error:
        return error


def _kind(value: Any) -> str:
    """What an object is, without its value."""
    if isinstance(value, type):
        return f"the class {value.__name__}"
    return f"an object of type {type(value).__name__}"


def read_request(
    operation: Operation, request: Mapping[str, Any], *, strict: bool = True
) -> Any:
    shape = None if operation.input is None else structure_titled(operation.input)
    if shape is None:
        return dict(request)
    try:
        return shape.from_dict(request)
    except ValidationError as error:
        if not strict:
            return Unread(operation.input, request)
        raise StubError(f"{operation.name} got a wrong request. {error}") from None


def checked_answer(operation: Operation, answer: Any) -> Any:
    """A response in wire form, or an exception.

    Raises:
        StubError: The service could not answer that.
    """
    if isinstance(answer, type) and issubclass(answer, Exception):
        try:
            answer = answer("set by a test")
        except TypeError:
            text = f"{answer.__name__} is not made of a text alone; give an instance"
            raise StubError(text) from None
    if isinstance(answer, Exception):
        return _checked_failure(operation, answer)
    if answer is None and operation.output is None:
        return {}
    if isinstance(answer, Structure):
        return _checked_object(operation, answer)
    if isinstance(answer, Mapping):
        return _checked_wire(operation, cast("Mapping[str, Any]", answer))
    raise StubError(
        f"{operation.name} cannot answer with {_kind(answer)}; give {_wanted(operation)}"
    )


def _wanted(operation: Operation) -> str:
    if operation.output is None:
        return "None"
    shape = structure_titled(operation.output)
    return "a dictionary" if shape is None else f"an instance of {shape.__name__}"


def _checked_object(operation: Operation, answer: Structure) -> dict[str, Any]:
    shape = None if operation.output is None else structure_titled(operation.output)
    if shape is None or not isinstance(answer, shape):
        raise StubError(
            f"{operation.name} cannot answer with {_kind(answer)}; give {_wanted(operation)}"
        )
    try:
        wire = answer.to_dict()
    except ValidationError as error:
        raise StubError(f"{operation.name} cannot answer that. {error}") from None
    return _checked_wire(operation, wire)


def _checked_wire(operation: Operation, answer: Mapping[str, Any]) -> dict[str, Any]:
    wire = dict(answer)
    members = {name: value for name, value in wire.items() if name != METADATA}
    if operation.output is None:
        if members:
            names = ", ".join(map(repr, members))
            raise StubError(
                f"{operation.name} answers nothing; this answer has members: {names}"
            )
        return wire
    shape = structure_titled(operation.output)
    if shape is not None:
        try:
            shape.from_dict(members)
        except ValidationError as error:
            raise StubError(f"{operation.name} cannot answer that. {error}") from None
    return wire


def _checked_failure(operation: Operation, error: Exception) -> Exception:
    if not isinstance(error, ServiceError):
        return error
    documented = operation.errors
    if type(error) is not ServiceError and documented and error.code not in documented:
        near = get_close_matches(error.code, documented)
        raise StubError(
            f"{operation.name} documents no {error.code}{_did_you_mean(near)}; "
            f"for an undocumented error give ServiceError(code={error.code!r})"
        )
    error = copy(error)
    error.operation = error.operation or operation.name
    return error


def fresh(error: Exception) -> Exception:
    """An exception to raise: a copy where that is possible, as threads would write over each other's traceback."""
    if isinstance(error, ServiceError | TransportError):
        return copy(error)
    return error.with_traceback(None)
