"""Who may call: requirements as a formula (OpenAPI 3.1.1, 4.8.30), held against a truth table; schemes by what they mean."""

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.compat import diff
from codegen.model import Document, Finding
from tests.compat.documents import api, as_document

KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
BASIC = {"type": "http", "scheme": "basic"}
TLS = {"type": "mutualTLS"}


def oauth(**flow: Any) -> dict[str, Any]:
    flow = {"tokenUrl": "https://pets.example/token", "scopes": {"read": "Reads", "write": "Writes"}, **flow}
    return {"type": "oauth2", "flows": {"clientCredentials": flow}}


SCHEMES = {"key": KEY, "login": BASIC, "cert": TLS, "token": oauth()}


def asks(*listed: Any, schemes: Any = None, **top: Any) -> Document:
    """One operation with these alternatives."""
    return api({"security": list(listed)}, components={"securitySchemes": schemes or SCHEMES}, **top)


def levels(old: Document, new: Document) -> list[tuple[str, str]]:
    return [(finding.id, finding.level) for finding in diff(old, new)]


def worst(found: list[Finding]) -> str:
    return found[0].level if found else "equal"


ATOMS = [("key", ""), ("login", ""), ("cert", ""), ("token", ""), ("token", "read"), ("token", "write")]


def alternatives() -> st.SearchStrategy[list[Any]]:
    scopes = st.lists(st.sampled_from(["read", "write"]), unique=True)
    one = st.fixed_dictionaries(
        {}, optional={"key": st.just([]), "login": st.just([]), "cert": st.just([]), "token": scopes}
    )
    return st.lists(one.filter(bool), min_size=1, max_size=4)


def lets_in(listed: list[Any], held: set[tuple[str, str]]) -> bool:
    return any(
        all((name, "") in held and all((name, scope) in held for scope in scopes) for name, scopes in one.items())
        for one in listed
    )


EVERYBODY = [set(held) for size in range(len(ATOMS) + 1) for held in combinations(ATOMS, size)]


@given(alternatives(), alternatives())
def test_an_error_is_told_where_somebody_is_shut_out_and_nothing_where_nothing_changed(old: Any, new: Any):
    """By trying every set of credentials: the comparison itself knows of no caller."""
    before, now = ([lets_in(listed, held) for held in EVERYBODY] for listed in (old, new))
    shut_out = any(was and not is_ for was, is_ in zip(before, now, strict=True))
    truth = "equal" if before == now else "error" if shut_out else "info"
    assert worst(diff(asks(*old), asks(*new))) == truth


@given(alternatives(), alternatives())
def test_what_a_webhook_comes_with_is_the_same_question_turned(old: Any, new: Any):
    def hook(listed: Any) -> Document:
        hooks = {"sold": {"post": {"security": listed}}}
        return as_document({"openapi": "3.1.0", "webhooks": hooks, "components": {"securitySchemes": SCHEMES}})

    found, turned = diff(hook(old), hook(new)), diff(asks(*new), asks(*old))
    assert [finding.level for finding in found] == [finding.level for finding in turned]
    assert all(finding.direction == "response" for finding in found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([{"key": []}], [{"key": []}, {"key": [], "login": []}]),
        ([{"token": ["read"]}], [{"token": ["read", "write"]}, {"token": ["read"]}]),
        ([{"key": []}, {"key": []}], [{"key": []}]),
        ([{"token": ["read", "read"]}], [{"token": ["read"]}]),
        ([], [{}]),
        ([{"key": []}, {}], [{}, {"key": []}, {}]),
    ],
    ids=str,
)
def test_lists_of_the_same_meaning(old: Any, new: Any):
    assert diff(asks(*old), asks(*new)) == []
    assert diff(asks(*new), asks(*old)) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([{"token": ["read"]}], [{"token": ["read"]}, {"token": ["write"]}], [("api-security-added", "info")]),
        ([{"token": ["read"]}, {"token": ["write"]}], [{"token": ["read"]}], [("api-security-removed", "error")]),
        ([{"key": []}], [{"login": []}], [("api-security-removed", "error"), ("api-security-added", "info")]),
        ([{"key": [], "cert": []}, {"login": [], "cert": []}], [{"cert": []}], 2 * [("api-security-scheme-removed", "info")]),
        ([{"key": []}], [{"key": [], "login": []}, {"key": [], "cert": []}], [("api-security-scheme-added", "error"), ("api-security-added", "info")]),
        ([{"key": [], "login": []}], [{"key": [], "cert": []}], [("api-security-removed", "error"), ("api-security-added", "info")]),
        ([{"token": ["read"]}, {}], [{"token": ["write"]}, {}], [("api-security-scope-added", "info"), ("api-security-scope-removed", "info")]),
        ([{"key": []}, {}], [{"login": []}], [("api-security-became-required", "error"), ("api-security-removed", "error"), ("api-security-added", "info")]),
    ],
    ids=str,
)  # fmt: skip
def test_each_alternative_is_told_as_what_became_of_it(old: Any, new: Any, expected: list[tuple[str, str]]):
    assert levels(asks(*old), asks(*new)) == expected


