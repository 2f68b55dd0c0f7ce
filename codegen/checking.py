"""The commands that look at documents alone: `validate` and `lint`."""

from __future__ import annotations

from pathlib import Path

import click

from codegen.commands import deliver, opened, show, to_file
from codegen.judging import fail_on

_documents = click.argument("documents", nargs=-1, metavar="[VERSION|FILE]...")


@click.command()
@_documents
@click.option("--format", "form", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True)
@to_file
@fail_on("error")
@click.pass_context
def validate(ctx: click.Context, documents: tuple[str, ...], form: str, output: Path | None, fail_on: str) -> None:
    """Find what is wrong in documents, and what breaks generators.

    Without arguments, every version that is on disk. A document that cannot be read does not keep the others from being
    judged; the exit code is 2 then.
    """
    _check(ctx, documents, form, output, fail_on)


@click.command()
@_documents
@click.option(
    "--explain", "rule", metavar="RULE", help="Tell of one rule: why, how to mend it, an example, an overlay."
)
@click.option("--rules", "listed", is_flag=True, help="List every rule by which problems are told.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif", "markdown"]),
    default="text",
    show_default=True,
    help="sarif is for documents, markdown for rules.",
)
@to_file
@fail_on("error")
@click.pass_context
def lint(
    ctx: click.Context,
    documents: tuple[str, ...],
    rule: str | None,
    listed: bool,
    form: str,
    output: Path | None,
    fail_on: str,
) -> None:
    """Find what is valid and still breaks a generator or a client.

    That is what `validate` finds beyond the specification and its references. Without arguments, every version that is
    on disk.
    """
    from codegen import pipeline

    of_rules = rule is not None or listed
    if sum((rule is not None, listed, bool(documents))) > 1:
        raise click.UsageError("Name documents, or say --explain, or --rules: one of them.")
    if form == ("sarif" if of_rules else "markdown"):
        raise click.UsageError(f"{form} is not for {'rules' if of_rules else 'documents'}.")
    if of_rules:
        deliver(pipeline.lints(rule, form), output)
    else:
        _check(ctx, documents, form, output, fail_on, only_lints=True)


def _check(
    ctx: click.Context,
    documents: tuple[str, ...],
    form: str,
    output: Path | None,
    fail_on: str,
    *,
    only_lints: bool = False,
) -> None:
    from codegen import pipeline

    text, unread, failed = pipeline.validate(opened(ctx), documents, form, fail_on=fail_on, only_lints=only_lints)
    deliver(text, output)
    for error in unread:
        show(error)
    ctx.exit(max((error.exit_code for error in unread), default=int(failed)))
