"""What an import brings: a package nothing but itself, its models only those modules that are asked for."""

import copy
import json
import os
import pickle
import subprocess
import sys
import typing
from pathlib import Path

import pytest

from .kit import answer, client_of, imported, load, schemas

LEAF = {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def holds(*names):
    return {"type": "object", "properties": {name.lower(): ref(name) for name in names}}


# Tree and Twig hold each other, and so do Any of a union and the class that it stands in.
TREE = {
    "paths": {
        "/pets": {"get": {"responses": {"200": answer(ref("Pet"))}}},
        "/toys": {"get": {"responses": {"200": answer(ref("Toy"))}}},
        "/trees": {"get": {"responses": {"200": answer(ref("Tree"))}}},
    },
    "webhooks": {"told": {"post": {"requestBody": {"content": {"application/json": {"schema": ref("Told")}}}}}},
    **schemas(
        Pet=holds("Shape", "Tail"),
        Tail=LEAF,
        Toy=holds("Shape"),
        Shape=holds("Colour"),
        Colour={"type": "string", "enum": ["RED", "BLUE"]},
        Tree=holds("Twig", "Grown"),
        Twig=holds("Tree", "Leaf"),
        Leaf=LEAF,
        Grown={"oneOf": [ref("Twig"), ref("Bud")]},
        Bud=holds("Grown"),
        Told=holds("Pet"),
        Lonely=LEAF,
    ),
}


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    return imported(TREE, tmp_path_factory.mktemp("lazy"), "lazy_package")


def run(package, code):
    """What a program prints that has the package, and nothing imported yet."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import sys, json\n{code}"],
        env={**os.environ, "PYTHONPATH": str(Path(package.__file__).parents[1])},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def modules(package, code):
    """Which modules of models a program has imported."""
    found = run(package, f"{code}\nprint(json.dumps(sorted(sys.modules)))")
    prefix = f"{package.__name__}.models."
    return {name.removeprefix(prefix) for name in found if name.startswith(prefix) and "._base" not in name}


def test_the_package_alone_brings_neither_httpx2_nor_pydantic(package):
    code = f"import {package.__name__} as it\nit.__version__, dir(it)\nprint(json.dumps(sorted(sys.modules)))"
    tops = {name.partition(".")[0] for name in run(package, code)}
    assert package.__name__ in tops
    assert not tops & {"httpx2", "pydantic", "pydantic_core", "typing_extensions"}
    assert not tops - sys.stdlib_module_names - {package.__name__, "__main__"} - preloaded()


def preloaded():
    """What this environment imports at the start of every program."""
    done = subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in done.stdout.split()}


@pytest.mark.parametrize(
    ("code", "loaded"),
    [
        ("from lazy_package import models", set()),
        ("import lazy_package\nlazy_package.models.Toy", {"toys", "shared"}),
        ("from lazy_package.models import Pet", {"pets", "shared"}),
        ("from lazy_package.models import Bud", {"trees"}),
        ("from lazy_package.models import Told", {"events", "pets", "shared"}),
        ("from lazy_package.models import Lonely", {"other"}),
        ("from lazy_package.models import Unknown", set()),
        ("from lazy_package.models import *", {"pets", "toys", "trees", "shared", "events", "other"}),
        ("import lazy_package\nlazy_package.Client(base_url='http://x', auth=lazy_package.NoAuth()).pets", set()),
    ],
)
def test_only_what_is_asked_for_is_loaded(package, code, loaded):
    assert modules(package, code) == loaded


def test_every_name_is_there_and_told(package):
    for module in (package, package.models):
        assert module.__all__ == sorted(module.__all__)
        assert set(module.__all__) <= set(dir(module))
        assert all(getattr(module, name) is not None for name in module.__all__)
        with pytest.raises(AttributeError, match=f"module '{module.__name__}' has no attribute 'Nope'"):
            _ = module.Nope
    with pytest.raises(ImportError, match="Nope"):
        exec("from lazy_package.models import Nope")


@pytest.mark.parametrize("name", ["Pet", "Tree", "Twig", "Bud", "Told", "Lonely"])
def test_a_class_is_complete_once_imported(package, name):
    kind = getattr(package.models, name)
    assert kind.__pydantic_complete__
    assert typing.get_type_hints(kind, include_extras=True).keys() >= kind.model_fields.keys()


def test_circles_parse_are_copied_and_pickled(package):
    value = {"twig": {"tree": {"grown": {"grown": {"leaf": {"n": 1}}}}, "leaf": {"n": 2}}}
    tree = package.models.Tree.model_validate_json(json.dumps(value))
    assert type(tree.twig.tree.grown) is package.models.Bud
    for other in (copy.deepcopy(tree), tree.model_copy(deep=True), pickle.loads(pickle.dumps(tree))):
        assert other == tree
        assert other.model_dump(exclude_unset=True) == value


def test_modules_of_models_import_each_other_in_one_direction(package):
    sources = {path.stem: path.read_text("utf-8") for path in Path(package.models.__file__).parent.glob("*.py")}
    needs = {name: {other for other in sources if f"from .{other} import" in text} for name, text in sources.items()}
    del needs["__init__"]
    while needs:
        leaves = {name for name, others in needs.items() if not others & needs.keys()}
        assert leaves, f"these need each other: {sorted(needs)}"
        needs = {name: others for name, others in needs.items() if name not in leaves}


def test_the_order_of_the_document_changes_nothing():
    turned = {
        **TREE,
        "paths": dict(reversed(TREE["paths"].items())),
        "components": {"schemas": dict(reversed(TREE["components"]["schemas"].items()))},
    }
    made, again = (client_of(tree, package="turned").files for tree in (TREE, turned))
    assert {name: text for name, text in made.items() if "/models/" in name} == {
        name: text for name, text in again.items() if "/models/" in name
    }


def test_a_resource_of_a_name_that_is_taken(tmp_path):
    path = {"get": {"responses": {"200": answer(ref("Pet"))}}}
    tree = {"paths": {"/shared": path, "/other": path}, **schemas(Pet=LEAF, Extra=LEAF)}
    package = load(client_of(tree, package="taken_names"), tmp_path, "taken_names")
    assert package.models.Pet.__module__ == "taken_names.models.shared_"
    assert package.models.Extra.__module__ == "taken_names.models.other_"
