"""What the document allows leaves it nowhere: over every instance of every component, in the oldest version and the newest."""

import json

import pytest
from pydantic import TypeAdapter

from .client import load
from .documents import GENERATED, apis
from .instances import UNDECLARED, instances
from .spec import HOME

UNKNOWN_FIELD = "the document does not know this field"


@pytest.mark.parametrize("version", [min(apis()), max(apis())])
def test_no_departure_is_told_of_what_the_document_allows(version):
    api = apis()[version]
    models = load(GENERATED / api.package, f"{api.package}.models")
    departures = load(GENERATED / api.package, f"{api.package}.models._base").departures
    pointers = json.loads((GENERATED / api.package / api.package / "pointers.json").read_text("utf-8"))
    checked = 0
    named = {**pointers["classes"], **pointers["types"]}
    for name, told in named.items():
        if told["pointer"].rpartition("/")[0] != "/components/schemas":
            continue
        adapter = TypeAdapter(getattr(models, name))
        for instance in instances(api.spec, {"$ref": f"{HOME}#{told['pointer']}"}):
            if instance is None and name in pointers["classes"]:
                continue  # a class is what is there; that null may stand for it is said where it is used
            value = adapter.validate_json(json.dumps(instance), by_alias=True, by_name=False)
            left = [
                reason for path, reason, _ in departures(value) if UNDECLARED not in path or reason != UNKNOWN_FIELD
            ]
            assert not left, f"{name}: {list(departures(value))}"
            checked += 1
    assert checked > 1000
