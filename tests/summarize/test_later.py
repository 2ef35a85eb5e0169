"""A sequence made when it is first looked at."""

from __future__ import annotations

from summarize.later import Later


def test_it_is_made_once_and_only_when_looked_at() -> None:
    made: list[int] = []

    def make() -> tuple[str, ...]:
        made.append(1)
        return ("临江", "芦汀", "云陂")

    names = Later(make)
    assert not made
    assert list(names) == ["临江", "芦汀", "云陂"]
    assert (len(names), names[1], names[1:], "云陂" in names) == (3, "芦汀", ("芦汀", "云陂"), True)
    assert made == [1]


def test_it_is_equal_to_what_it_holds() -> None:
    assert Later(lambda: (1, 2)) == (1, 2)
    assert Later(lambda: (1, 2)) == Later(lambda: [1, 2])
    assert Later(lambda: (1, 2)) != (2, 1)
    assert hash(Later(lambda: [1])) == hash((1,))
