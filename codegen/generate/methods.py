"""An operation -> the view of its method."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from codegen import names as naming
from codegen.generate import bodies, deprecation, docs, reference, text
from codegen.generate.bodies import Body
from codegen.generate.hints import either, hint
from codegen.generate.manual import Sample
from codegen.generate.operations import Operation, Parameter, Payload, is_json
from codegen.generate.paging import Paged, paging
from codegen.generate.params import Inputs
from codegen.generate.prepare import Preparer
from codegen.generate.prepared import ANY
from codegen.generate.showcase import sample
from codegen.generate.views import Method
from codegen.model import JsonObject, Problem
from codegen.record import record

_STYLES = {"simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"}
_MEDIA_TYPE = re.compile(
    r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+(\s*;\s*[\w!#$&^.+-]+=(\"[^\"\\\r\n]*\"|[\w!#$&^.+-]+))*", re.ASCII
)
_OPTIONS = "options: Options | None = None"


@record
class Kit:
    """What the methods of one document are made with; headers named in ``fixed`` (in lower case) are sent anyway.

    ``version`` is that of the API.
    """

    tree: JsonObject
    preparer: Preparer
    inputs: Inputs
    fixed: frozenset[str]
    version: str


@record
class _Argument:
    """An argument of a method for a parameter: its declaration, its entry in the mapping of the call, and a line about it."""

    name: str
    key: str
    declaration: str
    about: str
    parameter: Parameter

    @property
    def positional(self) -> bool:
        return self.parameter.location == "path"

    @property
    def asked(self) -> bool:
        return self.positional or self.parameter.value.get("required") is True


def method(operation: Operation, path: str, kit: Kit, listed: str, warning: str = "") -> Method | Problem:
    """Make the view of the method that ``path`` leads to (``pets.get``).

    ``listed`` is how the annotations in its class say list, ``warning`` what its deprecation says.
    """
    strange = [one.media_type for one in _payloads(operation) if not _MEDIA_TYPE.fullmatch(one.media_type)]
    if strange:
        message = f"{operation.key} is left out: {strange[0]!r} is no media type"
        return Problem("operation-not-generated", operation.pointer, message, "Write it as in application/json.")
    name = path.rpartition(".")[2]
    constant = f"_{name.upper()}"
    body = bodies.body(operation, kit.preparer, kit.inputs, listed)
    arguments, spread = _arguments(operation, body, kit, listed)
    paths = [one for one in arguments if one.positional]
    others = [one for one in arguments if not one.positional]
    signature, overloads = _signatures(paths, others, body, spread)
    responses = {status: _result(payload, kit.preparer, "list") for status, payload in operation.responses.items()}
    annotated = {status: _result(payload, kit.preparer, listed) for status, payload in operation.responses.items()}
    result = _success(annotated)
    pages = None if body else paging(kit.tree, operation)
    results = _pages(pages, result, kit, listed) if pages else (result, result)
    about = {one.name: one.about for one in arguments} | ({"body": body.about} if body else {})
    about |= {spread[one.name]: one.about for one in body.fields} if body else {}
    return Method(
        name=name,
        constant=constant,
        operation=text.code(operation.key),
        signature=signature,
        overloads=overloads,
        results=results,
        paged=pages is not None,
        kind=_success(responses),
        problems={status: kind for status, kind in responses.items() if not status.startswith("2")},
        docstring=docs.docstring(
            operation,
            kit.version,
            [(one.name, one.about) for one in paths],
            [(one.name, one.about) for one in others],
            body,
            spread,
            (f"{warning}." if warning else "", pages.about if pages else ""),
        ),
        call=_call(constant, arguments, body, spread),
        fields=tuple(_fields(operation, arguments, body, responses, pages)),
        summary=text.markdown(docs.summary(operation)),
        usage=f"{path}({', '.join(_usage(paths, others, body, spread))})",
        entry=reference.entry(operation, path, overloads or (signature,), about, results[0], annotated, warning),
        sample=_sample(arguments, body, spread, pages, kit),
        deprecated=text.literal(warning) if warning else "",
    )


def _sample(
    arguments: list[_Argument], body: Body | None, spread: Mapping[str, str], pages: Paged | None, kit: Kit
) -> Sample | None:
    asked = [
        (one, kit.preparer.type_at(one.parameter.schema) if one.parameter.schema else ANY)
        for one in arguments
        if one.asked
    ]
    if body is not None and not spread:
        return None
    return sample(
        [(one.name, node) for one, node in asked if one.positional],
        [(one.name, node) for one, node in asked if not one.positional],
        body.takes.removeprefix("models.") if body else "",
        spread,
        kit.preparer.type_at(*pages.item) if pages and pages.item else None,
        kit.preparer.prepared,
    )


def _signatures(
    paths: list[_Argument], others: list[_Argument], body: Body | None, spread: Mapping[str, str]
) -> tuple[str, tuple[str, ...]]:
    """How the method runs, and the ways to call it where there are several.

    Those are: with the properties of the body, with all of it, and without where the first asks for some and none has to be.
    """
    first = ["self", *(one.declaration for one in paths)]
    last = [*(one.declaration for one in others), _OPTIONS]
    if body is None:
        return ", ".join([*first, "*", *last]), ()
    absent = f"body: {body.kind} | Absent = ABSENT"
    if not body.fields:
        return ", ".join([*first, f"body: {body.kind}" if body.asked else absent, "*", *last]), ()
    runs = {one.name: f"{spread[one.name]}: {one.kind} | Absent = ABSENT" for one in body.fields}
    fields = [f"{spread[one.name]}: {one.kind}" if one.required else runs[one.name] for one in body.fields]
    ways = [[*first, "*", *fields, *last], [*first, f"body: {body.kind}", "*", *last]]
    if not body.asked and any(one.required for one in body.fields):
        ways.append([*first, "*", *last])
    return ", ".join([*first, absent, "*", *runs.values(), *last]), tuple(map(", ".join, ways))


def _call(constant: str, arguments: list[_Argument], body: Body | None, spread: Mapping[str, str]) -> str:
    """What is asked of the API: the operation, the arguments for its parameters, the body, the options."""
    entries = ", ".join(f"{text.literal(one.key)}: {one.name}" for one in arguments)
    said = [constant, *([f"{{{entries}}}"] if entries else [])]
    if body is not None and not body.fields:
        said.append("body=body")
    elif body is not None:
        given = ", ".join(f"{text.literal(one.name)}: {spread[one.name]}" for one in body.fields)
        required = [text.literal(one.name) for one in body.fields if one.required]
        extra = [f"required=({', '.join(required)},)"] if required else []
        extra += ["optional=True"] if body.optional else []
        said.append(f"body=body_of({', '.join(['body', f'{{{given}}}', *extra])})")
    return ", ".join([*said, "options=options"])


def _payloads(operation: Operation) -> list[Payload]:
    answers = [one for one in operation.responses.values() if one is not None]
    inputs = [Payload(one.media_type, None) for one in operation.parameters if one.media_type is not None]
    return [*answers, *inputs, *([operation.body] if operation.body else [])]


def _arguments(
    operation: Operation, body: Body | None, kit: Kit, listed: str
) -> tuple[list[_Argument], dict[str, str]]:
    """The arguments for parameters, and what those for the properties of the body are called."""
    parameters = [
        one for one in operation.parameters if not (one.location == "header" and one.name.lower() in kit.fixed)
    ]
    locations: dict[str, int] = {}
    for parameter in parameters:
        locations[parameter.name] = locations.get(parameter.name, 0) + 1
    properties = [field.name for field in body.fields] if body else []
    wanted = [*((one.name, one.location) for one in parameters), *((name, "body") for name in properties)]
    called = naming.arguments(wanted)
    made: list[_Argument] = []
    others = {parameter.name: name for parameter, name in zip(parameters, called, strict=False)}
    for parameter, name in zip(parameters, called, strict=False):
        kind = _given(parameter, kit, listed)
        required = parameter.location == "path" or parameter.value.get("required") is True
        declaration = f"{name}: {kind}" if required else f"{name}: {_optional(kind)} = None"
        key = parameter.name if locations[parameter.name] == 1 else f"{parameter.location}.{parameter.name}"
        made.append(_Argument(name, key, declaration, _said(parameter, others, kit), parameter))
    return made, dict(zip(properties, called[len(parameters) :], strict=True))


def _said(parameter: Parameter, others: Mapping[str, str], kit: Kit) -> str:
    """What is said of a parameter; ``others`` are the arguments by the names of the parameters."""
    schema = parameter.value.get("schema")
    about = parameter.value.get("description") or (schema.get("description") if isinstance(schema, dict) else None)
    said = {parameter.pointer: parameter.value}
    if isinstance(schema, dict):
        said[f"{parameter.pointer}/schema"] = schema
    if not any(one.get("deprecated") is True for one in said.values()):
        return about.strip() if isinstance(about, str) else ""
    called = {name: argument for name, argument in others.items() if name != parameter.name}
    note = deprecation.note(kit.preparer.successors(said, called.get))
    return f"{note} {about}".strip() if isinstance(about, str) else note


def _given(parameter: Parameter, kit: Kit, listed: str) -> str:
    if parameter.schema is None:
        return "Any"
    node = kit.preparer.type_at(parameter.schema)
    return kit.inputs.hint(node, listed=listed, as_mapping=False)


def _optional(kind: str) -> str:
    return kind if kind == "Any" or kind.endswith("| None") else f"{kind} | None"


def _result(payload: Payload | None, preparer: Preparer, listed: str) -> str:
    if payload is None:
        return "None"
    if is_json(payload.media_type):
        return _hint(payload.schema, preparer, listed)
    return "str" if payload.media_type.startswith("text/") else "bytes"


def _hint(schema: str | None, preparer: Preparer, listed: str) -> str:
    if schema is None:
        return "Any"
    return hint(preparer.type_at(schema), classes="models.", listed=listed)


def _success(responses: Mapping[str, str]) -> str:
    """What a call gives: of all successes together, of ``default`` where the operation declares none of its own."""
    found = [kind for status, kind in responses.items() if status.startswith("2")]
    if not found and "default" in responses:
        found = [responses["default"]]
    return either(found)


def _pages(pages: Paged, envelope: str, kit: Kit, listed: str) -> tuple[str, str]:
    """What a method gives whose result is a page."""
    node = kit.preparer.type_at(*pages.item) if pages.item else {}
    inner = f"[{hint(node, classes='models.', listed=listed)}, {envelope}]"
    return f"Page{inner}", f"AsyncPages{inner}"


def _fields(
    operation: Operation,
    arguments: list[_Argument],
    body: Body | None,
    responses: Mapping[str, str],
    pages: Paged | None,
) -> Iterable[str]:
    """The arguments of the constant, each ``name=value``, without those that say what is so anyway."""
    yield f"method={text.literal(operation.method)}"
    yield f"path={text.literal(operation.path)}"
    if arguments:
        yield f"parameters=({', '.join(map(_parameter, arguments))},)"
    if body:
        yield f"body={text.literal(body.media_type)}"
    if body and body.takes:
        yield f"takes=lambda: {body.takes}"
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
    if pages:
        yield f"paging={pages.source}"


def _parameter(argument: _Argument) -> str:
    parameter = argument.parameter
    said = [text.literal(parameter.name), text.literal(parameter.location)]
    style = parameter.value.get("style")
    if parameter.media_type is not None:
        said.append(f"media_type={text.literal(parameter.media_type)}")
    elif isinstance(style, str) and style in _STYLES:
        said.append(f"style={text.literal(style)}")
    if isinstance(parameter.value.get("explode"), bool):
        said.append(f"explode={parameter.value['explode']}")
    if parameter.value.get("required") is True and parameter.location != "path":
        said.append("required=True")
    if argument.key != parameter.name:
        said.append(f"argument={text.literal(argument.key)}")
    if parameter.value.get("allowReserved") is True:
        said.append("allow_reserved=True")
    return f"Parameter({', '.join(said)})"


def _usage(
    paths: list[_Argument], others: list[_Argument], body: Body | None, spread: Mapping[str, str]
) -> Iterable[str]:
    yield from (one.name for one in paths)
    if body and not body.fields:
        yield "body"
    elif body:
        yield from (f"{spread[one.name]}=" for one in body.fields)
    yield from (f"{one.name}=" for one in others)
