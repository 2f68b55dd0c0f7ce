"""From arguments to a request."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from email import message_from_bytes, policy
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, RootModel
from runtime import InvalidArgumentError, Operation, Parameter, PreparedRequest, build_request
from runtime.absent import ABSENT
from runtime.paging import Step


class Pet(BaseModel):
    model_config = ConfigDict(extra="allow")

    pet_name: str = Field(alias="petName")
    owner: str | None = None
    born_at: datetime | None = Field(None, alias="bornAt")


class Pets(RootModel[list[Pet]]):
    pass


GET: Operation[None] = Operation("GET", "/pets/{petId}/toys", (Parameter("petId", "path"),))


def send(body: Any, media_type: str | None = "application/json") -> PreparedRequest:
    return build_request(Operation[None]("POST", "/pets", body=media_type), {}, body)


@given(st.text(min_size=1).filter(lambda text: text.encode(errors="replace").decode() == text))
def test_an_identifier_stays_in_its_segment(pet: str) -> None:
    try:
        request = build_request(GET, {"petId": pet})
    except InvalidArgumentError:
        assert {".", ".."} & set(pet.replace("\\", "/").split("/"))
        return
    url = httpx2.URL("https://api.example" + request.path)
    segments = urlsplit(str(url)).path.split("/")
    assert len(segments) == 4
    assert (segments[1], unquote(segments[2]), segments[3]) == ("pets", pet, "toys")
    assert not url.query
    assert not url.fragment


@pytest.mark.parametrize("pet", [".", "..", "../x", "..\\x", "a/../b", "x/.."])
def test_dot_segments_are_refused(pet: str) -> None:
    with pytest.raises(InvalidArgumentError, match=r'gives a path segment "\." or "\.\."'):
        build_request(GET, {"petId": pet})


def test_a_part_of_a_segment_cannot_make_it_a_dot_segment() -> None:
    operation: Operation[None] = Operation("GET", "/{a}.{b}", (Parameter("a", "path"), Parameter("b", "path")))
    assert build_request(operation, {"a": "x", "b": "."}).path == "/x.."
    labelled: Operation[None] = Operation("GET", "/x/{a}", (Parameter("a", "path", style="label"),))
    with pytest.raises(InvalidArgumentError):
        build_request(labelled, {"a": "."})


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"petId": ""}, "argument petId is empty, which would lead to another resource"),
        ({"petId": []}, "argument petId is empty, which would lead to another resource"),
        ({"petId": None}, "argument petId is required"),
        ({}, "argument petId is required"),
        ({"petId": "1", "pet": "2"}, "the arguments name pet, which this operation does not have"),
    ],
)
def test_arguments_that_miss_the_operation(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        build_request(GET, arguments)
    assert str(caught.value) == f"GET /pets/{{petId}}/toys: {message}"


def test_an_argument_that_is_absent_is_left_out() -> None:
    listing = Operation[None]("GET", "/pets", (Parameter("limit", "query"), Parameter("X-Kind", "header")))
    assert build_request(listing, {"limit": ABSENT, "X-Kind": ABSENT}) == build_request(listing, {})
    with pytest.raises(InvalidArgumentError, match="argument petId is required"):
        build_request(GET, {"petId": ABSENT})
    assert Step({"page": ABSENT}).whole("page", 1) == 1


def test_a_template_without_its_parameter() -> None:
    with pytest.raises(InvalidArgumentError, match="an argument of the path is missing: petId"):
        build_request(Operation[None]("GET", "/pets/{petId}"), {})


def test_a_path_must_start_with_a_slash_or_it_could_change_the_host() -> None:
    with pytest.raises(ValueError, match="starts with a slash"):
        Operation[None]("GET", "@other.example/pets")


def test_the_template_itself_is_encoded_but_not_twice() -> None:
    assert build_request(Operation[None]("GET", "/a b/c%20d?e#f"), {}).path == "/a%20b/c%20d%3Fe%23f"


def test_none_is_left_out_and_order_is_the_documents() -> None:
    operation: Operation[None] = Operation(
        "GET",
        "/pets",
        (
            Parameter("after", "query"),
            Parameter("pageSize", "query"),
            Parameter("X-Trace", "header"),
            Parameter("session", "cookie"),
            Parameter("theme", "cookie"),
        ),
    )
    arguments = {"theme": "dark", "session": "s", "pageSize": 50, "after": None, "X-Trace": None}
    request = build_request(operation, arguments)
    assert request.query == "pageSize=50"
    assert request.cookies == ("session=s", "theme=dark")
    assert dict(request.headers) == {"Accept": "application/json"}
    assert request.content is None


def test_one_name_in_two_locations() -> None:
    operation: Operation[None] = Operation(
        "GET", "/pets/{id}", (Parameter("id", "path"), Parameter("id", "query", argument="id_query"))
    )
    request = build_request(operation, {"id": "7", "id_query": "8"})
    assert (request.path, request.query) == ("/pets/7", "id=8")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (Pet(petName="Rex"), {"petName": "Rex"}),
        (Pet(petName="Rex", owner=None), {"petName": "Rex", "owner": None}),
        (Pet(petName="Rex", colour="red"), {"petName": "Rex", "colour": "red"}),
        (Pet(petName="R", bornAt=datetime(2024, 1, 1, tzinfo=UTC)), {"petName": "R", "bornAt": "2024-01-01T00:00:00Z"}),
        (Pets([Pet(petName="Rex")]), [{"petName": "Rex"}]),
        ([Pet(petName="Rex", owner=None)], [{"petName": "Rex", "owner": None}]),
        ({"pet": Pet(petName="Rex"), "n": None}, {"pet": {"petName": "Rex"}, "n": None}),
        ("text", "text"),
        (False, False),
    ],
)
def test_json_bodies(body: Any, expected: Any) -> None:
    request = send(body)
    assert json.loads(request.content or b"") == expected
    assert dict(request.headers)["Content-Type"] == "application/json"


def test_the_declared_media_type_is_sent() -> None:
    assert dict(send({}, "application/merge-patch+json").headers)["Content-Type"] == "application/merge-patch+json"


def test_urlencoded_bodies() -> None:
    request = send({"a b": "c&d", "n": None, "list": [1, True], "o": {"k": "v"}}, "application/x-www-form-urlencoded")
    assert parse_qsl((request.content or b"").decode()) == [
        ("a b", "c&d"),
        ("list", "1"),
        ("list", "true"),
        ("o", '{"k":"v"}'),
    ]
    assert send(Pet(petName="Rex"), "application/x-www-form-urlencoded").content == b"petName=Rex"


def test_multipart_bodies() -> None:
    request = send(
        {
            "text": "a",
            "meta": Pet(petName="R"),
            "raw": b"\x00",
            "photo": ('p\r\n".png', b"\x89", "image/png"),
            "file": ("f", b"\x01"),
        },
        "multipart/form-data",
    )
    content_type = dict(request.headers)["Content-Type"]
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = message_from_bytes(head + (request.content or b""), policy=policy.HTTP)
    parts = [
        (part["content-disposition"], part.get_content_type(), part.get_payload(decode=True))
        for part in message.iter_parts()
    ]
    assert [(kind, payload) for _, kind, payload in parts] == [
        ("text/plain", b"a"),
        ("application/json", b'{"petName":"R"}'),
        ("application/octet-stream", b"\x00"),
        ("image/png", b"\x89"),
        ("application/octet-stream", b"\x01"),
    ]
    assert parts[0][0] == 'form-data; name="text"'
    assert parts[3][0] == 'form-data; name="photo"; filename="p%0D%0A%22.png"'


def test_other_bodies_are_bytes_or_text() -> None:
    assert send(b"\x00\x01", "application/octet-stream").content == b"\x00\x01"
    assert send("\u00fc", "text/plain").content == "\u00fc".encode()


@pytest.mark.parametrize(
    ("body", "media_type", "reason"),
    [
        ({}, "application/octet-stream", "is a dict; application/octet-stream takes bytes or text"),
        ([1], "application/x-www-form-urlencoded", "is a list; a form takes a mapping or a model"),
        ({}, "multipart/form-data", "has no field; a multipart form needs one (RFC 2046, section 5.1.1)"),
        ({}, None, "is not taken by this operation"),
        ({"a": object()}, "application/json", "cannot be sent: Unable to serialize unknown type: <class 'object'>"),
    ],
)
def test_bodies_that_cannot_be_sent(body: Any, media_type: str | None, reason: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        send(body, media_type)
    assert str(caught.value) == f"POST /pets: the body {reason}"


def test_a_prepared_request_shows_no_value() -> None:
    operation: Operation[None] = Operation(
        "POST",
        "/",
        tuple(Parameter("k", place, argument=place) for place in ("query", "header", "cookie")),
        body="text/plain",
    )
    request = build_request(operation, {"query": "secret", "header": "secret", "cookie": "secret"}, "secret")
    assert "secret" not in repr(request)
