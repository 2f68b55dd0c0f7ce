"""What the formats of a matrix put into its cells."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Literal, TypeAlias

from codegen.model import JsonObject
from codegen.report.review import levels_set

State: TypeAlias = Literal["works", "breaks", "gone"]
STATES: tuple[State, ...] = ("works", "breaks", "gone")


def names(matrix: JsonObject) -> list[str]:
    """Give the versions, from old to new."""
    return [version["version"] for version in matrix["versions"]]


def levels(pair: JsonObject) -> str:
    """Give the three counts of a pair."""
    return f"{pair['error']}/{pair['warning']}/{pair['info']}"


def working(pair: JsonObject) -> str:
    """Say how many of the old operations still work."""
    return f"{len(pair['works'])}/{sum(len(pair[state]) for state in STATES)}"


def states(matrix: JsonObject, base: str) -> dict[str, list[State]]:
    """Give for each operation of a version what becomes of it at each newer one, in their order."""
    found: dict[str, list[State]] = {}
    for pair in matrix["pairs"]:
        if pair["base"] == base:
            for state in STATES:
                for operation in pair[state]:
                    found.setdefault(operation, []).append(state)
    return dict(sorted(found.items()))


def standards(matrix: JsonObject) -> Iterator[str]:
    """Say by what the findings of all pairs were judged, where that is not the wire alone."""
    if matrix["policy"] != "wire":
        yield f"policy: {matrix['policy']}"
    files: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for pair in matrix["pairs"]:
        for one in pair["overridden"]:
            files[one["by"]].update({"findings": one["findings"], "hidden": one["hidden"]})
    for line in levels_set([{"by": by, **counted} for by, counted in sorted(files.items())]):
        yield f"in all pairs together, {line}"


def unsteady(matrix: JsonObject, base: str) -> dict[str, list[State]]:
    """Give the same, of those operations only that do not work at every newer version: what a reader looks for."""
    return {name: found for name, found in states(matrix, base).items() if set(found) != {"works"}}


def steady(matrix: JsonObject, base: str) -> str:
    """Say how many operations of a version work at all newer ones; these are not listed."""
    every = len(states(matrix, base))
    return f"{every - len(unsteady(matrix, base))} of {every} operations"
