"""Faults that are planted in a generated operation: each turns what a method hands to the runtime into something wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from .spec import Operation

Handed = tuple[Any, dict[str, Any], Any]
"""The operation's description, the arguments by key, and the body."""

DROPPED = object()
"""In place of a body: none."""

Fault = Callable[[Any, dict[str, Any], Any], Handed]


def faults(operation: Operation) -> Iterator[tuple[str, Fault]]:
    """Every fault that this operation can have, by what it is."""
    yield "method", _described(method="PUT" if operation.method != "PUT" else "POST")
    yield "path", _described(path=operation.path.replace("/", "/x-", 1))
    names = [parameter["name"] for parameter in operation.located("path")]
    if len(names) > 1:
        yield "path parameters swapped", _described(path=_swapped(operation.path, names[0], names[1]))
    for parameter in operation.parameters:
        if parameter["in"] != "path":
            yield f"{parameter['in']} {parameter['name']} renamed", _renamed(parameter["name"])
            yield f"{parameter['in']} {parameter['name']} dropped", _dropped(parameter["name"])
    if operation.body:
        yield "body dropped", lambda described, arguments, body: (described, arguments, DROPPED)
        yield "body replaced", lambda described, arguments, body: (described, arguments, {})
        yield "body of another media type", _described(body="application/x+json")
    if {} not in operation.security:  # else a call may bring a token or not
        yield "security", _toggled


def _toggled(described: Any, arguments: dict[str, Any], body: Any) -> Handed:
    return replace(described, security=() if described.security else ("any",)), arguments, body


def _described(**changes: str) -> Fault:
    return lambda described, arguments, body: (replace(described, **changes), arguments, body)


def _swapped(path: str, one: str, other: str) -> str:
    return path.replace(f"{{{one}}}", "{ }").replace(f"{{{other}}}", f"{{{one}}}").replace("{ }", f"{{{other}}}")


def _renamed(name: str) -> Fault:
    def plant(described: Any, arguments: dict[str, Any], body: Any) -> Handed:
        changed = [
            replace(one, name=f"{name}_", argument=one.key) if one.name == name else one for one in described.parameters
        ]
        return replace(described, parameters=tuple(changed)), arguments, body

    return plant


def _dropped(name: str) -> Fault:
    def plant(described: Any, arguments: dict[str, Any], body: Any) -> Handed:
        keys = {one.key for one in described.parameters if one.name == name}
        return described, {key: value for key, value in arguments.items() if key not in keys}, body

    return plant
