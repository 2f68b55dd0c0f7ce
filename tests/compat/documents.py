"""Small documents for the tests of the comparison."""

import json
from typing import Any

from codegen.compat import diff
from codegen.model import Document, Finding


def as_document(tree: dict[str, Any], source: str = "openapi.json") -> Document:
    return Document(source=source, data=json.dumps(tree).encode(), tree=tree)


def api(
    operation: dict[str, Any] | None = None, *, openapi: str = "3.1.0", path: str = "/pets", **top: Any
) -> Document:
    """A document with one operation, POST on ``path``."""
    done = {"responses": {"204": {"description": "Done"}}}
    paths = {path: {"post": {**done, **(operation or {})}}}
    return as_document({"openapi": openapi, "info": {"title": "Pets", "version": "1"}, "paths": paths, **top})


def sends(schema: Any, **top: Any) -> Document:
    """A document whose one operation is sent ``schema``."""
    return api({"requestBody": {"content": {"application/json": {"schema": schema}}}}, **top)


def returns(schema: Any, **top: Any) -> Document:
    """A document whose one operation returns ``schema``."""
    return api(
        {"responses": {"200": {"description": "Fine", "content": {"application/json": {"schema": schema}}}}}, **top
    )


def told(base: Document, revision: Document) -> list[tuple[str, str, str]]:
    """What a diff says, in short: rule, level, and the first location."""
    return [short(finding) for finding in diff(base, revision)]


def short(finding: Finding) -> tuple[str, str, str]:
    return finding.id, finding.level, finding.places[0].location if finding.places else ""
