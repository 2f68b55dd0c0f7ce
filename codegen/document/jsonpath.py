"""JSONPath (RFC 9535) for paths that come from outside: nothing runs, and no path works without end.

python-jsonpath counts nothing, and its ``match`` and ``search`` use an engine that backtracks. Here the containers of
the tree count what is read from them, and patterns go to an engine of linear time.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, TypeAlias

import jsonpath as library
import jsonschema_rs
from jsonpath.function_extensions import ExpressionType, FilterFunction

from codegen.document.refused import MAX_DEPTH
from codegen.model import Json

Tokens: TypeAlias = tuple[str | int, ...]

_MAX_LENGTH = 4000
BUDGET = 3_000_000
_PATTERN_BYTES = 1_000_000
_CHARACTERS_A_STEP = 100


class PathError(Exception):
    """A path that is not RFC 9535's, or that reads too much of the tree."""


class Path:
    """One path, compiled; raises :class:`PathError` for what is none."""

    def __init__(self, text: str) -> None:
        if len(text) > _MAX_LENGTH:
            raise PathError(f"it has more than {_MAX_LENGTH} characters")
        self.text = text
        self._meter = _Meter()
        try:
            self._compiled = _Environment(self._meter).compile(text)
        except (library.JSONPathError, RecursionError) as error:
            raise PathError(_reason(error)) from None

    def select(self, tree: Json, *, budget: int = BUDGET) -> list[Tokens]:
        """Give the keys and indices that lead to each node that the path selects, each once, in order.

        Raises :class:`PathError` where the path reads more than ``budget`` members of the tree.
        """
        self._meter.allow(budget)
        try:
            found = self._compiled.finditer(_metered(tree, self._meter))
            return list(dict.fromkeys(match.parts for match in found))
        except (library.JSONPathError, RecursionError) as error:
            raise PathError(_reason(error)) from None


def _reason(error: Exception) -> str:
    return "it nests too deeply" if isinstance(error, RecursionError) else str(error.args[0])


class _Meter:
    """What may still be read."""

    def __init__(self) -> None:
        self.allow(0)

    def allow(self, budget: int) -> None:
        self.budget = self.left = budget

    def spend(self, steps: int) -> None:
        self.left -= steps
        if self.left < 0:
            raise PathError(f"it reads more than {self.budget:,} members of the document")


class _Object(dict[str, Any]):
    """An object that counts what is read from it, and hands out members that do the same."""

    __slots__ = ("meter",)

    def __init__(self, content: dict[str, Any], meter: _Meter) -> None:
        meter.spend(1 + len(content))
        super().__init__(content)
        self.meter = meter

    def __getitem__(self, key: str) -> Any:
        return _metered(super().__getitem__(key), self.meter)

    def items(self) -> Any:
        return [(key, _metered(value, self.meter)) for key, value in super().items()]


class _Array(list[Any]):
    """An array that counts what is read from it, and hands out items that do the same."""

    __slots__ = ("meter",)

    def __init__(self, content: list[Any], meter: _Meter) -> None:
        meter.spend(1 + len(content))
        super().__init__(content)
        self.meter = meter

    def __getitem__(self, index: Any) -> Any:
        return _metered(super().__getitem__(index), self.meter)

    def __iter__(self) -> Iterator[Any]:
        return (_metered(value, self.meter) for value in super().__iter__())


def _metered(value: Json, meter: _Meter) -> Json:
    meter.spend(1)
    if isinstance(value, dict):
        return _Object(value, meter)
    return _Array(value, meter) if isinstance(value, list) else value


class _Environment(library.JSONPathEnvironment):
    """RFC 9535 as it is written, without the library's additions."""

    max_recursion_depth = 2 * MAX_DEPTH

    def __init__(self, meter: _Meter) -> None:
        self.meter = meter
        super().__init__(strict=True)

    def setup_function_extensions(self) -> None:
        """Replace the two functions that take a pattern."""
        super().setup_function_extensions()
        self.function_extensions["match"] = _Pattern("^(?:", ")$", self.meter)
        self.function_extensions["search"] = _Pattern("", "", self.meter)

    def compare(self, left: object, operator: str, right: object) -> bool:
        """Compare two values of a filter, counting what has to be looked at."""
        if isinstance(left, (dict, list)) and isinstance(right, (dict, list)):
            self._read(left)
        return super().compare(left, operator, right)

    def _read(self, value: Json) -> None:
        self.meter.spend(1)
        if isinstance(value, dict):
            for inner in dict.values(value):
                self._read(inner)
        elif isinstance(value, list):
            for inner in list.__iter__(value):
                self._read(inner)


class _Pattern(FilterFunction):
    """``match`` and ``search`` (RFC 9535, sections 2.4.6 and 2.4.7); a pattern that is not understood is an error."""

    def __init__(self, before: str, after: str, meter: _Meter) -> None:
        self.before = before
        self.after = after
        self.meter = meter

    @property
    def arg_types(self) -> list[ExpressionType]:
        """A text and a pattern."""
        return [ExpressionType.VALUE, ExpressionType.VALUE]

    @property
    def return_type(self) -> ExpressionType:
        """True or false, for use as a test."""
        return ExpressionType.LOGICAL

    def __call__(self, value: object, pattern: object) -> bool:
        if not isinstance(value, str) or not isinstance(pattern, str):
            return False
        self.meter.spend(1 + len(value) // _CHARACTERS_A_STEP)
        return _matcher(self.before + pattern + self.after).is_valid(value)


@lru_cache(maxsize=64)
def _matcher(pattern: str) -> jsonschema_rs.Draft202012Validator:
    options = jsonschema_rs.RegexOptions(size_limit=_PATTERN_BYTES)
    try:
        return jsonschema_rs.Draft202012Validator({"pattern": pattern}, pattern_options=options)
    except jsonschema_rs.ValidationError:
        raise PathError("the pattern in it is not understood") from None
