"""Every case is answered as its truth says; there is no code here for any single one."""

import re
from collections import Counter
from dataclasses import replace

import pytest

from tests.compat.cases import Case, answer, cases, counted

EVERY_CASE = pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)


@EVERY_CASE
def test_answer_is_the_truth(case: Case):
    assert answer(case) == case.truth, case.because


@pytest.mark.parametrize(
    "case",
    [case for case in cases() if case.truth in {"breaks", "may-break", "compatible"}],
    ids=lambda case: case.id,
)
def test_what_decides_is_found_in_the_direction_of_the_case(case: Case):
    found = counted(case)
    assert {finding.direction for finding in found if finding.level == found[0].level} == {case.direction}


@EVERY_CASE
def test_each_half_against_itself_is_equal(case: Case):
    if case.truth != "refused":
        for half in (case.before, case.after):
            assert answer(replace(case, before=half, after=half)) == "equal"


@pytest.mark.parametrize(
    "case",
    [case for case in cases() if case.truth == "equal"],
    ids=lambda case: case.id,
)
def test_what_is_equal_is_equal_the_other_way_round(case: Case):
    assert answer(replace(case, before=case.after, after=case.before)) == "equal", case.because


def test_each_kind_has_three_cases_at_least_for_each_decision():
    had = Counter((case.kind, case.truth) for case in cases())
    for kind in {case.kind for case in cases()}:
        for truth in ("breaks", "compatible", "equal"):
            assert had[kind, truth] >= 3, (kind, truth)


def test_each_case_has_a_name_of_its_own_and_cites_a_section():
    names = [(case.kind, case.name) for case in cases()]
    assert len(set(names)) == len(names)
    cited = re.compile(
        r"(OpenAPI 3\.\d\.\d|RFC \d{4}|JSON Schema 2020-12 (Core|Validation)|Swagger 2\.0) (§|Appendix )|OpenAPI 3\.2\.0, "
    )
    assert [case.name for case in cases() if not cited.match(case.because) or not case.because.endswith(".")] == []


def test_halves_differ():
    assert [case.name for case in cases() if case.before == case.after] == []
