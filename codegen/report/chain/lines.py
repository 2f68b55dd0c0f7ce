"""What the formats of a chain say alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from codegen.model import JsonObject
from codegen.report.review import standards
from codegen.report.words import plural


def told(step: JsonObject) -> Iterator[tuple[JsonObject, JsonObject]]:
    """Give each break of a step with the finding that it is of."""
    findings = {finding["fingerprint"]: finding for finding in step["report"]["findings"]}
    for one in step["breaks"]:
        yield one, findings[one["finding"]]


def message(finding: JsonObject) -> str:
    """Say what breaks, and where what went is now, if the vendor said so."""
    now = finding["moved_to"] or finding["renamed_to"]
    return f"{finding['message']}; now `{now}`" if now else finding["message"]


def summary(chain: JsonObject) -> Iterator[str]:
    """Say in sentences what is left of all the breaks at the end, where it came from, and what is not left."""
    since = Counter(one["version"] for one in chain["came"])
    parts = [f"{plural(since[version], 'error')} since {version}" for version in chain["versions"] if since[version]]
    if parts:
        yield f"What breaks between the two ends: {', '.join(parts)}."
    if chain["summary"]["taken_back"]:
        yield f"A later step took back: {plural(chain['summary']['taken_back'], 'break')}."
    if chain["summary"]["later_callers"]:
        yield (
            f"Only for callers of a version in between: {plural(chain['summary']['later_callers'], 'break')},"
            " of what the first version did not have."
        )
    for line in standards(chain["ends"]):
        yield f"{line[:1].upper()}{line[1:]}."
    if chain["missing"]:
        yield f"Not on disk: {', '.join(chain['missing'])}. What each brought stands at the step after it."


def fate(one: JsonObject) -> str:
    """Say what became of a break; nothing where it is still one."""
    if one["fate"] == "taken-back":
        return f"taken back in {one['taken_back_in']}"
    return "only for callers of a later version than the first" if one["fate"] == "later-callers" else ""
