"""Which lists come in pages is inferred from the document: each shape walks through its pages, each near miss is no page."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest

from codegen.generate.paging import Paged

from .kit import json_body
from .listings import BOOLEAN, INTEGER, PET, PETS, SHAPES, STRING, Serve, an_object, inferred, tree

sys.path.insert(0, str(Path(__file__).parents[2] / "templates" / "client"))

from runtime import paging as runtime_paging
from runtime.paging import Paging, Seen, Step


def walked(found: Paged, serve: Serve) -> list[Any]:
    """The items of all pages, as the runtime turns them; a link stands in the arguments as ``link``."""
    turning = eval(found.source, {"paging": runtime_paging})
    assert isinstance(turning, Paging)
    step: Step | None = Step({})
    items: list[Any] = []
    for _ in range(9):
        assert step is not None
        served = serve({**step.arguments, **({"link": step.link} if step.link else {})})
        body, headers = served if isinstance(served, tuple) else (served, {})
        page = turning.items_of(body)
        items += page
        step = turning.next.step(Seen(step, body, page, httpx2.Headers(headers)))
        if step is None:
            return items
    pytest.fail("there is no end")


@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_is_found_and_walks_through_all_items(shape: str) -> None:
    parameters, body, serve = SHAPES[shape]
    header = "x-header" in parameters
    found = inferred(tree({name: one for name, one in parameters.items() if name != "x-header"}, body, header=header))
    assert found is not None
    served = walked(found, serve)
    assert [str(one["id"]) for one in served] in (list("abcde"), ["7", "8", "9", "10", "11"])


def test_what_is_inferred_reads_well_and_says_what_its_items_are() -> None:
    parameters, body, _ = SHAPES["after and before, in pagination"]
    assert inferred(tree(parameters, body)) == Paged(
        "paging.Paging(('data',), paging.Cursor('after', ('pagination', 'after'), against='before'), "
        "paging.Cursor('before', ('pagination', 'before'), against='after'))",
        ("from .._runtime import paging",),
        ("/paths/~1pets/get/responses/200/content/application~1json/schema/properties/data/items",),
        "The result is a page. Iterated, it gives the items of this page and of all after it, fetched as they are needed.",
    )


@pytest.mark.parametrize(
    ("shape", "source"),
    [
        (
            "starting_after, has_more and the last id",
            (
                "paging.Edge('starting_after', ('id',), ('has_more',), against='ending_before'), "
                "paging.Edge('ending_before', ('id',), ('has_more',), against='starting_after', backward=True)"
            ),
        ),
        (
            "endCursor, there on the last page too",
            "paging.Cursor('after', ('pageInfo', 'endCursor'), more=('pageInfo', 'hasNextPage'))",
        ),
        (
            "skip and $top, ended by a short page",
            "paging.Offset('$skip', size=paging.Size('$top', default=2, maximum=10))",
        ),
        (
            "offset and limit of unknown size, ended by an empty page",
            "paging.Offset('offset', size=paging.Size('limit'))",
        ),
        ("links.next", "paging.Link(('links', 'next')), paging.Link(('links', 'prev'))"),
        ("next, said to be a URL, beside the page", "paging.Link(('next',)), paging.Link(('previous',))"),
        ("the header Link of a plain array", "paging.Link(), paging.Link(relation='prev')"),
    ],
)
def test_how_a_shape_is_written(shape: str, source: str) -> None:
    parameters, body, _ = SHAPES[shape]
    given = {name: one for name, one in parameters.items() if name != "x-header"}
    found = inferred(tree(given, body, header="x-header" in parameters))
    assert found is not None
    assert found.source.endswith(f",), {source})") or found.source == f"paging.Paging((), {source})"


@pytest.mark.parametrize(
    ("parameters", "members", "source"),
    [
        (
            {"cursor": STRING},
            {"nextCursor": STRING, "prevCursor": STRING},
            "paging.Cursor('cursor', ('nextCursor',)), paging.Cursor('cursor', ('prevCursor',))",
        ),
        (
            {"after": STRING, "before": STRING},
            {"endCursor": STRING, "startCursor": STRING, "hasNextPage": BOOLEAN, "hasPreviousPage": BOOLEAN},
            (
                "paging.Cursor('after', ('endCursor',), more=('hasNextPage',), against='before'), "
                "paging.Cursor('before', ('startCursor',), more=('hasPreviousPage',), against='after')"
            ),
        ),
        ({"after": STRING, "before": STRING}, {"after": STRING}, "paging.Cursor('after', ('after',), against='before')"),
        ({"cursor": STRING}, {"links": an_object(next=STRING)}, "paging.Link(('links', 'next'))"),
        ({"cursor": STRING}, {"cursor": STRING, "nextCursor": STRING}, "paging.Cursor('cursor', ('nextCursor',))"),
        (
            {"page": {"type": "integer", "default": 1}, "offset": INTEGER, "limit": INTEGER, "cursor": STRING},
            {"nextCursor": STRING, "total_pages": INTEGER},
            "paging.Cursor('cursor', ('nextCursor',))",
        ),
        (
            {"offset": INTEGER, "limit": {"type": "integer", "exclusiveMaximum": 101}},
            {"has_more": BOOLEAN},
            "paging.Offset('offset', size=paging.Size('limit', maximum=100), more=('has_more',))",
        ),
        (
            {"page": {"type": "integer", "default": 1}},
            {"has_more": BOOLEAN, "total": INTEGER},
            "paging.Number('page', 1, more=('has_more',))",
        ),
        (
            {"page": {"type": "integer", "default": 1}, "after": STRING},
            {"has_more": BOOLEAN},
            "paging.Number('page', 1, more=('has_more',))",
        ),
    ],
)  # fmt: skip
def test_further_forms(parameters: dict[str, Any], members: dict[str, Any], source: str) -> None:
    found = inferred(tree(parameters, an_object(data=PETS, **members)))
    assert found is not None
    assert found.source == f"paging.Paging(('data',), {source})"


@pytest.mark.parametrize(
    ("body", "items"),
    [
        (an_object(errors=PETS, kittens=PETS, next_cursor=STRING), "('kittens',)"),
        (an_object(pets=PETS, owners=PETS, next_cursor=STRING), "('pets',)"),
        (an_object(meta=an_object(tags=PETS), result=an_object(rows=PETS), next_cursor=STRING), "('result', 'rows')"),
    ],
)
def test_where_the_items_are(body: Any, items: str) -> None:
    found = inferred(tree({"cursor": STRING}, body))
    assert found is not None
    assert found.source.startswith(f"paging.Paging({items}, ")


CURSOR = {"cursor": STRING}
NEXT = an_object(data=PETS, nextCursor=STRING)
PAGE = {"page": {"type": "integer", "default": 1}}
EDGE = an_object(data=PETS, has_more=BOOLEAN)
NEAR_MISSES: dict[str, dict[str, Any]] = {
    "no member": tree(CURSOR, an_object(data=PETS)),
    "no parameter": tree({}, NEXT),
    "another parameter": tree({"filter": STRING}, NEXT),
    "a cursor that must be given": tree({"cursor": STRING | {"x-parameter": {"required": True}}}, NEXT),
    "a cursor that is no query parameter": tree({"cursor": STRING | {"x-parameter": {"in": "header"}}}, NEXT),
    "two parameters of the name": tree({"cursor": STRING, "Cursor": STRING | {"x-parameter": {"in": "header", "name": "cursor"}}}, NEXT),
    "a cursor that is an object": tree(CURSOR, an_object(data=PETS, nextCursor=an_object(at=STRING))),
    "a cursor of another type": tree({"cursor": INTEGER}, NEXT),
    "a cursor of two types": tree(CURSOR, an_object(data=PETS, nextCursor={"anyOf": [STRING, INTEGER]})),
    "a parameter of fixed values": tree({"cursor": {"type": "string", "enum": ["a"]}}, NEXT),
    "a parameter with a date": tree({"after": {"type": "string", "format": "date-time"}}, an_object(data=PETS, after=STRING)),
    "a member with a date": tree({"after": STRING}, an_object(data=PETS, next={"type": "string", "format": "date-time"})),
    "a cursor in a thing of the API": tree({"after": STRING}, an_object(data=PETS, filter=an_object(after=STRING))),
    "a cursor in a thing of the API that may hold items": tree({"after": STRING}, an_object(data=PETS, result=an_object(after=STRING))),
    "endCursor without more": tree({"after": STRING}, an_object(data=PETS, pageInfo=an_object(endCursor=STRING))),
    "two arrays": tree(CURSOR, an_object(cats=PETS, dogs=PETS, nextCursor=STRING)),
    "two arrays with a name for items": tree(CURSOR, an_object(items=PETS, results=PETS, nextCursor=STRING)),
    "no array": tree(CURSOR, an_object(data=PET, nextCursor=STRING)),
    "an array beside the page": tree(CURSOR, an_object(meta=an_object(tags=PETS), nextCursor=STRING)),
    "text": tree(CURSOR, STRING),
    "anything": tree(CURSOR, {}),
    "one of two bodies": tree(CURSOR, {"oneOf": [NEXT, EDGE]}),
    "no GET": tree(CURSOR, NEXT, method="post"),
    "no JSON": tree(CURSOR, NEXT, **{"200": {"description": "", "content": {"text/csv": {"schema": NEXT}}}}),
    "two successes": tree(CURSOR, NEXT, **{"206": {"description": "", **json_body(NEXT)}}),
    "a success without a body": tree(CURSOR, NEXT, **{"204": {"description": ""}}),
    "next that may be anything": tree(PAGE, an_object(data=PETS, next=STRING)),
    "a header Link without a parameter": tree({"kind": STRING}, PETS, header=True),
    "no header Link": tree(CURSOR, PETS),
    "the last id without more": tree({"starting_after": STRING}, an_object(data=PETS)),
    "the last id of what has none": tree({"starting_after": STRING}, an_object(data={"type": "array", "items": an_object(at=STRING)}, has_more=BOOLEAN)),
    "the last id of anything": tree({"starting_after": STRING}, an_object(data={"type": "array"}, has_more=BOOLEAN)),
    "the last id of another type": tree({"starting_after": INTEGER}, EDGE),
    "the last id for a date": tree({"after": {"type": "string", "format": "date"}}, EDGE),
    "the last id, a date": tree({"after": STRING}, an_object(data={"type": "array", "items": an_object(id={"type": "string", "format": "date"})}, has_more=BOOLEAN)),
    "a page that begins nobody knows where": tree({"page": INTEGER}, an_object(data=PETS, total_pages=INTEGER)),
    "a page that is only not below 0": tree({"page": {"type": "integer", "minimum": 0}}, an_object(data=PETS, total_pages=INTEGER)),
    "the last id of kinds of which one has another": tree({"after": STRING}, an_object(data={"type": "array", "items": {"oneOf": [PET, an_object(id=INTEGER)]}}, has_more=BOOLEAN)),
    "the last id of kinds of which one has none": tree({"after": STRING}, an_object(data={"type": "array", "items": {"oneOf": [PET, an_object(at=STRING)]}}, has_more=BOOLEAN)),
    "a cursor that is a number, but no whole one": tree({"cursor": {"type": "number"}}, an_object(data=PETS, nextCursor={"type": "number"})),
    "a page that begins at 5": tree({"page": {"type": "integer", "default": 5}}, an_object(data=PETS, total_pages=INTEGER)),
    "a page that ends nobody knows where": tree(PAGE, an_object(data=PETS, total=INTEGER)),
    "a page that is text": tree({"page": STRING}, an_object(data=PETS, total_pages=INTEGER)),
    "an offset without a size": tree({"offset": INTEGER}, an_object(data=PETS, total=INTEGER)),
    "an offset from 1": tree({"offset": {"type": "integer", "default": 1}, "limit": INTEGER}, PETS),
    "an offset above 0": tree({"offset": {"type": "integer", "minimum": 1}, "limit": INTEGER}, PETS),
    "a start that may be a time": tree({"start": INTEGER, "limit": INTEGER}, PETS),
    "a size alone": tree({"limit": INTEGER}, PETS),
}  # fmt: skip


@pytest.mark.parametrize("case", NEAR_MISSES)
def test_a_near_miss_is_returned_as_it_is_declared(case: str) -> None:
    assert inferred(NEAR_MISSES[case]) is None
