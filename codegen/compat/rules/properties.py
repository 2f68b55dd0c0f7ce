"""Properties: added, removed, required or not, read-only or write-only."""

from __future__ import annotations

from codegen.compat.rules.rule import READABLE, Rule, Say, one
from codegen.model import JsonObject

_TEXT = {"type": "string"}


def _object(*, required: bool = False, closed: bool = False, **size: object) -> JsonObject:
    """Make an object schema with the properties ``id`` and, if anything is said of it, ``size``."""
    properties = {"id": _TEXT, **({"size": {"type": "string", **size}} if size else {})}
    made: JsonObject = {"type": "object", "properties": properties}
    if required:
        made["required"] = ["size"]
    return {**made, "additionalProperties": False} if closed else made


_WITHOUT = _object()
_CLOSED = _object(closed=True)
_OPTIONAL = _object(maxLength=9)
_REQUIRED = _object(maxLength=9, required=True)
_SENT_BY_ONE_SIDE = Say(
    "The document says in another way who sends this property; what a caller may do stays.", "Nothing has to change."
)

_ADDED_OR_REMOVED: tuple[Rule, ...] = (
    one(
        "new-required-request-property",
        "required-property-added",
        message="{thing} is new and required",
        say=Say("A caller that does not know it does not send it, and is refused.", "Send `{name}` with every call."),
        mirror="request-property-removed",
        before=_CLOSED,
        after=_object(maxLength=9, required=True, closed=True),
        near=(_WITHOUT, _OPTIONAL),
    ),
    one(
        "new-required-request-property-with-default",
        "required-property-with-default-added",
        message="{thing} is new and required, with a default",
        say=Say(
            "The document contradicts itself: it asks for the property, and says what its absence means. A strict server refuses.",
            "Send `{name}`; the default says which value keeps the old meaning.",
        ),
        mirror="request-property-removed",
        before=_CLOSED,
        after=_object(default="small", required=True, closed=True),
        near=(_WITHOUT, _REQUIRED),
    ),
    one(
        "new-optional-request-property",
        "optional-property-added",
        message="{thing} is new and optional",
        say=Say("A caller that does not send it is served as before.", "Nothing has to change."),
        mirror="request-property-removed",
        before=_CLOSED,
        after=_object(maxLength=9, closed=True),
        near=(_WITHOUT, _REQUIRED),
    ),
    one(
        "request-property-removed",
        "property-removed",
        message="{thing} was removed",
        say=Say(
            "A caller that still sends it is refused where the object takes no unknown properties; elsewhere it is not heard.",
            "Stop sending `{name}`.",
        ),
        mirror="new-optional-request-property",
        before=_object(maxLength=9, closed=True),
        after=_CLOSED,
        near=(_object(maxLength=9, closed=True), _object(maxLength=9)),
    ),
    one(
        "response-required-property-added",
        "required-property-added",
        message="{thing} is new, and always comes",
        say=Say("A caller that does not know it ignores it.", "Nothing has to change."),
        mirror="response-required-property-removed",
        before=_WITHOUT,
        after=_REQUIRED,
        near=(_WITHOUT, _OPTIONAL),
    ),
    one(
        "response-optional-property-added",
        "optional-property-added",
        message="{thing} is new, and may come",
        say=Say("A caller that does not know it ignores it.", "Nothing has to change."),
        mirror="response-optional-property-removed",
        before=_WITHOUT,
        after=_OPTIONAL,
        near=(_WITHOUT, _REQUIRED),
    ),
    one(
        "response-required-property-removed",
        "required-property-removed",
        message="{thing} was removed, and always came before",
        say=Say("A caller that reads it finds nothing.", "Do without `{name}`, or read what took its place."),
        mirror="response-required-property-added",
        before=_REQUIRED,
        after=_WITHOUT,
        near=(_OPTIONAL, _WITHOUT),
    ),
    one(
        "response-optional-property-removed",
        "optional-property-removed",
        message="{thing} was removed",
        say=Say("It could be missing before, and never comes now: what depends on it stops.", "Do without `{name}`."),
        mirror="response-optional-property-added",
        before=_OPTIONAL,
        after=_WITHOUT,
        near=(_REQUIRED, _WITHOUT),
    ),
    *(
        one(
            f"response-{need}-write-only-property-{what}",
            f"{need}-write-only-property-{what}",
            message=f"{{thing}}, which is only ever sent, was {what}",
            say=Say("A property that is write-only does not come in a response.", "Nothing has to change."),
            mirror=f"response-{need}-write-only-property-{other}",
            before=before,
            after=after,
            near=(_WITHOUT, _OPTIONAL),
        )
        for need in ("required", "optional")
        for what, other, before, after in (
            ("added", "removed", _WITHOUT, _object(writeOnly=True, required=need == "required")),
            ("removed", "added", _object(writeOnly=True, required=need == "required"), _WITHOUT),
        )
    ),
)

