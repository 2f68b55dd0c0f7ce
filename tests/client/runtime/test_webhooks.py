"""What is sent to a webhook: who signed it, and what is in it, one event by one."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from typing import Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field
from runtime import ApiError
from runtime.webhooks import Events, PayloadError, Signature, SignatureError, UnknownEvent

BODY = b'[{"event":"sold"}]'
KEY = "correct horse"
PLAIN = Signature("Shop-Signature", "sha1", value="sha1={signature}")
TIMED = Signature(
    "Shop-Signature", "sha256", "base64", "t={timestamp},v1={signature}", ",", "{timestamp}.{body}", tolerance=300
)
APART = Signature("Shop-Signature", "sha512", signs="v0:{timestamp}:{body}", timestamp_header="Shop-Time", tolerance=5)


def mac(body: bytes = BODY, key: str = KEY, algorithm: str = "sha1") -> hmac.HMAC:
    return hmac.new(key.encode(), body, getattr(hashlib, algorithm))


def test_the_signature_is_an_hmac_of_the_bytes_as_they_came():
    headers = {"shop-SIGNATURE": f"sha1={mac().hexdigest()}"}
    PLAIN.verify(BODY, headers, KEY)
    PLAIN.verify(bytearray(BODY), headers, KEY.encode())
    PLAIN.verify(BODY, {"Shop-Signature": f" sha1={mac().hexdigest().upper()}"}, [b"another", KEY])
    assert PLAIN.sign(BODY, KEY) == {"Shop-Signature": f"sha1={mac().hexdigest()}"}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Signature": f"sha1={mac().hexdigest()}"},
        {"Shop-Signature": None},
        {"Shop-Signature": ""},
        {"Shop-Signature": "sha1="},
        {"Shop-Signature": mac().hexdigest()},
        {"Shop-Signature": f"sha256={mac().hexdigest()}"},
        {"Shop-Signature": f"sha1={mac(BODY + b' ').hexdigest()}"},
        {"Shop-Signature": f"sha1={mac(key='wrong').hexdigest()}"},
        {"Shop-Signature": f"sha1={mac().hexdigest()[:-1]}"},
        {"Shop-Signature": "sha1=é"},
        {"Shop-Signature": "sha1=\udc80"},
    ],
)
def test_any_other_signature_is_refused_in_words_that_tell_no_secret(headers: dict[str, str | None]):
    with pytest.raises(SignatureError) as caught:
        PLAIN.verify(BODY, headers, KEY)
    assert isinstance(caught.value, ApiError)
    said = f"{caught.value} {caught.value!r} {caught.value.args}"
    assert "Shop-Signature" in said
    for secret in (KEY, "sold", mac().hexdigest()[:8], *filter(None, headers.values())):
        assert secret not in said


@pytest.mark.parametrize("secret", ["", b"", [], [KEY, ""]])
def test_an_empty_secret_is_refused_whatever_was_signed(secret: Any):
    headers = {"Shop-Signature": f"sha1={mac(key='').hexdigest()}"}
    with pytest.raises(ValueError, match=r"^(the secret is empty|there is no secret)$"):
        PLAIN.verify(BODY, headers, secret)


def test_no_secret_and_no_bytes_are_mistakes_of_the_program():
    with pytest.raises(TypeError):
        PLAIN.verify(BODY, {}, None)  # type: ignore[arg-type]  # the point: a secret has to be given
    with pytest.raises(TypeError, match=r"^the body is str: give the bytes as they came$"):
        PLAIN.verify(BODY.decode(), {}, KEY)  # type: ignore[arg-type]  # the point: a body is bytes


def test_a_header_that_comes_twice_is_read_twice():
    class Pairs:
        def items(self) -> list[tuple[str, str]]:
            return [("Shop-Signature", "sha1=00"), ("Shop-Signature", f"sha1={mac().hexdigest()}")]

    PLAIN.verify(BODY, Pairs(), KEY)


def test_a_timestamp_is_signed_with_the_body():
    text = base64.b64encode(mac(b"1700000000." + BODY, algorithm="sha256").digest()).decode()
    for value in (f"t=1700000000,v1={text}", f"v0=old, v1=AAAA, v1={text}, t=1700000000"):
        for now in (1_700_000_300, 1_699_999_700.0):
            TIMED.verify(BODY, {"Shop-Signature": value}, KEY, now=now)
    assert TIMED.sign(BODY, KEY, timestamp=1_700_000_000) == {"Shop-Signature": f"t=1700000000,v1={text}"}


@pytest.mark.parametrize("now", [1_700_000_301, 1_699_999_699])
def test_what_was_signed_too_long_ago_is_refused(now: int):
    headers = TIMED.sign(BODY, KEY, timestamp=1_700_000_000)
    with pytest.raises(SignatureError, match=r"^this was signed more than 300 seconds from now$"):
        TIMED.verify(BODY, headers, KEY, now=now)


@pytest.mark.parametrize("time", ["", "t=,", "t=now,", "t=-1,", "t=1700000000,t=1700000001,", "t=1e9,", "t=١,"])
def test_a_timestamp_has_to_be_one(time: str):
    value = TIMED.sign(BODY, KEY, timestamp=1_700_000_000)["Shop-Signature"].partition(",")[2]
    with pytest.raises(SignatureError, match=r"^there is no timestamp, or it is none$"):
        TIMED.verify(BODY, {"Shop-Signature": time + value}, KEY, now=1_700_000_000)


def test_another_timestamp_than_the_signed_one_is_refused():
    value = TIMED.sign(BODY, KEY, timestamp=1_700_000_000)["Shop-Signature"].replace("t=1700000000", "t=1700000001")
    with pytest.raises(SignatureError, match="is not that of this body"):
        TIMED.verify(BODY, {"Shop-Signature": value}, KEY, now=1_700_000_000)


def test_a_timestamp_may_have_a_header_of_its_own_and_is_now_by_default():
    headers = APART.sign(BODY, KEY)
    assert headers == {
        "Shop-Signature": mac(b"v0:%s:" % headers["Shop-Time"].encode() + BODY, algorithm="sha512").hexdigest(),
        "Shop-Time": headers["Shop-Time"],
    }
    APART.verify(BODY, headers, KEY)
    with pytest.raises(SignatureError, match=r"^there is no timestamp"):
        APART.verify(BODY, {"Shop-Signature": headers["Shop-Signature"]}, KEY)


def test_several_signatures_may_stand_in_one_value():
    listed = Signature("Shop-Signature", "sha256", "base64", "v1,{signature}", " ")
    text = base64.b64encode(mac(algorithm="sha256").digest()).decode()
    listed.verify(BODY, {"Shop-Signature": f"v1a,old v1,AAAA v1,{text}"}, KEY)
    assert listed.sign(BODY, KEY) == {"Shop-Signature": f"v1,{text}"}
    with pytest.raises(SignatureError):
        listed.verify(BODY, {"Shop-Signature": f"v2,{text}"}, KEY)
    with pytest.raises(SignatureError):
        listed.verify(BODY, {"Shop-Signature": f"v1,{text.swapcase()}"}, KEY)


class Open(BaseModel):
    model_config = ConfigDict(extra="allow", validate_by_name=True)


class Loaf(Open):
    grams: int


class Cake(Open):
    slices: int | None = None
    fillings: list[Loaf] = []
    by_name: dict[str, Loaf] = Field({}, alias="byName")


class LoafSold(Open):
    event: Literal["sold"]
    item: Loaf


class CakeSold(Open):
    event: Literal["sold"]
    item: Cake


class Closed(Open):
    event: Literal["closed"]


class Nameless(Open):
    door: str


def strangers(value: Any) -> Iterator[str]:
    """The properties that no model declares, at any depth."""
    if isinstance(value, BaseModel):
        yield from value.model_extra or ()
        value = dict(value)
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strangers(inner)


KINDS = {"closed": (Closed,), "sold": (CakeSold, LoafSold)}
EVENTS: Events[Any] = Events("event", KINDS, departures=strangers, array=True)


def read(*events: Any, reader: Events[Any] = EVENTS) -> list[Any]:
    return reader.read(json.dumps(list(events)).encode())


def test_events_are_read_by_name_and_in_order():
    assert read({"event": "closed"}, {"event": "sold", "item": {"slices": 3}}, {"event": "closed"}) == [
        Closed(event="closed"),
        CakeSold(event="sold", item=Cake(slices=3)),
        Closed(event="closed"),
    ]
    assert read() == []


@pytest.mark.parametrize("kinds", [(CakeSold, LoafSold), (LoafSold, CakeSold)])
def test_events_of_one_name_are_told_apart_by_shape(kinds: Any):
    reader: Events[Any] = Events("event", {"sold": kinds}, departures=strangers)
    loaf = {"event": "sold", "item": {"grams": 750}}
    cake = {"event": "sold", "item": {"fillings": [{"grams": 9}], "byName": {"jam": {"grams": 9}}}}
    assert [type(event) for event in read(loaf, cake, reader=reader)] == [LoafSold, CakeSold]


def test_an_event_that_the_document_does_not_know_costs_the_others_nothing():
    opened = {"event": "opened", "by": {"id": 1}}
    assert read({"event": "closed"}, opened, {"event": 5}, 7, {"event": "closed", "new": 1}) == [
        Closed(event="closed"),
        UnknownEvent("opened", opened),
        UnknownEvent(None, {"event": 5}),
        UnknownEvent(None, 7),
        Closed.model_validate({"event": "closed", "new": 1}),
    ]


def test_an_event_that_is_not_what_its_name_says_tells_why():
    wrong = {"event": "sold", "item": {"slices": "many"}}
    good, event = read({"event": "closed"}, wrong)
    assert good == Closed(event="closed")
    assert (event.name, event.json) == ("sold", wrong)
    assert [str(one) for one in event.mismatches] == [
        "$.item.slices: Input should be a valid integer, unable to parse string as an integer",
        "$.item.grams: Field required",
    ]
    listed = {"event": "sold", "item": {"slices": 1, "fillings": [{}], "grams": ""}}
    assert "$.item.fillings[0].grams: Field required" in [str(one) for one in read(listed)[0].mismatches]


def test_events_without_a_name_are_tried_where_no_name_is_known():
    reader: Events[Any] = Events("event", {"closed": (Closed,)}, (Nameless,), departures=strangers)
    assert read({"door": "back"}, {"event": "closed", "door": "x"}, {}, reader=reader) == [
        Nameless(door="back"),
        Closed.model_validate({"event": "closed", "door": "x"}),
        UnknownEvent(None, {}, read({}, reader=reader)[0].mismatches),
    ]


def test_one_event_by_itself_is_read_too():
    assert EVENTS.read(b' {"event": "closed"}\n') == [Closed(event="closed")]


@pytest.mark.parametrize("body", [b"", b"x", b"[", b"\xff", b"[NaN]", b'"sold"', b"null", b"1", b"[" * 100_000])
def test_a_body_without_events_is_refused_and_not_quoted(body: bytes):
    with pytest.raises(
        PayloadError, match=r"^the body is (no JSON|JSON, but neither an object nor an array)$"
    ) as caught:
        EVENTS.read(body)
    assert isinstance(caught.value, ApiError)
    assert caught.value.__cause__ is None


def test_what_is_written_is_read():
    events = [CakeSold(event="sold", item=Cake(slices=3)), UnknownEvent("opened", {"event": "opened"})]
    assert EVENTS.read(EVENTS.write(events)) == events
    assert json.loads(EVENTS.write([{"event": "closed"}])) == [{"event": "closed"}]
    single: Events[Any] = Events("event", KINDS, departures=strangers)
    assert json.loads(single.write([Closed(event="closed")])) == {"event": "closed"}
    with pytest.raises(ValueError, match=r"^one event is delivered at a time$"):
        single.write([])
