"""Sentences are chosen one after the other, and each adds to those that are there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarize.language.summary.choice.selection import Sentences, ranked, within
from summarize.language.summary.evidence.telling_words import telling


def made(
    worth: list[float],
    texts: list[str],
    *,
    last: list[bool] | None = None,
    back: list[bool] | None = None,
) -> Sentences:
    none = [False] * len(texts)
    pairs = [frozenset(text[at : at + 2] for at in range(len(text) - 1)) for text in texts]
    return Sentences(worth, list(map(len, texts)), pairs, last or none, back or none)


def order(scores: list[float]) -> list[int]:
    return sorted(range(len(scores)), key=lambda place: (-scores[place], place))


def test_what_was_told_does_not_count_again() -> None:
    texts = ["新桥今天通车了", "今天新桥通车了", "渡口从此停用了"]
    assert order(ranked(made([0.8, 0.78, 0.7], texts))) == [0, 2, 1]


def test_of_equals_the_earlier_and_nothing_of_nothing() -> None:
    assert order(ranked(made([0.5, 0.5, 0.5], ["桥一", "路二", "船三"]))) == [0, 1, 2]
    assert ranked(made([], [])) == []
    assert within(made([], []), [], [], 3, 80, never) == []


def test_what_comes_last_comes_last_and_what_points_back_waits() -> None:
    texts = ["大桥通车了", "它很长很长", "渡口停用了"]
    assert order(ranked(made([0.9, 0.1, 0.2], texts, last=[True, False, False]))) == [2, 1, 0]
    waiting = made([0.1, 0.9, 0.5], texts, back=[False, True, False])
    assert order(ranked(waiting)) == [2, 0, 1]


@given(
    st.lists(st.tuples(st.floats(0, 1), st.booleans(), st.booleans()), max_size=9),
    st.integers(1, 9),
)
def test_the_first_ones_are_the_same_however_many_are_asked_for(
    rows: list[tuple[float, bool, bool]], most: int
) -> None:
    texts = ["桥路船渡江河海湖"[at % 5 : at % 5 + 3] for at in range(len(rows))]
    found = made(
        [row[0] for row in rows],
        texts,
        last=[row[1] for row in rows],
        back=[row[2] for row in rows],
    )
    assert order(ranked(found, most))[:most] == order(ranked(found))[:most]


def never(_: int) -> bool:
    return False


def test_a_budget_has_the_best_that_fit() -> None:
    texts = ["一条很长很长很长的消息", "大桥通车了", "渡口停用了"]
    found = made([0.6, 0.55, 0.5], texts)
    lengths = list(map(len, texts))
    assert order(ranked(found))[0] == 0
    assert within(found, ranked(found), lengths, 3, 10, never) == [1, 2]
    assert within(found, ranked(found), lengths, 3, 10, lambda place: place == 0) == [0]
    assert within(found, ranked(found), lengths, 3, 4, never) == []


def test_a_lesser_sentence_is_not_taken_because_it_is_short() -> None:
    texts = ["大桥今天通车了", "渡口上午九点也停用了", "船开走"]
    found = made([0.9, 0.8, 0.1], texts)
    lengths = list(map(len, texts))
    assert within(found, ranked(found), lengths, 3, 12, never) == [0]
    assert within(found, ranked(found), lengths, 3, 20, never) == [0, 1, 2]


def test_what_comes_last_is_taken_in_a_budget_only_where_there_is_nothing_else() -> None:
    texts = ["大桥通车了", "谁来管?"]
    found = made([0.1, 0.9], texts, last=[False, True])
    lengths = list(map(len, texts))
    assert within(found, ranked(found), lengths, 3, 10, never) == [0]
    assert within(found, ranked(found), lengths, 3, 4, never) == []
    alone = made([0.9], ["谁来管?"], last=[True])
    assert within(alone, ranked(alone), [4], 3, 4, never) == [0]


SHARES = st.floats(0, 1, allow_nan=False)


@given(
    st.lists(
        st.tuples(SHARES, st.text("桥路水车船山", min_size=1, max_size=9), st.booleans()),
        max_size=9,
    ),
    st.integers(1, 5),
    st.integers(1, 60),
)
def test_any_sentences_are_ranked_and_fit(
    rows: list[tuple[float, str, bool]], count: int, chars: int
) -> None:
    texts = [text for _, text, _ in rows]
    back = [place > 0 and points for place, (_, _, points) in enumerate(rows)]
    found = made([worth for worth, _, _ in rows], texts, back=back)
    scores = ranked(found)
    told: set[int] = set()
    for place in order(scores):
        # What points back comes behind all that can stand without.
        if found.waits(place, told):
            assert all(found.waits(other, told) for other in set(range(len(rows))) - told)
        told.add(place)
    lengths = list(map(len, texts))
    chosen = within(found, scores, lengths, count, chars, never)
    assert len(chosen) == len(set(chosen)) <= count
    assert sum(lengths[place] for place in chosen) <= chars
    assert chosen or all(length > chars or back[at] for at, length in enumerate(lengths))


def test_what_stands_early_and_often_is_telling() -> None:
    documents = [["大桥", "通车"], ["大桥", "两岸"], ["大桥", "3月"], ["村民", "散步"]]
    found, _ = telling(documents, [0, 0, 1, 1])
    assert list(found) == ["大桥", "通车", "两岸", "3月", "村民", "散步"]
    assert max(found, key=found.__getitem__) == "大桥"
    assert found["通车"] > found["散步"]
    assert found["3月"] < found["村民"]
    assert all(0 < chance < 1 for chance in found.values())
    assert telling([], []) == ({}, {})
    assert telling([[]], [0]) == ({}, {})
