"""Each id of oasdiff 1.15 is the id of a rule, so that settings made for it hold here too, or it is waived with a reason."""

import json
from pathlib import Path

import pytest
import yaml

from codegen.compat import rules

HERE = Path(__file__).parent
CHECKS = HERE.parents[2] / "shared" / "oasdiff-checks.json"
"""What `oasdiff checks -f json` prints, where it is at hand."""
MOST = 25


def listed() -> list[str]:
    return (HERE / "oasdiff-ids.txt").read_text("utf-8").split()


def waivers() -> dict[str, str]:
    found: dict[str, str] = yaml.safe_load((HERE / "oasdiff-waivers.yaml").read_text("utf-8"))["waivers"]
    return found


def test_each_id_is_a_rule_or_waived() -> None:
    known = {rule.id for rule in rules.all()} | waivers().keys()
    assert [name for name in listed() if name not in known] == []


def test_waivers_are_few_and_say_why() -> None:
    assert len(waivers()) <= MOST
    for reason in waivers().values():
        assert isinstance(reason, str)
        assert reason.endswith(".")


def test_no_waiver_is_stale() -> None:
    every = {rule.id for rule in rules.all()}
    assert sorted(waivers().keys() & every) == []
    assert sorted(waivers().keys() - {*listed()}) == []


def test_the_list_is_whole() -> None:
    assert len(listed()) == len({*listed()}) == 464
    if not CHECKS.is_file():
        pytest.skip("the list that oasdiff itself gave is not at hand")
    assert listed() == sorted(check["id"] for check in json.loads(CHECKS.read_bytes()))


def test_directions_are_those_of_oasdiff() -> None:
    if not CHECKS.is_file():
        pytest.skip("the list that oasdiff itself gave is not at hand")
    theirs = {check["id"]: check["direction"] for check in json.loads(CHECKS.read_bytes())}
    ours = {rule.id: rule.direction for rule in rules.all() if rule.id in theirs}
    assert {name: (ours[name], theirs[name]) for name in ours if ours[name] != theirs[name]} == {}
