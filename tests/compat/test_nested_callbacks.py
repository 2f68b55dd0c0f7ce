"""Callbacks of callbacks (OpenAPI 3.1.1, 4.8.18: a Callback Object holds Path Item Objects, and those hold operations like any)."""

from typing import Any

from codegen.compat.reader import Reader
from codegen.compat.surface import operations
from codegen.model import Document
from tests.compat.documents import api, told

DONE = {"responses": {"200": {"description": "Heard"}}}


def answered(body: Any, depth: int = 2) -> dict[str, Any]:
    """An operation that calls back, and is called back for that, ``depth`` times; the innermost sends ``body``."""
    if not depth:
        return {**DONE, "requestBody": {"content": {"application/json": {"schema": body}}}}
    return {**DONE, "callbacks": {f"level{depth}": {"{$url}": {"post": answered(body, depth - 1)}}}}


def names(document: Document) -> list[str]:
    return [item.name for item in operations(Reader(document))]


def test_what_a_callback_of_a_callback_sends_is_compared():
    before, after = (api(answered({"type": kind})) for kind in ("string", "integer"))
    assert names(before)[1:] == ["POST /pets callback level2", "POST /pets callback level2 callback level1"]
    assert told(before, after) == [("response-body-type-changed", "error", "body")]
    assert told(before, api(answered({"type": "string"}, 1))) != []


def test_a_callback_of_a_callback_that_goes_is_told():
    with_one, without = api(answered({}, 2)), api({**DONE, "callbacks": {"level2": {"{$url}": {"post": DONE}}}})
    assert told(with_one, without) == [("callback-removed", "error", "")]
    assert told(without, with_one) == [("callback-added", "info", "")]


def shared(count: int, size: str = "string") -> Document:
    """Callbacks that all lead on to all of them, themselves among these."""
    ways = {f"c{index}": {"$ref": f"#/components/callbacks/c{index}"} for index in range(count)}
    body = {"content": {"application/json": {"schema": {"type": size}}}}
    calls = {"{$url}": {"post": {**DONE, "requestBody": body, "callbacks": ways}}}
    return api({"callbacks": ways}, components={"callbacks": dict.fromkeys(ways, calls)})


def test_a_circle_of_callbacks_is_gone_round_once():
    assert names(shared(1)) == ["POST /pets", "POST /pets callback c0"]
    assert [rule for rule, *_ in told(shared(2), shared(2, "integer"))] == ["response-body-type-changed"] * 2


def test_callbacks_that_nest_in_very_many_ways_are_bounded():
    assert len(names(shared(12))) < 1000
    assert told(shared(12), shared(12)) == []
