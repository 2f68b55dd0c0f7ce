# Generated from an OpenAPI document: a change made here is lost with the next generation.
"""Client for the API of Enode, version 2023-08-01."""

from importlib import import_module

# Type checkers go by the name, and typing itself takes longer to import than all of this.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from . import models, params, webhooks
    from ._client import AsyncClient, Client, Environment
    from ._runtime import (
        IO,
        ApiError,
        ApiKey,
        AsyncStreamedResponse,
        Auth,
        AuthenticationError,
        BadRequestError,
        Basic,
        Bearer,
        Call,
        ClientCredentials,
        ConflictError,
        ConnectionFailed,
        Credential,
        ForbiddenError,
        InvalidArgumentError,
        Mismatch,
        NoAuth,
        NotFoundError,
        Options,
        PagingError,
        RateLimitedError,
        RawResponse,
        RedirectError,
        ResponseError,
        ResponseMismatchError,
        ServerError,
        StatusError,
        StreamedResponse,
        TimeoutExceeded,
        UnauthorizedError,
        UnprocessableEntityError,
    )
    from ._runtime.absent import ABSENT, Absent
    from ._runtime.pages import AsyncPage, AsyncPages, Page

__version__ = "0.1.0"

__all__ = [
    "ABSENT",
    "Absent",
    "ApiError",
    "ApiKey",
    "AsyncClient",
    "AsyncPage",
    "AsyncPages",
    "AsyncStreamedResponse",
    "Auth",
    "AuthenticationError",
    "BadRequestError",
    "Basic",
    "Bearer",
    "Call",
    "Client",
    "ClientCredentials",
    "ConflictError",
    "ConnectionFailed",
    "Credential",
    "Environment",
    "ForbiddenError",
    "IO",
    "InvalidArgumentError",
    "Mismatch",
    "NoAuth",
    "NotFoundError",
    "Options",
    "Page",
    "PagingError",
    "RateLimitedError",
    "RawResponse",
    "RedirectError",
    "ResponseError",
    "ResponseMismatchError",
    "ServerError",
    "StatusError",
    "StreamedResponse",
    "TimeoutExceeded",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "__version__",
    "models",
    "params",
    "webhooks",
]

# What a name stands for is imported when it is first used: this import brings neither httpx2 nor pydantic.
if not TYPE_CHECKING:
    _HOMES = {
        "AsyncClient": "_client",
        "Client": "_client",
        "Environment": "_client",
        "IO": "_runtime",
        "ApiError": "_runtime",
        "ApiKey": "_runtime",
        "AsyncStreamedResponse": "_runtime",
        "Auth": "_runtime",
        "AuthenticationError": "_runtime",
        "BadRequestError": "_runtime",
        "Basic": "_runtime",
        "Bearer": "_runtime",
        "Call": "_runtime",
        "ClientCredentials": "_runtime",
        "ConflictError": "_runtime",
        "ConnectionFailed": "_runtime",
        "Credential": "_runtime",
        "ForbiddenError": "_runtime",
        "InvalidArgumentError": "_runtime",
        "Mismatch": "_runtime",
        "NoAuth": "_runtime",
        "NotFoundError": "_runtime",
        "Options": "_runtime",
        "PagingError": "_runtime",
        "RateLimitedError": "_runtime",
        "RawResponse": "_runtime",
        "RedirectError": "_runtime",
        "ResponseError": "_runtime",
        "ResponseMismatchError": "_runtime",
        "ServerError": "_runtime",
        "StatusError": "_runtime",
        "StreamedResponse": "_runtime",
        "TimeoutExceeded": "_runtime",
        "UnauthorizedError": "_runtime",
        "UnprocessableEntityError": "_runtime",
        "ABSENT": "_runtime.absent",
        "Absent": "_runtime.absent",
        "AsyncPage": "_runtime.pages",
        "AsyncPages": "_runtime.pages",
        "Page": "_runtime.pages",
    }

    def __getattr__(name):
        if name in _HOMES:
            found = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        elif name in __all__:
            found = import_module(f".{name}", __name__)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = found
        return found

    def __dir__():
        return sorted({*globals(), *__all__})
