"""The page of reference: every method and model is on it, every link of it leads somewhere, and no document writes on it."""

import re
from itertools import pairwise
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt

from codegen.generate import markdown

from . import hostile
from .kit import answer, client_of, imported, json_body, schemas
from .shop import TREE

PETS = {
    **schemas(
        Kind={"type": "string", "enum": ["cat", "DOG"], "description": "What it is."},
        Pet={
            "description": "A pet.\n\nAnd no toy.",
            "required": ["petName", "kind"],
            "properties": {
                "petName": {"type": "string", "maxLength": 9, "description": "As it is *called*."},
                "kind": {"$ref": "#/components/schemas/Kind"},
                "age": {"type": ["integer", "null"]},
                "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
            },
        },
    ),
    "paths": {
        "/pets": {
            "get": {"deprecated": True, "responses": {"200": answer({"items": {"$ref": "#/components/schemas/Pet"}})}},
            "post": {
                "summary": "Add a pet",
                "description": "Such as:\n- a cat\n- a `dog`",
                "parameters": [
                    {"name": "dryRun", "in": "query", "description": "Do\nnothing.", "schema": {"type": "boolean"}}
                ],
                "requestBody": {**json_body({"$ref": "#/components/schemas/Pet"}), "required": True},
                "responses": {
                    "201": answer({"$ref": "#/components/schemas/Pet"}),
                    "409": {**answer({"$ref": "#/components/schemas/Kind"}), "description": "It is there."},
                },
            },
        }
    },
}


def page(tree, **settings):
    return client_of(tree, **settings).files["REFERENCE.md"].decode()


def tokens(text):
    """What GitHub's dialect of Markdown makes of a page, block by block, and what is inside of these."""
    for block in MarkdownIt("gfm-like", {"linkify": False}).parse(text):
        yield block
        yield from block.children or ()


def links(text):
    return [token.attrs["href"] for token in tokens(text) if token.type == "link_open"]


def test_a_method_is_told_whole():
    text = page(PETS)
    told = text[text.index("### `pets.create`") : text.index('<a id="pets.list">')]
    assert told.strip() == (
        "### `pets.create`\n\nAdd a pet\n\nSuch as:\\\n\\- a cat\\\n\\- a `dog`\n\n`POST /pets`\n\n"
        "```python\n"
        "client.pets.create(\n"
        "    *,\n"
        "    kind: params.Kind,\n"
        "    pet_name: str,\n"
        "    age: int | None | Absent = ABSENT,\n"
        "    friends: Sequence[models.Pet | params.Pet] | Absent = ABSENT,\n"
        "    dry_run: bool | None = None,\n"
        ") -> models.Pet\n"
        "client.pets.create(body: models.Pet | params.Pet, *, dry_run: bool | None = None) -> models.Pet\n"
        "```\n\nTakes:\n\n"
        "- `kind`: [`params.Kind`](#models.Kind).\n"
        "- `pet_name`: `str`. As it is \\*called\\*.\n"
        "- `age`: `int | None | Absent`.\n"
        "- `friends`: [`Sequence[models.Pet | params.Pet] | Absent`](#models.Pet).\n"
        "- `dry_run`: `bool | None`. Do nothing.\n"
        "- `body`: [`models.Pet | params.Pet`](#models.Pet).\n\n"
        "Gives: [`models.Pet`](#models.Pet)\n\nRaises:\n\n"
        "- `ConflictError`, status 409, its `problem` a [`models.Kind`](#models.Kind). It is there."
    )


def test_a_model_is_told_whole():
    text = page(PETS)
    assert text[text.index("#### `Kind`") :].strip() == (
        "#### `Kind`, enum\n\nWhat it is.\n\n- `CAT`: `'cat'`\n- `DOG`: `'DOG'`\n\n"
        '<a id="models.Pet"></a>\n\n'
        "#### `Pet`, object\n\nA pet.\n\nAnd no toy.\n\n"
        "- `age`: `int | None`, may be absent.\n"
        "- `friends`: [`list[Pet] | None`](#models.Pet), may be absent.\n"
        "- `kind`: [`Kind`](#models.Kind).\n"
        "- `pet_name`: `str`, `petName` in JSON, `max_length=9`. As it is \\*called\\*."
    )


def test_an_argument_is_called_as_in_the_signature(tmp_path):
    body = {"type": "object", "properties": {"petId": {"type": "string", "description": "The new one."}}}
    path = {
        "name": "petId",
        "in": "path",
        "required": True,
        "description": "The old one.",
        "schema": {"type": "string"},
    }
    call = {"parameters": [path], "requestBody": json_body(body), "responses": {"204": {"description": ""}}}
    tree = {"paths": {"/pets/{petId}": {"put": call}}}
    text = page(tree)
    assert "- `pet_id`: `str`. The old one.\n- `pet_id_body`: `str | Absent`. The new one.\n" in text
    package = imported(tree, tmp_path, "clash_package")
    with package.Client(base_url="https://shop.example") as client:
        told = client.pets.update.__doc__
    assert "        pet_id: The old one.\n" in told
    assert "        pet_id_body: The new one.\n" in told