def test_it_is_said_who_is_shut_out_and_what_lets_in_now():
    (gone, _) = diff(asks({"token": ["write"]}, {"login": []}), asks({"login": []}, {"key": [], "cert": []}))
    assert gone.message == '`POST /pets` is no longer called with token (write); enough now: "login", "cert + key"'
    assert gone.places[0].location == "security.token"


def test_a_scheme_is_known_by_what_it_is_and_not_by_its_key():
    old = asks({"key": []}, {"token": ["read"]})
    new = asks({"apiKey": []}, {"auth": ["read"]}, schemes={"apiKey": KEY, "auth": oauth()})
    assert diff(old, new) == []
    swapped = asks({"login": []}, schemes={"login": KEY, "key": BASIC})
    assert diff(asks({"key": []}), swapped) == []
    assert levels(asks({"login": []}), swapped) == [("api-security-removed", "error"), ("api-security-added", "info")]


def test_an_untouched_operation_is_seen_where_keys_changed_places():
    old = asks({"key": []}, schemes={"key": KEY, "login": BASIC})
    new = asks({"key": []}, schemes={"key": BASIC, "login": KEY})
    assert worst(diff(old, new)) == "error"


def test_an_alias_is_what_it_refers_to():
    schemes = {"key": KEY, "alias": {"$ref": "#/components/securitySchemes/key"}}
    assert diff(asks({"key": []}, schemes=schemes), asks({"alias": []}, schemes=schemes)) == []


def test_two_schemes_that_travel_alike_may_take_the_same_credentials():
    both = {"user": {"type": "http", "scheme": "bearer"}, "admin": {"type": "http", "scheme": "bearer"}}
    old, new = asks({"user": []}, schemes=both), asks({"admin": []}, schemes=both)
    assert levels(old, new) == [("api-security-removed", "warning"), ("api-security-added", "info")]
    alone = asks({"admin": []}, schemes={"admin": both["admin"]})
    assert diff(asks({"user": []}, schemes={"user": both["user"]}), alone) == []


