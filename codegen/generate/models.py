"""Prepared schemas -> the classes of the models module, by the one call of datamodel-code-generator."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from typing import Any

from codegen import names as naming
from codegen.errors import InputError
from codegen.generate.deprecation import note, of_attribute
from codegen.generate.hints import hint
from codegen.generate.prepared import NAMED, NULL, Prepared, union
from codegen.generate.text import literal
from codegen.generate.unions import members_of, tag
from codegen.model import JsonObject
from codegen.printable import printable
from codegen.record import record

_BASE = "models_base"
"""Where the generator is told that Model is; the module has a relative import in its place."""

_UNLISTED = {str: "UnlistedText", int: "UnlistedInteger"}
"""What stands for a value that the document does not list, where the others are literals."""
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


@record
class Definition:
    """One class, enum or named type: its name, its whole text, and the names that it uses (definitions and imports alike)."""

    name: str
    source: str
    uses: frozenset[str]


@record
class Models:
    """What the models are: import lines by the name that each brings, and the definitions in an order that works.

    Classes use types in their annotations only, which nobody evaluates before all is there; types stand after the classes.
    """

    imports: dict[str, str]
    classes: tuple[Definition, ...]
    types: tuple[Definition, ...]


def make(prepared: Prepared) -> Models:
    """Generate the classes. Raises InputError where datamodel-code-generator refuses what it is given."""
    source = _generate(prepared) if prepared.schemas else ""
    lines = source.split("\n")
    imports: dict[str, str] = {}
    classes: list[Definition] = []
    for statement in ast.parse(source).body:
        match statement:
            case ast.ImportFrom(module=module, names=brought) if module not in {"__future__", _BASE}:
                for alias in brought:
                    name = alias.asname or alias.name
                    shown = alias.name if alias.asname is None else f"{alias.name} as {alias.asname}"
                    imports[name] = f"from {module} import {shown}"
            case ast.ClassDef(name=name):
                text = _class_text(lines, statement, _warnings(name, prepared)) + _read_only(name, prepared)
                if name in prepared.outdated:
                    # Without a category it warns type checkers only: a server that still answers with it is no news.
                    text = f"@deprecated({literal(prepared.outdated[name])}, category=None)\n{text}"
                classes.append(Definition(name, text, frozenset(_uses(ast.parse(text)))))
            case _:
                pass  # the header's docstring or future import; a class that needs another is complete when it is used
    strange = sorted(prepared.schemas.keys() ^ {one.name for one in classes})
    if strange:
        raise InputError(f"datamodel-code-generator names classes otherwise: {', '.join(strange[:5])}", advice=_OURS)
    return Models(imports, tuple(classes), tuple(_types(prepared)))


def _types(prepared: Prepared) -> Iterator[Definition]:
    """The named types, each after those that it is made of."""
    written = {name: hint(node) for name, node in prepared.aliases.items() if name not in prepared.unions}
    written.update({name: _union(name, prepared) for name in prepared.unions})
    uses = {name: frozenset(_uses(ast.parse(kind))) for name, kind in written.items()}
    done: set[str] = set()
    waiting = sorted(written, reverse=True)
    while waiting:
        name = waiting.pop()
        needed = sorted((uses[name] & written.keys()) - done - {name})
        if needed:
            waiting += [name, *(other for other in needed)]
        elif name not in done:
            done.add(name)
            yield Definition(name, f"{name}: TypeAlias = {written[name]}\n", uses[name] | {"TypeAlias"})


def _union(name: str, prepared: Prepared) -> str:
    """The text of a union of classes: its members, the one for what nobody knows yet, and what tells them apart."""
    node = {"anyOf": [part for part in prepared.unions[name]["anyOf"] if part != NULL]}
    found = tag(name, prepared)
    told = ""
    if found is not None:
        classes = ", ".join(f"{literal(value)}: {kind}" for value, kind in found.mapping.items())
        told = f"{literal(found.name)}, {{{classes}}}"
    text = f"Annotated[{hint(node)} | Unknown, OpenUnion({told})]"
    return f"{text} | None" if NULL in prepared.unions[name]["anyOf"] else text


def _generate(prepared: Prepared) -> str:
    # datamodel-code-generator takes 0.5 s to import, and nothing but this function needs it.
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType, OpenAPIScope

    attributes: dict[str, str] = {}
    schemas: dict[str, Any] = {}
    members = members_of(prepared)
    for name, schema in sorted(prepared.schemas.items()):
        if "properties" in schema:
            named = naming.fields(schema["properties"])
            attributes.update({f"{name}.{key}": attribute for key, attribute in named.items() if attribute != key})
            # What an object of a union is, its constants tell: another one makes it another member.
            properties = {
                key: node if name in members and node.get("type") == "string" else _open(node)
                for key, node in schema["properties"].items()
            }
            for key, others in prepared.deprecated.get(name, {}).items():
                about = f"{note(others)} {properties[key].get('description', '')}".rstrip()
                properties[key] = {**properties[key], "description": about}
            schemas[name] = {**schema, "properties": properties}
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


def _open(node: JsonObject) -> JsonObject:
    """The same type as it is given away: unions by name, and beside listed values any other of their kind."""
    noted: JsonObject = {key: node[key] for key in ("description", "default") if key in node}
    if NAMED in node:
        return {"customTypePath": f"{_BASE}.{node[NAMED]}", **noted}
    if "anyOf" in node:
        return {**union([_open(branch) for branch in node["anyOf"]]), **noted}
    if "enum" in node:
        kinds = {type(value) for value in node["enum"]}
        others = [{"customTypePath": f"{_BASE}.{name}"} for kind, name in _UNLISTED.items() if kind in kinds]
        bare = {key: value for key, value in node.items() if key not in noted}
        return {**union([bare, *others]), **noted}
    inner: JsonObject = {key: _open(node[key]) for key in ("items", "additionalProperties") if key in node}
    return {**node, **inner}


def _as_it_is(name: str) -> str:
    """The names are decided: nothing is to be made of them."""
    return name


def _warnings(name: str, prepared: Prepared) -> dict[str, str]:
    """What is said to who reads an attribute that is deprecated."""
    attributes = naming.fields(prepared.schemas[name].get("properties", {}))
    outdated = prepared.deprecated.get(name, {}).items()
    return {attributes[key]: of_attribute(name, attributes[key], others) for key, others in outdated}


def _class_text(lines: list[str], statement: ast.ClassDef, outdated: dict[str, str]) -> str:
    """The text of a class without its configuration, which the base class has, and with our base for an enum.

    ``outdated`` has the warnings of attributes that are deprecated.
    """
    dropped: set[int] = set()
    written: dict[int, str] = {}
    for inner in statement.body:
        match inner:
            case ast.AnnAssign(target=ast.Name(id=name)) if name in outdated:
                dropped.update(range(inner.lineno, (inner.end_lineno or 0) + 1))
                written[inner.lineno] = f"    {_deprecated(inner, outdated[name])}"
            case _:
                pass
        configures = isinstance(inner, ast.Assign) and ast.unparse(inner.targets[0]) in {
            "model_config",
            "__annotations__",
        }
        if configures and inner.end_lineno:
            dropped.update(range(inner.lineno, inner.end_lineno + 1))
    # What cannot be shown stands in literals only, where its escape is the same (in a pattern too).
    kept = [
        printable(written.get(at, lines[at - 1]))
        for at in range(statement.lineno, (statement.end_lineno or 0) + 1)
        if at not in dropped or at in written
    ]
    if kept[0].endswith("(StrEnum):"):
        kept[0] = f"class {statement.name}(OpenEnum):"
    return "\n".join([*kept, "    pass"] if len(kept) == 1 else kept) + "\n"


def _read_only(name: str, prepared: Prepared) -> str:
    """The line of a class that names its attributes which are not sent, if there are some."""
    keys = prepared.read_only.get(name)
    if not keys:
        return ""
    named = naming.fields(prepared.schemas[name]["properties"])
    return f"    __read_only__ = frozenset({{{', '.join(sorted(literal(named[key]) for key in keys))}}})\n"


def _deprecated(field: ast.AnnAssign, warning: str) -> str:
    """A field that warns who reads it: neither what parses it nor what compares, copies or dumps it does."""
    match field.annotation:
        case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=told)):
            parts = [*told]
        case plain:
            parts = [plain]
    called = ast.parse(f"deprecated({literal(warning)})", mode="eval").body
    annotated = ast.Subscript(ast.Name("Annotated"), ast.Tuple([*parts, called]))
    return ast.unparse(ast.AnnAssign(field.target, annotated, field.value, field.simple))


def _uses(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id
