"""Links that a server gives: found in its ``Link`` header (RFC 8288), and followed no further than the API goes."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote

import httpx2

from .operation import PreparedRequest

_LINK = re.compile(r'<([^<>]*)>((?:\s*+;\s*+[^\s;,="]++(?:\s*+=\s*+(?:"(?:[^"\\]|\\.)*+"|[^\s;,"]*+))?)*+)')
_ATTRIBUTE = re.compile(r';\s*+([^\s;,="]++)(?:\s*+=\s*+(?:"((?:[^"\\]|\\.)*+)"|([^\s;,"]*+)))?')


def linked(headers: httpx2.Headers, relation: str) -> str | None:
    """The target of the first link of a relation; a link that says it starts from elsewhere (``anchor``) is none."""
    for target, attributes in _LINK.findall(", ".join(headers.get_list("link"))):
        said: dict[str, str] = {}
        for name, quoted, plain in _ATTRIBUTE.findall(attributes):
            said.setdefault(name.lower(), quoted or plain)  # of several rel the first counts (section 3.3)
        if relation in said.get("rel", "").lower().split() and "anchor" not in said:
            return str(target)
    return None


def followed(request: PreparedRequest, link: str) -> PreparedRequest:
    """The request with the path and the query of a link that was given in answer to it; ``request.base`` is set.

    Raises ValueError where the link leaves the origin or the path of the base: a credential would go along.
    """
    base = httpx2.URL(request.base)
    try:
        target = httpx2.URL(request.url).join(link)
    except (httpx2.InvalidURL, ValueError):  # the latter from the standard library, for half of an IPv6 address
        raise ValueError("is not a URL") from None
    if target.userinfo or (target.scheme, target.host, target.port) != (base.scheme, base.host, base.port):
        raise ValueError("leads to another origin")
    path, prefix = _path(target), _path(base).rstrip("/")
    if not path.startswith(f"{prefix}/") or {".", ".."} & set(re.split(r"[/\\]", unquote(path))):
        raise ValueError("leads out of the API")
    return replace(request, path=path.removeprefix(prefix), query=target.query.decode("ascii"))


def _path(url: httpx2.URL) -> str:
    """The path as it is sent, percent-encoded."""
    return url.raw_path.partition(b"?")[0].decode("ascii")
