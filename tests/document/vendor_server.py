"""A real HTTP server on loopback that plays a vendor: each path answers as its test says, and every request is counted."""

from __future__ import annotations

import os
import select
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Vendor:
    """What the server answers, by path; ``asked`` are the paths that were asked for, in the order in which they came.

    As a proxy it answers for other hosts by their whole URL, and has ``tunnels`` to those that were asked for by CONNECT,
    unless it ``refuses``.
    """

    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    tunnels: list[str] = field(default_factory=list)
    headers: list[Mapping[str, str]] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)
    refuses: bool = False
    url: str = ""


@contextmanager
def serving(certificate: ssl.SSLContext | None = None) -> Iterator[Vendor]:
    vendor = Vendor()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            vendor.asked.append(self.path)
            vendor.headers.append(dict(self.headers))
            vendor.answers.get(self.path, status(404))(self)

        def do_CONNECT(self) -> None:
            if vendor.refuses:
                status(407)(self)
                return
            vendor.tunnels.append(self.path)
            host, _, port = self.path.rpartition(":")
            self.send_response(200)
            self.end_headers()
            with socket.create_connection((host, int(port))) as beyond:
                _join(self.connection, beyond)
            self.close_connection = True

        def log_request(self, code: object = "-", size: object = "-") -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        daemon_threads = False
        released = vendor.released

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that hangs up early is part of these tests."""

    server = Server(("127.0.0.1", 0), Handler)
    if certificate is not None:
        server.socket = certificate.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    vendor.url = f"{'http' if certificate is None else 'https'}://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield vendor
    finally:
        vendor.released.set()
        server.shutdown()
        thread.join()
        server.server_close()


def body(data: bytes, *, code: int = 200, length: int | None = None, **headers: str) -> Answer:
    """Answer with these bytes; ``length`` is what Content-Length says of them, whatever they are."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(data) if length is None else length))
        handler.end_headers()
        handler.wfile.write(data)
        if length is not None:
            handler.close_connection = True

    return answer


def status(code: int, **headers: str) -> Answer:
    return body(b"{}", code=code, **headers)


def redirect(target: str) -> Answer:
    return status(302, Location=target)


def in_turn(*answers: Answer) -> Answer:
    """Answer with each of these once, and with the last of them from then on."""
    left = list(answers)

    def answer(handler: BaseHTTPRequestHandler) -> None:
        now = left.pop(0) if len(left) > 1 else left[0]
        now(handler)

    return answer


def raw(data: bytes) -> Answer:
    """Send these bytes, whatever they are, and hang up."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(data)
        handler.close_connection = True

    return answer


def reset(handler: BaseHTTPRequestHandler) -> None:
    """Break the connection as a crashed peer does: with a reset, not an end."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    os.close(handler.connection.detach())
    handler.close_connection = True


def _join(one: socket.socket, other: socket.socket) -> None:
    beyond = {one: other, other: one}
    while True:
        for ready in select.select([one, other], [], [])[0]:
            data = ready.recv(65536)
            if not data:
                return
            beyond[ready].sendall(data)
