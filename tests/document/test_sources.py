"""sources.yaml: what it says comes out as values, and what it cannot say is refused with place and advice."""

from __future__ import annotations

import pytest

from codegen.document.sources import parse
from codegen.errors import InputError, UsageError
from codegen.model import Environment

PETS = """\
api: Pets
documents:
  url: https://pets.test/{version}/openapi
  file: "{version}.json"
  info_version: "{version}"
version_header:
  name: Pets-Version
  value: "v{version}"
clients:
  package: pets
  distribution: pets-client
  env_prefix: PETS
  release: 1.2.0
environments:
  - name: production
    base_url: https://pets.test
    token_url: https://login.pets.test/token
  - name: staging
    base_url: https://staging.pets.test
versions:
  - version: 2020-01-02
  - version: 2021-03-04
    reconstructed: true
    base: 2020-01-02
    overlay: overlays/2021-03-04.yaml
"""

ORDERS = """\
api: Orders
documents: {url: ../orders, file: "{version}.yaml"}
clients: {package: orders, distribution: orders, env_prefix: ORDERS, release: 0.1.0}
environments:
  - {name: production, base_url: "https://orders.test/{version}"}
versions: [{version: v1}, {version: v2.1}]
"""


def sources(text: str = PETS, **replaced: str):
    for old, new in replaced.items():
        assert old in text
        text = text.replace(old, new)
    return parse(text.encode(), "sources.yaml")


FOUR = sources(ORDERS.replace("{version: v2.1}", "{version: v1.1}, {version: v2.0-beta}, {version: w1}"))


def refusal(old: str, new: str, text: str = PETS) -> str:
    """Change one piece of a good file, and give the whole error that this makes."""
    assert text.count(old) == 1
    with pytest.raises(InputError) as caught:
        parse(text.replace(old, new).encode(), "sources.yaml")
    return str(caught.value)


def test_versions_are_in_the_order_of_the_file_with_how_they_came_to_be():
    first, second = sources().versions
    assert (first.name, first.file, first.reconstructed, first.base, first.overlay) == (
        "2020-01-02", "2020-01-02.json", False, None, None,
    )  # fmt: skip
    assert (second.name, second.file, second.reconstructed, second.base, second.overlay) == (
        "2021-03-04", "2021-03-04.json", True, "2020-01-02", "overlays/2021-03-04.yaml",
    )  # fmt: skip


def test_a_client_gets_names_header_and_environments_of_its_version():
    settings = sources().client_settings(sources().resolve("2021-03-04"))
    assert settings.api == "Pets"
    assert settings.version == "2021-03-04"
    assert settings.package == "pets_v2021_03_04"
    assert settings.distribution == "pets-client-v2021-03-04"
    assert settings.release == "1.2.0"
    assert settings.headers == {"Pets-Version": "v2021-03-04"}
    assert settings.env_prefix == "PETS"
    assert settings.environments == (
        Environment("production", "https://pets.test", "https://login.pets.test/token"),
        Environment("staging", "https://staging.pets.test", None),
    )


def test_a_vendor_may_have_its_version_in_the_path_and_no_header():
    orders = sources(ORDERS)
    settings = orders.client_settings(orders.resolve("v2.1"))
    assert settings.headers == {}
    assert settings.package == "orders_v2_1"
    assert settings.environments == (Environment("production", "https://orders.test/v2.1"),)


def test_environments_and_header_may_be_left_to_the_document():
    text = ORDERS.replace('environments:\n  - {name: production, base_url: "https://orders.test/{version}"}\n', "")
    assert sources(text).environments == ()


