"""What has to be so of a document before it takes the place of another."""

from __future__ import annotations

import codecs

from codegen.document.load import parse
from codegen.document.requests import Request
from codegen.document.show import show
from codegen.document.validate import validate
from codegen.errors import InputError
from codegen.model import Problem
from codegen.printable import printable


class InvalidError(InputError):
    """A document that came whole and has problems."""

    exit_code = 1

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0]
        more = f" and {len(problems) - 1} more" if len(problems) > 1 else ""
        super().__init__(
            f"does not validate: {first.message} at {first.pointer or 'the top'}{more}",
            advice="Nothing was replaced. Save it to a file, look at it with `validate FILE`, mend it with an overlay.",
        )
        self.problems = problems


def judge(request: Request, data: bytes) -> None:
    """Refuse what is no valid document of the version that was asked for.

    Raises:
        InputError: it is something else, or of another version, or cannot be read.
        InvalidError: it has errors.
    """
    text = data.removeprefix(codecs.BOM_UTF8).lstrip()
    if not text:
        raise InputError("is empty", advice=request.setting)
    if text.startswith(b"<"):
        raise InputError("is a web page or XML, not an OpenAPI document", advice=request.setting)
    source = printable(request.shown)
    try:
        document = parse(data, source, version=request.version)
    except InputError as error:
        place = error.where.removeprefix(source).lstrip(":")
        message = f"cannot be read: {error.message}{f' (at {place})' if place else ''}"
        raise InputError(message, advice=error.advice) from None
    if document.syntax == "yaml" and request.file.endswith(".json"):
        raise InputError(f"is YAML, but {request.file} is to be JSON", advice="Let documents.file end in .yaml.")
    info = document.tree.get("info")
    found = info.get("version") if isinstance(info, dict) else None
    if request.info_version is not None and found != request.info_version:
        advice = f"{request.setting} If {show(found)} is a new version, list it under versions."
        raise InputError(f"is version {show(found)}, not {show(request.info_version)}", advice=advice)
    problems = tuple(problem for problem in validate(document) if problem.level == "error")
    if problems:
        raise InvalidError(problems)
