"""Types, null, enumerations, constants, defaults, deprecation."""

from __future__ import annotations

from codegen.compat.rules.rule import ACCEPTED, READABLE, Say, family, one

_UNHEARD = Say(
    "A caller that knows only the old values meets one that it does not know.",
    "Handle the new values, and have a way out for values that are not known.",
)
_UNREAD = "A caller that reads it as one of the types that it had cannot read what comes now."

RULES = (
    *family(
        """
        request-body-type-changed request-property-type-changed request-parameter-type-changed
        response-body-type-changed response-property-type-changed response-header-type-changed
    """,
        message="{thing} changed its type from {old} to {new}",
        mirror="type-changed",
        before={"type": "boolean"},
        after={"type": "integer"},
        near=({"type": "integer"}, {"type": "number"}),
        request=Say("A caller that sends the type that was asked for is refused.", "Send a value of the new type."),
        response=Say(_UNREAD, "Read the new type wherever this value is used."),
    ),
    *family(
        """
        request-body-type-generalized request-property-type-generalized request-parameter-type-generalized
        response-body-type-generalized response-property-type-generalized response-header-type-generalized
    """,
        message="{thing} takes more than before: its type went from {old} to {new}",
        mirror="type-specialized",
        before={"type": "integer"},
        after={"type": "number"},
        near=({"type": "string"}, {"type": "integer"}),
        response=Say(_UNREAD, "Accept the wider type, and check what depends on the narrower one."),
    ),
    *family(
        """
        request-body-type-specialized request-property-type-specialized request-parameter-type-specialized
        response-body-type-specialized response-property-type-specialized response-header-type-specialized
    """,
        message="{thing} takes less than before: its type went from {old} to {new}",
        mirror="type-generalized",
        before={"type": "number"},
        after={"type": "integer"},
        near=({"type": "integer"}, {"type": "string"}),
        request=Say(
            "A caller that sends a value of the wider type is refused.", "Send only values of the narrower type."
        ),
    ),
    *family(
        """
        request-body-list-of-types-widened request-property-list-of-types-widened request-parameter-list-of-types-widened
        response-body-list-of-types-widened response-property-list-of-types-widened response-header-list-of-types-widened
    """,
        message="{thing} has more types than before: {old}, now {new}",
        mirror="list-of-types-narrowed",
        before={"type": "integer"},
        after={"type": ["integer", "boolean"]},
        near=({"type": "string"}, {"type": ["string", "null"]}),
        response=Say(_UNREAD, "Handle each of the types that can come now."),
    ),
    *family(
        """
        request-body-list-of-types-narrowed request-property-list-of-types-narrowed request-parameter-list-of-types-narrowed
        response-body-list-of-types-narrowed response-property-list-of-types-narrowed response-header-list-of-types-narrowed
    """,
        message="{thing} has fewer types than before: {old}, now {new}",
        mirror="list-of-types-widened",
        before={"type": ["integer", "boolean"]},
        after={"type": "integer"},
        near=({"type": ["string", "null"]}, {"type": "string"}),
        request=Say("A caller that sends one of the types that went is refused.", "Send one of the types that stayed."),
    ),
    *family(
        """
        request-body-became-nullable request-property-became-nullable request-parameter-became-nullable
        response-body-became-nullable response-property-became-nullable response-header-became-nullable
    """,
        message="{thing} can be null now",
        mirror="became-not-nullable",
        before={"type": "string"},
        after={"type": ["string", "null"]},
        near=({"type": ["string", "null"]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        response=Say(
            "A caller that does not expect null fails when it comes.", "Handle null before the value is used."
        ),
    ),
    *family(
        """
        request-body-became-not-nullable request-property-became-not-nullable request-parameter-became-not-nullable
        response-body-became-not-nullable response-property-became-not-nullable response-header-became-not-nullable
    """,
        message="{thing} can no longer be null",
        mirror="became-nullable",
        before={"type": ["string", "null"]},
        after={"type": "string"},
        near=({"type": ["string", "boolean"]}, {"type": "string"}),
        request=Say("A caller that sends null is refused.", "Send a value, or leave it out where it is optional."),
    ),
    *family(
        """
        request-body-became-enum request-property-became-enum request-parameter-became-enum
        response-body-became-enum response-property-became-enum response-header-became-enum
    """,
        message="{thing} is limited to listed values now: {new}",
        mirror="became-not-enum",
        before={"type": "string"},
        after={"type": "string", "enum": ["small", "large"]},
        near=({"type": "string"}, {"type": "string", "const": "small"}),
        request=Say("A caller that sends any other value is refused.", "Send one of the listed values."),
    ),
    *family(
        """
        request-body-became-not-enum request-property-became-not-enum request-parameter-became-not-enum
        response-body-became-not-enum response-property-became-not-enum response-header-became-not-enum
    """,
        message="{thing} is no longer limited to listed values: {old}",
        mirror="became-enum",
        before={"type": "string", "enum": ["small", "large"]},
        after={"type": "string"},
        near=({"type": "string", "const": "small"}, {"type": "string"}),
        response=Say(
            "A value can come that a caller has never heard of.", "Handle unknown values as well as the known ones."
        ),
        at_most={"response": "warning"},
        strict={"response": "error"},
    ),
    *family(
        """
        request-body-enum-value-added request-property-enum-value-added request-parameter-enum-value-added
        response-property-enum-value-added response-header-enum-value-added
    """,
        message="{thing} has new values: {new}",
        mirror="enum-value-removed",
        before={"type": "string", "enum": ["small"]},
        after={"type": "string", "enum": ["small", "large"]},
        near=({"type": "string", "enum": ["small", "large"]}, {"type": "string", "enum": ["large", "small"]}),
        response=_UNHEARD,
        at_most={"response": "warning"},
        strict={"response": "error"},
    ),
    *family(
        """
        request-body-enum-value-removed request-property-enum-value-removed request-parameter-enum-value-removed
        response-property-enum-value-removed response-header-enum-value-removed
    """,
        message="{thing} lost values: {old}",
        mirror="enum-value-added",
        before={"type": "string", "enum": ["small", "large"]},
        after={"type": "string", "enum": ["small"]},
        near=({"type": "string", "enum": ["small"]}, {"type": "string", "const": "small"}),
        request=Say(
            "A caller that sends one of the removed values is refused.", "Send one of the values that are left."
        ),
    ),
    one(
        "response-body-enum-value-added",
        "enum-value-added",
        subject="body",
        form="schema",
        message="{thing} has new values: {new}",
        say=_UNHEARD,
        mirror="response-mediatype-enum-value-removed",
        before={"type": "string", "enum": ["small"]},
        after={"type": "string", "enum": ["small", "large"]},
        near=({"type": "string", "enum": ["small", "large"]}, {"type": "string", "enum": ["large", "small"]}),
        at_most="warning",
        strict="error",
    ),
    one(
        "response-mediatype-enum-value-removed",
        "enum-value-removed",
        subject="body",
        form="schema",
        message="{thing} lost values: {old}",
        say=READABLE,
        mirror="response-body-enum-value-added",
        before={"type": "string", "enum": ["small", "large"]},
        after={"type": "string", "enum": ["small"]},
        near=({"type": "string", "enum": ["small"]}, {"type": "string", "const": "small"}),
    ),
    *family(
        """
        request-body-const-added request-property-const-added request-parameter-const-added
        response-body-const-added response-property-const-added response-header-const-added
    """,
        message="{thing} has one value only now: {new}",
        mirror="const-removed",
        before={"type": "string"},
        after={"type": "string", "const": "small"},
        near=({"type": "string"}, {"type": "string", "enum": ["small"]}),
        request=Say("A caller that sends any other value is refused.", "Send exactly this value."),
    ),
    *family(
        """
        request-body-const-removed request-property-const-removed request-parameter-const-removed
        response-body-const-removed response-property-const-removed response-header-const-removed
    """,
        message="{thing} is no longer always {old}",
        mirror="const-added",
        before={"type": "string", "const": "small"},
        after={"type": "string"},
        near=({"type": "string", "enum": ["small"]}, {"type": "string"}),
        response=Say("A caller that counts on the one value meets others.", "Read the value instead of assuming it."),
    ),
    *family(
        """
        request-body-const-changed request-property-const-changed request-parameter-const-changed
        response-body-const-changed response-property-const-changed response-header-const-changed
    """,
        message="{thing} is {new} now, and was {old}",
        mirror="const-changed",
        before={"type": "string", "const": "small"},
        after={"type": "string", "const": "large"},
        near=({"type": "string", "const": "small"}, {"type": "string", "enum": ["small"]}),
        request=Say("A caller that sends the old value is refused.", "Send the new value."),
        response=Say("A caller that looks for the old value never finds it.", "Look for the new value."),
    ),
    *family(
        """
        request-body-default-value-added request-property-default-value-added request-parameter-default-value-added
        response-body-default-value-added response-property-default-value-added response-header-default-value-added
    """,
        message="{thing} has a default now: {new}",
        mirror="default-value-removed",
        before={"type": "string"},
        after={"type": "string", "default": "small"},
        near=({"type": "string", "default": "small"}, {"type": "string", "default": "large"}),
        request=Say(
            "Nothing is refused; what is left out is now said to mean this.",
            "Send the value where another one is meant.",
        ),
        response=Say("A default says what absence means, and changes nothing that comes.", "Nothing has to change."),
    ),
    *family(
        """
        request-body-default-value-removed request-property-default-value-removed request-parameter-default-value-removed
        response-body-default-value-removed response-property-default-value-removed response-header-default-value-removed
    """,
        message="{thing} no longer has a default; it was {old}",
        mirror="default-value-added",
        before={"type": "string", "default": "small"},
        after={"type": "string"},
        near=({"type": "string", "default": "small"}, {"type": "string", "default": "large"}),
        request=Say(
            "A caller that leaves it out relied on the default, and what it gets now is not said.",
            "Send the old default where it is meant.",
        ),
        response=Say("A default says what absence means, and changes nothing that comes.", "Nothing has to change."),
    ),
    *family(
        """
        request-body-default-value-changed request-property-default-value-changed request-parameter-default-value-changed
        response-body-default-value-changed response-property-default-value-changed response-header-default-value-changed
    """,
        message="{thing} has another default: {new} instead of {old}",
        mirror="default-value-changed",
        before={"type": "string", "default": "small"},
        after={"type": "string", "default": "large"},
        near=({"type": "string"}, {"type": "string", "default": "large"}),
        request=Say(
            "A caller that leaves it out gets another outcome than before.", "Send the old default where it is meant."
        ),
        response=Say("A default says what absence means, and changes nothing that comes.", "Nothing has to change."),
    ),
    *family(
        """
        request-body-deprecated request-property-deprecated request-parameter-deprecated
        response-body-deprecated response-property-deprecated response-header-deprecated
    """,
        message="{thing} is deprecated",
        mirror="reactivated",
        before={"type": "string"},
        after={"type": "string", "deprecated": True},
        near=({"type": "string", "deprecated": False}, {"type": "string"}),
        request=Say("It works as before, and may go in a later version.", "Plan to do without it."),
        response=Say("It comes as before, and may go in a later version.", "Plan to do without it."),
    ),
    *family(
        """
        request-body-reactivated request-property-reactivated request-parameter-reactivated
        response-body-reactivated response-property-reactivated response-header-reactivated
    """,
        message="{thing} is no longer deprecated",
        mirror="deprecated",
        before={"type": "string", "deprecated": True},
        after={"type": "string"},
        near=({"type": "string", "deprecated": False}, {"type": "string"}),
        request=ACCEPTED,
        response=READABLE,
    ),
    *family(
        """
        request-body-became-impossible request-property-became-impossible request-parameter-became-impossible
        response-body-became-impossible response-property-became-impossible response-header-became-impossible
    """,
        message="{thing} admits no value any more",
        mirror="became-possible",
        before=True,
        after=False,
        near=({"type": "string"}, {"type": "integer"}),
        request=Say("A caller that sends it is refused, whatever the value.", "Leave it out."),
        response=Say("It does not come any more.", "Do without it."),
    ),
    *family(
        """
        request-body-became-possible request-property-became-possible request-parameter-became-possible
        response-body-became-possible response-property-became-possible response-header-became-possible
    """,
        message="{thing} admits values now; before, it admitted none",
        mirror="became-impossible",
        before=False,
        after=True,
        near=({"type": "string"}, {"type": "integer"}),
        response=Say("Something comes where nothing could come before.", "Handle the value, or ignore it on purpose."),
    ),
    *family(
        """
        request-body-reference-unresolved request-property-reference-unresolved request-parameter-reference-unresolved
        response-body-reference-unresolved response-property-reference-unresolved response-header-reference-unresolved
    """,
        message="{thing} refers to something that is not in the document: {old} → {new}",
        mirror="reference-unresolved",
        before=True,
        after={"$ref": "#/components/schemas/Missing"},
        near=(
            {"$ref": "#/components/schemas/Missing"},
            {"$ref": "#/components/schemas/Missing", "description": "Size"},
        ),
        request=Say(
            "What is asked for here is not said, so it cannot be compared.", "Mend the reference in the document first."
        ),
        response=Say(
            "What comes here is not said, so it cannot be compared.", "Mend the reference in the document first."
        ),
    ),
)
