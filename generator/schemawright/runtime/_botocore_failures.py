"""The exceptions of botocore in the terms of this package."""

from __future__ import annotations

import re

from ._errors import (
    ConnectionFailed,
    MalformedAnswer,
    TimeoutExpired,
    TlsFailed,
    TransportError,
)

# By the name of botocore's class; the nearest ancestor counts. Their texts hold an address or a cause, never a value, but
# the exceptions that they come from may show what arrived.
_FAILURES: dict[str, type[TransportError]] = {
    "ConnectTimeoutError": TimeoutExpired,
    "ReadTimeoutError": TimeoutExpired,
    "SSLError": TlsFailed,
    "ConnectionError": ConnectionFailed,
    "ConnectionClosedError": ConnectionFailed,
    "ResponseStreamingError": ConnectionFailed,
    "ChecksumError": MalformedAnswer,
    "FlexibleChecksumError": MalformedAnswer,
    "IncompleteReadError": MalformedAnswer,
    "ConfigNotFound": TransportError,
    "ConfigParseError": TransportError,
    "CredentialRetrievalError": TransportError,
    "EndpointVariantError": TransportError,
    "InvalidConfigError": TransportError,
    "InvalidProxiesConfigError": TransportError,
    "InvalidRegionError": TransportError,
    "LoginError": TransportError,
    "MissingDependencyException": TransportError,
    "PartialCredentialsError": TransportError,
    "ProfileNotFound": TransportError,
    "SSOError": TransportError,
    "TokenRetrievalError": TransportError,
    "UnknownServiceError": TransportError,
}

# Texts of these and of all others may hold a header or a value of the request.
_UNSHOWN: dict[str, type[TransportError]] = {
    "HTTPClientError": ConnectionFailed,
    "BotoCoreError": TransportError,
}

# Before the host in an address of a service or a proxy: who asks, and a password.
_USER = re.compile(r'//[^\s"]*@')

_REMEDIES = {
    "NoCredentialsError": "no AWS credentials were found, and this operation needs a signature; configure some, or name "
    "a profile that has them (profile_name)",
    "NoRegionError": "no AWS region is known; give region_name, or set AWS_DEFAULT_REGION",
}

# Of http.client and urllib3: something arrived that breaks the rules of HTTP.
_GARBLED = frozenset(
    {"BadStatusLine", "IncompleteRead", "InvalidChunkLength", "LineTooLong"}
)


def not_answered(error: Exception, subject: str) -> TransportError:
    """The typed form of a BotoCoreError that is neither of the above."""
    for name in (base.__name__ for base in type(error).__mro__):
        if name in _REMEDIES:
            return TransportError(f"{subject}: {_REMEDIES[name]}")
        if name in _FAILURES:
            if _garbled(error):
                return MalformedAnswer(f"{subject}: the answer is no HTTP")
            return _FAILURES[name](f"{subject}: {_USER.sub('//', str(error))}")
        if name in _UNSHOWN:
            text = f"{subject}: botocore failed with {type(error).__name__}"
            return _UNSHOWN[name](text)
    return TransportError(f"{subject}: {type(error).__name__}")


def _garbled(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if type(cause).__name__ in _GARBLED:
            return True
        cause = cause.__cause__ or cause.__context__
    return False
