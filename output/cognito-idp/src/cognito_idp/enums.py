"""Closed sets of values in Amazon Cognito user pools."""

from typing import Literal, TypeAlias

from ._runtime import OpenEnum


class AttributeDataType(OpenEnum):
    """Kind of data that an attribute holds."""

    STRING = "String"
    NUMBER = "Number"
    DATE_TIME = "DateTime"
    BOOLEAN = "Boolean"


AttributeDataTypeLiteral: TypeAlias = Literal[
    "String",
    "Number",
    "DateTime",
    "Boolean",
]
AttributeDataTypeInput: TypeAlias = AttributeDataType | AttributeDataTypeLiteral


class MessageActionType(OpenEnum):
    """Whether to send the invitation again, or not at all."""

    RESEND = "RESEND"
    SUPPRESS = "SUPPRESS"


MessageActionTypeLiteral: TypeAlias = Literal[
    "RESEND",
    "SUPPRESS",
]
MessageActionTypeInput: TypeAlias = MessageActionType | MessageActionTypeLiteral


class DeliveryMediumType(OpenEnum):
    """The means by which a message is sent."""

    SMS = "SMS"
    EMAIL = "EMAIL"


DeliveryMediumTypeLiteral: TypeAlias = Literal[
    "SMS",
    "EMAIL",
]
DeliveryMediumTypeInput: TypeAlias = DeliveryMediumType | DeliveryMediumTypeLiteral


class UserStatusType(OpenEnum):
    """Where a user is in the life of an account."""

    UNCONFIRMED = "UNCONFIRMED"
    CONFIRMED = "CONFIRMED"
    ARCHIVED = "ARCHIVED"
    COMPROMISED = "COMPROMISED"
    UNKNOWN = "UNKNOWN"
    RESET_REQUIRED = "RESET_REQUIRED"
    FORCE_CHANGE_PASSWORD = "FORCE_CHANGE_PASSWORD"
    EXTERNAL_PROVIDER = "EXTERNAL_PROVIDER"


UserStatusTypeLiteral: TypeAlias = Literal[
    "UNCONFIRMED",
    "CONFIRMED",
    "ARCHIVED",
    "COMPROMISED",
    "UNKNOWN",
    "RESET_REQUIRED",
    "FORCE_CHANGE_PASSWORD",
    "EXTERNAL_PROVIDER",
]
UserStatusTypeInput: TypeAlias = UserStatusType | UserStatusTypeLiteral


class AuthFactorType(OpenEnum):
    """A method with which a user can sign in."""

    PASSWORD = "PASSWORD"
    EMAIL_OTP = "EMAIL_OTP"
    SMS_OTP = "SMS_OTP"
    WEB_AUTHN = "WEB_AUTHN"
    SOFTWARE_TOKEN = "SOFTWARE_TOKEN"


AuthFactorTypeLiteral: TypeAlias = Literal[
    "PASSWORD",
    "EMAIL_OTP",
    "SMS_OTP",
    "WEB_AUTHN",
    "SOFTWARE_TOKEN",
]
AuthFactorTypeInput: TypeAlias = AuthFactorType | AuthFactorTypeLiteral


class AuthFlowType(OpenEnum):
    """A way to sign in."""

    USER_SRP_AUTH = "USER_SRP_AUTH"
    REFRESH_TOKEN_AUTH = "REFRESH_TOKEN_AUTH"
    REFRESH_TOKEN = "REFRESH_TOKEN"
    CUSTOM_AUTH = "CUSTOM_AUTH"
    ADMIN_NO_SRP_AUTH = "ADMIN_NO_SRP_AUTH"
    USER_PASSWORD_AUTH = "USER_PASSWORD_AUTH"
    ADMIN_USER_PASSWORD_AUTH = "ADMIN_USER_PASSWORD_AUTH"
    USER_AUTH = "USER_AUTH"


AuthFlowTypeLiteral: TypeAlias = Literal[
    "USER_SRP_AUTH",
    "REFRESH_TOKEN_AUTH",
    "REFRESH_TOKEN",
    "CUSTOM_AUTH",
    "ADMIN_NO_SRP_AUTH",
    "USER_PASSWORD_AUTH",
    "ADMIN_USER_PASSWORD_AUTH",
    "USER_AUTH",
]
AuthFlowTypeInput: TypeAlias = AuthFlowType | AuthFlowTypeLiteral


