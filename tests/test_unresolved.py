"""A reference that leads nowhere costs what it stands for, and nothing else: each kind of place, against each command."""

from __future__ import annotations

import copy
import importlib
import json
import re
from dataclasses import replace
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner, Result

from codegen import names
from codegen.cli import main
from codegen.compat.rules import get
from codegen.document.validate import validate
from codegen.generate import generate
from tests.generate.kit import SETTINGS, document, load

TEXT = {"type": "string"}
DONE = {"description": "Done"}
PET = {
    "type": "object",
    "properties": {
        "name": TEXT,
        "toys": {"type": "array", "items": TEXT},
        "ages": {"type": "object", "additionalProperties": TEXT},
        "home": {"allOf": [{"properties": {"x": TEXT}}, {"properties": {"y": TEXT}}]},
        "size": {"oneOf": [TEXT, {"type": "integer"}]},
    },
}
SEEN = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}, "examples": {"one": {"value": {}}}}}
CALL = {"post": {"requestBody": {"content": {"application/json": {"schema": TEXT}}}, "responses": {"200": DONE}}}
TREE: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "Shop", "version": "1"},
    "servers": [{"url": "https://shop.example"}],
    "paths": {
        "/health": {"get": {"responses": {"200": {**DONE, "content": {"application/json": {"schema": TEXT}}}}}},
        "/pets": {"post": {
            "security": [{"key": []}],
            "parameters": [{"name": "q", "in": "query", "schema": TEXT}],
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
            "responses": {"200": {
                **DONE, "content": SEEN, "headers": {"X-Left": {"schema": TEXT}}, "links": {"next": {"operationId": "getItem"}},
            }},
            "callbacks": {"done": {"{$request.query.q}": CALL}},
        }},
        "/items": {"get": {"operationId": "getItem", "responses": {"200": DONE}}},
    },
    "webhooks": {"sold": CALL},
    "components": {
        "schemas": {"Pet": PET},
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    },
}  # fmt: skip


class Where(NamedTuple):
    """A place for a reference: its way in the document, the operations that reach it, what clients do, and the location."""

    way: tuple[str | int, ...]
    touches: str
    client: str
    location: str


P = ("components", "schemas", "Pet", "properties")
O = ("paths", "/pets", "post")  # noqa: E741  short, as it stands in a table
ANY = "the client takes any value there"
OUT = "POST /pets is left out"
NOTHING = "nothing of the client is made of it"
PLACES = {
    "property": Where((*P, "name"), "POST /pets", ANY, "body.name"),
    "items": Where((*P, "toys", "items"), "POST /pets", ANY, "body.toys[]"),
    "additionalProperties": Where((*P, "ages", "additionalProperties"), "POST /pets", ANY, "body.ages{}"),
    "part": Where((*P, "home", "allOf", 0), "POST /pets", ANY, "body.home"),
    "branch": Where((*P, "size", "oneOf", 0), "POST /pets", ANY, "body.size"),
    "component": Where(P[:3], "POST /pets", ANY, "body"),
    "parameter": Where((*O, "parameters", 0), "POST /pets", OUT, "query.q"),
    "schema of a parameter": Where((*O, "parameters", 0, "schema"), "POST /pets", ANY, "query.q"),
    "request body": Where((*O, "requestBody"), "POST /pets", OUT, "body"),
    "media type": Where((*O, "requestBody", "content", "application/json"), "POST /pets", OUT, "body"),
    "response": Where((*O, "responses", "200"), "POST /pets", OUT, "status.200"),
    "media type of a response": Where((*O, "responses", "200", "content", "application/json"), "POST /pets", OUT, "body"),
    "header": Where((*O, "responses", "200", "headers", "X-Left"), "POST /pets", NOTHING, "header.X-Left"),
    "link": Where((*O, "responses", "200", "links", "next"), "POST /pets", NOTHING, "status.200"),
    "callback": Where((*O, "callbacks", "done"), "POST /pets", NOTHING, ""),
    "path item of a callback": Where((*O, "callbacks", "done", "{$request.query.q}"), "POST /pets", NOTHING, ""),
    "path item": Where(("paths", "/items"), "", "the operations that it names are left out", ""),
    "webhook": Where(("webhooks", "sold"), "", "the webhook is left out", ""),
    "security scheme": Where(("components", "securitySchemes", "key"), "POST /pets", "no way to send these credentials", "security.key"),
}  # fmt: skip
HIDDEN = {
    "callback": "POST /pets callback done", "path item of a callback": "POST /pets callback done",
    "path item": "GET /items", "webhook": "webhook sold",
}  # fmt: skip
"""Operations that only the sound document shows."""
FAULTS = {
    "nothing there": lambda way: "#/components/nowhere/X",
    "a circle": lambda way: "#" + "".join(f"/{str(one).replace('/', '~1')}" for one in way),
    "another kind": lambda way: (
        "#/components/securitySchemes/other" if "schemas" in way else "#/components/schemas/Pet"
    ),
    "no object": lambda way: "#/info/title",
    "no text": lambda way: 7,
    "a file": lambda way: "gone.json#/X",
}
CASES = [(kind, "nothing there") for kind in PLACES] + [
    (kind, fault)
    for fault in list(FAULTS)[1:]
    for kind in ("property", "parameter", "response", "path item", "security scheme")
]
EVERY = pytest.mark.parametrize(("kind", "fault"), CASES, ids=map(" to ".join, CASES))
FEWER = [(kind, fault) for kind, fault in CASES if fault == "nothing there" or kind in {"property", "response"}]
"""A package takes its time."""


