"""Problems of documents as JSON, text and SARIF: whole, in their published shape, and fit for where they are shown."""

import json
from dataclasses import replace

import jsonschema_rs
import pytest

from codegen import checks, report
from codegen.document import load
from codegen.document.lint.declaration import operation, sample, sample_schema
from codegen.document.validate import validate
from codegen.errors import InputError
from codegen.model import Position, Problem, Reach, Step
from codegen.report import problems
from codegen.report.problems.as_sarif import uri
from codegen.report.problems.as_text import SHOWN

CONTENT = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
TREE = sample(
    paths={
        f"/{name}": {"get": operation(responses={"200": {"description": "", "content": CONTENT}})} for name in "abc"
    },
    components={"schemas": {"Pet": {"type": "string", "default": 1}, "Lonely": {"type": "integer", "enum": [1, 1]}}},
)
LINES = json.dumps(TREE, indent=1).split("\n")
DEFAULT, SECOND = LINES.index('    "default": 1') + 1, LINES.index("     1") + 1
UNREAD = InputError("the file is \x1b[31mempty", where="b.json", advice="Fetch it again.")


def judged(tree, source="specs/a b.json"):
    document = load.parse(json.dumps(tree, indent=1).encode(), source)
    return document, validate(document)


def value(*trees, unread=()):
    return checks.build([judged(tree) for tree in trees], unread)


def sarif(made):
    return json.loads(problems.render(made, "sarif"))


def text(made):
    return problems.render(made, "text").splitlines()


def test_text_tells_place_value_way_and_what_to_do():
    assert text(value(TREE)) == [
        f"specs/a b.json:{DEFAULT}:5: error: the default 1 is refused by its own schema: it is",
        '    not of type "string" [default-refused]',
        "  at /components/schemas/Pet/default: 1",
        "  reached by GET /a and 2 more operations, through $ref at 15:9",
        "  Correct the default, or widen the schema to admit it.",
        f"specs/a b.json:{SECOND}:6: warning: the value 1 is repeated [enum-repeated]",
        "  at /components/schemas/Lonely/enum/1: 1",
        "  no operation reaches it",
        "  Remove one of the two.",
        "specs/a b.json: 1 error, 1 warning",
    ]


def test_json_keeps_to_its_published_shape_and_has_all_that_text_has():
    made = value(TREE, sample(), unread=[UNREAD])
    jsonschema_rs.Draft202012Validator(report.schema("problems")).validate(made)
    assert json.loads(problems.render(made, "json")) == made
    assert made["summary"] == {"error": 1, "warning": 1, "unread": 1}
    first, second = made["documents"][0]["problems"]
    at = {"file": "specs/a b.json", "line": 15, "column": 9}
    pointer = "/paths/~1a/get/responses/200/content/application~1json/schema"
    assert first["reach"] == {
        "operations": ["GET /a", "GET /b", "GET /c"],
        "count": 3,
        "through": [{"pointer": pointer, **at}],
    }
    assert (first["value"], first["line"], first["column"]) == ("1", DEFAULT, 5)
    assert second["reach"] == {"operations": [], "count": 0, "through": []}
    assert made["rules"].keys() == {"default-refused", "enum-repeated"}


def test_a_mark_survives_moved_lines_and_tells_like_problems_apart():
    twice = {"type": "object", "required": "a", "properties": 3}
    before = value(sample_schema(twice))["documents"][0]["problems"]
    after = value({"x-new": 1, **sample_schema(twice)})["documents"][0]["problems"]
    assert [one["fingerprint"] for one in before] == [one["fingerprint"] for one in after]
    assert before[0]["line"] != after[0]["line"]
    missing = value({"openapi": "3.1.0", "info": {}, "paths": {}})["documents"][0]["problems"]
    assert [one["pointer"] for one in missing] == ["/info", "/info"]
    assert missing[0]["fingerprint"] != missing[1]["fingerprint"]


RESULT = {
    "type": "object",
    "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
    "properties": {
        "level": {"enum": ["error", "warning", "note"]},
        "message": {"required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}},
        "partialFingerprints": {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}},
        "locations": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/location"}},
        "relatedLocations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
    },
}
LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "properties": {
        "physicalLocation": {
            "required": ["artifactLocation", "region"],
            "properties": {
                "artifactLocation": {"required": ["uri"], "properties": {"uri": {"pattern": "^(?!/)[\\x21-\\x7e]+$"}}},
                "region": {
                    "required": ["startLine", "startColumn"],
                    "additionalProperties": {"type": "integer", "minimum": 1},
                },
            },
        }
    },
}
RULE = {
    "type": "object",
    "required": ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
    "properties": {"help": {"required": ["text", "markdown"]}, "defaultConfiguration": {"required": ["level"]}},
}


