"""An archive carried out and in again is the same archive."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarize.errors import InputError
from summarize.library.adding.carrying import carried_out, carry_in
from summarize.library.query import parse_query
from tests.summarize.library.adding.test_adding import FRONT, SECOND, added, put
from tests.summarize.library.backends import Backend


def test_out_and_in_again_is_the_same(backend: Backend, tmp_path: Path) -> None:
    folder = put(
        tmp_path / "云陂日报",
        **{"2025-03-04__01_txt": FRONT, "2025-03-04__02_txt": SECOND, "2025-03-05__01_txt": SECOND},
    )
    with (
        backend.opened("a") as one,
        backend.opened("b") as other,
    ):
        added(one, folder)
        lines = list(carried_out(one))
        assert [changed for _, changed in carry_in(other, lines, "in")] == [True, True]
        assert [changed for _, changed in carry_in(other, lines, "in")] == [False, False]
        assert list(carried_out(other)) == lines
        assert other.count(parse_query("九台机车 两班倒")) == 1


@pytest.mark.parametrize(
    "line", ["春耕", "{}", "[]", '{"format": "dubao-library-issue"}', "[" * 9999]
)
def test_a_line_that_is_no_issue_is_named_and_those_before_it_are_kept(
    backend: Backend, tmp_path: Path, line: str
) -> None:
    with backend.opened("a") as one:
        added(one, put(tmp_path / "云陂日报", **{"2025-03-04__01_txt": FRONT}))
        first = next(carried_out(one))
    with backend.opened("b") as other:
        with pytest.raises(InputError, match="line 2"):
            list(carry_in(other, [first, line], "in.ndjson"))
        assert len(other.issues()) == 1
    assert json.loads(first)["key"] == "云陂日报@2025-03-04"
