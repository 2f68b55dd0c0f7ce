"""A document written in a test -> its client, imported."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from codegen import names
from codegen.generate import generate, write
from codegen.model import ClientSettings, Document, Environment, Generated

SETTINGS = ClientSettings(
    api="Shop",
    version="2024-01-01",
    package="shop",
    distribution="shop",
    release="1.2.3",
    headers={"Shop-Version": "2024-01-01"},
    environments=(Environment("production", "https://shop.example", "https://login.example/token"),),
    env_prefix="SHOP",
)


def document(tree: Mapping[str, Any]) -> Document:
    whole = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": {}, **tree}
    return Document("shop.json", json.dumps(whole).encode(), whole)


def client_of(tree: Mapping[str, Any], lock: names.Names | None = None, **settings: Any) -> Generated:
    made = document(tree)
    return generate(made, replace(SETTINGS, **settings), names.decide(made.tree, lock))


def imported(tree: Mapping[str, Any], folder: Path, package: str, **settings: Any) -> ModuleType:
    """The package, written below ``folder`` and imported; nothing of it may have been left out."""
    made = client_of(tree, package=package, **settings)
    assert made.left_out == ()
    return load(made, folder, package)


def load(made: Generated, folder: Path, package: str) -> ModuleType:
    write.write(folder / package, made.files)
    sys.path.insert(0, str(folder / package))
    importlib.invalidate_caches()
    try:
        return importlib.import_module(package)
    finally:
        sys.path.remove(str(folder / package))


def schemas(**given: Any) -> dict[str, Any]:
    return {"components": {"schemas": given}}


def json_body(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def answer(schema: Any) -> dict[str, Any]:
    return {"description": "", **json_body(schema)}
