"""Paper, date and number as masthead lines name them."""

from __future__ import annotations

from summarize.layout.pages.masthead_data import masthead_data


def test_masthead_data() -> None:
    data = masthead_data(["临 江 日 报", "二〇二五年三月四日 星期二 今日8版 第12345期"])
    assert (data.paper, data.date, data.number) == ("临江日报", "2025-03-04", "12345")
    republic = masthead_data(["雲陂時報　民國一一四年三月四日　第二六三一八號"])
    assert (republic.paper, republic.date, republic.number) == ("雲陂時報", "2025-03-04", "26318")
    empty = masthead_data(["春耕忙"])
    assert (empty.paper, empty.date, empty.number) == (None, None, None)
