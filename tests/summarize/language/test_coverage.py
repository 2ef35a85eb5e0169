"""Sentences are chosen together: what one has told does not count again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarize.language.coverage import coverage
from summarize.language.telling import telling


def order(scores: list[float]) -> list[int]:
    return sorted(range(len(scores)), key=lambda place: (-scores[place], place))


def test_the_second_tells_what_the_first_left_out() -> None:
    documents = [["大桥", "通车"], ["大桥", "通车", "今天"], ["渡口", "停用"]]
    weights = {"大桥": 1.0, "通车": 1.0, "今天": 0.5, "渡口": 0.4, "停用": 0.4}
    assert order(coverage(documents, weights, [10, 10, 10], [0.0] * 3)) == [1, 2, 0]


def test_of_two_that_tell_the_same_the_shorter_is_taken() -> None:
    documents = [["大桥"], ["大桥"]]
    assert order(coverage(documents, {"大桥": 1.0}, [40, 10], [0.0, 0.0])) == [1, 0]


def test_of_equals_the_earlier_and_nothing_of_nothing() -> None:
    assert order(coverage([["桥"], ["路"], []], {"桥": 1.0, "路": 1.0}, [1, 1, 0], [0.0] * 3)) == [
        0,
        1,
        2,
    ]
    assert coverage([], {}, [], []) == []


WORDS = "桥路水车船山"


@given(
    st.lists(st.lists(st.sampled_from(WORDS), max_size=6), max_size=9),
    st.lists(st.integers(0, 8), min_size=len(WORDS), max_size=len(WORDS)),
    st.lists(st.integers(0, 4), min_size=9, max_size=9),
)
def test_falling_scores_are_the_greedy_choice(
    documents: list[list[str]], given_weights: list[int], given_own: list[int]
) -> None:
    weights = {word: weight / 8 for word, weight in zip(WORDS, given_weights, strict=True)}
    own = [value / 4 for value in given_own[: len(documents)]]
    lengths = [1 + len(document) for document in documents]

    def gain(place: int, told: set[str]) -> float:
        kept = [weights[word] for word in dict.fromkeys(documents[place]) if word not in told]
        return sum(kept) / (lengths[place] + 20)

    best = max((gain(place, set()) for place in range(len(documents))), default=0) or 1.0
    told: set[str] = set()
    scores = coverage(documents, weights, lengths, own)
    left = list(range(len(documents)))
    for place in order(scores):
        here = gain(place, told) / best + own[place]
        assert abs(here - scores[place]) < 1e-9
        assert here >= max(gain(each, told) / best + own[each] for each in left) - 1e-9
        left.remove(place)
        told.update(documents[place])


def test_what_stands_early_and_often_is_telling() -> None:
    documents = [["大桥", "通车"], ["大桥", "两岸"], ["大桥", "3月"], ["村民", "散步"]]
    found = telling(documents, [0, 0, 1, 1])
    assert list(found) == ["大桥", "通车", "两岸", "3月", "村民", "散步"]
    assert max(found, key=found.__getitem__) == "大桥"
    assert found["通车"] > found["散步"]
    assert found["3月"] < found["村民"]
    assert all(0 < chance < 1 for chance in found.values())
    assert telling([], []) == {}
    assert telling([[]], [0]) == {}
