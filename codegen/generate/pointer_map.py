"""Where each class, field and method of a client comes from: JSON Pointers into the document that the user has.

Its shape is published as a JSON Schema (``codegen/generate/schema/pointers-1.schema.json``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from codegen import names as naming
from codegen.generate.modules import ModelModule
from codegen.generate.prepared import Prepared
from codegen.model import JsonObject
from codegen.names import Names

FORMAT = "enode-codegen/pointers/1"


def operations(tree: JsonObject, names: Names, generated: Iterable[str]) -> dict[str, str]:
    """The pointer of the operation behind each of the methods that were ``generated``, by the method's name."""
    places = {f"{method} {path}": pointer for method, path, pointer in naming.operation_keys(tree)}
    keys = {name: key for key, name in names.operations.items()}
    return {name: places[keys[name]] for name in sorted(generated)}


def render(package: str, methods: dict[str, str], prepared: Prepared, modules: tuple[ModelModule, ...]) -> bytes:
    """Write the map of a package as JSON: format, classes with their fields, named types, and operations by method."""
    places = {name: f"{package}.models.{module.name}" for module in modules for name in module.exported}
    classes: JsonObject = {}
    types: JsonObject = {}
    for name, module in sorted(places.items()):
        place: JsonObject = {"pointer": prepared.pointers[name], "module": module}
        if name not in prepared.schemas:
            types[name] = place
            continue
        fields = prepared.fields.get(name, {})
        called = naming.fields(fields)
        classes[name] = {
            **place,
            "fields": {called[key]: fields[key] for key in sorted(fields, key=called.__getitem__)},
        }
    made = {"format": FORMAT, "classes": classes, "types": types, "operations": methods}
    return (json.dumps(made, indent=2) + "\n").encode()  # no text of a document that a terminal would obey
