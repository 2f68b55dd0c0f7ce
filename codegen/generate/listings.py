"""What a document shows of an operation that could come in pages: its parameters, the items, and the members beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from codegen.document import pointer as pointers
from codegen.document import refs
from codegen.generate.flatten import NULL, TYPES, Flat, Flattener
from codegen.generate.operations import Operation, Payload, is_json
from codegen.model import Json, JsonObject
from codegen.record import record

Path = tuple[str, ...]

_CONTAINERS = frozenset(
    {"pagination", "paging", "pager", "page", "pageinfo", "paginginfo", "paginationinfo", "resultinfo"}
    | {"meta", "metadata", "responsemetadata", "links", "link", "cursor", "cursors", "next", "prev", "previous"}
)
"""Members that tell of the page and hold nothing of the API's own things."""
_WRAPPERS = frozenset({"data", "result", "results", "response", "embedded", "payload", "body"})
"""Members that may hold the items where the body itself has none."""
_ITEMS = frozenset(
    {"data", "items", "results", "records", "entries", "value", "values", "content", "elements", "rows", "resources"}
)
_NO_ITEMS = frozenset({"errors", "warnings", "messages", "links", "included"})
_LINKS = frozenset({"links", "link"})
_TURNS = frozenset({"next", "prev", "previous"})
_FITTING = {"integer": {"integer", "number"}}
_REWRITTEN = frozenset({"date-time", "date", "time"})
"""Formats of text that a client reads as something else, and might not write back as it came."""
_LOCATOR = frozenset({"uri", "uri-reference", "url", "iri", "iri-reference"})
_ABOUT_LOCATOR = re.compile(r"\b(?:urls?|uris?|links?|hyperlinks?)\b", re.IGNORECASE)


def plain(name: str) -> str:
    """A name as it is looked up: ``next_page_token``, ``nextPageToken`` and ``page[token]`` without what joins words."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


@record
class Value:
    """What a parameter or a member holds: its one type of JSON beside null, and what else is said of it."""

    kind: str
    keywords: JsonObject
    flat: Flat
    examples: tuple[Json, ...] = ()

    @property
    def is_cursor(self) -> bool:
        """Whether it is text or a whole number that comes back as it went out."""
        return self.kind in {"string", "integer"} and self.flat.enum is None and self.format not in _REWRITTEN

    @property
    def format(self) -> str:
        """The format, empty where there is none."""
        return str(self.keywords.get("format", ""))

    def number(self, keyword: str) -> int | None:
        """A keyword's whole number."""
        found = self.keywords.get(keyword)
        return found if isinstance(found, int) and not isinstance(found, bool) else None


@record
class Member:
    """A member of the body, with its path from there; ``within`` is the plain name of what holds it, if anything does."""

    name: str
    within: str
    path: Path
    value: Value

    @property
    def is_locator(self) -> bool:
        """Whether the document says in any way that this is a URL."""
        if self.value.kind != "string":
            return False
        return (
            (self.within in _LINKS and self.name in _TURNS)
            or (self.within in _TURNS and self.name == "href")
            or self.value.format in _LOCATOR
            or any(str(one).startswith(("http://", "https://", "/")) for one in self.value.examples)
            or bool(_ABOUT_LOCATOR.search(str(self.value.keywords.get("description", ""))))
        )


@record
class Parameter:
    """A query parameter that may be left out, by the name that the document gives it."""

    name: str
    value: Value


@record
class Listing:
    """An operation whose body has items. ``item`` are the schemas that each of these is valid for, all of them.

    ``parameters`` are found by their plain name; ``linked`` tells whether the document declares a header ``Link``;
    ``id`` is the member of an item by which it is known.
    """

    items: Path
    item: tuple[str, ...]
    parameters: dict[str, Parameter]
    members: tuple[Member, ...]
    linked: bool
    id: Member | None

    def parameter(self, names: Iterable[str], kind: str) -> Parameter | None:
        """The first parameter of these names that has this type; a number where it is to be a whole one will do."""
        found = (self.parameters.get(name) for name in names)
        return next((one for one in found if one and one.value.kind in _FITTING.get(kind, {kind})), None)

    def member(self, names: Iterable[str], kind: str) -> Member | None:
        """The member of the first of these names that is there with this type; of several, the outermost."""
        of_kind = [one for one in self.members if one.value.kind in _FITTING.get(kind, {kind})]
        return next((one for name in names for one in of_kind if one.name == name), None)


