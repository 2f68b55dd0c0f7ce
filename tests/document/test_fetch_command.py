"""The command `fetch` as a user calls it: what it says of each document, and of a reconstruction whose place one took."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from fetching import V1, V2, V3, VERSIONS, document
from vendor_server import Vendor, body, raw, status

SECRET = "s3cr3t-t0ken"
SOURCES = f"""\
api: Pets
documents: {{url: "https://pets.test/{{version}}", file: "{{version}}.json", info_version: "{{version}}"}}
clients: {{package: pets, distribution: pets, env_prefix: PETS, release: 0.1.0}}
versions:
  - {{version: {V1}, reconstructed: true}}
  - {{version: {V2}, reconstructed: true}}
  - {{version: {V3}}}
"""


def operations(*names: str) -> dict[str, object]:
    """Give paths with one operation each."""
    return {f"/{name}": {"get": {"responses": {"200": {"description": "Found."}}}} for name in names}


GUESSED = operations("pets", "owners", *(f"guess{number}" for number in range(11)))
KNOWN = operations("pets", "owners", "toys")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with two reconstructions, the second as good as the original."""
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "sources.yaml").write_text(SOURCES)
    (tmp_path / "specs" / f"{V1}.json").write_bytes(document(V1, paths=GUESSED))
    (tmp_path / "specs" / f"{V2}.json").write_bytes(document(V2))
    return tmp_path


def call(home: Path, *arguments: str, code: int = 0, **environment: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "codegen", *arguments],
        check=False,
        cwd=home,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])} | environment,
    )
    assert (done.returncode, done.stderr) == (code, "")
    assert SECRET not in done.stdout
    return done.stdout.splitlines()


def origins(home: Path) -> dict[str, str]:
    return {row["version"]: row["origin"] for row in json.loads("".join(call(home, "versions", "--format", "json")))}


def test_a_reconstruction_is_kept_and_what_differs_is_told_once(vendor: Vendor, home: Path):
    vendor.answers[f"/{V1}"] = body(document(V1, paths=KNOWN))
    assert origins(home) == {V1: "reconstructed", V2: "reconstructed", V3: "missing"}
    url = vendor.url + "/{version}"
    said = call(home, "fetch", "--url", url)
    assert sorted(said[:3]) == [
        f"{V1}: fetched {len(document(V1, paths=KNOWN)):,} bytes from {vendor.url}/{V1}",
        f"{V2}: the reconstruction is what upstream has, byte for byte",
        f"{V3}: fetched {len(document(V3)):,} bytes from {vendor.url}/{V3}",
    ]
    old, new = f"specs/reconstructed/{V1}.json", f"specs/{V1}.json"
    assert said[3] == (
        f"{V1}: this replaced a reconstruction, which is kept as {old}:"
        " upstream differs by 11 errors, 0 warnings, 1 info"
    )
    assert [line for line in said if line.startswith("  error: `GET /guess")] == said[4:14]
    assert said[14:] == [f"  and 2 more; in full: enode-codegen diff {old} {new}"]
    assert (home / old).read_bytes() == document(V1, paths=GUESSED)
    assert (home / new).read_bytes() == document(V1, paths=KNOWN)
    told = call(home, *shlex.split(said[-1].partition("enode-codegen ")[2]), code=1)
    assert told[0] == f"{old} -> {new}: 11 errors, 0 warnings, 1 info"
    assert origins(home) == dict.fromkeys(VERSIONS, "fetched")

    vendor.answers[f"/{V1}"] = body(document(V1))
    assert call(home, "fetch", V1, "--url", url) == [
        f"{V1}: fetched {len(document(V1)):,} bytes from {vendor.url}/{V1}"
    ]
    assert (home / old).read_bytes() == document(V1, paths=GUESSED)


def test_a_reconstruction_that_differs_in_nothing_a_caller_notices(vendor: Vendor, home: Path):
    vendor.answers[f"/{V1}"] = body(document(V1, paths=GUESSED, tags=[{"name": "Pets"}]))
    said = call(home, "fetch", V1, "--url", vendor.url + "/{version}")
    assert len(said) == 2
    assert said[1] == (
        f"{V1}: this replaced a reconstruction, which is kept as specs/reconstructed/{V1}.json:"
        " no difference that a caller could notice"
    )


def test_a_reconstruction_that_cannot_be_read_is_no_failure_of_what_came(vendor: Vendor, home: Path):
    (home / "specs" / f"{V1}.json").write_bytes(b"{}\x1b[2K")
    said = call(home, "fetch", V1, "--url", vendor.url + "/{version}")
    assert said[1] == (
        f"{V1}: this replaced a reconstruction, which is kept as specs/reconstructed/{V1}.json:"
        " the two cannot be compared"
    )
    assert said[2].startswith(f"  specs/reconstructed/{V1}.json:1:3: ")
    assert "\x1b" not in "".join(said)
    assert (home / "specs" / f"{V1}.json").read_bytes() == document(V1)


def test_a_reconstruction_stays_where_nothing_comes(vendor: Vendor, home: Path):
    vendor.answers[f"/{V1}"] = status(404)
    (said,) = call(home, "fetch", V1, "--url", vendor.url + "/{version}", code=3)
    assert said == (
        f"error: {V1}: {vendor.url}/{V1}: answered 404 Not Found."
        " Check --url or ENODE_CODEGEN_URL, where this address was set."
    )
    assert sorted(path.name for path in (home / "specs").iterdir()) == [f"{V1}.json", f"{V2}.json", "sources.yaml"]
    assert origins(home)[V1] == "reconstructed"


def test_the_token_of_the_environment_is_sent_and_not_told(vendor: Vendor, home: Path):
    vendor.answers[f"/{V2}"] = raw(f"HTTP/1.1 418 {SECRET}\r\n\r\n".encode())
    said = call(home, "fetch", V2, V3, "--url", vendor.url + "/{version}", code=3, ENODE_CODEGEN_TOKEN=SECRET)
    assert [headers["Authorization"] for headers in vendor.headers] == [f"Bearer {SECRET}"] * 2
    assert len(said) == 2
    for path in home.rglob("*"):
        assert not path.is_file() or SECRET.encode() not in path.read_bytes()


def test_a_token_that_cannot_be_sent(home: Path):
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "fetch", "--url", "http://127.0.0.1:1/{version}"],
        check=False,
        cwd=home,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "ENODE_CODEGEN_TOKEN": f"{SECRET} and more"},
    )
    assert done.returncode == 2
    assert done.stderr.startswith("error: ENODE_CODEGEN_TOKEN holds no bearer token\n")
    assert SECRET not in done.stderr + done.stdout
