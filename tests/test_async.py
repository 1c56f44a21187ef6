"""The async client: over httpx, over sync transports in threads, and over the stub."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
import time
import traceback
from collections.abc import Awaitable, Callable, Iterator
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import botocore.session
import httpx
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
    reply,
    silence,
)
from tests.packages import committed, run_python, source_of, submodule

idp = committed("cognito_idp")
identity = committed("cognito_identity")
LIMITS: dict[str, Any] = {
    "timeout": 0.6,
    "retries": 2,
    "max_answer_bytes": 3_000_000,
}
POOL = "eu-west-1_pool"


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    """What a first call loads takes longer than the calls that are timed."""
    with fault_server() as server:
        server.play(reply({"UserSub": "sub"}))
        run(sign_up, over_httpx(server))


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    course = submodule(idp, "_http.course")
    monkeypatch.setattr(course, "FIRST_PAUSE", 0.02)


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with fault_server() as running:
        yield running


@pytest.fixture
def session() -> Any:
    made = botocore.session.Session()
    made.set_credentials("AKIDEXAMPLE", SECRET)
    made.set_config_variable("region", "eu-west-1")
    return made


def run(
    work: Callable[[Any], Awaitable[Any]], transport: Any, module: Any = idp
) -> Any:
    """What `work` returns of an async client that is closed afterwards."""

    async def main() -> Any:
        async with module.AsyncClient(transport) as client:
            return await work(client)

    return asyncio.run(main())


async def sign_up(client: Any) -> Any:
    return await client.sign_up(client_id="app", username="ann", password=SECRET)


def over_httpx(server: FaultServer) -> Any:
    return idp.HttpxTransport(endpoint_url=server.url, **LIMITS)


def over_threads(server: FaultServer) -> Any:
    return idp.HttpTransport(endpoint_url=server.url, **LIMITS)


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_ends_in_its_class_in_time_and_without_secrets(
    name: str, server: FaultServer
) -> None:
    fault: Fault = FAULTS[name]
    server.play(*fault.acts)
    begin = time.monotonic()
    raised: Exception | None = None
    try:
        answer = run(sign_up, over_httpx(server))
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


def test_nothing_listens() -> None:
    with closed_port() as url, pytest.raises(idp.ConnectionFailed, match=r"^SignUp: "):
        run(sign_up, idp.HttpxTransport(endpoint_url=url, **LIMITS))


def test_a_certificate_is_verified(tmp_path: Path) -> None:
    ours, theirs = self_signed(tmp_path, "localhost")
    with fault_server(theirs) as server:
        server.play(reply({"UserSub": "sub"}))
        with pytest.raises(idp.TlsFailed, match="self-signed certificate"):
            run(sign_up, over_httpx(server))
        trusting = idp.HttpxTransport(endpoint_url=server.url, tls=ours, timeout=5.0)
        assert run(sign_up, trusting).user_sub == "sub"


@pytest.mark.parametrize("made", [over_httpx, over_threads])
def test_fifty_coroutines_share_a_client(
    made: Callable[[FaultServer], Any], server: FaultServer
) -> None:
    def echo(request: Received) -> object:
        time.sleep(0.001)
        return {"UserSub": request.json["Username"]}

    server.play(computed(echo))

    async def work(client: Any) -> list[bool]:
        client = client.with_options(timeout=60.0)

        async def caller(number: int) -> bool:
            names = [f"user-{number}-{turn}" for turn in range(6)]
            found = [
                (
                    await client.sign_up(
                        client_id="app", username=name, password=SECRET
                    )
                ).user_sub
                for name in names
            ]
            return found == names

        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(caller(number)) for number in range(50)]
        return [task.result() for task in tasks]

    assert all(run(work, made(server)))


def test_signed_operations_are_signed_by_botocore(
    server: FaultServer, session: Any
) -> None:
    server.play(reply({"Users": []}))
    transport = idp.HttpxTransport(endpoint_url=server.url, session=session)
    answer = run(lambda client: client.list_users(user_pool_id=POOL), transport)
    assert answer.users == []
    (request,) = server.received
    authorization = request.headers["authorization"]
    assert authorization.startswith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
    assert "/eu-west-1/cognito-idp/aws4_request" in authorization
    assert request.json == {"UserPoolId": POOL}
    assert SECRET not in repr(transport)


def test_without_credentials_a_signed_operation_is_not_sent(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    transport = idp.HttpxTransport(server.url, region_name="eu-west-1")
    with pytest.raises(idp.TransportError, match="no AWS credentials were found"):
        run(lambda client: client.list_users(user_pool_id=POOL), transport)
    assert server.received == []
    assert run(sign_up_text, transport) is not None


async def sign_up_text(client: Any) -> str:
    return str(
        await client.confirm_sign_up(
            client_id="app", username="ann", confirmation_code="123456"
        )
    )


def test_pages_and_items(server: FaultServer, session: Any) -> None:
    def page(request: Received) -> object:
        token = request.json.get("PaginationToken", "0")
        users = [{"Username": f"user-{token}-{number}"} for number in range(2)]
        more = {"0": "1", "1": "2"}.get(token)
        return {"Users": users} | ({"PaginationToken": more} if more else {})

    server.play(computed(page))
    transport = idp.HttpxTransport(endpoint_url=server.url, session=session)

    async def work(client: Any) -> list[str]:
        items = client.list_users_items(user_pool_id=POOL, limit=5)
        return [user.username async for user in items]

    assert run(work, transport) == [
        "user-0-0",
        "user-0-1",
        "user-1-0",
        "user-1-1",
        "user-2-0",
    ]
    assert len(server.received) == 3


def test_the_raw_face(server: FaultServer) -> None:
    credentials = {"AccessKeyId": "a", "Expiration": 1700000000}
    server.play(reply({"Credentials": credentials, "New": 1}))

    async def work(client: Any) -> Any:
        assert client.raw.meta.region_name is None
        assert client.raw.exceptions.ResourceNotFoundException
        return await client.raw.get_credentials_for_identity(IdentityId="eu-west-1:0a")

    transport = identity.HttpxTransport(endpoint_url=server.url)
    answer = run(work, transport, identity)
    assert answer["Credentials"] == {
        "AccessKeyId": "a",
        "Expiration": datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
    }
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert "New" not in answer


def test_the_raw_face_over_botocore(server: FaultServer, session: Any) -> None:
    server.play(reply({"Users": []}))
    transport = idp.BotocoreTransport(session=session, endpoint_url=server.url)
    answer = run(lambda client: client.raw.list_users(UserPoolId=POOL), transport)
    assert answer["Users"] == []
    assert answer["ResponseMetadata"]["RequestId"] == "id-1"


@pytest.mark.parametrize("made", [over_httpx, over_threads])
def test_a_cancelled_call_ends_at_once_and_harms_no_other(
    made: Callable[[FaultServer], Any], server: FaultServer
) -> None:
    server.play(silence(0.5), reply({"UserSub": "other"}))

    async def work(client: Any) -> Any:
        task = asyncio.ensure_future(sign_up(client))
        while not server.received:
            await asyncio.sleep(0.005)
        begin = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - begin < 0.2
        return await sign_up(client)

    assert run(work, made(server)).user_sub == "other"


def test_a_transport_outlives_its_event_loop(server: FaultServer) -> None:
    server.play(reply({"UserSub": "sub"}))
    transport = over_httpx(server)
    for _ in range(2):
        assert run(sign_up, transport).user_sub == "sub"
    gc.collect()


def test_a_client_of_httpx_may_be_given(server: FaultServer) -> None:
    server.play(reply({"UserSub": "sub"}))

    async def main() -> None:
        async with httpx.AsyncClient(headers={"X-Mine": "1"}) as given:
            transport = idp.HttpxTransport(endpoint_url=server.url, client=given)
            async with idp.AsyncClient(transport) as client:
                await sign_up(client)
            assert not given.is_closed

    asyncio.run(main())
    assert server.received[0].headers["x-mine"] == "1"


def test_a_given_client_that_is_closed(server: FaultServer) -> None:
    async def main() -> None:
        given = httpx.AsyncClient()
        await given.aclose()
        async with idp.AsyncClient(idp.HttpxTransport(server.url, client=given)) as one:
            with pytest.raises(idp.TransportError, match="that was given is closed"):
                await sign_up(one)

    asyncio.run(main())
    assert server.received == []


def test_a_client_that_is_closed_opens_again(server: FaultServer) -> None:
    server.play(reply({"UserSub": "sub"}))

    async def work(client: Any) -> Any:
        await sign_up(client)
        await client.aclose()
        return await sign_up(client)

    assert run(work, over_httpx(server)).user_sub == "sub"
    assert [request.connection for request in server.received] == [0, 1]


def test_connections_are_kept_and_cookies_are_not(server: FaultServer) -> None:
    server.play(reply({"UserSub": "sub"}, headers={"Set-Cookie": "user=ann; Path=/"}))

    async def work(client: Any) -> None:
        for _ in range(3):
            await sign_up(client)

    run(work, over_httpx(server))
    assert {request.connection for request in server.received} == {0}
    assert all("cookie" not in request.headers for request in server.received)


def test_proxies_of_the_environment(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.play(reply({"UserSub": "sub"}))
    monkeypatch.setenv("HTTP_PROXY", server.url)
    transport = idp.HttpxTransport("http://idp.example", **LIMITS)
    assert run(sign_up, transport).user_sub == "sub"
    assert server.received[0].line == "POST http://idp.example/ HTTP/1.1"


def test_threads_know_the_context_and_count_the_wait() -> None:
    variable: ContextVar[str] = ContextVar("variable")
    seen: list[tuple[str, float, bool]] = []

    class Sync:
        def send(
            self, operation: Any, request: Any, /, *, timeout: float | None = None
        ) -> dict[str, Any]:
            main = threading.current_thread() is threading.main_thread()
            seen.append((variable.get(), timeout or 0.0, main))
            return {"UserSub": "sub"}

    async def work(client: Any) -> Any:
        variable.set("mine")
        return await client.with_options(timeout=3.0).sign_up(
            client_id="app", username="ann", password=SECRET
        )

    assert run(work, Sync()).user_sub == "sub"
    ((value, timeout, main),) = seen
    assert (value, main) == ("mine", False)
    assert 2.0 < timeout <= 3.0


def test_the_stub_needs_no_thread() -> None:
    async def main() -> None:
        with idp.AsyncClient.stub() as (client, stub):
            answers = [
                idp.SignUpResponse(
                    user_confirmed=False, user_sub=str(number), session=None
                )
                for number in range(20)
            ]
            stub.on_each(idp.SignUpRequest, answers)
            found = await asyncio.gather(*(sign_up(client) for _ in answers))
            assert [answer.user_sub for answer in found] == [
                str(number) for number in range(20)
            ]
            stub.on(idp.SignUpRequest, idp.UsernameExistsException("taken"))
            with pytest.raises(idp.UsernameExistsException, match="taken"):
                await sign_up(client)

    asyncio.run(main())


def test_arguments_that_do_not_go_together() -> None:
    with pytest.raises(TypeError, match="leave out profile_name"):
        idp.HttpxTransport(session=object(), profile_name="p")
    with pytest.raises(TypeError, match="leave out tls"):
        idp.HttpxTransport(client=object(), tls=object())
    with pytest.raises(TypeError, match=r"is of type Client; give an httpx\.Asy"):
        idp.HttpxTransport(client=httpx.Client())


@pytest.mark.parametrize(
    ("proxy", "error", "said"),
    [
        (
            f"socks5://ann:{SECRET}@127.0.0.1:1",
            idp.DependencyMissing,
            "a SOCKS proxy, which the environment names, needs socksio, which is not installed; run: pip install socksio",
        ),
        (
            f"ftp://ann:{SECRET}@127.0.0.1:1",
            idp.TransportError,
            "httpx does not take the proxy that the environment names",
        ),
    ],
)
def test_proxies_that_httpx_does_not_take(
    proxy: str, error: Any, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy)
    monkeypatch.setitem(sys.modules, "socksio", None)
    transport = idp.HttpxTransport("http://idp.example", region_name="eu-west-1")
    with pytest.raises(error) as raised:
        run(sign_up, transport)
    assert str(raised.value) == said
    assert SECRET not in "".join(traceback.format_exception(raised.value))


@pytest.mark.parametrize(
    ("missing", "call", "said"),
    [
        ("httpx", "get_device(device_key='d')", "HttpxTransport needs httpx"),
        (
            "botocore.session",
            "list_users(user_pool_id='eu-west-1_a')",
            "a signed operation needs botocore",
        ),
    ],
)
def test_what_to_install_is_said(missing: str, call: str, said: str) -> None:
    code = f"""
import asyncio, sys
sys.modules["{missing}"] = None
import cognito_idp as package

async def main():
    async with package.AsyncClient(region_name="eu-west-1", validate=False) as client:
        await client.{call}

try:
    asyncio.run(main())
except package.DependencyMissing as error:
    print(error)
"""
    done = run_python(code, path=source_of("cognito_idp"))
    assert done.stderr == ""
    assert done.stdout.startswith(f"{said}, which is not installed; run: pip install ")


def test_without_botocore_a_region_must_be_named() -> None:
    code = """
import asyncio, os, sys
os.environ.pop("AWS_REGION", None), os.environ.pop("AWS_DEFAULT_REGION", None)
sys.modules["botocore.session"] = None
import cognito_idp as package

try:
    asyncio.run(package.AsyncClient().get_device(device_key="eu-west-1_d"))
except package.TransportError as error:
    print(error)
"""
    done = run_python(code, path=source_of("cognito_idp"))
    assert (done.stdout, done.stderr) == (
        "no AWS region is known; give region_name or endpoint_url, or set AWS_DEFAULT_REGION\n",
        "",
    )
