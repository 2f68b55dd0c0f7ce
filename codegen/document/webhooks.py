"""The ``webhooks`` of a ``sources.yaml``: what no OpenAPI document says of them, in one small block.

::

    webhooks:
      delivers: array               # or object, by default
      signature:
        header: Pets-Signature
        algorithm: sha256           # or sha1, sha512: an HMAC
        encoding: hex               # by default, or base64
        value: "t={timestamp},v1={signature}"   # of the header; {signature} by default
        separator: ","              # between the parts of the value, of which a sender may repeat some
        signs: "{timestamp}.{body}" # {body} by default
        tolerance: 300              # seconds, where there is a timestamp
        timestamp_header: Pets-Time # where the value of the other header does not have it
"""

from __future__ import annotations

import re

from codegen.document.settings import HEADER, Section, Text
from codegen.model import Signature, Webhooks

_DELIVERY = Text(re.compile(r"array|object"), "array or object")
_ALGORITHM = Text(re.compile(r"sha1|sha256|sha512"), "sha1, sha256 or sha512")
_ENCODING = Text(re.compile(r"hex|base64"), "hex or base64")
_SEPARATOR = Text(re.compile(r"[,; ]"), "a comma, a semicolon or a space")
_VALUE = Text(
    re.compile(r"(?:[ -z|~]|\{signature\}|\{timestamp\})+"), "text in which {signature} and {timestamp} may stand"
)
_SIGNS = Text(re.compile(r"(?:[ -z|~]|\{body\}|\{timestamp\})+"), "text in which {body} and {timestamp} may stand")
_SIGNATURE = (
    "header",
    "algorithm",
    "encoding",
    "value",
    "separator",
    "signs",
    "timestamp_header",
    "tolerance",
)


def webhooks(top: Section) -> Webhooks:
    """Read what ``top`` says of webhooks. Raises InputError, with its place, for what cannot be."""
    if "webhooks" not in top.values:
        return Webhooks()
    section = top.section("webhooks", ("delivers", "signature"))
    array = section.optional("delivers", _DELIVERY) == "array"
    return Webhooks(
        array, _signature(section.section("signature", _SIGNATURE)) if "signature" in section.values else None
    )


def _signature(section: Section) -> Signature:
    signs = section.optional("signs", _SIGNS) or "{body}"
    value = section.optional("value", _VALUE) or "{signature}"
    separator = section.optional("separator", _SEPARATOR) or ""
    timestamp_header = section.optional("timestamp_header", HEADER) or ""
    _once(section, "signs", signs, "{body}")
    _once(section, "value", value, "{signature}")
    for part in value.split(separator) if separator else [value]:
        if part.count("{") != 1:
            message = f'"{part}" has not one placeholder'
            raise section.error("value", message, "Name the separator that stands between two.")
    told = value.count("{timestamp}") + bool(timestamp_header)
    if told != signs.count("{timestamp}"):
        advice = "Say in signs where {timestamp} stands, and in value or timestamp_header where it comes from."
        raise section.error(None, "a timestamp is either signed and sent, once, or neither", advice)
    if not told and "tolerance" in section.values:
        raise section.error("tolerance", "there is no timestamp", "Leave it out.")
    return Signature(
        header=section.text("header", HEADER),
        algorithm=section.text("algorithm", _ALGORITHM),
        encoding=section.optional("encoding", _ENCODING) or "hex",
        value=value,
        separator=separator,
        signs=signs,
        timestamp_header=timestamp_header,
        tolerance=section.count("tolerance") if told else 0,
    )


def _once(section: Section, key: str, text: str, placeholder: str) -> None:
    if text.count(placeholder) != 1:
        raise section.error(key, f"{placeholder} does not stand in {key} once", "Put it where it is.")
