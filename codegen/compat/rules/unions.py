"""Alternatives: ``anyOf`` and ``oneOf``, what tells them apart, and what a value must not be."""

from __future__ import annotations

from codegen.compat.rules.rule import NEW_NOW, READABLE, REFUSED_NOW, Say, family

_TEXT = {"type": "string", "maxLength": 9}
_NUMBER = {"type": "integer", "minimum": 1}
_LIST = {"type": "array", "maxItems": 3}
_CAT = {"type": "object", "title": "Cat", "properties": {"kind": {"const": "cat"}}, "required": ["kind"]}
_DOG = {"type": "object", "title": "Dog", "properties": {"kind": {"const": "dog"}}, "required": ["kind"]}
_EITHER = {"oneOf": [_CAT, _DOG]}
_BY_KIND = {**_EITHER, "discriminator": {"propertyName": "kind"}}
_BY_TYPE = {**_EITHER, "discriminator": {"propertyName": "type"}}
_MAPPED = {**_EITHER, "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}}}
_REMAPPED = {**_EITHER, "discriminator": {"propertyName": "kind", "mapping": {"cat": "Feline"}}}
_HINT = Say("What may be sent is the same; only how it is told apart is said differently.", "Nothing has to change.")
_READ_HINT = Say("What comes is the same; only how it is told apart is said differently.", "Nothing has to change.")
_UNKNOWN = Say(
    "A caller meets a form of the value that it does not know.", "Handle the new form, or ignore it on purpose."
)
_REFUSED = Say("A caller that sends this form is refused.", "Send one of the forms that are left.")
_UNDECIDED = Say("Whether what was accepted still is was not decided.", "Hold what you send against the new schema.")
_READ_UNDECIDED = Say("Whether what comes now could come before was not decided.", "Check what you do with this value.")

RULES = (
    *family(
        """
        request-body-any-of-added request-property-any-of-added request-parameter-any-of-added
        response-body-any-of-added response-property-any-of-added response-header-any-of-added
    """,
        message="{thing} has one more alternative{called}",
        mirror="any-of-removed",
        before={"anyOf": [_TEXT, _NUMBER]},
        after={"anyOf": [_TEXT, _NUMBER, _LIST]},
        near=({"anyOf": [_TEXT, _NUMBER]}, {"anyOf": [_TEXT, _NUMBER, {"type": "null"}]}),
        response=_UNKNOWN,
    ),
    *family(
        """
        request-body-any-of-removed request-property-any-of-removed request-parameter-any-of-removed
        response-body-any-of-removed response-property-any-of-removed response-header-any-of-removed
    """,
        message="{thing} has lost an alternative{called}",
        mirror="any-of-added",
        before={"anyOf": [_TEXT, _NUMBER, _LIST]},
        after={"anyOf": [_TEXT, _NUMBER]},
        near=({"anyOf": [_TEXT, _NUMBER]}, {"anyOf": [_NUMBER, _TEXT]}),
        request=_REFUSED,
    ),
    *family(
        """
        request-body-one-of-added request-property-one-of-added request-parameter-one-of-added
        response-body-one-of-added response-property-one-of-added response-header-one-of-added
    """,
        message="{thing} has one more alternative{called}",
        mirror="one-of-removed",
        before={"oneOf": [_TEXT, _NUMBER]},
        after={"oneOf": [_TEXT, _NUMBER, _LIST]},
        near=({"oneOf": [_TEXT, _NUMBER]}, {"oneOf": [_TEXT, _NUMBER, {"type": "null"}]}),
        response=_UNKNOWN,
    ),
    *family(
        """
        request-body-one-of-removed request-property-one-of-removed request-parameter-one-of-removed
        response-body-one-of-removed response-property-one-of-removed response-header-one-of-removed
    """,
        message="{thing} has lost an alternative{called}",
        mirror="one-of-added",
        before={"oneOf": [_TEXT, _NUMBER, _LIST]},
        after={"oneOf": [_TEXT, _NUMBER]},
        near=({"oneOf": [_TEXT, _NUMBER]}, {"oneOf": [_NUMBER, _TEXT]}),
        request=_REFUSED,
    ),
    *family(
        """
        request-body-alternatives-set request-property-alternatives-set request-parameter-alternatives-set
        response-body-alternatives-set response-property-alternatives-set response-header-alternatives-set
    """,
        message="{thing} has to be one of several alternatives now",
        mirror="alternatives-unset",
        before={"type": ["string", "integer"], "title": "Size", "minimum": 0},
        after={"type": ["string", "integer"], "title": "Size", "minimum": 0, "oneOf": [_TEXT, _NUMBER]},
        near=({"oneOf": [_TEXT, _NUMBER]}, {"oneOf": [_TEXT, _LIST]}),
        request=Say("A caller that sends what is none of them is refused.", "Send one of the alternatives."),
    ),
    *family(
        """
        request-body-alternatives-unset request-property-alternatives-unset request-parameter-alternatives-unset
        response-body-alternatives-unset response-property-alternatives-unset response-header-alternatives-unset
    """,
        message="{thing} no longer has to be one of several alternatives",
        mirror="alternatives-set",
        before={"type": ["string", "integer"], "title": "Size", "minimum": 0, "oneOf": [_TEXT, _NUMBER]},
        after={"type": ["string", "integer"], "title": "Size", "minimum": 0},
        near=({"oneOf": [_TEXT, _NUMBER]}, {"oneOf": [_TEXT, _LIST]}),
        response=_UNKNOWN,
    ),
    *family(
        """
        request-body-alternatives-kind-changed request-property-alternatives-kind-changed request-parameter-alternatives-kind-changed
        response-body-alternatives-kind-changed response-property-alternatives-kind-changed response-header-alternatives-kind-changed
    """,
        message="{thing} has the same alternatives, but not as many of them may hold at once as before",
        mirror="alternatives-kind-changed",
        before={"anyOf": [{"type": "string", "minLength": 2}, {"type": "string", "maxLength": 5}]},
        after={"oneOf": [{"type": "string", "minLength": 2}, {"type": "string", "maxLength": 5}]},
        near=({"anyOf": [_NUMBER, _LIST]}, {"oneOf": [_NUMBER, _LIST]}),
        request=Say(
            "A caller that sends what meets several of them may be refused.", "Send what meets exactly one of them."
        ),
        response=Say(
            "What comes may meet several alternatives at once.", "Do not stop at the first alternative that fits."
        ),
    ),
    *family(
        "request-body-alternatives-overlap request-property-alternatives-overlap request-parameter-alternatives-overlap",
        message="{thing}: values fit two of the alternatives now, of which exactly one may fit",
        mirror="min-length-increased",
        before={"oneOf": [{"type": "string", "maxLength": 3}, {"type": "string", "minLength": 5}]},
        after={"oneOf": [{"type": "string", "maxLength": 3}, {"type": "string", "minLength": 2}]},
        near=({"oneOf": [_TEXT, _NUMBER]}, {"oneOf": [_TEXT, {"type": "integer"}]}),
        request=Say(
            "What fits two alternatives is refused, and what fitted one before may fit two now.",
            "Send what meets exactly one of them.",
        ),
        also=("min-length-decreased",),
    ),
    *family(
        """
        request-body-discriminator-added request-property-discriminator-added request-parameter-discriminator-added
        response-body-discriminator-added response-property-discriminator-added response-header-discriminator-added
    """,
        message="{thing} names the property that tells its alternatives apart",
        mirror="discriminator-removed",
        before=_EITHER,
        after=_BY_KIND,
        near=(_BY_KIND, _BY_TYPE),
        request=_HINT,
        response=_READ_HINT,
    ),
    *family(
        """
        request-body-discriminator-removed request-property-discriminator-removed request-parameter-discriminator-removed
        response-body-discriminator-removed response-property-discriminator-removed response-header-discriminator-removed
    """,
        message="{thing} no longer names the property that tells its alternatives apart",
        mirror="discriminator-added",
        before=_BY_KIND,
        after=_EITHER,
        near=(_BY_KIND, _BY_TYPE),
        request=_HINT,
        response=_READ_HINT,
    ),
    *family(
        """
        request-body-discriminator-default-mapping-changed request-property-discriminator-default-mapping-changed
        request-parameter-discriminator-default-mapping-changed response-body-discriminator-default-mapping-changed
        response-property-discriminator-default-mapping-changed response-header-discriminator-default-mapping-changed
    """,
        message="{thing} is taken for {new} where nothing tells it apart, and was for {old}",
        mirror="discriminator-default-mapping-changed",
        before={**_EITHER, "discriminator": {"propertyName": "kind", "defaultMapping": "Cat"}},
        after={**_EITHER, "discriminator": {"propertyName": "kind", "defaultMapping": "Dog"}},
        near=(_EITHER, {**_EITHER, "discriminator": {"propertyName": "kind", "defaultMapping": "Cat"}}),
        request=Say(
            "A value that says nothing of its kind is taken for another one than before.",
            "Send the property that tells.",
        ),
        response=Say("A value that says nothing of its kind is another one than before.", "Look at what it is."),
    ),
    *family(
        """
        request-body-discriminator-property-name-changed request-property-discriminator-property-name-changed request-parameter-discriminator-property-name-changed
        response-body-discriminator-property-name-changed response-property-discriminator-property-name-changed response-header-discriminator-property-name-changed
    """,
        message="{thing} tells its alternatives apart by {new}, where it was {old}",
        mirror="discriminator-property-name-changed",
        before=_BY_KIND,
        after=_BY_TYPE,
        near=(_EITHER, _BY_KIND),
        request=Say("A value that is told apart by the old property is not understood.", "Send the new property."),
        response=Say("A caller that looks at the old property cannot tell what came.", "Look at the new property."),
    ),
    *family(
        """
        request-body-discriminator-mapping-added request-property-discriminator-mapping-added request-parameter-discriminator-mapping-added
        response-body-discriminator-mapping-added response-property-discriminator-mapping-added response-header-discriminator-mapping-added
    """,
        message="{thing} says what the discriminator value `{name}` stands for",
        mirror="discriminator-mapping-deleted",
        before=_BY_KIND,
        after=_MAPPED,
        near=(_MAPPED, _REMAPPED),
        response=Say(
            "A caller that tells what came by this value does not know it.", "Take `{name}` for what it stands for."
        ),
    ),
    *family(
        """
        request-body-discriminator-mapping-deleted request-property-discriminator-mapping-deleted request-parameter-discriminator-mapping-deleted
        response-body-discriminator-mapping-deleted response-property-discriminator-mapping-deleted response-header-discriminator-mapping-deleted
    """,
        message="{thing} no longer says what the discriminator value `{name}` stands for",
        mirror="discriminator-mapping-added",
        before=_MAPPED,
        after=_BY_KIND,
        near=(_MAPPED, _REMAPPED),
        request=Say("A value that is told apart by it is not understood.", "Send a value that stands for something."),
    ),
    *family(
        """
        request-body-discriminator-mapping-changed request-property-discriminator-mapping-changed request-parameter-discriminator-mapping-changed
        response-body-discriminator-mapping-changed response-property-discriminator-mapping-changed response-header-discriminator-mapping-changed
    """,
        message="{thing}: the discriminator value `{name}` stands for {new}, where it was {old}",
        mirror="discriminator-mapping-changed",
        before=_MAPPED,
        after=_REMAPPED,
        near=(_BY_KIND, _MAPPED),
        request=_UNDECIDED,
        response=_READ_UNDECIDED,
    ),
    *family(
        """
        request-body-not-added request-property-not-added request-parameter-not-added
        response-body-not-added response-property-not-added response-header-not-added
    """,
        message="{thing} shuts out certain values now",
        mirror="not-removed",
        before={"type": "string"},
        after={"type": "string", "not": {"maxLength": 3}},
        near=({"type": "string", "not": {"maxLength": 3}}, {"type": "string", "not": {"maxLength": 2}}),
        request=Say("A caller that sends a value which it shuts out is refused.", "Send only what it lets through."),
        response=READABLE,
    ),
    *family(
        """
        request-body-not-removed request-property-not-removed request-parameter-not-removed
        response-body-not-removed response-property-not-removed response-header-not-removed
    """,
        message="{thing} no longer shuts out certain values",
        mirror="not-added",
        before={"type": "string", "not": {"maxLength": 3}},
        after={"type": "string"},
        near=({"type": "string", "not": {"maxLength": 3}}, {"type": "string", "not": {"maxLength": 2}}),
        response=Say("What it shut out can come now.", "Do not count on that any more."),
    ),
    *family(
        """
        request-body-not-changed request-property-not-changed request-parameter-not-changed
        response-body-not-changed response-property-not-changed response-header-not-changed
    """,
        message="{thing} shuts out other values than before{called}",
        mirror="not-changed",
        before={"type": "string", "not": {"maxLength": 3}},
        after={"type": "string", "not": {"maxLength": 2}},
        near=({"type": "string"}, {"type": "string", "not": {"maxLength": 2}}),
        request=REFUSED_NOW,
        response=NEW_NOW,
    ),
)
