"""The docstring of a method, in Google's style: what it does, takes, gives and raises."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.generate import text
from codegen.generate.bodies import Body
from codegen.generate.operations import Operation

_ERRORS = {
    "400": "BadRequestError",
    "401": "UnauthorizedError",
    "403": "ForbiddenError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitedError",
}
"""The classes of the runtime's tree that have a status of their own."""
_ERROR_RANGES = {"3": "RedirectError", "5": "ServerError"}
_WHOLE = "The body as one value; or give its properties one by one, by name."
_OTHERWISE = ("ApiError", "Any other fault: no connection, no time left, an answer that the document does not have.")
_OPTIONS = "How this one call is carried out: timeout, deadline, retries, headers."


def summary(operation: Operation) -> str:
    """What the document says first of an operation."""
    for key in ("summary", "description"):
        value = operation.value.get(key)
        if isinstance(value, str) and value.strip():
            return value
    return ""


def error(status: str) -> str:
    """The class of the error that a status raises; ``4XX`` and ``default`` stand for several."""
    return _ERRORS.get(status) or _ERROR_RANGES.get(status[:1], "StatusError")


def docstring(
    operation: Operation,
    version: str,
    paths: Iterable[tuple[str, str]],
    others: Iterable[tuple[str, str]],
    body: Body | None,
    spread: Mapping[str, str],
    notes: Iterable[str],
) -> str:
    """Write the docstring; ``version`` is that of the API, ``paths`` and ``others`` are the arguments for parameters, each with what is said of it.

    ``spread`` has the argument for each property of the body, ``notes`` are paragraphs after the description.
    """
    told = [*paths, *_told(body, spread), *others, ("options", _OPTIONS)]
    raised = [
        (error(status), f"{status}. {about}".rstrip() if status[:1].isdigit() else about or "Any other status.")
        for status, about in operation.about.items()
        if not status.startswith(("1", "2"))
    ]
    sections = (
        *_opening(operation, version),
        *notes,
        _section("Args", told),
        _returns(operation),
        _section("Raises", [*raised, _OTHERWISE]),
    )
    return text.docstring((section for section in sections if section), 8)


def _opening(operation: Operation, version: str) -> Iterator[str]:
    first = summary(operation).strip()
    yield first if not first or first.endswith((".", "!", "?")) or "\n" in first else f"{first}."
    description = operation.value.get("description")
    if isinstance(description, str) and description.strip() != first:
        yield description
    yield f"Calls ``{text.one_line(operation.key, 200)}`` of version {text.one_line(version, 40)}."


def _told(body: Body | None, spread: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if body is not None:
        yield "body", f"{body.about} {_WHOLE}".strip() if body.fields else body.about
        yield from ((spread[field.name], field.about) for field in body.fields)


def _section(title: str, told: Iterable[tuple[str, str]]) -> str:
    entries = [text.entry(name, about) for name, about in told if about]
    return "\n".join([f"{title}:", *entries]) if entries else ""


def _returns(operation: Operation) -> str:
    said = [
        about for status, about in operation.about.items() if status.startswith("2") and operation.responses[status]
    ]
    lines = [text.entry("", one).replace("    : ", "    ", 1) for one in dict.fromkeys(said) if one.strip()]
    return "\n".join(["Returns:", *lines]) if lines else ""
