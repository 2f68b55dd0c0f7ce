"""A reference by URL, where it is allowed: from a real server, at an address that was looked at, within bounds."""

import socket
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from several import read, ref, schemas

from codegen.document import remote
from codegen.document.library import Allowed, RefusedReferenceError
from codegen.errors import CodegenError, InputError, NetworkError


@contextmanager
def serving(answers):
    """Serve each path's status, headers and body; tells the paths and hosts that were asked for."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append((self.path, self.headers["Host"]))
            status, headers, body = answers.get(self.path, (404, {}, b""))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Length" not in headers:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            if "Content-Length" in headers:
                stalled.wait(10)

        def log_message(self, *_):
            """Say nothing."""

    stalled = threading.Event()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
    finally:
        stalled.set()
        server.shutdown()
        thread.join()
        server.server_close()


def ok(body):
    return 200, {}, body


def to(target):
    return 302, {"Location": target}, b""


PET = ok(b'{"properties": {"name": {"$ref": "deep/name.yaml#/Name"}, "mate": {"$ref": "#"}}}')
NAME = ok(b"Name: {type: string, maxLength: x}")


def test_an_allowed_url_is_followed_from_file_to_file(tmp_path):
    with serving({"/s/pet.json": PET, "/s/deep/name.yaml": NAME}) as (url, asked):
        tree = schemas(Pet=ref(f"{url}/s/pet.json"))
        bundled = read(tmp_path, {"openapi.json": tree}, allowed=Allowed((f"{url}/s",), private=True))
    pet = bundled.tree["components"]["schemas"]["Pet"]["properties"]
    assert pet == {"name": ref("#/components/schemas/Name"), "mate": ref("#/components/schemas/Pet")}
    assert list(bundled.files) == [f"{url}/s/pet.json", f"{url}/s/deep/name.yaml"]
    assert [path for path, _ in asked] == ["/s/pet.json", "/s/deep/name.yaml"]


def test_what_a_remote_file_refers_to_has_to_be_allowed_too(tmp_path):
    for target in ("/etc/passwd", "../a.json", "file:///etc/passwd", "//pets.example/a.json"):
        with serving({"/s/pet.json": ok(b'{"items": {"$ref": "%s"}}' % target.encode())}) as (url, asked):
            tree, allowed = schemas(Pet=ref(f"{url}/s/pet.json")), Allowed((f"{url}/s/",), private=True)
            with pytest.raises(InputError, match=r"not asked|never followed") as caught:
                read(tmp_path, {"openapi.json": tree}, allowed=allowed)
            assert caught.value.where == f"{url}/s/pet.json:1:12"
            assert len(asked) == 1


def test_a_private_address_is_not_asked_unless_allowed_too(tmp_path):
    with serving({"/pet.json": ok(b"{}")}) as (url, asked):
        with pytest.raises(InputError, match=r"is at 127\.0\.0\.1, whose address 127\.0\.0\.1 is not public"):
            read(tmp_path, {"openapi.json": schemas(Pet=ref(f"{url}/pet.json"))}, allowed=Allowed((url,)))
        assert asked == []


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255",
     "::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1"],
)  # fmt: skip
def test_addresses_that_are_not_public(address):
    assert not remote.is_public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"])
def test_addresses_that_are_public(address):
    assert remote.is_public(address)


def test_one_private_address_of_a_name_is_enough(monkeypatch):
    def both(*_, **__):
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("1.1.1.1", "10.0.0.1")]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    with pytest.raises(RefusedReferenceError, match=r"pets\.example, whose address 10\.0\.0\.1 is not public"):
        remote.get("http://pets.example/", Allowed(("http://pets.example/",)))


def test_a_name_is_resolved_once_and_the_connection_goes_to_what_was_looked_at(monkeypatch):
    resolved = []
    with serving({"/pet.json": ok(b"{}")}) as (url, asked):
        port = int(url.rpartition(":")[2])

        def rebound(host, *_, **__):
            resolved.append(host)
            address = "127.0.0.1" if host == "127.0.0.1" or len(resolved) == 1 else "127.9.9.9"
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

        monkeypatch.setattr(socket, "getaddrinfo", rebound)
        front = f"http://pets.example:{port}"
        assert remote.get(f"{front}/pet.json", Allowed((front,), private=True)) == b"{}"
    assert resolved.count("pets.example") == 1
    assert asked == [("/pet.json", f"pets.example:{port}")]


@pytest.mark.parametrize("target", ["file:///etc/passwd", "http://127.0.0.2/a.json", "/other/a.json", "//127.0.0.3/"])
def test_a_redirect_is_followed_only_to_what_is_allowed(target):
    with serving({"/s/pet.json": to(target)}) as (url, asked):
        with pytest.raises(RefusedReferenceError, match=r"redirects to .*, which is not allowed"):
            remote.get(f"{url}/s/pet.json", Allowed((f"{url}/s/",), private=True))
        assert len(asked) == 1


def test_the_address_of_a_redirect_is_looked_at_too(monkeypatch):
    monkeypatch.setattr(remote, "is_public", lambda address: address == "127.0.0.1")
    with serving({"/a": to("http://127.0.0.2/b")}) as (url, asked):
        with pytest.raises(RefusedReferenceError, match=r"whose address 127\.0\.0\.2 is not public"):
            remote.get(f"{url}/a", Allowed((url, "http://127.0.0.2/")))
        assert len(asked) == 1


@pytest.mark.parametrize(
    ("answer", "kind", "message"),
    [
        ((404, {}, b""), NetworkError, "answered 404"),
        (to("/a"), NetworkError, "redirected more than 5 times"),
        (ok(b"x" * 2000), InputError, "is larger than 1,000 bytes"),
        ((200, {"Content-Encoding": "gzip"}, b"x"), InputError, "is compressed, which was not asked for"),
        ((200, {"Content-Length": "9"}, b"x"), NetworkError, "no answer in time"),
    ],
)
def test_what_comes_is_bounded(answer, kind, message):
    with serving({"/a": answer}) as (url, _):
        with pytest.raises(CodegenError) as caught:
            remote.get(f"{url}/a", Allowed((url,), private=True), remote.Limits(total=0.5, silence=0.3, size=1000))
        assert (type(caught.value), caught.value.message) == (kind, message)
        assert caught.value.where == f"{url}/a"


def test_a_closed_port_is_said():
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{held.getsockname()[1]}"
        with pytest.raises(NetworkError, match="no connection"):
            remote.get(f"{url}/a", Allowed((url,), private=True))
