"""Titles of notices and corrections in one paragraph with their text."""

from __future__ import annotations

import pytest

from summarize.layout.lines.titles.run_in_titles import run_in_title


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        (
            "更正 本报昨日三版《早班车》一文中「两班」应为「三班」。特此更正。",
            "correction",
            "更正",
        ),
        ("更正：本报3月2日二版图片说明中“卫兰”应为“卫蓝”，特此更正。", "correction", "更正"),
        ("【更正】昨日四版夜间门诊一文所列电话有误，谨向读者致歉。", "correction", "【更正】"),
        ("致歉　　本报昨日将岑越误写作岑悦，谨向当事人致歉。", "correction", "致歉"),
        ("遗失声明 卫小蓝不慎遗失渔船证，编号0317，声明作废。", "notice", "遗失声明"),
        ("注销公告　芦汀竹器社拟注销，请债权人自公告之日起四十五日内申报。", "notice", "注销公告"),
        ("讣告 芦汀中学退休教师岑远先生于3月2日逝世，享年八十六岁。", "notice", "讣告"),
        ("訃告 蘆汀中學退休教師岑遠先生於3月2日辭世。", "notice", "訃告"),
    ],
)
def test_a_title_before_its_formula(text: str, kind: str, title: str) -> None:
    mark = run_in_title(text)
    assert mark is not None
    assert mark.kind == kind
    assert text[mark.start : mark.end] == title


@pytest.mark.parametrize(
    "text",
    [
        "更正",
        "更正 夜间门诊电话",
        "更正一处错误，特此更正。",
        "更正后的名单昨天公布，市民可到渡口查看。",
        "遗失声明怎么登？记者昨天到窗口问了问。",
        "遗失声明 一栏昨天登了十九条。",
        "遗失 卫小蓝渔船证，声明作废。",
        "讣告 一词从何而来",
        "本报昨日三版有误，特此更正。",
        "【更正",
        "",
        " ",
    ],
)
def test_no_title_or_no_formula(text: str) -> None:
    assert run_in_title(text) is None


def test_a_long_paragraph_is_none() -> None:
    assert run_in_title("更正 " + "本报有误，" * 100_000 + "特此更正。") is None
