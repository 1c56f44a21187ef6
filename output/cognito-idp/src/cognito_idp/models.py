"""Data of Amazon Cognito user pools: one dataclass a structure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ._runtime import UNSET, Request, Structure
from .enums import (
    AccountTakeoverEventActionType,
    AdvancedSecurityEnabledModeType,
    AdvancedSecurityModeType,
    AliasAttributeType,
    AliasAttributeTypeInput,
    AssetCategoryType,
    AssetExtensionType,
    AttributeDataType,
    AuthFactorType,
    AuthFlowTypeInput,
    ChallengeName,
    ChallengeNameType,
    ChallengeNameTypeInput,
    ChallengeResponse,
    ClientTypeType,
    ClientTypeTypeInput,
    ColorSchemeModeType,
    CompromisedCredentialsEventActionType,
    CustomEmailSenderLambdaVersionType,
    CustomSMSSenderLambdaVersionType,
    DefaultEmailOptionType,
    DeletionProtectionType,
    DeletionProtectionTypeInput,
    DeliveryMediumType,
    DeliveryMediumTypeInput,
    DeviceRememberedStatusTypeInput,
    DomainStatusType,
    EmailSendingAccountType,
    EncryptionKeyType,
    EventFilterType,
    EventResponseType,
    EventSourceName,
    EventType,
    ExplicitAuthFlowsType,
    ExplicitAuthFlowsTypeInput,
    FeatureType,
    FeedbackValueType,
    FeedbackValueTypeInput,
    IdentityProviderTypeType,
    IdentityProviderTypeTypeInput,
    InboundFederationLambdaVersionType,
    IssuedTokenTypeIdentifierType,
    IssuedTokenTypeIdentifierTypeInput,
    IssuerType,
    LimitClass,
    LogLevel,
    MessageActionTypeInput,
    OAuthFlowType,
    OAuthFlowTypeInput,
    OAuthTokenTypeType,
    PasswordHashingAlgorithmType,
    PasswordHashingAlgorithmTypeInput,
    PreTokenGenerationLambdaVersionType,
    PreventUserExistenceErrorTypes,
    PreventUserExistenceErrorTypesInput,
    RecoveryOptionNameType,
    ReplicaRoleType,
    ReplicaStatusType,
    ResourceServerManagedByType,
    RevokeAssociatedSessionsTypeInput,
    RiskDecisionType,
    RiskLevelType,
    SecurityPolicyType,
    SessionTypeType,
    StatusType,
    TermsEnforcementType,
    TermsEnforcementTypeInput,
    TermsSourceType,
    TermsSourceTypeInput,
    TimeUnitsType,
    TokenTypeIdentifierTypeInput,
    UpdateReplicaStatusTypeInput,
    UserImportJobStatusType,
    UsernameAttributeType,
    UsernameAttributeTypeInput,
    UserPoolMfaType,
    UserPoolMfaTypeInput,
    UserPoolTierType,
    UserPoolTierTypeInput,
    UserSessionTrackingType,
    UserSessionTrackingTypeInput,
    UserStatusType,
    UserVerificationType,
    VerifiedAttributeType,
    VerifiedAttributeTypeInput,
    VerifySoftwareTokenResponseType,
    WebAuthnFactorConfigurationType,
)
from .operations import (
    ADD_CUSTOM_ATTRIBUTES,
    ADD_USER_POOL_CLIENT_SECRET,
    ADMIN_ADD_USER_TO_GROUP,
    ADMIN_CONFIRM_SIGN_UP,
    ADMIN_CREATE_USER,
    ADMIN_DELETE_SOFTWARE_TOKEN,
    ADMIN_DELETE_USER,
    ADMIN_DELETE_USER_ATTRIBUTES,
    ADMIN_DISABLE_PROVIDER_FOR_USER,
    ADMIN_DISABLE_USER,
    ADMIN_ENABLE_USER,
    ADMIN_FORGET_DEVICE,
    ADMIN_GET_DEVICE,
    ADMIN_GET_USER,
    ADMIN_GET_USER_AUTH_FACTORS,
    ADMIN_INITIATE_AUTH,
    ADMIN_LINK_PROVIDER_FOR_USER,
    ADMIN_LIST_DEVICES,
    ADMIN_LIST_GROUPS_FOR_USER,
    ADMIN_LIST_USER_AUTH_EVENTS,
    ADMIN_LIST_USER_SESSIONS,
    ADMIN_REMOVE_USER_FROM_GROUP,
    ADMIN_RESET_USER_PASSWORD,
    ADMIN_RESPOND_TO_AUTH_CHALLENGE,
    ADMIN_REVOKE_USER_SESSION,
    ADMIN_SET_USER_MFA_PREFERENCE,
    ADMIN_SET_USER_PASSWORD,
    ADMIN_SET_USER_SETTINGS,
    ADMIN_UPDATE_AUTH_EVENT_FEEDBACK,
    ADMIN_UPDATE_DEVICE_STATUS,
    ADMIN_UPDATE_USER_ATTRIBUTES,
    ADMIN_USER_GLOBAL_SIGN_OUT,
    ASSOCIATE_SOFTWARE_TOKEN,
    CHANGE_PASSWORD,
    COMPLETE_WEB_AUTHN_REGISTRATION,
    CONFIRM_DEVICE,
    CONFIRM_FORGOT_PASSWORD,
    CONFIRM_SIGN_UP,
    CREATE_GROUP,
    CREATE_IDENTITY_PROVIDER,
    CREATE_MANAGED_LOGIN_BRANDING,
    CREATE_RESOURCE_SERVER,
    CREATE_TERMS,
    CREATE_USER_IMPORT_JOB,
    CREATE_USER_POOL,
    CREATE_USER_POOL_CLIENT,
    CREATE_USER_POOL_DOMAIN,
    CREATE_USER_POOL_REPLICA,
    DELETE_GROUP,
    DELETE_IDENTITY_PROVIDER,
    DELETE_MANAGED_LOGIN_BRANDING,
    DELETE_RESOURCE_SERVER,
    DELETE_TERMS,
    DELETE_USER,
    DELETE_USER_ATTRIBUTES,
    DELETE_USER_POOL,
    DELETE_USER_POOL_CLIENT,
    DELETE_USER_POOL_CLIENT_SECRET,
    DELETE_USER_POOL_DOMAIN,
    DELETE_USER_POOL_REPLICA,
    DELETE_WEB_AUTHN_CREDENTIAL,
    DESCRIBE_IDENTITY_PROVIDER,
    DESCRIBE_MANAGED_LOGIN_BRANDING,
    DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT,
    DESCRIBE_RESOURCE_SERVER,
    DESCRIBE_RISK_CONFIGURATION,
    DESCRIBE_TERMS,
    DESCRIBE_TERMS_BY_CLIENT,
    DESCRIBE_USER_IMPORT_JOB,
    DESCRIBE_USER_POOL,
    DESCRIBE_USER_POOL_CLIENT,
    DESCRIBE_USER_POOL_DOMAIN,
    FORGET_DEVICE,
    FORGOT_PASSWORD,
    GET_CLIENT_TOKEN,
    GET_CSV_HEADER,
    GET_DERIVED_TOKEN,
    GET_DEVICE,
    GET_GROUP,
    GET_IDENTITY_PROVIDER_BY_IDENTIFIER,
    GET_LOG_DELIVERY_CONFIGURATION,
    GET_PROVISIONED_LIMIT,
    GET_SIGNING_CERTIFICATE,
    GET_TOKENS_FROM_REFRESH_TOKEN,
    GET_UI_CUSTOMIZATION,
    GET_USER,
    GET_USER_ATTRIBUTE_VERIFICATION_CODE,
    GET_USER_AUTH_FACTORS,
    GET_USER_POOL_CLIENT_SESSION_CONFIGURATION,
    GET_USER_POOL_MFA_CONFIG,
    GET_USER_POOL_SESSION_CONFIGURATION,
    GLOBAL_SIGN_OUT,
    INITIATE_AUTH,
    LIST_DEVICES,
    LIST_GROUPS,
    LIST_IDENTITY_PROVIDERS,
    LIST_RESOURCE_SERVERS,
    LIST_TAGS_FOR_RESOURCE,
    LIST_TERMS,
    LIST_USER_IMPORT_JOBS,
    LIST_USER_POOL_CLIENT_SECRETS,
    LIST_USER_POOL_CLIENTS,
    LIST_USER_POOL_REPLICAS,
    LIST_USER_POOLS,
    LIST_USER_SESSIONS,
    LIST_USERS,
    LIST_USERS_IN_GROUP,
    LIST_WEB_AUTHN_CREDENTIALS,
    RESEND_CONFIRMATION_CODE,
    RESPOND_TO_AUTH_CHALLENGE,
    REVOKE_TOKEN,
    REVOKE_USER_SESSION,
    SET_LOG_DELIVERY_CONFIGURATION,
    SET_RISK_CONFIGURATION,
    SET_UI_CUSTOMIZATION,
    SET_USER_MFA_PREFERENCE,
    SET_USER_POOL_CLIENT_SESSION_CONFIGURATION,
    SET_USER_POOL_MFA_CONFIG,
    SET_USER_POOL_SESSION_CONFIGURATION,
    SET_USER_SETTINGS,
    SIGN_UP,
    START_USER_IMPORT_JOB,
    START_WEB_AUTHN_REGISTRATION,
    STOP_USER_IMPORT_JOB,
    TAG_RESOURCE,
    UNTAG_RESOURCE,
    UPDATE_AUTH_EVENT_FEEDBACK,
    UPDATE_DEVICE_STATUS,
    UPDATE_GROUP,
    UPDATE_IDENTITY_PROVIDER,
    UPDATE_MANAGED_LOGIN_BRANDING,
    UPDATE_PROVISIONED_LIMIT,
    UPDATE_RESOURCE_SERVER,
    UPDATE_TERMS,
    UPDATE_USER_ATTRIBUTES,
    UPDATE_USER_POOL,
    UPDATE_USER_POOL_CLIENT,
    UPDATE_USER_POOL_DOMAIN,
    UPDATE_USER_POOL_REPLICA,
    VERIFY_SOFTWARE_TOKEN,
    VERIFY_USER_ATTRIBUTE,
)


@dataclass(kw_only=True, slots=True)
class AddCustomAttributesRequest(Request["AddCustomAttributesResponse"]):
    """Attributes to add to the schema of a user pool."""

    operation = ADD_CUSTOM_ATTRIBUTES

    user_pool_id: str
    """ID of the user pool that gets the attributes. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    custom_attributes: list[SchemaAttributeType]
    """Custom attributes to add to the user pool. 1 to 25 items."""


@dataclass(kw_only=True, slots=True)
class SchemaAttributeType(Structure):
    """An attribute in the schema of a user pool."""

    name: str | None = None
    """Name of the attribute; custom ones get the prefix `custom:`. 1 to 20 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    attribute_data_type: AttributeDataType | str | None = None
    """Data type of the attribute's values."""

    developer_only_attribute: bool | None = None
    """Whether only administrators may change the attribute."""

    mutable: bool | None = None
    """Whether the attribute can change after it is set."""

    required: bool | None = None
    """Whether every user must have the attribute."""

    number_attribute_constraints: NumberAttributeConstraintsType | None = None
    """Smallest and largest values of a number attribute."""

    string_attribute_constraints: StringAttributeConstraintsType | None = None
    """Shortest and longest values of a string attribute."""


@dataclass(kw_only=True, slots=True)
class NumberAttributeConstraintsType(Structure):
    """Smallest and largest value of a numeric attribute."""

    min_value: str | None = None
    """Smallest number the attribute accepts. At most 131072 characters."""

    max_value: str | None = None
    """Largest number the attribute accepts. At most 131072 characters."""


@dataclass(kw_only=True, slots=True)
class StringAttributeConstraintsType(Structure):
    """Shortest and longest length of a text attribute."""

    min_length: str | None = None
    """Shortest string the attribute accepts. At most 131072 characters."""

    max_length: str | None = None
    """Longest string the attribute accepts. At most 131072 characters."""


@dataclass(kw_only=True, slots=True)
class AddCustomAttributesResponse(Structure):
    """Empty answer once the attributes are added."""


@dataclass(kw_only=True, slots=True)
class AddUserPoolClientSecretRequest(Request["AddUserPoolClientSecretResponse"]):
    """App client that needs another secret."""

    operation = ADD_USER_POOL_CLIENT_SECRET

    user_pool_id: str
    """ID of the app client's user pool. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    client_id: str = field(repr=False)
    """ID of the app client that gets the secret. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    client_secret: str | None = field(default=None, repr=False)
    """Secret of your own choice; generated if left out. Secret; 24 to 64 characters;
    pattern `[\\w+]+`.
    """


@dataclass(kw_only=True, slots=True)
class AddUserPoolClientSecretResponse(Structure):
    """The new secret of the app client."""

    client_secret_descriptor: ClientSecretDescriptorType | None = None
    """The secret that was added, with its ID and creation date."""


@dataclass(kw_only=True, slots=True)
class ClientSecretDescriptorType(Structure):
    """A secret of an app client, with its ID and date."""

    client_secret_id: str | None = None
    """ID of the client secret. 1 to 128 characters."""

    client_secret_value: str | None = field(default=None, repr=False)
    """Secret itself, returned only once, when Amazon Cognito has generated it. Secret;
    24 to 64 characters; pattern `[\\w+]+`.
    """

    client_secret_create_date: datetime | None = None
    """When the secret was added to the app client."""


