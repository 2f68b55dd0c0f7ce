"""The project's checks: plain `nox` runs all that a change has to pass.

Each session installs what pyproject.toml names, so there is one list of versions.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import nox

nox.options.sessions = ["lint", "types", "test"]
nox.options.error_on_missing_interpreters = True

PRISM = "@stoplight/prism-cli@5"

PROJECT = nox.project.load_toml("pyproject.toml")


def _group(name: str) -> list[str]:
    return list(nox.project.dependency_groups(PROJECT, name))


@nox.session
def lint(session: nox.Session) -> None:
    """Ruff: rules and layout."""
    session.install(*[need for need in PROJECT["project"]["dependencies"] if need.startswith("ruff")])
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session
def types(session: nox.Session) -> None:
    """Mypy and pyright, over the tool, the client's runtime, the generated packages, and the examples."""
    session.install("-e", ".", *_group("test"), *_group("lint"))  # an example needs what it shows, FastAPI say
    session.run("mypy")
    session.run("pyright")


@nox.session
def test(session: nox.Session) -> None:
    """Run the test suite on two processes."""
    session.install("-e", ".", *_group("test"), *_group("lint"))  # a test runs the type checkers
    session.run("pytest", "-n", "2", *session.posargs)


@nox.session(default=False)
def lowest(session: nox.Session) -> None:
    """Run the tests with the oldest release of each library that pyproject.toml admits."""
    needs = [*PROJECT["project"]["dependencies"], *_group("client")]
    session.install("-e", ".", *_group("test"), *_group("lint"), *[need.replace(">=", "==") for need in needs])
    session.run("pytest", "-n", "2", *session.posargs)


@nox.session(default=False)
def search(session: nox.Session) -> None:
    """Let the property tests, and those that say SEARCHING, look further: other examples in each run, and many more."""
    session.install("-e", ".", *_group("test"), *_group("lint"))
    texts = {path: path.read_text("utf-8") for path in sorted(Path("tests").rglob("test_*.py"))}
    searching = [str(path) for path, text in texts.items() if "@given" in text or "SEARCHING" in text]
    session.run("pytest", "-n", "2", "--hypothesis-profile=search", *searching, *session.posargs)


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """Look for documents that the tool cannot cope with: `-- --minutes 10 --target diff`; what is found becomes a test.

    What was searched is kept in .fuzz, and the next run goes on from there.
    """
    session.install("-e", ".", *_group("fuzz"))
    session.run("python", "-m", "tests.fuzz", *session.posargs)


@nox.session(default=False)
def soundness(session: nox.Session) -> None:
    """Hold the verdicts on 50,000 pairs of schemas against values that an independent validator judges; `-- --pairs 500` is fewer."""
    session.install("-e", ".", *_group("test"))
    session.run("python", "-m", "tests.soundness", *session.posargs)


@nox.session(default=False)
def compare(session: nox.Session) -> None:
    """Ask oasdiff and Redocly, both from npm, about the cases of the comparison, and write docs/comparison.md.

    `-- --new` asks only about what they were not asked about before.
    """
    if shutil.which("npm") is None:
        session.error(
            "npm is not installed: the other tools come from there; `python -m tests.compare` writes the page without them"
        )
    session.install("-e", ".")
    folder = Path(session.create_tmp())
    shutil.copy("tests/compare/package.json", folder)
    session.run("npm", "install", "--prefix", str(folder), "--no-audit", "--no-fund", external=True)
    session.run("python", "-m", "tests.compare", str(folder), *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Tell how quick clients, generator and `diff` are, beside others, as ratios; `-- --check` fails where a target is missed."""
    session.install("-e", ".", *_group("client"))
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session(default=False)
def prism(session: nox.Session) -> None:
    """Call every operation against Prism, a mock server that is not ours (npm gets it, once, into .nox)."""
    session.install("-e", ".", *_group("test"))
    if shutil.which("npm") is None:
        session.error("npm is not installed: it comes with Node.js 20 or later")
    home = Path(".nox", "prism-server").resolve()
    command = home / "node_modules" / ".bin" / "prism"
    if not command.exists():
        session.run("npm", "install", "--no-audit", "--no-fund", "--prefix", str(home), PRISM, external=True)
    session.run(
        "pytest", "-p", "no:cacheprovider", "tests/calls/test_prism.py", *session.posargs, env={"PRISM": str(command)}
    )
