"""Our own sentences with names and traps, and what is counted of them."""

from __future__ import annotations

from tests.bench.own_names import HALVES, Counts, Sentence, load

ROW = Sentence(
    "name-office",
    "芦汀市水务局局长卢小满用华为手机",
    frozenset({("芦汀市水务局", "organisation"), ("卢小满", "person")}),
    frozenset({"华为"}),
)


def test_there_are_two_hundred_traps_and_four_hundred_names_in_halves() -> None:
    every = load()
    assert sum(each.trap for each in every) == 200
    assert sum(len(each.names) for each in every if not each.trap) >= 400
    building, reporting = map(load, HALVES)
    assert abs(len(building) - len(reporting)) <= 1
    assert not {each.text for each in building} & {each.text for each in reporting}
    for each in every:
        assert not set("{}<>[]«»") & set(each.text)
        assert all(name in each.text for name, _ in each.names)


def test_what_is_right_wrong_and_neither() -> None:
    made = Counts()
    found = {
        ("芦汀市水务局", "organisation"),
        ("芦汀市", "place"),  # within a marked name: neither
        ("华为", "organisation"),  # open: neither
        ("卢小", "person"),  # half a name: wrong
        ("手机", "place"),
    }
    made.add(ROW, found)
    assert made.figures() == {
        "person_precision": 0.0,
        "person_recall": 0.0,
        "place_precision": 0.0,
        "place_recall": 0.0,
        "organisation_precision": 1.0,
        "organisation_recall": 1.0,
    }
    assert [name for _, _, name in made.taken] == ["卢小", "手机"]
    assert [name for _, _, name in made.missed] == ["卢小满"]
