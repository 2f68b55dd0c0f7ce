"""The same client against a server that is not ours: Prism takes every request, and every answer of its making is read.

Run by `nox -s prism`, which gets Prism; elsewhere it runs where the command is at hand.
"""

import json
from collections import Counter
from contextlib import closing

import httpx2
import pytest

from .calls import rows
from .client import WORLDS, load
from .documents import GENERATED, PETS, SPECS, apis, names, pets
from .prism import VARIABLE, Mocked, command, running

PRISM = command()
pytestmark = pytest.mark.skipif(
    PRISM is None, reason=f"Prism is not here: `nox -s prism` gets it, or name it by {VARIABLE}"
)
TURNS = 5
"""How often a call is repeated where Prism breaks its own answer: it makes numbers up that their bounds exclude."""


@pytest.fixture(scope="module")
def mocked(request, tmp_path_factory):
    """Prism with the document of a version, and that version's API."""
    version = request.param
    api, document = (pets(), PETS) if version == "pets" else (apis()[version], SPECS / f"{version}.json")
    with running(PRISM, document, tmp_path_factory.mktemp("prism") / "log") as url:
        yield api, url


@pytest.mark.parametrize("kind", WORLDS)
@pytest.mark.parametrize("mocked", ["pets", *apis()], indirect=True)
def test_prism_takes_every_request(mocked, kind, request):
    api, url = mocked
    if api is pets():
        package = request.getfixturevalue("pets_package")
        module, named = package.module, package.names
    else:
        module, named = load(GENERATED / api.package, api.package), names()
    refused, said = [], Counter()
    with closing(Mocked(module, url, kind, named)) as world:
        for operation in api.operations.values():
            method = world.method(operation)
            for row in rows(api, operation.key):
                found = answered(world, method, row)
                said[found is None] += 1
                if found:
                    refused.append(f"{operation.key} {row}: {found}")
    assert refused == []
    assert said[True] > len(api.operations)


def answered(world, method, row):
    """What Prism has against a call; None where it has nothing.

    It judges its own answer too, and says so in place of it: that is nothing against the call, which is then made again.
    """
    for _ in range(TURNS):
        try:
            world.call(method, row)
        except world.package.StatusError as error:
            problem = json.loads(error.content)
            if any(fault["location"][0] != "response" for fault in problem.get("validation", [{"location": ["none"]}])):
                return problem
        else:
            return None
    return None


@pytest.mark.parametrize("mocked", ["pets"], indirect=True)
@pytest.mark.parametrize(
    ("query", "headers", "status"),
    [
        ("?pageSize=1", {"Authorization": "Bearer any"}, 200),
        ("?pageSize=1", {}, 401),
        ("", {"Authorization": "Bearer any"}, 422),
        ("?pageSize=many", {"Authorization": "Bearer any"}, 422),
        ("?pageSize=1&class=mouse", {"Authorization": "Bearer any"}, 422),
    ],
)
def test_prism_refuses_what_is_wrong(mocked, query, headers, status):
    assert httpx2.get(f"{mocked[1]}/pets{query}", headers=headers).status_code == status
