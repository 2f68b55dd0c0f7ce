"""Items of arrays."""

from __future__ import annotations

from codegen.compat.rules.rule import Say, family

_LIST = {"type": "array", "items": True}
_FIRST = {"type": "array", "prefixItems": [{"type": "string"}]}
_UNLIKE = "A caller that counts on what every array held so far meets one that does not."

RULES = (
    *family(
        """
        request-body-unique-items-added request-property-unique-items-added request-parameter-unique-items-added
        response-body-unique-items-added response-property-unique-items-added response-header-unique-items-added
    """,
        message="{thing} may no longer repeat an item",
        mirror="unique-items-removed",
        before=_LIST,
        after={**_LIST, "uniqueItems": True},
        near=({**_LIST, "uniqueItems": False}, _LIST),
        request=Say("A caller that sends an item twice is refused.", "Send each item once."),
    ),
    *family(
        """
        request-body-unique-items-removed request-property-unique-items-removed request-parameter-unique-items-removed
        response-body-unique-items-removed response-property-unique-items-removed response-header-unique-items-removed
    """,
        message="{thing} may repeat an item now",
        mirror="unique-items-added",
        before={**_LIST, "uniqueItems": True},
        after=_LIST,
        near=({**_LIST, "uniqueItems": False}, _LIST),
        response=Say(_UNLIKE, "Expect the same item more than once."),
    ),
    *family(
        """
        request-body-prefix-items-added request-property-prefix-items-added request-parameter-prefix-items-added
        response-body-prefix-items-added response-property-prefix-items-added response-header-prefix-items-added
    """,
        message="{thing} says what stands at one more position",
        mirror="prefix-items-removed",
        before={"type": "array", "prefixItems": [{"type": "string"}]},
        after={"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
        near=(
            {"type": "array", "prefixItems": [{"type": "string"}]},
            {"type": "array", "prefixItems": [{"type": "integer"}]},
        ),
        request=Say("A caller that sends something else at this position is refused.", "Send what is asked for there."),
        response=Say(
            "What comes at this position is said more exactly, or is new.", "Expect it, or ignore what follows."
        ),
    ),
    *family(
        """
        request-body-prefix-items-removed request-property-prefix-items-removed request-parameter-prefix-items-removed
        response-body-prefix-items-removed response-property-prefix-items-removed response-header-prefix-items-removed
    """,
        message="{thing} no longer says what stands at a position",
        mirror="prefix-items-added",
        before={"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
        after={"type": "array", "prefixItems": [{"type": "string"}]},
        near=(
            {"type": "array", "prefixItems": [{"type": "string"}]},
            {"type": "array", "prefixItems": [{"type": "integer"}]},
        ),
        request=Say(
            "Where nothing may follow, a caller that still sends it is refused.",
            "Send only the positions that are left.",
        ),
        response=Say(_UNLIKE, "Do not count on what stands there."),
    ),
    *family(
        """
        request-body-contains-added request-property-contains-added request-parameter-contains-added
        response-body-contains-added response-property-contains-added response-header-contains-added
    """,
        message="{thing} has to hold a certain item now",
        mirror="contains-removed",
        before=_LIST,
        after={**_LIST, "contains": {"type": "string"}},
        near=({**_LIST, "contains": {"type": "string"}}, {**_LIST, "contains": {"type": "integer"}}),
        request=Say("A caller that sends an array without such an item is refused.", "Send at least one such item."),
    ),
    *family(
        """
        request-body-contains-removed request-property-contains-removed request-parameter-contains-removed
        response-body-contains-removed response-property-contains-removed response-header-contains-removed
    """,
        message="{thing} no longer has to hold a certain item",
        mirror="contains-added",
        before={**_LIST, "contains": {"type": "string"}},
        after=_LIST,
        near=({**_LIST, "contains": {"type": "string"}}, {**_LIST, "contains": {"type": "integer"}}),
        response=Say(_UNLIKE, "Expect arrays without that item."),
    ),
    *family(
        """
        request-body-contains-changed request-property-contains-changed request-parameter-contains-changed
        response-body-contains-changed response-property-contains-changed response-header-contains-changed
    """,
        message="{thing} has to hold another item than before{called}",
        mirror="contains-changed",
        before={**_LIST, "contains": {"type": "string"}},
        after={**_LIST, "contains": {"type": "integer"}},
        near=(_LIST, {**_LIST, "contains": {"type": "integer"}}),
        request=Say(
            "Some of the arrays that were accepted are refused now.",
            "Hold the arrays that you send against the new schema.",
        ),
        response=Say("Arrays can come now that could not come before.", "Check what you do with the array."),
    ),
    *family(
        """
        request-body-unevaluated-items-added request-property-unevaluated-items-added request-parameter-unevaluated-items-added
        response-body-unevaluated-items-added response-property-unevaluated-items-added response-header-unevaluated-items-added
    """,
        message="{thing} limits the items that nothing else speaks of",
        mirror="unevaluated-items-removed",
        before=_FIRST,
        after={**_FIRST, "unevaluatedItems": {"type": "string"}},
        near=({**_FIRST, "unevaluatedItems": True}, _FIRST),
        request=Say("A caller that sends other items there is refused.", "Send only items that the schema names."),
    ),
    *family(
        """
        request-body-unevaluated-items-removed request-property-unevaluated-items-removed request-parameter-unevaluated-items-removed
        response-body-unevaluated-items-removed response-property-unevaluated-items-removed response-header-unevaluated-items-removed
    """,
        message="{thing} no longer limits the items that nothing else speaks of",
        mirror="unevaluated-items-added",
        before={**_FIRST, "unevaluatedItems": {"type": "string"}},
        after=_FIRST,
        near=({**_FIRST, "unevaluatedItems": True}, _FIRST),
        response=Say(_UNLIKE, "Ignore items that the schema does not name."),
    ),
    *family(
        """
        request-body-unevaluated-items-changed request-property-unevaluated-items-changed request-parameter-unevaluated-items-changed
        response-body-unevaluated-items-changed response-property-unevaluated-items-changed response-header-unevaluated-items-changed
    """,
        message="{thing} limits the items that nothing else speaks of in another way{called}",
        mirror="unevaluated-items-changed",
        before={**_FIRST, "unevaluatedItems": {"type": "string"}},
        after={**_FIRST, "unevaluatedItems": {"type": "integer"}},
        near=(_FIRST, {**_FIRST, "unevaluatedItems": {"type": "integer"}}),
        request=Say(
            "Some of the arrays that were accepted are refused now.",
            "Hold the arrays that you send against the new schema.",
        ),
        response=Say("Arrays can come now that could not come before.", "Check what you do with the array."),
    ),
)
