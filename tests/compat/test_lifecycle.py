"""How stable an operation is said to be, and what that does, and does not, to the judgement of it."""

from typing import Any

import pytest

from codegen.compat import diff
from tests.compat.documents import api, told

LEVEL = "x-stability-level"
LESS, MORE = ("api-stability-decreased", "warning", ""), ("api-stability-increased", "info", "")
NO_LEVEL, A_LEVEL = ("api-invalid-stability-level", "warning", ""), ("api-stability-level-readable", "info", "")

STEPS: dict[str, tuple[dict[str, Any], dict[str, Any], list[Any]]] = {
    "stable, and nothing said": ({LEVEL: "stable"}, {}, []),
    "in another case": ({LEVEL: "beta"}, {LEVEL: "BETA"}, []),
    "a tag for a level": ({LEVEL: "experimental"}, {"tags": ["Experimental"]}, []),
    "null for nothing": ({}, {LEVEL: None}, []),
    "a level comes": ({}, {LEVEL: "beta"}, [LESS]),
    "a tag comes": ({}, {"tags": ["beta"]}, [LESS]),
    "a tag goes": ({"tags": ["experimental"]}, {}, [MORE]),
    "from draft to alpha": ({LEVEL: "draft"}, {LEVEL: "alpha"}, [MORE]),
    "from beta to alpha": ({LEVEL: "beta"}, {LEVEL: "alpha"}, [LESS]),
    "to no level": ({LEVEL: "beta"}, {LEVEL: "solid"}, [NO_LEVEL]),
    "to a number": ({}, {LEVEL: 3}, [NO_LEVEL]),
    "to an empty text": ({}, {LEVEL: ""}, [NO_LEVEL]),
    "from no level to another": ({LEVEL: "solid"}, {LEVEL: "hard"}, [NO_LEVEL]),
    "from no level to itself": ({LEVEL: ["solid"]}, {LEVEL: ["solid"]}, []),
    "from no level to itself, deprecated": (
        {LEVEL: "solid"}, {LEVEL: "solid", "deprecated": True}, [("endpoint-deprecated", "info", "")],
    ),
    "from no level to one": ({LEVEL: "solid"}, {LEVEL: "draft"}, [A_LEVEL]),
    "from no level to nothing": ({LEVEL: "solid"}, {}, [A_LEVEL]),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after", "expected"), STEPS.values(), ids=STEPS)
def test_how_stable_an_operation_is_said_to_be(before: Any, after: Any, expected: Any):
    assert told(api(before), api(after)) == expected


@pytest.mark.parametrize("level", ["draft", "alpha", "experimental", "beta", "stable"])
def test_callers_use_what_is_not_stable_too_and_a_break_in_it_is_one(level: str):
    size = {"name": "size", "in": "query", "required": True, "schema": {"type": "string"}}
    found = told(api({LEVEL: level}), api({LEVEL: level, "parameters": [size]}))
    assert found == [("new-required-request-parameter", "error", "query.size")]


def test_a_level_that_is_none_forges_no_line():
    (finding,) = diff(api(), api({LEVEL: "solid\nERROR  forged"}))
    assert "\n" not in finding.message
