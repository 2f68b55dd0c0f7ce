"""What is said of the end of a thing: when it changes, and when the thing is gone.

The days are counted by hand from RFC 3339 dates; before its sunset a thing is expected to be there (RFC 8594, section 3).
"""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from codegen.compat import diff, review
from codegen.compat.chain import walk
from codegen.compat.changelog import Row
from codegen.compat.options import day, settled
from codegen.errors import UsageError
from codegen.model import Document, Options
from tests.compat.documents import api, as_document

OLD = {"deprecated": True}
NEW_YEAR = Options(on=date(2024, 1, 1))
NOTICE = Options(on=date(2024, 1, 1), grace=180)
ON_NO_DAY = Options()


def until(said: Any, **others: Any) -> dict[str, Any]:
    return {"deprecated": True, "x-sunset": said, **others}


def levels(old: Document, new: Document, options: Options = NEW_YEAR) -> list[tuple[str, str]]:
    return [(finding.id, finding.level) for finding in diff(old, new, options=options)]


@pytest.mark.parametrize(
    "said",
    ["2024-02-29", "2024-02-29T00:00:00Z", "2024-02-29t23:59:60z", "2024-02-29T12:00:00.123456789+05:45"],
)
def test_a_day_is_a_date_or_a_time_of_rfc_3339(said: str):
    assert day(said) == date(2024, 2, 29)


@pytest.mark.parametrize(
    "said",
    [
        "2023-02-29", "2024-13-01", "20240229", "2024-W09-4", "2024-2-29", " 2024-02-29", "2024-02-29\n", "2024-02-29T12:00",
        "2024-02-29T24:00:00Z", "Thu, 29 Feb 2024 00:00:00 GMT", "٢٠٢٤-٠٢-٢٩", "0000-01-01", "", 20240229, True, ["2024-02-29"], {},
    ],
)  # fmt: skip
def test_nothing_else_is_a_day(said: Any):
    assert day(said) is None


def on(version: str | None, info: Any, options: Options = ON_NO_DAY) -> date | None:
    document = Document("openapi.json", b"", {"openapi": "3.1.0", "info": info, "paths": {}}, version=version)
    return settled(options, document).on


def test_the_day_is_the_version_or_what_was_said():
    assert on("2024-03-01", {"version": "2024-04-01"}) == date(2024, 3, 1)
    assert on("newest", {"version": "2024-04-01"}) == date(2024, 4, 1)
    assert on("2024-03-01", {}, NEW_YEAR) == NEW_YEAR.on
    for info in ({"version": "1.2.0"}, {"version": 20240401}, {}, "text", None):
        assert on(None, info) is None


def test_notice_cannot_be_asked_for_without_a_day_to_count_from():
    with pytest.raises(UsageError) as caught:
        diff(api(), api(), options=Options(grace=30))
    assert str(caught.value) == (
        "openapi.json: a grace period is counted from a day, and the version of this document is no date\n"
        "  Say by --on from which day on it holds."
    )


