"""HttpTransport: what it sends, what it makes of answers good and bad, and what it promises to threads."""

from __future__ import annotations

import os
import socket
import ssl
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import botocore.session
import pytest

from tests.certificates import self_signed
from tests.fault_server import (
    FAULTS,
    SECRET,
    Fault,
    FaultServer,
    Received,
    closed_port,
    computed,
    fault_server,
    raw,
    refusal,
    reply,
)
from tests.packages import committed, run_python, source_of, submodule

idp = committed("cognito_idp")
identity = committed("cognito_identity")
LIMITS: dict[str, Any] = {
    "timeout": 0.6,
    "retries": 2,
    "max_answer_bytes": 3_000_000,
}


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    """What a first call loads takes longer than the calls that are timed."""
    with fault_server() as server:
        server.play(reply({"UserSub": "sub"}))
        with idp.CognitoIdpClient(idp.HttpTransport(server.url)) as client:
            sign_up(client)


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    course = submodule(idp, "_http.course")
    monkeypatch.setattr(course, "FIRST_PAUSE", 0.02)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with fault_server() as running:
        yield running


@pytest.fixture
def client(server: FaultServer) -> Iterator[Any]:
    with idp.CognitoIdpClient(
        idp.HttpTransport(endpoint_url=server.url, **LIMITS)
    ) as made:
        yield made


def sign_up(client: Any) -> Any:
    return client.sign_up(client_id="app", username="ann", password=SECRET)


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_ends_in_its_class_in_time_and_without_secrets(
    name: str, server: FaultServer, client: Any
) -> None:
    fault: Fault = FAULTS[name]
    server.play(*fault.acts)
    begin = time.monotonic()
    raised: Exception | None = None
    try:
        answer = sign_up(client)
    except (idp.ServiceError, idp.TransportError) as error:
        raised = error
    else:
        assert answer.user_sub == SECRET
    seconds = time.monotonic() - begin
    assert (None if raised is None else type(raised).__name__) == fault.error
    assert len(server.received) == fault.requests
    assert seconds < 2.0
    assert not fault.slow or seconds >= 0.6
    if raised is not None:
        assert SECRET not in "".join(traceback.format_exception(raised))
        assert SECRET not in repr(raised)


def test_after_any_fault_the_next_call_succeeds(
    server: FaultServer, client: Any
) -> None:
    for name, fault in FAULTS.items():
        if fault.slow or fault.requests == 3:
            continue
        server.play(*fault.acts[:1], reply({"UserSub": "fresh"}))
        for _ in range(2):
            try:
                answer = sign_up(client)
            except (idp.ServiceError, idp.TransportError):
                continue
        assert answer.user_sub == "fresh", name


def test_nothing_listens() -> None:
    with closed_port() as url:
        client = idp.CognitoIdpClient(idp.HttpTransport(endpoint_url=url, **LIMITS))
        with pytest.raises(
            idp.ConnectionFailed, match=r"^SignUp: Connection refused \("
        ):
            sign_up(client)


def test_the_request_is_aws_json(server: FaultServer, client: Any) -> None:
    server.play(reply({"UserSub": "sub"}))
    client.sign_up(
        client_id="app",
        username="ann",
        password=SECRET,
        user_attributes=[idp.AttributeType(name="email", value="ä@example.org")],
    )
    (request,) = server.received
    assert request.line == "POST / HTTP/1.1"
    assert request.headers["content-type"] == "application/x-amz-json-1.1"
    target = "AWSCognitoIdentityProviderService.SignUp"
    assert request.headers["x-amz-target"] == target
    assert "authorization" not in request.headers
    assert request.json == {
        "ClientId": "app",
        "Username": "ann",
        "Password": SECRET,
        "UserAttributes": [{"Name": "email", "Value": "ä@example.org"}],
    }