class ChallengeNameType(OpenEnum):
    """A step that Cognito may ask for during sign-in."""

    SMS_MFA = "SMS_MFA"
    EMAIL_OTP = "EMAIL_OTP"
    SOFTWARE_TOKEN_MFA = "SOFTWARE_TOKEN_MFA"
    SELECT_MFA_TYPE = "SELECT_MFA_TYPE"
    MFA_SETUP = "MFA_SETUP"
    PASSWORD_VERIFIER = "PASSWORD_VERIFIER"
    CUSTOM_CHALLENGE = "CUSTOM_CHALLENGE"
    SELECT_CHALLENGE = "SELECT_CHALLENGE"
    DEVICE_SRP_AUTH = "DEVICE_SRP_AUTH"
    DEVICE_PASSWORD_VERIFIER = "DEVICE_PASSWORD_VERIFIER"
    ADMIN_NO_SRP_AUTH = "ADMIN_NO_SRP_AUTH"
    NEW_PASSWORD_REQUIRED = "NEW_PASSWORD_REQUIRED"
    SMS_OTP = "SMS_OTP"
    PASSWORD = "PASSWORD"
    WEB_AUTHN = "WEB_AUTHN"
    PASSWORD_SRP = "PASSWORD_SRP"


ChallengeNameTypeLiteral: TypeAlias = Literal[
    "SMS_MFA",
    "EMAIL_OTP",
    "SOFTWARE_TOKEN_MFA",
    "SELECT_MFA_TYPE",
    "MFA_SETUP",
    "PASSWORD_VERIFIER",
    "CUSTOM_CHALLENGE",
    "SELECT_CHALLENGE",
    "DEVICE_SRP_AUTH",
    "DEVICE_PASSWORD_VERIFIER",
    "ADMIN_NO_SRP_AUTH",
    "NEW_PASSWORD_REQUIRED",
    "SMS_OTP",
    "PASSWORD",
    "WEB_AUTHN",
    "PASSWORD_SRP",
]
ChallengeNameTypeInput: TypeAlias = ChallengeNameType | ChallengeNameTypeLiteral


class EventType(OpenEnum):
    """Kind of event in a user's history."""

    SIGN_IN = "SignIn"
    SIGN_UP = "SignUp"
    FORGOT_PASSWORD = "ForgotPassword"
    PASSWORD_CHANGE = "PasswordChange"
    RESEND_CODE = "ResendCode"


EventTypeLiteral: TypeAlias = Literal[
    "SignIn",
    "SignUp",
    "ForgotPassword",
    "PasswordChange",
    "ResendCode",
]
EventTypeInput: TypeAlias = EventType | EventTypeLiteral


class EventResponseType(OpenEnum):
    """Outcome of a sign-in event."""

    PASS = "Pass"
    FAIL = "Fail"
    IN_PROGRESS = "InProgress"


EventResponseTypeLiteral: TypeAlias = Literal[
    "Pass",
    "Fail",
    "InProgress",
]
EventResponseTypeInput: TypeAlias = EventResponseType | EventResponseTypeLiteral


class RiskDecisionType(OpenEnum):
    """What threat protection decided about a sign-in."""

    NO_RISK = "NoRisk"
    ACCOUNT_TAKEOVER = "AccountTakeover"
    BLOCK = "Block"


RiskDecisionTypeLiteral: TypeAlias = Literal[
    "NoRisk",
    "AccountTakeover",
    "Block",
]
RiskDecisionTypeInput: TypeAlias = RiskDecisionType | RiskDecisionTypeLiteral


