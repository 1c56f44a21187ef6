"""The same operations with dictionaries in and out."""

from typing import Unpack

from ._async_raw import AsyncRawClient
from .operations import (
    ADD_CUSTOM_ATTRIBUTES,
    ADD_USER_POOL_CLIENT_SECRET,
    ADMIN_ADD_USER_TO_GROUP,
    ADMIN_CONFIRM_SIGN_UP,
    ADMIN_CREATE_USER,
    ADMIN_DELETE_SOFTWARE_TOKEN,
    ADMIN_DELETE_USER,
    ADMIN_DELETE_USER_ATTRIBUTES,
    ADMIN_DISABLE_PROVIDER_FOR_USER,
    ADMIN_DISABLE_USER,
    ADMIN_ENABLE_USER,
    ADMIN_FORGET_DEVICE,
    ADMIN_GET_DEVICE,
    ADMIN_GET_USER,
    ADMIN_GET_USER_AUTH_FACTORS,
    ADMIN_INITIATE_AUTH,
    ADMIN_LINK_PROVIDER_FOR_USER,
    ADMIN_LIST_DEVICES,
    ADMIN_LIST_GROUPS_FOR_USER,
    ADMIN_LIST_USER_AUTH_EVENTS,
    ADMIN_LIST_USER_SESSIONS,
    ADMIN_REMOVE_USER_FROM_GROUP,
    ADMIN_RESET_USER_PASSWORD,
    ADMIN_RESPOND_TO_AUTH_CHALLENGE,
    ADMIN_REVOKE_USER_SESSION,
    ADMIN_SET_USER_MFA_PREFERENCE,
    ADMIN_SET_USER_PASSWORD,
    ADMIN_SET_USER_SETTINGS,
    ADMIN_UPDATE_AUTH_EVENT_FEEDBACK,
    ADMIN_UPDATE_DEVICE_STATUS,
    ADMIN_UPDATE_USER_ATTRIBUTES,
    ADMIN_USER_GLOBAL_SIGN_OUT,
    ASSOCIATE_SOFTWARE_TOKEN,
    CHANGE_PASSWORD,
    COMPLETE_WEB_AUTHN_REGISTRATION,
    CONFIRM_DEVICE,
    CONFIRM_FORGOT_PASSWORD,
    CONFIRM_SIGN_UP,
    CREATE_GROUP,
    CREATE_IDENTITY_PROVIDER,
    CREATE_MANAGED_LOGIN_BRANDING,
    CREATE_RESOURCE_SERVER,
    CREATE_TERMS,
    CREATE_USER_IMPORT_JOB,
    CREATE_USER_POOL,
    CREATE_USER_POOL_CLIENT,
    CREATE_USER_POOL_DOMAIN,
    CREATE_USER_POOL_REPLICA,
    DELETE_GROUP,
    DELETE_IDENTITY_PROVIDER,
    DELETE_MANAGED_LOGIN_BRANDING,
    DELETE_RESOURCE_SERVER,
    DELETE_TERMS,
    DELETE_USER,
    DELETE_USER_ATTRIBUTES,
    DELETE_USER_POOL,
    DELETE_USER_POOL_CLIENT,
    DELETE_USER_POOL_CLIENT_SECRET,
    DELETE_USER_POOL_DOMAIN,
    DELETE_USER_POOL_REPLICA,
    DELETE_WEB_AUTHN_CREDENTIAL,
    DESCRIBE_IDENTITY_PROVIDER,
    DESCRIBE_MANAGED_LOGIN_BRANDING,
    DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT,
    DESCRIBE_RESOURCE_SERVER,
    DESCRIBE_RISK_CONFIGURATION,
    DESCRIBE_TERMS,
    DESCRIBE_TERMS_BY_CLIENT,
    DESCRIBE_USER_IMPORT_JOB,
    DESCRIBE_USER_POOL,
    DESCRIBE_USER_POOL_CLIENT,
    DESCRIBE_USER_POOL_DOMAIN,
    FORGET_DEVICE,
    FORGOT_PASSWORD,
    GET_CLIENT_TOKEN,
    GET_CSV_HEADER,
    GET_DERIVED_TOKEN,
    GET_DEVICE,
    GET_GROUP,
    GET_IDENTITY_PROVIDER_BY_IDENTIFIER,
    GET_LOG_DELIVERY_CONFIGURATION,
    GET_PROVISIONED_LIMIT,
    GET_SIGNING_CERTIFICATE,
    GET_TOKENS_FROM_REFRESH_TOKEN,
    GET_UI_CUSTOMIZATION,
    GET_USER,
    GET_USER_ATTRIBUTE_VERIFICATION_CODE,
    GET_USER_AUTH_FACTORS,
    GET_USER_POOL_CLIENT_SESSION_CONFIGURATION,
    GET_USER_POOL_MFA_CONFIG,
    GET_USER_POOL_SESSION_CONFIGURATION,
    GLOBAL_SIGN_OUT,
    INITIATE_AUTH,
    LIST_DEVICES,
    LIST_GROUPS,
    LIST_IDENTITY_PROVIDERS,
    LIST_RESOURCE_SERVERS,
    LIST_TAGS_FOR_RESOURCE,
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
    RESEND_CONFIRMATION_CODE,
    RESPOND_TO_AUTH_CHALLENGE,
    REVOKE_TOKEN,
    REVOKE_USER_SESSION,
    SET_LOG_DELIVERY_CONFIGURATION,
    SET_RISK_CONFIGURATION,
    SET_UI_CUSTOMIZATION,
    SET_USER_MFA_PREFERENCE,
    SET_USER_POOL_CLIENT_SESSION_CONFIGURATION,
    SET_USER_POOL_MFA_CONFIG,
    SET_USER_POOL_SESSION_CONFIGURATION,
    SET_USER_SETTINGS,
    SIGN_UP,
    START_USER_IMPORT_JOB,
    START_WEB_AUTHN_REGISTRATION,
    STOP_USER_IMPORT_JOB,
    TAG_RESOURCE,
    UNTAG_RESOURCE,
    UPDATE_AUTH_EVENT_FEEDBACK,
    UPDATE_DEVICE_STATUS,
    UPDATE_GROUP,
    UPDATE_IDENTITY_PROVIDER,
    UPDATE_MANAGED_LOGIN_BRANDING,
    UPDATE_PROVISIONED_LIMIT,
    UPDATE_RESOURCE_SERVER,
    UPDATE_TERMS,
    UPDATE_USER_ATTRIBUTES,
    UPDATE_USER_POOL,
    UPDATE_USER_POOL_CLIENT,
    UPDATE_USER_POOL_DOMAIN,
    UPDATE_USER_POOL_REPLICA,
    VERIFY_SOFTWARE_TOKEN,
    VERIFY_USER_ATTRIBUTE,
)
from .typed_dicts import (
    AddCustomAttributesRequestDict,
    AddCustomAttributesResponseDict,
    AddUserPoolClientSecretRequestDict,
    AddUserPoolClientSecretResponseDict,
    AdminAddUserToGroupRequestDict,
    AdminConfirmSignUpRequestDict,
    AdminConfirmSignUpResponseDict,
    AdminCreateUserRequestDict,
    AdminCreateUserResponseDict,
    AdminDeleteSoftwareTokenRequestDict,
    AdminDeleteSoftwareTokenResponseDict,
    AdminDeleteUserAttributesRequestDict,
    AdminDeleteUserAttributesResponseDict,
    AdminDeleteUserRequestDict,
    AdminDisableProviderForUserRequestDict,
    AdminDisableProviderForUserResponseDict,
    AdminDisableUserRequestDict,
    AdminDisableUserResponseDict,
    AdminEnableUserRequestDict,
    AdminEnableUserResponseDict,
    AdminForgetDeviceRequestDict,
    AdminGetDeviceRequestDict,
    AdminGetDeviceResponseDict,
    AdminGetUserAuthFactorsRequestDict,
    AdminGetUserAuthFactorsResponseDict,
    AdminGetUserRequestDict,
    AdminGetUserResponseDict,
    AdminInitiateAuthRequestDict,
    AdminInitiateAuthResponseDict,
    AdminLinkProviderForUserRequestDict,
    AdminLinkProviderForUserResponseDict,
    AdminListDevicesRequestDict,
    AdminListDevicesResponseDict,
    AdminListGroupsForUserRequestDict,
    AdminListGroupsForUserResponseDict,
    AdminListUserAuthEventsRequestDict,
    AdminListUserAuthEventsResponseDict,
    AdminListUserSessionsRequestDict,
    AdminListUserSessionsResponseDict,
    AdminRemoveUserFromGroupRequestDict,
    AdminResetUserPasswordRequestDict,
    AdminResetUserPasswordResponseDict,
    AdminRespondToAuthChallengeRequestDict,
    AdminRespondToAuthChallengeResponseDict,
    AdminRevokeUserSessionRequestDict,
    AdminRevokeUserSessionResponseDict,
    AdminSetUserMFAPreferenceRequestDict,
    AdminSetUserMFAPreferenceResponseDict,
    AdminSetUserPasswordRequestDict,
    AdminSetUserPasswordResponseDict,
    AdminSetUserSettingsRequestDict,
    AdminSetUserSettingsResponseDict,
    AdminUpdateAuthEventFeedbackRequestDict,
    AdminUpdateAuthEventFeedbackResponseDict,
    AdminUpdateDeviceStatusRequestDict,
    AdminUpdateDeviceStatusResponseDict,
    AdminUpdateUserAttributesRequestDict,
    AdminUpdateUserAttributesResponseDict,
    AdminUserGlobalSignOutRequestDict,
    AdminUserGlobalSignOutResponseDict,
    AssociateSoftwareTokenRequestDict,
    AssociateSoftwareTokenResponseDict,
    ChangePasswordRequestDict,
    ChangePasswordResponseDict,
    CompleteWebAuthnRegistrationRequestDict,
    CompleteWebAuthnRegistrationResponseDict,
    ConfirmDeviceRequestDict,
    ConfirmDeviceResponseDict,
    ConfirmForgotPasswordRequestDict,
    ConfirmForgotPasswordResponseDict,
    ConfirmSignUpRequestDict,
    ConfirmSignUpResponseDict,
    CreateGroupRequestDict,
    CreateGroupResponseDict,
    CreateIdentityProviderRequestDict,
    CreateIdentityProviderResponseDict,
    CreateManagedLoginBrandingRequestDict,
    CreateManagedLoginBrandingResponseDict,
    CreateResourceServerRequestDict,
    CreateResourceServerResponseDict,
    CreateTermsRequestDict,
    CreateTermsResponseDict,
    CreateUserImportJobRequestDict,
    CreateUserImportJobResponseDict,
    CreateUserPoolClientRequestDict,
    CreateUserPoolClientResponseDict,
    CreateUserPoolDomainRequestDict,
    CreateUserPoolDomainResponseDict,
    CreateUserPoolReplicaRequestDict,
    CreateUserPoolReplicaResponseDict,
    CreateUserPoolRequestDict,
    CreateUserPoolResponseDict,
    DeleteGroupRequestDict,
    DeleteIdentityProviderRequestDict,
    DeleteManagedLoginBrandingRequestDict,
    DeleteResourceServerRequestDict,
    DeleteTermsRequestDict,
    DeleteUserAttributesRequestDict,
    DeleteUserAttributesResponseDict,
    DeleteUserPoolClientRequestDict,
    DeleteUserPoolClientSecretRequestDict,
    DeleteUserPoolClientSecretResponseDict,
    DeleteUserPoolDomainRequestDict,
    DeleteUserPoolDomainResponseDict,
    DeleteUserPoolReplicaRequestDict,
    DeleteUserPoolReplicaResponseDict,
    DeleteUserPoolRequestDict,
    DeleteUserRequestDict,
    DeleteWebAuthnCredentialRequestDict,
    DeleteWebAuthnCredentialResponseDict,
    DescribeIdentityProviderRequestDict,
    DescribeIdentityProviderResponseDict,
    DescribeManagedLoginBrandingByClientRequestDict,
    DescribeManagedLoginBrandingByClientResponseDict,
    DescribeManagedLoginBrandingRequestDict,
    DescribeManagedLoginBrandingResponseDict,
    DescribeResourceServerRequestDict,
    DescribeResourceServerResponseDict,
    DescribeRiskConfigurationRequestDict,
    DescribeRiskConfigurationResponseDict,
    DescribeTermsByClientRequestDict,
    DescribeTermsByClientResponseDict,
    DescribeTermsRequestDict,
    DescribeTermsResponseDict,
    DescribeUserImportJobRequestDict,
    DescribeUserImportJobResponseDict,
    DescribeUserPoolClientRequestDict,
    DescribeUserPoolClientResponseDict,
    DescribeUserPoolDomainRequestDict,
    DescribeUserPoolDomainResponseDict,
    DescribeUserPoolRequestDict,
    DescribeUserPoolResponseDict,
    ForgetDeviceRequestDict,
    ForgotPasswordRequestDict,
    ForgotPasswordResponseDict,
    GetClientTokenRequestDict,
    GetClientTokenResponseDict,
    GetCSVHeaderRequestDict,
    GetCSVHeaderResponseDict,
    GetDerivedTokenRequestDict,
    GetDerivedTokenResponseDict,
    GetDeviceRequestDict,
    GetDeviceResponseDict,
    GetGroupRequestDict,
    GetGroupResponseDict,
    GetIdentityProviderByIdentifierRequestDict,
    GetIdentityProviderByIdentifierResponseDict,
    GetLogDeliveryConfigurationRequestDict,
    GetLogDeliveryConfigurationResponseDict,
    GetProvisionedLimitRequestDict,
    GetProvisionedLimitResponseDict,
    GetSigningCertificateRequestDict,
    GetSigningCertificateResponseDict,
    GetTokensFromRefreshTokenRequestDict,
    GetTokensFromRefreshTokenResponseDict,
    GetUICustomizationRequestDict,
    GetUICustomizationResponseDict,
    GetUserAttributeVerificationCodeRequestDict,
    GetUserAttributeVerificationCodeResponseDict,
    GetUserAuthFactorsRequestDict,
    GetUserAuthFactorsResponseDict,
    GetUserPoolClientSessionConfigurationRequestDict,
    GetUserPoolClientSessionConfigurationResponseDict,
    GetUserPoolMfaConfigRequestDict,
    GetUserPoolMfaConfigResponseDict,
    GetUserPoolSessionConfigurationRequestDict,
    GetUserPoolSessionConfigurationResponseDict,
    GetUserRequestDict,
    GetUserResponseDict,
    GlobalSignOutRequestDict,
    GlobalSignOutResponseDict,
    InitiateAuthRequestDict,
    InitiateAuthResponseDict,
    ListDevicesRequestDict,
    ListDevicesResponseDict,
    ListGroupsRequestDict,
    ListGroupsResponseDict,
    ListIdentityProvidersRequestDict,
    ListIdentityProvidersResponseDict,
    ListResourceServersRequestDict,
    ListResourceServersResponseDict,
    ListTagsForResourceRequestDict,
    ListTagsForResourceResponseDict,
    ListTermsRequestDict,
    ListTermsResponseDict,
    ListUserImportJobsRequestDict,
    ListUserImportJobsResponseDict,
    ListUserPoolClientSecretsRequestDict,
    ListUserPoolClientSecretsResponseDict,
    ListUserPoolClientsRequestDict,
    ListUserPoolClientsResponseDict,
    ListUserPoolReplicasRequestDict,
    ListUserPoolReplicasResponseDict,
    ListUserPoolsRequestDict,
    ListUserPoolsResponseDict,
    ListUserSessionsRequestDict,
    ListUserSessionsResponseDict,
    ListUsersInGroupRequestDict,
    ListUsersInGroupResponseDict,
    ListUsersRequestDict,
    ListUsersResponseDict,
    ListWebAuthnCredentialsRequestDict,
    ListWebAuthnCredentialsResponseDict,
    NoOutputDict,
    ResendConfirmationCodeRequestDict,
    ResendConfirmationCodeResponseDict,
    RespondToAuthChallengeRequestDict,
    RespondToAuthChallengeResponseDict,
    RevokeTokenRequestDict,
    RevokeTokenResponseDict,
    RevokeUserSessionRequestDict,
    RevokeUserSessionResponseDict,
    SetLogDeliveryConfigurationRequestDict,
    SetLogDeliveryConfigurationResponseDict,
    SetRiskConfigurationRequestDict,
    SetRiskConfigurationResponseDict,
    SetUICustomizationRequestDict,
    SetUICustomizationResponseDict,
    SetUserMFAPreferenceRequestDict,
    SetUserMFAPreferenceResponseDict,
    SetUserPoolClientSessionConfigurationRequestDict,
    SetUserPoolClientSessionConfigurationResponseDict,
    SetUserPoolMfaConfigRequestDict,
    SetUserPoolMfaConfigResponseDict,
    SetUserPoolSessionConfigurationRequestDict,
    SetUserPoolSessionConfigurationResponseDict,
    SetUserSettingsRequestDict,
    SetUserSettingsResponseDict,
    SignUpRequestDict,
    SignUpResponseDict,
    StartUserImportJobRequestDict,
    StartUserImportJobResponseDict,
    StartWebAuthnRegistrationRequestDict,
    StartWebAuthnRegistrationResponseDict,
    StopUserImportJobRequestDict,
    StopUserImportJobResponseDict,
    TagResourceRequestDict,
    TagResourceResponseDict,
    UntagResourceRequestDict,
    UntagResourceResponseDict,
    UpdateAuthEventFeedbackRequestDict,
    UpdateAuthEventFeedbackResponseDict,
    UpdateDeviceStatusRequestDict,
    UpdateDeviceStatusResponseDict,
    UpdateGroupRequestDict,
    UpdateGroupResponseDict,
    UpdateIdentityProviderRequestDict,
    UpdateIdentityProviderResponseDict,
    UpdateManagedLoginBrandingRequestDict,
    UpdateManagedLoginBrandingResponseDict,
    UpdateProvisionedLimitRequestDict,
    UpdateProvisionedLimitResponseDict,
    UpdateResourceServerRequestDict,
    UpdateResourceServerResponseDict,
    UpdateTermsRequestDict,
    UpdateTermsResponseDict,
    UpdateUserAttributesRequestDict,
    UpdateUserAttributesResponseDict,
    UpdateUserPoolClientRequestDict,
    UpdateUserPoolClientResponseDict,
    UpdateUserPoolDomainRequestDict,
    UpdateUserPoolDomainResponseDict,
    UpdateUserPoolReplicaRequestDict,
    UpdateUserPoolReplicaResponseDict,
    UpdateUserPoolRequestDict,
    UpdateUserPoolResponseDict,
    VerifySoftwareTokenRequestDict,
    VerifySoftwareTokenResponseDict,
    VerifyUserAttributeRequestDict,
    VerifyUserAttributeResponseDict,
)


