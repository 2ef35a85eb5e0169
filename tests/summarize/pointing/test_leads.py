"""What pointers lead to: the one article that is meant, or the page, never a guess."""

from __future__ import annotations

from dataclasses import replace

from summarize.issue import Article, ArticleKind, Block, Issue
from summarize.opening import open_issue
from summarize.pointing.leads import Lead, leads


def article(key: str, headline: str, *texts: str, kind: ArticleKind = "news") -> Article:
    page = key.partition("-")[0]
    blocks = tuple(Block("item" if kind == "guide" else "paragraph", page, t) for t in texts)
    return Article(key, page, page, kind, headline, headline=headline, blocks=blocks)


def issue(*articles: Article) -> Issue:
    return Issue((), (), articles, ())


def guided(*items: str, others: tuple[Article, ...]) -> tuple[Lead, ...]:
    return leads(issue(article("1-1", "今日导读", *items, kind="guide"), *others)).get("1-1", ())


LAMPS = article("2-1", "巷口的灯，又亮了")
BARN = article("3-1", "老谷仓里的新算盘——对话芦汀种粮大户")


def test_an_item_leads_to_the_article_whose_headline_it_holds() -> None:
    text = "巷口的灯又亮了 详见2版"
    assert guided(text, others=(LAMPS, BARN)) == (Lead(0, 0, len(text), ("2",), "2-1"),)


def test_part_of_a_headline_is_enough_on_the_page_that_is_named() -> None:
    (lead,) = guided("对话芦汀种粮大户▶03版", others=(LAMPS, BARN))
    assert lead.article == "3-1"
    assert guided("对话芦汀种粮大户", others=(LAMPS, BARN)) == ()


def test_a_headline_on_another_page_than_the_one_named_is_not_meant() -> None:
    (lead,) = guided("巷口的灯又亮了 详见3版", others=(LAMPS, BARN))
    assert (lead.article, lead.labels) == (None, ("3",))


def test_what_fits_two_articles_leads_to_neither() -> None:
    twice = (LAMPS, replace(LAMPS, id="2-2"))
    assert guided("巷口的灯又亮了", others=twice) == ()
    (lead,) = guided("巷口的灯又亮了 详见2版", others=twice)
    assert (lead.article, lead.labels) == (None, ("2",))


def test_a_pointer_on_a_line_of_its_own_is_of_the_lines_above_it() -> None:
    found = guided("巷口的灯又亮了", "▶02版", "别的事", "▶03版", others=(LAMPS, BARN))
    assert [(lead.block, lead.article) for lead in found] == [(0, "2-1"), (1, "2-1"), (3, None)]


def test_a_continuation_on_the_page_named_counts() -> None:
    far = replace(LAMPS, blocks=(Block("paragraph", "4", "灯下读书的人。"),))
    (lead,) = guided("巷口的灯又亮了 详见4版", others=(far,))
    assert lead.article == "2-1"


def test_a_pointer_in_news_leads_to_its_page() -> None:
    before, pointer = "市民前往观看(", "相关报道见第2版"
    news = article("1-1", "芦汀通航", "昨日通航。", f"{before}{pointer})。")
    start = len(before)
    assert leads(issue(news, LAMPS)) == {"1-1": (Lead(1, start, start + len(pointer), ("2",)),)}


def test_the_guide_of_the_sample_names_its_articles() -> None:
    found = leads(open_issue("samples/huaijiang"))
    assert [lead.article for lead in found["1-5"]] == ["2-2", "3-1", "4-1"]


def test_what_a_head_points_to_is_told_by_its_line() -> None:
    head = replace(
        article("1-2", "芦汀老街修缮完工(详见第四版)", "街坊都回来了。"),
        kicker="相关报道见2版",
        deck="百年店铺重新开张",
    )
    (kicker, headline) = leads(issue(head)).get("1-2", ())
    assert (kicker.part, kicker.block, kicker.labels) == ("kicker", -1, ("2",))
    assert (headline.part, headline.labels, headline.article) == ("headline", ("4",), None)
    assert head.headline is not None
    assert head.headline[headline.start : headline.end] == "详见第四版"


def test_the_head_of_a_guide_leads_to_the_article_that_its_words_name() -> None:
    guide = article("1-1", "巷口的灯又亮了 详见2版", "别的事▶03版", kind="guide")
    found = leads(issue(guide, LAMPS))["1-1"]
    assert [(lead.part, lead.article) for lead in found] == [("headline", "2-1"), ("block", None)]
