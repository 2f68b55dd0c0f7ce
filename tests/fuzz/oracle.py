"""What may come of an input: a value, or an error that says what is wrong. Everything else is a find."""

from __future__ import annotations

import re
import traceback
import unicodedata
import zlib
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from codegen.errors import CodegenError

from .bounds import TooMuchError

Target: TypeAlias = Callable[[bytes], None]
"""Runs the tool on an input. It raises what the tool raises, and :class:`BrokenError` where a law does not hold."""

_T = TypeVar("_T")
_WHOLE = ContextVar("whole", default=False)
_STEERING = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_OURS = re.compile(r"/(?:codegen|templates)/(?P<file>[\w./]+)\.(?:py|jinja)$")


class BrokenError(AssertionError):
    """A law does not hold; ``law`` is which, in a few words that do not change with the input."""

    def __init__(self, law: str, said: str = "") -> None:
        super().__init__(f"{law}: {said}" if said else law)
        self.law = law


@dataclass(frozen=True, slots=True)
class Found:
    """What went wrong: a ``name`` that is the same for what most likely has the same cause, and all that is known of it."""

    name: str
    said: str


def judge(target: Target, data: bytes, within: AbstractContextManager[None]) -> Found | None:
    """Run a target on an input within bounds, and say what is wrong with the outcome, if anything is."""
    try:
        with within:
            try:
                target(data)
            except CodegenError as error:
                check_error(error)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # noqa: BLE001  a panic in Rust derives from it too
        return Found(_name(error), "".join(_cut(traceback.format_exception(error))))
    return None


def check_error(error: CodegenError) -> None:
    """Hold an error to what every command promises of it."""
    law("an error has an exit code of 1, 2 or 3", error.exit_code in {1, 2, 3}, repr(error.exit_code))
    law("an error says something", bool(error.message.strip()), repr(error.args))
    check_lines("an error", str(error))
    law("an error is no fault of ours", "fault of ours" not in error.advice, str(error))


def check_lines(what: str, text: str) -> None:
    """Hold text for people to this: every character of it can be shown, and it can be encoded."""
    steering = {char for char in text if char != "\n" and unicodedata.category(char) in _STEERING}
    law(f"{what} is printable", not steering, repr(sorted(steering)))


def law(name: str, holds: bool, said: str = "") -> None:
    """Raise BrokenError where a law does not hold."""
    if not holds:
        raise BrokenError(name, said[:2000])


def sometimes(data: bytes, times: int) -> bool:
    """Whether what costs much is done for this input, which is one of so many: the same input, the same answer."""
    return _WHOLE.get() or zlib.crc32(data) % times == 0


def some(data: bytes, choices: Sequence[_T]) -> Sequence[_T]:
    """Choose one for an input: the same input, the same choice."""
    return choices if _WHOLE.get() else [choices[zlib.crc32(data) % len(choices)]]


@contextmanager
def whole() -> Generator[None]:
    """Do all of it for every input: what is made small meanwhile is another input at every step."""
    before = _WHOLE.set(True)
    try:
        yield
    finally:
        _WHOLE.reset(before)


def _name(error: BaseException) -> str:
    """Name a find by kind and place: the function of ours that stands in the traceback most often, else the last one."""
    if isinstance(error, BrokenError):
        return _slug(error.law)
    ours = [
        f"{match['file'].removesuffix('/__init__').replace('/', '.')}.{frame.name.strip('<>')}"
        for frame in traceback.extract_tb(error.__traceback__)
        if (match := _OURS.search(frame.filename))
    ]
    kind = error.kind if isinstance(error, TooMuchError) else type(error).__name__.removesuffix("Exception")
    if not ours:
        return _slug(kind)
    [(often, times)] = Counter(ours).most_common(1)
    return _slug(f"{kind} {often if times > 20 else ours[-1]}")


def _slug(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9_.]+", "-", text).strip("-")


def _cut(lines: list[str]) -> list[str]:
    return lines if len(lines) < 60 else [*lines[:20], "  ...\n", *lines[-30:]]
