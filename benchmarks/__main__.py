"""`python -m benchmarks [--check]`: measure, and tell; with --check, end with 1 where a target is missed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

import jsonschema_rs

from codegen.document import load

from . import clients, payload
from .differences import differences
from .environments import environments
from .figures import Figures, Limit
from .generation import generation

_ROOT = Path(__file__).parent.parent
_SUBJECTS = ("calls", "starts", "generation", "diff")


def main() -> int:
    """Measure what is asked for, by default all."""
    parser = argparse.ArgumentParser(prog="nox -s bench --", description="Speed, as ratios within one run.")
    parser.add_argument("subjects", nargs="*", metavar="|".join(_SUBJECTS), help="what is measured; by default all")
    parser.add_argument("--check", action="store_true", help="end with 1 where a target is missed")
    parser.add_argument(
        "--rounds", type=int, default=30, help="of calls; a third as many processes are started, a tenth of large work"
    )
    parser.add_argument("--pair", action="append", default=[], help="of diff: only pairs with this in their title")
    parser.add_argument(
        "--cache", type=lambda path: Path(path).absolute(), default=_ROOT / ".nox" / "bench-environments"
    )
    parser.add_argument("--generated", type=Path, default=_ROOT / "generated" / "enode_v2024_01_01")
    given = parser.parse_args()
    if unknown := set(given.subjects) - set(_SUBJECTS):
        parser.error(f"there is no {', '.join(sorted(unknown))} to measure")
    subjects = given.subjects or _SUBJECTS
    missed: list[str] = []
    for one in _measured(subjects, given):
        lines = [one] if isinstance(one, str) else ["", *one.lines()]
        print(*lines, sep="\n", flush=True)  # noqa: T201 - this is a command
        missed += [] if isinstance(one, str) else one.missed
    print("", *(f"MISSED {title}" for title in missed), sep="\n")  # noqa: T201 - this is a command
    return 1 if given.check and missed else 0


def _measured(subjects: Sequence[str], given: argparse.Namespace) -> Iterator[Figures | Limit | str]:
    """Yield figures, and lines to tell, as they come: all of them take a quarter of an hour."""
    yield f"python {sys.version}"
    if {"calls", "starts"} & set(subjects):
        document = _ROOT / "specs" / "2024-01-01.json"
        _check_payload(document)
        made, told = environments(given.cache, document, given.generated)
        yield from (f"{one.name}: {one.about}" for one in made)
        yield from told
        for subject, measure, rounds in (
            ("calls", clients.calls, given.rounds),
            ("starts", clients.starts, given.rounds // 3),
        ):
            if subject in subjects:
                yield from chain.from_iterable(reversed(measure(made, rounds)))
    if "generation" in subjects:
        yield from chain.from_iterable(reversed(generation(_ROOT / "specs", max(3, given.rounds // 10))))
    if "diff" in subjects:
        yield from differences(given.cache.parent / "bench-documents", _ROOT / "specs", given.rounds, given.pair)


def _check_payload(document: Path) -> None:
    """What is measured is what the API may send."""
    tree = load.parse(document.read_bytes(), document.name).tree
    schema = {"$ref": "#/components/schemas/PaginatedVehicleList", "components": tree["components"]}
    jsonschema_rs.Draft202012Validator(schema).validate(load.parse_value(payload.page(50), "payload"))


if __name__ == "__main__":
    sys.exit(main())
