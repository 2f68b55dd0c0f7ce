"""From a response to the result of a call, or the error that it is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import httpx2
from pydantic_core import ValidationError, from_json

from .bodies import is_json
from .errors import Mismatch, ResponseMismatchError, printable
from .operation import Answer, Operation
from .refusals import error_class
from .shapes import is_array, is_object

T = TypeVar("T")

_LONGEST_VALUE = 60
_MOST_SHOWN = 3
_BESIDE = "listed_member"
"""The error of a union that only points to the errors beside it (models/_base/unions.py)."""


def parse_response(operation: Operation[T], status: int, headers: httpx2.Headers, content: bytes) -> T:
    """The result of a call, as the type declared for its status.

    Looked up are the exact code, then its range (``2XX``), then ``default``, as OpenAPI 3.1 section 4.8.16 has it; to a
    success, ``default`` speaks only where the operation declares no success of its own. Raises StatusError for any
    status but 2xx, and ResponseMismatchError for a success that is not declared or whose body is not of its type.
    """
    key = _declared(operation, status)
    if not 200 <= status < 300:
        problem = _problem(operation, key, headers, content)
        raise error_class(status)(operation.call, status, headers, content, problem)
    if key is None:
        declared = ", ".join(operation.responses) or "none"
        reason = f"the document does not declare status {status} (it has: {declared})"
        raise ResponseMismatchError(reason, operation.call, status, headers, content, (Mismatch("$", reason),))
    try:
        result: T = _parse(operation, key, headers, content)
    except ValidationError as error:
        # Not chained: pydantic's own message quotes whole objects of the response.
        raise mismatched(operation, Answer(status, headers, content), _refused(error, content)) from None
    return result


def mismatches(departures: Iterable[tuple[str, str, Any]]) -> tuple[Mismatch, ...]:
    """Spots that were read though the document does not know them: path, reason and value of each."""
    return tuple(Mismatch(path, reason, _brief(value)) for path, reason, value in departures)


def conversions(value: object, content: bytes) -> Iterator[tuple[str, str, Any]]:
    """Spots of a body that were read as another type than they came as: path, reason and JSON of each."""
    if value is not None and not isinstance(value, str | bytes):  # those may be no JSON at all
        from .converted import converted

        yield from converted(value, from_json(content))


def mismatched(operation: Operation[Any], answer: Answer, found: tuple[Mismatch, ...]) -> ResponseMismatchError:
    """The error of a response that leaves the document at these spots."""
    message = _summary(answer.status, found, answer.headers.get("content-type", ""))
    return ResponseMismatchError(message, operation.call, answer.status, answer.headers, answer.content, found)


def _declared(operation: Operation[Any], status: int) -> str | None:
    responses = operation.responses
    for key in (str(status), f"{status // 100}XX"):
        if key in responses:
            return key
    success_is_declared = 200 <= status < 300 and any(key.startswith("2") for key in responses)
    return "default" if "default" in responses and not success_is_declared else None


def _parse(operation: Operation[Any], key: str, headers: httpx2.Headers, content: bytes) -> Any:
    """The body as its declared type; JSON unless the type is text or bytes. Raises pydantic's ValidationError."""
    kind_of = operation.responses[key]
    if kind_of is None or operation.method == "HEAD":
        return None
    kind = kind_of()
    if kind is bytes:
        return content
    if kind is str and not is_json(headers.get("content-type", "application/json")):
        return again(headers, content).text
    # By alias only: a property that is unknown, and is called as the attribute of another, must not stand in for it.
    return operation.validator(key, kind).validate_json(content, by_alias=True, by_name=False)


def _problem(operation: Operation[Any], key: str | None, headers: httpx2.Headers, content: bytes) -> Any:
    """The body of an error as its declared type, None where it is not: no error is hidden by another one about its body."""
    if not content or key is None:
        return None
    try:
        return _parse(operation, key, headers, content)
    except ValidationError:
        return None


def again(headers: httpx2.Headers, content: bytes) -> httpx2.Response:
    """A body that was read, decoded, as one that can be read as often as one likes, also as text."""
    media_type = headers.get("content-type", "").encode("utf-8", "replace")
    return httpx2.Response(200, headers=[(b"content-type", media_type)], content=content)


def _summary(status: int, found: tuple[Mismatch, ...], content_type: str) -> str:
    shown = "; ".join(str(mismatch) for mismatch in found[:_MOST_SHOWN])
    more = f" (and {len(found) - _MOST_SHOWN} more)" if len(found) > _MOST_SHOWN else ""
    sent = "" if is_json(content_type) else f" [content type: {printable(content_type) or 'none'}]"
    return f"the {status} response is not what the document declares: {shown}{more}{sent}"


def _refused(error: ValidationError, content: bytes) -> tuple[Mismatch, ...]:
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        body = None
    found = error.errors(include_url=False, include_context=False)
    return tuple(_mismatch(detail, body) for detail in found if detail["type"] != _BESIDE)


def _mismatch(detail: Any, body: Any) -> Mismatch:
    missing = detail["type"] == "missing"
    path = _json_path(detail["loc"], body, missing=missing)
    without_value = missing or detail["type"] == "json_invalid"
    return Mismatch(path, printable(detail["msg"]), "" if without_value else _brief(detail["input"]))


def _json_path(location: tuple[int | str, ...], body: Any, *, missing: bool) -> str:
    """RFC 9535 path of pydantic's location, which also names union members: steps that the body does not have."""
    path = "$"
    current = body
    for index, step in enumerate(location):
        if isinstance(step, int) and is_array(current) and step < len(current):
            path, current = f"{path}[{step}]", current[step]
        elif is_object(current) and (step in current or (missing and index == len(location) - 1)):
            name = str(step)
            path += f".{name}" if name.isidentifier() else f"[{printable(name, _LONGEST_VALUE)!r}]"
            current = current.get(name)
    return path


def _brief(value: Any) -> str:
    if is_object(value):
        return "an object"
    if is_array(value):
        return "an array"
    return printable(json.dumps(value, ensure_ascii=False, default=str), _LONGEST_VALUE)
