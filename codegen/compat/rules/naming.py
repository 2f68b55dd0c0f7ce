"""Names by which generated clients know an operation."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import Say, one

_part = partial(one, subject="operation", direction="none", form="operation")

_NAMES = "A generated client calls the operation by another name."

RULES = (
    _part(
        "api-operation-id-added",
        "operation-id-added",
        message="{thing} has the operationId {new} now",
        say=Say(_NAMES, "Use the new name after generating anew."),
        mirror="api-operation-id-removed",
        before={},
        after={"operationId": "addPet"},
        near=({"operationId": "addPet"}, {"operationId": "createPet"}),
        at_most="info",
        breaks="source",
    ),
    _part(
        "api-operation-id-removed",
        "operation-id-removed",
        message="{thing} no longer has an operationId; it was {old}",
        say=Say(_NAMES, "Use the new name after generating anew."),
        mirror="api-operation-id-added",
        before={"operationId": "addPet"},
        after={},
        near=({"operationId": "addPet"}, {"operationId": "createPet"}),
        at_most="info",
        breaks="source",
    ),
    _part(
        "api-operation-id-changed",
        "operation-id-changed",
        message="{thing} has the operationId {new}, where it was {old}",
        say=Say(_NAMES, "Use the new name after generating anew."),
        mirror="api-operation-id-changed",
        before={"operationId": "addPet"},
        after={"operationId": "createPet"},
        near=({}, {"operationId": "addPet"}),
        at_most="info",
        breaks="source",
    ),
    _part(
        "api-tag-added",
        "tag-added",
        message="{thing} has the tag `{name}` now",
        say=Say(
            "A client that is grouped by tags may offer it in another group.",
            "Use the new group after generating anew.",
        ),
        mirror="api-tag-removed",
        before={},
        after={"tags": ["Pets"]},
        near=({"tags": ["Pets", "Shop"]}, {"tags": ["Shop", "Pets"]}),
        at_most="info",
        breaks="source",
    ),
    _part(
        "api-tag-removed",
        "tag-removed",
        message="{thing} no longer has the tag `{name}`",
        say=Say(
            "A client that is grouped by tags may offer it in another group.",
            "Use the new group after generating anew.",
        ),
        mirror="api-tag-added",
        before={"tags": ["Pets"]},
        after={},
        near=({"tags": ["Pets", "Shop"]}, {"tags": ["Shop", "Pets"]}),
        at_most="info",
        breaks="source",
    ),
)
