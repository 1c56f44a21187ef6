"""User pools against a real server on loopback, through each face of the generated client."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.e2e.faces import Face, unsigned

PASSWORD = "Right-pass-1"
CODE = "123456"
"""moto's secrets are no keys, and it takes any code."""
FLOWS = [
    "ALLOW_USER_PASSWORD_AUTH",
    "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    "ALLOW_REFRESH_TOKEN_AUTH",
    "ALLOW_USER_SRP_AUTH",
]


UNSIGNED = [
    "AssociateSoftwareToken",
    "ChangePassword",
    "ConfirmForgotPassword",
    "ConfirmSignUp",
    "ForgotPassword",
    "GetUser",
    "GlobalSignOut",
    "InitiateAuth",
    "RespondToAuthChallenge",
    "SetUserMFAPreference",
    "SignUp",
    "UpdateUserAttributes",
    "VerifySoftwareToken",
]
"""What moto has of the operations that need no signature."""


@dataclass
class Shop:
    """A user pool with an app client."""

    face: Face
    pool: str
    app: str

    def sign_in(self, name: str, password: str = PASSWORD) -> Any:
        return self.face.initiate_auth(
            auth_flow="USER_PASSWORD_AUTH",
            client_id=self.app,
            auth_parameters={"USERNAME": name, "PASSWORD": password},
        )

    def user(self, name: str, **attributes: str) -> str:
        """A user with a password that lasts; signed in, with the access token as answer."""
        of = self.face.package.AttributeType
        self.face.admin_create_user(
            user_pool_id=self.pool,
            username=name,
            user_attributes=[of(name=key, value=attributes[key]) for key in attributes],
            message_action="SUPPRESS",
        )
        self.face.admin_set_user_password(
            user_pool_id=self.pool, username=name, password=PASSWORD, permanent=True
        )
        token: str = self.sign_in(name).authentication_result.access_token
        return token


@pytest.fixture
def shop(face: Face) -> Iterator[Shop]:
    pool = face.create_user_pool(pool_name="shop").user_pool.id
    app = face.create_user_pool_client(
        user_pool_id=pool, client_name="till", explicit_auth_flows=FLOWS
    )
    yield Shop(face, pool, app.user_pool_client.client_id)
    face.delete_user_pool(user_pool_id=pool)


def test_sign_up_and_confirmation(face: Face, shop: Shop) -> None:
    given = face.sign_up(
        client_id=shop.app,
        username="ann",
        password=PASSWORD,
        user_attributes=[
            face.package.AttributeType(name="email", value="ann@example.com")
        ],
    )
    assert not given.user_confirmed
    assert given.user_sub
    with face.refused("UserNotConfirmedException"):
        shop.sign_in("ann")
    face.confirm_sign_up(client_id=shop.app, username="ann", confirmation_code="123456")
    assert shop.sign_in("ann").authentication_result.access_token
    face.sign_up(client_id=shop.app, username="bob", password=PASSWORD)
    face.admin_confirm_sign_up(user_pool_id=shop.pool, username="bob")
    assert shop.sign_in("bob").authentication_result.token_type == "Bearer"
    with face.refused("UsernameExistsException"):
        face.sign_up(client_id=shop.app, username="ann", password=PASSWORD)
    with face.refused("InvalidPasswordException"):
        face.sign_up(client_id=shop.app, username="eve", password="short")


def test_a_new_password_is_required(face: Face, shop: Shop) -> None:
    for start, answer, owner in (
        (face.initiate_auth, face.respond_to_auth_challenge, {}),
        (
            face.admin_initiate_auth,
            face.admin_respond_to_auth_challenge,
            {"user_pool_id": shop.pool},
        ),
    ):
        name = "admin" if owner else "ann"
        face.admin_create_user(
            user_pool_id=shop.pool, username=name, temporary_password="First-pass-1"
        )
        flow = "ADMIN_USER_PASSWORD_AUTH" if owner else "USER_PASSWORD_AUTH"
        challenge = start(
            **owner,
            auth_flow=flow,
            client_id=shop.app,
            auth_parameters={"USERNAME": name, "PASSWORD": "First-pass-1"},
        )
        assert challenge.challenge_name is (
            face.package.ChallengeNameType.NEW_PASSWORD_REQUIRED
        )
        assert challenge.authentication_result is None
        challenge_answer = {"USERNAME": name, "NEW_PASSWORD": "short"}
        with face.refused("InvalidPasswordException"):
            answer(
                **owner,
                client_id=shop.app,
                challenge_name=challenge.challenge_name,
                session=challenge.session,
                challenge_responses=challenge_answer,
            )
        done = answer(
            **owner,
            client_id=shop.app,
            challenge_name=challenge.challenge_name,
            session=challenge.session,
            challenge_responses={"USERNAME": name, "NEW_PASSWORD": PASSWORD},
        )
        assert done.authentication_result.id_token
        found = face.admin_get_user(user_pool_id=shop.pool, username=name)
        assert found.user_status == "CONFIRMED"


