"""The boto3-shaped face beside boto3 itself, and under code that others wrote for boto3."""

from __future__ import annotations

import locale
from typing import Any

import pytest
from botocore.exceptions import ClientError, ParamValidationError

from tests.e2e.faces import SETTINGS

PASSWORD = "Right-pass-1"


@pytest.fixture(scope="module")
def raw(idp: Any, moto_url: str) -> Any:
    transport = idp.BotocoreTransport(endpoint_url=moto_url, **SETTINGS)
    return idp.Client(transport).raw


@pytest.fixture(scope="module")
def boto(moto_url: str) -> Any:
    import boto3

    return boto3.client("cognito-idp", endpoint_url=moto_url, **SETTINGS)


@pytest.fixture(scope="module")
def app(raw: Any) -> dict[str, str]:
    """A user pool with an app client and a user."""
    pool = raw.create_user_pool(PoolName="shop")["UserPool"]["Id"]
    client = raw.create_user_pool_client(
        UserPoolId=pool,
        ClientName="till",
        ExplicitAuthFlows=["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    )
    raw.admin_create_user(
        UserPoolId=pool,
        Username="ann",
        UserAttributes=[{"Name": "email", "Value": "ann@example.com"}],
    )
    raw.admin_set_user_password(
        UserPoolId=pool, Username="ann", Password=PASSWORD, Permanent=True
    )
    return {"pool": pool, "client": client["UserPoolClient"]["ClientId"]}


def test_answers_are_those_of_boto3(raw: Any, boto: Any, app: dict[str, str]) -> None:
    for method, members in (
        ("list_users", {"UserPoolId": app["pool"]}),
        ("describe_user_pool", {"UserPoolId": app["pool"]}),
        ("list_user_pool_clients", {"UserPoolId": app["pool"]}),
        ("admin_get_user", {"UserPoolId": app["pool"], "Username": "ann"}),
    ):
        wanted = getattr(boto, method)(**members)
        found = getattr(raw, method)(**members)
        for answer in (wanted, found):
            assert answer["ResponseMetadata"].pop("HTTPHeaders")
            answer["ResponseMetadata"].pop("RequestId", None)
        assert found == wanted


def test_errors_are_those_of_botocore(raw: Any, boto: Any, app: dict[str, str]) -> None:
    for client in (raw, boto):
        with pytest.raises(client.exceptions.UserNotFoundException) as caught:
            client.admin_get_user(UserPoolId=app["pool"], Username="eve")
        assert isinstance(caught.value, ClientError)
        assert caught.value.operation_name == "AdminGetUser"
        with pytest.raises(ParamValidationError):
            client.admin_get_user(UserPoolId=app["pool"])


def test_it_says_the_same_of_itself(raw: Any, boto: Any, idp: Any) -> None:
    stub = idp.Client(idp.StubTransport(region_name="us-east-1")).raw
    methods = boto.meta.method_to_api_mapping
    for face in (raw, stub):
        assert face.meta.region_name == boto.meta.region_name
        assert face.meta.service_model.service_name == "cognito-idp"
        assert dict(face.meta.method_to_api_mapping) == dict(methods)
        assert face.waiter_names == boto.waiter_names == []
        for method in methods:
            assert face.can_paginate(method) == boto.can_paginate(method)
            assert callable(getattr(face, method))
        with pytest.raises(KeyError):
            face.can_paginate("dance")
        with pytest.raises(ValueError, match="aiter"):
            face.get_waiter("dance")
        assert face.exceptions.UserNotFoundException
        with pytest.raises(AttributeError):
            assert face.exceptions.DanceException
    with pytest.raises(ValueError, match="list_tags_for_resource gives no pages"):
        stub.get_paginator("list_tags_for_resource")
    # What is no part of this package is botocore's.
    assert raw.generate_presigned_url(
        "list_users", Params={"UserPoolId": "us-east-1_1"}
    )


def test_pycognito(raw: Any, app: dict[str, str], moto_url: str) -> None:
    """Pycognito asks a session for its client and does not know the difference."""
    from pycognito import Cognito

    class Session:
        def client(self, service: str, **_: Any) -> Any:
            assert service == "cognito-idp"
            return raw

    def cognito(**more: Any) -> Any:
        return Cognito(
            app["pool"],
            app["client"],
            session=Session(),
            # It checks tokens against the keys of whoever issued them.
            boto3_client_kwargs={"endpoint_url": moto_url},
            **more,
        )

    guest = cognito()
    guest.set_base_attributes(email="bob@example.com")
    assert guest.register("bob", PASSWORD)["UserSub"]
    guest.confirm_sign_up("123456", username="bob")
    with pytest.raises(raw.exceptions.UsernameExistsException):
        guest.register("bob", PASSWORD)
    names = {user.username for user in guest.get_users()}
    assert names == {"ann", "bob"}
    guest.admin_create_user("cid", temporary_password="First-pass-1")
    ann = cognito(username="ann")
    assert ann.admin_get_user().email == "ann@example.com"
    raw.create_group(UserPoolId=app["pool"], GroupName="staff")
    ann.admin_add_user_to_group("ann", "staff")
    assert ann.admin_list_groups_for_user("ann") == ["staff"]
    assert ann.get_group("staff").group_name == "staff"


def test_srp_of_pycognito(raw: Any, app: dict[str, str]) -> None:
    from pycognito.aws_srp import AWSSRP

    srp = AWSSRP(
        username="ann",
        password=PASSWORD,
        pool_id=app["pool"],
        client_id=app["client"],
        client=raw,
    )
    tokens = srp.authenticate_user()["AuthenticationResult"]
    assert tokens["AccessToken"]
    assert raw.get_user(AccessToken=tokens["AccessToken"])["Username"] == "ann"


def test_warrant_lite(
    raw: Any, app: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from warrant_lite import WarrantLite

    # It writes a date in English, which not every machine has a locale for.
    monkeypatch.setattr(locale, "setlocale", lambda *_: "C")
    warrant = WarrantLite(
        username="ann",
        password=PASSWORD,
        pool_id=app["pool"],
        client_id=app["client"],
        client=raw,
    )
    tokens = warrant.authenticate_user()["AuthenticationResult"]
    assert tokens["AccessToken"]


def test_third_party_code_over_the_stub(idp: Any) -> None:
    """No server and no botocore: the same library, answered from a script."""
    from pycognito.aws_srp import AWSSRP

    with idp.Client.stub() as (client, stub):
        stub.respond(
            "initiate_auth",
            {
                "ChallengeName": "PASSWORD_VERIFIER",
                "ChallengeParameters": {
                    "USER_ID_FOR_SRP": "ann",
                    "SRP_B": "1f" * 64,
                    "SALT": "a1b2",
                    "SECRET_BLOCK": "c2VjcmV0",
                },
            },
        )
        stub.respond(
            "respond_to_auth_challenge",
            {"AuthenticationResult": {"AccessToken": "a.b.c"}},
        )
        srp = AWSSRP(
            username="ann",
            password=PASSWORD,
            pool_id="us-east-1_example",
            client_id="example",
            client=client.raw,
        )
        tokens = srp.authenticate_user()["AuthenticationResult"]
        assert tokens == {"AccessToken": "a.b.c"}
        assert PASSWORD not in repr(stub.calls)
