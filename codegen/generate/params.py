"""What a caller gives, as Python's types: the annotations of arguments, and the module of TypedDicts that they name.

An object may be given as its model or as a mapping, an enum also as its text, an array as any sequence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen import names as naming
from codegen.generate import text
from codegen.generate.prepared import NAMED, REF, Prepared
from codegen.generate.views import Params, ParamsField, ParamsObject
from codegen.model import Json, JsonObject

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_FORMATS = {"date-time": ("datetime",), "date": ("date",), "uuid": ("UUID", "str")}


class Inputs:
    """Annotates what callers give, and remembers which types of the module that takes."""

    def __init__(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._wanted: list[str] = []
        self._known: set[str] = set()

    def hint(self, node: JsonObject, *, listed: str = "list", as_mapping: bool = True) -> str:
        """The annotation for an argument of a prepared type.

        ``listed`` is how to say list; ``as_mapping`` False leaves only models for objects.
        """
        return _Writer(self, "models.", "params.", "", listed, as_mapping=as_mapping).hint(node)

    def want(self, name: str) -> None:
        """Note that a class, an enum or a union is used."""
        if name not in self._known:
            self._known.add(name)
            self._wanted.append(name)

    def is_enum(self, name: str) -> bool:
        """Whether a name is that of an enum."""
        return "enum" in self._prepared.schemas[name]

    def module(self) -> Params:
        """All that was used, and what that uses."""
        objects: dict[str, ParamsObject] = {}
        aliases: dict[str, str] = {}
        write = _Writer(self, "_models.", "", "_", "list", as_mapping=True)
        for name in self._wanted:  # which grows on the way
            schema = self._prepared.schemas.get(name, {})
            if "properties" in schema:
                objects[name] = self._object(name, schema, write)
            elif "enum" in schema:
                aliases[name] = f"_models.{name} | Literal[{', '.join(map(_literal, schema['enum']))}]"
            else:
                aliases[name] = write.members(self._prepared.unions[name])
        return Params(tuple(objects[name] for name in sorted(objects)), tuple(sorted(aliases.items())))

    def _object(self, name: str, schema: JsonObject, write: _Writer) -> ParamsObject:
        asked, hidden = self._prepared.asked[name], self._prepared.read_only[name]
        called = naming.fields(schema["properties"])
        kinds = {key: write.hint(node) for key, node in schema["properties"].items() if key not in hidden}
        fields = [
            ParamsField(called[key], kind if key in asked else f"NotRequired[{kind}]") for key, kind in kinds.items()
        ]
        fields.sort(key=lambda field: (field.kind.startswith("NotRequired["), field.name))
        return ParamsObject(name, tuple(fields))


class _Writer:
    """Writes annotations for one place: how classes, TypedDicts, what is imported, and lists are called there."""

    def __init__(
        self, inputs: Inputs, models: str, params: str, imported: str, listed: str, *, as_mapping: bool
    ) -> None:
        self._inputs = inputs
        self._models, self._params, self._imported, self._listed = models, params, imported, listed
        self._as_mapping = as_mapping

    def hint(self, node: JsonObject) -> str:
        """The annotation, None last."""
        return _joined(self._parts(node))

    def members(self, union: JsonObject) -> str:
        """The annotation for a union that has a name: what that stands for."""
        return self.hint({key: value for key, value in union.items() if key != NAMED})

    def _parts(self, node: JsonObject) -> Iterator[str]:
        kinds = node.get("type")
        if NAMED in node and self._as_mapping:
            self._inputs.want(node[NAMED])
            yield self._params + node[NAMED]
        elif "$ref" in node:
            yield from self._named(str(node["$ref"]).removeprefix(REF))
        elif "anyOf" in node:
            for branch in node["anyOf"]:
                yield from self._parts(branch)
        elif "enum" in node:
            yield f"Literal[{', '.join(map(_literal, node['enum']))}]"
        elif kinds is None:
            yield "Any"
        elif isinstance(kinds, list):
            for kind in kinds:
                yield from self._parts({**node, "type": kind})
        elif kinds == "array":
            yield from self._array(node["items"])
        elif kinds == "object":
            yield f"Mapping[str, {self.hint(node['additionalProperties'])}]"
        elif kinds == "string" and "format" in node:
            first, *others = _FORMATS[node["format"]]
            yield from (self._imported + first, *others)
        else:
            yield _SCALARS[kinds]

    def _named(self, name: str) -> Iterator[str]:
        if not self._inputs.is_enum(name):
            yield self._models + name
            if not self._as_mapping:
                return
        self._inputs.want(name)
        yield self._params + name

    def _array(self, items: JsonObject) -> Iterator[str]:
        # A text is a sequence of texts too: where those are asked for, only a list will do.
        parts = list(dict.fromkeys(self._parts(items)))
        if "str" not in parts:
            yield f"Sequence[{_joined(parts)}]"
        elif "None" in parts:
            yield f"{self._listed}[{_joined(parts)}]"
        else:
            yield from (f"{self._listed}[{part}]" for part in parts)


def _joined(parts: Iterable[str]) -> str:
    """The union of types, each once, None last."""
    each = list(dict.fromkeys(parts))
    return " | ".join([*(part for part in each if part != "None"), *(["None"] if "None" in each else [])])


def _literal(value: Json) -> str:
    return text.literal(value) if isinstance(value, str) else repr(value)
