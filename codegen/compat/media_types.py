"""Names of media types: what is the same name, what a range covers, and which syntax a name promises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from codegen.record import record

_SEQUENCES = {"event-stream", "json-lines", "json-seq", "jsonl", "ndjson"}
_ALWAYS_UTF_8 = {"json", "x-www-form-urlencoded", *_SEQUENCES}
"""Syntaxes whose ``charset`` says nothing: RFC 8259, 8.1 and 11, RFC 7464, 2.1, and the WHATWG's for forms and events."""


_WRITTEN = {"json", "www-form-urlencoded", "xml", "yaml"}
"""Syntaxes in which a value is written with its type, or as text."""


@record
class MediaType:
    """A media type, or a range of them (RFC 9110, 8.3.1 and 12.5.1): equal to every other spelling of its name.

    Case and the order of parameters do not count, nor whether a value is quoted, nor a ``charset`` that says nothing. Ranges
    are ``*/*``, ``application/*``, and ``application/*+json``, which no RFC knows and many documents write.
    """

    kind: str
    subtype: str
    parameters: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        said = "".join(f"; {name}={value}" for name, value in self.parameters)
        return f"{self.kind}/{self.subtype}{said}" if self.subtype else f"{self.kind}{said}"

    @property
    def essence(self) -> tuple[str, str]:
        """The name without its parameters."""
        return self.kind, self.subtype

    @property
    def syntax(self) -> str:
        """By what the bytes are parsed: the structured suffix (RFC 6838, 4.2.8), or else the subtype itself."""
        return self.subtype.rpartition("+")[2].removeprefix("x-")

    @property
    def suffixed(self) -> bool:
        """Whether the name is more than that of its syntax: ``application/problem+json``."""
        return "+" in self.subtype

    @property
    def multipart(self) -> bool:
        """Whether a body of this type, or some body of this range, has parts."""
        return self.kind in {"multipart", "*"}

    @property
    def form(self) -> bool:
        """Whether a body of this type is a form, of names and values."""
        return self.essence in {("application", "x-www-form-urlencoded"), ("multipart", "form-data")}

    @property
    def raw(self) -> bool:
        """Whether a body of this type, or a part of it, may be bytes of which no syntax makes values."""
        return self.kind != "text" and not self.sequence and self.syntax not in _WRITTEN

    @property
    def sequence(self) -> bool:
        """Whether a body of this type is one item after another and nothing else (OpenAPI 3.2, Sequential Media Types)."""
        return self.syntax in _SEQUENCES

    def ranges(self) -> Iterator[MediaType]:
        """Yield the ranges that cover this name, itself not among them, the most specific first."""
        if not self.subtype:
            return
        if self.suffixed and not self.subtype.startswith("*"):
            yield MediaType(self.kind, f"*+{self.syntax}")
        if self.subtype != "*":
            yield MediaType(self.kind, "*")
        if self.kind != "*":
            yield MediaType("*", "*")

    def idle_parameters(self) -> Iterator[str]:
        """Yield the parameters that say nothing of what may be sent, or comes."""
        if self.syntax in _ALWAYS_UTF_8:
            yield "charset"
        if self.multipart:
            yield "boundary"

    def adds_to(self, other: MediaType) -> bool:
        """Tell whether this is the other one with more parameters."""
        return self.essence == other.essence and set(self.parameters) > set(other.parameters)


@lru_cache(maxsize=1024)
def parse(name: str) -> MediaType:
    """Read the name of a media type or a range; what is none is a name of its own."""
    essence, *said = _parts(name)
    kind, _, subtype = (part.strip() for part in essence.lower().partition("/"))
    made = MediaType(kind, subtype)
    parameters = dict(map(_parameter, filter(None, said)))
    for idle in made.idle_parameters():
        parameters.pop(idle, None)
    return MediaType(kind, subtype, tuple(sorted(parameters.items())))


def _parts(name: str) -> list[str]:
    """Split a name at its semicolons, those between quotes aside."""
    parts, start, quoted, escaped = list[str](), 0, False, False
    for index, char in enumerate(name):
        if char == '"' and not escaped:
            quoted = not quoted
        elif char == ";" and not quoted:
            parts.append(name[start:index].strip())
            start = index + 1
        escaped = char == "\\" and quoted and not escaped
    return [*parts, name[start:].strip()]


def _parameter(said: str) -> tuple[str, str]:
    """Names have no case; values may have one, by what the parameter means, but a charset has none (RFC 9110, 8.3.2)."""
    name, _, value = said.partition("=")
    name, value = name.strip().lower(), value.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = re.sub(r"\\(.)", r"\1", value[1:-1], flags=re.DOTALL)
    return name, value.lower() if name == "charset" else value
