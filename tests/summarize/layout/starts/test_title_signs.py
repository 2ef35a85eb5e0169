"""What the words of a title say of a start."""

from __future__ import annotations

import pytest

from summarize.layout.starts.trade_signs import all_signs
from tests.summarize.layout.cases.dump import BODY, MORE
from tests.summarize.layout.flows import CAPTION, flow_of

DATED = "本报芦汀3月4日电  (记者卢小满)市水务局四日说,汛前清淤已经开工,沿江三座泵站先行检修。"
NOTICE = "title of a notice, correction or guide"


def signs(*lines: str, at: int) -> list[str]:
    return all_signs(flow_of(*lines), frozenset())[at]


@pytest.mark.parametrize("rubric", ["速览", "数读"])
def test_a_rubric_over_news_with_its_own_head_is_no_box(rubric: str) -> None:
    assert "box or sidebar" not in signs(BODY, rubric, "汛前清淤开工", DATED, at=1)


@pytest.mark.parametrize("rubric", ["速览", "数读", "延伸阅读"])
def test_a_rubric_over_text_alone_is_a_box(rubric: str) -> None:
    assert "box or sidebar" in signs(BODY, rubric, MORE, at=1)


@pytest.mark.parametrize("first", ["前言", "前 言", "第一章 总则", "一、粮食产量稳步增长"])
def test_the_contents_of_a_document_are_no_guide(first: str) -> None:
    assert NOTICE not in signs(BODY, "目录", first, "第二章 经营者的义务", MORE, at=1)


def test_the_contents_of_the_paper_are_its_guide() -> None:
    assert NOTICE in signs(BODY, "目录", "汛前清淤开工  2版", MORE, at=1)


def test_numbered_pictures_are_one_series() -> None:
    sole = "nothing but a caption follows"
    assert sole not in signs(BODY, "2、棉田里的歌声", CAPTION, "3、老码头新貌", CAPTION, at=1)
    assert sole in signs(BODY, "棉田里的歌声", CAPTION, "老码头新貌", CAPTION, at=1)
