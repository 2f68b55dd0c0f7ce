"""What the document says of one operation, as data, and the values that travel to the server and back.

How arguments are keyed: the mapping that :meth:`SyncApi.call` takes is keyed by :attr:`Parameter.key`: the
parameter's name in the document, unless ``argument`` gives it another. Two parameters of one name in different locations
(OpenAPI 3.1 section 4.8.12 allows that) are told apart by giving one of them a key of its own::

    parameters=(Parameter("id", "path"), Parameter("id", "query", argument="id_query"))
    api.call(operation, {"id": "7", "id_query": "8"})

An argument whose value is None is left out of the request.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from .errors import Call

if TYPE_CHECKING:
    import httpx2
    from pydantic.plugin._schema_validator import PluggableSchemaValidator
    from pydantic_core import SchemaValidator

    from .paging import Paging

    Validator: TypeAlias = SchemaValidator | PluggableSchemaValidator

T = TypeVar("T")

Location: TypeAlias = Literal["path", "query", "querystring", "header", "cookie"]
Style: TypeAlias = Literal["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"]
Pairs: TypeAlias = tuple[tuple[str, str], ...]
"""Names with values, in order, a name as often as it occurs."""

_DEFAULT_STYLE: dict[Location, Style] = {
    "path": "simple",
    "query": "form",
    "querystring": "form",
    "header": "simple",
    "cookie": "form",
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation (OpenAPI 3.1, Parameter Object).

    ``style`` and ``explode`` have the specification's defaults: simple in a path or header and form elsewhere, exploded
    for form only; a path parameter is always required. ``media_type`` is set where the parameter has ``content`` in place of a style: its value is then
    sent as JSON text. One that is the whole ``querystring`` (OpenAPI 3.2) is written in its media type, as a body would be. ``allow_reserved`` leaves ``:/?@!$'()*,;=`` of a query value as they are.
    """

    name: str
    location: Location
    style: Style | None = None
    explode: bool | None = None
    required: bool = False
    argument: str = ""
    media_type: str | None = None
    allow_reserved: bool = False

    @property
    def key(self) -> str:
        """Under which the argument is found."""
        return self.argument or self.name

    @property
    def written_style(self) -> Style:
        """The style, by default the location's."""
        return self.style or _DEFAULT_STYLE[self.location]

    @property
    def exploded(self) -> bool:
        """Whether each member of an array or object is a part of its own, by default in style form only."""
        return self.written_style == "form" if self.explode is None else self.explode


# Without slots: typing sets __orig_class__ on what Operation[X](...) makes, and on a frozen class with slots that fails
# with a TypeError up to Python 3.11.
@dataclass(frozen=True)
class Operation(Generic[T]):
    """One operation of the API; ``T`` is what a successful call gives.

    ``path`` is the document's template and starts with a slash. ``responses`` maps the document's keys (``200``,
    ``4XX``, ``default``) to a function that gives the type of the body, so that models are imported when the first
    body arrives; None means that there is no body. ``security`` names the schemes of which the call needs one; empty,
    no credential is sent. ``body`` is the media type in which a body is sent, ``accept`` the ones that are understood.
    ``takes`` gives the type of that body, by which a dict in place of a model is read. ``name`` is how people know the operation (an operationId), shown in errors. ``paging`` says how the pages of a
    listing follow each other, None where the result is whole.
    """

    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: str | None = None
    takes: Callable[[], Any] | None = None
    responses: Mapping[str, Callable[[], Any] | None] = field(default_factory=dict[str, Any])
    security: tuple[str, ...] = ()
    accept: str = "application/json"
    name: str = ""
    paging: Paging | None = None
    _validators: dict[str, Validator] = field(default_factory=dict[str, Any], init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Appended to a base URL, anything else could reach into the host: https://api.example + @other.example/.
        if not self.path.startswith("/"):
            raise ValueError(f"the path of an operation starts with a slash, unlike {self.path!r}")

    @cached_property
    def call(self) -> Call:
        """How errors name this operation."""
        return Call(self.method, self.path, self.name or f"{self.method} {self.path}")

    @cached_property
    def keys(self) -> frozenset[str]:
        """Under which its arguments are found."""
        return frozenset(parameter.key for parameter in self.parameters)

    def validator(self, key: str, kind: Any) -> Validator:
        """What reads bodies of the response declared under ``key``; made once."""
        found = self._validators.get(key)
        if found is None:
            found = self._validators[key] = _validator(kind)
        return found


def _validator(kind: Any) -> Validator:
    """What pydantic reads a type with, without the Python around it, which a small body would feel."""
    from pydantic import TypeAdapter

    return TypeAdapter[Any](kind).validator


@dataclass(frozen=True, slots=True)
class PreparedRequest:
    """A request that only lacks its server: everything is encoded, nothing is sent.

    ``path`` and ``query`` are percent-encoded, ``query`` without its question mark; ``base`` is the URL they are
    appended to. ``proof`` is what says in the query who calls. Values are kept out of the repr: any of them may hold a
    secret.
    """

    method: str
    path: str
    query: str = field(default="", repr=False)
    headers: Pairs = field(default=(), repr=False)
    cookies: tuple[str, ...] = field(default=(), repr=False)
    content: bytes | None = field(default=None, repr=False)
    base: str = ""
    proof: tuple[str, ...] = field(default=(), repr=False)

    @property
    def url(self) -> str:
        """The whole URL."""
        return self._with(self.proof)

    @property
    def shown(self) -> str:
        """The URL as it may be shown: without the values that prove who calls."""
        return self._with(tuple(f"{part.partition('=')[0]}=***" for part in self.proof))

    def _with(self, proof: tuple[str, ...]) -> str:
        query = "&".join((self.query, *proof) if self.query else proof)
        return f"{self.base}{self.path}?{query}" if query else self.base + self.path


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server sent back, body read.

    ``attempts`` tells how many requests it took, and ``elapsed`` the seconds since the call began.
    """

    status: int
    headers: httpx2.Headers = field(repr=False)
    content: bytes = field(repr=False)
    http_version: str = "HTTP/1.1"
    attempts: int = 1
    elapsed: float = 0.0
