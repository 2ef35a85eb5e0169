"""Pointers in a text: this issue's pages, and nothing that only looks like one."""

from __future__ import annotations

import pytest

from summarize.pointing.texts import pointers


@pytest.mark.parametrize(
    ("text", "shown", "labels"),
    [
        ("芦汀大桥今起通车(详见第四版)。", "详见第四版", ("4",)),
        ("云陂灌区春灌开闸。相关报道见2版", "相关报道见2版", ("2",)),
        ("（今日本报的评论见 A 0 2 版）", "评论见 A 0 2 版", ("A2",)),
        ("大堤合龙见今日本报4、5版", "见今日本报4、5版", ("4", "5")),
        ("渡口迁址（A02版）。", "（A02版）", ("A2",)),
        ("渡口迁址（第3版）", "（第3版）", ("3",)),
        ("全文（刊第3版）", "（刊第3版）", ("3",)),
        ("渡口迁址→4版", "→4版", ("4",)),
        ("槐江通航(相關報導見第四版)", "相關報導見第四版", ("4",)),
        ("附图见2—4版", "附图见2—4版", ("2", "3", "4")),
    ],
)
def test_a_pointer_and_its_pages(text: str, shown: str, labels: tuple[str, ...]) -> None:
    (found,) = pointers(text)
    assert text[found.start : found.end] == shown
    assert found.labels == labels


def test_several_pointers_stand_in_their_order() -> None:
    text = "（讲话见A02版）（名单见A03版）"
    assert [found.labels for found in pointers(text)] == [("A2",), ("A3",)]


@pytest.mark.parametrize(
    "text",
    [
        *("详见本报昨天02版报道", "见昨日第4版", "详见3月5日第2版", "见同日第4版"),
        *("《槐江词典》（第7版）", "《槐江词典（第7版）》", "详见第二版序言", "他看见第四版有字"),
        *("该书第2版下月出版", "升级为3版", "第3版", "今日8版", "", "（第3版）早已售罄。"),
    ],
)
def test_what_is_no_pointer_to_a_page_of_this_issue(text: str) -> None:
    assert pointers(text) == ()
