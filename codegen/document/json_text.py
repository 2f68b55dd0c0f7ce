"""JSON text to values, with what :mod:`json` lets pass refused: repeated keys, NaN, endless numbers, lone surrogates."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping

import orjson

from codegen.document.numbers import EndlessNumberError, decimal, integer
from codegen.document.refused import MAX_DEPTH, RefusedError
from codegen.model import Json, JsonObject

_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_REF = re.compile(rb'"\$ref": (?:"([^"\\]*+)")?')
_TOKEN = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*+")(?P<colon>\s*:)?|(?P<number>-?(?:Infinity|NaN|[0-9][0-9.eE+-]*))|[{}\[\]]',
    re.DOTALL,
)


_DEEP = b"\n" + b" " * (2 * MAX_DEPTH)
"""How a line begins in indented JSON that may be nested too deeply."""


class _RepeatedError(Exception):
    """A key stands twice in one object; where is found by reading again."""


def quick(data: bytes) -> tuple[Json, bytes] | None:
    """Parse the bytes of a JSON object or array that is surely sound; None where it takes :func:`parse` to tell.

    Gives the value, and its text as :func:`write` makes it, or ``data`` themselves where they begin with that. A repeated
    key is kept once, so it shows: written again, the value has fewer quotation marks than the text. They are one for
    one otherwise, where none is written as an escape of its own (RFC 8259, section 7).
    """
    try:
        value: Json = orjson.loads(data)
    except orjson.JSONDecodeError:
        return None
    text = write(value)
    if not isinstance(value, (dict, list)) or not text or _DEEP in text:
        return None
    if data.startswith(text):  # what follows can only be white space
        return value, data
    sound = data.count(b'"') == text.count(b'"') and b"\\u0022" not in data
    return (value, text) if sound else None


def write(value: Json) -> bytes:
    """Write a value on lines that are indented by two spaces for each level; nothing where it is more than can be written so.

    What is in an object or array stands on lines of its own; an empty one is written on one line.
    """
    try:
        return orjson.dumps(value, option=orjson.OPT_INDENT_2)
    except orjson.JSONEncodeError:
        return b""


def references(text: bytes) -> Mapping[bytes, int]:
    """Count what stands as ``$ref`` anywhere in a text of :func:`write`; nothing stands for what is no text or has a backslash.

    No text of a value has a quotation mark without a backslash, so what reads like a key is one.
    """
    return Counter(_REF.findall(text))


def parse(text: str) -> Json:
    """Parse JSON text (RFC 8259) into a value.

    Raises :class:`RefusedError` for what is no JSON, nests too deeply, or is more than JSON's types can hold.
    """
    try:
        value = json.loads(
            text, object_pairs_hook=_object, parse_int=integer, parse_float=decimal, parse_constant=decimal
        )
    except _RepeatedError:
        raise _repeated(text) from None
    except EndlessNumberError as error:
        raise _endless(text, str(error)) from None
    except json.JSONDecodeError as error:
        reason = (error.msg[0].lower() + error.msg[1:]).removesuffix(" at")
        raise RefusedError(f"not valid JSON: {reason}", error.pos, _advice(error)) from None
    except RecursionError:
        raise _too_deep(text) from None
    if _depth(value) > MAX_DEPTH:
        raise _too_deep(text)
    if _SURROGATE.search(text):
        _refuse_lone_surrogates(text)
    return value


def _object(pairs: list[tuple[str, Json]]) -> JsonObject:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise _RepeatedError
    return made


def _depth(value: Json) -> int:
    """Count the levels of objects and arrays, level by level, so that nothing recurses."""
    depth = 0
    level = [value] if isinstance(value, (dict, list)) else []
    while level:
        depth += 1
        level = [
            inner
            for outer in level
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, (dict, list))
        ]
    return depth


def _advice(error: json.JSONDecodeError) -> str:
    if error.msg == "Extra data":
        return "Remove what follows the end of the first value: a file holds one."
    if error.doc.rstrip()[-1:] in {"}", "]"}:
        return "Mend the JSON at this place; a comma or a quote is often missing just before it."
    return "The text ends before its last bracket is closed: it may have been cut; fetch or copy it again."


def _repeated(text: str) -> RefusedError:
    """Find the first key that stands twice in its object."""
    levels: list[dict[str, int]] = []
    for match in _TOKEN.finditer(text):
        if match["colon"]:
            key = json.loads(match["string"])
            if key in levels[-1]:
                return RefusedError.repeated(key, match.start(), levels[-1][key])
            levels[-1][key] = match.start()
        elif match[0] in "{[":
            levels.append({})
        elif match[0] in "}]":
            levels.pop()
    raise AssertionError("a repeated key was seen that is not in the text")


def _endless(text: str, number: str) -> RefusedError:
    # The reader takes the beginning of what is no number as a whole (1e999x) for one, and stumbles over the rest later.
    found = (match.start() for match in _TOKEN.finditer(text) if (match["number"] or "").startswith(number))
    return RefusedError.endless(number, next(found))


def _too_deep(text: str) -> RefusedError:
    depth = 0
    for match in _TOKEN.finditer(text):
        depth += (match[0] in "{[") - (match[0] in "}]")
        if depth > MAX_DEPTH:
            return RefusedError.too_deep(match.start())
    raise AssertionError("nesting was seen that is not in the text")


def _refuse_lone_surrogates(text: str) -> None:
    r"""Refuse half a character (``\ud83d`` alone): no encoding can write it out again."""
    for match in _TOKEN.finditer(text):
        if match["string"] and _SURROGATE.search(match["string"]):
            try:
                json.loads(match["string"]).encode()
            except UnicodeEncodeError:
                advice = "Write the character itself, or both halves of the pair."
                raise RefusedError("a string holds half of a surrogate pair", match.start(), advice) from None
