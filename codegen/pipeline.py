"""The story in order: each function is one command, and the one place where the branches are joined.

What is computed comes from the stages; here it is read from disk, put together, and turned into lines of output.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from codegen import report
from codegen.document import kept
from codegen.errors import CodegenError, InputError, UsageError
from codegen.memo import NOTHING, Made, Memo, open_parses
from codegen.model import Breaks, Direction, Document, JsonObject, Level, Options, Published, Replacements
from codegen.printable import in_json
from codegen.progress import Progress
from codegen.workspace import Workspace, read_bytes, write_bytes

if TYPE_CHECKING:
    from codegen.document.outcomes import Outcome
    from codegen.document.sources import Version
    from codegen.generate.pool import Crew
    from codegen.reviews import Reviews

FailOn = Literal["error", "warning", "none"]

_FAILING: dict[str, tuple[Level, ...]] = {"error": ("error",), "warning": ("error", "warning"), "none": ()}
_REPORTS = "reports"
"""The folder beside the packages that :func:`run` writes its reports to."""


def versions(workspace: Workspace, form: str) -> str:
    """List every known version: whether its document is on disk, its digest, where it came from."""
    from codegen.document import lock
    from codegen.report import listing

    found = lock.status(workspace.sources, workspace.folder)
    return listing.as_json(found) if form == "json" else listing.as_text(found)


def fetch(
    workspace: Workspace, wanted: Sequence[str], progress: Progress, *, url: str | None, check: bool, timeout: float
) -> int:
    """Get documents from upstream and say what came of each, and how it differs from a reconstruction; gives the exit code."""
    from codegen.document import token
    from codegen.document.download import Limits
    from codegen.document.fetch import fetch as get
    from codegen.document.requests import requests
    from codegen.report import outcomes

    if not workspace.writable and not check:
        raise UsageError(
            "there is no ./specs to put documents into",
            where=str(Path.cwd()),
            advice="Make a folder with a sources.yaml, and name it by --specs.",
        )
    every = [version.name for version in workspace.sources.versions]
    limits, secret = Limits(total=timeout), token.from_environment(os.environ)
    asked = requests(workspace.sources, wanted or every, workspace.folder, url, secret)

    def done(outcome: Outcome) -> None:
        for line in outcomes.lines(outcome):
            progress.say(line)

    found = get(asked, workspace.folder, check=check, limits=limits, token=secret, done=done)
    for outcome in found:
        for line in _told_of_reconstruction(workspace, outcome):
            progress.say(line)
    return max((outcomes.exit_code(outcome) for outcome in found), default=0)


def _told_of_reconstruction(workspace: Workspace, outcome: Outcome) -> Iterator[str]:
    """Say how a document differs from the reconstruction whose place it took, if it took one's."""
    from codegen.document.outcomes import Fetched
    from codegen.report import outcomes

    if not isinstance(outcome, Fetched) or outcome.kept is None:
        return
    from codegen.compat.options import DEFAULT

    old, new = (f"{workspace.shown}/{path}" for path in (outcome.kept, outcome.request.file))
    try:
        value = compare(workspace, workspace.find(old), workspace.find(new), DEFAULT)
    except CodegenError as error:  # the document is in place all the same
        yield from outcomes.incomparable(outcome.request.version, old, error)
    else:
        yield from outcomes.reconstruction(outcome.request.version, old, new, value)


def validate(
    workspace: Workspace, wanted: Sequence[str], form: str, *, fail_on: str, only_lints: bool = False
) -> tuple[str, list[CodegenError], bool]:
    """Check documents; gives the text, what could not be read, and whether a problem is at or above ``fail_on``."""
    from codegen import checks
    from codegen.report import problems

    value, unread = checks.check(workspace, wanted, only_lints=only_lints)
    return problems.render(value, form), unread, _fails(value, fail_on)


def lints(rule: str | None, form: str) -> str:
    """Tell of one rule by which problems of documents are told, or list them all; gives the text."""
    from codegen import checks

    return checks.listed(form) if rule is None else checks.explained(rule, form)


def generate(
    workspace: Workspace,
    chosen: Sequence[Version],
    output: Path,
    progress: Progress,
    *,
    check: bool = False,
    templates: Path | None = None,
    memo: Memo = NOTHING,
) -> bool:
    """Generate a client for each version below ``output``, or with ``check`` compare.

    A package that ``memo`` proves to be what would be made is left as it is. Gives whether anything differs, or had to
    be left out.
    """
    from codegen import generation

    with generation.called_up(workspace, chosen, output) as crew:
        documents = {version: workspace.read(version) for version in chosen}
        return _generated(workspace, documents, output, progress, memo, check=check, templates=templates, crew=crew)


