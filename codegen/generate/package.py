"""A document -> the files of its client's package."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from codegen import words
from codegen.document import dialect
from codegen.generate import models as modelling
from codegen.generate import places, render, text
from codegen.generate.authentication import authentication
from codegen.generate.methods import method
from codegen.generate.operations import operations, unsupported
from codegen.generate.prepare import Preparer
from codegen.generate.views import Example, Method, ModelsModule, Package, Resource
from codegen.model import ClientSettings, Document, Generated, JsonObject, Problem
from codegen.names import Names

_TAKEN = frozenset({"Any", "Api", "AwareDatetime", "Literal", "Mapping", "Operation", "Parameter", "SyncApi"})
"""What a resource's module imports under the name of a class, or of the async one of the two: AsyncApi."""
_EVENTS = (
    "- Each event that is sent to a webhook is one of these classes too: `model_validate_json(body)` of that class reads it.",
)


def generate(
    document: Document, settings: ClientSettings, names: Names, templates: Path | Mapping[str, str] | None = None
) -> Generated:
    """Generate the package that ``settings`` describes, with names from :func:`codegen.names.decide`.

    ``templates`` holds replacements for any of the templates, as a folder or by name. What cannot be generated is
    left out and listed. Raises InputError where nothing can be.
    """
    tree = dialect.upgrade(document.tree)
    problems = list(unsupported(tree))
    preparer = Preparer(tree, names)
    preparer.components()
    _webhooks(tree, preparer)
    resources = _resources(tree, settings, names, preparer, problems)
    preparer.finish()
    made = modelling.make(preparer.prepared)
    package = _package(tree, settings, resources)
    files = render.package(package, _models_module(made), templates)
    return Generated(dict(sorted(files.items())), (*problems, *preparer.problems))


def _webhooks(tree: JsonObject, preparer: Preparer) -> None:
    """Make classes of what webhooks deliver, also where no component names it."""
    hooks = tree.get("webhooks")
    for pointer in sorted(preparer.inline_names("/webhooks/") if isinstance(hooks, dict) else ()):
        preparer.component(pointer)


def _resources(
    tree: JsonObject, settings: ClientSettings, names: Names, preparer: Preparer, problems: list[Problem]
) -> tuple[Resource, ...]:
    fixed = {name.lower() for name in settings.headers}
    found: dict[str, list[Method]] = {}
    # In a class with a method of this name, an annotation has to say which list it means.
    hiding = {
        resource for resource, _, name in (one.partition(".") for one in names.operations.values()) if name == "list"
    }
    for operation in operations(tree, problems.append):
        resource, _, name = names.operations[operation.key].partition(".")
        listed = "builtins.list" if resource in hiding else "list"
        made = method(operation, name, fixed, preparer, listed)
        if isinstance(made, Problem):
            problems.append(made)
        else:
            found.setdefault(resource, []).append(made)
    return tuple(_resource(name, methods) for name, methods in sorted(found.items()))


def _resource(name: str, methods: list[Method]) -> Resource:
    methods.sort(key=lambda made: made.name)
    said = " ".join(f"{made.signature} {made.result} {' '.join(made.fields)}" for made in methods)
    known = {
        "import builtins": "builtins.",
        "from collections.abc import Mapping": "Mapping[",
        "from datetime import date": "date",
        "from typing import Any": "Any",
        "from typing import Literal": "Literal[",
        "from uuid import UUID": "UUID",
        "from pydantic import AwareDatetime": "AwareDatetime",
        "from .. import models": "models.",
        "from .._runtime import Parameter": "Parameter(",
    }
    title = text.docstring([f"Operations on {name.replace('_', ' ')}."], 4)
    # An import that nothing needs is dropped when the package is formatted; this only keeps most of them out.
    imports = tuple(line for line, mark in known.items() if mark in said)
    class_name = words.pascal(name)
    if class_name in _TAKEN:
        class_name += "Resource"
    return Resource(name, class_name, title, imports, tuple(methods))


def _package(tree: JsonObject, settings: ClientSettings, resources: tuple[Resource, ...]) -> Package:
    how = authentication(tree, settings)
    deployments = places.deployments(tree, settings, how.token_url)
    arguments = [f"{secret.argument}: str | None = None" for secret in how.secrets]
    if deployments:
        arguments.append("environment: Environment | None = None")
    arguments.append("base_url: str | None = None" if deployments else "base_url: str")
    if how.takes_token_url:
        arguments.append("token_url: str | None = None")
    title = text.one_line(settings.api, 80)
    version = text.one_line(settings.version, 40)
    return Package(
        package=settings.package,
        distribution=settings.distribution,
        release=settings.release,
        title=text.markdown(title),
        docstring=text.docstring([f"Client for the API of {title}, version {version}."], 0),
        version=text.markdown(version),
        summary=_toml(f"Client for the API of {title}, version {version}"),
        headers="{"
        + ", ".join(f"{text.literal(k)}: {text.literal(v)}" for k, v in sorted(settings.headers.items()))
        + "}",
        user_agent=text.literal(f"{settings.distribution}/{settings.release}"),
        deployments=deployments,
        secrets=how.secrets,
        arguments=tuple(arguments),
        about_place=tuple(places.docstring(deployments, tokens=how.takes_token_url)),
        located=tuple(places.statement(deployments, tokens=how.takes_token_url)),
        base_url="at.base_url" if deployments else "base_url",
        auth=how.expression("at.token_url" if deployments else "token_url"),
        auth_imports=how.imports,
        resources=resources,
        examples=_examples(resources),
        opening="" if deployments else 'base_url="https://api.example"',
        places=tuple(places.markdown(deployments, tokens=how.takes_token_url)),
        about_events=_EVENTS if tree.get("webhooks") else (),
    )


def _toml(line: str) -> str:
    """A basic string of TOML 1.0."""
    return '"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _examples(resources: tuple[Resource, ...]) -> tuple[Example, ...]:
    simple = [
        Example(resource.name, made.name) for resource in resources for made in resource.methods if made.asks_nothing
    ]
    simple.sort(key=lambda example: example.method != "list")
    return tuple(simple[:1])


def _models_module(made: modelling.Models) -> ModelsModule:
    exported = sorted([one.name for one in made.classes] + [name for name, _ in made.aliases])
    used = {"TypeAlias"} if made.aliases else set()
    used.update(name for one in made.classes for name in one.uses)
    used.update(name for _, kind in made.aliases for name in words.identifiers(kind))
    bases = ["from ._base import Model", "from ._base import OpenEnum"]
    imports = {
        "UUID": "from uuid import UUID",
        "date": "from datetime import date",
        "AwareDatetime": "from pydantic import AwareDatetime",
        "Any": "from typing import Any",
        "Literal": "from typing import Literal",
        "TypeAlias": "from typing import TypeAlias",
        **made.imports,
    }
    lines = sorted({line for name, line in imports.items() if name in used} | set(bases if made.classes else []))
    sources = tuple(one.source for one in made.classes)
    return ModelsModule(tuple(lines), sources, made.aliases, made.unfinished, tuple(exported))
