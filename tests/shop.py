"""A small invented vendor with two dated documents, written to a folder as a user would have it."""

import json
from pathlib import Path

SOURCES = """\
api: Shop
documents:
  url: https://shop.example/openapi/{version}.json
  file: "{version}.json"
  info_version: "{version}"
version_header:
  name: Shop-Version
  value: "{version}"
clients:
  package: shop
  distribution: shop
  env_prefix: SHOP
  release: 0.1.0
environments:
  - name: production
    base_url: https://shop.example
versions:
  - version: "2024-05-01"
  - version: "2024-06-01"
"""


def document(version, *, required=("id", "name")):
    pet = {
        "type": "object",
        "description": "A pet.",
        "properties": {"id": {"type": "string"}, "name": {"type": "string"}, "age": {"type": "integer"}},
        "required": list(required),
        "additionalProperties": False,
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    pet_id = {"name": "petId", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": version},
        "servers": [{"url": "https://shop.example"}],
        "paths": {
            "/pets/{petId}": {
                "parameters": [pet_id],
                "get": {
                    "operationId": "getPet",
                    "summary": "Get a pet",
                    "tags": ["Pets"],
                    "responses": {"200": {"description": "The pet.", "content": content}},
                },
                "put": {
                    "operationId": "putPet",
                    "summary": "Replace a pet",
                    "tags": ["Pets"],
                    "requestBody": {"required": True, "content": content},
                    "responses": {"204": {"description": "Done."}},
                },
            }
        },
        "components": {"schemas": {"Pet": pet}},
    }


def write(folder: Path) -> Path:
    """Write the vendor's folder: the second version asks for an age that the first left open."""
    specs = folder / "specs"
    specs.mkdir(parents=True)
    (specs / "sources.yaml").write_text(SOURCES, "utf-8")
    for version, required in (("2024-05-01", ("id", "name")), ("2024-06-01", ("id", "name", "age"))):
        text = json.dumps(document(version, required=required), indent=2)
        (specs / f"{version}.json").write_text(text, "utf-8")
    return specs
