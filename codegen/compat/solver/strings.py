"""A text of a length, that matches some patterns and none of others, and is of some formats."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

import orjson

from codegen.compat.solver import atoms, formats, patterns
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure
from codegen.compat.solver.atoms import Literal
from codegen.record import record


@record(frozen=False)
class _Wanted:
    least: int = 0
    most: int | None = None
    matching: list[str] = field(default_factory=list[str])
    avoiding: list[str] = field(default_factory=list[str])
    besides: set[str] = field(default_factory=set[str])

    def of_size(self, least: int, most: int | None) -> None:
        """Want so many characters, and no more than that."""
        self.least = max(self.least, least)
        if most is not None:
            self.most = most if self.most is None else min(self.most, most)

    def takes(self, text: str) -> bool:
        """Tell whether a text fits for sure."""
        fits = self.least <= len(text) and (self.most is None or len(text) <= self.most) and text not in self.besides
        return (
            fits
            and all(patterns.matches(pattern, text) is True for pattern in self.matching)
            and all(patterns.matches(pattern, text) is False for pattern in self.avoiding)
        )


def find(literals: Iterable[Literal]) -> Answer:
    """Give a text that fits literals about texts."""
    wanted, named, refused = _wanted(literals)
    if formats.clash(named, refused):
        return Nothing()
    answer = patterns.find(
        tuple(sorted(wanted.matching)),
        tuple(sorted(wanted.avoiding)),
        wanted.least,
        wanted.most,
        frozenset(wanted.besides),
    )
    if isinstance(answer, Nothing):
        return answer
    if refused:
        return Unsure("a format may be checked or not", remark=True)
    if named:
        first, *others = named
        for text in formats.samples(first):
            if all(formats.surely(other, text) for other in others) and wanted.takes(text):
                return Found(text)
        return Unsure(f"no text of the format {first} is known that fits", remark=True)
    return answer


def _wanted(literals: Iterable[Literal]) -> tuple[_Wanted, list[str], list[str]]:
    wanted, named, refused = _Wanted(), list[str](), list[str]()
    for atom, sign in literals:
        match atom:
            case atoms.Size(_, least):
                wanted.of_size(least, None) if sign else wanted.of_size(0, least - 1)
            case atoms.NoMore(_, most):
                wanted.of_size(0, most) if sign else wanted.of_size(most + 1, None)
            case atoms.Pattern(text):
                (wanted.matching if sign else wanted.avoiding).append(text)
            case atoms.Format(name):
                (named if sign else refused).append(name)
            case atoms.Among(texts) if not sign:
                wanted.besides |= {value for text in texts if isinstance(value := _value(text), str)}
            case _:
                pass
    return wanted, sorted(named), refused


def _value(text: bytes) -> object:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:  # what orjson could not write
        return None
