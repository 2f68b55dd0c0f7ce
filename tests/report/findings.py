"""Findings made by hand, with text that a hostile document could have put there."""

from dataclasses import replace

from codegen.model import Document, Finding, Place, Side

BASE = Document("old.json", b'{"openapi": "3.1.0",\n "a": {"b": 1}}', {"openapi": "3.1.0", "a": {"b": 1}}, version="1")
REVISION = Document("new.json", b'{"openapi": "3.1.0",\n "a": {}}', {"openapi": "3.1.0", "a": {}}, version="2")

REMOVED = Finding(
    id="response-required-property-removed",
    level="error",
    verdict="breaks",
    direction="response",
    action="remove",
    places=(Place("GET /pets", "body[].name", "200", "application/json"), Place("GET /pets/{id}", "body.name", "200")),
    origin="Pet.name",
    message="The response property 'name' is gone.",
    why="A caller that reads it finds nothing there, and a typed client refuses the whole answer.",
    instead="Read 'title'.",
    base=Side("/a/b", 1),
)
ADDED = replace(
    REMOVED,
    id="response-optional-property-added",
    level="info",
    verdict="compatible",
    action="add",
    origin="Pet.title",
    message="The response has a new property 'title'.",
    base=None,
    revision=Side("/a"),
)
HOSTILE = replace(
    REMOVED,
    level="warning",
    origin="x",
    message="line one\nERROR forged \x1b[31mred\x1b[0m \u202e <script>alert(1)</script> | [x](javascript:1) `code`",
    places=(Place("GET /a\nb`c|d", "body.e\r\nf"),),
)
