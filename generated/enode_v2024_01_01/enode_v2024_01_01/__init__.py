# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Client for the API of Enode, version 2024-01-01."""

from . import models
from ._client import AsyncClient, Client, Environment
from ._runtime import (
    ApiError,
    ApiKey,
    Auth,
    AuthenticationError,
    BadRequestError,
    Basic,
    Bearer,
    ClientCredentials,
    ConflictError,
    ConnectionFailed,
    ForbiddenError,
    InvalidArgumentError,
    NoAuth,
    NotFoundError,
    RateLimitedError,
    RedirectError,
    ResponseError,
    ResponseMismatchError,
    ServerError,
    StatusError,
    TimeoutExceeded,
    UnauthorizedError,
    UnprocessableEntityError,
)

__version__ = "0.1.0"

__all__ = [
    "ApiError",
    "ApiKey",
    "AsyncClient",
    "Auth",
    "AuthenticationError",
    "BadRequestError",
    "Basic",
    "Bearer",
    "Client",
    "ClientCredentials",
    "ConflictError",
    "ConnectionFailed",
    "Environment",
    "ForbiddenError",
    "InvalidArgumentError",
    "NoAuth",
    "NotFoundError",
    "RateLimitedError",
    "RedirectError",
    "ResponseError",
    "ResponseMismatchError",
    "ServerError",
    "StatusError",
    "TimeoutExceeded",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "__version__",
    "models",
]
