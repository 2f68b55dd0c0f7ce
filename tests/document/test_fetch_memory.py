"""What grows a thousandfold when it is decompressed never takes more memory than the limit and a little."""

from __future__ import annotations

import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from fetching import V1, V2, document
from vendor_server import Vendor, body

MIB = 1024 * 1024
LIMIT = 2 * MIB
GROWN = 128 * MIB

FETCH = """\
import sys, tracemalloc
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from fetching import V1, V2, vendor_settings
from codegen.document.download import Limits
from codegen.document.fetch import fetch
from codegen.document.requests import requests

folder, url = Path(sys.argv[2]), sys.argv[3]
first, second = requests(vendor_settings(url), [V1, V2], folder)
limits = Limits(size=int(sys.argv[4]))
fetch([second], folder, limits=limits)  # imports what a fetch imports
tracemalloc.start()
(outcome,) = fetch([first], folder, limits=limits)
print(tracemalloc.get_traced_memory()[1])
print(outcome.message)
"""


def gzipped(size: int) -> bytes:
    """Compress that many spaces, without ever having them all."""
    stream = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    return b"".join([*(stream.compress(b" " * MIB) for _ in range(size // MIB)), stream.flush()])


@pytest.mark.parametrize("members", [1, 64], ids=["one stream", "many members"])
def test_a_body_that_grows_a_thousandfold_is_not_inflated(vendor: Vendor, folder: Path, members: int):
    data = gzipped(GROWN // members) * members
    assert len(data) < GROWN / 900
    vendor.answers |= {f"/{V1}": body(data, Content_Encoding="gzip"), f"/{V2}": body(document(V2))}
    arguments = [str(Path(__file__).parent), str(folder), vendor.url + "/{version}", str(LIMIT)]
    ended = subprocess.run([sys.executable, "-c", FETCH, *arguments], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    peak, message = ended.stdout.splitlines()
    assert message == f"is larger than {LIMIT} bytes"
    assert int(peak) < 4 * LIMIT