def test_refresh(face: Face, shop: Shop) -> None:
    shop.user("ann")
    tokens = shop.sign_in("ann").authentication_result
    fresh = face.initiate_auth(
        auth_flow="REFRESH_TOKEN_AUTH",
        client_id=shop.app,
        auth_parameters={"REFRESH_TOKEN": tokens.refresh_token},
    ).authentication_result
    assert fresh.access_token
    assert fresh.refresh_token is None
    assert fresh.expires_in == 3600
    with face.refused("NotAuthorizedException"):
        face.initiate_auth(
            auth_flow="REFRESH_TOKEN_AUTH",
            client_id=shop.app,
            auth_parameters={"REFRESH_TOKEN": "made-up"},
        )


def test_totp(face: Face, shop: Shop) -> None:
    package = face.package
    face.set_user_pool_mfa_config(
        user_pool_id=shop.pool,
        mfa_configuration="OPTIONAL",
        software_token_mfa_configuration=package.SoftwareTokenMfaConfigType(
            enabled=True
        ),
    )
    config = face.get_user_pool_mfa_config(user_pool_id=shop.pool)
    assert config.mfa_configuration is package.UserPoolMfaType.OPTIONAL
    token = shop.user("ann")
    associated = face.associate_software_token(access_token=token)
    assert associated.secret_code not in repr(associated)
    verified = face.verify_software_token(access_token=token, user_code=CODE)
    assert verified.status == "SUCCESS"
    preferred = package.SoftwareTokenMfaSettingsType(enabled=True, preferred_mfa=True)
    face.set_user_mfa_preference(
        access_token=token, software_token_mfa_settings=preferred
    )
    with face.refused("NotAuthorizedException"):
        face.associate_software_token(access_token="made-up")
    with face.refused("NotAuthorizedException"):
        face.verify_software_token(access_token="made-up", user_code=CODE)
    challenge = shop.sign_in("ann")
    assert challenge.challenge_name == "SOFTWARE_TOKEN_MFA"
    with face.refused("ResourceNotFoundException"):
        face.respond_to_auth_challenge(
            client_id=shop.app,
            challenge_name="SOFTWARE_TOKEN_MFA",
            session="of-somebody-else-altogether",
            challenge_responses={"USERNAME": "ann", "SOFTWARE_TOKEN_MFA_CODE": CODE},
        )
    done = face.respond_to_auth_challenge(
        client_id=shop.app,
        challenge_name="SOFTWARE_TOKEN_MFA",
        session=challenge.session,
        challenge_responses={
            "USERNAME": "ann",
            "SOFTWARE_TOKEN_MFA_CODE": CODE,
        },
    )
    assert done.authentication_result.access_token
    face.admin_set_user_mfa_preference(
        user_pool_id=shop.pool,
        username="ann",
        software_token_mfa_settings=package.SoftwareTokenMfaSettingsType(
            enabled=False, preferred_mfa=False
        ),
    )
    assert shop.sign_in("ann").authentication_result.access_token


def test_passwords(face: Face, shop: Shop) -> None:
    token = shop.user("ann", email="ann@example.com", email_verified="true")
    face.change_password(
        access_token=token, previous_password=PASSWORD, proposed_password="Next-pass-1"
    )
    with face.refused("NotAuthorizedException", "Incorrect username or password"):
        shop.sign_in("ann")
    assert shop.sign_in("ann", "Next-pass-1").authentication_result.access_token
    delivery = face.forgot_password(client_id=shop.app, username="ann")
    assert delivery.code_delivery_details.attribute_name
    face.confirm_forgot_password(
        client_id=shop.app,
        username="ann",
        confirmation_code="123456",
        password="Last-pass-1",
    )
    assert shop.sign_in("ann", "Last-pass-1").authentication_result.access_token
    with face.refused("ExpiredCodeException"):
        face.confirm_forgot_password(
            client_id=shop.app,
            username="ann",
            confirmation_code="moto-confirmation-code:1",
            password="Last-pass-2",
        )
    face.admin_reset_user_password(user_pool_id=shop.pool, username="ann")
    found = face.admin_get_user(user_pool_id=shop.pool, username="ann")
    assert found.user_status is face.package.UserStatusType.RESET_REQUIRED


