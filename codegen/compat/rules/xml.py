"""What a value is called and how it is written where a body is XML."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compat.edit import Subject
from codegen.compat.rules.rule import Rule, Say
from codegen.model import Direction, Json, JsonObject

_IDS = """
    request-body-xml-name-changed request-property-xml-name-changed request-parameter-xml-name-changed
    response-body-xml-name-changed response-property-xml-name-changed response-header-xml-name-changed
    request-body-xml-namespace-changed request-property-xml-namespace-changed request-parameter-xml-namespace-changed
    response-body-xml-namespace-changed response-property-xml-namespace-changed response-header-xml-namespace-changed
    request-body-xml-prefix-changed request-property-xml-prefix-changed request-parameter-xml-prefix-changed
    response-body-xml-prefix-changed response-property-xml-prefix-changed response-header-xml-prefix-changed
    request-body-xml-node-type-changed request-property-xml-node-type-changed request-parameter-xml-node-type-changed
    response-body-xml-node-type-changed response-property-xml-node-type-changed response-header-xml-node-type-changed
"""
_SENT = Say("XML that is written in the old way is not understood.", "Write it in the new way.")
_READ = Say("A caller that looks for the old XML does not find it.", "Look for the new one.")
_SAME = Say("A prefix only stands for its namespace, and that is the same.", "Nothing has to change.")
_EDITS: dict[str, tuple[str, JsonObject, JsonObject, dict[Direction, Say]]] = {
    "xml-name-changed": (
        "{thing} is called {new} in XML now, where it was {old}",
        {"name": "size"},
        {"name": "Size"},
        {"request": _SENT, "response": _READ},
    ),
    "xml-namespace-changed": (
        "{thing} is in the XML namespace {new} now, where it was {old}",
        {"namespace": "https://pets.example/1"},
        {"namespace": "https://pets.example/2"},
        {"request": _SENT, "response": _READ},
    ),
    "xml-prefix-changed": (
        "{thing} has the prefix {new} in XML now, where it was {old}",
        {"prefix": "pet"},
        {"prefix": "p"},
        {"request": _SAME, "response": _SAME},
    ),
    "xml-node-type-changed": (
        "{thing} is written in XML as {new} now, where it was {old}",
        {"attribute": False},
        {"attribute": True},
        {"request": _SENT, "response": _READ},
    ),
}
"""Kind -> message, both halves of the example, and what to say."""


def _rules() -> Iterator[Rule]:
    for rule_id in _IDS.split():
        prefix, kind = rule_id.split("-xml-")
        kind = f"xml-{kind}"
        message, before, after, say = _EDITS[kind]
        direction: Direction = "request" if prefix.startswith("request") else "response"
        subject: Subject = _SUBJECTS[prefix.split("-")[1]]
        yield Rule(
            id=rule_id,
            kind=kind,
            subject=subject,
            direction=direction,
            message=message,
            why=say[direction].why,
            instead=say[direction].instead,
            mirror=rule_id,
            form="operation",
            before=_operation(subject, direction, before, "application/xml"),
            after=_operation(subject, direction, after, "application/xml"),
            near=(
                _operation(subject, direction, before, "application/json"),
                _operation(subject, direction, after, "application/json"),
            ),
        )


_SUBJECTS: dict[str, Subject] = {"body": "body", "property": "property", "parameter": "parameter", "header": "header"}


def _operation(subject: Subject, direction: Direction, xml: JsonObject, media_type: str) -> Json:
    """Give the fields of an operation with a value of this XML where the subject is."""
    schema: JsonObject = {"type": "string", "xml": xml}
    if subject == "property":
        schema = {"type": "object", "properties": {"size": schema}}
    content = {"content": {media_type: {"schema": schema}}}
    if subject == "parameter":
        return {"parameters": [{"name": "size", "in": "query", **content}]}
    if direction == "request":
        return {"requestBody": content}
    fine = {"headers": {"X-Size": content}} if subject == "header" else content
    return {"responses": {"200": {"description": "Fine", **fine}}}


RULES = tuple(_rules())
