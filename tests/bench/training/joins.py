"""Learns which units go on with which: ``python -m tests.bench.training.joins``.

From dumps of days 1-15 of the month, as the benchmark makes them but with other seeds, with
defects and habits switched on at random so that the model leans on no one paper. How well the
texts on both sides go together is asked of a model that has not seen them: days are parted in two,
and each part is asked of the model of the other one. Grams are counted without the asker's
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

from summarize.layout import contact
from summarize.layout.breaks import Breaks
from summarize.layout.paging import paginate
from summarize.layout.scoring import SCALE, Model
from summarize.layout.tops import settle_top
from summarize.layout.units import Unit, stands_alone, units
from summarize.layout.unwrap import unwrap
from tests.bench.corpus import issues
from tests.bench.metrics import HEADINGS
from tests.bench.training.grams import TABLE, Counts
from tests.bench.training.learning import fit, hashed, store
from tests.bench.training.pages import defects, dump
from tests.bench.training.seams import pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import RawPage
    from tests.bench.gold import Dump, Segment

SIZE = 1 << 17
ROUNDS = 14
DATA = Path(__file__).parents[3] / "summarize" / "layout" / "data"
Sample = tuple[list[int], bool, float]


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


def learn_contact(days: range, counts: Counts) -> list[float]:
    """Weights of how texts go together on these days; grams are counted less each pair's own."""
    random = Random("contact")
    found = [
        (hashed(contact.features(left, right, counts, cut=together), SIZE - 1), together, 1.0)
        for left, right, together in pairs(days, random, cuts=8.0)
    ]
    random.shuffle(found)
    return fit(found, SIZE, epochs=2, decay=3e-4)


@cache
def contact_model(days: range, counted: range) -> Model:
    """How texts go together, learned from these days."""
    weights = learn_contact(days, _counts(counted))
    rounded = (max(-127, min(127, round(weight * SCALE))) for weight in weights)
    return Model(array("b", rounded))


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

    def texts_grams(self, left: int, right: int) -> tuple[str, ...]:
        cut = self.after.get(left) == right
        return contact.levels(self.views[left].tail, self.views[right].head, self.counts, cut=cut)


def samples(days: range, rounds: int) -> Iterator[Sample]:
    """(places, whether the unit goes on there, importance) of all that might be joined."""
    random = Random("joins")
    middle = (days.start + days.stop) // 2
    halves = range(days.start, middle), range(middle, days.stop)
    counts = _counts(days)
    for number in range(rounds):
        for date in issues(days):
            names = defects(random)
            seen = int(date[-2:]) in halves[0]
            model = contact_model(halves[seen], days)
            made = dump(date, names, seed=100 + number, days=days)
            for found in pages_of_units(made.pages):
                after = partners(made, found)
                joined = set(after.values())
                page = _Page(found, after, model, counts)
                for left in range(len(found)):
                    for right in page.candidates(left):
                        together = after.get(left) == right
                        names_ = page.features(left, right, joined=left in joined)
                        yield hashed(names_, SIZE - 1), together, 1.0
                        if together:
                            break


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--until", type=int, default=15, metavar="DAY")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--into", type=Path, default=DATA, help="where the tables are written")
    arguments = parser.parse_args()
    days = range(1, arguments.until + 1)
    counts = _counts(days)
    (arguments.into / TABLE.name).write_bytes(counts.table())
    store(learn_contact(days, counts), arguments.into / "contact.weights")
    found = list(samples(days, arguments.rounds))
    Random("order").shuffle(found)
    store(fit(found, SIZE, epochs=6, decay=1e-3, rate=0.03), arguments.into / "joins.weights")
    joins = sum(sample[1] for sample in found)
    sys.stdout.write(f"{len(found)} breaks learned, {joins} of them joins\n")


if __name__ == "__main__":
    main()
