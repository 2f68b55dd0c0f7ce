"""A request held against the document: which operation it calls, what it brings, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any

from .spec import Operation, Spec, parameter_schema
from .wire import UnreadableError, read_body, read_query, read_single

BODY = ("body", "body")
_TRANSPORT = frozenset(
    [
        "host",
        "accept",
        "accept-encoding",
        "connection",
        "user-agent",
        "content-length",
        "content-type",
        "authorization",
        "cookie",
    ]
)


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came over the wire; header names in lower case, in order, repeated ones repeated."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> list[str]:
        """All values of a header."""
        return [value for key, value in self.headers if key == name.lower()]


@dataclass(slots=True)
class Exchange:
    """What a request turned out to be: values are keyed by place and name, ``("query", "limit")``, the body by BODY."""

    operation: Operation | None
    values: dict[tuple[str, str], Any] = field(default_factory=dict)
    violations: list[str] = field(default_factory=list)


class Judge:
    """Knows one document, and the headers that every request has to bring exactly once."""

    def __init__(self, spec: Spec, fixed: Mapping[str, str]) -> None:
        self.spec = spec
        self.fixed = {name.lower(): value for name, value in fixed.items()}
        self._routes = [(_route(operation.path), operation) for operation in spec.operations()]
        # A concrete path goes before a templated one that matches as well (OpenAPI 3.1, 4.8.8.1).
        self._routes.sort(key=lambda route: route[1].path.count("{"))

    def judge(self, request: Request, tokens: Collection[str]) -> Exchange:
        """The operation called, the values read and every violation found; ``tokens`` are those that were given out."""
        path, _, query = request.target.partition("?")
        for route, operation in self._routes:
            found = route.fullmatch(path)
            if found and operation.method == request.method:
                exchange = Exchange(operation)
                names = [parameter["name"] for parameter in operation.located("path")]
                self._read(exchange, "path", dict(zip(names, found.groups(), strict=True)))
                self._query(exchange, query)
                self._headers(exchange, request)
                self._security(exchange, operation, request.header("authorization"), tokens)
                self._body(exchange, operation, request)
                return exchange
        return Exchange(None, violations=[f"no operation of the document is {request.method} {path}"])

    def _read(self, exchange: Exchange, place: str, raw: Mapping[str, str]) -> None:
        assert exchange.operation
        for parameter in exchange.operation.located(place):
            if parameter["name"] in raw:
                self._keep(exchange, parameter, read_single(self.spec, parameter, raw[parameter["name"]]))
            elif parameter.get("required"):
                exchange.violations.append(f"{place} lacks {parameter['name']}")

    def _keep(self, exchange: Exchange, parameter: dict[str, Any], value: Any) -> None:
        exchange.values[parameter["in"], parameter["name"]] = value
        for fault in self.spec.faults(parameter_schema(parameter), value):
            exchange.violations.append(f"{parameter['in']} {parameter['name']}: {fault}")

    def _query(self, exchange: Exchange, query: str) -> None:
        assert exchange.operation
        declared = exchange.operation.located("query")
        try:
            values = read_query(self.spec, declared, query)
        except (UnreadableError, ValueError) as fault:
            exchange.violations.append(f"query {query!r}: {fault}")
            return
        for parameter in declared:
            if parameter["name"] in values:
                self._keep(exchange, parameter, values[parameter["name"]])
            elif parameter.get("required"):
                exchange.violations.append(f"query lacks {parameter['name']}")

    def _headers(self, exchange: Exchange, request: Request) -> None:
        assert exchange.operation
        declared = {parameter["name"].lower(): parameter["name"] for parameter in exchange.operation.located("header")}
        for name, value in request.headers:
            if name not in _TRANSPORT | declared.keys() | self.fixed.keys():
                exchange.violations.append(f"header {name}: {value} is not declared")
        accepted = [part.strip() for value in request.header("accept") for part in value.split(",")]
        sent = {body.media_type for body in exchange.operation.responses.values() if body}
        exchange.violations += [
            f"accept is {accepted}, without {one}" for one in sent - {*accepted} if "*/*" not in accepted
        ]
        for name, value in self.fixed.items():
            if request.header(name) != [value]:
                exchange.violations.append(f"header {name} is {request.header(name)}, not [{value!r}]")
        self._read(exchange, "header", {declared[name]: text for name, text in request.headers if name in declared})
        cookies = SimpleCookie("; ".join(request.header("cookie")))
        known = {parameter["name"] for parameter in exchange.operation.located("cookie")}
        exchange.violations += [f"cookie {name} is not declared" for name in cookies if name not in known]
        self._read(exchange, "cookie", {name: morsel.value for name, morsel in cookies.items()})

    def _security(self, exchange: Exchange, operation: Operation, sent: list[str], tokens: Collection[str]) -> None:
        needed = [bool(alternative) for alternative in operation.security]
        known = [f"Bearer {token}" for token in tokens]
        if len(sent) > 1 or (sent and sent[0] not in known):
            exchange.violations.append(f"authorization is {sent}: no token that was given out")
        if needed and all(needed) and not sent:
            exchange.violations.append("authorization is missing")
        if sent and not any(needed):
            exchange.violations.append("authorization is sent to an operation without security")

    def _body(self, exchange: Exchange, operation: Operation, request: Request) -> None:
        content_type = request.header("content-type")
        if not request.body:
            if operation.body and operation.body.required:
                exchange.violations.append("the body is missing")
            if content_type:
                exchange.violations.append(f"content-type {content_type} without a body")
        elif not operation.body:
            exchange.violations.append("a body is sent to an operation that takes none")
        elif len(content_type) != 1 or content_type[0].split(";")[0] != operation.body.media_type:
            exchange.violations.append(f"content-type is {content_type}, not {operation.body.media_type}")
        else:
            try:
                value = read_body(self.spec, content_type[0], operation.body.schema, request.body)
            except (UnreadableError, ValueError) as fault:
                exchange.violations.append(f"the body cannot be read: {fault}")
                return
            exchange.values[BODY] = value
            exchange.violations += [f"body {fault}" for fault in self.spec.faults(operation.body.schema, value)]


def _route(path: str) -> re.Pattern[str]:
    pieces = re.split(r"\{[^}]*\}", path)
    return re.compile("([^/]+)".join(map(re.escape, pieces)))