def test_a_scheme_in_openapi_3_2_may_be_named_by_its_uri():
    by_uri = asks({"#/components/securitySchemes/key": []}, openapi="3.2.0")
    assert diff(asks({"key": []}), by_uri) == []
    elsewhere = {"security": [{"#/x-schemes/key": []}], "x-schemes": {"key": KEY}, "paths": {"/a": {"get": {}}}}
    old, new = ({"openapi": "3.2.0", **elsewhere} for _ in range(2))
    assert levels(as_document(old), as_document({**new, "x-schemes": {"key": {**KEY, "in": "query"}}})) == [
        ("api-security-component-in-changed", "error")
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (KEY, {**KEY, "name": "X-Secret"}, [("api-security-component-name-changed", "error")]),
        (KEY, {**KEY, "in": "query", "name": "x-key"}, [("api-security-component-in-changed", "error")]),
        (KEY, BASIC, [("api-security-component-type-changed", "error")]),
        ({**KEY, "name": "Authorization"}, {"type": "http", "scheme": "bearer"}, [("api-security-component-type-changed", "warning")]),
        ({"type": "http", "scheme": "bearer"}, oauth(), [("api-security-component-type-changed", "warning")]),
        (BASIC, {"type": "http", "scheme": "bearer"}, [("api-security-component-scheme-changed", "error")]),
        (oauth(), oauth(refreshUrl="https://pets.example/again"), [("api-security-component-oauth-refresh-url-changed", "info")]),
        (oauth(refreshUrl="https://pets.example/again"), oauth(), [("api-security-component-oauth-refresh-url-changed", "error")]),
        (oauth(), oauth(tokenUrl="HTTPS://Pets.Example/token"), []),
        (oauth(), oauth(tokenUrl="https://pets.example/Token"), [("api-security-component-oauth-token-url-changed", "error")]),
        (oauth(), oauth(scopes={"read": "Reads"}), [("api-security-component-oauth-scope-removed", "warning")]),
        (KEY, {**KEY, "unheardOf": 1}, [("unclassified", "warning")]),
        (KEY, {**KEY, "description": "The key", "x-order": 1}, []),
    ],
    ids=str,
)  # fmt: skip
def test_what_changed_about_a_scheme(old: Any, new: Any, expected: list[tuple[str, str]]):
    assert levels(asks({"one": []}, schemes={"one": old}), asks({"one": []}, schemes={"one": new})) == expected
    assert levels(asks({"key": []}, schemes={"one": old}), asks({"key": []}, schemes={"one": new})) == []


def test_a_scheme_that_changes_its_key_and_where_its_tokens_come_from_is_one_scheme():
    new = asks({"auth": []}, schemes={"auth": oauth(tokenUrl="https://b.example/token")})
    assert levels(asks({"token": []}, schemes={"token": oauth()}), new) == [
        ("api-security-component-oauth-token-url-changed", "error")
    ]


def test_a_relative_url_is_relative_to_the_server():
    servers = [{"url": "https://pets.example/v1/"}]
    old = asks({"token": []}, schemes={"token": oauth(tokenUrl="/token")}, servers=servers)
    assert diff(old, asks({"token": []}, schemes={"token": oauth()}, servers=servers)) == []
    below = asks({"token": []}, schemes={"token": oauth(tokenUrl="token")}, servers=servers)
    assert [finding.id for finding in diff(old, below)] == ["api-security-component-oauth-token-url-changed"]


def test_a_scheme_that_changed_hits_nobody_who_need_not_use_it():
    new = {**SCHEMES, "key": {**KEY, "name": "X-Secret"}}
    assert levels(asks({"key": []}, {}), asks({"key": []}, {}, schemes=new)) == [
        ("api-security-component-name-changed", "info")
    ]
    assert levels(asks({"key": []}, {"login": []}), asks({"key": []}, {"login": []}, schemes=new)) == [
        ("api-security-component-name-changed", "error")
    ]


def test_one_change_of_a_scheme_is_one_finding_with_every_operation_that_uses_it():
    def shop(scheme: Any) -> Document:
        operations = {
            "get": {"security": [{"key": []}]},
            "put": {"security": [{"login": []}]},
            "delete": {"security": [{"key": []}]},
        }
        schemes = {"securitySchemes": {"key": scheme, "login": BASIC}}
        return as_document({"openapi": "3.1.0", "paths": {"/a": operations}, "components": schemes})  # fmt: skip

    (finding,) = diff(shop(KEY), shop(BASIC | {"scheme": "digest"}))
    assert [place.operation for place in finding.places] == ["DELETE /a", "GET /a"]


def test_a_scheme_that_is_defined_nowhere_is_a_doubt():
    undefined, defined = asks({"key": []}, schemes={"login": BASIC}), asks({"key": []})
    assert levels(defined, undefined) == [("api-security-component-removed", "warning")]
    assert levels(undefined, defined) == [("api-security-component-added", "warning")]
    assert levels(defined, asks({"ghost": []})) == [("api-security-removed", "warning"), ("api-security-added", "info")]
    assert levels(asks(), asks({"ghost": []})) == [("api-security-added", "error")]
    nowhere = {"key": {"$ref": "#/components/securitySchemes/gone"}}
    assert levels(defined, asks({"key": []}, schemes=nowhere)) == [
        ("api-security-component-reference-unresolved", "warning")
    ]


