"""What speaks for a piece being the rest of an article that jumps to its page.

Each kind of evidence is printed: markers that name each other's pages, headings alike, how the
text breaks off on one side and goes on on the other, and vocabulary.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from summarize.layout.joins.wording import contact
from summarize.layout.jumps import titles
from summarize.layout.jumps.markers import POINTING
from summarize.layout.jumps.titles import place_of, tail_before
from summarize.layout.lines.units import LONGEST_HEADING
from summarize.layout.pieces.drafts import Draft
from summarize.layout.text.endings import ends_sentence, open_brackets, starts_inside, unopened
from summarize.layout.text.vocabulary import PART, SAME, bigrams, letters, overlap, title_likeness
from summarize.stored import stored

_TAIL = 60
_REPEATED = 3.0
_REPEATED_SHARE = 0.9
_SOMEONES = 1.5
_WINDOW = 400
_MOST_TITLES = 40
_SIZES = (12, 8, 6, 4, 3, 2)
_PARTS = 10
_MOST_PARTS = 8
_CONTACTS = (-6.0, -4.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 4.0, 6.0)
_WORDS = (-0.2, -0.1, 0.0, 0.1, 0.2, 0.35, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)


@dataclass(frozen=True, slots=True)
class Source:
    """One side of a link: what the jumping article is called, where it breaks off, what it says."""

    titles: tuple[str, ...]
    tail: str
    body: str
    pairs: frozenset[str]

    @classmethod
    def of(cls, draft: Draft, called: Sequence[str]) -> Source:
        """The whole article on its page; it breaks off at its end, and is ``called`` so."""
        body = draft.body
        pairs = bigrams(body).union(*map(bigrams, called[:_MOST_TITLES]))
        return cls(tuple(called[:_MOST_TITLES]), tail_before(draft, None), body, pairs)

    def following(self, earlier: Source) -> Source:
        """The same with the article's pages before it."""
        return Source(
            (*self.titles, *earlier.titles),
            self.tail,
            earlier.body + self.body,
            self.pairs | earlier.pairs,
        )


Points = tuple[tuple[str, float], ...]
"""What speaks for a pair (+) and against it (-), by name."""


def told(points: Points) -> tuple[str, ...]:
    """The points in words, those that count."""
    return tuple(f"{name} {value:+.1f}" for name, value in points if abs(value) >= 0.05)


@cache
def _weights() -> dict[str, float]:
    """Log-odds by the name of a sign; a sign that isn't in the table tells nothing."""
    import json  # noqa: PLC0415 (a page without jumps needs none)

    found: dict[str, float] = json.loads(stored("summarize.layout", "links.json"))
    return found


def weigh(
    source: Source, target: Draft, pairs: frozenset[str], likelihood: float, markers: str
) -> Points:
    """The evidence of a pair in nats against none.

    ``pairs`` are the bigrams of the piece, ``likelihood`` is what the vocabulary says of the pair
    among the others of the issue, ``markers`` what the piece's marker says.
    """
    table = _weights()
    points = [
        (name, math.fsum(table.get(key, 0.0) for key in keys))
        for name, keys in signs(source, target, likelihood, markers)
    ]
    if markers in POINTING:
        points.append(("its marker says that it goes on with something", _SOMEONES))
    if len(source.body) >= _TAIL and overlap(source.pairs, pairs) >= _REPEATED_SHARE:
        points.append(("repeats the article", _REPEATED))
    return tuple(points)


def signs(
    source: Source, target: Draft, likelihood: float, markers: str
) -> list[tuple[str, list[str]]]:
    """Names of the evidence of a pair, by kind; each has a learned weight."""
    marked = "u" if target.backward is None else "m"
    own = "own-" if marked == "u" and has_own_head(target) else ""
    return [
        ("any two", ["bias"]),
        ("headlines alike", [f"title {marked} {title_class(source.titles, target)}"]),
        ("sentence goes on", seam_signs(source.tail, openings(target))),
        ("words in common", steps("words", likelihood, _WORDS)),
        (markers, [f"markers {own}{markers}"]),
    ]


def steps(name: str, value: float, bounds: Sequence[float]) -> list[str]:
    """One name for each bound that the value reaches: weights add up as it rises."""
    return [f"{name} {bound:g}" for bound in bounds if value >= bound]


def title_class(called: Sequence[str], target: Draft) -> str:
    """How alike the best pair of an article's titles and the piece's headings is, in classes."""
    theirs = headings(target)
    if not theirs:
        return "bare"
    best = max((title_likeness(a, b), a, b) for a in (*called, "") for b in theirs)
    length = min(len(letters(best[1])), len(letters(best[2])))
    size = next((bound for bound in _SIZES if length >= bound), 0)
    if best[0] >= SAME:
        return f"same {size}"
    if best[0] >= PART:
        return f"part {size}"
    return f"{min(int(best[0] * _PARTS), _MOST_PARTS)} of {_PARTS}"


def seam_signs(tail: str, heads: Sequence[str]) -> list[str]:
    """How the text that a jump breaks off goes on at the piece's first words, in names."""
    if not tail or not heads:
        return ["seam none"]
    if ends_sentence(tail):
        return ["seam closed inside" if any(map(starts_inside, heads)) else "seam closed"]
    found = steps("seam", max(contact(tail, head) for head in heads), _CONTACTS)
    found.append("seam open inside" if any(map(starts_inside, heads)) else "seam open")
    opened, closed = open_brackets(tail[-_WINDOW:]), unopened(heads[-1][:_WINDOW])
    found.append(f"brackets {bool(opened):d}{bool(closed):d}")
    return found


def headings(target: Draft) -> list[str]:
    """What a continuation may be headed by: its head, or a short first line under its marker."""
    found = titles.headings(target)
    if target.backward is not None and target.blocks and _headlike(target.blocks[0][1].text):
        found.append(target.blocks[0][1].text)
    return list(dict.fromkeys(found))


def _headlike(text: str) -> bool:
    return len(text) <= LONGEST_HEADING and not ends_sentence(text)


def alike(called: Sequence[str], target: Draft) -> float:
    """How alike the best pair of an article's titles and the piece's headings is, 0 to 4."""
    theirs = headings(target)
    return max((title_likeness(a, b) for a in called for b in theirs), default=0.0)


def openings(target: Draft) -> list[str]:
    """Texts that may go on: the piece's first block, or the one under a line that may head it."""
    texts = [unit.text for kind, unit in target.blocks if kind != "caption"]
    return texts[: 2 if texts and _headlike(texts[0]) else 1]


def has_own_head(target: Draft) -> bool:
    """Whether it opens as an article does, with a byline or a dateline."""
    if any(unit.dateline for _, unit in target.blocks[:1]):
        return True
    first = place_of(target.blocks[0][1]) if target.blocks else None
    return any(first is None or place_of(unit) < first for unit in target.bylines)
