"""A whole package: generated, imported, called."""

import asyncio
import json
import subprocess
import sys
from datetime import UTC, datetime

import httpx2
import pytest

from codegen.errors import InputError

from .kit import SETTINGS, answer, client_of, imported, load
from .shop import TREE


@pytest.fixture(params=["sync", "async"])
def call(shop, wire, request):
    """Calls a method of a client, ``call("pets.get", "1")``, in one of the two worlds."""

    def sync(name, *positional, **named):
        with (
            httpx2.Client(transport=httpx2.MockTransport(wire)) as http,
            shop.Client(client_id="i", client_secret="s", http_client=http) as client,
        ):
            return method(client, name)(*positional, **named)

    async def tasks(name, *positional, **named):
        async with (
            httpx2.AsyncClient(transport=httpx2.MockTransport(wire)) as http,
            shop.AsyncClient(client_id="i", client_secret="s", http_client=http) as client,
        ):
            return await method(client, name)(*positional, **named)

    def method(client, name):
        resource, _, name = name.partition(".")
        return getattr(getattr(client, resource), name)

    return sync if request.param == "sync" else lambda *positional, **named: asyncio.run(tasks(*positional, **named))


def test_query_and_headers(call, wire):
    wire.answers["/pets"] = 200, {"json": [{"id": 1, "new": True}]}
    (pet,) = call("pets.list", page_size=5, tag=["a b", "c"], x_trace="t")
    assert pet.model_dump(exclude_unset=True) == {"id": 1, "new": True}
    login, sent = wire.requests
    assert str(login.url) == "https://login.example/token"
    assert sent.method == "GET"
    assert str(sent.url) == "https://shop.example/pets?pageSize=5&tag%5B%5D=a%20b&tag%5B%5D=c"
    assert sent.headers["authorization"] == "Bearer T"
    assert sent.headers["shop-version"] == "2024-01-01"
    assert sent.headers["x-trace"] == "t"
    assert sent.headers["user-agent"] == "shop/1.2.3"


def test_body(call, wire, shop):
    wire.answers["/pets"] = 201, {"json": {"id": 7}}
    body = shop.models.NewPet
    assert call("pets.create", body(name=None)).id == 7
    assert json.loads(wire.requests[-1].content) == {"name": None}
    call("pets.create", body())
    assert json.loads(wire.requests[-1].content) == {}


def test_two_parameters_of_one_name_and_no_credential(call, wire):
    wire.answers["/pets/a/b"] = 200, {"json": {"id": 1}}
    call("pets.get", "a/b", pet_id_query=3)
    (sent,) = wire.requests
    assert str(sent.url) == "https://shop.example/pets/a%2Fb?petId=3"
    assert "authorization" not in sent.headers


def test_places_and_styles(call, wire):
    call("search.get", ids=[1, 2], tags=["a", "b"], filter={"x": 1}, path="a/b", who="me")
    (sent,) = wire.requests
    assert str(sent.url).partition("?")[2] == "ids=1,2&tags=a%7Cb&filter=%7B%22x%22%3A1%7D&path=a/b"
    assert sent.headers["cookie"] == "who=me"


def test_problem(call, wire, shop):
    wire.answers["/pets/1"] = 404, {"json": {"title": "gone"}}
    with pytest.raises(shop.NotFoundError) as raised:
        call("pets.get", "1")
    assert raised.value.problem == shop.models.Problem(title="gone")
    assert raised.value.title == "gone"


@pytest.mark.parametrize(
    ("name", "path", "answered", "result"),
    [
        ("report.get", "/report", {"text": "a,b", "headers": {"content-type": "text/csv"}}, "a,b"),
        ("image.get", "/image", {"content": b"\x89"}, b"\x89"),
    ],
)
def test_what_is_no_json(call, wire, name, path, answered, result):
    wire.answers[path] = 200, answered
    assert call(name) == result


def test_a_response_that_is_a_moment(tmp_path):
    paths = {"/now": {"get": {"responses": {"200": answer({"type": "string", "format": "date-time"})}}}}
    package = imported({"paths": paths}, tmp_path, "moments")
    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, json="2024-01-01T12:00:00Z"))
    found = package.Client(http_client=httpx2.Client(transport=transport)).now.get()
    assert found == datetime(2024, 1, 1, 12, tzinfo=UTC)


def test_a_path_item_that_stands_elsewhere(call, wire):
    wire.answers["/shared"] = 200, {"json": {"ok": True}}
    assert call("shared.get").ok is True


def test_nothing_comes_back(call, wire):
    assert call("pets.delete", "0f8fad5b-d9cb-469f-a165-70867728950e") is None
    assert wire.requests[-1].method == "DELETE"


