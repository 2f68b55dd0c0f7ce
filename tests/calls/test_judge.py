"""The server lets a right request pass and notices each thing that can be wrong with one."""

import http.client
import json

import pytest

from .documents import pets
from .judge import BODY, Judge, Request
from .server import Server

TOKENS = ["token-0"]
HEADERS = (
    ("accept", "application/json"),
    ("authorization", "Bearer token-0"),
    ("pets-version", "2024-01-01"),
)
JSON = (("content-type", "application/json"),)
CAT = {"id": "0f8fad5b-d9cb-469f-a165-70867728950e", "name": None, "kind": "cat", "lives": 9}


def judged(method, target, headers=HEADERS, body=b""):
    api = pets()
    return Judge(api.spec, api.fixed).judge(Request(method, target, headers, body), TOKENS)


def test_values_are_read_by_place_and_style():
    query = "pageSize=5&tag%5B%5D=tame&tag%5B%5D=very+wild&ids=1,2&where%5Bcolour%5D=a%26b&where[age]=3&tame=true"
    headers = (*HEADERS, ("x-trace", "abc"), ("cookie", "session=00ff00ff"))
    exchange = judged("GET", f"/pets?{query}", headers)
    assert exchange.violations == []
    assert exchange.values == {
        ("query", "pageSize"): 5,
        ("query", "tag[]"): ["tame", "very wild"],
        ("query", "ids"): [1, 2],
        ("query", "where"): {"colour": "a&b", "age": 3},
        ("query", "tame"): True,
        ("header", "X-Trace"): "abc",
        ("cookie", "session"): "00ff00ff",
    }


def test_a_segment_is_decoded_after_the_path_is_split():
    assert judged("DELETE", "/pets/a%2Fb%20%C3%BC").values == {("path", "petId"): "a/b ü"}


def test_a_concrete_path_goes_first():
    assert judged("GET", "/pets/mine").operation.path == "/pets/mine"


def test_a_body_is_read():
    exchange = judged("POST", "/pets", HEADERS + JSON, json.dumps(CAT).encode())
    assert (exchange.violations, exchange.values) == ([], {BODY: CAT})


def test_the_parts_of_a_form_are_read():
    form = b'--b\r\nContent-Disposition: form-data; name="title"\r\n\r\nAt home\r\n--b--\r\n'
    headers = (*HEADERS, ("content-type", "multipart/form-data; boundary=b"))
    exchange = judged("POST", "/pets/1/photo", headers, form)
    assert (exchange.violations, exchange.values[BODY]) == ([], {"title": "At home"})


def without(name):
    return tuple(pair for pair in HEADERS if pair[0] != name)


@pytest.mark.parametrize(
    ("method", "target", "headers", "body", "violation"),
    [
        ("GET", "/cats", HEADERS, b"", "no operation of the document is GET /cats"),
        ("PATCH", "/pets", HEADERS, b"", "no operation of the document is PATCH /pets"),
        ("GET", "/pets/a/b", HEADERS, b"", "no operation of the document is GET /pets/a/b"),
        ("GET", "/pets", HEADERS, b"", "query lacks pageSize"),
        ("GET", "/pets?pageSize=0", HEADERS, b"", 'query pageSize: value: "0" is not of type'),
        ("GET", "/pets?pageSize=a", HEADERS, b"", 'query pageSize: value: "a" is not of type'),
        ("GET", "/pets?pageSize=1&page_size=1", HEADERS, b"", "names what is not declared: ['page_size']"),
        ("GET", "/pets?pageSize=1&pageSize=1", HEADERS, b"", "pageSize is sent 2 times"),
        ("GET", "/pets?pageSize=1&class=bird", HEADERS, b"", 'query class: value: "bird" is not one of'),
        ("GET", "/pets?pageSize=1&where[size]=1", HEADERS, b"", "query where: value: Additional properties"),
        ("GET", "/pets/mine", without("authorization"), b"", "authorization is missing"),
        (
            "GET",
            "/pets/mine",
            (*without("authorization"), ("authorization", "Bearer x")),
            b"",
            "no token that was given",
        ),
        ("GET", "/pets/1", HEADERS, b"", "authorization is sent to an operation without security"),
        ("GET", "/pets/mine", without("pets-version"), b"", "header pets-version is []"),
        (
            "GET",
            "/pets/mine",
            (*HEADERS, ("pets-version", "2024-01-01")),
            b"",
            "header pets-version is ['2024-01-01', ",
        ),
        ("GET", "/pets/mine", (*without("pets-version"), ("pets-version", "1")), b"", "header pets-version is ['1']"),
        ("GET", "/pets/mine", (*without("accept"), ("accept", "text/html")), b"", "without application/json"),
        ("GET", "/pets/mine", (*HEADERS, ("x-trace", "1")), b"", "header x-trace: 1 is not declared"),
        ("GET", "/pets/mine", (*HEADERS, ("cookie", "session=1")), b"", "cookie session is not declared"),
        ("GET", "/pets/mine", HEADERS + JSON, b"{}", "a body is sent to an operation that takes none"),
        ("GET", "/pets/mine", HEADERS + JSON, b"", "content-type ['application/json'] without a body"),
        ("POST", "/pets", HEADERS, b"", "the body is missing"),
        ("POST", "/pets", (*HEADERS, ("content-type", "text/plain")), b"{}", "content-type is ['text/plain'], not"),
        ("POST", "/pets", HEADERS + JSON, b"{", "the body cannot be read"),
        ("POST", "/pets", HEADERS + JSON, b"{}", "body value: {} is not valid under any"),
        ("PUT", "/pets/1", HEADERS + JSON, b'{"nick": 1}', "body value: Additional properties are not allowed ('nick'"),
    ],
)
def test_a_fault_is_noticed(method, target, headers, body, violation):
    found = judged(method, target, headers, body).violations
    assert len(found) == 1
    assert violation in found[0]


def test_the_server_gives_out_tokens_judges_and_answers():
    api = pets()
    with Server(api.spec, api.fixed) as server:
        server.answer(200, ["x"])
        port = int(server.url.rsplit(":", 1)[1])
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        form = {"Authorization": "Basic Y2xpZW50LW9uZTpzM2NyZXQ="}
        connection.request("POST", server.token_url.removeprefix(server.url), "grant_type=client_credentials", form)
        token = json.loads(connection.getresponse().read())["access_token"]
        headers = {"Authorization": f"Bearer {token}", "Pets-Version": "2024-01-01", "Accept": "*/*"}
        connection.request("GET", "/pets/mine", headers=headers)
        assert json.loads(connection.getresponse().read()) == ["x"]
        server.answer(204)
        assert server.exchanges == []
        connection.request("DELETE", "/pets/1", headers=headers)
        response = connection.getresponse()
        assert (response.status, response.read(), server.exchanges[0].violations) == (204, b"", [])
        connection.request("POST", server.token_url.removeprefix(server.url), "grant_type=password", form)
        assert connection.getresponse().status == 401
        connection.close()