def test_sarif_has_what_code_scanning_asks_for():
    log = sarif(value(TREE, sample_schema({"$ref": "#/components/schemas/Dog"})))
    assert (log["version"], len(log["runs"])) == ("2.1.0", 1)
    run = log["runs"][0]
    driver = run["tool"]["driver"]
    assert driver["name"] == "enode-codegen"
    for schema, parts in ((RESULT, run["results"]), (RULE, driver["rules"])):
        checker = jsonschema_rs.Draft202012Validator({**schema, "$defs": {"location": LOCATION}})
        assert parts
        for part in parts:
            checker.validate(part)
    assert [driver["rules"][one["ruleIndex"]]["id"] for one in run["results"]] == [
        one["ruleId"] for one in run["results"]
    ]
    first = run["results"][0]
    place = first["locations"][0]["physicalLocation"]
    assert place == {
        "artifactLocation": {"uri": "specs/a%20b.json"},
        "region": {"startLine": DEFAULT, "startColumn": 5},
    }
    assert first["relatedLocations"][0]["physicalLocation"]["region"] == {"startLine": 15, "startColumn": 9}
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_what_could_not_be_read_is_in_sarif_too():
    run = sarif(value(TREE, unread=[UNREAD]))["runs"][0]
    [told] = run["invocations"][0]["toolExecutionNotifications"]
    assert not run["invocations"][0]["executionSuccessful"]
    assert told == {
        "level": "error",
        "message": {"text": "b.json: the file is \\x1b[31mempty: Fetch it again."},
    }


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("specs/1.json", "specs/1.json"),
        ("../a#b?.json", "../a%23b%3F.json"),
        ("a:b.json", "a%3Ab.json"),
        ("ü/%.json", "%C3%BC/%25.json"),
        ("/a b/c.json", "file:///a%20b/c.json"),
        ("https://pets.example/a b.json?c=d", "https://pets.example/a%20b.json?c=d"),
        ("odd\udcff.json", "odd%5Cudcff.json"),
    ],
)
def test_a_file_is_named_by_a_uri(file, expected):
    assert uri(file) == expected


HOSTILE = "\n::error::forged\x1b[31m\u202e|<script>`{{ x }}`"


def test_text_is_never_forged_or_wide():
    schema = {HOSTILE: 1, "type": HOSTILE, "enum": [HOSTILE, HOSTILE, "long " * 100], "default": {HOSTILE: "x" * 9999}}
    tree = sample(paths={f"/{HOSTILE}": {"get": {}}}, components={"schemas": {HOSTILE: schema, "Pet": schema}})
    made = checks.build([judged(tree, f"a{HOSTILE}.json")])
    lines = text(made)
    assert len(lines) > 20
    assert all(line.isprintable() for line in lines)
    assert all(len(line) <= 80 or " " not in line.strip() for line in lines if not line.startswith("a\\n"))
    jsonschema_rs.Draft202012Validator(report.schema("problems")).validate(made)
    for result in sarif(made)["runs"][0]["results"]:
        assert result["message"]["text"].isprintable()


def test_no_text_of_a_document_becomes_a_link_in_sarif():
    link = "[fine](https://evil.example)"
    unread = InputError(f"the file is {link}", where="b.json", advice="")
    run = sarif(value(sample_schema({"enum": [link, link, "[a]", "[a]"]}), unread=[unread]))["runs"][0]
    assert [result["message"]["text"] for result in run["results"]] == [
        r'the value "\[fine\](https://evil.example)" is repeated. Remove one of the two.',
        'the value "[a]" is repeated. Remove one of the two.',
    ]
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert r"\[fine\](https" in notification["message"]["text"]


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_half_a_surrogate_pair_is_escaped(form):
    document, _ = judged(sample())
    place = Position("a\ud83d.json", 1, 1)
    odd = Problem("tag-repeated", "/\ud83d", "m", "a", place, value="\ud83d", reach=Reach(("GET /\ud83d",), 1, ()))
    reached = replace(odd, reach=Reach(("GET /",), 1, (Step("/\ud83d", place),)))
    rendered = problems.render(checks.build([(document, [odd, reached])]), form)
    rendered.encode("utf-8")
    assert "\\ud83d" in rendered
    json.loads(rendered)


def test_of_ten_thousand_problems_text_tells_the_first_of_each_rule_and_counts_the_others():
    schemas = {f"S{n}": {"type": "integer", "default": "x"} for n in range(10_000)}
    made = value(sample(components={"schemas": {**schemas, "Last": {"enum": [1, 1]}}}))
    lines = text(made)
    assert len(lines) < 6 * SHOWN
    assert lines[-2:] == [
        f"and {10_000 - SHOWN:,} more of default-refused: --format json has all",
        "specs/a b.json: 10000 errors, 1 warning",
    ]
    assert any("[enum-repeated]" in line for line in lines)
    assert len(made["documents"][0]["problems"]) == len(sarif(made)["runs"][0]["results"]) == 10_001


def test_a_sound_document_is_one_line_and_an_empty_run():
    assert text(value(sample())) == ["specs/a b.json: no problem"]
    assert sarif(value(sample()))["runs"][0]["results"] == []
