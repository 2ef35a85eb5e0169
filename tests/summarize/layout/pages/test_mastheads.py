"""Sources of more than one issue are told; those of one are not."""

from __future__ import annotations

from summarize.issue import RawPage
from summarize.layout import read_issue
from tests.summarize.layout.cases.dump import BODY, OTHER_BODY, OTHER_HEADLINE


def raw(source: str, *lines: str) -> RawPage:
    return RawPage(source, lines)


FIRST = raw("a.txt", "澜溪日报", "2025年3月12日 星期三 第88期", "", OTHER_HEADLINE, OTHER_BODY)
SECOND = raw("b.txt", "澜溪日报 2025年3月12日 星期三 第2版 要闻", "", OTHER_HEADLINE, OTHER_BODY)
BARE = raw("c.txt", OTHER_HEADLINE, OTHER_BODY, BODY)
OTHER = raw("d.txt", "湖城晚报", "2025年4月18日 星期五", "", OTHER_HEADLINE, OTHER_BODY)


def test_sources_of_one_issue_are_one() -> None:
    assert read_issue([FIRST, SECOND, BARE]).several == ()
    assert read_issue([BARE]).several == ()


def test_sources_of_two_are_named() -> None:
    found = read_issue([FIRST, SECOND, OTHER, BARE]).several
    assert found == ("澜溪日报 2025-03-12", "湖城晚报 2025-04-18")
    dated = read_issue([FIRST, RawPage("e.txt", BARE.lines, date="2025-03-13")]).several
    assert dated == ("澜溪日报 2025-03-12", "2025-03-13")
