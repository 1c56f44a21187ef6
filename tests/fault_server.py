"""A server on loopback that goes wrong on demand, and counts what arrives."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias

JSON = "application/x-amz-json-1.1"


@dataclass(frozen=True)
class Received:
    """A request that arrived.

    Attributes:
        connection: Number of the connection, from 0.
        headers: Names in lower case.
    """

    connection: int
    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


Act: TypeAlias = Callable[[socket.socket, Received], bool]
"""Answers a request, well or badly; whether the connection stays open."""


def reply(
    body: object = b"{}",
    *,
    status: int = 200,
    kind: str = JSON,
    length: int | None = None,
    headers: dict[str, str] | None = None,
    keep: bool = True,
    identified: bool = True,
) -> Act:
    """A whole answer.

    Args:
        length: What it says of the body, where that is not true.
        keep: Whether the connection stays open.
        identified: Whether it has an ID, as the answers of AWS have.
    """
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Whatever"]
    named = {"Content-Type": kind, **(headers or {})}
    if identified:
        named["x-amzn-RequestId"] = "id-1"
    named["Content-Length"] = str(len(content) if length is None else length)
    lines += [f"{name}: {value}" for name, value in named.items()]
    message = "\r\n".join([*lines, "", ""]).encode() + content

    def act(sock: socket.socket, _: Received) -> bool:
        sock.sendall(message)
        return keep

    return act


def computed(answer: Callable[[Received], object]) -> Act:
    """A whole answer that depends on the request."""
    return lambda sock, received: reply(answer(received))(sock, received)


def refusal(code: str, status: int = 400, **headers: str) -> Act:
    """An error as AWS reports it."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = {"__type": f"com.amazonaws.example#{code}", "message": "no"}
    return reply(body, status=status, headers=named)


def raw(*pieces: bytes, pause: float = 0.0, reset: bool = False) -> Act:
    """Bytes, with a pause after each piece, then the end of the connection."""

    def act(sock: socket.socket, _: Received) -> bool:
        for piece in pieces:
            sock.sendall(piece)
            time.sleep(pause)
        if reset:
            _reset_at_close(sock)
        return False

    return act


def silence(seconds: float) -> Act:
    """No answer for a while."""
    return raw(b"", pause=seconds)


def reset() -> Act:
    """The connection is torn down before an answer."""
    return raw(reset=True)


def _reset_at_close(sock: socket.socket) -> None:
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@dataclass
class FaultServer:
    """Plays its acts one after the other, the last one for ever.

    Attributes:
        url: Where it listens.
        received: What arrived, oldest first.
    """

    url: str
    acts: list[Act] = field(default_factory=lambda: [reply()])
    received: list[Received] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def play(self, *acts: Act) -> None:
        self.acts = [*acts]

    def next_act(self, received: Received) -> Act:
        with self.lock:
            self.received.append(received)
            return self.acts.pop(0) if len(self.acts) > 1 else self.acts[0]


@contextmanager
def fault_server(tls: ssl.SSLContext | None = None) -> Iterator[FaultServer]:
    """A server that runs as long as the block; over TLS, it is called localhost."""
    with socket.create_server(("127.0.0.1", 0), backlog=128) as listener:
        port = listener.getsockname()[1]
        url = f"http://127.0.0.1:{port}"
        server = FaultServer(url if tls is None else f"https://localhost:{port}")
        given = (listener, server, tls)
        threading.Thread(target=_accept, args=given, daemon=True).start()
        try:
            yield server
        finally:
            # Wakes the thread that waits for the next connection.
            listener.shutdown(socket.SHUT_RDWR)


