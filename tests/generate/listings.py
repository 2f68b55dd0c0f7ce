"""Lists of many kinds: their documents, and servers that answer as these say."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from codegen.document import dialect
from codegen.generate.operations import operations
from codegen.generate.paging import Paged, paging

from .kit import document, json_body

STRING, INTEGER, BOOLEAN = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
NULLABLE = {"type": ["string", "null"]}
PET = {"type": "object", "properties": {"id": STRING}}
PETS = {"type": "array", "items": PET}
URL = {"type": "string", "format": "uri"}
SIZE = {"type": "integer", "default": 2, "maximum": 10}
ALL = [{"id": name} for name in "abcde"]
END = len(ALL)
Serve = Callable[[Mapping[str, Any]], Any]


def an_object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def tree(
    parameters: Mapping[str, Any], body: Any, *, header: bool = False, method: str = "get", **more: Any
) -> dict[str, Any]:
    listed = [
        {"in": "query", "name": name, "schema": schema} | schema.get("x-parameter", {})
        for name, schema in parameters.items()
    ]
    answer = {"description": "", **json_body(body)}
    if header:
        answer["headers"] = {"link": {"schema": STRING}}
    operation = {"parameters": listed, "responses": {"200": answer, **more}}
    return dialect.upgrade(document({"paths": {"/pets": {method: operation}}}).tree)


def inferred(made: Mapping[str, Any]) -> Paged | None:
    (operation,) = operations(dict(made), lambda problem: pytest.fail(problem.message))
    return paging(dict(made), operation)


def slices(at: int) -> tuple[list[Any], int | None]:
    """The two items from ``at`` on, and where the next ones are."""
    return ALL[at : at + 2], at + 2 if at + 2 < END else None


def cursors(key: str, body: Callable[[list[Any], str | None], Any]) -> Serve:
    def serve(asked: Mapping[str, Any]) -> Any:
        page, next_ = slices(int(str(asked.get(key, "c0")).removeprefix("c")))
        return body(page, None if next_ is None else f"c{next_}")

    return serve


def edges(key: str, ids: list[Any]) -> Serve:
    def serve(asked: Mapping[str, Any]) -> Any:
        at = ids.index(asked[key]) + 1 if key in asked else 0
        return {"data": [{"id": one} for one in ids[at : at + 2]], "has_more": at + 2 < END}

    return serve


def counted(key: str, first: int, factor: int, body: Callable[[list[Any]], Any]) -> Serve:
    return lambda asked: body(ALL[(at := (asked.get(key, first) - first) * factor) : at + 2])


def links(body: Callable[[list[Any], str | None], Any]) -> Serve:
    return cursors("link", body)


def integers(serve: Callable[[int], Any]) -> Serve:
    return lambda asked: serve(asked.get("page", 1))


TOTAL = {"total": END, "total_pages": math.ceil(END / 2)}
SHAPES: dict[str, tuple[Any, Any, Serve]] = {
    "after and before, in pagination": (
        {"after": STRING, "before": STRING},
        an_object(data=PETS, pagination=an_object(after=NULLABLE, before=NULLABLE)),
        cursors("after", lambda page, at: {"data": page, "pagination": {"after": at, "before": None}}),
    ),
    "cursor, next_cursor": (
        {"cursor": STRING},
        an_object(pets=PETS, tags={"type": "array"}, next_cursor=NULLABLE),
        cursors("cursor", lambda page, at: {"pets": page, "next_cursor": at}),
    ),
    "nextCursor or null, as a union": (
        {"cursor": {"anyOf": [STRING, {"type": "null"}]}},
        an_object(items=PETS, nextCursor={"anyOf": [STRING, {"type": "null"}]}),
        cursors("cursor", lambda page, at: {"items": page, "nextCursor": at}),
    ),
    "a filter called after beside a cursor": (
        {"after": STRING, "cursor": STRING},
        an_object(data=PETS, meta=an_object(nextCursor=NULLABLE)),
        cursors("cursor", lambda page, at: {"data": page, "meta": {"nextCursor": at}}),
    ),
    "page_token, nextPageToken, empty at the end": (
        {"page_token": STRING},
        an_object(pets=PETS, nextPageToken=STRING),
        cursors("page_token", lambda page, at: {"pets": page, "nextPageToken": at or ""}),
    ),
    "start_cursor, next_cursor, has_more": (
        {"start_cursor": STRING},
        an_object(results=PETS, next_cursor=NULLABLE, has_more=BOOLEAN),
        cursors("start_cursor", lambda page, at: {"results": page, "next_cursor": at, "has_more": bool(at)}),
    ),
    "endCursor, there on the last page too": (
        {"after": STRING},
        an_object(nodes=PETS, pageInfo=an_object(endCursor=STRING, hasNextPage=BOOLEAN)),
        cursors(
            "after", lambda page, at: {"nodes": page, "pageInfo": {"endCursor": at or "end", "hasNextPage": bool(at)}}
        ),
    ),
    "paging.next.after": (
        {"after": STRING},
        an_object(results=PETS, paging=an_object(next=an_object(after=STRING, link=STRING))),
        cursors("after", lambda page, at: {"results": page, **({"paging": {"next": {"after": at}}} if at else {})}),
    ),
    "next.page, of objects that name no type": (
        {"page": STRING, "limit": INTEGER},
        {"properties": {"items": {"items": PET}, "next": {"properties": {"page": STRING}}}},
        cursors("page", lambda page, at: {"items": page, "next": at and {"page": at}}),
    ),
    "wrapped in data": (
        {"cursor": STRING},
        an_object(data=an_object(items=PETS, nextCursor=NULLABLE)),
        cursors("cursor", lambda page, at: {"data": {"items": page, "nextCursor": at}}),
    ),
    "merged of two parts": (
        {"cursor": STRING},
        {"allOf": [an_object(nextCursor=NULLABLE), an_object(items=PETS)]},
        cursors("cursor", lambda page, at: {"items": page, "nextCursor": at}),
    ),
    "the number of the next page": (
        {"page": INTEGER},
        an_object(data=PETS, next_page={"type": ["integer", "null"]}),
        integers(lambda at: {"data": ALL[at * 2 - 2 : at * 2], "next_page": at + 1 if at < 3 else None}),
    ),
    "starting_after, has_more and the last id": (
        {"starting_after": STRING, "ending_before": STRING, "limit": INTEGER},
        an_object(data=PETS, has_more=BOOLEAN),
        edges("starting_after", list("abcde")),
    ),
    "after, has_more and the last id, a number": (
        {"after": INTEGER},
        an_object(data={"type": "array", "items": an_object(id=INTEGER)}, has_more=BOOLEAN),
        edges("after", [7, 8, 9, 10, 11]),
    ),
    "after, has_more and the last id of several kinds": (
        {"after": STRING},
        an_object(
            data={"items": {"oneOf": [PET, {"allOf": [PET, an_object(age=INTEGER)]}]}, "type": "array"},
            has_more=BOOLEAN,
        ),
        edges("after", list("abcde")),
    ),
    "offset and limit, with a total": (
        {"offset": {"type": "number", "minimum": 0}, "limit": {"type": "number"}},
        an_object(data=PETS, total={"type": "number"}),
        counted("offset", 0, 1, lambda page: {"data": page, **TOTAL}),
    ),
    "skip and $top, ended by a short page": ({"$skip": INTEGER, "$top": SIZE}, PETS, counted("$skip", 0, 1, list)),
    "offset and limit of unknown size, ended by an empty page": (
        {"offset": INTEGER, "limit": INTEGER},
        an_object(data=PETS, count=INTEGER),
        counted("offset", 0, 1, lambda page: {"data": page, "count": len(page)}),
    ),
    "page and per_page, with total_pages": (
        {"page": {"type": "integer", "default": 1}, "per_page": INTEGER},
        an_object(data=PETS, meta=an_object(total_pages=INTEGER)),
        counted("page", 1, 2, lambda page: {"data": page, "meta": TOTAL}),
    ),
    "page from 0, page.totalPages": (
        {"page": {"type": "integer", "default": 0}},
        an_object(content=PETS, page=an_object(totalPages=INTEGER)),
        counted("page", 0, 2, lambda page: {"content": page, "page": {"totalPages": 3}}),
    ),
    "page[number] and page[size], with a total": (
        {"page[number]": {"type": "integer", "exclusiveMinimum": 0}, "page[size]": SIZE},
        an_object(data=PETS, included={"type": "array"}, meta=an_object(total=INTEGER)),
        counted("page[number]", 1, 2, lambda page: {"data": page, "meta": TOTAL}),
    ),
    "page and pageSize of a plain array": (
        {"page": {"type": "integer", "default": 1}, "pageSize": SIZE},
        PETS,
        counted("page", 1, 2, list),
    ),
    "links.next": (
        {},
        an_object(data=PETS, links=an_object(next=NULLABLE, prev=NULLABLE)),
        links(lambda page, at: {"data": page, "links": {"next": at}}),
    ),
    "_links.next.href": (
        {},
        an_object(_embedded=an_object(pets=PETS), _links=an_object(next=an_object(href=STRING))),
        links(lambda page, at: {"_embedded": {"pets": page}, "_links": {"next": {"href": at}} if at else {}}),
    ),
    "next, said to be a URL, beside the page": (
        {"page": {"type": "integer", "default": 1}},
        an_object(count=INTEGER, next={"type": ["string", "null"], "format": "uri"}, previous=URL, results=PETS),
        links(lambda page, at: {"results": page, "next": at}),
    ),
    "next, by its description": (
        {"cursor": STRING},
        an_object(next={"type": "string", "description": "The URL of the next page."}, results=PETS),
        links(lambda page, at: {"results": page, "next": at}),
    ),
    "next, by its example": (
        {"cursor": STRING},
        an_object(next={"type": "string", "examples": ["https://pets.example?cursor=1"]}, results=PETS),
        links(lambda page, at: {"results": page, "next": at}),
    ),
    "@odata.nextLink": (
        {},
        an_object(**{"value": PETS, "@odata.nextLink": STRING}),
        links(lambda page, at: {"value": page, "@odata.nextLink": at}),
    ),
    "next_page_url": (
        {},
        an_object(data=PETS, next_page_url=NULLABLE, prev_page_url=NULLABLE),
        links(lambda page, at: {"data": page, "next_page_url": at}),
    ),
    "the header Link of a plain array": (
        {"per_page": INTEGER, "x-header": True},
        PETS,
        links(lambda page, at: (page, {"Link": f"<{at}>; rel=next"} if at else {})),
    ),
}
