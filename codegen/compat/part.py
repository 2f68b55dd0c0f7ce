"""A part of a multipart body, or a field of a form: what is said of how it is written, and what holds where nothing is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.compat.media_types import MediaType, parse
from codegen.compat.reader import Spot
from codegen.compat.shape import ALL_TYPES, SCALARS, Key, Shape
from codegen.compat.shapes import Shapes
from codegen.compat.surface import flag, members, text
from codegen.record import record

_TEXT, _BYTES, _JSON = map(parse, ("text/plain", "application/octet-stream", "application/json"))
_SINGLE = SCALARS | {"null"}
_ONLY_TEXT = frozenset({_TEXT})
_BINARY = {"binary", "base64"}


@record
class Part:
    """A part with its schema and its Encoding Object, each None where there is none; or the whole of what has parts."""

    shapes: Shapes
    key: Key | None
    encoding: Spot | None

    @property
    def shape(self) -> Shape | None:
        """Its schema, merged."""
        return None if self.key is None else self.shapes.of(self.key)

    @property
    def types(self) -> frozenset[str]:
        """The JSON types that it may have; null is left out of a form (OpenAPI 3.1.1, appendix B)."""
        return (ALL_TYPES if self.shape is None else self.shape.types) - {"null"}

    @property
    def nests(self) -> bool:
        """Whether it has parts itself, and something is said of them."""
        return any(self.said(field) for field in ("encoding", "itemEncoding", "prefixEncoding"))

    @property
    def styled(self) -> bool:
        """Whether it is written as a query parameter is: then its media type is ignored (4.8.15.1.2)."""
        return any(self.said(field) for field in ("style", "explode", "allowReserved"))

    @property
    def typed(self) -> bool:
        """Whether its media type is said."""
        return self.said("contentType") is not None

    @property
    def nested(self) -> bool:
        """Whether it is, or may be, a list of lists: how that is written is not defined."""
        inner = None if self.shape is None else _items(self.shapes, self.shape, "[]")
        return "array" in self.types and (inner is None or not self.shapes.of(inner).types <= _SINGLE)

    def said(self, field: str) -> Spot | None:
        """Give a field of its Encoding Object."""
        return None if self.encoding is None else self.encoding.get(field)

    def style(self) -> tuple[str, bool, bool] | None:
        """Give its style, whether it explodes, and whether reserved characters may stand as they are.

        What is neither styled nor typed and no object is written alike with the default style; None for what is not.
        """
        if self.encoding is None or not self.styled:
            return None if self.typed or "object" in self.types else ("form", True, False)
        style = text(self.encoding, "style") or "form"
        explode = self.encoding.value.get("explode")
        return style, explode if isinstance(explode, bool) else style == "form", flag(self.encoding, "allowReserved")

    def media_types(self) -> frozenset[MediaType] | None:
        """Give the media types that it may have, or None where the schema leaves the default open."""
        said = self.said("contentType")
        if said is not None and isinstance(said.value, str):
            return frozenset(map(parse, filter(str.strip, said.value.split(","))))
        found = _defaults(self.shapes, self.key)
        return found if len(found) == 1 else None

    def steps(self) -> Iterator[str]:
        """Yield the steps to those of its parts of which something is said, as a location writes them."""
        for name in members(self.shapes.reader, self.encoding, "encoding"):
            yield f".{name}"
        listed = self.said("prefixEncoding")
        for index, _ in enumerate(() if listed is None else listed.entries()):
            yield f"[{index}]"
        if self.said("itemEncoding") is not None:
            yield "[]"

    def below(self, steps: Iterable[str]) -> dict[str, Part]:
        """Give the parts that steps lead to; there is none for a property that the schema does not have."""
        shape, found = self.shape, dict[str, Part]()
        properties = {} if shape is None else shape.properties()
        encodings = members(self.shapes.reader, self.encoding, "encoding")
        for step in steps:
            key = properties.get(step[1:])
            if not step.startswith("."):
                found[step] = self._item(step)
            elif key is not None or (shape and shape.unions):
                found[step] = Part(self.shapes, key and self.shapes.joined([key]), encodings.get(step[1:]))
        return found

    def _item(self, step: str) -> Part:
        every = self.said("itemEncoding")
        if step != "[]":
            listed = self.said("prefixEncoding")
            entries = [] if listed is None else list(listed.entries())
            every = entries[int(step[1:-1])] if int(step[1:-1]) < len(entries) else every
        return Part(self.shapes, _items(self.shapes, self.shape, step), every)


def of_text(shapes: Shapes, schema: Spot, media_type: Spot) -> bool:
    """Tell whether all that a form is known to hold is text, so that a number is as good a string as any other."""
    whole = Part(shapes, shapes.key(schema), media_type)
    shape = shapes.of(shapes.key(schema))
    open_ended = any(part.keywords.keys() & {"patternProperties", "if", "not"} for part in shape.parts)
    others = [spot for spot in shape.facts("additionalProperties") if not isinstance(spot.value, bool)]
    if shape.unions or open_ended or others or not shape.properties():
        return False
    parts = whole.below(f".{name}" for name in shape.properties())
    return all(part.media_types() == _ONLY_TEXT and not part.nested for part in parts.values())


def _items(shapes: Shapes, shape: Shape | None, step: str) -> Key | None:
    if shape is None:
        return None
    positions = [spot for fact in shape.facts("prefixItems") for spot in fact.entries()]
    if step != "[]" and int(step[1:-1]) < len(positions):
        return shapes.key(positions[int(step[1:-1])])
    return shapes.joined([tuple(shape.facts("items"))]) or None


def _defaults(shapes: Shapes, key: Key | None) -> frozenset[MediaType]:
    """Give the media types that the types of a schema lead to (4.8.15.1.1); an array is written item by item.

    Of OpenAPI 3.0 ``format: binary`` is left, which later versions have no use for and many documents do.
    """
    found: set[MediaType] = set()
    passed: set[Key] = set()
    while key is not None and key not in passed:
        passed.add(key)
        shape = shapes.of(key)
        if not shape.typed:
            return frozenset({_BYTES})
        if "object" in shape.types:
            found.add(_JSON)
        if shape.types & {"number", "integer", "boolean"}:
            found.add(_TEXT)
        if "string" in shape.types:
            binary = shape.fact("contentEncoding") or any(spot.value in _BINARY for spot in shape.facts("format"))
            found.add(_BYTES if binary else _TEXT)
        key = _items(shapes, shape, "[]") if "array" in shape.types else None
    return frozenset(found)
