"""`validate` and `lint` as a user asks for them: what is told, of which rule, in which form, and how the command ends."""

import json
import re
from itertools import pairwise
from pathlib import Path

import jsonschema_rs
import pytest
import yaml
from click.testing import CliRunner
from openapi_spec_validator import schemas

from codegen import checks, report
from codegen.cli import main
from codegen.document import explain, lint, load, overlay
from codegen.document.lint.declaration import operation, sample, sample_schema
from codegen.document.validate import SPECIFICATION, validate
from tests import shop
from tests.test_cli import call as run

PAGE = Path(__file__).parent.parent / "docs" / "lints.md"
FAULTY = sample_schema({"type": "integer", "default": "x", "enum": [1, 1]}) | {"extra": 1}


def call(*arguments, code=0):
    done = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert done.exit_code == code, done.output
    return done.output


@pytest.fixture
def home(tmp_path):
    shop.write(tmp_path)
    (tmp_path / "faulty.json").write_text(json.dumps(FAULTY))
    (tmp_path / "warned.yaml").write_text(yaml.safe_dump(sample_schema({"enum": [1, 1]})))
    (tmp_path / "cut.json").write_text('{"openapi": "3.1.0"')
    (tmp_path / "empty.yaml").write_text("")
    return tmp_path


def rules_in(text):
    return re.findall(r"\[([a-zA-Z-]+)\]$", text, re.MULTILINE)


def test_each_document_is_judged_though_others_cannot_be_read(home):
    done = run(home, "validate", "cut.json", "faulty.json", "empty.yaml", "no.json", "warned.yaml", code=2)
    assert done.stdout.splitlines()[-1] == "warned.yaml: 1 warning"
    assert "faulty.json: 2 errors, 1 warning\n" in done.stdout
    assert [line for line in done.stderr.splitlines() if line.startswith("error: ")] == [
        "error: cut.json:1:20: not valid JSON: expecting ',' delimiter",
        "error: empty.yaml: the file is empty",
        'error: specs/sources.yaml: unknown version "no.json", and there is no such file',
    ]
    value = json.loads(run(home, "validate", "cut.json", "faulty.json", "--format", "json", code=2).stdout)
    assert [one["where"] for one in value["unread"]] == ["cut.json:1:20"]
    assert [one["source"] for one in value["documents"]] == ["faulty.json"]


def test_the_level_that_fails_can_be_set(home):
    assert "1 warning" in run(home, "validate", "warned.yaml").stdout
    run(home, "validate", "warned.yaml", "--fail-on", "warning", code=1)
    run(home, "lint", "warned.yaml", "--fail-on", "warning", code=1)
    run(home, "validate", "faulty.json", code=1)
    run(home, "validate", "faulty.json", "--fail-on", "none")
    run(home, "validate", "faulty.json", "cut.json", "--fail-on", "none", code=2)


def test_lint_tells_what_the_specification_does_not(home):
    every = {"specification-unevaluatedProperties", "default-refused", "enum-repeated"}
    assert set(rules_in(run(home, "validate", "faulty.json", code=1).stdout)) == every
    assert set(rules_in(run(home, "lint", "faulty.json", code=1).stdout)) == {"default-refused", "enum-repeated"}
    assert run(home, "lint").stdout == "specs/2024-05-01.json: no problem\nspecs/2024-06-01.json: no problem\n"


def test_a_result_can_be_written_to_a_file(home):
    assert (
        run(home, "validate", "faulty.json", "--format", "sarif", "-o", "out.sarif", code=1).stdout
        == "wrote out.sarif\n"
    )
    assert len(json.loads((home / "out.sarif").read_text("utf-8"))["runs"][0]["results"]) == 3


def test_places_are_those_of_the_text_in_yaml_too(home):
    (home / "pets.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths:\n  /pets:\n    get:\n      responses:\n"
        "        '200': {$ref: '#/components/responses/Pets'}\ncomponents:\n  responses:\n    Pets:\n"
        "      description: x\n      content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}\n"
        "  schemas:\n    Pet: {type: integer, default: x}\n"
    )
    assert run(home, "validate", "pets.yaml", code=1).stdout.splitlines() == [
        'pets.yaml:14:26: error: the default "x" is refused by its own schema: it is not',
        '    of type "integer" [default-refused]',
        '  at /components/schemas/Pet/default: "x"',
        "  reached by GET /pets, through $ref at 7:9, then 12:36",
        "  Correct the default, or widen the schema to admit it.",
        "pets.yaml: 1 error",
    ]


