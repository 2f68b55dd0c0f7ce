"""Telling a person how far a command has come: a bar on a terminal, plain lines in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Protocol

import click


class Progress(Protocol):
    """What the pipeline speaks to while it works."""

    def step(self, what: str) -> None:
        """Begin the next step, ``what`` for example ``generate 2024-01-01``."""
        ...

    def say(self, line: str) -> None:
        """Print one line of result."""
        ...


class Plain:
    """Results only, a line each, on standard output; the steps themselves are not shown."""

    def step(self, what: str) -> None:
        """Show nothing."""

    def say(self, line: str) -> None:
        """Print the line."""
        click.echo(line)


@contextmanager
def shown(total: int) -> Generator[Progress]:
    """Give the progress display that fits: a bar of ``total`` steps where standard output is a terminal."""
    if sys.stdout is None or not sys.stdout.isatty():  # None where it was closed before we began
        yield Plain()
        return
    from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Bar(*columns, transient=True) as bar:
        task = bar.add_task("", total=total)

        class OnTerminal:
            started = False

            def step(self, what: str) -> None:
                from rich.markup import escape

                bar.update(task, description=escape(what), advance=1 if self.started else 0)
                self.started = True

            def say(self, line: str) -> None:
                bar.console.print(line, markup=False, highlight=False, emoji=False, soft_wrap=True)

        yield OnTerminal()
