"""What a neighbour is taken for: a name or a keyword."""

from __future__ import annotations

from collections import Counter

import pytest

from summarize.library.study.beside import _role


@pytest.mark.parametrize(
    ("seen", "expected", "role"),
    [
        ({"person": 9}, 10, "person"),
        ({"person": 5, "place": 1, "keyword": 7}, 10, "person"),
        ({"person": 1, "keyword": 3}, 10, "keyword"),
        ({"person": 1}, 10, None),
        ({"keyword": 1}, 10, "keyword"),
    ],
)
def test_a_name_is_one_wherever_it_stands(
    seen: dict[str, int], expected: float, role: str | None
) -> None:
    assert _role(Counter(seen), expected) == role
