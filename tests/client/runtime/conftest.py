"""The runtime is imported where it stands; a test that asks for ``world`` runs once for threads and once for tasks."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx2
import pytest

sys.path.insert(0, str(Path(__file__).parents[3] / "templates" / "client"))

from runtime import AsyncApi, Gate, Pace, SyncApi

from .server import Server

PACE = {"pace": Pace(sleep=lambda _: None)}
"""Nobody waits between two attempts."""


class Threads:
    """Calls block; several at once are several threads."""

    def __init__(self) -> None:
        self._open: list[SyncApi | httpx2.Client] = []

    def http(self, **options: Any) -> httpx2.Client:
        self._open.append(client := httpx2.Client(**options))
        return client

    def api(self, base_url: str, **options: Any) -> SyncApi:
        self._open.append(api := SyncApi(base_url, **PACE | options))
        return api

    def call(self, api: SyncApi, *arguments: Any, **named: Any) -> Any:
        return api.call(*arguments, **named)

    def at_once(self, count: int, api: SyncApi, *arguments: Any) -> list[Any]:
        with ThreadPoolExecutor(count) as pool:
            return [future.result() for future in [pool.submit(api.call, *arguments) for _ in range(count)]]

    def held(self, gate: Gate, api: SyncApi, *arguments: Any, **named: Any) -> Any:
        with gate._lock:
            return api.call(*arguments, **named)

    def run(self, result: Any) -> Any:
        return result

    def close(self) -> None:
        for opened in self._open:
            opened.close()


class Tasks:
    """Calls are awaited; several at once are several tasks of one loop."""

    def __init__(self) -> None:
        self._to_close: list[Callable[[], Coroutine[Any, Any, None]]] = []
        self._runner = asyncio.Runner()

    def http(self, **options: Any) -> httpx2.AsyncClient:
        client = httpx2.AsyncClient(**options)
        self._to_close.append(client.aclose)
        return client

    def api(self, base_url: str, **options: Any) -> AsyncApi:
        api = AsyncApi(base_url, **PACE | options)
        self._to_close.append(api.close)
        return api

    def call(self, api: AsyncApi, *arguments: Any, **named: Any) -> Any:
        return self._runner.run(api.call(*arguments, **named))

    def at_once(self, count: int, api: AsyncApi, *arguments: Any) -> list[Any]:
        async def gather() -> list[Any]:
            return await asyncio.gather(*(api.call(*arguments) for _ in range(count)))

        return self._runner.run(gather())

    def held(self, gate: Gate, api: AsyncApi, *arguments: Any, **named: Any) -> Any:
        async def call() -> Any:
            async with gate.for_tasks(None):
                return await api.call(*arguments, **named)

        return self._runner.run(call())

    def run(self, result: Coroutine[Any, Any, Any]) -> Any:
        return self._runner.run(result)

    def close(self) -> None:
        for close in self._to_close:
            self._runner.run(close())
        self._runner.close()


World = Threads | Tasks


@pytest.fixture(params=[Threads, Tasks], ids=["threads", "tasks"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    made: Callable[[], World] = request.param
    current = made()
    yield current
    current.close()


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running
