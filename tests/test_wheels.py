"""What is published works away from the clone: the tool's own wheel, and each generated package."""

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from codegen.generate.build import build
from codegen.workspace import open_workspace

ROOT = Path(__file__).parent.parent
VERSIONS = open_workspace(ROOT / "specs").on_disk
PACKAGES = [open_workspace(ROOT / "specs").sources.client_settings(version).package for version in VERSIONS]


def run(*command, cwd, **environment):
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_tool_works_from_its_wheel_outside_the_clone(tmp_path):
    wheels, site, home = tmp_path / "wheels", tmp_path / "site", tmp_path / "home"
    home.mkdir()
    run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", wheels, ROOT, cwd=tmp_path)
    run(sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", site, *wheels.iterdir(), cwd=tmp_path)

    def tool(*arguments):
        return run(sys.executable, "-m", "codegen", *arguments, cwd=home, PYTHONPATH=str(site))

    listed = tool("versions")
    assert [line.split()[0] for line in listed.splitlines()] == [version.name for version in VERSIONS]
    last = VERSIONS[-1].name
    assert f"{last}: wrote generated/{PACKAGES[-1]}" in tool("generate", last)
    assert f"{last}: up to date" in tool("generate", last, "--check")
    committed = ROOT / "generated" / PACKAGES[-1]
    fresh = home / "generated" / PACKAGES[-1]
    for path in sorted(fresh.rglob("*.*")):
        assert path.read_bytes() == (committed / path.relative_to(fresh)).read_bytes(), path
    assert sorted(path.name for path in home.iterdir()) == ["generated"]


@pytest.mark.parametrize("package", PACKAGES)
def test_each_package_installs_and_imports_alone(tmp_path, package):
    folder = tmp_path / package
    source = ROOT / "generated" / package
    for path in source.rglob("*"):
        if path.is_file() and not {"dist", "__pycache__"} & set(path.parts):
            target = folder / path.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    archives = build(folder)
    assert {path.suffix for path in archives} == {".whl", ".gz"}
    wheel = next(path for path in archives if path.suffix == ".whl")
    venv.create(tmp_path / "empty", with_pip=True)
    python = tmp_path / "empty" / "bin" / "python"
    run(python, "-m", "pip", "install", "-q", wheel, cwd=tmp_path)
    said = run(
        python,
        "-c",
        f"import {package} as p; c = p.Client(client_id='a', client_secret='b'); print(p.__file__); print(c.vehicles); c.close()",
        cwd=tmp_path,
        PYTHONPATH="",
    )
    assert str(tmp_path / "empty") in said


def test_building_twice_gives_the_same_bytes(tmp_path):
    folder = tmp_path / "p"
    (folder / "p").mkdir(parents=True)
    (folder / "p" / "__init__.py").write_text('"""A package."""\n')
    (folder / "README.md").write_text("# p\n\nA package.\n")
    (folder / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
        '[project]\nname = "p"\nversion = "1"\ndescription = "A package."\nreadme = "README.md"\n'
    )
    first = {path.name: path.read_bytes() for path in build(folder)}
    assert {path.name: path.read_bytes() for path in build(folder)} == first
