"""Requests and responses of Amazon Cognito user pools as boto3 takes and returns
them.
"""

from datetime import datetime
from typing import Any, NotRequired, TypedDict

from .enums import (
    AliasAttributeTypeLiteral,
    AuthFlowTypeLiteral,
    ChallengeNameTypeLiteral,
    ClientTypeTypeLiteral,
    DeletionProtectionTypeLiteral,
    DeliveryMediumTypeLiteral,
    DeviceRememberedStatusTypeLiteral,
    ExplicitAuthFlowsTypeLiteral,
    FeedbackValueTypeLiteral,
    IdentityProviderTypeTypeLiteral,
    IssuedTokenTypeIdentifierTypeLiteral,
    MessageActionTypeLiteral,
    OAuthFlowTypeLiteral,
    PasswordHashingAlgorithmTypeLiteral,
    PreventUserExistenceErrorTypesLiteral,
    RevokeAssociatedSessionsTypeLiteral,
    TermsEnforcementTypeLiteral,
    TermsSourceTypeLiteral,
    TokenTypeIdentifierTypeLiteral,
    UpdateReplicaStatusTypeLiteral,
    UsernameAttributeTypeLiteral,
    UserPoolMfaTypeLiteral,
    UserPoolTierTypeLiteral,
    UserSessionTrackingTypeLiteral,
    VerifiedAttributeTypeLiteral,
)


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


class NumberAttributeConstraintsTypeDict(TypedDict):
    """Smallest and largest value of a numeric attribute."""

    MinValue: NotRequired[str]
    """Smallest number the attribute accepts. At most 131072 characters."""

    MaxValue: NotRequired[str]
    """Largest number the attribute accepts. At most 131072 characters."""


class StringAttributeConstraintsTypeDict(TypedDict):
    """Shortest and longest length of a text attribute."""

    MinLength: NotRequired[str]
    """Shortest string the attribute accepts. At most 131072 characters."""

    MaxLength: NotRequired[str]
    """Longest string the attribute accepts. At most 131072 characters."""


class SchemaAttributeTypeDict(TypedDict):
    """An attribute in the schema of a user pool."""

    Name: NotRequired[str]
    """Name of the attribute; custom ones get the prefix `custom:`. 1 to 20 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    AttributeDataType: NotRequired[str]
    """Data type of the attribute's values."""

    DeveloperOnlyAttribute: NotRequired[bool]
    """Whether only administrators may change the attribute."""

    Mutable: NotRequired[bool]
    """Whether the attribute can change after it is set."""

    Required: NotRequired[bool]
    """Whether every user must have the attribute."""

    NumberAttributeConstraints: NotRequired[NumberAttributeConstraintsTypeDict]
    """Smallest and largest values of a number attribute."""

    StringAttributeConstraints: NotRequired[StringAttributeConstraintsTypeDict]
    """Shortest and longest values of a string attribute."""


class AddCustomAttributesRequestDict(TypedDict):
    """Attributes to add to the schema of a user pool."""

    UserPoolId: str
    """ID of the user pool that gets the attributes. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    CustomAttributes: list[SchemaAttributeTypeDict]
    """Custom attributes to add to the user pool. 1 to 25 items."""


class AddCustomAttributesResponseDict(TypedDict):
    """Empty answer once the attributes are added."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AddUserPoolClientSecretRequestDict(TypedDict):
    """App client that needs another secret."""

    UserPoolId: str
    """ID of the app client's user pool. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    ClientId: str
    """ID of the app client that gets the secret. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    ClientSecret: NotRequired[str]
    """Secret of your own choice; generated if left out. Secret; 24 to 64 characters;
    pattern `[\\w+]+`.
    """


class ClientSecretDescriptorTypeDict(TypedDict):
    """A secret of an app client, with its ID and date."""

    ClientSecretId: NotRequired[str]
    """ID of the client secret. 1 to 128 characters."""

    ClientSecretValue: NotRequired[str]
    """Secret itself, returned only once, when Amazon Cognito has generated it. Secret;
    24 to 64 characters; pattern `[\\w+]+`.
    """

    ClientSecretCreateDate: NotRequired[datetime]
    """When the secret was added to the app client."""


class AddUserPoolClientSecretResponseDict(TypedDict):
    """The new secret of the app client."""

    ClientSecretDescriptor: NotRequired[ClientSecretDescriptorTypeDict]
    """The secret that was added, with its ID and creation date."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminAddUserToGroupRequestDict(TypedDict):
    """User and the group to join."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    GroupName: str
    """Name of the group that gains the user. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


class AdminConfirmSignUpRequestDict(TypedDict):
    """User to confirm."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user to confirm, or an alias of it. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class AdminConfirmSignUpResponseDict(TypedDict):
    """Empty answer once the user is confirmed."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AttributeTypeDict(TypedDict):
    """An attribute as name and value."""

    Name: str
    """Name of the attribute, prefixed with `custom:` for custom ones. 1 to 32
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+`.
    """

    Value: NotRequired[str]
    """Value of the attribute. Secret; at most 2048 characters."""


class AdminCreateUserRequestDict(TypedDict):
    """User to create, and how to invite them."""

    UserPoolId: str
    """ID of the pool the new user joins. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    Username: str
    """Username to give the new user. Secret; 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    UserAttributes: NotRequired[list[AttributeTypeDict]]
    """Attributes to give the new user."""

    ValidationData: NotRequired[list[AttributeTypeDict]]
    """Key-value pairs for the pre sign-up Lambda trigger, not stored with the user."""

    TemporaryPassword: NotRequired[str]
    """Password for the first sign-in; generated if left out. Secret; at most 256
    characters; pattern `[\\S]+`.
    """

    ForceAliasCreation: NotRequired[bool]
    """If `true`, takes over an email or phone alias held by another user."""

    MessageAction: NotRequired[MessageActionTypeLiteral]
    """`RESEND` to invite an existing user again, `SUPPRESS` to send no invitation."""

    DesiredDeliveryMediums: NotRequired[list[DeliveryMediumTypeLiteral]]
    """Channels for the invitation message: `EMAIL`, `SMS` or both."""

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class MFAOptionTypeDict(TypedDict):
    """SMS MFA setting in the old form, no longer used."""

    DeliveryMedium: NotRequired[str]
    """Channel for sign-in codes; only `SMS` can be set."""

    AttributeName: NotRequired[str]
    """Attribute that holds the phone number; always `phone_number`. 1 to 32 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+`.
    """


class UserTypeDict(TypedDict):
    """A user of a user pool."""

    Username: NotRequired[str]
    """Username of this user. Secret; 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    Attributes: NotRequired[list[AttributeTypeDict]]
    """Names and values of the user's attributes."""

    UserCreateDate: NotRequired[datetime]
    """Date and time the user was created."""

    UserLastModifiedDate: NotRequired[datetime]
    """Date and time the user profile last changed."""

    Enabled: NotRequired[bool]
    """Whether the user may sign in."""

    UserStatus: NotRequired[str]
    """Where the user stands, such as `CONFIRMED` or `FORCE_CHANGE_PASSWORD`."""

    MFAOptions: NotRequired[list[MFAOptionTypeDict]]
    """Old list of the user's SMS options for multi-factor authentication."""


class AdminCreateUserResponseDict(TypedDict):
    """The user that was created."""

    User: NotRequired[UserTypeDict]
    """Profile of the user that was created."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminDeleteSoftwareTokenRequestDict(TypedDict):
    """User whose authenticator app is to be removed."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


class AdminDeleteSoftwareTokenResponseDict(TypedDict):
    """Empty answer once the authenticator app is removed."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminDeleteUserRequestDict(TypedDict):
    """User to delete."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user to delete, or an alias of it. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


class AdminDeleteUserAttributesRequestDict(TypedDict):
    """User and the attributes to delete."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    UserAttributeNames: list[str]
    """Names of the attributes to delete."""


class AdminDeleteUserAttributesResponseDict(TypedDict):
    """Empty answer once the attributes are deleted."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ProviderUserIdentifierTypeDict(TypedDict):
    """A user, identified by provider and attribute."""

    ProviderName: NotRequired[str]
    """Name of the provider that holds the identity, or `Cognito` for a local user. 1 to
    32 characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """

    ProviderAttributeName: NotRequired[str]
    """Attribute of the provider that identifies the user. At most 131072 characters."""

    ProviderAttributeValue: NotRequired[str]
    """Value of the attribute that identifies the user. At most 131072 characters."""


class AdminDisableProviderForUserRequestDict(TypedDict):
    """User and the outside login to switch off."""

    UserPoolId: str
    """ID of the user pool. At most 131072 characters."""

    User: ProviderUserIdentifierTypeDict
    """Linked identity to unlink from its user profile."""


class AdminDisableProviderForUserResponseDict(TypedDict):
    """Empty answer once the login is switched off."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminDisableUserRequestDict(TypedDict):
    """User to disable."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


class AdminDisableUserResponseDict(TypedDict):
    """Empty answer once the user is disabled."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminEnableUserRequestDict(TypedDict):
    """User to enable again."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


class AdminEnableUserResponseDict(TypedDict):
    """Empty answer once the user is enabled."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminForgetDeviceRequestDict(TypedDict):
    """User and the device to forget."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    DeviceKey: str
    """Key of the device to forget. 1 to 55 characters; pattern `[\\w-]+_[0-9a-f-]+`."""


class AdminGetDeviceRequestDict(TypedDict):
    """User and the device wanted."""

    DeviceKey: str
    """Key of the device to look up. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


class DeviceTypeDict(TypedDict):
    """A device of a user."""

    DeviceKey: NotRequired[str]
    """Key that identifies the device. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    DeviceAttributes: NotRequired[list[AttributeTypeDict]]
    """Details of the device, such as its name and last IP address."""

    DeviceCreateDate: NotRequired[datetime]
    """Date and time the device was first seen."""

    DeviceLastModifiedDate: NotRequired[datetime]
    """Date and time the device record last changed."""

    DeviceLastAuthenticatedDate: NotRequired[datetime]
    """Date and time of the latest sign-in from the device."""


class AdminGetDeviceResponseDict(TypedDict):
    """A device of the user."""

    Device: DeviceTypeDict
    """The device and its details."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminGetUserRequestDict(TypedDict):
    """User whose profile is wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user to look up, or an alias of it. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


class AdminGetUserResponseDict(TypedDict):
    """Profile, status and MFA settings of the user."""

    Username: str
    """Username of the user found. Secret; 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    UserAttributes: NotRequired[list[AttributeTypeDict]]
    """Attributes of the user with their values."""

    UserCreateDate: NotRequired[datetime]
    """Date and time the user was created."""

    UserLastModifiedDate: NotRequired[datetime]
    """Date and time the user profile last changed."""

    Enabled: NotRequired[bool]
    """Whether the user may sign in."""

    UserStatus: NotRequired[str]
    """Where the user stands, such as `CONFIRMED` or `FORCE_CHANGE_PASSWORD`."""

    MFAOptions: NotRequired[list[MFAOptionTypeDict]]
    """Old list of the user's SMS options for multi-factor authentication."""

    PreferredMfaSetting: NotRequired[str]
    """Second factor the user is asked for first. At most 131072 characters."""

    UserMFASettingList: NotRequired[list[str]]
    """Second factors turned on for the user."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminGetUserAuthFactorsRequestDict(TypedDict):
    """User whose sign-in methods are wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


class AdminGetUserAuthFactorsResponseDict(TypedDict):
    """Sign-in and MFA methods that the user has set up."""

    Username: str
    """Username of the user whose factors are listed. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    PreferredMfaSetting: NotRequired[str]
    """Second factor the user is asked for first. At most 131072 characters."""

    UserMFASettingList: NotRequired[list[str]]
    """Second factors turned on for the user."""

    ConfiguredUserAuthFactors: NotRequired[list[str]]
    """Factors that the user can sign in with. At most 8 items."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AnalyticsMetadataTypeDict(TypedDict):
    """Amazon Pinpoint endpoint to which a request counts."""

    AnalyticsEndpointId: NotRequired[str]
    """ID of the Amazon Pinpoint endpoint that the event belongs to. At most 131072
    characters.
    """


class HttpHeaderDict(TypedDict):
    """An HTTP header as name and value."""

    headerName: NotRequired[str]
    """Name of the HTTP header. At most 131072 characters."""

    headerValue: NotRequired[str]
    """Value of the HTTP header. At most 131072 characters."""


class ContextDataTypeDict(TypedDict):
    """Details of the user's device and request, for judging the risk of a sign-in."""

    IpAddress: str
    """IP address of the user's device. At most 131072 characters."""

    ServerName: str
    """Host name of the server that the user signed in to. At most 131072 characters."""

    ServerPath: str
    """Path on the server that the user signed in to. At most 131072 characters."""

    HttpHeaders: list[HttpHeaderDict]
    """HTTP headers of the user's request."""

    EncodedData: NotRequired[str]
    """Device fingerprint collected by the client-side library. At most 131072
    characters.
    """


class AdminInitiateAuthRequestDict(TypedDict):
    """Start of a sign-in from a trusted server."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """ID of the app client to sign in to. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    AuthFlow: AuthFlowTypeLiteral
    """Authentication flow to start."""

    AuthParameters: NotRequired[dict[str, str]]
    """Inputs for the chosen flow, such as `USERNAME`, `PASSWORD` or `SRP_A`. Secret."""

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""

    AnalyticsMetadata: NotRequired[AnalyticsMetadataTypeDict]
    """Amazon Pinpoint metadata recorded with this call."""

    ContextData: NotRequired[ContextDataTypeDict]
    """Facts about the user's device and request, used to judge the sign-in risk."""

    Session: NotRequired[str]
    """Session from a confirmed sign-up, to sign in without further codes. Secret; 20 to
    4096 characters.
    """


class NewDeviceMetadataTypeDict(TypedDict):
    """Keys of a device that signs in for the first time."""

    DeviceKey: NotRequired[str]
    """Key of the new device, to send back when confirming it. 1 to 55 characters;
    pattern `[\\w-]+_[0-9a-f-]+`.
    """

    DeviceGroupKey: NotRequired[str]
    """Key of the device group, used to work out the device's password verifier. At most
    131072 characters.
    """


class AuthenticationResultTypeDict(TypedDict):
    """Tokens that a user gets by signing in."""

    AccessToken: NotRequired[str]
    """Access token issued to the user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    ExpiresIn: NotRequired[int]
    """Lifetime of the access token in seconds."""

    TokenType: NotRequired[str]
    """How to present the token, such as `Bearer`. At most 131072 characters."""

    RefreshToken: NotRequired[str]
    """Refresh token issued to the user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    IdToken: NotRequired[str]
    """ID token issued to the user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    NewDeviceMetadata: NotRequired[NewDeviceMetadataTypeDict]
    """Key and group of a device seen for the first time."""


class AdminInitiateAuthResponseDict(TypedDict):
    """Tokens, or the next challenge of the sign-in."""

    ChallengeName: NotRequired[str]
    """Name of the challenge to answer next."""

    Session: NotRequired[str]
    """Session to send with the next answer. Secret; 20 to 4096 characters."""

    ChallengeParameters: NotRequired[dict[str, str]]
    """Details needed to answer the challenge, such as where a code was sent. Secret."""

    AuthenticationResult: NotRequired[AuthenticationResultTypeDict]
    """Tokens issued once every challenge is passed; missing while a challenge is
    pending.
    """

    AvailableChallenges: NotRequired[list[str]]
    """Challenges the user may choose from for the next step."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminLinkProviderForUserRequestDict(TypedDict):
    """Existing user and the outside identity to link."""

    UserPoolId: str
    """ID of the user pool. At most 131072 characters."""

    DestinationUser: ProviderUserIdentifierTypeDict
    """User pool profile that the outside identity is linked to."""

    SourceUser: ProviderUserIdentifierTypeDict
    """Identity at an outside provider that gets linked to the profile."""


class AdminLinkProviderForUserResponseDict(TypedDict):
    """Empty answer once the identity is linked."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminListDevicesRequestDict(TypedDict):
    """User whose devices are wanted, and the page."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    Limit: NotRequired[int]
    """Most items to return on one page. 0 to 60."""

    PaginationToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


class AdminListDevicesResponseDict(TypedDict):
    """A page of the user's devices."""

    Devices: NotRequired[list[DeviceTypeDict]]
    """Devices of the user."""

    PaginationToken: NotRequired[str]
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminListGroupsForUserRequestDict(TypedDict):
    """User whose groups are wanted, and the page."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Limit: NotRequired[int]
    """Most items to return on one page. 0 to 60."""

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


class GroupTypeDict(TypedDict):
    """A group of users."""

    GroupName: NotRequired[str]
    """Name of the group. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Description: NotRequired[str]
    """Description of the group. At most 2048 characters."""

    RoleArn: NotRequired[str]
    """ARN of the IAM role that the group's members get. 20 to 2048 characters."""

    Precedence: NotRequired[int]
    """Rank of the group among the user's groups; the lowest number wins. At least 0."""

    LastModifiedDate: NotRequired[datetime]
    """Date and time the group last changed."""

    CreationDate: NotRequired[datetime]
    """Date and time the group was created."""


class AdminListGroupsForUserResponseDict(TypedDict):
    """A page of the user's groups."""

    Groups: NotRequired[list[GroupTypeDict]]
    """Groups on this page that the user belongs to."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminListUserAuthEventsRequestDict(TypedDict):
    """User whose sign-in history is wanted, and the page."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    MaxResults: NotRequired[int]
    """Most items to return on one page. 0 to 60."""

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


class EventRiskTypeDict(TypedDict):
    """What threat protection made of a sign-in event."""

    RiskDecision: NotRequired[str]
    """What threat protection decided about the event."""

    RiskLevel: NotRequired[str]
    """Level of risk found in the event."""

    CompromisedCredentialsDetected: NotRequired[bool]
    """Whether the credentials are known to be leaked."""


