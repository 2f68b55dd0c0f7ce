"""How the commands compare two documents of a vendor: what is found is held against what the vendor announced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen import compat, report
from codegen.compat import changelog
from codegen.compat.changelog import Changelog
from codegen.compat.options import DEFAULT
from codegen.model import Document, Finding, JsonObject, Options
from codegen.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Reviews:
    """Compares documents in the light of one vendor's announcements; without a ``log`` the vendor left no word.

    ``versions`` are the vendor's, from old to new.
    """

    log: Changelog | None
    versions: tuple[str, ...] = ()
    options: Options = DEFAULT

    def findings(self, base: Document, revision: Document) -> Sequence[Finding]:
        """Compare two documents; an operation that moved is compared with its successor."""
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
        )

    def _of(self, base: Document, revision: Document) -> compat.Review:
        if self.log is None or base.version is None or revision.version is None:
            return compat.review(base, revision, None, self.options)
        return compat.review(
            base, revision, self.log.between(base.version, revision.version, self.versions), self.options
        )


def open_reviews(workspace: Workspace, options: Options = DEFAULT) -> Reviews:
    """Read what the vendor announced, once for all comparisons of a command, which are made with ``options``.

    Raises:
        InputError: the vendor's changelog cannot be read, or is not what it has to be.
    """
    found = workspace.announcements()
    if found is None:
        return Reviews(None, options=options)
    versions = tuple(version.name for version in workspace.sources.versions)
    return Reviews(changelog.parse(*found), versions, options)
