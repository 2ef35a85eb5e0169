"""Columns in brackets at a headline's end, and brackets there that are none."""

from __future__ import annotations

import pytest

from summarize.layout.lines.titles.bracketed_columns import bracketed_column


@pytest.mark.parametrize(
    ("headline", "name", "index"),
    [
        ("集市也要讲诚信（城事快评）", "城事快评", None),
        ("渡口夜航恢复(今日谈)", "今日谈", None),
        ("一把尺子量水位（深聚焦·治水，中学在行动①）", "深聚焦·治水，中学在行动", "①"),
        ("踩高跷的摆渡人（新春走基层）", "新春走基层", None),
        ("老船工的家书（新春走基层·渡口这一年）", "新春走基层·渡口这一年", None),
        ("走村看水（一线调查之三）", "一线调查", "之三"),
        ("稳住粮价（感言·岁末看集市（11））", "感言·岁末看集市", "11"),
        ("把规矩立起来（头一站·走进办事窗口（上））", "头一站·走进办事窗口", "上"),
        ("“灯亮着，我就认得路”（记者手记）", "记者手记", None),
        ("看得见的变化（人民眼·护湖）", "人民眼·护湖", None),
        (
            "一座码头四代人（一江春水 两岸人家·来自渡口的调查）",
            "一江春水 两岸人家·来自渡口的调查",
            None,
        ),
        ("  渡口的灯 （ 城市 故事 ） ", "城市 故事", None),
    ],
)
def test_columns(headline: str, name: str, index: str | None) -> None:
    found = bracketed_column(headline)
    assert found is not None
    assert (found.name, found.index, found.sure) == (name, index, True)
    bracket = headline[found.start : found.end]
    assert bracket[0] in "(（"
    assert bracket[-1] in ")）"
    assert found.end == len(headline.rstrip())


@pytest.mark.parametrize("headline", ["渡口的灯（有的放矢）", "老城新绿（凭栏处）"])
def test_words_that_say_nothing_of_columns_are_weak(headline: str) -> None:
    found = bracketed_column(headline)
    assert found is not None
    assert not found.sure


@pytest.mark.parametrize(
    "headline",
    [
        "渡口往事（一）",
        "渡口往事（上）",
        "渡口往事（完）",
        "渡口往事（第四场）",
        "渡口往事（连载）",
        "护湖先进个人（附名单）",
        "护湖先进个人（名单）",
        "春满芦汀（组图）",
        "春满芦汀（附图片2张）",
        "在护湖大会上的讲话（2019年2月3日）",
        "云陂市护湖条例（2019年3月1日市人大通过）",
        "云陂市护湖条例（草案）",
        "云陂市护湖条例（征求意见稿）",
        "芦汀发展规划（2019—2035年）",
        "致全市人民的信（全文）",
        "槐江短歌（二首）",
        "槐江短歌（外一章）",
        "渡口的灯（小说）",
        "护湖大会召开（讲话全文见A02版）",
        "渡口夜航恢复（记者 岑越）",
        "渡口夜航恢复（岑越）",
        "渡口夜航恢复（岑越 摄）",
        "渡口夜航恢复（新华社云陂3月3日电）",
        "渡口夜航恢复（下转第3版）",
        "芦汀加入世界贸易组织（WTO）",
        "（城事快评）",
        "船工说不走了。老街还在。（城事快评）",
        "城事快评",
        "渡口）",
        "",
    ],
)
def test_other_brackets(headline: str) -> None:
    assert bracketed_column(headline) is None
