"""What every operation of every client has to do, each as one function that raises where it does not."""

from __future__ import annotations

import importlib
from typing import Any

import pytest
from pydantic import TypeAdapter

from .calls import answers, rows
from .client import World, dumped, strangers
from .documents import Api
from .server import NO_CONTENT, Server
from .spec import Operation
from .wire import difference


def check_requests(api: Api, server: Server, world: World, operation: Operation) -> int:
    """Each row of values arrives as the document wants it, in whatever form its body is given; gives the number of rows."""
    method = world.method(operation)
    success = next(answer for answer in answers(api, operation.key) if answer.status < 300)
    made = rows(api, operation.key)
    for row, form in [(one, form) for one in made for form in method.forms(one)]:
        server.answer(success.status, success.contents[-1], success.media_type)
        world.call(method, row, form)
        assert len(server.exchanges) == 1, f"{len(server.exchanges)} requests for one call"
        exchange = server.exchanges[0]
        assert not exchange.violations, f"{operation.key} {row} as {form}: {exchange.violations}"
        assert exchange.operation
        assert exchange.operation.key == operation.key
        differs = difference(row, exchange.values)
        assert not differs, f"{operation.key} as {form}: sent and arrived differ at {differs}"
    return len(made)


def check_answers(api: Api, server: Server, world: World, operation: Operation) -> int:
    """Each instance of each declared response is read as declared, an error's is raised; gives the number of calls."""
    method = world.method(operation)
    row = rows(api, operation.key)[-1]
    calls = 0
    for answer in answers(api, operation.key):
        for content in answer.contents:
            server.answer(answer.status, content, answer.media_type)
            if answer.status < 300:
                _check_result(world.call(method, row), content, method.dumped)
            else:
                _check_error(world, method, row, answer.status, content)
            calls += 1
    return calls


def _check_result(value: Any, content: Any, dump: Any) -> None:
    if content is NO_CONTENT:
        assert value is None
        return
    differs = difference(content, dump(value))
    assert not differs, f"answered and dumped differ at {differs}"
    assert not strangers(value), f"declared by the document but not by the model: {strangers(value)}"


def _check_error(world: World, method: Any, row: Any, status: int, content: Any) -> None:
    with pytest.raises(world.package.StatusError) as caught:
        world.call(method, row)
    assert caught.value.status == status
    problem = caught.value.problem
    if content is NO_CONTENT:
        assert problem is None
    else:
        _check_result(problem, content, dumped)
        assert not isinstance(content, dict) or not isinstance(problem, dict), "the problem is not typed"
    told = importlib.import_module(f"{world.package.__name__}._runtime.problems")
    kind = getattr(told, type(caught.value).__name__.replace("Error", "Problem"))
    assert TypeAdapter(kind).validate_python(problem, strict=True) == problem, (
        "the problem is not of the type that is told"
    )