class ChallengeResponseTypeDict(TypedDict):
    """A challenge in a sign-in event, and its outcome."""

    ChallengeName: NotRequired[str]
    """Kind of challenge: `Password` or `Mfa`."""

    ChallengeResponse: NotRequired[str]
    """Outcome of the challenge, such as `Success` or `Failure`."""


class EventContextDataTypeDict(TypedDict):
    """Where a sign-in event came from."""

    IpAddress: NotRequired[str]
    """IP address that the event came from. At most 131072 characters."""

    DeviceName: NotRequired[str]
    """Name of the device that the event came from. At most 131072 characters."""

    Timezone: NotRequired[str]
    """Time zone of the user. At most 131072 characters."""

    City: NotRequired[str]
    """City worked out from the IP address. At most 131072 characters."""

    Country: NotRequired[str]
    """Country worked out from the IP address. At most 131072 characters."""


class EventFeedbackTypeDict(TypedDict):
    """Verdict that someone gave on a sign-in event."""

    FeedbackValue: str
    """Whether the sign-in is trusted: `Valid` or `Invalid`."""

    Provider: str
    """Who gave the feedback. At most 131072 characters."""

    FeedbackDate: NotRequired[datetime]
    """Date and time the feedback was given."""


class AuthEventTypeDict(TypedDict):
    """An event in the sign-in history of a user."""

    EventId: NotRequired[str]
    """ID of the authentication event. At most 131072 characters."""

    EventType: NotRequired[str]
    """What the user was doing, such as signing in or signing up."""

    CreationDate: NotRequired[datetime]
    """Date and time of the event."""

    EventResponse: NotRequired[str]
    """Outcome of the event: `Pass`, `Fail` or `InProgress`."""

    EventRisk: NotRequired[EventRiskTypeDict]
    """Risk that threat protection found in the event."""

    ChallengeResponses: NotRequired[list[ChallengeResponseTypeDict]]
    """Challenges the user met, each with its outcome."""

    EventContextData: NotRequired[EventContextDataTypeDict]
    """Device and place that the event came from."""

    EventFeedback: NotRequired[EventFeedbackTypeDict]
    """Feedback given on the event."""


class AdminListUserAuthEventsResponseDict(TypedDict):
    """A page of the user's sign-in history."""

    AuthEvents: NotRequired[list[AuthEventTypeDict]]
    """Sign-in events of the user, with the risk found for each."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminListUserSessionsRequestDict(TypedDict):
    """User whose sessions are wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user whose sessions are wanted. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


class SessionLocationTypeDict(TypedDict):
    """Place from which a session was last used."""

    City: NotRequired[str]
    """City worked out from the IP address. At most 256 characters."""

    Country: NotRequired[str]
    """Country worked out from the IP address. At most 256 characters."""


class SessionDescriptionTypeDict(TypedDict):
    """A session of a user."""

    SessionId: NotRequired[str]
    """ID of the session. 28 characters; pattern `^(tkn|sso)[a-z0-9]{25}$`."""

    SessionType: NotRequired[str]
    """Whether it is a `TOKEN` or an `SSO` session."""

    ClientId: NotRequired[str]
    """ID of the app client tied to the session. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    CreateDate: NotRequired[datetime]
    """Date and time the session began."""

    LastActiveDate: NotRequired[datetime]
    """Date and time the session was last used."""

    DeviceType: NotRequired[str]
    """Operating system and browser or app last seen in the session. At most 1024
    characters.
    """

    LastIPAddress: NotRequired[str]
    """IP address the session was last used from. Secret; at most 128 characters."""

    LastLocation: NotRequired[SessionLocationTypeDict]
    """Place the session was last used from."""

    OriginSessionId: NotRequired[str]
    """ID of the single sign-on session that this token session came from. 28
    characters; pattern `^(tkn|sso)[a-z0-9]{25}$`.
    """

    IsCurrentSession: NotRequired[bool]
    """Whether the caller's own access token belongs to this session."""


class AdminListUserSessionsResponseDict(TypedDict):
    """Active sessions of the user."""

    Sessions: NotRequired[list[SessionDescriptionTypeDict]]
    """Sessions of the user that are still active. At most 125 items."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminRemoveUserFromGroupRequestDict(TypedDict):
    """User and the group to leave."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    GroupName: str
    """Name of the group that loses the user. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


class AdminResetUserPasswordRequestDict(TypedDict):
    """User who has to choose a new password."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class AdminResetUserPasswordResponseDict(TypedDict):
    """Empty answer once the reset is under way."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminRespondToAuthChallengeRequestDict(TypedDict):
    """Answer to a sign-in challenge, sent from a trusted server."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    ChallengeName: ChallengeNameTypeLiteral
    """Name of the challenge being answered."""

    ChallengeResponses: NotRequired[dict[str, str]]
    """Answers to the challenge, keyed by names such as `USERNAME` or `SMS_MFA_CODE`.
    Secret.
    """

    Session: NotRequired[str]
    """Session handed out with the previous challenge. Secret; 20 to 4096 characters."""

    AnalyticsMetadata: NotRequired[AnalyticsMetadataTypeDict]
    """Amazon Pinpoint metadata recorded with this call."""

    ContextData: NotRequired[ContextDataTypeDict]
    """Facts about the user's device and request, used to judge the sign-in risk."""

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class AdminRespondToAuthChallengeResponseDict(TypedDict):
    """Tokens, or one more challenge of the sign-in."""

    ChallengeName: NotRequired[str]
    """Name of the challenge to answer next."""

    Session: NotRequired[str]
    """Session to send with the next answer. Secret; 20 to 4096 characters."""

    ChallengeParameters: NotRequired[dict[str, str]]
    """Details needed to answer the challenge, such as where a code was sent. Secret."""

    AuthenticationResult: NotRequired[AuthenticationResultTypeDict]
    """Tokens issued once every challenge is passed; missing while a challenge is
    pending.
    """

    AvailableChallenges: NotRequired[list[str]]
    """Challenges the user may choose from for the next step."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminRevokeUserSessionRequestDict(TypedDict):
    """User and the session to end."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user whose session it is. Secret; 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    SessionId: str
    """ID of the session to end. 28 characters; pattern `^(tkn|sso)[a-z0-9]{25}$`."""

    RevokeAssociatedSessions: NotRequired[RevokeAssociatedSessionsTypeLiteral]
    """`LINKED` to revoke directly linked sessions too, `NONE` for this session only."""


class AdminRevokeUserSessionResponseDict(TypedDict):
    """Empty answer once the session is ended."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class SMSMfaSettingsTypeDict(TypedDict):
    """Whether a user has MFA by text message, and prefers it."""

    Enabled: NotRequired[bool]
    """Whether the user gets sign-in codes by text message."""

    PreferredMfa: NotRequired[bool]
    """Whether text messages are the second factor the user is asked for first."""


class SoftwareTokenMfaSettingsTypeDict(TypedDict):
    """Whether a user has MFA by authenticator app, and prefers it."""

    Enabled: NotRequired[bool]
    """Whether the user signs in with authenticator app codes."""

    PreferredMfa: NotRequired[bool]
    """Whether the authenticator app is the second factor the user is asked for
    first.
    """


class EmailMfaSettingsTypeDict(TypedDict):
    """Whether a user has MFA by email, and prefers it."""

    Enabled: NotRequired[bool]
    """Whether the user gets sign-in codes by email."""

    PreferredMfa: NotRequired[bool]
    """Whether email is the second factor the user is asked for first."""


class WebAuthnMfaSettingsTypeDict(TypedDict):
    """Whether a user has MFA by passkey."""

    Enabled: NotRequired[bool]
    """Whether a passkey counts as multi-factor authentication for the user."""


class AdminSetUserMFAPreferenceRequestDict(TypedDict):
    """User and the MFA settings to apply."""

    SMSMfaSettings: NotRequired[SMSMfaSettingsTypeDict]
    """Whether the user gets sign-in codes by text message, and prefers them."""

    SoftwareTokenMfaSettings: NotRequired[SoftwareTokenMfaSettingsTypeDict]
    """Whether the user signs in with authenticator app codes, and prefers them."""

    EmailMfaSettings: NotRequired[EmailMfaSettingsTypeDict]
    """Whether the user gets sign-in codes by email, and prefers them."""

    WebAuthnMfaSettings: NotRequired[WebAuthnMfaSettingsTypeDict]
    """Whether the user's passkey counts for multi-factor authentication."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


class AdminSetUserMFAPreferenceResponseDict(TypedDict):
    """Empty answer once the MFA settings are saved."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminSetUserPasswordRequestDict(TypedDict):
    """User and the password to set."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    Password: str
    """Password to set for the user. Secret; at most 256 characters; pattern
    `[\\S]+`.
    """

    Permanent: NotRequired[bool]
    """If `false`, the user must change the password at the next sign-in."""


class AdminSetUserPasswordResponseDict(TypedDict):
    """Empty answer once the password is set."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminSetUserSettingsRequestDict(TypedDict):
    """User and the SMS MFA settings to apply."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    MFAOptions: list[MFAOptionTypeDict]
    """SMS options to set for multi-factor authentication."""


class AdminSetUserSettingsResponseDict(TypedDict):
    """Empty answer once the SMS MFA settings are saved."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminUpdateAuthEventFeedbackRequestDict(TypedDict):
    """Verdict on a sign-in event of a user."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    EventId: str
    """ID of the authentication event. 1 to 50 characters; pattern `[\\w+-]+`."""

    FeedbackValue: FeedbackValueTypeLiteral
    """Whether the sign-in is trusted: `Valid` or `Invalid`."""


class AdminUpdateAuthEventFeedbackResponseDict(TypedDict):
    """Empty answer once the verdict is recorded."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminUpdateDeviceStatusRequestDict(TypedDict):
    """Device of a user, and whether to remember it."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    DeviceKey: str
    """Key of the device whose status changes. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    DeviceRememberedStatus: NotRequired[DeviceRememberedStatusTypeLiteral]
    """Whether the device counts as `remembered` or `not_remembered`."""


class AdminUpdateDeviceStatusResponseDict(TypedDict):
    """Empty answer once the device is updated."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminUpdateUserAttributesRequestDict(TypedDict):
    """User and the attributes to change."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    UserAttributes: list[AttributeTypeDict]
    """Attributes to change, with their new values."""

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class AdminUpdateUserAttributesResponseDict(TypedDict):
    """Empty answer once the attributes are changed."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AdminUserGlobalSignOutRequestDict(TypedDict):
    """User to sign out everywhere."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


class AdminUserGlobalSignOutResponseDict(TypedDict):
    """Empty answer once the user is signed out."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AssociateSoftwareTokenRequestDict(TypedDict):
    """User who wants to set up an authenticator app."""

    AccessToken: NotRequired[str]
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    Session: NotRequired[str]
    """Session from an `MFA_SETUP` challenge, in place of an access token. Secret; 20 to
    4096 characters.
    """


class AssociateSoftwareTokenResponseDict(TypedDict):
    """Secret key to enter in the authenticator app."""

    SecretCode: NotRequired[str]
    """Shared secret to enter in an authenticator app. Secret; at least 16 characters;
    pattern `[A-Za-z0-9]+`.
    """

    Session: NotRequired[str]
    """Session to send to `VerifySoftwareToken`. Secret; 20 to 4096 characters."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ChangePasswordRequestDict(TypedDict):
    """Old and new password of the signed-in user."""

    PreviousPassword: NotRequired[str]
    """Current password of the user. Secret; at most 256 characters; pattern
    `[\\S]+`.
    """

    ProposedPassword: str
    """Password the user wants from now on. Secret; at most 256 characters; pattern
    `[\\S]+`.
    """

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


class ChangePasswordResponseDict(TypedDict):
    """Empty answer once the password is changed."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class CompleteWebAuthnRegistrationRequestDict(TypedDict):
    """Passkey that the user's device has created."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    Credential: Any
    """Registration response produced by the user's authenticator."""


class CompleteWebAuthnRegistrationResponseDict(TypedDict):
    """Empty answer once the passkey is registered."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DeviceSecretVerifierConfigTypeDict(TypedDict):
    """SRP verifier and salt of a device, with which it proves itself later."""

    PasswordVerifier: NotRequired[str]
    """Verifier used to authenticate the device with SRP. At most 131072 characters."""

    Salt: NotRequired[str]
    """Salt used to authenticate the device with SRP. At most 131072 characters."""


class ConfirmDeviceRequestDict(TypedDict):
    """Device to register for the signed-in user."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    DeviceKey: str
    """Key of the device to confirm. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    DeviceSecretVerifierConfig: NotRequired[DeviceSecretVerifierConfigTypeDict]
    """Password verifier and salt of the device. Secret."""

    DeviceName: NotRequired[str]
    """Display name to give the device. 1 to 1024 characters."""


class ConfirmDeviceResponseDict(TypedDict):
    """Whether the user still has to agree that the device is remembered."""

    UserConfirmationNecessary: NotRequired[bool]
    """Whether to ask the user before the device is remembered."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UserContextDataTypeDict(TypedDict):
    """What the app knows of the user's device, for judging the risk of a sign-in."""

    IpAddress: NotRequired[str]
    """IP address of the user's device. At most 131072 characters."""

    EncodedData: NotRequired[str]
    """Device fingerprint collected by the client-side library. At most 131072
    characters.
    """


class ConfirmForgotPasswordRequestDict(TypedDict):
    """Code and new password of a user who forgot the old one."""

    ClientId: str
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    SecretHash: NotRequired[str]
    """Hash of username and client ID, keyed with the client secret. Secret; 1 to 128
    characters; pattern `[\\w+=/]+`.
    """

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    ConfirmationCode: str
    """Code the user received for resetting the password. Secret; 1 to 2048 characters;
    pattern `[\\S]+`.
    """

    Password: str
    """New password to set for the user. Secret; at most 256 characters; pattern
    `[\\S]+`.
    """

    AnalyticsMetadata: NotRequired[AnalyticsMetadataTypeDict]
    """Amazon Pinpoint metadata recorded with this call."""

    UserContextData: NotRequired[UserContextDataTypeDict]
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class ConfirmForgotPasswordResponseDict(TypedDict):
    """Empty answer once the new password is set."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ConfirmSignUpRequestDict(TypedDict):
    """Code that confirms a new user."""

    ClientId: str
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    SecretHash: NotRequired[str]
    """Hash of username and client ID, keyed with the client secret. Secret; 1 to 128
    characters; pattern `[\\w+=/]+`.
    """

    Username: str
    """Username of the user to confirm, or an alias of it. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    ConfirmationCode: str
    """Code the user received after signing up. Secret; 1 to 2048 characters; pattern
    `[\\S]+`.
    """

    ForceAliasCreation: NotRequired[bool]
    """If `true`, takes over an email or phone alias held by another user."""

    AnalyticsMetadata: NotRequired[AnalyticsMetadataTypeDict]
    """Amazon Pinpoint metadata recorded with this call."""

    UserContextData: NotRequired[UserContextDataTypeDict]
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""

    Session: NotRequired[str]
    """Session handed out by `SignUp`. Secret; 20 to 4096 characters."""


class ConfirmSignUpResponseDict(TypedDict):
    """Session with which the confirmed user can sign in right away."""

    Session: NotRequired[str]
    """Session for signing the new user in right away. Secret; 20 to 4096 characters."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class CreateGroupRequestDict(TypedDict):
    """Group to create."""

    GroupName: str
    """Name of the new group, unique in the user pool. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Description: NotRequired[str]
    """Description of the group. At most 2048 characters."""

    RoleArn: NotRequired[str]
    """ARN of the IAM role that the group's members should get. 20 to 2048
    characters.
    """

    Precedence: NotRequired[int]
    """Rank of the group among the user's groups; the lowest number wins. At least 0."""


class CreateGroupResponseDict(TypedDict):
    """The group that was created."""

    Group: NotRequired[GroupTypeDict]
    """The group that was created."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class CreateIdentityProviderRequestDict(TypedDict):
    """Identity provider to connect to a user pool."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ProviderName: str
    """Name for the new identity provider. 1 to 32 characters; pattern
    `[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+`.
    """

    ProviderType: IdentityProviderTypeTypeLiteral
    """Kind of identity provider, such as `SAML`, `OIDC` or `Google`."""

    ProviderDetails: dict[str, str]
    """Connection settings of the provider, such as client ID, secret and URLs."""

    AttributeMapping: NotRequired[dict[str, str]]
    """Map from user pool attributes to the matching attributes of the provider."""

    IdpIdentifiers: NotRequired[list[str]]
    """Alternative names of the provider, such as email domains. At most 50 items."""

    AcrMapping: NotRequired[dict[str, str]]
    """ACR value that the OIDC provider uses for each level of the user pool. At most 4
    entries.
    """


class IdentityProviderTypeDict(TypedDict):
    """An outside identity provider and how it is connected."""

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ProviderName: NotRequired[str]
    """Name of the identity provider. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """

    ProviderType: NotRequired[str]
    """Kind of identity provider, such as `SAML`, `OIDC` or `Google`."""

    ProviderDetails: NotRequired[dict[str, str]]
    """Connection settings of the provider, such as client ID, secret and URLs."""

    AttributeMapping: NotRequired[dict[str, str]]
    """Map from user pool attributes to the matching attributes of the provider."""

    IdpIdentifiers: NotRequired[list[str]]
    """Alternative names of the provider, such as email domains. At most 50 items."""

    AcrMapping: NotRequired[dict[str, str]]
    """ACR value that the OIDC provider uses for each level of the user pool. At most 4
    entries.
    """

    LastModifiedDate: NotRequired[datetime]
    """Date and time the provider last changed."""

    CreationDate: NotRequired[datetime]
    """Date and time the provider was added."""


