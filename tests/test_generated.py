"""What is committed in generated/ is what the documents give, byte for byte, both ways."""

from itertools import pairwise
from pathlib import Path

from codegen import pipeline, report
from codegen.model import Options
from codegen.workspace import open_workspace

ROOT = Path(__file__).parent.parent
ADVICE = "run `enode-codegen run`, look at what changed, and commit it"


class Lines(list):
    def step(self, what):
        """Take no note of the step."""

    def say(self, line):
        self.append(line)


def test_packages_and_names_are_up_to_date(monkeypatch):
    monkeypatch.chdir(ROOT)
    workspace = open_workspace(None)
    said = Lines()
    differs = pipeline.generate(workspace, workspace.on_disk, Path("generated"), said, check=True)
    assert not differs, "\n".join([*said, ADVICE])


def test_reports_are_up_to_date(monkeypatch):
    monkeypatch.chdir(ROOT)
    workspace = open_workspace(None)
    fresh = {}
    for old, new in pairwise(workspace.on_disk):
        value = pipeline.compare(workspace, workspace.read(old), workspace.read(new), Options())
        fresh[f"{old.name}_{new.name}.json"] = report.render(value, "json")
        fresh[f"{old.name}_{new.name}.md"] = report.render(value, "markdown")
    committed = {path.name: path.read_text("utf-8") for path in Path("generated/reports").iterdir()}
    assert committed == fresh, ADVICE


def test_nothing_else_is_committed(monkeypatch):
    monkeypatch.chdir(ROOT)
    workspace = open_workspace(None)
    packages = {workspace.sources.client_settings(version).package for version in workspace.on_disk}
    assert {path.name for path in Path("generated").iterdir()} == packages | {"reports"}
