"""How a run ends: for each pair the counts and the first breaks, short enough for a page."""

from dataclasses import replace

from codegen import report
from codegen.report.listing import verdict
from tests.report.findings import ADDED, BASE, HOSTILE, REMOVED, REVISION

FILE = "generated/reports/1_2.md"


def test_a_pair_in_which_nothing_breaks_is_one_line():
    assert list(verdict(report.build(BASE, REVISION, [ADDED]), FILE)) == [
        "1 -> 2: 0 errors, 0 warnings, 1 info; nothing breaks"
    ]


def test_the_first_breaks_are_told_and_the_others_counted_with_their_file():
    errors = [replace(REMOVED, message=f"part {number} is gone", origin=f"#/{number}") for number in range(7)]
    first, *lines = verdict(report.build(BASE, REVISION, [*errors, ADDED]), FILE)
    assert first == "1 -> 2: 7 errors, 0 warnings, 1 info; this breaks:"
    assert [f"part {number} is gone" in line for number, line in enumerate(lines)] == [True, True, True, False]
    assert lines[-1] == f"  and 4 more errors: see {FILE}"


def test_no_line_is_forged_or_too_wide():
    hostile = replace(HOSTILE, level="error", message=HOSTILE.message + " long" * 40)
    lines = list(verdict(report.build(BASE, REVISION, [hostile]), FILE))
    assert all(line.isprintable() and len(line) <= 80 for line in lines)
    assert all(line.startswith("  ") for line in lines[1:])