SAID: dict[str, tuple[dict[str, Any], dict[str, Any], list[tuple[str, str]]]] = {
    "with its day": ({}, until("2024-07-01"), [("deprecated-with-sunset", "info")]),
    "with its day, half a year before": ({}, until("2024-06-29"), [("deprecated-with-sunset", "info")]),
    "with its day, a day less than half a year before": ({}, until("2024-06-28"), [("too-small", "warning")]),
    "without a day": ({}, OLD, [("deprecated-sunset-missing", "warning")]),
    "with a day that is none": ({}, until("soon"), [("parse", "warning")]),
    "with a day that is a number": ({}, until(20240701), [("parse", "warning")]),
    "with null for a day": ({}, until(None), [("deprecated-sunset-missing", "warning")]),
    "its day was known": (
        {"x-sunset": "2025-01-01"}, until("2025-01-01"), [("deprecated-with-sunset", "info")],
    ),
    "its day is another": (
        {"x-sunset": "2026-01-01"}, until("2025-01-01"), [("deprecated", "info"), ("brought-forward", "warning")],
    ),
    "it stays after all": (until("2025-01-01"), {}, [("reactivated", "info")]),
    "it stays after all, until its day": (until("2025-01-01"), {"x-sunset": "2025-01-01"}, [("reactivated", "info")]),
    "a day is named": (OLD, until("2025-01-01"), [("set", "info")]),
    "a near day is named": (OLD, until("2024-02-01"), [("too-small", "warning")]),
    "a day in place of no day": (until("soon"), until("2025-01-01"), [("set", "info")]),
    "the day is taken back": (until("2025-01-01"), OLD, [("deleted", "warning")]),
    "what was no day is taken back": (until("soon"), OLD, [("deleted", "info")]),
    "a later day": (until("2024-01-02"), until("2024-01-03"), [("postponed", "info")]),
    "an earlier day": (until("2026-01-01"), until("2025-01-01"), [("brought-forward", "warning")]),
    "an earlier day, and near": (until("2026-01-01"), until("2024-02-01"), [("changed-too-small", "warning")]),
    "a day becomes none": (until("2025-01-01"), until("2025-01-32"), [("parse", "warning")]),
    "never deprecated, a day is named": ({}, {"x-sunset": "2025-01-01"}, [("set", "info")]),
    "never deprecated, an earlier day": (
        {"x-sunset": "2026-01-01"}, {"x-sunset": "2025-01-01"}, [("brought-forward", "warning")],
    ),
    "the same day as a time": (until("2025-01-01"), until("2025-01-01T00:00:00Z"), []),
    "null as nothing": (OLD, until(None), []),
}  # fmt: skip

ENDS = {
    "deprecated": ("endpoint-deprecated", "deprecated"),
    "deprecated-with-sunset": ("endpoint-deprecated-with-sunset", "deprecated-with-sunset"),
    "deprecated-sunset-missing": ("api-deprecated-sunset-missing", "deprecated-sunset-missing"),
    "reactivated": ("endpoint-reactivated", "reactivated"),
    "too-small": ("api-sunset-date-too-small", "sunset-date-too-small"),
    "changed-too-small": ("api-sunset-date-changed-too-small", "sunset-date-changed-too-small"),
    "brought-forward": ("api-sunset-brought-forward", "sunset-brought-forward"),
    "postponed": ("api-sunset-postponed", "sunset-postponed"),
    "set": ("api-sunset-set", "sunset-set"),
    "deleted": ("sunset-deleted", "sunset-deleted"),
    "parse": ("api-deprecated-sunset-parse", ""),
}
"""The id for an operation, and how the others end; ``sunset-parse`` is oasdiff's for parameters, ``…-invalid`` for properties."""


@pytest.mark.parametrize(("before", "after", "expected"), SAID.values(), ids=SAID)
def test_what_is_said_of_an_operation(before: Any, after: Any, expected: Any):
    assert sorted(levels(api(before), api(after), NOTICE)) == sorted((ENDS[end][0], level) for end, level in expected)


def parameter(fields: Any) -> Document:
    return api({"parameters": [{"name": "size", "in": "query", "schema": {"type": "string"}, **fields}]})


def header(fields: Any) -> Document:
    return api({"responses": {"200": {"description": "Fine", "headers": {"X-Size": {"schema": {}, **fields}}}}})


def sent(fields: Any) -> Document:
    return api({"requestBody": {"content": {"application/json": {"schema": fields}}}})


def read(fields: Any) -> Document:
    content = {"application/json": {"schema": {"properties": {"size": fields}}}}
    return api({"responses": {"200": {"description": "Fine", "content": content}}})


DESCRIBED = {
    "parameter": (parameter, "request-parameter-", "sunset-parse"),
    "header": (header, "response-header-", "sunset-parse"),
    "body": (sent, "request-body-", "deprecated-sunset-invalid"),
    "property": (read, "response-property-", "deprecated-sunset-invalid"),
}


