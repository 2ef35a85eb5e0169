"""Subheads inside long articles, of which the month has few and other papers many.

Made from clauses of the paragraph that follows, as real ones say what comes; those of one article
are built alike: clauses of one length, two of them, or counted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.bench.draft import dice
from tests.bench.gold import Draft, Part, Piece

if TYPE_CHECKING:
    from random import Random

SHARE = 0.6
_LONG = 60
_FEWEST = 4
_CLAUSE = re.compile(
    r"(?<=[，。；、！？])[^，。；、！？：“”‘’（）《》０-９\d]{4,13}(?=[，。；、！？])"
)
_NUMBERS = "一二三四五六七八九"


def add_subheads(draft: Draft, seed: int) -> None:
    """Subheads in articles of at least four long paragraphs, in three of five of them."""
    for page in draft.pages:
        random = dice(seed, "subheads", draft.date, page.label)
        for piece in page.pieces:
            long = [
                index
                for index, part in enumerate(piece.parts)
                if part.role in ("paragraph", None) and len(part.text) >= _LONG
            ]
            if len(long) >= _FEWEST and random.random() < SHARE:
                _insert(draft, piece, long, random)


def _insert(draft: Draft, piece: Piece, long: list[int], random: Random) -> None:
    """Subheads before every second or third of the long paragraphs, but the first."""
    step = random.choice((1, 2, 2, 3))
    places = long[random.choice((1, 1, 2)) :: step][:6]
    if len(places) < 2 and random.random() < 0.7:
        return
    form = random.choice(("plain", "plain", "plain", "pair", "pair", "counted", "question"))
    length = random.choice((0, 0, 6, 7, 8))
    made: list[tuple[int, str]] = []
    for place in places:
        clauses = _CLAUSE.findall(piece.parts[place].text)
        if length:
            clauses = [clause for clause in clauses if len(clause) == length] or clauses
        if not clauses:
            continue
        text = random.choice(clauses)
        if form == "pair" and len(clauses) > 1:
            text = random.choice("，　").join(random.sample(clauses, 2))
        elif form == "counted":
            text = f"{_NUMBERS[len(made)]}、{text}"
        elif form == "question" and len(text) < 12:
            text += "？"
        made.append((place, text))
    for place, text in reversed(made):
        piece.parts.insert(place, Part(text, "subhead", draft.number()))
