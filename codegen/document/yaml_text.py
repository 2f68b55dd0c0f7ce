"""YAML text to JSON values by the core schema of YAML 1.2 (section 10.3), with anchors and merge keys, within bounds.

The value is built from libyaml's events and not by PyYAML's constructors: no tag can make an object, nothing
recurses on the text, and the bounds on depth and growth hold while reading.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterator
from dataclasses import field
from typing import Any

import yaml

from codegen.document.numbers import EndlessNumberError, decimal, integer
from codegen.document.refused import MAX_DEPTH, RefusedError
from codegen.document.show import show
from codegen.document.tree import copy
from codegen.model import Json, JsonObject
from codegen.printable import printable
from codegen.record import record

_INTEGER = re.compile(r"[-+]?[0-9]+")
_RADIX = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_ENDLESS = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_MAY_BE_NUMBER = frozenset("-+.0123456789")
_TAG = "tag:yaml.org,2002:"
_TAGGED: dict[str, tuple[type, ...]] = {
    _TAG + "null": (type(None),),
    _TAG + "bool": (bool,),
    _TAG + "int": (int,),
    _TAG + "float": (int, float),
}
_GROWTH = 10
_RADIX_DIGITS = 256
_PREFIXES = 100
"""How many prefixes of tags are declared: libyaml compares each with all before it, and none is of use here."""
_PREFIX = "\n%TAG"
_NO_KEY = object()


@record(frozen=False)
class _Open:
    """A mapping or sequence that is being read."""

    value: Json
    anchor: str | None
    size_before: int
    height: int = 1
    key: Json = _NO_KEY
    key_offsets: dict[str, int] = field(default_factory=dict[str, int])
    merged: list[JsonObject] = field(default_factory=list[JsonObject])
    merges: bool = False


@record
class _Anchored:
    """A value that an alias can repeat: what it is, how much text it stands for, how many levels it has."""

    value: Json
    size: int
    height: int


def parse(text: str) -> Json:
    """Parse YAML text of one document into a value of JSON's types.

    A key is its text (``200:`` is ``"200"``). Raises :class:`RefusedError` for what is no YAML, for a repeated key, a
    tag that is not JSON's, ``.inf`` and ``.nan``, deep nesting, aliases that grow past ten times the text, and very many
    prefixes of tags.
    """
    return _read(_Reader(_few_prefixes(text)))


def parse_marked(text: str) -> tuple[Json, array[int]]:
    """Parse YAML text as :func:`parse` does, and say where each line stands of the value as indented JSON.

    That is the offset (in characters) of the key of a member, or of where an item begins; a closing bracket has that of the
    line before it, and what is inside of an alias that of where the alias stands. Of text that merges (``<<``), no line.
    """
    reader = _Marking(_few_prefixes(text))
    value = _read(reader)
    return value, reader.marks if reader.in_order else array("I")


def _few_prefixes(text: str) -> str:
    """Refuse text with very many prefixes of tags, which take PyYAML ages."""
    if text.count(_PREFIX) > _PREFIXES:
        raise RefusedError(
            f"more than {_PREFIXES} prefixes of tags", text.find(_PREFIX) + 1, "Remove the lines with %TAG."
        )
    return text


def _read(reader: _Reader) -> Json:
    try:
        return reader.read()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reason = error.problem or "it cannot be read"
        advice = "Mend the YAML at this place; indentation is by spaces, and text with ': ' or '#' in it needs quotes."
        raise RefusedError(f"not valid YAML: {printable(reason, 200)}", mark.index if mark else 0, advice) from None
    except yaml.reader.ReaderError as error:
        advice = "Remove the character, or write it as an escape in a quoted string."
        raise RefusedError(f"not valid YAML: {error.reason}", int(error.position), advice) from None


def events(text: str) -> Iterator[yaml.Event]:
    """Yield libyaml's events, from the first to the last."""
    loader = yaml.CSafeLoader(text)
    while (event := loader.get_event()) is not None:
        yield event


