"""Every event of every version, delivered with all the others, comes out of ``webhooks.parse`` as what it is."""

import hashlib
import hmac
import json

import pytest

from .client import dumped, load
from .documents import GENERATED, apis, names
from .instances import instances
from .spec import HOME
from .wire import difference

SECRET = "a secret of both sides"


@pytest.mark.parametrize("version", apis())
def test_delivery(version):
    api = apis()[version]
    webhooks = load(GENERATED / api.package, f"{api.package}.webhooks")
    sent = [
        (names("schemas")[schema["$ref"].removeprefix(f"{HOME}#")], instance)
        for _, schema in api.spec.events()
        for instance in instances(api.spec, schema)
    ]
    assert len(sent) > 100
    unknown = {"event": "nobody knows me", "version": version}
    body = json.dumps([unknown, *(instance for _, instance in sent), unknown]).encode()
    signature = hmac.new(SECRET.encode(), body, hashlib.sha1).hexdigest()
    first, *events, last = webhooks.parse(body, {"x-enode-signature": f"sha1={signature}"}, SECRET)
    assert first == last == webhooks.UnknownEvent("nobody knows me", unknown)
    for event, (name, instance) in zip(events, sent, strict=True):
        assert type(event).__name__ == name
        assert difference(instance, dumped(event)) == ""
