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
PETS = Path(__file__).with_name("pets.yaml")


@dataclass(frozen=True, slots=True)
class Api:
    """One version: its document, the headers that every call has to bring, and its package's import name."""

    version: str
    package: str
    fixed: dict[str, str]
    spec: Spec = field(repr=False)

    @property
    def operations(self) -> dict[str, Operation]:
        """The operations by ``METHOD /path``."""
        return {operation.key: operation for operation in self.spec.operations()}


@functools.cache
def pets() -> Api:
    """The made-up document."""
    tree = yaml.load(PETS.read_text(encoding="utf-8"), _PlainLoader)
    return Api("2024-01-01", "pets_v2024_01_01", {"Pets-Version": "2024-01-01"}, Spec(tree))


@functools.cache
def apis() -> dict[str, Api]:
    """The versions of sources.yaml whose document is on disk."""
    settings = yaml.safe_load((SPECS / "sources.yaml").read_text(encoding="utf-8"))
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


def schemas(api: Api) -> dict[str, Any]:
    """Every schema that something is sent or received by, by place: ``GET /pets 200``, ``POST /pets body``, ``webhook x``."""
    found: dict[str, Any] = {}
    for operation in api.operations.values():
        bodies = {status: body for status, body in {**operation.responses, "body": operation.body}.items() if body}
        found |= {f"{operation.key} {place}": body.schema for place, body in bodies.items()}
    return found | {f"webhook {name}": schema for name, schema in api.spec.events()}


class _PlainLoader(yaml.SafeLoader):
    """YAML with JSON's types only: a date stays the text that it is."""


_PlainLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
