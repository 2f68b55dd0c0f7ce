"""``x-extensible-enum``: the values of a list that may grow."""

from __future__ import annotations

from codegen.compat.rules.rule import Say, family

_TEXT = {"type": "string"}
_ONE = {"type": "string", "x-extensible-enum": ["small"]}
_TWO = {"type": "string", "x-extensible-enum": ["small", "large"]}
_TURNED = {"type": "string", "x-extensible-enum": ["large", "small"]}
_FORETOLD = Say(
    "The list was said to grow, so a caller has to cope with values that it does not know.",
    "Handle the new values where they matter.",
)

RULES = (
    *family(
        """
        request-body-x-extensible-enum-value-removed request-property-x-extensible-enum-value-removed
        request-parameter-x-extensible-enum-value-removed response-body-x-extensible-enum-value-removed
        response-property-x-extensible-enum-value-removed response-header-x-extensible-enum-value-removed
    """,
        message="{thing} lost values of a list that may grow: {old}",
        mirror="x-extensible-enum-value-added",
        before=_TWO,
        after=_ONE,
        near=(_TWO, _TURNED),
        request=Say(
            "A caller that sends one of the values that went is refused.", "Send one of the values that are left."
        ),
    ),
    *family(
        """
        request-body-x-extensible-enum-value-added request-property-x-extensible-enum-value-added
        request-parameter-x-extensible-enum-value-added response-body-x-extensible-enum-value-added
        response-property-x-extensible-enum-value-added response-header-x-extensible-enum-value-added
    """,
        message="{thing} has new values of a list that may grow: {new}",
        mirror="x-extensible-enum-value-removed",
        before=_ONE,
        after=_TWO,
        near=(_TWO, _TURNED),
        response=_FORETOLD,
    ),
    *family(
        """
        request-body-x-extensible-enum-added request-property-x-extensible-enum-added
        request-parameter-x-extensible-enum-added response-body-x-extensible-enum-added
        response-property-x-extensible-enum-added response-header-x-extensible-enum-added
    """,
        message="{thing} says by a list that may grow which values there are: {new}",
        mirror="x-extensible-enum-removed",
        before=_TEXT,
        after=_TWO,
        near=(_ONE, _TWO),
        request=Say(
            "Whether values that are not listed are still taken is not said.", "Send one of the listed values."
        ),
    ),
    *family(
        """
        request-body-x-extensible-enum-removed request-property-x-extensible-enum-removed
        request-parameter-x-extensible-enum-removed response-body-x-extensible-enum-removed
        response-property-x-extensible-enum-removed response-header-x-extensible-enum-removed
    """,
        message="{thing} no longer says by a list that may grow which values there are: {old}",
        mirror="x-extensible-enum-added",
        before=_TWO,
        after=_TEXT,
        near=(_TWO, _ONE),
        response=_FORETOLD,
    ),
)
