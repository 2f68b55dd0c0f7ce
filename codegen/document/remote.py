"""A file that a reference names by URL, where that is allowed: asked for at an address that was looked at before.

A name is resolved once, each of its addresses has to be public, and the connection goes to one of those: what the name means a
moment later does not count (DNS rebinding). So does each redirect. The proxies of the environment are not used, since they
would resolve the name themselves.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from http import HTTPStatus

import httpx2

from codegen import __version__
from codegen.document.library import Allowed, RefusedReferenceError
from codegen.document.show import show
from codegen.errors import InputError, NetworkError
from codegen.printable import printable
from codegen.record import record

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_ADVICE = "Check the reference and the network, or bundle the document into one file."


@record
class Limits:
    """Bounds of one file: seconds in all and without a byte, bytes, redirects."""

    total: float = 30.0
    silence: float = 10.0
    size: int = 16 * 1024 * 1024
    redirects: int = 5


_LIMITS = Limits()


def get(url: str, allowed: Allowed, limits: Limits = _LIMITS) -> bytes:
    """Get one file.

    Raises:
        InputError: it is too large, or compressed though that was not asked for.
        NetworkError: it could not be had.
        RefusedReferenceError: it, or what it redirects to, is not allowed or at an address that is not public.
    """
    return asyncio.run(_get(url, allowed, limits))


async def _get(url: str, allowed: Allowed, limits: Limits) -> bytes:
    context = ssl.create_default_context()
    try:
        async with (
            asyncio.timeout(limits.total),
            httpx2.AsyncClient(trust_env=False, timeout=limits.silence, verify=context) as client,
        ):
            return await _followed(client, httpx2.URL(url), allowed, limits)
    except (TimeoutError, httpx2.TimeoutException):
        raise NetworkError("no answer in time", where=url, advice=f"Try again later. {_ADVICE}") from None
    except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError, ssl.SSLError) as error:
        detail = show(str(error) or type(error).__name__, 160)
        raise NetworkError(f"no connection: {detail}", where=url, advice=_ADVICE) from None


async def _followed(client: httpx2.AsyncClient, url: httpx2.URL, allowed: Allowed, limits: Limits) -> bytes:
    for _ in range(limits.redirects + 1):
        response = await client.send(await _request(client, url, allowed), stream=True)
        try:
            if not response.has_redirect_location:
                return await _body(response, str(url), limits)
            url = _redirected(url, response.headers["Location"], allowed)
        finally:
            await response.aclose()
    raise NetworkError(f"redirected more than {limits.redirects} times", where=str(url), advice=_ADVICE)


async def _request(client: httpx2.AsyncClient, url: httpx2.URL, allowed: Allowed) -> httpx2.Request:
    """Ask an address for what a name has: certificate and Host header are the name's, the connection is not."""
    host = url.netloc.decode("ascii")
    headers = {"User-Agent": f"enode-codegen/{__version__}", "Accept-Encoding": "identity", "Host": host}
    pinned = url.copy_with(host=await _address(url, allowed))
    return client.build_request("GET", pinned, headers=headers, extensions={"sni_hostname": url.host})


async def _address(url: httpx2.URL, allowed: Allowed) -> str:
    """Give the first address of a URL's host; none of them may be other than public, unless that is allowed."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(url.host, url.port or url.scheme, type=socket.SOCK_STREAM)
    except OSError as error:
        message = f"the name {printable(url.host)} has no address: {printable(error.strerror or str(error), 160)}"
        raise NetworkError(message, where=str(url), advice=_ADVICE) from None
    addresses = [str(entry[4][0]) for entry in found]
    for address in addresses:
        if not allowed.private and not is_public(address):
            raise RefusedReferenceError(
                f"is at {printable(url.host)}, whose address {address} is not public",
                "Bundle the document into one file, or allow such addresses by --allow-private.",
            )
    return addresses[0]


def is_public(address: str) -> bool:
    """Whether an address is of the public Internet (the IANA special-purpose registries), also one within an IPv6 address."""
    parsed = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address):
        inner = parsed.ipv4_mapped or parsed.sixtofour or (parsed.teredo or (None, None))[1]
        if parsed in _NAT64:
            inner = ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)
        if inner is not None and not is_public(str(inner)):
            return False
    return parsed.is_global and not parsed.is_multicast


def _redirected(url: httpx2.URL, target: str, allowed: Allowed) -> httpx2.URL:
    joined = url.join(target)
    if not allowed.url(str(joined)):
        message = f"redirects to {show(str(joined), 160)}, which is not allowed"
        raise RefusedReferenceError(message, "Refer to where it is, or allow that too by --allow-ref.")
    return joined


async def _body(response: httpx2.Response, url: str, limits: Limits) -> bytes:
    if response.status_code != HTTPStatus.OK:
        raise NetworkError(f"answered {response.status_code}", where=url, advice=_ADVICE)
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise InputError("is compressed, which was not asked for", where=url, advice=_ADVICE)
    data = bytearray()
    async for chunk in response.aiter_raw():
        data += chunk
        if len(data) > limits.size:
            raise InputError(f"is larger than {limits.size:,} bytes", where=url, advice="Check what it is.")
    return bytes(data)
