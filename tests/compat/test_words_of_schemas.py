"""What findings on schemas say to a person: the smallest place, words that fit the verdict, and a value as people send it."""

from typing import Any

import pytest

from codegen.compat import diff
from codegen.compat.rules.rule import ACCEPTED, READABLE
from tests.compat.documents import returns, sends


def text(pattern: str) -> dict[str, Any]:
    return {"type": "string", "pattern": pattern}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "integer", "multipleOf": 6}, {"type": "integer", "multipleOf": 3}),
        ({"type": "integer", "format": "int32"}, {"type": "integer", "format": "int64"}),
        ({"type": "string", "format": "uri"}, {"type": "string", "format": "uri-reference"}),
        (text("^[0-9]{3}$"), text("[0-9]")),
    ],
)
def test_what_only_admits_more_is_not_said_to_refuse_or_surprise(old: Any, new: Any):
    (sent,) = diff(sends(old), sends(new))
    assert (sent.level, sent.why, sent.instead) == ("info", *ACCEPTED)
    (read,) = diff(returns(new), returns(old))
    assert (read.level, read.why, read.instead) == ("info", *READABLE)
