"""References that lead nowhere, as every report of a comparison tells them: where, what, and which operations that touches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from codegen.document import positions
from codegen.document.unresolved import Unresolved, touches
from codegen.model import Document, JsonObject

HEADING = "What references to nowhere stand for is not compared"


def as_json(document: Document, side: str, found: Sequence[Unresolved]) -> list[JsonObject]:
    """Give the references of one document; ``side`` says which it is of those that are compared."""
    placed = positions.place(document, (one.problem for one in found))
    return [
        {
            "document": side,
            "rule": problem.rule,
            "pointer": problem.pointer,
            "file": problem.position.file if problem.position else document.source,
            "line": problem.position.line if problem.position else 1,
            "column": problem.position.column if problem.position else 1,
            "message": problem.message,
            "advice": problem.advice,
            "operations": list(one.operations),
        }
        for one, problem in zip(found, placed, strict=True)
    ]


def each(*reports: JsonObject) -> list[JsonObject]:
    """Give the references that several reports tell, each once."""
    rows = (row for report in reports for row in report.get("unresolved", ()))
    return list({(row["file"], row["line"], row["column"], row["pointer"]): row for row in rows}.values())


def lines(rows: Iterable[JsonObject]) -> Iterator[tuple[str, str]]:
    """Say each reference in one line, and in another one which operations it touches and what to do."""
    for row in rows:
        where = f"{row['file']}:{row['line']}:{row['column']}"
        yield (
            f"{where}: {row['message']} [{row['rule']}] at {row['pointer']}",
            f"{touches(row['operations'])}. {row['advice']}",
        )
