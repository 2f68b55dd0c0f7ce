"""A document that cannot be read ends every command that reads it: with 2, one message with its place and what to do, and nothing written."""

import json

import pytest
from click.testing import CliRunner

from codegen.cli import main
from tests import shop

BAD, GOOD = "2024-05-01", "2024-06-01"
FILE = f"specs/{BAD}.json"
WHOLE = json.dumps(shop.document(BAD)).encode()
AT = WHOLE.index(b'"$ref"') + 1
REF = f"{{file}}:1:{AT}: the reference"
OVERLAY = "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions: [{target: $.info, update: {title: New}}]\n"


def openapi(value):
    return json.dumps(shop.document(BAD) | {"openapi": value}).encode()


def refers(to):
    return WHOLE.replace(b"#/components/schemas/Pet", to.encode(), 1)


UNREADABLE = {
    "empty": (b"", "{file}: the file is empty"),
    "blank": (b"\xef\xbb\xbf \r\n\t", "{file}: the file is empty"),
    "cut in the middle": (b'{"openapi": "3.1.0", "info": {"title": "a"', "{file}:1:43: not valid JSON: expecting ',' delimiter"),
    "cut in a string": (b'{"openapi": "3.1', "{file}:1:13: not valid JSON: unterminated string starting"),
    "no JSON": (b'{"openapi": "3.1.0",}', "{file}:1:21: not valid JSON: expecting property name"),
    "two values": (b'{"openapi": "3.1.0"} {}', "{file}:1:22: not valid JSON: extra data"),
    "no YAML": (b"openapi: 3.1.0\ninfo: a: b", "{file}:2:8: not valid YAML: mapping values are not allowed"),
    "two documents": (b"openapi: 3.1.0\n---\n{}", "{file}:2:1: a second YAML document begins"),
    "a repeated key": (
        b'{"openapi": "3.1.0",\n "openapi": "3.1.0"}',
        '{file}:2:2: the key "openapi" is repeated; it stands first at {file}:1:2',
    ),
    "a repeated key in YAML": (
        b"openapi: 3.1.0\npaths:\n  /a: {}\n  '/a': {}\n",
        '{file}:4:3: the key "/a" is repeated; it stands first at {file}:3:3',
    ),
    "invalid UTF-8": (b'{"openapi":\n "\xff"}', "{file}:2:3: the byte 0xff is not UTF-8"),
    "an overlong form": (b'{"openapi": "\xc0\x80"}', "{file}:1:14: the byte 0xc0 is not UTF-8"),
    "an encoded surrogate": (b'{"openapi": "\xed\xa0\x80"}', "{file}:1:14: the byte 0xed is not UTF-8"),
    "half of a pair": (b'{"openapi": "\\ud800"}', "{file}:1:13: a string holds half of a surrogate pair"),
    "UTF-16": (WHOLE.decode().encode("utf-16"), "{file}: the file is UTF-16, not UTF-8"),
    "UTF-16 without a mark": (WHOLE.decode().encode("utf-16-be"), "{file}: the file is UTF-16 or binary, not UTF-8"),
    "UTF-32": (WHOLE.decode().encode("utf-32"), "{file}: the file is UTF-32, not UTF-8"),
    "binary": (bytes(range(256)), "{file}: the file is UTF-16 or binary, not UTF-8"),
    "tabs in YAML": (b"openapi: 3.1.0\ninfo:\n\ttitle: a", "{file}:3:1: not valid YAML: found character that cannot start"),
    "a control character": (b"openapi: 3.1.0\nx: \x07", "{file}:2:4: not valid YAML: control characters are not allowed"),
    "NaN": (b'{"openapi": "3.1.0",\n "x": NaN}', "{file}:2:7: NaN is no number that JSON can hold"),
    ".nan": (b"openapi: 3.1.0\nx: .nan", "{file}:2:4: .nan is no number that JSON can hold"),
    "Infinity": (b'{"x": -Infinity}', "{file}:1:7: -Infinity is no number that JSON can hold"),
    "a number without end": (b'{"x": 1e999}', "{file}:1:7: 1e999 is no number that JSON can hold"),
    "growing aliases": (
        b"a: &a [x,x,x,x,x,x,x,x,x,x]\n"
        + b"\n".join(b"%c: &%c [%s]" % (n, n, b",".join([b"*%c" % (n - 1)] * 10)) for n in range(98, 108)),
        "{file}:4:8: its aliases expand to more than 10 times the file",
    ),
    "an alias of itself": (b"openapi: &a [*a]", "{file}:1:14: the alias *a has no finished anchor"),
    "an alias of nothing": (b"openapi: *a", "{file}:1:10: the alias *a has no finished anchor"),
    "a merge of a list": (b"openapi: 3.1.0\n<<: [1]", "{file}:2:1: << merges something that is no mapping"),
    "an object of Python": (
        b"openapi: !!python/object/apply:os.system [touch hurt]",
        "{file}:1:10: the tag tag:yaml.org,2002:python/object/apply:os.system is not one of JSON's types",
    ),
    "a tag of one's own": (b"openapi: !mine 3.1.0", "{file}:1:10: the tag !mine is not one of JSON's types"),
    "nesting in JSON": (b'{"a":' * 10_000 + b"1" + b"}" * 10_000, "{file}:1:641: nested more than 128 levels deep"),
    "nesting in lists": (b"[" * 10_000 + b"]" * 10_000, "{file}:1:129: nested more than 128 levels deep"),
    "nesting in YAML": (b"- " * 10_000 + b"a", "{file}:1:257: nested more than 128 levels deep"),
    "nesting in flow YAML": (b"{a: " * 10_000 + b"}" * 10_000, "{file}:1:513: nested more than 128 levels deep"),
    "a key that is a list": (b"? [openapi]\n: 3.1.0", "{file}:1:3: a key that is no text"),
}  # fmt: skip
OTHER = {
    "a list": (b"[1]", "{file}:1:1: not an OpenAPI document: it holds a list, not an object"),
    "a web page": (b"<!doctype html>\n<p>a: b: c", "{file}:1:1: this is a web page or XML, not an OpenAPI document"),
    "XML": (b"\xef\xbb\xbf\n<?xml version='1.0'?><a/>", "{file}:1:1: this is a web page or XML, not an OpenAPI document"),
    "null": (b"null", "{file}:1:1: not an OpenAPI document: it holds null, not an object"),
    "text": (b"Hello, world", '{file}:1:1: not an OpenAPI document: it holds the value "Hello, world", not an object'),
    "a number": (b"3.1", "{file}:1:1: not an OpenAPI document: it holds the value 3.1, not an object"),
    "no version": (b'{"info": {}}', "{file}:1:1: not an OpenAPI document: it has no field openapi"),
    "Swagger": (b'{"swagger": "2.0"}', '{file}:1:2: this is Swagger "2.0", not OpenAPI'),
    "AsyncAPI": (b"\nasyncapi: 3.0.0", '{file}:2:1: this is AsyncAPI "3.0.0", not OpenAPI'),
    "an overlay": (OVERLAY.encode(), '{file}:1:1: this is OpenAPI Overlay "1.0.0", not OpenAPI'),
    "version 4": (openapi("4.0.0"), '{file}:1:2: the OpenAPI version "4.0.0" is not known'),
    "version 3.9": (openapi("3.9.0"), '{file}:1:2: the OpenAPI version "3.9.0" is not known'),
    "half a version": (openapi("3.1"), '{file}:1:2: the OpenAPI version "3.1" is not known'),
    "a hostile version": (openapi("3.1.0\n\x1b[31merror: forged"), r'{file}:1:2: the OpenAPI version "3.1.0\n\u001b[31merror: forged" is not known'),
    "a number as version": (b"info: {}\nopenapi: 3.1", "{file}:2:1: the field openapi holds 3.1, which is no text"),
    "a reference out of the folder": (refers("../a.json"), f"{REF} \"../a.json\" leads out of the document's folder"),
    "a reference to a path": (refers("/etc/passwd"), f'{REF} "/etc/passwd" is an absolute path'),
    "a reference to file:": (refers("file:///a"), f"{REF} \"file:///a\" is a URL of the kind 'file', which is never followed"),
    "a reference to the network": (refers("http://127.0.0.1:1/a"), f'{REF} "http://127.0.0.1:1/a" is to the network'),
    "a reference to what is no document": (refers("bad.json"), "specs/bad.json:1:2: not valid JSON: expecting property name"),
}  # fmt: skip
READING = [
    ["validate"], ["validate", BAD], ["validate", FILE], ["validate", "--format", "json", GOOD, BAD],
    ["diff"], ["diff", BAD, GOOD], ["diff", GOOD, FILE, "-o", "diff.txt"],
    ["changelog", "-o", "changelog.md"], ["matrix", "-o", "matrix.txt"],
    ["generate", BAD], ["generate", "--all"], ["generate", "--check", BAD], ["run"],
]  # fmt: skip
COMMANDS = [(arguments, UNREADABLE | OTHER) for arguments in READING]
COMMANDS += [(["overlay", name, "o.yaml", "-o", "out.json"], UNREADABLE) for name in (BAD, FILE)]


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    folder = tmp_path_factory.mktemp("home")
    shop.write(folder)
    (folder / "o.yaml").write_text(OVERLAY)
    (folder / "specs" / "bad.json").write_text("{")
    return folder


