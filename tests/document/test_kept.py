"""YAML that was read before is not read again: its value and the places in it are those of the first time."""

import textwrap
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from codegen import memo
from codegen.document import kept, load, positions, yaml_offsets, yaml_text
from codegen.errors import InputError

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab:- ", max_size=3), inner, max_size=3),
    max_leaves=12,
)
ALIASES = textwrap.dedent("""\
    # first
    a: &a {x: [1, {}, []], 'y': &n 1}
    b: *a
    c:
      - *a
      -   - *n
          - deep: *a
      - |
        two
        lines
    d: &a "again"
    e: [*a, {k: *a}, ~]
    end: 1
""")
MERGED = "base: &b {k: 1}\nmore:\n  <<: *b\n  l: 2\nend: 3\n"


class Folder(dict):
    """A store in memory, that counts what is asked of it."""

    def find(self, data):
        return self.get(data)

    def keep(self, data, content):
        self[data] = content


@pytest.fixture(autouse=True)
def _small_files_too(monkeypatch):
    monkeypatch.setattr(kept, "_WORTH_KEEPING", 0)


def paths(value, above=()):
    """Yield the path of every value, and of a member that none has."""
    yield above
    yield (*above, "nowhere")
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from paths(inner, (*above, str(key)))


def check(text):
    """Read text twice, and hold values and places against those of text that nobody remembers."""
    data, store = text.encode(), Folder()
    value = load.parse_value(data, "api")
    wanted = list(paths(value))
    expected = yaml_offsets.in_yaml(text, wanted)
    for _ in range(2):
        with kept.remembering(store):
            assert load.parse_value(data, "api") == value
            found = kept.places(data, wanted)
            assert found is None or found == expected
    return found, store


@given(VALUES, st.booleans())
def test_values_and_places_are_those_of_the_first_time(value, flow):
    found, _ = check(yaml.safe_dump({"value": value}, default_flow_style=flow, allow_unicode=True))
    assert found is not None


def test_what_stands_in_an_alias_has_the_place_of_the_alias():
    found, _ = check(ALIASES)
    assert found["b", "x", "1"] == found["b",] == ALIASES.index("b:")
    assert found["end",] == ALIASES.index("end")


def test_what_is_merged_is_read_again():
    found, store = check(MERGED)
    assert found is None
    assert store == {}


def test_what_is_known_is_neither_parsed_nor_searched(monkeypatch):
    data, store = ALIASES.encode(), Folder()
    with kept.remembering(store):
        load.parse_value(data, "api")
    monkeypatch.setattr(yaml_text, "events", None)
    monkeypatch.setattr(yaml_offsets, "events", None)
    with kept.remembering(store):
        assert load.parse_value(data, "api")["end"] == 1
        assert str(positions.find(data, "api", "/end")) == "api:13:1"


def test_what_is_refused_is_refused_each_time():
    store = Folder()
    for _ in range(2):
        with kept.remembering(store), pytest.raises(InputError, match="is repeated; it stands first at api:1:1"):
            load.parse_value(b"a: 1\na: 2\n", "api")
    assert store == {}


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 8, b"\xff" * 40, b"\2\0\0\0\0\0\0\0[]", b"\2\0\0\0\0\0\0\0[]\0\0\0\0\0"]
)
def test_what_is_no_such_content_is_passed_over(content):
    with kept.remembering(Folder({b"a: 1": content})):
        assert load.parse_value(b"a: 1", "api") == {"a": 1}


def test_a_file_that_was_damaged_is_passed_over(tmp_path):
    store = memo.Parses(tmp_path)
    store.keep(b"a: 1", b"content")
    assert store.find(b"a: 1") == b"content"
    assert store.find(b"a: 2") is None
    (file,) = (tmp_path / "parses").iterdir()
    whole = file.read_bytes()
    for damaged in (b"", whole[:-1], whole[:-1] + b"!", b"!" + whole[1:]):
        file.write_bytes(damaged)
        assert store.find(b"a: 1") is None


def test_the_latest_are_kept_and_a_folder_beside_them_is_left_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(memo, "_PARSES", 3)
    store = memo.Parses(tmp_path)
    (tmp_path / "parses" / "folder").mkdir(parents=True)
    for number in range(5):
        store.keep(b"%d" % number, b"content")
    assert len(list((tmp_path / "parses").iterdir())) == 4
    assert store.find(b"4") == b"content"


def test_a_store_without_a_folder_or_in_one_that_cannot_be_written_to_knows_nothing(tmp_path):
    (tmp_path / "file").touch()
    for folder in (None, Path(tmp_path / "file")):
        store = memo.Parses(folder)
        store.keep(b"a: 1", b"content")
        assert store.find(b"a: 1") is None
