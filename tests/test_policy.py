"""What counts as a break is the caller's choice: the wire, names in source code as well, or all that is new."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.model import Options, Policy
from tests.compat.documents import api, returns

CLOSED: Any = {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False}
OPEN = {key: value for key, value in CLOSED.items() if key != "additionalProperties"}
SHUT_MORE = {**CLOSED, "properties": {**CLOSED["properties"], "b": {"type": "string"}}}
SIZES = {"type": "string", "enum": ["small"]}
FINE = {"200": {"description": "Fine"}}

CASES: dict[str, tuple[Any, Any, tuple[str, str, str]]] = {
    # What changed, and its level under wire, source and strict.
    "an operationId": (api({"operationId": "a"}), api({"operationId": "b"}), ("info", "error", "error")),
    "a first tag": (api(), api({"tags": ["a"]}), ("info", "warning", "warning")),
    "a second tag": (api({"tags": ["a"]}), api({"tags": ["a", "b"]}), ("info", "info", "info")),
    "a property in a closed answer": (returns(CLOSED), returns(SHUT_MORE), ("info", "info", "error")),
    "a property in an open answer": (
        returns(OPEN),
        returns({**OPEN, "properties": SHUT_MORE["properties"]}),
        ("info", "info", "info"),
    ),
    "a closed answer that opens": (returns(CLOSED), returns(OPEN), ("warning", "warning", "error")),
    "a value in an answer": (
        returns(SIZES),
        returns({"type": "string", "enum": ["small", "large"]}),
        ("warning", "warning", "error"),
    ),
    "a value that was admitted beside those that are listed": (
        returns({"anyOf": [SIZES, {"type": "string"}]}),
        returns({"anyOf": [{"type": "string", "enum": ["small", "large"]}, {"type": "string"}]}),
        ("", "", ""),
    ),
    "a header": (
        api({"responses": FINE}),
        api({"responses": {"200": {"description": "Fine", "headers": {"X-A": {"schema": {"type": "string"}}}}}}),
        ("info", "info", "error"),
    ),
    "a status of failure": (
        api({"responses": FINE}),
        api({"responses": {**FINE, "404": {"description": "None"}}}),
        ("info", "info", "error"),
    ),
    "a status that the default stood for": (
        api({"responses": {**FINE, "default": {"description": "None"}}}),
        api({"responses": {**FINE, "default": {"description": "None"}, "404": {"description": "None"}}}),
        ("", "", ""),
    ),
    "a type": (returns({"type": "string"}), returns({"type": "integer"}), ("error", "error", "error")),
    "an optional parameter": (
        api(),
        api({"parameters": [{"name": "a", "in": "query", "schema": {"type": "string"}}]}),
        ("info", "info", "info"),
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
@pytest.mark.parametrize(("policy", "index"), [("wire", 0), ("source", 1), ("strict", 2)])
def test_level_under_each_policy(case: tuple[Any, Any, tuple[str, str, str]], policy: Policy, index: int) -> None:
    base, revision, levels = case
    found = [finding.level for finding in diff(base, revision, options=Options(policy=policy))]
    assert found == [level for level in levels[index : index + 1] if level]


def test_a_policy_counts_what_the_milder_ones_do_and_sorts_worst_first() -> None:
    base = api({"operationId": "a", "responses": FINE})
    revision = api({"operationId": "b", "responses": {**FINE, "404": {"description": "None"}}})
    told = {
        policy: [(finding.level, finding.id) for finding in diff(base, revision, options=Options(policy=policy))]
        for policy in ("wire", "source", "strict")
    }
    assert told["source"] == [("error", "api-operation-id-changed"), ("info", "response-non-success-status-added")]
    assert [level for level, _ in told["strict"]] == ["error", "error"]
    assert {rule for _, rule in told["wire"]} == {rule for _, rule in told["strict"]}
