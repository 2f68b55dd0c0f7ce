"""The body of a request as arguments of a method: given whole, or by its properties."""

from __future__ import annotations

from codegen import names as naming
from codegen.generate import deprecation
from codegen.generate.hints import hint
from codegen.generate.operations import Operation, is_json
from codegen.generate.params import Inputs
from codegen.generate.prepare import Preparer
from codegen.generate.prepared import REF
from codegen.model import JsonObject
from codegen.record import record

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


@record
class Field:
    """A property of a body that is an argument of its own: ``name`` is the model's attribute for it."""

    name: str
    kind: str
    required: bool
    about: str


@record
class Body:
    """What a method takes as its body.

    ``kind`` is the annotation of the whole, ``takes`` the type by which the names of its properties are known (empty where it has
    none). ``asked`` is whether a call has to bring one, ``optional`` whether the document lets one go without, said or not.
    ``fields`` is empty where it can only be given whole.
    """

    media_type: str
    kind: str
    takes: str
    asked: bool
    optional: bool
    about: str
    fields: tuple[Field, ...]


def body(operation: Operation, preparer: Preparer, inputs: Inputs, listed: str) -> Body | None:
    """Make the view of an operation's body, None where it has none; ``listed`` is how its class says list.

    A body is optional unless its document says ``required: true`` (OpenAPI 3.1, Request Body Object). Most forget to: where
    nothing is said and the schema has required properties, a call is asked for it, as the server would refuse an empty one.
    Who means that a call can go without says ``required: false``.
    """
    payload = operation.body
    if payload is None:
        return None
    media_type = "application/json" if "*" in payload.media_type and is_json(payload.media_type) else payload.media_type
    optional = not operation.body_required
    about = operation.body_about
    if not is_json(media_type):
        form = media_type.partition(";")[0].strip().lower() in _FORMS
        kind = "Mapping[str, Any]" if form else "bytes | str"
        return Body(media_type, kind, "", not optional, optional, about, ())
    if payload.schema is None:
        return Body(media_type, "Any", "", not optional, optional, about, ())
    node = preparer.type_at(payload.schema)
    preparer.finish()
    takes = hint(node, classes="models.")
    fields = _fields(node, preparer, inputs, listed)
    asked = operation.body_required is not False and (not optional or _asks(node, preparer))
    kind = inputs.hint(node, listed=listed)
    return Body(media_type, kind, takes if "models." in takes else "", asked, optional, about, fields)


def _class(node: JsonObject, preparer: Preparer) -> str | None:
    """The name of the one class that a type is; None where it is anything else, or may be null."""
    name = str(node.get("$ref", "")).removeprefix(REF)
    return name if "properties" in preparer.prepared.schemas.get(name, {}) else None


def _asks(node: JsonObject, preparer: Preparer) -> bool:
    if "anyOf" in node:
        return all(_asks(branch, preparer) for branch in node["anyOf"])
    name = _class(node, preparer)
    return name is not None and bool(preparer.prepared.asked[name])


def _fields(node: JsonObject, preparer: Preparer, inputs: Inputs, listed: str) -> tuple[Field, ...]:
    name = _class(node, preparer)
    if name is None:
        return ()
    prepared = preparer.prepared
    properties: JsonObject = prepared.schemas[name]["properties"]
    called = naming.fields(properties)
    made: list[Field] = []
    for key, inner in properties.items():
        if key in prepared.read_only[name]:
            continue
        about = str(inner.get("description", ""))
        if key in prepared.deprecated[name]:
            about = f"{deprecation.note(prepared.deprecated[name][key])} {about}".rstrip()
        made.append(Field(called[key], inputs.hint(inner, listed=listed), key in prepared.asked[name], about))
    return tuple(sorted(made, key=lambda field: (not field.required, field.name)))
