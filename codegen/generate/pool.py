"""Several packages at once: one process for each core, and what befalls one of them does not touch the others.

The processes are started, not forked: the caller may have threads and locks, and a fork would take them along as they
stand. They are ended with the work, at an interrupt too.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from tempfile import TemporaryDirectory
from typing import IO, Self

from codegen.cores import cores
from codegen.errors import CodegenError, InputError
from codegen.generate import worker
from codegen.generate.job import Job
from codegen.model import Generated

PATIENCE = 1800.0
"""Seconds after which a package is given up: documents of 80 MB take minutes."""

_LAST_WORDS = 10.0
"""Seconds that a process has to end by itself, with a traceback perhaps, once it has stopped to answer."""

_START = "from codegen.generate import worker; worker.main()"
_MEMORY = 100_000_000, 100
"""Bytes that a process needs, and how many more for each byte of its document: as measured, doubled."""


def make(
    jobs: Sequence[Job], processes: int | None = None, crew: Crew | None = None
) -> Generator[Generated | CodegenError]:
    """Make a package of each job, in the order of the jobs, or give the reason why there is none.

    ``processes`` at once; by default as many as there are cores and memory for. One alone is this process. Close the
    iterator to end the others early. ``crew`` is one that was called up before, and is the caller's to dismiss.
    """
    count = min(processes or _processes(jobs), len(jobs))
    if count < 2:
        yield from map(worker.made, jobs)
        return
    with nullcontext(crew) if crew else Crew() as helpers, ThreadPoolExecutor(count) as threads:
        # The largest begins first: at the end, as few as can be wait for it.
        by_size = sorted(range(len(jobs)), key=lambda at: jobs[at].document.size, reverse=True)
        waiting = {at: threads.submit(helpers.make, jobs[at]) for at in by_size}
        try:
            for at in range(len(jobs)):
                yield waiting[at].result()
        finally:
            for made in waiting.values():
                made.cancel()
            helpers.dismiss()


class Crew:
    """Worker processes, one for each thread that asks; with its context they are ended, and what they left goes."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="enode-codegen-", ignore_cleanup_errors=True)
        self._own = threading.local()
        self._guard = threading.Lock()
        self._all: list[subprocess.Popen[bytes]] = []
        self._waiting: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()
        self._dismissed = False

    def __enter__(self) -> Self:
        """Give the crew; nobody is in it yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """End what is still at work."""
        self.dismiss()
        self._folder.cleanup()

    def call_up(self, versions: int) -> None:
        """Let as many get ready as so many versions will want, while the caller still reads: that takes them half a second."""
        for _ in range(min(_processes(()), versions) if versions > 1 else 0):
            self._waiting.put(self._start())

    def make(self, job: Job) -> Generated | CodegenError:
        """Have the thread's process make a package; one that came to its end in the course of it is replaced by the next call."""
        process: subprocess.Popen[bytes] | None = getattr(self._own, "process", None)
        if process is None:
            process = self._own.process = self._next()
        alarm = threading.Timer(PATIENCE, process.kill)
        alarm.start()
        try:
            return _asked(process, job)
        except (OSError, EOFError, pickle.UnpicklingError):
            del self._own.process
            return _lost(job, _status(process), in_time=alarm.is_alive())
        finally:
            alarm.cancel()

    def dismiss(self) -> None:
        """End every process; who waits for one is told that it was lost."""
        with self._guard:
            self._dismissed = True
        for process in self._all:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                with suppress(OSError):  # what was not yet written is not wanted any more
                    _there(pipe).close()

    def _next(self) -> subprocess.Popen[bytes]:
        try:
            return self._waiting.get_nowait()
        except Empty:
            return self._start()

    def _start(self) -> subprocess.Popen[bytes]:
        path = os.pathsep.join(str(Path(entry).absolute()) for entry in sys.path)
        environment = {**os.environ, "PYTHONPATH": path, "TMPDIR": self._folder.name}
        with self._guard:
            if self._dismissed:
                raise EOFError
            process = subprocess.Popen(  # noqa: S603 - our own interpreter with arguments of our own
                [sys.executable, "-P", "-c", _START],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=environment,
            )
            self._all.append(process)
        return process


def _asked(process: subprocess.Popen[bytes], job: Job) -> Generated | CodegenError:
    jobs = _there(process.stdin)
    pickle.dump(job, jobs)
    jobs.flush()
    answer: Generated | CodegenError = pickle.load(_there(process.stdout))  # noqa: S301 - by our own process
    return answer


def _there(pipe: IO[bytes] | None) -> IO[bytes]:
    """A pipe that was asked for, for the type checkers."""
    if pipe is None:
        raise OSError("no pipe")
    return pipe


def _status(process: subprocess.Popen[bytes]) -> int:
    """How a process ended that answers no more."""
    try:
        return process.wait(_LAST_WORDS)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def _lost(job: Job, status: int, *, in_time: bool) -> InputError:
    how, advice = f"its process was ended by signal {-status}", "It may want more memory than there is: try it alone."
    if not in_time:
        how = f"not done after {PATIENCE:.0f} seconds"
    elif status >= 0:
        how, advice = (
            f"its process ended with {status}",
            "This is a fault of ours: please report it, with the document.",
        )
    return InputError(f"no client can be made of this document: {how}", where=job.document.source, advice=advice)


def _processes(jobs: Sequence[Job]) -> int:
    fixed, each = _MEMORY
    largest = fixed + each * max((job.document.size for job in jobs), default=0)
    free = _free_memory()
    return max(1, cores() if free is None else min(cores(), free // largest))


def _free_memory() -> int | None:
    """Bytes that can be had without swapping, where the system tells."""
    with suppress(OSError, ValueError, IndexError):
        for line in Path("/proc/meminfo").read_text("ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    return None
