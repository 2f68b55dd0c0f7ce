"""Every old version against every newer one -> one JSON value, and the texts that render it.

Its shape is published as a JSON Schema (``codegen/report/schema/matrix-1.schema.json``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.document.unresolved import Unresolved
from codegen.model import Document, JsonObject, Meeting
from codegen.report import as_json
from codegen.report.build import LEVELS, TOOL, document_as_json, overridden_as_json
from codegen.report.matrix import as_markdown, as_text
from codegen.report.unresolved import as_json as as_rows

FORMAT = "enode-codegen/matrix/1"


def build(
    documents: Sequence[Document],
    meetings: Iterable[Meeting],
    policy: str = "wire",
    unresolved: Sequence[Sequence[Unresolved]] = (),
) -> JsonObject:
    """Put what clients of each version meet at each newer one together; ``documents`` go from old to new.

    ``policy`` is what counted as a break; ``unresolved`` are the references of each document that lead nowhere.
    """
    return {
        "format": FORMAT,
        "tool": TOOL,
        "policy": policy,
        "versions": [document_as_json(document) for document in documents],
        "pairs": [
            {
                "base": meeting.base.version,
                "revision": meeting.revision.version,
                **{level: meeting.levels.get(level, 0) for level in LEVELS},
                "overridden": overridden_as_json(meeting.overridden),
                "works": list(meeting.works),
                "breaks": list(meeting.breaks),
                "gone": list(meeting.gone),
            }
            for meeting in meetings
        ],
        "unresolved": [
            row
            for document, found in zip(documents, unresolved, strict=False)
            for row in as_rows(document, document.version or document.source, found)
        ],
    }


def render(value: JsonObject, name: str) -> str:
    """Render the value in one of the formats ``json``, ``markdown`` and ``text``."""
    return {"json": as_json.render, "markdown": as_markdown.render, "text": as_text.render}[name](value)