_REQUIREDNESS: tuple[Rule, ...] = (
    one(
        "request-property-became-required",
        "became-required",
        message="{thing} is required now",
        say=Say("A caller that leaves it out is refused.", "Send `{name}` with every call."),
        mirror="request-property-became-optional",
        before=_OPTIONAL,
        after=_REQUIRED,
        near=(_WITHOUT, _REQUIRED),
    ),
    one(
        "request-property-became-required-with-default",
        "became-required-with-default",
        message="{thing} is required now, and has a default",
        say=Say(
            "The document contradicts itself: it asks for the property, and says what its absence means. A strict server refuses.",
            "Send `{name}`; the default says which value keeps the old meaning.",
        ),
        mirror="request-property-became-optional",
        before=_object(default="small"),
        after=_object(default="small", required=True),
        near=(_OPTIONAL, _REQUIRED),
    ),
    one(
        "request-property-became-optional",
        "became-optional",
        message="{thing} may be left out now",
        say=Say("A caller that sends it is served as before.", "Nothing has to change."),
        mirror="request-property-became-required",
        before=_REQUIRED,
        after=_OPTIONAL,
        near=(_REQUIRED, _WITHOUT),
    ),
    one(
        "response-property-became-optional",
        "became-optional",
        message="{thing} may be missing now",
        say=Say("A caller that counts on it fails when it does not come.", "Handle the absence of `{name}`."),
        mirror="response-property-became-required",
        before=_REQUIRED,
        after=_OPTIONAL,
        near=(_REQUIRED, _WITHOUT),
    ),
    one(
        "response-property-became-required",
        "became-required",
        message="{thing} always comes now",
        say=READABLE,
        mirror="response-property-became-optional",
        before=_OPTIONAL,
        after=_REQUIRED,
        near=(_WITHOUT, _REQUIRED),
    ),
    *(
        one(
            f"response-write-only-property-{what}",
            f"write-only-{what}",
            message=f"{{thing}}, which is only ever sent, {what.replace('-', ' ')}",
            say=Say("A property that is write-only does not come in a response.", "Nothing has to change."),
            mirror=f"response-write-only-property-{other}",
            before=_object(writeOnly=True, required=what == "became-optional"),
            after=_object(writeOnly=True, required=what == "became-required"),
            near=(_OPTIONAL, _REQUIRED),
        )
        for what, other in (("became-required", "became-optional"), ("became-optional", "became-required"))
    ),
)

_HIDDEN = {
    ("request", "became-read-only"): Say(
        "A property that is read-only is not to be sent: a strict server refuses it, any other ignores it.",
        "Stop sending `{name}`.",
    ),
    ("request", "became-not-read-only"): Say(
        "The property may be sent now; where it is required, a caller that leaves it out is refused.",
        "Send `{name}` where it is required.",
    ),
    ("response", "became-write-only"): Say(
        "A property that is write-only no longer comes in a response.", "Do without `{name}` in what you read."
    ),
}

_ONE_WAY: tuple[Rule, ...] = tuple(
    one(
        f"{direction}-{need}-property-{what}",
        f"{need}-property-{what}",
        message=f"{{thing}} {what.replace('-', ' ').replace('read only', 'read-only').replace('write only', 'write-only')}",
        say=_HIDDEN.get((direction, what), _SENT_BY_ONE_SIDE),
        mirror=f"{direction}-{need}-property-{mirror}",
        before=_object(required=need == "required", **{keyword: mirror.startswith("became-not-") is False}),
        after=_object(required=need == "required", **{keyword: what.startswith("became-not-") is False}),
        near=(_object(required=need == "required", maxLength=8), _object(required=need == "required", maxLength=9)),
    )
    for direction in ("request", "response")
    for need in ("required", "optional")
    for keyword, word in (("readOnly", "read-only"), ("writeOnly", "write-only"))
    for what, mirror in ((f"became-{word}", f"became-not-{word}"), (f"became-not-{word}", f"became-{word}"))
)

RULES = (*_ADDED_OR_REMOVED, *_REQUIREDNESS, *_ONE_WAY)
