"""A chain for a terminal: each step with its breaks, and what became of them, 80 columns wide."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.model import JsonObject
from codegen.report.as_text import unresolved_lines
from codegen.report.chain import lines
from codegen.report.unresolved import each
from codegen.report.words import counts, place, plural, wrapped


def render(chain: JsonObject) -> str:
    """Write the breaks of each step; its warnings and infos are counted, and told by a comparison of the two versions."""
    versions = chain["versions"]
    head = f"{versions[0]} -> {versions[-1]} in {plural(len(chain['steps']), 'step')}: {counts(chain['summary'])}"
    found = [*wrapped("", head)]
    for sentence in lines.summary(chain):
        found += wrapped("  ", sentence)
    found += unresolved_lines(each(*(step["report"] for step in chain["steps"])))
    for step in chain["steps"]:
        found += ["", *_step(step)]
    return "\n".join(found) + "\n"


def _step(step: JsonObject) -> Iterator[str]:
    report = step["report"]
    head = f"{report['base']['version']} -> {report['revision']['version']}: {counts(report['summary'])}"
    yield from wrapped("", head)
    for one, finding in lines.told(step):
        first, *others = one["places"]
        more = f" (and {plural(len(others), 'more place')})" if others else ""
        yield from wrapped("  ", f"{place(first)}{more}")
        yield from wrapped("    ", lines.message(finding), indent="      ")
        yield from wrapped("    ", lines.fate(one), indent="      ")
