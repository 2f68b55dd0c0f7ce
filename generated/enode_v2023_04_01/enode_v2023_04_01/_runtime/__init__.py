"""What every generated client runs on: requests built, credentials kept, responses read, errors raised.

Real code, copied as it is into each package; what varies from API to API is in the modules beside it.
"""

from .api import DEFAULT_TIMEOUT, AsyncApi, SyncApi
from .auth import ApiKey, Auth, Basic, Bearer, Credential, NoAuth
from .environment import Environment, place
from .errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    Call,
    ConflictError,
    ConnectionFailed,
    ForbiddenError,
    InvalidArgumentError,
    Mismatch,
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
from .io import IO, Gate
from .oauth import ClientCredentials
from .operation import Answer, Operation, Parameter, PreparedRequest
from .requests import build_request
from .responses import parse_response

__all__ = [
    "DEFAULT_TIMEOUT",
    "IO",
    "Answer",
    "ApiError",
    "ApiKey",
    "AsyncApi",
    "Auth",
    "AuthenticationError",
    "BadRequestError",
    "Basic",
    "Bearer",
    "Call",
    "ClientCredentials",
    "ConflictError",
    "ConnectionFailed",
    "Credential",
    "Environment",
    "ForbiddenError",
    "Gate",
    "InvalidArgumentError",
    "Mismatch",
    "NoAuth",
    "NotFoundError",
    "Operation",
    "Parameter",
    "PreparedRequest",
    "RateLimitedError",
    "RedirectError",
    "ResponseError",
    "ResponseMismatchError",
    "ServerError",
    "StatusError",
    "SyncApi",
    "TimeoutExceeded",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "build_request",
    "parse_response",
    "place",
]
