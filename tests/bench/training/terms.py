"""Learns which terms are keywords: ``python -m tests.bench.training.terms CSL.jsonl [--check]``.

First what the body shows, from two sources. Abstracts 0-499 (``csl-keywords-dev.jsonl``) without
their titles: a term is right if it is one of the authors' keywords. The month's articles of days
1-10 without their headlines: a term is right if it stands in the headline, within no longer one
that does; headlines say less surely what a keyword is, so an article's terms count less. Then what
the headline shows, from the abstracts with their titles: of the body the second step is told the
first one's log-odds, by trees that were learned without that abstract. ``--check`` learns four
times without a quarter of the abstracts and prints F1 on what was left out, and how news of days
11-15 fares.

Writes ``keywords.trees`` and ``keywords-titled.trees`` into ``summarize/language/keywords/data``;
the same texts give the same files.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from summarize.issue import Article, Block
from summarize.language.keywords.evidence import Look, body_evidence, title_evidence
from summarize.language.keywords.extraction import chosen_of, likely_terms
from summarize.language.keywords.ranking import first_look, in_order, log_odds
from summarize.language.words import rarities
from tests.bench.corpus import issues
from tests.bench.keywords import bare, f1
from tests.bench.training.boosting import PARAMETERS, fit, store

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarize.learned.trees import Trees
    from tests.bench.training.linear import Truths

ABSTRACTS = 500
LEARNED = range(1, 11)
CHECKED = range(11, 16)
HEADLINE = 0.3
"""What a term of a news article counts beside one of an abstract."""
TREES = 120
FOLDS = 4
SHAPE = PARAMETERS | {
    "learning_rate": 0.08,
    "num_leaves": 7,
    "feature_fraction": 0.4,
    "lambda_l2": 10.0,
}
TITLED = SHAPE | {"num_leaves": 11, "feature_fraction": 0.5}
TITLED_TREES = 80
_DATA = Path("summarize/language/keywords/data")


@dataclass(frozen=True, slots=True)
class Sample:
    """One text at first look, and which of the terms are right.

    ``number`` is the abstract's, or the negative day of an article; ``wanted`` the authors'
    keywords, or the headline.
    """

    number: int
    look: Look
    right: tuple[bool, ...]
    wanted: tuple[str, ...]


def abstracts(path: Path, *, titled: bool) -> Iterator[Sample]:
    """The abstracts for building."""
    lines = path.read_text(encoding="utf-8").splitlines()[:ABSTRACTS]
    for number, line in enumerate(lines):
        row = json.loads(line)
        wanted = {bare(text) for text in row["keywords"]}
        look = _look(row["title"] if titled else None, [row["text"]])
        right = tuple(bare(term.text) in wanted for term in look.terms)
        yield Sample(number, look, right, tuple(row["keywords"]))


def news(days: range) -> Iterator[Sample]:
    """The days' articles without their headlines."""
    for pages in issues(days).values():
        for article in (article for page in pages.values() for article in page):
            head, *body = (part.text for part in article.paragraphs)
            if len(head) > 40 or sum(map(len, body)) < 200:
                continue
            look = _look(None, body)
            texts = [bare(term.text) for term in look.terms]
            said = [text for text in texts if text in bare(head)]
            right = tuple(
                text in said
                and "v" not in {term.tags[0], term.tags[-1]}
                and not any(text in longer != text for longer in said)
                for text, term in zip(texts, look.terms, strict=True)
            )
            yield Sample(-article.day, look, right, (head,))


def _look(title: str | None, paragraphs: Sequence[str]) -> Look:
    blocks = tuple(Block("paragraph", "1", text) for text in paragraphs)
    made = Article("1-1", "1", "第1版", "news", title or "", headline=title, blocks=blocks)
    return first_look(likely_terms((made,)), rarities())


def learned(samples: Sequence[Sample]) -> Trees:
    """Trees of what the body shows."""
    rows = [row for sample in samples for row in body_evidence(sample.look)]
    weights = [HEADLINE if sample.number < 0 else 1.0 for sample in samples for _ in sample.right]
    return fit(np.array(rows), _right(samples), TREES, np.array(weights), SHAPE)


def learned_titled(samples: Sequence[Sample], odds: Mapping[int, list[float]]) -> Trees:
    """Trees of what the headline shows; ``odds`` are the first step's by number of abstract."""
    rows = [row for each in samples for row in title_evidence(each.look, odds[each.number])]
    return fit(np.array(rows), _right(samples), TITLED_TREES, None, TITLED)


def _right(samples: Sequence[Sample]) -> Truths:
    return np.array([right for sample in samples for right in sample.right])


def out_of_fold(
    bare_texts: Sequence[Sample], titled: Sequence[Sample], learning: Sequence[Sample]
) -> dict[int, list[float]]:
    """The first step's log-odds of titled abstracts, by trees that did not learn them."""
    found: dict[int, list[float]] = {}
    for fold in range(FOLDS):
        kept = [sample for sample in bare_texts if sample.number % FOLDS != fold]
        forest = learned([*kept, *learning])
        for sample in titled:
            if sample.number % FOLDS == fold:
                found[sample.number] = log_odds(sample.look, forest)
    return found


def best(look: Look, odds: list[float], count: int) -> list[str]:
    return [term.text for term, _ in chosen_of(in_order(look, odds), count)]


def check(bare_texts: Sequence[Sample], titled: Sequence[Sample], days: Sequence[Sample]) -> None:
    """Prints F1 on abstracts that were not learned, and on news of the choosing days."""
    figures: dict[str, list[float]] = {}

    def note(name: str, value: float) -> None:
        figures.setdefault(name, []).append(value)

    def note_f1(name: str, sample: Sample, odds: list[float]) -> None:
        words = best(sample.look, odds, 10)
        note(f"{name} F1@5", f1(words[:5], sample.wanted))
        note(f"{name} F1@10", f1(words, sample.wanted))

    odds = out_of_fold(bare_texts, titled, days)
    untitled = out_of_fold(bare_texts, bare_texts, days)
    for fold in range(FOLDS):
        forest = learned_titled([each for each in titled if each.number % FOLDS != fold], odds)
        for sample, other in zip(titled, bare_texts, strict=True):
            if sample.number % FOLDS == fold:
                rows = title_evidence(sample.look, odds[sample.number])
                note_f1("with title", sample, [forest.score(row) for row in rows])
                note_f1("without", other, untitled[sample.number])
    forest = learned([*bare_texts, *days])
    for sample in news(CHECKED):
        words = [bare(text) for text in best(sample.look, log_odds(sample.look, forest), 5)]
        note("news in the headline", sum(text in sample.wanted[0] for text in words) / 5)
    for name, values in figures.items():
        print(f"{name:22} {sum(values) / len(values):.4f}  ({len(values)})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("abstracts", type=Path)
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    untitled = list(abstracts(given.abstracts, titled=False))
    titled = list(abstracts(given.abstracts, titled=True))
    days = list(news(LEARNED))
    if given.check:
        check(untitled, titled, days)
        return
    store(learned([*untitled, *days]), _DATA / "keywords.trees")
    odds = out_of_fold(untitled, titled, days)
    store(learned_titled(titled, odds), _DATA / "keywords-titled.trees")


if __name__ == "__main__":
    main()