class CreateIdentityProviderResponseDict(TypedDict):
    """The identity provider that was connected."""

    IdentityProvider: IdentityProviderTypeDict
    """The identity provider that was created."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class AssetTypeDict(TypedDict):
    """An image in a branding style."""

    Category: str
    """Place in the sign-in pages where the image is shown."""

    ColorMode: str
    """Color scheme the image is made for: `LIGHT`, `DARK` or `DYNAMIC`."""

    Extension: str
    """File type of the image."""

    Bytes: NotRequired[bytes]
    """Content of the image file."""

    ResourceId: NotRequired[str]
    """ID of the image asset. 1 to 40 characters; pattern `^[\\w\\- ]+$`."""


class CreateManagedLoginBrandingRequestDict(TypedDict):
    """Branding style to create for an app client."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """ID of the app client that gets the style. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    UseCognitoProvidedValues: NotRequired[bool]
    """If `true`, the style uses the default look from Amazon Cognito."""

    Settings: NotRequired[Any]
    """Branding settings as a JSON document."""

    Assets: NotRequired[list[AssetTypeDict]]
    """Images used by the branding style, such as logos, backgrounds and icons. At most
    40 items.
    """


class ManagedLoginBrandingTypeDict(TypedDict):
    """A branding style of the managed login pages."""

    ManagedLoginBrandingId: NotRequired[str]
    """ID of the branding style."""

    UserPoolId: NotRequired[str]
    """ID of the user pool that the style belongs to. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    UseCognitoProvidedValues: NotRequired[bool]
    """If `true`, the style uses the default look from Amazon Cognito."""

    Settings: NotRequired[Any]
    """Branding settings as a JSON document."""

    Assets: NotRequired[list[AssetTypeDict]]
    """Images used by the branding style, such as logos, backgrounds and icons. At most
    40 items.
    """

    CreationDate: NotRequired[datetime]
    """Date and time the branding style was created."""

    LastModifiedDate: NotRequired[datetime]
    """Date and time the branding style last changed."""


class CreateManagedLoginBrandingResponseDict(TypedDict):
    """The branding style that was created."""

    ManagedLoginBranding: NotRequired[ManagedLoginBrandingTypeDict]
    """The branding style that was created."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ResourceServerScopeTypeDict(TypedDict):
    """A scope of a resource server."""

    ScopeName: str
    """Name of the scope. 1 to 256 characters; pattern
    `[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+`.
    """

    ScopeDescription: str
    """Description of the scope. 1 to 256 characters."""


class CreateResourceServerRequestDict(TypedDict):
    """Resource server to create."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Identifier: str
    """Identifier for the new resource server, often its URL. 1 to 256 characters;
    pattern `[\\x21\\x23-\\x5B\\x5D-\\x7E]+`.
    """

    Name: str
    """Display name for the new resource server. 1 to 256 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    Scopes: NotRequired[list[ResourceServerScopeTypeDict]]
    """Custom scopes for the new resource server. At most 100 items."""


class ResourceServerTypeDict(TypedDict):
    """A resource server and its scopes."""

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Identifier: NotRequired[str]
    """Unique identifier of the resource server, often its URL. 1 to 256 characters;
    pattern `[\\x21\\x23-\\x5B\\x5D-\\x7E]+`.
    """

    Name: NotRequired[str]
    """Display name of the resource server. 1 to 256 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    Scopes: NotRequired[list[ResourceServerScopeTypeDict]]
    """Custom scopes of the resource server. At most 100 items."""

    ManagedBy: NotRequired[str]
    """Marks a resource server that Amazon Cognito itself manages."""


class CreateResourceServerResponseDict(TypedDict):
    """The resource server that was created."""

    ResourceServer: ResourceServerTypeDict
    """The resource server that was created."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class CreateTermsRequestDict(TypedDict):
    """Terms document to create for an app client."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """ID of the app client that shows the document. Secret; 1 to 128 characters;
    pattern `[\\w+]+`.
    """

    TermsName: str
    """Type of the document: `terms-of-use` or `privacy-policy`. Pattern
    `^(terms-of-use|privacy-policy)$`.
    """

    TermsSource: TermsSourceTypeLiteral
    """Reserved for later use; always `LINK`."""

    Enforcement: TermsEnforcementTypeLiteral
    """Reserved for later use; always `NONE`."""

    Links: NotRequired[dict[str, str]]
    """URL of the document for each language, with `cognito:default` as fallback. 1 to
    13 entries.
    """


class TermsTypeDict(TypedDict):
    """A terms document of an app client."""

    TermsId: str
    """ID of the terms document."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """ID of the app client that shows the document. Secret; 1 to 128 characters;
    pattern `[\\w+]+`.
    """

    TermsName: str
    """Type of the document: `terms-of-use` or `privacy-policy`. Pattern
    `^(terms-of-use|privacy-policy)$`.
    """

    TermsSource: str
    """Reserved for later use; always `LINK`."""

    Enforcement: str
    """Reserved for later use; always `NONE`."""

    Links: dict[str, str]
    """URL of the document for each language, with `cognito:default` as fallback. 1 to
    13 entries.
    """

    CreationDate: datetime
    """Date and time the document was created."""

    LastModifiedDate: datetime
    """Date and time the document last changed."""


class CreateTermsResponseDict(TypedDict):
    """The terms document that was created."""

    Terms: NotRequired[TermsTypeDict]
    """The terms document that was created."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class CreateUserImportJobRequestDict(TypedDict):
    """User import job to create."""

    JobName: str
    """Display name for the new import job. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    UserPoolId: str
    """ID of the user pool that takes in the users. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    CloudWatchLogsRoleArn: str
    """ARN of the IAM role that lets the import job write to CloudWatch Logs. 20 to 2048
    characters.
    """

    PasswordHashingAlgorithm: NotRequired[PasswordHashingAlgorithmTypeLiteral]
    """Algorithm that produced the password hashes in the import file."""


class UserImportJobTypeDict(TypedDict):
    """A job that imports users from a CSV file."""

    JobName: NotRequired[str]
    """Display name of the import job. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    JobId: NotRequired[str]
    """ID of the import job. 1 to 55 characters; pattern `import-[0-9a-zA-Z-]+`."""

    UserPoolId: NotRequired[str]
    """ID of the user pool that takes in the users. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    PreSignedUrl: NotRequired[str]
    """URL to upload the CSV file to. At most 2048 characters."""

    CreationDate: NotRequired[datetime]
    """Date and time the import job was created."""

    StartDate: NotRequired[datetime]
    """Date and time the import job started."""

    CompletionDate: NotRequired[datetime]
    """Date and time the import job finished."""

    Status: NotRequired[str]
    """State of the import job, such as `InProgress` or `Succeeded`."""

    CloudWatchLogsRoleArn: NotRequired[str]
    """ARN of the IAM role that lets the import job write to CloudWatch Logs. 20 to 2048
    characters.
    """

    ImportedUsers: NotRequired[int]
    """Number of users imported so far."""

    SkippedUsers: NotRequired[int]
    """Number of users left out of the import."""

    FailedUsers: NotRequired[int]
    """Number of users whose import failed."""

    CompletionMessage: NotRequired[str]
    """Closing message of the import job. 1 to 128 characters; pattern `[\\w]+`."""

    PasswordHashingAlgorithm: NotRequired[str]
    """Algorithm that produced the password hashes in the import file."""


class CreateUserImportJobResponseDict(TypedDict):
    """The import job, with the URL for its CSV file."""

    UserImportJob: NotRequired[UserImportJobTypeDict]
    """The import job that was created, with its upload URL."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class PasswordPolicyTypeDict(TypedDict):
    """What a password must look like, and how long a temporary one lasts."""

    MinimumLength: NotRequired[int]
    """Fewest characters a password may have. 6 to 99."""

    RequireUppercase: NotRequired[bool]
    """Whether a password needs an uppercase letter."""

    RequireLowercase: NotRequired[bool]
    """Whether a password needs a lowercase letter."""

    RequireNumbers: NotRequired[bool]
    """Whether a password needs a digit."""

    RequireSymbols: NotRequired[bool]
    """Whether a password needs a symbol."""

    PasswordHistorySize: NotRequired[int]
    """How many earlier passwords a user cannot choose again. 0 to 24."""

    TemporaryPasswordValidityDays: NotRequired[int]
    """Days that a temporary password works before an administrator must reset it. 0
    to 365.
    """


class SignInPolicyTypeDict(TypedDict):
    """Methods with which users may begin to sign in."""

    AllowedFirstAuthFactors: NotRequired[list[str]]
    """Factors a user may choose to start signing in with. 1 to 5 items."""


class UserPoolPolicyTypeDict(TypedDict):
    """Rules of a user pool for passwords and sign-in."""

    PasswordPolicy: NotRequired[PasswordPolicyTypeDict]
    """Rules that passwords must follow."""

    SignInPolicy: NotRequired[SignInPolicyTypeDict]
    """Rules for how users may start signing in."""


class PreTokenGenerationVersionConfigTypeDict(TypedDict):
    """Lambda function that changes tokens before they are issued."""

    LambdaVersion: str
    """Version of the event sent to the Lambda function."""

    LambdaArn: str
    """ARN of the Lambda function to call. 20 to 2048 characters."""


class CustomSMSLambdaVersionConfigTypeDict(TypedDict):
    """Lambda function that sends text messages in place of Cognito."""

    LambdaVersion: str
    """Version of the event sent to the Lambda function."""

    LambdaArn: str
    """ARN of the Lambda function to call. 20 to 2048 characters."""


class CustomEmailLambdaVersionConfigTypeDict(TypedDict):
    """Lambda function that sends emails in place of Cognito."""

    LambdaVersion: str
    """Version of the event sent to the Lambda function."""

    LambdaArn: str
    """ARN of the Lambda function to call. 20 to 2048 characters."""


class InboundFederationLambdaTypeDict(TypedDict):
    """Lambda function that runs when a user comes in from an outside provider."""

    LambdaVersion: str
    """Version of the event sent to the Lambda function."""

    LambdaArn: str
    """ARN of the Lambda function to call. 20 to 2048 characters."""


class LambdaConfigTypeDict(TypedDict):
    """Lambda functions that a user pool calls at certain moments."""

    PreSignUp: NotRequired[str]
    """ARN of the Lambda function called before sign-up. 20 to 2048 characters."""

    CustomMessage: NotRequired[str]
    """ARN of the Lambda function that customizes outgoing messages. 20 to 2048
    characters.
    """

    PostConfirmation: NotRequired[str]
    """ARN of the Lambda function called after a user is confirmed. 20 to 2048
    characters.
    """

    PreAuthentication: NotRequired[str]
    """ARN of the Lambda function called before sign-in. 20 to 2048 characters."""

    PostAuthentication: NotRequired[str]
    """ARN of the Lambda function called after sign-in. 20 to 2048 characters."""

    DefineAuthChallenge: NotRequired[str]
    """ARN of the Lambda function that picks the next custom challenge. 20 to 2048
    characters.
    """

    CreateAuthChallenge: NotRequired[str]
    """ARN of the Lambda function that creates a custom challenge. 20 to 2048
    characters.
    """

    VerifyAuthChallengeResponse: NotRequired[str]
    """ARN of the Lambda function that checks the answer to a custom challenge. 20 to
    2048 characters.
    """

    PreTokenGeneration: NotRequired[str]
    """ARN of the Lambda function called before tokens are issued. 20 to 2048
    characters.
    """

    UserMigration: NotRequired[str]
    """ARN of the Lambda function that moves users in from another directory. 20 to 2048
    characters.
    """

    PreTokenGenerationConfig: NotRequired[PreTokenGenerationVersionConfigTypeDict]
    """Lambda function called before tokens are issued, with its event version."""

    CustomSMSSender: NotRequired[CustomSMSLambdaVersionConfigTypeDict]
    """Lambda function that sends text messages in place of Amazon Cognito."""

    CustomEmailSender: NotRequired[CustomEmailLambdaVersionConfigTypeDict]
    """Lambda function that sends email in place of Amazon Cognito."""

    KMSKeyID: NotRequired[str]
    """ARN of the KMS key that encrypts codes handed to custom sender functions. 20 to
    2048 characters.
    """

    InboundFederation: NotRequired[InboundFederationLambdaTypeDict]
    """Lambda function that changes attributes arriving from an identity provider."""


class VerificationMessageTemplateTypeDict(TypedDict):
    """Messages with which users verify an email address or phone number."""

    SmsMessage: NotRequired[str]
    """Template of the verification text message. 6 to 140 characters; pattern
    `.*\\{####\\}.*`.
    """

    EmailMessage: NotRequired[str]
    """Template of a verification email body that carries a code. 6 to 20000
    characters.
    """

    EmailSubject: NotRequired[str]
    """Template of the subject line for verification email with a code. 1 to 140
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """

    EmailMessageByLink: NotRequired[str]
    """Template of an email body that carries a link. 6 to 20000 characters."""

    EmailSubjectByLink: NotRequired[str]
    """Template of the subject line for email that carries a link. 1 to 140 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """

    DefaultEmailOption: NotRequired[str]
    """Whether verification email carries a code or a link."""


class UserAttributeUpdateSettingsTypeDict(TypedDict):
    """What happens when a user changes an email address or phone number."""

    AttributesRequireVerificationBeforeUpdate: NotRequired[list[str]]
    """Attributes whose new value only takes effect after the user verifies it."""


class DeviceConfigurationTypeDict(TypedDict):
    """How a user pool remembers the devices of its users."""

    ChallengeRequiredOnNewDevice: NotRequired[bool]
    """If `true`, a remembered device can stand in for a code as second factor."""

    DeviceOnlyRememberedOnUserPrompt: NotRequired[bool]
    """If `true`, a device is remembered only after the user agrees to it."""


class EmailConfigurationTypeDict(TypedDict):
    """How a user pool sends its emails."""

    SourceArn: NotRequired[str]
    """ARN of the Amazon SES identity that the user pool sends from. 20 to 2048
    characters.
    """

    ReplyToEmailAddress: NotRequired[str]
    """Address that users' replies go to. Pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    EmailSendingAccount: NotRequired[str]
    """Whether Amazon Cognito itself or your Amazon SES setup sends the email."""

    From: NotRequired[str]
    """Sender address of the user pool's email, with or without a display name. At most
    131072 characters.
    """

    ConfigurationSet: NotRequired[str]
    """Amazon SES configuration set applied to outgoing email. 1 to 64 characters;
    pattern `^[a-zA-Z0-9_-]+$`.
    """


class EumsSmsConfigurationTypeDict(TypedDict):
    """How a user pool sends text messages through AWS End User Messaging."""

    CallerArn: str
    """ARN of the IAM role assumed to send text messages. 20 to 2048 characters."""

    ExternalId: NotRequired[str]
    """External ID passed when Amazon Cognito assumes the `CallerArn` role. At most
    131072 characters.
    """

    OriginationIdentity: NotRequired[str]
    """Phone number, sender ID or phone pool that text messages come from. At most
    131072 characters.
    """

    ConfigurationSetName: NotRequired[str]
    """Configuration set applied to outgoing text messages. At most 131072
    characters.
    """

    InEntityId: NotRequired[str]
    """Sender entity ID that Indian rules require for text messages. At most 131072
    characters.
    """

    InTemplateId: NotRequired[str]
    """Template ID that Indian rules require for text messages. At most 131072
    characters.
    """

    Region: NotRequired[str]
    """AWS Region that text messages are sent from. 5 to 32 characters."""


class SmsConfigurationTypeDict(TypedDict):
    """How a user pool sends its text messages."""

    SnsCallerArn: NotRequired[str]
    """ARN of the IAM role that lets Amazon Cognito publish to Amazon SNS. At most 2048
    characters.
    """

    ExternalId: NotRequired[str]
    """External ID passed when Amazon Cognito assumes the `SnsCallerArn` role. At most
    131072 characters.
    """

    SnsRegion: NotRequired[str]
    """AWS Region whose Amazon SNS sends the text messages. 5 to 32 characters."""

    EumsSms: NotRequired[EumsSmsConfigurationTypeDict]
    """Settings for text messages through AWS End User Messaging."""


class MessageTemplateTypeDict(TypedDict):
    """Texts with which new users are invited."""

    SMSMessage: NotRequired[str]
    """Template of the invitation text message. 6 to 140 characters; pattern
    `(?s).*`.
    """

    EmailMessage: NotRequired[str]
    """Template of the invitation email body. 6 to 20000 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*`.
    """

    EmailSubject: NotRequired[str]
    """Template of the invitation email subject line. 1 to 140 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """


class AdminCreateUserConfigTypeDict(TypedDict):
    """Who may create users, and how those users are invited."""

    AllowAdminCreateUserOnly: NotRequired[bool]
    """If `true`, users cannot sign themselves up and only administrators create
    accounts.
    """

    UnusedAccountValidityDays: NotRequired[int]
    """Old setting for the lifetime of temporary passwords. 0 to 365."""

    InviteMessageTemplate: NotRequired[MessageTemplateTypeDict]
    """Template of the message that invites a new user."""


class AdvancedSecurityAdditionalFlowsTypeDict(TypedDict):
    """Threat protection of the sign-in flows that are not standard."""

    CustomAuthMode: NotRequired[str]
    """Threat protection mode for custom authentication: `AUDIT` or `ENFORCED`."""


class UserPoolAddOnsTypeDict(TypedDict):
    """Threat protection settings of a user pool."""

    AdvancedSecurityMode: str
    """Whether threat protection is off, only logs (`AUDIT`) or acts (`ENFORCED`)."""

    AdvancedSecurityAdditionalFlows: NotRequired[
        AdvancedSecurityAdditionalFlowsTypeDict
    ]
    """Threat protection settings for authentication flows beyond the standard ones."""


