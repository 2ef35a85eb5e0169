"""Learns where articles begin: ``python -m tests.bench.training.starts``.

From dumps of days 1-15 of the month, as the benchmark makes them, but with other seeds and with
habits and defects switched on at random. Linear models come first; the trees then learn from the
log-odds that models of the other days give (five folds by date), so that they know how far to
trust them. With ``--until 10`` only the first days are learned, for tuning on the others.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import numpy as np

from summarize.layout import flows
from summarize.layout.starts.neighbours import Neighbours
from summarize.layout.starts.odds import STEPS
from summarize.layout.starts.odds import values as odds_values
from summarize.layout.starts.order import Page, features
from summarize.layout.starts.surroundings import Surroundings
from summarize.layout.starts.wording import ASPECTS, MODELS
from summarize.layout.text import rarity
from tests.bench.corpus import issues
from tests.bench.defects import LAYOUT, dump
from tests.bench.habits import HABITS
from tests.bench.training import boosting, linear
from tests.bench.training import rarity as rarities

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.gold import Dump
    from tests.bench.training.boosting import Values
    from tests.bench.training.linear import Floats, Truths

SIZE = 1 << 18
WORDS_SIZE = 1 << 17
FOLDS = 5
TREES = (300, 300)
WORDLESS = 0.5
"""Share of the samples without words in the first step."""
DROPPED = 0.2
"""Share of the features left out of each sample there, so that each can stand in for others."""
THOROUGH = 0.25
"""Share of the dumps in which every article has the habits that are switched on."""
LOCAL = 0.25
"""Share of the dumps with the habits of local papers, most of them in every article."""
LOCAL_THOROUGH = 0.7
STRENGTH = 0.1
WORDS_STRENGTH = 0.03
DATA = Path(__file__).parents[3] / "summarize" / "layout" / "data"
_WORDS = frozenset("abcdefghijklmn")
_TORN = ("columns", "jumps")


class Learned:
    """A page to learn from: the units whose outcome is known, and which of them are starts."""

    def __init__(self, day: int, page: Page, outcomes: dict[int, bool]) -> None:
        self.day = day
        self.page = page
        self.outcomes = outcomes
        self.around = Surroundings(page)


def defects(random: Random) -> frozenset[str]:
    """A draw of defects: few, many, or only habits; hard-wrapped one time in five."""
    if random.random() < LOCAL:
        return _local(random)
    share = random.choice((0.0, 0.2, 0.5, 0.8))
    names = {name for name in (*HABITS, *LAYOUT) if random.random() < share}
    names.discard("one-file")
    names |= {name for name in ("subheads", "series") if random.random() < 0.4}
    names |= {name for name in ("excerpts", "wrapped", "column-titles") if random.random() < 0.2}
    return frozenset(names)


def _local(random: Random) -> frozenset[str]:
    """The habits of a local paper: bylines throughout, few articles, series of subheads."""
    names = {"bylines", "series"}
    often = (
        "column-titles",
        "kickers",
        "decks",
        "broken-headlines",
        "excerpts",
        "columns",
        "jumps",
    )
    seldom = ("no-datelines", "no-brackets", "interruptions", "headers", "widths", "wrapped")
    names |= {name for name in often if random.random() < 0.5}
    names |= {name for name in seldom if random.random() < 0.2}
    return frozenset(names)


def gold_starts(made: Dump) -> dict[tuple[int, int], bool]:
    """First character of each stretch of the dump, and whether an article begins there."""
    found: dict[tuple[int, int], bool] = {}
    page = article = None
    for segment in made.segments:
        place = made.place(segment.line, segment.start)
        if segment.aside or segment.article is None:
            found[place] = False
            continue
        found[place] = (segment.page, segment.article) != (page, article)
        page, article = segment.page, segment.article
    return found


def pages(days: range, rounds: int) -> Iterator[Learned]:
    """Every page of the days, ``rounds`` times; a page's first unit is no sample."""
    random = Random("starts")
    for number in range(rounds):
        for date in issues(days):
            names = defects(random)
            local = {"bylines", "series"} <= names
            thorough = random.random() < (LOCAL_THOROUGH if local else THOROUGH)
            made = dump(date, names, seed=100 + number, days=days, thorough=thorough)
            gold = gold_starts(made)
            for flow in flows(made.pages):
                outcomes: dict[int, bool] = {}
                for index, unit in enumerate(flow.units):
                    if index == 0 or unit.sort in ("caption", "byline", "forward"):
                        continue
                    span = unit.piece.spans[0]
                    start = gold.get((span.line, span.start))
                    if start is not None:
                        outcomes[index] = start
                if outcomes:
                    yield Learned(int(date[-2:]), Page(flow), outcomes)


