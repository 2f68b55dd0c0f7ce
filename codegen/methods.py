"""What an operation is called in a client, from its method and path: ``GET /pets/{petId}`` is ``pets.get``.

operationIds are left aside: vendors give them late, twice or never. The other paths of the document decide one thing only:
what is grouped. A part with a life of its own (``/pets/{petId}/diet`` with GET and PUT) is a resource in a resource,
``pets.diet.get``, and a collection below another is reached by its own name where it has one: ``/owners/{ownerId}/pets``
is ``pets.list_for_owner`` beside ``/pets``, and ``owners.list_pets`` without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from codegen import words
from codegen.record import record

Part = tuple[str, ...] | None
"""One part of a path: the words of a literal, in lower case, or None for a parameter."""

_PREFIX = re.compile(r"(api|rest|public|v\d+([._-]\w+)*|\d{4}-\d{2}(-\d{2})?)", re.IGNORECASE)
_PART = re.compile(r"\{[^{}]*\}|[^{}]+")
_RANK = {method: rank for rank, method in enumerate(("GET", "PUT", "PATCH", "POST", "DELETE"))}
_LEAST_GROUP = 2
"""How many words parts have to share to be a group: ``feeding-plan-draft`` and ``feeding-plan-status`` are, but one word is
as often an adjective (``max-weight``, ``max-age``)."""


@record
class Paths:
    """The paths that a name is decided among: the methods of each, and the literals that stand right below each."""

    methods: Mapping[tuple[Part, ...], frozenset[str]]
    below: Mapping[tuple[Part, ...], frozenset[Part]]

    @classmethod
    def of(cls, keys: Iterable[str]) -> Paths:
        """Take the paths of operations, each ``METHOD /path``, apart."""
        methods: dict[tuple[Part, ...], set[str]] = {}
        below: dict[tuple[Part, ...], set[Part]] = {}
        for key in keys:
            method, _, path = key.partition(" ")
            parts = tuple(part for _, part in _parts(path))
            methods.setdefault(parts, set()).add(method)
            for at, part in enumerate(parts):
                below.setdefault(parts[:at], set()).add(part)
        return cls(
            {parts: frozenset(found) for parts, found in methods.items()},
            {parts: frozenset(found) for parts, found in below.items()},
        )


@record
class Place:
    """Where an operation belongs, and what is left to make its name of.

    ``resource`` and ``group`` (empty where there is none) are the attributes that lead to it; ``owners`` the words of what
    the resource belongs to, the nearest first; ``plural`` whether it is a collection, ``item`` whether one member is meant;
    ``rest`` what follows; ``narrowed`` the last parameter, where the path goes on from a member by nothing but that.
    """

    resource: tuple[str, ...]
    group: tuple[str, ...]
    owners: tuple[tuple[str, ...], ...]
    plural: bool
    item: bool
    rest: tuple[Part, ...]
    narrowed: tuple[str, ...]


def rank(key: str) -> tuple[int, int, str]:
    """What is named first where two operations want one name: PUT before PATCH, the shorter path, the alphabet."""
    method, _, path = key.partition(" ")
    return _RANK.get(method, len(_RANK)), path.count("/"), key


def resource(path: str, paths: Paths) -> tuple[str, str]:
    """The attribute of the client that the operations of ``path`` stand under, and the one below that, or nothing."""
    place = _place(path, paths)
    group = words.snake(" ".join(place.group)) if place.group else ""
    return words.snake(" ".join(place.resource), empty="root"), group


def candidates(method: str, path: str, paths: Paths) -> Iterator[str]:
    """Names for an operation in its resource, the best first, without end."""
    place = _place(path, paths)
    siblings = paths.methods.get(tuple(part for _, part in _parts(path)), frozenset())
    owners = [words.snake(" ".join(_one(owner))) for owner in place.owners]
    best = [_phrase(method, place, siblings), _phrase(method, place, siblings, second=True)]
    for name in dict.fromkeys(best):
        yield _joined(name, "for", owners[0]) if owners else name
    for depth in range(2, len(owners) + 1):
        yield _joined(best[0], "for", *reversed(owners[:depth]))
    number = 2
    while True:
        yield f"{best[0]}_{number}"
        number += 1


def _parts(path: str) -> list[tuple[str, Part]]:
    """A path's parts as they stand, each with its words; a version or the like at the front is none."""
    found = [part for segment in path.split("/") for part in _PART.findall(segment)]
    while len(found) > 1 and _PREFIX.fullmatch(found[0]):
        found.pop(0)
    return [(part, None if part[0] == "{" and part[-1] == "}" else _literal(part)) for part in found]


