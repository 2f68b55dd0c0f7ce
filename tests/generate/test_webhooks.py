"""The module of a generated package that reads what its API sends to webhooks."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any

import pytest

from codegen.model import Signature, Webhooks

from .kit import client_of, imported, json_body

SIGNED = Webhooks(array=True, signature=Signature("Shop-Signature", "sha256", value="v1={signature}"))


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def event(tags: Any, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"event": {"type": "string", "enum": tags}, **properties},
        "required": ["event", *properties],
    }


def hook(schema: Any) -> dict[str, Any]:
    return {"post": {"requestBody": json_body(schema), "responses": {"200": {"description": ""}}}}


SCHEMAS = {
    "OrderPaid": event(["order:paid"], order={"type": "string"}, kind={"const": "order"}),
    "OrderSent": event(["order:sent", "order:came"], order={"type": "string"}),
    "GiftSent": event(["order:sent"], gift={"type": "string"}),
    "Opened": event(["shop:opened"], at={"type": "string", "format": "date-time"}),
    "Closed": event(["shop:closed"], until={"type": "string"}),
    "Ping": {"type": "object", "properties": {"zen": {"type": "string"}}, "required": ["zen"]},
    "Either": {"oneOf": [ref("OrderSent"), ref("GiftSent")]},
}
WEBHOOKS = {
    "paid": hook(ref("OrderPaid")),
    "sent": hook(ref("Either")),
    "opened": hook({"type": "array", "items": ref("Opened")}),
    "closed": {"$ref": "#/components/pathItems/closed"},
    "ping": hook(ref("Ping")),
    "anything": hook({}),
    "form": {"post": {"requestBody": {"content": {"text/plain": {"schema": {"type": "string"}}}}}},
    "nothing": {"post": {"responses": {"200": {"description": ""}}}},
}
TREE = {
    "webhooks": WEBHOOKS,
    "components": {"schemas": SCHEMAS, "pathItems": {"closed": hook(ref("Closed"))}},
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    return imported(TREE, tmp_path_factory.mktemp("signed"), "signed_shop", webhooks=SIGNED)


def module(package: Any) -> Any:
    __import__(f"{package.__name__}.webhooks")
    return package.webhooks


def test_a_delivery_is_verified_and_its_events_are_typed(shop):
    body = json.dumps(
        [
            {"event": "order:paid", "order": "7", "kind": "order"},
            {"event": "order:sent", "gift": "tea"},
            {"event": "order:came", "order": "7"},
            {"event": "order:sent", "order": "7"},
            {"event": "shop:opened", "at": "2024-01-01T00:00:00Z"},
            {"event": "shop:closed", "until": "monday"},
            {"zen": "none"},
            {"event": "shop:burnt"},
        ]
    ).encode()
    signature = hmac.new(b"hush", body, hashlib.sha256).hexdigest()
    webhooks, models = module(shop), shop.models
    events = webhooks.parse(body, {"shop-signature": f"v1={signature}"}, "hush")
    assert [type(one) for one in events] == [
        models.OrderPaid, models.GiftSent, models.OrderSent, models.OrderSent, models.Opened, models.Closed,
        models.Ping, webhooks.UnknownEvent,
    ]  # fmt: skip
    assert events[-1].json == {"event": "shop:burnt"}
    assert json.loads(webhooks.dump(events)) == json.loads(body)
    assert webhooks.sign(body, "hush") == {"Shop-Signature": f"v1={signature}"}


def test_what_is_wrong_with_a_delivery_is_an_error_of_the_api(shop):
    webhooks = module(shop)
    with pytest.raises(webhooks.SignatureError) as caught:
        webhooks.parse(b"[]", {}, "hush")
    assert isinstance(caught.value, shop.ApiError)
    with pytest.raises(webhooks.PayloadError):
        webhooks.parse(b"[", webhooks.sign(b"[", "hush"), "hush")
    with pytest.raises(webhooks.WebhookError):
        webhooks.parse(b"[]", webhooks.sign(b"[]", "hush"), ["other", "secrets"])


def test_the_types_of_all_events_are_one_type(shop):
    webhooks, models = module(shop), shop.models
    assert set(webhooks.Event.__args__) == {
        models.OrderPaid, models.OrderSent, models.GiftSent, models.Opened, models.Closed, models.Ping,
        webhooks.UnknownEvent,
    }  # fmt: skip
    assert sorted(webhooks.__all__) == webhooks.__all__
    assert all(hasattr(webhooks, name) for name in webhooks.__all__)


def test_where_nothing_is_known_of_a_signature_nothing_claims_to_verify(tmp_path):
    shop = imported(TREE, tmp_path, "unsigned_shop")
    webhooks = module(shop)
    assert not {"parse", "sign"} & set(dir(webhooks))
    assert sorted(webhooks.__all__) == webhooks.__all__
    paid = {"event": "order:paid", "order": "7", "kind": "order"}
    events = webhooks.parse_unverified(json.dumps(paid).encode())
    assert events == [shop.models.OrderPaid(event="order:paid", order="7", kind="order")]
    assert json.loads(webhooks.dump(events)) == paid


def test_events_that_nothing_tells_apart_are_told_apart_by_shape(tmp_path):
    schemas = {
        "Bread": {"type": "object", "properties": {"grams": {"type": "integer"}}, "required": ["grams"]},
        "Cake": {"type": "object", "properties": {"slices": {"type": "integer"}}},
    }
    tree = {"webhooks": {name: hook(ref(name)) for name in schemas}, "components": {"schemas": schemas}}
    shop = imported(tree, tmp_path, "plain_shop")
    events = module(shop).parse_unverified(b'[{"slices": 1}, {"grams": 1}, {}, 1]')
    assert [type(one).__name__ for one in events] == ["Cake", "Bread", "Cake", "UnknownEvent"]


@pytest.mark.parametrize("hooks", [{}, {"anything": hook({})}, {"form": WEBHOOKS["form"]}])
def test_a_package_without_events_has_no_such_module(hooks):
    files = client_of({"webhooks": hooks}).files
    assert "shop/webhooks.py" not in files
    assert b"webhook" not in files["README.md"]


def test_the_readme_tells_how_deliveries_are_read():
    assert b"`shop.webhooks.parse(body, headers, secret)`" in client_of(TREE, webhooks=SIGNED).files["README.md"]
    assert b"`shop.webhooks.parse_unverified(body)`" in client_of(TREE).files["README.md"]