class DcrConfigurationTypeDict(TypedDict):
    """How apps may register their own app clients."""

    EnableStatus: NotRequired[str]
    """Whether dynamic client registration is on."""

    OpenDcrEnabled: NotRequired[bool]
    """Whether apps can register without an access token."""

    AuthenticatedGrantTypes: NotRequired[list[str]]
    """OAuth grant types open to clients that register with an access token. At most 3
    items.
    """

    OpenDcrGrantTypes: NotRequired[list[str]]
    """OAuth grant types open to clients that register without an access token. At most
    3 items.
    """

    AllowedScopes: NotRequired[list[str]]
    """Extra scopes open to app clients that register dynamically. At most 50 items."""


class UsernameConfigurationTypeDict(TypedDict):
    """Whether upper and lower case differ in usernames."""

    CaseSensitive: bool
    """Whether usernames that differ only in letter case count as different."""


class RecoveryOptionTypeDict(TypedDict):
    """A way to recover an account, and its priority."""

    Priority: int
    """Rank of the recovery method; `1` is tried first. 1 to 2."""

    Name: str
    """Recovery method: `verified_email`, `verified_phone_number` or `admin_only`."""


class AccountRecoverySettingTypeDict(TypedDict):
    """Ways in which a user may get back into an account."""

    RecoveryMechanisms: NotRequired[list[RecoveryOptionTypeDict]]
    """Recovery methods with their rank. 1 to 2 items."""


class KeyConfigurationTypeDict(TypedDict):
    """Key that encrypts the data of a user pool."""

    KeyType: NotRequired[str]
    """Whether AWS or you own the encryption key."""

    KmsKeyArn: NotRequired[str]
    """ARN of the KMS key that encrypts the data. 20 to 2048 characters."""


class IssuerConfigurationTypeDict(TypedDict):
    """Which issuer URL the tokens of a user pool carry."""

    Type: NotRequired[str]
    """Whether tokens carry the original issuer URL or a newer one."""


class AcrLevelConfigTypeDict(TypedDict):
    """Name of one authentication level."""

    AcrValue: str
    """Name put in the `acr` token claim for this level. 1 to 64 characters; pattern
    `[\\x21\\x23-\\x5B\\x5D-\\x7E]+`.
    """


class CreateUserPoolRequestDict(TypedDict):
    """Settings of a new user pool."""

    PoolName: str
    """Name for the new user pool. 1 to 128 characters; pattern `[\\w\\s+=,.@-]+`."""

    Policies: NotRequired[UserPoolPolicyTypeDict]
    """Password rules and sign-in rules of the user pool."""

    DeletionProtection: NotRequired[DeletionProtectionTypeLiteral]
    """Whether the user pool is protected from deletion by mistake."""

    LambdaConfig: NotRequired[LambdaConfigTypeDict]
    """Lambda triggers of the user pool."""

    AutoVerifiedAttributes: NotRequired[list[VerifiedAttributeTypeLiteral]]
    """Attributes the user pool verifies by sending a code at sign-up."""

    AliasAttributes: NotRequired[list[AliasAttributeTypeLiteral]]
    """Attributes a user can sign in with in place of the username."""

    UsernameAttributes: NotRequired[list[UsernameAttributeTypeLiteral]]
    """Attributes that serve as the username: email, phone number or both."""

    SmsVerificationMessage: NotRequired[str]
    """Old setting for the verification text message; use `VerificationMessageTemplate`.
    6 to 140 characters; pattern `.*\\{####\\}.*`.
    """

    EmailVerificationMessage: NotRequired[str]
    """Old setting for the verification email body; use `VerificationMessageTemplate`. 6
    to 20000 characters.
    """

    EmailVerificationSubject: NotRequired[str]
    """Old setting for the verification email subject; use
    `VerificationMessageTemplate`. 1 to 140 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """

    VerificationMessageTemplate: NotRequired[VerificationMessageTemplateTypeDict]
    """Templates of the messages that verify an email address or phone number."""

    SmsAuthenticationMessage: NotRequired[str]
    """Text message that carries a sign-in code. 6 to 140 characters; pattern
    `.*\\{####\\}.*`.
    """

    MfaConfiguration: NotRequired[UserPoolMfaTypeLiteral]
    """Whether multi-factor authentication is `ON`, `OFF` or `OPTIONAL`."""

    UserAttributeUpdateSettings: NotRequired[UserAttributeUpdateSettingsTypeDict]
    """Rules for changing attributes that need verification."""

    DeviceConfiguration: NotRequired[DeviceConfigurationTypeDict]
    """Whether and when the user pool remembers users' devices."""

    EmailConfiguration: NotRequired[EmailConfigurationTypeDict]
    """How the user pool sends email: sender, source and region."""

    SmsConfiguration: NotRequired[SmsConfigurationTypeDict]
    """How the user pool sends text messages."""

    UserPoolTags: NotRequired[dict[str, str]]
    """Tags to put on the new user pool."""

    AdminCreateUserConfig: NotRequired[AdminCreateUserConfigTypeDict]
    """Settings for users that an administrator creates, including the invitation
    message.
    """

    Schema: NotRequired[list[SchemaAttributeTypeDict]]
    """Attributes of the new user pool, both standard and custom. 1 to 50 items."""

    UserPoolAddOns: NotRequired[UserPoolAddOnsTypeDict]
    """Threat protection mode of the user pool."""

    DcrConfiguration: NotRequired[DcrConfigurationTypeDict]
    """Settings for apps that register themselves as app clients at run time."""

    UsernameConfiguration: NotRequired[UsernameConfigurationTypeDict]
    """Whether letter case matters in usernames."""

    AccountRecoverySetting: NotRequired[AccountRecoverySettingTypeDict]
    """Ways a user can recover a forgotten password, in order of preference."""

    UserPoolTier: NotRequired[UserPoolTierTypeLiteral]
    """Feature plan of the user pool: `LITE`, `ESSENTIALS` or `PLUS`."""

    KeyConfiguration: NotRequired[KeyConfigurationTypeDict]
    """Key that encrypts the user pool's data at rest."""

    IssuerConfiguration: NotRequired[IssuerConfigurationTypeDict]
    """Which issuer URL the user pool puts in its tokens."""

    AcrConfiguration: NotRequired[dict[str, AcrLevelConfigTypeDict]]
    """Names of the authentication context class (ACR) levels, keyed `Level1` to
    `Level4`. At most 4 entries.
    """


class UserPoolTypeDict(TypedDict):
    """Settings and state of a user pool."""

    Id: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Name: NotRequired[str]
    """Name given to the user pool. 1 to 128 characters; pattern `[\\w\\s+=,.@-]+`."""

    Policies: NotRequired[UserPoolPolicyTypeDict]
    """Password rules and sign-in rules of the user pool."""

    DeletionProtection: NotRequired[str]
    """Whether the user pool is protected from deletion by mistake."""

    LambdaConfig: NotRequired[LambdaConfigTypeDict]
    """Lambda triggers of the user pool."""

    Status: NotRequired[str]
    """Old field for the state of the user pool. Deprecated."""

    LastModifiedDate: NotRequired[datetime]
    """Date and time the user pool last changed."""

    CreationDate: NotRequired[datetime]
    """Date and time the user pool was created."""

    SchemaAttributes: NotRequired[list[SchemaAttributeTypeDict]]
    """Attributes of the user pool, both standard and custom. 1 to 50 items."""

    AutoVerifiedAttributes: NotRequired[list[str]]
    """Attributes the user pool verifies by sending a code at sign-up."""

    AliasAttributes: NotRequired[list[str]]
    """Attributes a user can sign in with in place of the username."""

    UsernameAttributes: NotRequired[list[str]]
    """Attributes that serve as the username: email, phone number or both."""

    SmsVerificationMessage: NotRequired[str]
    """Old setting for the verification text message; use `VerificationMessageTemplate`.
    6 to 140 characters; pattern `.*\\{####\\}.*`.
    """

    EmailVerificationMessage: NotRequired[str]
    """Old setting for the verification email body; use `VerificationMessageTemplate`. 6
    to 20000 characters.
    """

    EmailVerificationSubject: NotRequired[str]
    """Old setting for the verification email subject; use
    `VerificationMessageTemplate`. 1 to 140 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """

    VerificationMessageTemplate: NotRequired[VerificationMessageTemplateTypeDict]
    """Templates of the messages that verify an email address or phone number."""

    SmsAuthenticationMessage: NotRequired[str]
    """Text message that carries a sign-in code. 6 to 140 characters; pattern
    `.*\\{####\\}.*`.
    """

    UserAttributeUpdateSettings: NotRequired[UserAttributeUpdateSettingsTypeDict]
    """Rules for changing attributes that need verification."""

    MfaConfiguration: NotRequired[str]
    """Whether multi-factor authentication is `ON`, `OFF` or `OPTIONAL`."""

    DeviceConfiguration: NotRequired[DeviceConfigurationTypeDict]
    """Whether and when the user pool remembers users' devices."""

    EstimatedNumberOfUsers: NotRequired[int]
    """Rough count of the users in the pool."""

    EmailConfiguration: NotRequired[EmailConfigurationTypeDict]
    """How the user pool sends email: sender, source and region."""

    SmsConfiguration: NotRequired[SmsConfigurationTypeDict]
    """How the user pool sends text messages."""

    UserPoolTags: NotRequired[dict[str, str]]
    """Tags of the user pool."""

    SmsConfigurationFailure: NotRequired[str]
    """Reason text messages cannot be sent. At most 131072 characters."""

    EmailConfigurationFailure: NotRequired[str]
    """Old field for the reason email could not be sent. At most 131072 characters."""

    Domain: NotRequired[str]
    """Prefix of the user pool's Amazon Cognito domain. 1 to 63 characters; pattern
    `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    CustomDomain: NotRequired[str]
    """Custom domain of the user pool's sign-in pages. 1 to 63 characters; pattern
    `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    AdminCreateUserConfig: NotRequired[AdminCreateUserConfigTypeDict]
    """Settings for users that an administrator creates, including the invitation
    message.
    """

    UserPoolAddOns: NotRequired[UserPoolAddOnsTypeDict]
    """Threat protection mode of the user pool."""

    DcrConfiguration: NotRequired[DcrConfigurationTypeDict]
    """Settings for apps that register themselves as app clients at run time."""

    UsernameConfiguration: NotRequired[UsernameConfigurationTypeDict]
    """Whether letter case matters in usernames."""

    Arn: NotRequired[str]
    """ARN of the user pool. 20 to 2048 characters."""

    AccountRecoverySetting: NotRequired[AccountRecoverySettingTypeDict]
    """Ways a user can recover a forgotten password, in order of preference."""

    UserPoolTier: NotRequired[str]
    """Feature plan of the user pool: `LITE`, `ESSENTIALS` or `PLUS`."""

    KeyConfiguration: NotRequired[KeyConfigurationTypeDict]
    """Key that encrypts the user pool's data at rest."""

    IssuerConfiguration: NotRequired[IssuerConfigurationTypeDict]
    """Which issuer URL the user pool puts in its tokens."""

    AcrConfiguration: NotRequired[dict[str, AcrLevelConfigTypeDict]]
    """Names of the authentication context class (ACR) levels, keyed `Level1` to
    `Level4`. At most 4 entries.
    """


class CreateUserPoolResponseDict(TypedDict):
    """The user pool that was created."""

    UserPool: NotRequired[UserPoolTypeDict]
    """The user pool that was created."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class TokenValidityUnitsTypeDict(TypedDict):
    """Units in which the lifetimes of tokens are given."""

    AccessToken: NotRequired[str]
    """Unit of `AccessTokenValidity`; hours if left out."""

    IdToken: NotRequired[str]
    """Unit of `IdTokenValidity`; hours if left out."""

    RefreshToken: NotRequired[str]
    """Unit of `RefreshTokenValidity`; days if left out."""


class AnalyticsConfigurationTypeDict(TypedDict):
    """Where an app client sends its usage metrics in Amazon Pinpoint."""

    ApplicationId: NotRequired[str]
    """ID of the Amazon Pinpoint project that receives the events. Pattern
    `^[0-9a-fA-F]+$`.
    """

    ApplicationArn: NotRequired[str]
    """ARN of the Amazon Pinpoint project that receives the events. 20 to 2048
    characters.
    """

    RoleArn: NotRequired[str]
    """ARN of the IAM role that lets Amazon Cognito publish to Amazon Pinpoint. 20 to
    2048 characters.
    """

    ExternalId: NotRequired[str]
    """External ID passed when Amazon Cognito assumes the IAM role. At most 131072
    characters.
    """

    UserDataShared: NotRequired[bool]
    """Whether events sent to Amazon Pinpoint include user data."""


class RefreshTokenRotationTypeDict(TypedDict):
    """Whether refresh tokens are replaced on use, and how long the old one still
    works.
    """

    Feature: str
    """Whether refresh tokens are replaced on use."""

    RetryGracePeriodSeconds: NotRequired[int]
    """Seconds that a replaced refresh token keeps working. 0 to 60."""


class CreateUserPoolClientRequestDict(TypedDict):
    """Settings of a new app client."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientName: str
    """Display name for the new app client. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    GenerateSecret: NotRequired[bool]
    """Whether to create a secret for the new app client."""

    ClientSecret: NotRequired[str]
    """Secret of your own choice, in place of `GenerateSecret`. Secret; 24 to 64
    characters; pattern `[\\w+]+`.
    """

    RefreshTokenValidity: NotRequired[int]
    """How long refresh tokens stay valid, counted in the unit set by
    `TokenValidityUnits`. 0 to 315360000.
    """

    AccessTokenValidity: NotRequired[int]
    """How long access tokens stay valid, counted in the unit set by
    `TokenValidityUnits`. 1 to 86400.
    """

    IdTokenValidity: NotRequired[int]
    """How long ID tokens stay valid, counted in the unit set by `TokenValidityUnits`. 1
    to 86400.
    """

    TokenValidityUnits: NotRequired[TokenValidityUnitsTypeDict]
    """Time units of the three token lifetimes."""

    ReadAttributes: NotRequired[list[str]]
    """User attributes the app client can read."""

    WriteAttributes: NotRequired[list[str]]
    """User attributes the app client can write."""

    ExplicitAuthFlows: NotRequired[list[ExplicitAuthFlowsTypeLiteral]]
    """Authentication flows the app client may start."""

    SupportedIdentityProviders: NotRequired[list[str]]
    """Identity providers that users of the app client can sign in with."""

    CallbackURLs: NotRequired[list[str]]
    """URLs that a browser may be redirected to after sign-in. At most 100 items."""

    LogoutURLs: NotRequired[list[str]]
    """URLs that a browser may be redirected to after sign-out. At most 100 items."""

    DefaultRedirectURI: NotRequired[str]
    """Callback URL used when a sign-in request names none. 1 to 1024 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    AllowedOAuthFlows: NotRequired[list[OAuthFlowTypeLiteral]]
    """OAuth 2.0 grant types the app client may use. At most 3 items."""

    AllowedOAuthScopes: NotRequired[list[str]]
    """OAuth 2.0, OpenID Connect and custom scopes the app client may request. At most
    50 items.
    """

    AllowedOAuthFlowsUserPoolClient: NotRequired[bool]
    """Whether the app client may use the OAuth 2.0 features of the user pool."""

    AnalyticsConfiguration: NotRequired[AnalyticsConfigurationTypeDict]
    """Where and how the app client reports usage to Amazon Pinpoint."""

    PreventUserExistenceErrors: NotRequired[PreventUserExistenceErrorTypesLiteral]
    """Whether errors hide that a user does not exist."""

    EnableTokenRevocation: NotRequired[bool]
    """Whether refresh tokens of the app client can be revoked."""

    EnablePropagateAdditionalUserContextData: NotRequired[bool]
    """Whether the app client accepts an IP address in `UserContextData`."""

    AuthSessionValidity: NotRequired[int]
    """Minutes that an authentication session stays valid between two steps of a
    sign-in. 3 to 15.
    """

    RefreshTokenRotation: NotRequired[RefreshTokenRotationTypeDict]
    """Whether and how refresh tokens are replaced on use."""


class UserPoolClientTypeDict(TypedDict):
    """Settings of an app client."""

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientName: NotRequired[str]
    """Display name of the app client. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    ClientId: NotRequired[str]
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    ClientSecret: NotRequired[str]
    """Secret of the app client. Secret; 24 to 64 characters; pattern `[\\w+]+`."""

    LastModifiedDate: NotRequired[datetime]
    """Date and time the app client last changed."""

    CreationDate: NotRequired[datetime]
    """Date and time the app client was created."""

    RefreshTokenValidity: NotRequired[int]
    """How long refresh tokens stay valid, counted in the unit set by
    `TokenValidityUnits`. 0 to 315360000.
    """

    AccessTokenValidity: NotRequired[int]
    """How long access tokens stay valid, counted in the unit set by
    `TokenValidityUnits`. 1 to 86400.
    """

    IdTokenValidity: NotRequired[int]
    """How long ID tokens stay valid, counted in the unit set by `TokenValidityUnits`. 1
    to 86400.
    """

    TokenValidityUnits: NotRequired[TokenValidityUnitsTypeDict]
    """Time units of the three token lifetimes."""

    ReadAttributes: NotRequired[list[str]]
    """User attributes the app client can read."""

    WriteAttributes: NotRequired[list[str]]
    """User attributes the app client can write."""

    ExplicitAuthFlows: NotRequired[list[str]]
    """Authentication flows the app client may start."""

    SupportedIdentityProviders: NotRequired[list[str]]
    """Identity providers that users of the app client can sign in with."""

    CallbackURLs: NotRequired[list[str]]
    """URLs that a browser may be redirected to after sign-in. At most 100 items."""

    LogoutURLs: NotRequired[list[str]]
    """URLs that a browser may be redirected to after sign-out. At most 100 items."""

    DefaultRedirectURI: NotRequired[str]
    """Callback URL used when a sign-in request names none. 1 to 1024 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    AllowedOAuthFlows: NotRequired[list[str]]
    """OAuth 2.0 grant types the app client may use. At most 3 items."""

    AllowedOAuthScopes: NotRequired[list[str]]
    """OAuth 2.0, OpenID Connect and custom scopes the app client may request. At most
    50 items.
    """

    AllowedOAuthFlowsUserPoolClient: NotRequired[bool]
    """Whether the app client may use the OAuth 2.0 features of the user pool."""

    AnalyticsConfiguration: NotRequired[AnalyticsConfigurationTypeDict]
    """Where and how the app client reports usage to Amazon Pinpoint."""

    PreventUserExistenceErrors: NotRequired[str]
    """Whether errors hide that a user does not exist."""

    EnableTokenRevocation: NotRequired[bool]
    """Whether refresh tokens of the app client can be revoked."""

    EnablePropagateAdditionalUserContextData: NotRequired[bool]
    """Whether the app client accepts an IP address in `UserContextData`."""

    AuthSessionValidity: NotRequired[int]
    """Minutes that an authentication session stays valid between two steps of a
    sign-in. 3 to 15.
    """

    RefreshTokenRotation: NotRequired[RefreshTokenRotationTypeDict]
    """Whether and how refresh tokens are replaced on use."""

    ClientType: NotRequired[str]
    """Whether the app client was made the regular way or through dynamic
    registration.
    """


class CreateUserPoolClientResponseDict(TypedDict):
    """The app client that was created."""

    UserPoolClient: NotRequired[UserPoolClientTypeDict]
    """The new app client and its settings."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class CustomDomainConfigTypeDict(TypedDict):
    """Certificate and TLS policy of a custom domain."""

    CertificateArn: str
    """ARN of the AWS Certificate Manager certificate for the custom domain. 20 to 2048
    characters.
    """

    SecurityPolicy: NotRequired[str]
    """TLS versions and ciphers that the custom domain accepts."""


class FailoverTypeDict(TypedDict):
    """Where the domain's traffic goes when the primary Region fails."""

    SecondaryRegion: str
    """AWS Region that takes over when the primary one fails. 5 to 32 characters."""

    PrimaryRoute53HealthCheckId: str
    """ID of the Route 53 health check that decides which region serves requests. At
    most 64 characters.
    """


class RoutingTypeDict(TypedDict):
    """Where requests to a domain go when a Region fails."""

    Failover: NotRequired[FailoverTypeDict]
    """Second region and the health check that triggers the switch."""


class CreateUserPoolDomainRequestDict(TypedDict):
    """Domain to give to a user pool."""

    Domain: str
    """Custom domain or domain prefix to create. 1 to 63 characters; pattern
    `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ManagedLoginVersion: NotRequired[int]
    """Generation of the sign-in pages: `1` for classic hosted UI, `2` for managed
    login.
    """

    CustomDomainConfig: NotRequired[CustomDomainConfigTypeDict]
    """Certificate settings of a custom domain."""

    Routing: NotRequired[RoutingTypeDict]
    """How requests to the domain are routed between regions."""


