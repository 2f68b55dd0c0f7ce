"""A real server on loopback that speaks TLS, and of what ALPN (RFC 7301) offers the protocol that a test says."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import suppress
from typing import Any, Self

import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, RequestReceived, StreamEnded

BODY = b'{"name": "Rex"}'


class SecureServer:
    """Answers every request with BODY. ``requests`` are method, path and body of those that came, ``connections`` counts."""

    def __init__(self, authority: trustme.CA, protocol: str) -> None:
        self.requests: list[tuple[str, str, bytes]] = []
        self.connections = 0
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost").configure_cert(self._context)
        self._context.set_alpn_protocols([protocol])
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self.url = f"https://localhost:{self._listening.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        for one in (self._listening, *self._open):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                raw, _ = self._listening.accept()
                self.connections += 1
                self._threads.append(threading.Thread(target=self._serve, args=(raw,)))
                self._threads[-1].start()

    def _serve(self, raw: socket.socket) -> None:
        with suppress(OSError), self._context.wrap_socket(raw, server_side=True) as connection:
            self._open.append(connection)
            (self._speak_h2 if connection.selected_alpn_protocol() == "h2" else self._speak_h1)(connection)

    def _speak_h1(self, connection: ssl.SSLSocket) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY)
        while received := connection.recv(65536):
            method, path, _ = received.split(b" ", 2)
            self.requests.append((method.decode(), path.decode(), received.partition(b"\r\n\r\n")[2]))
            connection.sendall(head + BODY)

    def _speak_h2(self, connection: ssl.SSLSocket) -> None:
        spoken = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        spoken.initiate_connection()
        connection.sendall(spoken.data_to_send())
        open_: dict[int, tuple[str, str, bytes]] = {}
        while received := connection.recv(65536):
            for event in spoken.receive_data(received):
                match event:
                    case RequestReceived(stream_id=int(stream), headers=list(headers)):
                        named: dict[Any, Any] = dict(headers)
                        open_[stream] = (str(named[":method"]), str(named[":path"]), b"")
                    case DataReceived(stream_id=int(stream), data=bytes(data)):
                        method, path, body = open_[stream]
                        open_[stream] = (method, path, body + data)
                        spoken.acknowledge_received_data(len(data), stream)
                    case StreamEnded(stream_id=int(stream)):
                        self.requests.append(open_.pop(stream))
                        spoken.send_headers(stream, [(":status", "200"), ("content-type", "application/json")])
                        spoken.send_data(stream, BODY, end_stream=True)
                    case _:
                        pass
            connection.sendall(spoken.data_to_send())
