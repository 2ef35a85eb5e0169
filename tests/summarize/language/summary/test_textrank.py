"""SnowNLP's ranking: the real class, without its models, and sums that agree with it."""

from __future__ import annotations

import math
import subprocess
import sys
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language.summary.methods.textrank import rank, rank_snownlp, rank_sparse, rank_spread

DOCUMENTS = st.lists(st.lists(st.sampled_from("桥路车人水山花木金火"), max_size=9), max_size=25)


@given(DOCUMENTS)
def test_sparse_sums_equal_snownlps_to_the_last_bit(documents: list[list[str]]) -> None:
    assert rank_sparse(documents) == rank_snownlp(documents)


def test_sparse_sums_equal_snownlps_over_thousands_of_drawn_texts() -> None:
    """Long and short ones, empty sentences, words in all of them, one word over and over."""
    random = Random("textrank")
    for number in range(2_000):
        vocabulary = range(random.choice((1, 2, 5, 30, 400)))
        usual = random.choices(vocabulary, k=3)
        documents = []
        for _ in range(random.choice((0, 1, 2, 3, 8, 20, 45 if number % 10 == 0 else 12))):
            length = random.choice((0, 1, 4, 9))
            words = random.choices(vocabulary, k=length) + random.choices(usual, k=length // 2)
            documents.append([f"w{word}" for word in words])
        sparse, real = rank_sparse(documents), rank_snownlp(documents)
        assert [score.hex() for score in sparse] == [score.hex() for score in real], documents


@given(DOCUMENTS)
def test_scores_never_diverge(documents: list[list[str]]) -> None:
    scores = rank(documents)
    assert len(scores) == len(documents)
    assert all(math.isfinite(score) and 0 < score <= len(documents) for score in scores)


def test_a_word_in_most_sentences_does_no_harm() -> None:
    documents = [
        ["江", "桥"],
        ["江", "桥", "船"],
        ["江", "船"],
        *([other] * 2 for other in "山田江江"),
    ]
    scores = rank(documents)
    assert max(scores) < len(documents)
    assert scores[1] == max(scores)
    assert scores[-1] == min(scores)


@pytest.mark.parametrize("documents", [[], [[]], [[], []], [["桥"]], [["桥"], ["桥"]]])
def test_degenerate_documents_are_ranked(documents: list[list[str]]) -> None:
    assert len(rank(documents)) == len(documents)


def test_snownlp_itself_stays_untouched() -> None:
    script = """
import sys
from summarize.language.summary.methods.textrank import rank
rank([["a", "b"], ["b", "c"]])
assert "snownlp" not in sys.modules
loaded = {name.partition(".")[2] for name in sys.modules if "snownlp" in name}
assert not loaded & {"seg", "tag", "sentiment", "normal", "classification"}, loaded
assert "summary.textrank" in loaded
"""
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_many_documents_have_the_scores_of_the_pairs() -> None:
    chance = Random(3)
    words = [f"w{number}" for number in range(60)]
    documents = [chance.choices(words, k=chance.randrange(9)) for _ in range(300)]
    assert rank_spread(documents) == pytest.approx(rank_sparse(documents), rel=1e-9)
    alone = [["a", "b"], ["c"], [], ["d", "d"]]
    assert rank_spread(alone) == pytest.approx(rank_sparse(alone), rel=1e-9)
