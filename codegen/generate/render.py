"""Views -> files, by Jinja2 templates, formatted by ruff as one package."""

from __future__ import annotations

import subprocess
import tempfile
import traceback
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import ruff  # type: ignore[import-untyped]  # it has no annotations
from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    DictLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)

from codegen.errors import InputError
from codegen.generate import reference
from codegen.generate.modules import ModelModule
from codegen.generate.problems import problems
from codegen.generate.views import WORLDS, Package
from codegen.resources import bundled

_HEADER = "# Generated from an OpenAPI document: a change made here is lost with the next generation.\n"
_RUFF = ("--isolated", "--no-cache", "--target-version=py311", "--line-length=120")


def package(
    view: Package, models: tuple[ModelModule, ...], templates: Path | Mapping[str, str] | None = None
) -> dict[str, bytes]:
    """Render every file of a package, by relative POSIX path.

    A template that ``templates`` holds (a folder, or texts by name) is used in place of ours of the same name. Raises
    InputError where one of them does not render.
    """
    folder = bundled("templates") / "client"
    environment = _environment(_loader(folder, templates)) if templates is not None else _shipped(folder)
    root = view.package
    pages: dict[str, tuple[str, dict[str, object]]] = {
        "pyproject.toml": ("pyproject.toml.jinja", {}),
        "README.md": ("README.md.jinja", {}),
        "REFERENCE.md": ("REFERENCE.md.jinja", {"models": reference.models(models)}),
        f"{root}/__init__.py": ("__init__.py.jinja", {}),
        f"{root}/_runtime/problems.py": ("problems.py.jinja", {"problems": problems(view.resources)}),
        f"{root}/_client.py": ("_client.py.jinja", {}),
        f"{root}/models/__init__.py": ("models.py.jinja", {"models": models}),
        f"{root}/_params.py": ("_params.py.jinja", {"params": view.params}),
        f"{root}/params.py": ("params.py.jinja", {"params": view.params}),
        f"{root}/resources/__init__.py": ("resources.py.jinja", {}),
        f"{root}/testing.py": ("testing.py.jinja", {}),
    }
    if view.webhooks is not None:
        pages[f"{root}/webhooks.py"] = ("webhooks.py.jinja", {"webhooks": view.webhooks})
    for module in models:
        pages[f"{root}/models/{module.name}.py"] = ("model_module.py.jinja", {"module": module})
    for resource in view.resources:
        for one in (resource, *resource.groups):
            pages[f"{root}/resources/{one.module}.py"] = ("resource.py.jinja", {"resource": one})
    files = {
        path: _render(environment, name, {"package": view, "worlds": WORLDS, **more})
        for path, (name, more) in pages.items()
    }
    files[f"{root}/py.typed"] = ""
    copied = {
        f"{root}/{place}/{source.name}": source.read_bytes()
        for kept, place in {"models_base": "models/_base", "runtime": "_runtime"}.items()
        for source in sorted((folder / kept).glob("*.py"))
    }
    return {**copied, **_formatted(files)}


def _environment(loader: BaseLoader) -> Environment:
    return Environment(
        loader=loader,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - what is made is Python and Markdown; the views hold text that is safe there
    )


@cache
def _shipped(folder: Path) -> Environment:
    """Our own templates, compiled once for all packages of a process."""
    return _environment(FileSystemLoader(folder))


def _loader(folder: Path, templates: Path | Mapping[str, str]) -> BaseLoader:
    own = FileSystemLoader(folder)
    given = FileSystemLoader(templates) if isinstance(templates, Path) else DictLoader(templates)
    known = [name for name in own.list_templates() if name.endswith(".jinja")]
    strange = sorted(name for name in given.list_templates() if name.endswith(".jinja") and name not in known)
    if strange:
        raise InputError(
            "there is no template of this name to replace", where=strange[0], advice=f"Known: {', '.join(known)}."
        )
    return ChoiceLoader([given, own])


def _render(environment: Environment, name: str, values: Mapping[str, object]) -> str:
    try:
        return environment.get_template(name).render(values)
    except Exception as error:  # what a user's template raises can be anything
        line = error.lineno if isinstance(error, TemplateSyntaxError) else _line_in(name, error)
        said = str(error) if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
        raise InputError(
            f"the template fails: {said}",
            where=f"{name}:{line}" if line else name,
            advice="Compare it with the one that ships.",
        ) from error


def _line_in(name: str, error: Exception) -> int | None:
    """The line of a template at which it raised: Jinja writes its frames into the traceback."""
    # A template that is given as text has no file.
    raised = traceback.extract_tb(error.__traceback__)
    frames = [frame for frame in raised if frame.filename == "<template>" or Path(frame.filename).name == name]
    return frames[-1].lineno if frames else None


def _formatted(files: Mapping[str, str]) -> dict[str, bytes]:
    """Drop imports that nothing uses, sort the others, and lay everything out, in one run each over all that was rendered."""
    with tempfile.TemporaryDirectory(prefix="enode-codegen-") as scratch:
        folder = Path(scratch)
        for path, content in files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text((_HEADER if path.endswith(".py") else "") + content, "utf-8")
        _ruff(folder, "check", "--fix-only", "--select=F401,I", *_RUFF)
        _ruff(folder, "format", *_RUFF)
        return {path: (folder / path).read_bytes() for path in files}


def _ruff(folder: Path, command: str, *arguments: str) -> None:
    done = subprocess.run(  # noqa: S603 - the formatter that is installed beside us, with arguments of our own
        [ruff.find_ruff_bin(), command, *arguments, "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        told = [line for line in f"{done.stdout}\n{done.stderr}".splitlines() if line.strip()]
        raise InputError(
            f"what the templates print is no Python: {'; '.join(told[:3])}",
            advice="Compare the templates that you gave with those that ship.",
        )
