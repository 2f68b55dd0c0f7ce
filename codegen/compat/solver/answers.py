"""What a search comes to: a value, that there is none, or why that is not known."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from codegen.model import Json
from codegen.record import record

SETTLED = 1_000_000
"""Deeper than any open question: what rests on none of them."""


@record
class Found:
    """A value that fits."""

    value: Json


@record
class Nothing:
    """No value fits, so far as the open question at depth ``rests_on``, and those below it, have no answer of their own.

    ``unspoken``: some do but for a property that no schema speaks of which has to admit the value; one more of these might.
    """

    rests_on: int = SETTLED
    unspoken: bool = False


@record
class Unsure:
    """Nobody knows; ``spent``: because there were no more steps, and not for what the schemas say.

    ``remark``: all that is left is whether something is checked that may be a mere remark, a format say.
    """

    reason: str
    rests_on: int = SETTLED
    spent: bool = False
    remark: bool = False


Answer: TypeAlias = Found | Nothing | Unsure


def never(answer: Answer) -> bool:
    """Tell whether no value fits, nor does one whatever else is asked of it."""
    return isinstance(answer, Nothing) and not answer.unspoken


def rests_on(answer: Answer) -> int:
    """Give the depth of the outermost open question that an answer rests on."""
    return SETTLED if isinstance(answer, Found) else answer.rests_on


def resting(answer: Answer, depth: int) -> Answer:
    """Give an answer that rests on the open question at ``depth`` too."""
    if isinstance(answer, Found) or depth >= answer.rests_on:
        return answer
    return Nothing(depth, answer.unspoken) if isinstance(answer, Nothing) else replace(answer, rests_on=depth)


def settled(answer: Answer) -> Answer:
    """Give an answer that rests on no open question."""
    if isinstance(answer, Found) or answer.rests_on == SETTLED:
        return answer
    return Nothing(SETTLED, answer.unspoken) if isinstance(answer, Nothing) else replace(answer, rests_on=SETTLED)


def worst(first: Answer, second: Answer) -> Answer:
    """Join the answers to two ways of which each has failed: not known counts for more than nothing."""
    kept = first if isinstance(first, Unsure) and not (isinstance(second, Unsure) and first.remark) else second
    if isinstance(first, Nothing) and isinstance(second, Nothing) and first.unspoken:
        kept = replace(second, unspoken=True)
    return resting(resting(kept, rests_on(first)), rests_on(second))
