"""The specification's own schemas, as openapi-spec-validator ships them, over a document; errors as people read them.

They are evaluated by jsonschema-rs. The library's walk over a document's schemas is not used: it recurses without end
on a recursive document, takes the square of its size, and does not say where a fault stands; lints judge what it does.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import jsonschema_rs

from codegen.document import structure
from codegen.document.dialect import family, upgrade
from codegen.document.pointer import escape, join
from codegen.document.show import show
from codegen.model import Json, JsonObject
from codegen.printable import printable
from codegen.record import record

_MASK = "it"
_DRAFT_2020_12 = "https://json-schema.org/draft/2020-12/schema"
_OPEN_API_DIALECT = "https://spec.openapis.org/oas/3."
_REFERENCE = {"$ref": "#/definitions/Reference"}
_IS_REFERENCE = {"type": "object", "required": ["$ref"]}
_BRANCHES = {"anyOf", "oneOf"}
_TELLING = {"type", "enum", "const"}
_UNEXPECTED = {"additionalProperties", "unevaluatedProperties"}
OF_NAMES = _UNEXPECTED | {"propertyNames"}
"""Keywords that refuse the name of what stands at the pointer of a fault."""
_UNEXPECTED_ADVICE = "Correct its name or remove it; an extension's name begins with x-."
_ADVICE = {
    "required": "Add the field.",
    "type": "Write it in the type that the specification asks for.",
    "enum": "Use one of the values that the specification names.",
    "propertyNames": "Rename it: letters, digits, '.', '-' and '_' may stand in a name here.",
    "pattern": "Write it in the form that the specification asks for.",
    "format": "Write it in the form that the specification asks for.",
    **dict.fromkeys(_BRANCHES, "Give it the form that is meant, and only that one."),
    **dict.fromkeys(_UNEXPECTED, _UNEXPECTED_ADVICE),
}
_OTHER_ADVICE = "Change it as the specification asks."


def advice(keyword: str) -> str:
    """Say in one line what to do where a keyword of the specification's schema refuses."""
    return _ADVICE.get(keyword, _OTHER_ADVICE)


@record
class Fault:
    """One place that the specification does not allow; ``rule`` is the keyword of its schema that refuses."""

    pointer: str
    rule: str
    message: str
    advice: str


def faults(tree: JsonObject) -> Iterator[Fault]:
    """Yield what the schema of the document's version refuses, then what the schema of schemas does.

    The schema for 3.0 judges schemas itself; from 3.1 on they are JSON Schema 2020-12, unless the document names
    another dialect.
    """
    version = family(tree.get("openapi"))
    yield from _faults(_of_document(version), tree, "")
    dialect = tree.get("jsonSchemaDialect", _DRAFT_2020_12)
    if version != "3.0" and (dialect == _DRAFT_2020_12 or str(dialect).startswith(_OPEN_API_DIALECT)):
        for node in _outermost_schemas(tree):
            yield from _faults(_of_schemas(), node.value, node.pointer)


def _outermost_schemas(tree: JsonObject) -> Iterator[structure.Node]:
    """Yield the schemas that stand in no other schema: what is inside one is judged with it."""
    inside: set[str] = set()
    for node in structure.walk(tree):
        if node.kind == "schema":
            inside.update(child.pointer for child in structure.children(node))
            if node.pointer not in inside:
                yield node


@lru_cache
def _of_document(version: str) -> jsonschema_rs.Draft202012Validator:
    from openapi_spec_validator import schemas  # half a second, so only where something is validated

    if version == "3.0":
        return jsonschema_rs.Draft202012Validator(_readable(dict(schemas.schema_v30)), mask=_MASK)
    content: Any = schemas.schema_v31 if version == "3.1" else schemas.schema_v32
    return jsonschema_rs.Draft202012Validator(dict(content), mask=_MASK)


@lru_cache
def _of_schemas() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator({"$ref": _DRAFT_2020_12}, mask=_MASK)


def _readable(draft_4: JsonObject) -> JsonObject:
    """Bring the schema for 3.0 to 2020-12, and each "a reference or else" in it to an if: errors then say which failed."""
    holder = upgrade({"openapi": "3.0.0", "components": {"schemas": {"Document": draft_4}}})
    for node in list(structure.walk(holder)):
        branches = node.value.get("oneOf")
        if node.kind == "schema" and isinstance(branches, list) and _REFERENCE in branches:
            del node.value["oneOf"]
            others = [branch for branch in branches if branch != _REFERENCE]
            last = {"if": {"type": "object"}, "then": others[0], "else": others[-1]}
            node.value.update(
                {"if": _IS_REFERENCE, "then": _REFERENCE, "else": others[0] if len(others) == 1 else last}
            )
    made: JsonObject = holder["components"]["schemas"]["Document"]
    return {key: value for key, value in made.items() if key not in {"id", "$schema"}}


def _faults(validator: jsonschema_rs.Draft202012Validator, value: Json, at: str) -> Iterator[Fault]:
    found = dict.fromkeys(fault for error in validator.iter_errors(value) for fault in _told(error, at))
    mistyped = {fault.pointer for fault in found if fault.rule == "type"}
    yield from (fault for fault in found if fault.rule == "type" or fault.pointer not in mistyped)


def _told(error: jsonschema_rs.ValidationError, at: str) -> Iterator[Fault]:
    """Say one error in words; what fits none of several forms is told of the form that it was likely meant to have."""
    kind = error.kind
    content = kind.as_dict()
    pointer = at + join(*error.instance_path)
    if kind.name in _BRANCHES:
        yield from _of_branches(kind.name, content["context"], pointer, at)
    elif kind.name == "propertyNames":
        name = content["error"].instance
        message = f"the name {_words(content['error'])}"
        yield Fault(f"{pointer}/{escape(name)}", kind.name, _line(message), advice(kind.name))
    elif kind.name in _UNEXPECTED:
        for name in content["unexpected"]:
            message = f"the field {show(name)} is not known here"
            yield Fault(f"{pointer}/{escape(name)}", kind.name, message, advice(kind.name))
    else:
        yield Fault(pointer, kind.name, _line(_words(error)), advice(kind.name))


def _of_branches(
    rule: str, branches: list[list[jsonschema_rs.ValidationError]], pointer: str, at: str
) -> Iterator[Fault]:
    if not all(branches):
        message = "it fits several of the forms that may stand here, and only one of them may be given"
        yield Fault(pointer, rule, message, "Decide for one of them, and remove what belongs to the others.")
        return
    meant = [branch for branch in branches if not any(error.kind.name in _TELLING for error in branch)]
    if len(meant) == 1:
        for error in meant[0]:
            yield from _told(error, at)
        return
    reasons = "; or ".join(dict.fromkeys(_words(branch[0]) for branch in branches))
    message = f"it fits none of the forms that may stand here: {reasons}"
    yield Fault(pointer, rule, _line(message), "Give it one of these forms.")


def _words(error: jsonschema_rs.ValidationError) -> str:
    """Give a short sentence, with the value cut short."""
    content = error.kind.as_dict()
    value = show(error.instance, 40)
    if error.kind.name == "required":
        return f"the field {show(content['property'])} is missing"
    if error.kind.name == "enum":
        return f"{value} is none of {', '.join(show(option, 40) for option in content['options'])}"
    if error.kind.name == "not":
        return f"{value} is of a form that is ruled out here: {show(content['schema'])}"
    message: str = error.message
    return value + message[len(_MASK) :] if message.startswith(f"{_MASK} ") else message


def _line(message: str) -> str:
    return printable(message, 300)
