"""A whole document around the fragment of an example, the smallest one in which a rule can be seen to fire."""

from __future__ import annotations

from codegen.compat.rules.rule import Rule
from codegen.model import Json, JsonObject

_DONE: JsonObject = {"responses": {"204": {"description": "Done"}}}


def document(rule: Rule, fragment: Json) -> JsonObject:
    """Put a fragment of ``rule``'s example where the rule looks."""
    if rule.form == "document":
        return {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": {}, **fragment}
    top: JsonObject = {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}}
    if rule.form == "webhook":
        return {**top, "webhooks": {"petSold": {"post": {**_DONE, **fragment}}}}
    return {**top, "paths": {"/pets": {"post": _operation(rule, fragment)}}}


def _operation(rule: Rule, fragment: Json) -> JsonObject:
    if rule.form == "operation":
        operation: JsonObject = {**_DONE, **fragment}
        return operation
    if rule.form == "parameter":
        return {**_DONE, "parameters": [{"name": "size", "in": "query", "schema": {"type": "string"}, **fragment}]}
    if rule.subject == "parameter":
        return {**_DONE, "parameters": [{"name": "size", "in": "query", "schema": fragment}]}
    if rule.subject == "header":
        return {"responses": {"200": {"description": "Fine", "headers": {"X-Size": {"schema": fragment}}}}}
    if rule.subject == "property" and rule.form == "schema":
        fragment = {"type": "object", "properties": {"size": fragment}}
    content = {"application/json": {"schema": fragment}}
    if rule.direction == "request":
        return {**_DONE, "requestBody": {"content": content}}
    return {"responses": {"200": {"description": "Fine", "content": content}}}
