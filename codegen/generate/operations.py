"""The operations of a document with everything that they refer to found: what methods are made from."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from codegen.document import pointer as pointers
from codegen.document import refs
from codegen.document.structure import Kind, kind_at
from codegen.model import Json, JsonObject, Problem
from codegen.names import METHODS, is_token, operation_keys
from codegen.record import record

_IGNORED_HEADERS = {"accept", "content-type", "authorization"}
"""OpenAPI 3.1, Parameter Object: a header parameter of one of these names is ignored."""
_LOCATIONS = {"path", "query", "querystring", "header", "cookie"}


@record
class Payload:
    """A body in one media type; ``schema`` is the pointer of its schema, None where it says nothing of one."""

    media_type: str
    schema: str | None


@record
class Parameter:
    """A parameter: ``value`` is its Parameter Object, ``pointer`` where that stands, ``schema`` where its schema does."""

    name: str
    location: str
    pointer: str
    value: JsonObject
    schema: str | None
    media_type: str | None


@record
class Operation:
    """One operation.

    ``responses`` maps each status to its payload, None where it has no body, ``about`` to what the document says of it.
    ``body_required`` is None where the document does not say.
    """

    key: str
    method: str
    path: str
    pointer: str
    value: JsonObject
    parameters: tuple[Parameter, ...]
    body: Payload | None
    body_required: bool | None
    body_about: str
    responses: dict[str, Payload | None]
    about: dict[str, str]
    security: tuple[str, ...]


class _UnusableError(Exception):
    """Why an operation cannot be generated, and the place of the reason."""

    def __init__(self, pointer: str, message: str, advice: str) -> None:
        super().__init__(message)
        self.pointer, self.message, self.advice = pointer, message, advice


def operations(tree: JsonObject, report: Callable[[Problem], None]) -> Iterator[Operation]:
    """Yield each operation that can be generated, sorted by path and method; each other is reported with its reason."""
    for method, path, pointer in sorted(operation_keys(tree), key=lambda found: (found[1], found[0])):
        try:
            yield _operation(tree, method, path, pointer)
        except _UnusableError as error:
            message = f"{method} {path} is left out: {error.message}"
            report(Problem("operation-not-generated", error.pointer, message, error.advice))


def unsupported(tree: JsonObject) -> Iterator[Problem]:
    """Tell what a document has beside its operations that a client has no place for yet."""
    for method, path, pointer in operation_keys(tree):
        if pointers.get(tree, pointer).get("callbacks"):
            message = f"the callbacks of {method} {path} are left out"
            advice = "Name their bodies under components.schemas: then they are models."
            yield Problem("callback-not-generated", f"{pointer}/callbacks", message, advice, level="warning")
    for path in sorted(tree["paths"]) if isinstance(tree.get("paths"), dict) else ():
        item = tree["paths"][path]
        further = item.get("additionalOperations") if isinstance(item, dict) else None
        for method in further if isinstance(further, dict) else ():
            if not is_token(method) or method.lower() in METHODS:
                pointer = pointers.join("paths", path, "additionalOperations", method)
                message = f"{method} {path} is left out: this is no method that can stand here"
                advice = "Write a method as it is sent, that has no field of its own in a path item: COPY."
                yield Problem("operation-not-generated", pointer, message, advice)


def _operation(tree: JsonObject, method: str, path: str, pointer: str) -> Operation:
    value = pointers.get(tree, pointer)
    if not path.startswith("/"):
        raise _UnusableError(pointer, "its path does not begin with a slash", "Write the path from the root: /pets.")
    parameters = _parameters(tree, path, pointer, value)
    body, required, about = _body(tree, pointer, value)
    responses = list(_responses(tree, pointer, value))
    return Operation(
        key=f"{method} {path}",
        method=method,
        path=path,
        pointer=pointer,
        value=value,
        parameters=parameters,
        body=body,
        body_required=required,
        body_about=about,
        responses={status: payload for status, payload, _ in responses},
        about={status: about for status, _, about in responses},
        security=_security(value.get("security", tree.get("security"))),
    )


def _parameters(tree: JsonObject, path: str, pointer: str, value: JsonObject) -> tuple[Parameter, ...]:
    """Parameters of the path item and of the operation, which wins (OpenAPI 3.1, Path Item Object), path ones in order."""
    found: dict[tuple[str, str], Parameter] = {}
    item = holder(pointer)
    for place, listed in ((item, pointers.get(tree, item).get("parameters")), (pointer, value.get("parameters"))):
        for at, _ in enumerate(listed if isinstance(listed, list) else []):
            parameter = _parameter(tree, f"{place}/parameters/{at}")
            found[parameter.name, parameter.location] = parameter
    wanted = _template_names(path)
    for name in wanted:
        if (name, "path") not in found:
            advice = "Declare it under parameters, with in: path."
            raise _UnusableError(pointer, f"the path names {name!r}, and no parameter declares it", advice)
    placed = [found.pop((name, "path")) for name in dict.fromkeys(wanted)]
    others = [one for one in found.values() if one.location != "path"]
    return (
        *placed,
        *(one for one in others if not (one.location == "header" and one.name.lower() in _IGNORED_HEADERS)),
    )


def holder(pointer: str) -> str:
    """Give the pointer of the path item that an operation stands in."""
    above = pointers.parent(pointer)
    further = above.endswith("/additionalOperations") and kind_at(above) != "path-item"
    return pointers.parent(above) if further else above


def _template_names(path: str) -> list[str]:
    return [part.partition("}")[0] for part in path.split("{")[1:] if "}" in part]


def _parameter(tree: JsonObject, place: str) -> Parameter:
    pointer, value = _follow(tree, place, "parameter")
    name, location = value.get("name"), value.get("in")
    if not isinstance(name, str) or not isinstance(location, str) or location not in _LOCATIONS:
        advice = f"A parameter has a name, and an in of {', '.join(sorted(_LOCATIONS))}."
        raise _UnusableError(place, "a parameter has no name, or is at no place that is known", advice)
    payload = _payload(tree, pointer, value)
    if payload is not None:
        return Parameter(name, location, pointer, value, payload.schema, payload.media_type)
    schema = f"{pointer}/schema" if isinstance(value.get("schema"), dict) else None
    return Parameter(name, location, pointer, value, schema, None)


def _body(tree: JsonObject, pointer: str, value: JsonObject) -> tuple[Payload | None, bool | None, str]:
    """The body, whether the document says that one has to be sent, and what it says of it."""
    if "requestBody" not in value:
        return None, None, ""
    place, body = _follow(tree, f"{pointer}/requestBody", "request-body")
    payload, about, said = _payload(tree, place, body), body.get("description"), body.get("required")
    required = said if isinstance(said, bool) else None
    return payload, required, about if payload and isinstance(about, str) else ""


def _responses(tree: JsonObject, pointer: str, value: JsonObject) -> Iterator[tuple[str, Payload | None, str]]:
    declared = value.get("responses")
    for status in sorted(declared) if isinstance(declared, dict) else ():
        if not status.startswith("x-"):
            place, response = _follow(tree, f"{pointer}/responses/{pointers.escape(status)}", "response")
            about = response.get("description")
            key = status.upper() if status != "default" else status
            yield key, _payload(tree, place, response), about if isinstance(about, str) else ""


def _payload(tree: JsonObject, pointer: str, value: JsonObject) -> Payload | None:
    """The one media type that is used: JSON before a form, a form before the rest, in the document's order."""
    content = value.get("content")
    if not isinstance(content, dict) or not content:
        return None
    media_type = min(content, key=_preference)
    place = f"{pointer}/content/{pointers.escape(media_type)}"
    place, media = _follow(tree, place, "media-type")
    return Payload(media_type, f"{place}/schema" if isinstance(media.get("schema"), dict) else None)


