"""What a call can raise, as one tree.

::

    ApiError
    ├── InvalidArgumentError        an argument cannot be sent; nothing was (also a ValueError)
    ├── ConnectionFailed            no response came: name, refusal, TLS, a broken connection
    │   └── TimeoutExceeded         it did not come in time
    ├── AuthenticationError         no token could be had
    ├── PagingError                 a list goes no further, or round in a circle
    └── ResponseError               a response came, and is no result
        ├── ResponseMismatchError   it is not what the document declares
        └── StatusError             its status says no (this and those below are in refusals.py)
            ├── RedirectError             3xx; redirects are never followed
            ├── BadRequestError           400
            ├── UnauthorizedError         401
            ├── ForbiddenError            403
            ├── NotFoundError             404
            ├── ConflictError             409
            ├── UnprocessableEntityError  422
            ├── RateLimitedError          429
            └── ServerError               5xx

Text that came from a server is cut and has its control characters escaped, so that no message can forge a line of a
log. Headers and bodies are attributes and appear in no message: they may hold secrets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id")
_LONGEST = 300
_TELLING = 8
"""So many characters of a secret are not shown either, where it was cut."""


@dataclass(frozen=True, slots=True)
class Call:
    """Which call an error speaks of: method, path template, and the operation's name."""

    method: str = ""
    path: str = ""
    operation: str = ""

    def __str__(self) -> str:
        """Method and path on one line, whatever the document has in the path."""
        return f"{self.method} {printable(self.path)}".strip()


class ApiError(Exception):
    """Base of everything that a call raises on purpose.

    ``attempts`` tells how many requests were sent, without those for a token, and ``elapsed`` how many seconds the call
    took, token and waits included. ``page``: which page of a list it was that failed, counted from 1; None for the
    first, and where there are none.
    """

    attempts: int = 0
    elapsed: float = 0.0
    page: int | None = None

    def __init__(self, message: str, call: Call | None = None) -> None:
        super().__init__(message, call)
        self.message = message
        self.call = call or Call()

    @property
    def method(self) -> str:
        """The HTTP method of the call."""
        return self.call.method

    @property
    def path(self) -> str:
        """The path template of the call, as the document has it."""
        return self.call.path

    @property
    def operation(self) -> str:
        """The name of the operation, or method and path where it has none."""
        return self.call.operation

    def __str__(self) -> str:
        where = str(self.call)
        where += "" if self.page is None else f" (page {self.page})"
        return f"{where}: {self.message}" if where else self.message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class InvalidArgumentError(ApiError, ValueError):
    """An argument cannot be put into a request as the document wants it; nothing was sent."""


class ConnectionFailed(ApiError):  # noqa: N818 - says what happened; ConnectionError is a builtin with another meaning
    """No response came, or it broke off. Whether the server carried the call out is not known."""


class TimeoutExceeded(ConnectionFailed):
    """No response came in time. Whether the server carried the call out is not known."""


class AuthenticationError(ApiError):
    """The token endpoint gave no token: RFC 6749 section 5.2, or an answer that is none of that protocol's.

    ``status`` is the HTTP status of its answer, ``error`` the code (``invalid_client``) where it gave one.
    """

    def __init__(self, message: str, call: Call | None = None, status: int | None = None, error: str = "") -> None:
        super().__init__(message, call)
        self.args = (message, call, status, error)
        self.status = status
        self.error = error


class PagingError(ApiError):
    """The pages of a list lead nowhere: there is none on that side, or a link leaves the API, or they would never end."""


class ResponseError(ApiError):
    """A response came that gives no result; ``content`` is its body as received."""

    def __init__(self, message: str, call: Call, status: int, headers: httpx2.Headers, content: bytes) -> None:
        super().__init__(message, call)
        self.args = (message, call, status, headers, content)
        self.status = status
        self.headers = headers
        self.content = content
        self._shown_id: str | None = None

    def hide(self, secrets: Sequence[str]) -> None:
        """Leave these out of the message; ``headers`` and ``content`` stay as they came."""
        self._shown_id = without(self.request_id or "", secrets)

    @property
    def request_id(self) -> str | None:
        """What the server calls this call, for its support to find it; None where it does not say."""
        return request_id(self.headers)

    def __str__(self) -> str:
        text, shown = super().__str__(), self.request_id if self._shown_id is None else self._shown_id
        return f"{text} (request id {printable(shown)})" if shown else text


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One spot where a body leaves the document: its JSONPath, what is wrong, and the value there, cut short."""

    path: str
    reason: str
    value: str = ""

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" + (f", got {self.value}" if self.value else "")


class ResponseMismatchError(ResponseError):
    """A response is not what the document declares; ``mismatches`` lists every spot."""

    def __init__(
        self,
        message: str,
        call: Call,
        status: int,
        headers: httpx2.Headers,
        content: bytes,
        mismatches: tuple[Mismatch, ...] = (),
    ) -> None:
        super().__init__(message, call, status, headers, content)
        self.args = (message, call, status, headers, content, mismatches)
        self.mismatches = mismatches

    def hide(self, secrets: Sequence[str]) -> None:
        """As for the others, and out of the values that ``mismatches`` show."""
        super().hide(secrets)
        told = {one.value for one in self.mismatches if any(text[:_TELLING] in one.value for text in secrets)}
        for value in told:
            self.message = self.message.replace(f", got {value}", ", got ***")
        self.mismatches = tuple(replace(one, value="***") if one.value in told else one for one in self.mismatches)
        self.args = (self.message, *self.args[1:-1], self.mismatches)


def without(text: str, secrets: Sequence[str]) -> str:
    """A text with ``***`` in place of each secret. To be asked before it is cut: half a secret is one too."""
    for secret in secrets:
        text = text.replace(secret, "***")
    return text


def request_id(headers: httpx2.Headers) -> str | None:
    """What a server calls a call, under the names that are usual for it."""
    found = (headers.get(name) for name in _REQUEST_ID_HEADERS)
    return next((value for value in found if value), None)


def printable(text: object, longest: int = _LONGEST) -> str:
    """Text from outside as it may stand in one line: control characters escaped, cut at ``longest`` characters."""
    whole = str(text)
    cut = whole if len(whole) <= longest else whole[:longest] + "…"
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode() for character in cut
    )
