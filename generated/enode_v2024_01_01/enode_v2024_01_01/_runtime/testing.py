"""A server that is none: it answers calls in the process, with what the document declares, and remembers them."""

from __future__ import annotations

import difflib
import importlib
import inspect
import json
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from types import ModuleType
from typing import Any, Self
from urllib.parse import unquote, urlsplit

import httpx2
from pydantic import TypeAdapter, ValidationError

from .bodies import encode_body, is_json
from .factories import Maker
from .fake_pages import PAGE_SIZE, sheet
from .operation import Operation
from .styles import to_json_value

BASE_URL = "https://fake.invalid"
_TOKEN = {"access_token": "fake", "token_type": "Bearer", "expires_in": 3600}
_MADE = object()
"""Stands for an answer that the document gives."""


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A request that came: its operation as ``METHOD /path``, and what it carried, percent-decoded."""

    operation: str
    path_params: Mapping[str, str]
    query: httpx2.QueryParams
    headers: httpx2.Headers = field(repr=False)
    content: bytes
    url: httpx2.URL = field(repr=False)

    @property
    def json(self) -> Any:
        """The body, parsed; None where there is none."""
        return json.loads(self.content) if self.content else None


@dataclass(frozen=True, slots=True)
class _Reply:
    answer: Any = _MADE
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    items: Sequence[Any] | None = None
    page_size: int = PAGE_SIZE


class Route:
    """How one operation is answered; until something else is said, by a valid instance of what the document declares."""

    def __init__(self, operation: Operation[Any]) -> None:
        self.operation = operation
        self.calls: list[RecordedCall] = []
        self._replies = [_Reply()]

    def reply(
        self, answer: object = _MADE, *, status: int | None = None, headers: Mapping[str, str] | None = None
    ) -> Self:
        """Answer with this from now on.

        ``answer`` is the body (a model, or what JSON is made of), an exception, which is raised as if the connection had
        failed so, a ``httpx2.Response``, or a function of the :class:`RecordedCall` that gives any of them. Without one,
        the body is what the document declares for ``status``, and ``status`` that of a success.
        """
        self._replies = [_Reply(answer, status, headers or {})]
        return self

    def then(
        self, answer: object = _MADE, *, status: int | None = None, headers: Mapping[str, str] | None = None
    ) -> Self:
        """Answer the next call with this, once the replies before have been given, each once; the last one stays."""
        self._replies.append(_Reply(answer, status, headers or {}))
        return self

    def items(self, items: Iterable[object], *, page_size: int = PAGE_SIZE) -> Self:
        """List these from now on, in pages of the size that the request asks for, or of ``page_size``.

        Raises ValueError where the operation has no pages.
        """
        if self.operation.paging is None:
            raise ValueError(f"{key_of(self.operation)} has no pages: use reply")
        self._replies = [_Reply(items=[to_json_value(item) for item in items], page_size=page_size)]
        return self

    def take(self) -> _Reply:
        """The reply whose turn it is."""
        return self._replies.pop(0) if len(self._replies) > 1 else self._replies[0]


class Server:
    """Answers the requests of clients that have :attr:`transport`; ``calls`` are those that came, but for tokens.

    A request that the document does not have, or that is not what it asks for, raises AssertionError in the caller. With
    ``full``, what is answered has all properties, and not only those that are required. Unless ``strict``, a body may
    have what the document does not know.
    """

    def __init__(
        self,
        operations: Iterable[Operation[Any]],
        departures: Callable[[object], Iterable[tuple[str, str, Any]]],
        *,
        urls: Iterable[str] = (),
        full: bool = False,
        strict: bool = True,
    ) -> None:
        self.calls: list[RecordedCall] = []
        self.tokens = 0
        self.transport = httpx2.MockTransport(self._handle)
        self._routes = {key_of(one): Route(one) for one in operations}
        self._departures = departures
        self._strict = strict
        self._maker = Maker(full=full)
        before = "|".join(re.escape(urlsplit(url).path.rstrip("/")) for url in sorted(urls, key=len, reverse=True))
        # What is spelt out comes before what a parameter stands for: /pets/mine before /pets/{petId}.
        ordered = sorted(
            self._routes.values(), key=lambda route: ["{" in part for part in route.operation.path.split("/")]
        )
        self._paths = [(_pattern(route.operation.path, before), route) for route in ordered]

    def on(self, operation: str | Callable[..., Any]) -> Route:
        """How an operation is answered: ``METHOD /path``, its name in the document, or the method of a client."""
        known = self._operation(operation) if callable(operation) else None
        key = key_of(known) if known else str(operation)
        for route in self._routes.values():
            if key in {key_of(route.operation), route.operation.name}:
                return route
        names = [name for route in self._routes.values() for name in (key_of(route.operation), route.operation.name)]
        raise LookupError(f"there is no operation {key}{_nearest(key, names)}")

    def _operation(self, method: Callable[..., Any]) -> Operation[Any] | None:
        """The operation that a method of a client carries out: the one constant of its module that it names."""
        function: Any = inspect.unwrap(getattr(method, "__func__", method))
        names = function.__code__.co_names if inspect.isfunction(function) else ()
        named = [function.__globals__.get(name) for name in names]
        found: list[Operation[Any]] = [one for one in named if isinstance(one, Operation)]
        return found[0] if found else None

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        path = request.url.raw_path.decode("ascii").partition("?")[0]
        content = request.read()
        for pattern, route in self._paths:
            matched = pattern.fullmatch(path)
            if matched and route.operation.method == request.method:
                names = [part[1:-1] for part in _parts(route) if part[:1] == "{"]
                values = dict(zip(names, map(unquote, matched.groups()), strict=True))
                call = RecordedCall(
                    key_of(route.operation), values, request.url.params, request.headers, content, request.url
                )
                self._check(route.operation, call)
                self.calls.append(call)
                route.calls.append(call)
                return self._respond(route.operation, call, route.take())
        if request.method == "POST" and b"grant_type=" in content:
            self.tokens += 1
            return httpx2.Response(200, json=_TOKEN)
        methods = sorted(route.operation.method for pattern, route in self._paths if pattern.fullmatch(path))
        said = (
            f"; that path has {', '.join(methods)}" if methods else _nearest(f"{request.method} {path}", self._routes)
        )
        raise AssertionError(f"the document has no operation {request.method} {path}{said}")

    def _check(self, operation: Operation[Any], call: RecordedCall) -> None:
        """What the document asks of a request; AssertionError tells what is not so."""
        declared = {one.name for one in operation.parameters if one.location == "query"}
        strange = call.query.keys() - declared
        declared |= {one.name for one in operation.parameters if one.location == "querystring"}
        cookies = {part.partition("=")[0].strip() for part in call.headers.get("cookie", "").split(";")}
        # The members of an object can be parameters of their own, by any name.
        there = {
            "query": {*call.query, *(declared if strange else ())},
            "querystring": declared if call.url.query else (),
            "header": call.headers,
            "cookie": cookies,
        }
        for one in operation.parameters:
            if one.required and one.location != "path" and one.name not in there[one.location]:
                raise AssertionError(f"{call.operation}: the {one.location} parameter {one.name} is required")
        if operation.body is None and call.content:
            raise AssertionError(f"{call.operation}: a body came, and the document has none")
        if operation.takes is None or not call.content:
            return
        try:
            value: Any = TypeAdapter(operation.takes()).validate_json(call.content, by_alias=True, by_name=False)
        except ValidationError as error:
            wrong = "; ".join(
                f"{'.'.join(map(str, one['loc'])) or 'it'}: {one['msg']}" for one in error.errors(include_url=False)
            )
            raise AssertionError(f"{call.operation}: the body is not what the document declares: {wrong}") from None
        left = "; ".join(f"{path}: {reason}" for path, reason, _ in self._departures(value) if self._strict)
        if left:
            raise AssertionError(f"{call.operation}: the body is not what the document declares: {left}")

    def _respond(self, operation: Operation[Any], call: RecordedCall, reply: _Reply) -> httpx2.Response:
        answer = reply.answer
        if callable(answer) and not isinstance(answer, type):
            answer = answer(call)
        if isinstance(answer, BaseException) or (isinstance(answer, type) and issubclass(answer, BaseException)):
            raise answer
        if isinstance(answer, httpx2.Response):
            return httpx2.Response(answer.status_code, headers=answer.headers, content=answer.read())
        status = _success(operation) if reply.status is None else reply.status
        headers = dict(reply.headers)
        kind = _declared(operation, status)
        if answer is _MADE:
            answer = b"bytes" if kind is bytes else None if kind is None else self._maker.value(kind)
            if operation.paging is not None and 200 <= status < 300:
                items = operation.paging.items_of(answer) if reply.items is None else reply.items
                page = sheet(operation, operation.paging, call.url, answer, items, reply.page_size)
                answer = page.body
                headers = page.headers | headers
        if kind is None and answer is None:
            return httpx2.Response(status, headers=headers)
        media_type, content = _written(operation, kind, answer)
        return httpx2.Response(status, headers={"Content-Type": media_type} | headers, content=content)


def operations_in(package: ModuleType) -> Iterator[Operation[Any]]:
    """The operations that the modules of a package have as constants."""
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        module = importlib.import_module(found.name)
        yield from (value for value in vars(module).values() if isinstance(value, Operation))


def key_of(operation: Operation[Any]) -> str:
    """How an operation is named: ``METHOD /path``."""
    return f"{operation.method} {operation.path}"


def _parts(route: Route) -> list[str]:
    return [part for part in re.split(r"(\{[^{}]*\})", route.operation.path) if part]


def _pattern(template: str, before: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^{}]*\}", template)
    return re.compile(f"(?:{before})?" + "([^/]+)".join(map(re.escape, parts)))


def _nearest(key: str, known: Iterable[str]) -> str:
    found = difflib.get_close_matches(key, list(known), n=1, cutoff=0.5)
    return f"; did you mean {found[0]}?" if found else ""


def _success(operation: Operation[Any]) -> int:
    """The status of a success: the first that is declared, 200 where none is."""
    declared = [key for key in sorted(operation.responses) if key[:1] == "2"]
    return int(declared[0].replace("X", "0")) if declared else 200


def _declared(operation: Operation[Any], status: int) -> Any:
    """The type that the document declares for a status; None where there is no body."""
    if operation.method == "HEAD" or status in {HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED}:
        return None
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in operation.responses:
            kind = operation.responses[key]
            return kind() if kind else None
    return None


def _written(operation: Operation[Any], kind: Any, answer: Any) -> tuple[str, bytes]:
    """A body in the media type that is declared for it: text and bytes as they are, where that is not JSON."""
    accepted = [one.strip() for one in operation.accept.split(",")]
    json_types = [one for one in accepted if is_json(one)] or ["application/json"]
    others = [one for one in accepted if not is_json(one) and "*" not in one]
    if isinstance(answer, bytes) or (isinstance(answer, str) and kind is str and others):
        fallback = "application/octet-stream" if isinstance(answer, bytes) else "text/plain"
        content = answer if isinstance(answer, bytes) else answer.encode()
        return (others or [fallback])[0], content
    return encode_body(json_types[0], answer)
