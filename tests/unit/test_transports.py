"""BotocoreTransport against a server on loopback that answers well and badly."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import botocore.session
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ParamValidationError
from botocore.stub import Stubber

from schemawright.runtime import _botocore, transports
from schemawright.runtime._errors import (
    ConnectionFailed,
    DependencyMissing,
    MalformedAnswer,
    ServiceError,
    TimeoutExpired,
    TransportError,
    ValidationError,
    Violation,
)
from schemawright.runtime._operations import Operation, Service
from schemawright.runtime._raw import RawClient
from schemawright.runtime.errors import ERRORS
from schemawright.runtime.transports import BotocoreTransport, default_transport

SERVICE = Service(
    "cognito-idp",
    "Amazon Cognito user pools",
    "json",
    "1.1",
    "AWSCognitoIdentityProviderService",
    "cognito-idp",
)


def operation(name: str, method: str, *, signed: bool = False) -> Operation:
    return Operation(
        SERVICE, name, method, f"{name}Request", f"{name}Response", signed, ()
    )


SIGN_UP = operation("SignUp", "sign_up")
LIST_USERS = operation("ListUsers", "list_users", signed=True)
DELETE_USER = Operation(
    SERVICE, "DeleteUser", "delete_user", "DeleteUserRequest", None, False, ()
)
REQUEST = {"ClientId": "client", "Username": "ann", "Password": "s3cret-pass"}


class UsernameExistsException(ServiceError):
    code = "UsernameExistsException"


@dataclass
class Reply:
    """What the server sends.

    Attributes:
        length: What it says of the length of the body, where that is not true.
        delay: Seconds before it sends anything.
    """

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None
    delay: float = 0.0


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.reply: Reply | Callable[[dict[str, Any]], Reply] = Reply()
        self.seen: list[dict[str, str]] = []
        self.released = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.seen.append(dict(self.headers))
        reply = self.server.reply
        if callable(reply):
            reply = reply(sent)
        self.server.released.wait(reply.delay)
        self.send_response(reply.status)
        for name, value in {
            "x-amzn-RequestId": "request-1",
            **reply.headers,
        }.items():
            self.send_header(name, value)
        length = len(reply.body) if reply.length is None else reply.length
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(reply.body)
        self.close_connection = reply.length is not None

    def log_request(self, *_: object) -> None:
        """Nothing: the output of tests is for failures."""


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.released.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings or credentials but those of the test."""
    for name in ("AWS_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION"):
        monkeypatch.delenv(name, raising=False)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setattr(transports, "SERVICE", SERVICE)
    monkeypatch.setitem(ERRORS, UsernameExistsException.code, UsernameExistsException)


@pytest.fixture(scope="module")
def session() -> Any:
    """Shared, as it caches the model of the service."""
    return botocore.session.Session()


@pytest.fixture
def transport(server: Server, session: Any) -> Iterator[BotocoreTransport]:
    with BotocoreTransport(
        session=session,
        region_name="eu-west-1",
        endpoint_url=server.url,
        config=Config(
            retries={"total_max_attempts": 1}, connect_timeout=2, read_timeout=5
        ),
    ) as transport:
        yield transport


def test_unsigned_operation_needs_no_credentials(
    server: Server, transport: BotocoreTransport
) -> None:
    server.reply = Reply(body=b'{"UserConfirmed": false, "UserSub": "1"}')
    answer = transport.send(SIGN_UP, REQUEST)
    assert answer["UserConfirmed"] is False
    assert answer["ResponseMetadata"]["RequestId"] == "request-1"
    assert "Authorization" not in server.seen[0]
    assert server.seen[0]["X-Amz-Target"].endswith(".SignUp")


def test_signed_operation_without_credentials(
    server: Server, transport: BotocoreTransport
) -> None:
    with pytest.raises(TransportError, match="ListUsers: no AWS credentials"):
        transport.send(LIST_USERS, {"UserPoolId": "eu-west-1_a"})
    assert server.seen == []