def shop(*own: Any, **top: Any) -> Document:
    """Operations with these requirements of their own, None for none, under the document's."""
    said = [{} if listed is None else {"security": listed} for listed in own]
    paths = {f"/{index}": {"get": operation} for index, operation in enumerate(said)}
    return as_document({"openapi": "3.1.0", "paths": paths, "components": {"securitySchemes": SCHEMES}, **top})


def test_requirements_may_move_between_the_document_and_its_operations():
    shared, own = shop(None, [], security=[{"key": []}]), shop([{"key": []}], None)
    assert diff(shared, own) == []
    assert diff(own, shared) == []


def test_a_change_of_the_documents_list_is_one_finding_with_the_operations_that_it_reaches():
    old, new = (shop(None, [{"login": []}], None, security=[{name: []}]) for name in ("key", "login"))
    removed, added = diff(old, new)
    assert (removed.id, removed.level, added.id) == (
        "api-global-security-removed", "error", "api-global-security-added"
    )  # fmt: skip
    assert [place.operation for place in removed.places] == ["GET /0", "GET /2"]
    fewer = (shop([], [], None, security=[{name: []}]) for name in ("key", "login"))
    assert removed.fingerprint in {finding.fingerprint for finding in diff(*fewer)}


def test_a_list_of_the_document_that_reaches_no_operation_says_nothing():
    assert diff(shop([], security=[{"key": []}]), shop([])) == []


def test_the_documents_list_is_a_doubt_for_what_the_api_calls():
    def hook(name: str) -> Document:
        hooks = {"sold": {"post": {}}}
        tree = {"openapi": "3.1.0", "webhooks": hooks, "components": {"securitySchemes": SCHEMES}}
        return as_document({**tree, "security": [{name: []}]})

    assert levels(hook("key"), hook("login")) == [
        ("webhook-security-added", "warning"),
        ("webhook-security-removed", "info"),
    ]


GARBAGE = [None, True, 7, "key", [], {}, [None], [7], ["key"], {"key": []}, [{"key": None}], [{"key": "read"}], [{"key": {}}], [{"": [""]}], [{"key": [None, 7]}], [[{"key": []}]]]  # fmt: skip


@pytest.mark.parametrize("value", GARBAGE, ids=str)
def test_garbage_for_requirements_is_survived(value: Any):
    broken = api({"security": value}, components={"securitySchemes": SCHEMES})
    for other in GARBAGE:
        document = api({"security": other}, components={"securitySchemes": SCHEMES})
        assert isinstance(diff(broken, document), list)
    assert diff(broken, broken) == []
    assert diff(api(security=value), api(security=value)) == []


@pytest.mark.parametrize("value", GARBAGE, ids=str)
@pytest.mark.parametrize(
    "field", ["type", "in", "name", "scheme", "flows", "openIdConnectUrl", "deprecated", "tokenUrl", "scopes"]
)
def test_garbage_in_a_scheme_is_survived(field: str, value: Any):
    valid = asks({"one": []}, schemes={"one": oauth()})
    for scheme in ({**KEY, field: value}, {**BASIC, field: value}, {**oauth(), field: value}, oauth(**{field: value})):
        broken = asks({"one": []}, schemes={"one": scheme})
        assert isinstance(diff(valid, broken) + diff(broken, valid), list)
        assert diff(broken, broken) == []


def test_what_is_no_requirement_lets_nobody_in_for_certain():
    (finding, _) = diff(asks({"key": []}), asks("key"))
    assert (finding.id, finding.level) == ("api-security-removed", "warning")


def test_ten_thousand_alternatives():
    old = [{"token": [f"s{index}"]} for index in range(10_000)]
    assert diff(asks(*old), asks(*reversed(old))) == []
    assert {finding.id for finding in diff(asks(*old), asks(*old[1:]))} == {"api-security-removed"}
    narrower = [{"token": ["all", *one["token"]]} for one in old[:500]]
    assert worst(diff(asks(*old[:500]), asks(*narrower))) == "error"