class RiskLevelType(OpenEnum):
    """How risky a sign-in looks."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"


RiskLevelTypeLiteral: TypeAlias = Literal[
    "Low",
    "Medium",
    "High",
]
RiskLevelTypeInput: TypeAlias = RiskLevelType | RiskLevelTypeLiteral


class ChallengeName(OpenEnum):
    """Kind of challenge in a logged sign-in event."""

    PASSWORD = "Password"
    MFA = "Mfa"


ChallengeNameLiteral: TypeAlias = Literal[
    "Password",
    "Mfa",
]
ChallengeNameInput: TypeAlias = ChallengeName | ChallengeNameLiteral


class ChallengeResponse(OpenEnum):
    """Outcome of a challenge in a logged sign-in event."""

    SUCCESS = "Success"
    FAILURE = "Failure"


ChallengeResponseLiteral: TypeAlias = Literal[
    "Success",
    "Failure",
]
ChallengeResponseInput: TypeAlias = ChallengeResponse | ChallengeResponseLiteral


class FeedbackValueType(OpenEnum):
    """Verdict on a sign-in event."""

    VALID = "Valid"
    INVALID = "Invalid"


FeedbackValueTypeLiteral: TypeAlias = Literal[
    "Valid",
    "Invalid",
]
FeedbackValueTypeInput: TypeAlias = FeedbackValueType | FeedbackValueTypeLiteral


class SessionTypeType(OpenEnum):
    """Kind of session: of one app, or single sign-on."""

    TOKEN = "TOKEN"
    SSO = "SSO"


SessionTypeTypeLiteral: TypeAlias = Literal[
    "TOKEN",
    "SSO",
]
SessionTypeTypeInput: TypeAlias = SessionTypeType | SessionTypeTypeLiteral


class RevokeAssociatedSessionsType(OpenEnum):
    """Whether linked sessions end together with the one revoked."""

    NONE = "NONE"
    LINKED = "LINKED"


RevokeAssociatedSessionsTypeLiteral: TypeAlias = Literal[
    "NONE",
    "LINKED",
]
RevokeAssociatedSessionsTypeInput: TypeAlias = (
    RevokeAssociatedSessionsType | RevokeAssociatedSessionsTypeLiteral
)


class DeviceRememberedStatusType(OpenEnum):
    """Whether a device is remembered."""

    REMEMBERED = "remembered"
    NOT_REMEMBERED = "not_remembered"


DeviceRememberedStatusTypeLiteral: TypeAlias = Literal[
    "remembered",
    "not_remembered",
]
DeviceRememberedStatusTypeInput: TypeAlias = (
    DeviceRememberedStatusType | DeviceRememberedStatusTypeLiteral
)


class IdentityProviderTypeType(OpenEnum):
    """Kind of identity provider."""

    SAML = "SAML"
    FACEBOOK = "Facebook"
    GOOGLE = "Google"
    LOGIN_WITH_AMAZON = "LoginWithAmazon"
    SIGN_IN_WITH_APPLE = "SignInWithApple"
    OIDC = "OIDC"


IdentityProviderTypeTypeLiteral: TypeAlias = Literal[
    "SAML",
    "Facebook",
    "Google",
    "LoginWithAmazon",
    "SignInWithApple",
    "OIDC",
]
IdentityProviderTypeTypeInput: TypeAlias = (
    IdentityProviderTypeType | IdentityProviderTypeTypeLiteral
)


class AssetCategoryType(OpenEnum):
    """A place in the sign-in pages where an image goes."""

    FAVICON_ICO = "FAVICON_ICO"
    FAVICON_SVG = "FAVICON_SVG"
    EMAIL_GRAPHIC = "EMAIL_GRAPHIC"
    SMS_GRAPHIC = "SMS_GRAPHIC"
    AUTH_APP_GRAPHIC = "AUTH_APP_GRAPHIC"
    PASSWORD_GRAPHIC = "PASSWORD_GRAPHIC"
    PASSKEY_GRAPHIC = "PASSKEY_GRAPHIC"
    PAGE_HEADER_LOGO = "PAGE_HEADER_LOGO"
    PAGE_HEADER_BACKGROUND = "PAGE_HEADER_BACKGROUND"
    PAGE_FOOTER_LOGO = "PAGE_FOOTER_LOGO"
    PAGE_FOOTER_BACKGROUND = "PAGE_FOOTER_BACKGROUND"
    PAGE_BACKGROUND = "PAGE_BACKGROUND"
    FORM_BACKGROUND = "FORM_BACKGROUND"
    FORM_LOGO = "FORM_LOGO"
    IDP_BUTTON_ICON = "IDP_BUTTON_ICON"


AssetCategoryTypeLiteral: TypeAlias = Literal[
    "FAVICON_ICO",
    "FAVICON_SVG",
    "EMAIL_GRAPHIC",
    "SMS_GRAPHIC",
    "AUTH_APP_GRAPHIC",
    "PASSWORD_GRAPHIC",
    "PASSKEY_GRAPHIC",
    "PAGE_HEADER_LOGO",
    "PAGE_HEADER_BACKGROUND",
    "PAGE_FOOTER_LOGO",
    "PAGE_FOOTER_BACKGROUND",
    "PAGE_BACKGROUND",
    "FORM_BACKGROUND",
    "FORM_LOGO",
    "IDP_BUTTON_ICON",
]
AssetCategoryTypeInput: TypeAlias = AssetCategoryType | AssetCategoryTypeLiteral


class ColorSchemeModeType(OpenEnum):
    """Display mode that an image is for."""

    LIGHT = "LIGHT"
    DARK = "DARK"
    DYNAMIC = "DYNAMIC"


ColorSchemeModeTypeLiteral: TypeAlias = Literal[
    "LIGHT",
    "DARK",
    "DYNAMIC",
]
ColorSchemeModeTypeInput: TypeAlias = ColorSchemeModeType | ColorSchemeModeTypeLiteral


class AssetExtensionType(OpenEnum):
    """File type of an image."""

    ICO = "ICO"
    JPEG = "JPEG"
    PNG = "PNG"
    SVG = "SVG"
    WEBP = "WEBP"


AssetExtensionTypeLiteral: TypeAlias = Literal[
    "ICO",
    "JPEG",
    "PNG",
    "SVG",
    "WEBP",
]
AssetExtensionTypeInput: TypeAlias = AssetExtensionType | AssetExtensionTypeLiteral


class ResourceServerManagedByType(OpenEnum):
    """Who manages a resource server, if not you."""

    COGNITO = "COGNITO"


ResourceServerManagedByTypeLiteral: TypeAlias = Literal["COGNITO"]
ResourceServerManagedByTypeInput: TypeAlias = (
    ResourceServerManagedByType | ResourceServerManagedByTypeLiteral
)


class TermsSourceType(OpenEnum):
    """Where the text of a terms document comes from."""

    LINK = "LINK"


TermsSourceTypeLiteral: TypeAlias = Literal["LINK"]
TermsSourceTypeInput: TypeAlias = TermsSourceType | TermsSourceTypeLiteral


class TermsEnforcementType(OpenEnum):
    """Whether users have to accept a terms document."""

    NONE = "NONE"


TermsEnforcementTypeLiteral: TypeAlias = Literal["NONE"]
TermsEnforcementTypeInput: TypeAlias = (
    TermsEnforcementType | TermsEnforcementTypeLiteral
)


class PasswordHashingAlgorithmType(OpenEnum):
    """Algorithm that made the password hashes in an import file."""

    BCRYPT = "BCRYPT"
    SCRYPT = "SCRYPT"
    ARGON2ID = "ARGON2ID"
    PBKDF2_SHA256 = "PBKDF2_SHA256"


PasswordHashingAlgorithmTypeLiteral: TypeAlias = Literal[
    "BCRYPT",
    "SCRYPT",
    "ARGON2ID",
    "PBKDF2_SHA256",
]
PasswordHashingAlgorithmTypeInput: TypeAlias = (
    PasswordHashingAlgorithmType | PasswordHashingAlgorithmTypeLiteral
)


class UserImportJobStatusType(OpenEnum):
    """State of a user import job."""

    CREATED = "Created"
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    STOPPING = "Stopping"
    EXPIRED = "Expired"
    STOPPED = "Stopped"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"


UserImportJobStatusTypeLiteral: TypeAlias = Literal[
    "Created",
    "Pending",
    "InProgress",
    "Stopping",
    "Expired",
    "Stopped",
    "Failed",
    "Succeeded",
]
UserImportJobStatusTypeInput: TypeAlias = (
    UserImportJobStatusType | UserImportJobStatusTypeLiteral
)


class DeletionProtectionType(OpenEnum):
    """Whether a user pool is protected from deletion."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


