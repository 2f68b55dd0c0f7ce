"""What the templates print, finished: each field is Python source or prose that can stand where it is put."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.generate.manual import Entry, Sample, Showcase
from codegen.generate.webhooks import WebhooksModule
from codegen.record import record


@record
class Method:
    """One operation: a method of two classes, and the constant that describes it to the runtime.

    ``signature`` is that of the method as it runs, ``overloads`` are the ways in which it may be called, if there are
    several. ``results`` are what it gives in each of :data:`WORLDS`, ``paged`` whether that are pages, which nobody awaits
    before they are asked for; ``kind`` is the type that the constant reads, ``problems`` has those of its refusals by status. ``call`` is what is asked of the API,
    ``deprecated`` the text of the warning, as a literal, or empty.
    """

    name: str
    constant: str
    operation: str
    signature: str
    overloads: tuple[str, ...]
    results: tuple[str, str]
    paged: bool
    kind: str
    problems: Mapping[str, str]
    docstring: str
    call: str
    fields: tuple[str, ...]
    summary: str
    usage: str
    entry: Entry
    sample: Sample | None
    deprecated: str


@record
class Resource:
    """A group of operations: a module with one class for each world.

    ``path`` is what leads there from a client (``pets.diet``).
    """

    name: str
    path: str
    class_name: str
    docstring: str
    module: str
    methods: tuple[Method, ...]
    groups: tuple[Resource, ...] = ()


@record
class ParamsField:
    """One key of a TypedDict with its annotation."""

    name: str
    kind: str


@record
class ParamsObject:
    """One TypedDict, of the name of the model that it stands in for."""

    name: str
    fields: tuple[ParamsField, ...]


@record
class Params:
    """The module of the TypedDicts: they, and the types of enums and unions by name."""

    objects: tuple[ParamsObject, ...]
    aliases: tuple[tuple[str, str], ...]


@record
class World:
    """Sync or async: what differs between the two, and nothing else."""

    prefix: str
    async_: str
    await_: str
    api: str
    http_client: str
    enter: str
    leave: str
    about: str


WORLDS = (
    World("", "", "", "SyncApi", "httpx2.Client", "__enter__", "__exit__", "for any number of threads"),
    World(
        "Async",
        "async ",
        "await ",
        "AsyncApi",
        "httpx2.AsyncClient",
        "__aenter__",
        "__aexit__",
        "for the tasks of one event loop of asyncio",
    ),
)


@record
class Deployment:
    """One environment: a member of an enum, and the source of its value."""

    member: str
    value: str


@record
class Secret:
    """One argument of a client that says who calls, and the environment variable that stands in for it."""

    argument: str
    variable: str


@record
class Package:
    """What the files of one package show, beside its models."""

    package: str
    distribution: str
    release: str
    title: str
    docstring: str
    version: str
    summary: str
    headers: str
    user_agent: str
    deployments: tuple[Deployment, ...]
    secrets: tuple[Secret, ...]
    arguments: tuple[str, ...]
    about_place: tuple[str, ...]
    located: tuple[str, ...]
    base_url: str
    auth: str
    auth_imports: tuple[str, ...]
    resources: tuple[Resource, ...]
    params: Params
    showcase: Showcase
    opening: str
    places: tuple[str, ...]
    about_events: tuple[str, ...]
    webhooks: WebhooksModule | None
    fake_arguments: str
