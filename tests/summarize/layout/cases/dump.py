"""Pages as dumps look, from blocks of text; what was read of them, checked to be all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from summarize.export.record import issue_record
from summarize.issue import Article, Issue, RawPage
from summarize.layout import read_issue
from tests.conservation import characters, doubled, lost

Punctuation = Callable[[str], str]

_FULL = {ord(each): ord(each) + 0xFEE0 for each in ",:;()!?"}

# Text to stand around a case; invented, like all of it.
BODY = (
    "入夏以来,澜溪市苇塘县把村道修缮摆在前面,沿湖九个村子先后铺上沥青,客车每天多开四趟,"
    "赶集的老人不用再摸黑走回头路。"
)
MORE = "县公路站站长说,下一步还要给弯道加装护栏,把路灯接到每一个岔口,争取在秋收以前全部完工。"
LAST = "眼下,施工队正赶在雨前浇筑最后一段路肩,沿线的村民自发送来茶水和西瓜。"
HEAD = ("苇塘大桥合龙在即", "本报记者 卢小满")
OTHER_HEADLINE = "城西书院迎来首批学员"
OTHER_BODY = (
    "本报讯(记者 卢小满) 15日上午,城西书院在老粮库旧址开课,一百二十名学员领到校徽和课本,"
    "第一堂课讲的是澜溪的水。"
)


def half(text: str) -> str:
    """Half-width punctuation, as these tests are written."""
    return text


def full(text: str) -> str:
    """The same text with full-width punctuation."""
    return text.translate(_FULL)


both = pytest.mark.parametrize("width", [half, full])
"""A case in half-width and in full-width punctuation."""


def page(
    *blocks: str, label: str | None = None, name: str | None = None, source: str | None = None
) -> RawPage:
    """Blocks a blank line apart; an empty block is a picture's place: three blank lines."""
    text = "\n\n".join(blocks)
    return RawPage(source or f"{label or 'page'}.txt", tuple(text.split("\n")), label, name)


def read(*pages: RawPage) -> Issue:
    """The issue of these pages; nothing of them is lost, doubled, or without its place."""
    issue = read_issue(pages)
    source = "\n".join(line for each in pages for line in each.lines)
    record = issue_record(issue)
    assert not lost(source, record)
    assert not doubled(source, record)
    for article in issue.articles:
        for block in article.blocks:
            held = "".join(
                issue.lines[span.line].text[span.start : span.end] for span in block.spans
            )
            assert characters(held) == characters(block.text)
    return issue


def alone(issue: Issue) -> Article:
    """The only article of the issue."""
    assert [article.title for article in issue.articles] == [issue.articles[0].title]
    return issue.articles[0]


def headed(issue: Issue, headline: str) -> Article:
    """The only article under that headline."""
    found = [article for article in issue.articles if article.headline == headline]
    assert len(found) == 1, [(article.kicker, article.headline) for article in issue.articles]
    return found[0]


def headlines(issue: Issue) -> list[str | None]:
    return [article.headline for article in issue.articles]


def texts(article: Article, kind: str | None = None) -> list[str]:
    """Texts of its blocks, of one kind or all."""
    return [block.text for block in article.blocks if kind in (None, block.kind)]


def kinds(article: Article) -> list[str]:
    return [block.kind for block in article.blocks]


def body(article: Article) -> str:
    """All text of its blocks."""
    return "".join(block.text for block in article.blocks)


def printed_on(article: Article) -> list[str]:
    """The page of each block."""
    return [block.page for block in article.blocks]


def states(article: Article) -> list[tuple[str, str]]:
    """Target and state of each jump."""
    return [(jump.target, jump.state) for jump in article.jumps]


def markers(article: Article) -> list[str]:
    return [jump.marker for jump in article.jumps]


def furniture(issue: Issue, *wanted: str) -> list[str]:
    """Texts of the furniture of these kinds, in order."""
    return [each.text for each in issue.furniture if each.kind in wanted]


def columns(issue: Issue) -> Sequence[str | None]:
    return [article.column for article in issue.articles]
