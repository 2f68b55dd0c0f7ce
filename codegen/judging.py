"""Options that commands share: how findings are judged, and which of them are a failure."""

from __future__ import annotations

from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from codegen.model import Options

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from codegen.model import Policy

_FILE = click.Path(dir_okay=False, path_type=Path)


def fail_on(default: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Let a command be told which level is a failure."""
    return click.option(
        "--fail-on",
        type=click.Choice(["error", "warning", "none"]),
        default=default,
        show_default=True,
        help="Exit with 1 where a finding is at this level or above.",
    )


def judging(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command be told how to judge: it gets ``options``, and as ``levels`` the file with levels of a user's own."""

    @click.option(
        "--policy",
        type=click.Choice(["wire", "source", "strict"]),
        default="wire",
        show_default=True,
        help="What counts: what is on the wire; also names in generated clients; also what strict readers refuse.",
    )
    @click.option(
        "--severity",
        "levels",
        type=_FILE,
        help="Levels of your own, by rule, path, operation or tag; beside those in ./pyproject.toml.",
    )
    @click.option(
        "--on",
        type=click.DateTime(["%Y-%m-%d"]),
        metavar="DATE",
        help="The day on which callers meet the newer document: what was to go by then may be gone. Default: its version,"
        " if that is a date.",
    )
    @click.option(
        "--grace",
        type=click.IntRange(min=0),
        metavar="DAYS",
        default=0,
        help="Warn of what is deprecated and goes less than so many days after that day, or on a day that is not named.",
    )
    @wraps(command)
    def told(*args: Any, on: datetime | None, grace: int, policy: Policy, **others: Any) -> None:
        command(*args, options=Options(on and on.date(), grace, policy), **others)

    return told
