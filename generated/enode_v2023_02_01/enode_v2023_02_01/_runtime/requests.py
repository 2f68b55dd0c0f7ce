"""From an operation and its arguments to the request, without a server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic_core import PydanticSerializationError

from .absent import ABSENT
from .bodies import encode_body, query_string
from .errors import InvalidArgumentError, printable
from .operation import Operation, PreparedRequest
from .styles import cookie_parts, expand_path, header_value, path_value, query_parts


def build_request(operation: Operation[Any], arguments: Mapping[str, object], body: object = ABSENT) -> PreparedRequest:
    """The request of a call, every value encoded in the place and style that the document gives it.

    ``arguments`` is keyed by :attr:`Parameter.key`; None leaves one out, as ABSENT does, and no body is sent for ABSENT.
    Raises InvalidArgumentError, naming the argument and never quoting its value, where one cannot be sent.
    """
    paths: dict[str, str] = {}
    query: list[str] = []
    headers: list[tuple[str, str]] = [("Accept", operation.accept)]
    cookies: list[str] = []
    content: bytes | None = None
    subject = "the arguments"
    try:
        _check_names(operation, arguments)
        for parameter in operation.parameters:
            key = parameter.argument or parameter.name  # as Parameter.key has it
            value = arguments.get(key)
            if value is None or value is ABSENT:
                if parameter.required or parameter.location == "path":
                    subject = f"argument {key}"
                    raise ValueError("is required")
                continue
            subject = f"argument {key}"
            if parameter.location == "path":
                paths[parameter.name] = path_value(parameter, value)
            elif parameter.location == "query":
                query += query_parts(parameter, value)
            elif parameter.location == "querystring":
                query.append(query_string(parameter.media_type or "text/plain", value))
            elif parameter.location == "header":
                headers.append((parameter.name, header_value(parameter, value)))
            else:
                cookies += cookie_parts(parameter, value)
        subject = "an argument of the path"
        path = expand_path(operation.path, paths)
        if body is not ABSENT:
            subject = "the body"
            if operation.body is None:
                raise ValueError("is not taken by this operation")
            if operation.takes is not None:
                from .written import written  # brings pydantic, which a request without a body can do without

                body = written(body, operation.takes())
            media_type, content = encode_body(operation.body, body)
            headers.append(("Content-Type", media_type))
    except PydanticSerializationError as error:
        raise InvalidArgumentError(printable(f"{subject} cannot be sent: {error}"), operation.call) from None
    except UnicodeError:
        # Its own message quotes the value.
        raise InvalidArgumentError(printable(f"{subject} holds half of a surrogate pair"), operation.call) from None
    except ValueError as error:
        raise InvalidArgumentError(printable(f"{subject} {error}"), operation.call) from None
    return PreparedRequest(operation.method, path, "&".join(query), tuple(headers), tuple(cookies), content)


def _check_names(operation: Operation[Any], arguments: Mapping[str, object]) -> None:
    unknown = arguments.keys() - operation.keys
    if unknown:
        raise ValueError(f"name {', '.join(sorted(unknown))}, which this operation does not have")
