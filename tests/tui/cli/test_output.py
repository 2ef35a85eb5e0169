from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tui.cli.output import MATCH, Printer, pad, to_json
from tui.wrapping import cells

if TYPE_CHECKING:
    import pytest

SGR = re.compile(r"\x1b\[[0-9;]*m")


def coloured(text: str) -> str:
    """What stands between colours."""
    return "".join(re.findall(r"\x1b\[31m\x1b\[1m(.*?)\x1b\[0m", text))


def test_a_match_that_is_wrapped_is_coloured_on_both_rows(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = "村民走过新桥看见老渡口"
    Printer(colour=True, width=12).line(text, accents=((4, 8),), accent=MATCH)
    out = capsys.readouterr().out
    assert out.count("\n") == 2
    assert coloured(out) == text[4:8]
    assert SGR.sub("", out).replace("\n", "") == text


def test_a_match_stays_in_place_where_controls_are_taken_out(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Printer(colour=True, width=None).line("\x1b[2J村民\x07走过", accents=((7, 9),))
    out = capsys.readouterr().out
    assert coloured(out) == "走过"
    assert SGR.sub("", out) == "[2J村民走过\n"


def test_rows_hang_under_the_first(capsys: pytest.CaptureFixture[str]) -> None:
    Printer(colour=False, width=20).line("村民走过新桥看见老渡口", lead="1-1  ")
    rows = capsys.readouterr().out.splitlines()
    assert rows[0].startswith("1-1  村民")
    assert all(row.startswith("     ") for row in rows[1:])
    assert max(cells(row) for row in rows) <= 20


def test_a_pipe_gets_a_paragraph_as_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    Printer(colour=False, width=None).line("村民" * 500, first=4)
    assert capsys.readouterr().out == "村民" * 500 + "\n"


@given(st.text(st.characters(exclude_categories=[]), max_size=30))
def test_json_reads_back_and_holds_nothing_a_terminal_acts_on(text: str) -> None:
    line = to_json({"text": text})
    assert json.loads(line) == {"text": text}
    assert line.isprintable() or not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e]", line)
    assert len(line.splitlines()) == 1
    line.encode("utf-8")


def test_columns_are_counted_in_cells() -> None:
    assert pad("桥", 5) == "桥   "
    assert pad("桥", 5, right=True) == "   桥"
