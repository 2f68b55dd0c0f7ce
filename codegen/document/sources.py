"""``sources.yaml``: the one file that describes a vendor, read into values that the other stages take.

Every template knows one placeholder, ``{version}``, but for those of webhooks. Positions in an error are those of the file.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from codegen.document import folder
from codegen.document.settings import HEADER, Section, Text, nearest, open_settings, unique
from codegen.document.show import show
from codegen.document.webhooks import webhooks
from codegen.errors import UsageError
from codegen.model import ClientSettings, Environment, Webhooks
from codegen.record import record

LATEST = "latest"
"""What stands for the newest version wherever a version is asked for."""

PLACEHOLDER = "{version}"
_COUNTED_BACK = re.compile(r"(?P<name>.+)~(?P<back>[0-9]{1,4})", re.DOTALL)
_RESERVED_HEADERS = {"authorization", "connection", "content-length", "content-type", "host", "transfer-encoding"}

_NAME = Text(re.compile(r"\w[\w .-]{0,63}"), "a short name of letters, digits, spaces, dots and hyphens")
_VERSION = Text(re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"), "letters, digits, dots, hyphens and underscores")
_WORD = Text(re.compile(r"[a-z][a-z0-9_]{0,31}"), "a lower-case word such as production")
_TEMPLATE = Text(
    re.compile(r"(?:[!-z|~]|\{version\})+"), "text without spaces, in which {version} is the only placeholder"
)
_FILE = Text(
    re.compile(
        r"(?:(?:\w|\{version\})(?:[\w.-]|\{version\})*/){0,2}(?:\w|\{version\})(?:[\w.-]|\{version\})*\.(?:json|ya?ml)",
        re.ASCII,
    ),
    "a path below this file's folder that ends in .json, .yaml or .yml",
)
_VALUE = Text(
    re.compile(r"(?:[!-z|~]|\{version\})+(?: (?:[!-z|~]|\{version\})+)*"),
    "visible ASCII, {version} its only placeholder",
)
_PACKAGE = Text(re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*"), "a Python identifier in lower case")
_DISTRIBUTION = Text(
    re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*"), "a normalised distribution name: lower case, digits, single hyphens"
)
_VARIABLE = Text(re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*"), "capitals, digits and underscores")
_RELEASE = Text(
    re.compile(r"(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?", re.ASCII),
    "a version by PEP 440 in its normal form, such as 0.1.0",
)


@record
class Documents:
    """Where documents come from and where they are kept; ``latest`` is the newest version's alias in the URL."""

    url: str
    unverified: bool
    file: str
    info_version: str | None
    latest: str | None


@record
class Header:
    """The header by which calls select a version: its name, and a template of its value."""

    name: str
    value: str


@record
class Clients:
    """What generated packages are named after, and the release that they carry."""

    package: str
    distribution: str
    env_prefix: str
    release: str


@record
class Version:
    """One dated version: its document's path below the folder, and how that file came to be.

    ``overlay`` is the path of an OpenAPI Overlay that makes it from the document of the version ``base``.
    """

    name: str
    file: str
    reconstructed: bool = False
    base: str | None = None
    overlay: str | None = None


@record
class Sources:
    """One vendor; ``source`` is how its file is named to people, ``versions`` go from old to new."""

    source: str
    api: str
    documents: Documents
    clients: Clients
    header: Header | None
    environments: tuple[Environment, ...]
    webhooks: Webhooks
    versions: tuple[Version, ...]

    def resolve(self, name: str) -> Version:
        """Find a version by its name, by the start of one that no other shares, or by ``latest``; each may count back.

        ``2024`` is the one version that starts so, ``latest~1`` the version before the newest, ``2024-01-01~2`` two
        versions before that one. A name written out in full is never taken for the start of another.

        Raises:
            UsageError: there is no such version, several start so, or none is so far back.
        """
        counted = _COUNTED_BACK.fullmatch(name)
        if counted is None:
            return self.versions[self._index(name)]
        index, back = self._index(counted["name"]), int(counted["back"])
        if back > index:
            raise UsageError(
                f"there is no version {back} before {self.versions[index].name}",
                where=self.source,
                advice=f"The oldest is {self.versions[0].name}.",
            )
        return self.versions[index - back]

    def _index(self, name: str) -> int:
        known = [version.name for version in self.versions]
        if name == LATEST:
            return len(known) - 1
        if name in known:
            return known.index(name)
        starting = [version for version in known if name and version.startswith(name)]
        if len(starting) == 1:
            return known.index(starting[0])
        if starting:
            advice = f"Write more of the one that you mean: {', '.join(starting)}."
            raise UsageError(f"{show(name)} is the start of {len(starting)} versions", where=self.source, advice=advice)
        raise UsageError(f"unknown version {show(name)}", where=self.source, advice=nearest(name, [*known, LATEST]))

    def client_settings(self, version: Version) -> ClientSettings:
        """Fill in everything that a generated client of ``version`` carries."""
        return ClientSettings(
            api=self.api,
            version=version.name,
            package=f"{self.clients.package}_v{_joined(version.name, '_')}",
            distribution=f"{self.clients.distribution}-v{_joined(version.name, '-')}",
            release=self.clients.release,
            headers={self.header.name: fill(self.header.value, version.name)} if self.header else {},
            environments=tuple(
                Environment(
                    one.name, fill(one.base_url, version.name), one.token_url and fill(one.token_url, version.name)
                )
                for one in self.environments
            ),
            env_prefix=self.clients.env_prefix,
            webhooks=self.webhooks,
        )