class CreateUserPoolDomainResponseDict(TypedDict):
    """Settings of the new domain, and its CloudFront target."""

    ManagedLoginVersion: NotRequired[int]
    """Generation of the sign-in pages: `1` for classic hosted UI, `2` for managed
    login.
    """

    CloudFrontDomain: NotRequired[str]
    """CloudFront name that the DNS record of a custom domain must point to. 1 to 63
    characters; pattern `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    Routing: NotRequired[RoutingTypeDict]
    """How requests to the domain are routed between regions."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class CreateUserPoolReplicaRequestDict(TypedDict):
    """User pool to replicate, and the Region to do it in."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    RegionName: str
    """AWS Region to create the replica in. 5 to 32 characters."""

    UserPoolTags: NotRequired[dict[str, str]]
    """Tags to put on the replica."""


class UserPoolReplicaTypeDict(TypedDict):
    """A replica of a user pool."""

    RegionName: NotRequired[str]
    """AWS Region of the replica. 5 to 32 characters."""

    Status: NotRequired[str]
    """State of the replica, such as `CREATING` or `ACTIVE`."""

    Role: NotRequired[str]
    """Whether the replica is the `PRIMARY` or a `SECONDARY`."""

    UserPoolArn: NotRequired[str]
    """ARN of the replica user pool. 20 to 2048 characters."""


class CreateUserPoolReplicaResponseDict(TypedDict):
    """The replica that is being created."""

    UserPoolReplica: NotRequired[UserPoolReplicaTypeDict]
    """The replica that was created."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DeleteGroupRequestDict(TypedDict):
    """Group to delete."""

    GroupName: str
    """Name of the group to delete. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


class DeleteIdentityProviderRequestDict(TypedDict):
    """Identity provider to disconnect."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ProviderName: str
    """Name of the provider to delete. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """


class DeleteManagedLoginBrandingRequestDict(TypedDict):
    """Branding style to delete."""

    ManagedLoginBrandingId: str
    """ID of the style to delete."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


class DeleteResourceServerRequestDict(TypedDict):
    """Resource server to delete."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Identifier: str
    """Identifier of the server to delete. 1 to 256 characters; pattern
    `[\\x21\\x23-\\x5B\\x5D-\\x7E]+`.
    """


class DeleteTermsRequestDict(TypedDict):
    """Terms document to delete."""

    TermsId: str
    """ID of the document to delete."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


class DeleteUserRequestDict(TypedDict):
    """Access token of the user to delete."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


class DeleteUserAttributesRequestDict(TypedDict):
    """Attributes to delete from the signed-in user."""

    UserAttributeNames: list[str]
    """Names of the attributes to delete."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


class DeleteUserAttributesResponseDict(TypedDict):
    """Empty answer once the attributes are deleted."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DeleteUserPoolRequestDict(TypedDict):
    """User pool to delete."""

    UserPoolId: str
    """ID of the user pool to delete. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """


class DeleteUserPoolClientRequestDict(TypedDict):
    """App client to delete."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """ID of the app client to delete. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """


class DeleteUserPoolClientSecretRequestDict(TypedDict):
    """App client and the secret to delete."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """ID of the app client that loses the secret. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    ClientSecretId: str
    """ID of the secret to delete. 1 to 128 characters."""


class DeleteUserPoolClientSecretResponseDict(TypedDict):
    """Empty answer once the secret is deleted."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DeleteUserPoolDomainRequestDict(TypedDict):
    """Domain to delete."""

    Domain: str
    """Custom domain or domain prefix to delete. 1 to 63 characters; pattern
    `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


class DeleteUserPoolDomainResponseDict(TypedDict):
    """Empty answer once the domain is deleted."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DeleteUserPoolReplicaRequestDict(TypedDict):
    """Replica to delete."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    RegionName: str
    """AWS Region whose replica is deleted. 5 to 32 characters."""


class DeleteUserPoolReplicaResponseDict(TypedDict):
    """The replica that is being deleted."""

    UserPoolReplica: NotRequired[UserPoolReplicaTypeDict]
    """The replica that is going away."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DeleteWebAuthnCredentialRequestDict(TypedDict):
    """Passkey of the signed-in user to delete."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    CredentialId: str
    """ID of the passkey to delete. At most 131072 characters."""


class DeleteWebAuthnCredentialResponseDict(TypedDict):
    """Empty answer once the passkey is deleted."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DescribeIdentityProviderRequestDict(TypedDict):
    """Identity provider whose settings are wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ProviderName: str
    """Name of the provider to describe. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """


class DescribeIdentityProviderResponseDict(TypedDict):
    """Settings of the identity provider."""

    IdentityProvider: IdentityProviderTypeDict
    """The identity provider and its settings."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DescribeManagedLoginBrandingRequestDict(TypedDict):
    """ID of the branding style wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ManagedLoginBrandingId: str
    """ID of the style to describe."""

    ReturnMergedResources: NotRequired[bool]
    """If `true`, the answer includes default values along with your own settings."""


class DescribeManagedLoginBrandingResponseDict(TypedDict):
    """The branding style with that ID."""

    ManagedLoginBranding: NotRequired[ManagedLoginBrandingTypeDict]
    """The branding style and its settings."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DescribeManagedLoginBrandingByClientRequestDict(TypedDict):
    """App client whose branding style is wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """ID of the app client whose style is wanted. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    ReturnMergedResources: NotRequired[bool]
    """If `true`, the answer includes default values along with your own settings."""


class DescribeManagedLoginBrandingByClientResponseDict(TypedDict):
    """Branding style of the app client."""

    ManagedLoginBranding: NotRequired[ManagedLoginBrandingTypeDict]
    """The branding style and its settings."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DescribeResourceServerRequestDict(TypedDict):
    """Resource server wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Identifier: str
    """Identifier of the server to describe. 1 to 256 characters; pattern
    `[\\x21\\x23-\\x5B\\x5D-\\x7E]+`.
    """


class DescribeResourceServerResponseDict(TypedDict):
    """The resource server and its scopes."""

    ResourceServer: ResourceServerTypeDict
    """The resource server and its scopes."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DescribeRiskConfigurationRequestDict(TypedDict):
    """User pool or app client whose threat protection settings are wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: NotRequired[str]
    """ID of an app client, to see its own settings. Secret; 1 to 128 characters;
    pattern `[\\w+]+`.
    """


class CompromisedCredentialsActionsTypeDict(TypedDict):
    """What happens when a password is known to have leaked."""

    EventAction: str
    """Whether to `BLOCK` the user or take `NO_ACTION`."""


class CompromisedCredentialsRiskConfigurationTypeDict(TypedDict):
    """When to look for leaked passwords, and how to react."""

    EventFilter: NotRequired[list[str]]
    """Events that the check applies to; all of them if left out."""

    Actions: CompromisedCredentialsActionsTypeDict
    """Response to leaked credentials."""


class NotifyEmailTypeDict(TypedDict):
    """Subject and text of an email about a risky sign-in."""

    Subject: str
    """Subject line of the notification email. 1 to 140 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """

    HtmlBody: NotRequired[str]
    """Email body as HTML. 6 to 20000 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+`.
    """

    TextBody: NotRequired[str]
    """Email body as plain text. 6 to 20000 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+`.
    """


class NotifyConfigurationTypeDict(TypedDict):
    """Emails that tell users about risky sign-ins."""

    From: NotRequired[str]
    """Sender address of the notification emails. At most 131072 characters."""

    ReplyTo: NotRequired[str]
    """Address that replies to the email go to. At most 131072 characters."""

    SourceArn: str
    """ARN of the Amazon SES identity that the notifications are sent from. 20 to 2048
    characters.
    """

    BlockEmail: NotRequired[NotifyEmailTypeDict]
    """Email sent to the user when a sign-in is blocked."""

    NoActionEmail: NotRequired[NotifyEmailTypeDict]
    """Email sent to the user when a risky sign-in is let through."""

    MfaEmail: NotRequired[NotifyEmailTypeDict]
    """Email sent to the user when a risky sign-in must pass a second factor."""


class AccountTakeoverActionTypeDict(TypedDict):
    """What happens at one level of risk."""

    Notify: bool
    """Whether the user is told about the event by email."""

    EventAction: str
    """What to do at this risk level, such as `BLOCK` or `MFA_REQUIRED`."""


class AccountTakeoverActionsTypeDict(TypedDict):
    """What happens at each level of risk."""

    LowAction: NotRequired[AccountTakeoverActionTypeDict]
    """Response to a low risk."""

    MediumAction: NotRequired[AccountTakeoverActionTypeDict]
    """Response to a medium risk."""

    HighAction: NotRequired[AccountTakeoverActionTypeDict]
    """Response to a high risk."""


class AccountTakeoverRiskConfigurationTypeDict(TypedDict):
    """Reactions to risky sign-ins, and the emails that tell the user about them."""

    NotifyConfiguration: NotRequired[NotifyConfigurationTypeDict]
    """Sender and templates of the emails about risky sign-ins."""

    Actions: AccountTakeoverActionsTypeDict
    """Response to each level of risk: low, medium and high."""


class RiskExceptionConfigurationTypeDict(TypedDict):
    """IP ranges that are always blocked, or never checked."""

    BlockedIPRangeList: NotRequired[list[str]]
    """IP ranges in CIDR form whose sign-ins are always blocked. At most 200 items."""

    SkippedIPRangeList: NotRequired[list[str]]
    """IP ranges in CIDR form that are never checked for risk. At most 200 items."""


class RiskConfigurationTypeDict(TypedDict):
    """Threat protection settings of a user pool or an app client."""

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: NotRequired[str]
    """ID of the app client it applies to; missing if it covers the user pool. Secret; 1
    to 128 characters; pattern `[\\w+]+`.
    """

    CompromisedCredentialsRiskConfiguration: NotRequired[
        CompromisedCredentialsRiskConfigurationTypeDict
    ]
    """How the user pool responds to leaked passwords."""

    AccountTakeoverRiskConfiguration: NotRequired[
        AccountTakeoverRiskConfigurationTypeDict
    ]
    """How the user pool responds to suspected account takeovers."""

    RiskExceptionConfiguration: NotRequired[RiskExceptionConfigurationTypeDict]
    """IP ranges that are always blocked or never checked."""

    LastModifiedDate: NotRequired[datetime]
    """Date and time the settings last changed."""


class DescribeRiskConfigurationResponseDict(TypedDict):
    """Threat protection settings."""

    RiskConfiguration: RiskConfigurationTypeDict
    """Threat protection settings of the user pool or app client."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DescribeTermsRequestDict(TypedDict):
    """ID of the terms document wanted."""

    TermsId: str
    """ID of the document to describe."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


class DescribeTermsResponseDict(TypedDict):
    """The terms document with that ID."""

    Terms: NotRequired[TermsTypeDict]
    """The terms document and its settings."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DescribeTermsByClientRequestDict(TypedDict):
    """App client and name of the terms document wanted."""

    ClientId: str
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    TermsName: str
    """Name of the document to describe. Pattern `^(terms-of-use|privacy-policy)$`."""


class DescribeTermsByClientResponseDict(TypedDict):
    """Terms document of the app client."""

    Terms: NotRequired[TermsTypeDict]
    """The terms document and its settings."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DescribeUserImportJobRequestDict(TypedDict):
    """User import job wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    JobId: str
    """ID of the import job to describe. 1 to 55 characters; pattern
    `import-[0-9a-zA-Z-]+`.
    """


class DescribeUserImportJobResponseDict(TypedDict):
    """State of the user import job."""

    UserImportJob: NotRequired[UserImportJobTypeDict]
    """The import job and its progress."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DescribeUserPoolRequestDict(TypedDict):
    """User pool whose settings are wanted."""

    UserPoolId: str
    """ID of the user pool to look up. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """


class DescribeUserPoolResponseDict(TypedDict):
    """Settings of the user pool."""

    UserPool: NotRequired[UserPoolTypeDict]
    """The user pool and its settings."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DescribeUserPoolClientRequestDict(TypedDict):
    """App client whose settings are wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """ID of the app client to describe. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """


class DescribeUserPoolClientResponseDict(TypedDict):
    """Settings of the app client."""

    UserPoolClient: NotRequired[UserPoolClientTypeDict]
    """The app client and its settings."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class DescribeUserPoolDomainRequestDict(TypedDict):
    """Domain whose settings are wanted."""

    Domain: str
    """Custom domain or domain prefix to describe. 1 to 63 characters; pattern
    `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """


class DomainDescriptionTypeDict(TypedDict):
    """Settings and state of a user pool's domain."""

    UserPoolId: NotRequired[str]
    """ID of the user pool behind the domain. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    AWSAccountId: NotRequired[str]
    """AWS account that owns the user pool behind the domain. At most 12 characters;
    pattern `[0-9]+`.
    """

    Domain: NotRequired[str]
    """Full name of a custom domain, or prefix of an Amazon Cognito domain. 1 to 63
    characters; pattern `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    S3Bucket: NotRequired[str]
    """S3 bucket that holds the static files of the domain. 3 to 1024 characters;
    pattern `^[0-9A-Za-z\\.\\-_]*(?<!\\.)$`.
    """

    CloudFrontDistribution: NotRequired[str]
    """Amazon CloudFront endpoint that serves the domain. At most 131072 characters."""

    Version: NotRequired[str]
    """Version of the domain's app. 1 to 20 characters."""

    Status: NotRequired[str]
    """State of the domain, such as `ACTIVE` or `CREATING`."""

    CustomDomainConfig: NotRequired[CustomDomainConfigTypeDict]
    """Certificate settings of a custom domain."""

    ManagedLoginVersion: NotRequired[int]
    """Generation of the sign-in pages: `1` for classic hosted UI, `2` for managed
    login.
    """

    Routing: NotRequired[RoutingTypeDict]
    """How requests to the domain are routed between regions."""


class DescribeUserPoolDomainResponseDict(TypedDict):
    """Settings of the domain."""

    DomainDescription: NotRequired[DomainDescriptionTypeDict]
    """Settings and state of the domain."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ForgetDeviceRequestDict(TypedDict):
    """Device of the signed-in user to forget."""

    AccessToken: NotRequired[str]
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    DeviceKey: str
    """Key of the device to forget. 1 to 55 characters; pattern `[\\w-]+_[0-9a-f-]+`."""


class ForgotPasswordRequestDict(TypedDict):
    """User who forgot the password."""

    ClientId: str
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    SecretHash: NotRequired[str]
    """Hash of username and client ID, keyed with the client secret. Secret; 1 to 128
    characters; pattern `[\\w+=/]+`.
    """

    UserContextData: NotRequired[UserContextDataTypeDict]
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    Username: str
    """Username of the user who forgot the password, or an alias of it. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    AnalyticsMetadata: NotRequired[AnalyticsMetadataTypeDict]
    """Amazon Pinpoint metadata recorded with this call."""

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class CodeDeliveryDetailsTypeDict(TypedDict):
    """Where a code was sent, and by which means."""

    Destination: NotRequired[str]
    """Masked email address or phone number the code was sent to. At most 131072
    characters.
    """

    DeliveryMedium: NotRequired[str]
    """Channel the code was sent through."""

    AttributeName: NotRequired[str]
    """Name of the attribute that the code verifies. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+`.
    """


class ForgotPasswordResponseDict(TypedDict):
    """Where the code for a new password was sent."""

    CodeDeliveryDetails: NotRequired[CodeDeliveryDetailsTypeDict]
    """Where and how the reset code was sent."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetCSVHeaderRequestDict(TypedDict):
    """User pool whose import header is wanted."""

    UserPoolId: str
    """ID of the user pool to import into. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """


