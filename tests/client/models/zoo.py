"""Models as the generator writes them, one of each kind."""

from typing import Annotated, Literal, TypeAlias

from models_base import Model, OpenEnum, OpenUnion, Unknown, UnlistedInteger, UnlistedText
from pydantic import AwareDatetime, Field


class Colour(OpenEnum):
    """Of fur."""

    RED = "red"
    DARK_BLUE = "dark-blue"


class Boat(OpenEnum):
    """Kinds that float."""

    CANOE = "canoe"
    FERRY = "ferry"


class Cat(Model):
    """A cat."""

    kind_of: Annotated[Literal["cat"], Field(alias="kindOf")]
    """What it is."""
    lives: Annotated[int | None, Field(ge=0, le=9)] = None
    """How many are left.

    Up to nine.
    """
    fur: Colour | None = None


class Ship(Model):
    """A ship."""

    kind_of: Annotated[Boat, Field(alias="kindOf")]
    name: Annotated[str, Field(pattern="^[A-Z]", max_length=5)]


Mover: TypeAlias = Annotated[Cat | Ship | Unknown, OpenUnion("kindOf", {"canoe": Ship, "cat": Cat, "ferry": Ship})]
Either: TypeAlias = Annotated[Cat | Ship | Unknown, OpenUnion()]


class House(Model):
    """All of it."""

    mover: Mover | None = None
    seen: list[Either] | None = None
    by_name: Annotated[dict[str, Mover] | None, Field(alias="byName")] = None
    days: Annotated[list[Literal[0, 1] | UnlistedInteger] | None, Field(min_length=1)] = None
    unit: Literal["kWh"] | UnlistedText | None = None
    fur: Annotated[list[Colour] | None, Field(alias="odd fur")] = None
    built: AwareDatetime | None = None
    beside: "House | None" = None
