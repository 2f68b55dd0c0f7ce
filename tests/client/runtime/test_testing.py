"""The fake server: what it answers, what it remembers, and what it refuses."""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Annotated, Any

import httpx2
import pytest
from pydantic import BaseModel, ConfigDict, Field
from runtime import (
    ApiKey,
    ClientCredentials,
    ConnectionFailed,
    NotFoundError,
    Operation,
    Parameter,
    ServerError,
    StatusError,
)
from runtime.paging import Cursor, Paging
from runtime.testing import BASE_URL, RecordedCall, Server, operations_in


class Pet(BaseModel):
    model_config = ConfigDict(extra="allow", validate_by_name=True)

    name: str
    weight: Annotated[float | None, Field(gt=0)] = None


class Problem(BaseModel):
    title: str


class Page(BaseModel):
    data: list[Pet]
    after: str | None


def operation(method: str, path: str, *parameters: Parameter, **more: Any) -> Operation[Any]:
    return Operation(method=method, path=path, parameters=parameters, **more)


ID = Parameter("petId", "path")
JSON = "application/json"
_GET = operation("GET", "/pets/{petId}", ID, responses={"200": lambda: Pet, "404": lambda: Problem}, name="getPet")
_MINE = operation("GET", "/pets/mine", responses={"2XX": lambda: Pet})
_DELETE = operation("DELETE", "/pets/{petId}", ID, responses={"204": None}, security=("Key",))
_POST = operation("POST", "/pets", body=JSON, takes=lambda: Pet, responses={"201": lambda: Pet, "4XX": lambda: Problem})
_NOTE = operation(
    "PUT", "/pets/{petId}/note", ID, body="text/plain", responses={"200": lambda: str}, accept="text/plain"
)
_PHOTO = operation(
    "GET", "/pets/{petId}/photo", ID, responses={"200": lambda: bytes}, accept="image/*, application/json"
)
_WORD = operation("GET", "/word", responses={"default": lambda: str})
_LIST = operation(
    "GET",
    "/pets",
    Parameter("limit", "query"),
    Parameter("after", "query"),
    responses={"200": lambda: Page},
    paging=Paging(("data",), Cursor("after", ("after",))),
)
_SEARCH = operation(
    "GET",
    "/search",
    Parameter("q", "query", required=True),
    Parameter("Shop-Id", "header", required=True),
    Parameter("session", "cookie", required=True),
    responses={"200": None},
)
_HEAD = operation("HEAD", "/pets/{petId}", ID, responses={"200": lambda: Pet})
OPERATIONS = [_GET, _MINE, _DELETE, _POST, _NOTE, _PHOTO, _WORD, _LIST, _SEARCH, _HEAD]
SEARCHED = {"q": "x", "Shop-Id": "7", "session": "s"}


def departures(value: Any) -> Iterator[tuple[str, str, Any]]:
    for name in value.model_extra:
        yield f"$.{name}", "the document does not know this field", value


def server(**options: Any) -> Server:
    return Server(OPERATIONS, departures, **options)


@pytest.fixture
def fake() -> Server:
    return server()


@pytest.fixture
def call(world, fake):
    """Call an operation of the fake server."""
    api = world.api(BASE_URL, http_client=world.http(transport=fake.transport))
    return functools.partial(world.call, api)


def test_every_operation_is_answered_as_declared(call, fake):
    assert call(_GET, {"petId": "7"}) == Pet(name="name")
    assert call(_MINE) == Pet(name="name")
    assert call(_POST, {}, Pet(name="Rex")) == Pet(name="name")
    assert call(_DELETE, {"petId": "7"}) is None
    assert call(_NOTE, {"petId": "7"}, "a note") == "text"
    assert call(_PHOTO, {"petId": "7"}) == b"bytes"
    assert call(_WORD) == "text"
    assert call(_HEAD, {"petId": "7"}) is None
    assert call(_LIST) == Page(data=[Pet(name="name")], after=None)
    assert call(_SEARCH, SEARCHED) is None
    assert [one.operation for one in fake.calls] == [
        "GET /pets/{petId}", "GET /pets/mine", "POST /pets", "DELETE /pets/{petId}", "PUT /pets/{petId}/note",
        "GET /pets/{petId}/photo", "GET /word", "HEAD /pets/{petId}", "GET /pets", "GET /search",
    ]  # fmt: skip


