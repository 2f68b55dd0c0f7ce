"""A document that tries to become code, leave its folder, or break the files that it is written into."""

from __future__ import annotations

from typing import Any

from .kit import answer, json_body

MARK = "hostile_code_ran"
CODE = f"__import__('builtins').setattr(__import__('sys'), '{MARK}', True)"
TEXTS = [
    f'"""\n{CODE}\n"""',
    f'\\"""\n{CODE}\n\\"""',
    f"'; {CODE}; '",
    f'"); {CODE}; ("',
    f"\\\n{CODE}",
    f"x\r{CODE}",
    f"x\u2028{CODE}",
    "ends with a backslash \\",
    'ends with a quote "',
    '"',
    "\\N{BULLET} \\x \\u12",
    "nul \0 and escape \x1b[31m and \u202e reversed",
    "{{ package.package }} {% for x in y %} {# #}",
    "</td><script>alert(1)</script> | `code` [link](javascript:1)",
    "",
    " ",
    "../../../tmp/x",
    "/etc/passwd",
    "C:\\windows\\x",
    "__init__",
    "class",
    "None",
    "self",
    "import os",
    "größe",
    "日本",
    "1st",
    "a" * 5000,
]


def tree() -> dict[str, Any]:
    """Every text at every place that has a name or holds prose."""
    components = {text: _object(text) for text in TEXTS} | {f"Enum {text}": _enum(text) for text in TEXTS}
    paths: dict[str, Any] = {}
    for at, text in enumerate(TEXTS):
        paths[f"/{text}"] = {"get": _operation(text), "post": _operation(text, body=True)}
        paths[f"/things{at}/{{{text}}}/{text}"] = {"delete": _operation(text, path_parameter=text)}
    return {
        "info": {"title": TEXTS[0], "version": TEXTS[1], "description": TEXTS[2]},
        "servers": [{"url": f"https://shop.example/{text}", "description": text} for text in TEXTS],
        "security": [{text: []} for text in TEXTS],
        "paths": paths,
        "webhooks": {text: {"post": {"requestBody": json_body(_object(text))}} for text in TEXTS},
        "components": {
            "schemas": components,
            "securitySchemes": {text: {"type": "apiKey", "in": "header", "name": text} for text in TEXTS},
        },
    }


def _object(text: str) -> dict[str, Any]:
    properties = {other: {"type": "string", "description": text, "default": text} for other in TEXTS}
    return {"type": "object", "title": text, "description": text, "properties": properties, "required": TEXTS[:3]}


def _enum(text: str) -> dict[str, Any]:
    return {"type": "string", "title": text, "description": text, "enum": TEXTS, "pattern": text, "format": text}


def _operation(text: str, path_parameter: str | None = None, body: bool = False) -> dict[str, Any]:
    parameters = [{"name": other, "in": "query", "description": text, "schema": {"type": "string"}} for other in TEXTS]
    if path_parameter is not None:
        path = {"name": path_parameter, "in": "path", "required": True, "schema": {"enum": TEXTS}}
        parameters.append(path)
    operation: dict[str, Any] = {
        "operationId": text,
        "summary": text,
        "description": text,
        "tags": [text],
        "parameters": parameters,
        "responses": {"200": answer({"type": "object", "properties": {text: {"const": text}}}), text: answer({})},
    }
    if body:
        operation["requestBody"] = {"description": text, **json_body({"const": text})}
    return operation
