"""Questions to the search, as tests put them: small schemas, and the ones that they refer to."""

from __future__ import annotations

from typing import Any

import jsonschema_rs

from codegen.compat.reader import Reader, Spot
from codegen.compat.shapes import Shapes
from codegen.compat.solver.answers import Answer, Found, Nothing, Unsure
from codegen.compat.solver.scope import Scope
from codegen.compat.solver.search import IN_ALL, Purse, Search
from codegen.compat.solver.terms import Terms
from codegen.compat.solver.written import Written
from codegen.compat.unchanged import Unchanged
from codegen.model import Direction, Document

AT = "/components/schemas/Asked"


class Question:
    """Is there a value that ``old`` admits and ``new`` refuses? Kept with the number of steps that it took."""

    def __init__(
        self,
        old: Any,
        new: Any,
        *,
        named: dict[str, Any] | None = None,
        then: dict[str, Any] | None = None,
        direction: Direction = "none",
        text: bool = False,
        opened: bool = False,
    ) -> None:
        self.trees = _tree(old, named or {}), _tree(new, (named or {}) if then is None else then)
        before, now = (Reader(Document("openapi.json", b"", tree)) for tree in self.trees)
        olds, news = Shapes(before, text=text), Shapes(now, text=text)
        terms = Terms(Written(olds, news, Unchanged(before, now)))
        purse = Purse()
        inner = terms.of("old", Spot(AT, old), Scope(direction))
        outer = terms.of("new", Spot(AT, new), Scope(direction, opened))
        self.answer: Answer = Search(terms, purse).within([inner], [outer])
        self.steps = IN_ALL - purse.left

    @property
    def value(self) -> Any:
        """The value that was found."""
        assert isinstance(self.answer, Found), self.answer
        return self.answer.value

    @property
    def within(self) -> bool:
        """Whether it was shown that there is none."""
        assert not isinstance(self.answer, Unsure), self.answer
        return isinstance(self.answer, Nothing)


def _tree(schema: Any, named: dict[str, Any]) -> dict[str, Any]:
    return {"openapi": "3.1.0", "components": {"schemas": {**named, "Asked": schema}}}


def admits(tree: dict[str, Any], value: Any) -> bool:
    """What an independent validator says."""
    return jsonschema_rs.Draft202012Validator({"$ref": f"#{AT}", **tree}).is_valid(value)


def within(old: Any, new: Any, **how: Any) -> bool:
    """Tell whether ``new`` is shown to admit all that ``old`` does; if not, the value that shows it is judged by a validator."""
    asked = Question(old, new, **how)
    if asked.within:
        return True
    if not how:
        before, now = asked.trees
        assert admits(before, asked.value), asked.value
        assert not admits(now, asked.value), asked.value
    return False


def doubt(old: Any, new: Any, **how: Any) -> str:
    """Give the reason why it is not known."""
    answer = Question(old, new, **how).answer
    assert isinstance(answer, Unsure), answer
    return answer.reason
