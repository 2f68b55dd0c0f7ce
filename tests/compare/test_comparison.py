"""The page is of the present cases and of our present answers, and what other tools report is read as they mean it."""

import json

import pytest

from tests.compare.page import KEPT, PAGE, digest, keep, kept, page, word
from tests.compare.tools import PACKAGES, TOOLS, Answer, ask, complaint, oasdiff, redocly
from tests.compat.cases import TRUTHS, answer, cases

OASDIFF, REDOCLY = TOOLS
ASK = "Run `nox -s compare`, and read what changed."


def test_every_tool_was_asked_about_every_case():
    asked = {digest(case) for case in cases()}
    assert {release: set(answers) for release, answers in kept().items()} == {tool.release: asked for tool in TOOLS}, (
        ASK
    )


def test_the_page_is_of_the_present_cases_and_answers():
    ours = {case.id: answer(case) for case in cases()}
    assert PAGE.read_text("utf-8") == page(cases(), ours, kept()), (
        "Run `python -m tests.compare`, and read what changed."
    )


def test_the_answers_are_kept_as_the_session_writes_them():
    assert KEPT.read_text("utf-8") == keep(kept())


def test_the_page_is_another_one_where_an_answer_of_ours_is():
    ours = {case.id: answer(case) for case in cases()}
    first = cases()[0]
    assert first.truth == "breaks"
    other = page(cases(), {**ours, first.id: "equal"}, kept())
    assert "| **equal** |" in next(line for line in other.splitlines() if line.startswith(f"| {first.name}<br>"))


@pytest.mark.parametrize(
    ("levels", "says", "reported"),
    [((3, 1), "breaks", ("c3",)), ((1, 2), "may-break", ("c2",)), ((1, 1), "compatible", ("c1",)), ((), "equal", ())],
)
def test_oasdiff_is_read_by_its_worst_level(levels, says, reported):
    assert oasdiff(json.dumps([{"id": f"c{level}", "level": level} for level in levels])) == Answer(says, reported)


def change(impact, *rules):
    verdicts = [{"ruleId": rule} for rule in rules]
    return {"impact": impact, "verdicts": verdicts, "typeName": "Header", "kind": "added"}


@pytest.mark.parametrize(
    ("changes", "says", "reported"),
    [
        ([change("minor"), change("major", "path-removed", "b")], "breaks", ("b", "path-removed")),
        ([change("minor"), change("patch")], "compatible", ("Header added",)),
        ([], "equal", ()),
    ],
)
def test_redocly_is_read_by_its_worst_impact(changes, says, reported):
    assert redocly(json.dumps({"changes": changes})) == Answer(says, reported)


def test_who_cannot_say_that_something_may_break_may_say_either():
    assert [says for says in TRUTHS if REDOCLY.right(says, "may-break")] == ["breaks", "may-break", "compatible"]
    assert [says for says in TRUTHS if OASDIFF.right(says, "may-break")] == ["may-break"]
    for tool in TOOLS:
        for truth in {*TRUTHS} - {"may-break"}:
            assert [says for says in TRUTHS if tool.right(says, truth)] == [truth]


@pytest.mark.parametrize("truth", TRUTHS)
@pytest.mark.parametrize("says", TRUTHS)
def test_there_is_a_word_on_every_disagreement(says, truth):
    reported = () if says == "equal" else ("rule-x",)
    said = word(truth, Answer(says, reported))
    assert said
    assert ("rule-x" in said) == bool(reported)


def test_a_tool_that_fails_has_refused_and_what_it_wrote_is_told(tmp_path):
    program = tmp_path / OASDIFF.program
    program.parent.mkdir(parents=True)
    program.write_text(
        "#!/bin/sh\necho '  | boxed |' >&2\necho \"Error: cannot read $PWD/before.json\" >&2\nexit 102\n"
    )
    program.chmod(0o755)
    assert ask(OASDIFF, tmp_path, cases()[0]) == Answer("refused", ("cannot read before.json",))


def test_a_tool_gets_both_documents(tmp_path):
    program = tmp_path / OASDIFF.program
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\ncmp -s before.json after.json && exit 1\necho \'[{"id": "differ", "level": 2}]\'\n')
    program.chmod(0o755)
    assert ask(OASDIFF, tmp_path, cases()[0]) == Answer("may-break", ("differ",))


def test_nothing_but_a_frame_is_no_complaint():
    assert complaint("\n  ╔══╗\n  ║ old ║\n") == ()


def test_versions_of_the_tools_are_exact():
    assert PACKAGES.keys() == {tool.package for tool in TOOLS}
    assert all(version.count(".") == 2 and version[0].isdigit() for version in PACKAGES.values())
