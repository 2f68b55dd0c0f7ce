"""What fuzzing once found, tried again; and what finds it, shown to find."""

import pytest

from . import found


@pytest.mark.parametrize("path", list(found.paths()), ids=lambda path: path.stem)
def test_it_is_mended(path):
    wrong = found.again(found.read(path))
    assert wrong is None, wrong.said
