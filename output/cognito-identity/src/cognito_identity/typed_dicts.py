"""Requests and responses of Amazon Cognito identity pools as boto3 takes and returns
them.
"""

from datetime import datetime
from typing import NotRequired, TypedDict


class ResponseMetadataDict(TypedDict):
    """What boto3 says of an answer."""

    RequestId: str
    """ID to quote to the service's support."""

    HTTPStatusCode: int
    """Status of the HTTP answer."""

    HTTPHeaders: dict[str, str]
    """Headers of the HTTP answer, in lower case."""

    RetryAttempts: int
    """How often the request was sent again."""


class NoOutputDict(TypedDict):
    """Answer of an operation that has no output."""

    ResponseMetadata: ResponseMetadataDict
    """What boto3 says of the answer."""


class CognitoIdentityProviderDict(TypedDict):
    """A user pool and one of its app clients, as a provider of an identity pool."""

    ProviderName: NotRequired[str]
    """Name of the user pool as a provider, such as
    `cognito-idp.us-east-1.amazonaws.com/us-east-1_123456789`. 1 to 128 characters;
    pattern `[\\w._:/-]+`.
    """

    ClientId: NotRequired[str]
    """App client ID in the user pool. 1 to 128 characters; pattern `[\\w_]+`."""

    ServerSideTokenCheck: NotRequired[bool]
    """Whether to ask the user pool, before credentials are given, that the user still
    exists and is not signed out everywhere.
    """


class CreateIdentityPoolInputDict(TypedDict):
    """Settings of a new identity pool."""

    IdentityPoolName: str
    """Name of the identity pool. 1 to 128 characters; pattern `[\\w\\s+=,.@-]+`."""

    AllowUnauthenticatedIdentities: bool
    """Whether guests may get an identity without signing in."""

    AllowClassicFlow: NotRequired[bool]
    """Whether the basic (classic) flow is allowed, in which the app itself calls
    STS.
    """

    SupportedLoginProviders: NotRequired[dict[str, str]]
    """App IDs at public login providers, keyed by provider domain. At most 10
    entries.
    """

    DeveloperProviderName: NotRequired[str]
    """Name under which your own sign-in backend is known to the identity pool. 1 to 128
    characters; pattern `[\\w._-]+`.
    """

    OpenIdConnectProviderARNs: NotRequired[list[str]]
    """ARNs of the OpenID Connect providers that the identity pool accepts."""

    CognitoIdentityProviders: NotRequired[list[CognitoIdentityProviderDict]]
    """User pools, with their app clients, whose tokens the identity pool accepts."""

    SamlProviderARNs: NotRequired[list[str]]
    """ARNs of the SAML providers that the identity pool accepts."""

    IdentityPoolTags: NotRequired[dict[str, str]]
    """Tags to put on the new identity pool."""


class IdentityPoolDict(TypedDict):
    """Settings of an identity pool."""

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    IdentityPoolName: str
    """Name of the identity pool. 1 to 128 characters; pattern `[\\w\\s+=,.@-]+`."""

    AllowUnauthenticatedIdentities: bool
    """Whether guests may get an identity without signing in."""

    AllowClassicFlow: NotRequired[bool]
    """Whether the basic (classic) flow is allowed, in which the app itself calls
    STS.
    """

    SupportedLoginProviders: NotRequired[dict[str, str]]
    """App IDs at public login providers, keyed by provider domain. At most 10
    entries.
    """

    DeveloperProviderName: NotRequired[str]
    """Name under which your own sign-in backend is known to the identity pool. 1 to 128
    characters; pattern `[\\w._-]+`.
    """

    OpenIdConnectProviderARNs: NotRequired[list[str]]
    """ARNs of the OpenID Connect providers that the identity pool accepts."""

    CognitoIdentityProviders: NotRequired[list[CognitoIdentityProviderDict]]
    """User pools, with their app clients, whose tokens the identity pool accepts."""

    SamlProviderARNs: NotRequired[list[str]]
    """ARNs of the SAML providers that the identity pool accepts."""

    IdentityPoolTags: NotRequired[dict[str, str]]
    """Tags of the identity pool."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DeleteIdentitiesInputDict(TypedDict):
    """Identities to delete."""

    IdentityIdsToDelete: list[str]
    """IDs of the identities to delete. 1 to 60 items."""


class UnprocessedIdentityIdDict(TypedDict):
    """An identity that could not be deleted, and why."""

    IdentityId: NotRequired[str]
    """ID of the identity that was not deleted. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    ErrorCode: NotRequired[str]
    """Why the identity was not deleted."""


