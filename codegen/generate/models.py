"""Prepared schemas -> the classes of the models module, by the one call of datamodel-code-generator."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from codegen import names as naming
from codegen.errors import InputError
from codegen.generate.hints import hint
from codegen.generate.prepare import Prepared
from codegen.printable import printable

_BASE = "models_base"
"""Where the generator is told that Model is; the module has a relative import in its place."""

_OURS = "This is a fault of ours: please report it, with the document."
_OPTIONS: dict[str, Any] = {
    "preset": "standard-py311-20261027",
    "target_pydantic_version": "2.11",
    "naming_strategy": "full-path",
    "field_type_collision_strategy": "rename-type",
    "capitalise_enum_members": True,
    "use_schema_description": True,
    "use_field_description": True,
    "use_attribute_docstrings": True,
    "use_single_line_docstring": True,
    "use_type_alias": True,
    "enum_field_as_literal": "all",
    "snake_case_field": True,
    "allow_population_by_field_name": True,
    "extra_fields": "allow",
    "strict_refs": True,
    "allow_remote_refs": False,
    "treat_dot_as_module": False,
    "disable_timestamp": True,
    "base_class": f"{_BASE}.Model",
}


@dataclass(frozen=True, slots=True)
class ModelClass:
    """One class: its name, its whole text, and the names that it uses (classes and imports alike)."""

    name: str
    source: str
    uses: frozenset[str]


@dataclass(frozen=True, slots=True)
class Models:
    """What stands in the models module: import lines by the name that each brings, classes in an order that works.

    ``unfinished`` are the classes that name a class after them, or themselves: pydantic completes them at the end.
    """

    imports: dict[str, str]
    classes: tuple[ModelClass, ...]
    aliases: tuple[tuple[str, str], ...]
    unfinished: tuple[str, ...]


def make(prepared: Prepared) -> Models:
    """Generate the classes. Raises InputError where datamodel-code-generator refuses what it is given."""
    source = _generate(prepared) if prepared.schemas else ""
    lines = source.split("\n")
    imports: dict[str, str] = {}
    classes: list[ModelClass] = []
    unfinished: list[str] = []
    for statement in ast.parse(source).body:
        match statement:
            case ast.ImportFrom(module=module, names=brought) if module != "__future__":
                for alias in brought:
                    name = alias.asname or alias.name
                    shown = alias.name if alias.asname is None else f"{alias.name} as {alias.asname}"
                    imports[name] = (
                        f"from ._base import {shown}" if module == _BASE else f"from {module} import {shown}"
                    )
            case ast.ClassDef(name=name):
                text = _class_text(lines, statement)
                classes.append(ModelClass(name, text, frozenset(_uses(ast.parse(text)))))
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="model_rebuild"))):
                unfinished.append(name)
            case _:
                pass  # the header's docstring or future import
    strange = sorted(prepared.schemas.keys() ^ {one.name for one in classes})
    if strange:
        raise InputError(f"datamodel-code-generator names classes otherwise: {', '.join(strange[:5])}", advice=_OURS)
    aliases = sorted((name, hint(node)) for name, node in prepared.aliases.items())
    return Models(imports, tuple(classes), tuple(aliases), tuple(sorted(unfinished)))


def _generate(prepared: Prepared) -> str:
    # datamodel-code-generator takes 0.5 s to import, and nothing but this function needs it.
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType, OpenAPIScope

    attributes: dict[str, str] = {}
    schemas: dict[str, Any] = {}
    for name, schema in sorted(prepared.schemas.items()):
        schemas[name] = schema
        if "properties" in schema:
            named = naming.fields(schema["properties"])
            attributes.update({f"{name}.{key}": attribute for key, attribute in named.items() if attribute != key})
        else:
            member = naming.members(schema["enum"])
            schemas[name] = {
                **schema,
                "x-enum-varnames": [member[value] for value in schema["enum"]],
                "x-enum-field-as-literal": False,
            }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "paths": {},
        "components": {"schemas": schemas},
    }
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            made = generate(
                document,
                input_file_type=InputFileType.OpenAPI,
                output_model_type=DataModelType.PydanticV2BaseModel,
                openapi_scopes=[OpenAPIScope.Schemas],
                aliases=attributes,
                custom_class_name_generator=_as_it_is,
                formatters=[],
                **_OPTIONS,
            )
    except Exception as error:
        raise InputError(
            f"datamodel-code-generator cannot make models of this document: {error}",
            advice="Run `enode-codegen validate` on it; an overlay can mend it.",
        ) from error
    if not isinstance(made, str):
        raise InputError(
            "datamodel-code-generator made several modules of one document", advice="This is a fault of ours."
        )
    return made


def _as_it_is(name: str) -> str:
    """The names are decided: nothing is to be made of them."""
    return name


def _class_text(lines: list[str], statement: ast.ClassDef) -> str:
    """The text of a class without its configuration, which the base class has, and with our base for an enum."""
    dropped: set[int] = set()
    for inner in statement.body:
        configures = isinstance(inner, ast.Assign) and ast.unparse(inner.targets[0]) in {
            "model_config",
            "__annotations__",
        }
        if configures and inner.end_lineno:
            dropped.update(range(inner.lineno, inner.end_lineno + 1))
    # What cannot be shown stands in literals only, where its escape is the same (in a pattern too).
    kept = [
        printable(lines[at - 1]) for at in range(statement.lineno, (statement.end_lineno or 0) + 1) if at not in dropped
    ]
    if kept[0].endswith("(StrEnum):"):
        kept[0] = f"class {statement.name}(OpenEnum):"
    return "\n".join([*kept, "    pass"] if len(kept) == 1 else kept) + "\n"


def _uses(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id
