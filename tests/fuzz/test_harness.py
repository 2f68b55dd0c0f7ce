"""What searches, shown to find: faults that are planted are found, told apart, and made small; seeds and edits are sound."""

import copy
import json
import random
from contextlib import nullcontext
from itertools import islice

import pytest

from codegen.errors import InputError, UsageError
from codegen.model import Generated, Problem
from tests import shop

from . import found, mutate, seeds
from .bounds import by_calls, by_time
from .clients import check_package, quick
from .found import Find
from .oracle import BrokenError, judge
from .readers import READERS, check_json
from .shrink import shrunk
from .targets import TARGETS

SEEDS = list(range(60))


def name_of(target, within=None):
    wrong = judge(target, b"", within or by_calls(50_000, mebibytes=10))
    return None if wrong is None else wrong.name


def raising(error):
    def target(_):
        raise error

    return target


def endless(_):
    while True:
        len("")


def growing(_):
    held = []
    while True:
        held.append(bytes(bytearray(2**16)))


def deep(_):
    deep(_)


@pytest.mark.parametrize(
    ("target", "name"),
    [
        (lambda _: None, None),
        (raising(InputError("it is none", where="a.json:1:1", advice="Mend it.")), None),
        (raising(UsageError("no such version")), None),
        (raising(InputError("")), "an-error-says-something"),
        (raising(InputError("made of parts", advice="This is a fault of ours.")), "an-error-is-no-fault-of-ours"),
        (raising(KeyError("a")), "KeyError"),
        (raising(BaseException("a panic in native code")), "Base"),
        (raising(BrokenError("a law of ours", "x")), "a-law-of-ours"),
        (deep, "RecursionError"),
        (endless, "hang"),
        (growing, "memory"),
    ],
)
def test_what_goes_wrong_is_found(target, name):
    assert name_of(target) == name


def test_an_error_with_another_exit_code_is_found():
    class OtherError(InputError):
        exit_code = 4

    assert name_of(raising(OtherError("it is none"))) == "an-error-has-an-exit-code-of-1-2-or-3"


def test_python_that_does_not_end_is_interrupted():
    assert name_of(endless, by_time(0.05)) == "hang"


def test_a_find_is_named_after_the_function_of_ours_in_which_it_came(monkeypatch):
    monkeypatch.setattr("codegen.document.load.syntax_of", lambda _: {}["a"])
    wrong = judge(TARGETS["load"], b"d{", by_calls())
    assert wrong is not None
    assert wrong.name == "KeyError-document.load._read"
    assert "KeyError: 'a'" in wrong.said


@pytest.mark.parametrize(
    ("made", "law"),
    [
        (Generated({"../a.py": b""}), "a file lies in the package"),
        (Generated({"/etc/a": b""}), "a file lies in the package"),
        (Generated({"a\n.md": b""}), "a file lies in the package"),
        (Generated({}, (Problem("operation-not-generated", "", "no", "Mend it."),)), "what was left out has a place"),
    ],
)
def test_a_package_that_is_none_is_found(made, law):
    with pytest.raises(BrokenError, match=law):
        check_package(made)


@pytest.mark.parametrize(("path", "content"), [("a.py", b"class 1: pass"), ("a.toml", b"a ="), ("a.json", b"{")])
def test_a_file_that_is_not_what_its_name_says_is_found(path, content):
    with pytest.raises((SyntaxError, ValueError)):
        check_package(Generated({path: content}))


@pytest.mark.parametrize("value", [float("nan"), [1e999], {"a": (1,)}, {1: 2}])
def test_a_value_that_is_not_of_json_is_found(value):
    with pytest.raises((BrokenError, ValueError)):
        check_json(value)


def test_every_reader_reads_a_seed():
    read = set()
    for text in seeds.seeds("load"):
        kind = text[:1].decode()
        try:
            READERS[kind].read(text[1:])
        except InputError:
            continue
        read.add(kind)
    assert read == READERS.keys()


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_nothing_is_wrong_with_a_seed(target):
    every = list(seeds.seeds(target))
    assert len(every) > 400
    with quick():
        for data in every[:: len(every) // 12]:
            assert judge(TARGETS[target], data, nullcontext()) is None, data


@pytest.mark.parametrize("seed", SEEDS)
def test_an_edit_leaves_the_original_alone_and_is_the_same_each_time(seed):
    tree, donor = shop.document("1"), shop.document("2")
    before = copy.deepcopy((tree, donor))
    one = mutate.pair(tree, tree, random.Random(seed), donor)
    other = mutate.pair(tree, tree, random.Random(seed), donor)
    assert one == other
    assert (tree, donor) == before
    json.dumps(one)  # no value came to hold itself


def test_edits_reach_far():
    made = [json.dumps(mutate.mutated(shop.document("1"), random.Random(seed))) for seed in range(300)]
    assert len(set(made)) > 250
    assert sum(text == json.dumps(shop.document("1")) for text in made) < 35


def test_what_is_written_can_be_read():
    tree = shop.document("1")
    rng = random.Random(1)
    written = [mutate.write(tree, rng, yaml_too=True) for _ in range(80)]
    assert all(mutate.read(data) == tree for data in written)
    assert any(not data.startswith(b"{") for data in written)


def test_a_find_is_made_small():
    tree = {"a": {"b": [1, {"wrong": ["x" * 50, 2]}, 3]}, "c": [4] * 9}
    small = shrunk(json.dumps(tree).encode(), lambda data: b'"wrong"' in data)
    assert json.loads(small) == {"a": {"wrong": []}}


def test_text_that_is_no_tree_is_made_small_too():
    assert shrunk(b"d{" + b"a: " * 40 + b"\t!" + b"b" * 90, lambda data: b"\t!" in data) == b"\t!"


def test_a_find_is_kept_as_it_is(tmp_path):
    for data in (b'd{"a": "\xc3\xa9\\u2028"}', b"d\xff\x00"):
        find = Find("load", "it", data)
        found.write(tmp_path / "it.json", find)
        assert found.read(tmp_path / "it.json") == find
        assert (tmp_path / "it.json").read_text().isascii()


def test_every_place_is_seen():
    tree = {"a": [1, {"b": 2}], "c": {}}
    seen = [(key, holder[key]) for holder, key in islice(mutate.places(tree), 9)]
    assert sorted(map(str, seen)) == sorted(
        map(str, [("a", tree["a"]), ("c", {}), (0, 1), (1, {"b": 2}), ("b", 2)])
    )  # fmt: skip
