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
_NOT_READ = Say("A property that is write-only does not come in a response.", "Nothing has to change.")
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
        strict="error",
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
        strict="error",
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
            rule_id,
            rule_id.removeprefix("response-"),
            message=f"{{thing}}, which is only ever sent, was {'added' if added else 'removed'}",
            say=_NOT_READ,
            mirror=rule_id.replace("added", "removed") if added else rule_id.replace("removed", "added"),
            before=_WITHOUT if added else _object(writeOnly=True, required="required" in rule_id),
            after=_object(writeOnly=True, required="required" in rule_id) if added else _WITHOUT,
            near=(_WITHOUT, _OPTIONAL),
        )
        for rule_id in [
            "response-required-write-only-property-added",
            "response-required-write-only-property-removed",
            "response-optional-write-only-property-added",
            "response-optional-write-only-property-removed",
        ]
        for added in (rule_id.endswith("added"),)
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
            say=_NOT_READ,
            mirror=mirror,
            before=_object(writeOnly=True, required=what == "became-optional"),
            after=_object(writeOnly=True, required=what == "became-required"),
            near=(_OPTIONAL, _REQUIRED),
        )
        for what, mirror in (
            ("became-required", "response-write-only-property-became-optional"),
            ("became-optional", "response-write-only-property-became-required"),
        )
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


def _one_way(rule_id: str) -> Rule:
    """Declare that a property is no longer sent by both sides, or is again; the id says the side, the need and the edit."""
    direction, kind = rule_id.split("-", 1)
    need, what = kind.split("-property-")
    back = what.startswith("became-not-")
    keyword = "readOnly" if what.endswith("read-only") else "writeOnly"
    mirror = rule_id.replace("became-not-", "became-") if back else rule_id.replace("became-", "became-not-")
    flag = {keyword: True}
    return one(
        rule_id,
        kind,
        message=f"{{thing}} became {'not ' if back else ''}{'read' if keyword == 'readOnly' else 'write'}-only",
        say=_HIDDEN.get((direction, what), _SENT_BY_ONE_SIDE),
        mirror=mirror,
        before=_object(required=need == "required", **(flag if back else {keyword: False})),
        after=_object(required=need == "required", **({keyword: False} if back else flag)),
        near=(_object(required=need == "required", maxLength=8), _object(required=need == "required", maxLength=9)),
    )


_ONE_WAY = tuple(
    map(
        _one_way,
        [
            "request-optional-property-became-read-only",
            "request-optional-property-became-not-read-only",
            "request-optional-property-became-write-only",
            "request-optional-property-became-not-write-only",
            "request-required-property-became-read-only",
            "request-required-property-became-not-read-only",
            "request-required-property-became-write-only",
            "request-required-property-became-not-write-only",
            "response-optional-property-became-read-only",
            "response-optional-property-became-not-read-only",
            "response-optional-property-became-write-only",
            "response-optional-property-became-not-write-only",
            "response-required-property-became-read-only",
            "response-required-property-became-not-read-only",
            "response-required-property-became-write-only",
            "response-required-property-became-not-write-only",
        ],
    )
)

RULES = (*_ADDED_OR_REMOVED, *_REQUIREDNESS, *_ONE_WAY)
