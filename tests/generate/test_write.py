import os

import pytest

from codegen.errors import InputError
from codegen.generate import write

FILES = {"pyproject.toml": b"a", "shop/__init__.py": b"b", "shop/models/__init__.py": b"c"}


def tree(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def test_a_package_is_written_and_is_then_the_same(tmp_path):
    target = tmp_path / "generated" / "shop"
    write.write(target, FILES)
    assert tree(target) == FILES
    assert write.compare(target, FILES) == []
    assert [path.name for path in target.parent.iterdir()] == ["shop"]


def test_what_is_stale_goes_and_what_was_built_stays(tmp_path):
    write.write(tmp_path / "shop", {**FILES, "shop/old.py": b"x"})
    (tmp_path / "shop/dist").mkdir()
    (tmp_path / "shop/dist/shop.whl").write_bytes(b"w")
    (tmp_path / "shop/shop/__pycache__").mkdir()
    write.write(tmp_path / "shop", FILES)
    assert tree(tmp_path / "shop") == {**FILES, "dist/shop.whl": b"w"}


def test_every_difference_is_told(tmp_path):
    target = tmp_path / "shop"
    write.write(target, FILES)
    (target / "shop/__init__.py").write_bytes(b"other")
    (target / "pyproject.toml").unlink()
    (target / "shop/more.py").write_bytes(b"")
    (target / "shop/__pycache__").mkdir()
    (target / "shop/__pycache__/x.pyc").write_bytes(b"")
    (target / "dist").mkdir()
    (target / "dist/x.whl").write_bytes(b"")
    assert write.compare(target, FILES) == [
        ("pyproject.toml", "missing"),
        ("shop/__init__.py", "differs"),
        ("shop/more.py", "extra"),
    ]


def test_nothing_there_is_all_missing(tmp_path):
    assert write.compare(tmp_path / "none", FILES) == [(path, "missing") for path in sorted(FILES)]


def test_links_are_never_followed(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "__init__.py").write_bytes(b"b")
    target = tmp_path / "shop"
    write.write(target, {"pyproject.toml": b"a"})
    (target / "shop").symlink_to(outside)
    assert write.compare(target, FILES) == [
        ("shop", "extra"),
        ("shop/__init__.py", "missing"),
        ("shop/models/__init__.py", "missing"),
    ]
    write.write(target, FILES)
    assert tree(target) == FILES
    assert tree(outside) == {"__init__.py": b"b"}


def test_a_target_that_is_a_link_is_replaced(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_bytes(b"k")
    (tmp_path / "shop").symlink_to(outside)
    assert [how for _, how in write.compare(tmp_path / "shop", FILES)] == ["missing"] * 3
    write.write(tmp_path / "shop", FILES)
    assert not (tmp_path / "shop").is_symlink()
    assert tree(outside) == {"kept": b"k"}


@pytest.mark.parametrize("path", ["../x", "/x", "a/../../x", "", "a\\b", "C:x", "a\0b"])
def test_no_path_leaves_the_folder(tmp_path, path):
    with pytest.raises(InputError, match="leaves the package"):
        write.write(tmp_path / "shop", {path: b""})
    assert list(tmp_path.iterdir()) == []


def test_a_write_that_fails_leaves_what_was_there(tmp_path, monkeypatch):
    target = tmp_path / "shop"
    write.write(target, FILES)
    real = os.rename

    def full(self, other):
        if self.name == "new":
            raise OSError(28, "No space left on device")
        return real(self, other)

    monkeypatch.setattr("pathlib.Path.rename", full)
    with pytest.raises(InputError) as raised:
        write.write(target, {"other": b""})
    assert str(raised.value).startswith(f"{target}: this cannot be written: No space left on device")
    assert tree(target) == FILES
    assert [path.name for path in tmp_path.iterdir()] == ["shop"]
