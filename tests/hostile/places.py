"""The rich document with its words replaced: by plain ones, by hostile ones around them, by hostile ones instead of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from codegen.document import load

Say = Callable[[str], str]

_WORD = re.compile(r"‹([^›]*)›")
RICH: Any = load.parse_value(Path(__file__).with_name("rich.yaml").read_bytes(), "rich.yaml")


def filled(say: Say, template: Any = RICH) -> Any:
    """The document with ``say(word)`` for each of its words; in a reference it is escaped (RFC 6901, RFC 3986)."""
    if isinstance(template, dict):
        return {filled(say, key): filled(say, value) for key, value in template.items()}
    if isinstance(template, list):
        return [filled(say, item) for item in template]
    if not isinstance(template, str):
        return template
    told = (
        (lambda word: quote(say(word).replace("~", "~0").replace("/", "~1"), safe="~")) if template[:2] == "#/" else say
    )
    return _WORD.sub(lambda found: told(found[1]), template)


def texts_in(value: Any) -> Iterator[str]:
    """Every string of a document, keys too."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from texts_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts_in(item)
    elif isinstance(value, str):
        yield value


WORDS = tuple(sorted({word for text in texts_in(RICH) for word in _WORD.findall(text)}))

PATH_WORDS = frozenset(word for path in RICH["paths"] for word in _WORD.findall(path))
"""Those that paths are made of, names of parameters in them too."""


def around(text: str) -> Say:
    """Each word between two of the text: all of the document's words stay different from each other."""
    return lambda word: f"{text}{word}{text}"


def instead(text: str, group: frozenset[str], number: int) -> Say:
    """The text itself for each word of a group; the others get a number."""
    return lambda word: text if word in group else f"{word} {number}"


def together(documents: Iterable[Any]) -> dict[str, Any]:
    """One document that has all parts of several; what there can only be one of is the first one's."""
    whole: dict[str, Any] = {}
    for document in documents:
        _add(whole, document)
    return whole


def _add(whole: Any, part: Any) -> None:
    for key, value in part.items():
        if key not in whole:
            whole[key] = value.copy() if isinstance(value, dict | list) else value
        elif key in {"paths", "webhooks", "components"} or (isinstance(value, dict) and key in RICH["components"]):
            whole[key] = dict(whole[key])
            _add(whole[key], value)
        elif isinstance(value, list):
            whole[key] = [*whole[key], *value]


def groups() -> tuple[frozenset[str], ...]:
    """The words, in as few groups as can be so that no two of a group are in each other's way: keys of one object, say."""
    rivals: dict[str, set[str]] = {word: set() for word in WORDS}
    for box in _boxes(RICH):
        for word in box:
            rivals[word] |= box - {word}
    made: list[set[str]] = []
    for word in WORDS:
        home = next((group for group in made if not group & rivals[word]), None)
        if home is None:
            made.append(home := set())
        home.add(word)
    return tuple(map(frozenset, made))


def _boxes(value: Any) -> Iterator[set[str]]:
    """The words of which each has to stay another: of the keys of an object, of the texts and names of a list."""
    if isinstance(value, dict):
        yield {word for key in value for word in _WORD.findall(key)}
        for item in value.values():
            yield from _boxes(item)
    elif isinstance(value, list):
        texts = [item.get("name") if isinstance(item, dict) else item for item in value]
        yield {word for text in texts if isinstance(text, str) for word in _WORD.findall(text)}
        for item in value:
            yield from _boxes(item)


def with_one(document: Mapping[str, Any], at: int, text: str) -> Any:
    """The document with another text for its ``at``-th string, as :func:`texts_in` counts them; a key stays in its place."""
    left = [at]

    def walk(value: Any) -> Any:
        if isinstance(value, dict):
            return {walk(key): walk(item) for key, item in value.items()}
        if isinstance(value, list):
            return [walk(item) for item in value]
        if isinstance(value, str):
            left[0] -= 1
            return text if left[0] == -1 else value
        return value

    return walk(document)
