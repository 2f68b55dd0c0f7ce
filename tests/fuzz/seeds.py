"""What inputs are made from: the small documents that the project has anyway, each of which shows something."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from codegen.compat import rules
from codegen.compat.rules.example import document as example
from codegen.document import lint, load
from tests import shop
from tests.compat.cases import cases

ROOT = Path(__file__).parent.parent.parent
_ROUND = ("paths", "components", "webhooks")
"""Where a document has many members of a kind, of which a few will do."""
_LARGE = 12_000
"""Bytes of JSON that are a large input: a mutation of it takes long, and shows little."""


def seeds(target: str) -> Iterator[bytes]:
    """Yield the inputs from which a target starts."""
    if target == "load":
        yield from _texts()
    elif target == "diff":
        for pair in pairs():
            yield _json(pair).encode()
    else:
        known: set[str] = set()
        for tree in documents():
            if (text := _json(tree)) not in known:
                known.add(text)
                yield text.encode()


def documents() -> Iterator[Any]:
    """Yield small documents of all kinds."""
    yield shop.document("1")
    for each in lint.lints():
        yield from (each.example, each.near_miss)
    for old, new in pairs():
        yield from (old, new)


def pairs() -> Iterator[tuple[Any, Any]]:
    """Yield two documents each: the examples of every rule, every case, and versions of the vendor in small."""
    yield shop.document("1"), shop.document("2", required=("id", "name", "age"))
    for rule in rules.all():
        yield example(rule, rule.before), example(rule, rule.after)
        yield example(rule, rule.near[0]), example(rule, rule.near[1])
    for case in cases():
        yield json.loads(case.before), json.loads(case.after)
    trees = [json.loads(path.read_bytes()) for path in sorted((ROOT / "specs").glob("*.json"))]
    pets = load.parse((ROOT / "tests" / "calls" / "pets.yaml").read_bytes(), "pets.yaml").tree
    for old, new in [*pairwise(trees), (pets, pets)]:
        yield _reduced(old), _reduced(new)


def _texts() -> Iterator[bytes]:
    for index, tree in enumerate(documents()):
        if index % 10 == 0:
            yield f"d{_json(tree)}".encode()
    yield b"d" + (ROOT / "tests" / "calls" / "pets.yaml").read_bytes()
    for kind, path in {
        "s": "specs/sources.yaml", "n": "specs/names.yaml", "p": "pyproject.toml",
        "o": "specs/overlays/2023-03-01.yaml",
    }.items():  # fmt: skip
        yield f"{kind}{(ROOT / path).read_text('utf-8')[:_LARGE]}".encode()
    yield f"s{shop.SOURCES}".encode()
    yield from (text.encode() for text in _SMALL)


def _reduced(tree: Any) -> Any:
    """Keep what few operations of a document are made of: references into the rest lead nowhere, which is a case too."""
    keep = 6
    while True:
        small = {**tree}
        for field in _ROUND:
            if isinstance(tree.get(field), dict):
                small[field] = {
                    key: dict(list(value.items())[:keep]) if field == "components" else value
                    for key, value in (tree[field].items() if field == "components" else list(tree[field].items())[:keep])
                }  # fmt: skip
        if keep == 1 or len(_json(small)) < _LARGE:
            return small
        keep -= 1


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


_CHANGELOG = """\
format: enode-codegen/changelog/1
entries:
- id: 2024-06-01
  kind: version
  title: Ages
  rows:
  - {id: r1, text: An age is needed., visible: true, action: change, direction: request, operations: ["PUT /pets/{petId}"],
     locations: [body.age], required: true, breaking: true}
  - {id: r2, text: It is quicker., visible: false}
"""
_LEVELS = """\
[tool.enode-codegen.severity]
request-property-became-required = "warning"
"response-*" = "info"
[[tool.enode-codegen.severity.rules]]
path = "/pets/*"
level = "none"
reason = "a"
"""
_SMALL = (
    ('o{"overlay": "1.1.0", "info": {"title": "a", "version": "1"}, "actions": [{"target": "$.paths[\'/pets/{petId}\'].get", '
    '"update": {"summary": "b"}}, {"target": "$..parameters[?@.name == \'petId\']", "remove": true}, {"target": "$.info", "copy": "$.servers[0]"}]}'),
    "ooverlay: 1.0.0\ninfo: {title: a, version: '1'}\nactions:\n- target: $..[?length(@.tags) > 0 && match(@.summary, 'a.*')]\n  update: {x: 1}\n",
    f"c{_CHANGELOG}",
    "vrequest-property-became-required  none\n# a\nresponse-* warning\n",
    f"v{_LEVELS}",
    f"p{_LEVELS}",
    'l{"format": "enode-codegen/names/1", "operations": {"GET /pets": "pets.list"}, "schemas": {"/components/schemas/Pet": "Pet"}}',
    f'k{{"format": "enode-codegen/specs.lock/1", "documents": {{"2024-05-01": {{"url": "https://a.example", "sha256": "{"0" * 64}", "size": 1}}}}}}',
    "nGET /pets: pets.list\n",
    "x{b: &c [1, 0x1f, 0o7, 1e3, .5, ~, yes, 2020-01-01], d: *c}\n",
    "xa: &a {b: 1}\nc: {<<: *a, d: !!str 2}\ne: |\n  text\n  more\nf: >-\n  folded\n? g\n: [*a, *a]\n",
    'x{"a": "\\ud83d\\ude00", "b": [1E40, -0, 1.5e-400]}',
    'd\ufeff{"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": {}}',
)  # fmt: skip
"""One letter for the reader, then what it reads."""