class AsyncRawCognitoIdpClient(AsyncRawClient):
    """Every operation of Amazon Cognito user pools under the names and with the shapes
    of a boto3 client.
    """

    async def add_custom_attributes(
        self, **request: Unpack[AddCustomAttributesRequestDict]
    ) -> AddCustomAttributesResponseDict:
        """Adds custom attributes to the schema of a user pool."""
        answer: AddCustomAttributesResponseDict = await self._call(
            ADD_CUSTOM_ATTRIBUTES, request
        )
        return answer

    async def add_user_pool_client_secret(
        self, **request: Unpack[AddUserPoolClientSecretRequestDict]
    ) -> AddUserPoolClientSecretResponseDict:
        """Adds a second secret to an app client, so that secrets can be rotated without
        downtime.
        """
        answer: AddUserPoolClientSecretResponseDict = await self._call(
            ADD_USER_POOL_CLIENT_SECRET, request
        )
        return answer

    async def admin_add_user_to_group(
        self, **request: Unpack[AdminAddUserToGroupRequestDict]
    ) -> NoOutputDict:
        """Puts a user into a group."""
        answer: NoOutputDict = await self._call(ADMIN_ADD_USER_TO_GROUP, request)
        return answer

    async def admin_confirm_sign_up(
        self, **request: Unpack[AdminConfirmSignUpRequestDict]
    ) -> AdminConfirmSignUpResponseDict:
        """Confirms a new user without a code, as an administrator."""
        answer: AdminConfirmSignUpResponseDict = await self._call(
            ADMIN_CONFIRM_SIGN_UP, request
        )
        return answer

    async def admin_create_user(
        self, **request: Unpack[AdminCreateUserRequestDict]
    ) -> AdminCreateUserResponseDict:
        """Creates a user as an administrator, and sends an invitation unless told not
        to.
        """
        answer: AdminCreateUserResponseDict = await self._call(
            ADMIN_CREATE_USER, request
        )
        return answer

    async def admin_delete_software_token(
        self, **request: Unpack[AdminDeleteSoftwareTokenRequestDict]
    ) -> AdminDeleteSoftwareTokenResponseDict:
        """Removes the authenticator app of a user, as an administrator."""
        answer: AdminDeleteSoftwareTokenResponseDict = await self._call(
            ADMIN_DELETE_SOFTWARE_TOKEN, request
        )
        return answer

    async def admin_delete_user(
        self, **request: Unpack[AdminDeleteUserRequestDict]
    ) -> NoOutputDict:
        """Deletes a user as an administrator."""
        answer: NoOutputDict = await self._call(ADMIN_DELETE_USER, request)
        return answer

    async def admin_delete_user_attributes(
        self, **request: Unpack[AdminDeleteUserAttributesRequestDict]
    ) -> AdminDeleteUserAttributesResponseDict:
        """Deletes attributes of a user, as an administrator."""
        answer: AdminDeleteUserAttributesResponseDict = await self._call(
            ADMIN_DELETE_USER_ATTRIBUTES, request
        )
        return answer

    async def admin_disable_provider_for_user(
        self, **request: Unpack[AdminDisableProviderForUserRequestDict]
    ) -> AdminDisableProviderForUserResponseDict:
        """Stops a user from signing in through an outside identity provider."""
        answer: AdminDisableProviderForUserResponseDict = await self._call(
            ADMIN_DISABLE_PROVIDER_FOR_USER, request
        )
        return answer

    async def admin_disable_user(
        self, **request: Unpack[AdminDisableUserRequestDict]
    ) -> AdminDisableUserResponseDict:
        """Disables a user, who is signed out and cannot sign in until enabled again."""
        answer: AdminDisableUserResponseDict = await self._call(
            ADMIN_DISABLE_USER, request
        )
        return answer

    async def admin_enable_user(
        self, **request: Unpack[AdminEnableUserRequestDict]
    ) -> AdminEnableUserResponseDict:
        """Lets a disabled user sign in again."""
        answer: AdminEnableUserResponseDict = await self._call(
            ADMIN_ENABLE_USER, request
        )
        return answer

    async def admin_forget_device(
        self, **request: Unpack[AdminForgetDeviceRequestDict]
    ) -> NoOutputDict:
        """Forgets a remembered device of a user, as an administrator."""
        answer: NoOutputDict = await self._call(ADMIN_FORGET_DEVICE, request)
        return answer

    async def admin_get_device(
        self, **request: Unpack[AdminGetDeviceRequestDict]
    ) -> AdminGetDeviceResponseDict:
        """Returns a device of a user, as an administrator."""
        answer: AdminGetDeviceResponseDict = await self._call(ADMIN_GET_DEVICE, request)
        return answer

    async def admin_get_user(
        self, **request: Unpack[AdminGetUserRequestDict]
    ) -> AdminGetUserResponseDict:
        """Returns the profile and sign-in settings of a user, as an administrator."""
        answer: AdminGetUserResponseDict = await self._call(ADMIN_GET_USER, request)
        return answer

    async def admin_get_user_auth_factors(
        self, **request: Unpack[AdminGetUserAuthFactorsRequestDict]
    ) -> AdminGetUserAuthFactorsResponseDict:
        """Tells which sign-in and MFA methods a user has set up, as an
        administrator.
        """
        answer: AdminGetUserAuthFactorsResponseDict = await self._call(
            ADMIN_GET_USER_AUTH_FACTORS, request
        )
        return answer

    async def admin_initiate_auth(
        self, **request: Unpack[AdminInitiateAuthRequestDict]
    ) -> AdminInitiateAuthResponseDict:
        """Starts the sign-in of a user from a trusted server."""
        answer: AdminInitiateAuthResponseDict = await self._call(
            ADMIN_INITIATE_AUTH, request
        )
        return answer

    async def admin_link_provider_for_user(
        self, **request: Unpack[AdminLinkProviderForUserRequestDict]
    ) -> AdminLinkProviderForUserResponseDict:
        """Links an identity of an outside provider to an existing user."""
        answer: AdminLinkProviderForUserResponseDict = await self._call(
            ADMIN_LINK_PROVIDER_FOR_USER, request
        )
        return answer

    async def admin_list_devices(
        self, **request: Unpack[AdminListDevicesRequestDict]
    ) -> AdminListDevicesResponseDict:
        """Lists the devices of a user as an administrator, a page at a time."""
        answer: AdminListDevicesResponseDict = await self._call(
            ADMIN_LIST_DEVICES, request
        )
        return answer

    async def admin_list_groups_for_user(
        self, **request: Unpack[AdminListGroupsForUserRequestDict]
    ) -> AdminListGroupsForUserResponseDict:
        """Lists the groups of a user, a page at a time."""
        answer: AdminListGroupsForUserResponseDict = await self._call(
            ADMIN_LIST_GROUPS_FOR_USER, request
        )
        return answer

    async def admin_list_user_auth_events(
        self, **request: Unpack[AdminListUserAuthEventsRequestDict]
    ) -> AdminListUserAuthEventsResponseDict:
        """Lists the sign-in history of a user with the risks that threat protection
        found.
        """
        answer: AdminListUserAuthEventsResponseDict = await self._call(
            ADMIN_LIST_USER_AUTH_EVENTS, request
        )
        return answer

    async def admin_list_user_sessions(
        self, **request: Unpack[AdminListUserSessionsRequestDict]
    ) -> AdminListUserSessionsResponseDict:
        """Lists the active sessions of a user, as an administrator."""
        answer: AdminListUserSessionsResponseDict = await self._call(
            ADMIN_LIST_USER_SESSIONS, request
        )
        return answer

    async def admin_remove_user_from_group(
        self, **request: Unpack[AdminRemoveUserFromGroupRequestDict]
    ) -> NoOutputDict:
        """Takes a user out of a group."""
        answer: NoOutputDict = await self._call(ADMIN_REMOVE_USER_FROM_GROUP, request)
        return answer

    async def admin_reset_user_password(
        self, **request: Unpack[AdminResetUserPasswordRequestDict]
    ) -> AdminResetUserPasswordResponseDict:
        """Makes a user choose a new password, and sends the code for it."""
        answer: AdminResetUserPasswordResponseDict = await self._call(
            ADMIN_RESET_USER_PASSWORD, request
        )
        return answer

    async def admin_respond_to_auth_challenge(
        self, **request: Unpack[AdminRespondToAuthChallengeRequestDict]
    ) -> AdminRespondToAuthChallengeResponseDict:
        """Answers a challenge of a sign-in from a trusted server."""
        answer: AdminRespondToAuthChallengeResponseDict = await self._call(
            ADMIN_RESPOND_TO_AUTH_CHALLENGE, request
        )
        return answer

    async def admin_revoke_user_session(
        self, **request: Unpack[AdminRevokeUserSessionRequestDict]
    ) -> AdminRevokeUserSessionResponseDict:
        """Ends one session of a user, as an administrator."""
        answer: AdminRevokeUserSessionResponseDict = await self._call(
            ADMIN_REVOKE_USER_SESSION, request
        )
        return answer

    async def admin_set_user_mfa_preference(
        self, **request: Unpack[AdminSetUserMFAPreferenceRequestDict]
    ) -> AdminSetUserMFAPreferenceResponseDict:
        """Turns the MFA methods of a user on or off and picks the preferred one, as an
        administrator.
        """
        answer: AdminSetUserMFAPreferenceResponseDict = await self._call(
            ADMIN_SET_USER_MFA_PREFERENCE, request
        )
        return answer

    async def admin_set_user_password(
        self, **request: Unpack[AdminSetUserPasswordRequestDict]
    ) -> AdminSetUserPasswordResponseDict:
        """Sets the password of a user, either for good or until the next sign-in."""
        answer: AdminSetUserPasswordResponseDict = await self._call(
            ADMIN_SET_USER_PASSWORD, request
        )
        return answer

    async def admin_set_user_settings(
        self, **request: Unpack[AdminSetUserSettingsRequestDict]
    ) -> AdminSetUserSettingsResponseDict:
        """Turns SMS MFA on or off for a user; use `AdminSetUserMFAPreference`
        instead.
        """
        answer: AdminSetUserSettingsResponseDict = await self._call(
            ADMIN_SET_USER_SETTINGS, request
        )
        return answer

    async def admin_update_auth_event_feedback(
        self, **request: Unpack[AdminUpdateAuthEventFeedbackRequestDict]
    ) -> AdminUpdateAuthEventFeedbackResponseDict:
        """Marks a sign-in event as valid or as an attack, as an administrator."""
        answer: AdminUpdateAuthEventFeedbackResponseDict = await self._call(
            ADMIN_UPDATE_AUTH_EVENT_FEEDBACK, request
        )
        return answer

    async def admin_update_device_status(
        self, **request: Unpack[AdminUpdateDeviceStatusRequestDict]
    ) -> AdminUpdateDeviceStatusResponseDict:
        """Marks a device of a user as remembered or not, as an administrator."""
        answer: AdminUpdateDeviceStatusResponseDict = await self._call(
            ADMIN_UPDATE_DEVICE_STATUS, request
        )
        return answer

    async def admin_update_user_attributes(
        self, **request: Unpack[AdminUpdateUserAttributesRequestDict]
    ) -> AdminUpdateUserAttributesResponseDict:
        """Changes attributes of a user, as an administrator."""
        answer: AdminUpdateUserAttributesResponseDict = await self._call(
            ADMIN_UPDATE_USER_ATTRIBUTES, request
        )
        return answer

    async def admin_user_global_sign_out(
        self, **request: Unpack[AdminUserGlobalSignOutRequestDict]
    ) -> AdminUserGlobalSignOutResponseDict:
        """Signs a user out everywhere, as an administrator."""
        answer: AdminUserGlobalSignOutResponseDict = await self._call(
            ADMIN_USER_GLOBAL_SIGN_OUT, request
        )
        return answer

    async def associate_software_token(
        self, **request: Unpack[AssociateSoftwareTokenRequestDict]
    ) -> AssociateSoftwareTokenResponseDict:
        """Starts the setup of an authenticator app and returns its secret key."""
        answer: AssociateSoftwareTokenResponseDict = await self._call(
            ASSOCIATE_SOFTWARE_TOKEN, request
        )
        return answer

    async def change_password(
        self, **request: Unpack[ChangePasswordRequestDict]
    ) -> ChangePasswordResponseDict:
        """Changes the password of the signed-in user."""
        answer: ChangePasswordResponseDict = await self._call(CHANGE_PASSWORD, request)
        return answer

    async def complete_web_authn_registration(
        self, **request: Unpack[CompleteWebAuthnRegistrationRequestDict]
    ) -> CompleteWebAuthnRegistrationResponseDict:
        """Finishes the registration of a passkey for the signed-in user."""
        answer: CompleteWebAuthnRegistrationResponseDict = await self._call(
            COMPLETE_WEB_AUTHN_REGISTRATION, request
        )
        return answer

    async def confirm_device(
        self, **request: Unpack[ConfirmDeviceRequestDict]
    ) -> ConfirmDeviceResponseDict:
        """Registers the user's device so that it can be remembered."""
        answer: ConfirmDeviceResponseDict = await self._call(CONFIRM_DEVICE, request)
        return answer

    async def confirm_forgot_password(
        self, **request: Unpack[ConfirmForgotPasswordRequestDict]
    ) -> ConfirmForgotPasswordResponseDict:
        """Sets a new password with the code that `ForgotPassword` sent."""
        answer: ConfirmForgotPasswordResponseDict = await self._call(
            CONFIRM_FORGOT_PASSWORD, request
        )
        return answer

    async def confirm_sign_up(
        self, **request: Unpack[ConfirmSignUpRequestDict]
    ) -> ConfirmSignUpResponseDict:
        """Confirms a new user with the code sent at sign-up."""
        answer: ConfirmSignUpResponseDict = await self._call(CONFIRM_SIGN_UP, request)
        return answer

    async def create_group(
        self, **request: Unpack[CreateGroupRequestDict]
    ) -> CreateGroupResponseDict:
        """Creates a group in a user pool."""
        answer: CreateGroupResponseDict = await self._call(CREATE_GROUP, request)
        return answer

    async def create_identity_provider(
        self, **request: Unpack[CreateIdentityProviderRequestDict]
    ) -> CreateIdentityProviderResponseDict:
        """Connects an outside identity provider to a user pool."""
        answer: CreateIdentityProviderResponseDict = await self._call(
            CREATE_IDENTITY_PROVIDER, request
        )
        return answer

    async def create_managed_login_branding(
        self, **request: Unpack[CreateManagedLoginBrandingRequestDict]
    ) -> CreateManagedLoginBrandingResponseDict:
        """Creates a branding style for the managed login pages of an app client."""
        answer: CreateManagedLoginBrandingResponseDict = await self._call(
            CREATE_MANAGED_LOGIN_BRANDING, request
        )
        return answer

    async def create_resource_server(
        self, **request: Unpack[CreateResourceServerRequestDict]
    ) -> CreateResourceServerResponseDict:
        """Creates a resource server and its custom scopes."""
        answer: CreateResourceServerResponseDict = await self._call(
            CREATE_RESOURCE_SERVER, request
        )
        return answer

    async def create_terms(
        self, **request: Unpack[CreateTermsRequestDict]
    ) -> CreateTermsResponseDict:
        """Creates a terms document for an app client."""
        answer: CreateTermsResponseDict = await self._call(CREATE_TERMS, request)
        return answer

    async def create_user_import_job(
        self, **request: Unpack[CreateUserImportJobRequestDict]
    ) -> CreateUserImportJobResponseDict:
        """Creates a job that imports users from a CSV file."""
        answer: CreateUserImportJobResponseDict = await self._call(
            CREATE_USER_IMPORT_JOB, request
        )
        return answer

    async def create_user_pool(
        self, **request: Unpack[CreateUserPoolRequestDict]
    ) -> CreateUserPoolResponseDict:
        """Creates a user pool."""
        answer: CreateUserPoolResponseDict = await self._call(CREATE_USER_POOL, request)
        return answer

    async def create_user_pool_client(
        self, **request: Unpack[CreateUserPoolClientRequestDict]
    ) -> CreateUserPoolClientResponseDict:
        """Adds an app client to a user pool."""
        answer: CreateUserPoolClientResponseDict = await self._call(
            CREATE_USER_POOL_CLIENT, request
        )
        return answer

    async def create_user_pool_domain(
        self, **request: Unpack[CreateUserPoolDomainRequestDict]
    ) -> CreateUserPoolDomainResponseDict:
        """Gives a user pool a domain for its sign-in pages."""
        answer: CreateUserPoolDomainResponseDict = await self._call(
            CREATE_USER_POOL_DOMAIN, request
        )
        return answer

    async def create_user_pool_replica(
        self, **request: Unpack[CreateUserPoolReplicaRequestDict]
    ) -> CreateUserPoolReplicaResponseDict:
        """Creates a replica of a user pool in another Region."""
        answer: CreateUserPoolReplicaResponseDict = await self._call(
            CREATE_USER_POOL_REPLICA, request
        )
        return answer

    async def delete_group(
        self, **request: Unpack[DeleteGroupRequestDict]
    ) -> NoOutputDict:
        """Deletes a group, but not the users in it."""
        answer: NoOutputDict = await self._call(DELETE_GROUP, request)
        return answer

    async def delete_identity_provider(
        self, **request: Unpack[DeleteIdentityProviderRequestDict]
    ) -> NoOutputDict:
        """Disconnects an outside identity provider from a user pool."""
        answer: NoOutputDict = await self._call(DELETE_IDENTITY_PROVIDER, request)
        return answer

    async def delete_managed_login_branding(
        self, **request: Unpack[DeleteManagedLoginBrandingRequestDict]
    ) -> NoOutputDict:
        """Deletes a branding style and leaves its app client without one."""
        answer: NoOutputDict = await self._call(DELETE_MANAGED_LOGIN_BRANDING, request)
        return answer

    async def delete_resource_server(
        self, **request: Unpack[DeleteResourceServerRequestDict]
    ) -> NoOutputDict:
        """Deletes a resource server together with its scopes."""
        answer: NoOutputDict = await self._call(DELETE_RESOURCE_SERVER, request)
        return answer

    async def delete_terms(
        self, **request: Unpack[DeleteTermsRequestDict]
    ) -> NoOutputDict:
        """Deletes a terms document."""
        answer: NoOutputDict = await self._call(DELETE_TERMS, request)
        return answer

    async def delete_user(
        self, **request: Unpack[DeleteUserRequestDict]
    ) -> NoOutputDict:
        """Deletes the signed-in user for good."""
        answer: NoOutputDict = await self._call(DELETE_USER, request)
        return answer

    async def delete_user_attributes(
        self, **request: Unpack[DeleteUserAttributesRequestDict]
    ) -> DeleteUserAttributesResponseDict:
        """Deletes attributes of the signed-in user."""
        answer: DeleteUserAttributesResponseDict = await self._call(
            DELETE_USER_ATTRIBUTES, request
        )
        return answer

    async def delete_user_pool(
        self, **request: Unpack[DeleteUserPoolRequestDict]
    ) -> NoOutputDict:
        """Deletes a user pool, with its users and app clients."""
        answer: NoOutputDict = await self._call(DELETE_USER_POOL, request)
        return answer

    async def delete_user_pool_client(
        self, **request: Unpack[DeleteUserPoolClientRequestDict]
    ) -> NoOutputDict:
        """Deletes an app client."""
        answer: NoOutputDict = await self._call(DELETE_USER_POOL_CLIENT, request)
        return answer

    async def delete_user_pool_client_secret(
        self, **request: Unpack[DeleteUserPoolClientSecretRequestDict]
    ) -> DeleteUserPoolClientSecretResponseDict:
        """Deletes one secret of an app client, as long as another remains."""
        answer: DeleteUserPoolClientSecretResponseDict = await self._call(
            DELETE_USER_POOL_CLIENT_SECRET, request
        )
        return answer

    async def delete_user_pool_domain(
        self, **request: Unpack[DeleteUserPoolDomainRequestDict]
    ) -> DeleteUserPoolDomainResponseDict:
        """Deletes the domain of a user pool, and its sign-in pages with it."""
        answer: DeleteUserPoolDomainResponseDict = await self._call(
            DELETE_USER_POOL_DOMAIN, request
        )
        return answer

    async def delete_user_pool_replica(
        self, **request: Unpack[DeleteUserPoolReplicaRequestDict]
    ) -> DeleteUserPoolReplicaResponseDict:
        """Deletes an inactive replica of a user pool, from the primary Region."""
        answer: DeleteUserPoolReplicaResponseDict = await self._call(
            DELETE_USER_POOL_REPLICA, request
        )
        return answer

    async def delete_web_authn_credential(
        self, **request: Unpack[DeleteWebAuthnCredentialRequestDict]
    ) -> DeleteWebAuthnCredentialResponseDict:
        """Deletes a passkey of the signed-in user."""
        answer: DeleteWebAuthnCredentialResponseDict = await self._call(
            DELETE_WEB_AUTHN_CREDENTIAL, request
        )
        return answer

    async def describe_identity_provider(
        self, **request: Unpack[DescribeIdentityProviderRequestDict]
    ) -> DescribeIdentityProviderResponseDict:
        """Returns the settings of an identity provider."""
        answer: DescribeIdentityProviderResponseDict = await self._call(
            DESCRIBE_IDENTITY_PROVIDER, request
        )
        return answer

    async def describe_managed_login_branding(
        self, **request: Unpack[DescribeManagedLoginBrandingRequestDict]
    ) -> DescribeManagedLoginBrandingResponseDict:
        """Returns a branding style by its ID."""
        answer: DescribeManagedLoginBrandingResponseDict = await self._call(
            DESCRIBE_MANAGED_LOGIN_BRANDING, request
        )
        return answer

    async def describe_managed_login_branding_by_client(
        self, **request: Unpack[DescribeManagedLoginBrandingByClientRequestDict]
    ) -> DescribeManagedLoginBrandingByClientResponseDict:
        """Returns the branding style of an app client."""
        answer: DescribeManagedLoginBrandingByClientResponseDict = await self._call(
            DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT, request
        )
        return answer

    async def describe_resource_server(
        self, **request: Unpack[DescribeResourceServerRequestDict]
    ) -> DescribeResourceServerResponseDict:
        """Returns a resource server and its scopes."""
        answer: DescribeResourceServerResponseDict = await self._call(
            DESCRIBE_RESOURCE_SERVER, request
        )
        return answer

    async def describe_risk_configuration(
        self, **request: Unpack[DescribeRiskConfigurationRequestDict]
    ) -> DescribeRiskConfigurationResponseDict:
        """Returns the threat protection settings of a user pool or an app client."""
        answer: DescribeRiskConfigurationResponseDict = await self._call(
            DESCRIBE_RISK_CONFIGURATION, request
        )
        return answer

    async def describe_terms(
        self, **request: Unpack[DescribeTermsRequestDict]
    ) -> DescribeTermsResponseDict:
        """Returns a terms document by its ID."""
        answer: DescribeTermsResponseDict = await self._call(DESCRIBE_TERMS, request)
        return answer

    async def describe_terms_by_client(
        self, **request: Unpack[DescribeTermsByClientRequestDict]
    ) -> DescribeTermsByClientResponseDict:
        """Returns a terms document of an app client by its name."""
        answer: DescribeTermsByClientResponseDict = await self._call(
            DESCRIBE_TERMS_BY_CLIENT, request
        )
        return answer

    async def describe_user_import_job(
        self, **request: Unpack[DescribeUserImportJobRequestDict]
    ) -> DescribeUserImportJobResponseDict:
        """Returns the state of a user import job."""
        answer: DescribeUserImportJobResponseDict = await self._call(
            DESCRIBE_USER_IMPORT_JOB, request
        )
        return answer

    async def describe_user_pool(
        self, **request: Unpack[DescribeUserPoolRequestDict]
    ) -> DescribeUserPoolResponseDict:
        """Returns the settings of a user pool."""
        answer: DescribeUserPoolResponseDict = await self._call(
            DESCRIBE_USER_POOL, request
        )
        return answer

    async def describe_user_pool_client(
        self, **request: Unpack[DescribeUserPoolClientRequestDict]
    ) -> DescribeUserPoolClientResponseDict:
        """Returns the settings of an app client."""
        answer: DescribeUserPoolClientResponseDict = await self._call(
            DESCRIBE_USER_POOL_CLIENT, request
        )
        return answer

    async def describe_user_pool_domain(
        self, **request: Unpack[DescribeUserPoolDomainRequestDict]
    ) -> DescribeUserPoolDomainResponseDict:
        """Returns the settings of a user pool's domain."""
        answer: DescribeUserPoolDomainResponseDict = await self._call(
            DESCRIBE_USER_POOL_DOMAIN, request
        )
        return answer

    async def forget_device(
        self, **request: Unpack[ForgetDeviceRequestDict]
    ) -> NoOutputDict:
        """Forgets a remembered device of the signed-in user."""
        answer: NoOutputDict = await self._call(FORGET_DEVICE, request)
        return answer

    async def forgot_password(
        self, **request: Unpack[ForgotPasswordRequestDict]
    ) -> ForgotPasswordResponseDict:
        """Sends a code with which a user can set a new password."""
        answer: ForgotPasswordResponseDict = await self._call(FORGOT_PASSWORD, request)
        return answer

    async def get_csv_header(
        self, **request: Unpack[GetCSVHeaderRequestDict]
    ) -> GetCSVHeaderResponseDict:
        """Returns the header line that a user import file must have."""
        answer: GetCSVHeaderResponseDict = await self._call(GET_CSV_HEADER, request)
        return answer

    async def get_client_token(
        self, **request: Unpack[GetClientTokenRequestDict]
    ) -> GetClientTokenResponseDict:
        """Issues an access token to an app client itself, with no user involved."""
        answer: GetClientTokenResponseDict = await self._call(GET_CLIENT_TOKEN, request)
        return answer

    async def get_derived_token(
        self, **request: Unpack[GetDerivedTokenRequestDict]
    ) -> GetDerivedTokenResponseDict:
        """Exchanges a token for one that is meant for another service."""
        answer: GetDerivedTokenResponseDict = await self._call(
            GET_DERIVED_TOKEN, request
        )
        return answer

    async def get_device(
        self, **request: Unpack[GetDeviceRequestDict]
    ) -> GetDeviceResponseDict:
        """Returns a device of the signed-in user."""
        answer: GetDeviceResponseDict = await self._call(GET_DEVICE, request)
        return answer

    async def get_group(
        self, **request: Unpack[GetGroupRequestDict]
    ) -> GetGroupResponseDict:
        """Returns a group of a user pool."""
        answer: GetGroupResponseDict = await self._call(GET_GROUP, request)
        return answer

    async def get_identity_provider_by_identifier(
        self, **request: Unpack[GetIdentityProviderByIdentifierRequestDict]
    ) -> GetIdentityProviderByIdentifierResponseDict:
        """Finds an identity provider by one of its identifiers."""
        answer: GetIdentityProviderByIdentifierResponseDict = await self._call(
            GET_IDENTITY_PROVIDER_BY_IDENTIFIER, request
        )
        return answer

    async def get_log_delivery_configuration(
        self, **request: Unpack[GetLogDeliveryConfigurationRequestDict]
    ) -> GetLogDeliveryConfigurationResponseDict:
        """Tells where a user pool sends its logs."""
        answer: GetLogDeliveryConfigurationResponseDict = await self._call(
            GET_LOG_DELIVERY_CONFIGURATION, request
        )
        return answer

    async def get_provisioned_limit(
        self, **request: Unpack[GetProvisionedLimitRequestDict]
    ) -> GetProvisionedLimitResponseDict:
        """Returns the request rate now set for a category of API calls."""
        answer: GetProvisionedLimitResponseDict = await self._call(
            GET_PROVISIONED_LIMIT, request
        )
        return answer

    async def get_signing_certificate(
        self, **request: Unpack[GetSigningCertificateRequestDict]
    ) -> GetSigningCertificateResponseDict:
        """Returns the certificate with which a user pool signs SAML requests."""
        answer: GetSigningCertificateResponseDict = await self._call(
            GET_SIGNING_CERTIFICATE, request
        )
        return answer

    async def get_tokens_from_refresh_token(
        self, **request: Unpack[GetTokensFromRefreshTokenRequestDict]
    ) -> GetTokensFromRefreshTokenResponseDict:
        """Trades a refresh token for new tokens."""
        answer: GetTokensFromRefreshTokenResponseDict = await self._call(
            GET_TOKENS_FROM_REFRESH_TOKEN, request
        )
        return answer

    async def get_ui_customization(
        self, **request: Unpack[GetUICustomizationRequestDict]
    ) -> GetUICustomizationResponseDict:
        """Returns the look of the classic sign-in pages."""
        answer: GetUICustomizationResponseDict = await self._call(
            GET_UI_CUSTOMIZATION, request
        )
        return answer

    async def get_user(
        self, **request: Unpack[GetUserRequestDict]
    ) -> GetUserResponseDict:
        """Returns the profile and MFA settings of the signed-in user."""
        answer: GetUserResponseDict = await self._call(GET_USER, request)
        return answer

    async def get_user_attribute_verification_code(
        self, **request: Unpack[GetUserAttributeVerificationCodeRequestDict]
    ) -> GetUserAttributeVerificationCodeResponseDict:
        """Sends the signed-in user a code that verifies an attribute."""
        answer: GetUserAttributeVerificationCodeResponseDict = await self._call(
            GET_USER_ATTRIBUTE_VERIFICATION_CODE, request
        )
        return answer

    async def get_user_auth_factors(
        self, **request: Unpack[GetUserAuthFactorsRequestDict]
    ) -> GetUserAuthFactorsResponseDict:
        """Tells which sign-in and MFA methods the signed-in user has set up."""
        answer: GetUserAuthFactorsResponseDict = await self._call(
            GET_USER_AUTH_FACTORS, request
        )
        return answer

    async def get_user_pool_client_session_configuration(
        self, **request: Unpack[GetUserPoolClientSessionConfigurationRequestDict]
    ) -> GetUserPoolClientSessionConfigurationResponseDict:
        """Returns the session settings of an app client."""
        answer: GetUserPoolClientSessionConfigurationResponseDict = await self._call(
            GET_USER_POOL_CLIENT_SESSION_CONFIGURATION, request
        )
        return answer

    async def get_user_pool_mfa_config(
        self, **request: Unpack[GetUserPoolMfaConfigRequestDict]
    ) -> GetUserPoolMfaConfigResponseDict:
        """Returns the MFA and passkey settings of a user pool."""
        answer: GetUserPoolMfaConfigResponseDict = await self._call(
            GET_USER_POOL_MFA_CONFIG, request
        )
        return answer

    async def get_user_pool_session_configuration(
        self, **request: Unpack[GetUserPoolSessionConfigurationRequestDict]
    ) -> GetUserPoolSessionConfigurationResponseDict:
        """Returns the session settings of a user pool."""
        answer: GetUserPoolSessionConfigurationResponseDict = await self._call(
            GET_USER_POOL_SESSION_CONFIGURATION, request
        )
        return answer

    async def global_sign_out(
        self, **request: Unpack[GlobalSignOutRequestDict]
    ) -> GlobalSignOutResponseDict:
        """Signs the user out everywhere."""
        answer: GlobalSignOutResponseDict = await self._call(GLOBAL_SIGN_OUT, request)
        return answer

    async def initiate_auth(
        self, **request: Unpack[InitiateAuthRequestDict]
    ) -> InitiateAuthResponseDict:
        """Starts the sign-in of a user."""
        answer: InitiateAuthResponseDict = await self._call(INITIATE_AUTH, request)
        return answer

    async def list_devices(
        self, **request: Unpack[ListDevicesRequestDict]
    ) -> ListDevicesResponseDict:
        """Lists the devices of the signed-in user, a page at a time."""
        answer: ListDevicesResponseDict = await self._call(LIST_DEVICES, request)
        return answer

    async def list_groups(
        self, **request: Unpack[ListGroupsRequestDict]
    ) -> ListGroupsResponseDict:
        """Lists the groups of a user pool, a page at a time."""
        answer: ListGroupsResponseDict = await self._call(LIST_GROUPS, request)
        return answer

    async def list_identity_providers(
        self, **request: Unpack[ListIdentityProvidersRequestDict]
    ) -> ListIdentityProvidersResponseDict:
        """Lists the identity providers of a user pool, a page at a time."""
        answer: ListIdentityProvidersResponseDict = await self._call(
            LIST_IDENTITY_PROVIDERS, request
        )
        return answer

    async def list_resource_servers(
        self, **request: Unpack[ListResourceServersRequestDict]
    ) -> ListResourceServersResponseDict:
        """Lists the resource servers of a user pool, a page at a time."""
        answer: ListResourceServersResponseDict = await self._call(
            LIST_RESOURCE_SERVERS, request
        )
        return answer

    async def list_tags_for_resource(
        self, **request: Unpack[ListTagsForResourceRequestDict]
    ) -> ListTagsForResourceResponseDict:
        """Lists the tags of a user pool."""
        answer: ListTagsForResourceResponseDict = await self._call(
            LIST_TAGS_FOR_RESOURCE, request
        )
        return answer

    async def list_terms(
        self, **request: Unpack[ListTermsRequestDict]
    ) -> ListTermsResponseDict:
        """Lists the terms documents of a user pool, a page at a time."""
        answer: ListTermsResponseDict = await self._call(LIST_TERMS, request)
        return answer

    async def list_user_import_jobs(
        self, **request: Unpack[ListUserImportJobsRequestDict]
    ) -> ListUserImportJobsResponseDict:
        """Lists the user import jobs of a user pool, a page at a time."""
        answer: ListUserImportJobsResponseDict = await self._call(
            LIST_USER_IMPORT_JOBS, request
        )
        return answer

    async def list_user_pool_client_secrets(
        self, **request: Unpack[ListUserPoolClientSecretsRequestDict]
    ) -> ListUserPoolClientSecretsResponseDict:
        """Lists the secrets of an app client without their values."""
        answer: ListUserPoolClientSecretsResponseDict = await self._call(
            LIST_USER_POOL_CLIENT_SECRETS, request
        )
        return answer

    async def list_user_pool_clients(
        self, **request: Unpack[ListUserPoolClientsRequestDict]
    ) -> ListUserPoolClientsResponseDict:
        """Lists the app clients of a user pool, a page at a time."""
        answer: ListUserPoolClientsResponseDict = await self._call(
            LIST_USER_POOL_CLIENTS, request
        )
        return answer

    async def list_user_pool_replicas(
        self, **request: Unpack[ListUserPoolReplicasRequestDict]
    ) -> ListUserPoolReplicasResponseDict:
        """Lists the replicas of a user pool, the primary one included."""
        answer: ListUserPoolReplicasResponseDict = await self._call(
            LIST_USER_POOL_REPLICAS, request
        )
        return answer

    async def list_user_pools(
        self, **request: Unpack[ListUserPoolsRequestDict]
    ) -> ListUserPoolsResponseDict:
        """Lists the user pools of the account in this Region, a page at a time."""
        answer: ListUserPoolsResponseDict = await self._call(LIST_USER_POOLS, request)
        return answer

    async def list_user_sessions(
        self, **request: Unpack[ListUserSessionsRequestDict]
    ) -> ListUserSessionsResponseDict:
        """Lists the active sessions of the signed-in user."""
        answer: ListUserSessionsResponseDict = await self._call(
            LIST_USER_SESSIONS, request
        )
        return answer

    async def list_users(
        self, **request: Unpack[ListUsersRequestDict]
    ) -> ListUsersResponseDict:
        """Lists the users of a user pool, a page at a time."""
        answer: ListUsersResponseDict = await self._call(LIST_USERS, request)
        return answer

    async def list_users_in_group(
        self, **request: Unpack[ListUsersInGroupRequestDict]
    ) -> ListUsersInGroupResponseDict:
        """Lists the users in a group, a page at a time."""
        answer: ListUsersInGroupResponseDict = await self._call(
            LIST_USERS_IN_GROUP, request
        )
        return answer

    async def list_web_authn_credentials(
        self, **request: Unpack[ListWebAuthnCredentialsRequestDict]
    ) -> ListWebAuthnCredentialsResponseDict:
        """Lists the passkeys of the signed-in user, a page at a time."""
        answer: ListWebAuthnCredentialsResponseDict = await self._call(
            LIST_WEB_AUTHN_CREDENTIALS, request
        )
        return answer

    async def resend_confirmation_code(
        self, **request: Unpack[ResendConfirmationCodeRequestDict]
    ) -> ResendConfirmationCodeResponseDict:
        """Sends the sign-up code once more."""
        answer: ResendConfirmationCodeResponseDict = await self._call(
            RESEND_CONFIRMATION_CODE, request
        )
        return answer

    async def respond_to_auth_challenge(
        self, **request: Unpack[RespondToAuthChallengeRequestDict]
    ) -> RespondToAuthChallengeResponseDict:
        """Answers a challenge that Cognito set during sign-in."""
        answer: RespondToAuthChallengeResponseDict = await self._call(
            RESPOND_TO_AUTH_CHALLENGE, request
        )
        return answer

    async def revoke_token(
        self, **request: Unpack[RevokeTokenRequestDict]
    ) -> RevokeTokenResponseDict:
        """Revokes a refresh token and every access token that came from it."""
        answer: RevokeTokenResponseDict = await self._call(REVOKE_TOKEN, request)
        return answer

    async def revoke_user_session(
        self, **request: Unpack[RevokeUserSessionRequestDict]
    ) -> RevokeUserSessionResponseDict:
        """Ends one session of the signed-in user."""
        answer: RevokeUserSessionResponseDict = await self._call(
            REVOKE_USER_SESSION, request
        )
        return answer

    async def set_log_delivery_configuration(
        self, **request: Unpack[SetLogDeliveryConfigurationRequestDict]
    ) -> SetLogDeliveryConfigurationResponseDict:
        """Sets where a user pool sends its logs."""
        answer: SetLogDeliveryConfigurationResponseDict = await self._call(
            SET_LOG_DELIVERY_CONFIGURATION, request
        )
        return answer

    async def set_risk_configuration(
        self, **request: Unpack[SetRiskConfigurationRequestDict]
    ) -> SetRiskConfigurationResponseDict:
        """Sets how threat protection reacts, for a user pool or an app client."""
        answer: SetRiskConfigurationResponseDict = await self._call(
            SET_RISK_CONFIGURATION, request
        )
        return answer

    async def set_ui_customization(
        self, **request: Unpack[SetUICustomizationRequestDict]
    ) -> SetUICustomizationResponseDict:
        """Sets the look of the classic sign-in pages."""
        answer: SetUICustomizationResponseDict = await self._call(
            SET_UI_CUSTOMIZATION, request
        )
        return answer

    async def set_user_mfa_preference(
        self, **request: Unpack[SetUserMFAPreferenceRequestDict]
    ) -> SetUserMFAPreferenceResponseDict:
        """Turns the MFA methods of the signed-in user on or off and picks the preferred
        one.
        """
        answer: SetUserMFAPreferenceResponseDict = await self._call(
            SET_USER_MFA_PREFERENCE, request
        )
        return answer

    async def set_user_pool_client_session_configuration(
        self, **request: Unpack[SetUserPoolClientSessionConfigurationRequestDict]
    ) -> SetUserPoolClientSessionConfigurationResponseDict:
        """Replaces the session settings of an app client."""
        answer: SetUserPoolClientSessionConfigurationResponseDict = await self._call(
            SET_USER_POOL_CLIENT_SESSION_CONFIGURATION, request
        )
        return answer

    async def set_user_pool_mfa_config(
        self, **request: Unpack[SetUserPoolMfaConfigRequestDict]
    ) -> SetUserPoolMfaConfigResponseDict:
        """Sets the MFA and passkey settings of a user pool."""
        answer: SetUserPoolMfaConfigResponseDict = await self._call(
            SET_USER_POOL_MFA_CONFIG, request
        )
        return answer

    async def set_user_pool_session_configuration(
        self, **request: Unpack[SetUserPoolSessionConfigurationRequestDict]
    ) -> SetUserPoolSessionConfigurationResponseDict:
        """Replaces the session settings of a user pool."""
        answer: SetUserPoolSessionConfigurationResponseDict = await self._call(
            SET_USER_POOL_SESSION_CONFIGURATION, request
        )
        return answer

    async def set_user_settings(
        self, **request: Unpack[SetUserSettingsRequestDict]
    ) -> SetUserSettingsResponseDict:
        """Turns SMS MFA on or off for the signed-in user; use `SetUserMFAPreference`
        instead.
        """
        answer: SetUserSettingsResponseDict = await self._call(
            SET_USER_SETTINGS, request
        )
        return answer

    async def sign_up(self, **request: Unpack[SignUpRequestDict]) -> SignUpResponseDict:
        """Registers a new user."""
        answer: SignUpResponseDict = await self._call(SIGN_UP, request)
        return answer

    async def start_user_import_job(
        self, **request: Unpack[StartUserImportJobRequestDict]
    ) -> StartUserImportJobResponseDict:
        """Starts a user import job."""
        answer: StartUserImportJobResponseDict = await self._call(
            START_USER_IMPORT_JOB, request
        )
        return answer

    async def start_web_authn_registration(
        self, **request: Unpack[StartWebAuthnRegistrationRequestDict]
    ) -> StartWebAuthnRegistrationResponseDict:
        """Starts the registration of a passkey for the signed-in user."""
        answer: StartWebAuthnRegistrationResponseDict = await self._call(
            START_WEB_AUTHN_REGISTRATION, request
        )
        return answer

    async def stop_user_import_job(
        self, **request: Unpack[StopUserImportJobRequestDict]
    ) -> StopUserImportJobResponseDict:
        """Stops a user import job."""
        answer: StopUserImportJobResponseDict = await self._call(
            STOP_USER_IMPORT_JOB, request
        )
        return answer

    async def tag_resource(
        self, **request: Unpack[TagResourceRequestDict]
    ) -> TagResourceResponseDict:
        """Adds tags to a user pool."""
        answer: TagResourceResponseDict = await self._call(TAG_RESOURCE, request)
        return answer

    async def untag_resource(
        self, **request: Unpack[UntagResourceRequestDict]
    ) -> UntagResourceResponseDict:
        """Removes tags from a user pool."""
        answer: UntagResourceResponseDict = await self._call(UNTAG_RESOURCE, request)
        return answer

    async def update_auth_event_feedback(
        self, **request: Unpack[UpdateAuthEventFeedbackRequestDict]
    ) -> UpdateAuthEventFeedbackResponseDict:
        """Records whether the user recognizes a sign-in event as their own."""
        answer: UpdateAuthEventFeedbackResponseDict = await self._call(
            UPDATE_AUTH_EVENT_FEEDBACK, request
        )
        return answer

    async def update_device_status(
        self, **request: Unpack[UpdateDeviceStatusRequestDict]
    ) -> UpdateDeviceStatusResponseDict:
        """Marks a device of the signed-in user as remembered or not."""
        answer: UpdateDeviceStatusResponseDict = await self._call(
            UPDATE_DEVICE_STATUS, request
        )
        return answer

    async def update_group(
        self, **request: Unpack[UpdateGroupRequestDict]
    ) -> UpdateGroupResponseDict:
        """Changes the description, role or precedence of a group."""
        answer: UpdateGroupResponseDict = await self._call(UPDATE_GROUP, request)
        return answer

    async def update_identity_provider(
        self, **request: Unpack[UpdateIdentityProviderRequestDict]
    ) -> UpdateIdentityProviderResponseDict:
        """Changes the settings of an identity provider."""
        answer: UpdateIdentityProviderResponseDict = await self._call(
            UPDATE_IDENTITY_PROVIDER, request
        )
        return answer

    async def update_managed_login_branding(
        self, **request: Unpack[UpdateManagedLoginBrandingRequestDict]
    ) -> UpdateManagedLoginBrandingResponseDict:
        """Changes a branding style of the managed login pages."""
        answer: UpdateManagedLoginBrandingResponseDict = await self._call(
            UPDATE_MANAGED_LOGIN_BRANDING, request
        )
        return answer

    async def update_provisioned_limit(
        self, **request: Unpack[UpdateProvisionedLimitRequestDict]
    ) -> UpdateProvisionedLimitResponseDict:
        """Sets the request rate for a category of API calls."""
        answer: UpdateProvisionedLimitResponseDict = await self._call(
            UPDATE_PROVISIONED_LIMIT, request
        )
        return answer

    async def update_resource_server(
        self, **request: Unpack[UpdateResourceServerRequestDict]
    ) -> UpdateResourceServerResponseDict:
        """Gives a resource server a new name and new scopes."""
        answer: UpdateResourceServerResponseDict = await self._call(
            UPDATE_RESOURCE_SERVER, request
        )
        return answer

    async def update_terms(
        self, **request: Unpack[UpdateTermsRequestDict]
    ) -> UpdateTermsResponseDict:
        """Changes a terms document."""
        answer: UpdateTermsResponseDict = await self._call(UPDATE_TERMS, request)
        return answer

    async def update_user_attributes(
        self, **request: Unpack[UpdateUserAttributesRequestDict]
    ) -> UpdateUserAttributesResponseDict:
        """Changes attributes of the signed-in user."""
        answer: UpdateUserAttributesResponseDict = await self._call(
            UPDATE_USER_ATTRIBUTES, request
        )
        return answer

    async def update_user_pool(
        self, **request: Unpack[UpdateUserPoolRequestDict]
    ) -> UpdateUserPoolResponseDict:
        """Replaces the settings of a user pool; whatever is left out goes back to its
        default.
        """
        answer: UpdateUserPoolResponseDict = await self._call(UPDATE_USER_POOL, request)
        return answer

    async def update_user_pool_client(
        self, **request: Unpack[UpdateUserPoolClientRequestDict]
    ) -> UpdateUserPoolClientResponseDict:
        """Replaces the settings of an app client; whatever is left out goes back to its
        default.
        """
        answer: UpdateUserPoolClientResponseDict = await self._call(
            UPDATE_USER_POOL_CLIENT, request
        )
        return answer

    async def update_user_pool_domain(
        self, **request: Unpack[UpdateUserPoolDomainRequestDict]
    ) -> UpdateUserPoolDomainResponseDict:
        """Changes the certificate, branding version or routing of a user pool's
        domain.
        """
        answer: UpdateUserPoolDomainResponseDict = await self._call(
            UPDATE_USER_POOL_DOMAIN, request
        )
        return answer

    async def update_user_pool_replica(
        self, **request: Unpack[UpdateUserPoolReplicaRequestDict]
    ) -> UpdateUserPoolReplicaResponseDict:
        """Activates or deactivates a replica of a user pool."""
        answer: UpdateUserPoolReplicaResponseDict = await self._call(
            UPDATE_USER_POOL_REPLICA, request
        )
        return answer

    async def verify_software_token(
        self, **request: Unpack[VerifySoftwareTokenRequestDict]
    ) -> VerifySoftwareTokenResponseDict:
        """Checks a code from the user's authenticator app and so completes its
        setup.
        """
        answer: VerifySoftwareTokenResponseDict = await self._call(
            VERIFY_SOFTWARE_TOKEN, request
        )
        return answer

    async def verify_user_attribute(
        self, **request: Unpack[VerifyUserAttributeRequestDict]
    ) -> VerifyUserAttributeResponseDict:
        """Verifies an attribute of the signed-in user with the code sent to it."""
        answer: VerifyUserAttributeResponseDict = await self._call(
            VERIFY_USER_ATTRIBUTE, request
        )
        return answer
