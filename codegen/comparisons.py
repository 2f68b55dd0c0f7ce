"""Each version compared with the next, and the reports of that in their folder, for as far as they are not there yet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from codegen import report
from codegen.memo import Made, Memo, digest
from codegen.model import Document, Level, Options, Published
from codegen.progress import Progress
from codegen.report import listing
from codegen.workspace import Workspace, project, read_bytes, write_bytes

if TYPE_CHECKING:
    from codegen.reviews import Reviews


class Comparisons:
    """Writes reports below ``folder``; one with a finding at a level of ``failing`` fails.

    ``options`` and the file ``levels`` are as for :func:`codegen.reviews.open_reviews`. Raises InputError at once where the
    vendor's changelog or a file with levels cannot be read: before anything is written.
    """

    def __init__(
        self,
        workspace: Workspace,
        folder: Path,
        failing: Sequence[Level],
        memo: Memo,
        options: Options,
        levels: Path | None,
    ) -> None:
        self._workspace = workspace
        self._folder = folder
        self._failing = failing
        self._memo = memo
        self._options = options
        self._levels = levels
        log, shown = workspace.announcements() or (b"", "")
        names = " ".join(version.name for version in workspace.sources.versions)
        own, where = project() or (b"", "")
        given = (str(levels), read_bytes(levels, str(levels))) if levels else ()
        judged = (repr(options), own, where, *given)
        self._light = (log, shown, names, *failing, folder.as_posix(), *judged)
        if memo.find(memo.key("changelog", *self._light)) is None:
            _ = self._reviews
            memo.keep(memo.key("changelog", *self._light), Made())

    @cached_property
    def _reviews(self) -> Reviews:
        from codegen.reviews import open_reviews

        return open_reviews(self._workspace, self._options, self._levels)

    def compare(self, old: Document, new: Document, published: tuple[Published, Published], progress: Progress) -> Made:
        """Compare two versions, and write the report as JSON and as Markdown. Gives how it ended, in lines for people.

        ``published`` are the names in the clients of both.
        """
        progress.step(f"diff {old.version} {new.version}")
        read = [part for document in (old, new) for part in (document.version or "", document.source, document.sha256)]
        key = self._memo.key("compare", *read, *self._light, repr(published))
        before = self._memo.find(key)
        name = f"{old.version}_{new.version}"
        if before is not None and before.files == self._there(before.files):
            progress.say(f"{old.version} -> {new.version}: up to date")
            return before
        reviews = replace(self._reviews, options=replace(self._options, published=published))
        value = reviews.report(old, new)
        texts = {f"{name}.json": report.render(value, "json"), f"{name}.md": report.render(value, "markdown")}
        files = {path: text.encode("utf-8") for path, text in texts.items()}
        for path, content in files.items():
            write_bytes(self._folder / path, content)
        shown = (self._folder / name).as_posix()
        progress.say(f"{old.version} -> {new.version}: wrote {shown}.json and .md")
        failed = any(value["summary"][level] for level in self._failing)
        said = tuple(listing.verdict(value, f"{shown}.md"))
        made = Made(said, failed, {path: digest(content) for path, content in files.items()})
        self._memo.keep(key, made)
        return made

    def _there(self, paths: Iterable[str]) -> dict[str, str]:
        """The digests of those of the files that are there."""
        found = {path: self._folder / path for path in paths}
        return {path: digest(file.read_bytes()) for path, file in found.items() if file.is_file()}
