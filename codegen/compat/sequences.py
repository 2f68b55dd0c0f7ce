"""Bodies that are one item after another: what ``itemSchema`` says of each, as a schema of the whole."""

from __future__ import annotations

from urllib.parse import quote

from codegen.compat.media_types import MediaType
from codegen.compat.reader import Spot
from codegen.compat.shapes import Shapes
from codegen.model import JsonObject


def schema(shapes: Shapes, name: MediaType, media_type: Spot) -> Spot | None:
    """Give the schema of a body, or None where nothing is said of it.

    A body of a sequential media type is described as if it were an array (OpenAPI 3.2, Sequential Media Types), so an
    ``itemSchema`` says what an array's ``items`` would. Before 3.2 a schema there was mostly that of one item: one that
    no array can meet is taken for that.
    """
    whole, item = media_type.get("schema"), media_type.get("itemSchema")
    if whole is not None and name.sequence and "array" not in shapes.types(whole):
        return _made(media_type, _listed(whole))
    if item is None:
        return whole
    listed = _listed(item)
    return _made(media_type, listed if whole is None else {"allOf": [_to(whole), listed]})


def _made(media_type: Spot, schema: JsonObject) -> Spot:
    """Give a schema that the document does not hold a place of its own, for spots are known by where they stand."""
    return media_type.at("items", schema)


def _listed(item: Spot) -> JsonObject:
    return {"type": "array", "items": _to(item)}


def _to(spot: Spot) -> JsonObject:
    """Refer to a spot of the document, so that findings name it and not what is made up here."""
    return {"$ref": f"#{quote(spot.pointer, safe='/~')}"}
