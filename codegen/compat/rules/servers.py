"""Where operations are called: the URLs that servers and their variables make."""

from __future__ import annotations

from functools import partial

from codegen.compat.rules.rule import NOTHING, Say, one
from codegen.model import JsonObject

_server = partial(one, subject="document", direction="none", form="document")

_DONE = {"responses": {"204": {"description": "Done"}}}
_KNOWN = "The addresses that were known still are."
_ELSEWHERE = "Call one of the addresses that are left."


def _called_at(*servers: str | JsonObject) -> JsonObject:
    listed = [{"url": server} if isinstance(server, str) else server for server in servers]
    return {"servers": listed, "paths": {"/pets": {"get": _DONE}}}


def _areas(*areas: str, default: str = "eu") -> JsonObject:
    """A document whose server has a variable, which is open without any value."""
    variable = {"default": default, "enum": list(areas)} if areas else {"default": default}
    return _called_at({"url": "https://{area}.example", "variables": {"area": variable}})


_ONE = _called_at("https://a.example")
_BOTH = _called_at("https://a.example", "https://b.example")
_TURNED = _called_at("https://b.example", "https://a.example")
_TWO_PORTS = _called_at(
    {"url": "https://a.example:{port}", "variables": {"port": {"default": "443", "enum": ["443", "8443"]}}}
)

RULES = (
    _server(
        "server-added",
        "server-added",
        message="the API is also reached at {name}",
        say=Say(_KNOWN, NOTHING),
        mirror="server-removed",
        before=_ONE,
        after=_BOTH,
        near=(_BOTH, _TURNED),
    ),
    _server(
        "server-removed",
        "server-removed",
        message="the API is no longer reached at {name}",
        say=Say("A caller that uses this address may reach nobody.", _ELSEWHERE),
        mirror="server-added",
        before=_BOTH,
        after=_ONE,
        near=(_BOTH, _TURNED),
    ),
    _server(
        "server-address-added",
        "server-address-added",
        message="the API is also reached at {new}, by a variable of {name}",
        say=Say(_KNOWN, NOTHING),
        mirror="server-address-removed",
        before=_ONE,
        after=_TWO_PORTS,
        near=(_ONE, _BOTH),
    ),
    _server(
        "server-address-removed",
        "server-address-removed",
        message="the API is no longer reached at {old}, which was one way to fill in {name}",
        say=Say("A caller that uses this address may reach nobody.", _ELSEWHERE),
        mirror="server-address-added",
        before=_TWO_PORTS,
        after=_ONE,
        near=(_BOTH, _ONE),
    ),
    _server(
        "server-became-relative",
        "server-became-relative",
        message="the API is reached at {new}, of which no host is told; it was at {old}",
        say=Say(
            "The host is the one where the document is found, which need not be the one that was told.",
            "Find out whether the host is still the same.",
        ),
        mirror="server-became-absolute",
        before=_called_at("https://a.example/v1"),
        after=_called_at("/v1"),
        near=(_called_at("https://a.example/v1"), _called_at("/v2")),
    ),
    _server(
        "server-became-absolute",
        "server-became-absolute",
        message="the API is reached at {new}, where no host was told before: {old}",
        say=Say(
            "The host was the one where the document is found, which need not be the one that is told now.",
            "Find out whether the host is still the same.",
        ),
        mirror="server-became-relative",
        before=_called_at("/v1"),
        after=_called_at("https://a.example/v1"),
        near=(_called_at("/v1"), _called_at("/v1", "https://a.example/v1")),
    ),
    _server(
        "server-variable-value-added",
        "server-variable-value-added",
        message="the variable `{name}` of a server may be {new} too",
        say=Say(_KNOWN, NOTHING),
        mirror="server-variable-value-removed",
        before=_areas("eu"),
        after=_areas("eu", "us"),
        near=(_areas("eu", "us"), _areas("us", "eu")),
    ),
    _server(
        "server-variable-value-removed",
        "server-variable-value-removed",
        message="the variable `{name}` of a server can no longer be {old}",
        say=Say("A caller that fills in this value may reach nobody.", "Fill in one of the values that are left."),
        mirror="server-variable-value-added",
        before=_areas("eu", "us"),
        after=_areas("eu"),
        near=(_areas("eu", "us"), _areas()),
    ),
    _server(
        "server-variable-became-enum",
        "server-variable-became-enum",
        message="the variable `{name}` of a server must be one of {new} now",
        say=Say("A caller that fills in another value may reach nobody.", "Fill in one of the values that are listed."),
        mirror="server-variable-enum-removed",
        before=_areas(),
        after=_areas("eu", "us"),
        near=(_areas("eu", "us"), _areas("eu")),
    ),
    _server(
        "server-variable-enum-removed",
        "server-variable-enum-removed",
        message="the variable `{name}` of a server need no longer be one of {old}",
        say=Say(_KNOWN, NOTHING),
        mirror="server-variable-became-enum",
        before=_areas("eu", "us"),
        after=_areas(),
        near=(_areas("eu"), _areas("eu", "us")),
    ),
    _server(
        "server-variable-default-changed",
        "server-variable-default-changed",
        message="the variable `{name}` of a server is {new} where nothing else is filled in; it was {old}",
        say=Say(
            "A caller that leaves the variable at its default calls another address.",
            "Fill in the value that you mean.",
        ),
        mirror="server-variable-default-changed",
        before=_areas("eu", "us"),
        after=_areas("eu", "us", default="us"),
        near=(_areas("eu"), _areas("eu", "us")),
    ),
    one(
        "webhook-servers-changed",
        "servers-changed",
        subject="operation",
        direction="none",
        form="webhook",
        message="`{place}` names other servers than before",
        say=Say(
            "The call goes to an address that the receiver told; what servers mean beside it, no specification says.",
            "Make sure that the call still comes where you wait for it.",
        ),
        mirror="webhook-servers-changed",
        before={},
        after={"servers": [{"url": "https://pets.example"}]},
        near=(
            {"servers": [{"url": "https://pets.example"}]},
            {"servers": [{"url": "https://pets.example", "description": "Pets"}]},
        ),
    ),
)
