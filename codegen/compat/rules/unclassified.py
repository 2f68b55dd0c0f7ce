"""The rule for what no other rule knows: a difference is told of, never dropped."""

from __future__ import annotations

from codegen.compat.rules.rule import Rule

UNCLASSIFIED = Rule(
    id="unclassified",
    kind="unclassified",
    subject="operation",
    direction="none",
    message="{thing}: {kind} {name} ({old} → {new})",
    why="The two documents differ here in something that no rule knows, so what it means for a caller is not known either.",
    instead="Read both places, and decide whether the calls that you make depend on it.",
    mirror="unclassified",
    form="operation",
    before={"callSlowly": False},
    after={"callSlowly": True},
    near=({"summary": "Adds a pet"}, {"summary": "Adds one pet"}),
)
