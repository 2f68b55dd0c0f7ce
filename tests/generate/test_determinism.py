"""The same document gives the same bytes, whatever the order of its keys and the seed of Python's hashes."""

import hashlib
import json
import os
import random
import subprocess
import sys
from pathlib import Path

from . import hostile
from .kit import client_of
from .shop import TREE

SCRIPT = """
import hashlib, json, sys
from tests.generate.kit import client_of
from tests.generate import hostile
made = client_of(hostile.tree(), environments=())
print(hashlib.sha256(json.dumps([[path, content.decode()] for path, content in made.files.items()]).encode()).hexdigest())
print(hashlib.sha256(repr(made.left_out).encode()).hexdigest())
"""


def digest(made):
    return hashlib.sha256(
        json.dumps([[path, content.decode()] for path, content in made.files.items()]).encode()
    ).hexdigest()


def test_hash_seed():
    made = client_of(hostile.tree(), environments=())
    expected = [digest(made), hashlib.sha256(repr(made.left_out).encode()).hexdigest()]
    for seed in ("1", "4242"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, check=True
        )
        assert done.stdout.split() == expected


def test_order_of_keys():
    wide = {
        "type": "object",
        "properties": {key: {"type": "string"} for key in "zyxwvutsrqponmlk"},
        "required": ["z", "k"],
    }
    tree = {**TREE, "components": {**TREE["components"], "schemas": {**TREE["components"]["schemas"], "Wide": wide}}}
    expected = client_of(tree).files
    for seed in range(3):
        assert client_of(shuffled(tree, random.Random(seed))).files == expected


def shuffled(value, source):
    if isinstance(value, dict):
        keys = list(value)
        source.shuffle(keys)
        return {key: shuffled(value[key], source) for key in keys}
    return [shuffled(item, source) for item in value] if isinstance(value, list) else value


def test_nothing_of_this_machine():
    for content in client_of(TREE).files.values():
        text = content.decode()
        assert str(Path.cwd()) not in text
        assert "/tmp" not in text


def test_another_operation_changes_no_other_file():
    before = client_of(TREE).files
    paths = {**TREE["paths"], "/apples": {"get": {"responses": {"204": {"description": ""}}}}}
    after = client_of({**TREE, "paths": paths}).files
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed == {
        "README.md",
        "REFERENCE.md",
        "shop/_client.py",
        "shop/pointers.json",
        "shop/resources/__init__.py",
        "shop/resources/apples.py",
    }
