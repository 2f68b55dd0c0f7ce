"""Bytes to values: JSON or YAML, told apart by content, with JSON's types only and every fault named with its place."""

from __future__ import annotations

import re

from codegen.document import dialect, json_text, kept, positions
from codegen.document.refused import RefusedError
from codegen.document.show import show
from codegen.document.text import Lines, Syntax, decode, syntax_of
from codegen.errors import InputError
from codegen.garbage import uncollected
from codegen.model import Document, Json, JsonObject, Written

_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<[!?A-Za-z]")
"""How HTML and XML begin, and no mapping of YAML that is an OpenAPI document."""


def parse(data: bytes, source: str, *, version: str | None = None) -> Document:
    """Parse one OpenAPI document of version 3.0, 3.1 or 3.2; ``source`` is how messages name it.

    Raises InputError, with ``source:line:column`` where there is one, for what :func:`parse_value` refuses and for
    what is no OpenAPI document. What is wrong *inside* one is left to :mod:`codegen.document.validate`.
    """
    if _MARKUP.match(data):
        advice = "Check the address or the file: what is wanted is the JSON or YAML itself."
        raise InputError("this is a web page or XML, not an OpenAPI document", where=f"{source}:1:1", advice=advice)
    value, syntax, text = _read(data, source)
    if not isinstance(value, dict):
        raise InputError(
            f"not an OpenAPI document: it holds {_kind(value)}, not an object",
            where=f"{source}:1:1",
            advice="A document begins with the fields openapi, info and paths.",
        )
    document = Document(source, data, value, syntax, version, written=_written(value, syntax, text))
    if "openapi" in value:
        try:
            dialect.family(value["openapi"])
        except InputError as error:  # to say where a value stands, the text is read once more
            error.where = str(positions.locate(document, "/openapi"))
            raise
        return document
    raise _another_format(document)


def _written(tree: JsonObject, syntax: Syntax, text: bytes) -> Written | None:
    if syntax == "yaml" and not text:
        text = json_text.write(tree)
    return Written(tree, text, json_text.references(text)) if text else None


def parse_value(data: bytes, source: str) -> Json:
    """Parse any JSON or YAML text (an overlay, a settings file) into a value of JSON's types.

    Raises InputError for text that is empty, is not UTF-8, is cut or malformed, repeats a key (both places are
    named), nests too deeply, holds a number that is not finite, or is YAML with foreign tags or growing aliases.
    """
    return _read(data, source)[0]


def _read(data: bytes, source: str) -> tuple[Json, Syntax, bytes]:
    """Give the value, what it is written in, and its text where that was made on the way."""
    with uncollected():
        quick = json_text.quick(data)
    if quick is not None:
        return quick[0], "json", quick[1]
    text = decode(data, source)
    if not text.strip():
        advice = "Check that it was saved or fetched whole."
        raise InputError("the file is empty", where=source, advice=advice)
    syntax = syntax_of(text)
    try:
        with uncollected():
            value, written = (json_text.parse(text), b"") if syntax == "json" else kept.parse(data, text)
    except RefusedError as refused:
        lines = Lines(text, source)
        message = refused.message
        if refused.first is not None:
            message += f"; it stands first at {lines.position(refused.first)}"
        where = str(lines.position(refused.offset))
        raise InputError(message, where=where, advice=refused.advice) from None
    return value, syntax, written


# No library in Python that is kept converts Swagger; half a conversion would compare what nobody wrote.
_CONVERT = "Convert it to OpenAPI 3 first, for example by `npx swagger2openapi FILE --outfile openapi.json`."


def _another_format(document: Document) -> InputError:
    """Say what an object without the field ``openapi`` is instead, where that can be told."""
    for field, name, advice in (
        ("swagger", "Swagger", _CONVERT),
        ("swaggerVersion", "Swagger", _CONVERT),
        ("asyncapi", "AsyncAPI", "Give the OpenAPI document of the same service."),
        ("overlay", "OpenAPI Overlay", "Give the document that it is meant for, and this one to the command overlay."),
    ):
        if field in document.tree:
            where = str(positions.locate(document, f"/{field}"))
            return InputError(
                f"this is {name} {show(document.tree[field], 20)}, not OpenAPI", where=where, advice=advice
            )
    return InputError(
        "not an OpenAPI document: it has no field openapi",
        where=f"{document.source}:1:1",
        advice='A document names its version at the top: "openapi": "3.1.0".',
    )


def _kind(value: Json) -> str:
    if isinstance(value, list):
        return "a list"
    return "null" if value is None else f"the value {show(value)}"
