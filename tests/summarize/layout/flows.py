"""Units and flows from invented lines, without the reading that comes before."""

from __future__ import annotations

from hypothesis import strategies as st

from summarize.layout.lines.flow import Flow, gather
from summarize.layout.lines.units import Unit, units
from summarize.layout.text.piece import Piece, piece_of_line
from tests.summarize.layout.cases.dump import BODY, LAST, MORE, OTHER_BODY, OTHER_HEADLINE

CAPTION = "图为苇塘大桥合龙现场。(本报记者 卢小满 摄)"
BYLINE = "本报记者 卢小满"

LINES = (
    "苇塘大桥合龙在即",
    OTHER_HEADLINE,
    "苇塘县:",
    "夏日送清凉 真情到一线",
    "——在全市护湖大会上的讲话",
    "(2025年6月8日)",
    "一、把路修到家门口",
    "路通了,货怎么出去?",
    "高质量发展看基层⑥",
    "今日谈",
    "招聘启事",
    "导读",
    "相关链接",
    "图片新闻",
    BYLINE,
    CAPTION,
    "(上接第1版)",
    "(下转第3版)",
    "■苇塘县开通夜班渡船。",
    "■鹿鸣镇修好两座水闸。",
    "装,全桥四十二个节段已经装好三十九个。",
    BODY,
    MORE,
    LAST,
    OTHER_BODY,
)
"""One line of most sorts that a page holds."""

pages = st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from((0, 1, 3))), max_size=12)
"""Lines in any order, each with the blank lines before it."""


def pieces(*lines: str) -> list[Piece]:
    """A piece each; blank lines are gaps before the next."""
    found: list[Piece] = []
    gap = 0
    for number, text in enumerate(lines):
        if text:
            found.append(piece_of_line(number, text, 0, gap))
        gap = 0 if text else gap + 1
    return found


def units_of(*lines: str) -> list[Unit]:
    return units(pieces(*lines))


def flow_of(*lines: str) -> Flow:
    return gather(units_of(*lines))


def flow_with(page: list[tuple[str, int]]) -> Flow:
    """The flow of lines with gaps."""
    return flow_of(*(line for text, gap in page for line in (*[""] * gap, text)))