def test_what_is_deprecated_says_so():
    assert "### `pets.list`\n\n**Deprecated**: pets.list is deprecated.\n" in page(PETS)


@pytest.mark.parametrize("tree", [PETS, TREE, hostile.tree()], ids=["pets", "shop", "hostile"])
def test_every_link_leads_somewhere_on_the_page(tree):
    text = page(tree)
    there = re.findall(r'^<a id="([^"]+)"></a>$', text, re.MULTILINE)
    assert len(there) == len(set(there))
    wanted = {link.removeprefix("#") for link in map(unquote, links(text)) if link != "README.md"}
    assert wanted <= set(there)
    assert len(wanted) > 3


def test_every_method_and_every_model_is_there(tmp_path):
    package = imported(PETS, tmp_path, "reference_package")
    text = page(PETS)
    named = set(package.models.__all__) - {"Model", "OpenEnum", "Unknown", "UnlistedInteger", "UnlistedText"}
    assert {f"models.{name}" for name in named} <= set(re.findall(r'<a id="([^"]+)">', text))
    with package.Client() as client:
        methods = {name for name in vars(type(client.pets)) if callable(getattr(client.pets, name)) and name[0] != "_"}
    assert {f"### `pets.{name}`" for name in methods - {"with_raw_response", "with_streaming_response"}} == set(
        re.findall(r"^### `pets\.\w+`", text, re.MULTILINE)
    )


def test_what_a_document_says_stays_text():
    text = page(hostile.tree())
    found = list(tokens(text))
    html = [token.content for token in found if token.type.startswith("html")]
    assert not [
        content for content in html if not re.fullmatch(r'<a id="[^"<>]+">|</a>|<a id="[^"<>]+"></a>\s*', content)
    ]
    assert all(unquote(link).startswith("#") or link == "README.md" for link in links(text))
    titles = [inner.content for opening, inner in pairwise(found) if opening.type == "heading_open"]
    ours = r"(Reference of .*|Contents|Models|(Models of|What) .*|`client\..*`|`[\w.]+`(, (object|enum|type))?)"
    assert not [title for title in titles if not re.fullmatch(ours, title)]
    assert not [token for token in found if token.type in {"image", "table_open", "blockquote_open", "hr", "s_open"}]
    assert not [token for token in found if token.type == "fence" and not token.content.startswith("client.")]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("a\nb\n\nc", ("a\nb", "c")),
        ("# no *heading*", ("\\# no \\*heading\\*",)),
        ("a\n===\n---", ("a\n\\===\n\\---",)),
        ("1. one\n2. two", ("1\\. one\\\n2\\. two",)),
        ("    indented\n        too", ("indented\ntoo",)),
        ("<b>&amp; [x](y) ~~z~~ a|b $x$", ("\\<b\\>\\&amp; \\[x\\](y) \\~\\~z\\~\\~ a\\|b \\$x\\$",)),
        ("`code *x*` and `", ("`code *x*` and \\`",)),
        ("a\x1b[0m", ("a\\\\x1b\\[0m",)),
        (" \n ", ()),
    ],
)
def test_text_as_markdown(said, shown):
    assert markdown.paragraphs(said) == shown


@pytest.mark.parametrize(
    ("code", "shown"),
    [("x", "`x`"), ("a`b", "``a`b``"), ("`a``b`", "``` `a``b` ```"), ("a\nb", "`a\\nb`"), ("", "`''`")],
)
def test_code_as_markdown(code, shown):
    assert markdown.span(code) == shown


def test_what_a_document_says_stays_text_in_the_readme():
    text = client_of(hostile.tree(), api=hostile.TEXTS[12], version=hostile.TEXTS[13]).files["README.md"].decode()
    found = list(tokens(text))
    assert not [token.content for token in found if token.type.startswith("html") or token.type == "image"]
    assert set(links(text)) == {"#methods", "REFERENCE.md"}
    assert all(len(row) == 3 for row in rows(found))
    assert len(list(rows(found))) > 60


def rows(found):
    """The cells of each row below the heading of the methods."""
    start = next(at for at, token in enumerate(found) if token.content == "Methods")
    cells: list[str] = []
    for token, inner in pairwise(found[start:]):
        if token.type in {"td_open", "th_open"}:
            cells.append(inner.content)
        elif token.type == "tr_close":
            yield cells
            cells = []
