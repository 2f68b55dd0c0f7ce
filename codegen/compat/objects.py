"""Properties: added, removed, required, read-only and write-only; and whether an object is open or closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from codegen.compat import sunset
from codegen.compat.edit import Edit, Effect, judged
from codegen.compat.pair import Edge, Pair, Relief
from codegen.compat.reader import Spot
from codegen.compat.shape import Key, Shape, shut_out
from codegen.compat.solver.patterns import matches
from codegen.compat.unchanged import Unchanged
from codegen.model import Action, Verdict


def compare(pair: Pair, unchanged: Unchanged) -> Iterator[Edit | Edge]:
    """Yield all that changed about the properties of an object."""
    yield from _properties(pair, unchanged)
    yield from _openness(pair)


def _properties(pair: Pair, unchanged: Unchanged) -> Iterator[Edit | Edge]:
    """Yield what changed about the declared properties and their being required."""
    old, new = pair.old.properties(), pair.new.properties()
    required_before, required_now = pair.old.required(), pair.new.required()
    names_now = frozenset(new)
    for name in sorted(old.keys() | new.keys() | required_before.keys() | required_now.keys()):
        before, now = old.get(name), new.get(name)
        if before is not None and now is not None:
            same = len(before) == len(now) and all(map(unchanged.schemas, before, now))
            if not same or before != now:  # names of schemas may differ still, of what stands elsewhere now
                first, second = pair.olds.joined([before]), pair.news.joined([now])
                yield Edge(f".{name}", first, second, Relief.NONE if same else _relief(pair, first, second))
            if not same:
                yield from _visibility(pair, name, before, now)
        elif now is not None:
            yield _added(pair, name, now)
            if others := _undeclared(pair.old, name):  # it could come before, as one of the others
                yield Edge(f".{name}", pair.olds.joined([others]), pair.news.joined([now]))
        elif before is not None:
            fate = sunset.of_shape(pair.olds.of(pair.olds.joined([before])))
            removed = sunset.gone(_removed(pair, name, before), "property", fate, pair.options)
            yield replace(removed, beside=names_now)
            if others := _undeclared(pair.new, name):
                yield Edge(f".{name}", pair.olds.joined([before]), pair.news.joined([others]))
        was, is_now = name in required_before, name in required_now
        if (before is None) == (now is None) or (was and before is None) or (is_now and now is None):
            yield from _requirement(pair, name, before, now)


def _relief(pair: Pair, old: Key, new: Key) -> Relief:
    """What only ever comes is not sent, and what only ever is sent does not come (OpenAPI 3.0.3, 4.7.24.2)."""
    hidden = "readOnly" if pair.direction == "request" else "writeOnly"
    unseen = pair.olds.of(old).flag(hidden) and pair.news.of(new).flag(hidden)
    return Relief.UNSEEN if unseen else Relief.NONE


def _openness(pair: Pair) -> Iterator[Edit | Edge]:
    """Yield what changed about properties that are not declared by name."""
    old, new = pair.old.closed(), pair.new.closed()
    if old is None and new is not None:
        yield pair.edit("became-closed", "change", "narrower", old, new)
    elif old is not None and new is None:
        yield pair.edit("became-open", "change", "wider", old, new)
    elif old is not None and new is not None:
        lost, regained = shut_out(pair.new) - shut_out(pair.old), shut_out(pair.old) - shut_out(pair.new)
        if lost & pair.old.properties().keys():
            yield pair.edit("became-closed", "change", "narrower", old, new)
        elif regained & pair.new.properties().keys():
            yield pair.edit("became-open", "change", "wider", old, new)
    before, now = _additional(pair.old), _additional(pair.new)
    if (before and now) or ((before or now) and old is new is None):
        yield Edge(
            "{}",
            pair.olds.joined([before]) or (pair.old.home.unwritten("additionalProperties"),),
            pair.news.joined([now]) or (pair.new.home.unwritten("additionalProperties"),),
        )
    yield from _pattern_properties(pair)


def _undeclared(shape: Shape, name: str) -> Key:
    """Give what is said of a property by other words than its name; nothing of one that nothing is said of."""
    matching = (spot for fact in shape.facts("patternProperties") for spot in fact.members())
    if said := tuple(spot for pattern, spot in matching if matches(pattern, name)):
        return said
    if others := _additional(shape):
        return others
    return (
        (shape.home.unwritten("additionalProperties"),) if name in shape.required() and shape.closed() is None else ()
    )


def _additional(shape: Shape) -> Key:
    return tuple(spot for spot in shape.facts("additionalProperties") if isinstance(spot.value, dict) and spot.value)


def _pattern_properties(pair: Pair) -> Iterator[Edit | Edge]:
    old, new = _by_pattern(pair.old), _by_pattern(pair.new)
    for name in sorted(old.keys() | new.keys()):
        if name in old and name in new:
            yield Edge("{}", pair.olds.joined([old[name]]), pair.news.joined([new[name]]))
        elif name in new:
            effect: Effect = "narrower" if pair.old.closed() is None else "wider"
            yield pair.edit("pattern-property-added", "add", effect, None, new[name][0], name=name)
        else:
            effect = "wider" if pair.new.closed() is None else "narrower"
            yield pair.edit("pattern-property-removed", "remove", effect, old[name][0], None, name=name)


def _by_pattern(shape: Shape) -> dict[str, Key]:
    """Give what is said of the names that a pattern matches, in whichever parts."""
    found: dict[str, Key] = {}
    for fact in shape.facts("patternProperties"):
        for name, spot in fact.members():
            found[name] = (*found.get(name, ()), spot)
    return found


def _added(pair: Pair, name: str, key: Key) -> Edit:
    shape = pair.news.of(pair.news.joined([key]))
    required = name in pair.new.required() and name not in pair.old.required()
    if pair.direction == "response":
        kind = f"{_need(required)}-{_hidden(shape)}property-added"
        added = _edit(pair, kind, "add", "compatible", None, key[0], name)
        return replace(added, foreseen=pair.old.closed() is None)
    if not required or shape.flag("readOnly"):
        return _edit(pair, "optional-property-added", "add", "compatible", None, key[0], name)
    if shape.fact("default") is not None:
        return _edit(pair, "required-property-with-default-added", "add", "undecided", None, key[0], name)
    return _edit(pair, "required-property-added", "add", "breaks", None, key[0], name)


def _removed(pair: Pair, name: str, key: Key) -> Edit:
    """A reader misses what always came; a sender is refused where the object is closed, and else only not heard."""
    shape = pair.olds.of(pair.olds.joined([key]))
    if pair.direction == "request":
        refused = pair.new.closed() is not None and not shape.flag("readOnly")
        verdict: Verdict = "compatible" if shape.never else "breaks" if refused else "undecided"
        gone = _edit(pair, "property-removed", "remove", verdict, key[0], None, name)
        return replace(gone, plain=shape.never)
    required = name in pair.old.required() and name not in pair.new.required()
    verdict = "breaks" if required else "undecided"
    if shape.flag("writeOnly"):
        verdict = "compatible"
    return _edit(pair, f"{_need(required)}-{_hidden(shape)}property-removed", "remove", verdict, key[0], None, name)


def _requirement(pair: Pair, name: str, before: Key | None, now: Key | None) -> Iterator[Edit]:
    """Yield that a property became required or optional; a name can be required without being declared."""
    was, is_now = name in pair.old.required(), name in pair.new.required()
    if was == is_now:
        return
    shape = None if now is None else pair.news.of(pair.news.joined([now]))
    unsent = shape is not None and pair.direction == "request" and bool(shape.flag("readOnly"))
    unread = shape is not None and pair.direction == "response" and bool(shape.flag("writeOnly"))
    kind = f"{'write-only-' if unread else ''}became-{_need(is_now)}"
    verdict = "compatible" if unsent or unread else judged("narrower" if is_now else "wider", pair.direction)
    if kind == "became-required" and verdict == "breaks" and shape is not None and shape.fact("default") is not None:
        kind, verdict = "became-required-with-default", "undecided"
    old = before[0] if before else pair.old.required().get(name, pair.old.home)
    new = now[0] if now else pair.new.required().get(name, pair.new.home)
    yield _edit(pair, kind, "change", verdict, old, new, name)


def _visibility(pair: Pair, name: str, before: Key, now: Key) -> Iterator[Edit]:
    """Yield changes of ``readOnly`` and ``writeOnly`` (OpenAPI: such a property is not sent, or not returned)."""
    old = pair.olds.of(pair.olds.joined([before]))
    new = pair.news.of(pair.news.joined([now]))
    required = name in pair.new.required()
    for keyword, word, hidden_in in (("readOnly", "read-only", "request"), ("writeOnly", "write-only", "response")):
        was, is_now = old.flag(keyword), new.flag(keyword)
        if (was is None) == (is_now is None):
            continue
        verdict: Verdict = "compatible"
        if pair.direction == hidden_in and is_now is not None:
            verdict = "breaks" if required and hidden_in == "response" else "undecided"
        elif pair.direction == hidden_in == "request" and required:
            verdict = "breaks"
        kind = f"{_need(required)}-property-became-{'' if is_now else 'not-'}{word}"
        yield _edit(pair, kind, "change", verdict, was or before[0], is_now or now[0], name)


def _need(required: bool) -> str:
    return "required" if required else "optional"


def _hidden(shape: Shape) -> str:
    return "write-only-" if shape.flag("writeOnly") else ""


def _edit(
    pair: Pair, kind: str, action: Action, verdict: Verdict, old: Spot | None, new: Spot | None, name: str
) -> Edit:
    made = pair.edit(kind, action, "none", old, new, name=name, step=f".{name}", firm=True, detail=name)
    return replace(made, verdict=verdict, subject="property")
