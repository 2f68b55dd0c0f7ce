"""What a package's README and its page of reference show, beside what its code shows: finished Markdown and Python."""

from __future__ import annotations

from codegen.record import record


@record
class Entry:
    """A method: the ways to call it, as source, and what is said of it, its arguments, its result and its errors."""

    calls: tuple[str, ...]
    operation: str
    about: tuple[str, ...]
    warning: str
    arguments: tuple[str, ...]
    gives: str
    raises: tuple[str, ...]


@record
class ModelEntry:
    """A class, an enum or a type: what it is in a word, what is said of it, and its fields, its values or its alternatives."""

    name: str
    kind: str
    about: tuple[str, ...]
    members: tuple[str, ...]


@record
class ModelGroup:
    """The models of one module."""

    name: str
    about: str
    models: tuple[ModelEntry, ...]


@record
class SampleBody:
    """A body of the class ``model``, in the three ways to give it, each as the arguments of a call.

    ``cleared`` are those of a call with a property that is null; empty where none may be both left out and null.
    """

    model: str
    ways: tuple[str, ...]
    cleared: str


@record
class Sample:
    """What a call of a method may be given: source for what it has to have. ``title`` prints an item that it lists."""

    arguments: str
    title: str
    body: SampleBody | None


@record
class Example:
    """A call that is shown: what leads to the method, the arguments, what an item of the result is called and printed by."""

    place: str
    method: str
    operation: str
    arguments: str
    variable: str
    title: str
    body: SampleBody | None


@record
class Showcase:
    """The calls that a README shows: any, one that lists, one that gets a single thing, one with a body. None: there is none."""

    call: Example | None
    listing: Example | None
    single: Example | None
    body: Example | None
