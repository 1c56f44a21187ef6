"""What type checkers must refuse, line by line: `# E: mypy-code pyright-rule`. Lines without a mark are right.

Read by `tests/test_typing.py` and by no interpreter.
"""

# fmt: off
# Each mark stays on the line that it speaks of.
from typing import assert_type

from cognito_idp import (
    AuthFlowType,
    Client,
    Hook,
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
