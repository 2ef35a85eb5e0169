"""Learns what editors take into a summary: ``python -m tests.bench.training.editors [--check]``.

From the boxes and long decks of 2019 (``tests/bench/boxes.py``), February and the first twenty days
of October. First the words: which of an article's words stand in its summary (logistic regression
over what ``summary/evidence/telling_words.py`` sees), and what single words weigh in whichever
article (ridge regression). Then the sentences: boosted trees over what
``summary/evidence/features.py`` sees, where what the words add was learned without the
sentence's own days. What a sentence should reach is how much of its letters and pairs of letters
the editor wrote too, and that with long sentences counting more, each as a share of the article's
best; half of it is the first as it is, so that editors who wrote in words of their own teach less.
Headlines, withheld, teach beside them what to do where there is none: those of the same days of
2019 (every third article) and of days 1-10 of the month of 1998.

Writes ``summary-words.json``, ``summary-cues.json`` and ``summary.trees`` into
``summarize/language/summary/data``; the same texts give the same files. ``--check`` learns five
times without a fifth of the days and prints ROUGE-1/2/L of the fifth, at 160 letters (boxes) and
80.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression, Ridge

from summarize.language.summary.candidates import candidates
from summarize.language.summary.choice.selection import Sentences, ranked
from summarize.language.summary.choice.standing import points_back, stands
from summarize.language.summary.choice.worth import SCALE
from summarize.language.summary.evidence.features import LEARNED, cues, gains, seen
from summarize.language.summary.evidence.telling_words import features
from tests.bench import boxes, national
from tests.bench.headlines import grams, items, letters, rouge, within
from tests.bench.training.boosting import PARAMETERS, fit, scores, store

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarize.language.summary.candidates import Candidate
    from summarize.language.summary.evidence.features import Seen
    from summarize.language.summary.evidence.telling_words import Features
    from summarize.learned.trees import Trees
    from tests.bench.training.boosting import Values

DAYS = (boxes.LEARN[0], boxes.TUNE[1])
DATA = Path("summarize/language/summary/data")
TREES = 250
FOLDS = 5
LONG = 40
"""Letters at which a sentence has half of what it may have, where long ones count more."""
LEAST_ARTICLES = 10
"""In so many articles' sentences a word stands before it is weighed by itself."""
LEAST_SENTENCES = 5
AS_IT_IS = 1.7
"""What brings the shares of editors' words, as they are, to about 1 for an article's best."""
HEADLINE = 0.2
"""What an article with a headline to be told counts beside one with a box or deck."""
SHAPE = PARAMETERS | {
    "objective": "regression",
    "num_leaves": 8,
    "feature_fraction": 0.2,
    "lambda_l2": 10.0,
    "boost_from_average": True,
}


@dataclass(frozen=True, slots=True)
class Sample:
    """An article's sentences, what is seen of them, and how much the editor took of each."""

    summed: boxes.Summed
    choice: tuple[Candidate, ...]
    seen: Seen
    words: list[tuple[str, Features]]
    taken: Values

    @property
    def day(self) -> int:
        return int(self.summed.key[:8])


def headline_samples() -> list[Sample]:
    """Articles without their headlines, which are to be told."""
    found = [
        boxes.Summed("headline", f"199801{item.key[-2:]}", item.article, item.headline)
        for item in items(range(1, 11))
    ]
    for date, pages in national.articles().items():
        if date.replace("-", "") <= boxes.LEARN[1]:
            for row in [row for rows in pages.values() for row in rows][::3]:
                made = boxes.article(
                    str(row["title"]), list(map(str, cast(list[str], row["paragraphs"])))
                )
                bare = replace(made, headline=None)
                found.append(boxes.Summed("headline", date, bare, str(row["title"])))
    made_of = map(sample, found)
    return [
        each for each in made_of if len(each.choice) >= LEAST_SENTENCES and each.taken.max() > 0
    ]


def samples(days: tuple[str, str]) -> list[Sample]:
    """Articles of the days with their summaries."""
    return [sample(each) for each in boxes.load(days)]


def sample(summed: boxes.Summed) -> Sample:
    """What is seen of the sentences; what the models of words add stands last and may be old."""
    choice = candidates(summed.article)
    found = seen(summed.article, choice)
    blocks = [each.block for each in choice]
    words = list(features(found.documents, blocks, summed.article.headline or ""))
    reference = letters(summed.summary)
    taken = np.array([precision(text, reference) for text in found.letters])
    return Sample(summed, choice, found, words, taken)


def precision(text: str, reference: str) -> float:
    """How much of the letters and pairs of a text the reference has too."""
    shares = []
    for size in (1, 2):
        own = grams(text, size)
        shared = (own & grams(reference, size)).total()
        shares.append(shared / own.total() if own else 0.0)
    return sum(shares) / 2


def target(sample: Sample) -> Values:
    """What trees should say of each sentence, the article's best about 1."""
    sizes = np.array([len(text) for text in sample.seen.letters])
    long = sample.taken * sizes / (sizes + LONG)
    parts = [values / max(values.max(), 1e-9) for values in (sample.taken, long)]
    return np.asarray(sum(parts) / 4 + AS_IT_IS * sample.taken / 2)