def test_latest_is_the_last_version():
    assert sources().resolve("latest").name == "2021-03-04"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("v1", "v1"), ("v1.1", "v1.1"), ("v2", "v2.0-beta"), ("v2.0", "v2.0-beta"), ("w", "w1"),
        ("latest", "w1"), ("latest~1", "v2.0-beta"), ("latest~3", "v1"), ("w1~2", "v1.1"), ("v2~1", "v1.1"), ("v1~0", "v1"),
    ],
)  # fmt: skip
def test_a_version_has_many_names(name: str, meant: str):
    assert FOUR.resolve(name).name == meant


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("v", '"v" is the start of 3 versions\n  Write more of the one that you mean: v1, v1.1, v2.0-beta.'),
        ("v~1", '"v" is the start of 3 versions\n  Write more of the one that you mean: v1, v1.1, v2.0-beta.'),
        ("latest~4", "there is no version 4 before w1\n  The oldest is v1."),
        ("v1~1", "there is no version 1 before v1\n  The oldest is v1."),
        ("v1.2", 'unknown version "v1.2"\n  Did you mean v1.1? Known: v1, v1.1, v2.0-beta, w1, latest.'),
        ("", 'unknown version ""\n  Known: v1, v1.1, v2.0-beta, w1, latest.'),
        ("v1~", 'unknown version "v1~"\n  Did you mean v1? Known: v1, v1.1, v2.0-beta, w1, latest.'),
        ("~1", 'unknown version "~1"\n  Did you mean w1? Known: v1, v1.1, v2.0-beta, w1, latest.'),
        ("latest~-1", 'unknown version "latest~-1"\n  Did you mean latest? Known: v1, v1.1, v2.0-beta, w1, latest.'),
        ("latest~1~1", 'unknown version "latest~1"\n  Did you mean latest? Known: v1, v1.1, v2.0-beta, w1, latest.'),
        ("lat", 'unknown version "lat"\n  Did you mean latest? Known: v1, v1.1, v2.0-beta, w1, latest.'),
        ("a\n\x1b[31m", 'unknown version "a\\n\\u001b[31m"\n  Known: v1, v1.1, v2.0-beta, w1, latest.'),
        (f"v1~{'9' * 9999}", None),
    ],
)
def test_a_name_that_means_no_single_version_says_what_is_meant_by_others(name: str, message: str | None):
    with pytest.raises(UsageError) as caught:
        FOUR.resolve(name)
    if message is None:
        assert len(str(caught.value)) < 200
    else:
        assert str(caught.value) == f"sources.yaml: {message}"


def test_an_unknown_version_names_the_known_and_the_nearest():
    with pytest.raises(UsageError) as caught:
        sources().resolve("2021-03-05")
    assert str(caught.value) == (
        'sources.yaml: unknown version "2021-03-05"\n  Did you mean 2021-03-04? Known: 2020-01-02, 2021-03-04, latest.'
    )


def test_a_misspelt_key_is_refused_at_its_place_with_the_nearest_one():
    assert refusal("  info_version:", "  info_versoin:") == (
        'sources.yaml:5:3: unknown key "info_versoin"\n'
        "  Did you mean info_version? Known: url, unverified, file, info_version, latest."
    )


def test_a_missing_field_is_named_with_what_it_has_to_be():
    assert refusal("  env_prefix: PETS\n", "") == (
        'sources.yaml:9:1: "clients" has no "env_prefix"\n  Add it: capitals, digits and underscores.'
    )


def test_a_number_where_text_is_meant_wants_quotes():
    assert refusal("release: 1.2.0", "release: 1.2") == (
        'sources.yaml:13:3: "release" is a number, not text\n  Put the value in quotes.'
    )


@pytest.mark.parametrize("name", ["../x", "/x", "..", "a/b", "a\\\\b", "a b", "{version}", "-x", "x" * 65])
def test_a_version_cannot_leave_the_folder(name: str):
    message = refusal("- version: 2020-01-02", f'- version: "{name}"')
    assert message.startswith('sources.yaml:21:5: "version" cannot be ')
    assert message.endswith("\n  It has to be letters, digits, dots, hyphens and underscores.")


