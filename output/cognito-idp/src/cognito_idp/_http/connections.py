"""Connections of `HttpTransport`: kept alive, shared by threads, and never waited for longer than the call may take."""

from __future__ import annotations

import io
import os
import socket
import ssl
from functools import partial
from http.client import (
    HTTPConnection,
    HTTPException,
    HTTPResponse,
    IncompleteRead,
    RemoteDisconnected,
)
from threading import Lock
from typing import Any, Literal, cast

from .._deadlines import in_time
from .._errors import ConnectionFailed, MalformedAnswer, TlsFailed, TransportError
from .course import Course, Failed
from .endpoint import Endpoint
from .messages import HttpAnswer, HttpRequest

_PIECE = 65536
_MOST_IDLE = 32


class _Reader(io.RawIOBase):
    """Reads a socket, each time for no longer than the call may still take."""

    def __init__(self, connection: Connection, sock: socket.socket) -> None:
        self._connection = connection
        self._sock = sock
        # Keeps the socket open until this is closed too: http.client lets go of it before it reads the last body.
        self._raw = sock.makefile("rb", buffering=0)

    def readable(self) -> Literal[True]:
        return True

    def readinto(self, buffer: Any, /) -> int:
        self._sock.settimeout(self._connection.course.left())
        count = self._raw.readinto(buffer) or 0
        self._connection.answered = self._connection.answered or count > 0
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Socket:
    """The part of a socket that `http.client` uses."""

    def __init__(self, connection: Connection, sock: socket.socket) -> None:
        self._connection = connection
        self.sock = sock

    def sendall(self, data: Any) -> None:
        # Not the socket's own `sendall`: over TLS, its timeout starts again with every record.
        rest = memoryview(data)
        while rest:
            self.sock.settimeout(self._connection.course.left())
            rest = rest[self.sock.send(rest) :]

    def makefile(self, mode: str) -> io.BufferedReader:
        del mode  # http.client only ever reads
        return io.BufferedReader(_Reader(self._connection, self.sock))

    def close(self) -> None:
        self.sock.close()


class Connection(HTTPConnection):
    """One connection.

    Attributes:
        course: The call that uses it.
        answered: Whether a byte of the answer has arrived.
    """

    def __init__(self, endpoint: Endpoint, tls: ssl.SSLContext | None) -> None:
        self._tls = tls
        default = 80 if tls is None else 443
        port = default if endpoint.port is None else endpoint.port
        super().__init__(endpoint.host, port)
        # The port that needs no mention in the Host header.
        self.default_port = default
        self.answered = False
        self.course: Course

    def connect(self) -> None:
        sock = _connected(self.host, self.port, self.course)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is not None:
                sock.settimeout(self.course.left())
                sock = self._tls.wrap_socket(sock, server_hostname=self.host)
        except BaseException:
            sock.close()
            raise
        self.sock = cast("Any", _Socket(self, sock))

    def said(self, what: str) -> str:
        """A text for an exception."""
        return f"{self.course.operation}: {what} ({self.host}:{self.port})"

    def is_stale(self) -> bool:
        """Whether the other end has closed the connection, or said something out of turn."""
        own: Any = self.sock
        if own is None:
            return True
        sock: socket.socket = own.sock
        sock.settimeout(0)
        try:
            # The plain socket's method, as that of TLS cannot peek.
            socket.socket.recv(sock, 1, socket.MSG_PEEK)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True


def _connected(host: str, port: int, course: Course) -> socket.socket:
    addresses = _addresses(host, port, course)
    while True:
        family, *_, address = addresses.pop(0)
        sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            # An address that does not react must leave time for the others.
            sock.settimeout(course.left() / (len(addresses) + 1))
            sock.connect(address)
        except OSError:
            sock.close()
            if not addresses:
                raise
        except BaseException:
            sock.close()
            raise
        else:
            return sock


def _addresses(host: str, port: int, course: Course) -> list[Any]:
    """The addresses of a host. Nothing can interrupt the system's search."""
    search = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    return [*in_time(search, course.left())]


