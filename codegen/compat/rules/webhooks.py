"""Webhooks and callbacks: here the API calls, and the caller reads what is sent and answers with a status."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import ACCEPTED, READABLE, Say, one
from codegen.model import JsonObject

_body = partial(one, subject="body", direction="response", form="webhook")
_answer = partial(one, subject="response", direction="request", form="webhook")

_BODY: JsonObject = {"requestBody": {"content": {"application/json": {}}}}
_REQUIRED: JsonObject = {"requestBody": {"required": True, "content": {"application/json": {}}}}


def _answers(*statuses: str) -> JsonObject:
    return {"responses": {status: {"description": "Heard"} for status in statuses}}


RULES = (
    _body(
        "webhook-body-added-required",
        "body-added-required",
        message="a body always comes now, where none came",
        say=Say("A caller that does not read it misses nothing that it had.", "Nothing has to change."),
        mirror="webhook-body-removed",
        before={},
        after=_REQUIRED,
        near=({}, _BODY),
    ),
    _body(
        "webhook-body-added-optional",
        "body-added-optional",
        message="a body may come now, where none came",
        say=Say("A caller that does not read it misses nothing that it had.", "Nothing has to change."),
        mirror="webhook-body-removed",
        before={},
        after=_BODY,
        near=({}, _REQUIRED),
    ),
    _body(
        "webhook-body-removed",
        "body-removed",
        message="no body comes any more",
        say=Say("A caller that reads the body finds nothing.", "Learn what it said in another way."),
        mirror="webhook-body-added-optional",
        before=_BODY,
        after={},
        near=(_REQUIRED, _BODY),
    ),
    _body(
        "webhook-body-became-required",
        "body-became-required",
        message="the body always comes now",
        say=READABLE,
        mirror="webhook-body-became-optional",
        before=_BODY,
        after=_REQUIRED,
        near=({}, _REQUIRED),
    ),
    _body(
        "webhook-body-became-optional",
        "body-became-optional",
        message="the body may be missing now",
        say=Say("A caller that counts on a body fails when none comes.", "Handle a call without a body."),
        mirror="webhook-body-became-required",
        before=_REQUIRED,
        after=_BODY,
        near=(_REQUIRED, {}),
    ),
    _answer(
        "webhook-success-status-added",
        "success-status-added",
        message="the call may be answered with {name} now",
        say=ACCEPTED,
        mirror="webhook-success-status-removed",
        before=_answers("200"),
        after=_answers("200", "202"),
        near=(_answers("200"), _answers("200", "404")),
    ),
    _answer(
        "webhook-success-status-removed",
        "success-status-removed",
        message="the call is no longer to be answered with {name}",
        say=Say(
            "An answer with this status may be taken for a failure, and the call made again.",
            "Answer with a status that is left.",
        ),
        mirror="webhook-success-status-added",
        before=_answers("200", "202"),
        after=_answers("200"),
        near=(_answers("200", "404"), _answers("200")),
    ),
    _answer(
        "webhook-non-success-status-added",
        "non-success-status-added",
        message="the call may be answered with {name} now",
        say=ACCEPTED,
        mirror="webhook-non-success-status-removed",
        before=_answers("200"),
        after=_answers("200", "404"),
        near=(_answers("200"), _answers("200", "202")),
    ),
    _answer(
        "webhook-non-success-status-removed",
        "non-success-status-removed",
        message="answering the call with {name} is no longer described",
        say=Say("A status that says no is a failure, described or not.", "Nothing has to change."),
        mirror="webhook-non-success-status-added",
        before=_answers("200", "404"),
        after=_answers("200"),
        near=(_answers("200", "202"), _answers("200")),
    ),
    _answer(
        "webhook-default-added",
        "default-response-added",
        message="the call may be answered with a status that is not named now",
        say=ACCEPTED,
        mirror="webhook-default-removed",
        before=_answers("200"),
        after=_answers("200", "default"),
        near=(_answers("200"), _answers("200", "404")),
    ),
    _answer(
        "webhook-default-removed",
        "default-response-removed",
        message="nothing is said any more of an answer whose status is not named",
        say=Say("Such an answer says by its class whether the call was heard, as before.", "Nothing has to change."),
        mirror="webhook-default-added",
        before=_answers("200", "default"),
        after=_answers("200"),
        near=(_answers("200", "404"), _answers("200")),
    ),
)
