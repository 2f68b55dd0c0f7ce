"""Fetches that are killed, at every step and at random, alone and beside others: the next one gives what one alone gives."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from fetching import V1, V2, VERSIONS, document, get, tree
from vendor_server import Vendor, body

from codegen.document import lock

KILLED = Path(__file__).with_name("killed.py")
TRIALS = 9
SOURCES = f"""\
api: Pets
documents: {{url: "https://pets.test/{{version}}", file: "{{version}}.json", info_version: "{{version}}"}}
clients: {{package: pets, distribution: pets, env_prefix: PETS, release: 0.1.0}}
versions: [{{version: {V1}}}, {{version: {V2}, reconstructed: true}}, {{version: {VERSIONS[2]}}}]
"""


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="kill -9 and fork are of POSIX")
def test_a_fetch_after_a_kill_gives_what_one_alone_gives(vendor: Vendor, folder: Path, tmp_path_factory):
    start, work = tmp_path_factory.mktemp("start"), tmp_path_factory.mktemp("work")
    for name, data in tree(folder).items():
        (start / name).write_bytes(data)
    (start / f"{V2}.json").write_bytes(document(V2, paths={"/guessed": {}}))
    (start / "sources.yaml").write_text(SOURCES)
    ended = subprocess.run(
        [sys.executable, KILLED, start, work, vendor.url + "/{version}", "6", str(TRIALS)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    found = json.loads(ended.stdout)
    assert found["wrong"] == []
    assert found["files"] == sorted(
        [*(f"{version}.json" for version in VERSIONS), f"reconstructed/{V2}.json", "sources.yaml", "specs.lock"]
    )
    assert found["steps"] > 20
    assert found["random"] >= TRIALS


def test_what_was_left_half_written_goes_though_nothing_else_does(vendor: Vendor, folder: Path):
    get(vendor, folder)
    before = tree(folder)
    for name in (f".{V1}.json.part", ".specs.lock.part", f"reconstructed/.{V1}.json.part"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"half")
    (folder / f".{V2}.json.part").write_bytes(b"of a document that is not asked for")
    get(vendor, folder, check=True)
    assert f".{V1}.json.part" in {path.name for path in folder.iterdir()}
    get(vendor, folder)
    assert sorted(path.name for path in folder.rglob("*.part")) == [f".{V2}.json.part"]
    (folder / f".{V2}.json.part").unlink()
    (folder / "reconstructed").rmdir()
    assert tree(folder) == before


def test_what_was_left_goes_though_the_fetch_fails(vendor: Vendor, folder: Path):
    (folder / f".{V1}.json.part").write_bytes(b"half")
    vendor.answers[f"/{V1}"] = body(b"")
    before = tree(folder)
    get(vendor, folder)
    del before[f".{V1}.json.part"]
    assert tree(folder) == before
    assert set(lock.read(folder)) == {V1}
