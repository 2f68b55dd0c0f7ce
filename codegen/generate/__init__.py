"""One document -> one publishable client package, as values: nothing here touches the disk but :mod:`.write`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.model import NOTHING_SAID

if TYPE_CHECKING:
    from codegen.model import ClientSettings, Document, Generated, Replacements
    from codegen.names import Names

__all__ = ["generate"]


def generate(
    document: Document,
    settings: ClientSettings,
    names: Names,
    templates: Path | Mapping[str, str] | None = None,
    replaced: Replacements = NOTHING_SAID,
) -> Generated:
    """See :func:`codegen.generate.package.generate`, imported here at the first call: it brings the template engine."""
    from codegen.generate.package import generate as make

    return make(document, settings, names, templates, replaced)
