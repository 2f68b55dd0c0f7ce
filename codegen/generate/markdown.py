"""Text of a document and types of a client as Markdown: whatever a document says, it stays text.

What is made here reads the same by CommonMark and by GitHub's dialect of it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache

from codegen.generate import text
from codegen.printable import printable

_MARKUP = re.compile(r"([\\`*_\[\]<>|#~&$])")
_CODE = re.compile(r"`([^`]+)`")
_OPENING = re.compile(r"^(?:[-+=]|\d+(?=[.)]))")
"""What makes a line that begins with it an item of a list, or a heading of the line above."""


def paragraphs(said: str) -> tuple[str, ...]:
    """The paragraphs of a text, nothing in it markup but what it shows as code; where lines look like a list, they stay lines."""
    blocks: list[list[str]] = [[]]
    for line in text.prose(said).split("\n"):
        if line.strip():
            blocks[-1].append(line.strip())
        else:
            blocks.append([])
    return tuple(_joined(lines) for lines in blocks if lines)


def inline(said: str) -> str:
    """The same on one line."""
    return " ".join(_escaped(" ".join(line.split())) for line in text.prose(said).split("\n") if line.strip())


def span(code: str) -> str:
    """Code in a span that nothing in it ends; what cannot be shown is escaped, and nothing is quoted."""
    code = printable(code) if code.strip() else repr(code)
    runs = {len(run) for run in re.findall("`+", code)}
    fence = "`" * next(length for length in range(1, len(runs) + 2) if length not in runs)
    room = " " if code[:1] == "`" or code[-1:] == "`" else ""
    return f"{fence}{room}{code}{room}{fence}"


@lru_cache(maxsize=4096)  # a document has few types, each many times
def typed(annotation: str, known: frozenset[str] | None = None) -> str:
    """An annotation as code, with a link to each class of the models that it names.

    These are written ``models.Pet`` or ``params.Pet``; inside the models, where ``known`` has their names, ``Pet``.
    """
    tree = ast.parse(annotation, mode="eval").body
    shown = source(tree)
    names = list(dict.fromkeys(_named(tree, known)))
    if len(names) == 1:
        return f"[{span(shown)}]({anchor(names[0])})"
    links = ", ".join(f"[{text.markdown(name)}]({anchor(name)})" for name in names)
    return f"{span(shown)} ({links})" if links else span(shown)


def source(node: ast.AST) -> str:
    """The text of a piece of Python, on one line; ``builtins.list`` is said where a method is called list."""
    written = ast.unparse(node)
    return ast.unparse(_Plain().visit(node)) if "builtins." in written else written


def anchor(model: str) -> str:
    """The link to a model's entry, on its own page."""
    return f"#models.{model}"


def _named(tree: ast.expr, known: frozenset[str] | None) -> Iterator[str]:
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.expr)]
    for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset)):
        match node:
            case ast.Attribute(value=ast.Name(id="models" | "params"), attr=name) if known is None:
                yield name
            case ast.Name(id=name) if known and name in known:
                yield name
            case _:
                pass


def _joined(lines: list[str]) -> str:
    made = ""
    for line in lines:
        listed = re.match(r"(?:[-+*•]|\d+[.)]) ", line)
        made += f"{_escaped(line)}" if not made else f"\\\n{_escaped(line)}" if listed else f"\n{_escaped(line)}"
    return made


def _escaped(line: str) -> str:
    parts = _CODE.split(line)
    escaped = "".join(span(part) if at % 2 else _MARKUP.sub(r"\\\1", part) for at, part in enumerate(parts))
    return _OPENING.sub(lambda found: found[0] + "\\" if found[0].isdecimal() else "\\" + found[0], escaped)


class _Plain(ast.NodeTransformer):
    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        """Take ``builtins.`` away."""
        match node.value:
            case ast.Name(id="builtins"):
                return ast.copy_location(ast.Name(node.attr), node)
            case _:
                return node
