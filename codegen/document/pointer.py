"""JSON Pointers (RFC 6901) as text: ``/paths/~1pets/get``; the empty pointer is the whole document."""

from __future__ import annotations

import re
from functools import lru_cache

from codegen.model import Json

_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


class NotFoundError(LookupError):
    """A pointer leads nowhere; ``nearest`` is the longest part of it that exists."""

    def __init__(self, pointer: str, nearest: str) -> None:
        super().__init__(pointer)
        self.pointer = pointer
        self.nearest = nearest


def escape(token: str) -> str:
    """Write one reference token as it stands in a pointer (RFC 6901, section 3)."""
    return token.replace("~", "~0").replace("/", "~1") if "~" in token or "/" in token else token


def unescape(token: str) -> str:
    """Undo :func:`escape`."""
    return token.replace("~1", "/").replace("~0", "~") if "~" in token else token


def join(*tokens: str | int) -> str:
    """Make a pointer of keys and indices, not yet escaped."""
    return "".join(f"/{token if isinstance(token, int) else escape(token)}" for token in tokens)


@lru_cache(maxsize=1 << 13)
def split(pointer: str) -> tuple[str, ...]:
    """Give the tokens of a pointer, unescaped; raises ValueError where it neither is empty nor begins with ``/``."""
    if not pointer:
        return ()
    if pointer[0] != "/":
        raise ValueError(f"a JSON Pointer begins with '/': {pointer!r}")
    return tuple(unescape(token) for token in pointer[1:].split("/"))


def parent(pointer: str) -> str:
    """Give the pointer to what holds the value at ``pointer``; the whole document has itself."""
    return pointer.rpartition("/")[0]


def get(tree: Json, pointer: str) -> Json:
    """Give the value at ``pointer``; raises :class:`NotFoundError` where there is none."""
    value = tree
    tokens = split(pointer)
    for depth, token in enumerate(tokens):
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and _INDEX.fullmatch(token) and int(token) < len(value):
            value = value[int(token)]
        else:
            raise NotFoundError(pointer, join(*tokens[:depth]))
    return value
