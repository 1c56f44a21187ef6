"""A server on loopback that goes wrong on demand, and counts what arrives."""

from __future__ import annotations

import json
import socket
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
) -> Act:
    """A whole answer; `length` is what it says of the body, where that is not true."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Whatever"]
    named = {"Content-Type": kind, "x-amzn-RequestId": "id-1", **(headers or {})}
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
def fault_server() -> Iterator[FaultServer]:
    """A server that runs as long as the block."""
    with socket.create_server(("127.0.0.1", 0), backlog=128) as listener:
        server = FaultServer(f"http://127.0.0.1:{listener.getsockname()[1]}")
        threading.Thread(target=_accept, args=(listener, server), daemon=True).start()
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


def _accept(listener: socket.socket, server: FaultServer) -> None:
    number = 0
    while True:
        try:
            sock, _ = listener.accept()
        except OSError:
            return
        threading.Thread(
            target=_serve, args=(sock, server, number), daemon=True
        ).start()
        number += 1


def _serve(sock: socket.socket, server: FaultServer, number: int) -> None:
    with sock, sock.makefile("rb") as stream:
        try:
            while received := _request(stream, number):
                if not server.next_act(received)(sock, received):
                    return
        except OSError:
            return


def _request(stream: Any, number: int) -> Received | None:
    line = stream.readline().decode().strip()
    if not line:
        return None
    headers: dict[str, str] = {}
    while text := stream.readline().decode().strip():
        name, _, value = text.partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", "0")))
    return Received(number, line, headers, body)
