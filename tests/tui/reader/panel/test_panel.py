"""The side panel's text: bars by weight, names with counts, facts, an editor's own summary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.issue import Article, Block, Furniture, Page
from tui.reader.digest.queue import Digest, NameCount, SummaryPlace
from tui.reader.panel.facts import date_origin, facts
from tui.reader.panel.passages import side_passages
from tui.reader.text.links import ToBlock, ToWord
from tui.wrapping import cells

if TYPE_CHECKING:
    from summarize.issue import Issue

SENTENCES = tuple(
    SummaryPlace(f"第{n}句。", n, 0, 4, score) for n, score in enumerate((0.1, 0.9, 0.5, 0.7))
)
NAMES = (
    NameCount("周见山", "person", 7),
    NameCount("青石渡", "place", 2),
    NameCount("市交通建设公司", "organisation", 1),
)
DIGEST = Digest(("青石渡大桥", "合龙", "路灯"), SENTENCES, (1.0, 0.5, 0.01), NAMES)


def texts(issue: Issue, digest: Digest | None = DIGEST, length: int = 3) -> list[str]:
    passages = side_passages(issue, issue.articles[0], digest, length=length)
    return [passage.text for passage in passages]


def test_keywords_have_bars_by_weight_that_begin_in_one_column(issue: Issue) -> None:
    first, second, third = (
        text for text in texts(issue) if text.startswith(("青石渡大桥", "合龙", "路灯"))
    )
    assert first == "青石渡大桥 ⠶⠶⠶⠶⠶⠶⠶⠶"
    assert second == "合龙       ⠶⠶⠶⠶"
    assert third == "路灯       ⠆"
    assert cells(first) == 19


@pytest.mark.parametrize(("length", "numbers"), [(1, [1]), (2, [1, 3]), (3, [1, 2, 3])])
def test_the_summary_is_the_best_sentences_in_the_order_of_the_text(
    issue: Issue, length: int, numbers: list[int]
) -> None:
    shown = [text for text in texts(issue, length=length) if text.endswith("句。")]
    assert shown == [f"{place} 第{n}句。" for place, n in enumerate(numbers, 1)]
    assert any(text.startswith(f"摘要 {length}句") for text in texts(issue, length=length))


def test_names_stand_by_their_role_with_their_counts(issue: Issue) -> None:
    shown = texts(issue)
    for heading, names in (
        ("人物", "周见山 7"),
        ("地点", "青石渡 2"),
        ("机构", "市交通建设公司 1"),
    ):
        assert shown[shown.index(heading) + 1] == names
    passages = side_passages(issue, issue.articles[0], DIGEST)
    links = [link.target for passage in passages for link in passage.links]
    assert ToWord("周见山") in links


def test_what_is_not_made_yet_is_waited_for_and_the_rest_is_shown(issue: Issue) -> None:
    part = Digest(None, SENTENCES)
    shown = texts(issue, part)
    assert shown[shown.index("关键词") + 1] == "…"
    assert "1 第1句。" in shown
    assert "人物" not in shown
    nothing = texts(issue, None)
    assert nothing.count("…") == 2


def test_facts_tell_page_byline_length_and_where_the_date_is_from(issue: Issue) -> None:
    told = dict(facts(issue, issue.articles[0]))
    assert told["版面"] == "第1版 要闻 → 第2版"
    assert told["署名"] == "本报记者 林照野"
    characters = issue.articles[0].characters
    assert told["篇幅"] == f"{characters}字, 约读{round(characters / 400)}分钟"
    assert told["日期"] == "2025-03-01 (推定)"
    assert "体裁" not in told
    assert "栏目" not in told


def test_an_inferred_page_is_told_to_be_one(issue: Issue) -> None:
    page = issue.pages[0]._replace(inferred=True)
    told = dict(facts(replace(issue, pages=(page, *issue.pages[1:])), issue.articles[0]))
    assert told["版面"] == "第1版 要闻 (版次为推定) → 第2版"


@pytest.mark.parametrize(
    ("furniture", "source", "origin"),
    [
        (("masthead", "云泽日报 ２０２５年３月１日 星期六"), "x.txt", "据第1版报头"),
        (("page-header", "第1版 2025-03-01"), "x.txt", "据第1版报眉"),
        (("page-header", "二〇二五年三月一日 要闻"), "x.txt", "据第1版报眉"),
        (("masthead", "创刊于1985年3月1日"), "d/20250301-01.txt", "据文件名 20250301-01.txt"),
        (("stray", "2025年3月1日"), "2025-3-1/一版.txt", "据文件名 一版.txt"),
        (("stray", "2025年3月1日"), "一版.txt", "推定"),
    ],
)
def test_the_origin_of_the_date(
    issue: Issue, furniture: tuple[str, str], source: str, origin: str
) -> None:
    kind, text = furniture
    piece = Furniture("1", kind, text)  # type: ignore[arg-type]
    page = Page("1", None, inferred=False, source=source)
    assert date_origin(replace(issue, pages=(page,), furniture=(piece,))) == origin


def article_of(*blocks: tuple[str, str]) -> Article:
    made = tuple(Block(kind, "1", text) for kind, text in blocks)  # type: ignore[arg-type]
    return Article("1-1", "1", "要闻", "news", "治水记", blocks=made)


BODY = ("paragraph", "清晨六点，芦汀镇的老周推开窗。")
GIST = "三年治水，内涝点减少八成。"


def test_an_editors_summary_comes_first_and_leads_to_its_place(issue: Issue) -> None:
    article = article_of(("box", "核心阅读"), ("paragraph", GIST), BODY)
    first, second, *_ = side_passages(issue, article, DIGEST)
    assert (first.text, second.text) == ("核心阅读 (编者)", GIST)
    assert second.links[0].target == ToBlock(1, 0, len(GIST))


def test_an_editors_summary_stands_in_the_place_of_ours_as_long_as_it_answers(
    issue: Issue,
) -> None:
    article = article_of(("box", "核心阅读"), ("paragraph", f"{GIST}老城区不再看海。"), BODY)
    shown = [passage.text for passage in side_passages(issue, article, DIGEST, length=3)]
    assert f"{GIST}老城区不再看海。" in shown
    assert not any(text.startswith("摘要") for text in shown)
    longer = [passage.text for passage in side_passages(issue, article, DIGEST, length=7)]
    assert any(text.startswith("摘要") for text in longer)
