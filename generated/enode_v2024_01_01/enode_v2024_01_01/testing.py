# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""For tests of what calls the API: a server that is none, and instances of models.

::

    server = FakeServer()
    client = server.client()
    ...                                             # every operation is answered as the document declares
    server.on("GET /path/{id}").reply(status=404)   # or server.on(client.things.get).reply(make(models.Thing, name="x"))
    assert server.calls[0].path_params == {"id": "7"}
"""

from __future__ import annotations

from typing import Unpack

import httpx2

from . import resources
from ._client import AsyncClient, Client, Environment
from ._runtime.factories import make
from ._runtime.options import Options
from ._runtime.testing import BASE_URL, RecordedCall, Route, Server, operations_in
from .models._base import departures

__all__ = ["FakeServer", "RecordedCall", "Route", "make"]


class FakeServer(Server):
    """The API in this process: nothing is sent to anywhere.

    Each operation is answered by a valid instance of what the document declares, the same one every time, until
    :meth:`on` says otherwise; with ``full``, one with all properties and not only those that are required. A request that
    the document does not allow raises AssertionError, and so does a body that has a property or a value which the
    document does not know, unless ``strict`` is false. ``calls`` are the requests that came, ``tokens`` counts those for a
    token. A client of your own is answered too, if its HTTP client has the ``transport`` of the server::

        Client(..., http_client=httpx2.Client(transport=server.transport))
    """

    def __init__(self, *, full: bool = False, strict: bool = True) -> None:
        urls = [one.value.base_url for one in Environment]
        super().__init__(operations_in(resources), departures, urls=urls, full=full, strict=strict)

    def client(self, **options: Unpack[Options]) -> Client:
        """A client of this server; unless ``options`` say otherwise, it sends nothing twice."""
        given: Options = {"max_retries": 0, **options}
        return Client(
            client_id="fake",
            client_secret="fake",
            base_url=BASE_URL,
            token_url=f"{BASE_URL}/token",
            http_client=httpx2.Client(transport=self.transport),
            **given,
        )

    def async_client(self, **options: Unpack[Options]) -> AsyncClient:
        """As :meth:`client`, for tasks."""
        given: Options = {"max_retries": 0, **options}
        return AsyncClient(
            client_id="fake",
            client_secret="fake",
            base_url=BASE_URL,
            token_url=f"{BASE_URL}/token",
            http_client=httpx2.AsyncClient(transport=self.transport),
            **given,
        )
