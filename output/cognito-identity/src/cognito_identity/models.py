"""Data of Amazon Cognito identity pools: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from ._runtime import Request, Structure
from .enums import (
    AmbiguousRoleResolutionType,
    ErrorCode,
    MappingRuleMatchType,
    RoleMappingType,
)
from .operations import (
    CREATE_IDENTITY_POOL,
    DELETE_IDENTITIES,
    DELETE_IDENTITY_POOL,
    DESCRIBE_IDENTITY,
    DESCRIBE_IDENTITY_POOL,
    GET_CREDENTIALS_FOR_IDENTITY,
    GET_ID,
    GET_IDENTITY_POOL_ROLES,
    GET_OPEN_ID_TOKEN,
    GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY,
    GET_PRINCIPAL_TAG_ATTRIBUTE_MAP,
    LIST_IDENTITIES,
    LIST_IDENTITY_POOLS,
    LIST_TAGS_FOR_RESOURCE,
    LOOKUP_DEVELOPER_IDENTITY,
    MERGE_DEVELOPER_IDENTITIES,
    SET_IDENTITY_POOL_ROLES,
    SET_PRINCIPAL_TAG_ATTRIBUTE_MAP,
    TAG_RESOURCE,
    UNLINK_DEVELOPER_IDENTITY,
    UNLINK_IDENTITY,
    UNTAG_RESOURCE,
    UPDATE_IDENTITY_POOL,
)


@dataclass(kw_only=True, slots=True)
class CreateIdentityPoolInput(Request["IdentityPool"]):
    """Settings of a new identity pool."""

    operation = CREATE_IDENTITY_POOL

    identity_pool_name: str
    """Name of the identity pool. 1 to 128 characters; pattern `[\\w\\s+=,.@-]+`."""

    allow_unauthenticated_identities: bool
    """Whether guests may get an identity without signing in."""

    allow_classic_flow: bool | None = None
    """Whether the basic (classic) flow is allowed, in which the app itself calls
    STS.
    """

    supported_login_providers: dict[str, str] | None = None
    """App IDs at public login providers, keyed by provider domain. At most 10
    entries.
    """

    developer_provider_name: str | None = None
    """Name under which your own sign-in backend is known to the identity pool. 1 to 128
    characters; pattern `[\\w._-]+`.
    """

    open_id_connect_provider_arns: list[str] | None = None
    """ARNs of the OpenID Connect providers that the identity pool accepts."""

    cognito_identity_providers: list[CognitoIdentityProvider] | None = None
    """User pools, with their app clients, whose tokens the identity pool accepts."""

    saml_provider_arns: list[str] | None = None
    """ARNs of the SAML providers that the identity pool accepts."""

    identity_pool_tags: dict[str, str] | None = None
    """Tags to put on the new identity pool."""


@dataclass(kw_only=True, slots=True)
class CognitoIdentityProvider(Structure):
    """A user pool and one of its app clients, as a provider of an identity pool."""

    provider_name: str | None = None
    """Name of the user pool as a provider, such as
    `cognito-idp.us-east-1.amazonaws.com/us-east-1_123456789`. 1 to 128 characters;
    pattern `[\\w._:/-]+`.
    """

    client_id: str | None = None
    """App client ID in the user pool. 1 to 128 characters; pattern `[\\w_]+`."""

    server_side_token_check: bool | None = None
    """Whether to ask the user pool, before credentials are given, that the user still
    exists and is not signed out everywhere.
    """


@dataclass(kw_only=True, slots=True)
class IdentityPool(Request["IdentityPool"]):
    """Settings of an identity pool."""

    operation = UPDATE_IDENTITY_POOL

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    identity_pool_name: str
    """Name of the identity pool. 1 to 128 characters; pattern `[\\w\\s+=,.@-]+`."""

    allow_unauthenticated_identities: bool
    """Whether guests may get an identity without signing in."""

    allow_classic_flow: bool | None = None
    """Whether the basic (classic) flow is allowed, in which the app itself calls
    STS.
    """

    supported_login_providers: dict[str, str] | None = None
    """App IDs at public login providers, keyed by provider domain. At most 10
    entries.
    """

    developer_provider_name: str | None = None
    """Name under which your own sign-in backend is known to the identity pool. 1 to 128
    characters; pattern `[\\w._-]+`.
    """

    open_id_connect_provider_arns: list[str] | None = None
    """ARNs of the OpenID Connect providers that the identity pool accepts."""

    cognito_identity_providers: list[CognitoIdentityProvider] | None = None
    """User pools, with their app clients, whose tokens the identity pool accepts."""

    saml_provider_arns: list[str] | None = None
    """ARNs of the SAML providers that the identity pool accepts."""

    identity_pool_tags: dict[str, str] | None = None
    """Tags of the identity pool."""


@dataclass(kw_only=True, slots=True)
class DeleteIdentitiesInput(Request["DeleteIdentitiesResponse"]):
    """Identities to delete."""

    operation = DELETE_IDENTITIES

    identity_ids_to_delete: list[str]
    """IDs of the identities to delete. 1 to 60 items."""


@dataclass(kw_only=True, slots=True)
class DeleteIdentitiesResponse(Structure):
    """Identities that could not be deleted."""

    unprocessed_identity_ids: list[UnprocessedIdentityId] | None = None
    """Identities that were not deleted, each with the reason. At most 60 items."""


@dataclass(kw_only=True, slots=True)
class UnprocessedIdentityId(Structure):
    """An identity that could not be deleted, and why."""

    identity_id: str | None = None
    """ID of the identity that was not deleted. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    error_code: ErrorCode | str | None = None
    """Why the identity was not deleted."""


