"""The refusals of all operations -> what ``problem`` is of each class of errors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.generate.hints import either
from codegen.generate.views import Method, Resource

_STATUSES = {
    "StatusProblem": "",
    "RedirectProblem": "3",
    "BadRequestProblem": "400",
    "UnauthorizedProblem": "401",
    "ForbiddenProblem": "403",
    "NotFoundProblem": "404",
    "ConflictProblem": "409",
    "UnprocessableEntityProblem": "422",
    "RateLimitedProblem": "429",
    "ServerProblem": "5",
}
"""The types of the runtime's problems.py, and how the statuses of each begin."""


def problems(resources: Iterable[Resource]) -> dict[str, str]:
    """Annotate the problem of each class: of any type that an operation declares for its statuses, or None.

    None where the body is not what is declared, or nothing is: no operation declares every status that it can answer.
    """
    declared = [method.problems for method in _methods(resources)]
    return {
        name: either([*(kind for one in declared for kind in _kinds(one, status)), "None"])
        for name, status in _STATUSES.items()
    }


def _methods(resources: Iterable[Resource]) -> Iterator[Method]:
    for resource in resources:
        yield from resource.methods
        yield from _methods(resource.groups)


def _kinds(declared: Mapping[str, str], status: str) -> Iterator[str]:
    """The types for one status: the code's, else its range's, else default's (OpenAPI 3.1, Responses Object).

    For a range, which ``status`` only begins: those of all codes in it, and of what speaks for the others.
    """
    if len(status) == 3:  # one code
        found = next((key for key in (status, f"{status[0]}XX", "default") if key in declared), None)
        yield from [declared[found]] if found else []
        return
    yield from (kind for key, kind in declared.items() if key.startswith(status) and key != "default")
    if "default" in declared and not (status and f"{status}XX" in declared):
        yield declared["default"]
