"""The checks notice one fault in any operation, planted between method and runtime, or in the generated source."""

from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest

from .checks import check_answers, check_requests
from .client import WORLDS, World, load
from .documents import apis, cases
from .faults import DROPPED, faults
from .sources import APPLIES, plant

OPERATIONS = cases()


def notices(bench, world, operation):
    """Whether the operation's checks fail, and fail because of what they check."""
    try:
        check_requests(bench.api, bench.server, world, operation)
        check_answers(bench.api, bench.server, world, operation)
    except (AssertionError, world.package.ApiError):
        return True
    return False


@pytest.mark.parametrize(("version", "key"), OPERATIONS, ids=[f"{version} {key}" for version, key in OPERATIONS])
def test_a_fault_on_the_way_is_noticed(benches, monkeypatch, version, key):
    bench = benches(version, "sync")
    operation = bench.api.operations[key]
    api = type(bench.world.client._api)
    real = api._perform
    absent = import_module(f"{bench.world.package.__name__}._runtime.absent").ABSENT
    unnoticed = []
    for name, fault in faults(operation):

        def perform(self, described, arguments, body, *how, fault=fault):
            described, arguments, body = fault(described, dict(arguments), body)
            return real(self, described, arguments, absent if body is DROPPED else body, *how)

        with monkeypatch.context() as planted:
            planted.setattr(api, "_perform", perform)
            if not notices(bench, bench.world, operation):
                unnoticed.append(name)
    assert unnoticed == []


@pytest.mark.parametrize("kind", APPLIES)
@pytest.mark.parametrize("version", ["pets", *apis()])
def test_a_fault_in_the_source_is_noticed(benches, tmp_path, version, kind):
    bench = benches(version, "sync")
    package = Path(bench.world.package.__file__).parent
    module = load(tmp_path, plant(package, tmp_path, kind))
    operations = [one for one in bench.api.operations.values() if APPLIES[kind](bench.api.spec, one)]
    assert operations
    for name in WORLDS:
        with closing(World(module, bench.server, name, bench.world.names)) as world:
            unnoticed = [one.key for one in operations if not notices(bench, world, one)]
        assert unnoticed == []
