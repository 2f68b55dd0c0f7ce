"""Problems as SARIF 2.1.0 (OASIS, 2020), which GitHub and other hosts show beside the lines of a change."""

from __future__ import annotations

import re
from pathlib import PurePath
from urllib.parse import quote

from codegen.model import JsonObject
from codegen.printable import printable
from codegen.report import as_json

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_BRACKET = re.compile(r"[\[\]]")
_IN_A_PATH = "/~!$&'()*+,;=@"
"""What stands in a relative path of a URI as it is (RFC 3986, section 3.3), beside letters, digits and ``-._``."""


def render(value: JsonObject) -> str:
    """Give one run with every problem, and a notification for each document that could not be read."""
    rules = list(value["rules"])
    problems = [problem for document in value["documents"] for problem in document["problems"]]
    run = {
        "tool": {
            "driver": {
                "name": value["tool"]["name"],
                "version": value["tool"]["version"],
                "rules": [_rule(name, rule) for name, rule in value["rules"].items()],
            }
        },
        "invocations": [
            {
                "executionSuccessful": not value["unread"],
                "toolExecutionNotifications": [_notification(unread) for unread in value["unread"]],
            }
        ],
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, rules.index(problem["rule"])) for problem in problems],
    }
    return as_json.render({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(name: str, rule: JsonObject) -> JsonObject:
    return {
        "id": name,
        "shortDescription": {"text": rule["what"]},
        "fullDescription": {"text": rule["why"]},
        "help": {
            "text": f"{rule['why']}\n\n{rule['advice']}",
            "markdown": f"{rule['why']}\n\n{rule['advice']}\n\n`enode-codegen lint --explain {name}` tells more.",
        },
        "defaultConfiguration": {"level": rule["level"]},
        "properties": {"tags": ["openapi"]},
    }


def _result(problem: JsonObject, rule: int) -> JsonObject:
    reach: JsonObject = problem["reach"] or {"operations": [], "count": 0, "through": []}
    return {
        "ruleId": problem["rule"],
        "ruleIndex": rule,
        "level": problem["level"],
        "message": {"text": _plain(f"{problem['message']}. {problem['advice']}")},
        "locations": [{**_physical(problem), "logicalLocations": [{"fullyQualifiedName": problem["pointer"]}]}],
        "relatedLocations": [
            {
                "id": number,
                **_physical(step),
                "message": {"text": _plain(f"a $ref that leads to it, at {step['pointer']}")},
            }
            for number, step in enumerate(reach["through"], 1)
        ],
        "partialFingerprints": {"problem/v1": problem["fingerprint"]},
        "properties": {
            "value": problem["value"],
            "operations": reach["operations"],
            "operationCount": reach["count"],
        },
    }


def _physical(place: JsonObject) -> JsonObject:
    if place["file"] is None:
        return {}
    region = {"startLine": place["line"], "startColumn": place["column"]}
    return {"physicalLocation": {"artifactLocation": {"uri": uri(place["file"])}, "region": region}}


def _notification(unread: JsonObject) -> JsonObject:
    text = ": ".join(part for part in (unread["where"], unread["message"], unread["advice"]) if part)
    return {"level": "error", "message": {"text": _plain(printable(text))}}


def _plain(text: str) -> str:
    """Keep a text from being read as one with links (section 3.11.6): where it could be, its brackets are escaped."""
    return _BRACKET.sub(r"\\\g<0>", text) if "](" in text else text


def uri(file: str) -> str:
    """Give a file's name as SARIF wants it: a relative reference, or an absolute URI for an absolute path or a URL."""
    if "://" in file:
        return quote(file, safe=_IN_A_PATH + ":?#[]%")
    path = PurePath(file)
    written = quote(path.as_posix(), safe=_IN_A_PATH, errors="backslashreplace")
    return f"file://{written}" if path.is_absolute() else written
