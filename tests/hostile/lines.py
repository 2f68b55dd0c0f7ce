"""What no output may have, whatever is told in it."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

from markdown_it import MarkdownIt

_BAR = re.compile(r"(?<!\\)\|")
_HTML = re.compile(r'<a id="[^"<>&\s]+"></a>\s*|<a id="[^"<>&\s]+">|</a>')


def check_lines(text: str) -> None:
    """No character steers a terminal or ends a line beside our own newlines, and no line is a command of a CI."""
    strange = {
        character
        for character in set(text) - {"\n"}
        if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    }
    assert not strange, strange
    for line in text.split("\n"):
        assert not line.lstrip().startswith("::"), line
        assert "##[" not in line
        assert "##vso[" not in line


def check_text(text: str) -> None:
    """Nothing at the beginning of a line says what only we may say."""
    check_lines(text)
    for line in text.split("\n"):
        assert not re.match(r"(error|warning|forged|x|specs/x)\b", line), line


def check_errors(text: str, count: int) -> None:
    """What is told on the error output: ``count`` errors, each on a line of its own with its advice below it, indented."""
    check_lines(text)
    first = [line for line in text.splitlines() if not line.startswith("  ")]
    assert len(first) == count, text
    assert all(line.startswith(("error: ", "warning: ", "Usage: ", "Try ", "Error: ")) for line in first), text


def check_json(text: str) -> Any:
    """It is JSON, whose strings are on their lines."""
    check_lines(text)
    return json.loads(text)


def structure(text: str) -> dict[str, set[str]]:
    """What Markdown, as GitHub reads it, makes of a text: blocks and what is in them, headings without what is code in
    them, links, HTML, and the heads of tables."""
    found: dict[str, set[str]] = {"kinds": set(), "headings": set(), "links": set(), "html": set(), "tables": set()}
    blocks = MarkdownIt("gfm-like", {"linkify": False}).parse(text)
    for token in blocks:
        if token.type == "heading_open":
            found["headings"].add(token.tag)
        if token.type == "tr_open" and token.map:
            rows = text.split("\n")[slice(*token.map)]
            found["tables"].update(str(len(_BAR.split(row))) for row in rows)
    for token in (one for block in blocks for one in (block, *(block.children or ()))):
        found["kinds"].add(f"{token.type} {token.tag}".removesuffix(" escape"))
        if token.type in {"link_open", "image"}:
            found["links"].add(str(token.attrGet("href") or token.attrGet("src")).partition("#")[0])
        if token.type.startswith("html"):
            found["html"].add("" if _HTML.fullmatch(token.content) else token.content)
    return found


def check_markdown(text: str, plain: str) -> None:
    """The text has no other structure than the plain one: no other kinds of blocks, links or HTML, no wider tables."""
    shown, known = structure(text), structure(plain)
    for part, found in shown.items():
        assert found <= known[part], (part, found - known[part])
