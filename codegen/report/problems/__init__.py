"""Problems of documents -> one JSON value, and the texts that render it.

Its shape is published as a JSON Schema (``codegen/report/schema/problems-1.schema.json``). The same documents give the same
value: nothing in it depends on time or machine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from codegen.errors import CodegenError
from codegen.model import Document, JsonObject, Position, Problem, Reach, Step, fingerprint
from codegen.report import as_json
from codegen.report.build import TOOL
from codegen.report.problems import as_sarif, as_text

FORMAT = "enode-codegen/problems/1"
FORMATS = ("text", "json", "sarif")


def build(
    judged: Sequence[tuple[Document, Sequence[Problem]]],
    unread: Sequence[CodegenError],
    rules: Mapping[str, JsonObject],
) -> JsonObject:
    """Put together what is wrong in documents, and which could not be read; ``rules`` has what there is to say of each rule.

    A rule of ``rules`` has the fields ``level``, ``what``, ``why`` and ``advice``; each that a problem has must be in it.
    """
    found = [problem for _, problems in judged for problem in problems]
    return {
        "format": FORMAT,
        "tool": TOOL,
        "summary": {
            "error": sum(problem.level == "error" for problem in found),
            "warning": sum(problem.level == "warning" for problem in found),
            "unread": len(unread),
        },
        "rules": {name: rules[name] for name in sorted({problem.rule for problem in found})},
        "documents": [_document(document, problems) for document, problems in judged],
        "unread": [
            {"message": error.message, "where": error.where or None, "advice": error.advice or None} for error in unread
        ],
    }


def render(value: JsonObject, name: str) -> str:
    """Render the value in one of :data:`FORMATS`."""
    return {"json": as_json.render, "sarif": as_sarif.render, "text": as_text.render}[name](value)


def _document(document: Document, problems: Sequence[Problem]) -> JsonObject:
    seen: dict[tuple[str, str, str], int] = {}
    rows: list[JsonObject] = []
    for problem in problems:
        file = problem.position.file if problem.position else ""
        at = (problem.rule, file, problem.pointer)
        seen[at] = seen.get(at, 0) + 1
        rows.append(
            _problem(
                problem,
                fingerprint(problem.rule, "" if file == document.source else file, problem.pointer, str(seen[at])),
            )
        )
    return {"source": document.source, "version": document.version, "sha256": document.sha256, "problems": rows}


def _problem(found: Problem, mark: str) -> JsonObject:
    """Give one problem; its mark is of rule, pointer and how many like it came before, and survives moved lines."""
    return {
        "rule": found.rule,
        "level": found.level,
        "pointer": found.pointer,
        **_place(found.position),
        "value": found.value,
        "message": found.message,
        "advice": found.advice,
        "fingerprint": mark,
        "reach": None if found.reach is None else _reach(found.reach),
    }


def _reach(reach: Reach) -> JsonObject:
    return {
        "operations": list(reach.operations),
        "count": reach.count,
        "through": [_step(step) for step in reach.through],
    }


def _step(step: Step) -> JsonObject:
    return {"pointer": step.pointer, **_place(step.position)}


def _place(position: Position | None) -> JsonObject:
    if position is None:
        return {"file": None, "line": None, "column": None}
    return {"file": position.file, "line": position.line, "column": position.column}
