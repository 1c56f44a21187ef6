"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._patterns import non_space, pattern, printable
from ._runtime import ABSENT, CODECS, UNSET, Codec, Invalid, new
from ._times import encode_timestamp, timestamp
from ._wire import (
    array,
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
    AmbiguousRoleResolutionType,
    ErrorCode,
    MappingRuleMatchType,
    RoleMappingType,
)
from .models import (
    CognitoIdentityProvider,
    CreateIdentityPoolInput,
    Credentials,
    DeleteIdentitiesInput,
    DeleteIdentitiesResponse,
    DeleteIdentityPoolInput,
    DescribeIdentityInput,
    DescribeIdentityPoolInput,
    GetCredentialsForIdentityInput,
    GetCredentialsForIdentityResponse,
    GetIdentityPoolRolesInput,
    GetIdentityPoolRolesResponse,
    GetIdInput,
    GetIdResponse,
    GetOpenIdTokenForDeveloperIdentityInput,
    GetOpenIdTokenForDeveloperIdentityResponse,
    GetOpenIdTokenInput,
    GetOpenIdTokenResponse,
    GetPrincipalTagAttributeMapInput,
    GetPrincipalTagAttributeMapResponse,
    IdentityDescription,
    IdentityPool,
    IdentityPoolShortDescription,
    ListIdentitiesInput,
    ListIdentitiesResponse,
    ListIdentityPoolsInput,
    ListIdentityPoolsResponse,
    ListTagsForResourceInput,
    ListTagsForResourceResponse,
    LookupDeveloperIdentityInput,
    LookupDeveloperIdentityResponse,
    MappingRule,
    MergeDeveloperIdentitiesInput,
    MergeDeveloperIdentitiesResponse,
    RoleMapping,
    RulesConfigurationType,
    SetIdentityPoolRolesInput,
    SetPrincipalTagAttributeMapInput,
    SetPrincipalTagAttributeMapResponse,
    TagResourceInput,
    TagResourceResponse,
    UnlinkDeveloperIdentityInput,
    UnlinkIdentityInput,
    UnprocessedIdentityId,
    UntagResourceInput,
    UntagResourceResponse,
)

AWS = True
ERROR_CODE = {member.value: member for member in ErrorCode}
ROLE_MAPPING_TYPE = {member.value: member for member in RoleMappingType}
AMBIGUOUS_ROLE_RESOLUTION_TYPE = {
    member.value: member for member in AmbiguousRoleResolutionType
}
MAPPING_RULE_MATCH_TYPE = {member.value: member for member in MappingRuleMatchType}
IDENTITY_POOL_NAME_PATTERN = pattern(
    r"[0-9A-Za-z\t-\r +-.=@_\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]"
)
IDENTITY_PROVIDER_ID_PATTERN = pattern(r"[0-9A-Za-z\--/;_]")
DEVELOPER_PROVIDER_NAME_PATTERN = pattern(r"[0-9A-Za-z\-._]")
COGNITO_IDENTITY_PROVIDER_NAME_PATTERN = pattern(r"[0-9A-Za-z\--/:_]")
COGNITO_IDENTITY_PROVIDER_CLIENT_ID_PATTERN = pattern("[0-9A-Za-z_]")
IDENTITY_POOL_ID_PATTERN = pattern(r"[0-9A-Za-z\-_]:[0-9a-f\-]")
ACCOUNT_ID_PATTERN = pattern("[0-9]")
ROLE_TYPE_PATTERN = pattern("authenticated")

CREATE_IDENTITY_POOL_INPUT: dict[str, str] = {
    "IdentityPoolName": "identity_pool_name",
    "AllowUnauthenticatedIdentities": "allow_unauthenticated_identities",
    "AllowClassicFlow": "allow_classic_flow",
    "SupportedLoginProviders": "supported_login_providers",
    "DeveloperProviderName": "developer_provider_name",
    "OpenIdConnectProviderARNs": "open_id_connect_provider_arns",
    "CognitoIdentityProviders": "cognito_identity_providers",
    "SamlProviderARNs": "saml_provider_arns",
    "IdentityPoolTags": "identity_pool_tags",
}


