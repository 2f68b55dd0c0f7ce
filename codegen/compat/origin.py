"""By what an edited spot is known from run to run: a component and the way into it, or else an operation and a location."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from codegen.compat.edit import Edit
from codegen.document import pointer as pointers
from codegen.model import Place, Side
from codegen.printable import printable


def origin(edit: Edit, first: Place) -> str:
    """Name the spot of an edit; moved files, reworded text and new operations leave the name as it is.

    A spot in a component is named by the component, whatever the operations that lead there; another one by ``first``.
    """
    at = edit.base or edit.revision
    tokens = pointers.split(at.pointer) if at else ()
    if len(tokens) > 2 and tokens[0] == "components":
        spot = f"{tokens[1]}/{tokens[2]}{''.join(_way(tokens[3:]))}"
    elif tokens[:1] == ("servers",):
        spot = "servers"
    elif edit.kind.startswith("global-"):
        spot = "security"
    else:
        spot = " ".join(filter(None, (first.operation, first.status, first.location)))
    told = not edit.detail or spot.endswith(f".{edit.detail}")
    return printable(spot if told else f"{spot}={edit.detail}")


def branch(at: Side | None) -> str:
    """Say in which component a spot is, and in which of its alternatives; nothing where there is neither."""
    tokens = pointers.split(at.pointer) if at else ()
    component = f"`{tokens[2]}`" if len(tokens) > 2 and tokens[0] == "components" else ""
    chosen = [int(index) for keyword, index in pairwise(tokens) if keyword in {"anyOf", "oneOf"} and index.isdecimal()]
    alternative = f"alternative {chosen[-1] + 1}" if chosen else ""
    spot = " of ".join(filter(None, (alternative, component)))
    return printable(f"in {spot}") if spot else ""


def _way(tokens: tuple[str, ...]) -> Iterator[str]:
    """Spell the way from a component to a spot as a location; a keyword at the end is left to the id of the rule."""
    rest = iter(tokens)
    for keyword in rest:
        match keyword:
            case "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas":
                yield f".{next(rest, '')}"
            case "items":
                yield "[]"
            case "additionalProperties":
                yield "{}"
            case "anyOf" | "oneOf" | "prefixItems":
                yield f"|{next(rest, '')}"
            case "allOf":
                next(rest, "")
            case "content" | "headers" | "parameters" | "schema" | "responses":
                yield f"/{keyword}"
            case _:
                pass
