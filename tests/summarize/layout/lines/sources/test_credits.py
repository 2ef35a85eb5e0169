"""Credits that stand alone at an article's end: what each of them says, and what is none."""

from __future__ import annotations

import pytest

from summarize.layout.lines.sources.credits import credit
from tests.summarize.layout.cases.dump import BODY
from tests.summarize.layout.flows import units_of

CREDITS = [
    ("（新华社云陂7月14日电 记者岑越 卫蓝 简宁）", "wire"),
    ("（新华社芦汀2月3日电  执笔记者岑越、卫蓝，参与记者简宁）", "wire"),
    ("（据新华社云陂2月10日电 　记者岑越、卫蓝）", "wire"),
    ("（本报芦汀7月14日电）", "wire"),
    ("(本报云陂7月7日讯)", "wire"),
    ("（本报芦汀、云陂、槐江7月9日电）", "wire"),
    ("（综合本报记者岑越、卫蓝报道）", "wire"),
    ("（综合本报和新华社电）", "wire"),
    ("（据新华社）", "source"),
    ("（来源：芦汀发布）", "source"),
    ("（数据来源：云陂市统计局）", "source"),
    ("（摘自3月2日在全市护湖大会上的发言）", "source"),
    ("（摘编自3月2日《槐江晚报》，原题为《渡口的灯》）", "source"),
    ("（原载《云陂文艺》）", "source"),
    ("据央视新闻", "source"),
    ("据新华社", "source"),
    ("据槐江日报消息", "source"),
    ("综合新华社等报道", "source"),
    ("数据来源：云陂市统计局、芦汀县农业局", "source"),
    ("数据来源：", "source"),
    ("资料来源：云陂市档案馆", "source"),
    ("来源：槐江日报、新华社", "source"),
    ("（作者系芦汀师范学院教授）", "author"),
    ("（作者为云陂市第三中学校长）", "author"),
    ("（本文作者系芦汀县人民医院医师）", "author"),
    ("（作者单位：云陂大学、槐江学院）", "author"),
    ("（作者工作于云陂天文台，本报记者岑越整理）", "author"),
    ("（岑  越参与采写）", "helper"),
    ("（岑越、卫蓝、简宁参与采写）", "helper"),
    ("（实习生卫小蓝对本文亦有贡献）", "helper"),
    ("（本报记者岑越采访整理）", "helper"),
    ("（祁若川整理）", "helper"),
    ("（本组文章到此结束）", "end"),
    ("（未完待续）", "end"),
    ("（相关报道见第十版）", "pointer"),
    ("（条例全文见A02版）（名单见A03版）", "pointer"),
    ("（A02版）", "pointer"),
    ("（第3版）", "pointer"),
    ("（A02、A03版）", "pointer"),
    ("栏目投稿邮箱：lanmu@example.com", "contact"),
    ("（注：本文数字截至三月底）", "note"),
    ("（槐江晚报）", "source"),
    ("（岑越执笔）", "helper"),
    ("（全文完）", "end"),
    ("作者系芦汀师范学院教授", "author"),
    ("——编  者", "editor"),
    ("——编者", "editor"),
    ("制图：卫蓝", "made"),
    ("制图：卫  蓝", "made"),
    ("制图/卫蓝", "made"),
    ("制图：卫  蓝（新华社发）", "made"),
    ("海报设计：卫蓝", "made"),
    ("制图 卫蓝", "made"),
    ("本版制图：卫蓝  岑越", "made"),
    ("版式设计：卫蓝", "made"),
    ("版式、制图：卫蓝", "made"),
    ("文字整理/卫小蓝", "made"),
    ("执行策划：岑越 卫蓝", "made"),
    ("执行总监：简宁", "made"),
    ("总策划：岑越　统筹：卫蓝", "made"),
    ("稿件统筹：岑  越  卫蓝", "made"),
    ("扫描下方二维码观看夜航", "made"),
]


@pytest.mark.parametrize(("text", "rule"), CREDITS)
def test_credits(text: str, rule: str) -> None:
    found = credit(text)
    assert found is not None
    assert (found.kind, found.rule, found.start, found.end) == ("credit", rule, 0, len(text))


@pytest.mark.parametrize(("text", "rule"), CREDITS)
def test_a_credit_heads_nothing_and_breaks_off_nowhere(text: str, rule: str) -> None:
    """It stays in the article where it stands: text, or who wrote it, never furniture."""
    (unit,) = units_of(text)
    assert unit.sort in ("text", "byline")
    assert unit.credit
    assert not unit.heading
    assert unit.sort == "byline" or (unit.rule, unit.ends) == ("credit", True)


@pytest.mark.parametrize(
    "text",
    [
        "（一）",
        "（附名单）",
        "（2019年2月3日）",
        "（热烈鼓掌）",
        "（综合治理）",
        "（据理力争）",
        "（卫生整理）",
        "（城事快评）",
        "（作者）",
        "（记者看到，渡口的灯还亮着。船工说不走了。）",
        "（上接第1版）",
        "据说老街要拆",
        "据悉，渡口明天复航。",
        "综合市场夜里开门",
        "来源：如何看待新变化",
        "数据来源要可靠",
        "策划：让老街活起来",
        "统筹：城乡一体",
        "设计：为老人想一步",
        "制图师的一天",
        "视频里的老渡口",
        "整理书包的孩子",
        "——卫成",
        "——让老街活起来",
        "责任编辑：岑越 制图：卫蓝",
        "版式：卫蓝 校对：岑越",
        "扫码乘船一个月",
        "总有一盏灯为你亮着",
        "全文背诵不是目的",
        "作者为谁写作",
        "作者见面会开到渡口",
        "（上版）",
        "（下转A02版）",
        "（东渡口晚上开门）",
        BODY,
        "",
    ],
)
def test_no_credits(text: str) -> None:
    assert credit(text) is None


def test_who_made_the_page_stays_furniture() -> None:
    for text in ("责任编辑：岑越 制图：卫蓝", "版式：卫蓝 校对：岑越", "本版责编 岑越 美编 卫蓝"):
        assert [unit.detail for unit in units_of(text)] == ["credits"]


def test_a_long_sentence_in_brackets_is_none() -> None:
    assert credit("（" + BODY * 3 + "）") is None