class Connections:
    """The connections to one endpoint. Safe to share between threads: each exchange has a connection for itself."""

    def __init__(
        self, endpoint: Endpoint, tls: ssl.SSLContext | None, most_bytes: int
    ) -> None:
        self._endpoint = endpoint
        if endpoint.tls and tls is None:
            tls = ssl.create_default_context()
        self._tls = tls if endpoint.tls else None
        self._most_bytes = most_bytes
        self._idle: list[Connection] = []
        self._process = os.getpid()
        self._closed = False
        self._lock = Lock()

    def exchange(self, request: HttpRequest, course: Course) -> HttpAnswer | Failed:
        """Sends a request and reads the whole answer."""
        connection = self._take()
        connection.course = course
        connection.answered = False
        kept = False
        try:
            answer, kept = self._exchanged(connection, request)
        except TransportError as error:
            return Failed(error)
        except TimeoutError:
            return Failed(course.expired())
        except (OSError, HTTPException, ValueError) as error:
            # http.client's ValueError is of a chunk whose size is negative.
            return _failed(error, connection)
        finally:
            if kept:
                self._give_back(connection)
            else:
                connection.close()
        return answer

    def _exchanged(
        self, connection: Connection, request: HttpRequest
    ) -> tuple[HttpAnswer, bool]:
        connection.request(
            request.method,
            request.target,
            body=request.body or None,
            headers=dict(request.headers),
        )
        with connection.getresponse() as response:
            headers = {name.lower(): value for name, value in response.getheaders()}
            body = self._body(response, connection)
            answer = HttpAnswer(response.status, headers, body)
            # After an interim status the answer is still to come: it must not become that of the next request.
            final = response.status >= 200
            return answer, final and not response.will_close

    def _body(self, response: HTTPResponse, connection: Connection) -> bytes:
        encoding = response.getheader("Content-Encoding", "identity")
        if encoding.lower() != "identity":
            raise MalformedAnswer(connection.said("the answer is compressed"))
        body = bytearray()
        while piece := response.read(min(_PIECE, self._most_bytes + 1 - len(body))):
            body += piece
            if len(body) > self._most_bytes:
                text = f"the answer is longer than {self._most_bytes} bytes"
                raise MalformedAnswer(connection.said(text))
        # http.client says nothing of a body that ends early, if it is read in pieces.
        if response.length:
            raise MalformedAnswer(connection.said("the answer ends too early"))
        return bytes(body)

    def _take(self) -> Connection:
        with self._lock:
            if self._process != os.getpid():
                # A child process: two must not speak over one connection. Closed here, it stays open there.
                while self._idle:
                    self._idle.pop().close()
                self._process = os.getpid()
            while self._idle:
                connection = self._idle.pop()
                if not connection.is_stale():
                    return connection
                connection.close()
        return Connection(self._endpoint, self._tls)

    def _give_back(self, connection: Connection) -> None:
        with self._lock:
            if not self._closed and len(self._idle) < _MOST_IDLE:
                self._idle.append(connection)
                return
        connection.close()

    def close(self) -> None:
        """Closes the idle connections for good, and those in use when their exchange ends."""
        with self._lock:
            idle, self._idle = self._idle, []
            self._closed = True
        for connection in idle:
            connection.close()


def _failed(error: Exception, connection: Connection) -> Failed:
    failure: TransportError
    again = not connection.answered
    if isinstance(error, ssl.SSLError):
        reason = getattr(error, "verify_message", "") or error.reason or "no TLS"
        failure, again = TlsFailed(connection.said(reason)), False
    elif isinstance(error, RemoteDisconnected):
        text = "the connection was closed without an answer"
        failure = ConnectionFailed(connection.said(text))
    elif isinstance(error, OSError):
        reason = error.strerror or "the connection failed"
        failure = ConnectionFailed(connection.said(reason))
    elif isinstance(error, IncompleteRead):
        failure = MalformedAnswer(connection.said("the answer ends too early"))
    else:
        # Texts of http.client show what arrived.
        failure = MalformedAnswer(connection.said("the answer is no HTTP"))
    return Failed(failure, again=again and isinstance(failure, ConnectionFailed))