@pytest.mark.parametrize(
    ("field", "value"),
    [("file", "../{version}.json"), ("file", "/{version}.json"), ("file", "{version}"), ("file", "{name}.json"),
     ("file", ".hidden/{version}.json"), ("info_version", "{major}"), ("url", "a b")],
)  # fmt: skip
def test_document_templates_are_paths_or_urls_with_one_placeholder(field: str, value: str):
    lines = {"url": "https://pets.test/{version}/openapi", "file": '"{version}.json"', "info_version": '"{version}"'}
    message = refusal(f"  {field}: {lines[field]}", f'  {field}: "{value}"')
    assert message.splitlines()[0].endswith(f'"{field}" cannot be "{value}"')


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("package: pets", "package: 9pets", 'sources.yaml:10:3: "package" cannot be "9pets"'),
        ("package: pets", "package: pets-x", 'sources.yaml:10:3: "package" cannot be "pets-x"'),
        ("distribution: pets-client", "distribution: Pets", 'sources.yaml:11:3: "distribution" cannot be "Pets"'),
        ("env_prefix: PETS", "env_prefix: $(x)", 'sources.yaml:12:3: "env_prefix" cannot be "$(x)"'),
        ("release: 1.2.0", "release: 1.2.x", 'sources.yaml:13:3: "release" cannot be "1.2.x"'),
        ("name: Pets-Version", "name: 'Pets: x'", 'sources.yaml:7:3: "name" cannot be "Pets: x"'),
        ("name: Pets-Version", "name: Host", 'sources.yaml:7:3: "Host" has another meaning in HTTP'),
        ('value: "v{version}"', r'value: "a\r\nb: c"', r'sources.yaml:8:3: "value" cannot be "a\r\nb: c"'),
        ("url: https://pets.test/{version}/openapi", "url: ftp://pets.test/{version}",
         'sources.yaml:3:3: "url" is not https:// or http:// or file:// or a folder'),
        ("url: https://pets.test/{version}/openapi", "url: https:///{version}",
         'sources.yaml:3:3: "url" is not https:// or http:// or file:// or a folder'),
        ("url: https://pets.test/{version}/openapi", "url: https://me:pw@pets.test/{version}",
         'sources.yaml:3:3: "url" holds a user name or password'),
        ("base_url: https://pets.test", "base_url: file:///pets", 'sources.yaml:16:5: "base_url" is not https:// or http://'),
        ("name: staging", "name: production", 'sources.yaml:18:5: "production" is too like "production" before it'),
        ("- version: 2020-01-02", "- version: latest", 'sources.yaml:21:5: "latest" always means the newest version'),
        ("- version: 2021-03-04", "- version: 2020.01.02",
         'sources.yaml:22:5: "2020.01.02" is too like "2020-01-02" before it'),
        ("base: 2020-01-02", "base: 2021-03-04", 'sources.yaml:24:5: "2021-03-04" is no version listed before this one'),
        ("    base: 2020-01-02\n", "", "sources.yaml:22:5: overlay and base go together"),
        ("overlay: overlays/2021-03-04.yaml", "overlay: ../x.yaml", 'sources.yaml:25:5: "overlay" cannot be "../x.yaml"'),
        ("reconstructed: true", "reconstructed: 'yes'", 'sources.yaml:23:5: "reconstructed" is text'),
        ('file: "{version}.json"', "file: x.json", "sources.yaml:4:3: every version would be kept in the same file"),
    ],
)  # fmt: skip
def test_a_wrong_field_is_refused_at_its_place(old: str, new: str, message: str):
    first, advice = refusal(old, new).split("\n")
    assert first == message
    assert advice.strip()


@pytest.mark.parametrize("name", ["sources", "changelog"])
def test_a_document_cannot_take_the_place_of_the_settings_or_of_the_changelog(name: str):
    text = PETS.replace('file: "{version}.json"', 'file: "{version}.yaml"')
    message = refusal("- version: 2020-01-02", f"- version: {name}", text.replace("base: 2020-01-02", f"base: {name}"))
    assert message == f"sources.yaml:21:5: its document would be {name}.yaml itself\n  Change documents.file."


def test_at_least_one_version_is_listed():
    text = PETS[: PETS.index("versions:")]
    with pytest.raises(InputError, match=r"^sources.yaml:1:1: no version is listed\n"):
        parse(text.encode(), "sources.yaml")


def test_a_file_that_is_no_mapping_is_refused():
    with pytest.raises(InputError, match=r"^sources.yaml:1:1: the file is a list, not a mapping\n"):
        parse(b"- a\n", "sources.yaml")
