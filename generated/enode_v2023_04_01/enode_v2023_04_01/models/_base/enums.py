"""Values of which the document lists all that it knows. One that it does not list is read all the same, and told apart."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


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


class UnlistedText(str):
    """Text where the document lists other values: ``Literal["kWh"] | UnlistedText`` is "kWh", or what came in its place."""

    __slots__ = ()
    is_listed = False

    def __repr__(self) -> str:
        return f"UnlistedText({str(self)!r})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return _marked(cls, core_schema.str_schema())


class UnlistedInteger(int):
    """A number where the document lists other values: ``Literal[0, 1] | UnlistedInteger`` is one of them, or what came."""

    is_listed = False

    def __repr__(self) -> str:
        return f"UnlistedInteger({int(self)})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return _marked(cls, core_schema.int_schema(strict=True))


def _marked(kind: type[Any], plain: CoreSchema) -> CoreSchema:
    """From JSON whatever is of the type; in Python a value has to be marked by hand, so that a slip is no new value."""
    return core_schema.json_or_python_schema(
        json_schema=core_schema.no_info_after_validator_function(kind, plain),
        python_schema=core_schema.is_instance_schema(kind),
    )
