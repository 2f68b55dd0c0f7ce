"""Every operation of every version, in both worlds, against a real server that knows the document."""

import pytest

from .checks import check_answers, check_requests
from .client import WORLDS
from .documents import apis, cases

OPERATIONS = cases()


@pytest.mark.parametrize("kind", WORLDS)
@pytest.mark.parametrize(("version", "key"), OPERATIONS, ids=[f"{version} {key}" for version, key in OPERATIONS])
def test_operation(benches, version, key, kind):
    bench = benches(version, kind)
    operation = bench.api.operations[key]
    calls = check_requests(bench.api, bench.server, bench.world, operation)
    calls += check_answers(bench.api, bench.server, bench.world, operation)
    assert calls >= 1 + len(operation.responses)


@pytest.mark.parametrize("version", apis())
def test_one_token_serves_all_calls(benches, version):
    bench = benches(version, "sync")
    issued = len(bench.server.tokens)
    for operation in list(bench.api.operations.values())[:20]:
        check_requests(bench.api, bench.server, bench.world, operation)
    assert len(bench.server.tokens) <= max(issued, 1)