DeletionProtectionTypeLiteral: TypeAlias = Literal[
    "ACTIVE",
    "INACTIVE",
]
DeletionProtectionTypeInput: TypeAlias = (
    DeletionProtectionType | DeletionProtectionTypeLiteral
)


class PreTokenGenerationLambdaVersionType(OpenEnum):
    """Version of the event that the pre token generation function receives."""

    V1_0 = "V1_0"
    V2_0 = "V2_0"
    V3_0 = "V3_0"


PreTokenGenerationLambdaVersionTypeLiteral: TypeAlias = Literal[
    "V1_0",
    "V2_0",
    "V3_0",
]
PreTokenGenerationLambdaVersionTypeInput: TypeAlias = (
    PreTokenGenerationLambdaVersionType | PreTokenGenerationLambdaVersionTypeLiteral
)


class CustomSMSSenderLambdaVersionType(OpenEnum):
    """Version of the event that the text message function receives."""

    V1_0 = "V1_0"


CustomSMSSenderLambdaVersionTypeLiteral: TypeAlias = Literal["V1_0"]
CustomSMSSenderLambdaVersionTypeInput: TypeAlias = (
    CustomSMSSenderLambdaVersionType | CustomSMSSenderLambdaVersionTypeLiteral
)


class CustomEmailSenderLambdaVersionType(OpenEnum):
    """Version of the event that the email function receives."""

    V1_0 = "V1_0"


CustomEmailSenderLambdaVersionTypeLiteral: TypeAlias = Literal["V1_0"]
CustomEmailSenderLambdaVersionTypeInput: TypeAlias = (
    CustomEmailSenderLambdaVersionType | CustomEmailSenderLambdaVersionTypeLiteral
)


class InboundFederationLambdaVersionType(OpenEnum):
    """Version of the event that the inbound federation function receives."""

    V1_0 = "V1_0"


