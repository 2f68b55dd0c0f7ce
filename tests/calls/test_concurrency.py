"""Many that share one client through a renewal of its token: each gets its answer, and one token is asked for."""

import asyncio
from contextlib import closing

import pytest

from .caller import CLIENT_ID, CLIENT_SECRET, Caller
from .loopback import Loopback, answer

MINE = "GET /pets/mine"
MANY = {"sync": 200, "async": 1_000}


@pytest.fixture
def server():
    with Loopback() as running:
        running.script(answer(200, ["a"]))
        yield running


class Clock:
    """Seconds that pass when a test says so."""

    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture(params=MANY)
def shared(request, pets_package, server):
    clock = Clock()
    auth = pets_package.module.ClientCredentials(CLIENT_ID, CLIENT_SECRET, server.token_url, clock=clock)
    with closing(Caller(pets_package.module, pets_package.names, server, request.param, auth=auth)) as caller:
        yield caller, clock, MANY[request.param]


def test_the_first_token(server, shared):
    caller, _, many = shared
    assert caller.at_once(many, MINE) == [["a"]] * many
    assert server.tokens == ["token-0"]


def test_a_token_that_ends(server, shared):
    caller, clock, many = shared
    caller.call(MINE)
    clock.now = 3_600.0
    assert caller.at_once(many, MINE) == [["a"]] * many
    assert server.tokens == ["token-0", "token-1"]
    assert sum(b"Bearer token-1" in request for request in server.requests) == many


def test_a_token_that_is_refused(server, shared):
    caller, _, many = shared
    caller.call(MINE)
    server.refused.add("token-0")
    assert caller.at_once(many, MINE) == [["a"]] * many
    assert server.tokens == ["token-0", "token-1"]


def test_one_auth_for_both_worlds(server, pets_package):
    auth = pets_package.module.ClientCredentials(CLIENT_ID, CLIENT_SECRET, server.token_url)
    for kind in ("sync", "async", "async"):
        with closing(Caller(pets_package.module, pets_package.names, server, kind, auth=auth)) as caller:
            assert caller.at_once(20, MINE) == [["a"]] * 20
    assert server.tokens == ["token-0"]


def test_who_gives_up_takes_nobody_along(server, pets_package):
    """Half of the tasks are cancelled while they wait for the token, the one that asks for it perhaps among them."""
    auth = pets_package.module.ClientCredentials(CLIENT_ID, CLIENT_SECRET, server.token_url)

    async def half(method):
        tasks = [asyncio.create_task(_result(method)) for _ in range(100)]
        await asyncio.sleep(0)
        for task in tasks[::2]:
            task.cancel()
        return await asyncio.gather(*tasks, return_exceptions=True)

    with closing(Caller(pets_package.module, pets_package.names, server, "async", auth=auth)) as caller:
        found = caller.runner.run(half(caller.method(MINE)))
    assert found[1::2] == [["a"]] * 50
    assert all(isinstance(one, asyncio.CancelledError) for one in found[::2])
    assert len(server.tokens) <= 2


async def _result(method):
    return await method()
