"""A server of bare sockets that keeps what it was sent, and what a request has to be, by the specifications alone."""

from __future__ import annotations

import json
import re
import socket
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import unquote_to_bytes

_PATH = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*")
"""RFC 3986, section 3.3."""
_QUERY = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*")


@dataclass(frozen=True)
class Request:
    """A request as it came: nothing of it is read in two ways."""

    method: str
    path: str
    query: str
    headers: tuple[tuple[str, bytes], ...]
    body: bytes

    @classmethod
    def of(cls, received: bytes) -> Self:
        head, _, body = received.partition(b"\r\n\r\n")
        first, *lines = head.split(b"\r\n")
        method, target, version = first.decode("ascii").split(" ")
        assert version == "HTTP/1.1"
        path, _, query = target.partition("?")
        assert _PATH.fullmatch(path)
        assert _QUERY.fullmatch(query)
        assert not any(b"\r" in line or b"\n" in line or b"\0" in line for line in lines)
        headers = tuple((line.partition(b": ")[0].decode("ascii"), line.partition(b": ")[2]) for line in lines)
        return cls(method, path, query, headers, body)

    @property
    def plain_path(self) -> str:
        return _plain(self.path)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The names and values of the query."""
        return _pairs(self.query, "&")

    @property
    def cookies(self) -> list[tuple[str, str]]:
        return [pair for value in self.values("cookie") for pair in _pairs(value.decode("ascii"), "; ")]

    @property
    def form(self) -> list[tuple[str, str]]:
        return _pairs(self.body.decode("ascii").replace("+", "%20"), "&")

    @property
    def parts(self) -> list[tuple[str, str]]:
        """The names and values of a multipart body (RFC 7578, section 4.2)."""
        (kind,) = self.values("content-type")
        found = re.fullmatch(rb"multipart/form-data; boundary=([0-9A-Za-z'()+_,./:=?-]{1,70})", kind)
        assert found is not None
        empty, *parts, end = (b"\r\n" + self.body).split(b"\r\n--" + found[1])
        assert (empty, end) == (b"", b"--\r\n")
        return [_part(part) for part in parts]

    def values(self, name: str) -> list[bytes]:
        return [value for given, value in self.headers if given.lower() == name.lower()]

    def json(self) -> Any:
        return json.loads(self.body)


def _plain(text: str) -> str:
    return unquote_to_bytes(text).decode("utf-8")


def _pairs(text: str, between: str) -> list[tuple[str, str]]:
    split = [part.partition("=") for part in text.split(between) if part]
    assert all(equals for _, equals, _ in split)
    return [(_plain(name), _plain(value)) for name, _, value in split]


def _part(part: bytes) -> tuple[str, str]:
    """One part, which has one header; its name is a quoted string (RFC 2183), with controls encoded as HTML does."""
    head, _, content = part.partition(b"\r\n\r\n")
    found = re.fullmatch(r'\r\nContent-Disposition: form-data; name="([^"\r\n]*)"', head.decode("utf-8"))
    assert found is not None, head
    name = re.sub(r"%(22|[01][0-9A-F])", lambda code: chr(int(code[1], 16)), re.sub(r"\\(.)", r"\1", found[1]))
    return name, content.decode("utf-8")


@dataclass
class Keeper:
    """``with Keeper() as server``: every request is kept and answered with ``reply``, as JSON."""

    received: list[bytes] = field(default_factory=list)
    reply: Any = None
    url: str = ""

    def taken(self) -> Request | None:
        """What came since this was last asked: one request or none."""
        assert len(self.received) <= 1
        return Request.of(self.received.pop()) if self.received else None

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                threading.Thread(target=self._converse, args=(connection,), daemon=True).start()

    def _converse(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while request := _read(connection):
                self.received.append(request)
                content = b"" if self.reply is None else json.dumps(self.reply).encode()
                status = b"204 Done" if self.reply is None else b"200 Fine"
                length = (
                    b""
                    if self.reply is None
                    else b"Content-Length: %d\r\nContent-Type: application/json\r\n" % len(content)
                )
                connection.sendall(b"HTTP/1.1 " + status + b"\r\n" + length + b"\r\n" + content)


def _read(connection: socket.socket) -> bytes:
    """All that came until there is nothing more of it for now: what is smuggled behind a request is part of what is kept."""
    received = b""
    while b"\r\n\r\n" not in received or len(received) < _length(received):
        more = connection.recv(1 << 16)
        if not more:
            return b""
        received += more
    return received


def _length(received: bytes) -> int:
    head, _, _ = received.partition(b"\r\n\r\n")
    found = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
    return len(head) + 4 + (int(found[1]) if found else 0)
