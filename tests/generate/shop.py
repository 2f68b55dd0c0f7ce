"""The document of a shop, and a transport in place of its servers."""

import httpx2

from .kit import answer, json_body

PET = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}
PROBLEM = {"type": "object", "properties": {"title": {"type": "string"}}}
TREE = {
    "security": [{"Login": []}],
    "paths": {
        "/pets": {
            "parameters": [{"name": "X-Trace", "in": "header", "schema": {"type": "string"}}],
            "get": {
                "summary": "List pets",
                "parameters": [
                    {"$ref": "#/components/parameters/PageSize"},
                    {"name": "tag[]", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
                    {"name": "Shop-Version", "in": "header", "required": True, "schema": {"type": "string"}},
                    {"name": "Accept", "in": "header", "schema": {"type": "string"}},
                ],
                "responses": {"200": answer({"type": "array", "items": {"$ref": "#/components/schemas/Pet"}})},
            },
            "post": {
                "requestBody": {"$ref": "#/components/requestBodies/NewPet"},
                "responses": {"201": answer({"$ref": "#/components/schemas/Pet"}), "204": {"description": ""}},
            },
        },
        "/pets/{petId}": {
            "get": {
                "description": "One pet.\n\nAs it is now.",
                "security": [],
                "parameters": [
                    {
                        "name": "petId",
                        "in": "path",
                        "required": True,
                        "description": "Which.",
                        "schema": {"type": "string"},
                    },
                    {"name": "petId", "in": "query", "schema": {"type": "integer"}},
                ],
                "responses": {
                    "200": answer({"$ref": "#/components/schemas/Pet"}),
                    "404": answer({"$ref": "#/components/schemas/Problem"}),
                },
            },
            "delete": {
                "parameters": [
                    {"name": "petId", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}}
                ],
                "responses": {"2XX": {"description": ""}},
            },
        },
        "/search": {
            "get": {
                "security": [{}, {"Login": []}],
                "parameters": [
                    {
                        "name": "ids",
                        "in": "query",
                        "explode": False,
                        "schema": {"type": "array", "items": {"type": "integer"}},
                    },
                    {
                        "name": "tags",
                        "in": "query",
                        "style": "pipeDelimited",
                        "explode": False,
                        "schema": {"type": "array"},
                    },
                    {"name": "filter", "in": "query", "content": {"application/json": {"schema": {"type": "object"}}}},
                    {"name": "path", "in": "query", "allowReserved": True, "schema": {"type": "string"}},
                    {"name": "who", "in": "cookie", "schema": {"type": "string"}},
                ],
                "responses": {"204": {"description": ""}},
            }
        },
        "/report": {
            "get": {"responses": {"200": {"description": "", "content": {"text/csv": {"schema": {"type": "string"}}}}}}
        },
        "/image": {"get": {"responses": {"default": {"description": "", "content": {"image/png": {}}}}}},
        "/shared": {"$ref": "#/components/pathItems/Shared"},
    },
    "components": {
        "schemas": {"Pet": PET, "Problem": PROBLEM},
        "parameters": {"PageSize": {"name": "pageSize", "in": "query", "schema": {"type": "integer", "default": 50}}},
        "requestBodies": {
            "NewPet": {
                "required": True,
                **json_body({"type": "object", "properties": {"name": {"type": ["string", "null"]}}}),
            }
        },
        "pathItems": {
            "Shared": {
                "get": {"responses": {"200": answer({"type": "object", "properties": {"ok": {"type": "boolean"}}})}}
            }
        },
        "securitySchemes": {
            "Login": {
                "type": "oauth2",
                "flows": {"clientCredentials": {"tokenUrl": "https://unused.example/t", "scopes": {}}},
            }
        },
    },
}


class Wire:
    """A transport that keeps requests and answers them."""

    def __init__(self):
        self.requests = []
        self.answers = {}

    def __call__(self, request):
        request.read()
        self.requests.append(request)
        if request.url.path == "/token":
            return httpx2.Response(200, json={"access_token": "T", "token_type": "bearer", "expires_in": 60})
        status, content = self.answers.get(request.url.path, (204, {}))
        return httpx2.Response(status, **content)
