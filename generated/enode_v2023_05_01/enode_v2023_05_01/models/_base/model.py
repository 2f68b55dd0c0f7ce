"""Objects of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from .docstrings import attribute_docstrings

_CONSTRAINTS = frozenset({"ge", "gt", "le", "lt", "multiple_of", "min_length", "max_length", "pattern"})


class Model(BaseModel):
    """An object of the API.

    A property that the document does not know is kept, in ``model_extra``, and dumped as it came. One that is absent
    is not in ``model_fields_set``, and absent again in ``model_dump(by_alias=True, exclude_unset=True)``.

    Constraints (``ge``, ``pattern`` and the like) hold for what is made in Python: a call that breaks one raises
    pydantic's ValidationError. What is read from JSON is the server's, and is taken although it breaks them.
    """

    __read_only__: ClassVar[frozenset[str]] = frozenset()
    """The attributes that the document marks readOnly: they come in responses, and a body that is sent leaves them out."""

    __test__ = False  # pytest would look into a model called TestSomething, and warn

    # Without defer_build: before pydantic 2.14, what a validator of another class has made cannot be dumped as Any.
    model_config = ConfigDict(extra="allow", validate_by_name=True, validate_assignment=True, protected_namespaces=())

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        made = handler(source)
        fields: Any = handler.resolve_ref_schema(made)
        while fields["type"] != "model-fields":  # but the model, or a validator that a subclass has
            fields = fields["schema"]
        for field in fields["fields"].values():
            field["schema"] = _lenient(field["schema"])
        return made

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Describe the fields by their docstrings, which pydantic would read at every import, for twice its time."""
        made = handler(schema)
        properties: JsonSchemaValue = handler.resolve_ref_schema(made).get("properties", {})
        for name, about in attribute_docstrings(cls).items():
            field = cls.model_fields[name]
            for key in {name, field.alias or name} & properties.keys():
                properties[key].setdefault("description", about)
        return made


def _lenient(schema: Any) -> Any:
    """The same schema, in which constraints do not count for JSON."""
    if schema["type"] in {"default", "nullable"}:
        return {**schema, "schema": _lenient(schema["schema"])}
    if not _CONSTRAINTS & schema.keys():
        return schema
    free: Any = {key: value for key, value in schema.items() if key not in _CONSTRAINTS}
    return core_schema.json_or_python_schema(free, schema, metadata={"pydantic_js_functions": [_constrained]})


def _constrained(schema: Any, handler: Any) -> Any:
    """For JSON Schema, the variant that says all that the document does."""
    return handler(schema["python_schema"])


class Unknown(Model):
    """An object where the document has a union, and knows no member of it like this one.

    It keeps its JSON, in ``model_extra`` and as attributes, and is dumped as it came.
    """

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...
