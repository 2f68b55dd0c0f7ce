"""Documents are compared in the light of what the vendor announced, and of which versions it has."""

import shutil
from pathlib import Path

import pytest
import yaml

from codegen.reviews import open_reviews
from codegen.workspace import open_workspace
from tests.specs.sources import SPECS, STEPS, VERSIONS


@pytest.mark.parametrize(("kept", "rows"), [(VERSIONS, 14), (VERSIONS[1:], 14), (VERSIONS[2:], 0)])
def test_of_a_version_without_an_entry_nothing_was_announced(tmp_path: Path, kept: tuple[str, ...], rows: int):
    folder = shutil.copytree(SPECS, tmp_path / "specs")
    tree = yaml.safe_load((SPECS / "changelog.yaml").read_text("utf-8"))
    tree["entries"] = [one for one in tree["entries"] if one["kind"] == "update" or one["id"] in kept]
    (folder / "changelog.yaml").write_text(yaml.safe_dump(tree), "utf-8")
    workspace = open_workspace(folder)
    report = open_reviews(workspace).report(*map(workspace.find, STEPS[0]))
    announced = report["summary"]["announced"]
    assert announced == {"found": rows, "not_found": 0, "taken_back": 0}