def test_what_cannot_be_generated_is_left_out_with_its_reason(tmp_path):
    broken = {
        "/a/{id}": {"get": {"responses": {"200": answer({})}}},
        "/b": {"get": {"parameters": [{"$ref": "#/components/parameters/None"}], "responses": {}}},
        "/c": {"get": {"responses": {"200": {"description": "", "content": {"no\ntype": {}}}}}},
        "d": {"get": {"responses": {}}},
        "/e": {"get": {"responses": {"200": answer({"$ref": "elsewhere.yaml#/E"})}}},
    }
    made = client_of(
        {"paths": {**broken, "/pets": {"get": TREE["paths"]["/pets"]["get"]}}, "components": TREE["components"]},
        package="partly",
    )
    assert [(problem.rule, problem.pointer) for problem in made.left_out] == [
        ("operation-not-generated", "/paths/~1a~1{id}/get"),
        ("operation-not-generated", "/paths/~1b/get/parameters/0/$ref"),
        ("operation-not-generated", "/paths/~1c/get"),
        ("operation-not-generated", "/paths/d/get"),
        ("ref-not-generated", "/paths/~1e/get/responses/200/content/application~1json/schema/$ref"),
    ]
    assert made.left_out[0].message == "GET /a/{id} is left out: the path names 'id', and no parameter declares it"
    client = load(made, tmp_path, "partly").Client(client_id="i", client_secret="s")
    assert {name for name in dir(client) if hasattr(getattr(client, name), "with_raw_response")} == {"pets", "e"}


def test_what_has_no_place_in_a_client_is_told():
    get = {"responses": {}, "callbacks": {"done": {}}}
    made = client_of(
        {"openapi": "3.2.0", "paths": {"/pets": {"get": get, "additionalOperations": {"C PY": {"responses": {}}}}}}
    )
    assert [(problem.rule, problem.pointer) for problem in made.left_out] == [
        ("callback-not-generated", "/paths/~1pets/get/callbacks"),
        ("operation-not-generated", "/paths/~1pets/additionalOperations/C PY"),
    ]


def test_a_document_with_nothing_in_it(tmp_path):
    empty = imported({}, tmp_path, "empty", environments=())
    empty.Client(base_url="https://shop.example").close()
    assert empty.models.__all__ == ["Model", "OpenEnum", "Unknown", "UnlistedInteger", "UnlistedText"]


def test_a_template_of_ones_own(tmp_path):
    (tmp_path / "README.md.jinja").write_text("Hello {{ package.title }}", "utf-8")
    from codegen import names
    from codegen.generate import generate

    from .kit import document

    made = document(TREE)
    files = generate(made, SETTINGS, names.decide(made.tree), tmp_path).files
    assert files["README.md"] == b"Hello Shop"
    assert files["shop/_client.py"] == client_of(TREE).files["shop/_client.py"]
    with pytest.raises(InputError) as raised:
        generate(made, SETTINGS, names.decide(made.tree), {"README.md.jinja": "a\n{{ package.nothing }}"})
    assert "has no attribute 'nothing'" in str(raised.value)
    with pytest.raises(InputError) as raised:
        generate(made, SETTINGS, names.decide(made.tree), {"README.md.jinja": "a\n{% if %}"})
    assert str(raised.value).startswith("README.md.jinja:2: ")
    with pytest.raises(InputError) as raised:
        generate(made, SETTINGS, names.decide(made.tree), {"_client.py.jinja": "class ("})
    assert "no Python" in str(raised.value)
    assert "_client.py:" in str(raised.value)
    with pytest.raises(InputError) as raised:
        generate(made, SETTINGS, names.decide(made.tree), {"README.md.jinja": "a\n{{ 1 // 0 }}"})
    assert str(raised.value).startswith("README.md.jinja:2: the template fails: ZeroDivisionError: ")
    with pytest.raises(InputError) as raised:
        generate(made, SETTINGS, names.decide(made.tree), {"readme.jinja": ""})
    assert str(raised.value).startswith("readme.jinja: there is no template of this name to replace")
    (tmp_path / "README.md.jinja").write_bytes(b"\xff")
    with pytest.raises(InputError, match=r"README\.md\.jinja: the template fails: UnicodeDecodeError"):
        generate(made, SETTINGS, names.decide(made.tree), tmp_path)


@pytest.mark.parametrize("checker", [["mypy", "--strict", "--no-incremental"], ["pyright"]])
def test_a_package_passes_the_type_checkers(tmp_path, checker):
    from codegen.generate import write

    write.write(tmp_path / "typed", client_of(TREE, package="typed").files)
    done = subprocess.run(
        [sys.executable, "-m", *checker, "typed"], cwd=tmp_path / "typed", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