def offset_of(event: yaml.Event) -> int:
    """Give the offset at which an event begins; libyaml marks all of them."""
    return 0 if event.start_mark is None else event.start_mark.index


class _Reader:
    """Reads events one by one; the stack of open collections is a list, so depth costs no frames."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.documents = 0
        self.limit = _GROWTH * len(text)
        self.size = 0
        self.stack: list[_Open] = []
        self.anchors: dict[str, _Anchored] = {}
        self.root: Json = None

    def read(self) -> Json:
        handlers: dict[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self.scalar,
            yaml.MappingStartEvent: self.open,
            yaml.SequenceStartEvent: self.open,
            yaml.MappingEndEvent: self.close,
            yaml.SequenceEndEvent: self.close,
            yaml.AliasEvent: self.alias,
            yaml.DocumentStartEvent: self.document,
        }
        for event in events(self.text):
            handler = handlers.get(type(event))
            if handler is not None:
                handler(event)
        return self.root

    def document(self, event: yaml.DocumentStartEvent) -> None:
        self.documents += 1
        if self.documents > 1:
            advice = "Keep one document in a file: split it at the line '---'."
            raise RefusedError("a second YAML document begins", offset_of(event), advice)

    def scalar(self, event: yaml.ScalarEvent) -> None:
        self.size += len(event.value) + 1
        above = self.stack[-1] if self.stack else None
        if above is not None and above.key is _NO_KEY and isinstance(above.value, dict):
            self.key(above, event)
            if event.anchor:
                self.anchors[event.anchor] = _Anchored(event.value, len(event.value) + 1, 0)
            return
        value = _typed(event)
        if event.anchor:
            self.anchors[event.anchor] = _Anchored(value, len(event.value) + 1, 0)
        self.put(value, 0)

    def key(self, mapping: _Open, event: yaml.ScalarEvent) -> None:
        key, offset = event.value, offset_of(event)
        mapping.merges = key == "<<" and event.implicit[0]
        if key in mapping.key_offsets:
            raise RefusedError.repeated(key, offset, mapping.key_offsets[key])
        mapping.key_offsets[key] = offset
        mapping.key = key

    def open(self, event: yaml.CollectionStartEvent) -> None:
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        if event.tag not in {None, "!", _TAG + ("map" if is_mapping else "seq")}:
            raise _unknown_tag(event)
        self.refuse_as_key(event)
        if len(self.stack) >= MAX_DEPTH:
            raise RefusedError.too_deep(offset_of(event))
        self.stack.append(_Open({} if is_mapping else [], event.anchor, self.size))
        self.size += 1

    def close(self, _: yaml.CollectionEndEvent, /) -> None:
        done = self.stack.pop()
        value = done.value
        if done.merged:  # what stands in the mapping itself wins, then the first
            value = {}
            for mapping in (*reversed(done.merged), done.value):
                value.update(mapping)
        if done.anchor:
            self.anchors[done.anchor] = _Anchored(value, self.size - done.size_before, done.height)
        self.put(value, done.height)

    def alias(self, event: yaml.AliasEvent) -> None:
        self.refuse_as_key(event)
        offset = offset_of(event)
        anchored = self.anchors.get(event.anchor or "")
        if anchored is None:
            advice = "Put the anchor (&name) before the alias, and not around it."
            raise RefusedError(f"the alias *{printable(event.anchor or '', 60)} has no finished anchor", offset, advice)
        if len(self.stack) + anchored.height > MAX_DEPTH:
            raise RefusedError.too_deep(offset)
        self.size += anchored.size
        if self.size > self.limit:
            advice = "Use $ref in place of aliases."
            raise RefusedError(f"its aliases expand to more than {_GROWTH} times the file", offset, advice)
        self.put(copy(anchored.value), anchored.height)  # an edit to one place leaves the other as it is

    def put(self, value: Json, height: int) -> None:
        """Place a finished value in the collection that is open, or at the root."""
        if not self.stack:
            self.root = value
            return
        above = self.stack[-1]
        above.height = max(above.height, height + 1)
        if isinstance(above.value, list):
            above.value.append(value)
            return
        if above.merges:
            above.merged += _mappings(value, above.key_offsets["<<"])
        else:
            above.value[above.key] = value
        above.key = _NO_KEY

    def refuse_as_key(self, event: yaml.Event) -> None:
        if self.stack and isinstance(self.stack[-1].value, dict) and self.stack[-1].key is _NO_KEY:
            raise RefusedError(
                "a key that is no text", offset_of(event), "Keys are text: quote it if it is meant as one."
            )


def _mappings(value: Json, offset: int) -> list[JsonObject]:
    """Give what ``<<``, at ``offset``, merges: one mapping or several, the first of which wins."""
    mappings = value if isinstance(value, list) else [value]
    if all(isinstance(mapping, dict) for mapping in mappings):
        return mappings
    raise RefusedError("<< merges something that is no mapping", offset, "Give it an alias of a mapping.")


def _typed(event: yaml.ScalarEvent) -> Json:
    text: str = event.value
    tag = event.tag
    if tag is None and event.implicit[0]:
        return _plain(text, event)
    if tag in {None, "!", _TAG + "str"}:
        return text
    wanted = _TAGGED.get(tag or "")
    if wanted is None:
        raise _unknown_tag(event)
    value = _plain(text, event)
    if type(value) not in wanted:
        raise RefusedError(f"{show(text)} is not of its tag's type", offset_of(event), "Remove the tag.")
    return value


def _plain(text: str, event: yaml.ScalarEvent) -> Json:
    """Give a scalar without quotes its type by the core schema; what is nothing else is text."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _MAY_BE_NUMBER:
        return text
    try:
        if _INTEGER.fullmatch(text):
            return integer(text)
        if _FLOAT.fullmatch(text):
            return decimal(text)
        if _RADIX.fullmatch(text):
            return integer(str(int(text, 0))) if len(text) <= _RADIX_DIGITS else decimal("inf")
    except EndlessNumberError:
        raise RefusedError.endless(text, offset_of(event)) from None
    if _ENDLESS.fullmatch(text):
        raise RefusedError.endless(text, offset_of(event))
    return text