def test_a_call_is_remembered_with_what_it_carried(call, fake):
    call(_GET, {"petId": "a/b c"})
    call(_LIST, {"limit": 5})
    call(_POST, {}, {"name": "Rex"})
    call(_SEARCH, SEARCHED)
    got, listed, posted, searched = fake.calls
    assert (got.path_params, got.json) == ({"petId": "a/b c"}, None)
    assert dict(listed.query) == {"limit": "5"}
    assert posted.json == {"name": "Rex"}
    assert (searched.headers["shop-id"], searched.headers["cookie"]) == ("7", "session=s")
    assert str(got.url) == f"{BASE_URL}/pets/a%2Fb%20c"
    assert fake.on(_key(_POST)).calls == [posted]


def _key(one: Operation[Any]) -> str:
    return f"{one.method} {one.path}"


def test_replies_are_given_until_others_are_named(call, fake):
    fake.on("getPet").reply(Pet(name="Rex"))
    assert [call(_GET, {"petId": "7"}).name for _ in range(2)] == ["Rex", "Rex"]
    fake.on("GET /pets/{petId}").reply({"name": "Ada"}).then(status=404).then(status=503, headers={"X-Request-Id": "9"})
    assert call(_GET, {"petId": "7"}).name == "Ada"
    with pytest.raises(NotFoundError) as missing:
        call(_GET, {"petId": "7"})
    assert missing.value.problem == Problem(title="title")
    for _ in range(2):
        with pytest.raises(ServerError) as failed:
            call(_GET, {"petId": "7"}, options={"max_retries": 0})
        assert (failed.value.problem, failed.value.request_id) == (None, "9")
    fake.on("getPet").reply({"name": "Ada"}, status=418)
    with pytest.raises(StatusError) as odd:
        call(_GET, {"petId": "7"})
    assert (odd.value.status, odd.value.problem, odd.value.body) == (418, None, {"name": "Ada"})


def test_a_reply_may_be_an_exception_a_response_or_a_function(call, fake):
    route = fake.on("getPet")
    route.reply(httpx2.ConnectError("refused"))
    with pytest.raises(ConnectionFailed, match="refused"):
        call(_GET, {"petId": "7"}, options={"max_retries": 0})
    route.reply(KeyboardInterrupt)
    with pytest.raises(KeyboardInterrupt):
        call(_GET, {"petId": "7"})
    route.reply(httpx2.Response(200, json={"name": "Ada"}))
    assert [call(_GET, {"petId": "7"}).name for _ in range(2)] == ["Ada", "Ada"]

    def named(came: RecordedCall) -> object:
        return Pet(name=came.path_params["petId"])

    route.reply(named, status=200)
    assert call(_GET, {"petId": "Max"}).name == "Max"
    fake.on(_key(_PHOTO)).reply(b"GIF89a")
    assert call(_PHOTO, {"petId": "7"}) == b"GIF89a"
    fake.on(_key(_DELETE)).reply(None)
    assert call(_DELETE, {"petId": "7"}) is None


def test_a_list_is_cut_into_pages(call, fake):
    fake.on("GET /pets").items([Pet(name="a"), {"name": "b"}, Pet(name="c")], page_size=2)
    assert call(_LIST) == Page(data=[Pet(name="a"), Pet(name="b")], after="2")
    assert call(_LIST, {"after": "2"}) == Page(data=[Pet(name="c")], after=None)
    assert call(_LIST, {"limit": 1, "after": "1"}) == Page(data=[Pet(name="b")], after="2")
    with pytest.raises(ValueError, match=r"^GET /pets/\{petId\} has no pages: use reply$"):
        fake.on("getPet").items([])


def test_full_answers_have_everything():
    with httpx2.Client(transport=server(full=True).transport) as client:
        assert client.get(f"{BASE_URL}/pets/7").json() == {"name": "name", "weight": 1}


class Pets:
    """What a generated resource looks like."""

    def get(self) -> object:
        return "/", _GET

    @functools.lru_cache  # noqa: B019 - stands for a decorator that wraps
    def delete(self) -> object:
        return _DELETE

    def nothing(self) -> object:
        return self.get()


