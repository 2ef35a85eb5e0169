"""Summaries 摘要: an article's own sentences, chosen, in the order of the text.

The default method is SnowNLP's (BM25 and TextRank) over whole sentences and jieba's words, with
the newspaper's evidence added: what stands early and what is like the headline counts more. The
weights were measured on the summaries that a national daily's editors wrote themselves.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.errors import DubaoError
from summarize.language.candidates import Candidate, candidates, lines_of_verse
from summarize.language.grammar import GRAMMAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Article

METHODS = ("snownlp", "lead")
_POSITION = 0.6
_TITLE = 0.6


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """One sentence: ``text`` to show, and where it stands.

    ``block`` is the index in ``article.blocks``; ``start`` and ``end`` are offsets in that block's
    text, a dateline before it left out; ``number`` counts the block's sentences from 0. ``text``
    is those characters, with … behind them where a long list of names was cut short.
    """

    text: str
    block: int
    start: int
    end: int
    number: int
    score: float


@dataclass(frozen=True, slots=True)
class Summary:
    """Sentences in the order of the text; ``complete`` is false where the article breaks off."""

    sentences: tuple[SummarySentence, ...]
    method: str
    complete: bool


def summarise(
    article: Article,
    *,
    sentences: int = 3,
    ratio: float | None = None,
    method: str = "snownlp",
) -> Summary:
    """Choose ``sentences`` sentences, or the share ``ratio`` (0 to 1] of those there are.

    ``method`` is one of :data:`METHODS`: ``snownlp`` ranks, ``lead`` takes the first ones. Poems
    and other literature always give their first lines, said in the result's ``method``. An
    article without prose (captions, tables) gives none. Raises DubaoError for a method that is
    not there and for a number or ratio out of its range.
    """
    _check(sentences, ratio, method)
    if article.kind == "literature" or any(block.kind == "verse" for block in article.blocks):
        method, choice = "lead", lines_of_verse(article)
    else:
        choice = candidates(article)
    wanted = sentences if ratio is None else max(1, round(ratio * len(choice)))
    if method == "lead" or len(choice) <= 1:
        scores = [1 / (1 + place) for place in range(len(choice))]
    else:
        scores = _scores(article, choice)
    # Equal scores: the earlier sentence first, on every run.
    best = sorted(range(len(choice)), key=lambda place: (-scores[place], place))[:wanted]
    chosen = tuple(_sentence(choice[place], scores[place]) for place in sorted(best))
    return Summary(chosen, method, article.complete)


def _check(sentences: int, ratio: float | None, method: str) -> None:
    if method not in METHODS:
        raise DubaoError(f"no summary method {method!r}: choose from {', '.join(METHODS)}")
    if sentences < 1:
        raise DubaoError(f"a summary has at least 1 sentence, not {sentences}")
    if ratio is not None and not 0 < ratio <= 1:
        raise DubaoError(f"a summary's ratio is above 0 and at most 1, not {ratio:g}")


def _scores(article: Article, choice: Sequence[Candidate]) -> list[float]:
    # Here, so that listing and reading an issue load neither jieba nor SnowNLP.
    from summarize.language.textrank import rank  # noqa: PLC0415
    from summarize.language.words import cut  # noqa: PLC0415

    documents = [_content(cut(candidate.text)) for candidate in choice]
    ranks = rank(documents)
    highest = max(ranks) or 1.0
    heading = " ".join(part for part in (article.kicker, article.headline, article.deck) if part)
    title = Counter(_content(cut(heading)))
    return [
        ranks[place] / highest
        + _POSITION / (1 + place)
        + _TITLE * _cosine(title, Counter(documents[place]))
        for place in range(len(choice))
    ]


def _content(words: Sequence[str]) -> list[str]:
    """Words that say something: no punctuation, nothing of grammar."""
    return [word for word in words if any(map(str.isalnum, word)) and word not in GRAMMAR]


def _cosine(first: Counter[str], second: Counter[str]) -> float:
    shared = sum(count * second[word] for word, count in first.items() if word in second)
    if not shared:
        return 0.0
    lengths = math.prod(sum(count * count for count in bag.values()) for bag in (first, second))
    return shared / math.sqrt(lengths)


def _sentence(candidate: Candidate, score: float) -> SummarySentence:
    return SummarySentence(
        candidate.text, candidate.block, candidate.start, candidate.end, candidate.number, score
    )
