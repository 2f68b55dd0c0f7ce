"""Types, null, enumerations, and the annotations that speak of the value itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

import orjson

from codegen.compat import facets, sunset
from codegen.compat.edit import Edit, Effect, idle
from codegen.compat.pair import Pair
from codegen.compat.reader import Spot
from codegen.compat.shape import ALL_TYPES, SCALARS, Shape, Types
from codegen.compat.shapes import as_text, declared_types, type_of
from codegen.model import Json

_NULL: Types = frozenset({"null"})
_NUMBERS: Types = frozenset({"integer", "number"})


def types(pair: Pair) -> Iterator[Edit]:
    """Yield the change of the admitted types, null apart, and of null; types that only a list of values has are told as those."""
    old, new = own_types(pair.old), own_types(pair.new)
    at = pair.old.fact("type") or pair.old.home, pair.new.fact("type") or pair.new.home
    null_before, null_now = "null" in pair.old.types, "null" in pair.new.types
    found: Edit | None = None
    if (not old and null_before and not null_now) or (not new and null_now and not null_before):
        found = pair.edit("type-changed", "change", "different", *at)
    elif old < new:
        kind = "type-generalized" if _one_thing(old, new, text=pair.new.text) else "list-of-types-widened"
        found = pair.edit(kind, "change", "wider", *at)
    elif new < old:
        kind = "type-specialized" if _one_thing(new, old, text=pair.new.text) else "list-of-types-narrowed"
        found = pair.edit(kind, "change", "narrower", *at)
    elif old != new:
        found = pair.edit("type-changed", "change", "different", *at)
    if found is not None and not _only_listed(pair):
        names = _declared(pair.old), _declared(pair.new)
        yield replace(found, old=_named(names[0], null=null_before), new=_named(names[1], null=null_now))
    blind = pair.old.blind or pair.new.blind
    told = found is not None or pair.old.never or pair.new.never
    if null_before != null_now and old & new and (not told or (pair.old.typed and pair.new.typed)) and not blind:
        at = _of_null(pair)
        if null_now:
            yield pair.edit("became-nullable", "change", "wider", *at)
        else:
            # What is written where null is meant, the implementations decide (OpenAPI 3.1.1, appendix B).
            effect: Effect = "unclear" if pair.new.text else "narrower"
            yield pair.edit("became-not-nullable", "change", effect, *at, firm=pair.new.text)


def _only_listed(pair: Pair) -> bool:
    """Tell whether the types of both are those of listed values, and some are shared, so that the values tell it all."""
    listed = all(shape.fact("type") is None and finite(shape) is not None for shape in (pair.old, pair.new))
    return listed and not apart(pair)


def _of_null(pair: Pair) -> tuple[Spot, Spot]:
    """Give the two spots that tell of null: those of the keyword that shuts it out on one side."""
    for word in ("type", "enum", "const"):
        old, new = (_refusing_null(shape, word) for shape in (pair.old, pair.new))
        if old or new:
            return old or pair.old.fact(word) or pair.old.home, new or pair.new.fact(word) or pair.new.home
    return pair.old.fact("type") or pair.old.home, pair.new.fact("type") or pair.new.home


def _refusing_null(shape: Shape, word: str) -> Spot | None:
    said = (part for part in shape.parts if word in part.keywords)
    return next((part.at(word) for part in said if "null" not in declared_types({word: part.keywords[word]})), None)


def _named(types: Types, *, null: bool) -> list[Json]:
    """Name types as a person would: any for all of them, and number without the integers that it brings."""
    if types == ALL_TYPES - _NULL:
        return ["any"]
    shown = types - {"integer"} if "number" in types else types
    return [*sorted(shown), *(["null"] if null else [])]


def apart(pair: Pair) -> bool:
    """Tell whether the two share no type: then nothing else about them can be compared."""
    return not own_types(pair.old) & own_types(pair.new) and own_types(pair.old) != own_types(pair.new)


def own_types(shape: Shape) -> Types:
    """Give the types other than null that a shape admits apart from its unions."""
    declared = _declared(shape)
    return as_text(declared) if shape.text else declared


def _declared(shape: Shape) -> Types:
    return ALL_TYPES.intersection(*(declared_types(part.keywords) for part in shape.parts)) - _NULL


def _one_thing(small: Types, large: Types, *, text: bool) -> bool:
    """Tell a type from its generalisation: integer from number, anything from no constraint, what is written from text."""
    if text and large == SCALARS and small < SCALARS:
        return True
    return large == ALL_TYPES - _NULL or (len(small) == 1 and large == _NUMBERS)


def enums(pair: Pair) -> Iterator[Edit]:
    """Yield changes of the finite set of values, be it spelled ``enum`` or ``const``."""
    old, new = finite(pair.old), finite(pair.new)
    if (old is None and new is None) or (old is not None and new is not None and old.keys() == new.keys()):
        return
    at = _stated(pair.old), _stated(pair.new)
    if old is None and new is not None:
        edit = pair.edit("const-added" if _is_const(pair.new) else "became-enum", "change", "narrower", *at)
        yield replace(edit, new=None if edit.revision and edit.revision.value else [*new.values()])
    elif old is not None and new is None:
        edit = pair.edit("const-removed" if _is_const(pair.old) else "became-not-enum", "change", "wider", *at)
        yield replace(edit, old=None if edit.base and edit.base.value else [*old.values()])
    elif old is not None and new is not None:
        at = _stated(pair.old, new.keys() - old.keys()), _stated(pair.new, old.keys() - new.keys())
        yield from changed_values(pair, old, new, *at)


def changed_values(
    pair: Pair, old: dict[bytes, Json], new: dict[bytes, Json], before: Spot | None, now: Spot | None
) -> Iterator[Edit]:
    """Yield which values of a finite set went and came."""
    gone = [value for text, value in old.items() if text not in new]
    come = [value for text, value in new.items() if text not in old]
    if gone and come and _is_const(pair.old) and _is_const(pair.new):
        yield pair.edit("const-changed", "change", "different", before, now)
        return
    if gone:
        edit = pair.edit("enum-value-removed", "change", "narrower", before, now, detail=_listing(gone))
        yield replace(edit, action="remove", old=gone)
    if come:
        edit = pair.edit("enum-value-added", "change", "wider", before, now, detail=_listing(come))
        yield replace(edit, action="add", new=come)


def finite(shape: Shape) -> dict[bytes, Json] | None:
    """Give the values that a shape lists, null apart, by their canonical text; None where it lists none."""
    lists = [_listed(part.keywords, mark(shape)) for part in shape.parts]
    known = [listed for listed in lists if listed is not None]
    if not known:
        return None
    kept, *others = known
    for other in others:
        kept = {text: value for text, value in kept.items() if text in other}
    return {text: value for text, value in kept.items() if value is not None and _of_type(value, shape)}


def _of_type(value: Json, shape: Shape) -> bool:
    """Tell whether a listed value is of a type that is admitted; what passes as text is of any."""
    return shape.text or type_of(value) in shape.types


def remarks(pair: Pair) -> Iterator[Edit]:
    """Yield changes of ``default``, ``deprecated`` and ``x-sunset``: no value is refused for them, but the outcome may be another."""
    old, new = pair.old.fact("default"), pair.new.fact("default")
    relied_on: Effect = "unclear" if pair.direction == "request" else "none"
    if old is None and new is not None:
        yield pair.edit("default-value-added", "add", "none", old, new, firm=True)
    elif old is not None and new is None:
        yield pair.edit("default-value-removed", "remove", relied_on, old, new, firm=True)
    elif old is not None and new is not None and mark(pair.old)(old.value) != mark(pair.new)(new.value):
        yield pair.edit("default-value-changed", "change", relied_on, old, new, firm=True)
    yield from sunset.of_schemas(pair)


def limits(pair: Pair) -> Iterator[Edit]:
    """Yield changes of bounds, lengths, patterns, formats."""
    for found in facets.differences(pair.old, pair.new):
        edit = pair.edit(found.kind, found.action, found.effect, found.old, found.new)
        if found.unsaid is not None:
            edit = replace(edit, old=found.unsaid) if found.old is None else replace(edit, new=found.unsaid)
        if found.effect == "none":
            yield idle(edit)
        else:  # a rule of what changed, or of a bound, tells of the harm that it can do
            either = found.kind.endswith(("-changed", "set"))
            yield replace(edit, plain=edit.verdict == "compatible") if either else edit


def canonical(value: Json) -> bytes:
    """Give a text that is the same for equal JSON values, whatever the order of keys; 1.0 is 1."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except orjson.JSONEncodeError:
        return repr(value).encode("utf-8", "backslashreplace")


