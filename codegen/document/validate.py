"""All that is wrong with a document, in one list: references, then the specification, then lints.

Each problem is told where it stands, with what stands there and how operations come to it.
"""

from __future__ import annotations

from dataclasses import replace

from codegen.document import lint, positions, refs, specification
from codegen.document import pointer as pointers
from codegen.document.reach import Way, Ways
from codegen.document.show import show
from codegen.document.structure import NEVER_REFERENCES, Kind, Node
from codegen.document.tree import copy
from codegen.model import Document, JsonObject, Position, Problem, Reach, Step

SPECIFICATION = "specification-"
"""What the name of a rule begins with that is a keyword of the specification's own schema."""

_STAND_INS: dict[Kind, JsonObject] = {
    "parameter": {"in": "query", "schema": {}},
    "response": {"description": ""},
    "request-body": {"content": {"*/*": {}}},
    "header": {"schema": {}},
    "security-scheme": {"type": "http", "scheme": "basic"},
    "link": {"operationId": ""},
}
"""What takes the place of an object whose reference leads nowhere, so that what is around it can still be judged."""


def validate(document: Document) -> list[Problem]:
    """Give every problem of a document in the order of its text, each with its position, its value and its reach.

    References come first: what leads nowhere is told, and cut out of the copy that the rest is judged by, so that no
    library ever follows it. Faults against the specification have the rule ``specification-`` and the keyword of its
    schema that refuses; the others are lints.
    """
    broken = list(refs.broken(document.tree, document.missing))
    tree = _without(document.tree, [node for node, _ in broken])
    problems = [problem for _, problem in broken]
    problems += [
        Problem(
            f"{SPECIFICATION}{fault.rule}",
            fault.pointer,
            fault.message,
            fault.advice,
            of_name=fault.rule in specification.OF_NAMES,
        )
        for fault in specification.faults(tree)
    ]
    problems += lint.run(tree)
    placed = positions.place(document, _with_reach(document, problems))
    return sorted(placed, key=lambda problem: _in_text_order(document, problem))


def _with_reach(document: Document, problems: list[Problem]) -> list[Problem]:
    """Give the problems again, each with what stands at its pointer, cut short, and the way of operations to it."""
    if not problems:
        return []
    known = Ways(document.tree)
    ways = {problem.pointer: known.to(problem.pointer) for problem in problems}
    taken = dict.fromkeys(pointer for way in ways.values() for pointer in way.through)
    places = positions.locate_all(document, taken)
    steps = {pointer: Step(positions.origin(document, pointer)[1], places[pointer]) for pointer in taken}
    brought = _brought(document)
    return [
        replace(
            problem,
            value=_value(document.tree, problem.pointer),
            reach=Reach(
                way.operations,
                way.count,
                (*brought.get(_item(way, problem), ()), *(steps[pointer] for pointer in way.through)),
            ),
        )
        for problem in problems
        for way in [ways[problem.pointer]]
    ]


def _brought(document: Document) -> dict[str, tuple[Step]]:
    """Give the reference by which each path item came from another file, by the pointer of the path item."""
    items = [home for home in document.parts if pointers.split(home)[0] in {"paths", "webhooks"}]
    return {item: (Step(item, place),) for item, place in positions.locate_all(document, items, of_name=True).items()}


def _item(way: Way, problem: Problem) -> str:
    """Give the pointer of the path item in which a way begins; nothing where that is the problem's own name."""
    first = way.through[0] if way.through else "" if problem.of_name else problem.pointer
    return pointers.join(*pointers.split(first)[:2])


def _value(tree: JsonObject, pointer: str) -> str:
    try:
        return show(pointers.get(tree, pointer))
    except pointers.NotFoundError:
        return ""


def _without(tree: JsonObject, nodes: list[Node]) -> JsonObject:
    """Copy a document with a stand-in for each of the objects given; an inner one goes before what holds it."""
    made: JsonObject = copy(tree)
    for node in sorted(nodes, key=lambda each: len(each.pointer), reverse=True):
        place = pointers.get(made, node.pointer)
        if node.kind in NEVER_REFERENCES:
            del place["$ref"]
            continue
        place.clear()
        place.update(copy(_STAND_INS.get(node.kind, {})))
        if node.kind == "parameter":
            place["name"] = node.pointer  # two of them are not the same one
    return made


def _in_text_order(document: Document, problem: Problem) -> tuple[str, int, int, str, str, str]:
    """Order by place, the document's own file before others, then by what is said."""
    place = problem.position or Position("", 0, 0)
    file = "" if place.file == document.source else place.file
    return file, place.line, place.column, problem.rule, problem.pointer, problem.message
