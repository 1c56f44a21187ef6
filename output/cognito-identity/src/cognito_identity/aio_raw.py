"""The same operations with dictionaries in and out."""

from typing import Unpack

from ._async_raw import AsyncRawClient
from .operations import (
    CREATE_IDENTITY_POOL,
    DELETE_IDENTITIES,
    DELETE_IDENTITY_POOL,
    DESCRIBE_IDENTITY,
    DESCRIBE_IDENTITY_POOL,
    GET_CREDENTIALS_FOR_IDENTITY,
    GET_ID,
    GET_IDENTITY_POOL_ROLES,
    GET_OPEN_ID_TOKEN,
    GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY,
    GET_PRINCIPAL_TAG_ATTRIBUTE_MAP,
    LIST_IDENTITIES,
    LIST_IDENTITY_POOLS,
    LIST_TAGS_FOR_RESOURCE,
    LOOKUP_DEVELOPER_IDENTITY,
    MERGE_DEVELOPER_IDENTITIES,
    SET_IDENTITY_POOL_ROLES,
    SET_PRINCIPAL_TAG_ATTRIBUTE_MAP,
    TAG_RESOURCE,
    UNLINK_DEVELOPER_IDENTITY,
    UNLINK_IDENTITY,
    UNTAG_RESOURCE,
    UPDATE_IDENTITY_POOL,
)
from .typed_dicts import (
    CreateIdentityPoolInputDict,
    DeleteIdentitiesInputDict,
    DeleteIdentitiesResponseDict,
    DeleteIdentityPoolInputDict,
    DescribeIdentityInputDict,
    DescribeIdentityPoolInputDict,
    GetCredentialsForIdentityInputDict,
    GetCredentialsForIdentityResponseDict,
    GetIdentityPoolRolesInputDict,
    GetIdentityPoolRolesResponseDict,
    GetIdInputDict,
    GetIdResponseDict,
    GetOpenIdTokenForDeveloperIdentityInputDict,
    GetOpenIdTokenForDeveloperIdentityResponseDict,
    GetOpenIdTokenInputDict,
    GetOpenIdTokenResponseDict,
    GetPrincipalTagAttributeMapInputDict,
    GetPrincipalTagAttributeMapResponseDict,
    IdentityDescriptionDict,
    IdentityPoolDict,
    ListIdentitiesInputDict,
    ListIdentitiesResponseDict,
    ListIdentityPoolsInputDict,
    ListIdentityPoolsResponseDict,
    ListTagsForResourceInputDict,
    ListTagsForResourceResponseDict,
    LookupDeveloperIdentityInputDict,
    LookupDeveloperIdentityResponseDict,
    MergeDeveloperIdentitiesInputDict,
    MergeDeveloperIdentitiesResponseDict,
    NoOutputDict,
    SetIdentityPoolRolesInputDict,
    SetPrincipalTagAttributeMapInputDict,
    SetPrincipalTagAttributeMapResponseDict,
    TagResourceInputDict,
    TagResourceResponseDict,
    UnlinkDeveloperIdentityInputDict,
    UnlinkIdentityInputDict,
    UntagResourceInputDict,
    UntagResourceResponseDict,
)


