"""Unions of objects, which take a member that the document does not know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .model import Model, Unknown

LISTED_MEMBER = "listed_member"
"""The type of error that :class:`Unknown` gives for an object whose tag is known: the errors beside it say what is wrong."""


# Compared by identity: typing wants to hash it, and a mapping cannot be.
@dataclass(frozen=True, slots=True, eq=False)
class OpenUnion:
    """Annotates a union of models whose last is :class:`Unknown`.

    ``tag`` is the property that tells the members apart, ``members`` the class for each of its values: an object with
    another value is Unknown, and one with a value of these has to be of that class. Without a tag, the member is the
    one that fits best, and an object in JSON that fits none is Unknown.
    """

    tag: str = ""
    members: Mapping[str, type[Model]] = field(default_factory=dict[str, type[Model]])

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        unknown = handler.generate_schema(Unknown)
        if self.tag:
            known = self._tagged(handler)
            other: CoreSchema = core_schema.no_info_after_validator_function(self._other, unknown)
        else:
            known = core_schema.union_schema(
                [handler.generate_schema(kind) for kind in get_args(source) if kind is not Unknown]
            )
            instance = core_schema.is_instance_schema(Unknown)
            other = core_schema.json_or_python_schema(unknown, instance)
        return core_schema.union_schema([(known, "known"), (other, "other")], mode="left_to_right")

    def _tagged(self, handler: GetCoreSchemaHandler) -> CoreSchema:
        named = {
            name
            for kind in self.members.values()
            for name, at in kind.__pydantic_fields__.items()
            if self.tag in {name, at.alias}
        }
        choices = {tag: handler.generate_schema(kind) for tag, kind in self.members.items()}
        places: list[list[str | int]] = [[name] for name in (self.tag, *sorted(named - {self.tag}))]
        # An instance needs no look at its tag, which may be one that is not listed.
        instance = core_schema.is_instance_schema(tuple(dict.fromkeys(self.members.values())))
        made = core_schema.union_schema(
            [instance, core_schema.tagged_union_schema(choices, places)], mode="left_to_right"
        )
        return core_schema.json_or_python_schema(core_schema.tagged_union_schema(choices, self.tag), made)

    def _other(self, value: Unknown) -> Unknown:
        tag = (value.model_extra or {}).get(self.tag)
        if isinstance(tag, str) and tag not in self.members:
            return value
        raise PydanticCustomError(LISTED_MEMBER, "Input should be of the class that its tag names")
