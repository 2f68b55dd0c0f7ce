"""Every piece of Python on a page is run: the project's README, its docs, and the README of each generated package."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.generate import write
from tests.generate.kit import answer, client_of
from tests.generate.shop import TREE
from tests.snippets import GENERATED, ROOT, answered, environment, run, snippets
from tests.test_cli import call

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
PACKAGES = sorted(path.parent for path in GENERATED.glob("*/README.md"))
THING = {"type": "object", "required": ["size"], "properties": {"size": {"type": "integer", "minimum": 3}}}
DOCUMENTS = {
    "shop": (TREE, {}),
    "nothing": ({}, {"environments": ()}),
    "no_list": (
        {
            "security": [{"token": []}],
            "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
            "paths": {
                "/things/{thing-id}": {
                    "parameters": [{"name": "thing-id", "in": "path", "required": True, "schema": {"type": "string"}}],
                    "get": {"responses": {"200": answer(THING)}},
                    "patch": {
                        "requestBody": {"content": {"application/json": {"schema": THING}}},
                        "responses": {"200": answer(THING)},
                    },
                }
            },
        },
        {},
    ),
    "only_odd_calls": (
        {
            "paths": {
                "/things": {
                    "get": {
                        "parameters": [
                            {
                                "name": "at",
                                "in": "query",
                                "required": True,
                                "schema": {"type": "string", "pattern": "^[ab]{9}$"},
                            }
                        ],
                        "responses": {"200": answer(THING)},
                    }
                }
            }
        },
        {"environments": ()},
    ),
}


def imported(monkeypatch, folder: Path):
    """A package from its folder, with what it has that is loaded when it is needed."""
    (name,) = [path.parent.name for path in folder.glob("*/__init__.py")]
    monkeypatch.syspath_prepend(str(folder))
    for module in ("_client", "testing"):
        importlib.import_module(f"{name}.{module}")
    return importlib.import_module(name)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_of_the_project(page, monkeypatch):
    text = page.read_text("utf-8")
    environment(monkeypatch, "ENODE")
    names = sorted(set(re.findall(r"^(?:from|import) (enode_v\w+)", text, re.MULTILINE)))
    answered(monkeypatch, [imported(monkeypatch, GENERATED / name) for name in names])
    defined = run(text, page.name)
    for name in [name for name in defined if name.startswith("test_")]:
        defined[name]()


@pytest.mark.parametrize("folder", PACKAGES, ids=lambda folder: folder.name)
def test_the_readme_of_a_package(folder, monkeypatch):
    text = (folder / "README.md").read_text("utf-8")
    environment(monkeypatch, "ENODE")
    (server,) = answered(monkeypatch, [imported(monkeypatch, folder)])
    run(text, folder.name)
    assert len(snippets(text)) > 10
    assert len(server.calls) >= 10


def test_the_readme_of_another_vendor(tmp_path, monkeypatch, capsys):
    shutil.copytree(ROOT / "tests" / "vendor" / "specs", tmp_path / "specs")
    call(tmp_path, "generate", "latest")
    (folder,) = (tmp_path / "generated").iterdir()
    text = (folder / "README.md").read_text("utf-8")
    environment(monkeypatch, "ROOM")
    (server,) = answered(monkeypatch, [imported(monkeypatch, folder)])
    run(text, "README.md")
    assert capsys.readouterr().out.count("title\n") >= 3  # of the books, sync and async
    assert "for book in client.books.list():\n    print(book.title)\n" in text
    assert 'client.loans.create(isbn="…", reader="…")\n' in text
    assert {one.operation for one in server.calls} == {"GET /books", "GET /loans/{loanNumber}", "POST /loans"}
    assert "enode" not in text.lower().replace("enode-codegen", "")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_readme_shows_what_there_is(name, tmp_path, monkeypatch):
    tree, settings = DOCUMENTS[name]
    package = f"readme_{name}"
    made = client_of(tree, package=package, **settings)
    write.write(tmp_path / package, made.files)
    environment(monkeypatch, "SHOP")
    answered(monkeypatch, [imported(monkeypatch, tmp_path / package)])
    text = made.files["README.md"].decode()
    run(text, "README.md")
    assert "## Pages" not in text
    assert ("## Tests of yours" in text) == (name in {"shop", "no_list"})
    assert ("is given by its properties" in text) == (name in {"shop", "no_list"})
    assert "{%" not in text
    assert "\n\n\n" not in re.sub(r"```.*?```", "code", text, flags=re.DOTALL)


def test_what_is_deprecated_is_marked_and_not_shown(tmp_path):
    get = {"responses": {"200": answer({"type": "string"})}}
    tree = {"paths": {"/old": {"get": {**get, "deprecated": True}}, "/young": {"get": get}}}
    text = client_of(tree).files["README.md"].decode()
    assert "| `old.get()` | `GET /old` |  (**deprecated**) |" in text
    assert "client.old" not in text
    assert "client.young.get()" in text


def test_a_fault_on_a_page_is_found_by_its_line():
    with pytest.raises(ZeroDivisionError) as fault:
        run("# A page\n\n```python\nx = 1\n```\n\n```python\nx / 0\n```\n", "page.md")
    assert (str(fault.traceback[-1].path), fault.traceback[-1].lineno + 1) == ("page.md", 8)


def test_a_fence_that_is_not_closed_is_found():
    with pytest.raises(AssertionError, match="not closed"):
        snippets("```python\nx = 1\n")


def test_what_pages_show_passes_the_type_checker(tmp_path):
    # That page shows two programs of the same names, which stand in examples/ and are checked there.
    pages = [*(page for page in PAGES if page.name != "webhooks.md"), PACKAGES[-1] / "README.md"]
    for at, page in enumerate(pages):
        code = "\n".join(code for _, code in snippets(page.read_text("utf-8")))
        (tmp_path / f"page{at}_{page.stem.lower()}.py").write_text(code, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "."],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": os.pathsep.join(map(str, PACKAGES[-2:]))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