class DeleteIdentitiesResponseDict(TypedDict):
    """Identities that could not be deleted."""

    UnprocessedIdentityIds: NotRequired[list[UnprocessedIdentityIdDict]]
    """Identities that were not deleted, each with the reason. At most 60 items."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DeleteIdentityPoolInputDict(TypedDict):
    """Identity pool to delete."""

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """


class DescribeIdentityInputDict(TypedDict):
    """Identity to describe."""

    IdentityId: str
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """


class IdentityDescriptionDict(TypedDict):
    """An identity, with its dates and the logins linked to it."""

    IdentityId: NotRequired[str]
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    Logins: NotRequired[list[str]]
    """Names of the providers linked to the identity."""

    CreationDate: NotRequired[datetime]
    """When the identity was created."""

    LastModifiedDate: NotRequired[datetime]
    """When the identity last changed."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DescribeIdentityPoolInputDict(TypedDict):
    """Identity pool to describe."""

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """


class GetCredentialsForIdentityInputDict(TypedDict):
    """Identity and login tokens to exchange for credentials."""

    IdentityId: str
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    Logins: NotRequired[dict[str, str]]
    """Login tokens, keyed by provider name. Secret; at most 10 entries."""

    CustomRoleArn: NotRequired[str]
    """ARN of the role to assume, for a user whose token offers several roles. 20 to
    2048 characters.
    """


class CredentialsDict(TypedDict):
    """Temporary AWS credentials."""

    AccessKeyId: NotRequired[str]
    """Access key ID, the public half of the temporary credentials."""

    SecretKey: NotRequired[str]
    """Secret access key, the private half of the temporary credentials. Secret."""

    SessionToken: NotRequired[str]
    """Session token to send along with the temporary credentials. Secret."""

    Expiration: NotRequired[datetime]
    """When the credentials expire."""


class GetCredentialsForIdentityResponseDict(TypedDict):
    """Credentials of an identity."""

    IdentityId: NotRequired[str]
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    Credentials: NotRequired[CredentialsDict]
    """Temporary AWS credentials of the identity."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetIdInputDict(TypedDict):
    """Logins whose identity is wanted."""

    AccountId: NotRequired[str]
    """AWS account ID that owns the identity pool. 1 to 15 characters; pattern
    `\\d+`.
    """

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    Logins: NotRequired[dict[str, str]]
    """Login tokens, keyed by provider name. Secret; at most 10 entries."""


class GetIdResponseDict(TypedDict):
    """ID of the identity found or created."""

    IdentityId: NotRequired[str]
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetIdentityPoolRolesInputDict(TypedDict):
    """Identity pool whose roles are wanted."""

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """


class MappingRuleDict(TypedDict):
    """A rule that grants a role when a claim matches a value."""

    Claim: str
    """Name of the token claim to test, such as `isAdmin` or `paid`. 1 to 64 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    MatchType: str
    """How the claim is compared with the value."""

    Value: str
    """Value that the claim is compared with. 1 to 128 characters."""

    RoleARN: str
    """ARN of the role that the rule grants. 20 to 2048 characters."""


class RulesConfigurationTypeDict(TypedDict):
    """A set of mapping rules."""

    Rules: list[MappingRuleDict]
    """Rules to try in order; the first match decides. 1 to 400 items."""


class RoleMappingDict(TypedDict):
    """How a provider's users are given their role."""

    Type: str
    """Whether the role comes from the token or from rules."""

    AmbiguousRoleResolution: NotRequired[str]
    """What happens when no rule matches, or when the token names more than one role."""

    RulesConfiguration: NotRequired[RulesConfigurationTypeDict]
    """Rules that choose the role, needed when the type is `Rules`."""