def faulty(kind: str, fault: str) -> dict[str, Any]:
    tree = copy.deepcopy(TREE)
    tree["components"]["securitySchemes"]["other"] = {"type": "http", "scheme": "basic"}
    *way, last = PLACES[kind].way
    inner: Any = tree
    for step in way:
        inner = inner[step]
    inner[last] = {"$ref": FAULTS[fault](PLACES[kind].way)}
    return tree


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ENODE_CODEGEN_CACHE", str(tmp_path / "cache"))
    write("sound.json", {**TREE, "components": faulty("property", "nothing there")["components"] | {"schemas": {"Pet": PET}}})  # fmt: skip
    return tmp_path


def write(name: str, tree: Any) -> None:
    Path(name).write_text(json.dumps(tree, indent=1), "utf-8")


def call(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments, catch_exceptions=False)


def report(*names: str) -> Any:
    result = call("diff", *names, "--format", "json")
    assert result.exit_code == 0, result.output
    return json.loads(result.output)


@EVERY
def test_diff(folder: Path, kind: str, fault: str):
    write("broken.json", faulty(kind, fault))
    for old, new in (("sound.json", "broken.json"), ("broken.json", "sound.json")):
        value = report(old, new)
        assert value["findings"], "never silently equal"
        for finding in value["findings"]:
            assert (finding["level"], finding["verdict"]) == ("warning", "undecided"), finding["message"]
            assert finding["id"].endswith("reference-unresolved")
            assert get(finding["id"])
        places = {(one["operation"], one["location"]) for finding in value["findings"] for one in finding["places"]}
        assert places == {(HIDDEN.get(kind, "POST /pets"), PLACES[kind].location)}
        told_of(value["unresolved"], kind)
    same = report("broken.json", "broken.json")
    assert same["findings"] == []
    assert {one["document"] for one in same["unresolved"]} == {"base", "revision"}
    told_of(same["unresolved"], kind)
    for form in ("text", "markdown"):
        output = call("diff", "broken.json", "broken.json", "--format", form).output
        assert output.count("What references to nowhere stand for is not compared") == 1
        assert f"broken.json:{same['unresolved'][0]['line']}:" in output


def told_of(rows: list[Any], kind: str) -> None:
    """Each row is of the place, with file and line, and names the operations that reach it."""
    lines = Path("broken.json").read_text("utf-8").splitlines()
    pointer = "".join(f"/{str(one).replace('/', '~1')}" for one in PLACES[kind].way)
    assert rows
    for row in rows:
        assert (row["file"], row["pointer"]) == ("broken.json", f"{pointer}/$ref")
        assert lines[row["line"] - 1][row["column"] - 1 :].startswith('"$ref"')
        assert ", ".join(row["operations"]) == PLACES[kind].touches
        assert row["message"]
        assert row["advice"]


