"""A real HTTP server on loopback that gives out tokens, judges each request and answers what the test asked for."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs

from .judge import Exchange, Judge, Request
from .spec import METHODS, Spec

CLIENT_ID = "client-one"
CLIENT_SECRET = "s3cret"
_TOKEN_PATH = "/a/token"
NO_CONTENT = object()
"""The answer without a body."""


class Server:
    """``with Server(spec, fixed_headers) as server``: calls go to ``url``, ``answer`` holds until the next."""

    def __init__(self, spec: Spec, fixed: Mapping[str, str]) -> None:
        self.judge = Judge(spec, fixed)
        self.exchanges: list[Exchange] = []
        self.tokens: list[str] = []
        self.status = 200
        self.content: Any = NO_CONTENT
        self.media_type = "application/json"
        self._http = _Listener(("127.0.0.1", 0), _Handler)
        self._http.owner = self
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        """Where the document's paths begin."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    @property
    def token_url(self) -> str:
        """Where client credentials become a token."""
        return self.url + _TOKEN_PATH

    def answer(self, status: int, content: Any = NO_CONTENT, media_type: str = "application/json") -> None:
        """Answer every call like this from now on, and forget what was exchanged before."""
        self.status, self.content, self.media_type = status, content, media_type
        self.exchanges.clear()

    def reply(self, request: Request) -> tuple[int, str, bytes]:
        """Status, media type and content for one request, which is judged and kept on the way."""
        if request.target == _TOKEN_PATH:
            return self._token(request)
        self.exchanges.append(self.judge.judge(request, self.tokens))
        if self.content is NO_CONTENT:
            return self.status, "", b""
        if isinstance(self.content, str) and not self.media_type.endswith("json"):
            return self.status, self.media_type, self.content.encode()
        return self.status, self.media_type, json.dumps(self.content).encode()

    def _token(self, request: Request) -> tuple[int, str, bytes]:
        """RFC 6749, 4.4 with the client's password in the header (2.3.1)."""
        basic = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
        form = parse_qs(request.body.decode())
        right = (
            request.method == "POST"
            and request.header("authorization") == [f"Basic {basic}"]
            and form.pop("grant_type", []) == ["client_credentials"]
        )
        if not right:
            return 401, "application/json", json.dumps({"error": "invalid_client"}).encode()
        self.tokens.append(f"token-{len(self.tokens)}")
        granted = {"access_token": self.tokens[-1], "token_type": "bearer", "expires_in": 3599, "scope": ""}
        return 200, "application/json", json.dumps(granted).encode()


class _Listener(ThreadingHTTPServer):
    owner: Server
    daemon_threads = True


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # one packet for head and body: half the time of a call otherwise goes into waiting
    server: _Listener

    def handle_call(self) -> None:
        length = int(self.headers.get("content-length", 0))
        request = Request(
            method=self.command,
            target=self.path,
            headers=tuple((name.lower(), value) for name, value in self.headers.items()),
            body=self.rfile.read(length),
        )
        status, media_type, content = self.server.owner.reply(request)
        self.send_response(status)
        if media_type:
            self.send_header("Content-Type", media_type)
        if status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing: a test reads what it needs from the exchanges."""


for _method in METHODS:
    setattr(_Handler, f"do_{_method.upper()}", _Handler.handle_call)