def test_an_operation_is_found_by_the_method_that_carries_it_out(fake):
    assert fake.on(Pets().get) is fake.on("getPet")
    assert fake.on(Pets.delete) is fake.on("DELETE /pets/{petId}")
    for wrong in (Pets().nothing, print):
        with pytest.raises(LookupError, match=r"^there is no operation <"):
            fake.on(wrong)
    with pytest.raises(
        LookupError, match=r"^there is no operation GET /pet/\{petId\}; did you mean GET /pets/\{petId\}\?$"
    ):
        fake.on("GET /pet/{petId}")
    with pytest.raises(LookupError, match=r"^there is no operation §$"):
        fake.on("§")


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        (("GET", "/pet/7"), r"^the document has no operation GET /pet/7; did you mean GET /pets\?$"),
        (("PATCH", "/pets/7"), r"^the document has no operation PATCH /pets/7; that path has DELETE, GET, HEAD$"),
        (("POST", "/§§§§§§"), r"^the document has no operation POST /[%C2A7]+$"),
        (("GET", "/search"), r"^GET /search: the query parameter q is required$"),
        (("GET", "/search?q=1"), r"^GET /search: the header parameter Shop-Id is required$"),
        (("GET", "/search?member=1"), r"^GET /search: the header parameter Shop-Id is required$"),
        (
            ("GET", "/search?q=1", {"Shop-Id": "7", "Cookie": "a=b"}),
            r"^GET /search: the cookie parameter session is required$",
        ),
        (("GET", "/pets", {}, b"x"), r"^GET /pets: a body came, and the document has none$"),
        (
            ("POST", "/pets", {}, b"{}"),
            r"^POST /pets: the body is not what the document declares: name: Field required$",
        ),
        (("POST", "/pets", {}, b"["), r"^POST /pets: the body is not what the document declares: it: Invalid JSON"),
        (
            ("POST", "/pets", {}, b'{"name": "Rex", "wieght": 1}'),
            r"^POST /pets: the body is not what the document declares: \$.wieght: the document does not know this field$",
        ),
    ],
)
def test_what_the_document_does_not_allow_fails_the_test(fake, request_, said):
    method, path, headers, content = (*request_, *({}, b"")[len(request_) - 2 :])
    with httpx2.Client(transport=fake.transport) as client, pytest.raises(AssertionError, match=said):
        client.request(method, BASE_URL + path, headers=headers, content=content)
    assert fake.calls == []


def test_what_the_document_may_not_know_is_let_through_on_demand():
    fake = server(strict=False)
    with httpx2.Client(transport=fake.transport) as client:
        assert client.post(f"{BASE_URL}/pets", content=b'{"name": "Rex", "wieght": 1}').status_code == 201
        assert client.post(f"{BASE_URL}/pets").status_code == 201


def test_a_base_url_may_have_a_path():
    fake = server(urls=["https://pets.example", "https://pets.example/v1/", "https://pets.example/v1/test"])
    with httpx2.Client(transport=fake.transport) as client:
        for base in ("https://pets.example/v1/test", "https://pets.example/v1", BASE_URL):
            assert client.get(f"{base}/pets/7").status_code == 200
        with pytest.raises(AssertionError):
            client.get(f"{BASE_URL}/v2/pets/7")


def test_tokens_are_given_and_counted_apart(world, fake):
    auth = ClientCredentials("id", "secret", f"{BASE_URL}/token")
    api = world.api(BASE_URL, http_client=world.http(transport=fake.transport), auth=auth)
    for _ in range(3):
        world.call(api, _DELETE, {"petId": "7"})
    assert (fake.tokens, len(fake.calls)) == (1, 3)
    assert fake.calls[0].headers["authorization"] == "Bearer fake"


def test_other_credentials_need_no_token(world, fake):
    api = world.api(BASE_URL, http_client=world.http(transport=fake.transport), auth=ApiKey("key", name="K"))
    world.call(api, _DELETE, {"petId": "7"})
    assert (fake.tokens, fake.calls[0].headers["k"]) == (0, "key")


def test_operations_are_found_in_the_modules_of_a_package(tmp_path, monkeypatch):
    folder = tmp_path / "shop_resources"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "pets.py").write_text("from runtime import Operation\n_GET = Operation('GET', '/pets')\nOTHER = 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    package: ModuleType = __import__("shop_resources")
    assert [one.path for one in operations_in(package)] == ["/pets"]
    del sys.modules["shop_resources"], sys.modules["shop_resources.pets"]
