"""What a document says is sent as it says it, each text in its place; what cannot be sent is refused, and nothing is."""

import inspect
import json
import logging
import re
from functools import reduce
from urllib.parse import quote, unquote

import pytest

from .made import HOSTILE, PACKAGE
from .texts import TEXTS
from .wire import Keeper

STEERS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A header's name (RFC 9110, section 5.1)."""
LONGEST = 65_536
"""Characters of a URL that httpx2 takes, and of each part of it."""


@pytest.fixture(scope="module")
def server():
    with Keeper() as keeper:
        yield keeper


@pytest.fixture(scope="module")
def methods(hostile):
    """The methods by where their operations stand in the document."""
    pointers = json.loads(hostile.files[f"{PACKAGE}/pointers.json"])
    return {pointer: name for name, pointer in pointers["operations"].items()}


@pytest.fixture(scope="module")
def client(package, server):
    with package.Client(auth=package.NoAuth(), base_url=server.url, max_retries=0, strict=True) as made:
        yield made


@pytest.fixture(params=HOSTILE)
def calls(client, methods, server, request, caplog):
    caplog.set_level(logging.DEBUG, PACKAGE)
    server.received.clear()
    server.reply = None
    yield Calls(client, methods, HOSTILE[request.param], server, TEXTS[request.param])
    assert not [record for record in caplog.records if STEERS.search(record.getMessage())]


class Calls:
    """The operations that have one of the texts around each of their words; ``value`` has it around what is sent."""

    def __init__(self, client, methods, say, server, text):
        self.client, self.methods, self.say, self.server = client, methods, say, server
        self.value = f"{text}value{text}"

    def method(self, *tokens):
        pointer = "".join(f"/{token.replace('~', '~0').replace('/', '~1')}" for token in tokens)
        return reduce(getattr, self.methods[pointer].split("."), self.client)

    def sent(self, method, arguments, literals, values=(), *, sound=True):
        """The request of a call, and its result; ``literals`` and ``values`` stand in its path by turns.

        A path that leads elsewhere is refused, and so is a URL that is too long, and what is not ``sound`` otherwise.
        """
        path = "".join(unquote(literal) for literal in literals[:1])
        for value, literal in zip(values, literals[1:], strict=True):
            path += value + unquote(literal)
        elsewhere = any(part in {".", ".."} for part in re.split(r"[/\\]", path))
        length = len(quote(path)) + sum(len(quote(str(value))) for value in arguments.values())
        result = refused = None
        try:
            result = method(**arguments)
        except ValueError as error:
            refused = error
        request = self.server.taken()
        if refused is not None:
            assert request is None
            assert not STEERS.search(str(refused))
            assert elsewhere or not sound or length > LONGEST / 2, refused
            return None, None
        assert not elsewhere
        assert sound
        assert request.plain_path == path
        return request, result


def named(method, *values):
    """The arguments by their order, which is that of the document: those of the path, then the others."""
    names = [name for name in inspect.signature(method).parameters if name != "options"]
    return {name: value for name, value in zip(names, values, strict=True) if value is not None}


def place(calls, *words):
    return "/" + "/".join(calls.say(word) for word in words)


def got(
    calls, *, size=None, kinds=None, where=None, filter_=None, trace=None, pets=None, crumb=None, page=None, sound=True
):
    """Get a pet with these parameters; gives the request, and the pet that came."""
    method = calls.method("paths", f"{place(calls, 'pets')}/{{{calls.say('petId')}}}", "get")
    arguments = named(method, calls.value, size, kinds, where, filter_, trace, pets, crumb, page)
    return calls.sent(method, arguments, (f"{place(calls, 'pets')}/", ""), (calls.value,), sound=sound)


def test_path_query_and_cookie(calls):
    say, value = calls.say, calls.value
    calls.server.reply = {say("petName"): say("rex"), say("petKind"): say("cat"), say("petMark"): say("a mark")}
    kinds, key = [say("cat"), say("dog")], say("key")
    request, pet = got(
        calls, size=value, kinds=kinds, where={say("town"): value}, filter_={key: value}, crumb=value, page=value
    )
    if request is not None:
        assert request.pairs == [
            (say("size"), value),
            (say("kinds"), ",".join(kinds)),
            (f"{say('where')}[{say('town')}]", value),
            (say("filter"), json.dumps({key: value}, ensure_ascii=False, separators=(",", ":"))),
            (say("page"), value),
        ]
        assert request.cookies == [(say("crumb"), value)]
        assert pet.model_dump(mode="json", by_alias=True, exclude_unset=True) == calls.server.reply


def test_a_value_of_a_header_is_sent_as_it_is_or_not_at_all(calls):
    calls.server.reply = {calls.say("petName"): "x", calls.say("petKind"): calls.say("cat")}
    value = calls.value
    sound = not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", value) and value == value.strip(" \t")  # RFC 9110, section 5.5
    request, _ = got(calls, pets=value, sound=sound)
    if request is not None:
        assert request.values("X-Pets") == [value.encode()]


def test_a_name_of_a_header_is_sent_as_it_is_or_not_at_all(calls):
    calls.server.reply = {calls.say("petName"): "x", calls.say("petKind"): calls.say("cat")}
    name = calls.say("trace")
    request, _ = got(calls, trace="a trace", sound=bool(TOKEN.fullmatch(name)))
    if request is not None:
        assert request.values(name) == [b"a trace"]


def test_styles_of_a_path(calls):
    say, value = calls.say, calls.value
    method = calls.method("components", "pathItems", say("Shared path"), "delete")
    literals = (f"/{say('tickets')}/.", f"/{say('parts')}/;{quote(say('partId'), safe='')}=", "")
    calls.sent(method, named(method, value, value), literals, (value, value))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_body(calls):
    say, value = calls.say, calls.value
    pet = {
        say("petName"): value,
        say("petKind"): say("bird"),
        say("petLabels"): {say("a label"): value},
        value: [value],
    }
    method = calls.method("paths", f"{place(calls, 'pets')}/{{{say('petId')}}}", "put")
    pet_id = next(iter(inspect.signature(method).parameters))
    request, _ = calls.sent(method, {pet_id: value, "body": pet}, (f"{place(calls, 'pets')}/", ""), (value,))
    if request is not None:
        assert request.json() == pet


@pytest.mark.parametrize(("path", "names", "read"), [
    ("pets", ("photo", "caption"), "parts"),
    ("forms", ("first field", "second field"), "form"),
])  # fmt: skip
def test_forms(calls, path, names, read):
    body = {calls.say(name): calls.value for name in names}
    request, _ = calls.sent(calls.method("paths", place(calls, path), "post"), {"body": body}, (place(calls, path),))
    if request is not None:
        assert getattr(request, read) == list(body.items())


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_the_name_of_a_key_is_sent_as_it_is_or_not_at_all(package, server, client, text):
    if not TOKEN.fullmatch(text):
        with pytest.raises(ValueError, match="the API key has a name that no header can have") as refused:
            package.ApiKey("secret", name=text)
        assert not STEERS.search(str(refused.value))
