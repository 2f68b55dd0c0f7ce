"""Errors that end a command: what happened, where, and what to do about it.

A problem *in* a document is a value (:class:`codegen.model.Problem`), collected with the others; an error is
raised only where the work cannot go on. Exit codes: 2 for bad usage or input that cannot be read, 3 for the network.
"""

from __future__ import annotations

from typing import ClassVar

from codegen.printable import printable


class CodegenError(Exception):
    """Base of every error that the command line shows without a traceback.

    ``where`` is a position as people read it (``file:line:column`` or a URL), ``advice`` one line on what to do.
    """

    exit_code: ClassVar[int] = 2

    def __init__(self, message: str, *, where: str = "", advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.advice = advice

    def __str__(self) -> str:
        """Say it in lines; what stands in them from outside, a file's name say, makes no line of its own."""
        message = "\n".join(printable(line) for line in self.message.split("\n"))
        located = f"{printable(self.where)}: {message}" if self.where else message
        return f"{located}\n  {printable(self.advice)}" if self.advice else located


class UsageError(CodegenError):
    """The command was called in a way that cannot be carried out: an unknown version, a missing file."""


class InputError(CodegenError):
    """Something that was read (a document, an overlay, sources.yaml, a lock) is not what it has to be."""


class NetworkError(CodegenError):
    """A document could not be had from its source."""

    exit_code: ClassVar[int] = 3
