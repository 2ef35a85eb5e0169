"""Names with what their bearer is."""

from __future__ import annotations

import pytest

from summarize.layout.lines.said import said
from summarize.layout.lines.sources.bylines import byline


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("卢小满（芦汀市作家协会副主席）", "卢小满"),
        ("岑 越(话剧院演员)", "岑越"),
        ("（韩国）李元胜", "李元胜"),
        ("（法国）让—克洛德·马尔丹", "让—克洛德·马尔丹"),
        ("安娜·巴尔托利", "安娜·巴尔托利"),
    ],
)
def test_signs_weakly(line: str, name: str) -> None:
    found = byline(line)
    assert found is not None
    assert found.names == (name,)
    assert not found.sure
    assert said(line).rule == "name-line"


@pytest.mark.parametrize(
    "line",
    [
        "沿江防汛（第三期）",
        "渡口的灯（散文）",
        "新春走基层·蹲点",
        "（三）加快建设",
        "（韩国）电影周开幕",
        "苇塘大桥合龙（图片新闻）",
        "卢小满（1921年生）",
    ],
)
def test_titles_are_no_names(line: str) -> None:
    assert byline(line) is None
