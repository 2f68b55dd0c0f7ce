"""Headers of responses, and of the parts of a multipart body."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compat import lifecycle, media, unresolved
from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Sighting, Subject
from codegen.compat.media_types import parse
from codegen.compat.reader import Reader, Spot
from codegen.compat.shapes import Shapes
from codegen.compat.surface import flag, members, text

_KNOWN = {"content", "deprecated", "explode", "required", "schema"}
_COMPOSED = {"array", "object"}


def compare(context: Context, where: Where, old: Spot, new: Spot, *, above: str = "") -> Iterator[Sighting]:
    """Yield what changed about ``headers``; a name has no case, and ``Content-Type`` is ignored (OpenAPI 3.1.1, 4.8.17).

    A header that the caller sends, with a part or in the answer to a webhook, is to it what a header parameter is.
    """
    before, now = _headers(context.old, old), _headers(context.new, new)
    for key in sorted((before.keys() | now.keys()) - {"content-type"}):
        name = (before.get(key) or now[key])[0]
        here = where.at(f"{above}header.{name}")
        first, second = (headers[key][1] if key in headers else None for headers in (before, now))
        if (doubt := unresolved.spots(context, here, _subject(where), first, second)) is not None:
            yield from doubt
        elif first is None or second is None:
            yield _came_or_went(context, here, name, first, second)
        elif not context.unchanged(first, second):
            yield from _changed(context, here, first, second)


def _headers(reader: Reader, spot: Spot) -> dict[str, tuple[str, Spot]]:
    return {name.lower(): (name, header) for name, header in members(reader, spot, "headers").items()}


def _subject(where: Where) -> Subject:
    return "parameter" if where.direction == "request" else "header"


def _came_or_went(context: Context, where: Where, name: str, old: Spot | None, new: Spot | None) -> Sighting:
    sent = where.direction == "request"
    if old is None:
        if sent and new is not None and flag(new, "required"):
            edit = where.edit("required-parameter-added", "add", "narrower", None, new, name=name)
        else:
            edit = where.edit(
                "optional-parameter-added" if sent else "header-added", "add", "none", None, new, name=name
            )
        return where.sees(edit, _subject(where))
    if sent:
        edit = where.edit("parameter-removed", "remove", "unclear", old, None, name=name)
    elif flag(old, "required"):
        edit = where.edit("required-header-removed", "remove", "different", old, None, name=name)
    else:
        edit = where.edit("optional-header-removed", "remove", "unclear", old, None, name=name)
    return where.sees(lifecycle.gone(context, edit, "parameter" if sent else "header", old), _subject(where))


def _changed(context: Context, where: Where, old: Spot, new: Spot) -> Iterator[Sighting]:
    subject = _subject(where)
    yield from (where.sees(edit, subject) for edit in requirement(where, "", old, new))
    yield from (where.sees(edit, subject) for edit in lifecycle.fate(context, where, old, new))
    written, rewritten = _written(context.olds, context.old, old), _written(context.news, context.new, new)
    if old.get("content") is not None and new.get("content") is not None:
        yield from media.contents(context, where, old, new, subject)
    elif written is None or rewritten is None:
        yield where.sees(where.edit("serialization-changed", "change", "different", old, new), subject)
    else:
        objects = "object" in context.olds.types(written) | context.news.types(rewritten)
        if objects and flag(old, "explode") != flag(new, "explode"):
            yield where.sees(where.edit("explode-changed", "change", "different", old, new), subject)
        context.schemas(where, written, rewritten, subject)
    alike = (text(old, "style") or "simple") == (text(new, "style") or "simple")
    yield from context.leftovers(where, old, new, _KNOWN | ({"style"} if alike else set()), subject)


def _written(shapes: Shapes, reader: Reader, header: Spot) -> Spot | None:
    """Give the schema of a value that stands in the header as it is; None for a document of some media type.

    A single value of ``text/plain`` is written as the style ``simple`` writes it.
    """
    if header.get("content") is None:
        return header.get("schema") or header.at("schema", True)
    described = members(reader, header, "content")
    if [parse(name).essence for name in described] != [("text", "plain")]:
        return None
    (media_type,) = described.values()
    schema = media_type.get("schema")
    return None if schema is None or shapes.types(schema) & _COMPOSED else schema


def requirement(where: Where, prefix: str, old: Spot, new: Spot) -> Iterator[Edit]:
    """Yield the edit that makes something required, or leaves it to the one who writes it; ``prefix`` begins its kind."""
    if flag(new, "required") and not flag(old, "required"):
        yield where.edit(f"{prefix}became-required", "change", "narrower", old, new)
    elif flag(old, "required") and not flag(new, "required"):
        yield where.edit(f"{prefix}became-optional", "change", "wider", old, new)
