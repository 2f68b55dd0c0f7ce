import pytest

from codegen import workspace
from codegen.errors import InputError


def test_no_file_is_read_without_end(tmp_path, monkeypatch):
    monkeypatch.setattr(workspace, "_MAX_SIZE", 4)
    path = tmp_path / "a.json"
    path.write_bytes(b"1234")
    assert workspace.read_bytes(path, "a.json") == b"1234"
    path.write_bytes(b"12345")
    with pytest.raises(InputError, match=r"a\.json: larger than 4 bytes"):
        workspace.read_bytes(path, "a.json")


def test_the_advice_for_a_missing_file_is_not_given_for_another_fault(tmp_path):
    with pytest.raises(InputError, match=r"cannot be read: No such file or directory\n  Fetch it\."):
        workspace.read_bytes(tmp_path / "nowhere", "nowhere", "Fetch it.")
    with pytest.raises(InputError, match="cannot be read: Is a directory\n  Check what it is"):
        workspace.read_bytes(tmp_path, "folder", "Fetch it.")


def test_a_write_that_fails_leaves_what_was_there(tmp_path):
    path = tmp_path / "folder" / "a"
    (tmp_path / "folder").write_text("in the way")
    with pytest.raises(InputError, match="cannot be written"):
        workspace.write_bytes(path, b"new")
    assert [one.name for one in tmp_path.iterdir()] == ["folder"]