@pytest.mark.parametrize(("kind", "fault"), FEWER, ids=map(" to ".join, FEWER))
def test_generate(folder: Path, kind: str, fault: str):
    made_of = document(faulty(kind, fault))
    named = names.decide(made_of.tree)
    package = re.sub(r"\W", "_", f"rest_{kind}_{fault}")
    made = generate(made_of, replace(SETTINGS, package=package), named)
    told = [problem for problem in made.left_out if problem.rule != "callback-not-generated"]
    assert len(told) == 1, [problem.message for problem in told]
    assert PLACES[kind].client in told[0].message
    assert PLACES[kind].touches in told[0].message
    assert told[0].position is not None
    assert told[0].level == ("warning" if PLACES[kind].client in {ANY, NOTHING} else "error")
    load(made, folder, package)
    server = importlib.import_module(f"{package}.testing").FakeServer()
    with server.client() as client:
        assert isinstance(attrgetter(named.operations["GET /health"])(client)(), str)
        if PLACES[kind].client != OUT:
            attrgetter(named.operations["POST /pets"])(client)({"name": "Rex"}, q="x")
    assert {one.operation for one in server.calls} == {"GET /health"} | ({"POST /pets"} if PLACES[kind].client != OUT else set())  # fmt: skip


def test_a_schema_with_keywords_beside_such_a_reference_is_told_of_once_whoever_refers_to_it(folder: Path) -> None:
    tree = copy.deepcopy(TREE)
    tree["components"]["schemas"] = {"Pet": {**PET, "$ref": "#/components/schemas/Missing"}, "Alias": {"$ref": "#/components/schemas/Pet"}}  # fmt: skip
    health = tree["paths"]["/health"]["get"]["responses"]["200"]["content"]
    health["application/json"]["schema"] = {"$ref": "#/components/schemas/Alias"}
    place = "/components/schemas/Pet/$ref"
    made_of = document(tree)
    assert [(problem.rule, problem.pointer) for problem in validate(made_of)] == [("ref-dangling", place)]
    made = generate(made_of, replace(SETTINGS, package="rest_beside"), names.decide(made_of.tree))
    told = [problem for problem in made.left_out if problem.rule != "callback-not-generated"]
    assert [(problem.pointer, problem.level) for problem in told] == [(place, "warning")]
    assert told[0].message.endswith(f"{ANY}. It touches GET /health, POST /pets")
    write("broken.json", tree)
    rows = report("broken.json", "broken.json")["unresolved"]
    assert [(row["document"], row["pointer"]) for row in rows] == [("base", place), ("revision", place)]


def test_a_walk_through_versions_goes_on(folder: Path):
    settings = {
        "api": "Shop", "documents": {"url": "https://shop.example/{version}", "file": "{version}.json"},
        "clients": {"package": "shop", "distribution": "shop", "env_prefix": "SHOP", "release": "1.0.0"},
        "versions": [{"version": version} for version in ("2024-01-01", "2024-02-01", "2024-03-01")],
    }  # fmt: skip
    Path("specs").mkdir()
    write("specs/sources.yaml", settings)
    trees = (TREE, faulty("response", "nothing there"), faulty("property", "nothing there"))
    for version, tree in zip(settings["versions"], trees, strict=True):
        write(f"specs/{version['version']}.json", {**tree, "info": {"title": "Shop", **version}})
    for command in ("changelog", "matrix"):
        result = call(command)
        assert (result.exit_code, result.output.count("leads\n    nowhere")) == (0, 2), result.output
        value = json.loads(call(command, "--format", "json").output)
        rows = value["unresolved"] if command == "matrix" else value["ends"]["unresolved"]
        assert {tuple(row["operations"]) for row in rows} == {("POST /pets",)}
        assert call(command, "--format", "markdown").output.count("leads nowhere") == 2
    ran = call("run")
    assert ran.exit_code == 1
    assert "POST /pets is left out" in ran.output
    assert sorted(path.name for path in Path("generated").iterdir()) == [
        "reports", "shop_v2024_01_01", "shop_v2024_02_01", "shop_v2024_03_01",
    ]  # fmt: skip
    assert len(list(Path("generated").glob("*/dist/*.whl"))) == 3
    again = call("run")
    assert (again.exit_code, again.output.count("up to date")) == (1, 8), again.output


def test_any_other_error_still_ends_a_run_before_anything_is_written(folder: Path):
    Path("specs").mkdir()
    write("specs/sources.yaml", {
        "api": "Shop", "documents": {"url": "https://shop.example/{version}", "file": "{version}.json"},
        "clients": {"package": "shop", "distribution": "shop", "env_prefix": "SHOP", "release": "1.0.0"},
        "versions": [{"version": "2024-01-01"}],
    })  # fmt: skip
    write("specs/2024-01-01.json", {**faulty("property", "nothing there"), "info": {"version": "2024-01-01"}})
    assert call("run").exit_code == 1
    assert not Path("generated").exists()
