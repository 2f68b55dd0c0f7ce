"""Valid instances of models, made from their types alone: the same ones every time.

A text is called after its property, a list has one item and a map none, an enum its first value, a moment is the
beginning of 2024, and what may be null is. Constraints hold.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin
from uuid import UUID

from pydantic import AwareDatetime, BaseModel
from pydantic.fields import FieldInfo

from .patterns import matching
from .shapes import is_array, is_object

M = TypeVar("M", bound=BaseModel)

MOMENT = "2024-01-01T00:00:00Z"
_TEXTS: dict[Any, str] = {
    AwareDatetime: MOMENT,
    datetime: MOMENT,
    date: "2024-01-01",
    UUID: "00000000-0000-4000-8000-000000000000",
}


def make(kind: type[M], /, *, full: bool = False, **overrides: object) -> M:
    """An instance of a model with what is required, and with ``full`` everything; ``overrides`` are attributes of it.

    A mapping for an attribute that is a model, and one for an item of a list of these, is completed in the same way::

        make(models.Pet, name="Rex", owner={"id": "7"})

    Raises TypeError for an attribute that the model does not have, pydantic's ValidationError for a value that it does
    not take, and ValueError where no text is found for a pattern: give that attribute.
    """
    return kind.model_validate(Maker(full=full).model(kind, overrides), by_alias=True, by_name=False)


@dataclass(frozen=True, slots=True)
class _Constraints:
    """What the annotations of a type ask of its values."""

    said: Mapping[str, Any]

    def number(self, name: str) -> float | None:
        found = self.said.get(name)
        return found if isinstance(found, int | float) else None

    def count(self, name: str) -> int | None:
        found = self.said.get(name)
        return found if isinstance(found, int) else None


class Maker:
    """Makes JSON of types; ``full`` takes in what is not required."""

    def __init__(self, *, full: bool = False) -> None:
        self._full = full
        self._open: list[type[BaseModel]] = []

    def model(self, kind: type[BaseModel], overrides: Mapping[str, object]) -> dict[str, Any]:
        """The properties of an instance of a model, by the document's names; values of overrides are as they were given."""
        kind.model_rebuild()
        fields = kind.model_fields
        names = {field.alias: name for name, field in fields.items() if field.alias} | {name: name for name in fields}
        strange = sorted(overrides.keys() - names.keys())
        if strange:
            raise TypeError(f"{kind.__name__} has no attribute {', '.join(strange)}")
        given = {names[key]: value for key, value in overrides.items()}
        self._open.append(kind)
        made: dict[str, Any] = {}
        for name, field in fields.items():
            key = field.alias or name
            annotation = _annotated(field)
            if name in given:
                made[key] = self._completed(annotation, given[name])
            elif field.is_required():
                made[key] = self.value(annotation, key)
            elif self._full and not self._leads_back(annotation):
                # What may be absent has None in the model too, and need not be nullable.
                made[key] = self.value(annotation, key, null=False)
        self._open.pop()
        return made

    def value(self, annotation: Any, name: str = "text", *, null: bool = True) -> Any:
        """A value of a type, as JSON; ``name`` is what it is called, ``null`` whether null is a choice."""
        alternatives = list(_alternatives(annotation, {}))
        said = [(kind, constraints) for kind, constraints in alternatives if kind is not NoneType]
        ending = [(kind, constraints) for kind, constraints in said if kind not in self._open]
        nullable = null and len(said) < len(alternatives)
        if not said or (nullable and not (self._full and ending)):
            return None
        return self._of(*(ending or said)[0], name)

    def _leads_back(self, annotation: Any) -> bool:
        """Whether a type holds nothing but what is being made."""
        return all(kind is NoneType or kind in self._open for kind, _ in _alternatives(annotation, {}))

    def _of(self, kind: Any, constraints: _Constraints, name: str) -> Any:
        origin = get_origin(kind)
        if origin is Literal:
            return get_args(kind)[0]
        if origin is list or kind is list:
            return self._list(get_args(kind), constraints, name)
        if origin is dict or kind is dict:
            return {}
        if kind is Any:
            return name
        if issubclass(kind, BaseModel):
            return self.model(kind, {})
        if issubclass(kind, Enum):
            return next(iter(kind)).value
        if issubclass(kind, bool):
            return True
        if issubclass(kind, int | float):
            return _number(constraints, whole=issubclass(kind, int))
        if issubclass(kind, str) or kind is object:
            return _text(constraints, name)
        return _TEXTS[kind]

    def _list(self, inner: tuple[Any, ...], constraints: _Constraints, name: str) -> list[Any]:
        least, most = constraints.count("min_length") or 0, constraints.count("max_length")
        item = inner[0] if inner else Any
        count = max(least, 0 if self._leads_back(item) or most == 0 else 1)
        return [self.value(item, name) for _ in range(count)]

    def _completed(self, annotation: Any, given: object) -> Any:
        """An override with mappings for models completed, also those in a list."""
        alternatives = [kind for kind, _ in _alternatives(annotation, {})]
        if is_object(given):
            kinds = [kind for kind in alternatives if isinstance(kind, type) and issubclass(kind, BaseModel)]
            # A union is not decided here: a mapping for one is taken as it is.
            named = [kind for kind in kinds if kind.model_fields]
            return self.model(named[0], given) if len(named) == 1 else given
        if is_array(given):
            lists = [kind for kind in alternatives if get_origin(kind) is list]
            return [self._completed(get_args(lists[0])[0], item) for item in given] if lists else given
        return given


