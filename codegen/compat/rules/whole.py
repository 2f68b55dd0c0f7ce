"""What no edit does by itself: keywords act on one another, and a schema as a whole admits other values than before."""

from __future__ import annotations

from codegen.compat.rules.rule import NEW_NOW, REFUSED_NOW, family

_TEXTS = {"type": "object", "unevaluatedProperties": {"type": "string"}}
_ANY = {**_TEXTS, "additionalProperties": True}
"""What ``additionalProperties`` speaks of is no business of ``unevaluatedProperties`` (JSON Schema 2020-12, 11.3)."""

RULES = (
    *family(
        "request-body-values-refused request-property-values-refused request-parameter-values-refused",
        message="{thing} as a whole takes less than before, though none of its keywords does",
        mirror="max-properties-decreased",
        before={**_ANY, "maxProperties": 3},
        after={**_TEXTS, "maxProperties": 4},
        near=({**_TEXTS, "maxProperties": 3}, {**_TEXTS, "maxProperties": 4}),
        request=REFUSED_NOW,
        also=("max-properties-increased",),
    ),
    *family(
        "response-body-values-added response-property-values-added response-header-values-added",
        message="{thing} as a whole can be more than before, though none of its keywords says so",
        mirror="max-properties-increased",
        before={**_TEXTS, "maxProperties": 4},
        after={**_ANY, "maxProperties": 3},
        near=({**_TEXTS, "maxProperties": 4}, {**_TEXTS, "maxProperties": 3}),
        response=NEW_NOW,
        also=("max-properties-decreased",),
    ),
)
