"""Sections: pages of one name in a row are one; a page without a name is its own."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.issue import Article, Page, Section


def section_names(pages: Sequence[Page]) -> list[str]:
    """The section of each page: its printed name without typesetting spaces, else ``第3版``."""
    return ["".join(page.name.split()) if page.name else f"第{page.label}版" for page in pages]


def sections(pages: Sequence[Page], articles: Sequence[Article]) -> tuple[Section, ...]:
    """Sections in the order of the pages, each with its articles' ids; empty ones are left out."""
    found: list[tuple[str, list[str]]] = []
    for page, name in zip(pages, section_names(pages), strict=True):
        if not found or found[-1][0] != name:
            found.append((name, []))
        found[-1][1].extend(article.id for article in articles if article.page == page.label)
    return tuple(Section(name, tuple(ids)) for name, ids in found if ids)
