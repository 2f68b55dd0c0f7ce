"""What is sent to an operation and answered by it: rows of values made from the document."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

from .documents import Api
from .instances import instances
from .judge import BODY
from .server import NO_CONTENT
from .spec import parameter_schema

Row = dict[tuple[str, str], Any]
"""The values of one call by place and name, as the document calls them."""


@functools.cache
def rows(api: Api, key: str) -> list[Row]:
    """Calls with everything given, as many as the argument with the most instances has; then one with what is required."""
    operation = api.operations[key]
    choices: dict[tuple[str, str], list[Any]] = {}
    required: set[tuple[str, str]] = set()
    in_order = [*operation.located("path"), *(one for one in operation.parameters if one["in"] != "path")]
    for parameter in in_order:
        key = parameter["in"], parameter["name"]
        made = instances(api.spec, parameter_schema(parameter))
        choices[key] = [value for value in made if _sendable(parameter["in"], value)]
        if parameter.get("required"):
            required.add(key)
    if operation.body:
        choices[BODY] = instances(api.spec, operation.body.schema)
        if operation.body.required:
            required.add(BODY)
    turns = max(map(len, choices.values()), default=1)
    full = [{key: values[min(turn, len(values) - 1)] for key, values in choices.items()} for turn in range(turns)]
    return [*full, {key: values[0] for key, values in choices.items() if key in required}]


@dataclass(frozen=True, slots=True)
class Answer:
    """A declared status and the contents to answer it with; one that has no body has NO_CONTENT only."""

    status: int
    media_type: str
    contents: list[Any]


@functools.cache
def answers(api: Api, key: str) -> list[Answer]:
    """What the operation may be answered with, success first."""
    operation = api.operations[key]
    found = [
        Answer(
            _number(status, operation.responses),
            body.media_type if body else "",
            instances(api.spec, body.schema) if body else [NO_CONTENT],
        )
        for status, body in operation.responses.items()
    ]
    return sorted(found, key=lambda answer: answer.status)


def _number(status: str, declared: dict[str, Any]) -> int:
    """A status that falls under the response: itself, one of its range, for ``default`` one that no other speaks of."""
    if status.isdigit():
        return int(status)
    first = 500 if status == "default" else int(status[0]) * 100 + 18
    return next(number for number in range(first, 600) if str(number) not in declared)


def _sendable(place: str, value: Any) -> bool:
    """Whether the place has a form for the value: text has none for null or nothing, a header none for all characters."""
    if isinstance(value, dict):
        return bool(value)
    if isinstance(value, list):
        return bool(value) and all(_sendable(place, item) for item in value)
    if value is None or (value == "" and place != "query"):
        return False
    return place not in {"header", "cookie"} or (str(value).isascii() and str(value).strip() == str(value))
