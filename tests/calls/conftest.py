"""One server for each document and one client for each world, for the whole session: hundreds of calls a second."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from codegen import names as naming
from codegen.generate import generate
from codegen.model import ClientSettings, Document, Environment

from .client import World, load
from .documents import GENERATED, PETS, Api, apis, names, pets, plain
from .server import Server


@dataclass(frozen=True, slots=True)
class Bench:
    """An API, the server that plays it and a client that calls it."""

    api: Api
    server: Server
    world: World


@dataclass(frozen=True, slots=True)
class Package:
    """A generated package as imported, and the names of its methods by operation."""

    module: ModuleType
    names: Mapping[str, str]


@pytest.fixture(scope="session")
def pets_package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """The client of the made-up document, generated now."""
    api = pets()
    folder = tmp_path_factory.mktemp(api.package)
    document = Document(PETS.name, PETS.read_bytes(), plain(PETS), "yaml", api.version)
    settings = ClientSettings(
        api="Pets",
        version=api.version,
        package=api.package,
        distribution=api.package.replace("_", "-"),
        release="1.0.0",
        headers=api.fixed,
        environments=(Environment("production", "https://pets.example", "https://pets.example/a/token"),),
        env_prefix="PETS",
    )
    decided = naming.decide(document.tree)
    made = generate(document, settings, decided)
    assert made.left_out == ()
    for name, content in made.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return Package(load(Path(folder), api.package), decided.operations)


@pytest.fixture(scope="session")
def benches(request: pytest.FixtureRequest) -> Iterator[Callable[[str, str], Bench]]:
    """The bench of a version (or of ``pets``) and a world, set up when it is first asked for."""
    with ExitStack() as stack:
        servers: dict[str, Server] = {}
        ready: dict[tuple[str, str], Bench] = {}

        def bench(version: str, kind: str) -> Bench:
            api = pets() if version == "pets" else apis()[version]
            if version not in servers:
                servers[version] = stack.enter_context(Server(api.spec, api.fixed))
            if (version, kind) not in ready:
                if version == "pets":
                    package = request.getfixturevalue("pets_package")
                else:
                    package = Package(load(GENERATED / api.package, api.package), names())
                world = World(package.module, servers[version], kind, package.names)
                stack.callback(world.close)
                ready[version, kind] = Bench(api, servers[version], world)
            return ready[version, kind]

        yield bench
