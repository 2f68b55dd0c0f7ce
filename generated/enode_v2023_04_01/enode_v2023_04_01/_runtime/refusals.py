"""The errors that are a status, one class for each that is told apart; :mod:`errors` draws the whole tree."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cached_property
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import Call, ResponseError, printable, without
from .shapes import is_object

if TYPE_CHECKING:
    import httpx2

    from . import problems

P = TypeVar("P")


class StatusError(ResponseError):
    """The server refused or failed the call."""

    def __init__(self, call: Call, status: int, headers: httpx2.Headers, content: bytes, problem: Any = None) -> None:
        super().__init__("", call, status, headers, content)
        self.args = (call, status, headers, content, problem)
        self._problem = problem
        self.message = self._said()

    @property
    def problem(self) -> problems.StatusProblem:
        """The body, of the type that the operation declares for the status.

        None where it declares none, or the body is not of it: ``body`` has what came.
        """
        found: problems.StatusProblem = self._problem
        return found

    def problem_as(self, kind: type[P]) -> P | None:
        """The problem where it is of this class; else None."""
        return self._problem if isinstance(self._problem, kind) else None

    @cached_property
    def body(self) -> Any:
        """The body, whatever is declared: parsed JSON; where it is no JSON, its text; None where it is empty."""
        if not self.content:
            return None
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError):
            from .responses import again  # brings httpx2, which a response has brought already

            return again(self.headers, self.content).text

    @property
    def type(self) -> str | None:
        """The body's ``type`` (RFC 9457), where it has one; declared or not."""
        return self._member("type")

    @property
    def title(self) -> str | None:
        """The body's ``title``, where it has one; declared or not."""
        return self._member("title")

    @property
    def detail(self) -> str | None:
        """The body's ``detail``, where it has one; declared or not."""
        return self._member("detail")

    def hide(self, secrets: Sequence[str]) -> None:
        """Leave these out of the message; ``problem``, ``body``, ``detail`` and ``content`` stay as they came."""
        super().hide(secrets)
        self.message = self._said(secrets)

    def _said(self, secrets: Sequence[str] = ()) -> str:
        told = [printable(without(text, secrets)) for text in (self.title, self.detail) if text]
        return ": ".join([_phrase(self.status), *told])

    def _member(self, name: str) -> str | None:
        value: Any = self.body.get(name) if is_object(self.body) else None
        return value if isinstance(value, str) else None


class RedirectError(StatusError):
    """3xx: the server points elsewhere (``headers["location"]``). Not followed: the credential is for one origin only."""

    @property
    def problem(self) -> problems.RedirectProblem:
        """As :attr:`StatusError.problem`, of a type that an operation declares for this status."""
        found: problems.RedirectProblem = self._problem
        return found


class BadRequestError(StatusError):
    """400."""

    @property
    def problem(self) -> problems.BadRequestProblem:
        """As :attr:`StatusError.problem`, of a type that an operation declares for this status."""
        found: problems.BadRequestProblem = self._problem
        return found


class UnauthorizedError(StatusError):
    """401: the credential was refused, also after it was renewed."""

    @property
    def problem(self) -> problems.UnauthorizedProblem:
        """As :attr:`StatusError.problem`, of a type that an operation declares for this status."""
        found: problems.UnauthorizedProblem = self._problem
        return found


class ForbiddenError(StatusError):
    """403."""

    @property
    def problem(self) -> problems.ForbiddenProblem:
        """As :attr:`StatusError.problem`, of a type that an operation declares for this status."""
        found: problems.ForbiddenProblem = self._problem
        return found


class NotFoundError(StatusError):
    """404."""

    @property
    def problem(self) -> problems.NotFoundProblem:
        """As :attr:`StatusError.problem`, of a type that an operation declares for this status."""
        found: problems.NotFoundProblem = self._problem
        return found


class ConflictError(StatusError):
    """409."""

    @property
    def problem(self) -> problems.ConflictProblem:
        """As :attr:`StatusError.problem`, of a type that an operation declares for this status."""
        found: problems.ConflictProblem = self._problem
        return found


class UnprocessableEntityError(StatusError):
    """422."""

    @property
    def problem(self) -> problems.UnprocessableEntityProblem:
        """As :attr:`StatusError.problem`, of a type that an operation declares for this status."""
        found: problems.UnprocessableEntityProblem = self._problem
        return found


class RateLimitedError(StatusError):
    """429."""

    @property
    def problem(self) -> problems.RateLimitedProblem:
        """As :attr:`StatusError.problem`, of a type that an operation declares for this status."""
        found: problems.RateLimitedProblem = self._problem
        return found


class ServerError(StatusError):
    """5xx."""

    @property
    def problem(self) -> problems.ServerProblem:
        """As :attr:`StatusError.problem`, of a type that an operation declares for this status."""
        found: problems.ServerProblem = self._problem
        return found


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitedError,
}
_BY_CLASS: dict[int, type[StatusError]] = {3: RedirectError, 5: ServerError}


def error_class(status: int) -> type[StatusError]:
    """The class of error for an HTTP status that is not a success."""
    return _BY_STATUS.get(status) or _BY_CLASS.get(status // 100, StatusError)


def _phrase(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
