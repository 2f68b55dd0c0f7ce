"""Where a parsed value leaves the document that its types were made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Annotated, Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from .enums import OpenEnum, UnlistedInteger, UnlistedText
from .model import Unknown

UNKNOWN_VALUE = "the document does not list this value"
UNKNOWN_FIELD = "the document does not know this field"
UNKNOWN_MEMBER = "the document knows no member of the union like this one"


def departures(value: object, path: str = "$") -> Iterator[tuple[str, str, Any]]:
    """Yield JSONPath (RFC 9535), reason and value of each spot where ``value`` leaves the document.

    ``value`` is what a model or a type of this package has parsed, or lists and mappings of such. Told are values of
    enums that are not listed, fields and members of unions that are not known (with the JSON that they are), and constraints
    that are broken.
    """
    match value:
        case OpenEnum() | UnlistedText() | UnlistedInteger():
            if not value.is_listed:
                yield path, UNKNOWN_VALUE, value
        case Unknown():
            yield path, UNKNOWN_MEMBER, value.model_extra
        case BaseModel():
            yield from _of_model(value, path)
        case list() | tuple():
            for index, item in enumerate(value):
                yield from departures(item, f"{path}[{index}]")
        case Mapping():
            for key, item in value.items():
                yield from departures(item, path + _step(str(key)))
        case _:
            pass


def _of_model(value: BaseModel, path: str) -> Iterator[tuple[str, str, Any]]:
    constraints = _constraints(type(value))
    for name, field in type(value).model_fields.items():
        if name not in value.model_fields_set:
            continue
        held = vars(value)[name]  # the attribute itself warns where it is deprecated
        at = path + _step(field.alias or name)
        for reason in _broken(constraints[name], held) if name in constraints else ():
            yield at, reason, held
        yield from departures(held, at)
    for name, held in (value.model_extra or {}).items():
        yield path + _step(name), UNKNOWN_FIELD, held


@cache
def _constraints(kind: type[BaseModel]) -> dict[str, TypeAdapter[Any]]:
    """What checks the constraints of each field that has some."""
    found: dict[str, TypeAdapter[Any]] = {}
    for name, field in kind.model_fields.items():
        if field.metadata:
            checked: Any = Annotated[field.annotation, *field.metadata]
            found[name] = TypeAdapter[Any](checked)
    return found


def _broken(adapter: TypeAdapter[Any], value: object) -> Iterator[str]:
    try:
        adapter.validate_python(value)
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_context=False, include_input=False):
            yield detail["msg"]


def _step(name: str) -> str:
    return f".{name}" if name.isidentifier() else f"[{name!r}]"
