"""Words of one version of OpenAPI that stand in a document of another, where they say nothing."""

from __future__ import annotations

from codegen.compat.rules.rule import Say, family

_TEXT = {"type": "string"}
_LEFT_OVER = {"type": "string", "nullable": True}
_SAYS_NOTHING = Say(
    "OpenAPI 3.1 knows no such word: what may be null says so among its types.",
    "Do not take the word for a promise; ask the vendor where null is meant.",
)

RULES = (
    *family(
        """
        request-body-nullable-without-effect-added request-property-nullable-without-effect-added
        request-parameter-nullable-without-effect-added response-body-nullable-without-effect-added
        response-property-nullable-without-effect-added response-header-nullable-without-effect-added
    """,
        message="{thing} is called `nullable`, which says nothing since OpenAPI 3.1",
        mirror="nullable-without-effect-removed",
        before=_TEXT,
        after=_LEFT_OVER,
        near=(_TEXT, {"type": ["string", "null"]}),
        request=_SAYS_NOTHING,
        response=_SAYS_NOTHING,
    ),
    *family(
        """
        request-body-nullable-without-effect-removed request-property-nullable-without-effect-removed
        request-parameter-nullable-without-effect-removed response-body-nullable-without-effect-removed
        response-property-nullable-without-effect-removed response-header-nullable-without-effect-removed
    """,
        message="{thing} is no longer called `nullable`, which said nothing since OpenAPI 3.1",
        mirror="nullable-without-effect-added",
        before=_LEFT_OVER,
        after=_TEXT,
        near=({"type": ["string", "null"]}, _TEXT),
        request=_SAYS_NOTHING,
        response=_SAYS_NOTHING,
    ),
)
