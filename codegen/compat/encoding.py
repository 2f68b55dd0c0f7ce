"""How the parts of a multipart body and the fields of a form are written (OpenAPI 3.1.1, 4.8.15; 3.2, Encoding Object)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.compat import headers, media, sequences
from codegen.compat.context import Context, Where
from codegen.compat.edit import Effect, Sighting
from codegen.compat.media_types import MediaType
from codegen.compat.part import Part
from codegen.compat.reader import Spot
from codegen.compat.shapes import Shapes
from codegen.model import Action, Json
from codegen.printable import printable

_KNOWN = {
    "allowReserved", "contentType", "encoding", "explode", "headers", "itemEncoding", "prefixEncoding", "style",
}  # fmt: skip
_PARTS = MediaType("multipart", "*")
_NOTHING = Spot("", {})


def compare(context: Context, where: Where, old: Spot, new: Spot) -> Iterator[Sighting]:
    """Yield what changed about the writing of parts, in all the media types of two maps that have parts or fields.

    In any other media type an encoding is ignored (4.8.14), as is one of a property that the schema does not have.
    """
    for name, first, second in media.pairs(context, where, old, new):
        if (name.form or name.multipart) and not context.unchanged(first, second):
            here = where.at(where.place.location, media_type=printable(str(name)))
            yield from _parts(
                context, here, name, _whole(context.olds, name, first), _whole(context.news, name, second)
            )


def _whole(shapes: Shapes, name: MediaType, media_type: Spot) -> Part:
    schema = sequences.schema(shapes, name, media_type)
    return Part(shapes, None if schema is None else shapes.key(schema), media_type)


def _parts(context: Context, where: Where, name: MediaType, old: Part, new: Part) -> Iterator[Sighting]:
    """Walk down without recursion: a part may have parts, as deep as a document likes."""
    waiting = [(where, name, old, new)]
    while waiting:
        above, name, old, new = waiting.pop()
        steps = sorted({*old.steps(), *new.steps()})
        before, now = old.below(steps), new.below(steps)
        for step in steps:
            first, second = before.get(step), now.get(step)
            if first is not None and second is not None:
                here = above.at(above.place.location + step)
                yield from _part(context, here, name, first, second)
                if first.nests or second.nests:
                    waiting.append((here, _PARTS, first, second))


def _part(context: Context, where: Where, name: MediaType, old: Part, new: Part) -> Iterator[Sighting]:
    facts = _style(old, new) if name.form and (old.styled or new.styled) else _media_types(old, new)
    before, now = old.encoding or _NOTHING, new.encoding or _NOTHING
    for kind, action, effect, said in facts:
        edit = where.edit(kind, action, effect, old.encoding, new.encoding, detail=kind)
        yield where.sees(replace(edit, old=said[0], new=said[1]), "property")
    if name.multipart:
        yield from headers.compare(context, where, before, now, above=f"{where.place.location}.")
    yield from context.leftovers(where, before, now, _KNOWN, "property")


_Fact = tuple[str, Action, Effect, tuple[Json, Json]]


def _style(old: Part, new: Part) -> Iterator[_Fact]:
    before, now = old.style(), new.style()
    if before is None or now is None:
        # Until 3.1.1 an object of which nothing was said could be read as written in the default style.
        usual = ("form", True, False) in (before, now) and not (old.typed or new.typed)
        yield "encoding-changed", "change", "unclear" if usual else "different", (None, None)
        return
    if before[0] != now[0]:
        yield "encoding-style-changed", "change", "different", ([before[0]], [now[0]])
    if before[1] != now[1] and (old.types | new.types) & {"array", "object"}:
        yield "encoding-explode-changed", "change", "different", ([before[1]], [now[1]])
    if now[2] and not before[2]:
        yield "encoding-allow-reserved-added", "add", "wider", (None, None)
    elif before[2] and not now[2]:
        yield "encoding-allow-reserved-removed", "remove", "narrower", (None, None)


def _media_types(old: Part, new: Part) -> Iterator[_Fact]:
    """Compare the media types of a part; where neither document says any, the schemas say all."""
    before, now = old.media_types(), new.media_types()
    if before == now or not (old.typed or new.typed):
        return
    said = tuple(None if names is None else sorted(map(str, names)) for names in (before, now))
    if before is None or now is None:
        yield "encoding-content-type-changed", "change", "unclear", (said[0], said[1])
        return
    still, only = _covered(before, now), _covered(now, before)
    if still and only:
        return
    if still:
        yield "encoding-content-type-widened", "change", "wider", (said[0], said[1])
    elif only:
        yield "encoding-content-type-narrowed", "change", "narrower", (said[0], said[1])
    else:
        yield "encoding-content-type-changed", "change", "different", (said[0], said[1])


def _covered(names: frozenset[MediaType], by: frozenset[MediaType]) -> bool:
    """Tell whether each of the names is among the others, or in a range that is."""
    return all(name in by or any(wider in by for wider in (MediaType(*name.essence), *name.ranges())) for name in names)
