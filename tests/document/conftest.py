from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from fetching import V1, V2, VERSIONS, document
from vendor_server import Vendor, body, serving

from codegen.document import lock


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    with serving() as vendor:
        vendor.answers = {f"/{version}": body(document(version), ETag=f'"{version}"') for version in VERSIONS}
        yield vendor


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of documents with one that was fetched before, and one of unknown origin."""
    old = document(V1, tags=[{"name": "old"}])
    lock.place(
        tmp_path, V1, f"{V1}.json", old, lock.Entry("https://old.test", hashlib.sha256(old).hexdigest(), len(old))
    )
    (tmp_path / f"{V2}.json").write_bytes(b"by hand")
    return tmp_path