class GetIdentityPoolRolesResponseDict(TypedDict):
    """Roles and role mappings of an identity pool."""

    IdentityPoolId: NotRequired[str]
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    Roles: NotRequired[dict[str, str]]
    """Default role ARNs, keyed by `authenticated` and `unauthenticated`. At most 2
    entries.
    """

    RoleMappings: NotRequired[dict[str, RoleMappingDict]]
    """How roles are chosen, keyed by provider name. At most 10 entries."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetOpenIdTokenInputDict(TypedDict):
    """Identity for which a token is wanted."""

    IdentityId: str
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    Logins: NotRequired[dict[str, str]]
    """Login tokens, keyed by provider name. Secret; at most 10 entries."""


class GetOpenIdTokenResponseDict(TypedDict):
    """Identity and its OpenID token."""

    IdentityId: NotRequired[str]
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    Token: NotRequired[str]
    """OpenID Connect token of the identity. Secret."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetOpenIdTokenForDeveloperIdentityInputDict(TypedDict):
    """User of your own backend for whom a token is wanted."""

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    IdentityId: NotRequired[str]
    """ID of the identity to link the user to; leave it out to find or create one. 1 to
    55 characters; pattern `[\\w-]+:[0-9a-f-]+`.
    """

    Logins: dict[str, str]
    """Login tokens keyed by provider name, among them your developer provider with the
    user's identifier in place of a token. Secret; at most 10 entries.
    """

    PrincipalTags: NotRequired[dict[str, str]]
    """Principal tags and their values to put on the session. At most 50 entries."""

    TokenDuration: NotRequired[int]
    """How long the token stays valid, in seconds. 1 to 86400."""


class GetOpenIdTokenForDeveloperIdentityResponseDict(TypedDict):
    """Identity of the developer's user, and a token for it."""

    IdentityId: NotRequired[str]
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    Token: NotRequired[str]
    """OpenID Connect token of the identity. Secret."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetPrincipalTagAttributeMapInputDict(TypedDict):
    """Identity pool and provider whose tag mapping is wanted."""

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    IdentityProviderName: str
    """Name of the provider that the tag mapping belongs to. 1 to 128 characters."""


class GetPrincipalTagAttributeMapResponseDict(TypedDict):
    """Tag mapping of a provider."""

    IdentityPoolId: NotRequired[str]
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    IdentityProviderName: NotRequired[str]
    """Name of the provider that the tag mapping belongs to. 1 to 128 characters."""

    UseDefaults: NotRequired[bool]
    """Whether the default mapping of tags to claims applies."""

    PrincipalTags: NotRequired[dict[str, str]]
    """Principal tags, each mapped to the claim that fills it. At most 50 entries."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListIdentitiesInputDict(TypedDict):
    """Identity pool to list, and the page wanted."""

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    MaxResults: int
    """Most items to return on one page. 1 to 60."""

    NextToken: NotRequired[str]
    """Marker from the previous page, to get the one after it. 1 to 65535 characters;
    pattern `[\\S]+`.
    """

    HideDisabled: NotRequired[bool]
    """Whether to leave disabled identities out of the list."""


