"""Keywords 关键词: what an article is about, in words and phrases of its own."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.language.common import common_words
from summarize.language.datelines import dateline_end
from summarize.language.names import whole_names
from summarize.language.signers import signers
from summarize.language.terms import Field, Term, terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import Article
    from summarize.language.words import Rarities

_HEADLINE = 3.0
_KICKER = 2.0
_SUBHEAD = 2.0
_FIRST = 0.6  # what the first paragraph's occurrences count more; later ones less and less
_QUOTED = 1.2
_NAME = 1.1
_PHRASE = 0.35  # a phrase's gain for each word beyond its first
_COMMON = 0.5  # what a word of every day's paper counts, alone
_RARER = 0.5  # what a phrase counts if a phrase within it stands more often
_LONGER = 0.5  # the share of a part's score from which a quoted whole is preferred
_COUNT = re.compile(r"[一二三四五六七八九十百千万两几][\u3400-\u9fff]{1,2}$")
_CREDIT = re.compile(
    r"[(（][^()（）]{0,30}(?:记者|通讯员|摄|供图|资料照片|报道)[^()（）]{0,30}[)）]"
)
_MARKER = re.compile(r"[(（]?\s?[▼▲]?\s?(?:下转|上接|紧接|转入)\s?第?[\w\s、]{1,8}版\s?[)）]?")
# Ten names and more in a row: none of them is what the article is about.
_LIST = re.compile(r"(?:[\u3400-\u9fff·]{2,12}、\s?){9,}[\u3400-\u9fff·]{2,4}")


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word, name or phrase as the article prints it; ``weight`` is 1 for the top one, above 0."""

    text: str
    weight: float


def keywords(article: Article, count: int = 8) -> tuple[Keyword, ...]:
    """At most ``count`` keywords of ``article``, the weightiest first.

    TF-IDF over nouns, names, quoted terms and recurring phrases, with weight for the headline and
    for standing early. Ties go to the one that comes first: every run gives the same.
    """
    return keywords_of((article,), count)


def keywords_of(articles: Sequence[Article], count: int = 8) -> tuple[Keyword, ...]:
    """The same over several articles as one text."""
    fields = [part for article in articles for part in _texts(article)]
    if count < 1 or not fields:
        return ()
    # Here, so that listing and reading an issue do not load jieba.
    from summarize.language.words import rarities, tagged  # noqa: PLC0415

    words = whole_names([tagged(text) for text, _, _ in fields])
    found = terms(
        Field(text, part, weight, heading)
        for (text, weight, heading), part in zip(fields, words, strict=True)
    )
    for name in signers(line for article in articles for line in article.bylines):
        found.pop(name, None)
    chosen = _chosen(_scored(found, rarities()), count)
    highest = chosen[0][1] if chosen else 1.0
    return tuple(Keyword(term.text, score / highest) for term, score in chosen)


def _texts(article: Article) -> Iterator[tuple[str, float, bool]]:
    """Text, weight of an occurrence, and whether it is a heading; captions and tables left out."""
    for heading, weight in (
        (article.kicker, _KICKER),
        (article.headline, _HEADLINE),
        (article.deck, _KICKER),
    ):
        if heading:
            yield heading, weight, True
    place = 0
    for block in article.blocks:
        if block.kind == "subhead":
            yield block.text, _SUBHEAD, True
        elif block.kind in {"paragraph", "item", "verse", "box"}:
            text = block.text[dateline_end(block.text, article.dateline) :]
            text = _LIST.sub("\n", _MARKER.sub("\n", _CREDIT.sub("\n", text)))
            if text.strip():
                yield text, 1 + _FIRST / (1 + place), False
                place += 1


def _scored(found: dict[str, Term], table: Rarities) -> list[tuple[Term, float]]:
    kept = {text: term for text, term in found.items() if _stands(term, table)}
    # A word that stands mostly inside a phrase (产业 in 产业集群) gives way to it.
    inside: Counter[str] = Counter()
    for term in kept.values():
        if len(term.parts) == 2:
            for part in term.parts:
                inside[part] += len(term.weights)
    common = common_words()
    scored: list[tuple[Term, float]] = []
    for term in kept.values():
        rarity = math.fsum(map(table.of, term.parts)) / len(term.parts)
        if term.quoted and len(term.parts) == 1 and term.text not in table:
            rarity = 0.8 * table.median
        weight = math.fsum(term.weights)
        if len(term.parts) == 1:
            free = max(0.35, 1 - 0.8 * inside[term.text] / len(term.weights))
            weight *= free * (_COMMON if term.text in common else 1)
        elif _most_within(term, kept) > len(term.weights):
            weight *= _RARER
        score = weight * rarity * (1 + _PHRASE * (len(term.parts) - 1))
        score *= (_QUOTED if term.quoted else 1) * (_NAME if term.name else 1)
        scored.append((term, score))
    return scored


def _most_within(term: Term, kept: dict[str, Term]) -> int:
    """How often the most frequent phrase stands that is part of this phrase (C-value's idea)."""
    size = len(term.parts)
    shorter = (
        "".join(term.parts[start:end])
        for start in range(size)
        for end in range(start + 2, size + 1)
        if end - start < size
    )
    return max((len(kept[text].weights) for text in shorter if text in kept), default=0)


def _stands(term: Term, table: Rarities) -> bool:
    """Whether a term is sure enough to be one.

    A phrase must come again; with a verb at an end of it, twice in the body, for a headline and
    its first sentence share clauses. A word that jieba made up must come again, and be no count
    (三县).
    """
    count = len(term.weights)
    if len(term.parts) > 1:
        return count - term.headings > 1 if term.verbal else count > 1
    if term.quoted or term.text in table:
        return True
    if _COUNT.match(term.text):
        return False
    return term.name or term.text.isascii() or count > 1


def _chosen(scored: list[tuple[Term, float]], count: int) -> list[tuple[Term, float]]:
    """The best, none of them part of another.

    A quoted term that is nearly as heavy as a chosen part of it takes that part's place.
    """
    chosen: list[tuple[Term, float]] = []
    for term, score in sorted(scored, key=lambda item: (-item[1], item[0].first, item[0].text)):
        same = [at for at, (other, _) in enumerate(chosen) if _overlap(term.text, other.text)]
        if not same:
            if len(chosen) == count:
                break
            chosen.append((term, score))
        elif len(same) == 1 and len(term.text) > len(chosen[same[0]][0].text):
            weight = chosen[same[0]][1]
            if term.quoted and score >= _LONGER * weight:
                chosen[same[0]] = (term, weight)
    return chosen


def _overlap(one: str, other: str) -> bool:
    one, other = one.strip("《》"), other.strip("《》")
    return one in other or other in one
