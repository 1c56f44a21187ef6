"""What clients do around a call: settings, leniency, errors, and the stub's shortcut."""

from __future__ import annotations

import copy
import io
import pickle
import threading
from typing import Any

import boto3
import pytest

from tests.packages import committed, submodule

USER = {"Username": "ann", "Enabled": True}


@pytest.fixture(scope="module")
def idp() -> Any:
    return committed("cognito_idp")


class Canned:
    """A transport that answers one thing."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.timeouts: list[float | None] = []
        self.requests: list[Any] = []

    def send(
        self, operation: Any, request: Any, /, *, timeout: float | None = None
    ) -> Any:
        self.timeouts.append(timeout)
        self.requests.append(request)
        return self.answer


def test_validation_can_be_switched_off(idp: Any) -> None:
    canned = Canned({})
    with pytest.raises(idp.ValidationError):
        idp.Client(canned).list_users(user_pool_id="")
    assert canned.requests == []
    idp.Client(canned, validate=False).list_users(user_pool_id="")
    assert canned.requests == [{"UserPoolId": ""}]


def test_a_file_is_not_its_bytes(idp: Any) -> None:
    client = idp.Client(Canned({}))
    with pytest.raises(idp.ValidationError) as caught:
        client.set_ui_customization(
            user_pool_id="us-east-1_1", image_file=io.BytesIO(b"logo")
        )
    assert list(map(str, caught.value.errors)) == [
        "image_file: is of type BytesIO; give its bytes: what read() returns"
    ]


def test_timeouts(idp: Any) -> None:
    canned = Canned({})
    client = idp.Client(canned, timeout=9.0)
    client.list_users(user_pool_id="us-east-1_1")
    request = idp.ListUsersRequest(user_pool_id="us-east-1_1")
    client.send(request, timeout=2.0)
    client.with_options(timeout=None).send(request)
    list(client.list_users_pages(user_pool_id="us-east-1_1"))
    client.raw.list_users(UserPoolId="us-east-1_1")
    assert canned.timeouts == [9.0, 2.0, None, 9.0, 9.0]


@pytest.mark.parametrize("timeout", [0, -1.0, 1e10, float("inf"), float("nan")])
def test_timeouts_are_positive(idp: Any, timeout: float) -> None:
    client = idp.Client(Canned({}))
    text = "^timeout must be a positive number of seconds, and not endless$"
    with pytest.raises(ValueError, match=text):
        idp.AsyncClient(Canned({}), timeout=timeout)
    with pytest.raises(ValueError, match=text):
        client.with_options(timeout=timeout)
    request = idp.ListUsersRequest(user_pool_id="us-east-1_1")
    with pytest.raises(ValueError, match=text):
        client.send(request, timeout=timeout)


def test_options_are_a_copy(idp: Any) -> None:
    client = idp.Client(Canned({}), timeout=9.0)
    other = client.with_options(validate=False)
    assert type(other) is type(client)
    assert (client._settings.validate, client._settings.timeout) == (True, 9.0)
    assert (other._settings.validate, other._settings.timeout) == (False, 9.0)


def test_a_transport_knows_its_region(idp: Any) -> None:
    with pytest.raises(TypeError, match="leave out region_name"):
        idp.Client(Canned({}), region_name="us-east-1")


def test_a_region_is_no_transport(idp: Any) -> None:
    for kind in (idp.Client, idp.AsyncClient):
        with pytest.raises(TypeError, match="a region is given as region_name"):
            kind("eu-west-1")


def test_what_is_no_transport(idp: Any) -> None:
    client = idp.Client(Canned({}))
    theirs = boto3.client("cognito-idp", region_name="eu-west-1")
    for kind in (idp.Client, idp.AsyncClient):
        for wrong in (theirs, client, idp.Client.stub()):
            with pytest.raises(TypeError) as raised:
                kind(wrong)
            assert str(raised.value) == (
                f"an object of type {type(wrong).__name__} is no transport; a client of boto3 becomes one by "
                "BotocoreTransport(client)"
            )
        with pytest.raises(TypeError) as raised:
            kind(idp.StubTransport)
        assert str(raised.value) == (
            "StubTransport is a class; make a transport of it: StubTransport(…)"
        )
    idp.Client(idp.BotocoreTransport(theirs))
    for wrong in (boto3.Session(), client, client.raw, "eu-west-1"):
        with pytest.raises(TypeError) as raised:
            idp.BotocoreTransport(wrong)
        assert str(raised.value) == (
            f"an object of type {type(wrong).__name__} is no client of boto3; a session is given as session, "
            "a region as region_name"
        )


def test_an_async_transport_is_for_async_clients(idp: Any) -> None:
    transport = idp.HttpxTransport("http://127.0.0.1:1")
    with pytest.raises(TypeError, match=r"HttpxTransport is for async code; give it"):
        idp.Client(transport)
    assert repr(idp.AsyncClient(transport)).startswith("AsyncCognitoIdpClient(Httpx")


@pytest.mark.parametrize(
    "news",
    [
        {"Users": [{**USER, "Shoe": 44}]},
        {"Users": [USER], "Total": 1},
        {"Users": [{**USER, "UserStatus": "ASLEEP"}]},
        {"Users": [{**USER, "Username": "x" * 999}]},
        {"Users": [{**USER, "Attributes": [{"Value": "no name"}]}]},
        {"Users": [{**USER, "Attributes": None}]},
    ],
)
def test_news_pass_unless_answers_are_strict(idp: Any, news: Any) -> None:
    answer = {**news, "ResponseMetadata": {"RequestId": "7"}}
    client = idp.Client(Canned(answer))
    (user,) = client.list_users(user_pool_id="us-east-1_1").users
    assert user.enabled
    strict = client.with_options(strict_answers=True)
    with pytest.raises(idp.MalformedAnswer, match="does not fit its schema"):
        strict.list_users(user_pool_id="us-east-1_1")
    canned = Canned({"Users": [USER], "ResponseMetadata": {"RequestId": "7"}})
    assert (
        idp.Client(canned, strict_answers=True)
        .list_users(user_pool_id="us-east-1_1")
        .users
    )


def test_a_required_member_may_be_missing(idp: Any) -> None:
    answer = {"Users": [{**USER, "Attributes": [{"Value": "no name"}]}]}
    (user,) = idp.Client(Canned(answer)).list_users(user_pool_id="us-east-1_1").users
    assert user.attributes[0].name is None
    client = idp.Client(Canned({"ResponseMetadata": {}}))
    assert (
        client.admin_get_user(user_pool_id="us-east-1_1", username="x").username is None
    )
    assert client.get_device(device_key="us-east-1_1-1").device is None


@pytest.mark.parametrize(
    "answer", [{"Users": 1}, {"Users": [{"Enabled": "yes"}]}, {"PaginationToken": 7}]
)
def test_a_wrong_type_does_not_pass(idp: Any, answer: Any) -> None:
    with pytest.raises(idp.MalformedAnswer) as caught:
        idp.Client(Canned(answer)).list_users(user_pool_id="us-east-1_1")
    assert "is unknown" not in str(caught.value)


def test_errors_know_themselves(idp: Any) -> None:
    error = idp.UserNotFoundException("nobody", operation="AdminGetUser")
    assert isinstance(error, idp.ServiceError)
    assert (error.code, error.retryable, error.http_status) == (
        "UserNotFoundException",
        False,
        None,
    )
    assert error.operation_name == "AdminGetUser"
    assert error.response == {
        "Error": {"Code": "UserNotFoundException", "Message": "nobody"},
        "ResponseMetadata": {
            "RequestId": "",
            "HTTPStatusCode": 400,
            "HTTPHeaders": {},
            "RetryAttempts": 0,
        },
    }
    # What service.json says of the mistakes of the service itself.
    broken = idp.InternalErrorException("oops")
    assert (broken.http_status, broken.retryable) == (500, True)
    assert broken.response["ResponseMetadata"]["HTTPStatusCode"] == 500
    # Throttling is known by its code.
    assert idp.TooManyRequestsException().retryable
    assert not idp.LimitExceededException().retryable
    assert str(error) == "UserNotFoundException in AdminGetUser: nobody"
    # Not every service has something to say.
    silent = idp.ServiceError(operation="AdminGetUser", code="400")
    assert str(silent) == "400 in AdminGetUser"
    given = idp.ServiceError("x", code="New", http_status=418, response={"Error": {}})
    assert (given.http_status, given.response) == (418, {"Error": {}})
    for one in (error, broken, given):
        twin = pickle.loads(pickle.dumps(one))
        assert (twin.code, twin.response, str(twin)) == (
            one.code,
            one.response,
            str(one),
        )
        assert copy.copy(one).response == one.response


def test_every_error_has_its_class(idp: Any) -> None:
    operations = submodule(idp, "operations").OPERATIONS
    errors = submodule(idp, "errors").ERRORS
    for operation in operations.values():
        for code in operation.errors:
            assert errors[code].code == code
        doc = getattr(idp.Client, operation.method).__doc__
        assert all(errors[code].__name__ in doc for code in operation.errors)


def test_the_stub_in_one_line(idp: Any) -> None:
    with idp.Client.stub() as (client, stub):
        stub.on(idp.ListUsersRequest, idp.ListUsersResponse(users=[]))
        assert client.list_users(user_pool_id="us-east-1_1").users == []
    stubbed = idp.Client.stub()
    stubbed.stub.respond("ListUsers", {})
    with pytest.raises(idp.StubError, match="never called"), stubbed:
        pass
    with pytest.raises(ZeroDivisionError), stubbed:
        raise ZeroDivisionError


def test_requests_that_the_schema_does_not_know(idp: Any) -> None:
    canned = {"UserPoolId": "?", "Filter": "x" * 999}
    stub = idp.StubTransport(check_requests=False)
    stub.respond("ListUsers", {"Users": []})
    raw = idp.Client(stub).raw
    assert raw.list_users(**canned)["Users"] == []
    assert stub.calls[0].request == canned
    stub.respond("InitiateAuth", {})
    raw.initiate_auth(AuthFlow="NEW", ClientId="x", AuthParameters={"P": "s3cret"})
    assert "s3cret" not in repr(stub.calls)
    assert "NEW" in repr(stub.calls)
    with pytest.raises(idp.StubError, match="wrong request"):
        idp.Client(idp.StubTransport()).raw.list_users(**canned)


def test_pages_of_a_stub(idp: Any) -> None:
    with idp.Client.stub() as (client, stub):
        stub.respond_each(
            "ListUsers",
            [{"Users": [USER], "PaginationToken": "a"}, {"Users": [USER, USER]}],
        )
        paginator = client.raw.get_paginator("list_users")
        full = paginator.paginate(UserPoolId="us-east-1_1").build_full_result()
        assert full == {"Users": [USER] * 3}
        tokens = [one.pagination_token for one in stub.requests(idp.ListUsersRequest)]
        assert tokens == [None, "a"]


def test_a_repeated_token(idp: Any) -> None:
    with idp.Client.stub() as (client, stub):
        stub.respond("ListUsers", {"Users": [USER], "PaginationToken": "s3cret"})
        found = client.list_users_items(user_pool_id="us-east-1_1")
        assert next(found).username == "ann"
        with pytest.raises(
            idp.MalformedAnswer, match="PaginationToken twice"
        ) as caught:
            list(found)
    assert "s3cret" not in str(caught.value)
    assert len(stub.calls) == 2


def test_threads_share_a_client(idp: Any) -> None:
    def answer(request: Any) -> Any:
        return {"Username": request.username}

    stub = idp.StubTransport()
    stub.on(idp.AdminGetUserRequest, answer)
    client = idp.Client(stub)
    wrong: list[str] = []

    def ask(name: str) -> None:
        for _ in range(5):
            found = client.admin_get_user(user_pool_id="us-east-1_1", username=name)
            if found.username != name:
                wrong.append(name)

    threads = [threading.Thread(target=ask, args=[f"u{n}"]) for n in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(stub.calls) == 250
