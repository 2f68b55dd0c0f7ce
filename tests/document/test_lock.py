"""specs.lock: the same entries give the same bytes, and documents and entries are put in place together or not at all."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
from pathlib import Path

import pytest

from codegen.document import lock, sources
from codegen.document.lock import Entry, Placed
from codegen.errors import InputError

SOURCES = """\
api: Pets
documents: {url: "https://pets.test/{version}", file: "{version}.json"}
clients: {package: pets, distribution: pets, env_prefix: PETS, release: 0.1.0}
versions: [{version: v1}, {version: v2, reconstructed: true}, {version: v3}, {version: v4}, {version: v5}]
"""


def entry(data: bytes, etag: str | None = None) -> Entry:
    return Entry("https://pets.test/v1", hashlib.sha256(data).hexdigest(), len(data), etag)


def tree(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_the_text_is_sorted_json_without_what_is_not_known():
    entries = {"v2": entry(b"b"), "v1": entry(b"a", '"tag"')}
    text = lock.render(entries).decode()
    assert text == lock.render(dict(reversed(entries.items()))).decode()
    assert text.endswith("}\n")
    assert list(json.loads(text)) == ["documents", "format"]
    assert json.loads(text)["documents"] == {
        "v1": {"etag": '"tag"', "sha256": hashlib.sha256(b"a").hexdigest(), "size": 1, "url": "https://pets.test/v1"},
        "v2": {"sha256": hashlib.sha256(b"b").hexdigest(), "size": 1, "url": "https://pets.test/v1"},
    }
    assert list(json.loads(text)["documents"]) == ["v1", "v2"]


def test_what_is_written_is_read_back():
    entries = {"v1": entry(b"a", 'W/"x y"'), "v2": entry(b"b")}
    assert lock.parse(lock.render(entries), "specs.lock") == entries
    assert lock.parse(b"", "specs.lock") == {}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"size": 1', '"size": -1', 'specs.lock:6:7: "size" is no count\n  Write a whole number.'),
        ('"size": 1', '"size": true', 'specs.lock:6:7: "size" is no count\n  Write a whole number.'),
        ('"sha256": "', '"sha256": "Z', 'specs.lock:5:7: "sha256" cannot be "Z'),
        ('"etag"', '"tag"', 'specs.lock:4:7: unknown key "tag"\n'),
        ("lock/1", "lock/2", 'specs.lock:10:3: "format" cannot be "enode-codegen/specs.lock/2"\n'),
        ('"documents"', "<<<<<<<", "specs.lock:2:3: "),
    ],
)
def test_a_lock_that_was_damaged_is_refused_at_its_place(old: str, new: str, message: str):
    text = lock.render({"v1": entry(b"a", '"tag"')}).decode()
    assert old in text
    with pytest.raises(InputError) as caught:
        lock.parse(text.replace(old, new, 1).encode(), "specs.lock")
    assert str(caught.value).startswith(message)


def test_a_document_is_placed_with_its_entry(tmp_path: Path):
    assert lock.place(tmp_path / "specs", "v1", "v1.json", b"a", entry(b"a")) == Placed(new=True)
    assert tree(tmp_path / "specs") == {"v1.json": b"a", "specs.lock": lock.render({"v1": entry(b"a")})}
    assert lock.place(tmp_path / "specs", "v1", "v1.json", b"a", entry(b"a")) == Placed(new=False)


def test_an_entry_is_mended_though_the_document_is_the_same(tmp_path: Path):
    (tmp_path / "v1.json").write_bytes(b"a")
    assert lock.place(tmp_path, "v1", "v1.json", b"a", entry(b"a")) == Placed(new=False)
    assert lock.read(tmp_path) == {"v1": entry(b"a")}


def test_an_old_entry_stays_when_another_version_comes(tmp_path: Path):
    lock.place(tmp_path, "v1", "v1.json", b"a", entry(b"a"))
    lock.place(tmp_path, "v2", "v2.json", b"b", entry(b"b"))
    assert lock.read(tmp_path) == {"v1": entry(b"a"), "v2": entry(b"b")}


def test_a_damaged_lock_keeps_the_document_from_being_replaced(tmp_path: Path):
    (tmp_path / "specs.lock").write_bytes(b"[]")
    (tmp_path / "v1.json").write_bytes(b"old")
    with pytest.raises(InputError):
        lock.place(tmp_path, "v1", "v1.json", b"new", entry(b"new"))
    assert tree(tmp_path) == {"specs.lock": b"[]", "v1.json": b"old"}


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    lock.place(tmp_path, "v1", "v1.json", b"old", entry(b"old"))
    before = tree(tmp_path)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        lock.place(tmp_path, "v1", "v1.json", b"new", entry(b"new"))
    assert tree(tmp_path) == before


def test_what_a_killed_process_left_is_used_up_and_never_followed(tmp_path: Path):
    folder = tmp_path / "specs"
    folder.mkdir()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"precious")
    (folder / ".v1.json.part").symlink_to(elsewhere)
    (folder / ".specs.lock.part").write_bytes(b"half")
    lock.place(folder, "v1", "v1.json", b"a", entry(b"a"))
    assert elsewhere.read_bytes() == b"precious"
    assert sorted(tree(folder)) == ["specs.lock", "v1.json"]


def test_where_nothing_was_left_nothing_is_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A disk that can only be read refuses that, also of what is not there."""

    def read_only(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "unlink", read_only)
    lock.sweep(tmp_path, ["v1.json"])
    (tmp_path / ".v1.json.part").write_bytes(b"half")
    with pytest.raises(OSError, match="Read-only"):
        lock.sweep(tmp_path, ["v1.json"])


def _place_many(folder: Path, name: str) -> None:
    for number in range(20):
        data = f"{name} {number}".encode()
        lock.place(folder, "shared", "shared.json", data, entry(data))
        lock.place(folder, f"{name}{number}", f"{name}{number}.json", data, entry(data))


def test_processes_at_the_same_time_lose_nothing(tmp_path: Path):
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_place_many, args=(tmp_path, name)) for name in "abc"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
        assert worker.exitcode == 0
        worker.close()
    entries = lock.read(tmp_path)
    assert set(entries) == {"shared", *(f"{name}{number}" for name in "abc" for number in range(20))}
    for version, one in entries.items():
        assert hashlib.sha256((tmp_path / f"{version}.json").read_bytes()).hexdigest() == one.sha256


def test_status_says_where_each_document_came_from(tmp_path: Path):
    for version, data in (("v1", b"fetched"), ("v3", b"fetched too"), ("v5", b"gone")):
        lock.place(tmp_path, version, f"{version}.json", data, entry(data))
    (tmp_path / "v2.json").write_bytes(b"built")
    (tmp_path / "v3.json").write_bytes(b"edited")
    (tmp_path / "v4.json").write_bytes(b"whose?")
    (tmp_path / "v5.json").unlink()
    found = lock.status(sources.parse(SOURCES.encode(), "sources.yaml"), tmp_path)
    assert [(one.version.name, one.origin) for one in found] == [
        ("v1", "fetched"),
        ("v2", "reconstructed"),
        ("v3", "edited"),
        ("v4", "unknown"),
        ("v5", "missing"),
    ]
    assert [(one.sha256, one.size) for one in found[:2]] == [
        (hashlib.sha256(b"fetched").hexdigest(), 7),
        (hashlib.sha256(b"built").hexdigest(), 5),
    ]
    assert (found[4].sha256, found[4].size, found[4].entry) == (None, None, entry(b"gone"))
