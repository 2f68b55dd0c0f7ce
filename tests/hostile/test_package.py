"""Whatever a document's texts are, its client is the same code with other texts and names in it."""

import ast
import builtins
import importlib
import random
import sys
import tomllib
import unicodedata
import warnings

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from . import places
from .made import PACKAGE, PLAIN, client, whole_paths
from .places import WORDS, filled, groups, instead, together
from .shapes import reaches, units
from .texts import MARK, TEXTS

SEARCHING = settings.default.max_examples > 100
"""Whether this is `nox -s search`, which has time for more."""
GROUPS = groups()
DEVICES = {"con", "prn", "aux", "nul", *(f"{kind}{sign}" for kind in ("com", "lpt") for sign in "0123456789¹²³")}
"""What Windows takes for a device, with any extension."""
FIXED = {"README.md", "REFERENCE.md", "pyproject.toml", "pointers.json", "py.typed"}
COPIED = ("_runtime/", "_base/")


def modules(made):
    """The modules that a document had a part in, read with nothing to warn of."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compiled = {path: content for path, content in made.files.items() if path.endswith(".py")}
        for path, content in compiled.items():
            compile(content, path, "exec")
    return {path: ast.parse(content) for path, content in compiled.items() if not any(one in path for one in COPIED)}


class Code:
    """What the modules of clients are made of, by the part of a client that they are."""

    def __init__(self, *clients):
        self.shapes, self.reached = {}, {}
        for path, tree in (one for made in clients for one in modules(made).items()):
            self.shapes.setdefault(part(path), set()).update(shape for shape, _ in units(tree))
            self.reached.setdefault(part(path), set()).update(reaches(tree))


def part(path):
    """One of the modules that each client has, or one of those that there are as many of as there are resources."""
    _, _, inner = path.partition("/")
    folder, _, name = inner.rpartition("/")
    return folder if folder and name != "__init__.py" else inner


@pytest.fixture(scope="module")
def known(plain):
    unplaced = {key: value for key, value in filled(lambda word: word).items() if key != "servers"}
    return Code(
        plain, client(unplaced)
    )  # braces in the URL of a server are variables, and its client has no environment


def check_code(made, known):
    for path, tree in modules(made).items():
        assert reaches(tree) <= known.reached[part(path)], path
        for shape, node in units(tree):
            assert shape in known.shapes[part(path)], f"{path}: {ast.unparse(node)[:500]}"


def check_files(made, package=PACKAGE):
    folders = {unicodedata.normalize("NFC", path).casefold() for path in made.files}
    assert len(folders) == len(made.files)
    for path, content in made.files.items():
        first, *further = path.split("/")
        assert first == package if further else first in {"README.md", "REFERENCE.md", "pyproject.toml"}
        for part in (first, *further):
            assert part.removesuffix(".py").isidentifier() or part in FIXED, part
            assert part.partition(".")[0].casefold() not in DEVICES
            assert part not in {"", ".", ".."}
            assert not part.endswith(".")
            assert len(part.encode()) < 128
        written = content.decode("utf-8")
        assert not {character for character in written if not character.isprintable()} - {"\n"}, path
    project = tomllib.loads(made.files["pyproject.toml"].decode())
    assert set(project) == {"build-system", "project", "tool"}


def check_left_out(made):
    """Nothing but what has no callback's place in a client, no Rust for its pattern, or no path that is one."""
    for problem in made.left_out:
        assert problem.rule in {"callback-not-generated", "pattern-not-generated", "operation-not-generated"}
        if problem.rule == "operation-not-generated":
            assert "{" in problem.message
            assert "and no parameter declares it" in problem.message


def test_every_text_around_every_word_makes_the_same_code(hostile, known):
    check_code(hostile, known)
    check_files(hostile)
    assert {problem.rule for problem in hostile.left_out} == {"callback-not-generated", "pattern-not-generated"}


def test_nothing_ran(hostile, package):
    for path in hostile.files:
        if path.endswith(".py"):
            importlib.import_module(path.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    assert [getattr(package.models, name) for name in package.models.__all__]
    assert MARK not in vars(sys)
    assert not hasattr(builtins, MARK)


@pytest.mark.parametrize("group", GROUPS if SEARCHING else GROUPS[:1], ids=len)
def test_every_text_in_place_of_a_word_makes_the_same_code(group, known):
    """All words of a group at once; they are not keys of one object."""
    made = client(together(filled(instead(text, group, at)) for at, text in enumerate(TEXTS.values())))
    check_code(made, known)
    check_files(made)
    check_left_out(made)


@settings(max_examples=settings.default.max_examples // 50, phases=[Phase.explicit, Phase.generate])
@given(st.integers(0, 2**32))
def test_any_text_around_any_word_makes_the_same_code(known, seed):
    chance = random.Random(seed)
    chosen = {word: chance.choice(list(TEXTS.values())) for word in WORDS}
    made = client(filled(whole_paths(lambda word: f"{chosen[word]}{word}{chosen[word]}")))
    check_code(made, known)
    check_files(made)
    check_left_out(made)


def test_the_check_sees_code_that_is_not_ours(plain, known):
    check_code(plain, known)
    path = f"{PACKAGE}/params.py"
    for added in (
        "import os",
        "print('x')",
        "x = [].__class__",
        "def f(): return 1",
        "class X(__import__('os').x): y = 1",
    ):
        forged = plain.files[path] + f"\n{added}\n".encode()
        with pytest.raises(AssertionError):
            check_code(type(plain)({**plain.files, path: forged}, ()), known)


def test_every_text_of_the_document_is_a_word_or_has_a_meaning():
    """Nothing of what an author may write was forgotten: what is no word stands in the specification's own schemas."""
    from tests.compat.metaschema import VOCABULARIES, official

    said = {text for name in ("openapi", *VOCABULARIES) for text in places.texts_in(official(name))}
    texts = {text for text in places.texts_in(places.RICH) if "‹" not in text} - said
    assert texts == {
        "3.1.0", "200", "204", "404", "X-Pets", "application/json", "application/problem+json", "application/x-www-form-urlencoded", "bearer", "multipart/form-data",
    }  # fmt: skip
    assert PLAIN
