"""How the value of a parameter is written: by ``style`` and ``explode``, or as a document of a media type.

OpenAPI 3.1.1, 4.8.12.2 to 4.8.12.6: the fields, their defaults, and what each style makes of a value. Two ways that give the
same text for every value that can be sent are the same, however they are spelled.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from codegen.compat.context import Context
from codegen.compat.edit import Effect
from codegen.compat.reader import Spot
from codegen.compat.shape import ALL_TYPES, SCALARS, Types
from codegen.compat.shapes import Shapes, as_text
from codegen.compat.surface import text
from codegen.record import record

_DEFAULTS = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


class _Texts(NamedTuple):
    """What a style writes for a value ``a`` of the parameter ``n``, for a list and for an object; None where that is not defined.

    ``joint`` is what parts the values of a list, where one that is in a value itself may be taken for it (4.8.12.5); what parts
    whole parameters from one another is always escaped in a value.
    """

    single: str | None
    array: str | None
    object: str | None
    joint: str = ""


_NOT_DEFINED = _Texts(None, None, None)
_TEXTS: Mapping[tuple[str, bool], _Texts] = {
    ("matrix", False): _Texts(";n=a", ";n=a,b", ";n=k,v,l,w", ","),
    ("matrix", True): _Texts(";n=a", ";n=a;n=b", ";k=v;l=w"),
    ("label", False): _Texts(".a", ".a,b", ".k,v,l,w", ","),
    ("label", True): _Texts(".a", ".a.b", ".k=v.l=w", "."),
    ("simple", False): _Texts("a", "a,b", "k,v,l,w", ","),
    ("simple", True): _Texts("a", "a,b", "k=v,l=w", ","),
    ("form", False): _Texts("n=a", "n=a,b", "n=k,v,l,w", ","),
    ("form", True): _Texts("n=a", "n=a&n=b", "k=v&l=w"),
    ("spaceDelimited", False): _Texts(None, "n=a b", "n=k v l w", " "),
    ("pipeDelimited", False): _Texts(None, "n=a|b", "n=k|v|l|w", "|"),
    ("deepObject", True): _Texts(None, None, "n[k]=v&n[l]=w"),
    ("cookie", False): _Texts("n=a", "n=a,b", "n=k,v,l,w", ","),
    ("cookie", True): _Texts("n=a", "n=a; n=b", "k=v; l=w"),
}
"""The table of 4.8.12.6, in which what is missing is not defined; ``cookie`` is of OpenAPI 3.2."""


@record
class Way:
    """A way to write a value: in a style, exploded or not, or (``media_type``) as a document."""

    style: str
    explode: bool
    media_type: str | None = None

    @property
    def texts(self) -> _Texts:
        """What it makes of a value, a list and an object."""
        return _TEXTS.get((self.style, self.explode), _NOT_DEFINED)

    @property
    def of_one(self) -> str | None:
        """What it makes of a list of one value: what it makes of the value, or the value after the name."""
        return None if self.texts.array is None else self.texts.single or "n=a"

    @property
    def plain(self) -> bool:
        """Whether nothing but the name is put before a single value."""
        return self.texts.single in {"a", "n=a"} or self.media_type is not None


def way(parameter: Spot) -> Way:
    """Give the way in which a parameter is written, its defaults filled in (4.8.12.2.2)."""
    style = text(parameter, "style") or _DEFAULTS.get(text(parameter, "in"), "")
    stated = parameter.get("explode")
    explode = stated.value if stated is not None and isinstance(stated.value, bool) else style == "form"
    held = content(parameter)
    return Way(style, explode, None if held is None else held[0])


def content(parameter: Spot) -> tuple[str, Spot] | None:
    """Give the one media type of a parameter, without case and parameters, and what is said of it."""
    stated = parameter.get("content")
    found = () if stated is None else stated.members()
    return next(((name.partition(";")[0].strip().lower(), spot) for name, spot in found), None)


def schema(parameter: Spot) -> Spot:
    """Give the schema of a parameter's value; where there is none, one that admits everything."""
    held = content(parameter)
    holder = parameter if held is None else held[1]
    return holder.get("schema") or holder.at("schema", True)


def named(shapes: Shapes, parameter: Spot) -> bool:
    """Tell whether what is written has the name of a parameter in it: not where an object is exploded, and seldom in a path."""
    in_path = text(parameter, "in") == "path"
    if content(parameter) is not None:
        return not in_path
    kinds = _kinds(shapes.types(schema(parameter)))
    written = [getattr(way(parameter).texts, kind) for kind in sorted(kinds)]
    return any("n" in one if one is not None else not in_path for one in written)


def types(context: Context, old: Spot, new: Spot) -> tuple[Types, Types]:
    """Give the types that the old and the new schema name, null apart."""
    null = {"null"}
    return context.olds.types(schema(old)) - null, context.news.types(schema(new)) - null


def change(context: Context, old: Spot, new: Spot) -> tuple[str, Effect] | None:
    """Say how the text of the same value differs, as a kind of edit and its effect; None where it never does."""
    first, second = way(old), way(new)
    before, now = types(context, old, new)
    if (first.media_type is None) != (second.media_type is None):
        effect = _documented(first, second, before, now)
        return None if effect is None else ("serialization-changed", effect)
    if first.media_type is not None or first == second:
        return None
    effect = _styled(first, second, before, now)
    kind = "style-changed" if first.style != second.style else "explode-changed"
    return None if effect is None else (kind, effect)


def _styled(old: Way, new: Way, before: Types, now: Types) -> Effect | None:
    """Compare two styles by what they make of the values that both documents know; ``explode`` is for no single value."""
    both = before & now
    kinds = _kinds(both) - ({"single"} if old.style == new.style else set())
    pairs = [(getattr(old.texts, kind), getattr(new.texts, kind)) for kind in sorted(kinds)]
    differ = [pair for pair in pairs if pair[0] is None or pair[0] != pair[1]]
    if not differ:
        # A cookie of the style form is percent-encoded, one of the style cookie is as the caller wrote it (OpenAPI 3.2).
        escapes = (old.style == "cookie") != (new.style == "cookie") and both - {"integer", "number", "boolean"}
        return "unclear" if escapes else None
    if both >= ALL_TYPES - {"null"} or not any(None not in pair for pair in differ):
        return "unclear"
    return "different"


def _documented(first: Way, second: Way, before: Types, now: Types) -> Effect | None:
    """Compare a style with a document of a media type: both write a number alike, but JSON puts a string in quotes."""
    both = before & now
    styled, other = (first, second) if first.media_type is None else (second, first)
    media_type = other.media_type or ""
    if both >= ALL_TYPES - {"null"}:
        return "unclear"
    if media_type == "text/plain":
        texts = as_text(before) & as_text(now)
        return None if texts and texts <= SCALARS and styled.plain else "unclear"
    unquoted = both and both <= SCALARS - {"string"} and is_json(media_type)
    return None if unquoted and styled.plain else "different"


def is_json(media_type: str) -> bool:
    """Tell whether documents of a media type are JSON."""
    return media_type.endswith(("/json", "+json"))


def _kinds(admitted: Types) -> set[str]:
    return ({"single"} if admitted & SCALARS else set[str]()) | (admitted & {"array", "object"})
