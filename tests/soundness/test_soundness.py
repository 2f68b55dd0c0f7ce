"""What the hunt found once it does not find again, and a few hundred pairs of it in every run; ``nox -s soundness`` runs it whole."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.soundness import hunt, judge, real
from tests.soundness.pairs import Pair, check, shut_out, silent, told

FOUND = json.loads(Path(__file__).with_name("found.json").read_bytes())


@pytest.mark.parametrize("case", FOUND, ids=[case["why"] for case in FOUND])
def test_what_was_found_once(case: dict[str, Any]):
    pair = Pair(case["old"], case["new"], case["direction"])
    levels = {finding.level for finding in told(pair)}
    match case["kind"]:
        case "missed":
            assert shut_out(pair, case["value"])
            assert levels & {"error", "warning"}
        case "false-alarm":
            assert "error" not in levels
        case "told":
            assert silent(pair) == ()
    assert case["kind"] == "told" or check(pair, Random(0)).contradictions == ()


@pytest.mark.parametrize("start", range(0, 300, 50))
def test_pairs_from_random_and_real_schemas(start: int):
    counts = hunt.run(range(start, start + 50))
    assert counts.contradictions == []


@given(st.randoms(use_true_random=False), st.sampled_from(["random", "same"]))
def test_pairs_that_hypothesis_draws(rng: Random, sort: hunt.Sort):
    pair = hunt.drawn(rng, sort)
    if judge.usable(pair.new) and (pair.before != "3.1.0" or judge.usable(pair.old)):
        assert (silent(pair) if sort == "same" else check(pair, Random(0)).contradictions) == ()


@pytest.mark.parametrize("seed", range(3))
def test_a_real_document_in_other_words(seed: int):
    assert real.told_of_rewritten(Random(seed), 20) == []
