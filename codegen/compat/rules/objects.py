"""What an object takes beside its listed properties, and what a text holds."""

from __future__ import annotations

from codegen.compat.rules.rule import NEW_NOW, REFUSED_NOW, Say, family

_TEXT = {"type": "string"}
_OPEN = {"type": "object"}
_SHUT = {"type": "object", "additionalProperties": False}
_TEXTS = {"type": "object", "patternProperties": {"^x": {"type": "string"}}}
_REFUSED = Say("A caller that sends an object which does not meet it is refused.", "Send only what the schema allows.")
_NO_PROMISE = Say("An object can come that was shut out before.", "Do not count on the old limit any more.")

RULES = (
    *family(
        """
        request-body-became-closed request-property-became-closed request-parameter-became-closed
        response-body-became-closed response-property-became-closed response-header-became-closed
    """,
        message="{thing} takes no properties but the listed ones now",
        mirror="became-open",
        before=_OPEN,
        after=_SHUT,
        near=({"type": "object", "additionalProperties": True}, _OPEN),
        request=Say("A caller that sends a property which is not listed is refused.", "Send listed properties only."),
    ),
    *family(
        """
        request-body-became-open request-property-became-open request-parameter-became-open
        response-body-became-open response-property-became-open response-header-became-open
    """,
        message="{thing} may have properties beside the listed ones now",
        mirror="became-closed",
        before=_SHUT,
        after=_OPEN,
        near=({"type": "object", "additionalProperties": True}, _OPEN),
        response=Say(
            "A caller that refuses unknown properties fails when one comes.", "Ignore properties that you do not know."
        ),
        at_most={"response": "warning"},
        strict={"response": "error"},
    ),
    *family(
        """
        request-body-pattern-property-added request-property-pattern-property-added request-parameter-pattern-property-added
        response-body-pattern-property-added response-property-pattern-property-added response-header-pattern-property-added
    """,
        message="{thing} says what properties like `{name}` hold",
        mirror="pattern-property-removed",
        before=_OPEN,
        after=_TEXTS,
        near=(_TEXTS, {"type": "object", "patternProperties": {"^x": {"type": "integer"}}}),
        request=_REFUSED,
    ),
    *family(
        """
        request-body-pattern-property-removed request-property-pattern-property-removed request-parameter-pattern-property-removed
        response-body-pattern-property-removed response-property-pattern-property-removed response-header-pattern-property-removed
    """,
        message="{thing} no longer says what properties like `{name}` hold",
        mirror="pattern-property-added",
        before=_TEXTS,
        after=_OPEN,
        near=(_TEXTS, {"type": "object", "patternProperties": {"^x": {"type": "integer"}}}),
        response=_NO_PROMISE,
    ),
    *family(
        """
        request-body-property-names-added request-property-property-names-added request-parameter-property-names-added
        response-body-property-names-added response-property-property-names-added response-header-property-names-added
    """,
        message="{thing} limits the names of its properties",
        mirror="property-names-removed",
        before=_OPEN,
        after={"type": "object", "propertyNames": {"maxLength": 9}},
        near=(
            {"type": "object", "propertyNames": {"maxLength": 9}},
            {"type": "object", "propertyNames": {"maxLength": 5}},
        ),
        request=_REFUSED,
    ),
    *family(
        """
        request-body-property-names-removed request-property-property-names-removed request-parameter-property-names-removed
        response-body-property-names-removed response-property-property-names-removed response-header-property-names-removed
    """,
        message="{thing} no longer limits the names of its properties",
        mirror="property-names-added",
        before={"type": "object", "propertyNames": {"maxLength": 9}},
        after=_OPEN,
        near=(
            {"type": "object", "propertyNames": {"maxLength": 9}},
            {"type": "object", "propertyNames": {"maxLength": 5}},
        ),
        response=_NO_PROMISE,
    ),
    *family(
        """
        request-body-property-names-changed request-property-property-names-changed request-parameter-property-names-changed
        response-body-property-names-changed response-property-property-names-changed response-header-property-names-changed
    """,
        message="{thing} limits the names of its properties in another way{called}",
        mirror="property-names-changed",
        before={"type": "object", "propertyNames": {"maxLength": 9}},
        after={"type": "object", "propertyNames": {"maxLength": 5}},
        near=(_OPEN, {"type": "object", "propertyNames": {"maxLength": 5}}),
        request=REFUSED_NOW,
        response=NEW_NOW,
    ),
    *family(
        """
        request-body-dependent-required-added request-property-dependent-required-added request-parameter-dependent-required-added
        response-body-dependent-required-added response-property-dependent-required-added response-header-dependent-required-added
    """,
        message="{thing} limits which properties ask for others",
        mirror="dependent-required-removed",
        before=_OPEN,
        after={"type": "object", "dependentRequired": {"id": ["size"]}},
        near=(
            {"type": "object", "dependentRequired": {"id": ["size"]}},
            {"type": "object", "dependentRequired": {"id": ["kind"]}},
        ),
        request=_REFUSED,
    ),
    *family(
        """
        request-body-dependent-required-removed request-property-dependent-required-removed request-parameter-dependent-required-removed
        response-body-dependent-required-removed response-property-dependent-required-removed response-header-dependent-required-removed
    """,
        message="{thing} no longer limits which properties ask for others",
        mirror="dependent-required-added",
        before={"type": "object", "dependentRequired": {"id": ["size"]}},
        after=_OPEN,
        near=(
            {"type": "object", "dependentRequired": {"id": ["size"]}},
            {"type": "object", "dependentRequired": {"id": ["kind"]}},
        ),
        response=_NO_PROMISE,
    ),
    *family(
        """
        request-body-dependent-required-changed request-property-dependent-required-changed request-parameter-dependent-required-changed
        response-body-dependent-required-changed response-property-dependent-required-changed response-header-dependent-required-changed
    """,
        message="{thing} limits which properties ask for others in another way",
        mirror="dependent-required-changed",
        before={"type": "object", "dependentRequired": {"id": ["size"]}},
        after={"type": "object", "dependentRequired": {"id": ["kind"]}},
        near=(_OPEN, {"type": "object", "dependentRequired": {"id": ["kind"]}}),
        request=REFUSED_NOW,
        response=NEW_NOW,
    ),
    *family(
        """
        request-body-dependent-schema-added request-property-dependent-schema-added request-parameter-dependent-schema-added
        response-body-dependent-schema-added response-property-dependent-schema-added response-header-dependent-schema-added
    """,
        message="{thing} limits what follows from a property being there",
        mirror="dependent-schema-removed",
        before=_OPEN,
        after={"type": "object", "dependentSchemas": {"id": {"minProperties": 2}}},
        near=(
            {"type": "object", "dependentSchemas": {"id": {"minProperties": 2}}},
            {"type": "object", "dependentSchemas": {"id": {"minProperties": 3}}},
        ),
        request=_REFUSED,
    ),
    *family(
        """
        request-body-dependent-schema-removed request-property-dependent-schema-removed request-parameter-dependent-schema-removed
        response-body-dependent-schema-removed response-property-dependent-schema-removed response-header-dependent-schema-removed
    """,
        message="{thing} no longer limits what follows from a property being there",
        mirror="dependent-schema-added",
        before={"type": "object", "dependentSchemas": {"id": {"minProperties": 2}}},
        after=_OPEN,
        near=(
            {"type": "object", "dependentSchemas": {"id": {"minProperties": 2}}},
            {"type": "object", "dependentSchemas": {"id": {"minProperties": 3}}},
        ),
        response=_NO_PROMISE,
    ),
    *family(
        """
        request-body-dependent-schema-changed request-property-dependent-schema-changed request-parameter-dependent-schema-changed
        response-body-dependent-schema-changed response-property-dependent-schema-changed response-header-dependent-schema-changed
    """,
        message="{thing} has to meet something else than before where some property is there{called}",
        mirror="dependent-schema-changed",
        before={"type": "object", "dependentSchemas": {"id": {"minProperties": 2}}},
        after={"type": "object", "dependentSchemas": {"id": {"minProperties": 3}}},
        near=(_OPEN, {"type": "object", "dependentSchemas": {"id": {"minProperties": 3}}}),
        request=REFUSED_NOW,
        response=NEW_NOW,
    ),
    *family(
        """
        request-body-unevaluated-properties-added request-property-unevaluated-properties-added request-parameter-unevaluated-properties-added
        response-body-unevaluated-properties-added response-property-unevaluated-properties-added response-header-unevaluated-properties-added
    """,
        message="{thing} limits the properties that nothing else speaks of",
        mirror="unevaluated-properties-removed",
        before=_OPEN,
        after={"type": "object", "unevaluatedProperties": {"type": "string"}},
        near=(
            {"type": "object", "unevaluatedProperties": {"type": "string"}},
            {"type": "object", "unevaluatedProperties": {"type": "integer"}},
        ),
        request=_REFUSED,
    ),
    *family(
        """
        request-body-unevaluated-properties-removed request-property-unevaluated-properties-removed request-parameter-unevaluated-properties-removed
        response-body-unevaluated-properties-removed response-property-unevaluated-properties-removed response-header-unevaluated-properties-removed
    """,
        message="{thing} no longer limits the properties that nothing else speaks of",
        mirror="unevaluated-properties-added",
        before={"type": "object", "unevaluatedProperties": {"type": "string"}},
        after=_OPEN,
        near=(
            {"type": "object", "unevaluatedProperties": {"type": "string"}},
            {"type": "object", "unevaluatedProperties": {"type": "integer"}},
        ),
        response=_NO_PROMISE,
    ),
    *family(
        """
        request-body-unevaluated-properties-changed request-property-unevaluated-properties-changed request-parameter-unevaluated-properties-changed
        response-body-unevaluated-properties-changed response-property-unevaluated-properties-changed response-header-unevaluated-properties-changed
    """,
        message="{thing} limits the properties that nothing else speaks of in another way{called}",
        mirror="unevaluated-properties-changed",
        before={"type": "object", "unevaluatedProperties": {"type": "string"}},
        after={"type": "object", "unevaluatedProperties": {"type": "integer"}},
        near=(_OPEN, {"type": "object", "unevaluatedProperties": {"type": "integer"}}),
        request=REFUSED_NOW,
        response=NEW_NOW,
    ),
    *family(
        """
        request-body-content-schema-added request-property-content-schema-added request-parameter-content-schema-added
        response-body-content-schema-added response-property-content-schema-added response-header-content-schema-added
    """,
        message="{thing} says what the text in it holds",
        mirror="content-schema-removed",
        before=_TEXT,
        after={"type": "string", "contentSchema": {"type": "object"}},
        near=(
            {"type": "string", "contentSchema": {"type": "object"}},
            {"type": "string", "contentSchema": {"type": "array"}},
        ),
        request=_REFUSED,
    ),
    *family(
        """
        request-body-content-schema-removed request-property-content-schema-removed request-parameter-content-schema-removed
        response-body-content-schema-removed response-property-content-schema-removed response-header-content-schema-removed
    """,
        message="{thing} no longer says what the text in it holds",
        mirror="content-schema-added",
        before={"type": "string", "contentSchema": {"type": "object"}},
        after=_TEXT,
        near=(
            {"type": "string", "contentSchema": {"type": "object"}},
            {"type": "string", "contentSchema": {"type": "array"}},
        ),
        response=_NO_PROMISE,
    ),
    *family(
        """
        request-body-content-schema-changed request-property-content-schema-changed request-parameter-content-schema-changed
        response-body-content-schema-changed response-property-content-schema-changed response-header-content-schema-changed
    """,
        message="{thing} says something else of what the text in it holds{called}",
        mirror="content-schema-changed",
        before={"type": "string", "contentSchema": {"type": "object"}},
        after={"type": "string", "contentSchema": {"type": "array"}},
        near=(_TEXT, {"type": "string", "contentSchema": {"type": "array"}}),
        request=REFUSED_NOW,
        response=NEW_NOW,
    ),
)
