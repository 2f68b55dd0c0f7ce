"""A real HTTP server on loopback that plays the invented vendor: its documents, its API, and what was asked of it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

KEY = "a key of one's own"
BOOKS = [{"isbn": f"{number:013}", "title": f"Volume {number}", "binding": "paperback"} for number in range(1, 8)]


@dataclass
class Room:
    """Where the server is, and what was asked: method, path, query and headers of each request, names in lower case."""

    specs: Path
    url: str = ""
    asked: list[tuple[str, str, dict[str, list[str]], dict[str, str]]] = field(default_factory=list)


@contextmanager
def serving(specs: Path) -> Iterator[Room]:
    room = Room(specs)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.answer(*answer(room, self))

        def do_POST(self) -> None:
            self.do_GET()

        def answer(self, status: int, data: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_request(self, code: object = "-", size: object = "-") -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    room.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield room
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def answer(room: Room, request: BaseHTTPRequestHandler) -> tuple[int, bytes]:
    """Status and body of the answer; what the API is asked is held against the document by the caller."""
    target = urlsplit(request.path)
    query = parse_qs(target.query)
    headers = {name.lower(): value for name, value in request.headers.items()}
    body = json.loads(request.rfile.read(int(headers.get("content-length", 0))) or b"null")
    room.asked.append((request.command, target.path, query, headers))
    if target.path.startswith("/editions/"):
        file = room.specs / target.path.removeprefix("/editions/").replace("current", "2025-01")
        return (200, file.read_bytes()) if file.is_file() else (404, b"{}")
    status, content = (401, failure(11)) if headers.get("x-reader-key") != KEY else served(target.path, query, body)
    return status, json.dumps(content).encode()


def served(path: str, query: dict[str, list[str]], body: Any) -> tuple[int, Any]:
    _, edition, *rest = path.split("/")
    match rest:
        case ["books"]:
            page, size = int(query.get("page", ["1"])[0]), int(query.get("perPage", ["3"])[0])
            return 200, {"items": BOOKS[(page - 1) * size : page * size], "page": page, "pages": -(-len(BOOKS) // size)}
        case ["books", isbn]:
            found = [book for book in BOOKS if book["isbn"] == isbn]
            return (200, found[0]) if found else (404, failure(44, "isbn"))
        case ["loans"] if edition != "2024-05" and "reader" not in body:
            return 422, failure(42, "reader")
        case ["loans"]:
            return 201, {"number": 1, "isbn": body["isbn"], "due": "2025-02-03", "borrower": body.get("reader", "")}
    return 404, failure(40)


def failure(code: int, *fields: str) -> Any:
    return {"failure": {"code": code, "words": None, "fields": list(fields)}}
