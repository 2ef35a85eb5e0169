"""The articles of a library that are nearest to one: those that share its rarest words.

The article's keywords and names are weighed by their rank and by how rare they are in the library
(inverse document frequency). Articles with the rare ones, and with pairs of the frequent ones, are
found by the index; each then counts what it shares.
"""

from __future__ import annotations

from collections import defaultdict
from math import log
from typing import TYPE_CHECKING, NamedTuple

from summarize.library.archive.record import stretches
from summarize.library.asking import also, every, term
from summarize.library.query import Query
from summarize.library.recalling import content
from summarize.library.squeeze import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import Article
    from summarize.library.archive.engine import Archive
    from summarize.library.archive.kept import KeptArticle
    from summarize.library.query import Term
    from summarize.library.recalling import Recalling

_KEYWORDS, _NAMES = 12, 8
_NAME = 0.5
"""What a name that is no keyword weighs, beside the first keyword."""
_RARE = 300
"""A word that so few articles have finds all of them; a more frequent one only with another."""
_NEWEST = 100
"""Of the articles with two frequent words so many, the best first, are looked at."""
_READ = 80


class Shared(NamedTuple):
    """A word of the article: what is looked for, and its weight."""

    text: str
    term: Term
    weight: float


class Related(NamedTuple):
    """An article; ``score``: the share, by weight, of the other one's words that it has."""

    article: KeptArticle
    score: float
    shared: tuple[str, ...]


def related(
    archive: Archive,
    article: Article,
    recalled: Recalling,
    *,
    most: int = 10,
    key: str | None = None,
) -> list[Related]:
    """The ``most`` nearest articles, the nearest first; ``key`` is its own, left out.

    Without a key, the article as the library may have it is left out.
    """
    total = sum(issue.articles for issue in archive.issues())
    words = []
    for text, weight in _words(article, recalled):
        asked = term(text)
        if asked is None or len(asked.text) < 2:
            continue
        count = archive.count(Query(text, asked))
        # What no other article has leads nowhere.
        if count > (key is not None):
            words.append((count, Shared(text, asked, weight * log(1 + total / count))))
    words.sort(key=lambda each: -each[1].weight)
    whole = sum(word.weight for _, word in words)
    found = _candidates(archive, words)
    found.pop(key or "", None)
    first = sorted(found.values(), key=lambda each: (-each[1], each[0].key))[:_READ]
    own = content(article)
    scored = []
    for kept, _ in first:
        stored = archive.article(kept.key)
        if stored is None or (key is None and content(stored.article) == own):
            continue
        parts = stretches(stored)
        texts = [
            squeeze(text).text
            for text in (*parts.headline, *parts.deck, *parts.byline, *parts.body)
        ]
        shared = [w for _, w in words if any(w.term.text in text for text in texts)]
        score = sum(word.weight for word in shared) / whole
        scored.append(Related(kept, score, tuple(word.text for word in shared)))
    scored.sort(key=lambda each: (-each.score, each.article.key))
    return scored[:most]


def _words(article: Article, recalled: Recalling) -> Iterator[tuple[str, float]]:
    known = set()
    for word in recalled.keywords(article, _KEYWORDS):
        known.add(word.text)
        yield word.text, word.weight
    for name in recalled.names(article)[:_NAMES]:
        if name.text not in known:
            known.add(name.text)
            yield name.text, _NAME


def _candidates(
    archive: Archive, words: Sequence[tuple[int, Shared]]
) -> dict[str, tuple[KeptArticle, float]]:
    """Articles by key, each with the weight of the words that it was found by."""
    kept: dict[str, KeptArticle] = {}
    weight: defaultdict[str, float] = defaultdict(float)
    frequent = [word for count, word in words if count > _RARE]
    for count, word in words:
        if count <= _RARE:
            for each in every(archive, Query(word.text, word.term)):
                kept[each.key] = each
                weight[each.key] += word.weight
    for place, word in enumerate(frequent):
        for other in [w for _, w in words if w not in frequent[: place + 1]][:4]:
            query = also(Query(word.text, word.term), other.term)
            for each in archive.search(query, _NEWEST).articles:
                kept[each.key] = each
                weight[each.key] += word.weight / 4
    return {key: (each, weight[key]) for key, each in kept.items()}
