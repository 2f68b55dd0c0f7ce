"""Getting documents from where a vendor publishes them: which are asked for, what comes of each, and what is put in place.

A document is parsed and validated before it takes the place of another, and one that fails leaves the others alone: each
request ends in a value that says what came of it.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from codegen.document import lock
from codegen.document.download import USUAL, Answer, Downloads, Limits, open_client
from codegen.document.judge import InvalidError, judge
from codegen.document.outcomes import Differs, Failed, Fetched, Outcome, Unchanged
from codegen.document.patience import REAL, Clock
from codegen.document.requests import Request, address_kind, local_path
from codegen.document.token import NO_TOKEN, Token
from codegen.document.unpack import too_large
from codegen.errors import CodegenError, InputError
from codegen.printable import printable
from codegen.record import record


@record
class _Target:
    """Where documents go, what the lock there says of them, and whether it is only compared with what comes."""

    folder: Path
    locked: dict[str, lock.Entry]
    check: bool


def fetch(
    requests: Sequence[Request],
    folder: Path,
    *,
    check: bool = False,
    limits: Limits = USUAL,
    token: Token = NO_TOKEN,
    clock: Clock = REAL,
    done: Callable[[Outcome], None] = lambda _: None,
) -> tuple[Outcome, ...]:
    """Get documents, several at once, and put them and their lock entries in place below ``folder``.

    With ``check`` nothing is written: what upstream has is compared with the lock. ``token`` says who asks, to the origin of
    each request's URL only. ``done`` is told each outcome as it comes; the result has one for each request, in their order.

    Raises:
        InputError: the lock cannot be read as one.
        UsageError: the proxy or certificate settings of the environment cannot be used, or an address holds the token.
        OSError: the lock cannot be read, or what a killed fetch left cannot be taken away.
    """
    for request in requests:
        token.refuse_in(request.url, request.version)
    target = _Target(folder, lock.read(folder), check)
    if not check:
        lock.sweep(folder, [request.file for request in requests])
    return asyncio.run(_fetch(requests, target, limits, token, clock, done))


async def _fetch(
    requests: Sequence[Request],
    target: _Target,
    limits: Limits,
    token: Token,
    clock: Clock,
    done: Callable[[Outcome], None],
) -> tuple[Outcome, ...]:
    slots = asyncio.Semaphore(limits.at_once)
    judging = asyncio.Lock()  # parsing and validating only use the processor: one at a time costs nothing

    async with AsyncExitStack() as stack:
        downloads: Downloads | None = None
        if any(address_kind(request.url) == "http" for request in requests):
            downloads = Downloads(await stack.enter_async_context(open_client(limits)), limits, clock, token)

        async def one(request: Request) -> Outcome:
            async with slots:
                try:
                    outcome = await _outcome(request, target, downloads, limits, judging)
                except InvalidError as error:
                    outcome = Failed(request, error.message, error.advice, error.exit_code, error.problems)
                except CodegenError as error:
                    outcome = Failed(request, error.message, error.advice or request.setting, error.exit_code)
                done(outcome)
                return outcome

        # What nobody foresaw is raised when all are done: it does not stop the others either.
        ended = await asyncio.gather(*(one(request) for request in requests), return_exceptions=True)
    outcomes: list[Outcome] = []
    for outcome in ended:
        if isinstance(outcome, BaseException):
            raise outcome
        outcomes.append(outcome)
    return tuple(outcomes)


async def _outcome(
    request: Request, target: _Target, downloads: Downloads | None, limits: Limits, judging: asyncio.Lock
) -> Outcome:
    if downloads is None or address_kind(request.url) != "http":
        answer = await asyncio.to_thread(_read, request, limits)
    else:
        came = await downloads.get(request, await asyncio.to_thread(_known, request, target))
        if isinstance(came, lock.Entry):
            return Unchanged(request, came)
        answer = came
    async with judging:
        return await asyncio.to_thread(_settle, request, answer, target)


def _known(request: Request, target: _Target) -> lock.Entry | None:
    """Find the entry of what need not come again if upstream still has it: it was had from there, and is still here."""
    entry = target.locked.get(request.version)
    if entry is None or entry.etag is None or entry.url != printable(request.shown):
        return None
    return entry if target.check or lock.holds(target.folder, request.file, entry) else None


def _read(request: Request, limits: Limits) -> Answer:
    path = local_path(request)
    try:
        path = path / request.file if path.is_dir() else path
        if not path.is_file():  # a pipe or a device could be read for ever
            raise InputError(f"there is no file {printable(str(path))}", advice=request.setting)
        with path.open("rb") as file:
            data = file.read(limits.size + 1)
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read: {_reason(error)}", advice=request.setting) from None
    if len(data) > limits.size:
        raise too_large(limits.size)
    return Answer(data)


def _settle(request: Request, answer: Answer, target: _Target) -> Outcome:
    """Judge what came, and put it in place, or compare it with the lock."""
    sha256 = hashlib.sha256(answer.data).hexdigest()
    entry = lock.Entry(printable(request.shown), sha256, len(answer.data), answer.etag)
    locked = target.locked.get(request.version)
    if target.check and locked is not None and locked.sha256 == sha256:
        return Unchanged(request, entry)
    judge(request, answer.data)
    if target.check:
        return Differs(request, entry, locked)
    try:
        placed = lock.place(
            target.folder, request.version, request.file, answer.data, entry, reconstructed=request.reconstructed
        )
    except OSError as error:
        raise InputError(
            f"cannot be written: {_reason(error)}", advice=f"Check the rights and the space in {target.folder}."
        ) from None
    if not placed.new:
        return Unchanged(request, entry, placed.reconstruction)
    return Fetched(request, entry, lock.kept(request.file) if placed.reconstruction else None)


def _reason(error: Exception) -> str:
    return printable(getattr(error, "strerror", None) or str(error), 160)