def _generated(
    workspace: Workspace,
    documents: Mapping[Version, Document],
    output: Path,
    progress: Progress,
    memo: Memo,
    *,
    check: bool = False,
    templates: Path | None = None,
    crew: Crew | None = None,
) -> bool:
    from codegen import generation, naming

    def replaced(waiting: Sequence[Document]) -> list[Replacements]:
        from codegen import reviews  # brings the comparison, which a run with nothing to make does without

        return reviews.replaced(workspace, waiting)

    known = naming.frozen(workspace)
    named, after = naming.decide(workspace, documents, known)
    tasks = generation.tasks_for(workspace, documents, named, output, templates, memo, replaced)
    failed = generation.carry_out(tasks, memo, progress, check=check, crew=crew)
    if after != known and workspace.writable:
        if check:
            progress.say(f"differs: {naming.lock(workspace).as_posix()}")
            return True
        naming.freeze(workspace, after)
    return failed


def diff(
    workspace: Workspace,
    names: Sequence[str],
    form: str,
    options: Options,
    *,
    fail_on: str,
    levels: Path | None = None,
    old_names: Path | None = None,
) -> tuple[str, bool]:
    """Compare two documents; gives the rendered report, and whether a finding is at or above ``fail_on``.

    ``levels`` is a file with levels of the user's own, beside those of the project; likewise in what follows. ``old_names`` is
    the lock by which the clients of the old document were generated, if that is not the one at hand.
    """
    with kept.remembering(open_parses()):
        value = compare(workspace, *workspace.pair(names), options, levels, old_names)
        return report.render(value, form), _fails(value, fail_on)


def changelog(
    workspace: Workspace,
    names: Sequence[str],
    form: str,
    options: Options,
    *,
    fail_on: str,
    levels: Path | None = None,
) -> tuple[str, bool]:
    """Walk the versions from one to another; gives the text, and whether a finding between the two is at or above ``fail_on``."""
    from codegen.compat.chain import walk
    from codegen.report import chain

    walked, missing = workspace.span(names)
    documents = [workspace.read(version) for version in walked]
    reviews = _reviews(workspace, options, levels)
    steps = [reviews.report(old, new) for old, new in pairwise(documents)]
    ends = reviews.report(documents[0], documents[-1])
    value = chain.build(walk(documents, reviews.findings), steps, ends, [version.name for version in missing])
    return chain.render(value, form), _fails(value, fail_on)


def matrix(workspace: Workspace, wanted: Sequence[str], form: str, options: Options, levels: Path | None = None) -> str:
    """Compare each version with each newer one; gives the text."""
    from codegen.compat import unresolved
    from codegen.compat.matrix import meetings
    from codegen.report import matrix as table

    documents = [workspace.read(version) for version in workspace.several(wanted)]
    met = meetings(documents, _reviews(workspace, options, levels).findings)
    return table.render(table.build(documents, met, options.policy, list(map(unresolved.of, documents))), form)


def compare(
    workspace: Workspace,
    base: Document,
    revision: Document,
    options: Options,
    levels: Path | None = None,
    old_names: Path | None = None,
) -> JsonObject:
    """Compare two documents, and hold what is found against what the vendor announced between them; gives the report."""
    if old_names is None and None in (
        base.version,
        revision.version,
    ):  # neither words nor names of the vendor are about them
        from codegen.reviews import open_reviews

        return open_reviews(workspace, options, levels, of_vendor=False).report(base, revision)
    return _reviews(workspace, options, levels, old_names).report(base, revision)


def explain(rule: str, form: str, *, full: bool) -> str:
    """Tell of one rule; gives the text."""
    from codegen.compat import catalogue
    from codegen.report import rules as listed

    return listed.one(catalogue.catalogue([catalogue.get(rule)], full=full), form)


def rules(subject: str | None, direction: Direction | None, breaks: Breaks | None, search: str, form: str) -> str:
    """List the rules of a subject, a direction, and what they break, that say all words of ``search``; gives the text."""
    from codegen.compat import catalogue
    from codegen.report import rules as listed

    found = catalogue.chosen(subject=subject, direction=direction, breaks=breaks, words=search)
    return listed.many(catalogue.catalogue(found), form)


def overlay(workspace: Workspace, document: str, path: Path) -> tuple[str, list[str]]:
    """Apply an overlay; gives the new document's text and warnings.

    What it is applied to need not be an OpenAPI document yet: an overlay may be what makes it one.
    """
    from codegen.document import load
    from codegen.document import overlay as overlays
    from codegen.report import listing

    parsed = overlays.parse(read_bytes(path, str(path)), str(path))
    data, shown, _ = workspace.bytes_of(document)
    base = load.parse_value(data, shown)
    if not isinstance(base, dict):
        raise InputError("an overlay changes an object, and this is none", where=shown, advice="Check the file.")
    tree, problems = overlays.apply(base, parsed)
    return in_json(overlays.dump(tree).decode("utf-8")), ["\n".join(listing.problem(problem)) for problem in problems]