def word_weights(learned: Sequence[Sample]) -> dict[str, float]:
    """What speaks for a word's standing in the summary."""
    every = [pair for each in learned for pair in each.words]
    names = sorted({name for _, found in every for name, _ in found})
    places = {name: place for place, name in enumerate(names)}
    values = np.zeros((len(every), len(names)))
    for row, (_, found) in enumerate(every):
        for name, value in found:
            values[row, places[name]] = value
    told = [word in each.summed.summary for each in learned for word, _ in each.words]
    model = LogisticRegression(fit_intercept=False, solver="newton-cholesky", max_iter=30)
    weights = model.fit(values, np.array(told)).coef_[0]
    return {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True)}


def cue_weights(learned: Sequence[Sample]) -> dict[str, float]:
    """What single words weigh: whether sentences that have them are taken more than their like."""
    held = Counter(
        word for each in learned for document in each.seen.documents for word in set(document)
    )
    known = sorted(word for word, count in held.items() if count >= LEAST_ARTICLES)
    places = {word: place for place, word in enumerate(known)}
    rows: list[int] = []
    columns: list[int] = []
    wanted: list[float] = []
    for each in learned:
        for document, taken in zip(each.seen.documents, each.taken, strict=True):
            found = [places[word] for word in sorted(set(document)) if word in places]
            rows += [len(wanted)] * len(found)
            columns += found
            wanted.append(float(taken - each.taken.mean()))
    shape = (len(wanted), len(known))
    values = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)
    weights = Ridge(alpha=30, solver="sparse_cg", tol=1e-10).fit(values, np.array(wanted)).coef_
    made = {word: round(float(weight), 3) for word, weight in zip(known, weights, strict=True)}
    return {word: weight for word, weight in made.items() if weight}


def rows_of(sample: Sample, words: Mapping[str, float], marks: Mapping[str, float]) -> Values:
    """The sentences' rows with what these models of words add."""
    chances = {}
    for word, found in sample.words:
        total = sum(words.get(name, 0.0) * value for name, value in found)
        chances[word] = 1 / (1 + float(np.exp(-total)))
    more = gains(chances, sample.seen.letters, sample.seen.documents)
    last = cues(sample.seen.documents, marks)
    base = np.array(sample.seen.rows)[:, :-LEARNED]
    return np.hstack([base, np.array(more), np.array(last)])


def learned_trees(learned: Sequence[Sample], headlines: Sequence[Sample]) -> Trees:
    """The trees of sentences; models of words see none of the days that they are asked about."""
    days = {day: place for place, day in enumerate(sorted({each.day for each in learned}))}
    rows: list[Values] = []
    wanted: list[Values] = []
    weights: list[Values] = []
    for fold in range(FOLDS):
        others = [each for each in learned if days[each.day] % FOLDS != fold]
        words, marks = word_weights(others), cue_weights(others)
        for each in learned:
            if days[each.day] % FOLDS == fold and each.choice:
                rows.append(rows_of(each, words, marks))
                wanted.append(target(each) * SCALE)
                weights.append(np.full(len(each.choice), len(each.choice) ** -0.5))
    words, marks = word_weights(learned), cue_weights(learned)
    for each in headlines:
        rows.append(rows_of(each, words, marks))
        wanted.append(target(each) * SCALE)
        weights.append(np.full(len(each.choice), HEADLINE * len(each.choice) ** -0.5))
    return fit(
        np.vstack(rows), np.concatenate(wanted), TREES, np.concatenate(weights), parameters=SHAPE
    )


def order(sample: Sample, worth: Iterable[float]) -> list[tuple[int, str]]:
    """Places and letters of the sentences, the best first."""
    found = sample.seen
    last = [
        not stands(each.text, own, found.title)
        for each, own in zip(sample.choice, found.pairs, strict=True)
    ]
    back = [points_back(each.text) for each in sample.choice]
    sizes = list(map(len, found.letters))
    ranks = ranked(Sentences(list(worth), sizes, found.pairs, last, back))
    best = sorted(range(len(ranks)), key=lambda place: (-ranks[place], place))
    return [(place, found.letters[place]) for place in best]


def check(learned: Sequence[Sample], headlines: Sequence[Sample]) -> None:
    """Prints ROUGE-1/2/L F1 of summaries by trees that were learned without those days."""
    days = {day: place for place, day in enumerate(sorted({each.day for each in learned}))}
    figures: dict[str, list[list[float]]] = {}
    for fold in range(FOLDS):
        others = [each for each in learned if days[each.day] // 2 % FOLDS != fold]
        words, marks = word_weights(others), cue_weights(others)
        model = learned_trees(others, headlines)
        for each in learned:
            if days[each.day] // 2 % FOLDS == fold and each.choice:
                worth = scores(model, rows_of(each, words, marks)) / SCALE
                text = within(order(each, worth), boxes.LETTERS[each.summed.kind])
                found = rouge(text, letters(each.summed.summary))
                figures.setdefault(each.summed.kind, []).append([found[f"{n}f"] for n in "12l"])
    for kind, values in figures.items():
        means = 100 * np.array(values).mean(axis=0)
        print(kind, len(values), " / ".join(f"{value:.1f}" for value in means))


def _write(name: str, weights: Mapping[str, float]) -> None:
    text = json.dumps(weights, ensure_ascii=False, indent=0, sort_keys=True)
    (DATA / name).write_text(text + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    learned = samples(DAYS)
    headlines = headline_samples()
    if parser.parse_args().check:
        check(learned, headlines)
        return
    _write("summary-words.json", word_weights(learned))
    _write("summary-cues.json", cue_weights(learned))
    store(learned_trees(learned, headlines), DATA / "summary.trees")


if __name__ == "__main__":
    main()
