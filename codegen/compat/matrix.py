"""Every old version against every newer one: how much breaks, and which operations of an old client still work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from codegen.compat.chain import Differ
from codegen.compat.reader import Reader
from codegen.compat.surface import operations
from codegen.model import Document, Meeting


def meetings(documents: Sequence[Document], differ: Differ) -> Iterator[Meeting]:
    """Yield what a client of each document meets at each later one; ``differ`` compares two of them."""
    surfaces = [{item.name: item.key for item in operations(Reader(document))} for document in documents]
    for (base, before), (revision, now) in combinations(zip(documents, surfaces, strict=True), 2):
        findings = differ(base, revision)
        errors = {place.operation for finding in findings if finding.level == "error" for place in finding.places}
        broken = {now[name] for name in errors if name in now}
        there = set(now.values())
        yield Meeting(
            base=base,
            revision=revision,
            levels=Counter(finding.level for finding in findings if not finding.hidden),
            overridden=tuple(finding.overridden for finding in findings if finding.overridden),
            works=tuple(sorted(name for name, key in before.items() if key in there and key not in broken)),
            breaks=tuple(sorted(name for name, key in before.items() if key in broken)),
            gone=tuple(sorted(name for name, key in before.items() if key not in there)),
        )
