"""Bytes become values of JSON's types, or an error that says what is wrong, where, and what to do."""

import json
import math

import bounded
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from codegen.document.load import parse, parse_value
from codegen.errors import InputError

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)


def refused(data: bytes, *, document: bool = False) -> str:
    with pytest.raises(InputError) as caught:
        (parse if document else parse_value)(data, "api")
    return f"{caught.value.where}: {caught.value.message}"


@given(VALUES)
def test_json_gives_back_what_it_says(value):
    assert parse_value(json.dumps([value]).encode(), "api") == [value]


@given(VALUES)
def test_yaml_and_json_of_the_same_value_are_the_same(value):
    text = yaml.safe_dump({"value": value}, default_style='"')  # it writes YAML 1.1, where 0E0 needs no quotes
    assert parse_value(text.encode(), "api") == {"value": value}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2020-09-14", "2020-09-14"),
        ("no", "no"),
        ("On", "On"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("~", None),
        ("Null", None),
        ("TRUE", True),
        ("false", False),
        ("'5'", "5"),
        ("+5", 5),
        ("007", 7),
        ("0o17", 15),
        ("0x1F", 31),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("5.", 5.0),
        ("-", [None]),
        ("!!str 5", "5"),
        ("!!float 1e1", 10.0),
        ("18446744073709551615", 18446744073709551615),
        ("18446744073709551616", 18446744073709551616.0),
    ],
)
def test_yaml_scalars_are_typed_by_the_core_schema_of_yaml_1_2(text, value):
    found = parse_value(f"value:\n  {text}".encode(), "api")["value"]
    assert (found, type(found)) == (value, type(value))


def test_keys_are_text_whatever_they_look_like():
    tree = parse_value(b"200: a\n1.0: b\ntrue: c\nnull: d\n'5': e\n2020-01-01: f\n", "api")
    assert tree == {"200": "a", "1.0": "b", "true": "c", "null": "d", "5": "e", "2020-01-01": "f"}


def test_anchors_and_merge_keys_work_and_share_nothing():
    tree = parse_value(
        b"base: &b {k: 1, l: [1]}\nmore: {<<: *b, k: 2}\nboth: {<<: [{k: 3}, *b], m: 4}\nsame: *b\n", "api"
    )
    assert tree["more"] == {"k": 2, "l": [1]}
    assert tree["both"] == {"k": 3, "l": [1], "m": 4}
    assert tree["same"] == tree["base"]
    tree["same"]["l"].append(2)
    assert tree["base"] == {"k": 1, "l": [1]}


def test_a_byte_order_mark_is_no_part_of_the_text():
    assert parse_value(b'\xef\xbb\xbf{"a": 1}', "api") == {"a": 1}


