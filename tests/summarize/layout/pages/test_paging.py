"""Sources become pages: headers in the text, guides that are none, labels each once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.issue import RawPage
from summarize.layout.pages.paging import Leaf, number_lines, paginate

TEXT = (
    "入夏以来，沿湖九个村子先后铺上沥青。",
    "客车每天多开四趟。",
    "路灯接到了每一个岔口。",
    "施工队赶在雨前浇筑路肩。",
    "村民送来茶水和西瓜。",
)


def leaves(*lines: str, label: str | None = None) -> list[Leaf]:
    return paginate([RawPage("issue.txt", lines, label)])


def labels(found: list[Leaf]) -> list[str | None]:
    return [leaf.label for leaf in found]


def test_bare_headers_that_count_up_part_the_pages() -> None:
    """The first page bears the masthead, so that the count begins at two."""
    found = leaves("临江日报", *TEXT, "02 综合", *TEXT, "03 教育", *TEXT, "１０ 要闻", *TEXT)
    assert labels(found) == ["1", "2", "3", "10"]
    assert [leaf.name for leaf in found] == [None, "综合", "教育", "要闻"]


def test_pages_may_be_missing_in_between() -> None:
    assert labels(leaves("01 要闻", *TEXT, "03 体育", *TEXT, "07 副刊", *TEXT)) == ["1", "3", "7"]


def test_the_entries_of_a_guide_are_no_headers() -> None:
    guide = ("导读", "02 综合", "春耕全面铺开", "03 教育", "夜校办进九个村")
    found = leaves("临江日报", *guide, *TEXT, "02 综合", *TEXT, "03 教育", *TEXT)
    assert labels(found) == ["1", "2", "3"]
    assert [text for _, text in found[0].lines] == ["临江日报", *guide, *TEXT]


def test_one_bare_number_with_a_name_in_the_middle_is_none() -> None:
    assert labels(leaves(*TEXT, "02 综合", *TEXT)) == ["1"]


def test_half_of_a_cut_jump_marker_is_no_header() -> None:
    assert labels(leaves(*TEXT, "白天吊（下转第", "3版）", *TEXT, label="1")) == ["1"]
    assert labels(leaves(*TEXT, "白天吊装，连夜合龙。", "", "第3版", *TEXT)) == ["1", "3"]


@pytest.mark.parametrize(
    "pointer", ["（A02版）", "(A02版)", "【A02版】", "第3版", "A03版", "（第三版）"]
)
def test_a_bare_label_inside_a_file_that_its_name_numbers_is_a_pointer(pointer: str) -> None:
    found = leaves("芦汀日报", *TEXT, "春耕全面铺开", pointer, *TEXT, label="A1")
    assert labels(found) == ["A1"]
    assert found[0].headers == set()


@pytest.mark.parametrize("header", ["第2版 要闻", "A02版 综合", "2025年3月18日 第2版"])
def test_a_header_that_says_more_parts_even_a_numbered_file(header: str) -> None:
    assert labels(leaves("芦汀日报", *TEXT, header, *TEXT, label="1"))[1:] in (["2"], ["A2"])


@pytest.mark.parametrize("label", [None, "A1"])
def test_a_label_in_brackets_under_a_guide_entry_names_no_page(label: str | None) -> None:
    """Neither near the top nor farther down, whatever the file's name says."""
    found = leaves(
        "芦汀日报", "春耕全面铺开", "（A02版）", "夜校办进九个村", "（A03版）", *TEXT, label=label
    )
    assert labels(found) == [label or "1"]


def test_the_pages_own_label_repeated_parts_nothing() -> None:
    assert labels(leaves("第1版()", *TEXT, "第1版()", *TEXT, "第2版()", *TEXT)) == ["1", "2"]


@given(
    st.lists(
        st.lists(
            st.one_of(
                st.sampled_from(
                    [
                        *TEXT,
                        "",
                        "02 综合",
                        "03 教育",
                        "第2版 要闻",
                        "第3版",
                        "A05版 民生",
                        "5",
                        "3版）",
                    ]
                ),
                st.text(max_size=6),
            ),
            max_size=25,
        ),
        min_size=1,
        max_size=3,
    ),
    st.booleans(),
)
def test_every_line_stands_on_one_page_and_every_label_once(
    sources: list[list[str]], labelled: bool
) -> None:
    raw = [
        RawPage(f"{number}.txt", tuple(lines), str(number) if labelled else None)
        for number, lines in enumerate(sources, 1)
    ]
    found = paginate(raw)
    names = labels(found)
    assert None not in names
    assert len(set(names)) == len(names)
    held = sorted(index for leaf in found for index, text in leaf.lines if text.strip())
    lines = number_lines(raw)
    assert held == [index for index, line in enumerate(lines) if line.text.strip()]
    for leaf in found:
        assert all(lines[index].text == text for index, text in leaf.lines)
        assert leaf.headers <= {index for index, _ in leaf.lines}
