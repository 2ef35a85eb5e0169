"""Who signed a notice, and when, is known by the notice above it."""

from __future__ import annotations

from summarize.layout.lines.flow import gather
from summarize.layout.lines.page_tops import settle_top
from summarize.layout.starts.notice_signatures import signatures
from tests.summarize.layout.cases.dump import BODY, OTHER_HEADLINE
from tests.summarize.layout.flows import units_of

NOTICE = ("停水公告", "因检修管道,云陂街道本周六停水一天,请居民提前储水。")
SIGNED = ("芦汀市自来水公司", "2025年3月12日")


def signed(*lines: str) -> frozenset[int]:
    return signatures(gather(settle_top(units_of(*lines), headed=False)))


def test_the_office_and_the_day_below_a_notice_sign_it() -> None:
    assert signed(*NOTICE, *SIGNED) == {2, 3}


def test_without_a_notice_nothing_is_signed() -> None:
    assert signed(OTHER_HEADLINE, BODY, *SIGNED) == frozenset()


def test_an_article_with_a_headline_ends_the_notice() -> None:
    found = signed(*NOTICE, *SIGNED, OTHER_HEADLINE, BODY, *SIGNED)
    assert found == {2, 3}
