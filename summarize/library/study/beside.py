"""Which names and keywords stand beside a word, and how that changed.

Candidates are the keywords and names of the paragraphs that have the word, in some articles,
evenly spread over time, where there are many; how often each stands beside it is then counted in
all articles, by the index. They are ranked by Dunning's log-likelihood ratio ("Accurate Methods
for the Statistics of Surprise and Coincidence", 1993): how sure it is that they meet beyond chance.
"""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from math import log
from typing import TYPE_CHECKING, Literal

from summarize.library.asking import also, asks_for_words, by_day, days, every, term, wide
from summarize.library.query import Query
from summarize.library.squeeze import squeeze
from summarize.library.study.sampling import sample

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from summarize.issue import Article
    from summarize.library.archive.engine import Archive
    from summarize.library.query import Term
    from summarize.library.recalling import Recalling

LOOKED_AT = 200
"""Articles that candidates are taken from."""
_KEYWORDS = 8
_CANDIDATES, _LEAST = 4, 80
"""Candidates that are counted, for each one that is wanted, and at least."""
_SIGNERS = frozenset({"记者", "通讯员"})


@dataclass(frozen=True, slots=True)
class Span:
    """Days, both included, and how many articles of them have the word."""

    first: str
    last: str
    count: int


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A name (``role`` as :data:`summarize.language.names.ROLES` has it) or ``keyword``.

    ``count`` articles have it beside the word, ``articles`` have it at all; ``likelihood`` is
    Dunning's ratio. ``spans``: the counts in the spans.
    """

    text: str
    role: str
    count: int
    articles: int
    likelihood: float
    spans: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """``count`` articles have the word, ``looked_at`` of them were read for candidates."""

    count: int
    looked_at: int
    spans: tuple[Span, ...]
    neighbours: tuple[Neighbour, ...]


def beside(
    archive: Archive,
    query: Query,
    recalled: Recalling,
    *,
    most: int = 20,
    by: Literal["half", "year"] = "half",
    progress: Callable[[int, int], None] | None = None,
) -> Beside:
    """The ``most`` neighbours, the surest first; over halves of the time, or over years."""
    of_day = by_day(archive, query)
    total = sum(of_day.values())
    some = sample(archive, query, of_day, LOOKED_AT)
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    looked_at: list[str] = []
    for done, kept in enumerate(some):
        if progress is not None:
            progress(done, len(some))
        stored = archive.article(kept.key)
        if stored is None:
            continue
        article = _about(stored.article, query.terms)
        looked_at.append("\n".join(squeeze(text).text for text in _texts(article)))
        for text, role in _of_article(recalled, article):
            seen[text][role] += 1
    spans = tuple(_spans(of_day, by))
    articles = sum(issue.articles for issue in archive.issues())
    meeting = _Meeting(archive, query)
    counted = []
    for text, asked in _candidates(seen, query, max(most * _CANDIDATES, _LEAST)):
        count, alone = meeting.count(asked), archive.count(Query(text, asked))
        surely = likelihood(count, total, alone, articles)
        taken = _role(seen[text], sum(asked.text in each for each in looked_at))
        if surely > 0 and taken is not None:
            counted.append((surely, text, taken, asked, count, alone))
    counted.sort(key=lambda each: (-each[0], each[1]))
    neighbours = tuple(
        Neighbour(
            text,
            role,
            count,
            alone,
            surely,
            tuple(meeting.count(asked, span) for span in spans),
        )
        for surely, text, role, asked, count, alone in counted[:most]
    )
    return Beside(total, len(some), spans, neighbours)


class _Meeting:
    """In how many articles that a query finds another word stands.

    Where articles must be read to be found they are read once, and the word's own are met with
    them.
    """

    def __init__(self, archive: Archive, query: Query) -> None:
        self._archive = archive
        self._query = wide(query)
        self._keys: set[str] | None = None
        if asks_for_words(query):
            self._keys = {kept.key for kept in every(archive, query)}

    def count(self, asked: Term, span: Span | None = None) -> int:
        """The articles, in a span of days or in all."""
        both = also(self._query, asked)
        if span is not None:
            both = days(both, span.first, span.last)
        if self._keys is None:
            return self._archive.count(both)
        return sum(key in self._keys for key in self._archive.keys(both))


def likelihood(both: int, one: int, other: int, every: int) -> float:
    """Dunning's ratio of two things that meet in ``both``; 0 where that is no more than by chance.

    ``one`` and ``other`` are how many have each, of ``every``.
    """
    if not both or both * every <= one * other:
        return 0.0
    # With both, with the one alone, with the other alone, with neither.
    cells = (
        (both, one * other),
        (one - both, one * (every - other)),
        (other - both, (every - one) * other),
        (every - one - other + both, (every - one) * (every - other)),
    )
    total = sum(cell * log(cell * every / share) for cell, share in cells if cell > 0)
    return 2 * total


def _of_article(recalled: Recalling, article: Article) -> set[tuple[str, str]]:
    """The names and keywords of an article, each once in each role."""
    found = {(n.text, n.role) for n in recalled.names(article) if n.office not in _SIGNERS}
    words = recalled.keywords(article, _KEYWORDS)
    return found | {(word.text, "keyword") for word in words}


def _about(article: Article, words: Sequence[str]) -> Article:
    """The article with those of its paragraphs that have one of the words; else with the first."""
    blocks = [
        block for block in article.blocks if any(w in squeeze(block.text).text for w in words)
    ]
    return replace(article, blocks=tuple(blocks or article.blocks[:1]), jumps=())


def _texts(article: Article) -> Iterator[str]:
    yield from filter(None, (article.kicker, article.headline, article.deck, *article.bylines))
    yield from (block.text for block in article.blocks)


def _role(seen: Counter[str], held: float) -> str | None:
    """What a text is: a name where it was one in half of the ``held`` texts that have it, or more.

    Else a keyword where it was one; a name that is none but here and there is a mistake.
    """
    names = [(count, role) for role, count in seen.items() if role != "keyword"]
    if names and max(names)[0] >= held / 2:
        return max(names)[1]
    return "keyword" if seen["keyword"] else None


def _candidates(
    seen: Mapping[str, Counter[str]], query: Query, most: int
) -> Iterator[tuple[str, Term]]:
    """Those that were seen most often; not the word itself, nor what holds it or is held by it."""
    own = query.terms
    told: set[str] = set()  # as they are searched for: 台風 is 台风
    often = {text: max(roles.values()) for text, roles in seen.items()}
    for text in sorted(often, key=lambda each: (-often[each], each)):
        asked = term(text)
        if asked is None or len(asked.text) < 2 or asked.text in told:
            continue
        if any(asked.text in word or word in asked.text for word in own):
            continue
        yield text, asked
        told.add(asked.text)
        if len(told) == most:
            return


def _spans(of_day: dict[str | None, int], by: str) -> Iterator[Span]:
    """The halves of the time from the first article to the last, or the years."""
    dated = {day: count for day, count in of_day.items() if day is not None}
    if not dated:
        return
    first, last = min(dated), max(dated)
    edges: Sequence[tuple[str, str]]
    if by == "year":
        years = range(int(first[:4]), int(last[:4]) + 1)
        edges = [(f"{year:04d}-01-01", f"{year:04d}-12-31") for year in years]
    else:
        begin, end = map(datetime.date.fromisoformat, (first, last))
        middle = begin + (end - begin) // 2
        after = middle + datetime.timedelta(days=1)
        edges = [(first, middle.isoformat())]
        if after <= end:
            edges.append((after.isoformat(), last))
    for low, high in edges:
        yield Span(low, high, sum(n for day, n in dated.items() if low <= day <= high))
