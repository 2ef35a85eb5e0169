"""Hard-wrapped lines become paragraphs again, and nothing is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.layout.lines.units import stands_alone
from summarize.layout.lines.unwrap import unwrap

PARAGRAPHS = (
    "入夏以来，澜溪市苇塘县把村道修缮摆在前面，沿湖九个村子先后铺上沥青，客车每天多开四趟，"
    "赶集的老人不用再摸黑走回头路，孩子们上学也不再踩着泥水。",
    "县公路站站长说，下一步还要给弯道加装护栏，把路灯接到每一个岔口，争取在秋收以前全部完工。",
    "眼下，施工队正赶在雨前浇筑最后一段路肩，沿线的村民自发送来茶水和西瓜，还腾出晒谷场堆料。",
    "鹿鸣镇的夜校设在打谷场边上，晚饭后开课，农技员讲稻瘟病，会计讲记账，来听课的村民自带板凳。",
)
_HANGING = "，。；！？”）"


def wrapped(text: str, width: int, indent: str = "") -> list[str]:
    """Lines of so many characters; a mark that no line may begin with hangs out."""
    whole = indent + text
    lines = []
    while whole:
        end = width
        while end < len(whole) and whole[end] in _HANGING:
            end += 1
        lines.append(whole[:end])
        whole = whole[end:]
    return lines


def read(lines: list[str]) -> list[str]:
    return [piece.text for piece in unwrap(list(enumerate(lines)), 0, stands_alone)]


@pytest.mark.parametrize("width", range(15, 26))
@pytest.mark.parametrize("indent", ["\u3000\u3000", "    "])
def test_indents_begin_paragraphs_whatever_the_width(width: int, indent: str) -> None:
    lines = [line for text in PARAGRAPHS for line in wrapped(text, width, indent)]
    assert read(lines) == list(PARAGRAPHS)


@pytest.mark.parametrize("width", range(15, 26))
def test_blank_lines_part_paragraphs_whatever_the_width(width: int) -> None:
    longer = [text * 2 for text in PARAGRAPHS]
    lines = [line for text in longer for line in (*wrapped(text, width), "")]
    assert read(lines) == longer


@pytest.mark.parametrize("width", [16, 18, 22])
def test_a_short_last_line_ends_a_paragraph(width: int) -> None:
    lines = [line for text in PARAGRAPHS for line in wrapped(text, width)]
    short = {text for text in PARAGRAPHS if len(wrapped(text, width)[-1]) < width}
    found = read(lines)
    assert "".join(found) == "".join(PARAGRAPHS)
    for text in short:
        assert any(piece.endswith(text) for piece in found)


@pytest.mark.parametrize("width", [16, 18, 22])
@pytest.mark.parametrize("shorter", [1, 2])
def test_a_headline_a_little_short_of_the_column_is_no_part_of_the_text(
    width: int, shorter: int
) -> None:
    headline = "田头夜校办进九个村老人孩子都来听课满座欢喜"[: width - shorter]
    lines = [headline, *(line for text in PARAGRAPHS * 3 for line in wrapped(text, width))]
    assert read(lines)[0] == headline


def test_a_dateline_begins_a_paragraph_behind_a_full_line() -> None:
    first = "各村修路都要先问村民，账目每月贴在祠堂门口，少一分钱也要说清楚。"
    second = "本报讯 15日上午，城西书院在老粮库旧址开课，一百二十名学员领到校徽和课本。"
    body = [line for text in PARAGRAPHS for line in wrapped(text, 16)]
    lines = [*body, *wrapped(first, 16), *wrapped(second, 16), *body]
    assert len(wrapped(first, 16)[-1]) == 16
    assert second in read(lines)


def test_nothing_is_joined_behind_a_jump_marker() -> None:
    body = [line for text in PARAGRAPHS for line in wrapped(text, 18, "\u3000\u3000")]
    lines = [*body, "\u3000\u3000城西书院开课那天，我（下转第3版）", "临江图片", *body]
    assert "临江图片" in read(lines)


def test_type_set_vertically_is_read_downwards() -> None:
    assert read(["丰", "收", "的", "田", "野"]) == ["丰收的田野"]
    assert read(["江"] * 300) == ["江" * 300]


@given(
    st.lists(
        st.one_of(
            st.text(alphabet="江春耕，。（）版下转3 \u3000a", max_size=30),
            st.sampled_from(
                ["", "本报记者 卢小满", "（下转第3版）", "●春耕", "\u3000\u3000各村抢抓农时，"]
            ),
            st.text(max_size=8),
        ),
        max_size=30,
    )
)
def test_no_character_is_lost_or_moved(lines: list[str]) -> None:
    pieces = unwrap(list(enumerate(lines)), 0, stands_alone)
    assert "".join("".join(piece.text.split()) for piece in pieces) == "".join(
        "".join(lines).split()
    )
    for piece in pieces:
        for span, offset in zip(piece.spans, piece.offsets, strict=True):
            length = span.end - span.start
            assert lines[span.line][span.start : span.end] == piece.text[offset : offset + length]
