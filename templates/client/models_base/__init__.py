"""What every model, enum and union of this package is made from, and what finds where a value leaves the document."""

from .departures import departures
from .enums import OpenEnum, UnlistedInteger, UnlistedText
from .model import Model, Unknown
from .unions import OpenUnion

__all__ = ["Model", "OpenEnum", "OpenUnion", "Unknown", "UnlistedInteger", "UnlistedText", "departures"]
