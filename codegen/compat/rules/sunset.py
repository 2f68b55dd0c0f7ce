"""The day on which a thing goes: named, moved, taken back, too soon, or no day at all.

The words are the same for whatever is deprecated; the ids of parameters and properties are oasdiff's, where it has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from codegen.compat.rules.rule import Rule, Say, family, one
from codegen.model import JsonObject, Options

_GRACE = Options(on=date(2024, 1, 1), grace=180)

_OLD: JsonObject = {"deprecated": True}
_SOON: JsonObject = {"deprecated": True, "x-sunset": "2024-02-01"}
_LATER: JsonObject = {"deprecated": True, "x-sunset": "2025-01-01"}
_LATEST: JsonObject = {"deprecated": True, "x-sunset": "2026-01-01"}
_UNREAD: JsonObject = {"deprecated": True, "x-sunset": "next summer"}
_TEXT: JsonObject = {"type": "string"}

_BY_THEN = "Be done without it by then."
_HURRY = "Move away from it at once, or ask for more time."
_ASK = "Ask until when it stays."


def _rules(
    kind: str,
    ids: str,
    *,
    message: str,
    say: Say,
    mirror: tuple[str, str],
    before: JsonObject,
    after: JsonObject,
    near: tuple[JsonObject, JsonObject],
) -> Iterator[Rule]:
    """Declare one change for whatever has an end: the first of ``ids`` for an operation, the others as a family has them.

    The first of ``mirror`` is that of the operation, the other how the others' end.
    """
    first, *others = ids.split()
    operation = one(
        first,
        kind,
        message=message,
        say=say,
        mirror=mirror[0],
        before=before,
        after=after,
        near=near,
        subject="operation",
        direction="none",
        form="operation",
    )
    described = family(
        " ".join(others),
        message=message,
        mirror=mirror[1],
        before=_TEXT | before,
        after=_TEXT | after,
        near=(_TEXT | near[0], _TEXT | near[1]),
        request=say,
        response=say,
    )
    for rule in (operation, *described):
        yield replace(rule, kind=kind, options=_GRACE)


RULES = (
    *_rules(
        "deprecated-with-sunset",
        """
        endpoint-deprecated-with-sunset
        request-body-deprecated-with-sunset request-property-deprecated-with-sunset
        request-parameter-deprecated-with-sunset
        response-body-deprecated-with-sunset response-property-deprecated-with-sunset
        response-header-deprecated-with-sunset
    """,
        message="{thing} is deprecated, and goes on {name}",
        say=Say("It works as before until that day.", _BY_THEN),
        mirror=("endpoint-reactivated", "reactivated"),
        before={},
        after=_LATER,
        near=({}, _SOON),
    ),
    *_rules(
        "deprecated-sunset-missing",
        """
        api-deprecated-sunset-missing
        request-body-deprecated-sunset-missing request-property-deprecated-sunset-missing
        request-parameter-deprecated-sunset-missing
        response-body-deprecated-sunset-missing response-property-deprecated-sunset-missing
        response-header-deprecated-sunset-missing
    """,
        message="{thing} is deprecated, and no day is named on which it goes",
        say=Say("It works as before, and may go with less notice than was asked for.", _ASK),
        mirror=("endpoint-reactivated", "reactivated"),
        before={},
        after=_OLD,
        near=({}, _LATER),
    ),
    *_rules(
        "sunset-date-too-small",
        """
        api-sunset-date-too-small
        request-body-sunset-date-too-small request-property-sunset-date-too-small
        request-parameter-sunset-date-too-small
        response-body-sunset-date-too-small response-property-sunset-date-too-small
        response-header-sunset-date-too-small
    """,
        message="{thing} goes sooner than is asked for, on {name}",
        say=Say("A caller may not be done without it by then.", _HURRY),
        mirror=("sunset-deleted", "sunset-deleted"),
        before=_OLD,
        after=_SOON,
        near=(_OLD, _LATER),
    ),
    *_rules(
        "sunset-date-changed-too-small",
        """
        api-sunset-date-changed-too-small
        request-body-sunset-date-changed-too-small request-property-sunset-date-changed-too-small
        request-parameter-sunset-date-changed-too-small
        response-body-sunset-date-changed-too-small response-property-sunset-date-changed-too-small
        response-header-sunset-date-changed-too-small
    """,
        message="{thing} goes sooner than was said, and than is asked for, on {name}",
        say=Say("A caller that counts on the day named before may not be done by then.", _HURRY),
        mirror=("api-sunset-postponed", "sunset-postponed"),
        before=_LATER,
        after=_SOON,
        near=(_LATEST, _LATER),
    ),
    *_rules(
        "sunset-brought-forward",
        """
        api-sunset-brought-forward
        request-body-sunset-brought-forward request-property-sunset-brought-forward
        request-parameter-sunset-brought-forward
        response-body-sunset-brought-forward response-property-sunset-brought-forward
        response-header-sunset-brought-forward
    """,
        message="{thing} goes sooner than was said, on {name}",
        say=Say("A caller that counts on the day named before may not be done by then.", _BY_THEN),
        mirror=("api-sunset-postponed", "sunset-postponed"),
        before=_LATEST,
        after=_LATER,
        near=(_LATER, _SOON),
    ),
    *_rules(
        "sunset-postponed",
        """
        api-sunset-postponed
        request-body-sunset-postponed request-property-sunset-postponed request-parameter-sunset-postponed
        response-body-sunset-postponed response-property-sunset-postponed response-header-sunset-postponed
    """,
        message="{thing} stays longer, until {name}",
        say=Say("It works as before, and for longer than was said.", _BY_THEN),
        mirror=("api-sunset-brought-forward", "sunset-brought-forward"),
        before=_LATER,
        after=_LATEST,
        near=(_LATEST, _LATER),
    ),
    *_rules(
        "sunset-set",
        """
        api-sunset-set
        request-body-sunset-set request-property-sunset-set request-parameter-sunset-set
        response-body-sunset-set response-property-sunset-set response-header-sunset-set
    """,
        message="{thing} goes on {name}",
        say=Say("It works as before until that day, which was not known.", _BY_THEN),
        mirror=("sunset-deleted", "sunset-deleted"),
        before=_OLD,
        after=_LATER,
        near=(_OLD, _SOON),
    ),
    *_rules(
        "sunset-deleted",
        """
        sunset-deleted
        request-body-sunset-deleted request-property-sunset-deleted request-parameter-sunset-deleted
        response-body-sunset-deleted response-property-sunset-deleted response-header-sunset-deleted
    """,
        message="{thing} is no longer said to go on {name}",
        say=Say("When it goes is not known now, and that may be sooner.", _ASK),
        mirror=("api-sunset-set", "sunset-set"),
        before=_LATER,
        after=_OLD,
        near=(_LATER, {}),
    ),
    *_rules(
        "sunset-parse",
        """
        api-deprecated-sunset-parse
        request-body-deprecated-sunset-invalid request-property-deprecated-sunset-invalid
        request-parameter-sunset-parse
        response-body-deprecated-sunset-invalid response-property-deprecated-sunset-invalid
        response-header-sunset-parse
    """,
        message="{thing} is to go by {name}, which is no date",
        say=Say("When it goes cannot be known.", _ASK),
        mirror=("api-sunset-set", "sunset-set"),
        before=_LATER,
        after=_UNREAD,
        near=(_LATER, _LATEST),
    ),
)
