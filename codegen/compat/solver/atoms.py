"""What schemas are made of here: one small fact for each keyword, to be held true or false (JSON Schema 2020-12).

A fact about one kind of value says nothing of another kind: held true there it is fulfilled, held false it cannot be.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from codegen.model import Json
from codegen.record import record

Term: TypeAlias = int
"""A schema, by its number in :class:`~codegen.compat.solver.store.Store`; equal schemas have one."""


class Schema(NamedTuple):
    """The value is admitted by a schema. A tuple, as some facts are: such are looked up more often than all others."""

    term: Term


@record
class Kinds:
    """The value is of one of these kinds: a number is an ``integer`` or a ``fraction`` (4.2.3, 6.1.1)."""

    kinds: frozenset[str]


@record
class Among:
    """The value is one of those listed, here by their canonical texts (6.1.2, 6.1.3)."""

    texts: frozenset[bytes]
    values: Mapping[bytes, Json] = field(compare=False, repr=False)


@record
class Any:
    """One of these schemas admits the value (10.2.1.2)."""

    terms: tuple[Term, ...]


@record
class One:
    """Exactly one of these schemas admits the value (10.2.1.3)."""

    terms: tuple[Term, ...]


@record
class Not:
    """The schema does not admit the value (10.2.1.4)."""

    term: Term


@record
class If:
    """What admits the value if ``condition`` does, and what if it does not (10.2.2)."""

    condition: Term
    then: Term
    otherwise: Term


@record
class Opaque:
    """Something that is not decided here, with the reason; where it is a mere annotation, it ``refuses`` nothing for sure."""

    name: str
    reason: str
    kinds: frozenset[str] | None = None
    refuses: bool = True


@record
class AtLeast:
    """A number from this one on, or past it (6.2.4, 6.2.5)."""

    limit: Fraction
    past: bool = False


@record
class AtMost:
    """A number up to this one, or below it (6.2.2, 6.2.3)."""

    limit: Fraction
    below: bool = False


@record
class Multiple:
    """A whole multiple of this number (6.2.1)."""

    of: Fraction


@record
class Pattern:
    """A text in which a regular expression of ECMA-262 matches somewhere (6.3.3)."""

    text: str


@record
class Format:
    """A text or number of a format (7)."""

    name: str


@record
class Size:
    """At least so many characters, items or properties, by the kind of value (6.3.2, 6.4.2, 6.5.2)."""

    kind: str
    least: int


@record
class NoMore:
    """At most so many characters, items or properties, by the kind of value (6.3.1, 6.4.1, 6.5.1)."""

    kind: str
    most: int


@record
class Items:
    """The schema of each position, and of all that follow (10.3.1)."""

    first: tuple[Term, ...]
    rest: Term


@record
class Contains:
    """So many items are admitted by a schema; ``most`` None for any number (10.3.1.3, 6.4.4, 6.4.5)."""

    term: Term
    least: int
    most: int | None


@record
class ItemRefused:
    """Some item from ``start`` on, before ``stop`` if there is one, is refused by a schema."""

    start: int
    stop: int | None
    term: Term


@record
class Unique:
    """No two items are equal (6.4.3)."""


class Has(NamedTuple):
    """The object has this property (6.5.3)."""

    name: str


@record
class Properties:
    """The schemas of properties by name, by pattern, and of all others (10.3.2).

    ``if_known``: nothing is asked of the named ones of whoever does not know them.
    """

    named: tuple[tuple[str, Term], ...]
    matching: tuple[tuple[str, Term], ...]
    others: Term
    if_known: bool = False
    by_name: Mapping[str, Term] = field(init=False, compare=False, repr=False)
    number: int = field(init=False, compare=False, repr=False)
    """Its hash: there may be hundreds of names, and it is asked for again and again."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", dict(self.named))
        object.__setattr__(self, "number", hash((self.named, self.matching, self.others, self.if_known)))

    def __hash__(self) -> int:
        return self.number


class PropertyRefused(NamedTuple):
    """The object has the property ``name``, and the schema refuses its value; ``if_known``: what admits the object knows it."""

    name: str
    term: Term
    if_known: bool = False


@record
class OtherRefused:
    """Some property is refused by a schema: by ``name_term`` its name, or by ``term`` its value.

    Its name matches the patterns of ``matching``, none of ``avoiding``, and is none of ``besides``.
    """

    matching: tuple[str, ...]
    avoiding: tuple[str, ...]
    besides: frozenset[str]
    term: Term | None = None
    name_term: Term | None = None


@record
class Names:
    """A schema admits the name of every property (10.3.2.4)."""

    term: Term


@record
class Implies:
    """If the object has the property, the schema admits the object (10.2.2.4); with ``name``, it has that one too (6.5.4)."""

    present: str
    term: Term | None = None
    name: str = ""


Fact: TypeAlias = (
    Kinds | Among | Any | One | Not | If | Opaque | AtLeast | AtMost | Multiple | Pattern | Format | Size | NoMore | Items
    | Contains | ItemRefused | Unique | Has | Properties | PropertyRefused | OtherRefused | Names | Implies
)  # fmt: skip
Atom: TypeAlias = Schema | Fact

Literal: TypeAlias = tuple[Atom, bool]
"""A fact, and whether it has to hold or must not."""

NUMBERS = frozenset({"integer", "fraction"})
TEXT = frozenset({"string"})
ARRAY = frozenset({"array"})
OBJECT = frozenset({"object"})
SCALARS = frozenset({"boolean", "integer", "fraction", "string"})
"""What can pass as text."""
ALL = frozenset({"null", "boolean", "integer", "fraction", "string", "array", "object"})

_SPEAKS_OF: dict[type, frozenset[str]] = {
    AtLeast: NUMBERS, AtMost: NUMBERS, Multiple: NUMBERS, Pattern: TEXT, Format: NUMBERS | TEXT, Items: ARRAY, Contains: ARRAY,
    ItemRefused: ARRAY, Unique: ARRAY, Has: OBJECT, Properties: OBJECT, PropertyRefused: OBJECT, OtherRefused: OBJECT,
    Names: OBJECT, Implies: OBJECT,
    Schema: ALL, Kinds: ALL, Among: ALL, Any: ALL, One: ALL, Not: ALL, If: ALL,
}  # fmt: skip


def speaks_of(atom: Atom) -> frozenset[str]:
    """Give the kinds of values that a fact says something of."""
    kinds = _SPEAKS_OF.get(type(atom))
    if kinds is not None:
        return kinds
    if isinstance(atom, (Size, NoMore)):
        return frozenset({atom.kind})
    return ALL if not isinstance(atom, Opaque) or atom.kinds is None else atom.kinds
