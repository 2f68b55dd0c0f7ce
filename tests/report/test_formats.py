import re
from dataclasses import replace

import pytest

from codegen import report
from codegen.model import Place
from tests.report.findings import ADDED, BASE, HOSTILE, REMOVED, REVISION


@pytest.fixture
def value():
    return report.build(BASE, REVISION, [REMOVED, ADDED, HOSTILE])


@pytest.mark.parametrize("name", report.FORMATS)
def test_every_finding_is_in_every_format(value, name):
    text = report.render(value, name)
    assert text.endswith("\n")
    plain = text.replace("\\", "").replace("\n    ", " ")
    for said in ["he response property 'name' is gone.", "he response has a new property 'title'."]:
        assert said in plain


def test_text_keeps_to_eighty_columns_and_forges_nothing(value):
    lines = report.render(value, "text").split("\n")
    assert max(map(len, lines)) <= 80
    assert sum(line.startswith("ERROR") for line in lines) == 1
    assert all(line.isprintable() for line in lines)


def test_text_of_no_difference():
    assert report.render(report.build(BASE, BASE, []), "text") == "1 -> 1: no difference that a caller could notice\n"


def test_markdown_neither_runs_nor_breaks_its_tables(value):
    text = report.render(value, "markdown")
    assert "<script" not in text.replace("\\<script", "")
    assert "\x1b" not in text
    assert "\u202e" not in text
    rows = [line for line in text.split("\n") if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {4}


def test_markdown_shows_what_a_message_quotes_as_code():
    def heading(message):
        found = replace(REMOVED, message=message)
        return report.render(report.build(BASE, REVISION, [found]), "markdown").split("\n### ")[1].split("\n")[0]

    assert heading("property `body.a_b[]` is *gone*") == "Property `body.a_b[]` is \\*gone\\*"
    assert heading("one ` too many <b>") == "One \\` too many \\<b\\>"


def widely(count):
    """A finding that reaches `count` operations at one location, and one of them at a shorter and at a longer one too."""
    many = [Place(f"GET /p{number:03}", "body.error.code", "default") for number in range(count)]
    near, far = Place("GET /p000", "body.code", "200"), Place("GET /p000", "body.last.error.code", "200")
    return report.build(BASE, REVISION, [replace(REMOVED, places=(near, far, *many))])


def test_of_many_places_the_text_tells_one_for_each_location_the_shortest_first():
    lines = report.render(widely(40), "text").split("\n")
    assert [line for line in lines if line.startswith("  at ")] == [
        "  at GET /p000 200 body.code",
        "  at GET /p000 and 39 more operations: default body.error.code",
        "  at GET /p000 200 body.last.error.code",
    ]


def test_what_is_left_out_is_counted():
    places = [Place("GET /p", f"body.{'a.' * depth}b", "200") for depth in range(100)]
    value = report.build(BASE, REVISION, [replace(REMOVED, places=tuple(places))])
    assert "  and at 94 more places\n" in report.render(value, "text")
    markdown = report.render(value, "markdown")
    assert "- and 88 more places\n" in markdown
    assert markdown.count("- `GET /p` 200 `body.") == 12


def test_markdown_lists_all_places_unless_they_are_very_many():
    assert report.render(widely(40), "markdown").count("\n- `GET /p0") == 42
    assert report.render(widely(100), "markdown").split("\n- ")[1:4] == [
        "`GET /p000` 200 `body.code`",
        "`GET /p000` and 99 more operations: default `body.error.code`",
        "`GET /p000` 200 `body.last.error.code`\n\nThe report in JSON names every operation.\n\n**Instead:** Read 'title'.\n",
    ]
