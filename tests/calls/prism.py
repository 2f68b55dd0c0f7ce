"""Prism (npm: @stoplight/prism-cli), a mock server that is not ours: started with a document, it judges what it gets."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from .client import World

VARIABLE = "PRISM"
"""The environment variable that names the command."""


def command() -> str | None:
    """Where Prism is: where the environment says, else on the path; None where it is nowhere."""
    return os.environ.get(VARIABLE) or shutil.which("prism")


@contextmanager
def running(prism: str, document: Path, log: Path) -> Iterator[str]:
    """Prism's URL for as long as it runs: it makes an answer anew for each request, and none where a request is wrong.

    Its static answers, from a document's examples, die on what is no Latin-1. What it says goes to ``log``.
    """
    arguments = ["mock", "--dynamic", "--errors", "--port", "0", "--host", "127.0.0.1", str(document)]
    environment = {**os.environ, "NO_COLOR": "1", "FORCE_COLOR": "0"}
    with log.open("w", encoding="utf-8") as file:
        process = subprocess.Popen(
            [prism, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, text=True
        )
        with process:
            assert process.stdout
            for line in process.stdout:
                file.write(line)
                if found := re.search(r"Prism is listening on (http://[\d.:]+)", line):
                    break
            else:
                raise AssertionError(f"Prism does not start:\n{log.read_text('utf-8')}")
            swallow = subprocess.Popen(["cat"], stdin=process.stdout, stdout=file)
            yield found[1]
            process.terminate()
            swallow.wait()


class Mocked(World):
    """A client of a package whose API is a mock server: it takes any token, and gives out none."""

    def __init__(self, package: ModuleType, url: str, kind: str, names: Mapping[str, str]) -> None:
        self.package = package
        self.names = names
        self._runner = asyncio.Runner() if kind == "async" else None
        make = package.AsyncClient if self._runner else package.Client
        self.client = make(auth=package.Bearer("any"), base_url=url)
