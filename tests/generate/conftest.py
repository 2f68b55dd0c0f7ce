"""The client of the shop, and what answers it."""

import pytest

from .kit import imported
from .shop import TREE, Wire


@pytest.fixture(scope="session")
def shop(tmp_path_factory):
    return imported(TREE, tmp_path_factory.mktemp("package"), "shop_package")


@pytest.fixture
def wire():
    return Wire()
