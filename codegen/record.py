"""Records: classes that hold values, made cheaply, because a command makes some 150 of them before it can begin.

``dataclasses.dataclass(frozen=True, slots=True)`` compiles eight methods for each class, and needs a third of a
millisecond. Records share theirs; only ``__init__`` is compiled, when the first record of its class is made. In all else
a record is a dataclass: ``field``, ``fields``, ``replace``, ``asdict``, ``match``, ``copy`` and ``pickle`` work on it.

That nothing is assigned to a frozen record is held by the type checkers, to which ``dataclass_transform`` explains it,
and not at run time: a frozen dataclass makes a call for each value that a new one is given.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, cast, dataclass_transform, overload

_T = TypeVar("_T")
_Fields = tuple[Field[Any], ...]


@overload
def record(cls: type[_T], /) -> type[_T]: ...
@overload
def record(*, frozen: bool = True, eq: bool = True, kw_only: bool = False) -> Callable[[type[_T]], type[_T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(
    cls: type[_T] | None = None, /, *, frozen: bool = True, eq: bool = True, kw_only: bool = False
) -> type[_T] | Callable[[type[_T]], type[_T]]:
    """Make a class a slotted record of its annotated fields; methods that it has itself stay as they are.

    One that is not ``frozen`` has no hash; without ``eq`` it is equal to itself alone. ``InitVar`` is not understood.
    """

    def made(given: type[_T]) -> type[_T]:
        given.__doc__ = given.__doc__ or given.__name__  # for a class without one a dataclass looks at its signature
        return _slotted(dataclass(init=False, repr=False, eq=False, kw_only=kw_only)(given), frozen=frozen, eq=eq)

    return made if cls is None else made(cls)


def _slotted(cls: type[_T], *, frozen: bool, eq: bool) -> type[_T]:
    """Make the class once more, with its methods: slots can only be laid while a class is made."""
    every = fields(cls)  # type: ignore[arg-type]  # what `dataclass` gives is one
    names = {one.name for one in every}
    inherited = {name for base in cls.__mro__ for name in base.__dict__.get("__slots__", ())}
    kept = {name: value for name, value in cls.__dict__.items() if name not in names | {"__dict__", "__weakref__"}}
    methods = {"__repr__": _shown(every), **(_compared(every, frozen=frozen) if eq else {})}
    slots = {"__slots__": tuple(one.name for one in every if one.name not in inherited)}
    anew: Callable[..., Any] = type(cls)
    made = anew(cls.__name__, cls.__bases__, {**methods, **kept, **slots, "__qualname__": cls.__qualname__})
    if "__init__" not in kept:
        made.__init__ = _first(made, every)
    return cast("type[_T]", made)


def _first(cls: Any, every: _Fields) -> Callable[..., None]:
    """Give the ``__init__`` that is there until it is called, which puts the compiled one in its place."""

    def first(self: object, *values: object, **named: object) -> None:
        cls.__init__ = _compiled(cls, every)
        cls.__init__(self, *values, **named)

    return first


def _compiled(cls: type, every: _Fields) -> Callable[..., None]:
    known: dict[str, Any] = {"_MISSING": MISSING}
    parameters: dict[bool, list[str]] = {False: ["self"], True: []}
    lines = []
    for number, one in enumerate(every):
        name, value, default = one.name, one.name, ""
        if one.default is not MISSING:
            known[f"_{number}"] = one.default
            default = f" = _{number}"
            value = name if one.init else f"_{number}"
        elif one.default_factory is not MISSING:
            known[f"_{number}"] = one.default_factory
            default = " = _MISSING"
            value = f"_{number}() if {name} is _MISSING else {name}" if one.init else f"_{number}()"
        if one.init:
            parameters[one.kw_only is True].append(name + default)
        if one.init or default:
            lines.append(f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    listed = ", ".join(parameters[False] + (["*"] if parameters[True] else []) + parameters[True])
    exec(f"def __init__({listed}):\n " + "\n ".join(lines or ["pass"]), known)  # noqa: S102 - of names of fields alone
    compiled: Callable[..., None] = known["__init__"]
    compiled.__qualname__ = f"{cls.__qualname__}.__init__"
    return compiled


def _compared(every: _Fields, *, frozen: bool) -> dict[str, Any]:
    compared = _values([one for one in every if one.compare])
    counting = [one for one in every if (one.compare if one.hash is None else one.hash)]
    hashed = attrgetter(counting[0].name) if len(counting) == 1 else _values(counting)  # keys of dictionaries: no tuple

    def equal(self: object, other: object) -> bool:
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    def hash_of(self: object) -> int:
        return hash(hashed(self))

    return {"__eq__": equal, "__hash__": hash_of if frozen else None}


def _values(chosen: list[Field[Any]]) -> Callable[[object], tuple[object, ...]]:
    names = [one.name for one in chosen]
    if len(names) == 1:
        one = attrgetter(names[0])
        return lambda self: (one(self),)
    return attrgetter(*names) if names else lambda _: ()


def _shown(every: _Fields) -> Callable[[object], str]:
    names = [one.name for one in every if one.repr]

    def show(self: object) -> str:
        return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return show
