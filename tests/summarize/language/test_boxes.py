"""The paper's own summary of an article is found below its title, and answers for ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summarize.issue import Article, Block
from summarize.language.boxes import answers, printed_summary, sentences_of
from summarize.language.summary import summarise
from summarize.opening import open_issue

if TYPE_CHECKING:
    from pathlib import Path

BODY = (
    "paragraph",
    "清晨六点，芦汀镇的老周推开窗，江面上雾还没有散。他在这条街上住了三十年，记得每一场大水的日子，"
    "也记得每一年搬家的日子。街口的石阶上刻着五道水痕，最高的一道齐着他家的窗台，那一年他还在船厂做学徒，"
    "夜里听见水声，赤脚把师傅背上了阁楼。",
)
MORE = (
    ("paragraph", "他在江边住了三十年，每到汛期就要搬一次家，今年头一回没有搬。"),
    ("paragraph", "县水务局用三年时间新修了十二公里排水管网，投资两亿三千万元，工程上月全部完工。"),
    ("paragraph", "云陂河两岸的四个小区从此不再积水，物业公司把备了多年的沙袋都清走了。"),
)
GIST = "三年治水，内涝点减少八成。"
SECOND = "下一步，管网还要修到江北。"


def article(*blocks: tuple[str, str]) -> Article:
    made = tuple(Block(kind, "1", text) for kind, text in blocks)  # type: ignore[arg-type]
    return Article("1-1", "1", "要闻", "news", "治水记", headline="治水记", blocks=made)


@pytest.mark.parametrize(
    ("blocks", "place"),
    [
        ((("box", "核心阅读"), ("paragraph", GIST), BODY), (1, 0)),
        ((("box", "【内容提要】"), ("box", GIST), BODY), (1, 0)),
        ((("box", f"核心提示：{GIST}"), BODY), (0, 5)),
        ((("paragraph", f"阅读提示 {GIST}"), BODY), (0, 5)),
        ((BODY, ("box", f"【核 心 阅 读】{GIST}")), (1, 9)),
    ],
)
def test_it_is_found_below_its_title(
    blocks: tuple[tuple[str, str], ...], place: tuple[int, int]
) -> None:
    given = article(*blocks)
    found = printed_summary(given)
    assert found is not None
    block, start, end = found.parts[0]
    assert (block, start) == place
    assert given.blocks[block].text[start:end] == GIST


@pytest.mark.parametrize(
    "blocks",
    [
        (BODY,),
        (("box", "编者按：各地加快改善。"), BODY),
        (("paragraph", "核心阅读能力是学习的根本。"), BODY),
        (("box", "核心阅读"),),
        (("box", "核心阅读"), ("caption", "图为江堤。"), BODY),
        (("box", f"核心阅读：{GIST}"),),
    ],
)
def test_other_text_is_none(blocks: tuple[tuple[str, str], ...]) -> None:
    assert printed_summary(article(*blocks)) is None


def test_it_goes_on_to_a_subhead_that_is_near_and_no_further_than_a_long_paragraph() -> None:
    gist, second = ("paragraph", GIST), ("paragraph", SECOND)
    near = article(("box", "核心阅读"), gist, second, ("subhead", "修管"), BODY, *MORE)
    found = printed_summary(near)
    assert found is not None
    assert [block for block, _, _ in found.parts] == [1, 2]
    far = printed_summary(article(("box", "核心阅读"), gist, BODY, *MORE))
    assert far is not None
    assert [block for block, _, _ in far.parts] == [1]


def test_what_the_article_says_again_is_the_boxes_and_its_scene_is_not() -> None:
    first = "芦汀镇的老街三年前每逢汛期就要被淹，居民年年搬家。"
    again = "县水务局三年时间新修了十二公里排水管网，云陂河两岸四个小区从此不再积水。"
    scene = (
        "“快看，昨夜涨起来的潮已经退了。”天刚亮，陶师傅披上雨衣出门，喊来隔壁修鞋的邻居，"
        "两个人站在桥头，对着空空的码头看了半晌，谁也没有说话。"
    )
    blocks = [("box", "核心阅读"), ("paragraph", first), ("paragraph", again)]
    found = printed_summary(article(*blocks, BODY, *MORE))
    assert found is not None
    assert [block for block, _, _ in found.parts] == [1, 2]
    blocks[2] = ("paragraph", scene)
    alone = printed_summary(article(*blocks, BODY, *MORE))
    assert alone is not None
    assert [block for block, _, _ in alone.parts] == [1]


def test_its_sentences_are_the_summary_where_they_are_about_as_many_as_asked() -> None:
    given = article(("box", "核心提示"), ("box", GIST + SECOND), BODY, *MORE)
    found = summarise(given, sentences=3)
    assert (found.by, [each.text for each in found.sentences]) == ("paper", [GIST, SECOND])
    for each in found.sentences:
        assert given.blocks[each.block].text[each.start : each.end] == each.text
    (one,) = summarise(given, sentences=1).sentences
    assert one.text in {GIST, SECOND}
    longer = summarise(given, sentences=5)
    assert longer.by == "dubao"
    assert not {GIST, SECOND} & {each.text for each in longer.sentences}
    assert summarise(given, sentences=3, printed=False).by == "dubao"
    assert summarise(given, sentences=3, method="lead").by == "dubao"


def test_a_budget_is_answered_by_it_where_it_fills_half() -> None:
    given = article(("box", "核心提示"), ("box", GIST + SECOND), BODY, *MORE)
    assert summarise(given, sentences=None, chars=40).by == "paper"
    few = summarise(given, sentences=None, chars=15)
    assert few.by == "paper"
    assert sum(len(each.text) for each in few.sentences) <= 15
    assert summarise(given, sentences=None, chars=200).by == "dubao"
    box = printed_summary(given)
    assert box is not None
    assert len(list(sentences_of(given, box))) == 2
    assert answers(given, box, 4)
    assert not answers(given, box, 5)


@pytest.mark.parametrize("title", ["核心阅读", "核心提示", "内容提要", "【核心提示】"])
def test_from_a_page_it_answers_and_is_no_headline(title: str, tmp_path: Path) -> None:
    texts = ["三年治水 老街不再看海", "本报记者 何静", title, GIST + SECOND, BODY[1]]
    file = tmp_path / "01.txt"
    file.write_text("\n\n".join([*texts, *(text for _, text in MORE)]), encoding="utf-8")
    (found,) = open_issue(str(file)).articles
    assert title not in (found.kicker, found.headline, found.deck)
    summary = summarise(found, sentences=3)
    assert (summary.by, [each.text for each in summary.sentences]) == ("paper", [GIST, SECOND])
    longer = summarise(found, sentences=5)
    assert longer.by == "dubao"
    assert {each.text for each in longer.sentences}
    assert not {GIST, SECOND} & {each.text for each in longer.sentences}
