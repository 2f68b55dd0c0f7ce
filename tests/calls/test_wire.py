"""When two JSON values are the same, and what is said where they are not."""

import pytest

from .wire import difference


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ({"a": [1, None]}, {"a": [1.0, None]}, ""),
        ("2024-01-01T00:00:00.500Z", "2024-01-01T01:00:00.5+01:00", ""),
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:01Z", "value: '2024-01-01T00:00:00Z' and '2024-01-01T00:00:01Z'"),
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00", "value: '2024-01-01T00:00:00Z' and '2024-01-01T00:00:00'"),
        ("2024-01-01", "20240101", "value: '2024-01-01' and '20240101'"),
        (1, True, "value: 1 and True"),
        ("1", 1, "value: '1' and 1"),
        ({"a": None}, {}, "value: ['a'] only on one side"),
        ({"a": [{"b": 1}]}, {"a": [{"b": 2}]}, "value.a[0].b: 1 and 2"),
        ([1], [1, 1], "value: [1] and [1, 1]"),
    ],
)
def test_difference(one, other, said):
    assert difference(one, other) == said