@pytest.mark.parametrize(("make", "prefix", "unread"), DESCRIBED.values(), ids=DESCRIBED)
@pytest.mark.parametrize(("before", "after", "expected"), SAID.values(), ids=SAID)
def test_what_is_said_of_anything_else(make: Any, prefix: str, unread: str, before: Any, after: Any, expected: Any):
    wanted = sorted((prefix + (ENDS[end][1] or unread), level) for end, level in expected)
    assert sorted(levels(make(before), make(after), NOTICE)) == wanted


def test_without_a_grace_period_a_day_must_still_come_and_none_need_be_named():
    assert levels(api(), api(OLD)) == [("endpoint-deprecated", "info")]
    assert levels(api(), api(until("2024-01-02"))) == [("endpoint-deprecated-with-sunset", "info")]
    assert levels(api(), api(until("2024-01-01"))) == [("api-sunset-date-too-small", "warning")]
    assert levels(api(), api(until("1999-01-01")), ON_NO_DAY) == [("endpoint-deprecated-with-sunset", "info")]


def test_the_message_says_how_many_days_are_left():
    (finding,) = diff(api(), api(until("2024-01-31")), options=NOTICE)
    assert finding.message == "`POST /pets` goes sooner than is asked for, on 2024-01-31, after 30 of 180 days"
    assert (finding.revision and finding.revision.pointer) == "/paths/~1pets/post/x-sunset"


def test_a_hostile_day_forges_no_line():
    (finding,) = diff(api(), api(until("soon\nERROR  forged `x`" + "y" * 500)))
    assert "\n" not in finding.message
    assert len(finding.message) < 200


def gone(fields: Any, **top: Any) -> tuple[Document, Document]:
    done = {"responses": {"204": {"description": "Done"}}}
    old = {"/pets": {"get": done}, "/orders": {"get": {**done, **fields}}}
    return (
        as_document({"openapi": "3.1.0", "paths": old, **top}),
        as_document({"openapi": "3.1.0", "paths": {"/pets": {"get": done}}, **top}),
    )


def event(fields: Any) -> tuple[Document, Document]:
    done = {"responses": {"204": {"description": "Done"}}}
    return (
        as_document({"openapi": "3.1.0", "webhooks": {"petSold": {"post": {**done, **fields}}}}),
        as_document({"openapi": "3.1.0", "webhooks": {}}),
    )


def required(fields: Any) -> tuple[Document, Document]:
    content = {"application/json": {"schema": {"properties": {"size": fields}, "required": ["size"]}}}
    return api({"responses": {"200": {"description": "Fine", "content": content}}}), api(
        {"responses": {"200": {"description": "Fine", "content": {"application/json": {"schema": {}}}}}}
    )