InboundFederationLambdaVersionTypeLiteral: TypeAlias = Literal["V1_0"]
InboundFederationLambdaVersionTypeInput: TypeAlias = (
    InboundFederationLambdaVersionType | InboundFederationLambdaVersionTypeLiteral
)


class VerifiedAttributeType(OpenEnum):
    """An attribute that can be verified."""

    PHONE_NUMBER = "phone_number"
    EMAIL = "email"


VerifiedAttributeTypeLiteral: TypeAlias = Literal[
    "phone_number",
    "email",
]
VerifiedAttributeTypeInput: TypeAlias = (
    VerifiedAttributeType | VerifiedAttributeTypeLiteral
)


class AliasAttributeType(OpenEnum):
    """An attribute that users may sign in with besides the username."""

    PHONE_NUMBER = "phone_number"
    EMAIL = "email"
    PREFERRED_USERNAME = "preferred_username"


AliasAttributeTypeLiteral: TypeAlias = Literal[
    "phone_number",
    "email",
    "preferred_username",
]
AliasAttributeTypeInput: TypeAlias = AliasAttributeType | AliasAttributeTypeLiteral


class UsernameAttributeType(OpenEnum):
    """An attribute that serves as the username."""

    PHONE_NUMBER = "phone_number"
    EMAIL = "email"


UsernameAttributeTypeLiteral: TypeAlias = Literal[
    "phone_number",
    "email",
]
UsernameAttributeTypeInput: TypeAlias = (
    UsernameAttributeType | UsernameAttributeTypeLiteral
)


class DefaultEmailOptionType(OpenEnum):
    """Whether a verification email carries a code or a link."""

    CONFIRM_WITH_LINK = "CONFIRM_WITH_LINK"
    CONFIRM_WITH_CODE = "CONFIRM_WITH_CODE"


DefaultEmailOptionTypeLiteral: TypeAlias = Literal[
    "CONFIRM_WITH_LINK",
    "CONFIRM_WITH_CODE",
]
DefaultEmailOptionTypeInput: TypeAlias = (
    DefaultEmailOptionType | DefaultEmailOptionTypeLiteral
)


class UserPoolMfaType(OpenEnum):
    """Whether a user pool requires MFA."""

    OFF = "OFF"
    ON = "ON"
    OPTIONAL = "OPTIONAL"


UserPoolMfaTypeLiteral: TypeAlias = Literal[
    "OFF",
    "ON",
    "OPTIONAL",
]
UserPoolMfaTypeInput: TypeAlias = UserPoolMfaType | UserPoolMfaTypeLiteral


class EmailSendingAccountType(OpenEnum):
    """Whether emails go out through Cognito or through your own Amazon SES."""

    COGNITO_DEFAULT = "COGNITO_DEFAULT"
    DEVELOPER = "DEVELOPER"


EmailSendingAccountTypeLiteral: TypeAlias = Literal[
    "COGNITO_DEFAULT",
    "DEVELOPER",
]
EmailSendingAccountTypeInput: TypeAlias = (
    EmailSendingAccountType | EmailSendingAccountTypeLiteral
)


class AdvancedSecurityModeType(OpenEnum):
    """How threat protection works in a user pool, or that it is off."""

    OFF = "OFF"
    AUDIT = "AUDIT"
    ENFORCED = "ENFORCED"


AdvancedSecurityModeTypeLiteral: TypeAlias = Literal[
    "OFF",
    "AUDIT",
    "ENFORCED",
]
AdvancedSecurityModeTypeInput: TypeAlias = (
    AdvancedSecurityModeType | AdvancedSecurityModeTypeLiteral
)


class AdvancedSecurityEnabledModeType(OpenEnum):
    """How threat protection works in custom sign-in."""

    AUDIT = "AUDIT"
    ENFORCED = "ENFORCED"


AdvancedSecurityEnabledModeTypeLiteral: TypeAlias = Literal[
    "AUDIT",
    "ENFORCED",
]
AdvancedSecurityEnabledModeTypeInput: TypeAlias = (
    AdvancedSecurityEnabledModeType | AdvancedSecurityEnabledModeTypeLiteral
)


