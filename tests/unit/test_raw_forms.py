"""The checks and forms of the boto3-shaped face beside botocore's own."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.packages import committed, submodule

USER = {"UserPoolId": "us-east-1_1", "Username": "ann"}


@pytest.fixture(scope="module")
def idp() -> Any:
    return committed("cognito_idp")


@cache
def model(service: str = "cognito-idp") -> Any:
    import botocore.session

    return botocore.session.get_session().get_service_model(service)


def botocores(operation: str, params: Any) -> set[str]:
    """What botocore's validator finds wrong, each finding by its kind and the name of the member."""
    from botocore.validate import ParamValidator

    shape = model().operation_model(operation).input_shape
    report = ParamValidator().validate(params, shape)
    kinds = {
        "missing required field": "required",
        "unknown field": "additionalProperties",
        "invalid type": "type",
        "invalid length": "least",
        "invalid range": "least",
    }
    return {kinds[kind] for kind, _, _ in report._errors}


def ours(idp: Any, operation: str, params: Any) -> set[str]:
    forms = submodule(idp, "_raw_forms")
    parameters = forms.Parameters()
    parameters.read(submodule(idp, "operations").OPERATIONS[operation].input, params)
    least = {"minLength", "minItems", "minimum"}
    return {"least" if one.rule in least else one.rule for one in parameters.violations}


@pytest.mark.parametrize(
    ("operation", "params", "wrong"),
    [
        ("ListUsers", {"UserPoolId": "us-east-1_1"}, set()),
        ("ListUsers", {}, {"required"}),
        ("ListUsers", {"UserPoolId": ""}, {"least"}),
        # Neither patterns nor upper limits nor enums are botocore's business.
        ("ListUsers", {"UserPoolId": "?" * 99, "Limit": 99}, set()),
        ("ListUsers", {"UserPoolId": "x", "Limit": -1}, {"least"}),
        ("ListUsers", {"UserPoolId": "x", "Limit": "1"}, {"type"}),
        ("ListUsers", {"UserPoolId": "x", "Limit": True}, set()),
        ("ListUsers", {"UserPoolId": "x", "Limit": 1.0}, {"type"}),
        ("ListUsers", {"UserPoolId": None}, {"type"}),
        ("ListUsers", {"UserPoolId": "x", "Filters": ""}, {"additionalProperties"}),
        ("ListUsers", {"UserPoolId": "x", "AttributesToGet": ("email",)}, set()),
        ("ListUsers", {"UserPoolId": "x", "AttributesToGet": "email"}, {"type"}),
        ("ListUsers", {"UserPoolId": 1, "X": 2}, {"type", "additionalProperties"}),
        ("InitiateAuth", {"AuthFlow": "NONE", "ClientId": "x"}, set()),
        (
            "InitiateAuth",
            {"AuthFlow": "NONE", "ClientId": "x", "AuthParameters": {"A": 1}},
            {"type"},
        ),
        (
            "InitiateAuth",
            {"AuthFlow": "NONE", "ClientId": "x", "AuthParameters": [1]},
            {"type"},
        ),
        (
            "AdminUpdateUserAttributes",
            {**USER, "UserAttributes": [{"Value": "x"}, {"Name": "", "Vlaue": 1}]},
            {"required", "least", "additionalProperties"},
        ),
        (
            "SetUICustomization",
            {"UserPoolId": "x", "ImageFile": b"1"},
            set(),
        ),
        ("SetUICustomization", {"UserPoolId": "x", "ImageFile": "1"}, set()),
        (
            "SetUICustomization",
            {"UserPoolId": "x", "ImageFile": io.BytesIO(b"1")},
            set(),
        ),
        ("SetUICustomization", {"UserPoolId": "x", "ImageFile": 1}, {"type"}),
    ],
)
def test_what_is_checked(
    idp: Any, operation: str, params: Any, wrong: set[str]
) -> None:
    assert botocores(operation, params) == wrong
    assert ours(idp, operation, params) == wrong


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 2)
    | st.floats(-2, 2)
    | st.sampled_from(["", "x", "email"])
    | st.just(b""),
    lambda inner: st.lists(inner, max_size=2)
    | st.dictionaries(st.sampled_from(["Name", "Value", "X"]), inner, max_size=2),
    max_leaves=4,
)
NAMES = ["UserPoolId", "Limit", "Filter", "AttributesToGet", "Username", "X"]
NAMES += ["UserAttributes", "ClientMetadata", "ImageFile", "CSS"]


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    operation=st.sampled_from(
        ["ListUsers", "AdminUpdateUserAttributes", "SetUICustomization"]
    ),
    params=st.dictionaries(st.sampled_from(NAMES), JUNK, max_size=4),
)
def test_no_more_and_no_less_than_botocore(
    idp: Any, operation: str, params: Any
) -> None:
    assert ours(idp, operation, params) == botocores(operation, params)


