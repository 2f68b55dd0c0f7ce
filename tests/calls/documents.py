"""The documents that the kit runs on: those of specs/sources.yaml that are there, and the made-up one beside this file."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from .spec import Operation, Spec

ROOT = Path(__file__).parents[2]
SPECS = ROOT / "specs"
GENERATED = ROOT / "generated"
PETS = Path(__file__).with_name("pets.yaml")


@dataclass(frozen=True, eq=False)
class Api:
    """One version: its document, the headers that every call has to bring, and its package's import name."""

    version: str
    package: str
    fixed: dict[str, str]
    spec: Spec = field(repr=False)

    @functools.cached_property
    def operations(self) -> dict[str, Operation]:
        """The operations by ``METHOD /path``."""
        return {operation.key: operation for operation in self.spec.operations()}


@functools.cache
def pets() -> Api:
    """The made-up document."""
    return Api("2024-01-01", "pets_v2024_01_01", {"Pets-Version": "2024-01-01"}, Spec(plain(PETS)))


def plain(path: Path) -> dict[str, Any]:
    """A YAML file with JSON's types only: a date stays the text that it is."""
    tree: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), _PlainLoader)
    return tree


@functools.cache
def apis() -> dict[str, Api]:
    """The versions of sources.yaml whose document is on disk."""
    settings = plain(SPECS / "sources.yaml")
    found = {}
    for version in (entry["version"] for entry in settings["versions"]):
        path = SPECS / settings["documents"]["file"].format(version=version)
        if path.is_file():
            header = settings["version_header"]
            found[version] = Api(
                version=version,
                package=f"{settings['clients']['package']}_v{version.replace('-', '_')}",
                fixed={header["name"]: header["value"].format(version=version)},
                spec=Spec(json.loads(path.read_text(encoding="utf-8"))),
            )
    return found


@functools.cache
def names(kind: str = "operations") -> dict[str, str]:
    """The lock of all versions' names: ``resource.method`` of each of the operations, the class of each of the schemas."""
    found: dict[str, str] = json.loads((SPECS / "names.lock").read_text(encoding="utf-8"))[kind]
    return found


def cases() -> list[tuple[str, str]]:
    """Every operation of every document, ``pets`` among them, as (version, ``METHOD /path``)."""
    return [(version, key) for version, api in {"pets": pets(), **apis()}.items() for key in api.operations]


def schemas(api: Api) -> dict[str, Any]:
    """Every schema that something is sent or received by, by place: ``GET /pets 200``, ``POST /pets body``, ``webhook x``."""
    found: dict[str, Any] = {}
    for operation in api.operations.values():
        bodies = {status: body for status, body in {**operation.responses, "body": operation.body}.items() if body}
        found |= {f"{operation.key} {place}": body.schema for place, body in bodies.items()}
    return found | {f"webhook {name}": schema for name, schema in api.spec.events()}


class _PlainLoader(yaml.SafeLoader):
    """The safe loader without its dates."""


_PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
