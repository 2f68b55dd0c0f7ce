"""The client of the rich document with plain words, and that of all hostile ones at once."""

from __future__ import annotations

import pytest

from . import places
from .made import HOSTILE, PACKAGE, client
from .made import PLAIN as PLAIN_WORDS


@pytest.fixture(scope="session")
def plain():
    return client(places.together(map(places.filled, PLAIN_WORDS)))


@pytest.fixture(scope="session")
def hostile():
    return client(places.together(map(places.filled, HOSTILE.values())))


@pytest.fixture(scope="session")
def package(hostile, tmp_path_factory):
    from tests.generate.kit import load

    return load(hostile, tmp_path_factory.mktemp("hostile"), PACKAGE)