@dataclass(kw_only=True, slots=True)
class DeleteIdentityPoolInput(Request[None]):
    """Identity pool to delete."""

    operation = DELETE_IDENTITY_POOL

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """


@dataclass(kw_only=True, slots=True)
class DescribeIdentityInput(Request["IdentityDescription"]):
    """Identity to describe."""

    operation = DESCRIBE_IDENTITY

    identity_id: str
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """


@dataclass(kw_only=True, slots=True)
class IdentityDescription(Structure):
    """An identity, with its dates and the logins linked to it."""

    identity_id: str | None = None
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    logins: list[str] | None = None
    """Names of the providers linked to the identity."""

    creation_date: datetime | None = None
    """When the identity was created."""

    last_modified_date: datetime | None = None
    """When the identity last changed."""


@dataclass(kw_only=True, slots=True)
class DescribeIdentityPoolInput(Request["IdentityPool"]):
    """Identity pool to describe."""

    operation = DESCRIBE_IDENTITY_POOL

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """


@dataclass(kw_only=True, slots=True)
class GetCredentialsForIdentityInput(Request["GetCredentialsForIdentityResponse"]):
    """Identity and login tokens to exchange for credentials."""

    operation = GET_CREDENTIALS_FOR_IDENTITY

    identity_id: str
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    logins: dict[str, str] | None = field(default=None, repr=False)
    """Login tokens, keyed by provider name. Secret; at most 10 entries."""

    custom_role_arn: str | None = None
    """ARN of the role to assume, for a user whose token offers several roles. 20 to
    2048 characters.
    """


@dataclass(kw_only=True, slots=True)
class GetCredentialsForIdentityResponse(Structure):
    """Credentials of an identity."""

    identity_id: str | None = None
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    credentials: Credentials | None = None
    """Temporary AWS credentials of the identity."""


@dataclass(kw_only=True, slots=True)
class Credentials(Structure):
    """Temporary AWS credentials."""

    access_key_id: str | None = None
    """Access key ID, the public half of the temporary credentials."""

    secret_key: str | None = field(default=None, repr=False)
    """Secret access key, the private half of the temporary credentials. Secret."""

    session_token: str | None = field(default=None, repr=False)
    """Session token to send along with the temporary credentials. Secret."""

    expiration: datetime | None = None
    """When the credentials expire."""


@dataclass(kw_only=True, slots=True)
class GetIdInput(Request["GetIdResponse"]):
    """Logins whose identity is wanted."""

    operation = GET_ID

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    account_id: str | None = None
    """AWS account ID that owns the identity pool. 1 to 15 characters; pattern
    `\\d+`.
    """

    logins: dict[str, str] | None = field(default=None, repr=False)
    """Login tokens, keyed by provider name. Secret; at most 10 entries."""


@dataclass(kw_only=True, slots=True)
class GetIdResponse(Structure):
    """ID of the identity found or created."""

    identity_id: str | None = None
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """


