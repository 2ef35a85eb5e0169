"""What speaks for a piece being the rest of an article that jumps to its page.

Each kind of evidence is printed: markers that name each other's pages, headings alike, how the
text breaks off on one side and goes on on the other, and vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarize.layout.continuations import place_of, tail_before, titles
from summarize.layout.drafts import Draft
from summarize.layout.likeness import bigrams, overlap, title_likeness
from summarize.layout.marks.endings import ends_sentence, open_brackets, starts_inside, unopened
from summarize.layout.seams import cohesion
from summarize.layout.units import LONGEST_HEADING

_TAIL = 60
_REPEATED = 3.0
_OWN_HEAD = -5.0
_REPEATED_SHARE = 0.9
_WINDOW = 400
_MOST_TITLES = 40


@dataclass(frozen=True, slots=True)
class Source:
    """One side of a link: what the jumping article is called, where it breaks off, what it says."""

    titles: tuple[str, ...]
    tail: str
    body: str
    pairs: frozenset[str]

    @classmethod
    def of(cls, draft: Draft) -> Source:
        """The whole article on its page; it breaks off at its end."""
        called = titles(draft)
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


@dataclass(slots=True)
class Evidence:
    """What speaks for a pair and against it, in points."""

    points: list[tuple[str, float]] = field(default_factory=list)

    def add(self, name: str, value: float) -> None:
        """One more piece of evidence."""
        self.points.append((name, value))

    @property
    def total(self) -> float:
        """The sum."""
        return sum(value for _, value in self.points)

    @property
    def told(self) -> tuple[str, ...]:
        """The points in words, those that count."""
        return tuple(f"{name} {value:+.1f}" for name, value in self.points if abs(value) >= 0.05)


def weigh(source: Source, target: Draft, pairs: frozenset[str]) -> Evidence:
    """The evidence in the two texts themselves; ``pairs`` are the bigrams of the piece."""
    evidence = Evidence()
    evidence.add("headlines alike", alike(source.titles, target))
    seams = [goes_on(source.tail, head) for head in openings(target)]
    evidence.add("sentence goes on", max(seams, default=0.0))
    again = repeats(source, pairs)
    if again:
        evidence.add("repeats the article", _REPEATED)
    if target.backward is None and not again:
        if has_own_head(target):
            evidence.add("byline or dateline of its own", _OWN_HEAD)
        elif target.text_of("headline") is None and any(map(starts_inside, openings(target)[:1])):
            evidence.add("begins in mid-sentence", 2.0)
    return evidence


def headings(draft: Draft) -> list[str]:
    """What a continuation may be headed by: its head, or a short first line under its marker."""
    found = [text for part in ("headline", "kicker", "deck") if (text := draft.text_of(part))]
    found += [unit.text for part, unit in draft.head if part != "column"]
    if draft.backward is not None and draft.blocks and _headlike(draft.blocks[0][1].text):
        found.append(draft.blocks[0][1].text)
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


def goes_on(tail: str, head: str) -> float:
    """How well the text after the jump goes on with the text before it."""
    if not tail or not head:
        return 0.0
    score = 0.0
    unfinished = not ends_sentence(tail)
    if starts_inside(head):
        score += 2.5 if unfinished else -1.0
    elif unfinished:
        score += max(-2.0, min(2.5, cohesion(tail, head)))
    opened, closed = open_brackets(tail[-_WINDOW:]), unopened(head[:_WINDOW])
    if opened and closed:
        score += 1.0
    elif bool(opened) != bool(closed):
        score -= 0.5
    return score


def repeats(source: Source, pairs: frozenset[str]) -> bool:
    """Whether the piece prints the article again from its beginning."""
    return len(source.body) >= _TAIL and overlap(source.pairs, pairs) >= _REPEATED_SHARE


def has_own_head(target: Draft) -> bool:
    """Whether it opens as an article does, with a byline or a dateline."""
    if any(unit.dateline for _, unit in target.blocks[:1]):
        return True
    first = place_of(target.blocks[0][1]) if target.blocks else None
    return any(first is None or place_of(unit) < first for unit in target.bylines)