class StatusType(OpenEnum):
    """Whether something is enabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


StatusTypeLiteral: TypeAlias = Literal[
    "Enabled",
    "Disabled",
]
StatusTypeInput: TypeAlias = StatusType | StatusTypeLiteral


class OAuthFlowType(OpenEnum):
    """An OAuth flow that an app client may use."""

    CODE = "code"
    IMPLICIT = "implicit"
    CLIENT_CREDENTIALS = "client_credentials"


OAuthFlowTypeLiteral: TypeAlias = Literal[
    "code",
    "implicit",
    "client_credentials",
]
OAuthFlowTypeInput: TypeAlias = OAuthFlowType | OAuthFlowTypeLiteral


class RecoveryOptionNameType(OpenEnum):
    """A way to recover an account."""

    VERIFIED_EMAIL = "verified_email"
    VERIFIED_PHONE_NUMBER = "verified_phone_number"
    ADMIN_ONLY = "admin_only"


RecoveryOptionNameTypeLiteral: TypeAlias = Literal[
    "verified_email",
    "verified_phone_number",
    "admin_only",
]
RecoveryOptionNameTypeInput: TypeAlias = (
    RecoveryOptionNameType | RecoveryOptionNameTypeLiteral
)


class UserPoolTierType(OpenEnum):
    """Plan of a user pool, which decides on features and price."""

    LITE = "LITE"
    ESSENTIALS = "ESSENTIALS"
    PLUS = "PLUS"


UserPoolTierTypeLiteral: TypeAlias = Literal[
    "LITE",
    "ESSENTIALS",
    "PLUS",
]
UserPoolTierTypeInput: TypeAlias = UserPoolTierType | UserPoolTierTypeLiteral


class EncryptionKeyType(OpenEnum):
    """Who owns the key that encrypts a user pool."""

    AWS_OWNED_KEY = "AWS_OWNED_KEY"
    CUSTOMER_MANAGED_KEY = "CUSTOMER_MANAGED_KEY"


EncryptionKeyTypeLiteral: TypeAlias = Literal[
    "AWS_OWNED_KEY",
    "CUSTOMER_MANAGED_KEY",
]
EncryptionKeyTypeInput: TypeAlias = EncryptionKeyType | EncryptionKeyTypeLiteral


class IssuerType(OpenEnum):
    """Form of the issuer URL in tokens."""

    ORIGINAL = "ORIGINAL"
    UPDATED = "UPDATED"


IssuerTypeLiteral: TypeAlias = Literal[
    "ORIGINAL",
    "UPDATED",
]
IssuerTypeInput: TypeAlias = IssuerType | IssuerTypeLiteral


class TimeUnitsType(OpenEnum):
    """A unit of time."""

    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"


TimeUnitsTypeLiteral: TypeAlias = Literal[
    "seconds",
    "minutes",
    "hours",
    "days",
]
TimeUnitsTypeInput: TypeAlias = TimeUnitsType | TimeUnitsTypeLiteral


class ExplicitAuthFlowsType(OpenEnum):
    """A sign-in flow that an app client may use."""

    ADMIN_NO_SRP_AUTH = "ADMIN_NO_SRP_AUTH"
    CUSTOM_AUTH_FLOW_ONLY = "CUSTOM_AUTH_FLOW_ONLY"
    USER_PASSWORD_AUTH = "USER_PASSWORD_AUTH"
    ALLOW_ADMIN_USER_PASSWORD_AUTH = "ALLOW_ADMIN_USER_PASSWORD_AUTH"
    ALLOW_CUSTOM_AUTH = "ALLOW_CUSTOM_AUTH"
    ALLOW_USER_PASSWORD_AUTH = "ALLOW_USER_PASSWORD_AUTH"
    ALLOW_USER_SRP_AUTH = "ALLOW_USER_SRP_AUTH"
    ALLOW_REFRESH_TOKEN_AUTH = "ALLOW_REFRESH_TOKEN_AUTH"
    ALLOW_USER_AUTH = "ALLOW_USER_AUTH"
    ALLOW_TOKEN_EXCHANGE_DELEGATION = "ALLOW_TOKEN_EXCHANGE_DELEGATION"
    ALLOW_TOKEN_EXCHANGE_IMPERSONATION = "ALLOW_TOKEN_EXCHANGE_IMPERSONATION"


ExplicitAuthFlowsTypeLiteral: TypeAlias = Literal[
    "ADMIN_NO_SRP_AUTH",
    "CUSTOM_AUTH_FLOW_ONLY",
    "USER_PASSWORD_AUTH",
    "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    "ALLOW_CUSTOM_AUTH",
    "ALLOW_USER_PASSWORD_AUTH",
    "ALLOW_USER_SRP_AUTH",
    "ALLOW_REFRESH_TOKEN_AUTH",
    "ALLOW_USER_AUTH",
    "ALLOW_TOKEN_EXCHANGE_DELEGATION",
    "ALLOW_TOKEN_EXCHANGE_IMPERSONATION",
]
ExplicitAuthFlowsTypeInput: TypeAlias = (
    ExplicitAuthFlowsType | ExplicitAuthFlowsTypeLiteral
)


class PreventUserExistenceErrorTypes(OpenEnum):
    """Whether errors hide that a user does not exist."""

    LEGACY = "LEGACY"
    ENABLED = "ENABLED"


PreventUserExistenceErrorTypesLiteral: TypeAlias = Literal[
    "LEGACY",
    "ENABLED",
]
PreventUserExistenceErrorTypesInput: TypeAlias = (
    PreventUserExistenceErrorTypes | PreventUserExistenceErrorTypesLiteral
)


class FeatureType(OpenEnum):
    """Whether a feature is on."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


