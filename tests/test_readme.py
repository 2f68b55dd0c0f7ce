"""The README says what the tool does: its tables are held against the tool itself."""

import re
from pathlib import Path

from codegen.cli import main
from codegen.compat import severity

README = Path(__file__).parent.parent / "README.md"


def table(commands):
    rows = [f"| `{name}` | {command.get_short_help_str(limit=200)} |" for name, command in sorted(commands.items())]
    return "\n".join(["| command | what it does |", "|---|---|", *rows])


def test_the_table_of_commands_is_the_commands():
    text = README.read_text("utf-8")
    found = re.search(r"<!-- commands.*?-->\n(.*?)\n<!-- end of commands -->", text, re.DOTALL)
    assert found is not None
    assert found.group(1) == table(main.commands)


def test_the_example_of_levels_is_read_as_it_stands():
    found = re.search(r"```toml\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert found is not None
    by_id, by_rule = severity.parse_project(found.group(1).encode(), "README.md")
    assert (by_id.id, by_id.level) == ("response-header-added", "none")
    assert (by_rule.id, by_rule.path, by_rule.level) == ("response-*", "/pets/*", "warning")
