"""OpenAPI Overlay 1.0 and 1.1: a list of actions that mend or extend a document without touching its file.

From the Overlay Specification, section 4.4. 1.0.0 leaves open how arrays merge; here, as 1.1.0 says, they are concatenated,
and an array that updates an array is appended item by item. Single values as targets, and ``copy``, are of 1.1.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from codegen.document import pointer as pointers
from codegen.document.jsonpath import Path, PathError, Tokens
from codegen.document.load import parse_value
from codegen.document.positions import find, find_all
from codegen.document.show import show
from codegen.document.tree import copy
from codegen.errors import InputError
from codegen.model import Json, JsonObject, Position, Problem
from codegen.printable import printable
from codegen.record import record

_VERSION = re.compile(r"1\.([01])\.[0-9]+")
_UNSET = object()
_KINDS = {str: "text", dict: "an object", list: "a list", bool: "true or false"}
_SHAPE = "An overlay has the fields overlay, info (with title and version) and actions, each with a target."
_NARROWER = "Name more of the way, and use '..' at most once."
_NO_MATCH = "Correct the target, or take the action out if it is no longer needed."
_SINGLE = "Write overlay: 1.1.0, which lets one."
_KINDS_ALIKE = "Select objects, lists or single values, each in an action of its own."


@record
class Action:
    """One step: what it selects, and what it merges in or whether it removes; ``number`` counts from 1.

    ``copy`` selects what is merged in from the document as it is by then.
    """

    number: int
    target: Path
    position: Position
    description: str
    update: Json
    copy: Path | None
    remove: bool
    extensions: Mapping[str, Json]

    @property
    def updates(self) -> bool:
        """Whether there is something to merge; null is."""
        return self.update is not _UNSET


@record
class Overlay:
    """An overlay as read: ``extends`` is the reference it gives to its document, if any; nothing follows it.

    ``minor`` is that of the specification it follows: 0 or 1.
    """

    source: str
    minor: int
    title: str
    version: str
    extends: str | None
    actions: tuple[Action, ...]


def parse(data: bytes, source: str) -> Overlay:
    """Read an overlay from JSON or YAML; InputError, with its place, for what is no overlay of 1.0 or 1.1."""
    return _Reader(data, source).overlay()


class _Reader:
    """Checks field by field, and knows where each stands."""

    def __init__(self, data: bytes, source: str) -> None:
        self.data = data
        self.source = source
        self.tree = parse_value(data, source)
        self.minor = 0

    def overlay(self) -> Overlay:
        version = self.field("", self.tree, "overlay", str, required=True)
        known = _VERSION.fullmatch(version)
        if not known:
            advice = "Write overlay: 1.0.0 or 1.1.0."
            raise self.error("/overlay", f"the overlay version {show(version)} is not known", advice)
        self.minor = int(known[1])
        self.only("", self.tree, {"overlay", "info", "extends", "actions"})
        info = self.field("", self.tree, "info", dict, required=True)
        self.only("/info", info, {"title", "version", *(["description"] if self.minor else [])})
        actions = self.field("", self.tree, "actions", list, required=True)
        if not actions:
            raise self.error("/actions", "there is no action", "Give at least one.")
        places = find_all(self.data, self.source, [f"/actions/{index}" for index in range(len(actions))])
        return Overlay(
            self.source,
            self.minor,
            self.field("/info", info, "title", str, required=True),
            self.field("/info", info, "version", str, required=True),
            self.field("", self.tree, "extends", str),
            tuple(
                self.action(f"/actions/{i}", i + 1, action, places[f"/actions/{i}"]) for i, action in enumerate(actions)
            ),
        )

    def action(self, at: str, number: int, action: Json, position: Position) -> Action:
        target = self.path(at, number, "target", self.field(at, action, "target", str, required=True))
        self.only(at, action, {"target", "description", "update", "remove", *(["copy"] if self.minor else [])})
        source = self.field(at, action, "copy", str) if self.minor else None
        return Action(
            number,
            target,
            position,
            self.field(at, action, "description", str) or "",
            action.get("update", _UNSET),
            None if source is None else self.path(at, number, "copy", source),
            self.field(at, action, "remove", bool) or False,
            {key: value for key, value in action.items() if key.startswith("x-")},
        )

    def path(self, at: str, number: int, name: str, text: str) -> Path:
        try:
            return Path(text)
        except PathError as error:
            message = f"action {number}: the {name} {show(text)} is no JSONPath: {printable(str(error), 120)}"
            advice = "Write it by RFC 9535: $.paths['/pets'].get, for instance."
            raise self.error(f"{at}/{name}", message, advice) from None

    def field(self, at: str, where: Json, name: str, kind: type, *, required: bool = False) -> Any:
        """Give a field of the object at ``at``, or None where it may be absent and is."""
        if not isinstance(where, dict):
            raise self.error(at, f"{at or 'an overlay'} is {show(where)}, not an object", _SHAPE)
        if name not in where:
            if required:
                raise self.error(at, f"{at or 'the overlay'} has no field {name}", _SHAPE)
            return None
        if not isinstance(where[name], kind):
            message = f"{at}/{name} is {show(where[name])}, not {_KINDS[kind]}"
            raise self.error(f"{at}/{name}", message, _SHAPE)
        return where[name]

    def only(self, at: str, where: JsonObject, known: set[str]) -> None:
        """Refuse a field that the specification does not know: it is most often a slip of the pen."""
        for name in where:
            if name not in known and not name.startswith("x-"):
                raise self.error(
                    pointers.join(*pointers.split(at), name),
                    f"{at or 'the overlay'} has the unknown field {show(name)}",
                    f"Known are {', '.join(sorted(known))}, and names that begin with x-.",
                )

    def error(self, at: str, message: str, advice: str) -> InputError:
        return InputError(message, where=str(find(self.data, self.source, at)), advice=advice)


def apply(tree: JsonObject, overlay: Overlay) -> tuple[JsonObject, list[Problem]]:
    """Carry out the actions in order on a copy of ``tree``; give the copy, and a warning for each action in vain.

    Order of keys is kept, new ones come last. A warning's pointer and position are the action's, in the overlay. Raises
    InputError, naming the action, where an update does not fit what it meets.
    """
    made: JsonObject = copy(tree)
    problems: list[Problem] = []
    for action in overlay.actions:
        problems += _carry_out(made, action, overlay.minor)
    return made, problems


def _carry_out(tree: JsonObject, action: Action, minor: int) -> list[Problem]:
    selected = _selected(tree, action, "target", action.target)
    if not selected:
        return [_warning(action, "overlay-no-match", f"the target {_path(action)} matches nothing", _NO_MATCH)]
    if action.remove:
        return _remove(tree, action, selected, minor)
    if action.updates and action.copy is not None:
        raise _error(action, "it has both update and copy", "Make two actions of it.")
    if not action.updates and action.copy is None:
        advice = "Give it update or remove."
        return [_warning(action, "overlay-no-effect", "it neither updates nor removes", advice)]
    if minor and len({_kind(_at(tree, tokens)) for tokens in selected}) > 1:
        raise _error(action, f"the target {_path(action)} selects what is not of one kind", _KINDS_ALIKE)
    value = action.update if action.copy is None else _copied(tree, action, action.copy)
    for tokens in selected:
        _update(tree, action, tokens, value, minor)
    return []


def _selected(tree: JsonObject, action: Action, name: str, path: Path) -> list[Tokens]:
    try:
        return path.select(tree)
    except PathError as error:
        raise _error(action, f"the {name} cannot be followed: {printable(str(error), 120)}", _NARROWER) from None


def _copied(tree: JsonObject, action: Action, source: Path) -> Json:
    selected = _selected(tree, action, "copy", source)
    if len(selected) != 1:
        message = f"copy {show(source.text)} selects {len(selected) or 'nothing'}, where it has to select one thing"
        raise _error(action, message, "Select exactly what is to be copied.")
    return copy(_at(tree, selected[0]))


def _remove(tree: JsonObject, action: Action, selected: list[Tokens], minor: int) -> list[Problem]:
    """Take out what is selected, last items first, so that the indices of the others stay true."""
    problems: list[Problem] = []
    if () in selected:
        raise _error(action, "it removes the whole document", "Select what is to go.")
    if not minor and any(_kind(_at(tree, tokens)) == "single value" for tokens in selected):
        message = f"the target {_path(action)} selects single values, which Overlay 1.0 does not let one remove"
        problems.append(_warning(action, "overlay-single-value", message, _SINGLE))
    for tokens in sorted(selected, key=lambda path: [(isinstance(token, str), token) for token in path], reverse=True):
        del _at(tree, tokens[:-1])[tokens[-1]]
    return problems


def _kind(value: Json) -> str:
    return "object" if isinstance(value, dict) else "list" if isinstance(value, list) else "single value"


def _update(tree: JsonObject, action: Action, tokens: Tokens, value: Json, minor: int) -> None:
    target = _at(tree, tokens)
    if isinstance(target, list):
        target += copy(value) if isinstance(value, list) else [copy(value)]
    elif isinstance(target, dict) and isinstance(value, dict):
        _merge(target, value, action, tokens)
    elif minor and tokens and _kind(target) == _kind(value) == "single value":
        _at(tree, tokens[:-1])[tokens[-1]] = value
    else:
        raise _mismatch(action, tokens, target, value)


def _merge(target: JsonObject, update: JsonObject, action: Action, at: Tokens) -> None:
    """Merge objects member by member; arrays are concatenated, other values replaced by their like."""
    for key, value in update.items():
        here = target.get(key)
        if key not in target or not (isinstance(here, (dict, list)) or isinstance(value, (dict, list))):
            target[key] = copy(value)
        elif isinstance(here, dict) and isinstance(value, dict):
            _merge(here, value, action, (*at, key))
        elif isinstance(here, list) and isinstance(value, list):
            here += copy(value)
        else:
            raise _mismatch(action, (*at, key), here, value)


def _at(tree: Json, tokens: Tokens) -> Any:
    for token in tokens:
        tree = tree[token]
    return tree


def _path(action: Action) -> str:
    return show(action.target.text)


def _error(action: Action, message: str, advice: str) -> InputError:
    return InputError(f"action {action.number}: {message}", where=str(action.position), advice=advice)


def _mismatch(action: Action, at: Tokens, here: Json, value: Json) -> InputError:
    place = printable(pointers.join(*at), 200) or "the document"
    advice = "Select the object that holds it, or remove it first in an action of its own."
    return _error(action, f"it updates {show(here, 30)} at {place} with {show(value, 30)}", advice)


def _warning(action: Action, rule: str, message: str, advice: str) -> Problem:
    at = f"/actions/{action.number - 1}"
    return Problem(rule, at, f"action {action.number}: {message}", advice, action.position, "warning")


def dump(tree: JsonObject) -> bytes:
    """Write a document as JSON in UTF-8, indented by two spaces, in the order it has, with a newline at the end."""
    return json.dumps(tree, indent=2, ensure_ascii=False).encode() + b"\n"
