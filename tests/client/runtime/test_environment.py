"""Where calls and credentials go, for what a user gives."""

from enum import Enum

import pytest
from runtime import Environment, place
from runtime.environment import chosen

LIVE = Environment("live", "https://api.example", "https://login.example/token")
SANDBOX = Environment("sandbox", "https://api.sandbox.example", "https://login.sandbox.example/token")


@pytest.mark.parametrize(
    ("given", "base_url", "token_url", "expected"),
    [
        (None, None, None, LIVE),
        (SANDBOX, None, None, SANDBOX),
        (None, None, "https://other.example/token", ("live", LIVE.base_url, "https://other.example/token")),
        (SANDBOX, "https://proxy.example", None, ("sandbox", "https://proxy.example", SANDBOX.token_url)),
        (None, "https://proxy.example", None, ("", "https://proxy.example", None)),
        (None, "https://a.example", "https://b.example/t", ("", "https://a.example", "https://b.example/t")),
    ],
)
def test_api_and_tokens_move_together_unless_they_are_told_apart(given, base_url, token_url, expected):
    assert place(given, LIVE, base_url, token_url) == (
        expected if type(expected) is Environment else Environment(*expected)
    )


class Known(Enum):
    LIVE = LIVE
    SANDBOX = SANDBOX


def test_a_deployment_is_one_of_the_members():
    assert chosen(Known.SANDBOX, Known) is SANDBOX
    assert chosen(None, Known) is None
    for given in ("sandbox", "", SANDBOX):
        said = rf"^environment is a {type(given).__name__}, and has to be one of Known\.LIVE, Known\.SANDBOX$"
        with pytest.raises(TypeError, match=said):
            chosen(given, Known)
