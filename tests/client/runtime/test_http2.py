"""HTTP/2, by the extra of that name: where the server speaks it, and only there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from runtime import Operation

from .conftest import Tasks, World
from .secure import SecureServer

GET: Operation[Any] = Operation("GET", "/pet", responses={"200": lambda: dict[str, str]})
PUT: Operation[Any] = Operation("PUT", "/pet", body="application/json", responses={"200": lambda: dict[str, str]})
REX = {"name": "Rex"}


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(autouse=True)
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))


@pytest.fixture(params=["h2", "http/1.1"])
def secure(request: pytest.FixtureRequest, authority: trustme.CA) -> Iterator[SecureServer]:
    with SecureServer(authority, request.param) as running:
        yield running


@pytest.fixture
def api(world: World, secure: SecureServer, request: pytest.FixtureRequest) -> Any:
    return world.api(secure.url, http2=True)


def raw(world: World, api: Any, *arguments: Any) -> Any:
    return world.call(api.raw, *arguments)


@pytest.mark.parametrize("secure", ["h2"], indirect=True)
def test_calls_are_made_over_http2(world: World, api: Any, secure: SecureServer) -> None:
    got, put = raw(world, api, GET), raw(world, api, PUT, {}, {"age": 3})
    assert (got.http_version, put.http_version) == ("HTTP/2", "HTTP/2")
    assert (got.parse(), put.parse()) == (REX, REX)
    assert secure.requests == [("GET", "/pet", b""), ("PUT", "/pet", b'{"age":3}')]


@pytest.mark.parametrize("secure", ["h2"], indirect=True)
@pytest.mark.parametrize("world", [Tasks], indirect=True, ids=["tasks"])
def test_tasks_at_once_share_one_connection(world: World, api: Any, secure: SecureServer) -> None:
    """Tasks only: what several threads send at once over one connection httpx2 2.16 mixes up (pydantic/httpx2#1153)."""
    assert world.call(api, GET) == REX
    assert world.at_once(20, api, GET) == [REX] * 20
    assert (secure.connections, len(secure.requests)) == (1, 21)


@pytest.mark.parametrize("secure", ["http/1.1"], indirect=True)
def test_a_server_that_does_not_speak_it_is_called_as_ever(world: World, api: Any) -> None:
    got = raw(world, api, GET)
    assert (got.http_version, got.parse()) == ("HTTP/1.1", REX)


@pytest.mark.parametrize("secure", ["h2"], indirect=True)
def test_without_being_asked_nobody_speaks_it(world: World, secure: SecureServer) -> None:
    got = raw(world, world.api(secure.url), GET)
    assert (got.http_version, got.parse()) == ("HTTP/1.1", REX)
