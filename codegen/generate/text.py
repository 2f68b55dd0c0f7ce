"""Text of a document as Python source and as Markdown: whatever it says, it stays text."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from codegen.printable import printable

_WIDTH = 108
_MARKUP = re.compile(r"([\\`*_\[\]<>|#~])")


def literal(text: str) -> str:
    """A string literal; only printable ASCII stands in it, so that no reader sees another text than Python does."""
    return ascii(text)


def docstring(paragraphs: Iterable[str], indent: int) -> str:
    r"""A whole docstring, quotes and all, for a place that is indented by ``indent`` spaces.

    Lines of a document stay lines; control characters are shown (``\x1b``), never there.
    """
    shown = "\n\n".join(text for text in map(_shown, paragraphs) if text)
    escaped = shown.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'):
        escaped = escaped[:-1] + '\\"'
    margin = " " * indent
    lines = [f"{margin}{line}" if line else "" for line in escaped.split("\n")]
    if len(lines) > 1:
        lines.append(margin)
    return '"""' + "\n".join(lines).removeprefix(margin) + '"""'


def prose(text: str) -> str:
    """Text for somebody else to make a docstring of: its lines, with whatever cannot be shown escaped."""
    return "\n".join(printable(line).rstrip() for line in text.replace("\r\n", "\n").strip().split("\n"))


def _shown(text: str) -> str:
    return "\n".join(part for line in prose(text).split("\n") for part in _wrapped(line))


def _wrapped(line: str) -> list[str]:
    if len(line) <= _WIDTH:
        return [line]
    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(line, _WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False) or [""]


def entry(name: str, about: str) -> str:
    """An entry of the list of arguments in a docstring; its further lines hang, else each would be an entry of its own."""
    told = f"{name}: {one_line(about, 1000)}"
    return textwrap.fill(
        told, _WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 8, break_long_words=False, break_on_hyphens=False
    )


def one_line(text: str, limit: int = 120) -> str:
    """The first sentence or line of a text, on one line, cut at ``limit`` characters."""
    first = text.strip().split("\n\n")[0]
    return printable(" ".join(first.split()), limit)


def markdown(text: str) -> str:
    """A line of text in Markdown, nothing in it markup."""
    return _MARKUP.sub(r"\\\1", one_line(text))


def code(text: str) -> str:
    """A line of text in a code span of a table in Markdown, which ends at nothing but its end."""
    return one_line(text, 200).replace("`", "'").replace("|", "\\|")