FeatureTypeLiteral: TypeAlias = Literal[
    "ENABLED",
    "DISABLED",
]
FeatureTypeInput: TypeAlias = FeatureType | FeatureTypeLiteral


class ClientTypeType(OpenEnum):
    """How an app client came to be: regularly or by dynamic registration."""

    REGULAR = "REGULAR"
    DCR = "DCR"


ClientTypeTypeLiteral: TypeAlias = Literal[
    "REGULAR",
    "DCR",
]
ClientTypeTypeInput: TypeAlias = ClientTypeType | ClientTypeTypeLiteral


class SecurityPolicyType(OpenEnum):
    """TLS policy of a custom domain."""

    TLS_V1 = "TLS_V1"
    TLS_V1_2_2021 = "TLS_V1_2_2021"
    TLS_V1_3_2025 = "TLS_V1_3_2025"


SecurityPolicyTypeLiteral: TypeAlias = Literal[
    "TLS_V1",
    "TLS_V1_2_2021",
    "TLS_V1_3_2025",
]
SecurityPolicyTypeInput: TypeAlias = SecurityPolicyType | SecurityPolicyTypeLiteral


class ReplicaStatusType(OpenEnum):
    """State of a replica."""

    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    DELETING = "DELETING"


ReplicaStatusTypeLiteral: TypeAlias = Literal[
    "CREATING",
    "ACTIVE",
    "INACTIVE",
    "DELETING",
]
ReplicaStatusTypeInput: TypeAlias = ReplicaStatusType | ReplicaStatusTypeLiteral


class ReplicaRoleType(OpenEnum):
    """Role of a user pool among its replicas."""

    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"


ReplicaRoleTypeLiteral: TypeAlias = Literal[
    "PRIMARY",
    "SECONDARY",
]
ReplicaRoleTypeInput: TypeAlias = ReplicaRoleType | ReplicaRoleTypeLiteral


class EventFilterType(OpenEnum):
    """An occasion on which passwords are checked for leaks."""

    SIGN_IN = "SIGN_IN"
    PASSWORD_CHANGE = "PASSWORD_CHANGE"
    SIGN_UP = "SIGN_UP"


EventFilterTypeLiteral: TypeAlias = Literal[
    "SIGN_IN",
    "PASSWORD_CHANGE",
    "SIGN_UP",
]
EventFilterTypeInput: TypeAlias = EventFilterType | EventFilterTypeLiteral


class CompromisedCredentialsEventActionType(OpenEnum):
    """What Cognito does with a leaked password."""

    BLOCK = "BLOCK"
    NO_ACTION = "NO_ACTION"


CompromisedCredentialsEventActionTypeLiteral: TypeAlias = Literal[
    "BLOCK",
    "NO_ACTION",
]
CompromisedCredentialsEventActionTypeInput: TypeAlias = (
    CompromisedCredentialsEventActionType | CompromisedCredentialsEventActionTypeLiteral
)


class AccountTakeoverEventActionType(OpenEnum):
    """What Cognito does with a risky sign-in."""

    BLOCK = "BLOCK"
    MFA_IF_CONFIGURED = "MFA_IF_CONFIGURED"
    MFA_REQUIRED = "MFA_REQUIRED"
    NO_ACTION = "NO_ACTION"


AccountTakeoverEventActionTypeLiteral: TypeAlias = Literal[
    "BLOCK",
    "MFA_IF_CONFIGURED",
    "MFA_REQUIRED",
    "NO_ACTION",
]
AccountTakeoverEventActionTypeInput: TypeAlias = (
    AccountTakeoverEventActionType | AccountTakeoverEventActionTypeLiteral
)


class DomainStatusType(OpenEnum):
    """State of a user pool's domain."""

    CREATING = "CREATING"
    DELETING = "DELETING"
    UPDATING = "UPDATING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"


DomainStatusTypeLiteral: TypeAlias = Literal[
    "CREATING",
    "DELETING",
    "UPDATING",
    "ACTIVE",
    "FAILED",
]
DomainStatusTypeInput: TypeAlias = DomainStatusType | DomainStatusTypeLiteral


class TokenTypeIdentifierType(OpenEnum):
    """Kind of token handed in for exchange."""

    ACCESS_TOKEN = "ACCESS_TOKEN"
    ID_TOKEN = "ID_TOKEN"
    SAML2 = "SAML2"


