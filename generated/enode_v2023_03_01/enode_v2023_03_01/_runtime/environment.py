"""Where an API is deployed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Environment:
    """One deployment of an API: the URL its operations hang under, and the one its tokens come from, where it has any.

    The two belong together: a token of one environment is worth nothing in another, so they are chosen as one.
    """

    name: str
    base_url: str
    token_url: str | None = None


def chosen(given: object, known: type[Enum]) -> Environment | None:
    """The deployment that a user gave, a member of ``known``, if any. Raises TypeError, without quoting what was given."""
    if given is None:
        return None
    if not isinstance(given, known):
        members = ", ".join(f"{known.__name__}.{name}" for name in known.__members__)
        raise TypeError(f"environment is a {type(given).__name__}, and has to be one of {members}")
    found: Environment = given.value
    return found


def place(
    given: Environment | None, default: Environment, base_url: str | None, token_url: str | None = None
) -> Environment:
    """Where a client's calls and its credentials go: to ``given``, else ``default``, with either URL replaced.

    A ``base_url`` by itself brings no token URL: id and secret would go to the default deployment unasked, and its
    token to a place that has no use for it, such as a server for tests.
    """
    if base_url is not None and given is None:
        return Environment("", base_url, token_url)
    found = default if given is None else given
    return Environment(
        found.name,
        found.base_url if base_url is None else base_url,
        found.token_url if token_url is None else token_url,
    )
