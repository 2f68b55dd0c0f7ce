"""The command line: options in, exit code out. No logic here, and nothing heavy imported before it is needed.

Exit codes: 0 as asked; 1 a problem, a finding at or above ``--fail-on``, or a difference that ``--check`` found;
2 bad usage, or input that cannot be read; 3 the network; 130 interrupted by the user.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from codegen import __version__
from codegen.checking import lint, validate
from codegen.commands import FILE, Group, deliver, end, opened, to_file
from codegen.garbage import uncollected
from codegen.judging import fail_on, judging

if TYPE_CHECKING:
    from codegen.model import Breaks, Direction, Options

_FOLDER = click.Path(file_okay=False, path_type=Path)
_THERE = click.Path(exists=True, file_okay=False, path_type=Path)

_form = click.option(
    "--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True
)
_versions = click.argument("versions", nargs=-1, metavar="[VERSION]...")
_all = click.option("--all", "every", is_flag=True, help="Every version that is on disk; also what no VERSION means.")
_output = click.option(
    "--output", "-o", type=_FOLDER, default=Path("generated"), show_default=True, help="Where the packages are."
)
_anew = click.option("--anew", is_flag=True, help="Do everything again, also where nothing has changed since.")


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.option(
    "--specs",
    type=_FOLDER,
    envvar="ENODE_CODEGEN_SPECS",
    help="The folder with sources.yaml and the documents. Default: ./specs if it has a sources.yaml, else what came"
    " with this installation.",
)
@click.option(
    "--allow-ref",
    "allow_refs",
    multiple=True,
    metavar="PATH|URL",
    help="A file, a folder, or what an http(s) URL begins with, to which references of a document may lead too; without"
    " it, only to files in the document's own folder. Can be given several times.",
)
@click.option(
    "--allow-private", is_flag=True, help="Let an allowed URL be at an address that is not of the public Internet."
)
@click.version_option(__version__, prog_name="enode-codegen")
@click.pass_context
def main(ctx: click.Context, specs: Path | None, allow_refs: tuple[str, ...], allow_private: bool) -> None:
    """Typed clients, and what breaks between versions, from dated OpenAPI documents.

    Start with `enode-codegen run`: it validates the documents at hand, generates a client for each, compares each
    version with the next, and builds the packages.
    """
    ctx.obj = specs, allow_refs, allow_private


def _chosen(versions: tuple[str, ...], every: bool) -> tuple[str, ...]:
    if versions and every:
        raise click.UsageError("Name versions or say --all, not both.")
    return versions


def _two_at_most(_: click.Context, parameter: click.Parameter, names: tuple[str, ...]) -> tuple[str, ...]:
    if len(names) > 2:
        raise click.BadParameter("two at most, the old one first", param=parameter)
    return names


@main.command("versions")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.pass_context
def versions_(ctx: click.Context, form: str) -> None:
    """List what is known, on disk, its sha256 and its origin."""
    from codegen import pipeline

    click.echo(pipeline.versions(opened(ctx), form), nl=False)


@main.command()
@_versions
@click.option("--all", "every", is_flag=True, help="Every version that is known; also what no VERSION means.")
@click.option("--check", is_flag=True, help="Put nothing in place; exit with 1 where upstream differs from the lock.")
@click.option(
    "--url",
    envvar="ENODE_CODEGEN_URL",
    show_envvar=True,
    help="Where the documents are, with {version} in it: a URL, file:// or a folder. Default: from sources.yaml.",
)
@click.option("--timeout", type=click.FloatRange(min=0.1), default=30.0, show_default=True, help="Seconds for each.")
@click.pass_context
def fetch(
    ctx: click.Context, versions: tuple[str, ...], every: bool, check: bool, url: str | None, timeout: float
) -> None:
    """Get one document for each version, and keep what validates.

    A document that upstream still has does not come again. What fails by chance (429, 5xx, a broken connection) is asked
    for again, up to four times within --timeout. A reconstruction that is replaced is kept, and compared with what came.

    ENODE_CODEGEN_TOKEN is sent as a bearer token, to the origin of the URL only. HTTP_PROXY, HTTPS_PROXY, ALL_PROXY,
    NO_PROXY, SSL_CERT_FILE and SSL_CERT_DIR are heeded.
    """
    from codegen import pipeline
    from codegen.progress import Plain

    outcome = pipeline.fetch(opened(ctx), _chosen(versions, every), Plain(), url=url, check=check, timeout=timeout)
    ctx.exit(outcome)


@main.command()
@_versions
@_all
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 and the list of files that are not up to date.")
@click.option("--templates", type=_THERE, help="A folder whose files replace the templates of the same name.")
@_anew
@_output
@click.pass_context
def generate(
    ctx: click.Context,
    versions: tuple[str, ...],
    every: bool,
    check: bool,
    templates: Path | None,
    anew: bool,
    output: Path,
) -> None:
    """Generate a typed client package for each version."""
    from codegen import pipeline
    from codegen.memo import open_memo
    from codegen.progress import shown

    workspace = opened(ctx)
    chosen = pipeline.selected(workspace, _chosen(versions, every))
    with shown(len(chosen)) as progress:
        memo = open_memo(wanted=not anew)
        failed = pipeline.generate(workspace, chosen, output, progress, check=check, templates=templates, memo=memo)
    end(ctx, failed=failed)


@main.command()
@click.argument("names", nargs=-1, metavar="[OLD [NEW]]", callback=_two_at_most)
@_form
@to_file
@fail_on("error")
@judging
@click.option(
    "--old-names",
    type=FILE,
    help="The names.lock of OLD's clients. Default: the one at hand, as for NEW's.",
)
@click.pass_context
def diff(
    ctx: click.Context,
    names: tuple[str, ...],
    form: str,
    output: Path | None,
    fail_on: str,
    options: Options,
    levels: Path | None,
    old_names: Path | None,
) -> None:
    """Say what breaks for a caller of OLD who meets NEW.

    Each is a version or a file (JSON or YAML, OpenAPI 3.0 to 3.2). Without NEW, OLD meets the newest version at hand;
    without either, the newest is compared with the one before it.
    """
    with uncollected(last=True):
        from codegen import pipeline

        workspace = opened(ctx)
        text, failed = pipeline.diff(
            workspace, names, form, options, fail_on=fail_on, levels=levels, old_names=old_names
        )
    deliver(text, output)
    end(ctx, failed=failed)


@main.command()
@click.argument("names", nargs=-1, metavar="[FROM [TO]]", callback=_two_at_most)
@_form
@to_file
@fail_on("none")
@judging
@click.pass_context
def changelog(
    ctx: click.Context,
    names: tuple[str, ...],
    form: str,
    output: Path | None,
    fail_on: str,
    options: Options,
    levels: Path | None,
) -> None:
    """Say at which version between FROM and TO each break came.

    Each break is told at the step that brought it, with the step that took it back if one did. FROM is the oldest version
    at hand if it is not named, TO the newest. --fail-on looks at what is between FROM and TO.
    """
    from codegen import pipeline

    text, failed = pipeline.changelog(opened(ctx), names, form, options, fail_on=fail_on, levels=levels)
    deliver(text, output)
    end(ctx, failed=failed)


@main.command()
@_versions
@_form
@to_file
@judging
@click.pass_context
def matrix(
    ctx: click.Context,
    versions: tuple[str, ...],
    form: str,
    output: Path | None,
    options: Options,
    levels: Path | None,
) -> None:
    """Compare every version with every newer one.

    For each pair the errors, warnings and infos, and how many operations of an old client still work: those that are
    still there and that no error reaches. Text and Markdown list the others, JSON all. Without arguments, every version
    that is on disk.
    """
    from codegen import pipeline

    deliver(pipeline.matrix(opened(ctx), versions, form, options, levels), output)


@main.command()
@click.argument("rule", metavar="ID")
@_form
@click.option("--full", is_flag=True, help="Show the examples as whole documents.")
@to_file
def explain(rule: str, form: str, full: bool, output: Path | None) -> None:
    """Tell of one rule: what it says, why, what to do, an example."""
    from codegen import pipeline

    deliver(pipeline.explain(rule, form, full=full), output)


@main.command("rules")
@click.option("--subject", help="Only rules that speak of this: body, property, parameter, security, …")
@click.option("--direction", type=click.Choice(["request", "response", "none"]), help="Only rules of this direction.")
@click.option("--breaks", type=click.Choice(["wire", "source"]), help="Only rules of what breaks this.")
@click.option("--search", metavar="WORDS", default="", help="Only rules that say each of these words somewhere.")
@_form
@to_file
def rules_(
    subject: str | None, direction: Direction | None, breaks: Breaks | None, search: str, form: str, output: Path | None
) -> None:
    """List the rules by which `diff` names what it finds."""
    from codegen import pipeline

    deliver(pipeline.rules(subject, direction, breaks, search, form), output)


@main.command()
@click.argument("document", metavar="DOCUMENT")
@click.argument("overlay", metavar="OVERLAY", type=FILE)
@to_file
@click.pass_context
def overlay(ctx: click.Context, document: str, overlay: Path, output: Path | None) -> None:
    """Apply an OpenAPI Overlay to a document: a version or a file."""
    from codegen import pipeline

    text, warnings = pipeline.overlay(opened(ctx), document, overlay)
    for warning in warnings:
        click.echo(f"warning: {warning}", err=True)
    deliver(text, output)


@main.command()
@_versions
@_all
@_output
@click.pass_context
def build(ctx: click.Context, versions: tuple[str, ...], every: bool, output: Path) -> None:
    """Build and check wheel and sdist of each generated package."""
    from codegen import pipeline
    from codegen.progress import shown

    workspace = opened(ctx)
    chosen = pipeline.selected(workspace, _chosen(versions, every))
    with shown(len(chosen)) as progress:
        pipeline.build(workspace, chosen, output, progress)


@main.command()
@_anew
@_output
@fail_on("none")
@judging
@click.pass_context
def run(ctx: click.Context, anew: bool, output: Path, fail_on: str, options: Options, levels: Path | None) -> None:
    """Validate, generate, diff and build every version at hand."""
    from codegen import pipeline
    from codegen.memo import open_memo
    from codegen.progress import shown

    workspace = opened(ctx)
    with shown(pipeline.steps(workspace)) as progress:
        failed = pipeline.run(
            workspace, output, progress, options, fail_on=fail_on, levels=levels, memo=open_memo(wanted=not anew)
        )
    end(ctx, failed=failed)


main.add_command(validate)
main.add_command(lint)
