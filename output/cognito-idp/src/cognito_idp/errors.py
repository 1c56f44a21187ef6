"""Errors of Amazon Cognito user pools."""

from __future__ import annotations

from ._errors import (
    ConnectionFailed,
    DependencyMissing,
    MalformedAnswer,
    ServiceError,
    TimeoutExpired,
    TlsFailed,
    TransportError,
    ValidationError,
    Violation,
)

__all__ = [
    "ERRORS",
    "AccessDeniedException",
    "AliasExistsException",
    "CodeDeliveryFailureException",
    "CodeMismatchException",
    "ConcurrentModificationException",
    "ConnectionFailed",
    "DependencyMissing",
    "DeviceKeyExistsException",
    "DuplicateProviderException",
    "EnableSoftwareTokenMFAException",
    "ExpiredCodeException",
    "FeatureUnavailableInTierException",
    "ForbiddenException",
    "GroupExistsException",
    "InternalErrorException",
    "InternalServerException",
    "InvalidEmailRoleAccessPolicyException",
    "InvalidLambdaResponseException",
    "InvalidOAuthFlowException",
    "InvalidParameterException",
    "InvalidPasswordException",
    "InvalidSmsRoleAccessPolicyException",
    "InvalidSmsRoleTrustRelationshipException",
    "InvalidUserPoolConfigurationException",
    "LimitExceededException",
    "MFAMethodNotFoundException",
    "MalformedAnswer",
    "ManagedLoginBrandingExistsException",
    "NotAuthorizedException",
    "OperationNotEnabledException",
    "PasswordHistoryPolicyViolationException",
    "PasswordResetRequiredException",
    "PreconditionNotMetException",
    "RefreshTokenReuseException",
    "ResourceNotFoundException",
    "ScopeDoesNotExistException",
    "ServiceError",
    "ServiceQuotaExceededException",
    "SoftwareTokenMFANotFoundException",
    "TermsExistsException",
    "TierChangeNotAllowedException",
    "TimeoutExpired",
    "TlsFailed",
    "TooManyFailedAttemptsException",
    "TooManyRequestsException",
    "TransportError",
    "UnauthorizedException",
    "UnexpectedLambdaException",
    "UnsupportedIdentityProviderException",
    "UnsupportedOperationException",
    "UnsupportedTokenTypeException",
    "UnsupportedUserStateException",
    "UserImportInProgressException",
    "UserLambdaValidationException",
    "UserNotConfirmedException",
    "UserNotFoundException",
    "UserPoolAddOnNotEnabledException",
    "UserPoolTaggingException",
    "UsernameExistsException",
    "ValidationError",
    "Violation",
    "WebAuthnChallengeNotFoundException",
    "WebAuthnClientMismatchException",
    "WebAuthnConfigurationMissingException",
    "WebAuthnCredentialNotSupportedException",
    "WebAuthnNotEnabledException",
    "WebAuthnOriginNotAllowedException",
    "WebAuthnRelyingPartyMismatchException",
]


class AccessDeniedException(ServiceError):
    """The caller lacks a permission that the operation needs."""

    code = "AccessDeniedException"


class AliasExistsException(ServiceError):
    """Another user already signs in with this email address or phone number."""

    code = "AliasExistsException"


class CodeDeliveryFailureException(ServiceError):
    """The code cannot be delivered."""

    code = "CodeDeliveryFailureException"


class CodeMismatchException(ServiceError):
    """The code is wrong."""

    code = "CodeMismatchException"


class ConcurrentModificationException(ServiceError):
    """Another request is changing the same thing."""

    code = "ConcurrentModificationException"


class DeviceKeyExistsException(ServiceError):
    """A device with this key is already registered."""

    code = "DeviceKeyExistsException"


class DuplicateProviderException(ServiceError):
    """The user pool already has a provider of that name."""

    code = "DuplicateProviderException"


