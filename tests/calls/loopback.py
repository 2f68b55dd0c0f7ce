"""A server of bare sockets that does what no well-behaved one does: it cuts, dribbles, stays silent or talks nonsense."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self

Reply = Callable[[socket.socket], bool]
"""Answers a request; gives whether the connection goes on."""

_TOKEN_PATH = "/a/token"


def raw(*parts: bytes, end: bool = False) -> Reply:
    """These bytes as they are, each part on its own; then the end of the connection, if so asked."""

    def send(connection: socket.socket) -> bool:
        for part in parts:
            connection.sendall(part)
        return not end

    return send


def head(status: int, *headers: str) -> bytes:
    """The start of a response."""
    return "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status} Said", *headers, "")).encode("latin-1")


def answer(status: int, value: Any = None, *headers: str) -> Reply:
    """A response as it should be; ``value`` is sent as JSON, bytes as they are."""
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    kind = (
        [] if any(line.lower().startswith("content-type") for line in headers) else ["Content-Type: application/json"]
    )
    return raw(head(status, f"Content-Length: {len(content)}", *kind, *headers) + content)


def silent(connection: socket.socket) -> bool:
    """Nothing, until the client goes away."""
    with suppress(OSError):
        connection.recv(1)
    return False


def dribbled(connection: socket.socket) -> bool:
    """The head of a response, and then a byte now and again, until the client goes away."""
    connection.settimeout(0.01)
    with suppress(BrokenPipeError, ConnectionResetError):
        connection.sendall(head(200, "Content-Type: application/json", "Content-Length: 1000000"))
        while True:
            connection.sendall(b" ")
            with suppress(TimeoutError):
                if not connection.recv(1):
                    break
    return False


@dataclass
class Loopback:
    """``with Loopback() as server``: ``script`` says what comes in answer to the next requests, the last for all others.

    Token requests are counted and answered with token-0, token-1 …, each of which holds until it is ``refused``.
    """

    replies: list[Reply] = field(default_factory=list)
    requests: list[bytes] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)
    url: str = ""

    def script(self, *replies: Reply) -> None:
        self.replies[:] = replies

    @property
    def token_url(self) -> str:
        return self.url + _TOKEN_PATH

    def __enter__(self) -> Self:
        self._guard = threading.Lock()
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        with self._guard:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                with self._guard:
                    self._open.add(connection)
                threading.Thread(target=self._converse, args=(connection,), daemon=True).start()

    def _converse(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while (request := _read(connection)) and self._reply(request)(connection):
                pass
        with self._guard:
            self._open.discard(connection)

    def _reply(self, request: bytes) -> Reply:
        with self._guard:
            if request.startswith(f"POST {_TOKEN_PATH} ".encode()):
                self.tokens.append(f"token-{len(self.tokens)}")
                granted = {"access_token": self.tokens[-1], "token_type": "bearer", "expires_in": 3600}
                return answer(200, granted)
            self.requests.append(request)
            if any(f"bearer {token}\r\n".encode() in request.lower() for token in self.refused):
                return answer(401, {"type": "about:blank", "title": "Unauthorized", "detail": "The token has ended."})
            return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def _read(connection: socket.socket) -> bytes:
    """One request, whole; nothing at the end of the connection."""
    received = b""
    while b"\r\n\r\n" not in received:
        more = connection.recv(65536)
        if not more:
            return b""
        received += more
    start, _, body = received.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in start.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
    while len(body) < length:
        more = connection.recv(65536)
        if not more:
            return b""
        body += more
    return start + b"\r\n\r\n" + body
