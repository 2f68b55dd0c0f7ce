"""What ``problem`` is of each class of :mod:`refusals`, for type checkers only.

Here it can be anything. A package has a file of its own in place of this one, with what its operations declare.
"""

from typing import Any, TypeAlias

StatusProblem: TypeAlias = Any
RedirectProblem: TypeAlias = Any
BadRequestProblem: TypeAlias = Any
UnauthorizedProblem: TypeAlias = Any
ForbiddenProblem: TypeAlias = Any
NotFoundProblem: TypeAlias = Any
ConflictProblem: TypeAlias = Any
UnprocessableEntityProblem: TypeAlias = Any
RateLimitedProblem: TypeAlias = Any
ServerProblem: TypeAlias = Any