def test_answers_hold_moments_and_metadata(server: FaultServer) -> None:
    credentials = {"AccessKeyId": "a", "SecretKey": "b", "Expiration": 1700000000.25}
    server.play(reply({"IdentityId": "eu-west-1:0a", "Credentials": credentials}))
    transport = identity.HttpTransport(endpoint_url=server.url)
    moment = datetime(2023, 11, 14, 22, 13, 20, 250000, UTC)
    with identity.CognitoIdentityClient(transport) as client:
        answer = client.get_credentials_for_identity(identity_id="eu-west-1:0a")
        assert answer.credentials.expiration == moment
        raw = client.raw.get_credentials_for_identity(IdentityId="eu-west-1:0a")
    assert raw["Credentials"]["Expiration"] == moment
    assert raw["ResponseMetadata"]["RequestId"] == "id-1"
    assert raw["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert raw["ResponseMetadata"]["RetryAttempts"] == 0


@pytest.mark.parametrize(
    "mark",
    [
        {"body": {"__type": "com.amazonaws.x#CodeMismatchException"}},
        {"body": {"code": "CodeMismatchException"}},
        {"headers": {"x-amzn-errortype": "CodeMismatchException:http://x/#y"}},
    ],
)
def test_an_error_is_told_by_body_or_header(
    mark: dict[str, Any], server: FaultServer, client: Any
) -> None:
    body = {"message": "wrong code", **mark.get("body", {})}
    server.play(reply(body, status=400, headers=mark.get("headers")))
    with pytest.raises(idp.CodeMismatchException) as raised:
        sign_up(client)
    error = raised.value
    assert (error.code, error.message) == ("CodeMismatchException", "wrong code")
    assert (error.operation, error.request_id) == ("SignUp", "id-1")
    assert (error.http_status, error.retryable) == (400, False)
    assert error.response["Error"]["Code"] == "CodeMismatchException"


def test_an_unknown_code_is_a_service_error(server: FaultServer, client: Any) -> None:
    server.play(refusal("BrandNewException"))
    with pytest.raises(idp.ServiceError, match="BrandNewException") as raised:
        sign_up(client)
    assert type(raised.value) is idp.ServiceError


def test_connections_are_kept(server: FaultServer, client: Any) -> None:
    for _ in range(3):
        client.confirm_sign_up(
            client_id="app", username="ann", confirmation_code="123456"
        )
    assert {request.connection for request in server.received} == {0}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_child_process_opens_connections_of_its_own(server: FaultServer) -> None:
    code = f"""
import os
import cognito_idp as package

client = package.Client(package.HttpTransport({server.url!r}))
for turn in range(2):
    client.confirm_sign_up(client_id="app", username="ann", confirmation_code="123456")
    if turn == 0 and (child := os.fork()):
        assert os.waitpid(child, 0)[1] == 0
"""
    done = run_python(code, path=source_of("cognito_idp"))
    assert (done.stdout, done.stderr) == ("", "")
    assert [request.connection for request in server.received] == [0, 1, 0]


def test_proxies_are_not_used(
    server: FaultServer, client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closed_port() as url:
        monkeypatch.setenv("HTTP_PROXY", url)
        client.confirm_sign_up(
            client_id="app", username="ann", confirmation_code="123456"
        )
    assert len(server.received) == 1


def test_a_connection_that_the_service_closed_is_not_used_again(
    server: FaultServer, client: Any
) -> None:
    server.play(reply(keep=False))
    for _ in range(2):
        client.confirm_sign_up(
            client_id="app", username="ann", confirmation_code="123456"
        )
        time.sleep(0.05)
    assert [request.connection for request in server.received] == [0, 1]


def test_an_answer_that_comes_late_is_not_that_of_the_next_request(
    server: FaultServer, client: Any
) -> None:
    def hints_first(sock: socket.socket, received: Received) -> bool:
        sock.sendall(b"HTTP/1.1 103 Early Hints\r\n\r\n")
        time.sleep(0.1)
        return reply({"UserSub": "late"})(sock, received)

    server.play(hints_first, reply({"UserSub": "fresh"}))
    with pytest.raises(idp.MalformedAnswer, match="its status is no final one"):
        sign_up(client)
    assert sign_up(client).user_sub == "fresh"
    assert [request.connection for request in server.received] == [0, 1]


def test_a_chunk_of_a_negative_size(server: FaultServer, client: Any) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    server.play(raw(head, b"-2\r\n{}\r\n"))
    with pytest.raises(idp.MalformedAnswer, match="the answer is no HTTP"):
        sign_up(client)


def test_retry_after_is_waited_for(server: FaultServer, client: Any) -> None:
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    server.play(refusal("TooManyRequestsException", 429, Retry_After=soon))
    with pytest.raises(idp.TooManyRequestsException):
        sign_up(client)
    assert len(server.received) == 1
    server.play(
        refusal("TooManyRequestsException", 429, Retry_After="1"),
        reply({"UserSub": "sub"}),
    )
    begin = time.monotonic()
    client.send(
        idp.SignUpRequest(client_id="app", username="ann", password=SECRET),
        timeout=5.0,
    )
    assert time.monotonic() - begin >= 1.0


def test_fifty_threads_share_a_client(server: FaultServer) -> None:
    def echo(request: Received) -> object:
        time.sleep(0.001)
        return {"UserSub": request.json["Username"]}

    server.play(computed(echo))

    def call(number: int) -> bool:
        answer = client.sign_up(
            client_id="app", username=f"user-{number}", password=SECRET
        )
        return bool(answer.user_sub == f"user-{number}")

    with (
        idp.CognitoIdpClient(idp.HttpTransport(endpoint_url=server.url)) as client,
        ThreadPoolExecutor(50) as threads,
    ):
        assert all(threads.map(call, range(500)))
    assert len({request.connection for request in server.received}) <= 60


def test_signed_operations_fail_before_sending(
    server: FaultServer, client: Any
) -> None:
    with pytest.raises(idp.TransportError, match="use BotocoreTransport"):
        client.list_users(user_pool_id="eu-west-1_pool")
    assert server.received == []


def test_a_certificate_is_verified(tmp_path: Path) -> None:
    ours, theirs = self_signed(tmp_path, "localhost")
    with fault_server(theirs) as server:
        server.play(reply({"UserSub": "sub"}))
        url = server.url
        untrusting = idp.HttpTransport(endpoint_url=url, **LIMITS)
        with pytest.raises(idp.TlsFailed, match="self-signed certificate"):
            sign_up(idp.CognitoIdpClient(untrusting))
        assert server.received == []
        with idp.CognitoIdpClient(
            idp.HttpTransport(endpoint_url=url, tls=ours, timeout=5.0)
        ) as client:
            assert sign_up(client).user_sub == "sub"
            assert sign_up(client).user_sub == "sub"
        assert {request.connection for request in server.received} == {1}
        other = idp.HttpTransport(
            endpoint_url=url.replace("localhost", "127.0.0.1"), tls=ours, **LIMITS
        )
        with pytest.raises(idp.TlsFailed, match="IP address mismatch"):
            sign_up(idp.CognitoIdpClient(other))


def test_a_server_without_tls_is_no_https(server: FaultServer) -> None:
    server.play(reply())
    url = server.url.replace("http:", "https:")
    transport = idp.HttpTransport(
        endpoint_url=url, tls=ssl.create_default_context(), **LIMITS
    )
    with pytest.raises(idp.TransportError) as raised:
        sign_up(idp.CognitoIdpClient(transport))
    assert type(raised.value).__name__ in {"TlsFailed", "TimeoutExpired"}


def test_where_the_service_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_REGION", raising=False)
    monkeypatch.delenv("AWS_DEFAULT_REGION", raising=False)
    make = idp.HttpTransport
    host = "https://cognito-idp.eu-west-1.amazonaws.com"
    assert repr(make(region_name="eu-west-1")) == f"HttpTransport({host!r})"
    assert make(region_name="eu-west-1").region_name == "eu-west-1"
    assert "cn-north-1.amazonaws.com.cn'" in repr(make(region_name="cn-north-1"))
    with pytest.raises(idp.TransportError, match="no AWS region is known"):
        make()
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-3")
    assert "eu-west-3" in repr(make())
    for wrong in (
        "localhost:80",
        "ftp://host",
        f"http://ann:{SECRET}@host",
        f"http://host/?key={SECRET}",
        "http://host:port",
        "https://",
        "http://a b",
        "http://a..b",
        f"http://{'a' * 64}.example",
    ):
        with pytest.raises(ValueError, match="endpoint_url") as raised:
            make(endpoint_url=wrong)
        assert SECRET not in str(raised.value)
    for wrong in ("evil.example/", f"{'a' * 60}-west"):
        with pytest.raises(ValueError, match="region_name"):
            make(region_name=wrong)
    for setting in ({"timeout": 0}, {"retries": -1}, {"max_answer_bytes": 0}):
        with pytest.raises(ValueError, match=next(iter(setting))):
            make(region_name="eu-west-1", **setting)


def test_every_region_that_botocore_knows_is_in_its_partition() -> None:
    session = botocore.session.Session()
    partitions = session.get_component("data_loader").load_data("partitions")
    checked = 0
    for partition in partitions["partitions"]:
        for region in partition["regions"]:
            if not region.endswith("-global"):
                ending = f".{region}.{partition['outputs']['dnsSuffix']}"
                transport = idp.HttpTransport(region_name=region)
                assert transport.endpoint_url.endswith(ending)
                checked += 1
    assert checked > 30


@pytest.mark.parametrize("name", ["CognitoIdpClient", "AsyncCognitoIdpClient"])
def test_nothing_heavy_is_loaded_before_a_call(name: str) -> None:
    code = f"""
import sys
import cognito_idp as package
transport = package.HttpTransport(region_name="eu-west-1")
client = package.{name}(transport), package.HttpxTransport(region_name="eu-west-1")
package.BotocoreTransport(region_name="eu-west-1")
print(sorted({{"asyncio", "botocore", "http.client", "httpx", "ssl"}} & {{*sys.modules}}))
"""
    done = run_python(code, path=source_of("cognito_idp"))
    assert (done.stdout, done.stderr) == ("[]\n", "")
