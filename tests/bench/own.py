"""Summaries and keywords on our own thirty articles: ``python -m tests.bench.own``.

ROUGE-1/2/L F1 by character against the summary by hand, F1 of five keywords against the five by
hand, in percent: dubao, SnowNLP, jieba and the first sentences in one run. ``n=2``: so many
sentences, or units of SnowNLP's; ``at 80``: as many as fill 80 characters, cut there, so that
length decides nothing.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from summarize.language.keywords import keywords
from summarize.language.sentences import sentences
from summarize.language.summary import summarise
from tests.bench.own_set import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bench.own_set import Marked

Score = tuple[float, float, float]
Summariser = Callable[["Marked", int], str]


def f1(shared: int, found: int, wanted: int) -> float:
    """Harmonic mean of precision and recall; 0 where nothing is shared."""
    return 2 * shared / (found + wanted) if shared else 0.0


def rouge(found: str, wanted: str) -> Score:
    """ROUGE-1, -2 and -L F1 by character, white space aside; repeats count as often as in both."""
    one, other = "".join(found.split()), "".join(wanted.split())
    grams = []
    for size in (1, 2):
        ours, theirs = (
            Counter(text[at : at + size] for at in range(len(text) - size + 1))
            for text in (one, other)
        )
        grams.append(f1((ours & theirs).total(), ours.total(), theirs.total()))
    return grams[0], grams[1], f1(_common(one, other), len(one), len(other))


def _common(one: str, other: str) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for character in one:
        before = 0
        for at, against in enumerate(other, 1):
            above = row[at]
            row[at] = before + 1 if character == against else max(above, row[at - 1])
            before = above
    return row[-1]


def keyword_f1(found: Sequence[str], wanted: Sequence[str]) -> float:
    """F1 of whole keywords, book and quotation marks aside."""
    ours, theirs = ({word.strip("《》“”") for word in words} for words in (found, wanted))
    return f1(len(ours & theirs), len(ours), len(theirs))


def summaries() -> dict[str, Summariser]:
    """Summarisers by name, each given the number of sentences (SnowNLP's units for SnowNLP)."""
    from snownlp import SnowNLP

    def ours(each: Marked, count: int) -> str:
        return "".join(part.text for part in summarise(each.article, sentences=count).sentences)

    def lead(each: Marked, count: int) -> str:
        spans = sentences(each.text)[:count]
        return "".join(each.text[span.start : span.end] for span in spans)

    return {
        "dubao": ours,
        "SnowNLP": lambda each, count: "，".join(SnowNLP(each.text).summary(count)),
        "first sentences": lead,
    }


def filled(make: Summariser, each: Marked, size: int) -> str:
    """The shortest of its summaries that has ``size`` characters, cut there."""
    made = ""
    for count in range(1, 2 + len(each.text) // 4):
        before, made = made, make(each, count)
        if len(made) >= size or made == before:
            break
    return made[:size]


def keyworders() -> dict[str, Callable[[Marked], list[str]]]:
    """Keyword extractors by name, each giving five; SnowNLP's and jieba's as they come."""
    import jieba
    from jieba import analyse
    from snownlp import SnowNLP

    jieba.setLogLevel(60)

    def tfidf(each: Marked) -> list[str]:
        return [str(word) for word in analyse.extract_tags(each.text, topK=5)]

    def textrank(each: Marked) -> list[str]:
        return [str(word) for word in analyse.textrank(each.text, topK=5)]

    def title(each: Marked) -> list[str]:
        text = f"{each.article.title}\n{each.text}"
        return [str(word) for word in analyse.extract_tags(text, topK=5)]

    return {
        "dubao": lambda each: [word.text for word in keywords(each.article, 5)],
        "SnowNLP": lambda each: [str(word) for word in SnowNLP(each.text).keywords(5)],
        "jieba TF-IDF": tfidf,
        "jieba TF-IDF with the headline": title,
        "jieba TextRank": textrank,
    }


def averages(scores: Sequence[Sequence[float]]) -> list[float]:
    """Means of each column, in percent."""
    return [100 * sum(column) / len(scores) for column in zip(*scores, strict=True)]


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.own", description=__doc__)
    parser.add_argument("-n", type=int, default=2, help="sentences, or units, of a summary")
    parser.add_argument("--at", type=int, default=80, help="characters for the fixed length")
    options = parser.parse_args(argv)
    found = load()
    out = sys.stdout
    out.write(f"{'summaries (ROUGE-1/2/L)':<32}{f'n={options.n}':>20}{f'at {options.at}':>20}\n")
    for name, make in summaries().items():
        free = [rouge(make(each, options.n), each.summary) for each in found]
        fixed = [rouge(filled(make, each, options.at), each.summary) for each in found]
        rows = (
            " / ".join(f"{value:.1f}" for value in averages(scores)) for scores in (free, fixed)
        )
        out.write(f"{name:<32}" + "".join(f"{row:>20}" for row in rows) + "\n")
    out.write(f"\n{'keywords':<32}{'F1@5':>8}\n")
    for name, words in keyworders().items():
        (value,) = averages([[keyword_f1(words(each), each.keywords)] for each in found])
        out.write(f"{name:<32}{value:>8.1f}\n")


if __name__ == "__main__":
    main()
