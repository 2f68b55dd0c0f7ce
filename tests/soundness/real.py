"""Schemas of real documents: the components that each version in ``specs/`` leads to from one of them."""

import copy
import json
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from codegen.compat import diff
from codegen.compat.options import DEFAULT
from codegen.model import Document
from tests.soundness import same
from tests.soundness.positions import LIST, NAMED, ONE, REF, ROOT, World, reached

SPECS = Path(__file__).parents[2] / "specs"
_REMARKS = frozenset({"description", "title", "example", "examples", "externalDocs", "discriminator", "default"})
"""What the independent judge does not know, or nobody has to: a discriminator is a hint, a default no constraint."""


@cache
def documents() -> tuple[dict[str, Any], ...]:
    """Give every version, oldest first."""
    return tuple(json.loads(path.read_bytes()) for path in sorted(SPECS.glob("*-*-*.json")))


def world(rng: Random) -> World:
    """Draw a component of a version as the root, with all that it leads to."""
    schemas = rng.choice(documents())["components"]["schemas"]
    root = rng.choice(sorted(schemas))
    found = {name: _plain(schemas[name]) for name in sorted(reached(schemas, root))}
    return {**found, ROOT: {"$ref": REF + root}}


def _plain(schema: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    plain: dict[str, Any] = {}
    for keyword, value in schema.items():
        if keyword in ONE:
            plain[keyword] = _plain(value)
        elif keyword in LIST:
            plain[keyword] = list(map(_plain, value))
        elif keyword in NAMED:
            plain[keyword] = {name: _plain(inner) for name, inner in value.items()}
        elif keyword not in _REMARKS:
            plain[keyword] = value
    return plain


def told_of_rewritten(rng: Random, times: int) -> list[str]:
    """Give what is told of a whole version and of the same one after edits that keep its meaning: nothing has to be."""
    tree = rng.choice(documents())
    new = {**tree, "components": {**tree["components"]}}
    new["components"]["schemas"] = same.rewritten(rng, copy.deepcopy(tree["components"]["schemas"]), times)
    sides = (Document(source="openapi.json", data=json.dumps(each).encode(), tree=each) for each in (tree, new))
    return [f"{finding.id}: {finding.message}" for finding in diff(*sides, options=DEFAULT)]
