"""A generated package seen from outside: its two clients, and its methods found by the lock of names."""

from __future__ import annotations

import asyncio
import functools
import importlib
import inspect
import json
import re
import sys
import typing
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from .calls import Row
from .instances import UNDECLARED
from .judge import BODY
from .server import CLIENT_ID, CLIENT_SECRET, Server
from .spec import Operation

WORLDS = ("sync", "async")


def load(folder: Path, package: str) -> ModuleType:
    """Import a package from the folder that holds it."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
        importlib.invalidate_caches()
    return importlib.import_module(package)


class World:
    """One client of a package, sync or async, that calls a server on loopback; both are called as if they were sync."""

    def __init__(self, package: ModuleType, server: Server, kind: str, names: Mapping[str, str]) -> None:
        self.package = package
        self.names = names
        self._runner = asyncio.Runner() if kind == "async" else None
        make = package.AsyncClient if self._runner else package.Client
        self.client = make(
            client_id=CLIENT_ID, client_secret=CLIENT_SECRET, base_url=server.url, token_url=server.token_url
        )

    def close(self) -> None:
        """Close the client's connections."""
        if self._runner:
            self._runner.run(self.client.close())
            self._runner.close()
        else:
            self.client.close()

    def method(self, operation: Operation) -> Method:
        """The client's method for an operation of the document."""
        resource, name = self.names[operation.key].split(".")
        return Method(getattr(getattr(self.client, resource), name))

    def call(self, method: Method, row: Row) -> Any:
        """What the method gives for a row of values."""
        positional, named = method.bind(row)
        if self._runner:
            return self._runner.run(method.function(*positional, **named))
        return method.function(*positional, **named)


class Method:
    """A bound method of a client: its arguments by the document's names, and what its annotations read and return."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.hints = typing.get_type_hints(function)
        names = [name for name in inspect.signature(function).parameters if name != "self"]
        self._by_plain = {_plain(name): name for name in names}

    def bind(self, row: Row) -> tuple[list[Any], dict[str, Any]]:
        """The row as Python's arguments: those of the path by position, the others by name, each read as annotated."""
        positional: list[Any] = []
        named: dict[str, Any] = {}
        for (place, name), value in row.items():
            argument = self._argument(place, name)
            read = _adapter(self.hints[argument]).validate_json(json.dumps(value))
            if place == "path":
                positional.append(read)
            else:
                named[argument] = read
        return positional, named

    def _argument(self, place: str, name: str) -> str:
        if (place, name) == BODY:
            return "body"
        found = self._by_plain.get(_plain(name + place)) or self._by_plain.get(_plain(name))
        assert found, f"{self.function.__qualname__} has no argument for the {place} parameter {name}"
        return found

    def dumped(self, value: Any) -> Any:
        """The result as JSON; fails where it is not of the type that the method declares."""
        adapter = _adapter(self.hints["return"])
        try:
            declared = adapter.validate_python(value, strict=True)
        except ValidationError as error:
            raise AssertionError(f"the result is not of the type that the method declares: {error}") from None
        # A model stays what it is; what only could become one (a dict) is turned into another value.
        assert declared == value, f"the result is not of the type that the method declares: {type(value)}"
        return adapter.dump_python(value, mode="json", by_alias=True, exclude_unset=True)


def dumped(value: Any) -> Any:
    """Any value of a model's types as JSON."""
    return _adapter(Any).dump_python(value, mode="json", by_alias=True, exclude_unset=True)


def strangers(value: Any) -> set[str]:
    """The properties in a result that no model declares, without those that the document does not declare either."""
    if isinstance(value, BaseModel):
        extra = set(value.model_extra or ())
        inner = {**dict(value), **(value.model_extra or {})}
        return {name for name in extra if name != UNDECLARED and not name.startswith("key ")} | strangers(inner)
    if isinstance(value, Mapping):
        return strangers(list(value.values()))
    if isinstance(value, list):
        return {name for item in value for name in strangers(item)}
    return set()


@functools.cache
def _adapter(annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation)


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
