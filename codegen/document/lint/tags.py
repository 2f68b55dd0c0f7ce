"""Lints about tags."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document.lint.declaration import Hit, Lint, remove, sample
from codegen.document.lint.facts import Facts
from codegen.document.show import show
from codegen.model import Json, JsonObject


def _repeated(facts: Facts) -> Iterator[Hit]:
    tags = facts.tree.get("tags")
    seen: set[str] = set()
    for index, tag in enumerate(tags if isinstance(tags, list) else []):
        name = tag.get("name") if isinstance(tag, dict) else None
        if isinstance(name, str):
            if name in seen:
                yield Hit(f"/tags/{index}", f"the tag {show(name)} is declared twice")
            seen.add(name)


def _tags(*names: str) -> JsonObject:
    tags: Json = [{"name": name} for name in names]
    return sample(tags=tags)


TAG_REPEATED = Lint(
    rule="tag-repeated",
    level="error",
    what="Two tags of the document's list have the same name.",
    why="Names of tags have to be unique (OpenAPI 3.1, section 4.8.1); operations are grouped by them.",
    advice="Remove one of the two.",
    find=_repeated,
    example=_tags("pets", "pets"),
    near_miss=_tags("pets", "Pets"),
    mend=(remove("$.tags[1]"),),
)
