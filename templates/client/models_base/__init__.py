"""What every model and every enum of this package is made from."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


class Model(BaseModel):
    """An object of the API.

    A property that the document does not know is kept, in ``model_extra``, and dumped as it came. One that is absent
    is not in ``model_fields_set``, and absent again in ``model_dump(by_alias=True, exclude_unset=True)``.
    """

    model_config = ConfigDict(
        extra="allow", validate_by_name=True, use_attribute_docstrings=True, protected_namespaces=()
    )


class OpenEnum(StrEnum):
    """Text of which the document lists the values; a value that it does not know is kept, with ``is_known`` False."""

    @property
    def is_known(self) -> bool:
        """Whether the document lists this value."""
        return self._name_ in type(self).__members__

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = f"UNKNOWN({value!r})"
        unknown._value_ = value
        return unknown

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """In a union, an enum that knows the value comes before one that would only keep it."""
        known = core_schema.enum_schema(cls, list(cls), sub_type="str")
        kept = core_schema.no_info_after_validator_function(cls, core_schema.str_schema())
        return core_schema.lax_or_strict_schema(
            lax_schema=core_schema.union_schema([known, kept], mode="left_to_right"),
            strict_schema=known,
            serialization=core_schema.plain_serializer_function_ser_schema(str, when_used="json-unless-none"),
        )
