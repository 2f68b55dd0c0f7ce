"""Getting the bytes of one document over HTTP. With the publisher, the only code that opens the network."""

from __future__ import annotations

import asyncio
import logging
import re
import ssl
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from http import HTTPStatus

import httpx2

from codegen import __version__
from codegen.document.lock import Entry
from codegen.document.patience import Clock, TransientError, patiently, retry_after
from codegen.document.requests import Request
from codegen.document.token import VARIABLE, Token
from codegen.document.unpack import ACCEPTED, CodingError, Unpacker, too_large
from codegen.errors import InputError, NetworkError, UsageError
from codegen.printable import printable
from codegen.record import record

_ENVIRONMENT = "Check HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE and SSL_CERT_DIR."
_LATER = "Try again later."


@record
class Limits:
    """Bounds of one fetch.

    Seconds until a connection stands, of silence, and in all; bytes (as sent, and decompressed); redirects of one attempt,
    attempts of one request, seconds before the second attempt, and requests at a time.
    """

    connect: float = 10.0
    silence: float = 15.0
    total: float = 60.0
    size: int = 64 * 1024 * 1024
    redirects: int = 5
    attempts: int = 4
    pause: float = 0.5
    at_once: int = 8


USUAL = Limits()


@record
class Answer:
    """A document's bytes, and its ETag if the server gave it one that can be kept."""

    data: bytes
    etag: str | None = None


@record
class Downloads:
    """How documents are asked for: by one client, within the same limits, with the same token."""

    client: httpx2.AsyncClient
    limits: Limits
    clock: Clock
    token: Token

    async def get(self, request: Request, known: Entry | None) -> Answer | Entry:
        """Get a document; the entry of a ``known`` one with an ETag, where the server says that it is still that one.

        Raises:
            InputError: it is too large, or holds the token.
            NetworkError: it cannot be had, and was asked for again where that could help.
        """
        limits = self.limits
        try:
            async with asyncio.timeout(limits.total):
                return await patiently(
                    lambda: self._attempt(request, known),
                    self.clock,
                    attempts=limits.attempts,
                    pause=limits.pause,
                    total=limits.total,
                )
        except TimeoutError:
            raise _late() from None

    async def _attempt(self, request: Request, known: Entry | None) -> Answer | Entry:
        """Ask once, and tell failures apart: what may pass from what will not."""
        try:
            return await self._follow(request, known)
        except CodingError as error:
            kind = TransientError if error.unended else NetworkError
            raise kind(self._said(str(error)), advice=_LATER) from None
        except httpx2.TimeoutException:
            raise _late() from None
        except httpx2.ProxyError as error:
            raise NetworkError(f"the proxy refused: {self._reason(error)}", advice=_ENVIRONMENT) from None
        except httpx2.ConnectError as error:
            if _is_distrust(error):
                message = f"its certificate is not trusted: {self._reason(error)}"
                advice = "Name a file of certificates that you trust by SSL_CERT_FILE, or a folder by SSL_CERT_DIR."
                raise NetworkError(message, advice=advice) from None
            advice = f"Check the network and the proxy settings. {request.setting}"
            raise TransientError(f"no connection: {self._reason(error)}", advice=advice) from None
        except (httpx2.NetworkError, httpx2.RemoteProtocolError) as error:
            if error.__cause__ is None:  # not from the wire: older releases of the library say so of a Location
                raise self._unaskable(error, request) from None
            raise TransientError(f"the answer broke off: {self._reason(error)}", advice=_LATER) from None
        except ExceptionGroup as group:  # of what no socket takes: a proxy's port beyond 16 bits, say
            raise NetworkError(f"no connection: {self._reason(group.exceptions[0])}", advice=_ENVIRONMENT) from None
        except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError) as error:
            raise self._unaskable(error, request) from None

    async def _follow(self, request: Request, known: Entry | None) -> Answer | Entry:
        """Follow redirects ourselves: the library reads the whole body of each, however long it is.

        The condition and the ETag are of the address itself: where one is redirected to may be another thing tomorrow.
        """
        condition = {"If-None-Match": known.etag} if known is not None and known.etag else {}
        following = self.client.build_request("GET", request.url, headers=condition)
        home = following.url
        for hop in range(self.limits.redirects + 1):
            self._introduce(following, home)
            response = await self.client.send(following, stream=True)
            try:
                if not response.has_redirect_location:
                    if response.status_code == HTTPStatus.NOT_MODIFIED and condition and known is not None and hop == 0:
                        return known
                    return await self._answer(response, request, keep_etag=hop == 0)
                following = self._next(response, request, home)
            finally:
                await response.aclose()
        raise NetworkError(f"redirected more than {self.limits.redirects} times", advice=request.setting)

    def _introduce(self, following: httpx2.Request, home: httpx2.URL) -> None:
        """Say who asks, to the origin that was configured and to no other. A password in the address goes before the token."""
        if self.token and not home.userinfo:
            following.headers.pop("Authorization", None)
            if _origin(following.url) == _origin(home):
                following.headers["Authorization"] = f"Bearer {self.token.secret}"

    def _next(self, response: httpx2.Response, request: Request, home: httpx2.URL) -> httpx2.Request:
        following = response.next_request
        target = self._said(response.headers["Location"])
        if following is None or not _is_web(following.url):
            raise NetworkError(f'redirected to "{target}", which is not followed', advice=request.setting)
        if (self.token or home.userinfo) and response.url.scheme == "https" and following.url.scheme == "http":
            message = f'redirected to "{target}", which is not followed with a token or password: it would leave https'
            raise NetworkError(message, advice=request.setting)
        following.headers.pop("If-None-Match", None)
        return following

    async def _answer(self, response: httpx2.Response, request: Request, *, keep_etag: bool) -> Answer:
        if response.status_code != HTTPStatus.OK:
            raise self._refusal(response, request)
        length = response.headers.get("Content-Length", "")
        if re.fullmatch(r"[0-9]{1,18}", length) and int(length) > self.limits.size:
            raise too_large(self.limits.size)
        body = Unpacker(response.headers.get("Content-Encoding", ""), self.limits.size)
        async for raw in response.aiter_raw():
            body.feed(raw)
        data, etag = body.end(), response.headers.get("ETag", "")
        if self.token.is_in(data):
            advice = "Nothing was kept. Tell who publishes it, and have another token made."
            raise InputError("holds the token that it was asked for with", advice=advice)
        kept = keep_etag and re.fullmatch(r'(?:W/)?"[!#-~]{0,512}"', etag) and self.token.hide(etag) == etag
        return Answer(data, etag if kept else None)

    def _refusal(self, response: httpx2.Response, request: Request) -> NetworkError:
        status = response.status_code
        phrase = HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else "unknown"
        message = f"answered {status} {phrase}"
        if status == HTTPStatus.TOO_MANY_REQUESTS or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            after = retry_after(response.headers.get("Retry-After", ""), self.clock.wall())
            return TransientError(message, advice="The server is at fault or busy: try again later.", after=after)
        if status == HTTPStatus.NOT_MODIFIED:
            message += ", and was not asked whether it is"
            return NetworkError(message, advice="The server or a cache before it is at fault: try again later.")
        if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
            hint = f"Check the token in {VARIABLE}" if self.token else f"If it takes a token, put it into {VARIABLE}"
            return NetworkError(message, advice=f"{hint}. {request.setting}")
        return NetworkError(message, advice=request.setting)

    def _unaskable(self, error: Exception, request: Request) -> NetworkError:
        return NetworkError(f"an address cannot be asked: {self._reason(error)}", advice=request.setting)

    def _reason(self, error: Exception) -> str:
        return self._said(str(error) or type(error).__name__)

    def _said(self, text: str) -> str:
        """Give a text from outside for a message."""
        return printable(self.token.hide(text), 160)


