"""Client of Amazon Cognito identity pools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._client import ServiceClient
from .models import (
    CreateIdentityPoolInput,
    DeleteIdentitiesInput,
    DeleteIdentityPoolInput,
    DescribeIdentityInput,
    DescribeIdentityPoolInput,
    GetCredentialsForIdentityInput,
    GetIdentityPoolRolesInput,
    GetIdInput,
    GetOpenIdTokenForDeveloperIdentityInput,
    GetOpenIdTokenInput,
    GetPrincipalTagAttributeMapInput,
    IdentityPool,
    ListIdentitiesInput,
    ListIdentityPoolsInput,
    ListTagsForResourceInput,
    LookupDeveloperIdentityInput,
    MergeDeveloperIdentitiesInput,
    SetIdentityPoolRolesInput,
    SetPrincipalTagAttributeMapInput,
    TagResourceInput,
    UnlinkDeveloperIdentityInput,
    UnlinkIdentityInput,
    UntagResourceInput,
)
from .operations import LIST_IDENTITIES, LIST_IDENTITY_POOLS, LOOKUP_DEVELOPER_IDENTITY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .models import (
        CognitoIdentityProvider,
        DeleteIdentitiesResponse,
        GetCredentialsForIdentityResponse,
        GetIdentityPoolRolesResponse,
        GetIdResponse,
        GetOpenIdTokenForDeveloperIdentityResponse,
        GetOpenIdTokenResponse,
        GetPrincipalTagAttributeMapResponse,
        IdentityDescription,
        IdentityPoolShortDescription,
        ListIdentitiesResponse,
        ListIdentityPoolsResponse,
        ListTagsForResourceResponse,
        LookupDeveloperIdentityResponse,
        MergeDeveloperIdentitiesResponse,
        RoleMapping,
        SetPrincipalTagAttributeMapResponse,
        TagResourceResponse,
        UntagResourceResponse,
    )
    from .raw import RawCognitoIdentityClient


class CognitoIdentityClient(ServiceClient):
    """Gives each user of an app a stable identity and trades their sign-in tokens for
    temporary AWS credentials.

    Args:
        transport: How requests travel. Defaults to botocore, with its usual credentials
            and settings.
        region_name: AWS region, where no transport is given.
        validate: Whether requests are checked before they are sent.
        strict_answers: Whether answers must fit their schemas as requests must.
            Otherwise unknown members and values of enums pass, and a required member
            that is missing is None.
        timeout: Seconds until an answer is needed, for every call; None leaves it to
            the transport.
        hooks: See every call, in this order.
    """

    @property
    def raw(self) -> RawCognitoIdentityClient:
        """The same operations with dictionaries in and out, named and shaped like a boto3 client."""
        from .raw import RawCognitoIdentityClient

        return RawCognitoIdentityClient(self._transport, self._settings)

    def create_identity_pool(
        self,
        *,
        identity_pool_name: str,
        allow_unauthenticated_identities: bool,
        allow_classic_flow: bool | None = None,
        supported_login_providers: dict[str, str] | None = None,
        developer_provider_name: str | None = None,
        open_id_connect_provider_arns: list[str] | None = None,
        cognito_identity_providers: list[CognitoIdentityProvider] | None = None,
        saml_provider_arns: list[str] | None = None,
        identity_pool_tags: dict[str, str] | None = None,
    ) -> IdentityPool:
        """Creates an identity pool.

        Args:
            identity_pool_name: Name of the identity pool.
            allow_unauthenticated_identities: Whether guests may get an identity without
                signing in.
            allow_classic_flow: Whether the basic (classic) flow is allowed, in which
                the app itself calls STS.
            supported_login_providers: App IDs at public login providers, keyed by
                provider domain.
            developer_provider_name: Name under which your own sign-in backend is known
                to the identity pool.
            open_id_connect_provider_arns: ARNs of the OpenID Connect providers that the
                identity pool accepts.
            cognito_identity_providers: User pools, with their app clients, whose tokens
                the identity pool accepts.
            saml_provider_arns: ARNs of the SAML providers that the identity pool
                accepts.
            identity_pool_tags: Tags to put on the new identity pool.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this.
            ResourceConflictException: The login is already linked to another identity.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
            LimitExceededException: A quota of the account is used up.
        """
        return self.send(
            CreateIdentityPoolInput(
                identity_pool_name=identity_pool_name,
                allow_unauthenticated_identities=allow_unauthenticated_identities,
                allow_classic_flow=allow_classic_flow,
                supported_login_providers=supported_login_providers,
                developer_provider_name=developer_provider_name,
                open_id_connect_provider_arns=open_id_connect_provider_arns,
                cognito_identity_providers=cognito_identity_providers,
                saml_provider_arns=saml_provider_arns,
                identity_pool_tags=identity_pool_tags,
            )
        )

    def delete_identities(
        self,
        *,
        identity_ids_to_delete: list[str],
    ) -> DeleteIdentitiesResponse:
        """Deletes up to 60 identities in one call.

        Args:
            identity_ids_to_delete: IDs of the identities to delete.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            DeleteIdentitiesInput(
                identity_ids_to_delete=identity_ids_to_delete,
            )
        )

    def delete_identity_pool(
        self,
        *,
        identity_pool_id: str,
    ) -> None:
        """Deletes an identity pool, so that its users get no more credentials from it.

        Args:
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            DeleteIdentityPoolInput(
                identity_pool_id=identity_pool_id,
            )
        )

    def describe_identity(
        self,
        *,
        identity_id: str,
    ) -> IdentityDescription:
        """Tells when an identity was created and which logins are linked to it.

        Args:
            identity_id: ID of the identity, in the form `REGION:GUID`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            DescribeIdentityInput(
                identity_id=identity_id,
            )
        )

    def describe_identity_pool(
        self,
        *,
        identity_pool_id: str,
    ) -> IdentityPool:
        """Returns the settings of an identity pool.

        Args:
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            DescribeIdentityPoolInput(
                identity_pool_id=identity_pool_id,
            )
        )

    def get_credentials_for_identity(
        self,
        *,
        identity_id: str,
        logins: dict[str, str] | None = None,
        custom_role_arn: str | None = None,
    ) -> GetCredentialsForIdentityResponse:
        """Exchanges an identity ID and its login tokens for temporary AWS credentials.
        Needs no signature.

        Args:
            identity_id: ID of the identity, in the form `REGION:GUID`.
            logins: Login tokens, keyed by provider name.
            custom_role_arn: ARN of the role to assume, for a user whose token offers
                several roles.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            ResourceConflictException: The login is already linked to another identity.
            TooManyRequestsException: Requests come in too fast.
            InvalidIdentityPoolConfigurationException: The identity pool has no role for
                this kind of user, or the role cannot be assumed.
            InternalErrorException: The service fails on its own side.
            ExternalServiceException: An outside login provider does not answer.
        """
        return self.send(
            GetCredentialsForIdentityInput(
                identity_id=identity_id,
                logins=logins,
                custom_role_arn=custom_role_arn,
            )
        )

    def get_id(
        self,
        *,
        identity_pool_id: str,
        account_id: str | None = None,
        logins: dict[str, str] | None = None,
    ) -> GetIdResponse:
        """Finds the identity that belongs to a set of logins, or creates one. Needs no
        signature.

        Args:
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.
            account_id: AWS account ID that owns the identity pool.
            logins: Login tokens, keyed by provider name.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            ResourceConflictException: The login is already linked to another identity.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
            LimitExceededException: A quota of the account is used up.
            ExternalServiceException: An outside login provider does not answer.
        """
        return self.send(
            GetIdInput(
                identity_pool_id=identity_pool_id,
                account_id=account_id,
                logins=logins,
            )
        )

    def get_identity_pool_roles(
        self,
        *,
        identity_pool_id: str,
    ) -> GetIdentityPoolRolesResponse:
        """Returns the IAM roles that an identity pool hands out, and the rules that
        choose between them.

        Args:
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            ResourceConflictException: The login is already linked to another identity.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            GetIdentityPoolRolesInput(
                identity_pool_id=identity_pool_id,
            )
        )

    def get_open_id_token(
        self,
        *,
        identity_id: str,
        logins: dict[str, str] | None = None,
    ) -> GetOpenIdTokenResponse:
        """Issues a short-lived OpenID token for an identity that is already known.
        Needs no signature.

        Args:
            identity_id: ID of the identity, in the form `REGION:GUID`.
            logins: Login tokens, keyed by provider name.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            ResourceConflictException: The login is already linked to another identity.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
            ExternalServiceException: An outside login provider does not answer.
        """
        return self.send(
            GetOpenIdTokenInput(
                identity_id=identity_id,
                logins=logins,
            )
        )

    def get_open_id_token_for_developer_identity(
        self,
        *,
        identity_pool_id: str,
        logins: dict[str, str],
        identity_id: str | None = None,
        principal_tags: dict[str, str] | None = None,
        token_duration: int | None = None,
    ) -> GetOpenIdTokenForDeveloperIdentityResponse:
        """Issues an OpenID token for a user whom your own backend has authenticated.

        Args:
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.
            logins: Login tokens keyed by provider name, among them your developer
                provider with the user's identifier in place of a token.
            identity_id: ID of the identity to link the user to; leave it out to find or
                create one.
            principal_tags: Principal tags and their values to put on the session.
            token_duration: How long the token stays valid, in seconds.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            ResourceConflictException: The login is already linked to another identity.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
            DeveloperUserAlreadyRegisteredException: The developer user identifier
                already belongs to another identity.
        """
        return self.send(
            GetOpenIdTokenForDeveloperIdentityInput(
                identity_pool_id=identity_pool_id,
                logins=logins,
                identity_id=identity_id,
                principal_tags=principal_tags,
                token_duration=token_duration,
            )
        )

    def get_principal_tag_attribute_map(
        self,
        *,
        identity_pool_id: str,
        identity_provider_name: str,
    ) -> GetPrincipalTagAttributeMapResponse:
        """Returns the mapping from a provider's claims to principal tags.

        Args:
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.
            identity_provider_name: Name of the provider that the tag mapping belongs
                to.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            GetPrincipalTagAttributeMapInput(
                identity_pool_id=identity_pool_id,
                identity_provider_name=identity_provider_name,
            )
        )

    def list_identities(
        self,
        *,
        identity_pool_id: str,
        max_results: int,
        next_token: str | None = None,
        hide_disabled: bool | None = None,
    ) -> ListIdentitiesResponse:
        """Lists the identities of an identity pool, a page at a time.

        Args:
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.
            max_results: Most items to return on one page.
            next_token: Marker from the previous page, to get the one after it.
            hide_disabled: Whether to leave disabled identities out of the list.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            ListIdentitiesInput(
                identity_pool_id=identity_pool_id,
                max_results=max_results,
                next_token=next_token,
                hide_disabled=hide_disabled,
            )
        )

    def list_identities_pages(
        self,
        *,
        identity_pool_id: str,
        page_size: int,
        next_token: str | None = None,
        hide_disabled: bool | None = None,
        limit: int | None = None,
    ) -> Iterator[ListIdentitiesResponse]:
        """The pages of `list_identities`, each asked for when it is needed.

        Takes what `list_identities` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_IDENTITIES,
            ListIdentitiesInput(
                identity_pool_id=identity_pool_id,
                max_results=page_size,
                next_token=next_token,
                hide_disabled=hide_disabled,
            ),
            limit,
        )

    def list_identities_items(
        self,
        *,
        identity_pool_id: str,
        page_size: int,
        next_token: str | None = None,
        hide_disabled: bool | None = None,
        limit: int | None = None,
    ) -> Iterator[IdentityDescription]:
        """What is on the pages of `list_identities`, each asked for when it is needed.

        Takes what `list_identities` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_IDENTITIES,
            ListIdentitiesInput(
                identity_pool_id=identity_pool_id,
                max_results=page_size,
                next_token=next_token,
                hide_disabled=hide_disabled,
            ),
            limit,
        )

    def list_identity_pools(
        self,
        *,
        max_results: int,
        next_token: str | None = None,
    ) -> ListIdentityPoolsResponse:
        """Lists the identity pools of the account, a page at a time.

        Args:
            max_results: Most items to return on one page.
            next_token: Marker from the previous page, to get the one after it.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this.
            TooManyRequestsException: Requests come in too fast.
            ResourceNotFoundException: The identity or identity pool does not exist.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            ListIdentityPoolsInput(
                max_results=max_results,
                next_token=next_token,
            )
        )

    def list_identity_pools_pages(
        self,
        *,
        page_size: int,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Iterator[ListIdentityPoolsResponse]:
        """The pages of `list_identity_pools`, each asked for when it is needed.

        Takes what `list_identity_pools` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_IDENTITY_POOLS,
            ListIdentityPoolsInput(
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    def list_identity_pools_items(
        self,
        *,
        page_size: int,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Iterator[IdentityPoolShortDescription]:
        """What is on the pages of `list_identity_pools`, each asked for when it is
        needed.

        Takes what `list_identity_pools` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_IDENTITY_POOLS,
            ListIdentityPoolsInput(
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    def list_tags_for_resource(
        self,
        *,
        resource_arn: str,
    ) -> ListTagsForResourceResponse:
        """Lists the tags of an identity pool.

        Args:
            resource_arn: ARN of the identity pool.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            ListTagsForResourceInput(
                resource_arn=resource_arn,
            )
        )

    def lookup_developer_identity(
        self,
        *,
        identity_pool_id: str,
        identity_id: str | None = None,
        developer_user_identifier: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> LookupDeveloperIdentityResponse:
        """Looks up an identity by its developer user identifier, or the other way
        round.

        Args:
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.
            identity_id: ID of the identity, in the form `REGION:GUID`.
            developer_user_identifier: ID of the user in your own sign-in backend.
            max_results: Most items to return on one page.
            next_token: Marker from the previous page, to get the one after it.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            ResourceConflictException: The login is already linked to another identity.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            LookupDeveloperIdentityInput(
                identity_pool_id=identity_pool_id,
                identity_id=identity_id,
                developer_user_identifier=developer_user_identifier,
                max_results=max_results,
                next_token=next_token,
            )
        )

    def lookup_developer_identity_pages(
        self,
        *,
        identity_pool_id: str,
        identity_id: str | None = None,
        developer_user_identifier: str | None = None,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Iterator[LookupDeveloperIdentityResponse]:
        """The pages of `lookup_developer_identity`, each asked for when it is needed.

        Takes what `lookup_developer_identity` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LOOKUP_DEVELOPER_IDENTITY,
            LookupDeveloperIdentityInput(
                identity_pool_id=identity_pool_id,
                identity_id=identity_id,
                developer_user_identifier=developer_user_identifier,
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    def lookup_developer_identity_items(
        self,
        *,
        identity_pool_id: str,
        identity_id: str | None = None,
        developer_user_identifier: str | None = None,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> Iterator[str]:
        """What is on the pages of `lookup_developer_identity`, each asked for when it
        is needed.

        Takes what `lookup_developer_identity` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LOOKUP_DEVELOPER_IDENTITY,
            LookupDeveloperIdentityInput(
                identity_pool_id=identity_pool_id,
                identity_id=identity_id,
                developer_user_identifier=developer_user_identifier,
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    def merge_developer_identities(
        self,
        *,
        source_user_identifier: str,
        destination_user_identifier: str,
        developer_provider_name: str,
        identity_pool_id: str,
    ) -> MergeDeveloperIdentitiesResponse:
        """Merges two developer-authenticated users of one identity pool into a single
        identity.

        Args:
            source_user_identifier: Developer user identifier that is merged into the
                other one.
            destination_user_identifier: Developer user identifier that remains after
                the merge.
            developer_provider_name: Name under which your own sign-in backend is known
                to the identity pool.
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            ResourceConflictException: The login is already linked to another identity.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            MergeDeveloperIdentitiesInput(
                source_user_identifier=source_user_identifier,
                destination_user_identifier=destination_user_identifier,
                developer_provider_name=developer_provider_name,
                identity_pool_id=identity_pool_id,
            )
        )

    def set_identity_pool_roles(
        self,
        *,
        identity_pool_id: str,
        roles: dict[str, str],
        role_mappings: dict[str, RoleMapping] | None = None,
    ) -> None:
        """Replaces the IAM roles of an identity pool and the rules that choose between
        them.

        Args:
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.
            roles: Default role ARNs, keyed by `authenticated` and `unauthenticated`.
            role_mappings: How roles are chosen, keyed by provider name.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            ResourceConflictException: The login is already linked to another identity.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
            ConcurrentModificationException: Another request is changing the same
                resource.
        """
        return self.send(
            SetIdentityPoolRolesInput(
                identity_pool_id=identity_pool_id,
                roles=roles,
                role_mappings=role_mappings,
            )
        )

    def set_principal_tag_attribute_map(
        self,
        *,
        identity_pool_id: str,
        identity_provider_name: str,
        use_defaults: bool | None = None,
        principal_tags: dict[str, str] | None = None,
    ) -> SetPrincipalTagAttributeMapResponse:
        """Sets which claims of a provider become principal tags.

        Args:
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.
            identity_provider_name: Name of the provider that the tag mapping belongs
                to.
            use_defaults: Whether to use the default mapping of tags to claims.
            principal_tags: Principal tags, each mapped to the claim that fills it.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            SetPrincipalTagAttributeMapInput(
                identity_pool_id=identity_pool_id,
                identity_provider_name=identity_provider_name,
                use_defaults=use_defaults,
                principal_tags=principal_tags,
            )
        )

    def tag_resource(
        self,
        *,
        resource_arn: str,
        tags: dict[str, str],
    ) -> TagResourceResponse:
        """Adds tags to an identity pool.

        Args:
            resource_arn: ARN of the identity pool.
            tags: Tags to add, as keys and values.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            TagResourceInput(
                resource_arn=resource_arn,
                tags=tags,
            )
        )

    def unlink_developer_identity(
        self,
        *,
        identity_id: str,
        identity_pool_id: str,
        developer_provider_name: str,
        developer_user_identifier: str,
    ) -> None:
        """Detaches a developer user identifier from an identity.

        Args:
            identity_id: ID of the identity, in the form `REGION:GUID`.
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.
            developer_provider_name: Name under which your own sign-in backend is known
                to the identity pool.
            developer_user_identifier: ID of the user in your own sign-in backend.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            ResourceConflictException: The login is already linked to another identity.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            UnlinkDeveloperIdentityInput(
                identity_id=identity_id,
                identity_pool_id=identity_pool_id,
                developer_provider_name=developer_provider_name,
                developer_user_identifier=developer_user_identifier,
            )
        )

    def unlink_identity(
        self,
        *,
        identity_id: str,
        logins: dict[str, str],
        logins_to_remove: list[str],
    ) -> None:
        """Detaches logins of outside providers from an identity. Needs no signature.

        Args:
            identity_id: ID of the identity, in the form `REGION:GUID`.
            logins: Login tokens that prove the caller owns the identity, keyed by
                provider name.
            logins_to_remove: Names of the providers to detach from the identity.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            ResourceConflictException: The login is already linked to another identity.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
            ExternalServiceException: An outside login provider does not answer.
        """
        return self.send(
            UnlinkIdentityInput(
                identity_id=identity_id,
                logins=logins,
                logins_to_remove=logins_to_remove,
            )
        )

    def untag_resource(
        self,
        *,
        resource_arn: str,
        tag_keys: list[str],
    ) -> UntagResourceResponse:
        """Removes tags from an identity pool.

        Args:
            resource_arn: ARN of the identity pool.
            tag_keys: Keys of the tags to remove.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
        """
        return self.send(
            UntagResourceInput(
                resource_arn=resource_arn,
                tag_keys=tag_keys,
            )
        )

    def update_identity_pool(
        self,
        *,
        identity_pool_id: str,
        identity_pool_name: str,
        allow_unauthenticated_identities: bool,
        allow_classic_flow: bool | None = None,
        supported_login_providers: dict[str, str] | None = None,
        developer_provider_name: str | None = None,
        open_id_connect_provider_arns: list[str] | None = None,
        cognito_identity_providers: list[CognitoIdentityProvider] | None = None,
        saml_provider_arns: list[str] | None = None,
        identity_pool_tags: dict[str, str] | None = None,
    ) -> IdentityPool:
        """Replaces the settings of an identity pool; whatever is left out goes back to
        its default.

        Args:
            identity_pool_id: ID of the identity pool, in the form `REGION:GUID`.
            identity_pool_name: Name of the identity pool.
            allow_unauthenticated_identities: Whether guests may get an identity without
                signing in.
            allow_classic_flow: Whether the basic (classic) flow is allowed, in which
                the app itself calls STS.
            supported_login_providers: App IDs at public login providers, keyed by
                provider domain.
            developer_provider_name: Name under which your own sign-in backend is known
                to the identity pool.
            open_id_connect_provider_arns: ARNs of the OpenID Connect providers that the
                identity pool accepts.
            cognito_identity_providers: User pools, with their app clients, whose tokens
                the identity pool accepts.
            saml_provider_arns: ARNs of the SAML providers that the identity pool
                accepts.
            identity_pool_tags: Tags of the identity pool.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The identity or identity pool does not exist.
            NotAuthorizedException: The caller is not allowed to do this.
            ResourceConflictException: The login is already linked to another identity.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: The service fails on its own side.
            ConcurrentModificationException: Another request is changing the same
                resource.
            LimitExceededException: A quota of the account is used up.
        """
        return self.send(
            IdentityPool(
                identity_pool_id=identity_pool_id,
                identity_pool_name=identity_pool_name,
                allow_unauthenticated_identities=allow_unauthenticated_identities,
                allow_classic_flow=allow_classic_flow,
                supported_login_providers=supported_login_providers,
                developer_provider_name=developer_provider_name,
                open_id_connect_provider_arns=open_id_connect_provider_arns,
                cognito_identity_providers=cognito_identity_providers,
                saml_provider_arns=saml_provider_arns,
                identity_pool_tags=identity_pool_tags,
            )
        )


Client = CognitoIdentityClient
