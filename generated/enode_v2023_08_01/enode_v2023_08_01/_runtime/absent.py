"""What is left out of a request, told from null; and a body put together from its properties."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final, Literal, TypeAlias


class _Sentinel(Enum):
    ABSENT = "ABSENT"

    def __repr__(self) -> str:
        return "ABSENT"

    def __bool__(self) -> bool:
        return False


Absent: TypeAlias = Literal[_Sentinel.ABSENT]
"""The type of :data:`ABSENT`."""

ABSENT: Final = _Sentinel.ABSENT
"""An argument that is left out, and not sent. None is sent, as null."""


def body_of(
    body: object, fields: Mapping[str, object], *, required: tuple[str, ...] = (), optional: bool = False
) -> object:
    """The body of a call: as it was given whole, or made of those of its properties that were given.

    ``required`` names the properties that it has to have. One of which nothing is given is ABSENT where it is
    ``optional``. Raises TypeError, as Python does for a missing argument, where something is missing or given twice.
    """
    given = {name: value for name, value in fields.items() if value is not ABSENT}
    if body is not ABSENT:
        if given:
            raise TypeError(f"body is given, and {', '.join(given)} beside it: give one or the other")
        return body
    if not given and optional:
        return ABSENT
    missing = [name for name in required if name not in given]
    if missing:
        raise TypeError(f"missing {'argument' if len(missing) == 1 else 'arguments'}: {', '.join(missing)}, or body")
    return given
