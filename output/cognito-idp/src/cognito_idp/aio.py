"""Async client of Amazon Cognito user pools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._async_client import AsyncServiceClient
from ._runtime import UNSET
from .models import (
    AddCustomAttributesRequest,
    AddUserPoolClientSecretRequest,
    AdminAddUserToGroupRequest,
    AdminConfirmSignUpRequest,
    AdminCreateUserRequest,
    AdminDeleteSoftwareTokenRequest,
    AdminDeleteUserAttributesRequest,
    AdminDeleteUserRequest,
    AdminDisableProviderForUserRequest,
    AdminDisableUserRequest,
    AdminEnableUserRequest,
    AdminForgetDeviceRequest,
    AdminGetDeviceRequest,
    AdminGetUserAuthFactorsRequest,
    AdminGetUserRequest,
    AdminInitiateAuthRequest,
    AdminLinkProviderForUserRequest,
    AdminListDevicesRequest,
    AdminListGroupsForUserRequest,
    AdminListUserAuthEventsRequest,
    AdminListUserSessionsRequest,
    AdminRemoveUserFromGroupRequest,
    AdminResetUserPasswordRequest,
    AdminRespondToAuthChallengeRequest,
    AdminRevokeUserSessionRequest,
    AdminSetUserMFAPreferenceRequest,
    AdminSetUserPasswordRequest,
    AdminSetUserSettingsRequest,
    AdminUpdateAuthEventFeedbackRequest,
    AdminUpdateDeviceStatusRequest,
    AdminUpdateUserAttributesRequest,
    AdminUserGlobalSignOutRequest,
    AssociateSoftwareTokenRequest,
    ChangePasswordRequest,
    CompleteWebAuthnRegistrationRequest,
    ConfirmDeviceRequest,
    ConfirmForgotPasswordRequest,
    ConfirmSignUpRequest,
    CreateGroupRequest,
    CreateIdentityProviderRequest,
    CreateManagedLoginBrandingRequest,
    CreateResourceServerRequest,
    CreateTermsRequest,
    CreateUserImportJobRequest,
    CreateUserPoolClientRequest,
    CreateUserPoolDomainRequest,
    CreateUserPoolReplicaRequest,
    CreateUserPoolRequest,
    DeleteGroupRequest,
    DeleteIdentityProviderRequest,
    DeleteManagedLoginBrandingRequest,
    DeleteResourceServerRequest,
    DeleteTermsRequest,
    DeleteUserAttributesRequest,
    DeleteUserPoolClientRequest,
    DeleteUserPoolClientSecretRequest,
    DeleteUserPoolDomainRequest,
    DeleteUserPoolReplicaRequest,
    DeleteUserPoolRequest,
    DeleteUserRequest,
    DeleteWebAuthnCredentialRequest,
    DescribeIdentityProviderRequest,
    DescribeManagedLoginBrandingByClientRequest,
    DescribeManagedLoginBrandingRequest,
    DescribeResourceServerRequest,
    DescribeRiskConfigurationRequest,
    DescribeTermsByClientRequest,
    DescribeTermsRequest,
    DescribeUserImportJobRequest,
    DescribeUserPoolClientRequest,
    DescribeUserPoolDomainRequest,
    DescribeUserPoolRequest,
    ForgetDeviceRequest,
    ForgotPasswordRequest,
    GetClientTokenRequest,
    GetCSVHeaderRequest,
    GetDerivedTokenRequest,
    GetDeviceRequest,
    GetGroupRequest,
    GetIdentityProviderByIdentifierRequest,
    GetLogDeliveryConfigurationRequest,
    GetProvisionedLimitRequest,
    GetSigningCertificateRequest,
    GetTokensFromRefreshTokenRequest,
    GetUICustomizationRequest,
    GetUserAttributeVerificationCodeRequest,
    GetUserAuthFactorsRequest,
    GetUserPoolClientSessionConfigurationRequest,
    GetUserPoolMfaConfigRequest,
    GetUserPoolSessionConfigurationRequest,
    GetUserRequest,
    GlobalSignOutRequest,
    InitiateAuthRequest,
    ListDevicesRequest,
    ListGroupsRequest,
    ListIdentityProvidersRequest,
    ListResourceServersRequest,
    ListTagsForResourceRequest,
    ListTermsRequest,
    ListUserImportJobsRequest,
    ListUserPoolClientSecretsRequest,
    ListUserPoolClientsRequest,
    ListUserPoolReplicasRequest,
    ListUserPoolsRequest,
    ListUserSessionsRequest,
    ListUsersInGroupRequest,
    ListUsersRequest,
    ListWebAuthnCredentialsRequest,
    ResendConfirmationCodeRequest,
    RespondToAuthChallengeRequest,
    RevokeTokenRequest,
    RevokeUserSessionRequest,
    SetLogDeliveryConfigurationRequest,
    SetRiskConfigurationRequest,
    SetUICustomizationRequest,
    SetUserMFAPreferenceRequest,
    SetUserPoolClientSessionConfigurationRequest,
    SetUserPoolMfaConfigRequest,
    SetUserPoolSessionConfigurationRequest,
    SetUserSettingsRequest,
    SignUpRequest,
    StartUserImportJobRequest,
    StartWebAuthnRegistrationRequest,
    StopUserImportJobRequest,
    TagResourceRequest,
    UntagResourceRequest,
    UpdateAuthEventFeedbackRequest,
    UpdateDeviceStatusRequest,
    UpdateGroupRequest,
    UpdateIdentityProviderRequest,
    UpdateManagedLoginBrandingRequest,
    UpdateProvisionedLimitRequest,
    UpdateResourceServerRequest,
    UpdateTermsRequest,
    UpdateUserAttributesRequest,
    UpdateUserPoolClientRequest,
    UpdateUserPoolDomainRequest,
    UpdateUserPoolReplicaRequest,
    UpdateUserPoolRequest,
    VerifySoftwareTokenRequest,
    VerifyUserAttributeRequest,
)
from .operations import (
    ADMIN_LIST_DEVICES,
    ADMIN_LIST_GROUPS_FOR_USER,
    ADMIN_LIST_USER_AUTH_EVENTS,
    ADMIN_LIST_USER_SESSIONS,
    LIST_DEVICES,
    LIST_GROUPS,
    LIST_IDENTITY_PROVIDERS,
    LIST_RESOURCE_SERVERS,
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
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Any

    from .aio_raw import AsyncRawCognitoIdpClient
    from .enums import (
        AliasAttributeTypeInput,
        AuthFlowTypeInput,
        ChallengeNameTypeInput,
        ClientTypeTypeInput,
        DeletionProtectionTypeInput,
        DeliveryMediumTypeInput,
        DeviceRememberedStatusTypeInput,
        ExplicitAuthFlowsTypeInput,
        FeedbackValueTypeInput,
        IdentityProviderTypeTypeInput,
        IssuedTokenTypeIdentifierTypeInput,
        MessageActionTypeInput,
        OAuthFlowTypeInput,
        PasswordHashingAlgorithmTypeInput,
        PreventUserExistenceErrorTypesInput,
        RevokeAssociatedSessionsTypeInput,
        TermsEnforcementTypeInput,
        TermsSourceTypeInput,
        TokenTypeIdentifierTypeInput,
        UpdateReplicaStatusTypeInput,
        UsernameAttributeTypeInput,
        UserPoolMfaTypeInput,
        UserPoolTierTypeInput,
        UserSessionTrackingTypeInput,
        VerifiedAttributeTypeInput,
    )
    from .models import (
        AccountRecoverySettingType,
        AccountTakeoverRiskConfigurationType,
        AcrLevelConfigType,
        AddCustomAttributesResponse,
        AddUserPoolClientSecretResponse,
        AdminConfirmSignUpResponse,
        AdminCreateUserConfigType,
        AdminCreateUserResponse,
        AdminDeleteSoftwareTokenResponse,
        AdminDeleteUserAttributesResponse,
        AdminDisableProviderForUserResponse,
        AdminDisableUserResponse,
        AdminEnableUserResponse,
        AdminGetDeviceResponse,
        AdminGetUserAuthFactorsResponse,
        AdminGetUserResponse,
        AdminInitiateAuthResponse,
        AdminLinkProviderForUserResponse,
        AdminListDevicesResponse,
        AdminListGroupsForUserResponse,
        AdminListUserAuthEventsResponse,
        AdminListUserSessionsResponse,
        AdminResetUserPasswordResponse,
        AdminRespondToAuthChallengeResponse,
        AdminRevokeUserSessionResponse,
        AdminSetUserMFAPreferenceResponse,
        AdminSetUserPasswordResponse,
        AdminSetUserSettingsResponse,
        AdminUpdateAuthEventFeedbackResponse,
        AdminUpdateDeviceStatusResponse,
        AdminUpdateUserAttributesResponse,
        AdminUserGlobalSignOutResponse,
        AnalyticsConfigurationType,
        AnalyticsMetadataType,
        AssetType,
        AssociateSoftwareTokenResponse,
        AttributeType,
        AuthEventType,
        ChangePasswordResponse,
        ClientSecretDescriptorType,
        ClientSSOSessionConfigType,
        CompleteWebAuthnRegistrationResponse,
        CompromisedCredentialsRiskConfigurationType,
        ConfirmDeviceResponse,
        ConfirmForgotPasswordResponse,
        ConfirmSignUpResponse,
        ContextDataType,
        CreateGroupResponse,
        CreateIdentityProviderResponse,
        CreateManagedLoginBrandingResponse,
        CreateResourceServerResponse,
        CreateTermsResponse,
        CreateUserImportJobResponse,
        CreateUserPoolClientResponse,
        CreateUserPoolDomainResponse,
        CreateUserPoolReplicaResponse,
        CreateUserPoolResponse,
        CustomDomainConfigType,
        DcrConfigurationType,
        DeleteUserAttributesResponse,
        DeleteUserPoolClientSecretResponse,
        DeleteUserPoolDomainResponse,
        DeleteUserPoolReplicaResponse,
        DeleteWebAuthnCredentialResponse,
        DescribeIdentityProviderResponse,
        DescribeManagedLoginBrandingByClientResponse,
        DescribeManagedLoginBrandingResponse,
        DescribeResourceServerResponse,
        DescribeRiskConfigurationResponse,
        DescribeTermsByClientResponse,
        DescribeTermsResponse,
        DescribeUserImportJobResponse,
        DescribeUserPoolClientResponse,
        DescribeUserPoolDomainResponse,
        DescribeUserPoolResponse,
        DeviceConfigurationType,
        DeviceSecretVerifierConfigType,
        DeviceType,
        EmailConfigurationType,
        EmailMfaConfigType,
        EmailMfaSettingsType,
        ForgotPasswordResponse,
        GetClientTokenResponse,
        GetCSVHeaderResponse,
        GetDerivedTokenResponse,
        GetDeviceResponse,
        GetGroupResponse,
        GetIdentityProviderByIdentifierResponse,
        GetLogDeliveryConfigurationResponse,
        GetProvisionedLimitResponse,
        GetSigningCertificateResponse,
        GetTokensFromRefreshTokenResponse,
        GetUICustomizationResponse,
        GetUserAttributeVerificationCodeResponse,
        GetUserAuthFactorsResponse,
        GetUserPoolClientSessionConfigurationResponse,
        GetUserPoolMfaConfigResponse,
        GetUserPoolSessionConfigurationResponse,
        GetUserResponse,
        GlobalSignOutResponse,
        GroupType,
        InitiateAuthResponse,
        IssuerConfigurationType,
        KeyConfigurationType,
        LambdaConfigType,
        LimitDefinitionType,
        ListDevicesResponse,
        ListGroupsResponse,
        ListIdentityProvidersResponse,
        ListResourceServersResponse,
        ListTagsForResourceResponse,
        ListTermsResponse,
        ListUserImportJobsResponse,
        ListUserPoolClientSecretsResponse,
        ListUserPoolClientsResponse,
        ListUserPoolReplicasResponse,
        ListUserPoolsResponse,
        ListUserSessionsResponse,
        ListUsersInGroupResponse,
        ListUsersResponse,
        ListWebAuthnCredentialsResponse,
        LogConfigurationType,
        MFAOptionType,
        ProviderDescription,
        ProviderUserIdentifierType,
        RefreshTokenRotationType,
        ResendConfirmationCodeResponse,
        ResourceServerScopeType,
        ResourceServerType,
        RespondToAuthChallengeResponse,
        RevokeTokenResponse,
        RevokeUserSessionResponse,
        RiskExceptionConfigurationType,
        RoutingType,
        SchemaAttributeType,
        SessionDescriptionType,
        SetLogDeliveryConfigurationResponse,
        SetRiskConfigurationResponse,
        SetUICustomizationResponse,
        SetUserMFAPreferenceResponse,
        SetUserPoolClientSessionConfigurationResponse,
        SetUserPoolMfaConfigResponse,
        SetUserPoolSessionConfigurationResponse,
        SetUserSettingsResponse,
        SignUpResponse,
        SmsConfigurationType,
        SmsMfaConfigType,
        SMSMfaSettingsType,
        SoftwareTokenMfaConfigType,
        SoftwareTokenMfaSettingsType,
        StartUserImportJobResponse,
        StartWebAuthnRegistrationResponse,
        StopUserImportJobResponse,
        TagResourceResponse,
        TermsDescriptionType,
        TokenValidityUnitsType,
        UntagResourceResponse,
        UpdateAuthEventFeedbackResponse,
        UpdateDeviceStatusResponse,
        UpdateGroupResponse,
        UpdateIdentityProviderResponse,
        UpdateManagedLoginBrandingResponse,
        UpdateProvisionedLimitResponse,
        UpdateResourceServerResponse,
        UpdateTermsResponse,
        UpdateUserAttributesResponse,
        UpdateUserPoolClientResponse,
        UpdateUserPoolDomainResponse,
        UpdateUserPoolReplicaResponse,
        UpdateUserPoolResponse,
        UserAttributeUpdateSettingsType,
        UserContextDataType,
        UserImportJobType,
        UsernameConfigurationType,
        UserPoolAddOnsType,
        UserPoolClientDescription,
        UserPoolDescriptionType,
        UserPoolPolicyType,
        UserPoolReplicaType,
        UserPoolTokenSessionConfigType,
        UserType,
        VerificationMessageTemplateType,
        VerifySoftwareTokenResponse,
        VerifyUserAttributeResponse,
        WebAuthnConfigurationType,
        WebAuthnCredentialDescription,
        WebAuthnMfaSettingsType,
    )


class AsyncCognitoIdpClient(AsyncServiceClient):
    """Signs users up and in, keeps their profiles and issues their tokens, and manages
    the user pools and app clients behind all that.

    Args:
        transport: How requests travel; a sync transport works in threads. Defaults to
            httpx, with botocore's signatures where they are needed.
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
    def raw(self) -> AsyncRawCognitoIdpClient:
        """The same operations with dictionaries in and out, named and shaped like a boto3 client."""
        from .aio_raw import AsyncRawCognitoIdpClient

        return AsyncRawCognitoIdpClient(self._transport, self._settings)

    async def add_custom_attributes(
        self,
        *,
        user_pool_id: str,
        custom_attributes: list[SchemaAttributeType],
    ) -> AddCustomAttributesResponse:
        """Adds custom attributes to the schema of a user pool.

        Args:
            user_pool_id: ID of the user pool that gets the attributes.
            custom_attributes: Custom attributes to add to the user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            UserImportInProgressException: An import into the user pool is still
                running.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AddCustomAttributesRequest(
                user_pool_id=user_pool_id,
                custom_attributes=custom_attributes,
            )
        )

    async def add_user_pool_client_secret(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        client_secret: str | None = None,
    ) -> AddUserPoolClientSecretResponse:
        """Adds a second secret to an app client, so that secrets can be rotated without
        downtime.

        Args:
            user_pool_id: ID of the app client's user pool.
            client_id: ID of the app client that gets the secret.
            client_secret: Secret of your own choice; generated if left out.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            InternalServerException: Cognito fails on its own side.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            AccessDeniedException: The caller lacks a permission that the operation
                needs.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
        """
        return await self.send(
            AddUserPoolClientSecretRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                client_secret=client_secret,
            )
        )

    async def admin_add_user_to_group(
        self,
        *,
        user_pool_id: str,
        username: str,
        group_name: str,
    ) -> None:
        """Puts a user into a group.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            group_name: Name of the group that gains the user.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminAddUserToGroupRequest(
                user_pool_id=user_pool_id,
                username=username,
                group_name=group_name,
            )
        )

    async def admin_confirm_sign_up(
        self,
        *,
        user_pool_id: str,
        username: str,
        client_metadata: dict[str, str] | None = None,
    ) -> AdminConfirmSignUpResponse:
        """Confirms a new user without a code, as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user to confirm, or an alias of it.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyFailedAttemptsException: There were too many failed attempts.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminConfirmSignUpRequest(
                user_pool_id=user_pool_id,
                username=username,
                client_metadata=client_metadata,
            )
        )

    async def admin_create_user(
        self,
        *,
        user_pool_id: str,
        username: str,
        user_attributes: list[AttributeType] | None = None,
        validation_data: list[AttributeType] | None = None,
        temporary_password: str | None = None,
        force_alias_creation: bool | None = None,
        message_action: MessageActionTypeInput | None = None,
        desired_delivery_mediums: list[DeliveryMediumTypeInput] | None = None,
        client_metadata: dict[str, str] | None = None,
    ) -> AdminCreateUserResponse:
        """Creates a user as an administrator, and sends an invitation unless told not
        to.

        Args:
            user_pool_id: ID of the pool the new user joins.
            username: Username to give the new user.
            user_attributes: Attributes to give the new user.
            validation_data: Key-value pairs for the pre sign-up Lambda trigger, not
                stored with the user.
            temporary_password: Password for the first sign-in; generated if left out.
            force_alias_creation: If `true`, takes over an email or phone alias held by
                another user.
            message_action: `RESEND` to invite an existing user again, `SUPPRESS` to
                send no invitation.
            desired_delivery_mediums: Channels for the invitation message: `EMAIL`,
                `SMS` or both.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            UserNotFoundException: There is no such user.
            UsernameExistsException: The username is taken.
            InvalidPasswordException: The password does not meet the password policy.
            CodeDeliveryFailureException: The code cannot be delivered.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            PreconditionNotMetException: Something that must be in place first is not.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UnsupportedUserStateException: The user is in a state that does not allow
                this.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminCreateUserRequest(
                user_pool_id=user_pool_id,
                username=username,
                user_attributes=user_attributes,
                validation_data=validation_data,
                temporary_password=temporary_password,
                force_alias_creation=force_alias_creation,
                message_action=message_action,
                desired_delivery_mediums=desired_delivery_mediums,
                client_metadata=client_metadata,
            )
        )

    async def admin_delete_software_token(
        self,
        *,
        user_pool_id: str,
        username: str,
    ) -> AdminDeleteSoftwareTokenResponse:
        """Removes the authenticator app of a user, as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminDeleteSoftwareTokenRequest(
                user_pool_id=user_pool_id,
                username=username,
            )
        )

    async def admin_delete_user(
        self,
        *,
        user_pool_id: str,
        username: str,
    ) -> None:
        """Deletes a user as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user to delete, or an alias of it.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminDeleteUserRequest(
                user_pool_id=user_pool_id,
                username=username,
            )
        )

    async def admin_delete_user_attributes(
        self,
        *,
        user_pool_id: str,
        username: str,
        user_attribute_names: list[str],
    ) -> AdminDeleteUserAttributesResponse:
        """Deletes attributes of a user, as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            user_attribute_names: Names of the attributes to delete.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminDeleteUserAttributesRequest(
                user_pool_id=user_pool_id,
                username=username,
                user_attribute_names=user_attribute_names,
            )
        )

    async def admin_disable_provider_for_user(
        self,
        *,
        user_pool_id: str,
        user: ProviderUserIdentifierType,
    ) -> AdminDisableProviderForUserResponse:
        """Stops a user from signing in through an outside identity provider.

        Args:
            user_pool_id: ID of the user pool.
            user: Linked identity to unlink from its user profile.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            AliasExistsException: Another user already signs in with this email address
                or phone number.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminDisableProviderForUserRequest(
                user_pool_id=user_pool_id,
                user=user,
            )
        )

    async def admin_disable_user(
        self,
        *,
        user_pool_id: str,
        username: str,
    ) -> AdminDisableUserResponse:
        """Disables a user, who is signed out and cannot sign in until enabled again.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminDisableUserRequest(
                user_pool_id=user_pool_id,
                username=username,
            )
        )

    async def admin_enable_user(
        self,
        *,
        user_pool_id: str,
        username: str,
    ) -> AdminEnableUserResponse:
        """Lets a disabled user sign in again.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminEnableUserRequest(
                user_pool_id=user_pool_id,
                username=username,
            )
        )

    async def admin_forget_device(
        self,
        *,
        user_pool_id: str,
        username: str,
        device_key: str,
    ) -> None:
        """Forgets a remembered device of a user, as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            device_key: Key of the device to forget.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            UserNotFoundException: There is no such user.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminForgetDeviceRequest(
                user_pool_id=user_pool_id,
                username=username,
                device_key=device_key,
            )
        )

    async def admin_get_device(
        self,
        *,
        device_key: str,
        user_pool_id: str,
        username: str,
    ) -> AdminGetDeviceResponse:
        """Returns a device of a user, as an administrator.

        Args:
            device_key: Key of the device to look up.
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            TooManyRequestsException: Requests come in too fast.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
        """
        return await self.send(
            AdminGetDeviceRequest(
                device_key=device_key,
                user_pool_id=user_pool_id,
                username=username,
            )
        )

    async def admin_get_user(
        self,
        *,
        user_pool_id: str,
        username: str,
    ) -> AdminGetUserResponse:
        """Returns the profile and sign-in settings of a user, as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user to look up, or an alias of it.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminGetUserRequest(
                user_pool_id=user_pool_id,
                username=username,
            )
        )

    async def admin_get_user_auth_factors(
        self,
        *,
        user_pool_id: str,
        username: str,
    ) -> AdminGetUserAuthFactorsResponse:
        """Tells which sign-in and MFA methods a user has set up, as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            TooManyRequestsException: Requests come in too fast.
            UserNotFoundException: There is no such user.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminGetUserAuthFactorsRequest(
                user_pool_id=user_pool_id,
                username=username,
            )
        )

    async def admin_initiate_auth(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        auth_flow: AuthFlowTypeInput,
        auth_parameters: dict[str, str] | None = None,
        client_metadata: dict[str, str] | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        context_data: ContextDataType | None = None,
        session: str | None = None,
    ) -> AdminInitiateAuthResponse:
        """Starts the sign-in of a user from a trusted server.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client to sign in to.
            auth_flow: Authentication flow to start.
            auth_parameters: Inputs for the chosen flow, such as `USERNAME`, `PASSWORD`
                or `SRP_A`.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.
            analytics_metadata: Amazon Pinpoint metadata recorded with this call.
            context_data: Facts about the user's device and request, used to judge the
                sign-in risk.
            session: Session from a confirmed sign-up, to sign in without further codes.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            UnsupportedOperationException: The app client is not set up for this
                operation.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            MFAMethodNotFoundException: The MFA method is not known.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
        """
        return await self.send(
            AdminInitiateAuthRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                auth_flow=auth_flow,
                auth_parameters=auth_parameters,
                client_metadata=client_metadata,
                analytics_metadata=analytics_metadata,
                context_data=context_data,
                session=session,
            )
        )

    async def admin_link_provider_for_user(
        self,
        *,
        user_pool_id: str,
        destination_user: ProviderUserIdentifierType,
        source_user: ProviderUserIdentifierType,
    ) -> AdminLinkProviderForUserResponse:
        """Links an identity of an outside provider to an existing user.

        Args:
            user_pool_id: ID of the user pool.
            destination_user: User pool profile that the outside identity is linked to.
            source_user: Identity at an outside provider that gets linked to the
                profile.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            AliasExistsException: Another user already signs in with this email address
                or phone number.
            LimitExceededException: A quota is used up.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminLinkProviderForUserRequest(
                user_pool_id=user_pool_id,
                destination_user=destination_user,
                source_user=source_user,
            )
        )

    async def admin_list_devices(
        self,
        *,
        user_pool_id: str,
        username: str,
        limit: int | None = None,
        pagination_token: str | None = None,
    ) -> AdminListDevicesResponse:
        """Lists the devices of a user as an administrator, a page at a time.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            limit: Most items to return on one page.
            pagination_token: Token from the previous page; leave out to get the first
                page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            TooManyRequestsException: Requests come in too fast.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
        """
        return await self.send(
            AdminListDevicesRequest(
                user_pool_id=user_pool_id,
                username=username,
                limit=limit,
                pagination_token=pagination_token,
            )
        )

    def admin_list_devices_pages(
        self,
        *,
        user_pool_id: str,
        username: str,
        page_size: int | None = None,
        pagination_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[AdminListDevicesResponse]:
        """The pages of `admin_list_devices`, each asked for when it is needed.

        Takes what `admin_list_devices` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            ADMIN_LIST_DEVICES,
            AdminListDevicesRequest(
                user_pool_id=user_pool_id,
                username=username,
                limit=page_size,
                pagination_token=pagination_token,
            ),
            limit,
        )

    def admin_list_devices_items(
        self,
        *,
        user_pool_id: str,
        username: str,
        page_size: int | None = None,
        pagination_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[DeviceType]:
        """What is on the pages of `admin_list_devices`, each asked for when it is
        needed.

        Takes what `admin_list_devices` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            ADMIN_LIST_DEVICES,
            AdminListDevicesRequest(
                user_pool_id=user_pool_id,
                username=username,
                limit=page_size,
                pagination_token=pagination_token,
            ),
            limit,
        )

    async def admin_list_groups_for_user(
        self,
        *,
        username: str,
        user_pool_id: str,
        limit: int | None = None,
        next_token: str | None = None,
    ) -> AdminListGroupsForUserResponse:
        """Lists the groups of a user, a page at a time.

        Args:
            username: Username of the user, or an alias that the user pool accepts.
            user_pool_id: ID of the user pool.
            limit: Most items to return on one page.
            next_token: Token from the previous page; leave out to get the first page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminListGroupsForUserRequest(
                username=username,
                user_pool_id=user_pool_id,
                limit=limit,
                next_token=next_token,
            )
        )

    def admin_list_groups_for_user_pages(
        self,
        *,
        username: str,
        user_pool_id: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[AdminListGroupsForUserResponse]:
        """The pages of `admin_list_groups_for_user`, each asked for when it is needed.

        Takes what `admin_list_groups_for_user` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            ADMIN_LIST_GROUPS_FOR_USER,
            AdminListGroupsForUserRequest(
                username=username,
                user_pool_id=user_pool_id,
                limit=page_size,
                next_token=next_token,
            ),
            limit,
        )

    def admin_list_groups_for_user_items(
        self,
        *,
        username: str,
        user_pool_id: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[GroupType]:
        """What is on the pages of `admin_list_groups_for_user`, each asked for when it
        is needed.

        Takes what `admin_list_groups_for_user` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            ADMIN_LIST_GROUPS_FOR_USER,
            AdminListGroupsForUserRequest(
                username=username,
                user_pool_id=user_pool_id,
                limit=page_size,
                next_token=next_token,
            ),
            limit,
        )

    async def admin_list_user_auth_events(
        self,
        *,
        user_pool_id: str,
        username: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> AdminListUserAuthEventsResponse:
        """Lists the sign-in history of a user with the risks that threat protection
        found.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            max_results: Most items to return on one page.
            next_token: Token from the previous page; leave out to get the first page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            UserPoolAddOnNotEnabledException: Threat protection is not turned on for the
                user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminListUserAuthEventsRequest(
                user_pool_id=user_pool_id,
                username=username,
                max_results=max_results,
                next_token=next_token,
            )
        )

    def admin_list_user_auth_events_pages(
        self,
        *,
        user_pool_id: str,
        username: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[AdminListUserAuthEventsResponse]:
        """The pages of `admin_list_user_auth_events`, each asked for when it is needed.

        Takes what `admin_list_user_auth_events` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            ADMIN_LIST_USER_AUTH_EVENTS,
            AdminListUserAuthEventsRequest(
                user_pool_id=user_pool_id,
                username=username,
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    def admin_list_user_auth_events_items(
        self,
        *,
        user_pool_id: str,
        username: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[AuthEventType]:
        """What is on the pages of `admin_list_user_auth_events`, each asked for when it
        is needed.

        Takes what `admin_list_user_auth_events` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            ADMIN_LIST_USER_AUTH_EVENTS,
            AdminListUserAuthEventsRequest(
                user_pool_id=user_pool_id,
                username=username,
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    async def admin_list_user_sessions(
        self,
        *,
        user_pool_id: str,
        username: str,
        next_token: str | None = None,
    ) -> AdminListUserSessionsResponse:
        """Lists the active sessions of a user, as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user whose sessions are wanted.
            next_token: Token from the previous page; leave out to get the first page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminListUserSessionsRequest(
                user_pool_id=user_pool_id,
                username=username,
                next_token=next_token,
            )
        )

    def admin_list_user_sessions_pages(
        self,
        *,
        user_pool_id: str,
        username: str,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[AdminListUserSessionsResponse]:
        """The pages of `admin_list_user_sessions`, each asked for when it is needed.

        Takes what `admin_list_user_sessions` takes, and raises what it raises.

        Args:
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            ADMIN_LIST_USER_SESSIONS,
            AdminListUserSessionsRequest(
                user_pool_id=user_pool_id,
                username=username,
                next_token=next_token,
            ),
            limit,
        )

    def admin_list_user_sessions_items(
        self,
        *,
        user_pool_id: str,
        username: str,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[SessionDescriptionType]:
        """What is on the pages of `admin_list_user_sessions`, each asked for when it is
        needed.

        Takes what `admin_list_user_sessions` takes, and raises what it raises.

        Args:
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            ADMIN_LIST_USER_SESSIONS,
            AdminListUserSessionsRequest(
                user_pool_id=user_pool_id,
                username=username,
                next_token=next_token,
            ),
            limit,
        )

    async def admin_remove_user_from_group(
        self,
        *,
        user_pool_id: str,
        username: str,
        group_name: str,
    ) -> None:
        """Takes a user out of a group.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            group_name: Name of the group that loses the user.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminRemoveUserFromGroupRequest(
                user_pool_id=user_pool_id,
                username=username,
                group_name=group_name,
            )
        )

    async def admin_reset_user_password(
        self,
        *,
        user_pool_id: str,
        username: str,
        client_metadata: dict[str, str] | None = None,
    ) -> AdminResetUserPasswordResponse:
        """Makes a user choose a new password, and sends the code for it.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            UserNotFoundException: There is no such user.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminResetUserPasswordRequest(
                user_pool_id=user_pool_id,
                username=username,
                client_metadata=client_metadata,
            )
        )

    async def admin_respond_to_auth_challenge(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        challenge_name: ChallengeNameTypeInput,
        challenge_responses: dict[str, str] | None = None,
        session: str | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        context_data: ContextDataType | None = None,
        client_metadata: dict[str, str] | None = None,
    ) -> AdminRespondToAuthChallengeResponse:
        """Answers a challenge of a sign-in from a trusted server.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client.
            challenge_name: Name of the challenge being answered.
            challenge_responses: Answers to the challenge, keyed by names such as
                `USERNAME` or `SMS_MFA_CODE`.
            session: Session handed out with the previous challenge.
            analytics_metadata: Amazon Pinpoint metadata recorded with this call.
            context_data: Facts about the user's device and request, used to judge the
                sign-in risk.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            CodeMismatchException: The code is wrong.
            ExpiredCodeException: The code has run out.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            InvalidPasswordException: The password does not meet the password policy.
            PasswordHistoryPolicyViolationException: The user has had this password
                before.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            TooManyRequestsException: Requests come in too fast.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            InternalErrorException: Cognito fails on its own side.
            MFAMethodNotFoundException: The MFA method is not known.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            AliasExistsException: Another user already signs in with this email address
                or phone number.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            SoftwareTokenMFANotFoundException: MFA by authenticator app is not turned
                on.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            AdminRespondToAuthChallengeRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                challenge_name=challenge_name,
                challenge_responses=challenge_responses,
                session=session,
                analytics_metadata=analytics_metadata,
                context_data=context_data,
                client_metadata=client_metadata,
            )
        )

    async def admin_revoke_user_session(
        self,
        *,
        user_pool_id: str,
        username: str,
        session_id: str,
        revoke_associated_sessions: RevokeAssociatedSessionsTypeInput | None = None,
    ) -> AdminRevokeUserSessionResponse:
        """Ends one session of a user, as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user whose session it is.
            session_id: ID of the session to end.
            revoke_associated_sessions: `LINKED` to revoke directly linked sessions too,
                `NONE` for this session only.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminRevokeUserSessionRequest(
                user_pool_id=user_pool_id,
                username=username,
                session_id=session_id,
                revoke_associated_sessions=revoke_associated_sessions,
            )
        )

    async def admin_set_user_mfa_preference(
        self,
        *,
        username: str,
        user_pool_id: str,
        sms_mfa_settings: SMSMfaSettingsType | None = None,
        software_token_mfa_settings: SoftwareTokenMfaSettingsType | None = None,
        email_mfa_settings: EmailMfaSettingsType | None = None,
        web_authn_mfa_settings: WebAuthnMfaSettingsType | None = None,
    ) -> AdminSetUserMFAPreferenceResponse:
        """Turns the MFA methods of a user on or off and picks the preferred one, as an
        administrator.

        Args:
            username: Username of the user, or an alias that the user pool accepts.
            user_pool_id: ID of the user pool.
            sms_mfa_settings: Whether the user gets sign-in codes by text message, and
                prefers them.
            software_token_mfa_settings: Whether the user signs in with authenticator
                app codes, and prefers them.
            email_mfa_settings: Whether the user gets sign-in codes by email, and
                prefers them.
            web_authn_mfa_settings: Whether the user's passkey counts for multi-factor
                authentication.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminSetUserMFAPreferenceRequest(
                username=username,
                user_pool_id=user_pool_id,
                sms_mfa_settings=sms_mfa_settings,
                software_token_mfa_settings=software_token_mfa_settings,
                email_mfa_settings=email_mfa_settings,
                web_authn_mfa_settings=web_authn_mfa_settings,
            )
        )

    async def admin_set_user_password(
        self,
        *,
        user_pool_id: str,
        username: str,
        password: str,
        permanent: bool | None = None,
    ) -> AdminSetUserPasswordResponse:
        """Sets the password of a user, either for good or until the next sign-in.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            password: Password to set for the user.
            permanent: If `false`, the user must change the password at the next
                sign-in.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            InternalErrorException: Cognito fails on its own side.
            TooManyRequestsException: Requests come in too fast.
            InvalidParameterException: A parameter is missing or not acceptable.
            InvalidPasswordException: The password does not meet the password policy.
            PasswordHistoryPolicyViolationException: The user has had this password
                before.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            AdminSetUserPasswordRequest(
                user_pool_id=user_pool_id,
                username=username,
                password=password,
                permanent=permanent,
            )
        )

    async def admin_set_user_settings(
        self,
        *,
        user_pool_id: str,
        username: str,
        mfa_options: list[MFAOptionType],
    ) -> AdminSetUserSettingsResponse:
        """Turns SMS MFA on or off for a user; use `AdminSetUserMFAPreference` instead.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            mfa_options: SMS options to set for multi-factor authentication.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminSetUserSettingsRequest(
                user_pool_id=user_pool_id,
                username=username,
                mfa_options=mfa_options,
            )
        )

    async def admin_update_auth_event_feedback(
        self,
        *,
        user_pool_id: str,
        username: str,
        event_id: str,
        feedback_value: FeedbackValueTypeInput,
    ) -> AdminUpdateAuthEventFeedbackResponse:
        """Marks a sign-in event as valid or as an attack, as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            event_id: ID of the authentication event.
            feedback_value: Whether the sign-in is trusted: `Valid` or `Invalid`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            UserPoolAddOnNotEnabledException: Threat protection is not turned on for the
                user pool.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminUpdateAuthEventFeedbackRequest(
                user_pool_id=user_pool_id,
                username=username,
                event_id=event_id,
                feedback_value=feedback_value,
            )
        )

    async def admin_update_device_status(
        self,
        *,
        user_pool_id: str,
        username: str,
        device_key: str,
        device_remembered_status: DeviceRememberedStatusTypeInput | None = None,
    ) -> AdminUpdateDeviceStatusResponse:
        """Marks a device of a user as remembered or not, as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            device_key: Key of the device whose status changes.
            device_remembered_status: Whether the device counts as `remembered` or
                `not_remembered`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            UserNotFoundException: There is no such user.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminUpdateDeviceStatusRequest(
                user_pool_id=user_pool_id,
                username=username,
                device_key=device_key,
                device_remembered_status=device_remembered_status,
            )
        )

    async def admin_update_user_attributes(
        self,
        *,
        user_pool_id: str,
        username: str,
        user_attributes: list[AttributeType],
        client_metadata: dict[str, str] | None = None,
    ) -> AdminUpdateUserAttributesResponse:
        """Changes attributes of a user, as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            user_attributes: Attributes to change, with their new values.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            AliasExistsException: Another user already signs in with this email address
                or phone number.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            InternalErrorException: Cognito fails on its own side.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            AdminUpdateUserAttributesRequest(
                user_pool_id=user_pool_id,
                username=username,
                user_attributes=user_attributes,
                client_metadata=client_metadata,
            )
        )

    async def admin_user_global_sign_out(
        self,
        *,
        user_pool_id: str,
        username: str,
    ) -> AdminUserGlobalSignOutResponse:
        """Signs a user out everywhere, as an administrator.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            AdminUserGlobalSignOutRequest(
                user_pool_id=user_pool_id,
                username=username,
            )
        )

    async def associate_software_token(
        self,
        *,
        access_token: str | None = None,
        session: str | None = None,
    ) -> AssociateSoftwareTokenResponse:
        """Starts the setup of an authenticator app and returns its secret key. Needs no
        signature.

        Args:
            access_token: Access token of the signed-in user.
            session: Session from an `MFA_SETUP` challenge, in place of an access token.

        Raises:
            ConcurrentModificationException: Another request is changing the same thing.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InternalErrorException: Cognito fails on its own side.
            SoftwareTokenMFANotFoundException: MFA by authenticator app is not turned
                on.
            ForbiddenException: AWS WAF blocks the request.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            AssociateSoftwareTokenRequest(
                access_token=access_token,
                session=session,
            )
        )

    async def change_password(
        self,
        *,
        proposed_password: str,
        access_token: str,
        previous_password: str | None = None,
    ) -> ChangePasswordResponse:
        """Changes the password of the signed-in user. Needs no signature.

        Args:
            proposed_password: Password the user wants from now on.
            access_token: Access token of the signed-in user.
            previous_password: Current password of the user.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            InvalidPasswordException: The password does not meet the password policy.
            PasswordHistoryPolicyViolationException: The user has had this password
                before.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            ChangePasswordRequest(
                proposed_password=proposed_password,
                access_token=access_token,
                previous_password=previous_password,
            )
        )

    async def complete_web_authn_registration(
        self,
        *,
        access_token: str,
        credential: Any,
    ) -> CompleteWebAuthnRegistrationResponse:
        """Finishes the registration of a passkey for the signed-in user. Needs no
        signature.

        Args:
            access_token: Access token of the signed-in user.
            credential: Registration response produced by the user's authenticator.

        Raises:
            ForbiddenException: AWS WAF blocks the request.
            InternalErrorException: Cognito fails on its own side.
            InvalidParameterException: A parameter is missing or not acceptable.
            LimitExceededException: A quota is used up.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            WebAuthnNotEnabledException: The user pool does not offer passkeys.
            WebAuthnChallengeNotFoundException: The passkey registration was not
                started, or took too long.
            WebAuthnRelyingPartyMismatchException: The passkey belongs to another
                relying party.
            WebAuthnClientMismatchException: The passkey registration was started with
                another app client.
            WebAuthnOriginNotAllowedException: The web origin of the passkey does not
                fit the relying party ID.
            PasswordResetRequiredException: The user has to set a new password first.
            WebAuthnCredentialNotSupportedException: The device or provider of the
                passkey is not supported.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            CompleteWebAuthnRegistrationRequest(
                access_token=access_token,
                credential=credential,
            )
        )

    async def confirm_device(
        self,
        *,
        access_token: str,
        device_key: str,
        device_secret_verifier_config: DeviceSecretVerifierConfigType | None = None,
        device_name: str | None = None,
    ) -> ConfirmDeviceResponse:
        """Registers the user's device so that it can be remembered. Needs no signature.

        Args:
            access_token: Access token of the signed-in user.
            device_key: Key of the device to confirm.
            device_secret_verifier_config: Password verifier and salt of the device.
            device_name: Display name to give the device.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InvalidPasswordException: The password does not meet the password policy.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            UsernameExistsException: The username is taken.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            TooManyRequestsException: Requests come in too fast.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            InternalErrorException: Cognito fails on its own side.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            DeviceKeyExistsException: A device with this key is already registered.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            ConfirmDeviceRequest(
                access_token=access_token,
                device_key=device_key,
                device_secret_verifier_config=device_secret_verifier_config,
                device_name=device_name,
            )
        )

    async def confirm_forgot_password(
        self,
        *,
        client_id: str,
        username: str,
        confirmation_code: str,
        password: str,
        secret_hash: str | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        user_context_data: UserContextDataType | None = None,
        client_metadata: dict[str, str] | None = None,
    ) -> ConfirmForgotPasswordResponse:
        """Sets a new password with the code that `ForgotPassword` sent. Needs no
        signature.

        Args:
            client_id: ID of the app client.
            username: Username of the user, or an alias that the user pool accepts.
            confirmation_code: Code the user received for resetting the password.
            password: New password to set for the user.
            secret_hash: Hash of username and client ID, keyed with the client secret.
            analytics_metadata: Amazon Pinpoint metadata recorded with this call.
            user_context_data: Device fingerprint and IP address, used to judge the risk
                of the request.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            InvalidParameterException: A parameter is missing or not acceptable.
            InvalidPasswordException: The password does not meet the password policy.
            PasswordHistoryPolicyViolationException: The user has had this password
                before.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            CodeMismatchException: The code is wrong.
            ExpiredCodeException: The code has run out.
            TooManyFailedAttemptsException: There were too many failed attempts.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            ConfirmForgotPasswordRequest(
                client_id=client_id,
                username=username,
                confirmation_code=confirmation_code,
                password=password,
                secret_hash=secret_hash,
                analytics_metadata=analytics_metadata,
                user_context_data=user_context_data,
                client_metadata=client_metadata,
            )
        )

    async def confirm_sign_up(
        self,
        *,
        client_id: str,
        username: str,
        confirmation_code: str,
        secret_hash: str | None = None,
        force_alias_creation: bool | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        user_context_data: UserContextDataType | None = None,
        client_metadata: dict[str, str] | None = None,
        session: str | None = None,
    ) -> ConfirmSignUpResponse:
        """Confirms a new user with the code sent at sign-up. Needs no signature.

        Args:
            client_id: ID of the app client.
            username: Username of the user to confirm, or an alias of it.
            confirmation_code: Code the user received after signing up.
            secret_hash: Hash of username and client ID, keyed with the client secret.
            force_alias_creation: If `true`, takes over an email or phone alias held by
                another user.
            analytics_metadata: Amazon Pinpoint metadata recorded with this call.
            user_context_data: Device fingerprint and IP address, used to judge the risk
                of the request.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.
            session: Session handed out by `SignUp`.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyFailedAttemptsException: There were too many failed attempts.
            CodeMismatchException: The code is wrong.
            ExpiredCodeException: The code has run out.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            AliasExistsException: Another user already signs in with this email address
                or phone number.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            ConfirmSignUpRequest(
                client_id=client_id,
                username=username,
                confirmation_code=confirmation_code,
                secret_hash=secret_hash,
                force_alias_creation=force_alias_creation,
                analytics_metadata=analytics_metadata,
                user_context_data=user_context_data,
                client_metadata=client_metadata,
                session=session,
            )
        )

    async def create_group(
        self,
        *,
        group_name: str,
        user_pool_id: str,
        description: str | None = None,
        role_arn: str | None = None,
        precedence: int | None = None,
    ) -> CreateGroupResponse:
        """Creates a group in a user pool.

        Args:
            group_name: Name of the new group, unique in the user pool.
            user_pool_id: ID of the user pool.
            description: Description of the group.
            role_arn: ARN of the IAM role that the group's members should get.
            precedence: Rank of the group among the user's groups; the lowest number
                wins.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            GroupExistsException: A group of that name already exists.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            CreateGroupRequest(
                group_name=group_name,
                user_pool_id=user_pool_id,
                description=description,
                role_arn=role_arn,
                precedence=precedence,
            )
        )

    async def create_identity_provider(
        self,
        *,
        user_pool_id: str,
        provider_name: str,
        provider_type: IdentityProviderTypeTypeInput,
        provider_details: dict[str, str],
        attribute_mapping: dict[str, str] | None = None,
        idp_identifiers: list[str] | None = None,
        acr_mapping: dict[str, str] | None = None,
    ) -> CreateIdentityProviderResponse:
        """Connects an outside identity provider to a user pool.

        Args:
            user_pool_id: ID of the user pool.
            provider_name: Name for the new identity provider.
            provider_type: Kind of identity provider, such as `SAML`, `OIDC` or
                `Google`.
            provider_details: Connection settings of the provider, such as client ID,
                secret and URLs.
            attribute_mapping: Map from user pool attributes to the matching attributes
                of the provider.
            idp_identifiers: Alternative names of the provider, such as email domains.
            acr_mapping: ACR value that the OIDC provider uses for each level of the
                user pool.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            DuplicateProviderException: The user pool already has a provider of that
                name.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            CreateIdentityProviderRequest(
                user_pool_id=user_pool_id,
                provider_name=provider_name,
                provider_type=provider_type,
                provider_details=provider_details,
                attribute_mapping=attribute_mapping,
                idp_identifiers=idp_identifiers,
                acr_mapping=acr_mapping,
            )
        )

    async def create_managed_login_branding(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        use_cognito_provided_values: bool | None = None,
        settings: Any = UNSET,
        assets: list[AssetType] | None = None,
    ) -> CreateManagedLoginBrandingResponse:
        """Creates a branding style for the managed login pages of an app client.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client that gets the style.
            use_cognito_provided_values: If `true`, the style uses the default look from
                Amazon Cognito.
            settings: Branding settings as a JSON document.
            assets: Images used by the branding style, such as logos, backgrounds and
                icons.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            ConcurrentModificationException: Another request is changing the same thing.
            ManagedLoginBrandingExistsException: The app client already has a branding
                style.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            LimitExceededException: A quota is used up.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            CreateManagedLoginBrandingRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                use_cognito_provided_values=use_cognito_provided_values,
                settings=settings,
                assets=assets,
            )
        )

    async def create_resource_server(
        self,
        *,
        user_pool_id: str,
        identifier: str,
        name: str,
        scopes: list[ResourceServerScopeType] | None = None,
    ) -> CreateResourceServerResponse:
        """Creates a resource server and its custom scopes.

        Args:
            user_pool_id: ID of the user pool.
            identifier: Identifier for the new resource server, often its URL.
            name: Display name for the new resource server.
            scopes: Custom scopes for the new resource server.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            CreateResourceServerRequest(
                user_pool_id=user_pool_id,
                identifier=identifier,
                name=name,
                scopes=scopes,
            )
        )

    async def create_terms(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        terms_name: str,
        terms_source: TermsSourceTypeInput,
        enforcement: TermsEnforcementTypeInput,
        links: dict[str, str] | None = None,
    ) -> CreateTermsResponse:
        """Creates a terms document for an app client.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client that shows the document.
            terms_name: Type of the document: `terms-of-use` or `privacy-policy`.
            terms_source: Reserved for later use; always `LINK`.
            enforcement: Reserved for later use; always `NONE`.
            links: URL of the document for each language, with `cognito:default` as
                fallback.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            ConcurrentModificationException: Another request is changing the same thing.
            TermsExistsException: The app client already has a terms document of that
                name.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            LimitExceededException: A quota is used up.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            CreateTermsRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                terms_name=terms_name,
                terms_source=terms_source,
                enforcement=enforcement,
                links=links,
            )
        )

    async def create_user_import_job(
        self,
        *,
        job_name: str,
        user_pool_id: str,
        cloud_watch_logs_role_arn: str,
        password_hashing_algorithm: PasswordHashingAlgorithmTypeInput | None = None,
    ) -> CreateUserImportJobResponse:
        """Creates a job that imports users from a CSV file.

        Args:
            job_name: Display name for the new import job.
            user_pool_id: ID of the user pool that takes in the users.
            cloud_watch_logs_role_arn: ARN of the IAM role that lets the import job
                write to CloudWatch Logs.
            password_hashing_algorithm: Algorithm that produced the password hashes in
                the import file.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            PreconditionNotMetException: Something that must be in place first is not.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            LimitExceededException: A quota is used up.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            CreateUserImportJobRequest(
                job_name=job_name,
                user_pool_id=user_pool_id,
                cloud_watch_logs_role_arn=cloud_watch_logs_role_arn,
                password_hashing_algorithm=password_hashing_algorithm,
            )
        )

    async def create_user_pool(
        self,
        *,
        pool_name: str,
        policies: UserPoolPolicyType | None = None,
        deletion_protection: DeletionProtectionTypeInput | None = None,
        lambda_config: LambdaConfigType | None = None,
        auto_verified_attributes: list[VerifiedAttributeTypeInput] | None = None,
        alias_attributes: list[AliasAttributeTypeInput] | None = None,
        username_attributes: list[UsernameAttributeTypeInput] | None = None,
        sms_verification_message: str | None = None,
        email_verification_message: str | None = None,
        email_verification_subject: str | None = None,
        verification_message_template: VerificationMessageTemplateType | None = None,
        sms_authentication_message: str | None = None,
        mfa_configuration: UserPoolMfaTypeInput | None = None,
        user_attribute_update_settings: UserAttributeUpdateSettingsType | None = None,
        device_configuration: DeviceConfigurationType | None = None,
        email_configuration: EmailConfigurationType | None = None,
        sms_configuration: SmsConfigurationType | None = None,
        user_pool_tags: dict[str, str] | None = None,
        admin_create_user_config: AdminCreateUserConfigType | None = None,
        schema: list[SchemaAttributeType] | None = None,
        user_pool_add_ons: UserPoolAddOnsType | None = None,
        dcr_configuration: DcrConfigurationType | None = None,
        username_configuration: UsernameConfigurationType | None = None,
        account_recovery_setting: AccountRecoverySettingType | None = None,
        user_pool_tier: UserPoolTierTypeInput | None = None,
        key_configuration: KeyConfigurationType | None = None,
        issuer_configuration: IssuerConfigurationType | None = None,
        acr_configuration: dict[str, AcrLevelConfigType] | None = None,
    ) -> CreateUserPoolResponse:
        """Creates a user pool.

        Args:
            pool_name: Name for the new user pool.
            policies: Password rules and sign-in rules of the user pool.
            deletion_protection: Whether the user pool is protected from deletion by
                mistake.
            lambda_config: Lambda triggers of the user pool.
            auto_verified_attributes: Attributes the user pool verifies by sending a
                code at sign-up.
            alias_attributes: Attributes a user can sign in with in place of the
                username.
            username_attributes: Attributes that serve as the username: email, phone
                number or both.
            sms_verification_message: Old setting for the verification text message; use
                `VerificationMessageTemplate`.
            email_verification_message: Old setting for the verification email body; use
                `VerificationMessageTemplate`.
            email_verification_subject: Old setting for the verification email subject;
                use `VerificationMessageTemplate`.
            verification_message_template: Templates of the messages that verify an
                email address or phone number.
            sms_authentication_message: Text message that carries a sign-in code.
            mfa_configuration: Whether multi-factor authentication is `ON`, `OFF` or
                `OPTIONAL`.
            user_attribute_update_settings: Rules for changing attributes that need
                verification.
            device_configuration: Whether and when the user pool remembers users'
                devices.
            email_configuration: How the user pool sends email: sender, source and
                region.
            sms_configuration: How the user pool sends text messages.
            user_pool_tags: Tags to put on the new user pool.
            admin_create_user_config: Settings for users that an administrator creates,
                including the invitation message.
            schema: Attributes of the new user pool, both standard and custom.
            user_pool_add_ons: Threat protection mode of the user pool.
            dcr_configuration: Settings for apps that register themselves as app clients
                at run time.
            username_configuration: Whether letter case matters in usernames.
            account_recovery_setting: Ways a user can recover a forgotten password, in
                order of preference.
            user_pool_tier: Feature plan of the user pool: `LITE`, `ESSENTIALS` or
                `PLUS`.
            key_configuration: Key that encrypts the user pool's data at rest.
            issuer_configuration: Which issuer URL the user pool puts in its tokens.
            acr_configuration: Names of the authentication context class (ACR) levels,
                keyed `Level1` to `Level4`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserPoolTaggingException: The tags cannot be set or changed.
            InternalErrorException: Cognito fails on its own side.
            TierChangeNotAllowedException: The plan of the user pool cannot be changed
                that way.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
        """
        return await self.send(
            CreateUserPoolRequest(
                pool_name=pool_name,
                policies=policies,
                deletion_protection=deletion_protection,
                lambda_config=lambda_config,
                auto_verified_attributes=auto_verified_attributes,
                alias_attributes=alias_attributes,
                username_attributes=username_attributes,
                sms_verification_message=sms_verification_message,
                email_verification_message=email_verification_message,
                email_verification_subject=email_verification_subject,
                verification_message_template=verification_message_template,
                sms_authentication_message=sms_authentication_message,
                mfa_configuration=mfa_configuration,
                user_attribute_update_settings=user_attribute_update_settings,
                device_configuration=device_configuration,
                email_configuration=email_configuration,
                sms_configuration=sms_configuration,
                user_pool_tags=user_pool_tags,
                admin_create_user_config=admin_create_user_config,
                schema=schema,
                user_pool_add_ons=user_pool_add_ons,
                dcr_configuration=dcr_configuration,
                username_configuration=username_configuration,
                account_recovery_setting=account_recovery_setting,
                user_pool_tier=user_pool_tier,
                key_configuration=key_configuration,
                issuer_configuration=issuer_configuration,
                acr_configuration=acr_configuration,
            )
        )

    async def create_user_pool_client(
        self,
        *,
        user_pool_id: str,
        client_name: str,
        generate_secret: bool | None = None,
        client_secret: str | None = None,
        refresh_token_validity: int | None = None,
        access_token_validity: int | None = None,
        id_token_validity: int | None = None,
        token_validity_units: TokenValidityUnitsType | None = None,
        read_attributes: list[str] | None = None,
        write_attributes: list[str] | None = None,
        explicit_auth_flows: list[ExplicitAuthFlowsTypeInput] | None = None,
        supported_identity_providers: list[str] | None = None,
        callback_urls: list[str] | None = None,
        logout_urls: list[str] | None = None,
        default_redirect_uri: str | None = None,
        allowed_oauth_flows: list[OAuthFlowTypeInput] | None = None,
        allowed_oauth_scopes: list[str] | None = None,
        allowed_oauth_flows_user_pool_client: bool | None = None,
        analytics_configuration: AnalyticsConfigurationType | None = None,
        prevent_user_existence_errors: (
            PreventUserExistenceErrorTypesInput | None
        ) = None,
        enable_token_revocation: bool | None = None,
        enable_propagate_additional_user_context_data: bool | None = None,
        auth_session_validity: int | None = None,
        refresh_token_rotation: RefreshTokenRotationType | None = None,
    ) -> CreateUserPoolClientResponse:
        """Adds an app client to a user pool.

        Args:
            user_pool_id: ID of the user pool.
            client_name: Display name for the new app client.
            generate_secret: Whether to create a secret for the new app client.
            client_secret: Secret of your own choice, in place of `GenerateSecret`.
            refresh_token_validity: How long refresh tokens stay valid, counted in the
                unit set by `TokenValidityUnits`.
            access_token_validity: How long access tokens stay valid, counted in the
                unit set by `TokenValidityUnits`.
            id_token_validity: How long ID tokens stay valid, counted in the unit set by
                `TokenValidityUnits`.
            token_validity_units: Time units of the three token lifetimes.
            read_attributes: User attributes the app client can read.
            write_attributes: User attributes the app client can write.
            explicit_auth_flows: Authentication flows the app client may start.
            supported_identity_providers: Identity providers that users of the app
                client can sign in with.
            callback_urls: URLs that a browser may be redirected to after sign-in.
            logout_urls: URLs that a browser may be redirected to after sign-out.
            default_redirect_uri: Callback URL used when a sign-in request names none.
            allowed_oauth_flows: OAuth 2.0 grant types the app client may use.
            allowed_oauth_scopes: OAuth 2.0, OpenID Connect and custom scopes the app
                client may request.
            allowed_oauth_flows_user_pool_client: Whether the app client may use the
                OAuth 2.0 features of the user pool.
            analytics_configuration: Where and how the app client reports usage to
                Amazon Pinpoint.
            prevent_user_existence_errors: Whether errors hide that a user does not
                exist.
            enable_token_revocation: Whether refresh tokens of the app client can be
                revoked.
            enable_propagate_additional_user_context_data: Whether the app client
                accepts an IP address in `UserContextData`.
            auth_session_validity: Minutes that an authentication session stays valid
                between two steps of a sign-in.
            refresh_token_rotation: Whether and how refresh tokens are replaced on use.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            ScopeDoesNotExistException: A scope asked for does not exist.
            InvalidOAuthFlowException: The OAuth flow is not possible here.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
        """
        return await self.send(
            CreateUserPoolClientRequest(
                user_pool_id=user_pool_id,
                client_name=client_name,
                generate_secret=generate_secret,
                client_secret=client_secret,
                refresh_token_validity=refresh_token_validity,
                access_token_validity=access_token_validity,
                id_token_validity=id_token_validity,
                token_validity_units=token_validity_units,
                read_attributes=read_attributes,
                write_attributes=write_attributes,
                explicit_auth_flows=explicit_auth_flows,
                supported_identity_providers=supported_identity_providers,
                callback_urls=callback_urls,
                logout_urls=logout_urls,
                default_redirect_uri=default_redirect_uri,
                allowed_oauth_flows=allowed_oauth_flows,
                allowed_oauth_scopes=allowed_oauth_scopes,
                allowed_oauth_flows_user_pool_client=allowed_oauth_flows_user_pool_client,
                analytics_configuration=analytics_configuration,
                prevent_user_existence_errors=prevent_user_existence_errors,
                enable_token_revocation=enable_token_revocation,
                enable_propagate_additional_user_context_data=enable_propagate_additional_user_context_data,
                auth_session_validity=auth_session_validity,
                refresh_token_rotation=refresh_token_rotation,
            )
        )

    async def create_user_pool_domain(
        self,
        *,
        domain: str,
        user_pool_id: str,
        managed_login_version: int | None = None,
        custom_domain_config: CustomDomainConfigType | None = None,
        routing: RoutingType | None = None,
    ) -> CreateUserPoolDomainResponse:
        """Gives a user pool a domain for its sign-in pages.

        Args:
            domain: Custom domain or domain prefix to create.
            user_pool_id: ID of the user pool.
            managed_login_version: Generation of the sign-in pages: `1` for classic
                hosted UI, `2` for managed login.
            custom_domain_config: Certificate settings of a custom domain.
            routing: How requests to the domain are routed between regions.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            ConcurrentModificationException: Another request is changing the same thing.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            LimitExceededException: A quota is used up.
            InternalErrorException: Cognito fails on its own side.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
        """
        return await self.send(
            CreateUserPoolDomainRequest(
                domain=domain,
                user_pool_id=user_pool_id,
                managed_login_version=managed_login_version,
                custom_domain_config=custom_domain_config,
                routing=routing,
            )
        )

    async def create_user_pool_replica(
        self,
        *,
        user_pool_id: str,
        region_name: str,
        user_pool_tags: dict[str, str] | None = None,
    ) -> CreateUserPoolReplicaResponse:
        """Creates a replica of a user pool in another Region.

        Args:
            user_pool_id: ID of the user pool.
            region_name: AWS Region to create the replica in.
            user_pool_tags: Tags to put on the replica.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserPoolTaggingException: The tags cannot be set or changed.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
        """
        return await self.send(
            CreateUserPoolReplicaRequest(
                user_pool_id=user_pool_id,
                region_name=region_name,
                user_pool_tags=user_pool_tags,
            )
        )

    async def delete_group(
        self,
        *,
        group_name: str,
        user_pool_id: str,
    ) -> None:
        """Deletes a group, but not the users in it.

        Args:
            group_name: Name of the group to delete.
            user_pool_id: ID of the user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DeleteGroupRequest(
                group_name=group_name,
                user_pool_id=user_pool_id,
            )
        )

    async def delete_identity_provider(
        self,
        *,
        user_pool_id: str,
        provider_name: str,
    ) -> None:
        """Disconnects an outside identity provider from a user pool.

        Args:
            user_pool_id: ID of the user pool.
            provider_name: Name of the provider to delete.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            UnsupportedIdentityProviderException: The identity provider is not
                supported.
            ConcurrentModificationException: Another request is changing the same thing.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DeleteIdentityProviderRequest(
                user_pool_id=user_pool_id,
                provider_name=provider_name,
            )
        )

    async def delete_managed_login_branding(
        self,
        *,
        managed_login_branding_id: str,
        user_pool_id: str,
    ) -> None:
        """Deletes a branding style and leaves its app client without one.

        Args:
            managed_login_branding_id: ID of the style to delete.
            user_pool_id: ID of the user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            ConcurrentModificationException: Another request is changing the same thing.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DeleteManagedLoginBrandingRequest(
                managed_login_branding_id=managed_login_branding_id,
                user_pool_id=user_pool_id,
            )
        )

    async def delete_resource_server(
        self,
        *,
        user_pool_id: str,
        identifier: str,
    ) -> None:
        """Deletes a resource server together with its scopes.

        Args:
            user_pool_id: ID of the user pool.
            identifier: Identifier of the server to delete.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DeleteResourceServerRequest(
                user_pool_id=user_pool_id,
                identifier=identifier,
            )
        )

    async def delete_terms(
        self,
        *,
        terms_id: str,
        user_pool_id: str,
    ) -> None:
        """Deletes a terms document.

        Args:
            terms_id: ID of the document to delete.
            user_pool_id: ID of the user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            ConcurrentModificationException: Another request is changing the same thing.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DeleteTermsRequest(
                terms_id=terms_id,
                user_pool_id=user_pool_id,
            )
        )

    async def delete_user(
        self,
        *,
        access_token: str,
    ) -> None:
        """Deletes the signed-in user for good. Needs no signature.

        Args:
            access_token: Access token of the signed-in user.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            DeleteUserRequest(
                access_token=access_token,
            )
        )

    async def delete_user_attributes(
        self,
        *,
        user_attribute_names: list[str],
        access_token: str,
    ) -> DeleteUserAttributesResponse:
        """Deletes attributes of the signed-in user. Needs no signature.

        Args:
            user_attribute_names: Names of the attributes to delete.
            access_token: Access token of the signed-in user.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            DeleteUserAttributesRequest(
                user_attribute_names=user_attribute_names,
                access_token=access_token,
            )
        )

    async def delete_user_pool(
        self,
        *,
        user_pool_id: str,
    ) -> None:
        """Deletes a user pool, with its users and app clients.

        Args:
            user_pool_id: ID of the user pool to delete.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserImportInProgressException: An import into the user pool is still
                running.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DeleteUserPoolRequest(
                user_pool_id=user_pool_id,
            )
        )

    async def delete_user_pool_client(
        self,
        *,
        user_pool_id: str,
        client_id: str,
    ) -> None:
        """Deletes an app client.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client to delete.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            ConcurrentModificationException: Another request is changing the same thing.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DeleteUserPoolClientRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
            )
        )

    async def delete_user_pool_client_secret(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        client_secret_id: str,
    ) -> DeleteUserPoolClientSecretResponse:
        """Deletes one secret of an app client, as long as another remains.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client that loses the secret.
            client_secret_id: ID of the secret to delete.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            InternalServerException: Cognito fails on its own side.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
        """
        return await self.send(
            DeleteUserPoolClientSecretRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                client_secret_id=client_secret_id,
            )
        )

    async def delete_user_pool_domain(
        self,
        *,
        domain: str,
        user_pool_id: str,
    ) -> DeleteUserPoolDomainResponse:
        """Deletes the domain of a user pool, and its sign-in pages with it.

        Args:
            domain: Custom domain or domain prefix to delete.
            user_pool_id: ID of the user pool.

        Raises:
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InvalidParameterException: A parameter is missing or not acceptable.
            ConcurrentModificationException: Another request is changing the same thing.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DeleteUserPoolDomainRequest(
                domain=domain,
                user_pool_id=user_pool_id,
            )
        )

    async def delete_user_pool_replica(
        self,
        *,
        user_pool_id: str,
        region_name: str,
    ) -> DeleteUserPoolReplicaResponse:
        """Deletes an inactive replica of a user pool, from the primary Region.

        Args:
            user_pool_id: ID of the user pool.
            region_name: AWS Region whose replica is deleted.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
        """
        return await self.send(
            DeleteUserPoolReplicaRequest(
                user_pool_id=user_pool_id,
                region_name=region_name,
            )
        )

    async def delete_web_authn_credential(
        self,
        *,
        access_token: str,
        credential_id: str,
    ) -> DeleteWebAuthnCredentialResponse:
        """Deletes a passkey of the signed-in user. Needs no signature.

        Args:
            access_token: Access token of the signed-in user.
            credential_id: ID of the passkey to delete.

        Raises:
            ForbiddenException: AWS WAF blocks the request.
            InternalErrorException: Cognito fails on its own side.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            PasswordResetRequiredException: The user has to set a new password first.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            DeleteWebAuthnCredentialRequest(
                access_token=access_token,
                credential_id=credential_id,
            )
        )

    async def describe_identity_provider(
        self,
        *,
        user_pool_id: str,
        provider_name: str,
    ) -> DescribeIdentityProviderResponse:
        """Returns the settings of an identity provider.

        Args:
            user_pool_id: ID of the user pool.
            provider_name: Name of the provider to describe.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DescribeIdentityProviderRequest(
                user_pool_id=user_pool_id,
                provider_name=provider_name,
            )
        )

    async def describe_managed_login_branding(
        self,
        *,
        user_pool_id: str,
        managed_login_branding_id: str,
        return_merged_resources: bool | None = None,
    ) -> DescribeManagedLoginBrandingResponse:
        """Returns a branding style by its ID.

        Args:
            user_pool_id: ID of the user pool.
            managed_login_branding_id: ID of the style to describe.
            return_merged_resources: If `true`, the answer includes default values along
                with your own settings.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DescribeManagedLoginBrandingRequest(
                user_pool_id=user_pool_id,
                managed_login_branding_id=managed_login_branding_id,
                return_merged_resources=return_merged_resources,
            )
        )

    async def describe_managed_login_branding_by_client(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        return_merged_resources: bool | None = None,
    ) -> DescribeManagedLoginBrandingByClientResponse:
        """Returns the branding style of an app client.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client whose style is wanted.
            return_merged_resources: If `true`, the answer includes default values along
                with your own settings.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DescribeManagedLoginBrandingByClientRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                return_merged_resources=return_merged_resources,
            )
        )

    async def describe_resource_server(
        self,
        *,
        user_pool_id: str,
        identifier: str,
    ) -> DescribeResourceServerResponse:
        """Returns a resource server and its scopes.

        Args:
            user_pool_id: ID of the user pool.
            identifier: Identifier of the server to describe.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DescribeResourceServerRequest(
                user_pool_id=user_pool_id,
                identifier=identifier,
            )
        )

    async def describe_risk_configuration(
        self,
        *,
        user_pool_id: str,
        client_id: str | None = None,
    ) -> DescribeRiskConfigurationResponse:
        """Returns the threat protection settings of a user pool or an app client.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of an app client, to see its own settings.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserPoolAddOnNotEnabledException: Threat protection is not turned on for the
                user pool.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DescribeRiskConfigurationRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
            )
        )

    async def describe_terms(
        self,
        *,
        terms_id: str,
        user_pool_id: str,
    ) -> DescribeTermsResponse:
        """Returns a terms document by its ID.

        Args:
            terms_id: ID of the document to describe.
            user_pool_id: ID of the user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DescribeTermsRequest(
                terms_id=terms_id,
                user_pool_id=user_pool_id,
            )
        )

    async def describe_terms_by_client(
        self,
        *,
        client_id: str,
        user_pool_id: str,
        terms_name: str,
    ) -> DescribeTermsByClientResponse:
        """Returns a terms document of an app client by its name.

        Args:
            client_id: ID of the app client.
            user_pool_id: ID of the user pool.
            terms_name: Name of the document to describe.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DescribeTermsByClientRequest(
                client_id=client_id,
                user_pool_id=user_pool_id,
                terms_name=terms_name,
            )
        )

    async def describe_user_import_job(
        self,
        *,
        user_pool_id: str,
        job_id: str,
    ) -> DescribeUserImportJobResponse:
        """Returns the state of a user import job.

        Args:
            user_pool_id: ID of the user pool.
            job_id: ID of the import job to describe.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DescribeUserImportJobRequest(
                user_pool_id=user_pool_id,
                job_id=job_id,
            )
        )

    async def describe_user_pool(
        self,
        *,
        user_pool_id: str,
    ) -> DescribeUserPoolResponse:
        """Returns the settings of a user pool.

        Args:
            user_pool_id: ID of the user pool to look up.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserPoolTaggingException: The tags cannot be set or changed.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DescribeUserPoolRequest(
                user_pool_id=user_pool_id,
            )
        )

    async def describe_user_pool_client(
        self,
        *,
        user_pool_id: str,
        client_id: str,
    ) -> DescribeUserPoolClientResponse:
        """Returns the settings of an app client.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client to describe.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DescribeUserPoolClientRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
            )
        )

    async def describe_user_pool_domain(
        self,
        *,
        domain: str,
    ) -> DescribeUserPoolDomainResponse:
        """Returns the settings of a user pool's domain.

        Args:
            domain: Custom domain or domain prefix to describe.

        Raises:
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            DescribeUserPoolDomainRequest(
                domain=domain,
            )
        )

    async def forget_device(
        self,
        *,
        device_key: str,
        access_token: str | None = None,
    ) -> None:
        """Forgets a remembered device of the signed-in user. Needs no signature.

        Args:
            device_key: Key of the device to forget.
            access_token: Access token of the signed-in user.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            ForgetDeviceRequest(
                device_key=device_key,
                access_token=access_token,
            )
        )

    async def forgot_password(
        self,
        *,
        client_id: str,
        username: str,
        secret_hash: str | None = None,
        user_context_data: UserContextDataType | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        client_metadata: dict[str, str] | None = None,
    ) -> ForgotPasswordResponse:
        """Sends a code with which a user can set a new password. Needs no signature.

        Args:
            client_id: ID of the app client.
            username: Username of the user who forgot the password, or an alias of it.
            secret_hash: Hash of username and client ID, keyed with the client secret.
            user_context_data: Device fingerprint and IP address, used to judge the risk
                of the request.
            analytics_metadata: Amazon Pinpoint metadata recorded with this call.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            CodeDeliveryFailureException: The code cannot be delivered.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            ForgotPasswordRequest(
                client_id=client_id,
                username=username,
                secret_hash=secret_hash,
                user_context_data=user_context_data,
                analytics_metadata=analytics_metadata,
                client_metadata=client_metadata,
            )
        )

    async def get_csv_header(
        self,
        *,
        user_pool_id: str,
    ) -> GetCSVHeaderResponse:
        """Returns the header line that a user import file must have.

        Args:
            user_pool_id: ID of the user pool to import into.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            GetCSVHeaderRequest(
                user_pool_id=user_pool_id,
            )
        )

    async def get_client_token(
        self,
        *,
        client_id: str,
        secret: str,
        scopes: list[str] | None = None,
        client_metadata: dict[str, str] | None = None,
    ) -> GetClientTokenResponse:
        """Issues an access token to an app client itself, with no user involved.

        Args:
            client_id: ID of the app client that signs in as itself.
            secret: Secret that proves the identity of the app client.
            scopes: Custom scopes wanted in the access token.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            GetClientTokenRequest(
                client_id=client_id,
                secret=secret,
                scopes=scopes,
                client_metadata=client_metadata,
            )
        )

    async def get_derived_token(
        self,
        *,
        client_id: str,
        subject_token: str,
        subject_token_type: TokenTypeIdentifierTypeInput,
        client_secret: str | None = None,
        subject_token_provider_name: str | None = None,
        actor_token: str | None = None,
        actor_token_type: TokenTypeIdentifierTypeInput | None = None,
        actor_token_provider_name: str | None = None,
        scopes: list[str] | None = None,
        audiences: list[str] | None = None,
        resources: list[str] | None = None,
        requested_token_type: IssuedTokenTypeIdentifierTypeInput | None = None,
    ) -> GetDerivedTokenResponse:
        """Exchanges a token for one that is meant for another service.

        Args:
            client_id: ID of the app client making the exchange.
            subject_token: Token of the user, to be exchanged for a new one.
            subject_token_type: Kind of token passed in `SubjectToken`.
            client_secret: Secret of the app client.
            subject_token_provider_name: Name of the outside provider that issued
                `SubjectToken`.
            actor_token: Token of the intermediary service that acts on behalf of the
                user.
            actor_token_type: Kind of token passed in `ActorToken`.
            actor_token_provider_name: Name of the outside provider that issued
                `ActorToken`.
            scopes: Scopes wanted in the new token.
            audiences: Logical names of the services that the new token is meant for.
            resources: Identifier of the resource server that the new token is meant
                for.
            requested_token_type: Kind of token to issue.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            UserNotFoundException: There is no such user.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            InternalErrorException: Cognito fails on its own side.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            GetDerivedTokenRequest(
                client_id=client_id,
                subject_token=subject_token,
                subject_token_type=subject_token_type,
                client_secret=client_secret,
                subject_token_provider_name=subject_token_provider_name,
                actor_token=actor_token,
                actor_token_type=actor_token_type,
                actor_token_provider_name=actor_token_provider_name,
                scopes=scopes,
                audiences=audiences,
                resources=resources,
                requested_token_type=requested_token_type,
            )
        )

    async def get_device(
        self,
        *,
        device_key: str,
        access_token: str | None = None,
    ) -> GetDeviceResponse:
        """Returns a device of the signed-in user. Needs no signature.

        Args:
            device_key: Key of the device to look up.
            access_token: Access token of the signed-in user.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            GetDeviceRequest(
                device_key=device_key,
                access_token=access_token,
            )
        )

    async def get_group(
        self,
        *,
        group_name: str,
        user_pool_id: str,
    ) -> GetGroupResponse:
        """Returns a group of a user pool.

        Args:
            group_name: Name of the group to look up.
            user_pool_id: ID of the user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            GetGroupRequest(
                group_name=group_name,
                user_pool_id=user_pool_id,
            )
        )

    async def get_identity_provider_by_identifier(
        self,
        *,
        user_pool_id: str,
        idp_identifier: str,
    ) -> GetIdentityProviderByIdentifierResponse:
        """Finds an identity provider by one of its identifiers.

        Args:
            user_pool_id: ID of the user pool.
            idp_identifier: One of the identifiers given to the identity provider.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            GetIdentityProviderByIdentifierRequest(
                user_pool_id=user_pool_id,
                idp_identifier=idp_identifier,
            )
        )

    async def get_log_delivery_configuration(
        self,
        *,
        user_pool_id: str,
    ) -> GetLogDeliveryConfigurationResponse:
        """Tells where a user pool sends its logs.

        Args:
            user_pool_id: ID of the user pool.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            InternalErrorException: Cognito fails on its own side.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
        """
        return await self.send(
            GetLogDeliveryConfigurationRequest(
                user_pool_id=user_pool_id,
            )
        )

    async def get_provisioned_limit(
        self,
        *,
        limit_definition: LimitDefinitionType,
    ) -> GetProvisionedLimitResponse:
        """Returns the request rate now set for a category of API calls.

        Args:
            limit_definition: Class and attributes of the limit to look up.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            GetProvisionedLimitRequest(
                limit_definition=limit_definition,
            )
        )

    async def get_signing_certificate(
        self,
        *,
        user_pool_id: str,
    ) -> GetSigningCertificateResponse:
        """Returns the certificate with which a user pool signs SAML requests.

        Args:
            user_pool_id: ID of the user pool.

        Raises:
            InternalErrorException: Cognito fails on its own side.
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            GetSigningCertificateRequest(
                user_pool_id=user_pool_id,
            )
        )

    async def get_tokens_from_refresh_token(
        self,
        *,
        refresh_token: str,
        client_id: str,
        client_secret: str | None = None,
        device_key: str | None = None,
        client_metadata: dict[str, str] | None = None,
    ) -> GetTokensFromRefreshTokenResponse:
        """Trades a refresh token for new tokens. Needs no signature.

        Args:
            refresh_token: Refresh token to trade for new tokens.
            client_id: ID of the app client that the refresh token was issued for.
            client_secret: Secret of the app client.
            device_key: Key of the remembered device, if devices are tracked.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            UserNotFoundException: There is no such user.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            ForbiddenException: AWS WAF blocks the request.
            RefreshTokenReuseException: The refresh token was already rotated out.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            GetTokensFromRefreshTokenRequest(
                refresh_token=refresh_token,
                client_id=client_id,
                client_secret=client_secret,
                device_key=device_key,
                client_metadata=client_metadata,
            )
        )

    async def get_ui_customization(
        self,
        *,
        user_pool_id: str,
        client_id: str | None = None,
    ) -> GetUICustomizationResponse:
        """Returns the look of the classic sign-in pages.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client whose branding is wanted.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            GetUICustomizationRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
            )
        )

    async def get_user(
        self,
        *,
        access_token: str,
    ) -> GetUserResponse:
        """Returns the profile and MFA settings of the signed-in user. Needs no
        signature.

        Args:
            access_token: Access token of the signed-in user.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            GetUserRequest(
                access_token=access_token,
            )
        )

    async def get_user_attribute_verification_code(
        self,
        *,
        access_token: str,
        attribute_name: str,
        client_metadata: dict[str, str] | None = None,
    ) -> GetUserAttributeVerificationCodeResponse:
        """Sends the signed-in user a code that verifies an attribute. Needs no
        signature.

        Args:
            access_token: Access token of the signed-in user.
            attribute_name: Name of the attribute to verify.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            CodeDeliveryFailureException: The code cannot be delivered.
            LimitExceededException: A quota is used up.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            GetUserAttributeVerificationCodeRequest(
                access_token=access_token,
                attribute_name=attribute_name,
                client_metadata=client_metadata,
            )
        )

    async def get_user_auth_factors(
        self,
        *,
        access_token: str,
    ) -> GetUserAuthFactorsResponse:
        """Tells which sign-in and MFA methods the signed-in user has set up. Needs no
        signature.

        Args:
            access_token: Access token of the signed-in user.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            GetUserAuthFactorsRequest(
                access_token=access_token,
            )
        )

    async def get_user_pool_client_session_configuration(
        self,
        *,
        user_pool_id: str,
        client_id: str,
    ) -> GetUserPoolClientSessionConfigurationResponse:
        """Returns the session settings of an app client.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InternalErrorException: Cognito fails on its own side.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            GetUserPoolClientSessionConfigurationRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
            )
        )

    async def get_user_pool_mfa_config(
        self,
        *,
        user_pool_id: str,
    ) -> GetUserPoolMfaConfigResponse:
        """Returns the MFA and passkey settings of a user pool.

        Args:
            user_pool_id: ID of the user pool.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            GetUserPoolMfaConfigRequest(
                user_pool_id=user_pool_id,
            )
        )

    async def get_user_pool_session_configuration(
        self,
        *,
        user_pool_id: str,
    ) -> GetUserPoolSessionConfigurationResponse:
        """Returns the session settings of a user pool.

        Args:
            user_pool_id: ID of the user pool.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InternalErrorException: Cognito fails on its own side.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            GetUserPoolSessionConfigurationRequest(
                user_pool_id=user_pool_id,
            )
        )

    async def global_sign_out(
        self,
        *,
        access_token: str,
    ) -> GlobalSignOutResponse:
        """Signs the user out everywhere. Needs no signature.

        Args:
            access_token: Access token of the signed-in user.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            GlobalSignOutRequest(
                access_token=access_token,
            )
        )

    async def initiate_auth(
        self,
        *,
        auth_flow: AuthFlowTypeInput,
        client_id: str,
        auth_parameters: dict[str, str] | None = None,
        client_metadata: dict[str, str] | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        user_context_data: UserContextDataType | None = None,
        session: str | None = None,
    ) -> InitiateAuthResponse:
        """Starts the sign-in of a user. Needs no signature.

        Args:
            auth_flow: Authentication flow to start.
            client_id: ID of the app client to sign in to.
            auth_parameters: Inputs for the chosen flow, such as `USERNAME`, `PASSWORD`
                or `SRP_A`.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.
            analytics_metadata: Amazon Pinpoint metadata recorded with this call.
            user_context_data: Device fingerprint and IP address, used to judge the risk
                of the request.
            session: Session from a confirmed sign-up, to sign in without further codes.

        Raises:
            UnsupportedOperationException: The app client is not set up for this
                operation.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            InternalErrorException: Cognito fails on its own side.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            InitiateAuthRequest(
                auth_flow=auth_flow,
                client_id=client_id,
                auth_parameters=auth_parameters,
                client_metadata=client_metadata,
                analytics_metadata=analytics_metadata,
                user_context_data=user_context_data,
                session=session,
            )
        )

    async def list_devices(
        self,
        *,
        access_token: str,
        limit: int | None = None,
        pagination_token: str | None = None,
    ) -> ListDevicesResponse:
        """Lists the devices of the signed-in user, a page at a time. Needs no
        signature.

        Args:
            access_token: Access token of the signed-in user.
            limit: Most items to return on one page.
            pagination_token: Token from the previous page; leave out to get the first
                page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            TooManyRequestsException: Requests come in too fast.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            ListDevicesRequest(
                access_token=access_token,
                limit=limit,
                pagination_token=pagination_token,
            )
        )

    def list_devices_pages(
        self,
        *,
        access_token: str,
        page_size: int | None = None,
        pagination_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListDevicesResponse]:
        """The pages of `list_devices`, each asked for when it is needed.

        Takes what `list_devices` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_DEVICES,
            ListDevicesRequest(
                access_token=access_token,
                limit=page_size,
                pagination_token=pagination_token,
            ),
            limit,
        )

    def list_devices_items(
        self,
        *,
        access_token: str,
        page_size: int | None = None,
        pagination_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[DeviceType]:
        """What is on the pages of `list_devices`, each asked for when it is needed.

        Takes what `list_devices` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_DEVICES,
            ListDevicesRequest(
                access_token=access_token,
                limit=page_size,
                pagination_token=pagination_token,
            ),
            limit,
        )

    async def list_groups(
        self,
        *,
        user_pool_id: str,
        limit: int | None = None,
        next_token: str | None = None,
    ) -> ListGroupsResponse:
        """Lists the groups of a user pool, a page at a time.

        Args:
            user_pool_id: ID of the user pool.
            limit: Most items to return on one page.
            next_token: Token from the previous page; leave out to get the first page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            ListGroupsRequest(
                user_pool_id=user_pool_id,
                limit=limit,
                next_token=next_token,
            )
        )

    def list_groups_pages(
        self,
        *,
        user_pool_id: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListGroupsResponse]:
        """The pages of `list_groups`, each asked for when it is needed.

        Takes what `list_groups` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_GROUPS,
            ListGroupsRequest(
                user_pool_id=user_pool_id,
                limit=page_size,
                next_token=next_token,
            ),
            limit,
        )

    def list_groups_items(
        self,
        *,
        user_pool_id: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[GroupType]:
        """What is on the pages of `list_groups`, each asked for when it is needed.

        Takes what `list_groups` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_GROUPS,
            ListGroupsRequest(
                user_pool_id=user_pool_id,
                limit=page_size,
                next_token=next_token,
            ),
            limit,
        )

    async def list_identity_providers(
        self,
        *,
        user_pool_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListIdentityProvidersResponse:
        """Lists the identity providers of a user pool, a page at a time.

        Args:
            user_pool_id: ID of the user pool.
            max_results: Most items to return on one page.
            next_token: Token from the previous page; leave out to get the first page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            ListIdentityProvidersRequest(
                user_pool_id=user_pool_id,
                max_results=max_results,
                next_token=next_token,
            )
        )

    def list_identity_providers_pages(
        self,
        *,
        user_pool_id: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListIdentityProvidersResponse]:
        """The pages of `list_identity_providers`, each asked for when it is needed.

        Takes what `list_identity_providers` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_IDENTITY_PROVIDERS,
            ListIdentityProvidersRequest(
                user_pool_id=user_pool_id,
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    def list_identity_providers_items(
        self,
        *,
        user_pool_id: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ProviderDescription]:
        """What is on the pages of `list_identity_providers`, each asked for when it is
        needed.

        Takes what `list_identity_providers` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_IDENTITY_PROVIDERS,
            ListIdentityProvidersRequest(
                user_pool_id=user_pool_id,
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    async def list_resource_servers(
        self,
        *,
        user_pool_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListResourceServersResponse:
        """Lists the resource servers of a user pool, a page at a time.

        Args:
            user_pool_id: ID of the user pool.
            max_results: Most items to return on one page.
            next_token: Token from the previous page; leave out to get the first page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            ListResourceServersRequest(
                user_pool_id=user_pool_id,
                max_results=max_results,
                next_token=next_token,
            )
        )

    def list_resource_servers_pages(
        self,
        *,
        user_pool_id: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListResourceServersResponse]:
        """The pages of `list_resource_servers`, each asked for when it is needed.

        Takes what `list_resource_servers` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_RESOURCE_SERVERS,
            ListResourceServersRequest(
                user_pool_id=user_pool_id,
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    def list_resource_servers_items(
        self,
        *,
        user_pool_id: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ResourceServerType]:
        """What is on the pages of `list_resource_servers`, each asked for when it is
        needed.

        Takes what `list_resource_servers` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_RESOURCE_SERVERS,
            ListResourceServersRequest(
                user_pool_id=user_pool_id,
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    async def list_tags_for_resource(
        self,
        *,
        resource_arn: str,
    ) -> ListTagsForResourceResponse:
        """Lists the tags of a user pool.

        Args:
            resource_arn: ARN of the user pool whose tags are wanted.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            InvalidParameterException: A parameter is missing or not acceptable.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            ListTagsForResourceRequest(
                resource_arn=resource_arn,
            )
        )

    async def list_terms(
        self,
        *,
        user_pool_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListTermsResponse:
        """Lists the terms documents of a user pool, a page at a time.

        Args:
            user_pool_id: ID of the user pool.
            max_results: Most items to return on one page.
            next_token: Token from the previous page; leave out to get the first page.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            ListTermsRequest(
                user_pool_id=user_pool_id,
                max_results=max_results,
                next_token=next_token,
            )
        )

    def list_terms_pages(
        self,
        *,
        user_pool_id: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListTermsResponse]:
        """The pages of `list_terms`, each asked for when it is needed.

        Takes what `list_terms` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_TERMS,
            ListTermsRequest(
                user_pool_id=user_pool_id,
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    def list_terms_items(
        self,
        *,
        user_pool_id: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[TermsDescriptionType]:
        """What is on the pages of `list_terms`, each asked for when it is needed.

        Takes what `list_terms` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_TERMS,
            ListTermsRequest(
                user_pool_id=user_pool_id,
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    async def list_user_import_jobs(
        self,
        *,
        user_pool_id: str,
        max_results: int,
        pagination_token: str | None = None,
    ) -> ListUserImportJobsResponse:
        """Lists the user import jobs of a user pool, a page at a time.

        Args:
            user_pool_id: ID of the user pool.
            max_results: Most items to return on one page.
            pagination_token: Token from the previous page; leave out to get the first
                page.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            ListUserImportJobsRequest(
                user_pool_id=user_pool_id,
                max_results=max_results,
                pagination_token=pagination_token,
            )
        )

    def list_user_import_jobs_pages(
        self,
        *,
        user_pool_id: str,
        page_size: int,
        pagination_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListUserImportJobsResponse]:
        """The pages of `list_user_import_jobs`, each asked for when it is needed.

        Takes what `list_user_import_jobs` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_USER_IMPORT_JOBS,
            ListUserImportJobsRequest(
                user_pool_id=user_pool_id,
                max_results=page_size,
                pagination_token=pagination_token,
            ),
            limit,
        )

    def list_user_import_jobs_items(
        self,
        *,
        user_pool_id: str,
        page_size: int,
        pagination_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[UserImportJobType]:
        """What is on the pages of `list_user_import_jobs`, each asked for when it is
        needed.

        Takes what `list_user_import_jobs` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_USER_IMPORT_JOBS,
            ListUserImportJobsRequest(
                user_pool_id=user_pool_id,
                max_results=page_size,
                pagination_token=pagination_token,
            ),
            limit,
        )

    async def list_user_pool_client_secrets(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        next_token: str | None = None,
    ) -> ListUserPoolClientSecretsResponse:
        """Lists the secrets of an app client without their values.

        Args:
            user_pool_id: ID of the user pool.
            client_id: App client that owns the secrets.
            next_token: Token from the previous page; leave out to get the first page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            InternalServerException: Cognito fails on its own side.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
        """
        return await self.send(
            ListUserPoolClientSecretsRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                next_token=next_token,
            )
        )

    def list_user_pool_client_secrets_pages(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListUserPoolClientSecretsResponse]:
        """The pages of `list_user_pool_client_secrets`, each asked for when it is
        needed.

        Takes what `list_user_pool_client_secrets` takes, and raises what it raises.

        Args:
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_USER_POOL_CLIENT_SECRETS,
            ListUserPoolClientSecretsRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                next_token=next_token,
            ),
            limit,
        )

    def list_user_pool_client_secrets_items(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ClientSecretDescriptorType]:
        """What is on the pages of `list_user_pool_client_secrets`, each asked for when
        it is needed.

        Takes what `list_user_pool_client_secrets` takes, and raises what it raises.

        Args:
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_USER_POOL_CLIENT_SECRETS,
            ListUserPoolClientSecretsRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                next_token=next_token,
            ),
            limit,
        )

    async def list_user_pool_clients(
        self,
        *,
        user_pool_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
        client_type: ClientTypeTypeInput | None = None,
    ) -> ListUserPoolClientsResponse:
        """Lists the app clients of a user pool, a page at a time.

        Args:
            user_pool_id: ID of the user pool.
            max_results: Most items to return on one page.
            next_token: Token from the previous page; leave out to get the first page.
            client_type: Keeps only app clients made this way: `REGULAR` or `DCR`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            ListUserPoolClientsRequest(
                user_pool_id=user_pool_id,
                max_results=max_results,
                next_token=next_token,
                client_type=client_type,
            )
        )

    def list_user_pool_clients_pages(
        self,
        *,
        user_pool_id: str,
        page_size: int | None = None,
        next_token: str | None = None,
        client_type: ClientTypeTypeInput | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListUserPoolClientsResponse]:
        """The pages of `list_user_pool_clients`, each asked for when it is needed.

        Takes what `list_user_pool_clients` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_USER_POOL_CLIENTS,
            ListUserPoolClientsRequest(
                user_pool_id=user_pool_id,
                max_results=page_size,
                next_token=next_token,
                client_type=client_type,
            ),
            limit,
        )

    def list_user_pool_clients_items(
        self,
        *,
        user_pool_id: str,
        page_size: int | None = None,
        next_token: str | None = None,
        client_type: ClientTypeTypeInput | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[UserPoolClientDescription]:
        """What is on the pages of `list_user_pool_clients`, each asked for when it is
        needed.

        Takes what `list_user_pool_clients` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_USER_POOL_CLIENTS,
            ListUserPoolClientsRequest(
                user_pool_id=user_pool_id,
                max_results=page_size,
                next_token=next_token,
                client_type=client_type,
            ),
            limit,
        )

    async def list_user_pool_replicas(
        self,
        *,
        user_pool_id: str,
        next_token: str | None = None,
    ) -> ListUserPoolReplicasResponse:
        """Lists the replicas of a user pool, the primary one included.

        Args:
            user_pool_id: ID of the user pool.
            next_token: Token from the previous page; leave out to get the first page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
        """
        return await self.send(
            ListUserPoolReplicasRequest(
                user_pool_id=user_pool_id,
                next_token=next_token,
            )
        )

    def list_user_pool_replicas_pages(
        self,
        *,
        user_pool_id: str,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListUserPoolReplicasResponse]:
        """The pages of `list_user_pool_replicas`, each asked for when it is needed.

        Takes what `list_user_pool_replicas` takes, and raises what it raises.

        Args:
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_USER_POOL_REPLICAS,
            ListUserPoolReplicasRequest(
                user_pool_id=user_pool_id,
                next_token=next_token,
            ),
            limit,
        )

    def list_user_pool_replicas_items(
        self,
        *,
        user_pool_id: str,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[UserPoolReplicaType]:
        """What is on the pages of `list_user_pool_replicas`, each asked for when it is
        needed.

        Takes what `list_user_pool_replicas` takes, and raises what it raises.

        Args:
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_USER_POOL_REPLICAS,
            ListUserPoolReplicasRequest(
                user_pool_id=user_pool_id,
                next_token=next_token,
            ),
            limit,
        )

    async def list_user_pools(
        self,
        *,
        max_results: int,
        next_token: str | None = None,
    ) -> ListUserPoolsResponse:
        """Lists the user pools of the account in this Region, a page at a time.

        Args:
            max_results: Most items to return on one page.
            next_token: Token from the previous page; leave out to get the first page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            ListUserPoolsRequest(
                max_results=max_results,
                next_token=next_token,
            )
        )

    def list_user_pools_pages(
        self,
        *,
        page_size: int,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListUserPoolsResponse]:
        """The pages of `list_user_pools`, each asked for when it is needed.

        Takes what `list_user_pools` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_USER_POOLS,
            ListUserPoolsRequest(
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    def list_user_pools_items(
        self,
        *,
        page_size: int,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[UserPoolDescriptionType]:
        """What is on the pages of `list_user_pools`, each asked for when it is needed.

        Takes what `list_user_pools` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_USER_POOLS,
            ListUserPoolsRequest(
                max_results=page_size,
                next_token=next_token,
            ),
            limit,
        )

    async def list_user_sessions(
        self,
        *,
        access_token: str,
        next_token: str | None = None,
    ) -> ListUserSessionsResponse:
        """Lists the active sessions of the signed-in user. Needs no signature.

        Args:
            access_token: Access token of the user whose sessions are wanted.
            next_token: Token from the previous page; leave out to get the first page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            ListUserSessionsRequest(
                access_token=access_token,
                next_token=next_token,
            )
        )

    def list_user_sessions_pages(
        self,
        *,
        access_token: str,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListUserSessionsResponse]:
        """The pages of `list_user_sessions`, each asked for when it is needed.

        Takes what `list_user_sessions` takes, and raises what it raises.

        Args:
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_USER_SESSIONS,
            ListUserSessionsRequest(
                access_token=access_token,
                next_token=next_token,
            ),
            limit,
        )

    def list_user_sessions_items(
        self,
        *,
        access_token: str,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[SessionDescriptionType]:
        """What is on the pages of `list_user_sessions`, each asked for when it is
        needed.

        Takes what `list_user_sessions` takes, and raises what it raises.

        Args:
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_USER_SESSIONS,
            ListUserSessionsRequest(
                access_token=access_token,
                next_token=next_token,
            ),
            limit,
        )

    async def list_users(
        self,
        *,
        user_pool_id: str,
        attributes_to_get: list[str] | None = None,
        limit: int | None = None,
        pagination_token: str | None = None,
        filter: str | None = None,
    ) -> ListUsersResponse:
        """Lists the users of a user pool, a page at a time.

        Args:
            user_pool_id: ID of the user pool.
            attributes_to_get: Names of the attributes to return for each user; all of
                them if left out.
            limit: Most items to return on one page.
            pagination_token: Token from the previous page; leave out to get the first
                page.
            filter: Search expression such as `email ^= "jane"`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            ListUsersRequest(
                user_pool_id=user_pool_id,
                attributes_to_get=attributes_to_get,
                limit=limit,
                pagination_token=pagination_token,
                filter=filter,
            )
        )

    def list_users_pages(
        self,
        *,
        user_pool_id: str,
        attributes_to_get: list[str] | None = None,
        page_size: int | None = None,
        pagination_token: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListUsersResponse]:
        """The pages of `list_users`, each asked for when it is needed.

        Takes what `list_users` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_USERS,
            ListUsersRequest(
                user_pool_id=user_pool_id,
                attributes_to_get=attributes_to_get,
                limit=page_size,
                pagination_token=pagination_token,
                filter=filter,
            ),
            limit,
        )

    def list_users_items(
        self,
        *,
        user_pool_id: str,
        attributes_to_get: list[str] | None = None,
        page_size: int | None = None,
        pagination_token: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[UserType]:
        """What is on the pages of `list_users`, each asked for when it is needed.

        Takes what `list_users` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_USERS,
            ListUsersRequest(
                user_pool_id=user_pool_id,
                attributes_to_get=attributes_to_get,
                limit=page_size,
                pagination_token=pagination_token,
                filter=filter,
            ),
            limit,
        )

    async def list_users_in_group(
        self,
        *,
        user_pool_id: str,
        group_name: str,
        limit: int | None = None,
        next_token: str | None = None,
    ) -> ListUsersInGroupResponse:
        """Lists the users in a group, a page at a time.

        Args:
            user_pool_id: ID of the user pool.
            group_name: Name of the group whose members are wanted.
            limit: Most items to return on one page.
            next_token: Token from the previous page; leave out to get the first page.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            ListUsersInGroupRequest(
                user_pool_id=user_pool_id,
                group_name=group_name,
                limit=limit,
                next_token=next_token,
            )
        )

    def list_users_in_group_pages(
        self,
        *,
        user_pool_id: str,
        group_name: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListUsersInGroupResponse]:
        """The pages of `list_users_in_group`, each asked for when it is needed.

        Takes what `list_users_in_group` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_USERS_IN_GROUP,
            ListUsersInGroupRequest(
                user_pool_id=user_pool_id,
                group_name=group_name,
                limit=page_size,
                next_token=next_token,
            ),
            limit,
        )

    def list_users_in_group_items(
        self,
        *,
        user_pool_id: str,
        group_name: str,
        page_size: int | None = None,
        next_token: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[UserType]:
        """What is on the pages of `list_users_in_group`, each asked for when it is
        needed.

        Takes what `list_users_in_group` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_USERS_IN_GROUP,
            ListUsersInGroupRequest(
                user_pool_id=user_pool_id,
                group_name=group_name,
                limit=page_size,
                next_token=next_token,
            ),
            limit,
        )

    async def list_web_authn_credentials(
        self,
        *,
        access_token: str,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListWebAuthnCredentialsResponse:
        """Lists the passkeys of the signed-in user, a page at a time. Needs no
        signature.

        Args:
            access_token: Access token of the signed-in user.
            next_token: Token from the previous page; leave out to get the first page.
            max_results: Most items to return on one page.

        Raises:
            ForbiddenException: AWS WAF blocks the request.
            InternalErrorException: Cognito fails on its own side.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            PasswordResetRequiredException: The user has to set a new password first.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            ListWebAuthnCredentialsRequest(
                access_token=access_token,
                next_token=next_token,
                max_results=max_results,
            )
        )

    def list_web_authn_credentials_pages(
        self,
        *,
        access_token: str,
        next_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[ListWebAuthnCredentialsResponse]:
        """The pages of `list_web_authn_credentials`, each asked for when it is needed.

        Takes what `list_web_authn_credentials` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._pages(
            LIST_WEB_AUTHN_CREDENTIALS,
            ListWebAuthnCredentialsRequest(
                access_token=access_token,
                next_token=next_token,
                max_results=page_size,
            ),
            limit,
        )

    def list_web_authn_credentials_items(
        self,
        *,
        access_token: str,
        next_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[WebAuthnCredentialDescription]:
        """What is on the pages of `list_web_authn_credentials`, each asked for when it
        is needed.

        Takes what `list_web_authn_credentials` takes, and raises what it raises.

        Args:
            page_size: Most items on one page.
            limit: Most items on all pages together; the last page is cut there.
        """
        return self._items(
            LIST_WEB_AUTHN_CREDENTIALS,
            ListWebAuthnCredentialsRequest(
                access_token=access_token,
                next_token=next_token,
                max_results=page_size,
            ),
            limit,
        )

    async def resend_confirmation_code(
        self,
        *,
        client_id: str,
        username: str,
        secret_hash: str | None = None,
        user_context_data: UserContextDataType | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        client_metadata: dict[str, str] | None = None,
    ) -> ResendConfirmationCodeResponse:
        """Sends the sign-up code once more. Needs no signature.

        Args:
            client_id: ID of the app client.
            username: Username of the user, or an alias that the user pool accepts.
            secret_hash: Hash of username and client ID, keyed with the client secret.
            user_context_data: Device fingerprint and IP address, used to judge the risk
                of the request.
            analytics_metadata: Amazon Pinpoint metadata recorded with this call.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            CodeDeliveryFailureException: The code cannot be delivered.
            UserNotFoundException: There is no such user.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            ResendConfirmationCodeRequest(
                client_id=client_id,
                username=username,
                secret_hash=secret_hash,
                user_context_data=user_context_data,
                analytics_metadata=analytics_metadata,
                client_metadata=client_metadata,
            )
        )

    async def respond_to_auth_challenge(
        self,
        *,
        client_id: str,
        challenge_name: ChallengeNameTypeInput,
        session: str | None = None,
        challenge_responses: dict[str, str] | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        user_context_data: UserContextDataType | None = None,
        client_metadata: dict[str, str] | None = None,
    ) -> RespondToAuthChallengeResponse:
        """Answers a challenge that Cognito set during sign-in. Needs no signature.

        Args:
            client_id: ID of the app client.
            challenge_name: Name of the challenge being answered.
            session: Session handed out with the previous challenge.
            challenge_responses: Answers to the challenge, keyed by names such as
                `USERNAME` or `SMS_MFA_CODE`.
            analytics_metadata: Amazon Pinpoint metadata recorded with this call.
            user_context_data: Device fingerprint and IP address, used to judge the risk
                of the request.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            CodeMismatchException: The code is wrong.
            ExpiredCodeException: The code has run out.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            InvalidPasswordException: The password does not meet the password policy.
            PasswordHistoryPolicyViolationException: The user has had this password
                before.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            TooManyRequestsException: Requests come in too fast.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            MFAMethodNotFoundException: The MFA method is not known.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            AliasExistsException: Another user already signs in with this email address
                or phone number.
            InternalErrorException: Cognito fails on its own side.
            SoftwareTokenMFANotFoundException: MFA by authenticator app is not turned
                on.
            ForbiddenException: AWS WAF blocks the request.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            RespondToAuthChallengeRequest(
                client_id=client_id,
                challenge_name=challenge_name,
                session=session,
                challenge_responses=challenge_responses,
                analytics_metadata=analytics_metadata,
                user_context_data=user_context_data,
                client_metadata=client_metadata,
            )
        )

    async def revoke_token(
        self,
        *,
        token: str,
        client_id: str,
        client_secret: str | None = None,
        revoke_associated_sessions: RevokeAssociatedSessionsTypeInput | None = None,
    ) -> RevokeTokenResponse:
        """Revokes a refresh token and every access token that came from it. Needs no
        signature.

        Args:
            token: Refresh token to revoke.
            client_id: ID of the app client that the token was issued for.
            client_secret: Secret of the app client.
            revoke_associated_sessions: `LINKED` to revoke the single sign-on session
                too, `NONE` for the token's session only.

        Raises:
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
            UnauthorizedException: The request carries no valid proof of who sends it.
            InvalidParameterException: A parameter is missing or not acceptable.
            UnsupportedOperationException: The app client is not set up for this
                operation.
            UnsupportedTokenTypeException: The operation does not work with this kind of
                token.
            ForbiddenException: AWS WAF blocks the request.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            RevokeTokenRequest(
                token=token,
                client_id=client_id,
                client_secret=client_secret,
                revoke_associated_sessions=revoke_associated_sessions,
            )
        )

    async def revoke_user_session(
        self,
        *,
        access_token: str,
        session_id: str,
        revoke_associated_sessions: RevokeAssociatedSessionsTypeInput | None = None,
    ) -> RevokeUserSessionResponse:
        """Ends one session of the signed-in user. Needs no signature.

        Args:
            access_token: Access token of the signed-in user.
            session_id: ID of the session to end.
            revoke_associated_sessions: `LINKED` to revoke directly linked sessions too,
                `NONE` for this session only.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            RevokeUserSessionRequest(
                access_token=access_token,
                session_id=session_id,
                revoke_associated_sessions=revoke_associated_sessions,
            )
        )

    async def set_log_delivery_configuration(
        self,
        *,
        user_pool_id: str,
        log_configurations: list[LogConfigurationType],
    ) -> SetLogDeliveryConfigurationResponse:
        """Sets where a user pool sends its logs.

        Args:
            user_pool_id: ID of the user pool.
            log_configurations: What to log and where to send it.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            InternalErrorException: Cognito fails on its own side.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
        """
        return await self.send(
            SetLogDeliveryConfigurationRequest(
                user_pool_id=user_pool_id,
                log_configurations=log_configurations,
            )
        )

    async def set_risk_configuration(
        self,
        *,
        user_pool_id: str,
        client_id: str | None = None,
        compromised_credentials_risk_configuration: (
            CompromisedCredentialsRiskConfigurationType | None
        ) = None,
        account_takeover_risk_configuration: (
            AccountTakeoverRiskConfigurationType | None
        ) = None,
        risk_exception_configuration: RiskExceptionConfigurationType | None = None,
    ) -> SetRiskConfigurationResponse:
        """Sets how threat protection reacts, for a user pool or an app client.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client to configure; left out for the whole user
                pool.
            compromised_credentials_risk_configuration: How the user pool responds to
                leaked passwords.
            account_takeover_risk_configuration: How the user pool responds to suspected
                account takeovers.
            risk_exception_configuration: IP ranges that are always blocked or never
                checked.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserPoolAddOnNotEnabledException: Threat protection is not turned on for the
                user pool.
            CodeDeliveryFailureException: The code cannot be delivered.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            SetRiskConfigurationRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                compromised_credentials_risk_configuration=compromised_credentials_risk_configuration,
                account_takeover_risk_configuration=account_takeover_risk_configuration,
                risk_exception_configuration=risk_exception_configuration,
            )
        )

    async def set_ui_customization(
        self,
        *,
        user_pool_id: str,
        client_id: str | None = None,
        css: str | None = None,
        image_file: bytes | None = None,
    ) -> SetUICustomizationResponse:
        """Sets the look of the classic sign-in pages.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client to style, or `ALL` for every app client.
            css: Style sheet applied to the classic hosted UI.
            image_file: Logo image for the classic hosted UI.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            SetUICustomizationRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                css=css,
                image_file=image_file,
            )
        )

    async def set_user_mfa_preference(
        self,
        *,
        access_token: str,
        sms_mfa_settings: SMSMfaSettingsType | None = None,
        software_token_mfa_settings: SoftwareTokenMfaSettingsType | None = None,
        email_mfa_settings: EmailMfaSettingsType | None = None,
        web_authn_mfa_settings: WebAuthnMfaSettingsType | None = None,
    ) -> SetUserMFAPreferenceResponse:
        """Turns the MFA methods of the signed-in user on or off and picks the preferred
        one. Needs no signature.

        Args:
            access_token: Access token of the signed-in user.
            sms_mfa_settings: Whether the user gets sign-in codes by text message, and
                prefers them.
            software_token_mfa_settings: Whether the user signs in with authenticator
                app codes, and prefers them.
            email_mfa_settings: Whether the user gets sign-in codes by email, and
                prefers them.
            web_authn_mfa_settings: Whether the user's passkey counts for multi-factor
                authentication.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            SetUserMFAPreferenceRequest(
                access_token=access_token,
                sms_mfa_settings=sms_mfa_settings,
                software_token_mfa_settings=software_token_mfa_settings,
                email_mfa_settings=email_mfa_settings,
                web_authn_mfa_settings=web_authn_mfa_settings,
            )
        )

    async def set_user_pool_client_session_configuration(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        sso_session: ClientSSOSessionConfigType,
    ) -> SetUserPoolClientSessionConfigurationResponse:
        """Replaces the session settings of an app client.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client.
            sso_session: Single sign-on settings of the app client.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            ConcurrentModificationException: Another request is changing the same thing.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InternalErrorException: Cognito fails on its own side.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            SetUserPoolClientSessionConfigurationRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                sso_session=sso_session,
            )
        )

    async def set_user_pool_mfa_config(
        self,
        *,
        user_pool_id: str,
        sms_mfa_configuration: SmsMfaConfigType | None = None,
        software_token_mfa_configuration: SoftwareTokenMfaConfigType | None = None,
        email_mfa_configuration: EmailMfaConfigType | None = None,
        mfa_configuration: UserPoolMfaTypeInput | None = None,
        web_authn_configuration: WebAuthnConfigurationType | None = None,
    ) -> SetUserPoolMfaConfigResponse:
        """Sets the MFA and passkey settings of a user pool.

        Args:
            user_pool_id: ID of the user pool.
            sms_mfa_configuration: Settings for codes sent by text message at sign-in.
            software_token_mfa_configuration: Settings for codes from an authenticator
                app.
            email_mfa_configuration: Settings for codes sent by email at sign-in.
            mfa_configuration: `ON` to require a second factor, `OPTIONAL` to leave it
                to users, `OFF` for none.
            web_authn_configuration: Settings for signing in with passkeys.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            ConcurrentModificationException: Another request is changing the same thing.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
        """
        return await self.send(
            SetUserPoolMfaConfigRequest(
                user_pool_id=user_pool_id,
                sms_mfa_configuration=sms_mfa_configuration,
                software_token_mfa_configuration=software_token_mfa_configuration,
                email_mfa_configuration=email_mfa_configuration,
                mfa_configuration=mfa_configuration,
                web_authn_configuration=web_authn_configuration,
            )
        )

    async def set_user_pool_session_configuration(
        self,
        *,
        user_pool_id: str,
        user_session_tracking: UserSessionTrackingTypeInput,
        token_session: UserPoolTokenSessionConfigType,
    ) -> SetUserPoolSessionConfigurationResponse:
        """Replaces the session settings of a user pool.

        Args:
            user_pool_id: ID of the user pool.
            user_session_tracking: `ENABLED` to keep track of users' sessions,
                `DISABLED` to stop.
            token_session: Settings for token sessions in the user pool.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            ConcurrentModificationException: Another request is changing the same thing.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InternalErrorException: Cognito fails on its own side.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            SetUserPoolSessionConfigurationRequest(
                user_pool_id=user_pool_id,
                user_session_tracking=user_session_tracking,
                token_session=token_session,
            )
        )

    async def set_user_settings(
        self,
        *,
        access_token: str,
        mfa_options: list[MFAOptionType],
    ) -> SetUserSettingsResponse:
        """Turns SMS MFA on or off for the signed-in user; use `SetUserMFAPreference`
        instead. Needs no signature.

        Args:
            access_token: Access token of the signed-in user.
            mfa_options: SMS options to set for multi-factor authentication.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            SetUserSettingsRequest(
                access_token=access_token,
                mfa_options=mfa_options,
            )
        )

    async def sign_up(
        self,
        *,
        client_id: str,
        username: str,
        secret_hash: str | None = None,
        password: str | None = None,
        user_attributes: list[AttributeType] | None = None,
        validation_data: list[AttributeType] | None = None,
        analytics_metadata: AnalyticsMetadataType | None = None,
        user_context_data: UserContextDataType | None = None,
        client_metadata: dict[str, str] | None = None,
    ) -> SignUpResponse:
        """Registers a new user. Needs no signature.

        Args:
            client_id: ID of the app client to sign up with.
            username: Username that the new user chose.
            secret_hash: Hash of username and client ID, keyed with the client secret.
            password: Password that the user chose.
            user_attributes: Attributes to give the new user.
            validation_data: Key-value pairs for the pre sign-up Lambda trigger, not
                stored with the user.
            analytics_metadata: Amazon Pinpoint metadata recorded with this call.
            user_context_data: Device fingerprint and IP address, used to judge the risk
                of the request.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InvalidPasswordException: The password does not meet the password policy.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            UsernameExistsException: The username is taken.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
            LimitExceededException: A quota is used up.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            CodeDeliveryFailureException: The code cannot be delivered.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            SignUpRequest(
                client_id=client_id,
                username=username,
                secret_hash=secret_hash,
                password=password,
                user_attributes=user_attributes,
                validation_data=validation_data,
                analytics_metadata=analytics_metadata,
                user_context_data=user_context_data,
                client_metadata=client_metadata,
            )
        )

    async def start_user_import_job(
        self,
        *,
        user_pool_id: str,
        job_id: str,
    ) -> StartUserImportJobResponse:
        """Starts a user import job.

        Args:
            user_pool_id: ID of the user pool.
            job_id: ID of the import job to start.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
            PreconditionNotMetException: Something that must be in place first is not.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
        """
        return await self.send(
            StartUserImportJobRequest(
                user_pool_id=user_pool_id,
                job_id=job_id,
            )
        )

    async def start_web_authn_registration(
        self,
        *,
        access_token: str,
    ) -> StartWebAuthnRegistrationResponse:
        """Starts the registration of a passkey for the signed-in user. Needs no
        signature.

        Args:
            access_token: Access token of the signed-in user.

        Raises:
            ForbiddenException: AWS WAF blocks the request.
            InternalErrorException: Cognito fails on its own side.
            InvalidParameterException: A parameter is missing or not acceptable.
            LimitExceededException: A quota is used up.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            WebAuthnNotEnabledException: The user pool does not offer passkeys.
            PasswordResetRequiredException: The user has to set a new password first.
            WebAuthnConfigurationMissingException: The user pool has neither a relying
                party ID nor a domain.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            StartWebAuthnRegistrationRequest(
                access_token=access_token,
            )
        )

    async def stop_user_import_job(
        self,
        *,
        user_pool_id: str,
        job_id: str,
    ) -> StopUserImportJobResponse:
        """Stops a user import job.

        Args:
            user_pool_id: ID of the user pool.
            job_id: ID of the import job to stop.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
            PreconditionNotMetException: Something that must be in place first is not.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
        """
        return await self.send(
            StopUserImportJobRequest(
                user_pool_id=user_pool_id,
                job_id=job_id,
            )
        )

    async def tag_resource(
        self,
        *,
        resource_arn: str,
        tags: dict[str, str],
    ) -> TagResourceResponse:
        """Adds tags to a user pool.

        Args:
            resource_arn: ARN of the user pool to tag.
            tags: Tags to add or overwrite.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            InvalidParameterException: A parameter is missing or not acceptable.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            TagResourceRequest(
                resource_arn=resource_arn,
                tags=tags,
            )
        )

    async def untag_resource(
        self,
        *,
        resource_arn: str,
        tag_keys: list[str],
    ) -> UntagResourceResponse:
        """Removes tags from a user pool.

        Args:
            resource_arn: ARN of the user pool to untag.
            tag_keys: Keys of the tags to remove.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            InvalidParameterException: A parameter is missing or not acceptable.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            UntagResourceRequest(
                resource_arn=resource_arn,
                tag_keys=tag_keys,
            )
        )

    async def update_auth_event_feedback(
        self,
        *,
        user_pool_id: str,
        username: str,
        event_id: str,
        feedback_token: str,
        feedback_value: FeedbackValueTypeInput,
    ) -> UpdateAuthEventFeedbackResponse:
        """Records whether the user recognizes a sign-in event as their own. Needs no
        signature.

        Args:
            user_pool_id: ID of the user pool.
            username: Username of the user, or an alias that the user pool accepts.
            event_id: ID of the authentication event.
            feedback_token: Token from the notification email that allows the feedback.
            feedback_value: Whether the sign-in is trusted: `Valid` or `Invalid`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserNotFoundException: There is no such user.
            UserPoolAddOnNotEnabledException: Threat protection is not turned on for the
                user pool.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            UpdateAuthEventFeedbackRequest(
                user_pool_id=user_pool_id,
                username=username,
                event_id=event_id,
                feedback_token=feedback_token,
                feedback_value=feedback_value,
            )
        )

    async def update_device_status(
        self,
        *,
        access_token: str,
        device_key: str,
        device_remembered_status: DeviceRememberedStatusTypeInput | None = None,
    ) -> UpdateDeviceStatusResponse:
        """Marks a device of the signed-in user as remembered or not. Needs no
        signature.

        Args:
            access_token: Access token of the signed-in user.
            device_key: Key of the device whose status changes.
            device_remembered_status: Whether the device counts as `remembered` or
                `not_remembered`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            TooManyRequestsException: Requests come in too fast.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            UpdateDeviceStatusRequest(
                access_token=access_token,
                device_key=device_key,
                device_remembered_status=device_remembered_status,
            )
        )

    async def update_group(
        self,
        *,
        group_name: str,
        user_pool_id: str,
        description: str | None = None,
        role_arn: str | None = None,
        precedence: int | None = None,
    ) -> UpdateGroupResponse:
        """Changes the description, role or precedence of a group.

        Args:
            group_name: Name of the group to change.
            user_pool_id: ID of the user pool.
            description: New description of the group.
            role_arn: ARN of the IAM role that the group's members should get.
            precedence: Rank of the group among the user's groups; the lowest number
                wins.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            UpdateGroupRequest(
                group_name=group_name,
                user_pool_id=user_pool_id,
                description=description,
                role_arn=role_arn,
                precedence=precedence,
            )
        )

    async def update_identity_provider(
        self,
        *,
        user_pool_id: str,
        provider_name: str,
        provider_details: dict[str, str] | None = None,
        attribute_mapping: dict[str, str] | None = None,
        idp_identifiers: list[str] | None = None,
        acr_mapping: dict[str, str] | None = None,
    ) -> UpdateIdentityProviderResponse:
        """Changes the settings of an identity provider.

        Args:
            user_pool_id: ID of the user pool.
            provider_name: Name of the provider to change.
            provider_details: Connection settings of the provider, such as client ID,
                secret and URLs.
            attribute_mapping: Map from user pool attributes to the matching attributes
                of the provider.
            idp_identifiers: Alternative names of the provider, such as email domains.
            acr_mapping: ACR value that the OIDC provider uses for each level of the
                user pool.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            UnsupportedIdentityProviderException: The identity provider is not
                supported.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            ConcurrentModificationException: Another request is changing the same thing.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            UpdateIdentityProviderRequest(
                user_pool_id=user_pool_id,
                provider_name=provider_name,
                provider_details=provider_details,
                attribute_mapping=attribute_mapping,
                idp_identifiers=idp_identifiers,
                acr_mapping=acr_mapping,
            )
        )

    async def update_managed_login_branding(
        self,
        *,
        user_pool_id: str | None = None,
        managed_login_branding_id: str | None = None,
        use_cognito_provided_values: bool | None = None,
        settings: Any = UNSET,
        assets: list[AssetType] | None = None,
    ) -> UpdateManagedLoginBrandingResponse:
        """Changes a branding style of the managed login pages.

        Args:
            user_pool_id: ID of the user pool.
            managed_login_branding_id: ID of the style to change.
            use_cognito_provided_values: If `true`, the style uses the default look from
                Amazon Cognito.
            settings: Branding settings as a JSON document.
            assets: Images used by the branding style, such as logos, backgrounds and
                icons.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            ConcurrentModificationException: Another request is changing the same thing.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            UpdateManagedLoginBrandingRequest(
                user_pool_id=user_pool_id,
                managed_login_branding_id=managed_login_branding_id,
                use_cognito_provided_values=use_cognito_provided_values,
                settings=settings,
                assets=assets,
            )
        )

    async def update_provisioned_limit(
        self,
        *,
        limit_definition: LimitDefinitionType,
        requested_limit_value: int,
    ) -> UpdateProvisionedLimitResponse:
        """Sets the request rate for a category of API calls.

        Args:
            limit_definition: Class and attributes of the limit to change.
            requested_limit_value: New request rate per second.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            ServiceQuotaExceededException: The value is above the service quota of the
                account.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            UpdateProvisionedLimitRequest(
                limit_definition=limit_definition,
                requested_limit_value=requested_limit_value,
            )
        )

    async def update_resource_server(
        self,
        *,
        user_pool_id: str,
        identifier: str,
        name: str,
        scopes: list[ResourceServerScopeType] | None = None,
    ) -> UpdateResourceServerResponse:
        """Gives a resource server a new name and new scopes.

        Args:
            user_pool_id: ID of the user pool.
            identifier: Identifier of the server to change.
            name: New display name of the resource server.
            scopes: Custom scopes that replace the present ones.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            UpdateResourceServerRequest(
                user_pool_id=user_pool_id,
                identifier=identifier,
                name=name,
                scopes=scopes,
            )
        )

    async def update_terms(
        self,
        *,
        terms_id: str,
        user_pool_id: str,
        terms_name: str | None = None,
        terms_source: TermsSourceTypeInput | None = None,
        enforcement: TermsEnforcementTypeInput | None = None,
        links: dict[str, str] | None = None,
    ) -> UpdateTermsResponse:
        """Changes a terms document.

        Args:
            terms_id: ID of the document to change.
            user_pool_id: ID of the user pool.
            terms_name: Type of the document: `terms-of-use` or `privacy-policy`.
            terms_source: Reserved for later use; always `LINK`.
            enforcement: Reserved for later use; always `NONE`.
            links: URL of the document for each language, with `cognito:default` as
                fallback.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            ConcurrentModificationException: Another request is changing the same thing.
            TermsExistsException: The app client already has a terms document of that
                name.
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
        """
        return await self.send(
            UpdateTermsRequest(
                terms_id=terms_id,
                user_pool_id=user_pool_id,
                terms_name=terms_name,
                terms_source=terms_source,
                enforcement=enforcement,
                links=links,
            )
        )

    async def update_user_attributes(
        self,
        *,
        user_attributes: list[AttributeType],
        access_token: str,
        client_metadata: dict[str, str] | None = None,
    ) -> UpdateUserAttributesResponse:
        """Changes attributes of the signed-in user. Needs no signature.

        Args:
            user_attributes: Attributes to change, with their new values.
            access_token: Access token of the signed-in user.
            client_metadata: Key-value pairs passed on to the Lambda triggers of the
                user pool.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            CodeMismatchException: The code is wrong.
            ExpiredCodeException: The code has run out.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UnexpectedLambdaException: A Lambda trigger fails unexpectedly.
            UserLambdaValidationException: A Lambda trigger rejects the request.
            InvalidLambdaResponseException: A Lambda trigger returns something that
                Cognito cannot use.
            TooManyRequestsException: Requests come in too fast.
            AliasExistsException: Another user already signs in with this email address
                or phone number.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            CodeDeliveryFailureException: The code cannot be delivered.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            UpdateUserAttributesRequest(
                user_attributes=user_attributes,
                access_token=access_token,
                client_metadata=client_metadata,
            )
        )

    async def update_user_pool(
        self,
        *,
        user_pool_id: str,
        policies: UserPoolPolicyType | None = None,
        deletion_protection: DeletionProtectionTypeInput | None = None,
        lambda_config: LambdaConfigType | None = None,
        auto_verified_attributes: list[VerifiedAttributeTypeInput] | None = None,
        sms_verification_message: str | None = None,
        email_verification_message: str | None = None,
        email_verification_subject: str | None = None,
        verification_message_template: VerificationMessageTemplateType | None = None,
        sms_authentication_message: str | None = None,
        user_attribute_update_settings: UserAttributeUpdateSettingsType | None = None,
        mfa_configuration: UserPoolMfaTypeInput | None = None,
        device_configuration: DeviceConfigurationType | None = None,
        email_configuration: EmailConfigurationType | None = None,
        sms_configuration: SmsConfigurationType | None = None,
        user_pool_tags: dict[str, str] | None = None,
        admin_create_user_config: AdminCreateUserConfigType | None = None,
        user_pool_add_ons: UserPoolAddOnsType | None = None,
        dcr_configuration: DcrConfigurationType | None = None,
        account_recovery_setting: AccountRecoverySettingType | None = None,
        pool_name: str | None = None,
        user_pool_tier: UserPoolTierTypeInput | None = None,
        key_configuration: KeyConfigurationType | None = None,
        issuer_configuration: IssuerConfigurationType | None = None,
        acr_configuration: dict[str, AcrLevelConfigType] | None = None,
    ) -> UpdateUserPoolResponse:
        """Replaces the settings of a user pool; whatever is left out goes back to its
        default.

        Args:
            user_pool_id: ID of the user pool to change.
            policies: Password rules and sign-in rules of the user pool.
            deletion_protection: Whether the user pool is protected from deletion by
                mistake.
            lambda_config: Lambda triggers of the user pool.
            auto_verified_attributes: Attributes the user pool verifies by sending a
                code at sign-up.
            sms_verification_message: Old setting for the verification text message; use
                `VerificationMessageTemplate`.
            email_verification_message: Old setting for the verification email body; use
                `VerificationMessageTemplate`.
            email_verification_subject: Old setting for the verification email subject;
                use `VerificationMessageTemplate`.
            verification_message_template: Templates of the messages that verify an
                email address or phone number.
            sms_authentication_message: Text message that carries a sign-in code.
            user_attribute_update_settings: Rules for changing attributes that need
                verification.
            mfa_configuration: Whether multi-factor authentication is `ON`, `OFF` or
                `OPTIONAL`.
            device_configuration: Whether and when the user pool remembers users'
                devices.
            email_configuration: How the user pool sends email: sender, source and
                region.
            sms_configuration: How the user pool sends text messages.
            user_pool_tags: Tags that the user pool should have.
            admin_create_user_config: Settings for users that an administrator creates,
                including the invitation message.
            user_pool_add_ons: Threat protection mode of the user pool.
            dcr_configuration: Settings for apps that register themselves as app clients
                at run time.
            account_recovery_setting: Ways a user can recover a forgotten password, in
                order of preference.
            pool_name: Name the user pool has from now on.
            user_pool_tier: Feature plan of the user pool: `LITE`, `ESSENTIALS` or
                `PLUS`.
            key_configuration: Key that encrypts the user pool's data at rest.
            issuer_configuration: Which issuer URL the user pool puts in its tokens.
            acr_configuration: Names of the authentication context class (ACR) levels,
                keyed `Level1` to `Level4`.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            ConcurrentModificationException: Another request is changing the same thing.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            UserImportInProgressException: An import into the user pool is still
                running.
            InternalErrorException: Cognito fails on its own side.
            InvalidSmsRoleAccessPolicyException: The IAM role for text messages may not
                publish to Amazon SNS.
            InvalidSmsRoleTrustRelationshipException: The IAM role for text messages
                does not trust Cognito, or its external ID differs.
            UserPoolTaggingException: The tags cannot be set or changed.
            InvalidEmailRoleAccessPolicyException: Cognito may not send from your email
                identity.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            TierChangeNotAllowedException: The plan of the user pool cannot be changed
                that way.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
        """
        return await self.send(
            UpdateUserPoolRequest(
                user_pool_id=user_pool_id,
                policies=policies,
                deletion_protection=deletion_protection,
                lambda_config=lambda_config,
                auto_verified_attributes=auto_verified_attributes,
                sms_verification_message=sms_verification_message,
                email_verification_message=email_verification_message,
                email_verification_subject=email_verification_subject,
                verification_message_template=verification_message_template,
                sms_authentication_message=sms_authentication_message,
                user_attribute_update_settings=user_attribute_update_settings,
                mfa_configuration=mfa_configuration,
                device_configuration=device_configuration,
                email_configuration=email_configuration,
                sms_configuration=sms_configuration,
                user_pool_tags=user_pool_tags,
                admin_create_user_config=admin_create_user_config,
                user_pool_add_ons=user_pool_add_ons,
                dcr_configuration=dcr_configuration,
                account_recovery_setting=account_recovery_setting,
                pool_name=pool_name,
                user_pool_tier=user_pool_tier,
                key_configuration=key_configuration,
                issuer_configuration=issuer_configuration,
                acr_configuration=acr_configuration,
            )
        )

    async def update_user_pool_client(
        self,
        *,
        user_pool_id: str,
        client_id: str,
        client_name: str | None = None,
        refresh_token_validity: int | None = None,
        access_token_validity: int | None = None,
        id_token_validity: int | None = None,
        token_validity_units: TokenValidityUnitsType | None = None,
        read_attributes: list[str] | None = None,
        write_attributes: list[str] | None = None,
        explicit_auth_flows: list[ExplicitAuthFlowsTypeInput] | None = None,
        supported_identity_providers: list[str] | None = None,
        callback_urls: list[str] | None = None,
        logout_urls: list[str] | None = None,
        default_redirect_uri: str | None = None,
        allowed_oauth_flows: list[OAuthFlowTypeInput] | None = None,
        allowed_oauth_scopes: list[str] | None = None,
        allowed_oauth_flows_user_pool_client: bool | None = None,
        analytics_configuration: AnalyticsConfigurationType | None = None,
        prevent_user_existence_errors: (
            PreventUserExistenceErrorTypesInput | None
        ) = None,
        enable_token_revocation: bool | None = None,
        enable_propagate_additional_user_context_data: bool | None = None,
        auth_session_validity: int | None = None,
        refresh_token_rotation: RefreshTokenRotationType | None = None,
    ) -> UpdateUserPoolClientResponse:
        """Replaces the settings of an app client; whatever is left out goes back to its
        default.

        Args:
            user_pool_id: ID of the user pool.
            client_id: ID of the app client to change.
            client_name: New display name of the app client.
            refresh_token_validity: How long refresh tokens stay valid, counted in the
                unit set by `TokenValidityUnits`.
            access_token_validity: How long access tokens stay valid, counted in the
                unit set by `TokenValidityUnits`.
            id_token_validity: How long ID tokens stay valid, counted in the unit set by
                `TokenValidityUnits`.
            token_validity_units: Time units of the three token lifetimes.
            read_attributes: User attributes the app client can read.
            write_attributes: User attributes the app client can write.
            explicit_auth_flows: Authentication flows the app client may start.
            supported_identity_providers: Identity providers that users of the app
                client can sign in with.
            callback_urls: URLs that a browser may be redirected to after sign-in.
            logout_urls: URLs that a browser may be redirected to after sign-out.
            default_redirect_uri: Callback URL used when a sign-in request names none.
            allowed_oauth_flows: OAuth 2.0 grant types the app client may use.
            allowed_oauth_scopes: OAuth 2.0, OpenID Connect and custom scopes the app
                client may request.
            allowed_oauth_flows_user_pool_client: Whether the app client may use the
                OAuth 2.0 features of the user pool.
            analytics_configuration: Where and how the app client reports usage to
                Amazon Pinpoint.
            prevent_user_existence_errors: Whether errors hide that a user does not
                exist.
            enable_token_revocation: Whether refresh tokens of the app client can be
                revoked.
            enable_propagate_additional_user_context_data: Whether the app client
                accepts an IP address in `UserContextData`.
            auth_session_validity: Minutes that an authentication session stays valid
                between two steps of a sign-in.
            refresh_token_rotation: Whether and how refresh tokens are replaced on use.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            ConcurrentModificationException: Another request is changing the same thing.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            ScopeDoesNotExistException: A scope asked for does not exist.
            InvalidOAuthFlowException: The OAuth flow is not possible here.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
        """
        return await self.send(
            UpdateUserPoolClientRequest(
                user_pool_id=user_pool_id,
                client_id=client_id,
                client_name=client_name,
                refresh_token_validity=refresh_token_validity,
                access_token_validity=access_token_validity,
                id_token_validity=id_token_validity,
                token_validity_units=token_validity_units,
                read_attributes=read_attributes,
                write_attributes=write_attributes,
                explicit_auth_flows=explicit_auth_flows,
                supported_identity_providers=supported_identity_providers,
                callback_urls=callback_urls,
                logout_urls=logout_urls,
                default_redirect_uri=default_redirect_uri,
                allowed_oauth_flows=allowed_oauth_flows,
                allowed_oauth_scopes=allowed_oauth_scopes,
                allowed_oauth_flows_user_pool_client=allowed_oauth_flows_user_pool_client,
                analytics_configuration=analytics_configuration,
                prevent_user_existence_errors=prevent_user_existence_errors,
                enable_token_revocation=enable_token_revocation,
                enable_propagate_additional_user_context_data=enable_propagate_additional_user_context_data,
                auth_session_validity=auth_session_validity,
                refresh_token_rotation=refresh_token_rotation,
            )
        )

    async def update_user_pool_domain(
        self,
        *,
        domain: str,
        user_pool_id: str,
        managed_login_version: int | None = None,
        custom_domain_config: CustomDomainConfigType | None = None,
        routing: RoutingType | None = None,
    ) -> UpdateUserPoolDomainResponse:
        """Changes the certificate, branding version or routing of a user pool's domain.

        Args:
            domain: Custom domain or domain prefix to change.
            user_pool_id: ID of the user pool.
            managed_login_version: Generation of the sign-in pages: `1` for classic
                hosted UI, `2` for managed login.
            custom_domain_config: Certificate settings of a custom domain.
            routing: How requests to the domain are routed between regions.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            ConcurrentModificationException: Another request is changing the same thing.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            TooManyRequestsException: Requests come in too fast.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            FeatureUnavailableInTierException: The feature is not part of the user
                pool's plan.
        """
        return await self.send(
            UpdateUserPoolDomainRequest(
                domain=domain,
                user_pool_id=user_pool_id,
                managed_login_version=managed_login_version,
                custom_domain_config=custom_domain_config,
                routing=routing,
            )
        )

    async def update_user_pool_replica(
        self,
        *,
        user_pool_id: str,
        region_name: str,
        status: UpdateReplicaStatusTypeInput,
    ) -> UpdateUserPoolReplicaResponse:
        """Activates or deactivates a replica of a user pool.

        Args:
            user_pool_id: ID of the user pool.
            region_name: AWS Region whose replica changes.
            status: Status to give the replica: `ACTIVE` or `INACTIVE`.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            TooManyRequestsException: Requests come in too fast.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
        """
        return await self.send(
            UpdateUserPoolReplicaRequest(
                user_pool_id=user_pool_id,
                region_name=region_name,
                status=status,
            )
        )

    async def verify_software_token(
        self,
        *,
        user_code: str,
        access_token: str | None = None,
        session: str | None = None,
        friendly_device_name: str | None = None,
    ) -> VerifySoftwareTokenResponse:
        """Checks a code from the user's authenticator app and so completes its setup.
        Needs no signature.

        Args:
            user_code: Code that the authenticator app shows.
            access_token: Access token of the signed-in user.
            session: Session handed out by `AssociateSoftwareToken`.
            friendly_device_name: Display name for the authenticator device.

        Raises:
            InvalidParameterException: A parameter is missing or not acceptable.
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidUserPoolConfigurationException: The settings of the user pool do not
                allow this.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            InternalErrorException: Cognito fails on its own side.
            EnableSoftwareTokenMFAException: The one-time code does not match, so the
                authenticator app is not set up.
            SoftwareTokenMFANotFoundException: MFA by authenticator app is not turned
                on.
            CodeMismatchException: The code is wrong.
            ForbiddenException: AWS WAF blocks the request.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
        """
        return await self.send(
            VerifySoftwareTokenRequest(
                user_code=user_code,
                access_token=access_token,
                session=session,
                friendly_device_name=friendly_device_name,
            )
        )

    async def verify_user_attribute(
        self,
        *,
        access_token: str,
        attribute_name: str,
        code: str,
    ) -> VerifyUserAttributeResponse:
        """Verifies an attribute of the signed-in user with the code sent to it. Needs
        no signature.

        Args:
            access_token: Access token of the signed-in user.
            attribute_name: Name of the attribute being verified.
            code: Verification code the user received for the attribute.

        Raises:
            ResourceNotFoundException: The user pool, app client or other resource does
                not exist.
            InvalidParameterException: A parameter is missing or not acceptable.
            CodeMismatchException: The code is wrong.
            ExpiredCodeException: The code has run out.
            NotAuthorizedException: The caller is not allowed to do this, or the
                password is wrong.
            TooManyRequestsException: Requests come in too fast.
            LimitExceededException: A quota is used up.
            PasswordResetRequiredException: The user has to set a new password first.
            UserNotFoundException: There is no such user.
            UserNotConfirmedException: The user is not confirmed yet.
            OperationNotEnabledException: The operation is not possible in this Region
                or with this user pool.
            InternalErrorException: Cognito fails on its own side.
            AliasExistsException: Another user already signs in with this email address
                or phone number.
            ForbiddenException: AWS WAF blocks the request.
        """
        return await self.send(
            VerifyUserAttributeRequest(
                access_token=access_token,
                attribute_name=attribute_name,
                code=code,
            )
        )


AsyncClient = AsyncCognitoIdpClient
