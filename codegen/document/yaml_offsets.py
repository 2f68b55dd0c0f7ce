"""At which character of YAML text the value of a path stands."""

from __future__ import annotations

from collections.abc import Iterable

import yaml

from codegen.document.offsets import Path, Wanted, answers, tree
from codegen.document.yaml_text import events, offset_of
from codegen.record import record


def in_yaml(text: str, paths: Iterable[Path]) -> dict[Path, int]:
    """Find paths in YAML text that is known to parse; inside an alias or a merge, the place is where that stands."""
    paths = list(paths)
    root = tree(paths)
    stack: list[_YamlLevel] = []
    for event in events(text):
        if isinstance(event, yaml.CollectionEndEvent):
            stack.pop()
        elif isinstance(event, yaml.NodeEvent):
            place = _yaml_place(event, stack, root)
            if isinstance(event, yaml.CollectionStartEvent):
                stack.append(_YamlLevel(place, isinstance(event, yaml.MappingStartEvent)))
    return answers(root, paths)


@record(frozen=False)
class _YamlLevel:
    """An open collection: what is wanted in it, and the member that comes next."""

    wanted: Wanted | None
    is_mapping: bool
    at_key: bool = True
    member: Wanted | None = None
    index: int = 0


def _yaml_place(event: yaml.NodeEvent, stack: list[_YamlLevel], root: Wanted) -> Wanted | None:
    """Give what is wanted at the node that begins, noting where it stands; a key is noted for its value."""
    offset = offset_of(event)
    if not stack:
        root.offset = offset
        return root
    level = stack[-1]
    if level.is_mapping and not level.at_key:
        level.at_key = True
        return level.member
    if level.is_mapping:
        level.at_key, token = False, event.value if isinstance(event, yaml.ScalarEvent) else ""
    else:
        token, level.index = str(level.index), level.index + 1
    level.member = level.wanted.inner.get(token) if level.wanted else None
    if level.member is not None:
        level.member.offset = offset
    return level.member