class GetCSVHeaderResponseDict(TypedDict):
    """Columns of the user import file."""

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    CSVHeader: NotRequired[list[str]]
    """Column names that the header line of an import file must have."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetClientTokenRequestDict(TypedDict):
    """App client, its secret and the scopes wanted."""

    ClientId: str
    """ID of the app client that signs in as itself. Secret; 1 to 128 characters;
    pattern `[\\w+]+`.
    """

    Secret: str
    """Secret that proves the identity of the app client. Secret; 24 to 64 characters;
    pattern `[\\w+]+`.
    """

    Scopes: NotRequired[list[str]]
    """Custom scopes wanted in the access token. At most 50 items."""

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class ClientAuthenticationResultTypeDict(TypedDict):
    """Access token that an app client gets for itself."""

    AccessToken: NotRequired[str]
    """Access token issued to the app client itself. Secret; pattern
    `[A-Za-z0-9-_=.]+`.
    """

    ExpiresIn: NotRequired[int]
    """Lifetime of this access token in seconds."""

    TokenType: NotRequired[str]
    """How to present the token, such as `Bearer`. At most 131072 characters."""


class GetClientTokenResponseDict(TypedDict):
    """Access token of the app client."""

    ClientAuthenticationResult: NotRequired[ClientAuthenticationResultTypeDict]
    """Access token issued to the app client, with its type and lifetime."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetDerivedTokenRequestDict(TypedDict):
    """Token to exchange, and what the new one is for."""

    ClientId: str
    """ID of the app client making the exchange. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    ClientSecret: NotRequired[str]
    """Secret of the app client. Secret; 24 to 64 characters; pattern `[\\w+]+`."""

    SubjectToken: str
    """Token of the user, to be exchanged for a new one. Secret; at most 131072
    characters; pattern `[A-Za-z0-9-_+/=.]+`.
    """

    SubjectTokenType: TokenTypeIdentifierTypeLiteral
    """Kind of token passed in `SubjectToken`."""

    SubjectTokenProviderName: NotRequired[str]
    """Name of the outside provider that issued `SubjectToken`. 1 to 32 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """

    ActorToken: NotRequired[str]
    """Token of the intermediary service that acts on behalf of the user. Secret; at
    most 131072 characters; pattern `[A-Za-z0-9-_+/=.]+`.
    """

    ActorTokenType: NotRequired[TokenTypeIdentifierTypeLiteral]
    """Kind of token passed in `ActorToken`."""

    ActorTokenProviderName: NotRequired[str]
    """Name of the outside provider that issued `ActorToken`. 1 to 32 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """

    Scopes: NotRequired[list[str]]
    """Scopes wanted in the new token. At most 50 items."""

    Audiences: NotRequired[list[str]]
    """Logical names of the services that the new token is meant for. At most 1 item."""

    Resources: NotRequired[list[str]]
    """Identifier of the resource server that the new token is meant for. At most 1
    item.
    """

    RequestedTokenType: NotRequired[IssuedTokenTypeIdentifierTypeLiteral]
    """Kind of token to issue."""


class GetDerivedTokenResponseDict(TypedDict):
    """Token that was issued in exchange."""

    IssuedToken: str
    """Token given in exchange for the subject token. Secret; pattern
    `[A-Za-z0-9-_=.]+`.
    """

    IssuedTokenType: str
    """Kind of token that was issued."""

    TokenType: str
    """How to present the token, such as `Bearer`."""

    ExpiresIn: NotRequired[int]
    """Seconds until the new token expires."""

    Scopes: NotRequired[list[str]]
    """Scopes that the new token carries. At most 50 items."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetDeviceRequestDict(TypedDict):
    """Device of the signed-in user that is wanted."""

    DeviceKey: str
    """Key of the device to look up. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    AccessToken: NotRequired[str]
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


class GetDeviceResponseDict(TypedDict):
    """A device of the signed-in user."""

    Device: DeviceTypeDict
    """The device and its details."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetGroupRequestDict(TypedDict):
    """Group wanted."""

    GroupName: str
    """Name of the group to look up. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


class GetGroupResponseDict(TypedDict):
    """The group."""

    Group: NotRequired[GroupTypeDict]
    """The group that was found."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetIdentityProviderByIdentifierRequestDict(TypedDict):
    """Identifier of the identity provider wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    IdpIdentifier: str
    """One of the identifiers given to the identity provider. 1 to 40 characters;
    pattern `[\\w\\s+=.@-]+`.
    """


class GetIdentityProviderByIdentifierResponseDict(TypedDict):
    """The identity provider with that identifier."""

    IdentityProvider: IdentityProviderTypeDict
    """The identity provider and its settings."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetLogDeliveryConfigurationRequestDict(TypedDict):
    """User pool whose log settings are wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


class CloudWatchLogsConfigurationTypeDict(TypedDict):
    """CloudWatch log group that receives the logs."""

    LogGroupArn: NotRequired[str]
    """ARN of the CloudWatch Logs group. 20 to 2048 characters."""


class S3ConfigurationTypeDict(TypedDict):
    """Amazon S3 bucket that receives the logs."""

    BucketArn: NotRequired[str]
    """ARN of the S3 bucket that receives the logs. 3 to 1024 characters."""


class FirehoseConfigurationTypeDict(TypedDict):
    """Amazon Data Firehose stream that receives the logs."""

    StreamArn: NotRequired[str]
    """ARN of the Data Firehose stream. 20 to 2048 characters."""


class LogConfigurationTypeDict(TypedDict):
    """Where one kind of log goes."""

    LogLevel: str
    """Severity of the entries to log."""

    EventSource: str
    """Kind of events to log."""

    CloudWatchLogsConfiguration: NotRequired[CloudWatchLogsConfigurationTypeDict]
    """CloudWatch Logs group that receives the logs."""

    S3Configuration: NotRequired[S3ConfigurationTypeDict]
    """S3 bucket that receives the logs."""

    FirehoseConfiguration: NotRequired[FirehoseConfigurationTypeDict]
    """Data Firehose stream that receives the logs."""


class LogDeliveryConfigurationTypeDict(TypedDict):
    """Log settings of a user pool."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    LogConfigurations: list[LogConfigurationTypeDict]
    """What the user pool logs and where the logs go. At most 2 items."""


class GetLogDeliveryConfigurationResponseDict(TypedDict):
    """Log settings of the user pool."""

    LogDeliveryConfiguration: NotRequired[LogDeliveryConfigurationTypeDict]
    """Logging settings of the user pool."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class LimitDefinitionTypeDict(TypedDict):
    """Which limit is meant."""

    LimitClass: str
    """Class of the limit; `API_CATEGORY` for request rates."""

    Attributes: dict[str, str]
    """Key-value pairs that pick the limit, such as a `Category`."""


class GetProvisionedLimitRequestDict(TypedDict):
    """Limit wanted."""

    LimitDefinition: LimitDefinitionTypeDict
    """Class and attributes of the limit to look up."""


class LimitTypeDict(TypedDict):
    """A limit and its values."""

    LimitDefinition: LimitDefinitionTypeDict
    """Class and attributes that identify the limit."""

    ProvisionedLimitValue: int
    """Request rate per second that applies to the account now."""

    FreeLimitValue: int
    """Request rate per second that comes at no extra cost."""


class GetProvisionedLimitResponseDict(TypedDict):
    """The limit as it is set."""

    Limit: LimitTypeDict
    """Current and free values of the limit."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetSigningCertificateRequestDict(TypedDict):
    """User pool whose certificate is wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


class GetSigningCertificateResponseDict(TypedDict):
    """Certificate of the user pool."""

    Certificate: NotRequired[str]
    """Certificate that signs the user pool's SAML requests. At most 131072
    characters.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetTokensFromRefreshTokenRequestDict(TypedDict):
    """Refresh token to trade for new tokens."""

    RefreshToken: str
    """Refresh token to trade for new tokens. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    ClientId: str
    """ID of the app client that the refresh token was issued for. Secret; 1 to 128
    characters; pattern `[\\w+]+`.
    """

    ClientSecret: NotRequired[str]
    """Secret of the app client. Secret; 24 to 64 characters; pattern `[\\w+]+`."""

    DeviceKey: NotRequired[str]
    """Key of the remembered device, if devices are tracked. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class GetTokensFromRefreshTokenResponseDict(TypedDict):
    """The new tokens."""

    AuthenticationResult: NotRequired[AuthenticationResultTypeDict]
    """New tokens for the user."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetUICustomizationRequestDict(TypedDict):
    """User pool or app client whose classic look is wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: NotRequired[str]
    """ID of the app client whose branding is wanted. Secret; 1 to 128 characters;
    pattern `[\\w+]+`.
    """


class UICustomizationTypeDict(TypedDict):
    """Look of the classic sign-in pages."""

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: NotRequired[str]
    """ID of the styled app client; missing if the style covers all. Secret; 1 to 128
    characters; pattern `[\\w+]+`.
    """

    ImageUrl: NotRequired[str]
    """URL of the logo image."""

    CSS: NotRequired[str]
    """Style sheet applied to the classic hosted UI. At most 131072 characters."""

    CSSVersion: NotRequired[str]
    """Version number of the style sheet."""

    LastModifiedDate: NotRequired[datetime]
    """Date and time the branding last changed."""

    CreationDate: NotRequired[datetime]
    """Date and time the branding was first set."""


class GetUICustomizationResponseDict(TypedDict):
    """Look of the classic sign-in pages."""

    UICustomization: UICustomizationTypeDict
    """Style sheet and logo of the classic hosted UI."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetUserRequestDict(TypedDict):
    """Access token of the user whose profile is wanted."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


class GetUserResponseDict(TypedDict):
    """Profile and MFA settings of the signed-in user."""

    Username: str
    """Username of the signed-in user. Secret; 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    UserAttributes: list[AttributeTypeDict]
    """Attributes of the user with their values."""

    MFAOptions: NotRequired[list[MFAOptionTypeDict]]
    """Old list of the user's SMS options for multi-factor authentication."""

    PreferredMfaSetting: NotRequired[str]
    """Second factor the user is asked for first. At most 131072 characters."""

    UserMFASettingList: NotRequired[list[str]]
    """Second factors turned on for the user."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetUserAttributeVerificationCodeRequestDict(TypedDict):
    """Attribute that needs a verification code."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    AttributeName: str
    """Name of the attribute to verify. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+`.
    """

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class GetUserAttributeVerificationCodeResponseDict(TypedDict):
    """Where the verification code was sent."""

    CodeDeliveryDetails: NotRequired[CodeDeliveryDetailsTypeDict]
    """Where and how the verification code was sent."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetUserAuthFactorsRequestDict(TypedDict):
    """Access token of the user whose sign-in methods are wanted."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


class GetUserAuthFactorsResponseDict(TypedDict):
    """Sign-in and MFA methods that the signed-in user has set up."""

    Username: str
    """Username of the user whose factors are listed. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    PreferredMfaSetting: NotRequired[str]
    """Second factor the user is asked for first. At most 131072 characters."""

    UserMFASettingList: NotRequired[list[str]]
    """Second factors turned on for the user."""

    ConfiguredUserAuthFactors: NotRequired[list[str]]
    """Factors that the user can sign in with. At most 8 items."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetUserPoolClientSessionConfigurationRequestDict(TypedDict):
    """App client whose session settings are wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""


class ClientSSOSessionConfigTypeDict(TypedDict):
    """How long an app client reuses a single sign-on session."""

    MaxValidityMinutes: int
    """Minutes after a full sign-in during which the app client reuses the session
    silently. 0 to 129600.
    """


class GetUserPoolClientSessionConfigurationResponseDict(TypedDict):
    """Session settings of the app client."""

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: NotRequired[str]
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    SSOSession: NotRequired[ClientSSOSessionConfigTypeDict]
    """Single sign-on settings of the app client."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetUserPoolMfaConfigRequestDict(TypedDict):
    """User pool whose MFA settings are wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


class SmsMfaConfigTypeDict(TypedDict):
    """Text message in which MFA codes are sent."""

    SmsAuthenticationMessage: NotRequired[str]
    """Text message that carries a sign-in code, with `{####}` for the code. 6 to 140
    characters; pattern `.*\\{####\\}.*`.
    """

    SmsConfiguration: NotRequired[SmsConfigurationTypeDict]
    """How the user pool sends text messages."""


class SoftwareTokenMfaConfigTypeDict(TypedDict):
    """Whether a user pool offers MFA by authenticator app."""

    Enabled: NotRequired[bool]
    """Whether users can sign in with authenticator app codes."""


class EmailMfaConfigTypeDict(TypedDict):
    """Email in which one-time passwords are sent."""

    Message: NotRequired[str]
    """Body of the email that carries a sign-in code, with `{####}` for the code. 6 to
    20000 characters.
    """

    Subject: NotRequired[str]
    """Subject line of the email that carries a sign-in code. Pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """


class WebAuthnConfigurationTypeDict(TypedDict):
    """Passkey settings of a user pool."""

    RelyingPartyId: NotRequired[str]
    """Domain that users' passkeys are bound to. 1 to 127 characters."""

    UserVerification: NotRequired[str]
    """Whether a passkey must check the user, for example by fingerprint or PIN."""

    FactorConfiguration: NotRequired[str]
    """Whether a passkey alone also satisfies multi-factor authentication."""


class GetUserPoolMfaConfigResponseDict(TypedDict):
    """MFA and passkey settings of the user pool."""

    SmsMfaConfiguration: NotRequired[SmsMfaConfigTypeDict]
    """Settings for codes sent by text message at sign-in."""

    SoftwareTokenMfaConfiguration: NotRequired[SoftwareTokenMfaConfigTypeDict]
    """Settings for codes from an authenticator app."""

    EmailMfaConfiguration: NotRequired[EmailMfaConfigTypeDict]
    """Settings for codes sent by email at sign-in."""

    MfaConfiguration: NotRequired[str]
    """Whether multi-factor authentication is `ON`, `OFF` or `OPTIONAL`."""

    WebAuthnConfiguration: NotRequired[WebAuthnConfigurationTypeDict]
    """Settings for signing in with passkeys."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GetUserPoolSessionConfigurationRequestDict(TypedDict):
    """User pool whose session settings are wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


class UserPoolTokenSessionConfigTypeDict(TypedDict):
    """How many sessions each user may have at a time."""

    MaxPerUser: int
    """Token sessions one user can have before the least recently used one is dropped. 1
    to 100.
    """


class GetUserPoolSessionConfigurationResponseDict(TypedDict):
    """Session settings of the user pool."""

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    UserSessionTracking: NotRequired[str]
    """Whether the user pool keeps track of users' sessions."""

    TokenSession: NotRequired[UserPoolTokenSessionConfigTypeDict]
    """Settings for token sessions in the user pool."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class GlobalSignOutRequestDict(TypedDict):
    """Access token of the user to sign out."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


class GlobalSignOutResponseDict(TypedDict):
    """Empty answer once the user is signed out."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class InitiateAuthRequestDict(TypedDict):
    """Start of a sign-in."""

    AuthFlow: AuthFlowTypeLiteral
    """Authentication flow to start."""

    AuthParameters: NotRequired[dict[str, str]]
    """Inputs for the chosen flow, such as `USERNAME`, `PASSWORD` or `SRP_A`. Secret."""

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""

    ClientId: str
    """ID of the app client to sign in to. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    AnalyticsMetadata: NotRequired[AnalyticsMetadataTypeDict]
    """Amazon Pinpoint metadata recorded with this call."""

    UserContextData: NotRequired[UserContextDataTypeDict]
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    Session: NotRequired[str]
    """Session from a confirmed sign-up, to sign in without further codes. Secret; 20 to
    4096 characters.
    """


class InitiateAuthResponseDict(TypedDict):
    """Tokens, or the first challenge of the sign-in."""

    ChallengeName: NotRequired[str]
    """Name of the challenge to answer next."""

    Session: NotRequired[str]
    """Session to send with the next answer. Secret; 20 to 4096 characters."""

    ChallengeParameters: NotRequired[dict[str, str]]
    """Details needed to answer the challenge, such as where a code was sent. Secret."""

    AuthenticationResult: NotRequired[AuthenticationResultTypeDict]
    """Tokens issued once every challenge is passed; missing while a challenge is
    pending.
    """

    AvailableChallenges: NotRequired[list[str]]
    """Challenges the user may choose from for the next step."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListDevicesRequestDict(TypedDict):
    """Page of the signed-in user's devices wanted."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    Limit: NotRequired[int]
    """Most items to return on one page. 0 to 60."""

    PaginationToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