@dataclass(kw_only=True, slots=True)
class AdminAddUserToGroupRequest(Request[None]):
    """User and the group to join."""

    operation = ADMIN_ADD_USER_TO_GROUP

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    group_name: str
    """Name of the group that gains the user. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminConfirmSignUpRequest(Request["AdminConfirmSignUpResponse"]):
    """User to confirm."""

    operation = ADMIN_CONFIRM_SIGN_UP

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user to confirm, or an alias of it. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class AdminConfirmSignUpResponse(Structure):
    """Empty answer once the user is confirmed."""


@dataclass(kw_only=True, slots=True)
class AdminCreateUserRequest(Request["AdminCreateUserResponse"]):
    """User to create, and how to invite them."""

    operation = ADMIN_CREATE_USER

    user_pool_id: str
    """ID of the pool the new user joins. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    username: str = field(repr=False)
    """Username to give the new user. Secret; 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    user_attributes: list[AttributeType] | None = None
    """Attributes to give the new user."""

    validation_data: list[AttributeType] | None = None
    """Key-value pairs for the pre sign-up Lambda trigger, not stored with the user."""

    temporary_password: str | None = field(default=None, repr=False)
    """Password for the first sign-in; generated if left out. Secret; at most 256
    characters; pattern `[\\S]+`.
    """

    force_alias_creation: bool | None = None
    """If `true`, takes over an email or phone alias held by another user."""

    message_action: MessageActionTypeInput | None = None
    """`RESEND` to invite an existing user again, `SUPPRESS` to send no invitation."""

    desired_delivery_mediums: list[DeliveryMediumTypeInput] | None = None
    """Channels for the invitation message: `EMAIL`, `SMS` or both."""

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class AttributeType(Structure):
    """An attribute as name and value."""

    name: str
    """Name of the attribute, prefixed with `custom:` for custom ones. 1 to 32
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+`.
    """

    value: str | None = field(default=None, repr=False)
    """Value of the attribute. Secret; at most 2048 characters."""


@dataclass(kw_only=True, slots=True)
class AdminCreateUserResponse(Structure):
    """The user that was created."""

    user: UserType | None = None
    """Profile of the user that was created."""


@dataclass(kw_only=True, slots=True)
class UserType(Structure):
    """A user of a user pool."""

    username: str | None = field(default=None, repr=False)
    """Username of this user. Secret; 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    attributes: list[AttributeType] | None = None
    """Names and values of the user's attributes."""

    user_create_date: datetime | None = None
    """Date and time the user was created."""

    user_last_modified_date: datetime | None = None
    """Date and time the user profile last changed."""

    enabled: bool | None = None
    """Whether the user may sign in."""

    user_status: UserStatusType | str | None = None
    """Where the user stands, such as `CONFIRMED` or `FORCE_CHANGE_PASSWORD`."""

    mfa_options: list[MFAOptionType] | None = None
    """Old list of the user's SMS options for multi-factor authentication."""


@dataclass(kw_only=True, slots=True)
class MFAOptionType(Structure):
    """SMS MFA setting in the old form, no longer used."""

    delivery_medium: DeliveryMediumType | str | None = None
    """Channel for sign-in codes; only `SMS` can be set."""

    attribute_name: str | None = None
    """Attribute that holds the phone number; always `phone_number`. 1 to 32 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminDeleteSoftwareTokenRequest(Request["AdminDeleteSoftwareTokenResponse"]):
    """User whose authenticator app is to be removed."""

    operation = ADMIN_DELETE_SOFTWARE_TOKEN

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminDeleteSoftwareTokenResponse(Structure):
    """Empty answer once the authenticator app is removed."""


@dataclass(kw_only=True, slots=True)
class AdminDeleteUserRequest(Request[None]):
    """User to delete."""

    operation = ADMIN_DELETE_USER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user to delete, or an alias of it. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminDeleteUserAttributesRequest(Request["AdminDeleteUserAttributesResponse"]):
    """User and the attributes to delete."""

    operation = ADMIN_DELETE_USER_ATTRIBUTES

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    user_attribute_names: list[str]
    """Names of the attributes to delete."""


@dataclass(kw_only=True, slots=True)
class AdminDeleteUserAttributesResponse(Structure):
    """Empty answer once the attributes are deleted."""


@dataclass(kw_only=True, slots=True)
class AdminDisableProviderForUserRequest(
    Request["AdminDisableProviderForUserResponse"]
):
    """User and the outside login to switch off."""

    operation = ADMIN_DISABLE_PROVIDER_FOR_USER

    user_pool_id: str
    """ID of the user pool. At most 131072 characters."""

    user: ProviderUserIdentifierType
    """Linked identity to unlink from its user profile."""


@dataclass(kw_only=True, slots=True)
class ProviderUserIdentifierType(Structure):
    """A user, identified by provider and attribute."""

    provider_name: str | None = None
    """Name of the provider that holds the identity, or `Cognito` for a local user. 1 to
    32 characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """

    provider_attribute_name: str | None = None
    """Attribute of the provider that identifies the user. At most 131072 characters."""

    provider_attribute_value: str | None = None
    """Value of the attribute that identifies the user. At most 131072 characters."""


@dataclass(kw_only=True, slots=True)
class AdminDisableProviderForUserResponse(Structure):
    """Empty answer once the login is switched off."""


@dataclass(kw_only=True, slots=True)
class AdminDisableUserRequest(Request["AdminDisableUserResponse"]):
    """User to disable."""

    operation = ADMIN_DISABLE_USER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminDisableUserResponse(Structure):
    """Empty answer once the user is disabled."""


@dataclass(kw_only=True, slots=True)
class AdminEnableUserRequest(Request["AdminEnableUserResponse"]):
    """User to enable again."""

    operation = ADMIN_ENABLE_USER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminEnableUserResponse(Structure):
    """Empty answer once the user is enabled."""


@dataclass(kw_only=True, slots=True)
class AdminForgetDeviceRequest(Request[None]):
    """User and the device to forget."""

    operation = ADMIN_FORGET_DEVICE

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    device_key: str
    """Key of the device to forget. 1 to 55 characters; pattern `[\\w-]+_[0-9a-f-]+`."""


@dataclass(kw_only=True, slots=True)
class AdminGetDeviceRequest(Request["AdminGetDeviceResponse"]):
    """User and the device wanted."""

    operation = ADMIN_GET_DEVICE

    device_key: str
    """Key of the device to look up. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminGetDeviceResponse(Structure):
    """A device of the user."""

    device: DeviceType
    """The device and its details."""


@dataclass(kw_only=True, slots=True)
class DeviceType(Structure):
    """A device of a user."""

    device_key: str | None = None
    """Key that identifies the device. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    device_attributes: list[AttributeType] | None = None
    """Details of the device, such as its name and last IP address."""

    device_create_date: datetime | None = None
    """Date and time the device was first seen."""

    device_last_modified_date: datetime | None = None
    """Date and time the device record last changed."""

    device_last_authenticated_date: datetime | None = None
    """Date and time of the latest sign-in from the device."""


@dataclass(kw_only=True, slots=True)
class AdminGetUserRequest(Request["AdminGetUserResponse"]):
    """User whose profile is wanted."""

    operation = ADMIN_GET_USER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user to look up, or an alias of it. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminGetUserResponse(Structure):
    """Profile, status and MFA settings of the user."""

    username: str = field(repr=False)
    """Username of the user found. Secret; 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    user_attributes: list[AttributeType] | None = None
    """Attributes of the user with their values."""

    user_create_date: datetime | None = None
    """Date and time the user was created."""

    user_last_modified_date: datetime | None = None
    """Date and time the user profile last changed."""

    enabled: bool | None = None
    """Whether the user may sign in."""

    user_status: UserStatusType | str | None = None
    """Where the user stands, such as `CONFIRMED` or `FORCE_CHANGE_PASSWORD`."""

    mfa_options: list[MFAOptionType] | None = None
    """Old list of the user's SMS options for multi-factor authentication."""

    preferred_mfa_setting: str | None = None
    """Second factor the user is asked for first. At most 131072 characters."""

    user_mfa_setting_list: list[str] | None = None
    """Second factors turned on for the user."""


@dataclass(kw_only=True, slots=True)
class AdminGetUserAuthFactorsRequest(Request["AdminGetUserAuthFactorsResponse"]):
    """User whose sign-in methods are wanted."""

    operation = ADMIN_GET_USER_AUTH_FACTORS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminGetUserAuthFactorsResponse(Structure):
    """Sign-in and MFA methods that the user has set up."""

    username: str = field(repr=False)
    """Username of the user whose factors are listed. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    preferred_mfa_setting: str | None = None
    """Second factor the user is asked for first. At most 131072 characters."""

    user_mfa_setting_list: list[str] | None = None
    """Second factors turned on for the user."""

    configured_user_auth_factors: list[AuthFactorType | str] | None = None
    """Factors that the user can sign in with. At most 8 items."""


@dataclass(kw_only=True, slots=True)
class AdminInitiateAuthRequest(Request["AdminInitiateAuthResponse"]):
    """Start of a sign-in from a trusted server."""

    operation = ADMIN_INITIATE_AUTH

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """ID of the app client to sign in to. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    auth_flow: AuthFlowTypeInput
    """Authentication flow to start."""

    auth_parameters: dict[str, str] | None = field(default=None, repr=False)
    """Inputs for the chosen flow, such as `USERNAME`, `PASSWORD` or `SRP_A`. Secret."""

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""

    analytics_metadata: AnalyticsMetadataType | None = None
    """Amazon Pinpoint metadata recorded with this call."""

    context_data: ContextDataType | None = None
    """Facts about the user's device and request, used to judge the sign-in risk."""

    session: str | None = field(default=None, repr=False)
    """Session from a confirmed sign-up, to sign in without further codes. Secret; 20 to
    4096 characters.
    """


@dataclass(kw_only=True, slots=True)
class AnalyticsMetadataType(Structure):
    """Amazon Pinpoint endpoint to which a request counts."""

    analytics_endpoint_id: str | None = None
    """ID of the Amazon Pinpoint endpoint that the event belongs to. At most 131072
    characters.
    """


@dataclass(kw_only=True, slots=True)
class ContextDataType(Structure):
    """Details of the user's device and request, for judging the risk of a sign-in."""

    ip_address: str
    """IP address of the user's device. At most 131072 characters."""

    server_name: str
    """Host name of the server that the user signed in to. At most 131072 characters."""

    server_path: str
    """Path on the server that the user signed in to. At most 131072 characters."""

    http_headers: list[HttpHeader]
    """HTTP headers of the user's request."""

    encoded_data: str | None = None
    """Device fingerprint collected by the client-side library. At most 131072
    characters.
    """


@dataclass(kw_only=True, slots=True)
class HttpHeader(Structure):
    """An HTTP header as name and value."""

    header_name: str | None = None
    """Name of the HTTP header. At most 131072 characters."""

    header_value: str | None = None
    """Value of the HTTP header. At most 131072 characters."""


@dataclass(kw_only=True, slots=True)
class AdminInitiateAuthResponse(Structure):
    """Tokens, or the next challenge of the sign-in."""

    challenge_name: ChallengeNameType | str | None = None
    """Name of the challenge to answer next."""

    session: str | None = field(default=None, repr=False)
    """Session to send with the next answer. Secret; 20 to 4096 characters."""

    challenge_parameters: dict[str, str] | None = field(default=None, repr=False)
    """Details needed to answer the challenge, such as where a code was sent. Secret."""

    authentication_result: AuthenticationResultType | None = None
    """Tokens issued once every challenge is passed; missing while a challenge is
    pending.
    """

    available_challenges: list[ChallengeNameType | str] | None = None
    """Challenges the user may choose from for the next step."""


@dataclass(kw_only=True, slots=True)
class AuthenticationResultType(Structure):
    """Tokens that a user gets by signing in."""

    access_token: str | None = field(default=None, repr=False)
    """Access token issued to the user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    expires_in: int | None = None
    """Lifetime of the access token in seconds."""

    token_type: str | None = None
    """How to present the token, such as `Bearer`. At most 131072 characters."""

    refresh_token: str | None = field(default=None, repr=False)
    """Refresh token issued to the user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    id_token: str | None = field(default=None, repr=False)
    """ID token issued to the user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    new_device_metadata: NewDeviceMetadataType | None = None
    """Key and group of a device seen for the first time."""


@dataclass(kw_only=True, slots=True)
class NewDeviceMetadataType(Structure):
    """Keys of a device that signs in for the first time."""

    device_key: str | None = None
    """Key of the new device, to send back when confirming it. 1 to 55 characters;
    pattern `[\\w-]+_[0-9a-f-]+`.
    """

    device_group_key: str | None = None
    """Key of the device group, used to work out the device's password verifier. At most
    131072 characters.
    """


@dataclass(kw_only=True, slots=True)
class AdminLinkProviderForUserRequest(Request["AdminLinkProviderForUserResponse"]):
    """Existing user and the outside identity to link."""

    operation = ADMIN_LINK_PROVIDER_FOR_USER

    user_pool_id: str
    """ID of the user pool. At most 131072 characters."""

    destination_user: ProviderUserIdentifierType
    """User pool profile that the outside identity is linked to."""

    source_user: ProviderUserIdentifierType
    """Identity at an outside provider that gets linked to the profile."""


@dataclass(kw_only=True, slots=True)
class AdminLinkProviderForUserResponse(Structure):
    """Empty answer once the identity is linked."""


@dataclass(kw_only=True, slots=True)
class AdminListDevicesRequest(Request["AdminListDevicesResponse"]):
    """User whose devices are wanted, and the page."""

    operation = ADMIN_LIST_DEVICES

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    limit: int | None = None
    """Most items to return on one page. 0 to 60."""

    pagination_token: str | None = None
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminListDevicesResponse(Structure):
    """A page of the user's devices."""

    devices: list[DeviceType] | None = None
    """Devices of the user."""

    pagination_token: str | None = None
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminListGroupsForUserRequest(Request["AdminListGroupsForUserResponse"]):
    """User whose groups are wanted, and the page."""

    operation = ADMIN_LIST_GROUPS_FOR_USER

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    limit: int | None = None
    """Most items to return on one page. 0 to 60."""

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminListGroupsForUserResponse(Structure):
    """A page of the user's groups."""

    groups: list[GroupType] | None = None
    """Groups on this page that the user belongs to."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class GroupType(Structure):
    """A group of users."""

    group_name: str | None = None
    """Name of the group. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    description: str | None = None
    """Description of the group. At most 2048 characters."""

    role_arn: str | None = None
    """ARN of the IAM role that the group's members get. 20 to 2048 characters."""

    precedence: int | None = None
    """Rank of the group among the user's groups; the lowest number wins. At least 0."""

    last_modified_date: datetime | None = None
    """Date and time the group last changed."""

    creation_date: datetime | None = None
    """Date and time the group was created."""


@dataclass(kw_only=True, slots=True)
class AdminListUserAuthEventsRequest(Request["AdminListUserAuthEventsResponse"]):
    """User whose sign-in history is wanted, and the page."""

    operation = ADMIN_LIST_USER_AUTH_EVENTS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    max_results: int | None = None
    """Most items to return on one page. 0 to 60."""

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminListUserAuthEventsResponse(Structure):
    """A page of the user's sign-in history."""

    auth_events: list[AuthEventType] | None = None
    """Sign-in events of the user, with the risk found for each."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class AuthEventType(Structure):
    """An event in the sign-in history of a user."""

    event_id: str | None = None
    """ID of the authentication event. At most 131072 characters."""

    event_type: EventType | str | None = None
    """What the user was doing, such as signing in or signing up."""

    creation_date: datetime | None = None
    """Date and time of the event."""

    event_response: EventResponseType | str | None = None
    """Outcome of the event: `Pass`, `Fail` or `InProgress`."""

    event_risk: EventRiskType | None = None
    """Risk that threat protection found in the event."""

    challenge_responses: list[ChallengeResponseType] | None = None
    """Challenges the user met, each with its outcome."""

    event_context_data: EventContextDataType | None = None
    """Device and place that the event came from."""

    event_feedback: EventFeedbackType | None = None
    """Feedback given on the event."""


@dataclass(kw_only=True, slots=True)
class EventRiskType(Structure):
    """What threat protection made of a sign-in event."""

    risk_decision: RiskDecisionType | str | None = None
    """What threat protection decided about the event."""

    risk_level: RiskLevelType | str | None = None
    """Level of risk found in the event."""

    compromised_credentials_detected: bool | None = None
    """Whether the credentials are known to be leaked."""


@dataclass(kw_only=True, slots=True)
class ChallengeResponseType(Structure):
    """A challenge in a sign-in event, and its outcome."""

    challenge_name: ChallengeName | str | None = None
    """Kind of challenge: `Password` or `Mfa`."""

    challenge_response: ChallengeResponse | str | None = None
    """Outcome of the challenge, such as `Success` or `Failure`."""


@dataclass(kw_only=True, slots=True)
class EventContextDataType(Structure):
    """Where a sign-in event came from."""

    ip_address: str | None = None
    """IP address that the event came from. At most 131072 characters."""

    device_name: str | None = None
    """Name of the device that the event came from. At most 131072 characters."""

    timezone: str | None = None
    """Time zone of the user. At most 131072 characters."""

    city: str | None = None
    """City worked out from the IP address. At most 131072 characters."""

    country: str | None = None
    """Country worked out from the IP address. At most 131072 characters."""


@dataclass(kw_only=True, slots=True)
class EventFeedbackType(Structure):
    """Verdict that someone gave on a sign-in event."""

    feedback_value: FeedbackValueType | str
    """Whether the sign-in is trusted: `Valid` or `Invalid`."""

    provider: str
    """Who gave the feedback. At most 131072 characters."""

    feedback_date: datetime | None = None
    """Date and time the feedback was given."""


@dataclass(kw_only=True, slots=True)
class AdminListUserSessionsRequest(Request["AdminListUserSessionsResponse"]):
    """User whose sessions are wanted."""

    operation = ADMIN_LIST_USER_SESSIONS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user whose sessions are wanted. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminListUserSessionsResponse(Structure):
    """Active sessions of the user."""

    sessions: list[SessionDescriptionType] | None = None
    """Sessions of the user that are still active. At most 125 items."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class SessionDescriptionType(Structure):
    """A session of a user."""

    session_id: str | None = None
    """ID of the session. 28 characters; pattern `^(tkn|sso)[a-z0-9]{25}$`."""

    session_type: SessionTypeType | str | None = None
    """Whether it is a `TOKEN` or an `SSO` session."""

    client_id: str | None = field(default=None, repr=False)
    """ID of the app client tied to the session. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    create_date: datetime | None = None
    """Date and time the session began."""

    last_active_date: datetime | None = None
    """Date and time the session was last used."""

    device_type: str | None = None
    """Operating system and browser or app last seen in the session. At most 1024
    characters.
    """

    last_ip_address: str | None = field(default=None, repr=False)
    """IP address the session was last used from. Secret; at most 128 characters."""

    last_location: SessionLocationType | None = None
    """Place the session was last used from."""

    origin_session_id: str | None = None
    """ID of the single sign-on session that this token session came from. 28
    characters; pattern `^(tkn|sso)[a-z0-9]{25}$`.
    """

    is_current_session: bool | None = None
    """Whether the caller's own access token belongs to this session."""


@dataclass(kw_only=True, slots=True)
class SessionLocationType(Structure):
    """Place from which a session was last used."""

    city: str | None = None
    """City worked out from the IP address. At most 256 characters."""

    country: str | None = None
    """Country worked out from the IP address. At most 256 characters."""


@dataclass(kw_only=True, slots=True)
class AdminRemoveUserFromGroupRequest(Request[None]):
    """User and the group to leave."""

    operation = ADMIN_REMOVE_USER_FROM_GROUP

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    group_name: str
    """Name of the group that loses the user. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminResetUserPasswordRequest(Request["AdminResetUserPasswordResponse"]):
    """User who has to choose a new password."""

    operation = ADMIN_RESET_USER_PASSWORD

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class AdminResetUserPasswordResponse(Structure):
    """Empty answer once the reset is under way."""


@dataclass(kw_only=True, slots=True)
class AdminRespondToAuthChallengeRequest(
    Request["AdminRespondToAuthChallengeResponse"]
):
    """Answer to a sign-in challenge, sent from a trusted server."""

    operation = ADMIN_RESPOND_TO_AUTH_CHALLENGE

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    challenge_name: ChallengeNameTypeInput
    """Name of the challenge being answered."""

    challenge_responses: dict[str, str] | None = field(default=None, repr=False)
    """Answers to the challenge, keyed by names such as `USERNAME` or `SMS_MFA_CODE`.
    Secret.
    """

    session: str | None = field(default=None, repr=False)
    """Session handed out with the previous challenge. Secret; 20 to 4096 characters."""

    analytics_metadata: AnalyticsMetadataType | None = None
    """Amazon Pinpoint metadata recorded with this call."""

    context_data: ContextDataType | None = None
    """Facts about the user's device and request, used to judge the sign-in risk."""

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class AdminRespondToAuthChallengeResponse(Structure):
    """Tokens, or one more challenge of the sign-in."""

    challenge_name: ChallengeNameType | str | None = None
    """Name of the challenge to answer next."""

    session: str | None = field(default=None, repr=False)
    """Session to send with the next answer. Secret; 20 to 4096 characters."""

    challenge_parameters: dict[str, str] | None = field(default=None, repr=False)
    """Details needed to answer the challenge, such as where a code was sent. Secret."""

    authentication_result: AuthenticationResultType | None = None
    """Tokens issued once every challenge is passed; missing while a challenge is
    pending.
    """

    available_challenges: list[ChallengeNameType | str] | None = None
    """Challenges the user may choose from for the next step."""


@dataclass(kw_only=True, slots=True)
class AdminRevokeUserSessionRequest(Request["AdminRevokeUserSessionResponse"]):
    """User and the session to end."""

    operation = ADMIN_REVOKE_USER_SESSION

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user whose session it is. Secret; 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    session_id: str
    """ID of the session to end. 28 characters; pattern `^(tkn|sso)[a-z0-9]{25}$`."""

    revoke_associated_sessions: RevokeAssociatedSessionsTypeInput | None = None
    """`LINKED` to revoke directly linked sessions too, `NONE` for this session only."""


@dataclass(kw_only=True, slots=True)
class AdminRevokeUserSessionResponse(Structure):
    """Empty answer once the session is ended."""


@dataclass(kw_only=True, slots=True)
class AdminSetUserMFAPreferenceRequest(Request["AdminSetUserMFAPreferenceResponse"]):
    """User and the MFA settings to apply."""

    operation = ADMIN_SET_USER_MFA_PREFERENCE

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    sms_mfa_settings: SMSMfaSettingsType | None = None
    """Whether the user gets sign-in codes by text message, and prefers them."""

    software_token_mfa_settings: SoftwareTokenMfaSettingsType | None = None
    """Whether the user signs in with authenticator app codes, and prefers them."""

    email_mfa_settings: EmailMfaSettingsType | None = None
    """Whether the user gets sign-in codes by email, and prefers them."""

    web_authn_mfa_settings: WebAuthnMfaSettingsType | None = None
    """Whether the user's passkey counts for multi-factor authentication."""


@dataclass(kw_only=True, slots=True)
class SMSMfaSettingsType(Structure):
    """Whether a user has MFA by text message, and prefers it."""

    enabled: bool | None = None
    """Whether the user gets sign-in codes by text message."""

    preferred_mfa: bool | None = None
    """Whether text messages are the second factor the user is asked for first."""


@dataclass(kw_only=True, slots=True)
class SoftwareTokenMfaSettingsType(Structure):
    """Whether a user has MFA by authenticator app, and prefers it."""

    enabled: bool | None = None
    """Whether the user signs in with authenticator app codes."""

    preferred_mfa: bool | None = None
    """Whether the authenticator app is the second factor the user is asked for
    first.
    """


@dataclass(kw_only=True, slots=True)
class EmailMfaSettingsType(Structure):
    """Whether a user has MFA by email, and prefers it."""

    enabled: bool | None = None
    """Whether the user gets sign-in codes by email."""

    preferred_mfa: bool | None = None
    """Whether email is the second factor the user is asked for first."""


@dataclass(kw_only=True, slots=True)
class WebAuthnMfaSettingsType(Structure):
    """Whether a user has MFA by passkey."""

    enabled: bool | None = None
    """Whether a passkey counts as multi-factor authentication for the user."""


@dataclass(kw_only=True, slots=True)
class AdminSetUserMFAPreferenceResponse(Structure):
    """Empty answer once the MFA settings are saved."""


@dataclass(kw_only=True, slots=True)
class AdminSetUserPasswordRequest(Request["AdminSetUserPasswordResponse"]):
    """User and the password to set."""

    operation = ADMIN_SET_USER_PASSWORD

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    password: str = field(repr=False)
    """Password to set for the user. Secret; at most 256 characters; pattern
    `[\\S]+`.
    """

    permanent: bool | None = None
    """If `false`, the user must change the password at the next sign-in."""


@dataclass(kw_only=True, slots=True)
class AdminSetUserPasswordResponse(Structure):
    """Empty answer once the password is set."""


@dataclass(kw_only=True, slots=True)
class AdminSetUserSettingsRequest(Request["AdminSetUserSettingsResponse"]):
    """User and the SMS MFA settings to apply."""

    operation = ADMIN_SET_USER_SETTINGS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    mfa_options: list[MFAOptionType]
    """SMS options to set for multi-factor authentication."""


@dataclass(kw_only=True, slots=True)
class AdminSetUserSettingsResponse(Structure):
    """Empty answer once the SMS MFA settings are saved."""


@dataclass(kw_only=True, slots=True)
class AdminUpdateAuthEventFeedbackRequest(
    Request["AdminUpdateAuthEventFeedbackResponse"]
):
    """Verdict on a sign-in event of a user."""

    operation = ADMIN_UPDATE_AUTH_EVENT_FEEDBACK

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    event_id: str
    """ID of the authentication event. 1 to 50 characters; pattern `[\\w+-]+`."""

    feedback_value: FeedbackValueTypeInput
    """Whether the sign-in is trusted: `Valid` or `Invalid`."""


@dataclass(kw_only=True, slots=True)
class AdminUpdateAuthEventFeedbackResponse(Structure):
    """Empty answer once the verdict is recorded."""


@dataclass(kw_only=True, slots=True)
class AdminUpdateDeviceStatusRequest(Request["AdminUpdateDeviceStatusResponse"]):
    """Device of a user, and whether to remember it."""

    operation = ADMIN_UPDATE_DEVICE_STATUS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    device_key: str
    """Key of the device whose status changes. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    device_remembered_status: DeviceRememberedStatusTypeInput | None = None
    """Whether the device counts as `remembered` or `not_remembered`."""


@dataclass(kw_only=True, slots=True)
class AdminUpdateDeviceStatusResponse(Structure):
    """Empty answer once the device is updated."""


@dataclass(kw_only=True, slots=True)
class AdminUpdateUserAttributesRequest(Request["AdminUpdateUserAttributesResponse"]):
    """User and the attributes to change."""

    operation = ADMIN_UPDATE_USER_ATTRIBUTES

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    user_attributes: list[AttributeType]
    """Attributes to change, with their new values."""

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class AdminUpdateUserAttributesResponse(Structure):
    """Empty answer once the attributes are changed."""


@dataclass(kw_only=True, slots=True)
class AdminUserGlobalSignOutRequest(Request["AdminUserGlobalSignOutResponse"]):
    """User to sign out everywhere."""

    operation = ADMIN_USER_GLOBAL_SIGN_OUT

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """


@dataclass(kw_only=True, slots=True)
class AdminUserGlobalSignOutResponse(Structure):
    """Empty answer once the user is signed out."""


@dataclass(kw_only=True, slots=True)
class AssociateSoftwareTokenRequest(Request["AssociateSoftwareTokenResponse"]):
    """User who wants to set up an authenticator app."""

    operation = ASSOCIATE_SOFTWARE_TOKEN

    access_token: str | None = field(default=None, repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    session: str | None = field(default=None, repr=False)
    """Session from an `MFA_SETUP` challenge, in place of an access token. Secret; 20 to
    4096 characters.
    """


@dataclass(kw_only=True, slots=True)
class AssociateSoftwareTokenResponse(Structure):
    """Secret key to enter in the authenticator app."""

    secret_code: str | None = field(default=None, repr=False)
    """Shared secret to enter in an authenticator app. Secret; at least 16 characters;
    pattern `[A-Za-z0-9]+`.
    """

    session: str | None = field(default=None, repr=False)
    """Session to send to `VerifySoftwareToken`. Secret; 20 to 4096 characters."""


@dataclass(kw_only=True, slots=True)
class ChangePasswordRequest(Request["ChangePasswordResponse"]):
    """Old and new password of the signed-in user."""

    operation = CHANGE_PASSWORD

    proposed_password: str = field(repr=False)
    """Password the user wants from now on. Secret; at most 256 characters; pattern
    `[\\S]+`.
    """

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    previous_password: str | None = field(default=None, repr=False)
    """Current password of the user. Secret; at most 256 characters; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ChangePasswordResponse(Structure):
    """Empty answer once the password is changed."""


@dataclass(kw_only=True, slots=True)
class CompleteWebAuthnRegistrationRequest(
    Request["CompleteWebAuthnRegistrationResponse"]
):
    """Passkey that the user's device has created."""

    operation = COMPLETE_WEB_AUTHN_REGISTRATION

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    credential: Any
    """Registration response produced by the user's authenticator."""


@dataclass(kw_only=True, slots=True)
class CompleteWebAuthnRegistrationResponse(Structure):
    """Empty answer once the passkey is registered."""


@dataclass(kw_only=True, slots=True)
class ConfirmDeviceRequest(Request["ConfirmDeviceResponse"]):
    """Device to register for the signed-in user."""

    operation = CONFIRM_DEVICE

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    device_key: str
    """Key of the device to confirm. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    device_secret_verifier_config: DeviceSecretVerifierConfigType | None = field(
        default=None, repr=False
    )
    """Password verifier and salt of the device. Secret."""

    device_name: str | None = None
    """Display name to give the device. 1 to 1024 characters."""


@dataclass(kw_only=True, slots=True)
class DeviceSecretVerifierConfigType(Structure):
    """SRP verifier and salt of a device, with which it proves itself later."""

    password_verifier: str | None = field(default=None, repr=False)
    """Verifier used to authenticate the device with SRP. At most 131072 characters."""

    salt: str | None = field(default=None, repr=False)
    """Salt used to authenticate the device with SRP. At most 131072 characters."""


@dataclass(kw_only=True, slots=True)
class ConfirmDeviceResponse(Structure):
    """Whether the user still has to agree that the device is remembered."""

    user_confirmation_necessary: bool | None = None
    """Whether to ask the user before the device is remembered."""


@dataclass(kw_only=True, slots=True)
class ConfirmForgotPasswordRequest(Request["ConfirmForgotPasswordResponse"]):
    """Code and new password of a user who forgot the old one."""

    operation = CONFIRM_FORGOT_PASSWORD

    client_id: str = field(repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    confirmation_code: str = field(repr=False)
    """Code the user received for resetting the password. Secret; 1 to 2048 characters;
    pattern `[\\S]+`.
    """

    password: str = field(repr=False)
    """New password to set for the user. Secret; at most 256 characters; pattern
    `[\\S]+`.
    """

    secret_hash: str | None = field(default=None, repr=False)
    """Hash of username and client ID, keyed with the client secret. Secret; 1 to 128
    characters; pattern `[\\w+=/]+`.
    """

    analytics_metadata: AnalyticsMetadataType | None = None
    """Amazon Pinpoint metadata recorded with this call."""

    user_context_data: UserContextDataType | None = field(default=None, repr=False)
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class UserContextDataType(Structure):
    """What the app knows of the user's device, for judging the risk of a sign-in."""

    ip_address: str | None = field(default=None, repr=False)
    """IP address of the user's device. At most 131072 characters."""

    encoded_data: str | None = field(default=None, repr=False)
    """Device fingerprint collected by the client-side library. At most 131072
    characters.
    """


@dataclass(kw_only=True, slots=True)
class ConfirmForgotPasswordResponse(Structure):
    """Empty answer once the new password is set."""


@dataclass(kw_only=True, slots=True)
class ConfirmSignUpRequest(Request["ConfirmSignUpResponse"]):
    """Code that confirms a new user."""

    operation = CONFIRM_SIGN_UP

    client_id: str = field(repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    username: str = field(repr=False)
    """Username of the user to confirm, or an alias of it. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    confirmation_code: str = field(repr=False)
    """Code the user received after signing up. Secret; 1 to 2048 characters; pattern
    `[\\S]+`.
    """

    secret_hash: str | None = field(default=None, repr=False)
    """Hash of username and client ID, keyed with the client secret. Secret; 1 to 128
    characters; pattern `[\\w+=/]+`.
    """

    force_alias_creation: bool | None = None
    """If `true`, takes over an email or phone alias held by another user."""

    analytics_metadata: AnalyticsMetadataType | None = None
    """Amazon Pinpoint metadata recorded with this call."""

    user_context_data: UserContextDataType | None = field(default=None, repr=False)
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""

    session: str | None = field(default=None, repr=False)
    """Session handed out by `SignUp`. Secret; 20 to 4096 characters."""


@dataclass(kw_only=True, slots=True)
class ConfirmSignUpResponse(Structure):
    """Session with which the confirmed user can sign in right away."""

    session: str | None = field(default=None, repr=False)
    """Session for signing the new user in right away. Secret; 20 to 4096 characters."""


@dataclass(kw_only=True, slots=True)
class CreateGroupRequest(Request["CreateGroupResponse"]):
    """Group to create."""

    operation = CREATE_GROUP

    group_name: str
    """Name of the new group, unique in the user pool. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    description: str | None = None
    """Description of the group. At most 2048 characters."""

    role_arn: str | None = None
    """ARN of the IAM role that the group's members should get. 20 to 2048
    characters.
    """

    precedence: int | None = None
    """Rank of the group among the user's groups; the lowest number wins. At least 0."""


@dataclass(kw_only=True, slots=True)
class CreateGroupResponse(Structure):
    """The group that was created."""

    group: GroupType | None = None
    """The group that was created."""


@dataclass(kw_only=True, slots=True)
class CreateIdentityProviderRequest(Request["CreateIdentityProviderResponse"]):
    """Identity provider to connect to a user pool."""

    operation = CREATE_IDENTITY_PROVIDER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    provider_name: str
    """Name for the new identity provider. 1 to 32 characters; pattern
    `[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+`.
    """

    provider_type: IdentityProviderTypeTypeInput
    """Kind of identity provider, such as `SAML`, `OIDC` or `Google`."""

    provider_details: dict[str, str]
    """Connection settings of the provider, such as client ID, secret and URLs."""

    attribute_mapping: dict[str, str] | None = None
    """Map from user pool attributes to the matching attributes of the provider."""

    idp_identifiers: list[str] | None = None
    """Alternative names of the provider, such as email domains. At most 50 items."""

    acr_mapping: dict[str, str] | None = None
    """ACR value that the OIDC provider uses for each level of the user pool. At most 4
    entries.
    """


@dataclass(kw_only=True, slots=True)
class CreateIdentityProviderResponse(Structure):
    """The identity provider that was connected."""

    identity_provider: IdentityProviderType
    """The identity provider that was created."""


@dataclass(kw_only=True, slots=True)
class IdentityProviderType(Structure):
    """An outside identity provider and how it is connected."""

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    provider_name: str | None = None
    """Name of the identity provider. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """

    provider_type: IdentityProviderTypeType | str | None = None
    """Kind of identity provider, such as `SAML`, `OIDC` or `Google`."""

    provider_details: dict[str, str] | None = None
    """Connection settings of the provider, such as client ID, secret and URLs."""

    attribute_mapping: dict[str, str] | None = None
    """Map from user pool attributes to the matching attributes of the provider."""

    idp_identifiers: list[str] | None = None
    """Alternative names of the provider, such as email domains. At most 50 items."""

    acr_mapping: dict[str, str] | None = None
    """ACR value that the OIDC provider uses for each level of the user pool. At most 4
    entries.
    """

    last_modified_date: datetime | None = None
    """Date and time the provider last changed."""

    creation_date: datetime | None = None
    """Date and time the provider was added."""


@dataclass(kw_only=True, slots=True)
class CreateManagedLoginBrandingRequest(Request["CreateManagedLoginBrandingResponse"]):
    """Branding style to create for an app client."""

    operation = CREATE_MANAGED_LOGIN_BRANDING

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """ID of the app client that gets the style. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    use_cognito_provided_values: bool | None = None
    """If `true`, the style uses the default look from Amazon Cognito."""

    settings: Any = UNSET
    """Branding settings as a JSON document."""

    assets: list[AssetType] | None = None
    """Images used by the branding style, such as logos, backgrounds and icons. At most
    40 items.
    """


@dataclass(kw_only=True, slots=True)
class AssetType(Structure):
    """An image in a branding style."""

    category: AssetCategoryType | str
    """Place in the sign-in pages where the image is shown."""

    color_mode: ColorSchemeModeType | str
    """Color scheme the image is made for: `LIGHT`, `DARK` or `DYNAMIC`."""

    extension: AssetExtensionType | str
    """File type of the image."""

    bytes_: bytes | None = None
    """Content of the image file."""

    resource_id: str | None = None
    """ID of the image asset. 1 to 40 characters; pattern `^[\\w\\- ]+$`."""


@dataclass(kw_only=True, slots=True)
class CreateManagedLoginBrandingResponse(Structure):
    """The branding style that was created."""

    managed_login_branding: ManagedLoginBrandingType | None = None
    """The branding style that was created."""


@dataclass(kw_only=True, slots=True)
class ManagedLoginBrandingType(Structure):
    """A branding style of the managed login pages."""

    managed_login_branding_id: str | None = None
    """ID of the branding style."""

    user_pool_id: str | None = None
    """ID of the user pool that the style belongs to. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    use_cognito_provided_values: bool | None = None
    """If `true`, the style uses the default look from Amazon Cognito."""

    settings: Any = UNSET
    """Branding settings as a JSON document."""

    assets: list[AssetType] | None = None
    """Images used by the branding style, such as logos, backgrounds and icons. At most
    40 items.
    """

    creation_date: datetime | None = None
    """Date and time the branding style was created."""

    last_modified_date: datetime | None = None
    """Date and time the branding style last changed."""


@dataclass(kw_only=True, slots=True)
class CreateResourceServerRequest(Request["CreateResourceServerResponse"]):
    """Resource server to create."""

    operation = CREATE_RESOURCE_SERVER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    identifier: str
    """Identifier for the new resource server, often its URL. 1 to 256 characters;
    pattern `[\\x21\\x23-\\x5B\\x5D-\\x7E]+`.
    """

    name: str
    """Display name for the new resource server. 1 to 256 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    scopes: list[ResourceServerScopeType] | None = None
    """Custom scopes for the new resource server. At most 100 items."""


@dataclass(kw_only=True, slots=True)
class ResourceServerScopeType(Structure):
    """A scope of a resource server."""

    scope_name: str
    """Name of the scope. 1 to 256 characters; pattern
    `[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+`.
    """

    scope_description: str
    """Description of the scope. 1 to 256 characters."""


@dataclass(kw_only=True, slots=True)
class CreateResourceServerResponse(Structure):
    """The resource server that was created."""

    resource_server: ResourceServerType
    """The resource server that was created."""


@dataclass(kw_only=True, slots=True)
class ResourceServerType(Structure):
    """A resource server and its scopes."""

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    identifier: str | None = None
    """Unique identifier of the resource server, often its URL. 1 to 256 characters;
    pattern `[\\x21\\x23-\\x5B\\x5D-\\x7E]+`.
    """

    name: str | None = None
    """Display name of the resource server. 1 to 256 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    scopes: list[ResourceServerScopeType] | None = None
    """Custom scopes of the resource server. At most 100 items."""

    managed_by: ResourceServerManagedByType | str | None = None
    """Marks a resource server that Amazon Cognito itself manages."""


@dataclass(kw_only=True, slots=True)
class CreateTermsRequest(Request["CreateTermsResponse"]):
    """Terms document to create for an app client."""

    operation = CREATE_TERMS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """ID of the app client that shows the document. Secret; 1 to 128 characters;
    pattern `[\\w+]+`.
    """

    terms_name: str
    """Type of the document: `terms-of-use` or `privacy-policy`. Pattern
    `^(terms-of-use|privacy-policy)$`.
    """

    terms_source: TermsSourceTypeInput
    """Reserved for later use; always `LINK`."""

    enforcement: TermsEnforcementTypeInput
    """Reserved for later use; always `NONE`."""

    links: dict[str, str] | None = None
    """URL of the document for each language, with `cognito:default` as fallback. 1 to
    13 entries.
    """


@dataclass(kw_only=True, slots=True)
class CreateTermsResponse(Structure):
    """The terms document that was created."""

    terms: TermsType | None = None
    """The terms document that was created."""


@dataclass(kw_only=True, slots=True)
class TermsType(Structure):
    """A terms document of an app client."""

    terms_id: str
    """ID of the terms document."""

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """ID of the app client that shows the document. Secret; 1 to 128 characters;
    pattern `[\\w+]+`.
    """

    terms_name: str
    """Type of the document: `terms-of-use` or `privacy-policy`. Pattern
    `^(terms-of-use|privacy-policy)$`.
    """

    terms_source: TermsSourceType | str
    """Reserved for later use; always `LINK`."""

    enforcement: TermsEnforcementType | str
    """Reserved for later use; always `NONE`."""

    links: dict[str, str]
    """URL of the document for each language, with `cognito:default` as fallback. 1 to
    13 entries.
    """

    creation_date: datetime
    """Date and time the document was created."""

    last_modified_date: datetime
    """Date and time the document last changed."""


@dataclass(kw_only=True, slots=True)
class CreateUserImportJobRequest(Request["CreateUserImportJobResponse"]):
    """User import job to create."""

    operation = CREATE_USER_IMPORT_JOB

    job_name: str
    """Display name for the new import job. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    user_pool_id: str
    """ID of the user pool that takes in the users. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    cloud_watch_logs_role_arn: str
    """ARN of the IAM role that lets the import job write to CloudWatch Logs. 20 to 2048
    characters.
    """

    password_hashing_algorithm: PasswordHashingAlgorithmTypeInput | None = None
    """Algorithm that produced the password hashes in the import file."""


@dataclass(kw_only=True, slots=True)
class CreateUserImportJobResponse(Structure):
    """The import job, with the URL for its CSV file."""

    user_import_job: UserImportJobType | None = None
    """The import job that was created, with its upload URL."""


@dataclass(kw_only=True, slots=True)
class UserImportJobType(Structure):
    """A job that imports users from a CSV file."""

    job_name: str | None = None
    """Display name of the import job. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    job_id: str | None = None
    """ID of the import job. 1 to 55 characters; pattern `import-[0-9a-zA-Z-]+`."""

    user_pool_id: str | None = None
    """ID of the user pool that takes in the users. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    pre_signed_url: str | None = None
    """URL to upload the CSV file to. At most 2048 characters."""

    creation_date: datetime | None = None
    """Date and time the import job was created."""

    start_date: datetime | None = None
    """Date and time the import job started."""

    completion_date: datetime | None = None
    """Date and time the import job finished."""

    status: UserImportJobStatusType | str | None = None
    """State of the import job, such as `InProgress` or `Succeeded`."""

    cloud_watch_logs_role_arn: str | None = None
    """ARN of the IAM role that lets the import job write to CloudWatch Logs. 20 to 2048
    characters.
    """

    imported_users: int | None = None
    """Number of users imported so far."""

    skipped_users: int | None = None
    """Number of users left out of the import."""

    failed_users: int | None = None
    """Number of users whose import failed."""

    completion_message: str | None = None
    """Closing message of the import job. 1 to 128 characters; pattern `[\\w]+`."""

    password_hashing_algorithm: PasswordHashingAlgorithmType | str | None = None
    """Algorithm that produced the password hashes in the import file."""


@dataclass(kw_only=True, slots=True)
class CreateUserPoolRequest(Request["CreateUserPoolResponse"]):
    """Settings of a new user pool."""

    operation = CREATE_USER_POOL

    pool_name: str
    """Name for the new user pool. 1 to 128 characters; pattern `[\\w\\s+=,.@-]+`."""

    policies: UserPoolPolicyType | None = None
    """Password rules and sign-in rules of the user pool."""

    deletion_protection: DeletionProtectionTypeInput | None = None
    """Whether the user pool is protected from deletion by mistake."""

    lambda_config: LambdaConfigType | None = None
    """Lambda triggers of the user pool."""

    auto_verified_attributes: list[VerifiedAttributeTypeInput] | None = None
    """Attributes the user pool verifies by sending a code at sign-up."""

    alias_attributes: list[AliasAttributeTypeInput] | None = None
    """Attributes a user can sign in with in place of the username."""

    username_attributes: list[UsernameAttributeTypeInput] | None = None
    """Attributes that serve as the username: email, phone number or both."""

    sms_verification_message: str | None = None
    """Old setting for the verification text message; use `VerificationMessageTemplate`.
    6 to 140 characters; pattern `.*\\{####\\}.*`.
    """

    email_verification_message: str | None = None
    """Old setting for the verification email body; use `VerificationMessageTemplate`. 6
    to 20000 characters.
    """

    email_verification_subject: str | None = None
    """Old setting for the verification email subject; use
    `VerificationMessageTemplate`. 1 to 140 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """

    verification_message_template: VerificationMessageTemplateType | None = None
    """Templates of the messages that verify an email address or phone number."""

    sms_authentication_message: str | None = None
    """Text message that carries a sign-in code. 6 to 140 characters; pattern
    `.*\\{####\\}.*`.
    """

    mfa_configuration: UserPoolMfaTypeInput | None = None
    """Whether multi-factor authentication is `ON`, `OFF` or `OPTIONAL`."""

    user_attribute_update_settings: UserAttributeUpdateSettingsType | None = None
    """Rules for changing attributes that need verification."""

    device_configuration: DeviceConfigurationType | None = None
    """Whether and when the user pool remembers users' devices."""

    email_configuration: EmailConfigurationType | None = None
    """How the user pool sends email: sender, source and region."""

    sms_configuration: SmsConfigurationType | None = None
    """How the user pool sends text messages."""

    user_pool_tags: dict[str, str] | None = None
    """Tags to put on the new user pool."""

    admin_create_user_config: AdminCreateUserConfigType | None = None
    """Settings for users that an administrator creates, including the invitation
    message.
    """

    schema: list[SchemaAttributeType] | None = None
    """Attributes of the new user pool, both standard and custom. 1 to 50 items."""

    user_pool_add_ons: UserPoolAddOnsType | None = None
    """Threat protection mode of the user pool."""

    dcr_configuration: DcrConfigurationType | None = None
    """Settings for apps that register themselves as app clients at run time."""

    username_configuration: UsernameConfigurationType | None = None
    """Whether letter case matters in usernames."""

    account_recovery_setting: AccountRecoverySettingType | None = None
    """Ways a user can recover a forgotten password, in order of preference."""

    user_pool_tier: UserPoolTierTypeInput | None = None
    """Feature plan of the user pool: `LITE`, `ESSENTIALS` or `PLUS`."""

    key_configuration: KeyConfigurationType | None = None
    """Key that encrypts the user pool's data at rest."""

    issuer_configuration: IssuerConfigurationType | None = None
    """Which issuer URL the user pool puts in its tokens."""

    acr_configuration: dict[str, AcrLevelConfigType] | None = None
    """Names of the authentication context class (ACR) levels, keyed `Level1` to
    `Level4`. At most 4 entries.
    """


@dataclass(kw_only=True, slots=True)
class UserPoolPolicyType(Structure):
    """Rules of a user pool for passwords and sign-in."""

    password_policy: PasswordPolicyType | None = None
    """Rules that passwords must follow."""

    sign_in_policy: SignInPolicyType | None = None
    """Rules for how users may start signing in."""


@dataclass(kw_only=True, slots=True)
class PasswordPolicyType(Structure):
    """What a password must look like, and how long a temporary one lasts."""

    minimum_length: int | None = None
    """Fewest characters a password may have. 6 to 99."""

    require_uppercase: bool | None = None
    """Whether a password needs an uppercase letter."""

    require_lowercase: bool | None = None
    """Whether a password needs a lowercase letter."""

    require_numbers: bool | None = None
    """Whether a password needs a digit."""

    require_symbols: bool | None = None
    """Whether a password needs a symbol."""

    password_history_size: int | None = None
    """How many earlier passwords a user cannot choose again. 0 to 24."""

    temporary_password_validity_days: int | None = None
    """Days that a temporary password works before an administrator must reset it. 0
    to 365.
    """


@dataclass(kw_only=True, slots=True)
class SignInPolicyType(Structure):
    """Methods with which users may begin to sign in."""

    allowed_first_auth_factors: list[AuthFactorType | str] | None = None
    """Factors a user may choose to start signing in with. 1 to 5 items."""


@dataclass(kw_only=True, slots=True)
class LambdaConfigType(Structure):
    """Lambda functions that a user pool calls at certain moments."""

    pre_sign_up: str | None = None
    """ARN of the Lambda function called before sign-up. 20 to 2048 characters."""

    custom_message: str | None = None
    """ARN of the Lambda function that customizes outgoing messages. 20 to 2048
    characters.
    """

    post_confirmation: str | None = None
    """ARN of the Lambda function called after a user is confirmed. 20 to 2048
    characters.
    """

    pre_authentication: str | None = None
    """ARN of the Lambda function called before sign-in. 20 to 2048 characters."""

    post_authentication: str | None = None
    """ARN of the Lambda function called after sign-in. 20 to 2048 characters."""

    define_auth_challenge: str | None = None
    """ARN of the Lambda function that picks the next custom challenge. 20 to 2048
    characters.
    """

    create_auth_challenge: str | None = None
    """ARN of the Lambda function that creates a custom challenge. 20 to 2048
    characters.
    """

    verify_auth_challenge_response: str | None = None
    """ARN of the Lambda function that checks the answer to a custom challenge. 20 to
    2048 characters.
    """

    pre_token_generation: str | None = None
    """ARN of the Lambda function called before tokens are issued. 20 to 2048
    characters.
    """

    user_migration: str | None = None
    """ARN of the Lambda function that moves users in from another directory. 20 to 2048
    characters.
    """

    pre_token_generation_config: PreTokenGenerationVersionConfigType | None = None
    """Lambda function called before tokens are issued, with its event version."""

    custom_sms_sender: CustomSMSLambdaVersionConfigType | None = None
    """Lambda function that sends text messages in place of Amazon Cognito."""

    custom_email_sender: CustomEmailLambdaVersionConfigType | None = None
    """Lambda function that sends email in place of Amazon Cognito."""

    kms_key_id: str | None = None
    """ARN of the KMS key that encrypts codes handed to custom sender functions. 20 to
    2048 characters.
    """

    inbound_federation: InboundFederationLambdaType | None = None
    """Lambda function that changes attributes arriving from an identity provider."""


@dataclass(kw_only=True, slots=True)
class PreTokenGenerationVersionConfigType(Structure):
    """Lambda function that changes tokens before they are issued."""

    lambda_version: PreTokenGenerationLambdaVersionType | str
    """Version of the event sent to the Lambda function."""

    lambda_arn: str
    """ARN of the Lambda function to call. 20 to 2048 characters."""


@dataclass(kw_only=True, slots=True)
class CustomSMSLambdaVersionConfigType(Structure):
    """Lambda function that sends text messages in place of Cognito."""

    lambda_version: CustomSMSSenderLambdaVersionType | str
    """Version of the event sent to the Lambda function."""

    lambda_arn: str
    """ARN of the Lambda function to call. 20 to 2048 characters."""


@dataclass(kw_only=True, slots=True)
class CustomEmailLambdaVersionConfigType(Structure):
    """Lambda function that sends emails in place of Cognito."""

    lambda_version: CustomEmailSenderLambdaVersionType | str
    """Version of the event sent to the Lambda function."""

    lambda_arn: str
    """ARN of the Lambda function to call. 20 to 2048 characters."""


@dataclass(kw_only=True, slots=True)
class InboundFederationLambdaType(Structure):
    """Lambda function that runs when a user comes in from an outside provider."""

    lambda_version: InboundFederationLambdaVersionType | str
    """Version of the event sent to the Lambda function."""

    lambda_arn: str
    """ARN of the Lambda function to call. 20 to 2048 characters."""


@dataclass(kw_only=True, slots=True)
class VerificationMessageTemplateType(Structure):
    """Messages with which users verify an email address or phone number."""

    sms_message: str | None = None
    """Template of the verification text message. 6 to 140 characters; pattern
    `.*\\{####\\}.*`.
    """

    email_message: str | None = None
    """Template of a verification email body that carries a code. 6 to 20000
    characters.
    """

    email_subject: str | None = None
    """Template of the subject line for verification email with a code. 1 to 140
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """

    email_message_by_link: str | None = None
    """Template of an email body that carries a link. 6 to 20000 characters."""

    email_subject_by_link: str | None = None
    """Template of the subject line for email that carries a link. 1 to 140 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """

    default_email_option: DefaultEmailOptionType | str | None = None
    """Whether verification email carries a code or a link."""


@dataclass(kw_only=True, slots=True)
class UserAttributeUpdateSettingsType(Structure):
    """What happens when a user changes an email address or phone number."""

    attributes_require_verification_before_update: (
        list[VerifiedAttributeType | str] | None
    ) = None
    """Attributes whose new value only takes effect after the user verifies it."""


@dataclass(kw_only=True, slots=True)
class DeviceConfigurationType(Structure):
    """How a user pool remembers the devices of its users."""

    challenge_required_on_new_device: bool | None = None
    """If `true`, a remembered device can stand in for a code as second factor."""

    device_only_remembered_on_user_prompt: bool | None = None
    """If `true`, a device is remembered only after the user agrees to it."""


@dataclass(kw_only=True, slots=True)
class EmailConfigurationType(Structure):
    """How a user pool sends its emails."""

    source_arn: str | None = None
    """ARN of the Amazon SES identity that the user pool sends from. 20 to 2048
    characters.
    """

    reply_to_email_address: str | None = None
    """Address that users' replies go to. Pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    email_sending_account: EmailSendingAccountType | str | None = None
    """Whether Amazon Cognito itself or your Amazon SES setup sends the email."""

    from_: str | None = None
    """Sender address of the user pool's email, with or without a display name. At most
    131072 characters.
    """

    configuration_set: str | None = None
    """Amazon SES configuration set applied to outgoing email. 1 to 64 characters;
    pattern `^[a-zA-Z0-9_-]+$`.
    """


@dataclass(kw_only=True, slots=True)
class SmsConfigurationType(Structure):
    """How a user pool sends its text messages."""

    sns_caller_arn: str | None = None
    """ARN of the IAM role that lets Amazon Cognito publish to Amazon SNS. At most 2048
    characters.
    """

    external_id: str | None = None
    """External ID passed when Amazon Cognito assumes the `SnsCallerArn` role. At most
    131072 characters.
    """

    sns_region: str | None = None
    """AWS Region whose Amazon SNS sends the text messages. 5 to 32 characters."""

    eums_sms: EumsSmsConfigurationType | None = None
    """Settings for text messages through AWS End User Messaging."""


@dataclass(kw_only=True, slots=True)
class EumsSmsConfigurationType(Structure):
    """How a user pool sends text messages through AWS End User Messaging."""

    caller_arn: str
    """ARN of the IAM role assumed to send text messages. 20 to 2048 characters."""

    external_id: str | None = None
    """External ID passed when Amazon Cognito assumes the `CallerArn` role. At most
    131072 characters.
    """

    origination_identity: str | None = None
    """Phone number, sender ID or phone pool that text messages come from. At most
    131072 characters.
    """

    configuration_set_name: str | None = None
    """Configuration set applied to outgoing text messages. At most 131072
    characters.
    """

    in_entity_id: str | None = None
    """Sender entity ID that Indian rules require for text messages. At most 131072
    characters.
    """

    in_template_id: str | None = None
    """Template ID that Indian rules require for text messages. At most 131072
    characters.
    """

    region: str | None = None
    """AWS Region that text messages are sent from. 5 to 32 characters."""


@dataclass(kw_only=True, slots=True)
class AdminCreateUserConfigType(Structure):
    """Who may create users, and how those users are invited."""

    allow_admin_create_user_only: bool | None = None
    """If `true`, users cannot sign themselves up and only administrators create
    accounts.
    """

    unused_account_validity_days: int | None = None
    """Old setting for the lifetime of temporary passwords. 0 to 365."""

    invite_message_template: MessageTemplateType | None = None
    """Template of the message that invites a new user."""


@dataclass(kw_only=True, slots=True)
class MessageTemplateType(Structure):
    """Texts with which new users are invited."""

    sms_message: str | None = None
    """Template of the invitation text message. 6 to 140 characters; pattern
    `(?s).*`.
    """

    email_message: str | None = None
    """Template of the invitation email body. 6 to 20000 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*`.
    """

    email_subject: str | None = None
    """Template of the invitation email subject line. 1 to 140 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """


@dataclass(kw_only=True, slots=True)
class UserPoolAddOnsType(Structure):
    """Threat protection settings of a user pool."""

    advanced_security_mode: AdvancedSecurityModeType | str
    """Whether threat protection is off, only logs (`AUDIT`) or acts (`ENFORCED`)."""

    advanced_security_additional_flows: AdvancedSecurityAdditionalFlowsType | None = (
        None
    )
    """Threat protection settings for authentication flows beyond the standard ones."""


@dataclass(kw_only=True, slots=True)
class AdvancedSecurityAdditionalFlowsType(Structure):
    """Threat protection of the sign-in flows that are not standard."""

    custom_auth_mode: AdvancedSecurityEnabledModeType | str | None = None
    """Threat protection mode for custom authentication: `AUDIT` or `ENFORCED`."""


@dataclass(kw_only=True, slots=True)
class DcrConfigurationType(Structure):
    """How apps may register their own app clients."""

    enable_status: StatusType | str | None = None
    """Whether dynamic client registration is on."""

    open_dcr_enabled: bool | None = None
    """Whether apps can register without an access token."""

    authenticated_grant_types: list[OAuthFlowType | str] | None = None
    """OAuth grant types open to clients that register with an access token. At most 3
    items.
    """

    open_dcr_grant_types: list[OAuthFlowType | str] | None = None
    """OAuth grant types open to clients that register without an access token. At most
    3 items.
    """

    allowed_scopes: list[str] | None = None
    """Extra scopes open to app clients that register dynamically. At most 50 items."""


@dataclass(kw_only=True, slots=True)
class UsernameConfigurationType(Structure):
    """Whether upper and lower case differ in usernames."""

    case_sensitive: bool
    """Whether usernames that differ only in letter case count as different."""


@dataclass(kw_only=True, slots=True)
class AccountRecoverySettingType(Structure):
    """Ways in which a user may get back into an account."""

    recovery_mechanisms: list[RecoveryOptionType] | None = None
    """Recovery methods with their rank. 1 to 2 items."""


@dataclass(kw_only=True, slots=True)
class RecoveryOptionType(Structure):
    """A way to recover an account, and its priority."""

    priority: int
    """Rank of the recovery method; `1` is tried first. 1 to 2."""

    name: RecoveryOptionNameType | str
    """Recovery method: `verified_email`, `verified_phone_number` or `admin_only`."""


@dataclass(kw_only=True, slots=True)
class KeyConfigurationType(Structure):
    """Key that encrypts the data of a user pool."""

    key_type: EncryptionKeyType | str | None = None
    """Whether AWS or you own the encryption key."""

    kms_key_arn: str | None = None
    """ARN of the KMS key that encrypts the data. 20 to 2048 characters."""


@dataclass(kw_only=True, slots=True)
class IssuerConfigurationType(Structure):
    """Which issuer URL the tokens of a user pool carry."""

    type_: IssuerType | str | None = None
    """Whether tokens carry the original issuer URL or a newer one."""


@dataclass(kw_only=True, slots=True)
class AcrLevelConfigType(Structure):
    """Name of one authentication level."""

    acr_value: str
    """Name put in the `acr` token claim for this level. 1 to 64 characters; pattern
    `[\\x21\\x23-\\x5B\\x5D-\\x7E]+`.
    """


@dataclass(kw_only=True, slots=True)
class CreateUserPoolResponse(Structure):
    """The user pool that was created."""

    user_pool: UserPoolType | None = None
    """The user pool that was created."""


@dataclass(kw_only=True, slots=True)
class UserPoolType(Structure):
    """Settings and state of a user pool."""

    id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    name: str | None = None
    """Name given to the user pool. 1 to 128 characters; pattern `[\\w\\s+=,.@-]+`."""

    policies: UserPoolPolicyType | None = None
    """Password rules and sign-in rules of the user pool."""

    deletion_protection: DeletionProtectionType | str | None = None
    """Whether the user pool is protected from deletion by mistake."""

    lambda_config: LambdaConfigType | None = None
    """Lambda triggers of the user pool."""

    status: StatusType | str | None = None
    """Old field for the state of the user pool. Deprecated."""

    last_modified_date: datetime | None = None
    """Date and time the user pool last changed."""

    creation_date: datetime | None = None
    """Date and time the user pool was created."""

    schema_attributes: list[SchemaAttributeType] | None = None
    """Attributes of the user pool, both standard and custom. 1 to 50 items."""

    auto_verified_attributes: list[VerifiedAttributeType | str] | None = None
    """Attributes the user pool verifies by sending a code at sign-up."""

    alias_attributes: list[AliasAttributeType | str] | None = None
    """Attributes a user can sign in with in place of the username."""

    username_attributes: list[UsernameAttributeType | str] | None = None
    """Attributes that serve as the username: email, phone number or both."""

    sms_verification_message: str | None = None
    """Old setting for the verification text message; use `VerificationMessageTemplate`.
    6 to 140 characters; pattern `.*\\{####\\}.*`.
    """

    email_verification_message: str | None = None
    """Old setting for the verification email body; use `VerificationMessageTemplate`. 6
    to 20000 characters.
    """

    email_verification_subject: str | None = None
    """Old setting for the verification email subject; use
    `VerificationMessageTemplate`. 1 to 140 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """

    verification_message_template: VerificationMessageTemplateType | None = None
    """Templates of the messages that verify an email address or phone number."""

    sms_authentication_message: str | None = None
    """Text message that carries a sign-in code. 6 to 140 characters; pattern
    `.*\\{####\\}.*`.
    """

    user_attribute_update_settings: UserAttributeUpdateSettingsType | None = None
    """Rules for changing attributes that need verification."""

    mfa_configuration: UserPoolMfaType | str | None = None
    """Whether multi-factor authentication is `ON`, `OFF` or `OPTIONAL`."""

    device_configuration: DeviceConfigurationType | None = None
    """Whether and when the user pool remembers users' devices."""

    estimated_number_of_users: int | None = None
    """Rough count of the users in the pool."""

    email_configuration: EmailConfigurationType | None = None
    """How the user pool sends email: sender, source and region."""

    sms_configuration: SmsConfigurationType | None = None
    """How the user pool sends text messages."""

    user_pool_tags: dict[str, str] | None = None
    """Tags of the user pool."""

    sms_configuration_failure: str | None = None
    """Reason text messages cannot be sent. At most 131072 characters."""

    email_configuration_failure: str | None = None
    """Old field for the reason email could not be sent. At most 131072 characters."""

    domain: str | None = None
    """Prefix of the user pool's Amazon Cognito domain. 1 to 63 characters; pattern
    `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    custom_domain: str | None = None
    """Custom domain of the user pool's sign-in pages. 1 to 63 characters; pattern
    `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    admin_create_user_config: AdminCreateUserConfigType | None = None
    """Settings for users that an administrator creates, including the invitation
    message.
    """

    user_pool_add_ons: UserPoolAddOnsType | None = None
    """Threat protection mode of the user pool."""

    dcr_configuration: DcrConfigurationType | None = None
    """Settings for apps that register themselves as app clients at run time."""

    username_configuration: UsernameConfigurationType | None = None
    """Whether letter case matters in usernames."""

    arn: str | None = None
    """ARN of the user pool. 20 to 2048 characters."""

    account_recovery_setting: AccountRecoverySettingType | None = None
    """Ways a user can recover a forgotten password, in order of preference."""

    user_pool_tier: UserPoolTierType | str | None = None
    """Feature plan of the user pool: `LITE`, `ESSENTIALS` or `PLUS`."""

    key_configuration: KeyConfigurationType | None = None
    """Key that encrypts the user pool's data at rest."""

    issuer_configuration: IssuerConfigurationType | None = None
    """Which issuer URL the user pool puts in its tokens."""

    acr_configuration: dict[str, AcrLevelConfigType] | None = None
    """Names of the authentication context class (ACR) levels, keyed `Level1` to
    `Level4`. At most 4 entries.
    """


@dataclass(kw_only=True, slots=True)
class CreateUserPoolClientRequest(Request["CreateUserPoolClientResponse"]):
    """Settings of a new app client."""

    operation = CREATE_USER_POOL_CLIENT

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_name: str
    """Display name for the new app client. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    generate_secret: bool | None = None
    """Whether to create a secret for the new app client."""

    client_secret: str | None = field(default=None, repr=False)
    """Secret of your own choice, in place of `GenerateSecret`. Secret; 24 to 64
    characters; pattern `[\\w+]+`.
    """

    refresh_token_validity: int | None = None
    """How long refresh tokens stay valid, counted in the unit set by
    `TokenValidityUnits`. 0 to 315360000.
    """

    access_token_validity: int | None = None
    """How long access tokens stay valid, counted in the unit set by
    `TokenValidityUnits`. 1 to 86400.
    """

    id_token_validity: int | None = None
    """How long ID tokens stay valid, counted in the unit set by `TokenValidityUnits`. 1
    to 86400.
    """

    token_validity_units: TokenValidityUnitsType | None = None
    """Time units of the three token lifetimes."""

    read_attributes: list[str] | None = None
    """User attributes the app client can read."""

    write_attributes: list[str] | None = None
    """User attributes the app client can write."""

    explicit_auth_flows: list[ExplicitAuthFlowsTypeInput] | None = None
    """Authentication flows the app client may start."""

    supported_identity_providers: list[str] | None = None
    """Identity providers that users of the app client can sign in with."""

    callback_urls: list[str] | None = None
    """URLs that a browser may be redirected to after sign-in. At most 100 items."""

    logout_urls: list[str] | None = None
    """URLs that a browser may be redirected to after sign-out. At most 100 items."""

    default_redirect_uri: str | None = None
    """Callback URL used when a sign-in request names none. 1 to 1024 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    allowed_oauth_flows: list[OAuthFlowTypeInput] | None = None
    """OAuth 2.0 grant types the app client may use. At most 3 items."""

    allowed_oauth_scopes: list[str] | None = None
    """OAuth 2.0, OpenID Connect and custom scopes the app client may request. At most
    50 items.
    """

    allowed_oauth_flows_user_pool_client: bool | None = None
    """Whether the app client may use the OAuth 2.0 features of the user pool."""

    analytics_configuration: AnalyticsConfigurationType | None = None
    """Where and how the app client reports usage to Amazon Pinpoint."""

    prevent_user_existence_errors: PreventUserExistenceErrorTypesInput | None = None
    """Whether errors hide that a user does not exist."""

    enable_token_revocation: bool | None = None
    """Whether refresh tokens of the app client can be revoked."""

    enable_propagate_additional_user_context_data: bool | None = None
    """Whether the app client accepts an IP address in `UserContextData`."""

    auth_session_validity: int | None = None
    """Minutes that an authentication session stays valid between two steps of a
    sign-in. 3 to 15.
    """

    refresh_token_rotation: RefreshTokenRotationType | None = None
    """Whether and how refresh tokens are replaced on use."""


@dataclass(kw_only=True, slots=True)
class TokenValidityUnitsType(Structure):
    """Units in which the lifetimes of tokens are given."""

    access_token: TimeUnitsType | str | None = None
    """Unit of `AccessTokenValidity`; hours if left out."""

    id_token: TimeUnitsType | str | None = None
    """Unit of `IdTokenValidity`; hours if left out."""

    refresh_token: TimeUnitsType | str | None = None
    """Unit of `RefreshTokenValidity`; days if left out."""


@dataclass(kw_only=True, slots=True)
class AnalyticsConfigurationType(Structure):
    """Where an app client sends its usage metrics in Amazon Pinpoint."""

    application_id: str | None = None
    """ID of the Amazon Pinpoint project that receives the events. Pattern
    `^[0-9a-fA-F]+$`.
    """

    application_arn: str | None = None
    """ARN of the Amazon Pinpoint project that receives the events. 20 to 2048
    characters.
    """

    role_arn: str | None = None
    """ARN of the IAM role that lets Amazon Cognito publish to Amazon Pinpoint. 20 to
    2048 characters.
    """

    external_id: str | None = None
    """External ID passed when Amazon Cognito assumes the IAM role. At most 131072
    characters.
    """

    user_data_shared: bool | None = None
    """Whether events sent to Amazon Pinpoint include user data."""


@dataclass(kw_only=True, slots=True)
class RefreshTokenRotationType(Structure):
    """Whether refresh tokens are replaced on use, and how long the old one still
    works.
    """

    feature: FeatureType | str
    """Whether refresh tokens are replaced on use."""

    retry_grace_period_seconds: int | None = None
    """Seconds that a replaced refresh token keeps working. 0 to 60."""


@dataclass(kw_only=True, slots=True)
class CreateUserPoolClientResponse(Structure):
    """The app client that was created."""

    user_pool_client: UserPoolClientType | None = None
    """The new app client and its settings."""


@dataclass(kw_only=True, slots=True)
class UserPoolClientType(Structure):
    """Settings of an app client."""

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_name: str | None = None
    """Display name of the app client. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    client_id: str | None = field(default=None, repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    client_secret: str | None = field(default=None, repr=False)
    """Secret of the app client. Secret; 24 to 64 characters; pattern `[\\w+]+`."""

    last_modified_date: datetime | None = None
    """Date and time the app client last changed."""

    creation_date: datetime | None = None
    """Date and time the app client was created."""

    refresh_token_validity: int | None = None
    """How long refresh tokens stay valid, counted in the unit set by
    `TokenValidityUnits`. 0 to 315360000.
    """

    access_token_validity: int | None = None
    """How long access tokens stay valid, counted in the unit set by
    `TokenValidityUnits`. 1 to 86400.
    """

    id_token_validity: int | None = None
    """How long ID tokens stay valid, counted in the unit set by `TokenValidityUnits`. 1
    to 86400.
    """

    token_validity_units: TokenValidityUnitsType | None = None
    """Time units of the three token lifetimes."""

    read_attributes: list[str] | None = None
    """User attributes the app client can read."""

    write_attributes: list[str] | None = None
    """User attributes the app client can write."""

    explicit_auth_flows: list[ExplicitAuthFlowsType | str] | None = None
    """Authentication flows the app client may start."""

    supported_identity_providers: list[str] | None = None
    """Identity providers that users of the app client can sign in with."""

    callback_urls: list[str] | None = None
    """URLs that a browser may be redirected to after sign-in. At most 100 items."""

    logout_urls: list[str] | None = None
    """URLs that a browser may be redirected to after sign-out. At most 100 items."""

    default_redirect_uri: str | None = None
    """Callback URL used when a sign-in request names none. 1 to 1024 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    allowed_oauth_flows: list[OAuthFlowType | str] | None = None
    """OAuth 2.0 grant types the app client may use. At most 3 items."""

    allowed_oauth_scopes: list[str] | None = None
    """OAuth 2.0, OpenID Connect and custom scopes the app client may request. At most
    50 items.
    """

    allowed_oauth_flows_user_pool_client: bool | None = None
    """Whether the app client may use the OAuth 2.0 features of the user pool."""

    analytics_configuration: AnalyticsConfigurationType | None = None
    """Where and how the app client reports usage to Amazon Pinpoint."""

    prevent_user_existence_errors: PreventUserExistenceErrorTypes | str | None = None
    """Whether errors hide that a user does not exist."""

    enable_token_revocation: bool | None = None
    """Whether refresh tokens of the app client can be revoked."""

    enable_propagate_additional_user_context_data: bool | None = None
    """Whether the app client accepts an IP address in `UserContextData`."""

    auth_session_validity: int | None = None
    """Minutes that an authentication session stays valid between two steps of a
    sign-in. 3 to 15.
    """

    refresh_token_rotation: RefreshTokenRotationType | None = None
    """Whether and how refresh tokens are replaced on use."""

    client_type: ClientTypeType | str | None = None
    """Whether the app client was made the regular way or through dynamic
    registration.
    """


@dataclass(kw_only=True, slots=True)
class CreateUserPoolDomainRequest(Request["CreateUserPoolDomainResponse"]):
    """Domain to give to a user pool."""

    operation = CREATE_USER_POOL_DOMAIN

    domain: str
    """Custom domain or domain prefix to create. 1 to 63 characters; pattern
    `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    managed_login_version: int | None = None
    """Generation of the sign-in pages: `1` for classic hosted UI, `2` for managed
    login.
    """

    custom_domain_config: CustomDomainConfigType | None = None
    """Certificate settings of a custom domain."""

    routing: RoutingType | None = None
    """How requests to the domain are routed between regions."""


@dataclass(kw_only=True, slots=True)
class CustomDomainConfigType(Structure):
    """Certificate and TLS policy of a custom domain."""

    certificate_arn: str
    """ARN of the AWS Certificate Manager certificate for the custom domain. 20 to 2048
    characters.
    """

    security_policy: SecurityPolicyType | str | None = None
    """TLS versions and ciphers that the custom domain accepts."""


@dataclass(kw_only=True, slots=True)
class RoutingType(Structure):
    """Where requests to a domain go when a Region fails."""

    failover: FailoverType | None = None
    """Second region and the health check that triggers the switch."""


@dataclass(kw_only=True, slots=True)
class FailoverType(Structure):
    """Where the domain's traffic goes when the primary Region fails."""

    secondary_region: str
    """AWS Region that takes over when the primary one fails. 5 to 32 characters."""

    primary_route53_health_check_id: str
    """ID of the Route 53 health check that decides which region serves requests. At
    most 64 characters.
    """


@dataclass(kw_only=True, slots=True)
class CreateUserPoolDomainResponse(Structure):
    """Settings of the new domain, and its CloudFront target."""

    managed_login_version: int | None = None
    """Generation of the sign-in pages: `1` for classic hosted UI, `2` for managed
    login.
    """

    cloud_front_domain: str | None = None
    """CloudFront name that the DNS record of a custom domain must point to. 1 to 63
    characters; pattern `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    routing: RoutingType | None = None
    """How requests to the domain are routed between regions."""


@dataclass(kw_only=True, slots=True)
class CreateUserPoolReplicaRequest(Request["CreateUserPoolReplicaResponse"]):
    """User pool to replicate, and the Region to do it in."""

    operation = CREATE_USER_POOL_REPLICA

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    region_name: str
    """AWS Region to create the replica in. 5 to 32 characters."""

    user_pool_tags: dict[str, str] | None = None
    """Tags to put on the replica."""


@dataclass(kw_only=True, slots=True)
class CreateUserPoolReplicaResponse(Structure):
    """The replica that is being created."""

    user_pool_replica: UserPoolReplicaType | None = None
    """The replica that was created."""


@dataclass(kw_only=True, slots=True)
class UserPoolReplicaType(Structure):
    """A replica of a user pool."""

    region_name: str | None = None
    """AWS Region of the replica. 5 to 32 characters."""

    status: ReplicaStatusType | str | None = None
    """State of the replica, such as `CREATING` or `ACTIVE`."""

    role: ReplicaRoleType | str | None = None
    """Whether the replica is the `PRIMARY` or a `SECONDARY`."""

    user_pool_arn: str | None = None
    """ARN of the replica user pool. 20 to 2048 characters."""


@dataclass(kw_only=True, slots=True)
class DeleteGroupRequest(Request[None]):
    """Group to delete."""

    operation = DELETE_GROUP

    group_name: str
    """Name of the group to delete. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


@dataclass(kw_only=True, slots=True)
class DeleteIdentityProviderRequest(Request[None]):
    """Identity provider to disconnect."""

    operation = DELETE_IDENTITY_PROVIDER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    provider_name: str
    """Name of the provider to delete. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """


@dataclass(kw_only=True, slots=True)
class DeleteManagedLoginBrandingRequest(Request[None]):
    """Branding style to delete."""

    operation = DELETE_MANAGED_LOGIN_BRANDING

    managed_login_branding_id: str
    """ID of the style to delete."""

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


@dataclass(kw_only=True, slots=True)
class DeleteResourceServerRequest(Request[None]):
    """Resource server to delete."""

    operation = DELETE_RESOURCE_SERVER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    identifier: str
    """Identifier of the server to delete. 1 to 256 characters; pattern
    `[\\x21\\x23-\\x5B\\x5D-\\x7E]+`.
    """


@dataclass(kw_only=True, slots=True)
class DeleteTermsRequest(Request[None]):
    """Terms document to delete."""

    operation = DELETE_TERMS

    terms_id: str
    """ID of the document to delete."""

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


@dataclass(kw_only=True, slots=True)
class DeleteUserRequest(Request[None]):
    """Access token of the user to delete."""

    operation = DELETE_USER

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


@dataclass(kw_only=True, slots=True)
class DeleteUserAttributesRequest(Request["DeleteUserAttributesResponse"]):
    """Attributes to delete from the signed-in user."""

    operation = DELETE_USER_ATTRIBUTES

    user_attribute_names: list[str]
    """Names of the attributes to delete."""

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


@dataclass(kw_only=True, slots=True)
class DeleteUserAttributesResponse(Structure):
    """Empty answer once the attributes are deleted."""


@dataclass(kw_only=True, slots=True)
class DeleteUserPoolRequest(Request[None]):
    """User pool to delete."""

    operation = DELETE_USER_POOL

    user_pool_id: str
    """ID of the user pool to delete. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """


@dataclass(kw_only=True, slots=True)
class DeleteUserPoolClientRequest(Request[None]):
    """App client to delete."""

    operation = DELETE_USER_POOL_CLIENT

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """ID of the app client to delete. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """


@dataclass(kw_only=True, slots=True)
class DeleteUserPoolClientSecretRequest(Request["DeleteUserPoolClientSecretResponse"]):
    """App client and the secret to delete."""

    operation = DELETE_USER_POOL_CLIENT_SECRET

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """ID of the app client that loses the secret. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    client_secret_id: str
    """ID of the secret to delete. 1 to 128 characters."""


@dataclass(kw_only=True, slots=True)
class DeleteUserPoolClientSecretResponse(Structure):
    """Empty answer once the secret is deleted."""


@dataclass(kw_only=True, slots=True)
class DeleteUserPoolDomainRequest(Request["DeleteUserPoolDomainResponse"]):
    """Domain to delete."""

    operation = DELETE_USER_POOL_DOMAIN

    domain: str
    """Custom domain or domain prefix to delete. 1 to 63 characters; pattern
    `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


@dataclass(kw_only=True, slots=True)
class DeleteUserPoolDomainResponse(Structure):
    """Empty answer once the domain is deleted."""


@dataclass(kw_only=True, slots=True)
class DeleteUserPoolReplicaRequest(Request["DeleteUserPoolReplicaResponse"]):
    """Replica to delete."""

    operation = DELETE_USER_POOL_REPLICA

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    region_name: str
    """AWS Region whose replica is deleted. 5 to 32 characters."""


@dataclass(kw_only=True, slots=True)
class DeleteUserPoolReplicaResponse(Structure):
    """The replica that is being deleted."""

    user_pool_replica: UserPoolReplicaType | None = None
    """The replica that is going away."""


@dataclass(kw_only=True, slots=True)
class DeleteWebAuthnCredentialRequest(Request["DeleteWebAuthnCredentialResponse"]):
    """Passkey of the signed-in user to delete."""

    operation = DELETE_WEB_AUTHN_CREDENTIAL

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    credential_id: str
    """ID of the passkey to delete. At most 131072 characters."""


@dataclass(kw_only=True, slots=True)
class DeleteWebAuthnCredentialResponse(Structure):
    """Empty answer once the passkey is deleted."""


@dataclass(kw_only=True, slots=True)
class DescribeIdentityProviderRequest(Request["DescribeIdentityProviderResponse"]):
    """Identity provider whose settings are wanted."""

    operation = DESCRIBE_IDENTITY_PROVIDER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    provider_name: str
    """Name of the provider to describe. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """


@dataclass(kw_only=True, slots=True)
class DescribeIdentityProviderResponse(Structure):
    """Settings of the identity provider."""

    identity_provider: IdentityProviderType
    """The identity provider and its settings."""


@dataclass(kw_only=True, slots=True)
class DescribeManagedLoginBrandingRequest(
    Request["DescribeManagedLoginBrandingResponse"]
):
    """ID of the branding style wanted."""

    operation = DESCRIBE_MANAGED_LOGIN_BRANDING

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    managed_login_branding_id: str
    """ID of the style to describe."""

    return_merged_resources: bool | None = None
    """If `true`, the answer includes default values along with your own settings."""


@dataclass(kw_only=True, slots=True)
class DescribeManagedLoginBrandingResponse(Structure):
    """The branding style with that ID."""

    managed_login_branding: ManagedLoginBrandingType | None = None
    """The branding style and its settings."""


@dataclass(kw_only=True, slots=True)
class DescribeManagedLoginBrandingByClientRequest(
    Request["DescribeManagedLoginBrandingByClientResponse"]
):
    """App client whose branding style is wanted."""

    operation = DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """ID of the app client whose style is wanted. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    return_merged_resources: bool | None = None
    """If `true`, the answer includes default values along with your own settings."""


@dataclass(kw_only=True, slots=True)
class DescribeManagedLoginBrandingByClientResponse(Structure):
    """Branding style of the app client."""

    managed_login_branding: ManagedLoginBrandingType | None = None
    """The branding style and its settings."""


@dataclass(kw_only=True, slots=True)
class DescribeResourceServerRequest(Request["DescribeResourceServerResponse"]):
    """Resource server wanted."""

    operation = DESCRIBE_RESOURCE_SERVER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    identifier: str
    """Identifier of the server to describe. 1 to 256 characters; pattern
    `[\\x21\\x23-\\x5B\\x5D-\\x7E]+`.
    """


@dataclass(kw_only=True, slots=True)
class DescribeResourceServerResponse(Structure):
    """The resource server and its scopes."""

    resource_server: ResourceServerType
    """The resource server and its scopes."""


@dataclass(kw_only=True, slots=True)
class DescribeRiskConfigurationRequest(Request["DescribeRiskConfigurationResponse"]):
    """User pool or app client whose threat protection settings are wanted."""

    operation = DESCRIBE_RISK_CONFIGURATION

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str | None = field(default=None, repr=False)
    """ID of an app client, to see its own settings. Secret; 1 to 128 characters;
    pattern `[\\w+]+`.
    """


@dataclass(kw_only=True, slots=True)
class DescribeRiskConfigurationResponse(Structure):
    """Threat protection settings."""

    risk_configuration: RiskConfigurationType
    """Threat protection settings of the user pool or app client."""


@dataclass(kw_only=True, slots=True)
class RiskConfigurationType(Structure):
    """Threat protection settings of a user pool or an app client."""

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str | None = field(default=None, repr=False)
    """ID of the app client it applies to; missing if it covers the user pool. Secret; 1
    to 128 characters; pattern `[\\w+]+`.
    """

    compromised_credentials_risk_configuration: (
        CompromisedCredentialsRiskConfigurationType | None
    ) = None
    """How the user pool responds to leaked passwords."""

    account_takeover_risk_configuration: AccountTakeoverRiskConfigurationType | None = (
        None
    )
    """How the user pool responds to suspected account takeovers."""

    risk_exception_configuration: RiskExceptionConfigurationType | None = None
    """IP ranges that are always blocked or never checked."""

    last_modified_date: datetime | None = None
    """Date and time the settings last changed."""


@dataclass(kw_only=True, slots=True)
class CompromisedCredentialsRiskConfigurationType(Structure):
    """When to look for leaked passwords, and how to react."""

    actions: CompromisedCredentialsActionsType
    """Response to leaked credentials."""

    event_filter: list[EventFilterType | str] | None = None
    """Events that the check applies to; all of them if left out."""


@dataclass(kw_only=True, slots=True)
class CompromisedCredentialsActionsType(Structure):
    """What happens when a password is known to have leaked."""

    event_action: CompromisedCredentialsEventActionType | str
    """Whether to `BLOCK` the user or take `NO_ACTION`."""


@dataclass(kw_only=True, slots=True)
class AccountTakeoverRiskConfigurationType(Structure):
    """Reactions to risky sign-ins, and the emails that tell the user about them."""

    actions: AccountTakeoverActionsType
    """Response to each level of risk: low, medium and high."""

    notify_configuration: NotifyConfigurationType | None = None
    """Sender and templates of the emails about risky sign-ins."""


@dataclass(kw_only=True, slots=True)
class NotifyConfigurationType(Structure):
    """Emails that tell users about risky sign-ins."""

    source_arn: str
    """ARN of the Amazon SES identity that the notifications are sent from. 20 to 2048
    characters.
    """

    from_: str | None = None
    """Sender address of the notification emails. At most 131072 characters."""

    reply_to: str | None = None
    """Address that replies to the email go to. At most 131072 characters."""

    block_email: NotifyEmailType | None = None
    """Email sent to the user when a sign-in is blocked."""

    no_action_email: NotifyEmailType | None = None
    """Email sent to the user when a risky sign-in is let through."""

    mfa_email: NotifyEmailType | None = None
    """Email sent to the user when a risky sign-in must pass a second factor."""


@dataclass(kw_only=True, slots=True)
class NotifyEmailType(Structure):
    """Subject and text of an email about a risky sign-in."""

    subject: str
    """Subject line of the notification email. 1 to 140 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """

    html_body: str | None = None
    """Email body as HTML. 6 to 20000 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+`.
    """

    text_body: str | None = None
    """Email body as plain text. 6 to 20000 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+`.
    """


@dataclass(kw_only=True, slots=True)
class AccountTakeoverActionsType(Structure):
    """What happens at each level of risk."""

    low_action: AccountTakeoverActionType | None = None
    """Response to a low risk."""

    medium_action: AccountTakeoverActionType | None = None
    """Response to a medium risk."""

    high_action: AccountTakeoverActionType | None = None
    """Response to a high risk."""


@dataclass(kw_only=True, slots=True)
class AccountTakeoverActionType(Structure):
    """What happens at one level of risk."""

    notify: bool
    """Whether the user is told about the event by email."""

    event_action: AccountTakeoverEventActionType | str
    """What to do at this risk level, such as `BLOCK` or `MFA_REQUIRED`."""


@dataclass(kw_only=True, slots=True)
class RiskExceptionConfigurationType(Structure):
    """IP ranges that are always blocked, or never checked."""

    blocked_ip_range_list: list[str] | None = None
    """IP ranges in CIDR form whose sign-ins are always blocked. At most 200 items."""

    skipped_ip_range_list: list[str] | None = None
    """IP ranges in CIDR form that are never checked for risk. At most 200 items."""


@dataclass(kw_only=True, slots=True)
class DescribeTermsRequest(Request["DescribeTermsResponse"]):
    """ID of the terms document wanted."""

    operation = DESCRIBE_TERMS

    terms_id: str
    """ID of the document to describe."""

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


@dataclass(kw_only=True, slots=True)
class DescribeTermsResponse(Structure):
    """The terms document with that ID."""

    terms: TermsType | None = None
    """The terms document and its settings."""


@dataclass(kw_only=True, slots=True)
class DescribeTermsByClientRequest(Request["DescribeTermsByClientResponse"]):
    """App client and name of the terms document wanted."""

    operation = DESCRIBE_TERMS_BY_CLIENT

    client_id: str = field(repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    terms_name: str
    """Name of the document to describe. Pattern `^(terms-of-use|privacy-policy)$`."""


@dataclass(kw_only=True, slots=True)
class DescribeTermsByClientResponse(Structure):
    """Terms document of the app client."""

    terms: TermsType | None = None
    """The terms document and its settings."""


@dataclass(kw_only=True, slots=True)
class DescribeUserImportJobRequest(Request["DescribeUserImportJobResponse"]):
    """User import job wanted."""

    operation = DESCRIBE_USER_IMPORT_JOB

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    job_id: str
    """ID of the import job to describe. 1 to 55 characters; pattern
    `import-[0-9a-zA-Z-]+`.
    """


@dataclass(kw_only=True, slots=True)
class DescribeUserImportJobResponse(Structure):
    """State of the user import job."""

    user_import_job: UserImportJobType | None = None
    """The import job and its progress."""


@dataclass(kw_only=True, slots=True)
class DescribeUserPoolRequest(Request["DescribeUserPoolResponse"]):
    """User pool whose settings are wanted."""

    operation = DESCRIBE_USER_POOL

    user_pool_id: str
    """ID of the user pool to look up. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """


@dataclass(kw_only=True, slots=True)
class DescribeUserPoolResponse(Structure):
    """Settings of the user pool."""

    user_pool: UserPoolType | None = None
    """The user pool and its settings."""


@dataclass(kw_only=True, slots=True)
class DescribeUserPoolClientRequest(Request["DescribeUserPoolClientResponse"]):
    """App client whose settings are wanted."""

    operation = DESCRIBE_USER_POOL_CLIENT

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """ID of the app client to describe. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """


@dataclass(kw_only=True, slots=True)
class DescribeUserPoolClientResponse(Structure):
    """Settings of the app client."""

    user_pool_client: UserPoolClientType | None = None
    """The app client and its settings."""


@dataclass(kw_only=True, slots=True)
class DescribeUserPoolDomainRequest(Request["DescribeUserPoolDomainResponse"]):
    """Domain whose settings are wanted."""

    operation = DESCRIBE_USER_POOL_DOMAIN

    domain: str
    """Custom domain or domain prefix to describe. 1 to 63 characters; pattern
    `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """


@dataclass(kw_only=True, slots=True)
class DescribeUserPoolDomainResponse(Structure):
    """Settings of the domain."""

    domain_description: DomainDescriptionType | None = None
    """Settings and state of the domain."""


@dataclass(kw_only=True, slots=True)
class DomainDescriptionType(Structure):
    """Settings and state of a user pool's domain."""

    user_pool_id: str | None = None
    """ID of the user pool behind the domain. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    aws_account_id: str | None = None
    """AWS account that owns the user pool behind the domain. At most 12 characters;
    pattern `[0-9]+`.
    """

    domain: str | None = None
    """Full name of a custom domain, or prefix of an Amazon Cognito domain. 1 to 63
    characters; pattern `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    s3_bucket: str | None = None
    """S3 bucket that holds the static files of the domain. 3 to 1024 characters;
    pattern `^[0-9A-Za-z\\.\\-_]*(?<!\\.)$`.
    """

    cloud_front_distribution: str | None = None
    """Amazon CloudFront endpoint that serves the domain. At most 131072 characters."""

    version: str | None = None
    """Version of the domain's app. 1 to 20 characters."""

    status: DomainStatusType | str | None = None
    """State of the domain, such as `ACTIVE` or `CREATING`."""

    custom_domain_config: CustomDomainConfigType | None = None
    """Certificate settings of a custom domain."""

    managed_login_version: int | None = None
    """Generation of the sign-in pages: `1` for classic hosted UI, `2` for managed
    login.
    """

    routing: RoutingType | None = None
    """How requests to the domain are routed between regions."""


@dataclass(kw_only=True, slots=True)
class ForgetDeviceRequest(Request[None]):
    """Device of the signed-in user to forget."""

    operation = FORGET_DEVICE

    device_key: str
    """Key of the device to forget. 1 to 55 characters; pattern `[\\w-]+_[0-9a-f-]+`."""

    access_token: str | None = field(default=None, repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


@dataclass(kw_only=True, slots=True)
class ForgotPasswordRequest(Request["ForgotPasswordResponse"]):
    """User who forgot the password."""

    operation = FORGOT_PASSWORD

    client_id: str = field(repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    username: str = field(repr=False)
    """Username of the user who forgot the password, or an alias of it. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    secret_hash: str | None = field(default=None, repr=False)
    """Hash of username and client ID, keyed with the client secret. Secret; 1 to 128
    characters; pattern `[\\w+=/]+`.
    """

    user_context_data: UserContextDataType | None = field(default=None, repr=False)
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    analytics_metadata: AnalyticsMetadataType | None = None
    """Amazon Pinpoint metadata recorded with this call."""

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class ForgotPasswordResponse(Structure):
    """Where the code for a new password was sent."""

    code_delivery_details: CodeDeliveryDetailsType | None = None
    """Where and how the reset code was sent."""


@dataclass(kw_only=True, slots=True)
class CodeDeliveryDetailsType(Structure):
    """Where a code was sent, and by which means."""

    destination: str | None = None
    """Masked email address or phone number the code was sent to. At most 131072
    characters.
    """

    delivery_medium: DeliveryMediumType | str | None = None
    """Channel the code was sent through."""

    attribute_name: str | None = None
    """Name of the attribute that the code verifies. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+`.
    """


@dataclass(kw_only=True, slots=True)
class GetCSVHeaderRequest(Request["GetCSVHeaderResponse"]):
    """User pool whose import header is wanted."""

    operation = GET_CSV_HEADER

    user_pool_id: str
    """ID of the user pool to import into. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """


@dataclass(kw_only=True, slots=True)
class GetCSVHeaderResponse(Structure):
    """Columns of the user import file."""

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    csv_header: list[str] | None = None
    """Column names that the header line of an import file must have."""


@dataclass(kw_only=True, slots=True)
class GetClientTokenRequest(Request["GetClientTokenResponse"]):
    """App client, its secret and the scopes wanted."""

    operation = GET_CLIENT_TOKEN

    client_id: str = field(repr=False)
    """ID of the app client that signs in as itself. Secret; 1 to 128 characters;
    pattern `[\\w+]+`.
    """

    secret: str = field(repr=False)
    """Secret that proves the identity of the app client. Secret; 24 to 64 characters;
    pattern `[\\w+]+`.
    """

    scopes: list[str] | None = None
    """Custom scopes wanted in the access token. At most 50 items."""

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class GetClientTokenResponse(Structure):
    """Access token of the app client."""

    client_authentication_result: ClientAuthenticationResultType | None = None
    """Access token issued to the app client, with its type and lifetime."""


@dataclass(kw_only=True, slots=True)
class ClientAuthenticationResultType(Structure):
    """Access token that an app client gets for itself."""

    access_token: str | None = field(default=None, repr=False)
    """Access token issued to the app client itself. Secret; pattern
    `[A-Za-z0-9-_=.]+`.
    """

    expires_in: int | None = None
    """Lifetime of this access token in seconds."""

    token_type: str | None = None
    """How to present the token, such as `Bearer`. At most 131072 characters."""


@dataclass(kw_only=True, slots=True)
class GetDerivedTokenRequest(Request["GetDerivedTokenResponse"]):
    """Token to exchange, and what the new one is for."""

    operation = GET_DERIVED_TOKEN

    client_id: str = field(repr=False)
    """ID of the app client making the exchange. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    subject_token: str = field(repr=False)
    """Token of the user, to be exchanged for a new one. Secret; at most 131072
    characters; pattern `[A-Za-z0-9-_+/=.]+`.
    """

    subject_token_type: TokenTypeIdentifierTypeInput
    """Kind of token passed in `SubjectToken`."""

    client_secret: str | None = field(default=None, repr=False)
    """Secret of the app client. Secret; 24 to 64 characters; pattern `[\\w+]+`."""

    subject_token_provider_name: str | None = None
    """Name of the outside provider that issued `SubjectToken`. 1 to 32 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """

    actor_token: str | None = field(default=None, repr=False)
    """Token of the intermediary service that acts on behalf of the user. Secret; at
    most 131072 characters; pattern `[A-Za-z0-9-_+/=.]+`.
    """

    actor_token_type: TokenTypeIdentifierTypeInput | None = None
    """Kind of token passed in `ActorToken`."""

    actor_token_provider_name: str | None = None
    """Name of the outside provider that issued `ActorToken`. 1 to 32 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """

    scopes: list[str] | None = None
    """Scopes wanted in the new token. At most 50 items."""

    audiences: list[str] | None = None
    """Logical names of the services that the new token is meant for. At most 1 item."""

    resources: list[str] | None = None
    """Identifier of the resource server that the new token is meant for. At most 1
    item.
    """

    requested_token_type: IssuedTokenTypeIdentifierTypeInput | None = None
    """Kind of token to issue."""


@dataclass(kw_only=True, slots=True)
class GetDerivedTokenResponse(Structure):
    """Token that was issued in exchange."""

    issued_token: str = field(repr=False)
    """Token given in exchange for the subject token. Secret; pattern
    `[A-Za-z0-9-_=.]+`.
    """

    issued_token_type: IssuedTokenTypeIdentifierType | str
    """Kind of token that was issued."""

    token_type: OAuthTokenTypeType | str
    """How to present the token, such as `Bearer`."""

    expires_in: int | None = None
    """Seconds until the new token expires."""

    scopes: list[str] | None = None
    """Scopes that the new token carries. At most 50 items."""


@dataclass(kw_only=True, slots=True)
class GetDeviceRequest(Request["GetDeviceResponse"]):
    """Device of the signed-in user that is wanted."""

    operation = GET_DEVICE

    device_key: str
    """Key of the device to look up. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    access_token: str | None = field(default=None, repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


@dataclass(kw_only=True, slots=True)
class GetDeviceResponse(Structure):
    """A device of the signed-in user."""

    device: DeviceType
    """The device and its details."""


@dataclass(kw_only=True, slots=True)
class GetGroupRequest(Request["GetGroupResponse"]):
    """Group wanted."""

    operation = GET_GROUP

    group_name: str
    """Name of the group to look up. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


@dataclass(kw_only=True, slots=True)
class GetGroupResponse(Structure):
    """The group."""

    group: GroupType | None = None
    """The group that was found."""


@dataclass(kw_only=True, slots=True)
class GetIdentityProviderByIdentifierRequest(
    Request["GetIdentityProviderByIdentifierResponse"]
):
    """Identifier of the identity provider wanted."""

    operation = GET_IDENTITY_PROVIDER_BY_IDENTIFIER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    idp_identifier: str
    """One of the identifiers given to the identity provider. 1 to 40 characters;
    pattern `[\\w\\s+=.@-]+`.
    """


@dataclass(kw_only=True, slots=True)
class GetIdentityProviderByIdentifierResponse(Structure):
    """The identity provider with that identifier."""

    identity_provider: IdentityProviderType
    """The identity provider and its settings."""


@dataclass(kw_only=True, slots=True)
class GetLogDeliveryConfigurationRequest(
    Request["GetLogDeliveryConfigurationResponse"]
):
    """User pool whose log settings are wanted."""

    operation = GET_LOG_DELIVERY_CONFIGURATION

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


@dataclass(kw_only=True, slots=True)
class GetLogDeliveryConfigurationResponse(Structure):
    """Log settings of the user pool."""

    log_delivery_configuration: LogDeliveryConfigurationType | None = None
    """Logging settings of the user pool."""


@dataclass(kw_only=True, slots=True)
class LogDeliveryConfigurationType(Structure):
    """Log settings of a user pool."""

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    log_configurations: list[LogConfigurationType]
    """What the user pool logs and where the logs go. At most 2 items."""


@dataclass(kw_only=True, slots=True)
class LogConfigurationType(Structure):
    """Where one kind of log goes."""

    log_level: LogLevel | str
    """Severity of the entries to log."""

    event_source: EventSourceName | str
    """Kind of events to log."""

    cloud_watch_logs_configuration: CloudWatchLogsConfigurationType | None = None
    """CloudWatch Logs group that receives the logs."""

    s3_configuration: S3ConfigurationType | None = None
    """S3 bucket that receives the logs."""

    firehose_configuration: FirehoseConfigurationType | None = None
    """Data Firehose stream that receives the logs."""


@dataclass(kw_only=True, slots=True)
class CloudWatchLogsConfigurationType(Structure):
    """CloudWatch log group that receives the logs."""

    log_group_arn: str | None = None
    """ARN of the CloudWatch Logs group. 20 to 2048 characters."""


@dataclass(kw_only=True, slots=True)
class S3ConfigurationType(Structure):
    """Amazon S3 bucket that receives the logs."""

    bucket_arn: str | None = None
    """ARN of the S3 bucket that receives the logs. 3 to 1024 characters."""


@dataclass(kw_only=True, slots=True)
class FirehoseConfigurationType(Structure):
    """Amazon Data Firehose stream that receives the logs."""

    stream_arn: str | None = None
    """ARN of the Data Firehose stream. 20 to 2048 characters."""


@dataclass(kw_only=True, slots=True)
class GetProvisionedLimitRequest(Request["GetProvisionedLimitResponse"]):
    """Limit wanted."""

    operation = GET_PROVISIONED_LIMIT

    limit_definition: LimitDefinitionType
    """Class and attributes of the limit to look up."""


@dataclass(kw_only=True, slots=True)
class LimitDefinitionType(Structure):
    """Which limit is meant."""

    limit_class: LimitClass | str
    """Class of the limit; `API_CATEGORY` for request rates."""

    attributes: dict[str, str]
    """Key-value pairs that pick the limit, such as a `Category`."""


@dataclass(kw_only=True, slots=True)
class GetProvisionedLimitResponse(Structure):
    """The limit as it is set."""

    limit: LimitType
    """Current and free values of the limit."""


@dataclass(kw_only=True, slots=True)
class LimitType(Structure):
    """A limit and its values."""

    limit_definition: LimitDefinitionType
    """Class and attributes that identify the limit."""

    provisioned_limit_value: int
    """Request rate per second that applies to the account now."""

    free_limit_value: int
    """Request rate per second that comes at no extra cost."""


@dataclass(kw_only=True, slots=True)
class GetSigningCertificateRequest(Request["GetSigningCertificateResponse"]):
    """User pool whose certificate is wanted."""

    operation = GET_SIGNING_CERTIFICATE

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


@dataclass(kw_only=True, slots=True)
class GetSigningCertificateResponse(Structure):
    """Certificate of the user pool."""

    certificate: str | None = None
    """Certificate that signs the user pool's SAML requests. At most 131072
    characters.
    """


@dataclass(kw_only=True, slots=True)
class GetTokensFromRefreshTokenRequest(Request["GetTokensFromRefreshTokenResponse"]):
    """Refresh token to trade for new tokens."""

    operation = GET_TOKENS_FROM_REFRESH_TOKEN

    refresh_token: str = field(repr=False)
    """Refresh token to trade for new tokens. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    client_id: str = field(repr=False)
    """ID of the app client that the refresh token was issued for. Secret; 1 to 128
    characters; pattern `[\\w+]+`.
    """

    client_secret: str | None = field(default=None, repr=False)
    """Secret of the app client. Secret; 24 to 64 characters; pattern `[\\w+]+`."""

    device_key: str | None = None
    """Key of the remembered device, if devices are tracked. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class GetTokensFromRefreshTokenResponse(Structure):
    """The new tokens."""

    authentication_result: AuthenticationResultType | None = None
    """New tokens for the user."""


@dataclass(kw_only=True, slots=True)
class GetUICustomizationRequest(Request["GetUICustomizationResponse"]):
    """User pool or app client whose classic look is wanted."""

    operation = GET_UI_CUSTOMIZATION

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str | None = field(default=None, repr=False)
    """ID of the app client whose branding is wanted. Secret; 1 to 128 characters;
    pattern `[\\w+]+`.
    """


@dataclass(kw_only=True, slots=True)
class GetUICustomizationResponse(Structure):
    """Look of the classic sign-in pages."""

    ui_customization: UICustomizationType
    """Style sheet and logo of the classic hosted UI."""


@dataclass(kw_only=True, slots=True)
class UICustomizationType(Structure):
    """Look of the classic sign-in pages."""

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str | None = field(default=None, repr=False)
    """ID of the styled app client; missing if the style covers all. Secret; 1 to 128
    characters; pattern `[\\w+]+`.
    """

    image_url: str | None = None
    """URL of the logo image."""

    css: str | None = None
    """Style sheet applied to the classic hosted UI. At most 131072 characters."""

    css_version: str | None = None
    """Version number of the style sheet."""

    last_modified_date: datetime | None = None
    """Date and time the branding last changed."""

    creation_date: datetime | None = None
    """Date and time the branding was first set."""


@dataclass(kw_only=True, slots=True)
class GetUserRequest(Request["GetUserResponse"]):
    """Access token of the user whose profile is wanted."""

    operation = GET_USER

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


@dataclass(kw_only=True, slots=True)
class GetUserResponse(Structure):
    """Profile and MFA settings of the signed-in user."""

    username: str = field(repr=False)
    """Username of the signed-in user. Secret; 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    user_attributes: list[AttributeType]
    """Attributes of the user with their values."""

    mfa_options: list[MFAOptionType] | None = None
    """Old list of the user's SMS options for multi-factor authentication."""

    preferred_mfa_setting: str | None = None
    """Second factor the user is asked for first. At most 131072 characters."""

    user_mfa_setting_list: list[str] | None = None
    """Second factors turned on for the user."""


@dataclass(kw_only=True, slots=True)
class GetUserAttributeVerificationCodeRequest(
    Request["GetUserAttributeVerificationCodeResponse"]
):
    """Attribute that needs a verification code."""

    operation = GET_USER_ATTRIBUTE_VERIFICATION_CODE

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    attribute_name: str
    """Name of the attribute to verify. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+`.
    """

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class GetUserAttributeVerificationCodeResponse(Structure):
    """Where the verification code was sent."""

    code_delivery_details: CodeDeliveryDetailsType | None = None
    """Where and how the verification code was sent."""


@dataclass(kw_only=True, slots=True)
class GetUserAuthFactorsRequest(Request["GetUserAuthFactorsResponse"]):
    """Access token of the user whose sign-in methods are wanted."""

    operation = GET_USER_AUTH_FACTORS

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


@dataclass(kw_only=True, slots=True)
class GetUserAuthFactorsResponse(Structure):
    """Sign-in and MFA methods that the signed-in user has set up."""

    username: str = field(repr=False)
    """Username of the user whose factors are listed. Secret; 1 to 128 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    preferred_mfa_setting: str | None = None
    """Second factor the user is asked for first. At most 131072 characters."""

    user_mfa_setting_list: list[str] | None = None
    """Second factors turned on for the user."""

    configured_user_auth_factors: list[AuthFactorType | str] | None = None
    """Factors that the user can sign in with. At most 8 items."""


@dataclass(kw_only=True, slots=True)
class GetUserPoolClientSessionConfigurationRequest(
    Request["GetUserPoolClientSessionConfigurationResponse"]
):
    """App client whose session settings are wanted."""

    operation = GET_USER_POOL_CLIENT_SESSION_CONFIGURATION

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""


@dataclass(kw_only=True, slots=True)
class GetUserPoolClientSessionConfigurationResponse(Structure):
    """Session settings of the app client."""

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str | None = field(default=None, repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    sso_session: ClientSSOSessionConfigType | None = None
    """Single sign-on settings of the app client."""


@dataclass(kw_only=True, slots=True)
class ClientSSOSessionConfigType(Structure):
    """How long an app client reuses a single sign-on session."""

    max_validity_minutes: int
    """Minutes after a full sign-in during which the app client reuses the session
    silently. 0 to 129600.
    """


@dataclass(kw_only=True, slots=True)
class GetUserPoolMfaConfigRequest(Request["GetUserPoolMfaConfigResponse"]):
    """User pool whose MFA settings are wanted."""

    operation = GET_USER_POOL_MFA_CONFIG

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


@dataclass(kw_only=True, slots=True)
class GetUserPoolMfaConfigResponse(Structure):
    """MFA and passkey settings of the user pool."""

    sms_mfa_configuration: SmsMfaConfigType | None = None
    """Settings for codes sent by text message at sign-in."""

    software_token_mfa_configuration: SoftwareTokenMfaConfigType | None = None
    """Settings for codes from an authenticator app."""

    email_mfa_configuration: EmailMfaConfigType | None = None
    """Settings for codes sent by email at sign-in."""

    mfa_configuration: UserPoolMfaType | str | None = None
    """Whether multi-factor authentication is `ON`, `OFF` or `OPTIONAL`."""

    web_authn_configuration: WebAuthnConfigurationType | None = None
    """Settings for signing in with passkeys."""


@dataclass(kw_only=True, slots=True)
class SmsMfaConfigType(Structure):
    """Text message in which MFA codes are sent."""

    sms_authentication_message: str | None = None
    """Text message that carries a sign-in code, with `{####}` for the code. 6 to 140
    characters; pattern `.*\\{####\\}.*`.
    """

    sms_configuration: SmsConfigurationType | None = None
    """How the user pool sends text messages."""


@dataclass(kw_only=True, slots=True)
class SoftwareTokenMfaConfigType(Structure):
    """Whether a user pool offers MFA by authenticator app."""

    enabled: bool | None = None
    """Whether users can sign in with authenticator app codes."""


@dataclass(kw_only=True, slots=True)
class EmailMfaConfigType(Structure):
    """Email in which one-time passwords are sent."""

    message: str | None = None
    """Body of the email that carries a sign-in code, with `{####}` for the code. 6 to
    20000 characters.
    """

    subject: str | None = None
    """Subject line of the email that carries a sign-in code. Pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """


@dataclass(kw_only=True, slots=True)
class WebAuthnConfigurationType(Structure):
    """Passkey settings of a user pool."""

    relying_party_id: str | None = None
    """Domain that users' passkeys are bound to. 1 to 127 characters."""

    user_verification: UserVerificationType | str | None = None
    """Whether a passkey must check the user, for example by fingerprint or PIN."""

    factor_configuration: WebAuthnFactorConfigurationType | str | None = None
    """Whether a passkey alone also satisfies multi-factor authentication."""


@dataclass(kw_only=True, slots=True)
class GetUserPoolSessionConfigurationRequest(
    Request["GetUserPoolSessionConfigurationResponse"]
):
    """User pool whose session settings are wanted."""

    operation = GET_USER_POOL_SESSION_CONFIGURATION

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""


@dataclass(kw_only=True, slots=True)
class GetUserPoolSessionConfigurationResponse(Structure):
    """Session settings of the user pool."""

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    user_session_tracking: UserSessionTrackingType | str | None = None
    """Whether the user pool keeps track of users' sessions."""

    token_session: UserPoolTokenSessionConfigType | None = None
    """Settings for token sessions in the user pool."""


@dataclass(kw_only=True, slots=True)
class UserPoolTokenSessionConfigType(Structure):
    """How many sessions each user may have at a time."""

    max_per_user: int
    """Token sessions one user can have before the least recently used one is dropped. 1
    to 100.
    """


@dataclass(kw_only=True, slots=True)
class GlobalSignOutRequest(Request["GlobalSignOutResponse"]):
    """Access token of the user to sign out."""

    operation = GLOBAL_SIGN_OUT

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


@dataclass(kw_only=True, slots=True)
class GlobalSignOutResponse(Structure):
    """Empty answer once the user is signed out."""


@dataclass(kw_only=True, slots=True)
class InitiateAuthRequest(Request["InitiateAuthResponse"]):
    """Start of a sign-in."""

    operation = INITIATE_AUTH

    auth_flow: AuthFlowTypeInput
    """Authentication flow to start."""

    client_id: str = field(repr=False)
    """ID of the app client to sign in to. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    auth_parameters: dict[str, str] | None = field(default=None, repr=False)
    """Inputs for the chosen flow, such as `USERNAME`, `PASSWORD` or `SRP_A`. Secret."""

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""

    analytics_metadata: AnalyticsMetadataType | None = None
    """Amazon Pinpoint metadata recorded with this call."""

    user_context_data: UserContextDataType | None = field(default=None, repr=False)
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    session: str | None = field(default=None, repr=False)
    """Session from a confirmed sign-up, to sign in without further codes. Secret; 20 to
    4096 characters.
    """


@dataclass(kw_only=True, slots=True)
class InitiateAuthResponse(Structure):
    """Tokens, or the first challenge of the sign-in."""

    challenge_name: ChallengeNameType | str | None = None
    """Name of the challenge to answer next."""

    session: str | None = field(default=None, repr=False)
    """Session to send with the next answer. Secret; 20 to 4096 characters."""

    challenge_parameters: dict[str, str] | None = field(default=None, repr=False)
    """Details needed to answer the challenge, such as where a code was sent. Secret."""

    authentication_result: AuthenticationResultType | None = None
    """Tokens issued once every challenge is passed; missing while a challenge is
    pending.
    """

    available_challenges: list[ChallengeNameType | str] | None = None
    """Challenges the user may choose from for the next step."""


@dataclass(kw_only=True, slots=True)
class ListDevicesRequest(Request["ListDevicesResponse"]):
    """Page of the signed-in user's devices wanted."""

    operation = LIST_DEVICES

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    limit: int | None = None
    """Most items to return on one page. 0 to 60."""

    pagination_token: str | None = None
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListDevicesResponse(Structure):
    """A page of devices."""

    devices: list[DeviceType] | None = None
    """Devices of the user."""

    pagination_token: str | None = None
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListGroupsRequest(Request["ListGroupsResponse"]):
    """User pool whose groups are wanted, and the page."""

    operation = LIST_GROUPS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    limit: int | None = None
    """Most items to return on one page. 0 to 60."""

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListGroupsResponse(Structure):
    """A page of groups."""

    groups: list[GroupType] | None = None
    """Groups on this page of the list."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListIdentityProvidersRequest(Request["ListIdentityProvidersResponse"]):
    """User pool whose identity providers are wanted, and the page."""

    operation = LIST_IDENTITY_PROVIDERS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    max_results: int | None = None
    """Most items to return on one page. 0 to 60."""

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListIdentityProvidersResponse(Structure):
    """A page of identity providers."""

    providers: list[ProviderDescription]
    """Identity providers on this page of the list. At most 50 items."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ProviderDescription(Structure):
    """An identity provider in short form."""

    provider_name: str | None = None
    """Name of the identity provider. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """

    provider_type: IdentityProviderTypeType | str | None = None
    """Kind of identity provider, such as `SAML`, `OIDC` or `Google`."""

    last_modified_date: datetime | None = None
    """Date and time the provider last changed."""

    creation_date: datetime | None = None
    """Date and time the provider was added."""


@dataclass(kw_only=True, slots=True)
class ListResourceServersRequest(Request["ListResourceServersResponse"]):
    """User pool whose resource servers are wanted, and the page."""

    operation = LIST_RESOURCE_SERVERS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    max_results: int | None = None
    """Most items to return on one page. 1 to 50."""

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListResourceServersResponse(Structure):
    """A page of resource servers."""

    resource_servers: list[ResourceServerType]
    """Resource servers on this page of the list."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListTagsForResourceRequest(Request["ListTagsForResourceResponse"]):
    """User pool whose tags are wanted."""

    operation = LIST_TAGS_FOR_RESOURCE

    resource_arn: str
    """ARN of the user pool whose tags are wanted. 20 to 2048 characters."""


@dataclass(kw_only=True, slots=True)
class ListTagsForResourceResponse(Structure):
    """Tags of the user pool."""

    tags: dict[str, str] | None = None
    """Tags of the user pool."""


@dataclass(kw_only=True, slots=True)
class ListTermsRequest(Request["ListTermsResponse"]):
    """User pool whose terms documents are wanted, and the page."""

    operation = LIST_TERMS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    max_results: int | None = None
    """Most items to return on one page. 1 to 60."""

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. At most 131072
    characters.
    """


@dataclass(kw_only=True, slots=True)
class ListTermsResponse(Structure):
    """A page of terms documents."""

    terms: list[TermsDescriptionType]
    """Terms documents on this page of the list."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. At most 131072 characters."""


@dataclass(kw_only=True, slots=True)
class TermsDescriptionType(Structure):
    """A terms document in short form."""

    terms_id: str
    """ID of the terms document."""

    terms_name: str
    """Type of the document: `terms-of-use` or `privacy-policy`. Pattern
    `^(terms-of-use|privacy-policy)$`.
    """

    enforcement: TermsEnforcementType | str
    """Reserved for later use; always `NONE`."""

    creation_date: datetime
    """Date and time the document was created."""

    last_modified_date: datetime
    """Date and time the document last changed."""


@dataclass(kw_only=True, slots=True)
class ListUserImportJobsRequest(Request["ListUserImportJobsResponse"]):
    """User pool whose import jobs are wanted, and the page."""

    operation = LIST_USER_IMPORT_JOBS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    max_results: int
    """Most items to return on one page. 1 to 60."""

    pagination_token: str | None = None
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListUserImportJobsResponse(Structure):
    """A page of user import jobs."""

    user_import_jobs: list[UserImportJobType] | None = None
    """Import jobs on this page of the list. 1 to 50 items."""

    pagination_token: str | None = None
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListUserPoolClientSecretsRequest(Request["ListUserPoolClientSecretsResponse"]):
    """App client whose secrets are wanted."""

    operation = LIST_USER_POOL_CLIENT_SECRETS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """App client that owns the secrets. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListUserPoolClientSecretsResponse(Structure):
    """IDs and dates of the secrets, without their values."""

    client_secrets: list[ClientSecretDescriptorType] | None = None
    """Secrets of the app client, without their values."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListUserPoolClientsRequest(Request["ListUserPoolClientsResponse"]):
    """User pool whose app clients are wanted, and the page."""

    operation = LIST_USER_POOL_CLIENTS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    max_results: int | None = None
    """Most items to return on one page. 1 to 60."""

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """

    client_type: ClientTypeTypeInput | None = None
    """Keeps only app clients made this way: `REGULAR` or `DCR`."""


@dataclass(kw_only=True, slots=True)
class ListUserPoolClientsResponse(Structure):
    """A page of app clients."""

    user_pool_clients: list[UserPoolClientDescription] | None = None
    """App clients on this page of the list."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class UserPoolClientDescription(Structure):
    """An app client in short form."""

    client_id: str | None = field(default=None, repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_name: str | None = None
    """Display name of the app client. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListUserPoolReplicasRequest(Request["ListUserPoolReplicasResponse"]):
    """User pool whose replicas are wanted, and the page."""

    operation = LIST_USER_POOL_REPLICAS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListUserPoolReplicasResponse(Structure):
    """A page of replicas."""

    user_pool_replicas: list[UserPoolReplicaType] | None = None
    """Replicas on this page of the list."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListUserPoolsRequest(Request["ListUserPoolsResponse"]):
    """Page of user pools wanted."""

    operation = LIST_USER_POOLS

    max_results: int
    """Most items to return on one page. 1 to 60."""

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListUserPoolsResponse(Structure):
    """A page of user pools."""

    user_pools: list[UserPoolDescriptionType] | None = None
    """User pools on this page of the list."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class UserPoolDescriptionType(Structure):
    """A user pool in short form."""

    id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    name: str | None = None
    """Name given to the user pool. 1 to 128 characters; pattern `[\\w\\s+=,.@-]+`."""

    lambda_config: LambdaConfigType | None = None
    """Lambda triggers of the user pool."""

    status: StatusType | str | None = None
    """Old field for the state of the user pool. Deprecated."""

    last_modified_date: datetime | None = None
    """Date and time the user pool last changed."""

    creation_date: datetime | None = None
    """Date and time the user pool was created."""

    replica_regions: list[str] | None = None
    """AWS Regions that hold replicas of the user pool."""


@dataclass(kw_only=True, slots=True)
class ListUserSessionsRequest(Request["ListUserSessionsResponse"]):
    """Access token of the user whose sessions are wanted."""

    operation = LIST_USER_SESSIONS

    access_token: str = field(repr=False)
    """Access token of the user whose sessions are wanted. Secret; pattern
    `[A-Za-z0-9-_=.]+`.
    """

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListUserSessionsResponse(Structure):
    """Active sessions of the signed-in user."""

    sessions: list[SessionDescriptionType] | None = None
    """Sessions of the user that are still active. At most 125 items."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListUsersRequest(Request["ListUsersResponse"]):
    """Users wanted: a filter, the attributes and the page."""

    operation = LIST_USERS

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    attributes_to_get: list[str] | None = None
    """Names of the attributes to return for each user; all of them if left out."""

    limit: int | None = None
    """Most items to return on one page. 0 to 60."""

    pagination_token: str | None = None
    """Token from the previous page; leave out to get the first page. At least 1
    character; pattern `[\\S]+`.
    """

    filter: str | None = None
    """Search expression such as `email ^= "jane"`. At most 256 characters."""


@dataclass(kw_only=True, slots=True)
class ListUsersResponse(Structure):
    """A page of users."""

    users: list[UserType] | None = None
    """Matching users on this page of the list."""

    pagination_token: str | None = None
    """Token for the next page; missing on the last one. At least 1 character; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListUsersInGroupRequest(Request["ListUsersInGroupResponse"]):
    """Group whose users are wanted, and the page."""

    operation = LIST_USERS_IN_GROUP

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    group_name: str
    """Name of the group whose members are wanted. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    limit: int | None = None
    """Most items to return on one page. 0 to 60."""

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListUsersInGroupResponse(Structure):
    """A page of users in the group."""

    users: list[UserType] | None = None
    """Members of the group on this page."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class ListWebAuthnCredentialsRequest(Request["ListWebAuthnCredentialsResponse"]):
    """Page of the signed-in user's passkeys wanted."""

    operation = LIST_WEB_AUTHN_CREDENTIALS

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    next_token: str | None = None
    """Token from the previous page; leave out to get the first page. 1 to 131072
    characters; pattern `[\\S]+`.
    """

    max_results: int | None = None
    """Most items to return on one page. 0 to 20."""


@dataclass(kw_only=True, slots=True)
class ListWebAuthnCredentialsResponse(Structure):
    """A page of passkeys."""

    credentials: list[WebAuthnCredentialDescription]
    """Passkeys registered by the user."""

    next_token: str | None = None
    """Token for the next page; missing on the last one. 1 to 131072 characters; pattern
    `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class WebAuthnCredentialDescription(Structure):
    """A passkey of a user."""

    credential_id: str
    """ID of the passkey. At most 131072 characters."""

    friendly_credential_name: str
    """Readable name generated for the passkey. At most 131072 characters."""

    relying_party_id: str
    """Domain that the passkey is bound to. At most 131072 characters."""

    authenticator_transports: list[str]
    """Ways to reach the authenticator, such as `usb`, `nfc` or `internal`."""

    created_at: datetime
    """Date and time the passkey was registered."""

    authenticator_attachment: str | None = None
    """Whether the authenticator is built into the device (`platform`) or separate
    (`cross-platform`).
    """


@dataclass(kw_only=True, slots=True)
class ResendConfirmationCodeRequest(Request["ResendConfirmationCodeResponse"]):
    """User who needs the sign-up code once more."""

    operation = RESEND_CONFIRMATION_CODE

    client_id: str = field(repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    secret_hash: str | None = field(default=None, repr=False)
    """Hash of username and client ID, keyed with the client secret. Secret; 1 to 128
    characters; pattern `[\\w+=/]+`.
    """

    user_context_data: UserContextDataType | None = field(default=None, repr=False)
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    analytics_metadata: AnalyticsMetadataType | None = None
    """Amazon Pinpoint metadata recorded with this call."""

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class ResendConfirmationCodeResponse(Structure):
    """Where the sign-up code was sent."""

    code_delivery_details: CodeDeliveryDetailsType | None = None
    """Where and how the code was sent."""


@dataclass(kw_only=True, slots=True)
class RespondToAuthChallengeRequest(Request["RespondToAuthChallengeResponse"]):
    """Answer to a challenge that Cognito set during sign-in."""

    operation = RESPOND_TO_AUTH_CHALLENGE

    client_id: str = field(repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    challenge_name: ChallengeNameTypeInput
    """Name of the challenge being answered."""

    session: str | None = field(default=None, repr=False)
    """Session handed out with the previous challenge. Secret; 20 to 4096 characters."""

    challenge_responses: dict[str, str] | None = field(default=None, repr=False)
    """Answers to the challenge, keyed by names such as `USERNAME` or `SMS_MFA_CODE`.
    Secret.
    """

    analytics_metadata: AnalyticsMetadataType | None = None
    """Amazon Pinpoint metadata recorded with this call."""

    user_context_data: UserContextDataType | None = field(default=None, repr=False)
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class RespondToAuthChallengeResponse(Structure):
    """Tokens, or the next challenge after this answer."""

    challenge_name: ChallengeNameType | str | None = None
    """Name of the challenge to answer next."""

    session: str | None = field(default=None, repr=False)
    """Session to send with the next answer. Secret; 20 to 4096 characters."""

    challenge_parameters: dict[str, str] | None = field(default=None, repr=False)
    """Details needed to answer the challenge, such as where a code was sent. Secret."""

    authentication_result: AuthenticationResultType | None = None
    """Tokens issued once every challenge is passed; missing while a challenge is
    pending.
    """

    available_challenges: list[ChallengeNameType | str] | None = None
    """Challenges the user may choose from for the next step."""


@dataclass(kw_only=True, slots=True)
class RevokeTokenRequest(Request["RevokeTokenResponse"]):
    """Refresh token to revoke."""

    operation = REVOKE_TOKEN

    token: str = field(repr=False)
    """Refresh token to revoke. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    client_id: str = field(repr=False)
    """ID of the app client that the token was issued for. Secret; 1 to 128 characters;
    pattern `[\\w+]+`.
    """

    client_secret: str | None = field(default=None, repr=False)
    """Secret of the app client. Secret; 24 to 64 characters; pattern `[\\w+]+`."""

    revoke_associated_sessions: RevokeAssociatedSessionsTypeInput | None = None
    """`LINKED` to revoke the single sign-on session too, `NONE` for the token's session
    only.
    """


@dataclass(kw_only=True, slots=True)
class RevokeTokenResponse(Structure):
    """Empty answer once the token is revoked."""


@dataclass(kw_only=True, slots=True)
class RevokeUserSessionRequest(Request["RevokeUserSessionResponse"]):
    """Session of the signed-in user to end."""

    operation = REVOKE_USER_SESSION

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    session_id: str
    """ID of the session to end. 28 characters; pattern `^(tkn|sso)[a-z0-9]{25}$`."""

    revoke_associated_sessions: RevokeAssociatedSessionsTypeInput | None = None
    """`LINKED` to revoke directly linked sessions too, `NONE` for this session only."""


@dataclass(kw_only=True, slots=True)
class RevokeUserSessionResponse(Structure):
    """Empty answer once the session is ended."""


@dataclass(kw_only=True, slots=True)
class SetLogDeliveryConfigurationRequest(
    Request["SetLogDeliveryConfigurationResponse"]
):
    """New log settings of a user pool."""

    operation = SET_LOG_DELIVERY_CONFIGURATION

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    log_configurations: list[LogConfigurationType]
    """What to log and where to send it. At most 2 items."""


@dataclass(kw_only=True, slots=True)
class SetLogDeliveryConfigurationResponse(Structure):
    """Log settings as they now stand."""

    log_delivery_configuration: LogDeliveryConfigurationType | None = None
    """Logging settings of the user pool."""


@dataclass(kw_only=True, slots=True)
class SetRiskConfigurationRequest(Request["SetRiskConfigurationResponse"]):
    """New threat protection settings."""

    operation = SET_RISK_CONFIGURATION

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str | None = field(default=None, repr=False)
    """ID of the app client to configure; left out for the whole user pool. Secret; 1 to
    128 characters; pattern `[\\w+]+`.
    """

    compromised_credentials_risk_configuration: (
        CompromisedCredentialsRiskConfigurationType | None
    ) = None
    """How the user pool responds to leaked passwords."""

    account_takeover_risk_configuration: AccountTakeoverRiskConfigurationType | None = (
        None
    )
    """How the user pool responds to suspected account takeovers."""

    risk_exception_configuration: RiskExceptionConfigurationType | None = None
    """IP ranges that are always blocked or never checked."""


@dataclass(kw_only=True, slots=True)
class SetRiskConfigurationResponse(Structure):
    """Threat protection settings as they now stand."""

    risk_configuration: RiskConfigurationType
    """Threat protection settings of the user pool or app client."""


@dataclass(kw_only=True, slots=True)
class SetUICustomizationRequest(Request["SetUICustomizationResponse"]):
    """New look of the classic sign-in pages."""

    operation = SET_UI_CUSTOMIZATION

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str | None = field(default=None, repr=False)
    """ID of the app client to style, or `ALL` for every app client. Secret; 1 to 128
    characters; pattern `[\\w+]+`.
    """

    css: str | None = None
    """Style sheet applied to the classic hosted UI. At most 131072 characters."""

    image_file: bytes | None = None
    """Logo image for the classic hosted UI."""


@dataclass(kw_only=True, slots=True)
class SetUICustomizationResponse(Structure):
    """Classic look as it now stands."""

    ui_customization: UICustomizationType
    """Style sheet and logo of the classic hosted UI."""


@dataclass(kw_only=True, slots=True)
class SetUserMFAPreferenceRequest(Request["SetUserMFAPreferenceResponse"]):
    """New MFA settings of the signed-in user."""

    operation = SET_USER_MFA_PREFERENCE

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    sms_mfa_settings: SMSMfaSettingsType | None = None
    """Whether the user gets sign-in codes by text message, and prefers them."""

    software_token_mfa_settings: SoftwareTokenMfaSettingsType | None = None
    """Whether the user signs in with authenticator app codes, and prefers them."""

    email_mfa_settings: EmailMfaSettingsType | None = None
    """Whether the user gets sign-in codes by email, and prefers them."""

    web_authn_mfa_settings: WebAuthnMfaSettingsType | None = None
    """Whether the user's passkey counts for multi-factor authentication."""


@dataclass(kw_only=True, slots=True)
class SetUserMFAPreferenceResponse(Structure):
    """Empty answer once the MFA settings are saved."""


@dataclass(kw_only=True, slots=True)
class SetUserPoolClientSessionConfigurationRequest(
    Request["SetUserPoolClientSessionConfigurationResponse"]
):
    """New session settings of an app client."""

    operation = SET_USER_POOL_CLIENT_SESSION_CONFIGURATION

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    sso_session: ClientSSOSessionConfigType
    """Single sign-on settings of the app client."""


@dataclass(kw_only=True, slots=True)
class SetUserPoolClientSessionConfigurationResponse(Structure):
    """Session settings of the app client as they now stand."""

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str | None = field(default=None, repr=False)
    """ID of the app client. Secret; 1 to 128 characters; pattern `[\\w+]+`."""

    sso_session: ClientSSOSessionConfigType | None = None
    """Single sign-on settings of the app client."""


@dataclass(kw_only=True, slots=True)
class SetUserPoolMfaConfigRequest(Request["SetUserPoolMfaConfigResponse"]):
    """New MFA and passkey settings of a user pool."""

    operation = SET_USER_POOL_MFA_CONFIG

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    sms_mfa_configuration: SmsMfaConfigType | None = None
    """Settings for codes sent by text message at sign-in."""

    software_token_mfa_configuration: SoftwareTokenMfaConfigType | None = None
    """Settings for codes from an authenticator app."""

    email_mfa_configuration: EmailMfaConfigType | None = None
    """Settings for codes sent by email at sign-in."""

    mfa_configuration: UserPoolMfaTypeInput | None = None
    """`ON` to require a second factor, `OPTIONAL` to leave it to users, `OFF` for
    none.
    """

    web_authn_configuration: WebAuthnConfigurationType | None = None
    """Settings for signing in with passkeys."""


@dataclass(kw_only=True, slots=True)
class SetUserPoolMfaConfigResponse(Structure):
    """MFA and passkey settings as they now stand."""

    sms_mfa_configuration: SmsMfaConfigType | None = None
    """Settings for codes sent by text message at sign-in."""

    software_token_mfa_configuration: SoftwareTokenMfaConfigType | None = None
    """Settings for codes from an authenticator app."""

    email_mfa_configuration: EmailMfaConfigType | None = None
    """Settings for codes sent by email at sign-in."""

    mfa_configuration: UserPoolMfaType | str | None = None
    """Whether multi-factor authentication is `ON`, `OFF` or `OPTIONAL`."""

    web_authn_configuration: WebAuthnConfigurationType | None = None
    """Settings for signing in with passkeys."""


@dataclass(kw_only=True, slots=True)
class SetUserPoolSessionConfigurationRequest(
    Request["SetUserPoolSessionConfigurationResponse"]
):
    """New session settings of a user pool."""

    operation = SET_USER_POOL_SESSION_CONFIGURATION

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    user_session_tracking: UserSessionTrackingTypeInput
    """`ENABLED` to keep track of users' sessions, `DISABLED` to stop."""

    token_session: UserPoolTokenSessionConfigType
    """Settings for token sessions in the user pool."""


@dataclass(kw_only=True, slots=True)
class SetUserPoolSessionConfigurationResponse(Structure):
    """Session settings of the user pool as they now stand."""

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    user_session_tracking: UserSessionTrackingType | str | None = None
    """Whether the user pool keeps track of users' sessions."""

    token_session: UserPoolTokenSessionConfigType | None = None
    """Settings for token sessions in the user pool."""


@dataclass(kw_only=True, slots=True)
class SetUserSettingsRequest(Request["SetUserSettingsResponse"]):
    """SMS MFA settings for the signed-in user."""

    operation = SET_USER_SETTINGS

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    mfa_options: list[MFAOptionType]
    """SMS options to set for multi-factor authentication."""


@dataclass(kw_only=True, slots=True)
class SetUserSettingsResponse(Structure):
    """Empty answer once the SMS MFA settings are saved."""


@dataclass(kw_only=True, slots=True)
class SignUpRequest(Request["SignUpResponse"]):
    """User to register."""

    operation = SIGN_UP

    client_id: str = field(repr=False)
    """ID of the app client to sign up with. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    username: str = field(repr=False)
    """Username that the new user chose. Secret; 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    secret_hash: str | None = field(default=None, repr=False)
    """Hash of username and client ID, keyed with the client secret. Secret; 1 to 128
    characters; pattern `[\\w+=/]+`.
    """

    password: str | None = field(default=None, repr=False)
    """Password that the user chose. Secret; at most 256 characters; pattern
    `[\\S]+`.
    """

    user_attributes: list[AttributeType] | None = None
    """Attributes to give the new user."""

    validation_data: list[AttributeType] | None = None
    """Key-value pairs for the pre sign-up Lambda trigger, not stored with the user."""

    analytics_metadata: AnalyticsMetadataType | None = None
    """Amazon Pinpoint metadata recorded with this call."""

    user_context_data: UserContextDataType | None = field(default=None, repr=False)
    """Device fingerprint and IP address, used to judge the risk of the request.
    Secret.
    """

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class SignUpResponse(Structure):
    """ID of the new user, and where the code was sent."""

    user_confirmed: bool
    """Whether the new user is confirmed already."""

    user_sub: str
    """Unique ID of the new user, its `sub` attribute. At most 131072 characters."""

    code_delivery_details: CodeDeliveryDetailsType | None = None
    """Where and how the confirmation code was sent."""

    session: str | None = field(default=None, repr=False)
    """Session to send to `ConfirmSignUp`. Secret; 20 to 4096 characters."""


@dataclass(kw_only=True, slots=True)
class StartUserImportJobRequest(Request["StartUserImportJobResponse"]):
    """User import job to start."""

    operation = START_USER_IMPORT_JOB

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    job_id: str
    """ID of the import job to start. 1 to 55 characters; pattern
    `import-[0-9a-zA-Z-]+`.
    """


@dataclass(kw_only=True, slots=True)
class StartUserImportJobResponse(Structure):
    """The import job that was started."""

    user_import_job: UserImportJobType | None = None
    """The import job and its progress."""


@dataclass(kw_only=True, slots=True)
class StartWebAuthnRegistrationRequest(Request["StartWebAuthnRegistrationResponse"]):
    """Access token of the user who wants a passkey."""

    operation = START_WEB_AUTHN_REGISTRATION

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""


@dataclass(kw_only=True, slots=True)
class StartWebAuthnRegistrationResponse(Structure):
    """Options with which the user's device creates the passkey."""

    credential_creation_options: Any
    """Options to hand to the authenticator for creating a passkey."""


@dataclass(kw_only=True, slots=True)
class StopUserImportJobRequest(Request["StopUserImportJobResponse"]):
    """User import job to stop."""

    operation = STOP_USER_IMPORT_JOB

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    job_id: str
    """ID of the import job to stop. 1 to 55 characters; pattern
    `import-[0-9a-zA-Z-]+`.
    """


@dataclass(kw_only=True, slots=True)
class StopUserImportJobResponse(Structure):
    """The import job that was stopped."""

    user_import_job: UserImportJobType | None = None
    """The import job and its progress."""


@dataclass(kw_only=True, slots=True)
class TagResourceRequest(Request["TagResourceResponse"]):
    """Tags to add to a user pool."""

    operation = TAG_RESOURCE

    resource_arn: str
    """ARN of the user pool to tag. 20 to 2048 characters."""

    tags: dict[str, str]
    """Tags to add or overwrite."""


@dataclass(kw_only=True, slots=True)
class TagResourceResponse(Structure):
    """Empty answer once the tags are added."""


@dataclass(kw_only=True, slots=True)
class UntagResourceRequest(Request["UntagResourceResponse"]):
    """Tags to remove from a user pool."""

    operation = UNTAG_RESOURCE

    resource_arn: str
    """ARN of the user pool to untag. 20 to 2048 characters."""

    tag_keys: list[str]
    """Keys of the tags to remove."""


@dataclass(kw_only=True, slots=True)
class UntagResourceResponse(Structure):
    """Empty answer once the tags are removed."""


@dataclass(kw_only=True, slots=True)
class UpdateAuthEventFeedbackRequest(Request["UpdateAuthEventFeedbackResponse"]):
    """Verdict of the user on a sign-in event."""

    operation = UPDATE_AUTH_EVENT_FEEDBACK

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    username: str = field(repr=False)
    """Username of the user, or an alias that the user pool accepts. Secret; 1 to 128
    characters; pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    event_id: str
    """ID of the authentication event. 1 to 50 characters; pattern `[\\w+-]+`."""

    feedback_token: str = field(repr=False)
    """Token from the notification email that allows the feedback. Secret; pattern
    `[A-Za-z0-9-_=.]+`.
    """

    feedback_value: FeedbackValueTypeInput
    """Whether the sign-in is trusted: `Valid` or `Invalid`."""


@dataclass(kw_only=True, slots=True)
class UpdateAuthEventFeedbackResponse(Structure):
    """Empty answer once the verdict is recorded."""


@dataclass(kw_only=True, slots=True)
class UpdateDeviceStatusRequest(Request["UpdateDeviceStatusResponse"]):
    """Device of the signed-in user, and whether to remember it."""

    operation = UPDATE_DEVICE_STATUS

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    device_key: str
    """Key of the device whose status changes. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-f-]+`.
    """

    device_remembered_status: DeviceRememberedStatusTypeInput | None = None
    """Whether the device counts as `remembered` or `not_remembered`."""


@dataclass(kw_only=True, slots=True)
class UpdateDeviceStatusResponse(Structure):
    """Empty answer once the device is updated."""


@dataclass(kw_only=True, slots=True)
class UpdateGroupRequest(Request["UpdateGroupResponse"]):
    """Group and what to change in it."""

    operation = UPDATE_GROUP

    group_name: str
    """Name of the group to change. 1 to 128 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    description: str | None = None
    """New description of the group. At most 2048 characters."""

    role_arn: str | None = None
    """ARN of the IAM role that the group's members should get. 20 to 2048
    characters.
    """

    precedence: int | None = None
    """Rank of the group among the user's groups; the lowest number wins. At least 0."""


@dataclass(kw_only=True, slots=True)
class UpdateGroupResponse(Structure):
    """The group as it now stands."""

    group: GroupType | None = None
    """The group after the change."""


@dataclass(kw_only=True, slots=True)
class UpdateIdentityProviderRequest(Request["UpdateIdentityProviderResponse"]):
    """Identity provider and what to change in it."""

    operation = UPDATE_IDENTITY_PROVIDER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    provider_name: str
    """Name of the provider to change. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+`.
    """

    provider_details: dict[str, str] | None = None
    """Connection settings of the provider, such as client ID, secret and URLs."""

    attribute_mapping: dict[str, str] | None = None
    """Map from user pool attributes to the matching attributes of the provider."""

    idp_identifiers: list[str] | None = None
    """Alternative names of the provider, such as email domains. At most 50 items."""

    acr_mapping: dict[str, str] | None = None
    """ACR value that the OIDC provider uses for each level of the user pool. At most 4
    entries.
    """


@dataclass(kw_only=True, slots=True)
class UpdateIdentityProviderResponse(Structure):
    """The identity provider as it now stands."""

    identity_provider: IdentityProviderType
    """The identity provider after the change."""


@dataclass(kw_only=True, slots=True)
class UpdateManagedLoginBrandingRequest(Request["UpdateManagedLoginBrandingResponse"]):
    """Branding style and what to change in it."""

    operation = UPDATE_MANAGED_LOGIN_BRANDING

    user_pool_id: str | None = None
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    managed_login_branding_id: str | None = None
    """ID of the style to change."""

    use_cognito_provided_values: bool | None = None
    """If `true`, the style uses the default look from Amazon Cognito."""

    settings: Any = UNSET
    """Branding settings as a JSON document."""

    assets: list[AssetType] | None = None
    """Images used by the branding style, such as logos, backgrounds and icons. At most
    40 items.
    """


@dataclass(kw_only=True, slots=True)
class UpdateManagedLoginBrandingResponse(Structure):
    """The branding style as it now stands."""

    managed_login_branding: ManagedLoginBrandingType | None = None
    """The branding style after the change."""


@dataclass(kw_only=True, slots=True)
class UpdateProvisionedLimitRequest(Request["UpdateProvisionedLimitResponse"]):
    """Limit and the value to set."""

    operation = UPDATE_PROVISIONED_LIMIT

    limit_definition: LimitDefinitionType
    """Class and attributes of the limit to change."""

    requested_limit_value: int
    """New request rate per second."""


@dataclass(kw_only=True, slots=True)
class UpdateProvisionedLimitResponse(Structure):
    """The limit as it now stands."""

    limit: LimitType
    """Values of the limit after the change."""


@dataclass(kw_only=True, slots=True)
class UpdateResourceServerRequest(Request["UpdateResourceServerResponse"]):
    """Resource server with its new name and scopes."""

    operation = UPDATE_RESOURCE_SERVER

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    identifier: str
    """Identifier of the server to change. 1 to 256 characters; pattern
    `[\\x21\\x23-\\x5B\\x5D-\\x7E]+`.
    """

    name: str
    """New display name of the resource server. 1 to 256 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    scopes: list[ResourceServerScopeType] | None = None
    """Custom scopes that replace the present ones. At most 100 items."""


@dataclass(kw_only=True, slots=True)
class UpdateResourceServerResponse(Structure):
    """The resource server as it now stands."""

    resource_server: ResourceServerType
    """The resource server after the change."""


@dataclass(kw_only=True, slots=True)
class UpdateTermsRequest(Request["UpdateTermsResponse"]):
    """Terms document and what to change in it."""

    operation = UPDATE_TERMS

    terms_id: str
    """ID of the document to change."""

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    terms_name: str | None = None
    """Type of the document: `terms-of-use` or `privacy-policy`. Pattern
    `^(terms-of-use|privacy-policy)$`.
    """

    terms_source: TermsSourceTypeInput | None = None
    """Reserved for later use; always `LINK`."""

    enforcement: TermsEnforcementTypeInput | None = None
    """Reserved for later use; always `NONE`."""

    links: dict[str, str] | None = None
    """URL of the document for each language, with `cognito:default` as fallback. 1 to
    13 entries.
    """


@dataclass(kw_only=True, slots=True)
class UpdateTermsResponse(Structure):
    """The terms document as it now stands."""

    terms: TermsType | None = None
    """The terms document after the change."""


@dataclass(kw_only=True, slots=True)
class UpdateUserAttributesRequest(Request["UpdateUserAttributesResponse"]):
    """Attributes of the signed-in user to change."""

    operation = UPDATE_USER_ATTRIBUTES

    user_attributes: list[AttributeType]
    """Attributes to change, with their new values."""

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    client_metadata: dict[str, str] | None = None
    """Key-value pairs passed on to the Lambda triggers of the user pool."""


@dataclass(kw_only=True, slots=True)
class UpdateUserAttributesResponse(Structure):
    """Where the codes for the new values were sent."""

    code_delivery_details_list: list[CodeDeliveryDetailsType] | None = None
    """Where and how each verification code was sent."""


@dataclass(kw_only=True, slots=True)
class UpdateUserPoolRequest(Request["UpdateUserPoolResponse"]):
    """New settings of a user pool."""

    operation = UPDATE_USER_POOL

    user_pool_id: str
    """ID of the user pool to change. 1 to 55 characters; pattern
    `[\\w-]+_[0-9a-zA-Z]+`.
    """

    policies: UserPoolPolicyType | None = None
    """Password rules and sign-in rules of the user pool."""

    deletion_protection: DeletionProtectionTypeInput | None = None
    """Whether the user pool is protected from deletion by mistake."""

    lambda_config: LambdaConfigType | None = None
    """Lambda triggers of the user pool."""

    auto_verified_attributes: list[VerifiedAttributeTypeInput] | None = None
    """Attributes the user pool verifies by sending a code at sign-up."""

    sms_verification_message: str | None = None
    """Old setting for the verification text message; use `VerificationMessageTemplate`.
    6 to 140 characters; pattern `.*\\{####\\}.*`.
    """

    email_verification_message: str | None = None
    """Old setting for the verification email body; use `VerificationMessageTemplate`. 6
    to 20000 characters.
    """

    email_verification_subject: str | None = None
    """Old setting for the verification email subject; use
    `VerificationMessageTemplate`. 1 to 140 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+`.
    """

    verification_message_template: VerificationMessageTemplateType | None = None
    """Templates of the messages that verify an email address or phone number."""

    sms_authentication_message: str | None = None
    """Text message that carries a sign-in code. 6 to 140 characters; pattern
    `.*\\{####\\}.*`.
    """

    user_attribute_update_settings: UserAttributeUpdateSettingsType | None = None
    """Rules for changing attributes that need verification."""

    mfa_configuration: UserPoolMfaTypeInput | None = None
    """Whether multi-factor authentication is `ON`, `OFF` or `OPTIONAL`."""

    device_configuration: DeviceConfigurationType | None = None
    """Whether and when the user pool remembers users' devices."""

    email_configuration: EmailConfigurationType | None = None
    """How the user pool sends email: sender, source and region."""

    sms_configuration: SmsConfigurationType | None = None
    """How the user pool sends text messages."""

    user_pool_tags: dict[str, str] | None = None
    """Tags that the user pool should have."""

    admin_create_user_config: AdminCreateUserConfigType | None = None
    """Settings for users that an administrator creates, including the invitation
    message.
    """

    user_pool_add_ons: UserPoolAddOnsType | None = None
    """Threat protection mode of the user pool."""

    dcr_configuration: DcrConfigurationType | None = None
    """Settings for apps that register themselves as app clients at run time."""

    account_recovery_setting: AccountRecoverySettingType | None = None
    """Ways a user can recover a forgotten password, in order of preference."""

    pool_name: str | None = None
    """Name the user pool has from now on. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    user_pool_tier: UserPoolTierTypeInput | None = None
    """Feature plan of the user pool: `LITE`, `ESSENTIALS` or `PLUS`."""

    key_configuration: KeyConfigurationType | None = None
    """Key that encrypts the user pool's data at rest."""

    issuer_configuration: IssuerConfigurationType | None = None
    """Which issuer URL the user pool puts in its tokens."""

    acr_configuration: dict[str, AcrLevelConfigType] | None = None
    """Names of the authentication context class (ACR) levels, keyed `Level1` to
    `Level4`. At most 4 entries.
    """


@dataclass(kw_only=True, slots=True)
class UpdateUserPoolResponse(Structure):
    """Empty answer once the user pool is updated."""


@dataclass(kw_only=True, slots=True)
class UpdateUserPoolClientRequest(Request["UpdateUserPoolClientResponse"]):
    """New settings of an app client."""

    operation = UPDATE_USER_POOL_CLIENT

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    client_id: str = field(repr=False)
    """ID of the app client to change. Secret; 1 to 128 characters; pattern
    `[\\w+]+`.
    """

    client_name: str | None = None
    """New display name of the app client. 1 to 128 characters; pattern
    `[\\w\\s+=,.@-]+`.
    """

    refresh_token_validity: int | None = None
    """How long refresh tokens stay valid, counted in the unit set by
    `TokenValidityUnits`. 0 to 315360000.
    """

    access_token_validity: int | None = None
    """How long access tokens stay valid, counted in the unit set by
    `TokenValidityUnits`. 1 to 86400.
    """

    id_token_validity: int | None = None
    """How long ID tokens stay valid, counted in the unit set by `TokenValidityUnits`. 1
    to 86400.
    """

    token_validity_units: TokenValidityUnitsType | None = None
    """Time units of the three token lifetimes."""

    read_attributes: list[str] | None = None
    """User attributes the app client can read."""

    write_attributes: list[str] | None = None
    """User attributes the app client can write."""

    explicit_auth_flows: list[ExplicitAuthFlowsTypeInput] | None = None
    """Authentication flows the app client may start."""

    supported_identity_providers: list[str] | None = None
    """Identity providers that users of the app client can sign in with."""

    callback_urls: list[str] | None = None
    """URLs that a browser may be redirected to after sign-in. At most 100 items."""

    logout_urls: list[str] | None = None
    """URLs that a browser may be redirected to after sign-out. At most 100 items."""

    default_redirect_uri: str | None = None
    """Callback URL used when a sign-in request names none. 1 to 1024 characters;
    pattern `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`.
    """

    allowed_oauth_flows: list[OAuthFlowTypeInput] | None = None
    """OAuth 2.0 grant types the app client may use. At most 3 items."""

    allowed_oauth_scopes: list[str] | None = None
    """OAuth 2.0, OpenID Connect and custom scopes the app client may request. At most
    50 items.
    """

    allowed_oauth_flows_user_pool_client: bool | None = None
    """Whether the app client may use the OAuth 2.0 features of the user pool."""

    analytics_configuration: AnalyticsConfigurationType | None = None
    """Where and how the app client reports usage to Amazon Pinpoint."""

    prevent_user_existence_errors: PreventUserExistenceErrorTypesInput | None = None
    """Whether errors hide that a user does not exist."""

    enable_token_revocation: bool | None = None
    """Whether refresh tokens of the app client can be revoked."""

    enable_propagate_additional_user_context_data: bool | None = None
    """Whether the app client accepts an IP address in `UserContextData`."""

    auth_session_validity: int | None = None
    """Minutes that an authentication session stays valid between two steps of a
    sign-in. 3 to 15.
    """

    refresh_token_rotation: RefreshTokenRotationType | None = None
    """Whether and how refresh tokens are replaced on use."""


@dataclass(kw_only=True, slots=True)
class UpdateUserPoolClientResponse(Structure):
    """The app client as it now stands."""

    user_pool_client: UserPoolClientType | None = None
    """The app client after the change."""


@dataclass(kw_only=True, slots=True)
class UpdateUserPoolDomainRequest(Request["UpdateUserPoolDomainResponse"]):
    """New settings of a user pool's domain."""

    operation = UPDATE_USER_POOL_DOMAIN

    domain: str
    """Custom domain or domain prefix to change. 1 to 63 characters; pattern
    `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    managed_login_version: int | None = None
    """Generation of the sign-in pages: `1` for classic hosted UI, `2` for managed
    login.
    """

    custom_domain_config: CustomDomainConfigType | None = None
    """Certificate settings of a custom domain."""

    routing: RoutingType | None = None
    """How requests to the domain are routed between regions."""


@dataclass(kw_only=True, slots=True)
class UpdateUserPoolDomainResponse(Structure):
    """Settings of the domain as they now stand, and its CloudFront target."""

    managed_login_version: int | None = None
    """Generation of the sign-in pages: `1` for classic hosted UI, `2` for managed
    login.
    """

    cloud_front_domain: str | None = None
    """CloudFront name that the DNS record of a custom domain must point to. 1 to 63
    characters; pattern `^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$`.
    """

    routing: RoutingType | None = None
    """How requests to the domain are routed between regions."""


@dataclass(kw_only=True, slots=True)
class UpdateUserPoolReplicaRequest(Request["UpdateUserPoolReplicaResponse"]):
    """Replica and the state to put it into."""

    operation = UPDATE_USER_POOL_REPLICA

    user_pool_id: str
    """ID of the user pool. 1 to 55 characters; pattern `[\\w-]+_[0-9a-zA-Z]+`."""

    region_name: str
    """AWS Region whose replica changes. 5 to 32 characters."""

    status: UpdateReplicaStatusTypeInput
    """Status to give the replica: `ACTIVE` or `INACTIVE`."""


@dataclass(kw_only=True, slots=True)
class UpdateUserPoolReplicaResponse(Structure):
    """The replica as it now stands."""

    user_pool_replica: UserPoolReplicaType | None = None
    """The replica after the change."""


@dataclass(kw_only=True, slots=True)
class VerifySoftwareTokenRequest(Request["VerifySoftwareTokenResponse"]):
    """Code from the user's authenticator app."""

    operation = VERIFY_SOFTWARE_TOKEN

    user_code: str = field(repr=False)
    """Code that the authenticator app shows. Secret; 6 characters; pattern `[0-9]+`."""

    access_token: str | None = field(default=None, repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    session: str | None = field(default=None, repr=False)
    """Session handed out by `AssociateSoftwareToken`. Secret; 20 to 4096 characters."""

    friendly_device_name: str | None = None
    """Display name for the authenticator device. At most 131072 characters."""


@dataclass(kw_only=True, slots=True)
class VerifySoftwareTokenResponse(Structure):
    """Whether the code was right."""

    status: VerifySoftwareTokenResponseType | str | None = None
    """Whether the code was right: `SUCCESS` or `ERROR`."""

    session: str | None = field(default=None, repr=False)
    """Session that answers an `MFA_SETUP` challenge. Secret; 20 to 4096 characters."""


@dataclass(kw_only=True, slots=True)
class VerifyUserAttributeRequest(Request["VerifyUserAttributeResponse"]):
    """Attribute to verify, and the code sent to it."""

    operation = VERIFY_USER_ATTRIBUTE

    access_token: str = field(repr=False)
    """Access token of the signed-in user. Secret; pattern `[A-Za-z0-9-_=.]+`."""

    attribute_name: str
    """Name of the attribute being verified. 1 to 32 characters; pattern
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+`.
    """

    code: str = field(repr=False)
    """Verification code the user received for the attribute. Secret; 1 to 2048
    characters; pattern `[\\S]+`.
    """


@dataclass(kw_only=True, slots=True)
class VerifyUserAttributeResponse(Structure):
    """Empty answer once the attribute is verified."""
