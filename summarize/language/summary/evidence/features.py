"""What is to be seen of each sentence of an article, as whole numbers for trees.

Its place in article, section and paragraph (:mod:`~summarize.language.summary.evidence.places`);
its marks and cue words (:mod:`~summarize.language.summary.evidence.cues`); how much of the rest of
the article it says, among it SnowNLP's TextRank; how like it is to headline, subheads and
neighbours; how likely its words are in a headline and in an editor's summary
(:mod:`~summarize.language.summary.evidence.telling_words`).
"""

from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import chain, repeat
from typing import TYPE_CHECKING

from summarize.language.grammar import GRAMMAR
from summarize.language.summary.evidence.cues import signs
from summarize.language.summary.evidence.numbers import (
    letters,
    pairs_of,
    per_mille,
    ranks_of,
)
from summarize.language.summary.evidence.places import likeness, places, sections_of
from summarize.language.summary.evidence.telling_words import telling
from summarize.stored import stored
from summarize.sums import in_turn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarize.issue import Article
    from summarize.language.summary.candidates import Candidate

LEARNED = 7
"""The last columns of a row are those of the models learned from editors' summaries."""
_CUES_ABOVE = 5  # sums of cues are seen from below as whole numbers


@dataclass(frozen=True, slots=True)
class Seen:
    """The sentences of an article as they are weighed.

    ``letters`` are each sentence's, ``documents`` its words without grammar, ``pairs`` its pairs of
    neighbouring letters; ``title`` are the headline's pairs, ``rows`` what trees are asked.
    """

    letters: list[str]
    documents: list[list[str]]
    pairs: list[frozenset[str]]
    title: frozenset[str]
    rows: list[list[int]]


def seen(article: Article, choice: Sequence[Candidate]) -> Seen:
    """All that is to be seen of the sentences; in the rows what the models of words add is last."""
    # Here, so that listing and reading an issue load neither jieba nor SnowNLP.
    from summarize.language.summary.methods.textrank import rank  # noqa: PLC0415
    from summarize.language.words import cut  # noqa: PLC0415

    documents = [content(cut(candidate.text)) for candidate in choice]
    bare = [letters(candidate.text) for candidate in choice]
    pairs = [pairs_of(text) for text in bare]
    heading = " ".join(part for part in (article.kicker, article.headline, article.deck) if part)
    title = pairs_of(letters(heading))
    sections, subheads = sections_of(article, choice)
    rows = places(choice, sections)
    for row, candidate, text in zip(rows, choice, bare, strict=True):
        row.extend(signs(candidate.text, len(text)))
    ranks = rank(documents)
    blocks = [candidate.block for candidate in choice]
    headline, summary = telling(documents, blocks, article.headline or "")
    named = set(content(cut(heading)))
    known = [[len(named.intersection(document))] for document in documents]
    for columns in (
        likeness(pairs, sections, title, [pairs_of(letters(text)) for text in subheads]),
        _shares(bare, documents, pairs, ranks),
        gains(headline, bare, documents),
        known,
        gains(summary, bare, documents),
        cues(documents, cue_weights()),
    ):
        for row, more in zip(rows, columns, strict=True):
            row.extend(more)
    return Seen(bare, documents, pairs, title, rows)


def content(words: Sequence[str]) -> list[str]:
    """Words that say something: no punctuation, nothing of grammar."""
    return [
        word
        for word in words
        if word not in GRAMMAR and (word.isalnum() or any(map(str.isalnum, word)))
    ]


def _shares(
    bare: Sequence[str],
    documents: Sequence[Sequence[str]],
    pairs: Sequence[frozenset[str]],
    ranks: Sequence[float],
) -> list[list[int]]:
    """How much of the article each says: its pairs and words, and TextRank."""
    holders = Counter[str]()
    for own in pairs:
        holders.update(own)
    again = {pair for pair, count in holders.items() if count > 1}
    words = Counter(chain.from_iterable(documents))
    length = math.sqrt(in_turn(count * count for count in words.values()))
    logs = [0.0, *(math.log(count) for count in range(1, 1 + max(words.values(), default=0)))]
    weights = {word: logs[count] for word, count in words.items()}
    mean = sum(map(len, bare)) / (len(bare) or 1)
    highest = max(ranks, default=0) or 1.0
    told = [per_mille(sum(map(holders.__getitem__, own)) - len(own), len(own)) for own in pairs]
    shared = [per_mille(len(again & own), len(own)) for own in pairs]
    rows = []
    places = zip(ranks_of(ranks), ranks_of(told), ranks_of([*map(len, bare)]), strict=True)
    for place, of_all in enumerate(places):
        document = documents[place]
        said = in_turn(map(weights.__getitem__, document))
        common = sum(map(words.__getitem__, document))
        rows.append(
            [
                told[place],
                shared[place],
                per_mille(said, len(document)),
                per_mille(common, length * math.sqrt(len(document)) if document else 0),
                per_mille(ranks[place], highest),
                per_mille(len(bare[place]), mean),
                *of_all,
            ]
        )
    return rows


def gains(
    chances: Mapping[str, float],
    bare: Sequence[str],
    documents: Sequence[Sequence[str]],
) -> list[list[int]]:
    """The chances of each sentence's words: their share, sum and highest, and places by these."""
    weights = {word: chance * len(word) for word, chance in chances.items()}
    sums = [in_turn(map(weights.__getitem__, dict.fromkeys(each))) for each in documents]
    shares = [total / (len(text) + 10) for total, text in zip(sums, bare, strict=True)]
    rows = []
    for place, (by_share, by_sum) in enumerate(zip(ranks_of(shares), ranks_of(sums), strict=True)):
        document = documents[place]
        rows.append(
            [
                per_mille(shares[place], 1),
                per_mille(sums[place] / 10, 1),
                per_mille(max(map(chances.__getitem__, document), default=0), 1),
                by_share,
                by_sum,
            ]
        )
    return rows


def cues(documents: Sequence[Sequence[str]], weights: Mapping[str, float]) -> list[list[int]]:
    """What the words themselves weigh, whichever article they stand in, and places by it."""
    sums = [in_turn(map(weights.get, dict.fromkeys(each), repeat(0.0))) for each in documents]
    return [
        [per_mille(total + _CUES_ABOVE, 10), place]
        for total, place in zip(sums, ranks_of(sums), strict=True)
    ]


@cache
def cue_weights() -> dict[str, float]:
    """Words that sentences of editors' summaries have, and words that others have."""
    data = stored("summarize.language.summary", "summary-cues.json")
    weights: dict[str, float] = json.loads(data)
    return weights
