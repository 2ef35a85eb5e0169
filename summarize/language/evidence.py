"""How much speaks for each sentence of an article: the newspaper's evidence beside TextRank's.

SnowNLP's ranking says how central a sentence is; telling words say how much of the news it has
(:mod:`summarize.language.telling`), counted once for all chosen sentences
(:mod:`summarize.language.coverage`); place, paragraph and headline say what the editor put first.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from summarize.language.choosing import claims, half_quoted, says_little
from summarize.language.coverage import coverage
from summarize.language.grammar import GRAMMAR
from summarize.language.telling import telling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Article
    from summarize.language.candidates import Candidate

# Beside 1 for the sentence that covers most; chosen on days 11-15 of the month.
_RANK = 0.2
_EARLY = 0.05
_FIRST = 0.05
_OPENS_PARAGRAPH = 0.05
_LIKE_TITLE = 0.3
_LIKE_SUBHEAD = 0.15
_HALF_QUOTED = 0.15
_CLAIMS = 0.15
_SAYS_LITTLE = 3.0  # more than all the rest together
# How far the headline's own words go from their chance to 1.
_TITLE_WORD = 0.15


def scores(article: Article, choice: Sequence[Candidate]) -> list[float]:
    """A score for each sentence; in their falling order they make the best summaries."""
    # Here, so that listing and reading an issue load neither jieba nor SnowNLP.
    from summarize.language.textrank import rank  # noqa: PLC0415
    from summarize.language.words import cut  # noqa: PLC0415

    documents = [content(cut(candidate.text)) for candidate in choice]
    heading = " ".join(part for part in (article.kicker, article.headline, article.deck) if part)
    title = Counter(content(cut(heading)))
    # A kicker's greeting (新春送祝福) is no subject.
    headline = set(content(cut(article.headline or "")))
    sections, subheads = _sections(article, choice)
    named_by = [Counter(content(cut(subhead))) for subhead in subheads]
    ranks = rank(documents)
    highest = max(ranks, default=0) or 1.0
    own = []
    for place, (candidate, document) in enumerate(zip(choice, documents, strict=True)):
        score = _RANK * ranks[place] / highest + _EARLY / (1 + place)
        score += _FIRST * (place == 0) + _OPENS_PARAGRAPH * (candidate.number == 0)
        bag = Counter(document)
        score += _LIKE_TITLE * _cosine(title, bag)
        score += _LIKE_SUBHEAD * _cosine(named_by[sections[place]], bag)
        score -= _HALF_QUOTED * half_quoted(candidate.text)
        score += _CLAIMS * (article.kind == "opinion" and claims(candidate.text))
        named = not headline.isdisjoint(document)
        own.append(score - _SAYS_LITTLE * says_little(choice, place, named=named))
    weights = {}
    for word, chance in telling(documents, [candidate.block for candidate in choice]).items():
        raised = chance + _TITLE_WORD * (1 - chance) if word in title else chance
        weights[word] = raised * len(word)
    lengths = [_letters(each.text) for each in choice]
    return coverage(documents, weights, lengths, own, sections if len(subheads) > 2 else None)


def _sections(article: Article, choice: Sequence[Candidate]) -> tuple[list[int], list[str]]:
    """The section of each sentence, from 0 before the first subhead, and the subhead of each."""
    at_block: list[int] = []
    subheads = [""]
    for block in article.blocks:
        if block.kind == "subhead":
            subheads.append(block.text)
        at_block.append(len(subheads) - 1)
    return [at_block[candidate.block] for candidate in choice], subheads


def content(words: Sequence[str]) -> list[str]:
    """Words that say something: no punctuation, nothing of grammar."""
    return [word for word in words if any(map(str.isalnum, word)) and word not in GRAMMAR]


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def _cosine(first: Counter[str], second: Counter[str]) -> float:
    shared = sum(count * second[word] for word, count in first.items() if word in second)
    if not shared:
        return 0.0
    lengths = math.prod(sum(count * count for count in bag.values()) for bag in (first, second))
    return shared / math.sqrt(lengths)
