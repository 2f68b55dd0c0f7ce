# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""What ``problem`` is of each class of :mod:`refusals`: what any operation declares for its statuses.

For type checkers only; None stands for what came undeclared, or is not as declared.
"""

# What is deprecated is there all the same, and warns those who use it, not us.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TypeAlias

from .. import models

StatusProblem: TypeAlias = (
    models.Problem
    | models.ChargerAction
    | models.HvacAction
    | models.ConnectionsLimitReachedProblem
    | models.ChargeAction
    | models.WebhookNotFoundProblem
    | None
)
RedirectProblem: TypeAlias = None
BadRequestProblem: TypeAlias = models.Problem | None
UnauthorizedProblem: TypeAlias = None
ForbiddenProblem: TypeAlias = models.ConnectionsLimitReachedProblem | None
NotFoundProblem: TypeAlias = models.Problem | models.WebhookNotFoundProblem | None
ConflictProblem: TypeAlias = models.ChargerAction | models.HvacAction | models.ChargeAction | None
UnprocessableEntityProblem: TypeAlias = models.Problem | None
RateLimitedProblem: TypeAlias = None
ServerProblem: TypeAlias = None
