"""Bylines of today's papers: offices without a name, pupils, stations, text and picture by two."""

from __future__ import annotations

import pytest

from summarize.layout.lines.sources.bylines import byline


@pytest.mark.parametrize(
    ("text", "sort", "names"),
    [
        ("本报记者", "reporter", ()),
        ("■ 新华社记者", "reporter", ()),
        ("■ 芦汀日报全媒体记者", "reporter", ()),
        ("□ 本报通讯员", "reporter", ()),
        ("本报 记者", "reporter", ()),
        ("本报评论部", "commentator", ()),
        ("■ 芦汀日报全媒体记者 岑越 卫蓝", "reporter", ("岑越", "卫蓝")),
        ("■ 芦报集团全媒体记者 岑文文", "reporter", ("岑文文",)),
        ("记者 岑越 通讯员 卫蓝 简宁", "reporter", ("岑越", "卫蓝", "简宁")),
        ("记者 康小渡", "reporter", ("康小渡",)),
        ("记者 诸小渡", "reporter", ("诸小渡",)),
        ("记者 岑越 东渡微融站 卫蓝 简宁", "reporter", ("岑越", "卫蓝", "简宁")),
        ("记者 岑越 芦汀融媒体中心 卫蓝", "reporter", ("岑越", "卫蓝")),
        ("记者 岑越 卫蓝 东渡微融站 简宁 文/摄", "photo", ("岑越", "卫蓝", "简宁")),
        ("文/图 本报全媒体记者 岑越 卫蓝", "photo", ("岑越", "卫蓝")),
        ("图/文 本报记者 岑越", "photo", ("岑越",)),
        ("本报首席记者 简宁 文 见习记者 祁若川 图", "reporter", ("简宁", "祁若川")),
        ("文/芦汀日报全媒体记者 岑越 图/芦汀海事局", "author", ("岑越",)),
        ("■ 魏小渡", "name", ("魏小渡",)),
        ("□ 岑越（云陂大学）", "name", ("岑越",)),
        ("本报记者 岑越 实习生 卫蓝", "reporter", ("岑越", "卫蓝")),
        ("实习生 卫蓝", "reporter", ("卫蓝",)),
        ("本报记者 岑越 文 受访者供图", "reporter", ("岑越",)),
        ("芦汀市融媒体中心 岑越", "reporter", ("岑越",)),
        ("文字 岑越 图片 卫蓝", "photo", ("岑越", "卫蓝")),
        ("作者：岑越（云陂大学教授）", "author", ("岑越",)),
        ("岑  越图  卫  蓝文", "photo", ("岑越", "卫蓝")),
        ("卫  蓝图  岑小越文", "photo", ("卫蓝", "岑小越")),
        ("岑 越  卫小蓝摄影报道", "photo", ("岑越", "卫小蓝")),
        ("岑  越  卫小蓝摄影报道（人民视觉）", "photo", ("岑越", "卫小蓝")),
        ("采访整理：岑越  卫  蓝", "author", ("岑越", "卫蓝")),
        ("寄思人：卫小芸", "author", ("卫小芸",)),
        ("讲述人：岑越", "author", ("岑越",)),
        ("口述：简宁 整理：岑越", "author", ("简宁", "岑越")),
        ("本版撰稿 岑越 卫蓝", "reporter", ("岑越", "卫蓝")),
        ("本版主笔：简宁", "reporter", ("简宁",)),
        ("云陂实验小学五（3）班 卫小蓝", "author", ("卫小蓝",)),
        ("云陂实验小学 五年级 岑 越", "author", ("岑越",)),
        ("芦汀中学高二（5）班　卫小蓝", "author", ("卫小蓝",)),
        ("槐江市第二小学 卫小蓝（10岁）", "author", ("卫小蓝",)),
        ("指导老师：岑越", "author", ("岑越",)),
        ("指导教师 简宁", "author", ("简宁",)),
        ("读者  卫成", "author", ("卫成",)),
    ],
)
def test_bylines(text: str, sort: str, names: tuple[str, ...]) -> None:
    found = byline(text)
    assert found is not None
    assert (found.sort, found.names, found.sure) == (sort, names, True) or (
        found.sure and found.names == names and {found.sort, sort} <= {"reporter", "commentator"}
    )


@pytest.mark.parametrize(
    "text", ["云陂市  卫小蓝", "芦汀县渡口镇 岑越", "市民 卫成", "槐江大学 金点子"]
)
def test_a_place_and_a_name_are_weak(text: str) -> None:
    found = byline(text)
    assert found is not None
    assert not found.sure


@pytest.mark.parametrize(
    "text",
    [
        "记者",
        "记者 观察",
        "记者手记",
        "本报记者站",
        "本报记者在芦汀看到",
        "新华社记者座谈会",
        "年轻人的试图 老师傅的行文",
        "摄影报道",
        "文图展开幕",
        "图文并茂",
        "芦汀中学 百年校庆",
        "云陂小学 今天开学",
        "芦汀中学高二（5）班 夺得冠军",
        "指导老师：把课堂还给孩子",
        "读者 来信选登",
        "市民 王先生",
        "云陂市 渡口夜航恢复",
        "本版文章不代表本报立场",
        "本期话题 老街怎么修",
        "融媒体中心 揭牌",
        "芦汀日报 明天改版",
        "文 图 声 光",
        "实习生 涨薪",
    ],
)
def test_no_bylines(text: str) -> None:
    found = byline(text)
    assert found is None or not found.sure
