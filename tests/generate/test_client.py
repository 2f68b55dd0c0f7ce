"""How a client presents itself: where it calls, with which secrets, and what its README and its docstrings say."""

import operator
import re
import typing

import httpx2
import pytest

from codegen import names

from .kit import answer, client_of, document, imported, json_body
from .shop import TREE


def test_credentials_from_the_environment(shop, monkeypatch):
    with pytest.raises(ValueError, match="no client_id: give client_id=, or set SHOP_CLIENT_ID"):
        shop.Client()
    monkeypatch.setenv("SHOP_CLIENT_ID", "i")
    monkeypatch.setenv("SHOP_CLIENT_SECRET", "s")
    shop.Client().close()
    shop.Client(environment=shop.Environment.PRODUCTION, base_url="http://127.0.0.1:1").close()
    shop.Client(client_id="", auth=shop.NoAuth()).close()
    with pytest.raises(ValueError, match="no client_id"):
        shop.Client(client_id="")


def test_what_would_not_be_used_or_is_no_deployment_is_refused(shop):
    for client in (shop.Client, shop.AsyncClient):
        with pytest.raises(ValueError, match=r"^client_id and client_secret would not be used beside auth"):
            client(client_id="i", client_secret="s3cret", auth=shop.NoAuth())
        with pytest.raises(TypeError, match=r"^environment is a str, and has to be one of Environment\.PRODUCTION"):
            client(environment="production", auth=shop.NoAuth())


def test_annotations_can_be_read_at_run_time(shop):
    client = shop.Client(auth=shop.NoAuth())
    hints = typing.get_type_hints(client.pets.list)
    assert hints["options"] == shop.Options | None
    assert hints["page_size"]
    client.close()


LOGIN = "https://login.example/token"


@pytest.mark.parametrize(
    ("given", "base", "tokens"),
    [
        ({}, "https://shop.example", LOGIN),
        ({"token_url": "https://t.example/token"}, "https://shop.example", "https://t.example/token"),
        ({"base_url": "https://b.example/v1/", "token_url": "https://t.example/token"}, "https://b.example/v1", "https://t.example/token"),
        ({"base_url": "https://b.example", "environment": "PRODUCTION"}, "https://b.example", LOGIN),
    ],
)  # fmt: skip
def test_where_calls_and_secrets_go(shop, wire, given, base, tokens):
    if "environment" in given:
        given = {**given, "environment": shop.Environment[given["environment"]]}
    wire.answers[httpx2.URL(f"{base}/pets").path] = 200, {"json": []}
    with (
        httpx2.Client(transport=httpx2.MockTransport(wire)) as http,
        shop.Client(client_id="i", client_secret="s", http_client=http, **given) as client,
    ):
        client.pets.list()
    assert repr(client) == f"Client({base!r})"
    assert [str(sent.url).rstrip("/") for sent in wire.requests] == [tokens, f"{base}/pets"]


def test_secrets_never_go_where_nobody_asked_for(shop):
    for given, message in (
        ({"base_url": "http://127.0.0.1:1"}, "no token_url: give token_url="),
        ({"base_url": "", "token_url": LOGIN}, "base_url is not an absolute http or https URL"),
    ):
        with pytest.raises(ValueError, match=message):
            shop.Client(client_id="i", client_secret="s", **given)
    shop.Client(base_url="http://127.0.0.1:1", auth=shop.Bearer("t")).close()


SCHEMES = [
    ({"type": "http", "scheme": "Basic"}, {"username": "u", "password": "p"}, ("authorization", "Basic dTpw")),
    ({"type": "http", "scheme": "bearer"}, {"token": "t"}, ("authorization", "Bearer t")),
    ({"type": "apiKey", "in": "header", "name": "X-'Key"}, {"api_key": "k"}, ("x-'key", "k")),
    (
        {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "https://x.example", "scopes": {}}}},
        {"token": "t"},
        ("authorization", "Bearer t"),
    ),
    ({"type": "mutualTLS"}, {}, None),
]


@pytest.mark.parametrize("at", range(len(SCHEMES)))
def test_other_credentials(tmp_path, wire, at):
    scheme, secrets, header = SCHEMES[at]
    tree = {"security": [{"It": []}], "paths": {"/pets": {"delete": {"responses": {"204": {"description": ""}}}}}}
    package = imported({**tree, "components": {"securitySchemes": {"It": scheme}}}, tmp_path, f"secured_{at}")
    with httpx2.Client(transport=httpx2.MockTransport(wire)) as http:
        package.Client(**secrets, http_client=http).pets.delete_all()
    (sent,) = wire.requests
    if header:
        assert sent.headers[header[0]] == header[1]


