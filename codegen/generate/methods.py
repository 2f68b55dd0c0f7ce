"""An operation -> the view of its method."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegen import names as naming
from codegen.generate import text
from codegen.generate.hints import hint
from codegen.generate.operations import Operation, Parameter, Payload, is_json
from codegen.generate.prepare import Preparer
from codegen.generate.views import Method
from codegen.model import JsonObject, Problem

_STYLES = {"simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"}
_MEDIA_TYPE = re.compile(
    r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+(\s*;\s*[\w!#$&^.+-]+=(\"[^\"\\\r\n]*\"|[\w!#$&^.+-]+))*", re.ASCII
)
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


@dataclass(frozen=True, slots=True)
class _Argument:
    """An argument of a method: its declaration, its entry in the mapping of the call, and a line about it."""

    name: str
    key: str
    declaration: str
    about: str
    parameter: Parameter


def method(
    operation: Operation, name: str, fixed: Iterable[str], preparer: Preparer, listed: str = "list"
) -> Method | Problem:
    """Make the view; headers named in ``fixed`` (in lower case) are sent anyway and shown by no method.

    ``listed`` is how the annotations of the method say list.
    """
    shown = [one for one in operation.parameters if not (one.location == "header" and one.name.lower() in fixed)]
    strange = [one.media_type for one in _payloads(operation) if not _MEDIA_TYPE.fullmatch(one.media_type)]
    if strange:
        message = f"{operation.key} is left out: {strange[0]!r} is no media type"
        return Problem("operation-not-generated", operation.pointer, message, "Write it as in application/json.")
    constant = f"_{name.upper()}"
    arguments = _arguments(shown, preparer, listed)
    body, declaration = _body(operation, preparer, listed)
    positional = [one.declaration for one in arguments if one.parameter.location == "path"]
    named = [one.declaration for one in arguments if one.parameter.location != "path"]
    signature = ["self", *positional, *([declaration] if declaration else []), *(["*", *named] if named else [])]
    entries = ", ".join(f"{text.literal(one.key)}: {one.name}" for one in arguments)
    call = [constant, *([f"{{{entries}}}"] if entries else []), *(["body=body"] if body else [])]
    responses = {status: _result(payload, preparer, "list") for status, payload in operation.responses.items()}
    annotated = {status: _result(payload, preparer, listed) for status, payload in operation.responses.items()}
    return Method(
        name=name,
        constant=constant,
        operation=text.code(operation.key),
        signature=", ".join(signature),
        result=_success(annotated),
        kind=_success(responses),
        docstring=text.docstring(_about(operation, arguments), 8),
        call=", ".join(call),
        fields=tuple(_fields(operation, arguments, body, responses)),
        summary=text.markdown(_summary(operation)),
        usage=f"{name}({', '.join(_usage(arguments, bool(body)))})",
        asks_nothing=operation.method == "GET"
        and all(part in {"self", "*"} or part.endswith("= None") for part in signature),
    )


def _payloads(operation: Operation) -> list[Payload]:
    answers = [one for one in operation.responses.values() if one is not None]
    inputs = [Payload(one.media_type, None) for one in operation.parameters if one.media_type is not None]
    return [*answers, *inputs, *([operation.body] if operation.body else [])]


def _arguments(parameters: list[Parameter], preparer: Preparer, listed: str) -> list[_Argument]:
    locations: dict[str, int] = {}
    for parameter in parameters:
        locations[parameter.name] = locations.get(parameter.name, 0) + 1
    called = naming.arguments((one.name, one.location) for one in parameters)
    made: list[_Argument] = []
    for parameter, name in zip(parameters, called, strict=True):
        kind = _hint(parameter.schema, preparer, listed, argument=True)
        required = parameter.location == "path" or parameter.value.get("required") is True
        declaration = f"{name}: {kind}" if required else f"{name}: {_optional(kind)} = None"
        key = parameter.name if locations[parameter.name] == 1 else f"{parameter.location}.{parameter.name}"
        about = parameter.value.get("description")
        made.append(_Argument(name, key, declaration, about if isinstance(about, str) else "", parameter))
    return made


def _body(operation: Operation, preparer: Preparer, listed: str) -> tuple[str, str]:
    """The media type in which the body is sent and the argument for it; both empty where there is none."""
    payload = operation.body
    if payload is None:
        return "", ""
    media_type = "application/json" if "*" in payload.media_type and is_json(payload.media_type) else payload.media_type
    if is_json(media_type):
        kind = hint(preparer.type_at(payload.schema), classes="models.", listed=listed) if payload.schema else "Any"
    elif media_type.partition(";")[0].strip().lower() in _FORMS:
        kind = "Mapping[str, Any]"
    else:
        kind = "bytes | str"
    if operation.body_required:
        return media_type, f"body: {kind}"
    return media_type, f"body: {_optional(kind)} = None"


def _optional(kind: str) -> str:
    return kind if kind == "Any" or kind.endswith("| None") else f"{kind} | None"


def _result(payload: Payload | None, preparer: Preparer, listed: str) -> str:
    if payload is None:
        return "None"
    if is_json(payload.media_type):
        return _hint(payload.schema, preparer, listed)
    return "str" if payload.media_type.startswith("text/") else "bytes"


def _hint(schema: str | None, preparer: Preparer, listed: str, *, argument: bool = False) -> str:
    if schema is None:
        return "Any"
    node: JsonObject = preparer.type_at(schema)
    named = preparer.alias_at(schema)
    return f"models.{named}" if named else hint(node, classes="models.", listed=listed, argument=argument)


def _success(responses: Mapping[str, str]) -> str:
    """What a call gives: of all successes together, of ``default`` where the operation declares none of its own."""
    found = [kind for status, kind in responses.items() if status.startswith("2")]
    if not found and "default" in responses:
        found = [responses["default"]]
    parts = list(dict.fromkeys(part for kind in found for part in _alternatives(kind)))
    if "Any" in parts:
        return "Any"
    return " | ".join([*(part for part in parts if part != "None"), *(["None"] if "None" in parts else [])]) or "None"


def _alternatives(kind: str) -> list[str]:
    return kind.split(" | ") if "[" not in kind else [kind]


def _fields(operation: Operation, arguments: list[_Argument], body: str, responses: Mapping[str, str]) -> Iterable[str]:
    """The arguments of the constant, each ``name=value``, without those that say what is so anyway."""
    yield f"method={text.literal(operation.method)}"
    yield f"path={text.literal(operation.path)}"
    if arguments:
        yield f"parameters=({', '.join(map(_parameter, arguments))},)"
    if body:
        yield f"body={text.literal(body)}"
    readers = [f"{text.literal(at)}: {kind if kind == 'None' else f'lambda: {kind}'}" for at, kind in responses.items()]
    yield f"responses={{{', '.join(readers)}}}"
    if operation.security:
        yield f"security=({', '.join(map(text.literal, operation.security))},)"
    accepted = sorted({one.media_type for one in operation.responses.values() if one is not None})
    if accepted and accepted != ["application/json"]:
        yield f"accept={text.literal(', '.join(accepted))}"
    known = operation.value.get("operationId")
    if isinstance(known, str) and known:
        yield f"name={text.literal(known)}"


def _parameter(argument: _Argument) -> str:
    parameter = argument.parameter
    said = [text.literal(parameter.name), text.literal(parameter.location)]
    if parameter.media_type is not None:
        said.append(f"media_type={text.literal(parameter.media_type)}")
    elif parameter.value.get("style") in _STYLES:
        said.append(f"style={text.literal(parameter.value['style'])}")
    if isinstance(parameter.value.get("explode"), bool):
        said.append(f"explode={parameter.value['explode']}")
    if parameter.value.get("required") is True and parameter.location != "path":
        said.append("required=True")
    if argument.key != parameter.name:
        said.append(f"argument={text.literal(argument.key)}")
    if parameter.value.get("allowReserved") is True:
        said.append("allow_reserved=True")
    return f"Parameter({', '.join(said)})"


def _summary(operation: Operation) -> str:
    for key in ("summary", "description"):
        value = operation.value.get(key)
        if isinstance(value, str) and value.strip():
            return value
    return ""


def _about(operation: Operation, arguments: list[_Argument]) -> Iterable[str]:
    summary = _summary(operation).strip()
    yield summary if not summary or summary.endswith((".", "!", "?")) or "\n" in summary else f"{summary}."
    description = operation.value.get("description")
    if isinstance(description, str) and description.strip() != summary:
        yield description
    yield f"``{text.one_line(operation.key, 200)}``"
    if operation.value.get("deprecated") is True:
        yield "Deprecated."
    told = [(one.name, one.about) for one in arguments]
    told.insert(sum(one.parameter.location == "path" for one in arguments), ("body", operation.body_about))
    entries = [text.entry(name, about) for name, about in told if about]
    if entries:
        yield "\n".join(["Args:", *entries])


def _usage(arguments: list[_Argument], body: bool) -> Iterable[str]:
    yield from (one.name for one in arguments if one.parameter.location == "path")
    if body:
        yield "body"
    yield from (f"{one.name}=" for one in arguments if one.parameter.location != "path")
