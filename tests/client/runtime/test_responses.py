"""From a response to a result or an error."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any, Literal

import httpx2
import pytest
from pydantic import BaseModel, ConfigDict, Field
from runtime import (
    ApiError,
    BadRequestError,
    ConflictError,
    ForbiddenError,
    InvalidArgumentError,
    NotFoundError,
    Operation,
    RateLimitedError,
    RedirectError,
    ResponseMismatchError,
    ServerError,
    StatusError,
    UnauthorizedError,
    UnprocessableEntityError,
    parse_response,
)


class Owner(BaseModel):
    id: str
    age: int | None = None


class Pet(BaseModel):
    kind: Literal["pet"] = "pet"
    owner: Owner


class Renamed(BaseModel):
    model_config = ConfigDict(extra="allow", validate_by_name=True)
    pet_id: str = Field(alias="petId")


class Page(BaseModel):
    data: list[Pet | Owner]


class Problem(BaseModel):
    type: str
    title: str
    detail: str


GET: Operation[Any] = Operation(
    "GET",
    "/pets/{petId}",
    responses={
        "200": lambda: Pet,
        "2XX": lambda: list[Owner],
        "204": None,
        "404": lambda: Problem,
        "4XX": lambda: dict[str, int],
        "default": lambda: Owner,
    },
    name="getPet",
)
PET = {"kind": "pet", "owner": {"id": "o"}}
PROBLEM = {"type": "about:blank", "title": "No pet", "detail": "There is no such pet"}


def parse(
    operation: Operation[Any], status: int, body: Any, media_type: str = "application/json", **headers: str
) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {"content-type": media_type} | headers
    return parse_response(
        operation, status, httpx2.Headers([(name.encode(), value.encode()) for name, value in named.items()]), content
    )


def test_the_exact_code_then_the_range() -> None:
    assert parse(GET, 200, PET) == Pet(owner=Owner(id="o"))
    assert parse(GET, 201, [{"id": "a"}]) == [Owner(id="a")]
    assert parse(GET, 204, b"") is None


def test_default_speaks_to_a_success_only_where_none_is_declared() -> None:
    only_default: Operation[Any] = Operation("GET", "/", responses={"404": None, "default": lambda: Owner})
    assert parse(only_default, 200, {"id": "a"}) == Owner(id="a")
    with pytest.raises(ResponseMismatchError) as caught:
        parse(Operation("GET", "/", responses={"200": lambda: Pet, "default": lambda: Owner}), 202, {"id": "a"})
    assert str(caught.value) == "GET /: the document does not declare status 202 (it has: 200, default)"


def test_text_and_bytes() -> None:
    text: Operation[str] = Operation("GET", "/", responses={"200": lambda: str})
    raw: Operation[bytes] = Operation("GET", "/", responses={"200": lambda: bytes})
    assert parse(text, 200, "\u00fc".encode(), "text/plain") == "\u00fc"
    assert parse(text, 200, "\u00fc".encode("latin-1"), "text/plain; charset=iso-8859-1") == "\u00fc"
    assert parse(text, 200, "quoted") == "quoted"
    assert parse(raw, 200, b"\x00", "application/octet-stream") == b"\x00"


def test_head_has_no_body() -> None:
    assert parse(Operation("HEAD", "/", responses={"200": lambda: Pet}), 200, b"") is None


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, RedirectError),
        (400, BadRequestError),
        (401, UnauthorizedError),
        (402, StatusError),
        (403, ForbiddenError),
        (404, NotFoundError),
        (409, ConflictError),
        (422, UnprocessableEntityError),
        (429, RateLimitedError),
        (500, ServerError),
        (503, ServerError),
        (599, ServerError),
        (799, StatusError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[StatusError]) -> None:
    with pytest.raises(StatusError) as caught:
        parse(GET, status, b"")
    assert type(caught.value) is kind
    assert caught.value.status == status
    assert caught.value.problem is None


def test_a_problem_is_of_the_declared_type_and_said_in_the_message() -> None:
    with pytest.raises(NotFoundError) as caught:
        parse(GET, 404, PROBLEM, "application/problem+json", **{"X-Request-Id": "r-1"})
    error = caught.value
    assert error.problem == Problem(**PROBLEM)
    assert (error.type, error.title, error.detail) == ("about:blank", "No pet", "There is no such pet")
    assert (error.method, error.path, error.operation, error.request_id) == ("GET", "/pets/{petId}", "getPet", "r-1")
    assert error.headers["x-request-id"] == "r-1"
    assert str(error) == "GET /pets/{petId}: 404 Not Found: No pet: There is no such pet (request id r-1)"


@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 409, 418, 422, 429, 503])
def test_a_problem_is_of_the_type_declared_for_its_status_alone(status: int) -> None:
    kinds = {f"{other}": (lambda kind=kind: kind) for other, kind in ((status, Problem), (status + 1, Owner))}
    with pytest.raises(StatusError) as caught:
        parse(Operation("GET", "/", responses=kinds), status, PROBLEM)
    assert (caught.value.status, caught.value.problem) == (status, Problem(**PROBLEM))
    assert caught.value.body == PROBLEM


@pytest.mark.parametrize(
    ("status", "body", "media_type", "problem"),
    [
        (400, {"n": 1}, "application/json", {"n": 1}),
        (500, {"id": "o"}, "application/json", Owner(id="o")),
    ],
)
def test_a_range_and_default_declare_a_problem_too(status: int, body: Any, media_type: str, problem: Any) -> None:
    with pytest.raises(StatusError) as caught:
        parse(GET, status, body, media_type)
    assert caught.value.problem == problem


@pytest.mark.parametrize(
    ("body", "media_type", "whole"),
    [
        ({"title": "No pet"}, "application/json", {"title": "No pet"}),
        (b"<h1>gone", "text/html", "<h1>gone"),
        (b"[" * 100_000, "application/json", "[" * 100_000),
        (b"\xff\xfe\x00", "application/json", "\ufffd\ufffd\x00"),
        (b"", "application/json", None),
    ],
)
def test_what_is_not_as_declared_is_no_problem_and_there_all_the_same(body: Any, media_type: str, whole: Any) -> None:
    with pytest.raises(NotFoundError) as caught:
        parse(GET, 404, body, media_type)
    assert (caught.value.problem, caught.value.body) == (None, whole)


@pytest.mark.parametrize("responses", [{}, {"200": None}, {"404": None}])
def test_what_nothing_is_declared_of_is_no_problem_and_says_what_it_says(responses: dict[str, Any]) -> None:
    with pytest.raises(NotFoundError, match="404 Not Found: No pet: There is no such pet") as caught:
        parse(Operation("GET", "/", responses=responses), 404, PROBLEM)
    error = caught.value
    assert (error.problem, error.body) == (None, PROBLEM)
    assert (error.type, error.title, error.detail) == ("about:blank", "No pet", "There is no such pet")


def test_what_a_server_says_cannot_forge_a_line() -> None:
    with pytest.raises(NotFoundError) as caught:
        parse(GET, 404, PROBLEM | {"title": "a\nERROR \x1b[31m", "detail": "x" * 1000}, **{"X-Request-Id": "b\u2028c"})
    said = f"a\\nERROR \\x1b[31m: {'x' * 300}…"
    assert str(caught.value) == f"GET /pets/{{petId}}: 404 Not Found: {said} (request id b\\u2028c)"


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        (Pet, {"owner": {}}, ["$.owner.id: Field required"]),
        (Pet, {"owner": {"id": 5}}, ["$.owner.id: Input should be a valid string, got 5"]),
        (Pet, {"owner": []}, ["$.owner: Input should be an object, got an array"]),
        (Pet, [1], ["$: Input should be an object, got an array"]),
        (Pet, {"owner": {"id": {"a": 1}}}, ["$.owner.id: Input should be a valid string, got an object"]),
        (
            Page,
            {"data": [{"id": "a"}, {"id": 7}]},
            ["$.data[1].owner: Field required", "$.data[1].id: Input should be a valid string, got 7"],
        ),
        (
            dict[str, int],
            {"a b": "x"},
            ["$['a b']: Input should be a valid integer, unable to parse string as an integer, got \"x\""],
        ),
        (
            list[int],
            ["y" * 200],
            [f'$[0]: Input should be a valid integer, unable to parse string as an integer, got "{"y" * 59}…'],
        ),
    ],
)
def test_a_mismatch_says_where_and_what(kind: Any, body: Any, expected: list[str]) -> None:
    with pytest.raises(ResponseMismatchError) as caught:
        parse(Operation("GET", "/pets", responses={"200": lambda: kind}), 200, body)
    error = caught.value
    assert [str(mismatch) for mismatch in error.mismatches] == expected
    assert str(error) == f"GET /pets: the 200 response is not what the document declares: {'; '.join(expected)}"
    assert (error.status, json.loads(error.content)) == (200, body)
    assert error.__cause__ is None
    assert error.__suppress_context__


def test_only_the_first_mismatches_are_told_all_are_kept() -> None:
    with pytest.raises(ResponseMismatchError, match=r"\(and 7 more\)$") as caught:
        parse(Operation("GET", "/", responses={"200": lambda: list[int]}), 200, ["x"] * 10)
    assert [mismatch.path for mismatch in caught.value.mismatches] == [f"$[{index}]" for index in range(10)]


@pytest.mark.parametrize(
    ("body", "media_type", "end"),
    [
        (b'{"owner": ', "application/json", "$: Invalid JSON: EOF while parsing a value at line 1 column 10"),
        (b"", "application/json", "$: Invalid JSON: EOF while parsing a value at line 1 column 0"),
        (b"<html>", "text/html", "$: Invalid JSON: expected value at line 1 column 1 [content type: text/html]"),
        (b"\xff", "application/json", "$: Invalid JSON: expected value at line 1 column 1"),
    ],
)
def test_a_body_that_is_no_json(body: bytes, media_type: str, end: str) -> None:
    with pytest.raises(ResponseMismatchError) as caught:
        parse(GET, 200, body, media_type)
    assert str(caught.value) == f"GET /pets/{{petId}}: the 200 response is not what the document declares: {end}"


def test_deep_nesting_is_a_mismatch_not_a_crash() -> None:
    with pytest.raises(ResponseMismatchError, match="recursion limit exceeded"):
        parse(GET, 200, b"[" * 200_000)


def errors() -> list[ApiError]:
    found: list[ApiError] = [InvalidArgumentError("no", GET.call)]
    for status, body in ((404, PROBLEM), (200, {"owner": {}}), (299, b"")):
        try:
            parse(GET, status, body, **{"Set-Cookie": "secret"})
        except ApiError as error:
            found.append(error)
    return found


@pytest.mark.parametrize("error", errors(), ids=lambda error: type(error).__name__)
def test_errors_survive_pickle_and_copy_and_show_no_header(error: ApiError) -> None:
    error.attempts, error.elapsed = 3, 1.5
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert (twin.call, twin.args) == (error.call, error.args)
        assert (twin.attempts, twin.elapsed, twin.page) == (3, 1.5, None)
    assert "secret" not in repr(error) + str(error)


def test_an_unknown_property_does_not_stand_in_for_the_attribute_of_another() -> None:
    operation: Operation[Renamed] = Operation("GET", "/pets", responses={"200": lambda: Renamed})
    pet = parse_response(operation, 200, httpx2.Headers(), b'{"petId": "1", "pet_id": "2"}')
    assert (pet.pet_id, pet.model_extra) == ("1", {"pet_id": "2"})
    with pytest.raises(ResponseMismatchError, match=r"\$\.petId: Field required"):
        parse_response(operation, 200, httpx2.Headers(), b'{"pet_id": "2"}')


def test_a_problem_as_a_class_of_the_document() -> None:
    with pytest.raises(NotFoundError) as caught:
        parse(GET, 404, PROBLEM)
    problem = caught.value.problem_as(Problem)
    assert problem is not None
    assert problem.detail == "There is no such pet"
    assert caught.value.problem_as(Owner) is None
