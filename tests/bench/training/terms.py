"""Learns which terms are keywords: ``python -m tests.bench.training.terms CSL.jsonl [--check]``.

From two sources. Abstracts 0-499 (``csl-keywords-dev.jsonl``): a term is right if it is one of the
authors' keywords. Every second article of a national daily (:mod:`tests.bench.national`) of
February and 1-10 October 2019: without its headline a word is right if it stands in the headline or
kicker; with it, if it stands in deck, kicker or editors' box. Verbs are right where they are rare.

For each manner of writing, trees of what the body shows and trees of what the headline shows: for
research learned from abstracts alone, for reports from both. The second are told the first ones'
log-odds, by trees that were learned without that text. ``--check`` learns without a quarter of the
abstracts and prints F1 on it, and how news of 11-20 October fares.

Writes ``research``, ``report``, ``research-titled`` and ``report-titled.trees`` into
``summarize/language/keywords/data``; the same texts give the same files.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from summarize.language.keywords.choosing import chosen_of
from summarize.language.keywords.evidence import body_evidence, title_evidence
from summarize.language.keywords.ranking import in_order
from tests.bench.boxes import TUNE
from tests.bench.keywords import bare, f1
from tests.bench.training.boosting import PARAMETERS, fit, store
from tests.bench.training.term_samples import Sample, abstracts, news

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.language.keywords.evidence import Look
    from summarize.learned.trees import Trees

FOLDS = 4
SHAPE = PARAMETERS | {
    "learning_rate": 0.08,
    "num_leaves": 7,
    "feature_fraction": 0.4,
    "lambda_l2": 10.0,
}
TITLED = SHAPE | {"num_leaves": 11, "feature_fraction": 0.5}
RESEARCH_TREES, REPORT_TREES, TITLED_TREES = 80, 120, 80
_DATA = Path("summarize/language/keywords/data")


@dataclass(frozen=True, slots=True)
class Learned:
    """The trees of one manner: of what the body shows, and of what the headline shows."""

    body: Trees
    titled: Trees


def learned(samples: Sequence[Sample], trees: int) -> Learned:
    """The trees of one manner from its samples."""
    body = _body(samples, trees)
    rows: list[tuple[int, ...]] = []
    right: list[bool] = []
    for fold in range(FOLDS):
        forest = _body([each for each in samples if each.number % FOLDS != fold], trees)
        for sample in samples:
            if sample.number % FOLDS == fold and sample.titled is not None:
                odds = [forest.score(row) for row in body_evidence(sample.titled)]
                rows += title_evidence(sample.titled, odds)
                right += sample.titled_right
    titled = fit(np.array(rows), np.array(right), TITLED_TREES, None, TITLED)
    return Learned(body, titled)


def _body(samples: Sequence[Sample], trees: int) -> Trees:
    rows = [row for sample in samples for row in body_evidence(sample.look)]
    right = [right for sample in samples for right in sample.right]
    return fit(np.array(rows), np.array(right), trees, None, SHAPE)


def best(look: Look, odds: list[float], count: int) -> list[str]:
    return [term.text for term, _ in chosen_of(in_order(look, odds), count)]


def check(research: Sequence[Sample], reports: Sequence[Sample]) -> None:
    """Prints F1 on a quarter of the abstracts, and on news of the choosing days."""
    figures: dict[str, list[float]] = {}

    def note(name: str, found: list[str], wanted: Sequence[str]) -> None:
        figures.setdefault(f"{name} F1@5", []).append(f1(found[:5], wanted))
        figures.setdefault(f"{name} F1@10", []).append(f1(found, wanted))

    kept = learned([each for each in research if each.number % FOLDS], RESEARCH_TREES)
    for sample in research:
        if sample.number % FOLDS == 0 and sample.titled is not None:
            odds = [kept.body.score(row) for row in body_evidence(sample.look)]
            note("abstracts", best(sample.look, odds, 10), sample.wanted)
            odds = [kept.body.score(row) for row in body_evidence(sample.titled)]
            odds = [kept.titled.score(row) for row in title_evidence(sample.titled, odds)]
            note("abstracts with title", best(sample.titled, odds, 10), sample.wanted)
    body = _body([*research, *reports], REPORT_TREES)
    for sample in news(TUNE):
        odds = [body.score(row) for row in body_evidence(sample.look)]
        found = {bare(text) for text in best(sample.look, odds, 5)}
        figures.setdefault("news: in the headline", []).append(
            sum(word in sample.wanted[0] for word in found) / 5
        )
    for name, values in figures.items():
        print(f"{name:26} {sum(values) / len(values):.4f}  ({len(values)})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("abstracts", type=Path)
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    research, reports = list(abstracts(given.abstracts)), list(news())
    if given.check:
        check(research, reports)
        return
    made = {
        "research": learned(research, RESEARCH_TREES),
        "report": learned([*research, *reports], REPORT_TREES),
    }
    for name, trees in made.items():
        store(trees.body, _DATA / f"{name}.trees")
        store(trees.titled, _DATA / f"{name}-titled.trees")


if __name__ == "__main__":
    main()
