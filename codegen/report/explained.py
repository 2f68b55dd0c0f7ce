"""One rule, told in full: what it says and why, what to do, and its example as a difference in YAML."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

import yaml

from codegen.model import Json, JsonObject
from codegen.report.words import wrapped

BREAKS = {
    "wire": "the wire: what is sent or comes is refused, lost or not understood",
    "source": "source code: the names of a generated client change, and nothing on the wire",
}
"""What it means to break something."""
_NAME = re.compile(r"\{(\w+)\}")

LEVELS = "error where a caller breaks, warning where it may or where that is not decided, info where it does not"
"""How a finding comes by its level."""


def as_text(rule: JsonObject) -> str:
    """Tell of one rule, as the catalogue gives it, on 80 columns."""
    lines = [rule["id"]]
    for head, text in _facts(rule):
        lines += wrapped(f"  {head}: ", text)
    for title, pair in _examples(rule):
        lines += ["", *wrapped("", title, indent="  "), *(f"  {line}" for line in difference(pair))]
    return "\n".join(lines) + "\n"


def as_markdown(rule: JsonObject) -> str:
    """Tell the same as Markdown."""
    lines = [f"# {rule['id']}", ""]
    lines += [f"- **{head}**: {text}" for head, text in _facts(rule)]
    for title, pair in _examples(rule):
        lines += ["", f"## {title}", "", "```diff", *difference(pair), "```"]
    return "\n".join(lines) + "\n"


def in_words(text: str) -> str:
    """Give a format as the help of a command would write it: ``OLD`` for what is filled in."""
    return _NAME.sub(lambda match: match[1].upper(), text.replace("{called}", "[: NAME]"))


def cell(text: str) -> str:
    """Keep a bar from ending a cell of a table in Markdown."""
    return text.replace("|", "\\|")


def difference(pair: JsonObject) -> list[str]:
    """Give both halves of an example as one YAML text, its lines marked as in a patch: ``-`` went, ``+`` came."""
    before, after = _yaml(pair["before"]), _yaml(pair["after"])
    if before == after:
        return [f"  {line}" for line in before]
    lines = list(difflib.unified_diff(before, after, n=len(before) + len(after), lineterm=""))
    return [f"{line[:1]} {line[1:]}" for line in lines[3:]]


def _facts(rule: JsonObject) -> Iterator[tuple[str, str]]:
    yield "says", in_words(rule["message"])
    for name, meaning in rule["names"].items():
        yield in_words(f"{{{name}}}"), meaning
    yield "for example", rule["said"]
    if rule["on"]:
        notice = f", where {rule['grace']} days of notice are asked for" if rule["grace"] else ""
        yield "the day", f"of the example is {rule['on']}{notice}"
    yield "level", f"{_level(rule)}; of any finding, by its verdict: {LEVELS}"
    yield "breaks", BREAKS[rule["breaks"]]
    yield "why", in_words(rule["why"])
    yield "instead", in_words(rule["instead"])
    yield "way back", rule["mirror"]


def _level(rule: JsonObject) -> str:
    """Say the level of the example, and under which policies it has another one."""
    others: dict[str, list[str]] = {}
    for policy, level in rule["levels"].items():
        if level != rule["level"]:
            others.setdefault(level or "not told of", []).append(policy)
    told = (f"{level} under --policy {' and '.join(policies)}" for level, policies in others.items())
    most = [f"never above {rule['at_most']} under --policy wire"] if rule["at_most"] else []
    return ", ".join([f"{rule['level']} in the example", *told, *most])


def _examples(rule: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    yield f"Example: {rule['fragment']}", rule["example"]
    yield "Near miss, of which this rule says nothing", rule["near_miss"]


def _yaml(value: Json) -> list[str]:
    text: str = yaml.dump(value, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=70)
    return text.removesuffix("...\n").splitlines()


class _Plain(yaml.SafeDumper):
    """Writes a value that stands in two places twice: an anchor would come and go with the other place."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  what it overrides is called with it
        return True
