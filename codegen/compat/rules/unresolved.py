"""References that lead nowhere, where no schema is concerned: what is behind them cannot be compared."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import Say, one
from codegen.model import Json, JsonObject

_MEND = "Mend the reference in the document first."
_MISSING: JsonObject = {"$ref": "#/components/nothing/Missing"}
_OTHER: JsonObject = {"$ref": "#/components/nothing/Other"}
_MESSAGE = "{thing} refers to something that is not in the document: {old} → {new}"


def _answer(response: Json) -> JsonObject:
    return {"responses": {"200": response}}


def _link(link: Json) -> JsonObject:
    return _answer({"description": "Fine", "links": {"next": link}})


def _path(item: Json) -> JsonObject:
    return {"paths": {"/pets": item}}


def _scheme(scheme: Json) -> JsonObject:
    operation = {"security": [{"key": []}], "responses": {"204": {"description": "Done"}}}
    return {"paths": {"/pets": {"get": operation}}, "components": {"securitySchemes": {"key": scheme}}}


_unresolved = partial(one, message=_MESSAGE)
_FINE: JsonObject = {"description": "Fine"}
_GET: JsonObject = {"get": {"responses": {"204": {"description": "Done"}}}}
_KEY: JsonObject = {"type": "apiKey", "in": "header", "name": "X-Key"}

RULES = (
    _unresolved(
        "response-reference-unresolved",
        "reference-unresolved",
        subject="response",
        form="operation",
        say=Say("What comes with this status is not said, so it cannot be compared.", _MEND),
        mirror="response-reference-unresolved",
        before=_answer(_FINE),
        after=_answer(_MISSING),
        near=(_answer(_FINE), _answer(_FINE | {"headers": {"X-Size": _MISSING}})),
    ),
    _unresolved(
        "webhook-response-reference-unresolved",
        "reference-unresolved",
        subject="response",
        direction="request",
        form="webhook",
        say=Say("What an answer with this status holds is not said, so it cannot be compared.", _MEND),
        mirror="webhook-response-reference-unresolved",
        before=_answer(_FINE),
        after=_answer(_MISSING),
        near=(_answer(_MISSING), _answer(_MISSING) | {"summary": "Sold"}),
    ),
    one(
        "response-link-reference-unresolved",
        "link-reference-unresolved",
        subject="response",
        direction="none",
        form="operation",
        message="the link `{name}` of {thing} refers to something that is not in the document: {old} → {new}",
        say=Say("Where this link leads is not said, so it cannot be compared.", _MEND),
        mirror="response-link-reference-unresolved",
        before=_link({"operationId": "getPet"}),
        after=_link(_MISSING),
        near=(_link({"operationId": "getPet"}), _link({"operationId": "showPet"})),
    ),
    one(
        "operation-reference-unresolved",
        "reference-unresolved",
        subject="operation",
        direction="none",
        form="document",
        message="what `{name}` refers to is not in the document: {new}",
        say=Say("Which operations are there, and with which parameters, is not said in one document.", _MEND),
        mirror="operation-reference-unresolved",
        before=_path(_GET),
        after=_path(_MISSING),
        near=(_path(_MISSING), _path(_OTHER)),
    ),
    one(
        "api-security-component-reference-unresolved",
        "component-reference-unresolved",
        subject="security",
        direction="none",
        form="document",
        message="the security scheme `{name}` refers to something that is not in the document: {old} → {new}",
        say=Say("Which credentials are asked for is not said, so it cannot be compared.", _MEND),
        mirror="api-security-component-reference-unresolved",
        before=_scheme(_KEY),
        after=_scheme(_MISSING),
        near=(_scheme(_KEY), _scheme(_KEY | {"name": "X-Other"})),
    ),
)
