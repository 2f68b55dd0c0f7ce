"""What arrays and objects need of a search: answers to the questions about their parts."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from codegen.compat.solver.answers import Answer
from codegen.compat.solver.atoms import Literal
from codegen.compat.solver.terms import Terms
from codegen.model import Json


class Asking(Protocol):
    """Answers questions, with a number of steps for all of them together."""

    @property
    def terms(self) -> Terms:
        """The schemas that the questions are about."""
        ...

    def ask(self, literals: frozenset[Literal]) -> Answer:
        """Give a value that fits all of ``literals``."""
        ...

    def fits(self, value: Json, literals: Collection[Literal]) -> bool | None:
        """Tell whether a value at hand fits, or None where that is not known."""
        ...

    def step(self, steps: int = 1) -> bool:
        """Take steps; false if there are none left."""
        ...
