"""Closed sets of values in Amazon Cognito identity pools."""

from typing import Literal, TypeAlias

from ._runtime import OpenEnum


class ErrorCode(OpenEnum):
    """A reason why an identity was not deleted."""

    ACCESS_DENIED = "AccessDenied"
    INTERNAL_SERVER_ERROR = "InternalServerError"


ErrorCodeLiteral: TypeAlias = Literal[
    "AccessDenied",
    "InternalServerError",
]
ErrorCodeInput: TypeAlias = ErrorCode | ErrorCodeLiteral


class RoleMappingType(OpenEnum):
    """Where the role of a user comes from."""

    TOKEN = "Token"
    RULES = "Rules"


RoleMappingTypeLiteral: TypeAlias = Literal[
    "Token",
    "Rules",
]
RoleMappingTypeInput: TypeAlias = RoleMappingType | RoleMappingTypeLiteral


class AmbiguousRoleResolutionType(OpenEnum):
    """What to do when a role mapping gives no clear answer."""

    AUTHENTICATED_ROLE = "AuthenticatedRole"
    DENY = "Deny"


AmbiguousRoleResolutionTypeLiteral: TypeAlias = Literal[
    "AuthenticatedRole",
    "Deny",
]
AmbiguousRoleResolutionTypeInput: TypeAlias = (
    AmbiguousRoleResolutionType | AmbiguousRoleResolutionTypeLiteral
)


class MappingRuleMatchType(OpenEnum):
    """A way to compare a claim with a value."""

    EQUALS = "Equals"
    CONTAINS = "Contains"
    STARTS_WITH = "StartsWith"
    NOT_EQUAL = "NotEqual"


MappingRuleMatchTypeLiteral: TypeAlias = Literal[
    "Equals",
    "Contains",
    "StartsWith",
    "NotEqual",
]
MappingRuleMatchTypeInput: TypeAlias = (
    MappingRuleMatchType | MappingRuleMatchTypeLiteral
)
