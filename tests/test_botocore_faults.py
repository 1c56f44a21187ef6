"""BotocoreTransport against the server that goes wrong: its classes and its deadline are those of the other transports.

What botocore decides itself is how often it tries, how large an answer may be, and which content types it reads.
"""

from __future__ import annotations

import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import botocore.session
import pytest
from botocore.config import Config

from tests.fault_server import (
    FAULTS,
    SECRET,
    Fault,
    Received,
    computed,
    fault_server,
    refusal,
    reply,
)
from tests.packages import committed

idp = committed("cognito_idp")

DIFFERENT = {
    # Reads all of it; white space alone is an empty answer.
    "huge body": None,
    "endless body": None,
    # Reads what is JSON, whatever is said of it.
    "wrong content type": None,
    "compressed": None,
}
"""Class of what is raised, where it differs: None for an answer."""

ONCE = {"reset once": "ConnectionFailed", "429 once": "TooManyRequestsException"}
ONCE |= dict.fromkeys(("429, later", "429 in the code alone"), ONCE["429 once"])
"""What another attempt would mend."""


@pytest.fixture(scope="module")
def session() -> Any:
    """Shared, as it caches the model of the service."""
    made = botocore.session.Session()
    made.create_client("cognito-idp", region_name="eu-west-1").close()
    return made


def over_botocore(session: Any, url: str, attempts: int) -> Any:
    retries = {"total_max_attempts": attempts, "mode": "standard"}
    transport = idp.BotocoreTransport(
        session=session,
        region_name="eu-west-1",
        endpoint_url=url,
        config=Config(retries=retries),
    )
    # Making the client is not part of a call's time.
    assert transport.client
    return transport


def sign_up(transport: Any) -> tuple[Exception | None, float]:
    client = idp.Client(transport, timeout=0.6)
    begin = time.monotonic()
    try:
        client.sign_up(client_id="app", username="ann", password=SECRET)
    except (idp.ServiceError, idp.TransportError) as error:
        return error, time.monotonic() - begin
    return None, time.monotonic() - begin


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_ends_in_its_class_in_time_and_without_secrets(
    name: str, session: Any
) -> None:
    fault: Fault = FAULTS[name]
    with fault_server() as server, over_botocore(session, server.url, 1) as transport:
        server.play(*fault.acts)
        error, seconds = sign_up(transport)
        wanted = {name: fault.error} | ONCE | DIFFERENT
        assert (None if error is None else type(error).__name__) == wanted[name]
        assert len(server.received) == 1
        assert seconds < 2.0
        assert not fault.slow or seconds >= 0.6
        if error is not None:
            assert SECRET not in "".join(traceback.format_exception(error))
            assert error.__cause__ is error.__context__ is None


def test_the_deadline_holds_for_all_attempts_and_pauses(session: Any) -> None:
    late = refusal("TooManyRequestsException", 429, x_amz_retry_after="60000")
    with fault_server() as server, over_botocore(session, server.url, 9) as transport:
        server.play(late)
        error, seconds = sign_up(transport)
        assert type(error) is idp.TimeoutExpired
        assert 0.6 <= seconds < 2.0
        tried = len(server.received)
        time.sleep(0.3)
        assert len(server.received) == tried
        server.play(reply({"UserSub": "sub"}))
        assert sign_up(transport)[0] is None


def test_fifty_threads_share_a_client(session: Any) -> None:
    def echo(request: Received) -> object:
        return {"UserSub": request.json["Username"]}

    def call(number: int) -> bool:
        name = f"user-{number}"
        answer = client.sign_up(client_id="app", username=name, password=SECRET)
        return bool(answer.user_sub == name)

    with (
        fault_server() as server,
        over_botocore(session, server.url, 3) as transport,
        ThreadPoolExecutor(50) as threads,
    ):
        server.play(computed(echo))
        client = idp.Client(transport, timeout=60.0)
        assert all(threads.map(call, range(200)))
