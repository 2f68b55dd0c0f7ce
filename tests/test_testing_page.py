"""The page about testing: its tests pass."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_tests_of_the_page_pass(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "generated" / "enode_v2024_01_01"))
    page = (ROOT / "docs" / "testing.md").read_text("utf-8")
    names: dict[str, object] = {}
    exec("\n".join(re.findall(r"```python\n(.*?)```", page, re.DOTALL)), names)
    tests = [value for name, value in names.items() if name.startswith("test_")]
    assert len(tests) == 4
    for test in tests:
        test()