class ListDevicesResponseDict(TypedDict):
    """A page of devices."""

    Devices: NotRequired[list[DeviceTypeDict]]
    """Devices of the user."""

    PaginationToken: NotRequired[str]
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListGroupsRequestDict(TypedDict):
    """User pool whose groups are wanted, and the page."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Limit: NotRequired[int]
    """Most items to return on one page. 0 to 60."""

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


class ListGroupsResponseDict(TypedDict):
    """A page of groups."""

    Groups: NotRequired[list[GroupTypeDict]]
    """Groups on this page of the list."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListIdentityProvidersRequestDict(TypedDict):
    """User pool whose identity providers are wanted, and the page."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    MaxResults: NotRequired[int]
    """Most items to return on one page. 0 to 60."""

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


class ProviderDescriptionDict(TypedDict):
    """An identity provider in short form."""

    ProviderName: NotRequired[str]
    """Name of the identity provider. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """

    ProviderType: NotRequired[str]
    """Kind of identity provider, such as `SAML`, `OIDC` or `Google`."""

    LastModifiedDate: NotRequired[datetime]
    """Date and time the provider last changed."""

    CreationDate: NotRequired[datetime]
    """Date and time the provider was added."""


class ListIdentityProvidersResponseDict(TypedDict):
    """A page of identity providers."""

    Providers: list[ProviderDescriptionDict]
    """Identity providers on this page of the list. At most 50 items."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListResourceServersRequestDict(TypedDict):
    """User pool whose resource servers are wanted, and the page."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    MaxResults: NotRequired[int]
    """Most items to return on one page. 1 to 50."""

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


class ListResourceServersResponseDict(TypedDict):
    """A page of resource servers."""

    ResourceServers: list[ResourceServerTypeDict]
    """Resource servers on this page of the list."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListTagsForResourceRequestDict(TypedDict):
    """User pool whose tags are wanted."""

    ResourceArn: str
    """ARN of the user pool whose tags are wanted. 20 to 2048 characters."""


class ListTagsForResourceResponseDict(TypedDict):
    """Tags of the user pool."""

    Tags: NotRequired[dict[str, str]]
    """Tags of the user pool."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListTermsRequestDict(TypedDict):
    """User pool whose terms documents are wanted, and the page."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    MaxResults: NotRequired[int]
    """Most items to return on one page. 1 to 60."""

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. At most 131072
    characters.
    """


class TermsDescriptionTypeDict(TypedDict):
    """A terms document in short form."""

    TermsId: str
    """ID of the terms document."""

    TermsName: str
    """Type of the document: `terms-of-use` or `privacy-policy`. Pattern
    `^(terms-of-use|privacy-policy)$`.
    """

    Enforcement: str
    """Reserved for later use; always `NONE`."""

    CreationDate: datetime
    """Date and time the document was created."""

    LastModifiedDate: datetime
    """Date and time the document last changed."""


class ListTermsResponseDict(TypedDict):
    """A page of terms documents."""

    Terms: list[TermsDescriptionTypeDict]
    """Terms documents on this page of the list."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. At most 131072 characters."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListUserImportJobsRequestDict(TypedDict):
    """User pool whose import jobs are wanted, and the page."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    MaxResults: int
    """Most items to return on one page. 1 to 60."""

    PaginationToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


class ListUserImportJobsResponseDict(TypedDict):
    """A page of user import jobs."""

    UserImportJobs: NotRequired[list[UserImportJobTypeDict]]
    """Import jobs on this page of the list. 1 to 50 items."""

    PaginationToken: NotRequired[str]
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListUserPoolClientSecretsRequestDict(TypedDict):
    """App client whose secrets are wanted."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """App client that owns the secrets. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


class ListUserPoolClientSecretsResponseDict(TypedDict):
    """IDs and dates of the secrets, without their values."""

    ClientSecrets: NotRequired[list[ClientSecretDescriptorTypeDict]]
    """Secrets of the app client, without their values."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListUserPoolClientsRequestDict(TypedDict):
    """User pool whose app clients are wanted, and the page."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    MaxResults: NotRequired[int]
    """Most items to return on one page. 1 to 60."""

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """

    ClientType: NotRequired[ClientTypeTypeLiteral]
    """Keeps only app clients made this way: `REGULAR` or `DCR`."""


class UserPoolClientDescriptionDict(TypedDict):
    """An app client in short form."""

    ClientId: NotRequired[str]
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientName: NotRequired[str]
    """Display name of the app client. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """


class ListUserPoolClientsResponseDict(TypedDict):
    """A page of app clients."""

    UserPoolClients: NotRequired[list[UserPoolClientDescriptionDict]]
    """App clients on this page of the list."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListUserPoolReplicasRequestDict(TypedDict):
    """User pool whose replicas are wanted, and the page."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


class ListUserPoolReplicasResponseDict(TypedDict):
    """A page of replicas."""

    UserPoolReplicas: NotRequired[list[UserPoolReplicaTypeDict]]
    """Replicas on this page of the list."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListUserPoolsRequestDict(TypedDict):
    """Page of user pools wanted."""

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """

    MaxResults: int
    """Most items to return on one page. 1 to 60."""


class UserPoolDescriptionTypeDict(TypedDict):
    """A user pool in short form."""

    Id: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Name: NotRequired[str]
    """Name given to the user pool. 1 to 128 characters; pattern `[\\w\\s+=,.@-]+`."""

    LambdaConfig: NotRequired[LambdaConfigTypeDict]
    """Lambda triggers of the user pool."""

    Status: NotRequired[str]
    """Old field for the state of the user pool. Deprecated."""

    LastModifiedDate: NotRequired[datetime]
    """Date and time the user pool last changed."""

    CreationDate: NotRequired[datetime]
    """Date and time the user pool was created."""

    ReplicaRegions: NotRequired[list[str]]
    """AWS Regions that hold replicas of the user pool."""


class ListUserPoolsResponseDict(TypedDict):
    """A page of user pools."""

    UserPools: NotRequired[list[UserPoolDescriptionTypeDict]]
    """User pools on this page of the list."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListUserSessionsRequestDict(TypedDict):
    """Access token of the user whose sessions are wanted."""

    AccessToken: str
    """Access token of the user whose sessions are wanted. Secret; pattern
    `[A-Za-z0-9-_=.]+`.
    """

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


class ListUserSessionsResponseDict(TypedDict):
    """Active sessions of the signed-in user."""

    Sessions: NotRequired[list[SessionDescriptionTypeDict]]
    """Sessions of the user that are still active. At most 125 items."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListUsersRequestDict(TypedDict):
    """Users wanted: a filter, the attributes and the page."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    AttributesToGet: NotRequired[list[str]]
    """Names of the attributes to return for each user; all of them if left out."""

    Limit: NotRequired[int]
    """Most items to return on one page. 0 to 60."""

    PaginationToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """

    Filter: NotRequired[str]
    """Search expression such as `email ^= "jane"`. At most 256 characters."""


class ListUsersResponseDict(TypedDict):
    """A page of users."""

    Users: NotRequired[list[UserTypeDict]]
    """Matching users on this page of the list."""

    PaginationToken: NotRequired[str]
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListUsersInGroupRequestDict(TypedDict):
    """Group whose users are wanted, and the page."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    GroupName: str
    """Name of the group whose members are wanted. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    Limit: NotRequired[int]
    """Most items to return on one page. 0 to 60."""

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


class ListUsersInGroupResponseDict(TypedDict):
    """A page of users in the group."""

    Users: NotRequired[list[UserTypeDict]]
    """Members of the group on this page."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ListWebAuthnCredentialsRequestDict(TypedDict):
    """Page of the signed-in user's passkeys wanted."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    NextToken: NotRequired[str]
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """

    MaxResults: NotRequired[int]
    """Most items to return on one page. 0 to 20."""


class WebAuthnCredentialDescriptionDict(TypedDict):
    """A passkey of a user."""

    CredentialId: str
    """ID of the passkey. At most 131072 characters."""

    FriendlyCredentialName: str
    """Readable name generated for the passkey. At most 131072 characters."""

    RelyingPartyId: str
    """Domain that the passkey is bound to. At most 131072 characters."""

    AuthenticatorAttachment: NotRequired[str]
    """Whether the authenticator is built into the device (`platform`) or separate
    (`cross-platform`).
    """

    AuthenticatorTransports: list[str]
    """Ways to reach the authenticator, such as `usb`, `nfc` or `internal`."""

    CreatedAt: datetime
    """Date and time the passkey was registered."""


class ListWebAuthnCredentialsResponseDict(TypedDict):
    """A page of passkeys."""

    Credentials: list[WebAuthnCredentialDescriptionDict]
    """Passkeys registered by the user."""

    NextToken: NotRequired[str]
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class ResendConfirmationCodeRequestDict(TypedDict):
    """User who needs the sign-up code once more."""

    ClientId: str
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    SecretHash: NotRequired[str]
    """Hash of username and client ID, keyed with the client secret. Secret; 1 to 128
    characters; pattern `[\\w+=/]+`.
    """

    UserContextData: NotRequired[UserContextDataTypeDict]
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    AnalyticsMetadata: NotRequired[AnalyticsMetadataTypeDict]
    """Amazon Pinpoint metadata recorded with this call."""

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class ResendConfirmationCodeResponseDict(TypedDict):
    """Where the sign-up code was sent."""

    CodeDeliveryDetails: NotRequired[CodeDeliveryDetailsTypeDict]
    """Where and how the code was sent."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class RespondToAuthChallengeRequestDict(TypedDict):
    """Answer to a challenge that Cognito set during sign-in."""

    ClientId: str
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    ChallengeName: ChallengeNameTypeLiteral
    """Name of the challenge being answered."""

    Session: NotRequired[str]
    """Session handed out with the previous challenge. Secret; 20 to 4096 characters."""

    ChallengeResponses: NotRequired[dict[str, str]]
    """Answers to the challenge, keyed by names such as `USERNAME` or `SMS_MFA_CODE`.
    Secret.
    """

    AnalyticsMetadata: NotRequired[AnalyticsMetadataTypeDict]
    """Amazon Pinpoint metadata recorded with this call."""

    UserContextData: NotRequired[UserContextDataTypeDict]
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class RespondToAuthChallengeResponseDict(TypedDict):
    """Tokens, or the next challenge after this answer."""

    ChallengeName: NotRequired[str]
    """Name of the challenge to answer next."""

    Session: NotRequired[str]
    """Session to send with the next answer. Secret; 20 to 4096 characters."""

    ChallengeParameters: NotRequired[dict[str, str]]
    """Details needed to answer the challenge, such as where a code was sent. Secret."""

    AuthenticationResult: NotRequired[AuthenticationResultTypeDict]
    """Tokens issued once every challenge is passed; missing while a challenge is
    pending.
    """

    AvailableChallenges: NotRequired[list[str]]
    """Challenges the user may choose from for the next step."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class RevokeTokenRequestDict(TypedDict):
    """Refresh token to revoke."""

    Token: str
    """Refresh token to revoke. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    ClientId: str
    """ID of the app client that the token was issued for. Secret; 1 to 128 characters;
    pattern `[\\w+]+`.
    """

    ClientSecret: NotRequired[str]
    """Secret of the app client. Secret; 24 to 64 characters; pattern `[\\w+]+`."""

    RevokeAssociatedSessions: NotRequired[RevokeAssociatedSessionsTypeLiteral]
    """`LINKED` to revoke the single sign-on session too, `NONE` for the token's session
    only.
    """


class RevokeTokenResponseDict(TypedDict):
    """Empty answer once the token is revoked."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class RevokeUserSessionRequestDict(TypedDict):
    """Session of the signed-in user to end."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    SessionId: str
    """ID of the session to end. 28 characters; pattern `^(tkn|sso)[a-z0-9]{25}$`."""

    RevokeAssociatedSessions: NotRequired[RevokeAssociatedSessionsTypeLiteral]
    """`LINKED` to revoke directly linked sessions too, `NONE` for this session only."""


class RevokeUserSessionResponseDict(TypedDict):
    """Empty answer once the session is ended."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class SetLogDeliveryConfigurationRequestDict(TypedDict):
    """New log settings of a user pool."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    LogConfigurations: list[LogConfigurationTypeDict]
    """What to log and where to send it. At most 2 items."""


class SetLogDeliveryConfigurationResponseDict(TypedDict):
    """Log settings as they now stand."""

    LogDeliveryConfiguration: NotRequired[LogDeliveryConfigurationTypeDict]
    """Logging settings of the user pool."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class SetRiskConfigurationRequestDict(TypedDict):
    """New threat protection settings."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: NotRequired[str]
    """ID of the app client to configure; left out for the whole user pool. Secret; 1 to
    128 characters; pattern `[\\w+]+`.
    """

    CompromisedCredentialsRiskConfiguration: NotRequired[
        CompromisedCredentialsRiskConfigurationTypeDict
    ]
    """How the user pool responds to leaked passwords."""

    AccountTakeoverRiskConfiguration: NotRequired[
        AccountTakeoverRiskConfigurationTypeDict
    ]
    """How the user pool responds to suspected account takeovers."""

    RiskExceptionConfiguration: NotRequired[RiskExceptionConfigurationTypeDict]
    """IP ranges that are always blocked or never checked."""


class SetRiskConfigurationResponseDict(TypedDict):
    """Threat protection settings as they now stand."""

    RiskConfiguration: RiskConfigurationTypeDict
    """Threat protection settings of the user pool or app client."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class SetUICustomizationRequestDict(TypedDict):
    """New look of the classic sign-in pages."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: NotRequired[str]
    """ID of the app client to style, or `ALL` for every app client. Secret; 1 to 128
    characters; pattern `[\\w+]+`.
    """

    CSS: NotRequired[str]
    """Style sheet applied to the classic hosted UI. At most 131072 characters."""

    ImageFile: NotRequired[bytes]
    """Logo image for the classic hosted UI."""


class SetUICustomizationResponseDict(TypedDict):
    """Classic look as it now stands."""

    UICustomization: UICustomizationTypeDict
    """Style sheet and logo of the classic hosted UI."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class SetUserMFAPreferenceRequestDict(TypedDict):
    """New MFA settings of the signed-in user."""

    SMSMfaSettings: NotRequired[SMSMfaSettingsTypeDict]
    """Whether the user gets sign-in codes by text message, and prefers them."""

    SoftwareTokenMfaSettings: NotRequired[SoftwareTokenMfaSettingsTypeDict]
    """Whether the user signs in with authenticator app codes, and prefers them."""

    EmailMfaSettings: NotRequired[EmailMfaSettingsTypeDict]
    """Whether the user gets sign-in codes by email, and prefers them."""

    WebAuthnMfaSettings: NotRequired[WebAuthnMfaSettingsTypeDict]
    """Whether the user's passkey counts for multi-factor authentication."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


class SetUserMFAPreferenceResponseDict(TypedDict):
    """Empty answer once the MFA settings are saved."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class SetUserPoolClientSessionConfigurationRequestDict(TypedDict):
    """New session settings of an app client."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    SSOSession: ClientSSOSessionConfigTypeDict
    """Single sign-on settings of the app client."""


class SetUserPoolClientSessionConfigurationResponseDict(TypedDict):
    """Session settings of the app client as they now stand."""

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: NotRequired[str]
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    SSOSession: NotRequired[ClientSSOSessionConfigTypeDict]
    """Single sign-on settings of the app client."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class SetUserPoolMfaConfigRequestDict(TypedDict):
    """New MFA and passkey settings of a user pool."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    SmsMfaConfiguration: NotRequired[SmsMfaConfigTypeDict]
    """Settings for codes sent by text message at sign-in."""

    SoftwareTokenMfaConfiguration: NotRequired[SoftwareTokenMfaConfigTypeDict]
    """Settings for codes from an authenticator app."""

    EmailMfaConfiguration: NotRequired[EmailMfaConfigTypeDict]
    """Settings for codes sent by email at sign-in."""

    MfaConfiguration: NotRequired[UserPoolMfaTypeLiteral]
    """`ON` to require a second factor, `OPTIONAL` to leave it to users, `OFF` for
    none.
    """

    WebAuthnConfiguration: NotRequired[WebAuthnConfigurationTypeDict]
    """Settings for signing in with passkeys."""


class SetUserPoolMfaConfigResponseDict(TypedDict):
    """MFA and passkey settings as they now stand."""

    SmsMfaConfiguration: NotRequired[SmsMfaConfigTypeDict]
    """Settings for codes sent by text message at sign-in."""

    SoftwareTokenMfaConfiguration: NotRequired[SoftwareTokenMfaConfigTypeDict]
    """Settings for codes from an authenticator app."""

    EmailMfaConfiguration: NotRequired[EmailMfaConfigTypeDict]
    """Settings for codes sent by email at sign-in."""

    MfaConfiguration: NotRequired[str]
    """Whether multi-factor authentication is `ON`, `OFF` or `OPTIONAL`."""

    WebAuthnConfiguration: NotRequired[WebAuthnConfigurationTypeDict]
    """Settings for signing in with passkeys."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class SetUserPoolSessionConfigurationRequestDict(TypedDict):
    """New session settings of a user pool."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    UserSessionTracking: UserSessionTrackingTypeLiteral
    """`ENABLED` to keep track of users' sessions, `DISABLED` to stop."""

    TokenSession: UserPoolTokenSessionConfigTypeDict
    """Settings for token sessions in the user pool."""


class SetUserPoolSessionConfigurationResponseDict(TypedDict):
    """Session settings of the user pool as they now stand."""

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    UserSessionTracking: NotRequired[str]
    """Whether the user pool keeps track of users' sessions."""

    TokenSession: NotRequired[UserPoolTokenSessionConfigTypeDict]
    """Settings for token sessions in the user pool."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class SetUserSettingsRequestDict(TypedDict):
    """SMS MFA settings for the signed-in user."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    MFAOptions: list[MFAOptionTypeDict]
    """SMS options to set for multi-factor authentication."""


