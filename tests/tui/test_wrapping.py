"""Rows of Chinese prose: their width, their edges, and that nothing goes missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.wrapping import Row, cells, fit, wrap

NEVER_FIRST = "、。，；：？！）」』》〉】〕”’…—·%‰"
NEVER_LAST = "（「『《〈【〔“‘"
MIXED = st.lists(
    st.sampled_from([*"中文报纸，。、：！？（）《》“”‘’…—·％%‰ab9.5,- \u3000/$￥万亿①\n\u0301"])
    | st.sampled_from(["e\u0301", "👩\u200d👧", "☎\ufe0f", "12.5%", "GDP"])
    | st.characters(exclude_categories=["Cs"]),
    max_size=80,
).map("".join)
WIDTHS = st.integers(2, 40)


def shown(text: str, width: int, *, indent: int = 0) -> list[str]:
    return [text[row.start : row.end] for row in wrap(text, width, indent=indent)]


@given(MIXED, WIDTHS, st.integers(0, 6))
def test_no_row_is_wider_than_its_width(text: str, width: int, indent: int) -> None:
    rows = shown(text, width, indent=indent)
    assert all(cells(row) <= width for row in rows)
    assert cells(rows[0]) <= max(width - indent, 2)


@given(MIXED, st.integers(1, 40), st.integers(0, 6))
def test_rows_and_the_white_space_between_them_are_the_text(
    text: str, width: int, indent: int
) -> None:
    end = 0
    for row in wrap(text, width, indent=indent):
        assert end <= row.start <= row.end
        assert not text[end : row.start].strip()
        end = row.end
    assert not text[end:].strip()


@given(MIXED, WIDTHS)
def test_each_line_feed_ends_a_row(text: str, width: int) -> None:
    assert all("\n" not in row for row in shown(text, width))
    assert len(wrap(text, width)) >= text.count("\n") + 1


@given(st.text(st.sampled_from([*"中文报，。、！（《》“”…—·%‰a1"]), max_size=80), WIDTHS)
def test_no_row_starts_or_ends_with_a_mark_that_may_not(text: str, width: int) -> None:
    def forbidden(place: int) -> bool:
        return text[place] in NEVER_FIRST or text[place - 1] in NEVER_LAST

    for row in wrap(text, width)[:-1]:
        if forbidden(row.end):  # then no other place in that row was any better
            assert all(forbidden(place) for place in range(row.start + 1, row.end))


@given(st.lists(st.sampled_from(["中", "文", "word", "3.5%", "2024", "1,200"]), max_size=30))
def test_words_and_numbers_stay_whole(parts: list[str]) -> None:
    text = " ".join(parts)
    ends = [row.end for row in wrap(text, 10)]
    place = 0
    for part in parts:
        assert not any(place < end < place + len(part) for end in ends)
        place += len(part) + 1


@pytest.mark.parametrize(
    ("text", "width", "rows"),
    [
        ("今天天气好。", 10, ["今天天气", "好。"]),
        ("今天天（晴）", 8, ["今天天", "（晴）"]),
        ("他说：“好。”", 8, ["他说：", "“好。”"]),
        ("等等……再说", 6, ["等等……", "再说"]),
        ("三点——四点", 5, ["三", "点——", "四点"]),
        ("增长5.7%左右", 7, ["增长", "5.7%左", "右"]),
        ("约12,345人", 6, ["约", "12,345", "人"]),
        ("共3.5亿元", 6, ["共", "3.5亿", "元"]),
        ("价￥12起", 4, ["价", "￥12", "起"]),
        ("今气温-5℃左右", 8, ["今气", "温-5℃左", "右"]),
        ("see the word", 8, ["see the", "word"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("司马·甲乙丙", 4, ["司", "马·", "甲乙", "丙"]),
        ("诗一行\n诗二行", 20, ["诗一行", "诗二行"]),
        ("一\n\n二", 20, ["一", "", "二"]),
        ("", 20, [""]),
        ("一二  三", 4, ["一二", "三"]),
        ("①甲②乙", 3, ["①甲", "②乙"]),
    ],
)
def test_rows_as_a_printer_would_set_them(text: str, width: int, rows: list[str]) -> None:
    assert shown(text, width) == rows


def test_the_first_row_leaves_room_for_the_indent() -> None:
    assert shown("一二三四五六", 8, indent=4) == ["一二", "三四五六"]


def test_a_wide_character_in_one_cell_takes_a_row_of_its_own() -> None:
    assert wrap("中文", 1) == (Row(0, 1), Row(1, 2))


def test_fit_cuts_between_characters_and_fills_up() -> None:
    assert fit("短", 6) == "短"
    assert fit("很长的标题", 6) == "很长…"
    assert fit("很长" * 1_000_000, 6) == "很长…"
    assert fit("\u0301" * 1_000, 6).endswith("…")
    assert fit("很长的标题", 6, pad=True) == "很长… "
    assert fit("两\n行", 6, pad=True) == "两 行 "
    assert fit("很长", 0) == ""


@given(MIXED, st.integers(0, 30))
def test_fit_fits(text: str, width: int) -> None:
    assert cells(fit(text, width)) <= width
    assert cells(fit(text, width, pad=True)) == width
