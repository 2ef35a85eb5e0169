"""The list of articles by section, each a link; also what goes on on a page from another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.export.hypertext.issues import pages_of
from summarize.export.hypertext.markup import Markup, element, text
from summarize.export.hypertext.places import onward, ordered
from summarize.export.states import kind_name, missing_notes, page_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.export.hypertext.places import Onward, Places
    from summarize.issue import Article, Issue


def contents(issue: Issue, places: Places) -> Markup:
    """The list; a continuation stands among the articles of the page it is printed on."""
    going_on = onward(issue)
    parts: list[Markup] = []
    for number, (name, articles) in enumerate(ordered(issue), start=1):
        entries = list(_entries(issue, articles, places, going_on))
        title = element("a", text(name or pages_of(articles)), href=f"#s{number}")
        parts.append(element("li", title, element("ol", *entries), class_="section"))
    # Pages on which no article begins, but where one goes on.
    left = [each for several in going_on.values() for each in several]
    if left:
        parts.append(element("li", element("ol", *(_onward(each, places) for each in left))))
    return element(
        "nav",
        element("h2", text("目录"), id="contents.title"),
        element("ol", *parts),
        id="contents",
        aria_labelledby="contents.title",
    )


def _entries(
    issue: Issue, articles: list[Article], places: Places, going_on: dict[str, list[Onward]]
) -> Iterator[Markup]:
    for index, article in enumerate(articles):
        yield _entry(issue, article, places)
        last = index + 1 == len(articles) or articles[index + 1].page != article.page
        if last:
            # A page that comes twice has its continuations where it comes first.
            yield from (_onward(each, places) for each in going_on.pop(article.page, ()))


def _entry(issue: Issue, article: Article, places: Places) -> Markup:
    notes = [note for note in (kind_name(article), *missing_notes(issue, article)) if note]
    return element(
        "li",
        element("span", text(article.id), class_="id"),
        element(
            "span",
            element("a", text(article.title), href=places.link(article)),
            *(element("small", text(note)) for note in notes),
        ),
    )


def _onward(each: Onward, places: Places) -> Markup:
    return element(
        "li",
        element("span", text("续"), class_="id"),
        element(
            "span",
            element("a", text(each.article.title), href=places.link(each.article, each.block)),
            element("small", text(f"上接{page_name(each.article.page)}")),
        ),
        class_="onward",
    )
