"""A schema as the comparison sees it: ``allOf`` merged, wrappers opened, every spelling of null the same thing.

A schema is named by a *key*: the spots whose schemas must all hold. One spot, mostly; several where the parts of an
``allOf`` each say something of the same property. A key is small and finite, so recursive schemas need no expansion.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal, TypeAlias

from codegen.compat.reader import Spot
from codegen.model import JsonObject
from codegen.record import record

Key: TypeAlias = tuple[Spot, ...]
Types: TypeAlias = frozenset[str]

ALL_TYPES: Types = frozenset({"null", "boolean", "object", "array", "number", "integer", "string"})
SCALARS: Types = frozenset({"boolean", "number", "integer", "string"})
_NOTHING: Types = frozenset()
NULL: Types = frozenset({"null"})


@record
class Union:
    """An ``anyOf`` or ``oneOf`` with two or more branches that are not null."""

    spot: Spot
    kind: Literal["anyOf", "oneOf"]
    branches: tuple[Spot, ...]


@record
class Part:
    """One schema of a merged ``allOf``: its own keywords, without references, ``allOf`` and opened wrappers.

    What is said in other words, alternatives that list values say, ``stands`` where these do.
    """

    spot: Spot
    keywords: JsonObject
    stands: Spot | None = None

    def at(self, keyword: str) -> Spot:
        """Give the spot of one of its keywords."""
        return self.stands or self.spot.at(keyword, self.keywords[keyword])


@record
class Shape:
    """What a key stands for. ``types`` are the JSON types it admits (``number`` brings ``integer`` with it).

    Of values that pass as text (``text``), a schema that names ``string`` admits every other scalar too; ``named`` are the
    types without those.
    """

    key: Key
    parts: tuple[Part, ...]
    unions: tuple[Union, ...]
    types: Types
    never: bool
    broken: tuple[Spot, ...]
    """The ``$ref``s that lead nowhere."""
    named: Types
    text: bool = False
    exclusive: bool = False
    """Whether exactly one of several alternatives has to hold, null among them."""
    nulls: bool = False
    """Whether null was an alternative, which is no part of ``unions``."""
    vague: bool = False
    """Whether an alternative was taken for null that may not even admit that."""
    blind: bool = False
    """Whether a reference leads nowhere, here or in an alternative: nobody knows what types there are."""
    said: frozenset[str] = field(init=False, compare=False, repr=False)
    """The keywords of its parts."""
    _properties: Mapping[str, Key] | None = field(init=False, compare=False, repr=False)
    _required: Mapping[str, Spot] | None = field(init=False, compare=False, repr=False)
    """Kept when they were asked for, which is done for each property again."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_properties", None)
        object.__setattr__(self, "_required", None)
        object.__setattr__(self, "said", frozenset[str]().union(*(part.keywords for part in self.parts)))

    @property
    def home(self) -> Spot:
        """The spot to name where nothing smaller can be named."""
        return self.parts[0].spot if self.parts else self.key[0]

    @property
    def typed(self) -> bool:
        """Whether anything but null is shut out by type."""
        return not self.types >= ALL_TYPES - NULL

    def facts(self, keyword: str) -> list[Spot]:
        """Give every spot that states ``keyword``."""
        if keyword not in self.said:
            return []
        return [part.at(keyword) for part in self.parts if keyword in part.keywords]

    def fact(self, keyword: str) -> Spot | None:
        """Give the first spot that states ``keyword``."""
        return self.facts(keyword)[0] if keyword in self.said else None

    def flag(self, keyword: str) -> Spot | None:
        """Give the first spot where ``keyword`` is true."""
        return next((spot for spot in self.facts(keyword) if spot.value is True), None)

    def properties(self) -> Mapping[str, Key]:
        """Give the key of each declared property; ``additionalProperties`` of one part speaks of what only others declare."""
        if self._properties is None:
            object.__setattr__(self, "_properties", self._declared())
        return self._properties or {}

    def _declared(self) -> Mapping[str, Key]:
        found: dict[str, Key] = {}
        for spot in self.facts("properties"):
            for name, inner in spot.members():
                found[name] = (*found.get(name, ()), inner)
        for part in self.parts if len(self.parts) > 1 else ():
            others = part.keywords.get("additionalProperties")
            if isinstance(others, dict) and others and "patternProperties" not in part.keywords:
                for name in found.keys() - own(part):
                    found[name] = (*found[name], part.at("additionalProperties"))
        return found

    def required(self) -> Mapping[str, Spot]:
        """Give each required name and the list that says so."""
        if self._required is None:
            object.__setattr__(self, "_required", self._needed())
        return self._required or {}

    def _needed(self) -> Mapping[str, Spot]:
        found: dict[str, Spot] = {}
        for spot in self.facts("required"):
            for name in spot.value if isinstance(spot.value, list) else ():
                if isinstance(name, str):
                    found.setdefault(name, spot)
        return found

    def closed(self) -> Spot | None:
        """Give the spot that forbids undeclared properties, or None for an object that is open.

        ``unevaluatedProperties: false`` says of merged schemas what ``additionalProperties: false`` says of one.
        """
        stated = (*self.facts("additionalProperties"), *self.facts("unevaluatedProperties"))
        return next((spot for spot in stated if spot.value is False), None)


def shut_out(shape: Shape) -> set[str]:
    """Give the properties that one part declares and another, closed one does not know: no object can have them."""
    closed = [part for part in shape.parts if part.keywords.get("additionalProperties") is False]
    declared = shape.properties().keys()
    return {name for part in closed if not part.keywords.get("patternProperties") for name in declared - own(part)}


def own(part: Part) -> set[str]:
    """Give the properties that one part declares itself."""
    declared = part.keywords.get("properties")
    return set(declared) if isinstance(declared, dict) else set()
