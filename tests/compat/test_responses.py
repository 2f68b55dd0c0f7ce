"""Statuses of responses: ranges, ``default``, success and failure (OpenAPI 3.1.1, 4.8.16; RFC 9110, section 15)."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.model import Document
from tests.compat.documents import api, told

TEXT: dict[str, Any] = {"type": "string"}
NUMBER = {"type": "integer"}
NOTHING = None


def described(statuses: dict[str, Any]) -> dict[str, Any]:
    return {
        status: {"description": ""}
        if schema is None
        else {"description": "", "content": {"text/x": {"schema": schema}}}
        for status, schema in statuses.items()
    }


def replies(**statuses: Any) -> Document:
    return api({"responses": described({name.lstrip("_"): schema for name, schema in statuses.items()})})


def answers(**statuses: Any) -> Document:
    responses = described({name.lstrip("_"): schema for name, schema in statuses.items()})
    return api(webhooks={"sold": {"post": {"responses": responses}}})


Statuses = dict[str, Any]
CASES: dict[str, tuple[Statuses, Statuses, list[tuple[str, str]]]] = {
    "a range in lower case": ({"_2xx": TEXT}, {"_2XX": TEXT}, []),
    "a range in both cases": (
        {"_2xx": TEXT, "_2XX": TEXT}, {"_2XX": TEXT, "_2xx": NUMBER}, [("body-type-changed", "error")],
    ),
    "one of a range: a caller had to be ready for it": (
        {"_2XX": TEXT}, {"_200": TEXT}, [("success-status-removed", "info")],
    ),
    "two of a range": ({"_2XX": TEXT}, {"_200": TEXT, "_201": TEXT}, [("success-status-removed", "info")]),
    "one of a range, with other content": (
        {"_2XX": TEXT}, {"_200": NUMBER}, [("body-type-changed", "error"), ("success-status-removed", "info")],
    ),
    "others of the range may come": ({"_200": TEXT}, {"_2XX": TEXT}, [("success-status-added", "warning")]),
    "default stood for it": ({"default": TEXT}, {"default": TEXT, "_404": TEXT, "_200": TEXT}, []),
    "default stands for it now": ({"_200": TEXT, "default": TEXT}, {"default": TEXT}, []),
    "default stands for it and says something else": (
        {"_404": TEXT, "default": NUMBER}, {"default": NUMBER}, [("body-type-changed", "error")],
    ),
    "a default beside a success tells of failures": (
        {"_200": TEXT}, {"_200": TEXT, "default": TEXT}, [("default-added", "info")],
    ),
    "a default alone: any success may come": ({"_200": TEXT}, {"default": TEXT}, [("default-added", "warning")]),
    "what was never named comes no more, or as before": (
        {"_200": TEXT, "default": TEXT}, {"_200": TEXT}, [("default-removed", "info")],
    ),
    "of any status, one is left": ({"default": TEXT}, {"_200": TEXT}, [("default-removed", "info")]),
    "another success: what comes is taken for a failure": (
        {"_200": NOTHING}, {"_201": NOTHING}, [("success-status-removed", "error"), ("success-status-added", "warning")],
    ),
    "another success, which brings something else": (
        {"_200": TEXT}, {"_201": NUMBER},
        [("body-type-changed", "error"), ("success-status-removed", "error"), ("success-status-added", "warning")],
    ),
    "no success is left": ({"_200": NOTHING, "_404": NOTHING}, {"_404": NOTHING}, [("success-status-removed", "error")]),
    "one of two successes: a caller had to be ready for the other": (
        {"_200": TEXT, "_204": NOTHING}, {"_200": TEXT}, [("success-status-removed", "info")],
    ),
    "the one of two that brought something": (
        {"_200": TEXT, "_204": NOTHING}, {"_204": NOTHING}, [("success-status-removed", "warning")],
    ),
    "one more success": ({"_200": NOTHING}, {"_200": NOTHING, "_202": NOTHING}, [("success-status-added", "warning")]),
    "a redirection that a caller may not follow": (
        {"_200": NOTHING}, {"_200": NOTHING, "_303": NOTHING}, [("non-success-status-added", "warning")],
    ),
    "any failure has to be expected": (
        {"_200": NOTHING, "_404": NOTHING}, {"_200": NOTHING, "_409": NOTHING},
        [("non-success-status-removed", "info"), ("non-success-status-added", "info")],
    ),
    "what a failure brings is read too": (
        {"_200": NOTHING, "_404": TEXT}, {"_200": NOTHING, "_404": NUMBER}, [("body-type-changed", "error")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_statuses(case: tuple[Statuses, Statuses, list[tuple[str, str]]]):
    old, new, expected = case
    found = [(rule.removeprefix("response-"), level) for rule, level, _ in told(replies(**old), replies(**new))]
    assert found == expected


ANSWERS: dict[str, tuple[Statuses, Statuses, list[tuple[str, str]]]] = {
    "one less may be answered, and somebody answers with it": (
        {"_200": NOTHING, "_202": NOTHING}, {"_200": NOTHING}, [("webhook-success-status-removed", "error")],
    ),
    "one of a range is left": ({"_2XX": NOTHING}, {"_200": NOTHING}, [("webhook-success-status-removed", "error")]),
    "the whole range may be answered": ({"_200": NOTHING}, {"_2XX": NOTHING}, [("webhook-success-status-added", "info")]),
    "a redirection may be answered": (
        {"_200": NOTHING}, {"_200": NOTHING, "_303": NOTHING}, [("webhook-non-success-status-added", "info")],
    ),
    "anything may be answered": ({"_200": NOTHING}, {"_200": NOTHING, "default": NOTHING}, [("webhook-default-added", "info")]),
    "a failure is one, described or not": (
        {"_200": NOTHING, "default": NOTHING}, {"_200": NOTHING}, [("webhook-default-removed", "info")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", ANSWERS.values(), ids=ANSWERS.keys())
def test_the_caller_answers_a_webhook(case: tuple[Statuses, Statuses, list[tuple[str, str]]]):
    old, new, expected = case
    assert [(rule, level) for rule, level, _ in told(answers(**old), answers(**new))] == expected


def test_prose_of_a_response_does_not_matter():
    old = api({"responses": {"200": {"description": "Fine"}}}, openapi="3.2.0")
    new = api({"responses": {"200": {"description": "As asked", "summary": "Fine", "x-note": 1}}}, openapi="3.2.0")
    assert diff(old, new) == []


@pytest.mark.parametrize(
    "status", ["", "2", "2XXX", "20x", "x-note", "99999", "DEFAULT", "200\nerror: forged"], ids=ascii
)
def test_what_is_no_status_is_survived_and_forges_nothing(status: str):
    old, new = replies(_200=TEXT), replies(**{"_200": TEXT, f"_{status}": NUMBER})
    for found in (diff(old, new), diff(new, old)):
        assert not any("\n" in f"{one.message}{one.origin}" or "\n" in (one.places[0].status or "") for one in found)
    assert diff(new, new) == []


def test_ten_thousand_statuses():
    many = replies(**{f"_2{index}": TEXT for index in range(10_000)})
    assert len(diff(many, replies(_20=TEXT))) == 9_999
