"""Records are held against frozen dataclasses of the same fields: they differ in nothing but the freezing."""

import copy
import pickle
from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass, replace
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.record import record


def shape(made):
    class Pet:
        """A pet."""

        kinds: ClassVar[tuple[str, ...]] = ("cat", "dog")
        name: str
        age: int = 3
        tags: list[str] = field(default_factory=list, hash=False)
        weight: float = field(default=1.0, compare=False)
        chip: str = field(default="", repr=False, kw_only=True)

        @property
        def old(self):
            return self.age > 12

    return made(Pet)


Record, Frozen = shape(record), shape(dataclass(frozen=True, slots=True))


@record
class Animal:
    """Something that lives."""

    name: str
    legs: int = 4


@record(kw_only=True)
class Bird(Animal):
    """It has a name of its own, and other defaults."""

    legs: int = 2
    wings: int = field(init=False)
    song: str = "chirp"

    def __post_init__(self):
        object.__setattr__(self, "wings", self.legs)

    def __hash__(self):
        return 7


@record(frozen=False)
class Cage:
    """It changes."""

    birds: list[Bird] = field(default_factory=list)


@record(eq=False)
class Nobody:
    """Without fields, and like no other."""


@record
class Single:
    """One value."""

    value: object = field(repr=False)


values = st.tuples(
    st.sampled_from("ab"), st.integers(0, 1), st.lists(st.just("x"), max_size=1), st.sampled_from([1.0, 2.0])
)


def similar(values, chip="c"):
    return Record(*values, chip=chip), Frozen(*values, chip=chip)


@given(values, values, st.sampled_from("cd"))
def test_compares_and_tells_itself_as_a_frozen_dataclass(one, two, chip):
    (first, like_first), (second, like_second) = similar(one), similar(two, chip)
    assert (first == second, first != second) == (like_first == like_second, like_first != like_second)
    assert (hash(first) == hash(second)) == (hash(like_first) == hash(like_second))
    assert repr(first) == repr(like_first)
    assert first != like_first
    assert first.old is like_first.old


@given(values)
def test_dataclasses_knows_a_record(one):
    first, like = similar(one)
    assert is_dataclass(Record)
    assert [(it.name, it.type, it.compare) for it in fields(Record)] == [
        (it.name, it.type, it.compare) for it in fields(Frozen)
    ]
    assert Record.__match_args__ == Frozen.__match_args__
    assert asdict(first) == asdict(like)
    assert astuple(replace(first, age=9)) == astuple(replace(like, age=9))
    assert Record.kinds == ("cat", "dog")


@pytest.mark.parametrize(("values", "named"), [((), {}), (("a", 1, [], 1.0, "c"), {}), (("a",), {"colour": "red"})])
def test_refuses_what_a_dataclass_refuses(values, named):
    said = []
    for _ in range(2):  # the first call compiles
        with pytest.raises(TypeError) as refused:
            shape(record)(*values, **named)
        said.append(str(refused.value))
    with pytest.raises(TypeError) as refused:
        Frozen(*values, **named)
    assert said == [str(refused.value)] * 2


def test_defaults_are_made_for_each():
    first, second = Record("a"), Record("a")
    assert (first.age, first.tags, first.chip) == (3, [], "")
    assert first.tags is not second.tags


def test_has_slots_and_no_more():
    assert not hasattr(Record("a"), "__dict__")
    assert not hasattr(Bird("a"), "__dict__")
    assert Bird.__slots__ == ("wings", "song")
    with pytest.raises(AttributeError):
        Record("a").colour = "red"


def test_a_record_of_a_record():
    bird = Bird("b")
    assert (bird.name, bird.legs, bird.wings, bird.song) == ("b", 2, 2, "chirp")
    assert bird == Bird("b", song="chirp")
    assert bird != Bird("b", song="tweet")
    assert bird != Animal("b", 2)
    assert hash(bird) == 7
    assert repr(bird) == "Bird(name='b', legs=2, wings=2, song='chirp')"
    assert Animal("b").legs == 4
    with pytest.raises(TypeError):
        Bird("b", 2, "tweet")


@pytest.mark.parametrize(
    "one", [Animal("a", 3), Bird("b", song="tweet"), Cage([Bird("b")]), Single(1)], ids=lambda one: type(one).__name__
)
def test_can_be_copied_and_pickled(one):
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.deepcopy(one) == one
    assert copy.copy(one) == one


def test_matches():
    match Animal("a", 6):
        case Animal(name, legs=6):
            assert name == "a"
        case _:
            pytest.fail("no match")


def test_what_changes_has_no_hash():
    cage = Cage()
    cage.birds = [Bird("b")]
    assert cage == Cage([Bird("b")])
    with pytest.raises(TypeError, match="unhashable"):
        hash(cage)


def test_without_eq_each_is_its_own():
    one = Nobody()
    assert one != Nobody()
    assert {one: 1}[one] == 1
    assert repr(one) == "Nobody()"


def test_one_field_compares_as_a_tuple_does():
    nan = float("nan")
    assert Single(nan) == Single(nan)
    assert Single(nan) != Single(float("nan"))
    assert repr(Single(1)) == "Single()"
