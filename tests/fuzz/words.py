"""What mutations write into documents: the words of OpenAPI and JSON Schema with values for them, and hostile values."""

from __future__ import annotations

from typing import Any

TEXTS = (
    "", " ", "a", "id", "x-", "$ref", "default", "200", "2XX", "0", "-1", "null", "true", "~", "~0~1", "%", "%2F", "{", "}",
    "{id}", "/{id}", "/{id}/{id}", "{{ x }}", "{% for %}", "{#", "\0", "\n", "\r", "\t", "\x1b[31m", "\u2028", "\u202e", "\ufeff",
    "\U0001f600", "\U0010ffff", "é", "e\u0301", "ß", "ı", "İ", "ſ", "日本", "²", "٣", "ª", '"""', "'", '"', "\\", "\\\\", "|", "`", "<script>", "::error::",
    "../../x", "/etc/passwd", "C:\\x", "CON", "__init__", "__class__", "_", "__", "self", "class", "None", "import", "match", "print",
    "model_config", "model_fields", "schema", "copy", "json", "type", "a.b", "a-b", "A", "Aa", "aA", "1st", "a b", "x" * 300, "9" * 400,
    "*/*", "application/json", "application/*", "text/plain; charset=utf-8", "text/event-stream", "multipart/form-data",
    "application/x-www-form-urlencoded", "application/problem+json", "application/octet-stream", ";", "a/b/c", "/", "//", "?", "#", "*",
    "^(a+)+$", "[", "(?<=a)b", "\\p{L}", "\\d", "(?P<a>b)", "^[\\w-]+$", "\\u{1F600}", "a{99999}", "https://a.example", "http://[", "http://a:99999999",
    "file:///etc/passwd", "mailto:a", "//a", "https://{host}.example/{x}", "2024-01-01", "2024-13-45", "@", "Mon, 01 Jan 2024 00:00:00 GMT",
)  # fmt: skip

NUMBERS = (
    0, 1, -1, 2, 99, 200, 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 2**64, 10**30, 10**400, 0.0, -0.0, 0.1, 1.0, 1.5, -1e-9, 1e16, 1e22, 1e308, 5e-324,
)  # fmt: skip

REFS = (
    "#", "#/", "#/paths", "#/info", "#/openapi", "#/components", "#/components/schemas", "#/components/schemas/Pet", "#/components/schemas/Nothing",
    "#/components/schemas/Pet/properties/id", "#/components/schemas/Pet/allOf/0", "#/paths/~1pets/get", "#/paths/~1pets/post/responses/200",
    "#/components/schemas/%50et", "#/components/schemas/a~2b", "#/%zz", "#/components/schemas/Pet/required/0", "#anchor", "other.json#/a",
    "https://a.example/b.json", "file:///etc/passwd", "", "Pet", "#/paths/0", "#/components/parameters/a", "#/components/responses/a",
)  # fmt: skip

SCHEMA: Any = {"type": "object", "properties": {"id": {"type": "string"}}}

_SCHEMAS = ({}, True, False, {"type": "string"}, {"type": ["string", "null"]}, SCHEMA, {"type": "array", "items": {}}, {"enum": ["a", 1, None, {}, []]}, {"$ref": "#/components/schemas/Pet"})  # fmt: skip
_LISTS = (
    [],
    [{}],
    [{"type": "string"}, {"type": "null"}],
    [True, False],
    [{"$ref": "#/components/schemas/Pet"}, SCHEMA],
    [SCHEMA, SCHEMA],
)
_MAPS = (
    {},
    {"a": {}},
    {"id": {"type": "string"}, "Id": {"type": "integer"}},
    {"a": True, "": False},
    {"a": {"$ref": "#/components/schemas/Pet"}},
)
_COUNTS = (0, 1, 2, 5, -1, 1.0, 2.5, 10**30)
_FLAGS = (True, False)
_NAMES = ([], ["id"], ["id", "id"], ["nothing"], [""])
_EXAMPLES = (None, 0, 1.5, "a", [], {}, {"id": 1}, "2024-01-01", [[]])
_RESPONSES = ({}, {"200": {"description": ""}}, {"default": {"description": ""}, "2XX": {"description": ""}}, {"204": {"description": "", "headers": {"X-A": {"schema": {}}}}})  # fmt: skip
_BODY = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
_CONTENT = ({}, _BODY, {"*/*": {}}, {"text/plain": {"schema": {"type": "string"}}, **_BODY}, {"multipart/form-data": {"schema": SCHEMA, "encoding": {"id": {"contentType": "text/plain"}}}}, {"text/event-stream": {"itemSchema": SCHEMA}})  # fmt: skip
_ID: Any = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
_PARAMETERS = ([], [_ID], [_ID, _ID], [{"name": "q", "in": "query", "schema": SCHEMA, "style": "deepObject", "explode": True}], [{"name": "q", "in": "querystring", "content": _BODY}], [{"name": "h", "in": "header", "content": _BODY}], [{"$ref": "#/components/parameters/a"}])  # fmt: skip
_OPERATION: Any = {"operationId": "op", "tags": ["a"], "responses": {"200": {"description": "", "content": _BODY}}}

