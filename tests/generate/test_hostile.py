"""Nothing that a document says becomes code, a path outside the package, or a line that it should not."""

import ast
import json
import subprocess
import sys
import tomllib

import pytest
from pydantic import TypeAdapter

from codegen.generate import write

from . import hostile
from .kit import client_of, load

PACKAGE = "hostile_client"


@pytest.fixture(scope="module")
def made():
    return client_of(
        hostile.tree(),
        package=PACKAGE,
        distribution="hostile-client",
        api=hostile.TEXTS[0],
        version=hostile.TEXTS[1],
        environments=(),
    )


@pytest.fixture(scope="module")
def package(made, tmp_path_factory):
    return load(made, tmp_path_factory.mktemp("hostile"), PACKAGE)


def test_nothing_ran(package):
    with pytest.raises(ValueError, match="a name that no header can have"):
        package.Client(api_key="k", base_url="https://shop.example")
    assert hostile.MARK not in vars(sys)
    assert len([name for name in dir(package.Client) if not name.startswith("_")]) > 30


def test_no_code_but_ours(made):
    for path, content in made.files.items():
        if path.endswith(".py"):
            for node in ast.walk(ast.parse(content)):
                assert not (isinstance(node, ast.Name) and node.id in {"__import__", "setattr", "exec", "eval"}), path


def test_no_file_leaves_the_package(made):
    assert all(part not in {"", ".", ".."} and "\\" not in part for path in made.files for part in path.split("/"))
    assert all(
        path.startswith(f"{PACKAGE}/") or path in {"README.md", "REFERENCE.md", "pyproject.toml"} for path in made.files
    )
    assert all(len(part.encode()) < 255 for path in made.files for part in path.split("/"))


def test_no_character_that_steers(made):
    for path, content in made.files.items():
        text = content.decode("utf-8")
        assert not {character for character in text if not character.isprintable()} - {"\n"}, path


def test_every_property_keeps_its_name_and_every_value_its_text(package):
    value = dict.fromkeys(hostile.TEXTS, "v")
    objects = [
        kind
        for kind in (getattr(package.models, name) for name in package.models.__all__)
        if isinstance(kind, type) and len(getattr(kind, "model_fields", ())) > 5
    ]
    assert len(objects) == 2 * len(hostile.TEXTS)
    for kind in objects:
        parsed = kind.model_validate_json(json.dumps(value))
        assert parsed.model_extra == {}
        assert parsed.model_dump(by_alias=True) == value
    enums = [getattr(package.models, name) for name in package.models.__all__ if name.startswith("Enum")]
    assert len(enums) == len(hostile.TEXTS)
    for kind in enums:
        assert [member.value for member in kind] == hostile.TEXTS
        assert TypeAdapter(kind).validate_json('"nothing of that"') == "nothing of that"


def test_what_is_left_out_is_told_on_one_line_each(made):
    assert {problem.rule for problem in made.left_out} == {"operation-not-generated"}


def test_the_metadata_is_text(made):
    project = tomllib.loads(made.files["pyproject.toml"].decode())["project"]
    assert project["name"] == "hostile-client"
    assert project["description"].startswith('Client for the API of """')
    assert "\n" not in project["description"]


def test_it_passes_mypy(made, tmp_path):
    write.write(tmp_path / "it", made.files)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", PACKAGE],
        cwd=tmp_path / "it",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
