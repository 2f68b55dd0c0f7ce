"""Where an API is deployed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Environment:
    """One deployment of an API: the URL its operations hang under, and the one its tokens come from, where it has any.

    The two belong together: a token of one environment is worth nothing in another, so they are chosen as one.
    """

    name: str
    base_url: str
    token_url: str | None = None