class AsyncRawCognitoIdentityClient(AsyncRawClient):
    """Every operation of Amazon Cognito identity pools under the names and with the
    shapes of a boto3 client.
    """

    async def create_identity_pool(
        self, **request: Unpack[CreateIdentityPoolInputDict]
    ) -> IdentityPoolDict:
        """Creates an identity pool."""
        answer: IdentityPoolDict = await self._call(CREATE_IDENTITY_POOL, request)
        return answer

    async def delete_identities(
        self, **request: Unpack[DeleteIdentitiesInputDict]
    ) -> DeleteIdentitiesResponseDict:
        """Deletes up to 60 identities in one call."""
        answer: DeleteIdentitiesResponseDict = await self._call(
            DELETE_IDENTITIES, request
        )
        return answer

    async def delete_identity_pool(
        self, **request: Unpack[DeleteIdentityPoolInputDict]
    ) -> NoOutputDict:
        """Deletes an identity pool, so that its users get no more credentials from
        it.
        """
        answer: NoOutputDict = await self._call(DELETE_IDENTITY_POOL, request)
        return answer

    async def describe_identity(
        self, **request: Unpack[DescribeIdentityInputDict]
    ) -> IdentityDescriptionDict:
        """Tells when an identity was created and which logins are linked to it."""
        answer: IdentityDescriptionDict = await self._call(DESCRIBE_IDENTITY, request)
        return answer

    async def describe_identity_pool(
        self, **request: Unpack[DescribeIdentityPoolInputDict]
    ) -> IdentityPoolDict:
        """Returns the settings of an identity pool."""
        answer: IdentityPoolDict = await self._call(DESCRIBE_IDENTITY_POOL, request)
        return answer

    async def get_credentials_for_identity(
        self, **request: Unpack[GetCredentialsForIdentityInputDict]
    ) -> GetCredentialsForIdentityResponseDict:
        """Exchanges an identity ID and its login tokens for temporary AWS
        credentials.
        """
        answer: GetCredentialsForIdentityResponseDict = await self._call(
            GET_CREDENTIALS_FOR_IDENTITY, request
        )
        return answer

    async def get_id(self, **request: Unpack[GetIdInputDict]) -> GetIdResponseDict:
        """Finds the identity that belongs to a set of logins, or creates one."""
        answer: GetIdResponseDict = await self._call(GET_ID, request)
        return answer

    async def get_identity_pool_roles(
        self, **request: Unpack[GetIdentityPoolRolesInputDict]
    ) -> GetIdentityPoolRolesResponseDict:
        """Returns the IAM roles that an identity pool hands out, and the rules that
        choose between them.
        """
        answer: GetIdentityPoolRolesResponseDict = await self._call(
            GET_IDENTITY_POOL_ROLES, request
        )
        return answer

    async def get_open_id_token(
        self, **request: Unpack[GetOpenIdTokenInputDict]
    ) -> GetOpenIdTokenResponseDict:
        """Issues a short-lived OpenID token for an identity that is already known."""
        answer: GetOpenIdTokenResponseDict = await self._call(
            GET_OPEN_ID_TOKEN, request
        )
        return answer

    async def get_open_id_token_for_developer_identity(
        self, **request: Unpack[GetOpenIdTokenForDeveloperIdentityInputDict]
    ) -> GetOpenIdTokenForDeveloperIdentityResponseDict:
        """Issues an OpenID token for a user whom your own backend has authenticated."""
        answer: GetOpenIdTokenForDeveloperIdentityResponseDict = await self._call(
            GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY, request
        )
        return answer

    async def get_principal_tag_attribute_map(
        self, **request: Unpack[GetPrincipalTagAttributeMapInputDict]
    ) -> GetPrincipalTagAttributeMapResponseDict:
        """Returns the mapping from a provider's claims to principal tags."""
        answer: GetPrincipalTagAttributeMapResponseDict = await self._call(
            GET_PRINCIPAL_TAG_ATTRIBUTE_MAP, request
        )
        return answer

    async def list_identities(
        self, **request: Unpack[ListIdentitiesInputDict]
    ) -> ListIdentitiesResponseDict:
        """Lists the identities of an identity pool, a page at a time."""
        answer: ListIdentitiesResponseDict = await self._call(LIST_IDENTITIES, request)
        return answer

    async def list_identity_pools(
        self, **request: Unpack[ListIdentityPoolsInputDict]
    ) -> ListIdentityPoolsResponseDict:
        """Lists the identity pools of the account, a page at a time."""
        answer: ListIdentityPoolsResponseDict = await self._call(
            LIST_IDENTITY_POOLS, request
        )
        return answer

    async def list_tags_for_resource(
        self, **request: Unpack[ListTagsForResourceInputDict]
    ) -> ListTagsForResourceResponseDict:
        """Lists the tags of an identity pool."""
        answer: ListTagsForResourceResponseDict = await self._call(
            LIST_TAGS_FOR_RESOURCE, request
        )
        return answer

    async def lookup_developer_identity(
        self, **request: Unpack[LookupDeveloperIdentityInputDict]
    ) -> LookupDeveloperIdentityResponseDict:
        """Looks up an identity by its developer user identifier, or the other way
        round.
        """
        answer: LookupDeveloperIdentityResponseDict = await self._call(
            LOOKUP_DEVELOPER_IDENTITY, request
        )
        return answer

    async def merge_developer_identities(
        self, **request: Unpack[MergeDeveloperIdentitiesInputDict]
    ) -> MergeDeveloperIdentitiesResponseDict:
        """Merges two developer-authenticated users of one identity pool into a single
        identity.
        """
        answer: MergeDeveloperIdentitiesResponseDict = await self._call(
            MERGE_DEVELOPER_IDENTITIES, request
        )
        return answer

    async def set_identity_pool_roles(
        self, **request: Unpack[SetIdentityPoolRolesInputDict]
    ) -> NoOutputDict:
        """Replaces the IAM roles of an identity pool and the rules that choose between
        them.
        """
        answer: NoOutputDict = await self._call(SET_IDENTITY_POOL_ROLES, request)
        return answer

    async def set_principal_tag_attribute_map(
        self, **request: Unpack[SetPrincipalTagAttributeMapInputDict]
    ) -> SetPrincipalTagAttributeMapResponseDict:
        """Sets which claims of a provider become principal tags."""
        answer: SetPrincipalTagAttributeMapResponseDict = await self._call(
            SET_PRINCIPAL_TAG_ATTRIBUTE_MAP, request
        )
        return answer

    async def tag_resource(
        self, **request: Unpack[TagResourceInputDict]
    ) -> TagResourceResponseDict:
        """Adds tags to an identity pool."""
        answer: TagResourceResponseDict = await self._call(TAG_RESOURCE, request)
        return answer

    async def unlink_developer_identity(
        self, **request: Unpack[UnlinkDeveloperIdentityInputDict]
    ) -> NoOutputDict:
        """Detaches a developer user identifier from an identity."""
        answer: NoOutputDict = await self._call(UNLINK_DEVELOPER_IDENTITY, request)
        return answer

    async def unlink_identity(
        self, **request: Unpack[UnlinkIdentityInputDict]
    ) -> NoOutputDict:
        """Detaches logins of outside providers from an identity."""
        answer: NoOutputDict = await self._call(UNLINK_IDENTITY, request)
        return answer

    async def untag_resource(
        self, **request: Unpack[UntagResourceInputDict]
    ) -> UntagResourceResponseDict:
        """Removes tags from an identity pool."""
        answer: UntagResourceResponseDict = await self._call(UNTAG_RESOURCE, request)
        return answer

    async def update_identity_pool(
        self, **request: Unpack[IdentityPoolDict]
    ) -> IdentityPoolDict:
        """Replaces the settings of an identity pool; whatever is left out goes back to
        its default.
        """
        answer: IdentityPoolDict = await self._call(UPDATE_IDENTITY_POOL, request)
        return answer
