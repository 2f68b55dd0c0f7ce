"""How the parts of a multipart body and the fields of a form are written."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import ACCEPTED, READABLE, Rule, Say, one
from codegen.model import Direction, Json, JsonObject

_LIST = {"type": "array", "items": {"type": "string"}}
_MISREAD = Say(
    "The same value is written in another way now, and what a caller writes is misread.",
    "Write the value in the new way.",
)
_UNREAD = Say(
    "The same value is written in another way now, and a caller misreads what comes.",
    "Read the value in the new way.",
)
_REFUSED = Say("What a caller sends as before may be refused.", "Send a media type that is listed.")
_OTHERS = Say("A caller that reads the old media types may not read what comes.", "Read the new media types as well.")


def _rules(direction: Direction) -> tuple[Rule, ...]:
    """Declare what can become of a part or a field in one direction."""
    sent = direction == "request"
    kind = partial(_declared, direction)
    form = partial(_holding, direction, "application/x-www-form-urlencoded")
    parts = partial(_holding, direction, "multipart/form-data")
    png, both = parts(contentType="image/png"), parts(contentType="image/png, image/jpeg")
    written = _MISREAD if sent else _UNREAD
    return (
        kind(
            "encoding-changed",
            message="{thing} is written as a parameter is where it was written as a media type, or the other way round",
            say=written,
            before=form(contentType="application/json"),
            after=form(style="form"),
            near=(form(style="form"), form(style="spaceDelimited")),
        ),
        kind(
            "encoding-style-changed",
            message="{thing} is written in the style {new}, where it was {old}",
            say=written,
            before=form(explode=False),
            after=form(style="pipeDelimited"),
            near=(form(), form(style="form")),
        ),
        kind(
            "encoding-explode-changed",
            message="{thing} repeats its name for each value where it did not, or the other way round",
            say=written,
            before=form(),
            after=form(explode=False),
            near=(form(), form(explode=True)),
        ),
        kind(
            "encoding-allow-reserved-added",
            message="{thing} may hold reserved characters as they are now",
            say=ACCEPTED if sent else _UNREAD,
            mirror="encoding-allow-reserved-removed",
            before=form(),
            after=form(allowReserved=True),
            near=(form(), form(allowReserved=False)),
        ),
        kind(
            "encoding-allow-reserved-removed",
            message="{thing} may no longer hold reserved characters as they are",
            say=_MISREAD if sent else READABLE,
            mirror="encoding-allow-reserved-added",
            before=form(allowReserved=True),
            after=form(),
            near=(form(allowReserved=False), form()),
        ),
        kind(
            "encoding-content-type-changed",
            message="{thing} is of the media type {new}, where it was {old}",
            say=_REFUSED if sent else _OTHERS,
            before=png,
            after=parts(contentType="image/gif"),
            near=(png, both),
        ),
        kind(
            "encoding-content-type-widened",
            message="{thing} may be of the media types {new} now, where it was {old}",
            say=ACCEPTED if sent else _OTHERS,
            mirror="encoding-content-type-narrowed",
            before=png,
            after=both,
            near=(both, png),
        ),
        kind(
            "encoding-content-type-narrowed",
            message="{thing} is of the media type {new} only, where it was {old}",
            say=_REFUSED if sent else READABLE,
            mirror="encoding-content-type-widened",
            before=both,
            after=png,
            near=(png, both),
        ),
    )


def _declared(
    direction: Direction,
    kind: str,
    *,
    message: str,
    say: Say,
    before: Json,
    after: Json,
    near: tuple[Json, Json],
    mirror: str | None = None,
) -> Rule:
    prefix = f"{direction}-property"
    return one(
        f"{prefix}-{kind}", kind, message=message, say=say, mirror=f"{prefix}-{mirror or kind}", form="operation",
        before=before, after=after, near=near,
    )  # fmt: skip


def _holding(direction: Direction, name: str, **encoding: Json) -> JsonObject:
    schema = {"type": "object", "properties": {"size": _LIST}}
    content = {"content": {name: {"schema": schema, "encoding": {"size": encoding}}}}
    if direction == "request":
        return {"requestBody": content}
    return {"responses": {"200": {"description": "As asked", **content}}}


RULES = (*_rules("request"), *_rules("response"))
