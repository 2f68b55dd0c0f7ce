"""Proxies and certificates: fetch takes both from where every other program does."""

from __future__ import annotations

import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from fetching import V1, V2, VERSIONS, document, get, refused, vendor_settings
from vendor_server import Vendor, body, redirect, serving

from codegen.document.fetch import fetch
from codegen.document.outcomes import Failed, Fetched
from codegen.document.requests import requests
from codegen.document.token import Token
from codegen.errors import UsageError

TOKEN = Token("s3cr3t-t0ken")
ENVIRONMENT = "Check HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE and SSL_CERT_DIR."


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[Vendor]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with serving(context) as vendor:
        vendor.answers = {f"/{version}": body(document(version)) for version in VERSIONS}
        yield vendor


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = tmp_path_factory.mktemp("ca") / "bundle.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))


def test_a_certificate_that_nobody_vouches_for(secure: Vendor, folder: Path):
    message = refused(secure, folder, token=TOKEN)
    assert message.startswith("its certificate is not trusted: ")
    assert message.endswith(
        ". Name a file of certificates that you trust by SSL_CERT_FILE, or a folder by SSL_CERT_DIR."
    )
    assert secure.asked == []


@pytest.mark.usefixtures("trusted")
def test_a_bundle_of_the_environment_is_trusted(secure: Vendor, folder: Path):
    (outcome,) = get(secure, folder, token=TOKEN)
    assert isinstance(outcome, Fetched)
    assert secure.headers[0]["Authorization"] == "Bearer s3cr3t-t0ken"


def test_a_folder_of_certificates_is_trusted(
    authority: trustme.CA,
    secure: Vendor,
    folder: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
):
    certificates = tmp_path_factory.mktemp("certificates")
    authority.cert_pem.write_to_path(str(certificates / "own.pem"))
    subprocess.run(["openssl", "rehash", str(certificates)], check=True, capture_output=True)
    monkeypatch.setenv("SSL_CERT_DIR", str(certificates))
    assert isinstance(get(secure, folder)[0], Fetched)


@pytest.mark.usefixtures("trusted")
def test_a_redirect_that_leaves_https_is_not_followed_with_a_secret(secure: Vendor, vendor: Vendor, folder: Path):
    secure.answers[f"/{V1}"] = redirect(f"{vendor.url}/{V1}")
    message = refused(secure, folder, token=TOKEN)
    assert message.startswith(f'redirected to "{vendor.url}/{V1}", which is not followed with a token')
    assert vendor.asked == []
    secret = secure.url.replace("://", "://me:secret@") + "/{version}"
    (outcome,) = fetch(requests(vendor_settings("https://x.test/{version}"), [V1], folder, secret), folder)
    assert isinstance(outcome, Failed)
    assert vendor.asked == []
    (outcome,) = get(secure, folder)
    assert isinstance(outcome, Fetched)
    assert vendor.asked == [f"/{V1}"]


@pytest.mark.usefixtures("trusted")
def test_a_redirect_to_https_gets_no_token_either_and_comes(secure: Vendor, vendor: Vendor, folder: Path):
    vendor.answers[f"/{V1}"] = redirect(f"{secure.url}/{V1}")
    assert isinstance(get(vendor, folder, token=TOKEN)[0], Fetched)
    assert "Authorization" not in secure.headers[0]


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_a_proxy_of_the_environment_is_used(
    vendor: Vendor, folder: Path, monkeypatch: pytest.MonkeyPatch, variable: str
):
    vendor.answers[f"http://pets.test/{V1}"] = body(document(V1))
    monkeypatch.setenv(variable, vendor.url)
    (outcome,) = fetch(requests(vendor_settings("http://pets.test/{version}"), [V1], folder), folder)
    assert isinstance(outcome, Fetched)
    assert vendor.asked == [f"http://pets.test/{V1}"]


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "ALL_PROXY"])
def test_https_goes_through_a_tunnel(
    vendor: Vendor, secure: Vendor, folder: Path, monkeypatch: pytest.MonkeyPatch, variable: str
):
    monkeypatch.setenv(variable, vendor.url)
    (outcome,) = get(secure, folder, token=TOKEN)
    assert isinstance(outcome, Fetched)
    assert vendor.tunnels == [secure.url.removeprefix("https://")]
    assert secure.headers[0]["Authorization"] == "Bearer s3cr3t-t0ken"
    assert vendor.headers == []  # what went through is not for its eyes


def test_no_proxy_for_what_is_near(vendor: Vendor, folder: Path, monkeypatch: pytest.MonkeyPatch):
    with serving() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert isinstance(get(vendor, folder)[0], Fetched)
    assert proxy.asked == []


def test_a_proxy_that_is_gone(vendor: Vendor, secure: Vendor, folder: Path, monkeypatch: pytest.MonkeyPatch):
    with serving() as gone:
        pass
    monkeypatch.setenv("HTTP_PROXY", gone.url.replace("://", "://me:s3cr3t@"))
    message = refused(vendor, folder)
    assert message.startswith("no connection: ")
    assert "s3cr3t" not in message


@pytest.mark.parametrize(
    "proxy", ["gopher://me:s3cr3t@proxy.test", "http://me:s3cr3t@proxy.test:port", "socks5://me:s3cr3t@proxy.test"]
)
def test_a_proxy_that_is_no_proxy(vendor: Vendor, folder: Path, monkeypatch: pytest.MonkeyPatch, proxy: str):
    monkeypatch.setenv("HTTP_PROXY", proxy)
    with pytest.raises(UsageError) as caught:
        get(vendor, folder)
    assert caught.value.message.startswith("the proxy or certificate settings of the environment cannot be used: ")
    assert caught.value.advice == ENVIRONMENT
    assert "s3cr3t" not in str(caught.value)


def test_a_proxy_that_wants_to_know_who_asks(
    vendor: Vendor, secure: Vendor, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    vendor.refuses = True
    monkeypatch.setenv("HTTPS_PROXY", vendor.url)
    message = refused(secure, folder)
    assert message == f"the proxy refused: 407 Proxy Authentication Required. {ENVIRONMENT}"


def test_a_proxy_at_no_port(vendor: Vendor, folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HTTP_PROXY", "http://me:s3cr3t@127.0.0.1:99999999")
    message = refused(vendor, folder)
    assert message.startswith("no connection: ")
    assert message.endswith(f". {ENVIRONMENT}")
    assert "s3cr3t" not in message


def test_a_bundle_that_is_none(vendor: Vendor, folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "nowhere.pem"))
    with pytest.raises(UsageError) as caught:
        get(vendor, folder)
    assert "No such file or directory" in caught.value.message


def test_a_failure_by_certificate_spoils_no_other(vendor: Vendor, secure: Vendor, folder: Path):
    first, second = requests(vendor_settings(vendor.url + "/{version}"), [V1, V2], folder)
    (moved,) = requests(vendor_settings(secure.url + "/{version}"), [V1], folder)
    failed, fetched = fetch([moved, second], folder)
    assert first.version == moved.version
    assert isinstance(failed, Failed)
    assert isinstance(fetched, Fetched)
