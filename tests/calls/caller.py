"""A generated client, sync or async, on a server of bare sockets: called once, or by many at the same time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from types import ModuleType
from typing import Any

from .loopback import Loopback

CLIENT_ID = "client-one"
CLIENT_SECRET = "s3cr3t-of-one"


class Caller:
    """``call("GET /pets/mine")`` carries the operation out by whatever the method is called in this package."""

    def __init__(
        self, package: ModuleType, names: Mapping[str, str], server: Loopback, kind: str, **given: Any
    ) -> None:
        self.package = package
        self.names = names
        self.runner = asyncio.Runner() if kind == "async" else None
        make = package.AsyncClient if self.runner else package.Client
        secrets = {} if "auth" in given else {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
        self.client = make(**secrets, base_url=server.url, token_url=server.token_url, **given)

    def method(self, key: str) -> Callable[..., Any]:
        found: Callable[..., Any] = reduce(getattr, self.names[key].split("."), self.client)
        return found

    def call(self, key: str, *positional: Any, **named: Any) -> Any:
        made = self.method(key)(*positional, **named)
        return self.runner.run(_awaited(made)) if self.runner else made

    def at_once(self, count: int, key: str) -> list[Any]:
        """The results of so many calls that all begin together, each in a thread or task of its own."""
        method = self.method(key)
        if self.runner:
            return self.runner.run(_gathered([method for _ in range(count)]))
        start = threading.Barrier(count)

        def one(_: int) -> Any:
            start.wait()
            return method()

        with ThreadPoolExecutor(count) as pool:
            return list(pool.map(one, range(count)))

    def close(self) -> None:
        if self.runner:
            self.runner.run(self.client.close())
            self.runner.close()
        else:
            self.client.close()


async def _awaited(made: Any) -> Any:
    return await made


async def _gathered(methods: list[Callable[..., Any]]) -> list[Any]:
    return await asyncio.gather(*(method() for method in methods))
