"""What a user may give as a URL."""

from __future__ import annotations

import httpx2


def checked_url(url: str, name: str) -> httpx2.URL:
    """The URL; ValueError unless it is http(s) and has a host. User and password are refused, since URLs are shown."""
    try:
        parsed = httpx2.URL(url)
    except httpx2.InvalidURL:
        raise ValueError(f"{name} is not a URL") from None
    if parsed.scheme not in {"http", "https"} or not parsed.host:
        raise ValueError(f"{name} is not an absolute http or https URL")
    if parsed.userinfo or parsed.fragment:
        raise ValueError(f"{name} must have no user, password or fragment")
    return parsed


def checked_base(url: str) -> str:
    """A URL that paths can be appended to: without query, and without a slash at its end."""
    parsed = checked_url(url, "base_url")
    if parsed.query:
        raise ValueError("base_url must have no query")
    return str(parsed).rstrip("/")
