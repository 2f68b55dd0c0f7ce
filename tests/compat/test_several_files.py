"""How a document is spread over files is no change: neither to callers, nor to what is checked and generated."""

import json
import tempfile
from pathlib import Path

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.compat import diff
from codegen.document import load
from codegen.document.bundle import bundle
from codegen.document.library import Library
from codegen.document.validate import validate
from codegen.workspace import read_bytes

TEXT = {"type": "string"}
PLACES = ["", "{}.yaml", "deep/{}.json", "other/deep/{}.yaml", "common.json#/defs/{}", "deep/common.yaml#/{}"]
"""Where a component may stand: in the document, in a file of its own, among others in one."""


def local(section, name):
    return {"$ref": f"#/components/{section}/{name}"}


def content(name):
    return {"content": {"application/json": {"schema": local("schemas", name)}}}


COMPONENTS = {
    ("schemas", "Pet"): {
        "oneOf": [local("schemas", "Cat"), local("schemas", "Dog")],
        "discriminator": {"propertyName": "kind", "mapping": {"tom": "#/components/schemas/Cat"}},
    },
    ("schemas", "Cat"): {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": TEXT,
            "mother": local("schemas", "Cat"),
            "friends": {"type": "array", "items": local("schemas", "Pet")},
        },
    },
    ("schemas", "Dog"): {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": TEXT, "bone": local("schemas", "Bone"), "$ref": TEXT},
        "examples": [{"kind": "dog", "$ref": "#/not/a/reference"}],
    },
    ("schemas", "Bone"): {"type": "object", "properties": {"length": {"type": "number", "maximum": 9}}},
    ("parameters", "Id"): {"name": "id", "in": "path", "required": True, "schema": TEXT},
    ("responses", "Found"): {"description": "It is there.", **content("Pet")},
    ("requestBodies", "Given"): content("Dog"),
    ("paths", "/pets/{id}"): {
        "parameters": [local("parameters", "Id")],
        "get": {
            "operationId": "getPet",
            "summary": "a",
            "tags": ["a"],
            "responses": {"200": local("responses", "Found")},
        },
        "put": {
            "operationId": "putPet",
            "summary": "a",
            "tags": ["a"],
            "requestBody": local("requestBodies", "Given"),
            "responses": {"200": {"description": "Done.", **content("Bone")}},
        },
    },
}


def whole():
    tree = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}, "components": {}}
    for (section, name), value in COMPONENTS.items():
        (tree["paths"] if section == "paths" else tree["components"].setdefault(section, {}))[name] = value
    return json.loads(json.dumps(tree))


def spread(folder, places, named):
    """Write the document with each component where it is put; one that is ``named`` keeps its name in the document."""
    homes = {f"#/components/{section}/{name}": places[section, name].format(name) for section, name in COMPONENTS}

    def moved(value, here):
        if isinstance(value, dict):
            return {
                key: pointed(inner, here) if isinstance(inner, str) else moved(inner, here)
                for key, inner in value.items()
            }
        return [moved(inner, here) for inner in value] if isinstance(value, list) else value

    def pointed(text, here):
        if text not in homes:
            return text
        front = "../" * here.count("/")
        if homes[text] and not named[text]:
            return front + homes[text]
        return text if here == "api.yaml" else f"{front}api.yaml{text}"

    files = {"api.yaml": {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}, "components": {}}}
    root = files["api.yaml"]
    for (section, name), value in COMPONENTS.items():
        holder = root["paths"] if section == "paths" else root["components"].setdefault(section, {})
        place = places[section, name].format(name.strip("/{}").replace("/{", "-"))
        file, _, pointer = place.partition("#/")
        if not place:
            holder[name] = moved(value, "api.yaml")
            continue
        if section == "paths" or named[f"#/components/{section}/{name}"]:
            holder[name] = {"$ref": place}
        if not pointer:
            files[file] = moved(value, file)
        else:
            held = files.setdefault(file, {})
            for token in pointer.split("/")[:-1]:
                held = held.setdefault(token, {})
            held[pointer.rpartition("/")[2]] = moved(value, file)
    for name, value in files.items():
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            json.dumps(value) if name.endswith(".json") else yaml.safe_dump(value, sort_keys=False), "utf-8"
        )


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_document_of_several_files_is_the_document_of_one(data):
    places = {key: data.draw(st.sampled_from(PLACES), label=str(key)) for key in COMPONENTS}
    named = {f"#/components/{section}/{name}": data.draw(st.booleans(), label=name) for section, name in COMPONENTS}
    one = load.parse(json.dumps(whole()).encode(), "one.json")
    with tempfile.TemporaryDirectory() as folder:
        spread(folder, places, named)
        path = Path(folder, "api.yaml")
        several = bundle(load.parse(path.read_bytes(), "api.yaml"), Library(path, read_bytes))
    assert diff(one, several) == []
    assert diff(several, one) == []
    assert several.missing == {}
    assert validate(several) == validate(one) == []


def test_the_document_that_is_spread_has_all_that_can_go_wrong():
    """Dropping one reference is seen: the law does not hold for want of a difference."""
    one = load.parse(json.dumps(whole()).encode(), "one.json")
    tree = whole()
    tree["components"]["schemas"]["Cat"]["properties"]["mother"] = TEXT
    assert diff(one, load.parse(json.dumps(tree).encode(), "two.json")) != []
