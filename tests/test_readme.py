"""The README says what the tool does: its tables are held against the tool itself."""

import ast
import re
from pathlib import Path

import pytest

from codegen import report
from codegen.cli import main
from codegen.compat import diff, severity
from tests.compat.documents import sends

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"


def table(commands):
    rows = [f"| `{name}` | {command.get_short_help_str(limit=200)} |" for name, command in sorted(commands.items())]
    return "\n".join(["| command | what it does |", "|---|---|", *rows])


def between(name):
    found = re.search(rf"<!-- {name}.*?-->\n(.*?)\n<!-- end of {name} -->", README.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found.group(1)


def test_the_table_of_commands_is_the_commands():
    assert between("commands") == table(main.commands)


def test_the_example_of_levels_is_read_as_it_stands():
    found = re.search(r"```toml\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert found is not None
    by_id, by_rule = severity.parse_project(found.group(1).encode(), "README.md")
    assert (by_id.id, by_id.level) == ("response-header-added", "none")
    assert (by_rule.id, by_rule.path, by_rule.level) == ("response-*", "/pets/*", "warning")


def test_the_break_with_a_value_is_told_as_it_stands():
    old, new = (
        sends({"type": "object", "properties": {"name": {"type": "string", "pattern": pattern}}})
        for pattern in ("^[a-z]+$", "^[a-z]{2,}$")
    )
    text = report.render(report.build(old, new, diff(old, new)), "text")
    assert between("pattern").removeprefix("```text").removesuffix("```") in text


def test_the_table_of_sessions_is_those_that_run_by_name():
    functions = [
        one for one in ast.parse((ROOT / "noxfile.py").read_text("utf-8")).body if isinstance(one, ast.FunctionDef)
    ]
    told = {one.name: ast.get_docstring(one).splitlines()[0] for one in functions if "default=False" in decorators(one)}
    rows = [f"| `nox -s {name}` | {about} |" for name, about in sorted(told.items())]
    assert between("sessions") == "\n".join(["| by name only | what it does |", "|---|---|", *rows])


def decorators(function):
    return " ".join(map(ast.unparse, function.decorator_list))


@pytest.mark.parametrize("page", [README, *sorted((ROOT / "docs").glob("*.md"))], ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    assert not [link for link in links if "://" not in link and not (page.parent / link).exists()]
