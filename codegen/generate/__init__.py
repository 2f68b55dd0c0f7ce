"""One document -> one publishable client package, as values: nothing here touches the disk but :mod:`.write`."""

from codegen.generate.package import generate

__all__ = ["generate"]
