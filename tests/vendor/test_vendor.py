"""Another vendor, from its own sources.yaml alone: every command, and a client that is called."""

from __future__ import annotations

import asyncio
import importlib
import json
import shutil
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from codegen import report
from codegen.cli import main
from tests.test_cli import call
from tests.vendor.server import BOOKS, KEY, serving

SPECS = Path(__file__).parent / "specs"
VERSIONS = ["2024-05", "2024-09", "2025-01"]
COMMANDS = [
    "build", "changelog", "diff", "explain", "fetch", "generate", "lint", "matrix", "overlay", "rules", "run", "validate", "versions",
]  # fmt: skip


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("room")
    shutil.copytree(SPECS, folder / "specs")
    call(folder, "run")
    return folder


@pytest.fixture
def packages(home: Path, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    names = [f"room_v{version.replace('-', '_')}" for version in VERSIONS]
    for name in names:
        monkeypatch.syspath_prepend(str(home / "generated" / name))
    return [importlib.import_module(name) for name in names]


def value(home: Path, *arguments: str) -> Any:
    return json.loads(call(home, *arguments, "--format", "json").stdout)


def test_no_command_is_forgotten():
    assert sorted(main.commands) == COMMANDS


def test_run_makes_packages_reports_and_archives(home: Path):
    generated = home / "generated"
    for version in VERSIONS:
        package = generated / f"room_v{version.replace('-', '_')}"
        assert {path.name for path in (package / "dist").iterdir()} == {
            f"reading_room_v{version.replace('-', '_')}-2.0.0{ending}" for ending in ("-py3-none-any.whl", ".tar.gz")
        }
    assert {path.name for path in (generated / "reports").iterdir()} >= {
        "2024-05_2024-09.json", "2024-05_2024-09.md", "2024-09_2025-01.json", "2024-09_2025-01.md",
    }  # fmt: skip
    assert call(home, "generate", "--check").stdout.count(": up to date") == len(VERSIONS)
    assert call(home, "build", "latest").stdout.startswith(
        "2025-01: built reading_room_v2025_01-2.0.0-py3-none-any.whl"
    )


def test_versions_and_validate_find_three_sound_documents(home: Path):
    rows = value(home, "versions")
    assert [(row["version"], row["file"]) for row in rows] == [(name, f"{name}.yaml") for name in VERSIONS]
    assert [found["problems"] for found in value(home, "validate")["documents"]] == [[], [], []]


def test_fetch_takes_the_documents_from_a_folder_and_from_a_server(home: Path, tmp_path: Path):
    (tmp_path / "specs").mkdir()
    shutil.copy(SPECS / "sources.yaml", tmp_path / "specs")
    call(tmp_path, "fetch", "2024-05", "--url", str(home / "specs"))
    with serving(home / "specs") as room:
        url = room.url + "/editions/{version}.yaml"
        call(tmp_path, "fetch", "2024-09", "latest", "--url", url)
        assert {path for _, path, _, _ in room.asked} == {"/editions/2024-09.yaml", "/editions/current.yaml"}
        call(tmp_path, "fetch", "--check", "--url", url)
    for version in VERSIONS:
        assert (tmp_path / "specs" / f"{version}.yaml").read_bytes() == (SPECS / f"{version}.yaml").read_bytes()
    (tmp_path / "2024-09.yaml").write_bytes((SPECS / "2024-05.yaml").read_bytes())
    refused = call(tmp_path, "fetch", "2024-09", "--url", str(tmp_path), code=2).stdout
    assert "edition 2024-09" in refused


@pytest.mark.parametrize(("base", "version"), [("2024-05", "2024-09"), ("latest~1", "2025-01")])
def test_overlay_makes_each_version_from_the_one_before(home: Path, base: str, version: str):
    made = json.loads(call(home, "overlay", base, f"specs/overlays/{version}.yaml").stdout)
    assert made == yaml.safe_load((SPECS / f"{version}.yaml").read_text("utf-8"))


def test_diff_knows_what_breaks_and_the_address_is_no_part_of_it(home: Path):
    found = value(home, "diff", "2024-05", "2024-09", "--fail-on", "none")
    assert {(one["id"], one["places"][0]["location"]) for one in found["findings"] if one["level"] == "error"} == {
        ("request-property-became-required", "body.reader"),
        ("response-required-property-removed", "body.borrower"),
        ("request-parameter-max-decreased", "query.perPage"),
    }
    assert not any("server" in one["id"] for one in found["findings"])
    jsonschema_rs.Draft202012Validator(report.schema()).validate(found)


@pytest.mark.parametrize(
    ("base", "revision", "rows", "notes"),
    [
        ("2024-05", "2024-09", {"reader": "found", "privacy": "found", "pages": "found"}, ["2024-09/reminders"]),
        ("2024-09", "2025-01", {"no-privacy": "found", "shelves": "found", "authors": "not-found"}, []),
    ],
)
def test_diff_holds_its_findings_against_what_was_announced(
    home: Path, base: str, revision: str, rows: dict[str, str], notes: list[str]
):
    found = value(home, "diff", base, revision, "--fail-on", "none")
    assert {one["row"]: one["status"] for one in found["announcements"]} == {
        f"{revision}/{row}": status for row, status in rows.items()
    }
    assert [note["row"] for note in found["notes"]] == notes
    assert all(one["announced_in"] for one in found["findings"] if one["level"] == "error")
    moved = {one["places"][0]["operation"]: one["moved_to"] for one in found["findings"] if one["moved_to"]}
    assert moved == ({"GET /shelves": "GET /rooms/shelves"} if "shelves" in rows else {})


def test_changelog_says_what_the_last_version_took_back(home: Path):
    chain = value(home, "changelog")
    told = {
        (one["places"][0]["location"], one["fate"], one["taken_back_in"])
        for step in chain["steps"]
        for one in step["breaks"]
    }
    assert told == {
        ("body.reader", "stands", None),
        ("body.borrower", "taken-back", "2025-01"),
        ("query.perPage", "stands", None),
        ("", "stands", None),
    }
    assert "taken back in 2025-01" in call(home, "changelog").stdout


def test_matrix_says_what_still_works(home: Path):
    pairs = {(pair["base"], pair["revision"]): pair for pair in value(home, "matrix")["pairs"]}
    assert pairs["2024-05", "2025-01"]["works"] == ["GET /books/{isbn}", "GET /loans/{loanNumber}"]
    assert pairs["2024-05", "2024-09"]["breaks"] == ["GET /books", "GET /loans/{loanNumber}", "POST /loans"]
    assert pairs["2024-09", "2025-01"]["gone"] == ["GET /shelves"]


def test_the_clients_send_key_edition_and_page_number_to_the_versions_own_path(packages: list[Any], home: Path):
    with serving(home / "specs") as room:
        for version, package in zip(VERSIONS, packages, strict=True):
            with package.Client(api_key=KEY, base_url=f"{room.url}/{version}") as client:
                pages = [client.books.list(page=number, per_page=3, language=["en", "nl"]) for number in (1, 2, 3)]
            assert [book.isbn for page in pages for book in page.items] == [book["isbn"] for book in BOOKS]
            assert [(page.envelope.page, page.envelope.pages) for page in pages] == [(1, 3), (2, 3), (3, 3)]
            for number, (method, path, query, headers) in enumerate(room.asked, 1):
                assert (method, path) == ("GET", f"/{version}/books")
                assert query == {"page": [str(number)], "perPage": ["3"], "language": ["en|nl"]}
                assert (headers["x-reader-key"], headers["room-edition"]) == (KEY, f"edition={version}")
                assert "authorization" not in headers
            room.asked.clear()


def test_the_vendors_own_errors_are_typed(packages: list[Any], home: Path, monkeypatch: pytest.MonkeyPatch):
    package = packages[-1]
    monkeypatch.setenv("ROOM_API_KEY", KEY)
    with serving(home / "specs") as room, package.Client(base_url=f"{room.url}/2025-01") as client:
        loan = client.loans.create(package.models.LoanRequest(isbn=BOOKS[0]["isbn"], reader="Ada"))
        assert (loan.number, loan.borrower, loan.due.isoformat()) == (1, "Ada", "2025-02-03")
        with pytest.raises(package.NotFoundError) as missing:
            client.books.get("9999999999999")
        assert isinstance(missing.value.problem, package.models.Failure)
        assert (missing.value.problem.failure.code, missing.value.problem.failure.fields) == (44, ["isbn"])
        with package.Client(api_key="wrong", base_url=f"{room.url}/2025-01") as stranger:
            with pytest.raises(package.UnauthorizedError) as locked:
                stranger.books.list()
            assert locked.value.problem.failure.code == 11

        async def asynchronously() -> Any:
            async with package.AsyncClient(base_url=f"{room.url}/2025-01") as other:
                return await other.books.get(BOOKS[2]["isbn"])

        assert asyncio.run(asynchronously()).title == "Volume 3"


def test_an_old_client_meets_the_refusal_that_diff_foretold(packages: list[Any], home: Path):
    old = packages[0]
    with serving(home / "specs") as room, old.Client(api_key=KEY, base_url=f"{room.url}/2024-09") as client:
        with pytest.raises(old.UnprocessableEntityError) as refused:
            client.loans.create(old.models.LoanRequest(isbn=BOOKS[0]["isbn"]))
        assert refused.value.problem.failure.fields == ["reader"]


def test_rules_are_told_of_wherever_one_is(home: Path):
    assert "endpoint-added" in call(home, "rules", "--search", "endpoint-added").stdout
    assert "is new" in call(home, "explain", "endpoint-added").stdout
