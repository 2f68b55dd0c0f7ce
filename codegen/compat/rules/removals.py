"""What had been said to go, and went: before its day, after it, or without one; and what was never called stable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from codegen.compat.edit import Subject
from codegen.compat.rules.rule import Form, Rule, Say, one
from codegen.model import Direction, JsonObject, Options

_ON = Options(on=date(2024, 1, 1))
_OLD: JsonObject = {"deprecated": True}
_EARLY: JsonObject = {"deprecated": True, "x-sunset": "2024-06-30"}
_LATE: JsonObject = {"deprecated": True, "x-sunset": "2023-12-31"}
_UNREAD: JsonObject = {"deprecated": True, "x-sunset": "next summer"}
_BETA: JsonObject = {"x-stability-level": "beta"}

_DONE: JsonObject = {"responses": {"204": {"description": "Done"}}}
_SIZE: JsonObject = {"type": "string"}


def _method(fields: JsonObject | None) -> JsonObject:
    return {"paths": {"/pets": {"put": _DONE, **({} if fields is None else {"get": {**_DONE, **fields}})}}}


def _path(fields: JsonObject | None) -> JsonObject:
    return {"paths": {} if fields is None else {"/orders": {"get": {**_DONE, **fields}}}}


def _webhook(fields: JsonObject | None) -> JsonObject:
    return {"webhooks": {} if fields is None else {"petSold": {"post": {**_DONE, **fields}}}}


def _callback(fields: JsonObject | None) -> JsonObject:
    called = {} if fields is None else {"callbacks": {"sold": {"{$request.body#/url}": {"post": {**_DONE, **fields}}}}}
    return {"paths": {"/pets": {"post": {**_DONE, **called}}}}


def _parameter(fields: JsonObject | None) -> JsonObject:
    return {"parameters": [] if fields is None else [{"name": "size", "in": "query", "schema": _SIZE, **fields}]}


def _header(fields: JsonObject | None) -> JsonObject:
    headers = {} if fields is None else {"X-Size": {"schema": _SIZE, **fields}}
    return {"responses": {"200": {"description": "Fine", "headers": headers}}}


def _property(fields: JsonObject | None) -> JsonObject:
    return {"type": "object", "properties": {} if fields is None else {"size": {**_SIZE, **fields}}}


def _gone(
    rule_id: str,
    kind: str,
    said: JsonObject,
    near: JsonObject,
    *,
    shown: Callable[[JsonObject | None], JsonObject],
    message: str,
    say: Say,
    mirror: str,
    form: Form = "document",
    subject: Subject = "operation",
    direction: Direction = "none",
) -> Rule:
    """Declare that a thing is gone of which ``said`` was said; where ``near`` was said instead, another rule speaks.

    What went before its day, or without one, is an error where a caller fails; what a reader of the old document had to expect
    by a day, or what nobody ever called stable, is a warning.
    """
    rule = one(
        rule_id,
        kind,
        message=message,
        say=say,
        mirror=mirror,
        before=shown(said),
        after=shown(None),
        near=(shown(near), shown(None)),
        subject=subject,
        direction=direction,
        form=form,
        at_most=None if kind.endswith(("before-sunset", "with-deprecation")) else "warning",
    )
    return replace(rule, options=_ON)


_INSTEAD = "Use what took its place, or do without."
_method_gone = partial(_gone, shown=_method, mirror="endpoint-added")
_path_gone = partial(_gone, shown=_path, mirror="endpoint-added")
_webhook_gone = partial(_gone, shown=_webhook, mirror="webhook-added")
_callback_gone = partial(_gone, shown=_callback, mirror="callback-added")
_parameter_gone = partial(
    _gone,
    shown=_parameter,
    mirror="new-optional-request-parameter",
    form="operation",
    subject="parameter",
    direction="request",
)
_header_gone = partial(
    _gone, shown=_header, mirror="response-header-added", form="operation", subject="header", direction="response"
)
_sent_gone = partial(
    _gone, shown=_property, mirror="new-optional-request-property", form="body", subject="property", direction="request"
)
_read_gone = partial(
    _gone,
    shown=_property,
    mirror="response-optional-property-added",
    form="body",
    subject="property",
    direction="response",
)

_BEFORE = "{thing} was removed before {name}, the day on which it was to go"
_AFTER = "{thing}, which was to go on {name}, was removed"
_WAS_OLD = "{thing}, which was deprecated, was removed"
_UNREADABLE = "{thing} was removed, and {name}, by when it was to go, is no date"
_NEVER_STABLE = "{thing}, which was never called stable, was removed"

_CALLED_EARLY = Say("A caller that counts on the day named gets 404 or 405 before it.", _INSTEAD)
_CALLED = Say("A caller that still uses it gets 404 or 405; the document had said that it would go.", _INSTEAD)
_CALLED_UNREAD = Say("A caller that still uses it gets 404 or 405; the day could not be known.", _INSTEAD)
_WAITED_EARLY = Say("A caller that counts on the day named waits in vain before it.", "Learn of it in another way.")
_WAITED = Say(
    "A caller that still waits for it is not called; the document had said so.", "Learn of it in another way."
)
_WAITED_OLD = Say(
    "A caller that still waits for it is not called; it was deprecated, and no day was named.",
    "Learn of it in another way.",
)
_WAITED_UNREAD = Say(
    "A caller that still waits for it is not called; the day could not be known.", "Learn of it in another way."
)
_SENT_EARLY = Say(
    "A caller that counts on the day named sends what is no longer heard, or is refused.", "Stop sending it."
)
_SENT = Say(
    "What a caller still sends is no longer heard, and a strict server refuses it; the document had said so.",
    "Stop sending it.",
)
_READ_EARLY = Say(
    "A caller that counts on the day named looks for it before that, and finds nothing.", "Do without it."
)
_READ = Say("A caller that still looks for it finds nothing; the document had said that it would go.", "Do without it.")

RULES = (
    _method_gone(
        "api-removed-before-sunset", "removed-before-sunset", _EARLY, _LATE, message=_BEFORE, say=_CALLED_EARLY
    ),
    _method_gone("api-removed-with-sunset", "removed-with-sunset", _LATE, _EARLY, message=_AFTER, say=_CALLED),
    _path_gone(
        "api-path-removed-before-sunset", "path-removed-before-sunset", _EARLY, _OLD, message=_BEFORE, say=_CALLED_EARLY
    ),
    _path_gone("api-path-removed-with-sunset", "path-removed-with-sunset", _LATE, _OLD, message=_AFTER, say=_CALLED),
    _path_gone(
        "api-path-sunset-parse", "removed-sunset-parse", _UNREAD, _EARLY, message=_UNREADABLE, say=_CALLED_UNREAD
    ),
    _webhook_gone(
        "webhook-removed-with-deprecation",
        "webhook-removed-with-deprecation",
        _OLD,
        {},
        message=_WAS_OLD,
        say=_WAITED_OLD,
    ),
    _webhook_gone(
        "webhook-removed-before-sunset",
        "webhook-removed-before-sunset",
        _EARLY,
        _LATE,
        message=_BEFORE,
        say=_WAITED_EARLY,
    ),
    _webhook_gone(
        "webhook-removed-with-sunset", "webhook-removed-with-sunset", _LATE, _EARLY, message=_AFTER, say=_WAITED
    ),
    _webhook_gone(
        "webhook-removed-sunset-parse",
        "webhook-removed-sunset-parse",
        _UNREAD,
        _OLD,
        message=_UNREADABLE,
        say=_WAITED_UNREAD,
    ),
    _webhook_gone(
        "webhook-unstable-removed", "webhook-unstable-removed", _BETA, {}, message=_NEVER_STABLE, say=_WAITED
    ),
    _callback_gone(
        "callback-removed-with-deprecation",
        "callback-removed-with-deprecation",
        _OLD,
        {},
        message=_WAS_OLD,
        say=_WAITED_OLD,
    ),
    _callback_gone(
        "callback-removed-before-sunset",
        "callback-removed-before-sunset",
        _EARLY,
        _LATE,
        message=_BEFORE,
        say=_WAITED_EARLY,
    ),
    _callback_gone(
        "callback-removed-with-sunset", "callback-removed-with-sunset", _LATE, _EARLY, message=_AFTER, say=_WAITED
    ),
    _callback_gone(
        "callback-removed-sunset-parse",
        "callback-removed-sunset-parse",
        _UNREAD,
        _OLD,
        message=_UNREADABLE,
        say=_WAITED_UNREAD,
    ),
    _callback_gone(
        "callback-unstable-removed", "callback-unstable-removed", _BETA, {}, message=_NEVER_STABLE, say=_WAITED
    ),
    _parameter_gone(
        "request-parameter-removed-with-deprecation",
        "parameter-removed-with-deprecation",
        _OLD,
        {},
        message=_WAS_OLD,
        say=_SENT,
    ),
    _parameter_gone(
        "request-parameter-removed-before-sunset",
        "parameter-removed-before-sunset",
        _EARLY,
        _LATE,
        message=_BEFORE,
        say=_SENT_EARLY,
    ),
    _parameter_gone(
        "request-parameter-removed-with-sunset",
        "parameter-removed-with-sunset",
        _LATE,
        _EARLY,
        message=_AFTER,
        say=_SENT,
    ),
    _header_gone(
        "response-header-removed-before-sunset",
        "header-removed-before-sunset",
        _EARLY,
        _LATE,
        message=_BEFORE,
        say=_READ_EARLY,
    ),
    _header_gone(
        "response-header-removed-with-sunset", "header-removed-with-sunset", _LATE, _EARLY, message=_AFTER, say=_READ
    ),
    _sent_gone(
        "request-property-removed-before-sunset",
        "property-removed-before-sunset",
        _EARLY,
        _LATE,
        message=_BEFORE,
        say=_SENT_EARLY,
    ),
    _sent_gone(
        "request-property-removed-with-sunset", "property-removed-with-sunset", _LATE, _EARLY, message=_AFTER, say=_SENT
    ),
    _read_gone(
        "response-property-removed-before-sunset",
        "property-removed-before-sunset",
        _EARLY,
        _LATE,
        message=_BEFORE,
        say=_READ_EARLY,
    ),
    _read_gone(
        "response-property-removed-with-sunset",
        "property-removed-with-sunset",
        _LATE,
        _EARLY,
        message=_AFTER,
        say=_READ,
    ),
)
