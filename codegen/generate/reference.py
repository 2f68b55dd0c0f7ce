"""The page that tells of every method and every model: finished lines of Markdown, from what the package has."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping

from codegen.generate import docs, markdown
from codegen.generate.manual import Entry, ModelEntry, ModelGroup
from codegen.generate.modules import ModelModule
from codegen.generate.operations import Operation
from codegen.record import record

_WIDTH = 100
_ENUM = "OpenEnum"


def entry(
    operation: Operation,
    path: str,
    ways: Iterable[str],
    about: Mapping[str, str],
    result: str,
    problems: Mapping[str, str],
    warning: str,
) -> Entry:
    """Make the entry of the method that ``path`` leads to.

    ``ways`` are its signatures, ``about`` what is said of each argument, ``result`` and ``problems`` the annotations of what
    it gives and of the bodies by status.
    """
    signatures = [_parsed(one) for one in ways]
    kinds: dict[str, dict[str, None]] = {}
    for signature in signatures:
        for argument, _ in _arguments(signature):
            if argument.annotation is not None:
                kinds.setdefault(argument.arg, {})[markdown.source(argument.annotation)] = None
    raised = [status for status in operation.about if not status.startswith(("1", "2"))]
    first = docs.summary(operation).strip()
    description = operation.value.get("description")
    said = [first, *([description] if isinstance(description, str) and description.strip() != first else [])]
    return Entry(
        calls=tuple(_call(path, signature, result) for signature in signatures),
        operation=markdown.span(operation.key),
        about=tuple(paragraph for text in said for paragraph in markdown.paragraphs(text)),
        warning=markdown.inline(warning),
        arguments=tuple(_argument(name, kinds[name], about.get(name, "")) for name in kinds),
        gives=markdown.typed(result),
        raises=tuple(_raised(status, operation.about[status], problems[status]) for status in raised),
    )


def models(modules: Iterable[ModelModule]) -> tuple[ModelGroup, ...]:
    """Make the entries of all models, in the order of their names within each module."""
    listed = list(modules)
    known = frozenset(name for module in listed for name in module.exported)
    return tuple(
        ModelGroup(
            module.name,
            markdown.inline(ast.literal_eval(module.docstring)),
            tuple(sorted((_model(source, known) for source in module.definitions), key=lambda made: made.name)),
        )
        for module in listed
    )


def _parsed(signature: str) -> ast.arguments:
    return next(node for node in ast.walk(ast.parse(f"def f({signature}): ...")) if isinstance(node, ast.arguments))


def _arguments(signature: ast.arguments) -> Iterator[tuple[ast.arg, ast.expr | None]]:
    """The arguments with their defaults, but for self, and for the options, of which is told once."""
    positional = signature.args
    free = len(positional) - len(signature.defaults)
    for at, argument in enumerate(positional[1:], 1):
        yield argument, signature.defaults[at - free] if at >= free else None
    for argument, default in zip(signature.kwonlyargs, signature.kw_defaults, strict=True):
        if argument.arg != "options":
            yield argument, default


def _call(path: str, signature: ast.arguments, result: str) -> str:
    """How a method is called, on one line if that is short."""
    shown: list[str] = []
    named = {argument.arg for argument in signature.kwonlyargs}
    for argument, default in _arguments(signature):
        if argument.arg in named and "*" not in shown:
            shown.append("*")
        shown.append(markdown.source(argument) + (f" = {markdown.source(default)}" if default else ""))
    gives = markdown.source(ast.parse(result, mode="eval"))
    line = f"client.{path}({', '.join(shown)}) -> {gives}"
    if len(line) <= _WIDTH:
        return line
    return "\n".join([f"client.{path}(", *(f"    {one}," for one in shown), f") -> {gives}"])


def _argument(name: str, kinds: Iterable[str], about: str) -> str:
    return _line(f"`{name}`: {markdown.typed(' | '.join(kinds))}", about)


def _raised(status: str, about: str, problem: str) -> str:
    told = (
        f"`{docs.error(status)}`, {'any other status' if status == 'default' else f'status {markdown.inline(status)}'}"
    )
    if problem not in {"None", "Any"}:
        told += f", its `problem` a {markdown.typed(problem)}"
    return _line(told, about)


def _line(told: str, about: str) -> str:
    said = markdown.inline(about)
    return f"- {told}. {said}" if said else f"- {told}."


def _model(source: str, known: frozenset[str]) -> ModelEntry:
    statement = ast.parse(source).body[0]
    match statement:
        case ast.ClassDef(name=name, bases=[ast.Name(id=base), *_]):
            about = markdown.paragraphs(ast.get_docstring(statement) or "")
            kind, members = ("enum", _values(statement)) if base == _ENUM else ("object", _fields(statement, known))
            return ModelEntry(name, kind, about, tuple(members))
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
            return ModelEntry(name, "type", (), (f"- {markdown.typed(_Field.of(value).kind, known)}",))
        case _:
            raise ValueError(f"this is neither a class nor a type: {source[:80]}")


@record
class _Field:
    """An annotation taken apart: the type, the name in JSON where it is another one, and the constraints."""

    kind: str
    alias: str | None
    constraints: tuple[str, ...]

    @classmethod
    def of(cls, annotation: ast.expr) -> _Field:
        kind, told = annotation, list[ast.keyword]()
        match annotation:
            case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[first, *further])):
                kind = first
                told = [one for call in further if isinstance(call, ast.Call) for one in call.keywords]
            case _:
                pass
        alias = next((ast.literal_eval(one.value) for one in told if one.arg == "alias"), None)
        rest = tuple(f"{one.arg}={markdown.source(one.value)}" for one in told if one.arg != "alias")
        return cls(markdown.source(kind), alias, rest)


def _fields(statement: ast.ClassDef, known: frozenset[str]) -> Iterator[str]:
    for at, inner in enumerate(statement.body):
        match inner:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                told = _Field.of(annotation)
                said = [markdown.typed(told.kind, known)]
                said += [f"{markdown.span(told.alias)} in JSON"] if told.alias is not None else []
                said += [markdown.span(one) for one in told.constraints]
                said += [_default(value)] if value is not None else []
                yield _line(f"`{name}`: {', '.join(said)}", _below(statement.body[at + 1 : at + 2]))
            case _:
                pass


def _default(value: ast.expr) -> str:
    text = markdown.source(value)
    return "may be absent" if text == "None" else f"{markdown.span(text)} if absent"


def _below(following: list[ast.stmt]) -> str:
    match following:
        case [ast.Expr(value=ast.Constant(value=str(text)))]:
            return text
        case _:
            return ""


def _values(statement: ast.ClassDef) -> Iterator[str]:
    for inner in statement.body:
        match inner:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield f"- `{name}`: {markdown.span(markdown.source(value))}"
            case _:
                pass
