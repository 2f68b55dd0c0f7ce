"""What `problem` of an error is: for type checkers what any operation declares, at run time what this one does."""

import importlib
import json
import subprocess
import sys

import httpx2
import pytest

from templates.client.runtime.refusals import error_class

from .kit import answer, imported, schemas

NAMES = ("Gone", "Late", "Wrong", "Broken", "Other", "Text")


def operation(**responses):
    return {"get": {"responses": {"204": {"description": ""}, **{key.removeprefix("s"): one for key, one in responses.items()}}}}  # fmt: skip


def ref(name):
    return answer({"$ref": f"#/components/schemas/{name}"})


# By OpenAPI 3.1, Responses Object, a code outweighs its range, and both outweigh default.
TREE = {
    "paths": {
        "/code": operation(s404=ref("Gone"), s409=answer({"type": "array", "items": {"type": "string"}}), s503=ref("Broken")),
        "/range": operation(s404=ref("Late"), s4XX=ref("Wrong"), s5XX=ref("Broken")),
        "/other": operation(s429={"description": ""}, s302=ref("Text"), default=ref("Other")),
        "/nothing": operation(),
        "/group/inner": operation(s422={"description": "", "content": {"text/plain": {}}}),
    },
    **schemas(**{name: {"type": "object", "required": ["it"], "properties": {"it": {"type": "string" if name == "Text" else "integer"}}} for name in NAMES}),
}  # fmt: skip
EXPECTED = {
    "RedirectProblem": {"Text", "Other"},
    "BadRequestProblem": {"Wrong", "Other"},
    "UnauthorizedProblem": {"Wrong", "Other"},
    "ForbiddenProblem": {"Wrong", "Other"},
    "NotFoundProblem": {"Gone", "Late", "Other"},
    "ConflictProblem": {list[str], "Wrong", "Other"},
    "UnprocessableEntityProblem": {"Wrong", "Other", str},
    "RateLimitedProblem": {"Wrong"},
    "ServerProblem": {"Broken", "Other"},
    "StatusProblem": {"Gone", list[str], "Broken", "Late", "Wrong", "Text", "Other", str},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("problems")


@pytest.fixture(scope="module")
def package(folder):
    return imported(TREE, folder, "refusing")


@pytest.mark.parametrize(("name", "kinds"), EXPECTED.items(), ids=EXPECTED)
def test_a_class_of_errors_has_the_problems_of_all_operations(package, name, kinds):
    problems = importlib.import_module("refusing._runtime.problems")
    expected = {getattr(package.models, kind) if isinstance(kind, str) else kind for kind in kinds}
    assert set(getattr(problems, name).__args__) == {*expected, type(None)}


def test_each_status_belongs_to_the_class_that_is_raised_for_it(tmp_path):
    statuses = (300, 302, 400, 401, 403, 404, 405, 409, 418, 422, 429, 500, 503)
    declared = {f"s{status}": answer({"const": f"is {status}"}) for status in statuses}
    imported({"paths": {"/pet": operation(**declared)}}, tmp_path, "each_status")
    problems = importlib.import_module("each_status._runtime.problems")
    for status in statuses:
        named = {name for name in EXPECTED if f"is {status}" in str(getattr(problems, name))}
        assert named == {"StatusProblem", error_class(status).__name__.replace("Error", "Problem")}


@pytest.mark.parametrize(
    ("path", "status", "kind"),
    [
        ("code", 404, "Gone"),
        ("code", 503, "Broken"),
        ("code", 500, None),
        ("code", 400, None),
        ("range", 404, "Late"),
        ("range", 400, "Wrong"),
        ("range", 418, "Wrong"),
        ("other", 404, "Other"),
        ("other", 429, None),
        ("other", 302, None),  # of which the document says that it is text
        ("nothing", 404, None),
    ],
)
def test_a_problem_is_what_the_operation_declares(package, path, status, kind):
    transport = httpx2.MockTransport(lambda _: httpx2.Response(status, json={"it": 1}))
    client = package.Client(http_client=httpx2.Client(transport=transport), max_retries=0)
    with pytest.raises(package.StatusError) as caught:
        getattr(client, path).get()
    expected = getattr(package.models, kind)(it=1) if kind else None
    assert (caught.value.problem, caught.value.body) == (expected, {"it": 1})


def test_members_of_a_problem_are_read_by_the_names_of_the_document(tmp_path):
    kind = {"type": "object", "properties": {"type": {"type": "string"}, "detail": {"type": "string"}}}
    package = imported({"paths": {"/pet": operation(s404=answer(kind))}}, tmp_path, "described")
    transport = httpx2.MockTransport(lambda _: httpx2.Response(404, json={"type": "none", "detail": "No such pet"}))
    with pytest.raises(package.NotFoundError, match="404 Not Found: No such pet") as caught:
        package.Client(http_client=httpx2.Client(transport=transport)).pet.get()
    assert (caught.value.problem.type_, caught.value.type, caught.value.title) == ("none", "none", None)


USE = """
from refusing import BadRequestError, Client, NotFoundError, RateLimitedError, ServerError, StatusError, models
from second import NotFoundError as NotFoundThere

client = Client()
try:
    client.code.get()
except NotFoundError as error:
    gone: models.Gone | models.Late | models.Other | None = error.problem
    print(error.problem.it if error.problem else error.body)
    print(error.problem.it)  # wrong
    narrow: models.Gone | None = error.problem_as(models.Gone)
    other: models.Gone | None = error.problem  # wrong
    whole: StatusError = error
except NotFoundThere as error:
    there: str = error.problem.text if error.problem else ""
except (BadRequestError, RateLimitedError) as error:
    either: models.Wrong | models.Other | None = error.problem
except ServerError as error:
    fewer: models.Broken | None = error.problem  # wrong
except StatusError as error:
    said: str | None = error.detail
    fewest: models.Gone | None = error.problem  # wrong
"""


@pytest.mark.parametrize("checker", [["mypy", "--strict", "--no-incremental"], ["pyright"]], ids=["mypy", "pyright"])
@pytest.mark.usefixtures("package")
def test_the_type_checkers_know_problems_of_two_packages(folder, checker):
    second = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
    paths = {"/there": operation(s404=ref("Second"))}
    there = imported({"paths": paths, **schemas(Second=second)}, folder, "second")
    assert there.NotFoundError is not sys.modules["refusing"].NotFoundError
    (folder / "use.py").write_text(USE, "utf-8")
    roots = [str(folder / "refusing"), str(folder / "second")]
    (folder / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict", "extraPaths": roots}), "utf-8")
    (folder / "mypy.ini").write_text(f"[mypy]\nmypy_path = {':'.join(roots)}\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", *checker, "use.py"], cwd=folder, capture_output=True, text=True, check=False
    )
    wrong = {at for at, line in enumerate(USE.split("\n"), 1) if line.endswith("# wrong")}
    found = {int(line.split(":")[1]) for line in done.stdout.splitlines() if "use.py:" in line and "error" in line}
    assert found == wrong, done.stdout
