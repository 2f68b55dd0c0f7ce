"""The structure that DESIGN asks for: which stage may import which, and how long a file may be."""

import ast
import json
import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
CODE = sorted((ROOT / "codegen").rglob("*.py"))
BELOW = {
    "__main__": {"cli"},
    "cli": {"pipeline", "progress", "workspace", "judging", "memo", "commands", "checking"},
    "checking": {"pipeline", "judging", "commands"},
    "commands": {"pipeline", "workspace"},
    "judging": set(),
    "pipeline": {
        "document",
        "checks",
        "comparisons",
        "generation",
        "naming",
        "generate",
        "compat",
        "report",
        "reviews",
        "workspace",
        "progress",
        "names",
        "memo",
    },
    "checks": {"document", "report", "workspace"},
    "comparisons": {"document", "report", "reviews", "workspace", "progress", "memo"},
    "generation": {"document", "generate", "report", "workspace", "progress", "names", "memo"},
    "memo": {"resources"},
    "reviews": {"compat", "report", "workspace"},
    "workspace": {"document", "resources"},
    "document": {"document", "words", "cores"},
    "generate": {"generate", "document", "names", "words", "resources", "cores"},
    "compat": {"compat", "document"},
    "report": {"report", "document"},
    "names": {"document", "words", "methods", "branches"},
    "branches": {"words"},
    "methods": {"words"},
    "overrides": {"document", "names"},
    "naming": {"document", "names", "overrides", "workspace"},
    "words": set(),
    "progress": set(),
    "resources": set(),
    "printable": set(),
    "cores": set(),
    "garbage": set(),
    "model": set(),
    "record": set(),
    "errors": set(),
}
EVERYWHERE = {"model", "record", "errors", "printable", "garbage", "__version__"}
NETWORK = {"httpx2", "httpx", "socket", "urllib.request", "http.client", "ssl"}
MAY_OPEN_THE_NETWORK = {"document/download.py", "document/remote.py"}


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


def engine():
    """Yield each file of the engine with its text, in which its own name does not count; what a checker cached is none."""
    for root in ("codegen", "templates"):
        for path in sorted((ROOT / root).rglob("*")):
            cached = path.suffix == ".pyc" or any(part.endswith("_cache") for part in path.relative_to(ROOT).parts)
            if path.is_file() and not cached:
                text = path.read_text("utf-8")
                yield path.relative_to(ROOT).as_posix(), re.sub("enode[-_ ]codegen", "", text, flags=re.IGNORECASE)


def parts(value):
    """Yield what a document has its own names for: properties, parameters and headers."""
    if isinstance(value, dict):
        properties = value.get("properties")
        yield from properties if isinstance(properties, dict) else ()
        if "in" in value and isinstance(value.get("name"), str):
            yield value["name"]
        for inner in value.values():
            yield from parts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from parts(inner)


def vendor():
    """Give the paths of all documents, and every name that they have: also headers, schemas and operations."""
    sources = yaml.safe_load((ROOT / "specs" / "sources.yaml").read_text("utf-8"))
    paths, names = set(), {sources["api"], sources["version_header"]["name"]}
    for version in sources["versions"]:
        tree = json.loads(
            (ROOT / "specs" / sources["documents"]["file"].replace("{version}", version["version"])).read_text()
        )
        paths |= tree["paths"].keys()
        names |= {*parts(tree), *tree["components"]["schemas"], *tree.get("webhooks", {})}
        names |= {part for path in tree["paths"] for part in re.findall(r"[^/{}]+", path)}
        names |= {
            operation["operationId"]
            for item in tree["paths"].values()
            for operation in item.values()
            if isinstance(operation, dict) and "operationId" in operation
        }
    return paths, names


PLAIN = """
    Problem access action actions after at authentication authorization before body cancel category code current
    data date deadline description detail event events expected from headers health id kind language link location locations
    max mean meter min mode model name pagination password production range ready response rules schedule scopes
    secret state statistics status target test timezone title to type unit url user username users value vendor
    vendors version webhooks year
"""
"""Names of the vendor that are words of everybody: of English, HTTP, OpenAPI or Python."""


def test_the_engine_knows_no_vendor():
    paths, names = vendor()
    as_path = re.compile("|".join(rf"(?<![\w}}/]){re.escape(path)}(?![\w/])" for path in sorted(paths)))
    plain, said = set(PLAIN.split()), set()
    for name, text in engine():
        words = set(re.findall(r"[A-Za-z][\w-]*", text))
        said |= words
        assert not as_path.findall(text), name
        assert not words & (names - plain), name
        assert not re.findall(r"enode|vehicle|charger|hvac|inverter", text, re.IGNORECASE), name
    assert len(paths) > 90
    assert len(names) > 400
    assert plain - (names & said) == set()