@dataclass(kw_only=True, slots=True)
class GetIdentityPoolRolesInput(Request["GetIdentityPoolRolesResponse"]):
    """Identity pool whose roles are wanted."""

    operation = GET_IDENTITY_POOL_ROLES

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """


@dataclass(kw_only=True, slots=True)
class GetIdentityPoolRolesResponse(Structure):
    """Roles and role mappings of an identity pool."""

    identity_pool_id: str | None = None
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    roles: dict[str, str] | None = None
    """Default role ARNs, keyed by `authenticated` and `unauthenticated`. At most 2
    entries.
    """

    role_mappings: dict[str, RoleMapping] | None = None
    """How roles are chosen, keyed by provider name. At most 10 entries."""


@dataclass(kw_only=True, slots=True)
class RoleMapping(Structure):
    """How a provider's users are given their role."""

    type_: RoleMappingType | str
    """Whether the role comes from the token or from rules."""

    ambiguous_role_resolution: AmbiguousRoleResolutionType | str | None = None
    """What happens when no rule matches, or when the token names more than one role."""

    rules_configuration: RulesConfigurationType | None = None
    """Rules that choose the role, needed when the type is `Rules`."""


@dataclass(kw_only=True, slots=True)
class RulesConfigurationType(Structure):
    """A set of mapping rules."""

    rules: list[MappingRule]
    """Rules to try in order; the first match decides. 1 to 400 items."""


@dataclass(kw_only=True, slots=True)
class MappingRule(Structure):
    """A rule that grants a role when a claim matches a value."""

    claim: str
    """Name of the token claim to test, such as `isAdmin` or `paid`. 1 to 64 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    match_type: MappingRuleMatchType | str
    """How the claim is compared with the value."""

    value: str
    """Value that the claim is compared with. 1 to 128 characters."""

    role_arn: str
    """ARN of the role that the rule grants. 20 to 2048 characters."""


@dataclass(kw_only=True, slots=True)
class GetOpenIdTokenInput(Request["GetOpenIdTokenResponse"]):
    """Identity for which a token is wanted."""

    operation = GET_OPEN_ID_TOKEN

    identity_id: str
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    logins: dict[str, str] | None = field(default=None, repr=False)
    """Login tokens, keyed by provider name. Secret; at most 10 entries."""


@dataclass(kw_only=True, slots=True)
class GetOpenIdTokenResponse(Structure):
    """Identity and its OpenID token."""

    identity_id: str | None = None
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    token: str | None = field(default=None, repr=False)
    """OpenID Connect token of the identity. Secret."""


@dataclass(kw_only=True, slots=True)
class GetOpenIdTokenForDeveloperIdentityInput(
    Request["GetOpenIdTokenForDeveloperIdentityResponse"]
):
    """User of your own backend for whom a token is wanted."""

    operation = GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    logins: dict[str, str] = field(repr=False)
    """Login tokens keyed by provider name, among them your developer provider with the
    user's identifier in place of a token. Secret; at most 10 entries.
    """

    identity_id: str | None = None
    """ID of the identity to link the user to; leave it out to find or create one. 1 to
    55 characters; pattern `[\\w-]+:[0-9a-f-]+`.
    """

    principal_tags: dict[str, str] | None = None
    """Principal tags and their values to put on the session. At most 50 entries."""

    token_duration: int | None = None
    """How long the token stays valid, in seconds. 1 to 86400."""


@dataclass(kw_only=True, slots=True)
class GetOpenIdTokenForDeveloperIdentityResponse(Structure):
    """Identity of the developer's user, and a token for it."""

    identity_id: str | None = None
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    token: str | None = field(default=None, repr=False)
    """OpenID Connect token of the identity. Secret."""