class SetUserSettingsResponseDict(TypedDict):
    """Empty answer once the SMS MFA settings are saved."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class SignUpRequestDict(TypedDict):
    """User to register."""

    ClientId: str
    """ID of the app client to sign up with. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    SecretHash: NotRequired[str]
    """Hash of username and client ID, keyed with the client secret. Secret; 1 to 128
    characters; pattern `[\\w+=/]+`.
    """

    Username: str
    """Username that the new user chose. Secret; 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    Password: NotRequired[str]
    """Password that the user chose. Secret; at most 256 characters; pattern
    `[\\S]+`.
    """

    UserAttributes: NotRequired[list[AttributeTypeDict]]
    """Attributes to give the new user."""

    ValidationData: NotRequired[list[AttributeTypeDict]]
    """Key-value pairs for the pre sign-up Lambda trigger, not stored with the user."""

    AnalyticsMetadata: NotRequired[AnalyticsMetadataTypeDict]
    """Amazon Pinpoint metadata recorded with this call."""

    UserContextData: NotRequired[UserContextDataTypeDict]
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class SignUpResponseDict(TypedDict):
    """ID of the new user, and where the code was sent."""

    UserConfirmed: bool
    """Whether the new user is confirmed already."""

    CodeDeliveryDetails: NotRequired[CodeDeliveryDetailsTypeDict]
    """Where and how the confirmation code was sent."""

    UserSub: str
    """Unique ID of the new user, its `sub` attribute. At most 131072 characters."""

    Session: NotRequired[str]
    """Session to send to `ConfirmSignUp`. Secret; 20 to 4096 characters."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class StartUserImportJobRequestDict(TypedDict):
    """User import job to start."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    JobId: str
    """ID of the import job to start. 1 to 55 characters; pattern
    `import-[0-9a-zA-Z-]+`.
    """


class StartUserImportJobResponseDict(TypedDict):
    """The import job that was started."""

    UserImportJob: NotRequired[UserImportJobTypeDict]
    """The import job and its progress."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class StartWebAuthnRegistrationRequestDict(TypedDict):
    """Access token of the user who wants a passkey."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


class StartWebAuthnRegistrationResponseDict(TypedDict):
    """Options with which the user's device creates the passkey."""

    CredentialCreationOptions: Any
    """Options to hand to the authenticator for creating a passkey."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class StopUserImportJobRequestDict(TypedDict):
    """User import job to stop."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    JobId: str
    """ID of the import job to stop. 1 to 55 characters; pattern
    `import-[0-9a-zA-Z-]+`.
    """


class StopUserImportJobResponseDict(TypedDict):
    """The import job that was stopped."""

    UserImportJob: NotRequired[UserImportJobTypeDict]
    """The import job and its progress."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class TagResourceRequestDict(TypedDict):
    """Tags to add to a user pool."""

    ResourceArn: str
    """ARN of the user pool to tag. 20 to 2048 characters."""

    Tags: dict[str, str]
    """Tags to add or overwrite."""


class TagResourceResponseDict(TypedDict):
    """Empty answer once the tags are added."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UntagResourceRequestDict(TypedDict):
    """Tags to remove from a user pool."""

    ResourceArn: str
    """ARN of the user pool to untag. 20 to 2048 characters."""

    TagKeys: list[str]
    """Keys of the tags to remove."""


class UntagResourceResponseDict(TypedDict):
    """Empty answer once the tags are removed."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateAuthEventFeedbackRequestDict(TypedDict):
    """Verdict of the user on a sign-in event."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Username: str
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    EventId: str
    """ID of the authentication event. 1 to 50 characters; pattern `[\\w+-]+`."""

    FeedbackToken: str
    """Token from the notification email that allows the feedback. Secret; pattern
    `[A-Za-z0-9-_=.]+`.
    """

    FeedbackValue: FeedbackValueTypeLiteral
    """Whether the sign-in is trusted: `Valid` or `Invalid`."""


class UpdateAuthEventFeedbackResponseDict(TypedDict):
    """Empty answer once the verdict is recorded."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateDeviceStatusRequestDict(TypedDict):
    """Device of the signed-in user, and whether to remember it."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    DeviceKey: str
    """Key of the device whose status changes. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    DeviceRememberedStatus: NotRequired[DeviceRememberedStatusTypeLiteral]
    """Whether the device counts as `remembered` or `not_remembered`."""


class UpdateDeviceStatusResponseDict(TypedDict):
    """Empty answer once the device is updated."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateGroupRequestDict(TypedDict):
    """Group and what to change in it."""

    GroupName: str
    """Name of the group to change. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Description: NotRequired[str]
    """New description of the group. At most 2048 characters."""

    RoleArn: NotRequired[str]
    """ARN of the IAM role that the group's members should get. 20 to 2048
    characters.
    """

    Precedence: NotRequired[int]
    """Rank of the group among the user's groups; the lowest number wins. At least 0."""


class UpdateGroupResponseDict(TypedDict):
    """The group as it now stands."""

    Group: NotRequired[GroupTypeDict]
    """The group after the change."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateIdentityProviderRequestDict(TypedDict):
    """Identity provider and what to change in it."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ProviderName: str
    """Name of the provider to change. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """

    ProviderDetails: NotRequired[dict[str, str]]
    """Connection settings of the provider, such as client ID, secret and URLs."""

    AttributeMapping: NotRequired[dict[str, str]]
    """Map from user pool attributes to the matching attributes of the provider."""

    IdpIdentifiers: NotRequired[list[str]]
    """Alternative names of the provider, such as email domains. At most 50 items."""

    AcrMapping: NotRequired[dict[str, str]]
    """ACR value that the OIDC provider uses for each level of the user pool. At most 4
    entries.
    """


class UpdateIdentityProviderResponseDict(TypedDict):
    """The identity provider as it now stands."""

    IdentityProvider: IdentityProviderTypeDict
    """The identity provider after the change."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateManagedLoginBrandingRequestDict(TypedDict):
    """Branding style and what to change in it."""

    UserPoolId: NotRequired[str]
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ManagedLoginBrandingId: NotRequired[str]
    """ID of the style to change."""

    UseCognitoProvidedValues: NotRequired[bool]
    """If `true`, the style uses the default look from Amazon Cognito."""

    Settings: NotRequired[Any]
    """Branding settings as a JSON document."""

    Assets: NotRequired[list[AssetTypeDict]]
    """Images used by the branding style, such as logos, backgrounds and icons. At most
    40 items.
    """


class UpdateManagedLoginBrandingResponseDict(TypedDict):
    """The branding style as it now stands."""

    ManagedLoginBranding: NotRequired[ManagedLoginBrandingTypeDict]
    """The branding style after the change."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateProvisionedLimitRequestDict(TypedDict):
    """Limit and the value to set."""

    LimitDefinition: LimitDefinitionTypeDict
    """Class and attributes of the limit to change."""

    RequestedLimitValue: int
    """New request rate per second."""


class UpdateProvisionedLimitResponseDict(TypedDict):
    """The limit as it now stands."""

    Limit: LimitTypeDict
    """Values of the limit after the change."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateResourceServerRequestDict(TypedDict):
    """Resource server with its new name and scopes."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    Identifier: str
    """Identifier of the server to change. 1 to 256 characters; pattern
    `[\\x21\\x23-\\x5B\\x5D-\\x7E]+`.
    """

    Name: str
    """New display name of the resource server. 1 to 256 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    Scopes: NotRequired[list[ResourceServerScopeTypeDict]]
    """Custom scopes that replace the present ones. At most 100 items."""


class UpdateResourceServerResponseDict(TypedDict):
    """The resource server as it now stands."""

    ResourceServer: ResourceServerTypeDict
    """The resource server after the change."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateTermsRequestDict(TypedDict):
    """Terms document and what to change in it."""

    TermsId: str
    """ID of the document to change."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    TermsName: NotRequired[str]
    """Type of the document: `terms-of-use` or `privacy-policy`. Pattern
    `^(terms-of-use|privacy-policy)$`.
    """

    TermsSource: NotRequired[TermsSourceTypeLiteral]
    """Reserved for later use; always `LINK`."""

    Enforcement: NotRequired[TermsEnforcementTypeLiteral]
    """Reserved for later use; always `NONE`."""

    Links: NotRequired[dict[str, str]]
    """URL of the document for each language, with `cognito:default` as fallback. 1 to
    13 entries.
    """


class UpdateTermsResponseDict(TypedDict):
    """The terms document as it now stands."""

    Terms: NotRequired[TermsTypeDict]
    """The terms document after the change."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateUserAttributesRequestDict(TypedDict):
    """Attributes of the signed-in user to change."""

    UserAttributes: list[AttributeTypeDict]
    """Attributes to change, with their new values."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    ClientMetadata: NotRequired[dict[str, str]]
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


class UpdateUserAttributesResponseDict(TypedDict):
    """Where the codes for the new values were sent."""

    CodeDeliveryDetailsList: NotRequired[list[CodeDeliveryDetailsTypeDict]]
    """Where and how each verification code was sent."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateUserPoolRequestDict(TypedDict):
    """New settings of a user pool."""

    UserPoolId: str
    """ID of the user pool to change. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    Policies: NotRequired[UserPoolPolicyTypeDict]
    """Password rules and sign-in rules of the user pool."""

    DeletionProtection: NotRequired[DeletionProtectionTypeLiteral]
    """Whether the user pool is protected from deletion by mistake."""

    LambdaConfig: NotRequired[LambdaConfigTypeDict]
    """Lambda triggers of the user pool."""

    AutoVerifiedAttributes: NotRequired[list[VerifiedAttributeTypeLiteral]]
    """Attributes the user pool verifies by sending a code at sign-up."""

    SmsVerificationMessage: NotRequired[str]
    """Old setting for the verification text message; use `VerificationMessageTemplate`.
    6 to 140 characters; pattern `.*\\{####\\}.*`.
    """

    EmailVerificationMessage: NotRequired[str]
    """Old setting for the verification email body; use `VerificationMessageTemplate`. 6
    to 20000 characters.
    """

    EmailVerificationSubject: NotRequired[str]
    """Old setting for the verification email subject; use
    `VerificationMessageTemplate`. 1 to 140 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """

    VerificationMessageTemplate: NotRequired[VerificationMessageTemplateTypeDict]
    """Templates of the messages that verify an email address or phone number."""

    SmsAuthenticationMessage: NotRequired[str]
    """Text message that carries a sign-in code. 6 to 140 characters; pattern
    `.*\\{####\\}.*`.
    """

    UserAttributeUpdateSettings: NotRequired[UserAttributeUpdateSettingsTypeDict]
    """Rules for changing attributes that need verification."""

    MfaConfiguration: NotRequired[UserPoolMfaTypeLiteral]
    """Whether multi-factor authentication is `ON`, `OFF` or `OPTIONAL`."""

    DeviceConfiguration: NotRequired[DeviceConfigurationTypeDict]
    """Whether and when the user pool remembers users' devices."""

    EmailConfiguration: NotRequired[EmailConfigurationTypeDict]
    """How the user pool sends email: sender, source and region."""

    SmsConfiguration: NotRequired[SmsConfigurationTypeDict]
    """How the user pool sends text messages."""

    UserPoolTags: NotRequired[dict[str, str]]
    """Tags that the user pool should have."""

    AdminCreateUserConfig: NotRequired[AdminCreateUserConfigTypeDict]
    """Settings for users that an administrator creates, including the invitation
    message.
    """

    UserPoolAddOns: NotRequired[UserPoolAddOnsTypeDict]
    """Threat protection mode of the user pool."""

    DcrConfiguration: NotRequired[DcrConfigurationTypeDict]
    """Settings for apps that register themselves as app clients at run time."""

    AccountRecoverySetting: NotRequired[AccountRecoverySettingTypeDict]
    """Ways a user can recover a forgotten password, in order of preference."""

    PoolName: NotRequired[str]
    """Name the user pool has from now on. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    UserPoolTier: NotRequired[UserPoolTierTypeLiteral]
    """Feature plan of the user pool: `LITE`, `ESSENTIALS` or `PLUS`."""

    KeyConfiguration: NotRequired[KeyConfigurationTypeDict]
    """Key that encrypts the user pool's data at rest."""

    IssuerConfiguration: NotRequired[IssuerConfigurationTypeDict]
    """Which issuer URL the user pool puts in its tokens."""

    AcrConfiguration: NotRequired[dict[str, AcrLevelConfigTypeDict]]
    """Names of the authentication context class (ACR) levels, keyed `Level1` to
    `Level4`. At most 4 entries.
    """


class UpdateUserPoolResponseDict(TypedDict):
    """Empty answer once the user pool is updated."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateUserPoolClientRequestDict(TypedDict):
    """New settings of an app client."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """ID of the app client to change. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    ClientName: NotRequired[str]
    """New display name of the app client. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    RefreshTokenValidity: NotRequired[int]
    """How long refresh tokens stay valid, counted in the unit set by
    `TokenValidityUnits`. 0 to 315360000.
    """

    AccessTokenValidity: NotRequired[int]
    """How long access tokens stay valid, counted in the unit set by
    `TokenValidityUnits`. 1 to 86400.
    """

    IdTokenValidity: NotRequired[int]
    """How long ID tokens stay valid, counted in the unit set by `TokenValidityUnits`. 1
    to 86400.
    """

    TokenValidityUnits: NotRequired[TokenValidityUnitsTypeDict]
    """Time units of the three token lifetimes."""

    ReadAttributes: NotRequired[list[str]]
    """User attributes the app client can read."""

    WriteAttributes: NotRequired[list[str]]
    """User attributes the app client can write."""

    ExplicitAuthFlows: NotRequired[list[ExplicitAuthFlowsTypeLiteral]]
    """Authentication flows the app client may start."""

    SupportedIdentityProviders: NotRequired[list[str]]
    """Identity providers that users of the app client can sign in with."""

    CallbackURLs: NotRequired[list[str]]
    """URLs that a browser may be redirected to after sign-in. At most 100 items."""

    LogoutURLs: NotRequired[list[str]]
    """URLs that a browser may be redirected to after sign-out. At most 100 items."""

    DefaultRedirectURI: NotRequired[str]
    """Callback URL used when a sign-in request names none. 1 to 1024 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    AllowedOAuthFlows: NotRequired[list[OAuthFlowTypeLiteral]]
    """OAuth 2.0 grant types the app client may use. At most 3 items."""

    AllowedOAuthScopes: NotRequired[list[str]]
    """OAuth 2.0, OpenID Connect and custom scopes the app client may request. At most
    50 items.
    """

    AllowedOAuthFlowsUserPoolClient: NotRequired[bool]
    """Whether the app client may use the OAuth 2.0 features of the user pool."""

    AnalyticsConfiguration: NotRequired[AnalyticsConfigurationTypeDict]
    """Where and how the app client reports usage to Amazon Pinpoint."""

    PreventUserExistenceErrors: NotRequired[PreventUserExistenceErrorTypesLiteral]
    """Whether errors hide that a user does not exist."""

    EnableTokenRevocation: NotRequired[bool]
    """Whether refresh tokens of the app client can be revoked."""

    EnablePropagateAdditionalUserContextData: NotRequired[bool]
    """Whether the app client accepts an IP address in `UserContextData`."""

    AuthSessionValidity: NotRequired[int]
    """Minutes that an authentication session stays valid between two steps of a
    sign-in. 3 to 15.
    """

    RefreshTokenRotation: NotRequired[RefreshTokenRotationTypeDict]
    """Whether and how refresh tokens are replaced on use."""


class UpdateUserPoolClientResponseDict(TypedDict):
    """The app client as it now stands."""

    UserPoolClient: NotRequired[UserPoolClientTypeDict]
    """The app client after the change."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateUserPoolDomainRequestDict(TypedDict):
    """New settings of a user pool's domain."""

    Domain: str
    """Custom domain or domain prefix to change. 1 to 63 characters; pattern
    `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    ManagedLoginVersion: NotRequired[int]
    """Generation of the sign-in pages: `1` for classic hosted UI, `2` for managed
    login.
    """

    CustomDomainConfig: NotRequired[CustomDomainConfigTypeDict]
    """Certificate settings of a custom domain."""

    Routing: NotRequired[RoutingTypeDict]
    """How requests to the domain are routed between regions."""


class UpdateUserPoolDomainResponseDict(TypedDict):
    """Settings of the domain as they now stand, and its CloudFront target."""

    ManagedLoginVersion: NotRequired[int]
    """Generation of the sign-in pages: `1` for classic hosted UI, `2` for managed
    login.
    """

    CloudFrontDomain: NotRequired[str]
    """CloudFront name that the DNS record of a custom domain must point to. 1 to 63
    characters; pattern `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    Routing: NotRequired[RoutingTypeDict]
    """How requests to the domain are routed between regions."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class UpdateUserPoolReplicaRequestDict(TypedDict):
    """Replica and the state to put it into."""

    UserPoolId: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    RegionName: str
    """AWS Region whose replica changes. 5 to 32 characters."""

    Status: UpdateReplicaStatusTypeLiteral
    """Status to give the replica: `ACTIVE` or `INACTIVE`."""


class UpdateUserPoolReplicaResponseDict(TypedDict):
    """The replica as it now stands."""

    UserPoolReplica: NotRequired[UserPoolReplicaTypeDict]
    """The replica after the change."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class VerifySoftwareTokenRequestDict(TypedDict):
    """Code from the user's authenticator app."""

    AccessToken: NotRequired[str]
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    Session: NotRequired[str]
    """Session handed out by `AssociateSoftwareToken`. Secret; 20 to 4096 characters."""

    UserCode: str
    """Code that the authenticator app shows. Secret; 6 characters; pattern `[0-9]+`."""

    FriendlyDeviceName: NotRequired[str]
    """Display name for the authenticator device. At most 131072 characters."""


class VerifySoftwareTokenResponseDict(TypedDict):
    """Whether the code was right."""

    Status: NotRequired[str]
    """Whether the code was right: `SUCCESS` or `ERROR`."""

    Session: NotRequired[str]
    """Session that answers an `MFA_SETUP` challenge. Secret; 20 to 4096 characters."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""


class VerifyUserAttributeRequestDict(TypedDict):
    """Attribute to verify, and the code sent to it."""

    AccessToken: str
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    AttributeName: str
    """Name of the attribute being verified. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+`.
    """

    Code: str
    """Verification code the user received for the attribute. Secret; 1 to 2048
    characters; pattern `[\\S]+`.
    """


class VerifyUserAttributeResponseDict(TypedDict):
    """Empty answer once the attribute is verified."""

    ResponseMetadata: NotRequired[ResponseMetadataDict]
    """What the transport says of the answer: request ID, HTTP status and headers."""
