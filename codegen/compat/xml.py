"""How a value is written as XML (OpenAPI 3.1.1, 4.8.26; 3.2, 4.26): what it is called, in which namespace, and as what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.compat.edit import Edit, Effect
from codegen.compat.pair import Pair
from codegen.compat.reader import Spot
from codegen.compat.shape import Shape
from codegen.model import Action

_EFFECTS: dict[str, Effect] = {"name": "different", "namespace": "different", "prefix": "none"}
"""A prefix stands for its namespace, and any other would do (Namespaces in XML, 3)."""
_KINDS = frozenset({*(f"xml-{field}-changed" for field in _EFFECTS), "xml-node-type-changed"})


def compare(pair: Pair) -> Iterator[Edit]:
    """Yield what changed about the XML of a value."""
    old, new = pair.old.fact("xml"), pair.new.fact("xml")
    for field, effect in _EFFECTS.items():
        before, now = _text(old, field), _text(new, field)
        if (before and before.value) != (now and now.value):
            unnamed = field == "name" and (before is None or now is None)  # it goes by its property or component then
            yield _edit(pair, f"xml-{field}-changed", "unclear" if unnamed else effect, before, now)
    if _node_type(pair.old, old) != _node_type(pair.new, new):
        edit = _edit(pair, "xml-node-type-changed", "different", old, new)
        yield replace(edit, old=[_node_type(pair.old, old)], new=[_node_type(pair.new, new)])


def passes(edit: Edit, media_type: str | None) -> bool:
    """Tell whether an edit says anything of a value of a media type; without one, it is not written as XML."""
    if not only(edit):
        return True
    name = (media_type or "").partition(";")[0].strip().lower()
    return name.endswith(("/xml", "+xml", "/*"))


def only(edit: Edit) -> bool:
    """Tell whether an edit speaks of XML alone."""
    return edit.kind in _KINDS


def _edit(pair: Pair, kind: str, effect: Effect, old: Spot | None, new: Spot | None) -> Edit:
    action: Action = "add" if old is None else "remove" if new is None else "change"
    return pair.edit(kind, action, effect, old, new, firm=True)


def _text(xml: Spot | None, field: str) -> Spot | None:
    spot = None if xml is None else xml.get(field)
    return spot if spot is not None and isinstance(spot.value, str) else None


def _node_type(shape: Shape, xml: Spot | None) -> str:
    """Give what the value is written as, by OpenAPI 3.2's word for it: an array has no element of its own unless it says so."""
    said = xml.value if xml is not None and isinstance(xml.value, dict) else {}
    if isinstance(said.get("nodeType"), str):
        return str(said["nodeType"])
    if said.get("attribute") is True:
        return "attribute"
    return "none" if "array" in shape.types and said.get("wrapped") is not True else "element"
