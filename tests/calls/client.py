"""A generated package seen from outside: its two clients, and its methods found by the lock of names."""

from __future__ import annotations

import asyncio
import functools
import importlib
import inspect
import json
import operator
import re
import sys
import typing
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType, UnionType
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError
from typing_extensions import is_typeddict

from .calls import Row
from .instances import UNDECLARED
from .judge import BODY
from .server import CLIENT_ID, CLIENT_SECRET, Server
from .spec import Operation

WORLDS = ("sync", "async")
FORMS = ("model", "mapping", "keywords")
"""The ways to give a body: as a model, as a dict by the names of the model's attributes, by its properties one by one."""


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
            client_id=CLIENT_ID,
            client_secret=CLIENT_SECRET,
            base_url=server.url,
            token_url=server.token_url,
            max_retries=0,  # each answer is judged, whatever its status
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
        function = self.client
        for name in self.names[operation.key].split("."):
            function = getattr(function, name)
        return Method(function, self.package, deprecated=operation.deprecated)

    def call(self, method: Method, row: Row, form: str = FORMS[0]) -> Any:
        """What the method gives for a row of values, its body given in one of the forms; a page gives its envelope."""
        positional, named = method.bind(row, form)
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            result = method.function(*positional, **named)
        assert bool(said) == method.deprecated, f"{method.function.__qualname__}: {said}"
        if self._runner:
            result = self._runner.run(_awaited(result))
        return method.whole(result)


async def _awaited(result: Any) -> Any:
    return await result


class Method:
    """A bound method of a client: its arguments by the document's names, and what its annotations read and return."""

    def __init__(self, function: Callable[..., Any], package: ModuleType, *, deprecated: bool) -> None:
        self.function = function
        self.deprecated = deprecated
        self.hints = typing.get_type_hints(function)
        parameters = inspect.signature(function).parameters
        # Whoever goes without a body that the document only fails to require has to say so.
        self._asks_body = "body" in parameters and parameters["body"].default is inspect.Parameter.empty
        self._absent = importlib.import_module(f"{package.__name__}._runtime.absent").ABSENT
        self._names = [name for name in parameters if name not in {"self", "options"}]
        self._by_plain = {_plain(name): name for name in self._names}
        returned = self.hints["return"]
        self._paged = typing.get_origin(returned) in _pages(package)
        self._returned = typing.get_args(returned)[1] if self._paged else returned
        self._page = _pages(package)[:2]

    def bind(self, row: Row, form: str) -> tuple[list[Any], dict[str, Any]]:
        """The row as Python's arguments: those of the path by position, the others by name, each read as annotated."""
        positional: list[Any] = []
        named: dict[str, Any] = {}
        for (place, name), value in row.items():
            argument = self._argument(place, name)
            read = _adapter(_as_models(self.hints[argument])).validate_json(json.dumps(value))
            if place == "path":
                positional.append(read)
            elif (place, name) == BODY:
                named |= self._formed(read, form)
            else:
                named[argument] = read
        if BODY not in row and self._asks_body:
            named["body"] = self._absent
        return positional, named

    def _formed(self, body: Any, form: str) -> dict[str, Any]:
        """The arguments for a body that was read as models, in one of the forms."""
        if form == "model":
            return {"body": body}
        plain = _adapter(Any).dump_python(body, exclude_unset=True)  # by the names of attributes, values as they are
        if form == "mapping":
            return {"body": plain}
        assert isinstance(body, BaseModel)
        found = {name: next((one for one in (f"{name}_body", name) if one in self._names), "") for name in plain}
        assert all(found.values()), f"{self.function.__qualname__} has no arguments for all of {sorted(found)}"
        return {found[name]: value for name, value in plain.items()}

    def forms(self, row: Row) -> tuple[str, ...]:
        """The forms in which a body can be given: all of them, where it can be given by its properties."""
        if BODY not in row or not isinstance(row[BODY], dict):
            return FORMS[:1] if BODY not in row else FORMS[:2]
        spread = all({_plain(name), _plain(f"{name}body")} & self._by_plain.keys() for name in row[BODY])
        # By properties nothing at all is no body where there may be none.
        return FORMS if spread and row[BODY] else FORMS[:2]

    def whole(self, result: Any) -> Any:
        """The body of what was returned, which a page holds; iterating it has to begin with that body's own items."""
        if not self._paged:
            return result
        assert isinstance(result, self._page), type(result)
        return result.envelope

    def _argument(self, place: str, name: str) -> str:
        if (place, name) == BODY:
            return "body"
        found = self._by_plain.get(_plain(name + place)) or self._by_plain.get(_plain(name))
        assert found, f"{self.function.__qualname__} has no argument for the {place} parameter {name}"
        return found

    def dumped(self, value: Any) -> Any:
        """The result as JSON; fails where it is not of the type that the method declares."""
        adapter = _adapter(self._returned)
        try:
            declared = adapter.validate_python(value, strict=True)
        except ValidationError as error:
            raise AssertionError(f"the result is not of the type that the method declares: {error}") from None
        # A model stays what it is; what only could become one (a dict) is turned into another value.
        assert declared == value, f"the result is not of the type that the method declares: {type(value)}"
        return adapter.dump_python(value, mode="json", by_alias=True, exclude_unset=True)


def _as_models(annotation: Any) -> Any:
    """The annotation of an argument without the TypedDicts that stand in for models."""
    kinds = typing.get_args(annotation)
    if typing.get_origin(annotation) in {typing.Union, UnionType}:
        return functools.reduce(operator.or_, (_as_models(kind) for kind in kinds if not is_typeddict(kind)))
    if typing.get_origin(annotation) is Sequence:
        return list[_as_models(kinds[0])]
    return annotation


def _pages(package: ModuleType) -> tuple[Any, ...]:
    module = importlib.import_module(f"{package.__name__}._runtime.pages")
    return module.Page, module.AsyncPage, module.AsyncPages


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