def test_profiles(face: Face, shop: Shop) -> None:
    of = face.package.AttributeType
    token = shop.user("ann", email="ann@example.com")
    face.update_user_attributes(
        access_token=token, user_attributes=[of(name="name", value="Ann")]
    )
    found = face.get_user(access_token=token)
    assert found.username == "ann"
    assert of(name="name", value="Ann") in found.user_attributes
    face.admin_update_user_attributes(
        user_pool_id=shop.pool,
        username="ann",
        user_attributes=[of(name="nickname", value="Annie")],
    )
    face.admin_delete_user_attributes(
        user_pool_id=shop.pool, username="ann", user_attribute_names=["name"]
    )
    names = {
        attribute.name
        for attribute in face.admin_get_user(
            user_pool_id=shop.pool, username="ann"
        ).user_attributes
    }
    assert "nickname" in names
    assert "name" not in names
    face.add_custom_attributes(
        user_pool_id=shop.pool,
        custom_attributes=[
            face.package.SchemaAttributeType(name="color", attribute_data_type="String")
        ],
    )
    described = face.describe_user_pool(user_pool_id=shop.pool).user_pool
    assert "custom:color" in {one.name for one in described.schema_attributes}


def test_signing_out_and_away(face: Face, shop: Shop) -> None:
    token = shop.user("ann")
    face.global_sign_out(access_token=token)
    with face.refused("NotAuthorizedException"):
        face.get_user(access_token=token)
    shop.sign_in("ann")
    face.admin_user_global_sign_out(user_pool_id=shop.pool, username="ann")
    face.admin_disable_user(user_pool_id=shop.pool, username="ann")
    with face.refused("NotAuthorizedException", "User is disabled"):
        shop.sign_in("ann")
    face.admin_enable_user(user_pool_id=shop.pool, username="ann")
    assert shop.sign_in("ann").authentication_result.access_token
    (user,) = face.list_users(user_pool_id=shop.pool).users
    assert user.enabled
    assert user.user_create_date.tzinfo is not None
    face.admin_delete_user(user_pool_id=shop.pool, username="ann")
    with face.refused("UserNotFoundException"):
        face.admin_get_user(user_pool_id=shop.pool, username="ann")


def test_groups(face: Face, shop: Shop) -> None:
    shop.user("ann")
    where = {"user_pool_id": shop.pool, "group_name": "staff"}
    made = face.create_group(**where, precedence=3).group
    assert made.precedence == 3
    with face.refused("GroupExistsException"):
        face.create_group(**where)
    face.update_group(**where, description="They work here.")
    assert face.get_group(**where).group.description == "They work here."
    face.admin_add_user_to_group(**where, username="ann")
    (member,) = face.list_users_in_group(**where).users
    assert member.username == "ann"
    groups = face.admin_list_groups_for_user(user_pool_id=shop.pool, username="ann")
    assert [group.group_name for group in groups.groups] == ["staff"]
    face.admin_remove_user_from_group(**where, username="ann")
    assert face.list_users_in_group(**where).users == []
    assert len(face.list_groups(user_pool_id=shop.pool).groups) == 1
    face.delete_group(**where)
    with face.refused("ResourceNotFoundException"):
        face.get_group(**where)


