"""``--on`` and ``--grace``, from the command line to the finding."""

import json

import pytest
from click.testing import CliRunner

from codegen.cli import main

DONE = {"responses": {"204": {"description": "Done"}}}
SOON = {**DONE, "deprecated": True, "x-sunset": "2024-06-01"}


def write(folder, name, version, **operations):
    paths = {"/pets": {"get": DONE, **operations}}
    tree = {"openapi": "3.1.0", "info": {"title": "Pets", "version": version}, "paths": paths}
    (folder / name).write_text(json.dumps(tree))
    return str(folder / name)


def diff(*arguments):
    return CliRunner().invoke(main, ["diff", "--format", "json", *arguments])


def found(*arguments):
    return [(finding["id"], finding["level"]) for finding in json.loads(diff(*arguments).stdout)["findings"]]


def test_on_says_whether_what_is_gone_went_before_its_day(tmp_path):
    old, new = write(tmp_path, "old.json", "1", put=SOON), write(tmp_path, "new.json", "2024-05-31")
    assert found(old, new) == [("api-removed-before-sunset", "error")]
    assert found(old, new, "--on", "2024-06-01") == [("api-removed-with-sunset", "warning")]


def test_grace_says_how_much_notice_is_asked_for(tmp_path):
    old, new = write(tmp_path, "old.json", "1", put=DONE), write(tmp_path, "new.json", "2024-05-01", put=SOON)
    assert found(old, new) == found(old, new, "--grace", "31") == [("endpoint-deprecated-with-sunset", "info")]
    assert found(old, new, "--grace", "32") == [("api-sunset-date-too-small", "warning")]


def test_grace_without_a_day_is_refused(tmp_path):
    old, new = write(tmp_path, "old.json", "1", put=DONE), write(tmp_path, "new.json", "2", put=SOON)
    done = diff(old, new, "--grace", "30")
    assert done.exit_code == 2
    assert done.stderr.endswith("is no date\n  Say by --on from which day on it holds.\n")
    assert found(old, new, "--grace", "30", "--on", "2024-05-01") == [("endpoint-deprecated-with-sunset", "info")]


@pytest.mark.parametrize(
    "arguments", [["--on", "tomorrow"], ["--on", "2024-02-30"], ["--grace", "-1"], ["--grace", "x"]]
)
def test_what_is_no_day_and_no_number_of_days_is_refused(tmp_path, arguments):
    old = write(tmp_path, "old.json", "1")
    done = diff(old, old, *arguments)
    assert done.exit_code == 2
    assert "Invalid value" in done.stderr
