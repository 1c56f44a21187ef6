"""StubTransport with a small API, and the boto3-shaped face over it."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pytest

from schemawright.runtime import _raw_forms, _redaction
from schemawright.runtime._errors import (
    ServiceError,
    TimeoutExpired,
    ValidationError,
    Violation,
)
from schemawright.runtime._http import forms
from schemawright.runtime._operations import Operation, Service
from schemawright.runtime._raw import RawClient
from schemawright.runtime._runtime import CODECS, UNSET, Codec, Request, Structure
from schemawright.runtime.errors import ERRORS
from schemawright.runtime.operations import OPERATIONS
from schemawright.runtime.testing import Call, StubError, StubTransport

SERVICE = Service("shop", "The shop")
SIGN_UP = Operation(
    SERVICE,
    "SignUp",
    "sign_up",
    "SignUpRequest",
    "SignUpResponse",
    False,
    ("UsernameExistsException",),
)
SIGN_OUT = Operation(SERVICE, "SignOut", "sign_out", "SignOutRequest", None, True, ())
PING = Operation(SERVICE, "Ping", "ping", None, None, False, ())


@dataclass(kw_only=True, slots=True)
class SignUpRequest(Request["SignUpResponse"]):
    operation = SIGN_UP

    username: str
    password: str = field(repr=False)


@dataclass(kw_only=True, slots=True)
class SignUpResponse(Structure):
    user_sub: str


@dataclass(kw_only=True, slots=True)
class SignOutRequest(Request[None]):
    operation = SIGN_OUT

    token: str = field(repr=False)


class UsernameExistsException(ServiceError):
    code = "UsernameExistsException"


class NotFoundException(ServiceError):
    code = "NotFoundException"


def codec(cls: type[Structure], names: dict[str, str]) -> Codec:
    """A codec of strings, all of them required."""

    def decode(data: Any) -> Structure:
        errors = [
            Violation(name, f"/{wire}", "type", "is no string")
            for wire, name in names.items()
            if not isinstance(data.get(wire), str)
        ]
        errors += [
            Violation("", f"/{wire}", "additionalProperties", f"{wire} is unknown")
            for wire in data.keys() - names.keys()
        ]
        if errors:
            raise ValidationError(cls.__name__, errors)
        return cls(**{name: data[wire] for wire, name in names.items()})

    def encode(self: Structure) -> dict[str, Any]:
        values = {wire: getattr(self, name) for wire, name in names.items()}
        return {wire: value for wire, value in values.items() if value is not UNSET}

    return Codec(decode, decode, encode, cls.__name__, names)


def structure(**members: dict[str, object]) -> dict[str, object]:
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


SCHEMAS = {
    "$defs": {
        "SignUpRequest": structure(
            Username={"type": "string"},
            Password={"type": "string", "format": "password"},
        ),
        "SignUpResponse": structure(UserSub={"type": "string"}),
        "SignOutRequest": structure(Token={"type": "string", "format": "password"}),
    }
}


@pytest.fixture(autouse=True)
def api(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (_raw_forms, _redaction, forms):
        monkeypatch.setattr(module, "bundle", lambda: SCHEMAS)
    forms._affected.cache_clear()
    for operation in (SIGN_UP, SIGN_OUT, PING):
        monkeypatch.setitem(OPERATIONS, operation.name, operation)
    for error in (UsernameExistsException, NotFoundException):
        monkeypatch.setitem(ERRORS, error.code, error)
    names = {"Username": "username", "Password": "password"}
    monkeypatch.setitem(CODECS, SignUpRequest, codec(SignUpRequest, names))
    names = {"UserSub": "user_sub"}
    monkeypatch.setitem(CODECS, SignUpResponse, codec(SignUpResponse, names))
    names = {"Token": "token"}
    monkeypatch.setitem(CODECS, SignOutRequest, codec(SignOutRequest, names))


ANN = {"Username": "ann", "Password": "s3cret"}


def test_answers_a_response_object() -> None:
    with StubTransport() as stub:
        stub.on(SignUpRequest, SignUpResponse(user_sub="1"))
        assert stub.send(SIGN_UP, ANN) == {"UserSub": "1"}
        assert stub.send(SIGN_UP, ANN, timeout=1.0) == {"UserSub": "1"}


@pytest.mark.parametrize("name", ["SignUp", "sign_up", SIGN_UP])
def test_answers_a_wire_form_by_operation(name: str | Operation) -> None:
    stub = StubTransport()
    stub.respond(name, {"UserSub": "1", "ResponseMetadata": {"RequestId": "r"}})
    answer = stub.send(SIGN_UP, ANN)
    assert answer == {"UserSub": "1", "ResponseMetadata": {"RequestId": "r"}}


def test_code_under_test_cannot_change_the_answer() -> None:
    stub = StubTransport()
    stub.respond("SignUp", {"UserSub": "1"})
    first = stub.send(SIGN_UP, ANN)
    assert isinstance(first, dict)
    first.clear()
    assert stub.send(SIGN_UP, ANN) == {"UserSub": "1"}


def test_functions_get_the_request() -> None:
    stub = StubTransport()
    stub.on(SignUpRequest, lambda request: SignUpResponse(user_sub=request.username))
    assert stub.send(SIGN_UP, ANN) == {"UserSub": "ann"}
    stub.respond("SignUp", lambda request: {"UserSub": request["Username"]})
    assert stub.send(SIGN_UP, ANN) == {"UserSub": "ann"}
    stub.on(SignUpRequest, lambda _: UsernameExistsException)
    with pytest.raises(UsernameExistsException):
        stub.send(SIGN_UP, ANN)


def test_functions_are_not_awaited() -> None:
    async def answer(_: object) -> SignUpResponse:
        return SignUpResponse(user_sub="1")

    with pytest.raises(StubError, match=r"^a stub calls plain functions; write def"):
        StubTransport().respond("SignUp", answer)  # type: ignore[arg-type]


def test_sequence() -> None:
    stub = StubTransport()
    stub.on_each(
        SignUpRequest,
        [SignUpResponse(user_sub="1"), UsernameExistsException, {"UserSub": "3"}],
    )
    assert stub.send(SIGN_UP, ANN) == {"UserSub": "1"}
    with pytest.raises(StubError, match=r"^calls of SignUp: 1, answers set for it: 3$"):
        stub.assert_all_used()
    with pytest.raises(UsernameExistsException):
        stub.send(SIGN_UP, ANN)
    assert stub.send(SIGN_UP, ANN) == {"UserSub": "3"}
    stub.assert_all_used()
    with pytest.raises(
        StubError, match="calls of SignUp: 4, answers set for it: 3; set"
    ):
        stub.send(SIGN_UP, ANN)


def test_operations_without_answer_or_request() -> None:
    stub = StubTransport()
    stub.on(SignOutRequest, None)
    stub.respond("ping", None)
    assert stub.send(SIGN_OUT, {"Token": "t"}) == {}
    assert stub.send(PING, {}) == {}
    assert stub.calls == [
        Call("SignOut", SignOutRequest(token="t")),
        Call("Ping", {}),
    ]
    with pytest.raises(StubError, match="SignOut answers nothing; this answer has mem"):
        stub.respond("SignOut", {"UserSub": "1"})


def test_errors_are_as_the_service_raises_them() -> None:
    stub = StubTransport()
    error = UsernameExistsException("taken", request_id="r", http_status=400)
    stub.respond("SignUp", error)
    caught: list[ServiceError] = []
    for _ in range(2):
        with pytest.raises(UsernameExistsException) as info:
            stub.send(SIGN_UP, ANN)
        caught.append(info.value)
    assert caught[0] is not caught[1]
    assert str(caught[0]) == "UsernameExistsException in SignUp: taken"
    assert caught[0].response["Error"] == {
        "Code": "UsernameExistsException",
        "Message": "taken",
    }
    assert caught[0].response["ResponseMetadata"]["RequestId"] == "r"
    stub.respond("SignUp", TimeoutExpired)
    with pytest.raises(TimeoutExpired, match="set by a test"):
        stub.send(SIGN_UP, ANN)


def test_error_that_the_operation_does_not_document() -> None:
    stub = StubTransport()
    with pytest.raises(StubError, match="SignUp documents no NotFoundException; for"):
        stub.respond("SignUp", NotFoundException)
    stub.respond("SignUp", ServiceError("no", code="NotFoundException"))
    with pytest.raises(ServiceError) as caught:
        stub.send(SIGN_UP, ANN)
    assert caught.value.code == "NotFoundException"


def test_errors_that_functions_raise_are_checked_too() -> None:
    def refuse(_: object) -> SignUpResponse:
        raise failure

    stub = StubTransport()
    stub.on(SignUpRequest, refuse)
    failure: Exception = UsernameExistsException("taken")
    with pytest.raises(UsernameExistsException) as caught:
        stub.send(SIGN_UP, ANN)
    assert caught.value.operation == "SignUp"
    failure = NotFoundException("no")
    with pytest.raises(StubError, match="SignUp documents no NotFoundException; for"):
        stub.send(SIGN_UP, ANN)
    failure = LookupError("of the test")
    with pytest.raises(LookupError, match="of the test"):
        stub.send(SIGN_UP, ANN)


def test_a_class_of_errors_that_needs_more_than_a_text() -> None:
    text = "^ValidationError is not made of a text alone; give an instance$"
    with pytest.raises(StubError, match=text):
        StubTransport().on(SignUpRequest, ValidationError)


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (
            {"UserSubb": "s3cret"},
            "SignUp cannot answer that. SignUpResponse: 2 problems",
        ),
        (
            SignUpResponse(user_sub=1),  # type: ignore[arg-type]
            "SignUp cannot answer that. SignUpResponse: 1 problem",
        ),
        (
            SignUpRequest(username="ann", password="s3cret"),
            "SignUp cannot answer with an object of type SignUpRequest; give an instance of SignUpResponse",
        ),
        (
            SignUpResponse,
            "SignUp cannot answer with the class SignUpResponse; give an instance of SignUpResponse",
        ),
        (
            None,
            "SignUp cannot answer with an object of type NoneType; give an instance of SignUpResponse",
        ),
    ],
)
def test_answer_that_the_service_could_not_give(answer: Any, text: str) -> None:
    stub = StubTransport()
    with pytest.raises(StubError) as caught:
        stub.respond("SignUp", answer)
    assert str(caught.value).startswith(text)
    assert "s3cret" not in str(caught.value)
    stub.respond("SignUp", lambda _: answer)
    with pytest.raises(StubError) as caught:
        stub.send(SIGN_UP, ANN)
    assert str(caught.value).startswith(text)


def test_unknown_operation() -> None:
    stub = StubTransport()
    with pytest.raises(StubError) as caught:
        stub.respond("SignUpp", {})
    text = "there is no operation 'SignUpp'; did you mean SignUp?"
    assert str(caught.value) == text
    with pytest.raises(StubError, match="the class SignUpResponse is no class of req"):
        stub.on(SignUpResponse, None)  # type: ignore[arg-type]
    with pytest.raises(StubError) as caught:
        stub.respond(SignUpRequest, {})  # type: ignore[arg-type]
    assert str(caught.value) == (
        "the class SignUpRequest is no name of an operation; for a class of requests there is on(…)"
    )


def test_unexpected_call() -> None:
    stub = StubTransport()
    stub.respond("Ping", None)
    with pytest.raises(StubError) as caught:
        stub.send(SIGN_UP, ANN)
    assert str(caught.value) == (
        "SignUp was called, and no answer is set for it; set one with stub.respond('SignUp', …). "
        "Answers are set for: Ping"
    )


def test_wrong_request() -> None:
    stub = StubTransport()
    stub.respond("SignUp", {"UserSub": "1"})
    with pytest.raises(StubError) as caught:
        stub.send(SIGN_UP, {"Username": "ann", "Password": ["s3cret"]})
    assert str(caught.value) == (
        "SignUp got a wrong request. SignUpRequest: 1 problem\n  password: is no string"
    )
    assert stub.calls == []


def test_end_of_the_block_checks() -> None:
    with (
        pytest.raises(StubError, match=r"^SignUp was never called, though an answer"),
        StubTransport() as stub,
    ):
        stub.respond("SignUp", {"UserSub": "1"})


def test_end_of_the_block_tells_of_swallowed_errors() -> None:
    def under_test(stub: StubTransport) -> None:
        with suppress(AssertionError):
            stub.send(SIGN_UP, ANN)

    with (
        pytest.raises(StubError, match=r"^SignUp was called, and no answer is set"),
        StubTransport() as stub,
    ):
        under_test(stub)


def test_end_of_the_block_hides_no_other_error() -> None:
    stub = StubTransport()
    stub.respond("SignUp", {"UserSub": "1"})
    with pytest.raises(KeyError), stub:
        raise KeyError


def test_recorded_calls_show_no_secrets() -> None:
    stub = StubTransport()
    stub.respond("SignUp", {"UserSub": "1"})
    stub.send(SIGN_UP, ANN)
    assert repr(stub.calls) == (
        "[Call(operation='SignUp', request=SignUpRequest(username='ann'))]"
    )
    [request] = stub.requests(SignUpRequest)
    assert request.password == "s3cret"
    assert stub.requests(SignOutRequest) == []
    assert repr(stub) == "<StubTransport that answers SignUp; calls: 1>"


def test_threads_share_a_stub() -> None:
    stub = StubTransport()
    stub.on_each(SignUpRequest, [SignUpResponse(user_sub=str(n)) for n in range(400)])
    subs: list[str] = []

    def call() -> None:
        subs.extend(stub.send(SIGN_UP, ANN)["UserSub"] for _ in range(50))

    threads = [threading.Thread(target=call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(subs, key=int) == [str(n) for n in range(400)]
    assert len(stub.calls) == 400
    stub.assert_all_used()


def test_functions_may_call_the_stub() -> None:
    stub = StubTransport()
    stub.on(SignOutRequest, None)

    def answer(_: SignUpRequest) -> SignUpResponse:
        stub.send(SIGN_OUT, {"Token": "t"})
        return SignUpResponse(user_sub="1")

    stub.on(SignUpRequest, answer)
    assert stub.send(SIGN_UP, ANN) == {"UserSub": "1"}


@pytest.fixture
def raw() -> RawClient:
    stub = StubTransport()
    stub.on(
        SignUpRequest,
        lambda request: (
            UsernameExistsException("taken")
            if request.username == "eve"
            else SignUpResponse(user_sub="1")
        ),
    )
    return RawClient(stub)


def test_raw_face(raw: RawClient) -> None:
    answer = raw._call(SIGN_UP, ANN)
    assert answer["UserSub"] == "1"
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    with pytest.raises(raw.exceptions.UsernameExistsException) as caught:
        raw._call(SIGN_UP, {**ANN, "Username": "eve"})
    assert caught.value.response["Error"]["Code"] == "UsernameExistsException"
    with pytest.raises(raw.exceptions.ClientError):
        raw._call(SIGN_UP, {**ANN, "Username": "eve"})


def test_raw_face_tells_of_itself(raw: RawClient) -> None:
    assert raw.meta.region_name is None
    assert raw.meta.method_to_api_mapping["sign_up"] == "SignUp"
    assert "SignUp" in raw.meta.service_model.operation_names
    assert "UsernameExistsException" in dir(raw.exceptions)
    assert raw.exceptions.from_code("Unknown") is ServiceError
    near = "has no error UsernameExistException; did you mean UsernameExistsException"
    with pytest.raises(AttributeError, match=near):
        assert raw.exceptions.UsernameExistException
    with pytest.raises(
        AttributeError, match=r"has no 'get_waitr'; did you mean get_waiter, "
    ):
        raw.get_waitr  # type: ignore[attr-defined]  # noqa: B018
    for name in ("generate_presigned_url", "__enter__"):
        with pytest.raises(AttributeError, match=f"^RawClient has no '{name}'$"):
            getattr(raw, name)


def test_handlers_are_typed() -> None:
    """Read by the type checkers: each of these is accepted, with no `Any` in between."""
    stub = StubTransport()

    def answer(request: SignUpRequest) -> SignUpResponse:
        return SignUpResponse(user_sub=request.username)

    stub.on(SignUpRequest, answer)
    stub.on(SignUpRequest, {"UserSub": "1"})
    stub.on_each(SignUpRequest, [answer, UsernameExistsException("taken")])
    stub.on(SignOutRequest, None)
