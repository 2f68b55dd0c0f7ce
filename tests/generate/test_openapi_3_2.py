"""What OpenAPI 3.2 adds to operations: methods without a field of their own (4.9), and a parameter that is the whole query (4.12)."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from codegen import names
from codegen.compat import diff

from .kit import answer, client_of, document, imported, json_body

ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
FILTER = {"type": "object", "properties": {"tag": {"type": "string"}, "size": {"type": "integer"}}}
COPY = {"requestBody": json_body({"type": "object", "properties": {"to": {"type": "string"}}}), "responses": {"200": answer({"type": "string"})}}  # fmt: skip


def whole(media_type: str, schema: Any, **said: Any) -> dict[str, Any]:
    query = {"name": "q", "in": "querystring", "content": {media_type: {"schema": schema}}, **said}
    return {"get": {"parameters": [query], "responses": {"200": answer({"type": "string"})}}}


def tree(copy: Any = COPY) -> dict[str, Any]:
    return {"openapi": "3.2.0", "paths": {
        "/pets/{id}": {"parameters": [ID], "additionalOperations": {"COPY": copy, "M-SEARCH": {"responses": {"200": answer({"type": "string"})}}}},
        "/json": whole("application/json", FILTER),
        "/form": whole("application/x-www-form-urlencoded", FILTER, required=True),
        "/path": whole("application/jsonpath", {"type": "string"}),
        "/shared": {"$ref": "#/components/pathItems/Shared"},
    }, "components": {"pathItems": {"Shared": {"additionalOperations": {"COPY": copy}}}}}  # fmt: skip


class Echo(BaseHTTPRequestHandler):
    def answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        said = f"{self.command} {self.path} {self.rfile.read(length).decode()}".rstrip()
        content = f'"{said}"'.replace('{"to"', "{'to'").replace('"b"', "'b'").encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_COPY = answer  # noqa: N815  what http.server looks for

    def log_message(self, *_: object) -> None:
        """Say nothing."""


setattr(Echo, "do_M-SEARCH", Echo.answer)


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    package = imported(tree(), tmp_path_factory.mktemp("three_two"), "three_two", environments=())
    with ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with package.Client(base_url=f"http://127.0.0.1:{server.server_port}") as made:
            yield made
        server.shutdown()


def test_a_method_of_any_name_is_sent(client):
    assert client.pets.copy("7", to="b") == "COPY /pets/7 {'to':'b'}"
    assert client.pets.m_search("7") == "M-SEARCH /pets/7"
    assert client.shared.copy(to="b") == "COPY /shared {'to':'b'}"


def test_a_query_string_is_written_in_its_media_type(client):
    assert client.json.get(q={"tag": "a b&ü"}) == "GET /json?%7B%22tag%22%3A%22a%20b%26%C3%BC%22%7D"
    assert client.form.get(q={"tag": "a b&", "size": 3}) == "GET /form?tag=a+b%26&size=3"
    # The example of the specification.
    assert client.path.get(q="$.a.b[1:1]") == "GET /path?%24.a.b%5B1%3A1%5D"
    assert client.json.get() == "GET /json"
    with pytest.raises(TypeError):
        client.form.get()


def test_names_are_by_method_and_path_and_by_place():
    named = names.decide(document(tree()).tree)
    assert named.operations["M-SEARCH /pets/{id}"] == "pets.m_search"
    assert named.operations["COPY /shared"] == "shared.copy"
    assert "PetsCopyRequest" in named.schemas.values()
    assert names.parse_lock(names.render_lock(named)) == named


def test_what_cannot_be_sent_as_a_method_is_told():
    odd = {"C PY": COPY, "GET": COPY, "x\r\ny": COPY}
    made = client_of({"openapi": "3.2.0", "paths": {"/pets": {"additionalOperations": odd}}})
    assert [problem.rule for problem in made.left_out] == ["operation-not-generated"] * 3


def test_a_difference_of_such_an_operation_is_found():
    other = {**COPY, "requestBody": json_body({"type": "object", "required": ["to"], "properties": {"to": {"type": "integer"}}})}  # fmt: skip
    found = diff(document(tree()), document(tree(other)))
    assert {place.operation for finding in found for place in finding.places} == {"COPY /pets/{id}", "COPY /shared"}
    assert {finding.level for finding in found} == {"error"}
