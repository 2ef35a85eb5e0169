"""From a source to an issue, and from what a user calls an article to the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import ArticleNotFoundError
from summarize.layout import read_issue
from summarize.library.squeeze import squeeze
from summarize.reading import read_pages

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO

    from summarize.issue import Article, Issue

_CANDIDATES = 5


def open_issue(source: str, *, encoding: str | None = None, stdin: BinaryIO | None = None) -> Issue:
    """The issue of a file, a folder of page files, or ``-`` (standard input).

    ``encoding`` overrides detection. Raises :class:`~summarize.errors.InputError`.
    """
    return read_issue(read_pages(source, encoding=encoding, stdin=stdin))


def find_article(issue: Issue, words: str) -> Article:
    """The article with that id, or the only one whose title or headline holds these words.

    Widths, case and white space do not matter; a title that is given whole wins over one that
    contains it. Raises :class:`~summarize.errors.ArticleNotFoundError`, which names candidates.
    """
    wanted = squeeze(words).text
    for article in issue.articles:
        if squeeze(article.id).text == wanted:
            return article
    titles = {article.id: _titles(article) for article in issue.articles}
    same = [a for a in issue.articles if wanted and wanted in titles[a.id]]
    parts = [squeeze(word).text for word in words.split()]
    found = (
        same
        or [a for a in issue.articles if wanted and any(wanted in title for title in titles[a.id])]
        or [
            a
            for a in issue.articles
            if parts and all(any(part in title for title in titles[a.id]) for part in parts)
        ]
    )
    if len(found) == 1:
        return found[0]
    if found:
        raise ArticleNotFoundError(
            f"“{words}” names {len(found)} articles: {_listed(found)}; give the id of one"
        )
    if not issue.articles:
        raise ArticleNotFoundError("there is no article in this issue")
    raise ArticleNotFoundError(
        f"no article “{words}”; there are {_listed(_nearest(issue, wanted, titles))}"
    )


def _titles(article: Article) -> tuple[str, ...]:
    heading = " ".join(part for part in (article.kicker, article.headline) if part)
    texts = (article.title, article.headline or "", heading, article.deck or "")
    return tuple(squeeze(text).text for text in texts if text)


def _nearest(issue: Issue, wanted: str, titles: dict[str, tuple[str, ...]]) -> list[Article]:
    """Articles that share most characters with what was asked for, else just the first ones."""

    def strangeness(article: Article) -> int:
        return len(set(wanted) - set("".join(titles[article.id])) - set(article.id))

    return sorted(issue.articles, key=strangeness)


def _listed(articles: Iterable[Article]) -> str:
    named = [f"{article.id} {article.title}" for article in articles]
    more = ", …" if len(named) > _CANDIDATES else ""
    return ", ".join(named[:_CANDIDATES]) + more
