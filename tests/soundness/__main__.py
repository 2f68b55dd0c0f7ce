"""Hunt: so many pairs from a seed on, in several processes; tells what was decided, and each contradiction made small.

The exit status is 1 if there was any.
"""

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from random import Random

from tests.soundness import real
from tests.soundness.hunt import Counts, pair, run
from tests.soundness.shrink import shrunk

_SHARE = 100
"""So many pairs are one piece of work."""
_SHOWN = 10


def main() -> int:
    """Run the hunt that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=50_000)
    parser.add_argument("--documents", type=int, default=100, help="whole documents that are rewritten")
    parser.add_argument("--seed", type=int, default=0, help="the first one; each pair has its own")
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    stop = options.seed + options.pairs
    pieces = [range(start, min(start + _SHARE, stop)) for start in range(options.seed, stop, _SHARE)]
    counts = Counts()
    with ProcessPoolExecutor(options.processes) as pool:
        for number, found in enumerate(pool.map(run, pieces), 1):
            for seed, one in found.contradictions:
                _say(f"seed {seed}: {one.kind}: {one.said} {json.dumps(one.value)}")
            counts += found
            if number % 50 == 0:
                _say(f"{number * _SHARE} pairs, {len(counts.contradictions)} contradictions")
        seeds = range(options.seed, options.seed + options.documents)
        told = [(seed, line) for seed, lines in zip(seeds, pool.map(_rewritten, seeds), strict=True) for line in lines]
    _say(_told(counts))
    _say(f"{len(seeds)} whole documents rewritten: {len(told)} findings")
    for seed, line in told[:_SHOWN]:
        _say(f"  seed {seed}: {line}")
    for seed, one in counts.contradictions[:_SHOWN]:
        small, found = (pair(seed), one) if one.kind == "told" else shrunk(pair(seed), one)
        case = {"seed": seed, "direction": small.direction, "old": small.old, "new": small.new, "value": found.value}
        _say(f"{found.kind}: {found.said}\n{json.dumps(case)}")
    return 1 if counts.contradictions or told else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _rewritten(seed: int) -> list[str]:
    rng = Random(seed)
    return real.told_of_rewritten(rng, rng.randint(1, 30))


def _told(counts: Counts) -> str:
    lines: list[str] = []
    for sort in dict.fromkeys(sort for sort, _ in sorted(counts.verdicts)):
        by = {verdict: number for (of, verdict), number in counts.verdicts.items() if of == sort}
        total, open_ = sum(by.values()), by.get("undecided", 0)
        listed = ", ".join(f"{number} {verdict}" for verdict, number in sorted(by.items()))
        lines.append(f"{sort}: {total} pairs: {listed}; {100 * open_ / total:.2f} % undecided")
        reasons = ((number, reason) for (of, reason), number in counts.reasons.items() if of == sort)
        lines += [f"  {number} times: {reason}" for number, reason in sorted(reasons, reverse=True)[:_SHOWN]]
    return "\n".join([*lines, f"{len(counts.contradictions)} contradictions"])


if __name__ == "__main__":
    sys.exit(main())
