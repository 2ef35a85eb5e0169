from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarize.language.names.tagger import (
    LABELS,
    NameModel,
    best,
    code,
    features,
    from_bytes,
    name_model,
    spans,
    to_bytes,
)

FLAT = [[0] * LABELS for _ in range(LABELS)]
row = st.lists(st.integers(-50, 50), min_size=LABELS, max_size=LABELS)


@given(st.lists(row, max_size=8))
def test_a_name_begins_before_it_goes_on(rows: list[list[int]]) -> None:
    found = best(rows, FLAT)
    assert len(found) == len(rows)
    for before, label in zip([0, *found], found, strict=False):
        assert label % 2 == 1 or label == 0 or before in {label - 1, label}


def test_labels_tell_start_end_and_role() -> None:
    assert spans([0, 1, 2, 2, 1, 0, 3, 5, 6]) == [
        (1, 4, "person"),
        (4, 5, "person"),
        (6, 7, "place"),
        (7, 9, "organisation"),
    ]
    assert spans([]) == []


def test_a_model_comes_back_from_its_bytes() -> None:
    known = sorted([code("甲"), code("乙")])
    model = NameModel(known, list(range(2 * LABELS)), FLAT)
    read = from_bytes(to_bytes(model))
    assert read.row("甲") == model.row("甲") != (0,) * LABELS
    assert read.row("丙") == (0,) * LABELS
    assert [list(each) for each in read.steps] == FLAT


def test_weights_of_features_add_up_whatever_their_sign() -> None:
    weights = [-127, 127, 0, -1, 1, 64, -64]
    feature = next(features([("甲", "n")]))
    model = NameModel(sorted(map(code, feature)), weights * len(feature), FLAT)
    assert model.row("0甲") == tuple(weights)
    assert model.scores([("甲", "n")]) == [tuple(len(feature) * each for each in weights)]


def test_what_was_learned_knows_names_it_has_not_seen() -> None:
    words = [("记者", "n"), ("岑", "nr"), ("越", "v"), ("报道", "v"), (":", "x")]
    assert spans(name_model().labels(words)) == [(2, 4, "person")]
