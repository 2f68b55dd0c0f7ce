"""Every old version against every newer one: how much breaks, and which operations of an old client still work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from codegen.compat.chain import Differ
from codegen.compat.pairing import paired
from codegen.compat.reader import Reader
from codegen.compat.surface import operations
from codegen.model import Document, Meeting


def meetings(documents: Sequence[Document], differ: Differ) -> Iterator[Meeting]:
    """Yield what a client of each document meets at each later one; ``differ`` compares two of them."""
    surfaces = [list(operations(Reader(document))) for document in documents]
    for (base, before), (revision, now) in combinations(zip(documents, surfaces, strict=True), 2):
        findings = differ(base, revision)
        errors = {place.operation for finding in findings if finding.level == "error" for place in finding.places}
        kept = {old.name: new.name for old, new in paired(before, now, {}).pairs}
        yield Meeting(
            base=base,
            revision=revision,
            levels=Counter(finding.level for finding in findings if not finding.hidden),
            overridden=tuple(finding.overridden for finding in findings if finding.overridden),
            works=tuple(sorted(name for name, now_called in kept.items() if now_called not in errors)),
            breaks=tuple(sorted(name for name, now_called in kept.items() if now_called in errors)),
            gone=tuple(sorted({item.name for item in before} - kept.keys())),
        )
