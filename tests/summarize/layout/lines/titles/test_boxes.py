"""Titles of notes and boxes: alone on a line, and before their text."""

from __future__ import annotations

import pytest

from summarize.layout.lines.titles.standing_titles import (
    box_title,
    editors_note,
    guide_title,
    note_title,
)
from tests.summarize.layout.cases.dump import BODY, page, read
from tests.summarize.layout.flows import units_of

NOTES = (
    "核心阅读", "核心提示", "阅读提示", "内容提要", "编者按", "编 者 按", "【编者按】",
    "■ 编者按", "开栏的话",
    "编者的话", "编后", "主持人的话", "编者按：",
)  # fmt: skip


@pytest.mark.parametrize("text", NOTES)
def test_the_title_of_a_note_is_no_heading_and_nothing_is_joined_to_it(text: str) -> None:
    assert note_title(text) is not None
    assert editors_note(text) is not None
    assert guide_title(text) is None
    (unit,) = units_of(text)
    assert (unit.sort, unit.heading, unit.ends) == ("text", False, True)


@pytest.mark.parametrize("word", ["核心提示", "阅读提示", "内容提要", "编者按", "开栏的话"])
@pytest.mark.parametrize("sign", ["：", ":"])
def test_a_note_may_open_a_paragraph(word: str, sign: str) -> None:
    found = editors_note(word + sign + BODY)
    assert found is not None
    assert (found.start, found.end, found.rule) == (0, len(word) + 1, word)


@pytest.mark.parametrize(
    "word", ["相关链接", "名词解释", "人物小传", "延伸阅读", "新闻背景", "链接"]
)
@pytest.mark.parametrize(("before", "behind"), [("", "："), ("", ":"), ("【", "】"), ("■", "：")])
def test_a_box_may_stand_alone_or_open_a_paragraph(word: str, before: str, behind: str) -> None:
    assert box_title(word) is not None
    opening = box_title(before + word + behind + BODY)
    assert opening is not None
    assert (opening.rule, opening.end) == (word, len(before + word + behind))


@pytest.mark.parametrize(
    "text", ["点评", "【点评】", "数读", "小贴士", "■小贴士", "服务提示", "知识链接", "专家解读"]
)
def test_boxes_alone(text: str) -> None:
    assert box_title(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "编者按下快门",
        "核心阅读区开放",
        "链接城乡的桥",
        "点评：" + BODY,
        "影响：" + BODY,
        "渡口夜航恢复",
        BODY,
    ],
)
def test_no_notes_and_no_boxes(text: str) -> None:
    assert note_title(text) is None
    assert box_title(text) is None


@pytest.mark.parametrize("title", ["核心阅读", "核心提示"])
def test_the_article_below_a_summary_is_no_box(title: str) -> None:
    issue = read(
        page("渡口夜航恢复", title, "停了两年的夜航昨晚恢复，票价没有变。", BODY, BODY[::-1])
    )
    kinds = {block.text: block.kind for block in issue.articles[0].blocks}
    assert kinds[title] == "box"
    assert (kinds[BODY], kinds[BODY[::-1]]) == ("paragraph", "paragraph")


def test_a_summary_under_a_headline_is_neither_headline_nor_deck() -> None:
    issue = read(
        page("渡口夜航恢复", "核心阅读", "停了两年的夜航昨晚恢复，票价没有变。", BODY, BODY[::-1])
    )
    article = issue.articles[0]
    assert article.headline == "渡口夜航恢复"
    assert "核心阅读" not in (article.kicker, article.headline, article.deck)
    assert ("box", "核心阅读") in [(block.kind, block.text) for block in article.blocks]
