"""Learns how halves of cut sentences go together: ``python -m tests.bench.training.seams``.

From days 1-15 of the month. A pair that belongs together is a paragraph cut at a random place;
pairs that don't are neighbours that were printed one under the other, and a cut paragraph with
the head of another article, as where a jump ends one. With ``--report`` the model is scored on the
last days up to the fifteenth, on pairs made the same way.
"""

from __future__ import annotations

import argparse
import re
import sys
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from summarize.layout.joins.cohesion import cohesion, features
from summarize.layout.text.endings import ends_sentence
from tests.bench.corpus import issues
from tests.bench.training.learning import fit, hashed, store

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SIZE = 1 << 17
WEIGHTS = Path(__file__).parents[3] / "summarize" / "layout" / "data" / "seams.weights"
Pair = tuple[str, str, bool]
_SENTENCE = re.compile(r"[^。！？；]{4,200}[。！？；]”?")


def pairs(days: Sequence[int], random: Random, *, cuts: float) -> Iterator[Pair]:
    """Left and right side of a seam, and whether they belong together.

    What doesn't go on with a cut sentence begins one: heads and paragraphs there are too few of to
    learn beginnings from, so sentences out of the middle of paragraphs stand in for half of them.
    """
    starts = [
        sentence
        for pages in issues(days).values()
        for articles in pages.values()
        for article in articles
        for paragraph in article.paragraphs
        for sentence in _SENTENCE.findall(paragraph.text)[1:]
    ]
    for pages in issues(days).values():
        for articles in pages.values():
            texts = [[p.text for p in article.paragraphs] for article in articles]
            heads = [text[0] for text in texts]
            heads += random.sample(starts, min(len(starts), len(heads)))
            flat = [text for article in texts for text in article]
            for left, right in pairwise(flat):
                yield left, right, False
            for paragraphs in texts:
                for number, text in enumerate(paragraphs):
                    yield from _cut(text, random, cuts, heads, flat)
                    if number == 0 and not ends_sentence(text):
                        for _ in range(4):
                            yield text, random.choice(flat), False


def _cut(
    text: str, random: Random, cuts: float, heads: list[str], flat: list[str]
) -> Iterator[Pair]:
    if len(text) < 30:
        return
    for _ in range(max(1, round(len(text) * cuts / 100))):
        at = random.randrange(2, len(text) - 1)
        left, right = text[:at], text[at:]
        if ends_sentence(left):
            continue
        if random.random() < 0.3 and at > 10:
            left = left[random.randrange(0, at - 5) :]
        if random.random() < 0.3 and len(right) > 10:
            right = right[: random.randrange(4, len(right))]
        yield left, right, True
        if random.random() < 0.4:
            yield left, random.choice(heads), False
        elif random.random() < 0.3:
            yield left, random.choice(flat), False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--until", type=int, default=15, metavar="DAY", help="last day learned")
    parser.add_argument("--report", type=int, metavar="DAY", help="score from then to day 15")
    arguments = parser.parse_args()
    if arguments.report is None:
        random = Random("seams")
        samples = [
            (hashed(features(left, right), SIZE - 1), together, 1.0)
            for left, right, together in pairs(range(1, arguments.until + 1), random, cuts=8.0)
        ]
        random.shuffle(samples)
        store(fit(samples, SIZE, epochs=2, decay=3e-4), WEIGHTS)
    else:
        sys.stdout.write("\n".join(report(range(arguments.report, 16), Random("report"))) + "\n")


def report(days: range, random: Random) -> Iterator[str]:
    """Errors on pairs made of these days."""
    wrong = {True: 0, False: 0}
    count = {True: 0, False: 0}
    for left, right, together in pairs(days, random, cuts=0.4):
        if ends_sentence(left):
            continue
        count[together] += 1
        wrong[together] += (cohesion(left, right) > 0) != together
    for together, name in ((True, "cut"), (False, "apart")):
        yield f"{name}: {wrong[together]} of {count[together]} wrong"


if __name__ == "__main__":
    main()
