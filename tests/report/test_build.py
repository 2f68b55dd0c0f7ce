import jsonschema_rs
import orjson

from codegen import report
from tests.report.findings import ADDED, BASE, HOSTILE, REMOVED, REVISION


def made(*findings):
    return report.build(BASE, REVISION, findings, added=["GET /new"], removed=[])


def test_every_report_conforms_to_the_published_schema():
    validator = jsonschema_rs.Draft202012Validator(report.schema())
    for findings in [(), (REMOVED,), (REMOVED, ADDED, HOSTILE)]:
        assert [error.message for error in validator.iter_errors(made(*findings))] == []


def test_the_schema_refuses_what_is_no_report():
    validator = jsonschema_rs.Draft202012Validator(report.schema())
    for field in made(REMOVED):
        broken = {key: value for key, value in made(REMOVED).items() if key != field}
        assert not validator.is_valid(broken), field
    assert not validator.is_valid(made(REMOVED) | {"more": 1})


def test_counts_positions_and_operations():
    value = made(ADDED, REMOVED)
    assert value["summary"] == {
        "breaking": True,
        "error": 1,
        "warning": 0,
        "info": 1,
        "policy": "wire",
        "hidden": 0,
        "overridden": [],
        "operations": {"added": 1, "removed": 0, "changed": 2},
        "announced": None,
        "unannounced": None,
    }
    first = value["findings"][0]
    assert first["id"] == REMOVED.id
    assert (first["base"]["file"], first["base"]["line"]) == ("old.json", 2)
    assert first["revision"] is None


def test_the_same_findings_in_any_order_give_the_same_bytes():
    forward = report.render(made(REMOVED, ADDED, HOSTILE), "json")
    backward = report.render(made(HOSTILE, ADDED, REMOVED), "json")
    assert forward == backward
    assert orjson.loads(forward) == made(REMOVED, ADDED, HOSTILE)


def test_fingerprints_do_not_depend_on_words_or_other_places():
    from dataclasses import replace

    reworded = replace(
        REMOVED, message="other", places=(*REMOVED.places, REMOVED.places[0].__class__("GET /x", "body"))
    )
    one, two = made(REMOVED)["findings"][0], made(reworded)["findings"][0]
    assert one["fingerprint"] == two["fingerprint"]
    assert {place["fingerprint"] for place in one["places"]} < {place["fingerprint"] for place in two["places"]}
