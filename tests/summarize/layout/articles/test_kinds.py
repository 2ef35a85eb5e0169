"""Each kind of article by its form."""

from __future__ import annotations

import pytest

from summarize.layout.articles.kinds import article_kind
from summarize.layout.heads.lines import headish
from summarize.layout.heads.reading import read_head
from summarize.layout.pieces.drafts import Draft, drafts
from summarize.layout.starts.boundaries import Boundary
from tests.summarize.layout.cases.dump import BODY, MORE, OTHER_BODY, OTHER_HEADLINE
from tests.summarize.layout.flows import BYLINE, CAPTION, flow_of

POEM = ("湖风吹过旧渡口", "苇花落满小木船", "谁在桥头数星星", "等到天明人未还")


def draft(*lines: str) -> Draft:
    """All lines as one article."""
    flow = flow_of(*lines)
    head = read_head(flow.units, 0) if headish(flow.units, 0) else None
    (found,) = drafts(flow, [Boundary(0, head, 0.0, ())], 0)
    return found


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("news", (OTHER_HEADLINE, BYLINE, BODY, MORE)),
        ("news", (OTHER_HEADLINE, OTHER_BODY)),
        ("opinion", ("今日谈", "修路先修弯", "郑大勇", BODY)),
        ("picture", ("图片新闻", CAPTION)),
        ("picture", (OTHER_HEADLINE, CAPTION)),
        ("picture", (OTHER_HEADLINE,)),
        ("notice", ("招聘启事", "湖畔鱼庄招服务员三名,待遇面议。")),
        ("notice", ("郑大勇不慎遗失渔船证,声明作废。",)),
        ("correction", ("更正", "昨日本报所载大桥节段数应为四十二个。")),
        ("correction", ("昨日本报所载大桥节段数有误,特此更正。",)),
        ("correction", ("更正 本报昨日三版“两班”应为“三班”。特此更正。",)),
        ("notice", ("遗失声明 郑大勇不慎遗失渔船证,声明作废。",)),
        ("notice", ("讣告 苇塘县中学退休教师郑远先生于3月2日逝世,享年八十六岁。",)),
        ("news", (OTHER_HEADLINE, "文/图 本报全媒体记者 卢小满 郑大勇", BODY)),
        ("news", (OTHER_HEADLINE, "本报记者 卢小满 文 郑大勇 图", BODY)),
        ("news", (OTHER_HEADLINE, "本报记者 卢小满 文/图", BODY)),
        ("news", (OTHER_HEADLINE, "本報記者 盧小滿 文/圖", BODY)),
        ("picture", (OTHER_HEADLINE, "本报记者 卢小满 摄影报道", BODY)),
        ("picture", (OTHER_HEADLINE, "本報記者 盧小滿 攝影報道", BODY)),
        ("guide", ("导读", "苇塘大桥合龙在即", "夜校办进九个村")),
        ("guide", ("苇塘大桥合龙在即(详见第3版)",)),
        ("literature", ("苇塘的夜", "郑大勇", *POEM)),
    ],
)
def test_a_kind_by_its_form(kind: str, lines: tuple[str, ...]) -> None:
    assert article_kind(draft(*lines), None) == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [("湖畔副刊", "literature"), ("时评", "opinion"), ("分类信息", "notice"), ("要闻", "news")],
)
def test_the_name_of_the_page_decides_what_the_form_leaves(name: str, kind: str) -> None:
    assert article_kind(draft("旧渡口", BODY, MORE), name) == kind
    assert article_kind(draft(OTHER_HEADLINE, BYLINE, BODY), name) == "news"
    assert article_kind(draft(OTHER_HEADLINE, OTHER_BODY), name) == "news"
    assert article_kind(draft(OTHER_HEADLINE, "文/图 本报记者 卢小满", BODY), name) == "news"


def test_a_report_of_a_notice_is_no_notice() -> None:
    report = OTHER_BODY + "报名者须交登记表,逾期不予受理。"
    assert article_kind(draft(OTHER_HEADLINE, report), None) == "news"