def test_credentials_are_settings_and_stay_out_of_repr(
    server: Server, session: Any
) -> None:
    transport = BotocoreTransport(
        session=session,
        region_name="eu-west-1",
        endpoint_url=server.url,
        aws_access_key_id="AKIAEXAMPLE",
        aws_secret_access_key="s3cret-key",
    )
    server.reply = Reply(body=b'{"Users": []}')
    assert transport.send(LIST_USERS, {"UserPoolId": "eu-west-1_a"})["Users"] == []
    assert "AKIAEXAMPLE" in server.seen[0]["Authorization"]
    assert repr(transport) == "BotocoreTransport(region_name='eu-west-1')"
    transport.close()


def test_error_of_the_service(server: Server, transport: BotocoreTransport) -> None:
    body = {"__type": "UsernameExistsException", "message": "taken", "Extra": 1}
    server.reply = Reply(400, json.dumps(body).encode())
    with pytest.raises(UsernameExistsException) as caught:
        transport.send(SIGN_UP, REQUEST)
    error = caught.value
    assert str(error) == "UsernameExistsException in SignUp: taken"
    assert (error.operation, error.code) == ("SignUp", "UsernameExistsException")
    assert (error.request_id, error.http_status) == ("request-1", 400)
    assert not error.retryable
    assert error.response["Error"]["Message"] == "taken"
    assert error.__context__ is None


@pytest.mark.parametrize(
    ("status", "code", "retryable"),
    [
        (400, "TooManyRequestsException", True),
        (400, "LimitExceededException", False),
        (400, "BrandNewException", False),
        (500, "InternalErrorException", True),
    ],
)
def test_error_without_a_class(
    server: Server,
    transport: BotocoreTransport,
    status: int,
    code: str,
    retryable: bool,
) -> None:
    server.reply = Reply(status, json.dumps({"__type": code}).encode())
    with pytest.raises(ServiceError) as caught:
        transport.send(SIGN_UP, REQUEST)
    assert type(caught.value) is ServiceError
    assert (caught.value.code, caught.value.retryable) == (code, retryable)


@pytest.mark.parametrize("status", [403, 429, 500, 503])
@pytest.mark.parametrize("body", [b"", b"<html>s3cret-pass</html>", b"s3cret-pass {"])
def test_error_with_an_unreadable_body(
    server: Server, transport: BotocoreTransport, status: int, body: bytes
) -> None:
    server.reply = Reply(status, body)
    with pytest.raises(ServiceError) as caught:
        transport.send(SIGN_UP, REQUEST)
    error = caught.value
    assert error.http_status == status
    assert error.code == str(status)
    assert error.retryable == (status != 403)
    assert "s3cret" not in str(error)


@pytest.mark.parametrize(
    "reply",
    [
        Reply(body=b"<html>s3cret-pass</html>"),
        Reply(body=b'{"UserSub": "s3cret-pass'),
        Reply(body=b'{"UserSub": "s3cret-pass"', length=1000),
        Reply(body=b"", length=1000),
        Reply(body=b"\xff\xfe"),
        Reply(body=b"[]"),
        Reply(body=b"null"),
        Reply(body=b'"s3cret-pass"'),
        Reply(body=b"[" * 100_000),
        Reply(400, b"[1]"),
        Reply(400, b'{"__type": 1}'),
    ],
    ids=lambda reply: f"{reply.status}-{reply.body[:12]!r}-{reply.length}",
)
def test_answer_that_cannot_be_read(
    server: Server, transport: BotocoreTransport, reply: Reply
) -> None:
    server.reply = reply
    with pytest.raises(MalformedAnswer, match=r"^SignUp: the answer") as caught:
        transport.send(SIGN_UP, REQUEST)
    assert "s3cret" not in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("date", ['"s3cret"', "1e400", "NaN", "1e15", "[]"])
