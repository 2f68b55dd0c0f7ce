"""What is sent to a webhook: its signature checked, and its events read, each by itself.

::

    ApiError
    └── WebhookError
        ├── SignatureError   nobody with the secret has sent this, or not lately
        └── PayloadError     the body is no JSON, or neither an event nor an array of events

Neither the body nor a secret nor a signature stands in a message.
"""

from __future__ import annotations

import base64
import hmac
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import from_json, to_json

from .errors import ApiError, Mismatch, printable
from .shapes import is_array, is_object

E = TypeVar("E")

Secret: TypeAlias = str | bytes
"""What was agreed on when the webhook was made."""

_SECONDS = re.compile(r"[0-9]{1,12}", re.ASCII)


class WebhookError(ApiError):
    """What was sent to a webhook cannot be taken for events."""


class SignatureError(WebhookError):
    """The signature is missing, is not that of the body under any of the secrets, or is too old."""


class PayloadError(WebhookError):
    """The body is signed, and nothing that holds events."""


class Headers(Protocol):
    """The headers of a request: any mapping of names to values, however the names are written."""

    def items(self) -> Iterable[tuple[str, str | None]]:
        """Names and values; a name may come more than once, and None stands for one that did not."""
        ...


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event that the document does not know, or that is not what it says; ``json`` is all of it, as it came.

    ``name`` is what it calls itself, None where that is no text. ``mismatches`` is empty where no event of the document
    has that name, and otherwise tells why it is not that event.
    """

    name: str | None
    json: Any
    mismatches: tuple[Mismatch, ...] = ()


@dataclass(frozen=True, slots=True)
class Signature:
    """An HMAC over what was sent, in a header.

    ``value`` is a template of the header's value, in which ``{signature}`` stands, and ``{timestamp}`` where there is
    one; ``separator`` stands between its parts, each of which may come any number of times and in any order.
    ``signs`` is a template of what is signed, with ``{body}`` and ``{timestamp}``. A timestamp is in seconds since
    1970, in the value or in a ``timestamp_header`` of its own, and may be off by ``tolerance`` seconds.
    """

    header: str
    algorithm: Literal["sha1", "sha256", "sha512"]
    encoding: Literal["hex", "base64"] = "hex"
    value: str = "{signature}"
    separator: str = ""
    signs: str = "{body}"
    timestamp_header: str = ""
    tolerance: int = 0

    def sign(self, body: bytes, secret: Secret, *, timestamp: int | None = None) -> dict[str, str]:
        """The headers that the sender of ``body`` would send; ``timestamp`` is by default now, where there is one."""
        told = str(int(time.time()) if timestamp is None else timestamp)
        signature = self._encoded(_key(secret), body, told)
        value = self.value.replace("{timestamp}", told).replace("{signature}", signature)
        return {self.header: value} | ({self.timestamp_header: told} if self.timestamp_header else {})

    def verify(
        self, body: bytes, headers: Headers, secret: Secret | Sequence[Secret], *, now: float | None = None
    ) -> None:
        """Do nothing where one of the secrets has signed ``body``. Raises SignatureError.

        Raises ValueError for an empty secret, by which everybody could sign, and TypeError for a body that is text: what
        was decoded, or parsed and written again, may be other bytes than those signed.
        """
        try:
            raw = bytes(memoryview(body))
        except TypeError:
            raise TypeError(f"the body is {type(body).__name__}: give the bytes as they came") from None
        keys = [_key(secret)] if isinstance(secret, str | bytes) else [_key(one) for one in secret]
        if not keys:
            raise ValueError("there is no secret")
        parts = [part for text in _values(headers, self.header) for part in self._parts(text)]
        given = [text for name, text in parts if name == "signature"]
        if not given:
            raise SignatureError(f"there is no {self.header} header with a signature in it")
        told = self._timestamp(headers, [text for name, text in parts if name == "timestamp"])
        expected = [self._encoded(key, raw, told).encode() for key in keys]
        received = [text.encode("utf-8", "replace") for text in given]
        # All of them are compared, so that the time taken tells nothing.
        if not sum(hmac.compare_digest(one, other) for one in expected for other in received):
            raise SignatureError(f"the signature in {self.header} is not that of this body")
        if told and abs((time.time() if now is None else now) - int(told)) > self.tolerance:
            raise SignatureError(f"this was signed more than {self.tolerance} seconds from now")

    def _encoded(self, key: bytes, body: bytes, timestamp: str) -> str:
        before, _, after = self.signs.replace("{timestamp}", timestamp).partition("{body}")
        digest = hmac.new(key, before.encode() + body + after.encode(), self.algorithm).digest()
        return digest.hex() if self.encoding == "hex" else base64.b64encode(digest).decode()

    def _parts(self, text: str) -> Iterator[tuple[str, str]]:
        """What stands in the value of a header for each placeholder."""
        separator = self.separator
        for part in text.split(separator) if separator else [text]:
            for template in self.value.split(separator) if separator else [self.value]:
                before, _, rest = template.strip().partition("{")
                name, _, after = rest.partition("}")
                found = part.strip()
                if found.startswith(before) and found.endswith(after) and len(found) > len(before) + len(after):
                    inner = found[len(before) : len(found) - len(after)]
                    yield name, inner.lower() if name == "signature" and self.encoding == "hex" else inner

    def _timestamp(self, headers: Headers, told: list[str]) -> str:
        """The one time that is told; nothing where none is signed."""
        if "{timestamp}" not in self.signs:
            return ""
        if self.timestamp_header:
            told = _values(headers, self.timestamp_header)
        if len(told) != 1 or not _SECONDS.fullmatch(told[0]):
            raise SignatureError("there is no timestamp, or it is none")
        return told[0]


class Events(Generic[E]):
    """Reads deliveries as events of the type ``E``.

    ``tag`` is the property by which events are told apart, ``kinds`` has the types for each of its values, ``others``
    those that are tried where it has another value. ``departures`` finds where an event leaves the document. ``array``
    says whether a delivery is an array, as it is written by :meth:`write`; both are read.
    """

    def __init__(
        self,
        tag: str,
        kinds: Mapping[str, Sequence[Any]],
        others: Sequence[Any] = (),
        *,
        departures: Callable[[object], Iterable[object]],
        array: bool = False,
    ) -> None:
        self._tag = tag
        self._kinds = kinds
        self._others = others
        self._departures = departures
        self._array = array
        self._adapters: dict[Any, TypeAdapter[Any]] = {}

    def read(self, body: bytes) -> list[E | UnknownEvent]:
        """The events of a delivery, in its order. Raises PayloadError."""
        try:
            delivered = from_json(bytes(body), allow_inf_nan=False)
        except ValueError:
            # Its own message may quote the body.
            raise PayloadError("the body is no JSON") from None
        if is_array(delivered):
            return [self._event(value) for value in delivered]
        if is_object(delivered):
            return [self._event(delivered)]
        raise PayloadError("the body is JSON, but neither an object nor an array")

    def write(self, events: Sequence[E | UnknownEvent]) -> bytes:
        """A delivery of these events. Raises ValueError for several, where a delivery has room for one."""
        written = [to_plain(event) for event in events]
        if self._array:
            return to_json(written)
        if len(written) != 1:
            raise ValueError("one event is delivered at a time")
        return to_json(written[0])

    def _event(self, value: Any) -> E | UnknownEvent:
        said = value.get(self._tag) if is_object(value) else None
        name = said if isinstance(said, str) else None
        found: list[E] = []
        mismatches: list[Mismatch] = []
        for kind in self._kinds.get(name or "", self._others):
            try:
                found.append(self._adapter(kind).validate_json(to_json(value), by_alias=True, by_name=False))
            except ValidationError as error:
                mismatches += _mismatches(error)
        if not found:
            return UnknownEvent(name, value, tuple(mismatches))
        # Objects are open, so an event can be read as another that has fewer properties: then more of it is unknown.
        return found[0] if len(found) == 1 else min(found, key=lambda event: sum(1 for _ in self._departures(event)))

    def _adapter(self, kind: Any) -> TypeAdapter[Any]:
        if kind not in self._adapters:
            self._adapters[kind] = TypeAdapter(kind)
        return self._adapters[kind]


def to_plain(event: object) -> Any:
    """An event as JSON's types."""
    if isinstance(event, UnknownEvent):
        return event.json
    if isinstance(event, BaseModel):
        return event.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return event


def _key(secret: Secret) -> bytes:
    key = secret.encode() if isinstance(secret, str) else secret
    if not key:
        raise ValueError("the secret is empty")
    return key


def _values(headers: Headers, name: str) -> list[str]:
    return [value for key, value in headers.items() if value is not None and key.lower() == name.lower()]


def _mismatches(error: ValidationError) -> Iterator[Mismatch]:
    """Where an event is not what was expected; without the values, which stand in the event itself."""
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{printable(step)}" for step in detail["loc"])
        yield Mismatch(f"${path}", printable(detail["msg"]))
