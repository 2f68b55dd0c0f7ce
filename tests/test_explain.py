"""The catalogue of rules as a user asks for it: `explain` and `rules`, and the page that is made of them."""

import json
import re
from itertools import takewhile
from pathlib import Path

import jsonschema_rs
import pytest
import yaml
from click.testing import CliRunner

from codegen import report
from codegen.cli import main
from codegen.compat import rules

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "rules.md"


def call(*arguments, code=0):
    done = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert done.exit_code == code, done.output
    return done.output


def listed(*arguments):
    return [line.split()[-1] for line in call("rules", *arguments).splitlines()[:-1]]


def test_a_rule_is_told_in_words_with_its_example_as_a_patch():
    assert (
        call("explain", "request-property-became-not-nullable")
        == """\
request-property-became-not-nullable
  says: THING can no longer be null
  THING: what the finding speaks of, with its place
  for example: request property `body.size` can no longer be null
  level: error in the example; of any finding, by its verdict: error where a
    caller breaks, warning where it may or where that is not decided, info where
    it does not
  breaks: the wire: what is sent or comes is refused, lost or not understood
  why: A caller that sends null is refused.
  instead: Send a value, or leave it out where it is optional.
  way back: request-property-became-nullable

Example: the schema of a request property
  - type:
  - - string
  - - 'null'
  + type: string

Near miss, of which this rule says nothing
  - type:
  - - string
  - - boolean
  + type: string
"""
    )


def test_a_rule_that_is_milder_than_its_verdict_says_so():
    said = " ".join(call("explain", "response-property-enum-value-added").split())
    assert (
        "level: warning in the example, error under --policy strict, never above warning under --policy wire;" in said
    )
    said = " ".join(call("explain", "api-operation-id-removed").split())
    assert "level: info in the example, error under --policy source and strict" in said


def test_in_full_the_example_is_two_documents():
    value = json.loads(call("explain", "response-body-type-changed", "--full", "--format", "json"))
    (rule,) = value["rules"]
    assert rule["fragment"] == "a whole document"
    for half in (*rule["example"].values(), *rule["near_miss"].values()):
        assert half["openapi"] == "3.1.0"
    text = call("explain", "response-body-type-changed", "--full")
    assert "    openapi: 3.1.0\n" in text
    assert re.search(r"^  -  +type: boolean\n  \+  +type: integer$", text, re.MULTILINE)


def test_an_id_that_no_rule_has_ends_with_2_and_the_nearest_ones():
    said = call("explain", "request-property-became-nulable", code=2)
    assert said.startswith("error: there is no rule request-property-became-nulable\n  Did you mean request-property-")
    assert "request-property-became-nullable" in said
    far = call("explain", "\x1b[31m\nq", code=2)
    assert far == "error: there is no rule \\x1b[31m\\nq\n  `enode-codegen rules` lists every rule.\n"


def test_the_list_has_every_rule_on_one_line_and_its_number_at_the_end():
    every = [rule.id for rule in rules.all()]
    assert listed() == every
    *lines, last = call("rules").splitlines()
    assert last == f"{len(every)} rules"
    assert all(re.fullmatch(r"(error|warning|info) +(wire|source) +[a-z0-9-]+", line) for line in lines)
    assert max(map(len, lines)) <= 80


def test_the_list_is_narrowed_by_what_a_rule_declares():
    by_id = {rule.id: rule for rule in rules.all()}
    headers = listed("--subject", "header", "--direction", "response")
    assert headers == [name for name, rule in by_id.items() if (rule.subject, rule.direction) == ("header", "response")]
    assert len(headers) > 100
    source = listed("--breaks", "source")
    assert "api-operation-id-removed" in source
    assert source == [name for name, rule in by_id.items() if rule.breaks == "source"]


def test_a_search_finds_rules_that_say_all_words_in_any_case():
    found = listed("--search", "NULL caller")
    assert "request-property-became-not-nullable" in found
    for name in found:
        rule = rules.get(name)
        said = f"{rule.id} {rule.message} {rule.why} {rule.instead}".lower()
        assert "null" in said
        assert "caller" in said
    assert call("rules", "--search", "no rule says this") == "0 rules\n"


def test_a_subject_that_no_rule_has_is_refused_with_those_that_there_are():
    said = call("rules", "--subject", "weather", code=2)
    assert said.startswith("error: no rule speaks of weather\n  One of: body, ")
    assert "response, security" in said


def test_json_keeps_to_its_published_shape():
    value = json.loads(call("rules", "--format", "json"))
    jsonschema_rs.Draft202012Validator(report.schema("rules")).validate(value)
    assert [rule["id"] for rule in value["rules"]] == [rule.id for rule in rules.all()]


@pytest.fixture(scope="module")
def told():
    return json.loads(call("rules", "--format", "json"))["rules"]


def test_every_name_in_the_words_of_a_rule_is_explained(told):
    for rule in told:
        said = f"{rule['message']} {rule['why']} {rule['instead']}"
        assert set(re.findall(r"\{(\w+)\}", said)) == rule["names"].keys(), rule["id"]
        assert not any(f"{{{name}}}" in rule["said"] for name in rule["names"])


def test_every_rule_fits_a_terminal_and_its_patch_gives_both_halves_back(told):
    for rule in told:
        text = call("explain", rule["id"])
        lines = text.splitlines()
        # A word that does not fit stands alone: what it means would be lost with a break in it.
        assert [line for line in lines if len(line) > 80 and " " in line.strip()] == [], rule["id"]
        for title, pair in (("Example: ", rule["example"]), ("Near miss, ", rule["near_miss"])):
            start = next(number for number, line in enumerate(lines) if line.startswith(title)) + 1
            patch = [line for line in takewhile(bool, lines[start:]) if line[2:3] in {" ", "-", "+"}]
            for mark, half in (("-", "before"), ("+", "after")):
                kept = "\n".join(line[4:] for line in patch if line[2] in {" ", mark})
                assert yaml.safe_load(kept) == pair[half], rule["id"]


def test_the_result_can_be_written_to_a_file(tmp_path):
    assert call("explain", "unclassified", "--format", "markdown", "-o", tmp_path / "one.md") == (
        f"wrote {tmp_path / 'one.md'}\n"
    )
    text = (tmp_path / "one.md").read_text("utf-8")
    assert text.startswith("# unclassified\n\n- **says**: THING: KIND NAME (OLD → NEW)\n")
    assert "```diff\n- callSlowly: false\n+ callSlowly: true\n```\n" in text


def test_the_page_of_rules_is_what_the_declarations_give():
    made = call("rules", "--format", "markdown")
    assert PAGE.read_text("utf-8") == made, "enode-codegen rules --format markdown -o docs/rules.md"
    rows = re.findall(r"^\| `([a-z0-9-]+)` \|", made, re.MULTILINE)
    assert sorted(rows) == [rule.id for rule in rules.all()]
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in made.splitlines() if line.startswith("| `")} == {6}
