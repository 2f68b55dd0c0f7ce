"""Security schemes as what they mean, not as what they are called: which of two documents are one, and which are not.

A requirement names a scheme by its key under ``components.securitySchemes`` (OpenAPI 3.1.1, 4.8.30), in OpenAPI 3.2 by the URI of
one too. The key is on no wire: what a caller sends is said by the Security Scheme Object (4.8.27).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeAlias
from urllib.parse import urljoin, urlsplit

from codegen.compat.addresses import PORTS
from codegen.compat.reader import Reader, Spot
from codegen.compat.surface import members, text
from codegen.document import pointer as pointers
from codegen.document.show import show
from codegen.record import record

Identity: TypeAlias = tuple[str, ...]
"""By what a scheme is known in both documents: ``("pair", old key, new key)``, or ``("key", key)`` where it is known by its key alone."""

URLS = ("authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl")
"""The addresses of an OAuth Flow Object (OpenAPI 3.1.1, 4.8.29; ``deviceAuthorizationUrl`` from 3.2)."""

SCHEME_URLS = ("openIdConnectUrl", "oauth2MetadataUrl")
"""The addresses of a scheme itself; ``oauth2MetadataUrl`` from 3.2."""

MEANT = {"apiKey": ("in", "name"), "http": ("scheme",)}
"""Type of a scheme -> its fields that say what is sent where."""


@record
class Scheme:
    """A scheme that a document defines, or, without a ``spot``, one that is only named, or ``lost`` behind a ``$ref`` to nowhere.

    ``carrier`` says how its credentials travel: part of the request, name there, form of the value; an empty text where that
    is not known. ``meaning`` is equal for two schemes that ask the same of a caller.
    """

    name: str
    spot: Spot | None = None
    carrier: tuple[str, str, str] = ("", "", "")
    meaning: Hashable = None
    lost: Spot | None = None

    def travels_like(self, other: Scheme) -> bool:
        """Tell whether what is sent for one is sent for the other in the same way; not where one is defined nowhere."""
        if self.spot is None or other.spot is None:
            return False
        (*self_at, form), (*other_at, other_form) = self.carrier, other.carrier
        return self_at == other_at and (form == other_form or not form or not other_form)


class Schemes:
    """The schemes of two documents, paired: by meaning and key, by meaning, by key, and last by how they travel.

    Several of one document that mean the same, and that the other document knows by none of their keys, are one scheme.
    ``pairs`` gives the first of each side.
    """

    def __init__(self, old: Reader, new: Reader) -> None:
        self._sides = (_Side(old), _Side(new))
        self.pairs: dict[Identity, tuple[Scheme, Scheme]] = {}
        self._pair(*(dict(side.defined) for side in self._sides))

    @property
    def by_key(self) -> bool:
        """Whether no scheme is known by another key in the new document."""
        return all(identity[1:2] == identity[2:] for identity in self.pairs)

    def old(self, name: str) -> tuple[Identity, Scheme]:
        """Give what a requirement of the old document names, and by what it is known."""
        return self._sides[0].named(name)

    def new(self, name: str) -> tuple[Identity, Scheme]:
        """Give what a requirement of the new document names, and by what it is known."""
        return self._sides[1].named(name)

    def changed(self, unchanged: Callable[[Spot, Spot], bool]) -> bool:
        """Tell whether any scheme of the two documents is not written as it was; what is named by a URI may be anywhere."""
        spots = ((old.spot, new.spot) for old, new in self.pairs.values())
        alike = all(before and now and unchanged(before, now) for before, now in spots)
        every = all(side.defined.keys() == side.identities.keys() and not side.lost for side in self._sides)
        return not (alike and every) or any(side.reader.openapi.startswith("3.2") for side in self._sides)

    def _pair(self, old: dict[str, Scheme], new: dict[str, Scheme]) -> None:
        for name in sorted(old.keys() & new.keys()):
            if old[name].meaning == new[name].meaning:
                self._join([old.pop(name)], [new.pop(name)])
        for first, second in _shared(old, new, lambda scheme: scheme.meaning):
            self._join([old.pop(name) for name in first], [new.pop(name) for name in second])
        for name in sorted(old.keys() & new.keys()):
            self._join([old.pop(name)], [new.pop(name)])
        for first, second in _shared(old, new, lambda scheme: scheme.carrier):
            if len(first) == len(second) == 1:
                self._join([old.pop(first[0])], [new.pop(second[0])])

    def _join(self, old: Sequence[Scheme], new: Sequence[Scheme]) -> None:
        identity = ("pair", old[0].name, new[0].name)
        self.pairs[identity] = old[0], new[0]
        for side, schemes in zip(self._sides, (old, new), strict=True):
            side.identities.update({scheme.name: identity for scheme in schemes})


class _Side:
    """The schemes of one document: those that it defines, and by what each is known to both documents, if it is."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        listed = members(reader, reader.root.get("components"), "securitySchemes")
        self._listed = {name: _scheme(reader, _name(spot), spot) for name, spot in listed.items()}
        self.defined = {scheme.name: scheme for scheme in self._listed.values() if scheme.spot is not None}
        self.identities: dict[str, Identity] = {}
        self.lost = any(scheme.lost is not None for scheme in self._listed.values())

    def named(self, name: str) -> tuple[Identity, Scheme]:
        scheme = self._listed.get(name) or self._by_uri(name) or Scheme(name)
        return self.identities.get(scheme.name, ("key", scheme.name)), scheme

    def _by_uri(self, name: str) -> Scheme | None:
        """OpenAPI 3.2, Security Requirement Object: a name that is the key of no component may be the URI of a scheme."""
        spot = self.reader.lookup(name) if self.reader.openapi.startswith("3.2") else None
        return None if spot is None else _scheme(self.reader, _name(spot), spot)


