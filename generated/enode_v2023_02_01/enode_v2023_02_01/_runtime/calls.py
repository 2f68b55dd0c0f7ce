"""What a client's calls share, and one call from its arguments to its answer and its result."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import httpx2

from .attempts import Attempts
from .auth import Auth, Credential
from .errors import ApiError, Call, Mismatch, PagingError, ResponseMismatchError
from .io import World
from .operation import Answer, Operation, Pairs, PreparedRequest
from .options import Terms, merged
from .requests import build_request
from .responses import conversions, mismatched, mismatches, parse_response
from .telemetry import Tracer

if TYPE_CHECKING:
    from .paging import Step

T = TypeVar("T")

OnMismatch: TypeAlias = Callable[[tuple[Mismatch, ...], Call], object]
"""Is told every spot where a response leaves the document, and the call whose response it is."""

Departures: TypeAlias = Callable[[Any], Iterable[tuple[str, str, Any]]]
"""Every spot of a parsed body that the document does not know: its JSONPath, what is wrong, and the value there."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What every call of a client shares.

    ``fixed`` headers win over everything else in a request, ``usual`` ones give way to anything.
    """

    base_url: str
    auth: Auth
    fixed: Pairs
    usual: Pairs
    world: World
    terms: Terms
    tracer: Tracer | None = None
    on_mismatch: OnMismatch | None = None
    departures: Departures | None = None

    def begin(self, operation: Operation[Any], terms: Terms) -> Attempts:
        """A call that begins now."""
        return Attempts(self.world, operation.call, terms, self.tracer)

    def complete(self, request: PreparedRequest, credential: Credential | None, own: Pairs) -> PreparedRequest:
        """The request as it is sent, with the headers that the caller gave, ``own``."""
        proof: Pairs = ()
        if credential is not None:
            proof = credential.headers
            if credential.query or credential.cookies:
                request = credential.added_to(request)
        return PreparedRequest(
            request.method,
            request.path,
            request.query,
            merged(self.usual, request.headers, proof, own, self.fixed),
            request.cookies,
            request.content,
            self.base_url,
            request.proof,
        )

    def result(self, operation: Operation[T], answer: Answer, strict: bool = False) -> T:
        """What a call gives for its answer. Raises StatusError, ResponseMismatchError."""
        try:
            value = parse_response(operation, answer.status, answer.headers, answer.content)
        except ResponseMismatchError as error:
            if self.on_mismatch is not None:
                self.on_mismatch(error.mismatches, operation.call)
            raise
        if self.departures is not None and (strict or self.on_mismatch is not None):
            found = mismatches([*self.departures(value), *conversions(value, answer.content)])
            if found and self.on_mismatch is not None:
                self.on_mismatch(found, operation.call)
            if found and strict:
                raise mismatched(operation, answer, found)
        return value


async def result(
    shared: Shared,
    operation: Operation[Any],
    arguments: Mapping[str, object],
    body: object,
    terms: Terms,
    read: Callable[[Answer], T],
) -> T:
    """What is read from the answer to a call. Raises ApiError."""
    attempts = shared.begin(operation, terms)
    try:
        request = build_request(operation, arguments, body)
        return read(attempts.told(*await _exchange(shared, attempts, operation, request)))
    except ApiError as error:
        attempts.sign(error)
        raise


async def answer(
    shared: Shared, operation: Operation[Any], arguments: Mapping[str, object], body: object, terms: Terms
) -> Answer:
    """The answer to a call that was not refused, as it came. Raises ApiError."""

    def read(found: Answer) -> Answer:
        if not 200 <= found.status < 300:
            shared.result(operation, found)  # which raises
        return found

    return await result(shared, operation, arguments, body, terms, read)


async def fetched(shared: Shared, operation: Operation[T], terms: Terms, step: Step) -> tuple[T, httpx2.Headers]:
    """A further page of a listing, with its headers. Raises ApiError."""
    attempts = shared.begin(operation, terms)
    try:
        request = build_request(operation, step.arguments)
        if step.link is not None:
            request = _linked(shared, operation, request, step.link)
        found = attempts.told(*await _exchange(shared, attempts, operation, request))
        return shared.result(operation, found, terms.strict), found.headers
    except ApiError as error:
        attempts.sign(error)
        raise


async def opened(
    shared: Shared, operation: Operation[Any], arguments: Mapping[str, object], body: object, terms: Terms
) -> tuple[Attempts, httpx2.Response]:
    """The answer to a call that was not refused, its body unread. Raises ApiError."""
    attempts = shared.begin(operation, terms)
    try:
        request = build_request(operation, arguments, body)
        response, _ = await _exchange(shared, attempts, operation, request, stream=True)
        if not response.is_success:
            shared.result(operation, attempts.told(response, await attempts.read(response)))  # which raises
    except ApiError as error:
        attempts.sign(error)
        raise
    return attempts, response


async def _exchange(
    shared: Shared, attempts: Attempts, operation: Operation[Any], request: PreparedRequest, *, stream: bool = False
) -> tuple[httpx2.Response, bytes]:
    """Send a request with its credential; a refused one is renewed and the request repeated once.

    That is safe for any method: what was answered with 401 was not carried out.
    """
    own = attempts.terms.headers
    credential = await shared.auth.credential(attempts) if operation.security else None
    attempts.credential = credential
    response, content = await attempts.exchange(shared.complete(request, credential, own), stream=stream)
    if response.status_code == 401 and credential is not None:
        renewed = await shared.auth.credential(attempts, refused=credential)
        if renewed is not None:
            if stream:
                await shared.world.close(response)
            attempts.credential = renewed
            response, content = await attempts.exchange(shared.complete(request, renewed, own), stream=stream)
    return response, content


def _linked(shared: Shared, operation: Operation[Any], request: PreparedRequest, link: str) -> PreparedRequest:
    from .links import followed

    try:
        return followed(replace(request, base=shared.base_url), link)
    except ValueError as error:
        raise PagingError(f"the link to the next page {error}", operation.call) from None
