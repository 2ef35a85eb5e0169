"""Learns where articles begin: ``python -m tests.bench.training.starts``.

From dumps of days 1-15 of the month, as the benchmark makes them, but with other seeds and with
habits and defects switched on at random; a third of the samples go without their words, so that
the model does not lean on one paper's. With ``--until 10`` only the first days are learned, for
tuning on the others.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from summarize.layout import flows
from summarize.layout.starts import Page, features
from tests.bench.corpus import issues
from tests.bench.defects import LAYOUT, dump
from tests.bench.habits import HABITS
from tests.bench.training.learning import fit, hashed, store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.gold import Dump

SIZE = 1 << 18
ROUNDS = 10
WORDLESS = 0.5
"""Share of the samples without words."""
DROPPED = 0.2
"""Share of the features left out of each sample, so that each of them can stand in for others."""
WEIGHTS = Path(__file__).parents[3] / "summarize" / "layout" / "data" / "starts.weights"
_WORDS = frozenset("abcdefghijklmn")


def defects(random: Random) -> frozenset[str]:
    """A draw of defects: few, many, or only habits; hard-wrapped one time in five."""
    share = random.choice((0.0, 0.2, 0.5, 0.8))
    names = {name for name in (*HABITS, *LAYOUT) if random.random() < share}
    names.discard("one-file")
    if random.random() < 0.5:
        names.add("subheads")
    if random.random() < 0.2:
        names.add("wrapped")
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


def samples(days: range, rounds: int) -> Iterator[tuple[list[int], bool, float]]:
    """Every unit but a page's first."""
    random = Random("starts")
    for number in range(rounds):
        for date in issues(days):
            made = dump(date, defects(random), seed=100 + number, days=days)
            gold = gold_starts(made)
            for flow in flows(made.pages):
                page = Page(flow)
                for index, unit in enumerate(flow.units):
                    if index == 0 or unit.sort in ("caption", "byline", "forward"):
                        continue
                    span = unit.piece.spans[0]
                    start = gold.get((span.line, span.start))
                    if start is None:
                        continue
                    names = features(page, index)
                    if random.random() < WORDLESS:
                        names = [name for name in names if name[0] not in _WORDS or name == "bias"]
                    names = [name for name in names if random.random() >= DROPPED]
                    yield hashed(names, SIZE - 1), start, 1.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--until", type=int, default=15, metavar="DAY")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--decay", type=float, default=1e-4)
    arguments = parser.parse_args()
    found = list(samples(range(1, arguments.until + 1), arguments.rounds))
    Random("order").shuffle(found)
    weights = fit(
        found, SIZE, epochs=arguments.epochs, decay=arguments.decay, rate=0.3, inertia=3.0, fewest=8
    )
    store(weights, WEIGHTS)
    print(f"{len(found)} units learned")


if __name__ == "__main__":
    main()