def test_servers_of_the_document_where_no_environment_is_given(tmp_path):
    servers = [
        {"url": "/relative"},
        {"url": "https://{host}.example"},
        {"url": "https://a.example", "description": "The test one"},
        {"url": "https://b.example"},
        {"url": "https://c.example", "description": "The test one, in the north"},
    ]
    package = imported({"servers": servers}, tmp_path, "served", environments=())
    assert [(one.name, one.value.base_url) for one in package.Environment] == [
        ("THE_TEST_ONE", "https://a.example"),
        ("SERVER_2", "https://b.example"),
        ("THE_TEST_ONE_2", "https://c.example"),
    ]


FAULTS = "ApiError: Any other fault: no connection, no time left, an answer that the document does not have."
OPTIONS = "options: How this one call is carried out: timeout, deadline, retries, headers."


def test_docstring(shop):
    told = shop.Client(client_id="i", client_secret="s").pets.get.__doc__
    assert [" ".join(part.split()) for part in told.split("\n\n")] == [
        "One pet.",
        "As it is now.",
        "Calls ``GET /pets/{petId}`` of version 2024-01-01.",
        f"Args: pet_id: Which. {OPTIONS}",
        f"Raises: NotFoundError: 404. {FAULTS}",
    ]


def test_docstring_of_what_says_nothing_and_of_what_says_much(tmp_path):
    told = "Twenty words that say of a thing what there is to say of it and would not fit on one single line, by far."
    post = {"requestBody": {"description": told, **json_body({})}, "responses": {}}
    query = [{"name": "q", "in": "query", "description": told, "schema": {"type": "string"}}]
    pets = imported(
        {"paths": {"/pets": {"get": {"responses": {}}, "post": {**post, "parameters": query}}}}, tmp_path, "said"
    )
    client = pets.Client()
    assert " ".join(client.pets.list.__doc__.split()) == (
        f"Calls ``GET /pets`` of version 2024-01-01. Args: {OPTIONS} Raises: {FAULTS}"
    )
    first, *lines = [line.removeprefix(" " * 8) for line in client.pets.create.__doc__.split("\n")]
    assert (first, lines[1]) == ("Calls ``POST /pets`` of version 2024-01-01.", "Args:")
    assert [len(line) - len(line.lstrip()) for line in lines[2:6]] == [4, 8, 4, 8]
    assert (lines[2].split()[0], lines[4].split()[0]) == ("body:", "q:")


def test_annotations_say_builtins_only_where_a_method_hides_the_type(shop):
    files = client_of({"paths": {f"/{name}": {"get": {"responses": {"200": answer({"items": {"type": "string"}, "type": "array"})}}} for name in ("pets", "pets/search", "health/pets")}}).files  # fmt: skip
    pets, health = (files[f"shop/resources/{name}.py"].decode() for name in ("pets", "health"))
    assert "def search(self, *, options: Options | None = None) -> builtins.list[str]:" in pets
    assert "_SEARCH: Operation[list[str]] = Operation(" in pets
    assert "def pets(self, *, options: Options | None = None) -> list[str]:" in health
    assert "builtins" not in health


def test_the_code_in_the_readme_needs_no_more_than_it_gives(tmp_path, wire, monkeypatch):
    paths = {"/pets": {"get": {"responses": {"200": answer({"type": "string"})}}}}
    imported({"paths": paths}, tmp_path, "nowhere", environments=())
    wire.answers["/pets"] = 200, {"json": "x"}
    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", httpx2.MockTransport(wire).handle_request)
    readme = (tmp_path / "nowhere" / "README.md").read_text("utf-8")
    exec(compile(re.findall(r"```python\n(.*?)```", readme, re.DOTALL)[0], "README.md", "exec"), {})
    assert str(wire.requests[-1].url) == "https://api.example/pets"


def test_the_table_in_the_readme_names_every_method(shop):
    readme = client_of(TREE).files["README.md"].decode()
    rows = set(re.findall(r"^\| `([\w.]+)\(", readme, re.MULTILINE))
    client = shop.Client(client_id="i", client_secret="s")
    decided = names.decide(document(TREE).tree).operations
    assert rows == set(decided.values())
    for path in rows:
        assert callable(operator.attrgetter(path)(client))
