"""What one package is made from, as a value that can be handed to another process."""

from __future__ import annotations

from dataclasses import field
from pathlib import Path

from codegen.model import ClientSettings, Document, Replacements
from codegen.names import Names
from codegen.record import record


@record
class Job:
    """A document, how its package is called, the names in it, and a folder with replacements for templates.

    ``replaced`` is what the vendor said takes the place of what the document deprecates.
    """

    document: Document
    settings: ClientSettings
    names: Names
    templates: Path | None = None
    replaced: Replacements = field(default_factory=dict[str, "tuple[str, ...]"])
