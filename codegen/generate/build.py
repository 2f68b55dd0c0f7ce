"""A generated package -> wheel and sdist, checked as an index would check them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from codegen.errors import InputError

_EPOCH = "1704067200"
"""2024-01-01T00:00:00Z for every file in an archive (SOURCE_DATE_EPOCH), so that the same package gives the same bytes."""


def build(package: Path) -> list[Path]:
    """Build the package at ``package`` into its ``dist`` folder by hatchling, check it with ``twine check --strict``.

    Gives the two files. Raises InputError, with what the tool said, where the folder is not a package that builds.
    """
    if not (package / "pyproject.toml").is_file():
        raise InputError(
            "there is no generated package here", where=str(package), advice="Run `enode-codegen generate` first."
        )
    with tempfile.TemporaryDirectory(prefix="enode-codegen-") as scratch:
        made = Path(scratch)
        _run(package, "-m", "build", "--no-isolation", "--outdir", scratch, ".")
        archives = sorted(path.name for path in made.iterdir())
        _run(made, "-m", "twine", "check", "--strict", *archives)
        return _place(made, archives, package / "dist")


def _place(made: Path, archives: list[str], dist: Path) -> list[Path]:
    """Put the archives into ``dist`` in place of those before; what is built and checked comes before what goes."""
    dist.mkdir(parents=True, exist_ok=True)
    before = set(dist.iterdir())
    placed = [Path(shutil.move(made / name, dist / name)) for name in archives]
    for old in before - set(placed):
        if old.is_file() or old.is_symlink():
            old.unlink()
    return placed


def _run(folder: Path, *arguments: str) -> None:
    environment: Mapping[str, str] = {**os.environ, "SOURCE_DATE_EPOCH": _EPOCH, "NO_COLOR": "1"}
    done = subprocess.run(  # noqa: S603 - our own interpreter with arguments of our own
        [sys.executable, "-P", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        said = (done.stdout + done.stderr).strip().splitlines()[-15:]
        raise InputError(
            f"`python {' '.join(arguments[:2])}` ended with {done.returncode}:\n" + "\n".join(said), where=str(folder)
        )
