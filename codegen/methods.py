"""What an operation is called in a client, from its method and path alone: ``GET /pets/{petId}`` is ``pets.get``.

operationIds are left aside: vendors give them late, twice or never. A rule that needs only the path itself gives an
operation the same name whatever other paths a document has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from codegen import words

_PREFIX = re.compile(r"(api|rest|public|v\d+([._-]\w+)*|\d{4}-\d{2}(-\d{2})?)", re.IGNORECASE)
_PART = re.compile(r"\{[^{}]*\}|[^{}]+")
_RANK = {method: rank for rank, method in enumerate(("GET", "PUT", "PATCH", "POST", "DELETE"))}


@dataclass(frozen=True, slots=True)
class Route:
    """A path, taken apart.

    ``resource`` are the words of the collection that it is about; ``owners`` the words of what that belongs to, the
    nearest first; ``item`` whether one member is meant; ``rest`` what follows, a literal or (as None) a parameter.
    """

    resource: tuple[str, ...]
    owners: tuple[tuple[str, ...], ...]
    item: bool
    rest: tuple[tuple[str, ...] | None, ...]
    selectors: tuple[tuple[str, ...], ...]


def resource(path: str) -> str:
    """The attribute of the client that the operations of ``path`` stand under."""
    return words.snake(" ".join(_route(path).resource), empty="root")


def rank(key: str) -> tuple[int, int, str]:
    """What is named first where two operations want one name: PUT before PATCH, the shorter path, the alphabet."""
    method, _, path = key.partition(" ")
    return _RANK.get(method, len(_RANK)), path.count("/"), key


def candidates(method: str, path: str, siblings: frozenset[str]) -> Iterator[str]:
    """Names for an operation, the best first, without end; ``siblings`` are all methods of the same path."""
    route = _route(path)
    owners = [words.snake(" ".join(_one(owner))) for owner in route.owners]
    best = [_phrase(method, route, siblings), _phrase(method, route, siblings, second=True)]
    for name in dict.fromkeys(best):
        yield _joined(name, "for", owners[0]) if owners else name
    for depth in range(2, len(owners) + 1):
        yield _joined(best[0], "for", *reversed(owners[:depth]))
    number = 2
    while True:
        yield f"{best[0]}_{number}"
        number += 1


def _route(path: str) -> Route:
    parts = [part for segment in path.split("/") for part in _PART.findall(segment)]
    while len(parts) > 1 and _PREFIX.fullmatch(parts[0]):
        parts.pop(0)
    literal = [None if part[0] == "{" and part[-1] == "}" else _literal(part) for part in parts]
    places = [at for at, part in enumerate(literal) if part]
    if not places:
        return Route(("root",), (), bool(parts), (), ())
    # A plural after a parameter is a collection of its own (/owners/{ownerId}/pets is about pets); any other word
    # after one is a part of what the parameter names (/pets/{petId}/photo is about a pet).
    start = next((at for at in reversed(places) if at and literal[at - 1] is None and _plural(literal[at])), places[0])
    owners = [literal[at] for at in reversed(places) if at < start and literal[at + 1] is None]
    rest = literal[start + 1 :]
    item = bool(rest) and rest[0] is None
    selectors = [tuple(words.split(part)) for part, named in zip(parts[start + 1 :], rest, strict=True) if not named]
    return Route(literal[start] or (), tuple(owner for owner in owners if owner), item, tuple(rest), tuple(selectors))


def _literal(part: str) -> tuple[str, ...] | None:
    return tuple(word.lower() for word in words.split(part)) or None


def _plural(part: tuple[str, ...] | None) -> bool:
    return part is not None and words.is_plural(part[-1])


def _one(part: tuple[str, ...]) -> tuple[str, ...]:
    return (*part[:-1], words.singular(part[-1]))


def _phrase(method: str, route: Route, siblings: frozenset[str], *, second: bool = False) -> str:
    rest = route.rest[1:] if route.item else route.rest
    literals = [part for part in rest if part]
    if literals:
        return _below(method, rest, literals, route.item, siblings, second=second)
    if rest:  # /pets/{petId}/{toy}
        return _joined(_on_item(method, second=second), *route.selectors[-1])
    if route.item:
        return _on_item(method, second=second)
    return _on_collection(method, plural=_plural(route.resource))


def _on_collection(method: str, *, plural: bool) -> str:
    if not plural:
        return {"POST": "create", "PATCH": "update", "PUT": "update"}.get(method, method.lower())
    named = {"GET": "list", "POST": "create", "PUT": "update_all", "PATCH": "update_all", "DELETE": "delete_all"}
    return named.get(method, method.lower())


def _on_item(method: str, *, second: bool = False) -> str:
    if second:
        return {"PUT": "replace"}.get(method, method.lower())
    return {"PUT": "update", "PATCH": "update", "POST": "update"}.get(method, method.lower())


def _below(
    method: str,
    rest: tuple[tuple[str, ...] | None, ...],
    literals: list[tuple[str, ...]],
    under_item: bool,
    siblings: frozenset[str],
    *,
    second: bool,
) -> str:
    """Name what stands under a resource (``/pets/search``) or one of its members (``/pets/{petId}/photo``)."""
    *before, last = literals
    nouns = [word for part in before for word in _one(part)]
    if rest[-1] is None:  # /pets/photos/{photoId}
        return _joined(_on_item(method, second=second), *nouns, *_one(last))
    if last[0] in words.READING_VERBS or (method != "GET" and last[0] in words.VERBS and method != "DELETE"):
        return _joined(last[0], *nouns, *last[1:])
    if method == "GET":
        verb = ("list",) if _plural(last) else ("get",) if under_item else ()
        return _joined(*verb, *nouns, *last)
    if method == "POST":
        lives = _plural(last) or siblings & {"GET", "PUT", "DELETE"}
        return _joined("create" if lives else "set", *nouns, *_one(last))
    return _joined(_on_item(method, second=second), *nouns, *last)


def _joined(*parts: str) -> str:
    return words.snake(" ".join(parts), empty="call")
