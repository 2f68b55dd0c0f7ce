"""Every name of a generated client, decided once, before any generator sees the document.

A name that the lock holds wins; a new one comes by a rule that looks at the operation's method and path, or at the
place where a schema stands, and at nothing else, so that it does not move when the document grows. Where two want
one name, the first by a fixed order has it: the lock then keeps it theirs.
"""

from __future__ import annotations

import builtins
import contextlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from codegen import branches, methods, words
from codegen.document import pointer as pointers
from codegen.document import refs, structure
from codegen.errors import InputError
from codegen.model import Json, JsonObject
from codegen.record import record

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_TOKEN = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
_FORMAT = "enode-codegen/names/1"
_DEVICES = {"aux", "con", "nul", "prn", *(f"{kind}{number}" for kind in ("com", "lpt") for number in range(10))}
"""What no file can be called on Windows, whatever its extension; a resource is a file."""
_RESERVED_RESOURCES = frozenset({
    "aclose", "api", "auth", "close", "environment", "resources", "self", "with_options", *_DEVICES,
})  # fmt: skip
_RESERVED_ARGUMENTS = frozenset({"body", "options", "self"})
# In the body of a class, a method of this name would hide the type in the annotations of the methods after it. `list`
# is worth the exception: the templates write builtins.list there.
_HIDING = frozenset({"bool", "bytes", "dict", "float", "int", "object", "property", "str", "type"})
_RESERVED_MEMBERS = _HIDING | {
    "builtins", "cached_property", "date", "datetime", "deprecated", "models", "overload", "params", "with_raw_response", "with_streaming_response",
}  # fmt: skip
"""What no method or group of a resource is called: the same for what its module imports, and what each class has itself."""
_RESERVED_FIELDS = frozenset(
    {
        "construct",
        "copy",
        "from_orm",
        "json",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "validate",
    }
)
"""What every pydantic model has under these names; the rest of it begins with ``model_``."""
_RESERVED_CLASSES = frozenset({
    "Annotated", "Any", "AwareDatetime", "ConfigDict", "Field", "Literal", "Model", "OpenEnum", "StrEnum", "IntEnum", "Enum",
    "TypeAlias", "TypeAliasType", "UUID", "BaseModel", "RootModel", "OpenUnion", "Unknown", "UnlistedInteger", "UnlistedText", "None", "True", "False",
}) | frozenset(name for name in dir(builtins) if name[:1].isupper())  # fmt: skip


@record
class Names:
    """Names of one document's client, or all those that a lock holds.

    ``operations`` maps ``METHOD /path`` to ``resource.method`` or ``resource.group.method``, ``schemas`` the JSON Pointer
    of a schema that may become a class to the name of the class.
    """

    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    schemas: Mapping[str, str] = field(default_factory=dict[str, str])

    def with_(self, other: Names) -> Names:
        """Both together; where they differ, ``self`` stands. This is how a lock takes up new names."""
        return Names({**other.operations, **self.operations}, {**other.schemas, **self.schemas})


def decide(tree: JsonObject, lock: Names | None = None) -> Names:
    """Name every operation of ``tree`` and every schema in it that may become a class.

    What the lock knows of other versions counts as a sibling, so that what is grouped is grouped in all of them.
    """
    lock = lock or Names()
    operations = _operations(tree, lock.operations)
    return Names(operations, _schemas(tree, operations, lock.schemas))


