"""A service that tests play themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from threading import Lock
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    NamedTuple,
    Protocol,
    Self,
    TypeAlias,
    TypeVar,
    cast,
)

from ._operations import Operation
from ._runtime import Request, Structure
from ._stubbing import (
    StubError,
    checked_answer,
    fresh,
    is_function,
    operation_named,
    operation_of,
    read_request,
    result_of,
)

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Answer", "Call", "Failure", "StubError", "StubTransport", "Stubbed"]

ClientT = TypeVar("ClientT")
RequestT = TypeVar("RequestT")
Response = TypeVar("Response")
AnyRequest = TypeVar("AnyRequest", bound=Request[Any])

Failure: TypeAlias = Exception | type[Exception]
"""Raised in place of an answer."""

Answer: TypeAlias = Mapping[str, Any] | Structure | Failure | None
"""A response in wire form, a response object, or what is raised; None where the operation has no output."""


class RequestType(Protocol[RequestT, Response]):
    """A class of requests, for the type checker: ties it to the class of its answers."""

    def _pair(self) -> Callable[[RequestT, Response], tuple[RequestT, Response]]: ...


@dataclass(frozen=True, slots=True)
class Call:
    """One call that arrived.

    Attributes:
        operation: Name of the operation, as the API spells it.
        request: The request object; where the operation has no class for it, the members as a dictionary.
    """

    operation: str
    request: Any


class StubTransport:
    """Answers from a script, without a network.

        with StubTransport() as stub:
            stub.on(ListUsersRequest, ListUsersResponse(users=[]))
            client = Client(stub)
            …

    As a pytest fixture: `with StubTransport() as stub: yield stub`. An operation has one script, the one set last;
    operations may be called in any order. Requests and answers are checked against their schemas, answers as soon as
    they are set. At the end of the `with` block `assert_all_used()` is called, if nothing else went wrong.

    Args:
        check_requests: Whether a request that breaks its schema fails the test. A service may take more than its
            schemas say; without the check, such a request is recorded as a dictionary.
        region_name: AWS region, for code that asks the client for it.

    Attributes:
        calls: What arrived, oldest first. Its `repr` shows no secrets.
        blocking: False: async clients need no thread to call it, so that calls keep their order.
    """

    blocking: ClassVar[bool] = False

    def __init__(
        self, *, check_requests: bool = True, region_name: str | None = None
    ) -> None:
        self.calls: list[Call] = []
        self.region_name = region_name
        self._check_requests = check_requests
        self._scripts: dict[str, _Script] = {}
        self._complaints: list[str] = []
        self._lock = Lock()

    def __repr__(self) -> str:
        names = ", ".join(sorted(self._scripts)) or "nothing"
        return f"<{type(self).__name__} that answers {names}; calls: {len(self.calls)}>"

    def on(
        self,
        request: RequestType[RequestT, Response],
        answer: (
            Response
            | Mapping[str, Any]
            | Failure
            | Callable[[RequestT], Response | Mapping[str, Any] | Failure]
        ),
    ) -> None:
        """Sets the answer to every request of a class. A function gets the request object.

        Raises:
            StubError: The service could not answer that.
        """
        self._set(operation_of(request), [answer], repeat=True, objects=True)

    def on_each(
        self,
        request: RequestType[RequestT, Response],
        answers: Iterable[
            Response
            | Mapping[str, Any]
            | Failure
            | Callable[[RequestT], Response | Mapping[str, Any] | Failure]
        ],
    ) -> None:
        """Sets the answers to requests of a class, one each, in this order.

        Raises:
            StubError: The service could not answer that.
        """
        self._set(operation_of(request), answers, repeat=False, objects=True)

    def respond(
        self,
        operation: Operation | str,
        answer: Answer | Callable[[Mapping[str, Any]], Answer],
    ) -> None:
        """Sets the answer to every call of an operation, named as by the API or as in Python.

        A function gets the request in wire form.

        Raises:
            StubError: There is no such operation, or the service could not answer that.
        """
        self._set(operation_named(operation), [answer], repeat=True)

    def respond_each(
        self,
        operation: Operation | str,
        answers: Iterable[Answer | Callable[[Mapping[str, Any]], Answer]],
    ) -> None:
        """Sets the answers to calls of an operation, one each, in this order.

        Raises:
            StubError: There is no such operation, or the service could not answer that.
        """
        self._set(operation_named(operation), answers, repeat=False)

    def _set(
        self,
        operation: Operation,
        answers: Iterable[Any],
        *,
        repeat: bool,
        objects: bool = False,
    ) -> None:
        checked = [
            answer if is_function(answer) else checked_answer(operation, answer)
            for answer in answers
        ]
        script = _Script(answers=checked, repeat=repeat, objects=objects)
        with self._lock:
            self._scripts[operation.name] = script

    def requests(self, request: type[AnyRequest]) -> list[AnyRequest]:
        """The requests of a class that arrived, oldest first."""
        return [
            call.request for call in self.calls if isinstance(call.request, request)
        ]

    def send(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        /,
        *,
        timeout: float | None = None,  # noqa: ARG002 - nothing here takes time
    ) -> Mapping[str, Any]:
        """Records the call and gives the answer that is set for it.

        Raises:
            StubError: No answer is set, or the request breaks its schema.
        """
        try:
            instance = read_request(operation, request, strict=self._check_requests)
            with self._lock:
                self.calls.append(Call(operation.name, instance))
                answer, objects = self._next(operation)
            if is_function(answer):
                argument = instance if objects else deepcopy(dict(request))
                answer = checked_answer(operation, result_of(answer, argument))
        except StubError as error:
            with self._lock:
                self._complaints.append(str(error))
            raise
        if isinstance(answer, Exception):
            raise fresh(answer)
        return cast("dict[str, Any]", deepcopy(answer))

    def _next(self, operation: Operation) -> tuple[Any, bool]:
        script = self._scripts.get(operation.name)
        if script is None:
            names = ", ".join(sorted(self._scripts)) or "no operation"
            raise StubError(
                f"{operation.name} was called, and no answer is set for it; set one with "
                f"stub.respond({operation.name!r}, …). Answers are set for: {names}"
            )
        index = 0 if script.repeat else script.used
        if index >= len(script.answers):
            raise StubError(
                f"calls of {operation.name}: {script.used + 1}, answers set for it: {len(script.answers)}; "
                "set one more, or one for every call with stub.respond(…)"
            )
        script.used += 1
        return script.answers[index], script.objects

    def assert_all_used(self) -> None:
        """Checks that every answer was asked for, and that no call was refused.

        The latter counts again because the code under test may have swallowed the first error.

        Raises:
            StubError: What is left over, and what was refused.
        """
        with self._lock:
            complaints = [*self._complaints]
            for name, script in sorted(self._scripts.items()):
                wanted = 1 if script.repeat else len(script.answers)
                if script.used == 0:
                    complaints.append(
                        f"{name} was never called, though an answer is set for it"
                    )
                elif script.used < wanted:
                    complaints.append(
                        f"calls of {name}: {script.used}, answers set for it: {wanted}"
                    )
        if complaints:
            raise StubError("\n".join(complaints))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if kind is None:
            self.assert_all_used()


class Stubbed(NamedTuple, Generic[ClientT]):
    """A client and the stub that answers it. At the end of a `with` block the stub checks that all was used."""

    client: ClientT
    stub: StubTransport

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stub.__exit__(kind, error, traceback)


@dataclass(slots=True, kw_only=True)
class _Script:
    """What an operation answers.

    Attributes:
        answers: Functions, exceptions, and responses in wire form.
        repeat: The one answer serves every call; otherwise each serves one.
        objects: Functions take request objects.
        used: Number of calls.
    """

    answers: list[Any] = field(repr=False)
    repeat: bool
    objects: bool
    used: int = 0
