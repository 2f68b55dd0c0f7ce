"""What is fuzzed: four ways to give an input to the tool, with the laws that hold there whatever the input is."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

import jsonschema_rs

from codegen import checks, report
from codegen.compat import diff as compare
from codegen.compat import rules
from codegen.document import load, validate
from codegen.document import pointer as pointers
from codegen.errors import InputError
from codegen.model import Document, Finding, Json, Options, Policy
from codegen.report import problems as listed
from codegen.reviews import Reviews

from .clients import generate
from .oracle import Target, check_lines, law, some, sometimes
from .readers import READERS

_POLICIES: tuple[Policy, ...] = ("wire", "source", "strict")


def load_(data: bytes) -> None:
    """Read text as what its first character says: a document, an overlay, or one of the settings files."""
    kind, text = data[:1].decode("latin-1"), data[1:]
    READERS.get(kind, READERS["d"]).read(text)


def validate_(data: bytes) -> None:
    """Find what is wrong with a document, and say it in every format."""
    document = load.parse(data, "input")
    before = _text(document.tree)
    problems = validate.validate(document)
    law("validate leaves the document as it is", _text(document.tree) == before)
    lines = data.decode("utf-8-sig").split("\n")
    for problem in problems:
        law("a problem says what is wrong", bool(problem.rule and problem.message.strip() and problem.advice.strip()))
        at = problem.position
        law("a problem has a position", at is not None, repr(problem))
        assert at is not None
        inside = 1 <= at.line <= len(lines) and 1 <= at.column <= len(lines[at.line - 1]) + 1
        law("a problem's position lies in the file", inside, f"{at} of {len(lines)} lines: {problem}")
        law("a problem's level is known", problem.level in {"error", "warning"})
        _leads(document.tree, problem.pointer)
    told = checks.build([(document, problems)])
    for name in listed.FORMATS:
        check_lines(f"a list of problems as {name}", listed.render(told, name))
    _fits("problems", listed.render(told, "json"))
    if sometimes(data, 4):
        law("validate says the same each time", validate.validate(document) == problems)


def diff(data: bytes) -> None:
    """Compare two documents, given as a JSON array, and report on them in every format."""
    pair = load.parse_value(data, "input")
    if not isinstance(pair, list) or len(pair) != 2:
        raise InputError("an input for diff is a list of two documents", advice="Give two.")
    base, revision = (load.parse(_text(tree).encode(), name) for tree, name in zip(pair, ("old", "new"), strict=True))
    for policy in some(data, _POLICIES):
        _compared(base, revision, Options(policy=policy), thorough=sometimes(data, 4))


def _compared(base: Document, revision: Document, options: Options, *, thorough: bool) -> None:
    findings = compare(base, revision, options=options)
    for finding in findings:
        law("a finding's rule is known", finding.id in _ids(), finding.id)
    for document in (base, revision):
        own = compare(document, _disordered(document), options=options)
        law("a document does not differ from itself with its keys in another order", not own, repr(own[:1]))
    told = Reviews(None, options=options).report(base, revision)
    text = report.render(told, "json")
    _fits("report", text)
    for name in report.FORMATS:
        check_lines(f"a report as {name}", report.render(told, name))
    if thorough:
        law(
            "diff says the same each time",
            report.render(Reviews(None, options=options).report(base, revision), "json") == text,
        )
        found = compare(_disordered(base), _disordered(revision), options=options)
        law("the order of keys does not matter", _marks(found) == _marks(findings), repr((found, findings)))


TARGETS: Mapping[str, Target] = {"load": load_, "validate": validate_, "diff": diff, "generate": generate}


def _fits(name: Literal["report", "problems"], text: str) -> None:
    fault = next(iter(_schema(name).iter_errors(json.loads(text))), None)
    law(f"{name} as JSON are what their schema says", fault is None, str(fault))


def _leads(tree: Json, pointer: str) -> None:
    """A problem's pointer leads somewhere, or to a place in an object where something is missing."""
    try:
        pointers.get(tree, pointer)
    except pointers.NotFoundError as error:
        law("a problem's pointer leads to its place", pointer.count("/") - error.nearest.count("/") <= 1, pointer)


def _marks(findings: list[Finding]) -> set[Any]:
    """What findings say but for their words, which may quote an object as it is written."""
    return {(one.id, one.level, one.verdict, one.direction, one.action, one.origin, one.places) for one in findings}


def _disordered(document: Document) -> Document:
    tree = _reversed(document.tree)
    return Document(document.source, _text(tree).encode(), tree)


def _reversed(value: Json) -> Json:
    if isinstance(value, list):
        return [_reversed(inner) for inner in value]
    return {key: _reversed(value[key]) for key in reversed(value)} if isinstance(value, dict) else value


def _text(tree: Any) -> str:
    return json.dumps(tree, ensure_ascii=False)


@cache
def _ids() -> frozenset[str]:
    return frozenset(rule.id for rule in rules.all())


@cache
def _schema(name: Literal["report", "problems"]) -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(report.schema(name))
