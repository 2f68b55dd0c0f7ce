"""Whether a value is an instance of a schema of the document."""

from __future__ import annotations

from urllib.parse import quote

import jsonschema_rs

from codegen.document.show import show
from codegen.document.structure import Node
from codegen.model import Json, JsonObject

_DOCUMENT = "urn:document"
_MASK = "it"
_BACKTRACKING = 10_000
_COMPILED_BYTES = 10_000_000
_APPLICATORS = frozenset(
    {
        "$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "items", "prefixItems", "contains",
        "properties", "patternProperties", "additionalProperties", "propertyNames", "dependentSchemas",
        "unevaluatedItems", "unevaluatedProperties", "$schema",
    }
)  # fmt: skip


class Instances:
    """Judges values by the schemas of one document, whose references are all sound; nothing is fetched."""

    def __init__(self, tree: JsonObject) -> None:
        self._tree = tree
        self._registry: jsonschema_rs.Registry | None = None
        self._patterns = jsonschema_rs.FancyRegexOptions(backtrack_limit=_BACKTRACKING, size_limit=_COMPILED_BYTES)

    def refusal(self, schema: Node, value: Json) -> str:
        """Say why ``schema`` refuses ``value``; nothing where it does not, or where that cannot be decided."""
        try:
            error = next(self._validator(schema).iter_errors(value), None)
        except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError):
            return ""  # the schema itself is at fault, and that is said elsewhere
        return "" if error is None else show(error.message, 120)[1:-1]

    def _validator(self, schema: Node) -> jsonschema_rs.Draft202012Validator:
        if not _APPLICATORS & schema.value.keys():
            return jsonschema_rs.Draft202012Validator(schema.value, pattern_options=self._patterns, mask=_MASK)
        if self._registry is None:
            resources = [(_DOCUMENT, self._tree)]
            self._registry = jsonschema_rs.Registry(resources, draft=jsonschema_rs.Draft202012)
        return jsonschema_rs.Draft202012Validator(
            {"$ref": f"{_DOCUMENT}#{quote(schema.pointer, safe='/~')}"},
            registry=self._registry,
            pattern_options=self._patterns,
            mask=_MASK,
            offline=True,
        )
