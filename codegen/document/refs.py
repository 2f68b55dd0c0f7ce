"""References: where a ``$ref`` leads, and whether it leads anywhere. Nothing is ever expanded in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from codegen.document import pointer as pointers
from codegen.document import structure
from codegen.document.show import show
from codegen.model import Document, Json, JsonObject, Problem
from codegen.record import record

MAX_CHAIN = 100
"""How many references may lead to one another before a value comes."""

_BESIDE_A_REFERENCE = {"$ref", "summary", "description"}


class RefError(Exception):
    """A reference that leads to no value; ``rule`` says which fault it is, as in the problems of :func:`check`."""

    rule = "ref-dangling"
    advice = "Correct the reference, or add what it names."

    def __init__(self, ref: str, message: str) -> None:
        super().__init__(message)
        self.ref = ref
        self.message = message


class DanglingRefError(RefError):
    """Nothing stands where the reference points."""


class CircularRefError(RefError):
    """References lead only to one another, in a circle or in too long a chain."""

    rule = "ref-circle"
    advice = "Put the schema itself at one of these places."


class ExternalRefError(RefError):
    """The reference names another file or a URL, or an anchor, and nothing was read for it.

    Of a document that was read as a whole (:mod:`codegen.document.bundle`) that is one to nothing, or where none may stand.
    """

    rule = "ref-external"
    advice = "Correct the reference, or bundle the document into one file, with every reference of the form '#/…'."


class NotTextError(RefError):
    """What stands as the value of ``$ref`` is no text."""

    rule = "ref-not-text"
    advice = "Write the reference as text: '#/components/…'."


class WrongKindError(RefError):
    """The reference leads to an object of another kind than the one that is wanted."""

    rule = "ref-kind"
    advice = "Refer to an object of the kind that is wanted, or write one here."


def external(ref: str) -> bool:
    """Tell whether a reference leaves the document."""
    return not ref.startswith("#")


def resolve(tree: JsonObject, ref: str) -> tuple[str, Json]:
    """Give the pointer and the value that ``ref`` leads to, through references that lead on.

    A schema of OpenAPI 3.1 or later with keywords beside its ``$ref`` is a value, not a reference to follow: it
    comes back as it stands. Raises :class:`DanglingRefError`, :class:`CircularRefError` or :class:`ExternalRefError`.
    """
    return _follow(tree, ref, _every if is_3_0(tree) else _mere)


def find(tree: JsonObject, ref: Json, kind: structure.Kind) -> tuple[str, Json]:
    """Give what :func:`resolve` does for the ``$ref`` of an object of ``kind``: an object of that kind, or a schema that is a boolean.

    Raises also :class:`NotTextError` and :class:`WrongKindError`.
    """
    return _of_kind(ref, kind, lambda text: resolve(tree, text))


def _of_kind(ref: Json, kind: structure.Kind, follow: Callable[[str], tuple[str, Json]]) -> tuple[str, Json]:
    if not isinstance(ref, str):
        raise NotTextError(show(ref), f"a $ref holds {show(ref)}, which is no text")
    pointer, value = follow(ref)
    if not isinstance(value, dict) and not (isinstance(value, bool) and kind == "schema"):
        raise DanglingRefError(ref, f"the reference {show(ref, 120)} leads to {show(value)} at {show(pointer, 120)}")
    there = structure.kind_at(pointer)
    if there not in {None, kind}:
        raise WrongKindError(ref, f"the reference {show(ref, 120)} leads to {_named(there)}, not to {_named(kind)}")
    return pointer, value


def _named(kind: structure.Kind | None) -> str:
    """Name a kind of object as the specification does: a Path Item Object."""
    name = "OpenAPI" if kind == "openapi" else str(kind).replace("-", " ").title()
    return f"{'an' if name[0] in 'AEIO' else 'a'} {name} Object"


def _every(_reference: JsonObject) -> bool:
    return True


def _mere(reference: JsonObject) -> bool:
    """Tell whether an object does nothing but refer."""
    return reference.keys() <= _BESIDE_A_REFERENCE


def _follow(tree: JsonObject, ref: str, leads_on: Callable[[JsonObject], bool]) -> tuple[str, Json]:
    current = ref
    passed: list[str] = []
    while True:
        pointer, value = _step(tree, current)
        if not _is_reference(value) or not leads_on(value):
            return pointer, value
        if pointer in passed:
            raise _circle(ref, pointer)
        passed.append(pointer)
        if len(passed) > MAX_CHAIN:
            raise _too_long(ref)
        current = value["$ref"]


@record
class _End:
    """What a place that leads on ends in, and through how many such places: a value, a fault, or a circle that begins there."""

    length: int
    pointer: str
    value: Json = None
    fault: RefError | None = None
    circle: bool = False


class _Chains:
    """Follows references of one document as :func:`_follow` does, and looks once at each place on the way."""

    def __init__(self, tree: JsonObject, leads_on: Callable[[JsonObject], bool]) -> None:
        self._tree = tree
        self._leads_on = leads_on
        self._known: dict[str, _End] = {}

    def follow(self, ref: str) -> tuple[str, Json]:
        """Give the pointer and the value at the end of a reference; raises :class:`RefError` where there is none."""
        pointer, value = _step(self._tree, ref)
        if not _is_reference(value) or not self._leads_on(value):
            return pointer, value
        end = self._end(pointer, value)
        if end.length > MAX_CHAIN:
            raise _too_long(ref)
        if end.circle:
            raise _circle(ref, end.pointer)
        if end.fault is not None:
            raise type(end.fault)(end.fault.ref, end.fault.message)
        return end.pointer, end.value

    def circle(self, pointer: str, value: JsonObject) -> bool:
        """Whether the reference that stands at a pointer leads back to it."""
        end = self._end(pointer, value)
        return end.circle and end.pointer == pointer

    def _end(self, first: str, value: JsonObject) -> _End:
        passed: dict[str, None] = {}
        pointer = first
        while pointer not in self._known and pointer not in passed:
            passed[pointer] = None
            try:
                pointer, value = _step(self._tree, value["$ref"])
            except RefError as fault:
                end = _End(0, pointer, fault=fault)
                break
            if not _is_reference(value) or not self._leads_on(value):
                end = _End(0, pointer, value)
                break
        else:
            if pointer in passed:
                circle = list(passed)[list(passed).index(pointer) :]
                self._known |= {each: _End(len(circle), each, circle=True) for each in circle}
            end = self._known[pointer]
        for place in reversed(passed):
            if place not in self._known:
                end = replace(end, length=end.length + 1)
                self._known[place] = end
        return self._known[first]


def _is_reference(value: Json) -> bool:
    return isinstance(value, dict) and isinstance(value.get("$ref"), str)


def _circle(ref: str, pointer: str) -> CircularRefError:
    return CircularRefError(ref, f"the reference {show(ref)} leads in a circle through {show(pointer)}")


def _too_long(ref: str) -> CircularRefError:
    return CircularRefError(ref, f"the reference {show(ref)} leads through more than {MAX_CHAIN} others")


def _step(tree: JsonObject, ref: str) -> tuple[str, Json]:
    """Follow one reference."""
    pointer = structure.local_target(ref)
    if pointer is None:
        what = "another file" if external(ref) else "an anchor"
        raise ExternalRefError(ref, f"the reference {show(ref)} names {what}")
    try:
        return pointer, pointers.get(tree, pointer)
    except pointers.NotFoundError as error:
        there = f"{show(error.nearest)} is the last part of it that exists" if error.nearest else "no part of it exists"
        raise DanglingRefError(ref, f"the reference {show(ref, 120)} leads nowhere: {there}") from None


def is_3_0(tree: JsonObject) -> bool:
    """Tell whether a document is of OpenAPI 3.0, in which nothing beside a ``$ref`` counts."""
    return str(tree.get("openapi", "")).startswith("3.0")


def walk(tree: JsonObject) -> Iterator[tuple[str, str]]:
    """Yield the pointer of each object that holds a ``$ref``, and the reference, in the document's order."""
    for node in structure.walk(tree):
        ref = node.value.get("$ref")
        if isinstance(ref, str):
            yield node.pointer, ref


