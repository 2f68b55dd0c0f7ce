"""How long an operation is to stay: deprecation and stability."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import Say, one

_part = partial(one, subject="operation", direction="none", form="operation")

RULES = (
    _part(
        "endpoint-deprecated",
        "deprecated",
        message="{thing} is deprecated",
        say=Say("It works as before, and may go in a later version.", "Plan to do without it."),
        mirror="endpoint-reactivated",
        before={},
        after={"deprecated": True},
        near=({"deprecated": False}, {}),
    ),
    _part(
        "endpoint-reactivated",
        "reactivated",
        message="{thing} is no longer deprecated",
        say=Say("It works as before, and stays.", "Nothing has to change."),
        mirror="endpoint-deprecated",
        before={"deprecated": True},
        after={},
        near=({"deprecated": False}, {}),
    ),
    _part(
        "api-stability-decreased",
        "stability-decreased",
        message="{thing} is called {name} now, which is less stable than before",
        say=Say(
            "It works as before, but may change or go without a new version.", "Count on changes, or ask for a promise."
        ),
        mirror="api-stability-increased",
        before={},
        after={"x-stability-level": "beta"},
        near=({"x-stability-level": "stable"}, {}),
    ),
    _part(
        "api-stability-increased",
        "stability-increased",
        message="{thing} is called {name} now, which is more stable than before",
        say=Say("It works as before, and will change less.", "Nothing has to change."),
        mirror="api-stability-decreased",
        before={"x-stability-level": "beta"},
        after={},
        near=({"x-stability-level": "stable"}, {}),
    ),
)
