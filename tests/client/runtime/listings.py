"""A list of pets in pages, the server's side of it, and what reads it in both worlds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from pydantic import BaseModel, ConfigDict, Field
from runtime import Operation, Parameter
from runtime.paging import Cursor, Paging, Turn

from .conftest import Tasks, World
from .server import Received, Reply, Server


class Pet(BaseModel):
    id: str
    name: str | None = None


class Cursors(BaseModel):
    after: str | None = None
    before: str | None = None


class PetList(BaseModel):
    model_config = ConfigDict(extra="allow")

    pets: list[Pet] = Field(default_factory=list[Pet], alias="petList")
    cursors: Cursors | None = None


AFTER = Cursor("after", ("cursors", "after"), against="before")
BEFORE = Cursor("before", ("cursors", "before"), against="after")
NAMES = ("after", "before", "kind", "offset", "page", "limit")


def listing(turn: Turn = AFTER, back: Turn | None = BEFORE, kind: Any = PetList) -> Operation[Any]:
    """A list whose pages follow one another in this way; of a plain array where ``kind`` is one."""
    return Operation(
        "GET",
        "/pets",
        tuple(Parameter(name, "query") for name in NAMES),
        responses={"200": lambda: kind},
        name="listPets",
        paging=Paging(("petList",) if kind is PetList else (), turn, back),
    )


PETS = listing()


class Reader:
    """Reads pages in a world, blocking in both; what was read before an error is in ``got``."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.got: list[str] = []

    def run(self, awaitable: Any) -> Any:
        async def main() -> Any:
            return await awaitable

        return self.world._runner.run(main()) if isinstance(self.world, Tasks) else awaitable

    def first(self, api: Any, operation: Operation[Any] = PETS, /, options: Any = None, **arguments: Any) -> Any:
        return self.run(api.page(operation, arguments, options))

    def ids(self, pets: Any) -> list[str]:
        for pet in self.each(pets):
            self.got.append(pet.id)
        return self.got

    def each(self, iterable: Any) -> Any:
        """One after another, as a user's loop would, in a loop of events that stands still in between."""
        if isinstance(self.world, Tasks):
            iterator = aiter(iterable)
            while (item := self.run(anext(iterator, None))) is not None:
                yield item
            return
        yield from iterable


def queries(server: Server) -> list[dict[str, str]]:
    return [dict(parse_qsl(received.target.partition("?")[2])) for received in server.received]


def body(ids: str, **cursors: str | None) -> dict[str, Any]:
    return {"petList": [{"id": one} for one in ids], "cursors": cursors}


def by_cursor(**pages: dict[str, Any]) -> Callable[[Received], Reply]:
    """Answers by the cursor in ``after`` or ``before``; ``start`` where there is none."""

    def respond(received: Received) -> Reply:
        asked = dict(parse_qsl(received.target.partition("?")[2]))
        return Reply(json=pages[asked.get("after") or asked.get("before") or "start"])

    return respond


THREE = by_cursor(start=body("ab", after="2"), **{"2": body("cd", after="3", before="c"), "3": body("e", before="e")})
