"""Whether all references of a document lead to what they should, where that shows at once; where it is in doubt the answer is no.

Most documents are sound, and large ones take their time to be walked object by object: here it is enough that each
reference leads to no other one, but to what could stand in the section that is asked for where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from codegen.document import json_text, refs, structure
from codegen.model import Document, Json, JsonObject, Written

_HOLDING = (dict, list)
_MAPS = {"paths"} | {
    name for fields in structure.FIELDS.values() for name, (shape, _) in fields.items() if shape == "map"
}
"""What is in a field of this name is known by names that anyone may choose; elsewhere a name is that of a field."""

_PROPERTY = b'"$ref": {'
_FEW = 50
"""So many properties are looked at that are called ``$ref``: for each, the text is searched."""
_PLAIN = re.compile(r"[\w.-]*")
"""The name of a component that stands in a reference as it is."""
_SECTION_OF = {kind: section for section, (_, kind) in structure.FIELDS["components"].items()}
_BESIDE_SCHEMAS: dict[structure.Kind, dict[str, tuple[structure.Shape, structure.Kind]]] = {
    kind: {name: (shape, below) for name, (shape, below) in fields.items() if below != "schema"}
    for kind, fields in structure.FIELDS.items()
}
"""The fields that hold further objects which are no schemas; none is in a schema."""
_WITH_DATA: set[structure.Kind] = {"openapi", "operation", "media-type", "example"}
_BY_PATH: set[structure.Kind] = {"paths", "callback"}
_PATH_ITEM: structure.Kind = "path-item"


def sound(document: Document) -> bool:
    """Whether all references lead to what they should: by the document's text, or else by all that is in it."""
    targets = _Targets(document.tree)
    return (document.text is not None and _by_text(document.text, targets)) or _by_tree(document.tree, targets)


class _Targets:
    """What references of one document lead to: ``known`` has the section of each that was found."""

    def __init__(self, tree: JsonObject) -> None:
        components = tree.get("components")
        sections = components.items() if isinstance(components, dict) else ()
        self._tree = tree
        self.known: dict[str, str] = {
            f"#/components/{section}/{name}": section
            for section, named in sections
            for name, value in (named.items() if isinstance(named, dict) else ())
            if isinstance(value, dict) and "$ref" not in value and _PLAIN.fullmatch(name)
        }

    def lead(self, ref: Json, kind: structure.Kind) -> bool:
        """Whether what stands as the ``$ref`` of an object of a kind is a reference to one of that kind."""
        section = _SECTION_OF.get(kind)
        return section is not None and isinstance(ref, str) and self.have(ref, section)

    def have(self, ref: str, section: str) -> bool:
        """Whether a reference leads at once, and not by another one, to what the components have in a section."""
        if ref in self.known:
            return self.known[ref] == section
        try:
            pointer, value = refs.find(self._tree, ref, structure.FIELDS["components"][section][1])
        except refs.RefError:
            return False
        led_on = pointer != structure.local_target(ref) or (isinstance(value, dict) and "$ref" in value)
        if led_on or structure.kind_at(pointer) is None:
            return False
        self.known[ref] = section
        return True


def _by_text(written: Written, targets: _Targets) -> bool:
    """Take from all references that are written those of objects that are no schemas, which are known by where they stand.

    The others are those of schemas, and what stands in data: so the schemas, which are most of a document, need not be walked.
    """
    unclear = written.references.get(b"", 0)
    if unclear > _FEW or (unclear and unclear != _properties(written.text)):
        return False
    left = {ref.decode(): count for ref, count in written.references.items() if ref}
    beside = _objects(written.tree, _BESIDE_SCHEMAS)
    for kind, value in beside:
        if "$ref" in value:
            if not targets.lead(value["$ref"], kind):
                return False
            left[value["$ref"]] -= 1
    others = [ref for ref, count in left.items() if count and not targets.have(ref, "schemas")]
    if not others:
        return True
    told = json_text.references(json_text.write(_data(beside)))
    return all(told.get(ref.encode()) == left[ref] for ref in others)


def _properties(text: bytes) -> int:
    """Count the properties that are called ``$ref``: what stands around them is told by the indentation."""
    found, at = 0, text.find(_PROPERTY)
    while at >= 0:
        line = text.rindex(b"\n", 0, at)
        key, start = _around(text, line, at - line - 1)
        above, _ = _around(text, start, at - line - 3)
        found += key == "properties" and above not in _MAPS
        at = text.find(_PROPERTY, at + 1)
    return found


def _around(text: bytes, before: int, indent: int) -> tuple[str, int]:
    """Give the key of what holds a line of some indentation, and where its line begins; an item of an array has none."""
    start = text.rfind(b"\n" + b" " * (indent - 2) + b'"', 0, before)
    opened = text.rfind(b"\n" + b" " * (indent - 2) + b"{", max(start, 0), before)
    if opened >= 0 or start < 0:
        return "", max(opened, 0)
    name = text[start + indent : text.index(b'": ', start)]
    return name.decode(), start


def _objects(
    tree: JsonObject, fields: Mapping[structure.Kind, Mapping[str, tuple[structure.Shape, structure.Kind]]]
) -> list[tuple[structure.Kind, JsonObject]]:
    """Give each object of :func:`codegen.document.structure.walk` that stands in one of the fields, and what it is.

    Also what is in a list where names should be, or the other way: a reference could name it by its place.
    """
    found: list[tuple[structure.Kind, JsonObject]] = [("openapi", tree)]
    for kind, value in found:  # which grows meanwhile
        if len(value) == 1 and "$ref" in value:
            continue
        if kind in _BY_PATH:
            found.extend((_PATH_ITEM, item) for item in value.values() if isinstance(item, dict))
            continue
        known = fields[kind]
        for name in known.keys() & value.keys():
            inner = value[name]
            shape, below = known[name]
            if shape != "one" and isinstance(inner, _HOLDING):
                several = inner.values() if isinstance(inner, dict) else inner
                found.extend((below, each) for each in several if isinstance(each, dict))
            elif isinstance(inner, dict):
                found.append((below, inner))
    return found


def _data(beside: Iterable[tuple[structure.Kind, JsonObject]]) -> list[Json]:
    """Give what objects hold in which nothing is an object of the document: examples and extensions, for the most part.

    Only where such are usual: also in the schema of a media type, but not in what stands in that.
    """
    found: list[Json] = []
    for kind, value in beside:
        if kind in _WITH_DATA:
            found += _unknown(kind, value)
            if kind == "media-type" and isinstance(schema := value.get("schema"), dict):
                found += _unknown("schema", schema)
    return found


def _unknown(kind: structure.Kind, value: JsonObject) -> list[Json]:
    known = structure.FIELDS[kind]
    return [inner for name, inner in value.items() if isinstance(inner, _HOLDING) and name not in known]


def _by_tree(tree: JsonObject, targets: _Targets) -> bool:
    """Judge the reference of each object by what the object is."""
    return all(
        "$ref" not in value or targets.lead(value["$ref"], kind) for kind, value in _objects(tree, structure.FIELDS)
    )
