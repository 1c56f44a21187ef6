"""What type checkers must refuse, line by line: `# E: mypy-code pyright-rule`. Lines without a mark are right.

Read by `tests/test_typing.py` and by no interpreter.
"""

# fmt: off
# Each mark stays on the line that it speaks of.
from typing import Any, assert_type

from cognito_idp import (
    AsyncClient,
    AuthFlowType,
    Client,
    Hook,
    HttpTransport,
    HttpxTransport,
    InitiateAuthRequest,
    InitiateAuthResponse,
    ListUsersRequest,
    ListUsersResponse,
    StubTransport,
    UserType,
    UserTypeDict,
)

client = Client(StubTransport())

# Keywords of operations.
answer = client.initiate_auth(auth_flow="USER_PASSWORD_AUTH", client_id="x")
assert_type(answer, InitiateAuthResponse)
client.initiate_auth(auth_flow=AuthFlowType.USER_PASSWORD_AUTH, client_id="x")
client.initiate_auth(client_id="x")  # E: call-arg reportCallIssue
client.initiate_auth(auth_flow="NO_FLOW", client_id="x")  # E: arg-type reportArgumentType
client.initiate_auth(auth_flow="USER_AUTH", client_id=1)  # E: arg-type reportArgumentType
client.initiate_auth(auth_flow="USER_AUTH", clientid="x")  # E: call-arg reportCallIssue
client.initiate_auth("USER_AUTH", "x")  # E: call-arg|misc reportCallIssue
client.initiate_oauth()  # E: attr-defined reportAttributeAccessIssue
_ = answer.authentication_result.access_token  # E: union-attr reportOptionalMemberAccess
_ = answer.acess_token  # E: attr-defined reportAttributeAccessIssue

# A request object knows its answer.
assert_type(client.send(ListUsersRequest(user_pool_id="x")), ListUsersResponse)
client.send({"UserPoolId": "x"})  # E: arg-type reportArgumentType
client.send(ListUsersResponse())  # E: arg-type reportArgumentType
ListUsersRequest()  # E: call-arg reportCallIssue

# Pages.
for page in client.list_users_pages(user_pool_id="x", page_size=3, limit=9):
    assert_type(page, ListUsersResponse)
for user in client.list_users_items(user_pool_id="x"):
    assert_type(user, UserType)
client.list_users_items(user_pool_id="x", limit="9")  # E: arg-type reportArgumentType
client.list_users_items(user_pool_id="x", page=9)  # E: call-arg reportCallIssue
client.list_user_pools_items()  # E: call-arg reportCallIssue
client.sign_up_pages()  # E: attr-defined reportAttributeAccessIssue

# Dictionaries.
found = client.raw.list_users(UserPoolId="x", Limit=3)
assert_type(found.get("Users", []), list[UserTypeDict])
client.raw.list_users(Limit=3)  # E: call-arg reportCallIssue
client.raw.list_users(UserPoolId="x", Limit="3")  # E: arg-type reportArgumentType
client.raw.list_users(UserPoolId="x", Limits=3)  # E: call-arg reportCallIssue
client.raw.initiate_auth(AuthFlow="NO", ClientId="x")  # E: arg-type reportArgumentType
client.raw.list_user()  # E: attr-defined reportAttributeAccessIssue
_ = found["User"]  # E: typeddict-item reportTypedDictNotRequiredAccess|reportGeneralTypeIssues

# Async code.
async_client = AsyncClient(HttpxTransport("https://idp.example"))
AsyncClient(HttpTransport("https://idp.example"))
Client(HttpxTransport("https://idp.example"))  # E: arg-type reportArgumentType


async def awaited() -> None:
    answers = await async_client.list_users(user_pool_id="x")
    assert_type(answers, ListUsersResponse)
    assert_type(await async_client.send(ListUsersRequest(user_pool_id="x")), ListUsersResponse)
    await async_client.list_users(user_pool_id=1)  # E: arg-type reportArgumentType
    _ = async_client.list_users(user_pool_id="x").users  # E: attr-defined reportAttributeAccessIssue
    async for user in async_client.list_users_items(user_pool_id="x"):
        assert_type(user, UserType)
    for _ in async_client.list_users_items(user_pool_id="x"):  # E: attr-defined reportGeneralTypeIssues
        pass
    found = await async_client.raw.list_users(UserPoolId="x")
    assert_type(found.get("Users", []), list[UserTypeDict])
    await async_client.raw.list_users(UserPoolId=1)  # E: arg-type reportArgumentType
    async for page in async_client.raw.get_paginator("list_users").paginate(UserPoolId="x"):
        assert_type(page, dict[str, Any])
    with AsyncClient.stub() as (stubbed, _):
        assert_type(stubbed, AsyncClient)


# The stub.
with Client.stub() as (stubbed, stub):
    assert_type(stubbed, Client)
    stub.on(ListUsersRequest, ListUsersResponse(users=[]))
    stub.on(ListUsersRequest, lambda request: ListUsersResponse(users=[]))
    stub.on(ListUsersRequest, InitiateAuthResponse())  # E: arg-type reportArgumentType
    for request in stub.requests(InitiateAuthRequest):
        assert_type(request, InitiateAuthRequest)

# Settings.
client.with_options(timeout=3.0, validate=False, hooks=[Hook()])
client.with_options(time_out=3.0)  # E: call-arg reportCallIssue
Client(hooks=[print])  # E: list-item reportArgumentType
Client(strict_answers="yes")  # E: arg-type reportArgumentType
