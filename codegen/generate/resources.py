"""The operations of a document -> the views of its resources, and of the groups in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from codegen import words
from codegen.generate import text
from codegen.generate.deprecation import warning
from codegen.generate.methods import Kit, method
from codegen.generate.operations import operations
from codegen.generate.views import Method, Resource
from codegen.model import JsonObject, Problem

_TAKEN = frozenset({
    "Absent", "Any", "Api", "AsyncApi", "AsyncPages", "AwareDatetime", "Literal", "Mapping", "Operation", "Options", "Page", "Pages",
    "Parameter", "Sequence", "SyncApi",
})  # fmt: skip
"""What a resource's module imports under the name of a class, or of the async one of the two: AsyncApi."""


def resources(
    tree: JsonObject, named: Mapping[str, str], kit: Kit, report: Callable[[Problem], None]
) -> tuple[Resource, ...]:
    """Make the views, sorted; ``named`` has what leads to each operation (``pets.get``). What cannot be made is reported."""
    found: dict[str, list[Method]] = {}
    # In a class with a method of this name, an annotation has to say which list it means.
    hiding = {path.rpartition(".")[0] for path in named.values() if path.endswith(".list")}
    for operation in operations(tree, report):
        path = named[operation.key]
        place = path.rpartition(".")[0]
        listed = "builtins.list" if place in hiding else "list"
        said = warning(operation, named, kit.preparer.replaced.get(operation.pointer, ()))
        made = method(operation, path, kit, listed, said)
        if isinstance(made, Problem):
            report(made)
        else:
            found.setdefault(place, []).append(made)
    tops = sorted({place.partition(".")[0] for place in found})
    modules = set(tops)
    return tuple(_resource(top, found, top, modules) for top in tops)


def _resource(place: str, found: Mapping[str, list[Method]], module: str, modules: set[str]) -> Resource:
    below = sorted(one for one in found if one.startswith(f"{place}."))
    class_name = words.pascal(place)
    if class_name in _TAKEN or f"Async{class_name}" in _TAKEN:
        class_name += "Resource"
    return Resource(
        name=place.rpartition(".")[2],
        path=place,
        class_name=class_name,
        docstring=text.docstring([f"The operations of ``client.{place}``."], 4),
        module=module,
        methods=tuple(sorted(found.get(place, ()), key=lambda made: made.name)),
        groups=tuple(_resource(one, found, _module(one, modules), modules) for one in below),
    )


def _module(place: str, taken: set[str]) -> str:
    """The name of a group's module, which stands beside those of the resources."""
    name = place.replace(".", "_")
    while name in taken:
        name += "_"
    taken.add(name)
    return name
