import re
from dataclasses import replace

import pytest

from codegen import report
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
