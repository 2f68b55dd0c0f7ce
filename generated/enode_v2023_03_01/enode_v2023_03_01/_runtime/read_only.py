"""What comes from a server and is not sent back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .shapes import is_array, is_model, is_object

if TYPE_CHECKING:
    from pydantic import BaseModel


def writable(value: object) -> object:
    """A body without what the document marks ``readOnly`` in the models that it is made of, however deep.

    OpenAPI 3.0.4, Schema Object: such a property should not be sent; JSON Schema Validation 2020-12, section 9.4: a
    server may ignore or refuse it. It is left out though it is required, which counts for responses then. Dicts are sent
    as they are given. Nothing is changed in place; what has nothing to leave out is the same object.
    """
    if is_model(value):
        return _model(value)
    if is_object(value):
        changed = {key: new for key, item in value.items() if (new := writable(item)) is not item}
        return {**value, **changed} if changed else value
    if is_array(value):
        items = [writable(item) for item in value]
        same = all(new is item for new, item in zip(items, value, strict=True))
        return value if same else items
    return value


def _model(value: BaseModel) -> BaseModel:
    """The same model, whose attributes that are not sent were never set."""
    hidden: frozenset[str] = getattr(value, "__read_only__", frozenset())
    sent = value.model_fields_set - hidden
    there = sent | (value.model_extra or {}).keys()
    changed = {name: new for name, item in value if name in there and (new := writable(item)) is not item}
    if sent == value.model_fields_set and not changed:
        return value
    copied = value.model_copy(update=changed)
    copied.model_fields_set.intersection_update(sent)
    return copied
