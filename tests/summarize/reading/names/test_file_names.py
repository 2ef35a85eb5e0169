from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.reading.names.choosing import choose, split_suffix
from summarize.reading.names.file_names import read_name
from summarize.reading.names.labels import label_order, normal_label


@pytest.mark.parametrize(
    ("stem", "label", "name", "date"),
    [
        ("01版 要闻", "1", "要闻", None),
        ("第02版_综合", "2", "综合", None),
        ("第A04版：评论·随笔", "A4", "评论·随笔", None),
        ("第1版(要闻)", "1", "要闻", None),
        ("01版要闻", "1", "要闻", None),
        ("A05", "A5", None, None),
        ("a05 民生", "A5", "民生", None),
        ("Ａ０５", "A5", None, None),
        ("page2", "2", None, None),
        ("Page-12", "12", None, None),
        ("p02", "2", None, None),
        ("node_3", "3", None, None),
        ("02", "2", None, None),
        ("1", "1", None, None),
        ("02 综合", "2", "综合", None),
        ("第五版", "5", None, None),
        ("第十二版 副刊", "12", "副刊", None),
        ("青禾日报第3版", "3", None, None),
        ("rmrb_20250127_03", "3", None, "2025-01-27"),
        ("rmrb2025012703", "3", None, "2025-01-27"),
        ("20250127-A05", "A5", None, "2025-01-27"),
        ("20250127-02-要闻", "2", "要闻", "2025-01-27"),
        ("2025-01-27 第3版 经济", "3", "经济", "2025-01-27"),
        ("2025年1月27日 02版", "2", None, "2025-01-27"),
        ("2024-12-01-node_04", "4", None, "2024-12-01"),
        ("20250127", None, None, "2025-01-27"),
        ("青禾日报 2025.01.27", None, None, "2025-01-27"),
        ("front-page", None, None, None),
        ("notes2025", None, None, None),
        ("20251399", None, None, None),
        ("chapter_3", None, None, None),
        ("改版", None, None, None),
        ("00版", None, None, None),
        ("第五版《词典》面世", None, None, None),
        ("1月26日", None, None, None),
        ("3-2", None, None, None),
        ("", None, None, None),
        ("版" * 5000, None, None, None),
    ],
)
def test_what_a_file_name_says(
    stem: str, label: str | None, name: str | None, date: str | None
) -> None:
    found = read_name(stem)
    assert (found.label, found.name, found.date) == (label, name, date)


@pytest.mark.parametrize("stem", ["20250127-02-3", "20250127_02_3", "2025-01-27-02-03 新桥通车"])
def test_a_name_of_date_page_and_article(stem: str) -> None:
    found = read_name(stem)
    assert (found.label, found.article, found.date) == ("2", 3, "2025-01-27")


@given(st.text(max_size=40))
def test_any_name_is_read(stem: str) -> None:
    label = read_name(stem).label
    assert label is None or normal_label(label) == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("05", "5"),
        ("第A05版", "A5"),
        ("a 0 5", "A5"),
        ("１２", "12"),
        ("五", "5"),
        ("十", "10"),
        ("十二", "12"),
        ("二十", "20"),
        ("二十一", "21"),
        ("一〇二", "102"),
        ("一百", "100"),
        ("一百零五", "105"),
        ("一百一十二", "112"),
        ("0", None),
        ("〇", None),
        ("", None),
        ("版", None),
        ("百", None),
        ("二百", None),
        ("一百五", None),
        ("十十", None),
        ("零十", None),
        ("1000", None),
        ("ABC1", None),
        ("5" * 100, None),
    ],
)
def test_labels_have_one_form(text: str, label: str | None) -> None:
    assert normal_label(text) == label


def test_pages_without_a_letter_come_first_and_numbers_count() -> None:
    labels = ["B1", "A12", "10", "A2", "2", "1", "A1"]
    assert sorted(labels, key=label_order) == ["1", "2", "10", "A1", "A2", "A12", "B1"]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("第02版.txt", ("第02版", ".txt")),
        ("PAGE.TXT", ("PAGE", ".txt")),
        ("2025.01.27", ("2025.01.27", "")),
        ("01版.要闻", ("01版.要闻", "")),
        ("plain", ("plain", "")),
        (".txt", (".txt", "")),
    ],
)
def test_suffixes(name: str, parts: tuple[str, str]) -> None:
    assert split_suffix(name) == parts


def test_pages_are_chosen_and_what_stands_beside_them_is_not() -> None:
    files = [
        "01版.txt",
        "02版.TEXT",
        "第3版",
        "README.txt",
        "notes.md",
        "expected.json",
        "scan.jpg",
        ".hidden.txt",
        ".git/x.txt",
        "__MACOSX/01.txt",
        "Makefile",
        "more/04版.txt",
    ]
    assert choose(files) == ["01版.txt", "02版.TEXT", "第3版", "more/04版.txt"]


def test_markdown_counts_where_there_is_no_text_file() -> None:
    assert choose(["README.md", "01版/新桥.md"]) == ["01版/新桥.md"]