def _annotated(field: FieldInfo) -> Any:
    return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation


def _alternatives(annotation: Any, said: Mapping[str, Any]) -> Iterator[tuple[Any, _Constraints]]:
    """The types of a union, each with the constraints that are said of it; of a named type, those that it stands for."""
    if hasattr(annotation, "__value__"):
        yield from _alternatives(annotation.__value__, said)
    elif get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        yield from _alternatives(inner, {**said, **_said(metadata)})
    elif get_origin(annotation) in {Union, UnionType}:
        for part in get_args(annotation):
            yield from _alternatives(part, said)
    else:
        yield annotation, _Constraints(said)


def _said(metadata: list[Any]) -> dict[str, Any]:
    """Constraints of annotated-types and of pydantic, by the names that they share."""
    found: dict[str, Any] = {}
    for one in metadata:
        if isinstance(one, FieldInfo):
            found |= _said(one.metadata)
            continue
        for name in ("ge", "gt", "le", "lt", "multiple_of", "min_length", "max_length", "pattern"):
            value = getattr(one, name, None)
            if value is not None:
                found[name] = value
    return found


def _number(constraints: _Constraints, *, whole: bool) -> int | float:
    """1 where that is allowed, else the nearest number that is, whole if it can be."""
    step = constraints.number("multiple_of") or (1 if whole else 0)
    at_least, over = constraints.number("ge"), constraints.number("gt")
    at_most, under = constraints.number("le"), constraints.number("lt")
    low = max([bound for bound in (at_least, over) if bound is not None], default=-math.inf)
    high = min([bound for bound in (at_most, under) if bound is not None], default=math.inf)
    found: float = min(max(1, low), high)
    if step:
        found = math.ceil(found / step) * step
        found -= step if found > high or found == under else 0
        found += step if found == over else 0
    elif found in {over, under}:
        found = (low + high) / 2 if math.isfinite(low) and math.isfinite(high) else found + (1 if found == over else -1)
    return int(found) if found == int(found) else found


def _text(constraints: _Constraints, name: str) -> str:
    """The name, made as long as it has to be, or what a pattern asks for."""
    least, most = constraints.count("min_length") or 0, constraints.count("max_length")
    pattern = constraints.said.get("pattern")
    if isinstance(pattern, str):
        return matching(pattern, least, most)
    made = name or "text"
    return (made * (least // len(made) + 1) if len(made) < least else made)[:most]
