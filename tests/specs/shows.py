"""Whether two documents differ as a row of the changelog says: by what stands at its points, and nothing else."""

from __future__ import annotations

from .rows import Point, Row, Tree, found, meaning, moved, points, values
from .sources import schemas


def shows(old: Tree, new: Tree, row: Row, entry: dict[str, Row]) -> bool:
    """Whether the row, one of ``entry``, is seen between two documents."""
    if not any("." in at or at in ("", "body") for at in row["locations"]):
        return _renamed(old, new, row)
    after = moved(row, entry) if not _all_there(new, row) else row
    pairs = list(zip(points(row), points(after), strict=True))
    if row["action"] == "remove":
        there = [(was, now) for was, now in pairs if found(old, row, was)]
        gone = not any(found(new, row, was) or found(new, after, now) for was, now in there)
        return bool(there) and gone and (row["locations"] == [""] or _all_there(new, after))
    if row["action"] == "add" and "values" in row:
        return all(_taken(new, after, now) > _taken(old, row, was) for was, now in pairs)
    if row["action"] == "add":
        return all(found(new, after, now) and not found(old, row, was) for was, now in pairs)
    return all(found(new, after, now) and meaning(old, row, was) != meaning(new, after, now) for was, now in pairs)


def _all_there(tree: Tree, row: Row) -> bool:
    """Whether the document has every operation of the row."""
    return all(found(tree, {"direction": "none"}, (op, "")) for op in row.get("operations", ()))


def _taken(tree: Tree, row: Row, point: Point) -> int:
    """How many of the row's values the place takes; for several rows about one place, each has its own."""
    taken = [value for place in found(tree, row, point) for value in values(tree, place)]
    return sum(value in taken for value in row["values"])


def _renamed(old: Tree, new: Tree, row: Row) -> bool:
    """Whether a schema that had the name has the new one in its place."""
    was, now = _named(old), _named(new)
    return any(
        name in here and name not in now.get(place, ()) and set(after) & now.get(place, set())
        for name, after in row["replaced_by"].items()
        for place, here in was.items()
    )


def _named(tree: Tree) -> dict[str, set[str]]:
    """The names of the properties of each schema."""
    return {pointer: set(schema.get("properties", ())) for pointer, schema in schemas(tree)}
