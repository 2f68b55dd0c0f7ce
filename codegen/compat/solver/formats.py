"""Formats: mere annotations or checked ones, as a server likes (JSON Schema 2020-12, 7.2.1).

So a text that certainly is of a format passes either way, and of one that is not nobody can say that it is refused. A format
is within another where each of its values is one of the other.
"""

from __future__ import annotations

from collections.abc import Iterable

from codegen.compat.solver.canonical import kind_of
from codegen.model import Json

WITHIN: dict[str, frozenset[str]] = {
    "int32": frozenset({"int64"}),
    "float": frozenset({"double"}),
    "uri": frozenset({"uri-reference", "iri", "iri-reference"}),
    "uri-reference": frozenset({"iri-reference"}),
    "iri": frozenset({"iri-reference"}),
    "email": frozenset({"idn-email"}),
    "hostname": frozenset({"idn-hostname"}),
}
"""Formats, and those that hold all of their values."""

SAMPLES: dict[str, tuple[str, ...]] = {
    "date": ("2024-02-29", "1999-12-31", "2000-01-01", "2026-10-05"),
    "date-time": (
        "2024-02-29T12:30:00Z",
        "1999-12-31T23:59:59.5+01:00",
        "2000-01-01T00:00:00Z",
        "2026-10-05T07:08:09-10:00",
    ),
    "time": ("12:30:00Z", "23:59:59.5+01:00", "00:00:00Z", "07:08:09-10:00"),
    "duration": ("P1D", "PT1H30M", "P2W", "PT0S"),
    "email": ("a@example.com", "someone.else@example.org", "b@example.net", "x-1@a.example"),
    "hostname": ("a.example", "host.example.com", "localhost", "x-1"),
    "ipv4": ("192.0.2.1", "198.51.100.200", "203.0.113.30", "255.255.255.255"),
    "ipv6": ("2001:db8::1", "::1", "fe80::2", "2001:db8:0:0:0:0:0:3"),
    "uri": ("https://example.com/a", "a:b", "https://example.com", "urn:a:b"),
    "uuid": (
        "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
        "00000000-0000-4000-8000-000000000000",
        "ffffffff-ffff-4fff-bfff-ffffffffffff",
        "11111111-2222-4333-8444-555555555555",
    ),
}
"""Texts that certainly are of a format."""

_RANGES = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}
_SURE = {
    name: {text for inner in (name, *(small for small, large in WITHIN.items() if name in large)) for text in SAMPLES.get(inner, ())}
    for name in {*SAMPLES, *(name for large in WITHIN.values() for name in large)}
}  # fmt: skip


def bounds(name: str) -> tuple[int, int] | None:
    """Give the least and the greatest number of a format, if it has them (OpenAPI 3.1.1, 4.4)."""
    return _RANGES.get(name)


def surely(name: str, value: Json) -> bool:
    """Tell whether a value certainly is of a format: of any other nobody can say."""
    if isinstance(value, str):
        return value in _SURE.get(name, ())
    limits = _RANGES.get(name)
    return limits is not None and kind_of(value) == "integer" and limits[0] <= value <= limits[1]


def samples(name: str) -> list[str]:
    """Give texts that certainly are of a format; for one that is not known, none."""
    return sorted(_SURE.get(name, ()))


def clash(names: Iterable[str], refused: Iterable[str]) -> bool:
    """Tell whether no value can be of all of ``names`` and of none of ``refused``."""
    every = {held for name in names for held in (name, *WITHIN.get(name, ()))}
    return not every.isdisjoint(refused)
