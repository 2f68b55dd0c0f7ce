"""Names by which generated clients know operations, their groups and arguments, and the models that they pass.

Nothing of it is on the wire. Under the policy ``wire`` it is ``info``; else it has the level of its verdict.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from codegen.compat.rules.rule import Rule, Say, one
from codegen.document.pointer import escape
from codegen.model import JsonObject, Options, Published

_part = partial(one, subject="operation", direction="none", form="operation", at_most="info", breaks="source")
_whole = partial(_part, form="document")
_model = partial(_whole, subject="model")

_NAMES = Say("A generated client calls the operation by another name.", "Use the new name after generating anew.")
_GROUPS = Say(
    "A client that is grouped by tags may offer it in another group.", "Use the new group after generating anew."
)
_PET: JsonObject = {"type": "object", "properties": {"name": {"type": "string"}}}
_DONE: JsonObject = {"responses": {"204": {"description": "Done"}}}


def _sends(schema: JsonObject, **schemas: JsonObject) -> JsonObject:
    body = {"content": {"application/json": {"schema": schema}}}
    paths = {"/pets": {"post": {"requestBody": body, **_DONE}}}
    return {"paths": paths, "components": {"schemas": schemas}}


def _names(name: str) -> JsonObject:
    return _sends({"$ref": f"#/components/schemas/{name}"}, **{name: _PET})


def _at(name: str, method: str = "get") -> JsonObject:
    parameter = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
    return {"paths": {f"/pets/{{{name}}}": {method: {"parameters": [parameter], **_DONE}}}}


def _served(url: str, *paths: str) -> JsonObject:
    body = {"content": {"application/json": {"schema": _PET}}}
    return {"servers": [{"url": url}], "paths": {path: {"post": {"requestBody": body, **_DONE}} for path in paths}}


def _body(path: str) -> str:
    return f"/paths/{escape(path)}/post/requestBody/content/application~1json/schema"


_LOCK = Published(
    methods={"POST /v1/pets": "pets.create", "POST /pets": "animals.create"},
    models={_body("/v1/toys"): "ToysCreateRequest", _body("/toys"): "Toy"},
)
_PUBLISHED = Options(published=(_LOCK, _LOCK))
_SOURCE = Options(policy="source")


def _quiet(rule: Rule) -> Rule:
    """Let a rule speak only where names count: what it tells of is the same thing to everybody else."""
    return replace(rule, quiet=True, options=_SOURCE)


RULES = (
    _part(
        "api-operation-id-added",
        "operation-id-added",
        message="{thing} has the operationId {new} now",
        say=_NAMES,
        mirror="api-operation-id-removed",
        before={},
        after={"operationId": "addPet"},
        near=({"operationId": "addPet"}, {"operationId": "createPet"}),
    ),
    _part(
        "api-operation-id-removed",
        "operation-id-removed",
        message="{thing} no longer has an operationId; it was {old}",
        say=_NAMES,
        mirror="api-operation-id-added",
        before={"operationId": "addPet"},
        after={},
        near=({"operationId": "addPet"}, {"operationId": "createPet"}),
    ),
    _part(
        "api-operation-id-changed",
        "operation-id-changed",
        message="{thing} has the operationId {new}, where it was {old}",
        say=_NAMES,
        mirror="api-operation-id-changed",
        before={"operationId": "addPet"},
        after={"operationId": "createPet"},
        near=({}, {"operationId": "addPet"}),
    ),
    _part(
        "api-tag-added",
        "tag-added",
        message="{thing} has the tag `{name}` now",
        say=_GROUPS,
        mirror="api-tag-removed",
        before={},
        after={"tags": ["Pets"]},
        near=({"tags": ["Pets", "Shop"]}, {"tags": ["Shop", "Pets"]}),
    ),
    _part(
        "api-tag-removed",
        "tag-removed",
        message="{thing} no longer has the tag `{name}`",
        say=_GROUPS,
        mirror="api-tag-added",
        before={"tags": ["Pets"]},
        after={},
        near=({"tags": ["Pets", "Shop"]}, {"tags": ["Shop", "Pets"]}),
    ),
    _quiet(
        _whole(
            "api-path-parameter-renamed",
            "path-parameter-renamed",
            message="{thing} has the path parameter {new}, where it was {old}",
            say=Say(
                "Nothing else is sent; but who calls a generated method may give the argument by its name.",
                "Use the new name after generating anew.",
            ),
            mirror="api-path-parameter-renamed",
            before=_at("id"),
            after=_at("petId"),
            near=(_at("id"), _at("id", "delete")),
        )
    ),
    replace(
        _whole(
            "client-method-renamed",
            "method-renamed",
            message="{thing} is {new} in our clients, where it was {old}",
            say=Say(
                "The method of the old name is no longer there.", "Call the new one: the name is the only difference."
            ),
            mirror="client-method-renamed",
            before=_served("/", "/v1/pets"),
            after=_served("/v1", "/pets"),
            near=(_served("/", "/v1/pets"), _served("/", "/v1/pets", "/pets")),
        ),
        options=_PUBLISHED,
    ),
    replace(
        _model(
            "client-model-renamed",
            "model-renamed",
            message="the class {new} of our clients stands where {old} did",
            say=Say("The class of the old name is no longer there.", "Use the new one in its place."),
            mirror="client-model-renamed",
            before=_served("/", "/v1/toys"),
            after=_served("/v1", "/toys"),
            near=(_served("/", "/v1/pets"), _served("/v1", "/pets")),
        ),
        options=_PUBLISHED,
    ),
    _quiet(
        _model(
            "api-schema-renamed",
            "schema-renamed",
            message="the schema {new} stands where {old} did",
            say=Say(
                "A generated client has another class there, and code that names the old one does not find it.",
                "Use the new class after generating anew.",
            ),
            mirror="api-schema-renamed",
            before=_names("Pet"),
            after=_names("Animal"),
            near=(_names("Pet"), _sends(_PET)),
        )
    ),
    _quiet(
        _model(
            "api-schema-removed",
            "schema-removed",
            message="the schema `{name}` was removed",
            say=Say(
                "A generated client no longer has the class, and code that names it does not find it.",
                "Do without the class, or use what stands in its place after generating anew.",
            ),
            mirror="api-schema-added",
            before=_names("Pet"),
            after=_sends(_PET),
            near=(_names("Pet"), _names("Animal")),
        )
    ),
    _quiet(
        _model(
            "api-schema-added",
            "schema-added",
            message="the schema `{name}` is new",
            say=Say(
                "A generated client has one more class; if what stands there had no name before, its class may have another one now.",
                "Use the new class after generating anew.",
            ),
            mirror="api-schema-removed",
            before=_sends(_PET),
            after=_names("Pet"),
            near=(_names("Pet"), _names("Animal")),
        )
    ),
)
