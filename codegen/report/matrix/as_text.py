"""A matrix for a terminal, 80 columns wide: wide tables go on below themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from codegen.model import JsonObject
from codegen.printable import printable
from codegen.report.as_text import unresolved_lines
from codegen.report.matrix import cells
from codegen.report.unresolved import each
from codegen.report.words import WIDTH, wrapped

_NAME = 24
"""Longer names of versions are cut short in tables."""

_MARKS: dict[cells.State, str] = {"works": "+", "breaks": "!", "gone": "-"}


def render(matrix: JsonObject) -> str:
    """Write how much breaks for each pair, how many operations work, and what becomes of those that do not work everywhere."""
    versions = cells.names(matrix)
    lines = [*wrapped("", "Errors/warnings/infos for a client of a version (down) that meets a newer one (across):")]
    for line in cells.standards(matrix):
        lines += wrapped("", line)
    lines += [*unresolved_lines(each(matrix)), "", *_table(matrix, cells.levels), ""]
    lines += wrapped("", "How many of its operations are still there and meet no error:")
    lines += ["", *_table(matrix, cells.working), ""]
    lines += wrapped("", "Which do not work at every newer version (+ works, ! meets an error, - is gone):")
    for index, base in enumerate(versions[:-1]):
        lines += ["", *_operations(matrix, base, versions[index + 1 :])]
    return "\n".join(lines) + "\n"


def _table(matrix: JsonObject, cell: Callable[[JsonObject], str]) -> Iterator[str]:
    versions = [printable(name, _NAME) for name in cells.names(matrix)]
    pairs = {(pair["base"], pair["revision"]): cell(pair) for pair in matrix["pairs"]}
    label = max(map(len, versions))
    width = max(map(len, (*versions, *pairs.values())))
    many = max(1, (WIDTH - label) // (width + 1))
    olds, news = cells.names(matrix)[:-1], cells.names(matrix)[1:]
    for start in range(0, len(news), many):
        shown = news[start : start + many]
        if start:
            yield ""
        yield _row("", label, [printable(new, _NAME) for new in shown], width)
        for old in olds:
            row = [pairs.get((old, new), "") for new in shown]
            if any(row):
                yield _row(printable(old, _NAME), label, row, width)


def _row(head: str, label: int, row: list[str], width: int) -> str:
    return " ".join([head.ljust(label), *(cell.rjust(width) for cell in row)]).rstrip()


def _operations(matrix: JsonObject, base: str, newer: list[str]) -> Iterator[str]:
    yield from wrapped("", f"{base}: {cells.steady(matrix, base)} work at {', '.join(newer)}")
    for operation, states in cells.unsteady(matrix, base).items():
        yield from wrapped("  ", f"{''.join(_MARKS[state] for state in states)} {operation}")
