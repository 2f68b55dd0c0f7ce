"""What the generator costs, beside datamodel-code-generator alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from .figures import Figures, Target

_ALONE = """
import json, sys, time, warnings
begun = time.perf_counter()
warnings.simplefilter("ignore")
from pathlib import Path
from datamodel_code_generator import generate
from datamodel_code_generator.enums import DataModelType, InputFileType
for name in sys.argv[1:]:
    generate(json.loads(Path(name).read_bytes()), input_file_type=InputFileType.OpenAPI,
             output_model_type=DataModelType.PydanticV2BaseModel, formatters=[])
print(time.perf_counter() - begun)
"""
"""The models of all versions in one process, its start not counted, formatted by nobody: the least that it can be."""


def generation(specs: Path, rounds: int) -> tuple[list[Figures], list[str]]:
    """Time all versions from cold, and with nothing changed since; both as the command that a user gives."""
    documents = sorted(str(path) for path in specs.glob("[0-9]*.json"))
    alone: list[float] = []
    cold: list[float] = []
    again: list[float] = []
    for _ in range(rounds):
        alone.append(float(_python("-c", _ALONE, *documents)))
        with tempfile.TemporaryDirectory(prefix="enode-codegen-") as scratch:
            shutil.copytree(specs, f"{scratch}/specs")  # new names would go into the lock
            cold.append(_timed(scratch))
            again.append(_timed(scratch))
    yardstick = "datamodel"
    figures = Figures(
        f"{len(documents)} versions from cold", yardstick, {yardstick: alone, "ours": cold}, (Target("ours", 1.5),)
    )
    unchanged = Figures(
        "nothing changed, target half a second",
        "limit",
        {"limit": [0.5] * rounds, "ours": again},
        (Target("ours", 1.0),),
    )
    return [figures, unchanged], []


def _timed(folder: str) -> float:
    begun = time.perf_counter()
    command = ["-m", "codegen.cli", "--specs", f"{folder}/specs", "generate", "--output", f"{folder}/generated"]
    _python(*command, memo=f"{folder}/memo")
    return time.perf_counter() - begun


def _python(*arguments: str, memo: str = "") -> str:
    environment = {**os.environ, "ENODE_CODEGEN_CACHE": memo}
    command: Sequence[str] = [sys.executable, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout  # noqa: S603 - ourselves
