"""Media types that became ranges, or one of a range, or go by another name: of bodies, parameters and headers."""

from __future__ import annotations

from functools import partial

from codegen.compat.edit import Subject
from codegen.compat.rules.rule import ACCEPTED, READABLE, Form, Rule, Say, one
from codegen.model import Direction, JsonObject

_JSON, _CSV, _RANGE = "application/json", "text/csv", "application/*"
_V1, _V2 = "application/json; version=1", "application/json; version=2"

_NARROWED = Say(
    "A caller that sends anything else of what it was may be refused with 415.", "Send only what is listed."
)
_LOST = Say("What a caller sends under the old name may be refused with 415.", "Send it under the new name.")
_ANY = Say("Forms may come that a caller does not read.", "Look at Content-Type before reading what comes.")
_OTHER_NAME = Say(
    "It is parsed as before; but a caller that asks for the old name, or goes by it, may not be served.",
    "Ask for the new name, and take it for what the old one was.",
)
_ASKED = Say("A caller that reads only the old form cannot read the new one.", "Read the new form.")


def _sends(*names: str) -> JsonObject:
    return {"requestBody": {"content": {name: {} for name in names}}}


def _returns(*names: str) -> JsonObject:
    return {"responses": {"200": {"description": "As asked", "content": {name: {} for name in names}}}}


def _written(*names: str) -> JsonObject:
    return {"schema": True, "content": {name: {} for name in names}}


def _headed(*names: str) -> JsonObject:
    header: JsonObject = {"content": {name: {} for name in names}}
    return {"responses": {"200": {"description": "As asked", "headers": {"X-Size": header}}}}


def _renamed(prefix: str, subject: Subject, direction: Direction, form: Form) -> tuple[Rule, ...]:
    """Declare what can become of a name at one kind of place; ``prefix`` begins the ids."""
    holding = {"body": _sends, "parameter": _written, "header": _headed}[subject]
    if subject == "body" and direction == "response":
        holding = _returns
    sent = direction == "request"
    declare = partial(one, subject=subject, direction=direction, form=form)
    return (
        declare(
            f"{prefix}-media-type-widened",
            "media-type-widened",
            message="{thing} may be any {new} now, where it was {old}",
            say=ACCEPTED if sent else _ANY,
            mirror=f"{prefix}-media-type-narrowed",
            before=holding(_JSON),
            after=holding(_RANGE),
            near=(holding(_JSON, _RANGE), holding(_RANGE)),
        ),
        declare(
            f"{prefix}-media-type-narrowed",
            "media-type-narrowed",
            message="{thing} is {new} only, where it was any {old}",
            say=_NARROWED if sent else READABLE,
            mirror=f"{prefix}-media-type-widened",
            before=holding(_RANGE),
            after=holding(_JSON),
            near=(holding(_RANGE), holding(_JSON, _RANGE)),
        ),
        declare(
            f"{prefix}-media-type-name-changed",
            "media-type-name-changed",
            message="{thing} goes by the media type {new}, where it was {old}",
            say=_LOST if sent else _OTHER_NAME,
            mirror=f"{prefix}-media-type-name-changed",
            before=holding(_V1),
            after=holding(_V2),
            near=(holding(_JSON), holding("Application/JSON; charset=utf-8")),
        ),
    )


_body = partial(one, subject="body", form="operation")
_header = partial(one, subject="header", form="operation")

RULES = (
    *_renamed("request-body", "body", "request", "operation"),
    *_renamed("response", "body", "response", "operation"),
    *_renamed("request-parameter", "parameter", "request", "parameter"),
    *_renamed("response-header", "header", "response", "operation"),
    _body(
        "response-media-type-name-specialized",
        "media-type-name-specialized",
        message="{thing} goes by the media type {new}, where it was {old}",
        say=_OTHER_NAME,
        mirror="response-media-type-name-generalized",
        before=_returns(_JSON),
        after=_returns("application/vnd.pets+json"),
        near=(_returns(_JSON), _returns(_CSV)),
    ),
    _body(
        "response-media-type-name-generalized",
        "media-type-name-generalized",
        message="{thing} goes by the media type {new}, where it was {old}",
        say=_OTHER_NAME,
        mirror="response-media-type-name-specialized",
        before=_returns("application/vnd.pets+json"),
        after=_returns(_JSON),
        near=(_returns("application/vnd.pets+json"), _returns("application/pets+xml")),
    ),
    _header(
        "response-header-media-type-added",
        "media-type-added",
        message="{thing} may hold {name} now",
        say=_ASKED,
        mirror="response-header-media-type-removed",
        before=_headed(_JSON),
        after=_headed(_JSON, _CSV),
        near=(_headed(_JSON), _headed(_RANGE)),
    ),
    _header(
        "response-header-media-type-removed",
        "media-type-removed",
        message="{thing} holds {name} no more",
        say=_ASKED,
        mirror="response-header-media-type-added",
        before=_headed(_JSON, _CSV),
        after=_headed(_JSON),
        near=(_headed(_RANGE), _headed(_JSON)),
    ),
)
