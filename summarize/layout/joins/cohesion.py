"""How well one piece of text goes on with another: the log-odds that a break cut them apart.

The evidence is in the characters on both sides (does ``…召`` + ``开了…`` make a word, does the left
side end as headings do, can the right side begin a sentence), in punctuation and brackets, and in
lengths. Weights were learned from paragraphs cut at random places, see
``tests/bench/training/seams.py``.
"""

from __future__ import annotations

from summarize.layout.text.endings import ends_sentence, open_brackets, unopened
from summarize.layout.text.shapes import length_class, shape, sign_class
from summarize.learned.linear import load

_WINDOW = 200


def features(left: str, right: str) -> list[str]:
    """Names of the features of a seam between two texts that are not blank."""
    a = shape(left[-_WINDOW:].rstrip())
    b = shape(right[:_WINDOW].lstrip())
    l1, l2, l3 = a[-1:], a[-2:], a[-3:]
    r1, r2, r3 = b[:1], b[:2], b[:3]
    la, lb = length_class(len(left)), length_class(len(right))
    stops = any(mark in a[:-1] for mark in "。!?;")
    commas = min(3, a.count(","))
    ends = ends_sentence(right)
    inner = "。" in b[:-1]
    comma_right = min(2, b.count(","))
    opened = "".join(open_brackets(a)[-2:])
    closed = "".join(unopened(b)[:1])
    form_left = f"{la}{stops:d}{commas}"
    form_right = f"{lb}{ends:d}{inner:d}{comma_right}"
    classes = sign_class(l1) + sign_class(r1)
    return [
        "bias",
        "a1" + l1,
        "a2" + l2,
        "a3" + l3,
        "b1" + r1,
        "b2" + r2,
        "b3" + r3,
        "x11" + l1 + r1,
        "x21" + l2 + r1,
        "x12" + l1 + r2,
        "x22" + l2 + r2,
        "c" + classes,
        "fl" + form_left,
        "fr" + form_right,
        "ff" + f"{min(la, 12)}{stops:d}{min(1, commas)}|{min(lb, 12)}{ends:d}{inner:d}",
        "cl" + classes + form_left,
        f"st{stops:d}{commas}",
        f"se{ends:d}{inner:d}{comma_right}",
        "op" + opened + "|" + closed,
        "oc" + opened[-1:] + sign_class(r1),
        "h" + a[:2] + f"{la}",
    ]


def cohesion(left: str, right: str) -> float:
    """Log-odds that ``right`` goes on with ``left`` in one sentence; above 0 it is likelier."""
    return load("seams").score(features(left, right))
