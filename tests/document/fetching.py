"""What the tests of fetch share: an invented vendor with three versions, and how to fetch from it."""

from __future__ import annotations

import json
from pathlib import Path

from vendor_server import Vendor

from codegen.document import sources
from codegen.document.fetch import Limits, fetch
from codegen.document.outcomes import Failed, Outcome
from codegen.document.requests import requests

VERSIONS = ("2020-01-02", "2021-03-04", "2022-05-06")
V1, V2, V3 = VERSIONS
SMALL = Limits(size=100_000)
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


def get(vendor: Vendor, folder: Path, *names: str, check: bool = False, limits: Limits = SMALL) -> tuple[Outcome, ...]:
    wanted = requests(vendor_settings(vendor.url + "/{version}"), names or (V1,), folder)
    return fetch(wanted, folder, check=check, limits=limits)


def refused(vendor: Vendor, folder: Path, *, exit_code: int = 3, limits: Limits = SMALL) -> str:
    """Fetch the first version, which has to fail and to change nothing; gives what the failure says of it."""
    before = tree(folder)
    (outcome,) = get(vendor, folder, limits=limits)
    assert isinstance(outcome, Failed)
    assert outcome.exit_code == exit_code
    assert tree(folder) == before
    start = f"{V1}: {vendor.url}/{V1}: "
    assert outcome.line.startswith(start)
    assert outcome.line.isprintable()
    return outcome.line.removeprefix(start)
