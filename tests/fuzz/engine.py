"""One process that searches: libFuzzer chooses what to mutate by the code that it reaches, and finds are put aside.

``python -m tests.fuzz.engine TARGET CORPUS FINDS [libFuzzer's options]``. The search goes on after a find; only what no Python
code can survive (a crash in native code, a hang in it, too much memory) ends the process, and leaves its input in FINDS.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import atheris

with atheris.instrument_imports(include=["codegen"]):
    import codegen

    for _module in pkgutil.walk_packages(codegen.__path__, "codegen."):
        importlib.import_module(_module.name)

from . import mutate
from .bounds import by_time
from .clients import quick
from .oracle import Target, judge
from .targets import TARGETS

_KEPT = 3
"""How many inputs are kept for a find: the smallest ones."""


class Search:
    """Tries inputs, and keeps a few for each thing that it finds."""

    def __init__(self, target: Target, finds: Path) -> None:
        self._target = target
        self._finds = finds
        self._seen: Counter[str] = Counter()

    def try_one(self, data: bytes) -> None:
        found = judge(self._target, data, by_time())
        if found is not None:
            self._seen[found.name] += 1
            self._keep(found.name, found.said, data)

    def _keep(self, name: str, said: str, data: bytes) -> None:
        folder = self._finds / name
        kept = sorted(folder.glob("*.input"), key=lambda path: path.stat().st_size)
        if len(kept) >= _KEPT and len(data) >= kept[-1].stat().st_size:
            return
        if not kept:
            sys.stderr.write(f"FIND {name}\n")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{len(data):06}-{self._seen[name]}.input").write_bytes(data)
        (folder / "said.txt").write_text(said, "utf-8", "backslashreplace")
        for path in kept[_KEPT - 1 :]:
            path.unlink()


def mutator(target: str) -> Callable[[bytes, int, int], bytes]:
    """Give what changes an input: by its structure, or where that has nothing to say by its bytes."""

    def change(data: bytes, max_size: int, seed: int) -> bytes:
        rng = random.Random(seed)
        if target == "load" and rng.random() < 0.6:
            return _bytes(data, max_size)
        return _structure(target, data, max_size, rng, None) or _bytes(data, max_size)

    return change


def crossover(target: str) -> Callable[[bytes, bytes, int, int], bytes]:
    """Give what makes one input of two: parts of the second are put into the first."""

    def cross(data: bytes, other: bytes, max_size: int, seed: int) -> bytes:
        rng = random.Random(seed)
        donor = mutate.read(other[1:] if target == "load" else other)
        return _structure(target, data, max_size, rng, donor) or data[:max_size]

    return cross


def _bytes(data: bytes, max_size: int) -> bytes:
    changed: bytes = atheris.Mutate(data, max_size)
    return changed


def _structure(target: str, data: bytes, max_size: int, rng: random.Random, donor: Any) -> bytes:
    """Mutate the tree that an input is; gives nothing where it is none, or becomes too large."""
    kind, text = (data[:1], data[1:]) if target == "load" else (b"", data)
    tree = mutate.read(text)
    if tree is None:
        return b""
    try:
        if target == "diff" and isinstance(tree, list) and len(tree) == 2:
            tree = list(mutate.pair(*tree, rng, donor))
        else:
            tree = mutate.mutated(tree, rng, donor)
        made = kind + mutate.write(tree, rng, yaml_too=target in {"load", "validate"})
    except (RecursionError, UnicodeError):  # deeper than what writes can go, or half a character
        return b""
    return made if len(made) <= max_size else b""


def main() -> None:
    """Search as the arguments say, until libFuzzer has had its time."""
    target, corpus, finds, *options = sys.argv[1:]
    search = Search(TARGETS[target], Path(finds))
    arguments = [sys.argv[0], *options, corpus]
    atheris.Setup(
        arguments, search.try_one, custom_mutator=mutator(target), custom_crossover=crossover(target)
    )  # fmt: skip
    with quick():
        atheris.Fuzz()


if __name__ == "__main__":
    main()
