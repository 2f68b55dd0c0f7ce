"""Servers count as the URLs that they make, at each operation; what makes the same URLs is the same."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.compat.addresses import normal
from codegen.model import Document
from tests.compat.documents import api, as_document, told

DONE: dict[str, Any] = {"responses": {"204": {"description": "Done"}}}


def at(*urls: str) -> Document:
    return api(servers=[{"url": url} for url in urls])


def area(default: str = "eu", *values: str, url: str = "https://{area}.example", name: str = "area") -> Document:
    """A document with one server whose variable has values, or may be anything."""
    variable = {"default": default, **({"enum": list(values)} if values else {})}
    return api(servers=[{"url": url, "variables": {name: variable}}])


SAME = [
    (at("https://a.example"), at("HTTPS://A.Example:443/")),
    (at("http://a.example:80/v1"), at("http://a.example/v1/")),
    (at("https://a.example:8443"), at("https://a.example:8443/")),
    (at("https://a.example/%7eshop/x%2fy"), at("https://a.example/~shop/x%2Fy")),
    (at("https://a.example/v1/../v2/./pets"), at("https://a.example/v2/pets")),
    (at("https://a.example", "https://b.example"), at("https://b.example", "https://a.example")),
    (at(), at("/")),
    (api(), at()),
    (at("v1"), at("./v1")),
    (area("eu", "eu"), at("https://eu.example")),
    (area("eu", "eu", "us"), at("https://us.example", "https://eu.example")),
    (area("eu", "eu", "us"), area("eu", "us", "eu", url="https://{where}.example", name="where")),
    (area("eu", "eu", "us"), area("eu", "us")),
    (at("https://a.example"), api({"servers": [{"url": "https://a.example"}]}, servers=[{"url": "https://b.example"}])),
    (api({"servers": []}, servers=[{"url": "/v1"}]), at("/v1")),
]


@pytest.mark.parametrize(("before", "after"), SAME)
def test_servers_that_make_the_same_urls_are_the_same(before: Document, after: Document):
    assert diff(before, after) == []
    assert diff(after, before) == []


TOLD = [
    (at("https://a.example"), at("https://b.example"), [("server-removed", "error"), ("server-added", "info")]),
    (at("https://a.example/V1"), at("https://a.example/v1"), [("server-removed", "error"), ("server-added", "info")]),
    (at("https://a.example"), at("https://a.example:8443"), [("server-removed", "error"), ("server-added", "info")]),
    (at("/v1"), at("/v2"), [("server-removed", "error"), ("server-added", "info")]),
    (at("https://a.example"), at(), [("server-removed", "error")]),
    (at(), at("https://a.example"), [("server-added", "info")]),
    (at(), at("https://a.example/v1"), [("server-removed", "error"), ("server-added", "info")]),
    (at("https://a.example/v1"), at("/v1"), [("server-became-relative", "warning")]),
    (at("/v1"), at("https://a.example/v1"), [("server-became-absolute", "warning")]),
    (at("/v1"), at("https://a.example/v1", "/v1"), [("server-added", "info")]),
    (area("eu", "eu", "us"), area("eu", "eu"), [("server-variable-value-removed", "error")]),
    (area("eu", "eu"), area("eu", "eu", "us"), [("server-variable-value-added", "info")]),
    (area("eu"), area("eu", "eu", "us"), [("server-variable-became-enum", "error")]),
    (area("eu", "eu", "us"), area("eu"), [("server-variable-enum-removed", "info")]),
    (area("eu", "eu", "us"), area("us", "eu", "us"), [("server-variable-default-changed", "warning")]),
    (area("eu"), area("us"), [("server-variable-default-changed", "warning")]),
    (
        area("eu", "eu"),
        area("us", "us"),
        [("server-variable-value-removed", "error"), ("server-variable-value-added", "info")],
    ),
    (area("eu", "eu", "us"), at("https://eu.example"), [("server-address-removed", "error")]),
    (at("https://eu.example"), area("eu", "eu", "us"), [("server-address-added", "info")]),
    (area("eu"), at("https://eu.example"), [("server-removed", "error")]),
    (at("https://eu.example"), area("eu"), [("server-added", "info")]),
]


@pytest.mark.parametrize(("before", "after", "expected"), TOLD)
def test_what_changes_about_servers_is_told(before: Document, after: Document, expected: list[tuple[str, str]]):
    assert [(rule, level) for rule, level, _ in told(before, after)] == expected


def test_a_value_that_another_server_has_all_the_same_is_not_lost():
    servers = [{"url": "https://{area}.example", "variables": {"area": {"default": "eu", "enum": ["eu"]}}}]
    kept = api(servers=[*servers, {"url": "https://us.example"}])
    assert diff(area("eu", "eu", "us"), kept) == []


def test_a_server_of_some_operations_is_told_at_these():
    def shop(**servers: Any) -> Document:
        paths = {"/pets": {"get": DONE, **servers}, "/orders": {"get": DONE}, "/toys": {"get": DONE}}
        return as_document({"openapi": "3.1.0", "servers": [{"url": "https://a.example"}], "paths": paths})

    removed, added = diff(shop(), shop(servers=[{"url": "https://b.example"}]))
    assert (removed.id, [place.operation for place in removed.places]) == ("server-removed", ["GET /pets"])
    assert (added.id, [place.operation for place in added.places]) == ("server-added", ["GET /pets"])


def test_one_edit_of_the_documents_servers_is_one_finding_with_all_places():
    def shop(url: str) -> Document:
        paths = {f"/{name}": {"get": DONE} for name in ("a", "b", "c")}
        return as_document({"openapi": "3.1.0", "servers": [{"url": url}], "paths": paths})

    removed, added = diff(shop("https://a.example"), shop("https://b.example"))
    assert len(removed.places) == len(added.places) == 3
    assert removed.message == "the API is no longer reached at https://a.example"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTP://Me@Host.Example:80/A/%7Eb/", "http://Me@host.example/A/~b"),
        ("//Host.Example:/x", "//host.example/x"),
        ("https://[::1]:443/../x", "https://[::1]/x"),
        ("/a/b/../../../c/.", "/c"),
        ("", ""),
        (".", "."),
        ("https://a.example?x=1", "https://a.example?x=1"),
        ("{scheme}://A.example", "{scheme}://A.example"),
    ],
)
def test_a_url_is_spelled_in_one_way(url: str, expected: str):
    assert normal(url) == expected
    assert normal(expected) == expected


HOSTILE = [
    "x", 1, None, [1, "x", None, {}], [{"url": 1}], [{"url": "https://{a"}], [{"url": "{a}{a}{}", "variables": "x"}],
    [{"url": "{a}", "variables": {"a": "x"}}], [{"url": "{a}", "variables": {"a": {"enum": 1, "default": []}}}],
    [{"url": "{a}", "variables": {"a": {"enum": [1, None, {}], "default": 1}}}], [{"url": "https://[x:99999999/%zz\n"}],
    [{"url": "".join(f"{{v{n}}}" for n in range(300)), "variables": {f"v{n}": {"enum": ["a", "b"]} for n in range(300)}}],
]  # fmt: skip


@pytest.mark.parametrize("servers", HOSTILE, ids=str)
def test_servers_that_are_none_raise_nothing(servers: Any):
    odd = api(servers=servers)
    assert diff(odd, odd) == []
    for found in (diff(odd, at("https://a.example")), diff(at("https://a.example"), odd)):
        assert all(one.message.isprintable() for one in found)
