"""Learns what tells that a piece goes on with an article: ``python -m tests.bench.training.links``.

Each jump of dumps of days 1-15 with each piece on the page that it leads to, as the engine parts
the pages, with the signs of :mod:`summarize.layout.jumps.evidence`. ``--until 10``
learns the first days only, for tuning on the others.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from summarize.layout import flows
from summarize.layout.jumps.evidence import signs
from summarize.layout.jumps.linking import Linker
from summarize.layout.jumps.routes import parted
from summarize.layout.pages.paging import paginate
from summarize.layout.pieces.drafts import Draft, drafts
from summarize.layout.rulings import Pins
from summarize.layout.starts.boundaries import boundaries
from tests.bench.corpus import issues
from tests.bench.defects import LAYOUT, dump
from tests.bench.habits import HABITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.bench.gold import Dump

ROUNDS = 30
WEIGHTS = Path(__file__).parents[3] / "summarize" / "layout" / "data" / "links.json"
DIGITS = 2
_RATE = 0.3
_SETTLED = 1e-3

Group = list[tuple[int, int, list[str], bool]]
"""Pairs of a page: number of the jump and of the piece, signs, and whether it is so."""


def defects(random: Random) -> frozenset[str]:
    """A draw of defects, jumps always among them; hard-wrapped one time in five."""
    share = random.choice((0.0, 0.3, 0.6))
    names = {name for name in (*HABITS, *LAYOUT) if random.random() < share}
    if random.random() < 0.2:
        names.add("wrapped")
    return frozenset((names | {"jumps"}) - {"one-file"})


def parted_pages(made: Dump) -> tuple[list[Draft], list[str]]:
    """The dump's drafts before they are linked, and the pages' labels."""
    leaves = paginate(made.pages)
    labels = [leaf.label or "1" for leaf in leaves]
    found: list[Draft] = []
    for number, (leaf, flow) in enumerate(zip(leaves, flows(made.pages), strict=True)):
        found.extend(drafts(flow, boundaries(flow, frozenset(leaf.starts)), number))
    return parted([draft for draft in found if not draft.empty], labels), labels


def groups(made: Dump) -> Iterator[Group]:
    """For each page that is jumped to: every jump with every piece, their signs and what is so."""
    found, labels = parted_pages(made)
    linker = Linker(found, labels, Pins())
    gold = {jump.line: jump for jump in made.jumps}
    owners: dict[int, list[tuple[int, int, str | None, str]]] = {}
    for part in made.segments:
        owners.setdefault(part.line, []).append((part.start, part.end, part.article, part.page))
    group: dict[str, Group] = {}
    for number, jump in enumerate(linker.links):
        truth = gold.get(jump.forward.unit.piece.spans[-1].line) if jump.forward else None
        source = linker.source_of(jump)
        for piece in linker.pieces.get(jump.target, ()):
            if piece == jump.source:
                continue
            blocks = [unit for kind, unit in found[piece].blocks if kind != "caption"]
            span = (blocks or [found[piece].blocks[0][1]])[0].piece.spans[0]
            right = any(
                truth is not None
                and truth.state == "linked"
                and start <= span.start < end
                and (article, page) == (truth.article, truth.target)
                for start, end, article, page in owners.get(span.line, ())
            )
            said = linker.said_of(jump, source, piece)
            keys = [key for _, names in signs(source, found[piece], *said) for key in names]
            group.setdefault(jump.target, []).append((number, piece, keys, right))
    yield from group.values()


def samples(days: range, rounds: int) -> Iterator[Group]:
    """The groups of so many draws of the days."""
    random = Random("links")
    for number in range(rounds):
        for date in issues(days):
            yield from groups(dump(date, defects(random), seed=300 + number))


def learn(found: Sequence[Group], epochs: int, decay: float) -> dict[str, float]:
    """Weights with which each jump chooses its piece, or none, and each piece its jump, or none.

    The pseudo-likelihood (Besag 1975) of a pairing one to one, climbed by AdaGrad.
    """
    weights: dict[str, float] = {}
    squares: dict[str, float] = {}
    for _ in range(epochs):
        for group in found:
            scores = [sum([weights.get(key, 0.0) for key in keys]) for _, _, keys, _ in group]
            errors = [0.0] * len(group)
            for side in (0, 1):
                choices: dict[int, list[int]] = {}
                for place, (jump, piece, _, _) in enumerate(group):
                    choices.setdefault((jump, piece)[side], []).append(place)
                for places in choices.values():
                    odds = [math.exp(min(30.0, scores[place])) for place in places]
                    whole = 1.0 + math.fsum(odds)
                    for place, odd in zip(places, odds, strict=True):
                        errors[place] += odd / whole - group[place][3]
            slopes: dict[str, float] = {}
            for (_, _, keys, _), error in zip(group, errors, strict=True):
                if abs(error) > _SETTLED:
                    for key in keys:
                        slopes[key] = slopes.get(key, 0.0) + error
            for key, slope in slopes.items():
                gradient = slope + decay * weights.get(key, 0.0)
                squares[key] = squares.get(key, 1.0) + gradient * gradient
                weights[key] = weights.get(key, 0.0) - _RATE * gradient / math.sqrt(squares[key])
    return weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--until", type=int, default=15, metavar="DAY")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--decay", type=float, default=1e-3)
    arguments = parser.parse_args()
    found = list(samples(range(1, arguments.until + 1), arguments.rounds))
    Random("order").shuffle(found)
    table = learn(found, arguments.epochs, arguments.decay)
    rounded = {name: round(weight, DIGITS) for name, weight in table.items()}
    WEIGHTS.write_text(json.dumps(rounded, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    right = sum(pair[3] for group in found for pair in group)
    print(f"{sum(map(len, found))} pairs learned, {right} of them right")


if __name__ == "__main__":
    main()
