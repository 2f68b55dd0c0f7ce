"""Discriminators: the hint that says by which property branches are told apart, and by which value (OpenAPI 3.1.1, 4.8.25)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.compat.branches import match
from codegen.compat.containment import Containment
from codegen.compat.edit import Edit, Effect, shown
from codegen.compat.pair import Pair
from codegen.compat.reader import Spot
from codegen.compat.shapes import Shapes
from codegen.compat.solver.discriminators import names, says_itself

_KNOWN = {"propertyName", "mapping", "defaultMapping"}


def compare(pair: Pair, containment: Containment) -> Iterator[Edit]:
    """Yield what changed about a discriminator."""
    old, new = pair.old.fact("discriminator"), pair.new.fact("discriminator")
    if old is None or new is None:
        if new is not None:
            yield pair.edit("discriminator-added", "add", "none", None, new, firm=True)
        elif old is not None:
            yield pair.edit("discriminator-removed", "remove", "none", old, None, firm=True)
        return
    before, now = old.get("propertyName"), new.get("propertyName")
    renamed = (before and before.value) != (now and now.value)
    if renamed:
        yield pair.edit("discriminator-property-name-changed", "change", "different", before, now, firm=True)
    default, other = old.get("defaultMapping"), new.get("defaultMapping")
    if (default and default.value) != (other and other.value):
        yield shown(
            pair.edit("discriminator-default-mapping-changed", "change", "unclear", default, other, firm=True),
            default,
            other,
        )
    yield from _unknown(pair, old, new)
    told = set[str]()
    if now is not None and isinstance(now.value, str) and not renamed:
        yield from _named(pair, old, new, now.value, told)
    yield from _mapped(pair, old, new, told, containment)


def _unknown(pair: Pair, old: Spot, new: Spot) -> Iterator[Edit]:
    for field in sorted({name for spot in (old, new) for name, _ in spot.members()} - _KNOWN):
        if field.startswith("x-"):
            continue
        first, second = old.get(field), new.get(field)
        if (first and first.value) != (second and second.value):
            yield pair.edit("unclassified", "change", "unclear", first, second, name=field, detail=field)


def _named(pair: Pair, old: Spot, new: Spot, by: str, told: set[str]) -> Iterator[Edit]:
    """Yield the values that a branch which stays is told by from now on, or is no longer; the values are noted in ``told``.

    A branch that no value is mapped to is told by its name, which is no news to those who read it off the branch itself.
    """
    mapped = _mapping(old).keys() & _mapping(new).keys()  # these lead somewhere on both sides
    for before, now in _matched(pair):
        was, is_now = (
            None if (there := shapes.reader.target(spot)) is None else names(shapes.reader, hint, there)
            for shapes, hint, spot in ((pair.olds, old, before), (pair.news, new, now))
        )
        if was is None or is_now is None:
            continue
        told |= {*was, *is_now}
        hint = says_itself(pair.olds, before, by) or says_itself(pair.news, now, by)
        for value in sorted(({*was} ^ {*is_now}) - mapped):
            gone = value in was
            entry = _mapping(old if gone else new).get(value)
            if entry is not None or not hint:
                yield _entry(pair, value, entry or (before if gone else now), gone=gone, hint=hint)


def _entry(pair: Pair, value: str, spot: Spot, *, gone: bool, hint: bool) -> Edit:
    """Say that a value leads to a schema, or no longer; where it is a mere ``hint``, the same values pass as before."""
    kind = f"discriminator-mapping-{'deleted' if gone else 'added'}"
    effect: Effect = "none" if hint else "narrower" if gone else "wider"
    old, new = (spot, None) if gone else (None, spot)
    edit = pair.edit(kind, "remove" if gone else "add", effect, old, new, name=value, firm=hint, detail=value)
    return replace(edit, plain=True)


def _matched(pair: Pair) -> Iterator[tuple[Spot, Spot]]:
    for old, new in zip(pair.old.unions, pair.new.unions, strict=False):
        before, now = [*map(pair.olds.key, old.branches)], [*map(pair.news.key, new.branches)]
        for first, second in match(before, now, pair.olds, pair.news).items():
            yield old.branches[first], new.branches[second]


def _mapped(pair: Pair, old: Spot, new: Spot, told: set[str], containment: Containment) -> Iterator[Edit]:
    """Yield what else changed in a mapping: what leads to a branch that came or went, or to none that is known."""
    before, now = _mapping(old), _mapping(new)
    for value in sorted(before.keys() | now.keys()):
        first, second = before.get(value), now.get(value)
        if first is None or second is None:
            if value not in told:
                yield _entry(pair, value, first or second or old, gone=second is None, hint=True)
        elif not _alike(pair, first, second, containment):
            kind = "discriminator-mapping-changed"
            yield pair.edit(kind, "change", "unclear", first, second, name=value, firm=True, detail=value)


def _alike(pair: Pair, old: Spot, new: Spot, containment: Containment) -> bool:
    """Tell whether two entries of mappings lead to the same schema, by whatever name."""
    if old.value == new.value:
        return True
    before, now = _schema(pair.olds, old), _schema(pair.news, new)
    if before is None or now is None:
        return False
    return containment.equal(pair.olds.key(before), pair.news.key(now))


def _schema(shapes: Shapes, entry: Spot) -> Spot | None:
    if not isinstance(entry.value, str):
        return None
    return shapes.reader.lookup(f"#/components/schemas/{entry.value}") or shapes.reader.lookup(entry.value)


def _mapping(spot: Spot) -> dict[str, Spot]:
    mapping = spot.get("mapping")
    return {} if mapping is None else dict(mapping.members())
