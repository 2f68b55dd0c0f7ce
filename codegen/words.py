"""Words of a document as Python identifiers: split, cased, made safe. Knows nothing of OpenAPI.

An identifier that comes out is valid (PEP 3131, normalised to NFKC as Python itself does), not a keyword, without
leading underscore, and at most 60 characters long, whatever went in.
"""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from functools import lru_cache

_LONGEST = 60
# HTTPError and isAPart have a word that ends before a capital; APsystems, which only begins with two, and the plural
# in petIDs have none.
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z0-9][A-Z])(?=[A-Z](?!s(?![a-z]))[a-z])")

VERBS = frozenset(
    re.findall(
        r"\w+",
        """
        abort accept acknowledge activate add allow apply approve archive assign attach authenticate authorize ban
        batch block book calculate call cancel capture charge check claim clear clone close complete compute confirm
        connect convert copy count deactivate decline delete deny deploy detach disable disconnect dismiss download
        duplicate enable end execute expire export extend fetch finalize find finish flush follow force forgot fork
        forward generate get import increment initialize install invalidate invite invoke issue join kill leave like
        link list load lock login logout lookup mark match merge migrate move mute notify open pause pay ping play
        poll post preview process promote publish purge query queue reactivate read rebuild redeem refresh refund
        register reject release reload remove rename render renew reopen repeat replace replay report request resend
        reserve reset resolve restart restore resume retrieve retry revert revoke rotate run save schedule search
        select send share sign simulate skip snooze start stop submit subscribe suspend swap sync synchronize
        terminate test toggle track transfer transform trigger unarchive unassign unban unblock uninstall unlink
        unlock unmute unpublish unregister unsubscribe update upgrade upload use validate verify void vote wake
        withdraw
        """,
    )
)
"""English verbs that stand in a path for what a call does."""

READING_VERBS = frozenset({"count", "download", "export", "find", "lookup", "preview", "query", "search"})
"""Verbs that a GET can stand for; after GET any other word is what is fetched (``/orders/{id}/refund``)."""

_NOT_PLURAL = re.compile(
    r"(ss|us|is|news|series|address|access|https|dns|gps|sms|aws|os"
    r"|statistics|stats|analytics|diagnostics|logistics|settings|preferences|details|credentials)$"
)
"""The last line is of plurals that nobody counts: there is no one of them to get."""


def split(text: str) -> list[str]:
    """The words of a name in any style: ``ownerId``, ``owner-id`` and ``owner_id`` are ``["owner", "Id"]``-like alike."""
    normal = unicodedata.normalize("NFKC", text)
    kept = "".join(c if f"a{c}".isidentifier() and c != "_" else " " for c in normal)
    return [word for part in kept.split() for word in _HUMP.split(part) if word]


@lru_cache(maxsize=1 << 14)
def snake(text: str, *, empty: str = "value") -> str:
    """A name for a variable, an argument, a method or a module."""
    name = _started("_".join(split(text)).lower(), empty)
    return f"{name}_" if keyword.iskeyword(name) else name


@lru_cache(maxsize=1 << 14)
def pascal(text: str, *, empty: str = "Value") -> str:
    """A name for a class; capitals inside a word stay (``HTTPError``)."""
    name = _started("".join(word[:1].upper() + word[1:] for word in split(text)), empty)
    if not name[:1].isupper():  # a script without capitals, in which an attribute would hide the class
        name = _started(empty + name, empty)
    return f"{name}_" if keyword.iskeyword(name) else name


def constant(text: str, *, empty: str = "") -> str:
    """A name for an enum member."""
    name = "_".join(split(text)).upper()
    return _started(name, empty or ("VALUE" if name else "EMPTY"))


def is_identifier(name: str) -> bool:
    """Whether ``name`` can stand in a client as it is: an identifier, normalised, public, and no keyword."""
    normal = unicodedata.normalize("NFKC", name) == name
    return normal and name.isidentifier() and not name.startswith("_") and not keyword.iskeyword(name)


def identifiers(source: str) -> list[str]:
    """Every identifier-like word in a piece of Python source."""
    return re.findall(r"\w+", source)


def singular(word: str) -> str:
    """One of what ``word`` names (``puppies`` to ``puppy``), or the word itself where it is no regular plural."""
    if not is_plural(word):
        return word
    for plural, one in (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zes", "ze")):
        if word.lower().endswith(plural) and len(word) > len(plural) + 1:
            return word[: -len(plural)] + one
    return word[:-1]


def is_plural(word: str) -> bool:
    """Whether the English word is a regular plural."""
    low = word.lower()
    return len(low) > 3 and low.endswith("s") and not _NOT_PLURAL.search(low)


def _started(name: str, empty: str) -> str:
    if not name:
        name = empty
    elif not name.isidentifier():  # starts with a digit or a mark that only continues a name
        name = f"{empty}_{name}" if empty.islower() or empty.isupper() else f"{empty}{name}"
    if len(name) > _LONGEST:
        name = f"{name[: _LONGEST - 9]}_{hashlib.sha256(name.encode()).hexdigest()[:8]}"
    return unicodedata.normalize("NFKC", name)
