"""A generated client: options, raw and streamed responses, what it tells of its calls, and where the API has moved on."""

from __future__ import annotations

import asyncio
import logging
import re
import tomllib

import httpx2
import pytest

from .kit import client_of
from .shop import TREE

PETS = "/pets"


def opened(shop, wire, **given):
    http = httpx2.Client(transport=httpx2.MockTransport(wire))
    return shop.Client(client_id="i", client_secret="s", http_client=http, **given)


def test_options_of_a_client_of_its_copy_and_of_a_call(shop, wire):
    wire.answers[PETS] = 200, {"json": []}
    client = opened(shop, wire, timeout=7, headers={"X-Client": "1"})
    copy = client.with_options(timeout=5, headers={"X-Copy": "1"})
    for one, options in ((client, None), (copy, None), (copy, {"timeout": 3, "headers": {"x-copy": "2"}})):
        one.pets.list(options=options)
    token, *calls = wire.requests
    assert token.url.path == "/token"
    assert [call.extensions["timeout"]["read"] for call in calls] == [7, 5, 3]
    assert [(call.headers["x-client"], call.headers.get("x-copy")) for call in calls] == [
        ("1", None),
        ("1", "1"),
        ("1", "2"),
    ]
    assert (type(copy), repr(copy)) == (shop.Client, repr(client))
    assert client.pets is client.pets
    with pytest.raises(TypeError, match="there is no option retries"):
        opened(shop, wire, retries=1)


def test_a_copy_of_a_client_of_ones_own_has_what_that_one_has(shop, wire):
    class Mine(shop.Client):
        def __init__(self, tenant, **given):
            super().__init__(**given)
            self.tenant = tenant

    wire.answers[PETS] = 200, {"json": []}
    http = httpx2.Client(transport=httpx2.MockTransport(wire))
    mine = Mine("acme", client_id="i", client_secret="s", http_client=http)
    mine.pets.list()
    copy = mine.with_options(headers={"X-Copy": "1"})
    copy.pets.list()
    assert (type(copy), copy.tenant) == (Mine, "acme")
    assert [request.headers.get("x-copy") for request in wire.requests] == [None, None, "1"]


def test_retries_are_a_matter_of_options(shop, wire):
    wire.answers[PETS] = 503, {"headers": {"Retry-After": "0"}}
    with pytest.raises(shop.ServerError) as caught:
        opened(shop, wire).pets.list()
    assert (caught.value.attempts, len(wire.requests)) == (3, 4)
    with pytest.raises(shop.ServerError) as caught:
        opened(shop, wire, max_retries=5).pets.list(options={"max_retries": 0})
    assert caught.value.attempts == 1


def test_raw_and_streamed_responses_of_a_resource(shop, wire):
    wire.answers[PETS] = 200, {"json": [{"id": 1}], "headers": {"X-Request-Id": "r"}}
    pets = opened(shop, wire).pets
    raw = pets.with_raw_response.list()
    assert (raw.status, raw.request_id, raw.parse()) == (200, "r", [shop.models.Pet(id=1)])
    with pets.with_streaming_response.list() as streamed:
        assert b"".join(streamed.iter_bytes()) == raw.content


def test_the_same_for_tasks(shop, wire):
    wire.answers[PETS] = 200, {"json": [{"id": 1}]}

    async def main():
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(wire))
        async with shop.AsyncClient(auth=shop.Bearer("t"), http_client=http) as client:
            raw = await client.with_options(timeout=5).pets.with_raw_response.list()
            async with client.pets.with_streaming_response.list() as streamed:
                return raw.parse(), await streamed.parse()

    assert asyncio.run(main()) == ([shop.models.Pet(id=1)],) * 2


def test_where_the_api_has_left_its_document(shop, wire):
    wire.answers[PETS] = 200, {"json": [{"id": 1}, {"id": 2, "wings": 4}]}
    told = []
    client = opened(shop, wire, on_mismatch=lambda mismatches, call: told.append((mismatches, call.path)))
    assert client.pets.list()[1].model_extra == {"wings": 4}
    (((mismatch,), path),) = told
    assert (mismatch.path, mismatch.value, path) == ("$[1].wings", "4", PETS)
    with pytest.raises(shop.ResponseMismatchError, match=r"\$\[1\]\.wings: .*, got 4"):
        opened(shop, wire, strict=True).pets.list()
    assert len(opened(shop, wire, strict=True).pets.list(options={"strict": False})) == 2


def test_the_log_has_the_name_of_the_package(shop, wire, caplog):
    wire.answers[PETS] = 200, {"json": []}
    with caplog.at_level(logging.DEBUG, shop.__name__):
        opened(shop, wire).pets.list()
    assert {record.name for record in caplog.records} == {shop.__name__}
    assert caplog.records[-1].getMessage().startswith("GET /pets: 200 after ")


def test_what_comes_by_extra():
    project = tomllib.loads(client_of(TREE).files["pyproject.toml"].decode())["project"]
    names = [re.match(r"\w+", one)[0] for one in project["dependencies"]]
    assert names == ["httpx2", "pydantic", "typing_extensions"]
    assert sorted(project["optional-dependencies"]) == ["http2", "otel"]
