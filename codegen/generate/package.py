"""A document -> the files of its client's package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from codegen import words
from codegen.document import dialect, positions
from codegen.generate import models as modelling
from codegen.generate import places, pointer_map, render, text, unresolved
from codegen.generate import resources as grouping
from codegen.generate.authentication import Authentication, authentication
from codegen.generate.methods import Kit
from codegen.generate.modules import split, used_by
from codegen.generate.operations import operations, unsupported
from codegen.generate.params import Inputs
from codegen.generate.prepare import Preparer
from codegen.generate.showcase import showcase
from codegen.generate.views import Package, Params, Resource
from codegen.generate.webhooks import WebhooksModule
from codegen.generate.webhooks import module as webhooks_module
from codegen.model import NOTHING_SAID, ClientSettings, Document, Generated, JsonObject, Replacements
from codegen.names import Names


def generate(
    document: Document,
    settings: ClientSettings,
    names: Names,
    templates: Path | Mapping[str, str] | None = None,
    replaced: Replacements = NOTHING_SAID,
) -> Generated:
    """Generate the package that ``settings`` describes, with names from :func:`codegen.names.decide`.

    ``templates`` holds replacements for any of the templates, as a folder or by name; ``replaced`` is what the vendor
    said takes the place of what the document deprecates. What cannot be generated is
    left out and listed. Raises InputError where nothing can be.
    """
    tree = dialect.upgrade(document.tree)
    problems = list(unsupported(tree))
    preparer = Preparer(tree, names, replaced)
    preparer.components()
    _webhooks(tree, preparer)
    webhooks = webhooks_module(tree, preparer, settings.webhooks, text.one_line(settings.api, 80))
    inputs = Inputs(preparer.prepared)
    kit = Kit(tree, preparer, inputs, frozenset(name.lower() for name in settings.headers), settings.version)
    found = grouping.resources(tree, names.operations, kit, problems.append)
    preparer.finish()
    made = modelling.make(preparer.prepared)
    package = _package(tree, settings, found, webhooks, inputs.module())
    events = words.identifiers(webhooks.event) if webhooks else ()
    modules = split(made, used_by(operations(tree, lambda _: None), names, preparer), events)
    files = render.package(package, modules, templates)
    methods = [f"{place.path}.{one.name}" for top in found for place in (top, *top.groups) for one in place.methods]
    called = pointer_map.operations(tree, names, methods)
    files[f"{settings.package}/pointers.json"] = pointer_map.render(
        settings.package, called, preparer.prepared, modules
    )
    told = unresolved.told(replace(document, tree=tree), preparer.astray)
    left_out = positions.place(document, [*problems, *preparer.problems, *told])
    return Generated(dict(sorted(files.items())), tuple(left_out))


def _webhooks(tree: JsonObject, preparer: Preparer) -> None:
    """Make classes of what webhooks deliver, also where no component names it."""
    hooks = tree.get("webhooks")
    for pointer in sorted(preparer.inline_names("/webhooks/") if isinstance(hooks, dict) else ()):
        preparer.component(pointer)


def _package(
    tree: JsonObject,
    settings: ClientSettings,
    resources: tuple[Resource, ...],
    webhooks: WebhooksModule | None,
    params: Params,
) -> Package:
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
        params=params,
        showcase=showcase(resources),
        opening="" if deployments else 'base_url="https://api.example"',
        places=tuple(places.markdown(deployments, tokens=how.takes_token_url)),
        about_events=(webhooks.about(settings.package),) if webhooks else (),
        webhooks=webhooks,
        fake_arguments=", ".join(_fake_arguments(how)),
    )


def _fake_arguments(how: Authentication) -> Iterator[str]:
    """What a client is given whose server is not there."""
    yield from (f'{secret.argument}="fake"' for secret in how.secrets)
    yield "base_url=BASE_URL"
    if how.takes_token_url:
        yield 'token_url=f"{BASE_URL}/token"'


def _toml(line: str) -> str:
    """A basic string of TOML 1.0."""
    return '"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"'
