"""Whatever a document's texts are, what is told of it is told on our lines, in our tables, and under our headings."""

import json

import click
import pytest
from click.testing import CliRunner
from hypothesis import settings

from codegen.cli import main
from tests.shop import SOURCES

from .lines import check_json, check_lines, check_markdown, check_text
from .made import PLAIN
from .places import WORDS, filled, together
from .texts import TEXTS

OLD, NEW = "2024-05-01", "2024-06-01"
SEARCHING = settings.default.max_examples > 100
TAKES_DOCUMENTS = {"names", "versions", "documents"}


def forms():
    """List every command that tells of documents, with each format that it has."""
    found = []
    for name, command in main.commands.items():
        given = {parameter.name: parameter for parameter in command.params}
        arguments = {one.name for one in command.params if isinstance(one, click.Argument)}
        if "form" in given and (arguments & TAKES_DOCUMENTS or name == "versions"):
            found += [(name, form) for form in given["form"].type.choices]
    return found


def lessened(value, depth=0):
    """A document that lost the last of every second object and list, and whose other texts changed: much to tell."""
    if isinstance(value, dict):
        kept = list(value.items())
        kept = kept[:-1] if depth % 2 and len(kept) > 1 else kept
        return {key: lessened(item, depth + 1) for key, item in kept}
    if isinstance(value, list):
        return [lessened(item, depth + 1) for item in (value[:-1] if len(value) > 1 else value)]
    return value


def home(folder, tree):
    specs = folder / "specs"
    specs.mkdir(parents=True)
    (specs / "sources.yaml").write_text(SOURCES, "utf-8")
    for version, document in ((OLD, tree), (NEW, lessened(tree))):
        dated = {**document, "info": {**document["info"], "version": version}}
        (specs / f"{version}.json").write_text(json.dumps(dated, indent=1), "utf-8")
    return folder


def told(folder, *arguments):
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        done = CliRunner().invoke(main, arguments)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert done.exit_code in {0, 1, 2, 3}
    return done


def rotated(turn):
    """Each word between two of a text, the next word between two of the next one: all texts, at other places in each turn."""
    texts = list(TEXTS.values())
    around = {word: texts[(at + turn) % len(texts)] for at, word in enumerate(WORDS)}
    return filled(lambda word: f"{around[word]}{word}{around[word]}")


@pytest.fixture(scope="module")
def plain_home(tmp_path_factory):
    return home(tmp_path_factory.mktemp("plain"), together(map(filled, PLAIN)))


@pytest.fixture(scope="module", params=range(len(TEXTS)) if SEARCHING else (0, 40))
def hostile_home(request, tmp_path_factory):
    return home(tmp_path_factory.mktemp("hostile"), rotated(request.param))


@pytest.mark.parametrize(("command", "form"), forms())
def test_nothing_that_is_told_is_forged(plain_home, hostile_home, command, form):
    expected = told(plain_home, command, "--format", form)
    done = told(hostile_home, command, "--format", form)
    assert (done.exit_code < 2, done.stderr) == (expected.exit_code < 2, expected.stderr)
    if form in {"json", "sarif"}:
        check_json(done.stdout)
    elif form == "markdown":
        check_lines(done.stdout)
        check_markdown(done.stdout, expected.stdout)
    else:
        check_text(done.stdout)


@pytest.mark.parametrize("page", ["README.md", "REFERENCE.md"])
def test_the_pages_of_a_client_keep_their_structure(plain, hostile, page):
    check_markdown(hostile.files[page].decode(), plain.files[page].decode())
