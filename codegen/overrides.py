"""``names.yaml``: names of methods that a person has chosen, for operations whose own would not read well.

Each line is ``METHOD /path: resource.method`` or ``METHOD /path: resource.group.method``. What stands here wins over rule and lock.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Mapping
from dataclasses import field

from codegen import names
from codegen.document.settings import Section, Text, open_settings
from codegen.document.show import show
from codegen.names import Names
from codegen.record import record

_TEXT = Text(re.compile(r".*", re.DOTALL), "text")
_ADVICE = "An operation is written METHOD /path, as its document writes the path."


@record
class Overrides:
    """The names chosen for operations, and the file that they stand in."""

    names: Mapping[str, str] = field(default_factory=dict[str, str])
    section: Section | None = None

    def over(self, lock: Names) -> Names:
        """What is frozen, with the chosen names in place of others."""
        return Names({**lock.operations, **self.names}, lock.schemas)

    def check(self, known: Collection[str], documents: Mapping[str, Collection[str]], lock: Names) -> None:
        """Look at the chosen names beside all operations that are known, and those of each document by version.

        Raises:
            InputError: an operation is not known, or shares its name with another of the same document.
        """
        if self.section is None:
            return
        for key in self.names:
            if key not in known:
                close = difflib.get_close_matches(key, known, n=1)
                advice = f"Did you mean {close[0]}?" if close else _ADVICE
                raise self.section.error(key, f"no document has the operation {show(key)}", advice)
        frozen = self.over(lock).operations
        for version, keys in documents.items():
            self._check_clashes(self.section, version, {key: frozen[key] for key in sorted(keys) if key in frozen})

    def _check_clashes(self, section: Section, version: str, named: Mapping[str, str]) -> None:
        for key in sorted(self.names.keys() & named.keys()):
            for other, name in named.items():
                if other != key and _clash(named[key], name):
                    message = f"{named[key]} is in the way of {name}, which {show(other)} of {version} is called"
                    raise section.error(key, message, "Choose another name for one of the two.")


def read(data: bytes, source: str) -> Overrides:
    """Read the file. Raises InputError, with the place, where it maps anything but operations to names."""
    section = open_settings(data, source, None)
    for key in section.values:
        name = section.text(key, _TEXT)
        if not names.is_method(name):
            message = f"{show(name)} cannot be what {show(key)} is called"
            raise section.error(key, message, f"A name has to be {names.METHOD_NAME}.")
    return Overrides(section.values, section)


def _clash(one: str, other: str) -> bool:
    """Whether two names are one, or one is a group that the other stands in."""
    return one == other or one.startswith(f"{other}.") or other.startswith(f"{one}.")
