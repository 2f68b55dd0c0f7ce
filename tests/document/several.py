"""Documents of several files, written to a folder and read as a command reads them."""

import json
from pathlib import Path

import yaml

from codegen.document import load
from codegen.document.bundle import bundle
from codegen.document.library import NOTHING, Library
from codegen.workspace import read_bytes

INFO = {"info": {"title": "Pets", "version": "1"}}


def write(folder, files):
    """Write each file, text as it is and values as what their name ends in."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else text(name, content), "utf-8")


def text(name, value):
    """Say a value as the file's name promises."""
    return json.dumps(value) if name.endswith(".json") else yaml.safe_dump(value, sort_keys=False)


def read(folder, files, *, root="openapi.json", allowed=NOTHING):
    """Write files and read the one that is the document; its name in messages is its path from ``folder``."""
    write(folder, files)
    path = Path(folder, root)
    return bundle(load.parse(path.read_bytes(), root), Library(path, read_bytes, allowed))


def document(openapi="3.1.0", **fields):
    return {"openapi": openapi, **INFO, "paths": {}, **fields}


def schemas(openapi="3.1.0", **named):
    return document(openapi, components={"schemas": named})


def ref(to):
    return {"$ref": to}
