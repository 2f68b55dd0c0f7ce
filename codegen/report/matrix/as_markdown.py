"""A matrix for a pull request or a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from codegen.model import JsonObject
from codegen.report.as_markdown import code, text, unresolved
from codegen.report.matrix import cells
from codegen.report.unresolved import each


def render(matrix: JsonObject) -> str:
    """Write how much breaks for each pair, how many operations work, and what becomes of those that do not work everywhere."""
    versions = cells.names(matrix)
    lines = [
        "# What a client meets at a newer version",
        "",
        *(f"{text(line[:1].upper() + line[1:])}.\n" for line in cells.standards(matrix)),
        "Errors/warnings/infos:",
        "",
        *_table(matrix, cells.levels),
    ]
    lines += ["", "Operations that are still there and meet no error:", "", *_table(matrix, cells.working)]
    lines += unresolved(each(matrix))
    for index, base in enumerate(versions[:-1]):
        newer, unsteady = versions[index + 1 :], cells.unsteady(matrix, base)
        lines += ["", f"## A client of {text(base)}", ""]
        lines += [f"{cells.steady(matrix, base)} work at {', '.join(map(text, newer))}."]
        lines += ["", *_heads("operation", newer)] if unsteady else []
        lines += [_row([code(operation), *states]) for operation, states in unsteady.items()]
    return "\n".join(lines) + "\n"


def _table(matrix: JsonObject, cell: Callable[[JsonObject], str]) -> Iterator[str]:
    versions = cells.names(matrix)
    pairs = {(pair["base"], pair["revision"]): cell(pair) for pair in matrix["pairs"]}
    yield from _heads("client of", versions[1:])
    for old in versions[:-1]:
        yield _row([text(old), *(pairs.get((old, new), "") for new in versions[1:])])


def _heads(first: str, versions: list[str]) -> Iterator[str]:
    yield _row([first, *map(text, versions)])
    yield f"|{'---|' * (len(versions) + 1)}"


def _row(row: list[str]) -> str:
    return f"| {' | '.join(row)} |"
