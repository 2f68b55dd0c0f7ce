"""A walk along several versions -> one JSON value, and the texts that render it.

Its shape is published as a JSON Schema (``codegen/report/schema/chain-1.schema.json``), which refers to that of the report.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain as chained

from codegen.model import Break, Chain, JsonObject, Place
from codegen.report import as_json
from codegen.report.build import TOOL, place_as_json
from codegen.report.chain import as_markdown, as_text

FORMAT = "enode-codegen/chain/1"


def build(walked: Chain, steps: Sequence[JsonObject], ends: JsonObject, missing: Sequence[str] = ()) -> JsonObject:
    """Put a walk together with the report of each step and of the two ends; ``missing`` are versions that were passed by."""
    versions = [steps[0]["base"]["version"], *(step["revision"]["version"] for step in steps)]
    breaks = list(chained.from_iterable(walked.steps))
    counts = {level: ends["summary"][level] for level in ("error", "warning", "info")}
    return {
        "format": FORMAT,
        "tool": TOOL,
        "versions": versions,
        "missing": list(missing),
        "summary": {
            "breaking": ends["summary"]["breaking"],
            **counts,
            "taken_back": _count(breaks, "taken-back"),
            "later_callers": _count(breaks, "later-callers"),
        },
        "steps": [
            {"report": report, "breaks": [_break(one, versions) for one in found]}
            for report, found in zip(steps, walked.steps, strict=True)
        ],
        "ends": ends,
        "came": [
            {
                "finding": one.finding.fingerprint,
                "version": versions[one.step + 1],
                "places": _places(one.finding.id, one.places),
            }
            for one in walked.came
        ],
    }


def render(value: JsonObject, name: str) -> str:
    """Render the value in one of the formats ``json``, ``markdown`` and ``text``."""
    return {"json": as_json.render, "markdown": as_markdown.render, "text": as_text.render}[name](value)


def _count(breaks: Sequence[Break], fate: str) -> int:
    return len({id(one.finding) for one in breaks if one.fate == fate})


def _break(one: Break, versions: Sequence[str]) -> JsonObject:
    return {
        "finding": one.finding.fingerprint,
        "fate": one.fate,
        "taken_back_in": None if one.taken_back is None else versions[one.taken_back + 1],
        "places": _places(one.finding.id, one.places),
    }


def _places(rule: str, places: Sequence[Place]) -> list[JsonObject]:
    return [place_as_json(rule, place) for place in places]
