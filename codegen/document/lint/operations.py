"""Lints about operations: their names and their responses."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document.lint.declaration import Hit, Lint, operation, sample, update
from codegen.document.lint.facts import Facts
from codegen.document.show import show


def _repeated(facts: Facts) -> Iterator[Hit]:
    first: dict[str, str] = {}
    for each in facts.operations():
        name = each.value.get("operationId")
        if isinstance(name, str) and first.setdefault(name, each.pointer) != each.pointer:
            message = f"the operationId {show(name)} stands first at {first[name]}"
            yield Hit(f"{each.pointer}/operationId", message)


OPERATION_ID_REPEATED = Lint(
    rule="operation-id-repeated",
    level="error",
    what="Two operations have the same operationId.",
    why="It has to be unique (OpenAPI 3.1, section 4.8.10.1): generated methods and links are named after it.",
    advice="Give one of the two another name.",
    find=_repeated,
    example=sample(paths={"/pets": {"get": operation(operationId="list"), "put": operation(operationId="list")}}),
    near_miss=sample(paths={"/pets": {"get": operation(operationId="list"), "put": operation(operationId="replace")}}),
    mend=(update("$.paths['/pets'].put", {"operationId": "replace"}),),
)


def _without_success(facts: Facts) -> Iterator[Hit]:
    for each in facts.operations():
        responses = each.value.get("responses")
        statuses = list(responses) if isinstance(responses, dict) else []
        if not any(status[:1] in {"2", "3"} or status == "101" for status in statuses):
            declared = ", ".join(status for status in statuses[:5]) or "none"
            yield Hit(each.pointer, f"no response of status 2xx is declared (there are: {declared})")


NO_SUCCESS_RESPONSE = Lint(
    rule="no-success-response",
    level="warning",
    what="An operation or a webhook declares no response of status 2xx (nor a redirect).",
    why="A client cannot tell what it gets when all goes well, and a receiver of a webhook what it should answer.",
    advice="Declare the response of a call that succeeds; 204 where it has no body.",
    find=_without_success,
    example=sample(
        paths={},
        webhooks={"petSold": {"post": {"responses": {"400": {"description": "Refused."}}}}},
    ),
    near_miss=sample(paths={"/pets": {"get": {"responses": {"2XX": {"description": "Done."}}}}}),
    mend=(update("$.webhooks.petSold.post.responses", {"204": {"description": "Taken."}}),),
)
