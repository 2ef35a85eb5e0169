"""Jump markers as papers of today print them: signs, letters, the page before the word."""

from __future__ import annotations

import pytest

from summarize.layout.pages.jump_markers import backward, forward

TEXT = "两岸新栽的水杉绵延三公里"


@pytest.mark.parametrize(
    ("marker", "target"),
    [
        ("►►►下转A02版", "A2"),
        ("》》下转A02版", "A2"),
        ("☞下转2版", "2"),
        ("下转A02版▶▶", "A2"),
        ("（下转A02版▶）", "A2"),
        ("（紧接A03版）", "A3"),
        ("（A02版·下转）", "A2"),
        ("（A02版下转）", "A2"),
        ("【第二版·下转】", "2"),
        ("（下转A02）", "A2"),
        ("下转A02", "A2"),
        ("（下转：A02版）", "A2"),
        ("下转：2版", "2"),
        ("（下转A02版要闻）", "A2"),
        ("（下转2版续）", "2"),
        ("（未完，下转A02版）", "A2"),
        ("（未完待续，下转2版）", "2"),
        ("[下转T02版]", "T2"),
    ],
)
def test_forward(marker: str, target: str) -> None:
    for stop in ("", "。", "，"):
        text = TEXT + stop + marker
        (found,) = forward(text)
        assert text[found.start : found.end] == marker
        assert found.targets == (target,)


def test_forward_behind_a_space() -> None:
    (found,) = forward(f"{TEXT} 紧接A03版")
    assert found.targets == ("A3",)


@pytest.mark.parametrize(
    ("marker", "origin"),
    [
        ("►► 上接A01版", "A1"),
        ("（上接A01版）", "A1"),
        ("（紧接A01版）", "A1"),
        ("（A01版·上接）", "A1"),
        ("（A01版上接）", "A1"),
        ("（上接A01）", "A1"),
        ("（上接：A01版）", "A1"),
        ("（文接A01版）", "A1"),
        ("（上接头版）", "1"),
        ("（上接A01版 水杉种满两岸）", "A1"),
    ],
)
def test_backward(marker: str, origin: str) -> None:
    for text in (marker, marker + TEXT, f"{marker} {TEXT}"):
        found = backward(text)
        assert found is not None
        assert text[found.start : found.end] == marker
        assert found.origins == (origin,)


@pytest.mark.parametrize("marker", ["上接A01", "上接头版", "紧接A01版", "接A01版"])
def test_backward_alone(marker: str) -> None:
    found = backward(marker)
    assert found is not None
    assert (found.start, found.end) == (0, len(marker))


def test_close_on_at_a_short_lines_end_leads_on() -> None:
    text = f"{TEXT}（紧接A03版）"
    assert backward(text) is None
    assert [mark.targets for mark in forward(text)] == [("A3",)]


@pytest.mark.parametrize("marker", ["►►上接A01版", "上接A01版", "（上接A01版）", "上接A01"])
def test_backward_behind_a_headline(marker: str) -> None:
    text = f"水杉种满两岸 {marker}"
    found = backward(text)
    assert found is not None
    assert text[found.start : found.end] == marker


@pytest.mark.parametrize(
    "text",
    [
        "他接过A01版清样看了又看。",
        "上接天线，下接地气。",
        "工作组下接A02村。",
        "会上接A01版报道的线索",
        "该剧改编后转A02频道播出。",
        "列车紧接A03次进站",
        "（紧接着第二版修订）",
        "软件从2版升级到下转3版本",
        "线下转A02店自提",
        "本版下转型升级",
        "线上接A1客户端",
        "课程从线下转A2教室",
        "课程从线下转A2",
        "（A02版）",
        "（A02版）上接天线",
        "见报后头版上接电话的人多了",
    ],
)
def test_neither(text: str) -> None:
    assert forward(text) == ()
    assert backward(text) is None
