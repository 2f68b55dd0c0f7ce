"""The fake server of every package: each operation is answered, with an instance of what the document declares."""

from __future__ import annotations

import importlib

import pytest

from .calls import rows
from .client import World, dumped, load
from .documents import GENERATED, apis, cases, names, pets
from .judge import BODY
from .wire import difference

OPERATIONS = cases()


class Playing(World):
    """A client of a fake server."""

    def __init__(self, api, package, names, **options) -> None:
        self.api, self.package, self.names = api, package, names
        self.fake = importlib.import_module(f"{package.__name__}.testing").FakeServer(**options)
        self.client = self.fake.client()
        self._runner = None


@pytest.fixture(scope="session")
def playing(request):
    """The fake of a version (or of ``pets``), with everything in its answers or the least."""
    made = {}

    def of(version, **options):
        key = version, *options.items()
        if key not in made:
            if version == "pets":
                found = request.getfixturevalue("pets_package")
                made[key] = Playing(pets(), found.module, found.names, **options)
            else:
                api = apis()[version]
                made[key] = Playing(api, load(GENERATED / api.package, api.package), names(), **options)
        return made[key]

    return of


@pytest.mark.parametrize("full", [False, True], ids=["least", "full"])
@pytest.mark.parametrize(("version", "key"), OPERATIONS, ids=[f"{version} {key}" for version, key in OPERATIONS])
def test_operation(playing, version, key, full):
    # Objects of the made-up document are open: what it does not declare may be sent.
    world = playing(version, full=full, strict=version != "pets")
    api, operation = world.api, world.api.operations[key]
    success = next((body for status, body in sorted(operation.responses.items()) if status[:1] == "2"), None)
    method = world.method(operation)
    for row in (rows(api, key)[0], rows(api, key)[-1]):
        result = world.call(method, row)
        if success is not None and "json" in success.media_type:
            assert api.spec.faults(success.schema, dumped(result)) == []
        came = world.fake.calls[-1]
        assert came.operation == key
        assert list(came.path_params) == [one["name"] for one in operation.located("path")]
        if operation.body and "json" in operation.body.media_type:
            assert difference(row.get(BODY), came.json) == ""


def test_one_token_serves_all(playing):
    world = playing("2024-01-01")
    for operation in list(world.api.operations.values())[:9]:
        world.call(world.method(operation), rows(world.api, operation.key)[-1])
    assert (world.fake.tokens, len(world.fake.calls)) == (1, 9)
