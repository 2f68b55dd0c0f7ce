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
    _part(
        "api-invalid-stability-level",
        "stability-invalid",
        message="{thing} is called {name} now, which is no level of stability",
        say=Say("It works as before; whether it will cannot be known.", "Ask for a promise."),
        mirror="api-stability-level-readable",
        before={"x-stability-level": "stable"},
        after={"x-stability-level": "solid"},
        near=({"x-stability-level": "stable"}, {"x-stability-level": "Stable"}),
    ),
    _part(
        "api-stability-level-readable",
        "stability-readable",
        message="{thing} is called {name} now, where its stability could not be read",
        say=Say("It works as before, and how long it will is known better.", "Nothing has to change."),
        mirror="api-invalid-stability-level",
        before={"x-stability-level": 3},
        after={"x-stability-level": "beta"},
        near=({"x-stability-level": "alpha"}, {"x-stability-level": "beta"}),
    ),
)
