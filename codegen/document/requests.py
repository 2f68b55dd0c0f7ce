"""Which document is asked for where: the step from a vendor's settings to addresses, before anything is opened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit, urlunsplit
from urllib.request import url2pathname

from codegen.document.sources import LATEST, PLACEHOLDER, Sources, fill
from codegen.document.token import NO_TOKEN, Token
from codegen.errors import UsageError
from codegen.record import record


@record
class Request:
    """One document to get.

    ``url`` is an http(s) or file URL, or a path: of the document, or of a folder that holds it as ``file``. ``file`` is also
    where it goes below the folder of documents. ``info_version`` is what the document has to call itself, None for anything;
    ``setting`` says where the address was set, for the advice of an error; ``reconstructed``, whether the document that comes
    with the settings is not the vendor's own.
    """

    version: str
    url: str
    file: str
    info_version: str | None
    setting: str
    reconstructed: bool = False

    @property
    def shown(self) -> str:
        """The address without a user name or password, fit for a lock or a message."""
        return _without_user(self.url)


def requests(
    sources: Sources, names: Sequence[str], folder: Path, url: str | None = None, token: Token = NO_TOKEN
) -> tuple[Request, ...]:
    """Say where the document of each named version is; each version once, in the order of ``names``.

    ``url`` is a template that takes the place of the vendor's. A relative path in it starts at the current folder, one in
    ``sources.yaml`` at ``folder``, where that file is. The name ``latest`` asks for the alias that the vendor's URL knows,
    where there is one. ``token`` is what no address may hold.

    Raises:
        UsageError: a name is unknown, or the template cannot be used.
    """
    template = sources.documents.url if url is None else url
    token.refuse_in(template, "the documents")
    kind = address_kind(template)
    if kind == "path" and url is None:
        template = str(folder / template)
    wanted = {sources.resolve(name): name for name in names}
    if kind == "http" and PLACEHOLDER not in template and len(wanted) > 1:
        message = f"the URL is the same for {len(wanted)} versions"
        raise UsageError(
            message, where=_without_user(template), advice="Put {version} into it, or ask for one version at a time."
        )
    alias = sources.documents.latest if kind == "http" else None
    expected = sources.documents.info_version
    return tuple(
        Request(
            version=version.name,
            url=fill(template, alias if name == LATEST and alias else version.name),
            file=version.file,
            info_version=fill(expected, version.name) if expected else None,
            setting=_setting(sources, overridden=url is not None),
            reconstructed=version.reconstructed,
        )
        for version, name in wanted.items()
    )


def address_kind(address: str) -> Literal["http", "file", "path"]:
    """Tell a URL that is fetched, a ``file:`` URL (RFC 8089) and a plain path apart.

    Raises:
        UsageError: it is a URL of another kind, or a broken one.
    """
    advice = "Give an http(s) URL, a file:// URL or the path of a folder."
    told = re.sub("//.*@", "//", address, flags=re.DOTALL)  # where a password in it ends, nobody can say
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise UsageError("not a URL", where=told, advice=advice) from None
    if parts.scheme in ("http", "https") and host and port != 0:
        return "http"
    if parts.scheme == "file" and host in (None, "localhost"):
        return "file"
    if address and "://" not in address and parts.scheme not in ("http", "https", "file"):
        return "path"
    raise UsageError("not an address that documents can be had from", where=told, advice=advice)


def local_path(request: Request) -> Path:
    """Find the path of a request that is no http(s) URL."""
    if address_kind(request.url) == "file":
        return Path(url2pathname(urlsplit(request.url).path))
    return Path(request.url)


def _without_user(url: str) -> str:
    parts = urlsplit(url)
    if "@" not in parts.netloc:
        return url
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _setting(sources: Sources, *, overridden: bool) -> str:
    if overridden:
        return "Check --url or ENODE_CODEGEN_URL, where this address was set."
    doubt = ", which is marked unverified" if sources.documents.unverified else ""
    return f"Change documents.url in {sources.source}{doubt}, or give --url or ENODE_CODEGEN_URL."