def _unknown_tag(event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> RefusedError:
    advice = "Remove the tag: a document holds text, numbers, true, false, null, lists and mappings."
    tag = printable(event.tag or "", 60)
    return RefusedError(f"the tag {tag} is not one of JSON's types", offset_of(event), advice)


class _Marking(_Reader):
    """Notes on the way where each line of the JSON stands: as the order is that of the events, one after the other."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.marks = array("I")
        self.in_order = True
        self._begun: list[int] = []
        self._lines: dict[str, int] = {}

    def scalar(self, event: yaml.ScalarEvent) -> None:
        self._item(event)
        super().scalar(event)
        if event.anchor:
            self._lines[event.anchor] = 0

    def key(self, mapping: _Open, event: yaml.ScalarEvent) -> None:
        super().key(mapping, event)
        self.marks.append(offset_of(event))
        self.in_order = self.in_order and not mapping.merges

    def open(self, event: yaml.CollectionStartEvent) -> None:
        self._item(event)
        super().open(event)
        self._begun.append(len(self.marks))

    def close(self, event: yaml.CollectionEndEvent, /) -> None:
        anchor, begun = self.stack[-1].anchor, self._begun.pop()
        super().close(event)
        if len(self.marks) > begun:  # an empty one is closed on the line that opens it
            self.marks.append(self.marks[-1])
        if anchor:
            self._lines[anchor] = len(self.marks) - begun

    def alias(self, event: yaml.AliasEvent) -> None:
        self._item(event)
        super().alias(event)
        self.marks.extend(self.marks[-1:] * self._lines[event.anchor or ""])

    def _item(self, event: yaml.NodeEvent) -> None:
        if not self.stack or isinstance(self.stack[-1].value, list):
            self.marks.append(offset_of(event))
