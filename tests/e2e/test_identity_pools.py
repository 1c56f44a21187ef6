"""Identity pools against a real server on loopback, through each face of the generated client."""

from __future__ import annotations

import pytest

from tests.e2e.faces import Face, unsigned

IMPLEMENTED = {
    "CreateIdentityPool",
    "DeleteIdentityPool",
    "DescribeIdentityPool",
    "GetCredentialsForIdentity",
    "GetId",
    "GetOpenIdToken",
    "GetOpenIdTokenForDeveloperIdentity",
    "ListIdentities",
    "ListIdentityPools",
    "UpdateIdentityPool",
}
"""What moto has of them."""
UNSIGNED = {"GetCredentialsForIdentity", "GetId", "GetOpenIdToken"}
"""Those that need no signature."""


@pytest.fixture
def pool(identity_face: Face) -> str:
    made = identity_face.create_identity_pool(
        identity_pool_name="visitors",
        allow_unauthenticated_identities=True,
        identity_pool_tags={"stage": "test"},
    )
    assert made.identity_pool_tags == {"stage": "test"}
    name: str = made.identity_pool_id
    return name


def test_pools(identity_face: Face, pool: str) -> None:
    face = identity_face
    provider = face.package.CognitoIdentityProvider(
        provider_name="cognito-idp.us-east-1.amazonaws.com/us-east-1_1", client_id="1"
    )
    face.update_identity_pool(
        identity_pool_id=pool,
        identity_pool_name="visitors",
        allow_unauthenticated_identities=False,
        cognito_identity_providers=[provider],
    )
    found = face.describe_identity_pool(identity_pool_id=pool)
    assert found.cognito_identity_providers == [provider]
    assert found.allow_unauthenticated_identities is False
    listed = face.list_identity_pools(max_results=60).identity_pools
    assert pool in {one.identity_pool_id for one in listed}
    face.delete_identity_pool(identity_pool_id=pool)
    with face.refused("ResourceNotFoundException"):
        face.describe_identity_pool(identity_pool_id=pool)


def test_identities(identity_face: Face, pool: str) -> None:
    face = identity_face
    name = face.get_id(identity_pool_id=pool).identity_id
    listed = face.list_identities(identity_pool_id=pool, max_results=10)
    assert [one.identity_id for one in listed.identities] == [name]
    given = face.get_credentials_for_identity(identity_id=name)
    assert given.credentials.expiration.tzinfo is not None
    assert given.credentials.secret_key not in repr(given)
    assert face.get_open_id_token(identity_id=name).token
    developer = face.get_open_id_token_for_developer_identity(
        identity_pool_id=pool, logins={"login.example.com": "ann"}
    )
    assert developer.token


def test_what_was_driven(identity_face: Face, request: pytest.FixtureRequest) -> None:
    if sum(item.path == request.path for item in request.session.items) < 3:
        pytest.skip("counts only when all of this file runs")
    plain = identity_face.counts is unsigned
    assert identity_face.done == (UNSIGNED if plain else IMPLEMENTED)
