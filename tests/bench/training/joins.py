"""Learns which units go on with which: ``python -m tests.bench.training.joins``.

From dumps of all papers, as the benchmark makes them but with other seeds, with defects and habits
switched on at random so that the model leans on no one paper. Two models stand one on the other:
how well the texts on both sides go together is learned from paragraphs cut at random, and the trees
are given its answer as one clue among those of the page. While they learn it is asked of a model
that has not seen the day (days are parted in two, Wolpert's *Stacked generalization*, 1992), so
that they know how far to trust it. Grams are counted without the asker's own. ``--tuning`` leaves
out the days for tuning.
"""

from __future__ import annotations

import argparse
import sys
from array import array
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from summarize.layout.joins import wording
from summarize.layout.joins.breaks import Breaks
from summarize.layout.lines.lost_stops import settle_lost_stops
from summarize.layout.lines.page_tops import settle_top
from summarize.layout.lines.units import Unit, stands_alone, units
from summarize.layout.lines.unwrap import unwrap
from summarize.layout.pages.paging import paginate
from summarize.layout.text.fold import simplified
from summarize.learned.linear import Model
from tests.bench.metrics import HEADINGS
from tests.bench.papers import PAPERS, dates
from tests.bench.training import boosting, linear
from tests.bench.training.grams import Counts
from tests.bench.training.pages import drawn
from tests.bench.training.seams import articles, pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import RawPage
    from tests.bench.gold import Dump, Segment
    from tests.bench.papers import Part
    from tests.bench.training.linear import Floats
    from tests.bench.training.seams import Issue

SIZE = 1 << 18
STRENGTH = 0.1
FOLDS = 2
ROUNDS = {"month": 8, "national": 4, "provincial": 8, "metro": 10}
"""How often each issue of a paper is drawn."""
TREES = 500
JOINED = 2.0
"""How much more a join counts than what stays apart."""
PARAMETERS = {**boosting.PARAMETERS, "num_leaves": 15, "learning_rate": 0.07}
DATA = Path(__file__).parents[3] / "summarize" / "layout" / "data"


def pages_of_units(pages: Sequence[RawPage]) -> Iterator[list[Unit]]:
    """Units of each page before any of them are joined."""
    for number, leaf in enumerate(paginate(pages)):
        lines = [(at, "" if at in leaf.headers else simplified(text)) for at, text in leaf.lines]
        found = settle_top(units(unwrap(lines, number, stands_alone)), headed=bool(leaf.headers))
        yield settle_lost_stops(found)


def partners(made: Dump, found: Sequence[Unit]) -> dict[int, int]:
    """For each unit whose paragraph goes on in another one: which."""
    lines: dict[int, list[Segment]] = {}
    for segment in made.segments:
        lines.setdefault(segment.line, []).append(segment)

    def paragraph(line: int, at: int) -> int | None:
        for segment in lines.get(line, ()):
            if segment.start <= at < segment.end:
                outside = segment.article is None or segment.aside or segment.role in HEADINGS
                return None if outside else segment.paragraph
        return None

    firsts = [paragraph(u.piece.spans[0].line, u.piece.spans[0].start) for u in found]
    lasts = [paragraph(u.piece.spans[-1].line, u.piece.spans[-1].end - 1) for u in found]
    after: dict[int, int] = {}
    for index, last in enumerate(lasts):
        near = range(index + 1, min(len(found), index + 8))
        other = next((at for at in near if last is not None and firsts[at] == last), None)
        if other is not None:
            after[index] = other
    return after


def fold_of(issue: Issue) -> int:
    """Which part of the days an issue belongs to."""
    return crc32("/".join(issue).encode()) % FOLDS