def test_what_is_wrong_is_said_without_values(idp: Any) -> None:
    raw = idp.Client(idp.StubTransport()).raw
    with pytest.raises(idp.ValidationError) as caught:
        raw.admin_update_user_attributes(
            UserPoolId="x", UserAttributes=[{"Name": 7777, "Vlaue": "s3cret"}]
        )
    assert [(one.path, one.rule) for one in caught.value.errors] == [
        ("Username", "required"),
        ("UserAttributes[0]['Vlaue']", "additionalProperties"),
        ("UserAttributes[0].Name", "type"),
    ]
    assert "7777" not in str(caught.value)
    with pytest.raises(idp.ValidationError) as keys:
        raw.initiate_auth(
            AuthFlow="NEW", ClientId="x", AuthParameters={"s3cret": 1}, Sesion="x"
        )
    assert [one.path for one in keys.value.errors] == ["Sesion", "AuthParameters[…]"]
    assert "s3cret" not in str(caught.value)


def test_forms_that_boto3_takes(idp: Any) -> None:
    forms = submodule(idp, "_raw_forms")

    def read(schema: Any, value: Any) -> Any:
        parameters = forms.Parameters()
        found = parameters._value(schema, value, forms.Place())
        assert not parameters.violations
        return found

    moment = {"type": "string", "format": "date-time"}
    aware = datetime(2026, 1, 2, tzinfo=UTC)
    for value in (
        aware,
        aware.timestamp(),
        "2026-01-02T00:00:00Z",
        "2026-01-02T00:00:00+00:00",
    ):
        assert read(moment, value) == aware
    assert read(moment, str(int(aware.timestamp()))) == aware
    local = datetime(2026, 1, 2)  # noqa: DTZ001 - what is tested
    assert read(moment, local) == local.astimezone()
    blob = {"type": "string", "format": "byte"}
    for value in (b"x", bytearray(b"x"), "x", io.BytesIO(b"x"), io.StringIO("x")):
        assert read(blob, value) == b"x"
    assert read({"type": "array", "items": {"type": "string"}}, ("a",)) == ["a"]
    assert read({"type": "number"}, Decimal("1.5")) == Decimal("1.5")


class Wire:
    """A transport that gives what a service writes, not what boto3 makes of it."""

    region_name = "eu-west-1"

    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def send(self, operation: Any, request: Any, /, **_: Any) -> Any:
        return json.loads(json.dumps(self.answer))


def test_answers_have_the_form_of_boto3(idp: Any) -> None:
    """Compared with botocore's parser on the same bytes."""
    from botocore.parsers import create_parser

    written = {
        "Users": [
            {
                "Username": "ann",
                "UserCreateDate": 1700000000.25,
                "Enabled": None,
                "UserStatus": "NEW_STATUS",
                "News": 1,
                "Attributes": [{"Name": "sub", "Value": "1"}],
            }
        ],
        "News": {"a": 1},
    }
    parsed = create_parser("json").parse(
        {"body": json.dumps(written).encode(), "headers": {}, "status_code": 200},
        model().operation_model("ListUsers").output_shape,
    )
    raw = idp.Client(Wire(written)).raw
    found = raw.list_users(UserPoolId="x")
    assert found.pop("ResponseMetadata") == {
        "RequestId": "",
        "HTTPStatusCode": 200,
        "HTTPHeaders": {},
        "RetryAttempts": 0,
    }
    parsed.pop("ResponseMetadata")
    assert found == parsed
    assert raw.meta.region_name == "eu-west-1"
    metadata = {"HTTPStatusCode": 200, "RequestId": "7"}
    raw = idp.Client(Wire({"ResponseMetadata": metadata})).raw
    assert raw.delete_user(AccessToken="a.b.c") == {"ResponseMetadata": metadata}