def test_member_of_another_kind_than_the_schema_says(
    server: Server, session: Any, date: str
) -> None:
    body = f'{{"Users": [{{"UserCreateDate": {date}}}]}}'
    server.reply = Reply(body=body.encode())
    with (
        BotocoreTransport(
            session=session,
            region_name="eu-west-1",
            endpoint_url=server.url,
            aws_access_key_id="AKIAEXAMPLE",
            aws_secret_access_key="key",
        ) as transport,
        pytest.raises(MalformedAnswer, match=r"^ListUsers: the answer") as caught,
    ):
        transport.send(LIST_USERS, {"UserPoolId": "eu-west-1_a"})
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("body", [b"", b"{}", b" {}\n"])
def test_empty_answers_are_answers(
    server: Server, transport: BotocoreTransport, body: bytes
) -> None:
    server.reply = Reply(body=body)
    assert set(transport.send(SIGN_UP, REQUEST)) == {"ResponseMetadata"}
    answer = transport.send(DELETE_USER, {"AccessToken": "token"})
    assert set(answer) == {"ResponseMetadata"}


def test_page_of_a_proxy_where_no_answer_is_read(
    server: Server, transport: BotocoreTransport
) -> None:
    server.reply = Reply(body=b"<html>log in first</html>")
    with pytest.raises(MalformedAnswer):
        transport.send(DELETE_USER, {"AccessToken": "token"})


def test_nobody_listens(session: Any) -> None:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        transport = BotocoreTransport(
            session=session,
            region_name="eu-west-1",
            endpoint_url=url,
            config=Config(retries={"total_max_attempts": 1}),
        )
        with pytest.raises(ConnectionFailed, match=r"^SignUp: Could not connect"):
            transport.send(SIGN_UP, REQUEST)
        transport.close()


def test_timeout_of_one_call(server: Server, transport: BotocoreTransport) -> None:
    server.reply = Reply(delay=5)
    start = time.monotonic()
    with pytest.raises(TimeoutExpired, match="SignUp"):
        transport.send(SIGN_UP, REQUEST, timeout=0.2)
    assert time.monotonic() - start < 2
    server.released.set()
    server.reply = Reply()
    assert transport.send(SIGN_UP, REQUEST)


def test_no_attempt_after_the_timeout(server: Server, session: Any) -> None:
    server.reply = Reply(500, b"", delay=0.3)
    with BotocoreTransport(
        session=session,
        region_name="eu-west-1",
        endpoint_url=server.url,
        config=Config(retries={"total_max_attempts": 5, "mode": "standard"}),
    ) as transport:
        with pytest.raises((ServiceError, TimeoutExpired)):
            transport.send(SIGN_UP, REQUEST, timeout=0.2)
        assert len(server.seen) == 1
        with pytest.raises(TimeoutExpired, match="SignUp: no answer within 0 s"):
            transport.send(SIGN_UP, REQUEST, timeout=0)
        assert len(server.seen) == 1


def test_request_that_botocore_refuses(
    server: Server, transport: BotocoreTransport
) -> None:
    with pytest.raises(ValidationError, match=r"^SignUpRequest: 1 problem") as caught:
        transport.send(SIGN_UP, {**REQUEST, "Password": ["s3cret-pass"]})
    assert "s3cret" not in str(caught.value)
    assert caught.value.__context__ is None
    assert server.seen == []


def test_request_that_botocore_and_its_codec_refuse(
    transport: BotocoreTransport, monkeypatch: pytest.MonkeyPatch
) -> None:
    violation = Violation("password", "/Password", "type", "is no string")

    class SignUpRequest:
        @staticmethod
        def from_dict(_: object) -> None:
            raise ValidationError("SignUpRequest", [violation])

    monkeypatch.setattr(_botocore, "structure_titled", lambda _: SignUpRequest)
    with pytest.raises(ValidationError) as caught:
        transport.send(SIGN_UP, {**REQUEST, "Password": ["s3cret-pass"]})
    assert caught.value.errors == [violation]
    assert caught.value.__context__ is None