def test_flow_yaml_is_not_taken_for_json():
    assert parse_value(b"{openapi: 3.1.0, list: [a, b]}", "api") == {"openapi": "3.1.0", "list": ["a", "b"]}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "api: the file is empty"),
        (b" \n\t", "api: the file is empty"),
        (b"\xff\xfea\x00", "api: the file is UTF-16, not UTF-8"),
        (b"\xff\xfe\x00\x00a\x00\x00\x00", "api: the file is UTF-32, not UTF-8"),
        (b"{\x00}\x00", "api: the file is UTF-16 or binary, not UTF-8"),
        ('{"ü":\n "'.encode() + b'\xff"}', "api:2:3: the byte 0xff is not UTF-8"),
        (b'{"a": [1, 2', "api:1:12: not valid JSON: expecting ',' delimiter"),
        (b'{"a": 1,}', "api:1:9: not valid JSON: expecting property name enclosed in double quotes"),
        (b'{"a": 1} x', "api:1:10: not valid JSON: extra data"),
        (b'{"a": "\0"}', "api:1:8: not valid JSON: invalid control character"),
        (b'{"a":\n [1, NaN]}', "api:2:6: NaN is no number that JSON can hold"),
        (b'["NaN", -Infinity]', "api:1:9: -Infinity is no number that JSON can hold"),
        (b'{"a": 1e999}', "api:1:7: 1e999 is no number that JSON can hold"),
        (b'["\\ud83d\\ude00", "\\ud83d"]', "api:1:18: a string holds half of a surrogate pair"),
        (
            b'{"a": 1, "b":\n {"c": 1, "d": 2, "\\u0063": 3}}',
            'api:2:19: the key "c" is repeated; it stands first at api:2:3',
        ),
        (b"a: 1\nb: 2\na: 3", 'api:3:1: the key "a" is repeated; it stands first at api:1:1'),
        (b"{a: {<<: {x: 1}, <<: {y: 1}}}", 'api:1:18: the key "<<" is repeated; it stands first at api:1:6'),
        (b"a:\n\t- b", "api:2:1: not valid YAML: found character that cannot start any token"),
        (b"a: b: c", "api:1:5: not valid YAML: mapping values are not allowed in this context"),
        (b"a: \x01", "api:1:4: not valid YAML: control characters are not allowed"),
        (b"a: .inf", "api:1:4: .inf is no number that JSON can hold"),
        (b"a: -1e999", "api:1:4: -1e999 is no number that JSON can hold"),
        (b"a: 0x" + b"f" * 300, f"api:1:4: 0x{'f' * 57}… is no number that JSON can hold"),
        (
            b"a: !!python/object/apply:os.system [x]",
            "api:1:4: the tag tag:yaml.org,2002:python/object/apply:os.system is not one of JSON's types",
        ),
        (b"a: !!binary aGk=", "api:1:4: the tag tag:yaml.org,2002:binary is not one of JSON's types"),
        (b"a: !!int b", 'api:1:4: "b" is not of its tag\'s type'),
        (b"? [a]\n: b", "api:1:3: a key that is no text"),
        (b"a: *b", "api:1:4: the alias *b has no finished anchor"),
        (b"&a [*a]", "api:1:5: the alias *a has no finished anchor"),
        (b"a: {<<: 3}", "api:1:5: << merges something that is no mapping"),
        (b"a: 1\n---\nb: 2", "api:2:1: a second YAML document begins"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(data, message):
    assert refused(data) == message


@pytest.mark.parametrize("data", [b"[" * 100_000, b'{"a":' * 100_000, b"- " * 100_000, b"[" * 129 + b"]" * 129])
def test_deep_nesting_is_refused_without_exhausting_the_stack(data):
    assert refused(data).endswith(": nested more than 128 levels deep")


def test_nesting_as_deep_as_allowed_is_read():
    assert parse_value(b"[" * 128 + b"]" * 128, "api") == parse_value(b"- " * 127 + b"[]", "api")


def test_aliases_cannot_nest_past_the_bound():
    text = b"a0: &a0 [x]\n" + b"".join(b"a%d: &a%d [*a%d]\n" % (n, n, n - 1) for n in range(1, 200))
    assert refused(text).endswith(": nested more than 128 levels deep")


def test_aliases_that_grow_past_ten_times_the_file_are_refused():
    lines = [b"a: &a [x,x,x,x,x,x,x,x,x,x]"]
    lines += [b"%c: &%c [%s]" % (n, n, b",".join([b"*%c" % (n - 1)] * 10)) for n in range(98, 108)]
    assert refused(b"\n".join(lines)).endswith(": its aliases expand to more than 10 times the file")


def test_many_merges_into_a_large_mapping_are_one_pass_over_each():
    bounded.run(r"""
        from codegen.document.load import parse_value
        keys = "".join(f"  k{n}: 1\n" for n in range(50_000))
        text = "e: &e {}\nm:\n" + keys + "  <<: [" + ",".join(["*e"] * 150_000) + "]\n"
        assert len(parse_value(text.encode(), "api")["m"]) == 50_000
    """)


def test_many_prefixes_of_tags_are_refused_before_they_are_read():
    many = b"".join(b"%%TAG !a%d! x:\n" % n for n in range(102))
    assert refused(b"%YAML 1.1\n" + many + b"--- {}") == "api:2:1: more than 100 prefixes of tags"
    assert parse_value(b"%YAML 1.1\n%TAG !a! tag:yaml.org,2002:\n--- {a: !a!str 1}", "api") == {"a": "1"}


def test_control_characters_of_a_document_do_not_reach_a_message():
    message = refused(b'{"a\\n\\u001b[31m": 1, "a\\n\\u001b[31m": 2}')
    assert message == 'api:1:22: the key "a\\n\\u001b[31m" is repeated; it stands first at api:1:2'


def test_numbers_that_no_reader_agrees_on_become_the_nearest_double():
    assert parse_value(b"[9223372036854775808123]", "api") == [9.223372036854776e21]
    assert refused(b'{"n": ' + b"9" * 5000 + b"}").startswith("api:1:7: 999")
    assert math.isclose(parse_value(b"[1.5e308]", "api")[0], 1.5e308)


def test_a_document_knows_its_bytes_its_syntax_and_its_version():
    document = parse(b'{"openapi": "3.1.0"}', "pets.json", version="2024-01-01")
    assert (document.source, document.syntax, document.version, document.openapi) == (
        "pets.json", "json", "2024-01-01", "3.1.0",
    )  # fmt: skip
    assert document.tree == {"openapi": "3.1.0"}
    assert parse(b"openapi: 3.0.3", "pets.yaml").syntax == "yaml"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"[]", "api:1:1: not an OpenAPI document: it holds a list, not an object"),
        (b"null", "api:1:1: not an OpenAPI document: it holds null, not an object"),
        (b"# nothing", "api:1:1: not an OpenAPI document: it holds null, not an object"),
        (b"just text", 'api:1:1: not an OpenAPI document: it holds the value "just text", not an object'),
        (b"{}", "api:1:1: not an OpenAPI document: it has no field openapi"),
        (b"info: {}\nswagger: '2.0'", 'api:2:1: this is Swagger "2.0", not OpenAPI'),
        (b'{"asyncapi": "3.0.0"}', 'api:1:2: this is AsyncAPI "3.0.0", not OpenAPI'),
        (b"overlay: 1.0.0", 'api:1:1: this is OpenAPI Overlay "1.0.0", not OpenAPI'),
        (b"\nopenapi: 3.1", "api:2:1: the field openapi holds 3.1, which is no text"),
        (b'{"openapi": "4.0.0"}', 'api:1:2: the OpenAPI version "4.0.0" is not known'),
        (b'{"openapi": "3.1"}', 'api:1:2: the OpenAPI version "3.1" is not known'),
    ],
)
def test_what_is_no_openapi_document_is_told_apart(data, message):
    assert refused(data, document=True) == message


@pytest.mark.parametrize(
    ("data", "advice"),
    [
        (b'{"a": [1, 2', "The text ends before its last bracket is closed"),
        (b'{"a": 1,}', "Mend the JSON at this place"),
        (b'{"a": 1} x', "Remove what follows the end of the first value"),
    ],
)
def test_the_advice_fits_the_fault(data, advice):
    with pytest.raises(InputError) as caught:
        parse_value(data, "api")
    assert caught.value.advice.startswith(advice)


def test_every_refusal_says_what_to_do():
    for data in (b"", b"[", b"a: *b", b"[NaN]", b"[]", b"swagger: '2.0'"):
        with pytest.raises(InputError) as caught:
            parse(data, "api")
        assert caught.value.advice
        assert "\n" not in caught.value.message + caught.value.advice