class EnableSoftwareTokenMFAException(ServiceError):
    """The one-time code does not match, so the authenticator app is not set up."""

    code = "EnableSoftwareTokenMFAException"


class ExpiredCodeException(ServiceError):
    """The code has run out."""

    code = "ExpiredCodeException"


class FeatureUnavailableInTierException(ServiceError):
    """The feature is not part of the user pool's plan."""

    code = "FeatureUnavailableInTierException"


class ForbiddenException(ServiceError):
    """AWS WAF blocks the request."""

    code = "ForbiddenException"


class GroupExistsException(ServiceError):
    """A group of that name already exists."""

    code = "GroupExistsException"


class InternalErrorException(ServiceError):
    """Cognito fails on its own side."""

    code = "InternalErrorException"
    http_status = 500
    retryable = True


class InternalServerException(ServiceError):
    """Cognito fails on its own side."""

    code = "InternalServerException"
    http_status = 500
    retryable = True


class InvalidEmailRoleAccessPolicyException(ServiceError):
    """Cognito may not send from your email identity."""

    code = "InvalidEmailRoleAccessPolicyException"


class InvalidLambdaResponseException(ServiceError):
    """A Lambda trigger returns something that Cognito cannot use."""

    code = "InvalidLambdaResponseException"


class InvalidOAuthFlowException(ServiceError):
    """The OAuth flow is not possible here."""

    code = "InvalidOAuthFlowException"


class InvalidParameterException(ServiceError):
    """A parameter is missing or not acceptable."""

    code = "InvalidParameterException"

    @property
    def reason_code(self) -> str | None:
        """Short code that tells why the parameter was refused."""
        value: str | None = self.response.get("reasonCode")
        return value


class InvalidPasswordException(ServiceError):
    """The password does not meet the password policy."""

    code = "InvalidPasswordException"


class InvalidSmsRoleAccessPolicyException(ServiceError):
    """The IAM role for text messages may not publish to Amazon SNS."""

    code = "InvalidSmsRoleAccessPolicyException"


class InvalidSmsRoleTrustRelationshipException(ServiceError):
    """The IAM role for text messages does not trust Cognito, or its external ID
    differs.
    """

    code = "InvalidSmsRoleTrustRelationshipException"


class InvalidUserPoolConfigurationException(ServiceError):
    """The settings of the user pool do not allow this."""

    code = "InvalidUserPoolConfigurationException"


class LimitExceededException(ServiceError):
    """A quota is used up."""

    code = "LimitExceededException"


class ManagedLoginBrandingExistsException(ServiceError):
    """The app client already has a branding style."""

    code = "ManagedLoginBrandingExistsException"


class MFAMethodNotFoundException(ServiceError):
    """The MFA method is not known."""

    code = "MFAMethodNotFoundException"


class NotAuthorizedException(ServiceError):
    """The caller is not allowed to do this, or the password is wrong."""

    code = "NotAuthorizedException"


class OperationNotEnabledException(ServiceError):
    """The operation is not possible in this Region or with this user pool."""

    code = "OperationNotEnabledException"


class PasswordHistoryPolicyViolationException(ServiceError):
    """The user has had this password before."""

    code = "PasswordHistoryPolicyViolationException"


class PasswordResetRequiredException(ServiceError):
    """The user has to set a new password first."""

    code = "PasswordResetRequiredException"


class PreconditionNotMetException(ServiceError):
    """Something that must be in place first is not."""

    code = "PreconditionNotMetException"


class RefreshTokenReuseException(ServiceError):
    """The refresh token was already rotated out."""

    code = "RefreshTokenReuseException"


class ResourceNotFoundException(ServiceError):
    """The user pool, app client or other resource does not exist."""

    code = "ResourceNotFoundException"


class ScopeDoesNotExistException(ServiceError):
    """A scope asked for does not exist."""

    code = "ScopeDoesNotExistException"


class ServiceQuotaExceededException(ServiceError):
    """The value is above the service quota of the account."""

    code = "ServiceQuotaExceededException"