@asynccontextmanager
async def open_client(limits: Limits) -> AsyncGenerator[httpx2.AsyncClient]:
    """Open a client that heeds the proxies and certificates of the environment.

    Raises:
        UsageError: they cannot be used.
    """
    headers = {
        "User-Agent": f"enode-codegen/{__version__}",
        "Accept": "application/json, application/yaml;q=0.9, */*;q=0.5",
        "Accept-Encoding": ACCEPTED,
    }
    try:
        client = httpx2.AsyncClient(headers=headers, timeout=httpx2.Timeout(limits.silence, connect=limits.connect))
    except (ValueError, ImportError, OSError, ssl.SSLError, httpx2.InvalidURL) as error:
        raise UsageError(
            f"the proxy or certificate settings of the environment cannot be used: {error}", advice=_ENVIRONMENT
        ) from None
    with _silenced():
        async with client:
            yield client


@contextmanager
def _silenced() -> Generator[None]:
    """Keep the library from logging: addresses with their passwords, and what servers say, which may be the token."""
    loggers = [logging.getLogger(name) for name in ("httpx2", "httpcore2")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.WARNING)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def _late() -> TransientError:
    return TransientError("no answer in time", advice="Try again later, or with a longer --timeout.")


def _is_web(url: httpx2.URL) -> bool:
    """Whether it can be asked; no socket takes a port beyond 16 bits, and none was ever at 0."""
    return url.scheme in ("http", "https") and (url.port is None or 0 < url.port < 65536)


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    """Tell an origin by scheme, host and port: RFC 9110, section 4.3.1. The port is None where it is the scheme's own."""
    return url.scheme, url.host, url.port


def _is_distrust(error: BaseException | None) -> bool:
    """Whether a certificate was what a connection failed by: no second attempt mends that."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
