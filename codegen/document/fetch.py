"""Getting documents from where a vendor publishes them. With the publisher, the only code that opens the network.

A document is parsed and validated before it takes the place of another, and one that fails leaves the others alone: each
request ends in a value that says what came of it.
"""

from __future__ import annotations

import asyncio
import codecs
import hashlib
import re
import ssl
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import httpx2

from codegen import __version__
from codegen.document import lock
from codegen.document.load import parse
from codegen.document.outcomes import Differs, Failed, Fetched, Outcome, Unchanged
from codegen.document.requests import Request, address_kind, local_path
from codegen.document.show import show
from codegen.document.validate import validate
from codegen.errors import CodegenError, InputError, NetworkError, UsageError
from codegen.model import Problem
from codegen.printable import printable


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one fetch: seconds, bytes (as sent, and after decompression), redirects, and requests at a time."""

    connect: float = 10.0
    silence: float = 15.0
    total: float = 60.0
    size: int = 64 * 1024 * 1024
    redirects: int = 5
    at_once: int = 8


@dataclass(frozen=True, slots=True)
class _Answer:
    data: bytes
    etag: str | None = None


class _InvalidError(InputError):
    """A document that came whole and has problems."""

    exit_code = 1

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0]
        more = f" and {len(problems) - 1} more" if len(problems) > 1 else ""
        super().__init__(
            f"does not validate: {first.message} at {first.pointer or 'the top'}{more}",
            advice="Nothing was replaced. Save it to a file, look at it with `validate FILE`, mend it with an overlay.",
        )
        self.problems = problems


def fetch(
    requests: Sequence[Request],
    folder: Path,
    *,
    check: bool = False,
    limits: Limits = Limits(),
    done: Callable[[Outcome], None] = lambda _: None,
) -> tuple[Outcome, ...]:
    """Get documents, several at once, and put them and their lock entries in place below ``folder``.

    With ``check`` nothing is written: what upstream has is compared with the lock. ``done`` is told each outcome as it
    comes; the result has one for each request, in their order.

    Raises:
        InputError: the lock cannot be read as one.
        UsageError: the proxy or certificate settings of the environment cannot be used.
        OSError: the lock cannot be read.
    """
    return asyncio.run(_fetch(requests, folder, lock.read(folder), check=check, limits=limits, done=done))


async def _fetch(
    requests: Sequence[Request],
    folder: Path,
    locked: dict[str, lock.Entry],
    *,
    check: bool,
    limits: Limits,
    done: Callable[[Outcome], None],
) -> tuple[Outcome, ...]:
    slots = asyncio.Semaphore(limits.at_once)
    judging = asyncio.Lock()  # parsing and validating only use the processor: one at a time costs nothing

    async with AsyncExitStack() as stack:
        client: httpx2.AsyncClient | None = None
        if any(address_kind(request.url) == "http" for request in requests):
            client = await stack.enter_async_context(_client(limits))

        async def one(request: Request) -> Outcome:
            async with slots:
                outcome: Outcome
                try:
                    answer = await _answer(client, request, limits)
                    async with judging:
                        outcome = await asyncio.to_thread(
                            _settle, request, answer, folder, locked.get(request.version), check
                        )
                except _InvalidError as error:
                    outcome = Failed(request, error.message, error.advice, error.exit_code, error.problems)
                except CodegenError as error:
                    outcome = Failed(request, error.message, error.advice or request.setting, error.exit_code)
                done(outcome)
                return outcome

        return tuple(await asyncio.gather(*(one(request) for request in requests)))


def _client(limits: Limits) -> httpx2.AsyncClient:
    headers = {
        "User-Agent": f"enode-codegen/{__version__}",
        "Accept": "application/json, application/yaml;q=0.9, */*;q=0.5",
    }
    try:
        return httpx2.AsyncClient(headers=headers, timeout=httpx2.Timeout(limits.silence, connect=limits.connect))
    except (ValueError, ImportError, OSError, ssl.SSLError, httpx2.InvalidURL) as error:
        raise UsageError(
            f"the proxy or certificate settings of the environment cannot be used: {error}",
            advice="Check HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE and SSL_CERT_DIR.",
        ) from None


async def _answer(client: httpx2.AsyncClient | None, request: Request, limits: Limits) -> _Answer:
    """Have the bytes from where they are. Trying again, where that can help, would go round the call to _download."""
    if client is None or address_kind(request.url) != "http":
        return await asyncio.to_thread(_read, request, limits)
    try:
        async with asyncio.timeout(limits.total):
            return await _download(client, request, limits)
    except (TimeoutError, httpx2.TimeoutException):
        raise NetworkError("no answer in time", advice="Try again later, or with a longer --timeout.") from None
    except httpx2.DecodingError:
        raise NetworkError("the answer's compression is broken", advice="Try again later.") from None
    except httpx2.RemoteProtocolError as error:
        raise NetworkError(f"the answer broke off: {show(str(error), 160)}", advice="Try again later.") from None
    except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError) as error:
        detail = show(str(error) or type(error).__name__, 160)
        raise NetworkError(
            f"no connection: {detail}", advice=f"Check the network and the proxy settings. {request.setting}"
        ) from None


async def _download(client: httpx2.AsyncClient, request: Request, limits: Limits) -> _Answer:
    """Follow redirects ourselves: the library reads the whole body of each, however long it is."""
    following = client.build_request("GET", request.url)
    for _ in range(limits.redirects + 1):
        response = await client.send(following, stream=True)
        try:
            if not response.has_redirect_location:
                return await _body(response, request, limits)
            if response.next_request is None or response.next_request.url.scheme not in ("http", "https"):
                target = show(response.headers["Location"], 160)
                raise NetworkError(f"redirected to {target}, which is not followed", advice=request.setting)
            following = response.next_request
        finally:
            await response.aclose()
    raise NetworkError(f"redirected more than {limits.redirects} times", advice=request.setting)


async def _body(response: httpx2.Response, request: Request, limits: Limits) -> _Answer:
    if response.status_code != HTTPStatus.OK:
        raise _refusal(response.status_code, request)
    data = bytearray()
    async for chunk in response.aiter_bytes():
        data += chunk
        if max(len(data), response.num_bytes_downloaded) > limits.size:
            raise _too_large(limits)
    etag = response.headers.get("ETag", "")
    return _Answer(bytes(data), etag if re.fullmatch(r'(?:W/)?"[!#-~]{0,512}"', etag) else None)


def _refusal(status: int, request: Request) -> NetworkError:
    phrase = HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else "unknown"
    message = f"answered {status} {phrase}"
    if status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return NetworkError(message, advice="The server is at fault or busy: try again later.")
    return NetworkError(message, advice=request.setting)


def _read(request: Request, limits: Limits) -> _Answer:
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
        raise _too_large(limits)
    return _Answer(data)


def _too_large(limits: Limits) -> InputError:
    return InputError(f"is larger than {limits.size} bytes", advice="That is more than is taken: check the address.")


def _settle(request: Request, answer: _Answer, folder: Path, locked: lock.Entry | None, check: bool) -> Outcome:
    """Judge what came, and put it in place, or compare it with the lock."""
    sha256 = hashlib.sha256(answer.data).hexdigest()
    entry = lock.Entry(printable(request.shown), sha256, len(answer.data), answer.etag)
    if check and locked is not None and locked.sha256 == sha256:
        return Unchanged(request, entry)
    _judge(request, answer.data)
    if check:
        return Differs(request, entry, locked)
    try:
        placed = lock.place(folder, request.version, request.file, answer.data, entry)
    except OSError as error:
        raise InputError(
            f"cannot be written: {_reason(error)}", advice=f"Check the rights and the space in {folder}."
        ) from None
    return Fetched(request, entry) if placed else Unchanged(request, entry)


def _judge(request: Request, data: bytes) -> None:
    """Refuse what is no valid document of the version that was asked for."""
    text = data.removeprefix(codecs.BOM_UTF8).lstrip()
    if not text:
        raise InputError("is empty", advice=request.setting)
    if text.startswith(b"<"):
        raise InputError("is a web page or XML, not an OpenAPI document", advice=request.setting)
    source = printable(request.shown)
    try:
        document = parse(data, source, version=request.version)
    except InputError as error:
        place = error.where.removeprefix(source).lstrip(":")
        message = f"cannot be read: {error.message}{f' (at {place})' if place else ''}"
        raise InputError(message, advice=error.advice) from None
    if document.syntax == "yaml" and request.file.endswith(".json"):
        raise InputError(f"is YAML, but {request.file} is to be JSON", advice="Let documents.file end in .yaml.")
    info = document.tree.get("info")
    found = info.get("version") if isinstance(info, dict) else None
    if request.info_version is not None and found != request.info_version:
        advice = f"{request.setting} If {show(found)} is a new version, list it under versions."
        raise InputError(f"is version {show(found)}, not {show(request.info_version)}", advice=advice)
    problems = tuple(problem for problem in validate(document) if problem.level == "error")
    if problems:
        raise _InvalidError(problems)


def _reason(error: Exception) -> str:
    return printable(getattr(error, "strerror", None) or str(error), 160)
