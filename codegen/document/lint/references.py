"""What is told of references: found by :mod:`codegen.document.refs` before a lint runs, and explained beside the lints."""

from __future__ import annotations

from codegen.document import refs
from codegen.document.lint.declaration import Rule, operation, remove, sample, sample_schema, update
from codegen.model import Json, JsonObject

_OWNER = "$.components.schemas.Pet.properties.owner"


def _owned(ref: Json) -> JsonObject:
    return {"type": "object", "properties": {"owner": {"$ref": ref}}}


def _listed(ref: str) -> JsonObject:
    size: JsonObject = {"name": "size", "in": "query", "schema": {"$ref": "#/components/schemas/Size"}}
    return sample(
        paths={"/pets": {"get": operation(parameters=[{"$ref": ref}])}},
        components={"schemas": {"Size": {"type": "string"}}, "parameters": {"Size": size}},
    )


_NEAR_MISS = sample_schema(_owned("#/components/schemas/Owner"), Owner={"type": "object"})

REF_DANGLING = Rule(
    rule=refs.DanglingRefError.rule,
    level="error",
    what="A `$ref` to nothing.",
    why="What should stand there is not known: the operations that use it cannot be generated or compared as a whole.",
    advice=refs.DanglingRefError.advice,
    example=sample_schema(_owned("#/components/schemas/Owner")),
    near_miss=_NEAR_MISS,
    mend=(update("$.components.schemas", {"Owner": {"type": "object"}}),),
)

REF_CIRCLE = Rule(
    rule=refs.CircularRefError.rule,
    level="error",
    what="A `$ref` that leads only to other references, and never to a value.",
    why="Whoever follows it goes round without end. A schema that holds itself in a property or an item is another thing:"
    " each step leads deeper into a value, which ends.",
    advice=refs.CircularRefError.advice,
    example=sample_schema({"$ref": "#/components/schemas/Pet"}),
    near_miss=sample_schema({"type": "object", "properties": {"parent": {"$ref": "#/components/schemas/Pet"}}}),
    mend=(
        remove("$.components.schemas.Pet['$ref']"),
        update("$.components.schemas.Pet", {"type": "object"}),
    ),
)

REF_EXTERNAL = Rule(
    rule=refs.ExternalRefError.rule,
    level="error",
    what="A `$ref` to another file, a URL or an anchor that is not read.",
    why="What stands there is not part of what was given: nothing can be said of it, and nothing generated from it.",
    advice=refs.ExternalRefError.advice,
    example=sample_schema(_owned("owner.yaml")),
    near_miss=_NEAR_MISS,
    mend=(remove(f"{_OWNER}['$ref']"), update(_OWNER, {"type": "object"})),
)

REF_KIND = Rule(
    rule=refs.WrongKindError.rule,
    level="error",
    what="A `$ref` to an object of another kind than the one that stands there: a schema for a parameter, say.",
    why="What is found has other fields: nothing of what is needed is there, or what is means something else.",
    advice=refs.WrongKindError.advice,
    example=_listed("#/components/schemas/Size"),
    near_miss=_listed("#/components/parameters/Size"),
    mend=(
        remove("$.paths['/pets'].get.parameters[0]['$ref']"),
        update("$.paths['/pets'].get.parameters[0]", {"$ref": "#/components/parameters/Size"}),
    ),
)

REF_NOT_TEXT = Rule(
    rule=refs.NotTextError.rule,
    level="error",
    what="A `$ref` whose value is no text.",
    why="It leads nowhere; a property that is itself called $ref has to stand under properties.",
    advice=refs.NotTextError.advice,
    example=sample_schema(_owned(["#/components/schemas/Owner"]), Owner={"type": "object"}),
    near_miss=sample_schema({"type": "object", "properties": {"$ref": {"type": "string"}}}),
    mend=(
        remove(f"{_OWNER}['$ref']"),
        update(_OWNER, {"$ref": "#/components/schemas/Owner"}),
    ),
)
