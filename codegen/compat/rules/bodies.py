"""Bodies, media types, status codes and headers of responses."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import ACCEPTED, READABLE, Say, one
from codegen.model import Json, JsonObject

_body = partial(one, subject="body", form="operation")
_status = partial(one, subject="response", form="operation")
_header = partial(one, subject="header", form="operation")

_JSON = "application/json"
_NOTHING: JsonObject = {}
_REWRITTEN = Say(
    "The same value is written in another way now, and a caller misreads it.", "Read the value in the new way."
)


def _sends(*media_types: str, required: bool = False) -> JsonObject:
    return {"requestBody": {"required": required, "content": {name: {} for name in media_types}}}


def _returns(*statuses: str, **fields: Json) -> JsonObject:
    return {"responses": {status: {"description": "As asked", **fields} for status in statuses}}


def _holding(*media_types: str) -> JsonObject:
    return _returns("200", content={name: {} for name in media_types})


def _headed(**size: Json) -> JsonObject:
    return _returns("200", headers={"X-Size": {"schema": {"type": "string"}, **size}})


RULES = (
    _body(
        "request-body-added-required",
        "body-added-required",
        message="a body is required now, where none was sent",
        say=Say("A caller that sends no body is refused.", "Send a body with every call."),
        mirror="request-body-removed",
        before=_NOTHING,
        after=_sends(_JSON, required=True),
        near=(_NOTHING, _sends(_JSON)),
    ),
    _body(
        "request-body-added-optional",
        "body-added-optional",
        message="a body may be sent now",
        say=Say("A caller that sends none is served as before.", "Nothing has to change."),
        mirror="request-body-removed",
        before=_NOTHING,
        after=_sends(_JSON),
        near=(_NOTHING, _sends(_JSON, required=True)),
    ),
    _body(
        "request-body-removed",
        "body-removed",
        message="no body is asked for any more",
        say=Say("What a caller sends is no longer heard, and a strict server refuses it.", "Stop sending a body."),
        mirror="request-body-added-optional",
        before=_sends(_JSON),
        after=_NOTHING,
        near=(_sends(_JSON, "text/csv"), _sends(_JSON)),
    ),
    _body(
        "request-body-became-required",
        "body-became-required",
        message="the body is required now",
        say=Say("A caller that sends no body is refused.", "Send a body with every call."),
        mirror="request-body-became-optional",
        before=_sends(_JSON),
        after=_sends(_JSON, required=True),
        near=(_NOTHING, _sends(_JSON, required=True)),
    ),
    _body(
        "request-body-became-optional",
        "body-became-optional",
        message="the body may be left out now",
        say=ACCEPTED,
        mirror="request-body-became-required",
        before=_sends(_JSON, required=True),
        after=_sends(_JSON),
        near=(_sends(_JSON, required=True), _NOTHING),
    ),
    _body(
        "request-body-media-type-added",
        "media-type-added",
        message="the body may be sent as {name} now",
        say=ACCEPTED,
        mirror="request-body-media-type-removed",
        before=_sends(_JSON),
        after=_sends(_JSON, "text/csv"),
        near=(_sends(_JSON), _sends("application/json; charset=utf-8")),
    ),
    _body(
        "request-body-media-type-removed",
        "media-type-removed",
        message="the body may no longer be sent as {name}",
        say=Say(
            "A caller that sends this media type is refused with 415.", "Send one of the media types that are left."
        ),
        mirror="request-body-media-type-added",
        before=_sends(_JSON, "text/csv"),
        after=_sends(_JSON),
        near=(_sends(_JSON), _sends("application/json; charset=utf-8")),
    ),
    _body(
        "response-media-type-added",
        "media-type-added",
        message="{thing} may come as {name} now",
        say=Say(
            "A caller that asks for a media type gets it, as before; one that cannot ask may not be able to read this one.",
            "Say in Accept which one you read, or read this one too.",
        ),
        mirror="response-media-type-removed",
        before=_holding(_JSON),
        after=_holding(_JSON, "text/csv"),
        near=(_holding(_JSON), _holding("Application/JSON")),
    ),
    _body(
        "response-media-type-removed",
        "media-type-removed",
        message="{thing} no longer comes as {name}",
        say=Say(
            "A caller that reads this media type gets another one, or nothing.",
            "Read one of the media types that are left.",
        ),
        mirror="response-media-type-added",
        before=_holding(_JSON, "text/csv"),
        after=_holding(_JSON),
        near=(_holding(_JSON), _holding("Application/JSON")),
    ),
    _status(
        "response-success-status-added",
        "success-status-added",
        message="the status {name} may come now",
        say=Say(
            "A caller that knows only the old statuses of success may not know what to do with it.", "Handle {name}."
        ),
        mirror="response-success-status-removed",
        before=_returns("200"),
        after=_returns("200", "202"),
        near=(_returns("200"), _returns("200", "404")),
    ),
    _status(
        "response-success-status-removed",
        "success-status-removed",
        message="the status {name} no longer comes",
        say=Say(
            "A caller that waits for this status takes another one for a failure.", "Handle the statuses that are left."
        ),
        mirror="response-success-status-added",
        before=_returns("200", "404"),
        after=_returns("404"),
        near=(_returns("200", "404"), _returns("200")),
    ),
    _status(
        "response-non-success-status-added",
        "non-success-status-added",
        message="the status {name} may come now",
        say=Say(
            "A caller has to expect any status of failure by the class that its first digit names.",
            "Handle it where it helps.",
        ),
        mirror="response-non-success-status-removed",
        strict="error",
        before=_returns("200"),
        after=_returns("200", "404"),
        near=(_returns("200"), _returns("200", "202")),
    ),
    _status(
        "response-non-success-status-removed",
        "non-success-status-removed",
        message="the status {name} no longer comes",
        say=Say("What a caller does when it comes is simply not needed.", "Nothing has to change."),
        mirror="response-non-success-status-added",
        before=_returns("200", "404"),
        after=_returns("200"),
        near=(_returns("200", "202"), _returns("200")),
    ),
    _status(
        "response-default-added",
        "default-response-added",
        message="a response is described for every status that is not named",
        say=Say(
            "A caller has to expect any status by its class; but a success that is not named may surprise it.",
            "Handle what is described where it helps.",
        ),
        mirror="response-default-removed",
        before=_returns("200"),
        after=_returns("200", "default"),
        near=(_returns("200"), _returns("200", "404")),
    ),
    _status(
        "response-default-removed",
        "default-response-removed",
        message="nothing is said any more of a status that is not named",
        say=Say("What a caller does when one comes is as good as before.", "Nothing has to change."),
        mirror="response-default-added",
        before=_returns("200", "default"),
        after=_returns("200"),
        near=(_returns("200", "404"), _returns("200")),
    ),
    _header(
        "response-header-explode-changed",
        "explode-changed",
        message="{thing} names its values where it did not, or the other way round",
        say=_REWRITTEN,
        mirror="response-header-explode-changed",
        before=_headed(schema={"type": "object"}),
        after=_headed(schema={"type": "object"}, explode=True),
        near=(_headed(), _headed(explode=True)),
    ),
    _header(
        "response-header-serialization-changed",
        "serialization-changed",
        message="{thing} holds a whole document of a media type where it held a plain value, or the other way round",
        say=_REWRITTEN,
        mirror="response-header-serialization-changed",
        before=_headed(),
        after=_headed(content={_JSON: {"schema": {"type": "string"}}}),
        near=(_headed(), _headed(content={"text/plain": {"schema": {"type": "string"}}})),
    ),
    _header(
        "response-header-added",
        "header-added",
        message="{thing} is new",
        say=Say("A caller that does not know a header ignores it.", "Nothing has to change."),
        mirror="optional-response-header-removed",
        strict="error",
        before=_returns("200"),
        after=_headed(),
        near=(_headed(), _headed(required=True)),
    ),
    _header(
        "optional-response-header-removed",
        "optional-header-removed",
        message="{thing} was removed",
        say=Say("It could be missing before, and never comes now: what depends on it stops.", "Do without the header."),
        mirror="response-header-added",
        before=_headed(),
        after=_returns("200"),
        near=(_headed(required=True), _returns("200")),
    ),
    _header(
        "required-response-header-removed",
        "required-header-removed",
        message="{thing} was removed, and always came before",
        say=Say("A caller that reads it finds nothing.", "Do without the header."),
        mirror="response-header-added",
        before=_headed(required=True),
        after=_returns("200"),
        near=(_headed(), _returns("200")),
    ),
    _header(
        "response-header-became-required",
        "became-required",
        message="{thing} always comes now",
        say=READABLE,
        mirror="response-header-became-optional",
        before=_headed(),
        after=_headed(required=True),
        near=(_returns("200"), _headed(required=True)),
    ),
    _header(
        "response-header-became-optional",
        "became-optional",
        message="{thing} may be missing now",
        say=Say("A caller that counts on it fails when it does not come.", "Handle the absence of the header."),
        mirror="response-header-became-required",
        before=_headed(required=True),
        after=_headed(),
        near=(_headed(required=True), _returns("200")),
    ),
)