class SoftwareTokenMFANotFoundException(ServiceError):
    """MFA by authenticator app is not turned on."""

    code = "SoftwareTokenMFANotFoundException"


class TermsExistsException(ServiceError):
    """The app client already has a terms document of that name."""

    code = "TermsExistsException"


class TierChangeNotAllowedException(ServiceError):
    """The plan of the user pool cannot be changed that way."""

    code = "TierChangeNotAllowedException"


class TooManyFailedAttemptsException(ServiceError):
    """There were too many failed attempts."""

    code = "TooManyFailedAttemptsException"


class TooManyRequestsException(ServiceError):
    """Requests come in too fast."""

    code = "TooManyRequestsException"
    retryable = True


class UnauthorizedException(ServiceError):
    """The request carries no valid proof of who sends it."""

    code = "UnauthorizedException"


class UnexpectedLambdaException(ServiceError):
    """A Lambda trigger fails unexpectedly."""

    code = "UnexpectedLambdaException"


class UnsupportedIdentityProviderException(ServiceError):
    """The identity provider is not supported."""

    code = "UnsupportedIdentityProviderException"


class UnsupportedOperationException(ServiceError):
    """The app client is not set up for this operation."""

    code = "UnsupportedOperationException"


class UnsupportedTokenTypeException(ServiceError):
    """The operation does not work with this kind of token."""

    code = "UnsupportedTokenTypeException"


class UnsupportedUserStateException(ServiceError):
    """The user is in a state that does not allow this."""

    code = "UnsupportedUserStateException"


class UserImportInProgressException(ServiceError):
    """An import into the user pool is still running."""

    code = "UserImportInProgressException"


class UserLambdaValidationException(ServiceError):
    """A Lambda trigger rejects the request."""

    code = "UserLambdaValidationException"


class UserNotConfirmedException(ServiceError):
    """The user is not confirmed yet."""

    code = "UserNotConfirmedException"


class UserNotFoundException(ServiceError):
    """There is no such user."""

    code = "UserNotFoundException"


class UserPoolAddOnNotEnabledException(ServiceError):
    """Threat protection is not turned on for the user pool."""

    code = "UserPoolAddOnNotEnabledException"


class UserPoolTaggingException(ServiceError):
    """The tags cannot be set or changed."""

    code = "UserPoolTaggingException"


class UsernameExistsException(ServiceError):
    """The username is taken."""

    code = "UsernameExistsException"


class WebAuthnChallengeNotFoundException(ServiceError):
    """The passkey registration was not started, or took too long."""

    code = "WebAuthnChallengeNotFoundException"


class WebAuthnClientMismatchException(ServiceError):
    """The passkey registration was started with another app client."""

    code = "WebAuthnClientMismatchException"


class WebAuthnConfigurationMissingException(ServiceError):
    """The user pool has neither a relying party ID nor a domain."""

    code = "WebAuthnConfigurationMissingException"


class WebAuthnCredentialNotSupportedException(ServiceError):
    """The device or provider of the passkey is not supported."""

    code = "WebAuthnCredentialNotSupportedException"


class WebAuthnNotEnabledException(ServiceError):
    """The user pool does not offer passkeys."""

    code = "WebAuthnNotEnabledException"


class WebAuthnOriginNotAllowedException(ServiceError):
    """The web origin of the passkey does not fit the relying party ID."""

    code = "WebAuthnOriginNotAllowedException"


class WebAuthnRelyingPartyMismatchException(ServiceError):
    """The passkey belongs to another relying party."""

    code = "WebAuthnRelyingPartyMismatchException"


