"""Learns which units go on with which: ``python -m tests.bench.training.joins``.

From dumps of days 1-15 of the month, as the benchmark makes them but with other seeds, with
defects and habits switched on at random so that the model leans on no one paper. Two models stand
one on the other: how well the texts on both sides go together is learned from paragraphs cut at
random, and the trees are given its answer as one clue among those of the page. While they learn it
is asked of a model that has not seen the day (days are parted in five, Wolpert's *Stacked
generalization*, 1992), so that they know how far to trust it. Grams are counted without the asker's
own. With ``--until 10`` only the first days are learned, for tuning on the others.
"""

from __future__ import annotations

import argparse
import sys
from array import array
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from summarize.layout.joins import wording as contact
from summarize.layout.joins.breaks import Breaks
from summarize.layout.lines.page_tops import settle_top
from summarize.layout.lines.units import Unit, stands_alone, units
from summarize.layout.lines.unwrap import unwrap
from summarize.layout.pages.paging import paginate
from summarize.learned.linear import SCALE, Model
from tests.bench.corpus import issues
from tests.bench.metrics import HEADINGS
from tests.bench.training.grams import TABLE, Counts
from tests.bench.training.growing import Boosting
from tests.bench.training.learning import fit, hashed, store
from tests.bench.training.pages import defects, dump
from tests.bench.training.seams import pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import RawPage
    from tests.bench.gold import Dump, Segment

SIZE = 1 << 18
ROUNDS = 14
FOLDS = 5
TREES = 400
DATA = Path(__file__).parents[3] / "summarize" / "layout" / "data"


def pages_of_units(pages: Sequence[RawPage]) -> Iterator[list[Unit]]:
    """Units of each page before any of them are joined."""
    for number, leaf in enumerate(paginate(pages)):
        lines = [(at, "" if at in leaf.headers else text) for at, text in leaf.lines]
        yield settle_top(units(unwrap(lines, number, stands_alone)), headed=bool(leaf.headers))


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


def learn_contact(days: Sequence[int], counts: Counts) -> list[float]:
    """Weights of how texts go together on these days; grams are counted less each pair's own."""
    random = Random("contact")
    found = [
        (hashed(contact.features(left, right, counts, cut=together), SIZE - 1), together, 1.0)
        for left, right, together in pairs(days, random, cuts=8.0)
    ]
    random.shuffle(found)
    return fit(found, SIZE, epochs=2, decay=3e-4)


def contact_models(days: range) -> list[Model]:
    """How texts go together: for each fifth of the days, learned from the others."""
    models = []
    for fold in range(FOLDS):
        others = tuple(day for day in days if day % FOLDS != fold)
        weights = learn_contact(others, _counts(days))
        rounded = (max(-127, min(127, round(weight * SCALE))) for weight in weights)
        models.append(Model(array("b", rounded)))
    return models


@cache
def _counts(days: range) -> Counts:
    return Counts(days)


class _Page(Breaks):
    """A page whose gold is known, with the evidence on it as on a page never seen."""

    def __init__(
        self, found: Sequence[Unit], after: dict[int, int], model: Model, counts: Counts
    ) -> None:
        super().__init__(found)
        self.after = after
        self.model = model
        self.counts = counts

    def texts_cohesion(self, left: int, right: int) -> float:
        cut = self.after.get(left) == right
        a, b = self.views[left].text, self.views[right].text
        return self.model.score(contact.features(a, b, self.counts, cut=cut))

    def texts_grams(self, left: int, right: int) -> tuple[int, ...]:
        cut = self.after.get(left) == right
        return contact.levels(self.views[left].tail, self.views[right].head, self.counts, cut=cut)


def stretches(found: list[Unit], random: Random) -> Iterator[tuple[int, int]]:
    """First unit and the one behind the last of what is learned: a page, or one cut in pieces.

    Not all papers have pages as long as this one's.
    """
    start = 0
    small = random.random() < 0.4
    while start < len(found):
        end = start + random.randint(3, 20) if small else len(found)
        yield start, min(end, len(found))
        start = end


def samples(days: range, rounds: int) -> Iterator[tuple[list[int], bool]]:
    """Clues, and whether the unit goes on there, of all that might be joined."""
    random = Random("joins")
    counts = _counts(days)
    models = contact_models(days)
    for number in range(rounds):
        for date in issues(days):
            made = dump(date, defects(random), seed=100 + number, days=days)
            for found in pages_of_units(made.pages):
                after = partners(made, found)
                for start, end in stretches(found, random):
                    ours = {a - start: b - start for a, b in after.items() if start <= a < b < end}
                    page = _Page(found[start:end], ours, models[int(date[-2:]) % FOLDS], counts)
                    yield from _breaks(page, ours)


def _breaks(page: _Page, after: dict[int, int]) -> Iterator[tuple[list[int], bool]]:
    joined = set(after.values())
    for left in range(len(page.units)):
        for right in page.candidates(left):
            together = after.get(left) == right
            yield page.clues(left, right, joined=left in joined), together
            if together:
                break


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--until", type=int, default=15, metavar="DAY")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--trees", type=int, default=TREES)
    parser.add_argument("--seed", default="boosting", help="to see how much hangs on it")
    parser.add_argument("--into", type=Path, default=DATA, help="where the tables are written")
    arguments = parser.parse_args()
    days = range(1, arguments.until + 1)
    counts = _counts(days)
    (arguments.into / TABLE.name).write_bytes(counts.table())
    store(learn_contact(days, counts), arguments.into / "contact.weights")
    rows, outcomes = zip(*samples(days, arguments.rounds), strict=True)
    model = Boosting(rows, outcomes, seed=arguments.seed)
    model.fit(arguments.trees, leaves=24, rate=0.1, share=0.4, ridge=3.0, least=3.0)
    (arguments.into / "joins.trees").write_bytes(model.data())
    sys.stdout.write(f"{len(rows)} breaks learned, {sum(outcomes)} of them joins\n")


if __name__ == "__main__":
    main()
