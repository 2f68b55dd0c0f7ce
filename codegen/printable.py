"""Text from outside, made fit for a line of output: nothing in it can start a new line or steer a terminal."""

from __future__ import annotations

import unicodedata

_UNSAFE = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Unicode categories that are escaped: controls, formats (bidirectional overrides among them), surrogates, separators."""


def printable(text: str, limit: int | None = None) -> str:
    r"""Escape what cannot be shown (``\n``, ``\x1b``, ``\u202e``) and cut to ``limit`` characters, with an ellipsis."""
    if limit is not None and len(text) > limit:
        text = text[: limit - 1] + "…"
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        _escape(character) if unicodedata.category(character) in _UNSAFE else character for character in text
    )


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
