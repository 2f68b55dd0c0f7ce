"""The other end of :mod:`.pool`: a process that makes packages one after the other, until it is left alone."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from importlib import import_module
from queue import SimpleQueue
from typing import TYPE_CHECKING, BinaryIO

from codegen.errors import CodegenError
from codegen.garbage import uncollected

if TYPE_CHECKING:
    from codegen.generate.job import Job
    from codegen.model import Generated


def made(job: Job) -> Generated | CodegenError:
    """Make one package; where it cannot be made, give the reason."""
    from codegen.generate import generate

    try:
        with uncollected():
            return generate(job.document, job.settings, job.names, job.templates, job.replaced)
    except CodegenError as error:
        return error


def main() -> None:
    """Answer each job on standard input with its package on standard output, both pickled."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is the parent that a user interrupts
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not stand among the answers
    jobs: SimpleQueue[Job] = SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, jobs), daemon=True).start()
    _get_ready()
    while True:
        pickle.dump(made(jobs.get()), answers)
        answers.flush()


def _get_ready() -> None:
    """Import what makes packages, and have it build what it builds at its first use."""
    from codegen.generate import models, prepared

    import_module("codegen.generate.package")
    schema = {"type": "object", "properties": {"name": {"type": "string"}}}
    models.make(prepared.Prepared(schemas={"Anything": schema}))


def _listen(source: BinaryIO, jobs: SimpleQueue[Job]) -> None:
    """Take jobs in; when the parent is gone, end at once, whatever is being made."""
    try:
        while True:
            jobs.put(pickle.load(source))  # noqa: S301 - written by our own parent, into a pipe that only it has
    finally:
        os._exit(0)
