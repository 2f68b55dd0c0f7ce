"""The package as others see it."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
import runtime
import runtime.errors
import runtime.problems

FOLDER = Path(runtime.__file__).parent
MODULES = sorted(FOLDER.glob("*.py"))


def test_all_is_sorted_as_ruff_sorts_it_and_complete() -> None:
    def kind(name: str) -> int:
        return 0 if name.isupper() else 1

    assert list(runtime.__all__) == sorted(runtime.__all__, key=lambda name: (kind(name), name))


def test_what_a_type_checker_imports_is_what_is_imported_when_it_is_used() -> None:
    """Each name of ``__all__`` comes from the module that the ``TYPE_CHECKING`` block names, and there is no other."""
    seen = {}
    for node in ast.walk(ast.parse((FOLDER / "__init__.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            seen |= {alias.name: getattr(import_module(f"runtime.{node.module}"), alias.name) for alias in node.names}
    assert seen == {name: getattr(runtime, name) for name in runtime.__all__}
    with pytest.raises(AttributeError, match="module 'runtime' has no attribute 'nothing'"):
        _ = runtime.nothing


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.name)
def test_imports_are_relative_or_of_the_two_dependencies(module: Path) -> None:
    outside = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            outside |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            outside.add((node.module or "").partition(".")[0])
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 1
    allowed = {"httpx2", "pydantic", "pydantic_core", "typing_extensions"}
    if module.name == "telemetry.py":
        allowed.add("opentelemetry")  # where there is a tracer, there is this
    assert outside <= sys.stdlib_module_names | allowed


def test_import_loads_neither_dependency() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(FOLDER.parent)!r})\n"
        "import runtime; runtime.ApiError\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"httpx2", "pydantic", "pydantic_core", "asyncio"} & set(loaded)


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    drawn = {}
    stack: list[str] = []
    for line in (runtime.errors.__doc__ or "").splitlines():
        name, _, _ = line.lstrip("├└─│ ").partition("  ")
        if not name.isidentifier() or not hasattr(runtime, name):
            continue
        depth = (len(line) - len(line.lstrip(" │├└─")) - 4) // 4
        del stack[depth:]
        drawn[name] = stack[-1] if stack else "Exception"
        stack.append(name)
    errors = {name for name in runtime.__all__ if isinstance(getattr(runtime, name), type)}
    real = {
        name: getattr(runtime, name).__bases__[0].__name__
        for name in errors
        if issubclass(getattr(runtime, name), runtime.ApiError)
    }
    assert drawn == real


def test_each_class_that_is_a_status_has_a_type_for_its_problem() -> None:
    kinds = {name for name in dir(runtime.problems) if name.endswith("Problem")}
    classes = {runtime.StatusError, *runtime.StatusError.__subclasses__()}
    assert kinds == {one.__name__.replace("Error", "Problem") for one in classes}
    assert {one.problem.fget.__annotations__["return"] for one in classes} == {f"problems.{kind}" for kind in kinds}
