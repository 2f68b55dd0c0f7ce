"""The Python that a page shows, run as a reader would: from top to bottom, against servers inside the process."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

ROOT = Path(__file__).parent.parent
GENERATED = ROOT / "generated"
_FENCE = re.compile(r"^( *)```(\w*)[^\n]*\n(.*?)^\1```$", re.DOTALL | re.MULTILINE)
_ENVIRONMENT = ("CLIENT_ID", "CLIENT_SECRET", "API_KEY", "TOKEN", "USERNAME", "PASSWORD", "WEBHOOK_SECRET")


def snippets(page: str) -> list[tuple[int, str]]:
    """Each piece of Python on a page, with the line at which it begins."""
    found = [(page.count("\n", 0, one.start(3)), one[3]) for one in _FENCE.finditer(page) if one[2] in {"python", "py"}]
    assert len(found) == len(re.findall(r"^ *```py", page, re.MULTILINE)), "a fence is not closed"
    return found


def run(page: str, file: str) -> dict[str, Any]:
    """Compile and run all of them, each after those before it; what they have defined at the end."""
    names: dict[str, Any] = {"__name__": "a_page"}
    for line, code in snippets(page):
        # The place of a fault is a line of the page.
        exec(compile("\n" * line + code, file, "exec", dont_inherit=True), names)
    return names


def environment(monkeypatch: pytest.MonkeyPatch, prefix: str) -> None:
    """What a client takes from the environment."""
    for name in _ENVIRONMENT:
        monkeypatch.setenv(f"{prefix}_{name}".lstrip("_"), f"the {name.lower()}".replace(" ", "-"))


def answered(monkeypatch: pytest.MonkeyPatch, packages: Iterable[ModuleType]) -> list[Any]:
    """Let no request leave: the fake server of the package that sent it answers, by the headers that it sends. The servers."""
    servers: Sequence[tuple[dict[str, str], Any]] = [(fixed(one), server_of(one)) for one in packages]

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent = request.headers
        (server,) = [
            one
            for headers, one in servers
            if len(servers) == 1 or all(sent.get(name) == value for name, value in headers.items())
        ] or [servers[0][1]]  # a token is asked for without them
        return server.transport.handle_request(request)

    async def answer_later(_: object, request: httpx2.Request) -> httpx2.Response:
        return answer(request)

    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", lambda _, request: answer(request))
    monkeypatch.setattr(httpx2.AsyncHTTPTransport, "handle_async_request", answer_later)
    return [server for _, server in servers]


def fixed(package: ModuleType) -> dict[str, str]:
    return package._client._HEADERS


def server_of(package: ModuleType) -> Any:
    return package.testing.FakeServer()
