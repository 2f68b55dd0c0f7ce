"""What a schema is read with, beside its own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from codegen.compat.reader import Spot
from codegen.record import record


@record
class Scope:
    """How a schema is meant.

    One that is ``opened`` is meant of what comes from elsewhere. In a response, a reader ignores what it does not know: no
    object is closed, and one branch that fits is enough. In a request, a caller does not send what it does not know: nothing
    is asked of it about a property that only this schema names. ``hidden`` are the properties that do not pass in this direction, by what is said of them around it;
    ``names`` what the dynamic names lead to that were met on the way (JSON Schema 2020-12, 8.2.3.2).
    """

    opened: bool = False
    hidden: frozenset[str] = frozenset()
    names: frozenset[tuple[str, Spot]] = frozenset()

    def within(self, names: Mapping[str, Spot]) -> Scope:
        """Give the scope within a schema that gives ``names``: those that were met before go first."""
        met = {name for name, _ in self.names}
        more = {(name, spot) for name, spot in names.items() if name not in met}
        return replace(self, names=self.names | more) if more else self

    def hiding(self, more: frozenset[str]) -> Scope:
        """Give the scope of what speaks of the same value, where more properties are hidden."""
        return self if more <= self.hidden else replace(self, hidden=self.hidden | more)

    def below(self) -> Scope:
        """Give the scope of what speaks of a property or an item."""
        return replace(self, hidden=frozenset()) if self.hidden else self

    def closed(self) -> Scope:
        """Give the same scope for a reader to whom every word counts."""
        return replace(self, opened=False) if self.opened else self
