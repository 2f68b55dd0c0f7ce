"""A chain for a pull request or a page: a table of breaks for each step, and one of what breaks between the ends."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.model import JsonObject
from codegen.report.as_markdown import code, text, unresolved
from codegen.report.chain import lines
from codegen.report.unresolved import each
from codegen.report.words import counts, plural


def render(chain: JsonObject) -> str:
    """Write a summary, one section for each step, and one for the two ends."""
    versions = chain["versions"]
    found = [f"# {text(versions[0])} → {text(versions[-1])}", ""]
    found += [f"**{counts(chain['summary'])}** in {plural(len(chain['steps']), 'step')}."]
    for sentence in lines.summary(chain):
        found += ["", text(sentence)]
    found += unresolved(each(*(step["report"] for step in chain["steps"])))
    for step in chain["steps"]:
        found += ["", *_step(step)]
    if chain["came"]:
        found += ["", "## What breaks between the two ends", "", *_ends(chain)]
    return "\n".join(found) + "\n"


def _step(step: JsonObject) -> Iterator[str]:
    report = step["report"]
    yield f"## {text(report['base']['version'])} → {text(report['revision']['version'])}"
    yield ""
    yield f"{counts(report['summary'])}."
    rows = [
        f"| {_places(one)} | {text(lines.message(finding))} | {text(lines.fate(one))} |"
        for one, finding in lines.told(step)
    ]
    if rows:
        yield from ("", "| where | what breaks | afterwards |", "|---|---|---|", *rows)


def _ends(chain: JsonObject) -> Iterator[str]:
    findings = {finding["fingerprint"]: finding for finding in chain["ends"]["findings"]}
    yield "| since | where | what breaks |"
    yield "|---|---|---|"
    for one in sorted(chain["came"], key=lambda one: chain["versions"].index(one["version"])):
        yield f"| {text(one['version'])} | {_places(one)} | {text(lines.message(findings[one['finding']]))} |"


def _places(one: JsonObject) -> str:
    first, *others = one["places"]
    parts = [code(first["operation"]), *([text(first["status"])] if first["status"] else [])]
    parts += [code(first["location"])] if first["location"] else []
    return " ".join(parts) + (f" and {plural(len(others), 'more place')}" if others else "")
