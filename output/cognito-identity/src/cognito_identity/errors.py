"""Errors of Amazon Cognito identity pools."""

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
    "ConcurrentModificationException",
    "ConnectionFailed",
    "DependencyMissing",
    "DeveloperUserAlreadyRegisteredException",
    "ExternalServiceException",
    "InternalErrorException",
    "InvalidIdentityPoolConfigurationException",
    "InvalidParameterException",
    "LimitExceededException",
    "MalformedAnswer",
    "NotAuthorizedException",
    "ResourceConflictException",
    "ResourceNotFoundException",
    "ServiceError",
    "TimeoutExpired",
    "TlsFailed",
    "TooManyRequestsException",
    "TransportError",
    "ValidationError",
    "Violation",
]


class ConcurrentModificationException(ServiceError):
    """Another request is changing the same resource."""

    code = "ConcurrentModificationException"


class DeveloperUserAlreadyRegisteredException(ServiceError):
    """The developer user identifier already belongs to another identity."""

    code = "DeveloperUserAlreadyRegisteredException"


class ExternalServiceException(ServiceError):
    """An outside login provider does not answer."""

    code = "ExternalServiceException"


class InternalErrorException(ServiceError):
    """The service fails on its own side."""

    code = "InternalErrorException"
    http_status = 500
    retryable = True


class InvalidIdentityPoolConfigurationException(ServiceError):
    """The identity pool has no role for this kind of user, or the role cannot be
    assumed.
    """

    code = "InvalidIdentityPoolConfigurationException"


class InvalidParameterException(ServiceError):
    """A parameter is missing or not acceptable."""

    code = "InvalidParameterException"


class LimitExceededException(ServiceError):
    """A quota of the account is used up."""

    code = "LimitExceededException"


class NotAuthorizedException(ServiceError):
    """The caller is not allowed to do this."""

    code = "NotAuthorizedException"


class ResourceConflictException(ServiceError):
    """The login is already linked to another identity."""

    code = "ResourceConflictException"


class ResourceNotFoundException(ServiceError):
    """The identity or identity pool does not exist."""

    code = "ResourceNotFoundException"


class TooManyRequestsException(ServiceError):
    """Requests come in too fast."""

    code = "TooManyRequestsException"
    retryable = True


ERRORS: dict[str, type[ServiceError]] = {
    "ConcurrentModificationException": ConcurrentModificationException,
    "DeveloperUserAlreadyRegisteredException": DeveloperUserAlreadyRegisteredException,
    "ExternalServiceException": ExternalServiceException,
    "InternalErrorException": InternalErrorException,
    "InvalidIdentityPoolConfigurationException": InvalidIdentityPoolConfigurationException,
    "InvalidParameterException": InvalidParameterException,
    "LimitExceededException": LimitExceededException,
    "NotAuthorizedException": NotAuthorizedException,
    "ResourceConflictException": ResourceConflictException,
    "ResourceNotFoundException": ResourceNotFoundException,
    "TooManyRequestsException": TooManyRequestsException,
}
"""The class of each error, by its code."""
