"""Where a client's calls go: the deployments that it knows, and how a place of one's own is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any
from urllib.parse import urlsplit

from codegen import words
from codegen.generate import text
from codegen.generate.views import Deployment
from codegen.model import ClientSettings, JsonObject
from codegen.model import Environment as Deployed


def deployments(tree: JsonObject, settings: ClientSettings, token_url: str | None) -> tuple[Deployment, ...]:
    """The environments of the settings; without any, the absolute servers of the document."""
    given = list(settings.environments)
    if not given:
        servers = tree.get("servers")
        for server in servers if isinstance(servers, list) else ():
            url: Any = server.get("url") if isinstance(server, dict) else None
            if isinstance(url, str) and "{" not in url and _absolute(url):
                said: Any = server.get("description")
                name = said if isinstance(said, str) else ""
                given.append(Deployed(" ".join(words.split(name)[:3]) or f"server {len(given) + 1}", url, None))
    members: dict[str, Deployment] = {}
    for one in given:
        token = one.token_url or token_url
        parts = [one.name, one.base_url, *([token] if token else [])]
        wanted = words.constant(one.name, empty="SERVER")
        member = next(name for name in _numbered(wanted) if name not in members)
        members[member] = Deployment(member, f"Deployment({', '.join(map(text.literal, parts))})")
    return tuple(members.values())


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}_{number}" for number in count(2))


def docstring(known: tuple[Deployment, ...], *, tokens: bool) -> Iterable[str]:
    """The lines of a client's docstring that say where its calls go."""
    if not known:
        yield "``base_url`` is where the API is" + (", ``token_url`` where its tokens come from." if tokens else ".")
        return
    yield f"``environment`` is ``Environment.{known[0].member}`` where no other place is given."
    if tokens:
        yield "``base_url`` is any other place that speaks this API; its tokens come from ``token_url``, or from where those"
        yield "of an ``environment`` given beside it come from."
    else:
        yield "``base_url`` is any other place that speaks this API."


def markdown(known: tuple[Deployment, ...], *, tokens: bool) -> Iterable[str]:
    """The lines of a README that show how each place is given."""
    yield from (f"- `Client(environment=Environment.{one.member})`" for one in known)
    further = ', token_url="https://…"' if tokens else ""
    yield f'- `Client(base_url="https://…"{further})`' + (": any other place" if known else "")


def statement(known: tuple[Deployment, ...], *, tokens: bool) -> Iterable[str]:
    """The statement of a client that finds out where its calls go, if there is a choice."""
    if known:
        given = ["chosen(environment, Environment)", f"Environment.{known[0].member}.value", "base_url"]
        yield f"at = place({', '.join([*given, 'token_url'] if tokens else given)})"


def _absolute(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)
