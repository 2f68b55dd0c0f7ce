"""Write docs/comparison.md from the cases, our answers, and those of the other tools: new ones, or those that are kept."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.compare.page import KEPT, PAGE, Kept, digest, keep, kept, page
from tests.compare.tools import TOOLS, Answer, Tool, ask
from tests.compat.cases import answer, cases


def main(arguments: Sequence[str]) -> None:
    """Ask the tools that npm installed in a folder, if one is given, and write the page."""
    parser = ArgumentParser(prog="python -m tests.compare", description="Write docs/comparison.md.")
    parser.add_argument(
        "folder", nargs="?", type=Path, help="ask the tools that npm installed here; else take what they said last"
    )
    parser.add_argument("--new", action="store_true", help="ask only about documents that they were not asked about")
    options = parser.parse_args(arguments)
    if options.folder:
        had: Kept = kept() if options.new else {}
        modules = options.folder / "node_modules"
        KEPT.write_text(
            keep({tool.release: _asked(tool, modules, had.get(tool.release, {})) for tool in TOOLS}), "utf-8"
        )
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(cases(), {case.id: answer(case) for case in cases()}, kept()), "utf-8")


def _asked(tool: Tool, modules: Path, had: Mapping[str, Answer]) -> dict[str, Answer]:
    """Give a tool's answer to each case, two at a time: those that it gave already, and else what it says now."""
    with ThreadPoolExecutor(2) as pool:
        said = pool.map(lambda case: had.get(digest(case)) or ask(tool, modules, case), cases())
        return {digest(case): answered for case, answered in zip(cases(), said, strict=True)}


main(sys.argv[1:])
