"""What the tests of fetch share: an invented vendor with three versions, and how to fetch from it."""

from __future__ import annotations

import json
from pathlib import Path

from vendor_server import Vendor

from codegen.document import sources
from codegen.document.download import Limits
from codegen.document.fetch import fetch
from codegen.document.outcomes import Failed, Outcome
from codegen.document.patience import Clock
from codegen.document.requests import requests
from codegen.document.token import NO_TOKEN, Token

VERSIONS = ("2020-01-02", "2021-03-04", "2022-05-06")
V1, V2, V3 = VERSIONS
SMALL = Limits(size=100_000)
TIMES = SMALL.attempts
SETTING = "Change documents.url in sources.yaml, or give --url or ENODE_CODEGEN_URL."


def document(version: str, **more: object) -> bytes:
    return json.dumps({"openapi": "3.1.0", "info": {"title": "Pets", "version": version}, "paths": {}, **more}).encode()


def vendor_settings(url: str, *, unverified: bool = False, latest: str = "") -> sources.Sources:
    text = f"""\
api: Pets
documents:
  url: "{url}"
  unverified: {str(unverified).lower()}
  file: "{{version}}.json"
  info_version: "{{version}}"
  {latest}
clients: {{package: pets, distribution: pets, env_prefix: PETS, release: 0.1.0}}
versions: [{{version: {V1}}}, {{version: {V2}}}, {{version: {V3}}}]
"""
    return sources.parse(text.encode(), "sources.yaml")


def tree(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


class Waits(list[float]):
    """Time that passes only where it is waited for: keeps the seconds of each wait. Every half of chance is ``chance``."""

    def __init__(self, chance: float = 1.0, wall: float = 0.0) -> None:
        self.clock = Clock(lambda: wall + sum(self), lambda: sum(self), self._sleep, lambda: chance)

    async def _sleep(self, seconds: float) -> None:
        self.append(seconds)


def get(
    vendor: Vendor,
    folder: Path,
    *names: str,
    check: bool = False,
    limits: Limits = SMALL,
    token: Token = NO_TOKEN,
    waits: Waits | None = None,
) -> tuple[Outcome, ...]:
    wanted = requests(vendor_settings(vendor.url + "/{version}"), names or (V1,), folder)
    clock = (Waits() if waits is None else waits).clock
    return fetch(wanted, folder, check=check, limits=limits, token=token, clock=clock)


def refused(
    vendor: Vendor,
    folder: Path,
    *,
    exit_code: int = 3,
    limits: Limits = SMALL,
    token: Token = NO_TOKEN,
    waits: Waits | None = None,
) -> str:
    """Fetch the first version, which has to fail and to change nothing; gives what the failure says of it."""
    before = tree(folder)
    (outcome,) = get(vendor, folder, limits=limits, token=token, waits=waits)
    assert isinstance(outcome, Failed)
    assert outcome.exit_code == exit_code
    assert tree(folder) == before
    start = f"{V1}: {vendor.url}/{V1}: "
    assert outcome.line.startswith(start)
    assert outcome.line.isprintable()
    return outcome.line.removeprefix(start)