def render_lock(names: Names) -> str:
    """Write names as the text of a lock: JSON, sorted, one name a line, so that a person can change one."""
    value = {"format": _FORMAT, "operations": dict(names.operations), "schemas": dict(names.schemas)}
    return json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def parse_lock(text: str, source: str = "names.lock") -> Names:
    """Read the text of a lock. Raises InputError where it is none, or holds a name that Python cannot take."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"this is no JSON: {error}", where=source, advice="Restore the file, or remove it.") from None
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        raise InputError(f"the format is not {_FORMAT}", where=source, advice="Restore the file, or remove it.")
    operations, schemas = (_text_map(value.get(key, {}), key, source) for key in ("operations", "schemas"))
    for key, name in operations.items():
        if not is_method(name):
            raise _bad_name(key, name, METHOD_NAME, source)
    for key, name in schemas.items():
        if not _usable(name) or name in _RESERVED_CLASSES:
            raise _bad_name(key, name, "one Python name that is not taken", source)
    return Names(operations, schemas)


METHOD_NAME = "resource.method or resource.group.method, each a Python name"


def is_method(name: str) -> bool:
    """Whether ``name`` can be what a method is reached by."""
    resource, *inner = name.split(".")
    return (
        len(inner) in {1, 2}
        and all(map(_usable, (resource, *inner)))
        and resource not in _RESERVED_RESOURCES
        and not _RESERVED_MEMBERS & set(inner)
    )


def arguments(parameters: Iterable[tuple[str, str]]) -> list[str]:
    """Name the arguments of one method, for (name, location) of each parameter; a path parameter has the first choice.

    What is in ``body`` has the name of an attribute already, and keeps it if it can.
    """
    given = list(parameters)
    named: dict[int, str] = {}
    for at in sorted(range(len(given)), key=lambda at: (given[at][1] != "path", at)):
        wanted, location = given[at]
        name = wanted if location == "body" else words.snake(wanted)
        if name in _RESERVED_ARGUMENTS:
            name += "_"
        if name in named.values():
            name = f"{name}_{location}"
        named[at] = _free(name, set(named.values()))
    return [named[at] for at in range(len(given))]


def fields(properties: Iterable[str]) -> dict[str, str]:
    """Name the attributes of one class, for each of its properties; one that needs no change has the first choice."""
    named: dict[str, str] = {}
    taken: set[str] = set()
    for key in sorted(properties, key=lambda key: (words.snake(key, empty="field") != key, key)):
        name = words.snake(key, empty="field")
        if name in _RESERVED_FIELDS or name in _HIDING or name == "list" or name.startswith("model_"):
            name += "_"
        named[key] = _free(name, taken)
        taken.add(named[key])
    return named


def members(values: Iterable[str]) -> dict[str, str]:
    """Name the members of one enum, for each of its values."""
    named: dict[str, str] = {}
    taken: set[str] = set()
    for value in sorted(values, key=lambda value: (words.constant(value) != value, value)):
        named[value] = _free(words.constant(value), taken)
        taken.add(named[value])
    return named


def operation_keys(tree: JsonObject) -> Iterator[tuple[str, str, str]]:
    """Yield METHOD, path and JSON Pointer of each operation under ``paths``, in the document's order.

    A path item that refers to another has its operations, after its own (OpenAPI 3.1, Path Item Object). Other methods stand
    under ``additionalOperations`` as they are sent (OpenAPI 3.2); what is no method there (RFC 9110, 9.1) is none.
    """
    paths = tree.get("paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        if path.startswith("x-") or not isinstance(item, dict):
            continue
        found = dict(_methods(item, pointers.join("paths", path)))
        if "$ref" in item:
            with contextlib.suppress(refs.RefError):
                place, other = refs.find(tree, item["$ref"], "path-item")
                found = dict(_methods(other, place)) | found
        for method, pointer in found.items():
            yield method, path, pointer


def _methods(item: JsonObject, place: str) -> Iterator[tuple[str, str]]:
    for method in METHODS:
        if isinstance(item.get(method), dict):
            yield method.upper(), f"{place}/{method}"
    further = item.get("additionalOperations")
    for method, operation in further.items() if isinstance(further, dict) else ():
        if isinstance(operation, dict) and is_token(method) and method.lower() not in METHODS:
            yield method, f"{place}/additionalOperations/{pointers.escape(method)}"


def is_token(method: str) -> bool:
    """Whether a text can be sent as a method (RFC 9110, 5.6.2 and 9.1)."""
    return _TOKEN.fullmatch(method) is not None


def keys(tree: JsonObject) -> frozenset[str]:
    """Every operation of a document, as ``METHOD /path``."""
    return frozenset(f"{method} {path}" for method, path, _ in operation_keys(tree))


def _operations(tree: JsonObject, lock: Mapping[str, str]) -> dict[str, str]:
    ordered = sorted(keys(tree), key=methods.rank)
    paths = methods.Paths.of({*ordered, *lock})
    named: dict[str, str] = {}
    taken = _Taken()
    for key in ordered:
        if key in lock and taken.free(lock[key]):
            named[key] = lock[key]
            taken.add(lock[key])
    for name in lock.values():
        taken.add(name)
    for key in ordered:
        if key not in named:
            named[key] = _operation(key, paths, taken)
            taken.add(named[key])
    return dict(sorted(named.items()))


@record(frozen=False)
class _Taken:
    """The names of methods, and those of the groups that some of them stand in: one resource has both as attributes."""

    methods: set[str] = field(default_factory=set[str])
    groups: set[str] = field(default_factory=set[str])

    def free(self, name: str) -> bool:
        return name not in self.methods | self.groups and name.rpartition(".")[0] not in self.methods

    def add(self, name: str) -> None:
        self.methods.add(name)
        self.groups.add(name.rpartition(".")[0])


def _operation(key: str, paths: methods.Paths, taken: _Taken) -> str:
    method, _, path = key.partition(" ")
    resource, group = methods.resource(path, paths)
    if resource in _RESERVED_RESOURCES:
        resource += "_"
    if group:
        inner = f"{resource}.{_member(group)}"
        resource = inner if inner not in taken.methods else f"{inner}_"
    for name in methods.candidates(method, path, paths):
        full = f"{resource}.{_member(name)}"
        if taken.free(full):
            return full
    raise AssertionError("candidates do not end")


def _member(name: str) -> str:
    return f"{name}_" if name in _RESERVED_MEMBERS else name


def _schemas(tree: JsonObject, operations: Mapping[str, str], lock: Mapping[str, str]) -> dict[str, str]:
    wanted: dict[str, str] = {}
    second: dict[str, str] = {}
    for node in structure.walk(tree):
        if node.kind == "schema" and _may_be_class(node):
            tokens = pointers.split(node.pointer)
            name = _place_name(tree, tokens, operations)
            if name is not None:
                wanted[node.pointer] = name
                second[node.pointer] = _place_name(tree, tokens, operations, own=True) or name
    # Components before what stands inline, and a name that is right as it stands before one that had to be made.
    order = sorted(wanted, key=lambda at: (at.count("/") > 3, not at.endswith(f"/{wanted[at]}"), at))
    named: dict[str, str] = {}
    taken = set(_RESERVED_CLASSES)
    for at in [at for at in order if at in lock] + order:
        if at not in named:
            name = lock.get(at, wanted[at])
            named[at] = _free(second[at] if name in taken else name, taken)
            taken.add(named[at])
    return dict(sorted(named.items()))


def _may_be_class(node: structure.Node) -> bool:
    """Whether a schema stands for an object with properties, for an enum, or for a component that has a name anyway."""
    schema = node.value
    if node.pointer.startswith("/components/schemas/") and node.pointer.count("/") == 3:
        return True
    values = schema.get("enum")
    parts = schema.get("allOf")
    return bool(
        schema.get("properties")
        or (isinstance(values, list) and len(values) > 1)
        or (isinstance(parts, list) and sum(bool(part) for part in parts) > 1)
    )


def _place_name(
    tree: JsonObject, tokens: tuple[str, ...], operations: Mapping[str, str], *, own: bool = False
) -> str | None:
    """Name a schema by where it stands; None where no client has use for it.

    ``own`` gives the second choice, where a component has the first: ``PetOwnHome`` is the home that a pet describes
    inline, beside the component ``PetHome``.
    """
    last = max((at for at in range(3, len(tokens)) if own and tokens[at] == "properties"), default=-1)
    match tokens:
        case ("components", "schemas" | "requestBodies" | "responses", key, *_):
            at = 3
            name = words.pascal(key, empty="Schema")
        case ("components", "pathItems", key, "additionalOperations", method, *_):
            at = 5
            name = words.pascal(key, empty="Path") + words.pascal(method)
        case ("components", "pathItems", key, method, *_):
            at = 4
            name = words.pascal(key, empty="Path") + words.pascal(method)
        case ("webhooks", key, _, "requestBody", *_):
            at = 4
            name = words.pascal(key, empty="Event")
        case ("paths", path, "additionalOperations", method, *_) if f"{method} {path}" in operations:
            at = 4
            name = words.pascal(operations[f"{method} {path}"])
        case ("paths", path, method, *_) if f"{method.upper()} {path}" in operations:
            at = 3
            name = words.pascal(operations[f"{method.upper()} {path}"])
        case _:
            return None
    while at < len(tokens):
        step = _step(tree, tokens, at, f"{name}Own" if at == last else name)
        if step is None:
            return None
        name, at = step
    return words.pascal(name)


def _step(tree: JsonObject, tokens: tuple[str, ...], at: int, name: str) -> tuple[str, int] | None:
    """Go one keyword down: the name so far with what it adds, and where the next keyword is."""
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    match tokens[at]:
        case "properties":
            return name + words.pascal(following), at + 2
        case "items":
            one = words.singular(words.split(name)[-1])
            return (name[: -len(words.split(name)[-1])] + one if not name.endswith(one) else f"{name}Item"), at + 1
        case "prefixItems":
            return f"{name}Item{int(following) + 1}", at + 2
        case "additionalProperties":
            return f"{name}Value", at + 1
        case "patternProperties":
            return f"{name}Value", at + 2
        case "allOf":
            return name, at + 2
        case "anyOf" | "oneOf" as keyword:
            return name + branches.label(_at(tree, (*tokens[:at], keyword)), int(following), name), at + 2
        case "requestBody":
            return f"{name}Request", at + 1
        case "responses":
            return f"{name}Response" + ("" if following.startswith("2") else "".join(words.split(following))), at + 2
        case "content":
            return name, at + 2
        case "schema":
            return name, at + 1
        case _:
            return None


def _at(tree: JsonObject, tokens: Iterable[str]) -> Json:
    return pointers.get(tree, pointers.join(*tokens))


def _free(name: str, taken: set[str]) -> str:
    number, free = 2, name
    while free in taken:
        free = f"{name}{number}" if name[:1].isupper() else f"{name}_{number}"
        number += 1
    return free


def _usable(name: str) -> bool:
    return words.is_identifier(name)


def _text_map(value: Json, key: str, source: str) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(name, str) for name in value.values()):
        raise InputError(f"{key} does not map text to text", where=source, advice="Restore the file, or remove it.")
    return value


def _bad_name(key: str, name: str, wanted: str, source: str) -> InputError:
    return InputError(f"{name!r} for {key!r} is not usable", where=source, advice=f"A name has to be {wanted}.")
