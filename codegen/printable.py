"""Text from outside, made fit for a line of output: nothing in it can start a new line, steer a terminal, or command a CI."""

from __future__ import annotations

import re
import unicodedata

_UNSAFE = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Unicode categories that are escaped: controls, formats (bidirectional overrides among them), surrogates, separators."""

_USUAL = bytes(range(0x20, 0x7F)) + b"\n"
"""What stands in JSON text as it is, and is next to all of it."""

_COMMAND = re.compile(r"(?<!\S)::(?=\S)|##(?=(?:vso)?\[)")
"""What begins a command where a CI runs us: ``::error::`` where a line begins, indented too, which any word may do once text is
wrapped; ``##[error]`` anywhere (actions/runner, src/Runner.Common/ActionCommand.cs), and ``##vso[…]`` of its elder sister."""


def printable(text: str, limit: int | None = None) -> str:
    r"""Escape what cannot be shown (``\n``, ``\x1b``, ``\u202e``) and cut to ``limit`` characters, with an ellipsis."""
    if limit is not None and len(text) > limit:
        text = text[: limit - 1] + "…"
    if not (text.isascii() and text.isprintable()):
        text = "".join(
            _escape(character) if unicodedata.category(character) in _UNSAFE else character for character in text
        )
    if "::" in text or "##" in text:
        text = _COMMAND.sub(lambda found: f"\\x{ord(found[0][0]):02x}{found[0][1]}", text)
    return text


def in_json(text: str) -> str:
    """Escape the same in JSON text, each as JSON does it (RFC 8259, section 7): it has the same value."""
    unusual = text.encode("utf-8", "surrogatepass").translate(None, _USUAL).decode("utf-8", "surrogatepass")
    unsafe = {character for character in set(unusual) if unicodedata.category(character) in _UNSAFE}
    if unsafe:
        text = text.translate({ord(character): _units(character) for character in unsafe})
    return text.replace("##[", r"\u0023#[").replace("##vso[", r"\u0023#vso[")


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _units(character: str) -> str:
    """A character as JSON escapes it, by its one or two units of UTF-16."""
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
