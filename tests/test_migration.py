"""The page about moving from one version to the next: what it says of the two is so, and both run in one process."""

from __future__ import annotations

import importlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from tests.snippets import GENERATED, ROOT, environment, run
from tests.test_cli import call

OLD, NEW = "2023-08-01", "2024-01-01"
PAGE = (ROOT / "docs" / "migration.md").read_text("utf-8")
EXAMPLE = (ROOT / "examples" / "migration.py").read_text("utf-8")
LINK = {"linkUrl": "https://link.example/1", "linkState": "s", "linkToken": "t"}


@pytest.fixture
def asked(monkeypatch) -> Iterator[list[tuple[str, str, str]]]:
    """Both packages, calling a server on loopback; what it was asked: version, method and path of each request."""
    environment(monkeypatch, "ENODE")
    with _enode() as (url, requests):
        for version in (OLD, NEW):
            name = f"enode_v{version.replace('-', '_')}"
            monkeypatch.syspath_prepend(str(GENERATED / name))
            client = importlib.import_module(f"{name}._client")
            here = client.Deployment("here", url, f"{url}/token")
            monkeypatch.setattr(client.Environment.PRODUCTION, "_value_", here)
        yield requests


@contextmanager
def _enode() -> Iterator[tuple[str, list[tuple[str, str, str]]]]:
    requests: list[tuple[str, str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            sent = json.loads(self.body()) if self.path != "/token" else None
            version = self.headers.get("Enode-Version", "")
            requests.append((version, self.command, self.path))
            if self.path == "/token":
                self.answer(200, {"access_token": "T", "token_type": "bearer", "expires_in": 60})
            elif version == OLD:
                self.answer(200, LINK)
            else:
                missing = {"language", "redirectUri", "scopes", "vendorType"} - sent.keys()
                self.answer(400 if missing else 200, LINK)

        def do_GET(self) -> None:
            requests.append((self.headers.get("Enode-Version", ""), self.command, self.path))
            self.answer(
                404 if self.path == "/users/nobody" else 200,
                {"data": [], "pagination": {"after": None, "before": None}},
            )

        def body(self) -> bytes:
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))

        def answer(self, status: int, content: Any) -> None:
            if self.path == "/token":
                self.body()
            data = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_request(self, code: object = "-", size: object = "-") -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", requests
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_the_page_shows_the_example():
    assert f"```python\n{EXAMPLE}```\n" in PAGE


def test_both_versions_are_called_in_one_process(asked):
    names = run(f"```python\n{EXAMPLE}```\n", "migration.py")
    with names["connected"]() as enode:
        assert names["link"](enode, "7") == names["link_moved"](enode, "7") == LINK["linkUrl"]
        assert names["vehicles"](enode, "7") == {}
        assert not names["exists"](enode, "nobody")
    assert asked == [
        ("", "POST", "/token"),
        (OLD, "POST", "/users/7/link"),
        ("", "POST", "/token"),
        (NEW, "POST", "/users/7/link"),
        (NEW, "GET", "/users/7/vehicles"),
        (NEW, "GET", "/users/nobody"),
    ]


def test_an_old_call_to_the_new_version_is_refused_as_the_report_says(asked):
    names = run(f"```python\n{EXAMPLE}```\n", "migration.py")
    with names["connected"]() as enode, pytest.raises(TypeError, match="language"):
        enode.new.users.link("7", vendor_type="vehicle")
    assert asked == []


def test_the_errors_of_one_version_are_not_those_of_the_other(asked):
    names = run(f"```python\n{EXAMPLE}```\n", "migration.py")
    old, new = names["v2023"], names["v2024"]
    assert not issubclass(old.NotFoundError, new.ApiError)
    with names["connected"]() as enode, pytest.raises(old.NotFoundError):
        enode.old.users.get("nobody")
    assert old.models.Vehicle is not new.models.Vehicle


def test_the_report_is_what_the_page_says():
    found = json.loads(call(ROOT, "diff", OLD, NEW, "--format", "json", "--fail-on", "none").stdout)
    errors = [one for one in found["findings"] if one["level"] == "error"]
    assert len(errors) == 9
    assert {place["operation"] for one in errors for place in one["places"]} == {"POST /users/{userId}/link"}
    assert all(one["instead"] for one in errors)
    assert (GENERATED / "reports" / f"{OLD}_{NEW}.md").is_file()
