"""How reports tell what was announced: what is not there, what breaks unannounced, and what no document shows."""

import re
from dataclasses import replace

import jsonschema_rs
import pytest

from codegen import report
from codegen.model import Announcement, JsonObject, Note, Place
from tests.report.findings import ADDED, BASE, HOSTILE, REMOVED, REVISION

TOLD = replace(REMOVED, announced_in=("2/r1",), renamed_to="body.title", moved_to="GET /animals")
FOUND = Announcement("2/r1", "A pet has a title.", "found", ("GET /pets",), (TOLD.fingerprint,))
MISSING = Announcement("2/r2", "A pet has no age.", "not-found", ("GET /a", "GET /b", "GET /c", "GET /d", "GET /e"))
UNDONE = Announcement("2/r3", "A pet has a tag.", "taken-back", ("*",))
NOTES = (
    Note("2/r4", "Answers come sooner.", ("*",)),
    Note("2/r5", "There is a page about it."),
    Note("2/r6", "Pets are sorted.", ("GET /pets",)),
    Note("2/r7", "Pets are counted.", ("GET /pets",)),
)


def made() -> JsonObject:
    surprise = replace(REMOVED, origin="Pet.age", message="The response property `age` is gone.")
    return report.build(
        BASE, REVISION, (TOLD, surprise, ADDED), announcements=(FOUND, MISSING, UNDONE), notes=NOTES
    )  # fmt: skip


def test_it_conforms_to_the_published_schema_and_counts():
    value = made()
    assert [error.message for error in jsonschema_rs.Draft202012Validator(report.schema()).iter_errors(value)] == []
    assert value["summary"]["announced"] == {"found": 1, "not_found": 1, "taken_back": 1}
    assert value["summary"]["unannounced"] == {"error": 1, "warning": 0}
    assert [(one["row"], one["status"], one["findings"]) for one in value["announcements"]] == [
        ("2/r1", "found", [TOLD.fingerprint]),
        ("2/r2", "not-found", []),
        ("2/r3", "taken-back", []),
    ]
    assert value["notes"][0] == {"row": "2/r4", "text": "Answers come sooner.", "operations": ["*"]}


def test_where_it_is_not_known_what_was_announced_nothing_is_said_of_it():
    value = report.build(BASE, REVISION, (REMOVED,))
    assert (value["summary"]["announced"], value["summary"]["unannounced"]) == (None, None)
    for form in ("text", "markdown"):
        assert "announced" not in report.render(value, form).lower()


def test_nothing_is_said_twice():
    gone = replace(
        REMOVED,
        places=(Place("GET /pets", ""),),
        message="`GET /pets` was removed",
        instead="Call `GET /animals`.",
        moved_to="GET /animals",
    )
    status = replace(
        REMOVED, origin="s", places=(Place("GET /toys", "status.201", "201"),), message="the status 201 no longer comes"
    )
    new = replace(ADDED, places=(Place("GET /animals", ""),), message="`GET /animals` is new")
    value = report.build(BASE, REVISION, (gone, status, new), announcements=())
    text, markdown = report.render(value, "text"), report.render(value, "markdown")
    assert "  error: `GET /pets` was removed\n  error: GET /toys 201: the status 201 no longer comes\n" in text
    assert "\n  `GET /animals` is new\n" in text
    assert "moved to" not in text
    assert "- `GET /pets` was removed (error)\n- `GET /toys` 201: the status 201 no longer comes (error)\n" in markdown


def test_where_nothing_was_announced_everything_that_breaks_is_a_surprise():
    value = report.build(BASE, REVISION, (REMOVED, ADDED), announcements=())
    assert value["summary"]["unannounced"] == {"error": 1, "warning": 0}
    assert "FOUND, NOT ANNOUNCED\n  error: GET /pets 200 body[].name: " in report.render(value, "text")


def test_the_surprises_come_first_in_text():
    text = report.render(made(), "text")
    assert text.startswith(
        """\
1 -> 2: 2 errors, 0 warnings, 1 info
operations: 0 added, 0 removed, 2 changed
announced: 1 of 3 rows found, 1 taken back since

ANNOUNCED, NOT FOUND
  2/r2: A pet has no age.
    GET /a, GET /b, GET /c, GET /d and 1 more

FOUND, NOT ANNOUNCED
  error: GET /pets 200 body[].name: The response property `age` is gone.

ERROR  response-required-property-removed
"""
    )
    assert "  moved to: GET /animals\n  renamed to: body.title\n  announced in: 2/r1\n" in text
    assert "  announced in: nothing\n" in text
    assert text.endswith(
        """\

Announced, and not to be seen in any document:
  Every operation
    2/r4: Answers come sooner.
  The API as a whole
    2/r5: There is a page about it.
  GET /pets
    2/r6: Pets are sorted.
    2/r7: Pets are counted.
"""
    )


def test_the_surprises_come_first_in_markdown():
    text = report.render(made(), "markdown")
    assert (
        """\
Announced: 1 of 3 rows found, 1 taken back since.

## Announced, not found (1)

- `2/r2` A pet has no age. (GET /a, GET /b, GET /c, GET /d and 1 more)

## Found, not announced (1)

- `GET /pets` 200 `body[].name`: The response property `age` is gone. (error)

## Breaks (2)
"""
        in text
    )
    assert "\n**Announced in:** `2/r1`\n" in text
    assert "\n**Not announced.**\n" in text
    assert "| GET /pets | Pets are sorted. | `2/r6` |\n" in text


BAD = "a\nERROR forged \x1b[31m\u202e <script>|`x`"


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_hostile_words_stay_on_their_line(form: str):
    rows = (Announcement(BAD, BAD, "not-found", (BAD,)),)
    finding = replace(HOSTILE, announced_in=(BAD,), renamed_to=BAD, moved_to=BAD)
    value = report.build(BASE, REVISION, (finding, HOSTILE), announcements=rows, notes=(Note(BAD, BAD, (BAD,)),))
    text = report.render(value, form)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert not [line for line in text.splitlines() if line.startswith("ERROR forged")]
    if form == "markdown":
        outside = re.sub(r"(?<![`\\])(`+)(?!`).*?(?<!`)\1(?!`)", "", text)
        assert not re.search(r"(?<!\\)<", outside)


def test_text_keeps_to_80_columns():
    long = "word " * 60
    rows = (Announcement("2/r2", long, "not-found", ("GET /pets",) * 3),)
    value = report.build(
        BASE, REVISION, (REMOVED,), announcements=rows, notes=(Note("2/r3", long, ("GET /pets",) * 9),)
    )
    assert max(map(len, report.render(value, "text").splitlines())) <= 80
