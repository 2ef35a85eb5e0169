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
    "wrong",
    [
        {"paper": 5},
        {"date": "2025-99-99"},
        {"date": "昨天"},
        {"date": ["2025-03-04"]},
        {"key": "云陂/日报@2025-03-04"},
        {"key": "\x1b[31m@2025-03-04"},
        {"key": None},
        {"origin": "\ud800"},
        {"version": 99},
        {"sources": []},
        {"sources": [{"lines": ["春耕"]}]},
    ],
)
def test_a_hostile_line_is_told_and_keeps_nothing(
    backend: Backend, tmp_path: Path, wrong: dict[str, object]
) -> None:
    with backend.opened("a") as one:
        added(one, put(tmp_path / "云陂日报", **{"2025-03-04__01_txt": FRONT}))
        record = json.loads(next(carried_out(one)))
    with backend.opened("b") as other:
        for changed in (wrong, {"sources": [{**record["sources"][0], "lines": [None]}]}):
            line = json.dumps({**record, **changed})
            with pytest.raises(InputError, match="line 1 is no issue"):
                list(carry_in(other, [line], "in.ndjson"))
        assert other.issues() == []


@pytest.mark.parametrize(
    "line",
    ["春耕", "{}", "[]", '{"format": "dubao-library-issue"}', "[" * 9999, "春耕".encode()[:-1]],
)
def test_a_line_that_is_no_issue_is_named_and_those_before_it_are_kept(
    backend: Backend, tmp_path: Path, line: str | bytes
) -> None:
    with backend.opened("a") as one:
        added(one, put(tmp_path / "云陂日报", **{"2025-03-04__01_txt": FRONT}))
        first = next(carried_out(one))
    with backend.opened("b") as other:
        with pytest.raises(InputError, match="line 2"):
            list(carry_in(other, [first, line], "in.ndjson"))
        assert len(other.issues()) == 1
    assert json.loads(first)["key"] == "云陂日报@2025-03-04"
