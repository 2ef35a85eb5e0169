"""From a source to an issue, and from what a user calls an article to the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.errors import ArticleNotFoundError
from summarize.layout import read_issue
from summarize.library.squeeze import squeeze
from summarize.reading import read_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import BinaryIO

    from summarize.issue import Article, Issue
    from summarize.rulings import Ruling

_CANDIDATES = 5


def open_issue(
    source: str,
    *,
    encoding: str | None = None,
    stdin: BinaryIO | None = None,
    rulings: Sequence[Ruling] = (),
    progress: Callable[[int, int], None] | None = None,
) -> Issue:
    """The issue of a file, a folder of page files, or ``-`` (standard input).

    ``encoding`` overrides detection, ``rulings`` overrule the layout; what became of each stands
    in the issue's ``ruled``. ``progress`` is called before each page with the number of those
    read and of all. Raises :class:`~summarize.errors.InputError`.
    """
    pages = read_pages(source, encoding=encoding, stdin=stdin)
    return read_issue(pages, rulings, progress=progress)


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
    found: list[Article] = []
    for fits in _WAYS:
        found = [a for a in issue.articles if any(fits(title, words) for title in titles[a.id])]
        if found:
            break
    if len(found) == 1:
        return found[0]
    if found:
        raise ArticleNotFoundError(
            "“{words}” names {count} articles: {articles}; give the id of one",
            words=words,
            count=len(found),
            articles=_listed(found),
        )
    if not issue.articles:
        raise ArticleNotFoundError("there is no article in this issue")
    near = _listed(_nearest(issue, words))
    raise ArticleNotFoundError(
        "no article “{words}”; there are {articles}", words=words, articles=near
    )


def _is(title: str, words: str) -> bool:
    return bool(words.strip()) and squeeze(title).text == squeeze(words).text


def _holds(title: str, words: str) -> bool:
    return bool(words.strip()) and squeeze(words).text in squeeze(title).text


def _holds_letters(title: str, words: str) -> bool:
    """Punctuation aside: nobody types the colon of a kicker, or the quotes of a headline."""
    letters = _letters(words)
    return bool(letters) and letters in _letters(title)


def _holds_each(title: str, words: str) -> bool:
    return bool(words.strip()) and all(_holds(title, word) for word in words.split())


# From the surest way that words can name a title to the loosest; the first that names one wins.
_WAYS = (_is, _holds, _holds_letters, _holds_each)


def _letters(text: str) -> str:
    return "".join(letter for letter in squeeze(text).text if letter.isalnum())


def _titles(article: Article) -> tuple[str, ...]:
    heading = " ".join(part for part in (article.kicker, article.headline, article.deck) if part)
    return tuple(text for text in (article.title, article.headline, heading) if text)


def _nearest(issue: Issue, words: str) -> list[Article]:
    """Articles that share most characters with what was asked for, else just the first ones."""
    wanted = set(_letters(words))

    def strangeness(article: Article) -> int:
        return len(wanted - set(_letters(article.id + " ".join(_titles(article)))))

    return sorted(issue.articles, key=strangeness)


def _listed(articles: Iterable[Article]) -> str:
    named = [f"{article.id} {article.title}" for article in articles]
    more = ", …" if len(named) > _CANDIDATES else ""
    return ", ".join(named[:_CANDIDATES]) + more
