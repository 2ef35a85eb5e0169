"""What each side of a break says by itself: its signs and words at the break, its length and marks.

The left side may end as headings do, or break off; the right one may begin a sentence, or cannot.
What both say together is asked in :mod:`..joins.wording`.
"""

from __future__ import annotations

from typing import NamedTuple

from summarize.layout.joins.grams import EDGE, Grams
from summarize.layout.joins.words import cost, parse
from summarize.layout.text.endings import open_brackets, unopened
from summarize.layout.text.shapes import length_class, shape, sign_class

WINDOW = 200
"""Characters of a side that are looked at."""
ENDS = 6
"""Characters at the break whose words are found."""


class Side(NamedTuple):
    """One side of a break, and the names of the features that are its own.

    ``signs`` are the one, two and three signs at the break, ``classes`` those of the one and two
    words there, ``cost`` is that of the three signs as words; ``kind`` is the nearest sign's,
    ``bracket`` the marks that are open to the break, ``form`` and ``short`` tell length and marks,
    ``level`` and ``levels`` how often paragraphs end or begin so, ``anew`` how often sentences do.
    """

    signs: tuple[str, str, str]
    classes: tuple[str, str]
    cost: float
    kind: str
    bracket: str
    form: str
    short: str
    level: int
    levels: int
    anew: int
    names: tuple[str, ...]


def left_side(text: str, length: int, known: Grams, own: int = 0) -> Side:
    """The last :data:`WINDOW` characters before a break, of a text of that length."""
    a = shape(text).rstrip()
    l1, l2, l3 = a[-1:], a[-2:], a[-3:]
    size = length_class(length)
    stops = any(mark in a[:-1] for mark in "。!?;")
    commas = min(3, a.count(","))
    words = parse(a[-ENDS:])
    names = "^^" + "".join(name for _, name in words)
    closes, closes_so = known.pair(l1 + EDGE, own), known.triple(l2 + EDGE, own)
    form = f"{size}{stops:d}{commas}"
    return Side(
        (l1, l2, l3),
        (names[-1:], names[-2:]),
        cost(l3),
        sign_class(l1),
        "".join(open_brackets(a)[-2:]),
        form,
        f"{min(size, 12)}{stops:d}{min(1, commas)}",
        closes,
        closes_so,
        0,
        (
            "a1" + l1,
            "a2" + l2,
            "a3" + l3,
            "fl" + form,
            f"st{stops:d}{commas}",
            f"h{a[:2]}{size}",
            "wa" + (words[-1][0] if words else ""),
            f"gc{closes},{closes_so}",
        ),
    )


def right_side(text: str, length: int, known: Grams, own: int = 0, *, ends: bool) -> Side:
    """The first :data:`WINDOW` characters behind a break; ``ends``: a full stop ends the text."""
    b = shape(text).lstrip()
    r1, r2, r3 = b[:1], b[:2], b[:3]
    size = length_class(length)
    inner = "。" in b[:-1]
    commas = min(2, b.count(","))
    words = parse(b[:ENDS])
    names = "".join(name for _, name in words) + "$$"
    begins, begins_so = known.pair(EDGE + r1, own), known.triple(EDGE + r2, own)
    anew, anew_so = known.pair("。" + r1), known.triple("。" + r2)
    form = f"{size}{ends:d}{inner:d}{commas}"
    return Side(
        (r1, r2, r3),
        (names[:1], names[:2]),
        cost(r3),
        sign_class(r1),
        "".join(unopened(b)[:1]),
        form,
        f"{min(size, 12)}{ends:d}{inner:d}",
        begins,
        begins_so,
        anew_so,
        (
            "bias",
            "b1" + r1,
            "b2" + r2,
            "b3" + r3,
            "fr" + form,
            f"se{ends:d}{inner:d}{commas}",
            "wb" + (words[0][0] if words else ""),
            f"gb{begins},{begins_so}",
            f"ga{anew},{anew_so}",
            f"gba{begins},{anew}",
        ),
    )
