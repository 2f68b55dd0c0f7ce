"""What a schema is read with, beside its own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal, TypeAlias

from codegen.compat.reader import Spot
from codegen.model import Direction
from codegen.record import record

Reading: TypeAlias = Literal["any", "text", "other"]
"""What a value that passes as text is read as: what fits, or a text, or else a number, true or false if it is so written."""


@record
class Scope:
    """How a schema is meant.

    In a ``request``, what is only ever returned does not pass, so nothing is asked of it; in a ``response`` likewise what is
    only ever sent (OpenAPI 3.0.3, 4.7.24.2). With ``none`` every word counts, as in JSON Schema. ``hinted``: what
    discriminators say of the branches counts too.

    One that is ``opened`` is meant of what comes from elsewhere. In a response, a reader ignores what it does not know: no
    object is closed, and one branch that fits is enough. In a request, a caller does not send what it does not know: nothing
    is asked of it about a property that only this schema names. ``hidden`` are the properties that do not pass in this
    direction, by what is said of them around it; ``names`` what the dynamic names lead to that were met on the way
    (JSON Schema 2020-12, 8.2.3.2). ``reading`` counts where values pass as text, and there for the value itself: what is in
    an array or an object is read for itself.
    """

    direction: Direction = "none"
    opened: bool = False
    hinted: bool = True
    hidden: frozenset[str] = frozenset()
    names: frozenset[tuple[str, Spot]] = frozenset()
    reading: Reading = "any"

    @property
    def reader(self) -> bool:
        """Whether a schema is meant as a reader does who ignores what it does not know."""
        return self.opened and self.direction == "response"

    @property
    def server(self) -> bool:
        """Whether a schema is meant of what callers send who knew another one."""
        return self.opened and self.direction == "request"

    def within(self, names: Mapping[str, Spot]) -> Scope:
        """Give the scope within a schema that gives ``names``: those that were met before go first."""
        if not names:
            return self
        met = {name for name, _ in self.names}
        more = {(name, spot) for name, spot in names.items() if name not in met}
        return replace(self, names=self.names | more) if more else self

    def hiding(self, more: frozenset[str]) -> Scope:
        """Give the scope of what speaks of the same value, where more properties are hidden."""
        if more <= self.hidden:
            return self
        return replace(self, hidden=self.hidden | more)

    def below(self) -> Scope:
        """Give the scope of what speaks of a property or an item."""
        outside = not self.hidden and self.reading == "any"
        return self if outside else replace(self, hidden=frozenset(), reading="any")

    def closed(self) -> Scope:
        """Give the same scope for a reader to whom every word counts."""
        return replace(self, opened=False) if self.opened else self

    def plain(self) -> Scope:
        """Give the same scope for what passes in no direction, and so hides nothing."""
        return replace(self, direction="none", hidden=frozenset())

    def read_as(self, reading: Reading) -> Scope:
        """Give the scope of what speaks of the same value, read in one way only."""
        return replace(self, reading=reading)
