"""Columns that lines run across, as ``pdftotext -layout`` prints them, one after another again."""

from __future__ import annotations

from itertools import zip_longest

import pytest

from summarize.reading.checks.columns_apart import columns_apart

FERRY = "东门的轮渡昨天恢复了夜航，船上添了两盏新灯，船工把缆绳一圈圈绕好，等最后一班客人上来。"
ORCHARD = "云陂的晚橙今年结果多，价钱也好，合作社请来了六位技术员，轮流到各村的园子里看长势。"
SCHOOL = "老礼堂改成了阅览室，本周起晚上也开门，附近的住户来借书、下棋，孩子们在里面写字。"


def column(text: str, width: int) -> list[str]:
    return [text[at : at + width] for at in range(0, len(text), width)]


def row(pieces: tuple[str, ...], width: int, cells: int) -> str:
    """Pieces of a line, each column ``width`` characters wide and three blanks from the next."""
    return "".join(piece + " " * (cells * (width - len(piece)) + 3) for piece in pieces).rstrip()


@pytest.mark.parametrize("cells", [1, 2])
@pytest.mark.parametrize("texts", [(FERRY, ORCHARD), (FERRY, ORCHARD, SCHOOL)])
def test_columns_follow_one_another(texts: tuple[str, ...], cells: int) -> None:
    columns = [column(text, 9) for text in texts]
    lines = [row(pieces, 9, cells) for pieces in zip_longest(*columns, fillvalue="")]
    apart = columns_apart(lines)
    assert apart is not None
    assert "".join(apart) == "".join(texts)


def test_a_head_over_two_columns_has_these_under_it() -> None:
    columns = [column(text, 9) for text in (FERRY, ORCHARD, SCHOOL, FERRY)]
    lines = [row(pieces, 9, 2) for pieces in zip_longest(*columns, fillvalue="")]
    heads = " " * 44 + "老礼堂和渡口都换了新颜从此不同"
    apart = columns_apart([*lines, "", heads, "", *lines])
    assert apart is not None
    head = apart.index(heads.strip())
    before = "".join(apart[:head])
    assert before == FERRY * 2 + ORCHARD * 2 + SCHOOL + FERRY
    assert "".join(apart[head + 1 :]) == SCHOOL + FERRY


def test_lines_without_gaps_stay_as_they_are() -> None:
    assert columns_apart([FERRY, "", ORCHARD, ""] * 5) is None