TokenTypeIdentifierTypeLiteral: TypeAlias = Literal[
    "ACCESS_TOKEN",
    "ID_TOKEN",
    "SAML2",
]
TokenTypeIdentifierTypeInput: TypeAlias = (
    TokenTypeIdentifierType | TokenTypeIdentifierTypeLiteral
)


class IssuedTokenTypeIdentifierType(OpenEnum):
    """Kind of token that a token exchange issues."""

    ACCESS_TOKEN = "ACCESS_TOKEN"
    ID_TOKEN = "ID_TOKEN"


IssuedTokenTypeIdentifierTypeLiteral: TypeAlias = Literal[
    "ACCESS_TOKEN",
    "ID_TOKEN",
]
IssuedTokenTypeIdentifierTypeInput: TypeAlias = (
    IssuedTokenTypeIdentifierType | IssuedTokenTypeIdentifierTypeLiteral
)


class OAuthTokenTypeType(OpenEnum):
    """How a token is used, in terms of OAuth."""

    BEARER = "Bearer"
    N_A = "N_A"


OAuthTokenTypeTypeLiteral: TypeAlias = Literal[
    "Bearer",
    "N_A",
]
OAuthTokenTypeTypeInput: TypeAlias = OAuthTokenTypeType | OAuthTokenTypeTypeLiteral


class LogLevel(OpenEnum):
    """How much is logged."""

    ERROR = "ERROR"
    INFO = "INFO"


LogLevelLiteral: TypeAlias = Literal[
    "ERROR",
    "INFO",
]
LogLevelInput: TypeAlias = LogLevel | LogLevelLiteral


class EventSourceName(OpenEnum):
    """Kind of events that a log holds."""

    USER_NOTIFICATION = "userNotification"
    USER_AUTH_EVENTS = "userAuthEvents"


EventSourceNameLiteral: TypeAlias = Literal[
    "userNotification",
    "userAuthEvents",
]
EventSourceNameInput: TypeAlias = EventSourceName | EventSourceNameLiteral


class LimitClass(OpenEnum):
    """Kind of limit."""

    API_CATEGORY = "API_CATEGORY"


LimitClassLiteral: TypeAlias = Literal["API_CATEGORY"]
LimitClassInput: TypeAlias = LimitClass | LimitClassLiteral


class UserVerificationType(OpenEnum):
    """Whether a passkey must check the user, for example by fingerprint."""

    REQUIRED = "required"
    PREFERRED = "preferred"


UserVerificationTypeLiteral: TypeAlias = Literal[
    "required",
    "preferred",
]
UserVerificationTypeInput: TypeAlias = (
    UserVerificationType | UserVerificationTypeLiteral
)


class WebAuthnFactorConfigurationType(OpenEnum):
    """Whether a passkey counts as one factor or as MFA."""

    SINGLE_FACTOR = "SINGLE_FACTOR"
    MULTI_FACTOR_WITH_USER_VERIFICATION = "MULTI_FACTOR_WITH_USER_VERIFICATION"


WebAuthnFactorConfigurationTypeLiteral: TypeAlias = Literal[
    "SINGLE_FACTOR",
    "MULTI_FACTOR_WITH_USER_VERIFICATION",
]
WebAuthnFactorConfigurationTypeInput: TypeAlias = (
    WebAuthnFactorConfigurationType | WebAuthnFactorConfigurationTypeLiteral
)


class UserSessionTrackingType(OpenEnum):
    """Whether a user pool keeps track of sessions."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


UserSessionTrackingTypeLiteral: TypeAlias = Literal[
    "ENABLED",
    "DISABLED",
]
UserSessionTrackingTypeInput: TypeAlias = (
    UserSessionTrackingType | UserSessionTrackingTypeLiteral
)


class UpdateReplicaStatusType(OpenEnum):
    """State into which a replica can be put."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"


UpdateReplicaStatusTypeLiteral: TypeAlias = Literal[
    "ACTIVE",
    "INACTIVE",
]
UpdateReplicaStatusTypeInput: TypeAlias = (
    UpdateReplicaStatusType | UpdateReplicaStatusTypeLiteral
)


class VerifySoftwareTokenResponseType(OpenEnum):
    """Outcome of checking a code from an authenticator app."""

    SUCCESS = "SUCCESS"
    ERROR = "ERROR"


VerifySoftwareTokenResponseTypeLiteral: TypeAlias = Literal[
    "SUCCESS",
    "ERROR",
]
VerifySoftwareTokenResponseTypeInput: TypeAlias = (
    VerifySoftwareTokenResponseType | VerifySoftwareTokenResponseTypeLiteral
)
