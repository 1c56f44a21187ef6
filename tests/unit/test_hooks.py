"""Hooks, and what they may see."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.packages import committed, submodule

SECRET = "Correct-horse-1"
TOKEN = "eyJraWQi.eyJzdWIi.c2ln"
SIGN_IN = {
    "auth_flow": "USER_PASSWORD_AUTH",
    "client_id": "1example23456789",
    "auth_parameters": {"USERNAME": "ann", "PASSWORD": SECRET},
}
ANSWER = {"AuthenticationResult": {"AccessToken": TOKEN, "ExpiresIn": 3600}}


@pytest.fixture(scope="module")
def idp() -> Any:
    return committed("cognito_idp")


@pytest.fixture
def seen() -> list[Any]:
    return []


@pytest.fixture
def stubbed(idp: Any, seen: list[Any]) -> Iterator[Any]:
    class Watcher(idp.Hook):  # type: ignore[misc]
        def __init__(self, name: str) -> None:
            self.name = name

        def before(self, call: Any, /) -> None:
            seen.append((self.name, "before", call))
            call.notes[self.name] = len(seen)

        def after(self, call: Any, /) -> None:
            seen.append((self.name, "after", call))

    with idp.Client.stub(hooks=[Watcher("a"), Watcher("b")]) as (client, stub):
        yield client, stub


def test_order_and_contents(stubbed: Any, seen: list[Any]) -> None:
    client, stub = stubbed
    stub.respond("InitiateAuth", ANSWER)
    client.initiate_auth(**SIGN_IN)
    assert [(name, when) for name, when, _ in seen] == [
        ("a", "before"),
        ("b", "before"),
        ("b", "after"),
        ("a", "after"),
    ]
    call = seen[0][2]
    assert (call.service, call.operation) == ("cognito-idp", "InitiateAuth")
    assert call.notes == {"a": 1, "b": 2}
    assert call.error is None
    assert call.seconds >= 0
    assert call.request == {
        "AuthFlow": "USER_PASSWORD_AUTH",
        "AuthParameters": "<hidden>",
        "ClientId": "<hidden>",
    }
    assert call.answer == {
        "AuthenticationResult": {"AccessToken": "<hidden>", "ExpiresIn": 3600}
    }
    assert call.unredacted_request["AuthParameters"]["PASSWORD"] == SECRET
    assert call.unredacted_answer["AuthenticationResult"]["AccessToken"] == TOKEN


def test_nothing_secret_is_shown(stubbed: Any, seen: list[Any]) -> None:
    client, stub = stubbed
    stub.respond("InitiateAuth", ANSWER)
    client.initiate_auth(**SIGN_IN)
    client.raw.initiate_auth(
        AuthFlow="USER_PASSWORD_AUTH",
        ClientId="1example23456789",
        AuthParameters={"PASSWORD": SECRET},
    )
    assert len(seen) == 8
    for _, _, call in seen:
        assert SECRET not in repr(call)
        assert TOKEN not in repr(call)


def test_errors_are_seen(idp: Any, stubbed: Any, seen: list[Any]) -> None:
    client, stub = stubbed
    stub.respond("InitiateAuth", idp.NotAuthorizedException("no"))
    with pytest.raises(idp.NotAuthorizedException):
        client.initiate_auth(**SIGN_IN)
    call = seen[-1][2]
    assert isinstance(call.error, idp.NotAuthorizedException)
    assert call.answer is None
    assert "error=NotAuthorizedException" in repr(call)


def test_what_is_not_sent_is_not_seen(idp: Any, seen: list[Any], stubbed: Any) -> None:
    client, _ = stubbed
    with pytest.raises(idp.ValidationError):
        client.list_users(user_pool_id="")
    assert seen == []


def test_a_hook_may_forbid(idp: Any) -> None:
    class Wall(idp.Hook):  # type: ignore[misc]
        def before(self, call: Any, /) -> None:
            raise PermissionError(call.operation)

    with idp.Client.stub(hooks=[Wall()]) as (client, stub):
        with pytest.raises(PermissionError, match="ListUsers"):
            client.list_users(user_pool_id="us-east-1_1")
        assert stub.calls == []


def test_a_hook_that_fails_keeps_no_other_from_its_end(
    idp: Any, stubbed: Any, seen: list[Any]
) -> None:
    class Broken(idp.Hook):  # type: ignore[misc]
        def after(self, call: Any, /) -> None:
            raise LookupError(call.operation)

    client, stub = stubbed
    stub.respond("ListUsers", {})
    hooks = [*client._settings.hooks, Broken(), Broken()]
    with pytest.raises(LookupError, match="ListUsers"):
        client.with_options(hooks=hooks).list_users(user_pool_id="us-east-1_1")
    assert [(name, when) for name, when, _ in seen[2:]] == [
        ("b", "after"),
        ("a", "after"),
    ]


def test_each_page_is_a_call(stubbed: Any, seen: list[Any]) -> None:
    client, stub = stubbed
    stub.respond_each("ListUsers", [{"Users": [], "PaginationToken": "a"}, {}])
    assert len(list(client.list_users_pages(user_pool_id="us-east-1_1"))) == 2
    assert len(seen) == 8


@pytest.mark.parametrize(
    ("schema", "value", "shown"),
    [
        ({"type": "string"}, "x", "x"),
        ({"type": "string", "format": "password"}, "x", "<hidden>"),
        ({"$ref": "#/$defs/Secret", "description": "…"}, {"a": 1}, "<hidden>"),
        ({"$ref": "#/$defs/Open", "writeOnly": True}, {"a": 1}, "<hidden>"),
        ({"$ref": "#/$defs/Open"}, {"a": 1, "b": 2}, {"a": 1, "b": "<hidden>"}),
        ({"anyOf": [{"$ref": "#/$defs/Open"}, {"type": "null"}]}, None, None),
        (
            {"anyOf": [{"$ref": "#/$defs/Open"}, {"type": "null"}]},
            {"a": 1},
            {"a": 1},
        ),
        ({"oneOf": [{"$ref": "#/$defs/Secret"}, {"type": "string"}]}, "x", "<hidden>"),
        ({"oneOf": [{"$ref": "#/$defs/Open"}, {"type": "string"}]}, "x", "x"),
        ({"type": "array", "items": {"$ref": "#/$defs/Secret"}}, [1], ["<hidden>"]),
        ({"additionalProperties": {"format": "password"}}, {"a": 1}, {"a": "<hidden>"}),
        ({"additionalProperties": True}, {"a": 1}, {"a": 1}),
        ({"prefixItems": [{"$ref": "#/$defs/Secret"}]}, [1], "<hidden>"),
        ({"$ref": "#/$defs/Loop"}, {"next": {"a": 1}}, {"next": {"a": "<hidden>"}}),
        ({"oneOf": [{"$ref": "#/$defs/Loop"}, {"type": "string"}]}, "x", "x"),
    ],
)
def test_redaction(
    idp: Any, monkeypatch: pytest.MonkeyPatch, schema: Any, value: Any, shown: Any
) -> None:
    redaction = submodule(idp, "_redaction")
    bundle = {
        "$defs": {
            "Whole": {"type": "object", "properties": {"value": schema}},
            "Secret": {"type": "object", "x-sensitive": True},
            "Open": {"type": "object", "properties": {"a": {"type": "integer"}}},
            "Loop": {
                "type": "object",
                "properties": {"next": {"$ref": "#/$defs/Loop"}},
            },
        }
    }
    monkeypatch.setattr(redaction, "bundle", lambda: bundle)
    assert redaction.redacted("Whole", {"value": value}) == {"value": shown}
    assert redaction.redacted(None, {"value": value}) == {"value": "<hidden>"}
