"""What `validate` and `lint` do: read documents, judge them, and tell of the rules by which they are judged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from codegen.document import explain, lint
from codegen.document.validate import validate
from codegen.errors import CodegenError
from codegen.model import Document, JsonObject, Problem
from codegen.report import lints, problems
from codegen.workspace import Workspace


def check(workspace: Workspace, wanted: Sequence[str], *, only_lints: bool) -> tuple[JsonObject, list[CodegenError]]:
    """Judge the documents that ``wanted`` names, or every version on disk; gives what is wrong, and which could not be read.

    One that cannot be read does not keep the others from being judged. With ``only_lints``, what the specification itself
    forbids and references to nothing are not told.
    """
    readers: list[Callable[[], Document]] = [partial(workspace.find, name) for name in wanted]
    judged: list[tuple[Document, Sequence[Problem]]] = []
    unread: list[CodegenError] = []
    for read in readers or [partial(workspace.read, version) for version in workspace.select(())]:
        try:
            document = read()
        except CodegenError as error:
            unread.append(error)
        else:
            judged.append((document, _told(validate(document), only_lints=only_lints)))
    return build(judged, unread), unread


def build(judged: Sequence[tuple[Document, Sequence[Problem]]], unread: Sequence[CodegenError] = ()) -> JsonObject:
    """Put problems together with what there is to say of their rules."""
    names = {problem.rule for _, found in judged for problem in found}
    rules = {rule.rule: rule for rule in map(explain.of_problem, names)}
    told = {
        name: {"level": rule.level, "what": rule.what, "why": rule.why, "advice": rule.advice}
        for name, rule in rules.items()
    }
    return problems.build(judged, unread, told)


def explained(rule: str, form: str) -> str:
    """Tell of one rule in full; UsageError where there is none of that name."""
    return lints.one(explain.catalogue([explain.get(rule)]), form)


def listed(form: str) -> str:
    """List every rule."""
    return lints.many(explain.catalogue(explain.every()), form)


def _told(found: list[Problem], *, only_lints: bool) -> list[Problem]:
    names = {each.rule for each in lint.lints()}
    return [problem for problem in found if problem.rule in names] if only_lints else found
