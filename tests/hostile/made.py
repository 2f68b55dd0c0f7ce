"""Documents with hostile words, and the clients that are generated from them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from codegen import names
from codegen.generate import generate
from codegen.model import Document, Generated
from tests.generate.kit import SETTINGS

from .places import PATH_WORDS, Say, around
from .texts import TEXTS

PACKAGE = "hostile_package"
PLAIN = (
    lambda word: word,
    lambda word: f"plain-{word}",
    lambda word: "".join(letter for letter in f"other_{word}".lower().replace(" ", "_") if letter.isidentifier()),
)
"""Words as people write them, such as no identifier can be, and such as are one."""


def whole_paths(say: Say) -> Say:
    """The same, but for braces in what paths are made of: there they begin a parameter, and the path is another one."""
    bare = str.maketrans("", "", "{}")
    return lambda word: say(word).translate(bare) if word in PATH_WORDS else say(word)


HOSTILE: dict[str, Say] = {name: whole_paths(around(text)) for name, text in TEXTS.items()}
"""Each text on both sides of every word: no two words of a document become one."""


def document(tree: Any, source: str = "hostile.json", version: str | None = None) -> Document:
    return Document(source, json.dumps(tree).encode(), tree, "json", version)


def client(tree: Any, package: str = PACKAGE) -> Generated:
    settings = replace(SETTINGS, package=package, environments=())
    return generate(document(tree), settings, names.decide(tree))
