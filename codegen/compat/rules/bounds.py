"""Bounds: of numbers, of lengths, of how many items or properties there are; and multiples.

One idea, twelve keywords: what a bound does is the same for all, so the four edits are told of once, and each id is written out.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compat.facets import BOUNDS
from codegen.compat.rules.rule import ACCEPTED, READABLE, Rule, Say, family
from codegen.model import JsonObject

_IDS = {
    "maximum": """
        request-body-max-set request-property-max-set request-parameter-max-set
        response-body-max-set response-property-max-set response-header-max-set
        request-body-max-unset request-property-max-unset request-parameter-max-unset
        response-body-max-unset response-property-max-unset response-header-max-unset
        request-body-max-increased request-property-max-increased request-parameter-max-increased
        response-body-max-increased response-property-max-increased response-header-max-increased
        request-body-max-decreased request-property-max-decreased request-parameter-max-decreased
        response-body-max-decreased response-property-max-decreased response-header-max-decreased
    """,
    "minimum": """
        request-body-min-set request-property-min-set request-parameter-min-set
        response-body-min-set response-property-min-set response-header-min-set
        request-body-min-unset request-property-min-unset request-parameter-min-unset
        response-body-min-unset response-property-min-unset response-header-min-unset
        request-body-min-increased request-property-min-increased request-parameter-min-increased
        response-body-min-increased response-property-min-increased response-header-min-increased
        request-body-min-decreased request-property-min-decreased request-parameter-min-decreased
        response-body-min-decreased response-property-min-decreased response-header-min-decreased
    """,
    "exclusiveMaximum": """
        request-body-exclusive-max-set request-property-exclusive-max-set request-parameter-exclusive-max-set
        response-body-exclusive-max-set response-property-exclusive-max-set response-header-exclusive-max-set
        request-body-exclusive-max-unset request-property-exclusive-max-unset request-parameter-exclusive-max-unset
        response-body-exclusive-max-unset response-property-exclusive-max-unset response-header-exclusive-max-unset
        request-body-exclusive-max-increased request-property-exclusive-max-increased request-parameter-exclusive-max-increased
        response-body-exclusive-max-increased response-property-exclusive-max-increased response-header-exclusive-max-increased
        request-body-exclusive-max-decreased request-property-exclusive-max-decreased request-parameter-exclusive-max-decreased
        response-body-exclusive-max-decreased response-property-exclusive-max-decreased response-header-exclusive-max-decreased
    """,
    "exclusiveMinimum": """
        request-body-exclusive-min-set request-property-exclusive-min-set request-parameter-exclusive-min-set
        response-body-exclusive-min-set response-property-exclusive-min-set response-header-exclusive-min-set
        request-body-exclusive-min-unset request-property-exclusive-min-unset request-parameter-exclusive-min-unset
        response-body-exclusive-min-unset response-property-exclusive-min-unset response-header-exclusive-min-unset
        request-body-exclusive-min-increased request-property-exclusive-min-increased request-parameter-exclusive-min-increased
        response-body-exclusive-min-increased response-property-exclusive-min-increased response-header-exclusive-min-increased
        request-body-exclusive-min-decreased request-property-exclusive-min-decreased request-parameter-exclusive-min-decreased
        response-body-exclusive-min-decreased response-property-exclusive-min-decreased response-header-exclusive-min-decreased
    """,
    "maxLength": """
        request-body-max-length-set request-property-max-length-set request-parameter-max-length-set
        response-body-max-length-set response-property-max-length-set response-header-max-length-set
        request-body-max-length-unset request-property-max-length-unset request-parameter-max-length-unset
        response-body-max-length-unset response-property-max-length-unset response-header-max-length-unset
        request-body-max-length-increased request-property-max-length-increased request-parameter-max-length-increased
        response-body-max-length-increased response-property-max-length-increased response-header-max-length-increased
        request-body-max-length-decreased request-property-max-length-decreased request-parameter-max-length-decreased
        response-body-max-length-decreased response-property-max-length-decreased response-header-max-length-decreased
    """,
    "minLength": """
        request-body-min-length-set request-property-min-length-set request-parameter-min-length-set
        response-body-min-length-set response-property-min-length-set response-header-min-length-set
        request-body-min-length-unset request-property-min-length-unset request-parameter-min-length-unset
        response-body-min-length-unset response-property-min-length-unset response-header-min-length-unset
        request-body-min-length-increased request-property-min-length-increased request-parameter-min-length-increased
        response-body-min-length-increased response-property-min-length-increased response-header-min-length-increased
        request-body-min-length-decreased request-property-min-length-decreased request-parameter-min-length-decreased
        response-body-min-length-decreased response-property-min-length-decreased response-header-min-length-decreased
    """,
    "maxItems": """
        request-body-max-items-set request-property-max-items-set request-parameter-max-items-set
        response-body-max-items-set response-property-max-items-set response-header-max-items-set
        request-body-max-items-unset request-property-max-items-unset request-parameter-max-items-unset
        response-body-max-items-unset response-property-max-items-unset response-header-max-items-unset
        request-body-max-items-increased request-property-max-items-increased request-parameter-max-items-increased
        response-body-max-items-increased response-property-max-items-increased response-header-max-items-increased
        request-body-max-items-decreased request-property-max-items-decreased request-parameter-max-items-decreased
        response-body-max-items-decreased response-property-max-items-decreased response-header-max-items-decreased
    """,
    "minItems": """
        request-body-min-items-set request-property-min-items-set request-parameter-min-items-set
        response-body-min-items-set response-property-min-items-set response-header-min-items-set
        request-body-min-items-unset request-property-min-items-unset request-parameter-min-items-unset
        response-body-min-items-unset response-property-min-items-unset response-header-min-items-unset
        request-body-min-items-increased request-property-min-items-increased request-parameter-min-items-increased
        response-body-min-items-increased response-property-min-items-increased response-header-min-items-increased
        request-body-min-items-decreased request-property-min-items-decreased request-parameter-min-items-decreased
        response-body-min-items-decreased response-property-min-items-decreased response-header-min-items-decreased
    """,
    "maxProperties": """
        request-body-max-properties-set request-property-max-properties-set request-parameter-max-properties-set
        response-body-max-properties-set response-property-max-properties-set response-header-max-properties-set
        request-body-max-properties-unset request-property-max-properties-unset request-parameter-max-properties-unset
        response-body-max-properties-unset response-property-max-properties-unset response-header-max-properties-unset
        request-body-max-properties-increased request-property-max-properties-increased request-parameter-max-properties-increased
        response-body-max-properties-increased response-property-max-properties-increased response-header-max-properties-increased
        request-body-max-properties-decreased request-property-max-properties-decreased request-parameter-max-properties-decreased
        response-body-max-properties-decreased response-property-max-properties-decreased response-header-max-properties-decreased
    """,
    "minProperties": """
        request-body-min-properties-set request-property-min-properties-set request-parameter-min-properties-set
        response-body-min-properties-set response-property-min-properties-set response-header-min-properties-set
        request-body-min-properties-unset request-property-min-properties-unset request-parameter-min-properties-unset
        response-body-min-properties-unset response-property-min-properties-unset response-header-min-properties-unset
        request-body-min-properties-increased request-property-min-properties-increased request-parameter-min-properties-increased
        response-body-min-properties-increased response-property-min-properties-increased response-header-min-properties-increased
        request-body-min-properties-decreased request-property-min-properties-decreased request-parameter-min-properties-decreased
        response-body-min-properties-decreased response-property-min-properties-decreased response-header-min-properties-decreased
    """,
    "maxContains": """
        request-body-max-contains-set request-property-max-contains-set request-parameter-max-contains-set
        response-body-max-contains-set response-property-max-contains-set response-header-max-contains-set
        request-body-max-contains-unset request-property-max-contains-unset request-parameter-max-contains-unset
        response-body-max-contains-unset response-property-max-contains-unset response-header-max-contains-unset
        request-body-max-contains-increased request-property-max-contains-increased request-parameter-max-contains-increased
        response-body-max-contains-increased response-property-max-contains-increased response-header-max-contains-increased
        request-body-max-contains-decreased request-property-max-contains-decreased request-parameter-max-contains-decreased
        response-body-max-contains-decreased response-property-max-contains-decreased response-header-max-contains-decreased
    """,
    "minContains": """
        request-body-min-contains-set request-property-min-contains-set request-parameter-min-contains-set
        response-body-min-contains-set response-property-min-contains-set response-header-min-contains-set
        request-body-min-contains-unset request-property-min-contains-unset request-parameter-min-contains-unset
        response-body-min-contains-unset response-property-min-contains-unset response-header-min-contains-unset
        request-body-min-contains-increased request-property-min-contains-increased request-parameter-min-contains-increased
        response-body-min-contains-increased response-property-min-contains-increased response-header-min-contains-increased
        request-body-min-contains-decreased request-property-min-contains-decreased request-parameter-min-contains-decreased
        response-body-min-contains-decreased response-property-min-contains-decreased response-header-min-contains-decreased
    """,
}
"""JSON Schema keyword -> the ids of its four edits for each subject and direction."""

_WORDS: dict[str, tuple[str, JsonObject]] = {
    "maximum": ("the largest number", {"type": "integer"}),
    "minimum": ("the smallest number", {"type": "integer"}),
    "exclusiveMaximum": ("the number to stay below", {"type": "integer"}),
    "exclusiveMinimum": ("the number to stay above", {"type": "integer"}),
    "maxLength": ("the longest text, in characters,", {"type": "string"}),
    "minLength": ("the shortest text, in characters,", {"type": "string"}),
    "maxItems": ("the largest count of items", {"type": "array", "items": True}),
    "minItems": ("the smallest count of items", {"type": "array", "items": True}),
    "maxProperties": ("the largest count of properties", {"type": "object"}),
    "minProperties": ("the smallest count of properties", {"type": "object"}),
    "maxContains": (
        "the largest count of items of the kind that must be there",
        {"type": "array", "contains": {"type": "string"}},
    ),
    "minContains": (
        "the smallest count of items of the kind that must be there",
        {"type": "array", "contains": {"type": "string"}},
    ),
}
_TOO_FAR = Say("A caller that sends a value beyond the bound is refused.", "Send only values within the bound.")
_FURTHER = Say(
    "A value can come that lies outside what was promised.",
    "Handle values beyond the old bound: in storage, in checks, in layout.",
)


def _rules(keyword: str) -> Iterator[Rule]:
    words, schema = _WORDS[keyword]
    name, upper = BOUNDS[keyword].name, BOUNDS[keyword].upper
    low, high = {**schema, keyword: 5}, {**schema, keyword: 8}
    ids = _IDS[keyword].split()

    def edit(
        what: str, message: str, mirror: str, before: JsonObject, after: JsonObject, narrows: bool
    ) -> tuple[Rule, ...]:
        near = (schema, low) if what.endswith("creased") else (low, high)
        listed = " ".join(rule_id for rule_id in ids if rule_id.endswith(f"-{name}-{what}"))
        return family(
            listed,
            message=f"{{thing}}: {words} {message}",
            mirror=f"{name}-{mirror}",
            before=before,
            after=after,
            near=near,
            request=_TOO_FAR if narrows else ACCEPTED,
            response=READABLE if narrows else _FURTHER,
        )

    yield from edit("set", "is {new} now; it had no bound", "unset", schema, low, True)
    yield from edit("unset", "was {old}; it has no bound now", "set", low, schema, False)
    yield from edit("increased", "went from {old} up to {new}", "decreased", low, high, not upper)
    yield from edit("decreased", "went from {old} down to {new}", "increased", high, low, upper)


RULES = (
    *(rule for keyword in _IDS for rule in _rules(keyword)),
    *family(
        """
        request-body-multiple-of-added request-property-multiple-of-added request-parameter-multiple-of-added
        response-body-multiple-of-added response-property-multiple-of-added response-header-multiple-of-added
    """,
        message="{thing} has to be a multiple of {new} now",
        mirror="multiple-of-removed",
        before={"type": "integer"},
        after={"type": "integer", "multipleOf": 3},
        near=({"type": "integer", "multipleOf": 3}, {"type": "integer", "multipleOf": 6}),
        request=Say("A caller that sends any other number is refused.", "Send multiples only."),
    ),
    *family(
        """
        request-body-multiple-of-removed request-property-multiple-of-removed request-parameter-multiple-of-removed
        response-body-multiple-of-removed response-property-multiple-of-removed response-header-multiple-of-removed
    """,
        message="{thing} no longer has to be a multiple of {old}",
        mirror="multiple-of-added",
        before={"type": "integer", "multipleOf": 3},
        after={"type": "integer"},
        near=({"type": "integer", "multipleOf": 3}, {"type": "integer", "multipleOf": 6}),
        response=Say("A number can come that a caller does not expect.", "Handle any number."),
    ),
    *family(
        """
        request-body-multiple-of-changed request-property-multiple-of-changed request-parameter-multiple-of-changed
        response-body-multiple-of-changed response-property-multiple-of-changed response-header-multiple-of-changed
    """,
        message="{thing} has to be a multiple of {new}, where it was {old}",
        mirror="multiple-of-changed",
        before={"type": "integer", "multipleOf": 3},
        after={"type": "integer", "multipleOf": 6},
        near=({"type": "integer"}, {"type": "integer", "multipleOf": 6}),
        request=Say(
            "A caller that sends a multiple of the old number may be refused.", "Send multiples of the new number."
        ),
        response=Say("A number can come that a caller does not expect.", "Handle multiples of the new number."),
    ),
)