def test_pools_and_tags(face: Face) -> None:
    package = face.package
    policy = package.PasswordPolicyType(minimum_length=12, require_symbols=True)
    pool = face.create_user_pool(
        pool_name="tagged",
        policies=package.UserPoolPolicyType(password_policy=policy),
        user_pool_tags={"stage": "test"},
    ).user_pool
    found = face.describe_user_pool(user_pool_id=pool.id).user_pool
    assert found.user_pool_tags == {"stage": "test"}
    assert found.policies.password_policy.minimum_length == 12
    face.update_user_pool(user_pool_id=pool.id, user_pool_tags={"stage": "live"})
    found = face.describe_user_pool(user_pool_id=pool.id).user_pool
    assert found.user_pool_tags == {"stage": "live"}
    listed = face.list_user_pools(max_results=60).user_pools
    assert pool.id in {one.id for one in listed}
    face.delete_user_pool(user_pool_id=pool.id)
    with face.refused("ResourceNotFoundException"):
        face.describe_user_pool(user_pool_id=pool.id)
    with face.refused("ResourceNotFoundException"):
        face.update_user_pool(user_pool_id=pool.id, user_pool_tags={"stage": "live"})


def test_app_clients(face: Face, shop: Shop) -> None:
    made = face.create_user_pool_client(
        user_pool_id=shop.pool, client_name="web", generate_secret=True
    ).user_pool_client
    assert made.client_secret
    assert made.client_secret not in repr(made)
    where = {"user_pool_id": shop.pool, "client_id": made.client_id}
    face.update_user_pool_client(
        **where, client_name="site", callback_urls=["https://example.com"]
    )
    found = face.describe_user_pool_client(**where).user_pool_client
    assert found.client_name == "site"
    listed = face.list_user_pool_clients(user_pool_id=shop.pool).user_pool_clients
    assert {one.client_name for one in listed} == {"till", "site"}
    face.delete_user_pool_client(**where)
    with face.refused("ResourceNotFoundException"):
        face.describe_user_pool_client(**where)


def test_domains(face: Face, shop: Shop) -> None:
    domain = f"shop-{id(shop)}"
    where = {"user_pool_id": shop.pool, "domain": domain}
    face.create_user_pool_domain(**where)
    found = face.describe_user_pool_domain(domain=domain).domain_description
    assert found.user_pool_id == shop.pool
    face.update_user_pool_domain(
        **where,
        custom_domain_config=face.package.CustomDomainConfigType(
            certificate_arn="arn:aws:acm:us-east-1:123456789012:certificate/1"
        ),
    )
    face.delete_user_pool_domain(**where)
    gone = face.describe_user_pool_domain(domain=domain).domain_description
    assert gone.domain is None
    with face.refused("ResourceNotFoundException"):
        face.delete_user_pool_domain(**where)


def test_resource_servers(face: Face, shop: Shop) -> None:
    where = {"user_pool_id": shop.pool, "identifier": "https://api.example.com"}
    scope = face.package.ResourceServerScopeType(
        scope_name="read", scope_description="Reading"
    )
    made = face.create_resource_server(**where, name="API", scopes=[scope])
    assert made.resource_server.scopes == [scope]
    assert face.describe_resource_server(**where).resource_server.name == "API"
    listed = face.list_resource_servers(user_pool_id=shop.pool, max_results=5)
    assert len(listed.resource_servers) == 1
    with face.refused("InvalidParameterException"):
        face.create_resource_server(**where, name="API")


def test_identity_providers(face: Face, shop: Shop) -> None:
    where = {"user_pool_id": shop.pool, "provider_name": "Google"}
    face.create_identity_provider(
        **where, provider_type="Google", provider_details={"client_id": "1"}
    )
    face.update_identity_provider(**where, provider_details={"client_id": "2"})
    found = face.describe_identity_provider(**where).identity_provider
    assert found.provider_type is face.package.IdentityProviderTypeType.GOOGLE
    assert found.provider_details["client_id"] == "2"
    listed = face.list_identity_providers(user_pool_id=shop.pool, max_results=5)
    assert [one.provider_name for one in listed.providers] == ["Google"]
    face.delete_identity_provider(**where)
    with face.refused("ResourceNotFoundException"):
        face.describe_identity_provider(**where)


def test_what_was_driven(face: Face, request: pytest.FixtureRequest) -> None:
    """At least sixty operations; on plain HTTP all of those that need no signature."""
    ran = {
        item.function.__name__
        for item in request.session.items
        if isinstance(item, pytest.Function) and item.path == request.path
    }
    if not {name for name in globals() if name.startswith("test_")} <= ran:
        pytest.skip("counts only when all of this file runs")
    if face.counts is unsigned:
        assert sorted(face.done) == UNSIGNED
    else:
        assert len(face.done) >= 60, sorted(face.done)
        assert face.done >= {*UNSIGNED}
