"""Lints about names, as a generated client has them: classes, arguments, methods and members of enumerations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from codegen.document import pointer as pointers
from codegen.document.lint.declaration import (
    Hit,
    Lint,
    copy_of,
    operation,
    remove,
    sample,
    sample_schema,
    update,
)
from codegen.document.lint.facts import Facts, list_of_objects
from codegen.document.show import show
from codegen.document.structure import Node
from codegen.model import JsonObject
from codegen.record import record
from codegen.words import constant, is_identifier, pascal, snake


@record
class _Scope:
    """Names that a client has side by side, each with its pointer; ``made`` gives the identifier that one becomes."""

    noun: str
    names: Iterable[tuple[str, str]]
    made: Callable[[str], str]


def _schema_names(facts: Facts) -> Iterator[tuple[str, str]]:
    components = facts.tree.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    for name in schemas if isinstance(schemas, dict) else ():
        yield name, pointers.join("components", "schemas", name)


def _odd(facts: Facts) -> Iterator[Hit]:
    for name, pointer in _schema_names(facts):
        if not is_identifier(name):
            yield Hit(
                pointer,
                f"the schema name {show(name)} is no identifier; a class can be called {pascal(name)}",
                of_name=True,
            )


SCHEMA_NAME_ODD = Lint(
    rule="schema-name-odd",
    level="warning",
    what="A schema under components has a name that is no identifier.",
    why="Its name becomes that of a class. Where it has a hyphen, a dot or a leading digit, or is a word of Python, each"
    " generator makes up another one: code that uses the class depends on who generated it.",
    advice="Give it a name of letters and digits that begins with a letter, and mend the references to it.",
    find=_odd,
    example=sample_schema({"$ref": "#/components/schemas/pet-owner"}, **{"pet-owner": {"type": "object"}}),
    near_miss=sample_schema({"$ref": "#/components/schemas/PetOwner"}, PetOwner={"type": "object"}),
    mend=(
        update("$.components.schemas", {"PetOwner": {}}),
        copy_of("$.components.schemas.PetOwner", "$.components.schemas['pet-owner']"),
        update(
            "$..[?@['$ref'] == '#/components/schemas/pet-owner']",
            {"$ref": "#/components/schemas/PetOwner"},
        ),
        remove("$.components.schemas['pet-owner']"),
    ),
)


def _alike(facts: Facts) -> Iterator[Hit]:
    for scope in _scopes(facts):
        first: dict[str, tuple[str, str]] = {}
        for name, pointer in scope.names:
            made = scope.made(name)
            other, there = first.setdefault(made, (name, pointer))
            if other != name:
                message = f"{scope.noun} {show(name)} and {show(other)} at {there} both become {made}"
                yield Hit(pointer, message, of_name=True)


def _scopes(facts: Facts) -> Iterator[_Scope]:
    yield _Scope("the schemas", _schema_names(facts), pascal)
    yield _Scope("the operationIds", _operation_ids(facts), snake)
    for node in facts.of("schema"):
        yield _Scope("the properties", _property_names(node), snake)
        yield _Scope("the enum's values", _enum_values(node), constant)
    for each in facts.operations():
        yield _Scope("the parameters", _parameter_names(facts, each.item, each.pointer, each.value), snake)


def _operation_ids(facts: Facts) -> Iterator[tuple[str, str]]:
    for each in facts.operations():
        name = each.value.get("operationId")
        if isinstance(name, str):
            yield name, f"{each.pointer}/operationId"


def _property_names(node: Node) -> Iterator[tuple[str, str]]:
    properties = node.value.get("properties")
    for name in properties if isinstance(properties, dict) else ():
        yield name, node.pointer + pointers.join("properties", name)


def _enum_values(node: Node) -> Iterator[tuple[str, str]]:
    values = node.value.get("enum")
    for index, value in enumerate(values if isinstance(values, list) else []):
        if isinstance(value, str):
            yield value, f"{node.pointer}/enum/{index}"


def _parameter_names(facts: Facts, item: Node, pointer: str, value: JsonObject) -> Iterator[tuple[str, str]]:
    """Yield the names of an operation's parameters; the same name in another place (query, header) is not another name."""
    for at, holder in ((item.pointer, item.value), (pointer, value)):
        listed = holder.get("parameters")
        for index, one in enumerate(list_of_objects(listed)):
            where = f"{at}/parameters/{index}"
            found = facts.resolved(Node(where, "parameter", one)).value
            name = found.get("name")
            if isinstance(name, str):  # a header has one name, however it is written (RFC 9110, section 5.1)
                yield name.lower() if found.get("in") == "header" else name, where


NAMES_ALIKE = Lint(
    rule="names-alike",
    level="warning",
    what="Two schemas, operationIds, properties of one object, parameters of one operation, or values of one enum become"
    " the same identifier.",
    why="Upper and lower case, hyphens, dots and underscores are lost when a name becomes that of a class, a method, an"
    " argument or a member: the second is numbered, dropped, or takes the place of the first.",
    advice="Rename one of the two, where nothing that is sent depends on it; else say its name to the generator.",
    find=_alike,
    example=sample(
        paths={
            "/pets": {"get": operation(operationId="list-pets")},
            "/pets/all": {"get": operation(operationId="listPets")},
        }
    ),
    near_miss=sample(
        paths={
            "/pets": {"get": operation(operationId="list-pets")},
            "/pets/all": {"get": operation(operationId="listAllPets")},
        }
    ),
    mend=(update("$.paths['/pets/all'].get", {"operationId": "listAllPets"}),),
)
