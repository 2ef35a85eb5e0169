"""Sections: pages of one name in a row are one."""

from __future__ import annotations

from summarize.issue import Article, Page, Section
from summarize.layout.articles.sections import section_names, sections


def page(label: str, name: str | None) -> Page:
    return Page(label, name, inferred=False, source=f"{label}.txt")


def article(page: str, number: int = 1) -> Article:
    return Article(f"{page}-{number}", page, "", "news", "苇塘大桥合龙在即")


def test_typesetting_spaces_are_no_part_of_a_name_and_a_page_without_one_has_its_number() -> None:
    pages = [page("1", "要 闻"), page("A5", None), page("3", "副\u3000刊")]
    assert section_names(pages) == ["要闻", "第A5版", "副刊"]


def test_pages_of_one_name_in_a_row_are_one_section() -> None:
    pages = [page("1", "要闻"), page("2", "要 闻"), page("3", "副刊"), page("4", "要闻")]
    articles = [article("1"), article("1", 2), article("2"), article("3"), article("4")]
    assert sections(pages, articles) == (
        Section("要闻", ("1-1", "1-2", "2-1")),
        Section("副刊", ("3-1",)),
        Section("要闻", ("4-1",)),
    )


def test_unnamed_pages_are_sections_of_their_own_and_empty_ones_are_left_out() -> None:
    pages = [page("1", None), page("2", None), page("3", None)]
    found = sections(pages, [article("1"), article("3")])
    assert found == (Section("第1版", ("1-1",)), Section("第3版", ("3-1",)))
    assert sections([], []) == ()
