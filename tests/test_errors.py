"""What is said of a wrong request: every mistake, where it is, and what would be right."""

from __future__ import annotations

from typing import Any

import pytest

from tests.packages import committed

WRONG: dict[str, Any] = {
    "PoolName": "readers",
    "AccountRecoverySetting": {
        "RecoveryMechanisms": [
            {"Name": "verified_email", "Priority": 1},
            {"Name": "verified_phone_number", "Priority": 3},
        ]
    },
    "Schema": [
        {"Name": "shelf"},
        {"Name": "a name of more than twenty letters", "Mutabel": True},
    ],
    "Policies": {"PasswordPolicy": {"MinimumLength": "8"}},
    "LambdaConfig": {"PreTokenGenerationConfig": {"LambdaVersion": "V2_0"}},
}
"""Five mistakes, none of them at the top, and not in the order of the schema."""

TEXT = """\
CreateUserPoolRequest: 5 problems
  account_recovery_setting.recovery_mechanisms[1].priority: must be at most 2
  schema[1].name: must have at most 20 characters, not 34
  schema[1]["Mutabel"]: is no member of SchemaAttributeType; did you mean "Mutable"?
  policies.password_policy.minimum_length: must be an integer, not a string
  lambda_config.pre_token_generation_config.lambda_arn: is required; give "LambdaArn"
"""
PLACES = [
    ("/AccountRecoverySetting/RecoveryMechanisms/1/Priority", "maximum"),
    ("/Schema/1/Name", "maxLength"),
    ("/Schema/1/Mutabel", "additionalProperties"),
    ("/Policies/PasswordPolicy/MinimumLength", "type"),
    ("/LambdaConfig/PreTokenGenerationConfig/LambdaArn", "required"),
]


def test_five_nested_mistakes_are_five_lines() -> None:
    idp = committed("cognito_idp")
    with pytest.raises(idp.ValidationError) as caught:
        idp.CreateUserPoolRequest.from_dict(WRONG)
    error = caught.value
    assert f"{error}\n" == TEXT
    assert error.shape == "CreateUserPoolRequest"
    assert [(one.pointer, one.rule) for one in error.errors] == PLACES


def test_objects_are_told_the_same_in_the_order_of_their_members() -> None:
    idp = committed("cognito_idp")
    request = idp.CreateUserPoolRequest(
        pool_name="a" * 200,
        account_recovery_setting=idp.AccountRecoverySettingType(
            recovery_mechanisms=[
                idp.RecoveryOptionType(name="verified_email", priority=1),
                idp.RecoveryOptionType(name="verified_phone_number", priority=3),
            ]
        ),
        schema=[idp.SchemaAttributeType(), idp.SchemaAttributeType(name="a" * 34)],
        policies=idp.UserPoolPolicyType(
            password_policy=idp.PasswordPolicyType(minimum_length="8")
        ),
        lambda_config=idp.LambdaConfigType(
            pre_token_generation_config=idp.PreTokenGenerationVersionConfigType(
                lambda_version="V2_0", lambda_arn=5
            )
        ),
    )
    with pytest.raises(idp.ValidationError) as caught:
        request.validate()
    assert str(caught.value).splitlines() == [
        "CreateUserPoolRequest: 5 problems",
        "  pool_name: must have at most 128 characters, not 200",
        "  policies.password_policy.minimum_length: must be an integer, not a string",
        "  lambda_config.pre_token_generation_config.lambda_arn: must be a string, not an integer",
        "  schema[1].name: must have at most 20 characters, not 34",
        "  account_recovery_setting.recovery_mechanisms[1].priority: must be at most 2",
    ]