class ListIdentitiesResponseDict(TypedDict):
    """A page of identities."""

    IdentityPoolId: NotRequired[str]
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    Identities: NotRequired[list[IdentityDescriptionDict]]
    """Identities on this page."""

    NextToken: NotRequired[str]
    """Marks where the next page starts; absent on the last page. 1 to 65535 characters;
    pattern `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListIdentityPoolsInputDict(TypedDict):
    """Page of identity pools wanted."""

    MaxResults: int
    """Most items to return on one page. 1 to 60."""

    NextToken: NotRequired[str]
    """Marker from the previous page, to get the one after it. 1 to 65535 characters;
    pattern `[\\S]+`.
    """


class IdentityPoolShortDescriptionDict(TypedDict):
    """ID and name of an identity pool."""

    IdentityPoolId: NotRequired[str]
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    IdentityPoolName: NotRequired[str]
    """Name of the identity pool. 1 to 128 characters; pattern `[\\w\\s+=,.@-]+`."""


class ListIdentityPoolsResponseDict(TypedDict):
    """A page of identity pools."""

    IdentityPools: NotRequired[list[IdentityPoolShortDescriptionDict]]
    """Identity pools on this page."""

    NextToken: NotRequired[str]
    """Marks where the next page starts; absent on the last page. 1 to 65535 characters;
    pattern `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListTagsForResourceInputDict(TypedDict):
    """Identity pool whose tags are wanted."""

    ResourceArn: str
    """ARN of the identity pool. 20 to 2048 characters."""


class ListTagsForResourceResponseDict(TypedDict):
    """Tags of an identity pool."""

    Tags: NotRequired[dict[str, str]]
    """Tags of the identity pool, as keys and values."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class LookupDeveloperIdentityInputDict(TypedDict):
    """Identity or developer user identifier to look up."""

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    IdentityId: NotRequired[str]
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    DeveloperUserIdentifier: NotRequired[str]
    """ID of the user in your own sign-in backend. 1 to 1024 characters."""

    MaxResults: NotRequired[int]
    """Most items to return on one page. 1 to 60."""

    NextToken: NotRequired[str]
    """Marker from the previous page, to get the one after it. 1 to 65535 characters;
    pattern `[\\S]+`.
    """


class LookupDeveloperIdentityResponseDict(TypedDict):
    """An identity and a page of its developer user identifiers."""

    IdentityId: NotRequired[str]
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    DeveloperUserIdentifierList: NotRequired[list[str]]
    """Developer user identifiers linked to the identity."""

    NextToken: NotRequired[str]
    """Marks where the next page starts; absent on the last page. 1 to 65535 characters;
    pattern `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class MergeDeveloperIdentitiesInputDict(TypedDict):
    """Two developer users to merge."""

    SourceUserIdentifier: str
    """Developer user identifier that is merged into the other one. 1 to 1024
    characters.
    """

    DestinationUserIdentifier: str
    """Developer user identifier that remains after the merge. 1 to 1024 characters."""

    DeveloperProviderName: str
    """Name under which your own sign-in backend is known to the identity pool. 1 to 128
    characters; pattern `[\\w._-]+`.
    """

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """


class MergeDeveloperIdentitiesResponseDict(TypedDict):
    """Identity that holds the merged users."""

    IdentityId: NotRequired[str]
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class SetIdentityPoolRolesInputDict(TypedDict):
    """New roles and role mappings of an identity pool."""

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    Roles: dict[str, str]
    """Default role ARNs, keyed by `authenticated` and `unauthenticated`. At most 2
    entries.
    """

    RoleMappings: NotRequired[dict[str, RoleMappingDict]]
    """How roles are chosen, keyed by provider name. At most 10 entries."""


class SetPrincipalTagAttributeMapInputDict(TypedDict):
    """New tag mapping of a provider."""

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    IdentityProviderName: str
    """Name of the provider that the tag mapping belongs to. 1 to 128 characters."""

    UseDefaults: NotRequired[bool]
    """Whether to use the default mapping of tags to claims."""

    PrincipalTags: NotRequired[dict[str, str]]
    """Principal tags, each mapped to the claim that fills it. At most 50 entries."""


class SetPrincipalTagAttributeMapResponseDict(TypedDict):
    """Tag mapping as it now stands."""

    IdentityPoolId: NotRequired[str]
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    IdentityProviderName: NotRequired[str]
    """Name of the provider that the tag mapping belongs to. 1 to 128 characters."""

    UseDefaults: NotRequired[bool]
    """Whether the default mapping of tags to claims applies."""

    PrincipalTags: NotRequired[dict[str, str]]
    """Principal tags, each mapped to the claim that fills it. At most 50 entries."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class TagResourceInputDict(TypedDict):
    """Tags to add to an identity pool."""

    ResourceArn: str
    """ARN of the identity pool. 20 to 2048 characters."""

    Tags: dict[str, str]
    """Tags to add, as keys and values."""


class TagResourceResponseDict(TypedDict):
    """Empty answer once the tags are added."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UnlinkDeveloperIdentityInputDict(TypedDict):
    """Developer user identifier to detach from an identity."""

    IdentityId: str
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    IdentityPoolId: str
    """ID of the identity pool, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    DeveloperProviderName: str
    """Name under which your own sign-in backend is known to the identity pool. 1 to 128
    characters; pattern `[\\w._-]+`.
    """

    DeveloperUserIdentifier: str
    """ID of the user in your own sign-in backend. 1 to 1024 characters."""


class UnlinkIdentityInputDict(TypedDict):
    """Logins to detach from an identity."""

    IdentityId: str
    """ID of the identity, in the form `REGION:GUID`. 1 to 55 characters; pattern
    `[\\w-]+:[0-9a-f-]+`.
    """

    Logins: dict[str, str]
    """Login tokens that prove the caller owns the identity, keyed by provider name.
    Secret; at most 10 entries.
    """

    LoginsToRemove: list[str]
    """Names of the providers to detach from the identity."""


class UntagResourceInputDict(TypedDict):
    """Tags to remove from an identity pool."""

    ResourceArn: str
    """ARN of the identity pool. 20 to 2048 characters."""

    TagKeys: list[str]
    """Keys of the tags to remove."""


class UntagResourceResponseDict(TypedDict):
    """Empty answer once the tags are removed."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""