@contextmanager
def closed_port() -> Iterator[str]:
    """The URL of a port where nothing listens, and nothing else will."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{sock.getsockname()[1]}"


def _accept(
    listener: socket.socket, server: FaultServer, tls: ssl.SSLContext | None
) -> None:
    number = 0
    while True:
        try:
            sock, _ = listener.accept()
        except OSError:
            return
        given = (sock, server, number, tls)
        threading.Thread(target=_serve, args=given, daemon=True).start()
        number += 1


def _serve(
    plain: socket.socket, server: FaultServer, number: int, tls: ssl.SSLContext | None
) -> None:
    try:
        sock = plain if tls is None else tls.wrap_socket(plain, server_side=True)
        with sock, sock.makefile("rb") as stream:
            while received := _request(stream, number):
                if not server.next_act(received)(sock, received):
                    return
    except OSError:
        plain.close()


def _request(stream: Any, number: int) -> Received | None:
    line = stream.readline().decode("latin-1").strip()
    if not line:
        return None
    headers: dict[str, str] = {}
    while text := stream.readline().decode("latin-1").strip():
        name, _, value = text.partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", "0")))
    return Received(number, line, headers, body)


SECRET = "s3cret-Passw0rd!"


@dataclass(frozen=True)
class Fault:
    """A case: what the server does, and what the caller gets.

    Attributes:
        error: Name of the class that is raised, or None where the call succeeds after all.
        requests: How many arrive, with two further attempts allowed.
        slow: It lasts until the deadline.
    """

    acts: tuple[Act, ...]
    error: str | None
    requests: int = 1
    slow: bool = False


_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\n"
_ECHO = json.dumps({"UserSub": SECRET}).encode()
_BUSY = "TooManyRequestsException"

FAULTS = {
    "reset before the answer": Fault((reset(),), "ConnectionFailed", 3),
    "closed before the answer": Fault((raw(),), "ConnectionFailed", 3),
    "reset once": Fault((reset(), reply(_ECHO)), None, 2),
    "reset inside the body": Fault(
        (raw(_HEAD, b"Content-Length: 99\r\n\r\n", _ECHO, pause=0.02, reset=True),),
        "ConnectionFailed",
    ),
    "silence": Fault((silence(2),), "TimeoutExpired", slow=True),
    "slow head": Fault(
        (raw(_HEAD, *[b"X-More: 1\r\n"] * 40, pause=0.05),),
        "TimeoutExpired",
        slow=True,
    ),
    "slow body": Fault(
        (raw(_HEAD, b"Content-Length: 99\r\n\r\n", *[b" "] * 40, pause=0.05),),
        "TimeoutExpired",
        slow=True,
    ),
    "500": Fault((refusal("InternalErrorException", 500),), "InternalErrorException"),
    "500 without JSON": Fault(
        (reply(SECRET.encode(), status=500, kind="text/html"),), "ServiceError"
    ),
    "503": Fault((reply(b"", status=503),), "ServiceError", 3),
    "refusal": Fault((refusal("UsernameExistsException"),), "UsernameExistsException"),
    "429": Fault((refusal(_BUSY, 429),), _BUSY, 3),
    "429 once": Fault((refusal(_BUSY, 429), reply(_ECHO)), None, 2),
    "429, later": Fault((refusal(_BUSY, 429, Retry_After="0"), reply(_ECHO)), None, 2),
    "429, too late": Fault((refusal(_BUSY, 429, Retry_After="60"),), _BUSY),
    "429 in the code alone": Fault((refusal(_BUSY, 400), reply(_ECHO)), None, 2),
    "no HTTP": Fault((raw(f"{SECRET}\r\n\r\n".encode()),), "MalformedAnswer"),
    "no JSON": Fault((reply(SECRET.encode()),), "MalformedAnswer"),
    "truncated JSON": Fault((reply(_ECHO[:-3]),), "MalformedAnswer"),
    "no object": Fault((reply([SECRET]),), "MalformedAnswer"),
    "deep JSON": Fault((reply(b"[" * 200_000),), "MalformedAnswer"),
    "no text": Fault((reply(b'{"UserSub": "\xff"}'),), "MalformedAnswer"),
    "huge body": Fault((reply(b" " * 4_000_000),), "MalformedAnswer"),
    "endless body": Fault((raw(_HEAD, b"\r\n", b" " * 4_000_000),), "MalformedAnswer"),
    "wrong content type": Fault(
        (reply(_ECHO, kind="text/html", identified=False),), "MalformedAnswer"
    ),
    "wrong content type of the service": Fault((reply(_ECHO, kind="text/html"),), None),
    "compressed": Fault(
        (reply(_ECHO, headers={"Content-Encoding": "gzip"}),), "MalformedAnswer"
    ),
    "length too long": Fault((reply(_ECHO, length=99, keep=False),), "MalformedAnswer"),
    "length too short": Fault((reply(_ECHO, length=9),), "MalformedAnswer"),
    "broken chunks": Fault(
        (raw(_HEAD, b"Transfer-Encoding: chunked\r\n\r\n", b"9\r\n{"),),
        "MalformedAnswer",
    ),
    "no final status": Fault(
        (raw(b"HTTP/1.1 101 Switching Protocols\r\n\r\n"),), "MalformedAnswer"
    ),
    "redirect": Fault(
        (reply(b"", status=307, headers={"Location": "http://127.0.0.1:1/"}),),
        "MalformedAnswer",
    ),
}
"""What may go wrong with a call of SignUp whose password is `SECRET`, and whose answers may echo it. The limits it is
made for: a deadline of 0.6 s, two further attempts, and answers of at most 3 MB."""