def test_a_rule_is_explained_with_an_overlay_that_can_be_applied():
    said = call("lint", "--explain", "default-in-items")
    assert said.startswith("default-in-items\n  what: A default for the items of an array.\n  level: warning\n  why: ")
    parts = [said.index(head) for head in ("\nExample, ", "\nNear miss, ", "\nOpenAPI Overlay ")]
    example, near, mend = (
        yaml.safe_load(said[start:end].split("\n", 2)[2]) for start, end in pairwise([*parts, len(said)])
    )
    assert lint.run(near) == []
    assert [problem.rule for problem in lint.run(example)] == ["default-in-items"]
    mended, _ = overlay.apply(example, overlay.parse(json.dumps(mend).encode(), "mend.json"))
    assert lint.run(mended) == []


def test_every_explanation_fits_a_terminal():
    for each in explain.every():
        lines = checks.explained(each.rule, "text").splitlines()
        assert lines[0] == each.rule
        assert [line for line in lines if len(line) > 80 and " " in line.strip()] == [], each.rule


def test_a_rule_that_there_is_not_ends_with_2_and_the_nearest_ones():
    said = call("lint", "--explain", "default-refuse", code=2)
    assert said.startswith("error: there is no rule default-refuse\n  Did you mean default-refused or ")
    assert call("lint", "--explain", "\x1b[31m\nq", code=2) == (
        "error: there is no rule \\x1b[31m\\nq\n  `enode-codegen lint --rules` lists every rule.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--rules", "--explain", "tag-repeated"], "Name documents, or say --explain, or --rules: one of them."),
        (["a.json", "--rules"], "Name documents, or say --explain, or --rules: one of them."),
        (["--rules", "--format", "sarif"], "sarif is not for rules."),
        (["a.json", "--format", "markdown"], "markdown is not for documents."),
    ],
)
def test_what_does_not_go_together_is_said(arguments, said):
    assert said in call("lint", *arguments, code=2)


def test_the_catalogue_keeps_to_its_published_shape():
    value = json.loads(call("lint", "--rules", "--format", "json"))
    jsonschema_rs.Draft202012Validator(report.schema("lints")).validate(value)
    assert [rule["rule"] for rule in value["rules"]] == sorted(each.rule for each in explain.every())
    assert all((rule["said"] is None) == (rule["example"] is None) for rule in value["rules"])
    assert all(rule["example"] is not None for rule in value["rules"] if rule["kind"] != "specification")
    *lines, last = call("lint", "--rules").splitlines()
    assert (len(lines), last) == (len(value["rules"]), f"{len(lines)} rules")


def test_the_page_of_lints_is_what_the_declarations_give():
    made = call("lint", "--rules", "--format", "markdown")
    assert PAGE.read_text("utf-8") == made, "enode-codegen lint --rules --format markdown -o docs/lints.md"
    sections = re.findall(r"^## ([a-z-]+)$", made, re.MULTILINE)
    assert sections == [each.rule for each in lint.rules()]
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in made.splitlines() if line.startswith("| ")} == {5}


ASSERTING = re.compile(
    "additionalProperties|anyOf|const|contains|enum|exclusiveMaximum|exclusiveMinimum|format|maxItems|maxLength|maxProperties"
    "|maximum|minItems|minLength|minProperties|minimum|multipleOf|not|oneOf|pattern|propertyNames|required|type"
    "|unevaluatedItems|unevaluatedProperties|uniqueItems"
)
"""The keywords of JSON Schema that can say no."""


@pytest.mark.parametrize("name", ["schema_v30", "schema_v31", "schema_v32"])
def test_every_keyword_that_can_refuse_is_explained(name):
    told = {each.rule.removeprefix(SPECIFICATION) for each in explain.every()}
    used = {key for key in keys(dict(getattr(schemas, name))) if ASSERTING.fullmatch(key)}
    assert used - told == set()
    assert len(used) > 8


def keys(value):
    if isinstance(value, dict):
        yield from value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from keys(inner)


def test_a_problem_of_a_keyword_that_nobody_knows_is_explained_as_all_are():
    rule = explain.of_problem("specification-somethingNew")
    assert (rule.rule, rule.level) == ("specification-somethingNew", "error")
    assert rule.what.endswith(".")


def test_what_is_told_of_a_document_is_explained():
    tree = sample(paths={"/a/{b}": {"get": operation(responses={"x": 1}, parameters=[{"$ref": "#/no"}])}}) | {
        "info": []
    }
    found = validate(load.parse(json.dumps(tree).encode(), "a.json"))
    assert len(found) > 3
    assert {problem.rule for problem in found} <= {each.rule for each in explain.every()}
