# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Models of tariffs."""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._base import Model

__all__ = [
    "TariffRate",
]


class TariffRate(Model):
    """One named price of a tariff."""

    cost: Annotated[str, Field(pattern="^[+-]?([0-9]{1,9}([.][0-9]{0,9})?|[.][0-9]{1,9})$")]
    """Price of one kWh."""
    name: str
    """Name by which intervals refer to the rate."""