def contact_weights(issues: Sequence[Issue], counts: Counts) -> list[Floats]:
    """How texts go together: learned without each part of the days in turn, and from all days.

    Grams are counted less each pair's own.
    """
    folds: list[int] = []
    outcomes: list[bool] = []

    def names() -> Iterator[list[str]]:
        for issue in issues:
            for a, b, together in pairs(issue, Random("contact")):
                folds.append(fold_of(issue))
                outcomes.append(together)
                yield wording.features(a, b, counts, cut=together)

    table = linear.table(names(), SIZE)
    fold, truths = np.array(folds), np.array(outcomes)
    chosen = [fold != each for each in range(FOLDS)] + [np.ones(len(fold), bool)]
    return [linear.fit(table[rows], truths[rows], STRENGTH) for rows in chosen]


def model(weights: Floats) -> Model:
    """The weights as the engine has them."""
    return Model(array("b", weights.astype(np.int8).tobytes()))


class LearnedPage(Breaks):
    """A page whose gold is known, with the evidence on it as on a page never seen."""

    def __init__(
        self, found: Sequence[Unit], after: dict[int, int], contact: Model, counts: Counts
    ) -> None:
        super().__init__(found)
        self.after = after
        self.contact_model = contact
        self.counts = counts

    def texts(self, left: int, right: int) -> float:
        cut = self.after.get(left) == right
        a, b = self.views[left].text, self.views[right].text
        return self.contact_model.score(wording.features(a, b, self.counts, cut=cut))

    def samples(self) -> Iterator[tuple[list[int], bool]]:
        """Clues, and whether the unit goes on there, of all that might be joined."""
        joined = set(self.after.values())
        for left in range(len(self.units)):
            for right in self.candidates(left):
                together = self.after.get(left) == right
                yield self.row(left, right, joined=left in joined), together
                if together:
                    break


def stretches(found: list[Unit], random: Random) -> Iterator[tuple[int, int]]:
    """First unit and the one behind the last of what is learned: a page, or one cut in pieces.

    Not all papers have pages as long as these.
    """
    start = 0
    small = random.random() < 0.3
    while start < len(found):
        end = start + random.randint(3, 20) if small else len(found)
        yield start, min(end, len(found))
        start = end


def samples(
    issues: Sequence[Issue], contacts: Sequence[Model], counts: Counts
) -> Iterator[tuple[list[int], bool]]:
    """The rows of clues of dumps of these issues, and their outcomes."""
    random = Random("joins")
    for issue, made in drawn(issues, ROUNDS, "joins"):
        contact = contacts[fold_of(issue)]
        for found in pages_of_units(made.pages):
            after = partners(made, found)
            for start, end in stretches(found, random):
                ours = {a - start: b - start for a, b in after.items() if start <= a < b < end}
                yield from LearnedPage(found[start:end], ours, contact, counts).samples()


def issues_of(*, tuning: bool) -> list[Issue]:
    """What is learned. One half of the metro paper's one day is always kept."""
    found = []
    for paper in PAPERS:
        parts: tuple[Part, ...] = ("learn",) if tuning or paper == "metro" else ("learn", "tune")
        found += [(paper, date) for part in parts for date in dates(paper, part)]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tuning", action="store_true")
    parser.add_argument("--into", type=Path, default=DATA, help="where the tables are written")
    arguments = parser.parse_args()
    issues = issues_of(tuning=arguments.tuning)
    counts = Counts(part.text for issue in issues for parts in articles(issue) for part in parts)
    (arguments.into / "grams.table").write_bytes(counts.data)
    *others, weights = contact_weights(issues, counts)
    linear.store(weights, arguments.into / "contact.weights")
    contacts = [model(each) for each in others]
    rows, outcomes = zip(*samples(issues, contacts, counts), strict=True)
    values, truths = np.array(rows, np.int16), np.array(outcomes)
    trees = boosting.fit(values, truths, TREES, np.where(truths, JOINED, 1.0), PARAMETERS)
    boosting.store(trees, arguments.into / "joins.trees")
    sys.stdout.write(f"{len(rows)} breaks learned, {sum(outcomes)} of them joins\n")


if __name__ == "__main__":
    main()