def build(
    workspace: Workspace, chosen: Sequence[Version], output: Path, progress: Progress, memo: Memo = NOTHING
) -> None:
    """Build wheel and sdist of each version's generated package, where ``memo`` does not prove that they are there."""
    from codegen.generate.build import build as archives
    from codegen.generate.write import digests

    for version in chosen:
        progress.step(f"build {version.name}")
        target = output / workspace.sources.client_settings(version).package
        key = memo.key("build", repr(sorted(digests(target).items())))
        before = memo.find(key)
        if before is not None and before.files == digests(target / "dist"):
            progress.say(f"{version.name}: archives up to date")
            continue
        built = archives(target)
        memo.keep(key, Made(files=digests(target / "dist")))
        progress.say(
            f"{version.name}: built {' and '.join(path.name for path in built)} in {built[0].parent.as_posix()}"
        )


def steps(workspace: Workspace) -> int:
    """Count the steps that :func:`run` takes."""
    on_disk = len(workspace.select(()))
    return 3 * on_disk + (on_disk - 1)


def run(
    workspace: Workspace,
    output: Path,
    progress: Progress,
    options: Options,
    *,
    fail_on: str,
    levels: Path | None = None,
    memo: Memo = NOTHING,
) -> bool:
    """Validate, generate, compare each version with the next, and build; gives whether the run failed.

    A document with an error, or a changelog or levels that cannot be read, ends it before anything is written; a reference that
    leads nowhere is an error that only the operations which it touches suffer from. What ``memo`` proves to be there already is
    not made again.
    """
    from codegen import comparisons

    chosen = workspace.select(())
    for version in workspace.sources.versions:
        if version not in chosen:
            progress.say(f"{version.name}: not on disk, and left out: `enode-codegen fetch {version.name}` gets it")
    documents = {version: workspace.read(version) for version in chosen}
    usable, sound = _validated(documents.values(), progress, memo)
    if not usable:
        return True
    compared = comparisons.Comparisons(workspace, output / _REPORTS, _FAILING[fail_on], memo, options, levels)
    failed = _generated(workspace, documents, output, progress, memo)
    names_out = _published(workspace)
    outcomes = [compared.compare(old, new, names_out, progress) for old, new in pairwise(documents.values())]
    build(workspace, chosen, output, progress, memo)
    for outcome in outcomes:
        for line in outcome.said:
            progress.say(line)
    return failed or not sound or any(outcome.failed for outcome in outcomes)


def selected(workspace: Workspace, wanted: Sequence[str]) -> tuple[Version, ...]:
    """Find the versions that a command is to work on: the named ones, else all that are on disk."""
    return workspace.select(wanted)


def write_text(path: Path, text: str) -> None:
    """Write a result to the file that a user named."""
    write_bytes(path, text.encode("utf-8"))


def _fails(value: JsonObject, fail_on: str) -> bool:
    return any(value["summary"][level] for level in _FAILING[fail_on])


def _validated(documents: Iterable[Document], progress: Progress, memo: Memo) -> tuple[bool, bool]:
    """Say what is wrong with documents; gives whether the rest of a run can make do with them, and whether nothing is."""
    usable = sound = True
    for document in documents:
        progress.step(f"validate {document.version}")
        keys = [memo.key(work, document.sha256, document.source) for work in ("validate", "use")]
        found = [one for key in keys if (one := memo.find(key)) is not None]
        if len(found) < len(keys):
            found = list(_judged(document))
            for key, outcome in zip(keys, found, strict=True):
                memo.keep(key, outcome)
        for line in found[0].said:
            progress.say(line)
        sound, usable = sound and not found[0].failed, usable and not found[1].failed
    return usable, sound


def _judged(document: Document) -> tuple[Made, Made]:
    """Give what is wrong with a document, in lines, and whether anything is that nothing can be made of."""
    from codegen import checks
    from codegen.document import unresolved
    from codegen.document.validate import validate as judge
    from codegen.report import problems

    found = judge(document)
    errors = [problem for problem in found if problem.level == "error"]
    said = problems.render(checks.build([(document, found)]), "text").splitlines()
    stops = any(problem.rule not in unresolved.RULES for problem in errors)
    return Made(tuple(said), bool(errors)), Made(failed=stops)


def _reviews(workspace: Workspace, options: Options, levels: Path | None, old_names: Path | None = None) -> Reviews:
    from codegen.reviews import open_reviews

    return _named(open_reviews(workspace, options, levels), workspace, old_names)


def _named(reviews: Reviews, workspace: Workspace, old_names: Path | None = None) -> Reviews:
    """Let comparisons know the names in the clients that are out."""
    return replace(reviews, options=replace(reviews.options, published=_published(workspace, old_names)))


def _published(workspace: Workspace, old_names: Path | None = None) -> tuple[Published, Published]:
    """Give the names in the clients that are out: those of the lock, unless the old clients had others."""
    from codegen import naming

    now = naming.frozen(workspace)
    new = Published(now.operations, now.schemas)
    was = now if old_names is None else naming.read(old_names, str(old_names))
    return (new if was is now else Published(was.operations, was.schemas)), new