def mark(shape: Shape) -> Callable[[Json], bytes]:
    """Give what tells apart the values of a shape: of those that pass as text, their text."""
    return _written if shape.text else canonical


def read(value: Json, shape: Shape) -> Json:
    """Give a value as a shape reads it: of those that pass as text, by the types that the shape names."""
    if not shape.text or not isinstance(value, (str, bool, int, float)) or type_of(value) in shape.named:
        return value
    text = _text(value)
    if "string" in shape.named:
        return text
    for other in (*_WORDS, *_numbers(text)):
        if _text(other) == text and type_of(other) in shape.named:
            return other
    return value


_WORDS = (True, False)


def _numbers(text: str) -> Iterator[Json]:
    """Give the number that a text writes, if it is the plain text of one."""
    if len(text) < _LONGEST and text.isascii() and text.lstrip("-").replace(".", "", 1).isdecimal():
        yield float(text) if "." in text else int(text)


_LONGEST = 40
"""No number that a document lists is longer than this; Python reads one of thousands of digits slowly."""


def _written(value: Json) -> bytes:
    return canonical(_text(value)) if isinstance(value, (str, bool, int, float)) else canonical(value)


def _text(value: str | float) -> str:
    """Write a scalar as a URL or a header has it; what is no plain text in JSON has no quotes there."""
    return value if isinstance(value, str) else canonical(value).decode("ascii", "backslashreplace")


def _listing(values: list[Json]) -> str:
    return ",".join(sorted(canonical(value).decode("utf-8", "backslashreplace") for value in values))


def _stated(shape: Shape, apart: Collection[bytes] = ()) -> Spot | None:
    """Give where a shape lists values; of several places one that does not list all those that are set ``apart``."""
    first = shape.fact("enum") or shape.fact("const")
    lists = [(spot, spot.value) for spot in shape.facts("enum")] if apart else []
    lists += [(spot, [spot.value]) for spot in shape.facts("const")] if apart else []
    lacking = (
        spot
        for spot, values in lists
        if isinstance(values, list) and not set(map(mark(shape), values)).issuperset(apart)
    )
    return next(lacking, first)


def _is_const(shape: Shape) -> bool:
    return shape.fact("const") is not None


def _listed(keywords: dict[str, Json], tell: Callable[[Json], bytes]) -> dict[bytes, Json] | None:
    lists = [[keywords["const"]]] if "const" in keywords else []
    lists += [keywords["enum"]] if isinstance(keywords.get("enum"), list) else []
    if not lists:
        return None
    first, *others = ({tell(value): value for value in values} for values in lists)
    return {text: value for text, value in first.items() if text in others[0]} if others else first
