"""What is to be seen of each sentence of an article, as whole numbers for trees.

Its place in article, section and paragraph; its marks and cue words
(:mod:`summarize.language.sentence_signs`); how much of the rest of the article it says, among it
SnowNLP's TextRank; how like it is to headline, subheads and neighbours; how likely its words are
in a headline and in an editor's summary (:mod:`summarize.language.telling`).
"""

from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from summarize.language.grammar import GRAMMAR
from summarize.language.sentence_signs import signs
from summarize.language.telling import telling
from summarize.stored import stored

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarize.issue import Article
    from summarize.language.candidates import Candidate

PER_MILLE = 1000
LEARNED = 7
"""The last columns of a row are those of the models learned from editors' summaries."""
_CUES_ABOVE = 5  # sums of cues are seen from below as whole numbers
MOST = 32_000
"""What stands in a table of trees is a number of 16 bits."""


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
    from summarize.language.textrank import rank  # noqa: PLC0415
    from summarize.language.words import cut  # noqa: PLC0415

    documents = [content(cut(candidate.text)) for candidate in choice]
    bare = [letters(candidate.text) for candidate in choice]
    pairs = [pairs_of(text) for text in bare]
    heading = " ".join(part for part in (article.kicker, article.headline, article.deck) if part)
    title = pairs_of(letters(heading))
    sections, subheads = _sections(article, choice)
    rows = _places(choice, sections)
    for row, candidate, text in zip(rows, choice, bare, strict=True):
        row.extend(signs(candidate.text, len(text)))
    ranks = rank(documents)
    blocks = [candidate.block for candidate in choice]
    headline, summary = telling(documents, blocks, article.headline or "")
    named = set(content(cut(heading)))
    known = [[sum(word in named for word in set(document))] for document in documents]
    for columns in (
        _likeness(pairs, sections, title, [pairs_of(letters(text)) for text in subheads]),
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
    return [word for word in words if any(map(str.isalnum, word)) and word not in GRAMMAR]


def letters(text: str) -> str:
    """Letters, digits and Chinese characters alone."""
    return "".join(filter(str.isalnum, text))


def pairs_of(text: str) -> frozenset[str]:
    """Pairs of neighbouring characters."""
    return frozenset(map(str.__add__, text, text[1:]))


def per_mille(part: float, whole: float) -> int:
    """The part of the whole in thousandths, in what a table of trees can hold."""
    return min(MOST, round(PER_MILLE * part / whole)) if whole else 0


def ranks_of(values: Sequence[float]) -> list[int]:
    """Each one's place among all, in thousandths, the highest 0; equals have the same."""
    order = sorted(values, reverse=True)
    first: dict[float, int] = {}
    for place, value in enumerate(order):
        first.setdefault(value, place)
    return [per_mille(first[value], len(values)) for value in values]


def _sections(article: Article, choice: Sequence[Candidate]) -> tuple[list[int], list[str]]:
    """The section of each sentence, from 0 before the first subhead, and the subhead of each."""
    at_block: list[int] = []
    subheads = [""]
    for block in article.blocks:
        if block.kind == "subhead":
            subheads.append(block.text)
        at_block.append(len(subheads) - 1)
    return [at_block[candidate.block] for candidate in choice], subheads


def _places(choice: Sequence[Candidate], sections: Sequence[int]) -> list[list[int]]:
    """Where each stands: in the article, its paragraph, its section."""
    count = len(choice)
    blocks = list(dict.fromkeys(candidate.block for candidate in choice))
    paragraph = {block: place for place, block in enumerate(blocks)}
    in_block = Counter(candidate.block for candidate in choice)
    in_section = Counter(sections)
    size = Counter[int]()
    for candidate in choice:
        size[candidate.block] += candidate.end - candidate.start
    passed, passed_in = Counter[int](), Counter[int]()
    rows = []
    for place, (candidate, section) in enumerate(zip(choice, sections, strict=True)):
        block, here, there = candidate.block, passed[candidate.block], passed_in[section]
        passed[block] += 1
        passed_in[section] += 1
        rows.append(
            [
                min(count, MOST),
                min(place, MOST),
                per_mille(place, count),
                min(count - 1 - place, MOST),
                min(paragraph[block], MOST),
                min(len(blocks), MOST),
                per_mille(paragraph[block], len(blocks)),
                min(candidate.number, MOST),
                min(in_block[block] - 1 - here, MOST),
                min(in_block[block], MOST),
                min(size[block], MOST),
                min(section, MOST),
                min(len(in_section), MOST),
                min(there, MOST),
                min(in_section[section] - 1 - there, MOST),
            ]
        )
    return rows


def _likeness(
    pairs: Sequence[frozenset[str]],
    sections: Sequence[int],
    title: frozenset[str],
    subheads: Sequence[frozenset[str]],
) -> list[list[int]]:
    """Pairs in common with the headline, subheads and neighbours."""
    named = frozenset[str]().union(*subheads)
    first = pairs[0] if pairs else frozenset()
    none: frozenset[str] = frozenset()
    rows = []
    for place, own in enumerate(pairs):
        subhead = subheads[sections[place]]
        before = pairs[place - 1] if place else none
        behind = pairs[place + 1] if place + 1 < len(pairs) else none
        told = len(own & title)
        rows.append(
            [
                told,
                per_mille(told, len(title)),
                per_mille(told, len(own)),
                per_mille(len(own & subhead), len(subhead)),
                per_mille(len(own & named), len(own)),
                per_mille(len(own & first), len(own)),
                per_mille(len(own & before), len(own)),
                per_mille(len(own & behind), len(own)),
                per_mille(len(behind & title), len(title)),
                per_mille(len(before & title), len(title)),
                min(len(title), MOST),
            ]
        )
    return rows


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
    words = Counter(word for document in documents for word in document)
    length = math.sqrt(_added(count * count for count in words.values()))
    logs = [0.0, *(math.log(count) for count in range(1, 1 + max(words.values(), default=0)))]
    mean = sum(map(len, bare)) / (len(bare) or 1)
    highest = max(ranks, default=0) or 1.0
    again = [per_mille(sum(map(holders.__getitem__, own)) - len(own), len(own)) for own in pairs]
    shared = [per_mille(sum(holders[pair] > 1 for pair in own), len(own)) for own in pairs]
    rows = []
    places = zip(ranks_of(ranks), ranks_of(again), ranks_of([*map(len, bare)]), strict=True)
    for place, of_all in enumerate(places):
        document = documents[place]
        said = _added(logs[words[word]] for word in document)
        common = sum(words[word] for word in document)
        rows.append(
            [
                again[place],
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
    sums = [
        _added(chances[word] * len(word) for word in dict.fromkeys(document))
        for document in documents
    ]
    shares = [total / (len(text) + 10) for total, text in zip(sums, bare, strict=True)]
    rows = []
    for place, (by_share, by_sum) in enumerate(zip(ranks_of(shares), ranks_of(sums), strict=True)):
        document = documents[place]
        rows.append(
            [
                per_mille(shares[place], 1),
                per_mille(sums[place] / 10, 1),
                per_mille(max((chances[word] for word in document), default=0), 1),
                by_share,
                by_sum,
            ]
        )
    return rows


def cues(documents: Sequence[Sequence[str]], weights: Mapping[str, float]) -> list[list[int]]:
    """What the words themselves weigh, whichever article they stand in, and places by it."""
    sums = [
        _added(weights.get(word, 0.0) for word in dict.fromkeys(document)) for document in documents
    ]
    return [
        [per_mille(total + _CUES_ABOVE, 10), place]
        for total, place in zip(sums, ranks_of(sums), strict=True)
    ]


@cache
def cue_weights() -> dict[str, float]:
    """Words that sentences of editors' summaries have, and words that others have."""
    weights: dict[str, float] = json.loads(stored("summarize.language", "summary-cues.json"))
    return weights


def _added(values: Iterable[float]) -> float:
    """The sum, added in order: the same on every Python."""
    total = 0.0
    for value in values:
        total += value
    return total