def listing(tree: JsonObject, operation: Operation) -> Listing | None:
    """Look at an operation; None where it has no one result with items, or is no GET, which may be sent at any time."""
    payload = _result(operation)
    if operation.method != "GET" or payload is None or payload.schema is None:
        return None
    read = _Reader(tree)
    body = read.value(payload.schema)
    if body.kind not in {"array", "object"}:
        return None
    members = tuple(sorted(read.members(body), key=lambda one: len(one.path)))
    path, item = ((), body.flat.items) if body.kind == "array" else _items(members, operation.path)
    if item is None:
        return None
    names = [one.name for one in operation.parameters]
    return Listing(
        path,
        item,
        {
            plain(one.name): Parameter(one.name, read.value(one.schema))
            for one in operation.parameters
            if one.location == "query" and one.schema and not one.media_type and names.count(one.name) == 1
            if one.value.get("required") is not True
        },
        tuple(one for one in members if one.path[:1] == path[:1] or not _wrapped(one)),
        _declares_link(tree, operation),
        read.id(item),
    )


def _result(operation: Operation) -> Payload | None:
    """The one body of JSON with which the operation can succeed."""
    declared = operation.responses
    keys = [status for status in declared if status.startswith("2")] or [one for one in declared if one == "default"]
    found = declared[keys[0]] if len(keys) == 1 else None
    return found if found and is_json(found.media_type) else None


class _Reader:
    def __init__(self, tree: JsonObject) -> None:
        self._tree = tree
        self._flattener = Flattener(tree)

    def value(self, *places: str) -> Value:
        """What the schemas at all of these places hold; of a union with null alone, the rest."""
        flat = self._flattener.flat(*places)
        said = [branch for branch in flat.branches if self._flattener.flat(branch).types != NULL]
        inner = self._flattener.flat(said[0]) if len(said) == 1 and not flat.properties else flat
        kinds = inner.types - NULL - ({"integer"} if "number" in inner.types else set())
        if inner.types == TYPES:  # what has properties and names no type is an object, as in the models
            kinds = frozenset(kind for kind, parts in (("object", inner.properties), ("array", inner.items)) if parts)
        kind = next(iter(kinds)) if len(kinds) == 1 else ""
        shown = [example for place in places for example in _examples(pointers.get(self._tree, place))]
        return Value(kind, {**inner.keywords, **flat.keywords}, inner, tuple(shown))

    def id(self, item: tuple[str, ...]) -> Member | None:
        """The ``id`` of an item; of a union, that of all its branches, where it has one type."""
        flat = self.value(*item).flat if item else Flat()
        if flat.branches and not flat.properties:
            several = [self.value(branch).flat.properties.get("id") for branch in flat.branches]
        else:
            several = [flat.properties.get("id")]
        found = [self.value(*places) for places in several if places]
        kinds = {(value.kind, value.is_cursor) for value in found}
        return Member("id", "", ("id",), found[0]) if len(kinds) == 1 and len(found) == len(several) else None

    def members(self, holder: Value, path: Path = ()) -> Iterator[Member]:
        """The members of the body, and those of what tells of the page in it."""
        within = plain(path[-1]) if path else ""
        for name, places in sorted(holder.flat.properties.items()):
            value = self.value(*places)
            yield Member(plain(name), within, (*path, name), value)
            if value.kind == "object" and plain(name) in _CONTAINERS | _WRAPPERS and len(path) < 2:
                yield from self.members(value, (*path, name))


def _items(members: Iterable[Member], path: str) -> tuple[Path, tuple[str, ...] | None]:
    """Where the items are: the only array of the body, or of what wraps it, or the only one with a name for items."""
    arrays = [one for one in members if one.value.kind == "array" and one.name not in _NO_ITEMS]
    known = _ITEMS | {plain(path.rpartition("/")[2])}
    for depth in (1, 2):
        found = [one for one in arrays if len(one.path) == depth and (depth == 1 or one.within in _WRAPPERS)]
        found = found if len(found) < 2 else [one for one in found if one.name in known]
        if found:
            return (found[0].path, found[0].value.flat.items) if len(found) == 1 else ((), None)
    return (), None


def _declares_link(tree: JsonObject, operation: Operation) -> bool:
    for status, response in operation.value["responses"].items():
        if status.startswith("2") or status == "default":
            whole = refs.resolve(tree, response["$ref"])[1] if "$ref" in response else response
            headers = whole.get("headers")
            return isinstance(headers, dict) and any(name.lower() == "link" for name in headers)
    return False


def _examples(schema: Json) -> list[Json]:
    if not isinstance(schema, dict):
        return []
    several = schema.get("examples")
    return [schema.get("example", ""), *(several if isinstance(several, list) else ())]


def _wrapped(member: Member) -> bool:
    """Whether a member stands beside other things of the API, of which it tells then, not of the page."""
    return any(plain(name) in _WRAPPERS for name in member.path[:-1])
