"""Which JSON Schema a schema is written in, and names that lead to another one each time that they are followed."""

from __future__ import annotations

from codegen.compat.rules.rule import Say, family, one

_TEXT = {"type": "string"}
_OTHER = {"type": "string", "$schema": "https://schemas.example/strict"}
_CURRENT = {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema"}
_NODE = {"$dynamicRef": "#node"}
_LEAF = {"$dynamicRef": "#leaf"}
_TWO = {"first": {"$dynamicAnchor": "node"}, "second": {"$dynamicAnchor": "node"}}
_HELD = {"type": "array", "items": _NODE, "$defs": _TWO}
_UNKNOWN = Say(
    "What another dialect makes of the schemas is not known here.", "Hold the two dialects against each other first."
)
_UNDECIDED = Say("Whether what was accepted still is was not decided.", "Hold what you send against the new schema.")
_READ_UNDECIDED = Say("Whether what comes now could come before was not decided.", "Check what you do with this value.")
_DONE = {"paths": {"/pets": {"get": {"responses": {"204": {"description": "Done"}}}}}}

RULES = (
    one(
        "api-schema-dialect-changed",
        "schema-dialect-changed",
        subject="document",
        direction="none",
        form="document",
        message="the schemas are written in the dialect {new} now, where it was {old}",
        say=_UNKNOWN,
        mirror="api-schema-dialect-changed",
        before=_DONE,
        after={**_DONE, "jsonSchemaDialect": "https://schemas.example/strict"},
        near=(_DONE, {**_DONE, "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base"}),
    ),
    *family(
        """
        request-body-schema-dialect-changed request-property-schema-dialect-changed
        request-parameter-schema-dialect-changed response-body-schema-dialect-changed
        response-property-schema-dialect-changed response-header-schema-dialect-changed
    """,
        message="{thing} has a schema in the dialect {new} now, where it was {old}",
        mirror="schema-dialect-changed",
        before=_TEXT,
        after=_OTHER,
        near=(_TEXT, _CURRENT),
        request=_UNKNOWN,
        response=_UNKNOWN,
    ),
    *family(
        """
        request-body-dynamic-ref-added request-property-dynamic-ref-added request-parameter-dynamic-ref-added
        response-body-dynamic-ref-added response-property-dynamic-ref-added response-header-dynamic-ref-added
    """,
        message="{thing} has to meet the schema, too, that {new} leads to",
        mirror="dynamic-ref-removed",
        before={},
        after=_NODE,
        near=(_LEAF, _NODE),
        request=Say("A caller that sends a value which does not meet it is refused.", "Send only what meets it."),
    ),
    *family(
        """
        request-body-dynamic-ref-removed request-property-dynamic-ref-removed request-parameter-dynamic-ref-removed
        response-body-dynamic-ref-removed response-property-dynamic-ref-removed response-header-dynamic-ref-removed
    """,
        message="{thing} no longer has to meet the schema that {old} leads to",
        mirror="dynamic-ref-added",
        before=_NODE,
        after={},
        near=(_NODE, _LEAF),
        response=Say("What that schema kept away can come now.", "Do not count on it any more."),
    ),
    *family(
        """
        request-body-dynamic-ref-changed request-property-dynamic-ref-changed request-parameter-dynamic-ref-changed
        response-body-dynamic-ref-changed response-property-dynamic-ref-changed response-header-dynamic-ref-changed
    """,
        message="{thing} has to meet the schema that {new} leads to, where it was {old}",
        mirror="dynamic-ref-changed",
        before=_NODE,
        after=_LEAF,
        near=({}, _NODE),
        request=_UNDECIDED,
        response=_READ_UNDECIDED,
    ),
    *family(
        """
        request-body-dynamic-anchor-changed request-property-dynamic-anchor-changed
        request-parameter-dynamic-anchor-changed response-body-dynamic-anchor-changed
        response-property-dynamic-anchor-changed response-header-dynamic-anchor-changed
    """,
        message="{thing} is where the dynamic name {new} leads now, where it was {old}",
        mirror="dynamic-anchor-changed",
        before=_HELD,
        after={**_HELD, "$dynamicAnchor": "node"},
        near=(_TEXT, {"type": "string", "$dynamicAnchor": "node"}),
        request=_UNDECIDED,
        response=_READ_UNDECIDED,
    ),
)
