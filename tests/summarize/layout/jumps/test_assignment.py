"""The best pairing of jumps and pieces, against all pairings there are."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.jumps.assignment import LARGEST, best, groups, standing_out

Pairs = dict[tuple[int, int], float]

SCORES = st.dictionaries(
    st.tuples(st.integers(0, 3), st.integers(10, 13)),
    st.integers(-40, 160).map(lambda tenths: tenths / 10),
    max_size=12,
)


def brute(scores: Pairs) -> float:
    """The highest total over all pairings, pairs left out at will."""
    jumps = sorted({jump for jump, _ in scores})
    pieces: list[int | None] = [*sorted({piece for _, piece in scores}), *[None] * len(jumps)]
    return max(
        (
            sum(
                max(0.0, scores.get((jump, piece), 0.0))
                for jump, piece in zip(jumps, order, strict=False)
                if piece is not None
            )
            for order in permutations(pieces, len(jumps))
        ),
        default=0.0,
    )


@given(SCORES)
def test_the_best_pairing_is_the_best_of_all(scores: Pairs) -> None:
    jumps = sorted({jump for jump, _ in scores})
    pieces = sorted({piece for _, piece in scores})
    total, pairs = best(scores, jumps, pieces)
    assert len(set(pairs.values())) == len(pairs)
    assert abs(total - sum(scores[pair] for pair in pairs.items())) < 1e-9
    assert abs(total - brute(scores)) < 1e-9


@given(SCORES)
def test_a_pair_holds_only_where_all_else_is_worse(scores: Pairs) -> None:
    sure = standing_out(scores, 5.0, 1.0)
    rivals = {pair: score for pair, score in scores.items() if score > 4.0}
    for jump, piece in sure.items():
        assert scores[jump, piece] >= 5.0
        without = {pair: score for pair, score in rivals.items() if pair != (jump, piece)}
        assert brute(rivals) - brute(without) >= 1.0 - 1e-9


@given(SCORES)
def test_groups_share_nothing_and_leave_nothing_out(scores: Pairs) -> None:
    found = groups(scores)
    assert sorted(pair for group in found for pair in group) == sorted(scores)
    for number, group in enumerate(found):
        for other in found[number + 1 :]:
            assert not {jump for jump, _ in group} & {jump for jump, _ in other}
            assert not {piece for _, piece in group} & {piece for _, piece in other}


def test_two_equally_good_pairings_are_none() -> None:
    equal = {(0, 10): 8.0, (0, 11): 8.0, (1, 10): 8.0, (1, 11): 8.0}
    assert standing_out(equal, 5.0, 1.0) == {}


def test_pairs_are_decided_together() -> None:
    """The second jump's piece is sure, so the first one's is, though both fit it alike."""
    scores = {(0, 10): 8.0, (0, 11): 8.0, (1, 11): 9.0, (1, 10): 2.0}
    assert standing_out(scores, 5.0, 1.0) == {0: 10, 1: 11}


def test_a_near_rival_makes_a_pair_unsure() -> None:
    assert standing_out({(0, 10): 5.2, (1, 10): 4.9}, 5.0, 1.0) == {}
    assert standing_out({(0, 10): 6.2, (1, 10): 3.9}, 5.0, 1.0) == {0: 10}


def test_too_many_at_once_are_left_open() -> None:
    many = {(jump, piece): 9.0 for jump in range(LARGEST + 1) for piece in range(20, 29)}
    assert standing_out(many, 5.0, 1.0) == {}
