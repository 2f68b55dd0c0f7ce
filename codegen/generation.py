"""The packages of several versions: named one after the other, made side by side, told in order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from codegen import names
from codegen.document.sources import Version
from codegen.errors import CodegenError
from codegen.generate import write
from codegen.generate.job import Job
from codegen.memo import Made, Memo, digest, folder_digest
from codegen.model import Document, Generated, Replacements
from codegen.names import Names
from codegen.progress import Progress
from codegen.record import record
from codegen.report import listing
from codegen.workspace import Workspace

if TYPE_CHECKING:
    from codegen.generate.pool import Crew


@record
class Task:
    """One version's package: what it is made from, where it goes, and what the same input made before.

    ``done``: that is what the folder holds.
    """

    version: str
    job: Job
    target: Path
    key: str
    before: Made
    done: bool


def tasks_for(
    workspace: Workspace,
    documents: Mapping[Version, Document],
    named: Mapping[Version, Names],
    output: Path,
    templates: Path | None,
    memo: Memo,
    replaced: Callable[[Sequence[Document]], Sequence[Replacements]],
) -> list[Task]:
    """Say what is to be made of the documents, and what of it is there already.

    ``replaced`` finds out what the vendor said takes the place of what documents deprecate, and is asked about those of
    which something is to be made.
    """
    tasks: list[Task] = []
    own = folder_digest(templates) if templates else ""
    log, shown = workspace.announcements() or (b"", "")
    order = " ".join(version.name for version in workspace.sources.versions)
    for version, document in documents.items():
        settings = workspace.sources.client_settings(version)
        job = Job(document, settings, named[version], templates)
        frozen = names.render_lock(job.names)
        key = memo.key("generate", document.sha256, document.source, repr(settings), frozen, own, log, shown, order)
        before = memo.find(key)
        target = output / settings.package
        done = before is not None and write.digests(target) == before.files
        tasks.append(Task(version.name, job, target, key, before or Made(), done))
    waiting = [task.job.document for task in tasks if not task.done]
    told = iter(replaced(waiting) if waiting else ())
    return [task if task.done else replace(task, job=replace(task.job, replaced=next(told))) for task in tasks]


@contextmanager
def called_up(workspace: Workspace, chosen: Collection[Version], output: Path) -> Generator[Crew | None]:
    """Call up a crew for packages of which one is not there at all, so that it gets ready while the documents are read."""
    folders = (output / workspace.sources.client_settings(version).package for version in chosen)
    if all(folder.is_dir() for folder in folders):
        yield None
        return
    from codegen.generate.pool import Crew

    with Crew() as crew:
        crew.call_up(len(chosen))
        yield crew


def carry_out(tasks: Sequence[Task], memo: Memo, progress: Progress, *, check: bool, crew: Crew | None = None) -> bool:
    """Make each package that is not there yet, and write it, or with ``check`` compare; gives whether anything failed.

    Raises the first error by which a package cannot be made, when the others are done.
    """
    failed = False
    errors: list[CodegenError] = []
    with closing(_made([task.job for task in tasks if not task.done], crew)) as made:
        for task in tasks:
            progress.step(f"generate {task.version}")
            if task.done:
                for line in task.before.said:
                    progress.say(line)
                progress.say(f"{task.version}: up to date")
                failed = failed or task.before.failed
                continue
            package = next(made)
            if isinstance(package, CodegenError):
                errors.append(package)
            else:
                failed = _placed(task, package, memo, progress, check=check) or failed
    for error in errors[1:]:
        progress.say(f"error: {error}")
    if errors:
        raise errors[0]
    return failed


def _made(jobs: Sequence[Job], crew: Crew | None) -> Generator[Generated | CodegenError]:
    if jobs:
        from codegen.generate import pool

        yield from pool.make(jobs, crew=crew)


def _placed(task: Task, package: Generated, memo: Memo, progress: Progress, *, check: bool) -> bool:
    """Write a package that was made, or compare it; gives whether something was left out, or differs."""
    said = tuple(line for problem in package.left_out for line in listing.problem(problem))
    for line in said:
        progress.say(line)
    failed = any(problem.level == "error" for problem in package.left_out)
    memo.keep(task.key, Made(said, failed, {path: digest(content) for path, content in package.files.items()}))
    shown = task.target.as_posix()
    if not check:
        write.write(task.target, package.files)
        progress.say(f"{task.version}: wrote {shown} ({len(package.files)} files)")
        return failed
    changed = write.compare(task.target, package.files)
    for path, how in changed:
        progress.say(f"{how}: {shown}/{path}")
    progress.say(f"{task.version}: {'not up to date' if changed else 'up to date'}")
    return failed or bool(changed)
