"""Links: what a response is said to lead on to. Nothing of them is on the wire."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import NOTHING, Say, one
from codegen.model import Json, JsonObject

_link = partial(one, subject="response", direction="none", form="operation")
_DOUBT = "The relation may have changed, or only what is said of it: the documents do not tell."
_RETURNS: JsonObject = {"description": "As asked"}


def _linked(**link: Json) -> JsonObject:
    return {"responses": {"200": {**_RETURNS, "links": {"next": {"operationId": "getPet", **link}}}}}


_NONE: JsonObject = {"responses": {"200": _RETURNS}}
_ELSEWHERE: JsonObject = {"server": {"url": "https://pets.example"}}

RULES = (
    _link(
        "response-link-added",
        "link-added",
        message="{thing} links to another operation: `{name}`",
        say=Say("A link only tells what can follow; nothing else is sent or comes.", NOTHING),
        mirror="response-link-removed",
        before=_NONE,
        after=_linked(),
        near=(_linked(), _linked(requestBody=1)),
    ),
    _link(
        "response-link-removed",
        "link-removed",
        message="{thing} has no link `{name}` any more",
        say=Say(
            "The operation that followed may no longer take what comes here; the documents do not tell.",
            "Check that what comes here still leads on.",
        ),
        mirror="response-link-added",
        before=_linked(),
        after=_NONE,
        near=(_linked(requestBody=1), _linked()),
    ),
    _link(
        "response-link-operation-changed",
        "link-operation-changed",
        message="the link `{name}` of {thing} leads to another operation",
        say=Say(_DOUBT, "Check which operation takes what comes here."),
        mirror="response-link-operation-changed",
        before=_linked(),
        after=_linked(operationId="showPet"),
        near=(_linked(), _linked(requestBody=1)),
    ),
    _link(
        "response-link-parameters-changed",
        "link-parameters-changed",
        message="the link `{name}` of {thing} leads on with other parameters",
        say=Say(_DOUBT, "Check what the operation that follows is called with."),
        mirror="response-link-parameters-changed",
        before=_linked(parameters={"id": "$response.body#/id"}),
        after=_linked(parameters={"id": "$response.body#/key"}),
        near=(_linked(), _linked(requestBody=1)),
    ),
    _link(
        "response-link-request-body-changed",
        "link-request-body-changed",
        message="the link `{name}` of {thing} leads on with another body",
        say=Say(_DOUBT, "Check what the operation that follows is sent."),
        mirror="response-link-request-body-changed",
        before=_linked(),
        after=_linked(requestBody="$response.body"),
        near=(_linked(), _linked(**_ELSEWHERE)),
    ),
    _link(
        "response-link-server-changed",
        "link-server-changed",
        message="the link `{name}` of {thing} leads to another server",
        say=Say(_DOUBT, "Check where the operation that follows is called."),
        mirror="response-link-server-changed",
        before=_linked(),
        after=_linked(**_ELSEWHERE),
        near=(_linked(), _linked(requestBody=1)),
    ),
)
