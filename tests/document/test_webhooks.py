"""The webhooks of a sources.yaml: what it says comes out as a value, and what cannot be is refused at its place."""

import pytest

from codegen.document.sources import parse
from codegen.errors import InputError
from codegen.model import Signature, Webhooks

ORDERS = """\
api: Orders
documents: {url: ../orders, file: "{version}.yaml"}
clients: {package: orders, distribution: orders, env_prefix: ORDERS, release: 0.1.0}
versions: [{version: v1}]
"""

SIMPLE = """\
webhooks:
  delivers: array
  signature:
    header: Orders-Signature
    algorithm: sha1
    value: sha1={signature}
"""

TIMED = """\
webhooks:
  signature:
    header: Orders-Signature
    algorithm: sha256
    encoding: base64
    value: "t={timestamp},v1={signature}"
    separator: ","
    signs: "{timestamp}.{body}"
    tolerance: 300
"""


def read(block: str) -> Webhooks:
    return parse((block + ORDERS).encode(), "sources.yaml").webhooks


def test_without_the_block_one_event_is_delivered_and_nothing_is_signed():
    assert read("") == Webhooks(array=False, signature=None)
    assert read("webhooks: {delivers: object}\n") == Webhooks()


def test_a_signature_is_read_with_its_defaults():
    assert read(SIMPLE) == Webhooks(
        array=True, signature=Signature("Orders-Signature", "sha1", value="sha1={signature}")
    )


def test_a_timestamp_can_be_signed_too():
    timed = Signature(
        "Orders-Signature", "sha256", "base64", "t={timestamp},v1={signature}", ",", "{timestamp}.{body}", "", 300
    )
    assert read(TIMED).signature == timed
    apart = TIMED.replace("t={timestamp},", "") + "    timestamp_header: Orders-Time\n"
    signature = read(apart).signature
    assert signature is not None
    assert (signature.value, signature.timestamp_header) == ("v1={signature}", "Orders-Time")


def test_every_client_gets_it():
    sources = parse((SIMPLE + ORDERS).encode(), "sources.yaml")
    assert sources.client_settings(sources.resolve("v1")).webhooks == read(SIMPLE)


@pytest.mark.parametrize(
    ("block", "old", "new", "message"),
    [
        (SIMPLE, "delivers: array", "delivers: list", '2:3: "delivers" cannot be "list"\n  It has to be array or object.'),
        (SIMPLE, "delivers", "deliver", '2:3: unknown key "deliver"\n  Did you mean delivers? Known: delivers, signature.'),
        (SIMPLE, "sha1\n", "md5\n", '5:5: "algorithm" cannot be "md5"\n  It has to be sha1, sha256 or sha512.'),
        (
            SIMPLE,
            "    algorithm: sha1\n",
            "",
            '3:3: "webhooks.signature" has no "algorithm"\n  Add it: sha1, sha256 or sha512.',
        ),
        (
            SIMPLE,
            "Orders-Signature",
            "'a b'",
            '4:5: "header" cannot be "a b"\n  It has to be a header\'s name (RFC 9110, section 5.6.2).',
        ),
        (SIMPLE, "{signature}", "x", "6:5: {signature} does not stand in value once\n  Put it where it is."),
        (
            SIMPLE,
            "sha1={signature}",
            "'{hash}'",
            '6:5: "value" cannot be "{hash}"\n  It has to be text in which {signature} and {timestamp} may stand.',
        ),
        (
            TIMED,
            '    separator: ","\n',
            "",
            ('6:5: "t={timestamp},v1={signature}" has not one placeholder\n'
            "  Name the separator that stands between two."),
        ),
        (TIMED, '","', "'|'", '7:5: "separator" cannot be "|"\n  It has to be a comma, a semicolon or a space.'),
        (TIMED, "{timestamp}.{body}", "{timestamp}.", "8:5: {body} does not stand in signs once\n  Put it where it is."),
        (
            TIMED,
            "{timestamp}.{body}",
            "{body}",
            ("2:3: a timestamp is either signed and sent, once, or neither\n"
            "  Say in signs where {timestamp} stands, and in value or timestamp_header where it comes from."),
        ),
        (TIMED, "tolerance: 300", "tolerance: -1", '9:5: "tolerance" is no count\n  Write a whole number.'),
        (TIMED, "    tolerance: 300\n", "", '2:3: "tolerance" is no count\n  Write a whole number.'),
        (
            SIMPLE,
            "    algorithm: sha1\n",
            "    algorithm: sha1\n    tolerance: 9\n",
            "6:5: there is no timestamp\n  Leave it out.",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_at_its_place(block, old, new, message):
    assert block.count(old) == 1
    with pytest.raises(InputError) as caught:
        read(block.replace(old, new))
    assert str(caught.value) == f"sources.yaml:{message}"
