"""How the pages of a list follow one another, inferred from what the document shows: a table of shapes.

Each shape is one function, and says in its docstring the evidence that it needs: a parameter *and* a member of the body, of
types that fit. What shows none of them is returned as it is declared; a wrong guess would leave out items in silence.
Names are compared in lower case and without what joins words: ``next_page_token`` is ``nextPageToken``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain

from codegen.generate import text
from codegen.generate.listings import Listing, Member, Parameter, listing, plain
from codegen.generate.operations import Operation
from codegen.model import JsonObject
from codegen.record import record

_CURSORS: dict[str, tuple[str, ...]] = {
    "after": ("after", "nextcursor", "nextafter", "next", "cursor", "endcursor"),
    "cursor": ("nextcursor", "next", "after", "cursor", "endcursor"),
    "pageafter": ("after", "nextcursor", "next", "cursor"),
    "pagecursor": ("nextcursor", "next", "after", "cursor"),
    "startcursor": ("nextcursor",),
    "nextcursor": ("nextcursor",),
    "pagetoken": ("nextpagetoken", "nexttoken", "nextpage"),
    "nextpagetoken": ("nextpagetoken",),
    "nexttoken": ("nexttoken",),
    "token": ("nexttoken",),
    "continuationtoken": ("nextcontinuationtoken", "continuationtoken"),
    "continue": ("continue",),
    "marker": ("nextmarker",),
    "next": ("next", "nextcursor"),
    "page": ("nextpage", "next"),
    "pagenumber": ("nextpage", "nextpagenumber", "next"),
    "offset": ("nextoffset",),
}
"""By the parameter, which members tell its next value, the surest first."""
_CURSORS_BACK: dict[str, tuple[str, ...]] = {
    "before": ("before", "previouscursor", "prevcursor", "previous", "prev", "startcursor"),
    "cursor": ("previouscursor", "prevcursor", "previous", "prev", "before"),
    "pagebefore": ("before", "previouscursor", "prevcursor", "previous", "prev"),
    "pagecursor": ("previouscursor", "prevcursor", "previous", "prev"),
    "pagetoken": ("previouspagetoken", "prevpagetoken"),
    "page": ("previouspage", "prevpage", "previous", "prev"),
    "pagenumber": ("previouspage", "prevpage", "previous", "prev"),
}
_ALWAYS_THERE = frozenset({"endcursor", "startcursor"})
"""Members that name the page's own ends, on the last page too: only beside one that says whether there is more."""
_BEFORE = ("before", "pagebefore")
_EDGES = ("startingafter", "after", "afterid", "startafter", "lastid")
_EDGES_BACK = ("endingbefore", "before", "beforeid", "endbefore")
_NUMBERS = ("page", "pagenumber", "pageno", "pageindex", "currentpage")
_OFFSETS = ("offset", "skip", "startat", "startoffset")
_SIZES = ("limit", "pagesize", "perpage", "size", "pagelimit", "count", "take", "top", "maxresults", "itemsperpage")
_MORE = ("hasmore", "hasnext", "hasnextpage", "hasmorepages", "more", "moreresults")
_MORE_BACK = ("hasprevious", "hasprev", "haspreviouspage", "hasprevpage")
_PAGES = ("totalpages", "pagecount", "numpages", "totalpagecount", "pages")
# Not "count": as often that is the number of the items on the page.
_TOTALS = (
    "total",
    "totalcount",
    "totalitems",
    "totalresults",
    "totalrecords",
    "totalelements",
    "totalsize",
    "odatacount",
)
_LINKS = ("nextlink", "odatanextlink", "nexturl", "nextpageurl", "nextpagelink", "nexthref", "nexturi")
_LINKS_BACK = ("previouslink", "prevlink", "previousurl", "prevurl", "previouspageurl", "prevpageurl")


@record
class Paged:
    """What an operation needs to give pages.

    ``source`` is the value of ``Operation.paging``, for a module that has ``imports``; ``item`` are the pointers of the
    schemas that each item is valid for, all of them (none: it is anything); ``about`` is a paragraph for a docstring.
    """

    source: str
    imports: tuple[str, ...]
    item: tuple[str, ...]
    about: str


@record
class _Turns:
    """The ways to the page after and to the one before, as source."""

    next: str
    previous: str | None = None


def paging(tree: JsonObject, operation: Operation) -> Paged | None:
    """Infer how the pages of an operation follow one another; None where its result is no page."""
    found = listing(tree, operation)
    turns = next((turns for shape in SHAPES if (turns := shape(found))), None) if found else None
    if found is None or turns is None:
        return None
    ways = [turns.next, *([turns.previous] if turns.previous else [])]
    about = "The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are needed."
    source = f"paging.Paging({', '.join([_path(found.items), *ways])})"
    return Paged(source, ("from .._runtime import paging",), found.item, about)


def _cursor(found: Listing) -> _Turns | None:
    """A parameter and the member that is its next value, both text or both whole numbers: ``after``, ``pagination.after``."""
    more, more_back = found.member(_MORE, "boolean"), found.member(_MORE_BACK, "boolean")
    ahead = _by_cursor(found, _CURSORS, more, ("next",))
    if ahead is None:
        return None
    parameter, member = ahead
    other = found.parameter(_BEFORE, parameter.value.kind)
    name = plain((other or parameter).name)
    back = _by_cursor(found, {name: _CURSORS_BACK.get(name, ())}, more_back, ("previous", "prev"))
    forward = _turn("Cursor", parameter, member, more=more, against=other)
    return _Turns(forward, _turn("Cursor", *back, more=more_back, against=other and parameter) if back else None)


