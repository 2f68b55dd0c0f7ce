"""The same question has the same answer in every run, found in as many steps, whatever numbers Python gives to texts."""

import os
import subprocess
import sys

ASK = """
from codegen.compat.solver.atoms import Has
from codegen.compat.solver.order import ordered
from tests.compat.solver.questions import Question
text, names = {"type": "string"}, {"propertyNames": {"enum": ["a", "b", "c"]}}
for old, new in (
    ({"type": "object", **names}, {"anyOf": [{"additionalProperties": text}, {"additionalProperties": {"not": text}}]}),
    ({"type": "object", "required": ["b", "a", "c"]}, {"properties": {"c": text, "a": {"type": "integer"}}}),
    ({"type": "array"}, {"anyOf": [{"items": text}, {"items": {"type": "null"}}, {"uniqueItems": True}]}),
    ({"enum": ["x", "y", 1]}, {"pattern": "(?<=a)b", "not": {"pattern": r"\\\\bc"}}),
):
    asked = Question(old, new)
    print(asked.answer, asked.steps)
print(ordered(frozenset((Has(name), True) for name in "cdefab")))
"""


def test_no_answer_depends_on_the_hashes_of_texts():
    told = {
        subprocess.run(
            [sys.executable, "-c", ASK],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1
    assert "Found" in told.pop()
