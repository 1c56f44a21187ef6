"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._patterns import anything, linear, non_space, pattern, printable
from ._runtime import ABSENT, CODECS, UNSET, Codec, Invalid, accepts, new
from ._times import encode_timestamp, timestamp
from ._wire import (
    array,
    blob,
    encode_blob,
    entries,
    instance,
    integer,
    known,
    mapping,
    member_of,
    members,
    text,
)
from .enums import (
    AccountTakeoverEventActionType,
    AdvancedSecurityEnabledModeType,
    AdvancedSecurityModeType,
    AliasAttributeType,
    AssetCategoryType,
    AssetExtensionType,
    AttributeDataType,
    AuthFactorType,
    AuthFlowType,
    ChallengeName,
    ChallengeNameType,
    ChallengeResponse,
    ClientTypeType,
    ColorSchemeModeType,
    CompromisedCredentialsEventActionType,
    CustomEmailSenderLambdaVersionType,
    CustomSMSSenderLambdaVersionType,
    DefaultEmailOptionType,
    DeletionProtectionType,
    DeliveryMediumType,
    DeviceRememberedStatusType,
    DomainStatusType,
    EmailSendingAccountType,
    EncryptionKeyType,
    EventFilterType,
    EventResponseType,
    EventSourceName,
    EventType,
    ExplicitAuthFlowsType,
    FeatureType,
    FeedbackValueType,
    IdentityProviderTypeType,
    InboundFederationLambdaVersionType,
    IssuedTokenTypeIdentifierType,
    IssuerType,
    LimitClass,
    LogLevel,
    MessageActionType,
    OAuthFlowType,
    OAuthTokenTypeType,
    PasswordHashingAlgorithmType,
    PreTokenGenerationLambdaVersionType,
    PreventUserExistenceErrorTypes,
    RecoveryOptionNameType,
    ReplicaRoleType,
    ReplicaStatusType,
    ResourceServerManagedByType,
    RevokeAssociatedSessionsType,
    RiskDecisionType,
    RiskLevelType,
    SecurityPolicyType,
    SessionTypeType,
    StatusType,
    TermsEnforcementType,
    TermsSourceType,
    TimeUnitsType,
    TokenTypeIdentifierType,
    UpdateReplicaStatusType,
    UserImportJobStatusType,
    UsernameAttributeType,
    UserPoolMfaType,
    UserPoolTierType,
    UserSessionTrackingType,
    UserStatusType,
    UserVerificationType,
    VerifiedAttributeType,
    VerifySoftwareTokenResponseType,
    WebAuthnFactorConfigurationType,
)
from .models import (
    AccountRecoverySettingType,
    AccountTakeoverActionsType,
    AccountTakeoverActionType,
    AccountTakeoverRiskConfigurationType,
    AcrLevelConfigType,
    AddCustomAttributesRequest,
    AddCustomAttributesResponse,
    AddUserPoolClientSecretRequest,
    AddUserPoolClientSecretResponse,
    AdminAddUserToGroupRequest,
    AdminConfirmSignUpRequest,
    AdminConfirmSignUpResponse,
    AdminCreateUserConfigType,
    AdminCreateUserRequest,
    AdminCreateUserResponse,
    AdminDeleteSoftwareTokenRequest,
    AdminDeleteSoftwareTokenResponse,
    AdminDeleteUserAttributesRequest,
    AdminDeleteUserAttributesResponse,
    AdminDeleteUserRequest,
    AdminDisableProviderForUserRequest,
    AdminDisableProviderForUserResponse,
    AdminDisableUserRequest,
    AdminDisableUserResponse,
    AdminEnableUserRequest,
    AdminEnableUserResponse,
    AdminForgetDeviceRequest,
    AdminGetDeviceRequest,
    AdminGetDeviceResponse,
    AdminGetUserAuthFactorsRequest,
    AdminGetUserAuthFactorsResponse,
    AdminGetUserRequest,
    AdminGetUserResponse,
    AdminInitiateAuthRequest,
    AdminInitiateAuthResponse,
    AdminLinkProviderForUserRequest,
    AdminLinkProviderForUserResponse,
    AdminListDevicesRequest,
    AdminListDevicesResponse,
    AdminListGroupsForUserRequest,
    AdminListGroupsForUserResponse,
    AdminListUserAuthEventsRequest,
    AdminListUserAuthEventsResponse,
    AdminListUserSessionsRequest,
    AdminListUserSessionsResponse,
    AdminRemoveUserFromGroupRequest,
    AdminResetUserPasswordRequest,
    AdminResetUserPasswordResponse,
    AdminRespondToAuthChallengeRequest,
    AdminRespondToAuthChallengeResponse,
    AdminRevokeUserSessionRequest,
    AdminRevokeUserSessionResponse,
    AdminSetUserMFAPreferenceRequest,
    AdminSetUserMFAPreferenceResponse,
    AdminSetUserPasswordRequest,
    AdminSetUserPasswordResponse,
    AdminSetUserSettingsRequest,
    AdminSetUserSettingsResponse,
    AdminUpdateAuthEventFeedbackRequest,
    AdminUpdateAuthEventFeedbackResponse,
    AdminUpdateDeviceStatusRequest,
    AdminUpdateDeviceStatusResponse,
    AdminUpdateUserAttributesRequest,
    AdminUpdateUserAttributesResponse,
    AdminUserGlobalSignOutRequest,
    AdminUserGlobalSignOutResponse,
    AdvancedSecurityAdditionalFlowsType,
    AnalyticsConfigurationType,
    AnalyticsMetadataType,
    AssetType,
    AssociateSoftwareTokenRequest,
    AssociateSoftwareTokenResponse,
    AttributeType,
    AuthenticationResultType,
    AuthEventType,
    ChallengeResponseType,
    ChangePasswordRequest,
    ChangePasswordResponse,
    ClientAuthenticationResultType,
    ClientSecretDescriptorType,
    ClientSSOSessionConfigType,
    CloudWatchLogsConfigurationType,
    CodeDeliveryDetailsType,
    CompleteWebAuthnRegistrationRequest,
    CompleteWebAuthnRegistrationResponse,
    CompromisedCredentialsActionsType,
    CompromisedCredentialsRiskConfigurationType,
    ConfirmDeviceRequest,
    ConfirmDeviceResponse,
    ConfirmForgotPasswordRequest,
    ConfirmForgotPasswordResponse,
    ConfirmSignUpRequest,
    ConfirmSignUpResponse,
    ContextDataType,
    CreateGroupRequest,
    CreateGroupResponse,
    CreateIdentityProviderRequest,
    CreateIdentityProviderResponse,
    CreateManagedLoginBrandingRequest,
    CreateManagedLoginBrandingResponse,
    CreateResourceServerRequest,
    CreateResourceServerResponse,
    CreateTermsRequest,
    CreateTermsResponse,
    CreateUserImportJobRequest,
    CreateUserImportJobResponse,
    CreateUserPoolClientRequest,
    CreateUserPoolClientResponse,
    CreateUserPoolDomainRequest,
    CreateUserPoolDomainResponse,
    CreateUserPoolReplicaRequest,
    CreateUserPoolReplicaResponse,
    CreateUserPoolRequest,
    CreateUserPoolResponse,
    CustomDomainConfigType,
    CustomEmailLambdaVersionConfigType,
    CustomSMSLambdaVersionConfigType,
    DcrConfigurationType,
    DeleteGroupRequest,
    DeleteIdentityProviderRequest,
    DeleteManagedLoginBrandingRequest,
    DeleteResourceServerRequest,
    DeleteTermsRequest,
    DeleteUserAttributesRequest,
    DeleteUserAttributesResponse,
    DeleteUserPoolClientRequest,
    DeleteUserPoolClientSecretRequest,
    DeleteUserPoolClientSecretResponse,
    DeleteUserPoolDomainRequest,
    DeleteUserPoolDomainResponse,
    DeleteUserPoolReplicaRequest,
    DeleteUserPoolReplicaResponse,
    DeleteUserPoolRequest,
    DeleteUserRequest,
    DeleteWebAuthnCredentialRequest,
    DeleteWebAuthnCredentialResponse,
    DescribeIdentityProviderRequest,
    DescribeIdentityProviderResponse,
    DescribeManagedLoginBrandingByClientRequest,
    DescribeManagedLoginBrandingByClientResponse,
    DescribeManagedLoginBrandingRequest,
    DescribeManagedLoginBrandingResponse,
    DescribeResourceServerRequest,
    DescribeResourceServerResponse,
    DescribeRiskConfigurationRequest,
    DescribeRiskConfigurationResponse,
    DescribeTermsByClientRequest,
    DescribeTermsByClientResponse,
    DescribeTermsRequest,
    DescribeTermsResponse,
    DescribeUserImportJobRequest,
    DescribeUserImportJobResponse,
    DescribeUserPoolClientRequest,
    DescribeUserPoolClientResponse,
    DescribeUserPoolDomainRequest,
    DescribeUserPoolDomainResponse,
    DescribeUserPoolRequest,
    DescribeUserPoolResponse,
    DeviceConfigurationType,
    DeviceSecretVerifierConfigType,
    DeviceType,
    DomainDescriptionType,
    EmailConfigurationType,
    EmailMfaConfigType,
    EmailMfaSettingsType,
    EumsSmsConfigurationType,
    EventContextDataType,
    EventFeedbackType,
    EventRiskType,
    FailoverType,
    FirehoseConfigurationType,
    ForgetDeviceRequest,
    ForgotPasswordRequest,
    ForgotPasswordResponse,
    GetClientTokenRequest,
    GetClientTokenResponse,
    GetCSVHeaderRequest,
    GetCSVHeaderResponse,
    GetDerivedTokenRequest,
    GetDerivedTokenResponse,
    GetDeviceRequest,
    GetDeviceResponse,
    GetGroupRequest,
    GetGroupResponse,
    GetIdentityProviderByIdentifierRequest,
    GetIdentityProviderByIdentifierResponse,
    GetLogDeliveryConfigurationRequest,
    GetLogDeliveryConfigurationResponse,
    GetProvisionedLimitRequest,
    GetProvisionedLimitResponse,
    GetSigningCertificateRequest,
    GetSigningCertificateResponse,
    GetTokensFromRefreshTokenRequest,
    GetTokensFromRefreshTokenResponse,
    GetUICustomizationRequest,
    GetUICustomizationResponse,
    GetUserAttributeVerificationCodeRequest,
    GetUserAttributeVerificationCodeResponse,
    GetUserAuthFactorsRequest,
    GetUserAuthFactorsResponse,
    GetUserPoolClientSessionConfigurationRequest,
    GetUserPoolClientSessionConfigurationResponse,
    GetUserPoolMfaConfigRequest,
    GetUserPoolMfaConfigResponse,
    GetUserPoolSessionConfigurationRequest,
    GetUserPoolSessionConfigurationResponse,
    GetUserRequest,
    GetUserResponse,
    GlobalSignOutRequest,
    GlobalSignOutResponse,
    GroupType,
    HttpHeader,
    IdentityProviderType,
    InboundFederationLambdaType,
    InitiateAuthRequest,
    InitiateAuthResponse,
    IssuerConfigurationType,
    KeyConfigurationType,
    LambdaConfigType,
    LimitDefinitionType,
    LimitType,
    ListDevicesRequest,
    ListDevicesResponse,
    ListGroupsRequest,
    ListGroupsResponse,
    ListIdentityProvidersRequest,
    ListIdentityProvidersResponse,
    ListResourceServersRequest,
    ListResourceServersResponse,
    ListTagsForResourceRequest,
    ListTagsForResourceResponse,
    ListTermsRequest,
    ListTermsResponse,
    ListUserImportJobsRequest,
    ListUserImportJobsResponse,
    ListUserPoolClientSecretsRequest,
    ListUserPoolClientSecretsResponse,
    ListUserPoolClientsRequest,
    ListUserPoolClientsResponse,
    ListUserPoolReplicasRequest,
    ListUserPoolReplicasResponse,
    ListUserPoolsRequest,
    ListUserPoolsResponse,
    ListUserSessionsRequest,
    ListUserSessionsResponse,
    ListUsersInGroupRequest,
    ListUsersInGroupResponse,
    ListUsersRequest,
    ListUsersResponse,
    ListWebAuthnCredentialsRequest,
    ListWebAuthnCredentialsResponse,
    LogConfigurationType,
    LogDeliveryConfigurationType,
    ManagedLoginBrandingType,
    MessageTemplateType,
    MFAOptionType,
    NewDeviceMetadataType,
    NotifyConfigurationType,
    NotifyEmailType,
    NumberAttributeConstraintsType,
    PasswordPolicyType,
    PreTokenGenerationVersionConfigType,
    ProviderDescription,
    ProviderUserIdentifierType,
    RecoveryOptionType,
    RefreshTokenRotationType,
    ResendConfirmationCodeRequest,
    ResendConfirmationCodeResponse,
    ResourceServerScopeType,
    ResourceServerType,
    RespondToAuthChallengeRequest,
    RespondToAuthChallengeResponse,
    RevokeTokenRequest,
    RevokeTokenResponse,
    RevokeUserSessionRequest,
    RevokeUserSessionResponse,
    RiskConfigurationType,
    RiskExceptionConfigurationType,
    RoutingType,
    S3ConfigurationType,
    SchemaAttributeType,
    SessionDescriptionType,
    SessionLocationType,
    SetLogDeliveryConfigurationRequest,
    SetLogDeliveryConfigurationResponse,
    SetRiskConfigurationRequest,
    SetRiskConfigurationResponse,
    SetUICustomizationRequest,
    SetUICustomizationResponse,
    SetUserMFAPreferenceRequest,
    SetUserMFAPreferenceResponse,
    SetUserPoolClientSessionConfigurationRequest,
    SetUserPoolClientSessionConfigurationResponse,
    SetUserPoolMfaConfigRequest,
    SetUserPoolMfaConfigResponse,
    SetUserPoolSessionConfigurationRequest,
    SetUserPoolSessionConfigurationResponse,
    SetUserSettingsRequest,
    SetUserSettingsResponse,
    SignInPolicyType,
    SignUpRequest,
    SignUpResponse,
    SmsConfigurationType,
    SmsMfaConfigType,
    SMSMfaSettingsType,
    SoftwareTokenMfaConfigType,
    SoftwareTokenMfaSettingsType,
    StartUserImportJobRequest,
    StartUserImportJobResponse,
    StartWebAuthnRegistrationRequest,
    StartWebAuthnRegistrationResponse,
    StopUserImportJobRequest,
    StopUserImportJobResponse,
    StringAttributeConstraintsType,
    TagResourceRequest,
    TagResourceResponse,
    TermsDescriptionType,
    TermsType,
    TokenValidityUnitsType,
    UICustomizationType,
    UntagResourceRequest,
    UntagResourceResponse,
    UpdateAuthEventFeedbackRequest,
    UpdateAuthEventFeedbackResponse,
    UpdateDeviceStatusRequest,
    UpdateDeviceStatusResponse,
    UpdateGroupRequest,
    UpdateGroupResponse,
    UpdateIdentityProviderRequest,
    UpdateIdentityProviderResponse,
    UpdateManagedLoginBrandingRequest,
    UpdateManagedLoginBrandingResponse,
    UpdateProvisionedLimitRequest,
    UpdateProvisionedLimitResponse,
    UpdateResourceServerRequest,
    UpdateResourceServerResponse,
    UpdateTermsRequest,
    UpdateTermsResponse,
    UpdateUserAttributesRequest,
    UpdateUserAttributesResponse,
    UpdateUserPoolClientRequest,
    UpdateUserPoolClientResponse,
    UpdateUserPoolDomainRequest,
    UpdateUserPoolDomainResponse,
    UpdateUserPoolReplicaRequest,
    UpdateUserPoolReplicaResponse,
    UpdateUserPoolRequest,
    UpdateUserPoolResponse,
    UserAttributeUpdateSettingsType,
    UserContextDataType,
    UserImportJobType,
    UsernameConfigurationType,
    UserPoolAddOnsType,
    UserPoolClientDescription,
    UserPoolClientType,
    UserPoolDescriptionType,
    UserPoolPolicyType,
    UserPoolReplicaType,
    UserPoolTokenSessionConfigType,
    UserPoolType,
    UserType,
    VerificationMessageTemplateType,
    VerifySoftwareTokenRequest,
    VerifySoftwareTokenResponse,
    VerifyUserAttributeRequest,
    VerifyUserAttributeResponse,
    WebAuthnConfigurationType,
    WebAuthnCredentialDescription,
    WebAuthnMfaSettingsType,
)

AWS = True
ATTRIBUTE_DATA_TYPE = {member.value: member for member in AttributeDataType}
MESSAGE_ACTION_TYPE = {member.value: member for member in MessageActionType}
DELIVERY_MEDIUM_TYPE = {member.value: member for member in DeliveryMediumType}
USER_STATUS_TYPE = {member.value: member for member in UserStatusType}
AUTH_FACTOR_TYPE = {member.value: member for member in AuthFactorType}
AUTH_FLOW_TYPE = {member.value: member for member in AuthFlowType}
CHALLENGE_NAME_TYPE = {member.value: member for member in ChallengeNameType}
EVENT_TYPE = {member.value: member for member in EventType}
EVENT_RESPONSE_TYPE = {member.value: member for member in EventResponseType}
RISK_DECISION_TYPE = {member.value: member for member in RiskDecisionType}
RISK_LEVEL_TYPE = {member.value: member for member in RiskLevelType}
CHALLENGE_NAME = {member.value: member for member in ChallengeName}
CHALLENGE_RESPONSE = {member.value: member for member in ChallengeResponse}
FEEDBACK_VALUE_TYPE = {member.value: member for member in FeedbackValueType}
SESSION_TYPE_TYPE = {member.value: member for member in SessionTypeType}
REVOKE_ASSOCIATED_SESSIONS_TYPE = {
    member.value: member for member in RevokeAssociatedSessionsType
}
DEVICE_REMEMBERED_STATUS_TYPE = {
    member.value: member for member in DeviceRememberedStatusType
}
IDENTITY_PROVIDER_TYPE_TYPE = {
    member.value: member for member in IdentityProviderTypeType
}
ASSET_CATEGORY_TYPE = {member.value: member for member in AssetCategoryType}
COLOR_SCHEME_MODE_TYPE = {member.value: member for member in ColorSchemeModeType}
ASSET_EXTENSION_TYPE = {member.value: member for member in AssetExtensionType}
RESOURCE_SERVER_MANAGED_BY_TYPE = {
    member.value: member for member in ResourceServerManagedByType
}
TERMS_SOURCE_TYPE = {member.value: member for member in TermsSourceType}
TERMS_ENFORCEMENT_TYPE = {member.value: member for member in TermsEnforcementType}
PASSWORD_HASHING_ALGORITHM_TYPE = {
    member.value: member for member in PasswordHashingAlgorithmType
}
USER_IMPORT_JOB_STATUS_TYPE = {
    member.value: member for member in UserImportJobStatusType
}
DELETION_PROTECTION_TYPE = {member.value: member for member in DeletionProtectionType}
PRE_TOKEN_GENERATION_LAMBDA_VERSION_TYPE = {
    member.value: member for member in PreTokenGenerationLambdaVersionType
}
CUSTOM_SMS_SENDER_LAMBDA_VERSION_TYPE = {
    member.value: member for member in CustomSMSSenderLambdaVersionType
}
CUSTOM_EMAIL_SENDER_LAMBDA_VERSION_TYPE = {
    member.value: member for member in CustomEmailSenderLambdaVersionType
}
INBOUND_FEDERATION_LAMBDA_VERSION_TYPE = {
    member.value: member for member in InboundFederationLambdaVersionType
}
VERIFIED_ATTRIBUTE_TYPE = {member.value: member for member in VerifiedAttributeType}
ALIAS_ATTRIBUTE_TYPE = {member.value: member for member in AliasAttributeType}
USERNAME_ATTRIBUTE_TYPE = {member.value: member for member in UsernameAttributeType}
DEFAULT_EMAIL_OPTION_TYPE = {member.value: member for member in DefaultEmailOptionType}
USER_POOL_MFA_TYPE = {member.value: member for member in UserPoolMfaType}
EMAIL_SENDING_ACCOUNT_TYPE = {
    member.value: member for member in EmailSendingAccountType
}
ADVANCED_SECURITY_MODE_TYPE = {
    member.value: member for member in AdvancedSecurityModeType
}
ADVANCED_SECURITY_ENABLED_MODE_TYPE = {
    member.value: member for member in AdvancedSecurityEnabledModeType
}
STATUS_TYPE = {member.value: member for member in StatusType}
OAUTH_FLOW_TYPE = {member.value: member for member in OAuthFlowType}
RECOVERY_OPTION_NAME_TYPE = {member.value: member for member in RecoveryOptionNameType}
USER_POOL_TIER_TYPE = {member.value: member for member in UserPoolTierType}
ENCRYPTION_KEY_TYPE = {member.value: member for member in EncryptionKeyType}
ISSUER_TYPE = {member.value: member for member in IssuerType}
TIME_UNITS_TYPE = {member.value: member for member in TimeUnitsType}
EXPLICIT_AUTH_FLOWS_TYPE = {member.value: member for member in ExplicitAuthFlowsType}
PREVENT_USER_EXISTENCE_ERROR_TYPES = {
    member.value: member for member in PreventUserExistenceErrorTypes
}
FEATURE_TYPE = {member.value: member for member in FeatureType}
CLIENT_TYPE_TYPE = {member.value: member for member in ClientTypeType}
SECURITY_POLICY_TYPE = {member.value: member for member in SecurityPolicyType}
REPLICA_STATUS_TYPE = {member.value: member for member in ReplicaStatusType}
REPLICA_ROLE_TYPE = {member.value: member for member in ReplicaRoleType}
EVENT_FILTER_TYPE = {member.value: member for member in EventFilterType}
COMPROMISED_CREDENTIALS_EVENT_ACTION_TYPE = {
    member.value: member for member in CompromisedCredentialsEventActionType
}
ACCOUNT_TAKEOVER_EVENT_ACTION_TYPE = {
    member.value: member for member in AccountTakeoverEventActionType
}
DOMAIN_STATUS_TYPE = {member.value: member for member in DomainStatusType}
TOKEN_TYPE_IDENTIFIER_TYPE = {
    member.value: member for member in TokenTypeIdentifierType
}
ISSUED_TOKEN_TYPE_IDENTIFIER_TYPE = {
    member.value: member for member in IssuedTokenTypeIdentifierType
}
OAUTH_TOKEN_TYPE_TYPE = {member.value: member for member in OAuthTokenTypeType}
LOG_LEVEL = {member.value: member for member in LogLevel}
EVENT_SOURCE_NAME = {member.value: member for member in EventSourceName}
LIMIT_CLASS = {member.value: member for member in LimitClass}
USER_VERIFICATION_TYPE = {member.value: member for member in UserVerificationType}
WEB_AUTHN_FACTOR_CONFIGURATION_TYPE = {
    member.value: member for member in WebAuthnFactorConfigurationType
}
USER_SESSION_TRACKING_TYPE = {
    member.value: member for member in UserSessionTrackingType
}
UPDATE_REPLICA_STATUS_TYPE = {
    member.value: member for member in UpdateReplicaStatusType
}
VERIFY_SOFTWARE_TOKEN_RESPONSE_TYPE = {
    member.value: member for member in VerifySoftwareTokenResponseType
}
USER_POOL_ID_TYPE_PATTERN = pattern(r"[0-9A-Za-z\-_]_[0-9A-Za-z]")
CLIENT_ID_TYPE_PATTERN = pattern("[0-9A-Za-z+_]")
ATTRIBUTE_NAME_TYPE_PATTERN = pattern(r"[\t\n\r \p{L}\p{M}\p{N}\p{P}\p{S}]")
PROVIDER_NAME_TYPE_PATTERN = pattern(r"[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}]")
DEVICE_KEY_TYPE_PATTERN = pattern(r"[0-9A-Za-z\-_]_[0-9a-f\-]")
TOKEN_MODEL_TYPE_PATTERN = pattern(r"[0-9A-Za-z\-.=_]")
ARN_TYPE_PATTERN = pattern(
    "arn:[0-9A-Za-z+-/=@_]+:[0-9A-Za-z+-/=@_]+:(?:[0-9A-Za-z+-/=@_]*)?:[0-9]+:[0-9A-Za-z+-/=@_]"
)
SESSION_ID_TYPE_PATTERN = pattern(r"^(?:tkn|sso)[0-9a-z]{25}\Z")
EVENT_ID_TYPE_PATTERN = pattern(r"[0-9A-Za-z+\-_]")
SECRET_CODE_TYPE_PATTERN = pattern("[0-9A-Za-z]")
SECRET_HASH_TYPE_PATTERN = pattern("[0-9A-Za-z+/=_]")
PROVIDER_NAME_TYPE_V2_PATTERN = pattern(
    r"[^_\p{Z}][\p{L}\p{M}\p{N}\p{P}\p{S}][^_\p{Z}]"
)
IDP_IDENTIFIER_TYPE_PATTERN = pattern(
    r"[0-9A-Za-z\t-\r +\-.=@_\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]"
)
ACR_MAPPING_KEY_TYPE_PATTERN = pattern("Level[1-4]")
ACR_VALUE_TYPE_PATTERN = pattern(r"[a-z!#-\[\]-`{-\~]")
RESOURCE_ID_TYPE_PATTERN = pattern(r"^[0-9A-Za-z \-_]+\Z")
MANAGED_LOGIN_BRANDING_ID_TYPE_PATTERN = pattern(
    r"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}\Z"
)
RESOURCE_SERVER_NAME_TYPE_PATTERN = pattern(
    r"[0-9A-Za-z\t-\r +-.=@_\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]"
)
RESOURCE_SERVER_SCOPE_NAME_TYPE_PATTERN = pattern(r"[0-\[a-z!#-.\]-`{-\~]")
TERMS_NAME_TYPE_PATTERN = pattern(r"^(?:terms-of-use|privacy-policy)\Z")
LANGUAGE_ID_TYPE_PATTERN = pattern(
    r"^cognito:(?:default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(?:simplified|traditional))\Z"
)
LINK_URL_TYPE_PATTERN = pattern(r"^[\p{L}\p{M}\p{N}\p{P}\p{S}]+\Z")
USER_IMPORT_JOB_ID_TYPE_PATTERN = pattern(r"import-[0-9A-Za-z\-]")
COMPLETION_MESSAGE_TYPE_PATTERN = pattern("[0-9A-Za-z_]")
SMS_VERIFICATION_MESSAGE_TYPE_PATTERN = pattern(r"\{####\}")
EMAIL_VERIFICATION_MESSAGE_TYPE_PATTERN = pattern(r"\{####\}")
EMAIL_VERIFICATION_SUBJECT_TYPE_PATTERN = pattern(
    r"[\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\p{L}\p{M}\p{N}\p{P}\p{S}]"
)
EMAIL_VERIFICATION_MESSAGE_BY_LINK_TYPE_PATTERN = linear(
    {
        "\\{": 1,
        "#": 54,
        "[\\t-\\r *\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]": 8,
        "\\}": 64,
    },
    1,
    64,
    (2, 4, 24, 24, 32, 64, 0),
)
EMAIL_ADDRESS_TYPE_PATTERN = pattern(
    r"[\p{L}\p{M}\p{N}\p{P}\p{S}]@[\p{L}\p{M}\p{N}\p{P}\p{S}]"
)
SES_CONFIGURATION_SET_PATTERN = pattern(r"^[0-9A-Za-z\-_]+\Z")
DOMAIN_TYPE_PATTERN = pattern(r"^[0-9a-z](?:[0-9a-z\-]{0,61}[0-9a-z])?\Z")
HEX_STRING_TYPE_PATTERN = pattern(r"^[0-9A-Fa-f]+\Z")
EMAIL_NOTIFICATION_BODY_TYPE_PATTERN = pattern(
    r"[\t-\r *\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\p{L}\p{M}\p{N}\p{P}\p{S}]"
)
AWS_ACCOUNT_ID_TYPE_PATTERN = pattern("[0-9]")
S3_BUCKET_TYPE_PATTERN = pattern(r"^[0-9A-Za-z\-._]*(?<!\.)\Z")
GET_DERIVED_TOKEN_TOKEN_MODEL_TYPE_PATTERN = pattern(r"[0-9A-Za-z+\--/=_]")
S3_ARN_TYPE_PATTERN = pattern(
    "arn:[0-9A-Za-z+-/=@_]+:[0-9A-Za-z+-/=@_]+:::[0-9A-Za-z+-/=@_]"
)

ADD_CUSTOM_ATTRIBUTES_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "CustomAttributes": "custom_attributes",
}


def decode_add_custom_attributes_request(data: Any) -> AddCustomAttributesRequest:
    get = members(data, ADD_CUSTOM_ATTRIBUTES_REQUEST).get
    self = new(AddCustomAttributesRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    self.custom_attributes = decode_custom_attributes_list_type(get("CustomAttributes"))
    return self


def encode_add_custom_attributes_request(data: Any) -> dict[str, Any]:
    self = instance(data, AddCustomAttributesRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "CustomAttributes": encode_custom_attributes_list_type(self.custom_attributes),
    }
    return out


def decode_custom_attributes_list_type(data: Any) -> list[SchemaAttributeType]:
    items = array(data)
    if not 1 <= len(items) <= 25:
        raise Invalid
    return [decode_schema_attribute_type(item) for item in items]


def encode_custom_attributes_list_type(data: Any) -> Any:
    return [encode_schema_attribute_type(item) for item in array(data)]


SCHEMA_ATTRIBUTE_TYPE: dict[str, str] = {
    "Name": "name",
    "AttributeDataType": "attribute_data_type",
    "DeveloperOnlyAttribute": "developer_only_attribute",
    "Mutable": "mutable",
    "Required": "required",
    "NumberAttributeConstraints": "number_attribute_constraints",
    "StringAttributeConstraints": "string_attribute_constraints",
}


def decode_schema_attribute_type(data: Any) -> SchemaAttributeType:
    get = members(data, SCHEMA_ATTRIBUTE_TYPE).get
    self = new(SchemaAttributeType)
    value = get("Name", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 20 and printable(value)):
        raise Invalid
    self.name = value
    value = get("AttributeDataType", UNSET)
    self.attribute_data_type = (
        None if value is UNSET else member_of(ATTRIBUTE_DATA_TYPE, value)
    )
    value = get("DeveloperOnlyAttribute", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.developer_only_attribute = value
    value = get("Mutable", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.mutable = value
    value = get("Required", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.required = value
    value = get("NumberAttributeConstraints", UNSET)
    self.number_attribute_constraints = (
        None if value is UNSET else decode_number_attribute_constraints_type(value)
    )
    value = get("StringAttributeConstraints", UNSET)
    self.string_attribute_constraints = (
        None if value is UNSET else decode_string_attribute_constraints_type(value)
    )
    return self


def parse_schema_attribute_type(data: Any) -> SchemaAttributeType:
    get = mapping(data).get
    self = new(SchemaAttributeType)
    value = get("Name")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.name = value
    value = get("AttributeDataType")
    self.attribute_data_type = (
        None if value is None else known(ATTRIBUTE_DATA_TYPE, value)
    )
    value = get("DeveloperOnlyAttribute")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.developer_only_attribute = value
    value = get("Mutable")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.mutable = value
    value = get("Required")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.required = value
    value = get("NumberAttributeConstraints")
    self.number_attribute_constraints = (
        None if value is None else parse_number_attribute_constraints_type(value)
    )
    value = get("StringAttributeConstraints")
    self.string_attribute_constraints = (
        None if value is None else parse_string_attribute_constraints_type(value)
    )
    return self


def encode_schema_attribute_type(data: Any) -> dict[str, Any]:
    self = instance(data, SchemaAttributeType)
    out: dict[str, Any] = {}
    if self.name is not None:
        out["Name"] = self.name
    if self.attribute_data_type is not None:
        out["AttributeDataType"] = text(self.attribute_data_type)
    if self.developer_only_attribute is not None:
        out["DeveloperOnlyAttribute"] = self.developer_only_attribute
    if self.mutable is not None:
        out["Mutable"] = self.mutable
    if self.required is not None:
        out["Required"] = self.required
    if self.number_attribute_constraints is not None:
        out["NumberAttributeConstraints"] = encode_number_attribute_constraints_type(
            self.number_attribute_constraints
        )
    if self.string_attribute_constraints is not None:
        out["StringAttributeConstraints"] = encode_string_attribute_constraints_type(
            self.string_attribute_constraints
        )
    return out


NUMBER_ATTRIBUTE_CONSTRAINTS_TYPE: dict[str, str] = {
    "MinValue": "min_value",
    "MaxValue": "max_value",
}


def decode_number_attribute_constraints_type(
    data: Any,
) -> NumberAttributeConstraintsType:
    get = members(data, NUMBER_ATTRIBUTE_CONSTRAINTS_TYPE).get
    self = new(NumberAttributeConstraintsType)
    value = get("MinValue", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.min_value = value
    value = get("MaxValue", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.max_value = value
    return self


def parse_number_attribute_constraints_type(
    data: Any,
) -> NumberAttributeConstraintsType:
    get = mapping(data).get
    self = new(NumberAttributeConstraintsType)
    value = get("MinValue")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.min_value = value
    value = get("MaxValue")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.max_value = value
    return self


def encode_number_attribute_constraints_type(data: Any) -> dict[str, Any]:
    self = instance(data, NumberAttributeConstraintsType)
    out: dict[str, Any] = {}
    if self.min_value is not None:
        out["MinValue"] = self.min_value
    if self.max_value is not None:
        out["MaxValue"] = self.max_value
    return out


STRING_ATTRIBUTE_CONSTRAINTS_TYPE: dict[str, str] = {
    "MinLength": "min_length",
    "MaxLength": "max_length",
}


def decode_string_attribute_constraints_type(
    data: Any,
) -> StringAttributeConstraintsType:
    get = members(data, STRING_ATTRIBUTE_CONSTRAINTS_TYPE).get
    self = new(StringAttributeConstraintsType)
    value = get("MinLength", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.min_length = value
    value = get("MaxLength", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.max_length = value
    return self


def parse_string_attribute_constraints_type(
    data: Any,
) -> StringAttributeConstraintsType:
    get = mapping(data).get
    self = new(StringAttributeConstraintsType)
    value = get("MinLength")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.min_length = value
    value = get("MaxLength")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.max_length = value
    return self


def encode_string_attribute_constraints_type(data: Any) -> dict[str, Any]:
    self = instance(data, StringAttributeConstraintsType)
    out: dict[str, Any] = {}
    if self.min_length is not None:
        out["MinLength"] = self.min_length
    if self.max_length is not None:
        out["MaxLength"] = self.max_length
    return out


ADD_CUSTOM_ATTRIBUTES_RESPONSE: dict[str, str] = {}


def decode_add_custom_attributes_response(data: Any) -> AddCustomAttributesResponse:
    members(data, ADD_CUSTOM_ATTRIBUTES_RESPONSE)
    return new(AddCustomAttributesResponse)


def parse_add_custom_attributes_response(data: Any) -> AddCustomAttributesResponse:
    mapping(data)
    return new(AddCustomAttributesResponse)


def encode_add_custom_attributes_response(data: Any) -> dict[str, Any]:
    instance(data, AddCustomAttributesResponse)
    return {}


ADD_USER_POOL_CLIENT_SECRET_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "ClientSecret": "client_secret",
}


def decode_add_user_pool_client_secret_request(
    data: Any,
) -> AddUserPoolClientSecretRequest:
    get = members(data, ADD_USER_POOL_CLIENT_SECRET_REQUEST).get
    self = new(AddUserPoolClientSecretRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("ClientSecret", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 24 <= len(value) <= 64
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_secret = value
    return self


def encode_add_user_pool_client_secret_request(data: Any) -> dict[str, Any]:
    self = instance(data, AddUserPoolClientSecretRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
    }
    if self.client_secret is not None:
        out["ClientSecret"] = self.client_secret
    return out


ADD_USER_POOL_CLIENT_SECRET_RESPONSE: dict[str, str] = {
    "ClientSecretDescriptor": "client_secret_descriptor",
}


def decode_add_user_pool_client_secret_response(
    data: Any,
) -> AddUserPoolClientSecretResponse:
    get = members(data, ADD_USER_POOL_CLIENT_SECRET_RESPONSE).get
    self = new(AddUserPoolClientSecretResponse)
    value = get("ClientSecretDescriptor", UNSET)
    self.client_secret_descriptor = (
        None if value is UNSET else decode_client_secret_descriptor_type(value)
    )
    return self


def parse_add_user_pool_client_secret_response(
    data: Any,
) -> AddUserPoolClientSecretResponse:
    get = mapping(data).get
    self = new(AddUserPoolClientSecretResponse)
    value = get("ClientSecretDescriptor")
    self.client_secret_descriptor = (
        None if value is None else parse_client_secret_descriptor_type(value)
    )
    return self


def encode_add_user_pool_client_secret_response(data: Any) -> dict[str, Any]:
    self = instance(data, AddUserPoolClientSecretResponse)
    out: dict[str, Any] = {}
    if self.client_secret_descriptor is not None:
        out["ClientSecretDescriptor"] = encode_client_secret_descriptor_type(
            self.client_secret_descriptor
        )
    return out


CLIENT_SECRET_DESCRIPTOR_TYPE: dict[str, str] = {
    "ClientSecretId": "client_secret_id",
    "ClientSecretValue": "client_secret_value",
    "ClientSecretCreateDate": "client_secret_create_date",
}


def decode_client_secret_descriptor_type(data: Any) -> ClientSecretDescriptorType:
    get = members(data, CLIENT_SECRET_DESCRIPTOR_TYPE).get
    self = new(ClientSecretDescriptorType)
    value = get("ClientSecretId", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 128):
        raise Invalid
    self.client_secret_id = value
    value = get("ClientSecretValue", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 24 <= len(value) <= 64
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_secret_value = value
    value = get("ClientSecretCreateDate", UNSET)
    self.client_secret_create_date = None if value is UNSET else timestamp(value)
    return self


def parse_client_secret_descriptor_type(data: Any) -> ClientSecretDescriptorType:
    get = mapping(data).get
    self = new(ClientSecretDescriptorType)
    value = get("ClientSecretId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_secret_id = value
    value = get("ClientSecretValue")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_secret_value = value
    value = get("ClientSecretCreateDate")
    self.client_secret_create_date = None if value is None else timestamp(value)
    return self


def encode_client_secret_descriptor_type(data: Any) -> dict[str, Any]:
    self = instance(data, ClientSecretDescriptorType)
    out: dict[str, Any] = {}
    if self.client_secret_id is not None:
        out["ClientSecretId"] = self.client_secret_id
    if self.client_secret_value is not None:
        out["ClientSecretValue"] = self.client_secret_value
    if self.client_secret_create_date is not None:
        out["ClientSecretCreateDate"] = encode_timestamp(self.client_secret_create_date)
    return out


ADMIN_ADD_USER_TO_GROUP_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "GroupName": "group_name",
}


def decode_admin_add_user_to_group_request(data: Any) -> AdminAddUserToGroupRequest:
    get = members(data, ADMIN_ADD_USER_TO_GROUP_REQUEST).get
    self = new(AdminAddUserToGroupRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("GroupName")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.group_name = value
    return self


def encode_admin_add_user_to_group_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminAddUserToGroupRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
        "GroupName": self.group_name,
    }
    return out


ADMIN_CONFIRM_SIGN_UP_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "ClientMetadata": "client_metadata",
}


def decode_admin_confirm_sign_up_request(data: Any) -> AdminConfirmSignUpRequest:
    get = members(data, ADMIN_CONFIRM_SIGN_UP_REQUEST).get
    self = new(AdminConfirmSignUpRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_admin_confirm_sign_up_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminConfirmSignUpRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


def decode_client_metadata_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and len(key) <= 131072
            and isinstance(value, str)
            and len(value) <= 131072
        ):
            raise Invalid
    return dict(items)


ADMIN_CONFIRM_SIGN_UP_RESPONSE: dict[str, str] = {}


def decode_admin_confirm_sign_up_response(data: Any) -> AdminConfirmSignUpResponse:
    members(data, ADMIN_CONFIRM_SIGN_UP_RESPONSE)
    return new(AdminConfirmSignUpResponse)


def parse_admin_confirm_sign_up_response(data: Any) -> AdminConfirmSignUpResponse:
    mapping(data)
    return new(AdminConfirmSignUpResponse)


def encode_admin_confirm_sign_up_response(data: Any) -> dict[str, Any]:
    instance(data, AdminConfirmSignUpResponse)
    return {}


ADMIN_CREATE_USER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "UserAttributes": "user_attributes",
    "ValidationData": "validation_data",
    "TemporaryPassword": "temporary_password",
    "ForceAliasCreation": "force_alias_creation",
    "MessageAction": "message_action",
    "DesiredDeliveryMediums": "desired_delivery_mediums",
    "ClientMetadata": "client_metadata",
}


def decode_admin_create_user_request(data: Any) -> AdminCreateUserRequest:
    get = members(data, ADMIN_CREATE_USER_REQUEST).get
    self = new(AdminCreateUserRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("UserAttributes", UNSET)
    self.user_attributes = None if value is UNSET else decode_attribute_list_type(value)
    value = get("ValidationData", UNSET)
    self.validation_data = None if value is UNSET else decode_attribute_list_type(value)
    value = get("TemporaryPassword", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 256 and non_space(value)):
        raise Invalid
    self.temporary_password = value
    value = get("ForceAliasCreation", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.force_alias_creation = value
    value = get("MessageAction", UNSET)
    self.message_action = (
        None if value is UNSET else member_of(MESSAGE_ACTION_TYPE, value)
    )
    value = get("DesiredDeliveryMediums", UNSET)
    self.desired_delivery_mediums = (
        None if value is UNSET else decode_delivery_medium_list_type(value)
    )
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_admin_create_user_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminCreateUserRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    if self.user_attributes is not None:
        out["UserAttributes"] = encode_attribute_list_type(self.user_attributes)
    if self.validation_data is not None:
        out["ValidationData"] = encode_attribute_list_type(self.validation_data)
    if self.temporary_password is not None:
        out["TemporaryPassword"] = self.temporary_password
    if self.force_alias_creation is not None:
        out["ForceAliasCreation"] = self.force_alias_creation
    if self.message_action is not None:
        out["MessageAction"] = text(self.message_action)
    if self.desired_delivery_mediums is not None:
        out["DesiredDeliveryMediums"] = encode_delivery_medium_list_type(
            self.desired_delivery_mediums
        )
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


def decode_attribute_list_type(data: Any) -> list[AttributeType]:
    items = array(data)
    return [decode_attribute_type(item) for item in items]


def parse_attribute_list_type(data: Any) -> list[AttributeType]:
    items = array(data)
    return [parse_attribute_type(item) for item in items]


def encode_attribute_list_type(data: Any) -> Any:
    return [encode_attribute_type(item) for item in array(data)]


ATTRIBUTE_TYPE: dict[str, str] = {
    "Name": "name",
    "Value": "value",
}


def decode_attribute_type(data: Any) -> AttributeType:
    get = members(data, ATTRIBUTE_TYPE).get
    self = new(AttributeType)
    value = get("Name")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and ATTRIBUTE_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.name = value
    value = get("Value", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 2048):
        raise Invalid
    self.value = value
    return self


def parse_attribute_type(data: Any) -> AttributeType:
    get = mapping(data).get
    self = new(AttributeType)
    value = get("Name")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.name = value
    value = get("Value")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.value = value
    return self


def encode_attribute_type(data: Any) -> dict[str, Any]:
    self = instance(data, AttributeType)
    out: dict[str, Any] = {
        "Name": self.name,
    }
    if self.value is not None:
        out["Value"] = self.value
    return out


def decode_delivery_medium_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [member_of(DELIVERY_MEDIUM_TYPE, item) for item in items]


def encode_delivery_medium_list_type(data: Any) -> Any:
    return [text(item) for item in array(data)]


ADMIN_CREATE_USER_RESPONSE: dict[str, str] = {
    "User": "user",
}


def decode_admin_create_user_response(data: Any) -> AdminCreateUserResponse:
    get = members(data, ADMIN_CREATE_USER_RESPONSE).get
    self = new(AdminCreateUserResponse)
    value = get("User", UNSET)
    self.user = None if value is UNSET else decode_user_type(value)
    return self


def parse_admin_create_user_response(data: Any) -> AdminCreateUserResponse:
    get = mapping(data).get
    self = new(AdminCreateUserResponse)
    value = get("User")
    self.user = None if value is None else parse_user_type(value)
    return self


def encode_admin_create_user_response(data: Any) -> dict[str, Any]:
    self = instance(data, AdminCreateUserResponse)
    out: dict[str, Any] = {}
    if self.user is not None:
        out["User"] = encode_user_type(self.user)
    return out


USER_TYPE: dict[str, str] = {
    "Username": "username",
    "Attributes": "attributes",
    "UserCreateDate": "user_create_date",
    "UserLastModifiedDate": "user_last_modified_date",
    "Enabled": "enabled",
    "UserStatus": "user_status",
    "MFAOptions": "mfa_options",
}


def decode_user_type(data: Any) -> UserType:
    get = members(data, USER_TYPE).get
    self = new(UserType)
    value = get("Username", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("Attributes", UNSET)
    self.attributes = None if value is UNSET else decode_attribute_list_type(value)
    value = get("UserCreateDate", UNSET)
    self.user_create_date = None if value is UNSET else timestamp(value)
    value = get("UserLastModifiedDate", UNSET)
    self.user_last_modified_date = None if value is UNSET else timestamp(value)
    value = get("Enabled", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enabled = value
    value = get("UserStatus", UNSET)
    self.user_status = None if value is UNSET else member_of(USER_STATUS_TYPE, value)
    value = get("MFAOptions", UNSET)
    self.mfa_options = None if value is UNSET else decode_mfa_option_list_type(value)
    return self


def parse_user_type(data: Any) -> UserType:
    get = mapping(data).get
    self = new(UserType)
    value = get("Username")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.username = value
    value = get("Attributes")
    self.attributes = None if value is None else parse_attribute_list_type(value)
    value = get("UserCreateDate")
    self.user_create_date = None if value is None else timestamp(value)
    value = get("UserLastModifiedDate")
    self.user_last_modified_date = None if value is None else timestamp(value)
    value = get("Enabled")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.enabled = value
    value = get("UserStatus")
    self.user_status = None if value is None else known(USER_STATUS_TYPE, value)
    value = get("MFAOptions")
    self.mfa_options = None if value is None else parse_mfa_option_list_type(value)
    return self


def encode_user_type(data: Any) -> dict[str, Any]:
    self = instance(data, UserType)
    out: dict[str, Any] = {}
    if self.username is not None:
        out["Username"] = self.username
    if self.attributes is not None:
        out["Attributes"] = encode_attribute_list_type(self.attributes)
    if self.user_create_date is not None:
        out["UserCreateDate"] = encode_timestamp(self.user_create_date)
    if self.user_last_modified_date is not None:
        out["UserLastModifiedDate"] = encode_timestamp(self.user_last_modified_date)
    if self.enabled is not None:
        out["Enabled"] = self.enabled
    if self.user_status is not None:
        out["UserStatus"] = text(self.user_status)
    if self.mfa_options is not None:
        out["MFAOptions"] = encode_mfa_option_list_type(self.mfa_options)
    return out


def decode_mfa_option_list_type(data: Any) -> list[MFAOptionType]:
    items = array(data)
    return [decode_mfa_option_type(item) for item in items]


def parse_mfa_option_list_type(data: Any) -> list[MFAOptionType]:
    items = array(data)
    return [parse_mfa_option_type(item) for item in items]


def encode_mfa_option_list_type(data: Any) -> Any:
    return [encode_mfa_option_type(item) for item in array(data)]


MFA_OPTION_TYPE: dict[str, str] = {
    "DeliveryMedium": "delivery_medium",
    "AttributeName": "attribute_name",
}


def decode_mfa_option_type(data: Any) -> MFAOptionType:
    get = members(data, MFA_OPTION_TYPE).get
    self = new(MFAOptionType)
    value = get("DeliveryMedium", UNSET)
    self.delivery_medium = (
        None if value is UNSET else member_of(DELIVERY_MEDIUM_TYPE, value)
    )
    value = get("AttributeName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and ATTRIBUTE_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.attribute_name = value
    return self


def parse_mfa_option_type(data: Any) -> MFAOptionType:
    get = mapping(data).get
    self = new(MFAOptionType)
    value = get("DeliveryMedium")
    self.delivery_medium = None if value is None else known(DELIVERY_MEDIUM_TYPE, value)
    value = get("AttributeName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.attribute_name = value
    return self


def encode_mfa_option_type(data: Any) -> dict[str, Any]:
    self = instance(data, MFAOptionType)
    out: dict[str, Any] = {}
    if self.delivery_medium is not None:
        out["DeliveryMedium"] = text(self.delivery_medium)
    if self.attribute_name is not None:
        out["AttributeName"] = self.attribute_name
    return out


ADMIN_DELETE_SOFTWARE_TOKEN_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
}


def decode_admin_delete_software_token_request(
    data: Any,
) -> AdminDeleteSoftwareTokenRequest:
    get = members(data, ADMIN_DELETE_SOFTWARE_TOKEN_REQUEST).get
    self = new(AdminDeleteSoftwareTokenRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    return self


def encode_admin_delete_software_token_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminDeleteSoftwareTokenRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    return out


ADMIN_DELETE_SOFTWARE_TOKEN_RESPONSE: dict[str, str] = {}


def decode_admin_delete_software_token_response(
    data: Any,
) -> AdminDeleteSoftwareTokenResponse:
    members(data, ADMIN_DELETE_SOFTWARE_TOKEN_RESPONSE)
    return new(AdminDeleteSoftwareTokenResponse)


def parse_admin_delete_software_token_response(
    data: Any,
) -> AdminDeleteSoftwareTokenResponse:
    mapping(data)
    return new(AdminDeleteSoftwareTokenResponse)


def encode_admin_delete_software_token_response(data: Any) -> dict[str, Any]:
    instance(data, AdminDeleteSoftwareTokenResponse)
    return {}


ADMIN_DELETE_USER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
}


def decode_admin_delete_user_request(data: Any) -> AdminDeleteUserRequest:
    get = members(data, ADMIN_DELETE_USER_REQUEST).get
    self = new(AdminDeleteUserRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    return self


def encode_admin_delete_user_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminDeleteUserRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    return out


ADMIN_DELETE_USER_ATTRIBUTES_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "UserAttributeNames": "user_attribute_names",
}


def decode_admin_delete_user_attributes_request(
    data: Any,
) -> AdminDeleteUserAttributesRequest:
    get = members(data, ADMIN_DELETE_USER_ATTRIBUTES_REQUEST).get
    self = new(AdminDeleteUserAttributesRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    self.user_attribute_names = decode_attribute_name_list_type(
        get("UserAttributeNames")
    )
    return self


def encode_admin_delete_user_attributes_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminDeleteUserAttributesRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
        "UserAttributeNames": self.user_attribute_names,
    }
    return out


def decode_attribute_name_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (
            isinstance(item, str)
            and 1 <= len(item) <= 32
            and ATTRIBUTE_NAME_TYPE_PATTERN(item)
        ):
            raise Invalid
    return items.copy()


ADMIN_DELETE_USER_ATTRIBUTES_RESPONSE: dict[str, str] = {}


def decode_admin_delete_user_attributes_response(
    data: Any,
) -> AdminDeleteUserAttributesResponse:
    members(data, ADMIN_DELETE_USER_ATTRIBUTES_RESPONSE)
    return new(AdminDeleteUserAttributesResponse)


def parse_admin_delete_user_attributes_response(
    data: Any,
) -> AdminDeleteUserAttributesResponse:
    mapping(data)
    return new(AdminDeleteUserAttributesResponse)


def encode_admin_delete_user_attributes_response(data: Any) -> dict[str, Any]:
    instance(data, AdminDeleteUserAttributesResponse)
    return {}


ADMIN_DISABLE_PROVIDER_FOR_USER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "User": "user",
}


def decode_admin_disable_provider_for_user_request(
    data: Any,
) -> AdminDisableProviderForUserRequest:
    get = members(data, ADMIN_DISABLE_PROVIDER_FOR_USER_REQUEST).get
    self = new(AdminDisableProviderForUserRequest)
    value = get("UserPoolId")
    if not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.user_pool_id = value
    self.user = decode_provider_user_identifier_type(get("User"))
    return self


def encode_admin_disable_provider_for_user_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminDisableProviderForUserRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "User": encode_provider_user_identifier_type(self.user),
    }
    return out


PROVIDER_USER_IDENTIFIER_TYPE: dict[str, str] = {
    "ProviderName": "provider_name",
    "ProviderAttributeName": "provider_attribute_name",
    "ProviderAttributeValue": "provider_attribute_value",
}


def decode_provider_user_identifier_type(data: Any) -> ProviderUserIdentifierType:
    get = members(data, PROVIDER_USER_IDENTIFIER_TYPE).get
    self = new(ProviderUserIdentifierType)
    value = get("ProviderName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and PROVIDER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.provider_name = value
    value = get("ProviderAttributeName", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.provider_attribute_name = value
    value = get("ProviderAttributeValue", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.provider_attribute_value = value
    return self


def encode_provider_user_identifier_type(data: Any) -> dict[str, Any]:
    self = instance(data, ProviderUserIdentifierType)
    out: dict[str, Any] = {}
    if self.provider_name is not None:
        out["ProviderName"] = self.provider_name
    if self.provider_attribute_name is not None:
        out["ProviderAttributeName"] = self.provider_attribute_name
    if self.provider_attribute_value is not None:
        out["ProviderAttributeValue"] = self.provider_attribute_value
    return out


ADMIN_DISABLE_PROVIDER_FOR_USER_RESPONSE: dict[str, str] = {}


def decode_admin_disable_provider_for_user_response(
    data: Any,
) -> AdminDisableProviderForUserResponse:
    members(data, ADMIN_DISABLE_PROVIDER_FOR_USER_RESPONSE)
    return new(AdminDisableProviderForUserResponse)


def parse_admin_disable_provider_for_user_response(
    data: Any,
) -> AdminDisableProviderForUserResponse:
    mapping(data)
    return new(AdminDisableProviderForUserResponse)


def encode_admin_disable_provider_for_user_response(data: Any) -> dict[str, Any]:
    instance(data, AdminDisableProviderForUserResponse)
    return {}


ADMIN_DISABLE_USER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
}


def decode_admin_disable_user_request(data: Any) -> AdminDisableUserRequest:
    get = members(data, ADMIN_DISABLE_USER_REQUEST).get
    self = new(AdminDisableUserRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    return self


def encode_admin_disable_user_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminDisableUserRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    return out


ADMIN_DISABLE_USER_RESPONSE: dict[str, str] = {}


def decode_admin_disable_user_response(data: Any) -> AdminDisableUserResponse:
    members(data, ADMIN_DISABLE_USER_RESPONSE)
    return new(AdminDisableUserResponse)


def parse_admin_disable_user_response(data: Any) -> AdminDisableUserResponse:
    mapping(data)
    return new(AdminDisableUserResponse)


def encode_admin_disable_user_response(data: Any) -> dict[str, Any]:
    instance(data, AdminDisableUserResponse)
    return {}


ADMIN_ENABLE_USER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
}


def decode_admin_enable_user_request(data: Any) -> AdminEnableUserRequest:
    get = members(data, ADMIN_ENABLE_USER_REQUEST).get
    self = new(AdminEnableUserRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    return self


def encode_admin_enable_user_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminEnableUserRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    return out


ADMIN_ENABLE_USER_RESPONSE: dict[str, str] = {}


def decode_admin_enable_user_response(data: Any) -> AdminEnableUserResponse:
    members(data, ADMIN_ENABLE_USER_RESPONSE)
    return new(AdminEnableUserResponse)


def parse_admin_enable_user_response(data: Any) -> AdminEnableUserResponse:
    mapping(data)
    return new(AdminEnableUserResponse)


def encode_admin_enable_user_response(data: Any) -> dict[str, Any]:
    instance(data, AdminEnableUserResponse)
    return {}


ADMIN_FORGET_DEVICE_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "DeviceKey": "device_key",
}


def decode_admin_forget_device_request(data: Any) -> AdminForgetDeviceRequest:
    get = members(data, ADMIN_FORGET_DEVICE_REQUEST).get
    self = new(AdminForgetDeviceRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("DeviceKey")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and DEVICE_KEY_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.device_key = value
    return self


def encode_admin_forget_device_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminForgetDeviceRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
        "DeviceKey": self.device_key,
    }
    return out


ADMIN_GET_DEVICE_REQUEST: dict[str, str] = {
    "DeviceKey": "device_key",
    "UserPoolId": "user_pool_id",
    "Username": "username",
}


def decode_admin_get_device_request(data: Any) -> AdminGetDeviceRequest:
    get = members(data, ADMIN_GET_DEVICE_REQUEST).get
    self = new(AdminGetDeviceRequest)
    value = get("DeviceKey")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and DEVICE_KEY_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.device_key = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    return self


def encode_admin_get_device_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminGetDeviceRequest)
    out: dict[str, Any] = {
        "DeviceKey": self.device_key,
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    return out


ADMIN_GET_DEVICE_RESPONSE: dict[str, str] = {
    "Device": "device",
}


def decode_admin_get_device_response(data: Any) -> AdminGetDeviceResponse:
    get = members(data, ADMIN_GET_DEVICE_RESPONSE).get
    self = new(AdminGetDeviceResponse)
    self.device = decode_device_type(get("Device"))
    return self


def parse_admin_get_device_response(data: Any) -> AdminGetDeviceResponse:
    get = mapping(data).get
    self = new(AdminGetDeviceResponse)
    value = get("Device")
    self.device = ABSENT if value is None else parse_device_type(value)
    return self


def encode_admin_get_device_response(data: Any) -> dict[str, Any]:
    self = instance(data, AdminGetDeviceResponse)
    out: dict[str, Any] = {
        "Device": encode_device_type(self.device),
    }
    return out


DEVICE_TYPE: dict[str, str] = {
    "DeviceKey": "device_key",
    "DeviceAttributes": "device_attributes",
    "DeviceCreateDate": "device_create_date",
    "DeviceLastModifiedDate": "device_last_modified_date",
    "DeviceLastAuthenticatedDate": "device_last_authenticated_date",
}


def decode_device_type(data: Any) -> DeviceType:
    get = members(data, DEVICE_TYPE).get
    self = new(DeviceType)
    value = get("DeviceKey", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and DEVICE_KEY_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.device_key = value
    value = get("DeviceAttributes", UNSET)
    self.device_attributes = (
        None if value is UNSET else decode_attribute_list_type(value)
    )
    value = get("DeviceCreateDate", UNSET)
    self.device_create_date = None if value is UNSET else timestamp(value)
    value = get("DeviceLastModifiedDate", UNSET)
    self.device_last_modified_date = None if value is UNSET else timestamp(value)
    value = get("DeviceLastAuthenticatedDate", UNSET)
    self.device_last_authenticated_date = None if value is UNSET else timestamp(value)
    return self


def parse_device_type(data: Any) -> DeviceType:
    get = mapping(data).get
    self = new(DeviceType)
    value = get("DeviceKey")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.device_key = value
    value = get("DeviceAttributes")
    self.device_attributes = None if value is None else parse_attribute_list_type(value)
    value = get("DeviceCreateDate")
    self.device_create_date = None if value is None else timestamp(value)
    value = get("DeviceLastModifiedDate")
    self.device_last_modified_date = None if value is None else timestamp(value)
    value = get("DeviceLastAuthenticatedDate")
    self.device_last_authenticated_date = None if value is None else timestamp(value)
    return self


def encode_device_type(data: Any) -> dict[str, Any]:
    self = instance(data, DeviceType)
    out: dict[str, Any] = {}
    if self.device_key is not None:
        out["DeviceKey"] = self.device_key
    if self.device_attributes is not None:
        out["DeviceAttributes"] = encode_attribute_list_type(self.device_attributes)
    if self.device_create_date is not None:
        out["DeviceCreateDate"] = encode_timestamp(self.device_create_date)
    if self.device_last_modified_date is not None:
        out["DeviceLastModifiedDate"] = encode_timestamp(self.device_last_modified_date)
    if self.device_last_authenticated_date is not None:
        out["DeviceLastAuthenticatedDate"] = encode_timestamp(
            self.device_last_authenticated_date
        )
    return out


ADMIN_GET_USER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
}


def decode_admin_get_user_request(data: Any) -> AdminGetUserRequest:
    get = members(data, ADMIN_GET_USER_REQUEST).get
    self = new(AdminGetUserRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    return self


def encode_admin_get_user_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminGetUserRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    return out


ADMIN_GET_USER_RESPONSE: dict[str, str] = {
    "Username": "username",
    "UserAttributes": "user_attributes",
    "UserCreateDate": "user_create_date",
    "UserLastModifiedDate": "user_last_modified_date",
    "Enabled": "enabled",
    "UserStatus": "user_status",
    "MFAOptions": "mfa_options",
    "PreferredMfaSetting": "preferred_mfa_setting",
    "UserMFASettingList": "user_mfa_setting_list",
}


def decode_admin_get_user_response(data: Any) -> AdminGetUserResponse:
    get = members(data, ADMIN_GET_USER_RESPONSE).get
    self = new(AdminGetUserResponse)
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("UserAttributes", UNSET)
    self.user_attributes = None if value is UNSET else decode_attribute_list_type(value)
    value = get("UserCreateDate", UNSET)
    self.user_create_date = None if value is UNSET else timestamp(value)
    value = get("UserLastModifiedDate", UNSET)
    self.user_last_modified_date = None if value is UNSET else timestamp(value)
    value = get("Enabled", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enabled = value
    value = get("UserStatus", UNSET)
    self.user_status = None if value is UNSET else member_of(USER_STATUS_TYPE, value)
    value = get("MFAOptions", UNSET)
    self.mfa_options = None if value is UNSET else decode_mfa_option_list_type(value)
    value = get("PreferredMfaSetting", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.preferred_mfa_setting = value
    value = get("UserMFASettingList", UNSET)
    self.user_mfa_setting_list = (
        None if value is UNSET else decode_user_mfa_setting_list_type(value)
    )
    return self


def parse_admin_get_user_response(data: Any) -> AdminGetUserResponse:
    get = mapping(data).get
    self = new(AdminGetUserResponse)
    value = get("Username")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.username = value
    value = get("UserAttributes")
    self.user_attributes = None if value is None else parse_attribute_list_type(value)
    value = get("UserCreateDate")
    self.user_create_date = None if value is None else timestamp(value)
    value = get("UserLastModifiedDate")
    self.user_last_modified_date = None if value is None else timestamp(value)
    value = get("Enabled")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.enabled = value
    value = get("UserStatus")
    self.user_status = None if value is None else known(USER_STATUS_TYPE, value)
    value = get("MFAOptions")
    self.mfa_options = None if value is None else parse_mfa_option_list_type(value)
    value = get("PreferredMfaSetting")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.preferred_mfa_setting = value
    value = get("UserMFASettingList")
    self.user_mfa_setting_list = (
        None if value is None else parse_user_mfa_setting_list_type(value)
    )
    return self


def encode_admin_get_user_response(data: Any) -> dict[str, Any]:
    self = instance(data, AdminGetUserResponse)
    out: dict[str, Any] = {
        "Username": self.username,
    }
    if self.user_attributes is not None:
        out["UserAttributes"] = encode_attribute_list_type(self.user_attributes)
    if self.user_create_date is not None:
        out["UserCreateDate"] = encode_timestamp(self.user_create_date)
    if self.user_last_modified_date is not None:
        out["UserLastModifiedDate"] = encode_timestamp(self.user_last_modified_date)
    if self.enabled is not None:
        out["Enabled"] = self.enabled
    if self.user_status is not None:
        out["UserStatus"] = text(self.user_status)
    if self.mfa_options is not None:
        out["MFAOptions"] = encode_mfa_option_list_type(self.mfa_options)
    if self.preferred_mfa_setting is not None:
        out["PreferredMfaSetting"] = self.preferred_mfa_setting
    if self.user_mfa_setting_list is not None:
        out["UserMFASettingList"] = self.user_mfa_setting_list
    return out


def decode_user_mfa_setting_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (isinstance(item, str) and len(item) <= 131072):
            raise Invalid
    return items.copy()


def parse_user_mfa_setting_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


ADMIN_GET_USER_AUTH_FACTORS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
}


def decode_admin_get_user_auth_factors_request(
    data: Any,
) -> AdminGetUserAuthFactorsRequest:
    get = members(data, ADMIN_GET_USER_AUTH_FACTORS_REQUEST).get
    self = new(AdminGetUserAuthFactorsRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    return self


def encode_admin_get_user_auth_factors_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminGetUserAuthFactorsRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    return out


ADMIN_GET_USER_AUTH_FACTORS_RESPONSE: dict[str, str] = {
    "Username": "username",
    "PreferredMfaSetting": "preferred_mfa_setting",
    "UserMFASettingList": "user_mfa_setting_list",
    "ConfiguredUserAuthFactors": "configured_user_auth_factors",
}


def decode_admin_get_user_auth_factors_response(
    data: Any,
) -> AdminGetUserAuthFactorsResponse:
    get = members(data, ADMIN_GET_USER_AUTH_FACTORS_RESPONSE).get
    self = new(AdminGetUserAuthFactorsResponse)
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("PreferredMfaSetting", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.preferred_mfa_setting = value
    value = get("UserMFASettingList", UNSET)
    self.user_mfa_setting_list = (
        None if value is UNSET else decode_user_mfa_setting_list_type(value)
    )
    value = get("ConfiguredUserAuthFactors", UNSET)
    self.configured_user_auth_factors = (
        None if value is UNSET else decode_configured_user_auth_factors_list_type(value)
    )
    return self


def parse_admin_get_user_auth_factors_response(
    data: Any,
) -> AdminGetUserAuthFactorsResponse:
    get = mapping(data).get
    self = new(AdminGetUserAuthFactorsResponse)
    value = get("Username")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.username = value
    value = get("PreferredMfaSetting")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.preferred_mfa_setting = value
    value = get("UserMFASettingList")
    self.user_mfa_setting_list = (
        None if value is None else parse_user_mfa_setting_list_type(value)
    )
    value = get("ConfiguredUserAuthFactors")
    self.configured_user_auth_factors = (
        None if value is None else parse_configured_user_auth_factors_list_type(value)
    )
    return self


def encode_admin_get_user_auth_factors_response(data: Any) -> dict[str, Any]:
    self = instance(data, AdminGetUserAuthFactorsResponse)
    out: dict[str, Any] = {
        "Username": self.username,
    }
    if self.preferred_mfa_setting is not None:
        out["PreferredMfaSetting"] = self.preferred_mfa_setting
    if self.user_mfa_setting_list is not None:
        out["UserMFASettingList"] = self.user_mfa_setting_list
    if self.configured_user_auth_factors is not None:
        out["ConfiguredUserAuthFactors"] = (
            encode_configured_user_auth_factors_list_type(
                self.configured_user_auth_factors
            )
        )
    return out


def decode_configured_user_auth_factors_list_type(data: Any) -> list[Any]:
    items = array(data)
    if not len(items) <= 8:
        raise Invalid
    return [member_of(AUTH_FACTOR_TYPE, item) for item in items]


def parse_configured_user_auth_factors_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [known(AUTH_FACTOR_TYPE, item) for item in items]


def encode_configured_user_auth_factors_list_type(data: Any) -> Any:
    return [text(item) for item in array(data)]


ADMIN_INITIATE_AUTH_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "AuthFlow": "auth_flow",
    "AuthParameters": "auth_parameters",
    "ClientMetadata": "client_metadata",
    "AnalyticsMetadata": "analytics_metadata",
    "ContextData": "context_data",
    "Session": "session",
}


def decode_admin_initiate_auth_request(data: Any) -> AdminInitiateAuthRequest:
    get = members(data, ADMIN_INITIATE_AUTH_REQUEST).get
    self = new(AdminInitiateAuthRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    self.auth_flow = member_of(AUTH_FLOW_TYPE, get("AuthFlow"))
    value = get("AuthParameters", UNSET)
    self.auth_parameters = (
        None if value is UNSET else decode_auth_parameters_type(value)
    )
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    value = get("AnalyticsMetadata", UNSET)
    self.analytics_metadata = (
        None if value is UNSET else decode_analytics_metadata_type(value)
    )
    value = get("ContextData", UNSET)
    self.context_data = None if value is UNSET else decode_context_data_type(value)
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    return self


def encode_admin_initiate_auth_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminInitiateAuthRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
        "AuthFlow": text(self.auth_flow),
    }
    if self.auth_parameters is not None:
        out["AuthParameters"] = self.auth_parameters
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    if self.analytics_metadata is not None:
        out["AnalyticsMetadata"] = encode_analytics_metadata_type(
            self.analytics_metadata
        )
    if self.context_data is not None:
        out["ContextData"] = encode_context_data_type(self.context_data)
    if self.session is not None:
        out["Session"] = self.session
    return out


def decode_auth_parameters_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and len(key) <= 131072
            and isinstance(value, str)
            and len(value) <= 131072
        ):
            raise Invalid
    return dict(items)


ANALYTICS_METADATA_TYPE: dict[str, str] = {
    "AnalyticsEndpointId": "analytics_endpoint_id",
}


def decode_analytics_metadata_type(data: Any) -> AnalyticsMetadataType:
    get = members(data, ANALYTICS_METADATA_TYPE).get
    self = new(AnalyticsMetadataType)
    value = get("AnalyticsEndpointId", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.analytics_endpoint_id = value
    return self


def encode_analytics_metadata_type(data: Any) -> dict[str, Any]:
    self = instance(data, AnalyticsMetadataType)
    out: dict[str, Any] = {}
    if self.analytics_endpoint_id is not None:
        out["AnalyticsEndpointId"] = self.analytics_endpoint_id
    return out


CONTEXT_DATA_TYPE: dict[str, str] = {
    "IpAddress": "ip_address",
    "ServerName": "server_name",
    "ServerPath": "server_path",
    "HttpHeaders": "http_headers",
    "EncodedData": "encoded_data",
}


def decode_context_data_type(data: Any) -> ContextDataType:
    get = members(data, CONTEXT_DATA_TYPE).get
    self = new(ContextDataType)
    value = get("IpAddress")
    if not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.ip_address = value
    value = get("ServerName")
    if not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.server_name = value
    value = get("ServerPath")
    if not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.server_path = value
    self.http_headers = decode_http_header_list(get("HttpHeaders"))
    value = get("EncodedData", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.encoded_data = value
    return self


def encode_context_data_type(data: Any) -> dict[str, Any]:
    self = instance(data, ContextDataType)
    out: dict[str, Any] = {
        "IpAddress": self.ip_address,
        "ServerName": self.server_name,
        "ServerPath": self.server_path,
        "HttpHeaders": encode_http_header_list(self.http_headers),
    }
    if self.encoded_data is not None:
        out["EncodedData"] = self.encoded_data
    return out


def decode_http_header_list(data: Any) -> list[HttpHeader]:
    items = array(data)
    return [decode_http_header(item) for item in items]


def encode_http_header_list(data: Any) -> Any:
    return [encode_http_header(item) for item in array(data)]


HTTP_HEADER: dict[str, str] = {
    "headerName": "header_name",
    "headerValue": "header_value",
}


def decode_http_header(data: Any) -> HttpHeader:
    get = members(data, HTTP_HEADER).get
    self = new(HttpHeader)
    value = get("headerName", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.header_name = value
    value = get("headerValue", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.header_value = value
    return self


def encode_http_header(data: Any) -> dict[str, Any]:
    self = instance(data, HttpHeader)
    out: dict[str, Any] = {}
    if self.header_name is not None:
        out["headerName"] = self.header_name
    if self.header_value is not None:
        out["headerValue"] = self.header_value
    return out


ADMIN_INITIATE_AUTH_RESPONSE: dict[str, str] = {
    "ChallengeName": "challenge_name",
    "Session": "session",
    "ChallengeParameters": "challenge_parameters",
    "AuthenticationResult": "authentication_result",
    "AvailableChallenges": "available_challenges",
}


def decode_admin_initiate_auth_response(data: Any) -> AdminInitiateAuthResponse:
    get = members(data, ADMIN_INITIATE_AUTH_RESPONSE).get
    self = new(AdminInitiateAuthResponse)
    value = get("ChallengeName", UNSET)
    self.challenge_name = (
        None if value is UNSET else member_of(CHALLENGE_NAME_TYPE, value)
    )
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    value = get("ChallengeParameters", UNSET)
    self.challenge_parameters = (
        None if value is UNSET else decode_challenge_parameters_type(value)
    )
    value = get("AuthenticationResult", UNSET)
    self.authentication_result = (
        None if value is UNSET else decode_authentication_result_type(value)
    )
    value = get("AvailableChallenges", UNSET)
    self.available_challenges = (
        None if value is UNSET else decode_available_challenge_list_type(value)
    )
    return self


def parse_admin_initiate_auth_response(data: Any) -> AdminInitiateAuthResponse:
    get = mapping(data).get
    self = new(AdminInitiateAuthResponse)
    value = get("ChallengeName")
    self.challenge_name = None if value is None else known(CHALLENGE_NAME_TYPE, value)
    value = get("Session")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.session = value
    value = get("ChallengeParameters")
    self.challenge_parameters = (
        None if value is None else parse_challenge_parameters_type(value)
    )
    value = get("AuthenticationResult")
    self.authentication_result = (
        None if value is None else parse_authentication_result_type(value)
    )
    value = get("AvailableChallenges")
    self.available_challenges = (
        None if value is None else parse_available_challenge_list_type(value)
    )
    return self


def encode_admin_initiate_auth_response(data: Any) -> dict[str, Any]:
    self = instance(data, AdminInitiateAuthResponse)
    out: dict[str, Any] = {}
    if self.challenge_name is not None:
        out["ChallengeName"] = text(self.challenge_name)
    if self.session is not None:
        out["Session"] = self.session
    if self.challenge_parameters is not None:
        out["ChallengeParameters"] = self.challenge_parameters
    if self.authentication_result is not None:
        out["AuthenticationResult"] = encode_authentication_result_type(
            self.authentication_result
        )
    if self.available_challenges is not None:
        out["AvailableChallenges"] = encode_available_challenge_list_type(
            self.available_challenges
        )
    return out


def decode_challenge_parameters_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and len(key) <= 131072
            and isinstance(value, str)
            and len(value) <= 131072
        ):
            raise Invalid
    return dict(items)


def parse_challenge_parameters_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (isinstance(key, str) and isinstance(value, str)):
            raise Invalid
    return dict(items)


AUTHENTICATION_RESULT_TYPE: dict[str, str] = {
    "AccessToken": "access_token",
    "ExpiresIn": "expires_in",
    "TokenType": "token_type",
    "RefreshToken": "refresh_token",
    "IdToken": "id_token",
    "NewDeviceMetadata": "new_device_metadata",
}


def decode_authentication_result_type(data: Any) -> AuthenticationResultType:
    get = members(data, AUTHENTICATION_RESULT_TYPE).get
    self = new(AuthenticationResultType)
    value = get("AccessToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("ExpiresIn", UNSET)
    self.expires_in = None if value is UNSET else integer(value)
    value = get("TokenType", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.token_type = value
    value = get("RefreshToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.refresh_token = value
    value = get("IdToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.id_token = value
    value = get("NewDeviceMetadata", UNSET)
    self.new_device_metadata = (
        None if value is UNSET else decode_new_device_metadata_type(value)
    )
    return self


def parse_authentication_result_type(data: Any) -> AuthenticationResultType:
    get = mapping(data).get
    self = new(AuthenticationResultType)
    value = get("AccessToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.access_token = value
    value = get("ExpiresIn")
    self.expires_in = None if value is None else integer(value)
    value = get("TokenType")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.token_type = value
    value = get("RefreshToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.refresh_token = value
    value = get("IdToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.id_token = value
    value = get("NewDeviceMetadata")
    self.new_device_metadata = (
        None if value is None else parse_new_device_metadata_type(value)
    )
    return self


def encode_authentication_result_type(data: Any) -> dict[str, Any]:
    self = instance(data, AuthenticationResultType)
    out: dict[str, Any] = {}
    if self.access_token is not None:
        out["AccessToken"] = self.access_token
    if self.expires_in is not None:
        out["ExpiresIn"] = self.expires_in
    if self.token_type is not None:
        out["TokenType"] = self.token_type
    if self.refresh_token is not None:
        out["RefreshToken"] = self.refresh_token
    if self.id_token is not None:
        out["IdToken"] = self.id_token
    if self.new_device_metadata is not None:
        out["NewDeviceMetadata"] = encode_new_device_metadata_type(
            self.new_device_metadata
        )
    return out


NEW_DEVICE_METADATA_TYPE: dict[str, str] = {
    "DeviceKey": "device_key",
    "DeviceGroupKey": "device_group_key",
}


def decode_new_device_metadata_type(data: Any) -> NewDeviceMetadataType:
    get = members(data, NEW_DEVICE_METADATA_TYPE).get
    self = new(NewDeviceMetadataType)
    value = get("DeviceKey", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and DEVICE_KEY_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.device_key = value
    value = get("DeviceGroupKey", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.device_group_key = value
    return self


def parse_new_device_metadata_type(data: Any) -> NewDeviceMetadataType:
    get = mapping(data).get
    self = new(NewDeviceMetadataType)
    value = get("DeviceKey")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.device_key = value
    value = get("DeviceGroupKey")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.device_group_key = value
    return self


def encode_new_device_metadata_type(data: Any) -> dict[str, Any]:
    self = instance(data, NewDeviceMetadataType)
    out: dict[str, Any] = {}
    if self.device_key is not None:
        out["DeviceKey"] = self.device_key
    if self.device_group_key is not None:
        out["DeviceGroupKey"] = self.device_group_key
    return out


def decode_available_challenge_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [member_of(CHALLENGE_NAME_TYPE, item) for item in items]


def parse_available_challenge_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [known(CHALLENGE_NAME_TYPE, item) for item in items]


def encode_available_challenge_list_type(data: Any) -> Any:
    return [text(item) for item in array(data)]


ADMIN_LINK_PROVIDER_FOR_USER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "DestinationUser": "destination_user",
    "SourceUser": "source_user",
}


def decode_admin_link_provider_for_user_request(
    data: Any,
) -> AdminLinkProviderForUserRequest:
    get = members(data, ADMIN_LINK_PROVIDER_FOR_USER_REQUEST).get
    self = new(AdminLinkProviderForUserRequest)
    value = get("UserPoolId")
    if not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.user_pool_id = value
    self.destination_user = decode_provider_user_identifier_type(get("DestinationUser"))
    self.source_user = decode_provider_user_identifier_type(get("SourceUser"))
    return self


def encode_admin_link_provider_for_user_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminLinkProviderForUserRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "DestinationUser": encode_provider_user_identifier_type(self.destination_user),
        "SourceUser": encode_provider_user_identifier_type(self.source_user),
    }
    return out


ADMIN_LINK_PROVIDER_FOR_USER_RESPONSE: dict[str, str] = {}


def decode_admin_link_provider_for_user_response(
    data: Any,
) -> AdminLinkProviderForUserResponse:
    members(data, ADMIN_LINK_PROVIDER_FOR_USER_RESPONSE)
    return new(AdminLinkProviderForUserResponse)


def parse_admin_link_provider_for_user_response(
    data: Any,
) -> AdminLinkProviderForUserResponse:
    mapping(data)
    return new(AdminLinkProviderForUserResponse)


def encode_admin_link_provider_for_user_response(data: Any) -> dict[str, Any]:
    instance(data, AdminLinkProviderForUserResponse)
    return {}


ADMIN_LIST_DEVICES_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "Limit": "limit",
    "PaginationToken": "pagination_token",
}


def decode_admin_list_devices_request(data: Any) -> AdminListDevicesRequest:
    get = members(data, ADMIN_LIST_DEVICES_REQUEST).get
    self = new(AdminListDevicesRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("Limit", UNSET)
    self.limit = None if value is UNSET else integer(value, 0, 60)
    value = get("PaginationToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.pagination_token = value
    return self


def encode_admin_list_devices_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminListDevicesRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    if self.limit is not None:
        out["Limit"] = self.limit
    if self.pagination_token is not None:
        out["PaginationToken"] = self.pagination_token
    return out


ADMIN_LIST_DEVICES_RESPONSE: dict[str, str] = {
    "Devices": "devices",
    "PaginationToken": "pagination_token",
}


def decode_admin_list_devices_response(data: Any) -> AdminListDevicesResponse:
    get = members(data, ADMIN_LIST_DEVICES_RESPONSE).get
    self = new(AdminListDevicesResponse)
    value = get("Devices", UNSET)
    self.devices = None if value is UNSET else decode_device_list_type(value)
    value = get("PaginationToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.pagination_token = value
    return self


def parse_admin_list_devices_response(data: Any) -> AdminListDevicesResponse:
    get = mapping(data).get
    self = new(AdminListDevicesResponse)
    value = get("Devices")
    self.devices = None if value is None else parse_device_list_type(value)
    value = get("PaginationToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.pagination_token = value
    return self


def encode_admin_list_devices_response(data: Any) -> dict[str, Any]:
    self = instance(data, AdminListDevicesResponse)
    out: dict[str, Any] = {}
    if self.devices is not None:
        out["Devices"] = encode_device_list_type(self.devices)
    if self.pagination_token is not None:
        out["PaginationToken"] = self.pagination_token
    return out


def decode_device_list_type(data: Any) -> list[DeviceType]:
    items = array(data)
    return [decode_device_type(item) for item in items]


def parse_device_list_type(data: Any) -> list[DeviceType]:
    items = array(data)
    return [parse_device_type(item) for item in items]


def encode_device_list_type(data: Any) -> Any:
    return [encode_device_type(item) for item in array(data)]


ADMIN_LIST_GROUPS_FOR_USER_REQUEST: dict[str, str] = {
    "Username": "username",
    "UserPoolId": "user_pool_id",
    "Limit": "limit",
    "NextToken": "next_token",
}


def decode_admin_list_groups_for_user_request(
    data: Any,
) -> AdminListGroupsForUserRequest:
    get = members(data, ADMIN_LIST_GROUPS_FOR_USER_REQUEST).get
    self = new(AdminListGroupsForUserRequest)
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Limit", UNSET)
    self.limit = None if value is UNSET else integer(value, 0, 60)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def encode_admin_list_groups_for_user_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminListGroupsForUserRequest)
    out: dict[str, Any] = {
        "Username": self.username,
        "UserPoolId": self.user_pool_id,
    }
    if self.limit is not None:
        out["Limit"] = self.limit
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


ADMIN_LIST_GROUPS_FOR_USER_RESPONSE: dict[str, str] = {
    "Groups": "groups",
    "NextToken": "next_token",
}


def decode_admin_list_groups_for_user_response(
    data: Any,
) -> AdminListGroupsForUserResponse:
    get = members(data, ADMIN_LIST_GROUPS_FOR_USER_RESPONSE).get
    self = new(AdminListGroupsForUserResponse)
    value = get("Groups", UNSET)
    self.groups = None if value is UNSET else decode_group_list_type(value)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def parse_admin_list_groups_for_user_response(
    data: Any,
) -> AdminListGroupsForUserResponse:
    get = mapping(data).get
    self = new(AdminListGroupsForUserResponse)
    value = get("Groups")
    self.groups = None if value is None else parse_group_list_type(value)
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_admin_list_groups_for_user_response(data: Any) -> dict[str, Any]:
    self = instance(data, AdminListGroupsForUserResponse)
    out: dict[str, Any] = {}
    if self.groups is not None:
        out["Groups"] = encode_group_list_type(self.groups)
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_group_list_type(data: Any) -> list[GroupType]:
    items = array(data)
    return [decode_group_type(item) for item in items]


def parse_group_list_type(data: Any) -> list[GroupType]:
    items = array(data)
    return [parse_group_type(item) for item in items]


def encode_group_list_type(data: Any) -> Any:
    return [encode_group_type(item) for item in array(data)]


GROUP_TYPE: dict[str, str] = {
    "GroupName": "group_name",
    "UserPoolId": "user_pool_id",
    "Description": "description",
    "RoleArn": "role_arn",
    "Precedence": "precedence",
    "LastModifiedDate": "last_modified_date",
    "CreationDate": "creation_date",
}


def decode_group_type(data: Any) -> GroupType:
    get = members(data, GROUP_TYPE).get
    self = new(GroupType)
    value = get("GroupName", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.group_name = value
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Description", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 2048):
        raise Invalid
    self.description = value
    value = get("RoleArn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.role_arn = value
    value = get("Precedence", UNSET)
    self.precedence = None if value is UNSET else integer(value, 0)
    value = get("LastModifiedDate", UNSET)
    self.last_modified_date = None if value is UNSET else timestamp(value)
    value = get("CreationDate", UNSET)
    self.creation_date = None if value is UNSET else timestamp(value)
    return self


def parse_group_type(data: Any) -> GroupType:
    get = mapping(data).get
    self = new(GroupType)
    value = get("GroupName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.group_name = value
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("Description")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.description = value
    value = get("RoleArn")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.role_arn = value
    value = get("Precedence")
    self.precedence = None if value is None else integer(value)
    value = get("LastModifiedDate")
    self.last_modified_date = None if value is None else timestamp(value)
    value = get("CreationDate")
    self.creation_date = None if value is None else timestamp(value)
    return self


def encode_group_type(data: Any) -> dict[str, Any]:
    self = instance(data, GroupType)
    out: dict[str, Any] = {}
    if self.group_name is not None:
        out["GroupName"] = self.group_name
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.description is not None:
        out["Description"] = self.description
    if self.role_arn is not None:
        out["RoleArn"] = self.role_arn
    if self.precedence is not None:
        out["Precedence"] = self.precedence
    if self.last_modified_date is not None:
        out["LastModifiedDate"] = encode_timestamp(self.last_modified_date)
    if self.creation_date is not None:
        out["CreationDate"] = encode_timestamp(self.creation_date)
    return out


ADMIN_LIST_USER_AUTH_EVENTS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "MaxResults": "max_results",
    "NextToken": "next_token",
}


def decode_admin_list_user_auth_events_request(
    data: Any,
) -> AdminListUserAuthEventsRequest:
    get = members(data, ADMIN_LIST_USER_AUTH_EVENTS_REQUEST).get
    self = new(AdminListUserAuthEventsRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("MaxResults", UNSET)
    self.max_results = None if value is UNSET else integer(value, 0, 60)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def encode_admin_list_user_auth_events_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminListUserAuthEventsRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    if self.max_results is not None:
        out["MaxResults"] = self.max_results
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


ADMIN_LIST_USER_AUTH_EVENTS_RESPONSE: dict[str, str] = {
    "AuthEvents": "auth_events",
    "NextToken": "next_token",
}


def decode_admin_list_user_auth_events_response(
    data: Any,
) -> AdminListUserAuthEventsResponse:
    get = members(data, ADMIN_LIST_USER_AUTH_EVENTS_RESPONSE).get
    self = new(AdminListUserAuthEventsResponse)
    value = get("AuthEvents", UNSET)
    self.auth_events = None if value is UNSET else decode_auth_events_type(value)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def parse_admin_list_user_auth_events_response(
    data: Any,
) -> AdminListUserAuthEventsResponse:
    get = mapping(data).get
    self = new(AdminListUserAuthEventsResponse)
    value = get("AuthEvents")
    self.auth_events = None if value is None else parse_auth_events_type(value)
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_admin_list_user_auth_events_response(data: Any) -> dict[str, Any]:
    self = instance(data, AdminListUserAuthEventsResponse)
    out: dict[str, Any] = {}
    if self.auth_events is not None:
        out["AuthEvents"] = encode_auth_events_type(self.auth_events)
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_auth_events_type(data: Any) -> list[AuthEventType]:
    items = array(data)
    return [decode_auth_event_type(item) for item in items]


def parse_auth_events_type(data: Any) -> list[AuthEventType]:
    items = array(data)
    return [parse_auth_event_type(item) for item in items]


def encode_auth_events_type(data: Any) -> Any:
    return [encode_auth_event_type(item) for item in array(data)]


AUTH_EVENT_TYPE: dict[str, str] = {
    "EventId": "event_id",
    "EventType": "event_type",
    "CreationDate": "creation_date",
    "EventResponse": "event_response",
    "EventRisk": "event_risk",
    "ChallengeResponses": "challenge_responses",
    "EventContextData": "event_context_data",
    "EventFeedback": "event_feedback",
}


def decode_auth_event_type(data: Any) -> AuthEventType:
    get = members(data, AUTH_EVENT_TYPE).get
    self = new(AuthEventType)
    value = get("EventId", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.event_id = value
    value = get("EventType", UNSET)
    self.event_type = None if value is UNSET else member_of(EVENT_TYPE, value)
    value = get("CreationDate", UNSET)
    self.creation_date = None if value is UNSET else timestamp(value)
    value = get("EventResponse", UNSET)
    self.event_response = (
        None if value is UNSET else member_of(EVENT_RESPONSE_TYPE, value)
    )
    value = get("EventRisk", UNSET)
    self.event_risk = None if value is UNSET else decode_event_risk_type(value)
    value = get("ChallengeResponses", UNSET)
    self.challenge_responses = (
        None if value is UNSET else decode_challenge_response_list_type(value)
    )
    value = get("EventContextData", UNSET)
    self.event_context_data = (
        None if value is UNSET else decode_event_context_data_type(value)
    )
    value = get("EventFeedback", UNSET)
    self.event_feedback = None if value is UNSET else decode_event_feedback_type(value)
    return self


def parse_auth_event_type(data: Any) -> AuthEventType:
    get = mapping(data).get
    self = new(AuthEventType)
    value = get("EventId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.event_id = value
    value = get("EventType")
    self.event_type = None if value is None else known(EVENT_TYPE, value)
    value = get("CreationDate")
    self.creation_date = None if value is None else timestamp(value)
    value = get("EventResponse")
    self.event_response = None if value is None else known(EVENT_RESPONSE_TYPE, value)
    value = get("EventRisk")
    self.event_risk = None if value is None else parse_event_risk_type(value)
    value = get("ChallengeResponses")
    self.challenge_responses = (
        None if value is None else parse_challenge_response_list_type(value)
    )
    value = get("EventContextData")
    self.event_context_data = (
        None if value is None else parse_event_context_data_type(value)
    )
    value = get("EventFeedback")
    self.event_feedback = None if value is None else parse_event_feedback_type(value)
    return self


def encode_auth_event_type(data: Any) -> dict[str, Any]:
    self = instance(data, AuthEventType)
    out: dict[str, Any] = {}
    if self.event_id is not None:
        out["EventId"] = self.event_id
    if self.event_type is not None:
        out["EventType"] = text(self.event_type)
    if self.creation_date is not None:
        out["CreationDate"] = encode_timestamp(self.creation_date)
    if self.event_response is not None:
        out["EventResponse"] = text(self.event_response)
    if self.event_risk is not None:
        out["EventRisk"] = encode_event_risk_type(self.event_risk)
    if self.challenge_responses is not None:
        out["ChallengeResponses"] = encode_challenge_response_list_type(
            self.challenge_responses
        )
    if self.event_context_data is not None:
        out["EventContextData"] = encode_event_context_data_type(
            self.event_context_data
        )
    if self.event_feedback is not None:
        out["EventFeedback"] = encode_event_feedback_type(self.event_feedback)
    return out


EVENT_RISK_TYPE: dict[str, str] = {
    "RiskDecision": "risk_decision",
    "RiskLevel": "risk_level",
    "CompromisedCredentialsDetected": "compromised_credentials_detected",
}


def decode_event_risk_type(data: Any) -> EventRiskType:
    get = members(data, EVENT_RISK_TYPE).get
    self = new(EventRiskType)
    value = get("RiskDecision", UNSET)
    self.risk_decision = (
        None if value is UNSET else member_of(RISK_DECISION_TYPE, value)
    )
    value = get("RiskLevel", UNSET)
    self.risk_level = None if value is UNSET else member_of(RISK_LEVEL_TYPE, value)
    value = get("CompromisedCredentialsDetected", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.compromised_credentials_detected = value
    return self


def parse_event_risk_type(data: Any) -> EventRiskType:
    get = mapping(data).get
    self = new(EventRiskType)
    value = get("RiskDecision")
    self.risk_decision = None if value is None else known(RISK_DECISION_TYPE, value)
    value = get("RiskLevel")
    self.risk_level = None if value is None else known(RISK_LEVEL_TYPE, value)
    value = get("CompromisedCredentialsDetected")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.compromised_credentials_detected = value
    return self


def encode_event_risk_type(data: Any) -> dict[str, Any]:
    self = instance(data, EventRiskType)
    out: dict[str, Any] = {}
    if self.risk_decision is not None:
        out["RiskDecision"] = text(self.risk_decision)
    if self.risk_level is not None:
        out["RiskLevel"] = text(self.risk_level)
    if self.compromised_credentials_detected is not None:
        out["CompromisedCredentialsDetected"] = self.compromised_credentials_detected
    return out


def decode_challenge_response_list_type(data: Any) -> list[ChallengeResponseType]:
    items = array(data)
    return [decode_challenge_response_type(item) for item in items]


def parse_challenge_response_list_type(data: Any) -> list[ChallengeResponseType]:
    items = array(data)
    return [parse_challenge_response_type(item) for item in items]


def encode_challenge_response_list_type(data: Any) -> Any:
    return [encode_challenge_response_type(item) for item in array(data)]


CHALLENGE_RESPONSE_TYPE: dict[str, str] = {
    "ChallengeName": "challenge_name",
    "ChallengeResponse": "challenge_response",
}


def decode_challenge_response_type(data: Any) -> ChallengeResponseType:
    get = members(data, CHALLENGE_RESPONSE_TYPE).get
    self = new(ChallengeResponseType)
    value = get("ChallengeName", UNSET)
    self.challenge_name = None if value is UNSET else member_of(CHALLENGE_NAME, value)
    value = get("ChallengeResponse", UNSET)
    self.challenge_response = (
        None if value is UNSET else member_of(CHALLENGE_RESPONSE, value)
    )
    return self


def parse_challenge_response_type(data: Any) -> ChallengeResponseType:
    get = mapping(data).get
    self = new(ChallengeResponseType)
    value = get("ChallengeName")
    self.challenge_name = None if value is None else known(CHALLENGE_NAME, value)
    value = get("ChallengeResponse")
    self.challenge_response = (
        None if value is None else known(CHALLENGE_RESPONSE, value)
    )
    return self


def encode_challenge_response_type(data: Any) -> dict[str, Any]:
    self = instance(data, ChallengeResponseType)
    out: dict[str, Any] = {}
    if self.challenge_name is not None:
        out["ChallengeName"] = text(self.challenge_name)
    if self.challenge_response is not None:
        out["ChallengeResponse"] = text(self.challenge_response)
    return out


EVENT_CONTEXT_DATA_TYPE: dict[str, str] = {
    "IpAddress": "ip_address",
    "DeviceName": "device_name",
    "Timezone": "timezone",
    "City": "city",
    "Country": "country",
}


def decode_event_context_data_type(data: Any) -> EventContextDataType:
    get = members(data, EVENT_CONTEXT_DATA_TYPE).get
    self = new(EventContextDataType)
    value = get("IpAddress", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.ip_address = value
    value = get("DeviceName", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.device_name = value
    value = get("Timezone", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.timezone = value
    value = get("City", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.city = value
    value = get("Country", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.country = value
    return self


def parse_event_context_data_type(data: Any) -> EventContextDataType:
    get = mapping(data).get
    self = new(EventContextDataType)
    value = get("IpAddress")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.ip_address = value
    value = get("DeviceName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.device_name = value
    value = get("Timezone")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.timezone = value
    value = get("City")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.city = value
    value = get("Country")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.country = value
    return self


def encode_event_context_data_type(data: Any) -> dict[str, Any]:
    self = instance(data, EventContextDataType)
    out: dict[str, Any] = {}
    if self.ip_address is not None:
        out["IpAddress"] = self.ip_address
    if self.device_name is not None:
        out["DeviceName"] = self.device_name
    if self.timezone is not None:
        out["Timezone"] = self.timezone
    if self.city is not None:
        out["City"] = self.city
    if self.country is not None:
        out["Country"] = self.country
    return out


EVENT_FEEDBACK_TYPE: dict[str, str] = {
    "FeedbackValue": "feedback_value",
    "Provider": "provider",
    "FeedbackDate": "feedback_date",
}


def decode_event_feedback_type(data: Any) -> EventFeedbackType:
    get = members(data, EVENT_FEEDBACK_TYPE).get
    self = new(EventFeedbackType)
    self.feedback_value = member_of(FEEDBACK_VALUE_TYPE, get("FeedbackValue"))
    value = get("Provider")
    if not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.provider = value
    value = get("FeedbackDate", UNSET)
    self.feedback_date = None if value is UNSET else timestamp(value)
    return self


def parse_event_feedback_type(data: Any) -> EventFeedbackType:
    get = mapping(data).get
    self = new(EventFeedbackType)
    value = get("FeedbackValue")
    self.feedback_value = ABSENT if value is None else known(FEEDBACK_VALUE_TYPE, value)
    value = get("Provider")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.provider = value
    value = get("FeedbackDate")
    self.feedback_date = None if value is None else timestamp(value)
    return self


def encode_event_feedback_type(data: Any) -> dict[str, Any]:
    self = instance(data, EventFeedbackType)
    out: dict[str, Any] = {
        "FeedbackValue": text(self.feedback_value),
        "Provider": self.provider,
    }
    if self.feedback_date is not None:
        out["FeedbackDate"] = encode_timestamp(self.feedback_date)
    return out


ADMIN_LIST_USER_SESSIONS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "NextToken": "next_token",
}


def decode_admin_list_user_sessions_request(data: Any) -> AdminListUserSessionsRequest:
    get = members(data, ADMIN_LIST_USER_SESSIONS_REQUEST).get
    self = new(AdminListUserSessionsRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def encode_admin_list_user_sessions_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminListUserSessionsRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


ADMIN_LIST_USER_SESSIONS_RESPONSE: dict[str, str] = {
    "Sessions": "sessions",
    "NextToken": "next_token",
}


def decode_admin_list_user_sessions_response(
    data: Any,
) -> AdminListUserSessionsResponse:
    get = members(data, ADMIN_LIST_USER_SESSIONS_RESPONSE).get
    self = new(AdminListUserSessionsResponse)
    value = get("Sessions", UNSET)
    self.sessions = None if value is UNSET else decode_sessions_list_type(value)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def parse_admin_list_user_sessions_response(data: Any) -> AdminListUserSessionsResponse:
    get = mapping(data).get
    self = new(AdminListUserSessionsResponse)
    value = get("Sessions")
    self.sessions = None if value is None else parse_sessions_list_type(value)
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_admin_list_user_sessions_response(data: Any) -> dict[str, Any]:
    self = instance(data, AdminListUserSessionsResponse)
    out: dict[str, Any] = {}
    if self.sessions is not None:
        out["Sessions"] = encode_sessions_list_type(self.sessions)
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_sessions_list_type(data: Any) -> list[SessionDescriptionType]:
    items = array(data)
    if not len(items) <= 125:
        raise Invalid
    return [decode_session_description_type(item) for item in items]


def parse_sessions_list_type(data: Any) -> list[SessionDescriptionType]:
    items = array(data)
    return [parse_session_description_type(item) for item in items]


def encode_sessions_list_type(data: Any) -> Any:
    return [encode_session_description_type(item) for item in array(data)]


SESSION_DESCRIPTION_TYPE: dict[str, str] = {
    "SessionId": "session_id",
    "SessionType": "session_type",
    "ClientId": "client_id",
    "CreateDate": "create_date",
    "LastActiveDate": "last_active_date",
    "DeviceType": "device_type",
    "LastIPAddress": "last_ip_address",
    "LastLocation": "last_location",
    "OriginSessionId": "origin_session_id",
    "IsCurrentSession": "is_current_session",
}


def decode_session_description_type(data: Any) -> SessionDescriptionType:
    get = members(data, SESSION_DESCRIPTION_TYPE).get
    self = new(SessionDescriptionType)
    value = get("SessionId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and len(value) == 28 and SESSION_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.session_id = value
    value = get("SessionType", UNSET)
    self.session_type = None if value is UNSET else member_of(SESSION_TYPE_TYPE, value)
    value = get("ClientId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("CreateDate", UNSET)
    self.create_date = None if value is UNSET else timestamp(value)
    value = get("LastActiveDate", UNSET)
    self.last_active_date = None if value is UNSET else timestamp(value)
    value = get("DeviceType", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 1024):
        raise Invalid
    self.device_type = value
    value = get("LastIPAddress", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 128):
        raise Invalid
    self.last_ip_address = value
    value = get("LastLocation", UNSET)
    self.last_location = None if value is UNSET else decode_session_location_type(value)
    value = get("OriginSessionId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and len(value) == 28 and SESSION_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.origin_session_id = value
    value = get("IsCurrentSession", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.is_current_session = value
    return self


def parse_session_description_type(data: Any) -> SessionDescriptionType:
    get = mapping(data).get
    self = new(SessionDescriptionType)
    value = get("SessionId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.session_id = value
    value = get("SessionType")
    self.session_type = None if value is None else known(SESSION_TYPE_TYPE, value)
    value = get("ClientId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_id = value
    value = get("CreateDate")
    self.create_date = None if value is None else timestamp(value)
    value = get("LastActiveDate")
    self.last_active_date = None if value is None else timestamp(value)
    value = get("DeviceType")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.device_type = value
    value = get("LastIPAddress")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.last_ip_address = value
    value = get("LastLocation")
    self.last_location = None if value is None else parse_session_location_type(value)
    value = get("OriginSessionId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.origin_session_id = value
    value = get("IsCurrentSession")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.is_current_session = value
    return self


def encode_session_description_type(data: Any) -> dict[str, Any]:
    self = instance(data, SessionDescriptionType)
    out: dict[str, Any] = {}
    if self.session_id is not None:
        out["SessionId"] = self.session_id
    if self.session_type is not None:
        out["SessionType"] = text(self.session_type)
    if self.client_id is not None:
        out["ClientId"] = self.client_id
    if self.create_date is not None:
        out["CreateDate"] = encode_timestamp(self.create_date)
    if self.last_active_date is not None:
        out["LastActiveDate"] = encode_timestamp(self.last_active_date)
    if self.device_type is not None:
        out["DeviceType"] = self.device_type
    if self.last_ip_address is not None:
        out["LastIPAddress"] = self.last_ip_address
    if self.last_location is not None:
        out["LastLocation"] = encode_session_location_type(self.last_location)
    if self.origin_session_id is not None:
        out["OriginSessionId"] = self.origin_session_id
    if self.is_current_session is not None:
        out["IsCurrentSession"] = self.is_current_session
    return out


SESSION_LOCATION_TYPE: dict[str, str] = {
    "City": "city",
    "Country": "country",
}


def decode_session_location_type(data: Any) -> SessionLocationType:
    get = members(data, SESSION_LOCATION_TYPE).get
    self = new(SessionLocationType)
    value = get("City", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 256):
        raise Invalid
    self.city = value
    value = get("Country", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 256):
        raise Invalid
    self.country = value
    return self


def parse_session_location_type(data: Any) -> SessionLocationType:
    get = mapping(data).get
    self = new(SessionLocationType)
    value = get("City")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.city = value
    value = get("Country")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.country = value
    return self


def encode_session_location_type(data: Any) -> dict[str, Any]:
    self = instance(data, SessionLocationType)
    out: dict[str, Any] = {}
    if self.city is not None:
        out["City"] = self.city
    if self.country is not None:
        out["Country"] = self.country
    return out


ADMIN_REMOVE_USER_FROM_GROUP_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "GroupName": "group_name",
}


def decode_admin_remove_user_from_group_request(
    data: Any,
) -> AdminRemoveUserFromGroupRequest:
    get = members(data, ADMIN_REMOVE_USER_FROM_GROUP_REQUEST).get
    self = new(AdminRemoveUserFromGroupRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("GroupName")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.group_name = value
    return self


def encode_admin_remove_user_from_group_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminRemoveUserFromGroupRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
        "GroupName": self.group_name,
    }
    return out


ADMIN_RESET_USER_PASSWORD_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "ClientMetadata": "client_metadata",
}


def decode_admin_reset_user_password_request(
    data: Any,
) -> AdminResetUserPasswordRequest:
    get = members(data, ADMIN_RESET_USER_PASSWORD_REQUEST).get
    self = new(AdminResetUserPasswordRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_admin_reset_user_password_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminResetUserPasswordRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


ADMIN_RESET_USER_PASSWORD_RESPONSE: dict[str, str] = {}


def decode_admin_reset_user_password_response(
    data: Any,
) -> AdminResetUserPasswordResponse:
    members(data, ADMIN_RESET_USER_PASSWORD_RESPONSE)
    return new(AdminResetUserPasswordResponse)


def parse_admin_reset_user_password_response(
    data: Any,
) -> AdminResetUserPasswordResponse:
    mapping(data)
    return new(AdminResetUserPasswordResponse)


def encode_admin_reset_user_password_response(data: Any) -> dict[str, Any]:
    instance(data, AdminResetUserPasswordResponse)
    return {}


ADMIN_RESPOND_TO_AUTH_CHALLENGE_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "ChallengeName": "challenge_name",
    "ChallengeResponses": "challenge_responses",
    "Session": "session",
    "AnalyticsMetadata": "analytics_metadata",
    "ContextData": "context_data",
    "ClientMetadata": "client_metadata",
}


def decode_admin_respond_to_auth_challenge_request(
    data: Any,
) -> AdminRespondToAuthChallengeRequest:
    get = members(data, ADMIN_RESPOND_TO_AUTH_CHALLENGE_REQUEST).get
    self = new(AdminRespondToAuthChallengeRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    self.challenge_name = member_of(CHALLENGE_NAME_TYPE, get("ChallengeName"))
    value = get("ChallengeResponses", UNSET)
    self.challenge_responses = (
        None if value is UNSET else decode_challenge_responses_type(value)
    )
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    value = get("AnalyticsMetadata", UNSET)
    self.analytics_metadata = (
        None if value is UNSET else decode_analytics_metadata_type(value)
    )
    value = get("ContextData", UNSET)
    self.context_data = None if value is UNSET else decode_context_data_type(value)
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_admin_respond_to_auth_challenge_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminRespondToAuthChallengeRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
        "ChallengeName": text(self.challenge_name),
    }
    if self.challenge_responses is not None:
        out["ChallengeResponses"] = self.challenge_responses
    if self.session is not None:
        out["Session"] = self.session
    if self.analytics_metadata is not None:
        out["AnalyticsMetadata"] = encode_analytics_metadata_type(
            self.analytics_metadata
        )
    if self.context_data is not None:
        out["ContextData"] = encode_context_data_type(self.context_data)
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


def decode_challenge_responses_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and len(key) <= 131072
            and isinstance(value, str)
            and len(value) <= 131072
        ):
            raise Invalid
    return dict(items)


ADMIN_RESPOND_TO_AUTH_CHALLENGE_RESPONSE: dict[str, str] = {
    "ChallengeName": "challenge_name",
    "Session": "session",
    "ChallengeParameters": "challenge_parameters",
    "AuthenticationResult": "authentication_result",
    "AvailableChallenges": "available_challenges",
}


def decode_admin_respond_to_auth_challenge_response(
    data: Any,
) -> AdminRespondToAuthChallengeResponse:
    get = members(data, ADMIN_RESPOND_TO_AUTH_CHALLENGE_RESPONSE).get
    self = new(AdminRespondToAuthChallengeResponse)
    value = get("ChallengeName", UNSET)
    self.challenge_name = (
        None if value is UNSET else member_of(CHALLENGE_NAME_TYPE, value)
    )
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    value = get("ChallengeParameters", UNSET)
    self.challenge_parameters = (
        None if value is UNSET else decode_challenge_parameters_type(value)
    )
    value = get("AuthenticationResult", UNSET)
    self.authentication_result = (
        None if value is UNSET else decode_authentication_result_type(value)
    )
    value = get("AvailableChallenges", UNSET)
    self.available_challenges = (
        None if value is UNSET else decode_available_challenge_list_type(value)
    )
    return self


def parse_admin_respond_to_auth_challenge_response(
    data: Any,
) -> AdminRespondToAuthChallengeResponse:
    get = mapping(data).get
    self = new(AdminRespondToAuthChallengeResponse)
    value = get("ChallengeName")
    self.challenge_name = None if value is None else known(CHALLENGE_NAME_TYPE, value)
    value = get("Session")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.session = value
    value = get("ChallengeParameters")
    self.challenge_parameters = (
        None if value is None else parse_challenge_parameters_type(value)
    )
    value = get("AuthenticationResult")
    self.authentication_result = (
        None if value is None else parse_authentication_result_type(value)
    )
    value = get("AvailableChallenges")
    self.available_challenges = (
        None if value is None else parse_available_challenge_list_type(value)
    )
    return self


def encode_admin_respond_to_auth_challenge_response(data: Any) -> dict[str, Any]:
    self = instance(data, AdminRespondToAuthChallengeResponse)
    out: dict[str, Any] = {}
    if self.challenge_name is not None:
        out["ChallengeName"] = text(self.challenge_name)
    if self.session is not None:
        out["Session"] = self.session
    if self.challenge_parameters is not None:
        out["ChallengeParameters"] = self.challenge_parameters
    if self.authentication_result is not None:
        out["AuthenticationResult"] = encode_authentication_result_type(
            self.authentication_result
        )
    if self.available_challenges is not None:
        out["AvailableChallenges"] = encode_available_challenge_list_type(
            self.available_challenges
        )
    return out


ADMIN_REVOKE_USER_SESSION_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "SessionId": "session_id",
    "RevokeAssociatedSessions": "revoke_associated_sessions",
}


def decode_admin_revoke_user_session_request(
    data: Any,
) -> AdminRevokeUserSessionRequest:
    get = members(data, ADMIN_REVOKE_USER_SESSION_REQUEST).get
    self = new(AdminRevokeUserSessionRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("SessionId")
    if not (
        isinstance(value, str) and len(value) == 28 and SESSION_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.session_id = value
    value = get("RevokeAssociatedSessions", UNSET)
    self.revoke_associated_sessions = (
        None if value is UNSET else member_of(REVOKE_ASSOCIATED_SESSIONS_TYPE, value)
    )
    return self


def encode_admin_revoke_user_session_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminRevokeUserSessionRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
        "SessionId": self.session_id,
    }
    if self.revoke_associated_sessions is not None:
        out["RevokeAssociatedSessions"] = text(self.revoke_associated_sessions)
    return out


ADMIN_REVOKE_USER_SESSION_RESPONSE: dict[str, str] = {}


def decode_admin_revoke_user_session_response(
    data: Any,
) -> AdminRevokeUserSessionResponse:
    members(data, ADMIN_REVOKE_USER_SESSION_RESPONSE)
    return new(AdminRevokeUserSessionResponse)


def parse_admin_revoke_user_session_response(
    data: Any,
) -> AdminRevokeUserSessionResponse:
    mapping(data)
    return new(AdminRevokeUserSessionResponse)


def encode_admin_revoke_user_session_response(data: Any) -> dict[str, Any]:
    instance(data, AdminRevokeUserSessionResponse)
    return {}


ADMIN_SET_USER_MFA_PREFERENCE_REQUEST: dict[str, str] = {
    "SMSMfaSettings": "sms_mfa_settings",
    "SoftwareTokenMfaSettings": "software_token_mfa_settings",
    "EmailMfaSettings": "email_mfa_settings",
    "WebAuthnMfaSettings": "web_authn_mfa_settings",
    "Username": "username",
    "UserPoolId": "user_pool_id",
}


def decode_admin_set_user_mfa_preference_request(
    data: Any,
) -> AdminSetUserMFAPreferenceRequest:
    get = members(data, ADMIN_SET_USER_MFA_PREFERENCE_REQUEST).get
    self = new(AdminSetUserMFAPreferenceRequest)
    value = get("SMSMfaSettings", UNSET)
    self.sms_mfa_settings = (
        None if value is UNSET else decode_sms_mfa_settings_type(value)
    )
    value = get("SoftwareTokenMfaSettings", UNSET)
    self.software_token_mfa_settings = (
        None if value is UNSET else decode_software_token_mfa_settings_type(value)
    )
    value = get("EmailMfaSettings", UNSET)
    self.email_mfa_settings = (
        None if value is UNSET else decode_email_mfa_settings_type(value)
    )
    value = get("WebAuthnMfaSettings", UNSET)
    self.web_authn_mfa_settings = (
        None if value is UNSET else decode_web_authn_mfa_settings_type(value)
    )
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_admin_set_user_mfa_preference_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminSetUserMFAPreferenceRequest)
    out: dict[str, Any] = {
        "Username": self.username,
        "UserPoolId": self.user_pool_id,
    }
    if self.sms_mfa_settings is not None:
        out["SMSMfaSettings"] = encode_sms_mfa_settings_type(self.sms_mfa_settings)
    if self.software_token_mfa_settings is not None:
        out["SoftwareTokenMfaSettings"] = encode_software_token_mfa_settings_type(
            self.software_token_mfa_settings
        )
    if self.email_mfa_settings is not None:
        out["EmailMfaSettings"] = encode_email_mfa_settings_type(
            self.email_mfa_settings
        )
    if self.web_authn_mfa_settings is not None:
        out["WebAuthnMfaSettings"] = encode_web_authn_mfa_settings_type(
            self.web_authn_mfa_settings
        )
    return out


SMS_MFA_SETTINGS_TYPE: dict[str, str] = {
    "Enabled": "enabled",
    "PreferredMfa": "preferred_mfa",
}


def decode_sms_mfa_settings_type(data: Any) -> SMSMfaSettingsType:
    get = members(data, SMS_MFA_SETTINGS_TYPE).get
    self = new(SMSMfaSettingsType)
    value = get("Enabled", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enabled = value
    value = get("PreferredMfa", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.preferred_mfa = value
    return self


def encode_sms_mfa_settings_type(data: Any) -> dict[str, Any]:
    self = instance(data, SMSMfaSettingsType)
    out: dict[str, Any] = {}
    if self.enabled is not None:
        out["Enabled"] = self.enabled
    if self.preferred_mfa is not None:
        out["PreferredMfa"] = self.preferred_mfa
    return out


SOFTWARE_TOKEN_MFA_SETTINGS_TYPE: dict[str, str] = {
    "Enabled": "enabled",
    "PreferredMfa": "preferred_mfa",
}


def decode_software_token_mfa_settings_type(data: Any) -> SoftwareTokenMfaSettingsType:
    get = members(data, SOFTWARE_TOKEN_MFA_SETTINGS_TYPE).get
    self = new(SoftwareTokenMfaSettingsType)
    value = get("Enabled", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enabled = value
    value = get("PreferredMfa", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.preferred_mfa = value
    return self


def encode_software_token_mfa_settings_type(data: Any) -> dict[str, Any]:
    self = instance(data, SoftwareTokenMfaSettingsType)
    out: dict[str, Any] = {}
    if self.enabled is not None:
        out["Enabled"] = self.enabled
    if self.preferred_mfa is not None:
        out["PreferredMfa"] = self.preferred_mfa
    return out


EMAIL_MFA_SETTINGS_TYPE: dict[str, str] = {
    "Enabled": "enabled",
    "PreferredMfa": "preferred_mfa",
}


def decode_email_mfa_settings_type(data: Any) -> EmailMfaSettingsType:
    get = members(data, EMAIL_MFA_SETTINGS_TYPE).get
    self = new(EmailMfaSettingsType)
    value = get("Enabled", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enabled = value
    value = get("PreferredMfa", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.preferred_mfa = value
    return self


def encode_email_mfa_settings_type(data: Any) -> dict[str, Any]:
    self = instance(data, EmailMfaSettingsType)
    out: dict[str, Any] = {}
    if self.enabled is not None:
        out["Enabled"] = self.enabled
    if self.preferred_mfa is not None:
        out["PreferredMfa"] = self.preferred_mfa
    return out


WEB_AUTHN_MFA_SETTINGS_TYPE: dict[str, str] = {
    "Enabled": "enabled",
}


def decode_web_authn_mfa_settings_type(data: Any) -> WebAuthnMfaSettingsType:
    get = members(data, WEB_AUTHN_MFA_SETTINGS_TYPE).get
    self = new(WebAuthnMfaSettingsType)
    value = get("Enabled", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enabled = value
    return self


def encode_web_authn_mfa_settings_type(data: Any) -> dict[str, Any]:
    self = instance(data, WebAuthnMfaSettingsType)
    out: dict[str, Any] = {}
    if self.enabled is not None:
        out["Enabled"] = self.enabled
    return out


ADMIN_SET_USER_MFA_PREFERENCE_RESPONSE: dict[str, str] = {}


def decode_admin_set_user_mfa_preference_response(
    data: Any,
) -> AdminSetUserMFAPreferenceResponse:
    members(data, ADMIN_SET_USER_MFA_PREFERENCE_RESPONSE)
    return new(AdminSetUserMFAPreferenceResponse)


def parse_admin_set_user_mfa_preference_response(
    data: Any,
) -> AdminSetUserMFAPreferenceResponse:
    mapping(data)
    return new(AdminSetUserMFAPreferenceResponse)


def encode_admin_set_user_mfa_preference_response(data: Any) -> dict[str, Any]:
    instance(data, AdminSetUserMFAPreferenceResponse)
    return {}


ADMIN_SET_USER_PASSWORD_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "Password": "password",
    "Permanent": "permanent",
}


def decode_admin_set_user_password_request(data: Any) -> AdminSetUserPasswordRequest:
    get = members(data, ADMIN_SET_USER_PASSWORD_REQUEST).get
    self = new(AdminSetUserPasswordRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("Password")
    if not (isinstance(value, str) and len(value) <= 256 and non_space(value)):
        raise Invalid
    self.password = value
    value = get("Permanent", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.permanent = value
    return self


def encode_admin_set_user_password_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminSetUserPasswordRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
        "Password": self.password,
    }
    if self.permanent is not None:
        out["Permanent"] = self.permanent
    return out


ADMIN_SET_USER_PASSWORD_RESPONSE: dict[str, str] = {}


def decode_admin_set_user_password_response(data: Any) -> AdminSetUserPasswordResponse:
    members(data, ADMIN_SET_USER_PASSWORD_RESPONSE)
    return new(AdminSetUserPasswordResponse)


def parse_admin_set_user_password_response(data: Any) -> AdminSetUserPasswordResponse:
    mapping(data)
    return new(AdminSetUserPasswordResponse)


def encode_admin_set_user_password_response(data: Any) -> dict[str, Any]:
    instance(data, AdminSetUserPasswordResponse)
    return {}


ADMIN_SET_USER_SETTINGS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "MFAOptions": "mfa_options",
}


def decode_admin_set_user_settings_request(data: Any) -> AdminSetUserSettingsRequest:
    get = members(data, ADMIN_SET_USER_SETTINGS_REQUEST).get
    self = new(AdminSetUserSettingsRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    self.mfa_options = decode_mfa_option_list_type(get("MFAOptions"))
    return self


def encode_admin_set_user_settings_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminSetUserSettingsRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
        "MFAOptions": encode_mfa_option_list_type(self.mfa_options),
    }
    return out


ADMIN_SET_USER_SETTINGS_RESPONSE: dict[str, str] = {}


def decode_admin_set_user_settings_response(data: Any) -> AdminSetUserSettingsResponse:
    members(data, ADMIN_SET_USER_SETTINGS_RESPONSE)
    return new(AdminSetUserSettingsResponse)


def parse_admin_set_user_settings_response(data: Any) -> AdminSetUserSettingsResponse:
    mapping(data)
    return new(AdminSetUserSettingsResponse)


def encode_admin_set_user_settings_response(data: Any) -> dict[str, Any]:
    instance(data, AdminSetUserSettingsResponse)
    return {}


ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "EventId": "event_id",
    "FeedbackValue": "feedback_value",
}


def decode_admin_update_auth_event_feedback_request(
    data: Any,
) -> AdminUpdateAuthEventFeedbackRequest:
    get = members(data, ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_REQUEST).get
    self = new(AdminUpdateAuthEventFeedbackRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("EventId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 50
        and EVENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.event_id = value
    self.feedback_value = member_of(FEEDBACK_VALUE_TYPE, get("FeedbackValue"))
    return self


def encode_admin_update_auth_event_feedback_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminUpdateAuthEventFeedbackRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
        "EventId": self.event_id,
        "FeedbackValue": text(self.feedback_value),
    }
    return out


ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE: dict[str, str] = {}


def decode_admin_update_auth_event_feedback_response(
    data: Any,
) -> AdminUpdateAuthEventFeedbackResponse:
    members(data, ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE)
    return new(AdminUpdateAuthEventFeedbackResponse)


def parse_admin_update_auth_event_feedback_response(
    data: Any,
) -> AdminUpdateAuthEventFeedbackResponse:
    mapping(data)
    return new(AdminUpdateAuthEventFeedbackResponse)


def encode_admin_update_auth_event_feedback_response(data: Any) -> dict[str, Any]:
    instance(data, AdminUpdateAuthEventFeedbackResponse)
    return {}


ADMIN_UPDATE_DEVICE_STATUS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "DeviceKey": "device_key",
    "DeviceRememberedStatus": "device_remembered_status",
}


def decode_admin_update_device_status_request(
    data: Any,
) -> AdminUpdateDeviceStatusRequest:
    get = members(data, ADMIN_UPDATE_DEVICE_STATUS_REQUEST).get
    self = new(AdminUpdateDeviceStatusRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("DeviceKey")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and DEVICE_KEY_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.device_key = value
    value = get("DeviceRememberedStatus", UNSET)
    self.device_remembered_status = (
        None if value is UNSET else member_of(DEVICE_REMEMBERED_STATUS_TYPE, value)
    )
    return self


def encode_admin_update_device_status_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminUpdateDeviceStatusRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
        "DeviceKey": self.device_key,
    }
    if self.device_remembered_status is not None:
        out["DeviceRememberedStatus"] = text(self.device_remembered_status)
    return out


ADMIN_UPDATE_DEVICE_STATUS_RESPONSE: dict[str, str] = {}


def decode_admin_update_device_status_response(
    data: Any,
) -> AdminUpdateDeviceStatusResponse:
    members(data, ADMIN_UPDATE_DEVICE_STATUS_RESPONSE)
    return new(AdminUpdateDeviceStatusResponse)


def parse_admin_update_device_status_response(
    data: Any,
) -> AdminUpdateDeviceStatusResponse:
    mapping(data)
    return new(AdminUpdateDeviceStatusResponse)


def encode_admin_update_device_status_response(data: Any) -> dict[str, Any]:
    instance(data, AdminUpdateDeviceStatusResponse)
    return {}


ADMIN_UPDATE_USER_ATTRIBUTES_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "UserAttributes": "user_attributes",
    "ClientMetadata": "client_metadata",
}


def decode_admin_update_user_attributes_request(
    data: Any,
) -> AdminUpdateUserAttributesRequest:
    get = members(data, ADMIN_UPDATE_USER_ATTRIBUTES_REQUEST).get
    self = new(AdminUpdateUserAttributesRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    self.user_attributes = decode_attribute_list_type(get("UserAttributes"))
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_admin_update_user_attributes_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminUpdateUserAttributesRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
        "UserAttributes": encode_attribute_list_type(self.user_attributes),
    }
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


ADMIN_UPDATE_USER_ATTRIBUTES_RESPONSE: dict[str, str] = {}


def decode_admin_update_user_attributes_response(
    data: Any,
) -> AdminUpdateUserAttributesResponse:
    members(data, ADMIN_UPDATE_USER_ATTRIBUTES_RESPONSE)
    return new(AdminUpdateUserAttributesResponse)


def parse_admin_update_user_attributes_response(
    data: Any,
) -> AdminUpdateUserAttributesResponse:
    mapping(data)
    return new(AdminUpdateUserAttributesResponse)


def encode_admin_update_user_attributes_response(data: Any) -> dict[str, Any]:
    instance(data, AdminUpdateUserAttributesResponse)
    return {}


ADMIN_USER_GLOBAL_SIGN_OUT_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
}


def decode_admin_user_global_sign_out_request(
    data: Any,
) -> AdminUserGlobalSignOutRequest:
    get = members(data, ADMIN_USER_GLOBAL_SIGN_OUT_REQUEST).get
    self = new(AdminUserGlobalSignOutRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    return self


def encode_admin_user_global_sign_out_request(data: Any) -> dict[str, Any]:
    self = instance(data, AdminUserGlobalSignOutRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
    }
    return out


ADMIN_USER_GLOBAL_SIGN_OUT_RESPONSE: dict[str, str] = {}


def decode_admin_user_global_sign_out_response(
    data: Any,
) -> AdminUserGlobalSignOutResponse:
    members(data, ADMIN_USER_GLOBAL_SIGN_OUT_RESPONSE)
    return new(AdminUserGlobalSignOutResponse)


def parse_admin_user_global_sign_out_response(
    data: Any,
) -> AdminUserGlobalSignOutResponse:
    mapping(data)
    return new(AdminUserGlobalSignOutResponse)


def encode_admin_user_global_sign_out_response(data: Any) -> dict[str, Any]:
    instance(data, AdminUserGlobalSignOutResponse)
    return {}


ASSOCIATE_SOFTWARE_TOKEN_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "Session": "session",
}


def decode_associate_software_token_request(data: Any) -> AssociateSoftwareTokenRequest:
    get = members(data, ASSOCIATE_SOFTWARE_TOKEN_REQUEST).get
    self = new(AssociateSoftwareTokenRequest)
    value = get("AccessToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    return self


def encode_associate_software_token_request(data: Any) -> dict[str, Any]:
    self = instance(data, AssociateSoftwareTokenRequest)
    out: dict[str, Any] = {}
    if self.access_token is not None:
        out["AccessToken"] = self.access_token
    if self.session is not None:
        out["Session"] = self.session
    return out


ASSOCIATE_SOFTWARE_TOKEN_RESPONSE: dict[str, str] = {
    "SecretCode": "secret_code",
    "Session": "session",
}


def decode_associate_software_token_response(
    data: Any,
) -> AssociateSoftwareTokenResponse:
    get = members(data, ASSOCIATE_SOFTWARE_TOKEN_RESPONSE).get
    self = new(AssociateSoftwareTokenResponse)
    value = get("SecretCode", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and len(value) >= 16 and SECRET_CODE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.secret_code = value
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    return self


def parse_associate_software_token_response(
    data: Any,
) -> AssociateSoftwareTokenResponse:
    get = mapping(data).get
    self = new(AssociateSoftwareTokenResponse)
    value = get("SecretCode")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.secret_code = value
    value = get("Session")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.session = value
    return self


def encode_associate_software_token_response(data: Any) -> dict[str, Any]:
    self = instance(data, AssociateSoftwareTokenResponse)
    out: dict[str, Any] = {}
    if self.secret_code is not None:
        out["SecretCode"] = self.secret_code
    if self.session is not None:
        out["Session"] = self.session
    return out


CHANGE_PASSWORD_REQUEST: dict[str, str] = {
    "PreviousPassword": "previous_password",
    "ProposedPassword": "proposed_password",
    "AccessToken": "access_token",
}


def decode_change_password_request(data: Any) -> ChangePasswordRequest:
    get = members(data, CHANGE_PASSWORD_REQUEST).get
    self = new(ChangePasswordRequest)
    value = get("PreviousPassword", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 256 and non_space(value)):
        raise Invalid
    self.previous_password = value
    value = get("ProposedPassword")
    if not (isinstance(value, str) and len(value) <= 256 and non_space(value)):
        raise Invalid
    self.proposed_password = value
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    return self


def encode_change_password_request(data: Any) -> dict[str, Any]:
    self = instance(data, ChangePasswordRequest)
    out: dict[str, Any] = {
        "ProposedPassword": self.proposed_password,
        "AccessToken": self.access_token,
    }
    if self.previous_password is not None:
        out["PreviousPassword"] = self.previous_password
    return out


CHANGE_PASSWORD_RESPONSE: dict[str, str] = {}


def decode_change_password_response(data: Any) -> ChangePasswordResponse:
    members(data, CHANGE_PASSWORD_RESPONSE)
    return new(ChangePasswordResponse)


def parse_change_password_response(data: Any) -> ChangePasswordResponse:
    mapping(data)
    return new(ChangePasswordResponse)


def encode_change_password_response(data: Any) -> dict[str, Any]:
    instance(data, ChangePasswordResponse)
    return {}


COMPLETE_WEB_AUTHN_REGISTRATION_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "Credential": "credential",
}


def decode_complete_web_authn_registration_request(
    data: Any,
) -> CompleteWebAuthnRegistrationRequest:
    get = members(data, COMPLETE_WEB_AUTHN_REGISTRATION_REQUEST).get
    self = new(CompleteWebAuthnRegistrationRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("Credential", UNSET)
    if value is UNSET:
        raise Invalid
    self.credential = value
    return self


def encode_complete_web_authn_registration_request(data: Any) -> dict[str, Any]:
    self = instance(data, CompleteWebAuthnRegistrationRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
        "Credential": self.credential,
    }
    return out


COMPLETE_WEB_AUTHN_REGISTRATION_RESPONSE: dict[str, str] = {}


def decode_complete_web_authn_registration_response(
    data: Any,
) -> CompleteWebAuthnRegistrationResponse:
    members(data, COMPLETE_WEB_AUTHN_REGISTRATION_RESPONSE)
    return new(CompleteWebAuthnRegistrationResponse)


def parse_complete_web_authn_registration_response(
    data: Any,
) -> CompleteWebAuthnRegistrationResponse:
    mapping(data)
    return new(CompleteWebAuthnRegistrationResponse)


def encode_complete_web_authn_registration_response(data: Any) -> dict[str, Any]:
    instance(data, CompleteWebAuthnRegistrationResponse)
    return {}


CONFIRM_DEVICE_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "DeviceKey": "device_key",
    "DeviceSecretVerifierConfig": "device_secret_verifier_config",
    "DeviceName": "device_name",
}


def decode_confirm_device_request(data: Any) -> ConfirmDeviceRequest:
    get = members(data, CONFIRM_DEVICE_REQUEST).get
    self = new(ConfirmDeviceRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("DeviceKey")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and DEVICE_KEY_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.device_key = value
    value = get("DeviceSecretVerifierConfig", UNSET)
    self.device_secret_verifier_config = (
        None if value is UNSET else decode_device_secret_verifier_config_type(value)
    )
    value = get("DeviceName", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 1024):
        raise Invalid
    self.device_name = value
    return self


def encode_confirm_device_request(data: Any) -> dict[str, Any]:
    self = instance(data, ConfirmDeviceRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
        "DeviceKey": self.device_key,
    }
    if self.device_secret_verifier_config is not None:
        out["DeviceSecretVerifierConfig"] = encode_device_secret_verifier_config_type(
            self.device_secret_verifier_config
        )
    if self.device_name is not None:
        out["DeviceName"] = self.device_name
    return out


DEVICE_SECRET_VERIFIER_CONFIG_TYPE: dict[str, str] = {
    "PasswordVerifier": "password_verifier",
    "Salt": "salt",
}


def decode_device_secret_verifier_config_type(
    data: Any,
) -> DeviceSecretVerifierConfigType:
    get = members(data, DEVICE_SECRET_VERIFIER_CONFIG_TYPE).get
    self = new(DeviceSecretVerifierConfigType)
    value = get("PasswordVerifier", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.password_verifier = value
    value = get("Salt", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.salt = value
    return self


def encode_device_secret_verifier_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, DeviceSecretVerifierConfigType)
    out: dict[str, Any] = {}
    if self.password_verifier is not None:
        out["PasswordVerifier"] = self.password_verifier
    if self.salt is not None:
        out["Salt"] = self.salt
    return out


CONFIRM_DEVICE_RESPONSE: dict[str, str] = {
    "UserConfirmationNecessary": "user_confirmation_necessary",
}


def decode_confirm_device_response(data: Any) -> ConfirmDeviceResponse:
    get = members(data, CONFIRM_DEVICE_RESPONSE).get
    self = new(ConfirmDeviceResponse)
    value = get("UserConfirmationNecessary", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.user_confirmation_necessary = value
    return self


def parse_confirm_device_response(data: Any) -> ConfirmDeviceResponse:
    get = mapping(data).get
    self = new(ConfirmDeviceResponse)
    value = get("UserConfirmationNecessary")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.user_confirmation_necessary = value
    return self


def encode_confirm_device_response(data: Any) -> dict[str, Any]:
    self = instance(data, ConfirmDeviceResponse)
    out: dict[str, Any] = {}
    if self.user_confirmation_necessary is not None:
        out["UserConfirmationNecessary"] = self.user_confirmation_necessary
    return out


CONFIRM_FORGOT_PASSWORD_REQUEST: dict[str, str] = {
    "ClientId": "client_id",
    "SecretHash": "secret_hash",
    "Username": "username",
    "ConfirmationCode": "confirmation_code",
    "Password": "password",
    "AnalyticsMetadata": "analytics_metadata",
    "UserContextData": "user_context_data",
    "ClientMetadata": "client_metadata",
}


def decode_confirm_forgot_password_request(data: Any) -> ConfirmForgotPasswordRequest:
    get = members(data, CONFIRM_FORGOT_PASSWORD_REQUEST).get
    self = new(ConfirmForgotPasswordRequest)
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("SecretHash", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and SECRET_HASH_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.secret_hash = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("ConfirmationCode")
    if not (isinstance(value, str) and 1 <= len(value) <= 2048 and non_space(value)):
        raise Invalid
    self.confirmation_code = value
    value = get("Password")
    if not (isinstance(value, str) and len(value) <= 256 and non_space(value)):
        raise Invalid
    self.password = value
    value = get("AnalyticsMetadata", UNSET)
    self.analytics_metadata = (
        None if value is UNSET else decode_analytics_metadata_type(value)
    )
    value = get("UserContextData", UNSET)
    self.user_context_data = (
        None if value is UNSET else decode_user_context_data_type(value)
    )
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_confirm_forgot_password_request(data: Any) -> dict[str, Any]:
    self = instance(data, ConfirmForgotPasswordRequest)
    out: dict[str, Any] = {
        "ClientId": self.client_id,
        "Username": self.username,
        "ConfirmationCode": self.confirmation_code,
        "Password": self.password,
    }
    if self.secret_hash is not None:
        out["SecretHash"] = self.secret_hash
    if self.analytics_metadata is not None:
        out["AnalyticsMetadata"] = encode_analytics_metadata_type(
            self.analytics_metadata
        )
    if self.user_context_data is not None:
        out["UserContextData"] = encode_user_context_data_type(self.user_context_data)
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


USER_CONTEXT_DATA_TYPE: dict[str, str] = {
    "IpAddress": "ip_address",
    "EncodedData": "encoded_data",
}


def decode_user_context_data_type(data: Any) -> UserContextDataType:
    get = members(data, USER_CONTEXT_DATA_TYPE).get
    self = new(UserContextDataType)
    value = get("IpAddress", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.ip_address = value
    value = get("EncodedData", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.encoded_data = value
    return self


def encode_user_context_data_type(data: Any) -> dict[str, Any]:
    self = instance(data, UserContextDataType)
    out: dict[str, Any] = {}
    if self.ip_address is not None:
        out["IpAddress"] = self.ip_address
    if self.encoded_data is not None:
        out["EncodedData"] = self.encoded_data
    return out


CONFIRM_FORGOT_PASSWORD_RESPONSE: dict[str, str] = {}


def decode_confirm_forgot_password_response(data: Any) -> ConfirmForgotPasswordResponse:
    members(data, CONFIRM_FORGOT_PASSWORD_RESPONSE)
    return new(ConfirmForgotPasswordResponse)


def parse_confirm_forgot_password_response(data: Any) -> ConfirmForgotPasswordResponse:
    mapping(data)
    return new(ConfirmForgotPasswordResponse)


def encode_confirm_forgot_password_response(data: Any) -> dict[str, Any]:
    instance(data, ConfirmForgotPasswordResponse)
    return {}


CONFIRM_SIGN_UP_REQUEST: dict[str, str] = {
    "ClientId": "client_id",
    "SecretHash": "secret_hash",
    "Username": "username",
    "ConfirmationCode": "confirmation_code",
    "ForceAliasCreation": "force_alias_creation",
    "AnalyticsMetadata": "analytics_metadata",
    "UserContextData": "user_context_data",
    "ClientMetadata": "client_metadata",
    "Session": "session",
}


def decode_confirm_sign_up_request(data: Any) -> ConfirmSignUpRequest:
    get = members(data, CONFIRM_SIGN_UP_REQUEST).get
    self = new(ConfirmSignUpRequest)
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("SecretHash", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and SECRET_HASH_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.secret_hash = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("ConfirmationCode")
    if not (isinstance(value, str) and 1 <= len(value) <= 2048 and non_space(value)):
        raise Invalid
    self.confirmation_code = value
    value = get("ForceAliasCreation", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.force_alias_creation = value
    value = get("AnalyticsMetadata", UNSET)
    self.analytics_metadata = (
        None if value is UNSET else decode_analytics_metadata_type(value)
    )
    value = get("UserContextData", UNSET)
    self.user_context_data = (
        None if value is UNSET else decode_user_context_data_type(value)
    )
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    return self


def encode_confirm_sign_up_request(data: Any) -> dict[str, Any]:
    self = instance(data, ConfirmSignUpRequest)
    out: dict[str, Any] = {
        "ClientId": self.client_id,
        "Username": self.username,
        "ConfirmationCode": self.confirmation_code,
    }
    if self.secret_hash is not None:
        out["SecretHash"] = self.secret_hash
    if self.force_alias_creation is not None:
        out["ForceAliasCreation"] = self.force_alias_creation
    if self.analytics_metadata is not None:
        out["AnalyticsMetadata"] = encode_analytics_metadata_type(
            self.analytics_metadata
        )
    if self.user_context_data is not None:
        out["UserContextData"] = encode_user_context_data_type(self.user_context_data)
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    if self.session is not None:
        out["Session"] = self.session
    return out


CONFIRM_SIGN_UP_RESPONSE: dict[str, str] = {
    "Session": "session",
}


def decode_confirm_sign_up_response(data: Any) -> ConfirmSignUpResponse:
    get = members(data, CONFIRM_SIGN_UP_RESPONSE).get
    self = new(ConfirmSignUpResponse)
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    return self


def parse_confirm_sign_up_response(data: Any) -> ConfirmSignUpResponse:
    get = mapping(data).get
    self = new(ConfirmSignUpResponse)
    value = get("Session")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.session = value
    return self


def encode_confirm_sign_up_response(data: Any) -> dict[str, Any]:
    self = instance(data, ConfirmSignUpResponse)
    out: dict[str, Any] = {}
    if self.session is not None:
        out["Session"] = self.session
    return out


CREATE_GROUP_REQUEST: dict[str, str] = {
    "GroupName": "group_name",
    "UserPoolId": "user_pool_id",
    "Description": "description",
    "RoleArn": "role_arn",
    "Precedence": "precedence",
}


def decode_create_group_request(data: Any) -> CreateGroupRequest:
    get = members(data, CREATE_GROUP_REQUEST).get
    self = new(CreateGroupRequest)
    value = get("GroupName")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.group_name = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Description", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 2048):
        raise Invalid
    self.description = value
    value = get("RoleArn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.role_arn = value
    value = get("Precedence", UNSET)
    self.precedence = None if value is UNSET else integer(value, 0)
    return self


def encode_create_group_request(data: Any) -> dict[str, Any]:
    self = instance(data, CreateGroupRequest)
    out: dict[str, Any] = {
        "GroupName": self.group_name,
        "UserPoolId": self.user_pool_id,
    }
    if self.description is not None:
        out["Description"] = self.description
    if self.role_arn is not None:
        out["RoleArn"] = self.role_arn
    if self.precedence is not None:
        out["Precedence"] = self.precedence
    return out


CREATE_GROUP_RESPONSE: dict[str, str] = {
    "Group": "group",
}


def decode_create_group_response(data: Any) -> CreateGroupResponse:
    get = members(data, CREATE_GROUP_RESPONSE).get
    self = new(CreateGroupResponse)
    value = get("Group", UNSET)
    self.group = None if value is UNSET else decode_group_type(value)
    return self


def parse_create_group_response(data: Any) -> CreateGroupResponse:
    get = mapping(data).get
    self = new(CreateGroupResponse)
    value = get("Group")
    self.group = None if value is None else parse_group_type(value)
    return self


def encode_create_group_response(data: Any) -> dict[str, Any]:
    self = instance(data, CreateGroupResponse)
    out: dict[str, Any] = {}
    if self.group is not None:
        out["Group"] = encode_group_type(self.group)
    return out


CREATE_IDENTITY_PROVIDER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ProviderName": "provider_name",
    "ProviderType": "provider_type",
    "ProviderDetails": "provider_details",
    "AttributeMapping": "attribute_mapping",
    "IdpIdentifiers": "idp_identifiers",
    "AcrMapping": "acr_mapping",
}


def decode_create_identity_provider_request(data: Any) -> CreateIdentityProviderRequest:
    get = members(data, CREATE_IDENTITY_PROVIDER_REQUEST).get
    self = new(CreateIdentityProviderRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ProviderName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and PROVIDER_NAME_TYPE_V2_PATTERN(value)
    ):
        raise Invalid
    self.provider_name = value
    self.provider_type = member_of(IDENTITY_PROVIDER_TYPE_TYPE, get("ProviderType"))
    self.provider_details = decode_provider_details_type(get("ProviderDetails"))
    value = get("AttributeMapping", UNSET)
    self.attribute_mapping = (
        None if value is UNSET else decode_attribute_mapping_type(value)
    )
    value = get("IdpIdentifiers", UNSET)
    self.idp_identifiers = (
        None if value is UNSET else decode_idp_identifiers_list_type(value)
    )
    value = get("AcrMapping", UNSET)
    self.acr_mapping = None if value is UNSET else decode_acr_mapping_type(value)
    return self


def encode_create_identity_provider_request(data: Any) -> dict[str, Any]:
    self = instance(data, CreateIdentityProviderRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ProviderName": self.provider_name,
        "ProviderType": text(self.provider_type),
        "ProviderDetails": self.provider_details,
    }
    if self.attribute_mapping is not None:
        out["AttributeMapping"] = self.attribute_mapping
    if self.idp_identifiers is not None:
        out["IdpIdentifiers"] = self.idp_identifiers
    if self.acr_mapping is not None:
        out["AcrMapping"] = self.acr_mapping
    return out


def decode_provider_details_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and len(key) <= 131072
            and isinstance(value, str)
            and len(value) <= 131072
        ):
            raise Invalid
    return dict(items)


def parse_provider_details_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (isinstance(key, str) and isinstance(value, str)):
            raise Invalid
    return dict(items)


def decode_attribute_mapping_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and 1 <= len(key) <= 32
            and isinstance(value, str)
            and len(value) <= 131072
        ):
            raise Invalid
    return dict(items)


def parse_attribute_mapping_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (isinstance(key, str) and isinstance(value, str)):
            raise Invalid
    return dict(items)


def decode_idp_identifiers_list_type(data: Any) -> list[str]:
    items = array(data)
    if not len(items) <= 50:
        raise Invalid
    for item in items:
        if not (
            isinstance(item, str)
            and 1 <= len(item) <= 40
            and IDP_IDENTIFIER_TYPE_PATTERN(item)
        ):
            raise Invalid
    return items.copy()


def parse_idp_identifiers_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


def decode_acr_mapping_type(data: Any) -> dict[str, str]:
    items = entries(data)
    if not len(items) <= 4:
        raise Invalid
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and ACR_MAPPING_KEY_TYPE_PATTERN(key)
            and isinstance(value, str)
            and 1 <= len(value) <= 64
            and ACR_VALUE_TYPE_PATTERN(value)
        ):
            raise Invalid
    return dict(items)


def parse_acr_mapping_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (isinstance(key, str) and isinstance(value, str)):
            raise Invalid
    return dict(items)


CREATE_IDENTITY_PROVIDER_RESPONSE: dict[str, str] = {
    "IdentityProvider": "identity_provider",
}


def decode_create_identity_provider_response(
    data: Any,
) -> CreateIdentityProviderResponse:
    get = members(data, CREATE_IDENTITY_PROVIDER_RESPONSE).get
    self = new(CreateIdentityProviderResponse)
    self.identity_provider = decode_identity_provider_type(get("IdentityProvider"))
    return self


def parse_create_identity_provider_response(
    data: Any,
) -> CreateIdentityProviderResponse:
    get = mapping(data).get
    self = new(CreateIdentityProviderResponse)
    value = get("IdentityProvider")
    self.identity_provider = (
        ABSENT if value is None else parse_identity_provider_type(value)
    )
    return self


def encode_create_identity_provider_response(data: Any) -> dict[str, Any]:
    self = instance(data, CreateIdentityProviderResponse)
    out: dict[str, Any] = {
        "IdentityProvider": encode_identity_provider_type(self.identity_provider),
    }
    return out


IDENTITY_PROVIDER_TYPE: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ProviderName": "provider_name",
    "ProviderType": "provider_type",
    "ProviderDetails": "provider_details",
    "AttributeMapping": "attribute_mapping",
    "IdpIdentifiers": "idp_identifiers",
    "AcrMapping": "acr_mapping",
    "LastModifiedDate": "last_modified_date",
    "CreationDate": "creation_date",
}


def decode_identity_provider_type(data: Any) -> IdentityProviderType:
    get = members(data, IDENTITY_PROVIDER_TYPE).get
    self = new(IdentityProviderType)
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ProviderName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and PROVIDER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.provider_name = value
    value = get("ProviderType", UNSET)
    self.provider_type = (
        None if value is UNSET else member_of(IDENTITY_PROVIDER_TYPE_TYPE, value)
    )
    value = get("ProviderDetails", UNSET)
    self.provider_details = (
        None if value is UNSET else decode_provider_details_type(value)
    )
    value = get("AttributeMapping", UNSET)
    self.attribute_mapping = (
        None if value is UNSET else decode_attribute_mapping_type(value)
    )
    value = get("IdpIdentifiers", UNSET)
    self.idp_identifiers = (
        None if value is UNSET else decode_idp_identifiers_list_type(value)
    )
    value = get("AcrMapping", UNSET)
    self.acr_mapping = None if value is UNSET else decode_acr_mapping_type(value)
    value = get("LastModifiedDate", UNSET)
    self.last_modified_date = None if value is UNSET else timestamp(value)
    value = get("CreationDate", UNSET)
    self.creation_date = None if value is UNSET else timestamp(value)
    return self


def parse_identity_provider_type(data: Any) -> IdentityProviderType:
    get = mapping(data).get
    self = new(IdentityProviderType)
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("ProviderName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.provider_name = value
    value = get("ProviderType")
    self.provider_type = (
        None if value is None else known(IDENTITY_PROVIDER_TYPE_TYPE, value)
    )
    value = get("ProviderDetails")
    self.provider_details = (
        None if value is None else parse_provider_details_type(value)
    )
    value = get("AttributeMapping")
    self.attribute_mapping = (
        None if value is None else parse_attribute_mapping_type(value)
    )
    value = get("IdpIdentifiers")
    self.idp_identifiers = (
        None if value is None else parse_idp_identifiers_list_type(value)
    )
    value = get("AcrMapping")
    self.acr_mapping = None if value is None else parse_acr_mapping_type(value)
    value = get("LastModifiedDate")
    self.last_modified_date = None if value is None else timestamp(value)
    value = get("CreationDate")
    self.creation_date = None if value is None else timestamp(value)
    return self


def encode_identity_provider_type(data: Any) -> dict[str, Any]:
    self = instance(data, IdentityProviderType)
    out: dict[str, Any] = {}
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.provider_name is not None:
        out["ProviderName"] = self.provider_name
    if self.provider_type is not None:
        out["ProviderType"] = text(self.provider_type)
    if self.provider_details is not None:
        out["ProviderDetails"] = self.provider_details
    if self.attribute_mapping is not None:
        out["AttributeMapping"] = self.attribute_mapping
    if self.idp_identifiers is not None:
        out["IdpIdentifiers"] = self.idp_identifiers
    if self.acr_mapping is not None:
        out["AcrMapping"] = self.acr_mapping
    if self.last_modified_date is not None:
        out["LastModifiedDate"] = encode_timestamp(self.last_modified_date)
    if self.creation_date is not None:
        out["CreationDate"] = encode_timestamp(self.creation_date)
    return out


CREATE_MANAGED_LOGIN_BRANDING_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "UseCognitoProvidedValues": "use_cognito_provided_values",
    "Settings": "settings",
    "Assets": "assets",
}


def decode_create_managed_login_branding_request(
    data: Any,
) -> CreateManagedLoginBrandingRequest:
    get = members(data, CREATE_MANAGED_LOGIN_BRANDING_REQUEST).get
    self = new(CreateManagedLoginBrandingRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("UseCognitoProvidedValues", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.use_cognito_provided_values = value
    self.settings = get("Settings", UNSET)
    value = get("Assets", UNSET)
    self.assets = None if value is UNSET else decode_asset_list_type(value)
    return self


def encode_create_managed_login_branding_request(data: Any) -> dict[str, Any]:
    self = instance(data, CreateManagedLoginBrandingRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
    }
    if self.use_cognito_provided_values is not None:
        out["UseCognitoProvidedValues"] = self.use_cognito_provided_values
    if self.settings is not UNSET:
        out["Settings"] = self.settings
    if self.assets is not None:
        out["Assets"] = encode_asset_list_type(self.assets)
    return out


def decode_asset_list_type(data: Any) -> list[AssetType]:
    items = array(data)
    if not len(items) <= 40:
        raise Invalid
    return [decode_asset_type(item) for item in items]


def parse_asset_list_type(data: Any) -> list[AssetType]:
    items = array(data)
    return [parse_asset_type(item) for item in items]


def encode_asset_list_type(data: Any) -> Any:
    return [encode_asset_type(item) for item in array(data)]


ASSET_TYPE: dict[str, str] = {
    "Category": "category",
    "ColorMode": "color_mode",
    "Extension": "extension",
    "Bytes": "bytes_",
    "ResourceId": "resource_id",
}


def decode_asset_type(data: Any) -> AssetType:
    get = members(data, ASSET_TYPE).get
    self = new(AssetType)
    self.category = member_of(ASSET_CATEGORY_TYPE, get("Category"))
    self.color_mode = member_of(COLOR_SCHEME_MODE_TYPE, get("ColorMode"))
    self.extension = member_of(ASSET_EXTENSION_TYPE, get("Extension"))
    value = get("Bytes", UNSET)
    if value is UNSET:
        value = None
    elif not accepts("/$defs/AssetBytesType", value):
        raise Invalid
    else:
        value = blob(value)
    self.bytes_ = value
    value = get("ResourceId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 40
        and RESOURCE_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.resource_id = value
    return self


def parse_asset_type(data: Any) -> AssetType:
    get = mapping(data).get
    self = new(AssetType)
    value = get("Category")
    self.category = ABSENT if value is None else known(ASSET_CATEGORY_TYPE, value)
    value = get("ColorMode")
    self.color_mode = ABSENT if value is None else known(COLOR_SCHEME_MODE_TYPE, value)
    value = get("Extension")
    self.extension = ABSENT if value is None else known(ASSET_EXTENSION_TYPE, value)
    value = get("Bytes")
    self.bytes_ = None if value is None else blob(value)
    value = get("ResourceId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.resource_id = value
    return self


def encode_asset_type(data: Any) -> dict[str, Any]:
    self = instance(data, AssetType)
    out: dict[str, Any] = {
        "Category": text(self.category),
        "ColorMode": text(self.color_mode),
        "Extension": text(self.extension),
    }
    if self.bytes_ is not None:
        out["Bytes"] = encode_blob(self.bytes_)
    if self.resource_id is not None:
        out["ResourceId"] = self.resource_id
    return out


CREATE_MANAGED_LOGIN_BRANDING_RESPONSE: dict[str, str] = {
    "ManagedLoginBranding": "managed_login_branding",
}


def decode_create_managed_login_branding_response(
    data: Any,
) -> CreateManagedLoginBrandingResponse:
    get = members(data, CREATE_MANAGED_LOGIN_BRANDING_RESPONSE).get
    self = new(CreateManagedLoginBrandingResponse)
    value = get("ManagedLoginBranding", UNSET)
    self.managed_login_branding = (
        None if value is UNSET else decode_managed_login_branding_type(value)
    )
    return self


def parse_create_managed_login_branding_response(
    data: Any,
) -> CreateManagedLoginBrandingResponse:
    get = mapping(data).get
    self = new(CreateManagedLoginBrandingResponse)
    value = get("ManagedLoginBranding")
    self.managed_login_branding = (
        None if value is None else parse_managed_login_branding_type(value)
    )
    return self


def encode_create_managed_login_branding_response(data: Any) -> dict[str, Any]:
    self = instance(data, CreateManagedLoginBrandingResponse)
    out: dict[str, Any] = {}
    if self.managed_login_branding is not None:
        out["ManagedLoginBranding"] = encode_managed_login_branding_type(
            self.managed_login_branding
        )
    return out


MANAGED_LOGIN_BRANDING_TYPE: dict[str, str] = {
    "ManagedLoginBrandingId": "managed_login_branding_id",
    "UserPoolId": "user_pool_id",
    "UseCognitoProvidedValues": "use_cognito_provided_values",
    "Settings": "settings",
    "Assets": "assets",
    "CreationDate": "creation_date",
    "LastModifiedDate": "last_modified_date",
}


def decode_managed_login_branding_type(data: Any) -> ManagedLoginBrandingType:
    get = members(data, MANAGED_LOGIN_BRANDING_TYPE).get
    self = new(ManagedLoginBrandingType)
    value = get("ManagedLoginBrandingId", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and MANAGED_LOGIN_BRANDING_ID_TYPE_PATTERN(value)):
        raise Invalid
    self.managed_login_branding_id = value
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("UseCognitoProvidedValues", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.use_cognito_provided_values = value
    self.settings = get("Settings", UNSET)
    value = get("Assets", UNSET)
    self.assets = None if value is UNSET else decode_asset_list_type(value)
    value = get("CreationDate", UNSET)
    self.creation_date = None if value is UNSET else timestamp(value)
    value = get("LastModifiedDate", UNSET)
    self.last_modified_date = None if value is UNSET else timestamp(value)
    return self


def parse_managed_login_branding_type(data: Any) -> ManagedLoginBrandingType:
    get = mapping(data).get
    self = new(ManagedLoginBrandingType)
    value = get("ManagedLoginBrandingId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.managed_login_branding_id = value
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("UseCognitoProvidedValues")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.use_cognito_provided_values = value
    self.settings = get("Settings", UNSET)
    value = get("Assets")
    self.assets = None if value is None else parse_asset_list_type(value)
    value = get("CreationDate")
    self.creation_date = None if value is None else timestamp(value)
    value = get("LastModifiedDate")
    self.last_modified_date = None if value is None else timestamp(value)
    return self


def encode_managed_login_branding_type(data: Any) -> dict[str, Any]:
    self = instance(data, ManagedLoginBrandingType)
    out: dict[str, Any] = {}
    if self.managed_login_branding_id is not None:
        out["ManagedLoginBrandingId"] = self.managed_login_branding_id
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.use_cognito_provided_values is not None:
        out["UseCognitoProvidedValues"] = self.use_cognito_provided_values
    if self.settings is not UNSET:
        out["Settings"] = self.settings
    if self.assets is not None:
        out["Assets"] = encode_asset_list_type(self.assets)
    if self.creation_date is not None:
        out["CreationDate"] = encode_timestamp(self.creation_date)
    if self.last_modified_date is not None:
        out["LastModifiedDate"] = encode_timestamp(self.last_modified_date)
    return out


CREATE_RESOURCE_SERVER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Identifier": "identifier",
    "Name": "name",
    "Scopes": "scopes",
}


def decode_create_resource_server_request(data: Any) -> CreateResourceServerRequest:
    get = members(data, CREATE_RESOURCE_SERVER_REQUEST).get
    self = new(CreateResourceServerRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Identifier")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 256
        and ACR_VALUE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.identifier = value
    value = get("Name")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 256
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.name = value
    value = get("Scopes", UNSET)
    self.scopes = (
        None if value is UNSET else decode_resource_server_scope_list_type(value)
    )
    return self


def encode_create_resource_server_request(data: Any) -> dict[str, Any]:
    self = instance(data, CreateResourceServerRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Identifier": self.identifier,
        "Name": self.name,
    }
    if self.scopes is not None:
        out["Scopes"] = encode_resource_server_scope_list_type(self.scopes)
    return out


def decode_resource_server_scope_list_type(data: Any) -> list[ResourceServerScopeType]:
    items = array(data)
    if not len(items) <= 100:
        raise Invalid
    return [decode_resource_server_scope_type(item) for item in items]


def parse_resource_server_scope_list_type(data: Any) -> list[ResourceServerScopeType]:
    items = array(data)
    return [parse_resource_server_scope_type(item) for item in items]


def encode_resource_server_scope_list_type(data: Any) -> Any:
    return [encode_resource_server_scope_type(item) for item in array(data)]


RESOURCE_SERVER_SCOPE_TYPE: dict[str, str] = {
    "ScopeName": "scope_name",
    "ScopeDescription": "scope_description",
}


def decode_resource_server_scope_type(data: Any) -> ResourceServerScopeType:
    get = members(data, RESOURCE_SERVER_SCOPE_TYPE).get
    self = new(ResourceServerScopeType)
    value = get("ScopeName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 256
        and RESOURCE_SERVER_SCOPE_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.scope_name = value
    value = get("ScopeDescription")
    if not (isinstance(value, str) and 1 <= len(value) <= 256):
        raise Invalid
    self.scope_description = value
    return self


def parse_resource_server_scope_type(data: Any) -> ResourceServerScopeType:
    get = mapping(data).get
    self = new(ResourceServerScopeType)
    value = get("ScopeName")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.scope_name = value
    value = get("ScopeDescription")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.scope_description = value
    return self


def encode_resource_server_scope_type(data: Any) -> dict[str, Any]:
    self = instance(data, ResourceServerScopeType)
    out: dict[str, Any] = {
        "ScopeName": self.scope_name,
        "ScopeDescription": self.scope_description,
    }
    return out


CREATE_RESOURCE_SERVER_RESPONSE: dict[str, str] = {
    "ResourceServer": "resource_server",
}


def decode_create_resource_server_response(data: Any) -> CreateResourceServerResponse:
    get = members(data, CREATE_RESOURCE_SERVER_RESPONSE).get
    self = new(CreateResourceServerResponse)
    self.resource_server = decode_resource_server_type(get("ResourceServer"))
    return self


def parse_create_resource_server_response(data: Any) -> CreateResourceServerResponse:
    get = mapping(data).get
    self = new(CreateResourceServerResponse)
    value = get("ResourceServer")
    self.resource_server = (
        ABSENT if value is None else parse_resource_server_type(value)
    )
    return self


def encode_create_resource_server_response(data: Any) -> dict[str, Any]:
    self = instance(data, CreateResourceServerResponse)
    out: dict[str, Any] = {
        "ResourceServer": encode_resource_server_type(self.resource_server),
    }
    return out


RESOURCE_SERVER_TYPE: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Identifier": "identifier",
    "Name": "name",
    "Scopes": "scopes",
    "ManagedBy": "managed_by",
}


def decode_resource_server_type(data: Any) -> ResourceServerType:
    get = members(data, RESOURCE_SERVER_TYPE).get
    self = new(ResourceServerType)
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Identifier", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 256
        and ACR_VALUE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.identifier = value
    value = get("Name", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 256
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.name = value
    value = get("Scopes", UNSET)
    self.scopes = (
        None if value is UNSET else decode_resource_server_scope_list_type(value)
    )
    value = get("ManagedBy", UNSET)
    self.managed_by = (
        None if value is UNSET else member_of(RESOURCE_SERVER_MANAGED_BY_TYPE, value)
    )
    return self


def parse_resource_server_type(data: Any) -> ResourceServerType:
    get = mapping(data).get
    self = new(ResourceServerType)
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("Identifier")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identifier = value
    value = get("Name")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.name = value
    value = get("Scopes")
    self.scopes = (
        None if value is None else parse_resource_server_scope_list_type(value)
    )
    value = get("ManagedBy")
    self.managed_by = (
        None if value is None else known(RESOURCE_SERVER_MANAGED_BY_TYPE, value)
    )
    return self


def encode_resource_server_type(data: Any) -> dict[str, Any]:
    self = instance(data, ResourceServerType)
    out: dict[str, Any] = {}
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.identifier is not None:
        out["Identifier"] = self.identifier
    if self.name is not None:
        out["Name"] = self.name
    if self.scopes is not None:
        out["Scopes"] = encode_resource_server_scope_list_type(self.scopes)
    if self.managed_by is not None:
        out["ManagedBy"] = text(self.managed_by)
    return out


CREATE_TERMS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "TermsName": "terms_name",
    "TermsSource": "terms_source",
    "Enforcement": "enforcement",
    "Links": "links",
}


def decode_create_terms_request(data: Any) -> CreateTermsRequest:
    get = members(data, CREATE_TERMS_REQUEST).get
    self = new(CreateTermsRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("TermsName")
    if not (isinstance(value, str) and TERMS_NAME_TYPE_PATTERN(value)):
        raise Invalid
    self.terms_name = value
    self.terms_source = member_of(TERMS_SOURCE_TYPE, get("TermsSource"))
    self.enforcement = member_of(TERMS_ENFORCEMENT_TYPE, get("Enforcement"))
    value = get("Links", UNSET)
    self.links = None if value is UNSET else decode_links_type(value)
    return self


def encode_create_terms_request(data: Any) -> dict[str, Any]:
    self = instance(data, CreateTermsRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
        "TermsName": self.terms_name,
        "TermsSource": text(self.terms_source),
        "Enforcement": text(self.enforcement),
    }
    if self.links is not None:
        out["Links"] = self.links
    return out


def decode_links_type(data: Any) -> dict[str, str]:
    items = entries(data)
    if not 1 <= len(items) <= 13:
        raise Invalid
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and LANGUAGE_ID_TYPE_PATTERN(key)
            and isinstance(value, str)
            and 1 <= len(value) <= 1024
            and LINK_URL_TYPE_PATTERN(value)
        ):
            raise Invalid
    return dict(items)


def parse_links_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (isinstance(key, str) and isinstance(value, str)):
            raise Invalid
    return dict(items)


CREATE_TERMS_RESPONSE: dict[str, str] = {
    "Terms": "terms",
}


def decode_create_terms_response(data: Any) -> CreateTermsResponse:
    get = members(data, CREATE_TERMS_RESPONSE).get
    self = new(CreateTermsResponse)
    value = get("Terms", UNSET)
    self.terms = None if value is UNSET else decode_terms_type(value)
    return self


def parse_create_terms_response(data: Any) -> CreateTermsResponse:
    get = mapping(data).get
    self = new(CreateTermsResponse)
    value = get("Terms")
    self.terms = None if value is None else parse_terms_type(value)
    return self


def encode_create_terms_response(data: Any) -> dict[str, Any]:
    self = instance(data, CreateTermsResponse)
    out: dict[str, Any] = {}
    if self.terms is not None:
        out["Terms"] = encode_terms_type(self.terms)
    return out


TERMS_TYPE: dict[str, str] = {
    "TermsId": "terms_id",
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "TermsName": "terms_name",
    "TermsSource": "terms_source",
    "Enforcement": "enforcement",
    "Links": "links",
    "CreationDate": "creation_date",
    "LastModifiedDate": "last_modified_date",
}


def decode_terms_type(data: Any) -> TermsType:
    get = members(data, TERMS_TYPE).get
    self = new(TermsType)
    value = get("TermsId")
    if not (isinstance(value, str) and MANAGED_LOGIN_BRANDING_ID_TYPE_PATTERN(value)):
        raise Invalid
    self.terms_id = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("TermsName")
    if not (isinstance(value, str) and TERMS_NAME_TYPE_PATTERN(value)):
        raise Invalid
    self.terms_name = value
    self.terms_source = member_of(TERMS_SOURCE_TYPE, get("TermsSource"))
    self.enforcement = member_of(TERMS_ENFORCEMENT_TYPE, get("Enforcement"))
    self.links = decode_links_type(get("Links"))
    self.creation_date = timestamp(get("CreationDate"))
    self.last_modified_date = timestamp(get("LastModifiedDate"))
    return self


def parse_terms_type(data: Any) -> TermsType:
    get = mapping(data).get
    self = new(TermsType)
    value = get("TermsId")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.terms_id = value
    value = get("UserPoolId")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.client_id = value
    value = get("TermsName")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.terms_name = value
    value = get("TermsSource")
    self.terms_source = ABSENT if value is None else known(TERMS_SOURCE_TYPE, value)
    value = get("Enforcement")
    self.enforcement = ABSENT if value is None else known(TERMS_ENFORCEMENT_TYPE, value)
    value = get("Links")
    self.links = ABSENT if value is None else parse_links_type(value)
    value = get("CreationDate")
    self.creation_date = ABSENT if value is None else timestamp(value)
    value = get("LastModifiedDate")
    self.last_modified_date = ABSENT if value is None else timestamp(value)
    return self


def encode_terms_type(data: Any) -> dict[str, Any]:
    self = instance(data, TermsType)
    out: dict[str, Any] = {
        "TermsId": self.terms_id,
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
        "TermsName": self.terms_name,
        "TermsSource": text(self.terms_source),
        "Enforcement": text(self.enforcement),
        "Links": self.links,
        "CreationDate": encode_timestamp(self.creation_date),
        "LastModifiedDate": encode_timestamp(self.last_modified_date),
    }
    return out


CREATE_USER_IMPORT_JOB_REQUEST: dict[str, str] = {
    "JobName": "job_name",
    "UserPoolId": "user_pool_id",
    "CloudWatchLogsRoleArn": "cloud_watch_logs_role_arn",
    "PasswordHashingAlgorithm": "password_hashing_algorithm",
}


def decode_create_user_import_job_request(data: Any) -> CreateUserImportJobRequest:
    get = members(data, CREATE_USER_IMPORT_JOB_REQUEST).get
    self = new(CreateUserImportJobRequest)
    value = get("JobName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.job_name = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("CloudWatchLogsRoleArn")
    if not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.cloud_watch_logs_role_arn = value
    value = get("PasswordHashingAlgorithm", UNSET)
    self.password_hashing_algorithm = (
        None if value is UNSET else member_of(PASSWORD_HASHING_ALGORITHM_TYPE, value)
    )
    return self


def encode_create_user_import_job_request(data: Any) -> dict[str, Any]:
    self = instance(data, CreateUserImportJobRequest)
    out: dict[str, Any] = {
        "JobName": self.job_name,
        "UserPoolId": self.user_pool_id,
        "CloudWatchLogsRoleArn": self.cloud_watch_logs_role_arn,
    }
    if self.password_hashing_algorithm is not None:
        out["PasswordHashingAlgorithm"] = text(self.password_hashing_algorithm)
    return out


CREATE_USER_IMPORT_JOB_RESPONSE: dict[str, str] = {
    "UserImportJob": "user_import_job",
}


def decode_create_user_import_job_response(data: Any) -> CreateUserImportJobResponse:
    get = members(data, CREATE_USER_IMPORT_JOB_RESPONSE).get
    self = new(CreateUserImportJobResponse)
    value = get("UserImportJob", UNSET)
    self.user_import_job = (
        None if value is UNSET else decode_user_import_job_type(value)
    )
    return self


def parse_create_user_import_job_response(data: Any) -> CreateUserImportJobResponse:
    get = mapping(data).get
    self = new(CreateUserImportJobResponse)
    value = get("UserImportJob")
    self.user_import_job = None if value is None else parse_user_import_job_type(value)
    return self


def encode_create_user_import_job_response(data: Any) -> dict[str, Any]:
    self = instance(data, CreateUserImportJobResponse)
    out: dict[str, Any] = {}
    if self.user_import_job is not None:
        out["UserImportJob"] = encode_user_import_job_type(self.user_import_job)
    return out


USER_IMPORT_JOB_TYPE: dict[str, str] = {
    "JobName": "job_name",
    "JobId": "job_id",
    "UserPoolId": "user_pool_id",
    "PreSignedUrl": "pre_signed_url",
    "CreationDate": "creation_date",
    "StartDate": "start_date",
    "CompletionDate": "completion_date",
    "Status": "status",
    "CloudWatchLogsRoleArn": "cloud_watch_logs_role_arn",
    "ImportedUsers": "imported_users",
    "SkippedUsers": "skipped_users",
    "FailedUsers": "failed_users",
    "CompletionMessage": "completion_message",
    "PasswordHashingAlgorithm": "password_hashing_algorithm",
}


def decode_user_import_job_type(data: Any) -> UserImportJobType:
    get = members(data, USER_IMPORT_JOB_TYPE).get
    self = new(UserImportJobType)
    value = get("JobName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.job_name = value
    value = get("JobId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_IMPORT_JOB_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.job_id = value
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("PreSignedUrl", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 2048):
        raise Invalid
    self.pre_signed_url = value
    value = get("CreationDate", UNSET)
    self.creation_date = None if value is UNSET else timestamp(value)
    value = get("StartDate", UNSET)
    self.start_date = None if value is UNSET else timestamp(value)
    value = get("CompletionDate", UNSET)
    self.completion_date = None if value is UNSET else timestamp(value)
    value = get("Status", UNSET)
    self.status = (
        None if value is UNSET else member_of(USER_IMPORT_JOB_STATUS_TYPE, value)
    )
    value = get("CloudWatchLogsRoleArn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.cloud_watch_logs_role_arn = value
    value = get("ImportedUsers", UNSET)
    self.imported_users = None if value is UNSET else integer(value)
    value = get("SkippedUsers", UNSET)
    self.skipped_users = None if value is UNSET else integer(value)
    value = get("FailedUsers", UNSET)
    self.failed_users = None if value is UNSET else integer(value)
    value = get("CompletionMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and COMPLETION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.completion_message = value
    value = get("PasswordHashingAlgorithm", UNSET)
    self.password_hashing_algorithm = (
        None if value is UNSET else member_of(PASSWORD_HASHING_ALGORITHM_TYPE, value)
    )
    return self


def parse_user_import_job_type(data: Any) -> UserImportJobType:
    get = mapping(data).get
    self = new(UserImportJobType)
    value = get("JobName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.job_name = value
    value = get("JobId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.job_id = value
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("PreSignedUrl")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.pre_signed_url = value
    value = get("CreationDate")
    self.creation_date = None if value is None else timestamp(value)
    value = get("StartDate")
    self.start_date = None if value is None else timestamp(value)
    value = get("CompletionDate")
    self.completion_date = None if value is None else timestamp(value)
    value = get("Status")
    self.status = None if value is None else known(USER_IMPORT_JOB_STATUS_TYPE, value)
    value = get("CloudWatchLogsRoleArn")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.cloud_watch_logs_role_arn = value
    value = get("ImportedUsers")
    self.imported_users = None if value is None else integer(value)
    value = get("SkippedUsers")
    self.skipped_users = None if value is None else integer(value)
    value = get("FailedUsers")
    self.failed_users = None if value is None else integer(value)
    value = get("CompletionMessage")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.completion_message = value
    value = get("PasswordHashingAlgorithm")
    self.password_hashing_algorithm = (
        None if value is None else known(PASSWORD_HASHING_ALGORITHM_TYPE, value)
    )
    return self


def encode_user_import_job_type(data: Any) -> dict[str, Any]:
    self = instance(data, UserImportJobType)
    out: dict[str, Any] = {}
    if self.job_name is not None:
        out["JobName"] = self.job_name
    if self.job_id is not None:
        out["JobId"] = self.job_id
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.pre_signed_url is not None:
        out["PreSignedUrl"] = self.pre_signed_url
    if self.creation_date is not None:
        out["CreationDate"] = encode_timestamp(self.creation_date)
    if self.start_date is not None:
        out["StartDate"] = encode_timestamp(self.start_date)
    if self.completion_date is not None:
        out["CompletionDate"] = encode_timestamp(self.completion_date)
    if self.status is not None:
        out["Status"] = text(self.status)
    if self.cloud_watch_logs_role_arn is not None:
        out["CloudWatchLogsRoleArn"] = self.cloud_watch_logs_role_arn
    if self.imported_users is not None:
        out["ImportedUsers"] = self.imported_users
    if self.skipped_users is not None:
        out["SkippedUsers"] = self.skipped_users
    if self.failed_users is not None:
        out["FailedUsers"] = self.failed_users
    if self.completion_message is not None:
        out["CompletionMessage"] = self.completion_message
    if self.password_hashing_algorithm is not None:
        out["PasswordHashingAlgorithm"] = text(self.password_hashing_algorithm)
    return out


CREATE_USER_POOL_REQUEST: dict[str, str] = {
    "PoolName": "pool_name",
    "Policies": "policies",
    "DeletionProtection": "deletion_protection",
    "LambdaConfig": "lambda_config",
    "AutoVerifiedAttributes": "auto_verified_attributes",
    "AliasAttributes": "alias_attributes",
    "UsernameAttributes": "username_attributes",
    "SmsVerificationMessage": "sms_verification_message",
    "EmailVerificationMessage": "email_verification_message",
    "EmailVerificationSubject": "email_verification_subject",
    "VerificationMessageTemplate": "verification_message_template",
    "SmsAuthenticationMessage": "sms_authentication_message",
    "MfaConfiguration": "mfa_configuration",
    "UserAttributeUpdateSettings": "user_attribute_update_settings",
    "DeviceConfiguration": "device_configuration",
    "EmailConfiguration": "email_configuration",
    "SmsConfiguration": "sms_configuration",
    "UserPoolTags": "user_pool_tags",
    "AdminCreateUserConfig": "admin_create_user_config",
    "Schema": "schema",
    "UserPoolAddOns": "user_pool_add_ons",
    "DcrConfiguration": "dcr_configuration",
    "UsernameConfiguration": "username_configuration",
    "AccountRecoverySetting": "account_recovery_setting",
    "UserPoolTier": "user_pool_tier",
    "KeyConfiguration": "key_configuration",
    "IssuerConfiguration": "issuer_configuration",
    "AcrConfiguration": "acr_configuration",
}


def decode_create_user_pool_request(data: Any) -> CreateUserPoolRequest:
    get = members(data, CREATE_USER_POOL_REQUEST).get
    self = new(CreateUserPoolRequest)
    value = get("PoolName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.pool_name = value
    value = get("Policies", UNSET)
    self.policies = None if value is UNSET else decode_user_pool_policy_type(value)
    value = get("DeletionProtection", UNSET)
    self.deletion_protection = (
        None if value is UNSET else member_of(DELETION_PROTECTION_TYPE, value)
    )
    value = get("LambdaConfig", UNSET)
    self.lambda_config = None if value is UNSET else decode_lambda_config_type(value)
    value = get("AutoVerifiedAttributes", UNSET)
    self.auto_verified_attributes = (
        None if value is UNSET else decode_verified_attributes_list_type(value)
    )
    value = get("AliasAttributes", UNSET)
    self.alias_attributes = (
        None if value is UNSET else decode_alias_attributes_list_type(value)
    )
    value = get("UsernameAttributes", UNSET)
    self.username_attributes = (
        None if value is UNSET else decode_username_attributes_list_type(value)
    )
    value = get("SmsVerificationMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 140
        and SMS_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.sms_verification_message = value
    value = get("EmailVerificationMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 20000
        and EMAIL_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.email_verification_message = value
    value = get("EmailVerificationSubject", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 140
        and EMAIL_VERIFICATION_SUBJECT_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.email_verification_subject = value
    value = get("VerificationMessageTemplate", UNSET)
    self.verification_message_template = (
        None if value is UNSET else decode_verification_message_template_type(value)
    )
    value = get("SmsAuthenticationMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 140
        and SMS_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.sms_authentication_message = value
    value = get("MfaConfiguration", UNSET)
    self.mfa_configuration = (
        None if value is UNSET else member_of(USER_POOL_MFA_TYPE, value)
    )
    value = get("UserAttributeUpdateSettings", UNSET)
    self.user_attribute_update_settings = (
        None if value is UNSET else decode_user_attribute_update_settings_type(value)
    )
    value = get("DeviceConfiguration", UNSET)
    self.device_configuration = (
        None if value is UNSET else decode_device_configuration_type(value)
    )
    value = get("EmailConfiguration", UNSET)
    self.email_configuration = (
        None if value is UNSET else decode_email_configuration_type(value)
    )
    value = get("SmsConfiguration", UNSET)
    self.sms_configuration = (
        None if value is UNSET else decode_sms_configuration_type(value)
    )
    value = get("UserPoolTags", UNSET)
    self.user_pool_tags = None if value is UNSET else decode_user_pool_tags_type(value)
    value = get("AdminCreateUserConfig", UNSET)
    self.admin_create_user_config = (
        None if value is UNSET else decode_admin_create_user_config_type(value)
    )
    value = get("Schema", UNSET)
    self.schema = None if value is UNSET else decode_schema_attributes_list_type(value)
    value = get("UserPoolAddOns", UNSET)
    self.user_pool_add_ons = (
        None if value is UNSET else decode_user_pool_add_ons_type(value)
    )
    value = get("DcrConfiguration", UNSET)
    self.dcr_configuration = (
        None if value is UNSET else decode_dcr_configuration_type(value)
    )
    value = get("UsernameConfiguration", UNSET)
    self.username_configuration = (
        None if value is UNSET else decode_username_configuration_type(value)
    )
    value = get("AccountRecoverySetting", UNSET)
    self.account_recovery_setting = (
        None if value is UNSET else decode_account_recovery_setting_type(value)
    )
    value = get("UserPoolTier", UNSET)
    self.user_pool_tier = (
        None if value is UNSET else member_of(USER_POOL_TIER_TYPE, value)
    )
    value = get("KeyConfiguration", UNSET)
    self.key_configuration = (
        None if value is UNSET else decode_key_configuration_type(value)
    )
    value = get("IssuerConfiguration", UNSET)
    self.issuer_configuration = (
        None if value is UNSET else decode_issuer_configuration_type(value)
    )
    value = get("AcrConfiguration", UNSET)
    self.acr_configuration = (
        None if value is UNSET else decode_acr_configuration_type(value)
    )
    return self


def encode_create_user_pool_request(data: Any) -> dict[str, Any]:
    self = instance(data, CreateUserPoolRequest)
    out: dict[str, Any] = {
        "PoolName": self.pool_name,
    }
    if self.policies is not None:
        out["Policies"] = encode_user_pool_policy_type(self.policies)
    if self.deletion_protection is not None:
        out["DeletionProtection"] = text(self.deletion_protection)
    if self.lambda_config is not None:
        out["LambdaConfig"] = encode_lambda_config_type(self.lambda_config)
    if self.auto_verified_attributes is not None:
        out["AutoVerifiedAttributes"] = encode_verified_attributes_list_type(
            self.auto_verified_attributes
        )
    if self.alias_attributes is not None:
        out["AliasAttributes"] = encode_alias_attributes_list_type(
            self.alias_attributes
        )
    if self.username_attributes is not None:
        out["UsernameAttributes"] = encode_username_attributes_list_type(
            self.username_attributes
        )
    if self.sms_verification_message is not None:
        out["SmsVerificationMessage"] = self.sms_verification_message
    if self.email_verification_message is not None:
        out["EmailVerificationMessage"] = self.email_verification_message
    if self.email_verification_subject is not None:
        out["EmailVerificationSubject"] = self.email_verification_subject
    if self.verification_message_template is not None:
        out["VerificationMessageTemplate"] = encode_verification_message_template_type(
            self.verification_message_template
        )
    if self.sms_authentication_message is not None:
        out["SmsAuthenticationMessage"] = self.sms_authentication_message
    if self.mfa_configuration is not None:
        out["MfaConfiguration"] = text(self.mfa_configuration)
    if self.user_attribute_update_settings is not None:
        out["UserAttributeUpdateSettings"] = encode_user_attribute_update_settings_type(
            self.user_attribute_update_settings
        )
    if self.device_configuration is not None:
        out["DeviceConfiguration"] = encode_device_configuration_type(
            self.device_configuration
        )
    if self.email_configuration is not None:
        out["EmailConfiguration"] = encode_email_configuration_type(
            self.email_configuration
        )
    if self.sms_configuration is not None:
        out["SmsConfiguration"] = encode_sms_configuration_type(self.sms_configuration)
    if self.user_pool_tags is not None:
        out["UserPoolTags"] = self.user_pool_tags
    if self.admin_create_user_config is not None:
        out["AdminCreateUserConfig"] = encode_admin_create_user_config_type(
            self.admin_create_user_config
        )
    if self.schema is not None:
        out["Schema"] = encode_schema_attributes_list_type(self.schema)
    if self.user_pool_add_ons is not None:
        out["UserPoolAddOns"] = encode_user_pool_add_ons_type(self.user_pool_add_ons)
    if self.dcr_configuration is not None:
        out["DcrConfiguration"] = encode_dcr_configuration_type(self.dcr_configuration)
    if self.username_configuration is not None:
        out["UsernameConfiguration"] = encode_username_configuration_type(
            self.username_configuration
        )
    if self.account_recovery_setting is not None:
        out["AccountRecoverySetting"] = encode_account_recovery_setting_type(
            self.account_recovery_setting
        )
    if self.user_pool_tier is not None:
        out["UserPoolTier"] = text(self.user_pool_tier)
    if self.key_configuration is not None:
        out["KeyConfiguration"] = encode_key_configuration_type(self.key_configuration)
    if self.issuer_configuration is not None:
        out["IssuerConfiguration"] = encode_issuer_configuration_type(
            self.issuer_configuration
        )
    if self.acr_configuration is not None:
        out["AcrConfiguration"] = encode_acr_configuration_type(self.acr_configuration)
    return out


USER_POOL_POLICY_TYPE: dict[str, str] = {
    "PasswordPolicy": "password_policy",
    "SignInPolicy": "sign_in_policy",
}


def decode_user_pool_policy_type(data: Any) -> UserPoolPolicyType:
    get = members(data, USER_POOL_POLICY_TYPE).get
    self = new(UserPoolPolicyType)
    value = get("PasswordPolicy", UNSET)
    self.password_policy = (
        None if value is UNSET else decode_password_policy_type(value)
    )
    value = get("SignInPolicy", UNSET)
    self.sign_in_policy = None if value is UNSET else decode_sign_in_policy_type(value)
    return self


def parse_user_pool_policy_type(data: Any) -> UserPoolPolicyType:
    get = mapping(data).get
    self = new(UserPoolPolicyType)
    value = get("PasswordPolicy")
    self.password_policy = None if value is None else parse_password_policy_type(value)
    value = get("SignInPolicy")
    self.sign_in_policy = None if value is None else parse_sign_in_policy_type(value)
    return self


def encode_user_pool_policy_type(data: Any) -> dict[str, Any]:
    self = instance(data, UserPoolPolicyType)
    out: dict[str, Any] = {}
    if self.password_policy is not None:
        out["PasswordPolicy"] = encode_password_policy_type(self.password_policy)
    if self.sign_in_policy is not None:
        out["SignInPolicy"] = encode_sign_in_policy_type(self.sign_in_policy)
    return out


PASSWORD_POLICY_TYPE: dict[str, str] = {
    "MinimumLength": "minimum_length",
    "RequireUppercase": "require_uppercase",
    "RequireLowercase": "require_lowercase",
    "RequireNumbers": "require_numbers",
    "RequireSymbols": "require_symbols",
    "PasswordHistorySize": "password_history_size",
    "TemporaryPasswordValidityDays": "temporary_password_validity_days",
}


def decode_password_policy_type(data: Any) -> PasswordPolicyType:
    get = members(data, PASSWORD_POLICY_TYPE).get
    self = new(PasswordPolicyType)
    value = get("MinimumLength", UNSET)
    self.minimum_length = None if value is UNSET else integer(value, 6, 99)
    value = get("RequireUppercase", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.require_uppercase = value
    value = get("RequireLowercase", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.require_lowercase = value
    value = get("RequireNumbers", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.require_numbers = value
    value = get("RequireSymbols", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.require_symbols = value
    value = get("PasswordHistorySize", UNSET)
    self.password_history_size = None if value is UNSET else integer(value, 0, 24)
    value = get("TemporaryPasswordValidityDays", UNSET)
    self.temporary_password_validity_days = (
        None if value is UNSET else integer(value, 0, 365)
    )
    return self


def parse_password_policy_type(data: Any) -> PasswordPolicyType:
    get = mapping(data).get
    self = new(PasswordPolicyType)
    value = get("MinimumLength")
    self.minimum_length = None if value is None else integer(value)
    value = get("RequireUppercase")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.require_uppercase = value
    value = get("RequireLowercase")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.require_lowercase = value
    value = get("RequireNumbers")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.require_numbers = value
    value = get("RequireSymbols")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.require_symbols = value
    value = get("PasswordHistorySize")
    self.password_history_size = None if value is None else integer(value)
    value = get("TemporaryPasswordValidityDays")
    self.temporary_password_validity_days = None if value is None else integer(value)
    return self


def encode_password_policy_type(data: Any) -> dict[str, Any]:
    self = instance(data, PasswordPolicyType)
    out: dict[str, Any] = {}
    if self.minimum_length is not None:
        out["MinimumLength"] = self.minimum_length
    if self.require_uppercase is not None:
        out["RequireUppercase"] = self.require_uppercase
    if self.require_lowercase is not None:
        out["RequireLowercase"] = self.require_lowercase
    if self.require_numbers is not None:
        out["RequireNumbers"] = self.require_numbers
    if self.require_symbols is not None:
        out["RequireSymbols"] = self.require_symbols
    if self.password_history_size is not None:
        out["PasswordHistorySize"] = self.password_history_size
    if self.temporary_password_validity_days is not None:
        out["TemporaryPasswordValidityDays"] = self.temporary_password_validity_days
    return out


SIGN_IN_POLICY_TYPE: dict[str, str] = {
    "AllowedFirstAuthFactors": "allowed_first_auth_factors",
}


def decode_sign_in_policy_type(data: Any) -> SignInPolicyType:
    get = members(data, SIGN_IN_POLICY_TYPE).get
    self = new(SignInPolicyType)
    value = get("AllowedFirstAuthFactors", UNSET)
    self.allowed_first_auth_factors = (
        None if value is UNSET else decode_allowed_first_auth_factors_list_type(value)
    )
    return self


def parse_sign_in_policy_type(data: Any) -> SignInPolicyType:
    get = mapping(data).get
    self = new(SignInPolicyType)
    value = get("AllowedFirstAuthFactors")
    self.allowed_first_auth_factors = (
        None if value is None else parse_allowed_first_auth_factors_list_type(value)
    )
    return self


def encode_sign_in_policy_type(data: Any) -> dict[str, Any]:
    self = instance(data, SignInPolicyType)
    out: dict[str, Any] = {}
    if self.allowed_first_auth_factors is not None:
        out["AllowedFirstAuthFactors"] = encode_allowed_first_auth_factors_list_type(
            self.allowed_first_auth_factors
        )
    return out


def decode_allowed_first_auth_factors_list_type(data: Any) -> list[Any]:
    items = array(data)
    if not 1 <= len(items) <= 5:
        raise Invalid
    return [member_of(AUTH_FACTOR_TYPE, item) for item in items]


def parse_allowed_first_auth_factors_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [known(AUTH_FACTOR_TYPE, item) for item in items]


def encode_allowed_first_auth_factors_list_type(data: Any) -> Any:
    return [text(item) for item in array(data)]


LAMBDA_CONFIG_TYPE: dict[str, str] = {
    "PreSignUp": "pre_sign_up",
    "CustomMessage": "custom_message",
    "PostConfirmation": "post_confirmation",
    "PreAuthentication": "pre_authentication",
    "PostAuthentication": "post_authentication",
    "DefineAuthChallenge": "define_auth_challenge",
    "CreateAuthChallenge": "create_auth_challenge",
    "VerifyAuthChallengeResponse": "verify_auth_challenge_response",
    "PreTokenGeneration": "pre_token_generation",
    "UserMigration": "user_migration",
    "PreTokenGenerationConfig": "pre_token_generation_config",
    "CustomSMSSender": "custom_sms_sender",
    "CustomEmailSender": "custom_email_sender",
    "KMSKeyID": "kms_key_id",
    "InboundFederation": "inbound_federation",
}


def decode_lambda_config_type(data: Any) -> LambdaConfigType:
    get = members(data, LAMBDA_CONFIG_TYPE).get
    self = new(LambdaConfigType)
    value = get("PreSignUp", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.pre_sign_up = value
    value = get("CustomMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.custom_message = value
    value = get("PostConfirmation", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.post_confirmation = value
    value = get("PreAuthentication", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.pre_authentication = value
    value = get("PostAuthentication", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.post_authentication = value
    value = get("DefineAuthChallenge", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.define_auth_challenge = value
    value = get("CreateAuthChallenge", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.create_auth_challenge = value
    value = get("VerifyAuthChallengeResponse", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.verify_auth_challenge_response = value
    value = get("PreTokenGeneration", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.pre_token_generation = value
    value = get("UserMigration", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_migration = value
    value = get("PreTokenGenerationConfig", UNSET)
    self.pre_token_generation_config = (
        None
        if value is UNSET
        else decode_pre_token_generation_version_config_type(value)
    )
    value = get("CustomSMSSender", UNSET)
    self.custom_sms_sender = (
        None if value is UNSET else decode_custom_sms_lambda_version_config_type(value)
    )
    value = get("CustomEmailSender", UNSET)
    self.custom_email_sender = (
        None
        if value is UNSET
        else decode_custom_email_lambda_version_config_type(value)
    )
    value = get("KMSKeyID", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.kms_key_id = value
    value = get("InboundFederation", UNSET)
    self.inbound_federation = (
        None if value is UNSET else decode_inbound_federation_lambda_type(value)
    )
    return self


def parse_lambda_config_type(data: Any) -> LambdaConfigType:
    get = mapping(data).get
    self = new(LambdaConfigType)
    value = get("PreSignUp")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.pre_sign_up = value
    value = get("CustomMessage")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.custom_message = value
    value = get("PostConfirmation")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.post_confirmation = value
    value = get("PreAuthentication")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.pre_authentication = value
    value = get("PostAuthentication")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.post_authentication = value
    value = get("DefineAuthChallenge")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.define_auth_challenge = value
    value = get("CreateAuthChallenge")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.create_auth_challenge = value
    value = get("VerifyAuthChallengeResponse")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.verify_auth_challenge_response = value
    value = get("PreTokenGeneration")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.pre_token_generation = value
    value = get("UserMigration")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_migration = value
    value = get("PreTokenGenerationConfig")
    self.pre_token_generation_config = (
        None if value is None else parse_pre_token_generation_version_config_type(value)
    )
    value = get("CustomSMSSender")
    self.custom_sms_sender = (
        None if value is None else parse_custom_sms_lambda_version_config_type(value)
    )
    value = get("CustomEmailSender")
    self.custom_email_sender = (
        None if value is None else parse_custom_email_lambda_version_config_type(value)
    )
    value = get("KMSKeyID")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.kms_key_id = value
    value = get("InboundFederation")
    self.inbound_federation = (
        None if value is None else parse_inbound_federation_lambda_type(value)
    )
    return self


def encode_lambda_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, LambdaConfigType)
    out: dict[str, Any] = {}
    if self.pre_sign_up is not None:
        out["PreSignUp"] = self.pre_sign_up
    if self.custom_message is not None:
        out["CustomMessage"] = self.custom_message
    if self.post_confirmation is not None:
        out["PostConfirmation"] = self.post_confirmation
    if self.pre_authentication is not None:
        out["PreAuthentication"] = self.pre_authentication
    if self.post_authentication is not None:
        out["PostAuthentication"] = self.post_authentication
    if self.define_auth_challenge is not None:
        out["DefineAuthChallenge"] = self.define_auth_challenge
    if self.create_auth_challenge is not None:
        out["CreateAuthChallenge"] = self.create_auth_challenge
    if self.verify_auth_challenge_response is not None:
        out["VerifyAuthChallengeResponse"] = self.verify_auth_challenge_response
    if self.pre_token_generation is not None:
        out["PreTokenGeneration"] = self.pre_token_generation
    if self.user_migration is not None:
        out["UserMigration"] = self.user_migration
    if self.pre_token_generation_config is not None:
        out["PreTokenGenerationConfig"] = (
            encode_pre_token_generation_version_config_type(
                self.pre_token_generation_config
            )
        )
    if self.custom_sms_sender is not None:
        out["CustomSMSSender"] = encode_custom_sms_lambda_version_config_type(
            self.custom_sms_sender
        )
    if self.custom_email_sender is not None:
        out["CustomEmailSender"] = encode_custom_email_lambda_version_config_type(
            self.custom_email_sender
        )
    if self.kms_key_id is not None:
        out["KMSKeyID"] = self.kms_key_id
    if self.inbound_federation is not None:
        out["InboundFederation"] = encode_inbound_federation_lambda_type(
            self.inbound_federation
        )
    return out


PRE_TOKEN_GENERATION_VERSION_CONFIG_TYPE: dict[str, str] = {
    "LambdaVersion": "lambda_version",
    "LambdaArn": "lambda_arn",
}


def decode_pre_token_generation_version_config_type(
    data: Any,
) -> PreTokenGenerationVersionConfigType:
    get = members(data, PRE_TOKEN_GENERATION_VERSION_CONFIG_TYPE).get
    self = new(PreTokenGenerationVersionConfigType)
    self.lambda_version = member_of(
        PRE_TOKEN_GENERATION_LAMBDA_VERSION_TYPE, get("LambdaVersion")
    )
    value = get("LambdaArn")
    if not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.lambda_arn = value
    return self


def parse_pre_token_generation_version_config_type(
    data: Any,
) -> PreTokenGenerationVersionConfigType:
    get = mapping(data).get
    self = new(PreTokenGenerationVersionConfigType)
    value = get("LambdaVersion")
    self.lambda_version = (
        ABSENT
        if value is None
        else known(PRE_TOKEN_GENERATION_LAMBDA_VERSION_TYPE, value)
    )
    value = get("LambdaArn")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.lambda_arn = value
    return self


def encode_pre_token_generation_version_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, PreTokenGenerationVersionConfigType)
    out: dict[str, Any] = {
        "LambdaVersion": text(self.lambda_version),
        "LambdaArn": self.lambda_arn,
    }
    return out


CUSTOM_SMS_LAMBDA_VERSION_CONFIG_TYPE: dict[str, str] = {
    "LambdaVersion": "lambda_version",
    "LambdaArn": "lambda_arn",
}


def decode_custom_sms_lambda_version_config_type(
    data: Any,
) -> CustomSMSLambdaVersionConfigType:
    get = members(data, CUSTOM_SMS_LAMBDA_VERSION_CONFIG_TYPE).get
    self = new(CustomSMSLambdaVersionConfigType)
    self.lambda_version = member_of(
        CUSTOM_SMS_SENDER_LAMBDA_VERSION_TYPE, get("LambdaVersion")
    )
    value = get("LambdaArn")
    if not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.lambda_arn = value
    return self


def parse_custom_sms_lambda_version_config_type(
    data: Any,
) -> CustomSMSLambdaVersionConfigType:
    get = mapping(data).get
    self = new(CustomSMSLambdaVersionConfigType)
    value = get("LambdaVersion")
    self.lambda_version = (
        ABSENT if value is None else known(CUSTOM_SMS_SENDER_LAMBDA_VERSION_TYPE, value)
    )
    value = get("LambdaArn")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.lambda_arn = value
    return self


def encode_custom_sms_lambda_version_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, CustomSMSLambdaVersionConfigType)
    out: dict[str, Any] = {
        "LambdaVersion": text(self.lambda_version),
        "LambdaArn": self.lambda_arn,
    }
    return out


CUSTOM_EMAIL_LAMBDA_VERSION_CONFIG_TYPE: dict[str, str] = {
    "LambdaVersion": "lambda_version",
    "LambdaArn": "lambda_arn",
}


def decode_custom_email_lambda_version_config_type(
    data: Any,
) -> CustomEmailLambdaVersionConfigType:
    get = members(data, CUSTOM_EMAIL_LAMBDA_VERSION_CONFIG_TYPE).get
    self = new(CustomEmailLambdaVersionConfigType)
    self.lambda_version = member_of(
        CUSTOM_EMAIL_SENDER_LAMBDA_VERSION_TYPE, get("LambdaVersion")
    )
    value = get("LambdaArn")
    if not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.lambda_arn = value
    return self


def parse_custom_email_lambda_version_config_type(
    data: Any,
) -> CustomEmailLambdaVersionConfigType:
    get = mapping(data).get
    self = new(CustomEmailLambdaVersionConfigType)
    value = get("LambdaVersion")
    self.lambda_version = (
        ABSENT
        if value is None
        else known(CUSTOM_EMAIL_SENDER_LAMBDA_VERSION_TYPE, value)
    )
    value = get("LambdaArn")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.lambda_arn = value
    return self


def encode_custom_email_lambda_version_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, CustomEmailLambdaVersionConfigType)
    out: dict[str, Any] = {
        "LambdaVersion": text(self.lambda_version),
        "LambdaArn": self.lambda_arn,
    }
    return out


INBOUND_FEDERATION_LAMBDA_TYPE: dict[str, str] = {
    "LambdaVersion": "lambda_version",
    "LambdaArn": "lambda_arn",
}


def decode_inbound_federation_lambda_type(data: Any) -> InboundFederationLambdaType:
    get = members(data, INBOUND_FEDERATION_LAMBDA_TYPE).get
    self = new(InboundFederationLambdaType)
    self.lambda_version = member_of(
        INBOUND_FEDERATION_LAMBDA_VERSION_TYPE, get("LambdaVersion")
    )
    value = get("LambdaArn")
    if not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.lambda_arn = value
    return self


def parse_inbound_federation_lambda_type(data: Any) -> InboundFederationLambdaType:
    get = mapping(data).get
    self = new(InboundFederationLambdaType)
    value = get("LambdaVersion")
    self.lambda_version = (
        ABSENT
        if value is None
        else known(INBOUND_FEDERATION_LAMBDA_VERSION_TYPE, value)
    )
    value = get("LambdaArn")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.lambda_arn = value
    return self


def encode_inbound_federation_lambda_type(data: Any) -> dict[str, Any]:
    self = instance(data, InboundFederationLambdaType)
    out: dict[str, Any] = {
        "LambdaVersion": text(self.lambda_version),
        "LambdaArn": self.lambda_arn,
    }
    return out


def decode_verified_attributes_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [member_of(VERIFIED_ATTRIBUTE_TYPE, item) for item in items]


def parse_verified_attributes_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [known(VERIFIED_ATTRIBUTE_TYPE, item) for item in items]


def encode_verified_attributes_list_type(data: Any) -> Any:
    return [text(item) for item in array(data)]


def decode_alias_attributes_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [member_of(ALIAS_ATTRIBUTE_TYPE, item) for item in items]


def parse_alias_attributes_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [known(ALIAS_ATTRIBUTE_TYPE, item) for item in items]


def encode_alias_attributes_list_type(data: Any) -> Any:
    return [text(item) for item in array(data)]


def decode_username_attributes_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [member_of(USERNAME_ATTRIBUTE_TYPE, item) for item in items]


def parse_username_attributes_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [known(USERNAME_ATTRIBUTE_TYPE, item) for item in items]


def encode_username_attributes_list_type(data: Any) -> Any:
    return [text(item) for item in array(data)]


VERIFICATION_MESSAGE_TEMPLATE_TYPE: dict[str, str] = {
    "SmsMessage": "sms_message",
    "EmailMessage": "email_message",
    "EmailSubject": "email_subject",
    "EmailMessageByLink": "email_message_by_link",
    "EmailSubjectByLink": "email_subject_by_link",
    "DefaultEmailOption": "default_email_option",
}


def decode_verification_message_template_type(
    data: Any,
) -> VerificationMessageTemplateType:
    get = members(data, VERIFICATION_MESSAGE_TEMPLATE_TYPE).get
    self = new(VerificationMessageTemplateType)
    value = get("SmsMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 140
        and SMS_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.sms_message = value
    value = get("EmailMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 20000
        and EMAIL_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.email_message = value
    value = get("EmailSubject", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 140
        and EMAIL_VERIFICATION_SUBJECT_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.email_subject = value
    value = get("EmailMessageByLink", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 20000
        and EMAIL_VERIFICATION_MESSAGE_BY_LINK_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.email_message_by_link = value
    value = get("EmailSubjectByLink", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 140
        and EMAIL_VERIFICATION_SUBJECT_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.email_subject_by_link = value
    value = get("DefaultEmailOption", UNSET)
    self.default_email_option = (
        None if value is UNSET else member_of(DEFAULT_EMAIL_OPTION_TYPE, value)
    )
    return self


def parse_verification_message_template_type(
    data: Any,
) -> VerificationMessageTemplateType:
    get = mapping(data).get
    self = new(VerificationMessageTemplateType)
    value = get("SmsMessage")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.sms_message = value
    value = get("EmailMessage")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.email_message = value
    value = get("EmailSubject")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.email_subject = value
    value = get("EmailMessageByLink")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.email_message_by_link = value
    value = get("EmailSubjectByLink")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.email_subject_by_link = value
    value = get("DefaultEmailOption")
    self.default_email_option = (
        None if value is None else known(DEFAULT_EMAIL_OPTION_TYPE, value)
    )
    return self


def encode_verification_message_template_type(data: Any) -> dict[str, Any]:
    self = instance(data, VerificationMessageTemplateType)
    out: dict[str, Any] = {}
    if self.sms_message is not None:
        out["SmsMessage"] = self.sms_message
    if self.email_message is not None:
        out["EmailMessage"] = self.email_message
    if self.email_subject is not None:
        out["EmailSubject"] = self.email_subject
    if self.email_message_by_link is not None:
        out["EmailMessageByLink"] = self.email_message_by_link
    if self.email_subject_by_link is not None:
        out["EmailSubjectByLink"] = self.email_subject_by_link
    if self.default_email_option is not None:
        out["DefaultEmailOption"] = text(self.default_email_option)
    return out


USER_ATTRIBUTE_UPDATE_SETTINGS_TYPE: dict[str, str] = {
    "AttributesRequireVerificationBeforeUpdate": "attributes_require_verification_before_update",
}


def decode_user_attribute_update_settings_type(
    data: Any,
) -> UserAttributeUpdateSettingsType:
    get = members(data, USER_ATTRIBUTE_UPDATE_SETTINGS_TYPE).get
    self = new(UserAttributeUpdateSettingsType)
    value = get("AttributesRequireVerificationBeforeUpdate", UNSET)
    self.attributes_require_verification_before_update = (
        None
        if value is UNSET
        else decode_attributes_require_verification_before_update_type(value)
    )
    return self


def parse_user_attribute_update_settings_type(
    data: Any,
) -> UserAttributeUpdateSettingsType:
    get = mapping(data).get
    self = new(UserAttributeUpdateSettingsType)
    value = get("AttributesRequireVerificationBeforeUpdate")
    self.attributes_require_verification_before_update = (
        None
        if value is None
        else parse_attributes_require_verification_before_update_type(value)
    )
    return self


def encode_user_attribute_update_settings_type(data: Any) -> dict[str, Any]:
    self = instance(data, UserAttributeUpdateSettingsType)
    out: dict[str, Any] = {}
    if self.attributes_require_verification_before_update is not None:
        out["AttributesRequireVerificationBeforeUpdate"] = (
            encode_attributes_require_verification_before_update_type(
                self.attributes_require_verification_before_update
            )
        )
    return out


def decode_attributes_require_verification_before_update_type(data: Any) -> list[Any]:
    items = array(data)
    return [member_of(VERIFIED_ATTRIBUTE_TYPE, item) for item in items]


def parse_attributes_require_verification_before_update_type(data: Any) -> list[Any]:
    items = array(data)
    return [known(VERIFIED_ATTRIBUTE_TYPE, item) for item in items]


def encode_attributes_require_verification_before_update_type(data: Any) -> Any:
    return [text(item) for item in array(data)]


DEVICE_CONFIGURATION_TYPE: dict[str, str] = {
    "ChallengeRequiredOnNewDevice": "challenge_required_on_new_device",
    "DeviceOnlyRememberedOnUserPrompt": "device_only_remembered_on_user_prompt",
}


def decode_device_configuration_type(data: Any) -> DeviceConfigurationType:
    get = members(data, DEVICE_CONFIGURATION_TYPE).get
    self = new(DeviceConfigurationType)
    value = get("ChallengeRequiredOnNewDevice", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.challenge_required_on_new_device = value
    value = get("DeviceOnlyRememberedOnUserPrompt", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.device_only_remembered_on_user_prompt = value
    return self


def parse_device_configuration_type(data: Any) -> DeviceConfigurationType:
    get = mapping(data).get
    self = new(DeviceConfigurationType)
    value = get("ChallengeRequiredOnNewDevice")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.challenge_required_on_new_device = value
    value = get("DeviceOnlyRememberedOnUserPrompt")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.device_only_remembered_on_user_prompt = value
    return self


def encode_device_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, DeviceConfigurationType)
    out: dict[str, Any] = {}
    if self.challenge_required_on_new_device is not None:
        out["ChallengeRequiredOnNewDevice"] = self.challenge_required_on_new_device
    if self.device_only_remembered_on_user_prompt is not None:
        out["DeviceOnlyRememberedOnUserPrompt"] = (
            self.device_only_remembered_on_user_prompt
        )
    return out


EMAIL_CONFIGURATION_TYPE: dict[str, str] = {
    "SourceArn": "source_arn",
    "ReplyToEmailAddress": "reply_to_email_address",
    "EmailSendingAccount": "email_sending_account",
    "From": "from_",
    "ConfigurationSet": "configuration_set",
}


def decode_email_configuration_type(data: Any) -> EmailConfigurationType:
    get = members(data, EMAIL_CONFIGURATION_TYPE).get
    self = new(EmailConfigurationType)
    value = get("SourceArn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.source_arn = value
    value = get("ReplyToEmailAddress", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and EMAIL_ADDRESS_TYPE_PATTERN(value)):
        raise Invalid
    self.reply_to_email_address = value
    value = get("EmailSendingAccount", UNSET)
    self.email_sending_account = (
        None if value is UNSET else member_of(EMAIL_SENDING_ACCOUNT_TYPE, value)
    )
    value = get("From", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.from_ = value
    value = get("ConfigurationSet", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 64
        and SES_CONFIGURATION_SET_PATTERN(value)
    ):
        raise Invalid
    self.configuration_set = value
    return self


def parse_email_configuration_type(data: Any) -> EmailConfigurationType:
    get = mapping(data).get
    self = new(EmailConfigurationType)
    value = get("SourceArn")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.source_arn = value
    value = get("ReplyToEmailAddress")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.reply_to_email_address = value
    value = get("EmailSendingAccount")
    self.email_sending_account = (
        None if value is None else known(EMAIL_SENDING_ACCOUNT_TYPE, value)
    )
    value = get("From")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.from_ = value
    value = get("ConfigurationSet")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.configuration_set = value
    return self


def encode_email_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, EmailConfigurationType)
    out: dict[str, Any] = {}
    if self.source_arn is not None:
        out["SourceArn"] = self.source_arn
    if self.reply_to_email_address is not None:
        out["ReplyToEmailAddress"] = self.reply_to_email_address
    if self.email_sending_account is not None:
        out["EmailSendingAccount"] = text(self.email_sending_account)
    if self.from_ is not None:
        out["From"] = self.from_
    if self.configuration_set is not None:
        out["ConfigurationSet"] = self.configuration_set
    return out


SMS_CONFIGURATION_TYPE: dict[str, str] = {
    "SnsCallerArn": "sns_caller_arn",
    "ExternalId": "external_id",
    "SnsRegion": "sns_region",
    "EumsSms": "eums_sms",
}


def decode_sms_configuration_type(data: Any) -> SmsConfigurationType:
    get = members(data, SMS_CONFIGURATION_TYPE).get
    self = new(SmsConfigurationType)
    value = get("SnsCallerArn", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 2048):
        raise Invalid
    self.sns_caller_arn = value
    value = get("ExternalId", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.external_id = value
    value = get("SnsRegion", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 5 <= len(value) <= 32):
        raise Invalid
    self.sns_region = value
    value = get("EumsSms", UNSET)
    self.eums_sms = (
        None if value is UNSET else decode_eums_sms_configuration_type(value)
    )
    return self


def parse_sms_configuration_type(data: Any) -> SmsConfigurationType:
    get = mapping(data).get
    self = new(SmsConfigurationType)
    value = get("SnsCallerArn")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.sns_caller_arn = value
    value = get("ExternalId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.external_id = value
    value = get("SnsRegion")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.sns_region = value
    value = get("EumsSms")
    self.eums_sms = None if value is None else parse_eums_sms_configuration_type(value)
    return self


def encode_sms_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, SmsConfigurationType)
    out: dict[str, Any] = {}
    if self.sns_caller_arn is not None:
        out["SnsCallerArn"] = self.sns_caller_arn
    if self.external_id is not None:
        out["ExternalId"] = self.external_id
    if self.sns_region is not None:
        out["SnsRegion"] = self.sns_region
    if self.eums_sms is not None:
        out["EumsSms"] = encode_eums_sms_configuration_type(self.eums_sms)
    return out


EUMS_SMS_CONFIGURATION_TYPE: dict[str, str] = {
    "CallerArn": "caller_arn",
    "ExternalId": "external_id",
    "OriginationIdentity": "origination_identity",
    "ConfigurationSetName": "configuration_set_name",
    "InEntityId": "in_entity_id",
    "InTemplateId": "in_template_id",
    "Region": "region",
}


def decode_eums_sms_configuration_type(data: Any) -> EumsSmsConfigurationType:
    get = members(data, EUMS_SMS_CONFIGURATION_TYPE).get
    self = new(EumsSmsConfigurationType)
    value = get("CallerArn")
    if not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.caller_arn = value
    value = get("ExternalId", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.external_id = value
    value = get("OriginationIdentity", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.origination_identity = value
    value = get("ConfigurationSetName", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.configuration_set_name = value
    value = get("InEntityId", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.in_entity_id = value
    value = get("InTemplateId", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.in_template_id = value
    value = get("Region", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 5 <= len(value) <= 32):
        raise Invalid
    self.region = value
    return self


def parse_eums_sms_configuration_type(data: Any) -> EumsSmsConfigurationType:
    get = mapping(data).get
    self = new(EumsSmsConfigurationType)
    value = get("CallerArn")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.caller_arn = value
    value = get("ExternalId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.external_id = value
    value = get("OriginationIdentity")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.origination_identity = value
    value = get("ConfigurationSetName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.configuration_set_name = value
    value = get("InEntityId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.in_entity_id = value
    value = get("InTemplateId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.in_template_id = value
    value = get("Region")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.region = value
    return self


def encode_eums_sms_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, EumsSmsConfigurationType)
    out: dict[str, Any] = {
        "CallerArn": self.caller_arn,
    }
    if self.external_id is not None:
        out["ExternalId"] = self.external_id
    if self.origination_identity is not None:
        out["OriginationIdentity"] = self.origination_identity
    if self.configuration_set_name is not None:
        out["ConfigurationSetName"] = self.configuration_set_name
    if self.in_entity_id is not None:
        out["InEntityId"] = self.in_entity_id
    if self.in_template_id is not None:
        out["InTemplateId"] = self.in_template_id
    if self.region is not None:
        out["Region"] = self.region
    return out


def decode_user_pool_tags_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and 1 <= len(key) <= 128
            and isinstance(value, str)
            and len(value) <= 256
        ):
            raise Invalid
    return dict(items)


def parse_user_pool_tags_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (isinstance(key, str) and isinstance(value, str)):
            raise Invalid
    return dict(items)


ADMIN_CREATE_USER_CONFIG_TYPE: dict[str, str] = {
    "AllowAdminCreateUserOnly": "allow_admin_create_user_only",
    "UnusedAccountValidityDays": "unused_account_validity_days",
    "InviteMessageTemplate": "invite_message_template",
}


def decode_admin_create_user_config_type(data: Any) -> AdminCreateUserConfigType:
    get = members(data, ADMIN_CREATE_USER_CONFIG_TYPE).get
    self = new(AdminCreateUserConfigType)
    value = get("AllowAdminCreateUserOnly", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.allow_admin_create_user_only = value
    value = get("UnusedAccountValidityDays", UNSET)
    self.unused_account_validity_days = (
        None if value is UNSET else integer(value, 0, 365)
    )
    value = get("InviteMessageTemplate", UNSET)
    self.invite_message_template = (
        None if value is UNSET else decode_message_template_type(value)
    )
    return self


def parse_admin_create_user_config_type(data: Any) -> AdminCreateUserConfigType:
    get = mapping(data).get
    self = new(AdminCreateUserConfigType)
    value = get("AllowAdminCreateUserOnly")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.allow_admin_create_user_only = value
    value = get("UnusedAccountValidityDays")
    self.unused_account_validity_days = None if value is None else integer(value)
    value = get("InviteMessageTemplate")
    self.invite_message_template = (
        None if value is None else parse_message_template_type(value)
    )
    return self


def encode_admin_create_user_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, AdminCreateUserConfigType)
    out: dict[str, Any] = {}
    if self.allow_admin_create_user_only is not None:
        out["AllowAdminCreateUserOnly"] = self.allow_admin_create_user_only
    if self.unused_account_validity_days is not None:
        out["UnusedAccountValidityDays"] = self.unused_account_validity_days
    if self.invite_message_template is not None:
        out["InviteMessageTemplate"] = encode_message_template_type(
            self.invite_message_template
        )
    return out


MESSAGE_TEMPLATE_TYPE: dict[str, str] = {
    "SMSMessage": "sms_message",
    "EmailMessage": "email_message",
    "EmailSubject": "email_subject",
}


def decode_message_template_type(data: Any) -> MessageTemplateType:
    get = members(data, MESSAGE_TEMPLATE_TYPE).get
    self = new(MessageTemplateType)
    value = get("SMSMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 6 <= len(value) <= 140):
        raise Invalid
    self.sms_message = value
    value = get("EmailMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 6 <= len(value) <= 20000):
        raise Invalid
    self.email_message = value
    value = get("EmailSubject", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 140
        and EMAIL_VERIFICATION_SUBJECT_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.email_subject = value
    return self


def parse_message_template_type(data: Any) -> MessageTemplateType:
    get = mapping(data).get
    self = new(MessageTemplateType)
    value = get("SMSMessage")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.sms_message = value
    value = get("EmailMessage")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.email_message = value
    value = get("EmailSubject")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.email_subject = value
    return self


def encode_message_template_type(data: Any) -> dict[str, Any]:
    self = instance(data, MessageTemplateType)
    out: dict[str, Any] = {}
    if self.sms_message is not None:
        out["SMSMessage"] = self.sms_message
    if self.email_message is not None:
        out["EmailMessage"] = self.email_message
    if self.email_subject is not None:
        out["EmailSubject"] = self.email_subject
    return out


def decode_schema_attributes_list_type(data: Any) -> list[SchemaAttributeType]:
    items = array(data)
    if not 1 <= len(items) <= 50:
        raise Invalid
    return [decode_schema_attribute_type(item) for item in items]


def parse_schema_attributes_list_type(data: Any) -> list[SchemaAttributeType]:
    items = array(data)
    return [parse_schema_attribute_type(item) for item in items]


def encode_schema_attributes_list_type(data: Any) -> Any:
    return [encode_schema_attribute_type(item) for item in array(data)]


USER_POOL_ADD_ONS_TYPE: dict[str, str] = {
    "AdvancedSecurityMode": "advanced_security_mode",
    "AdvancedSecurityAdditionalFlows": "advanced_security_additional_flows",
}


def decode_user_pool_add_ons_type(data: Any) -> UserPoolAddOnsType:
    get = members(data, USER_POOL_ADD_ONS_TYPE).get
    self = new(UserPoolAddOnsType)
    self.advanced_security_mode = member_of(
        ADVANCED_SECURITY_MODE_TYPE, get("AdvancedSecurityMode")
    )
    value = get("AdvancedSecurityAdditionalFlows", UNSET)
    self.advanced_security_additional_flows = (
        None
        if value is UNSET
        else decode_advanced_security_additional_flows_type(value)
    )
    return self


def parse_user_pool_add_ons_type(data: Any) -> UserPoolAddOnsType:
    get = mapping(data).get
    self = new(UserPoolAddOnsType)
    value = get("AdvancedSecurityMode")
    self.advanced_security_mode = (
        ABSENT if value is None else known(ADVANCED_SECURITY_MODE_TYPE, value)
    )
    value = get("AdvancedSecurityAdditionalFlows")
    self.advanced_security_additional_flows = (
        None if value is None else parse_advanced_security_additional_flows_type(value)
    )
    return self


def encode_user_pool_add_ons_type(data: Any) -> dict[str, Any]:
    self = instance(data, UserPoolAddOnsType)
    out: dict[str, Any] = {
        "AdvancedSecurityMode": text(self.advanced_security_mode),
    }
    if self.advanced_security_additional_flows is not None:
        out["AdvancedSecurityAdditionalFlows"] = (
            encode_advanced_security_additional_flows_type(
                self.advanced_security_additional_flows
            )
        )
    return out


ADVANCED_SECURITY_ADDITIONAL_FLOWS_TYPE: dict[str, str] = {
    "CustomAuthMode": "custom_auth_mode",
}


def decode_advanced_security_additional_flows_type(
    data: Any,
) -> AdvancedSecurityAdditionalFlowsType:
    get = members(data, ADVANCED_SECURITY_ADDITIONAL_FLOWS_TYPE).get
    self = new(AdvancedSecurityAdditionalFlowsType)
    value = get("CustomAuthMode", UNSET)
    self.custom_auth_mode = (
        None
        if value is UNSET
        else member_of(ADVANCED_SECURITY_ENABLED_MODE_TYPE, value)
    )
    return self


def parse_advanced_security_additional_flows_type(
    data: Any,
) -> AdvancedSecurityAdditionalFlowsType:
    get = mapping(data).get
    self = new(AdvancedSecurityAdditionalFlowsType)
    value = get("CustomAuthMode")
    self.custom_auth_mode = (
        None if value is None else known(ADVANCED_SECURITY_ENABLED_MODE_TYPE, value)
    )
    return self


def encode_advanced_security_additional_flows_type(data: Any) -> dict[str, Any]:
    self = instance(data, AdvancedSecurityAdditionalFlowsType)
    out: dict[str, Any] = {}
    if self.custom_auth_mode is not None:
        out["CustomAuthMode"] = text(self.custom_auth_mode)
    return out


DCR_CONFIGURATION_TYPE: dict[str, str] = {
    "EnableStatus": "enable_status",
    "OpenDcrEnabled": "open_dcr_enabled",
    "AuthenticatedGrantTypes": "authenticated_grant_types",
    "OpenDcrGrantTypes": "open_dcr_grant_types",
    "AllowedScopes": "allowed_scopes",
}


def decode_dcr_configuration_type(data: Any) -> DcrConfigurationType:
    get = members(data, DCR_CONFIGURATION_TYPE).get
    self = new(DcrConfigurationType)
    value = get("EnableStatus", UNSET)
    self.enable_status = None if value is UNSET else member_of(STATUS_TYPE, value)
    value = get("OpenDcrEnabled", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.open_dcr_enabled = value
    value = get("AuthenticatedGrantTypes", UNSET)
    self.authenticated_grant_types = (
        None if value is UNSET else decode_oauth_flows_type(value)
    )
    value = get("OpenDcrGrantTypes", UNSET)
    self.open_dcr_grant_types = (
        None if value is UNSET else decode_oauth_flows_type(value)
    )
    value = get("AllowedScopes", UNSET)
    self.allowed_scopes = None if value is UNSET else decode_scope_list_type(value)
    return self


def parse_dcr_configuration_type(data: Any) -> DcrConfigurationType:
    get = mapping(data).get
    self = new(DcrConfigurationType)
    value = get("EnableStatus")
    self.enable_status = None if value is None else known(STATUS_TYPE, value)
    value = get("OpenDcrEnabled")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.open_dcr_enabled = value
    value = get("AuthenticatedGrantTypes")
    self.authenticated_grant_types = (
        None if value is None else parse_oauth_flows_type(value)
    )
    value = get("OpenDcrGrantTypes")
    self.open_dcr_grant_types = None if value is None else parse_oauth_flows_type(value)
    value = get("AllowedScopes")
    self.allowed_scopes = None if value is None else parse_scope_list_type(value)
    return self


def encode_dcr_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, DcrConfigurationType)
    out: dict[str, Any] = {}
    if self.enable_status is not None:
        out["EnableStatus"] = text(self.enable_status)
    if self.open_dcr_enabled is not None:
        out["OpenDcrEnabled"] = self.open_dcr_enabled
    if self.authenticated_grant_types is not None:
        out["AuthenticatedGrantTypes"] = encode_oauth_flows_type(
            self.authenticated_grant_types
        )
    if self.open_dcr_grant_types is not None:
        out["OpenDcrGrantTypes"] = encode_oauth_flows_type(self.open_dcr_grant_types)
    if self.allowed_scopes is not None:
        out["AllowedScopes"] = self.allowed_scopes
    return out


def decode_oauth_flows_type(data: Any) -> list[Any]:
    items = array(data)
    if not len(items) <= 3:
        raise Invalid
    return [member_of(OAUTH_FLOW_TYPE, item) for item in items]


def parse_oauth_flows_type(data: Any) -> list[Any]:
    items = array(data)
    return [known(OAUTH_FLOW_TYPE, item) for item in items]


def encode_oauth_flows_type(data: Any) -> Any:
    return [text(item) for item in array(data)]


def decode_scope_list_type(data: Any) -> list[str]:
    items = array(data)
    if not len(items) <= 50:
        raise Invalid
    for item in items:
        if not (
            isinstance(item, str)
            and 1 <= len(item) <= 256
            and ACR_VALUE_TYPE_PATTERN(item)
        ):
            raise Invalid
    return items.copy()


def parse_scope_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


USERNAME_CONFIGURATION_TYPE: dict[str, str] = {
    "CaseSensitive": "case_sensitive",
}


def decode_username_configuration_type(data: Any) -> UsernameConfigurationType:
    get = members(data, USERNAME_CONFIGURATION_TYPE).get
    self = new(UsernameConfigurationType)
    value = get("CaseSensitive")
    if not isinstance(value, bool):
        raise Invalid
    self.case_sensitive = value
    return self


def parse_username_configuration_type(data: Any) -> UsernameConfigurationType:
    get = mapping(data).get
    self = new(UsernameConfigurationType)
    value = get("CaseSensitive")
    if value is None:
        value = ABSENT
    elif not isinstance(value, bool):
        raise Invalid
    self.case_sensitive = value
    return self


def encode_username_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, UsernameConfigurationType)
    out: dict[str, Any] = {
        "CaseSensitive": self.case_sensitive,
    }
    return out


ACCOUNT_RECOVERY_SETTING_TYPE: dict[str, str] = {
    "RecoveryMechanisms": "recovery_mechanisms",
}


def decode_account_recovery_setting_type(data: Any) -> AccountRecoverySettingType:
    get = members(data, ACCOUNT_RECOVERY_SETTING_TYPE).get
    self = new(AccountRecoverySettingType)
    value = get("RecoveryMechanisms", UNSET)
    self.recovery_mechanisms = (
        None if value is UNSET else decode_recovery_mechanisms_type(value)
    )
    return self


def parse_account_recovery_setting_type(data: Any) -> AccountRecoverySettingType:
    get = mapping(data).get
    self = new(AccountRecoverySettingType)
    value = get("RecoveryMechanisms")
    self.recovery_mechanisms = (
        None if value is None else parse_recovery_mechanisms_type(value)
    )
    return self


def encode_account_recovery_setting_type(data: Any) -> dict[str, Any]:
    self = instance(data, AccountRecoverySettingType)
    out: dict[str, Any] = {}
    if self.recovery_mechanisms is not None:
        out["RecoveryMechanisms"] = encode_recovery_mechanisms_type(
            self.recovery_mechanisms
        )
    return out


def decode_recovery_mechanisms_type(data: Any) -> list[RecoveryOptionType]:
    items = array(data)
    if not 1 <= len(items) <= 2:
        raise Invalid
    return [decode_recovery_option_type(item) for item in items]


def parse_recovery_mechanisms_type(data: Any) -> list[RecoveryOptionType]:
    items = array(data)
    return [parse_recovery_option_type(item) for item in items]


def encode_recovery_mechanisms_type(data: Any) -> Any:
    return [encode_recovery_option_type(item) for item in array(data)]


RECOVERY_OPTION_TYPE: dict[str, str] = {
    "Priority": "priority",
    "Name": "name",
}


def decode_recovery_option_type(data: Any) -> RecoveryOptionType:
    get = members(data, RECOVERY_OPTION_TYPE).get
    self = new(RecoveryOptionType)
    self.priority = integer(get("Priority"), 1, 2)
    self.name = member_of(RECOVERY_OPTION_NAME_TYPE, get("Name"))
    return self


def parse_recovery_option_type(data: Any) -> RecoveryOptionType:
    get = mapping(data).get
    self = new(RecoveryOptionType)
    value = get("Priority")
    self.priority = ABSENT if value is None else integer(value)
    value = get("Name")
    self.name = ABSENT if value is None else known(RECOVERY_OPTION_NAME_TYPE, value)
    return self


def encode_recovery_option_type(data: Any) -> dict[str, Any]:
    self = instance(data, RecoveryOptionType)
    out: dict[str, Any] = {
        "Priority": self.priority,
        "Name": text(self.name),
    }
    return out


KEY_CONFIGURATION_TYPE: dict[str, str] = {
    "KeyType": "key_type",
    "KmsKeyArn": "kms_key_arn",
}


def decode_key_configuration_type(data: Any) -> KeyConfigurationType:
    get = members(data, KEY_CONFIGURATION_TYPE).get
    self = new(KeyConfigurationType)
    value = get("KeyType", UNSET)
    self.key_type = None if value is UNSET else member_of(ENCRYPTION_KEY_TYPE, value)
    value = get("KmsKeyArn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.kms_key_arn = value
    return self


def parse_key_configuration_type(data: Any) -> KeyConfigurationType:
    get = mapping(data).get
    self = new(KeyConfigurationType)
    value = get("KeyType")
    self.key_type = None if value is None else known(ENCRYPTION_KEY_TYPE, value)
    value = get("KmsKeyArn")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.kms_key_arn = value
    return self


def encode_key_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, KeyConfigurationType)
    out: dict[str, Any] = {}
    if self.key_type is not None:
        out["KeyType"] = text(self.key_type)
    if self.kms_key_arn is not None:
        out["KmsKeyArn"] = self.kms_key_arn
    return out


ISSUER_CONFIGURATION_TYPE: dict[str, str] = {
    "Type": "type_",
}


def decode_issuer_configuration_type(data: Any) -> IssuerConfigurationType:
    get = members(data, ISSUER_CONFIGURATION_TYPE).get
    self = new(IssuerConfigurationType)
    value = get("Type", UNSET)
    self.type_ = None if value is UNSET else member_of(ISSUER_TYPE, value)
    return self


def parse_issuer_configuration_type(data: Any) -> IssuerConfigurationType:
    get = mapping(data).get
    self = new(IssuerConfigurationType)
    value = get("Type")
    self.type_ = None if value is None else known(ISSUER_TYPE, value)
    return self


def encode_issuer_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, IssuerConfigurationType)
    out: dict[str, Any] = {}
    if self.type_ is not None:
        out["Type"] = text(self.type_)
    return out


def decode_acr_configuration_type(data: Any) -> dict[str, AcrLevelConfigType]:
    items = entries(data)
    if not len(items) <= 4:
        raise Invalid
    for key in items:
        if not (isinstance(key, str) and ACR_MAPPING_KEY_TYPE_PATTERN(key)):
            raise Invalid
    return {key: decode_acr_level_config_type(value) for key, value in items.items()}


def parse_acr_configuration_type(data: Any) -> dict[str, AcrLevelConfigType]:
    items = entries(data)
    for key in items:
        if not isinstance(key, str):
            raise Invalid
    return {key: parse_acr_level_config_type(value) for key, value in items.items()}


def encode_acr_configuration_type(data: Any) -> Any:
    return {
        key: encode_acr_level_config_type(value) for key, value in mapping(data).items()
    }


ACR_LEVEL_CONFIG_TYPE: dict[str, str] = {
    "AcrValue": "acr_value",
}


def decode_acr_level_config_type(data: Any) -> AcrLevelConfigType:
    get = members(data, ACR_LEVEL_CONFIG_TYPE).get
    self = new(AcrLevelConfigType)
    value = get("AcrValue")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 64
        and ACR_VALUE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.acr_value = value
    return self


def parse_acr_level_config_type(data: Any) -> AcrLevelConfigType:
    get = mapping(data).get
    self = new(AcrLevelConfigType)
    value = get("AcrValue")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.acr_value = value
    return self


def encode_acr_level_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, AcrLevelConfigType)
    out: dict[str, Any] = {
        "AcrValue": self.acr_value,
    }
    return out


CREATE_USER_POOL_RESPONSE: dict[str, str] = {
    "UserPool": "user_pool",
}


def decode_create_user_pool_response(data: Any) -> CreateUserPoolResponse:
    get = members(data, CREATE_USER_POOL_RESPONSE).get
    self = new(CreateUserPoolResponse)
    value = get("UserPool", UNSET)
    self.user_pool = None if value is UNSET else decode_user_pool_type(value)
    return self


def parse_create_user_pool_response(data: Any) -> CreateUserPoolResponse:
    get = mapping(data).get
    self = new(CreateUserPoolResponse)
    value = get("UserPool")
    self.user_pool = None if value is None else parse_user_pool_type(value)
    return self


def encode_create_user_pool_response(data: Any) -> dict[str, Any]:
    self = instance(data, CreateUserPoolResponse)
    out: dict[str, Any] = {}
    if self.user_pool is not None:
        out["UserPool"] = encode_user_pool_type(self.user_pool)
    return out


USER_POOL_TYPE: dict[str, str] = {
    "Id": "id",
    "Name": "name",
    "Policies": "policies",
    "DeletionProtection": "deletion_protection",
    "LambdaConfig": "lambda_config",
    "Status": "status",
    "LastModifiedDate": "last_modified_date",
    "CreationDate": "creation_date",
    "SchemaAttributes": "schema_attributes",
    "AutoVerifiedAttributes": "auto_verified_attributes",
    "AliasAttributes": "alias_attributes",
    "UsernameAttributes": "username_attributes",
    "SmsVerificationMessage": "sms_verification_message",
    "EmailVerificationMessage": "email_verification_message",
    "EmailVerificationSubject": "email_verification_subject",
    "VerificationMessageTemplate": "verification_message_template",
    "SmsAuthenticationMessage": "sms_authentication_message",
    "UserAttributeUpdateSettings": "user_attribute_update_settings",
    "MfaConfiguration": "mfa_configuration",
    "DeviceConfiguration": "device_configuration",
    "EstimatedNumberOfUsers": "estimated_number_of_users",
    "EmailConfiguration": "email_configuration",
    "SmsConfiguration": "sms_configuration",
    "UserPoolTags": "user_pool_tags",
    "SmsConfigurationFailure": "sms_configuration_failure",
    "EmailConfigurationFailure": "email_configuration_failure",
    "Domain": "domain",
    "CustomDomain": "custom_domain",
    "AdminCreateUserConfig": "admin_create_user_config",
    "UserPoolAddOns": "user_pool_add_ons",
    "DcrConfiguration": "dcr_configuration",
    "UsernameConfiguration": "username_configuration",
    "Arn": "arn",
    "AccountRecoverySetting": "account_recovery_setting",
    "UserPoolTier": "user_pool_tier",
    "KeyConfiguration": "key_configuration",
    "IssuerConfiguration": "issuer_configuration",
    "AcrConfiguration": "acr_configuration",
}


def decode_user_pool_type(data: Any) -> UserPoolType:
    get = members(data, USER_POOL_TYPE).get
    self = new(UserPoolType)
    value = get("Id", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.id = value
    value = get("Name", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.name = value
    value = get("Policies", UNSET)
    self.policies = None if value is UNSET else decode_user_pool_policy_type(value)
    value = get("DeletionProtection", UNSET)
    self.deletion_protection = (
        None if value is UNSET else member_of(DELETION_PROTECTION_TYPE, value)
    )
    value = get("LambdaConfig", UNSET)
    self.lambda_config = None if value is UNSET else decode_lambda_config_type(value)
    value = get("Status", UNSET)
    self.status = None if value is UNSET else member_of(STATUS_TYPE, value)
    value = get("LastModifiedDate", UNSET)
    self.last_modified_date = None if value is UNSET else timestamp(value)
    value = get("CreationDate", UNSET)
    self.creation_date = None if value is UNSET else timestamp(value)
    value = get("SchemaAttributes", UNSET)
    self.schema_attributes = (
        None if value is UNSET else decode_schema_attributes_list_type(value)
    )
    value = get("AutoVerifiedAttributes", UNSET)
    self.auto_verified_attributes = (
        None if value is UNSET else decode_verified_attributes_list_type(value)
    )
    value = get("AliasAttributes", UNSET)
    self.alias_attributes = (
        None if value is UNSET else decode_alias_attributes_list_type(value)
    )
    value = get("UsernameAttributes", UNSET)
    self.username_attributes = (
        None if value is UNSET else decode_username_attributes_list_type(value)
    )
    value = get("SmsVerificationMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 140
        and SMS_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.sms_verification_message = value
    value = get("EmailVerificationMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 20000
        and EMAIL_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.email_verification_message = value
    value = get("EmailVerificationSubject", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 140
        and EMAIL_VERIFICATION_SUBJECT_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.email_verification_subject = value
    value = get("VerificationMessageTemplate", UNSET)
    self.verification_message_template = (
        None if value is UNSET else decode_verification_message_template_type(value)
    )
    value = get("SmsAuthenticationMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 140
        and SMS_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.sms_authentication_message = value
    value = get("UserAttributeUpdateSettings", UNSET)
    self.user_attribute_update_settings = (
        None if value is UNSET else decode_user_attribute_update_settings_type(value)
    )
    value = get("MfaConfiguration", UNSET)
    self.mfa_configuration = (
        None if value is UNSET else member_of(USER_POOL_MFA_TYPE, value)
    )
    value = get("DeviceConfiguration", UNSET)
    self.device_configuration = (
        None if value is UNSET else decode_device_configuration_type(value)
    )
    value = get("EstimatedNumberOfUsers", UNSET)
    self.estimated_number_of_users = None if value is UNSET else integer(value)
    value = get("EmailConfiguration", UNSET)
    self.email_configuration = (
        None if value is UNSET else decode_email_configuration_type(value)
    )
    value = get("SmsConfiguration", UNSET)
    self.sms_configuration = (
        None if value is UNSET else decode_sms_configuration_type(value)
    )
    value = get("UserPoolTags", UNSET)
    self.user_pool_tags = None if value is UNSET else decode_user_pool_tags_type(value)
    value = get("SmsConfigurationFailure", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.sms_configuration_failure = value
    value = get("EmailConfigurationFailure", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.email_configuration_failure = value
    value = get("Domain", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 63 and DOMAIN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.domain = value
    value = get("CustomDomain", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 63 and DOMAIN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.custom_domain = value
    value = get("AdminCreateUserConfig", UNSET)
    self.admin_create_user_config = (
        None if value is UNSET else decode_admin_create_user_config_type(value)
    )
    value = get("UserPoolAddOns", UNSET)
    self.user_pool_add_ons = (
        None if value is UNSET else decode_user_pool_add_ons_type(value)
    )
    value = get("DcrConfiguration", UNSET)
    self.dcr_configuration = (
        None if value is UNSET else decode_dcr_configuration_type(value)
    )
    value = get("UsernameConfiguration", UNSET)
    self.username_configuration = (
        None if value is UNSET else decode_username_configuration_type(value)
    )
    value = get("Arn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.arn = value
    value = get("AccountRecoverySetting", UNSET)
    self.account_recovery_setting = (
        None if value is UNSET else decode_account_recovery_setting_type(value)
    )
    value = get("UserPoolTier", UNSET)
    self.user_pool_tier = (
        None if value is UNSET else member_of(USER_POOL_TIER_TYPE, value)
    )
    value = get("KeyConfiguration", UNSET)
    self.key_configuration = (
        None if value is UNSET else decode_key_configuration_type(value)
    )
    value = get("IssuerConfiguration", UNSET)
    self.issuer_configuration = (
        None if value is UNSET else decode_issuer_configuration_type(value)
    )
    value = get("AcrConfiguration", UNSET)
    self.acr_configuration = (
        None if value is UNSET else decode_acr_configuration_type(value)
    )
    return self


def parse_user_pool_type(data: Any) -> UserPoolType:
    get = mapping(data).get
    self = new(UserPoolType)
    value = get("Id")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.id = value
    value = get("Name")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.name = value
    value = get("Policies")
    self.policies = None if value is None else parse_user_pool_policy_type(value)
    value = get("DeletionProtection")
    self.deletion_protection = (
        None if value is None else known(DELETION_PROTECTION_TYPE, value)
    )
    value = get("LambdaConfig")
    self.lambda_config = None if value is None else parse_lambda_config_type(value)
    value = get("Status")
    self.status = None if value is None else known(STATUS_TYPE, value)
    value = get("LastModifiedDate")
    self.last_modified_date = None if value is None else timestamp(value)
    value = get("CreationDate")
    self.creation_date = None if value is None else timestamp(value)
    value = get("SchemaAttributes")
    self.schema_attributes = (
        None if value is None else parse_schema_attributes_list_type(value)
    )
    value = get("AutoVerifiedAttributes")
    self.auto_verified_attributes = (
        None if value is None else parse_verified_attributes_list_type(value)
    )
    value = get("AliasAttributes")
    self.alias_attributes = (
        None if value is None else parse_alias_attributes_list_type(value)
    )
    value = get("UsernameAttributes")
    self.username_attributes = (
        None if value is None else parse_username_attributes_list_type(value)
    )
    value = get("SmsVerificationMessage")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.sms_verification_message = value
    value = get("EmailVerificationMessage")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.email_verification_message = value
    value = get("EmailVerificationSubject")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.email_verification_subject = value
    value = get("VerificationMessageTemplate")
    self.verification_message_template = (
        None if value is None else parse_verification_message_template_type(value)
    )
    value = get("SmsAuthenticationMessage")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.sms_authentication_message = value
    value = get("UserAttributeUpdateSettings")
    self.user_attribute_update_settings = (
        None if value is None else parse_user_attribute_update_settings_type(value)
    )
    value = get("MfaConfiguration")
    self.mfa_configuration = None if value is None else known(USER_POOL_MFA_TYPE, value)
    value = get("DeviceConfiguration")
    self.device_configuration = (
        None if value is None else parse_device_configuration_type(value)
    )
    value = get("EstimatedNumberOfUsers")
    self.estimated_number_of_users = None if value is None else integer(value)
    value = get("EmailConfiguration")
    self.email_configuration = (
        None if value is None else parse_email_configuration_type(value)
    )
    value = get("SmsConfiguration")
    self.sms_configuration = (
        None if value is None else parse_sms_configuration_type(value)
    )
    value = get("UserPoolTags")
    self.user_pool_tags = None if value is None else parse_user_pool_tags_type(value)
    value = get("SmsConfigurationFailure")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.sms_configuration_failure = value
    value = get("EmailConfigurationFailure")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.email_configuration_failure = value
    value = get("Domain")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.domain = value
    value = get("CustomDomain")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.custom_domain = value
    value = get("AdminCreateUserConfig")
    self.admin_create_user_config = (
        None if value is None else parse_admin_create_user_config_type(value)
    )
    value = get("UserPoolAddOns")
    self.user_pool_add_ons = (
        None if value is None else parse_user_pool_add_ons_type(value)
    )
    value = get("DcrConfiguration")
    self.dcr_configuration = (
        None if value is None else parse_dcr_configuration_type(value)
    )
    value = get("UsernameConfiguration")
    self.username_configuration = (
        None if value is None else parse_username_configuration_type(value)
    )
    value = get("Arn")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.arn = value
    value = get("AccountRecoverySetting")
    self.account_recovery_setting = (
        None if value is None else parse_account_recovery_setting_type(value)
    )
    value = get("UserPoolTier")
    self.user_pool_tier = None if value is None else known(USER_POOL_TIER_TYPE, value)
    value = get("KeyConfiguration")
    self.key_configuration = (
        None if value is None else parse_key_configuration_type(value)
    )
    value = get("IssuerConfiguration")
    self.issuer_configuration = (
        None if value is None else parse_issuer_configuration_type(value)
    )
    value = get("AcrConfiguration")
    self.acr_configuration = (
        None if value is None else parse_acr_configuration_type(value)
    )
    return self


def encode_user_pool_type(data: Any) -> dict[str, Any]:
    self = instance(data, UserPoolType)
    out: dict[str, Any] = {}
    if self.id is not None:
        out["Id"] = self.id
    if self.name is not None:
        out["Name"] = self.name
    if self.policies is not None:
        out["Policies"] = encode_user_pool_policy_type(self.policies)
    if self.deletion_protection is not None:
        out["DeletionProtection"] = text(self.deletion_protection)
    if self.lambda_config is not None:
        out["LambdaConfig"] = encode_lambda_config_type(self.lambda_config)
    if self.status is not None:
        out["Status"] = text(self.status)
    if self.last_modified_date is not None:
        out["LastModifiedDate"] = encode_timestamp(self.last_modified_date)
    if self.creation_date is not None:
        out["CreationDate"] = encode_timestamp(self.creation_date)
    if self.schema_attributes is not None:
        out["SchemaAttributes"] = encode_schema_attributes_list_type(
            self.schema_attributes
        )
    if self.auto_verified_attributes is not None:
        out["AutoVerifiedAttributes"] = encode_verified_attributes_list_type(
            self.auto_verified_attributes
        )
    if self.alias_attributes is not None:
        out["AliasAttributes"] = encode_alias_attributes_list_type(
            self.alias_attributes
        )
    if self.username_attributes is not None:
        out["UsernameAttributes"] = encode_username_attributes_list_type(
            self.username_attributes
        )
    if self.sms_verification_message is not None:
        out["SmsVerificationMessage"] = self.sms_verification_message
    if self.email_verification_message is not None:
        out["EmailVerificationMessage"] = self.email_verification_message
    if self.email_verification_subject is not None:
        out["EmailVerificationSubject"] = self.email_verification_subject
    if self.verification_message_template is not None:
        out["VerificationMessageTemplate"] = encode_verification_message_template_type(
            self.verification_message_template
        )
    if self.sms_authentication_message is not None:
        out["SmsAuthenticationMessage"] = self.sms_authentication_message
    if self.user_attribute_update_settings is not None:
        out["UserAttributeUpdateSettings"] = encode_user_attribute_update_settings_type(
            self.user_attribute_update_settings
        )
    if self.mfa_configuration is not None:
        out["MfaConfiguration"] = text(self.mfa_configuration)
    if self.device_configuration is not None:
        out["DeviceConfiguration"] = encode_device_configuration_type(
            self.device_configuration
        )
    if self.estimated_number_of_users is not None:
        out["EstimatedNumberOfUsers"] = self.estimated_number_of_users
    if self.email_configuration is not None:
        out["EmailConfiguration"] = encode_email_configuration_type(
            self.email_configuration
        )
    if self.sms_configuration is not None:
        out["SmsConfiguration"] = encode_sms_configuration_type(self.sms_configuration)
    if self.user_pool_tags is not None:
        out["UserPoolTags"] = self.user_pool_tags
    if self.sms_configuration_failure is not None:
        out["SmsConfigurationFailure"] = self.sms_configuration_failure
    if self.email_configuration_failure is not None:
        out["EmailConfigurationFailure"] = self.email_configuration_failure
    if self.domain is not None:
        out["Domain"] = self.domain
    if self.custom_domain is not None:
        out["CustomDomain"] = self.custom_domain
    if self.admin_create_user_config is not None:
        out["AdminCreateUserConfig"] = encode_admin_create_user_config_type(
            self.admin_create_user_config
        )
    if self.user_pool_add_ons is not None:
        out["UserPoolAddOns"] = encode_user_pool_add_ons_type(self.user_pool_add_ons)
    if self.dcr_configuration is not None:
        out["DcrConfiguration"] = encode_dcr_configuration_type(self.dcr_configuration)
    if self.username_configuration is not None:
        out["UsernameConfiguration"] = encode_username_configuration_type(
            self.username_configuration
        )
    if self.arn is not None:
        out["Arn"] = self.arn
    if self.account_recovery_setting is not None:
        out["AccountRecoverySetting"] = encode_account_recovery_setting_type(
            self.account_recovery_setting
        )
    if self.user_pool_tier is not None:
        out["UserPoolTier"] = text(self.user_pool_tier)
    if self.key_configuration is not None:
        out["KeyConfiguration"] = encode_key_configuration_type(self.key_configuration)
    if self.issuer_configuration is not None:
        out["IssuerConfiguration"] = encode_issuer_configuration_type(
            self.issuer_configuration
        )
    if self.acr_configuration is not None:
        out["AcrConfiguration"] = encode_acr_configuration_type(self.acr_configuration)
    return out


CREATE_USER_POOL_CLIENT_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientName": "client_name",
    "GenerateSecret": "generate_secret",
    "ClientSecret": "client_secret",
    "RefreshTokenValidity": "refresh_token_validity",
    "AccessTokenValidity": "access_token_validity",
    "IdTokenValidity": "id_token_validity",
    "TokenValidityUnits": "token_validity_units",
    "ReadAttributes": "read_attributes",
    "WriteAttributes": "write_attributes",
    "ExplicitAuthFlows": "explicit_auth_flows",
    "SupportedIdentityProviders": "supported_identity_providers",
    "CallbackURLs": "callback_urls",
    "LogoutURLs": "logout_urls",
    "DefaultRedirectURI": "default_redirect_uri",
    "AllowedOAuthFlows": "allowed_oauth_flows",
    "AllowedOAuthScopes": "allowed_oauth_scopes",
    "AllowedOAuthFlowsUserPoolClient": "allowed_oauth_flows_user_pool_client",
    "AnalyticsConfiguration": "analytics_configuration",
    "PreventUserExistenceErrors": "prevent_user_existence_errors",
    "EnableTokenRevocation": "enable_token_revocation",
    "EnablePropagateAdditionalUserContextData": "enable_propagate_additional_user_context_data",
    "AuthSessionValidity": "auth_session_validity",
    "RefreshTokenRotation": "refresh_token_rotation",
}


def decode_create_user_pool_client_request(data: Any) -> CreateUserPoolClientRequest:
    get = members(data, CREATE_USER_POOL_CLIENT_REQUEST).get
    self = new(CreateUserPoolClientRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_name = value
    value = get("GenerateSecret", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.generate_secret = value
    value = get("ClientSecret", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 24 <= len(value) <= 64
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_secret = value
    value = get("RefreshTokenValidity", UNSET)
    self.refresh_token_validity = (
        None if value is UNSET else integer(value, 0, 315360000)
    )
    value = get("AccessTokenValidity", UNSET)
    self.access_token_validity = None if value is UNSET else integer(value, 1, 86400)
    value = get("IdTokenValidity", UNSET)
    self.id_token_validity = None if value is UNSET else integer(value, 1, 86400)
    value = get("TokenValidityUnits", UNSET)
    self.token_validity_units = (
        None if value is UNSET else decode_token_validity_units_type(value)
    )
    value = get("ReadAttributes", UNSET)
    self.read_attributes = (
        None if value is UNSET else decode_client_permission_list_type(value)
    )
    value = get("WriteAttributes", UNSET)
    self.write_attributes = (
        None if value is UNSET else decode_client_permission_list_type(value)
    )
    value = get("ExplicitAuthFlows", UNSET)
    self.explicit_auth_flows = (
        None if value is UNSET else decode_explicit_auth_flows_list_type(value)
    )
    value = get("SupportedIdentityProviders", UNSET)
    self.supported_identity_providers = (
        None if value is UNSET else decode_supported_identity_providers_list_type(value)
    )
    value = get("CallbackURLs", UNSET)
    self.callback_urls = (
        None if value is UNSET else decode_callback_urls_list_type(value)
    )
    value = get("LogoutURLs", UNSET)
    self.logout_urls = None if value is UNSET else decode_logout_urls_list_type(value)
    value = get("DefaultRedirectURI", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 1024 and printable(value)):
        raise Invalid
    self.default_redirect_uri = value
    value = get("AllowedOAuthFlows", UNSET)
    self.allowed_oauth_flows = (
        None if value is UNSET else decode_oauth_flows_type(value)
    )
    value = get("AllowedOAuthScopes", UNSET)
    self.allowed_oauth_scopes = (
        None if value is UNSET else decode_scope_list_type(value)
    )
    value = get("AllowedOAuthFlowsUserPoolClient", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.allowed_oauth_flows_user_pool_client = value
    value = get("AnalyticsConfiguration", UNSET)
    self.analytics_configuration = (
        None if value is UNSET else decode_analytics_configuration_type(value)
    )
    value = get("PreventUserExistenceErrors", UNSET)
    self.prevent_user_existence_errors = (
        None if value is UNSET else member_of(PREVENT_USER_EXISTENCE_ERROR_TYPES, value)
    )
    value = get("EnableTokenRevocation", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enable_token_revocation = value
    value = get("EnablePropagateAdditionalUserContextData", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enable_propagate_additional_user_context_data = value
    value = get("AuthSessionValidity", UNSET)
    self.auth_session_validity = None if value is UNSET else integer(value, 3, 15)
    value = get("RefreshTokenRotation", UNSET)
    self.refresh_token_rotation = (
        None if value is UNSET else decode_refresh_token_rotation_type(value)
    )
    return self


def encode_create_user_pool_client_request(data: Any) -> dict[str, Any]:
    self = instance(data, CreateUserPoolClientRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientName": self.client_name,
    }
    if self.generate_secret is not None:
        out["GenerateSecret"] = self.generate_secret
    if self.client_secret is not None:
        out["ClientSecret"] = self.client_secret
    if self.refresh_token_validity is not None:
        out["RefreshTokenValidity"] = self.refresh_token_validity
    if self.access_token_validity is not None:
        out["AccessTokenValidity"] = self.access_token_validity
    if self.id_token_validity is not None:
        out["IdTokenValidity"] = self.id_token_validity
    if self.token_validity_units is not None:
        out["TokenValidityUnits"] = encode_token_validity_units_type(
            self.token_validity_units
        )
    if self.read_attributes is not None:
        out["ReadAttributes"] = self.read_attributes
    if self.write_attributes is not None:
        out["WriteAttributes"] = self.write_attributes
    if self.explicit_auth_flows is not None:
        out["ExplicitAuthFlows"] = encode_explicit_auth_flows_list_type(
            self.explicit_auth_flows
        )
    if self.supported_identity_providers is not None:
        out["SupportedIdentityProviders"] = self.supported_identity_providers
    if self.callback_urls is not None:
        out["CallbackURLs"] = self.callback_urls
    if self.logout_urls is not None:
        out["LogoutURLs"] = self.logout_urls
    if self.default_redirect_uri is not None:
        out["DefaultRedirectURI"] = self.default_redirect_uri
    if self.allowed_oauth_flows is not None:
        out["AllowedOAuthFlows"] = encode_oauth_flows_type(self.allowed_oauth_flows)
    if self.allowed_oauth_scopes is not None:
        out["AllowedOAuthScopes"] = self.allowed_oauth_scopes
    if self.allowed_oauth_flows_user_pool_client is not None:
        out["AllowedOAuthFlowsUserPoolClient"] = (
            self.allowed_oauth_flows_user_pool_client
        )
    if self.analytics_configuration is not None:
        out["AnalyticsConfiguration"] = encode_analytics_configuration_type(
            self.analytics_configuration
        )
    if self.prevent_user_existence_errors is not None:
        out["PreventUserExistenceErrors"] = text(self.prevent_user_existence_errors)
    if self.enable_token_revocation is not None:
        out["EnableTokenRevocation"] = self.enable_token_revocation
    if self.enable_propagate_additional_user_context_data is not None:
        out["EnablePropagateAdditionalUserContextData"] = (
            self.enable_propagate_additional_user_context_data
        )
    if self.auth_session_validity is not None:
        out["AuthSessionValidity"] = self.auth_session_validity
    if self.refresh_token_rotation is not None:
        out["RefreshTokenRotation"] = encode_refresh_token_rotation_type(
            self.refresh_token_rotation
        )
    return out


TOKEN_VALIDITY_UNITS_TYPE: dict[str, str] = {
    "AccessToken": "access_token",
    "IdToken": "id_token",
    "RefreshToken": "refresh_token",
}


def decode_token_validity_units_type(data: Any) -> TokenValidityUnitsType:
    get = members(data, TOKEN_VALIDITY_UNITS_TYPE).get
    self = new(TokenValidityUnitsType)
    value = get("AccessToken", UNSET)
    self.access_token = None if value is UNSET else member_of(TIME_UNITS_TYPE, value)
    value = get("IdToken", UNSET)
    self.id_token = None if value is UNSET else member_of(TIME_UNITS_TYPE, value)
    value = get("RefreshToken", UNSET)
    self.refresh_token = None if value is UNSET else member_of(TIME_UNITS_TYPE, value)
    return self


def parse_token_validity_units_type(data: Any) -> TokenValidityUnitsType:
    get = mapping(data).get
    self = new(TokenValidityUnitsType)
    value = get("AccessToken")
    self.access_token = None if value is None else known(TIME_UNITS_TYPE, value)
    value = get("IdToken")
    self.id_token = None if value is None else known(TIME_UNITS_TYPE, value)
    value = get("RefreshToken")
    self.refresh_token = None if value is None else known(TIME_UNITS_TYPE, value)
    return self


def encode_token_validity_units_type(data: Any) -> dict[str, Any]:
    self = instance(data, TokenValidityUnitsType)
    out: dict[str, Any] = {}
    if self.access_token is not None:
        out["AccessToken"] = text(self.access_token)
    if self.id_token is not None:
        out["IdToken"] = text(self.id_token)
    if self.refresh_token is not None:
        out["RefreshToken"] = text(self.refresh_token)
    return out


def decode_client_permission_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (isinstance(item, str) and 1 <= len(item) <= 2048):
            raise Invalid
    return items.copy()


def parse_client_permission_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


def decode_explicit_auth_flows_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [member_of(EXPLICIT_AUTH_FLOWS_TYPE, item) for item in items]


def parse_explicit_auth_flows_list_type(data: Any) -> list[Any]:
    items = array(data)
    return [known(EXPLICIT_AUTH_FLOWS_TYPE, item) for item in items]


def encode_explicit_auth_flows_list_type(data: Any) -> Any:
    return [text(item) for item in array(data)]


def decode_supported_identity_providers_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (
            isinstance(item, str)
            and 1 <= len(item) <= 32
            and PROVIDER_NAME_TYPE_PATTERN(item)
        ):
            raise Invalid
    return items.copy()


def parse_supported_identity_providers_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


def decode_callback_urls_list_type(data: Any) -> list[str]:
    items = array(data)
    if not len(items) <= 100:
        raise Invalid
    for item in items:
        if not (isinstance(item, str) and 1 <= len(item) <= 1024 and printable(item)):
            raise Invalid
    return items.copy()


def parse_callback_urls_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


def decode_logout_urls_list_type(data: Any) -> list[str]:
    items = array(data)
    if not len(items) <= 100:
        raise Invalid
    for item in items:
        if not (isinstance(item, str) and 1 <= len(item) <= 1024 and printable(item)):
            raise Invalid
    return items.copy()


def parse_logout_urls_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


ANALYTICS_CONFIGURATION_TYPE: dict[str, str] = {
    "ApplicationId": "application_id",
    "ApplicationArn": "application_arn",
    "RoleArn": "role_arn",
    "ExternalId": "external_id",
    "UserDataShared": "user_data_shared",
}


def decode_analytics_configuration_type(data: Any) -> AnalyticsConfigurationType:
    get = members(data, ANALYTICS_CONFIGURATION_TYPE).get
    self = new(AnalyticsConfigurationType)
    value = get("ApplicationId", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and HEX_STRING_TYPE_PATTERN(value)):
        raise Invalid
    self.application_id = value
    value = get("ApplicationArn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.application_arn = value
    value = get("RoleArn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.role_arn = value
    value = get("ExternalId", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.external_id = value
    value = get("UserDataShared", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.user_data_shared = value
    return self


def parse_analytics_configuration_type(data: Any) -> AnalyticsConfigurationType:
    get = mapping(data).get
    self = new(AnalyticsConfigurationType)
    value = get("ApplicationId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.application_id = value
    value = get("ApplicationArn")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.application_arn = value
    value = get("RoleArn")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.role_arn = value
    value = get("ExternalId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.external_id = value
    value = get("UserDataShared")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.user_data_shared = value
    return self


def encode_analytics_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, AnalyticsConfigurationType)
    out: dict[str, Any] = {}
    if self.application_id is not None:
        out["ApplicationId"] = self.application_id
    if self.application_arn is not None:
        out["ApplicationArn"] = self.application_arn
    if self.role_arn is not None:
        out["RoleArn"] = self.role_arn
    if self.external_id is not None:
        out["ExternalId"] = self.external_id
    if self.user_data_shared is not None:
        out["UserDataShared"] = self.user_data_shared
    return out


REFRESH_TOKEN_ROTATION_TYPE: dict[str, str] = {
    "Feature": "feature",
    "RetryGracePeriodSeconds": "retry_grace_period_seconds",
}


def decode_refresh_token_rotation_type(data: Any) -> RefreshTokenRotationType:
    get = members(data, REFRESH_TOKEN_ROTATION_TYPE).get
    self = new(RefreshTokenRotationType)
    self.feature = member_of(FEATURE_TYPE, get("Feature"))
    value = get("RetryGracePeriodSeconds", UNSET)
    self.retry_grace_period_seconds = None if value is UNSET else integer(value, 0, 60)
    return self


def parse_refresh_token_rotation_type(data: Any) -> RefreshTokenRotationType:
    get = mapping(data).get
    self = new(RefreshTokenRotationType)
    value = get("Feature")
    self.feature = ABSENT if value is None else known(FEATURE_TYPE, value)
    value = get("RetryGracePeriodSeconds")
    self.retry_grace_period_seconds = None if value is None else integer(value)
    return self


def encode_refresh_token_rotation_type(data: Any) -> dict[str, Any]:
    self = instance(data, RefreshTokenRotationType)
    out: dict[str, Any] = {
        "Feature": text(self.feature),
    }
    if self.retry_grace_period_seconds is not None:
        out["RetryGracePeriodSeconds"] = self.retry_grace_period_seconds
    return out


CREATE_USER_POOL_CLIENT_RESPONSE: dict[str, str] = {
    "UserPoolClient": "user_pool_client",
}


def decode_create_user_pool_client_response(data: Any) -> CreateUserPoolClientResponse:
    get = members(data, CREATE_USER_POOL_CLIENT_RESPONSE).get
    self = new(CreateUserPoolClientResponse)
    value = get("UserPoolClient", UNSET)
    self.user_pool_client = (
        None if value is UNSET else decode_user_pool_client_type(value)
    )
    return self


def parse_create_user_pool_client_response(data: Any) -> CreateUserPoolClientResponse:
    get = mapping(data).get
    self = new(CreateUserPoolClientResponse)
    value = get("UserPoolClient")
    self.user_pool_client = (
        None if value is None else parse_user_pool_client_type(value)
    )
    return self


def encode_create_user_pool_client_response(data: Any) -> dict[str, Any]:
    self = instance(data, CreateUserPoolClientResponse)
    out: dict[str, Any] = {}
    if self.user_pool_client is not None:
        out["UserPoolClient"] = encode_user_pool_client_type(self.user_pool_client)
    return out


USER_POOL_CLIENT_TYPE: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientName": "client_name",
    "ClientId": "client_id",
    "ClientSecret": "client_secret",
    "LastModifiedDate": "last_modified_date",
    "CreationDate": "creation_date",
    "RefreshTokenValidity": "refresh_token_validity",
    "AccessTokenValidity": "access_token_validity",
    "IdTokenValidity": "id_token_validity",
    "TokenValidityUnits": "token_validity_units",
    "ReadAttributes": "read_attributes",
    "WriteAttributes": "write_attributes",
    "ExplicitAuthFlows": "explicit_auth_flows",
    "SupportedIdentityProviders": "supported_identity_providers",
    "CallbackURLs": "callback_urls",
    "LogoutURLs": "logout_urls",
    "DefaultRedirectURI": "default_redirect_uri",
    "AllowedOAuthFlows": "allowed_oauth_flows",
    "AllowedOAuthScopes": "allowed_oauth_scopes",
    "AllowedOAuthFlowsUserPoolClient": "allowed_oauth_flows_user_pool_client",
    "AnalyticsConfiguration": "analytics_configuration",
    "PreventUserExistenceErrors": "prevent_user_existence_errors",
    "EnableTokenRevocation": "enable_token_revocation",
    "EnablePropagateAdditionalUserContextData": "enable_propagate_additional_user_context_data",
    "AuthSessionValidity": "auth_session_validity",
    "RefreshTokenRotation": "refresh_token_rotation",
    "ClientType": "client_type",
}


def decode_user_pool_client_type(data: Any) -> UserPoolClientType:
    get = members(data, USER_POOL_CLIENT_TYPE).get
    self = new(UserPoolClientType)
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_name = value
    value = get("ClientId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("ClientSecret", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 24 <= len(value) <= 64
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_secret = value
    value = get("LastModifiedDate", UNSET)
    self.last_modified_date = None if value is UNSET else timestamp(value)
    value = get("CreationDate", UNSET)
    self.creation_date = None if value is UNSET else timestamp(value)
    value = get("RefreshTokenValidity", UNSET)
    self.refresh_token_validity = (
        None if value is UNSET else integer(value, 0, 315360000)
    )
    value = get("AccessTokenValidity", UNSET)
    self.access_token_validity = None if value is UNSET else integer(value, 1, 86400)
    value = get("IdTokenValidity", UNSET)
    self.id_token_validity = None if value is UNSET else integer(value, 1, 86400)
    value = get("TokenValidityUnits", UNSET)
    self.token_validity_units = (
        None if value is UNSET else decode_token_validity_units_type(value)
    )
    value = get("ReadAttributes", UNSET)
    self.read_attributes = (
        None if value is UNSET else decode_client_permission_list_type(value)
    )
    value = get("WriteAttributes", UNSET)
    self.write_attributes = (
        None if value is UNSET else decode_client_permission_list_type(value)
    )
    value = get("ExplicitAuthFlows", UNSET)
    self.explicit_auth_flows = (
        None if value is UNSET else decode_explicit_auth_flows_list_type(value)
    )
    value = get("SupportedIdentityProviders", UNSET)
    self.supported_identity_providers = (
        None if value is UNSET else decode_supported_identity_providers_list_type(value)
    )
    value = get("CallbackURLs", UNSET)
    self.callback_urls = (
        None if value is UNSET else decode_callback_urls_list_type(value)
    )
    value = get("LogoutURLs", UNSET)
    self.logout_urls = None if value is UNSET else decode_logout_urls_list_type(value)
    value = get("DefaultRedirectURI", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 1024 and printable(value)):
        raise Invalid
    self.default_redirect_uri = value
    value = get("AllowedOAuthFlows", UNSET)
    self.allowed_oauth_flows = (
        None if value is UNSET else decode_oauth_flows_type(value)
    )
    value = get("AllowedOAuthScopes", UNSET)
    self.allowed_oauth_scopes = (
        None if value is UNSET else decode_scope_list_type(value)
    )
    value = get("AllowedOAuthFlowsUserPoolClient", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.allowed_oauth_flows_user_pool_client = value
    value = get("AnalyticsConfiguration", UNSET)
    self.analytics_configuration = (
        None if value is UNSET else decode_analytics_configuration_type(value)
    )
    value = get("PreventUserExistenceErrors", UNSET)
    self.prevent_user_existence_errors = (
        None if value is UNSET else member_of(PREVENT_USER_EXISTENCE_ERROR_TYPES, value)
    )
    value = get("EnableTokenRevocation", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enable_token_revocation = value
    value = get("EnablePropagateAdditionalUserContextData", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enable_propagate_additional_user_context_data = value
    value = get("AuthSessionValidity", UNSET)
    self.auth_session_validity = None if value is UNSET else integer(value, 3, 15)
    value = get("RefreshTokenRotation", UNSET)
    self.refresh_token_rotation = (
        None if value is UNSET else decode_refresh_token_rotation_type(value)
    )
    value = get("ClientType", UNSET)
    self.client_type = None if value is UNSET else member_of(CLIENT_TYPE_TYPE, value)
    return self


def parse_user_pool_client_type(data: Any) -> UserPoolClientType:
    get = mapping(data).get
    self = new(UserPoolClientType)
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_name = value
    value = get("ClientId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_id = value
    value = get("ClientSecret")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_secret = value
    value = get("LastModifiedDate")
    self.last_modified_date = None if value is None else timestamp(value)
    value = get("CreationDate")
    self.creation_date = None if value is None else timestamp(value)
    value = get("RefreshTokenValidity")
    self.refresh_token_validity = None if value is None else integer(value)
    value = get("AccessTokenValidity")
    self.access_token_validity = None if value is None else integer(value)
    value = get("IdTokenValidity")
    self.id_token_validity = None if value is None else integer(value)
    value = get("TokenValidityUnits")
    self.token_validity_units = (
        None if value is None else parse_token_validity_units_type(value)
    )
    value = get("ReadAttributes")
    self.read_attributes = (
        None if value is None else parse_client_permission_list_type(value)
    )
    value = get("WriteAttributes")
    self.write_attributes = (
        None if value is None else parse_client_permission_list_type(value)
    )
    value = get("ExplicitAuthFlows")
    self.explicit_auth_flows = (
        None if value is None else parse_explicit_auth_flows_list_type(value)
    )
    value = get("SupportedIdentityProviders")
    self.supported_identity_providers = (
        None if value is None else parse_supported_identity_providers_list_type(value)
    )
    value = get("CallbackURLs")
    self.callback_urls = None if value is None else parse_callback_urls_list_type(value)
    value = get("LogoutURLs")
    self.logout_urls = None if value is None else parse_logout_urls_list_type(value)
    value = get("DefaultRedirectURI")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.default_redirect_uri = value
    value = get("AllowedOAuthFlows")
    self.allowed_oauth_flows = None if value is None else parse_oauth_flows_type(value)
    value = get("AllowedOAuthScopes")
    self.allowed_oauth_scopes = None if value is None else parse_scope_list_type(value)
    value = get("AllowedOAuthFlowsUserPoolClient")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.allowed_oauth_flows_user_pool_client = value
    value = get("AnalyticsConfiguration")
    self.analytics_configuration = (
        None if value is None else parse_analytics_configuration_type(value)
    )
    value = get("PreventUserExistenceErrors")
    self.prevent_user_existence_errors = (
        None if value is None else known(PREVENT_USER_EXISTENCE_ERROR_TYPES, value)
    )
    value = get("EnableTokenRevocation")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.enable_token_revocation = value
    value = get("EnablePropagateAdditionalUserContextData")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.enable_propagate_additional_user_context_data = value
    value = get("AuthSessionValidity")
    self.auth_session_validity = None if value is None else integer(value)
    value = get("RefreshTokenRotation")
    self.refresh_token_rotation = (
        None if value is None else parse_refresh_token_rotation_type(value)
    )
    value = get("ClientType")
    self.client_type = None if value is None else known(CLIENT_TYPE_TYPE, value)
    return self


def encode_user_pool_client_type(data: Any) -> dict[str, Any]:
    self = instance(data, UserPoolClientType)
    out: dict[str, Any] = {}
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.client_name is not None:
        out["ClientName"] = self.client_name
    if self.client_id is not None:
        out["ClientId"] = self.client_id
    if self.client_secret is not None:
        out["ClientSecret"] = self.client_secret
    if self.last_modified_date is not None:
        out["LastModifiedDate"] = encode_timestamp(self.last_modified_date)
    if self.creation_date is not None:
        out["CreationDate"] = encode_timestamp(self.creation_date)
    if self.refresh_token_validity is not None:
        out["RefreshTokenValidity"] = self.refresh_token_validity
    if self.access_token_validity is not None:
        out["AccessTokenValidity"] = self.access_token_validity
    if self.id_token_validity is not None:
        out["IdTokenValidity"] = self.id_token_validity
    if self.token_validity_units is not None:
        out["TokenValidityUnits"] = encode_token_validity_units_type(
            self.token_validity_units
        )
    if self.read_attributes is not None:
        out["ReadAttributes"] = self.read_attributes
    if self.write_attributes is not None:
        out["WriteAttributes"] = self.write_attributes
    if self.explicit_auth_flows is not None:
        out["ExplicitAuthFlows"] = encode_explicit_auth_flows_list_type(
            self.explicit_auth_flows
        )
    if self.supported_identity_providers is not None:
        out["SupportedIdentityProviders"] = self.supported_identity_providers
    if self.callback_urls is not None:
        out["CallbackURLs"] = self.callback_urls
    if self.logout_urls is not None:
        out["LogoutURLs"] = self.logout_urls
    if self.default_redirect_uri is not None:
        out["DefaultRedirectURI"] = self.default_redirect_uri
    if self.allowed_oauth_flows is not None:
        out["AllowedOAuthFlows"] = encode_oauth_flows_type(self.allowed_oauth_flows)
    if self.allowed_oauth_scopes is not None:
        out["AllowedOAuthScopes"] = self.allowed_oauth_scopes
    if self.allowed_oauth_flows_user_pool_client is not None:
        out["AllowedOAuthFlowsUserPoolClient"] = (
            self.allowed_oauth_flows_user_pool_client
        )
    if self.analytics_configuration is not None:
        out["AnalyticsConfiguration"] = encode_analytics_configuration_type(
            self.analytics_configuration
        )
    if self.prevent_user_existence_errors is not None:
        out["PreventUserExistenceErrors"] = text(self.prevent_user_existence_errors)
    if self.enable_token_revocation is not None:
        out["EnableTokenRevocation"] = self.enable_token_revocation
    if self.enable_propagate_additional_user_context_data is not None:
        out["EnablePropagateAdditionalUserContextData"] = (
            self.enable_propagate_additional_user_context_data
        )
    if self.auth_session_validity is not None:
        out["AuthSessionValidity"] = self.auth_session_validity
    if self.refresh_token_rotation is not None:
        out["RefreshTokenRotation"] = encode_refresh_token_rotation_type(
            self.refresh_token_rotation
        )
    if self.client_type is not None:
        out["ClientType"] = text(self.client_type)
    return out


CREATE_USER_POOL_DOMAIN_REQUEST: dict[str, str] = {
    "Domain": "domain",
    "UserPoolId": "user_pool_id",
    "ManagedLoginVersion": "managed_login_version",
    "CustomDomainConfig": "custom_domain_config",
    "Routing": "routing",
}


def decode_create_user_pool_domain_request(data: Any) -> CreateUserPoolDomainRequest:
    get = members(data, CREATE_USER_POOL_DOMAIN_REQUEST).get
    self = new(CreateUserPoolDomainRequest)
    value = get("Domain")
    if not (
        isinstance(value, str) and 1 <= len(value) <= 63 and DOMAIN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.domain = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ManagedLoginVersion", UNSET)
    self.managed_login_version = None if value is UNSET else integer(value)
    value = get("CustomDomainConfig", UNSET)
    self.custom_domain_config = (
        None if value is UNSET else decode_custom_domain_config_type(value)
    )
    value = get("Routing", UNSET)
    self.routing = None if value is UNSET else decode_routing_type(value)
    return self


def encode_create_user_pool_domain_request(data: Any) -> dict[str, Any]:
    self = instance(data, CreateUserPoolDomainRequest)
    out: dict[str, Any] = {
        "Domain": self.domain,
        "UserPoolId": self.user_pool_id,
    }
    if self.managed_login_version is not None:
        out["ManagedLoginVersion"] = self.managed_login_version
    if self.custom_domain_config is not None:
        out["CustomDomainConfig"] = encode_custom_domain_config_type(
            self.custom_domain_config
        )
    if self.routing is not None:
        out["Routing"] = encode_routing_type(self.routing)
    return out


CUSTOM_DOMAIN_CONFIG_TYPE: dict[str, str] = {
    "CertificateArn": "certificate_arn",
    "SecurityPolicy": "security_policy",
}


def decode_custom_domain_config_type(data: Any) -> CustomDomainConfigType:
    get = members(data, CUSTOM_DOMAIN_CONFIG_TYPE).get
    self = new(CustomDomainConfigType)
    value = get("CertificateArn")
    if not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.certificate_arn = value
    value = get("SecurityPolicy", UNSET)
    self.security_policy = (
        None if value is UNSET else member_of(SECURITY_POLICY_TYPE, value)
    )
    return self


def parse_custom_domain_config_type(data: Any) -> CustomDomainConfigType:
    get = mapping(data).get
    self = new(CustomDomainConfigType)
    value = get("CertificateArn")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.certificate_arn = value
    value = get("SecurityPolicy")
    self.security_policy = None if value is None else known(SECURITY_POLICY_TYPE, value)
    return self


def encode_custom_domain_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, CustomDomainConfigType)
    out: dict[str, Any] = {
        "CertificateArn": self.certificate_arn,
    }
    if self.security_policy is not None:
        out["SecurityPolicy"] = text(self.security_policy)
    return out


ROUTING_TYPE: dict[str, str] = {
    "Failover": "failover",
}


def decode_routing_type(data: Any) -> RoutingType:
    get = members(data, ROUTING_TYPE).get
    self = new(RoutingType)
    value = get("Failover", UNSET)
    self.failover = None if value is UNSET else decode_failover_type(value)
    return self


def parse_routing_type(data: Any) -> RoutingType:
    get = mapping(data).get
    self = new(RoutingType)
    value = get("Failover")
    self.failover = None if value is None else parse_failover_type(value)
    return self


def encode_routing_type(data: Any) -> dict[str, Any]:
    self = instance(data, RoutingType)
    out: dict[str, Any] = {}
    if self.failover is not None:
        out["Failover"] = encode_failover_type(self.failover)
    return out


FAILOVER_TYPE: dict[str, str] = {
    "SecondaryRegion": "secondary_region",
    "PrimaryRoute53HealthCheckId": "primary_route53_health_check_id",
}


def decode_failover_type(data: Any) -> FailoverType:
    get = members(data, FAILOVER_TYPE).get
    self = new(FailoverType)
    value = get("SecondaryRegion")
    if not (isinstance(value, str) and 5 <= len(value) <= 32):
        raise Invalid
    self.secondary_region = value
    value = get("PrimaryRoute53HealthCheckId")
    if not (isinstance(value, str) and len(value) <= 64):
        raise Invalid
    self.primary_route53_health_check_id = value
    return self


def parse_failover_type(data: Any) -> FailoverType:
    get = mapping(data).get
    self = new(FailoverType)
    value = get("SecondaryRegion")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.secondary_region = value
    value = get("PrimaryRoute53HealthCheckId")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.primary_route53_health_check_id = value
    return self


def encode_failover_type(data: Any) -> dict[str, Any]:
    self = instance(data, FailoverType)
    out: dict[str, Any] = {
        "SecondaryRegion": self.secondary_region,
        "PrimaryRoute53HealthCheckId": self.primary_route53_health_check_id,
    }
    return out


CREATE_USER_POOL_DOMAIN_RESPONSE: dict[str, str] = {
    "ManagedLoginVersion": "managed_login_version",
    "CloudFrontDomain": "cloud_front_domain",
    "Routing": "routing",
}


def decode_create_user_pool_domain_response(data: Any) -> CreateUserPoolDomainResponse:
    get = members(data, CREATE_USER_POOL_DOMAIN_RESPONSE).get
    self = new(CreateUserPoolDomainResponse)
    value = get("ManagedLoginVersion", UNSET)
    self.managed_login_version = None if value is UNSET else integer(value)
    value = get("CloudFrontDomain", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 63 and DOMAIN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.cloud_front_domain = value
    value = get("Routing", UNSET)
    self.routing = None if value is UNSET else decode_routing_type(value)
    return self


def parse_create_user_pool_domain_response(data: Any) -> CreateUserPoolDomainResponse:
    get = mapping(data).get
    self = new(CreateUserPoolDomainResponse)
    value = get("ManagedLoginVersion")
    self.managed_login_version = None if value is None else integer(value)
    value = get("CloudFrontDomain")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.cloud_front_domain = value
    value = get("Routing")
    self.routing = None if value is None else parse_routing_type(value)
    return self


def encode_create_user_pool_domain_response(data: Any) -> dict[str, Any]:
    self = instance(data, CreateUserPoolDomainResponse)
    out: dict[str, Any] = {}
    if self.managed_login_version is not None:
        out["ManagedLoginVersion"] = self.managed_login_version
    if self.cloud_front_domain is not None:
        out["CloudFrontDomain"] = self.cloud_front_domain
    if self.routing is not None:
        out["Routing"] = encode_routing_type(self.routing)
    return out


CREATE_USER_POOL_REPLICA_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "RegionName": "region_name",
    "UserPoolTags": "user_pool_tags",
}


def decode_create_user_pool_replica_request(data: Any) -> CreateUserPoolReplicaRequest:
    get = members(data, CREATE_USER_POOL_REPLICA_REQUEST).get
    self = new(CreateUserPoolReplicaRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("RegionName")
    if not (isinstance(value, str) and 5 <= len(value) <= 32):
        raise Invalid
    self.region_name = value
    value = get("UserPoolTags", UNSET)
    self.user_pool_tags = None if value is UNSET else decode_user_pool_tags_type(value)
    return self


def encode_create_user_pool_replica_request(data: Any) -> dict[str, Any]:
    self = instance(data, CreateUserPoolReplicaRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "RegionName": self.region_name,
    }
    if self.user_pool_tags is not None:
        out["UserPoolTags"] = self.user_pool_tags
    return out


CREATE_USER_POOL_REPLICA_RESPONSE: dict[str, str] = {
    "UserPoolReplica": "user_pool_replica",
}


def decode_create_user_pool_replica_response(
    data: Any,
) -> CreateUserPoolReplicaResponse:
    get = members(data, CREATE_USER_POOL_REPLICA_RESPONSE).get
    self = new(CreateUserPoolReplicaResponse)
    value = get("UserPoolReplica", UNSET)
    self.user_pool_replica = (
        None if value is UNSET else decode_user_pool_replica_type(value)
    )
    return self


def parse_create_user_pool_replica_response(data: Any) -> CreateUserPoolReplicaResponse:
    get = mapping(data).get
    self = new(CreateUserPoolReplicaResponse)
    value = get("UserPoolReplica")
    self.user_pool_replica = (
        None if value is None else parse_user_pool_replica_type(value)
    )
    return self


def encode_create_user_pool_replica_response(data: Any) -> dict[str, Any]:
    self = instance(data, CreateUserPoolReplicaResponse)
    out: dict[str, Any] = {}
    if self.user_pool_replica is not None:
        out["UserPoolReplica"] = encode_user_pool_replica_type(self.user_pool_replica)
    return out


USER_POOL_REPLICA_TYPE: dict[str, str] = {
    "RegionName": "region_name",
    "Status": "status",
    "Role": "role",
    "UserPoolArn": "user_pool_arn",
}


def decode_user_pool_replica_type(data: Any) -> UserPoolReplicaType:
    get = members(data, USER_POOL_REPLICA_TYPE).get
    self = new(UserPoolReplicaType)
    value = get("RegionName", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 5 <= len(value) <= 32):
        raise Invalid
    self.region_name = value
    value = get("Status", UNSET)
    self.status = None if value is UNSET else member_of(REPLICA_STATUS_TYPE, value)
    value = get("Role", UNSET)
    self.role = None if value is UNSET else member_of(REPLICA_ROLE_TYPE, value)
    value = get("UserPoolArn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_arn = value
    return self


def parse_user_pool_replica_type(data: Any) -> UserPoolReplicaType:
    get = mapping(data).get
    self = new(UserPoolReplicaType)
    value = get("RegionName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.region_name = value
    value = get("Status")
    self.status = None if value is None else known(REPLICA_STATUS_TYPE, value)
    value = get("Role")
    self.role = None if value is None else known(REPLICA_ROLE_TYPE, value)
    value = get("UserPoolArn")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_arn = value
    return self


def encode_user_pool_replica_type(data: Any) -> dict[str, Any]:
    self = instance(data, UserPoolReplicaType)
    out: dict[str, Any] = {}
    if self.region_name is not None:
        out["RegionName"] = self.region_name
    if self.status is not None:
        out["Status"] = text(self.status)
    if self.role is not None:
        out["Role"] = text(self.role)
    if self.user_pool_arn is not None:
        out["UserPoolArn"] = self.user_pool_arn
    return out


DELETE_GROUP_REQUEST: dict[str, str] = {
    "GroupName": "group_name",
    "UserPoolId": "user_pool_id",
}


def decode_delete_group_request(data: Any) -> DeleteGroupRequest:
    get = members(data, DELETE_GROUP_REQUEST).get
    self = new(DeleteGroupRequest)
    value = get("GroupName")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.group_name = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_delete_group_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteGroupRequest)
    out: dict[str, Any] = {
        "GroupName": self.group_name,
        "UserPoolId": self.user_pool_id,
    }
    return out


DELETE_IDENTITY_PROVIDER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ProviderName": "provider_name",
}


def decode_delete_identity_provider_request(data: Any) -> DeleteIdentityProviderRequest:
    get = members(data, DELETE_IDENTITY_PROVIDER_REQUEST).get
    self = new(DeleteIdentityProviderRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ProviderName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and PROVIDER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.provider_name = value
    return self


def encode_delete_identity_provider_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteIdentityProviderRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ProviderName": self.provider_name,
    }
    return out


DELETE_MANAGED_LOGIN_BRANDING_REQUEST: dict[str, str] = {
    "ManagedLoginBrandingId": "managed_login_branding_id",
    "UserPoolId": "user_pool_id",
}


def decode_delete_managed_login_branding_request(
    data: Any,
) -> DeleteManagedLoginBrandingRequest:
    get = members(data, DELETE_MANAGED_LOGIN_BRANDING_REQUEST).get
    self = new(DeleteManagedLoginBrandingRequest)
    value = get("ManagedLoginBrandingId")
    if not (isinstance(value, str) and MANAGED_LOGIN_BRANDING_ID_TYPE_PATTERN(value)):
        raise Invalid
    self.managed_login_branding_id = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_delete_managed_login_branding_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteManagedLoginBrandingRequest)
    out: dict[str, Any] = {
        "ManagedLoginBrandingId": self.managed_login_branding_id,
        "UserPoolId": self.user_pool_id,
    }
    return out


DELETE_RESOURCE_SERVER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Identifier": "identifier",
}


def decode_delete_resource_server_request(data: Any) -> DeleteResourceServerRequest:
    get = members(data, DELETE_RESOURCE_SERVER_REQUEST).get
    self = new(DeleteResourceServerRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Identifier")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 256
        and ACR_VALUE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.identifier = value
    return self


def encode_delete_resource_server_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteResourceServerRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Identifier": self.identifier,
    }
    return out


DELETE_TERMS_REQUEST: dict[str, str] = {
    "TermsId": "terms_id",
    "UserPoolId": "user_pool_id",
}


def decode_delete_terms_request(data: Any) -> DeleteTermsRequest:
    get = members(data, DELETE_TERMS_REQUEST).get
    self = new(DeleteTermsRequest)
    value = get("TermsId")
    if not (isinstance(value, str) and MANAGED_LOGIN_BRANDING_ID_TYPE_PATTERN(value)):
        raise Invalid
    self.terms_id = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_delete_terms_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteTermsRequest)
    out: dict[str, Any] = {
        "TermsId": self.terms_id,
        "UserPoolId": self.user_pool_id,
    }
    return out


DELETE_USER_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
}


def decode_delete_user_request(data: Any) -> DeleteUserRequest:
    get = members(data, DELETE_USER_REQUEST).get
    self = new(DeleteUserRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    return self


def encode_delete_user_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteUserRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
    }
    return out


DELETE_USER_ATTRIBUTES_REQUEST: dict[str, str] = {
    "UserAttributeNames": "user_attribute_names",
    "AccessToken": "access_token",
}


def decode_delete_user_attributes_request(data: Any) -> DeleteUserAttributesRequest:
    get = members(data, DELETE_USER_ATTRIBUTES_REQUEST).get
    self = new(DeleteUserAttributesRequest)
    self.user_attribute_names = decode_attribute_name_list_type(
        get("UserAttributeNames")
    )
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    return self


def encode_delete_user_attributes_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteUserAttributesRequest)
    out: dict[str, Any] = {
        "UserAttributeNames": self.user_attribute_names,
        "AccessToken": self.access_token,
    }
    return out


DELETE_USER_ATTRIBUTES_RESPONSE: dict[str, str] = {}


def decode_delete_user_attributes_response(data: Any) -> DeleteUserAttributesResponse:
    members(data, DELETE_USER_ATTRIBUTES_RESPONSE)
    return new(DeleteUserAttributesResponse)


def parse_delete_user_attributes_response(data: Any) -> DeleteUserAttributesResponse:
    mapping(data)
    return new(DeleteUserAttributesResponse)


def encode_delete_user_attributes_response(data: Any) -> dict[str, Any]:
    instance(data, DeleteUserAttributesResponse)
    return {}


DELETE_USER_POOL_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
}


def decode_delete_user_pool_request(data: Any) -> DeleteUserPoolRequest:
    get = members(data, DELETE_USER_POOL_REQUEST).get
    self = new(DeleteUserPoolRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_delete_user_pool_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteUserPoolRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    return out


DELETE_USER_POOL_CLIENT_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
}


def decode_delete_user_pool_client_request(data: Any) -> DeleteUserPoolClientRequest:
    get = members(data, DELETE_USER_POOL_CLIENT_REQUEST).get
    self = new(DeleteUserPoolClientRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    return self


def encode_delete_user_pool_client_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteUserPoolClientRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
    }
    return out


DELETE_USER_POOL_CLIENT_SECRET_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "ClientSecretId": "client_secret_id",
}


def decode_delete_user_pool_client_secret_request(
    data: Any,
) -> DeleteUserPoolClientSecretRequest:
    get = members(data, DELETE_USER_POOL_CLIENT_SECRET_REQUEST).get
    self = new(DeleteUserPoolClientSecretRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("ClientSecretId")
    if not (isinstance(value, str) and 1 <= len(value) <= 128):
        raise Invalid
    self.client_secret_id = value
    return self


def encode_delete_user_pool_client_secret_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteUserPoolClientSecretRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
        "ClientSecretId": self.client_secret_id,
    }
    return out


DELETE_USER_POOL_CLIENT_SECRET_RESPONSE: dict[str, str] = {}


def decode_delete_user_pool_client_secret_response(
    data: Any,
) -> DeleteUserPoolClientSecretResponse:
    members(data, DELETE_USER_POOL_CLIENT_SECRET_RESPONSE)
    return new(DeleteUserPoolClientSecretResponse)


def parse_delete_user_pool_client_secret_response(
    data: Any,
) -> DeleteUserPoolClientSecretResponse:
    mapping(data)
    return new(DeleteUserPoolClientSecretResponse)


def encode_delete_user_pool_client_secret_response(data: Any) -> dict[str, Any]:
    instance(data, DeleteUserPoolClientSecretResponse)
    return {}


DELETE_USER_POOL_DOMAIN_REQUEST: dict[str, str] = {
    "Domain": "domain",
    "UserPoolId": "user_pool_id",
}


def decode_delete_user_pool_domain_request(data: Any) -> DeleteUserPoolDomainRequest:
    get = members(data, DELETE_USER_POOL_DOMAIN_REQUEST).get
    self = new(DeleteUserPoolDomainRequest)
    value = get("Domain")
    if not (
        isinstance(value, str) and 1 <= len(value) <= 63 and DOMAIN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.domain = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_delete_user_pool_domain_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteUserPoolDomainRequest)
    out: dict[str, Any] = {
        "Domain": self.domain,
        "UserPoolId": self.user_pool_id,
    }
    return out


DELETE_USER_POOL_DOMAIN_RESPONSE: dict[str, str] = {}


def decode_delete_user_pool_domain_response(data: Any) -> DeleteUserPoolDomainResponse:
    members(data, DELETE_USER_POOL_DOMAIN_RESPONSE)
    return new(DeleteUserPoolDomainResponse)


def parse_delete_user_pool_domain_response(data: Any) -> DeleteUserPoolDomainResponse:
    mapping(data)
    return new(DeleteUserPoolDomainResponse)


def encode_delete_user_pool_domain_response(data: Any) -> dict[str, Any]:
    instance(data, DeleteUserPoolDomainResponse)
    return {}


DELETE_USER_POOL_REPLICA_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "RegionName": "region_name",
}


def decode_delete_user_pool_replica_request(data: Any) -> DeleteUserPoolReplicaRequest:
    get = members(data, DELETE_USER_POOL_REPLICA_REQUEST).get
    self = new(DeleteUserPoolReplicaRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("RegionName")
    if not (isinstance(value, str) and 5 <= len(value) <= 32):
        raise Invalid
    self.region_name = value
    return self


def encode_delete_user_pool_replica_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteUserPoolReplicaRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "RegionName": self.region_name,
    }
    return out


DELETE_USER_POOL_REPLICA_RESPONSE: dict[str, str] = {
    "UserPoolReplica": "user_pool_replica",
}


def decode_delete_user_pool_replica_response(
    data: Any,
) -> DeleteUserPoolReplicaResponse:
    get = members(data, DELETE_USER_POOL_REPLICA_RESPONSE).get
    self = new(DeleteUserPoolReplicaResponse)
    value = get("UserPoolReplica", UNSET)
    self.user_pool_replica = (
        None if value is UNSET else decode_user_pool_replica_type(value)
    )
    return self


def parse_delete_user_pool_replica_response(data: Any) -> DeleteUserPoolReplicaResponse:
    get = mapping(data).get
    self = new(DeleteUserPoolReplicaResponse)
    value = get("UserPoolReplica")
    self.user_pool_replica = (
        None if value is None else parse_user_pool_replica_type(value)
    )
    return self


def encode_delete_user_pool_replica_response(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteUserPoolReplicaResponse)
    out: dict[str, Any] = {}
    if self.user_pool_replica is not None:
        out["UserPoolReplica"] = encode_user_pool_replica_type(self.user_pool_replica)
    return out


DELETE_WEB_AUTHN_CREDENTIAL_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "CredentialId": "credential_id",
}


def decode_delete_web_authn_credential_request(
    data: Any,
) -> DeleteWebAuthnCredentialRequest:
    get = members(data, DELETE_WEB_AUTHN_CREDENTIAL_REQUEST).get
    self = new(DeleteWebAuthnCredentialRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("CredentialId")
    if not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.credential_id = value
    return self


def encode_delete_web_authn_credential_request(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteWebAuthnCredentialRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
        "CredentialId": self.credential_id,
    }
    return out


DELETE_WEB_AUTHN_CREDENTIAL_RESPONSE: dict[str, str] = {}


def decode_delete_web_authn_credential_response(
    data: Any,
) -> DeleteWebAuthnCredentialResponse:
    members(data, DELETE_WEB_AUTHN_CREDENTIAL_RESPONSE)
    return new(DeleteWebAuthnCredentialResponse)


def parse_delete_web_authn_credential_response(
    data: Any,
) -> DeleteWebAuthnCredentialResponse:
    mapping(data)
    return new(DeleteWebAuthnCredentialResponse)


def encode_delete_web_authn_credential_response(data: Any) -> dict[str, Any]:
    instance(data, DeleteWebAuthnCredentialResponse)
    return {}


DESCRIBE_IDENTITY_PROVIDER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ProviderName": "provider_name",
}


def decode_describe_identity_provider_request(
    data: Any,
) -> DescribeIdentityProviderRequest:
    get = members(data, DESCRIBE_IDENTITY_PROVIDER_REQUEST).get
    self = new(DescribeIdentityProviderRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ProviderName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and PROVIDER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.provider_name = value
    return self


def encode_describe_identity_provider_request(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeIdentityProviderRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ProviderName": self.provider_name,
    }
    return out


DESCRIBE_IDENTITY_PROVIDER_RESPONSE: dict[str, str] = {
    "IdentityProvider": "identity_provider",
}


def decode_describe_identity_provider_response(
    data: Any,
) -> DescribeIdentityProviderResponse:
    get = members(data, DESCRIBE_IDENTITY_PROVIDER_RESPONSE).get
    self = new(DescribeIdentityProviderResponse)
    self.identity_provider = decode_identity_provider_type(get("IdentityProvider"))
    return self


def parse_describe_identity_provider_response(
    data: Any,
) -> DescribeIdentityProviderResponse:
    get = mapping(data).get
    self = new(DescribeIdentityProviderResponse)
    value = get("IdentityProvider")
    self.identity_provider = (
        ABSENT if value is None else parse_identity_provider_type(value)
    )
    return self


def encode_describe_identity_provider_response(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeIdentityProviderResponse)
    out: dict[str, Any] = {
        "IdentityProvider": encode_identity_provider_type(self.identity_provider),
    }
    return out


DESCRIBE_MANAGED_LOGIN_BRANDING_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ManagedLoginBrandingId": "managed_login_branding_id",
    "ReturnMergedResources": "return_merged_resources",
}


def decode_describe_managed_login_branding_request(
    data: Any,
) -> DescribeManagedLoginBrandingRequest:
    get = members(data, DESCRIBE_MANAGED_LOGIN_BRANDING_REQUEST).get
    self = new(DescribeManagedLoginBrandingRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ManagedLoginBrandingId")
    if not (isinstance(value, str) and MANAGED_LOGIN_BRANDING_ID_TYPE_PATTERN(value)):
        raise Invalid
    self.managed_login_branding_id = value
    value = get("ReturnMergedResources", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.return_merged_resources = value
    return self


def encode_describe_managed_login_branding_request(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeManagedLoginBrandingRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ManagedLoginBrandingId": self.managed_login_branding_id,
    }
    if self.return_merged_resources is not None:
        out["ReturnMergedResources"] = self.return_merged_resources
    return out


DESCRIBE_MANAGED_LOGIN_BRANDING_RESPONSE: dict[str, str] = {
    "ManagedLoginBranding": "managed_login_branding",
}


def decode_describe_managed_login_branding_response(
    data: Any,
) -> DescribeManagedLoginBrandingResponse:
    get = members(data, DESCRIBE_MANAGED_LOGIN_BRANDING_RESPONSE).get
    self = new(DescribeManagedLoginBrandingResponse)
    value = get("ManagedLoginBranding", UNSET)
    self.managed_login_branding = (
        None if value is UNSET else decode_managed_login_branding_type(value)
    )
    return self


def parse_describe_managed_login_branding_response(
    data: Any,
) -> DescribeManagedLoginBrandingResponse:
    get = mapping(data).get
    self = new(DescribeManagedLoginBrandingResponse)
    value = get("ManagedLoginBranding")
    self.managed_login_branding = (
        None if value is None else parse_managed_login_branding_type(value)
    )
    return self


def encode_describe_managed_login_branding_response(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeManagedLoginBrandingResponse)
    out: dict[str, Any] = {}
    if self.managed_login_branding is not None:
        out["ManagedLoginBranding"] = encode_managed_login_branding_type(
            self.managed_login_branding
        )
    return out


DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "ReturnMergedResources": "return_merged_resources",
}


def decode_describe_managed_login_branding_by_client_request(
    data: Any,
) -> DescribeManagedLoginBrandingByClientRequest:
    get = members(data, DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_REQUEST).get
    self = new(DescribeManagedLoginBrandingByClientRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("ReturnMergedResources", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.return_merged_resources = value
    return self


def encode_describe_managed_login_branding_by_client_request(
    data: Any,
) -> dict[str, Any]:
    self = instance(data, DescribeManagedLoginBrandingByClientRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
    }
    if self.return_merged_resources is not None:
        out["ReturnMergedResources"] = self.return_merged_resources
    return out


DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_RESPONSE: dict[str, str] = {
    "ManagedLoginBranding": "managed_login_branding",
}


def decode_describe_managed_login_branding_by_client_response(
    data: Any,
) -> DescribeManagedLoginBrandingByClientResponse:
    get = members(data, DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_RESPONSE).get
    self = new(DescribeManagedLoginBrandingByClientResponse)
    value = get("ManagedLoginBranding", UNSET)
    self.managed_login_branding = (
        None if value is UNSET else decode_managed_login_branding_type(value)
    )
    return self


def parse_describe_managed_login_branding_by_client_response(
    data: Any,
) -> DescribeManagedLoginBrandingByClientResponse:
    get = mapping(data).get
    self = new(DescribeManagedLoginBrandingByClientResponse)
    value = get("ManagedLoginBranding")
    self.managed_login_branding = (
        None if value is None else parse_managed_login_branding_type(value)
    )
    return self


def encode_describe_managed_login_branding_by_client_response(
    data: Any,
) -> dict[str, Any]:
    self = instance(data, DescribeManagedLoginBrandingByClientResponse)
    out: dict[str, Any] = {}
    if self.managed_login_branding is not None:
        out["ManagedLoginBranding"] = encode_managed_login_branding_type(
            self.managed_login_branding
        )
    return out


DESCRIBE_RESOURCE_SERVER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Identifier": "identifier",
}


def decode_describe_resource_server_request(data: Any) -> DescribeResourceServerRequest:
    get = members(data, DESCRIBE_RESOURCE_SERVER_REQUEST).get
    self = new(DescribeResourceServerRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Identifier")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 256
        and ACR_VALUE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.identifier = value
    return self


def encode_describe_resource_server_request(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeResourceServerRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Identifier": self.identifier,
    }
    return out


DESCRIBE_RESOURCE_SERVER_RESPONSE: dict[str, str] = {
    "ResourceServer": "resource_server",
}


def decode_describe_resource_server_response(
    data: Any,
) -> DescribeResourceServerResponse:
    get = members(data, DESCRIBE_RESOURCE_SERVER_RESPONSE).get
    self = new(DescribeResourceServerResponse)
    self.resource_server = decode_resource_server_type(get("ResourceServer"))
    return self


def parse_describe_resource_server_response(
    data: Any,
) -> DescribeResourceServerResponse:
    get = mapping(data).get
    self = new(DescribeResourceServerResponse)
    value = get("ResourceServer")
    self.resource_server = (
        ABSENT if value is None else parse_resource_server_type(value)
    )
    return self


def encode_describe_resource_server_response(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeResourceServerResponse)
    out: dict[str, Any] = {
        "ResourceServer": encode_resource_server_type(self.resource_server),
    }
    return out


DESCRIBE_RISK_CONFIGURATION_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
}


def decode_describe_risk_configuration_request(
    data: Any,
) -> DescribeRiskConfigurationRequest:
    get = members(data, DESCRIBE_RISK_CONFIGURATION_REQUEST).get
    self = new(DescribeRiskConfigurationRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    return self


def encode_describe_risk_configuration_request(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeRiskConfigurationRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.client_id is not None:
        out["ClientId"] = self.client_id
    return out


DESCRIBE_RISK_CONFIGURATION_RESPONSE: dict[str, str] = {
    "RiskConfiguration": "risk_configuration",
}


def decode_describe_risk_configuration_response(
    data: Any,
) -> DescribeRiskConfigurationResponse:
    get = members(data, DESCRIBE_RISK_CONFIGURATION_RESPONSE).get
    self = new(DescribeRiskConfigurationResponse)
    self.risk_configuration = decode_risk_configuration_type(get("RiskConfiguration"))
    return self


def parse_describe_risk_configuration_response(
    data: Any,
) -> DescribeRiskConfigurationResponse:
    get = mapping(data).get
    self = new(DescribeRiskConfigurationResponse)
    value = get("RiskConfiguration")
    self.risk_configuration = (
        ABSENT if value is None else parse_risk_configuration_type(value)
    )
    return self


def encode_describe_risk_configuration_response(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeRiskConfigurationResponse)
    out: dict[str, Any] = {
        "RiskConfiguration": encode_risk_configuration_type(self.risk_configuration),
    }
    return out


RISK_CONFIGURATION_TYPE: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "CompromisedCredentialsRiskConfiguration": "compromised_credentials_risk_configuration",
    "AccountTakeoverRiskConfiguration": "account_takeover_risk_configuration",
    "RiskExceptionConfiguration": "risk_exception_configuration",
    "LastModifiedDate": "last_modified_date",
}


def decode_risk_configuration_type(data: Any) -> RiskConfigurationType:
    get = members(data, RISK_CONFIGURATION_TYPE).get
    self = new(RiskConfigurationType)
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("CompromisedCredentialsRiskConfiguration", UNSET)
    self.compromised_credentials_risk_configuration = (
        None
        if value is UNSET
        else decode_compromised_credentials_risk_configuration_type(value)
    )
    value = get("AccountTakeoverRiskConfiguration", UNSET)
    self.account_takeover_risk_configuration = (
        None
        if value is UNSET
        else decode_account_takeover_risk_configuration_type(value)
    )
    value = get("RiskExceptionConfiguration", UNSET)
    self.risk_exception_configuration = (
        None if value is UNSET else decode_risk_exception_configuration_type(value)
    )
    value = get("LastModifiedDate", UNSET)
    self.last_modified_date = None if value is UNSET else timestamp(value)
    return self


def parse_risk_configuration_type(data: Any) -> RiskConfigurationType:
    get = mapping(data).get
    self = new(RiskConfigurationType)
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_id = value
    value = get("CompromisedCredentialsRiskConfiguration")
    self.compromised_credentials_risk_configuration = (
        None
        if value is None
        else parse_compromised_credentials_risk_configuration_type(value)
    )
    value = get("AccountTakeoverRiskConfiguration")
    self.account_takeover_risk_configuration = (
        None if value is None else parse_account_takeover_risk_configuration_type(value)
    )
    value = get("RiskExceptionConfiguration")
    self.risk_exception_configuration = (
        None if value is None else parse_risk_exception_configuration_type(value)
    )
    value = get("LastModifiedDate")
    self.last_modified_date = None if value is None else timestamp(value)
    return self


def encode_risk_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, RiskConfigurationType)
    out: dict[str, Any] = {}
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.client_id is not None:
        out["ClientId"] = self.client_id
    if self.compromised_credentials_risk_configuration is not None:
        out["CompromisedCredentialsRiskConfiguration"] = (
            encode_compromised_credentials_risk_configuration_type(
                self.compromised_credentials_risk_configuration
            )
        )
    if self.account_takeover_risk_configuration is not None:
        out["AccountTakeoverRiskConfiguration"] = (
            encode_account_takeover_risk_configuration_type(
                self.account_takeover_risk_configuration
            )
        )
    if self.risk_exception_configuration is not None:
        out["RiskExceptionConfiguration"] = encode_risk_exception_configuration_type(
            self.risk_exception_configuration
        )
    if self.last_modified_date is not None:
        out["LastModifiedDate"] = encode_timestamp(self.last_modified_date)
    return out


COMPROMISED_CREDENTIALS_RISK_CONFIGURATION_TYPE: dict[str, str] = {
    "EventFilter": "event_filter",
    "Actions": "actions",
}


def decode_compromised_credentials_risk_configuration_type(
    data: Any,
) -> CompromisedCredentialsRiskConfigurationType:
    get = members(data, COMPROMISED_CREDENTIALS_RISK_CONFIGURATION_TYPE).get
    self = new(CompromisedCredentialsRiskConfigurationType)
    value = get("EventFilter", UNSET)
    self.event_filter = None if value is UNSET else decode_event_filters_type(value)
    self.actions = decode_compromised_credentials_actions_type(get("Actions"))
    return self


def parse_compromised_credentials_risk_configuration_type(
    data: Any,
) -> CompromisedCredentialsRiskConfigurationType:
    get = mapping(data).get
    self = new(CompromisedCredentialsRiskConfigurationType)
    value = get("EventFilter")
    self.event_filter = None if value is None else parse_event_filters_type(value)
    value = get("Actions")
    self.actions = (
        ABSENT if value is None else parse_compromised_credentials_actions_type(value)
    )
    return self


def encode_compromised_credentials_risk_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, CompromisedCredentialsRiskConfigurationType)
    out: dict[str, Any] = {
        "Actions": encode_compromised_credentials_actions_type(self.actions),
    }
    if self.event_filter is not None:
        out["EventFilter"] = encode_event_filters_type(self.event_filter)
    return out


def decode_event_filters_type(data: Any) -> list[Any]:
    items = array(data)
    return [member_of(EVENT_FILTER_TYPE, item) for item in items]


def parse_event_filters_type(data: Any) -> list[Any]:
    items = array(data)
    return [known(EVENT_FILTER_TYPE, item) for item in items]


def encode_event_filters_type(data: Any) -> Any:
    return [text(item) for item in array(data)]


COMPROMISED_CREDENTIALS_ACTIONS_TYPE: dict[str, str] = {
    "EventAction": "event_action",
}


def decode_compromised_credentials_actions_type(
    data: Any,
) -> CompromisedCredentialsActionsType:
    get = members(data, COMPROMISED_CREDENTIALS_ACTIONS_TYPE).get
    self = new(CompromisedCredentialsActionsType)
    self.event_action = member_of(
        COMPROMISED_CREDENTIALS_EVENT_ACTION_TYPE, get("EventAction")
    )
    return self


def parse_compromised_credentials_actions_type(
    data: Any,
) -> CompromisedCredentialsActionsType:
    get = mapping(data).get
    self = new(CompromisedCredentialsActionsType)
    value = get("EventAction")
    self.event_action = (
        ABSENT
        if value is None
        else known(COMPROMISED_CREDENTIALS_EVENT_ACTION_TYPE, value)
    )
    return self


def encode_compromised_credentials_actions_type(data: Any) -> dict[str, Any]:
    self = instance(data, CompromisedCredentialsActionsType)
    out: dict[str, Any] = {
        "EventAction": text(self.event_action),
    }
    return out


ACCOUNT_TAKEOVER_RISK_CONFIGURATION_TYPE: dict[str, str] = {
    "NotifyConfiguration": "notify_configuration",
    "Actions": "actions",
}


def decode_account_takeover_risk_configuration_type(
    data: Any,
) -> AccountTakeoverRiskConfigurationType:
    get = members(data, ACCOUNT_TAKEOVER_RISK_CONFIGURATION_TYPE).get
    self = new(AccountTakeoverRiskConfigurationType)
    value = get("NotifyConfiguration", UNSET)
    self.notify_configuration = (
        None if value is UNSET else decode_notify_configuration_type(value)
    )
    self.actions = decode_account_takeover_actions_type(get("Actions"))
    return self


def parse_account_takeover_risk_configuration_type(
    data: Any,
) -> AccountTakeoverRiskConfigurationType:
    get = mapping(data).get
    self = new(AccountTakeoverRiskConfigurationType)
    value = get("NotifyConfiguration")
    self.notify_configuration = (
        None if value is None else parse_notify_configuration_type(value)
    )
    value = get("Actions")
    self.actions = (
        ABSENT if value is None else parse_account_takeover_actions_type(value)
    )
    return self


def encode_account_takeover_risk_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, AccountTakeoverRiskConfigurationType)
    out: dict[str, Any] = {
        "Actions": encode_account_takeover_actions_type(self.actions),
    }
    if self.notify_configuration is not None:
        out["NotifyConfiguration"] = encode_notify_configuration_type(
            self.notify_configuration
        )
    return out


NOTIFY_CONFIGURATION_TYPE: dict[str, str] = {
    "From": "from_",
    "ReplyTo": "reply_to",
    "SourceArn": "source_arn",
    "BlockEmail": "block_email",
    "NoActionEmail": "no_action_email",
    "MfaEmail": "mfa_email",
}


def decode_notify_configuration_type(data: Any) -> NotifyConfigurationType:
    get = members(data, NOTIFY_CONFIGURATION_TYPE).get
    self = new(NotifyConfigurationType)
    value = get("From", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.from_ = value
    value = get("ReplyTo", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.reply_to = value
    value = get("SourceArn")
    if not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.source_arn = value
    value = get("BlockEmail", UNSET)
    self.block_email = None if value is UNSET else decode_notify_email_type(value)
    value = get("NoActionEmail", UNSET)
    self.no_action_email = None if value is UNSET else decode_notify_email_type(value)
    value = get("MfaEmail", UNSET)
    self.mfa_email = None if value is UNSET else decode_notify_email_type(value)
    return self


def parse_notify_configuration_type(data: Any) -> NotifyConfigurationType:
    get = mapping(data).get
    self = new(NotifyConfigurationType)
    value = get("From")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.from_ = value
    value = get("ReplyTo")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.reply_to = value
    value = get("SourceArn")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.source_arn = value
    value = get("BlockEmail")
    self.block_email = None if value is None else parse_notify_email_type(value)
    value = get("NoActionEmail")
    self.no_action_email = None if value is None else parse_notify_email_type(value)
    value = get("MfaEmail")
    self.mfa_email = None if value is None else parse_notify_email_type(value)
    return self


def encode_notify_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, NotifyConfigurationType)
    out: dict[str, Any] = {
        "SourceArn": self.source_arn,
    }
    if self.from_ is not None:
        out["From"] = self.from_
    if self.reply_to is not None:
        out["ReplyTo"] = self.reply_to
    if self.block_email is not None:
        out["BlockEmail"] = encode_notify_email_type(self.block_email)
    if self.no_action_email is not None:
        out["NoActionEmail"] = encode_notify_email_type(self.no_action_email)
    if self.mfa_email is not None:
        out["MfaEmail"] = encode_notify_email_type(self.mfa_email)
    return out


NOTIFY_EMAIL_TYPE: dict[str, str] = {
    "Subject": "subject",
    "HtmlBody": "html_body",
    "TextBody": "text_body",
}


def decode_notify_email_type(data: Any) -> NotifyEmailType:
    get = members(data, NOTIFY_EMAIL_TYPE).get
    self = new(NotifyEmailType)
    value = get("Subject")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 140
        and EMAIL_VERIFICATION_SUBJECT_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.subject = value
    value = get("HtmlBody", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 20000
        and EMAIL_NOTIFICATION_BODY_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.html_body = value
    value = get("TextBody", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 20000
        and EMAIL_NOTIFICATION_BODY_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.text_body = value
    return self


def parse_notify_email_type(data: Any) -> NotifyEmailType:
    get = mapping(data).get
    self = new(NotifyEmailType)
    value = get("Subject")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.subject = value
    value = get("HtmlBody")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.html_body = value
    value = get("TextBody")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.text_body = value
    return self


def encode_notify_email_type(data: Any) -> dict[str, Any]:
    self = instance(data, NotifyEmailType)
    out: dict[str, Any] = {
        "Subject": self.subject,
    }
    if self.html_body is not None:
        out["HtmlBody"] = self.html_body
    if self.text_body is not None:
        out["TextBody"] = self.text_body
    return out


ACCOUNT_TAKEOVER_ACTIONS_TYPE: dict[str, str] = {
    "LowAction": "low_action",
    "MediumAction": "medium_action",
    "HighAction": "high_action",
}


def decode_account_takeover_actions_type(data: Any) -> AccountTakeoverActionsType:
    get = members(data, ACCOUNT_TAKEOVER_ACTIONS_TYPE).get
    self = new(AccountTakeoverActionsType)
    value = get("LowAction", UNSET)
    self.low_action = (
        None if value is UNSET else decode_account_takeover_action_type(value)
    )
    value = get("MediumAction", UNSET)
    self.medium_action = (
        None if value is UNSET else decode_account_takeover_action_type(value)
    )
    value = get("HighAction", UNSET)
    self.high_action = (
        None if value is UNSET else decode_account_takeover_action_type(value)
    )
    return self


def parse_account_takeover_actions_type(data: Any) -> AccountTakeoverActionsType:
    get = mapping(data).get
    self = new(AccountTakeoverActionsType)
    value = get("LowAction")
    self.low_action = (
        None if value is None else parse_account_takeover_action_type(value)
    )
    value = get("MediumAction")
    self.medium_action = (
        None if value is None else parse_account_takeover_action_type(value)
    )
    value = get("HighAction")
    self.high_action = (
        None if value is None else parse_account_takeover_action_type(value)
    )
    return self


def encode_account_takeover_actions_type(data: Any) -> dict[str, Any]:
    self = instance(data, AccountTakeoverActionsType)
    out: dict[str, Any] = {}
    if self.low_action is not None:
        out["LowAction"] = encode_account_takeover_action_type(self.low_action)
    if self.medium_action is not None:
        out["MediumAction"] = encode_account_takeover_action_type(self.medium_action)
    if self.high_action is not None:
        out["HighAction"] = encode_account_takeover_action_type(self.high_action)
    return out


ACCOUNT_TAKEOVER_ACTION_TYPE: dict[str, str] = {
    "Notify": "notify",
    "EventAction": "event_action",
}


def decode_account_takeover_action_type(data: Any) -> AccountTakeoverActionType:
    get = members(data, ACCOUNT_TAKEOVER_ACTION_TYPE).get
    self = new(AccountTakeoverActionType)
    value = get("Notify")
    if not isinstance(value, bool):
        raise Invalid
    self.notify = value
    self.event_action = member_of(
        ACCOUNT_TAKEOVER_EVENT_ACTION_TYPE, get("EventAction")
    )
    return self


def parse_account_takeover_action_type(data: Any) -> AccountTakeoverActionType:
    get = mapping(data).get
    self = new(AccountTakeoverActionType)
    value = get("Notify")
    if value is None:
        value = ABSENT
    elif not isinstance(value, bool):
        raise Invalid
    self.notify = value
    value = get("EventAction")
    self.event_action = (
        ABSENT if value is None else known(ACCOUNT_TAKEOVER_EVENT_ACTION_TYPE, value)
    )
    return self


def encode_account_takeover_action_type(data: Any) -> dict[str, Any]:
    self = instance(data, AccountTakeoverActionType)
    out: dict[str, Any] = {
        "Notify": self.notify,
        "EventAction": text(self.event_action),
    }
    return out


RISK_EXCEPTION_CONFIGURATION_TYPE: dict[str, str] = {
    "BlockedIPRangeList": "blocked_ip_range_list",
    "SkippedIPRangeList": "skipped_ip_range_list",
}


def decode_risk_exception_configuration_type(
    data: Any,
) -> RiskExceptionConfigurationType:
    get = members(data, RISK_EXCEPTION_CONFIGURATION_TYPE).get
    self = new(RiskExceptionConfigurationType)
    value = get("BlockedIPRangeList", UNSET)
    self.blocked_ip_range_list = (
        None if value is UNSET else decode_blocked_ip_range_list_type(value)
    )
    value = get("SkippedIPRangeList", UNSET)
    self.skipped_ip_range_list = (
        None if value is UNSET else decode_skipped_ip_range_list_type(value)
    )
    return self


def parse_risk_exception_configuration_type(
    data: Any,
) -> RiskExceptionConfigurationType:
    get = mapping(data).get
    self = new(RiskExceptionConfigurationType)
    value = get("BlockedIPRangeList")
    self.blocked_ip_range_list = (
        None if value is None else parse_blocked_ip_range_list_type(value)
    )
    value = get("SkippedIPRangeList")
    self.skipped_ip_range_list = (
        None if value is None else parse_skipped_ip_range_list_type(value)
    )
    return self


def encode_risk_exception_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, RiskExceptionConfigurationType)
    out: dict[str, Any] = {}
    if self.blocked_ip_range_list is not None:
        out["BlockedIPRangeList"] = self.blocked_ip_range_list
    if self.skipped_ip_range_list is not None:
        out["SkippedIPRangeList"] = self.skipped_ip_range_list
    return out


def decode_blocked_ip_range_list_type(data: Any) -> list[str]:
    items = array(data)
    if not len(items) <= 200:
        raise Invalid
    for item in items:
        if not (isinstance(item, str) and len(item) <= 131072):
            raise Invalid
    return items.copy()


def parse_blocked_ip_range_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


def decode_skipped_ip_range_list_type(data: Any) -> list[str]:
    items = array(data)
    if not len(items) <= 200:
        raise Invalid
    for item in items:
        if not (isinstance(item, str) and len(item) <= 131072):
            raise Invalid
    return items.copy()


def parse_skipped_ip_range_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


DESCRIBE_TERMS_REQUEST: dict[str, str] = {
    "TermsId": "terms_id",
    "UserPoolId": "user_pool_id",
}


def decode_describe_terms_request(data: Any) -> DescribeTermsRequest:
    get = members(data, DESCRIBE_TERMS_REQUEST).get
    self = new(DescribeTermsRequest)
    value = get("TermsId")
    if not (isinstance(value, str) and MANAGED_LOGIN_BRANDING_ID_TYPE_PATTERN(value)):
        raise Invalid
    self.terms_id = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_describe_terms_request(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeTermsRequest)
    out: dict[str, Any] = {
        "TermsId": self.terms_id,
        "UserPoolId": self.user_pool_id,
    }
    return out


DESCRIBE_TERMS_RESPONSE: dict[str, str] = {
    "Terms": "terms",
}


def decode_describe_terms_response(data: Any) -> DescribeTermsResponse:
    get = members(data, DESCRIBE_TERMS_RESPONSE).get
    self = new(DescribeTermsResponse)
    value = get("Terms", UNSET)
    self.terms = None if value is UNSET else decode_terms_type(value)
    return self


def parse_describe_terms_response(data: Any) -> DescribeTermsResponse:
    get = mapping(data).get
    self = new(DescribeTermsResponse)
    value = get("Terms")
    self.terms = None if value is None else parse_terms_type(value)
    return self


def encode_describe_terms_response(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeTermsResponse)
    out: dict[str, Any] = {}
    if self.terms is not None:
        out["Terms"] = encode_terms_type(self.terms)
    return out


DESCRIBE_TERMS_BY_CLIENT_REQUEST: dict[str, str] = {
    "ClientId": "client_id",
    "UserPoolId": "user_pool_id",
    "TermsName": "terms_name",
}


def decode_describe_terms_by_client_request(data: Any) -> DescribeTermsByClientRequest:
    get = members(data, DESCRIBE_TERMS_BY_CLIENT_REQUEST).get
    self = new(DescribeTermsByClientRequest)
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("TermsName")
    if not (isinstance(value, str) and TERMS_NAME_TYPE_PATTERN(value)):
        raise Invalid
    self.terms_name = value
    return self


def encode_describe_terms_by_client_request(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeTermsByClientRequest)
    out: dict[str, Any] = {
        "ClientId": self.client_id,
        "UserPoolId": self.user_pool_id,
        "TermsName": self.terms_name,
    }
    return out


DESCRIBE_TERMS_BY_CLIENT_RESPONSE: dict[str, str] = {
    "Terms": "terms",
}


def decode_describe_terms_by_client_response(
    data: Any,
) -> DescribeTermsByClientResponse:
    get = members(data, DESCRIBE_TERMS_BY_CLIENT_RESPONSE).get
    self = new(DescribeTermsByClientResponse)
    value = get("Terms", UNSET)
    self.terms = None if value is UNSET else decode_terms_type(value)
    return self


def parse_describe_terms_by_client_response(data: Any) -> DescribeTermsByClientResponse:
    get = mapping(data).get
    self = new(DescribeTermsByClientResponse)
    value = get("Terms")
    self.terms = None if value is None else parse_terms_type(value)
    return self


def encode_describe_terms_by_client_response(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeTermsByClientResponse)
    out: dict[str, Any] = {}
    if self.terms is not None:
        out["Terms"] = encode_terms_type(self.terms)
    return out


DESCRIBE_USER_IMPORT_JOB_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "JobId": "job_id",
}


def decode_describe_user_import_job_request(data: Any) -> DescribeUserImportJobRequest:
    get = members(data, DESCRIBE_USER_IMPORT_JOB_REQUEST).get
    self = new(DescribeUserImportJobRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("JobId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_IMPORT_JOB_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.job_id = value
    return self


def encode_describe_user_import_job_request(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeUserImportJobRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "JobId": self.job_id,
    }
    return out


DESCRIBE_USER_IMPORT_JOB_RESPONSE: dict[str, str] = {
    "UserImportJob": "user_import_job",
}


def decode_describe_user_import_job_response(
    data: Any,
) -> DescribeUserImportJobResponse:
    get = members(data, DESCRIBE_USER_IMPORT_JOB_RESPONSE).get
    self = new(DescribeUserImportJobResponse)
    value = get("UserImportJob", UNSET)
    self.user_import_job = (
        None if value is UNSET else decode_user_import_job_type(value)
    )
    return self


def parse_describe_user_import_job_response(data: Any) -> DescribeUserImportJobResponse:
    get = mapping(data).get
    self = new(DescribeUserImportJobResponse)
    value = get("UserImportJob")
    self.user_import_job = None if value is None else parse_user_import_job_type(value)
    return self


def encode_describe_user_import_job_response(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeUserImportJobResponse)
    out: dict[str, Any] = {}
    if self.user_import_job is not None:
        out["UserImportJob"] = encode_user_import_job_type(self.user_import_job)
    return out


DESCRIBE_USER_POOL_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
}


def decode_describe_user_pool_request(data: Any) -> DescribeUserPoolRequest:
    get = members(data, DESCRIBE_USER_POOL_REQUEST).get
    self = new(DescribeUserPoolRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_describe_user_pool_request(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeUserPoolRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    return out


DESCRIBE_USER_POOL_RESPONSE: dict[str, str] = {
    "UserPool": "user_pool",
}


def decode_describe_user_pool_response(data: Any) -> DescribeUserPoolResponse:
    get = members(data, DESCRIBE_USER_POOL_RESPONSE).get
    self = new(DescribeUserPoolResponse)
    value = get("UserPool", UNSET)
    self.user_pool = None if value is UNSET else decode_user_pool_type(value)
    return self


def parse_describe_user_pool_response(data: Any) -> DescribeUserPoolResponse:
    get = mapping(data).get
    self = new(DescribeUserPoolResponse)
    value = get("UserPool")
    self.user_pool = None if value is None else parse_user_pool_type(value)
    return self


def encode_describe_user_pool_response(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeUserPoolResponse)
    out: dict[str, Any] = {}
    if self.user_pool is not None:
        out["UserPool"] = encode_user_pool_type(self.user_pool)
    return out


DESCRIBE_USER_POOL_CLIENT_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
}


def decode_describe_user_pool_client_request(
    data: Any,
) -> DescribeUserPoolClientRequest:
    get = members(data, DESCRIBE_USER_POOL_CLIENT_REQUEST).get
    self = new(DescribeUserPoolClientRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    return self


def encode_describe_user_pool_client_request(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeUserPoolClientRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
    }
    return out


DESCRIBE_USER_POOL_CLIENT_RESPONSE: dict[str, str] = {
    "UserPoolClient": "user_pool_client",
}


def decode_describe_user_pool_client_response(
    data: Any,
) -> DescribeUserPoolClientResponse:
    get = members(data, DESCRIBE_USER_POOL_CLIENT_RESPONSE).get
    self = new(DescribeUserPoolClientResponse)
    value = get("UserPoolClient", UNSET)
    self.user_pool_client = (
        None if value is UNSET else decode_user_pool_client_type(value)
    )
    return self


def parse_describe_user_pool_client_response(
    data: Any,
) -> DescribeUserPoolClientResponse:
    get = mapping(data).get
    self = new(DescribeUserPoolClientResponse)
    value = get("UserPoolClient")
    self.user_pool_client = (
        None if value is None else parse_user_pool_client_type(value)
    )
    return self


def encode_describe_user_pool_client_response(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeUserPoolClientResponse)
    out: dict[str, Any] = {}
    if self.user_pool_client is not None:
        out["UserPoolClient"] = encode_user_pool_client_type(self.user_pool_client)
    return out


DESCRIBE_USER_POOL_DOMAIN_REQUEST: dict[str, str] = {
    "Domain": "domain",
}


def decode_describe_user_pool_domain_request(
    data: Any,
) -> DescribeUserPoolDomainRequest:
    get = members(data, DESCRIBE_USER_POOL_DOMAIN_REQUEST).get
    self = new(DescribeUserPoolDomainRequest)
    value = get("Domain")
    if not (
        isinstance(value, str) and 1 <= len(value) <= 63 and DOMAIN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.domain = value
    return self


def encode_describe_user_pool_domain_request(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeUserPoolDomainRequest)
    out: dict[str, Any] = {
        "Domain": self.domain,
    }
    return out


DESCRIBE_USER_POOL_DOMAIN_RESPONSE: dict[str, str] = {
    "DomainDescription": "domain_description",
}


def decode_describe_user_pool_domain_response(
    data: Any,
) -> DescribeUserPoolDomainResponse:
    get = members(data, DESCRIBE_USER_POOL_DOMAIN_RESPONSE).get
    self = new(DescribeUserPoolDomainResponse)
    value = get("DomainDescription", UNSET)
    self.domain_description = (
        None if value is UNSET else decode_domain_description_type(value)
    )
    return self


def parse_describe_user_pool_domain_response(
    data: Any,
) -> DescribeUserPoolDomainResponse:
    get = mapping(data).get
    self = new(DescribeUserPoolDomainResponse)
    value = get("DomainDescription")
    self.domain_description = (
        None if value is None else parse_domain_description_type(value)
    )
    return self


def encode_describe_user_pool_domain_response(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeUserPoolDomainResponse)
    out: dict[str, Any] = {}
    if self.domain_description is not None:
        out["DomainDescription"] = encode_domain_description_type(
            self.domain_description
        )
    return out


DOMAIN_DESCRIPTION_TYPE: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "AWSAccountId": "aws_account_id",
    "Domain": "domain",
    "S3Bucket": "s3_bucket",
    "CloudFrontDistribution": "cloud_front_distribution",
    "Version": "version",
    "Status": "status",
    "CustomDomainConfig": "custom_domain_config",
    "ManagedLoginVersion": "managed_login_version",
    "Routing": "routing",
}


def decode_domain_description_type(data: Any) -> DomainDescriptionType:
    get = members(data, DOMAIN_DESCRIPTION_TYPE).get
    self = new(DomainDescriptionType)
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("AWSAccountId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and len(value) <= 12
        and AWS_ACCOUNT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.aws_account_id = value
    value = get("Domain", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 63 and DOMAIN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.domain = value
    value = get("S3Bucket", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 3 <= len(value) <= 1024
        and S3_BUCKET_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.s3_bucket = value
    value = get("CloudFrontDistribution", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.cloud_front_distribution = value
    value = get("Version", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 20):
        raise Invalid
    self.version = value
    value = get("Status", UNSET)
    self.status = None if value is UNSET else member_of(DOMAIN_STATUS_TYPE, value)
    value = get("CustomDomainConfig", UNSET)
    self.custom_domain_config = (
        None if value is UNSET else decode_custom_domain_config_type(value)
    )
    value = get("ManagedLoginVersion", UNSET)
    self.managed_login_version = None if value is UNSET else integer(value)
    value = get("Routing", UNSET)
    self.routing = None if value is UNSET else decode_routing_type(value)
    return self


def parse_domain_description_type(data: Any) -> DomainDescriptionType:
    get = mapping(data).get
    self = new(DomainDescriptionType)
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("AWSAccountId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.aws_account_id = value
    value = get("Domain")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.domain = value
    value = get("S3Bucket")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.s3_bucket = value
    value = get("CloudFrontDistribution")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.cloud_front_distribution = value
    value = get("Version")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.version = value
    value = get("Status")
    self.status = None if value is None else known(DOMAIN_STATUS_TYPE, value)
    value = get("CustomDomainConfig")
    self.custom_domain_config = (
        None if value is None else parse_custom_domain_config_type(value)
    )
    value = get("ManagedLoginVersion")
    self.managed_login_version = None if value is None else integer(value)
    value = get("Routing")
    self.routing = None if value is None else parse_routing_type(value)
    return self


def encode_domain_description_type(data: Any) -> dict[str, Any]:
    self = instance(data, DomainDescriptionType)
    out: dict[str, Any] = {}
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.aws_account_id is not None:
        out["AWSAccountId"] = self.aws_account_id
    if self.domain is not None:
        out["Domain"] = self.domain
    if self.s3_bucket is not None:
        out["S3Bucket"] = self.s3_bucket
    if self.cloud_front_distribution is not None:
        out["CloudFrontDistribution"] = self.cloud_front_distribution
    if self.version is not None:
        out["Version"] = self.version
    if self.status is not None:
        out["Status"] = text(self.status)
    if self.custom_domain_config is not None:
        out["CustomDomainConfig"] = encode_custom_domain_config_type(
            self.custom_domain_config
        )
    if self.managed_login_version is not None:
        out["ManagedLoginVersion"] = self.managed_login_version
    if self.routing is not None:
        out["Routing"] = encode_routing_type(self.routing)
    return out


FORGET_DEVICE_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "DeviceKey": "device_key",
}


def decode_forget_device_request(data: Any) -> ForgetDeviceRequest:
    get = members(data, FORGET_DEVICE_REQUEST).get
    self = new(ForgetDeviceRequest)
    value = get("AccessToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("DeviceKey")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and DEVICE_KEY_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.device_key = value
    return self


def encode_forget_device_request(data: Any) -> dict[str, Any]:
    self = instance(data, ForgetDeviceRequest)
    out: dict[str, Any] = {
        "DeviceKey": self.device_key,
    }
    if self.access_token is not None:
        out["AccessToken"] = self.access_token
    return out


FORGOT_PASSWORD_REQUEST: dict[str, str] = {
    "ClientId": "client_id",
    "SecretHash": "secret_hash",
    "UserContextData": "user_context_data",
    "Username": "username",
    "AnalyticsMetadata": "analytics_metadata",
    "ClientMetadata": "client_metadata",
}


def decode_forgot_password_request(data: Any) -> ForgotPasswordRequest:
    get = members(data, FORGOT_PASSWORD_REQUEST).get
    self = new(ForgotPasswordRequest)
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("SecretHash", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and SECRET_HASH_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.secret_hash = value
    value = get("UserContextData", UNSET)
    self.user_context_data = (
        None if value is UNSET else decode_user_context_data_type(value)
    )
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("AnalyticsMetadata", UNSET)
    self.analytics_metadata = (
        None if value is UNSET else decode_analytics_metadata_type(value)
    )
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_forgot_password_request(data: Any) -> dict[str, Any]:
    self = instance(data, ForgotPasswordRequest)
    out: dict[str, Any] = {
        "ClientId": self.client_id,
        "Username": self.username,
    }
    if self.secret_hash is not None:
        out["SecretHash"] = self.secret_hash
    if self.user_context_data is not None:
        out["UserContextData"] = encode_user_context_data_type(self.user_context_data)
    if self.analytics_metadata is not None:
        out["AnalyticsMetadata"] = encode_analytics_metadata_type(
            self.analytics_metadata
        )
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


FORGOT_PASSWORD_RESPONSE: dict[str, str] = {
    "CodeDeliveryDetails": "code_delivery_details",
}


def decode_forgot_password_response(data: Any) -> ForgotPasswordResponse:
    get = members(data, FORGOT_PASSWORD_RESPONSE).get
    self = new(ForgotPasswordResponse)
    value = get("CodeDeliveryDetails", UNSET)
    self.code_delivery_details = (
        None if value is UNSET else decode_code_delivery_details_type(value)
    )
    return self


def parse_forgot_password_response(data: Any) -> ForgotPasswordResponse:
    get = mapping(data).get
    self = new(ForgotPasswordResponse)
    value = get("CodeDeliveryDetails")
    self.code_delivery_details = (
        None if value is None else parse_code_delivery_details_type(value)
    )
    return self


def encode_forgot_password_response(data: Any) -> dict[str, Any]:
    self = instance(data, ForgotPasswordResponse)
    out: dict[str, Any] = {}
    if self.code_delivery_details is not None:
        out["CodeDeliveryDetails"] = encode_code_delivery_details_type(
            self.code_delivery_details
        )
    return out


CODE_DELIVERY_DETAILS_TYPE: dict[str, str] = {
    "Destination": "destination",
    "DeliveryMedium": "delivery_medium",
    "AttributeName": "attribute_name",
}


def decode_code_delivery_details_type(data: Any) -> CodeDeliveryDetailsType:
    get = members(data, CODE_DELIVERY_DETAILS_TYPE).get
    self = new(CodeDeliveryDetailsType)
    value = get("Destination", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.destination = value
    value = get("DeliveryMedium", UNSET)
    self.delivery_medium = (
        None if value is UNSET else member_of(DELIVERY_MEDIUM_TYPE, value)
    )
    value = get("AttributeName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and ATTRIBUTE_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.attribute_name = value
    return self


def parse_code_delivery_details_type(data: Any) -> CodeDeliveryDetailsType:
    get = mapping(data).get
    self = new(CodeDeliveryDetailsType)
    value = get("Destination")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.destination = value
    value = get("DeliveryMedium")
    self.delivery_medium = None if value is None else known(DELIVERY_MEDIUM_TYPE, value)
    value = get("AttributeName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.attribute_name = value
    return self


def encode_code_delivery_details_type(data: Any) -> dict[str, Any]:
    self = instance(data, CodeDeliveryDetailsType)
    out: dict[str, Any] = {}
    if self.destination is not None:
        out["Destination"] = self.destination
    if self.delivery_medium is not None:
        out["DeliveryMedium"] = text(self.delivery_medium)
    if self.attribute_name is not None:
        out["AttributeName"] = self.attribute_name
    return out


GET_CSV_HEADER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
}


def decode_get_csv_header_request(data: Any) -> GetCSVHeaderRequest:
    get = members(data, GET_CSV_HEADER_REQUEST).get
    self = new(GetCSVHeaderRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_get_csv_header_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetCSVHeaderRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    return out


GET_CSV_HEADER_RESPONSE: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "CSVHeader": "csv_header",
}


def decode_get_csv_header_response(data: Any) -> GetCSVHeaderResponse:
    get = members(data, GET_CSV_HEADER_RESPONSE).get
    self = new(GetCSVHeaderResponse)
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("CSVHeader", UNSET)
    self.csv_header = None if value is UNSET else decode_list_of_string_types(value)
    return self


def parse_get_csv_header_response(data: Any) -> GetCSVHeaderResponse:
    get = mapping(data).get
    self = new(GetCSVHeaderResponse)
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("CSVHeader")
    self.csv_header = None if value is None else parse_list_of_string_types(value)
    return self


def encode_get_csv_header_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetCSVHeaderResponse)
    out: dict[str, Any] = {}
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.csv_header is not None:
        out["CSVHeader"] = self.csv_header
    return out


def decode_list_of_string_types(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (isinstance(item, str) and len(item) <= 131072):
            raise Invalid
    return items.copy()


def parse_list_of_string_types(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


GET_CLIENT_TOKEN_REQUEST: dict[str, str] = {
    "ClientId": "client_id",
    "Secret": "secret",
    "Scopes": "scopes",
    "ClientMetadata": "client_metadata",
}


def decode_get_client_token_request(data: Any) -> GetClientTokenRequest:
    get = members(data, GET_CLIENT_TOKEN_REQUEST).get
    self = new(GetClientTokenRequest)
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("Secret")
    if not (
        isinstance(value, str)
        and 24 <= len(value) <= 64
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.secret = value
    value = get("Scopes", UNSET)
    self.scopes = None if value is UNSET else decode_scope_list_type(value)
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_get_client_token_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetClientTokenRequest)
    out: dict[str, Any] = {
        "ClientId": self.client_id,
        "Secret": self.secret,
    }
    if self.scopes is not None:
        out["Scopes"] = self.scopes
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


GET_CLIENT_TOKEN_RESPONSE: dict[str, str] = {
    "ClientAuthenticationResult": "client_authentication_result",
}


def decode_get_client_token_response(data: Any) -> GetClientTokenResponse:
    get = members(data, GET_CLIENT_TOKEN_RESPONSE).get
    self = new(GetClientTokenResponse)
    value = get("ClientAuthenticationResult", UNSET)
    self.client_authentication_result = (
        None if value is UNSET else decode_client_authentication_result_type(value)
    )
    return self


def parse_get_client_token_response(data: Any) -> GetClientTokenResponse:
    get = mapping(data).get
    self = new(GetClientTokenResponse)
    value = get("ClientAuthenticationResult")
    self.client_authentication_result = (
        None if value is None else parse_client_authentication_result_type(value)
    )
    return self


def encode_get_client_token_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetClientTokenResponse)
    out: dict[str, Any] = {}
    if self.client_authentication_result is not None:
        out["ClientAuthenticationResult"] = encode_client_authentication_result_type(
            self.client_authentication_result
        )
    return out


CLIENT_AUTHENTICATION_RESULT_TYPE: dict[str, str] = {
    "AccessToken": "access_token",
    "ExpiresIn": "expires_in",
    "TokenType": "token_type",
}


def decode_client_authentication_result_type(
    data: Any,
) -> ClientAuthenticationResultType:
    get = members(data, CLIENT_AUTHENTICATION_RESULT_TYPE).get
    self = new(ClientAuthenticationResultType)
    value = get("AccessToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("ExpiresIn", UNSET)
    self.expires_in = None if value is UNSET else integer(value)
    value = get("TokenType", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.token_type = value
    return self


def parse_client_authentication_result_type(
    data: Any,
) -> ClientAuthenticationResultType:
    get = mapping(data).get
    self = new(ClientAuthenticationResultType)
    value = get("AccessToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.access_token = value
    value = get("ExpiresIn")
    self.expires_in = None if value is None else integer(value)
    value = get("TokenType")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.token_type = value
    return self


def encode_client_authentication_result_type(data: Any) -> dict[str, Any]:
    self = instance(data, ClientAuthenticationResultType)
    out: dict[str, Any] = {}
    if self.access_token is not None:
        out["AccessToken"] = self.access_token
    if self.expires_in is not None:
        out["ExpiresIn"] = self.expires_in
    if self.token_type is not None:
        out["TokenType"] = self.token_type
    return out


GET_DERIVED_TOKEN_REQUEST: dict[str, str] = {
    "ClientId": "client_id",
    "ClientSecret": "client_secret",
    "SubjectToken": "subject_token",
    "SubjectTokenType": "subject_token_type",
    "SubjectTokenProviderName": "subject_token_provider_name",
    "ActorToken": "actor_token",
    "ActorTokenType": "actor_token_type",
    "ActorTokenProviderName": "actor_token_provider_name",
    "Scopes": "scopes",
    "Audiences": "audiences",
    "Resources": "resources",
    "RequestedTokenType": "requested_token_type",
}


def decode_get_derived_token_request(data: Any) -> GetDerivedTokenRequest:
    get = members(data, GET_DERIVED_TOKEN_REQUEST).get
    self = new(GetDerivedTokenRequest)
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("ClientSecret", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 24 <= len(value) <= 64
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_secret = value
    value = get("SubjectToken")
    if not (
        isinstance(value, str)
        and len(value) <= 131072
        and GET_DERIVED_TOKEN_TOKEN_MODEL_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.subject_token = value
    self.subject_token_type = member_of(
        TOKEN_TYPE_IDENTIFIER_TYPE, get("SubjectTokenType")
    )
    value = get("SubjectTokenProviderName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and PROVIDER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.subject_token_provider_name = value
    value = get("ActorToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and len(value) <= 131072
        and GET_DERIVED_TOKEN_TOKEN_MODEL_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.actor_token = value
    value = get("ActorTokenType", UNSET)
    self.actor_token_type = (
        None if value is UNSET else member_of(TOKEN_TYPE_IDENTIFIER_TYPE, value)
    )
    value = get("ActorTokenProviderName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and PROVIDER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.actor_token_provider_name = value
    value = get("Scopes", UNSET)
    self.scopes = None if value is UNSET else decode_scope_list_type(value)
    value = get("Audiences", UNSET)
    self.audiences = None if value is UNSET else decode_audience_list_type(value)
    value = get("Resources", UNSET)
    self.resources = None if value is UNSET else decode_resource_list_type(value)
    value = get("RequestedTokenType", UNSET)
    self.requested_token_type = (
        None if value is UNSET else member_of(ISSUED_TOKEN_TYPE_IDENTIFIER_TYPE, value)
    )
    return self


def encode_get_derived_token_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetDerivedTokenRequest)
    out: dict[str, Any] = {
        "ClientId": self.client_id,
        "SubjectToken": self.subject_token,
        "SubjectTokenType": text(self.subject_token_type),
    }
    if self.client_secret is not None:
        out["ClientSecret"] = self.client_secret
    if self.subject_token_provider_name is not None:
        out["SubjectTokenProviderName"] = self.subject_token_provider_name
    if self.actor_token is not None:
        out["ActorToken"] = self.actor_token
    if self.actor_token_type is not None:
        out["ActorTokenType"] = text(self.actor_token_type)
    if self.actor_token_provider_name is not None:
        out["ActorTokenProviderName"] = self.actor_token_provider_name
    if self.scopes is not None:
        out["Scopes"] = self.scopes
    if self.audiences is not None:
        out["Audiences"] = self.audiences
    if self.resources is not None:
        out["Resources"] = self.resources
    if self.requested_token_type is not None:
        out["RequestedTokenType"] = text(self.requested_token_type)
    return out


def decode_audience_list_type(data: Any) -> list[str]:
    items = array(data)
    if not len(items) <= 1:
        raise Invalid
    for item in items:
        if not (
            isinstance(item, str)
            and 1 <= len(item) <= 256
            and ACR_VALUE_TYPE_PATTERN(item)
        ):
            raise Invalid
    return items.copy()


def decode_resource_list_type(data: Any) -> list[str]:
    items = array(data)
    if not len(items) <= 1:
        raise Invalid
    for item in items:
        if not (
            isinstance(item, str)
            and 1 <= len(item) <= 256
            and ACR_VALUE_TYPE_PATTERN(item)
        ):
            raise Invalid
    return items.copy()


GET_DERIVED_TOKEN_RESPONSE: dict[str, str] = {
    "IssuedToken": "issued_token",
    "IssuedTokenType": "issued_token_type",
    "TokenType": "token_type",
    "ExpiresIn": "expires_in",
    "Scopes": "scopes",
}


def decode_get_derived_token_response(data: Any) -> GetDerivedTokenResponse:
    get = members(data, GET_DERIVED_TOKEN_RESPONSE).get
    self = new(GetDerivedTokenResponse)
    value = get("IssuedToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.issued_token = value
    self.issued_token_type = member_of(
        ISSUED_TOKEN_TYPE_IDENTIFIER_TYPE, get("IssuedTokenType")
    )
    self.token_type = member_of(OAUTH_TOKEN_TYPE_TYPE, get("TokenType"))
    value = get("ExpiresIn", UNSET)
    self.expires_in = None if value is UNSET else integer(value)
    value = get("Scopes", UNSET)
    self.scopes = None if value is UNSET else decode_scope_list_type(value)
    return self


def parse_get_derived_token_response(data: Any) -> GetDerivedTokenResponse:
    get = mapping(data).get
    self = new(GetDerivedTokenResponse)
    value = get("IssuedToken")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.issued_token = value
    value = get("IssuedTokenType")
    self.issued_token_type = (
        ABSENT if value is None else known(ISSUED_TOKEN_TYPE_IDENTIFIER_TYPE, value)
    )
    value = get("TokenType")
    self.token_type = ABSENT if value is None else known(OAUTH_TOKEN_TYPE_TYPE, value)
    value = get("ExpiresIn")
    self.expires_in = None if value is None else integer(value)
    value = get("Scopes")
    self.scopes = None if value is None else parse_scope_list_type(value)
    return self


def encode_get_derived_token_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetDerivedTokenResponse)
    out: dict[str, Any] = {
        "IssuedToken": self.issued_token,
        "IssuedTokenType": text(self.issued_token_type),
        "TokenType": text(self.token_type),
    }
    if self.expires_in is not None:
        out["ExpiresIn"] = self.expires_in
    if self.scopes is not None:
        out["Scopes"] = self.scopes
    return out


GET_DEVICE_REQUEST: dict[str, str] = {
    "DeviceKey": "device_key",
    "AccessToken": "access_token",
}


def decode_get_device_request(data: Any) -> GetDeviceRequest:
    get = members(data, GET_DEVICE_REQUEST).get
    self = new(GetDeviceRequest)
    value = get("DeviceKey")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and DEVICE_KEY_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.device_key = value
    value = get("AccessToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    return self


def encode_get_device_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetDeviceRequest)
    out: dict[str, Any] = {
        "DeviceKey": self.device_key,
    }
    if self.access_token is not None:
        out["AccessToken"] = self.access_token
    return out


GET_DEVICE_RESPONSE: dict[str, str] = {
    "Device": "device",
}


def decode_get_device_response(data: Any) -> GetDeviceResponse:
    get = members(data, GET_DEVICE_RESPONSE).get
    self = new(GetDeviceResponse)
    self.device = decode_device_type(get("Device"))
    return self


def parse_get_device_response(data: Any) -> GetDeviceResponse:
    get = mapping(data).get
    self = new(GetDeviceResponse)
    value = get("Device")
    self.device = ABSENT if value is None else parse_device_type(value)
    return self


def encode_get_device_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetDeviceResponse)
    out: dict[str, Any] = {
        "Device": encode_device_type(self.device),
    }
    return out


GET_GROUP_REQUEST: dict[str, str] = {
    "GroupName": "group_name",
    "UserPoolId": "user_pool_id",
}


def decode_get_group_request(data: Any) -> GetGroupRequest:
    get = members(data, GET_GROUP_REQUEST).get
    self = new(GetGroupRequest)
    value = get("GroupName")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.group_name = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_get_group_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetGroupRequest)
    out: dict[str, Any] = {
        "GroupName": self.group_name,
        "UserPoolId": self.user_pool_id,
    }
    return out


GET_GROUP_RESPONSE: dict[str, str] = {
    "Group": "group",
}


def decode_get_group_response(data: Any) -> GetGroupResponse:
    get = members(data, GET_GROUP_RESPONSE).get
    self = new(GetGroupResponse)
    value = get("Group", UNSET)
    self.group = None if value is UNSET else decode_group_type(value)
    return self


def parse_get_group_response(data: Any) -> GetGroupResponse:
    get = mapping(data).get
    self = new(GetGroupResponse)
    value = get("Group")
    self.group = None if value is None else parse_group_type(value)
    return self


def encode_get_group_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetGroupResponse)
    out: dict[str, Any] = {}
    if self.group is not None:
        out["Group"] = encode_group_type(self.group)
    return out


GET_IDENTITY_PROVIDER_BY_IDENTIFIER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "IdpIdentifier": "idp_identifier",
}


def decode_get_identity_provider_by_identifier_request(
    data: Any,
) -> GetIdentityProviderByIdentifierRequest:
    get = members(data, GET_IDENTITY_PROVIDER_BY_IDENTIFIER_REQUEST).get
    self = new(GetIdentityProviderByIdentifierRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("IdpIdentifier")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 40
        and IDP_IDENTIFIER_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.idp_identifier = value
    return self


def encode_get_identity_provider_by_identifier_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetIdentityProviderByIdentifierRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "IdpIdentifier": self.idp_identifier,
    }
    return out


GET_IDENTITY_PROVIDER_BY_IDENTIFIER_RESPONSE: dict[str, str] = {
    "IdentityProvider": "identity_provider",
}


def decode_get_identity_provider_by_identifier_response(
    data: Any,
) -> GetIdentityProviderByIdentifierResponse:
    get = members(data, GET_IDENTITY_PROVIDER_BY_IDENTIFIER_RESPONSE).get
    self = new(GetIdentityProviderByIdentifierResponse)
    self.identity_provider = decode_identity_provider_type(get("IdentityProvider"))
    return self


def parse_get_identity_provider_by_identifier_response(
    data: Any,
) -> GetIdentityProviderByIdentifierResponse:
    get = mapping(data).get
    self = new(GetIdentityProviderByIdentifierResponse)
    value = get("IdentityProvider")
    self.identity_provider = (
        ABSENT if value is None else parse_identity_provider_type(value)
    )
    return self


def encode_get_identity_provider_by_identifier_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetIdentityProviderByIdentifierResponse)
    out: dict[str, Any] = {
        "IdentityProvider": encode_identity_provider_type(self.identity_provider),
    }
    return out


GET_LOG_DELIVERY_CONFIGURATION_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
}


def decode_get_log_delivery_configuration_request(
    data: Any,
) -> GetLogDeliveryConfigurationRequest:
    get = members(data, GET_LOG_DELIVERY_CONFIGURATION_REQUEST).get
    self = new(GetLogDeliveryConfigurationRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_get_log_delivery_configuration_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetLogDeliveryConfigurationRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    return out


GET_LOG_DELIVERY_CONFIGURATION_RESPONSE: dict[str, str] = {
    "LogDeliveryConfiguration": "log_delivery_configuration",
}


def decode_get_log_delivery_configuration_response(
    data: Any,
) -> GetLogDeliveryConfigurationResponse:
    get = members(data, GET_LOG_DELIVERY_CONFIGURATION_RESPONSE).get
    self = new(GetLogDeliveryConfigurationResponse)
    value = get("LogDeliveryConfiguration", UNSET)
    self.log_delivery_configuration = (
        None if value is UNSET else decode_log_delivery_configuration_type(value)
    )
    return self


def parse_get_log_delivery_configuration_response(
    data: Any,
) -> GetLogDeliveryConfigurationResponse:
    get = mapping(data).get
    self = new(GetLogDeliveryConfigurationResponse)
    value = get("LogDeliveryConfiguration")
    self.log_delivery_configuration = (
        None if value is None else parse_log_delivery_configuration_type(value)
    )
    return self


def encode_get_log_delivery_configuration_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetLogDeliveryConfigurationResponse)
    out: dict[str, Any] = {}
    if self.log_delivery_configuration is not None:
        out["LogDeliveryConfiguration"] = encode_log_delivery_configuration_type(
            self.log_delivery_configuration
        )
    return out


LOG_DELIVERY_CONFIGURATION_TYPE: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "LogConfigurations": "log_configurations",
}


def decode_log_delivery_configuration_type(data: Any) -> LogDeliveryConfigurationType:
    get = members(data, LOG_DELIVERY_CONFIGURATION_TYPE).get
    self = new(LogDeliveryConfigurationType)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    self.log_configurations = decode_log_configuration_list_type(
        get("LogConfigurations")
    )
    return self


def parse_log_delivery_configuration_type(data: Any) -> LogDeliveryConfigurationType:
    get = mapping(data).get
    self = new(LogDeliveryConfigurationType)
    value = get("UserPoolId")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("LogConfigurations")
    self.log_configurations = (
        ABSENT if value is None else parse_log_configuration_list_type(value)
    )
    return self


def encode_log_delivery_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, LogDeliveryConfigurationType)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "LogConfigurations": encode_log_configuration_list_type(
            self.log_configurations
        ),
    }
    return out


def decode_log_configuration_list_type(data: Any) -> list[LogConfigurationType]:
    items = array(data)
    if not len(items) <= 2:
        raise Invalid
    return [decode_log_configuration_type(item) for item in items]


def parse_log_configuration_list_type(data: Any) -> list[LogConfigurationType]:
    items = array(data)
    return [parse_log_configuration_type(item) for item in items]


def encode_log_configuration_list_type(data: Any) -> Any:
    return [encode_log_configuration_type(item) for item in array(data)]


LOG_CONFIGURATION_TYPE: dict[str, str] = {
    "LogLevel": "log_level",
    "EventSource": "event_source",
    "CloudWatchLogsConfiguration": "cloud_watch_logs_configuration",
    "S3Configuration": "s3_configuration",
    "FirehoseConfiguration": "firehose_configuration",
}


def decode_log_configuration_type(data: Any) -> LogConfigurationType:
    get = members(data, LOG_CONFIGURATION_TYPE).get
    self = new(LogConfigurationType)
    self.log_level = member_of(LOG_LEVEL, get("LogLevel"))
    self.event_source = member_of(EVENT_SOURCE_NAME, get("EventSource"))
    value = get("CloudWatchLogsConfiguration", UNSET)
    self.cloud_watch_logs_configuration = (
        None if value is UNSET else decode_cloud_watch_logs_configuration_type(value)
    )
    value = get("S3Configuration", UNSET)
    self.s3_configuration = (
        None if value is UNSET else decode_s3_configuration_type(value)
    )
    value = get("FirehoseConfiguration", UNSET)
    self.firehose_configuration = (
        None if value is UNSET else decode_firehose_configuration_type(value)
    )
    return self


def parse_log_configuration_type(data: Any) -> LogConfigurationType:
    get = mapping(data).get
    self = new(LogConfigurationType)
    value = get("LogLevel")
    self.log_level = ABSENT if value is None else known(LOG_LEVEL, value)
    value = get("EventSource")
    self.event_source = ABSENT if value is None else known(EVENT_SOURCE_NAME, value)
    value = get("CloudWatchLogsConfiguration")
    self.cloud_watch_logs_configuration = (
        None if value is None else parse_cloud_watch_logs_configuration_type(value)
    )
    value = get("S3Configuration")
    self.s3_configuration = (
        None if value is None else parse_s3_configuration_type(value)
    )
    value = get("FirehoseConfiguration")
    self.firehose_configuration = (
        None if value is None else parse_firehose_configuration_type(value)
    )
    return self


def encode_log_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, LogConfigurationType)
    out: dict[str, Any] = {
        "LogLevel": text(self.log_level),
        "EventSource": text(self.event_source),
    }
    if self.cloud_watch_logs_configuration is not None:
        out["CloudWatchLogsConfiguration"] = encode_cloud_watch_logs_configuration_type(
            self.cloud_watch_logs_configuration
        )
    if self.s3_configuration is not None:
        out["S3Configuration"] = encode_s3_configuration_type(self.s3_configuration)
    if self.firehose_configuration is not None:
        out["FirehoseConfiguration"] = encode_firehose_configuration_type(
            self.firehose_configuration
        )
    return out


CLOUD_WATCH_LOGS_CONFIGURATION_TYPE: dict[str, str] = {
    "LogGroupArn": "log_group_arn",
}


def decode_cloud_watch_logs_configuration_type(
    data: Any,
) -> CloudWatchLogsConfigurationType:
    get = members(data, CLOUD_WATCH_LOGS_CONFIGURATION_TYPE).get
    self = new(CloudWatchLogsConfigurationType)
    value = get("LogGroupArn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.log_group_arn = value
    return self


def parse_cloud_watch_logs_configuration_type(
    data: Any,
) -> CloudWatchLogsConfigurationType:
    get = mapping(data).get
    self = new(CloudWatchLogsConfigurationType)
    value = get("LogGroupArn")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.log_group_arn = value
    return self


def encode_cloud_watch_logs_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, CloudWatchLogsConfigurationType)
    out: dict[str, Any] = {}
    if self.log_group_arn is not None:
        out["LogGroupArn"] = self.log_group_arn
    return out


S3_CONFIGURATION_TYPE: dict[str, str] = {
    "BucketArn": "bucket_arn",
}


def decode_s3_configuration_type(data: Any) -> S3ConfigurationType:
    get = members(data, S3_CONFIGURATION_TYPE).get
    self = new(S3ConfigurationType)
    value = get("BucketArn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 3 <= len(value) <= 1024
        and S3_ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.bucket_arn = value
    return self


def parse_s3_configuration_type(data: Any) -> S3ConfigurationType:
    get = mapping(data).get
    self = new(S3ConfigurationType)
    value = get("BucketArn")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.bucket_arn = value
    return self


def encode_s3_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, S3ConfigurationType)
    out: dict[str, Any] = {}
    if self.bucket_arn is not None:
        out["BucketArn"] = self.bucket_arn
    return out


FIREHOSE_CONFIGURATION_TYPE: dict[str, str] = {
    "StreamArn": "stream_arn",
}


def decode_firehose_configuration_type(data: Any) -> FirehoseConfigurationType:
    get = members(data, FIREHOSE_CONFIGURATION_TYPE).get
    self = new(FirehoseConfigurationType)
    value = get("StreamArn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.stream_arn = value
    return self


def parse_firehose_configuration_type(data: Any) -> FirehoseConfigurationType:
    get = mapping(data).get
    self = new(FirehoseConfigurationType)
    value = get("StreamArn")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.stream_arn = value
    return self


def encode_firehose_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, FirehoseConfigurationType)
    out: dict[str, Any] = {}
    if self.stream_arn is not None:
        out["StreamArn"] = self.stream_arn
    return out


GET_PROVISIONED_LIMIT_REQUEST: dict[str, str] = {
    "LimitDefinition": "limit_definition",
}


def decode_get_provisioned_limit_request(data: Any) -> GetProvisionedLimitRequest:
    get = members(data, GET_PROVISIONED_LIMIT_REQUEST).get
    self = new(GetProvisionedLimitRequest)
    self.limit_definition = decode_limit_definition_type(get("LimitDefinition"))
    return self


def encode_get_provisioned_limit_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetProvisionedLimitRequest)
    out: dict[str, Any] = {
        "LimitDefinition": encode_limit_definition_type(self.limit_definition),
    }
    return out


LIMIT_DEFINITION_TYPE: dict[str, str] = {
    "LimitClass": "limit_class",
    "Attributes": "attributes",
}


def decode_limit_definition_type(data: Any) -> LimitDefinitionType:
    get = members(data, LIMIT_DEFINITION_TYPE).get
    self = new(LimitDefinitionType)
    self.limit_class = member_of(LIMIT_CLASS, get("LimitClass"))
    self.attributes = decode_string_to_string_map_type(get("Attributes"))
    return self


def parse_limit_definition_type(data: Any) -> LimitDefinitionType:
    get = mapping(data).get
    self = new(LimitDefinitionType)
    value = get("LimitClass")
    self.limit_class = ABSENT if value is None else known(LIMIT_CLASS, value)
    value = get("Attributes")
    self.attributes = (
        ABSENT if value is None else parse_string_to_string_map_type(value)
    )
    return self


def encode_limit_definition_type(data: Any) -> dict[str, Any]:
    self = instance(data, LimitDefinitionType)
    out: dict[str, Any] = {
        "LimitClass": text(self.limit_class),
        "Attributes": self.attributes,
    }
    return out


def decode_string_to_string_map_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and len(key) <= 131072
            and isinstance(value, str)
            and len(value) <= 131072
        ):
            raise Invalid
    return dict(items)


def parse_string_to_string_map_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (isinstance(key, str) and isinstance(value, str)):
            raise Invalid
    return dict(items)


GET_PROVISIONED_LIMIT_RESPONSE: dict[str, str] = {
    "Limit": "limit",
}


def decode_get_provisioned_limit_response(data: Any) -> GetProvisionedLimitResponse:
    get = members(data, GET_PROVISIONED_LIMIT_RESPONSE).get
    self = new(GetProvisionedLimitResponse)
    self.limit = decode_limit_type(get("Limit"))
    return self


def parse_get_provisioned_limit_response(data: Any) -> GetProvisionedLimitResponse:
    get = mapping(data).get
    self = new(GetProvisionedLimitResponse)
    value = get("Limit")
    self.limit = ABSENT if value is None else parse_limit_type(value)
    return self


def encode_get_provisioned_limit_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetProvisionedLimitResponse)
    out: dict[str, Any] = {
        "Limit": encode_limit_type(self.limit),
    }
    return out


LIMIT_TYPE: dict[str, str] = {
    "LimitDefinition": "limit_definition",
    "ProvisionedLimitValue": "provisioned_limit_value",
    "FreeLimitValue": "free_limit_value",
}


def decode_limit_type(data: Any) -> LimitType:
    get = members(data, LIMIT_TYPE).get
    self = new(LimitType)
    self.limit_definition = decode_limit_definition_type(get("LimitDefinition"))
    self.provisioned_limit_value = integer(get("ProvisionedLimitValue"))
    self.free_limit_value = integer(get("FreeLimitValue"))
    return self


def parse_limit_type(data: Any) -> LimitType:
    get = mapping(data).get
    self = new(LimitType)
    value = get("LimitDefinition")
    self.limit_definition = (
        ABSENT if value is None else parse_limit_definition_type(value)
    )
    value = get("ProvisionedLimitValue")
    self.provisioned_limit_value = ABSENT if value is None else integer(value)
    value = get("FreeLimitValue")
    self.free_limit_value = ABSENT if value is None else integer(value)
    return self


def encode_limit_type(data: Any) -> dict[str, Any]:
    self = instance(data, LimitType)
    out: dict[str, Any] = {
        "LimitDefinition": encode_limit_definition_type(self.limit_definition),
        "ProvisionedLimitValue": self.provisioned_limit_value,
        "FreeLimitValue": self.free_limit_value,
    }
    return out


GET_SIGNING_CERTIFICATE_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
}


def decode_get_signing_certificate_request(data: Any) -> GetSigningCertificateRequest:
    get = members(data, GET_SIGNING_CERTIFICATE_REQUEST).get
    self = new(GetSigningCertificateRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_get_signing_certificate_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetSigningCertificateRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    return out


GET_SIGNING_CERTIFICATE_RESPONSE: dict[str, str] = {
    "Certificate": "certificate",
}


def decode_get_signing_certificate_response(data: Any) -> GetSigningCertificateResponse:
    get = members(data, GET_SIGNING_CERTIFICATE_RESPONSE).get
    self = new(GetSigningCertificateResponse)
    value = get("Certificate", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.certificate = value
    return self


def parse_get_signing_certificate_response(data: Any) -> GetSigningCertificateResponse:
    get = mapping(data).get
    self = new(GetSigningCertificateResponse)
    value = get("Certificate")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.certificate = value
    return self


def encode_get_signing_certificate_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetSigningCertificateResponse)
    out: dict[str, Any] = {}
    if self.certificate is not None:
        out["Certificate"] = self.certificate
    return out


GET_TOKENS_FROM_REFRESH_TOKEN_REQUEST: dict[str, str] = {
    "RefreshToken": "refresh_token",
    "ClientId": "client_id",
    "ClientSecret": "client_secret",
    "DeviceKey": "device_key",
    "ClientMetadata": "client_metadata",
}


def decode_get_tokens_from_refresh_token_request(
    data: Any,
) -> GetTokensFromRefreshTokenRequest:
    get = members(data, GET_TOKENS_FROM_REFRESH_TOKEN_REQUEST).get
    self = new(GetTokensFromRefreshTokenRequest)
    value = get("RefreshToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.refresh_token = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("ClientSecret", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 24 <= len(value) <= 64
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_secret = value
    value = get("DeviceKey", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and DEVICE_KEY_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.device_key = value
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_get_tokens_from_refresh_token_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetTokensFromRefreshTokenRequest)
    out: dict[str, Any] = {
        "RefreshToken": self.refresh_token,
        "ClientId": self.client_id,
    }
    if self.client_secret is not None:
        out["ClientSecret"] = self.client_secret
    if self.device_key is not None:
        out["DeviceKey"] = self.device_key
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


GET_TOKENS_FROM_REFRESH_TOKEN_RESPONSE: dict[str, str] = {
    "AuthenticationResult": "authentication_result",
}


def decode_get_tokens_from_refresh_token_response(
    data: Any,
) -> GetTokensFromRefreshTokenResponse:
    get = members(data, GET_TOKENS_FROM_REFRESH_TOKEN_RESPONSE).get
    self = new(GetTokensFromRefreshTokenResponse)
    value = get("AuthenticationResult", UNSET)
    self.authentication_result = (
        None if value is UNSET else decode_authentication_result_type(value)
    )
    return self


def parse_get_tokens_from_refresh_token_response(
    data: Any,
) -> GetTokensFromRefreshTokenResponse:
    get = mapping(data).get
    self = new(GetTokensFromRefreshTokenResponse)
    value = get("AuthenticationResult")
    self.authentication_result = (
        None if value is None else parse_authentication_result_type(value)
    )
    return self


def encode_get_tokens_from_refresh_token_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetTokensFromRefreshTokenResponse)
    out: dict[str, Any] = {}
    if self.authentication_result is not None:
        out["AuthenticationResult"] = encode_authentication_result_type(
            self.authentication_result
        )
    return out


GET_UI_CUSTOMIZATION_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
}


def decode_get_ui_customization_request(data: Any) -> GetUICustomizationRequest:
    get = members(data, GET_UI_CUSTOMIZATION_REQUEST).get
    self = new(GetUICustomizationRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    return self


def encode_get_ui_customization_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetUICustomizationRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.client_id is not None:
        out["ClientId"] = self.client_id
    return out


GET_UI_CUSTOMIZATION_RESPONSE: dict[str, str] = {
    "UICustomization": "ui_customization",
}


def decode_get_ui_customization_response(data: Any) -> GetUICustomizationResponse:
    get = members(data, GET_UI_CUSTOMIZATION_RESPONSE).get
    self = new(GetUICustomizationResponse)
    self.ui_customization = decode_ui_customization_type(get("UICustomization"))
    return self


def parse_get_ui_customization_response(data: Any) -> GetUICustomizationResponse:
    get = mapping(data).get
    self = new(GetUICustomizationResponse)
    value = get("UICustomization")
    self.ui_customization = (
        ABSENT if value is None else parse_ui_customization_type(value)
    )
    return self


def encode_get_ui_customization_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetUICustomizationResponse)
    out: dict[str, Any] = {
        "UICustomization": encode_ui_customization_type(self.ui_customization),
    }
    return out


UI_CUSTOMIZATION_TYPE: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "ImageUrl": "image_url",
    "CSS": "css",
    "CSSVersion": "css_version",
    "LastModifiedDate": "last_modified_date",
    "CreationDate": "creation_date",
}


def decode_ui_customization_type(data: Any) -> UICustomizationType:
    get = members(data, UI_CUSTOMIZATION_TYPE).get
    self = new(UICustomizationType)
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("ImageUrl", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.image_url = value
    value = get("CSS", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.css = value
    value = get("CSSVersion", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.css_version = value
    value = get("LastModifiedDate", UNSET)
    self.last_modified_date = None if value is UNSET else timestamp(value)
    value = get("CreationDate", UNSET)
    self.creation_date = None if value is UNSET else timestamp(value)
    return self


def parse_ui_customization_type(data: Any) -> UICustomizationType:
    get = mapping(data).get
    self = new(UICustomizationType)
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_id = value
    value = get("ImageUrl")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.image_url = value
    value = get("CSS")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.css = value
    value = get("CSSVersion")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.css_version = value
    value = get("LastModifiedDate")
    self.last_modified_date = None if value is None else timestamp(value)
    value = get("CreationDate")
    self.creation_date = None if value is None else timestamp(value)
    return self


def encode_ui_customization_type(data: Any) -> dict[str, Any]:
    self = instance(data, UICustomizationType)
    out: dict[str, Any] = {}
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.client_id is not None:
        out["ClientId"] = self.client_id
    if self.image_url is not None:
        out["ImageUrl"] = self.image_url
    if self.css is not None:
        out["CSS"] = self.css
    if self.css_version is not None:
        out["CSSVersion"] = self.css_version
    if self.last_modified_date is not None:
        out["LastModifiedDate"] = encode_timestamp(self.last_modified_date)
    if self.creation_date is not None:
        out["CreationDate"] = encode_timestamp(self.creation_date)
    return out


GET_USER_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
}


def decode_get_user_request(data: Any) -> GetUserRequest:
    get = members(data, GET_USER_REQUEST).get
    self = new(GetUserRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    return self


def encode_get_user_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetUserRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
    }
    return out


GET_USER_RESPONSE: dict[str, str] = {
    "Username": "username",
    "UserAttributes": "user_attributes",
    "MFAOptions": "mfa_options",
    "PreferredMfaSetting": "preferred_mfa_setting",
    "UserMFASettingList": "user_mfa_setting_list",
}


def decode_get_user_response(data: Any) -> GetUserResponse:
    get = members(data, GET_USER_RESPONSE).get
    self = new(GetUserResponse)
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    self.user_attributes = decode_attribute_list_type(get("UserAttributes"))
    value = get("MFAOptions", UNSET)
    self.mfa_options = None if value is UNSET else decode_mfa_option_list_type(value)
    value = get("PreferredMfaSetting", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.preferred_mfa_setting = value
    value = get("UserMFASettingList", UNSET)
    self.user_mfa_setting_list = (
        None if value is UNSET else decode_user_mfa_setting_list_type(value)
    )
    return self


def parse_get_user_response(data: Any) -> GetUserResponse:
    get = mapping(data).get
    self = new(GetUserResponse)
    value = get("Username")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.username = value
    value = get("UserAttributes")
    self.user_attributes = ABSENT if value is None else parse_attribute_list_type(value)
    value = get("MFAOptions")
    self.mfa_options = None if value is None else parse_mfa_option_list_type(value)
    value = get("PreferredMfaSetting")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.preferred_mfa_setting = value
    value = get("UserMFASettingList")
    self.user_mfa_setting_list = (
        None if value is None else parse_user_mfa_setting_list_type(value)
    )
    return self


def encode_get_user_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetUserResponse)
    out: dict[str, Any] = {
        "Username": self.username,
        "UserAttributes": encode_attribute_list_type(self.user_attributes),
    }
    if self.mfa_options is not None:
        out["MFAOptions"] = encode_mfa_option_list_type(self.mfa_options)
    if self.preferred_mfa_setting is not None:
        out["PreferredMfaSetting"] = self.preferred_mfa_setting
    if self.user_mfa_setting_list is not None:
        out["UserMFASettingList"] = self.user_mfa_setting_list
    return out


GET_USER_ATTRIBUTE_VERIFICATION_CODE_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "AttributeName": "attribute_name",
    "ClientMetadata": "client_metadata",
}


def decode_get_user_attribute_verification_code_request(
    data: Any,
) -> GetUserAttributeVerificationCodeRequest:
    get = members(data, GET_USER_ATTRIBUTE_VERIFICATION_CODE_REQUEST).get
    self = new(GetUserAttributeVerificationCodeRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("AttributeName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and ATTRIBUTE_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.attribute_name = value
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_get_user_attribute_verification_code_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetUserAttributeVerificationCodeRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
        "AttributeName": self.attribute_name,
    }
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


GET_USER_ATTRIBUTE_VERIFICATION_CODE_RESPONSE: dict[str, str] = {
    "CodeDeliveryDetails": "code_delivery_details",
}


def decode_get_user_attribute_verification_code_response(
    data: Any,
) -> GetUserAttributeVerificationCodeResponse:
    get = members(data, GET_USER_ATTRIBUTE_VERIFICATION_CODE_RESPONSE).get
    self = new(GetUserAttributeVerificationCodeResponse)
    value = get("CodeDeliveryDetails", UNSET)
    self.code_delivery_details = (
        None if value is UNSET else decode_code_delivery_details_type(value)
    )
    return self


def parse_get_user_attribute_verification_code_response(
    data: Any,
) -> GetUserAttributeVerificationCodeResponse:
    get = mapping(data).get
    self = new(GetUserAttributeVerificationCodeResponse)
    value = get("CodeDeliveryDetails")
    self.code_delivery_details = (
        None if value is None else parse_code_delivery_details_type(value)
    )
    return self


def encode_get_user_attribute_verification_code_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetUserAttributeVerificationCodeResponse)
    out: dict[str, Any] = {}
    if self.code_delivery_details is not None:
        out["CodeDeliveryDetails"] = encode_code_delivery_details_type(
            self.code_delivery_details
        )
    return out


GET_USER_AUTH_FACTORS_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
}


def decode_get_user_auth_factors_request(data: Any) -> GetUserAuthFactorsRequest:
    get = members(data, GET_USER_AUTH_FACTORS_REQUEST).get
    self = new(GetUserAuthFactorsRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    return self


def encode_get_user_auth_factors_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetUserAuthFactorsRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
    }
    return out


GET_USER_AUTH_FACTORS_RESPONSE: dict[str, str] = {
    "Username": "username",
    "PreferredMfaSetting": "preferred_mfa_setting",
    "UserMFASettingList": "user_mfa_setting_list",
    "ConfiguredUserAuthFactors": "configured_user_auth_factors",
}


def decode_get_user_auth_factors_response(data: Any) -> GetUserAuthFactorsResponse:
    get = members(data, GET_USER_AUTH_FACTORS_RESPONSE).get
    self = new(GetUserAuthFactorsResponse)
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("PreferredMfaSetting", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.preferred_mfa_setting = value
    value = get("UserMFASettingList", UNSET)
    self.user_mfa_setting_list = (
        None if value is UNSET else decode_user_mfa_setting_list_type(value)
    )
    value = get("ConfiguredUserAuthFactors", UNSET)
    self.configured_user_auth_factors = (
        None if value is UNSET else decode_configured_user_auth_factors_list_type(value)
    )
    return self


def parse_get_user_auth_factors_response(data: Any) -> GetUserAuthFactorsResponse:
    get = mapping(data).get
    self = new(GetUserAuthFactorsResponse)
    value = get("Username")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.username = value
    value = get("PreferredMfaSetting")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.preferred_mfa_setting = value
    value = get("UserMFASettingList")
    self.user_mfa_setting_list = (
        None if value is None else parse_user_mfa_setting_list_type(value)
    )
    value = get("ConfiguredUserAuthFactors")
    self.configured_user_auth_factors = (
        None if value is None else parse_configured_user_auth_factors_list_type(value)
    )
    return self


def encode_get_user_auth_factors_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetUserAuthFactorsResponse)
    out: dict[str, Any] = {
        "Username": self.username,
    }
    if self.preferred_mfa_setting is not None:
        out["PreferredMfaSetting"] = self.preferred_mfa_setting
    if self.user_mfa_setting_list is not None:
        out["UserMFASettingList"] = self.user_mfa_setting_list
    if self.configured_user_auth_factors is not None:
        out["ConfiguredUserAuthFactors"] = (
            encode_configured_user_auth_factors_list_type(
                self.configured_user_auth_factors
            )
        )
    return out


GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
}


def decode_get_user_pool_client_session_configuration_request(
    data: Any,
) -> GetUserPoolClientSessionConfigurationRequest:
    get = members(data, GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST).get
    self = new(GetUserPoolClientSessionConfigurationRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    return self


def encode_get_user_pool_client_session_configuration_request(
    data: Any,
) -> dict[str, Any]:
    self = instance(data, GetUserPoolClientSessionConfigurationRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
    }
    return out


GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "SSOSession": "sso_session",
}


def decode_get_user_pool_client_session_configuration_response(
    data: Any,
) -> GetUserPoolClientSessionConfigurationResponse:
    get = members(data, GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE).get
    self = new(GetUserPoolClientSessionConfigurationResponse)
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("SSOSession", UNSET)
    self.sso_session = (
        None if value is UNSET else decode_client_sso_session_config_type(value)
    )
    return self


def parse_get_user_pool_client_session_configuration_response(
    data: Any,
) -> GetUserPoolClientSessionConfigurationResponse:
    get = mapping(data).get
    self = new(GetUserPoolClientSessionConfigurationResponse)
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_id = value
    value = get("SSOSession")
    self.sso_session = (
        None if value is None else parse_client_sso_session_config_type(value)
    )
    return self


def encode_get_user_pool_client_session_configuration_response(
    data: Any,
) -> dict[str, Any]:
    self = instance(data, GetUserPoolClientSessionConfigurationResponse)
    out: dict[str, Any] = {}
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.client_id is not None:
        out["ClientId"] = self.client_id
    if self.sso_session is not None:
        out["SSOSession"] = encode_client_sso_session_config_type(self.sso_session)
    return out


CLIENT_SSO_SESSION_CONFIG_TYPE: dict[str, str] = {
    "MaxValidityMinutes": "max_validity_minutes",
}


def decode_client_sso_session_config_type(data: Any) -> ClientSSOSessionConfigType:
    get = members(data, CLIENT_SSO_SESSION_CONFIG_TYPE).get
    self = new(ClientSSOSessionConfigType)
    self.max_validity_minutes = integer(get("MaxValidityMinutes"), 0, 129600)
    return self


def parse_client_sso_session_config_type(data: Any) -> ClientSSOSessionConfigType:
    get = mapping(data).get
    self = new(ClientSSOSessionConfigType)
    value = get("MaxValidityMinutes")
    self.max_validity_minutes = ABSENT if value is None else integer(value)
    return self


def encode_client_sso_session_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, ClientSSOSessionConfigType)
    out: dict[str, Any] = {
        "MaxValidityMinutes": self.max_validity_minutes,
    }
    return out


GET_USER_POOL_MFA_CONFIG_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
}


def decode_get_user_pool_mfa_config_request(data: Any) -> GetUserPoolMfaConfigRequest:
    get = members(data, GET_USER_POOL_MFA_CONFIG_REQUEST).get
    self = new(GetUserPoolMfaConfigRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_get_user_pool_mfa_config_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetUserPoolMfaConfigRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    return out


GET_USER_POOL_MFA_CONFIG_RESPONSE: dict[str, str] = {
    "SmsMfaConfiguration": "sms_mfa_configuration",
    "SoftwareTokenMfaConfiguration": "software_token_mfa_configuration",
    "EmailMfaConfiguration": "email_mfa_configuration",
    "MfaConfiguration": "mfa_configuration",
    "WebAuthnConfiguration": "web_authn_configuration",
}


def decode_get_user_pool_mfa_config_response(data: Any) -> GetUserPoolMfaConfigResponse:
    get = members(data, GET_USER_POOL_MFA_CONFIG_RESPONSE).get
    self = new(GetUserPoolMfaConfigResponse)
    value = get("SmsMfaConfiguration", UNSET)
    self.sms_mfa_configuration = (
        None if value is UNSET else decode_sms_mfa_config_type(value)
    )
    value = get("SoftwareTokenMfaConfiguration", UNSET)
    self.software_token_mfa_configuration = (
        None if value is UNSET else decode_software_token_mfa_config_type(value)
    )
    value = get("EmailMfaConfiguration", UNSET)
    self.email_mfa_configuration = (
        None if value is UNSET else decode_email_mfa_config_type(value)
    )
    value = get("MfaConfiguration", UNSET)
    self.mfa_configuration = (
        None if value is UNSET else member_of(USER_POOL_MFA_TYPE, value)
    )
    value = get("WebAuthnConfiguration", UNSET)
    self.web_authn_configuration = (
        None if value is UNSET else decode_web_authn_configuration_type(value)
    )
    return self


def parse_get_user_pool_mfa_config_response(data: Any) -> GetUserPoolMfaConfigResponse:
    get = mapping(data).get
    self = new(GetUserPoolMfaConfigResponse)
    value = get("SmsMfaConfiguration")
    self.sms_mfa_configuration = (
        None if value is None else parse_sms_mfa_config_type(value)
    )
    value = get("SoftwareTokenMfaConfiguration")
    self.software_token_mfa_configuration = (
        None if value is None else parse_software_token_mfa_config_type(value)
    )
    value = get("EmailMfaConfiguration")
    self.email_mfa_configuration = (
        None if value is None else parse_email_mfa_config_type(value)
    )
    value = get("MfaConfiguration")
    self.mfa_configuration = None if value is None else known(USER_POOL_MFA_TYPE, value)
    value = get("WebAuthnConfiguration")
    self.web_authn_configuration = (
        None if value is None else parse_web_authn_configuration_type(value)
    )
    return self


def encode_get_user_pool_mfa_config_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetUserPoolMfaConfigResponse)
    out: dict[str, Any] = {}
    if self.sms_mfa_configuration is not None:
        out["SmsMfaConfiguration"] = encode_sms_mfa_config_type(
            self.sms_mfa_configuration
        )
    if self.software_token_mfa_configuration is not None:
        out["SoftwareTokenMfaConfiguration"] = encode_software_token_mfa_config_type(
            self.software_token_mfa_configuration
        )
    if self.email_mfa_configuration is not None:
        out["EmailMfaConfiguration"] = encode_email_mfa_config_type(
            self.email_mfa_configuration
        )
    if self.mfa_configuration is not None:
        out["MfaConfiguration"] = text(self.mfa_configuration)
    if self.web_authn_configuration is not None:
        out["WebAuthnConfiguration"] = encode_web_authn_configuration_type(
            self.web_authn_configuration
        )
    return out


SMS_MFA_CONFIG_TYPE: dict[str, str] = {
    "SmsAuthenticationMessage": "sms_authentication_message",
    "SmsConfiguration": "sms_configuration",
}


def decode_sms_mfa_config_type(data: Any) -> SmsMfaConfigType:
    get = members(data, SMS_MFA_CONFIG_TYPE).get
    self = new(SmsMfaConfigType)
    value = get("SmsAuthenticationMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 140
        and SMS_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.sms_authentication_message = value
    value = get("SmsConfiguration", UNSET)
    self.sms_configuration = (
        None if value is UNSET else decode_sms_configuration_type(value)
    )
    return self


def parse_sms_mfa_config_type(data: Any) -> SmsMfaConfigType:
    get = mapping(data).get
    self = new(SmsMfaConfigType)
    value = get("SmsAuthenticationMessage")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.sms_authentication_message = value
    value = get("SmsConfiguration")
    self.sms_configuration = (
        None if value is None else parse_sms_configuration_type(value)
    )
    return self


def encode_sms_mfa_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, SmsMfaConfigType)
    out: dict[str, Any] = {}
    if self.sms_authentication_message is not None:
        out["SmsAuthenticationMessage"] = self.sms_authentication_message
    if self.sms_configuration is not None:
        out["SmsConfiguration"] = encode_sms_configuration_type(self.sms_configuration)
    return out


SOFTWARE_TOKEN_MFA_CONFIG_TYPE: dict[str, str] = {
    "Enabled": "enabled",
}


def decode_software_token_mfa_config_type(data: Any) -> SoftwareTokenMfaConfigType:
    get = members(data, SOFTWARE_TOKEN_MFA_CONFIG_TYPE).get
    self = new(SoftwareTokenMfaConfigType)
    value = get("Enabled", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enabled = value
    return self


def parse_software_token_mfa_config_type(data: Any) -> SoftwareTokenMfaConfigType:
    get = mapping(data).get
    self = new(SoftwareTokenMfaConfigType)
    value = get("Enabled")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.enabled = value
    return self


def encode_software_token_mfa_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, SoftwareTokenMfaConfigType)
    out: dict[str, Any] = {}
    if self.enabled is not None:
        out["Enabled"] = self.enabled
    return out


EMAIL_MFA_CONFIG_TYPE: dict[str, str] = {
    "Message": "message",
    "Subject": "subject",
}


def decode_email_mfa_config_type(data: Any) -> EmailMfaConfigType:
    get = members(data, EMAIL_MFA_CONFIG_TYPE).get
    self = new(EmailMfaConfigType)
    value = get("Message", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 20000
        and EMAIL_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.message = value
    value = get("Subject", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and EMAIL_VERIFICATION_SUBJECT_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.subject = value
    return self


def parse_email_mfa_config_type(data: Any) -> EmailMfaConfigType:
    get = mapping(data).get
    self = new(EmailMfaConfigType)
    value = get("Message")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.message = value
    value = get("Subject")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.subject = value
    return self


def encode_email_mfa_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, EmailMfaConfigType)
    out: dict[str, Any] = {}
    if self.message is not None:
        out["Message"] = self.message
    if self.subject is not None:
        out["Subject"] = self.subject
    return out


WEB_AUTHN_CONFIGURATION_TYPE: dict[str, str] = {
    "RelyingPartyId": "relying_party_id",
    "UserVerification": "user_verification",
    "FactorConfiguration": "factor_configuration",
}


def decode_web_authn_configuration_type(data: Any) -> WebAuthnConfigurationType:
    get = members(data, WEB_AUTHN_CONFIGURATION_TYPE).get
    self = new(WebAuthnConfigurationType)
    value = get("RelyingPartyId", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 127):
        raise Invalid
    self.relying_party_id = value
    value = get("UserVerification", UNSET)
    self.user_verification = (
        None if value is UNSET else member_of(USER_VERIFICATION_TYPE, value)
    )
    value = get("FactorConfiguration", UNSET)
    self.factor_configuration = (
        None
        if value is UNSET
        else member_of(WEB_AUTHN_FACTOR_CONFIGURATION_TYPE, value)
    )
    return self


def parse_web_authn_configuration_type(data: Any) -> WebAuthnConfigurationType:
    get = mapping(data).get
    self = new(WebAuthnConfigurationType)
    value = get("RelyingPartyId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.relying_party_id = value
    value = get("UserVerification")
    self.user_verification = (
        None if value is None else known(USER_VERIFICATION_TYPE, value)
    )
    value = get("FactorConfiguration")
    self.factor_configuration = (
        None if value is None else known(WEB_AUTHN_FACTOR_CONFIGURATION_TYPE, value)
    )
    return self


def encode_web_authn_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, WebAuthnConfigurationType)
    out: dict[str, Any] = {}
    if self.relying_party_id is not None:
        out["RelyingPartyId"] = self.relying_party_id
    if self.user_verification is not None:
        out["UserVerification"] = text(self.user_verification)
    if self.factor_configuration is not None:
        out["FactorConfiguration"] = text(self.factor_configuration)
    return out


GET_USER_POOL_SESSION_CONFIGURATION_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
}


def decode_get_user_pool_session_configuration_request(
    data: Any,
) -> GetUserPoolSessionConfigurationRequest:
    get = members(data, GET_USER_POOL_SESSION_CONFIGURATION_REQUEST).get
    self = new(GetUserPoolSessionConfigurationRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    return self


def encode_get_user_pool_session_configuration_request(data: Any) -> dict[str, Any]:
    self = instance(data, GetUserPoolSessionConfigurationRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    return out


GET_USER_POOL_SESSION_CONFIGURATION_RESPONSE: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "UserSessionTracking": "user_session_tracking",
    "TokenSession": "token_session",
}


def decode_get_user_pool_session_configuration_response(
    data: Any,
) -> GetUserPoolSessionConfigurationResponse:
    get = members(data, GET_USER_POOL_SESSION_CONFIGURATION_RESPONSE).get
    self = new(GetUserPoolSessionConfigurationResponse)
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("UserSessionTracking", UNSET)
    self.user_session_tracking = (
        None if value is UNSET else member_of(USER_SESSION_TRACKING_TYPE, value)
    )
    value = get("TokenSession", UNSET)
    self.token_session = (
        None if value is UNSET else decode_user_pool_token_session_config_type(value)
    )
    return self


def parse_get_user_pool_session_configuration_response(
    data: Any,
) -> GetUserPoolSessionConfigurationResponse:
    get = mapping(data).get
    self = new(GetUserPoolSessionConfigurationResponse)
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("UserSessionTracking")
    self.user_session_tracking = (
        None if value is None else known(USER_SESSION_TRACKING_TYPE, value)
    )
    value = get("TokenSession")
    self.token_session = (
        None if value is None else parse_user_pool_token_session_config_type(value)
    )
    return self


def encode_get_user_pool_session_configuration_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetUserPoolSessionConfigurationResponse)
    out: dict[str, Any] = {}
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.user_session_tracking is not None:
        out["UserSessionTracking"] = text(self.user_session_tracking)
    if self.token_session is not None:
        out["TokenSession"] = encode_user_pool_token_session_config_type(
            self.token_session
        )
    return out


USER_POOL_TOKEN_SESSION_CONFIG_TYPE: dict[str, str] = {
    "MaxPerUser": "max_per_user",
}


def decode_user_pool_token_session_config_type(
    data: Any,
) -> UserPoolTokenSessionConfigType:
    get = members(data, USER_POOL_TOKEN_SESSION_CONFIG_TYPE).get
    self = new(UserPoolTokenSessionConfigType)
    self.max_per_user = integer(get("MaxPerUser"), 1, 100)
    return self


def parse_user_pool_token_session_config_type(
    data: Any,
) -> UserPoolTokenSessionConfigType:
    get = mapping(data).get
    self = new(UserPoolTokenSessionConfigType)
    value = get("MaxPerUser")
    self.max_per_user = ABSENT if value is None else integer(value)
    return self


def encode_user_pool_token_session_config_type(data: Any) -> dict[str, Any]:
    self = instance(data, UserPoolTokenSessionConfigType)
    out: dict[str, Any] = {
        "MaxPerUser": self.max_per_user,
    }
    return out


GLOBAL_SIGN_OUT_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
}


def decode_global_sign_out_request(data: Any) -> GlobalSignOutRequest:
    get = members(data, GLOBAL_SIGN_OUT_REQUEST).get
    self = new(GlobalSignOutRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    return self


def encode_global_sign_out_request(data: Any) -> dict[str, Any]:
    self = instance(data, GlobalSignOutRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
    }
    return out


GLOBAL_SIGN_OUT_RESPONSE: dict[str, str] = {}


def decode_global_sign_out_response(data: Any) -> GlobalSignOutResponse:
    members(data, GLOBAL_SIGN_OUT_RESPONSE)
    return new(GlobalSignOutResponse)


def parse_global_sign_out_response(data: Any) -> GlobalSignOutResponse:
    mapping(data)
    return new(GlobalSignOutResponse)


def encode_global_sign_out_response(data: Any) -> dict[str, Any]:
    instance(data, GlobalSignOutResponse)
    return {}


INITIATE_AUTH_REQUEST: dict[str, str] = {
    "AuthFlow": "auth_flow",
    "AuthParameters": "auth_parameters",
    "ClientMetadata": "client_metadata",
    "ClientId": "client_id",
    "AnalyticsMetadata": "analytics_metadata",
    "UserContextData": "user_context_data",
    "Session": "session",
}


def decode_initiate_auth_request(data: Any) -> InitiateAuthRequest:
    get = members(data, INITIATE_AUTH_REQUEST).get
    self = new(InitiateAuthRequest)
    self.auth_flow = member_of(AUTH_FLOW_TYPE, get("AuthFlow"))
    value = get("AuthParameters", UNSET)
    self.auth_parameters = (
        None if value is UNSET else decode_auth_parameters_type(value)
    )
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("AnalyticsMetadata", UNSET)
    self.analytics_metadata = (
        None if value is UNSET else decode_analytics_metadata_type(value)
    )
    value = get("UserContextData", UNSET)
    self.user_context_data = (
        None if value is UNSET else decode_user_context_data_type(value)
    )
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    return self


def encode_initiate_auth_request(data: Any) -> dict[str, Any]:
    self = instance(data, InitiateAuthRequest)
    out: dict[str, Any] = {
        "AuthFlow": text(self.auth_flow),
        "ClientId": self.client_id,
    }
    if self.auth_parameters is not None:
        out["AuthParameters"] = self.auth_parameters
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    if self.analytics_metadata is not None:
        out["AnalyticsMetadata"] = encode_analytics_metadata_type(
            self.analytics_metadata
        )
    if self.user_context_data is not None:
        out["UserContextData"] = encode_user_context_data_type(self.user_context_data)
    if self.session is not None:
        out["Session"] = self.session
    return out


INITIATE_AUTH_RESPONSE: dict[str, str] = {
    "ChallengeName": "challenge_name",
    "Session": "session",
    "ChallengeParameters": "challenge_parameters",
    "AuthenticationResult": "authentication_result",
    "AvailableChallenges": "available_challenges",
}


def decode_initiate_auth_response(data: Any) -> InitiateAuthResponse:
    get = members(data, INITIATE_AUTH_RESPONSE).get
    self = new(InitiateAuthResponse)
    value = get("ChallengeName", UNSET)
    self.challenge_name = (
        None if value is UNSET else member_of(CHALLENGE_NAME_TYPE, value)
    )
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    value = get("ChallengeParameters", UNSET)
    self.challenge_parameters = (
        None if value is UNSET else decode_challenge_parameters_type(value)
    )
    value = get("AuthenticationResult", UNSET)
    self.authentication_result = (
        None if value is UNSET else decode_authentication_result_type(value)
    )
    value = get("AvailableChallenges", UNSET)
    self.available_challenges = (
        None if value is UNSET else decode_available_challenge_list_type(value)
    )
    return self


def parse_initiate_auth_response(data: Any) -> InitiateAuthResponse:
    get = mapping(data).get
    self = new(InitiateAuthResponse)
    value = get("ChallengeName")
    self.challenge_name = None if value is None else known(CHALLENGE_NAME_TYPE, value)
    value = get("Session")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.session = value
    value = get("ChallengeParameters")
    self.challenge_parameters = (
        None if value is None else parse_challenge_parameters_type(value)
    )
    value = get("AuthenticationResult")
    self.authentication_result = (
        None if value is None else parse_authentication_result_type(value)
    )
    value = get("AvailableChallenges")
    self.available_challenges = (
        None if value is None else parse_available_challenge_list_type(value)
    )
    return self


def encode_initiate_auth_response(data: Any) -> dict[str, Any]:
    self = instance(data, InitiateAuthResponse)
    out: dict[str, Any] = {}
    if self.challenge_name is not None:
        out["ChallengeName"] = text(self.challenge_name)
    if self.session is not None:
        out["Session"] = self.session
    if self.challenge_parameters is not None:
        out["ChallengeParameters"] = self.challenge_parameters
    if self.authentication_result is not None:
        out["AuthenticationResult"] = encode_authentication_result_type(
            self.authentication_result
        )
    if self.available_challenges is not None:
        out["AvailableChallenges"] = encode_available_challenge_list_type(
            self.available_challenges
        )
    return out


LIST_DEVICES_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "Limit": "limit",
    "PaginationToken": "pagination_token",
}


def decode_list_devices_request(data: Any) -> ListDevicesRequest:
    get = members(data, LIST_DEVICES_REQUEST).get
    self = new(ListDevicesRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("Limit", UNSET)
    self.limit = None if value is UNSET else integer(value, 0, 60)
    value = get("PaginationToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.pagination_token = value
    return self


def encode_list_devices_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListDevicesRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
    }
    if self.limit is not None:
        out["Limit"] = self.limit
    if self.pagination_token is not None:
        out["PaginationToken"] = self.pagination_token
    return out


LIST_DEVICES_RESPONSE: dict[str, str] = {
    "Devices": "devices",
    "PaginationToken": "pagination_token",
}


def decode_list_devices_response(data: Any) -> ListDevicesResponse:
    get = members(data, LIST_DEVICES_RESPONSE).get
    self = new(ListDevicesResponse)
    value = get("Devices", UNSET)
    self.devices = None if value is UNSET else decode_device_list_type(value)
    value = get("PaginationToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.pagination_token = value
    return self


def parse_list_devices_response(data: Any) -> ListDevicesResponse:
    get = mapping(data).get
    self = new(ListDevicesResponse)
    value = get("Devices")
    self.devices = None if value is None else parse_device_list_type(value)
    value = get("PaginationToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.pagination_token = value
    return self


def encode_list_devices_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListDevicesResponse)
    out: dict[str, Any] = {}
    if self.devices is not None:
        out["Devices"] = encode_device_list_type(self.devices)
    if self.pagination_token is not None:
        out["PaginationToken"] = self.pagination_token
    return out


LIST_GROUPS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Limit": "limit",
    "NextToken": "next_token",
}


def decode_list_groups_request(data: Any) -> ListGroupsRequest:
    get = members(data, LIST_GROUPS_REQUEST).get
    self = new(ListGroupsRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Limit", UNSET)
    self.limit = None if value is UNSET else integer(value, 0, 60)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def encode_list_groups_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListGroupsRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.limit is not None:
        out["Limit"] = self.limit
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_GROUPS_RESPONSE: dict[str, str] = {
    "Groups": "groups",
    "NextToken": "next_token",
}


def decode_list_groups_response(data: Any) -> ListGroupsResponse:
    get = members(data, LIST_GROUPS_RESPONSE).get
    self = new(ListGroupsResponse)
    value = get("Groups", UNSET)
    self.groups = None if value is UNSET else decode_group_list_type(value)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def parse_list_groups_response(data: Any) -> ListGroupsResponse:
    get = mapping(data).get
    self = new(ListGroupsResponse)
    value = get("Groups")
    self.groups = None if value is None else parse_group_list_type(value)
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_groups_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListGroupsResponse)
    out: dict[str, Any] = {}
    if self.groups is not None:
        out["Groups"] = encode_group_list_type(self.groups)
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_IDENTITY_PROVIDERS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "MaxResults": "max_results",
    "NextToken": "next_token",
}


def decode_list_identity_providers_request(data: Any) -> ListIdentityProvidersRequest:
    get = members(data, LIST_IDENTITY_PROVIDERS_REQUEST).get
    self = new(ListIdentityProvidersRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("MaxResults", UNSET)
    self.max_results = None if value is UNSET else integer(value, 0, 60)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.next_token = value
    return self


def encode_list_identity_providers_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListIdentityProvidersRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.max_results is not None:
        out["MaxResults"] = self.max_results
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_IDENTITY_PROVIDERS_RESPONSE: dict[str, str] = {
    "Providers": "providers",
    "NextToken": "next_token",
}


def decode_list_identity_providers_response(data: Any) -> ListIdentityProvidersResponse:
    get = members(data, LIST_IDENTITY_PROVIDERS_RESPONSE).get
    self = new(ListIdentityProvidersResponse)
    self.providers = decode_providers_list_type(get("Providers"))
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.next_token = value
    return self


def parse_list_identity_providers_response(data: Any) -> ListIdentityProvidersResponse:
    get = mapping(data).get
    self = new(ListIdentityProvidersResponse)
    value = get("Providers")
    self.providers = ABSENT if value is None else parse_providers_list_type(value)
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_identity_providers_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListIdentityProvidersResponse)
    out: dict[str, Any] = {
        "Providers": encode_providers_list_type(self.providers),
    }
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_providers_list_type(data: Any) -> list[ProviderDescription]:
    items = array(data)
    if not len(items) <= 50:
        raise Invalid
    return [decode_provider_description(item) for item in items]


def parse_providers_list_type(data: Any) -> list[ProviderDescription]:
    items = array(data)
    return [parse_provider_description(item) for item in items]


def encode_providers_list_type(data: Any) -> Any:
    return [encode_provider_description(item) for item in array(data)]


PROVIDER_DESCRIPTION: dict[str, str] = {
    "ProviderName": "provider_name",
    "ProviderType": "provider_type",
    "LastModifiedDate": "last_modified_date",
    "CreationDate": "creation_date",
}


def decode_provider_description(data: Any) -> ProviderDescription:
    get = members(data, PROVIDER_DESCRIPTION).get
    self = new(ProviderDescription)
    value = get("ProviderName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and PROVIDER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.provider_name = value
    value = get("ProviderType", UNSET)
    self.provider_type = (
        None if value is UNSET else member_of(IDENTITY_PROVIDER_TYPE_TYPE, value)
    )
    value = get("LastModifiedDate", UNSET)
    self.last_modified_date = None if value is UNSET else timestamp(value)
    value = get("CreationDate", UNSET)
    self.creation_date = None if value is UNSET else timestamp(value)
    return self


def parse_provider_description(data: Any) -> ProviderDescription:
    get = mapping(data).get
    self = new(ProviderDescription)
    value = get("ProviderName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.provider_name = value
    value = get("ProviderType")
    self.provider_type = (
        None if value is None else known(IDENTITY_PROVIDER_TYPE_TYPE, value)
    )
    value = get("LastModifiedDate")
    self.last_modified_date = None if value is None else timestamp(value)
    value = get("CreationDate")
    self.creation_date = None if value is None else timestamp(value)
    return self


def encode_provider_description(data: Any) -> dict[str, Any]:
    self = instance(data, ProviderDescription)
    out: dict[str, Any] = {}
    if self.provider_name is not None:
        out["ProviderName"] = self.provider_name
    if self.provider_type is not None:
        out["ProviderType"] = text(self.provider_type)
    if self.last_modified_date is not None:
        out["LastModifiedDate"] = encode_timestamp(self.last_modified_date)
    if self.creation_date is not None:
        out["CreationDate"] = encode_timestamp(self.creation_date)
    return out


LIST_RESOURCE_SERVERS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "MaxResults": "max_results",
    "NextToken": "next_token",
}


def decode_list_resource_servers_request(data: Any) -> ListResourceServersRequest:
    get = members(data, LIST_RESOURCE_SERVERS_REQUEST).get
    self = new(ListResourceServersRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("MaxResults", UNSET)
    self.max_results = None if value is UNSET else integer(value, 1, 50)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.next_token = value
    return self


def encode_list_resource_servers_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListResourceServersRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.max_results is not None:
        out["MaxResults"] = self.max_results
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_RESOURCE_SERVERS_RESPONSE: dict[str, str] = {
    "ResourceServers": "resource_servers",
    "NextToken": "next_token",
}


def decode_list_resource_servers_response(data: Any) -> ListResourceServersResponse:
    get = members(data, LIST_RESOURCE_SERVERS_RESPONSE).get
    self = new(ListResourceServersResponse)
    self.resource_servers = decode_resource_servers_list_type(get("ResourceServers"))
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.next_token = value
    return self


def parse_list_resource_servers_response(data: Any) -> ListResourceServersResponse:
    get = mapping(data).get
    self = new(ListResourceServersResponse)
    value = get("ResourceServers")
    self.resource_servers = (
        ABSENT if value is None else parse_resource_servers_list_type(value)
    )
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_resource_servers_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListResourceServersResponse)
    out: dict[str, Any] = {
        "ResourceServers": encode_resource_servers_list_type(self.resource_servers),
    }
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_resource_servers_list_type(data: Any) -> list[ResourceServerType]:
    items = array(data)
    return [decode_resource_server_type(item) for item in items]


def parse_resource_servers_list_type(data: Any) -> list[ResourceServerType]:
    items = array(data)
    return [parse_resource_server_type(item) for item in items]


def encode_resource_servers_list_type(data: Any) -> Any:
    return [encode_resource_server_type(item) for item in array(data)]


LIST_TAGS_FOR_RESOURCE_REQUEST: dict[str, str] = {
    "ResourceArn": "resource_arn",
}


def decode_list_tags_for_resource_request(data: Any) -> ListTagsForResourceRequest:
    get = members(data, LIST_TAGS_FOR_RESOURCE_REQUEST).get
    self = new(ListTagsForResourceRequest)
    value = get("ResourceArn")
    if not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.resource_arn = value
    return self


def encode_list_tags_for_resource_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListTagsForResourceRequest)
    out: dict[str, Any] = {
        "ResourceArn": self.resource_arn,
    }
    return out


LIST_TAGS_FOR_RESOURCE_RESPONSE: dict[str, str] = {
    "Tags": "tags",
}


def decode_list_tags_for_resource_response(data: Any) -> ListTagsForResourceResponse:
    get = members(data, LIST_TAGS_FOR_RESOURCE_RESPONSE).get
    self = new(ListTagsForResourceResponse)
    value = get("Tags", UNSET)
    self.tags = None if value is UNSET else decode_user_pool_tags_type(value)
    return self


def parse_list_tags_for_resource_response(data: Any) -> ListTagsForResourceResponse:
    get = mapping(data).get
    self = new(ListTagsForResourceResponse)
    value = get("Tags")
    self.tags = None if value is None else parse_user_pool_tags_type(value)
    return self


def encode_list_tags_for_resource_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListTagsForResourceResponse)
    out: dict[str, Any] = {}
    if self.tags is not None:
        out["Tags"] = self.tags
    return out


LIST_TERMS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "MaxResults": "max_results",
    "NextToken": "next_token",
}


def decode_list_terms_request(data: Any) -> ListTermsRequest:
    get = members(data, LIST_TERMS_REQUEST).get
    self = new(ListTermsRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("MaxResults", UNSET)
    self.max_results = None if value is UNSET else integer(value, 1, 60)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.next_token = value
    return self


def encode_list_terms_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListTermsRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.max_results is not None:
        out["MaxResults"] = self.max_results
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_TERMS_RESPONSE: dict[str, str] = {
    "Terms": "terms",
    "NextToken": "next_token",
}


def decode_list_terms_response(data: Any) -> ListTermsResponse:
    get = members(data, LIST_TERMS_RESPONSE).get
    self = new(ListTermsResponse)
    self.terms = decode_terms_description_list_type(get("Terms"))
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.next_token = value
    return self


def parse_list_terms_response(data: Any) -> ListTermsResponse:
    get = mapping(data).get
    self = new(ListTermsResponse)
    value = get("Terms")
    self.terms = ABSENT if value is None else parse_terms_description_list_type(value)
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_terms_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListTermsResponse)
    out: dict[str, Any] = {
        "Terms": encode_terms_description_list_type(self.terms),
    }
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_terms_description_list_type(data: Any) -> list[TermsDescriptionType]:
    items = array(data)
    return [decode_terms_description_type(item) for item in items]


def parse_terms_description_list_type(data: Any) -> list[TermsDescriptionType]:
    items = array(data)
    return [parse_terms_description_type(item) for item in items]


def encode_terms_description_list_type(data: Any) -> Any:
    return [encode_terms_description_type(item) for item in array(data)]


TERMS_DESCRIPTION_TYPE: dict[str, str] = {
    "TermsId": "terms_id",
    "TermsName": "terms_name",
    "Enforcement": "enforcement",
    "CreationDate": "creation_date",
    "LastModifiedDate": "last_modified_date",
}


def decode_terms_description_type(data: Any) -> TermsDescriptionType:
    get = members(data, TERMS_DESCRIPTION_TYPE).get
    self = new(TermsDescriptionType)
    value = get("TermsId")
    if not (isinstance(value, str) and MANAGED_LOGIN_BRANDING_ID_TYPE_PATTERN(value)):
        raise Invalid
    self.terms_id = value
    value = get("TermsName")
    if not (isinstance(value, str) and TERMS_NAME_TYPE_PATTERN(value)):
        raise Invalid
    self.terms_name = value
    self.enforcement = member_of(TERMS_ENFORCEMENT_TYPE, get("Enforcement"))
    self.creation_date = timestamp(get("CreationDate"))
    self.last_modified_date = timestamp(get("LastModifiedDate"))
    return self


def parse_terms_description_type(data: Any) -> TermsDescriptionType:
    get = mapping(data).get
    self = new(TermsDescriptionType)
    value = get("TermsId")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.terms_id = value
    value = get("TermsName")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.terms_name = value
    value = get("Enforcement")
    self.enforcement = ABSENT if value is None else known(TERMS_ENFORCEMENT_TYPE, value)
    value = get("CreationDate")
    self.creation_date = ABSENT if value is None else timestamp(value)
    value = get("LastModifiedDate")
    self.last_modified_date = ABSENT if value is None else timestamp(value)
    return self


def encode_terms_description_type(data: Any) -> dict[str, Any]:
    self = instance(data, TermsDescriptionType)
    out: dict[str, Any] = {
        "TermsId": self.terms_id,
        "TermsName": self.terms_name,
        "Enforcement": text(self.enforcement),
        "CreationDate": encode_timestamp(self.creation_date),
        "LastModifiedDate": encode_timestamp(self.last_modified_date),
    }
    return out


LIST_USER_IMPORT_JOBS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "MaxResults": "max_results",
    "PaginationToken": "pagination_token",
}


def decode_list_user_import_jobs_request(data: Any) -> ListUserImportJobsRequest:
    get = members(data, LIST_USER_IMPORT_JOBS_REQUEST).get
    self = new(ListUserImportJobsRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    self.max_results = integer(get("MaxResults"), 1, 60)
    value = get("PaginationToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.pagination_token = value
    return self


def encode_list_user_import_jobs_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListUserImportJobsRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "MaxResults": self.max_results,
    }
    if self.pagination_token is not None:
        out["PaginationToken"] = self.pagination_token
    return out


LIST_USER_IMPORT_JOBS_RESPONSE: dict[str, str] = {
    "UserImportJobs": "user_import_jobs",
    "PaginationToken": "pagination_token",
}


def decode_list_user_import_jobs_response(data: Any) -> ListUserImportJobsResponse:
    get = members(data, LIST_USER_IMPORT_JOBS_RESPONSE).get
    self = new(ListUserImportJobsResponse)
    value = get("UserImportJobs", UNSET)
    self.user_import_jobs = (
        None if value is UNSET else decode_user_import_jobs_list_type(value)
    )
    value = get("PaginationToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.pagination_token = value
    return self


def parse_list_user_import_jobs_response(data: Any) -> ListUserImportJobsResponse:
    get = mapping(data).get
    self = new(ListUserImportJobsResponse)
    value = get("UserImportJobs")
    self.user_import_jobs = (
        None if value is None else parse_user_import_jobs_list_type(value)
    )
    value = get("PaginationToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.pagination_token = value
    return self


def encode_list_user_import_jobs_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListUserImportJobsResponse)
    out: dict[str, Any] = {}
    if self.user_import_jobs is not None:
        out["UserImportJobs"] = encode_user_import_jobs_list_type(self.user_import_jobs)
    if self.pagination_token is not None:
        out["PaginationToken"] = self.pagination_token
    return out


def decode_user_import_jobs_list_type(data: Any) -> list[UserImportJobType]:
    items = array(data)
    if not 1 <= len(items) <= 50:
        raise Invalid
    return [decode_user_import_job_type(item) for item in items]


def parse_user_import_jobs_list_type(data: Any) -> list[UserImportJobType]:
    items = array(data)
    return [parse_user_import_job_type(item) for item in items]


def encode_user_import_jobs_list_type(data: Any) -> Any:
    return [encode_user_import_job_type(item) for item in array(data)]


LIST_USER_POOL_CLIENT_SECRETS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "NextToken": "next_token",
}


def decode_list_user_pool_client_secrets_request(
    data: Any,
) -> ListUserPoolClientSecretsRequest:
    get = members(data, LIST_USER_POOL_CLIENT_SECRETS_REQUEST).get
    self = new(ListUserPoolClientSecretsRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def encode_list_user_pool_client_secrets_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListUserPoolClientSecretsRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
    }
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_USER_POOL_CLIENT_SECRETS_RESPONSE: dict[str, str] = {
    "ClientSecrets": "client_secrets",
    "NextToken": "next_token",
}


def decode_list_user_pool_client_secrets_response(
    data: Any,
) -> ListUserPoolClientSecretsResponse:
    get = members(data, LIST_USER_POOL_CLIENT_SECRETS_RESPONSE).get
    self = new(ListUserPoolClientSecretsResponse)
    value = get("ClientSecrets", UNSET)
    self.client_secrets = (
        None if value is UNSET else decode_client_secret_descriptor_list_type(value)
    )
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def parse_list_user_pool_client_secrets_response(
    data: Any,
) -> ListUserPoolClientSecretsResponse:
    get = mapping(data).get
    self = new(ListUserPoolClientSecretsResponse)
    value = get("ClientSecrets")
    self.client_secrets = (
        None if value is None else parse_client_secret_descriptor_list_type(value)
    )
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_user_pool_client_secrets_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListUserPoolClientSecretsResponse)
    out: dict[str, Any] = {}
    if self.client_secrets is not None:
        out["ClientSecrets"] = encode_client_secret_descriptor_list_type(
            self.client_secrets
        )
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_client_secret_descriptor_list_type(
    data: Any,
) -> list[ClientSecretDescriptorType]:
    items = array(data)
    return [decode_client_secret_descriptor_type(item) for item in items]


def parse_client_secret_descriptor_list_type(
    data: Any,
) -> list[ClientSecretDescriptorType]:
    items = array(data)
    return [parse_client_secret_descriptor_type(item) for item in items]


def encode_client_secret_descriptor_list_type(data: Any) -> Any:
    return [encode_client_secret_descriptor_type(item) for item in array(data)]


LIST_USER_POOL_CLIENTS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "MaxResults": "max_results",
    "NextToken": "next_token",
    "ClientType": "client_type",
}


def decode_list_user_pool_clients_request(data: Any) -> ListUserPoolClientsRequest:
    get = members(data, LIST_USER_POOL_CLIENTS_REQUEST).get
    self = new(ListUserPoolClientsRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("MaxResults", UNSET)
    self.max_results = None if value is UNSET else integer(value, 1, 60)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    value = get("ClientType", UNSET)
    self.client_type = None if value is UNSET else member_of(CLIENT_TYPE_TYPE, value)
    return self


def encode_list_user_pool_clients_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListUserPoolClientsRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.max_results is not None:
        out["MaxResults"] = self.max_results
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    if self.client_type is not None:
        out["ClientType"] = text(self.client_type)
    return out


LIST_USER_POOL_CLIENTS_RESPONSE: dict[str, str] = {
    "UserPoolClients": "user_pool_clients",
    "NextToken": "next_token",
}


def decode_list_user_pool_clients_response(data: Any) -> ListUserPoolClientsResponse:
    get = members(data, LIST_USER_POOL_CLIENTS_RESPONSE).get
    self = new(ListUserPoolClientsResponse)
    value = get("UserPoolClients", UNSET)
    self.user_pool_clients = (
        None if value is UNSET else decode_user_pool_client_list_type(value)
    )
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def parse_list_user_pool_clients_response(data: Any) -> ListUserPoolClientsResponse:
    get = mapping(data).get
    self = new(ListUserPoolClientsResponse)
    value = get("UserPoolClients")
    self.user_pool_clients = (
        None if value is None else parse_user_pool_client_list_type(value)
    )
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_user_pool_clients_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListUserPoolClientsResponse)
    out: dict[str, Any] = {}
    if self.user_pool_clients is not None:
        out["UserPoolClients"] = encode_user_pool_client_list_type(
            self.user_pool_clients
        )
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_user_pool_client_list_type(data: Any) -> list[UserPoolClientDescription]:
    items = array(data)
    return [decode_user_pool_client_description(item) for item in items]


def parse_user_pool_client_list_type(data: Any) -> list[UserPoolClientDescription]:
    items = array(data)
    return [parse_user_pool_client_description(item) for item in items]


def encode_user_pool_client_list_type(data: Any) -> Any:
    return [encode_user_pool_client_description(item) for item in array(data)]


USER_POOL_CLIENT_DESCRIPTION: dict[str, str] = {
    "ClientId": "client_id",
    "UserPoolId": "user_pool_id",
    "ClientName": "client_name",
}


def decode_user_pool_client_description(data: Any) -> UserPoolClientDescription:
    get = members(data, USER_POOL_CLIENT_DESCRIPTION).get
    self = new(UserPoolClientDescription)
    value = get("ClientId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_name = value
    return self


def parse_user_pool_client_description(data: Any) -> UserPoolClientDescription:
    get = mapping(data).get
    self = new(UserPoolClientDescription)
    value = get("ClientId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_id = value
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_name = value
    return self


def encode_user_pool_client_description(data: Any) -> dict[str, Any]:
    self = instance(data, UserPoolClientDescription)
    out: dict[str, Any] = {}
    if self.client_id is not None:
        out["ClientId"] = self.client_id
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.client_name is not None:
        out["ClientName"] = self.client_name
    return out


LIST_USER_POOL_REPLICAS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "NextToken": "next_token",
}


def decode_list_user_pool_replicas_request(data: Any) -> ListUserPoolReplicasRequest:
    get = members(data, LIST_USER_POOL_REPLICAS_REQUEST).get
    self = new(ListUserPoolReplicasRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.next_token = value
    return self


def encode_list_user_pool_replicas_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListUserPoolReplicasRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_USER_POOL_REPLICAS_RESPONSE: dict[str, str] = {
    "UserPoolReplicas": "user_pool_replicas",
    "NextToken": "next_token",
}


def decode_list_user_pool_replicas_response(data: Any) -> ListUserPoolReplicasResponse:
    get = members(data, LIST_USER_POOL_REPLICAS_RESPONSE).get
    self = new(ListUserPoolReplicasResponse)
    value = get("UserPoolReplicas", UNSET)
    self.user_pool_replicas = (
        None if value is UNSET else decode_user_pool_replica_list_type(value)
    )
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.next_token = value
    return self


def parse_list_user_pool_replicas_response(data: Any) -> ListUserPoolReplicasResponse:
    get = mapping(data).get
    self = new(ListUserPoolReplicasResponse)
    value = get("UserPoolReplicas")
    self.user_pool_replicas = (
        None if value is None else parse_user_pool_replica_list_type(value)
    )
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_user_pool_replicas_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListUserPoolReplicasResponse)
    out: dict[str, Any] = {}
    if self.user_pool_replicas is not None:
        out["UserPoolReplicas"] = encode_user_pool_replica_list_type(
            self.user_pool_replicas
        )
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_user_pool_replica_list_type(data: Any) -> list[UserPoolReplicaType]:
    items = array(data)
    return [decode_user_pool_replica_type(item) for item in items]


def parse_user_pool_replica_list_type(data: Any) -> list[UserPoolReplicaType]:
    items = array(data)
    return [parse_user_pool_replica_type(item) for item in items]


def encode_user_pool_replica_list_type(data: Any) -> Any:
    return [encode_user_pool_replica_type(item) for item in array(data)]


LIST_USER_POOLS_REQUEST: dict[str, str] = {
    "NextToken": "next_token",
    "MaxResults": "max_results",
}


def decode_list_user_pools_request(data: Any) -> ListUserPoolsRequest:
    get = members(data, LIST_USER_POOLS_REQUEST).get
    self = new(ListUserPoolsRequest)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.next_token = value
    self.max_results = integer(get("MaxResults"), 1, 60)
    return self


def encode_list_user_pools_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListUserPoolsRequest)
    out: dict[str, Any] = {
        "MaxResults": self.max_results,
    }
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_USER_POOLS_RESPONSE: dict[str, str] = {
    "UserPools": "user_pools",
    "NextToken": "next_token",
}


def decode_list_user_pools_response(data: Any) -> ListUserPoolsResponse:
    get = members(data, LIST_USER_POOLS_RESPONSE).get
    self = new(ListUserPoolsResponse)
    value = get("UserPools", UNSET)
    self.user_pools = None if value is UNSET else decode_user_pool_list_type(value)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.next_token = value
    return self


def parse_list_user_pools_response(data: Any) -> ListUserPoolsResponse:
    get = mapping(data).get
    self = new(ListUserPoolsResponse)
    value = get("UserPools")
    self.user_pools = None if value is None else parse_user_pool_list_type(value)
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_user_pools_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListUserPoolsResponse)
    out: dict[str, Any] = {}
    if self.user_pools is not None:
        out["UserPools"] = encode_user_pool_list_type(self.user_pools)
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_user_pool_list_type(data: Any) -> list[UserPoolDescriptionType]:
    items = array(data)
    return [decode_user_pool_description_type(item) for item in items]


def parse_user_pool_list_type(data: Any) -> list[UserPoolDescriptionType]:
    items = array(data)
    return [parse_user_pool_description_type(item) for item in items]


def encode_user_pool_list_type(data: Any) -> Any:
    return [encode_user_pool_description_type(item) for item in array(data)]


USER_POOL_DESCRIPTION_TYPE: dict[str, str] = {
    "Id": "id",
    "Name": "name",
    "LambdaConfig": "lambda_config",
    "Status": "status",
    "LastModifiedDate": "last_modified_date",
    "CreationDate": "creation_date",
    "ReplicaRegions": "replica_regions",
}


def decode_user_pool_description_type(data: Any) -> UserPoolDescriptionType:
    get = members(data, USER_POOL_DESCRIPTION_TYPE).get
    self = new(UserPoolDescriptionType)
    value = get("Id", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.id = value
    value = get("Name", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.name = value
    value = get("LambdaConfig", UNSET)
    self.lambda_config = None if value is UNSET else decode_lambda_config_type(value)
    value = get("Status", UNSET)
    self.status = None if value is UNSET else member_of(STATUS_TYPE, value)
    value = get("LastModifiedDate", UNSET)
    self.last_modified_date = None if value is UNSET else timestamp(value)
    value = get("CreationDate", UNSET)
    self.creation_date = None if value is UNSET else timestamp(value)
    value = get("ReplicaRegions", UNSET)
    self.replica_regions = (
        None if value is UNSET else decode_replica_regions_type(value)
    )
    return self


def parse_user_pool_description_type(data: Any) -> UserPoolDescriptionType:
    get = mapping(data).get
    self = new(UserPoolDescriptionType)
    value = get("Id")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.id = value
    value = get("Name")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.name = value
    value = get("LambdaConfig")
    self.lambda_config = None if value is None else parse_lambda_config_type(value)
    value = get("Status")
    self.status = None if value is None else known(STATUS_TYPE, value)
    value = get("LastModifiedDate")
    self.last_modified_date = None if value is None else timestamp(value)
    value = get("CreationDate")
    self.creation_date = None if value is None else timestamp(value)
    value = get("ReplicaRegions")
    self.replica_regions = None if value is None else parse_replica_regions_type(value)
    return self


def encode_user_pool_description_type(data: Any) -> dict[str, Any]:
    self = instance(data, UserPoolDescriptionType)
    out: dict[str, Any] = {}
    if self.id is not None:
        out["Id"] = self.id
    if self.name is not None:
        out["Name"] = self.name
    if self.lambda_config is not None:
        out["LambdaConfig"] = encode_lambda_config_type(self.lambda_config)
    if self.status is not None:
        out["Status"] = text(self.status)
    if self.last_modified_date is not None:
        out["LastModifiedDate"] = encode_timestamp(self.last_modified_date)
    if self.creation_date is not None:
        out["CreationDate"] = encode_timestamp(self.creation_date)
    if self.replica_regions is not None:
        out["ReplicaRegions"] = self.replica_regions
    return out


def decode_replica_regions_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (isinstance(item, str) and len(item) <= 131072):
            raise Invalid
    return items.copy()


def parse_replica_regions_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


LIST_USER_SESSIONS_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "NextToken": "next_token",
}


def decode_list_user_sessions_request(data: Any) -> ListUserSessionsRequest:
    get = members(data, LIST_USER_SESSIONS_REQUEST).get
    self = new(ListUserSessionsRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def encode_list_user_sessions_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListUserSessionsRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
    }
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_USER_SESSIONS_RESPONSE: dict[str, str] = {
    "Sessions": "sessions",
    "NextToken": "next_token",
}


def decode_list_user_sessions_response(data: Any) -> ListUserSessionsResponse:
    get = members(data, LIST_USER_SESSIONS_RESPONSE).get
    self = new(ListUserSessionsResponse)
    value = get("Sessions", UNSET)
    self.sessions = None if value is UNSET else decode_sessions_list_type(value)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def parse_list_user_sessions_response(data: Any) -> ListUserSessionsResponse:
    get = mapping(data).get
    self = new(ListUserSessionsResponse)
    value = get("Sessions")
    self.sessions = None if value is None else parse_sessions_list_type(value)
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_user_sessions_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListUserSessionsResponse)
    out: dict[str, Any] = {}
    if self.sessions is not None:
        out["Sessions"] = encode_sessions_list_type(self.sessions)
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_USERS_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "AttributesToGet": "attributes_to_get",
    "Limit": "limit",
    "PaginationToken": "pagination_token",
    "Filter": "filter",
}


def decode_list_users_request(data: Any) -> ListUsersRequest:
    get = members(data, LIST_USERS_REQUEST).get
    self = new(ListUsersRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("AttributesToGet", UNSET)
    self.attributes_to_get = (
        None if value is UNSET else decode_searched_attribute_names_list_type(value)
    )
    value = get("Limit", UNSET)
    self.limit = None if value is UNSET else integer(value, 0, 60)
    value = get("PaginationToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.pagination_token = value
    value = get("Filter", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 256):
        raise Invalid
    self.filter = value
    return self


def encode_list_users_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListUsersRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.attributes_to_get is not None:
        out["AttributesToGet"] = self.attributes_to_get
    if self.limit is not None:
        out["Limit"] = self.limit
    if self.pagination_token is not None:
        out["PaginationToken"] = self.pagination_token
    if self.filter is not None:
        out["Filter"] = self.filter
    return out


def decode_searched_attribute_names_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (
            isinstance(item, str)
            and 1 <= len(item) <= 32
            and ATTRIBUTE_NAME_TYPE_PATTERN(item)
        ):
            raise Invalid
    return items.copy()


LIST_USERS_RESPONSE: dict[str, str] = {
    "Users": "users",
    "PaginationToken": "pagination_token",
}


def decode_list_users_response(data: Any) -> ListUsersResponse:
    get = members(data, LIST_USERS_RESPONSE).get
    self = new(ListUsersResponse)
    value = get("Users", UNSET)
    self.users = None if value is UNSET else decode_users_list_type(value)
    value = get("PaginationToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) >= 1 and non_space(value)):
        raise Invalid
    self.pagination_token = value
    return self


def parse_list_users_response(data: Any) -> ListUsersResponse:
    get = mapping(data).get
    self = new(ListUsersResponse)
    value = get("Users")
    self.users = None if value is None else parse_users_list_type(value)
    value = get("PaginationToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.pagination_token = value
    return self


def encode_list_users_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListUsersResponse)
    out: dict[str, Any] = {}
    if self.users is not None:
        out["Users"] = encode_users_list_type(self.users)
    if self.pagination_token is not None:
        out["PaginationToken"] = self.pagination_token
    return out


def decode_users_list_type(data: Any) -> list[UserType]:
    items = array(data)
    return [decode_user_type(item) for item in items]


def parse_users_list_type(data: Any) -> list[UserType]:
    items = array(data)
    return [parse_user_type(item) for item in items]


def encode_users_list_type(data: Any) -> Any:
    return [encode_user_type(item) for item in array(data)]


LIST_USERS_IN_GROUP_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "GroupName": "group_name",
    "Limit": "limit",
    "NextToken": "next_token",
}


def decode_list_users_in_group_request(data: Any) -> ListUsersInGroupRequest:
    get = members(data, LIST_USERS_IN_GROUP_REQUEST).get
    self = new(ListUsersInGroupRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("GroupName")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.group_name = value
    value = get("Limit", UNSET)
    self.limit = None if value is UNSET else integer(value, 0, 60)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def encode_list_users_in_group_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListUsersInGroupRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "GroupName": self.group_name,
    }
    if self.limit is not None:
        out["Limit"] = self.limit
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_USERS_IN_GROUP_RESPONSE: dict[str, str] = {
    "Users": "users",
    "NextToken": "next_token",
}


def decode_list_users_in_group_response(data: Any) -> ListUsersInGroupResponse:
    get = members(data, LIST_USERS_IN_GROUP_RESPONSE).get
    self = new(ListUsersInGroupResponse)
    value = get("Users", UNSET)
    self.users = None if value is UNSET else decode_users_list_type(value)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def parse_list_users_in_group_response(data: Any) -> ListUsersInGroupResponse:
    get = mapping(data).get
    self = new(ListUsersInGroupResponse)
    value = get("Users")
    self.users = None if value is None else parse_users_list_type(value)
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_users_in_group_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListUsersInGroupResponse)
    out: dict[str, Any] = {}
    if self.users is not None:
        out["Users"] = encode_users_list_type(self.users)
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_WEB_AUTHN_CREDENTIALS_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "NextToken": "next_token",
    "MaxResults": "max_results",
}


def decode_list_web_authn_credentials_request(
    data: Any,
) -> ListWebAuthnCredentialsRequest:
    get = members(data, LIST_WEB_AUTHN_CREDENTIALS_REQUEST).get
    self = new(ListWebAuthnCredentialsRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    value = get("MaxResults", UNSET)
    self.max_results = None if value is UNSET else integer(value, 0, 20)
    return self


def encode_list_web_authn_credentials_request(data: Any) -> dict[str, Any]:
    self = instance(data, ListWebAuthnCredentialsRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
    }
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    if self.max_results is not None:
        out["MaxResults"] = self.max_results
    return out


LIST_WEB_AUTHN_CREDENTIALS_RESPONSE: dict[str, str] = {
    "Credentials": "credentials",
    "NextToken": "next_token",
}


def decode_list_web_authn_credentials_response(
    data: Any,
) -> ListWebAuthnCredentialsResponse:
    get = members(data, LIST_WEB_AUTHN_CREDENTIALS_RESPONSE).get
    self = new(ListWebAuthnCredentialsResponse)
    self.credentials = decode_web_authn_credential_description_list_type(
        get("Credentials")
    )
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 131072 and non_space(value)
    ):
        raise Invalid
    self.next_token = value
    return self


def parse_list_web_authn_credentials_response(
    data: Any,
) -> ListWebAuthnCredentialsResponse:
    get = mapping(data).get
    self = new(ListWebAuthnCredentialsResponse)
    value = get("Credentials")
    self.credentials = (
        ABSENT
        if value is None
        else parse_web_authn_credential_description_list_type(value)
    )
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_web_authn_credentials_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListWebAuthnCredentialsResponse)
    out: dict[str, Any] = {
        "Credentials": encode_web_authn_credential_description_list_type(
            self.credentials
        ),
    }
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_web_authn_credential_description_list_type(
    data: Any,
) -> list[WebAuthnCredentialDescription]:
    items = array(data)
    return [decode_web_authn_credential_description(item) for item in items]


def parse_web_authn_credential_description_list_type(
    data: Any,
) -> list[WebAuthnCredentialDescription]:
    items = array(data)
    return [parse_web_authn_credential_description(item) for item in items]


def encode_web_authn_credential_description_list_type(data: Any) -> Any:
    return [encode_web_authn_credential_description(item) for item in array(data)]


WEB_AUTHN_CREDENTIAL_DESCRIPTION: dict[str, str] = {
    "CredentialId": "credential_id",
    "FriendlyCredentialName": "friendly_credential_name",
    "RelyingPartyId": "relying_party_id",
    "AuthenticatorAttachment": "authenticator_attachment",
    "AuthenticatorTransports": "authenticator_transports",
    "CreatedAt": "created_at",
}


def decode_web_authn_credential_description(data: Any) -> WebAuthnCredentialDescription:
    get = members(data, WEB_AUTHN_CREDENTIAL_DESCRIPTION).get
    self = new(WebAuthnCredentialDescription)
    value = get("CredentialId")
    if not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.credential_id = value
    value = get("FriendlyCredentialName")
    if not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.friendly_credential_name = value
    value = get("RelyingPartyId")
    if not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.relying_party_id = value
    value = get("AuthenticatorAttachment", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.authenticator_attachment = value
    self.authenticator_transports = decode_web_authn_authenticator_transports_list(
        get("AuthenticatorTransports")
    )
    self.created_at = timestamp(get("CreatedAt"))
    return self


def parse_web_authn_credential_description(data: Any) -> WebAuthnCredentialDescription:
    get = mapping(data).get
    self = new(WebAuthnCredentialDescription)
    value = get("CredentialId")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.credential_id = value
    value = get("FriendlyCredentialName")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.friendly_credential_name = value
    value = get("RelyingPartyId")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.relying_party_id = value
    value = get("AuthenticatorAttachment")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.authenticator_attachment = value
    value = get("AuthenticatorTransports")
    self.authenticator_transports = (
        ABSENT
        if value is None
        else parse_web_authn_authenticator_transports_list(value)
    )
    value = get("CreatedAt")
    self.created_at = ABSENT if value is None else timestamp(value)
    return self


def encode_web_authn_credential_description(data: Any) -> dict[str, Any]:
    self = instance(data, WebAuthnCredentialDescription)
    out: dict[str, Any] = {
        "CredentialId": self.credential_id,
        "FriendlyCredentialName": self.friendly_credential_name,
        "RelyingPartyId": self.relying_party_id,
        "AuthenticatorTransports": self.authenticator_transports,
        "CreatedAt": encode_timestamp(self.created_at),
    }
    if self.authenticator_attachment is not None:
        out["AuthenticatorAttachment"] = self.authenticator_attachment
    return out


def decode_web_authn_authenticator_transports_list(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


def parse_web_authn_authenticator_transports_list(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


RESEND_CONFIRMATION_CODE_REQUEST: dict[str, str] = {
    "ClientId": "client_id",
    "SecretHash": "secret_hash",
    "UserContextData": "user_context_data",
    "Username": "username",
    "AnalyticsMetadata": "analytics_metadata",
    "ClientMetadata": "client_metadata",
}


def decode_resend_confirmation_code_request(data: Any) -> ResendConfirmationCodeRequest:
    get = members(data, RESEND_CONFIRMATION_CODE_REQUEST).get
    self = new(ResendConfirmationCodeRequest)
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("SecretHash", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and SECRET_HASH_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.secret_hash = value
    value = get("UserContextData", UNSET)
    self.user_context_data = (
        None if value is UNSET else decode_user_context_data_type(value)
    )
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("AnalyticsMetadata", UNSET)
    self.analytics_metadata = (
        None if value is UNSET else decode_analytics_metadata_type(value)
    )
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_resend_confirmation_code_request(data: Any) -> dict[str, Any]:
    self = instance(data, ResendConfirmationCodeRequest)
    out: dict[str, Any] = {
        "ClientId": self.client_id,
        "Username": self.username,
    }
    if self.secret_hash is not None:
        out["SecretHash"] = self.secret_hash
    if self.user_context_data is not None:
        out["UserContextData"] = encode_user_context_data_type(self.user_context_data)
    if self.analytics_metadata is not None:
        out["AnalyticsMetadata"] = encode_analytics_metadata_type(
            self.analytics_metadata
        )
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


RESEND_CONFIRMATION_CODE_RESPONSE: dict[str, str] = {
    "CodeDeliveryDetails": "code_delivery_details",
}


def decode_resend_confirmation_code_response(
    data: Any,
) -> ResendConfirmationCodeResponse:
    get = members(data, RESEND_CONFIRMATION_CODE_RESPONSE).get
    self = new(ResendConfirmationCodeResponse)
    value = get("CodeDeliveryDetails", UNSET)
    self.code_delivery_details = (
        None if value is UNSET else decode_code_delivery_details_type(value)
    )
    return self


def parse_resend_confirmation_code_response(
    data: Any,
) -> ResendConfirmationCodeResponse:
    get = mapping(data).get
    self = new(ResendConfirmationCodeResponse)
    value = get("CodeDeliveryDetails")
    self.code_delivery_details = (
        None if value is None else parse_code_delivery_details_type(value)
    )
    return self


def encode_resend_confirmation_code_response(data: Any) -> dict[str, Any]:
    self = instance(data, ResendConfirmationCodeResponse)
    out: dict[str, Any] = {}
    if self.code_delivery_details is not None:
        out["CodeDeliveryDetails"] = encode_code_delivery_details_type(
            self.code_delivery_details
        )
    return out


RESPOND_TO_AUTH_CHALLENGE_REQUEST: dict[str, str] = {
    "ClientId": "client_id",
    "ChallengeName": "challenge_name",
    "Session": "session",
    "ChallengeResponses": "challenge_responses",
    "AnalyticsMetadata": "analytics_metadata",
    "UserContextData": "user_context_data",
    "ClientMetadata": "client_metadata",
}


def decode_respond_to_auth_challenge_request(
    data: Any,
) -> RespondToAuthChallengeRequest:
    get = members(data, RESPOND_TO_AUTH_CHALLENGE_REQUEST).get
    self = new(RespondToAuthChallengeRequest)
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    self.challenge_name = member_of(CHALLENGE_NAME_TYPE, get("ChallengeName"))
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    value = get("ChallengeResponses", UNSET)
    self.challenge_responses = (
        None if value is UNSET else decode_challenge_responses_type(value)
    )
    value = get("AnalyticsMetadata", UNSET)
    self.analytics_metadata = (
        None if value is UNSET else decode_analytics_metadata_type(value)
    )
    value = get("UserContextData", UNSET)
    self.user_context_data = (
        None if value is UNSET else decode_user_context_data_type(value)
    )
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_respond_to_auth_challenge_request(data: Any) -> dict[str, Any]:
    self = instance(data, RespondToAuthChallengeRequest)
    out: dict[str, Any] = {
        "ClientId": self.client_id,
        "ChallengeName": text(self.challenge_name),
    }
    if self.session is not None:
        out["Session"] = self.session
    if self.challenge_responses is not None:
        out["ChallengeResponses"] = self.challenge_responses
    if self.analytics_metadata is not None:
        out["AnalyticsMetadata"] = encode_analytics_metadata_type(
            self.analytics_metadata
        )
    if self.user_context_data is not None:
        out["UserContextData"] = encode_user_context_data_type(self.user_context_data)
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


RESPOND_TO_AUTH_CHALLENGE_RESPONSE: dict[str, str] = {
    "ChallengeName": "challenge_name",
    "Session": "session",
    "ChallengeParameters": "challenge_parameters",
    "AuthenticationResult": "authentication_result",
    "AvailableChallenges": "available_challenges",
}


def decode_respond_to_auth_challenge_response(
    data: Any,
) -> RespondToAuthChallengeResponse:
    get = members(data, RESPOND_TO_AUTH_CHALLENGE_RESPONSE).get
    self = new(RespondToAuthChallengeResponse)
    value = get("ChallengeName", UNSET)
    self.challenge_name = (
        None if value is UNSET else member_of(CHALLENGE_NAME_TYPE, value)
    )
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    value = get("ChallengeParameters", UNSET)
    self.challenge_parameters = (
        None if value is UNSET else decode_challenge_parameters_type(value)
    )
    value = get("AuthenticationResult", UNSET)
    self.authentication_result = (
        None if value is UNSET else decode_authentication_result_type(value)
    )
    value = get("AvailableChallenges", UNSET)
    self.available_challenges = (
        None if value is UNSET else decode_available_challenge_list_type(value)
    )
    return self


def parse_respond_to_auth_challenge_response(
    data: Any,
) -> RespondToAuthChallengeResponse:
    get = mapping(data).get
    self = new(RespondToAuthChallengeResponse)
    value = get("ChallengeName")
    self.challenge_name = None if value is None else known(CHALLENGE_NAME_TYPE, value)
    value = get("Session")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.session = value
    value = get("ChallengeParameters")
    self.challenge_parameters = (
        None if value is None else parse_challenge_parameters_type(value)
    )
    value = get("AuthenticationResult")
    self.authentication_result = (
        None if value is None else parse_authentication_result_type(value)
    )
    value = get("AvailableChallenges")
    self.available_challenges = (
        None if value is None else parse_available_challenge_list_type(value)
    )
    return self


def encode_respond_to_auth_challenge_response(data: Any) -> dict[str, Any]:
    self = instance(data, RespondToAuthChallengeResponse)
    out: dict[str, Any] = {}
    if self.challenge_name is not None:
        out["ChallengeName"] = text(self.challenge_name)
    if self.session is not None:
        out["Session"] = self.session
    if self.challenge_parameters is not None:
        out["ChallengeParameters"] = self.challenge_parameters
    if self.authentication_result is not None:
        out["AuthenticationResult"] = encode_authentication_result_type(
            self.authentication_result
        )
    if self.available_challenges is not None:
        out["AvailableChallenges"] = encode_available_challenge_list_type(
            self.available_challenges
        )
    return out


REVOKE_TOKEN_REQUEST: dict[str, str] = {
    "Token": "token",
    "ClientId": "client_id",
    "ClientSecret": "client_secret",
    "RevokeAssociatedSessions": "revoke_associated_sessions",
}


def decode_revoke_token_request(data: Any) -> RevokeTokenRequest:
    get = members(data, REVOKE_TOKEN_REQUEST).get
    self = new(RevokeTokenRequest)
    value = get("Token")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.token = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("ClientSecret", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 24 <= len(value) <= 64
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_secret = value
    value = get("RevokeAssociatedSessions", UNSET)
    self.revoke_associated_sessions = (
        None if value is UNSET else member_of(REVOKE_ASSOCIATED_SESSIONS_TYPE, value)
    )
    return self


def encode_revoke_token_request(data: Any) -> dict[str, Any]:
    self = instance(data, RevokeTokenRequest)
    out: dict[str, Any] = {
        "Token": self.token,
        "ClientId": self.client_id,
    }
    if self.client_secret is not None:
        out["ClientSecret"] = self.client_secret
    if self.revoke_associated_sessions is not None:
        out["RevokeAssociatedSessions"] = text(self.revoke_associated_sessions)
    return out


REVOKE_TOKEN_RESPONSE: dict[str, str] = {}


def decode_revoke_token_response(data: Any) -> RevokeTokenResponse:
    members(data, REVOKE_TOKEN_RESPONSE)
    return new(RevokeTokenResponse)


def parse_revoke_token_response(data: Any) -> RevokeTokenResponse:
    mapping(data)
    return new(RevokeTokenResponse)


def encode_revoke_token_response(data: Any) -> dict[str, Any]:
    instance(data, RevokeTokenResponse)
    return {}


REVOKE_USER_SESSION_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "SessionId": "session_id",
    "RevokeAssociatedSessions": "revoke_associated_sessions",
}


def decode_revoke_user_session_request(data: Any) -> RevokeUserSessionRequest:
    get = members(data, REVOKE_USER_SESSION_REQUEST).get
    self = new(RevokeUserSessionRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("SessionId")
    if not (
        isinstance(value, str) and len(value) == 28 and SESSION_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.session_id = value
    value = get("RevokeAssociatedSessions", UNSET)
    self.revoke_associated_sessions = (
        None if value is UNSET else member_of(REVOKE_ASSOCIATED_SESSIONS_TYPE, value)
    )
    return self


def encode_revoke_user_session_request(data: Any) -> dict[str, Any]:
    self = instance(data, RevokeUserSessionRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
        "SessionId": self.session_id,
    }
    if self.revoke_associated_sessions is not None:
        out["RevokeAssociatedSessions"] = text(self.revoke_associated_sessions)
    return out


REVOKE_USER_SESSION_RESPONSE: dict[str, str] = {}


def decode_revoke_user_session_response(data: Any) -> RevokeUserSessionResponse:
    members(data, REVOKE_USER_SESSION_RESPONSE)
    return new(RevokeUserSessionResponse)


def parse_revoke_user_session_response(data: Any) -> RevokeUserSessionResponse:
    mapping(data)
    return new(RevokeUserSessionResponse)


def encode_revoke_user_session_response(data: Any) -> dict[str, Any]:
    instance(data, RevokeUserSessionResponse)
    return {}


SET_LOG_DELIVERY_CONFIGURATION_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "LogConfigurations": "log_configurations",
}


def decode_set_log_delivery_configuration_request(
    data: Any,
) -> SetLogDeliveryConfigurationRequest:
    get = members(data, SET_LOG_DELIVERY_CONFIGURATION_REQUEST).get
    self = new(SetLogDeliveryConfigurationRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    self.log_configurations = decode_log_configuration_list_type(
        get("LogConfigurations")
    )
    return self


def encode_set_log_delivery_configuration_request(data: Any) -> dict[str, Any]:
    self = instance(data, SetLogDeliveryConfigurationRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "LogConfigurations": encode_log_configuration_list_type(
            self.log_configurations
        ),
    }
    return out


SET_LOG_DELIVERY_CONFIGURATION_RESPONSE: dict[str, str] = {
    "LogDeliveryConfiguration": "log_delivery_configuration",
}


def decode_set_log_delivery_configuration_response(
    data: Any,
) -> SetLogDeliveryConfigurationResponse:
    get = members(data, SET_LOG_DELIVERY_CONFIGURATION_RESPONSE).get
    self = new(SetLogDeliveryConfigurationResponse)
    value = get("LogDeliveryConfiguration", UNSET)
    self.log_delivery_configuration = (
        None if value is UNSET else decode_log_delivery_configuration_type(value)
    )
    return self


def parse_set_log_delivery_configuration_response(
    data: Any,
) -> SetLogDeliveryConfigurationResponse:
    get = mapping(data).get
    self = new(SetLogDeliveryConfigurationResponse)
    value = get("LogDeliveryConfiguration")
    self.log_delivery_configuration = (
        None if value is None else parse_log_delivery_configuration_type(value)
    )
    return self


def encode_set_log_delivery_configuration_response(data: Any) -> dict[str, Any]:
    self = instance(data, SetLogDeliveryConfigurationResponse)
    out: dict[str, Any] = {}
    if self.log_delivery_configuration is not None:
        out["LogDeliveryConfiguration"] = encode_log_delivery_configuration_type(
            self.log_delivery_configuration
        )
    return out


SET_RISK_CONFIGURATION_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "CompromisedCredentialsRiskConfiguration": "compromised_credentials_risk_configuration",
    "AccountTakeoverRiskConfiguration": "account_takeover_risk_configuration",
    "RiskExceptionConfiguration": "risk_exception_configuration",
}


def decode_set_risk_configuration_request(data: Any) -> SetRiskConfigurationRequest:
    get = members(data, SET_RISK_CONFIGURATION_REQUEST).get
    self = new(SetRiskConfigurationRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("CompromisedCredentialsRiskConfiguration", UNSET)
    self.compromised_credentials_risk_configuration = (
        None
        if value is UNSET
        else decode_compromised_credentials_risk_configuration_type(value)
    )
    value = get("AccountTakeoverRiskConfiguration", UNSET)
    self.account_takeover_risk_configuration = (
        None
        if value is UNSET
        else decode_account_takeover_risk_configuration_type(value)
    )
    value = get("RiskExceptionConfiguration", UNSET)
    self.risk_exception_configuration = (
        None if value is UNSET else decode_risk_exception_configuration_type(value)
    )
    return self


def encode_set_risk_configuration_request(data: Any) -> dict[str, Any]:
    self = instance(data, SetRiskConfigurationRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.client_id is not None:
        out["ClientId"] = self.client_id
    if self.compromised_credentials_risk_configuration is not None:
        out["CompromisedCredentialsRiskConfiguration"] = (
            encode_compromised_credentials_risk_configuration_type(
                self.compromised_credentials_risk_configuration
            )
        )
    if self.account_takeover_risk_configuration is not None:
        out["AccountTakeoverRiskConfiguration"] = (
            encode_account_takeover_risk_configuration_type(
                self.account_takeover_risk_configuration
            )
        )
    if self.risk_exception_configuration is not None:
        out["RiskExceptionConfiguration"] = encode_risk_exception_configuration_type(
            self.risk_exception_configuration
        )
    return out


SET_RISK_CONFIGURATION_RESPONSE: dict[str, str] = {
    "RiskConfiguration": "risk_configuration",
}


def decode_set_risk_configuration_response(data: Any) -> SetRiskConfigurationResponse:
    get = members(data, SET_RISK_CONFIGURATION_RESPONSE).get
    self = new(SetRiskConfigurationResponse)
    self.risk_configuration = decode_risk_configuration_type(get("RiskConfiguration"))
    return self


def parse_set_risk_configuration_response(data: Any) -> SetRiskConfigurationResponse:
    get = mapping(data).get
    self = new(SetRiskConfigurationResponse)
    value = get("RiskConfiguration")
    self.risk_configuration = (
        ABSENT if value is None else parse_risk_configuration_type(value)
    )
    return self


def encode_set_risk_configuration_response(data: Any) -> dict[str, Any]:
    self = instance(data, SetRiskConfigurationResponse)
    out: dict[str, Any] = {
        "RiskConfiguration": encode_risk_configuration_type(self.risk_configuration),
    }
    return out


SET_UI_CUSTOMIZATION_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "CSS": "css",
    "ImageFile": "image_file",
}


def decode_set_ui_customization_request(data: Any) -> SetUICustomizationRequest:
    get = members(data, SET_UI_CUSTOMIZATION_REQUEST).get
    self = new(SetUICustomizationRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("CSS", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.css = value
    value = get("ImageFile", UNSET)
    if value is UNSET:
        value = None
    elif not accepts("/$defs/ImageFileType", value):
        raise Invalid
    else:
        value = blob(value)
    self.image_file = value
    return self


def encode_set_ui_customization_request(data: Any) -> dict[str, Any]:
    self = instance(data, SetUICustomizationRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.client_id is not None:
        out["ClientId"] = self.client_id
    if self.css is not None:
        out["CSS"] = self.css
    if self.image_file is not None:
        out["ImageFile"] = encode_blob(self.image_file)
    return out


SET_UI_CUSTOMIZATION_RESPONSE: dict[str, str] = {
    "UICustomization": "ui_customization",
}


def decode_set_ui_customization_response(data: Any) -> SetUICustomizationResponse:
    get = members(data, SET_UI_CUSTOMIZATION_RESPONSE).get
    self = new(SetUICustomizationResponse)
    self.ui_customization = decode_ui_customization_type(get("UICustomization"))
    return self


def parse_set_ui_customization_response(data: Any) -> SetUICustomizationResponse:
    get = mapping(data).get
    self = new(SetUICustomizationResponse)
    value = get("UICustomization")
    self.ui_customization = (
        ABSENT if value is None else parse_ui_customization_type(value)
    )
    return self


def encode_set_ui_customization_response(data: Any) -> dict[str, Any]:
    self = instance(data, SetUICustomizationResponse)
    out: dict[str, Any] = {
        "UICustomization": encode_ui_customization_type(self.ui_customization),
    }
    return out


SET_USER_MFA_PREFERENCE_REQUEST: dict[str, str] = {
    "SMSMfaSettings": "sms_mfa_settings",
    "SoftwareTokenMfaSettings": "software_token_mfa_settings",
    "EmailMfaSettings": "email_mfa_settings",
    "WebAuthnMfaSettings": "web_authn_mfa_settings",
    "AccessToken": "access_token",
}


def decode_set_user_mfa_preference_request(data: Any) -> SetUserMFAPreferenceRequest:
    get = members(data, SET_USER_MFA_PREFERENCE_REQUEST).get
    self = new(SetUserMFAPreferenceRequest)
    value = get("SMSMfaSettings", UNSET)
    self.sms_mfa_settings = (
        None if value is UNSET else decode_sms_mfa_settings_type(value)
    )
    value = get("SoftwareTokenMfaSettings", UNSET)
    self.software_token_mfa_settings = (
        None if value is UNSET else decode_software_token_mfa_settings_type(value)
    )
    value = get("EmailMfaSettings", UNSET)
    self.email_mfa_settings = (
        None if value is UNSET else decode_email_mfa_settings_type(value)
    )
    value = get("WebAuthnMfaSettings", UNSET)
    self.web_authn_mfa_settings = (
        None if value is UNSET else decode_web_authn_mfa_settings_type(value)
    )
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    return self


def encode_set_user_mfa_preference_request(data: Any) -> dict[str, Any]:
    self = instance(data, SetUserMFAPreferenceRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
    }
    if self.sms_mfa_settings is not None:
        out["SMSMfaSettings"] = encode_sms_mfa_settings_type(self.sms_mfa_settings)
    if self.software_token_mfa_settings is not None:
        out["SoftwareTokenMfaSettings"] = encode_software_token_mfa_settings_type(
            self.software_token_mfa_settings
        )
    if self.email_mfa_settings is not None:
        out["EmailMfaSettings"] = encode_email_mfa_settings_type(
            self.email_mfa_settings
        )
    if self.web_authn_mfa_settings is not None:
        out["WebAuthnMfaSettings"] = encode_web_authn_mfa_settings_type(
            self.web_authn_mfa_settings
        )
    return out


SET_USER_MFA_PREFERENCE_RESPONSE: dict[str, str] = {}


def decode_set_user_mfa_preference_response(data: Any) -> SetUserMFAPreferenceResponse:
    members(data, SET_USER_MFA_PREFERENCE_RESPONSE)
    return new(SetUserMFAPreferenceResponse)


def parse_set_user_mfa_preference_response(data: Any) -> SetUserMFAPreferenceResponse:
    mapping(data)
    return new(SetUserMFAPreferenceResponse)


def encode_set_user_mfa_preference_response(data: Any) -> dict[str, Any]:
    instance(data, SetUserMFAPreferenceResponse)
    return {}


SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "SSOSession": "sso_session",
}


def decode_set_user_pool_client_session_configuration_request(
    data: Any,
) -> SetUserPoolClientSessionConfigurationRequest:
    get = members(data, SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST).get
    self = new(SetUserPoolClientSessionConfigurationRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    self.sso_session = decode_client_sso_session_config_type(get("SSOSession"))
    return self


def encode_set_user_pool_client_session_configuration_request(
    data: Any,
) -> dict[str, Any]:
    self = instance(data, SetUserPoolClientSessionConfigurationRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
        "SSOSession": encode_client_sso_session_config_type(self.sso_session),
    }
    return out


SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "SSOSession": "sso_session",
}


def decode_set_user_pool_client_session_configuration_response(
    data: Any,
) -> SetUserPoolClientSessionConfigurationResponse:
    get = members(data, SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE).get
    self = new(SetUserPoolClientSessionConfigurationResponse)
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("SSOSession", UNSET)
    self.sso_session = (
        None if value is UNSET else decode_client_sso_session_config_type(value)
    )
    return self


def parse_set_user_pool_client_session_configuration_response(
    data: Any,
) -> SetUserPoolClientSessionConfigurationResponse:
    get = mapping(data).get
    self = new(SetUserPoolClientSessionConfigurationResponse)
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_id = value
    value = get("SSOSession")
    self.sso_session = (
        None if value is None else parse_client_sso_session_config_type(value)
    )
    return self


def encode_set_user_pool_client_session_configuration_response(
    data: Any,
) -> dict[str, Any]:
    self = instance(data, SetUserPoolClientSessionConfigurationResponse)
    out: dict[str, Any] = {}
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.client_id is not None:
        out["ClientId"] = self.client_id
    if self.sso_session is not None:
        out["SSOSession"] = encode_client_sso_session_config_type(self.sso_session)
    return out


SET_USER_POOL_MFA_CONFIG_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "SmsMfaConfiguration": "sms_mfa_configuration",
    "SoftwareTokenMfaConfiguration": "software_token_mfa_configuration",
    "EmailMfaConfiguration": "email_mfa_configuration",
    "MfaConfiguration": "mfa_configuration",
    "WebAuthnConfiguration": "web_authn_configuration",
}


def decode_set_user_pool_mfa_config_request(data: Any) -> SetUserPoolMfaConfigRequest:
    get = members(data, SET_USER_POOL_MFA_CONFIG_REQUEST).get
    self = new(SetUserPoolMfaConfigRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("SmsMfaConfiguration", UNSET)
    self.sms_mfa_configuration = (
        None if value is UNSET else decode_sms_mfa_config_type(value)
    )
    value = get("SoftwareTokenMfaConfiguration", UNSET)
    self.software_token_mfa_configuration = (
        None if value is UNSET else decode_software_token_mfa_config_type(value)
    )
    value = get("EmailMfaConfiguration", UNSET)
    self.email_mfa_configuration = (
        None if value is UNSET else decode_email_mfa_config_type(value)
    )
    value = get("MfaConfiguration", UNSET)
    self.mfa_configuration = (
        None if value is UNSET else member_of(USER_POOL_MFA_TYPE, value)
    )
    value = get("WebAuthnConfiguration", UNSET)
    self.web_authn_configuration = (
        None if value is UNSET else decode_web_authn_configuration_type(value)
    )
    return self


def encode_set_user_pool_mfa_config_request(data: Any) -> dict[str, Any]:
    self = instance(data, SetUserPoolMfaConfigRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.sms_mfa_configuration is not None:
        out["SmsMfaConfiguration"] = encode_sms_mfa_config_type(
            self.sms_mfa_configuration
        )
    if self.software_token_mfa_configuration is not None:
        out["SoftwareTokenMfaConfiguration"] = encode_software_token_mfa_config_type(
            self.software_token_mfa_configuration
        )
    if self.email_mfa_configuration is not None:
        out["EmailMfaConfiguration"] = encode_email_mfa_config_type(
            self.email_mfa_configuration
        )
    if self.mfa_configuration is not None:
        out["MfaConfiguration"] = text(self.mfa_configuration)
    if self.web_authn_configuration is not None:
        out["WebAuthnConfiguration"] = encode_web_authn_configuration_type(
            self.web_authn_configuration
        )
    return out


SET_USER_POOL_MFA_CONFIG_RESPONSE: dict[str, str] = {
    "SmsMfaConfiguration": "sms_mfa_configuration",
    "SoftwareTokenMfaConfiguration": "software_token_mfa_configuration",
    "EmailMfaConfiguration": "email_mfa_configuration",
    "MfaConfiguration": "mfa_configuration",
    "WebAuthnConfiguration": "web_authn_configuration",
}


def decode_set_user_pool_mfa_config_response(data: Any) -> SetUserPoolMfaConfigResponse:
    get = members(data, SET_USER_POOL_MFA_CONFIG_RESPONSE).get
    self = new(SetUserPoolMfaConfigResponse)
    value = get("SmsMfaConfiguration", UNSET)
    self.sms_mfa_configuration = (
        None if value is UNSET else decode_sms_mfa_config_type(value)
    )
    value = get("SoftwareTokenMfaConfiguration", UNSET)
    self.software_token_mfa_configuration = (
        None if value is UNSET else decode_software_token_mfa_config_type(value)
    )
    value = get("EmailMfaConfiguration", UNSET)
    self.email_mfa_configuration = (
        None if value is UNSET else decode_email_mfa_config_type(value)
    )
    value = get("MfaConfiguration", UNSET)
    self.mfa_configuration = (
        None if value is UNSET else member_of(USER_POOL_MFA_TYPE, value)
    )
    value = get("WebAuthnConfiguration", UNSET)
    self.web_authn_configuration = (
        None if value is UNSET else decode_web_authn_configuration_type(value)
    )
    return self


def parse_set_user_pool_mfa_config_response(data: Any) -> SetUserPoolMfaConfigResponse:
    get = mapping(data).get
    self = new(SetUserPoolMfaConfigResponse)
    value = get("SmsMfaConfiguration")
    self.sms_mfa_configuration = (
        None if value is None else parse_sms_mfa_config_type(value)
    )
    value = get("SoftwareTokenMfaConfiguration")
    self.software_token_mfa_configuration = (
        None if value is None else parse_software_token_mfa_config_type(value)
    )
    value = get("EmailMfaConfiguration")
    self.email_mfa_configuration = (
        None if value is None else parse_email_mfa_config_type(value)
    )
    value = get("MfaConfiguration")
    self.mfa_configuration = None if value is None else known(USER_POOL_MFA_TYPE, value)
    value = get("WebAuthnConfiguration")
    self.web_authn_configuration = (
        None if value is None else parse_web_authn_configuration_type(value)
    )
    return self


def encode_set_user_pool_mfa_config_response(data: Any) -> dict[str, Any]:
    self = instance(data, SetUserPoolMfaConfigResponse)
    out: dict[str, Any] = {}
    if self.sms_mfa_configuration is not None:
        out["SmsMfaConfiguration"] = encode_sms_mfa_config_type(
            self.sms_mfa_configuration
        )
    if self.software_token_mfa_configuration is not None:
        out["SoftwareTokenMfaConfiguration"] = encode_software_token_mfa_config_type(
            self.software_token_mfa_configuration
        )
    if self.email_mfa_configuration is not None:
        out["EmailMfaConfiguration"] = encode_email_mfa_config_type(
            self.email_mfa_configuration
        )
    if self.mfa_configuration is not None:
        out["MfaConfiguration"] = text(self.mfa_configuration)
    if self.web_authn_configuration is not None:
        out["WebAuthnConfiguration"] = encode_web_authn_configuration_type(
            self.web_authn_configuration
        )
    return out


SET_USER_POOL_SESSION_CONFIGURATION_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "UserSessionTracking": "user_session_tracking",
    "TokenSession": "token_session",
}


def decode_set_user_pool_session_configuration_request(
    data: Any,
) -> SetUserPoolSessionConfigurationRequest:
    get = members(data, SET_USER_POOL_SESSION_CONFIGURATION_REQUEST).get
    self = new(SetUserPoolSessionConfigurationRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    self.user_session_tracking = member_of(
        USER_SESSION_TRACKING_TYPE, get("UserSessionTracking")
    )
    self.token_session = decode_user_pool_token_session_config_type(get("TokenSession"))
    return self


def encode_set_user_pool_session_configuration_request(data: Any) -> dict[str, Any]:
    self = instance(data, SetUserPoolSessionConfigurationRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "UserSessionTracking": text(self.user_session_tracking),
        "TokenSession": encode_user_pool_token_session_config_type(self.token_session),
    }
    return out


SET_USER_POOL_SESSION_CONFIGURATION_RESPONSE: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "UserSessionTracking": "user_session_tracking",
    "TokenSession": "token_session",
}


def decode_set_user_pool_session_configuration_response(
    data: Any,
) -> SetUserPoolSessionConfigurationResponse:
    get = members(data, SET_USER_POOL_SESSION_CONFIGURATION_RESPONSE).get
    self = new(SetUserPoolSessionConfigurationResponse)
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("UserSessionTracking", UNSET)
    self.user_session_tracking = (
        None if value is UNSET else member_of(USER_SESSION_TRACKING_TYPE, value)
    )
    value = get("TokenSession", UNSET)
    self.token_session = (
        None if value is UNSET else decode_user_pool_token_session_config_type(value)
    )
    return self


def parse_set_user_pool_session_configuration_response(
    data: Any,
) -> SetUserPoolSessionConfigurationResponse:
    get = mapping(data).get
    self = new(SetUserPoolSessionConfigurationResponse)
    value = get("UserPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.user_pool_id = value
    value = get("UserSessionTracking")
    self.user_session_tracking = (
        None if value is None else known(USER_SESSION_TRACKING_TYPE, value)
    )
    value = get("TokenSession")
    self.token_session = (
        None if value is None else parse_user_pool_token_session_config_type(value)
    )
    return self


def encode_set_user_pool_session_configuration_response(data: Any) -> dict[str, Any]:
    self = instance(data, SetUserPoolSessionConfigurationResponse)
    out: dict[str, Any] = {}
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.user_session_tracking is not None:
        out["UserSessionTracking"] = text(self.user_session_tracking)
    if self.token_session is not None:
        out["TokenSession"] = encode_user_pool_token_session_config_type(
            self.token_session
        )
    return out


SET_USER_SETTINGS_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "MFAOptions": "mfa_options",
}


def decode_set_user_settings_request(data: Any) -> SetUserSettingsRequest:
    get = members(data, SET_USER_SETTINGS_REQUEST).get
    self = new(SetUserSettingsRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    self.mfa_options = decode_mfa_option_list_type(get("MFAOptions"))
    return self


def encode_set_user_settings_request(data: Any) -> dict[str, Any]:
    self = instance(data, SetUserSettingsRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
        "MFAOptions": encode_mfa_option_list_type(self.mfa_options),
    }
    return out


SET_USER_SETTINGS_RESPONSE: dict[str, str] = {}


def decode_set_user_settings_response(data: Any) -> SetUserSettingsResponse:
    members(data, SET_USER_SETTINGS_RESPONSE)
    return new(SetUserSettingsResponse)


def parse_set_user_settings_response(data: Any) -> SetUserSettingsResponse:
    mapping(data)
    return new(SetUserSettingsResponse)


def encode_set_user_settings_response(data: Any) -> dict[str, Any]:
    instance(data, SetUserSettingsResponse)
    return {}


SIGN_UP_REQUEST: dict[str, str] = {
    "ClientId": "client_id",
    "SecretHash": "secret_hash",
    "Username": "username",
    "Password": "password",
    "UserAttributes": "user_attributes",
    "ValidationData": "validation_data",
    "AnalyticsMetadata": "analytics_metadata",
    "UserContextData": "user_context_data",
    "ClientMetadata": "client_metadata",
}


def decode_sign_up_request(data: Any) -> SignUpRequest:
    get = members(data, SIGN_UP_REQUEST).get
    self = new(SignUpRequest)
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("SecretHash", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and SECRET_HASH_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.secret_hash = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("Password", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 256 and non_space(value)):
        raise Invalid
    self.password = value
    value = get("UserAttributes", UNSET)
    self.user_attributes = None if value is UNSET else decode_attribute_list_type(value)
    value = get("ValidationData", UNSET)
    self.validation_data = None if value is UNSET else decode_attribute_list_type(value)
    value = get("AnalyticsMetadata", UNSET)
    self.analytics_metadata = (
        None if value is UNSET else decode_analytics_metadata_type(value)
    )
    value = get("UserContextData", UNSET)
    self.user_context_data = (
        None if value is UNSET else decode_user_context_data_type(value)
    )
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_sign_up_request(data: Any) -> dict[str, Any]:
    self = instance(data, SignUpRequest)
    out: dict[str, Any] = {
        "ClientId": self.client_id,
        "Username": self.username,
    }
    if self.secret_hash is not None:
        out["SecretHash"] = self.secret_hash
    if self.password is not None:
        out["Password"] = self.password
    if self.user_attributes is not None:
        out["UserAttributes"] = encode_attribute_list_type(self.user_attributes)
    if self.validation_data is not None:
        out["ValidationData"] = encode_attribute_list_type(self.validation_data)
    if self.analytics_metadata is not None:
        out["AnalyticsMetadata"] = encode_analytics_metadata_type(
            self.analytics_metadata
        )
    if self.user_context_data is not None:
        out["UserContextData"] = encode_user_context_data_type(self.user_context_data)
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


SIGN_UP_RESPONSE: dict[str, str] = {
    "UserConfirmed": "user_confirmed",
    "CodeDeliveryDetails": "code_delivery_details",
    "UserSub": "user_sub",
    "Session": "session",
}


def decode_sign_up_response(data: Any) -> SignUpResponse:
    get = members(data, SIGN_UP_RESPONSE).get
    self = new(SignUpResponse)
    value = get("UserConfirmed")
    if not isinstance(value, bool):
        raise Invalid
    self.user_confirmed = value
    value = get("CodeDeliveryDetails", UNSET)
    self.code_delivery_details = (
        None if value is UNSET else decode_code_delivery_details_type(value)
    )
    value = get("UserSub")
    if not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.user_sub = value
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    return self


def parse_sign_up_response(data: Any) -> SignUpResponse:
    get = mapping(data).get
    self = new(SignUpResponse)
    value = get("UserConfirmed")
    if value is None:
        value = ABSENT
    elif not isinstance(value, bool):
        raise Invalid
    self.user_confirmed = value
    value = get("CodeDeliveryDetails")
    self.code_delivery_details = (
        None if value is None else parse_code_delivery_details_type(value)
    )
    value = get("UserSub")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.user_sub = value
    value = get("Session")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.session = value
    return self


def encode_sign_up_response(data: Any) -> dict[str, Any]:
    self = instance(data, SignUpResponse)
    out: dict[str, Any] = {
        "UserConfirmed": self.user_confirmed,
        "UserSub": self.user_sub,
    }
    if self.code_delivery_details is not None:
        out["CodeDeliveryDetails"] = encode_code_delivery_details_type(
            self.code_delivery_details
        )
    if self.session is not None:
        out["Session"] = self.session
    return out


START_USER_IMPORT_JOB_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "JobId": "job_id",
}


def decode_start_user_import_job_request(data: Any) -> StartUserImportJobRequest:
    get = members(data, START_USER_IMPORT_JOB_REQUEST).get
    self = new(StartUserImportJobRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("JobId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_IMPORT_JOB_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.job_id = value
    return self


def encode_start_user_import_job_request(data: Any) -> dict[str, Any]:
    self = instance(data, StartUserImportJobRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "JobId": self.job_id,
    }
    return out


START_USER_IMPORT_JOB_RESPONSE: dict[str, str] = {
    "UserImportJob": "user_import_job",
}


def decode_start_user_import_job_response(data: Any) -> StartUserImportJobResponse:
    get = members(data, START_USER_IMPORT_JOB_RESPONSE).get
    self = new(StartUserImportJobResponse)
    value = get("UserImportJob", UNSET)
    self.user_import_job = (
        None if value is UNSET else decode_user_import_job_type(value)
    )
    return self


def parse_start_user_import_job_response(data: Any) -> StartUserImportJobResponse:
    get = mapping(data).get
    self = new(StartUserImportJobResponse)
    value = get("UserImportJob")
    self.user_import_job = None if value is None else parse_user_import_job_type(value)
    return self


def encode_start_user_import_job_response(data: Any) -> dict[str, Any]:
    self = instance(data, StartUserImportJobResponse)
    out: dict[str, Any] = {}
    if self.user_import_job is not None:
        out["UserImportJob"] = encode_user_import_job_type(self.user_import_job)
    return out


START_WEB_AUTHN_REGISTRATION_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
}


def decode_start_web_authn_registration_request(
    data: Any,
) -> StartWebAuthnRegistrationRequest:
    get = members(data, START_WEB_AUTHN_REGISTRATION_REQUEST).get
    self = new(StartWebAuthnRegistrationRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    return self


def encode_start_web_authn_registration_request(data: Any) -> dict[str, Any]:
    self = instance(data, StartWebAuthnRegistrationRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
    }
    return out


START_WEB_AUTHN_REGISTRATION_RESPONSE: dict[str, str] = {
    "CredentialCreationOptions": "credential_creation_options",
}


def decode_start_web_authn_registration_response(
    data: Any,
) -> StartWebAuthnRegistrationResponse:
    get = members(data, START_WEB_AUTHN_REGISTRATION_RESPONSE).get
    self = new(StartWebAuthnRegistrationResponse)
    value = get("CredentialCreationOptions", UNSET)
    if value is UNSET:
        raise Invalid
    self.credential_creation_options = value
    return self


def parse_start_web_authn_registration_response(
    data: Any,
) -> StartWebAuthnRegistrationResponse:
    get = mapping(data).get
    self = new(StartWebAuthnRegistrationResponse)
    self.credential_creation_options = get("CredentialCreationOptions")
    return self


def encode_start_web_authn_registration_response(data: Any) -> dict[str, Any]:
    self = instance(data, StartWebAuthnRegistrationResponse)
    out: dict[str, Any] = {
        "CredentialCreationOptions": self.credential_creation_options,
    }
    return out


STOP_USER_IMPORT_JOB_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "JobId": "job_id",
}


def decode_stop_user_import_job_request(data: Any) -> StopUserImportJobRequest:
    get = members(data, STOP_USER_IMPORT_JOB_REQUEST).get
    self = new(StopUserImportJobRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("JobId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_IMPORT_JOB_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.job_id = value
    return self


def encode_stop_user_import_job_request(data: Any) -> dict[str, Any]:
    self = instance(data, StopUserImportJobRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "JobId": self.job_id,
    }
    return out


STOP_USER_IMPORT_JOB_RESPONSE: dict[str, str] = {
    "UserImportJob": "user_import_job",
}


def decode_stop_user_import_job_response(data: Any) -> StopUserImportJobResponse:
    get = members(data, STOP_USER_IMPORT_JOB_RESPONSE).get
    self = new(StopUserImportJobResponse)
    value = get("UserImportJob", UNSET)
    self.user_import_job = (
        None if value is UNSET else decode_user_import_job_type(value)
    )
    return self


def parse_stop_user_import_job_response(data: Any) -> StopUserImportJobResponse:
    get = mapping(data).get
    self = new(StopUserImportJobResponse)
    value = get("UserImportJob")
    self.user_import_job = None if value is None else parse_user_import_job_type(value)
    return self


def encode_stop_user_import_job_response(data: Any) -> dict[str, Any]:
    self = instance(data, StopUserImportJobResponse)
    out: dict[str, Any] = {}
    if self.user_import_job is not None:
        out["UserImportJob"] = encode_user_import_job_type(self.user_import_job)
    return out


TAG_RESOURCE_REQUEST: dict[str, str] = {
    "ResourceArn": "resource_arn",
    "Tags": "tags",
}


def decode_tag_resource_request(data: Any) -> TagResourceRequest:
    get = members(data, TAG_RESOURCE_REQUEST).get
    self = new(TagResourceRequest)
    value = get("ResourceArn")
    if not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.resource_arn = value
    self.tags = decode_user_pool_tags_type(get("Tags"))
    return self


def encode_tag_resource_request(data: Any) -> dict[str, Any]:
    self = instance(data, TagResourceRequest)
    out: dict[str, Any] = {
        "ResourceArn": self.resource_arn,
        "Tags": self.tags,
    }
    return out


TAG_RESOURCE_RESPONSE: dict[str, str] = {}


def decode_tag_resource_response(data: Any) -> TagResourceResponse:
    members(data, TAG_RESOURCE_RESPONSE)
    return new(TagResourceResponse)


def parse_tag_resource_response(data: Any) -> TagResourceResponse:
    mapping(data)
    return new(TagResourceResponse)


def encode_tag_resource_response(data: Any) -> dict[str, Any]:
    instance(data, TagResourceResponse)
    return {}


UNTAG_RESOURCE_REQUEST: dict[str, str] = {
    "ResourceArn": "resource_arn",
    "TagKeys": "tag_keys",
}


def decode_untag_resource_request(data: Any) -> UntagResourceRequest:
    get = members(data, UNTAG_RESOURCE_REQUEST).get
    self = new(UntagResourceRequest)
    value = get("ResourceArn")
    if not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.resource_arn = value
    self.tag_keys = decode_user_pool_tags_list_type(get("TagKeys"))
    return self


def encode_untag_resource_request(data: Any) -> dict[str, Any]:
    self = instance(data, UntagResourceRequest)
    out: dict[str, Any] = {
        "ResourceArn": self.resource_arn,
        "TagKeys": self.tag_keys,
    }
    return out


def decode_user_pool_tags_list_type(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (isinstance(item, str) and 1 <= len(item) <= 128):
            raise Invalid
    return items.copy()


UNTAG_RESOURCE_RESPONSE: dict[str, str] = {}


def decode_untag_resource_response(data: Any) -> UntagResourceResponse:
    members(data, UNTAG_RESOURCE_RESPONSE)
    return new(UntagResourceResponse)


def parse_untag_resource_response(data: Any) -> UntagResourceResponse:
    mapping(data)
    return new(UntagResourceResponse)


def encode_untag_resource_response(data: Any) -> dict[str, Any]:
    instance(data, UntagResourceResponse)
    return {}


UPDATE_AUTH_EVENT_FEEDBACK_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Username": "username",
    "EventId": "event_id",
    "FeedbackToken": "feedback_token",
    "FeedbackValue": "feedback_value",
}


def decode_update_auth_event_feedback_request(
    data: Any,
) -> UpdateAuthEventFeedbackRequest:
    get = members(data, UPDATE_AUTH_EVENT_FEEDBACK_REQUEST).get
    self = new(UpdateAuthEventFeedbackRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Username")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.username = value
    value = get("EventId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 50
        and EVENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.event_id = value
    value = get("FeedbackToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.feedback_token = value
    self.feedback_value = member_of(FEEDBACK_VALUE_TYPE, get("FeedbackValue"))
    return self


def encode_update_auth_event_feedback_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateAuthEventFeedbackRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Username": self.username,
        "EventId": self.event_id,
        "FeedbackToken": self.feedback_token,
        "FeedbackValue": text(self.feedback_value),
    }
    return out


UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE: dict[str, str] = {}


def decode_update_auth_event_feedback_response(
    data: Any,
) -> UpdateAuthEventFeedbackResponse:
    members(data, UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE)
    return new(UpdateAuthEventFeedbackResponse)


def parse_update_auth_event_feedback_response(
    data: Any,
) -> UpdateAuthEventFeedbackResponse:
    mapping(data)
    return new(UpdateAuthEventFeedbackResponse)


def encode_update_auth_event_feedback_response(data: Any) -> dict[str, Any]:
    instance(data, UpdateAuthEventFeedbackResponse)
    return {}


UPDATE_DEVICE_STATUS_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "DeviceKey": "device_key",
    "DeviceRememberedStatus": "device_remembered_status",
}


def decode_update_device_status_request(data: Any) -> UpdateDeviceStatusRequest:
    get = members(data, UPDATE_DEVICE_STATUS_REQUEST).get
    self = new(UpdateDeviceStatusRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("DeviceKey")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and DEVICE_KEY_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.device_key = value
    value = get("DeviceRememberedStatus", UNSET)
    self.device_remembered_status = (
        None if value is UNSET else member_of(DEVICE_REMEMBERED_STATUS_TYPE, value)
    )
    return self


def encode_update_device_status_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateDeviceStatusRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
        "DeviceKey": self.device_key,
    }
    if self.device_remembered_status is not None:
        out["DeviceRememberedStatus"] = text(self.device_remembered_status)
    return out


UPDATE_DEVICE_STATUS_RESPONSE: dict[str, str] = {}


def decode_update_device_status_response(data: Any) -> UpdateDeviceStatusResponse:
    members(data, UPDATE_DEVICE_STATUS_RESPONSE)
    return new(UpdateDeviceStatusResponse)


def parse_update_device_status_response(data: Any) -> UpdateDeviceStatusResponse:
    mapping(data)
    return new(UpdateDeviceStatusResponse)


def encode_update_device_status_response(data: Any) -> dict[str, Any]:
    instance(data, UpdateDeviceStatusResponse)
    return {}


UPDATE_GROUP_REQUEST: dict[str, str] = {
    "GroupName": "group_name",
    "UserPoolId": "user_pool_id",
    "Description": "description",
    "RoleArn": "role_arn",
    "Precedence": "precedence",
}


def decode_update_group_request(data: Any) -> UpdateGroupRequest:
    get = members(data, UPDATE_GROUP_REQUEST).get
    self = new(UpdateGroupRequest)
    value = get("GroupName")
    if not (isinstance(value, str) and 1 <= len(value) <= 128 and printable(value)):
        raise Invalid
    self.group_name = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Description", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 2048):
        raise Invalid
    self.description = value
    value = get("RoleArn", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 20 <= len(value) <= 2048 and ARN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.role_arn = value
    value = get("Precedence", UNSET)
    self.precedence = None if value is UNSET else integer(value, 0)
    return self


def encode_update_group_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateGroupRequest)
    out: dict[str, Any] = {
        "GroupName": self.group_name,
        "UserPoolId": self.user_pool_id,
    }
    if self.description is not None:
        out["Description"] = self.description
    if self.role_arn is not None:
        out["RoleArn"] = self.role_arn
    if self.precedence is not None:
        out["Precedence"] = self.precedence
    return out


UPDATE_GROUP_RESPONSE: dict[str, str] = {
    "Group": "group",
}


def decode_update_group_response(data: Any) -> UpdateGroupResponse:
    get = members(data, UPDATE_GROUP_RESPONSE).get
    self = new(UpdateGroupResponse)
    value = get("Group", UNSET)
    self.group = None if value is UNSET else decode_group_type(value)
    return self


def parse_update_group_response(data: Any) -> UpdateGroupResponse:
    get = mapping(data).get
    self = new(UpdateGroupResponse)
    value = get("Group")
    self.group = None if value is None else parse_group_type(value)
    return self


def encode_update_group_response(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateGroupResponse)
    out: dict[str, Any] = {}
    if self.group is not None:
        out["Group"] = encode_group_type(self.group)
    return out


UPDATE_IDENTITY_PROVIDER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ProviderName": "provider_name",
    "ProviderDetails": "provider_details",
    "AttributeMapping": "attribute_mapping",
    "IdpIdentifiers": "idp_identifiers",
    "AcrMapping": "acr_mapping",
}


def decode_update_identity_provider_request(data: Any) -> UpdateIdentityProviderRequest:
    get = members(data, UPDATE_IDENTITY_PROVIDER_REQUEST).get
    self = new(UpdateIdentityProviderRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ProviderName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and PROVIDER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.provider_name = value
    value = get("ProviderDetails", UNSET)
    self.provider_details = (
        None if value is UNSET else decode_provider_details_type(value)
    )
    value = get("AttributeMapping", UNSET)
    self.attribute_mapping = (
        None if value is UNSET else decode_attribute_mapping_type(value)
    )
    value = get("IdpIdentifiers", UNSET)
    self.idp_identifiers = (
        None if value is UNSET else decode_idp_identifiers_list_type(value)
    )
    value = get("AcrMapping", UNSET)
    self.acr_mapping = None if value is UNSET else decode_acr_mapping_type(value)
    return self


def encode_update_identity_provider_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateIdentityProviderRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ProviderName": self.provider_name,
    }
    if self.provider_details is not None:
        out["ProviderDetails"] = self.provider_details
    if self.attribute_mapping is not None:
        out["AttributeMapping"] = self.attribute_mapping
    if self.idp_identifiers is not None:
        out["IdpIdentifiers"] = self.idp_identifiers
    if self.acr_mapping is not None:
        out["AcrMapping"] = self.acr_mapping
    return out


UPDATE_IDENTITY_PROVIDER_RESPONSE: dict[str, str] = {
    "IdentityProvider": "identity_provider",
}


def decode_update_identity_provider_response(
    data: Any,
) -> UpdateIdentityProviderResponse:
    get = members(data, UPDATE_IDENTITY_PROVIDER_RESPONSE).get
    self = new(UpdateIdentityProviderResponse)
    self.identity_provider = decode_identity_provider_type(get("IdentityProvider"))
    return self


def parse_update_identity_provider_response(
    data: Any,
) -> UpdateIdentityProviderResponse:
    get = mapping(data).get
    self = new(UpdateIdentityProviderResponse)
    value = get("IdentityProvider")
    self.identity_provider = (
        ABSENT if value is None else parse_identity_provider_type(value)
    )
    return self


def encode_update_identity_provider_response(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateIdentityProviderResponse)
    out: dict[str, Any] = {
        "IdentityProvider": encode_identity_provider_type(self.identity_provider),
    }
    return out


UPDATE_MANAGED_LOGIN_BRANDING_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ManagedLoginBrandingId": "managed_login_branding_id",
    "UseCognitoProvidedValues": "use_cognito_provided_values",
    "Settings": "settings",
    "Assets": "assets",
}


def decode_update_managed_login_branding_request(
    data: Any,
) -> UpdateManagedLoginBrandingRequest:
    get = members(data, UPDATE_MANAGED_LOGIN_BRANDING_REQUEST).get
    self = new(UpdateManagedLoginBrandingRequest)
    value = get("UserPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ManagedLoginBrandingId", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and MANAGED_LOGIN_BRANDING_ID_TYPE_PATTERN(value)):
        raise Invalid
    self.managed_login_branding_id = value
    value = get("UseCognitoProvidedValues", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.use_cognito_provided_values = value
    self.settings = get("Settings", UNSET)
    value = get("Assets", UNSET)
    self.assets = None if value is UNSET else decode_asset_list_type(value)
    return self


def encode_update_managed_login_branding_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateManagedLoginBrandingRequest)
    out: dict[str, Any] = {}
    if self.user_pool_id is not None:
        out["UserPoolId"] = self.user_pool_id
    if self.managed_login_branding_id is not None:
        out["ManagedLoginBrandingId"] = self.managed_login_branding_id
    if self.use_cognito_provided_values is not None:
        out["UseCognitoProvidedValues"] = self.use_cognito_provided_values
    if self.settings is not UNSET:
        out["Settings"] = self.settings
    if self.assets is not None:
        out["Assets"] = encode_asset_list_type(self.assets)
    return out


UPDATE_MANAGED_LOGIN_BRANDING_RESPONSE: dict[str, str] = {
    "ManagedLoginBranding": "managed_login_branding",
}


def decode_update_managed_login_branding_response(
    data: Any,
) -> UpdateManagedLoginBrandingResponse:
    get = members(data, UPDATE_MANAGED_LOGIN_BRANDING_RESPONSE).get
    self = new(UpdateManagedLoginBrandingResponse)
    value = get("ManagedLoginBranding", UNSET)
    self.managed_login_branding = (
        None if value is UNSET else decode_managed_login_branding_type(value)
    )
    return self


def parse_update_managed_login_branding_response(
    data: Any,
) -> UpdateManagedLoginBrandingResponse:
    get = mapping(data).get
    self = new(UpdateManagedLoginBrandingResponse)
    value = get("ManagedLoginBranding")
    self.managed_login_branding = (
        None if value is None else parse_managed_login_branding_type(value)
    )
    return self


def encode_update_managed_login_branding_response(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateManagedLoginBrandingResponse)
    out: dict[str, Any] = {}
    if self.managed_login_branding is not None:
        out["ManagedLoginBranding"] = encode_managed_login_branding_type(
            self.managed_login_branding
        )
    return out


UPDATE_PROVISIONED_LIMIT_REQUEST: dict[str, str] = {
    "LimitDefinition": "limit_definition",
    "RequestedLimitValue": "requested_limit_value",
}


def decode_update_provisioned_limit_request(data: Any) -> UpdateProvisionedLimitRequest:
    get = members(data, UPDATE_PROVISIONED_LIMIT_REQUEST).get
    self = new(UpdateProvisionedLimitRequest)
    self.limit_definition = decode_limit_definition_type(get("LimitDefinition"))
    self.requested_limit_value = integer(get("RequestedLimitValue"))
    return self


def encode_update_provisioned_limit_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateProvisionedLimitRequest)
    out: dict[str, Any] = {
        "LimitDefinition": encode_limit_definition_type(self.limit_definition),
        "RequestedLimitValue": self.requested_limit_value,
    }
    return out


UPDATE_PROVISIONED_LIMIT_RESPONSE: dict[str, str] = {
    "Limit": "limit",
}


def decode_update_provisioned_limit_response(
    data: Any,
) -> UpdateProvisionedLimitResponse:
    get = members(data, UPDATE_PROVISIONED_LIMIT_RESPONSE).get
    self = new(UpdateProvisionedLimitResponse)
    self.limit = decode_limit_type(get("Limit"))
    return self


def parse_update_provisioned_limit_response(
    data: Any,
) -> UpdateProvisionedLimitResponse:
    get = mapping(data).get
    self = new(UpdateProvisionedLimitResponse)
    value = get("Limit")
    self.limit = ABSENT if value is None else parse_limit_type(value)
    return self


def encode_update_provisioned_limit_response(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateProvisionedLimitResponse)
    out: dict[str, Any] = {
        "Limit": encode_limit_type(self.limit),
    }
    return out


UPDATE_RESOURCE_SERVER_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Identifier": "identifier",
    "Name": "name",
    "Scopes": "scopes",
}


def decode_update_resource_server_request(data: Any) -> UpdateResourceServerRequest:
    get = members(data, UPDATE_RESOURCE_SERVER_REQUEST).get
    self = new(UpdateResourceServerRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Identifier")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 256
        and ACR_VALUE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.identifier = value
    value = get("Name")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 256
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.name = value
    value = get("Scopes", UNSET)
    self.scopes = (
        None if value is UNSET else decode_resource_server_scope_list_type(value)
    )
    return self


def encode_update_resource_server_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateResourceServerRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "Identifier": self.identifier,
        "Name": self.name,
    }
    if self.scopes is not None:
        out["Scopes"] = encode_resource_server_scope_list_type(self.scopes)
    return out


UPDATE_RESOURCE_SERVER_RESPONSE: dict[str, str] = {
    "ResourceServer": "resource_server",
}


def decode_update_resource_server_response(data: Any) -> UpdateResourceServerResponse:
    get = members(data, UPDATE_RESOURCE_SERVER_RESPONSE).get
    self = new(UpdateResourceServerResponse)
    self.resource_server = decode_resource_server_type(get("ResourceServer"))
    return self


def parse_update_resource_server_response(data: Any) -> UpdateResourceServerResponse:
    get = mapping(data).get
    self = new(UpdateResourceServerResponse)
    value = get("ResourceServer")
    self.resource_server = (
        ABSENT if value is None else parse_resource_server_type(value)
    )
    return self


def encode_update_resource_server_response(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateResourceServerResponse)
    out: dict[str, Any] = {
        "ResourceServer": encode_resource_server_type(self.resource_server),
    }
    return out


UPDATE_TERMS_REQUEST: dict[str, str] = {
    "TermsId": "terms_id",
    "UserPoolId": "user_pool_id",
    "TermsName": "terms_name",
    "TermsSource": "terms_source",
    "Enforcement": "enforcement",
    "Links": "links",
}


def decode_update_terms_request(data: Any) -> UpdateTermsRequest:
    get = members(data, UPDATE_TERMS_REQUEST).get
    self = new(UpdateTermsRequest)
    value = get("TermsId")
    if not (isinstance(value, str) and MANAGED_LOGIN_BRANDING_ID_TYPE_PATTERN(value)):
        raise Invalid
    self.terms_id = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("TermsName", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and TERMS_NAME_TYPE_PATTERN(value)):
        raise Invalid
    self.terms_name = value
    value = get("TermsSource", UNSET)
    self.terms_source = None if value is UNSET else member_of(TERMS_SOURCE_TYPE, value)
    value = get("Enforcement", UNSET)
    self.enforcement = (
        None if value is UNSET else member_of(TERMS_ENFORCEMENT_TYPE, value)
    )
    value = get("Links", UNSET)
    self.links = None if value is UNSET else decode_links_type(value)
    return self


def encode_update_terms_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateTermsRequest)
    out: dict[str, Any] = {
        "TermsId": self.terms_id,
        "UserPoolId": self.user_pool_id,
    }
    if self.terms_name is not None:
        out["TermsName"] = self.terms_name
    if self.terms_source is not None:
        out["TermsSource"] = text(self.terms_source)
    if self.enforcement is not None:
        out["Enforcement"] = text(self.enforcement)
    if self.links is not None:
        out["Links"] = self.links
    return out


UPDATE_TERMS_RESPONSE: dict[str, str] = {
    "Terms": "terms",
}


def decode_update_terms_response(data: Any) -> UpdateTermsResponse:
    get = members(data, UPDATE_TERMS_RESPONSE).get
    self = new(UpdateTermsResponse)
    value = get("Terms", UNSET)
    self.terms = None if value is UNSET else decode_terms_type(value)
    return self


def parse_update_terms_response(data: Any) -> UpdateTermsResponse:
    get = mapping(data).get
    self = new(UpdateTermsResponse)
    value = get("Terms")
    self.terms = None if value is None else parse_terms_type(value)
    return self


def encode_update_terms_response(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateTermsResponse)
    out: dict[str, Any] = {}
    if self.terms is not None:
        out["Terms"] = encode_terms_type(self.terms)
    return out


UPDATE_USER_ATTRIBUTES_REQUEST: dict[str, str] = {
    "UserAttributes": "user_attributes",
    "AccessToken": "access_token",
    "ClientMetadata": "client_metadata",
}


def decode_update_user_attributes_request(data: Any) -> UpdateUserAttributesRequest:
    get = members(data, UPDATE_USER_ATTRIBUTES_REQUEST).get
    self = new(UpdateUserAttributesRequest)
    self.user_attributes = decode_attribute_list_type(get("UserAttributes"))
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("ClientMetadata", UNSET)
    self.client_metadata = (
        None if value is UNSET else decode_client_metadata_type(value)
    )
    return self


def encode_update_user_attributes_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateUserAttributesRequest)
    out: dict[str, Any] = {
        "UserAttributes": encode_attribute_list_type(self.user_attributes),
        "AccessToken": self.access_token,
    }
    if self.client_metadata is not None:
        out["ClientMetadata"] = self.client_metadata
    return out


UPDATE_USER_ATTRIBUTES_RESPONSE: dict[str, str] = {
    "CodeDeliveryDetailsList": "code_delivery_details_list",
}


def decode_update_user_attributes_response(data: Any) -> UpdateUserAttributesResponse:
    get = members(data, UPDATE_USER_ATTRIBUTES_RESPONSE).get
    self = new(UpdateUserAttributesResponse)
    value = get("CodeDeliveryDetailsList", UNSET)
    self.code_delivery_details_list = (
        None if value is UNSET else decode_code_delivery_details_list_type(value)
    )
    return self


def parse_update_user_attributes_response(data: Any) -> UpdateUserAttributesResponse:
    get = mapping(data).get
    self = new(UpdateUserAttributesResponse)
    value = get("CodeDeliveryDetailsList")
    self.code_delivery_details_list = (
        None if value is None else parse_code_delivery_details_list_type(value)
    )
    return self


def encode_update_user_attributes_response(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateUserAttributesResponse)
    out: dict[str, Any] = {}
    if self.code_delivery_details_list is not None:
        out["CodeDeliveryDetailsList"] = encode_code_delivery_details_list_type(
            self.code_delivery_details_list
        )
    return out


def decode_code_delivery_details_list_type(data: Any) -> list[CodeDeliveryDetailsType]:
    items = array(data)
    return [decode_code_delivery_details_type(item) for item in items]


def parse_code_delivery_details_list_type(data: Any) -> list[CodeDeliveryDetailsType]:
    items = array(data)
    return [parse_code_delivery_details_type(item) for item in items]


def encode_code_delivery_details_list_type(data: Any) -> Any:
    return [encode_code_delivery_details_type(item) for item in array(data)]


UPDATE_USER_POOL_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "Policies": "policies",
    "DeletionProtection": "deletion_protection",
    "LambdaConfig": "lambda_config",
    "AutoVerifiedAttributes": "auto_verified_attributes",
    "SmsVerificationMessage": "sms_verification_message",
    "EmailVerificationMessage": "email_verification_message",
    "EmailVerificationSubject": "email_verification_subject",
    "VerificationMessageTemplate": "verification_message_template",
    "SmsAuthenticationMessage": "sms_authentication_message",
    "UserAttributeUpdateSettings": "user_attribute_update_settings",
    "MfaConfiguration": "mfa_configuration",
    "DeviceConfiguration": "device_configuration",
    "EmailConfiguration": "email_configuration",
    "SmsConfiguration": "sms_configuration",
    "UserPoolTags": "user_pool_tags",
    "AdminCreateUserConfig": "admin_create_user_config",
    "UserPoolAddOns": "user_pool_add_ons",
    "DcrConfiguration": "dcr_configuration",
    "AccountRecoverySetting": "account_recovery_setting",
    "PoolName": "pool_name",
    "UserPoolTier": "user_pool_tier",
    "KeyConfiguration": "key_configuration",
    "IssuerConfiguration": "issuer_configuration",
    "AcrConfiguration": "acr_configuration",
}


def decode_update_user_pool_request(data: Any) -> UpdateUserPoolRequest:
    get = members(data, UPDATE_USER_POOL_REQUEST).get
    self = new(UpdateUserPoolRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("Policies", UNSET)
    self.policies = None if value is UNSET else decode_user_pool_policy_type(value)
    value = get("DeletionProtection", UNSET)
    self.deletion_protection = (
        None if value is UNSET else member_of(DELETION_PROTECTION_TYPE, value)
    )
    value = get("LambdaConfig", UNSET)
    self.lambda_config = None if value is UNSET else decode_lambda_config_type(value)
    value = get("AutoVerifiedAttributes", UNSET)
    self.auto_verified_attributes = (
        None if value is UNSET else decode_verified_attributes_list_type(value)
    )
    value = get("SmsVerificationMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 140
        and SMS_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.sms_verification_message = value
    value = get("EmailVerificationMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 20000
        and EMAIL_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.email_verification_message = value
    value = get("EmailVerificationSubject", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 140
        and EMAIL_VERIFICATION_SUBJECT_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.email_verification_subject = value
    value = get("VerificationMessageTemplate", UNSET)
    self.verification_message_template = (
        None if value is UNSET else decode_verification_message_template_type(value)
    )
    value = get("SmsAuthenticationMessage", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 6 <= len(value) <= 140
        and SMS_VERIFICATION_MESSAGE_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.sms_authentication_message = value
    value = get("UserAttributeUpdateSettings", UNSET)
    self.user_attribute_update_settings = (
        None if value is UNSET else decode_user_attribute_update_settings_type(value)
    )
    value = get("MfaConfiguration", UNSET)
    self.mfa_configuration = (
        None if value is UNSET else member_of(USER_POOL_MFA_TYPE, value)
    )
    value = get("DeviceConfiguration", UNSET)
    self.device_configuration = (
        None if value is UNSET else decode_device_configuration_type(value)
    )
    value = get("EmailConfiguration", UNSET)
    self.email_configuration = (
        None if value is UNSET else decode_email_configuration_type(value)
    )
    value = get("SmsConfiguration", UNSET)
    self.sms_configuration = (
        None if value is UNSET else decode_sms_configuration_type(value)
    )
    value = get("UserPoolTags", UNSET)
    self.user_pool_tags = None if value is UNSET else decode_user_pool_tags_type(value)
    value = get("AdminCreateUserConfig", UNSET)
    self.admin_create_user_config = (
        None if value is UNSET else decode_admin_create_user_config_type(value)
    )
    value = get("UserPoolAddOns", UNSET)
    self.user_pool_add_ons = (
        None if value is UNSET else decode_user_pool_add_ons_type(value)
    )
    value = get("DcrConfiguration", UNSET)
    self.dcr_configuration = (
        None if value is UNSET else decode_dcr_configuration_type(value)
    )
    value = get("AccountRecoverySetting", UNSET)
    self.account_recovery_setting = (
        None if value is UNSET else decode_account_recovery_setting_type(value)
    )
    value = get("PoolName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.pool_name = value
    value = get("UserPoolTier", UNSET)
    self.user_pool_tier = (
        None if value is UNSET else member_of(USER_POOL_TIER_TYPE, value)
    )
    value = get("KeyConfiguration", UNSET)
    self.key_configuration = (
        None if value is UNSET else decode_key_configuration_type(value)
    )
    value = get("IssuerConfiguration", UNSET)
    self.issuer_configuration = (
        None if value is UNSET else decode_issuer_configuration_type(value)
    )
    value = get("AcrConfiguration", UNSET)
    self.acr_configuration = (
        None if value is UNSET else decode_acr_configuration_type(value)
    )
    return self


def encode_update_user_pool_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateUserPoolRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
    }
    if self.policies is not None:
        out["Policies"] = encode_user_pool_policy_type(self.policies)
    if self.deletion_protection is not None:
        out["DeletionProtection"] = text(self.deletion_protection)
    if self.lambda_config is not None:
        out["LambdaConfig"] = encode_lambda_config_type(self.lambda_config)
    if self.auto_verified_attributes is not None:
        out["AutoVerifiedAttributes"] = encode_verified_attributes_list_type(
            self.auto_verified_attributes
        )
    if self.sms_verification_message is not None:
        out["SmsVerificationMessage"] = self.sms_verification_message
    if self.email_verification_message is not None:
        out["EmailVerificationMessage"] = self.email_verification_message
    if self.email_verification_subject is not None:
        out["EmailVerificationSubject"] = self.email_verification_subject
    if self.verification_message_template is not None:
        out["VerificationMessageTemplate"] = encode_verification_message_template_type(
            self.verification_message_template
        )
    if self.sms_authentication_message is not None:
        out["SmsAuthenticationMessage"] = self.sms_authentication_message
    if self.user_attribute_update_settings is not None:
        out["UserAttributeUpdateSettings"] = encode_user_attribute_update_settings_type(
            self.user_attribute_update_settings
        )
    if self.mfa_configuration is not None:
        out["MfaConfiguration"] = text(self.mfa_configuration)
    if self.device_configuration is not None:
        out["DeviceConfiguration"] = encode_device_configuration_type(
            self.device_configuration
        )
    if self.email_configuration is not None:
        out["EmailConfiguration"] = encode_email_configuration_type(
            self.email_configuration
        )
    if self.sms_configuration is not None:
        out["SmsConfiguration"] = encode_sms_configuration_type(self.sms_configuration)
    if self.user_pool_tags is not None:
        out["UserPoolTags"] = self.user_pool_tags
    if self.admin_create_user_config is not None:
        out["AdminCreateUserConfig"] = encode_admin_create_user_config_type(
            self.admin_create_user_config
        )
    if self.user_pool_add_ons is not None:
        out["UserPoolAddOns"] = encode_user_pool_add_ons_type(self.user_pool_add_ons)
    if self.dcr_configuration is not None:
        out["DcrConfiguration"] = encode_dcr_configuration_type(self.dcr_configuration)
    if self.account_recovery_setting is not None:
        out["AccountRecoverySetting"] = encode_account_recovery_setting_type(
            self.account_recovery_setting
        )
    if self.pool_name is not None:
        out["PoolName"] = self.pool_name
    if self.user_pool_tier is not None:
        out["UserPoolTier"] = text(self.user_pool_tier)
    if self.key_configuration is not None:
        out["KeyConfiguration"] = encode_key_configuration_type(self.key_configuration)
    if self.issuer_configuration is not None:
        out["IssuerConfiguration"] = encode_issuer_configuration_type(
            self.issuer_configuration
        )
    if self.acr_configuration is not None:
        out["AcrConfiguration"] = encode_acr_configuration_type(self.acr_configuration)
    return out


UPDATE_USER_POOL_RESPONSE: dict[str, str] = {}


def decode_update_user_pool_response(data: Any) -> UpdateUserPoolResponse:
    members(data, UPDATE_USER_POOL_RESPONSE)
    return new(UpdateUserPoolResponse)


def parse_update_user_pool_response(data: Any) -> UpdateUserPoolResponse:
    mapping(data)
    return new(UpdateUserPoolResponse)


def encode_update_user_pool_response(data: Any) -> dict[str, Any]:
    instance(data, UpdateUserPoolResponse)
    return {}


UPDATE_USER_POOL_CLIENT_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "ClientName": "client_name",
    "RefreshTokenValidity": "refresh_token_validity",
    "AccessTokenValidity": "access_token_validity",
    "IdTokenValidity": "id_token_validity",
    "TokenValidityUnits": "token_validity_units",
    "ReadAttributes": "read_attributes",
    "WriteAttributes": "write_attributes",
    "ExplicitAuthFlows": "explicit_auth_flows",
    "SupportedIdentityProviders": "supported_identity_providers",
    "CallbackURLs": "callback_urls",
    "LogoutURLs": "logout_urls",
    "DefaultRedirectURI": "default_redirect_uri",
    "AllowedOAuthFlows": "allowed_oauth_flows",
    "AllowedOAuthScopes": "allowed_oauth_scopes",
    "AllowedOAuthFlowsUserPoolClient": "allowed_oauth_flows_user_pool_client",
    "AnalyticsConfiguration": "analytics_configuration",
    "PreventUserExistenceErrors": "prevent_user_existence_errors",
    "EnableTokenRevocation": "enable_token_revocation",
    "EnablePropagateAdditionalUserContextData": "enable_propagate_additional_user_context_data",
    "AuthSessionValidity": "auth_session_validity",
    "RefreshTokenRotation": "refresh_token_rotation",
}


def decode_update_user_pool_client_request(data: Any) -> UpdateUserPoolClientRequest:
    get = members(data, UPDATE_USER_POOL_CLIENT_REQUEST).get
    self = new(UpdateUserPoolClientRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ClientId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and CLIENT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("ClientName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and RESOURCE_SERVER_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.client_name = value
    value = get("RefreshTokenValidity", UNSET)
    self.refresh_token_validity = (
        None if value is UNSET else integer(value, 0, 315360000)
    )
    value = get("AccessTokenValidity", UNSET)
    self.access_token_validity = None if value is UNSET else integer(value, 1, 86400)
    value = get("IdTokenValidity", UNSET)
    self.id_token_validity = None if value is UNSET else integer(value, 1, 86400)
    value = get("TokenValidityUnits", UNSET)
    self.token_validity_units = (
        None if value is UNSET else decode_token_validity_units_type(value)
    )
    value = get("ReadAttributes", UNSET)
    self.read_attributes = (
        None if value is UNSET else decode_client_permission_list_type(value)
    )
    value = get("WriteAttributes", UNSET)
    self.write_attributes = (
        None if value is UNSET else decode_client_permission_list_type(value)
    )
    value = get("ExplicitAuthFlows", UNSET)
    self.explicit_auth_flows = (
        None if value is UNSET else decode_explicit_auth_flows_list_type(value)
    )
    value = get("SupportedIdentityProviders", UNSET)
    self.supported_identity_providers = (
        None if value is UNSET else decode_supported_identity_providers_list_type(value)
    )
    value = get("CallbackURLs", UNSET)
    self.callback_urls = (
        None if value is UNSET else decode_callback_urls_list_type(value)
    )
    value = get("LogoutURLs", UNSET)
    self.logout_urls = None if value is UNSET else decode_logout_urls_list_type(value)
    value = get("DefaultRedirectURI", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 1024 and printable(value)):
        raise Invalid
    self.default_redirect_uri = value
    value = get("AllowedOAuthFlows", UNSET)
    self.allowed_oauth_flows = (
        None if value is UNSET else decode_oauth_flows_type(value)
    )
    value = get("AllowedOAuthScopes", UNSET)
    self.allowed_oauth_scopes = (
        None if value is UNSET else decode_scope_list_type(value)
    )
    value = get("AllowedOAuthFlowsUserPoolClient", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.allowed_oauth_flows_user_pool_client = value
    value = get("AnalyticsConfiguration", UNSET)
    self.analytics_configuration = (
        None if value is UNSET else decode_analytics_configuration_type(value)
    )
    value = get("PreventUserExistenceErrors", UNSET)
    self.prevent_user_existence_errors = (
        None if value is UNSET else member_of(PREVENT_USER_EXISTENCE_ERROR_TYPES, value)
    )
    value = get("EnableTokenRevocation", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enable_token_revocation = value
    value = get("EnablePropagateAdditionalUserContextData", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.enable_propagate_additional_user_context_data = value
    value = get("AuthSessionValidity", UNSET)
    self.auth_session_validity = None if value is UNSET else integer(value, 3, 15)
    value = get("RefreshTokenRotation", UNSET)
    self.refresh_token_rotation = (
        None if value is UNSET else decode_refresh_token_rotation_type(value)
    )
    return self


def encode_update_user_pool_client_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateUserPoolClientRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "ClientId": self.client_id,
    }
    if self.client_name is not None:
        out["ClientName"] = self.client_name
    if self.refresh_token_validity is not None:
        out["RefreshTokenValidity"] = self.refresh_token_validity
    if self.access_token_validity is not None:
        out["AccessTokenValidity"] = self.access_token_validity
    if self.id_token_validity is not None:
        out["IdTokenValidity"] = self.id_token_validity
    if self.token_validity_units is not None:
        out["TokenValidityUnits"] = encode_token_validity_units_type(
            self.token_validity_units
        )
    if self.read_attributes is not None:
        out["ReadAttributes"] = self.read_attributes
    if self.write_attributes is not None:
        out["WriteAttributes"] = self.write_attributes
    if self.explicit_auth_flows is not None:
        out["ExplicitAuthFlows"] = encode_explicit_auth_flows_list_type(
            self.explicit_auth_flows
        )
    if self.supported_identity_providers is not None:
        out["SupportedIdentityProviders"] = self.supported_identity_providers
    if self.callback_urls is not None:
        out["CallbackURLs"] = self.callback_urls
    if self.logout_urls is not None:
        out["LogoutURLs"] = self.logout_urls
    if self.default_redirect_uri is not None:
        out["DefaultRedirectURI"] = self.default_redirect_uri
    if self.allowed_oauth_flows is not None:
        out["AllowedOAuthFlows"] = encode_oauth_flows_type(self.allowed_oauth_flows)
    if self.allowed_oauth_scopes is not None:
        out["AllowedOAuthScopes"] = self.allowed_oauth_scopes
    if self.allowed_oauth_flows_user_pool_client is not None:
        out["AllowedOAuthFlowsUserPoolClient"] = (
            self.allowed_oauth_flows_user_pool_client
        )
    if self.analytics_configuration is not None:
        out["AnalyticsConfiguration"] = encode_analytics_configuration_type(
            self.analytics_configuration
        )
    if self.prevent_user_existence_errors is not None:
        out["PreventUserExistenceErrors"] = text(self.prevent_user_existence_errors)
    if self.enable_token_revocation is not None:
        out["EnableTokenRevocation"] = self.enable_token_revocation
    if self.enable_propagate_additional_user_context_data is not None:
        out["EnablePropagateAdditionalUserContextData"] = (
            self.enable_propagate_additional_user_context_data
        )
    if self.auth_session_validity is not None:
        out["AuthSessionValidity"] = self.auth_session_validity
    if self.refresh_token_rotation is not None:
        out["RefreshTokenRotation"] = encode_refresh_token_rotation_type(
            self.refresh_token_rotation
        )
    return out


UPDATE_USER_POOL_CLIENT_RESPONSE: dict[str, str] = {
    "UserPoolClient": "user_pool_client",
}


def decode_update_user_pool_client_response(data: Any) -> UpdateUserPoolClientResponse:
    get = members(data, UPDATE_USER_POOL_CLIENT_RESPONSE).get
    self = new(UpdateUserPoolClientResponse)
    value = get("UserPoolClient", UNSET)
    self.user_pool_client = (
        None if value is UNSET else decode_user_pool_client_type(value)
    )
    return self


def parse_update_user_pool_client_response(data: Any) -> UpdateUserPoolClientResponse:
    get = mapping(data).get
    self = new(UpdateUserPoolClientResponse)
    value = get("UserPoolClient")
    self.user_pool_client = (
        None if value is None else parse_user_pool_client_type(value)
    )
    return self


def encode_update_user_pool_client_response(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateUserPoolClientResponse)
    out: dict[str, Any] = {}
    if self.user_pool_client is not None:
        out["UserPoolClient"] = encode_user_pool_client_type(self.user_pool_client)
    return out


UPDATE_USER_POOL_DOMAIN_REQUEST: dict[str, str] = {
    "Domain": "domain",
    "UserPoolId": "user_pool_id",
    "ManagedLoginVersion": "managed_login_version",
    "CustomDomainConfig": "custom_domain_config",
    "Routing": "routing",
}


def decode_update_user_pool_domain_request(data: Any) -> UpdateUserPoolDomainRequest:
    get = members(data, UPDATE_USER_POOL_DOMAIN_REQUEST).get
    self = new(UpdateUserPoolDomainRequest)
    value = get("Domain")
    if not (
        isinstance(value, str) and 1 <= len(value) <= 63 and DOMAIN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.domain = value
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("ManagedLoginVersion", UNSET)
    self.managed_login_version = None if value is UNSET else integer(value)
    value = get("CustomDomainConfig", UNSET)
    self.custom_domain_config = (
        None if value is UNSET else decode_custom_domain_config_type(value)
    )
    value = get("Routing", UNSET)
    self.routing = None if value is UNSET else decode_routing_type(value)
    return self


def encode_update_user_pool_domain_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateUserPoolDomainRequest)
    out: dict[str, Any] = {
        "Domain": self.domain,
        "UserPoolId": self.user_pool_id,
    }
    if self.managed_login_version is not None:
        out["ManagedLoginVersion"] = self.managed_login_version
    if self.custom_domain_config is not None:
        out["CustomDomainConfig"] = encode_custom_domain_config_type(
            self.custom_domain_config
        )
    if self.routing is not None:
        out["Routing"] = encode_routing_type(self.routing)
    return out


UPDATE_USER_POOL_DOMAIN_RESPONSE: dict[str, str] = {
    "ManagedLoginVersion": "managed_login_version",
    "CloudFrontDomain": "cloud_front_domain",
    "Routing": "routing",
}


def decode_update_user_pool_domain_response(data: Any) -> UpdateUserPoolDomainResponse:
    get = members(data, UPDATE_USER_POOL_DOMAIN_RESPONSE).get
    self = new(UpdateUserPoolDomainResponse)
    value = get("ManagedLoginVersion", UNSET)
    self.managed_login_version = None if value is UNSET else integer(value)
    value = get("CloudFrontDomain", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 63 and DOMAIN_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.cloud_front_domain = value
    value = get("Routing", UNSET)
    self.routing = None if value is UNSET else decode_routing_type(value)
    return self


def parse_update_user_pool_domain_response(data: Any) -> UpdateUserPoolDomainResponse:
    get = mapping(data).get
    self = new(UpdateUserPoolDomainResponse)
    value = get("ManagedLoginVersion")
    self.managed_login_version = None if value is None else integer(value)
    value = get("CloudFrontDomain")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.cloud_front_domain = value
    value = get("Routing")
    self.routing = None if value is None else parse_routing_type(value)
    return self


def encode_update_user_pool_domain_response(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateUserPoolDomainResponse)
    out: dict[str, Any] = {}
    if self.managed_login_version is not None:
        out["ManagedLoginVersion"] = self.managed_login_version
    if self.cloud_front_domain is not None:
        out["CloudFrontDomain"] = self.cloud_front_domain
    if self.routing is not None:
        out["Routing"] = encode_routing_type(self.routing)
    return out


UPDATE_USER_POOL_REPLICA_REQUEST: dict[str, str] = {
    "UserPoolId": "user_pool_id",
    "RegionName": "region_name",
    "Status": "status",
}


def decode_update_user_pool_replica_request(data: Any) -> UpdateUserPoolReplicaRequest:
    get = members(data, UPDATE_USER_POOL_REPLICA_REQUEST).get
    self = new(UpdateUserPoolReplicaRequest)
    value = get("UserPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and USER_POOL_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_pool_id = value
    value = get("RegionName")
    if not (isinstance(value, str) and 5 <= len(value) <= 32):
        raise Invalid
    self.region_name = value
    self.status = member_of(UPDATE_REPLICA_STATUS_TYPE, get("Status"))
    return self


def encode_update_user_pool_replica_request(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateUserPoolReplicaRequest)
    out: dict[str, Any] = {
        "UserPoolId": self.user_pool_id,
        "RegionName": self.region_name,
        "Status": text(self.status),
    }
    return out


UPDATE_USER_POOL_REPLICA_RESPONSE: dict[str, str] = {
    "UserPoolReplica": "user_pool_replica",
}


def decode_update_user_pool_replica_response(
    data: Any,
) -> UpdateUserPoolReplicaResponse:
    get = members(data, UPDATE_USER_POOL_REPLICA_RESPONSE).get
    self = new(UpdateUserPoolReplicaResponse)
    value = get("UserPoolReplica", UNSET)
    self.user_pool_replica = (
        None if value is UNSET else decode_user_pool_replica_type(value)
    )
    return self


def parse_update_user_pool_replica_response(data: Any) -> UpdateUserPoolReplicaResponse:
    get = mapping(data).get
    self = new(UpdateUserPoolReplicaResponse)
    value = get("UserPoolReplica")
    self.user_pool_replica = (
        None if value is None else parse_user_pool_replica_type(value)
    )
    return self


def encode_update_user_pool_replica_response(data: Any) -> dict[str, Any]:
    self = instance(data, UpdateUserPoolReplicaResponse)
    out: dict[str, Any] = {}
    if self.user_pool_replica is not None:
        out["UserPoolReplica"] = encode_user_pool_replica_type(self.user_pool_replica)
    return out


VERIFY_SOFTWARE_TOKEN_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "Session": "session",
    "UserCode": "user_code",
    "FriendlyDeviceName": "friendly_device_name",
}


def decode_verify_software_token_request(data: Any) -> VerifySoftwareTokenRequest:
    get = members(data, VERIFY_SOFTWARE_TOKEN_REQUEST).get
    self = new(VerifySoftwareTokenRequest)
    value = get("AccessToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    value = get("UserCode")
    if not (
        isinstance(value, str)
        and len(value) == 6
        and AWS_ACCOUNT_ID_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.user_code = value
    value = get("FriendlyDeviceName", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and len(value) <= 131072):
        raise Invalid
    self.friendly_device_name = value
    return self


def encode_verify_software_token_request(data: Any) -> dict[str, Any]:
    self = instance(data, VerifySoftwareTokenRequest)
    out: dict[str, Any] = {
        "UserCode": self.user_code,
    }
    if self.access_token is not None:
        out["AccessToken"] = self.access_token
    if self.session is not None:
        out["Session"] = self.session
    if self.friendly_device_name is not None:
        out["FriendlyDeviceName"] = self.friendly_device_name
    return out


VERIFY_SOFTWARE_TOKEN_RESPONSE: dict[str, str] = {
    "Status": "status",
    "Session": "session",
}


def decode_verify_software_token_response(data: Any) -> VerifySoftwareTokenResponse:
    get = members(data, VERIFY_SOFTWARE_TOKEN_RESPONSE).get
    self = new(VerifySoftwareTokenResponse)
    value = get("Status", UNSET)
    self.status = (
        None
        if value is UNSET
        else member_of(VERIFY_SOFTWARE_TOKEN_RESPONSE_TYPE, value)
    )
    value = get("Session", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 4096):
        raise Invalid
    self.session = value
    return self


def parse_verify_software_token_response(data: Any) -> VerifySoftwareTokenResponse:
    get = mapping(data).get
    self = new(VerifySoftwareTokenResponse)
    value = get("Status")
    self.status = (
        None if value is None else known(VERIFY_SOFTWARE_TOKEN_RESPONSE_TYPE, value)
    )
    value = get("Session")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.session = value
    return self


def encode_verify_software_token_response(data: Any) -> dict[str, Any]:
    self = instance(data, VerifySoftwareTokenResponse)
    out: dict[str, Any] = {}
    if self.status is not None:
        out["Status"] = text(self.status)
    if self.session is not None:
        out["Session"] = self.session
    return out


VERIFY_USER_ATTRIBUTE_REQUEST: dict[str, str] = {
    "AccessToken": "access_token",
    "AttributeName": "attribute_name",
    "Code": "code",
}


def decode_verify_user_attribute_request(data: Any) -> VerifyUserAttributeRequest:
    get = members(data, VERIFY_USER_ATTRIBUTE_REQUEST).get
    self = new(VerifyUserAttributeRequest)
    value = get("AccessToken")
    if not (isinstance(value, str) and TOKEN_MODEL_TYPE_PATTERN(value)):
        raise Invalid
    self.access_token = value
    value = get("AttributeName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 32
        and ATTRIBUTE_NAME_TYPE_PATTERN(value)
    ):
        raise Invalid
    self.attribute_name = value
    value = get("Code")
    if not (isinstance(value, str) and 1 <= len(value) <= 2048 and non_space(value)):
        raise Invalid
    self.code = value
    return self


def encode_verify_user_attribute_request(data: Any) -> dict[str, Any]:
    self = instance(data, VerifyUserAttributeRequest)
    out: dict[str, Any] = {
        "AccessToken": self.access_token,
        "AttributeName": self.attribute_name,
        "Code": self.code,
    }
    return out


VERIFY_USER_ATTRIBUTE_RESPONSE: dict[str, str] = {}


def decode_verify_user_attribute_response(data: Any) -> VerifyUserAttributeResponse:
    members(data, VERIFY_USER_ATTRIBUTE_RESPONSE)
    return new(VerifyUserAttributeResponse)


def parse_verify_user_attribute_response(data: Any) -> VerifyUserAttributeResponse:
    mapping(data)
    return new(VerifyUserAttributeResponse)


def encode_verify_user_attribute_response(data: Any) -> dict[str, Any]:
    instance(data, VerifyUserAttributeResponse)
    return {}


CODECS[AddCustomAttributesRequest] = Codec(
    decode_add_custom_attributes_request,
    decode_add_custom_attributes_request,
    encode_add_custom_attributes_request,
    "AddCustomAttributesRequest",
    ADD_CUSTOM_ATTRIBUTES_REQUEST,
)
CODECS[SchemaAttributeType] = Codec(
    decode_schema_attribute_type,
    parse_schema_attribute_type,
    encode_schema_attribute_type,
    "SchemaAttributeType",
    SCHEMA_ATTRIBUTE_TYPE,
)
CODECS[NumberAttributeConstraintsType] = Codec(
    decode_number_attribute_constraints_type,
    parse_number_attribute_constraints_type,
    encode_number_attribute_constraints_type,
    "NumberAttributeConstraintsType",
    NUMBER_ATTRIBUTE_CONSTRAINTS_TYPE,
)
CODECS[StringAttributeConstraintsType] = Codec(
    decode_string_attribute_constraints_type,
    parse_string_attribute_constraints_type,
    encode_string_attribute_constraints_type,
    "StringAttributeConstraintsType",
    STRING_ATTRIBUTE_CONSTRAINTS_TYPE,
)
CODECS[AddCustomAttributesResponse] = Codec(
    decode_add_custom_attributes_response,
    parse_add_custom_attributes_response,
    encode_add_custom_attributes_response,
    "AddCustomAttributesResponse",
    ADD_CUSTOM_ATTRIBUTES_RESPONSE,
)
CODECS[AddUserPoolClientSecretRequest] = Codec(
    decode_add_user_pool_client_secret_request,
    decode_add_user_pool_client_secret_request,
    encode_add_user_pool_client_secret_request,
    "AddUserPoolClientSecretRequest",
    ADD_USER_POOL_CLIENT_SECRET_REQUEST,
)
CODECS[AddUserPoolClientSecretResponse] = Codec(
    decode_add_user_pool_client_secret_response,
    parse_add_user_pool_client_secret_response,
    encode_add_user_pool_client_secret_response,
    "AddUserPoolClientSecretResponse",
    ADD_USER_POOL_CLIENT_SECRET_RESPONSE,
)
CODECS[ClientSecretDescriptorType] = Codec(
    decode_client_secret_descriptor_type,
    parse_client_secret_descriptor_type,
    encode_client_secret_descriptor_type,
    "ClientSecretDescriptorType",
    CLIENT_SECRET_DESCRIPTOR_TYPE,
)
CODECS[AdminAddUserToGroupRequest] = Codec(
    decode_admin_add_user_to_group_request,
    decode_admin_add_user_to_group_request,
    encode_admin_add_user_to_group_request,
    "AdminAddUserToGroupRequest",
    ADMIN_ADD_USER_TO_GROUP_REQUEST,
)
CODECS[AdminConfirmSignUpRequest] = Codec(
    decode_admin_confirm_sign_up_request,
    decode_admin_confirm_sign_up_request,
    encode_admin_confirm_sign_up_request,
    "AdminConfirmSignUpRequest",
    ADMIN_CONFIRM_SIGN_UP_REQUEST,
)
CODECS[AdminConfirmSignUpResponse] = Codec(
    decode_admin_confirm_sign_up_response,
    parse_admin_confirm_sign_up_response,
    encode_admin_confirm_sign_up_response,
    "AdminConfirmSignUpResponse",
    ADMIN_CONFIRM_SIGN_UP_RESPONSE,
)
CODECS[AdminCreateUserRequest] = Codec(
    decode_admin_create_user_request,
    decode_admin_create_user_request,
    encode_admin_create_user_request,
    "AdminCreateUserRequest",
    ADMIN_CREATE_USER_REQUEST,
)
CODECS[AttributeType] = Codec(
    decode_attribute_type,
    parse_attribute_type,
    encode_attribute_type,
    "AttributeType",
    ATTRIBUTE_TYPE,
)
CODECS[AdminCreateUserResponse] = Codec(
    decode_admin_create_user_response,
    parse_admin_create_user_response,
    encode_admin_create_user_response,
    "AdminCreateUserResponse",
    ADMIN_CREATE_USER_RESPONSE,
)
CODECS[UserType] = Codec(
    decode_user_type, parse_user_type, encode_user_type, "UserType", USER_TYPE
)
CODECS[MFAOptionType] = Codec(
    decode_mfa_option_type,
    parse_mfa_option_type,
    encode_mfa_option_type,
    "MFAOptionType",
    MFA_OPTION_TYPE,
)
CODECS[AdminDeleteSoftwareTokenRequest] = Codec(
    decode_admin_delete_software_token_request,
    decode_admin_delete_software_token_request,
    encode_admin_delete_software_token_request,
    "AdminDeleteSoftwareTokenRequest",
    ADMIN_DELETE_SOFTWARE_TOKEN_REQUEST,
)
CODECS[AdminDeleteSoftwareTokenResponse] = Codec(
    decode_admin_delete_software_token_response,
    parse_admin_delete_software_token_response,
    encode_admin_delete_software_token_response,
    "AdminDeleteSoftwareTokenResponse",
    ADMIN_DELETE_SOFTWARE_TOKEN_RESPONSE,
)
CODECS[AdminDeleteUserRequest] = Codec(
    decode_admin_delete_user_request,
    decode_admin_delete_user_request,
    encode_admin_delete_user_request,
    "AdminDeleteUserRequest",
    ADMIN_DELETE_USER_REQUEST,
)
CODECS[AdminDeleteUserAttributesRequest] = Codec(
    decode_admin_delete_user_attributes_request,
    decode_admin_delete_user_attributes_request,
    encode_admin_delete_user_attributes_request,
    "AdminDeleteUserAttributesRequest",
    ADMIN_DELETE_USER_ATTRIBUTES_REQUEST,
)
CODECS[AdminDeleteUserAttributesResponse] = Codec(
    decode_admin_delete_user_attributes_response,
    parse_admin_delete_user_attributes_response,
    encode_admin_delete_user_attributes_response,
    "AdminDeleteUserAttributesResponse",
    ADMIN_DELETE_USER_ATTRIBUTES_RESPONSE,
)
CODECS[AdminDisableProviderForUserRequest] = Codec(
    decode_admin_disable_provider_for_user_request,
    decode_admin_disable_provider_for_user_request,
    encode_admin_disable_provider_for_user_request,
    "AdminDisableProviderForUserRequest",
    ADMIN_DISABLE_PROVIDER_FOR_USER_REQUEST,
)
CODECS[ProviderUserIdentifierType] = Codec(
    decode_provider_user_identifier_type,
    decode_provider_user_identifier_type,
    encode_provider_user_identifier_type,
    "ProviderUserIdentifierType",
    PROVIDER_USER_IDENTIFIER_TYPE,
)
CODECS[AdminDisableProviderForUserResponse] = Codec(
    decode_admin_disable_provider_for_user_response,
    parse_admin_disable_provider_for_user_response,
    encode_admin_disable_provider_for_user_response,
    "AdminDisableProviderForUserResponse",
    ADMIN_DISABLE_PROVIDER_FOR_USER_RESPONSE,
)
CODECS[AdminDisableUserRequest] = Codec(
    decode_admin_disable_user_request,
    decode_admin_disable_user_request,
    encode_admin_disable_user_request,
    "AdminDisableUserRequest",
    ADMIN_DISABLE_USER_REQUEST,
)
CODECS[AdminDisableUserResponse] = Codec(
    decode_admin_disable_user_response,
    parse_admin_disable_user_response,
    encode_admin_disable_user_response,
    "AdminDisableUserResponse",
    ADMIN_DISABLE_USER_RESPONSE,
)
CODECS[AdminEnableUserRequest] = Codec(
    decode_admin_enable_user_request,
    decode_admin_enable_user_request,
    encode_admin_enable_user_request,
    "AdminEnableUserRequest",
    ADMIN_ENABLE_USER_REQUEST,
)
CODECS[AdminEnableUserResponse] = Codec(
    decode_admin_enable_user_response,
    parse_admin_enable_user_response,
    encode_admin_enable_user_response,
    "AdminEnableUserResponse",
    ADMIN_ENABLE_USER_RESPONSE,
)
CODECS[AdminForgetDeviceRequest] = Codec(
    decode_admin_forget_device_request,
    decode_admin_forget_device_request,
    encode_admin_forget_device_request,
    "AdminForgetDeviceRequest",
    ADMIN_FORGET_DEVICE_REQUEST,
)
CODECS[AdminGetDeviceRequest] = Codec(
    decode_admin_get_device_request,
    decode_admin_get_device_request,
    encode_admin_get_device_request,
    "AdminGetDeviceRequest",
    ADMIN_GET_DEVICE_REQUEST,
)
CODECS[AdminGetDeviceResponse] = Codec(
    decode_admin_get_device_response,
    parse_admin_get_device_response,
    encode_admin_get_device_response,
    "AdminGetDeviceResponse",
    ADMIN_GET_DEVICE_RESPONSE,
)
CODECS[DeviceType] = Codec(
    decode_device_type, parse_device_type, encode_device_type, "DeviceType", DEVICE_TYPE
)
CODECS[AdminGetUserRequest] = Codec(
    decode_admin_get_user_request,
    decode_admin_get_user_request,
    encode_admin_get_user_request,
    "AdminGetUserRequest",
    ADMIN_GET_USER_REQUEST,
)
CODECS[AdminGetUserResponse] = Codec(
    decode_admin_get_user_response,
    parse_admin_get_user_response,
    encode_admin_get_user_response,
    "AdminGetUserResponse",
    ADMIN_GET_USER_RESPONSE,
)
CODECS[AdminGetUserAuthFactorsRequest] = Codec(
    decode_admin_get_user_auth_factors_request,
    decode_admin_get_user_auth_factors_request,
    encode_admin_get_user_auth_factors_request,
    "AdminGetUserAuthFactorsRequest",
    ADMIN_GET_USER_AUTH_FACTORS_REQUEST,
)
CODECS[AdminGetUserAuthFactorsResponse] = Codec(
    decode_admin_get_user_auth_factors_response,
    parse_admin_get_user_auth_factors_response,
    encode_admin_get_user_auth_factors_response,
    "AdminGetUserAuthFactorsResponse",
    ADMIN_GET_USER_AUTH_FACTORS_RESPONSE,
)
CODECS[AdminInitiateAuthRequest] = Codec(
    decode_admin_initiate_auth_request,
    decode_admin_initiate_auth_request,
    encode_admin_initiate_auth_request,
    "AdminInitiateAuthRequest",
    ADMIN_INITIATE_AUTH_REQUEST,
)
CODECS[AnalyticsMetadataType] = Codec(
    decode_analytics_metadata_type,
    decode_analytics_metadata_type,
    encode_analytics_metadata_type,
    "AnalyticsMetadataType",
    ANALYTICS_METADATA_TYPE,
)
CODECS[ContextDataType] = Codec(
    decode_context_data_type,
    decode_context_data_type,
    encode_context_data_type,
    "ContextDataType",
    CONTEXT_DATA_TYPE,
)
CODECS[HttpHeader] = Codec(
    decode_http_header,
    decode_http_header,
    encode_http_header,
    "HttpHeader",
    HTTP_HEADER,
)
CODECS[AdminInitiateAuthResponse] = Codec(
    decode_admin_initiate_auth_response,
    parse_admin_initiate_auth_response,
    encode_admin_initiate_auth_response,
    "AdminInitiateAuthResponse",
    ADMIN_INITIATE_AUTH_RESPONSE,
)
CODECS[AuthenticationResultType] = Codec(
    decode_authentication_result_type,
    parse_authentication_result_type,
    encode_authentication_result_type,
    "AuthenticationResultType",
    AUTHENTICATION_RESULT_TYPE,
)
CODECS[NewDeviceMetadataType] = Codec(
    decode_new_device_metadata_type,
    parse_new_device_metadata_type,
    encode_new_device_metadata_type,
    "NewDeviceMetadataType",
    NEW_DEVICE_METADATA_TYPE,
)
CODECS[AdminLinkProviderForUserRequest] = Codec(
    decode_admin_link_provider_for_user_request,
    decode_admin_link_provider_for_user_request,
    encode_admin_link_provider_for_user_request,
    "AdminLinkProviderForUserRequest",
    ADMIN_LINK_PROVIDER_FOR_USER_REQUEST,
)
CODECS[AdminLinkProviderForUserResponse] = Codec(
    decode_admin_link_provider_for_user_response,
    parse_admin_link_provider_for_user_response,
    encode_admin_link_provider_for_user_response,
    "AdminLinkProviderForUserResponse",
    ADMIN_LINK_PROVIDER_FOR_USER_RESPONSE,
)
CODECS[AdminListDevicesRequest] = Codec(
    decode_admin_list_devices_request,
    decode_admin_list_devices_request,
    encode_admin_list_devices_request,
    "AdminListDevicesRequest",
    ADMIN_LIST_DEVICES_REQUEST,
)
CODECS[AdminListDevicesResponse] = Codec(
    decode_admin_list_devices_response,
    parse_admin_list_devices_response,
    encode_admin_list_devices_response,
    "AdminListDevicesResponse",
    ADMIN_LIST_DEVICES_RESPONSE,
)
CODECS[AdminListGroupsForUserRequest] = Codec(
    decode_admin_list_groups_for_user_request,
    decode_admin_list_groups_for_user_request,
    encode_admin_list_groups_for_user_request,
    "AdminListGroupsForUserRequest",
    ADMIN_LIST_GROUPS_FOR_USER_REQUEST,
)
CODECS[AdminListGroupsForUserResponse] = Codec(
    decode_admin_list_groups_for_user_response,
    parse_admin_list_groups_for_user_response,
    encode_admin_list_groups_for_user_response,
    "AdminListGroupsForUserResponse",
    ADMIN_LIST_GROUPS_FOR_USER_RESPONSE,
)
CODECS[GroupType] = Codec(
    decode_group_type, parse_group_type, encode_group_type, "GroupType", GROUP_TYPE
)
CODECS[AdminListUserAuthEventsRequest] = Codec(
    decode_admin_list_user_auth_events_request,
    decode_admin_list_user_auth_events_request,
    encode_admin_list_user_auth_events_request,
    "AdminListUserAuthEventsRequest",
    ADMIN_LIST_USER_AUTH_EVENTS_REQUEST,
)
CODECS[AdminListUserAuthEventsResponse] = Codec(
    decode_admin_list_user_auth_events_response,
    parse_admin_list_user_auth_events_response,
    encode_admin_list_user_auth_events_response,
    "AdminListUserAuthEventsResponse",
    ADMIN_LIST_USER_AUTH_EVENTS_RESPONSE,
)
CODECS[AuthEventType] = Codec(
    decode_auth_event_type,
    parse_auth_event_type,
    encode_auth_event_type,
    "AuthEventType",
    AUTH_EVENT_TYPE,
)
CODECS[EventRiskType] = Codec(
    decode_event_risk_type,
    parse_event_risk_type,
    encode_event_risk_type,
    "EventRiskType",
    EVENT_RISK_TYPE,
)
CODECS[ChallengeResponseType] = Codec(
    decode_challenge_response_type,
    parse_challenge_response_type,
    encode_challenge_response_type,
    "ChallengeResponseType",
    CHALLENGE_RESPONSE_TYPE,
)
CODECS[EventContextDataType] = Codec(
    decode_event_context_data_type,
    parse_event_context_data_type,
    encode_event_context_data_type,
    "EventContextDataType",
    EVENT_CONTEXT_DATA_TYPE,
)
CODECS[EventFeedbackType] = Codec(
    decode_event_feedback_type,
    parse_event_feedback_type,
    encode_event_feedback_type,
    "EventFeedbackType",
    EVENT_FEEDBACK_TYPE,
)
CODECS[AdminListUserSessionsRequest] = Codec(
    decode_admin_list_user_sessions_request,
    decode_admin_list_user_sessions_request,
    encode_admin_list_user_sessions_request,
    "AdminListUserSessionsRequest",
    ADMIN_LIST_USER_SESSIONS_REQUEST,
)
CODECS[AdminListUserSessionsResponse] = Codec(
    decode_admin_list_user_sessions_response,
    parse_admin_list_user_sessions_response,
    encode_admin_list_user_sessions_response,
    "AdminListUserSessionsResponse",
    ADMIN_LIST_USER_SESSIONS_RESPONSE,
)
CODECS[SessionDescriptionType] = Codec(
    decode_session_description_type,
    parse_session_description_type,
    encode_session_description_type,
    "SessionDescriptionType",
    SESSION_DESCRIPTION_TYPE,
)
CODECS[SessionLocationType] = Codec(
    decode_session_location_type,
    parse_session_location_type,
    encode_session_location_type,
    "SessionLocationType",
    SESSION_LOCATION_TYPE,
)
CODECS[AdminRemoveUserFromGroupRequest] = Codec(
    decode_admin_remove_user_from_group_request,
    decode_admin_remove_user_from_group_request,
    encode_admin_remove_user_from_group_request,
    "AdminRemoveUserFromGroupRequest",
    ADMIN_REMOVE_USER_FROM_GROUP_REQUEST,
)
CODECS[AdminResetUserPasswordRequest] = Codec(
    decode_admin_reset_user_password_request,
    decode_admin_reset_user_password_request,
    encode_admin_reset_user_password_request,
    "AdminResetUserPasswordRequest",
    ADMIN_RESET_USER_PASSWORD_REQUEST,
)
CODECS[AdminResetUserPasswordResponse] = Codec(
    decode_admin_reset_user_password_response,
    parse_admin_reset_user_password_response,
    encode_admin_reset_user_password_response,
    "AdminResetUserPasswordResponse",
    ADMIN_RESET_USER_PASSWORD_RESPONSE,
)
CODECS[AdminRespondToAuthChallengeRequest] = Codec(
    decode_admin_respond_to_auth_challenge_request,
    decode_admin_respond_to_auth_challenge_request,
    encode_admin_respond_to_auth_challenge_request,
    "AdminRespondToAuthChallengeRequest",
    ADMIN_RESPOND_TO_AUTH_CHALLENGE_REQUEST,
)
CODECS[AdminRespondToAuthChallengeResponse] = Codec(
    decode_admin_respond_to_auth_challenge_response,
    parse_admin_respond_to_auth_challenge_response,
    encode_admin_respond_to_auth_challenge_response,
    "AdminRespondToAuthChallengeResponse",
    ADMIN_RESPOND_TO_AUTH_CHALLENGE_RESPONSE,
)
CODECS[AdminRevokeUserSessionRequest] = Codec(
    decode_admin_revoke_user_session_request,
    decode_admin_revoke_user_session_request,
    encode_admin_revoke_user_session_request,
    "AdminRevokeUserSessionRequest",
    ADMIN_REVOKE_USER_SESSION_REQUEST,
)
CODECS[AdminRevokeUserSessionResponse] = Codec(
    decode_admin_revoke_user_session_response,
    parse_admin_revoke_user_session_response,
    encode_admin_revoke_user_session_response,
    "AdminRevokeUserSessionResponse",
    ADMIN_REVOKE_USER_SESSION_RESPONSE,
)
CODECS[AdminSetUserMFAPreferenceRequest] = Codec(
    decode_admin_set_user_mfa_preference_request,
    decode_admin_set_user_mfa_preference_request,
    encode_admin_set_user_mfa_preference_request,
    "AdminSetUserMFAPreferenceRequest",
    ADMIN_SET_USER_MFA_PREFERENCE_REQUEST,
)
CODECS[SMSMfaSettingsType] = Codec(
    decode_sms_mfa_settings_type,
    decode_sms_mfa_settings_type,
    encode_sms_mfa_settings_type,
    "SMSMfaSettingsType",
    SMS_MFA_SETTINGS_TYPE,
)
CODECS[SoftwareTokenMfaSettingsType] = Codec(
    decode_software_token_mfa_settings_type,
    decode_software_token_mfa_settings_type,
    encode_software_token_mfa_settings_type,
    "SoftwareTokenMfaSettingsType",
    SOFTWARE_TOKEN_MFA_SETTINGS_TYPE,
)
CODECS[EmailMfaSettingsType] = Codec(
    decode_email_mfa_settings_type,
    decode_email_mfa_settings_type,
    encode_email_mfa_settings_type,
    "EmailMfaSettingsType",
    EMAIL_MFA_SETTINGS_TYPE,
)
CODECS[WebAuthnMfaSettingsType] = Codec(
    decode_web_authn_mfa_settings_type,
    decode_web_authn_mfa_settings_type,
    encode_web_authn_mfa_settings_type,
    "WebAuthnMfaSettingsType",
    WEB_AUTHN_MFA_SETTINGS_TYPE,
)
CODECS[AdminSetUserMFAPreferenceResponse] = Codec(
    decode_admin_set_user_mfa_preference_response,
    parse_admin_set_user_mfa_preference_response,
    encode_admin_set_user_mfa_preference_response,
    "AdminSetUserMFAPreferenceResponse",
    ADMIN_SET_USER_MFA_PREFERENCE_RESPONSE,
)
CODECS[AdminSetUserPasswordRequest] = Codec(
    decode_admin_set_user_password_request,
    decode_admin_set_user_password_request,
    encode_admin_set_user_password_request,
    "AdminSetUserPasswordRequest",
    ADMIN_SET_USER_PASSWORD_REQUEST,
)
CODECS[AdminSetUserPasswordResponse] = Codec(
    decode_admin_set_user_password_response,
    parse_admin_set_user_password_response,
    encode_admin_set_user_password_response,
    "AdminSetUserPasswordResponse",
    ADMIN_SET_USER_PASSWORD_RESPONSE,
)
CODECS[AdminSetUserSettingsRequest] = Codec(
    decode_admin_set_user_settings_request,
    decode_admin_set_user_settings_request,
    encode_admin_set_user_settings_request,
    "AdminSetUserSettingsRequest",
    ADMIN_SET_USER_SETTINGS_REQUEST,
)
CODECS[AdminSetUserSettingsResponse] = Codec(
    decode_admin_set_user_settings_response,
    parse_admin_set_user_settings_response,
    encode_admin_set_user_settings_response,
    "AdminSetUserSettingsResponse",
    ADMIN_SET_USER_SETTINGS_RESPONSE,
)
CODECS[AdminUpdateAuthEventFeedbackRequest] = Codec(
    decode_admin_update_auth_event_feedback_request,
    decode_admin_update_auth_event_feedback_request,
    encode_admin_update_auth_event_feedback_request,
    "AdminUpdateAuthEventFeedbackRequest",
    ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_REQUEST,
)
CODECS[AdminUpdateAuthEventFeedbackResponse] = Codec(
    decode_admin_update_auth_event_feedback_response,
    parse_admin_update_auth_event_feedback_response,
    encode_admin_update_auth_event_feedback_response,
    "AdminUpdateAuthEventFeedbackResponse",
    ADMIN_UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE,
)
CODECS[AdminUpdateDeviceStatusRequest] = Codec(
    decode_admin_update_device_status_request,
    decode_admin_update_device_status_request,
    encode_admin_update_device_status_request,
    "AdminUpdateDeviceStatusRequest",
    ADMIN_UPDATE_DEVICE_STATUS_REQUEST,
)
CODECS[AdminUpdateDeviceStatusResponse] = Codec(
    decode_admin_update_device_status_response,
    parse_admin_update_device_status_response,
    encode_admin_update_device_status_response,
    "AdminUpdateDeviceStatusResponse",
    ADMIN_UPDATE_DEVICE_STATUS_RESPONSE,
)
CODECS[AdminUpdateUserAttributesRequest] = Codec(
    decode_admin_update_user_attributes_request,
    decode_admin_update_user_attributes_request,
    encode_admin_update_user_attributes_request,
    "AdminUpdateUserAttributesRequest",
    ADMIN_UPDATE_USER_ATTRIBUTES_REQUEST,
)
CODECS[AdminUpdateUserAttributesResponse] = Codec(
    decode_admin_update_user_attributes_response,
    parse_admin_update_user_attributes_response,
    encode_admin_update_user_attributes_response,
    "AdminUpdateUserAttributesResponse",
    ADMIN_UPDATE_USER_ATTRIBUTES_RESPONSE,
)
CODECS[AdminUserGlobalSignOutRequest] = Codec(
    decode_admin_user_global_sign_out_request,
    decode_admin_user_global_sign_out_request,
    encode_admin_user_global_sign_out_request,
    "AdminUserGlobalSignOutRequest",
    ADMIN_USER_GLOBAL_SIGN_OUT_REQUEST,
)
CODECS[AdminUserGlobalSignOutResponse] = Codec(
    decode_admin_user_global_sign_out_response,
    parse_admin_user_global_sign_out_response,
    encode_admin_user_global_sign_out_response,
    "AdminUserGlobalSignOutResponse",
    ADMIN_USER_GLOBAL_SIGN_OUT_RESPONSE,
)
CODECS[AssociateSoftwareTokenRequest] = Codec(
    decode_associate_software_token_request,
    decode_associate_software_token_request,
    encode_associate_software_token_request,
    "AssociateSoftwareTokenRequest",
    ASSOCIATE_SOFTWARE_TOKEN_REQUEST,
)
CODECS[AssociateSoftwareTokenResponse] = Codec(
    decode_associate_software_token_response,
    parse_associate_software_token_response,
    encode_associate_software_token_response,
    "AssociateSoftwareTokenResponse",
    ASSOCIATE_SOFTWARE_TOKEN_RESPONSE,
)
CODECS[ChangePasswordRequest] = Codec(
    decode_change_password_request,
    decode_change_password_request,
    encode_change_password_request,
    "ChangePasswordRequest",
    CHANGE_PASSWORD_REQUEST,
)
CODECS[ChangePasswordResponse] = Codec(
    decode_change_password_response,
    parse_change_password_response,
    encode_change_password_response,
    "ChangePasswordResponse",
    CHANGE_PASSWORD_RESPONSE,
)
CODECS[CompleteWebAuthnRegistrationRequest] = Codec(
    decode_complete_web_authn_registration_request,
    decode_complete_web_authn_registration_request,
    encode_complete_web_authn_registration_request,
    "CompleteWebAuthnRegistrationRequest",
    COMPLETE_WEB_AUTHN_REGISTRATION_REQUEST,
)
CODECS[CompleteWebAuthnRegistrationResponse] = Codec(
    decode_complete_web_authn_registration_response,
    parse_complete_web_authn_registration_response,
    encode_complete_web_authn_registration_response,
    "CompleteWebAuthnRegistrationResponse",
    COMPLETE_WEB_AUTHN_REGISTRATION_RESPONSE,
)
CODECS[ConfirmDeviceRequest] = Codec(
    decode_confirm_device_request,
    decode_confirm_device_request,
    encode_confirm_device_request,
    "ConfirmDeviceRequest",
    CONFIRM_DEVICE_REQUEST,
)
CODECS[DeviceSecretVerifierConfigType] = Codec(
    decode_device_secret_verifier_config_type,
    decode_device_secret_verifier_config_type,
    encode_device_secret_verifier_config_type,
    "DeviceSecretVerifierConfigType",
    DEVICE_SECRET_VERIFIER_CONFIG_TYPE,
)
CODECS[ConfirmDeviceResponse] = Codec(
    decode_confirm_device_response,
    parse_confirm_device_response,
    encode_confirm_device_response,
    "ConfirmDeviceResponse",
    CONFIRM_DEVICE_RESPONSE,
)
CODECS[ConfirmForgotPasswordRequest] = Codec(
    decode_confirm_forgot_password_request,
    decode_confirm_forgot_password_request,
    encode_confirm_forgot_password_request,
    "ConfirmForgotPasswordRequest",
    CONFIRM_FORGOT_PASSWORD_REQUEST,
)
CODECS[UserContextDataType] = Codec(
    decode_user_context_data_type,
    decode_user_context_data_type,
    encode_user_context_data_type,
    "UserContextDataType",
    USER_CONTEXT_DATA_TYPE,
)
CODECS[ConfirmForgotPasswordResponse] = Codec(
    decode_confirm_forgot_password_response,
    parse_confirm_forgot_password_response,
    encode_confirm_forgot_password_response,
    "ConfirmForgotPasswordResponse",
    CONFIRM_FORGOT_PASSWORD_RESPONSE,
)
CODECS[ConfirmSignUpRequest] = Codec(
    decode_confirm_sign_up_request,
    decode_confirm_sign_up_request,
    encode_confirm_sign_up_request,
    "ConfirmSignUpRequest",
    CONFIRM_SIGN_UP_REQUEST,
)
CODECS[ConfirmSignUpResponse] = Codec(
    decode_confirm_sign_up_response,
    parse_confirm_sign_up_response,
    encode_confirm_sign_up_response,
    "ConfirmSignUpResponse",
    CONFIRM_SIGN_UP_RESPONSE,
)
CODECS[CreateGroupRequest] = Codec(
    decode_create_group_request,
    decode_create_group_request,
    encode_create_group_request,
    "CreateGroupRequest",
    CREATE_GROUP_REQUEST,
)
CODECS[CreateGroupResponse] = Codec(
    decode_create_group_response,
    parse_create_group_response,
    encode_create_group_response,
    "CreateGroupResponse",
    CREATE_GROUP_RESPONSE,
)
CODECS[CreateIdentityProviderRequest] = Codec(
    decode_create_identity_provider_request,
    decode_create_identity_provider_request,
    encode_create_identity_provider_request,
    "CreateIdentityProviderRequest",
    CREATE_IDENTITY_PROVIDER_REQUEST,
)
CODECS[CreateIdentityProviderResponse] = Codec(
    decode_create_identity_provider_response,
    parse_create_identity_provider_response,
    encode_create_identity_provider_response,
    "CreateIdentityProviderResponse",
    CREATE_IDENTITY_PROVIDER_RESPONSE,
)
CODECS[IdentityProviderType] = Codec(
    decode_identity_provider_type,
    parse_identity_provider_type,
    encode_identity_provider_type,
    "IdentityProviderType",
    IDENTITY_PROVIDER_TYPE,
)
CODECS[CreateManagedLoginBrandingRequest] = Codec(
    decode_create_managed_login_branding_request,
    decode_create_managed_login_branding_request,
    encode_create_managed_login_branding_request,
    "CreateManagedLoginBrandingRequest",
    CREATE_MANAGED_LOGIN_BRANDING_REQUEST,
)
CODECS[AssetType] = Codec(
    decode_asset_type, parse_asset_type, encode_asset_type, "AssetType", ASSET_TYPE
)
CODECS[CreateManagedLoginBrandingResponse] = Codec(
    decode_create_managed_login_branding_response,
    parse_create_managed_login_branding_response,
    encode_create_managed_login_branding_response,
    "CreateManagedLoginBrandingResponse",
    CREATE_MANAGED_LOGIN_BRANDING_RESPONSE,
)
CODECS[ManagedLoginBrandingType] = Codec(
    decode_managed_login_branding_type,
    parse_managed_login_branding_type,
    encode_managed_login_branding_type,
    "ManagedLoginBrandingType",
    MANAGED_LOGIN_BRANDING_TYPE,
)
CODECS[CreateResourceServerRequest] = Codec(
    decode_create_resource_server_request,
    decode_create_resource_server_request,
    encode_create_resource_server_request,
    "CreateResourceServerRequest",
    CREATE_RESOURCE_SERVER_REQUEST,
)
CODECS[ResourceServerScopeType] = Codec(
    decode_resource_server_scope_type,
    parse_resource_server_scope_type,
    encode_resource_server_scope_type,
    "ResourceServerScopeType",
    RESOURCE_SERVER_SCOPE_TYPE,
)
CODECS[CreateResourceServerResponse] = Codec(
    decode_create_resource_server_response,
    parse_create_resource_server_response,
    encode_create_resource_server_response,
    "CreateResourceServerResponse",
    CREATE_RESOURCE_SERVER_RESPONSE,
)
CODECS[ResourceServerType] = Codec(
    decode_resource_server_type,
    parse_resource_server_type,
    encode_resource_server_type,
    "ResourceServerType",
    RESOURCE_SERVER_TYPE,
)
CODECS[CreateTermsRequest] = Codec(
    decode_create_terms_request,
    decode_create_terms_request,
    encode_create_terms_request,
    "CreateTermsRequest",
    CREATE_TERMS_REQUEST,
)
CODECS[CreateTermsResponse] = Codec(
    decode_create_terms_response,
    parse_create_terms_response,
    encode_create_terms_response,
    "CreateTermsResponse",
    CREATE_TERMS_RESPONSE,
)
CODECS[TermsType] = Codec(
    decode_terms_type, parse_terms_type, encode_terms_type, "TermsType", TERMS_TYPE
)
CODECS[CreateUserImportJobRequest] = Codec(
    decode_create_user_import_job_request,
    decode_create_user_import_job_request,
    encode_create_user_import_job_request,
    "CreateUserImportJobRequest",
    CREATE_USER_IMPORT_JOB_REQUEST,
)
CODECS[CreateUserImportJobResponse] = Codec(
    decode_create_user_import_job_response,
    parse_create_user_import_job_response,
    encode_create_user_import_job_response,
    "CreateUserImportJobResponse",
    CREATE_USER_IMPORT_JOB_RESPONSE,
)
CODECS[UserImportJobType] = Codec(
    decode_user_import_job_type,
    parse_user_import_job_type,
    encode_user_import_job_type,
    "UserImportJobType",
    USER_IMPORT_JOB_TYPE,
)
CODECS[CreateUserPoolRequest] = Codec(
    decode_create_user_pool_request,
    decode_create_user_pool_request,
    encode_create_user_pool_request,
    "CreateUserPoolRequest",
    CREATE_USER_POOL_REQUEST,
)
CODECS[UserPoolPolicyType] = Codec(
    decode_user_pool_policy_type,
    parse_user_pool_policy_type,
    encode_user_pool_policy_type,
    "UserPoolPolicyType",
    USER_POOL_POLICY_TYPE,
)
CODECS[PasswordPolicyType] = Codec(
    decode_password_policy_type,
    parse_password_policy_type,
    encode_password_policy_type,
    "PasswordPolicyType",
    PASSWORD_POLICY_TYPE,
)
CODECS[SignInPolicyType] = Codec(
    decode_sign_in_policy_type,
    parse_sign_in_policy_type,
    encode_sign_in_policy_type,
    "SignInPolicyType",
    SIGN_IN_POLICY_TYPE,
)
CODECS[LambdaConfigType] = Codec(
    decode_lambda_config_type,
    parse_lambda_config_type,
    encode_lambda_config_type,
    "LambdaConfigType",
    LAMBDA_CONFIG_TYPE,
)
CODECS[PreTokenGenerationVersionConfigType] = Codec(
    decode_pre_token_generation_version_config_type,
    parse_pre_token_generation_version_config_type,
    encode_pre_token_generation_version_config_type,
    "PreTokenGenerationVersionConfigType",
    PRE_TOKEN_GENERATION_VERSION_CONFIG_TYPE,
)
CODECS[CustomSMSLambdaVersionConfigType] = Codec(
    decode_custom_sms_lambda_version_config_type,
    parse_custom_sms_lambda_version_config_type,
    encode_custom_sms_lambda_version_config_type,
    "CustomSMSLambdaVersionConfigType",
    CUSTOM_SMS_LAMBDA_VERSION_CONFIG_TYPE,
)
CODECS[CustomEmailLambdaVersionConfigType] = Codec(
    decode_custom_email_lambda_version_config_type,
    parse_custom_email_lambda_version_config_type,
    encode_custom_email_lambda_version_config_type,
    "CustomEmailLambdaVersionConfigType",
    CUSTOM_EMAIL_LAMBDA_VERSION_CONFIG_TYPE,
)
CODECS[InboundFederationLambdaType] = Codec(
    decode_inbound_federation_lambda_type,
    parse_inbound_federation_lambda_type,
    encode_inbound_federation_lambda_type,
    "InboundFederationLambdaType",
    INBOUND_FEDERATION_LAMBDA_TYPE,
)
CODECS[VerificationMessageTemplateType] = Codec(
    decode_verification_message_template_type,
    parse_verification_message_template_type,
    encode_verification_message_template_type,
    "VerificationMessageTemplateType",
    VERIFICATION_MESSAGE_TEMPLATE_TYPE,
)
CODECS[UserAttributeUpdateSettingsType] = Codec(
    decode_user_attribute_update_settings_type,
    parse_user_attribute_update_settings_type,
    encode_user_attribute_update_settings_type,
    "UserAttributeUpdateSettingsType",
    USER_ATTRIBUTE_UPDATE_SETTINGS_TYPE,
)
CODECS[DeviceConfigurationType] = Codec(
    decode_device_configuration_type,
    parse_device_configuration_type,
    encode_device_configuration_type,
    "DeviceConfigurationType",
    DEVICE_CONFIGURATION_TYPE,
)
CODECS[EmailConfigurationType] = Codec(
    decode_email_configuration_type,
    parse_email_configuration_type,
    encode_email_configuration_type,
    "EmailConfigurationType",
    EMAIL_CONFIGURATION_TYPE,
)
CODECS[SmsConfigurationType] = Codec(
    decode_sms_configuration_type,
    parse_sms_configuration_type,
    encode_sms_configuration_type,
    "SmsConfigurationType",
    SMS_CONFIGURATION_TYPE,
)
CODECS[EumsSmsConfigurationType] = Codec(
    decode_eums_sms_configuration_type,
    parse_eums_sms_configuration_type,
    encode_eums_sms_configuration_type,
    "EumsSmsConfigurationType",
    EUMS_SMS_CONFIGURATION_TYPE,
)
CODECS[AdminCreateUserConfigType] = Codec(
    decode_admin_create_user_config_type,
    parse_admin_create_user_config_type,
    encode_admin_create_user_config_type,
    "AdminCreateUserConfigType",
    ADMIN_CREATE_USER_CONFIG_TYPE,
)
CODECS[MessageTemplateType] = Codec(
    decode_message_template_type,
    parse_message_template_type,
    encode_message_template_type,
    "MessageTemplateType",
    MESSAGE_TEMPLATE_TYPE,
)
CODECS[UserPoolAddOnsType] = Codec(
    decode_user_pool_add_ons_type,
    parse_user_pool_add_ons_type,
    encode_user_pool_add_ons_type,
    "UserPoolAddOnsType",
    USER_POOL_ADD_ONS_TYPE,
)
CODECS[AdvancedSecurityAdditionalFlowsType] = Codec(
    decode_advanced_security_additional_flows_type,
    parse_advanced_security_additional_flows_type,
    encode_advanced_security_additional_flows_type,
    "AdvancedSecurityAdditionalFlowsType",
    ADVANCED_SECURITY_ADDITIONAL_FLOWS_TYPE,
)
CODECS[DcrConfigurationType] = Codec(
    decode_dcr_configuration_type,
    parse_dcr_configuration_type,
    encode_dcr_configuration_type,
    "DcrConfigurationType",
    DCR_CONFIGURATION_TYPE,
)
CODECS[UsernameConfigurationType] = Codec(
    decode_username_configuration_type,
    parse_username_configuration_type,
    encode_username_configuration_type,
    "UsernameConfigurationType",
    USERNAME_CONFIGURATION_TYPE,
)
CODECS[AccountRecoverySettingType] = Codec(
    decode_account_recovery_setting_type,
    parse_account_recovery_setting_type,
    encode_account_recovery_setting_type,
    "AccountRecoverySettingType",
    ACCOUNT_RECOVERY_SETTING_TYPE,
)
CODECS[RecoveryOptionType] = Codec(
    decode_recovery_option_type,
    parse_recovery_option_type,
    encode_recovery_option_type,
    "RecoveryOptionType",
    RECOVERY_OPTION_TYPE,
)
CODECS[KeyConfigurationType] = Codec(
    decode_key_configuration_type,
    parse_key_configuration_type,
    encode_key_configuration_type,
    "KeyConfigurationType",
    KEY_CONFIGURATION_TYPE,
)
CODECS[IssuerConfigurationType] = Codec(
    decode_issuer_configuration_type,
    parse_issuer_configuration_type,
    encode_issuer_configuration_type,
    "IssuerConfigurationType",
    ISSUER_CONFIGURATION_TYPE,
)
CODECS[AcrLevelConfigType] = Codec(
    decode_acr_level_config_type,
    parse_acr_level_config_type,
    encode_acr_level_config_type,
    "AcrLevelConfigType",
    ACR_LEVEL_CONFIG_TYPE,
)
CODECS[CreateUserPoolResponse] = Codec(
    decode_create_user_pool_response,
    parse_create_user_pool_response,
    encode_create_user_pool_response,
    "CreateUserPoolResponse",
    CREATE_USER_POOL_RESPONSE,
)
CODECS[UserPoolType] = Codec(
    decode_user_pool_type,
    parse_user_pool_type,
    encode_user_pool_type,
    "UserPoolType",
    USER_POOL_TYPE,
)
CODECS[CreateUserPoolClientRequest] = Codec(
    decode_create_user_pool_client_request,
    decode_create_user_pool_client_request,
    encode_create_user_pool_client_request,
    "CreateUserPoolClientRequest",
    CREATE_USER_POOL_CLIENT_REQUEST,
)
CODECS[TokenValidityUnitsType] = Codec(
    decode_token_validity_units_type,
    parse_token_validity_units_type,
    encode_token_validity_units_type,
    "TokenValidityUnitsType",
    TOKEN_VALIDITY_UNITS_TYPE,
)
CODECS[AnalyticsConfigurationType] = Codec(
    decode_analytics_configuration_type,
    parse_analytics_configuration_type,
    encode_analytics_configuration_type,
    "AnalyticsConfigurationType",
    ANALYTICS_CONFIGURATION_TYPE,
)
CODECS[RefreshTokenRotationType] = Codec(
    decode_refresh_token_rotation_type,
    parse_refresh_token_rotation_type,
    encode_refresh_token_rotation_type,
    "RefreshTokenRotationType",
    REFRESH_TOKEN_ROTATION_TYPE,
)
CODECS[CreateUserPoolClientResponse] = Codec(
    decode_create_user_pool_client_response,
    parse_create_user_pool_client_response,
    encode_create_user_pool_client_response,
    "CreateUserPoolClientResponse",
    CREATE_USER_POOL_CLIENT_RESPONSE,
)
CODECS[UserPoolClientType] = Codec(
    decode_user_pool_client_type,
    parse_user_pool_client_type,
    encode_user_pool_client_type,
    "UserPoolClientType",
    USER_POOL_CLIENT_TYPE,
)
CODECS[CreateUserPoolDomainRequest] = Codec(
    decode_create_user_pool_domain_request,
    decode_create_user_pool_domain_request,
    encode_create_user_pool_domain_request,
    "CreateUserPoolDomainRequest",
    CREATE_USER_POOL_DOMAIN_REQUEST,
)
CODECS[CustomDomainConfigType] = Codec(
    decode_custom_domain_config_type,
    parse_custom_domain_config_type,
    encode_custom_domain_config_type,
    "CustomDomainConfigType",
    CUSTOM_DOMAIN_CONFIG_TYPE,
)
CODECS[RoutingType] = Codec(
    decode_routing_type,
    parse_routing_type,
    encode_routing_type,
    "RoutingType",
    ROUTING_TYPE,
)
CODECS[FailoverType] = Codec(
    decode_failover_type,
    parse_failover_type,
    encode_failover_type,
    "FailoverType",
    FAILOVER_TYPE,
)
CODECS[CreateUserPoolDomainResponse] = Codec(
    decode_create_user_pool_domain_response,
    parse_create_user_pool_domain_response,
    encode_create_user_pool_domain_response,
    "CreateUserPoolDomainResponse",
    CREATE_USER_POOL_DOMAIN_RESPONSE,
)
CODECS[CreateUserPoolReplicaRequest] = Codec(
    decode_create_user_pool_replica_request,
    decode_create_user_pool_replica_request,
    encode_create_user_pool_replica_request,
    "CreateUserPoolReplicaRequest",
    CREATE_USER_POOL_REPLICA_REQUEST,
)
CODECS[CreateUserPoolReplicaResponse] = Codec(
    decode_create_user_pool_replica_response,
    parse_create_user_pool_replica_response,
    encode_create_user_pool_replica_response,
    "CreateUserPoolReplicaResponse",
    CREATE_USER_POOL_REPLICA_RESPONSE,
)
CODECS[UserPoolReplicaType] = Codec(
    decode_user_pool_replica_type,
    parse_user_pool_replica_type,
    encode_user_pool_replica_type,
    "UserPoolReplicaType",
    USER_POOL_REPLICA_TYPE,
)
CODECS[DeleteGroupRequest] = Codec(
    decode_delete_group_request,
    decode_delete_group_request,
    encode_delete_group_request,
    "DeleteGroupRequest",
    DELETE_GROUP_REQUEST,
)
CODECS[DeleteIdentityProviderRequest] = Codec(
    decode_delete_identity_provider_request,
    decode_delete_identity_provider_request,
    encode_delete_identity_provider_request,
    "DeleteIdentityProviderRequest",
    DELETE_IDENTITY_PROVIDER_REQUEST,
)
CODECS[DeleteManagedLoginBrandingRequest] = Codec(
    decode_delete_managed_login_branding_request,
    decode_delete_managed_login_branding_request,
    encode_delete_managed_login_branding_request,
    "DeleteManagedLoginBrandingRequest",
    DELETE_MANAGED_LOGIN_BRANDING_REQUEST,
)
CODECS[DeleteResourceServerRequest] = Codec(
    decode_delete_resource_server_request,
    decode_delete_resource_server_request,
    encode_delete_resource_server_request,
    "DeleteResourceServerRequest",
    DELETE_RESOURCE_SERVER_REQUEST,
)
CODECS[DeleteTermsRequest] = Codec(
    decode_delete_terms_request,
    decode_delete_terms_request,
    encode_delete_terms_request,
    "DeleteTermsRequest",
    DELETE_TERMS_REQUEST,
)
CODECS[DeleteUserRequest] = Codec(
    decode_delete_user_request,
    decode_delete_user_request,
    encode_delete_user_request,
    "DeleteUserRequest",
    DELETE_USER_REQUEST,
)
CODECS[DeleteUserAttributesRequest] = Codec(
    decode_delete_user_attributes_request,
    decode_delete_user_attributes_request,
    encode_delete_user_attributes_request,
    "DeleteUserAttributesRequest",
    DELETE_USER_ATTRIBUTES_REQUEST,
)
CODECS[DeleteUserAttributesResponse] = Codec(
    decode_delete_user_attributes_response,
    parse_delete_user_attributes_response,
    encode_delete_user_attributes_response,
    "DeleteUserAttributesResponse",
    DELETE_USER_ATTRIBUTES_RESPONSE,
)
CODECS[DeleteUserPoolRequest] = Codec(
    decode_delete_user_pool_request,
    decode_delete_user_pool_request,
    encode_delete_user_pool_request,
    "DeleteUserPoolRequest",
    DELETE_USER_POOL_REQUEST,
)
CODECS[DeleteUserPoolClientRequest] = Codec(
    decode_delete_user_pool_client_request,
    decode_delete_user_pool_client_request,
    encode_delete_user_pool_client_request,
    "DeleteUserPoolClientRequest",
    DELETE_USER_POOL_CLIENT_REQUEST,
)
CODECS[DeleteUserPoolClientSecretRequest] = Codec(
    decode_delete_user_pool_client_secret_request,
    decode_delete_user_pool_client_secret_request,
    encode_delete_user_pool_client_secret_request,
    "DeleteUserPoolClientSecretRequest",
    DELETE_USER_POOL_CLIENT_SECRET_REQUEST,
)
CODECS[DeleteUserPoolClientSecretResponse] = Codec(
    decode_delete_user_pool_client_secret_response,
    parse_delete_user_pool_client_secret_response,
    encode_delete_user_pool_client_secret_response,
    "DeleteUserPoolClientSecretResponse",
    DELETE_USER_POOL_CLIENT_SECRET_RESPONSE,
)
CODECS[DeleteUserPoolDomainRequest] = Codec(
    decode_delete_user_pool_domain_request,
    decode_delete_user_pool_domain_request,
    encode_delete_user_pool_domain_request,
    "DeleteUserPoolDomainRequest",
    DELETE_USER_POOL_DOMAIN_REQUEST,
)
CODECS[DeleteUserPoolDomainResponse] = Codec(
    decode_delete_user_pool_domain_response,
    parse_delete_user_pool_domain_response,
    encode_delete_user_pool_domain_response,
    "DeleteUserPoolDomainResponse",
    DELETE_USER_POOL_DOMAIN_RESPONSE,
)
CODECS[DeleteUserPoolReplicaRequest] = Codec(
    decode_delete_user_pool_replica_request,
    decode_delete_user_pool_replica_request,
    encode_delete_user_pool_replica_request,
    "DeleteUserPoolReplicaRequest",
    DELETE_USER_POOL_REPLICA_REQUEST,
)
CODECS[DeleteUserPoolReplicaResponse] = Codec(
    decode_delete_user_pool_replica_response,
    parse_delete_user_pool_replica_response,
    encode_delete_user_pool_replica_response,
    "DeleteUserPoolReplicaResponse",
    DELETE_USER_POOL_REPLICA_RESPONSE,
)
CODECS[DeleteWebAuthnCredentialRequest] = Codec(
    decode_delete_web_authn_credential_request,
    decode_delete_web_authn_credential_request,
    encode_delete_web_authn_credential_request,
    "DeleteWebAuthnCredentialRequest",
    DELETE_WEB_AUTHN_CREDENTIAL_REQUEST,
)
CODECS[DeleteWebAuthnCredentialResponse] = Codec(
    decode_delete_web_authn_credential_response,
    parse_delete_web_authn_credential_response,
    encode_delete_web_authn_credential_response,
    "DeleteWebAuthnCredentialResponse",
    DELETE_WEB_AUTHN_CREDENTIAL_RESPONSE,
)
CODECS[DescribeIdentityProviderRequest] = Codec(
    decode_describe_identity_provider_request,
    decode_describe_identity_provider_request,
    encode_describe_identity_provider_request,
    "DescribeIdentityProviderRequest",
    DESCRIBE_IDENTITY_PROVIDER_REQUEST,
)
CODECS[DescribeIdentityProviderResponse] = Codec(
    decode_describe_identity_provider_response,
    parse_describe_identity_provider_response,
    encode_describe_identity_provider_response,
    "DescribeIdentityProviderResponse",
    DESCRIBE_IDENTITY_PROVIDER_RESPONSE,
)
CODECS[DescribeManagedLoginBrandingRequest] = Codec(
    decode_describe_managed_login_branding_request,
    decode_describe_managed_login_branding_request,
    encode_describe_managed_login_branding_request,
    "DescribeManagedLoginBrandingRequest",
    DESCRIBE_MANAGED_LOGIN_BRANDING_REQUEST,
)
CODECS[DescribeManagedLoginBrandingResponse] = Codec(
    decode_describe_managed_login_branding_response,
    parse_describe_managed_login_branding_response,
    encode_describe_managed_login_branding_response,
    "DescribeManagedLoginBrandingResponse",
    DESCRIBE_MANAGED_LOGIN_BRANDING_RESPONSE,
)
CODECS[DescribeManagedLoginBrandingByClientRequest] = Codec(
    decode_describe_managed_login_branding_by_client_request,
    decode_describe_managed_login_branding_by_client_request,
    encode_describe_managed_login_branding_by_client_request,
    "DescribeManagedLoginBrandingByClientRequest",
    DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_REQUEST,
)
CODECS[DescribeManagedLoginBrandingByClientResponse] = Codec(
    decode_describe_managed_login_branding_by_client_response,
    parse_describe_managed_login_branding_by_client_response,
    encode_describe_managed_login_branding_by_client_response,
    "DescribeManagedLoginBrandingByClientResponse",
    DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT_RESPONSE,
)
CODECS[DescribeResourceServerRequest] = Codec(
    decode_describe_resource_server_request,
    decode_describe_resource_server_request,
    encode_describe_resource_server_request,
    "DescribeResourceServerRequest",
    DESCRIBE_RESOURCE_SERVER_REQUEST,
)
CODECS[DescribeResourceServerResponse] = Codec(
    decode_describe_resource_server_response,
    parse_describe_resource_server_response,
    encode_describe_resource_server_response,
    "DescribeResourceServerResponse",
    DESCRIBE_RESOURCE_SERVER_RESPONSE,
)
CODECS[DescribeRiskConfigurationRequest] = Codec(
    decode_describe_risk_configuration_request,
    decode_describe_risk_configuration_request,
    encode_describe_risk_configuration_request,
    "DescribeRiskConfigurationRequest",
    DESCRIBE_RISK_CONFIGURATION_REQUEST,
)
CODECS[DescribeRiskConfigurationResponse] = Codec(
    decode_describe_risk_configuration_response,
    parse_describe_risk_configuration_response,
    encode_describe_risk_configuration_response,
    "DescribeRiskConfigurationResponse",
    DESCRIBE_RISK_CONFIGURATION_RESPONSE,
)
CODECS[RiskConfigurationType] = Codec(
    decode_risk_configuration_type,
    parse_risk_configuration_type,
    encode_risk_configuration_type,
    "RiskConfigurationType",
    RISK_CONFIGURATION_TYPE,
)
CODECS[CompromisedCredentialsRiskConfigurationType] = Codec(
    decode_compromised_credentials_risk_configuration_type,
    parse_compromised_credentials_risk_configuration_type,
    encode_compromised_credentials_risk_configuration_type,
    "CompromisedCredentialsRiskConfigurationType",
    COMPROMISED_CREDENTIALS_RISK_CONFIGURATION_TYPE,
)
CODECS[CompromisedCredentialsActionsType] = Codec(
    decode_compromised_credentials_actions_type,
    parse_compromised_credentials_actions_type,
    encode_compromised_credentials_actions_type,
    "CompromisedCredentialsActionsType",
    COMPROMISED_CREDENTIALS_ACTIONS_TYPE,
)
CODECS[AccountTakeoverRiskConfigurationType] = Codec(
    decode_account_takeover_risk_configuration_type,
    parse_account_takeover_risk_configuration_type,
    encode_account_takeover_risk_configuration_type,
    "AccountTakeoverRiskConfigurationType",
    ACCOUNT_TAKEOVER_RISK_CONFIGURATION_TYPE,
)
CODECS[NotifyConfigurationType] = Codec(
    decode_notify_configuration_type,
    parse_notify_configuration_type,
    encode_notify_configuration_type,
    "NotifyConfigurationType",
    NOTIFY_CONFIGURATION_TYPE,
)
CODECS[NotifyEmailType] = Codec(
    decode_notify_email_type,
    parse_notify_email_type,
    encode_notify_email_type,
    "NotifyEmailType",
    NOTIFY_EMAIL_TYPE,
)
CODECS[AccountTakeoverActionsType] = Codec(
    decode_account_takeover_actions_type,
    parse_account_takeover_actions_type,
    encode_account_takeover_actions_type,
    "AccountTakeoverActionsType",
    ACCOUNT_TAKEOVER_ACTIONS_TYPE,
)
CODECS[AccountTakeoverActionType] = Codec(
    decode_account_takeover_action_type,
    parse_account_takeover_action_type,
    encode_account_takeover_action_type,
    "AccountTakeoverActionType",
    ACCOUNT_TAKEOVER_ACTION_TYPE,
)
CODECS[RiskExceptionConfigurationType] = Codec(
    decode_risk_exception_configuration_type,
    parse_risk_exception_configuration_type,
    encode_risk_exception_configuration_type,
    "RiskExceptionConfigurationType",
    RISK_EXCEPTION_CONFIGURATION_TYPE,
)
CODECS[DescribeTermsRequest] = Codec(
    decode_describe_terms_request,
    decode_describe_terms_request,
    encode_describe_terms_request,
    "DescribeTermsRequest",
    DESCRIBE_TERMS_REQUEST,
)
CODECS[DescribeTermsResponse] = Codec(
    decode_describe_terms_response,
    parse_describe_terms_response,
    encode_describe_terms_response,
    "DescribeTermsResponse",
    DESCRIBE_TERMS_RESPONSE,
)
CODECS[DescribeTermsByClientRequest] = Codec(
    decode_describe_terms_by_client_request,
    decode_describe_terms_by_client_request,
    encode_describe_terms_by_client_request,
    "DescribeTermsByClientRequest",
    DESCRIBE_TERMS_BY_CLIENT_REQUEST,
)
CODECS[DescribeTermsByClientResponse] = Codec(
    decode_describe_terms_by_client_response,
    parse_describe_terms_by_client_response,
    encode_describe_terms_by_client_response,
    "DescribeTermsByClientResponse",
    DESCRIBE_TERMS_BY_CLIENT_RESPONSE,
)
CODECS[DescribeUserImportJobRequest] = Codec(
    decode_describe_user_import_job_request,
    decode_describe_user_import_job_request,
    encode_describe_user_import_job_request,
    "DescribeUserImportJobRequest",
    DESCRIBE_USER_IMPORT_JOB_REQUEST,
)
CODECS[DescribeUserImportJobResponse] = Codec(
    decode_describe_user_import_job_response,
    parse_describe_user_import_job_response,
    encode_describe_user_import_job_response,
    "DescribeUserImportJobResponse",
    DESCRIBE_USER_IMPORT_JOB_RESPONSE,
)
CODECS[DescribeUserPoolRequest] = Codec(
    decode_describe_user_pool_request,
    decode_describe_user_pool_request,
    encode_describe_user_pool_request,
    "DescribeUserPoolRequest",
    DESCRIBE_USER_POOL_REQUEST,
)
CODECS[DescribeUserPoolResponse] = Codec(
    decode_describe_user_pool_response,
    parse_describe_user_pool_response,
    encode_describe_user_pool_response,
    "DescribeUserPoolResponse",
    DESCRIBE_USER_POOL_RESPONSE,
)
CODECS[DescribeUserPoolClientRequest] = Codec(
    decode_describe_user_pool_client_request,
    decode_describe_user_pool_client_request,
    encode_describe_user_pool_client_request,
    "DescribeUserPoolClientRequest",
    DESCRIBE_USER_POOL_CLIENT_REQUEST,
)
CODECS[DescribeUserPoolClientResponse] = Codec(
    decode_describe_user_pool_client_response,
    parse_describe_user_pool_client_response,
    encode_describe_user_pool_client_response,
    "DescribeUserPoolClientResponse",
    DESCRIBE_USER_POOL_CLIENT_RESPONSE,
)
CODECS[DescribeUserPoolDomainRequest] = Codec(
    decode_describe_user_pool_domain_request,
    decode_describe_user_pool_domain_request,
    encode_describe_user_pool_domain_request,
    "DescribeUserPoolDomainRequest",
    DESCRIBE_USER_POOL_DOMAIN_REQUEST,
)
CODECS[DescribeUserPoolDomainResponse] = Codec(
    decode_describe_user_pool_domain_response,
    parse_describe_user_pool_domain_response,
    encode_describe_user_pool_domain_response,
    "DescribeUserPoolDomainResponse",
    DESCRIBE_USER_POOL_DOMAIN_RESPONSE,
)
CODECS[DomainDescriptionType] = Codec(
    decode_domain_description_type,
    parse_domain_description_type,
    encode_domain_description_type,
    "DomainDescriptionType",
    DOMAIN_DESCRIPTION_TYPE,
)
CODECS[ForgetDeviceRequest] = Codec(
    decode_forget_device_request,
    decode_forget_device_request,
    encode_forget_device_request,
    "ForgetDeviceRequest",
    FORGET_DEVICE_REQUEST,
)
CODECS[ForgotPasswordRequest] = Codec(
    decode_forgot_password_request,
    decode_forgot_password_request,
    encode_forgot_password_request,
    "ForgotPasswordRequest",
    FORGOT_PASSWORD_REQUEST,
)
CODECS[ForgotPasswordResponse] = Codec(
    decode_forgot_password_response,
    parse_forgot_password_response,
    encode_forgot_password_response,
    "ForgotPasswordResponse",
    FORGOT_PASSWORD_RESPONSE,
)
CODECS[CodeDeliveryDetailsType] = Codec(
    decode_code_delivery_details_type,
    parse_code_delivery_details_type,
    encode_code_delivery_details_type,
    "CodeDeliveryDetailsType",
    CODE_DELIVERY_DETAILS_TYPE,
)
CODECS[GetCSVHeaderRequest] = Codec(
    decode_get_csv_header_request,
    decode_get_csv_header_request,
    encode_get_csv_header_request,
    "GetCSVHeaderRequest",
    GET_CSV_HEADER_REQUEST,
)
CODECS[GetCSVHeaderResponse] = Codec(
    decode_get_csv_header_response,
    parse_get_csv_header_response,
    encode_get_csv_header_response,
    "GetCSVHeaderResponse",
    GET_CSV_HEADER_RESPONSE,
)
CODECS[GetClientTokenRequest] = Codec(
    decode_get_client_token_request,
    decode_get_client_token_request,
    encode_get_client_token_request,
    "GetClientTokenRequest",
    GET_CLIENT_TOKEN_REQUEST,
)
CODECS[GetClientTokenResponse] = Codec(
    decode_get_client_token_response,
    parse_get_client_token_response,
    encode_get_client_token_response,
    "GetClientTokenResponse",
    GET_CLIENT_TOKEN_RESPONSE,
)
CODECS[ClientAuthenticationResultType] = Codec(
    decode_client_authentication_result_type,
    parse_client_authentication_result_type,
    encode_client_authentication_result_type,
    "ClientAuthenticationResultType",
    CLIENT_AUTHENTICATION_RESULT_TYPE,
)
CODECS[GetDerivedTokenRequest] = Codec(
    decode_get_derived_token_request,
    decode_get_derived_token_request,
    encode_get_derived_token_request,
    "GetDerivedTokenRequest",
    GET_DERIVED_TOKEN_REQUEST,
)
CODECS[GetDerivedTokenResponse] = Codec(
    decode_get_derived_token_response,
    parse_get_derived_token_response,
    encode_get_derived_token_response,
    "GetDerivedTokenResponse",
    GET_DERIVED_TOKEN_RESPONSE,
)
CODECS[GetDeviceRequest] = Codec(
    decode_get_device_request,
    decode_get_device_request,
    encode_get_device_request,
    "GetDeviceRequest",
    GET_DEVICE_REQUEST,
)
CODECS[GetDeviceResponse] = Codec(
    decode_get_device_response,
    parse_get_device_response,
    encode_get_device_response,
    "GetDeviceResponse",
    GET_DEVICE_RESPONSE,
)
CODECS[GetGroupRequest] = Codec(
    decode_get_group_request,
    decode_get_group_request,
    encode_get_group_request,
    "GetGroupRequest",
    GET_GROUP_REQUEST,
)
CODECS[GetGroupResponse] = Codec(
    decode_get_group_response,
    parse_get_group_response,
    encode_get_group_response,
    "GetGroupResponse",
    GET_GROUP_RESPONSE,
)
CODECS[GetIdentityProviderByIdentifierRequest] = Codec(
    decode_get_identity_provider_by_identifier_request,
    decode_get_identity_provider_by_identifier_request,
    encode_get_identity_provider_by_identifier_request,
    "GetIdentityProviderByIdentifierRequest",
    GET_IDENTITY_PROVIDER_BY_IDENTIFIER_REQUEST,
)
CODECS[GetIdentityProviderByIdentifierResponse] = Codec(
    decode_get_identity_provider_by_identifier_response,
    parse_get_identity_provider_by_identifier_response,
    encode_get_identity_provider_by_identifier_response,
    "GetIdentityProviderByIdentifierResponse",
    GET_IDENTITY_PROVIDER_BY_IDENTIFIER_RESPONSE,
)
CODECS[GetLogDeliveryConfigurationRequest] = Codec(
    decode_get_log_delivery_configuration_request,
    decode_get_log_delivery_configuration_request,
    encode_get_log_delivery_configuration_request,
    "GetLogDeliveryConfigurationRequest",
    GET_LOG_DELIVERY_CONFIGURATION_REQUEST,
)
CODECS[GetLogDeliveryConfigurationResponse] = Codec(
    decode_get_log_delivery_configuration_response,
    parse_get_log_delivery_configuration_response,
    encode_get_log_delivery_configuration_response,
    "GetLogDeliveryConfigurationResponse",
    GET_LOG_DELIVERY_CONFIGURATION_RESPONSE,
)
CODECS[LogDeliveryConfigurationType] = Codec(
    decode_log_delivery_configuration_type,
    parse_log_delivery_configuration_type,
    encode_log_delivery_configuration_type,
    "LogDeliveryConfigurationType",
    LOG_DELIVERY_CONFIGURATION_TYPE,
)
CODECS[LogConfigurationType] = Codec(
    decode_log_configuration_type,
    parse_log_configuration_type,
    encode_log_configuration_type,
    "LogConfigurationType",
    LOG_CONFIGURATION_TYPE,
)
CODECS[CloudWatchLogsConfigurationType] = Codec(
    decode_cloud_watch_logs_configuration_type,
    parse_cloud_watch_logs_configuration_type,
    encode_cloud_watch_logs_configuration_type,
    "CloudWatchLogsConfigurationType",
    CLOUD_WATCH_LOGS_CONFIGURATION_TYPE,
)
CODECS[S3ConfigurationType] = Codec(
    decode_s3_configuration_type,
    parse_s3_configuration_type,
    encode_s3_configuration_type,
    "S3ConfigurationType",
    S3_CONFIGURATION_TYPE,
)
CODECS[FirehoseConfigurationType] = Codec(
    decode_firehose_configuration_type,
    parse_firehose_configuration_type,
    encode_firehose_configuration_type,
    "FirehoseConfigurationType",
    FIREHOSE_CONFIGURATION_TYPE,
)
CODECS[GetProvisionedLimitRequest] = Codec(
    decode_get_provisioned_limit_request,
    decode_get_provisioned_limit_request,
    encode_get_provisioned_limit_request,
    "GetProvisionedLimitRequest",
    GET_PROVISIONED_LIMIT_REQUEST,
)
CODECS[LimitDefinitionType] = Codec(
    decode_limit_definition_type,
    parse_limit_definition_type,
    encode_limit_definition_type,
    "LimitDefinitionType",
    LIMIT_DEFINITION_TYPE,
)
CODECS[GetProvisionedLimitResponse] = Codec(
    decode_get_provisioned_limit_response,
    parse_get_provisioned_limit_response,
    encode_get_provisioned_limit_response,
    "GetProvisionedLimitResponse",
    GET_PROVISIONED_LIMIT_RESPONSE,
)
CODECS[LimitType] = Codec(
    decode_limit_type, parse_limit_type, encode_limit_type, "LimitType", LIMIT_TYPE
)
CODECS[GetSigningCertificateRequest] = Codec(
    decode_get_signing_certificate_request,
    decode_get_signing_certificate_request,
    encode_get_signing_certificate_request,
    "GetSigningCertificateRequest",
    GET_SIGNING_CERTIFICATE_REQUEST,
)
CODECS[GetSigningCertificateResponse] = Codec(
    decode_get_signing_certificate_response,
    parse_get_signing_certificate_response,
    encode_get_signing_certificate_response,
    "GetSigningCertificateResponse",
    GET_SIGNING_CERTIFICATE_RESPONSE,
)
CODECS[GetTokensFromRefreshTokenRequest] = Codec(
    decode_get_tokens_from_refresh_token_request,
    decode_get_tokens_from_refresh_token_request,
    encode_get_tokens_from_refresh_token_request,
    "GetTokensFromRefreshTokenRequest",
    GET_TOKENS_FROM_REFRESH_TOKEN_REQUEST,
)
CODECS[GetTokensFromRefreshTokenResponse] = Codec(
    decode_get_tokens_from_refresh_token_response,
    parse_get_tokens_from_refresh_token_response,
    encode_get_tokens_from_refresh_token_response,
    "GetTokensFromRefreshTokenResponse",
    GET_TOKENS_FROM_REFRESH_TOKEN_RESPONSE,
)
CODECS[GetUICustomizationRequest] = Codec(
    decode_get_ui_customization_request,
    decode_get_ui_customization_request,
    encode_get_ui_customization_request,
    "GetUICustomizationRequest",
    GET_UI_CUSTOMIZATION_REQUEST,
)
CODECS[GetUICustomizationResponse] = Codec(
    decode_get_ui_customization_response,
    parse_get_ui_customization_response,
    encode_get_ui_customization_response,
    "GetUICustomizationResponse",
    GET_UI_CUSTOMIZATION_RESPONSE,
)
CODECS[UICustomizationType] = Codec(
    decode_ui_customization_type,
    parse_ui_customization_type,
    encode_ui_customization_type,
    "UICustomizationType",
    UI_CUSTOMIZATION_TYPE,
)
CODECS[GetUserRequest] = Codec(
    decode_get_user_request,
    decode_get_user_request,
    encode_get_user_request,
    "GetUserRequest",
    GET_USER_REQUEST,
)
CODECS[GetUserResponse] = Codec(
    decode_get_user_response,
    parse_get_user_response,
    encode_get_user_response,
    "GetUserResponse",
    GET_USER_RESPONSE,
)
CODECS[GetUserAttributeVerificationCodeRequest] = Codec(
    decode_get_user_attribute_verification_code_request,
    decode_get_user_attribute_verification_code_request,
    encode_get_user_attribute_verification_code_request,
    "GetUserAttributeVerificationCodeRequest",
    GET_USER_ATTRIBUTE_VERIFICATION_CODE_REQUEST,
)
CODECS[GetUserAttributeVerificationCodeResponse] = Codec(
    decode_get_user_attribute_verification_code_response,
    parse_get_user_attribute_verification_code_response,
    encode_get_user_attribute_verification_code_response,
    "GetUserAttributeVerificationCodeResponse",
    GET_USER_ATTRIBUTE_VERIFICATION_CODE_RESPONSE,
)
CODECS[GetUserAuthFactorsRequest] = Codec(
    decode_get_user_auth_factors_request,
    decode_get_user_auth_factors_request,
    encode_get_user_auth_factors_request,
    "GetUserAuthFactorsRequest",
    GET_USER_AUTH_FACTORS_REQUEST,
)
CODECS[GetUserAuthFactorsResponse] = Codec(
    decode_get_user_auth_factors_response,
    parse_get_user_auth_factors_response,
    encode_get_user_auth_factors_response,
    "GetUserAuthFactorsResponse",
    GET_USER_AUTH_FACTORS_RESPONSE,
)
CODECS[GetUserPoolClientSessionConfigurationRequest] = Codec(
    decode_get_user_pool_client_session_configuration_request,
    decode_get_user_pool_client_session_configuration_request,
    encode_get_user_pool_client_session_configuration_request,
    "GetUserPoolClientSessionConfigurationRequest",
    GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST,
)
CODECS[GetUserPoolClientSessionConfigurationResponse] = Codec(
    decode_get_user_pool_client_session_configuration_response,
    parse_get_user_pool_client_session_configuration_response,
    encode_get_user_pool_client_session_configuration_response,
    "GetUserPoolClientSessionConfigurationResponse",
    GET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE,
)
CODECS[ClientSSOSessionConfigType] = Codec(
    decode_client_sso_session_config_type,
    parse_client_sso_session_config_type,
    encode_client_sso_session_config_type,
    "ClientSSOSessionConfigType",
    CLIENT_SSO_SESSION_CONFIG_TYPE,
)
CODECS[GetUserPoolMfaConfigRequest] = Codec(
    decode_get_user_pool_mfa_config_request,
    decode_get_user_pool_mfa_config_request,
    encode_get_user_pool_mfa_config_request,
    "GetUserPoolMfaConfigRequest",
    GET_USER_POOL_MFA_CONFIG_REQUEST,
)
CODECS[GetUserPoolMfaConfigResponse] = Codec(
    decode_get_user_pool_mfa_config_response,
    parse_get_user_pool_mfa_config_response,
    encode_get_user_pool_mfa_config_response,
    "GetUserPoolMfaConfigResponse",
    GET_USER_POOL_MFA_CONFIG_RESPONSE,
)
CODECS[SmsMfaConfigType] = Codec(
    decode_sms_mfa_config_type,
    parse_sms_mfa_config_type,
    encode_sms_mfa_config_type,
    "SmsMfaConfigType",
    SMS_MFA_CONFIG_TYPE,
)
CODECS[SoftwareTokenMfaConfigType] = Codec(
    decode_software_token_mfa_config_type,
    parse_software_token_mfa_config_type,
    encode_software_token_mfa_config_type,
    "SoftwareTokenMfaConfigType",
    SOFTWARE_TOKEN_MFA_CONFIG_TYPE,
)
CODECS[EmailMfaConfigType] = Codec(
    decode_email_mfa_config_type,
    parse_email_mfa_config_type,
    encode_email_mfa_config_type,
    "EmailMfaConfigType",
    EMAIL_MFA_CONFIG_TYPE,
)
CODECS[WebAuthnConfigurationType] = Codec(
    decode_web_authn_configuration_type,
    parse_web_authn_configuration_type,
    encode_web_authn_configuration_type,
    "WebAuthnConfigurationType",
    WEB_AUTHN_CONFIGURATION_TYPE,
)
CODECS[GetUserPoolSessionConfigurationRequest] = Codec(
    decode_get_user_pool_session_configuration_request,
    decode_get_user_pool_session_configuration_request,
    encode_get_user_pool_session_configuration_request,
    "GetUserPoolSessionConfigurationRequest",
    GET_USER_POOL_SESSION_CONFIGURATION_REQUEST,
)
CODECS[GetUserPoolSessionConfigurationResponse] = Codec(
    decode_get_user_pool_session_configuration_response,
    parse_get_user_pool_session_configuration_response,
    encode_get_user_pool_session_configuration_response,
    "GetUserPoolSessionConfigurationResponse",
    GET_USER_POOL_SESSION_CONFIGURATION_RESPONSE,
)
CODECS[UserPoolTokenSessionConfigType] = Codec(
    decode_user_pool_token_session_config_type,
    parse_user_pool_token_session_config_type,
    encode_user_pool_token_session_config_type,
    "UserPoolTokenSessionConfigType",
    USER_POOL_TOKEN_SESSION_CONFIG_TYPE,
)
CODECS[GlobalSignOutRequest] = Codec(
    decode_global_sign_out_request,
    decode_global_sign_out_request,
    encode_global_sign_out_request,
    "GlobalSignOutRequest",
    GLOBAL_SIGN_OUT_REQUEST,
)
CODECS[GlobalSignOutResponse] = Codec(
    decode_global_sign_out_response,
    parse_global_sign_out_response,
    encode_global_sign_out_response,
    "GlobalSignOutResponse",
    GLOBAL_SIGN_OUT_RESPONSE,
)
CODECS[InitiateAuthRequest] = Codec(
    decode_initiate_auth_request,
    decode_initiate_auth_request,
    encode_initiate_auth_request,
    "InitiateAuthRequest",
    INITIATE_AUTH_REQUEST,
)
CODECS[InitiateAuthResponse] = Codec(
    decode_initiate_auth_response,
    parse_initiate_auth_response,
    encode_initiate_auth_response,
    "InitiateAuthResponse",
    INITIATE_AUTH_RESPONSE,
)
CODECS[ListDevicesRequest] = Codec(
    decode_list_devices_request,
    decode_list_devices_request,
    encode_list_devices_request,
    "ListDevicesRequest",
    LIST_DEVICES_REQUEST,
)
CODECS[ListDevicesResponse] = Codec(
    decode_list_devices_response,
    parse_list_devices_response,
    encode_list_devices_response,
    "ListDevicesResponse",
    LIST_DEVICES_RESPONSE,
)
CODECS[ListGroupsRequest] = Codec(
    decode_list_groups_request,
    decode_list_groups_request,
    encode_list_groups_request,
    "ListGroupsRequest",
    LIST_GROUPS_REQUEST,
)
CODECS[ListGroupsResponse] = Codec(
    decode_list_groups_response,
    parse_list_groups_response,
    encode_list_groups_response,
    "ListGroupsResponse",
    LIST_GROUPS_RESPONSE,
)
CODECS[ListIdentityProvidersRequest] = Codec(
    decode_list_identity_providers_request,
    decode_list_identity_providers_request,
    encode_list_identity_providers_request,
    "ListIdentityProvidersRequest",
    LIST_IDENTITY_PROVIDERS_REQUEST,
)
CODECS[ListIdentityProvidersResponse] = Codec(
    decode_list_identity_providers_response,
    parse_list_identity_providers_response,
    encode_list_identity_providers_response,
    "ListIdentityProvidersResponse",
    LIST_IDENTITY_PROVIDERS_RESPONSE,
)
CODECS[ProviderDescription] = Codec(
    decode_provider_description,
    parse_provider_description,
    encode_provider_description,
    "ProviderDescription",
    PROVIDER_DESCRIPTION,
)
CODECS[ListResourceServersRequest] = Codec(
    decode_list_resource_servers_request,
    decode_list_resource_servers_request,
    encode_list_resource_servers_request,
    "ListResourceServersRequest",
    LIST_RESOURCE_SERVERS_REQUEST,
)
CODECS[ListResourceServersResponse] = Codec(
    decode_list_resource_servers_response,
    parse_list_resource_servers_response,
    encode_list_resource_servers_response,
    "ListResourceServersResponse",
    LIST_RESOURCE_SERVERS_RESPONSE,
)
CODECS[ListTagsForResourceRequest] = Codec(
    decode_list_tags_for_resource_request,
    decode_list_tags_for_resource_request,
    encode_list_tags_for_resource_request,
    "ListTagsForResourceRequest",
    LIST_TAGS_FOR_RESOURCE_REQUEST,
)
CODECS[ListTagsForResourceResponse] = Codec(
    decode_list_tags_for_resource_response,
    parse_list_tags_for_resource_response,
    encode_list_tags_for_resource_response,
    "ListTagsForResourceResponse",
    LIST_TAGS_FOR_RESOURCE_RESPONSE,
)
CODECS[ListTermsRequest] = Codec(
    decode_list_terms_request,
    decode_list_terms_request,
    encode_list_terms_request,
    "ListTermsRequest",
    LIST_TERMS_REQUEST,
)
CODECS[ListTermsResponse] = Codec(
    decode_list_terms_response,
    parse_list_terms_response,
    encode_list_terms_response,
    "ListTermsResponse",
    LIST_TERMS_RESPONSE,
)
CODECS[TermsDescriptionType] = Codec(
    decode_terms_description_type,
    parse_terms_description_type,
    encode_terms_description_type,
    "TermsDescriptionType",
    TERMS_DESCRIPTION_TYPE,
)
CODECS[ListUserImportJobsRequest] = Codec(
    decode_list_user_import_jobs_request,
    decode_list_user_import_jobs_request,
    encode_list_user_import_jobs_request,
    "ListUserImportJobsRequest",
    LIST_USER_IMPORT_JOBS_REQUEST,
)
CODECS[ListUserImportJobsResponse] = Codec(
    decode_list_user_import_jobs_response,
    parse_list_user_import_jobs_response,
    encode_list_user_import_jobs_response,
    "ListUserImportJobsResponse",
    LIST_USER_IMPORT_JOBS_RESPONSE,
)
CODECS[ListUserPoolClientSecretsRequest] = Codec(
    decode_list_user_pool_client_secrets_request,
    decode_list_user_pool_client_secrets_request,
    encode_list_user_pool_client_secrets_request,
    "ListUserPoolClientSecretsRequest",
    LIST_USER_POOL_CLIENT_SECRETS_REQUEST,
)
CODECS[ListUserPoolClientSecretsResponse] = Codec(
    decode_list_user_pool_client_secrets_response,
    parse_list_user_pool_client_secrets_response,
    encode_list_user_pool_client_secrets_response,
    "ListUserPoolClientSecretsResponse",
    LIST_USER_POOL_CLIENT_SECRETS_RESPONSE,
)
CODECS[ListUserPoolClientsRequest] = Codec(
    decode_list_user_pool_clients_request,
    decode_list_user_pool_clients_request,
    encode_list_user_pool_clients_request,
    "ListUserPoolClientsRequest",
    LIST_USER_POOL_CLIENTS_REQUEST,
)
CODECS[ListUserPoolClientsResponse] = Codec(
    decode_list_user_pool_clients_response,
    parse_list_user_pool_clients_response,
    encode_list_user_pool_clients_response,
    "ListUserPoolClientsResponse",
    LIST_USER_POOL_CLIENTS_RESPONSE,
)
CODECS[UserPoolClientDescription] = Codec(
    decode_user_pool_client_description,
    parse_user_pool_client_description,
    encode_user_pool_client_description,
    "UserPoolClientDescription",
    USER_POOL_CLIENT_DESCRIPTION,
)
CODECS[ListUserPoolReplicasRequest] = Codec(
    decode_list_user_pool_replicas_request,
    decode_list_user_pool_replicas_request,
    encode_list_user_pool_replicas_request,
    "ListUserPoolReplicasRequest",
    LIST_USER_POOL_REPLICAS_REQUEST,
)
CODECS[ListUserPoolReplicasResponse] = Codec(
    decode_list_user_pool_replicas_response,
    parse_list_user_pool_replicas_response,
    encode_list_user_pool_replicas_response,
    "ListUserPoolReplicasResponse",
    LIST_USER_POOL_REPLICAS_RESPONSE,
)
CODECS[ListUserPoolsRequest] = Codec(
    decode_list_user_pools_request,
    decode_list_user_pools_request,
    encode_list_user_pools_request,
    "ListUserPoolsRequest",
    LIST_USER_POOLS_REQUEST,
)
CODECS[ListUserPoolsResponse] = Codec(
    decode_list_user_pools_response,
    parse_list_user_pools_response,
    encode_list_user_pools_response,
    "ListUserPoolsResponse",
    LIST_USER_POOLS_RESPONSE,
)
CODECS[UserPoolDescriptionType] = Codec(
    decode_user_pool_description_type,
    parse_user_pool_description_type,
    encode_user_pool_description_type,
    "UserPoolDescriptionType",
    USER_POOL_DESCRIPTION_TYPE,
)
CODECS[ListUserSessionsRequest] = Codec(
    decode_list_user_sessions_request,
    decode_list_user_sessions_request,
    encode_list_user_sessions_request,
    "ListUserSessionsRequest",
    LIST_USER_SESSIONS_REQUEST,
)
CODECS[ListUserSessionsResponse] = Codec(
    decode_list_user_sessions_response,
    parse_list_user_sessions_response,
    encode_list_user_sessions_response,
    "ListUserSessionsResponse",
    LIST_USER_SESSIONS_RESPONSE,
)
CODECS[ListUsersRequest] = Codec(
    decode_list_users_request,
    decode_list_users_request,
    encode_list_users_request,
    "ListUsersRequest",
    LIST_USERS_REQUEST,
)
CODECS[ListUsersResponse] = Codec(
    decode_list_users_response,
    parse_list_users_response,
    encode_list_users_response,
    "ListUsersResponse",
    LIST_USERS_RESPONSE,
)
CODECS[ListUsersInGroupRequest] = Codec(
    decode_list_users_in_group_request,
    decode_list_users_in_group_request,
    encode_list_users_in_group_request,
    "ListUsersInGroupRequest",
    LIST_USERS_IN_GROUP_REQUEST,
)
CODECS[ListUsersInGroupResponse] = Codec(
    decode_list_users_in_group_response,
    parse_list_users_in_group_response,
    encode_list_users_in_group_response,
    "ListUsersInGroupResponse",
    LIST_USERS_IN_GROUP_RESPONSE,
)
CODECS[ListWebAuthnCredentialsRequest] = Codec(
    decode_list_web_authn_credentials_request,
    decode_list_web_authn_credentials_request,
    encode_list_web_authn_credentials_request,
    "ListWebAuthnCredentialsRequest",
    LIST_WEB_AUTHN_CREDENTIALS_REQUEST,
)
CODECS[ListWebAuthnCredentialsResponse] = Codec(
    decode_list_web_authn_credentials_response,
    parse_list_web_authn_credentials_response,
    encode_list_web_authn_credentials_response,
    "ListWebAuthnCredentialsResponse",
    LIST_WEB_AUTHN_CREDENTIALS_RESPONSE,
)
CODECS[WebAuthnCredentialDescription] = Codec(
    decode_web_authn_credential_description,
    parse_web_authn_credential_description,
    encode_web_authn_credential_description,
    "WebAuthnCredentialDescription",
    WEB_AUTHN_CREDENTIAL_DESCRIPTION,
)
CODECS[ResendConfirmationCodeRequest] = Codec(
    decode_resend_confirmation_code_request,
    decode_resend_confirmation_code_request,
    encode_resend_confirmation_code_request,
    "ResendConfirmationCodeRequest",
    RESEND_CONFIRMATION_CODE_REQUEST,
)
CODECS[ResendConfirmationCodeResponse] = Codec(
    decode_resend_confirmation_code_response,
    parse_resend_confirmation_code_response,
    encode_resend_confirmation_code_response,
    "ResendConfirmationCodeResponse",
    RESEND_CONFIRMATION_CODE_RESPONSE,
)
CODECS[RespondToAuthChallengeRequest] = Codec(
    decode_respond_to_auth_challenge_request,
    decode_respond_to_auth_challenge_request,
    encode_respond_to_auth_challenge_request,
    "RespondToAuthChallengeRequest",
    RESPOND_TO_AUTH_CHALLENGE_REQUEST,
)
CODECS[RespondToAuthChallengeResponse] = Codec(
    decode_respond_to_auth_challenge_response,
    parse_respond_to_auth_challenge_response,
    encode_respond_to_auth_challenge_response,
    "RespondToAuthChallengeResponse",
    RESPOND_TO_AUTH_CHALLENGE_RESPONSE,
)
CODECS[RevokeTokenRequest] = Codec(
    decode_revoke_token_request,
    decode_revoke_token_request,
    encode_revoke_token_request,
    "RevokeTokenRequest",
    REVOKE_TOKEN_REQUEST,
)
CODECS[RevokeTokenResponse] = Codec(
    decode_revoke_token_response,
    parse_revoke_token_response,
    encode_revoke_token_response,
    "RevokeTokenResponse",
    REVOKE_TOKEN_RESPONSE,
)
CODECS[RevokeUserSessionRequest] = Codec(
    decode_revoke_user_session_request,
    decode_revoke_user_session_request,
    encode_revoke_user_session_request,
    "RevokeUserSessionRequest",
    REVOKE_USER_SESSION_REQUEST,
)
CODECS[RevokeUserSessionResponse] = Codec(
    decode_revoke_user_session_response,
    parse_revoke_user_session_response,
    encode_revoke_user_session_response,
    "RevokeUserSessionResponse",
    REVOKE_USER_SESSION_RESPONSE,
)
CODECS[SetLogDeliveryConfigurationRequest] = Codec(
    decode_set_log_delivery_configuration_request,
    decode_set_log_delivery_configuration_request,
    encode_set_log_delivery_configuration_request,
    "SetLogDeliveryConfigurationRequest",
    SET_LOG_DELIVERY_CONFIGURATION_REQUEST,
)
CODECS[SetLogDeliveryConfigurationResponse] = Codec(
    decode_set_log_delivery_configuration_response,
    parse_set_log_delivery_configuration_response,
    encode_set_log_delivery_configuration_response,
    "SetLogDeliveryConfigurationResponse",
    SET_LOG_DELIVERY_CONFIGURATION_RESPONSE,
)
CODECS[SetRiskConfigurationRequest] = Codec(
    decode_set_risk_configuration_request,
    decode_set_risk_configuration_request,
    encode_set_risk_configuration_request,
    "SetRiskConfigurationRequest",
    SET_RISK_CONFIGURATION_REQUEST,
)
CODECS[SetRiskConfigurationResponse] = Codec(
    decode_set_risk_configuration_response,
    parse_set_risk_configuration_response,
    encode_set_risk_configuration_response,
    "SetRiskConfigurationResponse",
    SET_RISK_CONFIGURATION_RESPONSE,
)
CODECS[SetUICustomizationRequest] = Codec(
    decode_set_ui_customization_request,
    decode_set_ui_customization_request,
    encode_set_ui_customization_request,
    "SetUICustomizationRequest",
    SET_UI_CUSTOMIZATION_REQUEST,
)
CODECS[SetUICustomizationResponse] = Codec(
    decode_set_ui_customization_response,
    parse_set_ui_customization_response,
    encode_set_ui_customization_response,
    "SetUICustomizationResponse",
    SET_UI_CUSTOMIZATION_RESPONSE,
)
CODECS[SetUserMFAPreferenceRequest] = Codec(
    decode_set_user_mfa_preference_request,
    decode_set_user_mfa_preference_request,
    encode_set_user_mfa_preference_request,
    "SetUserMFAPreferenceRequest",
    SET_USER_MFA_PREFERENCE_REQUEST,
)
CODECS[SetUserMFAPreferenceResponse] = Codec(
    decode_set_user_mfa_preference_response,
    parse_set_user_mfa_preference_response,
    encode_set_user_mfa_preference_response,
    "SetUserMFAPreferenceResponse",
    SET_USER_MFA_PREFERENCE_RESPONSE,
)
CODECS[SetUserPoolClientSessionConfigurationRequest] = Codec(
    decode_set_user_pool_client_session_configuration_request,
    decode_set_user_pool_client_session_configuration_request,
    encode_set_user_pool_client_session_configuration_request,
    "SetUserPoolClientSessionConfigurationRequest",
    SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_REQUEST,
)
CODECS[SetUserPoolClientSessionConfigurationResponse] = Codec(
    decode_set_user_pool_client_session_configuration_response,
    parse_set_user_pool_client_session_configuration_response,
    encode_set_user_pool_client_session_configuration_response,
    "SetUserPoolClientSessionConfigurationResponse",
    SET_USER_POOL_CLIENT_SESSION_CONFIGURATION_RESPONSE,
)
CODECS[SetUserPoolMfaConfigRequest] = Codec(
    decode_set_user_pool_mfa_config_request,
    decode_set_user_pool_mfa_config_request,
    encode_set_user_pool_mfa_config_request,
    "SetUserPoolMfaConfigRequest",
    SET_USER_POOL_MFA_CONFIG_REQUEST,
)
CODECS[SetUserPoolMfaConfigResponse] = Codec(
    decode_set_user_pool_mfa_config_response,
    parse_set_user_pool_mfa_config_response,
    encode_set_user_pool_mfa_config_response,
    "SetUserPoolMfaConfigResponse",
    SET_USER_POOL_MFA_CONFIG_RESPONSE,
)
CODECS[SetUserPoolSessionConfigurationRequest] = Codec(
    decode_set_user_pool_session_configuration_request,
    decode_set_user_pool_session_configuration_request,
    encode_set_user_pool_session_configuration_request,
    "SetUserPoolSessionConfigurationRequest",
    SET_USER_POOL_SESSION_CONFIGURATION_REQUEST,
)
CODECS[SetUserPoolSessionConfigurationResponse] = Codec(
    decode_set_user_pool_session_configuration_response,
    parse_set_user_pool_session_configuration_response,
    encode_set_user_pool_session_configuration_response,
    "SetUserPoolSessionConfigurationResponse",
    SET_USER_POOL_SESSION_CONFIGURATION_RESPONSE,
)
CODECS[SetUserSettingsRequest] = Codec(
    decode_set_user_settings_request,
    decode_set_user_settings_request,
    encode_set_user_settings_request,
    "SetUserSettingsRequest",
    SET_USER_SETTINGS_REQUEST,
)
CODECS[SetUserSettingsResponse] = Codec(
    decode_set_user_settings_response,
    parse_set_user_settings_response,
    encode_set_user_settings_response,
    "SetUserSettingsResponse",
    SET_USER_SETTINGS_RESPONSE,
)
CODECS[SignUpRequest] = Codec(
    decode_sign_up_request,
    decode_sign_up_request,
    encode_sign_up_request,
    "SignUpRequest",
    SIGN_UP_REQUEST,
)
CODECS[SignUpResponse] = Codec(
    decode_sign_up_response,
    parse_sign_up_response,
    encode_sign_up_response,
    "SignUpResponse",
    SIGN_UP_RESPONSE,
)
CODECS[StartUserImportJobRequest] = Codec(
    decode_start_user_import_job_request,
    decode_start_user_import_job_request,
    encode_start_user_import_job_request,
    "StartUserImportJobRequest",
    START_USER_IMPORT_JOB_REQUEST,
)
CODECS[StartUserImportJobResponse] = Codec(
    decode_start_user_import_job_response,
    parse_start_user_import_job_response,
    encode_start_user_import_job_response,
    "StartUserImportJobResponse",
    START_USER_IMPORT_JOB_RESPONSE,
)
CODECS[StartWebAuthnRegistrationRequest] = Codec(
    decode_start_web_authn_registration_request,
    decode_start_web_authn_registration_request,
    encode_start_web_authn_registration_request,
    "StartWebAuthnRegistrationRequest",
    START_WEB_AUTHN_REGISTRATION_REQUEST,
)
CODECS[StartWebAuthnRegistrationResponse] = Codec(
    decode_start_web_authn_registration_response,
    parse_start_web_authn_registration_response,
    encode_start_web_authn_registration_response,
    "StartWebAuthnRegistrationResponse",
    START_WEB_AUTHN_REGISTRATION_RESPONSE,
)
CODECS[StopUserImportJobRequest] = Codec(
    decode_stop_user_import_job_request,
    decode_stop_user_import_job_request,
    encode_stop_user_import_job_request,
    "StopUserImportJobRequest",
    STOP_USER_IMPORT_JOB_REQUEST,
)
CODECS[StopUserImportJobResponse] = Codec(
    decode_stop_user_import_job_response,
    parse_stop_user_import_job_response,
    encode_stop_user_import_job_response,
    "StopUserImportJobResponse",
    STOP_USER_IMPORT_JOB_RESPONSE,
)
CODECS[TagResourceRequest] = Codec(
    decode_tag_resource_request,
    decode_tag_resource_request,
    encode_tag_resource_request,
    "TagResourceRequest",
    TAG_RESOURCE_REQUEST,
)
CODECS[TagResourceResponse] = Codec(
    decode_tag_resource_response,
    parse_tag_resource_response,
    encode_tag_resource_response,
    "TagResourceResponse",
    TAG_RESOURCE_RESPONSE,
)
CODECS[UntagResourceRequest] = Codec(
    decode_untag_resource_request,
    decode_untag_resource_request,
    encode_untag_resource_request,
    "UntagResourceRequest",
    UNTAG_RESOURCE_REQUEST,
)
CODECS[UntagResourceResponse] = Codec(
    decode_untag_resource_response,
    parse_untag_resource_response,
    encode_untag_resource_response,
    "UntagResourceResponse",
    UNTAG_RESOURCE_RESPONSE,
)
CODECS[UpdateAuthEventFeedbackRequest] = Codec(
    decode_update_auth_event_feedback_request,
    decode_update_auth_event_feedback_request,
    encode_update_auth_event_feedback_request,
    "UpdateAuthEventFeedbackRequest",
    UPDATE_AUTH_EVENT_FEEDBACK_REQUEST,
)
CODECS[UpdateAuthEventFeedbackResponse] = Codec(
    decode_update_auth_event_feedback_response,
    parse_update_auth_event_feedback_response,
    encode_update_auth_event_feedback_response,
    "UpdateAuthEventFeedbackResponse",
    UPDATE_AUTH_EVENT_FEEDBACK_RESPONSE,
)
CODECS[UpdateDeviceStatusRequest] = Codec(
    decode_update_device_status_request,
    decode_update_device_status_request,
    encode_update_device_status_request,
    "UpdateDeviceStatusRequest",
    UPDATE_DEVICE_STATUS_REQUEST,
)
CODECS[UpdateDeviceStatusResponse] = Codec(
    decode_update_device_status_response,
    parse_update_device_status_response,
    encode_update_device_status_response,
    "UpdateDeviceStatusResponse",
    UPDATE_DEVICE_STATUS_RESPONSE,
)
CODECS[UpdateGroupRequest] = Codec(
    decode_update_group_request,
    decode_update_group_request,
    encode_update_group_request,
    "UpdateGroupRequest",
    UPDATE_GROUP_REQUEST,
)
CODECS[UpdateGroupResponse] = Codec(
    decode_update_group_response,
    parse_update_group_response,
    encode_update_group_response,
    "UpdateGroupResponse",
    UPDATE_GROUP_RESPONSE,
)
CODECS[UpdateIdentityProviderRequest] = Codec(
    decode_update_identity_provider_request,
    decode_update_identity_provider_request,
    encode_update_identity_provider_request,
    "UpdateIdentityProviderRequest",
    UPDATE_IDENTITY_PROVIDER_REQUEST,
)
CODECS[UpdateIdentityProviderResponse] = Codec(
    decode_update_identity_provider_response,
    parse_update_identity_provider_response,
    encode_update_identity_provider_response,
    "UpdateIdentityProviderResponse",
    UPDATE_IDENTITY_PROVIDER_RESPONSE,
)
CODECS[UpdateManagedLoginBrandingRequest] = Codec(
    decode_update_managed_login_branding_request,
    decode_update_managed_login_branding_request,
    encode_update_managed_login_branding_request,
    "UpdateManagedLoginBrandingRequest",
    UPDATE_MANAGED_LOGIN_BRANDING_REQUEST,
)
CODECS[UpdateManagedLoginBrandingResponse] = Codec(
    decode_update_managed_login_branding_response,
    parse_update_managed_login_branding_response,
    encode_update_managed_login_branding_response,
    "UpdateManagedLoginBrandingResponse",
    UPDATE_MANAGED_LOGIN_BRANDING_RESPONSE,
)
CODECS[UpdateProvisionedLimitRequest] = Codec(
    decode_update_provisioned_limit_request,
    decode_update_provisioned_limit_request,
    encode_update_provisioned_limit_request,
    "UpdateProvisionedLimitRequest",
    UPDATE_PROVISIONED_LIMIT_REQUEST,
)
CODECS[UpdateProvisionedLimitResponse] = Codec(
    decode_update_provisioned_limit_response,
    parse_update_provisioned_limit_response,
    encode_update_provisioned_limit_response,
    "UpdateProvisionedLimitResponse",
    UPDATE_PROVISIONED_LIMIT_RESPONSE,
)
CODECS[UpdateResourceServerRequest] = Codec(
    decode_update_resource_server_request,
    decode_update_resource_server_request,
    encode_update_resource_server_request,
    "UpdateResourceServerRequest",
    UPDATE_RESOURCE_SERVER_REQUEST,
)
CODECS[UpdateResourceServerResponse] = Codec(
    decode_update_resource_server_response,
    parse_update_resource_server_response,
    encode_update_resource_server_response,
    "UpdateResourceServerResponse",
    UPDATE_RESOURCE_SERVER_RESPONSE,
)
CODECS[UpdateTermsRequest] = Codec(
    decode_update_terms_request,
    decode_update_terms_request,
    encode_update_terms_request,
    "UpdateTermsRequest",
    UPDATE_TERMS_REQUEST,
)
CODECS[UpdateTermsResponse] = Codec(
    decode_update_terms_response,
    parse_update_terms_response,
    encode_update_terms_response,
    "UpdateTermsResponse",
    UPDATE_TERMS_RESPONSE,
)
CODECS[UpdateUserAttributesRequest] = Codec(
    decode_update_user_attributes_request,
    decode_update_user_attributes_request,
    encode_update_user_attributes_request,
    "UpdateUserAttributesRequest",
    UPDATE_USER_ATTRIBUTES_REQUEST,
)
CODECS[UpdateUserAttributesResponse] = Codec(
    decode_update_user_attributes_response,
    parse_update_user_attributes_response,
    encode_update_user_attributes_response,
    "UpdateUserAttributesResponse",
    UPDATE_USER_ATTRIBUTES_RESPONSE,
)
CODECS[UpdateUserPoolRequest] = Codec(
    decode_update_user_pool_request,
    decode_update_user_pool_request,
    encode_update_user_pool_request,
    "UpdateUserPoolRequest",
    UPDATE_USER_POOL_REQUEST,
)
CODECS[UpdateUserPoolResponse] = Codec(
    decode_update_user_pool_response,
    parse_update_user_pool_response,
    encode_update_user_pool_response,
    "UpdateUserPoolResponse",
    UPDATE_USER_POOL_RESPONSE,
)
CODECS[UpdateUserPoolClientRequest] = Codec(
    decode_update_user_pool_client_request,
    decode_update_user_pool_client_request,
    encode_update_user_pool_client_request,
    "UpdateUserPoolClientRequest",
    UPDATE_USER_POOL_CLIENT_REQUEST,
)
CODECS[UpdateUserPoolClientResponse] = Codec(
    decode_update_user_pool_client_response,
    parse_update_user_pool_client_response,
    encode_update_user_pool_client_response,
    "UpdateUserPoolClientResponse",
    UPDATE_USER_POOL_CLIENT_RESPONSE,
)
CODECS[UpdateUserPoolDomainRequest] = Codec(
    decode_update_user_pool_domain_request,
    decode_update_user_pool_domain_request,
    encode_update_user_pool_domain_request,
    "UpdateUserPoolDomainRequest",
    UPDATE_USER_POOL_DOMAIN_REQUEST,
)
CODECS[UpdateUserPoolDomainResponse] = Codec(
    decode_update_user_pool_domain_response,
    parse_update_user_pool_domain_response,
    encode_update_user_pool_domain_response,
    "UpdateUserPoolDomainResponse",
    UPDATE_USER_POOL_DOMAIN_RESPONSE,
)
CODECS[UpdateUserPoolReplicaRequest] = Codec(
    decode_update_user_pool_replica_request,
    decode_update_user_pool_replica_request,
    encode_update_user_pool_replica_request,
    "UpdateUserPoolReplicaRequest",
    UPDATE_USER_POOL_REPLICA_REQUEST,
)
CODECS[UpdateUserPoolReplicaResponse] = Codec(
    decode_update_user_pool_replica_response,
    parse_update_user_pool_replica_response,
    encode_update_user_pool_replica_response,
    "UpdateUserPoolReplicaResponse",
    UPDATE_USER_POOL_REPLICA_RESPONSE,
)
CODECS[VerifySoftwareTokenRequest] = Codec(
    decode_verify_software_token_request,
    decode_verify_software_token_request,
    encode_verify_software_token_request,
    "VerifySoftwareTokenRequest",
    VERIFY_SOFTWARE_TOKEN_REQUEST,
)
CODECS[VerifySoftwareTokenResponse] = Codec(
    decode_verify_software_token_response,
    parse_verify_software_token_response,
    encode_verify_software_token_response,
    "VerifySoftwareTokenResponse",
    VERIFY_SOFTWARE_TOKEN_RESPONSE,
)
CODECS[VerifyUserAttributeRequest] = Codec(
    decode_verify_user_attribute_request,
    decode_verify_user_attribute_request,
    encode_verify_user_attribute_request,
    "VerifyUserAttributeRequest",
    VERIFY_USER_ATTRIBUTE_REQUEST,
)
CODECS[VerifyUserAttributeResponse] = Codec(
    decode_verify_user_attribute_response,
    parse_verify_user_attribute_response,
    encode_verify_user_attribute_response,
    "VerifyUserAttributeResponse",
    VERIFY_USER_ATTRIBUTE_RESPONSE,
)

PATTERNS: dict[str, Callable[[str], object]] = {
    "[\\w-]+_[0-9a-zA-Z]+": USER_POOL_ID_TYPE_PATTERN,
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+": printable,
    "[\\w+]+": CLIENT_ID_TYPE_PATTERN,
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+": ATTRIBUTE_NAME_TYPE_PATTERN,
    "[\\S]+": non_space,
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+": PROVIDER_NAME_TYPE_PATTERN,
    "[\\w-]+_[0-9a-f-]+": DEVICE_KEY_TYPE_PATTERN,
    "[A-Za-z0-9-_=.]+": TOKEN_MODEL_TYPE_PATTERN,
    "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?": ARN_TYPE_PATTERN,
    "^(tkn|sso)[a-z0-9]{25}$": SESSION_ID_TYPE_PATTERN,
    "[\\w+-]+": EVENT_ID_TYPE_PATTERN,
    "[A-Za-z0-9]+": SECRET_CODE_TYPE_PATTERN,
    "[\\w+=/]+": SECRET_HASH_TYPE_PATTERN,
    "[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+": PROVIDER_NAME_TYPE_V2_PATTERN,
    "[\\w\\s+=.@-]+": IDP_IDENTIFIER_TYPE_PATTERN,
    "Level[1-4]": ACR_MAPPING_KEY_TYPE_PATTERN,
    "[\\x21\\x23-\\x5B\\x5D-\\x7E]+": ACR_VALUE_TYPE_PATTERN,
    "^[\\w\\- ]+$": RESOURCE_ID_TYPE_PATTERN,
    "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$": MANAGED_LOGIN_BRANDING_ID_TYPE_PATTERN,
    "[\\w\\s+=,.@-]+": RESOURCE_SERVER_NAME_TYPE_PATTERN,
    "[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+": RESOURCE_SERVER_SCOPE_NAME_TYPE_PATTERN,
    "^(terms-of-use|privacy-policy)$": TERMS_NAME_TYPE_PATTERN,
    "^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional))$": LANGUAGE_ID_TYPE_PATTERN,
    "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$": LINK_URL_TYPE_PATTERN,
    "import-[0-9a-zA-Z-]+": USER_IMPORT_JOB_ID_TYPE_PATTERN,
    "[\\w]+": COMPLETION_MESSAGE_TYPE_PATTERN,
    ".*\\{####\\}.*": SMS_VERIFICATION_MESSAGE_TYPE_PATTERN,
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*": EMAIL_VERIFICATION_MESSAGE_TYPE_PATTERN,
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+": EMAIL_VERIFICATION_SUBJECT_TYPE_PATTERN,
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*": EMAIL_VERIFICATION_MESSAGE_BY_LINK_TYPE_PATTERN,
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+": EMAIL_ADDRESS_TYPE_PATTERN,
    "^[a-zA-Z0-9_-]+$": SES_CONFIGURATION_SET_PATTERN,
    "(arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?)?": anything,
    "(?s).*": anything,
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*": anything,
    "^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$": DOMAIN_TYPE_PATTERN,
    "^[0-9a-fA-F]+$": HEX_STRING_TYPE_PATTERN,
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+": EMAIL_NOTIFICATION_BODY_TYPE_PATTERN,
    "[0-9]+": AWS_ACCOUNT_ID_TYPE_PATTERN,
    "^[0-9A-Za-z\\.\\-_]*(?<!\\.)$": S3_BUCKET_TYPE_PATTERN,
    "[A-Za-z0-9-_+/=.]+": GET_DERIVED_TOKEN_TOKEN_MODEL_TYPE_PATTERN,
    "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?": S3_ARN_TYPE_PATTERN,
}
