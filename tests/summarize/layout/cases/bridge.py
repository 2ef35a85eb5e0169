"""Two articles that jump to another page, and what goes on with them there; invented."""

from __future__ import annotations

from summarize.issue import Article, RawPage
from tests.summarize.layout.cases.dump import (
    BODY,
    LAST,
    MORE,
    OTHER_BODY,
    OTHER_HEADLINE,
    body,
    page,
    printed_on,
)

BRIDGE = ("苇塘大桥昨日全线合龙", "本报记者 卢小满")
CUT = (
    "大桥建成以后,湖东三镇到市区的车程由一个半小时缩到二十分钟。指挥部负责人介绍,全桥四十二个节段"
    "都在厂里预拼,夜里运到现场,白天吊"
)
REST = "装,每一个节段都有自己的档案。合龙以后,还要铺装桥面、架设护栏和路灯,预计国庆节前通车。"

SCHOOL = ("田头夜校办进九个村", "本报记者 郑大勇")
SCHOOL_CUT = (
    "鹿鸣镇的夜校设在打谷场边上,晚饭后开课,农技员讲稻瘟病,会计讲记账,来听课的村民自带板凳,最多的一晚来了一百多人。"
    "镇里打算入冬以前把"
)
SCHOOL_REST = (
    "夜校办到最远的石笋岭,由农技员轮流上山,稻瘟病、记账、网上卖货各讲三课,村民点什么就讲什么。"
)


def bridge(marker: str) -> tuple[str, ...]:
    return (*BRIDGE, BODY, CUT + marker)


def school(marker: str) -> tuple[str, ...]:
    return (*SCHOOL, MORE, SCHOOL_CUT + marker)


def other_page(label: str) -> RawPage:
    return page(OTHER_HEADLINE, OTHER_BODY, label=label)


def assert_whole(article: Article, *pages: str) -> None:
    """The bridge's article with its continuation: the text in order, each page's blocks its own."""
    assert body(article) == BODY + CUT + REST + LAST
    assert list(dict.fromkeys(printed_on(article))) == list(pages)
