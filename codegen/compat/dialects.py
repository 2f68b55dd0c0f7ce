"""Which JSON Schema a schema is written in, and names that lead to another one each time that they are followed.

OpenAPI 3.1.1, 4.8.24.5 (``jsonSchemaDialect``, ``$schema``); JSON Schema 2020-12, 8.2.3.2 (``$dynamicRef``, ``$dynamicAnchor``).
Every schema is compared as one of 2020-12, so what another dialect makes of it is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.compat.edit import Edit, Sighting
from codegen.compat.pair import Pair
from codegen.compat.reader import Spot
from codegen.compat.surface import Item
from codegen.model import Action

if TYPE_CHECKING:
    from codegen.compat.context import Context

_KNOWN = re.compile(
    r"https://(?:spec\.openapis\.org/oas/3\.[12]/dialect/.+|json-schema\.org/draft/2020-12/schema)#?", re.ASCII
)


def document(context: Context, pairs: Iterable[tuple[Item, Item]]) -> Iterator[Sighting]:
    """Yield that all schemas of the document that say nothing else are written in another dialect now."""
    old, new = context.old.root.get("jsonSchemaDialect"), context.new.root.get("jsonSchemaDialect")
    if _dialect(old) == _dialect(new):
        return
    for _, item in pairs:
        about = context.about(item)
        yield about.sees(about.edit("schema-dialect-changed", _action(old, new), "unclear", old, new), "document")


def schema(pair: Pair) -> Iterator[Edit]:
    """Yield that a schema is written in another dialect, and that it can be reached by another dynamic name."""
    old, new = pair.old.fact("$schema"), pair.new.fact("$schema")
    if _dialect(old) != _dialect(new):
        yield pair.edit("schema-dialect-changed", _action(old, new), "unclear", old, new, firm=True)
    before, now = pair.old.fact("$dynamicAnchor"), pair.new.fact("$dynamicAnchor")
    followed = pair.olds.reader.dynamic or pair.news.reader.dynamic
    if not followed or (before and before.value) == (now and now.value):
        return
    if not _plain(pair, before, now):
        yield pair.edit("dynamic-anchor-changed", _action(before, now), "unclear", before, now, firm=True)
    elif not _used(pair, before, now):
        edit = pair.edit("dynamic-anchor-changed", _action(before, now), "none", before, now, firm=True)
        yield replace(edit, plain=True)


def _used(pair: Pair, before: Spot | None, now: Spot | None) -> bool:
    """Tell whether something refers to each of the names: then what it leads to is compared there."""
    both = (before, pair.olds.reader), (now, pair.news.reader)
    return all(anchor is None or anchor.value in reader.dynamic_names for anchor, reader in both)


def _plain(pair: Pair, before: Spot | None, now: Spot | None) -> bool:
    """Tell whether dynamic names only lead where plain references do: one schema each, and none where the other has it."""
    for anchor, here, there in (
        (before, pair.olds.reader, pair.news.reader),
        (now, pair.news.reader, pair.olds.reader),
    ):
        if anchor is not None and (not here.plain(f"#{anchor.value}") or anchor.value in there.dynamic_names):
            return False
    return True


def _dialect(spot: Spot | None) -> str:
    """Give the name of a dialect that is not the one in which all schemas are compared."""
    name = spot.value if spot is not None and isinstance(spot.value, str) else ""
    return "" if _KNOWN.fullmatch(name) else name


def _action(old: Spot | None, new: Spot | None) -> Action:
    return "add" if old is None else "remove" if new is None else "change"