def fill(template: str, version: str) -> str:
    """Put a version in a template's place for it."""
    return template.replace(PLACEHOLDER, version)


def parse(data: bytes, source: str) -> Sources:
    """Read the bytes of a ``sources.yaml``; ``source`` is its name in errors.

    Raises:
        InputError: a field is missing, unknown or not what it has to be; says where it stands and what to write.
    """
    known = ("api", "documents", "clients", "version_header", "environments", "webhooks", "versions")
    top = open_settings(data, source, known)
    documents = top.section("documents", ("url", "unverified", "file", "info_version", "latest"))
    return Sources(
        source=source,
        api=top.text("api", _NAME),
        documents=_documents(documents),
        clients=_clients(top.section("clients", ("package", "distribution", "env_prefix", "release"))),
        header=_header(top),
        environments=_environments(top.sections("environments", ("name", "base_url", "token_url"))),
        webhooks=webhooks(top),
        versions=_versions(top, documents),
    )


def _documents(section: Section) -> Documents:
    url = section.text("url", _TEMPLATE)
    _address(section, "url", url, ("https", "http", "file", ""))
    return Documents(
        url=url,
        unverified=section.flag("unverified"),
        file=section.text("file", _FILE),
        info_version=section.optional("info_version", _VALUE),
        latest=section.optional("latest", _VERSION),
    )


def _clients(section: Section) -> Clients:
    return Clients(
        package=section.text("package", _PACKAGE),
        distribution=section.text("distribution", _DISTRIBUTION),
        env_prefix=section.text("env_prefix", _VARIABLE),
        release=section.text("release", _RELEASE),
    )


def _header(top: Section) -> Header | None:
    if "version_header" not in top.values:
        return None
    section = top.section("version_header", ("name", "value"))
    name = section.text("name", HEADER)
    if name.lower() in _RESERVED_HEADERS:
        raise section.error(
            "name", f"{show(name)} has another meaning in HTTP", "Name the header that selects a version."
        )
    return Header(name, section.text("value", _VALUE))


def _environments(sections: list[Section]) -> tuple[Environment, ...]:
    found: list[Environment] = []
    for section in sections:
        base_url = section.text("base_url", _TEMPLATE)
        token_url = section.optional("token_url", _TEMPLATE)
        _address(section, "base_url", base_url, ("https", "http"))
        if token_url is not None:
            _address(section, "token_url", token_url, ("https", "http"))
        found.append(Environment(section.text("name", _WORD), base_url, token_url))
    unique(sections, "name", str, "Give each environment a name of its own.")
    return tuple(found)


def _versions(top: Section, documents: Section) -> tuple[Version, ...]:
    template = documents.text("file", _FILE)
    sections = top.sections("versions", ("version", "reconstructed", "base", "overlay"))
    if not sections:
        raise top.error(
            "versions" if "versions" in top.values else None,
            "no version is listed",
            "List them under versions, old to new.",
        )
    found: list[Version] = []
    for section in sections:
        name = section.text("version", _VERSION)
        if name == LATEST:
            raise section.error(
                "version", f"{show(LATEST)} always means the newest version", "Write the version's own name."
            )
        file = fill(template, name)
        if file in (folder.SOURCES, folder.CHANGELOG):
            raise section.error("version", f"its document would be {file} itself", "Change documents.file.")
        overlay = section.optional("overlay", _FILE)
        base = section.optional("base", _VERSION)
        if (overlay is None) != (base is None):
            raise section.error(
                None, "overlay and base go together", "Name the overlay and the version that it is applied to."
            )
        earlier = [version.name for version in found]
        if base is not None and base not in earlier:
            raise section.error("base", f"{show(base)} is no version listed before this one", nearest(base, earlier))
        found.append(Version(name, file, section.flag("reconstructed"), base, overlay))
    advice = "List each version once: the package names of these two would be the same."
    unique(sections, "version", lambda name: _joined(name, "_"), advice)
    if len(found) > 1 and PLACEHOLDER not in template:
        raise documents.error("file", "every version would be kept in the same file", "Put {version} in it.")
    return tuple(found)


def _address(section: Section, key: str, template: str, schemes: tuple[str, ...]) -> None:
    """Refuse a URL template of another scheme, without a host where it needs one, or with a password in it."""
    try:
        parts = urlsplit(template)
        host, secret = parts.hostname, parts.password or parts.username
        _ = parts.port
    except ValueError:
        raise section.error(key, f"{show(key)} is no URL", "Check its brackets and its port.") from None
    if parts.scheme not in schemes or (parts.scheme in ("http", "https") and not host):
        words = " or ".join(f"{scheme}://" if scheme else "a folder" for scheme in schemes)
        raise section.error(key, f"{show(key)} is not {words}", "Write the whole address.")
    if secret:
        raise section.error(
            key, f"{show(key)} holds a user name or password", "This file is published: leave secrets out."
        )


def _joined(version: str, separator: str) -> str:
    """Write a version as it stands in a name: 2024-01-01 as 2024_01_01, v2.1 as 2_1 (a name brings its own v)."""
    return separator.join(re.findall(r"[a-z0-9]+", re.sub(r"^v(?=\d)", "", version.lower())))