def content(folder):
    return {path.relative_to(folder).as_posix(): path.is_file() and path.read_bytes() for path in folder.rglob("*")}


def refused(folder, arguments, data, message):
    """Say how a command on bad bytes ends otherwise than it has to, if it does."""
    (folder / FILE).write_bytes(data)
    before = content(folder)
    done = CliRunner().invoke(main, arguments)
    lines = done.stderr.split("\n")
    sound = (
        done.exit_code == 2
        and (done.stdout == "" or arguments[0] == "validate")  # which tells of the others
        and len(lines) == 3
        and lines[0].startswith(f"error: {message.format(file=FILE)}")
        and lines[1].startswith("  ")
        and len(lines[1]) > 20
        and lines[2] == ""
        and "".join(lines).isprintable()
        and content(folder) == before
    )
    return None if sound else (done.exit_code, done.output, done.exception)


@pytest.mark.parametrize(
    ("arguments", "documents"), COMMANDS, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_it_is_refused_with_its_place_and_nothing_is_written(home, monkeypatch, arguments, documents):
    monkeypatch.chdir(home)
    found = {name: refused(home, arguments, *document) for name, document in documents.items()}
    assert {name: how for name, how in found.items() if how} == {}


ANCHORED = """\
openapi: 3.1.0
info: {title: Shop, version: "2024-05-01"}
servers: [{url: "https://shop.example"}]
x-told: &told {description: The pet.}
paths:
  /pets/{petId}:
    parameters: [&id {name: petId, in: path, required: true, schema: {type: string}}]
    get: &get
      operationId: getPet
      summary: Get a pet
      tags: [Pets]
      responses:
        "200": {description: The pet., content: &pet {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
    put:
      <<: [{operationId: putPet, summary: Replace a pet}, *get]
      requestBody: {required: true, content: *pet}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Pet:
      type: object
      <<: *told
      description: A pet.
      properties: {id: &text {type: string}, name: *text, age: {type: integer}}
      required: [id, name]
      additionalProperties: false
"""


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + WHOLE,
        WHOLE.replace(b", ", b",\r\n\t"),
        ANCHORED.encode(),
        b"\xef\xbb\xbf" + ANCHORED.replace("\n", "\r\n").encode(),
    ],
    ids=["a mark before JSON", "tabs in JSON", "anchors, aliases and merges", "a mark before YAML"],
)
def test_what_only_looks_odd_is_read(home, monkeypatch, data):
    monkeypatch.chdir(home)
    (home / "plain.json").write_bytes(WHOLE)
    (home / FILE).write_bytes(data)
    for arguments in (
        ["validate", BAD],
        ["diff", "plain.json", BAD],
        ["overlay", BAD, "o.yaml"],
        ["changelog"],
        ["matrix"],
    ):
        done = CliRunner().invoke(main, arguments)
        assert done.exit_code == 0, done.output
        assert arguments[0] != "validate" or done.stdout == f"{FILE}: no problem\n"
        assert arguments[0] != "diff" or "no difference that" in done.stdout
