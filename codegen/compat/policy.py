"""What counts as a break: what is on the wire, names in generated clients as well, or whatever a strict reader trips over.

``wire``: bytes that are refused or not understood. ``source``: also what breaks the source code that uses a generated client;
such a finding then has the level of its verdict. ``strict``: also what surprises a caller who takes nothing that it does not know
(:attr:`codegen.compat.rules.rule.Rule.strict`): readers should ignore what is new (RFC 9110, 5.1 and 15), but not all do.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from codegen.compat import rules
from codegen.compat.classify import BY_VERDICT, LEVELS
from codegen.model import Finding, Level, Policy


def under(policy: Policy, findings: Iterable[Finding]) -> list[Finding]:
    """Give findings, made for the wire, with the levels that they have under a policy; worst first, and else in their order.

    Under ``wire`` nothing is told of names that are no part of what an operation says of itself
    (:attr:`codegen.compat.rules.rule.Rule.quiet`): a schema that is named, or written out, is the same schema.
    """
    told = [finding for finding in findings if policy != "wire" or not rules.get(finding.id).quiet]
    judged = [_with_level(finding, _level(policy, finding)) for finding in told]
    return sorted(judged, key=lambda finding: LEVELS.index(finding.level))


def _with_level(finding: Finding, level: Level) -> Finding:
    return finding if level == finding.level else replace(finding, level=level)


def _level(policy: Policy, finding: Finding) -> Level:
    if policy != "wire" and finding.breaks == "source":
        return BY_VERDICT[finding.verdict]
    if policy == "strict" and finding.strict is not None:
        return LEVELS[min(LEVELS.index(finding.level), LEVELS.index(finding.strict))]
    return finding.level
