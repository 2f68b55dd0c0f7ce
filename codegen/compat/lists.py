"""A parameter that takes a list where it took one value, or the other way round.

A list of one is written as the value is (OpenAPI 3.1.1, 4.8.12.6), so that a server that takes lists still understands who
sends one value: save where a part of that value can be taken for what parts the values of a list.
"""

from __future__ import annotations

from codegen.compat import styles
from codegen.compat.context import Context
from codegen.compat.edit import Effect
from codegen.compat.facets import number
from codegen.compat.reader import Spot
from codegen.compat.shape import SCALARS, Shape, Types
from codegen.compat.shapes import Shapes
from codegen.compat.styles import Way
from codegen.compat.values import finite
from codegen.record import record

_ARRAY: Types = frozenset({"array"})
_MORE = {"contains", "minContains", "maxContains", "prefixItems", "unevaluatedItems", "enum", "const", "not", "if"}
"""Keywords about the list itself, of which it is not looked at what they say of a list of one."""


@record
class Turn:
    """One value became a list, or a list one value: the kind of edit, its effect, and the schemas of the single values."""

    kind: str
    effect: Effect
    old: Spot
    new: Spot


def turn(context: Context, old: Spot, new: Spot) -> Turn | None:
    """Tell whether only one of two parameters is a list, and what that does; None for any others."""
    first, second = styles.way(old), styles.way(new)
    if first.media_type is not None or second.media_type is not None:
        return None
    before, now = styles.types(context, old, new)
    if before and before <= SCALARS and now == _ARRAY:
        shape, values = _shape(context.text_news, new), _shape(context.text_olds, old)
        return Turn("became-array", _effect("wider", first, second, values, shape), styles.schema(old), _items(shape))
    if now and now <= SCALARS and before == _ARRAY:
        shape, values = _shape(context.text_olds, old), _shape(context.text_news, new)
        effect = _effect("narrower", second, first, values, shape)
        return Turn("became-single-value", effect, _items(shape), styles.schema(new))
    return None


def _effect(effect: Effect, single: Way, several: Way, values: Shape, array: Shape) -> Effect:
    if single.texts.single is None or several.of_one is None:
        return "unclear"
    least = [spot.value for spot in array.facts("minItems") if number(spot.value)]
    if single.texts.single != several.of_one or max(least, default=0) > 1:
        return "different"
    if array.unions or array.said & _MORE or _may_hold(values, several.texts.joint):
        return "unclear"
    return effect


def _may_hold(values: Shape, joint: str) -> bool:
    """Tell whether some value may have in it what parts the values of a list."""
    listed = finite(values)
    if not joint or listed is not None:
        return bool(joint) and any(joint in str(value) for value in (listed or {}).values())
    return "string" in values.named or (joint == "." and "number" in values.named)


def _shape(shapes: Shapes, parameter: Spot) -> Shape:
    return shapes.of(shapes.key(styles.schema(parameter)))


def _items(array: Shape) -> Spot:
    return array.fact("items") or array.home.at("items", True)
