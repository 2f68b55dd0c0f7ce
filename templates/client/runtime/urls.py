"""What a user may give as a URL."""

from __future__ import annotations

import httpx2


def checked_url(url: str, name: str) -> str:
    """The URL, without a slash at its end; ValueError unless it is http(s), has a host, and is nothing but a place.

    User and password are refused since URLs are shown; a query or fragment since paths are appended.
    """
    try:
        parsed = httpx2.URL(url)
    except httpx2.InvalidURL:
        raise ValueError(f"{name} is not a URL") from None
    if parsed.scheme not in {"http", "https"} or not parsed.host:
        raise ValueError(f"{name} is not an absolute http or https URL")
    if parsed.userinfo or parsed.query or parsed.fragment:
        raise ValueError(f"{name} must have no user, password, query or fragment")
    return str(parsed).rstrip("/")