def _preference(media_type: str) -> int:
    if is_json(media_type):
        return 0
    forms = ("application/x-www-form-urlencoded", "multipart/form-data")
    return 1 if media_type.partition(";")[0].strip().lower() in forms else 2


def is_json(media_type: str) -> bool:
    """Whether a media type, or a range, is JSON's (RFC 6839 for the suffix)."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence.endswith(("/json", "+json")) or essence in {"*/*", "application/*"}


def _security(declared: Json) -> tuple[str, ...]:
    """The names of the schemes of which an operation needs one; none where it can do without."""
    listed = [one for one in declared if isinstance(one, dict)] if isinstance(declared, list) else []
    if {} in listed:
        return ()
    return tuple(dict.fromkeys(name for one in listed for name in one))


def _follow(tree: JsonObject, place: str, kind: Kind) -> tuple[str, JsonObject]:
    value = pointers.get(tree, place)
    if isinstance(value, dict) and "$ref" in value:
        try:
            place, value = refs.find(tree, value["$ref"], kind)
        except refs.RefError as error:
            raise _UnusableError(f"{place}/$ref", error.message, error.advice) from None
    if not isinstance(value, dict):
        raise _UnusableError(place, "this is no object", "Run `enode-codegen validate` on the document.")
    return place, value
