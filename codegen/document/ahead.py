"""YAML of a document that comes next, read by another process while this one still reads the one before it.

The other process is started, not forked, and gets the bytes alone: what it finds wrong is found again, and told, by this one.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, TypeAlias

_START = "from codegen.document import ahead; ahead.main()"


Result: TypeAlias = Callable[[], bytes]
"""Waits for what :func:`codegen.document.kept.read` gives for the bytes; nothing where that cannot be had."""


@contextmanager
def reading(data: bytes) -> Generator[Result]:
    """Have bytes read by another process within; it ends with that at the latest."""
    with ExitStack() as stack:
        reading = None
        with suppress(OSError):
            reading = _begun(stack, data)
        yield bytes if reading is None else reading


def _begun(stack: ExitStack, data: bytes) -> Result | None:
    # Files: no pipe that is full holds up either of the two; and without a buffer, which would be written at their end too.
    asked, answer = (stack.enter_context(TemporaryFile(buffering=0)) for _ in range(2))  # noqa: SIM115 - the stack closes them
    if not _alike_elsewhere() or not _put(asked, data):
        return None
    process = _started(asked, answer)
    stack.callback(_ended, process)
    return lambda: _result(process, answer)


def _alike_elsewhere() -> bool:
    """Tell whether another interpreter would run what this one does: none that was told to leave something out."""
    flags = sys.flags
    told = flags.isolated or flags.ignore_environment or flags.no_user_site or flags.no_site
    return not told and not any(os.pathsep in entry for entry in sys.path)


def _put(file: IO[bytes], data: bytes) -> bool:
    """Write all of it, and go back to the beginning; false where the system takes only a part."""
    written = file.write(data) == len(data)
    file.seek(0)
    return written


def _started(asked: IO[bytes], answer: IO[bytes]) -> subprocess.Popen[bytes]:
    path = os.pathsep.join(str(Path(entry).absolute()) for entry in sys.path)
    return subprocess.Popen(  # noqa: S603 - our own interpreter with arguments of our own
        [sys.executable, "-P", "-c", _START],
        stdin=asked,
        stdout=answer,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path},
    )


def _result(process: subprocess.Popen[bytes], answer: IO[bytes]) -> bytes:
    if process.wait() != 0:
        return b""
    answer.seek(0)
    return answer.read()


def _ended(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()


def main() -> None:
    """Read the YAML of standard input; the status is 1 where that cannot be read, or not kept."""
    from codegen.document import kept
    from codegen.document.refused import RefusedError
    from codegen.errors import InputError

    content = b""
    with suppress(InputError, RefusedError, RecursionError, MemoryError):
        content = kept.read(sys.stdin.buffer.read())
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
    sys.exit(0 if content else 1)
