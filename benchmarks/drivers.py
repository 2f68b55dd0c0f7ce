"""Each client as its own documentation would have it used, in a process of its own and with nothing else imported.

`python drivers.py NAME import` prints the seconds that the import takes, `python drivers.py NAME first` those until the
first request is ready to leave, as JSON. `python drivers.py NAME serve` calls what lines of JSON on standard input ask for.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Call = Callable[[], int]
"""Lists the vehicles, and gives their number."""

SECRET = "bench"  # noqa: S105 - of a server that takes any
HEADERS = {"Authorization": f"Bearer {SECRET}", "Enode-Version": "2024-01-01"}


class Leaves(Exception):  # noqa: N818 - it is no error, but the end of what is measured
    """A request is ready: it has come to the transport."""


def _stop(_: object) -> Any:
    raise Leaves


def raw(url: str, *, stop: bool = False) -> Call:
    """No client at all: httpx2, and the models of ours."""
    import httpx2
    from enode_v2024_01_01.models import PaginatedVehicleList

    return _by_hand(httpx2, PaginatedVehicleList, url, stop)


def plain(url: str, *, stop: bool = False) -> Call:
    """No client at all: httpx2, and models as datamodel-code-generator makes them by default."""
    import httpx2
    from dmclient.models import PaginatedVehicleList

    return _by_hand(httpx2, PaginatedVehicleList, url, stop)


def _by_hand(httpx2: Any, model: Any, url: str, stop: bool) -> Call:
    client = httpx2.Client(headers=HEADERS, transport=httpx2.MockTransport(_stop) if stop else None)
    return lambda: len(model.model_validate_json(client.get(f"{url}/vehicles").content).data)


def ours(url: str, *, stop: bool = False) -> Call:
    """The package that this project generates."""
    from enode_v2024_01_01 import Bearer, Client

    if stop:
        import httpx2

        client = Client(
            auth=Bearer("bench"), base_url=url, http_client=httpx2.Client(transport=httpx2.MockTransport(_stop))
        )
    else:
        client = Client(client_id="bench", client_secret=SECRET, base_url=url, token_url=f"{url}/token")
    return lambda: len(client.vehicles.list().items)


def datamodel(url: str, *, stop: bool = False) -> Call:
    """datamodel-code-generator's `--generate-client httpx2`."""
    from dmclient.client import Client

    given: dict[str, Any] = {"client_access_token": "bench", "base_url": url, "default_headers": HEADERS}
    if stop:
        import httpx2

        given["http_client"] = httpx2.Client(transport=httpx2.MockTransport(_stop))
    client = Client(**given)
    return lambda: len(client.vehicles.get_vehicles().data)


def openapi(url: str, *, stop: bool = False) -> Call:
    """openapi-python-client."""
    from enode_opc import AuthenticatedClient
    from enode_opc.api.vehicles import get_vehicles

    arguments: dict[str, Any] = {}
    if stop:
        import httpx

        arguments = {"transport": httpx.MockTransport(_stop)}
    client = AuthenticatedClient(base_url=url, token=SECRET, headers=HEADERS, httpx_args=arguments)
    return lambda: len(get_vehicles.sync(client=client).data)


def speakeasy(url: str, *, stop: bool = False) -> Call:
    """Speakeasy's `enode`."""
    from enode import Enode, models

    given: dict[str, Any] = {}
    if stop:
        import httpx

        given["client"] = httpx.Client(transport=httpx.MockTransport(_stop))
    else:
        token = f"{url}/token"
        given["security"] = models.Security(client_id="bench", client_secret=SECRET, token_url=token)
    client = Enode(server_url=url, **given)
    return lambda: len(client.vehicles.list(http_headers=HEADERS).data)


IMPORTS = {
    "raw": "import httpx2, pydantic",
    "plain": "import httpx2, pydantic",
    "ours": "import enode_v2024_01_01",
    "datamodel": "import dmclient.client",
    "openapi": "import enode_opc",
    "speakeasy": "import enode",
}
DRIVERS = {"raw": raw, "plain": plain, "ours": ours, "datamodel": datamodel, "openapi": openapi, "speakeasy": speakeasy}


def _import(name: str) -> float:
    code = compile(IMPORTS[name], "import", "exec")
    begun = time.perf_counter()
    exec(code, {})  # noqa: S102 - one of the lines above
    return time.perf_counter() - begun


def _first(name: str) -> float:
    begun = time.perf_counter()
    try:
        DRIVERS[name]("http://127.0.0.1:9", stop=True)()
    except Exception as error:
        seconds, cause = time.perf_counter() - begun, error
        while not isinstance(cause, Leaves):
            if cause.__cause__ is None and cause.__context__ is None:
                raise
            cause = cause.__cause__ or cause.__context__  # type: ignore[assignment]  # checked above
        return seconds
    raise RuntimeError("the request did not leave")


def _serve(name: str) -> None:
    calls: dict[str, Call] = {}
    for line in sys.stdin:
        asked = json.loads(line)
        if asked["url"] not in calls:
            calls[asked["url"]] = DRIVERS[name](asked["url"])
        call, count = calls[asked["url"]], asked["count"]
        begun = time.perf_counter()
        for _ in range(count):
            found = call()
        seconds = (time.perf_counter() - begun) / count
        _say({"seconds": seconds, "found": found, "memory": _memory()})


def _memory() -> float:
    """The most megabytes that this process has had; on Linux without what its parent had when it was started."""
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _say(value: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    chosen, work = sys.argv[1:]
    if work == "serve":
        _serve(chosen)
    else:
        _say({"seconds": {"import": _import, "first": _first}[work](chosen), "memory": _memory()})
