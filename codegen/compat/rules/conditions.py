"""Conditions, and the parts of an ``allOf`` that have one each."""

from __future__ import annotations

from codegen.compat.rules.rule import NEW_NOW, REFUSED_NOW, Say, family

_IF = {"maxLength": 3}
_UPPER = {"pattern": "^[A-Z]*$"}
_LOWER = {"pattern": "^[a-z]*$"}
_ALONE = {"type": "string", "if": _IF}
_SHORT = {"type": "string", "if": _IF, "then": _UPPER}
_LONG = {"if": {"minLength": 9}, "then": _LOWER}
_DEMANDED = Say("A caller that sends a value which does not meet it is refused.", "Send only what meets the condition.")
_FREE = Say("What the condition kept away can come now.", "Do not count on the condition any more.")

RULES = (
    *family(
        """
        request-body-all-of-added request-property-all-of-added request-parameter-all-of-added
        response-body-all-of-added response-property-all-of-added response-header-all-of-added
    """,
        message="{thing} has to meet one more schema of its allOf",
        mirror="all-of-removed",
        before={"allOf": [_SHORT]},
        after={"allOf": [_SHORT, _LONG]},
        near=({"allOf": [_SHORT]}, {"allOf": [_SHORT, {"maxLength": 99}]}),
        request=Say("A caller that sends a value which does not meet it is refused.", "Send only what meets them all."),
    ),
    *family(
        """
        request-body-all-of-removed request-property-all-of-removed request-parameter-all-of-removed
        response-body-all-of-removed response-property-all-of-removed response-header-all-of-removed
    """,
        message="{thing} has one schema less to meet of its allOf",
        mirror="all-of-added",
        before={"allOf": [_SHORT, _LONG]},
        after={"allOf": [_SHORT]},
        near=({"allOf": [_SHORT, {"maxLength": 99}]}, {"allOf": [_SHORT]}),
        response=Say("What that schema kept away can come now.", "Do not count on it any more."),
    ),
    *family(
        """
        request-body-if-added request-property-if-added request-parameter-if-added
        response-body-if-added response-property-if-added response-header-if-added
    """,
        message="{thing} has a condition",
        mirror="if-removed",
        before={"type": "string"},
        after=_SHORT,
        near=({"type": "string"}, _ALONE),
        request=_DEMANDED,
    ),
    *family(
        """
        request-body-if-removed request-property-if-removed request-parameter-if-removed
        response-body-if-removed response-property-if-removed response-header-if-removed
    """,
        message="{thing} no longer has a condition",
        mirror="if-added",
        before=_SHORT,
        after={"type": "string"},
        near=(_ALONE, {"type": "string"}),
        response=_FREE,
    ),
    *family(
        """
        request-body-if-changed request-property-if-changed request-parameter-if-changed
        response-body-if-changed response-property-if-changed response-header-if-changed
    """,
        message="The condition on {thing} is another than before{called}",
        mirror="if-changed",
        before=_SHORT,
        after={**_SHORT, "if": {"maxLength": 2}},
        near=({"type": "string"}, _SHORT),
        request=REFUSED_NOW,
        response=NEW_NOW,
    ),
    *family(
        """
        request-body-then-added request-property-then-added request-parameter-then-added
        response-body-then-added response-property-then-added response-header-then-added
    """,
        message="{thing} has a demand for when its condition holds",
        mirror="then-removed",
        before=_ALONE,
        after=_SHORT,
        near=({"type": "string"}, {"type": "string", "then": _UPPER}),
        request=_DEMANDED,
    ),
    *family(
        """
        request-body-then-removed request-property-then-removed request-parameter-then-removed
        response-body-then-removed response-property-then-removed response-header-then-removed
    """,
        message="{thing} no longer has a demand for when its condition holds",
        mirror="then-added",
        before=_SHORT,
        after=_ALONE,
        near=({"type": "string", "then": _UPPER}, {"type": "string"}),
        response=_FREE,
    ),
    *family(
        """
        request-body-then-changed request-property-then-changed request-parameter-then-changed
        response-body-then-changed response-property-then-changed response-header-then-changed
    """,
        message="{thing} has to meet something else than before where a condition holds{called}",
        mirror="then-changed",
        before=_SHORT,
        after={**_SHORT, "then": _LOWER},
        near=(_ALONE, _SHORT),
        request=REFUSED_NOW,
        response=NEW_NOW,
    ),
    *family(
        """
        request-body-else-added request-property-else-added request-parameter-else-added
        response-body-else-added response-property-else-added response-header-else-added
    """,
        message="{thing} has a demand for when its condition does not hold",
        mirror="else-removed",
        before=_ALONE,
        after={**_ALONE, "else": _UPPER},
        near=({"type": "string"}, {"type": "string", "else": _UPPER}),
        request=_DEMANDED,
    ),
    *family(
        """
        request-body-else-removed request-property-else-removed request-parameter-else-removed
        response-body-else-removed response-property-else-removed response-header-else-removed
    """,
        message="{thing} no longer has a demand for when its condition does not hold",
        mirror="else-added",
        before={**_ALONE, "else": _UPPER},
        after=_ALONE,
        near=({"type": "string", "else": _UPPER}, {"type": "string"}),
        response=_FREE,
    ),
    *family(
        """
        request-body-else-changed request-property-else-changed request-parameter-else-changed
        response-body-else-changed response-property-else-changed response-header-else-changed
    """,
        message="{thing} has to meet something else than before where a condition does not hold{called}",
        mirror="else-changed",
        before={**_ALONE, "else": _UPPER},
        after={**_ALONE, "else": _LOWER},
        near=(_ALONE, {**_ALONE, "else": _UPPER}),
        request=REFUSED_NOW,
        response=NEW_NOW,
    ),
)