def _place(path: str, paths: Paths) -> Place:
    shown = _parts(path)
    parts = tuple(part for _, part in shown)
    places = [at for at, part in enumerate(parts) if part]
    if not places:
        return Place(("root",), (), (), plural=False, item=bool(parts), rest=(), narrowed=())
    start = next((at for at in reversed(places) if _has_own_name(parts, at, paths)), places[0])
    found = tuple(parts[at] or () for at in reversed(places) if at < start and parts[at + 1] is None)
    head = parts[start] or ()
    behind, rest = _members(parts, start)
    item = len(behind) > start + 1
    if not rest:
        return Place(head, (), found, _plural(head), item, (), _narrowed(shown, paths))
    first = rest[0] or ()
    shared = _shared(first, behind, paths)
    if shared and len(first) > len(shared):
        return Place(head, shared, found, plural=False, item=item, rest=(first[len(shared) :], *rest[1:]), narrowed=())
    if not shared and not _lives(first, behind, paths):
        return Place(head, (), found, _plural(head), item, rest, ())
    further, rest = _members(parts, len(behind))
    narrowed = () if rest else _narrowed(shown, paths)
    return Place(head, first, found, _plural(first), len(further) > len(behind) + 1, rest, narrowed)


def _narrowed(shown: list[tuple[str, Part]], paths: Paths) -> tuple[str, ...]:
    """The words of a parameter that only narrows what the path without it names: ``/pets/{petId}/{toy}``."""
    parts = tuple(part for _, part in shown)
    if len(parts) < 3 or parts[-1] or parts[-2] or parts[:-1] not in paths.methods:
        return ()
    return tuple(words.split(shown[-1][0]))


def _members(parts: tuple[Part, ...], at: int) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """The parts up to the literal at ``at`` with the parameters that follow it, and the parts after those."""
    end = at + 1
    while end < len(parts) and parts[end] is None:
        end += 1
    return parts[:end], parts[end:]


def _has_own_name(parts: tuple[Part, ...], at: int, paths: Paths) -> bool:
    """Whether a collection below something else stands at the front of a path as well."""
    return at > 0 and parts[at - 1] is None and _plural(parts[at]) and parts[at] in paths.below.get((), ())


def _shared(part: tuple[str, ...], before: tuple[Part, ...], paths: Paths) -> tuple[str, ...]:
    """The first words that a part shares with one beside it, if they are enough for a group."""
    others = [other for other in paths.below.get(before, ()) if other and other != part]
    for length in range(len(part), _LEAST_GROUP - 1, -1):
        if part[0] not in words.VERBS and any(other[:length] == part[:length] for other in others):
            return part[:length]
    return ()


def _lives(part: tuple[str, ...], before: tuple[Part, ...], paths: Paths) -> bool:
    """Whether a part is a resource: it has members, two or more methods, or is nothing but what stands below it."""
    here = (*before, part)
    methods, below = paths.methods.get(here, frozenset()), paths.below.get(here, frozenset())
    if part[0] in words.VERBS:
        return False
    if None in below:
        return _plural(part)
    return len(methods) > 1 or (not methods and len(below) > 1)


def _literal(part: str) -> Part:
    return tuple(word.lower() for word in words.split(part)) or None


def _plural(part: Part) -> bool:
    return part is not None and words.is_plural(part[-1])


def _one(part: tuple[str, ...]) -> tuple[str, ...]:
    return (*part[:-1], words.singular(part[-1]))


def _phrase(method: str, place: Place, siblings: frozenset[str], *, second: bool = False) -> str:
    literals = [part for part in place.rest if part]
    if literals:
        return _below(method, place, literals, siblings, second=second)
    if place.narrowed:  # /pets/{petId}/{toy}
        return _joined(_on_item(method, second=second), *place.narrowed)
    if place.item:
        return _on_item(method, second=second)
    return _on_collection(method, plural=place.plural)


def _on_collection(method: str, *, plural: bool) -> str:
    if not plural:
        return {"POST": "create", "PATCH": "update", "PUT": "update"}.get(method, words.snake(method))
    named = {"GET": "list", "POST": "create", "PUT": "update_all", "PATCH": "update_all", "DELETE": "delete_all"}
    return named.get(method, words.snake(method))


def _on_item(method: str, *, second: bool = False) -> str:
    if second:
        return {"PUT": "replace"}.get(method, words.snake(method))
    return {"PUT": "update", "PATCH": "update", "POST": "update"}.get(method, words.snake(method))


def _below(
    method: str, place: Place, literals: Sequence[tuple[str, ...]], siblings: frozenset[str], *, second: bool
) -> str:
    """Name what stands under a resource (``/pets/search``) or one of its members (``/pets/{petId}/photo``)."""
    *before, last = literals
    nouns = [word for part in before for word in _one(part)]
    if place.rest[-1] is None:  # /pets/photos/{photoId}
        return _joined(_on_item(method, second=second), *nouns, *_one(last))
    if last[0] in words.READING_VERBS or (method != "GET" and last[0] in words.VERBS and method != "DELETE"):
        return _joined(last[0], *nouns, *last[1:])
    if method == "GET":
        return _joined(*_reading(place, last), *nouns, *last)
    if method == "POST":
        lives = _plural(last) or siblings & {"GET", "PUT", "DELETE"}
        return _joined("create" if lives else "set", *nouns, *_one(last))
    return _joined(_on_item(method, second=second), *nouns, *last)


def _reading(place: Place, last: tuple[str, ...]) -> tuple[str, ...]:
    """How a GET begins: what stands under no collection is named by its noun alone (``health.database``)."""
    if place.item or place.plural:
        return ("list",) if _plural(last) else ("get",) if place.item else ()
    return ()


def _joined(*parts: str) -> str:
    return words.snake(" ".join(parts), empty="call")