def decode_create_identity_pool_input(data: Any) -> CreateIdentityPoolInput:
    get = members(data, CREATE_IDENTITY_POOL_INPUT).get
    self = new(CreateIdentityPoolInput)
    value = get("IdentityPoolName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and IDENTITY_POOL_NAME_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_name = value
    value = get("AllowUnauthenticatedIdentities")
    if not isinstance(value, bool):
        raise Invalid
    self.allow_unauthenticated_identities = value
    value = get("AllowClassicFlow", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.allow_classic_flow = value
    value = get("SupportedLoginProviders", UNSET)
    self.supported_login_providers = (
        None if value is UNSET else decode_identity_providers(value)
    )
    value = get("DeveloperProviderName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and DEVELOPER_PROVIDER_NAME_PATTERN(value)
    ):
        raise Invalid
    self.developer_provider_name = value
    value = get("OpenIdConnectProviderARNs", UNSET)
    self.open_id_connect_provider_arns = (
        None if value is UNSET else decode_oidc_provider_list(value)
    )
    value = get("CognitoIdentityProviders", UNSET)
    self.cognito_identity_providers = (
        None if value is UNSET else decode_cognito_identity_provider_list(value)
    )
    value = get("SamlProviderARNs", UNSET)
    self.saml_provider_arns = (
        None if value is UNSET else decode_saml_provider_list(value)
    )
    value = get("IdentityPoolTags", UNSET)
    self.identity_pool_tags = (
        None if value is UNSET else decode_identity_pool_tags_type(value)
    )
    return self


def encode_create_identity_pool_input(data: Any) -> dict[str, Any]:
    self = instance(data, CreateIdentityPoolInput)
    out: dict[str, Any] = {
        "IdentityPoolName": self.identity_pool_name,
        "AllowUnauthenticatedIdentities": self.allow_unauthenticated_identities,
    }
    if self.allow_classic_flow is not None:
        out["AllowClassicFlow"] = self.allow_classic_flow
    if self.supported_login_providers is not None:
        out["SupportedLoginProviders"] = self.supported_login_providers
    if self.developer_provider_name is not None:
        out["DeveloperProviderName"] = self.developer_provider_name
    if self.open_id_connect_provider_arns is not None:
        out["OpenIdConnectProviderARNs"] = self.open_id_connect_provider_arns
    if self.cognito_identity_providers is not None:
        out["CognitoIdentityProviders"] = encode_cognito_identity_provider_list(
            self.cognito_identity_providers
        )
    if self.saml_provider_arns is not None:
        out["SamlProviderARNs"] = self.saml_provider_arns
    if self.identity_pool_tags is not None:
        out["IdentityPoolTags"] = self.identity_pool_tags
    return out


def decode_identity_providers(data: Any) -> dict[str, str]:
    items = entries(data)
    if not len(items) <= 10:
        raise Invalid
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and 1 <= len(key) <= 128
            and isinstance(value, str)
            and 1 <= len(value) <= 128
            and IDENTITY_PROVIDER_ID_PATTERN(value)
        ):
            raise Invalid
    return dict(items)


def parse_identity_providers(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (isinstance(key, str) and isinstance(value, str)):
            raise Invalid
    return dict(items)


def decode_oidc_provider_list(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (isinstance(item, str) and 20 <= len(item) <= 2048):
            raise Invalid
    return items.copy()


def parse_oidc_provider_list(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


def decode_cognito_identity_provider_list(data: Any) -> list[CognitoIdentityProvider]:
    items = array(data)
    return [decode_cognito_identity_provider(item) for item in items]


def parse_cognito_identity_provider_list(data: Any) -> list[CognitoIdentityProvider]:
    items = array(data)
    return [parse_cognito_identity_provider(item) for item in items]


def encode_cognito_identity_provider_list(data: Any) -> Any:
    return [encode_cognito_identity_provider(item) for item in array(data)]


COGNITO_IDENTITY_PROVIDER: dict[str, str] = {
    "ProviderName": "provider_name",
    "ClientId": "client_id",
    "ServerSideTokenCheck": "server_side_token_check",
}


def decode_cognito_identity_provider(data: Any) -> CognitoIdentityProvider:
    get = members(data, COGNITO_IDENTITY_PROVIDER).get
    self = new(CognitoIdentityProvider)
    value = get("ProviderName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and COGNITO_IDENTITY_PROVIDER_NAME_PATTERN(value)
    ):
        raise Invalid
    self.provider_name = value
    value = get("ClientId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and COGNITO_IDENTITY_PROVIDER_CLIENT_ID_PATTERN(value)
    ):
        raise Invalid
    self.client_id = value
    value = get("ServerSideTokenCheck", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.server_side_token_check = value
    return self


def parse_cognito_identity_provider(data: Any) -> CognitoIdentityProvider:
    get = mapping(data).get
    self = new(CognitoIdentityProvider)
    value = get("ProviderName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.provider_name = value
    value = get("ClientId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.client_id = value
    value = get("ServerSideTokenCheck")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.server_side_token_check = value
    return self


def encode_cognito_identity_provider(data: Any) -> dict[str, Any]:
    self = instance(data, CognitoIdentityProvider)
    out: dict[str, Any] = {}
    if self.provider_name is not None:
        out["ProviderName"] = self.provider_name
    if self.client_id is not None:
        out["ClientId"] = self.client_id
    if self.server_side_token_check is not None:
        out["ServerSideTokenCheck"] = self.server_side_token_check
    return out


def decode_saml_provider_list(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (isinstance(item, str) and 20 <= len(item) <= 2048):
            raise Invalid
    return items.copy()


def parse_saml_provider_list(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


def decode_identity_pool_tags_type(data: Any) -> dict[str, str]:
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


def parse_identity_pool_tags_type(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (isinstance(key, str) and isinstance(value, str)):
            raise Invalid
    return dict(items)


IDENTITY_POOL: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
    "IdentityPoolName": "identity_pool_name",
    "AllowUnauthenticatedIdentities": "allow_unauthenticated_identities",
    "AllowClassicFlow": "allow_classic_flow",
    "SupportedLoginProviders": "supported_login_providers",
    "DeveloperProviderName": "developer_provider_name",
    "OpenIdConnectProviderARNs": "open_id_connect_provider_arns",
    "CognitoIdentityProviders": "cognito_identity_providers",
    "SamlProviderARNs": "saml_provider_arns",
    "IdentityPoolTags": "identity_pool_tags",
}


def decode_identity_pool(data: Any) -> IdentityPool:
    get = members(data, IDENTITY_POOL).get
    self = new(IdentityPool)
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    value = get("IdentityPoolName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and IDENTITY_POOL_NAME_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_name = value
    value = get("AllowUnauthenticatedIdentities")
    if not isinstance(value, bool):
        raise Invalid
    self.allow_unauthenticated_identities = value
    value = get("AllowClassicFlow", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.allow_classic_flow = value
    value = get("SupportedLoginProviders", UNSET)
    self.supported_login_providers = (
        None if value is UNSET else decode_identity_providers(value)
    )
    value = get("DeveloperProviderName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and DEVELOPER_PROVIDER_NAME_PATTERN(value)
    ):
        raise Invalid
    self.developer_provider_name = value
    value = get("OpenIdConnectProviderARNs", UNSET)
    self.open_id_connect_provider_arns = (
        None if value is UNSET else decode_oidc_provider_list(value)
    )
    value = get("CognitoIdentityProviders", UNSET)
    self.cognito_identity_providers = (
        None if value is UNSET else decode_cognito_identity_provider_list(value)
    )
    value = get("SamlProviderARNs", UNSET)
    self.saml_provider_arns = (
        None if value is UNSET else decode_saml_provider_list(value)
    )
    value = get("IdentityPoolTags", UNSET)
    self.identity_pool_tags = (
        None if value is UNSET else decode_identity_pool_tags_type(value)
    )
    return self


def parse_identity_pool(data: Any) -> IdentityPool:
    get = mapping(data).get
    self = new(IdentityPool)
    value = get("IdentityPoolId")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.identity_pool_id = value
    value = get("IdentityPoolName")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.identity_pool_name = value
    value = get("AllowUnauthenticatedIdentities")
    if value is None:
        value = ABSENT
    elif not isinstance(value, bool):
        raise Invalid
    self.allow_unauthenticated_identities = value
    value = get("AllowClassicFlow")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.allow_classic_flow = value
    value = get("SupportedLoginProviders")
    self.supported_login_providers = (
        None if value is None else parse_identity_providers(value)
    )
    value = get("DeveloperProviderName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.developer_provider_name = value
    value = get("OpenIdConnectProviderARNs")
    self.open_id_connect_provider_arns = (
        None if value is None else parse_oidc_provider_list(value)
    )
    value = get("CognitoIdentityProviders")
    self.cognito_identity_providers = (
        None if value is None else parse_cognito_identity_provider_list(value)
    )
    value = get("SamlProviderARNs")
    self.saml_provider_arns = None if value is None else parse_saml_provider_list(value)
    value = get("IdentityPoolTags")
    self.identity_pool_tags = (
        None if value is None else parse_identity_pool_tags_type(value)
    )
    return self


def encode_identity_pool(data: Any) -> dict[str, Any]:
    self = instance(data, IdentityPool)
    out: dict[str, Any] = {
        "IdentityPoolId": self.identity_pool_id,
        "IdentityPoolName": self.identity_pool_name,
        "AllowUnauthenticatedIdentities": self.allow_unauthenticated_identities,
    }
    if self.allow_classic_flow is not None:
        out["AllowClassicFlow"] = self.allow_classic_flow
    if self.supported_login_providers is not None:
        out["SupportedLoginProviders"] = self.supported_login_providers
    if self.developer_provider_name is not None:
        out["DeveloperProviderName"] = self.developer_provider_name
    if self.open_id_connect_provider_arns is not None:
        out["OpenIdConnectProviderARNs"] = self.open_id_connect_provider_arns
    if self.cognito_identity_providers is not None:
        out["CognitoIdentityProviders"] = encode_cognito_identity_provider_list(
            self.cognito_identity_providers
        )
    if self.saml_provider_arns is not None:
        out["SamlProviderARNs"] = self.saml_provider_arns
    if self.identity_pool_tags is not None:
        out["IdentityPoolTags"] = self.identity_pool_tags
    return out


DELETE_IDENTITIES_INPUT: dict[str, str] = {
    "IdentityIdsToDelete": "identity_ids_to_delete",
}


def decode_delete_identities_input(data: Any) -> DeleteIdentitiesInput:
    get = members(data, DELETE_IDENTITIES_INPUT).get
    self = new(DeleteIdentitiesInput)
    self.identity_ids_to_delete = decode_identity_id_list(get("IdentityIdsToDelete"))
    return self


def encode_delete_identities_input(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteIdentitiesInput)
    out: dict[str, Any] = {
        "IdentityIdsToDelete": self.identity_ids_to_delete,
    }
    return out


def decode_identity_id_list(data: Any) -> list[str]:
    items = array(data)
    if not 1 <= len(items) <= 60:
        raise Invalid
    for item in items:
        if not (
            isinstance(item, str)
            and 1 <= len(item) <= 55
            and IDENTITY_POOL_ID_PATTERN(item)
        ):
            raise Invalid
    return items.copy()


DELETE_IDENTITIES_RESPONSE: dict[str, str] = {
    "UnprocessedIdentityIds": "unprocessed_identity_ids",
}


def decode_delete_identities_response(data: Any) -> DeleteIdentitiesResponse:
    get = members(data, DELETE_IDENTITIES_RESPONSE).get
    self = new(DeleteIdentitiesResponse)
    value = get("UnprocessedIdentityIds", UNSET)
    self.unprocessed_identity_ids = (
        None if value is UNSET else decode_unprocessed_identity_id_list(value)
    )
    return self


def parse_delete_identities_response(data: Any) -> DeleteIdentitiesResponse:
    get = mapping(data).get
    self = new(DeleteIdentitiesResponse)
    value = get("UnprocessedIdentityIds")
    self.unprocessed_identity_ids = (
        None if value is None else parse_unprocessed_identity_id_list(value)
    )
    return self


def encode_delete_identities_response(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteIdentitiesResponse)
    out: dict[str, Any] = {}
    if self.unprocessed_identity_ids is not None:
        out["UnprocessedIdentityIds"] = encode_unprocessed_identity_id_list(
            self.unprocessed_identity_ids
        )
    return out


def decode_unprocessed_identity_id_list(data: Any) -> list[UnprocessedIdentityId]:
    items = array(data)
    if not len(items) <= 60:
        raise Invalid
    return [decode_unprocessed_identity_id(item) for item in items]


def parse_unprocessed_identity_id_list(data: Any) -> list[UnprocessedIdentityId]:
    items = array(data)
    return [parse_unprocessed_identity_id(item) for item in items]


def encode_unprocessed_identity_id_list(data: Any) -> Any:
    return [encode_unprocessed_identity_id(item) for item in array(data)]


UNPROCESSED_IDENTITY_ID: dict[str, str] = {
    "IdentityId": "identity_id",
    "ErrorCode": "error_code",
}


def decode_unprocessed_identity_id(data: Any) -> UnprocessedIdentityId:
    get = members(data, UNPROCESSED_IDENTITY_ID).get
    self = new(UnprocessedIdentityId)
    value = get("IdentityId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    value = get("ErrorCode", UNSET)
    self.error_code = None if value is UNSET else member_of(ERROR_CODE, value)
    return self


def parse_unprocessed_identity_id(data: Any) -> UnprocessedIdentityId:
    get = mapping(data).get
    self = new(UnprocessedIdentityId)
    value = get("IdentityId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_id = value
    value = get("ErrorCode")
    self.error_code = None if value is None else known(ERROR_CODE, value)
    return self


def encode_unprocessed_identity_id(data: Any) -> dict[str, Any]:
    self = instance(data, UnprocessedIdentityId)
    out: dict[str, Any] = {}
    if self.identity_id is not None:
        out["IdentityId"] = self.identity_id
    if self.error_code is not None:
        out["ErrorCode"] = text(self.error_code)
    return out


DELETE_IDENTITY_POOL_INPUT: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
}


def decode_delete_identity_pool_input(data: Any) -> DeleteIdentityPoolInput:
    get = members(data, DELETE_IDENTITY_POOL_INPUT).get
    self = new(DeleteIdentityPoolInput)
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    return self


def encode_delete_identity_pool_input(data: Any) -> dict[str, Any]:
    self = instance(data, DeleteIdentityPoolInput)
    out: dict[str, Any] = {
        "IdentityPoolId": self.identity_pool_id,
    }
    return out


DESCRIBE_IDENTITY_INPUT: dict[str, str] = {
    "IdentityId": "identity_id",
}


def decode_describe_identity_input(data: Any) -> DescribeIdentityInput:
    get = members(data, DESCRIBE_IDENTITY_INPUT).get
    self = new(DescribeIdentityInput)
    value = get("IdentityId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    return self


def encode_describe_identity_input(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeIdentityInput)
    out: dict[str, Any] = {
        "IdentityId": self.identity_id,
    }
    return out


IDENTITY_DESCRIPTION: dict[str, str] = {
    "IdentityId": "identity_id",
    "Logins": "logins",
    "CreationDate": "creation_date",
    "LastModifiedDate": "last_modified_date",
}


def decode_identity_description(data: Any) -> IdentityDescription:
    get = members(data, IDENTITY_DESCRIPTION).get
    self = new(IdentityDescription)
    value = get("IdentityId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    value = get("Logins", UNSET)
    self.logins = None if value is UNSET else decode_logins_list(value)
    value = get("CreationDate", UNSET)
    self.creation_date = None if value is UNSET else timestamp(value)
    value = get("LastModifiedDate", UNSET)
    self.last_modified_date = None if value is UNSET else timestamp(value)
    return self


def parse_identity_description(data: Any) -> IdentityDescription:
    get = mapping(data).get
    self = new(IdentityDescription)
    value = get("IdentityId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_id = value
    value = get("Logins")
    self.logins = None if value is None else parse_logins_list(value)
    value = get("CreationDate")
    self.creation_date = None if value is None else timestamp(value)
    value = get("LastModifiedDate")
    self.last_modified_date = None if value is None else timestamp(value)
    return self


def encode_identity_description(data: Any) -> dict[str, Any]:
    self = instance(data, IdentityDescription)
    out: dict[str, Any] = {}
    if self.identity_id is not None:
        out["IdentityId"] = self.identity_id
    if self.logins is not None:
        out["Logins"] = self.logins
    if self.creation_date is not None:
        out["CreationDate"] = encode_timestamp(self.creation_date)
    if self.last_modified_date is not None:
        out["LastModifiedDate"] = encode_timestamp(self.last_modified_date)
    return out


def decode_logins_list(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (isinstance(item, str) and 1 <= len(item) <= 128):
            raise Invalid
    return items.copy()


def parse_logins_list(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


DESCRIBE_IDENTITY_POOL_INPUT: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
}


def decode_describe_identity_pool_input(data: Any) -> DescribeIdentityPoolInput:
    get = members(data, DESCRIBE_IDENTITY_POOL_INPUT).get
    self = new(DescribeIdentityPoolInput)
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    return self


def encode_describe_identity_pool_input(data: Any) -> dict[str, Any]:
    self = instance(data, DescribeIdentityPoolInput)
    out: dict[str, Any] = {
        "IdentityPoolId": self.identity_pool_id,
    }
    return out


GET_CREDENTIALS_FOR_IDENTITY_INPUT: dict[str, str] = {
    "IdentityId": "identity_id",
    "Logins": "logins",
    "CustomRoleArn": "custom_role_arn",
}


def decode_get_credentials_for_identity_input(
    data: Any,
) -> GetCredentialsForIdentityInput:
    get = members(data, GET_CREDENTIALS_FOR_IDENTITY_INPUT).get
    self = new(GetCredentialsForIdentityInput)
    value = get("IdentityId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    value = get("Logins", UNSET)
    self.logins = None if value is UNSET else decode_logins_map(value)
    value = get("CustomRoleArn", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 20 <= len(value) <= 2048):
        raise Invalid
    self.custom_role_arn = value
    return self


def encode_get_credentials_for_identity_input(data: Any) -> dict[str, Any]:
    self = instance(data, GetCredentialsForIdentityInput)
    out: dict[str, Any] = {
        "IdentityId": self.identity_id,
    }
    if self.logins is not None:
        out["Logins"] = self.logins
    if self.custom_role_arn is not None:
        out["CustomRoleArn"] = self.custom_role_arn
    return out


def decode_logins_map(data: Any) -> dict[str, str]:
    items = entries(data)
    if not len(items) <= 10:
        raise Invalid
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and 1 <= len(key) <= 128
            and isinstance(value, str)
            and 1 <= len(value) <= 50000
        ):
            raise Invalid
    return dict(items)


GET_CREDENTIALS_FOR_IDENTITY_RESPONSE: dict[str, str] = {
    "IdentityId": "identity_id",
    "Credentials": "credentials",
}


def decode_get_credentials_for_identity_response(
    data: Any,
) -> GetCredentialsForIdentityResponse:
    get = members(data, GET_CREDENTIALS_FOR_IDENTITY_RESPONSE).get
    self = new(GetCredentialsForIdentityResponse)
    value = get("IdentityId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    value = get("Credentials", UNSET)
    self.credentials = None if value is UNSET else decode_credentials(value)
    return self


def parse_get_credentials_for_identity_response(
    data: Any,
) -> GetCredentialsForIdentityResponse:
    get = mapping(data).get
    self = new(GetCredentialsForIdentityResponse)
    value = get("IdentityId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_id = value
    value = get("Credentials")
    self.credentials = None if value is None else parse_credentials(value)
    return self


def encode_get_credentials_for_identity_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetCredentialsForIdentityResponse)
    out: dict[str, Any] = {}
    if self.identity_id is not None:
        out["IdentityId"] = self.identity_id
    if self.credentials is not None:
        out["Credentials"] = encode_credentials(self.credentials)
    return out


CREDENTIALS: dict[str, str] = {
    "AccessKeyId": "access_key_id",
    "SecretKey": "secret_key",
    "SessionToken": "session_token",
    "Expiration": "expiration",
}


def decode_credentials(data: Any) -> Credentials:
    get = members(data, CREDENTIALS).get
    self = new(Credentials)
    value = get("AccessKeyId", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.access_key_id = value
    value = get("SecretKey", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.secret_key = value
    value = get("SessionToken", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.session_token = value
    value = get("Expiration", UNSET)
    self.expiration = None if value is UNSET else timestamp(value)
    return self


def parse_credentials(data: Any) -> Credentials:
    get = mapping(data).get
    self = new(Credentials)
    value = get("AccessKeyId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.access_key_id = value
    value = get("SecretKey")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.secret_key = value
    value = get("SessionToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.session_token = value
    value = get("Expiration")
    self.expiration = None if value is None else timestamp(value)
    return self


def encode_credentials(data: Any) -> dict[str, Any]:
    self = instance(data, Credentials)
    out: dict[str, Any] = {}
    if self.access_key_id is not None:
        out["AccessKeyId"] = self.access_key_id
    if self.secret_key is not None:
        out["SecretKey"] = self.secret_key
    if self.session_token is not None:
        out["SessionToken"] = self.session_token
    if self.expiration is not None:
        out["Expiration"] = encode_timestamp(self.expiration)
    return out


GET_ID_INPUT: dict[str, str] = {
    "AccountId": "account_id",
    "IdentityPoolId": "identity_pool_id",
    "Logins": "logins",
}


def decode_get_id_input(data: Any) -> GetIdInput:
    get = members(data, GET_ID_INPUT).get
    self = new(GetIdInput)
    value = get("AccountId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str) and 1 <= len(value) <= 15 and ACCOUNT_ID_PATTERN(value)
    ):
        raise Invalid
    self.account_id = value
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    value = get("Logins", UNSET)
    self.logins = None if value is UNSET else decode_logins_map(value)
    return self


def encode_get_id_input(data: Any) -> dict[str, Any]:
    self = instance(data, GetIdInput)
    out: dict[str, Any] = {
        "IdentityPoolId": self.identity_pool_id,
    }
    if self.account_id is not None:
        out["AccountId"] = self.account_id
    if self.logins is not None:
        out["Logins"] = self.logins
    return out


GET_ID_RESPONSE: dict[str, str] = {
    "IdentityId": "identity_id",
}


def decode_get_id_response(data: Any) -> GetIdResponse:
    get = members(data, GET_ID_RESPONSE).get
    self = new(GetIdResponse)
    value = get("IdentityId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    return self


def parse_get_id_response(data: Any) -> GetIdResponse:
    get = mapping(data).get
    self = new(GetIdResponse)
    value = get("IdentityId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_id = value
    return self


def encode_get_id_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetIdResponse)
    out: dict[str, Any] = {}
    if self.identity_id is not None:
        out["IdentityId"] = self.identity_id
    return out


GET_IDENTITY_POOL_ROLES_INPUT: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
}


def decode_get_identity_pool_roles_input(data: Any) -> GetIdentityPoolRolesInput:
    get = members(data, GET_IDENTITY_POOL_ROLES_INPUT).get
    self = new(GetIdentityPoolRolesInput)
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    return self


def encode_get_identity_pool_roles_input(data: Any) -> dict[str, Any]:
    self = instance(data, GetIdentityPoolRolesInput)
    out: dict[str, Any] = {
        "IdentityPoolId": self.identity_pool_id,
    }
    return out


GET_IDENTITY_POOL_ROLES_RESPONSE: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
    "Roles": "roles",
    "RoleMappings": "role_mappings",
}


def decode_get_identity_pool_roles_response(data: Any) -> GetIdentityPoolRolesResponse:
    get = members(data, GET_IDENTITY_POOL_ROLES_RESPONSE).get
    self = new(GetIdentityPoolRolesResponse)
    value = get("IdentityPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    value = get("Roles", UNSET)
    self.roles = None if value is UNSET else decode_roles_map(value)
    value = get("RoleMappings", UNSET)
    self.role_mappings = None if value is UNSET else decode_role_mapping_map(value)
    return self


def parse_get_identity_pool_roles_response(data: Any) -> GetIdentityPoolRolesResponse:
    get = mapping(data).get
    self = new(GetIdentityPoolRolesResponse)
    value = get("IdentityPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_pool_id = value
    value = get("Roles")
    self.roles = None if value is None else parse_roles_map(value)
    value = get("RoleMappings")
    self.role_mappings = None if value is None else parse_role_mapping_map(value)
    return self


def encode_get_identity_pool_roles_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetIdentityPoolRolesResponse)
    out: dict[str, Any] = {}
    if self.identity_pool_id is not None:
        out["IdentityPoolId"] = self.identity_pool_id
    if self.roles is not None:
        out["Roles"] = self.roles
    if self.role_mappings is not None:
        out["RoleMappings"] = encode_role_mapping_map(self.role_mappings)
    return out


def decode_roles_map(data: Any) -> dict[str, str]:
    items = entries(data)
    if not len(items) <= 2:
        raise Invalid
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and 1 <= len(key) <= 128
            and ROLE_TYPE_PATTERN(key)
            and isinstance(value, str)
            and 20 <= len(value) <= 2048
        ):
            raise Invalid
    return dict(items)


def parse_roles_map(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (isinstance(key, str) and isinstance(value, str)):
            raise Invalid
    return dict(items)


def decode_role_mapping_map(data: Any) -> dict[str, RoleMapping]:
    items = entries(data)
    if not len(items) <= 10:
        raise Invalid
    for key in items:
        if not (isinstance(key, str) and 1 <= len(key) <= 128):
            raise Invalid
    return {key: decode_role_mapping(value) for key, value in items.items()}


def parse_role_mapping_map(data: Any) -> dict[str, RoleMapping]:
    items = entries(data)
    for key in items:
        if not isinstance(key, str):
            raise Invalid
    return {key: parse_role_mapping(value) for key, value in items.items()}


def encode_role_mapping_map(data: Any) -> Any:
    return {key: encode_role_mapping(value) for key, value in mapping(data).items()}


ROLE_MAPPING: dict[str, str] = {
    "Type": "type_",
    "AmbiguousRoleResolution": "ambiguous_role_resolution",
    "RulesConfiguration": "rules_configuration",
}


def decode_role_mapping(data: Any) -> RoleMapping:
    get = members(data, ROLE_MAPPING).get
    self = new(RoleMapping)
    self.type_ = member_of(ROLE_MAPPING_TYPE, get("Type"))
    value = get("AmbiguousRoleResolution", UNSET)
    self.ambiguous_role_resolution = (
        None if value is UNSET else member_of(AMBIGUOUS_ROLE_RESOLUTION_TYPE, value)
    )
    value = get("RulesConfiguration", UNSET)
    self.rules_configuration = (
        None if value is UNSET else decode_rules_configuration_type(value)
    )
    return self


def parse_role_mapping(data: Any) -> RoleMapping:
    get = mapping(data).get
    self = new(RoleMapping)
    value = get("Type")
    self.type_ = ABSENT if value is None else known(ROLE_MAPPING_TYPE, value)
    value = get("AmbiguousRoleResolution")
    self.ambiguous_role_resolution = (
        None if value is None else known(AMBIGUOUS_ROLE_RESOLUTION_TYPE, value)
    )
    value = get("RulesConfiguration")
    self.rules_configuration = (
        None if value is None else parse_rules_configuration_type(value)
    )
    return self


def encode_role_mapping(data: Any) -> dict[str, Any]:
    self = instance(data, RoleMapping)
    out: dict[str, Any] = {
        "Type": text(self.type_),
    }
    if self.ambiguous_role_resolution is not None:
        out["AmbiguousRoleResolution"] = text(self.ambiguous_role_resolution)
    if self.rules_configuration is not None:
        out["RulesConfiguration"] = encode_rules_configuration_type(
            self.rules_configuration
        )
    return out


RULES_CONFIGURATION_TYPE: dict[str, str] = {
    "Rules": "rules",
}


def decode_rules_configuration_type(data: Any) -> RulesConfigurationType:
    get = members(data, RULES_CONFIGURATION_TYPE).get
    self = new(RulesConfigurationType)
    self.rules = decode_mapping_rules_list(get("Rules"))
    return self


def parse_rules_configuration_type(data: Any) -> RulesConfigurationType:
    get = mapping(data).get
    self = new(RulesConfigurationType)
    value = get("Rules")
    self.rules = ABSENT if value is None else parse_mapping_rules_list(value)
    return self


def encode_rules_configuration_type(data: Any) -> dict[str, Any]:
    self = instance(data, RulesConfigurationType)
    out: dict[str, Any] = {
        "Rules": encode_mapping_rules_list(self.rules),
    }
    return out


def decode_mapping_rules_list(data: Any) -> list[MappingRule]:
    items = array(data)
    if not 1 <= len(items) <= 400:
        raise Invalid
    return [decode_mapping_rule(item) for item in items]


def parse_mapping_rules_list(data: Any) -> list[MappingRule]:
    items = array(data)
    return [parse_mapping_rule(item) for item in items]


def encode_mapping_rules_list(data: Any) -> Any:
    return [encode_mapping_rule(item) for item in array(data)]


MAPPING_RULE: dict[str, str] = {
    "Claim": "claim",
    "MatchType": "match_type",
    "Value": "value",
    "RoleARN": "role_arn",
}


def decode_mapping_rule(data: Any) -> MappingRule:
    get = members(data, MAPPING_RULE).get
    self = new(MappingRule)
    value = get("Claim")
    if not (isinstance(value, str) and 1 <= len(value) <= 64 and printable(value)):
        raise Invalid
    self.claim = value
    self.match_type = member_of(MAPPING_RULE_MATCH_TYPE, get("MatchType"))
    value = get("Value")
    if not (isinstance(value, str) and 1 <= len(value) <= 128):
        raise Invalid
    self.value = value
    value = get("RoleARN")
    if not (isinstance(value, str) and 20 <= len(value) <= 2048):
        raise Invalid
    self.role_arn = value
    return self


def parse_mapping_rule(data: Any) -> MappingRule:
    get = mapping(data).get
    self = new(MappingRule)
    value = get("Claim")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.claim = value
    value = get("MatchType")
    self.match_type = ABSENT if value is None else known(MAPPING_RULE_MATCH_TYPE, value)
    value = get("Value")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.value = value
    value = get("RoleARN")
    if value is None:
        value = ABSENT
    elif not isinstance(value, str):
        raise Invalid
    self.role_arn = value
    return self


def encode_mapping_rule(data: Any) -> dict[str, Any]:
    self = instance(data, MappingRule)
    out: dict[str, Any] = {
        "Claim": self.claim,
        "MatchType": text(self.match_type),
        "Value": self.value,
        "RoleARN": self.role_arn,
    }
    return out


GET_OPEN_ID_TOKEN_INPUT: dict[str, str] = {
    "IdentityId": "identity_id",
    "Logins": "logins",
}


def decode_get_open_id_token_input(data: Any) -> GetOpenIdTokenInput:
    get = members(data, GET_OPEN_ID_TOKEN_INPUT).get
    self = new(GetOpenIdTokenInput)
    value = get("IdentityId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    value = get("Logins", UNSET)
    self.logins = None if value is UNSET else decode_logins_map(value)
    return self


def encode_get_open_id_token_input(data: Any) -> dict[str, Any]:
    self = instance(data, GetOpenIdTokenInput)
    out: dict[str, Any] = {
        "IdentityId": self.identity_id,
    }
    if self.logins is not None:
        out["Logins"] = self.logins
    return out


GET_OPEN_ID_TOKEN_RESPONSE: dict[str, str] = {
    "IdentityId": "identity_id",
    "Token": "token",
}


def decode_get_open_id_token_response(data: Any) -> GetOpenIdTokenResponse:
    get = members(data, GET_OPEN_ID_TOKEN_RESPONSE).get
    self = new(GetOpenIdTokenResponse)
    value = get("IdentityId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    value = get("Token", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.token = value
    return self


def parse_get_open_id_token_response(data: Any) -> GetOpenIdTokenResponse:
    get = mapping(data).get
    self = new(GetOpenIdTokenResponse)
    value = get("IdentityId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_id = value
    value = get("Token")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.token = value
    return self


def encode_get_open_id_token_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetOpenIdTokenResponse)
    out: dict[str, Any] = {}
    if self.identity_id is not None:
        out["IdentityId"] = self.identity_id
    if self.token is not None:
        out["Token"] = self.token
    return out


GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_INPUT: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
    "IdentityId": "identity_id",
    "Logins": "logins",
    "PrincipalTags": "principal_tags",
    "TokenDuration": "token_duration",
}


def decode_get_open_id_token_for_developer_identity_input(
    data: Any,
) -> GetOpenIdTokenForDeveloperIdentityInput:
    get = members(data, GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_INPUT).get
    self = new(GetOpenIdTokenForDeveloperIdentityInput)
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    value = get("IdentityId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    self.logins = decode_logins_map(get("Logins"))
    value = get("PrincipalTags", UNSET)
    self.principal_tags = None if value is UNSET else decode_principal_tags(value)
    value = get("TokenDuration", UNSET)
    self.token_duration = None if value is UNSET else integer(value, 1, 86400)
    return self


def encode_get_open_id_token_for_developer_identity_input(data: Any) -> dict[str, Any]:
    self = instance(data, GetOpenIdTokenForDeveloperIdentityInput)
    out: dict[str, Any] = {
        "IdentityPoolId": self.identity_pool_id,
        "Logins": self.logins,
    }
    if self.identity_id is not None:
        out["IdentityId"] = self.identity_id
    if self.principal_tags is not None:
        out["PrincipalTags"] = self.principal_tags
    if self.token_duration is not None:
        out["TokenDuration"] = self.token_duration
    return out


def decode_principal_tags(data: Any) -> dict[str, str]:
    items = entries(data)
    if not len(items) <= 50:
        raise Invalid
    for key, value in items.items():
        if not (
            isinstance(key, str)
            and 1 <= len(key) <= 128
            and isinstance(value, str)
            and 1 <= len(value) <= 256
        ):
            raise Invalid
    return dict(items)


def parse_principal_tags(data: Any) -> dict[str, str]:
    items = entries(data)
    for key, value in items.items():
        if not (isinstance(key, str) and isinstance(value, str)):
            raise Invalid
    return dict(items)


GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_RESPONSE: dict[str, str] = {
    "IdentityId": "identity_id",
    "Token": "token",
}


def decode_get_open_id_token_for_developer_identity_response(
    data: Any,
) -> GetOpenIdTokenForDeveloperIdentityResponse:
    get = members(data, GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_RESPONSE).get
    self = new(GetOpenIdTokenForDeveloperIdentityResponse)
    value = get("IdentityId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    value = get("Token", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.token = value
    return self


def parse_get_open_id_token_for_developer_identity_response(
    data: Any,
) -> GetOpenIdTokenForDeveloperIdentityResponse:
    get = mapping(data).get
    self = new(GetOpenIdTokenForDeveloperIdentityResponse)
    value = get("IdentityId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_id = value
    value = get("Token")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.token = value
    return self


def encode_get_open_id_token_for_developer_identity_response(
    data: Any,
) -> dict[str, Any]:
    self = instance(data, GetOpenIdTokenForDeveloperIdentityResponse)
    out: dict[str, Any] = {}
    if self.identity_id is not None:
        out["IdentityId"] = self.identity_id
    if self.token is not None:
        out["Token"] = self.token
    return out


GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
    "IdentityProviderName": "identity_provider_name",
}


def decode_get_principal_tag_attribute_map_input(
    data: Any,
) -> GetPrincipalTagAttributeMapInput:
    get = members(data, GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT).get
    self = new(GetPrincipalTagAttributeMapInput)
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    value = get("IdentityProviderName")
    if not (isinstance(value, str) and 1 <= len(value) <= 128):
        raise Invalid
    self.identity_provider_name = value
    return self


def encode_get_principal_tag_attribute_map_input(data: Any) -> dict[str, Any]:
    self = instance(data, GetPrincipalTagAttributeMapInput)
    out: dict[str, Any] = {
        "IdentityPoolId": self.identity_pool_id,
        "IdentityProviderName": self.identity_provider_name,
    }
    return out


GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
    "IdentityProviderName": "identity_provider_name",
    "UseDefaults": "use_defaults",
    "PrincipalTags": "principal_tags",
}


def decode_get_principal_tag_attribute_map_response(
    data: Any,
) -> GetPrincipalTagAttributeMapResponse:
    get = members(data, GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE).get
    self = new(GetPrincipalTagAttributeMapResponse)
    value = get("IdentityPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    value = get("IdentityProviderName", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 128):
        raise Invalid
    self.identity_provider_name = value
    value = get("UseDefaults", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.use_defaults = value
    value = get("PrincipalTags", UNSET)
    self.principal_tags = None if value is UNSET else decode_principal_tags(value)
    return self


def parse_get_principal_tag_attribute_map_response(
    data: Any,
) -> GetPrincipalTagAttributeMapResponse:
    get = mapping(data).get
    self = new(GetPrincipalTagAttributeMapResponse)
    value = get("IdentityPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_pool_id = value
    value = get("IdentityProviderName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_provider_name = value
    value = get("UseDefaults")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.use_defaults = value
    value = get("PrincipalTags")
    self.principal_tags = None if value is None else parse_principal_tags(value)
    return self


def encode_get_principal_tag_attribute_map_response(data: Any) -> dict[str, Any]:
    self = instance(data, GetPrincipalTagAttributeMapResponse)
    out: dict[str, Any] = {}
    if self.identity_pool_id is not None:
        out["IdentityPoolId"] = self.identity_pool_id
    if self.identity_provider_name is not None:
        out["IdentityProviderName"] = self.identity_provider_name
    if self.use_defaults is not None:
        out["UseDefaults"] = self.use_defaults
    if self.principal_tags is not None:
        out["PrincipalTags"] = self.principal_tags
    return out


LIST_IDENTITIES_INPUT: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
    "MaxResults": "max_results",
    "NextToken": "next_token",
    "HideDisabled": "hide_disabled",
}


def decode_list_identities_input(data: Any) -> ListIdentitiesInput:
    get = members(data, LIST_IDENTITIES_INPUT).get
    self = new(ListIdentitiesInput)
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    self.max_results = integer(get("MaxResults"), 1, 60)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 65535 and non_space(value)):
        raise Invalid
    self.next_token = value
    value = get("HideDisabled", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.hide_disabled = value
    return self


def encode_list_identities_input(data: Any) -> dict[str, Any]:
    self = instance(data, ListIdentitiesInput)
    out: dict[str, Any] = {
        "IdentityPoolId": self.identity_pool_id,
        "MaxResults": self.max_results,
    }
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    if self.hide_disabled is not None:
        out["HideDisabled"] = self.hide_disabled
    return out


LIST_IDENTITIES_RESPONSE: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
    "Identities": "identities",
    "NextToken": "next_token",
}


def decode_list_identities_response(data: Any) -> ListIdentitiesResponse:
    get = members(data, LIST_IDENTITIES_RESPONSE).get
    self = new(ListIdentitiesResponse)
    value = get("IdentityPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    value = get("Identities", UNSET)
    self.identities = None if value is UNSET else decode_identities_list(value)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 65535 and non_space(value)):
        raise Invalid
    self.next_token = value
    return self


def parse_list_identities_response(data: Any) -> ListIdentitiesResponse:
    get = mapping(data).get
    self = new(ListIdentitiesResponse)
    value = get("IdentityPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_pool_id = value
    value = get("Identities")
    self.identities = None if value is None else parse_identities_list(value)
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_identities_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListIdentitiesResponse)
    out: dict[str, Any] = {}
    if self.identity_pool_id is not None:
        out["IdentityPoolId"] = self.identity_pool_id
    if self.identities is not None:
        out["Identities"] = encode_identities_list(self.identities)
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_identities_list(data: Any) -> list[IdentityDescription]:
    items = array(data)
    return [decode_identity_description(item) for item in items]


def parse_identities_list(data: Any) -> list[IdentityDescription]:
    items = array(data)
    return [parse_identity_description(item) for item in items]


def encode_identities_list(data: Any) -> Any:
    return [encode_identity_description(item) for item in array(data)]


LIST_IDENTITY_POOLS_INPUT: dict[str, str] = {
    "MaxResults": "max_results",
    "NextToken": "next_token",
}


def decode_list_identity_pools_input(data: Any) -> ListIdentityPoolsInput:
    get = members(data, LIST_IDENTITY_POOLS_INPUT).get
    self = new(ListIdentityPoolsInput)
    self.max_results = integer(get("MaxResults"), 1, 60)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 65535 and non_space(value)):
        raise Invalid
    self.next_token = value
    return self


def encode_list_identity_pools_input(data: Any) -> dict[str, Any]:
    self = instance(data, ListIdentityPoolsInput)
    out: dict[str, Any] = {
        "MaxResults": self.max_results,
    }
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LIST_IDENTITY_POOLS_RESPONSE: dict[str, str] = {
    "IdentityPools": "identity_pools",
    "NextToken": "next_token",
}


def decode_list_identity_pools_response(data: Any) -> ListIdentityPoolsResponse:
    get = members(data, LIST_IDENTITY_POOLS_RESPONSE).get
    self = new(ListIdentityPoolsResponse)
    value = get("IdentityPools", UNSET)
    self.identity_pools = None if value is UNSET else decode_identity_pools_list(value)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 65535 and non_space(value)):
        raise Invalid
    self.next_token = value
    return self


def parse_list_identity_pools_response(data: Any) -> ListIdentityPoolsResponse:
    get = mapping(data).get
    self = new(ListIdentityPoolsResponse)
    value = get("IdentityPools")
    self.identity_pools = None if value is None else parse_identity_pools_list(value)
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_list_identity_pools_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListIdentityPoolsResponse)
    out: dict[str, Any] = {}
    if self.identity_pools is not None:
        out["IdentityPools"] = encode_identity_pools_list(self.identity_pools)
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_identity_pools_list(data: Any) -> list[IdentityPoolShortDescription]:
    items = array(data)
    return [decode_identity_pool_short_description(item) for item in items]


def parse_identity_pools_list(data: Any) -> list[IdentityPoolShortDescription]:
    items = array(data)
    return [parse_identity_pool_short_description(item) for item in items]


def encode_identity_pools_list(data: Any) -> Any:
    return [encode_identity_pool_short_description(item) for item in array(data)]


IDENTITY_POOL_SHORT_DESCRIPTION: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
    "IdentityPoolName": "identity_pool_name",
}


def decode_identity_pool_short_description(data: Any) -> IdentityPoolShortDescription:
    get = members(data, IDENTITY_POOL_SHORT_DESCRIPTION).get
    self = new(IdentityPoolShortDescription)
    value = get("IdentityPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    value = get("IdentityPoolName", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and IDENTITY_POOL_NAME_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_name = value
    return self


def parse_identity_pool_short_description(data: Any) -> IdentityPoolShortDescription:
    get = mapping(data).get
    self = new(IdentityPoolShortDescription)
    value = get("IdentityPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_pool_id = value
    value = get("IdentityPoolName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_pool_name = value
    return self


def encode_identity_pool_short_description(data: Any) -> dict[str, Any]:
    self = instance(data, IdentityPoolShortDescription)
    out: dict[str, Any] = {}
    if self.identity_pool_id is not None:
        out["IdentityPoolId"] = self.identity_pool_id
    if self.identity_pool_name is not None:
        out["IdentityPoolName"] = self.identity_pool_name
    return out


LIST_TAGS_FOR_RESOURCE_INPUT: dict[str, str] = {
    "ResourceArn": "resource_arn",
}


def decode_list_tags_for_resource_input(data: Any) -> ListTagsForResourceInput:
    get = members(data, LIST_TAGS_FOR_RESOURCE_INPUT).get
    self = new(ListTagsForResourceInput)
    value = get("ResourceArn")
    if not (isinstance(value, str) and 20 <= len(value) <= 2048):
        raise Invalid
    self.resource_arn = value
    return self


def encode_list_tags_for_resource_input(data: Any) -> dict[str, Any]:
    self = instance(data, ListTagsForResourceInput)
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
    self.tags = None if value is UNSET else decode_identity_pool_tags_type(value)
    return self


def parse_list_tags_for_resource_response(data: Any) -> ListTagsForResourceResponse:
    get = mapping(data).get
    self = new(ListTagsForResourceResponse)
    value = get("Tags")
    self.tags = None if value is None else parse_identity_pool_tags_type(value)
    return self


def encode_list_tags_for_resource_response(data: Any) -> dict[str, Any]:
    self = instance(data, ListTagsForResourceResponse)
    out: dict[str, Any] = {}
    if self.tags is not None:
        out["Tags"] = self.tags
    return out


LOOKUP_DEVELOPER_IDENTITY_INPUT: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
    "IdentityId": "identity_id",
    "DeveloperUserIdentifier": "developer_user_identifier",
    "MaxResults": "max_results",
    "NextToken": "next_token",
}


def decode_lookup_developer_identity_input(data: Any) -> LookupDeveloperIdentityInput:
    get = members(data, LOOKUP_DEVELOPER_IDENTITY_INPUT).get
    self = new(LookupDeveloperIdentityInput)
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    value = get("IdentityId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    value = get("DeveloperUserIdentifier", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 1024):
        raise Invalid
    self.developer_user_identifier = value
    value = get("MaxResults", UNSET)
    self.max_results = None if value is UNSET else integer(value, 1, 60)
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 65535 and non_space(value)):
        raise Invalid
    self.next_token = value
    return self


def encode_lookup_developer_identity_input(data: Any) -> dict[str, Any]:
    self = instance(data, LookupDeveloperIdentityInput)
    out: dict[str, Any] = {
        "IdentityPoolId": self.identity_pool_id,
    }
    if self.identity_id is not None:
        out["IdentityId"] = self.identity_id
    if self.developer_user_identifier is not None:
        out["DeveloperUserIdentifier"] = self.developer_user_identifier
    if self.max_results is not None:
        out["MaxResults"] = self.max_results
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


LOOKUP_DEVELOPER_IDENTITY_RESPONSE: dict[str, str] = {
    "IdentityId": "identity_id",
    "DeveloperUserIdentifierList": "developer_user_identifier_list",
    "NextToken": "next_token",
}


def decode_lookup_developer_identity_response(
    data: Any,
) -> LookupDeveloperIdentityResponse:
    get = members(data, LOOKUP_DEVELOPER_IDENTITY_RESPONSE).get
    self = new(LookupDeveloperIdentityResponse)
    value = get("IdentityId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    value = get("DeveloperUserIdentifierList", UNSET)
    self.developer_user_identifier_list = (
        None if value is UNSET else decode_developer_user_identifier_list(value)
    )
    value = get("NextToken", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 65535 and non_space(value)):
        raise Invalid
    self.next_token = value
    return self


def parse_lookup_developer_identity_response(
    data: Any,
) -> LookupDeveloperIdentityResponse:
    get = mapping(data).get
    self = new(LookupDeveloperIdentityResponse)
    value = get("IdentityId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_id = value
    value = get("DeveloperUserIdentifierList")
    self.developer_user_identifier_list = (
        None if value is None else parse_developer_user_identifier_list(value)
    )
    value = get("NextToken")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.next_token = value
    return self


def encode_lookup_developer_identity_response(data: Any) -> dict[str, Any]:
    self = instance(data, LookupDeveloperIdentityResponse)
    out: dict[str, Any] = {}
    if self.identity_id is not None:
        out["IdentityId"] = self.identity_id
    if self.developer_user_identifier_list is not None:
        out["DeveloperUserIdentifierList"] = self.developer_user_identifier_list
    if self.next_token is not None:
        out["NextToken"] = self.next_token
    return out


def decode_developer_user_identifier_list(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not (isinstance(item, str) and 1 <= len(item) <= 1024):
            raise Invalid
    return items.copy()


def parse_developer_user_identifier_list(data: Any) -> list[str]:
    items = array(data)
    for item in items:
        if not isinstance(item, str):
            raise Invalid
    return items.copy()


MERGE_DEVELOPER_IDENTITIES_INPUT: dict[str, str] = {
    "SourceUserIdentifier": "source_user_identifier",
    "DestinationUserIdentifier": "destination_user_identifier",
    "DeveloperProviderName": "developer_provider_name",
    "IdentityPoolId": "identity_pool_id",
}


def decode_merge_developer_identities_input(data: Any) -> MergeDeveloperIdentitiesInput:
    get = members(data, MERGE_DEVELOPER_IDENTITIES_INPUT).get
    self = new(MergeDeveloperIdentitiesInput)
    value = get("SourceUserIdentifier")
    if not (isinstance(value, str) and 1 <= len(value) <= 1024):
        raise Invalid
    self.source_user_identifier = value
    value = get("DestinationUserIdentifier")
    if not (isinstance(value, str) and 1 <= len(value) <= 1024):
        raise Invalid
    self.destination_user_identifier = value
    value = get("DeveloperProviderName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and DEVELOPER_PROVIDER_NAME_PATTERN(value)
    ):
        raise Invalid
    self.developer_provider_name = value
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    return self


def encode_merge_developer_identities_input(data: Any) -> dict[str, Any]:
    self = instance(data, MergeDeveloperIdentitiesInput)
    out: dict[str, Any] = {
        "SourceUserIdentifier": self.source_user_identifier,
        "DestinationUserIdentifier": self.destination_user_identifier,
        "DeveloperProviderName": self.developer_provider_name,
        "IdentityPoolId": self.identity_pool_id,
    }
    return out


MERGE_DEVELOPER_IDENTITIES_RESPONSE: dict[str, str] = {
    "IdentityId": "identity_id",
}


def decode_merge_developer_identities_response(
    data: Any,
) -> MergeDeveloperIdentitiesResponse:
    get = members(data, MERGE_DEVELOPER_IDENTITIES_RESPONSE).get
    self = new(MergeDeveloperIdentitiesResponse)
    value = get("IdentityId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    return self


def parse_merge_developer_identities_response(
    data: Any,
) -> MergeDeveloperIdentitiesResponse:
    get = mapping(data).get
    self = new(MergeDeveloperIdentitiesResponse)
    value = get("IdentityId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_id = value
    return self


def encode_merge_developer_identities_response(data: Any) -> dict[str, Any]:
    self = instance(data, MergeDeveloperIdentitiesResponse)
    out: dict[str, Any] = {}
    if self.identity_id is not None:
        out["IdentityId"] = self.identity_id
    return out


SET_IDENTITY_POOL_ROLES_INPUT: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
    "Roles": "roles",
    "RoleMappings": "role_mappings",
}


def decode_set_identity_pool_roles_input(data: Any) -> SetIdentityPoolRolesInput:
    get = members(data, SET_IDENTITY_POOL_ROLES_INPUT).get
    self = new(SetIdentityPoolRolesInput)
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    self.roles = decode_roles_map(get("Roles"))
    value = get("RoleMappings", UNSET)
    self.role_mappings = None if value is UNSET else decode_role_mapping_map(value)
    return self


def encode_set_identity_pool_roles_input(data: Any) -> dict[str, Any]:
    self = instance(data, SetIdentityPoolRolesInput)
    out: dict[str, Any] = {
        "IdentityPoolId": self.identity_pool_id,
        "Roles": self.roles,
    }
    if self.role_mappings is not None:
        out["RoleMappings"] = encode_role_mapping_map(self.role_mappings)
    return out


SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
    "IdentityProviderName": "identity_provider_name",
    "UseDefaults": "use_defaults",
    "PrincipalTags": "principal_tags",
}


def decode_set_principal_tag_attribute_map_input(
    data: Any,
) -> SetPrincipalTagAttributeMapInput:
    get = members(data, SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT).get
    self = new(SetPrincipalTagAttributeMapInput)
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    value = get("IdentityProviderName")
    if not (isinstance(value, str) and 1 <= len(value) <= 128):
        raise Invalid
    self.identity_provider_name = value
    value = get("UseDefaults", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.use_defaults = value
    value = get("PrincipalTags", UNSET)
    self.principal_tags = None if value is UNSET else decode_principal_tags(value)
    return self


def encode_set_principal_tag_attribute_map_input(data: Any) -> dict[str, Any]:
    self = instance(data, SetPrincipalTagAttributeMapInput)
    out: dict[str, Any] = {
        "IdentityPoolId": self.identity_pool_id,
        "IdentityProviderName": self.identity_provider_name,
    }
    if self.use_defaults is not None:
        out["UseDefaults"] = self.use_defaults
    if self.principal_tags is not None:
        out["PrincipalTags"] = self.principal_tags
    return out


SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE: dict[str, str] = {
    "IdentityPoolId": "identity_pool_id",
    "IdentityProviderName": "identity_provider_name",
    "UseDefaults": "use_defaults",
    "PrincipalTags": "principal_tags",
}


def decode_set_principal_tag_attribute_map_response(
    data: Any,
) -> SetPrincipalTagAttributeMapResponse:
    get = members(data, SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE).get
    self = new(SetPrincipalTagAttributeMapResponse)
    value = get("IdentityPoolId", UNSET)
    if value is UNSET:
        value = None
    elif not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    value = get("IdentityProviderName", UNSET)
    if value is UNSET:
        value = None
    elif not (isinstance(value, str) and 1 <= len(value) <= 128):
        raise Invalid
    self.identity_provider_name = value
    value = get("UseDefaults", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, bool):
        raise Invalid
    self.use_defaults = value
    value = get("PrincipalTags", UNSET)
    self.principal_tags = None if value is UNSET else decode_principal_tags(value)
    return self


def parse_set_principal_tag_attribute_map_response(
    data: Any,
) -> SetPrincipalTagAttributeMapResponse:
    get = mapping(data).get
    self = new(SetPrincipalTagAttributeMapResponse)
    value = get("IdentityPoolId")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_pool_id = value
    value = get("IdentityProviderName")
    if value is not None and not isinstance(value, str):
        raise Invalid
    self.identity_provider_name = value
    value = get("UseDefaults")
    if value is not None and not isinstance(value, bool):
        raise Invalid
    self.use_defaults = value
    value = get("PrincipalTags")
    self.principal_tags = None if value is None else parse_principal_tags(value)
    return self


def encode_set_principal_tag_attribute_map_response(data: Any) -> dict[str, Any]:
    self = instance(data, SetPrincipalTagAttributeMapResponse)
    out: dict[str, Any] = {}
    if self.identity_pool_id is not None:
        out["IdentityPoolId"] = self.identity_pool_id
    if self.identity_provider_name is not None:
        out["IdentityProviderName"] = self.identity_provider_name
    if self.use_defaults is not None:
        out["UseDefaults"] = self.use_defaults
    if self.principal_tags is not None:
        out["PrincipalTags"] = self.principal_tags
    return out


TAG_RESOURCE_INPUT: dict[str, str] = {
    "ResourceArn": "resource_arn",
    "Tags": "tags",
}


def decode_tag_resource_input(data: Any) -> TagResourceInput:
    get = members(data, TAG_RESOURCE_INPUT).get
    self = new(TagResourceInput)
    value = get("ResourceArn")
    if not (isinstance(value, str) and 20 <= len(value) <= 2048):
        raise Invalid
    self.resource_arn = value
    self.tags = decode_identity_pool_tags_type(get("Tags"))
    return self


def encode_tag_resource_input(data: Any) -> dict[str, Any]:
    self = instance(data, TagResourceInput)
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


UNLINK_DEVELOPER_IDENTITY_INPUT: dict[str, str] = {
    "IdentityId": "identity_id",
    "IdentityPoolId": "identity_pool_id",
    "DeveloperProviderName": "developer_provider_name",
    "DeveloperUserIdentifier": "developer_user_identifier",
}


def decode_unlink_developer_identity_input(data: Any) -> UnlinkDeveloperIdentityInput:
    get = members(data, UNLINK_DEVELOPER_IDENTITY_INPUT).get
    self = new(UnlinkDeveloperIdentityInput)
    value = get("IdentityId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    value = get("IdentityPoolId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_pool_id = value
    value = get("DeveloperProviderName")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 128
        and DEVELOPER_PROVIDER_NAME_PATTERN(value)
    ):
        raise Invalid
    self.developer_provider_name = value
    value = get("DeveloperUserIdentifier")
    if not (isinstance(value, str) and 1 <= len(value) <= 1024):
        raise Invalid
    self.developer_user_identifier = value
    return self


def encode_unlink_developer_identity_input(data: Any) -> dict[str, Any]:
    self = instance(data, UnlinkDeveloperIdentityInput)
    out: dict[str, Any] = {
        "IdentityId": self.identity_id,
        "IdentityPoolId": self.identity_pool_id,
        "DeveloperProviderName": self.developer_provider_name,
        "DeveloperUserIdentifier": self.developer_user_identifier,
    }
    return out


UNLINK_IDENTITY_INPUT: dict[str, str] = {
    "IdentityId": "identity_id",
    "Logins": "logins",
    "LoginsToRemove": "logins_to_remove",
}


def decode_unlink_identity_input(data: Any) -> UnlinkIdentityInput:
    get = members(data, UNLINK_IDENTITY_INPUT).get
    self = new(UnlinkIdentityInput)
    value = get("IdentityId")
    if not (
        isinstance(value, str)
        and 1 <= len(value) <= 55
        and IDENTITY_POOL_ID_PATTERN(value)
    ):
        raise Invalid
    self.identity_id = value
    self.logins = decode_logins_map(get("Logins"))
    self.logins_to_remove = decode_logins_list(get("LoginsToRemove"))
    return self


def encode_unlink_identity_input(data: Any) -> dict[str, Any]:
    self = instance(data, UnlinkIdentityInput)
    out: dict[str, Any] = {
        "IdentityId": self.identity_id,
        "Logins": self.logins,
        "LoginsToRemove": self.logins_to_remove,
    }
    return out


UNTAG_RESOURCE_INPUT: dict[str, str] = {
    "ResourceArn": "resource_arn",
    "TagKeys": "tag_keys",
}


def decode_untag_resource_input(data: Any) -> UntagResourceInput:
    get = members(data, UNTAG_RESOURCE_INPUT).get
    self = new(UntagResourceInput)
    value = get("ResourceArn")
    if not (isinstance(value, str) and 20 <= len(value) <= 2048):
        raise Invalid
    self.resource_arn = value
    self.tag_keys = decode_identity_pool_tags_list_type(get("TagKeys"))
    return self


def encode_untag_resource_input(data: Any) -> dict[str, Any]:
    self = instance(data, UntagResourceInput)
    out: dict[str, Any] = {
        "ResourceArn": self.resource_arn,
        "TagKeys": self.tag_keys,
    }
    return out


def decode_identity_pool_tags_list_type(data: Any) -> list[str]:
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


CODECS[CreateIdentityPoolInput] = Codec(
    decode_create_identity_pool_input,
    decode_create_identity_pool_input,
    encode_create_identity_pool_input,
    "CreateIdentityPoolInput",
    CREATE_IDENTITY_POOL_INPUT,
)
CODECS[CognitoIdentityProvider] = Codec(
    decode_cognito_identity_provider,
    parse_cognito_identity_provider,
    encode_cognito_identity_provider,
    "CognitoIdentityProvider",
    COGNITO_IDENTITY_PROVIDER,
)
CODECS[IdentityPool] = Codec(
    decode_identity_pool,
    parse_identity_pool,
    encode_identity_pool,
    "IdentityPool",
    IDENTITY_POOL,
)
CODECS[DeleteIdentitiesInput] = Codec(
    decode_delete_identities_input,
    decode_delete_identities_input,
    encode_delete_identities_input,
    "DeleteIdentitiesInput",
    DELETE_IDENTITIES_INPUT,
)
CODECS[DeleteIdentitiesResponse] = Codec(
    decode_delete_identities_response,
    parse_delete_identities_response,
    encode_delete_identities_response,
    "DeleteIdentitiesResponse",
    DELETE_IDENTITIES_RESPONSE,
)
CODECS[UnprocessedIdentityId] = Codec(
    decode_unprocessed_identity_id,
    parse_unprocessed_identity_id,
    encode_unprocessed_identity_id,
    "UnprocessedIdentityId",
    UNPROCESSED_IDENTITY_ID,
)
CODECS[DeleteIdentityPoolInput] = Codec(
    decode_delete_identity_pool_input,
    decode_delete_identity_pool_input,
    encode_delete_identity_pool_input,
    "DeleteIdentityPoolInput",
    DELETE_IDENTITY_POOL_INPUT,
)
CODECS[DescribeIdentityInput] = Codec(
    decode_describe_identity_input,
    decode_describe_identity_input,
    encode_describe_identity_input,
    "DescribeIdentityInput",
    DESCRIBE_IDENTITY_INPUT,
)
CODECS[IdentityDescription] = Codec(
    decode_identity_description,
    parse_identity_description,
    encode_identity_description,
    "IdentityDescription",
    IDENTITY_DESCRIPTION,
)
CODECS[DescribeIdentityPoolInput] = Codec(
    decode_describe_identity_pool_input,
    decode_describe_identity_pool_input,
    encode_describe_identity_pool_input,
    "DescribeIdentityPoolInput",
    DESCRIBE_IDENTITY_POOL_INPUT,
)
CODECS[GetCredentialsForIdentityInput] = Codec(
    decode_get_credentials_for_identity_input,
    decode_get_credentials_for_identity_input,
    encode_get_credentials_for_identity_input,
    "GetCredentialsForIdentityInput",
    GET_CREDENTIALS_FOR_IDENTITY_INPUT,
)
CODECS[GetCredentialsForIdentityResponse] = Codec(
    decode_get_credentials_for_identity_response,
    parse_get_credentials_for_identity_response,
    encode_get_credentials_for_identity_response,
    "GetCredentialsForIdentityResponse",
    GET_CREDENTIALS_FOR_IDENTITY_RESPONSE,
)
CODECS[Credentials] = Codec(
    decode_credentials,
    parse_credentials,
    encode_credentials,
    "Credentials",
    CREDENTIALS,
)
CODECS[GetIdInput] = Codec(
    decode_get_id_input,
    decode_get_id_input,
    encode_get_id_input,
    "GetIdInput",
    GET_ID_INPUT,
)
CODECS[GetIdResponse] = Codec(
    decode_get_id_response,
    parse_get_id_response,
    encode_get_id_response,
    "GetIdResponse",
    GET_ID_RESPONSE,
)
CODECS[GetIdentityPoolRolesInput] = Codec(
    decode_get_identity_pool_roles_input,
    decode_get_identity_pool_roles_input,
    encode_get_identity_pool_roles_input,
    "GetIdentityPoolRolesInput",
    GET_IDENTITY_POOL_ROLES_INPUT,
)
CODECS[GetIdentityPoolRolesResponse] = Codec(
    decode_get_identity_pool_roles_response,
    parse_get_identity_pool_roles_response,
    encode_get_identity_pool_roles_response,
    "GetIdentityPoolRolesResponse",
    GET_IDENTITY_POOL_ROLES_RESPONSE,
)
CODECS[RoleMapping] = Codec(
    decode_role_mapping,
    parse_role_mapping,
    encode_role_mapping,
    "RoleMapping",
    ROLE_MAPPING,
)
CODECS[RulesConfigurationType] = Codec(
    decode_rules_configuration_type,
    parse_rules_configuration_type,
    encode_rules_configuration_type,
    "RulesConfigurationType",
    RULES_CONFIGURATION_TYPE,
)
CODECS[MappingRule] = Codec(
    decode_mapping_rule,
    parse_mapping_rule,
    encode_mapping_rule,
    "MappingRule",
    MAPPING_RULE,
)
CODECS[GetOpenIdTokenInput] = Codec(
    decode_get_open_id_token_input,
    decode_get_open_id_token_input,
    encode_get_open_id_token_input,
    "GetOpenIdTokenInput",
    GET_OPEN_ID_TOKEN_INPUT,
)
CODECS[GetOpenIdTokenResponse] = Codec(
    decode_get_open_id_token_response,
    parse_get_open_id_token_response,
    encode_get_open_id_token_response,
    "GetOpenIdTokenResponse",
    GET_OPEN_ID_TOKEN_RESPONSE,
)
CODECS[GetOpenIdTokenForDeveloperIdentityInput] = Codec(
    decode_get_open_id_token_for_developer_identity_input,
    decode_get_open_id_token_for_developer_identity_input,
    encode_get_open_id_token_for_developer_identity_input,
    "GetOpenIdTokenForDeveloperIdentityInput",
    GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_INPUT,
)
CODECS[GetOpenIdTokenForDeveloperIdentityResponse] = Codec(
    decode_get_open_id_token_for_developer_identity_response,
    parse_get_open_id_token_for_developer_identity_response,
    encode_get_open_id_token_for_developer_identity_response,
    "GetOpenIdTokenForDeveloperIdentityResponse",
    GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY_RESPONSE,
)
CODECS[GetPrincipalTagAttributeMapInput] = Codec(
    decode_get_principal_tag_attribute_map_input,
    decode_get_principal_tag_attribute_map_input,
    encode_get_principal_tag_attribute_map_input,
    "GetPrincipalTagAttributeMapInput",
    GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT,
)
CODECS[GetPrincipalTagAttributeMapResponse] = Codec(
    decode_get_principal_tag_attribute_map_response,
    parse_get_principal_tag_attribute_map_response,
    encode_get_principal_tag_attribute_map_response,
    "GetPrincipalTagAttributeMapResponse",
    GET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE,
)
CODECS[ListIdentitiesInput] = Codec(
    decode_list_identities_input,
    decode_list_identities_input,
    encode_list_identities_input,
    "ListIdentitiesInput",
    LIST_IDENTITIES_INPUT,
)
CODECS[ListIdentitiesResponse] = Codec(
    decode_list_identities_response,
    parse_list_identities_response,
    encode_list_identities_response,
    "ListIdentitiesResponse",
    LIST_IDENTITIES_RESPONSE,
)
CODECS[ListIdentityPoolsInput] = Codec(
    decode_list_identity_pools_input,
    decode_list_identity_pools_input,
    encode_list_identity_pools_input,
    "ListIdentityPoolsInput",
    LIST_IDENTITY_POOLS_INPUT,
)
CODECS[ListIdentityPoolsResponse] = Codec(
    decode_list_identity_pools_response,
    parse_list_identity_pools_response,
    encode_list_identity_pools_response,
    "ListIdentityPoolsResponse",
    LIST_IDENTITY_POOLS_RESPONSE,
)
CODECS[IdentityPoolShortDescription] = Codec(
    decode_identity_pool_short_description,
    parse_identity_pool_short_description,
    encode_identity_pool_short_description,
    "IdentityPoolShortDescription",
    IDENTITY_POOL_SHORT_DESCRIPTION,
)
CODECS[ListTagsForResourceInput] = Codec(
    decode_list_tags_for_resource_input,
    decode_list_tags_for_resource_input,
    encode_list_tags_for_resource_input,
    "ListTagsForResourceInput",
    LIST_TAGS_FOR_RESOURCE_INPUT,
)
CODECS[ListTagsForResourceResponse] = Codec(
    decode_list_tags_for_resource_response,
    parse_list_tags_for_resource_response,
    encode_list_tags_for_resource_response,
    "ListTagsForResourceResponse",
    LIST_TAGS_FOR_RESOURCE_RESPONSE,
)
CODECS[LookupDeveloperIdentityInput] = Codec(
    decode_lookup_developer_identity_input,
    decode_lookup_developer_identity_input,
    encode_lookup_developer_identity_input,
    "LookupDeveloperIdentityInput",
    LOOKUP_DEVELOPER_IDENTITY_INPUT,
)
CODECS[LookupDeveloperIdentityResponse] = Codec(
    decode_lookup_developer_identity_response,
    parse_lookup_developer_identity_response,
    encode_lookup_developer_identity_response,
    "LookupDeveloperIdentityResponse",
    LOOKUP_DEVELOPER_IDENTITY_RESPONSE,
)
CODECS[MergeDeveloperIdentitiesInput] = Codec(
    decode_merge_developer_identities_input,
    decode_merge_developer_identities_input,
    encode_merge_developer_identities_input,
    "MergeDeveloperIdentitiesInput",
    MERGE_DEVELOPER_IDENTITIES_INPUT,
)
CODECS[MergeDeveloperIdentitiesResponse] = Codec(
    decode_merge_developer_identities_response,
    parse_merge_developer_identities_response,
    encode_merge_developer_identities_response,
    "MergeDeveloperIdentitiesResponse",
    MERGE_DEVELOPER_IDENTITIES_RESPONSE,
)
CODECS[SetIdentityPoolRolesInput] = Codec(
    decode_set_identity_pool_roles_input,
    decode_set_identity_pool_roles_input,
    encode_set_identity_pool_roles_input,
    "SetIdentityPoolRolesInput",
    SET_IDENTITY_POOL_ROLES_INPUT,
)
CODECS[SetPrincipalTagAttributeMapInput] = Codec(
    decode_set_principal_tag_attribute_map_input,
    decode_set_principal_tag_attribute_map_input,
    encode_set_principal_tag_attribute_map_input,
    "SetPrincipalTagAttributeMapInput",
    SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_INPUT,
)
CODECS[SetPrincipalTagAttributeMapResponse] = Codec(
    decode_set_principal_tag_attribute_map_response,
    parse_set_principal_tag_attribute_map_response,
    encode_set_principal_tag_attribute_map_response,
    "SetPrincipalTagAttributeMapResponse",
    SET_PRINCIPAL_TAG_ATTRIBUTE_MAP_RESPONSE,
)
CODECS[TagResourceInput] = Codec(
    decode_tag_resource_input,
    decode_tag_resource_input,
    encode_tag_resource_input,
    "TagResourceInput",
    TAG_RESOURCE_INPUT,
)
CODECS[TagResourceResponse] = Codec(
    decode_tag_resource_response,
    parse_tag_resource_response,
    encode_tag_resource_response,
    "TagResourceResponse",
    TAG_RESOURCE_RESPONSE,
)
CODECS[UnlinkDeveloperIdentityInput] = Codec(
    decode_unlink_developer_identity_input,
    decode_unlink_developer_identity_input,
    encode_unlink_developer_identity_input,
    "UnlinkDeveloperIdentityInput",
    UNLINK_DEVELOPER_IDENTITY_INPUT,
)
CODECS[UnlinkIdentityInput] = Codec(
    decode_unlink_identity_input,
    decode_unlink_identity_input,
    encode_unlink_identity_input,
    "UnlinkIdentityInput",
    UNLINK_IDENTITY_INPUT,
)
CODECS[UntagResourceInput] = Codec(
    decode_untag_resource_input,
    decode_untag_resource_input,
    encode_untag_resource_input,
    "UntagResourceInput",
    UNTAG_RESOURCE_INPUT,
)
CODECS[UntagResourceResponse] = Codec(
    decode_untag_resource_response,
    parse_untag_resource_response,
    encode_untag_resource_response,
    "UntagResourceResponse",
    UNTAG_RESOURCE_RESPONSE,
)

PATTERNS: dict[str, Callable[[str], object]] = {
    "[\\w\\s+=,.@-]+": IDENTITY_POOL_NAME_PATTERN,
    "[\\w.;_/-]+": IDENTITY_PROVIDER_ID_PATTERN,
    "[\\w._-]+": DEVELOPER_PROVIDER_NAME_PATTERN,
    "[\\w._:/-]+": COGNITO_IDENTITY_PROVIDER_NAME_PATTERN,
    "[\\w_]+": COGNITO_IDENTITY_PROVIDER_CLIENT_ID_PATTERN,
    "[\\w-]+:[0-9a-f-]+": IDENTITY_POOL_ID_PATTERN,
    "\\d+": ACCOUNT_ID_PATTERN,
    "(un)?authenticated": ROLE_TYPE_PATTERN,
    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+": printable,
    "[\\S]+": non_space,
}
