"""The target that generates: a document becomes a package, and every file of it has to be what its name says."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Generator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any
from unittest import mock

from codegen import names
from codegen.document import load
from codegen.generate import render
from codegen.generate.package import generate as make
from codegen.model import Document, Generated
from codegen.report import listing
from tests.generate.kit import SETTINGS

from .oracle import check_lines, law, sometimes


def generate(data: bytes) -> None:
    """Generate a client of a document, and compile every file."""
    document = load.parse(data, "input")
    made = _made(document)
    check_package(made)
    if sometimes(data, 8):
        law("generate makes the same each time", _made(document) == made)


def check_package(made: Generated) -> None:
    """Hold a package to what is promised of every one."""
    for problem in made.left_out:
        check_lines("what was left out", "\n".join(listing.problem(problem)))
        law("what was left out is named with a reason", bool(problem.message.strip() and problem.advice.strip()))
        law("what was left out has a place", problem.pointer.startswith("/"), repr(problem))
    for path, content in made.files.items():
        parts = PurePosixPath(path).parts
        inside = bool(parts) and parts[0] != "/" and ".." not in parts and "\\" not in path and path.isprintable()
        law("a file lies in the package", inside, path)
        if path.endswith(".py"):
            _compiles(content, path)
        elif path.endswith(".toml"):
            tomllib.loads(content.decode())
        elif path.endswith(".json"):
            json.loads(content)


@contextmanager
def quick() -> Generator[None]:
    """Leave out what costs most: compiling the templates each time, and for all but a few packages the layout by ruff."""
    environments: list[Any] = []
    make_environment, whole = render.Environment, render._formatted

    def environment(**options: Any) -> Any:
        if not environments:
            environments.append(make_environment(**options))
        return environments[0]

    def plain(files: dict[str, str]) -> dict[str, bytes]:
        if sometimes(repr(sorted(files.items())).encode(), 32):
            return whole(files)
        return {path: content.encode() for path, content in files.items()}

    with mock.patch.multiple(render, Environment=environment, _formatted=plain):
        yield


def _made(document: Document) -> Generated:
    return make(document, SETTINGS, names.decide(document.tree))


@lru_cache(maxsize=4096)
def _compiles(content: bytes, path: str) -> None:
    """Compile a file; most are the same in every package."""
    compile(content, path, "exec", dont_inherit=True)
