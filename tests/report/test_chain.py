"""Chains and matrices as JSON, text and Markdown: they conform, they fit, and nothing in them forges a line."""

import re
from dataclasses import replace
from typing import Any

import jsonschema_rs
import pytest

from codegen import report
from codegen.model import Break, Came, Chain, Meeting
from codegen.report import chain, matrix
from tests.report.findings import ADDED, BASE, HOSTILE, REMOVED, REVISION

THIRD = replace(REVISION, version="3\u202e")
PLACES = REMOVED.places
HOSTILE_ERROR = replace(HOSTILE, level="error")
FORMATS = ("json", "markdown", "text")
FORGED = "GET /a\nERROR |`x` <script>"


@pytest.fixture(scope="module")
def walked() -> Any:
    first, second = (
        [Break(REMOVED, PLACES[:1], "taken-back", 1), Break(REMOVED, PLACES[1:], "stands")],
        [Break(HOSTILE_ERROR, HOSTILE.places, "later-callers")],
    )
    value = Chain((tuple(first), tuple(second)), (Came(REMOVED, PLACES[1:], 0),))
    steps = [report.build(BASE, REVISION, [REMOVED, ADDED]), report.build(REVISION, THIRD, [HOSTILE_ERROR])]
    return chain.build(value, steps, report.build(BASE, THIRD, [REMOVED]), ["2.5"])


@pytest.fixture(scope="module")
def table() -> Any:
    met = [
        Meeting(BASE, REVISION, {"error": 1, "info": 2}, ("GET /b",), (FORGED,), ("webhook gone",)),
        Meeting(BASE, THIRD, {}, ("GET /b", FORGED, "webhook gone"), (), ()),
        Meeting(REVISION, THIRD, {"warning": 3}, ("GET /b",), (), ()),
    ]
    return matrix.build([BASE, REVISION, THIRD], met)


def validator(name: Any) -> Any:
    registry = jsonschema_rs.Registry([("urn:enode-codegen:report:1", report.schema())])
    return jsonschema_rs.Draft202012Validator(report.schema(name), registry=registry)


def test_every_value_conforms_to_its_published_schema_and_no_field_may_miss(walked: Any, table: Any):
    for name, value in (("chain", walked), ("matrix", table)):
        assert [error.message for error in validator(name).iter_errors(value)] == []
        for field in value:
            assert not validator(name).is_valid({key: one for key, one in value.items() if key != field}), field
        assert not validator(name).is_valid(value | {"more": 1})


def test_a_chain_counts_findings_once_and_says_where_they_came_from(walked: Any):
    assert walked["versions"] == ["1", "2", "3\u202e"]
    assert walked["summary"] == {
        "breaking": True, "error": 1, "warning": 0, "info": 0, "taken_back": 1, "later_callers": 1,
    }  # fmt: skip
    assert [one["taken_back_in"] for one in walked["steps"][0]["breaks"]] == ["3\u202e", None]
    known = {finding["fingerprint"] for finding in walked["steps"][0]["report"]["findings"]}
    assert {one["finding"] for one in walked["steps"][0]["breaks"]} < known
    assert [(one["version"], len(one["places"])) for one in walked["came"]] == [("2", 1)]


def test_text_of_a_chain(walked: Any):
    lines = chain.render(walked, "text").splitlines()
    assert lines[:2] == [
        "1 -> 3\\u202e in 2 steps: 1 error, 0 warnings, 0 infos",
        "  What breaks between the two ends: 1 error since 2.",
    ]
    assert "    taken back in 3\\u202e" in lines
    assert "    only for callers of a later version than the first" in lines
    assert "  Not on disk: 2.5. What each brought stands at the step after it." in lines


@pytest.mark.parametrize("form", ["text", "markdown"])
@pytest.mark.parametrize("where", ["moved_to", "renamed_to"])
def test_a_break_says_where_what_went_is_now(form: str, where: str):
    gone = replace(REMOVED, **{where: "GET /cats"})
    ends = report.build(BASE, REVISION, [gone])
    step, since = Break(gone, PLACES, "stands"), Came(gone, PLACES, 0)
    rendered = chain.render(chain.build(Chain(((step,),), (since,)), [ends], ends), form)
    assert rendered.replace("\\`", "`").count("; now `GET /cats`") == {"text": 1, "markdown": 2}[form]


def test_text_of_a_matrix(table: Any):
    lines = matrix.render(table, "text").splitlines()
    assert [line.split() for line in lines if line[:2] == "1 "] == [["1", "1/0/2", "0/0/0"], ["1", "1/3", "3/3"]]
    assert [line.split() for line in lines if line[:2] == "2 "] == [["2", "0/3/0"], ["2", "1/1"]]
    assert [line for line in lines if line[:3] in ("  +", "  !", "  -")] == [
        "  !+ GET /a\\nERROR |`x` <script>", "  -+ webhook gone",
    ]  # fmt: skip
    assert "1: 1 of 3 operations work at 2, 3\\u202e" in lines
    assert lines[-1] == "2: 1 of 1 operations work at 3\\u202e"
    assert sum("+ works, ! meets an error, - is gone" in line for line in lines) == 1


def test_what_works_everywhere_is_counted_in_text_and_markdown_and_listed_in_json(table: Any):
    text, markdown = (matrix.render(table, form) for form in ("text", "markdown"))
    assert "GET /b" not in text
    assert "GET /b" not in markdown
    assert markdown.count("| works |") == 2
    assert "1 of 1 operations work at 3\\\\u202e." in markdown
    assert all("GET /b" in pair["works"] for pair in table["pairs"])


def test_a_wide_matrix_goes_on_below_itself():
    documents = [replace(BASE, version=f"2024-{month:02}-01-with-a-long-name") for month in range(1, 13)]
    met = [
        Meeting(old, new, {"error": 7}, ("GET /a",), (), ())
        for index, old in enumerate(documents)
        for new in documents[index + 1 :]
    ]
    lines = matrix.render(matrix.build(documents, met), "text").splitlines()
    assert max(map(len, lines)) <= 80
    assert sum(line.count("7/0/0") for line in lines) == len(met)
    assert all(line.split()[1:] for line in lines if line.startswith("2024-"))


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_forges_a_line(walked: Any, table: Any, form: str):
    for text in (chain.render(walked, form), matrix.render(table, form)):
        assert text.endswith("\n")
        assert not any(line.lstrip().startswith("ERROR") for line in text.splitlines())
        assert form == "json" or all(line.isprintable() for line in text.split("\n"))
        if form == "text":
            assert max(map(len, text.split("\n"))) <= 80
        if form == "markdown":
            assert "<script" not in re.sub(r"`[^\n]*`", "", text).replace("\\<script", "")
            rows = [line for line in text.split("\n") if line.startswith("|")]
            assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} <= {3, 4}
