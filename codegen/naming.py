"""The names of several versions at once, by rule, by the lock, and by what a person has chosen."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from codegen import names, overrides
from codegen.document.sources import Version
from codegen.model import Document
from codegen.names import Names
from codegen.overrides import Overrides
from codegen.workspace import Workspace, read_bytes, write_bytes

_LOCK = "names.lock"
"""The file beside the documents that keeps the names of clients as they were published."""


def lock(workspace: Workspace) -> Path:
    """Say where names are frozen."""
    return workspace.folder / _LOCK


def frozen(workspace: Workspace) -> Names:
    """Read the names that are frozen; without a lock there are none. Raises what :func:`read` raises."""
    path = lock(workspace)
    return read(path, f"{workspace.shown}/{_LOCK}") if path.is_file() else Names()


def read(path: Path, shown: str) -> Names:
    """Read a lock. Raises InputError where it is none; ``shown`` is how messages name it."""
    return names.parse_lock(read_bytes(path, shown).decode("utf-8", "replace"), shown)


def freeze(workspace: Workspace, found: Names) -> None:
    """Write the names that later clients keep."""
    write_bytes(lock(workspace), names.render_lock(found).encode("utf-8"))


def decide(
    workspace: Workspace, documents: Mapping[Version, Document], known: Names
) -> tuple[dict[Version, Names], Names]:
    """Name what is in each document; gives also all names that the lock holds after that.

    The newest goes first: where an older version has less to group, it is grouped as in the newer ones.
    """
    given = workspace.chosen_names()
    chosen = overrides.read(*given) if given else Overrides()
    _check(chosen, workspace, documents, known)
    after = chosen.over(known)
    named: dict[Version, Names] = {}
    for version in sorted(documents, key=workspace.sources.versions.index, reverse=True):
        named[version] = names.decide(documents[version].tree, after)
        after = after.with_(named[version])
    return named, after


def _check(chosen: Overrides, workspace: Workspace, documents: Mapping[Version, Document], lock: Names) -> None:
    keys = {version: names.keys(document.tree) for version, document in documents.items()}
    known = frozenset(lock.operations).union(*keys.values())
    if not chosen.names.keys() <= known:  # it may be one of a version that is not asked for
        known = known.union(*(names.keys(workspace.read(one).tree) for one in workspace.on_disk if one not in keys))
    chosen.check(known, {version.name: found for version, found in keys.items()}, lock)
