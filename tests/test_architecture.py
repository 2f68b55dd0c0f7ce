"""The structure that DESIGN asks for: which stage may import which, and how long a file may be."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CODE = sorted((ROOT / "codegen").rglob("*.py"))
BELOW = {
    "cli": {"pipeline", "progress", "workspace"},
    "pipeline": {"document", "generate", "compat", "report", "workspace", "progress", "names"},
    "workspace": {"document", "resources"},
    "document": {"document"},
    "generate": {"generate", "document", "names", "words", "resources"},
    "compat": {"compat", "document"},
    "report": {"report", "document"},
    "names": {"document", "words", "methods"},
    "methods": {"words"},
    "words": set(),
    "progress": set(),
    "resources": set(),
    "printable": set(),
    "model": set(),
    "errors": set(),
}
EVERYWHERE = {"model", "errors", "printable", "__version__"}
NETWORK = {"httpx2", "httpx", "socket", "urllib.request", "http.client", "ssl"}
MAY_OPEN_THE_NETWORK = {"document/fetch.py"}


def stage(path):
    return path.relative_to(ROOT / "codegen").parts[0].removesuffix(".py")


def imports(path):
    """Yield each imported module with its dots, `from codegen import x` as codegen.x."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            if node.module in ("codegen", "urllib", "urllib.request", "http"):
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
            else:
                yield node.module


@pytest.mark.parametrize("path", CODE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_arrows_point_down(path):
    if path.name == "__init__.py" and path.parent == ROOT / "codegen":
        return
    allowed = BELOW[stage(path)] | EVERYWHERE
    used = {name.split(".")[1] for name in imports(path) if name.startswith("codegen.")}
    assert used <= allowed, f"{path} may not import {used - allowed}"


@pytest.mark.parametrize("path", CODE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_few_open_the_network(path):
    name = path.relative_to(ROOT / "codegen").as_posix()
    opens = {used for used in imports(path) for module in NETWORK if f"{used}.".startswith(f"{module}.")}
    assert not opens or name in MAY_OPEN_THE_NETWORK or opens == {"urllib.request.url2pathname"}, opens


def test_files_stay_short():
    tracked = [
        *CODE,
        *(ROOT / "tests").rglob("*.py"),
        *(path for path in (ROOT / "templates").rglob("*") if path.suffix in (".py", ".jinja")),
        ROOT / "noxfile.py",
    ]
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines()) for path in tracked}
    assert {name: length for name, length in lengths.items() if length > 400} == {}


def test_the_engine_knows_no_vendor():
    words = ("enode", "vehicle", "charger", "hvac", "inverter")
    for path in [
        *CODE,
        *(path for path in (ROOT / "templates").rglob("*") if path.is_file() and path.suffix != ".pyc"),
    ]:
        text = path.read_text("utf-8").lower()
        for own in ("enode-codegen", "enode_codegen"):
            text = text.replace(own, "")
        assert [word for word in words if word in text] == [], path
