"""What every generated client runs on: requests built, credentials kept, responses read, errors raised.

Real code, copied as it is into each package; what varies from API to API is in the modules beside it. A name is
imported when it is first used, so that nothing waits for what it does not need.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api import AsyncApi, SyncApi
    from .auth import ApiKey, Auth, Basic, Bearer, Credential, NoAuth
    from .environment import Environment, place
    from .errors import (
        ApiError,
        AuthenticationError,
        Call,
        ConnectionFailed,
        InvalidArgumentError,
        Mismatch,
        PagingError,
        ResponseError,
        ResponseMismatchError,
        TimeoutExceeded,
    )
    from .io import IO, Gate, Pace
    from .oauth import ClientCredentials
    from .operation import Answer, Operation, Parameter, PreparedRequest
    from .options import DEFAULT_TIMEOUT, Options
    from .raw import RawResponse
    from .refusals import (
        BadRequestError,
        ConflictError,
        ForbiddenError,
        NotFoundError,
        RateLimitedError,
        RedirectError,
        ServerError,
        StatusError,
        UnauthorizedError,
        UnprocessableEntityError,
    )
    from .requests import build_request
    from .responses import parse_response
    from .streaming import AsyncStreamedResponse, StreamedResponse

__all__ = [
    "DEFAULT_TIMEOUT",
    "IO",
    "Answer",
    "ApiError",
    "ApiKey",
    "AsyncApi",
    "AsyncStreamedResponse",
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
    "Options",
    "Pace",
    "PagingError",
    "Parameter",
    "PreparedRequest",
    "RateLimitedError",
    "RawResponse",
    "RedirectError",
    "ResponseError",
    "ResponseMismatchError",
    "ServerError",
    "StatusError",
    "StreamedResponse",
    "SyncApi",
    "TimeoutExceeded",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "build_request",
    "parse_response",
    "place",
]

# Every other name is one of errors.
_MODULES = {
    "DEFAULT_TIMEOUT": "options",
    "IO": "io",
    "Answer": "operation",
    "ApiKey": "auth",
    "AsyncApi": "api",
    "AsyncStreamedResponse": "streaming",
    "Auth": "auth",
    "BadRequestError": "refusals",
    "Basic": "auth",
    "Bearer": "auth",
    "ClientCredentials": "oauth",
    "ConflictError": "refusals",
    "Credential": "auth",
    "Environment": "environment",
    "ForbiddenError": "refusals",
    "Gate": "io",
    "NoAuth": "auth",
    "NotFoundError": "refusals",
    "Operation": "operation",
    "Options": "options",
    "Pace": "io",
    "Parameter": "operation",
    "PreparedRequest": "operation",
    "RateLimitedError": "refusals",
    "RawResponse": "raw",
    "RedirectError": "refusals",
    "ServerError": "refusals",
    "StatusError": "refusals",
    "StreamedResponse": "streaming",
    "SyncApi": "api",
    "UnauthorizedError": "refusals",
    "UnprocessableEntityError": "refusals",
    "build_request": "requests",
    "parse_response": "responses",
    "place": "environment",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f".{_MODULES.get(name, 'errors')}", __name__)
    found = globals()[name] = getattr(module, name)
    return found