EARLY, LATE = until("2024-01-02"), until("2024-01-01")
GONE: dict[str, tuple[tuple[Document, Document], list[tuple[str, str]]]] = {
    "an operation, its day to come": (gone(EARLY), [("api-path-removed-before-sunset", "error")]),
    "an operation, on its day": (gone(LATE), [("api-path-removed-with-sunset", "warning")]),
    "an operation, only its day said": (
        gone({"x-sunset": "2024-01-02"}), [("api-path-removed-before-sunset", "error")],
    ),
    "an operation, its day unreadable": (gone(until("soon")), [("api-path-sunset-parse", "warning")]),
    "an operation, deprecated": (gone(OLD), [("api-path-removed-with-deprecation", "error")]),
    "an operation, an unreadable day without deprecation": (
        gone({"x-sunset": "soon"}), [("api-path-removed-without-deprecation", "error")],
    ),
    "an operation that is beta, its day to come": (
        gone(until("2024-01-02", **{"x-stability-level": "beta"})), [("api-path-removed-before-sunset", "error")],
    ),
    "an operation of an unreadable level": (
        gone({"x-stability-level": "solid"}), [("api-path-removed-without-deprecation", "error")],
    ),
    "a webhook, its day to come": (event(EARLY), [("webhook-removed-before-sunset", "error")]),
    "a webhook, on its day": (event(LATE), [("webhook-removed-with-sunset", "warning")]),
    "a webhook, deprecated": (event(OLD), [("webhook-removed-with-deprecation", "error")]),
    "a webhook": (event({}), [("webhook-removed", "error")]),
    "a parameter, its day to come": (
        (parameter(EARLY), api()), [("request-parameter-removed-before-sunset", "error")],
    ),
    "a parameter, on its day": ((parameter(LATE), api()), [("request-parameter-removed-with-sunset", "warning")]),
    "a parameter, its day unreadable": (
        (parameter(until("soon")), api()), [("request-parameter-removed-with-deprecation", "warning")],
    ),
    "a property, its day to come": (required(EARLY), [("response-property-removed-before-sunset", "error")]),
    "a property, on its day": (required(LATE), [("response-property-removed-with-sunset", "warning")]),
    "a property, deprecated": (required(OLD), [("response-required-property-removed", "error")]),
    "a property that never came": (
        required(until("2024-01-02", writeOnly=True)), [("response-required-write-only-property-removed", "info")],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("documents", "expected"), GONE.values(), ids=GONE)
def test_what_is_gone(documents: tuple[Document, Document], expected: Any):
    assert levels(*documents) == expected


def test_a_header_that_goes_before_its_day_breaks_and_after_it_may():
    bare = api({"responses": {"200": {"description": "Fine"}}})
    for need in (True, False):
        assert levels(header({**EARLY, "required": need}), bare) == [("response-header-removed-before-sunset", "error")]
        assert levels(header({**LATE, "required": need}), bare) == [("response-header-removed-with-sunset", "warning")]


def test_on_a_day_that_nobody_knows_what_goes_may_break():
    assert levels(*gone(until("2999-01-01")), ON_NO_DAY) == [("api-path-removed-with-sunset", "warning")]


def test_the_version_of_the_new_document_is_the_day():
    for version, expected in (("2023-12-31", "before"), ("2024-01-01", "with")):
        found = levels(*gone(LATE, info={"title": "Pets", "version": version}), ON_NO_DAY)
        assert [rule for rule, _ in found] == [f"api-path-removed-{expected}-sunset"]


def test_a_day_too_near_is_told_of_one_alternative_while_another_admits_all():
    def sends(*branches: Any) -> Document:
        return api({"requestBody": {"content": {"application/json": {"schema": {"anyOf": list(branches)}}}}})

    size = {"type": "object", "properties": {"size": {"type": "string"}}, "additionalProperties": False}
    near = {**size, "properties": {"size": {"type": "string", **until("2024-01-15")}}}
    whole = {"type": "object", "title": "Any"}
    assert levels(sends(size, whole), sends(near, whole), NOTICE) == [
        ("request-property-sunset-date-too-small", "warning")
    ]


def test_what_goes_before_or_after_its_day_is_found_where_a_vendor_says_that_it_goes():
    row = Row("2/r1", visible=True, text="It goes.", action="remove", direction="request", breaking=True)
    row = replace(row, operations=("POST /pets",), locations=("query.size",))
    for fields in (EARLY, LATE, OLD):
        (announcement,) = review(parameter(fields), api(), [row], NEW_YEAR).announcements or ()
        assert announcement.status == "found"


def test_what_is_deprecated_with_its_day_is_what_a_vendor_calls_deprecated():
    row = Row("2/r1", visible=True, text="It will go.", deprecated=True, operations=("POST /pets",), locations=("",))
    (announcement,) = review(api(), api(until("2025-01-01")), [row], NEW_YEAR).announcements or ()
    assert announcement.status == "found"


def test_a_break_before_its_day_still_stands_when_the_day_is_past():
    def version(name: str, fields: Any) -> Document:
        paths = {"/pets": {"get": {}}, **({} if fields is None else {"/orders": {"get": fields}})}
        return as_document({"openapi": "3.1.0", "info": {"version": name}, "paths": paths})

    documents = version("2024-01-01", until("2024-06-01")), version("2024-03-01", None), version("2024-09-01", None)
    chain = walk(documents, diff)
    assert [[(one.finding.id, one.fate) for one in step] for step in chain.steps] == [
        [("api-path-removed-before-sunset", "stands")],
        [],
    ]