class Course:
    """The samples of all pages in one order, and what is learned from them."""

    def __init__(self, days: range, rounds: int) -> None:
        rarities.learn(days, DATA / "rarity.table")
        rarity.forget()
        self.pages = list(pages(days, rounds))
        self.places = [(page, index) for page in self.pages for index in page.outcomes]
        self.outcomes: Truths = np.array([page.outcomes[index] for page, index in self.places])
        by_day = np.array([page.day for page, _ in self.places])
        self.folds: list[Truths] = [
            (by_day - days.start) * FOLDS // len(days) == fold for fold in range(FOLDS)
        ]

    def first_step(self) -> Floats:
        """Learns the linear model of order and words; the samples' log-odds out of their folds."""
        random = Random("dropped")
        names = [features(learned.page, index) for learned, index in self.places]
        asked = linear.table(names, SIZE)
        learned = linear.table((_thinned(each, random) for each in names), SIZE)
        linear.store(linear.fit(learned, self.outcomes, STRENGTH), DATA / "starts.weights")
        return linear.out_of_fold(learned, asked, self.outcomes, self.folds, STRENGTH)

    def words(self) -> list[Floats]:
        """Learns the models of wording; the samples' log-odds out of their folds."""
        found = []
        for name, aspect in zip(MODELS, ASPECTS, strict=True):
            names = (aspect(place.page, index) for place, index in self.places)
            samples = linear.table(names, WORDS_SIZE)
            weights = linear.fit(samples, self.outcomes, WORDS_STRENGTH)
            linear.store(weights, DATA / f"{name}.weights")
            found.append(
                linear.out_of_fold(samples, samples, self.outcomes, self.folds, WORDS_STRENGTH)
            )
        return found

    def step(
        self, step: tuple[str, float], first: Floats, odds: Floats, words: list[Floats], trees: int
    ) -> Floats:
        """Learns a step's trees; the samples' log-odds out of their folds."""
        name, hopeless = step
        asked = np.flatnonzero(odds > hopeless)
        values = self._values(first, odds, words, set(asked.tolist()))
        outcomes, folds = self.outcomes[asked], [fold[asked] for fold in self.folds]
        boosting.store(boosting.fit(values, outcomes, trees), DATA / f"{name}.trees")
        found = odds.copy()
        found[asked] = boosting.out_of_fold(values, outcomes, folds, trees)
        return found

    def _values(self, first: Floats, odds: Floats, words: list[Floats], asked: set[int]) -> Values:
        rows: list[list[int]] = []
        at = 0
        for learned in self.pages:
            numbers = range(at, at + len(learned.outcomes))
            at = numbers.stop
            page_odds = learned.page.starts()
            for number, index in zip(numbers, learned.outcomes, strict=True):
                page_odds[index] = float(odds[number])
            neighbours = Neighbours(learned.page, learned.around.headings, page_odds)
            for number, index in zip(numbers, learned.outcomes, strict=True):
                if number in asked:
                    said = [float(column[number]) for column in words]
                    known = learned.around, neighbours, index
                    rows.append(odds_values(*known, float(first[number]), said))
        return np.array(rows, np.int32)


def _thinned(names: list[str], random: Random) -> list[str]:
    """Some of the features, without words half of the time; that which is always there stays."""
    if random.random() < WORDLESS:
        names = [name for name in names if name[0] not in _WORDS or name == "bias"]
    return [name for name in names if random.random() >= DROPPED or name == "bias"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--until", type=int, default=15, metavar="DAY")
    parser.add_argument("--rounds", type=int, default=12)
    arguments = parser.parse_args()
    course = Course(range(1, arguments.until + 1), arguments.rounds)
    odds = first = course.first_step()
    words = course.words()
    for step, trees in zip(STEPS, TREES, strict=True):
        odds = course.step(step, first, odds, words, trees)
    wrong = int(np.sum((odds > 0) != course.outcomes))
    print(f"{len(odds)} units learned, {wrong} of them misjudged out of their folds")


if __name__ == "__main__":
    main()