@dataclass(kw_only=True, slots=True)
class GetPrincipalTagAttributeMapInput(Request["GetPrincipalTagAttributeMapResponse"]):
    """Identity pool and provider whose tag mapping is wanted."""

    operation = GET_PRINCIPAL_TAG_ATTRIBUTE_MAP

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    identity_provider_name: str
    """Name of the provider that the tag mapping belongs to. 1 to 128 characters."""


@dataclass(kw_only=True, slots=True)
class GetPrincipalTagAttributeMapResponse(Structure):
    """Tag mapping of a provider."""

    identity_pool_id: str | None = None
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    identity_provider_name: str | None = None
    """Name of the provider that the tag mapping belongs to. 1 to 128 characters."""

    use_defaults: bool | None = None
    """Whether the default mapping of tags to claims applies."""

    principal_tags: dict[str, str] | None = None
    """Principal tags, each mapped to the claim that fills it. At most 50 entries."""


@dataclass(kw_only=True, slots=True)
class ListIdentitiesInput(Request["ListIdentitiesResponse"]):
    """Identity pool to list, and the page wanted."""

    operation = LIST_IDENTITIES

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    max_results: int
    """Most items to return on one page. 1 to 60."""

    next_token: str | None = None
    """Marker from the previous page, to get the one after it. 1 to 65535 characters;
    pattern `[\\S]+`.
    """

    hide_disabled: bool | None = None
    """Whether to leave disabled identities out of the list."""


@dataclass(kw_only=True, slots=True)
class ListIdentitiesResponse(Structure):
    """A page of identities."""

    identity_pool_id: str | None = None
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    identities: list[IdentityDescription] | None = None
    """Identities on this page."""

    next_token: str | None = None
    """Marks where the next page starts; absent on the last page. 1 to 65535 characters;
    pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListIdentityPoolsInput(Request["ListIdentityPoolsResponse"]):
    """Page of identity pools wanted."""

    operation = LIST_IDENTITY_POOLS

    max_results: int
    """Most items to return on one page. 1 to 60."""

    next_token: str | None = None
    """Marker from the previous page, to get the one after it. 1 to 65535 characters;
    pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListIdentityPoolsResponse(Structure):
    """A page of identity pools."""

    identity_pools: list[IdentityPoolShortDescription] | None = None
    """Identity pools on this page."""

    next_token: str | None = None
    """Marks where the next page starts; absent on the last page. 1 to 65535 characters;
    pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class IdentityPoolShortDescription(Structure):
    """ID and name of an identity pool."""

    identity_pool_id: str | None = None
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    identity_pool_name: str | None = None
    """Name of the identity pool. 1 to 128 characters; pattern `[\\w\\s+=,.@-]+`."""


@dataclass(kw_only=True, slots=True)
class ListTagsForResourceInput(Request["ListTagsForResourceResponse"]):
    """Identity pool whose tags are wanted."""

    operation = LIST_TAGS_FOR_RESOURCE

    resource_arn: str
    """ARN of the identity pool. 20 to 2048 characters."""


@dataclass(kw_only=True, slots=True)
class ListTagsForResourceResponse(Structure):
    """Tags of an identity pool."""

    tags: dict[str, str] | None = None
    """Tags of the identity pool, as keys and values."""


@dataclass(kw_only=True, slots=True)
class LookupDeveloperIdentityInput(Request["LookupDeveloperIdentityResponse"]):
    """Identity or developer user identifier to look up."""

    operation = LOOKUP_DEVELOPER_IDENTITY

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    identity_id: str | None = None
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    developer_user_identifier: str | None = None
    """ID of the user in your own sign-in backend. 1 to 1024 characters."""

    max_results: int | None = None
    """Most items to return on one page. 1 to 60."""

    next_token: str | None = None
    """Marker from the previous page, to get the one after it. 1 to 65535 characters;
    pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class LookupDeveloperIdentityResponse(Structure):
    """An identity and a page of its developer user identifiers."""

    identity_id: str | None = None
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    developer_user_identifier_list: list[str] | None = None
    """Developer user identifiers linked to the identity."""

    next_token: str | None = None
    """Marks where the next page starts; absent on the last page. 1 to 65535 characters;
    pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class MergeDeveloperIdentitiesInput(Request["MergeDeveloperIdentitiesResponse"]):
    """Two developer users to merge."""

    operation = MERGE_DEVELOPER_IDENTITIES

    source_user_identifier: str
    """Developer user identifier that is merged into the other one. 1 to 1024
    characters.
    """

    destination_user_identifier: str
    """Developer user identifier that remains after the merge. 1 to 1024 characters."""

    developer_provider_name: str
    """Name under which your own sign-in backend is known to the identity pool. 1 to 128
    characters; pattern `[\\w._-]+`.
    """

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """


@dataclass(kw_only=True, slots=True)
class MergeDeveloperIdentitiesResponse(Structure):
    """Identity that holds the merged users."""

    identity_id: str | None = None
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """


@dataclass(kw_only=True, slots=True)
class SetIdentityPoolRolesInput(Request[None]):
    """New roles and role mappings of an identity pool."""

    operation = SET_IDENTITY_POOL_ROLES

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    roles: dict[str, str]
    """Default role ARNs, keyed by `authenticated` and `unauthenticated`. At most 2
    entries.
    """

    role_mappings: dict[str, RoleMapping] | None = None
    """How roles are chosen, keyed by provider name. At most 10 entries."""


@dataclass(kw_only=True, slots=True)
class SetPrincipalTagAttributeMapInput(Request["SetPrincipalTagAttributeMapResponse"]):
    """New tag mapping of a provider."""

    operation = SET_PRINCIPAL_TAG_ATTRIBUTE_MAP

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    identity_provider_name: str
    """Name of the provider that the tag mapping belongs to. 1 to 128 characters."""

    use_defaults: bool | None = None
    """Whether to use the default mapping of tags to claims."""

    principal_tags: dict[str, str] | None = None
    """Principal tags, each mapped to the claim that fills it. At most 50 entries."""


@dataclass(kw_only=True, slots=True)
class SetPrincipalTagAttributeMapResponse(Structure):
    """Tag mapping as it now stands."""

    identity_pool_id: str | None = None
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    identity_provider_name: str | None = None
    """Name of the provider that the tag mapping belongs to. 1 to 128 characters."""

    use_defaults: bool | None = None
    """Whether the default mapping of tags to claims applies."""

    principal_tags: dict[str, str] | None = None
    """Principal tags, each mapped to the claim that fills it. At most 50 entries."""


@dataclass(kw_only=True, slots=True)
class TagResourceInput(Request["TagResourceResponse"]):
    """Tags to add to an identity pool."""

    operation = TAG_RESOURCE

    resource_arn: str
    """ARN of the identity pool. 20 to 2048 characters."""

    tags: dict[str, str]
    """Tags to add, as keys and values."""


@dataclass(kw_only=True, slots=True)
class TagResourceResponse(Structure):
    """Empty answer once the tags are added."""


@dataclass(kw_only=True, slots=True)
class UnlinkDeveloperIdentityInput(Request[None]):
    """Developer user identifier to detach from an identity."""

    operation = UNLINK_DEVELOPER_IDENTITY

    identity_id: str
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    identity_pool_id: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    developer_provider_name: str
    """Name under which your own sign-in backend is known to the identity pool. 1 to 128
    characters; pattern `[\\w._-]+`.
    """

    developer_user_identifier: str
    """ID of the user in your own sign-in backend. 1 to 1024 characters."""


@dataclass(kw_only=True, slots=True)
class UnlinkIdentityInput(Request[None]):
    """Logins to detach from an identity."""

    operation = UNLINK_IDENTITY

    identity_id: str
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    logins: dict[str, str] = field(repr=False)
    """Login tokens that prove the caller owns the identity, keyed by provider name.
    Secret; at most 10 entries.
    """

    logins_to_remove: list[str]
    """Names of the providers to detach from the identity."""


@dataclass(kw_only=True, slots=True)
class UntagResourceInput(Request["UntagResourceResponse"]):
    """Tags to remove from an identity pool."""

    operation = UNTAG_RESOURCE

    resource_arn: str
    """ARN of the identity pool. 20 to 2048 characters."""

    tag_keys: list[str]
    """Keys of the tags to remove."""


@dataclass(kw_only=True, slots=True)
class UntagResourceResponse(Structure):
    """Empty answer once the tags are removed."""
