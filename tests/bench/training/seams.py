"""Sides of breaks to learn from: paragraphs cut at random places, and neighbours that stay apart.

A pair that belongs together is a paragraph cut at a random place; pairs that don't are neighbours
that were printed one under the other, and a cut paragraph with the head of another article, as
where a jump ends one.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarize.layout.text.endings import ends_sentence
from tests.bench.papers import draft

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.bench.gold import Part

Issue = tuple[str, str]
"""A paper and a date of it."""
CUTS = {"month": 8.0, "national": 5.0, "provincial": 8.0, "metro": 8.0}
"""Cuts in a hundred characters."""
_SENTENCE = re.compile(r"[^。！？；]{4,200}[。！？；]”?")


class Pair(NamedTuple):
    """Both sides of a break, and whether they belong together."""

    left: str
    right: str
    together: bool


def articles(issue: Issue) -> list[list[Part]]:
    """What is printed of each article, head and paragraphs."""
    return [piece.parts for page in draft(*issue).pages for piece in page.pieces]


def pairs(issue: Issue, random: Random) -> Iterator[Pair]:
    """Pairs of an issue.

    What doesn't go on with a cut sentence begins one: heads and paragraphs there are too few of to
    learn beginnings from, so sentences out of the middle of paragraphs stand in for half of them.
    """
    found = articles(issue)
    flat = [part for parts in found for part in parts]
    texts = [part.text for part in flat]
    starts = [each for text in texts for each in _SENTENCE.findall(text)[1:]]
    heads = [parts[0].text for parts in found if parts]
    heads += random.sample(starts, min(len(starts), len(heads)))
    for left, right in pairwise(flat):
        yield Pair(left.text, right.text, left.paragraph == right.paragraph)
    for parts in found:
        for number, part in enumerate(parts):
            yield from _cut(part.text, random, CUTS[issue[0]], heads, texts)
            if number == 0 and not ends_sentence(part.text):
                for _ in range(4):
                    yield Pair(part.text, random.choice(texts), False)


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
        yield Pair(left, right, True)
        if random.random() < 0.4:
            yield Pair(left, random.choice(heads), False)
        elif random.random() < 0.3:
            yield Pair(left, random.choice(flat), False)