ERRORS: dict[str, type[ServiceError]] = {
    "AccessDeniedException": AccessDeniedException,
    "AliasExistsException": AliasExistsException,
    "CodeDeliveryFailureException": CodeDeliveryFailureException,
    "CodeMismatchException": CodeMismatchException,
    "ConcurrentModificationException": ConcurrentModificationException,
    "DeviceKeyExistsException": DeviceKeyExistsException,
    "DuplicateProviderException": DuplicateProviderException,
    "EnableSoftwareTokenMFAException": EnableSoftwareTokenMFAException,
    "ExpiredCodeException": ExpiredCodeException,
    "FeatureUnavailableInTierException": FeatureUnavailableInTierException,
    "ForbiddenException": ForbiddenException,
    "GroupExistsException": GroupExistsException,
    "InternalErrorException": InternalErrorException,
    "InternalServerException": InternalServerException,
    "InvalidEmailRoleAccessPolicyException": InvalidEmailRoleAccessPolicyException,
    "InvalidLambdaResponseException": InvalidLambdaResponseException,
    "InvalidOAuthFlowException": InvalidOAuthFlowException,
    "InvalidParameterException": InvalidParameterException,
    "InvalidPasswordException": InvalidPasswordException,
    "InvalidSmsRoleAccessPolicyException": InvalidSmsRoleAccessPolicyException,
    "InvalidSmsRoleTrustRelationshipException": InvalidSmsRoleTrustRelationshipException,
    "InvalidUserPoolConfigurationException": InvalidUserPoolConfigurationException,
    "LimitExceededException": LimitExceededException,
    "ManagedLoginBrandingExistsException": ManagedLoginBrandingExistsException,
    "MFAMethodNotFoundException": MFAMethodNotFoundException,
    "NotAuthorizedException": NotAuthorizedException,
    "OperationNotEnabledException": OperationNotEnabledException,
    "PasswordHistoryPolicyViolationException": PasswordHistoryPolicyViolationException,
    "PasswordResetRequiredException": PasswordResetRequiredException,
    "PreconditionNotMetException": PreconditionNotMetException,
    "RefreshTokenReuseException": RefreshTokenReuseException,
    "ResourceNotFoundException": ResourceNotFoundException,
    "ScopeDoesNotExistException": ScopeDoesNotExistException,
    "ServiceQuotaExceededException": ServiceQuotaExceededException,
    "SoftwareTokenMFANotFoundException": SoftwareTokenMFANotFoundException,
    "TermsExistsException": TermsExistsException,
    "TierChangeNotAllowedException": TierChangeNotAllowedException,
    "TooManyFailedAttemptsException": TooManyFailedAttemptsException,
    "TooManyRequestsException": TooManyRequestsException,
    "UnauthorizedException": UnauthorizedException,
    "UnexpectedLambdaException": UnexpectedLambdaException,
    "UnsupportedIdentityProviderException": UnsupportedIdentityProviderException,
    "UnsupportedOperationException": UnsupportedOperationException,
    "UnsupportedTokenTypeException": UnsupportedTokenTypeException,
    "UnsupportedUserStateException": UnsupportedUserStateException,
    "UserImportInProgressException": UserImportInProgressException,
    "UserLambdaValidationException": UserLambdaValidationException,
    "UserNotConfirmedException": UserNotConfirmedException,
    "UserNotFoundException": UserNotFoundException,
    "UserPoolAddOnNotEnabledException": UserPoolAddOnNotEnabledException,
    "UserPoolTaggingException": UserPoolTaggingException,
    "UsernameExistsException": UsernameExistsException,
    "WebAuthnChallengeNotFoundException": WebAuthnChallengeNotFoundException,
    "WebAuthnClientMismatchException": WebAuthnClientMismatchException,
    "WebAuthnConfigurationMissingException": WebAuthnConfigurationMissingException,
    "WebAuthnCredentialNotSupportedException": WebAuthnCredentialNotSupportedException,
    "WebAuthnNotEnabledException": WebAuthnNotEnabledException,
    "WebAuthnOriginNotAllowedException": WebAuthnOriginNotAllowedException,
    "WebAuthnRelyingPartyMismatchException": WebAuthnRelyingPartyMismatchException,
}
"""The class of each error, by its code."""
