"""Every webhook event of every version is read by the model of its payload, and dumps to what was sent."""

import json

import pytest
from pydantic import TypeAdapter

from .client import dumped, load, strangers
from .documents import GENERATED, apis, names
from .instances import instances
from .spec import HOME
from .wire import difference

EVENTS = [(version, name) for version, api in apis().items() for name, _ in api.spec.events()]


@pytest.mark.parametrize(("version", "name"), EVENTS, ids=[f"{version} {name}" for version, name in EVENTS])
def test_event(version, name):
    api = apis()[version]
    schema = dict(api.spec.events())[name]
    pointer = schema["$ref"].removeprefix(f"{HOME}#")
    models = load(GENERATED / api.package, f"{api.package}.models")
    adapter = TypeAdapter(getattr(models, names("schemas")[pointer]))
    for instance in instances(api.spec, schema):
        event = adapter.validate_json(json.dumps(instance))
        assert difference(instance, dumped(event)) == ""
        assert strangers(event) == set()
