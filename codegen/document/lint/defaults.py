"""Lints about default values."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document.lint.declaration import Hit, Lint, remove, sample_schema, update
from codegen.document.lint.facts import Facts
from codegen.document.lint.instances import null_as_named, refusals
from codegen.document.show import show


def _refused(facts: Facts) -> Iterator[Hit]:
    pairs = [(node, node.value["default"]) for node in facts.of("schema") if "default" in node.value]
    for (node, value), reason in zip(pairs, refusals(facts.judging, pairs), strict=True):
        if reason and not null_as_named(node.value, value):
            yield Hit(f"{node.pointer}/default", f"the default {show(value)} is refused by its own schema: {reason}")


DEFAULT_REFUSED = Lint(
    rule="default-refused",
    level="error",
    what="A default that the schema it stands in does not admit.",
    why="A generated model would start out invalid, and a server that fills it in breaks its own contract.",
    advice="Correct the default, or widen the schema to admit it.",
    find=_refused,
    example=sample_schema({"type": "integer", "minimum": 1, "default": 0}),
    near_miss=sample_schema(
        {"$ref": "#/components/schemas/Size", "default": 3}, Size={"type": "integer", "maximum": 3}
    ),
    mend=(update("$.components.schemas.Pet", {"default": 1}),),
)


def _in_items(facts: Facts) -> Iterator[Hit]:
    for node in facts.of("schema"):
        items = node.value.get("items")
        if isinstance(items, dict) and "default" in items:
            message = f"the default {show(items['default'])} stands in items, where there is no value to leave out"
            yield Hit(f"{node.pointer}/items/default", message)


DEFAULT_IN_ITEMS = Lint(
    rule="default-in-items",
    level="warning",
    what="A default for the items of an array.",
    why="An item that is not sent is not there: nothing can take the default, and generators give it to the array.",
    advice="Move it beside items as the array's default, or remove it.",
    find=_in_items,
    example=sample_schema({"type": "array", "items": {"type": "string", "default": "cat"}}),
    near_miss=sample_schema({"type": "array", "items": {"type": "string"}, "default": ["cat"]}),
    mend=(remove("$.components.schemas.Pet.items.default"),),
)