def check(document: Document) -> list[Problem]:
    """Give a problem for each reference that leads to no object of its kind, at its ``$ref``; positions are left to the caller."""
    return [problem for _, problem in broken(document.tree, document.missing)]


def broken(
    tree: JsonObject, missing: Mapping[str, str] = MappingProxyType({})
) -> Iterator[tuple[structure.Node, Problem]]:
    """Yield each object whose reference leads to no object of its kind, with the problem that it is.

    ``missing`` says by the pointer of an object why its reference to another file leads to nothing.
    """
    faults = _Faults(tree)
    for node in structure.walk(tree):
        if "$ref" in node.value:
            why = missing.get(node.pointer)
            fault = DanglingRefError(str(node.value["$ref"]), why) if why else faults.of(node)
            if fault is not None:
                yield node, Problem(fault.rule, f"{node.pointer}/$ref", fault.message, fault.advice)


class _Faults:
    """Judges the references of one document, by what asks and not only by what is asked for.

    A schema of OpenAPI 3.1 or later with keywords beside its ``$ref`` is one also where that leads nowhere: the fault
    is its own, and not of those that refer to it. But a circle of such schemas leads to none.
    """

    def __init__(self, tree: JsonObject) -> None:
        self._siblings_count = not is_3_0(tree)
        self._all = _Chains(tree, _every)
        self._schemas = _Chains(tree, _mere) if self._siblings_count else self._all
        self._sound: set[tuple[Json, structure.Kind]] = set()

    def of(self, node: structure.Node) -> RefError | None:
        """Give the fault of the reference that an object is, or nothing."""
        ref, kind = node.value["$ref"], node.kind
        if not (isinstance(ref, str) and (ref, kind) in self._sound):
            try:
                _of_kind(ref, kind, (self._schemas if kind == "schema" else self._all).follow)
            except RefError as error:
                return error
            self._sound.add((ref, kind))
        if (
            kind == "schema"
            and self._siblings_count
            and not _mere(node.value)
            and self._all.circle(node.pointer, node.value)
        ):
            return _circle(str(ref), str(structure.local_target(ref)))
        return None
