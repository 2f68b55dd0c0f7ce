"""What a schema without a description is, told by where it stands in the document."""

from __future__ import annotations

from codegen.document import pointer as pointers
from codegen.generate import text
from codegen.model import Json, JsonObject
from codegen.names import Names

_HOLDERS = {"schema", "content", "allOf"}
"""Keywords that say no more of what a schema is for."""


def about(pointer: str, tree: JsonObject, names: Names) -> str:
    """One line on the schema at ``pointer``, empty where its place says nothing.

    It is told as part of the next class around it (``An item of `toys` of `Pet`.``), else of the operation or webhook
    (``What `GET /pets/{petId}` answers with 409.``); what the document says of the property that it is follows.
    """
    tokens = pointers.split(pointer)
    at, whole = _start(tokens, names)
    if not whole:
        return ""
    said, further = "", ""
    while at < len(tokens):
        keyword, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else ""
        match keyword:
            case "properties":
                said = f"`{_code(following)}` of {said or whole}"
                further = _description(tree, tokens[: at + 2])
            case "items" | "prefixItems":
                said, further = f"An item of {_inside(said or whole)}", ""
            case "additionalProperties" | "patternProperties":
                said, further = f"A value of {_inside(said or whole)}", ""
            case "anyOf" | "oneOf" if _forms(tree, tokens[: at + 1]) > 1:
                said, further = f"A form of {_inside(said or whole)}", ""
            case _:
                pass
        at += 1 if keyword in {"items", "additionalProperties", "schema"} else 2
    line = said or whole
    return f"{line}: {further}" if further else f"{line}."


def _start(tokens: tuple[str, ...], names: Names) -> tuple[int, str]:
    """What a schema is told as a part of: where its own place goes on, and what that is called."""
    for at in range(len(tokens) - 1, 2, -1):
        owner = pointers.join(*tokens[:at])
        if owner in names.schemas and tokens[at - 2] != "allOf":  # a part of allOf is no class
            return at, f"`{names.schemas[owner]}`"
    match tokens:
        case ("paths", path, "additionalOperations", method, *rest):
            return _payload(rest, 4, f"`{_code(method)} {_code(path)}`")
        case ("components", "pathItems", key, "additionalOperations", method, *rest):
            return _payload(rest, 5, f"`{_code(method)}` of `{_code(key)}`")
        case ("paths", path, method, *rest):
            return _payload(rest, 3, f"`{method.upper()} {_code(path)}`")
        case ("components", "pathItems", key, method, *rest):
            return _payload(rest, 4, f"`{method.upper()}` of `{_code(key)}`")
        case ("webhooks", key, _, "requestBody", *_):
            return 4, f"What the webhook `{_code(key)}` delivers"
        case ("components", "requestBodies", key, *_):
            return 3, f"The body `{_code(key)}`"
        case ("components", "responses", key, *_):
            return 3, f"The answer `{_code(key)}`"
        case ("components", "schemas", key):
            return 3, f"`{_code(key)}` of the document"
        case _:
            return len(tokens), ""


def _payload(rest: list[str], at: int, operation: str) -> tuple[int, str]:
    match rest:
        case ["requestBody", *_]:
            return at + 1, f"The body of {operation}"
        case ["responses", "default", *_]:
            return at + 2, f"What {operation} answers with any other status"
        case ["responses", status, *_]:
            return at + 2, f"What {operation} answers with {_code(status)}"
        case _:
            return at, f"A value of {operation}"


def _inside(whole: str) -> str:
    """The same within a sentence."""
    return whole[0].lower() + whole[1:]


def _forms(tree: JsonObject, tokens: tuple[str, ...]) -> int:
    """How many branches of a union there are beside null."""
    branches = pointers.get(tree, pointers.join(*tokens))
    return sum(not (isinstance(one, dict) and one.get("type") == "null") for one in branches)


def _description(tree: JsonObject, tokens: tuple[str, ...]) -> str:
    schema: Json = pointers.get(tree, pointers.join(*tokens))
    said = schema.get("description") if isinstance(schema, dict) else None
    if not isinstance(said, str) or not said.strip():
        return ""
    line = text.one_line(said, 400)
    return line if line.endswith((".", "!", "?")) else f"{line}."


def _code(name: str) -> str:
    return text.one_line(name, 100).replace("`", "'")