def _by_cursor(
    found: Listing, table: Mapping[str, tuple[str, ...]], more: Member | None, turns: tuple[str, ...]
) -> tuple[Parameter, Member] | None:
    """The surest pair of all: an ``after`` that only filters may stand beside the ``cursor`` whose next value is told.

    Surest is a member that is called as the parameter, in an object that is called as the turn: ``next.page`` for ``page``.
    """
    usable = {name: found.parameters[name] for name in table if name in found.parameters}
    usable = {name: one for name, one in usable.items() if one.value.is_cursor}
    same = [(one, member) for name, one in usable.items() for member in found.members if member.name == name]
    same = [(one, member) for one, member in same if member.within in turns]
    ranked = [(rank, name, one) for name, one in usable.items() for rank, name in enumerate(table[name])]
    told = [
        (one, member)
        for _, name, one in sorted(ranked, key=lambda pair: pair[0])
        for member in found.members
        if member.name == name and (more is not None or name not in _ALWAYS_THERE)
    ]
    fitting = (
        (one, member)
        for one, member in (*same, *told)
        if member.value.kind == one.value.kind and member.value.is_cursor and not member.is_locator
    )
    return next(fitting, None)


def _link(found: Listing) -> _Turns | None:
    """A member that is a URL: by its name (``nextLink``), its holder (``links.next``), its format, example or description."""
    ahead = _locator(found, "next", _LINKS)
    back = _locator(found, "prev", _LINKS_BACK) or _locator(found, "previous", ())
    return _Turns(_turn("Link", ahead), _turn("Link", back) if back else None) if ahead else None


def _locator(found: Listing, turn: str, names: tuple[str, ...]) -> Member | None:
    texts = [one for one in found.members if one.value.kind == "string"]
    told = [one for one in texts if one.name == turn or (one.name == "href" and one.within == turn)]
    named = (one for name in names for one in texts if one.name == name)
    return next(chain(named, (one for one in told if one.is_locator)), None)


def _header(found: Listing) -> _Turns | None:
    """A header ``Link`` (RFC 8288) that the document declares for the response, and any parameter that is for pages."""
    turned = {*_CURSORS, *_EDGES, *_NUMBERS, *_OFFSETS, *_SIZES}
    if not found.linked or not turned & found.parameters.keys():
        return None
    return _Turns("paging.Link()", "paging.Link(relation='prev')")


def _edge(found: Listing) -> _Turns | None:
    """A parameter that takes the ``id`` of an item, of the same type, and a member that says whether there is more."""
    more = found.member(_MORE, "boolean")
    if more is None or found.id is None or not found.id.value.is_cursor:
        return None
    ahead = found.parameter(_EDGES, found.id.value.kind)
    back = found.parameter(_EDGES_BACK, found.id.value.kind)
    if ahead is None or not ahead.value.is_cursor:
        return None
    forward = _turn("Edge", ahead, found.id, more, against=back)
    return _Turns(forward, _turn("Edge", back, found.id, more, against=ahead, backward=True) if back else None)


def _number(found: Listing) -> _Turns | None:
    """A whole number ``page`` that is known to start at 0 or 1, and something that says where the pages end.

    That is the number of pages, a member that says whether there is more, or a parameter for the size of a page.
    """
    parameter = found.parameter(_NUMBERS, "integer")
    first = _first(parameter)
    size = found.parameter(_SIZES, "integer")
    pages = found.member(_PAGES, "integer")
    more = found.member(_MORE, "boolean")
    if parameter is None or first is None or not (pages or more or size):
        return None
    total = found.member(_TOTALS, "integer") if size else None
    return _Turns(_turn("Number", parameter, first, size=size, pages=pages, total=total, more=more))


def _first(parameter: Parameter | None) -> int | None:
    if parameter is None:
        return None
    default = parameter.value.number("default")
    if default is not None:
        return default if default in {0, 1} else None
    # That it is not below 0 is said of many a number, whatever it is for.
    return 1 if parameter.value.number("minimum") == 1 or parameter.value.number("exclusiveMinimum") == 0 else None


def _offset(found: Listing) -> _Turns | None:
    """A whole number ``offset``, from 0, beside one for the size of a page: the list ends with its total, or a short page."""
    parameter = found.parameter(_OFFSETS, "integer")
    size = found.parameter(_SIZES, "integer")
    if parameter is None or size is None or parameter.value.number("default") not in {None, 0}:
        return None
    if parameter.value.number("minimum") not in {None, 0}:
        return None
    total, more = found.member(_TOTALS, "integer"), found.member(_MORE, "boolean")
    return _Turns(_turn("Offset", parameter, size=size, total=total, more=more))


SHAPES: tuple[Callable[[Listing], _Turns | None], ...] = (_cursor, _link, _header, _number, _offset, _edge)
"""The surest first: what the server itself says of the next page comes before what is counted."""


def _turn(kind: str, *given: Parameter | Member | str | int, **named: Parameter | Member | bool | None) -> str:
    """A turn as source."""
    further = [f"{name}={_argument(name, value)}" for name, value in named.items() if value is not None]
    return f"paging.{kind}({', '.join([*(_argument('', value) for value in given), *further])})"


def _argument(name: str, value: Parameter | Member | str | int) -> str:
    match value:
        case Parameter() if name == "size":
            sizes = {"default": value.value.number("default"), "maximum": _most(value)}
            known = [f"{key}={number}" for key, number in sizes.items() if number is not None]
            return f"paging.Size({', '.join([text.literal(value.name), *known])})"
        case Parameter():
            return text.literal(value.name)
        case Member():
            return _path(value.path)
        case _:
            return repr(value)


def _most(size: Parameter) -> int | None:
    below = size.value.number("exclusiveMaximum")
    return size.value.number("maximum") if below is None else below - 1


def _path(path: tuple[str, ...]) -> str:
    return f"({', '.join(map(text.literal, path))}{',' if len(path) == 1 else ''})"