def test_settings_that_do_not_do(session: Any) -> None:
    with pytest.raises(
        TransportError, match="no AWS region is known; give region_name"
    ):
        BotocoreTransport(session=session).send(SIGN_UP, REQUEST)
    with pytest.raises(TransportError, match="nobody"):
        BotocoreTransport(profile_name="nobody").send(SIGN_UP, REQUEST)
    with pytest.raises(TypeError, match="leave out profile_name"):
        BotocoreTransport(session=session, profile_name="nobody")
    with pytest.raises(TypeError) as caught:
        BotocoreTransport(session="nobody")
    assert str(caught.value) == (
        "an object of type str is no session of boto3; a client is given as client, a profile as profile_name"
    )
    url = "http://ann:s3cret@shop..example"
    with pytest.raises(TransportError) as failed:
        BotocoreTransport(
            session=session, region_name="eu-west-1", endpoint_url=url
        ).send(SIGN_UP, REQUEST)
    assert str(failed.value) == (
        "no client of cognito-idp: botocore does not take endpoint_url; give one like https://host"
    )
    assert "s3cret" not in "".join(traceback.format_exception(failed.value))


@pytest.mark.parametrize(
    ("endpoint", "proxy", "said"),
    [
        ("http://shop.example", "http://ann:s3cret@127.0.0.1:1", "proxy"),
        ("http://shop.example", "socks5://ann:s3cret@127.0.0.1:1", "proxy"),
        ("http://ann:s3cret@127.0.0.1:1", None, "endpoint"),
    ],
)
def test_the_password_in_an_address_is_not_shown(
    session: Any, endpoint: str, proxy: str | None, said: str
) -> None:
    proxies = {} if proxy is None else {"http": proxy}
    config = Config(proxies=proxies, retries={"total_max_attempts": 1})
    transport = BotocoreTransport(
        session=session,
        region_name="eu-west-1",
        endpoint_url=endpoint,
        config=config,
    )
    with pytest.raises(ConnectionFailed) as failed:
        transport.send(SIGN_UP, REQUEST)
    assert f'{said} URL: "http://127.0.0.1:1' in str(failed.value)
    assert "s3cret" not in "".join(traceback.format_exception(failed.value))


def test_operation_that_botocore_does_not_know(transport: BotocoreTransport) -> None:
    with pytest.raises(TransportError, match="DoMagic: unknown to the installed boto"):
        transport.send(operation("DoMagic", "do_magic"), {})


def test_client_that_is_made_already(server: Server, session: Any) -> None:
    client = session.create_client(
        "cognito-idp", region_name="eu-west-3", endpoint_url=server.url
    )
    transport = BotocoreTransport(client)
    assert transport.region_name == "eu-west-3"
    assert repr(transport) == "BotocoreTransport(<client>)"
    server.reply = Reply(body=b"garbage")
    with pytest.raises(MalformedAnswer):
        transport.send(SIGN_UP, REQUEST)
    # Calls of others on the same client stay as they are.
    assert set(client.sign_up(**REQUEST)) == {"ResponseMetadata"}
    with pytest.raises(TypeError, match="leave out config, region_name"):
        BotocoreTransport(client, region_name="eu-west-1", config=Config())
    with pytest.raises(TypeError, match="a client of sts; give one of cognito-idp"):
        BotocoreTransport(session.create_client("sts", region_name="eu-west-1"))
    client.close()


def test_many_transports_leave_one_handler_on_a_client(session: Any) -> None:
    client = session.create_client("cognito-idp", region_name="eu-west-3")
    for _ in range(3):
        assert BotocoreTransport(client).client is client
    seen = client.meta.events.emit("before-send.cognito.SignUp", request=None)
    # Others may listen as well: moto does, once it has been imported.
    ours = [
        one
        for one, _ in seen
        if one.__module__ == transports.__package__ + "._botocore"
    ]
    assert len(ours) == 1


