"""The server that every client is measured against, in a process of its own: `python server.py`; it prints its port.

It answers from memory, over connections that stay open: what is under /full/ a page of fifty vehicles, under /wide/ the
same with an id in each location (Speakeasy's client refuses a vehicle without it), under /empty/ a page of none; and
whatever is posted a token.
"""

from __future__ import annotations

import asyncio
import sys

from payload import page

_TOKEN = b'{"access_token":"bench","token_type":"bearer","expires_in":3600,"scope":""}'


def _response(content: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode("ascii") + content


_PAGES = {b"full": _response(page(50)), b"wide": _response(page(50, id="30000000")), b"empty": _response(page(0))}
_GRANTED = _response(_TOKEN)


class _Connection(asyncio.Protocol):
    """One connection: requests come one after the other, since no client here sends the next before the answer."""

    def __init__(self) -> None:
        self._read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if not isinstance(transport, asyncio.Transport):
            raise TypeError(type(transport))
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._read += data
        head, end, body = self._read.partition(b"\r\n\r\n")
        if end and len(body) >= _length(head):
            self._read = b""
            self._transport.write(_answer(head))


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


def _answer(head: bytes) -> bytes:
    if head.startswith(b"POST"):
        return _GRANTED
    return _PAGES[head.split(b"/", 2)[1]]


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Connection, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
