"""Which page comes after one that was seen: each way of turning, without a server. What links are and where they may lead."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from pydantic import BaseModel, ConfigDict, Field
from runtime.links import followed, linked
from runtime.operation import PreparedRequest
from runtime.paging import Cursor, Edge, Link, Number, Offset, Paging, Seen, Size, Step, Turn, reach

AHEAD = Edge("after", ("id",), ("more",), against="before")
BACK = Edge("before", ("id",), ("more",), against="after", backward=True)
SIZE = Size("limit", default=2, maximum=5)
TWO = ["a", "b"]


def step(turn: Turn, body: Any, items: Any = (), **arguments: object) -> Any:
    """The next step as the test writes it: the arguments, or the link, or None."""
    found = turn.step(Seen(Step(arguments), body, items, httpx2.Headers()))
    return found and (found.link or dict(found.arguments))


@pytest.mark.parametrize(
    ("turn", "body", "arguments", "expected"),
    [
        (Cursor("after", ("next",)), {"next": "x"}, {"kind": "cat"}, {"kind": "cat", "after": "x"}),
        (Cursor("after", ("next",)), {"next": "x"}, {"after": "w"}, {"after": "x"}),
        (Cursor("after", ("next",)), {"next": 0}, {}, {"after": 0}),
        (Cursor("after", ("next",)), {"next": ""}, {}, None),
        (Cursor("after", ("next",)), {"next": None}, {}, None),
        (Cursor("after", ("page", "next")), {}, {}, None),
        (Cursor("after", ("page", "next")), {"page": "text"}, {}, None),
        (Cursor("after", ("next",), against="before"), {"next": "x"}, {"before": "w"}, {"after": "x"}),
        (Cursor("after", ("next",), more=("more",)), {"next": "x", "more": False}, {}, None),
        (Cursor("after", ("next",), more=("more",)), {"next": "x", "more": True}, {}, {"after": "x"}),
        (Cursor("after", ("next",), more=("more",)), {"next": "x"}, {}, {"after": "x"}),
        (Link(("links", "next")), {"links": {"next": "/p?2"}}, {"kind": "cat"}, "/p?2"),
        (Link(("next",)), {"next": ""}, {}, None),
        (Link(("next",)), {"next": {"href": "/p"}}, {}, None),
        (Link(), {"next": "/p"}, {}, None),
    ],
)
def test_what_the_body_says(turn: Turn, body: Any, arguments: dict[str, object], expected: Any) -> None:
    assert step(turn, body, **arguments) == expected


@pytest.mark.parametrize(
    ("turn", "more", "arguments", "expected"),
    [
        (AHEAD, True, {}, {"after": "2"}),
        (AHEAD, False, {}, None),
        (AHEAD, None, {}, None),
        (AHEAD, False, {"before": "3"}, {"after": "2"}),
        (AHEAD, False, {"before": None}, None),
        (BACK, True, {}, None),
        (BACK, True, {"before": "3"}, {"before": "1"}),
        (BACK, False, {"before": "3"}, None),
        (BACK, False, {"after": "0"}, {"before": "1"}),
        (Edge("after", ("id",), ("more",)), True, {"before": "3"}, {"after": "2", "before": "3"}),
    ],
)
def test_from_the_edge_of_a_page(turn: Turn, more: Any, arguments: dict[str, object], expected: Any) -> None:
    assert step(turn, {"more": more}, [{"id": "1"}, {"id": "2"}], **arguments) == expected


def test_a_page_without_items_has_no_edge() -> None:
    assert step(AHEAD, {"more": True}) is None
    assert step(AHEAD, {"more": True}, [{}]) is None


@pytest.mark.parametrize(
    ("turn", "body", "items", "arguments", "expected"),
    [
        # an offset: ended by the total, by what says whether there is more, by a short page, by an empty one
        (Offset("at", SIZE, total=("n",)), {"n": 3}, TWO, {}, {"at": 2}),
        (Offset("at", SIZE, total=("n",)), {"n": 3}, ["c"], {"at": 2}, None),
        (Offset("at", SIZE, total=("n",)), {"n": 9}, ["c"], {"at": 2}, {"at": 3}),
        (Offset("at", SIZE, total=("n",)), {"n": 9}, [], {"at": 2}, None),
        (Offset("at", SIZE, total=("n",)), {"n": True}, TWO, {}, {"at": 2}),
        (Offset("at", SIZE, more=("m",)), {"m": True}, ["c"], {}, {"at": 1}),
        (Offset("at", SIZE, more=("m",)), {"m": False}, TWO, {}, None),
        (Offset("at", SIZE, more=("m",)), {}, ["c"], {}, None),
        (Offset("at", SIZE), {}, ["c"], {}, None),
        (Offset("at", SIZE), {}, TWO, {"limit": 5}, None),
        # a page is not short that the server may have cut down: more was asked for than is known to be given
        (Offset("at", SIZE), {}, TWO, {"limit": 50}, {"limit": 50, "at": 2}),
        (Offset("at", Size("limit")), {}, TWO, {"limit": 3}, {"limit": 3, "at": 2}),
        (Offset("at", Size("limit")), {}, ["c"], {}, {"at": 1}),
        (Offset("at", Size("limit", default=3)), {}, ["c"], {"limit": True}, {"limit": True, "at": 1}),
        (Offset("at", SIZE, total=("n",)), {"n": 5.0}, TWO, {"at": 3.0}, None),
        (Offset("at", SIZE, total=("n",)), {"n": 5.0}, TWO, {"at": 1.0, "limit": None}, {"at": 3, "limit": None}),
        (Offset("at", SIZE), {}, TWO, {"at": 1.5}, None),
        (Number("page", 1, pages=("n",)), {"n": 3}, TWO, {"page": "1"}, None),
        # a number: ended by the number of pages, even if one is empty; else as above
        (Number("page", 1, pages=("n",)), {"n": 3}, TWO, {}, {"page": 2}),
        (Number("page", 1, pages=("n",)), {"n": 3}, [], {"page": 2}, {"page": 3}),
        (Number("page", 1, pages=("n",)), {"n": 3}, TWO, {"page": 3}, None),
        (Number("page", 0, pages=("n",)), {"n": 3}, TWO, {"page": 1}, {"page": 2}),
        (Number("page", 0, pages=("n",)), {"n": 3}, TWO, {"page": 2}, None),
        (Number("page", 1, SIZE, total=("n",)), {"n": 5}, TWO, {"page": 2}, {"page": 3}),
        (Number("page", 1, SIZE, total=("n",)), {"n": 4}, TWO, {"page": 2}, None),
        (Number("page", 0, SIZE, total=("n",)), {"n": 4}, TWO, {"page": 1}, None),
        (Number("page", 1, SIZE, total=("n",)), {"n": 4}, TWO, {"page": 2, "limit": 50}, {"page": 3, "limit": 50}),
        (Number("page", 1, SIZE, total=("n",)), {"n": 4}, [], {"page": 3, "limit": 50}, None),
        (Number("page", 1, more=("m",)), {"m": True}, TWO, {}, {"page": 2}),
        (Number("page", 1, more=("m",)), {"m": False}, TWO, {}, None),
        (Number("page", 1, SIZE), {}, ["c"], {"page": 3}, None),
    ],
)
def test_counted_pages(turn: Turn, body: Any, items: Any, arguments: dict[str, object], expected: Any) -> None:
    assert step(turn, body, items, **arguments) == expected


def test_steps_to_different_pages_are_told_apart_and_show_no_argument() -> None:
    first = Step({"key": "s3cret"})
    assert first.to("after", "x").mark == ("after", "x")
    assert step(Link(("next",)), {"next": "/p"}) == "/p"
    assert "s3cret" not in repr(first)


class Inner(BaseModel):
    end_cursor: str = Field(alias="endCursor")


class Body(BaseModel):
    model_config = ConfigDict(extra="allow")

    page_info: Inner | None = Field(None, alias="pageInfo")
    items: list[int] | None = None


def test_a_body_is_read_by_the_names_of_the_document() -> None:
    body = Body.model_validate({"pageInfo": {"endCursor": "x"}, "links": {"next": "/p"}, "items": [1]})
    assert reach(body, ("pageInfo", "endCursor")) == "x"
    assert reach(body, ("links", "next")) == "/p"
    assert reach(body, ("page_info",)) is None
    assert reach(body, ()) is body
    paging = Paging(("items",), Link())
    assert paging.items_of(body) == [1]
    assert paging.items_of(Body()) == []
    assert paging.items_of({"items": {"0": 1}}) == []
    assert Paging((), Link()).items_of([2]) == [2]


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("</p?2>; rel=next", "/p?2"),
        ('</p?1>; rel="prev", </p?2,3>; title="a, <b>; rel=next"; rel="next"', "/p?2,3"),
        ('</p?2>;rel="last NEXT"', "/p?2"),
        ("</p?2> ; Rel = next ; rel=prev", "/p?2"),
        ("</p?2>; rel=prev; rel=next", None),
        ('</p?2>; rel=next; anchor="/q"', None),
        ("</p?2>; crossorigin; rel=next", "/p?2"),
        ("</p?2>; relation=next", None),
        ("/p?2; rel=next", None),
        ("<>; rel=next", ""),
        ("", None),
    ],
)
def test_links_in_a_header(header: str, target: str | None) -> None:
    assert linked(httpx2.Headers({"Link": header}), "next") == target


def test_links_in_several_headers_and_of_no_use() -> None:
    headers = httpx2.Headers([("Link", "</1>; rel=prev"), ("link", "</3>; rel=next")])
    assert linked(headers, "next") == "/3"
    assert linked(httpx2.Headers(), "next") is None
    assert linked(httpx2.Headers({"Link": "<" * 50_000 + ";" * 50_000}), "next") is None


REQUEST = PreparedRequest("GET", "/pets", "kind=cat", (("X-Own", "1"),), base="https://api.example:8443/v1")


@pytest.mark.parametrize(
    ("link", "path", "query"),
    [
        ("?page=2", "/pets", "page=2"),
        ("pets%2F2?q=%26", "/pets%2F2", "q=%26"),
        ("/v1/pets", "/pets", ""),
        ("HTTPS://API.example:8443/v1/pets?page=\u00fc#top", "/pets", "page=%C3%BC"),
    ],
)
def test_a_link_takes_the_place_of_path_and_query(link: str, path: str, query: str) -> None:
    request = followed(REQUEST, link)
    assert (request.path, request.query) == (path, query)
    assert (request.method, request.headers, request.base) == (REQUEST.method, REQUEST.headers, REQUEST.base)


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("https://api.example/v1/pets", "leads to another origin"),
        ("http://api.example:8443/v1/pets", "leads to another origin"),
        ("https://user@api.example:8443/v1/pets", "leads to another origin"),
        ("https://api.example.evil:8443/v1/pets", "leads to another origin"),
        ("mailto:pets@api.example", "leads to another origin"),
        ("https://api.example:8443/v10/pets", "leads out of the API"),
        ("/v1", "leads out of the API"),
        ("../v2/pets", "leads out of the API"),
        ("/v1/..%5c/keys", "leads out of the API"),
        ("https://api.example:port/", "is not a URL"),
        ("https:////[", "is not a URL"),
    ],
)
def test_a_link_that_leaves_the_api_is_refused(link: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        followed(REQUEST, link)
