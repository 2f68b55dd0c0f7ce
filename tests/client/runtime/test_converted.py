"""What was read as another type than it came as is told, although it could be read."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter
from runtime import Mismatch, Operation, ResponseMismatchError
from runtime.converted import converted

from .conftest import World
from .server import Reply, Server

ID = "01234567-89ab-4def-8123-456789abcdef"


class Pet(BaseModel):
    model_config = ConfigDict(extra="allow")

    name: str = "Rex"
    age: int = 1
    weight_kg: float = Field(1.0, alias="weight-kg")
    price: Decimal = Decimal(1)
    tame: bool = True
    born: date = date(2024, 1, 1)
    seen: AwareDatetime | None = None
    id: UUID = UUID(ID)
    by_year: dict[str, float] = {}
    others: list[Pet] = []


GET: Operation[Pet] = Operation("GET", "/pets", responses={"200": lambda: Pet})
NOTE: Operation[str] = Operation("GET", "/notes", responses={"200": lambda: str})


@pytest.mark.parametrize(
    ("came", "path", "reason"),
    [
        ({"age": "3"}, "$.age", "a number"),
        ({"age": True}, "$.age", "a number"),
        ({"weight-kg": "1.5"}, "$['weight-kg']", "a number"),
        ({"tame": "yes"}, "$.tame", "true or false"),
        ({"tame": 1}, "$.tame", "true or false"),
        ({"born": 0}, "$.born", "text"),
        ({"born": "2024-01-01T00:00:00Z"}, "$.born", "a date"),
        ({"seen": 1704067200}, "$.seen", "text"),
        ({"seen": "1704067200"}, "$.seen", "a date and time"),
        ({"seen": "2024-01-01 00:00Z"}, "$.seen", "a date and time"),
        ({"id": f"{{{ID}}}"}, "$.id", "a UUID"),
        ({"id": ID.replace("-", "")}, "$.id", "a UUID"),
        ({"by_year": {"2024": "1"}}, "$.by_year['2024']", "a number"),
        ({"others": [{}, {"others": [{"age": "3"}]}]}, "$.others[1].others[0].age", "a number"),
    ],
)
def test_what_came_as_another_type_is_told_with_its_spot(came: dict[str, Any], path: str, reason: str) -> None:
    value = TypeAdapter(Pet).validate_python(came)
    ((spot, said, _),) = converted(value, came)
    assert (spot, said.partition(",")[0].removesuffix(" here")) == (path, f"the document has {reason}")


@pytest.mark.parametrize(
    "came",
    [
        {},
        {"name": "3", "age": 3, "weight-kg": 3, "price": "3", "tame": False, "born": "2024-01-01", "id": ID.upper()},
        {"age": 3.0, "price": 3.5, "seen": None, "unknown": {"age": "3"}},
        {
            "seen": "2024-01-01T00:00:00.123456789+02:00",
            "by_year": {"2024": 1},
            "others": [{"seen": "2024-01-01t00:00:00z"}],
        },
    ],
)
def test_what_came_as_it_is_declared_is_not(came: dict[str, Any]) -> None:
    assert not list(converted(TypeAdapter(Pet).validate_python(came), came))


def test_a_client_is_told_and_a_strict_one_raises(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(json={"age": "3"})
    told: list[Any] = []
    api = world.api(server.url, on_mismatch=lambda found, _: told.append(found), departures=lambda _: ())
    assert world.call(api, GET).age == 3
    assert told == [(Mismatch("$.age", "the document has a number here", '"3"'),)]
    with pytest.raises(ResponseMismatchError, match="a number here"):
        world.call(api, GET, options={"strict": True})


def test_text_that_is_no_json_is_not_looked_into(world: World, server: Server) -> None:
    server.respond = lambda _: Reply(body=b"hello", headers={"Content-Type": "text/plain"})
    api = world.api(server.url, on_mismatch=lambda *_: pytest.fail("told"), departures=lambda _: ())
    assert world.call(api, NOTE) == "hello"
