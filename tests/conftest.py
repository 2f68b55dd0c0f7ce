"""How the property tests search: the same examples in every run here, others and more of them in `nox -s search`."""

from hypothesis import HealthCheck, settings

# No test is timed: neither an example nor the making of one.
settings.register_profile("fixed", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", settings.get_profile("fixed"), derandomize=False, max_examples=2_000)
settings.load_profile("fixed")
