"""How the property tests search: the same examples in every run here, others and more of them in `nox -s search`.

What the tool remembers goes to a folder of the tests' own, and nothing in it is from another run.
"""

import pytest
from hypothesis import HealthCheck, settings

from codegen import memo

# No test is timed: neither an example nor the making of one.
settings.register_profile("fixed", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", settings.get_profile("fixed"), derandomize=False, max_examples=2_000)
settings.load_profile("fixed")


@pytest.fixture(scope="session", autouse=True)
def _memo(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(memo.VARIABLE, str(tmp_path_factory.mktemp("memo")))
        yield
