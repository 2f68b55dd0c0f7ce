"""What commands share: how errors of ours are shown, where their documents are, and where their result goes."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from codegen.errors import CodegenError
from codegen.printable import printable

if TYPE_CHECKING:
    from codegen.workspace import Workspace

FILE = click.Path(dir_okay=False, path_type=Path)
INTERRUPTED = 130
"""What a shell makes of an interrupt: 128 and the number of the signal."""

to_file = click.option("--output", "-o", type=FILE, help="Write the result to this file instead of standard output.")


class Group(click.Group):
    """Shows the project's own errors as they are meant to be read, and ends with their exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except CodegenError as error:
            show(error)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo("interrupted", err=True)
            ctx.exit(INTERRUPTED)
        except OSError as error:
            if error.errno == errno.EPIPE:  # who reads our output has seen enough: click ends without a word
                raise
            click.echo(f"error: {_reason(error)}", err=True)
            if error.filename is None:
                _give_up_output()
            ctx.exit(CodegenError.exit_code)


def show(error: CodegenError) -> None:
    """Say what went wrong, beside the result."""
    click.echo(f"error: {error}", err=True)


def opened(ctx: click.Context) -> Workspace:
    """Open the folder of documents that the user named, or the one that is meant without a name."""
    from codegen.workspace import allowing, open_workspace

    specs, refs, private = ctx.obj
    return open_workspace(specs, allowing(refs, private=private))


def end(ctx: click.Context, *, failed: bool) -> NoReturn:
    """End the command."""
    ctx.exit(1 if failed else 0)


def deliver(text: str, output: Path | None) -> None:
    """Print a result, or write it to the file that the user named."""
    from codegen import pipeline

    if output is None:
        click.echo(text, nl=False)
    else:
        pipeline.write_text(output, text)
        click.echo(f"wrote {output}")


def _give_up_output() -> None:
    """Let what is left of our output go nowhere: Python may write it once more when it ends, and fail with a status of its own."""
    with suppress(OSError, ValueError):  # it is no file, or closed
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _reason(error: OSError) -> str:
    """Say what the system refused, and of which file; without one it is our own output."""
    file = error.filename if error.filename is not None else "the output cannot be written"
    return printable(f"{file}: {error.strerror or type(error).__name__}")
