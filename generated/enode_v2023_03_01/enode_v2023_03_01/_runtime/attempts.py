"""The requests of one call: each sent, judged, told of, and repeated where that is safe, until the call's time is up."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager

import httpx2

from . import retries, telemetry
from .auth import Credential
from .errors import ApiError, Call, ConnectionFailed, InvalidArgumentError, ResponseError, TimeoutExceeded, printable
from .io import Gate, World
from .operation import Answer, PreparedRequest
from .options import Terms


class Attempts:
    """One call under way. ``made`` counts the requests of the call itself, without those for a token;
    ``credential`` is the one that was sent last.
    """

    __slots__ = ("call", "credential", "made", "started", "terms", "tracer", "world")

    def __init__(self, world: World, call: Call, terms: Terms, tracer: telemetry.Tracer | None) -> None:
        self.world = world
        self.call = call
        self.tracer = tracer
        self.started = world.pace.clock()
        self.terms = terms.begun(self.started)
        self.made = 0
        self.credential: Credential | None = None

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self.world.pace.clock() - self.started

    async def send(self, request: PreparedRequest, call: Call, *, repeatable: bool = False) -> Answer:
        """A request on behalf of the call: that for its token. See :class:`IO`."""
        aside = Attempts(self.world, call, self.terms, self.tracer)
        return aside.told(*await aside.exchange(request, repeatable=repeatable))

    @asynccontextmanager
    async def enter(self, gate: Gate) -> AsyncGenerator[None, None]:
        """See :class:`IO`."""
        async with AsyncExitStack() as held:
            try:
                await held.enter_async_context(self.world.enter(gate, self.terms.ends))
            except TimeoutError:
                raise self._too_late() from None
            yield

    async def read(self, response: httpx2.Response) -> bytes:
        """The rest of a body. Raises ConnectionFailed, TimeoutExceeded, and ApiError where nothing is left to be read."""
        try:
            return await self.world.read(response, self.terms.ends)
        except (httpx2.RequestError, httpx2.StreamError, TimeoutError) as fault:
            raise self.translated(fault) from fault

    def check_time(self) -> None:
        """Raise TimeoutExceeded where the call's time is up."""
        if self._left() == 0:
            raise self._too_late()

    def told(self, response: httpx2.Response, content: bytes) -> Answer:
        """An answer with what it took; a refusal without what proved who calls, which some servers quote."""
        headers = response.headers
        if self.credential is not None and not response.is_success:
            content = self.credential.left_out_of(content)
            raw = [(name, self.credential.left_out_of(value)) for name, value in headers.raw]
            headers = headers if raw == headers.raw else httpx2.Headers(raw)
        return Answer(response.status_code, headers, content, response.http_version, self.made, self.elapsed)

    def sign(self, error: ApiError) -> None:
        """Write on an error what it took, and leave out of its message what proved who calls: some servers quote that."""
        if isinstance(error, ResponseError) and self.credential is not None:
            error.hide(self.credential.secrets)
        error.attempts, error.elapsed = self.made, self.elapsed

    def translated(self, fault: Exception) -> ApiError:
        """What went wrong, as an error of ours."""
        if isinstance(fault, httpx2.InvalidURL):
            return InvalidArgumentError(f"the URL cannot be requested: {printable(fault)}", self.call)
        if isinstance(fault, httpx2.StreamError):
            done = "read" if isinstance(fault, httpx2.StreamConsumed) else "closed"
            return ApiError(f"the response is {done} already: its body comes only once", self.call)
        timed_out = isinstance(fault, httpx2.TimeoutException | TimeoutError)
        if timed_out and self._left() == 0:
            return self._too_late()
        reason = printable(fault) or type(fault).__name__
        if timed_out:
            return TimeoutExceeded(f"no response in time: {reason}", self.call)
        return ConnectionFailed(f"no response: {reason}", self.call)

    async def exchange(
        self, request: PreparedRequest, *, repeatable: bool = False, stream: bool = False
    ) -> tuple[httpx2.Response, bytes]:
        """The answer to a request, in whatever status, after all repeats; its body unread where it is to be streamed.

        Raises InvalidArgumentError, ConnectionFailed, TimeoutExceeded.
        """
        world = self.world
        idempotent = repeatable or self.terms.idempotent or request.method in retries.IDEMPOTENT
        repeat = 0
        while True:
            self.check_time()
            began = world.pace.clock()
            self.made += 1
            attempt, traced = telemetry.begun(self.call, request, self.made, self.tracer)
            try:
                response, content = await self._once(traced, stream=stream)
            except (httpx2.RequestError, httpx2.InvalidURL, TimeoutError) as fault:
                wait = self._wait(retries.after_fault(fault, repeat, world.pace, idempotent=idempotent), repeat)
                attempt.failed(fault, world.pace.clock() - began, wait)
                if wait is None:
                    raise self.translated(fault) from fault
            except BaseException as fault:  # the task was cancelled, or a hook of the HTTP client has failed
                attempt.failed(fault, world.pace.clock() - began, None)
                raise
            else:
                status, headers = response.status_code, response.headers
                wait = self._wait(
                    retries.after_status(status, headers, repeat, world.pace, idempotent=idempotent), repeat
                )
                attempt.answered(status, world.pace.clock() - began, wait)
                if wait is None:
                    return response, content
                if stream:
                    await world.close(response)
            await world.sleep(wait)
            repeat += 1

    async def _once(self, request: PreparedRequest, *, stream: bool) -> tuple[httpx2.Response, bytes]:
        ends = self.terms.ends
        built = self.world.build(request, self.terms.timeout, ends)
        if stream:
            return await self.world.open(built, ends), b""
        return await self.world.send(built, ends)

    def _wait(self, seconds: float | None, repeat: int) -> float | None:
        """The seconds before the next attempt, where there may be one and it can begin before the end."""
        if seconds is None or repeat >= self.terms.max_retries:
            return None
        left = self._left()
        return seconds if left is None or seconds < left else None

    def _left(self) -> float | None:
        ends = self.terms.ends
        return None if ends is None else max(ends - self.world.pace.clock(), 0.0)

    def _too_late(self) -> TimeoutExceeded:
        return TimeoutExceeded(f"the deadline of {self.terms.deadline:g} seconds has passed", self.call)
