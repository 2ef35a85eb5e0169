"""Learns where articles begin: ``python -m tests.bench.training.starts``.

Linear models of order and wording come first; the trees then learn from the log-odds that models of
the other days give (folds by date), so that they know how far to trust them. ``--tuning`` leaves
out the days for tuning.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from summarize.layout import flows
from summarize.layout.starts.neighbours import FINE, Neighbours
from summarize.layout.starts.numbers import Numbers
from summarize.layout.starts.odds import GATE, HOPELESS, NEVER, ORDER, PASSED_OVER, TREES
from summarize.layout.starts.order import Order
from summarize.layout.starts.page import Page
from summarize.layout.starts.wording import MODELS, places
from tests.bench.local import UNKNOWN
from tests.bench.training import boosting, linear
from tests.bench.training.dumps import WEIGHTS, drawn

if TYPE_CHECKING:
    from tests.bench.gold import Dump
    from tests.bench.papers import Part
    from tests.bench.training.boosting import Values
    from tests.bench.training.linear import Floats, Truths

SIZE = 1 << 18
FOLDS = 3
COUNT = 600
"""Trees that decide."""
GATE_TREES = 60
GATE_PARAMETERS = {"num_leaves": 15, "learning_rate": 0.15}
STRENGTH = 0.03
ORDER_STRENGTH = 0.1
WORDED = 4
"""Rounds that the models of wording learn from: the words are the same in all of them."""
SKIPPED = ("caption", "byline", "forward")
DATA = Path(__file__).parents[3] / "summarize" / "layout" / "data"


class Learned:
    """A page to learn from: the units whose outcome is known, and which of them are starts."""

    def __init__(self, paper: str, date: str, page: Page, outcomes: dict[int, bool]) -> None:
        self.round = 0
        self.paper = paper
        self.date = date
        self.page = page
        self.outcomes = outcomes


def gold_starts(made: Dump) -> dict[tuple[int, int], bool | None]:
    """First character of each stretch of the dump, and whether an article begins there."""
    found: dict[tuple[int, int], bool | None] = {}
    page = article = None
    for segment in made.segments:
        place = made.place(segment.line, segment.start)
        if segment.role == UNKNOWN:
            found[place] = None
            continue
        if segment.aside or segment.article is None:
            found[place] = False
            continue
        found[place] = (segment.page, segment.article) != (page, article)
        page, article = segment.page, segment.article
    return found


def pages_of(paper: str, made: Dump) -> list[Learned]:
    """The dump's pages; a page's first unit is no sample."""
    gold = gold_starts(made)
    found = []
    for flow in flows(made.pages):
        outcomes: dict[int, bool] = {}
        for index, unit in enumerate(flow.units):
            if index == 0 or unit.sort in SKIPPED:
                continue
            span = unit.piece.spans[0]
            start = gold.get((span.line, span.start))
            if start is not None:
                outcomes[index] = start
        if outcomes:
            found.append(Learned(paper, made.date, Page(flow), outcomes))
    return found


class Course:
    """The samples of all pages in one order, and what is learned from them."""

    def __init__(self, pages: list[Learned]) -> None:
        self.pages = pages
        self.samples = [(learned, index) for learned in pages for index in learned.outcomes]
        self.outcomes: Truths = np.array([page.outcomes[index] for page, index in self.samples])
        self.weights: Floats = np.array([WEIGHTS[page.paper] for page, _ in self.samples])
        dates = sorted({(page.paper, page.date) for page in pages})
        fold_of = {date: number % FOLDS for number, date in enumerate(dates)}
        fold = np.array([fold_of[page.paper, page.date] for page, _ in self.samples])
        self.folds: list[Truths] = [fold == number for number in range(FOLDS)]
        self.worded: Truths = np.array([page.round < WORDED for page, _ in self.samples])
        self.around: Values = np.array(
            [row for learned in pages for row in _around(learned)], np.int32
        )

    def wording(self) -> Values:
        """Learns the models of wording; the samples' log-odds out of their folds."""
        found = []
        for column, (name, aspect) in enumerate(MODELS.items()):
            asked = []
            for learned, index in self.samples:
                at = places(learned.page, index)[column]
                asked.append([] if at is None else sorted(aspect(learned.page, at)))
            samples = linear.table(asked, SIZE)
            worded = self.worded
            weights = linear.fit(
                samples[worded], self.outcomes[worded], STRENGTH, self.weights[worded]
            )
            linear.store(weights, DATA / f"{name}.weights")
            odds = np.zeros(len(self.outcomes))
            for fold in self.folds:
                rest = worded & ~fold
                model = linear.fit(samples[rest], self.outcomes[rest], STRENGTH, self.weights[rest])
                odds[fold] = linear.scores(samples[fold], model)
            found.append(np.round(FINE * odds).astype(np.int32))
        return np.stack(found, axis=1)

    def gate(self) -> Truths:
        """Learns the trees that look at forms alone; which samples they let pass."""
        width = len(Numbers(self.pages[0].page).forms(0))
        forms = self.around[:, :width]
        parameters = {**boosting.PARAMETERS, **GATE_PARAMETERS}
        trees = boosting.fit(forms, self.outcomes, GATE_TREES, None, parameters)
        boosting.store(trees, DATA / f"{GATE}.trees")
        passed: Truths = (
            boosting.predicted(forms, self.outcomes, GATE_TREES, None, forms, parameters)
            >= PASSED_OVER
        )
        lost = float(np.mean(~passed[self.outcomes]))
        print(f"gate: {np.mean(passed):.3f} of the units pass, {lost:.4f} of the starts do not")
        return passed

    def order(self) -> Floats:
        """Learns the model of order; the samples' log-odds out of their folds."""
        orders = {id(learned): Order(learned.page) for learned in self.pages}
        samples = linear.table(
            (orders[id(learned)].features(index) for learned, index in self.samples), SIZE
        )
        weights = linear.fit(samples, self.outcomes, ORDER_STRENGTH, self.weights)
        linear.store(weights, DATA / f"{ORDER}.weights")
        return linear.out_of_fold(
            samples, samples, self.outcomes, self.folds, ORDER_STRENGTH, self.weights
        )

    def trees(self, values: Values, asked: Truths) -> None:
        """Learns the trees that decide, from the samples that they are asked."""
        found = boosting.fit(values, self.outcomes[asked], COUNT, self.weights[asked])
        boosting.store(found, DATA / f"{TREES}.trees")

    def neighbours(self, odds: Floats) -> Values:
        """What the neighbours' log-odds say of each sample."""
        rows: list[list[int]] = []
        at = 0
        for learned in self.pages:
            found = [NEVER] * len(learned.page)
            for number, index in enumerate(learned.outcomes, at):
                found[index] = float(odds[number])
            at += len(learned.outcomes)
            around = Neighbours(learned.page, found)
            rows.extend(around.values(index) for index in learned.outcomes)
        return np.array(rows, np.int32)


def _around(learned: Learned) -> list[list[int]]:
    numbers = Numbers(learned.page)
    return [numbers.values(index) for index in learned.outcomes]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tuning", action="store_true", help="leave out the days for tuning")
    arguments = parser.parse_args()
    parts: tuple[Part, ...] = ("learn",) if arguments.tuning else ("learn", "tune")
    pages: list[Learned] = []
    rounds: Counter[tuple[str, str]] = Counter()
    for paper, _, made in drawn(parts):
        for page in pages_of(paper, made):
            page.round = rounds[paper, made.date]
            pages.append(page)
        rounds[paper, made.date] += 1
    course = Course(pages)
    print(f"{len(course.samples)} units of {len(pages)} pages", flush=True)
    passed = course.gate()
    odds = course.order()
    odds[~passed] = NEVER
    wrong = int(np.sum((odds > 0) != course.outcomes))
    print(f"order: {wrong} units misjudged out of their folds", flush=True)
    said = np.round(FINE * odds).astype(np.int32)[:, None]
    asked = odds > HOPELESS
    values = np.hstack([course.neighbours(odds), said, course.wording(), course.around])
    course.trees(values[asked], asked)


if __name__ == "__main__":
    main()
