"""Dicts that stand in for models: the names of their attributes turned into those of the document."""

from __future__ import annotations

from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from .shapes import is_array, is_object


def written(value: object, kind: Any) -> object:
    """A value that is to be sent, as JSON names things; ``kind`` is the type that the document gives it.

    A key that is no attribute is taken for a name of the document. What is no dict stays what it is.
    """
    if is_object(value):
        model = _model(value, list(_models(kind)))
        if model is not None:
            return _object(value, model)
        inner = next((args[1] for origin, args in _generics(kind) if origin is dict), Any)
        return {key: written(item, inner) for key, item in value.items()}
    if is_array(value):
        inner = next((args[0] for origin, args in _generics(kind) if origin is list), Any)
        return [written(item, inner) for item in value]
    return value


def _object(value: Any, model: type[BaseModel]) -> dict[str, object]:
    fields = model.model_fields
    made: dict[str, object] = {}
    for key, item in value.items():
        field = fields.get(key)
        if field is None:
            field = next((one for one in fields.values() if one.alias == key), None)
            made[key] = written(item, Any if field is None else field.annotation)
        else:
            made[field.alias or key] = written(item, field.annotation)
    return made


def _model(value: Any, models: list[type[BaseModel]]) -> type[BaseModel] | None:
    """The model that a dict stands in for: of several the one that knows most of its keys, and contradicts no constant."""
    return max(models, key=lambda model: _likeness(value, model)) if models else None


def _likeness(value: Any, model: type[BaseModel]) -> tuple[bool, int, int]:
    fields = model.model_fields
    known = {name: field for name, field in fields.items() if name in value or field.alias in value}
    fits = all(
        value.get(name, value.get(field.alias)) in get_args(field.annotation)
        for name, field in known.items()
        if get_origin(field.annotation) is Literal
    )
    missing = sum(field.is_required() for name, field in fields.items() if name not in known)
    return fits, len(known), -missing


def _models(kind: Any) -> Iterator[type[BaseModel]]:
    for one in _alternatives(kind):
        if isinstance(one, type) and issubclass(one, BaseModel):
            yield one


def _generics(kind: Any) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    for one in _alternatives(kind):
        yield get_origin(one), get_args(one)


def _alternatives(kind: Any) -> Iterator[Any]:
    """The types of a union, without None and without what annotates them."""
    origin = get_origin(kind)
    if origin is Annotated:
        yield from _alternatives(get_args(kind)[0])
    elif origin in {Union, UnionType}:
        for one in get_args(kind):
            yield from _alternatives(one)
    elif kind is not NoneType:
        yield kind
