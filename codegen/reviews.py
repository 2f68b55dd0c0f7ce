"""How the commands compare two documents of a vendor: what is found is held against what the vendor announced."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from codegen import compat, report
from codegen.compat.options import DEFAULT
from codegen.model import Announcement, Document, Finding, JsonObject, Options, Replacements
from codegen.record import record
from codegen.workspace import Workspace, project, read_bytes

if TYPE_CHECKING:
    from codegen.compat.changelog import Changelog
    from codegen.compat.severity import Setting


@record
class Reviews:
    """Compares documents in the light of one vendor's announcements; without a ``log`` the vendor left no word.

    ``versions`` are the vendor's, from old to new.
    """

    log: Changelog | None
    versions: tuple[str, ...] = ()
    options: Options = DEFAULT
    settings: tuple[Setting, ...] = ()

    def findings(self, base: Document, revision: Document) -> Sequence[Finding]:
        """Compare two documents; an operation that moved is compared with its successor. What a user hid is among them."""
        return self._of(base, revision).findings

    def report(self, base: Document, revision: Document) -> JsonObject:
        """Compare two documents; gives the report."""
        review = self._of(base, revision)
        added, removed = compat.added_and_removed(review.findings)
        return report.build(
            base,
            revision,
            review.findings,
            added=added,
            removed=removed,
            announcements=review.announcements,
            notes=review.notes,
            unresolved=review.unresolved,
            policy=self.options.policy,
        )

    def _of(self, base: Document, revision: Document) -> compat.Review:
        review = self._judged(base, revision)
        if not self.settings:
            return review
        from codegen.compat import severity

        parts = list(severity.levelled(review.findings, self.settings, base, revision))
        told = {
            one.fingerprint: [part.fingerprint for part in became if not part.hidden]
            for one, became in zip(review.findings, parts, strict=True)
        }
        announcements = review.announcements
        return replace(
            review,
            findings=tuple(part for became in parts for part in became),
            announcements=None if announcements is None else tuple(_carried(one, told) for one in announcements),
        )

    def _judged(self, base: Document, revision: Document) -> compat.Review:
        # Not the vendor's: its names and announcements are of others.
        if base.version is None or revision.version is None:
            return compat.review(base, revision, None, replace(self.options, published=None))
        rows = None if self.log is None else self.log.between(base.version, revision.version, self.versions)
        return compat.review(base, revision, rows, self.options)


def open_reviews(
    workspace: Workspace, options: Options = DEFAULT, levels: Path | None = None, *, of_vendor: bool = True
) -> Reviews:
    """Read what the vendor announced, and what levels a user set, once for all comparisons of a command, made with ``options``.

    The levels are those of the project, and after them those of the file ``levels``. Without ``of_vendor`` nothing is read of
    what the vendor announced: the documents are others.

    Raises:
        InputError: the vendor's changelog cannot be read, or is not what it has to be; or a file with levels is such.
    """
    settings = _settings(project(), levels)
    if not of_vendor:
        return Reviews(None, options=options, settings=settings)
    from codegen.compat import changelog

    said = workspace.announcements()
    versions = tuple(version.name for version in workspace.sources.versions)
    log = None if said is None else changelog.parse(*said, versions)
    return Reviews(log, versions, options, settings)


def _settings(project: tuple[bytes, str] | None, levels: Path | None) -> tuple[Setting, ...]:
    if project is None and levels is None:
        return ()
    from codegen.compat import severity

    settings = () if project is None else severity.parse_project(*project)
    return settings if levels is None else (*settings, *severity.parse(read_bytes(levels, str(levels)), str(levels)))


def replaced(workspace: Workspace, documents: Iterable[Document]) -> list[Replacements]:
    """Give what the vendor said, of whatever version, takes the place of what each document deprecates.

    Raises:
        InputError: the vendor's changelog cannot be read, or is not what it has to be.
    """
    said = workspace.announcements()
    if said is None:
        return [{} for _ in documents]
    from codegen.compat import changelog
    from codegen.compat.replacements import replacements

    log = changelog.parse(*said, tuple(version.name for version in workspace.sources.versions))
    rows = [row for entry in log.entries for row in entry.rows if row.replaced_by]
    return [replacements(document, rows) for document in documents]


def _carried(one: Announcement, told: dict[str, list[str]]) -> Announcement:
    """Name the findings that carry a row as they are told: one may be told in parts, or not at all."""
    return replace(one, findings=tuple(sorted(part for finding in one.findings for part in told[finding])))