def test_session_of_boto3(server: Server) -> None:
    boto3 = pytest.importorskip("boto3")
    session = boto3.Session(region_name="eu-west-3")
    transport = BotocoreTransport(session=session, endpoint_url=server.url)
    assert transport.send(SIGN_UP, REQUEST)
    assert transport.region_name == "eu-west-3"
    transport.close()


def test_stubbed_client(session: Any) -> None:
    client = session.create_client("cognito-idp", region_name="eu-west-3")
    with Stubber(client) as stubber:
        stubber.add_response("sign_up", {"UserConfirmed": True, "UserSub": "1"})
        stubber.add_client_error("sign_up", "UsernameExistsException", "taken")
        answer = BotocoreTransport(client).send(SIGN_UP, REQUEST)
        assert answer["UserConfirmed"] is True
        with pytest.raises(UsernameExistsException):
            BotocoreTransport(client).send(SIGN_UP, REQUEST)


def test_threads_do_not_mix_answers(
    server: Server, transport: BotocoreTransport
) -> None:
    server.reply = lambda sent: Reply(
        body=json.dumps({"UserSub": sent["Username"]}).encode()
    )
    wrong: list[str] = []

    def call(name: str) -> None:
        for _ in range(3):
            answer = transport.send(SIGN_UP, {**REQUEST, "Username": name})
            if answer["UserSub"] != name:
                wrong.append(name)

    threads = [threading.Thread(target=call, args=(f"user{n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(server.seen) == 24


def test_closed_transport_opens_again(
    server: Server, transport: BotocoreTransport
) -> None:
    client = transport.client
    transport.close()
    transport.close()
    assert transport.send(SIGN_UP, REQUEST)
    assert transport.client is not client
    assert len(server.seen) == 1


def test_raw_over_botocore_is_botocore(
    server: Server, transport: BotocoreTransport
) -> None:
    raw = RawClient(transport)
    body = {"__type": "UsernameExistsException", "message": "taken"}
    server.reply = Reply(400, json.dumps(body).encode())
    with pytest.raises(ClientError) as caught:
        raw._call(SIGN_UP, REQUEST)
    assert isinstance(caught.value, raw.exceptions.UsernameExistsException)
    with pytest.raises(ParamValidationError):
        raw._call(SIGN_UP, {})
    assert raw.meta.region_name == "eu-west-1"
    server.reply = Reply(body=b'{"UserSub": "1"}')
    answer = raw._call(SIGN_UP, REQUEST)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200


def test_default_transport(monkeypatch: pytest.MonkeyPatch) -> None:
    transport = default_transport("eu-west-1")
    assert repr(transport) == "BotocoreTransport(region_name='eu-west-1')"
    monkeypatch.setattr(transports, "SERVICE", Service("shop", "The shop"))
    with pytest.raises(TransportError, match="where The shop is; give the client a tr"):
        default_transport()


def test_botocore_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "botocore.session", None)
    transport = BotocoreTransport(region_name="eu-west-1")
    with pytest.raises(DependencyMissing, match="pip install") as caught:
        transport.send(SIGN_UP, REQUEST)
    assert isinstance(caught.value, ImportError)
    assert isinstance(caught.value, TransportError)


def test_imports_nothing_heavy(tmp_path: Path) -> None:
    folder = Path(transports.__file__).parent
    shutil.copytree(folder, tmp_path / "alone")
    code = (
        "import sys, alone.transports, alone.testing, alone._raw\n"
        "alone.transports.BotocoreTransport(region_name='eu-west-1')\n"
        "print(sorted({'botocore', 'boto3', 'http.client', 'urllib3', 'httpx', 'schemawright'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
