"""The documents of the book: cover, a chapter for each page, what else stood on the pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.export.hypertext.articles import article_element
from summarize.export.hypertext.issues import (
    REST,
    date_of,
    extent_of,
    language_of,
    name_of,
    number_of,
    rest,
)
from summarize.export.hypertext.markup import NOTHING, Markup, element, empty, plain, text, together
from summarize.export.hypertext.places import onward
from summarize.export.states import page_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarize.export.hypertext.articles import Brief
    from summarize.export.hypertext.places import Onward, Places
    from summarize.issue import Article, Issue

ONWARD = "onward"
_DECLARATION = Markup('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>')


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of the newspaper: its label, what it is called, and what begins on it."""

    label: str
    name: str
    file: str
    articles: tuple[Article, ...]


def chapters_of(issue: Issue) -> list[Chapter]:
    """A chapter for each page on which an article begins or goes on, in the issue's order."""
    names = {page.label: page.name for page in reversed(issue.pages) if page.name}
    labels = dict.fromkeys(page.label for page in issue.pages)
    begun: dict[str, list[Article]] = {}
    for article in issue.articles:
        begun.setdefault(article.page, []).append(article)
    known = [
        label
        for label in dict.fromkeys([*labels, *begun, *onward(issue)])
        if label in begun or label in onward(issue)
    ]
    return [
        Chapter(
            label,
            " ".join(part for part in (page_name(label), names.get(label)) if part),
            f"page-{number:03}.xhtml",
            tuple(begun.get(label, ())),
        )
        for number, label in enumerate(known, start=1)
    ]


def document(issue: Issue, title: str, body: Markup, kind: str | None = None) -> Markup:
    """A file of the book around ``body``."""
    head = element(
        "head",
        empty("meta", charset="utf-8"),
        element("title", plain(title)),
        empty("link", rel="stylesheet", type="text/css", href="style.css"),
    )
    language = language_of(issue)
    page = element(
        "html",
        together(NOTHING, head, element("body", Markup(f"\n{body}\n"), epub__type=kind)),
        xmlns="http://www.w3.org/1999/xhtml",
        xmlns__epub="http://www.idpf.org/2007/ops",
        lang=language,
        xml__lang=language,
    )
    return together(_DECLARATION, page)


def cover(issue: Issue) -> Markup:
    """Paper, day and number in large type: a device shows it before the first page."""
    parts = [element("h1", text(name_of(issue)))]
    for fact in (date_of(issue), number_of(issue), extent_of(issue)):
        if fact:
            parts.append(element("p", text(fact)))
    section = element("section", together(*parts), class_="cover", epub__type="titlepage")
    return document(issue, name_of(issue), section)


def page_chapter(
    issue: Issue,
    chapter: Chapter,
    places: Places,
    going_on: Mapping[str, Sequence[Onward]],
    briefs: Mapping[str, Brief],
) -> Markup:
    """A page's articles whole, wherever they end; last, links to what goes on on it."""
    parts = [element("h2", text(chapter.name))]
    parts += [
        article_element(issue, article, places, briefs.get(article.id))
        for article in chapter.articles
    ]
    if others := going_on.get(chapter.label):
        entries = (
            element(
                "li",
                element("a", text(each.article.title), href=places.link(each.article, each.block)),
                element("span", text(f" 上接{page_name(each.article.page)}"), class_="reason"),
            )
            for each in others
        )
        title = element("h3", text(onward_title(others)))
        parts.append(element("section", title, element("ul", *entries), id=ONWARD, class_=ONWARD))
    section = element("section", together(*parts), epub__type="chapter")
    return document(issue, chapter.name, section, "bodymatter")


def onward_title(others: Sequence[Onward]) -> str:
    """What the list of continuations is called."""
    return f"续文 {len(others)}篇"


def rest_chapter(issue: Issue) -> Markup:
    """What stood on the pages and is no article."""
    section = element("section", together(element("h2", text(REST)), *rest(issue)), class_="rest")
    return document(issue, REST, section, "backmatter")