def _name(spot: Spot) -> str:
    """Give the key of a component, whatever alias or URI led to it; of what is no component, the pointer."""
    section, _, name = spot.pointer.rpartition("/")
    return pointers.unescape(name) if section == "/components/securitySchemes" else spot.pointer


def _scheme(reader: Reader, name: str, spot: Spot) -> Scheme:
    if not isinstance(spot.value, dict) or "$ref" in spot.value:  # what leads nowhere defines nothing
        return Scheme(name, lost=reader.lost(spot))
    return Scheme(name, spot, _carrier(spot), _meaning(reader, spot))


def _carrier(spot: Spot) -> tuple[str, str, str]:
    kind = field(spot, "type")
    if kind == "apiKey":
        at, name = field(spot, "in"), field(spot, "name")
        # The value of such a header is whatever was agreed upon, also "Bearer …".
        return at, name, "" if (at, name) == _AUTHORIZATION else "key"
    if kind in {"oauth2", "openIdConnect"}:
        return (*_AUTHORIZATION, "bearer")
    return (*_AUTHORIZATION, field(spot, "scheme")) if kind == "http" else ("", kind, "")


_AUTHORIZATION = ("header", "authorization")


def _meaning(reader: Reader, spot: Spot) -> Hashable:
    kind = field(spot, "type")
    flows = members(reader, spot, "flows")
    urls = (
        *(address(reader, spot.get(url)) for url in SCHEME_URLS),
        *((name, url, address(reader, flows[name].get(url))) for name in sorted(flows) for url in URLS),
    )
    scopes = ((name, scope) for name in sorted(flows) for scope in sorted(members(reader, flows[name], "scopes")))
    return kind, *(field(spot, name) for name in MEANT.get(kind, ())), urls, tuple(scopes)


def field(spot: Spot, name: str) -> str:
    """Give a field of a scheme as it is compared: the name of a header and of an HTTP scheme have no case (RFC 9110, 5.1 and 11.1)."""
    value = spot.value.get(name) if isinstance(spot.value, dict) else None
    told = value if isinstance(value, str) else "" if value is None else show(value, by_key=True)
    return told.lower() if name == "scheme" or (name == "name" and text(spot, "in") == "header") else told


def address(reader: Reader, spot: Spot | None) -> str:
    """Give a URL of a scheme in full: a relative one is relative to the server (OpenAPI 3.1.1, 4.6.1); without a spot, none."""
    if spot is None:
        return ""
    if not isinstance(spot.value, str):
        return show(spot.value, by_key=True)
    listed = reader.root.get("servers")
    server = next((text(entry, "url") for entry in (() if listed is None else listed.entries())), "/")
    try:
        parts = urlsplit(urljoin(server, spot.value))
    except ValueError:  # no URL: it is compared as text
        return reader.unversioned(spot.value)
    scheme = parts.scheme.lower()
    whole = parts._replace(scheme=scheme, netloc=parts.netloc.lower().removesuffix(PORTS.get(scheme, ":")))
    return reader.unversioned(whole.geturl())


def _shared(
    old: Mapping[str, Scheme], new: Mapping[str, Scheme], key: Callable[[Scheme], Hashable]
) -> list[tuple[list[str], list[str]]]:
    """Give the names of both sides that share a key, for each key that both sides have."""
    grouped: list[defaultdict[Hashable, list[str]]] = []
    for side in (old, new):
        groups: defaultdict[Hashable, list[str]] = defaultdict(list)
        for name in sorted(side):
            groups[key(side[name])].append(name)
        grouped.append(groups)
    first, second = grouped
    return [(first[one], second[one]) for one in first if one in second]