KEYWORDS: dict[str, tuple[Any, ...]] = {
    "type": ("string", "integer", "number", "boolean", "object", "array", "null", ["string", "null"], [], ["object", "array", "string"], "file", "apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"),
    "format": ("date", "date-time", "uuid", "byte", "binary", "int32", "int64", "double", "email", "uri", "ipv4", "duration", "time", "password", "decimal", "strange"),
    "enum": ([], ["a", "b"], ["a", "a"], [None], [1, "1", 1.0, True], [0, False], ["a", None], [{}, []], ["", " ", "A", "a"]),
    "const": _EXAMPLES, "default": _EXAMPLES, "example": _EXAMPLES, "examples": ([], [1], {"a": {"value": 1}}, {"a": {"$ref": "#/components/examples/a"}}),
    **dict.fromkeys(("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema", "schema", "itemSchema"), _SCHEMAS),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), _LISTS),
    **dict.fromkeys(("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas"), _MAPS),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains", "minimum", "maximum", "multipleOf"), _COUNTS),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), (*_COUNTS, *_FLAGS)),
    **dict.fromkeys(("nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems", "explode", "allowReserved", "allowEmptyValue"), _FLAGS),
    "required": (*_NAMES, *_FLAGS), "dependentRequired": ({"id": ["a"]}, {"a": []}),
    "pattern": ("^a$", "^(a+)+$", "[", "\\p{L}", "(?<=a)b", "\\d{3}", "a{99999}"),
    "title": ("Pet", "", "a b"), "description": ("", "text", "a\n\n    b"), "summary": ("text",), "$comment": ("text",),
    "$ref": REFS, "$dynamicRef": ("#a", "#/$defs/a"), "$dynamicAnchor": ("a",), "$anchor": ("a",), "$id": ("https://a.example/s", "a"), "$schema": ("https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-04/schema#", "x"),
    "discriminator": ({"propertyName": "type"}, {"propertyName": "type", "mapping": {"a": "#/components/schemas/Pet", "b": "Nothing", "c": "Pet"}}, {}, {"propertyName": "", "defaultMapping": "Pet"}),
    "xml": ({"name": "a", "attribute": True}, {"nodeType": "element"}), "externalDocs": ({"url": "https://a.example"},), "contentEncoding": ("base64",), "contentMediaType": ("application/json",),
    "openapi": ("3.0.0", "3.0.3", "3.1.0", "3.1.1", "3.2.0", "3.9.9", "2.0"), "swagger": ("2.0",), "jsonSchemaDialect": ("https://json-schema.org/draft/2020-12/schema", "x"),
    "info": ({"title": "a", "version": "1"}, {}), "version": ("1", "2024-01-01", ""), "$self": ("https://a.example/b",),
    "paths": ({}, {"/pets": {"get": _OPERATION}}, {"/pets/{id}": {"parameters": [_ID], "get": _OPERATION}}, {"/{a}": {"get": _OPERATION}, "/{b}": {"get": _OPERATION}}),
    "webhooks": ({}, {"a": {"post": _OPERATION}}), "callbacks": ({"a": {"{$request.body#/url}": {"post": _OPERATION}}}, {}), "components": ({}, {"schemas": {"Pet": SCHEMA}}),
    **dict.fromkeys(("get", "put", "post", "delete", "options", "head", "patch", "trace", "query"), (_OPERATION, {}, {"responses": {}})),
    "additionalOperations": ({"COPY": _OPERATION}, {"get": _OPERATION}), "operationId": ("op", "", "a b", "get"), "tags": (["a"], [], ["a", "b"], [{"name": "a"}], [{"name": "a", "parent": "a"}]),
    "parameters": _PARAMETERS, "requestBody": ({"content": _BODY}, {"content": {}, "required": True}), "responses": _RESPONSES, "content": _CONTENT,
    "headers": ({}, {"X-A": {"schema": {"type": "string"}}}, {"Content-Type": {"schema": {}}}), "links": ({"a": {"operationId": "op"}}, {"a": {"operationRef": "#/paths/~1pets/get", "parameters": {"id": "$response.body#/id"}}}),
    "encoding": ({}, {"id": {"contentType": "image/png", "headers": {"X-A": {}}, "style": "form"}}), "prefixEncoding": ([{}],), "itemEncoding": ({},),
    "style": ("simple", "form", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject", "cookie", "x"), "in": ("query", "path", "header", "cookie", "querystring", "body", ""), "name": ("id", "a", "", "q", "Authorization"),
    "security": ([], [{}], [{"key": []}], [{"nothing": []}], [{"key": ["a"], "oauth": ["read"]}]), "scheme": ("bearer", "basic", "digest", "x"), "bearerFormat": ("JWT",), "openIdConnectUrl": ("https://a.example",), "oauth2MetadataUrl": ("https://a.example",),
    "securitySchemes": ({"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}, {"oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://a.example/t", "scopes": {"read": ""}}}}}, {"http": {"type": "http", "scheme": "bearer"}}),
    "flows": ({}, {"clientCredentials": {"tokenUrl": "x", "scopes": {}}}, {"password": {}, "implicit": {"authorizationUrl": "x"}, "deviceAuthorization": {}}), "scopes": ({}, {"read": ""}),
    "servers": ([], [{"url": "/"}], [{"url": "https://{a}.example", "variables": {"a": {"default": "b", "enum": ["b", "c"]}}}], [{"url": "https://{a}.example"}], [{"url": "http://["}]), "variables": ({"a": {"default": "b"}}, {"a": {}}), "url": ("https://a.example", "", "/", "http://[", "{"),
    "sunset": ("2024-01-01", "x"), "x-sunset": ("2024-01-01", "x", 1), "x-extensible-enum": (["a"], [], "x"), "x-stability-level": ("beta", "x"), "x-enum-varnames": (["A"],), "x-nullable": _FLAGS,
}  # fmt: skip
"""Each word with values that it may have, and some that it may not."""
