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

    __test__ = False  # pytest would look into a model called TestSomething, and warn

    model_config = ConfigDict(
        extra="allow", validate_by_name=True, use_attribute_docstrings=True, protected_namespaces=()
    )


class OpenEnum(StrEnum):
    """Text of which the document lists the values. One that it does not list is read all the same, and told apart."""

    __test__ = False

    @classmethod
    def unlisted(cls, value: str) -> Self:
        """Make a member of a value that the document does not list: one that the server has learned since, say."""
        known = cls._value2member_map_.get(value)
        if isinstance(known, cls):
            return known
        member = str.__new__(cls, value)
        member._name_ = f"unlisted({value!r})"
        member._value_ = value
        return member

    @property
    def is_listed(self) -> bool:
        """Whether the document lists this value."""
        return self._name_ in type(self).__members__

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return (type(self) if self.is_listed else type(self).unlisted), (self._value_,)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read any text; in a union, an enum that lists the value comes before one that does not.

        For that a listed value has to be an exact match, which pydantic sees in a literal but not in an enum, and an
        unlisted one no exact match, which is why there is no ``_missing_``.
        """
        listed = core_schema.literal_schema(list(cls))
        member = core_schema.union_schema([listed, core_schema.is_instance_schema(cls)], mode="left_to_right")
        exact = core_schema.json_or_python_schema(json_schema=listed, python_schema=member)
        unlisted = core_schema.no_info_after_validator_function(cls.unlisted, core_schema.str_schema())
        return core_schema.lax_or_strict_schema(
            lax_schema=core_schema.union_schema(
                [exact, unlisted],
                mode="left_to_right",
                custom_error_type="text_expected",
                custom_error_message="Input should be a valid string",
            ),
            strict_schema=exact,
            serialization=core_schema.plain_serializer_function_ser_schema(str, when_used="json-unless-none"),
        )
