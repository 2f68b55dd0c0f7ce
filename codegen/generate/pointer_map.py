"""Where each class, field and method of a client comes from: JSON Pointers into the document that the user has."""

from __future__ import annotations

import json

from codegen import names as naming
from codegen.generate.modules import ModelModule
from codegen.generate.prepared import Prepared
from codegen.model import JsonObject
from codegen.names import Names

FORMAT = "enode-codegen/pointers/1"


def render(package: str, tree: JsonObject, names: Names, prepared: Prepared, modules: tuple[ModelModule, ...]) -> bytes:
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
    methods = {f"{method} {path}": pointer for method, path, pointer in naming.operation_keys(tree)}
    operations = {name: methods[key] for key, name in names.operations.items() if key in methods}
    made = {"format": FORMAT, "classes": classes, "types": types, "operations": dict(sorted(operations.items()))}
    return (json.dumps(made, indent=2, ensure_ascii=False) + "\n").encode()
