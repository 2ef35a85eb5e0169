"""A place of the library to arrive at when its issue is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.reader.searching.source import Place

if TYPE_CHECKING:
    from summarize.issue import Article
    from summarize.library.query import Query
    from tui.reader.model.session import Session


@dataclass(frozen=True, slots=True)
class Arrival:
    """The article by its id and title (an id may be another's in today's reading), the words that
    were searched for, and in which part of it they stood.
    """

    article: str
    title: str
    words: str
    field: str
    block: int | None


def arrival(place: Place, words: str) -> Arrival:
    """What leads to a place once its issue is open."""
    hit = place.hit
    return Arrival(hit.article.id, hit.article.title, words, hit.field, hit.block)


def arrive(session: Session, wanted: Arrival) -> tuple[Place, Query] | None:
    """The place in the session's issue; None where it has no such article any more."""
    from summarize.library.query import parse_query  # noqa: PLC0415 (loads the layout)
    from summarize.library.search import Hit, Where, search_article  # noqa: PLC0415 (as above)

    article = _article(session, wanted)
    if article is None:
        return None
    issue = session.issue
    query = parse_query(wanted.words)
    over = session.finder.elsewhere.texts.over(article.id)
    hits = search_article(article, query, over, Where(issue.paper, issue.date))
    same = [hit for hit in hits if (hit.field, hit.block) == (wanted.field, wanted.block)]
    whole = Hit(article, "title", None, article.page, article.title, ())
    return Place(issue, next(iter((*same, *hits)), whole)), query


def _article(session: Session, wanted: Arrival) -> Article | None:
    found = session.article(wanted.article)
    if found is not None and found.title == wanted.title:
        return found
    titled = (each for each in session.issue.articles if each.title == wanted.title)
    return next(titled, None)
