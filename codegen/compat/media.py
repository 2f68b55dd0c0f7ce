"""Media types: in which forms a body may be sent, or comes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.compat.context import Context, Where
from codegen.compat.edit import Edit, Sighting, Subject
from codegen.compat.reader import Spot
from codegen.printable import printable


def contents(context: Context, where: Where, old: Spot, new: Spot, subject: Subject) -> Iterator[Sighting]:
    """Compare two maps of media types (RFC 9110, 8.3.1: names without case) and the schemas in them."""
    before, now = _media_types(old), _media_types(new)
    for name in sorted(before.keys() | now.keys()):
        first, second = before.get(name), now.get(name)
        here = where.at(where.place.location, media_type=printable(name))
        if first is None:
            yield here.sees(here.edit("media-type-added", "add", "none", first, second, name=name), subject)
        elif second is None:
            yield here.sees(
                _firmly_breaks(here.edit("media-type-removed", "remove", "different", first, None, name=name)),
                subject,
            )
        elif not context.unchanged(first, second):
            schema, other = first.get("schema"), second.get("schema")
            if schema is not None or other is not None:
                context.schemas(here, schema or first.at("schema", True), other or second.at("schema", True), subject)
            yield from context.leftovers(here, first, second, {"schema"}, subject)


def _media_types(spot: Spot) -> dict[str, Spot]:
    content = spot.get("content")
    return {} if content is None else {_media_type(name): inner for name, inner in content.members()}


def _media_type(name: str) -> str:
    """Drop case and the charset of a media type: JSON is UTF-8 whether it says so or not (RFC 8259, 8.1)."""
    kind, *parameters = (part.strip().lower() for part in name.split(";"))
    return ";".join([kind, *sorted(part for part in parameters if part and not part.startswith("charset="))])


def _firmly_breaks(edit: Edit) -> Edit:
    return replace(edit, verdict="breaks")
